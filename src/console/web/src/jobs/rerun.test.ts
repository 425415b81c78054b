import { test } from "node:test";
import assert from "node:assert/strict";
import { draftError, draftOf, nextName, pairsError, requestOf } from "./rerun";

const trained = {
    TrainingJobName: "t", TrainingJobArn: "arn", TrainingJobStatus: "Completed", HyperParameters: { eta: "0.1" }, RoleArn: "r",
    AlgorithmSpecification: { TrainingImage: "i", TrainingInputMode: "File", MetricDefinitions: [] }, OutputDataConfig: { KmsKeyId: "", S3OutputPath: "s3://b/o" },
    ResourceConfig: { InstanceType: "ml.m5.large", InstanceCount: 1, VolumeSizeInGB: 10, KeepAlivePeriodInSeconds: 60 }, StoppingCondition: { MaxRuntimeInSeconds: 600 }, EnableNetworkIsolation: false,
};

test("a training job's description becomes its request, with the changes", () => {
    const draft = draftOf("training", trained);
    assert.equal(draft.name, "t-again-1");
    draft.hyperparameters = [["eta", "0.2"], [" depth ", "4"], ["", ""]];
    draft.instanceCount = 2;
    draft.environment = [["A", ""]];
    assert.deepEqual(requestOf("training", trained, draft), {
        TrainingJobName: "t-again-1", HyperParameters: { eta: "0.2", depth: "4" }, RoleArn: "r",
        AlgorithmSpecification: { TrainingImage: "i", TrainingInputMode: "File", MetricDefinitions: [] }, OutputDataConfig: { S3OutputPath: "s3://b/o" },
        ResourceConfig: { InstanceType: "ml.m5.large", InstanceCount: 2, VolumeSizeInGB: 10, KeepAlivePeriodInSeconds: 60 },
        StoppingCondition: { MaxRuntimeInSeconds: 600 }, EnableNetworkIsolation: false, Environment: { A: "" },
    });
});

test("the metrics of a built-in algorithm are left to it, a person's are sent", () => {
    const metrics = (n: number) => Array.from({ length: n }, (_, i) => ({ Name: `m${i}`, Regex: "(x)" }));
    const sent = (n: number) => {
        const job = { ...trained, AlgorithmSpecification: { TrainingImage: "i", TrainingInputMode: "File", MetricDefinitions: metrics(n) } };
        return requestOf("training", job, draftOf("training", job))["AlgorithmSpecification"];
    };
    assert.deepEqual(sent(41), { TrainingImage: "i", TrainingInputMode: "File" });
    assert.deepEqual(sent(40), { TrainingImage: "i", TrainingInputMode: "File", MetricDefinitions: metrics(40) });
});

test("a processing job's entrypoint and arguments are lines", () => {
    const job = { ProcessingJobName: "p", AppSpecification: { ImageUri: "i", ContainerEntrypoint: ["python3", "a b.py"] }, ProcessingResources: { ClusterConfig: { InstanceType: "x", InstanceCount: 1, VolumeSizeInGB: 1 } }, RoleArn: "r" };
    const draft = { ...draftOf("processing", job), arguments: "--n\n3" };
    const request = requestOf("processing", job, draft);
    assert.deepEqual(request["AppSpecification"], { ImageUri: "i", ContainerEntrypoint: ["python3", "a b.py"], ContainerArguments: ["--n", "3"] });
    assert.equal("StoppingCondition" in request, false);
    assert.equal("HyperParameters" in request, false);
});

test("names", () => {
    assert.equal(nextName("a-again-9"), "a-again-10");
    assert.equal(nextName("x".repeat(63)).length, 63);
    assert.equal(draftError(draftOf("training", trained)), undefined);
    assert.ok(draftError({ ...draftOf("training", trained), name: "a_b" }));
    assert.ok(pairsError([["a", "1"], ["a ", "2"]]));
    assert.ok(pairsError([["", "2"]]));
    assert.equal(pairsError([["a", "1"], ["", ""]]), undefined);
});
