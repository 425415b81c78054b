// What a chart computes, without a page: smoothing, extents, the points worth drawing, the lines near the cursor, and the words for who cannot see it.
import { number } from "../lib/format";

export interface Series {
    name: string;
    x: number[]; // ascending
    y: number[];
    min?: number[]; // where a point stands for several: the least and the greatest of them
    max?: number[];
}

export interface Range { from: number; to: number }

const ascending = (x: number[]) => x.every((v, i) => i === 0 || v >= x[i - 1]!);
const picked = (values: number[] | undefined, order: number[]) => values && order.map((i) => values[i]!);

// In the order of x, which everything below relies on.
export function ordered(series: Series): Series {
    if (ascending(series.x)) return series;
    const order = [...series.x.keys()].sort((a, b) => series.x[a]! - series.x[b]!);
    const min = picked(series.min, order), max = picked(series.max, order);
    return { name: series.name, x: picked(series.x, order)!, y: picked(series.y, order)!, ...(min && { min }), ...(max && { max }) };
}

// Exponential moving average, divided by the sum of its weights so that the first values are not drawn towards zero. What is not a number is passed over.
export function smoothed(y: number[], weight: number): number[] {
    let last = 0, seen = 0;
    return y.map((value) => {
        if (!Number.isFinite(value)) return value;
        last = last * weight + (1 - weight) * value;
        seen++;
        return last / (1 - weight ** seen);
    });
}

// The first index whose x is at least `at`.
export function firstFrom(x: number[], at: number): number {
    let low = 0, high = x.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (x[middle]! < at) low = middle + 1; else high = middle;
    }
    return low;
}

export function xExtent(all: Series[]): Range | undefined {
    let from = Infinity, to = -Infinity;
    for (const { x } of all) {
        if (x.length === 0) continue;
        from = Math.min(from, x[0]!);
        to = Math.max(to, x[x.length - 1]!);
    }
    return from <= to ? { from, to } : undefined;
}

// Of what lies within `view`; by logarithm only what is above zero counts.
export function yExtent(all: Series[], view: Range, log: boolean): Range | undefined {
    let from = Infinity, to = -Infinity;
    for (const { x, y, min, max } of all)
        for (let i = firstFrom(x, view.from); i < x.length && x[i]! <= view.to; i++) {
            const low = min?.[i] ?? y[i]!, high = max?.[i] ?? y[i]!;
            if (Number.isFinite(low) && (!log || low > 0) && low < from) from = low;
            if (Number.isFinite(high) && (!log || high > 0) && high > to) to = high;
            if (log && low <= 0 && y[i]! > 0 && y[i]! < from) from = y[i]!;
        }
    return from <= to ? { from, to } : undefined;
}

// With room above and below; something of every width, also of one value. What is nowhere below zero is not shown below it; zero alone is from 0 to 1.
export function padded({ from, to }: Range, log: boolean): Range {
    if (log) {
        const room = from === to ? 2 : (to / from) ** 0.05;
        return { from: from / room, to: to * room };
    }
    if (from === 0 && to === 0) return { from: 0, to: 1 };
    const room = from === to ? Math.abs(from) * 0.1 : (to - from) * 0.05;
    return { from: from >= 0 ? Math.max(0, from - room) : from - room, to: to <= 0 ? Math.min(0, to + room) : to + room };
}

export interface Pen { moveTo(x: number, y: number): void; lineTo(x: number, y: number): void }
export interface Places { x: (x: number) => number; y: (y: number) => number }

// Draws what lies within `view` and one point on either side. Where several points share a column of pixels, its first, least, greatest and last are drawn: the
// picture is the same, however many points there are. Returns how many lines were drawn.
export function trace(pen: Pen, x: number[], y: number[], view: Range, at: Places): number {
    const start = Math.max(0, firstFrom(x, view.from) - 1);
    let lines = 0, down = false, column = NaN, low = 0, high = 0, last = 0;
    const line = (px: number, py: number) => {
        if (down) { pen.lineTo(px, py); lines++; } else pen.moveTo(px, py);
        down = true;
    };
    const leave = () => {
        if (!down || low === high) return;
        line(column, low);
        line(column, high);
        line(column, last);
    };
    for (let i = start; i < x.length; i++) {
        const py = at.y(y[i]!);
        if (!Number.isFinite(py)) {
            leave();
            down = false;
            column = NaN;
        } else {
            const px = Math.round(at.x(x[i]!) * 2) / 2;
            if (px === column) {
                low = Math.min(low, py);
                high = Math.max(high, py);
                last = py;
            } else {
                leave();
                line(px, py);
                column = px;
                low = high = last = py;
            }
        }
        if (x[i]! > view.to) break;
    }
    leave();
    return lines;
}

export interface Near { index: number; x: number; y: number; distance: number }

// Of each series its point nearest to the cursor's x, in the order of how far its y is (in pixels); only those whose span the cursor is over.
export function near(all: Series[], x: number, py: number, at: Places): Near[] {
    const found: Near[] = [];
    for (const [index, series] of all.entries()) {
        const count = series.x.length;
        if (count === 0) continue;
        const after = Math.min(firstFrom(series.x, x), count - 1), before = Math.max(0, after - 1);
        const i = Math.abs(series.x[after]! - x) <= Math.abs(series.x[before]! - x) ? after : before;
        const distance = Math.abs(at.y(series.y[i]!) - py);
        if (Number.isFinite(distance)) found.push({ index, x: series.x[i]!, y: series.y[i]!, distance });
    }
    return found.sort((a, b) => a.distance - b.distance);
}

export interface Facts { name: string; points: number; first: number | undefined; last: number | undefined; min: number | undefined; max: number | undefined }

export function facts({ name, y, min, max }: Series): Facts {
    const values = y.filter(Number.isFinite);
    let low: number | undefined, high: number | undefined;
    for (const [i, value] of y.entries()) {
        if (!Number.isFinite(value)) continue;
        const l = min?.[i] ?? value, h = max?.[i] ?? value;
        if (low === undefined || l < low) low = l;
        if (high === undefined || h > high) high = h;
    }
    return { name, points: values.length, first: values[0], last: values.at(-1), min: low, max: high };
}

export function summary(label: string, all: Series[]): string {
    const known = all.map(facts).filter((f) => f.points > 0);
    if (known.length === 0) return `${label}: no values yet.`;
    const told = known.slice(0, 5).map((f) => `${f.name.slice(0, 60)} from ${number(f.first)} to ${number(f.last)}, between ${number(f.min)} and ${number(f.max)}`);
    const rest = known.length - told.length;
    return `Line chart of ${label}. ${told.join("; ")}${rest ? `; and ${rest} more lines` : ""}.`;
}

const quoted = (text: string) => /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
// A spreadsheet would run a name that begins like a formula.
const safe = (text: string) => quoted(/^[=+\-@\t]/.test(text) ? "'" + text : text);

export const csv = (all: Series[], xLabel: string) => [`series,${safe(xLabel)},value`,
    ...all.flatMap((s) => s.x.map((x, i) => `${safe(s.name)},${x},${s.y[i]}`))].join("\n") + "\n";
