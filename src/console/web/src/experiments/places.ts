// Where what a run names can be looked at: files in buckets, jobs, models. What is no address of ours stays text: a stored value never becomes a link elsewhere.
import { nameOfArn } from "../lib/format";
import { to } from "../lib/router";

export function placeOfUri(uri: string): string | undefined {
    const s3 = uri.match(/^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/s);
    if (!s3) return uri.startsWith("arn:") ? placeOfArn(uri) : undefined;
    const [, bucket = "", key = ""] = s3;
    return key === "" || key.endsWith("/") ? to`/data/${bucket}/browse/${key}` : to`/data/${bucket}/object/${key}`;
}

const kinds: Record<string, (name: string, arn: string) => string> = {
    "training-job": (n) => to`/jobs/training/${n}`,
    "processing-job": (n) => to`/jobs/processing/${n}`,
    "hyper-parameter-tuning-job": (n) => to`/jobs/tuning/${n}`,
    "experiment": (n) => `/experiments?experiment=${encodeURIComponent(n)}`,
    "experiment-trial-component": (n) => to`/experiments/runs/${n}`,
    "endpoint": (n) => to`/endpoints/${n}`,
    "model-package": (n, arn) => to`/models/${arn.split("/").at(-2) ?? n}/${n}`,
    "model-package-group": (n) => to`/models/${n}`,
    "pipeline": (n) => to`/pipelines/${n}`,
};

export function placeOfArn(arn: string): string | undefined {
    const kind = arn.match(/^arn:[^:]*:sagemaker:[^:]*:[^:]*:([a-z-]+)\/(.+)$/);
    if (!kind) return undefined;
    const [, what = "", rest = ""] = kind;
    if (what === "pipeline" && rest.includes("/execution/")) return to`/pipelines/${rest.split("/")[0] ?? ""}/executions/${nameOfArn(arn)}`;
    return kinds[what]?.(nameOfArn(arn), arn);
}
