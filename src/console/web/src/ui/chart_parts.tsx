// A chart with its tools: the drawing, the values at the cursor, the legend that highlights and hides, and the same as a table. Loaded by ui/chart.tsx.
import { signal, type Signal } from "@preact/signals";
import { memo } from "preact/compat";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { scheme } from "../app/scheme";
import { count, number } from "../lib/format";
import { Button, Text } from "./basics";
import { csv, facts, ordered, summary, type Series } from "./chart_math";
import { dash, kColours, Plot, xText, type Pointed, type XKind } from "./chart_plot";
import type { ChartProps } from "./chart";
import "./chart.css";

function Swatch({ index }: { index: number }) {
    return <svg class={`chart-swatch chart-c${index % kColours + 1}`} viewBox="0 0 22 8" width="22" height="8" aria-hidden="true">
        <path d="M0 4h22" stroke="currentColor" stroke-width="2.5" stroke-dasharray={dash(index).join(" ")} /></svg>;
}

function Values({ at, series, kind }: { at: Signal<Pointed | undefined>; series: Series[]; kind: XKind }) {
    const is = at.value;
    if (!is || is.lines.length === 0) return null;
    const right = is.left > 300;
    return <div class={`chart-values ${right ? "left" : ""}`} style={{ left: `${is.left}px`, top: `${Math.max(0, is.top - 20)}px` }} aria-hidden="true">
        <div class="faint">{xText(is.x, kind)}</div>
        {is.lines.map((line, i) => <div key={line.index} class={i === 0 ? "chart-nearest" : ""}>
            <Swatch index={line.index} /><Text of={series[line.index]?.name ?? ""} most={40} /><b>{number(line.y, 6)}</b></div>)}
    </div>;
}

interface LegendProps { series: Series[]; hidden: ReadonlySet<number>; toggle: (index: number) => void; light: (index: number) => void }
const Legend = memo(function Legend({ series, hidden, toggle, light }: LegendProps) {
    return <ul class="chart-legend" aria-label="Lines" onPointerLeave={() => light(-1)} tabIndex={series.length > 30 ? 0 : undefined}>
        {series.map((s, i) => <li key={i}>
            <button type="button" aria-pressed={!hidden.has(i)} title={hidden.has(i) ? "Show" : "Hide"} onClick={() => toggle(i)}
                onPointerEnter={() => light(i)} onFocus={() => light(i)} onBlur={() => light(-1)}><Swatch index={i} /><Text of={s.name} most={60} /></button>
        </li>)}
    </ul>;
});

const kRows = 1000;
function Numbers({ series, label, xLabel, kind }: { series: Series[]; label: string; xLabel: string; kind: XKind }) {
    const [chosen, choose] = useState(-1);
    const one = series.length === 1 ? series[0] : series[chosen];
    return <div class="chart-numbers" tabIndex={0} role="region" aria-label={`${label} as a table`}>
        {series.length > 1 && <table><caption>{label}: {count(series.length, "line")}</caption>
            <thead><tr><th scope="col">Line</th><th scope="col">Points</th><th scope="col">First</th><th scope="col">Last</th><th scope="col">Min</th><th scope="col">Max</th><th scope="col">Values</th></tr></thead>
            <tbody>{series.map(facts).map((f, i) => <tr key={i}><th scope="row"><Swatch index={i} /><Text of={f.name} /></th><td>{f.points}</td><td>{number(f.first)}</td><td>{number(f.last)}</td>
                <td>{number(f.min)}</td><td>{number(f.max)}</td><td><Button kind="quiet" icon="down" label={`Values of ${f.name.slice(0, 80)}`} pressed={i === chosen} onClick={() => choose(i === chosen ? -1 : i)} /></td></tr>)}</tbody></table>}
        {one && <table><caption><Text of={one.name} />{one.x.length > kRows && `: the last ${kRows} of ${one.x.length}`}</caption>
            <thead><tr><th scope="col">{xLabel || "x"}</th><th scope="col">Value</th></tr></thead>
            <tbody>{one.x.map((x, i) => [x, one.y[i]] as const).slice(-kRows).map(([x, y], i) => <tr key={i}><td>{xText(x, kind)}</td><td>{number(y, 8)}</td></tr>)}</tbody></table>}
    </div>;
}

function save(name: string, text: string): void {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
    link.download = name.replace(/[^\w.-]+/g, "_").slice(0, 80) + ".csv";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

export default function ChartParts({ label, series: given, xTime, xDuration, xLabel = "", logY = false, smooth = 0, height = 260 }: ChartProps) {
    const host = useRef<HTMLDivElement>(null), plot = useRef<Plot | null>(null);
    const at = useMemo(() => signal<Pointed | undefined>(undefined), []);
    const [hidden, hide] = useState<ReadonlySet<number>>(new Set());
    const [zoomed, setZoomed] = useState(false), [table, setTable] = useState(false);
    const kind: XKind = xTime ? "time" : xDuration ? "duration" : "number";
    const series = useMemo(() => given.map(ordered), [given]);
    const names = JSON.stringify(given.map((s) => s.name)).slice(0, 100_000);
    useEffect(() => hide(new Set()), [names]);
    useEffect(() => {
        const is = new Plot(host.current!, { point: (p) => { at.value = p; }, zoomed: setZoomed });
        plot.current = is;
        return () => is.destroy();
    }, []);
    useEffect(() => plot.current!.show({ series, hidden, kind, xLabel, logY, smooth, height, label }), [series, hidden, kind, xLabel, logY, smooth, height]);
    useEffect(() => { let first = true; return scheme.subscribe(() => { if (!first) requestAnimationFrame(() => plot.current?.paint()); first = false; }); }, []);
    const toggle = useMemo(() => (index: number) => hide((is) => {
        const next = new Set(is);
        if (!next.delete(index)) next.add(index);
        return next;
    }), []);
    const light = useMemo(() => (index: number) => plot.current?.light(index), []);
    const empty = series.every((s) => s.x.length === 0);
    return <figure class="chart">
        <div class="chart-tools">
            <figcaption><Text of={label} most={80} /></figcaption>
            {zoomed && <><Button kind="quiet" icon="left" label="Earlier" onClick={() => plot.current?.zoomBy(1, -0.5)} />
                <Button kind="quiet" icon="right" label="Later" onClick={() => plot.current?.zoomBy(1, 0.5)} />
                <Button kind="quiet" icon="minus" label="Zoom out" onClick={() => plot.current?.zoomBy(2)} /></>}
            <Button kind="quiet" icon="plus" label="Zoom in (or drag over the chart)" onClick={() => plot.current?.zoomBy(0.5)} />
            {zoomed && <Button kind="quiet" icon="expand" label="Show all (or double-click)" onClick={() => plot.current?.reset()} />}
            <Button kind="quiet" icon="download" label="Download as CSV" onClick={() => save(label, csv(series, xLabel || "x"))} />
            <Button kind="quiet" icon="columns" label="As a table" pressed={table} onClick={() => setTable(!table)} />
        </div>
        <div class="chart-plot">
            <div ref={host} role="img" aria-label={summary(label, series)} style={{ height: `${height}px` }} />
            <Values at={at} series={series} kind={kind} />
            {empty && <p class="chart-empty faint">No values yet</p>}
        </div>
        {series.length > 1 && <Legend series={series} hidden={hidden} toggle={toggle} light={light} />}
        {table && <Numbers series={series} label={label} xLabel={xLabel} kind={kind} />}
    </figure>;
}
