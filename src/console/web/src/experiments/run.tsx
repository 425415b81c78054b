// /experiments/runs/:name: a run: its values, charts that grow while it runs, its files, where it belongs, what it is linked to.
import { useState } from "preact/hooks";
import { useActions } from "../app/palette";
import { call } from "../lib/api";
import { nameOfArn } from "../lib/format";
import { leave, refresh, useQuery } from "../lib/query";
import { query, setQuery, type Params } from "../lib/router";
import { Tags } from "../models/tags";
import { Button, Card, Empty, Facts, Failure, Page, Ready, Status, Text, Time, Took } from "../ui/basics";
import { CheckField, SelectField, useAction } from "../ui/form";
import { Tabs, useTab } from "../ui/tabs";
import { askAndDeleteRuns } from "./delete_runs";
import { Rename } from "./experiment_list";
import { LiveChart } from "./live_chart";
import { placeOfArn } from "./places";
import { Artifacts, Belongs, Lineage, Linked, MetricTable, Parameters } from "./run_parts";
import { readComponent, type Component, type XAxis } from "./runs";
import "./style.css";

const axes: [XAxis, string][] = [["step", "Step"], ["time", "Time"], ["relative", "Time since the start"]];
const kCharts = 12;

function Charts({ of }: { of: Component }) {
    const at = query.value, axis = axes.find(([id]) => id === at.get("by"))?.[0] ?? "step", log = at.get("log") === "1";
    const smooth = Math.max(0, Math.min(0.99, Number(at.get("smooth") ?? 0) || 0)), all = at.get("all") === "1";
    const metrics = (of.Metrics ?? []).map((m) => m.MetricName), live = of.Status?.PrimaryStatus === "InProgress" || of.EndTime === undefined;
    if (metrics.length === 0) return <Empty title="No metrics yet" command={`aws sagemaker-metrics batch-put-metrics --trial-component-name ${of.TrialComponentName} \\\n    --metric-data '[{"MetricName": "loss", "Timestamp": ${Math.floor(Date.now() / 1000)}, "Step": 1, "Value": 0.5}]'`}>Points appear here as they come.</Empty>;
    return <>
        <div class="toolbar"><SelectField label="By" value={axis} onChange={(v) => setQuery({ by: v === "step" ? undefined : v })} options={axes} />
            <label class="field experiments-smooth"><span>Smoothing {smooth.toFixed(2)}</span>
                <input type="range" min="0" max="0.99" step="0.01" value={smooth} onInput={(event) => setQuery({ smooth: Number(event.currentTarget.value) > 0 ? event.currentTarget.value : undefined })} /></label>
            <CheckField label="Logarithmic" value={log} onChange={(on) => setQuery({ log: on ? "1" : undefined })} /></div>
        <div class="experiments-grid">{metrics.slice(0, all ? undefined : kCharts).map((m) => <LiveChart key={m} run={of.TrialComponentName} metric={m} axis={axis} log={log} smooth={smooth} live={live} />)}</div>
        {metrics.length > kCharts && !all && <Button onClick={() => setQuery({ all: "1" })}>Chart the other {metrics.length - kCharts} too</Button>}
        <MetricTable of={of} />
    </>;
}

function Overview({ of }: { of: Component }) {
    const source = of.Source?.SourceArn;
    return <div class="cards">
        <Card wide><Facts of={[
            ["Status", of.Status?.PrimaryStatus ? <Status value={of.Status.PrimaryStatus} /> : undefined],
            ["Message", of.Status?.Message],
            ["Display name", of.DisplayName],
            ["Started", of.StartTime ? <Time at={of.StartTime} /> : undefined],
            ["Took", of.StartTime ? <Took from={of.StartTime} until={of.EndTime} /> : undefined],
            ["Created", <Time at={of.CreationTime} />],
            ["Changed", <Time at={of.LastModifiedTime} />],
            ["Made by", source ? <Linked of={nameOfArn(source)} place={placeOfArn(source)} /> : of.CreatedBy?.IamIdentity?.Arn],
            ["Experiments", <Belongs name={of.TrialComponentName} />],
            ["ARN", of.TrialComponentArn],
        ]} /></Card>
        <Card title="Metrics" wide><MetricTable of={of} /></Card>
        <Card title="Parameters" wide><Parameters of={of} /></Card>
    </div>;
}

export default function Run({ params }: { params: Params }) {
    const name = params["name"] ?? "", tab = useTab("tab", "overview");
    const run = useQuery(["runs", "one", name], (stop) => readComponent(name, stop), { watches: ["Training Job", "Processing Job"], every: 10_000 });
    const [renaming, rename] = useState(false);
    const remove = useAction(() => askAndDeleteRuns([name], (act) => leave("/experiments", act)));
    useActions([{ title: `Rename ${name}`, act: () => rename(true) }, { title: `Delete ${name}`, act: () => void remove.run() }]);
    const data = run.data;
    return <Page title={name} trail={[["Experiments", "/experiments"]]} status={data?.Status?.PrimaryStatus && <Status value={data.Status.PrimaryStatus} />}
        actions={<><Button icon="edit" disabled={!data} onClick={() => rename(true)}>Rename</Button><Button icon="trash" kind="danger" busy={remove.busy} disabled={!data} onClick={() => void remove.run()}>Delete</Button></>}>
        {remove.error !== undefined && <Failure error={remove.error} />}
        {data?.DisplayName && data.DisplayName !== name && <p class="faint"><Text of={data.DisplayName} /></p>}
        <Tabs name="tab" tabs={[["overview", "Overview"], ["charts", "Charts"], ["files", "Inputs and outputs"], ["lineage", "Lineage"], ["tags", "Tags"]]} />
        <Ready of={run}>{(of) => tab === "charts" ? <Charts of={of} />
            : tab === "files" ? <div class="cards"><Artifacts title="Inputs" of={of.InputArtifacts} /><Artifacts title="Outputs" of={of.OutputArtifacts} /></div>
                : tab === "lineage" ? <Lineage arn={of.TrialComponentArn} /> : tab === "tags" ? <Tags arn={of.TrialComponentArn} /> : <Overview of={of} />}</Ready>
        {renaming && data && <Rename what="a run" name={name} now={data.DisplayName ?? name} onClose={() => rename(false)}
            save={async (display) => { await call("sagemaker", "UpdateTrialComponent", { TrialComponentName: name, DisplayName: display }); await refresh("runs"); }} />}
    </Page>;
}
