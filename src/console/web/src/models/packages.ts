// Model package versions as the registry keeps them, and what a page says of them: their metrics, who decided and why, what they were made by.
export interface UserContext { IamIdentity?: { Arn?: string }; UserProfileName?: string }
interface MetricsSource { S3Uri?: string; ContentType?: string }
export interface Container { Image?: string; ModelDataUrl?: string; Environment?: Record<string, string>; ContainerHostname?: string }

export interface Package {
    ModelPackageArn: string;
    ModelPackageName?: string;
    ModelPackageGroupName?: string;
    ModelPackageVersion?: number;
    ModelPackageDescription?: string;
    CreationTime: number;
    LastModifiedTime?: number;
    ModelPackageStatus?: string;
    ModelApprovalStatus?: string;
    ApprovalDescription?: string;
    CreatedBy?: UserContext;
    LastModifiedBy?: UserContext;
    CustomerMetadataProperties?: Record<string, string>;
    ModelMetrics?: Record<string, Record<string, MetricsSource>>;
    MetadataProperties?: { CommitId?: string; Repository?: string; GeneratedBy?: string; ProjectId?: string };
    InferenceSpecification?: {
        Containers?: Container[]; SupportedContentTypes?: string[]; SupportedResponseMIMETypes?: string[];
    };
}

export interface Group {
    ModelPackageGroupName: string;
    ModelPackageGroupArn: string;
    ModelPackageGroupDescription?: string;
    CreationTime: number;
}

export interface GroupRow extends Group {
    versions: number;
    pending: number;
    newest: Package | undefined;
    approved: Package | undefined; // the newest of those
}

export function grouped<Item>(items: Item[], by: (item: Item) => string): Map<string, Item[]> {
    const groups = new Map<string, Item[]>();
    for (const item of items) groups.set(by(item), [...groups.get(by(item)) ?? [], item]);
    return groups;
}

export function groupRows(groups: Group[], packages: Package[]): GroupRow[] {
    const of = grouped(packages, (p) => p.ModelPackageGroupName ?? "");
    return groups.map((group) => {
        const mine = newestFirst(of.get(group.ModelPackageGroupName) ?? []);
        return {
            ...group, versions: mine.length, pending: mine.filter((p) => p.ModelApprovalStatus === "PendingManualApproval").length,
            newest: mine[0], approved: mine.find((p) => p.ModelApprovalStatus === "Approved"),
        };
    });
}

export const newestFirst = (packages: Package[]) =>
    [...packages].sort((a, b) => (b.ModelPackageVersion ?? 0) - (a.ModelPackageVersion ?? 0) || b.CreationTime - a.CreationTime);

// "group/3" of an ARN.
export const versionName = (arn: string) => arn.includes(":model-package/") ? arn.slice(arn.indexOf(":model-package/") + 15) : arn;
export const packagePath = (arn: string): string => `/models/${versionName(arn).split("/").map(encodeURIComponent).join("/")}`;

// Metadata that are numbers: what pipelines and people write there as a version's metrics.
export function metricsOf(of: Package): Record<string, number> {
    const found: Record<string, number> = {};
    for (const [name, text] of Object.entries(of.CustomerMetadataProperties ?? {})) {
        const value = Number(text);
        if (text.trim() !== "" && Number.isFinite(value)) found[name] = value;
    }
    return found;
}

// Metrics that versions have, those of most versions first.
export function metricNames(packages: Package[]): string[] {
    const seen = new Map<string, number>();
    for (const p of packages) for (const name of Object.keys(metricsOf(p))) seen.set(name, (seen.get(name) ?? 0) + 1);
    return [...seen].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([name]) => name);
}

const higher = /(^|[^a-z])(auc|aucpr|accuracy|acc|f1|f\d|precision|recall|r2|ndcg|map|specificity|sensitivity|lift|gini)([^a-z]|$)/i;
const lower = /(loss|error|rmse|mae|mse|mape|deviance|logloss|latency|drift|perplexity)/i;
// Whether more of it is better; undefined where its name does not say.
export const moreIsBetter = (metric: string): boolean | undefined => lower.test(metric) ? false : higher.test(metric) ? true : undefined;

// The best value of each metric whose name says what is better, if there are two to choose from.
export function bestOf(packages: Package[]): Record<string, number> {
    const best: Record<string, number> = {};
    for (const name of metricNames(packages)) {
        const more = moreIsBetter(name), values = packages.map((p) => metricsOf(p)[name]).filter((v) => v !== undefined);
        if (more !== undefined && new Set(values).size > 1) best[name] = more ? Math.max(...values) : Math.min(...values);
    }
    return best;
}

// "arn:…:user/eve" → "eve", "arn:…:assumed-role/Role/session" → "Role/session"
export const shortIdentity = (arn: string) => arn.replace(/^arn:[^:]*:(iam|sts)::\d*:(user|assumed-role|role|root)\/?/, "") || "root";

export interface Decision { by: string; at: number; why: string }
// Who approved or rejected, as far as the registry tells: the last change of a version that is decided.
export function decisionOf(of: Package): Decision | undefined {
    if (!of.ModelApprovalStatus || of.ModelApprovalStatus === "PendingManualApproval") return undefined;
    const by = (of.LastModifiedBy ?? of.CreatedBy)?.IamIdentity?.Arn;
    return by ? { by, at: of.LastModifiedTime ?? of.CreationTime, why: of.ApprovalDescription ?? "" } : undefined;
}

// The id of the pipeline's execution that registered it.
export function executionOf(of: Package): string | undefined {
    const by = of.CreatedBy?.IamIdentity?.Arn ?? "";
    return /\/SageMakerPipelines-([a-z0-9]{12})$/.exec(by)?.[1] ?? /^[a-z0-9]{12}$/.exec(of.CustomerMetadataProperties?.["execution"] ?? "")?.[0];
}

// The training job's name as its artifact's place says: …/NAME/output/model.tar.gz. Whoever uses it compares the job's artifact.
export function trainingJobNames(of: Package): string[] {
    const names = (of.InferenceSpecification?.Containers ?? []).map((c) => /\/([^/]+)\/output\/model\.tar\.gz$/.exec(c.ModelDataUrl ?? "")?.[1]);
    return [...new Set([...names, of.CustomerMetadataProperties?.["training_job"]].filter((n) => n !== undefined))];
}

export function s3Place(uri: string | undefined): { bucket: string; key: string } | undefined {
    const found = /^s3:\/\/([^/]+)\/(.+)$/.exec(uri ?? "");
    return found?.[1] && found[2] ? { bucket: found[1], key: found[2] } : undefined;
}

export const evaluationUri = (of: Package): string | undefined =>
    of.ModelMetrics?.["ModelQuality"]?.["Statistics"]?.S3Uri ?? of.ModelMetrics?.["ModelQuality"]?.["Constraints"]?.S3Uri;

// The numbers of an evaluation report: {"binary_classification_metrics": {"auc": {"value": 0.9}}} → "binary_classification_metrics.auc": 0.9
export function numbersOf(document: unknown, most = 200): Record<string, number> {
    const found: Record<string, number> = {};
    const visit = (at: unknown, path: string[]) => {
        if (Object.keys(found).length >= most) return;
        if (typeof at === "number") found[(path.at(-1) === "value" && path.length > 1 ? path.slice(0, -1) : path).join(".")] = at;
        else if (at && typeof at === "object" && !Array.isArray(at) && path.length < 8)
            for (const [name, value] of Object.entries(at)) visit(value, [...path, name]);
    };
    visit(document, []);
    return found;
}
