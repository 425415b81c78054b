// Pipelines: the list, the graph as it runs, a step with its files and log, the form that starts one, stop, retry, what the cache spared, history, edit and delete.
import { allow, assert, axe, call, check, equal, everyLook, open, put, settled, until } from "./lib.mjs";

const loop = (await call("sagemaker", "ListPipelines", { PipelineNamePrefix: "churn-loop" })).PipelineSummaries[0].PipelineName;
const rounds = (await call("sagemaker", "ListPipelineExecutions", { PipelineName: loop, MaxResults: 100 })).PipelineExecutionSummaries;
const stepsOf = async (arn) => (await call("sagemaker", "ListPipelineExecutionSteps", { PipelineExecutionArn: arn, MaxResults: 100 })).PipelineExecutionSteps;
const idOf = (arn) => arn.split("/").at(-1);
async function roundWith(holds, what) {
    for (const { PipelineExecutionArn } of rounds) {
        const step = (await stepsOf(PipelineExecutionArn)).find(holds);
        if (step) return { id: idOf(PipelineExecutionArn), step };
    }
    throw new Error(`no round of ${loop} has ${what}`);
}
const cached = await roundWith((s) => s.CacheHitResult, "a step that the cache spared"), trained = await roundWith((s) => s.StepName === "Train" && s.StepStatus === "Succeeded", "a training");

const name = `shop-${Date.now().toString(36)}`, bucket = name, role = `arn:aws:iam::${process.env.ATHANOR_CONSOLE_ACCOUNT}:role/Pipeline`;
const code = (text) => put(bucket, "code/work.py", text);
const scripts = [{ InputName: "code", AppManaged: false, S3Input: { S3Uri: `s3://${bucket}/code/`, S3DataType: "S3Prefix", S3InputMode: "File", LocalPath: "/opt/ml/processing/input/code" } }];
const job = (step, command, more = {}, inputs = []) => ({ Name: step, Type: "Processing", ...more, Arguments: {
    RoleArn: role, ProcessingResources: { ClusterConfig: { InstanceCount: 1, InstanceType: "local", VolumeSizeInGB: 1 } }, StoppingCondition: { MaxRuntimeInSeconds: 300 },
    AppSpecification: { ImageUri: "athanor/python", ...command },
    ...(inputs.length && { ProcessingInputs: inputs }),
    ProcessingOutputConfig: { Outputs: [{ OutputName: "made", AppManaged: false, S3Output: { S3Uri: `s3://${bucket}/${step}/`, LocalPath: "/opt/ml/processing/output", S3UploadMode: "EndOfJob" } }] } } });
const definition = (...more) => JSON.stringify({
    Version: "2020-12-01", Metadata: {},
    Parameters: [{ Name: "Rows", Type: "Integer", DefaultValue: 100 }, { Name: "Shift", Type: "String", DefaultValue: "day", EnumValues: ["day", "night"] }, { Name: "Who", Type: "String" }],
    Steps: [
        job("Prepare", { ContainerEntrypoint: ["python3", "-c", "import sys; open('/opt/ml/processing/output/rows', 'w').write(sys.argv[1])"], ContainerArguments: [{ "Std:Join": { On: "", Values: [{ Get: "Parameters.Rows" }] } }] }, { CacheConfig: { Enabled: true, ExpireAfter: "p1d" } }),
        job("Work", { ContainerEntrypoint: ["python3", "-u", "/opt/ml/processing/input/code/work.py"] }, { DependsOn: ["Prepare"], DisplayName: "Work on them" }, scripts),
        { Name: "Enough", Type: "Condition", DependsOn: ["Work"], Arguments: { Conditions: [{ Type: "GreaterThan", LeftValue: { Get: "Parameters.Rows" }, RightValue: 1000 }],
            IfSteps: [{ Name: "Refuse", Type: "Fail", Arguments: { ErrorMessage: "too many rows" } }], ElseSteps: [] } }, ...more],
});
await call("s3", "CreateBucket", { Bucket: bucket });
await code("raise SystemExit('not yet')");
await call("sagemaker", "CreatePipeline", { PipelineName: name, PipelineDefinition: definition(), RoleArn: role, PipelineDescription: "Made by a test", ClientRequestToken: `${name}-${"0".repeat(32)}` });
const executions = async () => (await call("sagemaker", "ListPipelineExecutions", { PipelineName: name, SortBy: "CreationTime", SortOrder: "Ascending" })).PipelineExecutionSummaries;
const status = async (arn) => (await call("sagemaker", "DescribePipelineExecution", { PipelineExecutionArn: arn })).PipelineExecutionStatus;
const heading = (page, text) => page.locator(".page-head .status", { hasText: text });
const node = (page, step) => page.locator(`.pipelines-graph [data-step="${step}"]`);
const stateOf = (page, step, state) => node(page, step).and(page.getByRole("button", { name: new RegExp(` · ${state}\\b`) }));
const drawn = (page) => page.locator(".pipelines-node").first().waitFor();

await everyLook("the list", "/pipelines", async (page) => { await page.getByRole("grid", { name: "Pipelines" }).waitFor(); await page.locator(".rows .status").first().waitFor(); }, "pipelines");
await everyLook("a pipeline's graph", `/pipelines/${loop}?step=Train`, async (page) => { await drawn(page); await page.getByText("Arguments", { exact: true }).waitFor(); }, "pipelines-graph");
await everyLook("a pipeline's executions", `/pipelines/${loop}?tab=executions`, async (page) => { await page.getByRole("grid", { name: "Executions" }).waitFor(); }, "pipelines-executions");
await everyLook("an execution with a step's log", `/pipelines/${loop}/executions/${trained.id}?step=Train`, async (page) => { await drawn(page); await page.locator(".log-row").first().waitFor(); }, "pipelines-execution");
await everyLook("the form of the parameters", `/pipelines/${name}`, async (page) => { await page.getByRole("button", { name: "Start" }).click(); await page.getByRole("dialog").getByLabel("Shift").waitFor(); }, "pipelines-start");

await check("the list is filtered and sorted by the server; a row opens its pipeline", async () => {
    const page = await open("/pipelines"), rows = page.locator(".rows .row");
    await page.getByLabel("Name begins with").fill(name);
    await page.waitForURL(`**name=${name}`);
    await until(async () => await rows.count() === 1, "one row");
    await page.getByText("never", { exact: true }).waitFor();
    await page.getByLabel("Name begins with").fill("no-such");
    await page.getByText("No pipeline begins like this").waitFor();
    await page.getByLabel("Name begins with").fill("");
    await page.getByRole("button", { name: "Name", exact: true }).click();
    await page.waitForURL("**sort=Name**");
    const wanted = (await call("sagemaker", "ListPipelines", { SortBy: "Name", SortOrder: "Ascending" })).PipelineSummaries.map((p) => p.PipelineName);
    const names = () => rows.evaluateAll((all) => all.map((row) => row.querySelector("a").textContent));
    await until(async () => JSON.stringify(await names()) === JSON.stringify(wanted), `the order ${wanted}`);
    await rows.nth(wanted.indexOf(name)).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/pipelines/${name}`);
    await drawn(page);
});

await check("the graph's steps are reached by keys, its list says the same, a step tells its arguments", async () => {
    const page = await open(`/pipelines/${name}`);
    await drawn(page);
    equal(await page.locator(".pipelines-node").count(), 4, "steps of the graph");
    equal(await page.getByRole("list", { name: "Steps" }).locator("strong").allInnerTexts(), ["Prepare", "Work on them", "Enough", "Refuse"], "steps of the list");
    await page.getByText("after Enough (yes)").waitFor();
    await node(page, "Prepare").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL("**step=Work");
    await page.getByRole("heading", { name: "Work on them" }).waitFor();
    await page.getByText("/opt/ml/processing/input/code/work.py").first().waitFor();
    const scale = async () => (await node(page, "Work").boundingBox()).width, before = await scale();
    await page.getByRole("button", { name: "Larger" }).click();
    await until(async () => await scale() > before * 1.1, "a larger graph");
    await page.getByRole("button", { name: "Fit" }).click();
    await until(async () => Math.abs(await scale() - before) < 1, "the graph that fits");
    await page.getByRole("tab", { name: "About" }).click();
    await page.getByRole("region", { name: "Parameters" }).getByText("day, night").waitFor();
    await page.getByRole("tab", { name: "Document" }).click();
    await page.getByText('"Version": "2020-12-01"').waitFor();
    await axe(page);
});

await check("it is started by a form made of its parameters, the graph follows it, and a failed step says why with its log", async () => {
    const page = await open(`/pipelines/${name}`);
    await page.keyboard.press("n");
    const dialog = page.getByRole("dialog"), start = dialog.getByRole("button", { name: "Start", exact: true });
    await dialog.getByLabel("Shift").waitFor();
    equal(await dialog.getByLabel("Shift").locator("option").allInnerTexts(), ["day", "night"], "choices");
    await dialog.getByLabel("Shift").selectOption("night");
    await dialog.getByLabel("Who").fill("ann");
    await dialog.getByLabel("Rows").fill("many");
    await dialog.getByText("A whole number.").waitFor();
    assert(await start.isDisabled(), "what is wrong is not sent");
    await dialog.getByLabel("Rows").fill("7");
    await dialog.getByLabel("Name of the execution").fill("first");
    await dialog.getByText("The call that this makes").click();
    await dialog.getByText(/start-pipeline-execution|start_pipeline_execution/).first().waitFor();
    await start.click();
    await page.waitForURL(`**/pipelines/${name}/executions/*`);
    await stateOf(page, "Prepare", "executing").waitFor();
    await stateOf(page, "Work", "failed").waitFor({ timeout: 60_000 });
    await heading(page, "Failed").waitFor();
    await page.getByRole("heading", { name: "first", level: 1 }).waitFor();
    await page.getByText("Why it failed").first().waitFor();
    const [{ PipelineExecutionArn: arn }] = await executions();
    const { PipelineParameters } = await call("sagemaker", "ListPipelineParametersForExecution", { PipelineExecutionArn: arn });
    equal(Object.fromEntries(PipelineParameters.map((p) => [p.Name, p.Value])), { Rows: "7", Shift: "night", Who: "ann" }, "parameters");
    await node(page, "Work").click();
    await page.waitForURL("**step=Work");
    await page.locator(".log-row", { hasText: "not yet" }).first().waitFor();
    const made = (await stepsOf(arn)).find((s) => s.StepName === "Work").Metadata.ProcessingJob.Arn.split("/").at(-1);
    const links = await page.locator(".pipelines-panel a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    for (const wanted of [`/jobs/processing/${made}`, `/data/${bucket}/browse/code/`, `/data/${bucket}/browse/Work/`]) assert(links.includes(wanted), `${wanted} is not among ${links}`);
    await page.getByRole("tab", { name: "Parameters" }).click();
    await page.getByRole("row", { name: "Shift night" }).waitFor();
    await page.getByText("console-tester").first().waitFor();
    await page.goBack();
    await page.locator(".log-row", { hasText: "not yet" }).first().waitFor();
    await axe(page);
});

await check("a retry begins at the failed step and keeps what has succeeded", async () => {
    const [{ PipelineExecutionArn: arn }] = await executions(), page = await open(`/pipelines/${name}/executions/${idOf(arn)}`);
    const before = (await stepsOf(arn)).find((s) => s.StepName === "Prepare");
    await code("print('worked')");
    await page.getByRole("button", { name: "Retry from the failed step" }).click();
    const dialog = page.getByRole("alertdialog").or(page.getByRole("dialog"));
    await dialog.getByText(/Runs again: Work/).waitFor();
    await dialog.getByRole("button", { name: "Retry", exact: true }).click();
    await heading(page, "Succeeded").waitFor({ timeout: 60_000 });
    await stateOf(page, "Work", "succeeded").waitFor();
    await stateOf(page, "Refuse", "not started").waitFor();
    equal((await stepsOf(arn)).find((s) => s.StepName === "Prepare"), before, "the step that had succeeded");
    equal(await page.getByRole("button", { name: "Retry from the failed step" }).count(), 0, "ways to retry what has succeeded");
});

await check("run again has the parameters of before; the cache spares a step; it is stopped", async () => {
    const [{ PipelineExecutionArn: first }] = await executions(), page = await open(`/pipelines/${name}/executions/${idOf(first)}`);
    await code("import time\nprint('at work')\ntime.sleep(250)");
    await page.getByRole("button", { name: "Run again" }).click();
    const dialog = page.getByRole("dialog");
    equal([await dialog.getByLabel("Rows").inputValue(), await dialog.getByLabel("Shift").inputValue(), await dialog.getByLabel("Who").inputValue()], ["7", "night", "ann"], "the form");
    await dialog.getByRole("button", { name: "Start", exact: true }).click();
    await page.waitForURL((url) => url.pathname.startsWith(`/pipelines/${name}/executions/`) && !url.pathname.endsWith(idOf(first)));
    await stateOf(page, "Work", "executing").waitFor({ timeout: 30_000 });
    await page.getByRole("list", { name: "Steps" }).getByText("cached").waitFor();
    await page.getByRole("list", { name: "Steps" }).getByRole("button", { name: /^Prepare/ }).click();
    await page.locator(".pipelines-panel").getByRole("link", { name: idOf(first), exact: true }).waitFor();
    await node(page, "Work").click();
    await page.locator(".log-row", { hasText: "at work" }).waitFor({ timeout: 30_000 });
    await page.getByRole("button", { name: "Stop", exact: true }).click();
    const sure = page.getByRole("alertdialog").or(page.getByRole("dialog"));
    await sure.getByText("These are stopped now: Work").waitFor();
    await sure.getByRole("button", { name: "Stop the execution" }).click();
    await heading(page, "Stopped").waitFor({ timeout: 30_000 });
    const second = (await executions()).at(-1).PipelineExecutionArn;
    equal(await status(second), "Stopped", "the execution");
    const made = (await stepsOf(second)).find((s) => s.StepName === "Work").Metadata.ProcessingJob.Arn.split("/").at(-1);
    equal((await call("sagemaker", "DescribeProcessingJob", { ProcessingJobName: made })).ProcessingJobStatus, "Stopped", "its job");
});

await check("its history is sorted, tells who started each, and opens an execution", async () => {
    const page = await open(`/pipelines/${name}?tab=executions`), all = (await executions()).map((e) => e.PipelineExecutionDisplayName ?? idOf(e.PipelineExecutionArn));
    const shown = () => page.locator(".rows .row").evaluateAll((rows) => rows.map((row) => row.querySelector("a").textContent));
    await until(async () => JSON.stringify(await shown()) === JSON.stringify([...all].reverse()), "the newest first");
    equal(await page.locator(".rows .row .status").allInnerTexts(), ["Stopped", "Succeeded"], "how they ended");
    await until(async () => await page.locator(".rows").getByText("console-tester").count() === 2, "who started them");
    await page.getByRole("button", { name: "Started", exact: true }).click();
    await page.waitForURL("**order=asc");
    await until(async () => JSON.stringify(await shown()) === JSON.stringify(all), "the oldest first");
    await page.locator(".rows .row").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/executions/*");
});

await check("what the cache spared in the loop leads to the round that it came from", async () => {
    const page = await open(`/pipelines/${loop}/executions/${cached.id}?step=${cached.step.StepName}`);
    const source = idOf(cached.step.CacheHitResult.SourcePipelineExecutionArn);
    await page.locator(".pipelines-panel").getByRole("link", { name: source, exact: true }).click();
    await page.waitForURL(`**/pipelines/${loop}/executions/${source}`);
    await stateOf(page, cached.step.StepName, "succeeded").waitFor();
});

await check("its definition is edited; what the server refuses is told with its path", async () => {
    const page = await open(`/pipelines/${name}`);
    allow(page, /400.*UpdatePipeline/);
    await drawn(page);
    await page.keyboard.press("e");
    const dialog = page.getByRole("dialog"), field = dialog.getByLabel("Definition");
    await field.fill(definition({ Name: "Late", Type: "Nonsense", Arguments: {} }));
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.getByRole("alert").getByText(/Steps\[3\]/).waitFor();
    await field.fill("{");
    assert(await dialog.getByRole("button", { name: "Save" }).isDisabled(), "what is no JSON is not sent");
    await field.fill(definition({ Name: "Late", Type: "Fail", Arguments: { ErrorMessage: "late" } }));
    await dialog.getByLabel("Description").fill("<b>Changed</b> by a test");
    await axe(page);
    await dialog.getByRole("button", { name: "Save" }).click();
    await node(page, "Late").waitFor();
    await page.getByRole("tab", { name: "About" }).click();
    await page.getByText("<b>Changed</b> by a test").first().waitFor();
});

await check("it is deleted by its name", async () => {
    const page = await open(`/pipelines/${name}`);
    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    const dialog = page.getByRole("alertdialog").or(page.getByRole("dialog")), act = dialog.getByRole("button", { name: "Delete the pipeline" });
    assert(await act.isDisabled(), "without the name nothing is deleted");
    await axe(page);
    await dialog.getByRole("textbox").fill(name);
    await act.click();
    await page.waitForURL("**/pipelines");
    await settled(page);
    equal(await page.getByRole("link", { name }).count(), 0, "rows of the list");
    equal((await call("sagemaker", "ListPipelines", { PipelineNamePrefix: name })).PipelineSummaries, [], "pipelines");
});

await check("a pipeline and an execution that are not there are told with AWS's code", async () => {
    for (const path of ["/pipelines/none-at-all", `/pipelines/${loop}/executions/aaaaaaaaaaaa`]) {
        const page = await open(path, { settled: false });
        allow(page, /Describe(Pipeline|PipelineExecution)\b/);
        await page.getByRole("alert").getByText(/ResourceNotFound|ValidationException/).first().waitFor();
    }
});
