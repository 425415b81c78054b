// One pipeline: its graph, its executions, its parameters, its document.
import { useMemo, useState } from "preact/hooks";
import { call } from "../lib/api";
import { count, duration, nameOfArn } from "../lib/format";
import { leave, useQuery } from "../lib/query";
import { query, setQuery, to, type Params } from "../lib/router";
import { useKeys } from "../app/keys";
import { useActions } from "../app/palette";
import { Button, Card, Code, Copy, Empty, Facts, Failure, Page, Ready, Status, Text, Time } from "../ui/basics";
import { confirm } from "../ui/dialog";
import { Menu } from "../ui/menu";
import { Table, type Column } from "../ui/table";
import { Whole } from "../ui/whole";
import { Tabs, useTab } from "../ui/tabs";
import { tell } from "../ui/toast";
import { Link } from "../jobs/parts";
import { useList } from "../jobs/use_list";
import { readDefinition, said, type Definition } from "./definition";
import { EditDialog, type Pipeline } from "./edit_dialog";
import { Graph } from "./graph";
import { StartDialog } from "./start_dialog";
import { goesOn, trigger, type Identity } from "./states";
import { Steps } from "./steps";

interface Summary { PipelineExecutionArn: string; PipelineExecutionDisplayName?: string; PipelineExecutionDescription?: string; PipelineExecutionStatus: string; StartTime: number; PipelineExecutionFailureReason?: string }
interface Details { CreatedBy?: Identity; CreationTime: number; LastModifiedTime: number; PipelineExecutionStatus: string }

export function read(document: string): Definition | Error {
    try { return readDefinition(document); } catch (error) { return error as Error; }
}

function useDetails(arn: string) {
    return useQuery(["execution", nameOfArn(arn)], (stop) => call<Details>("sagemaker", "DescribePipelineExecution", { PipelineExecutionArn: arn }, stop), { watches: [arn] });
}
function By({ arn }: { arn: string }) {
    const is = useDetails(arn).data;
    return <Text of={is ? trigger(is.CreatedBy) : ""} />;
}
function Lasted({ arn }: { arn: string }) {
    const is = useDetails(arn).data;
    if (!is) return <span class="faint">…</span>;
    return <span class="numbers">{duration(Math.max(0, (goesOn(is.PipelineExecutionStatus) ? Date.now() / 1000 : is.LastModifiedTime) - is.CreationTime))}</span>;
}

const columns: Column<Summary>[] = [
    { id: "name", title: "Execution", width: "2fr", phone: true, cell: (e) => <Text of={e.PipelineExecutionDisplayName ?? nameOfArn(e.PipelineExecutionArn)} /> },
    { id: "status", title: "Status", width: "130px", phone: true, cell: (e) => <Status value={e.PipelineExecutionStatus} /> },
    { id: "CreationTime", title: "Started", width: "110px", value: (e) => e.StartTime, cell: (e) => <Time at={e.StartTime} /> },
    { id: "took", title: "Duration", width: "100px", align: "end", cell: (e) => <Lasted arn={e.PipelineExecutionArn} /> },
    { id: "by", title: "Started by", width: "1.5fr", cell: (e) => <By arn={e.PipelineExecutionArn} /> },
    { id: "reason", title: "Reason", width: "1.5fr", cell: (e) => <Text of={e.PipelineExecutionFailureReason ?? e.PipelineExecutionDescription ?? ""} /> },
];

function Executions({ pipeline }: { pipeline: string }) {
    const descending = query.value.get("order") !== "asc";
    const list = useList<Summary>("ListPipelineExecutions", { PipelineName: pipeline, SortBy: "CreationTime", SortOrder: descending ? "Descending" : "Ascending" }, "PipelineExecutionSummaries",
        { watches: ["Pipeline Execution Status"], keep: true });
    return <Ready of={list}>{({ items, next }) => <>
        <Table<Summary> label="Executions" rows={items} columns={columns} rowKey={(e) => e.PipelineExecutionArn} href={(e) => to`/pipelines/${pipeline}/executions/${nameOfArn(e.PipelineExecutionArn)}`} onEnd={list.more}
            sort={{ column: "CreationTime", descending }} onSort={() => setQuery({ order: descending ? "asc" : undefined })}
            empty={<Empty title="Not started yet" command={`aws sagemaker start-pipeline-execution --pipeline-name ${pipeline}`}>Start it here, by a rule when data arrive, by a schedule, or with this command.</Empty>} />
        {items.length > 0 && <p class="faint pipelines-count">{count(items.length, "execution")}{next ? ", more while you scroll" : ""}</p>}
    </>}</Ready>;
}

function Parameters({ of }: { of: Definition }) {
    if (of.parameters.length === 0) return <p class="faint">None.</p>;
    return <div class="jobs-scroll" tabIndex={0} role="region" aria-label="Parameters"><table class="jobs-values"><thead><tr><th scope="col">Name</th><th scope="col">Type</th><th scope="col">Default</th><th scope="col">One of</th></tr></thead>
        <tbody>{of.parameters.map((p) => <tr key={p.name}><th scope="row"><Text of={p.name} /></th><td>{p.type}</td><td>{p.initial === undefined ? <span class="faint">none</span> : <Whole of={p.initial} />}</td><td><Text of={p.choices.join(", ")} /></td></tr>)}</tbody></table></div>;
}

function Chosen({ of, name }: { of: Definition; name: string }) {
    const step = of.steps.find((s) => s.name === name);
    if (!step) return null;
    const members = Object.entries(typeof step.arguments === "object" && step.arguments !== null && !Array.isArray(step.arguments) ? step.arguments : {});
    return <Card title={<Text of={step.title} />} wide>
        <Facts of={[["Type", step.type], ["Description", step.description], ["Cached", step.cached ? "Yes" : "No"], ["Retry policies", step.retries ? String(step.retries) : ""], ["In a branch of", step.parent ? `${step.parent} (${step.branch === "if" ? "yes" : "no"})` : ""]]} />
        <details open><summary>Arguments</summary><Code>{JSON.stringify(Object.fromEntries(members.map(([k, v]) => [k, simple(v)])), null, 2)}</Code></details></Card>;
}
function simple(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(simple);
    if (typeof value !== "object" || value === null) return value;
    const of = value as Record<string, unknown>;
    if ("Get" in of || "Std:Join" in of || "Std:JsonGet" in of) return said(value as never);
    return Object.fromEntries(Object.entries(of).map(([k, v]) => [k, simple(v)]));
}

async function remove(pipeline: string): Promise<void> {
    if (!await confirm({ title: "Delete this pipeline?", danger: true, action: "Delete the pipeline", typed: pipeline,
        body: <><p><Text of={pipeline} /> is deleted with its versions and the history of its executions.</p><p>The jobs, models and objects that it made stay. What starts it (rules, schedules) will fail.</p></> })) return;
    try {
        await leave("/pipelines", () => call("sagemaker", "DeletePipeline", { PipelineName: pipeline, ClientRequestToken: crypto.randomUUID() }));
        tell(`Deleted ${pipeline}`);
    } catch (error) {
        tell(error instanceof Error ? error.message : String(error), true);
    }
}

export default function PipelinePage({ params }: { params: Params }) {
    const name = params["name"] ?? "", tab = useTab("tab", "graph"), [open, setOpen] = useState<"start" | "edit" | "">("");
    const pipeline = useQuery(["pipeline", name], (stop) => call<Pipeline>("sagemaker", "DescribePipeline", { PipelineName: name }, stop));
    const definition = useMemo(() => pipeline.data && read(pipeline.data.PipelineDefinition), [pipeline.data?.PipelineDefinition]);
    const ready = definition !== undefined && !(definition instanceof Error), chosen = query.value.get("step") ?? undefined;
    useActions(ready ? [{ title: "Start this pipeline", act: () => setOpen("start") }, { title: "Edit the definition", act: () => setOpen("edit") }, { title: "Delete this pipeline", act: () => void remove(name) }] : []);
    useKeys({ ...(ready && { n: ["Start the pipeline", () => setOpen("start")], e: ["Edit the definition", () => setOpen("edit")] }) });
    const choose = (step: string) => setQuery({ step: step === chosen ? undefined : step });
    return <Page title={name} trail={[["Pipelines", "/pipelines"]]}
        actions={pipeline.data && <><Button kind="primary" icon="play" disabled={!ready} onClick={() => setOpen("start")}>Start</Button>
            <Menu label="More" items={[{ text: "Edit the definition", icon: "edit", act: () => setOpen("edit") }, { text: "Delete", icon: "trash", danger: true, act: () => void remove(name) }]} /></>}>
        <Ready of={pipeline}>{(of) => <>
            {definition instanceof Error && <Failure error={definition} />}
            <Tabs name="tab" tabs={[["graph", "Graph"], ["executions", "Executions"], ["about", "About"], ["document", "Document"]]} />
            {tab === "graph" && ready && <><div class="pipelines-both"><Graph of={definition} chosen={chosen} onChoose={choose} /><Steps of={definition} chosen={chosen} onChoose={choose} /></div>
                {chosen && <Chosen of={definition} name={chosen} />}</>}
            {tab === "executions" && <Executions pipeline={name} />}
            {tab === "about" && <div class="cards"><Card title="About" wide><Facts of={[["Display name", of.PipelineDisplayName ?? ""], ["Description", of.PipelineDescription ?? ""], ["Role", <Link of={of.RoleArn} text={nameOfArn(of.RoleArn)} />],
                ["Created", <Time at={of.CreationTime} />], ["Changed", <Time at={of.LastModifiedTime} />], ["Last run", <Time at={of.LastRunTime} />], ["ARN", <><Text of={of.PipelineArn} /> <Copy text={of.PipelineArn} label="Copy the ARN" /></>]]} /></Card>
                {ready && <Card title="Parameters" wide><Parameters of={definition} /></Card>}</div>}
            {tab === "document" && <Code>{definition instanceof Error ? of.PipelineDefinition : JSON.stringify(JSON.parse(of.PipelineDefinition), null, 2)}</Code>}
            {open === "start" && ready && <StartDialog pipeline={name} parameters={definition.parameters} onClose={() => setOpen("")} />}
            {open === "edit" && <EditDialog pipeline={of} onClose={() => setOpen("")} />}
        </>}</Ready>
    </Page>;
}
