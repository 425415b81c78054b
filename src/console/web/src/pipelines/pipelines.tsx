// All pipelines, with how the last execution went.
import { call } from "../lib/api";
import { nameOfArn } from "../lib/format";
import { useQuery } from "../lib/query";
import { query, setQuery, to } from "../lib/router";
import { useList } from "../jobs/use_list";
import { Empty, Page, Ready, Status, Text, Time } from "../ui/basics";
import { TextField } from "../ui/form";
import { Table, type Column } from "../ui/table";

interface Summary { PipelineName: string; PipelineArn: string; PipelineDisplayName?: string; PipelineDescription?: string; CreationTime: number; LastModifiedTime?: number; LastExecutionTime?: number }
interface Executions { PipelineExecutionSummaries: { PipelineExecutionArn: string; PipelineExecutionStatus: string; StartTime: number }[] }

// Each row that is seen asks for its own last execution.
function Last({ of }: { of: Summary }) {
    const read = useQuery(["last-execution", of.PipelineName], (stop) => call<Executions>("sagemaker", "ListPipelineExecutions", { PipelineName: of.PipelineName, SortBy: "CreationTime", SortOrder: "Descending", MaxResults: 1 }, stop),
        { watches: ["Pipeline Execution Status", of.PipelineArn], enabled: of.LastExecutionTime !== undefined });
    const last = read.data?.PipelineExecutionSummaries[0];
    if (!last) return <span class="faint">{of.LastExecutionTime === undefined ? "never" : "…"}</span>;
    return <a href={to`/pipelines/${of.PipelineName}/executions/${nameOfArn(last.PipelineExecutionArn)}`}><Status value={last.PipelineExecutionStatus} /></a>;
}

const columns: Column<Summary>[] = [
    { id: "Name", title: "Name", width: "2fr", phone: true, value: (p) => p.PipelineName, cell: (p) => <Text of={p.PipelineName} /> },
    { id: "last", title: "Last execution", width: "150px", phone: true, cell: (p) => <Last of={p} /> },
    { id: "ran", title: "Started", width: "110px", cell: (p) => <Time at={p.LastExecutionTime} /> },
    { id: "description", title: "Description", width: "2fr", cell: (p) => <Text of={p.PipelineDescription ?? ""} /> },
    { id: "CreationTime", title: "Created", width: "110px", value: (p) => p.CreationTime, cell: (p) => <Time at={p.CreationTime} /> },
];

export default function Pipelines() {
    const at = query.value, name = at.get("name") ?? "", sort = at.get("sort") === "Name" ? "Name" : "CreationTime", descending = (at.get("order") ?? (sort === "Name" ? "asc" : "desc")) === "desc";
    const list = useList<Summary>("ListPipelines", { ...(name && { PipelineNamePrefix: name }), SortBy: sort, SortOrder: descending ? "Descending" : "Ascending" }, "PipelineSummaries", { watches: ["Pipeline Execution Status"], keep: true });
    return <Page title="Pipelines">
        <div class="toolbar"><div class="grow"><TextField label="Name begins with" type="search" value={name} onChange={(to) => setQuery({ name: to })} /></div></div>
        <Ready of={list}>{({ items }) => <Table<Summary> label="Pipelines" rows={items} columns={columns} rowKey={(p) => p.PipelineArn} href={(p) => to`/pipelines/${p.PipelineName}`} onEnd={list.more}
            sort={{ column: sort, descending }} onSort={(s) => setQuery({ sort: s.column === "Name" ? "Name" : undefined, order: s.descending ? "desc" : "asc" })}
            empty={name ? <Empty title="No pipeline begins like this" /> : <Empty title="No pipeline yet" command="aws sagemaker create-pipeline --pipeline-name first --role-arn ROLE --pipeline-definition file://pipeline.json">
                A pipeline is a graph of jobs, conditions and models. The SageMaker SDK writes its definition from Python: pipeline.upsert(role).</Empty>} />}</Ready>
    </Page>;
}
