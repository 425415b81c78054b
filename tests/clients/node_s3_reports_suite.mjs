// Access logs, notifications and inventories by the newest AWS SDK for JavaScript, against the server named by ATHANOR_ENDPOINT.
import assert from "node:assert/strict";
import zlib from "node:zlib";

import * as s3sdk from "@aws-sdk/client-s3";
import * as sqssdk from "@aws-sdk/client-sqs";

import { common, fresh, run } from "./checks.mjs";

const s3 = new s3sdk.S3Client({ ...common, forcePathStyle: true });
const sqs = new sqssdk.SQSClient(common);
const checks = {};

async function bucket() {
    const Bucket = fresh("reports");
    await s3.send(new s3sdk.CreateBucketCommand({ Bucket }));
    return Bucket;
}

const put = (Bucket, Key, Body = "hello") => s3.send(new s3sdk.PutObjectCommand({ Bucket, Key, Body }));
const read = async (Bucket, Key) => Buffer.from(await (await s3.send(new s3sdk.GetObjectCommand({ Bucket, Key }))).Body.transformToByteArray());
const keys = async (Bucket) => ((await s3.send(new s3sdk.ListObjectsV2Command({ Bucket }))).Contents ?? []).map((one) => one.Key);
const fails = (promise, name) => assert.rejects(promise, (error) => {
    assert.equal(error.name, name, `${error.name}: ${error.message}`);
    return true;
});

async function until(what, seconds = 20) {
    const limit = Date.now() + seconds * 1000;
    for (;;) {
        const found = await what();
        if (found) return found;
        assert.ok(Date.now() < limit, `waited ${seconds} s in vain`);
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
}

checks.requests_are_logged = async () => {
    const source = await bucket(), target = await bucket();
    await s3.send(new s3sdk.PutBucketPolicyCommand({ Bucket: target, Policy: JSON.stringify({ Version: "2012-10-17", Statement: [
        { Effect: "Allow", Principal: { Service: "logging.s3.amazonaws.com" }, Action: "s3:PutObject", Resource: `arn:aws:s3:::${target}/*` }] }) }));
    const LoggingEnabled = { TargetBucket: target, TargetPrefix: "l/", TargetObjectKeyFormat: { SimplePrefix: {} } };
    await s3.send(new s3sdk.PutBucketLoggingCommand({ Bucket: source, BucketLoggingStatus: { LoggingEnabled } }));
    assert.deepEqual((await s3.send(new s3sdk.GetBucketLoggingCommand({ Bucket: source }))).LoggingEnabled, LoggingEnabled);
    await put(source, "k");
    const line = await until(async () => {
        for (const key of await keys(target)) {
            const found = (await read(target, key)).toString().split("\n").find((text) => text.includes("REST.PUT.OBJECT"));
            if (found) return found;
        }
    });
    assert.match(line, / REST\.PUT\.OBJECT k "PUT \/[^"]+ HTTP\/1\.1" 200 - - 5 /);
    LoggingEnabled.TargetBucket = fresh("none");
    await fails(s3.send(new s3sdk.PutBucketLoggingCommand({ Bucket: source, BucketLoggingStatus: { LoggingEnabled } })), "InvalidTargetBucketForLogging");
};

checks.queues_get_records = async () => {
    const name = await bucket();
    const { QueueUrl } = await sqs.send(new sqssdk.CreateQueueCommand({ QueueName: fresh("notified") }));
    const { Attributes } = await sqs.send(new sqssdk.GetQueueAttributesCommand({ QueueUrl, AttributeNames: ["QueueArn"] }));
    const configure = (QueueArn, Events) => s3.send(new s3sdk.PutBucketNotificationConfigurationCommand({
        Bucket: name, NotificationConfiguration: { QueueConfigurations: [{ QueueArn, Events }] } }));
    await configure(Attributes.QueueArn, ["s3:ObjectCreated:*"]);
    await put(name, "a/b c");
    const bodies = [];
    await until(async () => {
        const got = await sqs.send(new sqssdk.ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 1, MaxNumberOfMessages: 10 }));
        for (const message of got.Messages ?? []) {
            bodies.push(JSON.parse(message.Body));
            await sqs.send(new sqssdk.DeleteMessageCommand({ QueueUrl, ReceiptHandle: message.ReceiptHandle }));
        }
        return bodies.length >= 2;
    });
    assert.equal(bodies[0].Event, "s3:TestEvent");
    assert.equal(bodies[1].Records[0].eventName, "ObjectCreated:Put");
    assert.equal(bodies[1].Records[0].s3.object.key, "a/b+c");
    await fails(configure(Attributes.QueueArn + "-none", ["s3:ObjectCreated:*"]), "InvalidArgument");
};

checks.inventories_come_daily = async () => {
    const source = await bucket(), target = await bucket();
    await put(source, "k");
    const InventoryConfiguration = {
        Id: "daily", IsEnabled: true, IncludedObjectVersions: "Current", Schedule: { Frequency: "Daily" }, OptionalFields: ["Size"],
        Destination: { S3BucketDestination: { Bucket: `arn:aws:s3:::${target}`, Format: "CSV", Encryption: { SSES3: {} } } },
    };
    await s3.send(new s3sdk.PutBucketInventoryConfigurationCommand({ Bucket: source, Id: "daily", InventoryConfiguration }));
    const shown = await s3.send(new s3sdk.GetBucketInventoryConfigurationCommand({ Bucket: source, Id: "daily" }));
    assert.deepEqual(shown.InventoryConfiguration, InventoryConfiguration);
    const place = await until(async () => (await keys(target)).find((key) => key.endsWith("manifest.json")));
    const manifest = JSON.parse(await read(target, place));
    assert.equal(manifest.fileSchema, "Bucket, Key, Size");
    assert.equal(zlib.gunzipSync(await read(target, manifest.files[0].key)).toString(), `"${source}","k","5"\n`);
    assert.equal((await s3.send(new s3sdk.ListBucketInventoryConfigurationsCommand({ Bucket: source }))).InventoryConfigurationList.length, 1);
    await s3.send(new s3sdk.DeleteBucketInventoryConfigurationCommand({ Bucket: source, Id: "daily" }));
    await fails(s3.send(new s3sdk.GetBucketInventoryConfigurationCommand({ Bucket: source, Id: "daily" })), "NoSuchConfiguration");
};

await run(checks);
