// What keeps a version from being deleted: retention until a time, and a legal hold until further notice.
import { useState } from "preact/hooks";
import { Card, Facts, Failure, Time } from "../ui/basics";
import { confirm } from "../ui/dialog";
import { CheckField, Form, SelectField, TextField, useAction } from "../ui/form";
import { Button } from "../ui/basics";
import { tell } from "../ui/toast";
import { exact, seconds } from "../lib/format";
import { refresh, useQuery } from "../lib/query";
import type { Head } from "./object";
import { settingsHref } from "./paths";
import { maybe, s3 } from "./s3";

const modes: [string, string][] = [["GOVERNANCE", "Governance: who may bypass it can shorten it"], ["COMPLIANCE", "Compliance: nobody can shorten it, not even the account's root"]];
const local = (at: number) => exact(at).replace(" ", "T").slice(0, 16);
const kMonth = 30 * 86400; // seconds

export function Lock({ bucket, name, versionId, of }: { bucket: string; name: string; versionId: string | undefined; of: Head }) {
    const lock = useQuery(["s3", bucket, "lock"], (stop) =>
        maybe(s3<{ ObjectLockConfiguration?: { ObjectLockEnabled?: string } }>("GetObjectLockConfiguration", { Bucket: bucket }, stop)).then((l) => l ?? null), { fresh: 10_000 });
    const until = seconds(of.ObjectLockRetainUntilDate), held = of.ObjectLockLegalHoldStatus === "ON";
    const [mode, setMode] = useState(of.ObjectLockMode ?? "GOVERNANCE"), [time, setTime] = useState(local(until ?? Date.now() / 1000 + kMonth)), [bypass, setBypass] = useState(false);
    const which = { Bucket: bucket, Key: name, ...(versionId ?? of.VersionId ? { VersionId: versionId ?? of.VersionId ?? "" } : {}) };
    const again = () => refresh("s3", bucket, "head", name);
    const end = Date.parse(time) / 1000;
    const retain = useAction(async () => {
        if (mode === "COMPLIANCE" && !await confirm({ title: "Retention in compliance mode", action: `Keep it until ${exact(end)}`, danger: true,
            body: <p>Until {exact(end)} <strong>nobody</strong> can delete this version or shorten the time: not you, not the account's root. It can only be made longer.</p> })) return;
        await s3("PutObjectRetention", { ...which, Retention: { Mode: mode, RetainUntilDate: end }, ...(bypass && { BypassGovernanceRetention: true }) });
        tell(`Kept until ${exact(end)}`);
        await again();
    });
    const release = useAction(async () => {
        if (!await confirm({ title: "Remove the retention?", action: "Remove the retention", danger: true,
            body: <p>The version can then be deleted by whoever may delete objects. This needs the right to bypass governance (s3:BypassGovernanceRetention).</p> })) return;
        await s3("PutObjectRetention", { ...which, Retention: {}, BypassGovernanceRetention: true });
        tell("Removed the retention");
        await again();
    });
    const hold = useAction(async () => {
        await s3("PutObjectLegalHold", { ...which, LegalHold: { Status: held ? "OFF" : "ON" } });
        tell(held ? "The legal hold is off" : "The legal hold is on");
        await again();
    });
    if (lock.error) return <Failure error={lock.error} retry={() => void lock.refetch()} />;
    if (lock.data !== undefined && lock.data?.ObjectLockConfiguration?.ObjectLockEnabled !== "Enabled")
        return <Card title="Object lock"><p>The bucket has no object lock. It is switched on for a bucket that keeps versions under <a href={settingsHref(bucket, "lock")}>Settings, Object lock</a>, or when a bucket is created.</p></Card>;
    return <div class="cards">
        <Card title="Retention">
            <div class="data-held"><Facts of={[["Mode", of.ObjectLockMode ?? "None"], ["Until", until ? <><Time at={until} /> <span class="faint">({exact(until)})</span></> : undefined]]} /></div>
            <Form submit="Keep it" onSubmit={() => void retain.run()} busy={retain.busy} error={retain.error ?? release.error} disabled={!Number.isFinite(end)}>
                <SelectField label="Mode" value={mode} onChange={setMode} options={modes} />
                <TextField label="Until" type="datetime-local" value={time} onChange={setTime} hint="In your time zone. The version cannot be deleted before; a delete only hides it by a marker." />
                {of.ObjectLockMode === "GOVERNANCE" && <CheckField label="Bypass governance" value={bypass} onChange={setBypass} hint="To make the time shorter; needs the right to" />}
            </Form>
            {of.ObjectLockMode === "GOVERNANCE" && <div class="data-actions"><Button kind="danger" busy={release.busy} onClick={() => void release.run()}>Remove the retention…</Button></div>}
        </Card>
        <Card title="Legal hold">
            <p>{held ? "On: this version cannot be deleted until the hold is switched off." : "Off. While a hold is on, this version cannot be deleted, whatever its retention."}</p>
            {hold.error !== undefined && <Failure error={hold.error} />}
            <div class="data-actions"><Button busy={hold.busy} onClick={() => void hold.run()}>{held ? "Switch the hold off" : "Switch the hold on"}</Button></div>
        </Card>
    </div>;
}
