// What the pages of models ask the server.
import { ApiError, call, own, pages, request } from "../lib/api";
import { type Pins } from "./version_differences";
import { evaluationUri, executionOf, newestFirst, numbersOf, s3Place, trainingJobNames, type Group, type Package } from "./packages";

export const kMostVersions = 1000;

export const readGroups = (stop: AbortSignal) =>
    pages<Group>("sagemaker", "ListModelPackageGroups", { MaxResults: 100, SortBy: "CreationTime", SortOrder: "Descending" }, "ModelPackageGroupSummaryList", 1000, undefined, stop);

// With their metadata, which ListModelPackages does not tell.
export async function readPackages(group: string | undefined, stop: AbortSignal): Promise<Package[]> {
    const of = group === undefined ? {} : { SearchExpression: { Filters: [{ Name: "ModelPackageGroupName", Operator: "Equals", Value: group }] } };
    const found = await pages<{ ModelPackage?: Package }>("sagemaker", "Search",
        { Resource: "ModelPackage", ...of, SortBy: "CreationTime", SortOrder: "Descending", MaxResults: 100 }, "Results", kMostVersions, undefined, stop);
    return newestFirst(found.flatMap((r) => r.ModelPackage ? [r.ModelPackage] : []));
}

export async function readVersion(group: string, version: string, stop: AbortSignal): Promise<Package> {
    const of = await call<{ ModelPackageGroupArn: string }>("sagemaker", "DescribeModelPackageGroup", { ModelPackageGroupName: group }, stop);
    const arn = of.ModelPackageGroupArn.replace(":model-package-group/", ":model-package/");
    return call<Package>("sagemaker", "DescribeModelPackage", { ModelPackageName: `${arn}/${version}` }, stop);
}

export interface TrainingJob {
    TrainingJobName: string;
    HyperParameters?: Record<string, string>;
    ModelArtifacts?: { S3ModelArtifacts?: string };
    AlgorithmSpecification?: { TrainingImage?: string; TrainingInputMode?: string };
    ResourceConfig?: { InstanceType?: string; InstanceCount?: number };
    Environment?: Record<string, string>;
    TrainingStartTime?: number;
    TrainingEndTime?: number;
}
export interface Execution { arn: string; pipeline: string; parameters: Record<string, string> }
// What made a version. Each part is there as far as it is known and the reader may see it.
export interface Origin { job: TrainingJob | undefined; pins: Pins | undefined; execution: Execution | undefined; evaluation: Record<string, number>; evaluationError: string | undefined }

const unlessAborted = (error: unknown): undefined => {
    if (error instanceof DOMException) throw error;
    return undefined;
};

async function jobOf(of: Package, stop: AbortSignal): Promise<TrainingJob | undefined> {
    const artifacts = (of.InferenceSpecification?.Containers ?? []).map((c) => c.ModelDataUrl);
    for (const name of trainingJobNames(of)) {
        const like = await call<{ TrainingJobSummaries?: { TrainingJobName: string }[] }>("sagemaker", "ListTrainingJobs", { NameContains: name.slice(0, 63), MaxResults: 20 }, stop).catch(unlessAborted);
        if (!like?.TrainingJobSummaries?.some((j) => j.TrainingJobName === name)) continue;
        const job = await call<TrainingJob>("sagemaker", "DescribeTrainingJob", { TrainingJobName: name }, stop).catch(unlessAborted);
        if (job && artifacts.includes(job.ModelArtifacts?.S3ModelArtifacts)) return job;
    }
    return undefined;
}

interface ExecutionFound { PipelineExecutionArn?: string; PipelineArn?: string }
async function executionWith(id: string | undefined, stop: AbortSignal): Promise<Execution | undefined> {
    if (!id) return undefined;
    const found = await call<{ Results?: { PipelineExecution?: ExecutionFound }[] }>("sagemaker", "Search", { Resource: "PipelineExecution", MaxResults: 1,
        SearchExpression: { Filters: [{ Name: "PipelineExecutionArn", Operator: "Contains", Value: `/execution/${id}` }] } }, stop).catch(unlessAborted);
    const arn = found?.Results?.[0]?.PipelineExecution?.PipelineExecutionArn;
    if (!arn) return undefined;
    const told = await call<{ PipelineParameters?: { Name: string; Value: string }[] }>("sagemaker", "ListPipelineParametersForExecution", { PipelineExecutionArn: arn }, stop).catch(unlessAborted);
    return { arn, pipeline: arn.split("/")[1] ?? "", parameters: Object.fromEntries((told?.PipelineParameters ?? []).map((p) => [p.Name, p.Value])) };
}

export async function readObject(uri: string, stop: AbortSignal): Promise<string> {
    const place = s3Place(uri);
    if (!place) throw new ApiError("InvalidURI", `${uri.slice(0, 200)} is no object's address.`, 400);
    const answer = await request(`/api/object?bucket=${encodeURIComponent(place.bucket)}&key=${encodeURIComponent(place.key)}`, { headers: { Range: "bytes=0-1048575" }, signal: stop });
    return answer.text();
}

async function evaluationOf(of: Package, stop: AbortSignal): Promise<Pick<Origin, "evaluation" | "evaluationError">> {
    const uri = evaluationUri(of);
    if (!uri) return { evaluation: {}, evaluationError: undefined };
    try {
        return { evaluation: numbersOf(JSON.parse(await readObject(uri, stop))), evaluationError: undefined };
    } catch (error) {
        unlessAborted(error);
        return { evaluation: {}, evaluationError: error instanceof Error ? error.message : String(error) };
    }
}

export async function readOrigin(of: Package, stop: AbortSignal): Promise<Origin> {
    const [job, execution, evaluation] = await Promise.all([jobOf(of, stop), executionWith(executionOf(of), stop), evaluationOf(of, stop)]);
    const pins = job && await own<Pins>("pins", { JobType: "training", JobName: job.TrainingJobName }, [], stop).catch(unlessAborted);
    return { job, pins, execution, ...evaluation };
}

export interface Served { endpoint: string; config: string; variant: string; model: string; modelPackage: string; status: string }
export const readServed = async (of: { group: string } | { modelPackage: string }, stop: AbortSignal): Promise<Served[]> =>
    (await own<{ endpoints: Served[] }>("console/where-served", of, [["sagemaker", "ListEndpoints", {}]], stop)).endpoints;

// Whether the one who is signed in may; undefined where he may not ask that either.
export async function mayDo(who: string, action: string, resource: string, stop: AbortSignal): Promise<boolean | undefined> {
    if (/:root$/.test(who)) return true;
    const of = who.replace(/^arn:aws:sts::(\d+):assumed-role\/([^/]+)\/.*$/, "arn:aws:iam::$1:role/$2");
    const told = await call<{ EvaluationResults?: { EvalDecision?: string }[] }>("iam", "SimulatePrincipalPolicy",
        { PolicySourceArn: of, ActionNames: [action], ResourceArns: [resource] }, stop).catch(unlessAborted);
    const decision = told?.EvaluationResults?.[0]?.EvalDecision;
    return decision === undefined ? undefined : decision === "allowed";
}
