// Models as CreateModel makes them: what endpoints are configured with, whether they came from the registry or not.
import { useState } from "preact/hooks";
import { call, pages } from "../lib/api";
import { refresh, useQuery } from "../lib/query";
import { query, setQuery } from "../lib/router";
import { Button, Empty, Facts, Ready, Text, Time } from "../ui/basics";
import { Dialog, confirm } from "../ui/dialog";
import { Failure } from "../ui/basics";
import { useAction } from "../ui/form";
import { Table, type Column } from "../ui/table";
import { tell } from "../ui/toast";
import { DeployDialog } from "../endpoints/deploy_form";
import { packagePath, versionName, type Container } from "./packages";

interface Summary { ModelName: string; ModelArn: string; CreationTime: number }
interface Model extends Summary { ExecutionRoleArn?: string; PrimaryContainer?: Container & { ModelPackageName?: string }; Containers?: (Container & { ModelPackageName?: string })[] }

const columns: Column<Summary>[] = [
    { id: "name", title: "Model", cell: (m) => <Text of={m.ModelName} />, value: (m) => m.ModelName, width: "3fr", phone: true },
    { id: "created", title: "Created", cell: (m) => <Time at={m.CreationTime} />, value: (m) => m.CreationTime, width: "140px", phone: true },
];

export function PlainModels() {
    const shown = query.value.get("model");
    const models = useQuery(["models"], (stop) => pages<Summary>("sagemaker", "ListModels", { MaxResults: 100, SortBy: "CreationTime", SortOrder: "Descending" }, "Models", 1000, undefined, stop));
    return <><Ready of={models}>{(all) => <Table label="Models" rows={all} columns={columns} rowKey={(m) => m.ModelName} href={(m) => `/models?tab=plain&model=${encodeURIComponent(m.ModelName)}`}
        empty={<Empty title="No models yet" command={"aws sagemaker create-model --model-name first --execution-role-arn ROLE \\\n    --primary-container Image=athanor/xgboost,ModelDataUrl=s3://BUCKET/model.tar.gz"}>CreateModel makes one of an artifact and an image, or of a version in the registry. Deploying a version makes it for you.</Empty>} />}</Ready>
        {shown && <ModelDialog key={shown} name={shown} onClose={() => setQuery({ model: undefined })} />}</>;
}

function ModelDialog({ name, onClose }: { name: string; onClose: () => void }) {
    const model = useQuery(["model", name], (stop) => call<Model>("sagemaker", "DescribeModel", { ModelName: name }, stop)), [deploying, setDeploying] = useState(false);
    const remove = useAction(async () => {
        if (!await confirm({ title: `Delete ${name}`, body: <p>Deletes the model <bdi>{name}</bdi>. Its artifact in S3 stays, and endpoints that run it go on; their configurations can no longer be deployed again, so nothing can be rolled back to it.</p>, action: "Delete the model", danger: true })) return;
        await call("sagemaker", "DeleteModel", { ModelName: name });
        await refresh("models");
        tell(`Deleted ${name}`);
        onClose();
    });
    if (deploying) return <DeployDialog what={{ model: name, title: name }} onClose={() => setDeploying(false)} />;
    return <Dialog title={name} onClose={onClose} wide><Ready of={model}>{(m) => <>
        <Facts of={[["Created", <Time at={m.CreationTime} />], ["Role", m.ExecutionRoleArn], ["ARN", m.ModelArn]]} />
        {(m.Containers ?? (m.PrimaryContainer ? [m.PrimaryContainer] : [])).map((c, i) => <section key={i}><h3>Container {i + 1}</h3><Facts of={[
            ["Version", c.ModelPackageName && c.ModelPackageName.includes(":model-package/") ? <a href={packagePath(c.ModelPackageName)}><Text of={versionName(c.ModelPackageName)} /></a> : c.ModelPackageName],
            ["Image", c.Image], ["Artifact", c.ModelDataUrl], ["Environment", Object.entries(c.Environment ?? {}).map(([k, v]) => `${k}=${v}`).join(", ")]]} /></section>)}
        {remove.error !== undefined && <Failure error={remove.error} />}
        <div class="form-end"><Button icon="trash" kind="danger" onClick={() => void remove.run()} busy={remove.busy}>Delete</Button><Button kind="primary" icon="endpoints" onClick={() => setDeploying(true)}>Deploy</Button></div>
    </>}</Ready></Dialog>;
}
