// Which runs are chosen, in the address as long as it stays short: names, or all that match. More than that is kept for as long as the tab shows the page.
import { signal } from "@preact/signals";
import { query, setQuery } from "../lib/router";

const kInAddress = 60;
const many = signal<ReadonlySet<string> | undefined>(undefined);

export function chosenNames(): ReadonlySet<string> {
    const at = query.value.get("runs");
    if (at === "*" && many.value) return many.value;
    return new Set(at && at !== "*" ? at.split(",").map(decodeURIComponent) : []);
}
// The address says that many were chosen, of which this tab does not know: the page reads them again.
export const forgotMany = () => query.value.get("runs") === "*" && !many.value;

export function chooseRuns(names: ReadonlySet<string>): void {
    many.value = names.size > kInAddress ? names : undefined;
    setQuery({ runs: names.size > kInAddress ? "*" : [...names].map(encodeURIComponent).join(",") || undefined });
}
