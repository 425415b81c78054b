import { test } from "node:test";
import assert from "node:assert/strict";
import { jobOf, madeBy, toneOf, trigger } from "./states";

test("what a step made", () => {
    const arn = "arn:aws:sagemaker:us-east-1:000000000000:training-job/t-1";
    assert.equal(madeBy({ StepName: "a", StepStatus: "Succeeded", Metadata: { TrainingJob: { Arn: arn } } }), arn);
    assert.equal(madeBy({ StepName: "a", StepStatus: "Succeeded", Metadata: { Condition: { Outcome: "True" } } }), undefined);
    assert.deepEqual(jobOf(arn), { kind: "training", name: "t-1" });
    assert.equal(jobOf("arn:aws:sagemaker:us-east-1:000000000000:model/m"), undefined);
    assert.equal(toneOf(undefined), "idle");
});

test("who started", () => {
    assert.equal(trigger({ IamIdentity: { Arn: "arn:aws:sts::0:assumed-role/R/rule-1" } }), "rule-1 (R)");
    assert.equal(trigger({ IamIdentity: { Arn: "arn:aws:iam::0:user/x/eve" } }), "eve");
    assert.equal(trigger({ IamIdentity: { Arn: "arn:aws:iam::0:root" } }), "root");
    assert.equal(trigger(undefined), "");
});
