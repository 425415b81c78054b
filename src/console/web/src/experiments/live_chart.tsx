// A metric of one run as it grows: read once, then point by point from the stream.
import { useEffect, useMemo, useState } from "preact/hooks";
import { seriesTopic, useTopic } from "../lib/live";
import { useQuery } from "../lib/query";
import { Ready } from "../ui/basics";
import { Chart } from "../ui/chart";
import type { Series } from "../ui/chart_math";
import { added } from "./points";
import { readSeries, type XAxis } from "./runs";

const kPoints = 1000;

export function LiveChart({ run, metric, axis, log, smooth, live }: { run: string; metric: string; axis: XAxis; log: boolean; smooth: number; live: boolean }) {
    const read = useQuery(["series", [run], metric, axis], (stop) => readSeries([run], metric, axis, kPoints, stop), { fresh: 5000, keep: true, ...(live && axis !== "step" && { every: 5000 }) });
    const [more, setMore] = useState<[number, number][]>([]);
    useEffect(() => setMore([]), [read.data, axis]);
    useTopic(live && axis === "step" ? seriesTopic(run, metric) : undefined, (data) => setMore((had) => [...had, ...(data as { points: [number, number][] }).points]));
    const series = useMemo(() => (read.data ?? []).map((s): Series => added({ ...s, name: metric }, more)), [read.data, more, metric]);
    return <section class="card"><Ready of={read}>{() =>
        <Chart label={metric} series={series} xTime={axis === "time"} xDuration={axis === "relative"} xLabel={axis === "step" ? "step" : ""} logY={log} smooth={smooth} height={240} />}</Ready></section>;
}
