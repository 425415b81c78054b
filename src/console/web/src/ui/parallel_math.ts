// Where values stand on the axes of parallel coordinates, and which rows lie within what was brushed. Places run from 0 (bottom) to 1 (top).
import { number } from "../lib/format";

export type Value = number | string | null | undefined;
export interface Axis { id: string; label: string; kind: "number" | "text"; log?: boolean }
export interface Row { key: string; values: Record<string, Value> }
export interface Span { low: number; high: number }
export type Brushes = Record<string, Span>;

export interface Scale {
    place: (value: Value) => number | undefined;
    text: (place: number) => string;
    ticks: { at: number; text: string }[];
}

const kMostTicks = 8;

function texts(values: string[]): Scale {
    const all = [...new Set(values)].sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
    const at = new Map(all.map((text, i) => [text, all.length === 1 ? 0.5 : i / (all.length - 1)]));
    const every = Math.ceil(all.length / kMostTicks);
    return {
        place: (value) => value === null || value === undefined ? undefined : at.get(String(value)),
        text: (place) => all[Math.round(place * (all.length - 1))] ?? "",
        ticks: all.flatMap((text, i) => i % every === 0 ? [{ at: at.get(text)!, text }] : []),
    };
}

export function scaleOf(axis: Axis, rows: Row[]): Scale {
    const values = rows.map((r) => r.values[axis.id]);
    if (axis.kind === "text") return texts(values.filter((v) => v !== null && v !== undefined).map(String));
    let min = Infinity, max = -Infinity;
    const log = axis.log ?? false;
    for (const v of values) {
        if (typeof v !== "number" || !Number.isFinite(v) || (log && v <= 0)) continue;
        min = Math.min(min, v);
        max = Math.max(max, v);
    }
    const of = log ? Math.log10 : (v: number) => v, back = log ? (v: number) => 10 ** v : (v: number) => v;
    const low = of(min), wide = of(max) - low;
    const text = (place: number) => min > max ? "" : number(wide === 0 ? min : place === 1 ? max : place === 0 ? min : back(low + place * wide), 3);
    return {
        place: (v) => typeof v !== "number" || !Number.isFinite(v) || (log && v <= 0) ? undefined : wide === 0 ? 0.5 : (of(v) - low) / wide,
        text,
        ticks: min > max ? [] : wide === 0 ? [{ at: 0.5, text: text(0.5) }] : [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, text: text(at) })),
    };
}

export type Placed = (number | undefined)[]; // of a row, by axis

export const placed = (rows: Row[], axes: Axis[], scales: Scale[]): Placed[] => rows.map((row) => axes.map((axis, i) => scales[i]!.place(row.values[axis.id])));

const near = 1e-9;
export function within(at: Placed, axes: Axis[], brushes: Brushes): boolean {
    return axes.every((axis, i) => {
        const brush = brushes[axis.id], place = at[i];
        return !brush || (place !== undefined && place >= brush.low - near && place <= brush.high + near);
    });
}

// What is brushed when a drag goes from one place to another; nothing of it when it is a mere click.
export function brushed(from: number, to: number): Span | undefined {
    const clamp = (v: number) => Math.max(0, Math.min(1, v));
    const low = clamp(Math.min(from, to)), high = clamp(Math.max(from, to));
    return high - low < 0.015 ? undefined : { low, high };
}
