// The section Audit: searching, one record, what was refused, exports, the chain and trails.
import { readFileSync } from "node:fs";
import { assert, axe, call, check, equal, everyLook, open, settled } from "./lib.mjs";

const mark = Math.random().toString(36).slice(2, 8), bucket = `no-such-bucket-${mark}`;
await call("s3", "HeadBucket", { Bucket: bucket }).catch(() => undefined);
await call("iam", "CreateGroup", { GroupName: `audited-${mark}` });
await call("iam", "DeleteGroup", { GroupName: `audited-${mark}` });

await check("a search stands in the address, finds a call, and shows its record", async () => {
    const page = await open("/audit");
    await page.getByLabel("Search by").selectOption("EventName");
    await page.getByLabel("Value").fill("CreateGroup");
    await page.waitForURL(/by=EventName.*value=CreateGroup/);
    await page.locator("[data-row]").first().getByText("CreateGroup").waitFor();
    await page.locator("[data-row]").first().getByRole("button").click();
    const record = page.getByRole("dialog");
    await record.getByText('"eventName": "CreateGroup"', { exact: false }).waitFor();
    await axe(page);
    await page.goBack();
    await record.waitFor({ state: "detached" });
});

await check("what is shown is exported as lines of JSON, and older records follow", async () => {
    const page = await open("/audit?by=Username&value=console-tester");
    const before = await page.locator(".audit-foot [role=status]").innerText();
    const older = page.getByRole("button", { name: "Older records" });
    if (await older.count()) {
        await older.click();
        await page.waitForFunction((was) => document.querySelector(".audit-foot [role=status]")?.textContent !== was, before);
    }
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Export what is shown" }).click()]);
    const lines = readFileSync(await download.path(), "utf8").trim().split("\n").map((line) => JSON.parse(line));
    equal(`${lines.length.toLocaleString("en")} records shown`, await page.locator(".audit-foot [role=status]").innerText());
    assert(lines.every((line) => typeof line.eventName === "string"), "a line is no record");
});

await check("only what was denied is shown when asked for, and a wrong search is told", async () => {
    const page = await open("/audit?denied=1");
    for (const text of await page.locator("[data-row] .status").allInnerTexts()) equal(text, "Denied");
    await page.goto(page.url().replace(/\/audit.*/, "/audit?by=ReadOnly&value=perhaps"));
    await page.getByText("true or false", { exact: true }).waitFor();
});

await check("the chain is told as verified", async () => {
    const page = await open("/audit?tab=state");
    await settled(page);
    await page.getByText("As it was written").waitFor();
});

await everyLook("the records", "/audit", async (page) => { await page.locator("[data-row]").first().waitFor(); }, "audit");
await everyLook("the chain and trails", "/audit?tab=state");
