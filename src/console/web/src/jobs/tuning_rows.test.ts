import { test } from "node:test";
import assert from "node:assert/strict";
import { axesOf, bestOf, rowsOf, tuned, type Tried } from "./tuning_rows";

const job = (name: string, value: number | undefined, parameters: Record<string, string>): Tried => ({ TrainingJobName: name, TrainingJobArn: name, TrainingJobStatus: "Completed", CreationTime: 0,
    TunedHyperParameters: parameters, ...(value !== undefined && { FinalHyperParameterTuningJobObjectiveMetric: { MetricName: "m", Value: value } }) });
const jobs = [job("a", 0.5, { eta: "0.1", kind: "x" }), job("b", 0.7, { eta: "0.01", kind: "y" }), job("c", undefined, { eta: "1", depth: "3" })];

test("axes are the tuned parameters and the objective", () => {
    assert.deepEqual(tuned(jobs), ["depth", "eta", "kind"]);
    assert.deepEqual(axesOf(jobs, "auc", { ContinuousParameterRanges: [{ Name: "eta", ScalingType: "Logarithmic" }] }).map((a) => [a.id, a.kind, a.log ?? false]),
        [["depth", "number", false], ["eta", "number", true], ["kind", "text", false], ["objective", "number", false]]);
});

test("rows are the jobs that have an objective; the best is by its direction", () => {
    assert.deepEqual(rowsOf(jobs)[0], { key: "a", values: { eta: 0.1, kind: "x", objective: 0.5 } });
    assert.equal(rowsOf(jobs).length, 2);
    assert.equal(bestOf(jobs, true), "b");
    assert.equal(bestOf(jobs, false), "a");
    assert.equal(bestOf([], true), undefined);
});
