// The section System: the machine, quotas, KMS keys, names of secrets.
import { assert, axe, call, check, everyLook, open, until } from "./lib.mjs";

const mark = Math.random().toString(36).slice(2, 8), alias = `console-${mark}`, secret = `console-${mark}`, value = `never-shown-${mark}`;
await call("secretsmanager", "CreateSecret", { Name: secret, SecretString: value });
const dialog = (page) => page.getByRole("dialog");

await check("a key is made, rotated, disabled by name, and enabled", async () => {
    const page = await open("/system?tab=keys");
    await page.getByRole("button", { name: "New key" }).click();
    await dialog(page).getByLabel("Alias").fill(alias);
    await axe(page);
    await dialog(page).getByRole("button", { name: "Create" }).click();
    await page.getByRole("button", { name: `Rotate ${alias}` }).click();
    await page.getByRole("button", { name: `Do not rotate ${alias}` }).waitFor();
    await page.getByRole("button", { name: `Disable ${alias}` }).click();
    await dialog(page).getByRole("button", { name: "Disable key" }).click();
    await page.getByRole("button", { name: `Enable ${alias}` }).click();
    await until(async () => (await call("kms", "DescribeKey", { KeyId: `alias/${alias}` })).KeyMetadata.KeyState === "Enabled", "the key");
});

await check("a secret is listed by its name, and its value is nowhere", async () => {
    const page = await open("/system?tab=secrets");
    await page.getByText(secret).first().waitFor();
    assert(!(await page.content()).includes(value), "the secret's value is in the page");
});

await check("an account's quotas are set and taken away", async () => {
    const { Account } = await call("sts", "GetCallerIdentity");
    const page = await open("/system?tab=quotas");
    await page.getByRole("button", { name: "Set quotas" }).click();
    await dialog(page).getByLabel("Account").fill(Account);
    await dialog(page).getByLabel("Running jobs").fill("1000");
    await dialog(page).getByRole("button", { name: "Save" }).click();
    await page.getByRole("button", { name: `Change the quotas of ${Account}` }).click();
    await dialog(page).getByLabel("Running jobs").fill("");
    await dialog(page).getByRole("button", { name: "Save" }).click();
    await until(async () => (await call("own", "quota/list")).Quotas.every((q) => q.Account !== Account || q.RunningJobs === undefined), "the end of the quota");
});

await everyLook("the machine", "/system", async (page) => { await page.getByText("Databases").waitFor(); }, "system");
await everyLook("quotas", "/system?tab=quotas");
await everyLook("KMS keys", "/system?tab=keys", undefined, "system-keys");
await everyLook("secrets", "/system?tab=secrets");
await call("secretsmanager", "DeleteSecret", { SecretId: secret, ForceDeleteWithoutRecovery: true });
