// The parts of a run's page: its values, its files, where it belongs and what it is linked to.
import { useMemo, useState } from "preact/hooks";
import { call } from "../lib/api";
import { nameOfArn, number } from "../lib/format";
import { useQuery } from "../lib/query";
import { Card, Empty, Ready, Text, Time } from "../ui/basics";
import { TextField } from "../ui/form";
import { Table } from "../ui/table";
import { Whole } from "../ui/whole";
import { placeOfArn, placeOfUri } from "./places";
import { readTrial, trialsOf, type Artifact, type Component } from "./runs";

export function Linked({ of, place }: { of: string; place: string | undefined }) {
    return place ? <a href={place}><Text of={of} /></a> : <Whole of={of} />;
}

export function Parameters({ of }: { of: Component }) {
    const [text, setText] = useState("");
    const all = useMemo(() => Object.entries(of.Parameters ?? {}).map(([name, v]) => ({ name, value: v.NumberValue ?? v.StringValue ?? "" })), [of]);
    const shown = all.filter((p) => `${p.name} ${p.value}`.toLowerCase().includes(text.toLowerCase()));
    if (all.length === 0) return <Empty title="No parameters" command={`aws sagemaker update-trial-component --trial-component-name ${of.TrialComponentName} \\\n    --parameters '{"lr": {"NumberValue": 0.1}}'`}>Set with create-trial-component or update-trial-component; a job's hyperparameters come by themselves.</Empty>;
    return <>
        {all.length > 10 && <div class="toolbar"><TextField label="Find a parameter" type="search" value={text} onChange={setText} /></div>}
        <Table label="Parameters" rows={shown} rowKey={(p) => p.name} empty={<p class="faint">None is called so.</p>} columns={[
            { id: "name", title: "Parameter", cell: (p) => <Text of={p.name} />, value: (p) => p.name },
            { id: "value", title: "Value", width: "2fr", cell: (p) => typeof p.value === "number" ? <span title={String(p.value)}>{number(p.value, 8)}</span> : <Whole of={p.value} most={60} />, value: (p) => p.value },
        ]} />
    </>;
}

export function MetricTable({ of }: { of: Component }) {
    return <Table label="Metrics" rows={of.Metrics ?? []} rowKey={(m) => m.MetricName} empty={<p class="faint">No metrics yet.</p>} columns={[
        { id: "name", title: "Metric", width: "2fr", cell: (m) => <Text of={m.MetricName} />, value: (m) => m.MetricName },
        { id: "last", title: "Last", align: "end", cell: (m) => number(m.Last), value: (m) => m.Last },
        { id: "min", title: "Min", align: "end", cell: (m) => number(m.Min), value: (m) => m.Min },
        { id: "max", title: "Max", align: "end", cell: (m) => number(m.Max), value: (m) => m.Max },
        { id: "mean", title: "Mean", align: "end", cell: (m) => number(m.Avg), value: (m) => m.Avg },
        { id: "count", title: "Points", align: "end", cell: (m) => number(m.Count), value: (m) => m.Count },
        { id: "at", title: "At", cell: (m) => <Time at={m.TimeStamp} />, value: (m) => m.TimeStamp },
    ]} />;
}

export function Artifacts({ title, of }: { title: string; of: Record<string, Artifact> | undefined }) {
    const all = Object.entries(of ?? {}).map(([name, a]) => ({ name, value: a.Value, type: a.MediaType ?? "" }));
    return <Card title={title} wide><Table label={title} rows={all} rowKey={(a) => a.name} empty={<p class="faint">None.</p>} columns={[
        { id: "name", title: "Name", cell: (a) => <Text of={a.name} />, value: (a) => a.name },
        { id: "value", title: "Where", width: "3fr", phone: true, cell: (a) => <Linked of={a.value} place={placeOfUri(a.value)} />, value: (a) => a.value },
        { id: "type", title: "Type", cell: (a) => <Text of={a.type} />, value: (a) => a.type },
    ]} /></Card>;
}

export function Belongs({ name }: { name: string }) {
    const trials = useQuery(["runs", "trials", name], async (stop) => {
        const all = await trialsOf(name, stop);
        return Promise.all(all.slice(0, 20).map((t) => readTrial(t.TrialName, stop)));
    });
    return <Ready of={trials}>{(all) => all.length === 0 ? <span class="faint">In no experiment</span>
        : <ul class="experiments-list">{all.map((t) => <li key={t.TrialName}><a href={`/experiments?experiment=${encodeURIComponent(t.ExperimentName)}`}><Text of={t.ExperimentName} most={80} /></a>
            <span class="faint"> in the trial <Text of={t.TrialName} most={80} /></span></li>)}</ul>}</Ready>;
}

interface Edge { SourceArn?: string; DestinationArn?: string; SourceType?: string; DestinationType?: string; SourceName?: string; DestinationName?: string; AssociationType?: string }
interface Vertex { Arn: string; Type?: string; LineageType?: string }
interface Graph { Vertices?: Vertex[]; Edges?: { SourceArn: string; DestinationArn: string; AssociationType?: string }[] }

// What it was made from and what was made of it, as far as lineage knows.
export function Lineage({ arn }: { arn: string }) {
    const graph = useQuery(["lineage", arn], async (stop) => {
        const [before, after] = await Promise.all([
            call<{ AssociationSummaries?: Edge[] }>("sagemaker", "ListAssociations", { DestinationArn: arn, MaxResults: 100 }, stop),
            call<{ AssociationSummaries?: Edge[] }>("sagemaker", "ListAssociations", { SourceArn: arn, MaxResults: 100 }, stop)]);
        const whole = await call<Graph>("sagemaker", "QueryLineage", { StartArns: [arn], Direction: "Both", IncludeEdges: true, MaxDepth: 5, MaxResults: 50 }, stop);
        return { before: before.AssociationSummaries ?? [], after: after.AssociationSummaries ?? [], whole };
    });
    const list = (edges: { arn: string; type: string; how: string }[], none: string) => edges.length === 0 ? <p class="faint">{none}</p>
        : <ul class="experiments-list">{edges.map((e) => <li key={e.arn + e.how}><Linked of={nameOfArn(e.arn)} place={placeOfArn(e.arn)} /> <span class="faint">{e.type} {e.how}</span></li>)}</ul>;
    return <Ready of={graph}>{({ before, after, whole }) => <div class="cards">
        <Card title="Came from">{list(before.map((e) => ({ arn: e.SourceArn ?? "", type: e.SourceType ?? "", how: e.AssociationType ?? "" })), "Nothing is noted.")}</Card>
        <Card title="Led to">{list(after.map((e) => ({ arn: e.DestinationArn ?? "", type: e.DestinationType ?? "", how: e.AssociationType ?? "" })), "Nothing yet.")}</Card>
        <Card title="Further around" wide>{list((whole.Vertices ?? []).filter((v) => v.Arn !== arn).map((v) => ({ arn: v.Arn, type: v.Type ?? "", how: v.LineageType ?? "" })), "Nothing further.")}</Card>
    </div>}</Ready>;
}
