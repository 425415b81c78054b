import { test } from "node:test";
import assert from "node:assert/strict";

Object.assign(globalThis, { location: { href: "http://c/" }, addEventListener: () => undefined });
const { isEmpty, mainMetric, stagesOf, stepsInWords, toneOf, triggerOf } = await import("./loop");
type Round = import("./loop").Round;

const round = (more: Partial<Round> = {}): Round => ({
    execution: "arn:aws:sagemaker:us-east-1:000000000000:pipeline/p/execution/u4gpcdku8x9q", status: "Succeeded", started: 1, ended: 2, trigger: "pipe arrivals",
    steps: [{ name: "Train", type: "Training", status: "Succeeded" }], modelPackage: "", approval: "", endpoint: "", metrics: {}, ...more,
});
const arn = (n: number) => `arn:aws:sagemaker:us-east-1:000000000000:model-package/g/${n}`;

test("the picture goes from what came to what watches", () => {
    const stages = stagesOf({ pipeline: "p", rounds: [round({ status: "Executing", steps: [{ name: "Judge", type: "Processing", status: "Executing" }] }),
        round({ modelPackage: arn(4), approval: "Approved", endpoint: "e", metrics: { auc: 0.91234 } })] },
    [{ kind: "Endpoint", name: "e", arn: "", status: "InService", created: 1, modified: 1 }],
    [{ EndpointName: "e", MonitoringScheduleName: "m", MonitoringExecutionStatus: "Completed", CreationTime: 1 }, { EndpointName: "e", MonitoringScheduleName: "m", MonitoringExecutionStatus: "CompletedWithViolations", CreationTime: 2 }]);
    assert.deepEqual(stages.map((s) => [s.id, s.value, s.state, s.tone]), [
        ["data", "arrivals", "by pipe", "plain"], ["pipeline", "p", "Judge", "busy"], ["model", "g/4", "auc 0.9123", "plain"],
        ["approval", "Approved", "Version 4", "good"], ["endpoint", "e", "In service", "good"], ["monitor", "m", "Violations", "bad"]]);
    assert.deepEqual(stages.map((s) => s.href), ["/rules/pipes/arrivals", "/pipelines/p", "/models/g/4", "/models/g/4", "/endpoints/e", "/endpoints/e?tab=monitor"]);
});

test("a pipeline that never ran has a picture too", () => {
    const stages = stagesOf({ pipeline: "p", rounds: [] }, [], []);
    assert.equal(stages.length, 6);
    assert.equal(stages[1]?.state, "Never ran");
    assert.equal(stages[4]?.href, undefined);
});

test("an approval that waits is said so", () => {
    const [, , , approval] = stagesOf({ pipeline: "p", rounds: [round({ modelPackage: arn(1), approval: "PendingManualApproval" })] }, [], []);
    assert.equal(approval?.value, "Waits for a person");
    assert.equal(approval?.tone, "wait");
});

test("tones, triggers, words", () => {
    assert.deepEqual(["Failed", "Executing", "PendingManualApproval", "Succeeded", "Stopped", "CompletedWithViolations"].map(toneOf), ["bad", "busy", "wait", "good", "plain", "bad"]);
    assert.deepEqual(triggerOf("user anna b"), { kind: "user", name: "anna b" });
    assert.deepEqual(triggerOf("root"), { kind: "root", name: "" });
    assert.equal(stepsInWords([{ name: "A", type: "", status: "Succeeded" }, { name: "B", type: "", status: "Failed" }]), "1 of 2 steps succeeded, B failed");
    assert.equal(mainMetric([round({ metrics: { a: 1, b: 1 } }), round({ metrics: { b: 2 } })]), "b");
    assert.equal(mainMetric([]), undefined);
});

test("empty is nothing of anything", () => {
    assert.ok(isEmpty({ running: [], failed: [], waiting: [], serving: [], loops: [] }));
    assert.ok(!isEmpty({ running: [], failed: [], waiting: [], serving: [], loops: [{ pipeline: "p", rounds: [] }] }));
});
