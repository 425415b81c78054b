// The registry: groups, versions side by side, what changed, decisions, tags, plain models.
import { after, allow, assert, axe, call, check, equal, everyLook, layoutHolds, open, settled, shot, until } from "./lib.mjs";

const groups = (await call("sagemaker", "ListModelPackageGroups", {})).ModelPackageGroupSummaryList.map((g) => g.ModelPackageGroupName);
const loop = groups.find((g) => g.startsWith("churn-loop")), stamp = Date.now();
const specification = { Containers: [{ Image: "athanor/xgboost", ModelDataUrl: "s3://none/a/output/model.tar.gz" }], SupportedContentTypes: ["text/csv"], SupportedResponseMIMETypes: ["text/csv"] };

async function makeGroup(name, versions, more = {}) {
    await call("sagemaker", "CreateModelPackageGroup", { ModelPackageGroupName: name });
    const arns = [];
    for (let i = 0; i < versions; i++)
        arns.push((await call("sagemaker", "CreateModelPackage", { ModelPackageGroupName: name, InferenceSpecification: specification,
            CustomerMetadataProperties: { auc: String(0.8 + i / 100), loss: String(0.5 + i / 100) }, ...more })).ModelPackageArn);
    return arns;
}
async function remove(name, arns) {
    for (const arn of arns) await call("sagemaker", "DeleteModelPackage", { ModelPackageName: arn });
    await call("sagemaker", "DeleteModelPackageGroup", { ModelPackageGroupName: name });
}

await everyLook("the groups of models", "/models", async (page) => { await page.getByRole("grid", { name: "Model groups" }).waitFor(); }, "models");
await everyLook("a group's versions", `/models/${loop}`, async (page) => { await page.getByText("Version 1", { exact: true }).first().waitFor(); }, "models-group");
await everyLook("a version", `/models/${loop}/1`, async (page) => { await page.getByText("Training job").waitFor(); }, "models-version");
await everyLook("what changed between two", `/models/${loop}/compare?a=1&b=2`, async (page) => { await page.getByRole("heading", { name: "Data" }).waitFor(); }, "models-compare");
await everyLook("all models", "/models?tab=plain", async (page) => { await page.getByRole("grid", { name: "Models" }).waitFor(); }, "models-plain");

await check("versions stand side by side with the best value marked, and two are compared", async () => {
    const page = await open(`/models/${loop}`);
    const best = Math.max(...(await call("sagemaker", "Search", { Resource: "ModelPackage", SearchExpression: { Filters: [{ Name: "ModelPackageGroupName", Operator: "Equals", Value: loop }] } }))
        .Results.map((r) => Number(r.ModelPackage.CustomerMetadataProperties.auc)));
    assert((await page.locator(".models-best").allInnerTexts()).some((t) => t.startsWith(String(Number(best.toPrecision(4))))), "the best AUC is marked");
    await page.getByRole("checkbox", { name: `Select arn:aws:sagemaker:us-east-1:000000000000:model-package/${loop}/1` }).check();
    await page.getByRole("checkbox", { name: `Select arn:aws:sagemaker:us-east-1:000000000000:model-package/${loop}/2` }).check();
    await page.getByRole("button", { name: "Compare two" }).click();
    await page.waitForURL("**/compare?a=1&b=2");
    await settled(page);
    const data = page.locator(".card", { has: page.getByRole("heading", { name: "Data", exact: true }) });
    await data.locator("tr.changed", { hasText: "train/train.csv" }).waitFor();
    assert((await data.innerText()).includes("sha256:"), "data are told by their digests");
    await page.getByRole("button", { name: "Swap" }).click();
    await page.waitForURL("**/compare?a=2&b=1");
    await page.getByLabel("Also what is the same").check();
    await page.getByRole("rowheader", { name: "objective" }).waitFor();
});

await check("a version tells what made it and where its numbers come from", async () => {
    const page = await open(`/models/${loop}/1`);
    await page.locator(".card", { hasText: "What made it" }).getByRole("link").first().waitFor();
    const links = await page.locator(".card", { hasText: "What made it" }).getByRole("link").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    assert(links.some((l) => l.startsWith(`/pipelines/${loop}/executions/`)) && links.some((l) => l.startsWith("/jobs/training/")), `links: ${links}`);
    await page.getByRole("rowheader", { name: "binary_classification_metrics.auc" }).waitFor();
});

await check("a version is approved and another rejected, with a comment", async () => {
    const name = `decide-${stamp}`, arns = await makeGroup(name, 2), page = await open(`/models/${name}/1`);
    await page.getByText("You may decide").waitFor();
    await page.keyboard.press("a");
    await page.getByRole("dialog").getByLabel("Comment").fill("Better on <b>May</b>");
    await axe(page);
    await page.getByRole("dialog").getByRole("button", { name: "Approve" }).click();
    await page.getByText("“Better on <b>May</b>”").waitFor();
    const now = await call("sagemaker", "DescribeModelPackage", { ModelPackageName: arns[0] });
    equal([now.ModelApprovalStatus, now.ApprovalDescription], ["Approved", "Better on <b>May</b>"], "the decision");
    await page.goto(page.url().replace(/1$/, "2"));
    await settled(page);
    await page.getByRole("button", { name: "Reject" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Reject" }).click();
    await until(async () => (await call("sagemaker", "DescribeModelPackage", { ModelPackageName: arns[1] })).ModelApprovalStatus === "Rejected", "the rejection");
    after(() => remove(name, arns));
});

await check("who may not decide is told before he tries", async () => {
    const name = `may-${stamp}`, arns = await makeGroup(name, 1), page = await open("/data");
    await page.route("**/api/call/iam/SimulatePrincipalPolicy", (route) => route.fulfill({ json: { EvaluationResults: [{ EvalActionName: "sagemaker:UpdateModelPackage", EvalDecision: "implicitDeny" }] } }));
    await page.goto(new URL(`/models/${name}/1`, page.url()).href);
    await page.getByText("Your policies do not let you decide").waitFor();
    assert(await page.getByRole("button", { name: "Approve" }).isDisabled(), "the button is off");
    after(() => remove(name, arns));
});

await check("a decision that is refused is shown in the dialog", async () => {
    const name = `refused-${stamp}`, arns = await makeGroup(name, 1), page = await open(`/models/${name}/1`);
    allow(page, /403/);
    await page.route("**/api/call/sagemaker/UpdateModelPackage", (route) => route.fulfill({ status: 403, json: { code: "AccessDeniedException", message: "not authorized to perform: sagemaker:UpdateModelPackage" } }));
    await page.getByRole("button", { name: "Approve" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Approve" }).click();
    await page.getByRole("dialog").getByText("AccessDeniedException").waitFor();
    after(() => remove(name, arns));
});

await check("a group is made, tagged, and deleted when it is empty", async () => {
    const name = `made-${stamp}`, page = await open("/models");
    await page.keyboard.press("n");
    await page.getByRole("dialog").getByLabel("Name").fill(name);
    await page.getByRole("dialog").getByLabel("Description").fill("of a test");
    await page.getByRole("dialog").getByRole("button", { name: "Create" }).click();
    await page.waitForURL(`**/models/${name}`);
    await page.getByText("No versions yet").waitFor();
    await page.getByRole("button", { name: "Add" }).click();
    await page.getByRole("dialog").getByLabel("Key").fill("team");
    await page.getByRole("dialog").getByLabel("Value").fill("churn team");
    await page.getByRole("dialog").getByRole("button", { name: "Set the tag" }).click();
    await page.getByText("churn team").waitFor();
    await page.getByRole("button", { name: "Remove the tag team" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Remove the tag" }).click();
    await page.getByText("No tags.").waitFor();
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("menuitem", { name: "Delete the group" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete the group" }).click();
    await page.waitForURL((url) => url.pathname === "/models");
    assert(!(await call("sagemaker", "ListModelPackageGroups", { NameContains: name })).ModelPackageGroupSummaryList.length, "it is gone");
});

await check("a version is deleted after its name was typed", async () => {
    const name = `gone-${stamp}`, arns = await makeGroup(name, 1), page = await open(`/models/${name}/1`);
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("menuitem", { name: "Delete the version" }).click();
    const dialog = page.getByRole("dialog");
    assert(await dialog.getByRole("button", { name: "Delete the version" }).isDisabled(), "not before the name is typed");
    await dialog.getByRole("textbox").fill(`${name}/1`);
    await dialog.getByRole("button", { name: "Delete the version" }).click();
    await page.waitForURL(`**/models/${name}`);
    after(() => remove(name, []));
    equal(arns.length, 1);
});

await check("a plain model is shown and deleted", async () => {
    const name = `plain-${stamp}`, { ModelPackageGroupArn } = await call("sagemaker", "DescribeModelPackageGroup", { ModelPackageGroupName: loop });
    const made = await call("sagemaker", "DescribeModelPackage", { ModelPackageName: ModelPackageGroupArn.replace("-group/", "/") + "/1" }), { ModelDataUrl } = made.InferenceSpecification.Containers[0];
    const role = (await call("iam", "ListRoles", {})).Roles.find((r) => decodeURIComponent(r.AssumeRolePolicyDocument).includes("sagemaker.amazonaws.com")).Arn;
    await call("sagemaker", "CreateModel", { ModelName: name, ExecutionRoleArn: role, PrimaryContainer: { Image: "athanor/xgboost", ModelDataUrl } });
    const page = await open(`/models?tab=plain&model=${name}`);
    await page.getByRole("dialog").getByText(ModelDataUrl).waitFor();
    await axe(page);
    await shot(page, "models-plain-one");
    await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
    await page.getByRole("dialog", { name: `Delete ${name}` }).getByRole("button", { name: "Delete the model" }).click();
    await until(async () => !(await call("sagemaker", "ListModels", { NameContains: name })).Models.length, "the deletion");
});

await check("descriptions and metadata of any kind are text", async () => {
    const evil = `<img src=x onerror="globalThis.hit=1">\u202E`, name = `evil-${stamp}`;
    const arns = await makeGroup(name, 1, { ModelPackageDescription: "<script>globalThis.hit=1</script> and more" });
    await call("sagemaker", "UpdateModelPackage", { ModelPackageArn: arns[0], ModelApprovalStatus: "Rejected", ApprovalDescription: evil });
    for (const width of [1280, 390]) {
        const page = await open(`/models/${name}/1`, { width });
        await page.getByText("onerror").first().waitFor();
        equal(await page.evaluate(() => globalThis.hit), undefined, "what ran");
        await layoutHolds(page);
    }
    after(() => remove(name, arns));
});
