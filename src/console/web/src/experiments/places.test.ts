import { test } from "node:test";
import assert from "node:assert/strict";

Object.assign(globalThis, { location: { href: "http://c/" }, addEventListener: () => undefined });
const { placeOfArn, placeOfUri } = await import("./places");
const arn = "arn:aws:sagemaker:us-east-1:123456789012:";

test("objects, folders and resources have their pages", () => {
    assert.equal(placeOfUri("s3://churn/a b/model.tar.gz"), "/data/churn/object/a%20b/model.tar.gz");
    assert.equal(placeOfUri("s3://churn/data/"), "/data/churn/browse/data/");
    assert.equal(placeOfUri("s3://churn"), "/data/churn/browse/");
    assert.equal(placeOfUri(arn + "training-job/t-1"), "/jobs/training/t-1");
    assert.equal(placeOfArn(arn + "model-package/churn/3"), "/models/churn/3");
    assert.equal(placeOfArn(arn + "pipeline/p/execution/e1"), "/pipelines/p/executions/e1");
});

test("nothing else becomes a link", () => {
    for (const bad of ["javascript:alert(1)", "https://example.com/", "s3://A_b/x", "s3://", "data:text/html,x", arn + "unknown/x", "arn:aws:iam::1:role/x"])
        assert.equal(placeOfUri(bad), undefined, bad);
});
