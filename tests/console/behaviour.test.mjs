// What every page promises: an address, back, Ctrl-K, keys, calls as commands that run, focus that is seen and comes back, exact times, errors with what to do, names of what is destroyed.
import { execFileSync } from "node:child_process";
import { allow, assert, axe, call, check, equal, open, put, settled, until } from "./lib.mjs";

const mark = Math.random().toString(36).slice(2, 8), name = `behaves-${mark}`, key = "a folder/it's.csv";
await call("s3", "CreateBucket", { Bucket: name });
await put(name, key, "a,b\n1,2\n");
await call("sagemaker", "CreateExperiment", { ExperimentName: name });
await call("sagemaker", "CreateTrialComponent", { TrialComponentName: name, Parameters: { lr: { NumberValue: 1 } }, StartTime: 1_790_000_000 });
await call("iam", "CreateUser", { UserName: name });
await call("iam", "CreateGroup", { GroupName: name });
await call("iam", "CreatePolicy", { PolicyName: name, PolicyDocument: JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Deny", Action: "s3:DeleteBucket", Resource: "*" }] }) });
await call("events", "PutRule", { Name: name, ScheduleExpression: "rate(5 hours)", State: "DISABLED" });
const object = `/data/${name}/object/${key.split("/").map(encodeURIComponent).join("/")}`;
const dialog = (page, of = {}) => page.getByRole("dialog", of);
const focused = (page) => page.evaluate(() => { const e = document.activeElement; return e === document.body ? "nothing" : e.id === "main" ? "main" : (e.getAttribute("aria-label") ?? e.innerText ?? "").trim(); });
const focusOn = (page, wanted) => until(async () => await focused(page) === wanted, `the focus on ${wanted}`).catch(async () => { throw new Error(`the focus is on ${await focused(page)}, not ${wanted}`); });

await check("a view is its address: tabs, filters and what is opened come back with it, and back goes the way that was come", async () => {
    const page = await open(`/data/${name}`), first = page.url();
    await page.getByRole("link", { name: "a folder/" }).click();
    await page.getByRole("link", { name: "it's.csv", exact: true }).click();
    await page.getByRole("tab", { name: "Preview" }).click();
    await page.getByRole("region", { name: "First rows" }).waitFor();
    const shared = await open(page.url().replace(/^[^/]*\/\/[^/]*/, ""));
    await shared.getByRole("region", { name: "First rows" }).waitFor();
    await page.goBack();
    await page.getByText("Storage class").waitFor();
    await page.goBack();
    await page.goBack();
    equal(page.url(), first, "where back leads");
    await page.getByRole("link", { name: "a folder/" }).waitFor();
});

await check("Ctrl-K finds what is there, whatever it is, and goes to it", async () => {
    const page = await open("/overview");
    for (const [kind, at] of [["Bucket", `/data/${name}`], ["Experiment", `/experiments?experiment=${name}`], ["Run", `/experiments/runs/${name}`], ["User", `/access/users/${name}`], ["Group", `/access/groups/${name}`], ["Policy", "/access/policies/"], ["Rule", `/rules/rules/default/${name}`]]) {
        await page.keyboard.press("Control+k");
        await dialog(page).getByRole("combobox").fill(name);
        await dialog(page).getByRole("option").filter({ has: page.getByText(kind, { exact: true }) }).first().click();
        await page.waitForURL((url) => `${url.pathname}${url.search}`.startsWith(at));
        await settled(page);
    }
});

await check("Ctrl-K does every action: the page's, its buttons', the console's, and what is begun on another page", async () => {
    const page = await open(`/access/users/${name}`);
    const act = async (words, title) => {
        await page.keyboard.press("Control+k");
        await dialog(page).getByRole("combobox").fill(words);
        await dialog(page).getByRole("option").filter({ has: page.getByText(title, { exact: true }) }).first().click();
    };
    await act("add group", "Add to a group");
    await dialog(page, { name: `Put ${name} into a group` }).waitFor();
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    await act("api calls", "API calls of this page");
    await dialog(page, { name: "API calls of this page" }).waitFor();
    await page.keyboard.press("Escape");
    await act("create bucket", "Create a bucket");
    await page.waitForURL("**/data");
    await dialog(page).getByRole("textbox").first().waitFor();
    await axe(page);
    await page.keyboard.press("Escape");
    await act("dark", "Dark");
    equal(await page.evaluate(() => document.documentElement.dataset.scheme), "dark", "the scheme");
    await act("system", "Light or dark as the system has it");
});

await check("? lists the keys of the page, each once, and they do what it says", async () => {
    const page = await open(`/data/${name}`);
    await page.keyboard.press("t"); // the shell is drawn anew: its keys stay its own
    await page.keyboard.press("t");
    await page.keyboard.press("?");
    const keys = await dialog(page).locator("dt").allInnerTexts();
    equal(keys.length, new Set(keys).size, "keys");
    for (const wanted of ["Ctrl K", "?", "c", "t", "/", "g d", "u", "n", "v", "r", "Enter", "x"]) assert(keys.includes(wanted), `${wanted} is not among ${keys}`);
    await axe(page);
    await page.keyboard.press("Escape");
    await page.keyboard.press("n");
    await dialog(page).waitFor();
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    await page.keyboard.press("g");
    await page.keyboard.press("x");
    await page.waitForURL("**/experiments");
    await settled(page);
    await page.keyboard.press("?");
    assert(!(await dialog(page).locator("dt").allInnerTexts()).includes("u"), "keys of a page that was left");
});

await check("the calls of a page are commands that run, and Python", async () => {
    const page = await open(`${object}?tab=preview`), at = new URL(process.env.AWS_ENDPOINT_URL).href;
    const shown = async (language) => {
        await page.keyboard.press("c");
        await dialog(page).getByRole("button", { name: language }).click();
        const all = await dialog(page).locator("section code").allInnerTexts();
        await page.keyboard.press("Escape");
        return all;
    };
    const ran = [];
    for (const path of [`${object}?tab=preview`, `/experiments/runs/${name}`, `/rules/rules/default/${name}`, "/audit"]) {
        await page.goto(new URL(path, page.url()).href);
        await settled(page);
        await page.waitForLoadState("networkidle");
        for (const command of await shown("aws CLI")) {
            const operation = command.split(" ").slice(1, 3).join(" ");
            if (ran.includes(operation)) continue;
            try {
                execFileSync("bash", ["-c", command.replace(/^aws /, `aws --endpoint-url '${at}' `)], { cwd: process.env.TMPDIR ?? "/tmp", env: { ...process.env, PATH: "/usr/bin:/bin", AWS_PAGER: "" }, timeout: 60_000, stdio: ["ignore", "pipe", "pipe"] });
            } catch (error) { throw new Error(`${command}\n${error.stderr}`); }
            ran.push(operation);
        }
        const python = await shown("boto3");
        execFileSync("/usr/bin/python3", ["-c", "import ast, sys\nfor text in sys.stdin.read().split('\\0'): ast.parse(text)"], { input: python.join("\0") });
    }
    for (const wanted of ["s3api get-object", "s3api head-object", "sagemaker describe-trial-component", "events describe-rule", "cloudtrail lookup-events"])
        assert(ran.includes(wanted), `${wanted} is not among ${ran}`);
});

await check("focus goes into a dialog and comes back to what opened it, however it is closed", async () => {
    const page = await open(`/data/${name}`), more = page.getByRole("button", { name: "More", exact: true });
    await page.getByRole("button", { name: "New folder" }).focus();
    for (const close of [() => page.keyboard.press("Escape"), () => dialog(page).getByRole("button", { name: "Close" }).click(), () => dialog(page).getByRole("button", { name: "Cancel" }).click()]) {
        await page.keyboard.press("Enter");
        await dialog(page).waitFor();
        assert(await page.evaluate(() => document.activeElement.closest("dialog") !== null), "the focus is not in the dialog");
        await close();
        await page.locator("dialog").waitFor({ state: "detached" });
        await focusOn(page, "New folder");
    }
    await more.focus();
    await page.keyboard.press("Enter");
    equal(await more.getAttribute("aria-expanded"), "true", "the menu");
    await page.keyboard.press("End");
    await page.keyboard.press("Escape");
    await focusOn(page, "More");
    await more.click();
    await page.getByRole("menuitem", { name: "Delete the bucket" }).click();
    await dialog(page).getByRole("button", { name: "Cancel" }).click();
    await page.locator("dialog").waitFor({ state: "detached" });
    await focusOn(page, "More");
});

await check("another page has the focus when it comes, and the skip link is first", async () => {
    const page = await open("/overview");
    await page.keyboard.press("Tab");
    equal(await focused(page), "Skip to the page", "what is first");
    await page.keyboard.press("Enter");
    equal(await focused(page), "main", "behind the skip link");
    await page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Data" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/data");
    await focusOn(page, "main");
});

await check("what has the focus is seen, in the order of the page", async () => {
    for (const path of [`/data/${name}`, `/access/users/${name}`, "/audit", `/experiments?experiment=${name}`]) {
        const page = await open(path);
        await page.evaluate(() => document.getElementById("main").focus());
        let last = -1;
        for (let i = 0; i < 25; i++) {
            await page.keyboard.press("Tab");
            const is = await page.evaluate(() => { // a field of a date is several stops, whose marks are the browser's own
                const e = document.activeElement, style = getComputedStyle(e), all = [...document.querySelectorAll("*")];
                return { at: all.indexOf(e), inside: e.closest("main") !== null, name: e.outerHTML.slice(0, 120), seen: (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== "none" };
            });
            if (!is.inside) break;
            assert(is.seen || is.at === last, `${path}: the focus is not seen on ${is.name}`);
            assert(is.at >= last, `${path}: the focus goes back, to ${is.name}`);
            last = is.at;
        }
        assert(last > 0, `${path}: nothing takes the focus`);
    }
});

await check("times are relative, and exact by a key or in the menu, and stay so", async () => {
    const page = await open(`/data/${name}`, { width: 390, scheme: "dark" }), time = page.locator("main time").first();
    await page.goto(new URL(object, page.url()).href);
    await settled(page);
    assert(/ago|now/.test(await time.innerText()), await time.innerText());
    await page.getByRole("button", { name: /^Account/ }).tap();
    await page.getByRole("menuitem", { name: "Exact times" }).tap();
    await until(async () => /^\d{4}-\d\d-\d\d\s\d\d:\d\d:\d\d$/.test(await time.innerText()), "the exact time");
    await page.reload();
    await settled(page);
    assert(/^\d{4}-/.test(await time.innerText()), "what was chosen is forgotten");
    await page.evaluate(() => document.getElementById("main").focus());
    await page.keyboard.press("t");
    await until(async () => /ago|now/.test(await time.innerText()), "the relative time");
});

await check("an error has AWS's code, what to do, and the request's id", async () => {
    const page = await open("/overview");
    allow(page, /400/, /404/);
    for (const [path, code, advice] of [["/jobs/training/none-such", /ValidationException|ResourceNotFound/, /\w/], [`/data/none-${mark}`, "NoSuchBucket", "It may have been deleted"], ["/access/users/none-such", "NoSuchEntity", "It may have been deleted"], ["/experiments/runs/none-such", "ResourceNotFound", "It may have been deleted"]]) {
        await page.goto(new URL(path, page.url()).href);
        const failure = page.locator("main .failure").first();
        await failure.getByText(code).first().waitFor();
        await failure.getByText(advice).first().waitFor();
        await failure.getByText(/^Request \S+/).waitFor();
    }
});

await check("what destroys names what it destroys", async () => {
    const page = await open("/overview"), words = { "/experiments/runs/": /Delete/, "/access/users/": /Delete/, "/access/groups/": /Delete/, "/rules/rules/default/": /Delete/ };
    for (const [at, button] of Object.entries(words)) {
        await page.goto(new URL(at + name, page.url()).href);
        await settled(page);
        await page.getByRole("button", { name: button }).first().click();
        await until(async () => (await dialog(page).innerText()).includes(name), `the name of what ${at} deletes`);
        await dialog(page).getByRole("button", { name: "Cancel" }).click();
        await page.locator("dialog").waitFor({ state: "detached" });
    }
});

await check("empty pages teach with a command", async () => {
    const page = await open(`${object}?tab=tags`);
    const teaches = async (path, command) => {
        await page.goto(new URL(path, page.url()).href);
        await page.locator("main .empty code").filter({ hasText: command }).first().waitFor();
    };
    await teaches(`${object}?tab=tags`, "aws s3api put-object-tagging");
    await teaches(`/data/${name}/settings?setting=tags`, "aws s3api put-bucket-tagging");
    await teaches(`/data/${name}/browse/none/`, `aws s3 cp data.csv s3://${name}/none/`);
    await teaches(`/experiments/runs/${name}?tab=charts`, "aws sagemaker-metrics batch-put-metrics");
    await teaches("/audit?tab=state", "aws cloudtrail create-trail");
});

await check("nothing moves for those who want no motion", async () => {
    const page = await open("/overview");
    const moving = await page.evaluate(() => { const style = getComputedStyle(Object.assign(document.body.appendChild(document.createElement("span")), { className: "spinner" })); return [style.animationName, style.transitionDuration]; });
    equal(moving[0], "none", "the spinner's animation");
    await page.emulateMedia({ reducedMotion: "no-preference" });
    equal(await page.evaluate(() => getComputedStyle(document.querySelector(".spinner")).animationName), "turn", "without that wish");
});
