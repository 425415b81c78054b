// Endpoints that change, by the newest SDK for JavaScript: a canary as DescribeEndpoint shows it, rolled back by the alarm that it names; weights and capacities;
// captured requests and their counts. The server gathers captured requests for a second (--capture-interval 1).
import assert from "node:assert/strict";
import zlib from "node:zlib";

import { CloudWatchClient, GetMetricStatisticsCommand, PutMetricAlarmCommand, SetAlarmStateCommand } from "@aws-sdk/client-cloudwatch";
import { CreateBucketCommand, GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import * as sdk from "@aws-sdk/client-sagemaker";
import { InvokeEndpointCommand, ModelError, SageMakerRuntimeClient } from "@aws-sdk/client-sagemaker-runtime";

import { arn, common, fresh, isNow, pages, refused, run, sender, until } from "./checks.mjs";

const client = new sdk.SageMakerClient(common);
const s3 = new S3Client({ ...common, forcePathStyle: true });
const runtime = new SageMakerRuntimeClient(common);
const cloudwatch = new CloudWatchClient(common);
const send = sender(sdk, client);
const [EndpointName, Bucket] = [fresh("changing"), fresh("serving")];
const checks = {};

const SCRIPT = `
import os
def model_fn(folder): return open(os.path.join(folder, "answer")).read()
def input_fn(body, content_type):
    if body in (b"bad", "bad"): raise ValueError("a bad row")
    return body
def predict_fn(data, model): return model
def output_fn(prediction, accept): return prediction, "text/csv"
`;

// A tar archive of texts, compressed.
function archive(files) {
    const parts = [];
    for (const [name, text] of Object.entries(files)) {
        const head = Buffer.alloc(512), body = Buffer.alloc(Math.ceil(text.length / 512) * 512);
        head.write(name);
        head.write("0000644\0", 100);
        head.write(text.length.toString(8).padStart(11, "0"), 124);
        head.write("ustar\x0000", 257);
        head.write(" ".repeat(8), 148);
        head.write(`${head.reduce((sum, byte) => sum + byte, 0).toString(8).padStart(6, "0")}\0`, 148);
        body.write(text);
        parts.push(head, body);
    }
    return zlib.gzipSync(Buffer.concat([...parts, Buffer.alloc(1024)]));
}

const describe = () => send("DescribeEndpoint", { EndpointName });
const settled = () => until(async () => {
    const shown = await describe();
    return !["Creating", "Updating", "RollingBack"].includes(shown.EndpointStatus) && shown;
});
async function invoke(more = {}) {
    const answer = await runtime.send(new InvokeEndpointCommand({ EndpointName, ContentType: "text/csv", Body: "1,2", ...more }));
    return { said: answer.Body.transformToString(), variant: answer.InvokedProductionVariant };
}
// Requests one after the other until `stop`, which tells what was answered: one that fails, fails the check.
function requests() {
    const seen = new Set();
    let going = true;
    const all = (async () => {
        while (going) seen.add((await invoke()).said);
    })();
    all.catch(() => {});   // `stop` tells
    return { stop: () => (going = false, all.then(() => seen)) };
}
const answers = async (count, more) => new Set(await Promise.all(Array.from({ length: count }, async () => (await invoke(more)).said)));
const update = (EndpointConfigName, more = {}) => send("UpdateEndpoint", { EndpointName, EndpointConfigName, ...more });
const scale = (...DesiredWeightsAndCapacities) => send("UpdateEndpointWeightsAndCapacities", { EndpointName, DesiredWeightsAndCapacities });
const canary = (wait, percent, alarms) => ({
    BlueGreenUpdatePolicy: { TerminationWaitInSeconds: 0, MaximumExecutionTimeoutInSeconds: 1800, TrafficRoutingConfiguration: {
        Type: "CANARY", WaitIntervalInSeconds: wait, CanarySize: { Type: "CAPACITY_PERCENT", Value: percent } } },
    AutoRollbackConfiguration: { Alarms: alarms.map((AlarmName) => ({ AlarmName })) },
});
const variant = (VariantName, ModelName, InitialVariantWeight = 1) => ({ VariantName, ModelName, InitialInstanceCount: 1, InstanceType: "ml.t3.medium", InitialVariantWeight });
const configure = (EndpointConfigName, ProductionVariants, more = {}) => send("CreateEndpointConfig", { EndpointConfigName, ProductionVariants, ...more });
const makeAlarm = (AlarmName) => cloudwatch.send(new PutMetricAlarmCommand({ AlarmName, Namespace: "Node", MetricName: AlarmName, Statistic: "Sum", Period: 300,
    EvaluationPeriods: 1, Threshold: 1, ComparisonOperator: "GreaterThanThreshold" }));
const setAlarm = (AlarmName, StateValue) => cloudwatch.send(new SetAlarmStateCommand({ AlarmName, StateValue, StateReason: "a test" }));

checks.an_endpoint_as_it_is_described = async () => {
    await s3.send(new CreateBucketCommand({ Bucket }));
    for (const answer of ["one", "two"]) {
        await s3.send(new PutObjectCommand({ Bucket, Key: `${answer}.tar.gz`, Body: archive({ "code/inference.py": SCRIPT, answer }) }));
        await send("CreateModel", { ModelName: answer, ExecutionRoleArn: "arn:aws:iam::000000000000:role/Test",
            PrimaryContainer: { Image: "athanor/python", ModelDataUrl: `s3://${Bucket}/${answer}.tar.gz` } });
        await configure(answer, [variant("AllTraffic", answer)]);
    }
    const made = await send("CreateEndpoint", { EndpointName, EndpointConfigName: "one" });
    assert.equal(made.EndpointArn, arn("sagemaker", `endpoint/${EndpointName}`));
    const creating = await describe();
    assert.deepEqual([creating.EndpointStatus, creating.ProductionVariants[0].VariantStatus[0].Status], ["Creating", "Creating"]);
    await refused(update("two"), "ValidationException", `Cannot update in-progress endpoint "${made.EndpointArn}".`);
    await refused(invoke(), "ValidationError");
    const shown = await settled();
    assert.deepEqual([shown.EndpointStatus, shown.EndpointConfigName, shown.EndpointArn], ["InService", "one", made.EndpointArn]);
    const [all] = shown.ProductionVariants;
    assert.deepEqual([all.VariantName, all.CurrentWeight, all.DesiredWeight, all.CurrentInstanceCount, all.DesiredInstanceCount, all.VariantStatus],
        ["AllTraffic", 1, 1, 1, 1, undefined]);
    assert.deepEqual(all.DeployedImages.map((image) => [image.SpecifiedImage, image.ResolvedImage]), [["athanor/python", "athanor/python"]]);
    for (const date of [shown.CreationTime, shown.LastModifiedTime, all.DeployedImages[0].ResolutionTime]) isNow(date);
    assert.deepEqual([shown.FailureReason, shown.PendingDeploymentSummary, shown.DataCaptureConfig], [undefined, undefined, undefined]);
    assert.deepEqual(await invoke(), { said: "one", variant: "AllTraffic" });
};

checks.a_canary_is_rolled_back_by_its_alarm = async () => {
    for (const name of ["slow", "wrong"]) await makeAlarm(name);
    const meanwhile = requests();
    await update("two", { DeploymentConfig: canary(600, 50, ["slow", "wrong"]) });
    const baking = await until(async () => {
        const shown = await describe();
        assert.equal(shown.EndpointStatus, "Updating");
        return shown.PendingDeploymentSummary?.ProductionVariants[0].VariantStatus[0].Status === "Baking" && shown;
    });
    const { EndpointConfigName, StartTime, ProductionVariants: [next] } = baking.PendingDeploymentSummary;
    isNow(StartTime);
    isNow(next.VariantStatus[0].StartTime);
    assert.deepEqual([baking.EndpointConfigName, EndpointConfigName, next.VariantName, next.InstanceType, next.CurrentInstanceCount, next.DesiredInstanceCount, next.CurrentWeight],
        ["one", "two", "AllTraffic", "ml.t3.medium", 1, 1, 1]);
    assert.equal(next.VariantStatus[0].StatusMessage, "Baking for 600 seconds (WaitIntervalInSeconds) with traffic enabled on canary capacity of 1 instance(s).");
    assert.deepEqual(await answers(60), new Set(["one", "two"]));
    await refused(update("two"), "ValidationException", "Cannot update in-progress endpoint");
    await setAlarm("wrong", "ALARM");
    await until(async () => (await describe()).EndpointStatus !== "Updating");
    assert.deepEqual(await answers(60), new Set(["one"]));
    const shown = await settled();
    assert.deepEqual(await meanwhile.stop(), new Set(["one", "two"]));
    assert.deepEqual([shown.EndpointStatus, shown.EndpointConfigName, shown.PendingDeploymentSummary], ["InService", "one", undefined]);
    assert.match(shown.FailureReason, /alarms? of the AutoRollbackConfiguration .* rolled back: wrong\.$/);
    assert.deepEqual(shown.LastDeploymentConfig, canary(600, 50, ["slow", "wrong"]));
};

checks.a_canary_without_an_alarm_ends_with_the_new_model = async () => {
    await setAlarm("wrong", "OK");
    await update("two", { DeploymentConfig: canary(1, 30, ["slow", "wrong"]) });
    const statuses = new Set();
    const shown = await until(async () => {
        const now = await describe();
        for (const status of now.PendingDeploymentSummary?.ProductionVariants[0].VariantStatus ?? []) statuses.add(status.Status);
        return now.EndpointStatus !== "Updating" && now;
    });
    assert.deepEqual([shown.EndpointStatus, shown.EndpointConfigName, shown.FailureReason], ["InService", "two", undefined]);
    assert.ok(statuses.has("Creating") && statuses.has("Baking"), [...statuses].join());
    assert.deepEqual(await answers(30), new Set(["two"]));
};

checks.policies_that_cannot_be = async () => {
    const shifted = (TrafficRoutingConfiguration) => ({ DeploymentConfig: { BlueGreenUpdatePolicy: { TrafficRoutingConfiguration } } });
    const WaitIntervalInSeconds = 1, percent = (Value) => ({ Type: "CAPACITY_PERCENT", Value });
    for (const [config, words] of [
        [shifted({ Type: "CANARY", WaitIntervalInSeconds }), "CanarySize is required when the type of TrafficRoutingConfiguration is CANARY."],
        [shifted({ Type: "CANARY", WaitIntervalInSeconds, CanarySize: percent(51) }), "CanarySize must be less than or equal to 50%"],
        [shifted({ Type: "LINEAR", WaitIntervalInSeconds, LinearStepSize: percent(9) }), "LinearStepSize must be between 10% and 50%"],
        [shifted({ Type: "LINEAR", WaitIntervalInSeconds: 3601, LinearStepSize: percent(10) }), "less than or equal to 3600"],
        [{ DeploymentConfig: canary(1, 50, ["never-made"]) }, "Alarm never-made does not exist."],
        [{ DeploymentConfig: { ...canary(1, 50, ["slow"]), RollingUpdatePolicy: { MaximumBatchSize: percent(50), WaitIntervalInSeconds } } }, "Only one of"],
    ]) await refused(update("one", config), "ValidationException", words);
    await refused(update("never-made"), "ValidationException", "Could not find endpoint configuration");
    assert.deepEqual([(await describe()).EndpointStatus, (await describe()).EndpointConfigName], ["InService", "two"]);
};

checks.weights_and_capacities = async () => {
    await configure("both", [variant("a", "one"), variant("b", "two", 0)]);
    await update("both");
    assert.equal((await settled()).EndpointConfigName, "both");
    assert.deepEqual(await answers(30), new Set(["one"]));   // the other has no weight
    assert.deepEqual(await invoke({ TargetVariant: "b" }), { said: "two", variant: "b" });
    assert.equal((await scale({ VariantName: "a", DesiredWeight: 0 }, { VariantName: "b", DesiredWeight: 3 })).EndpointArn, arn("sagemaker", `endpoint/${EndpointName}`));
    let shown = await settled();
    assert.deepEqual(shown.ProductionVariants.map((one) => [one.VariantName, one.CurrentWeight, one.DesiredWeight]), [["a", 0, 0], ["b", 3, 3]]);
    assert.deepEqual(await answers(30), new Set(["two"]));
    await scale({ VariantName: "b", DesiredInstanceCount: 2 });
    shown = await describe();
    assert.equal(shown.EndpointStatus, "Updating");
    assert.deepEqual([shown.ProductionVariants[1].CurrentInstanceCount, shown.ProductionVariants[1].DesiredInstanceCount], [1, 2]);
    assert.equal(shown.ProductionVariants[1].VariantStatus[0].StatusMessage, "Scaling out desired instance count to 2.");
    await refused(scale({ VariantName: "a", DesiredWeight: 1 }), "ValidationException", "Cannot update in-progress endpoint");
    assert.deepEqual((await settled()).ProductionVariants.map((one) => one.CurrentInstanceCount), [1, 2]);
    await refused(scale({ VariantName: "b", DesiredInstanceCount: 0 }), "ValidationException", "Value '0' at 'desiredWeightsAndCapacities.1.member.desiredInstanceCount'");
    await refused(scale({ VariantName: "c", DesiredWeight: 1 }), "ValidationException", "Production variant c could not be found in endpoint configuration both.");
    await refused(scale({ VariantName: "a", DesiredWeight: 2 }, { VariantName: "a", DesiredInstanceCount: 2 }), "ValidationException", "Variant names must be unique.");
    await configure("both-again", [variant("a", "one"), variant("b", "one")]);
    await update("both-again", { RetainAllVariantProperties: true, ExcludeRetainedVariantProperties: [{ VariantPropertyType: "DesiredInstanceCount" }] });
    shown = await settled();
    assert.deepEqual(shown.ProductionVariants.map((one) => [one.CurrentWeight, one.CurrentInstanceCount]), [[0, 1], [3, 1]]);   // weights stay, the count does not
};

checks.requests_are_captured_and_counted = async () => {
    const DataCaptureConfig = { EnableCapture: true, InitialSamplingPercentage: 100, DestinationS3Uri: `s3://${Bucket}/capture`,
        CaptureOptions: [{ CaptureMode: "Input" }, { CaptureMode: "Output" }],
        CaptureContentTypeHeader: { CsvContentTypes: ["text/csv"], JsonContentTypes: ["application/json"] } };
    await configure("captured", [variant("AllTraffic", "one")], { DataCaptureConfig });
    assert.deepEqual((await send("DescribeEndpointConfig", { EndpointConfigName: "captured" })).DataCaptureConfig, DataCaptureConfig);
    await update("captured");
    const shown = await settled();
    assert.deepEqual(shown.DataCaptureConfig, { EnableCapture: true, CaptureStatus: "Started", CurrentSamplingPercentage: 100,
        DestinationS3Uri: `s3://${Bucket}/capture`, KmsKeyId: "" });
    const sent = { binary: { ContentType: "application/x-npy", Body: Buffer.from([0, 255, 10]) } };
    for (let i = 1; i < 20; i += 1) sent[`id-${i}`] = { ContentType: "text/csv", Body: `${i},0.5\n` };
    await Promise.all(Object.entries(sent).map(([InferenceId, request]) => invoke({ InferenceId, ...request })));
    await refused(invoke({ Body: "bad", InferenceId: "refused" }), ModelError);
    const Prefix = `capture/${EndpointName}/AllTraffic/`;
    const records = await until(async () => {
        const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket, Prefix }));
        const lines = [];
        for (const { Key } of Contents) {
            assert.match(Key.slice(Prefix.length), /^\d{4}\/\d\d\/\d\d\/\d\d\/\d\d-\d\d-\d{3}-[0-9a-f-]{36}\.jsonl$/);
            lines.push(...(await (await s3.send(new GetObjectCommand({ Bucket, Key }))).Body.transformToString()).trim().split("\n").map((line) => JSON.parse(line)));
        }
        return lines.length >= 20 && lines;
    });
    assert.deepEqual(records.map((record) => record.eventMetadata.inferenceId).sort(), Object.keys(sent).sort());
    for (const { captureData: { endpointInput, endpointOutput }, eventMetadata, eventVersion } of records) {
        const { ContentType, Body } = sent[eventMetadata.inferenceId];
        const csv = ContentType === "text/csv";
        assert.deepEqual(endpointInput, { observedContentType: ContentType, mode: "INPUT", data: csv ? Body : Body.toString("base64"), encoding: csv ? "CSV" : "BASE64" });
        assert.deepEqual([endpointOutput.mode, endpointOutput.data, endpointOutput.encoding, eventVersion], ["OUTPUT", "one", "CSV", "0"]);
        isNow(new Date(eventMetadata.inferenceTime));
    }
    const count = async (MetricName) => (await cloudwatch.send(new GetMetricStatisticsCommand({ Namespace: "AWS/SageMaker", MetricName, Period: 3600, Statistics: ["Sum"],
        Dimensions: [{ Name: "EndpointName", Value: EndpointName }, { Name: "VariantName", Value: "AllTraffic" }],
        StartTime: new Date(shown.LastModifiedTime - 60_000), EndTime: new Date(Date.now() + 60_000) }))).Datapoints.reduce((sum, point) => sum + point.Sum, 0);
    const errors = await until(async () => await count("InvocationModelErrors"));
    assert.equal(errors, 1);
    await until(async () => await count("Invocations") >= 21, 10);
};

checks.configurations_and_endpoints_are_listed_and_go = async () => {
    const names = (await pages(sdk.paginateListEndpointConfigs({ client, pageSize: 3 }, { SortBy: "Name", SortOrder: "Ascending" }), "EndpointConfigs"))
        .map((page) => page.map((one) => one.EndpointConfigName));
    assert.deepEqual(names, [["both", "both-again", "captured"], ["one", "two"]]);
    const listed = await pages(sdk.paginateListEndpoints({ client }, { NameContains: EndpointName, StatusEquals: "InService" }), "Endpoints");
    assert.deepEqual(listed.flat().map((one) => one.EndpointArn), [arn("sagemaker", `endpoint/${EndpointName}`)]);
    await send("DeleteEndpoint", { EndpointName });
    await sdk.waitUntilEndpointDeleted({ client, maxWaitTime: 60, minDelay: 1, maxDelay: 1 }, { EndpointName });
    await refused(describe(), "ValidationException", "Could not find endpoint");
    await send("DeleteEndpointConfig", { EndpointConfigName: "two" });
    await refused(send("DescribeEndpointConfig", { EndpointConfigName: "two" }), "ValidationException", "Could not find endpoint configuration");
};

await run(checks);
