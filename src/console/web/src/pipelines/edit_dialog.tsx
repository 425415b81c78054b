// The definition as a document: changed here, checked by the server, which tells the path of what is wrong.
import { useState } from "preact/hooks";
import { call } from "../lib/api";
import { refresh } from "../lib/query";
import { Dialog } from "../ui/dialog";
import { Form, JsonField, TextField, jsonError, useAction } from "../ui/form";
import { tell } from "../ui/toast";

export interface Pipeline { PipelineName: string; PipelineArn: string; PipelineDefinition: string; PipelineDescription?: string; RoleArn: string; CreationTime: number; LastModifiedTime: number; LastRunTime?: number; PipelineDisplayName?: string }

function pretty(text: string): string {
    try { return JSON.stringify(JSON.parse(text), null, 2); } catch { return text; }
}

export function EditDialog({ pipeline, onClose }: { pipeline: Pipeline; onClose: () => void }) {
    const [text, set] = useState(() => pretty(pipeline.PipelineDefinition)), [description, describe] = useState(pipeline.PipelineDescription ?? "");
    const save = useAction(async () => {
        await call("sagemaker", "UpdatePipeline", { PipelineName: pipeline.PipelineName, PipelineDefinition: text, ...(description && { PipelineDescription: description }) });
        void refresh("pipeline", pipeline.PipelineName);
        tell("Saved as a new version");
        onClose();
    });
    return <Dialog title={`Edit ${pipeline.PipelineName}`} onClose={onClose} wide>
        <Form onSubmit={() => void save.run()} busy={save.busy} error={save.error} submit="Save" onCancel={onClose} disabled={text.trim() === "" || jsonError(text) !== undefined}>
            <TextField label="Description" value={description} onChange={describe} />
            <JsonField label="Definition" hint="The server checks it as a whole before it is kept. Executions that run go on with the one they began with." multiline={22} value={text} onChange={set} />
        </Form>
    </Dialog>;
}
