import { test } from "node:test";
import assert from "node:assert/strict";
import { measuresOf, queryOf, sharesOf, spanOf, summaryOf } from "./measures";

test("what is asked of CloudWatch", () => {
    const of = queryOf("e", ["a", "b"], spanOf("1h"), 10_001);
    assert.equal(of["EndTime"], 10_020);
    assert.equal(of["StartTime"], 6420);
    const queries = of["MetricDataQueries"] as { Id: string; MetricStat: { Stat: string; Metric: { Namespace: string } } }[];
    assert.equal(queries.length, 18);
    assert.ok(queries.every((q) => /^[a-z][a-zA-Z0-9_]*$/.test(q.Id)));
    assert.equal(queries.find((q) => q.Id === "p99_1")?.MetricStat.Stat, "p99");
    assert.equal(queries.find((q) => q.Id === "cpu_0")?.MetricStat.Metric.Namespace, "/aws/sagemaker/Endpoints");
    assert.equal(spanOf("nonsense").id, "15m");
});

test("sums are zero where nothing came, latencies have no point", () => {
    const of = measuresOf([{ Id: "requests_0", Timestamps: [20], Values: [5] }, { Id: "p90_0", Timestamps: [20, 10], Values: [2000, 1000] }, { Id: "e5xx_0", Timestamps: [20], Values: [1] }], ["v"], 0, 40, 10);
    assert.deepEqual(of["requests"], [{ x: [0, 10, 20, 30], y: [0, 0, 5, 0] }]);
    assert.deepEqual(of["p90"], [{ x: [10, 20], y: [1, 2] }]);
    assert.deepEqual(summaryOf(of, 0, 40), { requests: 5, errors: 1, perSecond: 0.125, p50: undefined, p90: 2, p99: undefined });
});

test("shares of traffic", () => {
    assert.deepEqual(sharesOf([1, 3]), [25, 75]);
    assert.deepEqual(sharesOf([0, 0]), [0, 0]);
});
