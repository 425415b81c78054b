// KMS by the newest AWS SDK for JavaScript, against the server named by ATHANOR_ENDPOINT.
import assert from "node:assert/strict";

import * as sdk from "@aws-sdk/client-kms";
import * as s3sdk from "@aws-sdk/client-s3";

import { common, fresh, run } from "./checks.mjs";

const kms = new sdk.KMSClient(common);
const s3 = new s3sdk.S3Client({ ...common, forcePathStyle: true });
const checks = {};

const send = (name, input) => kms.send(new sdk[`${name}Command`](input));
const key = async (input = {}) => (await send("CreateKey", input)).KeyMetadata.Arn;
const text = (value) => Buffer.from(value);
const fails = (promise, name, words = "") => assert.rejects(promise, (error) => {
    assert.equal(error.name, name, `${error.name}: ${error.message}`);
    assert.ok(error.message.includes(words), error.message);
    return true;
});

checks.encrypts_and_decrypts_under_a_context = async () => {
    const KeyId = await key({ Description: "node", Tags: [{ TagKey: "a", TagValue: "b" }] });
    const EncryptionContext = { team: "x" };
    const made = await send("Encrypt", { KeyId, Plaintext: text("secret"), EncryptionContext });
    const opened = await send("Decrypt", { CiphertextBlob: made.CiphertextBlob, EncryptionContext });
    assert.equal(Buffer.from(opened.Plaintext).toString(), "secret");
    assert.equal(opened.KeyId, KeyId);
    assert.match(opened.KeyMaterialId, /^[0-9a-f]{64}$/);
    await fails(send("Decrypt", { CiphertextBlob: made.CiphertextBlob }), "InvalidCiphertextException");
    await fails(send("Encrypt", { KeyId, Plaintext: text("x"), DryRun: true }), "DryRunOperationException");
};

checks.data_keys_and_rotations = async () => {
    const KeyId = await key();
    const data = await send("GenerateDataKey", { KeyId, KeySpec: "AES_256" });
    await send("RotateKeyOnDemand", { KeyId });
    const opened = await send("Decrypt", { CiphertextBlob: data.CiphertextBlob });
    assert.deepEqual(Buffer.from(opened.Plaintext), Buffer.from(data.Plaintext));
    const all = await send("ListKeyRotations", { KeyId, IncludeKeyMaterial: "ALL_KEY_MATERIAL" });
    assert.deepEqual(all.Rotations.map((one) => one.KeyMaterialState), ["NON_CURRENT", "CURRENT"]);
    await send("EnableKeyRotation", { KeyId, RotationPeriodInDays: 90 });
    const status = await send("GetKeyRotationStatus", { KeyId });
    assert.equal(status.RotationPeriodInDays, 90);
    assert.ok(status.NextRotationDate instanceof Date);
};

checks.names_states_and_their_errors = async () => {
    const KeyId = await key(), AliasName = `alias/${fresh("node")}`;
    await send("CreateAlias", { AliasName, TargetKeyId: KeyId });
    assert.equal((await send("DescribeKey", { KeyId: AliasName })).KeyMetadata.Arn, KeyId);
    await fails(send("DescribeKey", { KeyId: "alias/none" }), "NotFoundException", "is not found.");
    await fails(send("DescribeKey", { KeyId: "00000000-0000-4000-8000-000000000000" }), "NotFoundException", "does not exist");
    await send("DisableKey", { KeyId });
    await fails(send("Encrypt", { KeyId, Plaintext: text("x") }), "DisabledException", `${KeyId} is disabled.`);
    const deleted = await send("ScheduleKeyDeletion", { KeyId, PendingWindowInDays: 7 });
    assert.ok(deleted.DeletionDate instanceof Date);
    await fails(send("EnableKey", { KeyId }), "KMSInvalidStateException", `${KeyId} is pending deletion.`);
    await send("CancelKeyDeletion", { KeyId });
    assert.equal((await send("DescribeKey", { KeyId })).KeyMetadata.KeyState, "Disabled");
    await fails(send("CreateKey", { KeySpec: "RSA_2048", KeyUsage: "SIGN_VERIFY" }), "UnsupportedOperationException");
};

checks.grants_are_made_listed_and_revoked = async () => {
    const KeyId = await key();
    const grant = await send("CreateGrant", { KeyId, GranteePrincipal: "arn:aws:iam::000000000000:role/reader", Operations: ["Decrypt"], Name: "g" });
    const [listed] = (await send("ListGrants", { KeyId })).Grants;
    assert.equal(listed.GrantId, grant.GrantId);
    assert.deepEqual(listed.Operations, ["Decrypt"]);
    await send("RevokeGrant", { KeyId, GrantId: grant.GrantId });
    assert.equal((await send("ListGrants", { KeyId })).Grants.length, 0);
};

checks.a_disabled_keys_objects_are_unreadable_at_once = async () => {
    const KeyId = await key(), Bucket = fresh("kms");
    await s3.send(new s3sdk.CreateBucketCommand({ Bucket }));
    await s3.send(new s3sdk.PutObjectCommand({ Bucket, Key: "k", Body: "data", ServerSideEncryption: "aws:kms", SSEKMSKeyId: KeyId }));
    const read = () => s3.send(new s3sdk.GetObjectCommand({ Bucket, Key: "k" }));
    assert.equal(await (await read()).Body.transformToString(), "data");
    await send("DisableKey", { KeyId });
    await fails(read(), "KMS.DisabledException");
    await send("EnableKey", { KeyId });
    assert.equal(await (await read()).Body.transformToString(), "data");
};

await run(checks);
