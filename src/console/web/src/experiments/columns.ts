// Which columns a table of runs shows: chosen by the person and remembered for each experiment, or a first choice from what the runs have.
import type { RunColumn } from "./filter";

export const isMetric = (name: string) => name.startsWith("metric.");
export const isParameter = (name: string) => name.startsWith("param.");
export const isTime = (name: string) => ["created", "modified", "started", "ended"].includes(name);

const titles: Record<string, string> = { name: "Run", display: "Display name", status: "Status", created: "Created", modified: "Changed", started: "Started", ended: "Ended", duration: "Duration", source: "Source" };
export const titleOf = (name: string) => titles[name] ?? name.slice(name.indexOf(".") + 1);
export const groupOf = (name: string) => isMetric(name) ? "Metrics" : isParameter(name) ? "Parameters" : name.startsWith("tag.") ? "Tags" : "Run";

// Status, when, the metrics that most runs have, and the parameters that differ between them.
export function firstChoice(known: RunColumn[]): string[] {
    const most = (of: (name: string) => boolean, count: number) => known.filter((c) => of(c.name) && (isMetric(c.name) || c.distinct.length !== 1))
        .sort((a, b) => b.runs - a.runs).slice(0, count).map((c) => c.name);
    return ["status", "created", ...most(isMetric, 4), ...most(isParameter, 5)].filter((n) => n.includes(".") || known.some((c) => c.name === n));
}

const kept = (experiment: string) => `athanor.runs.columns.${experiment}`;

export function remembered(store: Pick<Storage, "getItem">, experiment: string): string[] | undefined {
    try {
        const is = JSON.parse(store.getItem(kept(experiment)) ?? "null") as unknown;
        return Array.isArray(is) && is.length > 0 && is.every((c) => typeof c === "string") ? is.slice(0, 100) : undefined;
    } catch {
        return undefined;
    }
}

export function remember(store: Pick<Storage, "setItem" | "removeItem">, experiment: string, columns: string[] | undefined): void {
    try {
        if (columns) store.setItem(kept(experiment), JSON.stringify(columns)); else store.removeItem(kept(experiment));
    } catch {
        // A full store forgets; the page shows what was chosen all the same.
    }
}

export function moved(columns: string[], name: string, by: number): string[] {
    const from = columns.indexOf(name), to = Math.max(0, Math.min(columns.length - 1, from + by));
    if (from < 0 || from === to) return columns;
    const next = columns.filter((c) => c !== name);
    next.splice(to, 0, name);
    return next;
}

// Of a metric, whether less is better, by what such metrics are called. The page can switch it.
export const lessIsBetter = (name: string) => /(loss|error|err|rmse|mse|mae|mape|perplexity|latency|duration|wer|cer|fpr|fnr)\b|loss|error/i.test(name);
