// IAM with the newest AWS SDK for JavaScript, against the server named by ATHANOR_ENDPOINT. Prints what tests/lib/checks.py prints.
import assert from "node:assert/strict";
import crypto from "node:crypto";

import * as sdk from "@aws-sdk/client-iam";

const iam = new sdk.IAMClient({ endpoint: process.env.ATHANOR_ENDPOINT, region: "us-east-1", maxAttempts: 1 });
const checks = {};
const fresh = (prefix) => `${prefix}-${crypto.randomBytes(4).toString("hex")}`;
const send = (name, input = {}) => iam.send(new sdk[`${name}Command`](input));
const allow = (Action, more = {}) => JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action, Resource: "*", ...more }] });
const trust = JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "sagemaker.amazonaws.com" } }],
});

checks.a_user_with_a_key_a_policy_and_tags = async () => {
    const UserName = fresh("user");
    const made = await send("CreateUser", { UserName, Path: "/ml/", Tags: [{ Key: "Team", Value: "ml" }] });
    assert.match(made.User.UserId, /^AIDA[A-Z2-7]{17}$/);
    assert.ok(made.User.CreateDate instanceof Date);
    const key = (await send("CreateAccessKey", { UserName })).AccessKey;
    assert.match(key.AccessKeyId, /^AKIA/);
    const theirs = new sdk.IAMClient({
        endpoint: process.env.ATHANOR_ENDPOINT, region: "us-east-1", maxAttempts: 1,
        credentials: { accessKeyId: key.AccessKeyId, secretAccessKey: key.SecretAccessKey },
    });
    await assert.rejects(theirs.send(new sdk.GetUserCommand({})), (error) => error.name === "AccessDenied" && /is not authorized to perform: iam:GetUser/.test(error.message));
    await send("PutUserPolicy", { UserName, PolicyName: "self", PolicyDocument: allow("iam:GetUser") });
    const self = await theirs.send(new sdk.GetUserCommand({}));
    assert.deepEqual(self.User.Tags, [{ Key: "Team", Value: "ml" }]);
    const shown = await send("GetUserPolicy", { UserName, PolicyName: "self" });
    assert.equal(decodeURIComponent(shown.PolicyDocument), allow("iam:GetUser"));
};

checks.a_role_is_read_back_as_it_was_made = async () => {
    const RoleName = fresh("role");
    await send("CreateRole", { RoleName, AssumeRolePolicyDocument: trust, Description: "jobs", MaxSessionDuration: 7200 });
    await send("AttachRolePolicy", { RoleName, PolicyArn: "arn:aws:iam::aws:policy/AmazonSageMakerFullAccess" });
    const { Role } = await send("GetRole", { RoleName });
    assert.equal(decodeURIComponent(Role.AssumeRolePolicyDocument), trust);
    assert.equal(Role.MaxSessionDuration, 7200);
    assert.equal((await send("ListAttachedRolePolicies", { RoleName })).AttachedPolicies[0].PolicyName, "AmazonSageMakerFullAccess");
    await assert.rejects(send("DeleteRole", { RoleName }), sdk.DeleteConflictException);
};

checks.errors_have_their_classes = async () => {
    await assert.rejects(send("GetUser", { UserName: fresh("nobody") }), sdk.NoSuchEntityException);
    const GroupName = fresh("group");
    await send("CreateGroup", { GroupName });
    await assert.rejects(send("CreateGroup", { GroupName }), sdk.EntityAlreadyExistsException);
    await assert.rejects(send("PutGroupPolicy", { GroupName, PolicyName: "p", PolicyDocument: "{}" }), sdk.MalformedPolicyDocumentException);
};

checks.pages = async () => {
    const PathPrefix = `/${fresh("path")}/`;
    for (let i = 0; i < 3; ++i) await send("CreateGroup", { GroupName: fresh("g"), Path: PathPrefix });
    const sizes = [];
    for await (const page of sdk.paginateListGroups({ client: iam, pageSize: 2 }, { PathPrefix })) sizes.push(page.Groups.length);
    assert.deepEqual(sizes, [2, 1]);
};

checks.simulation = async () => {
    const found = await send("SimulateCustomPolicy", { PolicyInputList: [allow("s3:Get*")], ActionNames: ["s3:GetObject", "s3:PutObject"] });
    assert.deepEqual(found.EvaluationResults.map((one) => one.EvalDecision), ["allowed", "implicitDeny"]);
};

let failed = 0;
for (const [name, check] of Object.entries(checks)) {
    try {
        await check();
        console.log(`ok ${name}`);
    } catch (error) {
        failed = 1;
        console.log(`not ok ${name}\n${error.stack}`);
    }
}
process.exit(failed);
