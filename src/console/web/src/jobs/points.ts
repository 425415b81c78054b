// Points of a series in order, each once: what was read and what arrived.
export type Point = [x: number, y: number];

export function joined(had: Point[], more: Point[]): Point[] {
    if (more.length === 0) return had;
    const last = had.at(-1)?.[0] ?? -Infinity;
    if (more.every((p, i) => p[0] > (i ? (more[i - 1]?.[0] ?? last) : last))) return [...had, ...more];
    const all = new Map<number, number>(had);
    for (const [x, y] of more) all.set(x, y);
    return [...all].sort((a, b) => a[0] - b[0]);
}
