// Start a pipeline: a form made of its parameters.
import { useState } from "preact/hooks";
import { call } from "../lib/api";
import { refresh } from "../lib/query";
import { go, to } from "../lib/router";
import { CallList } from "../ui/calls";
import { Dialog } from "../ui/dialog";
import { Form, NumberField, SelectField, TextField, useAction } from "../ui/form";
import { tell } from "../ui/toast";
import { nameOfArn } from "../lib/format";
import type { Parameter } from "./definition";
import { initialValues, nameError, startInput, valueError, type Values } from "./parameters";

function ParameterField({ of, value, onChange }: { of: Parameter; value: string; onChange: (value: string) => void }) {
    const hint = `${of.type}${of.initial !== undefined ? `, by default ${of.initial === "" ? "empty" : of.initial.slice(0, 80)}` : ""}`;
    const choices = of.type === "Boolean" && of.choices.length === 0 ? ["true", "false"] : of.choices;
    if (choices.length > 0) return <SelectField label={of.name} hint={hint} value={value} onChange={onChange} options={(choices.includes(value) ? choices : [value, ...choices]).map((c): [string, string] => [c, c || "–"])} />;
    return <TextField label={of.name} hint={hint} value={value} onChange={onChange} error={valueError(of, value)} required={of.initial === undefined} />;
}

export function StartDialog({ pipeline, parameters, given, onClose }: { pipeline: string; parameters: Parameter[]; given?: Values; onClose: () => void }) {
    const [values, set] = useState<Values>(() => ({ ...initialValues(parameters), ...given }));
    const [name, setName] = useState(""), [description, describe] = useState(""), [parallel, setParallel] = useState<number>();
    const input = startInput(pipeline, parameters, values, name, description, parallel);
    const start = useAction(async () => {
        const { PipelineExecutionArn } = await call<{ PipelineExecutionArn: string }>("sagemaker", "StartPipelineExecution", { ...input, ClientRequestToken: crypto.randomUUID() });
        void refresh("list", "ListPipelineExecutions");
        tell("Started");
        onClose();
        go(to`/pipelines/${pipeline}/executions/${nameOfArn(PipelineExecutionArn)}`);
    });
    const wrong = nameError(name) !== undefined || parameters.some((p) => valueError(p, values[p.name] ?? "") !== undefined);
    return <Dialog title={`Start ${pipeline}`} onClose={onClose} wide>
        <Form onSubmit={() => void start.run()} busy={start.busy} error={start.error} submit="Start" onCancel={onClose} disabled={wrong}>
            {parameters.length === 0 && <p class="faint">This pipeline has no parameters.</p>}
            {parameters.map((p) => <ParameterField key={p.name} of={p} value={values[p.name] ?? ""} onChange={(value) => set({ ...values, [p.name]: value })} />)}
            <div class="form-row">
                <TextField label="Name of the execution" value={name} onChange={setName} error={nameError(name)} />
                <TextField label="Description" value={description} onChange={describe} />
                <NumberField label="Steps at a time" hint="Empty: no limit" min={1} step={1} value={parallel} onChange={setParallel} />
            </div>
            <details><summary>The call that this makes</summary><CallList calls={[{ service: "sagemaker", operation: "StartPipelineExecution", input, changes: true }]} /></details>
        </Form>
    </Dialog>;
}
