// The drawing of a chart: uPlot has the axes, the grid, the cursor and the drag; the lines are drawn here, each from its own points, since joining hundreds of runs
// on one x would make a table of mostly nothing. What is highlighted lies on a canvas above, so that pointing draws one line and not all.
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { duration, number } from "../lib/format";
import { near, padded, smoothed, trace, xExtent, yExtent, type Near, type Places, type Range, type Series } from "./chart_math";

export type XKind = "number" | "time" | "duration";
export interface Shown { series: Series[]; hidden: ReadonlySet<number>; kind: XKind; xLabel: string; logY: boolean; smooth: number; height: number; label: string }
export interface Pointed { left: number; top: number; x: number; lines: Near[] }

export const kColours = 8;
const dashes = [[], [6, 4], [2, 3], [8, 3, 2, 3], [12, 4]];
// Dashes tell lines of a colour apart while there are few enough to be told apart at all; beyond that pointing does.
export const dash = (index: number) => dashes[Math.floor(index / kColours) % dashes.length]!;
const kDashed = kColours * dashes.length, kBands = 12, kDots = 40;

// Seconds or milliseconds since 1970, told apart by their size: 1e11 is the year 5138 in seconds and 1973 in milliseconds.
const inSeconds = (x: number) => Math.abs(x) > 1e11 ? x / 1000 : x;
const two = (n: number) => String(n).padStart(2, "0");

export function xText(x: number, kind: XKind): string {
    if (kind === "duration") return duration(x);
    if (kind === "number") return number(x, 6);
    const d = new Date(inSeconds(x) * 1000);
    return `${d.getMonth() + 1}-${two(d.getDate())} ${two(d.getHours())}:${two(d.getMinutes())}:${two(d.getSeconds())}`;
}

function timeTicks(splits: number[], step: number): string[] {
    let day = "";
    return splits.map((at) => {
        const d = new Date(at * 1000), date = d.toLocaleDateString("en", { month: "short", day: "numeric" });
        if (step >= 86400) return date;
        const clock = `${two(d.getHours())}:${two(d.getMinutes())}${step < 60 ? ":" + two(d.getSeconds()) : ""}`;
        const text = date === day ? clock : `${clock}\n${date}`;
        day = date;
        return text;
    });
}

export class Plot {
    private u: uPlot | undefined;
    private made = "";
    private shown: Shown | undefined;
    private lines: Series[] = []; // in order, smoothed
    private zoom: Range | undefined;
    private view: Range = { from: 0, to: 1 };
    private span: Range = { from: 0, to: 1 }; // of y
    private colours: string[] = [];
    private text = "";
    private grid = "";
    private ground = "";
    private over: HTMLCanvasElement | undefined;
    private lit = -1;
    private sizes: ResizeObserver;

    constructor(private host: HTMLElement, private told: { point: (at: Pointed | undefined) => void; zoomed: (is: boolean) => void }) {
        this.sizes = new ResizeObserver(() => this.resize());
        this.sizes.observe(host);
    }

    destroy(): void {
        this.sizes.disconnect();
        this.u?.destroy();
    }

    show(shown: Shown): void {
        const before = this.shown;
        this.shown = shown;
        if (before?.series !== shown.series || before.smooth !== shown.smooth || before.kind !== shown.kind)
            this.lines = shown.series.map((s) => {
                const x = shown.kind === "time" ? s.x.map(inSeconds) : s.x;
                return { ...s, x, y: shown.smooth > 0 ? smoothed(s.y, Math.min(shown.smooth, 0.999)) : s.y };
            });
        if (before && (before.kind !== shown.kind || before.xLabel !== shown.xLabel)) this.setZoom(undefined);
        this.paint();
    }

    // The colours of the style sheet as they are now.
    paint(): void {
        const style = getComputedStyle(this.host);
        const of = (name: string) => style.getPropertyValue(name).trim();
        this.colours = Array.from({ length: kColours }, (_, i) => of(`--c${i + 1}`));
        this.text = of("--faint");
        this.grid = of("--line");
        this.ground = of("--panel");
        this.made = "";
        this.draw();
    }

    light(index: number): void {
        if (this.lit === index) return;
        this.lit = index;
        this.drawLit();
    }

    reset(): void { this.setZoom(undefined); this.draw(); }

    // Around the middle of what is seen: what dragging does, for who does not drag.
    zoomBy(factor: number, move = 0): void {
        const width = this.view.to - this.view.from, middle = (this.view.from + this.view.to) / 2 + move * width;
        const all = this.whole();
        const half = Math.min(width * factor, all.to - all.from) / 2;
        const from = Math.max(all.from, Math.min(middle - half, all.to - 2 * half));
        this.setZoom(factor > 1 && half * 2 >= all.to - all.from ? undefined : { from, to: from + 2 * half });
        this.draw();
    }

    private setZoom(zoom: Range | undefined): void {
        this.zoom = zoom;
        this.told.zoomed(zoom !== undefined);
    }

    private seen(): Series[] { return this.lines.filter((_, i) => !this.shown!.hidden.has(i)); }

    private whole(): Range {
        const all = xExtent(this.seen()) ?? { from: 0, to: 1 };
        return all.from === all.to ? { from: all.from - 0.5, to: all.to + 0.5 } : all;
    }

    private draw(): void {
        const { logY } = this.shown!;
        this.view = this.zoom ?? this.whole();
        const raw = this.shown!.smooth > 0 ? this.shown!.series.map((s, i) => ({ ...s, x: this.lines[i]!.x })).filter((_, i) => !this.shown!.hidden.has(i)) : this.seen();
        this.span = padded(yExtent(raw, this.view, logY) ?? (logY ? { from: 1, to: 10 } : { from: 0, to: 1 }), logY);
        const data: uPlot.AlignedData = [[this.view.from, this.view.to], [this.span.from, this.span.to]];
        const make = `${this.shown!.kind} ${logY} ${this.shown!.xLabel}`;
        if (this.made === make) { this.u!.setData(data); return; }
        this.made = make;
        this.u?.destroy();
        this.u = new uPlot(this.options(), data, this.host);
        this.over = document.createElement("canvas");
        this.over.className = "chart-over";
        this.u.over.append(this.over);
        this.resize();
    }

    private options(): uPlot.Options {
        const { kind, logY, xLabel, height } = this.shown!;
        const font = `12px ${getComputedStyle(this.host).fontFamily}`;
        const axis = { stroke: this.text, font, labelFont: font, grid: { stroke: this.grid, width: 1 }, ticks: { stroke: this.grid, width: 1, size: 4 } };
        const x: uPlot.Axis = {
            ...axis, ...(xLabel && { label: xLabel, labelSize: 18, labelGap: 2 }), size: kind === "time" ? 40 : 28,
            values: (_, splits, __, ___, step) => kind === "time" ? timeTicks(splits, step) : splits.map((s) => xText(s, kind)),
        };
        const y: uPlot.Axis = {
            ...axis, values: (_, splits) => splits.map((s) => s === null ? "" : number(s)),
            size: (_, values) => Math.max(36, ...(values ?? []).map((v) => (v?.length ?? 0) * 7 + 14)),
        };
        return {
            width: this.host.clientWidth || 300, height, legend: { show: false }, padding: [8, 12, 0, 0],
            scales: { x: { time: kind === "time" }, y: { distr: logY ? 3 : 1, range: () => [this.span.from, this.span.to] } },
            axes: [x, y],
            series: [{}, { paths: () => null, points: { show: false } }],
            cursor: {
                points: { show: false }, y: false, drag: { x: true, y: false, setScale: false },
                bind: { dblclick: () => () => { this.reset(); return null; } },
            },
            hooks: {
                draw: [() => this.drawLines()],
                setCursor: [() => this.point()],
                setSelect: [(u) => {
                    if (u.select.width < 6) return;
                    const from = u.posToVal(u.select.left, "x"), to = u.posToVal(u.select.left + u.select.width, "x");
                    u.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
                    if (to > from) { this.setZoom({ from, to }); this.draw(); }
                }],
            },
        };
    }

    // From values to places in a box that begins at (left, top).
    private places(left: number, top: number, width: number, height: number): Places {
        const { from, to } = this.view, scale = width / (to - from);
        const of = this.shown!.logY ? (v: number) => v > 0 ? Math.log10(v) : NaN : (v: number) => v === null ? NaN : v;
        const low = of(this.span.from), tall = height / (of(this.span.to) - low);
        return { x: (v) => left + (v - from) * scale, y: (v) => top + height - (of(v) - low) * tall };
    }

    private colour(index: number): string { return this.colours[index % kColours] || this.text; }

    private line(ctx: CanvasRenderingContext2D, index: number, at: Places, ratio: number, width: number): void {
        const { x, y } = this.lines[index]!;
        ctx.beginPath();
        trace(ctx, x, y, this.view, at);
        ctx.lineWidth = width * ratio;
        ctx.stroke();
        if (this.lines.length > kDots) return;
        const inView = x.reduce((n, v) => n + (v >= this.view.from && v <= this.view.to ? 1 : 0), 0);
        if (inView > kDots) return;
        for (const [i, v] of x.entries()) {
            const py = at.y(y[i]!);
            if (v < this.view.from || v > this.view.to || !Number.isFinite(py)) continue;
            ctx.beginPath();
            ctx.arc(at.x(v), py, 2.5 * ratio, 0, 7);
            ctx.fill();
        }
    }

    // What a down-sampled point stands for, from its least to its greatest.
    private band(ctx: CanvasRenderingContext2D, series: Series, at: Places): void {
        if (!series.min || !series.max) return;
        ctx.beginPath();
        let first = true;
        for (let i = 0; i < series.x.length; i++) {
            const py = at.y(series.max[i]!);
            if (!Number.isFinite(py)) continue;
            if (first) ctx.moveTo(at.x(series.x[i]!), py); else ctx.lineTo(at.x(series.x[i]!), py);
            first = false;
        }
        for (let i = series.x.length - 1; i >= 0; i--) {
            const py = at.y(series.min[i]!);
            if (Number.isFinite(py)) ctx.lineTo(at.x(series.x[i]!), py);
        }
        ctx.fill();
    }

    private drawLines(): void {
        const u = this.u, shown = this.shown!;
        const ctx = u?.ctx;
        if (!u || !ctx) { queueMicrotask(() => this.u && this.drawLines()); return; }
        const { left, top, width, height } = u.bbox, ratio = uPlot.pxRatio;
        const at = this.places(left, top, width, height);
        ctx.save();
        ctx.beginPath();
        ctx.rect(left, top, width, height);
        ctx.clip();
        ctx.lineJoin = "round";
        const count = this.lines.length - shown.hidden.size;
        for (const [i, line] of this.lines.entries()) {
            if (shown.hidden.has(i)) continue;
            ctx.strokeStyle = ctx.fillStyle = this.colour(i);
            if (count <= kBands) { ctx.globalAlpha = 0.15; this.band(ctx, line, at); }
            if (shown.smooth > 0 && count <= kDashed) {
                ctx.globalAlpha = 0.25;
                ctx.setLineDash([]);
                ctx.beginPath();
                trace(ctx, line.x, shown.series[i]!.y, this.view, at);
                ctx.lineWidth = ratio;
                ctx.stroke();
            }
            ctx.globalAlpha = count > kDashed ? 0.6 : 1;
            ctx.setLineDash(count > kDashed ? [] : dash(i).map((d) => d * ratio));
            this.line(ctx, i, at, ratio, count > kDashed ? 1 : 1.6);
        }
        ctx.restore();
        this.drawLit();
    }

    private drawLit(): void {
        const u = this.u, over = this.over;
        if (!u || !over) return;
        const ratio = uPlot.pxRatio, width = u.over.clientWidth, height = u.over.clientHeight;
        over.width = width * ratio;
        over.height = height * ratio;
        const ctx = over.getContext("2d");
        if (!ctx || this.lit < 0 || !this.lines[this.lit] || this.shown!.hidden.has(this.lit)) return;
        const at = this.places(0, 0, over.width, over.height);
        ctx.strokeStyle = ctx.fillStyle = this.ground;
        ctx.globalAlpha = 0.85;
        this.line(ctx, this.lit, at, ratio, 6);
        ctx.strokeStyle = ctx.fillStyle = this.colour(this.lit);
        ctx.globalAlpha = 0.2;
        this.band(ctx, this.lines[this.lit]!, at);
        ctx.globalAlpha = 1;
        this.line(ctx, this.lit, at, ratio, 2.5);
    }

    private point(): void {
        const u = this.u, { left, top } = u?.cursor ?? {};
        if (!u || left === undefined || top === undefined || left < 0) { this.light(-1); this.told.point(undefined); return; }
        const at = this.places(0, 0, u.over.clientWidth, u.over.clientHeight), x = u.posToVal(left, "x");
        const lines = near(this.lines, x, top, at).filter((n) => !this.shown!.hidden.has(n.index));
        this.light(lines[0] && lines[0].distance < 40 ? lines[0].index : -1);
        this.told.point({ left: left + u.over.offsetLeft, top: top + u.over.offsetTop, x, lines: lines.slice(0, 8) });
    }

    private resize(): void {
        if (!this.u || !this.shown || this.host.clientWidth === 0) return;
        if (this.u.width !== this.host.clientWidth || this.u.height !== this.shown.height)
            this.u.setSize({ width: this.host.clientWidth, height: this.shown.height });
        this.drawLit();
    }
}
