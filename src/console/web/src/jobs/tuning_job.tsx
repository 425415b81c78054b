// One tuning job: its training jobs as a table, linked to their parallel coordinates.
import { useMemo, useState } from "preact/hooks";
import { call, pages } from "../lib/api";
import { count, duration, number } from "../lib/format";
import { useQuery } from "../lib/query";
import type { Params } from "../lib/router";
import { useActions } from "../app/palette";
import { Button, Card, Copy, Empty, Facts, Page, Ready, Status, Text, Time, Took } from "../ui/basics";
import { Parallel } from "../ui/parallel";
import { Table, type Column } from "../ui/table";
import { Tabs, useTab } from "../ui/tabs";
import { jobHref, running } from "./kinds";
import { ExecutionLink, Failed, Pairs, stopJob } from "./parts";
import { axesOf, bestOf, objectiveOf, rowsOf, tuned, type Ranges, type Tried } from "./tuning_rows";

interface Range { Name: string; MinValue?: string; MaxValue?: string; ScalingType?: string; Values?: string[] }
interface Config {
    Strategy: string; HyperParameterTuningJobObjective?: { Type: string; MetricName: string }; ResourceLimits?: { MaxNumberOfTrainingJobs?: number; MaxParallelTrainingJobs?: number };
    ParameterRanges?: Ranges & { ContinuousParameterRanges?: Range[]; IntegerParameterRanges?: Range[]; CategoricalParameterRanges?: Range[] }; TrainingJobEarlyStoppingType?: string;
}
interface Definition { StaticHyperParameters?: Record<string, string>; AlgorithmSpecification?: { TrainingImage?: string }; RoleArn?: string; ResourceConfig?: { InstanceType?: string; InstanceCount?: number };
    InputDataConfig?: { ChannelName: string; DataSource?: { S3DataSource?: { S3Uri?: string } } }[]; OutputDataConfig?: { S3OutputPath?: string } }
interface Tuning {
    HyperParameterTuningJobName: string; HyperParameterTuningJobArn: string; HyperParameterTuningJobStatus: string; HyperParameterTuningJobConfig: Config; TrainingJobDefinition?: Definition;
    CreationTime: number; HyperParameterTuningEndTime?: number; LastModifiedTime?: number; FailureReason?: string; TrainingJobStatusCounters?: Record<string, number>;
}

function Tries({ jobs, of }: { jobs: Tried[]; of: Tuning }) {
    const objective = of.HyperParameterTuningJobConfig.HyperParameterTuningJobObjective, maximize = objective?.Type !== "Minimize";
    const [selected, select] = useState<ReadonlySet<string>>(new Set());
    const ranges = of.HyperParameterTuningJobConfig.ParameterRanges ?? {};
    const axes = useMemo(() => axesOf(jobs, objective?.MetricName ?? "objective", ranges), [jobs]), rows = useMemo(() => rowsOf(jobs), [jobs]);
    const best = bestOf(jobs, maximize);
    const columns: Column<Tried>[] = [
        { id: "name", title: "Training job", width: "2.5fr", phone: true, value: (j) => j.TrainingJobName, cell: (j) => <><Text of={j.TrainingJobName} />{j.TrainingJobName === best && <span class="jobs-best">Best</span>}</> },
        { id: "objective", title: objective?.MetricName ?? "Objective", width: "170px", align: "end", phone: true, value: objectiveOf, cell: (j) => number(objectiveOf(j), 6) },
        { id: "status", title: "Status", width: "130px", value: (j) => j.TrainingJobStatus, cell: (j) => <Status value={j.TrainingJobStatus} /> },
        ...tuned(jobs).map((name): Column<Tried> => ({ id: `p.${name}`, title: name, align: "end", width: "1fr", cell: (j) => { const is = j.TunedHyperParameters?.[name] ?? ""; return <Text of={is !== "" && Number.isFinite(Number(is)) ? number(Number(is)) : is} />; },
            value: (j) => { const is = j.TunedHyperParameters?.[name]; return is === undefined ? undefined : Number.isFinite(Number(is)) ? Number(is) : is; } })),
        { id: "took", title: "Duration", width: "100px", align: "end", value: (j) => (j.TrainingEndTime ?? Infinity) - (j.TrainingStartTime ?? 0), cell: (j) => <Took from={j.TrainingStartTime} until={j.TrainingEndTime} /> },
    ];
    const shown = selected.size ? jobs.filter((j) => selected.has(j.TrainingJobName)) : jobs;
    if (jobs.length === 0) return <Empty title="No training job yet">They start one after another, as the strategy decides.</Empty>;
    return <div class="jobs-gap">
        {rows.length > 1 && <Card title="Parallel coordinates" wide><Parallel axes={axes} rows={rows} colourBy="objective" selected={selected} onSelect={select} label="Hyperparameters and the objective of each training job" /></Card>}
        {selected.size > 0 && <p role="status">{count(shown.length, "training job")} of {jobs.length} chosen. <Button kind="quiet" onClick={() => select(new Set())}>Show all</Button></p>}
        <Table<Tried> label="Training jobs" rows={shown} columns={columns} rowKey={(j) => j.TrainingJobName} href={(j) => jobHref("training", j.TrainingJobName)} sort={{ column: "objective", descending: maximize }}
            selected={selected} onSelect={select} />
    </div>;
}

const spread = (r: Range): string => r.Values ? r.Values.join(", ") : `${r.MinValue ?? ""} to ${r.MaxValue ?? ""}${r.ScalingType && r.ScalingType !== "Auto" ? `, ${r.ScalingType.toLowerCase()}` : ""}`;

function About({ of }: { of: Tuning }) {
    const config = of.HyperParameterTuningJobConfig, definition = of.TrainingJobDefinition, objective = config.HyperParameterTuningJobObjective, counters = of.TrainingJobStatusCounters ?? {};
    const ranges = [...config.ParameterRanges?.ContinuousParameterRanges ?? [], ...config.ParameterRanges?.IntegerParameterRanges ?? [], ...config.ParameterRanges?.CategoricalParameterRanges ?? []];
    return <div class="cards">
        <Card title="About" wide><Facts of={[
            ["Status", <Status value={of.HyperParameterTuningJobStatus} />], ["Objective", objective ? `${objective.Type} ${objective.MetricName}` : ""], ["Strategy", config.Strategy],
            ["Training jobs", `${counters["Completed"] ?? 0} completed, ${counters["InProgress"] ?? 0} in progress, ${counters["NonRetryableError"] ?? 0} failed, ${counters["Stopped"] ?? 0} stopped, of ${config.ResourceLimits?.MaxNumberOfTrainingJobs ?? "?"}`],
            ["At a time", String(config.ResourceLimits?.MaxParallelTrainingJobs ?? "")], ["Early stopping", config.TrainingJobEarlyStoppingType ?? "Off"], ["Created", <Time at={of.CreationTime} />],
            ["Duration", <Took from={of.CreationTime} until={of.HyperParameterTuningEndTime ?? (running(of.HyperParameterTuningJobStatus) ? undefined : of.LastModifiedTime)} />],
            ["Image", definition?.AlgorithmSpecification?.TrainingImage ?? ""], ["Instances", definition?.ResourceConfig ? `${definition.ResourceConfig.InstanceCount ?? 1} × ${definition.ResourceConfig.InstanceType ?? ""}` : null],
            ["Pipeline execution", <ExecutionLink job={of.HyperParameterTuningJobName} />], ["ARN", <><Text of={of.HyperParameterTuningJobArn} /> <Copy text={of.HyperParameterTuningJobArn} label="Copy the ARN" /></>]]} /></Card>
        <Card title="Ranges"><Pairs label="Ranges" of={Object.fromEntries(ranges.map((r) => [r.Name, spread(r)]))} /></Card>
        <Card title="Static hyperparameters"><Pairs label="Static hyperparameters" of={definition?.StaticHyperParameters ?? {}} /></Card>
        <Card title="Inputs and output"><Pairs label="Inputs and output" of={{ ...Object.fromEntries((definition?.InputDataConfig ?? []).map((c) => [c.ChannelName, c.DataSource?.S3DataSource?.S3Uri ?? ""])),
            ...(definition?.OutputDataConfig?.S3OutputPath && { Output: definition.OutputDataConfig.S3OutputPath }) }} /></Card>
    </div>;
}

export default function TuningJob({ params }: { params: Params }) {
    const name = params["name"] ?? "", tab = useTab("tab", "jobs");
    const read = useQuery(["job", "tuning", name], (stop) => call<Tuning>("sagemaker", "DescribeHyperParameterTuningJob", { HyperParameterTuningJobName: name }, stop), { watches: [`hyper-parameter-tuning-job/${name}`, "Training Job"] });
    const jobs = useQuery(["job", "tuning", name, "jobs"], (stop) => pages<Tried>("sagemaker", "ListTrainingJobsForHyperParameterTuningJob", { HyperParameterTuningJobName: name, MaxResults: 100 }, "TrainingJobSummaries", 2000, undefined, stop),
        { watches: [`hyper-parameter-tuning-job/${name}`, "Training Job"] });
    const can = read.data?.HyperParameterTuningJobStatus === "InProgress", stop = () => void stopJob("tuning", name);
    useActions(can ? [{ title: "Stop this tuning job", act: stop }] : []);
    const of = read.data, longest = of?.HyperParameterTuningEndTime;
    return <Page title={name} trail={[["Jobs", "/jobs"], ["Tuning", "/jobs?kind=tuning"]]} status={of && <><Status value={of.HyperParameterTuningJobStatus} />{longest && <span class="faint">{duration(longest - of.CreationTime)}</span>}</>}
        actions={can && <Button icon="stop" kind="danger" onClick={stop}>Stop</Button>}>
        <Ready of={read}>{(is) => <>
            <Failed status={is.HyperParameterTuningJobStatus} reason={is.FailureReason} />
            <Tabs name="tab" tabs={[["jobs", "Training jobs"], ["about", "Configuration"]]} />
            {tab === "jobs" ? <Ready of={jobs}>{(all) => <Tries jobs={all} of={is} />}</Ready> : <About of={is} />}
        </>}</Ready>
    </Page>;
}
