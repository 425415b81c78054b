import { test } from "node:test";
import assert from "node:assert/strict";
import { bestOf, decisionOf, executionOf, groupRows, metricNames, metricsOf, moreIsBetter, numbersOf, packagePath, s3Place, shortIdentity, trainingJobNames, type Package } from "./packages";

const version = (n: number, more: Partial<Package> = {}): Package => ({
    ModelPackageArn: `arn:aws:sagemaker:us-east-1:000000000000:model-package/g/${n}`, ModelPackageGroupName: "g", ModelPackageVersion: n, CreationTime: n, ...more,
});

test("a group counts its versions and knows the newest approved", () => {
    const groups = [{ ModelPackageGroupName: "g", ModelPackageGroupArn: "a", CreationTime: 0 }, { ModelPackageGroupName: "none", ModelPackageGroupArn: "b", CreationTime: 0 }];
    const [row, empty] = groupRows(groups, [version(1, { ModelApprovalStatus: "Approved" }), version(3, { ModelApprovalStatus: "PendingManualApproval" }), version(2, { ModelApprovalStatus: "Approved" })]);
    assert.equal(row?.versions, 3);
    assert.equal(row?.pending, 1);
    assert.equal(row?.newest?.ModelPackageVersion, 3);
    assert.equal(row?.approved?.ModelPackageVersion, 2);
    assert.equal(empty?.versions, 0);
    assert.equal(empty?.approved, undefined);
});

test("metadata that are numbers are metrics", () => {
    const of = version(1, { CustomerMetadataProperties: { auc: "0.9", note: "fine", empty: "", execution: "u4gpcdku8x9q" } });
    assert.deepEqual(metricsOf(of), { auc: 0.9 });
    assert.deepEqual(metricNames([of, version(2, { CustomerMetadataProperties: { loss: "1", auc: "1" } })]), ["auc", "loss"]);
});

test("what is best depends on the metric", () => {
    assert.equal(moreIsBetter("auc"), true);
    assert.equal(moreIsBetter("validation:logloss"), false);
    assert.equal(moreIsBetter("widgets"), undefined);
    const all = [version(1, { CustomerMetadataProperties: { auc: "0.8", log_loss: "0.2", x: "1" } }), version(2, { CustomerMetadataProperties: { auc: "0.9", log_loss: "0.3", x: "2" } })];
    assert.deepEqual(bestOf(all), { auc: 0.9, log_loss: 0.2 });
    assert.deepEqual(bestOf(all.slice(1)), {});
});

test("who decided", () => {
    assert.equal(decisionOf(version(1, { ModelApprovalStatus: "PendingManualApproval", CreatedBy: { IamIdentity: { Arn: "x" } } })), undefined);
    assert.deepEqual(decisionOf(version(1, { ModelApprovalStatus: "Rejected", LastModifiedTime: 5, ApprovalDescription: "no", LastModifiedBy: { IamIdentity: { Arn: "e" } } })), { by: "e", at: 5, why: "no" });
    assert.equal(shortIdentity("arn:aws:iam::000000000000:user/eve"), "eve");
    assert.equal(shortIdentity("arn:aws:sts::000000000000:assumed-role/R/s"), "R/s");
    assert.equal(shortIdentity("arn:aws:iam::000000000000:root"), "root");
});

test("what made it", () => {
    const of = version(1, {
        CreatedBy: { IamIdentity: { Arn: "arn:aws:sts::000000000000:assumed-role/R/SageMakerPipelines-u4gpcdku8x9q" } },
        InferenceSpecification: { Containers: [{ ModelDataUrl: "s3://b/models/job-1/output/model.tar.gz" }] },
    });
    assert.equal(executionOf(of), "u4gpcdku8x9q");
    assert.deepEqual(trainingJobNames(of), ["job-1"]);
    assert.equal(executionOf(version(1, { CustomerMetadataProperties: { execution: "<b>" } })), undefined);
    assert.deepEqual(s3Place("s3://b/a/c.json"), { bucket: "b", key: "a/c.json" });
    assert.equal(s3Place("https://b/a"), undefined);
    assert.equal(packagePath("arn:aws:sagemaker:us-east-1:000000000000:model-package/g/2"), "/models/g/2");
});

test("numbers of an evaluation", () => {
    assert.deepEqual(numbersOf({ m: { auc: { value: 0.9, standard_deviation: 0.1 } }, n: 3, s: "4", list: [1] }), { "m.auc": 0.9, "m.auc.standard_deviation": 0.1, n: 3 });
});
