// One training job: where it stands, what it was given, what it made, its log and its measurements, as they come.
import { useState } from "preact/hooks";
import { call, type Json } from "../lib/api";
import { bytes, duration, exact, number } from "../lib/format";
import { useQuery } from "../lib/query";
import { to, type Params } from "../lib/router";
import { useKeys } from "../app/keys";
import { useActions } from "../app/palette";
import { Button, Card, Copy, Facts, Page, Ready, Status, Text, Time, Took } from "../ui/basics";
import { Log } from "../ui/log";
import { Tabs, useTab } from "../ui/tabs";
import { MetricCharts, UsageCharts } from "./charts";
import { running } from "./kinds";
import { arnHref } from "./links";
import { MadeModels } from "./made";
import { ExecutionLink, Failed, Link, Pairs, Phases, stopJob } from "./parts";
import { phasesOf, type Transition } from "./phases";
import type { Described } from "./rerun";
import { RunAgain } from "./rerun_dialog";

interface Channel { ChannelName: string; ContentType?: string; InputMode?: string; DataSource?: { S3DataSource?: { S3Uri?: string }; FileSystemDataSource?: { FileSystemId?: string; DirectoryPath?: string } } }
interface Job {
    TrainingJobName: string; TrainingJobArn: string; TrainingJobStatus: string; SecondaryStatus: string; FailureReason?: string; TuningJobArn?: string; RoleArn: string;
    HyperParameters?: Record<string, string>; Environment?: Record<string, string>; InputDataConfig?: Channel[];
    AlgorithmSpecification?: { TrainingImage?: string; AlgorithmName?: string; TrainingInputMode?: string; ContainerEntrypoint?: string[]; ContainerArguments?: string[] };
    OutputDataConfig?: { S3OutputPath?: string; KmsKeyId?: string }; ModelArtifacts?: { S3ModelArtifacts?: string }; CheckpointConfig?: { S3Uri?: string };
    ResourceConfig?: { InstanceType?: string; InstanceCount?: number; VolumeSizeInGB?: number }; StoppingCondition?: { MaxRuntimeInSeconds?: number };
    CreationTime: number; TrainingStartTime?: number; TrainingEndTime?: number; LastModifiedTime?: number; BillableTimeInSeconds?: number; TrainingTimeInSeconds?: number;
    SecondaryStatusTransitions?: Transition[]; FinalMetricDataList?: { MetricName: string; Value: number; Timestamp: number }[];
    EnableNetworkIsolation?: boolean; EnableManagedSpotTraining?: boolean;
}

const component = (name: string) => `${name}-aws-training-job`;

function Overview({ job }: { job: Job }) {
    const resource = job.ResourceConfig, algorithm = job.AlgorithmSpecification, live = running(job.TrainingJobStatus), metrics = job.FinalMetricDataList ?? [];
    const inputs = Object.fromEntries((job.InputDataConfig ?? []).map((c) => [c.ChannelName, c.DataSource?.S3DataSource?.S3Uri ?? c.DataSource?.FileSystemDataSource?.DirectoryPath ?? ""]));
    const outputs = { ...(job.ModelArtifacts?.S3ModelArtifacts && { "Model": job.ModelArtifacts.S3ModelArtifacts }), ...(job.OutputDataConfig?.S3OutputPath && { "Output": job.OutputDataConfig.S3OutputPath + (job.OutputDataConfig.S3OutputPath.endsWith("/") ? "" : "/") }),
        ...(job.CheckpointConfig?.S3Uri && { "Checkpoints": job.CheckpointConfig.S3Uri }) };
    const tuning = job.TuningJobArn && arnHref(job.TuningJobArn);
    return <div class="cards">
        <Phases of={phasesOf(job.SecondaryStatusTransitions ?? [], Date.now() / 1000)} status={job.TrainingJobStatus} />
        <Card title="About" wide><Facts of={[
            ["Status", <Status value={job.TrainingJobStatus} />], ["Phase", job.SecondaryStatus], ["Created", <Time at={job.CreationTime} />], ["Ended", job.TrainingEndTime ? <Time at={job.TrainingEndTime} /> : null],
            ["Duration", <Took from={job.CreationTime} until={job.TrainingEndTime ?? (live ? undefined : job.LastModifiedTime)} />], ["Billable", job.BillableTimeInSeconds !== undefined ? duration(job.BillableTimeInSeconds) : null],
            ["Image", algorithm?.TrainingImage ?? algorithm?.AlgorithmName ?? ""], ["Entrypoint", [...algorithm?.ContainerEntrypoint ?? [], ...algorithm?.ContainerArguments ?? []].join(" ")], ["Input mode", algorithm?.TrainingInputMode ?? ""],
            ["Instances", `${resource?.InstanceCount ?? 1} × ${resource?.InstanceType ?? "?"}`], ["Volume", resource?.VolumeSizeInGB ? bytes(resource.VolumeSizeInGB * 2 ** 30) : null],
            ["Longest run", job.StoppingCondition?.MaxRuntimeInSeconds ? duration(job.StoppingCondition.MaxRuntimeInSeconds) : null],
            ["Network isolation", job.EnableNetworkIsolation ? "Yes" : "No"], ["Role", <Link of={job.RoleArn} text={job.RoleArn.slice(job.RoleArn.lastIndexOf("/") + 1)} />],
            ["Pipeline execution", <ExecutionLink job={job.TrainingJobName} />], ["Tuning job", job.TuningJobArn && tuning ? <a href={tuning}><Text of={job.TuningJobArn.slice(job.TuningJobArn.lastIndexOf("/") + 1)} /></a> : null],
            ["Trial component", <a href={to`/experiments/runs/${component(job.TrainingJobName)}`}>Open the run</a>], ["Models", <MadeModels component={component(job.TrainingJobName)} live={live} />],
            ["ARN", <><Text of={job.TrainingJobArn} /> <Copy text={job.TrainingJobArn} label="Copy the ARN" /></>]]} /></Card>
        {metrics.length > 0 && <Card title={live ? "Metrics so far" : "Final metrics"}><div class="jobs-scroll" tabIndex={0} role="region" aria-label="Metrics"><table class="jobs-values"><thead class="visually-hidden"><tr><th scope="col">Metric</th><th scope="col">Value</th></tr></thead>
            <tbody>{metrics.map((m) => <tr key={m.MetricName}><th scope="row"><Text of={m.MetricName} /></th><td class="end" title={`${m.Value} at ${exact(m.Timestamp)}`}>{number(m.Value, 6)}</td></tr>)}</tbody></table></div></Card>}
        <Card title="Inputs"><Pairs label="Inputs" of={inputs} /></Card>
        <Card title="Outputs"><Pairs label="Outputs" of={outputs} /></Card>
        <Card title="Hyperparameters"><Pairs label="Hyperparameters" of={job.HyperParameters ?? {}} /></Card>
        {job.Environment && Object.keys(job.Environment).length > 0 && <Card title="Environment"><Pairs label="Environment" of={job.Environment} /></Card>}
    </div>;
}

export default function TrainingJob({ params }: { params: Params }) {
    const name = params["name"] ?? "", tab = useTab("tab", "overview"), [again, setAgain] = useState(false);
    const read = useQuery(["job", "training", name], (stop) => call<Job>("sagemaker", "DescribeTrainingJob", { TrainingJobName: name }, stop), { watches: [`training-job/${name}`] });
    // No event tells of a metric: while it runs the job is read again for those that are new.
    const live = read.data !== undefined && running(read.data.TrainingJobStatus);
    const soFar = useQuery(["job", "training", name, "so far"], (stop) => call<Job>("sagemaker", "DescribeTrainingJob", { TrainingJobName: name }, stop), { enabled: live, every: 4000 });
    const job = read.data && live && soFar.data ? { ...read.data, FinalMetricDataList: soFar.data.FinalMetricDataList ?? [] } : read.data, can = job?.TrainingJobStatus === "InProgress";
    const stop = () => void stopJob("training", name);
    useActions([...(job ? [{ title: "Run this job again with changes", act: () => setAgain(true) }] : []), ...(can ? [{ title: "Stop this job", act: stop }] : [])]);
    useKeys({ ...(job && { a: ["Run again with changes", () => setAgain(true)] }) });
    return <Page title={name} trail={[["Jobs", "/jobs"], ["Training", "/jobs"]]} status={job && <Status value={job.TrainingJobStatus} />}
        actions={job && <>{can && <Button icon="stop" kind="danger" onClick={stop}>Stop</Button>}<Button icon="again" onClick={() => setAgain(true)}>Run again</Button></>}>
        <Ready of={read}>{(read) => { const of = job ?? read; return <>
            <Failed status={of.TrainingJobStatus} reason={of.FailureReason} />
            <Tabs name="tab" tabs={[["overview", "Overview"], ["log", "Log"], ["charts", "Charts"]]} />
            {tab === "overview" && <Overview job={of} />}
            {tab === "log" && <Log group="/aws/sagemaker/TrainingJobs" prefix={`${name}/`} live={live} />}
            {tab === "charts" && <div class="jobs-gap"><h2>What it measured</h2>
                <MetricCharts component={component(name)} metrics={(of.FinalMetricDataList ?? []).map((m) => m.MetricName)} live={live} />
                <h2>What it used</h2>
                <UsageCharts kind="training" job={name} hosts={of.ResourceConfig?.InstanceCount ?? 1} from={of.CreationTime} until={live ? undefined : of.TrainingEndTime ?? of.LastModifiedTime} /></div>}
        </>; }}</Ready>
        {again && job && <RunAgain kind="training" job={job as unknown as Described & { [m: string]: Json }} onClose={() => setAgain(false)} />}
    </Page>;
}
