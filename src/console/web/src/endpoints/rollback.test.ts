import { test } from "node:test";
import assert from "node:assert/strict";
import { before, keepsProperties, rollbackInput, rollbackLines } from "./rollback";
import type { Endpoint, EndpointConfig, HistoryEntry } from "./read";

const arn = (n: number) => `arn:aws:sagemaker:us-east-1:000000000000:model-package/churn/${n}`;
const entry = (config: string, status: string, version: number): HistoryEntry => ({ config, from: 1, until: 2, status, by: "", variants: [{ name: "AllTraffic", model: `m${version}`, modelPackage: arn(version), weight: 1 }] });
const endpoint: Endpoint = { EndpointName: "e", EndpointArn: "", EndpointStatus: "InService", CreationTime: 0, LastModifiedTime: 0, EndpointConfigName: "c3", ProductionVariants: [{ VariantName: "AllTraffic", DesiredInstanceCount: 3 }] };
const config = (name: string): EndpointConfig => ({ EndpointConfigName: "c1", EndpointConfigArn: "", CreationTime: 0, ProductionVariants: [{ VariantName: name, InitialInstanceCount: 1, InstanceType: "ml.m5.large" }] });
const history = [entry("c3", "Serving", 3), entry("c2", "Failed", 2), entry("c3", "Served", 3), entry("c1", "Served", 1)];

test("a rollback goes to what last served, past what failed", () => {
    assert.equal(before(history, "c3")?.config, "c1");
    assert.equal(before(history.slice(0, 3), "c3"), undefined);
});

test("it says which versions and how many instances", () => {
    assert.deepEqual(rollbackLines(endpoint, config("AllTraffic"), history, history[3]!), [{ variant: "AllTraffic", from: "churn/3", to: "churn/1", instances: "3 × ml.m5.large" }]);
    assert.deepEqual(rollbackInput(endpoint, config("AllTraffic")), { EndpointName: "e", EndpointConfigName: "c1", RetainAllVariantProperties: true });
});

test("other variants begin as their configuration says", () => {
    assert.equal(keepsProperties(endpoint, config("Old")), false);
    assert.deepEqual(rollbackLines(endpoint, config("Old"), history, history[3]!), [{ variant: "Old", from: "nothing", to: "nothing", instances: "1 × ml.m5.large" }]);
    assert.deepEqual(rollbackInput(endpoint, config("Old")), { EndpointName: "e", EndpointConfigName: "c1" });
});
