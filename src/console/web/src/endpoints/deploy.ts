// A deployment as the calls that make it: CreateModel, CreateEndpointConfig, and CreateEndpoint or UpdateEndpoint. A function of what the form says, so that
// what is shown before is what is called.
import type { Called, Input } from "../lib/api";

export type Strategy = "ALL_AT_ONCE" | "CANARY" | "LINEAR";
export interface Plan {
    endpoint: string;
    exists: boolean;
    name: string; // of the model and the configuration
    modelPackage: string | undefined; // an ARN; else `model` is there already
    model: string | undefined;
    role: string;
    variant: string;
    instanceType: string;
    instances: number;
    weight: number;
    beside: Input[]; // the variants of the configuration that serves, which stay beside the new one
    strategy: Strategy;
    percent: number; // of the canary or of a step
    wait: number; // seconds between steps
    alarms: string[];
    capture: boolean;
    captureTo: string;
    capturePercent: number;
}

const kLongestName = 63;

// ENDPOINT-vVERSION-TIME, short enough for a name.
export function freshName(endpoint: string, what: string, now: number): string {
    const tail = `-${what.replace(/[^a-zA-Z0-9]+/g, "-").slice(0, 20)}-${Math.round(now)}`.replace(/-+/g, "-");
    return endpoint.slice(0, kLongestName - tail.length).replace(/-+$/, "") + tail;
}

export function problemsOf(plan: Plan): Partial<Record<keyof Plan, string>> {
    const found: Partial<Record<keyof Plan, string>> = {};
    const name = /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/;
    if (!name.test(plan.endpoint)) found.endpoint = "Letters, digits and hyphens, at most 63.";
    if (!name.test(plan.variant)) found.variant = "Letters, digits and hyphens, at most 63.";
    else if (plan.beside.some((v) => v["VariantName"] === plan.variant)) found.variant = "A variant that stays has this name.";
    if (plan.modelPackage && !/^arn:[^:]+:iam::\d{12}:role\/.+$/.test(plan.role)) found.role = "A role's ARN: arn:aws:iam::ACCOUNT:role/NAME.";
    if (!/^ml\.[a-z0-9-]+\.[a-z0-9]+$/.test(plan.instanceType)) found.instanceType = "Such as ml.m5.large.";
    if (!(Number.isInteger(plan.instances) && plan.instances >= 1)) found.instances = "One or more.";
    if (!(plan.weight >= 0)) found.weight = "Zero or more.";
    if (plan.capture && !/^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](\/.*)?$/.test(plan.captureTo)) found.captureTo = "s3://BUCKET/PREFIX";
    if (plan.capture && !(plan.capturePercent >= 0 && plan.capturePercent <= 100)) found.capturePercent = "0 to 100.";
    if (plan.exists && plan.strategy !== "ALL_AT_ONCE" && !(plan.percent >= 1 && plan.percent <= 50)) found.percent = "1 to 50.";
    if (plan.exists && !(plan.wait >= 0 && plan.wait <= 3600)) found.wait = "0 to 3600.";
    return found;
}

function routing(plan: Plan): Input {
    const size = { Type: "CAPACITY_PERCENT", Value: plan.percent };
    return {
        Type: plan.strategy, WaitIntervalInSeconds: plan.wait,
        ...(plan.strategy === "CANARY" && { CanarySize: size }), ...(plan.strategy === "LINEAR" && { LinearStepSize: size }),
    };
}

export const deploymentConfig = (plan: Plan): Input => ({
    BlueGreenUpdatePolicy: { TrafficRoutingConfiguration: routing(plan) },
    ...(plan.alarms.length > 0 && { AutoRollbackConfiguration: { Alarms: plan.alarms.map((AlarmName) => ({ AlarmName })) } }),
});

export function callsOf(plan: Plan): Called[] {
    const config: Input = {
        EndpointConfigName: plan.name,
        ProductionVariants: [...plan.beside, {
            VariantName: plan.variant, ModelName: plan.modelPackage ? plan.name : plan.model,
            InstanceType: plan.instanceType, InitialInstanceCount: plan.instances, InitialVariantWeight: plan.weight,
        }],
        ...(plan.capture && { DataCaptureConfig: {
            EnableCapture: true, InitialSamplingPercentage: plan.capturePercent, DestinationS3Uri: plan.captureTo,
            CaptureOptions: [{ CaptureMode: "Input" }, { CaptureMode: "Output" }],
            CaptureContentTypeHeader: { CsvContentTypes: ["text/csv"], JsonContentTypes: ["application/json"] },
        } }),
    };
    const calls: [string, Input][] = [];
    if (plan.modelPackage) calls.push(["CreateModel", { ModelName: plan.name, ExecutionRoleArn: plan.role, PrimaryContainer: { ModelPackageName: plan.modelPackage } }]);
    calls.push(["CreateEndpointConfig", config]);
    calls.push(plan.exists
        ? ["UpdateEndpoint", { EndpointName: plan.endpoint, EndpointConfigName: plan.name, DeploymentConfig: deploymentConfig(plan) }]
        : ["CreateEndpoint", { EndpointName: plan.endpoint, EndpointConfigName: plan.name }]);
    return calls.map(([operation, input]) => ({ service: "sagemaker", operation, input, changes: true }));
}

// What will happen, in words.
export function wordsOf(plan: Plan, what: string): string {
    if (!plan.exists) return `${plan.instances} × ${plan.instanceType} start and serve ${what} as ${plan.endpoint}.`;
    const back = plan.alarms.length ? ` If ${plan.alarms.join(" or ")} goes into ALARM, all traffic goes back to what serves now.` : "";
    const start = `${plan.instances} × ${plan.instanceType} with ${what} start beside what serves now`;
    if (plan.strategy === "ALL_AT_ONCE") return `${start}; then all traffic moves at once, and after ${plan.wait} s the old instances end.${back}`;
    if (plan.strategy === "CANARY") return `${start}; ${plan.percent} % of the capacity takes traffic for ${plan.wait} s, then the rest follows.${back}`;
    return `${start}; traffic moves in steps of ${plan.percent} % of the capacity, ${plan.wait} s apart.${back}`;
}
