// Runs side by side: a line a parameter, metric or fact, and whether the runs differ in it.
import type { Cell } from "./runs";

export interface Line { name: string; cells: Cell[]; differs: boolean; best: ReadonlySet<number> }

const same = (a: Cell, b: Cell) => a === b || (a ?? null) === (b ?? null);

// `rows`: of each run its cells, in the order of `names`. best: the runs with the best value of a metric, if they differ.
export function sideBySide(names: string[], rows: Cell[][], less: (name: string) => boolean): Line[] {
    return names.map((name, i) => {
        const cells = rows.map((row) => row[i] ?? null);
        const differs = cells.some((c) => !same(c, cells[0]!));
        const numbers = cells.filter((c): c is number => typeof c === "number");
        const top = less(name) ? Math.min(...numbers) : Math.max(...numbers);
        const best = new Set(name.startsWith("metric.") && differs ? cells.flatMap((c, at) => c === top ? [at] : []) : []);
        return { name, cells, differs, best };
    }).filter((line) => line.cells.some((c) => c !== null));
}
