// /experiments: all runs, or those of one experiment, as a table, as charts of any metric, and as parallel coordinates; and the list of experiments.
import { useEffect, useMemo, useState } from "preact/hooks";
import { useActions } from "../app/palette";
import { count } from "../lib/format";
import { useKeys } from "../app/keys";
import { useQuery } from "../lib/query";
import { go, query, setQuery } from "../lib/router";
import { ApiError } from "../lib/api";
import { Button, Failure, Loading, Page } from "../ui/basics";
import { SelectField, useAction } from "../ui/form";
import { Tabs, useTab } from "../ui/tabs";
import { ColumnDialog } from "./column_dialog";
import { chooseRuns, chosenNames, forgotMany } from "./chosen";
import { firstChoice, isMetric, lessIsBetter, remember, remembered, titleOf } from "./columns";
import { askAndDeleteRuns } from "./delete_runs";
import { ExperimentList, NewExperiment } from "./experiment_list";
import { FilterField } from "./filter_field";
import { RunCharts } from "./run_charts";
import { RunParallel } from "./run_parallel";
import { RunTable } from "./run_table";
import { kMostChosen, readColumns, readExperiments, readRuns, type Sort, type Spec } from "./runs";
import { useRuns } from "./use_runs";
import "./style.css";

const kCharted = 20;

function sortOf(text: string | null): Sort {
    return text ? { column: text.replace(/^-/, ""), descending: text.startsWith("-") } : { column: "created", descending: true };
}

function RunsView({ experiment }: { experiment: string }) {
    const at = query.value, filter = at.get("filter") ?? "", view = useTab("view", "table");
    const columnsKnown = useQuery(["run-columns", experiment], (stop) => readColumns(experiment, stop), { fresh: 30_000, keep: true });
    const experiments = useQuery(["experiments"], readExperiments, { fresh: 30_000 });
    const known = columnsKnown.data ?? [];
    const [choosing, choose] = useState(false), [version, changed] = useState(0);
    const kept = useMemo(() => remembered(localStorage, experiment), [experiment, version]);
    const first = useMemo(() => firstChoice(known), [columnsKnown.data]);
    const inAddress = at.get("columns");
    const columns = inAddress ? inAddress.split(",").map(decodeURIComponent) : kept ?? (columnsKnown.error ? ["status", "created"] : first);
    const switched = new Set((at.get("less") ?? "").split(",").filter(Boolean).map(decodeURIComponent));
    const less = (name: string) => lessIsBetter(name) !== switched.has(name);
    const sort = sortOf(at.get("sort"));
    const spec: Spec = { experiment, filter, columns, sort };
    const runs = useRuns(spec, inAddress !== null || kept !== undefined || columnsKnown.data !== undefined || columnsKnown.error !== null);
    const chosen = chosenNames();
    const metrics = known.filter((c) => isMetric(c.name)).sort((a, b) => b.runs - a.runs).map((c) => c.name.slice(7));

    const setColumns = (next: string[] | undefined) => { remember(localStorage, experiment, next); changed((n) => n + 1); setQuery({ columns: undefined }); };
    const selectAll = useAction(async () => {
        const page = await readRuns({ ...spec, columns: [] }, 0, kMostChosen);
        chooseRuns(new Set(page.names));
    });
    useEffect(() => { if (forgotMany()) void selectAll.run(); }, []);
    const remove = useAction(async () => {
        if (!await askAndDeleteRuns([...chosen])) return;
        chooseRuns(new Set());
        runs.again();
    });
    const share = () => setQuery({ columns: columns.map(encodeURIComponent).join(",") });
    const compare = () => go(`/experiments/compare?${[...chosen].slice(0, 50).map((n) => "run=" + encodeURIComponent(n)).join("&")}`);
    useKeys({ m: ["Compare the selected runs", () => { if (chosen.size > 1) compare(); }] });
    useActions([{ title: "Choose the columns of the table", keywords: "runs", act: () => choose(true) }, { title: "Select all runs that match", act: () => void selectAll.run() },
        ...(chosen.size > 1 ? [{ title: `Compare ${count(chosen.size, "run")}`, act: compare }] : [])]);
    const wrong = runs.error instanceof ApiError && runs.error.code === "ValidationException" && filter !== "";
    const charted = chosen.size > 0 ? [...chosen] : runs.rows.filter((r) => r.cells).slice(0, kCharted).map((r) => r.name);
    const shownMetrics = columns.filter(isMetric);
    return <>
        <div class="toolbar">
            <SelectField label="Experiment" value={experiment} onChange={(v) => setQuery({ experiment: v, runs: undefined }, true)}
                options={[["", "All runs"], ...(experiments.data ?? []).map((e): [string, string] => [e.ExperimentName, e.ExperimentName]),
                    ...(experiment && !experiments.data?.some((e) => e.ExperimentName === experiment) ? [[experiment, experiment] as [string, string]] : [])]} />
            <FilterField value={filter} onChange={(v) => setQuery({ filter: v, runs: at.get("runs") === "*" ? undefined : at.get("runs") ?? undefined }, true)} columns={known} error={runs.error} />
            {view === "table" && <Button icon="columns" onClick={() => choose(true)}>Columns</Button>}
            {kept && !inAddress && <Button kind="quiet" icon="link" label="Put the columns into the address, to share them" onClick={share} />}
        </div>
        <Tabs name="view" tabs={[["table", "Table"], ["charts", "Charts"], ["parallel", "Parallel coordinates"]]} />
        {runs.error !== undefined && !wrong && <Failure error={runs.error} retry={runs.again} />}
        {columnsKnown.error && <Failure error={columnsKnown.error} retry={() => void columnsKnown.refetch()} />}
        {remove.error !== undefined && <Failure error={remove.error} />}
        {selectAll.error !== undefined && <Failure error={selectAll.error} />}
        <div class="experiments-bar">
            <span role="status">{runs.total === undefined ? "Reading…" : count(runs.total, "run")}{chosen.size > 0 && `, ${chosen.size.toLocaleString("en")} selected`}</span>
            {(runs.total ?? 0) > chosen.size && <Button kind="quiet" busy={selectAll.busy} onClick={() => void selectAll.run()}>
                Select {(runs.total ?? 0) > kMostChosen ? `the first ${kMostChosen}` : "all"} that match</Button>}
            {chosen.size > 0 && <><Button kind="quiet" onClick={() => chooseRuns(new Set())}>Select none</Button>
                {view === "table" && <Button icon="chart" onClick={() => setQuery({ view: "charts" }, true)}>Chart</Button>}
                {chosen.size > 1 && <Button icon="columns" onClick={compare}>Compare{chosen.size > 50 ? " the first 50" : ""}</Button>}
                <Button icon="trash" kind="danger" busy={remove.busy} onClick={() => void remove.run()}>Delete</Button></>}
            {view === "table" && shownMetrics.length > 0 && <details class="experiments-bests"><summary>Best values</summary><div>{shownMetrics.map((name) =>
                <SelectField key={name} label={titleOf(name).slice(0, 60)} value={less(name) ? "min" : "max"} options={[["max", "Greatest is best"], ["min", "Least is best"]]}
                    onChange={(v) => {
                        const next = new Set(switched);
                        if ((v === "min") === lessIsBetter(name)) next.delete(name); else next.add(name);
                        setQuery({ less: [...next].map(encodeURIComponent).join(",") });
                    }} />)}</div></details>}
        </div>
        {view === "table" && (runs.total !== undefined || !runs.error) && (runs.total === undefined ? <Loading what="Reading the runs" />
            : <RunTable runs={runs} columns={columns} known={known} less={less} sort={sort} onSort={(s) => setQuery({ sort: (s.descending ? "-" : "") + s.column })} selected={chosen}
                onSelect={chooseRuns} onSelectAll={() => void selectAll.run()} filtered={filter !== ""} />)}
        {view === "charts" && <>{chosen.size === 0 && charted.length > 0 && <p class="faint">The first {charted.length} of the table; select runs to chart others.</p>}
            <RunCharts runs={charted.slice(0, kMostChosen)} metrics={metrics} /></>}
        {view === "parallel" && <RunParallel spec={spec} known={known} selected={chosen} onSelect={chooseRuns} />}
        {choosing && <ColumnDialog known={known} shown={columns} onChange={setColumns} onReset={() => setColumns(undefined)} onClose={() => choose(false)} />}
    </>;
}

export default function Experiments() {
    const tab = useTab("tab", "runs"), experiment = query.value.get("experiment") ?? "";
    const [making, make] = useState(false);
    useKeys({ n: ["New experiment", () => make(true)] });
    useActions([{ title: "New experiment", act: () => make(true) }]);
    return <Page title={experiment && tab === "runs" ? experiment : "Experiments"} trail={experiment && tab === "runs" ? [["Experiments", "/experiments?tab=experiments"]] : []}
        actions={<Button icon="plus" onClick={() => make(true)}>New experiment</Button>}>
        <Tabs name="tab" tabs={[["runs", "Runs"], ["experiments", "Experiments"]]} label="Runs or experiments" />
        {tab === "experiments" ? <ExperimentList /> : <RunsView key={experiment} experiment={experiment} />}
        {making && <NewExperiment onClose={() => make(false)} />}
    </Page>;
}
