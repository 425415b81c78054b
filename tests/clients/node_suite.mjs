// The newest AWS SDK for JavaScript against the server named by ATHANOR_ENDPOINT. Prints what tests/lib/checks.py prints.
import assert from "node:assert/strict";
import crypto from "node:crypto";
import dns from "node:dns";
import http from "node:http";
import { Readable } from "node:stream";
import zlib from "node:zlib";

import { CloudWatchLogsClient, DescribeLogGroupsCommand, GetLogEventsCommand } from "@aws-sdk/client-cloudwatch-logs";
import * as s3sdk from "@aws-sdk/client-s3";
import * as sagemaker from "@aws-sdk/client-sagemaker";
import { InvokeEndpointCommand, SageMakerRuntimeClient } from "@aws-sdk/client-sagemaker-runtime";
import { Upload } from "@aws-sdk/lib-storage";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";

const endpoint = process.env.ATHANOR_ENDPOINT;
const common = { endpoint, region: "us-east-1", maxAttempts: 1 };
const s3 = new s3sdk.S3Client({ ...common, forcePathStyle: true });
const MiB = 1 << 20;
const checks = {};

function pattern(size) {
    const block = Buffer.concat(Array.from({ length: 128 }, (_, i) => crypto.createHash("sha256").update(`athanor${i}`).digest()));
    return Buffer.alloc(size, block);
}

async function bucket(name, client = s3) {
    await client.send(new s3sdk.CreateBucketCommand({ Bucket: name }));
    return name;
}

const put = (Bucket, Key, Body, more = {}) => s3.send(new s3sdk.PutObjectCommand({ Bucket, Key, Body, ...more }));
const get = (Bucket, Key, more = {}) => s3.send(new s3sdk.GetObjectCommand({ Bucket, Key, ...more }));
const read = async (Bucket, Key, more) => Buffer.from(await (await get(Bucket, Key, more)).Body.transformToByteArray());

async function fails(promise, name) {
    await assert.rejects(promise, (error) => {
        assert.equal(error.name, name, `${error.name}: ${error.message}`);
        return true;
    });
}

// A stream whose length nobody knows, in pieces of odd sizes.
function* pieces(body) {
    for (let at = 0, step = 1; at < body.length; at += step, step = (step * 7) % 70001 + 1) yield body.subarray(at, at + step);
}

checks.objects_of_every_size_come_back = async () => {
    const name = await bucket("sizes");
    for (const size of [0, 1, 65535, 65536, 65537, 8 * MiB - 1, 8 * MiB, 8 * MiB + 1]) {
        const body = pattern(size);
        const stored = await put(name, `k/${size}`, body);
        assert.equal(stored.ETag, `"${crypto.createHash("md5").update(body).digest("hex")}"`);
        assert.ok((await read(name, `k/${size}`)).equals(body), `${size}`);
    }
};

checks.streams_with_a_length_are_sent_in_chunks_with_a_trailer = async () => {
    const name = await bucket("streams");
    for (const size of [1, 65536, 200_001, 3 * MiB + 17]) {
        const body = pattern(size);
        const stored = await put(name, "k", Readable.from(pieces(body)), { ContentLength: size });
        assert.ok(stored.ChecksumCRC32, "the SDK's default trailer");
        const got = await get(name, "k", { ChecksumMode: "ENABLED" });
        assert.equal(got.ContentEncoding, undefined, "aws-chunked must not be stored");
        assert.ok(Buffer.from(await got.Body.transformToByteArray()).equals(body), `${size}`);
    }
};

checks.every_checksum_algorithm_is_verified_and_shown = async () => {
    const name = await bucket("checksums");
    const body = pattern(100_000);
    for (const algorithm of ["CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256"]) {
        const member = `Checksum${algorithm}`;
        for (const [form, sent] of [["buffer", body], ["stream", Readable.from(pieces(body))]]) {
            const stored = await put(name, algorithm, sent, { ChecksumAlgorithm: algorithm, ContentLength: body.length });
            assert.ok(stored[member], `${algorithm} ${form}`);
            const got = await get(name, algorithm, { ChecksumMode: "ENABLED" });
            assert.equal(got[member], stored[member]);
            assert.equal(got.ChecksumType, "FULL_OBJECT");
            assert.ok(Buffer.from(await got.Body.transformToByteArray()).equals(body));   // the SDK compares, too
        }
        const wrong = Buffer.alloc(Buffer.from((await get(name, algorithm, { ChecksumMode: "ENABLED" }))[member], "base64").length).toString("base64");
        await fails(put(name, "wrong", body, { [member]: wrong }), "BadDigest");
    }
    await fails(s3.send(new s3sdk.HeadObjectCommand({ Bucket: name, Key: "wrong" })), "NotFound");
};

checks.ranges_carry_no_checksum_of_the_whole = async () => {
    const name = await bucket("ranges");
    const body = pattern(200_000);
    await put(name, "k", body);
    const got = await get(name, "k", { Range: "bytes=65530-65545", ChecksumMode: "ENABLED" });
    assert.equal(got.$metadata.httpStatusCode, 206);
    assert.equal(got.ChecksumCRC32, undefined);
    assert.ok(Buffer.from(await got.Body.transformToByteArray()).equals(body.subarray(65530, 65546)));
    await fails(get(name, "k", { Range: "bytes=200000-" }), "InvalidRange");
};

checks.uploads_of_unknown_length_in_parts = async () => {
    const name = await bucket("uploads");
    for (const size of [0, 5 * MiB, 5 * MiB + 1, 17 * MiB + 5]) {
        const body = pattern(size);
        const stored = await new Upload({ client: s3, params: { Bucket: name, Key: "k", Body: Readable.from(pieces(body)) }, partSize: 5 * MiB }).done();
        assert.ok(stored.ETag);
        assert.ok((await read(name, "k")).equals(body), `${size}`);
    }
};

checks.multipart_of_every_checksum_and_type = async () => {
    const name = await bucket("multipart");
    const parts = [pattern(5 * MiB), Buffer.from("tail")];
    for (const [algorithm, type] of [["CRC32", "COMPOSITE"], ["CRC32", "FULL_OBJECT"], ["CRC32C", "COMPOSITE"], ["CRC32C", "FULL_OBJECT"],
                                     ["CRC64NVME", "FULL_OBJECT"], ["SHA1", "COMPOSITE"], ["SHA256", "COMPOSITE"]]) {
        const at = { Bucket: name, Key: `${algorithm}-${type}` };
        const upload = await s3.send(new s3sdk.CreateMultipartUploadCommand({ ...at, ChecksumAlgorithm: algorithm, ChecksumType: type }));
        const done = [];
        for (const [index, Body] of parts.entries()) {
            const sent = await s3.send(new s3sdk.UploadPartCommand({ ...at, UploadId: upload.UploadId, PartNumber: index + 1, Body, ChecksumAlgorithm: algorithm }));
            done.push({ PartNumber: index + 1, ETag: sent.ETag, [`Checksum${algorithm}`]: sent[`Checksum${algorithm}`] });
        }
        const whole = await s3.send(new s3sdk.CompleteMultipartUploadCommand({ ...at, UploadId: upload.UploadId, MultipartUpload: { Parts: done }, ChecksumType: type }));
        assert.equal(whole.ChecksumType, type, at.Key);
        assert.equal(whole[`Checksum${algorithm}`].endsWith("-2"), type === "COMPOSITE", at.Key);
        if (algorithm === "CRC32" && type === "FULL_OBJECT" && zlib.crc32) {
            const sum = Buffer.alloc(4);
            sum.writeUInt32BE(zlib.crc32(Buffer.concat(parts)));
            assert.equal(whole.ChecksumCRC32, sum.toString("base64"));
        }
        const got = await get(name, at.Key, { ChecksumMode: "ENABLED" });
        assert.equal(got[`Checksum${algorithm}`], whole[`Checksum${algorithm}`]);
        assert.ok(Buffer.from(await got.Body.transformToByteArray()).equals(Buffer.concat(parts)), at.Key);
        await s3.send(new s3sdk.DeleteObjectCommand(at));
    }
};

checks.odd_keys_are_kept_and_listed = async () => {
    const name = await bucket("odd-keys");
    const keys = ["a b", "a+b", "100%", "é/ü", "a//b", "/leading", "dot/../x", "?q=1", "#h", "日本語", "\u{1F600}", "a&<>\"'"];
    for (const key of keys) await put(name, key, key);
    for (const key of keys) {
        assert.equal((await read(name, key)).toString(), key);
        await s3.send(new s3sdk.CopyObjectCommand({ Bucket: name, Key: "copy", CopySource: encodeURIComponent(`${name}/${key}`) }));
        assert.equal((await read(name, "copy")).toString(), key);
    }
    await s3.send(new s3sdk.DeleteObjectCommand({ Bucket: name, Key: "copy" }));
    const listed = [];
    for await (const page of s3sdk.paginateListObjectsV2({ client: s3, pageSize: 5 }, { Bucket: name })) listed.push(...(page.Contents ?? []).map((o) => o.Key));
    assert.deepEqual([...listed].sort(), [...keys].sort());
    const gone = await s3.send(new s3sdk.DeleteObjectsCommand({ Bucket: name, Delete: { Objects: keys.map((Key) => ({ Key })) } }));
    assert.equal(gone.Deleted.length, keys.length);
    assert.equal((await s3.send(new s3sdk.ListObjectsV2Command({ Bucket: name }))).KeyCount, 0);
};

checks.conditional_writes_deletes_and_completes = async () => {
    const name = await bucket("conditions");
    const first = await put(name, "k", "1", { IfNoneMatch: "*" });
    await fails(put(name, "k", "2", { IfNoneMatch: "*" }), "PreconditionFailed");
    await fails(put(name, "k", "2", { IfMatch: '"other"' }), "PreconditionFailed");
    await fails(put(name, "none", "2", { IfMatch: '"other"' }), "NoSuchKey");
    await put(name, "k", "2", { IfMatch: first.ETag });
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, (_, i) => put(name, "race", `${i}`, { IfNoneMatch: "*" })));
    assert.equal(outcomes.filter((o) => o.status === "fulfilled").length, 1);
    const at = { Bucket: name, Key: "k" };
    const { UploadId } = await s3.send(new s3sdk.CreateMultipartUploadCommand(at));
    const part = await s3.send(new s3sdk.UploadPartCommand({ ...at, UploadId, PartNumber: 1, Body: "x" }));
    await fails(s3.send(new s3sdk.CompleteMultipartUploadCommand({ ...at, UploadId, IfNoneMatch: "*",
        MultipartUpload: { Parts: [{ PartNumber: 1, ETag: part.ETag, ChecksumCRC32: part.ChecksumCRC32 }] } })), "PreconditionFailed");
    await fails(s3.send(new s3sdk.DeleteObjectCommand({ ...at, IfMatch: '"other"' })), "PreconditionFailed");
    assert.equal((await read(name, "k")).toString(), "2");
};

checks.presigned_urls = async () => {
    const name = await bucket("presigned");
    for (const key of ["plain", "odd +%é//key"]) {
        const at = { Bucket: name, Key: key };
        const sent = await fetch(await getSignedUrl(s3, new s3sdk.PutObjectCommand({ ...at, ContentType: "text/csv" })), { method: "PUT", body: "by url", headers: { "content-type": "text/csv" } });
        assert.equal(sent.status, 200, await sent.text());
        const got = await fetch(await getSignedUrl(s3, new s3sdk.GetObjectCommand(at)));
        assert.equal(got.status, 200);
        assert.equal(await got.text(), "by url");
        const late = await getSignedUrl(s3, new s3sdk.GetObjectCommand(at), { expiresIn: 60, signingDate: new Date(Date.now() - 3_600_000) });
        assert.equal((await fetch(late)).status, 403);
    }
};

checks.a_presigned_url_carries_what_it_was_signed_with = async () => {
    const at = { Bucket: await bucket("presigned-headers"), Key: "k" };
    const url = await getSignedUrl(s3, new s3sdk.PutObjectCommand({ ...at, Metadata: { m: "1" }, StorageClass: "STANDARD_IA" }));
    assert.equal((await fetch(url, { method: "PUT", body: "by url" })).status, 200);
    const head = await s3.send(new s3sdk.HeadObjectCommand(at));
    assert.deepEqual([head.Metadata, head.StorageClass], [{ m: "1" }, "STANDARD_IA"]);
    assert.equal((await fetch(url, { method: "PUT", body: "x", headers: { "x-amz-meta-m": "2" } })).status, 403, "a header that nobody signed");
};

checks.virtual_host_style = async () => {
    const lookup = (host, options, done) => (host.endsWith("localhost") ? dns.lookup("127.0.0.1", options, done) : dns.lookup(host, options, done));
    const { port } = new URL(endpoint);
    const client = new s3sdk.S3Client({ ...common, endpoint: `http://localhost:${port}`, requestHandler: { httpAgent: new http.Agent({ lookup, keepAlive: true }) } });
    const name = await bucket("virtual-host", client);
    await client.send(new s3sdk.PutObjectCommand({ Bucket: name, Key: "odd +é", Body: "x" }));
    const got = await client.send(new s3sdk.GetObjectCommand({ Bucket: name, Key: "odd +é" }));
    assert.equal(await got.Body.transformToString(), "x");
    client.destroy();
};

checks.buckets = async () => {
    const name = await bucket("buckets");
    assert.ok((await s3.send(new s3sdk.ListBucketsCommand({}))).Buckets.some((b) => b.Name === name));
    assert.equal((await s3.send(new s3sdk.GetBucketLocationCommand({ Bucket: name }))).LocationConstraint ?? "", "");
    assert.equal((await s3.send(new s3sdk.HeadBucketCommand({ Bucket: name }))).BucketRegion, "us-east-1");
    await s3.send(new s3sdk.DeleteBucketCommand({ Bucket: name }));
    await fails(s3.send(new s3sdk.HeadBucketCommand({ Bucket: name })), "NotFound");
    await fails(s3.send(new s3sdk.ListObjectsV2Command({ Bucket: name })), "NoSuchBucket");
};

checks.object_attributes_and_tags = async () => {
    const name = await bucket("attributes");
    await put(name, "k", "hello", { Tagging: "a=1", Metadata: { m: "1" } });
    const attributes = await s3.send(new s3sdk.GetObjectAttributesCommand({ Bucket: name, Key: "k", ObjectAttributes: ["ETag", "Checksum", "ObjectSize", "StorageClass"] }));
    assert.equal(attributes.ETag, "5d41402abc4b2a76b9719d911017c592");
    assert.equal(attributes.ObjectSize, 5);
    assert.equal(attributes.Checksum.ChecksumType, "FULL_OBJECT");
    const tags = await s3.send(new s3sdk.GetObjectTaggingCommand({ Bucket: name, Key: "k" }));
    assert.deepEqual(tags.TagSet, [{ Key: "a", Value: "1" }]);
};

checks.sagemaker_resources_and_errors = async () => {
    const client = new sagemaker.SageMakerClient(common);
    const group = { ModelPackageGroupName: "node-group" };
    await client.send(new sagemaker.CreateModelPackageGroupCommand({ ...group, ModelPackageGroupDescription: "made by node" }));
    const described = await client.send(new sagemaker.DescribeModelPackageGroupCommand(group));
    assert.equal(described.ModelPackageGroupDescription, "made by node");
    assert.ok(described.CreationTime instanceof Date);
    const listed = await client.send(new sagemaker.ListModelPackageGroupsCommand({ NameContains: "node" }));
    assert.deepEqual(listed.ModelPackageGroupSummaryList.map((g) => g.ModelPackageGroupName), ["node-group"]);
    await client.send(new sagemaker.DeleteModelPackageGroupCommand(group));
    await fails(client.send(new sagemaker.DescribeModelPackageGroupCommand(group)), "ValidationException");
    await fails(client.send(new sagemaker.CreateModelPackageGroupCommand({ ModelPackageGroupName: "not a name" })), "ValidationException");
    assert.deepEqual((await client.send(new sagemaker.ListTrainingJobsCommand({}))).TrainingJobSummaries, []);
    client.destroy();
};

checks.runtime_errors = async () => {
    const client = new SageMakerRuntimeClient(common);
    await fails(client.send(new InvokeEndpointCommand({ EndpointName: "nothing", Body: "1", ContentType: "text/csv" })), "ValidationError");
    client.destroy();
};

checks.logs = async () => {
    const client = new CloudWatchLogsClient(common);
    assert.ok(Array.isArray((await client.send(new DescribeLogGroupsCommand({}))).logGroups));
    await fails(client.send(new GetLogEventsCommand({ logGroupName: "nothing", logStreamName: "nothing" })), "ResourceNotFoundException");
    client.destroy();
};

let failed = 0;
for (const [name, check] of Object.entries(checks)) {
    if (process.argv.length > 2 && !process.argv.slice(2).some((wanted) => name.includes(wanted))) continue;
    const begun = performance.now();
    try {
        await check();
        console.log(`ok ${name} (${((performance.now() - begun) / 1000).toFixed(2)} s)`);
    } catch (error) {
        failed += 1;
        console.log(`not ok ${name}\n${error.stack}`);
    }
}
process.exit(failed ? 1 : 0);
