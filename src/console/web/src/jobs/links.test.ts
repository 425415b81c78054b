import { test } from "node:test";
import assert from "node:assert/strict";

Object.assign(globalThis, { location: { href: "http://c/" }, addEventListener: () => undefined });
const { arnHref, hrefOf, s3Href } = await import("./links");

test("ARNs have pages", () => {
    assert.equal(arnHref("arn:aws:sagemaker:us-east-1:000000000000:training-job/a"), "/jobs/training/a");
    assert.equal(arnHref("arn:aws:sagemaker:us-east-1:000000000000:pipeline/p/execution/abc"), "/pipelines/p/executions/abc");
    assert.equal(arnHref("arn:aws:sagemaker:us-east-1:000000000000:model-package/g/3"), "/models/g/3");
    assert.equal(arnHref("arn:aws:iam::000000000000:role/service-role/r"), "/access/roles/r");
    assert.equal(arnHref("arn:aws:sqs:us-east-1:000000000000:q"), undefined);
    assert.equal(arnHref("javascript:x:endpoint/a"), undefined);
});

test("objects and prefixes", () => {
    assert.equal(s3Href("s3://b/a b/m.tar.gz"), "/data/b/object/a%20b/m.tar.gz");
    assert.equal(s3Href("s3://b/runs/x"), "/data/b/browse/runs/x/");
    assert.equal(s3Href("s3://b"), "/data/b/browse/");
    assert.equal(s3Href("https://b"), undefined);
    assert.equal(hrefOf("javascript:alert(1)"), undefined);
});
