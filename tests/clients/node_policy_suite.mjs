// Bucket policies with the newest AWS SDK for JavaScript, signed and by nobody, against the server named by ATHANOR_ENDPOINT.
import assert from "node:assert/strict";

import * as sdk from "@aws-sdk/client-s3";
import { common, fresh, refused, run, sender } from "./checks.mjs";

const s3 = sender(sdk, new sdk.S3Client({ ...common, forcePathStyle: true }));
const nobody = sender(sdk, new sdk.S3Client({ ...common, forcePathStyle: true, signer: { sign: async (request) => request } }));
const checks = {};

async function bucket() {
    const Bucket = fresh("policy");
    await s3("CreateBucket", { Bucket });
    await s3("PutObject", { Bucket, Key: "k", Body: "bytes" });
    return Bucket;
}

const allow = (Bucket, more = {}) =>
    JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: `arn:aws:s3:::${Bucket}/*`, ...more }] });

checks.a_policy_lets_nobody_in_once_public_ones_are_not_blocked = async () => {
    const Bucket = await bucket();
    await refused(s3("PutBucketPolicy", { Bucket, Policy: allow(Bucket) }), "AccessDenied", "BlockPublicPolicy");
    await s3("PutPublicAccessBlock", { Bucket, PublicAccessBlockConfiguration: { BlockPublicPolicy: false } });
    await refused(nobody("GetObject", { Bucket, Key: "k" }), "AccessDenied");
    await s3("PutBucketPolicy", { Bucket, Policy: allow(Bucket), ChecksumAlgorithm: "SHA256" });
    const { Body } = await nobody("GetObject", { Bucket, Key: "k" });
    assert.equal(await Body.transformToString(), "bytes");
    assert.equal((await s3("GetBucketPolicy", { Bucket })).Policy, allow(Bucket));
    assert.deepEqual((await s3("GetBucketPolicyStatus", { Bucket })).PolicyStatus, { IsPublic: true });
    await s3("DeleteBucketPolicy", { Bucket });
    await refused(nobody("GetObject", { Bucket, Key: "k" }), "AccessDenied");
    await refused(s3("GetBucketPolicy", { Bucket }), "NoSuchBucketPolicy");
    await refused(s3("GetBucketPolicyStatus", { Bucket }), "NoSuchBucketPolicy");
};

checks.a_wrong_policy_is_told_in_the_words_of_s3 = async () => {
    const Bucket = await bucket();
    await refused(s3("PutBucketPolicy", { Bucket, Policy: "x" }), "MalformedPolicy", "first byte must be '{'");
    await refused(s3("PutBucketPolicy", { Bucket, Policy: allow(Bucket, { Action: "s3:FetchObject" }) }), "MalformedPolicy", "Policy has invalid action");
};

checks.a_deny_is_the_last_word = async () => {
    const Bucket = await bucket();
    await s3("PutBucketPolicy", { Bucket, Policy: allow(Bucket, { Effect: "Deny", Condition: { StringNotLike: { "aws:UserAgent": "*nothing-has-this*" } } }) });
    await refused(s3("GetObject", { Bucket, Key: "k" }), "AccessDenied", "explicit deny");
    await s3("DeleteBucketPolicy", { Bucket });
    await s3("GetObject", { Bucket, Key: "k" });
};

await run(checks);
