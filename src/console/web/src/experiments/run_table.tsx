// The table of runs: as long as it is, only what is seen is read.
import { useMemo } from "preact/hooks";
import { to } from "../lib/router";
import { Empty } from "../ui/basics";
import { Table, type Column } from "../ui/table";
import { Value } from "./cell";
import { isMetric, isTime, titleOf } from "./columns";
import type { RunColumn } from "./filter";
import type { Sort } from "./runs";
import { isAway, type RunRow, type Runs } from "./use_runs";

interface Props {
    runs: Runs;
    columns: string[];
    known: RunColumn[];
    less: (metric: string) => boolean;
    sort: Sort;
    onSort: (sort: Sort) => void;
    selected: ReadonlySet<string>;
    onSelect: (names: Set<string>) => void;
    onSelectAll: () => void;
    filtered: boolean;
}

const widthOf = (name: string) => name === "status" ? "130px" : isTime(name) ? "110px" : isMetric(name) ? "120px" : "130px";

export function RunTable({ runs, columns, known, less, sort, onSort, selected, onSelect, onSelectAll, filtered }: Props) {
    const text = useMemo(() => new Set(known.filter((c) => c.kind === "text").map((c) => c.name)), [known]);
    const shown: Column<RunRow>[] = [
        { id: "name", title: "Run", width: "240px", phone: true, sortable: true, cell: (row) => row.cells ? <bdi>{row.name}</bdi> : <span class="experiments-away">reading…</span> },
        ...columns.map((name, i): Column<RunRow> => ({
            id: name, title: titleOf(name), width: widthOf(name), sortable: true, phone: i === 0, ...(!text.has(name) && name.includes(".") && { align: "end" as const }),
            cell: (row) => {
                const value = row.cells?.[i], best = runs.best[name];
                const is = best && typeof value === "number" && best.max !== best.min && value === (less(name) ? best.min : best.max);
                return row.cells && (is ? <strong class="experiments-best" title={`Best ${titleOf(name)}: the ${less(name) ? "least" : "greatest"}`}><span aria-label="best">★</span> <Value column={name} value={value} /></strong>
                    : <Value column={name} value={value} />);
            },
        })),
    ];
    const wide = 280 + columns.reduce((sum, name) => sum + parseInt(widthOf(name), 10), 0);
    const select = (names: Set<string>) => { if ([...names].some(isAway)) onSelectAll(); else onSelect(names); };
    return <div class="experiments-wide" style={{ "--wide": `${wide}px` }}>
        <Table label="Runs" rows={runs.rows} columns={shown} rowKey={(r) => r.name} href={(r) => isAway(r.name) ? location.href : to`/experiments/runs/${r.name}`} sort={sort} onSort={onSort}
            selected={selected} onSelect={select} onSeen={runs.seen} total={runs.total ?? 0} height={Math.max(360, innerHeight - 330)}
            empty={filtered ? <Empty title="No run matches">The filter leaves none of them.</Empty>
                : <Empty title="No runs yet" command={'aws sagemaker create-trial-component --trial-component-name first-run \\\n    --parameters \'{"lr": {"NumberValue": 0.1}}\''}>
                    A run is a trial component: each training, processing and transform job makes one by itself; your own code can, too.</Empty>} />
    </div>;
}
