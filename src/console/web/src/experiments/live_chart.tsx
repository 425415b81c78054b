// A metric of one run as it grows: read again when the stream tells of new values, which the server numbers.
import { useMemo } from "preact/hooks";
import { seriesTopic, useTopic } from "../lib/live";
import { refresh, useQuery } from "../lib/query";
import { Ready } from "../ui/basics";
import { Chart } from "../ui/chart";
import type { Series } from "../ui/chart_math";
import { readSeries, type XAxis } from "./runs";

const kPoints = 1000;

export function LiveChart({ run, metric, axis, log, smooth, live }: { run: string; metric: string; axis: XAxis; log: boolean; smooth: number; live: boolean }) {
    const read = useQuery(["series", [run], metric, axis], (stop) => readSeries([run], metric, axis, kPoints, stop), { fresh: 5000, keep: true });
    useTopic(live ? seriesTopic(run, metric) : undefined, () => void refresh("series", [run], metric, axis));
    const series = useMemo(() => (read.data ?? []).map((s): Series => ({ ...s, name: metric })), [read.data, metric]);
    return <section class="card"><Ready of={read}>{() =>
        <Chart label={metric} series={series} xTime={axis === "time"} xDuration={axis === "relative"} xLabel={axis === "step" ? "step" : ""} logY={log} smooth={smooth} height={240} />}</Ready></section>;
}
