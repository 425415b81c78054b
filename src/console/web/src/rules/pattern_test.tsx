// Would the rule take this event? Asked of the server, which knows patterns; the event is pasted, or one of the usual to begin with.
import { useState } from "preact/hooks";
import { call, type Input } from "../lib/api";
import { Button, Failure, Status } from "../ui/basics";
import { JsonField, jsonError, SelectField, useAction } from "../ui/form";

const event = (source: string, type: string, detail: object) => JSON.stringify({
    version: "0", id: "11111111-2222-3333-4444-555555555555", "detail-type": type, source, account: "000000000000", time: "2026-01-01T00:00:00Z", region: "us-east-1", resources: [], detail }, null, 2);
export const samples: [string, string][] = [
    ["An object is created", event("aws.s3", "Object Created", { bucket: { name: "BUCKET" }, object: { key: "data/customers.csv", size: 1024 }, reason: "PutObject" })],
    ["A model is approved", event("aws.sagemaker", "SageMaker Model Package State Change", { ModelPackageGroupName: "GROUP", ModelPackageVersion: 1, ModelApprovalStatus: "Approved" })],
    ["A training job has ended", event("aws.sagemaker", "SageMaker Training Job State Change", { TrainingJobName: "JOB", TrainingJobStatus: "Completed" })],
    ["A pipeline has failed", event("aws.sagemaker", "SageMaker Model Building Pipeline Execution Status Change", { currentPipelineExecutionStatus: "Failed", previousPipelineExecutionStatus: "Executing" })],
    ["An alarm goes off", event("aws.cloudwatch", "CloudWatch Alarm State Change", { alarmName: "ALARM", state: { value: "ALARM" }, previousState: { value: "OK" } })],
];

export function PatternTest({ pattern }: { pattern: string }) {
    const [text, setText] = useState(samples[0]?.[1] ?? ""), [taken, setTaken] = useState<boolean>();
    const ask = useAction(async () => setTaken((await call<{ Result: boolean }>("events", "TestEventPattern", { EventPattern: pattern, Event: text } as Input)).Result));
    const write = (to: string) => { setText(to); setTaken(undefined); };
    return <div class="form">
        <SelectField label="Begin with" value="" options={[["", "An event …"], ...samples.map(([name]): [string, string] => [name, name])]} onChange={(name) => write(samples.find(([n]) => n === name)?.[1] ?? text)} />
        <JsonField label="Event" value={text} onChange={write} multiline={10} />
        {ask.error !== undefined && <Failure error={ask.error} />}
        <div class="actions"><Button busy={ask.busy} disabled={jsonError(text) !== undefined || jsonError(pattern) !== undefined} onClick={() => void ask.run()}>Test the pattern</Button>
            <span role="status">{taken === undefined ? "" : taken ? <Status value="OK" text="The rule takes this event" /> : <Status value="Failed" text="The rule does not take this event" />}</span></div>
    </div>;
}
