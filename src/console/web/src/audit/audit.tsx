// Who did what, when, and what was refused. The search stands in the address; what is shown can be taken along as JSON lines.
import { useEffect, useState } from "preact/hooks";
import { useActions } from "../app/palette";
import { call } from "../lib/api";
import { count, exact } from "../lib/format";
import { useQuery } from "../lib/query";
import { query, setQuery } from "../lib/router";
import { Button, Code, Empty, Facts, Failure, Page, Ready, Status, Text, Time } from "../ui/basics";
import { Dialog } from "../ui/dialog";
import { CheckField, SelectField, TextField, useAction } from "../ui/form";
import { Table, type Column } from "../ui/table";
import { Tabs, useTab } from "../ui/tabs";
import { attributes, exported, filterError, inputOf, rowOf, type Event, type Filter, type Row } from "./records";
import { AuditState } from "./state";
import "./style.css";

interface Answer { Events?: Event[]; NextToken?: string }
const kMost = 5000;

const columns: Column<Row>[] = [
    { id: "time", title: "Time", cell: (r) => <Time at={r.EventTime} />, width: "100px", phone: true },
    { id: "who", title: "Who", cell: (r) => <Text of={r.who} />, width: "1fr" },
    { id: "did", title: "Operation", cell: (r) => <button type="button" class="audit-open" onClick={() => setQuery({ event: r.EventId }, true)}><Text of={r.EventName} /></button>, width: "2fr", phone: true },
    { id: "service", title: "Service", cell: (r) => <Text of={(r.EventSource ?? "").replace(/\.amazonaws\.com$/, "")} />, width: "110px" },
    { id: "of", title: "Resource", cell: (r) => <Text of={(r.Resources ?? []).map((x) => x.ResourceName ?? "").join(", ")} />, width: "2fr" },
    { id: "how", title: "Answer", cell: (r) => r.denied ? <Status value="Denied" text="Denied" /> : r.error ? <Status value="Failed" text={r.error} /> : <Status value="OK" />, width: "120px", phone: true },
];

function download(rows: Row[]): void {
    const url = URL.createObjectURL(new Blob([exported(rows)], { type: "application/x-ndjson" })), link = document.createElement("a");
    link.href = url;
    link.download = `audit-${new Date().toISOString().replace(/[:.]/g, "-")}.jsonl`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
}

function Record({ of, onClose }: { of: Row; onClose: () => void }) {
    const request = of.record["requestID"];
    return <Dialog title={of.EventName} onClose={onClose} wide>
        <Facts of={[["Time", exact(of.EventTime)], ["Who", of.who], ["From", of.from], ["Service", of.EventSource ?? ""], ["Access key", of.AccessKeyId ?? ""], ["Answer", of.error || "OK"], ["Request", typeof request === "string" ? request : ""]]} />
        <Code>{JSON.stringify(of.record, null, 2)}</Code></Dialog>;
}

function Search() {
    const q = query.value, filter: Filter = { by: q.get("by") ?? "Username", value: q.get("value") ?? "", from: q.get("from") ?? "", until: q.get("until") ?? "" };
    const wrong = filterError(filter), input = inputOf(filter), key = JSON.stringify(input), denied = q.get("denied") === "1", opened = q.get("event");
    const first = useQuery(["audit", "events", key], (stop) => call<Answer>("cloudtrail", "LookupEvents", input, stop), { enabled: !wrong, keep: true, fresh: 5000 });
    const [more, setMore] = useState<{ key: string; events: Event[]; next: string | undefined }>();
    useEffect(() => setMore(undefined), [key]);
    const next = more?.key === key ? more.next : first.data?.NextToken;
    const events = [...first.data?.Events ?? [], ...(more?.key === key ? more.events : [])];
    const read = useAction(async () => {
        const page = await call<Answer>("cloudtrail", "LookupEvents", { ...input, NextToken: next });
        setMore({ key, events: [...(more?.key === key ? more.events : []), ...page.Events ?? []], next: page.NextToken });
    });
    const rows = events.map(rowOf).filter((r) => !denied || r.denied), record = rows.find((r) => r.EventId === opened);
    useActions([{ title: "Export the records that are shown", keywords: "download json lines audit", act: () => download(rows) }]);
    return <>
        <form class="toolbar" role="search" onSubmit={(event) => event.preventDefault()}>
            <SelectField label="Search by" value={filter.by ?? ""} options={attributes} onChange={(by) => setQuery({ by })} />
            <TextField label="Value" type="search" value={filter.value ?? ""} onChange={(value) => setQuery({ value })} error={wrong} />
            <TextField label="From" type="datetime-local" value={filter.from ?? ""} onChange={(from) => setQuery({ from })} />
            <TextField label="Until" type="datetime-local" value={filter.until ?? ""} onChange={(until) => setQuery({ until })} />
            <CheckField label="Only denied" value={denied} onChange={(on) => setQuery({ denied: on ? "1" : "" })} />
        </form>
        <Ready of={first}>{() => <>
            <Table label="Records" rows={rows} columns={columns} rowKey={(r) => r.EventId} empty={<Empty title="Nothing is found">Among the {count(events.length, "record")} read. Another attribute, or a longer time, may find more.</Empty>} />
            {read.error !== undefined && <Failure error={read.error} />}
            <div class="audit-foot"><span role="status">{count(rows.length, "record")} shown</span>
                {next && events.length < kMost && <Button busy={read.busy} onClick={() => void read.run()}>Older records</Button>}
                <Button icon="download" disabled={rows.length === 0} onClick={() => download(rows)}>Export what is shown</Button></div></>}</Ready>
        {record && <Record of={record} onClose={() => setQuery({ event: undefined })} />}
    </>;
}

export default function Audit() {
    const tab = useTab("tab", "search");
    return <Page title="Audit"><Tabs name="tab" tabs={[["search", "Search"], ["state", "Chain and trails"]]} />{tab === "search" ? <Search /> : <AuditState />}</Page>;
}
