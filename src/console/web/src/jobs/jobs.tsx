// All jobs of a kind, as the API lists them: filtered and sorted by the server, read further while scrolled.
import { useEffect, useState } from "preact/hooks";
import { count, number } from "../lib/format";
import { query, setQuery } from "../lib/router";
import { useKeys } from "../app/keys";
import { Empty, Page, Ready, Status, Text, Time, Took } from "../ui/basics";
import { SelectField, TextField } from "../ui/form";
import { Table, type Column } from "../ui/table";
import { Tabs, useTab } from "../ui/tabs";
import { jobHref, kinds, listInput, running, type Filter, type Kind, type Summary } from "./kinds";
import { useList } from "./use_list";
import "./style.css";

const lasts = (job: Summary) => <Took from={job.created} until={job.ended ?? (running(job.status) ? undefined : job.modified)} />;
const always: Column<Summary>[] = [
    { id: "name", title: "Name", cell: (job) => <Text of={job.name} />, value: (job) => job.name, width: "3fr", phone: true },
    { id: "status", title: "Status", cell: (job) => <Status value={job.status} />, value: (job) => job.status, width: "140px", phone: true },
];
const times: Column<Summary>[] = [
    { id: "created", title: "Created", cell: (job) => <Time at={job.created} />, value: (job) => job.created, width: "110px" },
    { id: "took", title: "Duration", cell: lasts, width: "110px", align: "end" },
];
const columns: Record<Kind, Column<Summary>[]> = {
    training: [...always, { id: "phase", title: "Phase", cell: (job) => <Text of={job.secondary ?? ""} />, width: "120px" }, ...times],
    processing: [...always, { id: "reason", title: "Reason", cell: (job) => <Text of={job.reason ?? ""} />, width: "2fr" }, ...times],
    tuning: [...always, { id: "jobs", title: "Training jobs", cell: (job) => `${number(job.done)} of ${number(job.total)}`, width: "120px", align: "end" },
        { id: "strategy", title: "Strategy", cell: (job) => <Text of={job.strategy ?? ""} />, width: "110px" }, ...times],
};

function useName(): [string, (to: string) => void] {
    const asked = query.value.get("name") ?? "", [text, set] = useState(asked);
    useEffect(() => set(asked), [asked]);
    useEffect(() => {
        if (text === asked) return;
        const soon = setTimeout(() => setQuery({ name: text }), 250);
        return () => clearTimeout(soon);
    }, [text]);
    return [text, set];
}

const commands: Record<Kind, string> = {
    training: "aws sagemaker create-training-job --training-job-name first --role-arn ROLE --algorithm-specification TrainingImage=athanor/xgboost,TrainingInputMode=File ...",
    processing: "aws sagemaker create-processing-job --processing-job-name first --role-arn ROLE --app-specification ImageUri=athanor/python,ContainerEntrypoint=python3,... ...",
    tuning: "aws sagemaker create-hyper-parameter-tuning-job --hyper-parameter-tuning-job-name first --hyper-parameter-tuning-job-config ... --training-job-definition ...",
};

function List({ kind }: { kind: Kind }) {
    const of = kinds[kind], at = query.value;
    const filter: Filter = { status: at.get("status") ?? "", name: at.get("name") ?? "", sort: at.get("sort") ?? "created", descending: at.get("order") !== "asc" };
    const [name, setName] = useName();
    const list = useList<Record<string, unknown>>(of.list, listInput(filter), of.members, { watches: [of.event], keep: true });
    useKeys({ r: ["Read again", () => void list.refetch()] });
    const filtered = filter.status !== "" || filter.name !== "";
    return <>
        <div class="toolbar">
            <div class="grow"><TextField label="Name contains" type="search" value={name} onChange={setName} /></div>
            <SelectField label="Status" value={filter.status} onChange={(status) => setQuery({ status })} options={[["", "All"], ...of.statuses.map((s): [string, string] => [s, s])]} />
        </div>
        <Ready of={list}>{({ items, next }) => <>
            <Table<Summary> label={`${of.title} jobs`} rows={items.map(of.read)} columns={columns[kind]} rowKey={(job) => job.arn} href={(job) => jobHref(kind, job.name)}
                sort={{ column: filter.sort, descending: filter.descending }} onSort={(s) => setQuery({ sort: s.column === "created" ? undefined : s.column, order: s.descending ? undefined : "asc" })} onEnd={list.more}
                empty={filtered ? <Empty title="No job is like this">Another status or part of a name may find some.</Empty>
                    : <Empty title={`No ${of.one} yet`} command={commands[kind]}>The SageMaker SDK, boto3 and the aws CLI make them; pipelines do too.</Empty>} />
            {items.length > 0 && <p class="faint jobs-count" role="status">{count(items.length, of.one)}{next ? ", more while you scroll" : ""}{next && items.length <= 60 ? <button type="button" class="button quiet" onClick={list.more}>More</button> : null}</p>}
        </>}</Ready>
    </>;
}

export default function Jobs() {
    const asked = useTab("kind", "training"), kind: Kind = asked === "processing" || asked === "tuning" ? asked : "training";
    return <Page title="Jobs">
        <Tabs name="kind" label="Kinds" tabs={Object.entries(kinds).map(([id, of]): [string, string] => [id, of.title])} />
        <List key={kind} kind={kind} />
    </Page>;
}
