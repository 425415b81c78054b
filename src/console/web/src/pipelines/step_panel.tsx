// A step of an execution: what it was given, what came out, its job with its log, why it failed.
import { call } from "../lib/api";
import { useQuery } from "../lib/query";
import { Button, Card, Code, Facts, Loading, Status, Text, Time, Took } from "../ui/basics";
import { Log } from "../ui/log";
import { kinds, running } from "../jobs/kinds";
import { arnHref } from "../jobs/links";
import { Failed, Link, Pairs } from "../jobs/parts";
import type { Step } from "./definition";
import { jobOf, madeBy, type StepState } from "./states";

type Described = Record<string, unknown>;
interface Named { InputName?: string; OutputName?: string; ChannelName?: string; S3Input?: { S3Uri?: string }; S3Output?: { S3Uri?: string }; DataSource?: { S3DataSource?: { S3Uri?: string } } }

function files(job: Described): { inputs: Record<string, string>; outputs: Record<string, string> } {
    const all = (of: unknown) => (of ?? []) as Named[], artifacts = (job["ModelArtifacts"] as { S3ModelArtifacts?: string } | undefined)?.S3ModelArtifacts;
    const inputs = [...all(job["InputDataConfig"]), ...all(job["ProcessingInputs"])].map((i): [string, string] => [i.InputName ?? i.ChannelName ?? "", i.S3Input?.S3Uri ?? i.DataSource?.S3DataSource?.S3Uri ?? ""]);
    const outputs = all((job["ProcessingOutputConfig"] as { Outputs?: unknown } | undefined)?.Outputs).map((o): [string, string] => [o.OutputName ?? "", o.S3Output?.S3Uri ?? ""]);
    return { inputs: Object.fromEntries(inputs), outputs: { ...Object.fromEntries(outputs), ...(artifacts && { model: artifacts }) } };
}

function JobOfStep({ kind, name }: { kind: "training" | "processing" | "tuning"; name: string }) {
    const of = kinds[kind];
    const read = useQuery(["job", kind, name], (stop) => call<Described>("sagemaker", of.describe, { [of.name]: name }, stop), { watches: [`/${name}`] });
    const job = read.data;
    if (!job) return read.error ? <p class="faint">The job cannot be read: {read.error.message}</p> : <Loading />;
    const { inputs, outputs } = files(job), status = (job["TrainingJobStatus"] ?? job["ProcessingJobStatus"] ?? job["HyperParameterTuningJobStatus"]) as string;
    const group = kind === "training" ? "/aws/sagemaker/TrainingJobs" : "/aws/sagemaker/ProcessingJobs";
    return <>
        {kind !== "tuning" && <div class="cards"><div><h3>Inputs</h3><Pairs label="Inputs" of={inputs} /></div><div><h3>Outputs</h3><Pairs label="Outputs" of={outputs} /></div>
            {kind === "training" && <div><h3>Hyperparameters</h3><Pairs label="Hyperparameters" of={(job["HyperParameters"] ?? {}) as Record<string, string>} /></div>}</div>}
        {kind !== "tuning" && <div><h3>Log</h3><Log group={group} prefix={`${name}/`} live={running(status)} height={340} /></div>}
    </>;
}

export function StepPanel({ step, state, onClose }: { step: Step; state: StepState | undefined; onClose: () => void }) {
    const arn = state && madeBy(state), job = jobOf(arn), href = arn && arnHref(arn), source = state?.CacheHitResult?.SourcePipelineExecutionArn ?? state?.SelectiveExecutionResult?.SourcePipelineExecutionArn;
    const others = Object.entries(state?.Metadata ?? {}).flatMap(([, of]) => Object.entries(of)).filter(([k, v]) => k !== "Arn" && v !== "" && v !== undefined && !(Array.isArray(v) && v.length === 0));
    return <Card wide title={<Text of={step.title} />} actions={<Button kind="quiet" icon="close" label="Close the step" onClick={onClose} />}>
        <div class="pipelines-panel">
            <Failed status={state?.StepStatus ?? ""} reason={state?.FailureReason} />
            <Facts of={[
                ["Status", state ? <Status value={state.StepStatus} /> : <span class="faint">Not started</span>], ["Type", step.type], ["Description", step.description],
                ["Started", state?.StartTime ? <Time at={state.StartTime} /> : null], ["Duration", state?.StartTime ? <Took from={state.StartTime} until={state.EndTime} /> : null],
                ["Attempts", state?.AttemptCount ? String(state.AttemptCount) : null], ["Cache", source ? <>Taken from <Link of={source} text={source.slice(source.lastIndexOf("/") + 1)} /></> : step.cached ? "On, not hit" : "Off"],
                ["Made", arn ? href ? <a href={href}><Text of={arn.slice(arn.lastIndexOf(":") + 1)} /></a> : <Text of={arn} /> : null],
                ...others.map(([k, v]): [string, string] => [k.replace(/([a-z])([A-Z])/g, "$1 $2"), typeof v === "string" ? v : JSON.stringify(v)])]} />
            {job && <JobOfStep kind={job.kind} name={job.name} />}
            <details><summary>Arguments in the definition</summary><Code>{JSON.stringify(step.arguments, null, 2)}</Code></details>
        </div>
    </Card>;
}
