// Encryption by the newest AWS SDK for JavaScript, against the server named by ATHANOR_ENDPOINT.
import assert from "node:assert/strict";
import crypto from "node:crypto";

import { CreateKeyCommand, KMSClient } from "@aws-sdk/client-kms";
import * as s3sdk from "@aws-sdk/client-s3";
import { Upload } from "@aws-sdk/lib-storage";

import { common, fresh, run } from "./checks.mjs";

const s3 = new s3sdk.S3Client({ ...common, forcePathStyle: true });
const MiB = 1 << 20;
const { KeyId: KEY, Arn: ARN } = (await new KMSClient(common).send(new CreateKeyCommand({}))).KeyMetadata;
const kms = { ServerSideEncryption: "aws:kms", SSEKMSKeyId: KEY };
const secret = Buffer.alloc(32, "x");
const mine = {
    SSECustomerAlgorithm: "AES256", SSECustomerKey: secret.toString("base64"),
    SSECustomerKeyMD5: crypto.createHash("md5").update(secret).digest("base64"),
};
const ofSource = Object.fromEntries(Object.entries(mine).map(([name, value]) => [`CopySource${name}`, value]));
const checks = {};

async function bucket() {
    const Bucket = fresh("sealed");
    await s3.send(new s3sdk.CreateBucketCommand({ Bucket }));
    return Bucket;
}

const put = (Bucket, Key, Body, more = {}) => s3.send(new s3sdk.PutObjectCommand({ Bucket, Key, Body, ...more }));
const get = (Bucket, Key, more = {}) => s3.send(new s3sdk.GetObjectCommand({ Bucket, Key, ...more }));
const read = async (Bucket, Key, more) => Buffer.from(await (await get(Bucket, Key, more)).Body.transformToByteArray());
const fails = (promise, name) => assert.rejects(promise, (error) => {
    assert.equal(error.name, name, `${error.name}: ${error.message}`);
    return true;
});

checks.kms_by_put_upload_and_copy = async () => {
    const name = await bucket();
    const body = crypto.randomBytes(11 * MiB);
    assert.equal((await put(name, "small", "small", kms)).SSEKMSKeyId, ARN);
    const done = await new Upload({ client: s3, partSize: 5 * MiB, params: { Bucket: name, Key: "big", Body: body, ...kms } }).done();
    assert.equal(done.ServerSideEncryption, "aws:kms");
    assert.equal(done.SSEKMSKeyId, ARN);
    assert.ok((await read(name, "big")).equals(body));
    const head = await s3.send(new s3sdk.HeadObjectCommand({ Bucket: name, Key: "big" }));
    assert.equal(head.SSEKMSKeyId, ARN);
    const copied = await s3.send(new s3sdk.CopyObjectCommand({ Bucket: name, Key: "copy", CopySource: `${name}/big`, ...mine }));
    assert.equal(copied.SSECustomerKeyMD5, mine.SSECustomerKeyMD5);
    assert.ok((await read(name, "copy", mine)).equals(body));
    await fails(put(name, "n", "body", { ...kms, SSEKMSKeyId: "none" }), "KMS.NotFoundException");
    await fails(put(name, "n", "body", { ...kms, ...mine }), "InvalidArgument");
};

checks.customers_keys_by_put_upload_and_copy = async () => {
    const name = await bucket();
    const body = crypto.randomBytes(11 * MiB);
    await new Upload({ client: s3, partSize: 5 * MiB, params: { Bucket: name, Key: "big", Body: body, ...mine } }).done();
    assert.ok((await read(name, "big", mine)).equals(body));
    await fails(get(name, "big"), "InvalidRequest");
    const other = Buffer.alloc(32, "y");
    const wrong = { ...mine, SSECustomerKey: other.toString("base64"), SSECustomerKeyMD5: crypto.createHash("md5").update(other).digest("base64") };
    await fails(get(name, "big", wrong), "AccessDenied");
    const copied = await s3.send(new s3sdk.CopyObjectCommand({ Bucket: name, Key: "copy", CopySource: `${name}/big`, ...ofSource, ...kms }));
    assert.equal(copied.SSEKMSKeyId, ARN);
    assert.ok((await read(name, "copy")).equals(body));
    const told = await s3.send(new s3sdk.GetObjectAttributesCommand({ Bucket: name, Key: "big", ObjectAttributes: ["ObjectSize", "ObjectParts"], ...mine }));
    assert.equal(told.ObjectSize, body.length);
    assert.equal(told.ObjectParts.TotalPartsCount, 3);
};

checks.a_default_and_what_it_blocks = async () => {
    const name = await bucket();
    const rule = {
        ApplyServerSideEncryptionByDefault: { SSEAlgorithm: "aws:kms", KMSMasterKeyID: KEY }, BucketKeyEnabled: true,
        BlockedEncryptionTypes: { EncryptionType: ["SSE-C"] },
    };
    await s3.send(new s3sdk.PutBucketEncryptionCommand({ Bucket: name, ServerSideEncryptionConfiguration: { Rules: [rule] } }));
    const shown = await s3.send(new s3sdk.GetBucketEncryptionCommand({ Bucket: name }));
    assert.deepEqual(shown.ServerSideEncryptionConfiguration.Rules, [rule]);
    const stored = await put(name, "k", "body");
    assert.equal(stored.SSEKMSKeyId, ARN);
    assert.equal(stored.BucketKeyEnabled, true);
    await fails(put(name, "k", "body", mine), "AccessDenied");
};

await run(checks);
