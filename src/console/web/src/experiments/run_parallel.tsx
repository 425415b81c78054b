// Parallel coordinates of the runs that the filter leaves (the first thousand), linked to the table's selection.
import { useMemo } from "preact/hooks";
import { useQuery } from "../lib/query";
import { query, setQuery } from "../lib/router";
import { Ready } from "../ui/basics";
import { CheckField, SelectField } from "../ui/form";
import { Parallel, type Axis, type Row } from "../ui/parallel";
import { isMetric, isParameter, titleOf } from "./columns";
import type { RunColumn } from "./filter";
import { readRuns, type Spec } from "./runs";

const kMost = 1000, kMostAxes = 14;

interface Props { spec: Spec; known: RunColumn[]; selected: ReadonlySet<string>; onSelect: (names: Set<string>) => void }

// What the table shows of parameters and metrics, parameters first.
export function axesOf(columns: string[], known: RunColumn[], log: boolean): Axis[] {
    const shown = [...columns.filter(isParameter), ...columns.filter(isMetric)].slice(0, kMostAxes);
    return shown.map((id) => ({ id, label: titleOf(id), kind: known.find((c) => c.name === id)?.kind ?? "number", ...(log && isParameter(id) && { log }) }));
}

export function RunParallel({ spec, known, selected, onSelect }: Props) {
    const at = query.value, log = at.get("plog") === "1";
    const axes = useMemo(() => axesOf(spec.columns, known, log), [spec, known, log]);
    const colour = axes.find((a) => a.id === at.get("colour"))?.id ?? axes.findLast((a) => isMetric(a.id))?.id ?? axes.at(-1)?.id ?? "";
    const ids = axes.map((a) => a.id);
    const wanted = { ...spec, columns: ids };
    const page = useQuery(["runs", "parallel", wanted], (stop) => readRuns(wanted, 0, kMost, stop), { keep: true, fresh: 10_000 });
    const rows = useMemo(() => (page.data?.names ?? []).map((key, i): Row => ({ key, values: Object.fromEntries(ids.map((id, k) => [id, page.data!.rows[i]![k]])) })), [page.data, axes]);
    if (axes.length < 2) return <p class="faint">Show at least two parameters or metrics as columns: they are the axes.</p>;
    return <div>
        <div class="toolbar"><SelectField label="Colour by" value={colour} onChange={(v) => setQuery({ colour: v })} options={axes.map((a) => [a.id, a.label.slice(0, 60)])} />
            <CheckField label="Logarithmic parameters" value={log} onChange={(on) => setQuery({ plog: on ? "1" : undefined })} /></div>
        <Ready of={page}>{(all) => <section class="card">
            {all.total > kMost && <p class="faint">The first {kMost.toLocaleString("en")} of {all.total.toLocaleString("en")}, as sorted.</p>}
            <Parallel axes={axes} rows={rows} colourBy={colour} selected={selected} onSelect={onSelect} height={420} label="Runs" /></section>}</Ready>
    </div>;
}
