// A pipe: from a queue, in batches, to what it starts.
import { call } from "../lib/api";
import { leave, refresh, useQuery } from "../lib/query";
import type { Params } from "../lib/router";
import { Button, Card, Code, Facts, Failure, Page, Ready, Status, Time } from "../ui/basics";
import { confirm } from "../ui/dialog";
import { useAction } from "../ui/form";
import { tell } from "../ui/toast";
import { ArnLink } from "./arn";
import type { PipeSummary } from "./read";
import "./style.css";

interface Pipe extends PipeSummary { Description?: string; RoleArn?: string; SourceParameters?: { SqsQueueParameters?: { BatchSize?: number; MaximumBatchingWindowInSeconds?: number }; FilterCriteria?: { Filters?: { Pattern?: string }[] } };
    TargetParameters?: { InputTemplate?: string; SageMakerPipelineParameters?: { PipelineParameterList?: { Name: string; Value: string }[] } } }

export default function PipePage({ params }: { params: Params }) {
    const name = params["name"] ?? "";
    const pipe = useQuery(["rules", "pipe", name], (stop) => call<Pipe>("pipes", "DescribePipe", { Name: name }, stop), { every: 5000 });
    const runs = pipe.data?.DesiredState === "RUNNING";
    const toggle = useAction(async () => {
        await call("pipes", runs ? "StopPipe" : "StartPipe", { Name: name });
        await refresh("rules");
        tell(`${name} is ${runs ? "stopping" : "starting"}`);
    });
    const remove = useAction(async () => {
        if (!await confirm({ title: `Delete pipe ${name}`, body: "Nothing takes from its queue any more. What waits there stays.", action: `Delete ${name}`, danger: true, typed: name })) return;
        await leave("/rules?tab=pipes", () => call("pipes", "DeletePipe", { Name: name }));
        tell(`Deleted ${name}`);
    });
    const error = toggle.error ?? remove.error;
    return <Page title={name} trail={[["Rules and schedules", "/rules?tab=pipes"]]} status={pipe.data && <Status value={pipe.data.CurrentState} />} actions={pipe.data && <>
        <Button icon={runs ? "stop" : "play"} busy={toggle.busy} onClick={() => void toggle.run()}>{runs ? "Stop" : "Start"}</Button><Button kind="danger" icon="trash" busy={remove.busy} onClick={() => void remove.run()}>Delete</Button></>}>
        {error !== undefined && <Failure error={error} />}
        <Ready of={pipe}>{(is) => {
            const batch = is.SourceParameters?.SqsQueueParameters, filters = is.SourceParameters?.FilterCriteria?.Filters ?? [];
            return <div class="cards">
                <Card title="From"><Facts of={[["Source", <ArnLink of={is.Source} />], ["Batch", `${batch?.BatchSize ?? 10} messages`], ["Waits at most", `${batch?.MaximumBatchingWindowInSeconds ?? 0} s for a batch to fill`]]} />{filters.map((f) => <Code key={f.Pattern}>{f.Pattern ?? ""}</Code>)}</Card>
                <Card title="To"><Facts of={[["Target", <ArnLink of={is.Target} />], ["Enrichment", is.Enrichment ?? ""], ["Role", <ArnLink of={is.RoleArn} />], ["Parameters", (is.TargetParameters?.SageMakerPipelineParameters?.PipelineParameterList ?? []).map((p) => `${p.Name}=${p.Value}`).join(", ")]]} />
                    {is.TargetParameters?.InputTemplate && <Code>{is.TargetParameters.InputTemplate}</Code>}</Card>
                <Card title="Pipe" wide><Facts of={[["Wanted", <Status value={is.DesiredState} />], ["Now", <Status value={is.CurrentState} />], ["Reason", is.StateReason ?? ""], ["Description", is.Description ?? ""], ["ARN", is.Arn], ["Created", <Time at={is.CreationTime} />], ["Changed", <Time at={is.LastModifiedTime} />]]} /></Card></div>;
        }}</Ready>
    </Page>;
}
