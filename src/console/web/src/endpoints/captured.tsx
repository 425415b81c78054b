// What was captured lately: the newest files of the capture's prefix, and their records.
import { useState } from "preact/hooks";
import { call } from "../lib/api";
import { bytes } from "../lib/format";
import { useQuery } from "../lib/query";
import { setQuery, to } from "../lib/router";
import { Button, Card, Code, Empty, Facts, Ready, Text, Time } from "../ui/basics";
import { Dialog } from "../ui/dialog";
import { Table, type Column } from "../ui/table";
import { readObject } from "../models/read";
import { newestFiles, recordsOf, type CapturedRecord, type Listing } from "./capture";
import type { Endpoint } from "./read";
import { example } from "./try_it";

interface ListAnswer { CommonPrefixes?: { Prefix: string }[]; Contents?: { Key: string; Size: number; LastModified: number }[] }
const kFiles = 12;

async function readFiles(of: Endpoint, stop: AbortSignal): Promise<{ bucket: string; files: Listing["files"] }> {
    const [, bucket = "", prefix = ""] = /^s3:\/\/([^/]+)\/?(.*?)\/?$/.exec(of.DataCaptureConfig?.DestinationS3Uri ?? "") ?? [];
    const list = async (at: string): Promise<Listing> => {
        const page = await call<ListAnswer>("s3", "ListObjectsV2", { Bucket: bucket, Prefix: at, Delimiter: "/" }, stop);
        return { folders: (page.CommonPrefixes ?? []).map((p) => p.Prefix), files: (page.Contents ?? []).map((c) => ({ key: c.Key, size: c.Size, time: c.LastModified })) };
    };
    const found = await Promise.all((of.ProductionVariants ?? []).map((v) => newestFiles(`${prefix ? prefix + "/" : ""}${of.EndpointName}/${v.VariantName}/`, kFiles, list)));
    return { bucket, files: found.flat().sort((a, b) => b.time - a.time) };
}

export function Captured({ of }: { of: Endpoint }) {
    const capture = of.DataCaptureConfig, files = useQuery(["captured", of.EndpointName], (stop) => readFiles(of, stop), { enabled: capture !== undefined, every: 15_000 });
    const [chosen, choose] = useState<string | undefined>();
    if (!capture) return <Empty title="Nothing is captured here">Requests and answers of an endpoint can be kept in a bucket, to look at and for monitors to compare: Update, then “Capture requests and answers”.</Empty>;
    return <Ready of={files}>{({ bucket, files: all }) => {
        const now = all.find((f) => f.key === chosen) ?? all[0];
        return <div class="endpoints-stack">
            <Card title="Files" actions={<span class="faint">{capture.CurrentSamplingPercentage ?? capture.InitialSamplingPercentage} % of requests to <Text of={capture.DestinationS3Uri} /></span>}>
                {all.length === 0 ? <p class="faint">No file yet: they are written a minute or so after the first request.</p> : <ul class="endpoints-files" aria-label="Captured files">{all.slice(0, kFiles).map((f) => <li key={f.key}>
                    <button type="button" aria-pressed={f === now} onClick={() => choose(f.key)}><Time at={f.time} /> <span class="faint">{bytes(f.size)}</span></button></li>)}</ul>}
                {now && <p><a href={to`/data/${bucket}/object/${now.key}`}><Text of={now.key} /></a></p>}
            </Card>
            {now && <Records of={of} uri={`s3://${bucket}/${now.key}`} />}
        </div>;
    }}</Ready>;
}

const columns: Column<CapturedRecord>[] = [
    { id: "time", title: "Time", cell: (r) => <Time at={r.time} />, value: (r) => r.time, width: "110px", phone: true },
    { id: "input", title: "Request", cell: (r) => <code><Text of={r.input?.text ?? ""} most={160} /></code>, width: "3fr", phone: true },
    { id: "output", title: "Answer", cell: (r) => <code><Text of={r.output?.text ?? ""} most={100} /></code>, width: "2fr", phone: true },
    { id: "inference", title: "Inference id", cell: (r) => <Text of={r.inferenceId} />, width: "1fr" },
];

function Records({ of, uri }: { of: Endpoint; uri: string }) {
    const records = useQuery(["captured-records", uri], async (stop) => recordsOf(await readObject(uri, stop)), { fresh: 60_000 });
    const [shown, show] = useState<CapturedRecord | undefined>();
    const again = (r: CapturedRecord) => {
        example.value = { endpoint: of.EndpointName, type: r.input?.type ?? "", body: r.input?.text ?? "" };
        setQuery({ tab: "try" }, true);
    };
    const withOpen: Column<CapturedRecord>[] = [...columns, { id: "open", title: "Whole", width: "70px", phone: true, cell: (r) => <Button kind="quiet" icon="eye" label="Show the record" onClick={() => show(r)} /> }];
    return <Card title="Records"><Ready of={records}>{(all) => <Table label="Captured records" rows={all} columns={withOpen} rowKey={(r) => r.id} height={480} empty={<p class="faint">No whole record in the first MiB of this file.</p>} />}</Ready>
        {shown && <Dialog title="Captured request" onClose={() => show(undefined)} wide>
            <Facts of={[["Time", <Time at={shown.time} />], ["Event", shown.id], ["Inference id", shown.inferenceId]]} />
            <h3>Request <span class="faint"><Text of={shown.input?.type ?? ""} /></span></h3><Code>{(shown.input?.text ?? "").slice(0, 200_000)}</Code>
            <h3>Answer <span class="faint"><Text of={shown.output?.type ?? ""} /></span></h3><Code>{(shown.output?.text ?? "").slice(0, 200_000)}</Code>
            {shown.input && !shown.input.binary && <div class="form-end"><Button kind="primary" icon="play" onClick={() => again(shown)}>Try it again</Button></div>}
        </Dialog>}</Card>;
}
