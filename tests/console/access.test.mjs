// The section Access: who there is, what each may do, and whether IAM would let them.
import { assert, axe, call, check, equal, everyLook, layoutHolds, open, shot, settled, until } from "./lib.mjs";

const mark = Math.random().toString(36).slice(2, 8), user = `ana-${mark}`, group = `scientists-${mark}`, role = `Training-${mark}`, policy = `ReadData-${mark}`;
const document = (action, resource = "*") => JSON.stringify({ Version: "2012-10-17", Statement: [{ Sid: "One", Effect: "Allow", Action: action, Resource: resource }] }, null, 4);
const dialog = (page) => page.getByRole("dialog");
const gone = async (of) => { try { await of(); return false; } catch (error) { return error.code === "NoSuchEntity"; } };

await check("a user is made, and its page opens", async () => {
    const page = await open("/access");
    await page.getByRole("button", { name: "New user" }).click();
    await dialog(page).getByLabel("Name").fill(user);
    await axe(page);
    await dialog(page).getByRole("button", { name: "Create" }).click();
    await page.getByRole("heading", { level: 1, name: user }).waitFor();
    equal((await call("iam", "GetUser", { UserName: user })).User.UserName, user);
});

await check("a key's secret is shown once; the key is deactivated, then deleted by typing its id", async () => {
    const page = await open(`/access/users/${user}`);
    await page.getByRole("button", { name: "New key" }).click();
    const once = page.locator(".access-secret");
    await once.waitFor();
    const secret = await once.locator("dd code").nth(1).innerText();
    assert(secret.length >= 40, "the secret is not shown");
    await axe(page);
    await once.getByRole("button", { name: "I have it" }).click();
    assert(!(await page.content()).includes(secret), "the secret is still in the page");
    await page.keyboard.press("c");
    await dialog(page).waitFor();
    assert(!(await page.content()).includes(secret), "the secret is among the calls");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Deactivate" }).click();
    await until(async () => (await call("iam", "ListAccessKeys", { UserName: user })).AccessKeyMetadata[0]?.Status === "Inactive", "the key's end");
    const id = (await call("iam", "ListAccessKeys", { UserName: user })).AccessKeyMetadata[0].AccessKeyId;
    await page.getByRole("button", { name: `Delete ${id}` }).click();
    assert(await dialog(page).getByRole("button", { name: "Delete key" }).isDisabled(), "a key is deleted without its id being typed");
    await dialog(page).getByRole("textbox").fill(id);
    await dialog(page).getByRole("button", { name: "Delete key" }).click();
    await until(async () => (await call("iam", "ListAccessKeys", { UserName: user })).AccessKeyMetadata.length === 0, "the key's deletion");
});

await check("a password is set and reset, and stays out of the list of calls", async () => {
    const page = await open(`/access/users/${user}`);
    await page.getByRole("button", { name: "Set password" }).click();
    await dialog(page).getByRole("button", { name: "Make one" }).click();
    const password = await dialog(page).getByRole("textbox", { name: /^Password/ }).inputValue();
    assert(password.length >= 16, "no password is made");
    await dialog(page).getByRole("button", { name: "Set", exact: true }).click();
    await page.getByRole("button", { name: "Reset password" }).waitFor();
    await page.keyboard.press("c");
    await dialog(page).getByText("CreateLoginProfile").first().waitFor();
    assert(!(await page.content()).includes(password), "the password is among the calls");
    await axe(page);
});

await check("a group is made, the user is put into it, and leaves it", async () => {
    const page = await open("/access?tab=groups");
    await page.getByRole("button", { name: "New group" }).click();
    await dialog(page).getByLabel("Name").fill(group);
    await dialog(page).getByRole("button", { name: "Create" }).click();
    await page.getByRole("heading", { level: 1, name: group }).waitFor();
    await page.getByRole("button", { name: "Add a user" }).click();
    await dialog(page).getByLabel("User").selectOption(user);
    await dialog(page).getByRole("button", { name: "Add", exact: true }).click();
    await page.getByRole("button", { name: `Remove ${user}` }).waitFor();
    equal((await call("iam", "ListGroupsForUser", { UserName: user })).Groups.map((g) => g.GroupName), [group]);
    const other = await open(`/access/users/${user}`);
    await other.getByRole("button", { name: `Leave ${group}` }).click();
    await until(async () => (await call("iam", "ListGroupsForUser", { UserName: user })).Groups.length === 0, "leaving the group");
    await other.getByRole("button", { name: "Add to a group" }).click();
    await dialog(other).getByLabel("Group").selectOption(group);
    await dialog(other).getByRole("button", { name: "Add", exact: true }).click();
    await until(async () => (await call("iam", "ListGroupsForUser", { UserName: user })).Groups.length === 1, "the group");
});

await check("a policy that is wrong is told by its line, a good one is made, has versions, and is deleted", async () => {
    const page = await open("/access?tab=policies");
    await page.getByRole("button", { name: "New policy" }).click();
    await dialog(page).getByLabel("Name", { exact: false }).first().fill(policy);
    await dialog(page).getByLabel("Begin with").selectOption("Only call an endpoint");
    const text = dialog(page).getByLabel("Document");
    assert((await text.inputValue()).includes("InvokeEndpoint"), "the template is not there");
    await text.fill(document("foo:Bar").replace('"Allow"', '"allow"'));
    await dialog(page).getByRole("button", { name: "Line 6" }).waitFor();
    await dialog(page).getByText("No service here has actions that begin with foo:").waitFor();
    assert(await dialog(page).getByRole("button", { name: "Create" }).isDisabled(), "a wrong policy can be sent");
    await axe(page);
    await shot(page, "access-policy-editor");
    await text.fill("{\n  nonsense");
    await dialog(page).getByText("Not JSON", { exact: false }).waitFor();
    await text.fill(document("s3:GetObject"));
    await dialog(page).getByRole("button", { name: "Create" }).click();
    await page.getByRole("heading", { level: 1, name: policy }).waitFor();
    await settled(page);
    await page.getByRole("button", { name: "New version" }).click();
    await dialog(page).getByLabel("Document").fill(document("s3:PutObject"));
    await dialog(page).getByRole("button", { name: "Save version" }).click();
    await page.getByRole("button", { name: "Use v1" }).waitFor();
    await page.getByRole("button", { name: "Use v1" }).click();
    await page.getByRole("button", { name: "Delete v2" }).waitFor();
    const arn = `arn:aws:iam::${(await call("sts", "GetCallerIdentity")).Account}:policy/${policy}`;
    equal((await call("iam", "GetPolicy", { PolicyArn: arn })).Policy.DefaultVersionId, "v1");
});

await check("policies are attached, written inline, and bound; then the user is deleted with all of it, after it is named", async () => {
    const page = await open(`/access/users/${user}`);
    await page.getByRole("button", { name: "Attach", exact: true }).click();
    await dialog(page).getByLabel("Policy").fill(policy);
    await dialog(page).getByRole("button", { name: "Attach", exact: true }).click();
    await page.getByRole("button", { name: `Detach ${policy}` }).waitFor();
    await page.getByRole("button", { name: "Write one" }).click();
    await dialog(page).getByLabel("Name", { exact: false }).first().fill("own");
    await dialog(page).getByLabel("Document").fill(document("s3:ListBucket"));
    await dialog(page).getByRole("button", { name: "Save" }).click();
    await page.getByRole("button", { name: "Edit own" }).click();
    await until(async () => (await dialog(page).getByLabel("Document").inputValue()).includes("s3:ListBucket"), "the inline policy");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Set boundary" }).click();
    await dialog(page).getByLabel("Policy").fill(policy);
    await dialog(page).getByRole("button", { name: "Set boundary" }).click();
    await page.getByRole("button", { name: "Remove boundary" }).waitFor();
    await page.getByRole("button", { name: "Delete", exact: true }).first().click();
    for (const what of [`policy ${policy}, detached`, "policy own, which exists only there", "its boundary", "its password", `its place in group ${group}`]) await dialog(page).getByText(what).waitFor();
    await axe(page);
    await dialog(page).getByRole("textbox").fill(user);
    await dialog(page).getByRole("button", { name: `Delete ${user}` }).click();
    await page.getByRole("heading", { level: 1, name: "Access" }).waitFor();
    assert(await gone(() => call("iam", "GetUser", { UserName: user })), "the user is still there");
});

await check("a role is made with a trust policy that is changed; the simulator shows the statement that decides", async () => {
    const page = await open("/access?tab=roles");
    await page.getByRole("button", { name: "New role" }).click();
    await dialog(page).getByLabel("Name", { exact: false }).first().fill(role);
    await dialog(page).getByRole("button", { name: "Create" }).click();
    await page.getByRole("heading", { level: 1, name: role }).waitFor();
    await page.getByRole("button", { name: "Edit trust policy" }).click();
    await dialog(page).getByLabel("Begin with").selectOption("EventBridge, its scheduler and pipes");
    await dialog(page).getByRole("button", { name: "Save" }).click();
    await until(async () => decodeURIComponent((await call("iam", "GetRole", { RoleName: role })).Role.AssumeRolePolicyDocument).includes("scheduler.amazonaws.com"), "the new trust policy");
    await call("iam", "PutRolePolicy", { RoleName: role, PolicyName: "reads", PolicyDocument: document("s3:GetObject", "arn:aws:s3:::data/*") });
    const arn = (await call("iam", "GetRole", { RoleName: role })).Role.Arn;
    const simulator = await open(`/access/simulator?principal=${encodeURIComponent(arn)}`);
    await simulator.getByLabel("Actions").fill("s3:GetObject\ns3:PutObject");
    await simulator.getByLabel("Resources").fill("arn:aws:s3:::data/a");
    await simulator.getByRole("button", { name: "Simulate", exact: true }).click();
    await simulator.getByText("Allowed", { exact: true }).waitFor();
    await simulator.getByText("Denied: nothing allows it").waitFor();
    assert((await simulator.locator(".access-results pre").first().innerText()).includes("arn:aws:s3:::data/*"), "the statement is not shown");
    assert(new URL(simulator.url()).searchParams.get("actions")?.includes("s3:PutObject"), "the question does not stand in the address");
    await axe(simulator);
    await layoutHolds(simulator);
    await shot(simulator, "access-simulator");
});

await check("the simulator takes a policy alone, with a context", async () => {
    const page = await open("/access/simulator");
    await page.getByLabel("Policy", { exact: true }).fill(JSON.stringify({ Version: "2012-10-17", Statement: { Effect: "Allow", Action: "s3:*", Resource: "*", Condition: { IpAddress: { "aws:SourceIp": "10.0.0.0/8" } } } }, null, 2));
    await page.getByLabel("Context").fill("SourceIp");
    await page.getByText("Not KEY=VALUE", { exact: false }).waitFor();
    await page.getByLabel("Context").fill("aws:SourceIp=10.1.1.1");
    await page.getByRole("button", { name: "Simulate", exact: true }).click();
    await page.getByText("Allowed", { exact: true }).waitFor();
    await page.getByLabel("Context").fill("aws:SourceIp=11.1.1.1");
    await page.getByRole("button", { name: "Simulate", exact: true }).click();
    await page.getByText("Denied: nothing allows it").waitFor();
});

const policyArn = `arn:aws:iam::${(await call("sts", "GetCallerIdentity")).Account}:policy/${policy}`;
const filled = async (page) => { await page.getByRole("grid").waitFor(); };
await everyLook("the list of users", "/access", filled, "access-users");
await everyLook("the list of policies", "/access?tab=policies&scope=All", filled, "access-policies");
await everyLook("a role", `/access/roles/${role}`, undefined, "access-role");
await everyLook("a group", `/access/groups/${group}`);
await everyLook("a policy", `/access/policies/${policyArn}`, undefined, "access-policy");
await everyLook("the simulator", "/access/simulator");

await check("what this made is deleted from its pages", async () => {
    for (const [path, name] of [[`/access/roles/${role}`, role], [`/access/groups/${group}`, group], [`/access/policies/${policyArn}`, policy]]) {
        const page = await open(path);
        await page.getByRole("button", { name: "Delete", exact: true }).first().click();
        await dialog(page).getByRole("textbox").fill(name);
        await dialog(page).getByRole("button", { name: `Delete ${name}` }).click();
        await page.getByRole("heading", { level: 1, name: "Access" }).waitFor();
    }
    assert(await gone(() => call("iam", "GetRole", { RoleName: role })), "the role is still there");
    assert(await gone(() => call("iam", "GetPolicy", { PolicyArn: policyArn })), "the policy is still there");
});
