// Run again with changes: the form of a job that was, and the call that it makes.
import { useState } from "preact/hooks";
import { call } from "../lib/api";
import { go } from "../lib/router";
import { refresh } from "../lib/query";
import { CallList } from "../ui/calls";
import { Dialog } from "../ui/dialog";
import { Form, NumberField, TextField, useAction } from "../ui/form";
import { tell } from "../ui/toast";
import { jobHref, kinds } from "./kinds";
import { PairsField } from "./pairs_field";
import { draftError, draftOf, pairsError, requestOf, type Again, type Described, type Draft } from "./rerun";

export function RunAgain({ kind, job, onClose }: { kind: Again; job: Described; onClose: () => void }) {
    const [draft, set] = useState<Draft>(() => draftOf(kind, job));
    const change = (to: Partial<Draft>) => set({ ...draft, ...to });
    const operation = kind === "training" ? "CreateTrainingJob" : "CreateProcessingJob", input = requestOf(kind, job, draft);
    const start = useAction(async () => {
        await call("sagemaker", operation, input);
        void refresh("list", kinds[kind].list);
        tell(`Started ${draft.name}`);
        onClose();
        go(jobHref(kind, draft.name));
    });
    const wrongName = draftError(draft), wrongParameters = pairsError(draft.hyperparameters), wrongEnvironment = pairsError(draft.environment);
    return <Dialog title="Run again with changes" onClose={onClose} wide>
        <Form onSubmit={() => void start.run()} busy={start.busy} error={start.error} submit="Start the job" onCancel={onClose} disabled={!!(wrongName ?? wrongParameters ?? wrongEnvironment)}>
            <TextField label="New name" value={draft.name} onChange={(name) => change({ name })} error={wrongName} required />
            {kind === "training" && <PairsField label="Hyperparameters" pairs={draft.hyperparameters} onChange={(hyperparameters) => change({ hyperparameters })} error={wrongParameters} />}
            {kind === "processing" && <div class="form-row">
                <TextField label="Entrypoint" hint="A line an argument" multiline={3} code value={draft.entrypoint} onChange={(entrypoint) => change({ entrypoint })} />
                <TextField label="Arguments" hint="A line an argument" multiline={3} code value={draft.arguments} onChange={(args) => change({ arguments: args })} /></div>}
            <div class="form-row">
                <TextField label="Instance type" value={draft.instanceType} onChange={(instanceType) => change({ instanceType })} />
                <NumberField label="Instances" min={1} step={1} value={draft.instanceCount} onChange={(instanceCount) => change({ instanceCount })} />
                <NumberField label="Volume in GB" min={1} step={1} value={draft.volume} onChange={(volume) => change({ volume })} />
                <NumberField label="Longest run in seconds" min={1} step={1} value={draft.seconds} onChange={(seconds) => change({ seconds })} />
            </div>
            <PairsField label="Environment" pairs={draft.environment} onChange={(environment) => change({ environment })} error={wrongEnvironment} />
            <details><summary>The call that this makes</summary><CallList calls={[{ service: "sagemaker", operation, input, changes: true }]} /></details>
        </Form>
    </Dialog>;
}
