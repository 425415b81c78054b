// What every file of tests/console stands on: a browser that is signed in to a console that runs, and checks that fail for what a person would not see either.
//
//     import { check, everyLook, open, shot } from "./lib.mjs";
//     await everyLook("the list of users", "/access", async (page, look) => { … });       light and dark, 1280 and 390 px: axe, sideways scrolling, a picture
//     await check("a user is made", async () => { const page = await open("/access"); … });
//
// A check fails, beside what it asserts, for each console error, uncaught error, failed request and breach of the content security policy of its pages;
// `allow(page, /403/)` names what it provokes. tests/console/run starts the server and gives ATHANOR_CONSOLE_URL, _ACCOUNT, _USER and _PASSWORD.
import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const here = dirname(fileURLToPath(import.meta.url));
const given = (name) => process.env[name] ?? (() => { throw new Error(`${name} is not set: tests/console/run sets it`); })();
export const url = given("ATHANOR_CONSOLE_URL").replace(/\/$/, "");
export const looks = [
    { scheme: "light", width: 1280 }, { scheme: "dark", width: 1280 },
    { scheme: "light", width: 390 }, { scheme: "dark", width: 390 },
];
const shots = process.env.ATHANOR_SHOTS ?? join(here, "../../build/console-shots");
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
export const counts = { passed: 0, failed: 0 };

// What Chromium keeps ready for its own window's buttons and menus, which nobody sees here: renderers, half of a page's cost.
const unused = ["--disable-features=PreloadTopChromeWebUI,InitialWebUI,WebUIReloadButton,SpareRendererForSitePerProcess"];

let browser, cookies;
const contexts = new Map();
let opened = [];   // pages of the check that runs
const endings = []; // what it left for its end
const idle = new Map();   // by the name of their look: pages that other checks used. A page of its own for each, a window to Chromium, took half of the tests' time

export function assert(holds, text) {
    if (!holds) throw new Error(text);
}
export function equal(is, wanted, text = "") {
    const [a, b] = [JSON.stringify(is), JSON.stringify(wanted)];
    if (a !== b) throw new Error(`${text} is ${a?.slice(0, 2000)}, not ${b?.slice(0, 2000)}`);
}

async function signIn() {
    const response = await fetch(`${url}/sign-in`, {
        method: "POST", headers: { "Content-Type": "application/json", Origin: url },
        body: JSON.stringify({ account: given("ATHANOR_CONSOLE_ACCOUNT"), user: given("ATHANOR_CONSOLE_USER"), password: given("ATHANOR_CONSOLE_PASSWORD") }),
    });
    assert(response.ok, `sign-in answers ${response.status}: ${await response.text()}`);
    return response.headers.getSetCookie().map((line) => {
        const [pair] = line.split(";"), at = pair.indexOf("=");
        return { name: pair.slice(0, at), value: pair.slice(at + 1), url, httpOnly: true, sameSite: "Strict" };
    });
}

async function context(key, { scheme, width, height, signedIn }) {
    if (contexts.has(key)) return contexts.get(key);
    browser ??= await chromium.launch({ executablePath: process.env.ATHANOR_CHROMIUM ?? "/usr/bin/chromium", args: ["--disable-gpu", "--lang=en-US", ...unused] });
    const made = await browser.newContext({ colorScheme: scheme, viewport: { width, height }, locale: "en-US", timezoneId: "UTC", reducedMotion: "reduce",
        isMobile: width < 500, hasTouch: width < 500, acceptDownloads: true });
    await made.grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(url).origin });
    await made.addInitScript(() => {
        globalThis.breaches = [];
        addEventListener("securitypolicyviolation", (e) => globalThis.breaches.push(`${e.violatedDirective} ${e.blockedURI} ${e.sample}`));
    });
    if (signedIn) await made.addCookies(cookies ??= await signIn());
    made.setDefaultTimeout(10_000);
    contexts.set(key, made);
    return made;
}

// Operations that tell by a 404 that there is none of what is asked for: an answer, which the browser reports as a failure to load.
const absent = /(?=.*\b404\b)(?=.*\/api\/call\/(iam\/GetLoginProfile|s3\/Get(Bucket\w+|PublicAccessBlock|Object(Lock\w+|Retention|LegalHold)))\b)/;

function watch(page) {
    page.problems = [];
    page.allowed = [/net::ERR_ABORTED/, /favicon\.ico/, absent];   // a page that was put back has no icon of its own
    page.removeAllListeners();
    const tell = (text) => page.problems.push(text);
    page.on("console", (m) => m.type() === "error" && tell(`console: ${m.text()} (${m.location().url})`));
    page.on("pageerror", (error) => tell(`uncaught: ${error.stack ?? error}`));
    page.on("requestfailed", (r) => tell(`request: ${r.method()} ${r.url()} ${r.failure()?.errorText}`));
    page.on("response", async (r) => {
        if (r.status() >= 400) tell(`answer: ${r.status()} ${r.request().method()} ${r.url()} ${(await r.text().catch(() => "")).slice(0, 300)}`);
    });
    page.on("crash", () => tell("the page crashed"));
}
// What the check provokes: texts of problems that match are none.
export const allow = (page, ...patterns) => page.allowed.push(...patterns);

async function problemsOf(page) {
    const breaches = page.isClosed() ? [] : await page.evaluate(() => globalThis.breaches ?? []).catch(() => []);
    return [...page.problems, ...breaches.map((b) => `content security policy: ${b}`)].filter((p) => !page.allowed.some((a) => a.test(p)));
}

// A page of the console, when it has its heading and loads nothing more.
export async function open(path, { scheme = "light", width = 1280, height = width < 500 ? 844 : 860, signedIn = true, settled: wait = true } = {}) {
    const look = `${scheme} ${width} ${height} ${signedIn}`;
    const page = idle.get(look)?.pop() ?? await (await context(look, { scheme, width, height, signedIn })).newPage();
    page.look = look;
    opened.push(page);
    watch(page);
    await page.goto(url + path, { waitUntil: "load" });
    if (wait) await settled(page);
    return page;
}
export async function settled(page) {
    await page.waitForFunction(() => document.querySelector("h1, main .empty, main .failure") && !document.querySelector(".loading"), undefined, { timeout: 20_000 });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

// Fails for what axe finds against WCAG 2.2 AA. Its source is evaluated by the debugger, so that the policy of the page stays in force.
export async function axe(page, within = undefined) {
    if (!await page.evaluate(() => "axe" in globalThis)) await page.evaluate(axeSource);
    const found = await page.evaluate(async (root) => {
        const result = await globalThis.axe.run(root ?? document, {
            preload: false, resultTypes: ["violations"],
            runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        });
        return result.violations.map((v) => `${v.id}: ${v.help}\n${v.nodes.slice(0, 4).map((n) =>
            `    ${n.html.slice(0, 240)} (${n.any.concat(n.all).map((a) => a.message).join("; ").slice(0, 240)})`).join("\n")}`);
    }, within);
    assert(found.length === 0, `axe, on ${page.url()}:\n${found.join("\n")}`);
}

// Nothing but tables, code and graphs may be wider than the window, and those scroll inside themselves. A table's columns stand side by side.
export async function layoutHolds(page) {
    const wide = await page.evaluate(() => {
        const room = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= room) return [];
        const out = [...document.querySelectorAll("body *")].filter((e) => e.getBoundingClientRect().right > room + 1).slice(0, 5);
        return [`${document.documentElement.scrollWidth} px in ${room}`, ...out.map((e) => `${e.tagName}.${e.getAttribute("class")}`)];
    });
    assert(wide.length === 0, `${page.url()} scrolls sideways: ${wide.join(", ")}`);
    const stacked = await page.evaluate(() => [...document.querySelectorAll('[role="grid"]')].filter((grid) => {
        const heads = [...grid.querySelectorAll('[role="columnheader"]')].map((e) => e.getBoundingClientRect()).filter((r) => r.width > 0);
        return heads.some((r) => Math.abs(r.top + r.height / 2 - heads[0].top - heads[0].height / 2) > 12);
    }).map((grid) => grid.getAttribute("aria-label")));
    assert(stacked.length === 0, `${page.url()}: columns are not beside each other in ${stacked.join(", ")}`);
}

// A picture in $ATHANOR_SHOTS. Nothing is put into the page for it, which the policy would refuse.
export async function shot(page, name, { fullPage = false } = {}) {
    mkdirSync(shots, { recursive: true });
    await page.screenshot({ path: join(shots, `${name}.png`), fullPage, caret: "initial", animations: "allow" });
}

// For the next check, as if it were new; one that holds on to what it shows (an upload asks before it is left) is closed.
async function putBack(page) {
    try {
        page.removeAllListeners();
        await page.unrouteAll({ behavior: "ignoreErrors" });
        await page.evaluate(() => sessionStorage.clear());
        await page.goto(`${url}/session`, { timeout: 2000 }); // of the same origin: its renderer stays
        await page.mouse.move(0, 0);
        if (!idle.has(page.look)) idle.set(page.look, []);
        idle.get(page.look).push(page);
    } catch {
        await page.close().catch(() => {});
    }
}

// What a check takes away when no page shows it any more: one that did would read it again and tell that there is none.
export const after = (act) => endings.push(act);

export async function check(name, act) {
    const from = Date.now();
    const faults = [];
    const attempt = async (does) => { try { await does(); } catch (error) { faults.push(error.stack ?? String(error)); } };
    await attempt(act);
    for (const page of opened) {
        faults.push(...await problemsOf(page));
        if (faults.length && !page.isClosed()) await shot(page, `failed-${name.replace(/[^\w]+/g, "-").slice(0, 80)}`).catch(() => {});
        await putBack(page);
    }
    opened = [];
    for (const act of endings.splice(0)) await attempt(act);
    counts[faults.length ? "failed" : "passed"]++;
    console.log(`${faults.length ? "not ok" : "ok"} ${name} (${((Date.now() - from) / 1000).toFixed(1)} s)`);
    for (const fault of new Set(faults)) console.log(fault.replace(/^/gm, "    "));
}

// The page in each look: opened, acted on, checked by axe, not wider than its window, and pictured as NAME-SCHEME-WIDTH. `slug`: the picture's name.
export async function everyLook(name, path, act = async () => {}, slug = undefined) {
    for (const look of looks)
        await check(`${name}, ${look.scheme} at ${look.width} px`, async () => {
            const page = await open(path, look);
            await act(page, look);
            await layoutHolds(page);
            await axe(page);
            if (slug) await shot(page, `${slug}-${look.scheme}-${look.width}`);
        });
}

// An operation of the API as the signed-in person, from outside of any page: what a test makes, and how it knows what an action did.
let token;
export async function call(service, operation, input = {}, headers = {}) {
    cookies ??= await signIn();
    const Cookie = cookies.map((c) => `${c.name}=${c.value}`).join("; ");
    token ??= (await (await fetch(`${url}/session`, { headers: { Cookie } })).json()).csrfToken;
    const response = await fetch(`${url}/api/${service === "own" ? "own" : `call/${service}`}/${operation}`, {
        method: "POST", headers: { Cookie, Origin: url, "Content-Type": "application/json", "X-CSRF-Token": token, ...headers }, body: JSON.stringify(input),
    });
    const answer = await response.json();
    if (!response.ok) throw Object.assign(new Error(`${service}:${operation}: ${answer.code}: ${answer.message}`), answer);
    return answer;
}
// A body for an object, or what a GET below the console's origin answers.
export async function put(bucket, key, body) {
    cookies ??= await signIn();
    const Cookie = cookies.map((c) => `${c.name}=${c.value}`).join("; ");
    token ??= (await (await fetch(`${url}/session`, { headers: { Cookie } })).json()).csrfToken;
    const response = await fetch(`${url}/api/object?${new URLSearchParams({ bucket, key })}`, {
        method: "PUT", headers: { Cookie, Origin: url, "X-CSRF-Token": token }, body });
    assert(response.ok, `PUT ${key}: ${response.status} ${await response.text()}`);
}

// Waits until `holds` gives something true; what an action does on the server is there when it is.
export async function until(holds, what = "what is waited for", seconds = 10) {
    for (const end = Date.now() + seconds * 1000; ;) {
        const is = await holds();
        if (is) return is;
        assert(Date.now() < end, `${what} did not come in ${seconds} s`);
        await new Promise((done) => setTimeout(done, 50));
    }
}

export async function close() {
    await browser?.close();
}
