// What a job used and what it measured, live: CloudWatch's metrics of its hosts, and the series of its own metrics.
import { useMemo, useState } from "preact/hooks";
import { call, own } from "../lib/api";
import { metricTopic, seriesTopic, useTopic } from "../lib/live";
import { refresh, useQuery } from "../lib/query";
import { Card, Failure, Loading } from "../ui/basics";
import { Chart, type Series } from "../ui/chart";
import { CheckField } from "../ui/form";
import { joined, type Point } from "./points";

interface Statistics { Datapoints: { Timestamp: number; Average: number }[] }

// Datapoints are at most 1,440 an answer.
export function periodOf(from: number, until: number): number {
    const least = Math.max(1, (until - from) / 1400);
    return least <= 1 ? 1 : least <= 5 ? 5 : least <= 10 ? 10 : least <= 30 ? 30 : Math.ceil(least / 60) * 60;
}

function useMetric(space: string, name: string, host: string, from: number, until: number | undefined): { points: Point[]; error: Error | null; read: boolean } {
    const [live, add] = useState<Point[]>([]);
    const end = (until ?? Date.now() / 1000) + 60;
    const past = useQuery(["metric", space, name, host, until], () => call<Statistics>("cloudwatch", "GetMetricStatistics", {
        Namespace: space, MetricName: name, Dimensions: [{ Name: "Host", Value: host }], StartTime: Math.floor(from) - 60, EndTime: Math.ceil(end), Period: periodOf(from - 60, end), Statistics: ["Average"],
    }), { fresh: until === undefined ? 5000 : 300_000 });
    useTopic(until === undefined ? metricTopic(space, name, { Host: host }) : undefined, (data) =>
        add((had) => joined(had, (data as { points: [number, number][] }).points.map(([at, y]): Point => [at / 1000, y]))));
    const points = useMemo(() => joined((past.data?.Datapoints ?? []).map((p): Point => [p.Timestamp, p.Average]), live), [past.data, live]);
    return { points, error: past.error, read: past.data !== undefined };
}

const names: [string, string][] = [["CPUUtilization", "CPU, percent of a core"], ["MemoryUtilization", "Memory, percent of the limit"], ["DiskUtilization", "Disk, percent"]];

function Usage({ space, metric, title, host, from, until }: { space: string; metric: string; title: string; host: string; from: number; until: number | undefined }) {
    const { points, error, read } = useMetric(space, metric, host, from, until);
    return <Card>{error ? <Failure error={error} /> : !read ? <Loading /> : points.length === 0 ? <><h3>{title}</h3><p class="faint">Nothing measured{until === undefined ? " yet" : ": the job was too short for a sample"}.</p></>
        : <Chart label={title} series={[{ name: host.split("/").at(-1) ?? host, x: points.map((p) => p[0]), y: points.map((p) => p[1]) }]} xTime height={200} />}</Card>;
}

export function UsageCharts({ kind, job, hosts, from, until }: { kind: "training" | "processing"; job: string; hosts: number; from: number; until: number | undefined }) {
    const [host, choose] = useState(1), space = kind === "training" ? "/aws/sagemaker/TrainingJobs" : "/aws/sagemaker/ProcessingJobs";
    return <>
        {hosts > 1 && <label class="jobs-host">Instance <select value={String(host)} onChange={(event) => choose(Number(event.currentTarget.value))}>
            {Array.from({ length: hosts }, (_, i) => <option key={i} value={String(i + 1)}>algo-{i + 1}</option>)}</select></label>}
        <div class="cards">{names.map(([metric, title]) => <Usage key={metric + host} space={space} metric={metric} title={title} host={`${job}/algo-${host}`} from={from} until={until} />)}</div>
    </>;
}

interface Read { series: (Series & { run: string })[] }

function Measured({ component, metric, live, log }: { component: string; metric: string; live: boolean; log: boolean }) {
    const past = useQuery(["series", component, metric], (stop) => own<Read>("console/series", { runs: [component], metric, axis: "step", points: 2000 }, [], stop), { fresh: live ? 5000 : 300_000 });
    // The stream only rings: values without a step are numbered by the server, as they are read.
    useTopic(live ? seriesTopic(component, metric) : undefined, () => void refresh("series", component, metric));
    const read = past.data?.series[0];
    const series = useMemo((): Series => {
        const bounds = read?.min && read.max ? { min: read.min, max: read.max } : {};
        return { name: metric, x: read?.x ?? [], y: read?.y ?? [], ...bounds };
    }, [read]);
    return <Card>{past.error && !past.data ? <Failure error={past.error} /> : !past.data ? <Loading /> : series.x.length === 0 ? <><h3><bdi>{metric}</bdi></h3><p class="faint">No value yet.</p></>
        : <Chart label={metric} series={[series]} xLabel="step" logY={log} height={200} />}</Card>;
}

export function MetricCharts({ component, metrics, live }: { component: string; metrics: string[]; live: boolean }) {
    const [log, setLog] = useState(false), [all, setAll] = useState(false), shown = all ? metrics : metrics.slice(0, 8);
    if (metrics.length === 0) return <p class="faint">{live ? "The job has told no metric yet." : "The job told no metric."}</p>;
    return <>
        <div class="toolbar"><CheckField label="Logarithmic" value={log} onChange={setLog} />{metrics.length > 8 && <CheckField label={`All ${metrics.length} metrics`} value={all} onChange={setAll} />}</div>
        <div class="cards">{shown.map((m) => <Measured key={m} component={component} metric={m} live={live} log={log} />)}</div>
    </>;
}
