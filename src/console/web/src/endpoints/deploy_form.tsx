// From a version (or a model) to an endpoint, new or running: a form, what will happen in words, and the very calls before they are made.
import { useEffect, useState } from "preact/hooks";
import { call, pages, type Called, type Input } from "../lib/api";
import { refresh, useQuery } from "../lib/query";
import { go, to } from "../lib/router";
import { Loading } from "../ui/basics";
import { CallList } from "../ui/calls";
import { Dialog } from "../ui/dialog";
import { CheckField, Form, NumberField, SelectField, TextField, useAction } from "../ui/form";
import { tell } from "../ui/toast";
import { callsOf, freshName, problemsOf, wordsOf, type Plan, type Strategy } from "./deploy";
import { readConfig, readEndpoint, type Alarm, type EndpointSummary } from "./read";

export interface DeployWhat { modelPackage?: string; model?: string; title: string; endpoint?: string }
interface Choices { endpoints: EndpointSummary[]; alarms: Alarm[]; roles: string[] }

async function readChoices(stop: AbortSignal): Promise<Choices> {
    const [endpoints, alarms, roles] = await Promise.all([
        pages<EndpointSummary>("sagemaker", "ListEndpoints", { MaxResults: 100 }, "Endpoints", 500, undefined, stop),
        pages<Alarm>("cloudwatch", "DescribeAlarms", { MaxRecords: 100 }, "MetricAlarms", 300, undefined, stop).catch(() => []),
        pages<{ Arn: string; AssumeRolePolicyDocument?: string }>("iam", "ListRoles", { MaxItems: 200 }, "Roles", 400, ["Marker", "Marker"], stop).catch(() => [])]);
    const trusts = (document = "") => decodeURIComponent(document).includes("sagemaker.amazonaws.com");
    return { endpoints, alarms, roles: roles.filter((r) => trusts(r.AssumeRolePolicyDocument)).map((r) => r.Arn) };
}

const first = (what: DeployWhat): Plan => ({
    endpoint: what.endpoint ?? "", exists: false, name: "", modelPackage: what.modelPackage, model: what.model, role: "", variant: "AllTraffic", instanceType: "ml.m5.large",
    instances: 1, weight: 1, beside: [], strategy: "ALL_AT_ONCE", percent: 20, wait: 60, alarms: [], capture: false, captureTo: "", capturePercent: 100,
});

// What an endpoint runs now is taken over by what is deployed next.
async function takenOver(endpoint: string): Promise<{ plan: Partial<Plan>; variants: Input[] }> {
    const now = await readEndpoint(endpoint);
    const config = await readConfig(now.EndpointConfigName).catch(() => undefined);
    const variant = config?.ProductionVariants[0], running = now.ProductionVariants?.[0], capture = config?.DataCaptureConfig;
    const model = variant?.ModelName ? await call<{ ExecutionRoleArn?: string }>("sagemaker", "DescribeModel", { ModelName: variant.ModelName }).catch(() => undefined) : undefined;
    return {
        plan: {
            variant: variant?.VariantName ?? "AllTraffic", instances: running?.DesiredInstanceCount ?? variant?.InitialInstanceCount ?? 1, instanceType: variant?.InstanceType ?? "ml.m5.large",
            ...(model?.ExecutionRoleArn && { role: model.ExecutionRoleArn }),
            ...(capture && { capture: capture.EnableCapture ?? true, captureTo: capture.DestinationS3Uri, capturePercent: capture.InitialSamplingPercentage }),
        },
        variants: (config?.ProductionVariants ?? []) as unknown as Input[],
    };
}

export function DeployDialog({ what, onClose }: { what: DeployWhat; onClose: () => void }) {
    const choices = useQuery(["deploy-choices"], readChoices);
    return <Dialog title={`Deploy ${what.title}`} onClose={onClose} wide>
        {choices.data ? <DeployForm what={what} choices={choices.data} onClose={onClose} /> : choices.error ? <DeployForm what={what} choices={{ endpoints: [], alarms: [], roles: [] }} onClose={onClose} /> : <Loading />}
    </Dialog>;
}

function DeployForm({ what, choices, onClose }: { what: DeployWhat; choices: Choices; onClose: () => void }) {
    const names = choices.endpoints.map((e) => e.EndpointName);
    const [plan, set] = useState<Plan>({ ...first(what), role: choices.roles[0] ?? "" });
    const [running, setRunning] = useState<Input[]>([]), [tried, setTried] = useState(false), [now] = useState(Date.now() / 1000);
    const change = (part: Partial<Plan>) => set((last) => ({ ...last, ...part }));
    const exists = names.includes(plan.endpoint), keeps = plan.beside.length > 0;
    useEffect(() => {
        if (!exists) { setRunning([]); change({ beside: [] }); return; }
        let shown = true;
        void takenOver(plan.endpoint).then((over) => { if (shown) { setRunning(over.variants); change(over.plan); } }, () => undefined);
        return () => { shown = false; };
    }, [exists ? plan.endpoint : ""]);
    const complete: Plan = { ...plan, exists, name: freshName(plan.endpoint || "endpoint", what.modelPackage?.split("/").slice(-1).map((v) => "v" + v)[0] ?? what.model ?? "", now) };
    const problems = problemsOf(complete), wrong = (field: keyof Plan) => tried || plan[field] !== first(what)[field] ? problems[field] : undefined;
    const calls: Called[] = callsOf(complete);
    const deploy = useAction(async () => {
        for (const one of calls) await call(one.service, one.operation, one.input);
        await Promise.all([refresh("endpoints"), refresh("endpoint"), refresh("served")]);
        tell(exists ? `${plan.endpoint} is updating` : `${plan.endpoint} is being created`);
        onClose();
        go(to`/endpoints/${plan.endpoint}`);
    });
    const keep = (on: boolean) => change(on ? { beside: running, variant: "Next", weight: 1 } : { beside: [], variant: String(running[0]?.["VariantName"] ?? "AllTraffic") });
    return <Form onSubmit={() => { setTried(true); if (Object.keys(problems).length === 0) void deploy.run(); }} busy={deploy.busy} error={deploy.error} submit={exists ? `Update ${plan.endpoint}` : "Create the endpoint"} onCancel={onClose}>
        <div class="form-row">
            <TextField label="Endpoint" value={plan.endpoint} onChange={(endpoint) => change({ endpoint })} options={names} required hint={exists ? "Runs already: it will be updated" : "A new name makes a new endpoint"} error={wrong("endpoint")} autofocus />
            {what.modelPackage && <TextField label="Role" value={plan.role} onChange={(role) => change({ role })} options={choices.roles} required hint="Reads the model's files" error={wrong("role")} />}
        </div>
        <div class="form-row">
            <TextField label="Variant" value={plan.variant} onChange={(variant) => change({ variant })} error={wrong("variant")} />
            <TextField label="Instance type" value={plan.instanceType} onChange={(instanceType) => change({ instanceType })} options={["ml.t2.medium", "ml.m5.large", "ml.m5.xlarge", "ml.c5.large", "ml.c5.xlarge"]} error={wrong("instanceType")} />
            <NumberField label="Instances" value={plan.instances} onChange={(n) => change({ instances: n ?? 0 })} min={1} error={wrong("instances")} />
            <NumberField label="Weight" value={plan.weight} onChange={(n) => change({ weight: n ?? -1 })} min={0} error={wrong("weight")} />
        </div>
        {exists && running.length > 0 && <CheckField label="Keep what serves now as variants beside this one" hint="traffic is shared by weight" value={keeps} onChange={keep} />}
        {exists && <fieldset class="endpoints-fieldset"><legend>How traffic moves</legend>
            <div class="form-row">
                <SelectField label="Strategy" value={plan.strategy} onChange={(strategy) => change({ strategy: strategy as Strategy })} options={[["ALL_AT_ONCE", "All at once"], ["CANARY", "Canary"], ["LINEAR", "Linear"]]} />
                {plan.strategy !== "ALL_AT_ONCE" && <NumberField label={plan.strategy === "CANARY" ? "Canary, % of capacity" : "Step, % of capacity"} value={plan.percent} onChange={(n) => change({ percent: n ?? 0 })} min={1} max={50} error={wrong("percent")} />}
                <NumberField label="Wait, seconds" value={plan.wait} onChange={(n) => change({ wait: n ?? -1 })} min={0} max={3600} error={wrong("wait")} />
            </div>
            <Alarms all={choices.alarms} chosen={plan.alarms} onChange={(alarms) => change({ alarms })} />
        </fieldset>}
        <CheckField label="Capture requests and answers" hint="for monitors, and to look at" value={plan.capture} onChange={(capture) => change({ capture })} />
        {plan.capture && <div class="form-row">
            <TextField label="To" value={plan.captureTo} onChange={(captureTo) => change({ captureTo })} placeholder="s3://bucket/captured" required error={wrong("captureTo")} />
            <NumberField label="% of requests" value={plan.capturePercent} onChange={(n) => change({ capturePercent: n ?? -1 })} min={0} max={100} error={wrong("capturePercent")} />
        </div>}
        <p role="status">{plan.endpoint ? wordsOf(complete, what.title) : "Say which endpoint."}</p>
        <details class="endpoints-calls"><summary>The {calls.length} calls that will be made</summary><CallList calls={calls} /></details>
    </Form>;
}

function Alarms({ all, chosen, onChange }: { all: Alarm[]; chosen: string[]; onChange: (alarms: string[]) => void }) {
    if (all.length === 0) return <p class="hint">There are no alarms that could roll it back. CloudWatch's PutMetricAlarm makes one.</p>;
    const toggle = (name: string, on: boolean) => onChange(on ? [...chosen, name] : chosen.filter((c) => c !== name));
    return <div role="group" aria-label="Alarms that roll back" class="endpoints-alarm-list"><span class="hint">Roll back when one of these goes into ALARM (at most 10):</span>
        {all.map((a) => <CheckField key={a.AlarmName} label={a.AlarmName.slice(0, 120)} hint={a.StateValue} value={chosen.includes(a.AlarmName)} disabled={chosen.length >= 10 && !chosen.includes(a.AlarmName)} onChange={(on) => toggle(a.AlarmName, on)} />)}</div>;
}
