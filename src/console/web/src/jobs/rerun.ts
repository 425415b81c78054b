// A job run again with changes: what Describe told becomes the form, and the form the request of Create. What the form does not show goes along as it was.
import type { Input, Json } from "../lib/api";

export type Pair = [name: string, value: string];
export interface Draft {
    name: string;
    hyperparameters: Pair[]; // of training
    entrypoint: string; // of processing: a line an argument
    arguments: string;
    environment: Pair[];
    instanceType: string;
    instanceCount: number | undefined;
    volume: number | undefined;
    seconds: number | undefined;
}
export type Described = { [member: string]: Json | undefined };
export type Again = "training" | "processing";

const training = ["AlgorithmSpecification", "RoleArn", "InputDataConfig", "OutputDataConfig", "VpcConfig", "EnableNetworkIsolation", "EnableInterContainerTrafficEncryption",
    "EnableManagedSpotTraining", "CheckpointConfig", "DebugHookConfig", "DebugRuleConfigurations", "TensorBoardOutputConfig", "ExperimentConfig", "ProfilerConfig",
    "ProfilerRuleConfigurations", "RetryStrategy", "RemoteDebugConfig", "InfraCheckConfig", "StoppingCondition", "ResourceConfig"];
const processing = ["ProcessingInputs", "ProcessingOutputConfig", "AppSpecification", "NetworkConfig", "RoleArn", "ExperimentConfig", "StoppingCondition", "ProcessingResources"];

const object = (value: Json | undefined): Described => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
const texts = (value: Json | undefined): string[] => Array.isArray(value) ? value.map(String) : [];
const pairs = (value: Json | undefined): Pair[] => Object.entries(object(value)).map(([k, v]): Pair => [k, String(v)]);
const amount = (value: Json | undefined) => typeof value === "number" ? value : undefined;

const kMostMetrics = 40; // definitions of a request

// AWS's Describe answers "" for what was not given; Create would refuse it.
function given(value: Json): Json | undefined {
    if (value === "" || value === null) return undefined;
    if (Array.isArray(value)) return value.map(given).filter((v): v is Json => v !== undefined);
    if (typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).flatMap(([k, v]): [string, Json][] => { const is = v === undefined ? undefined : given(v); return is === undefined ? [] : [[k, is]]; }));
}

// "a" → "a-again-1" → "a-again-2", within the 63 characters of a job's name.
export function nextName(name: string): string {
    const found = /^(.*)-again-(\d+)$/.exec(name), end = `-again-${Number(found?.[2] ?? 0) + 1}`;
    return (found?.[1] ?? name).slice(0, 63 - end.length).replace(/-+$/, "") + end;
}

export function draftOf(kind: Again, of: Described): Draft {
    const cluster = kind === "training" ? object(of["ResourceConfig"]) : object(object(of["ProcessingResources"])["ClusterConfig"]);
    const app = object(of["AppSpecification"]);
    return {
        name: nextName(String(of[kind === "training" ? "TrainingJobName" : "ProcessingJobName"] ?? "job")),
        hyperparameters: pairs(of["HyperParameters"]), environment: pairs(of["Environment"]),
        entrypoint: texts(app["ContainerEntrypoint"]).join("\n"), arguments: texts(app["ContainerArguments"]).join("\n"),
        instanceType: String(cluster["InstanceType"] ?? ""), instanceCount: amount(cluster["InstanceCount"]), volume: amount(cluster["VolumeSizeInGB"]),
        seconds: amount(object(of["StoppingCondition"])["MaxRuntimeInSeconds"]),
    };
}

const fromPairs = (all: Pair[]): Described => Object.fromEntries(all.filter(([k]) => k.trim() !== "").map(([k, v]) => [k.trim(), v]));
const filled = (of: Described): boolean => Object.keys(of).length > 0;
const lines = (text: string) => text.split("\n").filter((l) => l !== "");

export function draftError(draft: Draft): string | undefined {
    if (!/^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/.test(draft.name)) return "Letters, digits and dashes, 1 to 63; begins and ends with a letter or a digit.";
    return undefined;
}
export function pairsError(all: Pair[]): string | undefined {
    const names = all.map(([k]) => k.trim()).filter(Boolean), twice = names.find((n, i) => names.indexOf(n) !== i);
    if (twice !== undefined) return `"${twice}" is there twice.`;
    return all.some(([k, v]) => k.trim() === "" && v !== "") ? "A value without a name." : undefined;
}

export function requestOf(kind: Again, of: Described, draft: Draft): Input {
    const input: Input = {};
    for (const member of kind === "training" ? training : processing) {
        const value = of[member] === undefined ? undefined : given(of[member] as Json);
        if (value !== undefined && !(typeof value === "object" && Object.keys(value as object).length === 0)) input[member] = value;
    }
    // Describe tells the metrics of a built-in algorithm too, which are more than Create takes; it adds them itself.
    const algorithm = object(input["AlgorithmSpecification"]), { MetricDefinitions: metrics, ...rest } = algorithm;
    if (Array.isArray(metrics) && metrics.length > kMostMetrics) input["AlgorithmSpecification"] = rest;
    const cluster: Described = { InstanceType: draft.instanceType, InstanceCount: draft.instanceCount, VolumeSizeInGB: draft.volume };
    const environment = fromPairs(draft.environment);
    if (filled(environment)) input["Environment"] = environment;
    if (draft.seconds !== undefined) input["StoppingCondition"] = { ...object(input["StoppingCondition"]), MaxRuntimeInSeconds: draft.seconds };
    if (kind === "training") {
        const hyperparameters = fromPairs(draft.hyperparameters);
        const { InstanceGroups, ...resources } = object(input["ResourceConfig"]);
        input["ResourceConfig"] = InstanceGroups && !draft.instanceType ? { InstanceGroups, ...resources } : { ...resources, ...cluster };
        return { TrainingJobName: draft.name, ...(filled(hyperparameters) && { HyperParameters: hyperparameters }), ...input };
    }
    const { ContainerEntrypoint: _e, ContainerArguments: _a, ...app } = object(input["AppSpecification"]);
    const entrypoint = lines(draft.entrypoint), args = lines(draft.arguments);
    input["AppSpecification"] = { ...app, ...(entrypoint.length && { ContainerEntrypoint: entrypoint }), ...(args.length && { ContainerArguments: args }) };
    input["ProcessingResources"] = { ClusterConfig: { ...object(object(input["ProcessingResources"])["ClusterConfig"]), ...cluster } };
    return { ProcessingJobName: draft.name, ...input };
}
