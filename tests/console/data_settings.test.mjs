// Data: a bucket's settings, each as a form and as the document that it makes.
import { allow, assert, axe, call, check, equal, layoutHolds, looks, open, shot } from "./lib.mjs";

const bucket = `console-settings-${process.pid}-${Date.now() % 1_000_000}`;
const s3 = (operation, input = {}) => call("s3", operation, { Bucket: bucket, ...input });
const here = (rest = "") => `/data/${bucket}${rest}`;

// Of what a bucket does not have the API says 404, which the page shows as an empty form.
const none = (page) => allow(page, /answer: 404 POST .*\/api\/call\/s3\/Get/, /console: Failed to load resource.*404.*\/api\/call\/s3\/Get/);
const said = (page, text) => page.locator(".toasts").getByText(text).first().waitFor();
const press = (page, name) => page.getByRole("button", { name, exact: true }).click();
const answer = (page, name) => page.getByRole("dialog").getByRole("button", { name }).click();

await s3("CreateBucket", { ObjectLockEnabledForBucket: true });

const setting = async (id) => { const page = await open(here(`/settings?setting=${id}`)); none(page); await page.locator(".card form").waitFor(); return page; };
const save = async (page) => { await press(page, "Save"); await page.getByText("Saved as it is shown.").waitFor(); };

await check("versioning is said in words", async () => {
    const page = await setting("versioning");
    await page.getByText("Saved as it is shown.").waitFor();
    await page.getByLabel("Versions", { exact: true }).selectOption("Suspended");
    await page.getByText("Saving: new objects get no version").waitFor();
    allow(page, /PutBucketVersioning/);
    await press(page, "Save"); // a bucket with object lock keeps its versions
    await page.getByText("InvalidBucketState").waitFor();
});

await check("default encryption with a key of KMS, and back", async () => {
    const { KeyMetadata } = await call("kms", "CreateKey", { Description: "console" });
    const page = await setting("encryption");
    await page.getByLabel("Encryption", { exact: true }).selectOption("aws:kms");
    await page.getByLabel("KMS key").selectOption(KeyMetadata.KeyId);
    await save(page);
    const by = (await s3("GetBucketEncryption")).ServerSideEncryptionConfiguration.Rules[0].ApplyServerSideEncryptionByDefault;
    equal([by.SSEAlgorithm, by.KMSMasterKeyID], ["aws:kms", KeyMetadata.KeyId], "encryption");
    await press(page, "Reset the encryption…");
    await answer(page, "Reset the encryption");
    await said(page, "Deleted: default encryption");
    equal((await s3("GetBucketEncryption")).ServerSideEncryptionConfiguration.Rules[0].ApplyServerSideEncryptionByDefault.SSEAlgorithm, "AES256", "encryption");
});

await check("a policy is checked while it is written, saved and deleted", async () => {
    const page = await setting("policy");
    await page.getByLabel("The policy").fill(`{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::other/*"}}`);
    await page.getByText("is not this bucket").waitFor();
    await page.getByText("lets everybody in").waitFor();
    assert(await page.getByRole("button", { name: "Save the policy" }).isDisabled(), "a wrong policy can be saved");
    await axe(page);
    await page.getByLabel("Begin with").selectOption({ label: "Nobody deletes versions" });
    await page.getByText("It is a policy about this bucket").waitFor();
    await press(page, "Save the policy");
    await page.getByText("Not public").waitFor();
    assert((await s3("GetBucketPolicy")).Policy.includes("KeepVersions"), "the policy");
    await press(page, "Delete the policy…");
    await answer(page, "Delete the policy");
    await page.getByText("No policy").waitFor();
});

await check("a protection of the public access block is not switched off unasked", async () => {
    const page = await setting("access");
    await page.getByLabel("Refuse new public ACLs").uncheck();
    await press(page, "Save");
    await page.getByText("A protection is switched off.").waitFor();
    await answer(page, "Save");
    await page.getByText("Saved as it is shown.").waitFor();
    equal((await s3("GetPublicAccessBlock")).PublicAccessBlockConfiguration.BlockPublicAcls, false, "BlockPublicAcls");
});

await check("lifecycle rules are made by a form, and by the document", async () => {
    const page = await setting("lifecycle");
    await press(page, "Add a rule");
    await page.getByText("Rule 1 does nothing yet").waitFor();
    await page.getByLabel("Name").fill("tidy");
    await page.getByLabel("Below the prefix").fill("tmp/");
    await page.getByLabel("Delete objects after days").fill("30");
    await press(page, "Move objects to another class");
    await page.getByLabel("After days", { exact: true }).fill("5");
    await page.getByLabel("Delete old versions after days").fill("7");
    await page.getByLabel("but keep the newest").fill("2");
    await page.getByText("Saving: tidy: moves objects to GLACIER_IR after 5 days; deletes objects after 30 days").waitFor();
    await save(page);
    const [rule] = (await s3("GetBucketLifecycleConfiguration")).Rules;
    equal([rule.ID, rule.Filter.Prefix, rule.Expiration.Days, rule.Transitions[0].StorageClass, rule.NoncurrentVersionExpiration.NewerNoncurrentVersions],
        ["tidy", "tmp/", 30, "GLACIER_IR", 2], "the rule");
    await page.getByLabel("The document").fill(`{"Rules": [{"ID": "d", "Status": "Enabled", "Filter": {"Prefix": ""}, "Expiration": {"Date": 1924992000}}]}`);
    await page.getByText("This document says more than the form can show.").waitFor();
    await save(page);
    equal((await s3("GetBucketLifecycleConfiguration")).Rules[0].Expiration.Date, 1924992000, "the date");
    await press(page, "Delete all rules…");
    await answer(page, "Delete all rules");
    await said(page, "Deleted: lifecycle");
});

await check("new objects are locked by default", async () => {
    const page = await setting("lock");
    await page.getByLabel("Lock new objects").check();
    await page.getByLabel("For", { exact: true }).fill("1");
    await save(page);
    equal((await s3("GetObjectLockConfiguration")).ObjectLockConfiguration.Rule.DefaultRetention, { Mode: "GOVERNANCE", Days: 1 }, "default");
    await page.getByLabel("Lock new objects").uncheck();
    await save(page);
});

await check("events go to EventBridge and to a queue", async () => {
    await call("sqs", "CreateQueue", { QueueName: `${bucket}-events` });
    const page = await setting("notifications");
    await page.getByLabel("EventBridge").check();
    await press(page, "Add a queue");
    await page.getByText("A target has no queue yet.").waitFor();
    const arn = await page.locator("datalist option").evaluateAll((all, name) => all.map((o) => o.value).find((v) => v.endsWith(name)), `${bucket}-events`);
    await page.getByLabel("Queue", { exact: true }).fill(arn);
    await page.getByLabel("Key ends with").fill(".csv");
    await axe(page);
    await save(page);
    const is = await s3("GetBucketNotificationConfiguration");
    assert(is.EventBridgeConfiguration, "EventBridge");
    equal([is.QueueConfigurations[0].QueueArn, is.QueueConfigurations[0].Events], [arn, ["s3:ObjectCreated:*"]], "the target");
});

await check("requests are logged to another bucket", async () => {
    await call("s3", "CreateBucket", { Bucket: `${bucket}-logs` });
    const page = await setting("logging");
    await page.getByLabel("Log requests").check();
    await page.getByText("Choose the bucket that the logs go to.").waitFor();
    await page.getByLabel("To the bucket").selectOption(`${bucket}-logs`);
    await page.getByLabel("Below the prefix").fill("x/");
    await save(page);
    equal((await s3("GetBucketLogging")).LoggingEnabled.TargetPrefix, "x/", "prefix");
    await page.getByLabel("Log requests").uncheck();
    await save(page);
});

await check("CORS rules: the form and the document follow each other", async () => {
    const page = await setting("cors");
    await press(page, "Add a rule");
    await page.getByLabel(/^Origins/).fill("https://a.example\nhttps://b.example");
    await page.getByLabel("PUT", { exact: true }).check();
    await save(page);
    equal((await s3("GetBucketCors")).CORSRules[0].AllowedOrigins, ["https://a.example", "https://b.example"], "origins");
    await page.getByLabel("The document").fill(`{"CORSRules": [{"AllowedMethods": ["GET"], "AllowedOrigins": ["*"]}]}`);
    equal(await page.getByLabel(/^Origins/).inputValue(), "*", "the form");
    await save(page);
});

await check("tags of a bucket", async () => {
    const page = await setting("tags");
    await press(page, "Add a tag");
    await page.getByLabel("Key").fill("team");
    await page.getByLabel("Value").fill("ml");
    await press(page, "Save tags");
    await said(page, "Saved the tags of the bucket");
    equal((await s3("GetBucketTagging")).TagSet, [{ Key: "team", Value: "ml" }], "tags");
});

const titles = [["versioning", "Versioning"], ["encryption", "Default encryption"], ["policy", "Policy"], ["access", "Public access block"], ["lifecycle", "Lifecycle"],
    ["lock", "Object lock"], ["notifications", "Notifications"], ["logging", "Access logging"], ["cors", "CORS"], ["tags", "Tags"]];
for (const [i, [id, title]] of titles.entries())
    for (const look of [looks[i % 2], looks[3 - i % 2]])
        await check(`settings: ${title}, ${look.scheme} at ${look.width} px`, async () => {
            const page = await open(here(`/settings?setting=${id}`), look);
            none(page);
            await page.getByRole("heading", { level: 2, name: title, exact: true }).waitFor();
            await page.locator(".card form").waitFor();
            await layoutHolds(page);
            await axe(page);
            await shot(page, `data-settings-${id}-${look.scheme}-${look.width}`);
        });

await s3("DeleteBucket");
await call("s3", "DeleteBucket", { Bucket: `${bucket}-logs` });
