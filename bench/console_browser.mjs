// What a person waits for at the console, in Chromium: started by console_browser.py, which fills the server. Prints one JSON document.
//
// Times are of the page's own clock (performance.now() counts from the start of the navigation), taken in the first animation frame that has what is waited for. Each
// round has a context of its own: nothing is cached.
import { createRequire } from "node:module";

const { chromium } = createRequire(new URL("../tests/console/package.json", import.meta.url))("playwright-core");
const { CONSOLE_URL: url, CONSOLE_COOKIES: cookies, CONSOLE_ROUNDS: rounds, CONSOLE_RUNS: runs, CONSOLE_SERIES: series } = process.env;
const browser = await chromium.launch({ executablePath: process.env.ATHANOR_CHROMIUM ?? "/usr/bin/chromium", args: ["--disable-gpu"] });

const conditions = `globalThis.conditions = {
    heading: () => document.querySelector("h1") && !document.querySelector(".loading"),
    table: (total) => firstRun() && document.querySelector(".experiments-bar [role=status]")?.textContent.startsWith(total),
    lines: (count) => document.querySelectorAll(".chart-legend li").length === count && document.querySelector(".chart-over") !== null,
};`;

async function fresh() {
    const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
    await context.addCookies(JSON.parse(cookies));
    // When a condition first holds in a frame; the frame after that has it on the screen.
    await context.addInitScript(() => {
        globalThis.whenShown = (holds) => new Promise((done) => {
            const look = () => { if (holds()) requestAnimationFrame(() => done(performance.now())); else requestAnimationFrame(look); };
            look();
        });
        globalThis.firstRun = () => document.querySelector('[role="grid"][aria-label="Runs"] .rows [role="row"] a bdi')?.textContent;
    });
    await context.addInitScript(conditions);
    return { context, page: await context.newPage() };
}

async function opened(path, holds, given) {
    const { context, page } = await fresh();
    const network = await context.newCDPSession(page);
    let bytes = 0, requests = 0;
    await network.send("Network.enable");
    network.on("Network.loadingFinished", (e) => { bytes += e.encodedDataLength; requests++; });
    await page.goto(url + path, { waitUntil: "commit" });
    const ms = await page.evaluate(([source, value]) => globalThis.whenShown(() => (0, globalThis.conditions[source])(value)), [holds, given]);
    return { context, page, ms, bytes: () => bytes, requests: () => requests };
}

const out = { load: [], bytes: [], requests: [], table: [], sort: [], scroll: [], chart: [], hover: [], chartBytes: [] };
const total = Number(runs).toLocaleString("en");
for (let round = 0; round < Number(rounds); round++) {
    const load = await opened("/overview", "heading");
    out.load.push(load.ms);
    out.bytes.push(load.bytes());
    out.requests.push(load.requests());
    await load.context.close();

    const table = await opened("/experiments?sort=name", "table", total);
    out.table.push(table.ms);
    out.sort.push(await table.page.evaluate(async () => {
        const before = globalThis.firstRun(), from = performance.now();
        [...document.querySelectorAll('[role="columnheader"] button')].find((b) => b.textContent === "auc").click();
        return await globalThis.whenShown(() => globalThis.firstRun() && globalThis.firstRun() !== before) - from;
    }));
    out.scroll.push(await table.page.evaluate(async () => {
        const rows = document.querySelector('[role="grid"][aria-label="Runs"] .rows'), from = performance.now();
        rows.scrollTop = rows.scrollHeight / 2;
        const middle = Math.floor(rows.scrollHeight / 2 / 40) + 3;
        return await globalThis.whenShown(() => document.querySelector('[data-row="' + middle + '"] a bdi')) - from;
    }));
    await table.context.close();

    const chart = await opened(`/experiments?view=charts&metrics=loss&runs=*&filter=${encodeURIComponent('name ~ "long-"')}`, "lines", Number(series));
    out.chart.push(chart.ms);
    out.chartBytes.push(chart.bytes());
    const plot = await chart.page.locator(".u-over").first().boundingBox();
    out.hover.push(await chart.page.evaluate(async ({ x, y, width, height }) => {
        const over = document.querySelector(".u-over");
        let worst = 0;
        for (let i = 1; i < 40; i++) {
            const from = performance.now();
            over.dispatchEvent(new MouseEvent("mousemove", { bubbles: true, clientX: x + width * i / 40, clientY: y + height / 2 }));
            await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
            worst = Math.max(worst, performance.now() - from);
        }
        return worst;
    }, plot));
    await chart.context.close();
}
await browser.close();
console.log(JSON.stringify(out));
