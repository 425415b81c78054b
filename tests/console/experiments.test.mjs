// Experiments: the table of runs with its filter, columns, order and selection; charts, parallel coordinates and comparison; a run's page; renaming and deletion.
import { allow, assert, axe, call, check, equal, everyLook, layoutHolds, open, shot, until } from "./lib.mjs";

const experiment = "console-exp", trial = "console-exp-trial", kRuns = 450;
const hostile = '<img src=x onerror="globalThis.broken=1">\u202Eevil\u2066<script>globalThis.broken=1</script>';
const name = (i) => `cx-${String(i).padStart(4, "0")}`;

async function make(i) {
    await call("sagemaker", "CreateTrialComponent", { TrialComponentName: name(i), Status: { PrimaryStatus: i % 9 === 0 ? "Failed" : "Completed" }, StartTime: 1_790_000_000 + i, EndTime: 1_790_000_100 + 2 * i,
        Parameters: { lr: { NumberValue: (i + 1) / 1000 }, kind: { StringValue: i % 2 ? "tree" : "linear" }, same: { StringValue: "x" }, ...(i === 3 && { note: { StringValue: hostile.repeat(10) } }) },
        ...(i === 0 && { InputArtifacts: { data: { Value: "s3://cx-data/train.csv", MediaType: "text/csv" }, bad: { Value: "javascript:globalThis.broken=1" } }, OutputArtifacts: { model: { Value: "s3://cx-data/model/" } } }) });
    await call("sagemaker", "AssociateTrialComponent", { TrialName: trial, TrialComponentName: name(i) });
}
const points = (run, metric, of, from = 0) => call("sagemaker-metrics", "BatchPutMetrics", { TrialComponentName: run,
    MetricData: of.map((Value, i) => ({ MetricName: metric, Step: from + i, Timestamp: 1_790_000_000 + from + i, Value })) });

await call("sagemaker", "CreateExperiment", { ExperimentName: experiment });
await call("sagemaker", "CreateTrial", { TrialName: trial, ExperimentName: experiment });
for (let i = 0; i < kRuns; i += 15) await Promise.all(Array.from({ length: 15 }, (_, k) => make(i + k)));
for (let i = 0; i < 40; i++) {
    await points(name(i), "cx-auc", [0.5, 0.6, 0.7 + i / 1000]);
    await points(name(i), "cx-loss", [1, 0.5, 0.25 + i / 1000]);
}
const runs = `/experiments?experiment=${experiment}`;
const by = (page, role, of, options = {}) => page.getByRole(role, { name: of, exact: true, ...options });
const rowNames = (page) => page.locator('[role="grid"][aria-label="Runs"] .rows [role="row"] a').allTextContents();
const status = (page) => page.locator(".experiments-bar [role=status]").textContent();

await everyLook("the table of runs", `${runs}&sort=name`, async (page) => {
    await page.getByText(name(0), { exact: true }).first().waitFor();
    await until(async () => /450 runs/.test(await status(page)), "the number of runs");
}, "experiments");

await check("ten screens down, rows that were away are read as they come into view", async () => {
    const page = await open(`${runs}&sort=name`);
    await page.getByText(name(0), { exact: true }).first().waitFor();
    equal((await rowNames(page)).slice(0, 2), [name(0), name(1)]);
    await page.locator('[role="grid"] .rows').evaluate((e) => { e.scrollTop = e.scrollHeight; });
    await page.getByText(name(kRuns - 1), { exact: true }).first().waitFor();
    assert((await rowNames(page)).length < 80, "rows out of sight are not in the page");
    await page.locator('[role="grid"] .rows').evaluate((e) => { e.scrollTop = 250 * 40; });
    await page.getByText(name(252), { exact: true }).first().waitFor();
});

await check("a filter completes, is decided by the server, stands in the address, and is refused with its place", async () => {
    const page = await open(runs);
    allow(page, /answer: 400/, /status of 400/);
    const filter = page.getByRole("combobox", { name: "Filter" });
    await filter.click();
    await filter.pressSequentially("param.k");
    await by(page, "option", /param\.kind/).click();
    await filter.pressSequentially("= t");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    equal(await filter.inputValue(), "param.kind = tree ");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Enter");
    await until(async () => /^225 runs/.test(await status(page)), "half of the runs");
    assert(new URL(page.url()).searchParams.get("filter") === "param.kind = tree", page.url());
    await filter.fill("param.lr < < 3");
    await page.keyboard.press("Enter");
    const told = page.locator(".experiments-filter [role=alert]");
    await told.waitFor();
    assert(/character \d+/.test(await told.textContent()), await told.textContent());
    await page.goBack();
    await until(async () => /^225 runs/.test(await status(page)), "the filter before");
});

await check("headings sort by the server; the best value is marked and can be switched", async () => {
    const page = await open(`${runs}&columns=metric.cx-auc,metric.cx-loss&filter=${encodeURIComponent("metric.cx-auc > 0")}`);
    await until(async () => /^40 runs/.test(await status(page)), "40 runs");
    await page.getByRole("button", { name: "cx-auc" }).click();
    await page.getByRole("button", { name: "cx-auc" }).click();
    await until(async () => (await rowNames(page))[0] === name(39), "the greatest first");
    equal(new URL(page.url()).searchParams.get("sort"), "-metric.cx-auc");
    const best = () => page.locator(".experiments-best").allTextContents();
    equal(await best(), ["★ 0.739", "★ 0.25"]);
    await page.getByText("Best values").click();
    await page.getByLabel("cx-auc", { exact: true }).selectOption("min");
    await until(async () => JSON.stringify(await best()) === '["★ 0.25","★ 0.7"]' || JSON.stringify(await best()) === '["★ 0.7","★ 0.25"]', "the least as the best");
});

await check("columns are chosen, moved, remembered, and shared by the address", async () => {
    const page = await open(`${runs}&sort=name`);
    await by(page, "button", "Columns").click();
    const dialog = page.getByRole("dialog", { name: "Columns" });
    await dialog.getByLabel("Find a column").fill("same");
    await dialog.getByLabel(/^same /).check();
    await dialog.getByRole("button", { name: "Move same before" }).click();
    await dialog.getByRole("button", { name: "Hide Status" }).click();
    await dialog.getByRole("button", { name: "Close" }).click();
    const heads = async () => (await page.locator('[role="grid"] [role="columnheader"]').allTextContents()).filter(Boolean);
    await until(async () => (await heads()).includes("same") && !(await heads()).includes("Status"), "the columns that were chosen");
    const again = await open(`${runs}&sort=name`);
    const kept = (await again.locator('[role="grid"] [role="columnheader"]').allTextContents()).filter(Boolean);
    equal(kept, await heads());
    await again.getByRole("button", { name: /Put the columns into the address/ }).click();
    assert(new URL(again.url()).searchParams.get("columns").includes("param.same"), again.url());
    await again.evaluate(() => localStorage.clear());
});

await check("selected runs are charted, a metric is added, and the lines are there as a table", async () => {
    const page = await open(`${runs}&sort=name`);
    for (const i of [0, 1, 2]) await page.getByLabel(`Select ${name(i)}`).check();
    equal(await status(page), "450 runs, 3 selected");
    await by(page, "button", "Chart").click();
    await page.getByRole("img", { name: /Line chart of cx-/ }).first().waitFor();
    await page.getByRole("button", { name: /^Metrics \(/ }).click();
    const dialog = page.getByRole("dialog", { name: "Metrics" });
    for (const metric of ["cx-auc", "cx-loss"]) await dialog.getByLabel(metric).check();
    await dialog.getByRole("button", { name: "Close" }).click();
    await page.getByRole("img", { name: /Line chart of cx-loss/ }).waitFor();
    const chart = page.locator("figure.chart", { hasText: "cx-loss" }).last();
    // Each draws a plot of its own, the second when its points are read: what follows is done to the one that stays.
    for (const change of [() => page.getByLabel("Logarithmic").check(), () => page.getByLabel("By", { exact: true }).selectOption("relative")]) {
        await chart.locator(".u-over").evaluate((e) => e.setAttribute("data-before", ""));
        await change();
        await chart.locator(".u-over:not([data-before])").waitFor();
    }
    await chart.getByRole("button", { name: "As a table" }).click();
    equal(await chart.locator("tbody tr").count(), 3);
    await chart.getByRole("button", { name: /^Zoom in/ }).click();
    await chart.getByRole("button", { name: /^Show all/ }).click();
    await chart.locator(".chart-legend button").first().click();
    equal(await chart.locator('.chart-legend [aria-pressed="false"]').count(), 1);
    const over = chart.locator(".u-over");
    await over.hover();
    await chart.locator(".chart-values").waitFor();
    await until(async () => {   // again, where what was pulled over has just been drawn anew
        await over.hover();
        const plot = await over.boundingBox();
        if (!plot) return false;
        await page.mouse.down();
        await page.mouse.move(plot.x + plot.width * 0.8, plot.y + plot.height / 2, { steps: 4 });
        await page.mouse.up();
        return await chart.getByRole("button", { name: /^Show all/ }).isVisible();
    }, "a part that was chosen by dragging");
});

await check("all that match are selected and charted at once", async () => {
    const page = await open(`${runs}&view=charts&metrics=cx-loss&filter=${encodeURIComponent("metric.cx-loss > 0")}`);
    await by(page, "button", "Select all that match").click();
    await until(async () => /40 selected/.test(await status(page)), "40 selected");
    await until(async () => await page.locator(".chart-legend li").count() === 40, "40 lines");
    await layoutHolds(page);
});

await everyLook("charts", `${runs}&view=charts&metrics=cx-auc,cx-loss&runs=${[0, 1, 2, 3, 4].map(name).join(",")}&smooth=0.3`, async (page) => {
    await page.getByRole("img", { name: /Line chart of cx-loss/ }).waitFor();
}, "experiments-charts");

await everyLook("parallel coordinates", `${runs}&view=parallel&columns=param.lr,param.kind,metric.cx-auc,metric.cx-loss&filter=${encodeURIComponent("metric.cx-auc > 0")}`, async (page) => {
    await page.getByRole("img", { name: /Runs of 40 runs over lr, kind/ }).waitFor();
}, "experiments-parallel");

await check("brushing selects in the table, by sliders and by dragging", async () => {
    const page = await open(`${runs}&view=parallel&columns=param.lr,metric.cx-auc&filter=${encodeURIComponent("metric.cx-auc > 0")}`);
    await page.getByRole("img", { name: /Runs of 40 runs/ }).waitFor();
    await by(page, "button", "Ranges").click();
    await page.getByLabel("Least cx-auc").fill("0.5");
    await until(async () => /, 20 selected/.test(await status(page)), "the upper half");
    await by(page, "button", "Clear brushes").click();
    await until(async () => await status(page) === "40 runs", "no selection");
    const canvas = page.locator(".parallel canvas");
    await canvas.scrollIntoViewIfNeeded();
    const box = await canvas.boundingBox();
    await page.mouse.move(box.x + 60, box.y + 34);
    await page.mouse.down();
    await page.mouse.move(box.x + 60, box.y + 34 + (box.height - 56) / 4, { steps: 5 });
    await page.mouse.up();
    await until(async () => /, 10 selected/.test(await status(page)), "the upper quarter");
    await page.getByRole("tab", { name: "Table" }).click();
    await until(async () => await page.locator('[role="row"].selected').count() === 10, "ten rows that are selected");
});

await check("runs are compared, what is the same is left out", async () => {
    const page = await open(`${runs}&sort=name&runs=${name(0)},${name(1)}`);
    await by(page, "button", "Compare").click();
    await page.getByRole("heading", { name: "Compare 2 runs" }).waitFor();
    await page.getByRole("rowheader", { name: "same", exact: true }).waitFor();
    await page.getByLabel("Only what differs").check();
    await page.getByRole("rowheader", { name: /^kind/ }).waitFor();
    equal(await page.getByRole("rowheader", { name: "same", exact: true }).count(), 0);
    await page.getByRole("tab", { name: "Charts" }).click();
    await page.getByRole("img", { name: /Line chart of/ }).first().waitFor();
});
await everyLook("the comparison", `/experiments/compare?${[0, 1, 2, 3].map((i) => "run=" + name(i)).join("&")}`, async (page) => {
    await page.getByRole("rowheader", { name: /^lr/ }).waitFor();
}, "experiments-compare");

await everyLook("a run", `/experiments/runs/${name(0)}`, async (page) => {
    await page.getByRole("link", { name: experiment }).waitFor();
}, "experiments-run");

await check("a run's files lead to the data, and nothing leads elsewhere", async () => {
    const page = await open(`/experiments/runs/${name(0)}?tab=files`);
    equal(await page.getByRole("link", { name: "s3://cx-data/train.csv" }).getAttribute("href"), "/data/cx-data/object/train.csv");
    equal(await page.getByRole("link", { name: "s3://cx-data/model/" }).getAttribute("href"), "/data/cx-data/browse/model/");
    equal(await page.locator('a[href^="javascript"]').count(), 0);
    await page.getByText("javascript:globalThis.broken=1").waitFor();
});

await check("a run's chart grows while it runs", async () => {
    await call("sagemaker", "CreateTrialComponent", { TrialComponentName: "cx-live", Status: { PrimaryStatus: "InProgress" } });
    await points("cx-live", "cx-grow", [1, 2]);
    const page = await open("/experiments/runs/cx-live?tab=charts");
    await page.getByRole("img", { name: /cx-grow from 1 to 2/ }).waitFor();
    await points("cx-live", "cx-grow", [7], 2);
    await page.getByRole("img", { name: /cx-grow from 1 to 7/ }).waitFor();
    await shot(page, "experiments-live");
});

await check("names and values that are hostile stay text", async () => {
    const page = await open(`/experiments/runs/${name(3)}`);
    await page.getByText("onerror", { exact: false }).first().waitFor();
    await layoutHolds(page);
    const table = await open(`${runs}&columns=param.note&sort=param.note&filter=${encodeURIComponent(`name = "${name(3)}"`)}`, { width: 390 });
    await table.getByText(name(3), { exact: true }).first().waitFor();
    await layoutHolds(table);
    for (const p of [page, table]) equal(await p.evaluate(() => globalThis.broken ?? null), null);
});

await check("a run is renamed, tagged, and deleted", async () => {
    const page = await open(`/experiments/runs/${name(5)}`);
    await by(page, "button", "Rename").click();
    await page.getByLabel("Display name").fill("the-fifth");
    await page.getByRole("dialog").getByRole("button", { name: "Rename" }).click();
    await until(async () => (await call("sagemaker", "DescribeTrialComponent", { TrialComponentName: name(5) })).DisplayName === "the-fifth", "the new name");
    await page.getByText("the-fifth").first().waitFor();
    await page.getByRole("tab", { name: "Tags" }).click();
    await by(page, "button", "Add").click();
    await page.getByLabel("Key").fill("team");
    await page.getByLabel("Value").fill("blue");
    await page.getByRole("button", { name: "Set the tag" }).click();
    await page.getByText("team").first().waitFor();
    await by(page, "button", "Delete").click();
    const dialog = page.getByRole("dialog");
    assert((await dialog.textContent()).includes(name(5)), "the question names the run");
    await dialog.getByRole("button", { name: "Delete 1 run" }).click();
    await page.waitForURL(/\/experiments$/);
    const gone = await call("sagemaker", "DescribeTrialComponent", { TrialComponentName: name(5) }).then(() => "there", (error) => error.code);
    equal(gone, "ResourceNotFound");
});

await check("selected runs are deleted from the table", async () => {
    const page = await open(`${runs}&sort=name&runs=${name(6)},${name(7)}`);
    await page.locator(".experiments-bar").getByRole("button", { name: "Delete" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete 2 runs" }).click();
    await until(async () => /^447 runs$/.test(await status(page)), "two fewer");
});

await check("an experiment is made, renamed, and deleted with a word about what it holds", async () => {
    const page = await open("/experiments?tab=experiments");
    await by(page, "button", "New experiment").click();
    await page.getByLabel(/^Name/).fill("cx-small");
    await page.getByRole("dialog").getByRole("button", { name: "Create" }).click();
    await page.getByText("cx-small").first().waitFor();
    await call("sagemaker", "CreateTrial", { TrialName: "cx-small-trial", ExperimentName: "cx-small" });
    await call("sagemaker", "AssociateTrialComponent", { TrialName: "cx-small-trial", TrialComponentName: name(8) });
    await page.getByRole("button", { name: "Rename cx-small" }).click();
    await page.getByLabel(/^Display name/).fill("Small");
    await page.getByRole("dialog").getByRole("button", { name: "Rename" }).click();
    await page.getByText("Small", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Delete cx-small" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("It holds 1 trial and 1 run.").waitFor();
    await dialog.getByRole("textbox").fill("cx-small");
    await dialog.getByRole("button", { name: "Delete the experiment and 1 trial" }).click();
    await page.getByText("Delete its 1 run too?").waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await until(async () => await call("sagemaker", "DescribeExperiment", { ExperimentName: "cx-small" }).then(() => false, () => true), "its end");
    equal((await call("sagemaker", "DescribeTrialComponent", { TrialComponentName: name(8) })).TrialComponentName, name(8));
});
await check("the list of experiments on a phone, in the dark", async () => {
    const page = await open("/experiments?tab=experiments", { scheme: "dark", width: 390 });
    await page.getByText(experiment).first().waitFor();
    await layoutHolds(page);
    await axe(page);
    await shot(page, "experiments-list");
});
