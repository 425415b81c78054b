// STS with the newest AWS SDK for JavaScript: roles, sessions, a web identity's errors by their classes, against the server named by ATHANOR_ENDPOINT.
import assert from "node:assert/strict";

import * as sdk from "@aws-sdk/client-sts";

import { ACCOUNT, common, fresh, isNow, refused, run, sender } from "./checks.mjs";

const root = sender(sdk, new sdk.STSClient(common));
const of = (credentials) =>
    sender(sdk, new sdk.STSClient({
        ...common,
        credentials: { accessKeyId: credentials.AccessKeyId, secretAccessKey: credentials.SecretAccessKey, sessionToken: credentials.SessionToken },
    }));
const checks = {};
const TEST = `arn:aws:iam::${ACCOUNT}:role/Test`;

checks.the_root_is_who_it_is = async () => {
    const { $metadata, ...shown } = await root("GetCallerIdentity");
    assert.deepEqual(shown, { UserId: ACCOUNT, Account: ACCOUNT, Arn: `arn:aws:iam::${ACCOUNT}:root` });
    assert.equal((await root("GetAccessKeyInfo", { AccessKeyId: process.env.AWS_ACCESS_KEY_ID })).Account, ACCOUNT);
};

checks.a_session_of_the_root_is_the_root_for_an_hour = async () => {
    const { Credentials } = await root("GetSessionToken", { DurationSeconds: 43200 });
    isNow(new Date(Credentials.Expiration - 3_600_000));
    assert.equal((await of(Credentials)("GetCallerIdentity")).Arn, `arn:aws:iam::${ACCOUNT}:root`);
    await refused(of(Credentials)("GetSessionToken"), "AccessDenied", "session credentials");
};

checks.a_federated_user_has_a_name_and_a_packed_policy = async () => {
    const Policy = JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:*", Resource: "*" }] });
    const out = await root("GetFederationToken", { Name: "feda", Policy, Tags: [{ Key: "Team", Value: "blue" }] });
    assert.equal(out.FederatedUser.Arn, `arn:aws:sts::${ACCOUNT}:federated-user/feda`);
    assert.ok(out.PackedPolicySize > 0);
    assert.equal((await of(out.Credentials)("GetCallerIdentity")).UserId, `${ACCOUNT}:feda`);
    await refused(root("GetFederationToken", { Name: "feda", Policy: "{" }), sdk.MalformedPolicyDocumentException);
};

checks.the_root_may_not_assume_a_role = async () => {
    await refused(root("AssumeRole", { RoleArn: TEST, RoleSessionName: fresh("s") }), "AccessDenied", "Roles may not be assumed by root accounts.");
    await refused(root("AssumeRole", { RoleArn: TEST, RoleSessionName: "a b" }), "ValidationError", "roleSessionName");
};

checks.a_web_identity_needs_no_key_and_a_good_token = async () => {
    const nobody = sender(sdk, new sdk.STSClient({ ...common, credentials: { accessKeyId: "", secretAccessKey: "" } }));
    await refused(
        nobody("AssumeRoleWithWebIdentity", { RoleArn: TEST, RoleSessionName: "ada", WebIdentityToken: "a.b.c" }),
        sdk.InvalidIdentityTokenException,
    );
};

checks.what_is_not_built_says_so = async () => {
    await refused(root("DecodeAuthorizationMessage", { EncodedMessage: "x" }), "NotImplemented");
};

await run(checks);
