// Endpoints: every tab of one that the demonstration left, then one of the test's own: deployed, called, weighed, updated by canary, rolled back, deleted.
import { allow, assert, axe, call, check, equal, everyLook, layoutHolds, open, settled, shot, until } from "./lib.mjs";

const endpoints = (await call("sagemaker", "ListEndpoints", {})).Endpoints.map((e) => e.EndpointName);
const demo = endpoints.find((e) => e.startsWith("churn-loop")), group = demo, mine = `console-${Date.now()}`;
const status = async (name = mine) => (await call("sagemaker", "DescribeEndpoint", { EndpointName: name })).EndpointStatus;
const inService = () => until(async () => await status() === "InService", `${mine} in service`, 60);
const requests = (await call("sagemaker", "DescribeEndpoint", { EndpointName: demo })).DataCaptureConfig;
assert(requests, "the demonstration's endpoint captures");

const tabs = [["", "Variants"], ["try", "Request"], ["captured", "Records"], ["monitor", "Reports"], ["scaling", "Activity"], ["history", "What served when"], ["settings", "Configuration"]];
await everyLook("the endpoints", "/endpoints", async (page) => { await page.getByRole("grid", { name: "Endpoints" }).waitFor(); }, "endpoints");
for (const [tab, heading] of tabs)
    await everyLook(`an endpoint's ${tab || "traffic"}`, `/endpoints/${demo}?span=24h${tab && `&tab=${tab}`}`, async (page) => {
        await page.getByRole("heading", { name: heading, exact: true }).waitFor();
        await settled(page);
    }, `endpoints-${tab || "traffic"}`);

await check("traffic is told in numbers and as charts", async () => {
    const page = await open(`/endpoints/${demo}?span=24h`);
    const row = page.getByRole("region", { name: "Variants" }).locator("tbody tr").first();
    await until(async () => Number((await row.locator("td").nth(3).innerText()).replaceAll(",", "")) > 0, "requests counted");
    equal(await row.locator("td").nth(1).innerText(), "100 %", "its share");
    assert(/ms$/.test(await row.locator("td").nth(7).innerText()), "p99");
    assert((await row.getByRole("link").first().getAttribute("href")).startsWith(`/models/${group}/`), "the version is linked");
    await page.getByLabel("Last", { exact: true }).selectOption("1h");
    await page.waitForURL("**span=1h*");
});

await check("a captured request is looked at and tried again", async () => {
    const page = await open(`/endpoints/${demo}?tab=captured`);
    await page.getByRole("button", { name: "Show the record" }).first().click();
    const dialog = page.getByRole("dialog", { name: "Captured request" });
    await axe(page);
    await shot(page, "endpoints-captured-record");
    await dialog.getByRole("button", { name: "Try it again" }).click();
    await page.waitForURL("**tab=try*");
    assert((await page.getByLabel(/^Body/).inputValue()).includes(","), "the request stands in the form");
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByText("Took, with the network").waitFor();
    const answer = page.locator(".card", { hasText: "Answer" }).locator("code");
    assert(/^0?\.\d+|^\d/.test((await answer.first().innerText()).trim()), `a prediction, not ${await answer.first().innerText()}`);
});

await check("what a model refuses is shown with its words", async () => {
    const page = await open(`/endpoints/${demo}?tab=try`);
    allow(page, /InvokeEndpoint/);
    await page.getByLabel(/^Body/).fill("not, a, customer");
    await page.getByRole("button", { name: "Send" }).click();
    await page.locator("main .failure").waitFor();
    await axe(page);
});

await check("a monitor's report names the columns that drift", async () => {
    const page = await open(`/endpoints/${demo}?tab=monitor`);
    const rows = page.getByRole("region", { name: "Violations" }).locator("tbody tr");
    await rows.first().waitFor();
    assert(await rows.count() >= 1, "violations");
});

await check("a version is deployed: the calls are seen before they are made", async () => {
    const page = await open(`/models/${group}/1`);
    await page.keyboard.press("d");
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(/^Endpoint/).fill("not a name");
    await dialog.getByRole("button", { name: "Create the endpoint" }).click();
    await dialog.getByText("Letters, digits and hyphens").waitFor();
    await dialog.getByLabel(/^Endpoint/).fill(mine);
    await dialog.getByText("The 3 calls that will be made").click();
    for (const name of ["CreateModel", "CreateEndpointConfig", "CreateEndpoint"]) await dialog.getByRole("heading", { name: `sagemaker:${name}` }).first().waitFor();
    await axe(page);
    await shot(page, "endpoints-deploy");
    await dialog.getByRole("button", { name: "Create the endpoint" }).click();
    await page.waitForURL(`**/endpoints/${mine}`);
    await inService();
    await page.locator(".page-title").getByText("In service").waitFor();
});

await check("weights and instances are changed", async () => {
    const page = await open(`/endpoints/${mine}`);
    await page.getByRole("button", { name: "Weights and instances" }).click();
    await page.getByLabel("Instances of AllTraffic").fill("2");
    await axe(page);
    await page.getByRole("button", { name: "Change", exact: true }).click();
    await until(async () => (await call("sagemaker", "DescribeEndpoint", { EndpointName: mine })).ProductionVariants[0].CurrentInstanceCount === 2, "two instances", 60);
    await inService();
});

await check("an update by canary keeps what it was told", async () => {
    const page = await open(`/endpoints/${mine}`);
    await page.getByRole("button", { name: "Update" }).click();
    await page.getByRole("dialog").getByLabel(/^Version/).selectOption({ label: `${group}/2: Approved` });
    await page.getByRole("dialog").getByRole("button", { name: "Next" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Strategy").selectOption("CANARY");
    await dialog.getByLabel("Canary, % of capacity").fill("50");
    await dialog.getByLabel("Wait, seconds").fill("1");
    await until(async () => await dialog.getByLabel("Instances").inputValue() === "2", "what runs is taken over");
    await shot(page, "endpoints-canary");
    await dialog.getByRole("button", { name: `Update ${mine}` }).click();
    await until(async () => (await call("sagemaker", "DescribeEndpoint", { EndpointName: mine })).EndpointConfigName.includes("-v2-"), "version 2 in service", 60);
    await inService();
    const told = await call("sagemaker", "DescribeEndpoint", { EndpointName: mine });
    equal(told.LastDeploymentConfig.BlueGreenUpdatePolicy.TrafficRoutingConfiguration.Type, "CANARY", "the strategy");
    equal(told.ProductionVariants[0].CurrentInstanceCount, 2, "instances");
});

await check("a rollback says what it will do, and does it", async () => {
    const page = await open(`/endpoints/${mine}?tab=history`);
    await page.getByRole("button", { name: "Roll back" }).click();
    const dialog = page.getByRole("dialog", { name: `Roll ${mine} back` });
    await dialog.getByText(`${group}/2 becomes ${group}/1, on 2 × ml.m5.large`).waitFor();
    await dialog.getByRole("heading", { name: "sagemaker:UpdateEndpoint" }).waitFor();
    await axe(page);
    await layoutHolds(page);
    await shot(page, "endpoints-rollback");
    await dialog.getByRole("button", { name: "Roll back" }).click();
    await until(async () => (await call("sagemaker", "DescribeEndpoint", { EndpointName: mine })).EndpointConfigName.includes("-v1-"), "version 1 again", 60);
    await inService();
    const entries = (await call("own", "console/endpoint-history", { endpoint: mine })).entries;
    equal(entries.map((e) => e.variants[0].modelPackage.split("/").at(-1)), ["1", "2", "1"], "what served when");
});

await check("a token is made, shown once, and revoked", async () => {
    const page = await open(`/endpoints/${mine}?tab=settings`);
    await page.getByRole("button", { name: "New token" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Make the token" }).click();
    await page.getByRole("dialog", { name: "The token" }).locator("code").first().waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
    const [token] = (await call("own", "endpoint-token/list", { EndpointName: mine })).Tokens;
    await page.getByRole("button", { name: `Revoke ${token.Id}` }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Revoke the token" }).click();
    await until(async () => (await call("own", "endpoint-token/list", { EndpointName: mine })).Tokens.length === 0, "the revocation");
});

await check("an endpoint is deleted after its name was typed", async () => {
    const page = await open(`/endpoints/${mine}`);
    allow(page, /DescribeEndpoint/);
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("menuitem", { name: "Delete the endpoint" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("What stays").waitFor();
    await dialog.getByRole("textbox").fill(mine);
    await dialog.getByRole("button", { name: "Delete the endpoint" }).click();
    await page.waitForURL((url) => url.pathname === "/endpoints");
    await until(async () => !(await call("sagemaker", "ListEndpoints", { NameContains: mine })).Endpoints.length, "the deletion", 60);
});

await check("captured data of any kind are text", async () => {
    const evil = `<img src=x onerror="globalThis.hit=1">\u202E` + "x".repeat(1 << 19);
    const line = JSON.stringify({ captureData: { endpointInput: { observedContentType: "text/csv", data: evil, encoding: "CSV" } }, eventMetadata: { eventId: "1", inferenceTime: "2026-11-23T04:31:00Z" } });
    const page = await open("/data", { width: 390 });
    await page.route("**/api/object?*", (route) => route.fulfill({ body: line }));
    await page.goto(new URL(`/endpoints/${demo}?tab=captured`, page.url()).href);
    await page.getByRole("button", { name: "Show the record" }).first().click();
    equal(await page.evaluate(() => globalThis.hit), undefined, "what ran");
    await layoutHolds(page);
});
