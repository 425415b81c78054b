// One version: what it is, how good, what made it, where it serves, who decided; and what can be done with it.
import { useState } from "preact/hooks";
import { call } from "../lib/api";
import { count, number, words } from "../lib/format";
import { leave, useQuery } from "../lib/query";
import { go, to, type Params } from "../lib/router";
import { useActions } from "../app/palette";
import { useKeys } from "../app/keys";
import { Button, Card, Empty, Facts, Failure, Loading, Page, Ready, Status, Text, Time } from "../ui/basics";
import { confirm } from "../ui/dialog";
import { SelectField, useAction } from "../ui/form";
import { Menu } from "../ui/menu";
import { tell } from "../ui/toast";
import { DeployDialog } from "../endpoints/deploy_form";
import { Decide, useMayDecide } from "./decide";
import { decisionOf, evaluationUri, executionOf, metricsOf, moreIsBetter, shortIdentity, versionName, s3Place, type Package } from "./packages";
import { readOrigin, readPackages, readServed, readVersion, type Origin, type Served } from "./read";
import { Tags } from "./tags";
import "./style.css";

type Open = "approve" | "reject" | "deploy" | "";

export default function ModelVersion({ params }: { params: Params }) {
    const group = params["group"] ?? "", version = params["version"] ?? "";
    const of = useQuery(["model-package", group, version], (stop) => readVersion(group, version, stop), { watches: ["Model Package"] });
    return <Ready of={of}>{(p) => <Version of={p} group={group} version={version} />}</Ready>;
}

function Version({ of, group, version }: { of: Package; group: string; version: string }) {
    const [open, setOpen] = useState<Open>(""), arn = of.ModelPackageArn;
    const may = useMayDecide(arn), served = useQuery(["served", arn], (stop) => readServed({ modelPackage: arn }, stop), { watches: ["Endpoint"] });
    const origin = useQuery(["origin", arn], (stop) => readOrigin(of, stop), { fresh: 300_000 });
    const remove = useAction(async () => {
        const at = served.data ?? [];
        if (!await confirm({ title: `Delete ${versionName(arn)}`, danger: true, action: "Delete the version", typed: versionName(arn), body: <>
            <p>Deletes version {version} of <bdi>{group}</bdi> from the registry, with who approved it and why. Its number is never given again. The artifact in S3 stays.</p>
            {at.length > 0 && <p>It serves on {at.map((s) => s.endpoint).join(", ")}: these go on, but no new model can be made of it.</p>}</> })) return;
        await leave(to`/models/${group}`, () => call("sagemaker", "DeleteModelPackage", { ModelPackageName: arn }));
        tell(`Deleted ${versionName(arn)}`);
    });
    const refused = may.data === false, why = refused ? "Your policies do not allow sagemaker:UpdateModelPackage on this version" : undefined;
    const status = of.ModelApprovalStatus ?? "";
    useKeys({ a: ["Approve", () => { if (!refused && status !== "Approved") setOpen("approve"); }], d: ["Deploy", () => setOpen("deploy")] });
    useActions([{ title: `Approve ${versionName(arn)}`, act: () => setOpen("approve") }, { title: `Reject ${versionName(arn)}`, act: () => setOpen("reject") },
        { title: `Deploy ${versionName(arn)}`, act: () => setOpen("deploy") }]);
    return <Page title={`Version ${version}`} trail={[["Models", "/models"], [group, to`/models/${group}`]]} status={<Status value={status} text={status === "PendingManualApproval" ? "Waits for approval" : words(status)} />}
        actions={<>
            {status !== "Approved" && <Button kind={status === "PendingManualApproval" ? "primary" : "quiet"} icon="check" disabled={refused} title={why ?? "Approve"} onClick={() => setOpen("approve")}>Approve</Button>}
            {status !== "Rejected" && <Button icon="close" disabled={refused} title={why ?? "Reject"} onClick={() => setOpen("reject")}>Reject</Button>}
            <Button icon="endpoints" onClick={() => setOpen("deploy")}>Deploy</Button>
            <Menu label="More" items={[{ text: "Delete the version", icon: "trash", danger: true, act: () => void remove.run() }]} /></>}>
        {remove.error !== undefined && <Failure error={remove.error} />}
        <Decided of={of} refused={refused} unknown={may.data === null} />
        <div class="cards">
            <About of={of} />
            <Serves of={served} />
            <Metrics of={of} origin={origin.data} />
            <MadeBy of={of} origin={origin.data} error={origin.error} />
            <Versus group={group} version={version} />
            <Tags arn={arn} />
        </div>
        {(open === "approve" || open === "reject") && <Decide of={of} approve={open === "approve"} onClose={() => setOpen("")} />}
        {open === "deploy" && <DeployDialog what={{ modelPackage: arn, title: versionName(arn) }} onClose={() => setOpen("")} />}
    </Page>;
}

function Decided({ of, refused, unknown }: { of: Package; refused: boolean; unknown: boolean }) {
    const d = decisionOf(of);
    const said = d ? <>{words(of.ModelApprovalStatus ?? "")} by <strong title={d.by}><Text of={shortIdentity(d.by)} /></strong> <Time at={d.at} />{d.why ? <>: “<bdi>{d.why}</bdi>”</> : ", without a comment"}.</>
        : <>Waits for somebody to approve or reject it.</>;
    return <p class="models-decision" role="status">{said} <span class="faint">{refused ? "Your policies do not let you decide; who may needs sagemaker:UpdateModelPackage on it."
        : unknown ? "Who may decide needs sagemaker:UpdateModelPackage; whether you do cannot be told, but you may try." : "You may decide (sagemaker:UpdateModelPackage)."}</span></p>;
}

const objectLink = (uri: string | undefined) => {
    const place = s3Place(uri);
    return place ? <a href={to`/data/${place.bucket}/object/${place.key}`}><Text of={uri ?? ""} /></a> : uri;
};

function About({ of }: { of: Package }) {
    const container = of.InferenceSpecification?.Containers?.[0], made = of.CreatedBy?.IamIdentity?.Arn;
    return <Card title="About"><Facts of={[
        ["Description", of.ModelPackageDescription], ["Created", <Time at={of.CreationTime} />], ["Created by", made && <span title={made}><Text of={shortIdentity(made)} /></span>],
        ["Image", container?.Image], ["Artifact", objectLink(container?.ModelDataUrl)], ["Takes", of.InferenceSpecification?.SupportedContentTypes?.join(", ")],
        ["Answers", of.InferenceSpecification?.SupportedResponseMIMETypes?.join(", ")], ["Commit", of.MetadataProperties?.CommitId],
        ...Object.entries(of.CustomerMetadataProperties ?? {}).filter(([name]) => !(name in metricsOf(of))).map(([name, value]): [string, string] => [name, value])]} /></Card>;
}

function Serves({ of }: { of: { data: Served[] | undefined; error: Error | null; refetch: () => unknown } }) {
    return <Card title="Where it serves"><Ready of={of}>{(all) => all.length === 0 ? <p class="faint">Nowhere. Deploy puts it on an endpoint.</p>
        : <ul class="models-list">{all.map((s) => <li key={s.endpoint + s.variant}><a href={to`/endpoints/${s.endpoint}`}><Text of={s.endpoint} /></a> <Status value={s.status} /> <span class="faint">variant <bdi>{s.variant}</bdi></span></li>)}</ul>}</Ready></Card>;
}

function Metrics({ of, origin }: { of: Package; origin: Origin | undefined }) {
    const all = { ...metricsOf(of), ...origin?.evaluation }, names = Object.keys(all), uri = evaluationUri(of);
    return <Card title="Metrics">
        {names.length === 0 ? <p class="faint">{uri && !origin ? "Reading the evaluation…" : "It was registered without metrics. Numbers in CustomerMetadataProperties, and the report that ModelMetrics names, would be here."}</p>
            : <div class="models-scroll" tabIndex={0} role="region" aria-label="Metrics"><table class="models-differences"><thead><tr><th scope="col">Metric</th><th scope="col">Value</th></tr></thead>
                <tbody>{names.map((name) => <tr key={name}><th scope="row"><Text of={name} /></th><td>{number(all[name], 6)}{moreIsBetter(name) !== undefined && <span class="faint"> {moreIsBetter(name) ? "higher" : "lower"} is better</span>}</td></tr>)}</tbody></table></div>}
        {origin?.evaluationError && <p class="faint">The report could not be read: <bdi>{origin.evaluationError}</bdi></p>}
        {uri && <p>Report: {objectLink(uri)}</p>}
    </Card>;
}

function MadeBy({ of, origin, error }: { of: Package; origin: Origin | undefined; error: Error | null }) {
    if (error) return <Card title="What made it"><Failure error={error} /></Card>;
    if (!origin) return <Card title="What made it"><Loading /></Card>;
    const { job, pins, execution } = origin;
    if (!job && !execution) return <Card title="What made it"><Empty title="Not known">Its artifact is of no training job that is here{executionOf(of) ? ", and its pipeline's execution is gone" : ""}.</Empty></Card>;
    return <Card title="What made it"><Facts of={[
        ["Pipeline execution", execution && <a href={to`/pipelines/${execution.pipeline}/executions/${execution.arn.slice(execution.arn.lastIndexOf("/") + 1)}`}><Text of={execution.pipeline} /></a>],
        ["Training job", job && <a href={to`/jobs/training/${job.TrainingJobName}`}><Text of={job.TrainingJobName} /></a>],
        ["Image", job?.AlgorithmSpecification?.TrainingImage], ["Program", pins?.ProgramDigest],
        ["Data", pins?.Inputs && count(pins.Inputs.length, "object") + ", each pinned by its digest"],
        ["Parameters", job && Object.entries(job.HyperParameters ?? {}).map(([k, v]) => `${k}=${v}`).join(", ")]]} /></Card>;
}

function Versus({ group, version }: { group: string; version: string }) {
    const versions = useQuery(["model-packages", group], (stop) => readPackages(group, stop));
    const others = (versions.data ?? []).map((p) => String(p.ModelPackageVersion)).filter((v) => v !== version);
    const before = others.find((v) => Number(v) < Number(version)) ?? others[0];
    const [against, set] = useState<string | undefined>();
    const other = against ?? before;
    return <Card title="What changed">{other === undefined ? <p class="faint">There is no other version to compare with.</p> : <form class="toolbar" onSubmit={(e) => { e.preventDefault(); go(to`/models/${group}/compare` + `?a=${other}&b=${version}`); }}>
        <SelectField label="Compare with" value={other} onChange={set} options={others.map((v) => [v, `Version ${v}`])} /><Button type="submit" icon="columns">Show what changed</Button></form>}</Card>;
}
