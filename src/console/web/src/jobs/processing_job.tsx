// One processing job.
import { useState } from "preact/hooks";
import { call } from "../lib/api";
import { duration } from "../lib/format";
import { useQuery } from "../lib/query";
import { to, type Params } from "../lib/router";
import { useKeys } from "../app/keys";
import { useActions } from "../app/palette";
import { Button, Card, Code, Copy, Facts, Page, Ready, Status, Text, Time, Took } from "../ui/basics";
import { Log } from "../ui/log";
import { Tabs, useTab } from "../ui/tabs";
import { UsageCharts } from "./charts";
import { running } from "./kinds";
import { ExecutionLink, Failed, Link, Pairs, Phases, stopJob } from "./parts";
import { phasesOfTimes } from "./phases";
import type { Described } from "./rerun";
import { RunAgain } from "./rerun_dialog";

interface Job {
    ProcessingJobName: string; ProcessingJobArn: string; ProcessingJobStatus: string; FailureReason?: string; ExitMessage?: string; RoleArn: string;
    ProcessingInputs?: { InputName: string; S3Input?: { S3Uri: string; LocalPath?: string } }[];
    ProcessingOutputConfig?: { Outputs?: { OutputName: string; S3Output?: { S3Uri: string; LocalPath?: string } }[] };
    ProcessingResources?: { ClusterConfig?: { InstanceType?: string; InstanceCount?: number; VolumeSizeInGB?: number } };
    AppSpecification?: { ImageUri?: string; ContainerEntrypoint?: string[]; ContainerArguments?: string[] }; Environment?: Record<string, string>;
    StoppingCondition?: { MaxRuntimeInSeconds?: number }; NetworkConfig?: { EnableNetworkIsolation?: boolean };
    CreationTime: number; ProcessingStartTime?: number; ProcessingEndTime?: number; LastModifiedTime?: number; MonitoringScheduleArn?: string;
}

const quoted = (text: string) => /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;

function Overview({ job }: { job: Job }) {
    const cluster = job.ProcessingResources?.ClusterConfig, app = job.AppSpecification, live = running(job.ProcessingJobStatus);
    const command = [...app?.ContainerEntrypoint ?? [], ...app?.ContainerArguments ?? []].map(quoted).join(" ");
    const ended = job.ProcessingEndTime ?? (live ? undefined : job.LastModifiedTime);
    return <div class="cards">
        <Phases of={phasesOfTimes({ created: job.CreationTime, started: job.ProcessingStartTime, ended: job.ProcessingEndTime }, !live, Date.now() / 1000)} status={job.ProcessingJobStatus} />
        <Card title="About" wide><Facts of={[
            ["Status", <Status value={job.ProcessingJobStatus} />], ["Created", <Time at={job.CreationTime} />], ["Ended", job.ProcessingEndTime ? <Time at={job.ProcessingEndTime} /> : null],
            ["Duration", <Took from={job.CreationTime} until={ended} />], ["Image", app?.ImageUri ?? ""], ["Instances", `${cluster?.InstanceCount ?? 1} × ${cluster?.InstanceType ?? "?"}`],
            ["Volume", cluster?.VolumeSizeInGB ? `${cluster.VolumeSizeInGB} GiB` : null], ["Longest run", job.StoppingCondition?.MaxRuntimeInSeconds ? duration(job.StoppingCondition.MaxRuntimeInSeconds) : null],
            ["Network isolation", job.NetworkConfig?.EnableNetworkIsolation ? "Yes" : "No"], ["Role", <Link of={job.RoleArn} text={job.RoleArn.slice(job.RoleArn.lastIndexOf("/") + 1)} />],
            ["Pipeline execution", <ExecutionLink job={job.ProcessingJobName} />], ["Monitoring schedule", job.MonitoringScheduleArn ? job.MonitoringScheduleArn.slice(job.MonitoringScheduleArn.lastIndexOf("/") + 1) : null],
            ["Trial component", <a href={to`/experiments/runs/${`${job.ProcessingJobName}-aws-processing-job`}`}>Open the run</a>], ["ARN", <><Text of={job.ProcessingJobArn} /> <Copy text={job.ProcessingJobArn} label="Copy the ARN" /></>]]} /></Card>
        {command && <Card title="Command" wide><Code>{command}</Code></Card>}
        <Card title="Inputs"><Pairs label="Inputs" of={Object.fromEntries((job.ProcessingInputs ?? []).map((i) => [i.InputName, i.S3Input?.S3Uri ?? ""]))} /></Card>
        <Card title="Outputs"><Pairs label="Outputs" of={Object.fromEntries((job.ProcessingOutputConfig?.Outputs ?? []).map((o) => [o.OutputName, o.S3Output?.S3Uri ?? ""]))} /></Card>
        {job.Environment && Object.keys(job.Environment).length > 0 && <Card title="Environment"><Pairs label="Environment" of={job.Environment} /></Card>}
    </div>;
}

export default function ProcessingJob({ params }: { params: Params }) {
    const name = params["name"] ?? "", tab = useTab("tab", "overview"), [again, setAgain] = useState(false);
    const read = useQuery(["job", "processing", name], (stop) => call<Job>("sagemaker", "DescribeProcessingJob", { ProcessingJobName: name }, stop), { watches: [`processing-job/${name}`] });
    const job = read.data, live = job !== undefined && running(job.ProcessingJobStatus), can = job?.ProcessingJobStatus === "InProgress";
    const stop = () => void stopJob("processing", name);
    useActions([...(job ? [{ title: "Run this job again with changes", act: () => setAgain(true) }] : []), ...(can ? [{ title: "Stop this job", act: stop }] : [])]);
    useKeys({ ...(job && { a: ["Run again with changes", () => setAgain(true)] }) });
    return <Page title={name} trail={[["Jobs", "/jobs"], ["Processing", "/jobs?kind=processing"]]} status={job && <Status value={job.ProcessingJobStatus} />}
        actions={job && <>{can && <Button icon="stop" kind="danger" onClick={stop}>Stop</Button>}<Button icon="again" onClick={() => setAgain(true)}>Run again</Button></>}>
        <Ready of={read}>{(of) => <>
            <Failed status={of.ProcessingJobStatus} reason={of.FailureReason ?? of.ExitMessage} />
            <Tabs name="tab" tabs={[["overview", "Overview"], ["log", "Log"], ["charts", "Charts"]]} />
            {tab === "overview" && <Overview job={of} />}
            {tab === "log" && <Log group="/aws/sagemaker/ProcessingJobs" prefix={`${name}/`} live={live} />}
            {tab === "charts" && <UsageCharts kind="processing" job={name} hosts={of.ProcessingResources?.ClusterConfig?.InstanceCount ?? 1} from={of.CreationTime} until={live ? undefined : of.ProcessingEndTime ?? of.LastModifiedTime} />}
        </>}</Ready>
        {again && job && <RunAgain kind="processing" job={job as unknown as Described} onClose={() => setAgain(false)} />}
    </Page>;
}
