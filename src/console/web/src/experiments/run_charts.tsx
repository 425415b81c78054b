// Charts of the metrics of many runs: which metrics, by what, how smooth, all in the address. The server down-samples and keeps the peaks.
import { useState } from "preact/hooks";
import { useQuery } from "../lib/query";
import { query, setQuery } from "../lib/router";
import { Button, Empty, Ready } from "../ui/basics";
import { Chart } from "../ui/chart";
import { Dialog } from "../ui/dialog";
import { CheckField, SelectField, TextField } from "../ui/form";
import { titleOf } from "./columns";
import { pointsEach, readSeries, type XAxis } from "./runs";

const axisTitles: [XAxis, string][] = [["step", "Step"], ["time", "Time"], ["relative", "Time since the start"]];
const kFirst = 2, kMostMetrics = 24;

function MetricChart({ runs, metric, axis, log, smooth, live }: { runs: string[]; metric: string; axis: XAxis; log: boolean; smooth: number; live: boolean }) {
    const series = useQuery(["series", runs, metric, axis], (stop) => readSeries(runs, metric, axis, pointsEach(runs.length), stop),
        { keep: true, fresh: 10_000, ...(live && { every: 10_000 }) });
    return <section class="card"><Ready of={series}>{(all) =>
        <Chart label={metric} series={all} xTime={axis === "time"} xDuration={axis === "relative"} xLabel={axis === "step" ? "step" : ""} logY={log} smooth={smooth} height={280} />}</Ready></section>;
}

export function RunCharts({ runs, metrics, live = false }: { runs: string[]; metrics: string[]; live?: boolean }) {
    const [choosing, choose] = useState(false), [text, setText] = useState("");
    const at = query.value, given = at.get("metrics");
    const chosen = given === null ? metrics.slice(0, kFirst) : given.split(",").map(decodeURIComponent).filter((m) => metrics.includes(m));
    const axis = axisTitles.find(([id]) => id === at.get("by"))?.[0] ?? "step", log = at.get("log") === "1";
    const smooth = Math.max(0, Math.min(0.99, Number(at.get("smooth") ?? 0) || 0));
    const set = (list: string[]) => setQuery({ metrics: list.map(encodeURIComponent).join(",") || "," });
    if (metrics.length === 0) return <Empty title="No metrics yet" command={'aws sagemaker-metrics batch-put-metrics --trial-component-name NAME \\\n    --metric-data \'[{"MetricName": "loss", "Timestamp": 1790000000, "Step": 1, "Value": 0.5}]\''}>What a run reports, or a job's log lines match, is charted here.</Empty>;
    return <div class="experiments-charts">
        <div class="toolbar">
            <SelectField label="By" value={axis} onChange={(v) => setQuery({ by: v === "step" ? undefined : v })} options={axisTitles} />
            <label class="field experiments-smooth"><span>Smoothing {smooth.toFixed(2)}</span>
                <input type="range" min="0" max="0.99" step="0.01" value={smooth} onInput={(event) => setQuery({ smooth: Number(event.currentTarget.value) > 0 ? event.currentTarget.value : undefined })} /></label>
            <CheckField label="Logarithmic" value={log} onChange={(on) => setQuery({ log: on ? "1" : undefined })} />
            <Button icon="chart" onClick={() => choose(true)}>Metrics ({chosen.length} of {metrics.length})</Button>
        </div>
        <div class={chosen.length > 1 ? "experiments-grid" : ""}>
            {chosen.map((metric) => <MetricChart key={metric} runs={runs} metric={metric} axis={axis} log={log} smooth={smooth} live={live} />)}</div>
        {chosen.length === 0 && <p class="faint">Choose a metric to chart.</p>}
        {choosing && <Dialog title="Metrics" onClose={() => choose(false)}>
            <TextField label="Find a metric" type="search" value={text} onChange={setText} />
            <fieldset class="experiments-checks"><legend>Charted</legend>{metrics.filter((m) => m.toLowerCase().includes(text.toLowerCase())).slice(0, 200).map((m) =>
                <CheckField key={m} label={titleOf("metric." + m).slice(0, 120)} value={chosen.includes(m)} disabled={!chosen.includes(m) && chosen.length >= kMostMetrics}
                    onChange={(on) => set(on ? [...chosen, m] : chosen.filter((c) => c !== m))} />)}</fieldset>
        </Dialog>}
    </div>;
}
