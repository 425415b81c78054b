// Whether the log is as it was written, and where its trails deliver it.
import { useState } from "preact/hooks";
import { call, request } from "../lib/api";
import { bytes, count } from "../lib/format";
import { refresh, useQuery } from "../lib/query";
import { to } from "../lib/router";
import { Button, Card, Code, Empty, Facts, Failure, Ready, Status, Text, Time } from "../ui/basics";
import { confirm, Dialog } from "../ui/dialog";
import { Form, TextField, useAction } from "../ui/form";
import { tell } from "../ui/toast";
import { chainOf } from "./chain";

interface Trail { Name: string; TrailARN: string; S3BucketName?: string; S3KeyPrefix?: string }
interface TrailStatus { IsLogging?: boolean; LatestDeliveryTime?: number; LatestDeliveryError?: string }

function ChainState() {
    const chain = useQuery(["audit", "chain"], async (stop) => chainOf(await (await request("/metrics", { signal: stop })).text()) ?? null, { every: 30_000 });
    return <Card title="The chain"><Ready of={chain}>{(is) => !is ? <p class="faint">The server does not tell.</p> : <>
        <Facts of={[["Verified", <Status value={is.verified ? "OK" : "Failed"} text={is.verified ? "As it was written" : "Altered or incomplete"} />], ["At the last verification", count(is.records, "record")],
            ["Since the start", count(is.written, "record")], ["Alarms", <Status value={is.alarms ? "Failed" : "OK"} text={count(is.alarms, "alarm")} />], ["Waits to be written", bytes(is.waiting)]]} />
        <p class="faint">Each record holds the hash of the one before it. On the server's machine, the whole chain is verified by</p><Code>athanor audit verify --data DIR</Code></>}</Ready></Card>;
}

function NewTrail({ onClose }: { onClose: () => void }) {
    const [name, setName] = useState(""), [bucket, setBucket] = useState(""), [prefix, setPrefix] = useState("");
    const make = useAction(async () => {
        await call("cloudtrail", "CreateTrail", { Name: name, S3BucketName: bucket, ...(prefix && { S3KeyPrefix: prefix }) });
        await call("cloudtrail", "StartLogging", { Name: name });
        await refresh("audit", "trails");
        tell(`${name} delivers to ${bucket}`);
        onClose();
    });
    return <Dialog title="New trail" onClose={onClose}><Form onSubmit={() => void make.run()} busy={make.busy} error={make.error} submit="Create" onCancel={onClose} disabled={!name || !bucket}>
        <TextField label="Name" value={name} onChange={setName} required autofocus />
        <TextField label="Bucket" value={bucket} onChange={setBucket} required hint="Its policy must let cloudtrail.amazonaws.com write (s3:PutObject)" />
        <TextField label="Prefix" value={prefix} onChange={setPrefix} /></Form></Dialog>;
}

export function AuditState() {
    const [making, make] = useState(false);
    const trails = useQuery(["audit", "trails"], async (stop) => {
        const { trailList } = await call<{ trailList?: Trail[] }>("cloudtrail", "DescribeTrails", {}, stop);
        return await Promise.all((trailList ?? []).map(async (trail) => ({ ...trail, ...await call<TrailStatus>("cloudtrail", "GetTrailStatus", { Name: trail.Name }, stop) })));
    });
    const change = useAction(async (operation: string, name: string, done: string) => {
        await call("cloudtrail", operation, { Name: name });
        await refresh("audit", "trails");
        tell(done);
    });
    const remove = async (name: string) => {
        if (await confirm({ title: `Delete trail ${name}`, body: "Nothing is delivered any more. What is in its bucket stays, and the server's own log goes on.", action: `Delete ${name}`, danger: true })) await change.run("DeleteTrail", name, `Deleted ${name}`);
    };
    return <div class="cards"><ChainState /><Card title="Trails" actions={<Button icon="plus" onClick={() => make(true)}>New trail</Button>}>
        {change.error !== undefined && <Failure error={change.error} />}
        <Ready of={trails}>{(all) => all.length === 0 ? <Empty title="No trails" command="aws cloudtrail create-trail --name all --s3-bucket-name BUCKET">A trail delivers the account's records to a bucket, every few minutes, compressed.</Empty>
            : <div class="audit-trails">{all.map((t) => <section key={t.TrailARN}><h3><Text of={t.Name} /> <Status value={t.IsLogging ? "Enabled" : "Stopped"} /></h3>
                <Facts of={[["To", <a href={to`/data/${t.S3BucketName ?? ""}`}><Text of={`${t.S3BucketName ?? ""}/${t.S3KeyPrefix ?? ""}`} /></a>], ["Delivered", <Time at={t.LatestDeliveryTime} />], ["Error", t.LatestDeliveryError ?? ""]]} />
                <div class="actions"><Button onClick={() => void change.run(t.IsLogging ? "StopLogging" : "StartLogging", t.Name, `${t.Name} ${t.IsLogging ? "stopped" : "goes on"}`)}>{t.IsLogging ? "Stop" : "Start"}</Button>
                    <Button kind="danger" label={`Delete ${t.Name}`} onClick={() => void remove(t.Name)}>Delete</Button></div></section>)}</div>}</Ready></Card>
        {making && <NewTrail onClose={() => make(false)} />}</div>;
}
