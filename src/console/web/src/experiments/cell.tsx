// A value of a run in a table.
import { Status, Text, Time } from "../ui/basics";
import { duration, number } from "../lib/format";
import { isTime } from "./columns";
import type { Cell } from "./runs";

export function Value({ column, value }: { column: string; value: Cell | undefined }) {
    if (value === null || value === undefined) return <span class="faint">–</span>;
    if (column === "status") return <Status value={String(value)} />;
    if (isTime(column) && typeof value === "number") return <Time at={value} />;
    if (column === "duration" && typeof value === "number") return <>{duration(value)}</>;
    return typeof value === "number" ? <span title={String(value)}>{number(value)}</span> : <Text of={value} most={120} />;
}
