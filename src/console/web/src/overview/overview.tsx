// The first page: what runs, what failed and why, what waits for a decision, what serves; and each project's loop.
import { call, own } from "../lib/api";
import { count, words } from "../lib/format";
import { useQuery } from "../lib/query";
import { Card as Panel, Empty, Page, Ready, Status, Text, Time } from "../ui/basics";
import { isEmpty, stagesOf, type Card, type Overview, type Watch } from "./loop";
import { LoopPicture } from "./loop_picture";
import { cardPath, Rounds } from "./rounds";
import "./style.css";

const teachDemo = "athanor demo --keep";
const teachJob = `eval "$(athanor env)"
aws s3 mb s3://first && aws s3 cp examples/churn/churn.csv s3://first/train/
aws sagemaker create-training-job --training-job-name churn --role-arn arn:aws:iam::000000000000:role/jobs \\
    --algorithm-specification TrainingImage=athanor/xgboost,TrainingInputMode=File \\
    --hyper-parameters objective=binary:logistic,num_round=100,eval_metric=auc \\
    --input-data-config '[{"ChannelName": "train", "ContentType": "text/csv", "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": "s3://first/train/"}}}]' \\
    --output-data-config S3OutputPath=s3://first/models \\
    --resource-config InstanceCount=1,InstanceType=ml.m5.large,VolumeSizeInGB=10 --stopping-condition MaxRuntimeInSeconds=3600`;

const readOverview = (stop: AbortSignal) => own<Overview>("console/overview", {}, [
    ["sagemaker", "ListTrainingJobs", { StatusEquals: "InProgress" }], ["sagemaker", "ListModelPackages", { ModelApprovalStatus: "PendingManualApproval", ModelPackageType: "Versioned" }],
    ["sagemaker", "ListEndpoints", {}], ["sagemaker", "ListPipelines", {}]], stop);
const readWatches = async (stop: AbortSignal) => (await call<{ MonitoringExecutionSummaries?: Watch[] }>("sagemaker", "ListMonitoringExecutions",
    { SortBy: "CreationTime", SortOrder: "Descending", MaxResults: 50 }, stop)).MonitoringExecutionSummaries ?? [];

function Teach() {
    return <div class="overview-teach">
        <Empty title="Nothing runs here yet" command={teachDemo}>See the whole loop on real data: two minutes, and this page fills while it runs. It takes a server of its own unless <code>--endpoint</code> names this one.</Empty>
        <Empty title="Or begin with a job of your own" command={teachJob}>A job needs a role that says what it may read and write: Access makes one. AWS's own image URIs of XGBoost and scikit-learn work too.</Empty>
    </div>;
}

const kShown = 8;
function Cards({ title, cards, none, more }: { title: string; cards: Card[]; none: string; more: string }) {
    return <Panel title={<>{title} <span class="badge">{cards.length >= 50 ? "50+" : cards.length}</span></>}>
        {cards.length === 0 ? <p class="faint">{none}</p> : <ul class="overview-cards">{cards.slice(0, kShown).map((c) => <li key={c.arn}>
            <div><a href={cardPath(c) ?? "#"}><Text of={c.kind === "PipelineExecution" ? `${c.arn.split("/")[1] ?? ""} · ${c.name}` : c.name} most={80} /></a></div>
            <div class="about"><Status value={c.status} {...(c.kind === "ModelPackage" && { text: "Waits" })} /> <span class="faint">{words(c.kind)}</span> <Time at={c.modified} /></div>
            {c.reason && <p class="reason"><bdi>{c.reason.slice(0, 300)}</bdi></p>}
        </li>)}</ul>}
        {cards.length > kShown && <p><a href={more}>{count(cards.length - kShown, "more", "more")}</a></p>}
    </Panel>;
}

export default function OverviewPage() {
    const of = useQuery(["overview"], readOverview, { watches: ["SageMaker"], every: 30_000 });
    const watches = useQuery(["overview-watches"], readWatches, { watches: ["Monitoring Execution"] });
    return <Page title="Overview"><Ready of={of}>{(all) => isEmpty(all) ? <Teach /> : <>
        <div class="overview-four" aria-live="polite" aria-relevant="additions">
            <Cards title="Running" cards={all.running} none="Nothing runs." more="/jobs" />
            <Cards title="Failed, last 24 hours" cards={all.failed} none="Nothing failed." more="/jobs?status=Failed" />
            <Cards title="Waiting for approval" cards={all.waiting} none="Nobody waits for you." more="/models" />
            <Cards title="Serving" cards={all.serving} none="No endpoints." more="/endpoints" />
        </div>
        {all.loops.length === 0 && <Panel title="Loops"><p class="faint">No pipelines yet. A pipeline closes the loop: <code>examples/churn/loop</code> is one, and <code>athanor demo</code> runs it.</p></Panel>}
        {all.loops.map((loop) => <section key={loop.pipeline} class="card overview-loop" aria-label={`Loop of ${loop.pipeline.slice(0, 100)}`}>
            <header><h2><a href={`/pipelines/${encodeURIComponent(loop.pipeline)}`}><Text of={loop.pipeline} /></a></h2><span class="faint">{count(loop.rounds.length, "last round", "last rounds")}</span></header>
            <LoopPicture name={loop.pipeline} stages={stagesOf(loop, all.serving, watches.data ?? [])} />
            <Rounds of={loop} />
        </section>)}
    </>}</Ready></Page>;
}
