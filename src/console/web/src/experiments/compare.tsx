// /experiments/compare?run=…: up to 50 runs side by side, what differs between them, and their metrics in one chart each.
import { useMemo } from "preact/hooks";
import { useQuery } from "../lib/query";
import { go, query, setQuery, to } from "../lib/router";
import { Button, Empty, Page, Ready, Text } from "../ui/basics";
import { CheckField } from "../ui/form";
import { Tabs, useTab } from "../ui/tabs";
import { Value } from "./cell";
import { groupOf, isMetric, isParameter, lessIsBetter, titleOf } from "./columns";
import { sideBySide, type Line } from "./differences";
import { RunCharts } from "./run_charts";
import { readColumns, readNamed } from "./runs";
import "./style.css";

const kMost = 50, kColumns = 190;
const facts = ["display", "status", "source", "created", "started", "ended", "duration"];

function Side({ lines, runs, remove }: { lines: Line[]; runs: string[]; remove: (run: string) => void }) {
    const groups = ["Run", "Parameters", "Metrics", "Tags"].map((group) => ({ group, lines: lines.filter((l) => groupOf(l.name) === group) })).filter((g) => g.lines.length > 0);
    return <div class="experiments-compare" tabIndex={0} role="region" aria-label="Runs side by side"><table>
        <thead><tr><th scope="col">Of the run</th>{runs.map((run) => <th key={run} scope="col"><a href={to`/experiments/runs/${run}`}><Text of={run} most={60} /></a>
            <Button kind="quiet" icon="close" label={`Leave out ${run}`} onClick={() => remove(run)} /></th>)}</tr></thead>
        {groups.map(({ group, lines: of }) => <tbody key={group}><tr><th scope="rowgroup" colSpan={runs.length + 1} class="experiments-group">{group}</th></tr>
            {of.map((line) => <tr key={line.name}>
                <th scope="row"><Text of={titleOf(line.name)} most={80} />{line.differs && <span class="experiments-mark" title="Differs" aria-label="differs">≠</span>}</th>
                {line.cells.map((cell, i) => <td key={runs[i]}>{line.best.has(i) ? <strong class="experiments-best"><span aria-label="best">★</span> <Value column={line.name} value={cell} /></strong>
                    : <Value column={line.name} value={cell} />}</td>)}</tr>)}</tbody>)}
    </table></div>;
}

export default function Compare() {
    const names = query.value.getAll("run").slice(0, kMost), only = query.value.get("only") === "1", tab = useTab("tab", "values");
    const known = useQuery(["run-columns", ""], (stop) => readColumns("", stop), { fresh: 30_000 });
    const columns = useMemo(() => {
        const all = (known.data ?? []).map((c) => c.name);
        return [...facts, ...[...all.filter(isParameter), ...all.filter(isMetric), ...all.filter((n) => n.startsWith("tag."))].slice(0, kColumns)];
    }, [known.data]);
    const found = useQuery(["runs", "compare", names, columns], (stop) => readNamed(names, columns, stop), { enabled: known.data !== undefined && names.length > 0, fresh: 5000, keep: true });
    const lines = useMemo(() => found.data ? sideBySide(columns, found.data.rows, lessIsBetter) : [], [found.data, columns]);
    const shown = only ? lines.filter((l) => l.differs) : lines;
    const remove = (run: string) => go(`/experiments/compare?${names.filter((n) => n !== run).map((n) => "run=" + encodeURIComponent(n)).join("&")}${only ? "&only=1" : ""}`);
    const gone = found.data ? names.filter((n) => !found.data!.names.includes(n)) : [];
    return <Page title={`Compare ${names.length} runs`} trail={[["Experiments", "/experiments"]]}>
        {names.length === 0 ? <Empty title="Nothing to compare">Select runs in the table of experiments, then Compare.</Empty> : <Ready of={{ data: found.data, error: found.error ?? known.error, refetch: () => known.error ? known.refetch() : found.refetch() }}>{() => <>
            {gone.length > 0 && <p class="faint">Not there any more: <Text of={gone.join(", ")} /></p>}
            <Tabs name="tab" tabs={[["values", "Values"], ["charts", "Charts"]]} />
            {tab === "values" ? <><div class="toolbar"><CheckField label="Only what differs" value={only} onChange={(on) => setQuery({ only: on ? "1" : undefined })} />
                <span class="faint" role="status">{lines.filter((l) => l.differs).length} of {lines.length} differ</span></div>
                {shown.length === 0 ? <p class="faint">They do not differ in anything.</p> : <Side lines={shown} runs={found.data?.names ?? []} remove={remove} />}</>
                : <RunCharts runs={found.data?.names ?? []} metrics={lines.filter((l) => isMetric(l.name)).map((l) => l.name.slice(7))} />}
        </>}</Ready>}
    </Page>;
}
