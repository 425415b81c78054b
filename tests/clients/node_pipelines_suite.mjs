// Pipelines with the newest AWS SDK for JavaScript against the server named by ATHANOR_ENDPOINT: every operation, on steps that need no job. Prints what
// tests/lib/checks.py prints.
import assert from "node:assert/strict";
import crypto from "node:crypto";

import { CreateBucketCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import * as sdk from "@aws-sdk/client-sagemaker";
import * as sqssdk from "@aws-sdk/client-sqs";

const common = { endpoint: process.env.ATHANOR_ENDPOINT, region: "us-east-1", maxAttempts: 1 };
const client = new sdk.SageMakerClient(common);
const sqs = new sqssdk.SQSClient(common);
const checks = {};
const fresh = (prefix) => `${prefix}-${crypto.randomBytes(4).toString("hex")}`;
const send = (name, input) => client.send(new sdk[`${name}Command`](input));
const RoleArn = "arn:aws:iam::000000000000:role/Pipeline";

const s3 = new S3Client({ ...common, forcePathStyle: true });
const Bucket = fresh("models");
await s3.send(new CreateBucketCommand({ Bucket }));
await s3.send(new PutObjectCommand({ Bucket, Key: "model.tar.gz", Body: "a model" }));
const { QueueUrl } = await sqs.send(new sqssdk.CreateQueueCommand({ QueueName: fresh("callbacks") }));

// Ask (a callback) ▸ Enough (of its output) ▸ Yes (a model) | No (a failure)
const definition = () => JSON.stringify({
    Version: "2020-12-01", Metadata: {}, Parameters: [{ Name: "Bar", Type: "Float", DefaultValue: 0.5 }],
    Steps: [
        { Name: "Ask", Type: "Callback", SqsQueueUrl: QueueUrl, Arguments: { bar: { Get: "Parameters.Bar" } }, OutputParameters: [{ OutputName: "share", OutputType: "Float" }] },
        { Name: "Enough", Type: "Condition", DisplayName: "Enough?", Arguments: {
            Conditions: [{ Type: "GreaterThanOrEqualTo", LeftValue: { Get: "Steps.Ask.OutputParameters['share']" }, RightValue: { Get: "Parameters.Bar" } }],
            IfSteps: [{ Name: "Yes", Type: "Model", Arguments: { ExecutionRoleArn: RoleArn, PrimaryContainer: { Image: "athanor/xgboost", ModelDataUrl: `s3://${Bucket}/model.tar.gz` } } }],
            ElseSteps: [{ Name: "No", Type: "Fail", Arguments: { ErrorMessage: "not enough" } }] } }],
});

async function pipeline() {
    const PipelineName = fresh("p");
    const { PipelineArn } = await send("CreatePipeline", { PipelineName, PipelineDefinition: definition(), RoleArn, ParallelismConfiguration: { MaxParallelExecutionSteps: 3 } });
    assert.equal(PipelineArn, `arn:aws:sagemaker:us-east-1:000000000000:pipeline/${PipelineName}`);
    return PipelineName;
}

async function token() {
    const { Messages } = await sqs.send(new sqssdk.ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 20 }));
    await sqs.send(new sqssdk.DeleteMessageCommand({ QueueUrl, ReceiptHandle: Messages[0].ReceiptHandle }));
    const body = JSON.parse(Messages[0].Body);
    return { ...body, CallbackToken: body.token };
}

async function ended(PipelineExecutionArn) {
    for (;;) {
        const found = await send("DescribePipelineExecution", { PipelineExecutionArn });
        if (!["Executing", "Stopping"].includes(found.PipelineExecutionStatus)) return found;
        await new Promise((resolve) => setTimeout(resolve, 20));
    }
}

async function steps(PipelineExecutionArn) {
    const { PipelineExecutionSteps } = await send("ListPipelineExecutionSteps", { PipelineExecutionArn, SortOrder: "Ascending" });
    return Object.fromEntries(PipelineExecutionSteps.map((step) => [step.StepName, step]));
}

checks.a_pipeline_runs_and_tells_of_its_steps = async () => {
    const PipelineName = await pipeline();
    const { PipelineExecutionArn } = await send("StartPipelineExecution", { PipelineName, PipelineParameters: [{ Name: "Bar", Value: "0.25" }] });
    const asked = await token();
    assert.deepEqual([asked.status, asked.arguments, asked.pipelineExecutionArn], ["Executing", { bar: 0.25 }, PipelineExecutionArn]);
    await send("UpdatePipelineExecution", { PipelineExecutionArn, PipelineExecutionDescription: "seen", ParallelismConfiguration: { MaxParallelExecutionSteps: 1 } });
    await send("SendPipelineExecutionStepSuccess", { CallbackToken: asked.CallbackToken, OutputParameters: [{ Name: "share", Value: "0.3" }] });
    const execution = await ended(PipelineExecutionArn);
    assert.equal(execution.PipelineExecutionStatus, "Succeeded");
    assert.equal(execution.PipelineExecutionDescription, "seen");
    assert.equal(execution.ParallelismConfiguration.MaxParallelExecutionSteps, 1);
    assert.equal(execution.PipelineVersionId, 1);
    const done = await steps(PipelineExecutionArn);
    assert.deepEqual(Object.keys(done), ["Ask", "Enough", "Yes"]);
    assert.equal(done.Enough.StepDisplayName, "Enough?");
    assert.equal(done.Enough.Metadata.Condition.Outcome, "True");
    assert.equal(done.Ask.Metadata.Callback.SqsQueueUrl, QueueUrl);
    const model = await send("DescribeModel", { ModelName: done.Yes.Metadata.Model.Arn.split("/")[1] });
    assert.match(model.ModelName, /^pipelines-[0-9a-z]{12}-Yes-[0-9A-Za-z]{10}$/);
    const parameters = await send("ListPipelineParametersForExecution", { PipelineExecutionArn });
    assert.deepEqual(parameters.PipelineParameters, [{ Name: "Bar", Value: "0.25" }]);
    const frozen = await send("DescribePipelineDefinitionForExecution", { PipelineExecutionArn });
    assert.equal(frozen.PipelineDefinition, definition());
    const listed = await send("ListPipelineExecutions", { PipelineName });
    assert.equal(listed.PipelineExecutionSummaries[0].PipelineExecutionArn, PipelineExecutionArn);

    const selected = await send("StartPipelineExecution", { PipelineName, SelectiveExecutionConfig: {
        SourcePipelineExecutionArn: PipelineExecutionArn, SelectedSteps: [{ StepName: "Enough" }, { StepName: "No" }] } });
    assert.equal((await ended(selected.PipelineExecutionArn)).PipelineExecutionStatus, "Failed", "0.3 is less than the default");
    const again = await steps(selected.PipelineExecutionArn);
    assert.deepEqual(Object.keys(again), ["Ask", "Enough", "No"]);
    assert.equal(again.Ask.SelectiveExecutionResult.SourcePipelineExecutionArn, PipelineExecutionArn);
};

checks.failures_are_retried = async () => {
    const PipelineName = await pipeline();
    const { PipelineExecutionArn } = await send("StartPipelineExecution", { PipelineName });
    await send("SendPipelineExecutionStepFailure", { CallbackToken: (await token()).CallbackToken, FailureReason: "later" });
    const failed = await ended(PipelineExecutionArn);
    assert.equal(failed.FailureReason, "Step failure: One or multiple steps failed.");
    assert.equal((await steps(PipelineExecutionArn)).Ask.FailureReason, "later");
    await send("RetryPipelineExecution", { PipelineExecutionArn });
    await send("SendPipelineExecutionStepSuccess", { CallbackToken: (await token()).CallbackToken, OutputParameters: [{ Name: "share", Value: "1" }] });
    assert.equal((await ended(PipelineExecutionArn)).PipelineExecutionStatus, "Succeeded");
};

checks.a_stop_waits_for_the_callback = async () => {
    const PipelineName = await pipeline();
    const { PipelineExecutionArn } = await send("StartPipelineExecution", { PipelineName });
    const { CallbackToken } = await token();
    await send("StopPipelineExecution", { PipelineExecutionArn });
    const told = await token();
    assert.deepEqual([told.status, told.CallbackToken], ["Stopping", CallbackToken]);
    await assert.rejects(send("DeletePipeline", { PipelineName }), sdk.ConflictException);
    await send("SendPipelineExecutionStepSuccess", { CallbackToken });
    assert.equal((await ended(PipelineExecutionArn)).PipelineExecutionStatus, "Stopped");
    await send("DeletePipeline", { PipelineName });
    await assert.rejects(send("DescribePipeline", { PipelineName }), sdk.ResourceNotFound);
    await assert.rejects(send("DescribePipelineExecution", { PipelineExecutionArn }), sdk.ResourceNotFound);
};

checks.versions_and_lists = async () => {
    const PipelineName = await pipeline();
    const changed = definition().replace("not enough", "too little");
    assert.equal((await send("UpdatePipeline", { PipelineName, PipelineDefinition: changed })).PipelineVersionId, 2);
    assert.equal((await send("DescribePipeline", { PipelineName })).PipelineDefinition, changed);
    assert.equal((await send("DescribePipeline", { PipelineName, PipelineVersionId: 1 })).PipelineDefinition, definition());
    const PipelineArn = `arn:aws:sagemaker:us-east-1:000000000000:pipeline/${PipelineName}`;
    const { PipelineExecutionArn } = await send("StartPipelineExecution", { PipelineName, PipelineVersionId: 1 });
    assert.equal((await send("UpdatePipelineVersion", { PipelineArn, PipelineVersionId: 1, PipelineVersionDisplayName: "first", PipelineVersionDescription: "d" })).PipelineVersionId, 1);
    const first = await send("DescribePipeline", { PipelineName, PipelineVersionId: 1 });
    assert.deepEqual([first.PipelineVersionDisplayName, first.PipelineVersionDescription], ["first", "d"]);
    const versions = [];
    for await (const page of sdk.paginateListPipelineVersions({ client, pageSize: 1 }, { PipelineName })) versions.push(...page.PipelineVersionSummaries);
    assert.deepEqual(versions.map((v) => [v.PipelineVersionId, v.PipelineVersionDisplayName, v.LastExecutionPipelineExecutionArn]),
        [[2, undefined, undefined], [1, "first", PipelineExecutionArn]]);
    assert.ok(versions[0].CreationTime >= versions[1].CreationTime);
    await assert.rejects(send("UpdatePipelineVersion", { PipelineArn, PipelineVersionId: 3 }), sdk.ResourceNotFound);
    await assert.rejects(send("ListPipelineVersions", { PipelineName: fresh("none") }), sdk.ResourceNotFound);
    await send("SendPipelineExecutionStepFailure", { CallbackToken: (await token()).CallbackToken });
    await ended(PipelineExecutionArn);
    const { PipelineSummaries } = await send("ListPipelines", { PipelineNamePrefix: PipelineName, SortBy: "Name" });
    assert.deepEqual(PipelineSummaries.map((p) => p.PipelineName), [PipelineName]);
    await assert.rejects(send("UpdatePipeline", { PipelineName, PipelineDefinition: "{}" }), /Unable to parse pipeline definition/);
    await assert.rejects(send("StartPipelineExecution", { PipelineName: fresh("none") }), sdk.ResourceNotFound);
};

let failed = 0;
for (const [name, check] of Object.entries(checks)) {
    try {
        await check();
        console.log(`ok ${name}`);
    } catch (error) {
        failed += 1;
        console.log(`not ok ${name}\n${error.stack}`);
    }
}
process.exit(failed ? 1 : 0);
