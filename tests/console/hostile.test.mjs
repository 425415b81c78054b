// Whatever somebody stored, wrote to a log or sent is shown as text: HTML, scripts, marks that turn the direction of text, values as long as the API takes. Nothing of it runs or
// becomes an element, no mark turns what stands beside it, the layout holds, and of what is too long for a page there is a way to the whole.
import { allow, assert, axe, call, check, equal, layoutHolds, looks, open, put, settled, shot, until } from "./lib.mjs";

const mark = Math.random().toString(36).slice(2, 8), kMiB = 1 << 20;
const tags = '<img src=x onerror="globalThis.pwned=1"><svg onload="globalThis.pwned=2"><b class="pwned">'; // what S3, too, takes as one part of a key
const html = `${tags}bold</b></svg><script>globalThis.pwned=3</script><iframe srcdoc="&lt;script>parent.pwned=4&lt;/script>"></iframe>`; // of the characters that IAM and the registry take
// Everything that is shown stands between these two brackets. With a mark that is never closed: what is behind it would be turned.
const evil = (more = "") => `⟦${html}\u202Egnp.\u2066exe${more}⟧`;
const long = (length) => `${evil().slice(0, -1)}${"x".repeat(length - evil().length)}⟧`;
const key = `⟦${tags}\u202Egnp.exe⟧`;

const bucket = `hostile-${mark}`, name = `hostile-${mark}`;
const { Account } = await call("sts", "GetCallerIdentity"), role = `arn:aws:iam::${Account}:role/${name}`;
const shell = "; touch pwned; $(touch pwned)'`touch pwned`/", keys = [key, "javascript:globalThis.pwned=1", "../../up", "a\nb\tc\u0001\u007f", "x".repeat(1024), `${shell}f.txt`, "page.html", "drawing.svg", "picture.png", "table.csv", "long.txt"];
const drawing = `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="globalThis.pwned=5"><script>globalThis.pwned=6</script></svg>`;
const table = `${[`"${evil().replaceAll('"', '""')}"`, "cell", "n"].join(",")}\n${evil().replaceAll('"', "").replaceAll(",", "")},"${"m".repeat(kMiB)}",1\n=cmd|' /C calc'!A0,<script>globalThis.pwned=7</script>,2\n`;
const package_ = { ModelPackageGroupName: name, ModelPackageDescription: html, InferenceSpecification: { Containers: [{ Image: "athanor/xgboost", ModelDataUrl: "s3://none/a/model.tar.gz" }], SupportedContentTypes: ["text/csv"], SupportedResponseMIMETypes: ["text/csv"] },
    CustomerMetadataProperties: { "javascript:שלום": "javascript:alert/שלום", auc: "0.5" } };
const program = "import os,sys;v=os.environ['EVIL'];print(v);print('<script>globalThis.pwned=8</script>');open('/opt/ml/output/failure','w').write(v);sys.exit(3)";
let execution;

async function makeData() {
    await call("s3", "CreateBucket", { Bucket: bucket });
    const bodies = { "page.html": `<!doctype html>${html}`, "drawing.svg": drawing, "picture.png": drawing, "table.csv": table, "long.txt": `${long(kMiB)}\n` };
    await Promise.all(keys.map((k) => put(bucket, k, bodies[k] ?? evil())));
    const TagSet = [{ Key: evil().slice(0, 128), Value: long(256) }, { Key: "javascript:globalThis.pwned=9", Value: html.slice(0, 256) }];
    await call("s3", "CopyObject", { Bucket: bucket, Key: "page.html", CopySource: `${bucket}/page.html`, MetadataDirective: "REPLACE", ContentType: "text/html", CacheControl: html, Metadata: { "x-<b>": html.repeat(5) } });
    await call("s3", "PutObjectTagging", { Bucket: bucket, Key: key, Tagging: { TagSet } });
    await call("s3", "PutBucketTagging", { Bucket: bucket, Tagging: { TagSet } });
    await call("s3", "PutBucketPolicy", { Bucket: bucket, Policy: JSON.stringify({ Version: "2012-10-17", Statement: [{ Sid: evil(), Effect: "Deny", Principal: "*", Action: "s3:DeleteBucket", Resource: `arn:aws:s3:::${bucket}`, Condition: { StringEquals: { "aws:PrincipalTag/x": long(1000) } } }] }) });
}

async function makeAccess() {
    const document = JSON.stringify({ Version: "2012-10-17", Statement: [{ Sid: html, Effect: "Allow", Action: "s3:*", Resource: "*", Condition: { StringNotEquals: { "aws:PrincipalTag/x": html } } }] });
    await call("iam", "CreateRole", { RoleName: name, Description: html, AssumeRolePolicyDocument: JSON.stringify({ Version: "2012-10-17", Statement: [{ Sid: html, Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: ["sagemaker.amazonaws.com", "events.amazonaws.com", "scheduler.amazonaws.com"] } }] }) });
    await call("iam", "PutRolePolicy", { RoleName: name, PolicyName: "all", PolicyDocument: document });
    await call("iam", "CreatePolicy", { PolicyName: name, Description: html, PolicyDocument: document });
    await call("iam", "CreateUser", { UserName: name, Tags: [{ Key: "javascript:שלום", Value: "javascript:alert/שלום".repeat(10) }] });
}

async function makeJobs() {
    const group = "/aws/sagemaker/TrainingJobs";
    const machine = { AlgorithmSpecification: { TrainingImage: "athanor/python", TrainingInputMode: "File", ContainerEntrypoint: ["python3", "-u", "-c", program] }, RoleArn: role, OutputDataConfig: { S3OutputPath: `s3://${bucket}/out` },
        ResourceConfig: { InstanceCount: 1, InstanceType: "ml.m5.large", VolumeSizeInGB: 1 }, StoppingCondition: { MaxRuntimeInSeconds: 60 } };
    await call("sagemaker", "CreateTrainingJob", { TrainingJobName: name, ...machine, HyperParameters: { [long(250)]: long(2500), plain: "javascript:globalThis.pwned=1" }, Environment: { EVIL: evil("\x1b[31mred") } });
    await call("logs", "CreateLogGroup", { logGroupName: group }).catch(() => {});
    const stream = `${name}/${evil().replaceAll(":", "").replaceAll("*", "").slice(0, 200)}`;
    await call("logs", "CreateLogStream", { logGroupName: group, logStreamName: stream });
    const now = Date.now();
    await call("logs", "PutLogEvents", { logGroupName: group, logStreamName: stream, logEvents: [{ timestamp: now, message: evil() }, { timestamp: now + 1, message: `longest ${"y".repeat(255 * 1024)}` }, { timestamp: now + 2, message: `\x1b]8;;javascript:globalThis.pwned=1\x07link\x1b]8;;\x07${evil()}` }] });
    await until(async () => (await call("sagemaker", "DescribeTrainingJob", { TrainingJobName: name })).TrainingJobStatus === "Failed", "the end of the job", 40);
}

async function makeRuns() {
    await call("sagemaker", "CreateExperiment", { ExperimentName: name, Description: evil() });
    await call("sagemaker", "CreateTrial", { TrialName: name, ExperimentName: name });
    for (const run of ["a", "b"]) {
        await call("sagemaker", "CreateTrialComponent", { TrialComponentName: `${name}-${run}`, Status: { PrimaryStatus: "Completed", Message: evil() }, StartTime: 1_790_000_000, EndTime: 1_790_000_100,
            Parameters: { [long(256)]: { StringValue: `${run}${long(2499)}` } }, InputArtifacts: { [evil().slice(0, 64)]: { Value: "javascript:globalThis.pwned=1", MediaType: "text/html" } }, OutputArtifacts: { out: { Value: long(2000) } } });
        await call("sagemaker", "AssociateTrialComponent", { TrialName: name, TrialComponentName: `${name}-${run}` });
        await call("sagemaker-metrics", "BatchPutMetrics", { TrialComponentName: `${name}-${run}`, MetricData: [1, 2, 3].map((Step) => ({ MetricName: long(255), Step, Timestamp: 1_790_000_000 + Step, Value: Step / (run === "a" ? 1 : 2) })) });
    }
}

async function makePipeline() {
    const definition = { Version: "2020-12-01", Parameters: [{ Name: "Mib", Type: "String", DefaultValue: long(900_000) }, { Name: "One", Type: "String", DefaultValue: evil(), EnumValues: [evil(), "b"] }],
        Steps: [{ Name: "Ends", DisplayName: evil(), Description: evil(), Type: "Fail", Arguments: { ErrorMessage: evil() } }, { Name: "After", DisplayName: html.slice(0, 200), Type: "Fail", DependsOn: ["Ends"], Arguments: { ErrorMessage: long(2000) } }] };
    await call("sagemaker", "CreatePipeline", { PipelineName: name, PipelineDescription: long(3000), ClientRequestToken: `${mark}-`.repeat(6), RoleArn: role, PipelineDefinition: JSON.stringify(definition) });
    execution = (await call("sagemaker", "StartPipelineExecution", { PipelineName: name, PipelineExecutionDescription: long(3000), ClientRequestToken: `${mark}+`.repeat(6), PipelineParameters: [{ Name: "Mib", Value: long(1000) }] })).PipelineExecutionArn;
    await until(async () => (await call("sagemaker", "DescribePipelineExecution", { PipelineExecutionArn: execution })).PipelineExecutionStatus === "Failed", "the end of the execution", 30);
}

async function makeModels() {
    await call("sagemaker", "CreateModelPackageGroup", { ModelPackageGroupName: name, ModelPackageGroupDescription: html.padEnd(1000, "x"), Tags: [{ Key: "javascript:שלום", Value: "javascript:alert/שלום".repeat(10) }] });
    const arns = [];
    for (const _ of [1, 2]) arns.push((await call("sagemaker", "CreateModelPackage", package_)).ModelPackageArn);
    for (const arn of arns) await call("sagemaker", "UpdateModelPackage", { ModelPackageArn: arn, ModelApprovalStatus: arn === arns[0] ? "Approved" : "Rejected", ApprovalDescription: long(1000) });
    await call("sagemaker", "CreateModel", { ModelName: name, ExecutionRoleArn: role, PrimaryContainer: { Image: "athanor/xgboost", ModelDataUrl: `s3://${bucket}/long.txt`, Environment: { EVIL: evil() } } });
    await call("sagemaker", "CreateEndpointConfig", { EndpointConfigName: name, ProductionVariants: [{ VariantName: "v", ModelName: name, InitialInstanceCount: 1, InstanceType: "ml.m5.large" }],
        DataCaptureConfig: { EnableCapture: true, InitialSamplingPercentage: 100, DestinationS3Uri: `s3://${bucket}/captured`, CaptureOptions: [{ CaptureMode: "Input" }] } });
    await call("sagemaker", "CreateEndpoint", { EndpointName: name, EndpointConfigName: name });
    const half = (data) => ({ observedContentType: html, mode: "INPUT", data, encoding: "CSV" });
    await put(bucket, `captured/${name}/v/2026/11/23/04/31-00.jsonl`, `${JSON.stringify({ captureData: { endpointInput: half(long(300_000)), endpointOutput: half(evil()) }, eventMetadata: { eventId: evil(), inferenceId: evil(), inferenceTime: "2026-11-23T04:31:00Z" } })}\n`);
}

async function makeRules() {
    await call("events", "PutRule", { Name: name, Description: evil(), EventPattern: JSON.stringify({ source: [long(1500)] }) }, { "User-Agent": Buffer.from(evil()).toString("latin1") });
    await call("sqs", "CreateQueue", { QueueName: name });
    const Arn = `arn:aws:sqs:us-east-1:${Account}:${name}`;
    await call("events", "PutTargets", { Rule: name, Targets: [{ Id: "t", Arn, Input: JSON.stringify(long(7000)) }] });
    await call("scheduler", "CreateSchedule", { Name: name, Description: evil(), ScheduleExpression: "rate(5 hours)", FlexibleTimeWindow: { Mode: "OFF" }, Target: { Arn, RoleArn: role, Input: long(7000) } });
}

await makeAccess();
await Promise.all([makeData().then(makeModels), makeJobs(), makeRuns(), makePipeline(), makeRules()]);

// What of the values became more than text, and where a mark of direction reaches further than its value.
function faultsIn() {
    const faults = [], allowed = (href) => /^([/?#]|blob:)/.test(href);
    if (globalThis.pwned !== undefined) faults.push(`something ran: ${globalThis.pwned}`);
    for (const e of document.querySelectorAll(".pwned, iframe, object, embed, base, form[action], script:not([src^='/assets/']), img:not(.data-image)")) faults.push(`an element: ${e.outerHTML.slice(0, 200)}`);
    for (const e of document.querySelectorAll("body *")) for (const { name: is } of e.attributes) if (/^on/i.test(is) || is === "srcdoc") faults.push(`an attribute ${is} of ${e.tagName}`);
    for (const e of document.querySelectorAll("a[href], area[href]")) if (!allowed(e.getAttribute("href"))) faults.push(`a link: ${e.getAttribute("href").slice(0, 200)}`);
    const turns = /[\u202A-\u202E\u2066-\u2069]/, walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!turns.test(node.data) || node.parentElement.closest("textarea, title, .visually-hidden")) continue;
        let around = node.parentElement;
        while (around && !/isolate|plaintext/.test(getComputedStyle(around).unicodeBidi) && getComputedStyle(around).display === "inline") around = around.parentElement;
        if (around.matches(".control")) continue;
        const text = around.textContent.trim(), end = text.lastIndexOf("⟧");
        if (end >= 0 && !/^(, exit code: 3)?[\u2069…”]*$/.test(text.slice(end + 1))) faults.push(`marks reach out of a value: ${around.outerHTML.slice(0, 120)} … ${text.slice(-60)}`);
    }
    const length = document.body.textContent.length;
    if (length > 400_000) faults.push(`the page has ${length} characters`);
    return faults;
}
async function holds(page) {
    await settled(page);
    const from = Date.now(), faults = await page.evaluate(faultsIn);
    if (Date.now() - from > 4000) faults.push(`it is slow: ${Date.now() - from} ms`);
    await layoutHolds(page).catch((error) => faults.push(error.message));
    page.problems.push(...[...new Set(faults)].slice(0, 8).map((fault) => `${page.url().slice(0, 200)}: ${fault}`)); // the check goes on, and fails for all of them
}
async function visit(page, path, shown) {
    await page.evaluate((to) => { history.pushState(null, "", to); dispatchEvent(new PopStateEvent("popstate")); }, path);
    await shown.first().waitFor();
    await holds(page);
}
const within = (page, text) => page.locator("main").getByText(text, { exact: false }).first();
const values = (page) => within(page, "⟦<img src=x");

// All of a section, one view after the other, in one page: wide and light, narrow and dark.
async function section(what, act) {
    for (const look of [looks[0], looks[3]])
        await check(`${what}: text stays text, ${look.scheme} at ${look.width} px`, async () => {
            const page = await open("/overview", look);
            page.on("dialog", (dialog) => { page.problems.push(`a dialog: ${dialog.message()}`); void dialog.dismiss(); });
            await holds(page);
            await act(page, look);
        });
}
async function whole(page, button, begins, length) {
    await button.first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText(begins, { exact: false }).first().waitFor();
    await holds(page);
    await dialog.getByRole("button", { name: "Copy" }).first().click();
    await dialog.getByRole("button", { name: "Copied" }).first().waitFor();
    equal(await page.evaluate(async () => (await navigator.clipboard.readText()).length), length, "characters that are copied");
    await dialog.getByRole("button", { name: "Close" }).click();
    await dialog.waitFor({ state: "detached" });
}

const object = (k, tab) => k.split("/").includes("..") ? `/data/${bucket}/object/?key=${encodeURIComponent(k)}&tab=${tab}` : `/data/${bucket}/object/${k.split("/").map(encodeURIComponent).join("/")}?tab=${tab}`;
await section("data", async (page, look) => {
    await visit(page, `/data/${bucket}`, values(page));
    await visit(page, `/data/${bucket}/browse/?versions=1`, values(page));
    await visit(page, `/data/${bucket}/browse/${encodeURIComponent("none/" + shell)}`, within(page, "The folder is empty"));
    if (look.width > 500) equal(await page.locator(".empty code").innerText(), `aws s3 cp data.csv 's3://${bucket}/none/${shell.replaceAll("'", "'\\''")}'`, "the command of an empty folder");
    for (const tab of ["overview", "versions", "tags", "lock", "preview"]) await visit(page, object(key, tab), page.getByRole("heading", { level: 1 }).filter({ hasText: "⟦" }));
    assert(/\u2068⟦.*\u2069 · Athanor$/.test(await page.title()), `the window's title: ${await page.title()}`);
    for (const k of keys.slice(1, 6)) await visit(page, object(k, "overview"), within(page, "Storage class"));
    await visit(page, object("page.html", "overview"), within(page, "Cache"));
    await visit(page, object("page.html", "preview"), page.locator(".code"));
    await visit(page, object("drawing.svg", "preview"), page.locator(".code").or(within(page, "No preview")));
    allow(page, /415/);
    await visit(page, object("picture.png", "preview"), within(page, "Its bytes are no PNG"));
    await visit(page, object("table.csv", "preview"), page.getByRole("region", { name: "First rows" }));
    await visit(page, object("long.txt", "preview"), page.getByRole("button", { name: "Download the whole" }));
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download the whole" }).click()]);
    assert(file.suggestedFilename().endsWith(".txt"), file.suggestedFilename());
    for (const setting of ["tags", "policy"]) await visit(page, `/data/${bucket}/settings?setting=${setting}`, page.getByRole("tab", { selected: true }));
    await visit(page, object(key, "overview"), within(page, "Storage class"));
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await page.getByRole("dialog").getByText("⟦", { exact: false }).first().waitFor();
    await holds(page);
    await page.keyboard.press("Escape");
});

await check("an object's bytes are never a document of the console", async () => {
    const page = await open("/data");
    allow(page, /415/, /Content Security Policy/);
    for (const k of ["page.html", "drawing.svg"])
        for (const route of ["object", "image", "preview"]) {
            const is = await page.evaluate(async (at) => { const r = await fetch(at); await r.arrayBuffer(); return [r.status, ...["content-type", "content-disposition", "content-security-policy", "x-content-type-options"].map((h) => r.headers.get(h) ?? "")]; },
                `/api/${route}?${new URLSearchParams({ bucket, key: k })}`);
            const [status, type, disposition, policy, sniff] = is;
            equal(sniff, "nosniff", `${route} of ${k}`);
            assert(!/html|svg|xml/i.test(type), `${route} of ${k} is ${type}`);
            if (route === "object") assert(status === 200 && disposition.startsWith("attachment") && policy.includes("sandbox"), `${route} of ${k}: ${is}`);
            if (route === "image") equal(status, 415, `${route} of ${k}`);
        }
});

await section("jobs", async (page) => {
    await visit(page, `/jobs/training/${name}`, within(page, "Why it failed"));
    await values(page).waitFor();
    await whole(page, page.getByRole("button", { name: "Show all 2,500 characters" }), "⟦<img", 2500);
    await visit(page, `/jobs/training/${name}?tab=log`, page.locator(".log-row"));
    const streams = page.getByLabel("Stream");
    for (const at of [0, 1]) {
        await streams.selectOption({ index: at });
        await page.locator(".log-row", { hasText: "⟦<img src=x" }).first().waitFor();
        await holds(page);
    }
    await page.getByText("more in the download").waitFor();
    await page.getByRole("button", { name: "Wrap" }).click();
    await holds(page);
    await visit(page, `/jobs/training/${name}?tab=charts`, within(page, "What it used"));
    await visit(page, `/jobs?name=${mark}`, page.getByRole("grid"));
});

await section("experiments", async (page) => {
    const columns = ["status", `param.${long(256)}`, `metric.${long(255)}`].map(encodeURIComponent).join(",");
    await visit(page, `/experiments?experiment=${name}&columns=${columns}`, page.getByRole("grid", { name: "Runs" }).getByText("-a"));
    await visit(page, `/experiments?experiment=${name}&view=charts&metrics=${encodeURIComponent(long(255))}&runs=${name}-a,${name}-b`, page.locator("figure.chart"));
    await visit(page, `/experiments/runs/${name}-a`, page.getByRole("grid", { name: "Parameters" }));
    await whole(page, page.getByRole("button", { name: "Show all 2,500 characters" }), "a⟦<img", 2500);
    for (const tab of ["charts", "files", "lineage"]) await visit(page, `/experiments/runs/${name}-a?tab=${tab}`, page.locator("figure.chart, main .card, main .empty"));
    await visit(page, `/experiments/compare?run=${name}-a&run=${name}-b`, within(page, "differ"));
});

await section("pipelines", async (page) => {
    await visit(page, `/pipelines/${name}?step=Ends`, page.locator(".pipelines-steps").getByText("⟦", { exact: false }));
    await visit(page, `/pipelines/${name}?tab=executions`, page.getByRole("grid", { name: "Executions" }));
    await visit(page, `/pipelines/${name}?tab=about`, values(page));
    await whole(page, page.getByRole("button", { name: "Show all 900,000 characters" }), "⟦<img", 900_000);
    await visit(page, `/pipelines/${name}?tab=document`, page.getByRole("button", { name: "Download the whole" }));
    await visit(page, `/pipelines/${name}/executions/${execution.split("/").at(-1)}?step=Ends`, values(page));
    await visit(page, `/pipelines/${name}/executions/${execution.split("/").at(-1)}?tab=about`, page.getByRole("tab", { selected: true }));
    await page.keyboard.press("c");
    await page.getByRole("dialog", { name: "API calls of this page" }).getByText("describe-pipeline").first().waitFor();
    await holds(page);
});

await section("models and endpoints", async (page) => {
    await visit(page, "/models", page.getByRole("grid", { name: "Model groups" }));
    await visit(page, `/models/${name}`, within(page, "javascript:שלום"));
    await visit(page, `/models/${name}/1`, within(page, "Approved by"));
    await visit(page, `/models/${name}/compare?a=1&b=2`, page.getByRole("heading", { level: 1 }));
    await visit(page, `/models?tab=plain&model=${name}`, page.getByRole("dialog"));
    await visit(page, `/endpoints/${name}`, page.getByRole("heading", { level: 1, name }));
    await visit(page, `/endpoints/${name}?tab=captured`, page.getByRole("grid", { name: "Captured records" }));
    await page.getByRole("button", { name: "Show the record" }).first().click();
    await page.getByRole("dialog").getByRole("button", { name: "Download the whole" }).waitFor();
    await holds(page);
});

await section("rules, access and audit", async (page) => {
    await visit(page, `/rules/rules/default/${name}`, values(page));
    await visit(page, `/rules/schedules/default/${name}`, values(page));
    await visit(page, `/access/users/${name}`, within(page, "javascript:שלום"));
    await visit(page, `/access/roles/${name}`, within(page, "<img src=x"));
    await visit(page, `/access/policies/${encodeURIComponent(`arn:aws:iam::${Account}:policy/${name}`)}`, page.locator(".code").getByText("<img src=x"));
    await visit(page, "/audit?by=EventName&value=PutRule", page.locator("[data-row]"));
    await page.locator("[data-row]").first().getByRole("button").click();
    await page.getByRole("dialog").getByText("<img src=x").first().waitFor();
    await holds(page);
    await axe(page);
    await shot(page, "hostile-audit");
    await page.keyboard.press("Escape");
});

await section("Ctrl-K", async (page) => {
    await visit(page, object(key, "overview"), within(page, "Storage class"));
    await page.route("**/console/find", (route) => route.fulfill({ json: { hits: ["Bucket", "User", "Run", evil()].map((kind) => ({ kind, name: evil(), arn: `arn:${evil()}/1`, status: evil(), created: 1 })) } }));
    await page.keyboard.press("Control+k");
    const palette = page.getByRole("dialog", { name: "Find" });
    await palette.getByText("Delete ⟦").first().waitFor();
    await palette.getByRole("combobox").fill("<img src=x");
    await palette.getByRole("option").filter({ hasText: "User" }).waitFor();
    await holds(page);
    await palette.getByRole("combobox").fill(long(2000));
    await holds(page);
    await axe(page);
});

// What other files would meet on the overview and in lists.
await call("sagemaker", "DeletePipeline", { PipelineName: name, ClientRequestToken: `${mark}-`.repeat(6) });
await until(async () => ["Failed", "InService"].includes((await call("sagemaker", "DescribeEndpoint", { EndpointName: name })).EndpointStatus), "an endpoint that can be deleted", 60);
await call("sagemaker", "DeleteEndpoint", { EndpointName: name });
