// The registry: groups of versions, each with what is approved; and models that were made without it.
import { useState } from "preact/hooks";
import { call } from "../lib/api";
import { count } from "../lib/format";
import { refresh, useQuery } from "../lib/query";
import { go, to } from "../lib/router";
import { useActions } from "../app/palette";
import { useKeys } from "../app/keys";
import { Button, Empty, Page, Ready, Status, Text, Time } from "../ui/basics";
import { Dialog } from "../ui/dialog";
import { Form, TextField, useAction } from "../ui/form";
import { Table, type Column } from "../ui/table";
import { Tabs, useTab } from "../ui/tabs";
import { tell } from "../ui/toast";
import { groupRows, type GroupRow } from "./packages";
import { PlainModels } from "./plain_models";
import { kMostVersions, readGroups, readPackages } from "./read";
import "./style.css";

const teach = `aws sagemaker create-model-package-group --model-package-group-name churn
aws sagemaker create-model-package --model-package-group-name churn \\
    --inference-specification '{"Containers": [{"Image": "athanor/xgboost", "ModelDataUrl": "s3://first/models/churn/output/model.tar.gz"}], "SupportedContentTypes": ["text/csv"], "SupportedResponseMIMETypes": ["text/csv"]}'`;

const columns = (partial: boolean): Column<GroupRow>[] => [
    { id: "name", title: "Group", cell: (g) => <Text of={g.ModelPackageGroupName} />, value: (g) => g.ModelPackageGroupName, width: "2fr", phone: true },
    { id: "versions", title: "Versions", cell: (g) => `${partial ? "≥ " : ""}${g.versions}`, value: (g) => g.versions, width: "90px", align: "end" },
    { id: "approved", title: "Approved", cell: (g) => g.approved ? <a href={to`/models/${g.ModelPackageGroupName}/${String(g.approved.ModelPackageVersion)}`}>Version {g.approved.ModelPackageVersion}</a> : <span class="faint">None</span>,
        value: (g) => g.approved?.ModelPackageVersion, width: "120px", phone: true },
    { id: "pending", title: "Waiting", cell: (g) => g.pending ? <Status value="PendingManualApproval" text={count(g.pending, "version")} /> : <span class="faint">–</span>, value: (g) => g.pending, width: "130px" },
    { id: "newest", title: "Newest", cell: (g) => <Time at={g.newest?.CreationTime} />, value: (g) => g.newest?.CreationTime, width: "120px" },
    { id: "description", title: "Description", cell: (g) => <Text of={g.ModelPackageGroupDescription ?? ""} />, width: "2fr" },
];

function NewGroup({ onClose }: { onClose: () => void }) {
    const [name, setName] = useState(""), [description, setDescription] = useState("");
    const make = useAction(async () => {
        await call("sagemaker", "CreateModelPackageGroup", { ModelPackageGroupName: name, ...(description && { ModelPackageGroupDescription: description }) });
        await refresh("model-groups");
        tell(`Made ${name}`);
        onClose();
        go(to`/models/${name}`);
    });
    return <Dialog title="New model group" onClose={onClose}>
        <Form onSubmit={() => void make.run()} busy={make.busy} error={make.error} submit="Create" onCancel={onClose}>
            <TextField label="Name" value={name} onChange={setName} required autofocus hint="Letters, digits and hyphens, at most 63" />
            <TextField label="Description" value={description} onChange={setDescription} multiline={2} />
        </Form></Dialog>;
}

export default function Models() {
    const tab = useTab("tab", "groups"), [making, setMaking] = useState(false);
    const groups = useQuery(["model-groups"], readGroups, { watches: ["Model Package"] });
    const packages = useQuery(["model-packages", ""], (stop) => readPackages(undefined, stop), { watches: ["Model Package"] });
    useActions([{ title: "New model group", keywords: "create registry", act: () => setMaking(true) }]);
    useKeys({ n: ["New model group", () => setMaking(true)] });
    const partial = (packages.data?.length ?? 0) >= kMostVersions;
    return <Page title="Models" actions={<Button icon="plus" kind="primary" onClick={() => setMaking(true)}>New group</Button>}>
        <Tabs name="tab" tabs={[["groups", "Groups"], ["plain", "All models"]]} />
        {tab === "plain" ? <PlainModels /> : <Ready of={groups}>{(found) => <Ready of={packages}>{(all) =>
            <Table label="Model groups" rows={groupRows(found, all)} columns={columns(partial)} rowKey={(g) => g.ModelPackageGroupName} href={(g) => to`/models/${g.ModelPackageGroupName}`}
                empty={<Empty title="No models are registered yet" command={teach}>A group holds the versions of one model: who made each, how good it is, who approved it, where it serves. Pipelines register with a RegisterModel step; by hand:</Empty>} />}</Ready>}</Ready>}
        {making && <NewGroup onClose={() => setMaking(false)} />}
    </Page>;
}
