// Data: buckets, what lies in them, and what one object is, by a person's hands. Settings: data_settings.test.mjs.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { allow, assert, axe, call, check, equal, everyLook, layoutHolds, looks, open, put, settled, shot, until } from "./lib.mjs";

const bucket = `console-data-${process.pid}-${Date.now() % 1_000_000}`, hostile = `${bucket}-hostile`;
const folder = mkdtempSync(join(tmpdir(), "console-data-"));
const kMiB = 1024 * 1024;
const s3 = (operation, input = {}) => call("s3", operation, { Bucket: bucket, ...input });
const here = (rest = "") => `/data/${bucket}${rest}`;
const file = (name, content) => { writeFileSync(join(folder, name), content); return join(folder, name); };

const said = (page, text) => page.locator(".toasts").getByText(text).first().waitFor();
const press = (page, name) => page.getByRole("button", { name, exact: true }).click();
const answer = (page, name) => page.getByRole("dialog").getByRole("button", { name }).click();
const row = (page, name) => page.getByRole("row", { name });

function csv() {
    let text = "id,amount,city,when,paid\n";
    for (let i = 0; i < 3000; i++)
        text += `${i},${(Math.sin(i) * 50 + 100 + i / 100).toFixed(2)},${["Wien", "Graz", "Linz", ""][i % 4]},2026-01-${String(i % 28 + 1).padStart(2, "0")}T00:00:00Z,${i % 3 === 0}\n`;
    return text;
}

// A square of one colour.
function png(side = 64) {
    const crcOf = (bytes) => {
        let crc = ~0;
        for (const byte of bytes) { crc ^= byte; for (let k = 0; k < 8; k++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1; }
        return ~crc >>> 0;
    };
    const chunk = (type, data) => {
        const body = Buffer.concat([Buffer.from(type), data]), out = Buffer.alloc(body.length + 8);
        out.writeUInt32BE(data.length); body.copy(out, 4); out.writeUInt32BE(crcOf(body), body.length + 4);
        return out;
    };
    const head = Buffer.alloc(13);
    head.writeUInt32BE(side, 0); head.writeUInt32BE(side, 4); head.set([8, 2], 8);
    const line = Buffer.concat([Buffer.from([0]), Buffer.alloc(side * 3, 160)]);
    return Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), chunk("IHDR", head), chunk("IDAT", deflateSync(Buffer.concat(Array(side).fill(line)))), chunk("IEND", Buffer.alloc(0))]);
}

await check("a bucket is created with versions and object lock", async () => {
    const page = await open("/data");
    await page.getByRole("button", { name: "Create bucket" }).first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Name").fill("No_Bucket");
    await dialog.getByText("Small letters, digits, dots and dashes only.").waitFor();
    assert(await dialog.getByRole("button", { name: "Create bucket" }).isDisabled(), "a wrong name can be sent");
    await dialog.getByLabel("Name").fill(bucket);
    await dialog.getByLabel("Object lock").check();
    await axe(page);
    await dialog.getByRole("button", { name: "Create bucket" }).click();
    await page.getByRole("heading", { level: 1, name: bucket }).waitFor();
    await page.getByText("The bucket is empty").waitFor();
    await axe(page);
    equal((await s3("GetBucketVersioning")).Status, "Enabled", "versioning");
    equal((await s3("GetObjectLockConfiguration")).ObjectLockConfiguration.ObjectLockEnabled, "Enabled", "lock");
});

await check("files are uploaded by choosing them, a large one in parts", async () => {
    const page = await open(here());
    const large = file("large.bin", Buffer.alloc(20 * kMiB + 5, 7));
    await page.getByLabel("Files to upload").setInputFiles([file("data.csv", csv()), file("hello.txt", "<b>hello</b>\n"), large, file("square.png", png())]);
    await page.getByText("An object of the same name gets a new version").waitFor();
    await axe(page);
    await answer(page, "Upload 4 files");
    await page.getByText("4 files of 4 uploaded").waitFor({ timeout: 30_000 });
    await row(page, /large\.bin/).waitFor();
    await axe(page);
    const head = await s3("HeadObject", { Key: "large.bin" });
    equal(head.ContentLength, 20 * kMiB + 5, "length");
    assert(head.ETag.includes("-3"), `${head.ETag} was not uploaded in three parts`);
    equal((await s3("HeadObject", { Key: "data.csv" })).ContentType, "text/csv", "type");
});

await check("a folder is uploaded with what is in it", async () => {
    mkdirSync(join(folder, "raw/sub"), { recursive: true });
    file("raw/a.txt", "a");
    file("raw/sub/b.txt", "b");
    const page = await open(here());
    await page.getByLabel("Folder to upload").setInputFiles(join(folder, "raw"));
    await answer(page, "Upload 2 files");
    await row(page, /raw\//).waitFor();
    await page.getByText("2 files of 2 uploaded").waitFor();
    equal((await s3("ListObjectsV2", { Prefix: "raw/" })).Contents.map((o) => o.Key), ["raw/a.txt", "raw/sub/b.txt"], "keys");
});

await check("files are uploaded by dropping them", async () => {
    const page = await open(here("/browse/raw/"));
    await page.locator(".data-drop").evaluate((zone) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File(["dropped"], "dropped.txt", { type: "text/plain" }));
        for (const type of ["dragenter", "dragover", "drop"]) zone.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    });
    await answer(page, "Upload 1 file");
    await row(page, /dropped\.txt/).waitFor();
    equal((await s3("HeadObject", { Key: "raw/dropped.txt" })).ContentLength, 7, "length");
});

await check("an upload goes on after the page was closed, and only sends what is missing", async () => {
    const path = file("resume.bin", Buffer.alloc(24 * kMiB, 9));
    const first = await open(here());
    await first.route(/\/api\/part.*partNumber=3/, () => undefined); // never answered
    await first.getByLabel("Files to upload").setInputFiles(path);
    await answer(first, "Upload 1 file");
    const there = await until(async () => {
        const upload = (await s3("ListMultipartUploads")).Uploads?.[0];
        const parts = upload && (await s3("ListParts", { Key: "resume.bin", UploadId: upload.UploadId })).Parts;
        return parts?.length === 2 && upload;
    }, "two parts");
    await first.close({ runBeforeUnload: false });
    const page = await open(here());
    await page.getByText("Unfinished uploads").waitFor();
    await page.getByText("resume.bin").first().waitFor();
    await axe(page);
    const sent = [];
    page.on("request", (r) => { const part = /\/api\/part.*partNumber=(\d+)/.exec(r.url()); if (part) sent.push(part[1]); });
    await page.getByLabel("Files to upload").setInputFiles(path);
    await page.getByText("1 upload was begun before and goes on where it stopped.").waitFor();
    await answer(page, "Upload 1 file");
    await page.getByText("1 file of 1 uploaded").waitFor();
    equal(sent, ["3"], "the parts that were sent");
    equal((await s3("HeadObject", { Key: "resume.bin" })).ContentLength, 24 * kMiB, "length");
    equal((await s3("ListMultipartUploads")).Uploads?.some((u) => u.UploadId === there.UploadId) ?? false, false, "an upload that is left");
});

await check("an upload is stopped, gone on with, stopped again and aborted", async () => {
    const page = await open(here());
    let held = true;
    await page.route(/\/api\/part/, (route) => held ? undefined : route.continue());
    await page.getByLabel("Files to upload").setInputFiles(file("stopped.bin", Buffer.alloc(12 * kMiB, 3)));
    await answer(page, "Upload 1 file");
    await page.getByRole("button", { name: "Stop stopped.bin" }).click();
    await page.getByText("Stopped", { exact: true }).waitFor();
    await press(page, "Go on");
    await page.getByRole("button", { name: "Stop stopped.bin" }).click();
    held = false;
    await page.locator(".data-uploads").getByRole("button", { name: "Abort", exact: true }).click();
    await until(async () => !(await s3("ListMultipartUploads")).Uploads?.length, "no upload");
    const { UploadId } = await s3("CreateMultipartUpload", { Key: "left.bin" });
    await page.reload();
    await settled(page);
    await press(page, "Abort…");
    await answer(page, "Abort upload");
    await said(page, "Aborted");
    assert(!(await s3("ListMultipartUploads")).Uploads?.some((u) => u.UploadId === UploadId), "it is still there");
});

await check("an upload that is refused says why, and can be tried again", async () => {
    const page = await open(here());
    allow(page, /api\/object/);
    let refuse = true;
    await page.route(/\/api\/object/, (route) => refuse ? route.fulfill({ status: 403, contentType: "application/json", body: JSON.stringify({ code: "AccessDenied", message: "not allowed", requestId: "r" }) }) : route.continue());
    await page.getByLabel("Files to upload").setInputFiles(file("again.txt", "x"));
    await answer(page, "Upload 1 file");
    await page.getByText("AccessDenied").waitFor();
    await axe(page);
    refuse = false;
    await press(page, "Try again");
    await page.getByText("1 file of 1 uploaded").waitFor();
});

await check("a folder is made, and back goes back", async () => {
    const page = await open(here());
    await press(page, "New folder");
    await page.getByRole("dialog").getByLabel("Name").fill("made");
    await axe(page);
    await answer(page, "Create folder");
    await page.getByText("The folder is empty").waitFor();
    await page.goBack();
    await row(page, /made\//).waitFor();
    await page.getByLabel("Names that begin with").fill("ma");
    await row(page, /data\.csv/).waitFor({ state: "detached" });
    assert(page.url().endsWith("?filter=ma"), page.url());
});

await check("1,100 objects are read as one scrolls", async () => {
    for (let from = 0; from < 1100; from += 50)
        await Promise.all(Array.from({ length: 50 }, (_, i) => put(bucket, `many/${String(from + i).padStart(5, "0")}.txt`, "x")));
    const page = await open(here("/browse/many/"));
    await page.getByText("1,000 names, more as you scroll").waitFor();
    const rows = page.locator(".table .rows");
    await until(async () => {
        await rows.evaluate((e) => e.scrollTo(0, e.scrollHeight));
        return page.getByText("1,100 names", { exact: true }).isVisible();
    }, "all names");
    await row(page, /01099\.txt/).waitFor();
});

await check("a folder is deleted with all that is in it, counted before", async () => {
    const page = await open(here());
    await page.getByRole("checkbox", { name: "Select many/" }).check();
    await press(page, "Delete 1…");
    await page.getByText("1 folder with 1,100 objects").waitFor();
    await page.getByText("each gets a delete marker and can be restored").waitFor();
    await axe(page);
    await answer(page, "Delete 1,100 objects");
    await said(page, "Deleted 1,100 objects");
    equal((await s3("ListObjectsV2", { Prefix: "many/" })).KeyCount, 0, "objects");
    await press(page, "Versions");
    await page.getByRole("checkbox", { name: "Select many/" }).check();
    await press(page, "Delete 1…");
    await page.getByText("This cannot be undone.").waitFor();
    const button = page.getByRole("dialog").getByRole("button", { name: "Delete 2,200 versions permanently" });
    await button.waitFor();
    assert(await button.isDisabled(), "so much can be deleted without typing the bucket's name");
    await page.getByLabel(`Type ${bucket} to go on`).fill(bucket);
    await button.click();
    await said(page, "Deleted 2,200 versions");
    equal((await s3("ListObjectVersions", { Prefix: "many/" })).Versions?.length ?? 0, 0, "versions");
});

await check("what was deleted or replaced is restored under Versions", async () => {
    await put(bucket, "hello.txt", "second");
    const page = await open(here());
    await page.getByRole("checkbox", { name: "Select hello.txt" }).check();
    await press(page, "Delete 1…");
    await answer(page, "Delete 1 object");
    await said(page, "Deleted 1 object");
    await press(page, "Versions");
    await row(page, /hello\.txt.*Deleted/).getByRole("button", { name: "Restore hello.txt" }).click();
    await answer(page, "Remove the delete marker");
    await said(page, "Restored hello.txt");
    await row(page, /hello\.txt.*Newest/).waitFor();
    await row(page, /hello\.txt.*Old version/).getByRole("button", { name: "Restore hello.txt" }).click();
    await answer(page, "Restore the version");
    await until(async () => (await s3("HeadObject", { Key: "hello.txt" })).ContentLength === 13, "the first text");
    assert(page.url().endsWith("versions=1"), page.url());
});

await check("an object is downloaded as it is", async () => {
    const page = await open(here("/object/hello.txt"));
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Download" }).click()]);
    equal(readFileSync(await download.path(), "utf8"), "<b>hello</b>\n", "the bytes");
});

await check("tags of an object are edited, what is wrong with them told", async () => {
    const page = await open(here("/object/data.csv?tab=tags"));
    await press(page, "Add a tag");
    await page.getByLabel("Value").fill("ml");
    await page.getByText("A tag has a key.").waitFor();
    await page.getByLabel("Key").fill("team");
    await axe(page);
    await press(page, "Save tags");
    await said(page, "Saved the tags of the object");
    equal((await s3("GetObjectTagging", { Key: "data.csv" })).TagSet, [{ Key: "team", Value: "ml" }], "tags");
    await page.getByRole("button", { name: "Remove the tag team" }).click();
    await press(page, "Delete all tags");
    await until(async () => !(await s3("GetObjectTagging", { Key: "data.csv" })).TagSet?.length, "no tag");
});

await check("a version is retained, released, held", async () => {
    const page = await open(here("/object/data.csv?tab=lock"));
    await press(page, "Keep it");
    await page.getByText("Remove the retention").waitFor();
    equal((await s3("GetObjectRetention", { Key: "data.csv" })).Retention.Mode, "GOVERNANCE", "mode");
    await axe(page);
    await press(page, "Remove the retention…");
    await answer(page, "Remove the retention");
    await said(page, "Removed the retention");
    await press(page, "Switch the hold on");
    await page.getByText("On: this version cannot be deleted").waitFor();
    equal((await s3("GetObjectLegalHold", { Key: "data.csv" })).LegalHold.Status, "ON", "hold");
    await page.goto(page.url().replace("lock", "versions"));
    await page.getByRole("button", { name: /^Delete version .* permanently/ }).click();
    await page.getByText("This cannot be undone.").waitFor();
    allow(page, /DeleteObject/);
    await answer(page, "Delete the version permanently");
    await page.getByText("AccessDenied").waitFor();
    await page.goto(page.url().replace("versions", "lock"));
    await press(page, "Switch the hold off");
    await page.getByText("Off. While a hold is on").waitFor();
});

await check("a version is deleted for good from its object's page", async () => {
    await put(bucket, "twice.txt", "one");
    await put(bucket, "twice.txt", "two");
    const page = await open(here("/object/twice.txt?tab=versions"));
    await row(page, /Newest/).getByText("console-tester").or(row(page, /Newest/).locator("[title*=arn]")).first().waitFor();
    await row(page, /Old/).getByRole("button", { name: /^Delete version/ }).click();
    await answer(page, "Delete the version permanently");
    await row(page, /Old/).waitFor({ state: "detached" });
    equal((await s3("ListObjectVersions", { Prefix: "twice.txt" })).Versions.length, 1, "versions");
});

// The widest and lightest, the narrowest and darkest.
async function twoLooks(name, path, act) {
    for (const look of [looks[0], looks[3]])
        await check(`${name}, ${look.scheme} at ${look.width} px`, async () => {
            const page = await open(path, look);
            await act(page);
            await layoutHolds(page);
            await axe(page);
        });
}
await everyLook("the list of buckets", "/data", async (page) => { await row(page, new RegExp(`${bucket}(?!-)`)).waitFor(); }, "data-buckets");
await everyLook("what lies in a bucket", here(), async (page) => { await row(page, /data\.csv/).waitFor(); }, "data-browse");
await twoLooks("versions of what lies in a bucket", here("/browse/?versions=1"), async (page) => { await row(page, /data\.csv/).first().waitFor(); });
await twoLooks("an object's facts", here("/object/data.csv"), async (page) => { await page.getByText("SSE-S3").waitFor(); });
await everyLook("the preview of a table", here("/object/data.csv?tab=preview"), async (page) => {
    await page.getByRole("img", { name: /^Histogram of amount\. From/ }).waitFor();
    await page.getByText("25 % missing").waitFor();
    await page.getByText("5 columns, 3,000 rows").waitFor();
}, "data-preview");
await twoLooks("the preview of an image", here("/object/square.png?tab=preview"), async (page) => {
    await until(() => page.getByRole("img", { name: "Image square.png" }).evaluate((image) => image.naturalWidth === 64), "the image");
});
await twoLooks("the preview of text", here("/object/hello.txt?tab=preview"), async (page) => { await page.getByText("<b>hello</b>").waitFor(); });
await twoLooks("an object's versions", here("/object/hello.txt?tab=versions"), async (page) => { await row(page, /Newest/).waitFor(); });
await twoLooks("an object's tags", here("/object/hello.txt?tab=tags"), async (page) => { await page.getByText("No tags").waitFor(); });
await twoLooks("an object's lock", here("/object/hello.txt?tab=lock"), async (page) => { await page.getByText("Legal hold").waitFor(); });
await twoLooks("an object that is not there", here("/object/nothing"), async (page) => { allow(page, /HeadObject/); await page.locator(".failure").waitFor(); });

const names = ["<img src=x onerror=\"globalThis.owned=1\">.txt", "\u202egnp.exe", "a/../b", "../up.txt", "./dot", "100%/25%2F", "q?x=1#y", "'\"`${1}.csv", "x".repeat(900)];
await check("hostile names, values and contents are shown as they are, and nothing runs", async () => {
    await call("s3", "CreateBucket", { Bucket: hostile });
    for (const name of names) await put(hostile, name, "a,b\n<script>globalThis.owned=1</script>,\u202e1\n2,3\n");
    await call("s3", "PutObjectTagging", { Bucket: hostile, Key: names[0], Tagging: { TagSet: [{ Key: "k", Value: "+-=._:/@" }] } });
    const href = async (page, name) => page.locator(".table .rows a").evaluateAll((all, wanted) => all.find((a) => a.textContent.trim().startsWith(wanted))?.getAttribute("href"), name);
    for (const width of [1280, 390]) {
        const page = await open(`/data/${hostile}`, { width });
        await layoutHolds(page);
        await axe(page);
        assert(await href(page, "../"), "the folder .. is not there");
        for (const [name, tab] of names.flatMap((n) => ["overview", "preview", "versions"].map((t) => [n, t]))) {
            const dots = name.split("/").some((part) => part === "." || part === "..");
            const path = dots ? `/data/${hostile}/object/?key=${encodeURIComponent(name)}&tab=${tab}` : `/data/${hostile}/object/${name.split("/").map(encodeURIComponent).join("/")}?tab=${tab}`;
            await page.evaluate((to) => { history.pushState(null, "", to); dispatchEvent(new PopStateEvent("popstate")); }, path);
            await page.getByRole("heading", { level: 1 }).filter({ hasText: name.slice(name.lastIndexOf("/") + 1).slice(0, 20) }).waitFor();
            await (tab === "overview" ? page.getByText("Storage class") : tab === "versions" ? row(page, /Newest/) : page.getByRole("region", { name: "First rows" }).or(page.locator(".code")).first()).waitFor();
            await layoutHolds(page);
        }
        equal(await page.evaluate(() => globalThis.owned ?? null), null, "what ran");
    }
    const page = await open(`/data/${hostile}/browse/?prefix=${encodeURIComponent("a/../")}`);
    await row(page, /^Select a\/\.\.\/b|b/).first().waitFor();
    await page.locator(".table .rows a").first().click();
    await page.getByRole("heading", { level: 1, name: "b" }).waitFor();
});

await check("a bucket that is not empty is deleted with all in it, after its name is typed", async () => {
    for (const name of [hostile, bucket]) {
        const page = await open("/data");
        await page.getByRole("button", { name: `Delete ${name}`, exact: true }).click();
        await page.getByText("It is not empty.").waitFor();
        await axe(page);
        const button = page.getByRole("dialog").getByRole("button", { name: /^Delete (the )?bucket/ });
        assert(await button.isDisabled(), "it can be deleted without its name");
        await page.getByLabel(`Type ${name} to go on`).fill(name);
        await button.click();
        await said(page, `Deleted ${name}`);
        await page.getByRole("button", { name: `Delete ${name}`, exact: true }).waitFor({ state: "detached" });
    }
    const left = (await call("s3", "ListBuckets")).Buckets.filter((b) => b.Name.startsWith(bucket));
    equal(left, [], "buckets that are left");
});
await check("a page of a bucket that is not there says so", async () => {
    const page = await open(here());
    allow(page, /NoSuchBucket/, /404/);
    await page.getByText("NoSuchBucket").first().waitFor();
    await shot(page, "data-no-bucket");
});

rmSync(folder, { recursive: true, force: true });
