import { test } from "node:test";
import assert from "node:assert/strict";
import { accessBlock, cors, encryption, lockDefault, logging, notifications, versioning } from "./documents";
import { lifecycle, newRule, said } from "./lifecycle";
import { checkPolicy, examples } from "./policy_checks";
import { isShown, same, type Document } from "./shape";

test("documents of AWS come through the form unchanged", () => {
    const documents: [{ read: (d: Document) => never; write: (m: never) => Document }, Document][] = [
        [encryption as never, { Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: "aws:kms", KMSMasterKeyID: "alias/lake" }, BucketKeyEnabled: true }] }],
        [logging as never, { LoggingEnabled: { TargetBucket: "logs", TargetPrefix: "" } }],
        [logging as never, { LoggingEnabled: { TargetBucket: "logs", TargetPrefix: "x/", TargetObjectKeyFormat: { PartitionedPrefix: { PartitionDateSource: "EventTime" } } } }],
        [logging as never, {}],
        [notifications as never, { EventBridgeConfiguration: {}, QueueConfigurations: [{ Id: "q", QueueArn: "arn:aws:sqs:us-east-1:000000000000:q", Events: ["s3:ObjectCreated:*"],
            Filter: { Key: { FilterRules: [{ Name: "prefix", Value: "raw/" }, { Name: "suffix", Value: ".csv" }] } } }] }],
        [notifications as never, {}],
        [cors as never, { CORSRules: [{ AllowedOrigins: ["https://a", "https://b"], AllowedMethods: ["GET", "PUT"], AllowedHeaders: ["*"], MaxAgeSeconds: 0 }] }],
        [accessBlock as never, { BlockPublicAcls: true, IgnorePublicAcls: false, BlockPublicPolicy: true, RestrictPublicBuckets: true }],
        [lockDefault as never, { ObjectLockEnabled: "Enabled", Rule: { DefaultRetention: { Mode: "COMPLIANCE", Years: 2 } } }],
        [lockDefault as never, { ObjectLockEnabled: "Enabled" }],
        [versioning as never, { Status: "Suspended" }],
        [lifecycle as never, { Rules: [
            { ID: "all", Status: "Enabled", Filter: { Prefix: "" }, Expiration: { Days: 7 } },
            { ID: "a", Status: "Disabled", Filter: { And: { Prefix: "logs/", Tags: [{ Key: "k", Value: "" }], ObjectSizeGreaterThan: 0 } }, Transitions: [{ Days: 0, StorageClass: "GLACIER" }],
                NoncurrentVersionExpiration: { NoncurrentDays: 3, NewerNoncurrentVersions: 2 }, AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 } },
            { ID: "t", Status: "Enabled", Filter: { Tag: { Key: "k", Value: "v" } }, Expiration: { ExpiredObjectDeleteMarker: true } },
        ] }],
    ];
    for (const [shape, document] of documents) {
        assert.deepEqual(JSON.parse(JSON.stringify(shape.write(shape.read(document)))), document);
        assert.ok(isShown(shape as never, document));
    }
});

test("a document that says more than the form shows is told apart", () => {
    assert.equal(isShown(lifecycle, { Rules: [{ ID: "d", Status: "Enabled", Filter: { Prefix: "" }, Expiration: { Date: "2030-01-01T00:00:00Z" } }] }), false);
    assert.equal(isShown(notifications, { TopicConfigurations: [] }), false);
    assert.equal(isShown(encryption, { Rules: [] }), false);
    assert.ok(same({ a: undefined, b: [1, { c: 2 }] }, { b: [1, { c: 2 }] }));
    assert.equal(same([1], { 0: 1 }), false);
});

test("a form that is not complete says what is missing", () => {
    assert.ok(lifecycle.check?.([newRule()]));
    assert.equal(lifecycle.check?.([{ ...newRule(), expireDays: 1 }]), undefined);
    assert.ok(lifecycle.check?.([{ ...newRule(), abortDays: 1, tags: [{ Key: "k", Value: "" }] }]));
    assert.ok(logging.check?.({ on: true, bucket: "", prefix: "", byDate: false }));
    assert.ok(cors.check?.([]));
    assert.ok(notifications.check?.({ eventBridge: false, queues: [{ id: "", arn: "a", events: [], prefix: "", suffix: "" }] }));
    assert.ok(lockDefault.check?.({ on: true, mode: "GOVERNANCE", unit: "Days", length: undefined }));
});

test("a rule is told in words", () => {
    assert.equal(said({ ...newRule(), prefix: "tmp/", expireDays: 1 }), "deletes objects after 1 day, below tmp/");
    assert.equal(said({ ...newRule(), enabled: false, noncurrentDays: 30, keepNewer: 3 }), "(disabled) deletes old versions for good after 30 days, but the newest 3, in the whole bucket");
});

test("policies: what is no policy is told, with where it is", () => {
    const bad = (policy: unknown) => checkPolicy(typeof policy === "string" ? policy : JSON.stringify(policy), "b").filter((f) => f.bad).map((f) => f.text);
    const statement = { Effect: "Allow", Principal: { AWS: "arn:aws:iam::000000000000:role/x" }, Action: "s3:GetObject", Resource: "arn:aws:s3:::b/*" };
    const one = (change: object) => ({ Version: "2012-10-17", Statement: [{ ...statement, ...change }] });
    assert.deepEqual(bad(one({})), []);
    for (const policy of ["{", "[]", {}, { Version: "2020-01-01", Statement: [statement] }, one({ Effect: "allow" }), one({ Principal: undefined }), one({ Action: "iam:GetUser" }),
        one({ Resource: "b/*" }), one({ Resource: "arn:aws:s3:::bb/*" }), one({ Extra: 1 }), { Statement: ["x"] }]) assert.ok(bad(policy).length > 0, JSON.stringify(policy));
    assert.match(bad(one({ Sid: "S", Effect: "No" }))[0] ?? "", /^Statement 1 \(S\): /);
});

test("policies: slips and whom they let in are told", () => {
    const hints = (statement: object) => checkPolicy(JSON.stringify({ Version: "2012-10-17", Statement: statement }), "b").filter((f) => !f.bad).map((f) => f.text).join();
    assert.match(hints({ Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "arn:aws:s3:::b/*" }), /everybody/);
    assert.match(hints({ Effect: "Allow", Principal: { AWS: "a" }, Action: "s3:ListBucket", Resource: "arn:aws:s3:::b/*" }), /add arn:aws:s3:::b\./);
    assert.match(hints({ Effect: "Allow", Principal: { AWS: "a" }, Action: "s3:GetObject", Resource: "arn:aws:s3:::b" }), /add arn:aws:s3:::b\/\*/);
    assert.match(hints({ Effect: "Deny", Principal: "*", Action: "s3:*", Resource: ["arn:aws:s3:::b", "arn:aws:s3:::b/*"] }), /you too/);
    for (const [title, policy] of examples("b", "111122223333")) assert.deepEqual(checkPolicy(JSON.stringify(policy), "b").filter((f) => f.bad), [], title);
});
