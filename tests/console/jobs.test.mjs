// Jobs: lists, a job's page with its log and charts, run again with changes, stop, a tuning job.
import { readFile } from "node:fs/promises";
import { allow, assert, axe, call, check, equal, everyLook, layoutHolds, open, settled, until } from "./lib.mjs";

const first = async (operation, member, input = {}) => (await call("sagemaker", operation, { MaxResults: 1, ...input }))[member][0];
const training = (await first("ListTrainingJobs", "TrainingJobSummaries", { StatusEquals: "Completed", NameContains: "Train" })).TrainingJobName;
const processing = (await first("ListProcessingJobs", "ProcessingJobSummaries", { StatusEquals: "Completed", NameContains: "Judge" })).ProcessingJobName;
const tuning = (await first("ListHyperParameterTuningJobs", "HyperParameterTuningJobSummaries")).HyperParameterTuningJobName;
const model = await call("sagemaker", "DescribeProcessingJob", { ProcessingJobName: processing });
const stamp = Date.now().toString(36);

const script = (text) => ({
    AppSpecification: { ImageUri: "athanor/python", ContainerEntrypoint: ["python3", "-u", "-c", text] }, RoleArn: model.RoleArn,
    ProcessingResources: { ClusterConfig: { InstanceCount: 1, InstanceType: "local", VolumeSizeInGB: 1 } }, StoppingCondition: { MaxRuntimeInSeconds: 300 } });
const ended = (name) => until(async () => { const { ProcessingJobStatus: s } = await call("sagemaker", "DescribeProcessingJob", { ProcessingJobName: name }); return ["Completed", "Failed", "Stopped"].includes(s) && s; }, `the end of ${name}`, 60);

// A check whose job would run long: whatever becomes of the check, the job is stopped, since others wait for its place.
const checkWithJob = (title, name, text, act) => check(title, async () => {
    await call("sagemaker", "CreateProcessingJob", { ProcessingJobName: name, ...script(text) });
    try { await act(name); } finally { await call("sagemaker", "StopProcessingJob", { ProcessingJobName: name }).catch(() => undefined); }
});

await everyLook("training jobs", "/jobs", async (page) => { await page.getByRole("grid", { name: "Training jobs" }).waitFor(); }, "jobs");
await everyLook("a training job", `/jobs/training/${training}`, async (page) => { await page.getByRole("heading", { name: "Timeline" }).waitFor(); }, "jobs-training");
await everyLook("a training job's log", `/jobs/training/${training}?tab=log`, async (page) => { await page.locator(".log-row").first().waitFor(); }, "jobs-log");
await everyLook("a training job's charts", `/jobs/training/${training}?tab=charts`, async (page) => { await page.getByRole("heading", { name: "What it used" }).waitFor(); await page.locator(".chart canvas").first().waitFor(); }, "jobs-charts");
await everyLook("a processing job", `/jobs/processing/${processing}`, async (page) => { await page.getByRole("heading", { name: "Command" }).waitFor(); }, "jobs-processing");
await everyLook("a tuning job", `/jobs/tuning/${tuning}`, async (page) => { await page.getByRole("grid", { name: "Training jobs" }).waitFor(); await page.getByText("Best", { exact: true }).first().waitFor(); }, "jobs-tuning");
await everyLook("a tuning job's configuration", `/jobs/tuning/${tuning}?tab=about`, async (page) => { await page.getByRole("heading", { name: "Ranges" }).waitFor(); });

await check("kinds, filters and the sort stand in the address and are the server's", async () => {
    const page = await open("/jobs");
    await page.getByRole("tab", { name: "Processing" }).click();
    await page.waitForURL("**/jobs?kind=processing");
    await page.getByLabel("Name contains").fill("Judge");
    await page.waitForURL("**name=Judge**");
    await page.getByRole("button", { name: "Name", exact: true }).click();
    await page.waitForURL("**sort=name**");
    await settled(page);
    const wanted = (await call("sagemaker", "ListProcessingJobs", { NameContains: "Judge", SortBy: "Name", SortOrder: "Ascending", MaxResults: 100 })).ProcessingJobSummaries.map((j) => j.ProcessingJobName);
    const shown = async () => page.locator(".rows .row a").allInnerTexts();
    await until(async () => JSON.stringify(await shown()) === JSON.stringify(wanted), `the jobs ${wanted}`);
    await page.getByLabel("Status").selectOption("Failed");
    await page.getByLabel("Name contains").fill("no-such-job");
    await page.getByText("No job is like this").waitFor();
    await page.goBack();
});

await check("a row opens its job by Enter", async () => {
    const page = await open("/jobs");
    await page.locator(".rows .row").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/jobs/training/**");
});

await check("a training job tells its phases, files, metrics and where it belongs", async () => {
    const page = await open(`/jobs/training/${training}`), job = await call("sagemaker", "DescribeTrainingJob", { TrainingJobName: training });
    const phases = await page.locator(".jobs-legend strong").allInnerTexts();
    equal(phases.slice(0, 4), ["Starting", "Downloading", "Training", "Uploading"], "phases");
    const links = await page.locator("main a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    const artifact = job.ModelArtifacts.S3ModelArtifacts.replace("s3://", "").split("/"), bucket = artifact.shift();
    assert(links.includes(`/data/${bucket}/object/${artifact.join("/")}`), `the model's link is in ${links}`);
    assert(links.some((l) => l.startsWith(`/data/${bucket}/browse/`)), "inputs lead to their prefix");
    assert(links.includes(`/experiments/runs/${training}-aws-training-job`), "the run");
    await page.locator("a[href*='/executions/']").first().waitFor();
    for (const [name, value] of Object.entries(job.HyperParameters)) await page.getByRole("row", { name: `${name} ${value}` }).first().waitFor();
});

await check("charts of what was measured have their values beside them", async () => {
    const page = await open(`/jobs/training/${training}?tab=charts`);
    await page.locator(".chart canvas").first().waitFor();
    await page.getByLabel("Logarithmic").check();
    await page.getByRole("button", { name: "As a table" }).first().click();
    const { FinalMetricDataList: [{ MetricName, Value }] } = await call("sagemaker", "DescribeTrainingJob", { TrainingJobName: training });
    const numbers = page.getByRole("region", { name: `${MetricName} as a table` });
    await numbers.waitFor();
    assert(Math.abs(Number((await numbers.locator("tbody td").last().innerText()).replaceAll(",", "")) - Value) < 1e-4, `the last value of ${MetricName} is ${Value}`);
});

await check("a training job that runs shows its loss and what it uses as they come", async () => {
    const name = `loss-${stamp}`, { AlgorithmSpecification: _, HyperParameters: __, InputDataConfig: ___, ...rest } = await again();
    const text = "import time; [(print(f'loss={9 / (i + 1):.4f};'), time.sleep(0.2), sum(range(300000))) for i in range(1000)]";
    await call("sagemaker", "CreateTrainingJob", { TrainingJobName: name, ...rest, ResourceConfig: { ...rest.ResourceConfig, InstanceType: "local" }, AlgorithmSpecification: {
        TrainingImage: "athanor/python", TrainingInputMode: "File", ContainerEntrypoint: ["python3", "-u", "-c", text], MetricDefinitions: [{ Name: "loss", Regex: "loss=([0-9.]+);" }] } });
    try {
        const page = await open(`/jobs/training/${name}?tab=charts`, { settled: false });
        // What an instance uses is sampled once a minute: two samples more.
        const sample = (MetricName, Value, later) => MetricName && call("cloudwatch", "PutMetricData", { Namespace: "/aws/sagemaker/TrainingJobs",
            MetricData: [{ MetricName, Value, Unit: "Percent", Timestamp: Date.now() / 1000 + later, Dimensions: [{ Name: "Host", Value: `${name}/algo-1` }] }] });
        for (const [chart, metric] of [["loss"], ["CPU, percent of a core", "CPUUtilization"], ["Memory, percent of the limit", "MemoryUtilization"]]) {
            const figure = page.locator("figure.chart", { has: page.getByRole("img", { name: `Line chart of ${chart}` }) });
            await sample(metric, 40, -61);
            await figure.getByRole("button", { name: "As a table" }).click({ timeout: 20_000 });
            const rows = figure.locator(".chart-numbers tbody tr"), had = await rows.count();
            await sample(metric, 60, 0);
            await until(async () => await rows.count() > had, `more values of ${chart}`);
        }
        const steps = await page.getByRole("region", { name: "loss as a table" }).locator("tbody tr").first().innerText();
        assert(/^0\s+9$/.test(steps), `the first value is ${steps}`);
        await axe(page);
    } finally {
        await call("sagemaker", "StopTrainingJob", { TrainingJobName: name });
    }
});

await check("a log of 100,000 lines scrolls, is searched, folded and downloaded; hostile lines stay text", async () => {
    const group = "/aws/sagemaker/TrainingJobs", name = `many-${stamp}`, made = `${name}/algo-1-1`;
    await call("logs", "CreateLogStream", { logGroupName: group, logStreamName: made });
    const now = Date.now() - 600_000;
    const special = { 99_990: "<img src=x onerror=\"globalThis.pwned=1\"><script>globalThis.pwned=1</script>", 99_991: "\x1b[31mneedle\x1b[0m in red", 99_992: "\u202Eneedle reversed", 99_993: "Traceback (most recent call last):", 99_994: "  File \"a.py\", line 1", 99_995: "ValueError: needle" };
    for (let from = 0; from < 100_000; from += 10_000)
        await call("logs", "PutLogEvents", { logGroupName: group, logStreamName: made, logEvents: Array.from({ length: 10_000 }, (_, i) => ({ timestamp: now + from + i, message: special[from + i] ?? `line ${from + i}` })) });
    await call("sagemaker", "CreateTrainingJob", { TrainingJobName: name, ...await again(), });
    const page = await open(`/jobs/training/${name}?tab=log`);
    const streams = page.getByLabel("Stream");
    await until(async () => await streams.count() > 0 || await page.locator(".log-row").count() > 0, "the log", 20);
    if (await streams.count()) await streams.selectOption(made);
    await page.locator(".log-foot", { hasText: "10,000 lines" }).waitFor();
    await page.getByRole("button", { name: "All", exact: true }).click();
    await page.locator(".log-foot", { hasText: "100,000 lines" }).waitFor({ timeout: 60_000 });
    assert(await page.locator(".log-row").count() < 200, "few rows are in the page");
    const box = page.getByRole("log");
    await box.evaluate((e) => { e.scrollTop = 0; });
    await page.getByText("line 0", { exact: true }).waitFor();
    await box.evaluate((e) => { e.scrollTop = e.scrollHeight / 2; });
    await page.getByText(/^line (49|50)\d\d\d$/).first().waitFor();
    await page.getByLabel("Search in the log").fill("NEEDLE");
    await page.locator(".log-bar", { hasText: "1 of 3" }).waitFor();
    await page.getByRole("button", { name: "Next" }).click();
    await page.locator(".log-bar", { hasText: "2 of 3" }).waitFor();
    await page.getByRole("button", { name: "Only these" }).click();
    await page.locator(".log-row mark").first().waitFor();
    equal(await page.locator(".log-row mark").allInnerTexts(), ["needle", "needle", "needle"], "what is marked");
    await page.getByText("needle in red").waitFor();
    equal(await page.locator(".log-row").count(), 3, "the traceback is one record");
    await page.getByRole("button", { name: "Fold" }).click();
    await page.getByText(/2 lines folded/).waitFor();
    await page.getByRole("button", { name: "3 lines of one record" }).click();
    await page.getByText("File \"a.py\", line 1").waitFor();
    await page.getByRole("button", { name: "Copy what is shown" }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert(copied.includes("Traceback (most recent call last):\n  File \"a.py\", line 1\nValueError: needle") && !copied.includes("line 5"), `what is copied is ${copied}`);
    assert(!await page.evaluate(() => globalThis.pwned), "nothing of a log is run");
    await layoutHolds(page);
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download the whole log" }).click()]);
    assert(file.suggestedFilename().endsWith(".log"), file.suggestedFilename());
    equal((await readFile(await file.path(), "utf8")).trimEnd().split("\n").length, 100_000, "lines of the file");
    await page.getByRole("button", { name: "Wrap" }).click();
    await page.getByRole("button", { name: "Times" }).click();
    await axe(page);
    await call("sagemaker", "StopTrainingJob", { TrainingJobName: name }).catch(() => {});
});

// The request of a training job that was, for one more.
async function again() {
    const { AlgorithmSpecification: a, RoleArn, InputDataConfig, OutputDataConfig, ResourceConfig, StoppingCondition, HyperParameters } = await call("sagemaker", "DescribeTrainingJob", { TrainingJobName: training });
    return { AlgorithmSpecification: { TrainingImage: a.TrainingImage, TrainingInputMode: a.TrainingInputMode }, RoleArn, InputDataConfig, OutputDataConfig: { S3OutputPath: OutputDataConfig.S3OutputPath }, ResourceConfig, StoppingCondition, HyperParameters };
}

await checkWithJob("a running job's lines arrive while it is followed; it is stopped by name", `slow-${stamp}`, "import time; [(print('tick', i), time.sleep(0.3)) for i in range(600)]", async (name) => {
    const page = await open(`/jobs/processing/${name}?tab=log`, { settled: false });
    await page.getByText("tick 3", { exact: true }).waitFor({ timeout: 30_000 });
    await page.getByText("tick 8", { exact: true }).waitFor({ timeout: 15_000 });
    const follow = page.getByRole("button", { name: "Follow" }), box = page.getByRole("log");
    equal(await follow.getAttribute("aria-pressed"), "true", "following");
    await page.getByText("tick 45", { exact: true }).waitFor({ timeout: 30_000 });
    assert(await box.evaluate((e) => e.scrollTop > 0 && e.scrollHeight - e.scrollTop - e.clientHeight < 40), "the end is shown while it is followed");
    await box.evaluate((e) => { e.scrollTop = 0; });
    await page.getByRole("button", { name: "Follow", pressed: false }).waitFor();
    const count = async () => parseInt(await page.locator(".log-foot").innerText(), 10), had = await count();
    await until(async () => await count() > had, "more lines");
    equal(await box.evaluate((e) => e.scrollTop), 0, "who reads is left where he is");
    await follow.click();
    await until(() => box.evaluate((e) => e.scrollHeight - e.scrollTop - e.clientHeight < 40), "the end, followed again");
    await page.getByRole("button", { name: "Stop", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText(name).waitFor();
    await axe(page);
    await dialog.getByRole("button", { name: "Stop the processing job" }).click();
    equal(await ended(name), "Stopped", "the job");
    await page.locator(".page-head .status", { hasText: "Stopped" }).waitFor({ timeout: 15_000 });
});

await checkWithJob("what happens while the stream is opened again for a log is not missed", `gap-${stamp}`, "import time; print('up'); time.sleep(200)", async (name) => {
    const page = await open(`/jobs/processing/${name}`, { settled: false });
    const of = (status) => page.locator(".page-head .status", { hasText: status });
    await of("In progress").waitFor();
    await until(async () => (await call("logs", "DescribeLogStreams", { logGroupName: "/aws/sagemaker/ProcessingJobs", logStreamNamePrefix: `${name}/` })).logStreams.length, "the log", 30);
    let release;
    const held = new Promise((done) => { release = done; }), asked = page.waitForRequest(/\/api\/stream\?.*log%3A/);
    await page.route(/\/api\/stream\?/, async (route) => { await held; await route.continue(); });
    await page.getByRole("tab", { name: "Log" }).click();
    await asked;
    await call("sagemaker", "StopProcessingJob", { ProcessingJobName: name });
    equal(await ended(name), "Stopped", "the job");
    equal(await of("In progress").count(), 1, "the page, which has no stream");
    release();
    await of("Stopped").waitFor();
});

await check("a failed job says why at the top", async () => {
    const name = `bad-${stamp}`;
    await call("sagemaker", "CreateProcessingJob", { ProcessingJobName: name, ...script("raise ValueError('<b>no such column</b>')") });
    equal(await ended(name), "Failed", "the job");
    const page = await open(`/jobs/processing/${name}`);
    await page.getByRole("alert").getByText("Why it failed").waitFor();
    await page.getByRole("tab", { name: "Log" }).click();
    await page.getByText("ValueError: <b>no such column</b>").first().waitFor();
    await axe(page);
});

await check("a job runs again with changes", async () => {
    const page = await open(`/jobs/training/${training}`), name = `changed-${stamp}`;
    await page.getByRole("button", { name: "Run again" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(/^New name/).fill("not a name");
    await dialog.getByText(/Letters, digits and dashes/).waitFor();
    await dialog.getByLabel(/^New name/).fill(name);
    await dialog.getByLabel("Hyperparameters: value of num_round").fill("7");
    await dialog.getByText("The call that this makes").click();
    await dialog.getByText(/create-training-job|create_training_job/).waitFor();
    await axe(page);
    await dialog.getByRole("button", { name: "Start the job" }).click();
    await page.waitForURL(`**/jobs/training/${name}`);
    const job = await call("sagemaker", "DescribeTrainingJob", { TrainingJobName: name });
    equal(job.HyperParameters.num_round, "7", "num_round");
    equal(job.AlgorithmSpecification.TrainingImage, "athanor/xgboost", "the image");
    await page.locator(".page-head .status", { hasText: "Completed" }).waitFor({ timeout: 60_000 });
});

await check("a processing job runs again with other arguments; what the server refuses is shown", async () => {
    const page = await open(`/jobs/processing/bad-${stamp}`), name = `good-${stamp}`;
    allow(page, /400.*CreateProcessingJob/);
    await page.keyboard.press("a");
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Entrypoint").fill("python3\n-c\nprint(1)");
    await dialog.getByLabel(/^New name/).fill(name);
    await dialog.getByLabel("Instance type").fill("ml.none");
    await dialog.getByRole("button", { name: "Start the job" }).click();
    await dialog.getByRole("alert").waitFor();
    await dialog.getByLabel("Instance type").fill("local");
    await dialog.getByRole("button", { name: "Start the job" }).click();
    await page.waitForURL(`**/jobs/processing/${name}`);
    equal(await ended(name), "Completed", "the job");
});

await check("a tuning job's table is linked to its parallel coordinates", async () => {
    const page = await open(`/jobs/tuning/${tuning}`);
    const all = await page.locator(".rows .row").count();
    assert(all > 1, "it has training jobs");
    await page.getByRole("button", { name: "Ranges" }).click();
    const slider = page.getByRole("slider", { name: /^Least/ }).last();
    await slider.focus();
    for (let i = 0; i < 60; i++) await page.keyboard.press("ArrowRight");
    await until(async () => await page.locator(".rows .row").count() < all, "fewer rows");
    await page.getByRole("button", { name: "Show all" }).click();
    await until(async () => await page.locator(".rows .row").count() === all, "all rows");
    await page.locator(".rows .row a").first().click();
    await page.waitForURL("**/jobs/training/**");
});

await check("a job that is not there is told with AWS's code", async () => {
    const page = await open("/jobs/training/none-at-all", { settled: false });
    allow(page, /DescribeTrainingJob/);
    await page.getByRole("alert").waitFor();
    await page.getByText(/ValidationException|ResourceNotFound/).first().waitFor();
});

// What a check that failed has left would keep other files' jobs waiting.
for (const [kind, more] of [["TrainingJob", "TrainingJobSummaries"], ["ProcessingJob", "ProcessingJobSummaries"]])
    for (const job of (await call("sagemaker", `List${kind}s`, { StatusEquals: "InProgress", NameContains: stamp }))[more]) await call("sagemaker", `Stop${kind}`, { [`${kind}Name`]: job[`${kind}Name`] });
