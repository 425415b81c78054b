// One endpoint: what it serves and how, live; and what can be done with it. Each tab is a file.
import { useState } from "preact/hooks";
import { call } from "../lib/api";
import { count } from "../lib/format";
import { leave, useQuery } from "../lib/query";
import type { Params } from "../lib/router";
import { useActions } from "../app/palette";
import { useKeys } from "../app/keys";
import { Button, Card, Facts, Failure, Page, Ready, Status, Text, Time } from "../ui/basics";
import { confirm } from "../ui/dialog";
import { useAction } from "../ui/form";
import { Menu } from "../ui/menu";
import { Tabs, useTab } from "../ui/tabs";
import { tell } from "../ui/toast";
import { Tags } from "../models/tags";
import { Alarms } from "./alarms";
import { Captured } from "./captured";
import { ChooseVersion } from "./choose_version";
import { History, RollbackDialog } from "./history";
import { Monitors } from "./monitors";
import { readConfig, readEndpoint, readHistory, type Endpoint } from "./read";
import { before } from "./rollback";
import { Scaling } from "./scaling";
import { Tokens } from "./tokens";
import { Traffic } from "./traffic";
import { TryIt } from "./try_it";
import "./style.css";

const tabs: [string, string][] = [["overview", "Traffic"], ["try", "Try it"], ["captured", "Captured"], ["monitor", "Monitor"], ["scaling", "Scaling"], ["history", "History"], ["settings", "Settings"]];

export default function EndpointPage({ params }: { params: Params }) {
    const name = params["name"] ?? "";
    const of = useQuery(["endpoint", name], (stop) => readEndpoint(name, stop), { watches: ["Endpoint"], every: 5000 });
    return <Ready of={of}>{(endpoint) => <Shown of={endpoint} />}</Ready>;
}

function Shown({ of }: { of: Endpoint }) {
    const name = of.EndpointName, tab = useTab("tab", "overview"), [open, setOpen] = useState<"deploy" | "rollback" | "">("");
    const history = useQuery(["endpoint-history", name], (stop) => readHistory(of, stop), { watches: ["Endpoint"] });
    const last = before(history.data ?? [], of.EndpointConfigName);
    const remove = useAction(async () => {
        const variants = of.ProductionVariants ?? [], instances = variants.reduce((n, v) => n + (v.CurrentInstanceCount ?? 0), 0);
        if (!await confirm({ title: `Delete ${name}`, danger: true, action: "Delete the endpoint", typed: name, body: <>
            <p>Deletes the endpoint <bdi>{name}</bdi>: {count(instances, "instance")} of {variants.map((v) => v.VariantName).join(", ")} end, and requests to it fail from then on. Its tokens no longer open anything.</p>
            <p>What stays: its configuration <bdi>{of.EndpointConfigName}</bdi>, the models, what was captured, and its history.</p></> })) return;
        await leave("/endpoints", () => call("sagemaker", "DeleteEndpoint", { EndpointName: name }));
        tell(`${name} is being deleted`);
    });
    const busy = !["InService", "Failed", "UpdateRollbackFailed"].includes(of.EndpointStatus);
    useKeys({ u: ["Update the endpoint", () => { if (!busy) setOpen("deploy"); }] });
    useActions([{ title: `Update ${name}`, keywords: "deploy canary", act: () => setOpen("deploy") }, ...(last ? [{ title: `Roll ${name} back`, act: () => setOpen("rollback") }] : []),
        { title: `Delete ${name}`, act: () => void remove.run() }]);
    return <Page title={name} trail={[["Endpoints", "/endpoints"]]} status={<span role="status"><Status value={of.EndpointStatus} /></span>} actions={<>
        <Button icon="upload" kind="primary" disabled={busy} title={busy ? "It is being changed" : "Deploy another version"} onClick={() => setOpen("deploy")}>Update</Button>
        <Button icon="history" disabled={busy || !last} title={last ? `Serve ${last.config} again` : "Nothing else has served here"} onClick={() => setOpen("rollback")}>Roll back</Button>
        <Menu label="More" items={[{ text: "Delete the endpoint", icon: "trash", danger: true, act: () => void remove.run() }]} /></>}>
        {of.FailureReason && <div class="failure" role="alert"><div><strong>The last change failed</strong> <bdi>{of.FailureReason}</bdi></div></div>}
        {remove.error !== undefined && <Failure error={remove.error} />}
        {of.PendingDeploymentSummary && <p class="endpoints-pending" role="status">An update to <bdi>{of.PendingDeploymentSummary.EndpointConfigName ?? "another configuration"}</bdi> runs since <Time at={of.PendingDeploymentSummary.StartTime} />: {(of.PendingDeploymentSummary.ProductionVariants ?? []).map((v) => `${v.VariantName} ${v.CurrentInstanceCount ?? 0} of ${v.DesiredInstanceCount ?? 0} instances`).join(", ")}.</p>}
        <Tabs name="tab" tabs={tabs} />
        {tab === "overview" && <><Traffic of={of} history={history.data} /><Alarms of={of} /></>}
        {tab === "try" && <TryIt of={of} />}
        {tab === "captured" && <Captured of={of} />}
        {tab === "monitor" && <Monitors endpoint={name} />}
        {tab === "scaling" && <Scaling of={of} />}
        {tab === "history" && <History of={of} entries={history} />}
        {tab === "settings" && <Settings of={of} />}
        {open === "deploy" && <ChooseVersion endpoint={name} onClose={() => setOpen("")} />}
        {open === "rollback" && last && <RollbackDialog of={of} to={last} history={history.data ?? []} onClose={() => setOpen("")} />}
    </Page>;
}

function Settings({ of }: { of: Endpoint }) {
    const config = useQuery(["endpoint-config", of.EndpointConfigName], (stop) => readConfig(of.EndpointConfigName, stop));
    return <div class="cards">
        <Card title="Configuration"><Ready of={config}>{(c) => <><Facts of={[["Name", c.EndpointConfigName], ["Made", <Time at={c.CreationTime} />], ["Endpoint created", <Time at={of.CreationTime} />], ["ARN", of.EndpointArn],
            ["Captures", c.DataCaptureConfig ? `${c.DataCaptureConfig.InitialSamplingPercentage} % to ${c.DataCaptureConfig.DestinationS3Uri}` : "nothing"]]} />
            <ul class="endpoints-list">{c.ProductionVariants.map((v) => <li key={v.VariantName}><Text of={v.VariantName} />: {v.InitialInstanceCount} × {v.InstanceType} of <a href={`/models?tab=plain&model=${encodeURIComponent(v.ModelName ?? "")}`}><Text of={v.ModelName ?? ""} /></a>, weight {v.InitialVariantWeight}</li>)}</ul></>}</Ready></Card>
        <Tokens endpoint={of.EndpointName} />
        <Tags arn={of.EndpointArn} />
    </div>;
}
