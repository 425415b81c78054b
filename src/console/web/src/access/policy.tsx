// A managed policy: its document, its versions, who has it.
import { useState } from "preact/hooks";
import { call } from "../lib/api";
import { leave, refresh, useQuery } from "../lib/query";
import { query, setQuery, to, type Params } from "../lib/router";
import { Button, Card, Code, Facts, Failure, Page, Ready, Text, Time } from "../ui/basics";
import { confirm, Dialog } from "../ui/dialog";
import { CheckField, Form, useAction } from "../ui/form";
import { tell } from "../ui/toast";
import { isWrong, PolicyEditor } from "./editor";
import { readVersion, readVersions, type Policy } from "./read";
import "./style.css";

interface Entities { PolicyUsers?: { UserName: string }[]; PolicyRoles?: { RoleName: string }[]; PolicyGroups?: { GroupName: string }[] }

function NewVersion({ arn, document, onClose }: { arn: string; document: string; onClose: () => void }) {
    const [text, set] = useState(document), [use, setUse] = useState(true);
    const save = useAction(async () => {
        const made = await call<{ PolicyVersion: { VersionId: string } }>("iam", "CreatePolicyVersion", { PolicyArn: arn, PolicyDocument: text, SetAsDefault: use });
        await refresh("access");
        tell(`Made version ${made.PolicyVersion.VersionId}`);
        onClose();
    });
    return <Dialog title="New version" onClose={onClose} wide>
        <Form onSubmit={() => void save.run()} busy={save.busy} error={save.error} submit="Save version" onCancel={onClose} disabled={isWrong(text, "identity")}>
            <PolicyEditor label="Document" value={text} onChange={set} fresh />
            <CheckField label="In force at once" hint="for all that it is attached to" value={use} onChange={setUse} />
        </Form></Dialog>;
}

function AttachedTo({ arn }: { arn: string }) {
    const found = useQuery(["access", "entities", arn], (stop) => call<Entities>("iam", "ListEntitiesForPolicy", { PolicyArn: arn }, stop));
    return <Card title="Attached to"><Ready of={found}>{(is) => {
        const all = [...(is.PolicyUsers ?? []).map((u) => ["users", u.UserName] as const), ...(is.PolicyGroups ?? []).map((g) => ["groups", g.GroupName] as const), ...(is.PolicyRoles ?? []).map((r) => ["roles", r.RoleName] as const)];
        return all.length === 0 ? <p class="faint">Nobody.</p> : <ul class="access-list">{all.map(([kind, name]) => <li key={kind + name}><a href={to`/access/${kind}/${name}`}><Text of={name} /></a><span class="badge">{kind.slice(0, -1)}</span></li>)}</ul>;
    }}</Ready></Card>;
}

export default function PolicyPage({ params }: { params: Params }) {
    const arn = params["arn"] ?? "", own = !arn.startsWith("arn:aws:iam::aws:"), [editing, edit] = useState(false);
    const policy = useQuery(["access", "policy", arn], (stop) => call<{ Policy: Policy }>("iam", "GetPolicy", { PolicyArn: arn }, stop).then((a) => a.Policy));
    const versions = useQuery(["access", "versions", arn], (stop) => readVersions(arn, stop));
    const shown = query.value.get("version") ?? policy.data?.DefaultVersionId;
    const document = useQuery(["access", "document", arn, shown], (stop) => readVersion(arn, shown ?? "", stop), { enabled: shown !== undefined });
    const change = useAction(async (operation: string, version: string, done: string) => {
        await call("iam", operation, { PolicyArn: arn, VersionId: version });
        await refresh("access");
        tell(done);
    });
    const remove = useAction(async () => {
        const older = (versions.data ?? []).filter((v) => !v.IsDefaultVersion), name = policy.data?.PolicyName ?? arn;
        if (!await confirm({ title: `Delete policy ${name}`, body: `The policy and its ${older.length + 1} versions are gone. IAM refuses while it is attached.`, action: `Delete ${name}`, danger: true, typed: name })) return;
        await leave("/access?tab=policies", async () => {
            for (const v of older) await call("iam", "DeletePolicyVersion", { PolicyArn: arn, VersionId: v.VersionId });
            await call("iam", "DeletePolicy", { PolicyArn: arn });
        });
        tell(`Deleted ${name}`);
    });
    const error = change.error ?? remove.error;
    return <Page title={policy.data?.PolicyName ?? arn.slice(arn.lastIndexOf("/") + 1)} trail={[["Access", "/access"], ["Policies", "/access?tab=policies"]]} actions={own && <>
        <Button icon="edit" disabled={document.data === undefined} onClick={() => edit(true)}>New version</Button><Button kind="danger" icon="trash" busy={remove.busy} onClick={() => void remove.run()}>Delete</Button></>}>
        {error !== undefined && <Failure error={error} />}
        <Ready of={policy}>{(is) => <div class="cards">
            <Card title="Policy" wide><Facts of={[["ARN", is.Arn], ["Managed by", own ? "customer" : "AWS"], ["Description", is.Description ?? ""], ["In force", is.DefaultVersionId], ["Created", <Time at={is.CreateDate} />], ["Changed", <Time at={is.UpdateDate} />]]} /></Card>
            <Card title={`Document, version ${shown ?? ""}`} wide><Ready of={document}>{(text) => <Code>{text}</Code>}</Ready></Card>
            <Card title="Versions"><Ready of={versions}>{(all) => <ul class="access-list">{all.map((v) => <li key={v.VersionId}>
                <span class="grow"><button type="button" class="button quiet" aria-pressed={v.VersionId === shown} onClick={() => setQuery({ version: v.VersionId })}>{v.VersionId}</button> <Time at={v.CreateDate} />{v.IsDefaultVersion && <span class="badge">in force</span>}</span>
                {own && !v.IsDefaultVersion && <><Button label={`Use ${v.VersionId}`} onClick={() => void change.run("SetDefaultPolicyVersion", v.VersionId, `${v.VersionId} is in force`)}>Use</Button>
                    <Button kind="danger" label={`Delete ${v.VersionId}`} onClick={() => void change.run("DeletePolicyVersion", v.VersionId, `Deleted ${v.VersionId}`)}>Delete</Button></>}</li>)}</ul>}</Ready></Card>
            <AttachedTo arn={arn} />
            {editing && <NewVersion arn={arn} document={document.data ?? ""} onClose={() => edit(false)} />}</div>}</Ready>
    </Page>;
}
