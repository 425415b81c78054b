// Model monitoring by the newest SDK for JavaScript: a baseline, a schedule that looks NOW at what the suite put as captured, its violations as report, event
// and metric, the alert that follows; lists, paginators and refusals. The numbers of drift are boto3's suite.
import assert from "node:assert/strict";
import crypto from "node:crypto";

import { CloudWatchClient, GetMetricStatisticsCommand, ListMetricsCommand } from "@aws-sdk/client-cloudwatch";
import { EventBridgeClient, PutRuleCommand, PutTargetsCommand } from "@aws-sdk/client-eventbridge";
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import * as sdk from "@aws-sdk/client-sagemaker";
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";

import { arn, common, fresh, isNow, pages, refused, run, sender, until } from "./checks.mjs";

const client = new sdk.SageMakerClient(common);
const s3 = new S3Client({ ...common, forcePathStyle: true });
const cloudwatch = new CloudWatchClient(common);
const events = new EventBridgeClient(common);
const sqs = new SQSClient(common);
const send = sender(sdk, client);
const [endpoint, Bucket] = [fresh("watched"), fresh("monitored")];
const RoleArn = "arn:aws:iam::000000000000:role/Monitor";
const ImageUri = "156813124566.dkr.ecr.us-east-1.amazonaws.com/sagemaker-model-monitor-analyzer";
const ClusterConfig = { InstanceCount: 1, InstanceType: "ml.m5.xlarge", VolumeSizeInGB: 20 };
const NOW = { ScheduleExpression: "NOW", DataAnalysisStartTime: "-PT1H", DataAnalysisEndTime: "PT0H" };
const DAILY = { ScheduleExpression: "cron(0 8 ? * * *)" };
const folder = "/opt/ml/processing";
const checks = {};

// Rows of prediction, age and spend, which are spread evenly; `shift` moves spend and the prediction alone.
const rows = (count, shift = 0) => Array.from({ length: count }, (_, i) =>
    [(((i * 37) % 100) / 200 + shift / 100).toFixed(4), 20 + ((i * 13) % 60), (((i * 29) % 400) / 10 + shift).toFixed(1)]);
const put = (Key, Body) => s3.send(new PutObjectCommand({ Bucket, Key, Body }));
async function report(uri, name) {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key: `${uri.split("/").slice(3).join("/")}/${name}` }));
    return JSON.parse(await Body.transformToString());
}

const definitionArn = (name) => arn("sagemaker", `data-quality-job-definition/${name}`);
const scheduleArn = (name) => arn("sagemaker", `monitoring-schedule/${name}`);

async function capture(table) {
    const at = new Date(Date.now() - 60_000).toISOString();   // 2026-11-22T18:05:00.000Z
    const lines = table.map(([prediction, ...row]) => JSON.stringify({
        captureData: { endpointInput: { observedContentType: "text/csv", mode: "INPUT", data: `${row.join()}\n`, encoding: "CSV" },
            endpointOutput: { observedContentType: "text/csv", mode: "OUTPUT", data: prediction, encoding: "CSV" } },
        eventMetadata: { eventId: crypto.randomUUID(), inferenceTime: `${at.slice(0, 19)}Z` }, eventVersion: "0" }));
    const hour = at.slice(0, 13).replace(/[-T]/g, "/");
    await put(`capture/${endpoint}/AllTraffic/${hour}/${at.slice(14, 16)}-${at.slice(17, 19)}-${crypto.randomUUID()}.jsonl`, `${lines.join("\n")}\n`);
}

const definition = {
    RoleArn,
    DataQualityAppSpecification: { ImageUri, Environment: { publish_cloudwatch_metrics: "Enabled" } },
    DataQualityBaselineConfig: { ConstraintsResource: { S3Uri: `s3://${Bucket}/baseline/constraints.json` },
        StatisticsResource: { S3Uri: `s3://${Bucket}/baseline/statistics.json` } },
    DataQualityJobInput: { EndpointInput: { EndpointName: endpoint, LocalPath: `${folder}/input/endpoint`, S3InputMode: "File", S3DataDistributionType: "FullyReplicated" } },
    DataQualityJobOutputConfig: { MonitoringOutputs: [{ S3Output: { S3Uri: `s3://${Bucket}/reports`, LocalPath: `${folder}/output`, S3UploadMode: "Continuous" } }] },
    JobResources: { ClusterConfig },
    StoppingCondition: { MaxRuntimeInSeconds: 600 },
};

async function define(more = {}) {
    const JobDefinitionName = fresh("definition");
    assert.deepEqual((await send("CreateDataQualityJobDefinition", { JobDefinitionName, ...definition, ...more })).JobDefinitionArn, definitionArn(JobDefinitionName));
    return JobDefinitionName;
}

const by = (MonitoringJobDefinitionName, ScheduleConfig) => ({ MonitoringScheduleConfig: { MonitoringJobDefinitionName, MonitoringType: "DataQuality", ScheduleConfig } });

async function schedule(named, when, more = {}) {
    const MonitoringScheduleName = fresh("monitor");
    assert.equal((await send("CreateMonitoringSchedule", { MonitoringScheduleName, ...by(named, when), ...more })).MonitoringScheduleArn, scheduleArn(MonitoringScheduleName));
    return MonitoringScheduleName;
}

const describe = (MonitoringScheduleName) => send("DescribeMonitoringSchedule", { MonitoringScheduleName });

// The executions of a schedule, the newest first, once there are so many and all have ended.
const ended = (MonitoringScheduleName, count = 1) => until(async () => {
    const all = (await send("ListMonitoringExecutions", { MonitoringScheduleName })).MonitoringExecutionSummaries;
    assert.ok(all.length <= count);
    return all.length === count && all.every((one) => ["Completed", "CompletedWithViolations", "Failed", "Stopped"].includes(one.MonitoringExecutionStatus)) && all;
});

checks.a_baseline = async () => {
    await s3.send(new CreateBucketCommand({ Bucket }));
    await put("train/data.csv", `${["churn,age,spend", ...rows(800).map((row) => row.join())].join("\n")}\n`);
    await put("model.tar.gz", "a model that nobody loads");
    await send("CreateModel", { ModelName: endpoint, ExecutionRoleArn: RoleArn, PrimaryContainer: { Image: "athanor/xgboost", ModelDataUrl: `s3://${Bucket}/model.tar.gz` } });
    const ProductionVariants = [{ VariantName: "AllTraffic", ModelName: endpoint, InitialInstanceCount: 1, InstanceType: "ml.t3.medium" }];
    await send("CreateEndpointConfig", { EndpointConfigName: endpoint, ProductionVariants, DataCaptureConfig: { EnableCapture: true, InitialSamplingPercentage: 100,
        DestinationS3Uri: `s3://${Bucket}/capture`, CaptureOptions: [{ CaptureMode: "InputAndOutput" }] } });
    await send("CreateEndpoint", { EndpointName: endpoint, EndpointConfigName: endpoint });
    const ProcessingJobName = fresh("baseline");
    await send("CreateProcessingJob", {
        ProcessingJobName, RoleArn, AppSpecification: { ImageUri }, ProcessingResources: { ClusterConfig },
        Environment: { dataset_format: JSON.stringify({ csv: { header: true, output_columns_position: "START" } }), dataset_source: `${folder}/input/data`,
            output_path: `${folder}/output` },
        ProcessingInputs: [{ InputName: "data", S3Input: { S3Uri: `s3://${Bucket}/train/`, LocalPath: `${folder}/input/data`, S3DataType: "S3Prefix", S3InputMode: "File" } }],
        ProcessingOutputConfig: { Outputs: [{ OutputName: "reports", S3Output: { S3Uri: `s3://${Bucket}/baseline`, LocalPath: `${folder}/output`, S3UploadMode: "EndOfJob" } }] },
    });
    const job = await until(async () => {
        const shown = await send("DescribeProcessingJob", { ProcessingJobName });
        return shown.ProcessingJobStatus !== "InProgress" && shown;
    });
    assert.deepEqual([job.ProcessingJobStatus, job.ExitMessage], ["Completed", "Completed: Job completed successfully with no violations."]);
    const statistics = await report(`s3://${Bucket}/baseline`, "statistics.json");
    assert.deepEqual([statistics.dataset.item_count, statistics.features.map((one) => one.name)], [800, ["churn", "age", "spend"]]);
    assert.deepEqual((await report(`s3://${Bucket}/baseline`, "constraints.json")).features.map((one) => one.inferred_type), ["Fractional", "Integral", "Fractional"]);
};

checks.a_definition_comes_back_as_it_was_made = async () => {
    const JobDefinitionName = await define({ Tags: [{ Key: "team", Value: "ml" }] });
    const { JobDefinitionArn, CreationTime, $metadata, ...shown } = await send("DescribeDataQualityJobDefinition", { JobDefinitionName });
    isNow(CreationTime);
    assert.deepEqual(shown, { JobDefinitionName, ...definition });
    assert.equal(JobDefinitionArn, definitionArn(JobDefinitionName));
    assert.deepEqual((await send("ListTags", { ResourceArn: JobDefinitionArn })).Tags, [{ Key: "team", Value: "ml" }]);
    await refused(send("CreateDataQualityJobDefinition", { JobDefinitionName, ...definition }), sdk.ResourceInUse, "already exists");
    await send("DeleteDataQualityJobDefinition", { JobDefinitionName });
    for (const operation of ["DescribeDataQualityJobDefinition", "DeleteDataQualityJobDefinition"])
        await refused(send(operation, { JobDefinitionName }), sdk.ResourceNotFound, `${JobDefinitionArn} not found`);
};

let watched, QueueUrl;   // the schedule that found violations, and who was told

checks.shifted_traffic_violates = async () => {
    await capture(rows(400, 15));
    ({ QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: fresh("violations") })));
    const Name = fresh("rule");
    await events.send(new PutRuleCommand({ Name, EventPattern: JSON.stringify({ "detail-type": ["SageMaker Monitoring Execution State Change"],
        detail: { EndpointName: [endpoint], MonitoringExecutionStatus: ["CompletedWithViolations"] } }) }));
    await events.send(new PutTargetsCommand({ Rule: Name, Targets: [{ Id: "q", Arn: arn("sqs", QueueUrl.split("/").pop()) }] }));
    const named = await define(), name = await schedule(named, NOW, { Tags: [{ Key: "a", Value: "b" }] });
    const [execution] = await ended(name);
    assert.deepEqual([execution.MonitoringScheduleName, execution.MonitoringExecutionStatus, execution.FailureReason], [name, "CompletedWithViolations", undefined]);
    assert.deepEqual([execution.EndpointName, execution.MonitoringJobDefinitionName, execution.MonitoringType], [endpoint, named, "DataQuality"]);
    for (const date of [execution.ScheduledTime, execution.CreationTime, execution.LastModifiedTime]) isNow(date);
    const shown = await describe(name);
    assert.deepEqual([shown.MonitoringScheduleStatus, shown.EndpointName, shown.MonitoringType], ["Scheduled", endpoint, "DataQuality"]);
    assert.deepEqual(shown.MonitoringScheduleConfig, by(named, NOW).MonitoringScheduleConfig);
    assert.deepEqual(shown.LastMonitoringExecutionSummary, execution);
    assert.deepEqual((await send("ListTags", { ResourceArn: shown.MonitoringScheduleArn })).Tags, [{ Key: "a", Value: "b" }]);
    const job = await send("DescribeProcessingJob", { ProcessingJobName: execution.ProcessingJobArn.split("/").pop() });
    assert.deepEqual([job.MonitoringScheduleArn, job.ExitMessage], [scheduleArn(name), "CompletedWithViolations: Job completed successfully with 2 violations."]);
    const uri = job.ProcessingOutputConfig.Outputs[0].S3Output.S3Uri;
    assert.equal(uri, `s3://${Bucket}/reports/${endpoint}/${name}/${execution.ScheduledTime.toISOString().slice(0, 13).replace(/[-T]/g, "/")}`);
    const { violations } = await report(uri, "constraint_violations.json");
    assert.deepEqual(violations.map((one) => [one.feature_name, one.constraint_check_type]), [["churn", "baseline_drift_check"], ["spend", "baseline_drift_check"]]);
    watched = { name, job: execution.ProcessingJobArn };
};

checks.rules_and_metrics_are_told = async () => {
    const [message] = await until(async () => (await sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 20 }))).Messages);
    const event = JSON.parse(message.Body);
    assert.deepEqual([event.source, event.resources, event.detail.ViolationCount, event.detail.ViolatedColumns, event.detail.ProcessingJobArn],
        ["aws.sagemaker", [scheduleArn(watched.name)], 2, ["churn", "spend"], watched.job]);
    const Dimensions = [{ Name: "Endpoint", Value: endpoint }, { Name: "MonitoringSchedule", Value: watched.name }], MetricName = "feature_baseline_drift_spend";
    const [metric] = await until(async () => {
        const { Metrics } = await cloudwatch.send(new ListMetricsCommand({ MetricName, Dimensions }));
        return Metrics.length && Metrics;
    });
    const { Datapoints } = await cloudwatch.send(new GetMetricStatisticsCommand({ Namespace: metric.Namespace, MetricName, Dimensions, Period: 3600,
        StartTime: new Date(Date.now() - 3_600_000), EndTime: new Date(Date.now() + 60_000), Statistics: ["Maximum"] }));
    assert.ok(Datapoints.length && Datapoints[0].Maximum > 0.1, JSON.stringify(Datapoints));
};

checks.an_alert_follows = async () => {
    const { name } = watched;
    const alerts = (await pages(sdk.paginateListMonitoringAlerts({ client }, { MonitoringScheduleName: name }), "MonitoringAlertSummaries")).flat();
    assert.deepEqual(alerts.map((one) => [one.AlertStatus, one.DatapointsToAlert, one.EvaluationPeriod]), [["InAlert", 1, 1]]);
    const [{ MonitoringAlertName }] = alerts, alert = { MonitoringScheduleName: name, MonitoringAlertName };
    const { MonitoringScheduleArn } = await send("UpdateMonitoringAlert", { ...alert, DatapointsToAlert: 2, EvaluationPeriod: 3 });
    assert.equal(MonitoringScheduleArn, scheduleArn(name));
    const [now] = (await send("ListMonitoringAlerts", { MonitoringScheduleName: name })).MonitoringAlertSummaries;
    assert.deepEqual([now.AlertStatus, now.DatapointsToAlert, now.EvaluationPeriod], ["OK", 2, 3]);
    const history = await pages(sdk.paginateListMonitoringAlertHistory({ client, pageSize: 1 }, { MonitoringScheduleName: name }), "MonitoringAlertHistory");
    assert.deepEqual(history.map((page) => page.map((one) => one.AlertStatus)), [["OK"], ["InAlert"]]);
    const raised = await send("ListMonitoringAlertHistory", { ...alert, StatusEquals: "InAlert" });
    assert.deepEqual(raised.MonitoringAlertHistory.map((one) => one.MonitoringAlertName), [MonitoringAlertName]);
    await refused(send("UpdateMonitoringAlert", { ...alert, DatapointsToAlert: 3, EvaluationPeriod: 2 }), "ValidationException", "must not be greater than EvaluationPeriod");
    await refused(send("UpdateMonitoringAlert", { ...alert, MonitoringAlertName: "other", DatapointsToAlert: 1, EvaluationPeriod: 1 }),
        sdk.ResourceNotFound, "Monitoring Alert other");
};

checks.a_schedule_stops_starts_changes_and_goes = async () => {
    const config = { MonitoringJobDefinition: { RoleArn, MonitoringInputs: [definition.DataQualityJobInput], MonitoringOutputConfig: definition.DataQualityJobOutputConfig,
        MonitoringResources: definition.JobResources, MonitoringAppSpecification: { ImageUri: "athanor/monitor" }, Environment: { publish_cloudwatch_metrics: "Disabled" } } };
    const MonitoringScheduleName = fresh("own"), one = { MonitoringScheduleName };
    await send("CreateMonitoringSchedule", { ...one, MonitoringScheduleConfig: { ...config, MonitoringType: "DataQuality", ScheduleConfig: DAILY } });
    assert.deepEqual((await describe(MonitoringScheduleName)).MonitoringScheduleConfig, { ...config, MonitoringType: "DataQuality", ScheduleConfig: DAILY });
    await send("StopMonitoringSchedule", one);
    const stopped = await describe(MonitoringScheduleName);
    assert.deepEqual([stopped.MonitoringScheduleStatus, stopped.LastMonitoringExecutionSummary], ["Stopped", undefined]);
    const listed = await send("ListMonitoringSchedules", { EndpointName: endpoint, StatusEquals: "Stopped" });
    assert.deepEqual(listed.MonitoringScheduleSummaries.map((each) => each.MonitoringScheduleArn), [scheduleArn(MonitoringScheduleName)]);
    const changed = await send("UpdateMonitoringSchedule", { ...one, MonitoringScheduleConfig: { ScheduleConfig: NOW } });
    assert.equal(changed.MonitoringScheduleArn, scheduleArn(MonitoringScheduleName));
    assert.deepEqual((await send("ListMonitoringExecutions", one)).MonitoringExecutionSummaries, []);   // it is stopped
    await send("StartMonitoringSchedule", one);
    const [execution] = await ended(MonitoringScheduleName);   // without a baseline there is nothing to violate
    assert.deepEqual([execution.MonitoringExecutionStatus, execution.MonitoringJobDefinitionName], ["Completed", undefined]);
    await send("DeleteMonitoringSchedule", one);
    for (const operation of ["Describe", "Stop", "Start", "Delete"])
        await refused(send(`${operation}MonitoringSchedule`, one), sdk.ResourceNotFound, `Monitoring Schedule ${scheduleArn(MonitoringScheduleName)} not found`);
    await refused(send("ListMonitoringAlerts", one), sdk.ResourceNotFound);
    assert.equal((await ended(MonitoringScheduleName)).length, 1);   // what has run is history
};

checks.lists_page_by_page = async () => {
    const named = [await define(), await define(), await define()].sort();
    const [one, other] = [await schedule(named[0], DAILY), await schedule(named[0], { ScheduleExpression: "cron(0 8/6 ? * * *)" })].sort();
    const definitions = await pages(sdk.paginateListDataQualityJobDefinitions({ client, pageSize: 2 },
        { EndpointName: endpoint, NameContains: "definition-", SortBy: "Name", SortOrder: "Ascending" }), "JobDefinitionSummaries");
    assert.deepEqual(definitions.map((page) => page.length), [2, 2]);   // one of them is of the shifted traffic
    assert.deepEqual(definitions.flat().map((each) => each.MonitoringJobDefinitionName).filter((name) => named.includes(name)), named);
    for (const each of definitions.flat())
        assert.deepEqual([each.EndpointName, each.MonitoringJobDefinitionArn], [endpoint, definitionArn(each.MonitoringJobDefinitionName)]);
    const schedules = await pages(sdk.paginateListMonitoringSchedules({ client, pageSize: 1 },
        { MonitoringJobDefinitionName: named[0], SortBy: "Name", SortOrder: "Descending" }), "MonitoringScheduleSummaries");
    assert.deepEqual(schedules.map((page) => page.map((each) => each.MonitoringScheduleName)), [[other], [one]]);
    assert.deepEqual([schedules[0][0].MonitoringScheduleStatus, schedules[0][0].EndpointName, schedules[0][0].MonitoringType], ["Scheduled", endpoint, "DataQuality"]);
    isNow(schedules[0][0].CreationTime);
    const empty = { ...NOW, DataAnalysisStartTime: "-PT20H", DataAnalysisEndTime: "-PT19H" };
    for (const count of [1, 2]) {
        await send("UpdateMonitoringSchedule", { MonitoringScheduleName: one, ...by(named[1], empty) });
        await ended(one, count);
    }
    const executions = await pages(sdk.paginateListMonitoringExecutions({ client, pageSize: 1 },
        { MonitoringScheduleName: one, SortBy: "CreationTime", SortOrder: "Ascending", StatusEquals: "Failed" }), "MonitoringExecutionSummaries");
    assert.deepEqual(executions.flat().map((each) => [each.FailureReason, each.ProcessingJobArn, each.MonitoringJobDefinitionName]),
        Array.from({ length: 2 }, () => ["Job inputs had no data", undefined, named[1]]));
    assert.ok(executions[0][0].CreationTime <= executions[1][0].CreationTime);
    const JobDefinitionName = named[1];
    await refused(send("DeleteDataQualityJobDefinition", { JobDefinitionName }), "ValidationException", "is being used by a monitoring schedule.");
    await send("DeleteMonitoringSchedule", { MonitoringScheduleName: one });
    await send("DeleteDataQualityJobDefinition", { JobDefinitionName });
    await refused(send("ListMonitoringExecutions", { MonitoringScheduleName: one, NextToken: "x" }), "ValidationException");
};

checks.what_cannot_be_watched = async () => {
    const input = (more) => ({ DataQualityJobInput: { EndpointInput: { ...definition.DataQualityJobInput.EndpointInput, ...more } } });
    const app = (more) => ({ DataQualityAppSpecification: { ...definition.DataQualityAppSpecification, ...more } });
    for (const [wrong, words] of [[input({ EndpointName: "nobody" }), "nobody"], [app({ ImageUri: "nobody/knows" }), "nobody/knows"],
        [app({ RecordPreprocessorSourceUri: "s3://b/x.py" }), "RecordPreprocessorSourceUri"]]) await refused(define(wrong), "ValidationException", words);
    const named = await define();
    for (const [wrong, words] of [[{ ScheduleExpression: "rate(5 minutes)" }, "Invalid ScheduleExpression: rate(5 minutes)"], [{ ScheduleExpression: "NOW" }, "are required when"],
        [{ ...NOW, DataAnalysisStartTime: "-PT25H" }, "more than 24 hours"], [{ ...NOW, DataAnalysisStartTime: "PT1H" }, "must be before"],
        [{ ...NOW, DataAnalysisEndTime: "today" }, "must be an ISO 8601 duration"]]) await refused(schedule(named, wrong), "ValidationException", words);
    await refused(schedule("nobody", DAILY), sdk.ResourceNotFound, definitionArn("nobody"));
    await refused(schedule(named, DAILY, { MonitoringScheduleConfig: { ScheduleConfig: DAILY } }), "ValidationException", "Exactly one of");
    const other = by(named, DAILY).MonitoringScheduleConfig;
    await refused(schedule(named, DAILY, { MonitoringScheduleConfig: { ...other, MonitoringType: "ModelQuality" } }), "ValidationException", "ModelQuality is not supported here");
    const name = await schedule(named, DAILY);
    await refused(send("CreateMonitoringSchedule", { MonitoringScheduleName: name, ...by(named, DAILY) }), sdk.ResourceInUse, "already exists");
    await refused(send("UpdateMonitoringSchedule", { MonitoringScheduleName: "nobody", ...by(named, DAILY) }), sdk.ResourceNotFound, "not found");
};

await run(checks);
