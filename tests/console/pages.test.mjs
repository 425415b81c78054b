// Every address of app/pages.ts is opened: those with names in them by what the demonstration left, the others as they are. None fails, none scrolls sideways.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { assert, call, check, layoutHolds, looks, open } from "./lib.mjs";

const source = join(dirname(fileURLToPath(import.meta.url)), "../../src/console/web/src/app/pages.ts");
const patterns = [...readFileSync(source, "utf8").matchAll(/path: "([^"]+)"/g)].map((m) => m[1]);
const part = (text) => text.split("/").map(encodeURIComponent).join("/");

// What a pattern's names stand for; undefined: the server has none of it.
async function filled(pattern) {
    const first = async (service, operation, input, list) => (await call(service, operation, input))[list]?.[0];
    const kinds = {
        "/data/:bucket": async () => ({ bucket: (await first("s3", "ListBuckets", {}, "Buckets"))?.Name }),
        "/jobs/training": async () => ({ name: (await first("sagemaker", "ListTrainingJobs", {}, "TrainingJobSummaries"))?.TrainingJobName }),
        "/jobs/processing": async () => ({ name: (await first("sagemaker", "ListProcessingJobs", {}, "ProcessingJobSummaries"))?.ProcessingJobName }),
        "/jobs/tuning": async () => ({ name: (await first("sagemaker", "ListHyperParameterTuningJobs", {}, "HyperParameterTuningJobSummaries"))?.HyperParameterTuningJobName }),
        "/experiments/runs": async () => ({ name: (await first("sagemaker", "ListTrialComponents", {}, "TrialComponentSummaries"))?.TrialComponentName }),
        "/pipelines": async () => {
            const name = (await first("sagemaker", "ListPipelines", {}, "PipelineSummaries"))?.PipelineName;
            const execution = name && await first("sagemaker", "ListPipelineExecutions", { PipelineName: name }, "PipelineExecutionSummaries");
            return { name, id: execution?.PipelineExecutionArn.split("/").at(-1) };
        },
        "/models": async () => {
            const group = (await first("sagemaker", "ListModelPackageGroups", {}, "ModelPackageGroupSummaryList"))?.ModelPackageGroupName;
            const version = group && await first("sagemaker", "ListModelPackages", { ModelPackageGroupName: group }, "ModelPackageSummaryList");
            return { group, version: version && String(version.ModelPackageVersion) };
        },
        "/endpoints": async () => ({ name: (await first("sagemaker", "ListEndpoints", {}, "Endpoints"))?.EndpointName }),
        "/rules/rules": async () => ({ bus: "default", name: (await first("events", "ListRules", {}, "Rules"))?.Name }),
        "/rules/schedules": async () => {
            const one = await first("scheduler", "ListSchedules", {}, "Schedules");
            return { group: one?.GroupName, name: one?.Name };
        },
        "/rules/pipes": async () => ({ name: (await first("pipes", "ListPipes", {}, "Pipes"))?.Name }),
        "/access/users": async () => ({ name: (await first("iam", "ListUsers", {}, "Users"))?.UserName }),
        "/access/roles": async () => ({ name: (await first("iam", "ListRoles", {}, "Roles"))?.RoleName }),
        "/access/groups": async () => ({ name: (await first("iam", "ListGroups", {}, "Groups"))?.GroupName }),
        "/access/policies": async () => ({ arn: "arn:aws:iam::aws:policy/AmazonSageMakerFullAccess" }),
    };
    const kind = Object.keys(kinds).find((k) => pattern.startsWith(k) && pattern.includes(":") || pattern.includes("*") && pattern.startsWith(k));
    if (!kind) return pattern;
    const names = await kinds[kind]();
    if (pattern.includes("*key")) names.key = (await call("s3", "ListObjectsV2", { Bucket: names.bucket, MaxKeys: 1 })).Contents?.[0]?.Key;
    let missing = false;
    const path = pattern.replace(/[:*](\w+)/g, (_, name) => {
        if (name === "prefix") return "";
        if (names[name] === undefined) missing = true;
        return part(String(names[name]));
    });
    return missing ? undefined : path;
}

assert(patterns.length > 5, "app/pages.ts has no pages");
for (const pattern of patterns)
    await check(`${pattern} opens`, async () => {
        const path = await filled(pattern);
        if (path === undefined) { console.log(`# nothing on this server is shown by ${pattern}`); return; }
        for (const look of [looks[0], looks[3]]) {
            const page = await open(path, look);
            assert(await page.locator("h1").count() === 1, `${path} has ${await page.locator("h1").count()} headings of the first level`);
            await layoutHolds(page);
        }
    });

await check("an address of no page says so", async () => {
    const page = await open("/nowhere/at/all");
    assert(await page.getByText("There is no such page").isVisible(), "nothing says that there is no such page");
});
