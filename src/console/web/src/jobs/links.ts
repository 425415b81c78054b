// Where what an ARN or an S3 address names is shown. undefined: nowhere here.
import { to } from "../lib/router";
import { browseHref, objectHref } from "../data/paths";

const places: [RegExp, (m: string[]) => string][] = [
    [/:training-job\/(.+)$/, (m) => to`/jobs/training/${m[1] ?? ""}`],
    [/:processing-job\/(.+)$/, (m) => to`/jobs/processing/${m[1] ?? ""}`],
    [/:hyper-parameter-tuning-job\/(.+)$/, (m) => to`/jobs/tuning/${m[1] ?? ""}`],
    [/:pipeline\/([^/]+)\/execution\/([^/]+)$/, (m) => to`/pipelines/${m[1] ?? ""}/executions/${m[2] ?? ""}`],
    [/:pipeline\/([^/]+)$/, (m) => to`/pipelines/${m[1] ?? ""}`],
    [/:experiment-trial-component\/(.+)$/, (m) => to`/experiments/runs/${m[1] ?? ""}`],
    [/:model-package\/([^/]+)\/(\d+)$/, (m) => to`/models/${m[1] ?? ""}/${m[2] ?? ""}`],
    [/:model-package-group\/(.+)$/, (m) => to`/models/${m[1] ?? ""}`],
    [/:endpoint\/(.+)$/, (m) => to`/endpoints/${m[1] ?? ""}`],
    [/^arn:aws[^:]*:iam::\d*:role\/(?:.*\/)?([^/]+)$/, (m) => to`/access/roles/${m[1] ?? ""}`],
];

export function arnHref(arn: string): string | undefined {
    for (const [form, href] of places) {
        const found = form.exec(arn);
        if (found && arn.startsWith("arn:")) return href(found);
    }
    return undefined;
}

// s3://bucket/key: what has an ending is an object, all else a prefix.
export function s3Href(uri: string): string | undefined {
    const found = /^s3:\/\/([^/]+)(?:\/([^]*))?$/.exec(uri);
    if (!found?.[1]) return undefined;
    const key = found[2] ?? "", file = /\.[A-Za-z0-9]{1,8}$/.test(key);
    return file ? objectHref(found[1], key) : browseHref(found[1], key === "" || key.endsWith("/") ? key : key + "/");
}

export const hrefOf = (value: string): string | undefined => value.startsWith("s3://") ? s3Href(value) : value.startsWith("arn:") ? arnHref(value) : undefined;
