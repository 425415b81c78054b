import { test } from "node:test";
import assert from "node:assert/strict";
import { callsOf, freshName, problemsOf, wordsOf, type Plan } from "./deploy";

const plan = (more: Partial<Plan> = {}): Plan => ({
    endpoint: "churn", exists: false, name: "churn-v3-1", modelPackage: "arn:aws:sagemaker:us-east-1:000000000000:model-package/g/3", model: undefined,
    role: "arn:aws:iam::000000000000:role/jobs", variant: "AllTraffic", instanceType: "ml.m5.large", instances: 2, weight: 1, beside: [], strategy: "ALL_AT_ONCE",
    percent: 10, wait: 60, alarms: [], capture: false, captureTo: "", capturePercent: 100, ...more,
});

test("a new endpoint is three calls", () => {
    const calls = callsOf(plan());
    assert.deepEqual(calls.map((c) => c.operation), ["CreateModel", "CreateEndpointConfig", "CreateEndpoint"]);
    assert.deepEqual(calls[2]?.input, { EndpointName: "churn", EndpointConfigName: "churn-v3-1" });
    assert.deepEqual(problemsOf(plan()), {});
});

test("a model that is there is not made again", () => {
    const calls = callsOf(plan({ modelPackage: undefined, model: "m", role: "" }));
    assert.deepEqual(calls.map((c) => c.operation), ["CreateEndpointConfig", "CreateEndpoint"]);
    assert.equal((calls[0]?.input["ProductionVariants"] as { ModelName: string }[])[0]?.ModelName, "m");
    assert.deepEqual(problemsOf(plan({ modelPackage: undefined, model: "m", role: "" })), {});
});

test("an update by canary watches its alarms", () => {
    const last = callsOf(plan({ exists: true, strategy: "CANARY", percent: 20, wait: 30, alarms: ["slow"] })).at(-1);
    assert.equal(last?.operation, "UpdateEndpoint");
    assert.deepEqual(last?.input["DeploymentConfig"], {
        BlueGreenUpdatePolicy: { TrafficRoutingConfiguration: { Type: "CANARY", WaitIntervalInSeconds: 30, CanarySize: { Type: "CAPACITY_PERCENT", Value: 20 } } },
        AutoRollbackConfiguration: { Alarms: [{ AlarmName: "slow" }] },
    });
    assert.match(wordsOf(plan({ exists: true, strategy: "CANARY", percent: 20, wait: 30, alarms: ["slow"] }), "g/3"), /20 % .* 30 s.* slow goes into ALARM/);
});

test("variants that stay are beside the new one", () => {
    const beside = [{ VariantName: "AllTraffic", ModelName: "old" }];
    assert.equal(problemsOf(plan({ beside })).variant, "A variant that stays has this name.");
    const config = callsOf(plan({ beside, variant: "Next" }))[1]?.input;
    assert.deepEqual((config?.["ProductionVariants"] as { VariantName: string }[]).map((v) => v.VariantName), ["AllTraffic", "Next"]);
});

test("what is wrong is said beside its field", () => {
    const wrong = problemsOf(plan({ endpoint: "a b", role: "jobs", instanceType: "big", instances: 0, weight: -1, capture: true, captureTo: "x", capturePercent: 101, exists: true, strategy: "LINEAR", percent: 80, wait: 9999 }));
    assert.deepEqual(Object.keys(wrong).sort(), ["capturePercent", "captureTo", "endpoint", "instanceType", "instances", "percent", "role", "wait", "weight"]);
});

test("names are fresh, valid and short enough", () => {
    const name = freshName("e".repeat(70), "group/12", 1795408136.4);
    assert.ok(name.length <= 63);
    assert.match(name, /^e+-group-12-1795408136$/);
});
