// One execution: the graph as it runs, a step's panel, the parameters; stop, retry, run again.
import { useMemo, useState } from "preact/hooks";
import { call, pages } from "../lib/api";
import { nameOfArn } from "../lib/format";
import { refresh, useQuery } from "../lib/query";
import { query, setQuery, to, type Params } from "../lib/router";
import { session } from "../lib/session";
import { useActions } from "../app/palette";
import { Button, Card, Copy, Facts, Failure, Page, Ready, Status, Text, Time, Took } from "../ui/basics";
import { confirm } from "../ui/dialog";
import { Tabs, useTab } from "../ui/tabs";
import { tell } from "../ui/toast";
import { Failed, Pairs } from "../jobs/parts";
import { Graph } from "./graph";
import { read } from "./pipeline";
import { StartDialog } from "./start_dialog";
import { goesOn, trigger, type Identity, type StepState } from "./states";
import { StepPanel } from "./step_panel";
import { Steps } from "./steps";

interface Execution {
    PipelineArn: string; PipelineExecutionArn: string; PipelineExecutionDisplayName?: string; PipelineExecutionDescription?: string; PipelineExecutionStatus: string; FailureReason?: string;
    CreationTime: number; LastModifiedTime: number; CreatedBy?: Identity; PipelineVersionId?: number; ParallelismConfiguration?: { MaxParallelExecutionSteps?: number };
    SelectiveExecutionConfig?: { SourcePipelineExecutionArn?: string };
}

// The ARN by the page's address: the pipeline's, which tells region and account, and the execution's id.
async function find(pipeline: string, id: string, stop: AbortSignal): Promise<Execution> {
    const known = session.peek()?.account ?? "";
    const { PipelineArn } = await call<{ PipelineArn: string }>("sagemaker", "DescribePipeline", { PipelineName: pipeline }, stop).catch(() => ({ PipelineArn: `arn:aws:sagemaker:us-east-1:${known}:pipeline/${pipeline}` }));
    return call<Execution>("sagemaker", "DescribePipelineExecution", { PipelineExecutionArn: `${PipelineArn}/execution/${id}` }, stop);
}

async function act(operation: "StopPipelineExecution" | "RetryPipelineExecution", of: Execution, said: string): Promise<void> {
    try {
        await call("sagemaker", operation, { PipelineExecutionArn: of.PipelineExecutionArn, ClientRequestToken: crypto.randomUUID() });
        tell(said);
    } catch (error) {
        tell(error instanceof Error ? error.message : String(error), true);
    }
    void refresh("execution");
}

async function stop(of: Execution, live: string[]): Promise<void> {
    if (await confirm({ title: "Stop this execution?", danger: true, action: "Stop the execution", body: <>
        <p>No further step starts. {live.length ? <>These are stopped now: <bdi>{live.join(", ").slice(0, 500)}</bdi>.</> : "Nothing runs at the moment."}</p><p>What has succeeded stays; a retry begins after it.</p></> }))
        await act("StopPipelineExecution", of, "Stopping");
}

async function retry(of: Execution, failed: string[]): Promise<void> {
    if (await confirm({ title: "Retry from where it ended?", action: "Retry", body: <><p>{failed.length ? <>Runs again: <bdi>{failed.join(", ").slice(0, 500)}</bdi>, and all that waits for it.</> : "Runs what has not succeeded."}</p>
        <p>What has succeeded is kept, with the definition and the parameters that this execution began with.</p></> }))
        await act("RetryPipelineExecution", of, "Retrying");
}

export default function ExecutionPage({ params }: { params: Params }) {
    const pipeline = params["name"] ?? "", id = params["id"] ?? "", tab = useTab("tab", "graph"), chosen = query.value.get("step") ?? undefined, [again, setAgain] = useState(false);
    const execution = useQuery(["execution", pipeline, id], (halt) => find(pipeline, id, halt), { watches: [`/execution/${id}`] });
    const of = execution.data, arn = of?.PipelineExecutionArn ?? "", live = of !== undefined && goesOn(of.PipelineExecutionStatus), enabled = of !== undefined;
    const document = useQuery(["execution", pipeline, id, "definition"], (halt) => call<{ PipelineDefinition: string }>("sagemaker", "DescribePipelineDefinitionForExecution", { PipelineExecutionArn: arn }, halt), { enabled, fresh: 300_000 });
    const steps = useQuery(["execution", pipeline, id, "steps"], (halt) => pages<StepState>("sagemaker", "ListPipelineExecutionSteps", { PipelineExecutionArn: arn, MaxResults: 100, SortOrder: "Ascending" }, "PipelineExecutionSteps", 2000, undefined, halt),
        { enabled, watches: [`/execution/${id}`, `pipeline/${pipeline}`], ...(live && { every: 5000 }) });
    const given = useQuery(["execution", pipeline, id, "parameters"], (halt) => pages<{ Name: string; Value: string }>("sagemaker", "ListPipelineParametersForExecution", { PipelineExecutionArn: arn }, "PipelineParameters", 1000, undefined, halt), { enabled, fresh: 300_000 });
    const definition = useMemo(() => document.data && read(document.data.PipelineDefinition), [document.data]);
    const states = useMemo(() => new Map((steps.data ?? []).map((s) => [s.StepName, s])), [steps.data]), names = useMemo(() => new Map([...states].map(([k, v]) => [k, v.StepStatus])), [states]);
    const having = (...status: string[]) => [...states.values()].filter((s) => status.includes(s.StepStatus)).map((s) => s.StepName);
    const canStop = of?.PipelineExecutionStatus === "Executing", canRetry = of !== undefined && (of.PipelineExecutionStatus === "Failed" || of.PipelineExecutionStatus === "Stopped");
    const halt = () => { if (of) void stop(of, having("Executing", "Starting")); }, redo = () => { if (of) void retry(of, having("Failed", "Stopped")); };
    useActions([...(canStop ? [{ title: "Stop this execution", act: halt }] : []), ...(canRetry ? [{ title: "Retry from the failed step", act: redo }] : []), ...(of ? [{ title: "Run again with changed parameters", act: () => setAgain(true) }] : [])]);
    const choose = (step: string | undefined) => setQuery({ step: step === chosen ? undefined : step });
    const values = Object.fromEntries((given.data ?? []).map((p) => [p.Name, p.Value])), parsed = definition && !(definition instanceof Error) ? definition : undefined;
    const step = parsed?.steps.find((s) => s.name === chosen), running = having("Executing", "Starting");
    return <Page title={of?.PipelineExecutionDisplayName ?? id} trail={[["Pipelines", "/pipelines"], [pipeline, to`/pipelines/${pipeline}`], ["Executions", `${to`/pipelines/${pipeline}`}?tab=executions`]]}
        status={of && <Status value={of.PipelineExecutionStatus} />}
        actions={of && <>{canStop && <Button icon="stop" kind="danger" onClick={halt}>Stop</Button>}{canRetry && <Button icon="again" kind="primary" onClick={redo}>Retry from the failed step</Button>}
            <Button icon="play" disabled={!parsed || !given.data} onClick={() => setAgain(true)}>Run again</Button></>}>
        <Ready of={execution}>{(is) => <>
            <Failed status={is.PipelineExecutionStatus} reason={is.FailureReason} />
            <p class="visually-hidden" role="status">{live ? `Running: ${running.join(", ") || "nothing"}` : is.PipelineExecutionStatus}</p>
            <Tabs name="tab" tabs={[["graph", "Graph"], ["about", "Parameters"]]} />
            {definition instanceof Error && <Failure error={definition} />}
            {tab === "graph" && <Ready of={steps}>{() => parsed ? <><div class="pipelines-both"><Graph of={parsed} states={names} chosen={chosen} onChoose={choose} /><Steps of={parsed} states={states} chosen={chosen} onChoose={choose} /></div>
                {step && <StepPanel key={step.name} step={step} state={states.get(step.name)} onClose={() => choose(undefined)} />}</> : null}</Ready>}
            {tab === "about" && <div class="cards"><Card title="About" wide><Facts of={[["Status", <Status value={is.PipelineExecutionStatus} />], ["Description", is.PipelineExecutionDescription ?? ""], ["Started", <Time at={is.CreationTime} />],
                ["Duration", <Took from={is.CreationTime} until={live ? undefined : is.LastModifiedTime} />], ["Started by", trigger(is.CreatedBy)], ["Version of the pipeline", is.PipelineVersionId !== undefined ? String(is.PipelineVersionId) : ""],
                ["Steps at a time", is.ParallelismConfiguration?.MaxParallelExecutionSteps ? String(is.ParallelismConfiguration.MaxParallelExecutionSteps) : ""], ["Based on", is.SelectiveExecutionConfig?.SourcePipelineExecutionArn ? nameOfArn(is.SelectiveExecutionConfig.SourcePipelineExecutionArn) : ""],
                ["ARN", <><Text of={is.PipelineExecutionArn} /> <Copy text={is.PipelineExecutionArn} label="Copy the ARN" /></>]]} /></Card>
                <Card title="Parameters" wide><Ready of={given}>{() => <Pairs label="Parameters" of={values} />}</Ready></Card></div>}
        </>}</Ready>
        {again && parsed && <StartDialog pipeline={pipeline} parameters={parsed.parameters} given={values} onClose={() => setAgain(false)} />}
    </Page>;
}
