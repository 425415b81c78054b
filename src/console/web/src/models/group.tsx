// A group's versions side by side: their metrics, the best of each marked, who decided what, and where they serve. Two that are selected can be compared.
import { useState } from "preact/hooks";
import { call } from "../lib/api";
import { number } from "../lib/format";
import { leave, useQuery } from "../lib/query";
import { go, to, type Params } from "../lib/router";
import { useActions } from "../app/palette";
import { Button, Empty, Failure, Page, Ready, Status, Text, Time } from "../ui/basics";
import { confirm } from "../ui/dialog";
import { useAction } from "../ui/form";
import { Menu } from "../ui/menu";
import { Table, type Column } from "../ui/table";
import { tell } from "../ui/toast";
import { bestOf, decisionOf, metricNames, metricsOf, shortIdentity, type Group, type Package } from "./packages";
import { readPackages, readServed, type Served } from "./read";
import { Tags } from "./tags";
import "./style.css";

export const servedBy = (served: Served[] | undefined, arn: string) => (served ?? []).filter((s) => s.modelPackage === arn);

function columns(all: Package[], served: Served[] | undefined): Column<Package>[] {
    const best = bestOf(all);
    return [
        { id: "version", title: "Version", cell: (p) => `Version ${p.ModelPackageVersion}`, value: (p) => p.ModelPackageVersion, width: "110px", phone: true },
        { id: "approval", title: "Approval", cell: (p) => <Status value={p.ModelApprovalStatus ?? ""} text={p.ModelApprovalStatus === "PendingManualApproval" ? "Waiting" : p.ModelApprovalStatus ?? ""} />, value: (p) => p.ModelApprovalStatus, width: "120px", phone: true },
        ...metricNames(all).slice(0, 6).map((name): Column<Package> => ({ id: "m." + name, title: name, align: "end", width: "1fr", value: (p) => metricsOf(p)[name],
            cell: (p) => { const v = metricsOf(p)[name]; return v === undefined ? <span class="faint">–</span> : v === best[name] ? <strong class="models-best" title="The best of these">{number(v)} <span>best</span></strong> : number(v); } })),
        { id: "serves", title: "Serves", width: "1.5fr", value: (p) => servedBy(served, p.ModelPackageArn).length,
            cell: (p) => { const at = servedBy(served, p.ModelPackageArn); return at.length ? at.map((s, i) => <span key={s.endpoint + s.variant}>{i > 0 && ", "}<a href={to`/endpoints/${s.endpoint}`}><Text of={s.endpoint} /></a></span>) : <span class="faint">–</span>; } },
        { id: "decided", title: "Decided by", width: "1fr", cell: (p) => { const d = decisionOf(p); return d ? <Text of={shortIdentity(d.by)} /> : <span class="faint">–</span>; }, value: (p) => decisionOf(p)?.by },
        { id: "created", title: "Created", cell: (p) => <Time at={p.CreationTime} />, value: (p) => p.CreationTime, width: "110px" },
    ];
}

export default function ModelGroup({ params }: { params: Params }) {
    const group = params["group"] ?? "", [selected, select] = useState(new Set<string>());
    const about = useQuery(["model-group", group], (stop) => call<Group>("sagemaker", "DescribeModelPackageGroup", { ModelPackageGroupName: group }, stop));
    const versions = useQuery(["model-packages", group], (stop) => readPackages(group, stop), { watches: ["Model Package"] });
    const served = useQuery(["served", group], (stop) => readServed({ group }, stop), { watches: ["Endpoint"] });
    const two = (versions.data ?? []).filter((p) => selected.has(p.ModelPackageArn)).map((p) => String(p.ModelPackageVersion)).reverse();
    const compare = () => go(to`/models/${group}/compare` + `?a=${two[0]}&b=${two[1]}`);
    const remove = useAction(async () => {
        const n = versions.data?.length ?? 0;
        if (n > 0) { tell(`${group} has ${n} versions: delete these first`, true); return; }
        if (!await confirm({ title: `Delete ${group}`, body: <p>Deletes the group <bdi>{group}</bdi>, which has no versions.</p>, action: "Delete the group", danger: true })) return;
        await leave("/models", () => call("sagemaker", "DeleteModelPackageGroup", { ModelPackageGroupName: group }));
        tell(`Deleted ${group}`);
    });
    useActions([...(two.length === 2 ? [{ title: `Compare versions ${two[0]} and ${two[1]}`, act: compare }] : []), { title: `Delete model group ${group}`, act: () => void remove.run() }]);
    return <Page title={group} trail={[["Models", "/models"]]} actions={<>
        <Button icon="columns" disabled={two.length !== 2} onClick={compare} title="Select two versions">Compare two</Button>
        <Menu label="More" items={[{ text: "Delete the group", icon: "trash", danger: true, act: () => void remove.run() }]} /></>}>
        {about.data?.ModelPackageGroupDescription && <p class="models-lead"><Text of={about.data.ModelPackageGroupDescription} most={1000} /></p>}
        {remove.error !== undefined && <Failure error={remove.error} />}
        {served.error && <Failure error={served.error} />}
        <Ready of={versions}>{(all) => <Table label={`Versions of ${group}`} rows={all} columns={columns(all, served.data)} rowKey={(p) => p.ModelPackageArn} href={(p) => to`/models/${group}/${String(p.ModelPackageVersion)}`} selected={selected} onSelect={select}
            empty={<Empty title="No versions yet" command={`aws sagemaker create-model-package --model-package-group-name ${group} --inference-specification file://inference.json`}>Register a trained model here; a pipeline does it with a RegisterModel step.</Empty>} />}</Ready>
        {about.data && <div class="models-below"><Tags arn={about.data.ModelPackageGroupArn} /></div>}
    </Page>;
}
