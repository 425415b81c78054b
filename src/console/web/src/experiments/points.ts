// Points that came later, behind those that were read: only what lies beyond them, so that a point that is told twice is drawn once. Bounded: beyond that the oldest
// of what came are thinned, since a read of the whole thins better.
import type { Series } from "../ui/chart_math";

const kMost = 4000;

export function added(series: Series, more: [number, number][]): Series {
    const last = series.x.at(-1) ?? -Infinity;
    let beyond = more.filter(([x]) => x > last).sort((a, b) => a[0] - b[0]);
    while (beyond.length > kMost) beyond = beyond.filter((_, i) => i % 2 === 1 || i === beyond.length - 1);
    if (beyond.length === 0) return series;
    const x = [...series.x, ...beyond.map(([at]) => at)], y = [...series.y, ...beyond.map(([, value]) => value)];
    return { name: series.name, x, y, ...(series.min && { min: [...series.min, ...beyond.map(([, v]) => v)] }), ...(series.max && { max: [...series.max, ...beyond.map(([, v]) => v)] }) };
}
