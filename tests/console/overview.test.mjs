// The first page: cards, the loop's picture and its rounds, live; and what it teaches when nothing is there.
import { allow, assert, axe, call, check, equal, everyLook, layoutHolds, looks, open, settled, shot, until } from "./lib.mjs";

const pipeline = (await call("sagemaker", "ListPipelines", { PipelineNamePrefix: "churn-loop" })).PipelineSummaries[0].PipelineName;
const instead = (page, answer) => page.route("**/api/own/console/overview", (route) => route.fulfill({ json: answer }));
const empty = { running: [], failed: [], waiting: [], serving: [], loops: [] };

await everyLook("the overview", "/overview", async (page, look) => {
    const picture = page.locator(".overview-loop", { hasText: pipeline }).locator(`svg.overview-picture.${look.width < 500 ? "narrow" : "wide"}`);
    await picture.waitFor({ state: "visible" });
    assert(await picture.getByRole("link").count() >= 3, "the picture's stages are links");
    equal(await page.locator("svg.overview-picture:visible").count(), await page.locator(".overview-loop").count(), "pictures that are seen");
}, "overview");

await check("a loop shows its last rounds, and each leads to its execution", async () => {
    const page = await open("/overview");
    const loop = page.locator(".overview-loop", { hasText: pipeline });
    const rounds = (await call("own", "console/overview")).loops.find((l) => l.pipeline === pipeline).rounds;
    equal(await loop.locator("tbody tr").count(), rounds.length, "rounds");
    equal(await loop.locator("tbody tr").first().locator(".overview-steps i").count(), rounds[0].steps.length, "marks of steps");
    await loop.locator("tbody th a").first().click();
    await page.waitForURL(`**/pipelines/${pipeline}/executions/${rounds[0].execution.split("/").at(-1)}`);
});

await check("a stage of the picture leads to what it shows, and back works", async () => {
    const page = await open("/overview");
    await page.locator(".overview-loop", { hasText: pipeline }).locator("svg.wide").getByRole("link", { name: /^Endpoint/ }).click();
    await page.waitForURL("**/endpoints/*");
    await settled(page);
    await page.goBack();
    await page.getByRole("heading", { name: "Overview", level: 1 }).waitFor();
});

// A version that waits for its approval, in a group of its own; `gone` takes both away.
async function waitingVersion() {
    const group = `live-${Date.now()}`;
    await call("sagemaker", "CreateModelPackageGroup", { ModelPackageGroupName: group });
    const { ModelPackageArn } = await call("sagemaker", "CreateModelPackage", { ModelPackageGroupName: group, InferenceSpecification: {
        Containers: [{ Image: "athanor/xgboost", ModelDataUrl: "s3://none/model.tar.gz" }], SupportedContentTypes: ["text/csv"], SupportedResponseMIMETypes: ["text/csv"] } });
    return { group, ModelPackageArn, gone: async () => {
        await call("sagemaker", "DeleteModelPackage", { ModelPackageName: ModelPackageArn });
        await call("sagemaker", "DeleteModelPackageGroup", { ModelPackageGroupName: group });
    } };
}

await check("what waits for an approval comes by itself, and goes when it is decided", async () => {
    const page = await open("/overview"), { group, ModelPackageArn, gone } = await waitingVersion();
    const card = page.getByRole("link", { name: `${group}/1` });
    await card.waitFor();
    equal(await card.getAttribute("href"), `/models/${group}/1`, "where it leads");
    await call("sagemaker", "UpdateModelPackage", { ModelPackageArn, ModelApprovalStatus: "Rejected" });
    await card.waitFor({ state: "detached" });
    await gone();
});

await check("what changes after the page was read and before its stream is open is shown too", async () => {
    const page = await open("/data");
    let release;
    const held = new Promise((done) => { release = done; }), asked = page.waitForRequest(/\/api\/stream\?/);
    await page.route(/\/api\/stream\?/, async (route) => { await held; await route.continue(); });
    await page.goto(new URL("/overview", page.url()).href);
    await settled(page);
    await asked;
    const { group, gone } = await waitingVersion();
    equal(await page.getByRole("link", { name: `${group}/1` }).count(), 0, "cards before the stream");
    release();
    await page.getByRole("link", { name: `${group}/1` }).waitFor();
    await gone();
});

for (const look of looks)
    await check(`an empty server is taught, ${look.scheme} at ${look.width} px`, async () => {
        const page = await open("/data", look);
        await instead(page, empty);
        await page.goto(new URL("/overview", page.url()).href);
        await settled(page);
        await page.getByText("athanor demo --keep").waitFor();
        await page.getByText("aws sagemaker create-training-job").waitFor();
        await layoutHolds(page);
        await axe(page);
        await shot(page, `overview-empty-${look.scheme}-${look.width}`);
    });

await check("names and reasons of any kind are text", async () => {
    const evil = `<img src=x onerror="globalThis.hit=1">\u202Egnp.exe`, page = await open("/data", { width: 390 });
    const card = { kind: "TrainingJob", name: evil, arn: "arn:aws:sagemaker:us-east-1:000000000000:training-job/x", status: "Failed", created: 1, modified: 1, reason: evil + "x".repeat(1 << 20), parent: "" };
    const round = { execution: "arn:aws:sagemaker:us-east-1:000000000000:pipeline/p/execution/aaaaaaaaaaaa", status: "Failed", reason: evil, started: 1, ended: 2, trigger: `user ${evil}`, steps: [{ name: evil, type: "Training", status: "Failed" }], modelPackage: "", approval: "", endpoint: "", metrics: { [evil]: 1 } };
    await instead(page, { ...empty, failed: [card], loops: [{ pipeline: evil, rounds: [round] }] });
    await page.goto(new URL("/overview", page.url()).href);
    await settled(page);
    equal(await page.evaluate(() => globalThis.hit), undefined, "what ran");
    equal(await page.locator("main img").count(), 0, "images");
    await layoutHolds(page);
});

await check("an error is shown with its code and what to do, and can be tried again", async () => {
    const page = await open("/data");
    allow(page, /403/);
    await page.route("**/api/own/console/overview", (route) => route.fulfill({ status: 403, json: { code: "AccessDeniedException", message: "User is not authorized to perform: sagemaker:ListTrainingJobs" } }));
    await page.goto(new URL("/overview", page.url()).href);
    await page.getByText("AccessDeniedException").waitFor();
    await page.unroute("**/api/own/console/overview");
    await page.getByRole("button", { name: "Try again" }).click();
    await until(() => page.locator(".overview-four").count(), "the page after trying again");
});
