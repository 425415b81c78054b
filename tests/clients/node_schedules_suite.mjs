// EventBridge's scheduler and pipes, and what node_events_suite.mjs leaves of buses, connections, destinations and queues, with the newest AWS SDK for
// JavaScript: every operation, paginators, the classes of errors, against the server named by ATHANOR_ENDPOINT.
import assert from "node:assert/strict";

import * as eventbridge from "@aws-sdk/client-eventbridge";
import * as pipessdk from "@aws-sdk/client-pipes";
import * as sagemakersdk from "@aws-sdk/client-sagemaker";
import * as schedulersdk from "@aws-sdk/client-scheduler";
import * as sqssdk from "@aws-sdk/client-sqs";

import { ACCOUNT, arn, common, fresh, isNow, pages, refused, run, sender, until } from "./checks.mjs";

const client = new schedulersdk.SchedulerClient(common);
const pipesClient = new pipessdk.PipesClient(common);
const eventsClient = new eventbridge.EventBridgeClient(common);
const scheduler = sender(schedulersdk, client);
const pipes = sender(pipessdk, pipesClient);
const events = sender(eventbridge, eventsClient);
const sqs = sender(sqssdk, new sqssdk.SQSClient(common));
const sagemaker = sender(sagemakersdk, new sagemakersdk.SageMakerClient(common));
const RoleArn = `arn:aws:iam::${ACCOUNT}:role/Loop`;
const FlexibleTimeWindow = { Mode: "OFF" };
const checks = {};

async function queue(Attributes = {}) {
    const QueueName = fresh("q");
    const { QueueUrl } = await sqs("CreateQueue", { QueueName, Attributes });
    return { url: QueueUrl, arn: arn("sqs", QueueName) };
}

const receive = async (QueueUrl, WaitTimeSeconds = 20) => (await sqs("ReceiveMessage", { QueueUrl, WaitTimeSeconds })).Messages ?? [];

// `at` in a zone, a second from now.
function soon(zone) {
    const parts = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" }).format(Date.now() + 1000);
    return `at(${parts.replace(" ", "T")})`;
}

checks.a_schedule_in_a_zone_fires_and_is_gone = async () => {
    const { url, arn: Arn } = await queue();
    const Name = fresh("zoned");
    const ScheduleExpression = soon("Asia/Kathmandu");
    const made = await scheduler("CreateSchedule", { Name, ScheduleExpression, ScheduleExpressionTimezone: "Asia/Kathmandu", FlexibleTimeWindow,
        ActionAfterCompletion: "DELETE", Target: { Arn, RoleArn, Input: "<aws.scheduler.scheduled-time>" } });
    assert.equal(made.ScheduleArn, arn("scheduler", `schedule/default/${Name}`));
    const [message] = await receive(url);
    assert.ok(Math.abs(new Date(message.Body) - Date.now()) < 20_000, message.Body);   // the time that it was due at, in UTC
    await until(() => scheduler("GetSchedule", { Name }).then(() => false, (error) => error instanceof schedulersdk.ResourceNotFoundException));
};

checks.a_schedule_is_kept_changed_and_deleted = async () => {
    const Name = fresh("kept");
    const Target = { Arn: arn("sqs", "any"), RoleArn, Input: "x", RetryPolicy: { MaximumEventAgeInSeconds: 60, MaximumRetryAttempts: 3 } };
    const StartDate = new Date("2031-01-01T00:00:00Z");
    const given = { Name, ScheduleExpression: "cron(0 8 L * ? *)", ScheduleExpressionTimezone: "Europe/Berlin", StartDate, State: "DISABLED", Target,
        FlexibleTimeWindow: { Mode: "FLEXIBLE", MaximumWindowInMinutes: 15 }, ClientToken: fresh("token") };
    await scheduler("CreateSchedule", given);
    assert.equal((await scheduler("CreateSchedule", given)).ScheduleArn, arn("scheduler", `schedule/default/${Name}`), "the same request again");
    await refused(scheduler("CreateSchedule", { ...given, ClientToken: fresh("token") }), schedulersdk.ConflictException, `Schedule ${Name} already exists.`);
    const shown = await scheduler("GetSchedule", { Name });
    assert.deepEqual([shown.StartDate, shown.FlexibleTimeWindow, shown.Target, shown.State, shown.ActionAfterCompletion, shown.GroupName],
        [StartDate, given.FlexibleTimeWindow, Target, "DISABLED", "NONE", "default"]);
    isNow(shown.CreationDate);
    isNow(shown.LastModificationDate);
    await scheduler("UpdateSchedule", { Name, ScheduleExpression: "rate(3 hours)", FlexibleTimeWindow, State: "DISABLED", Target });
    const changed = await scheduler("GetSchedule", { Name });
    assert.deepEqual([changed.ScheduleExpression, changed.ScheduleExpressionTimezone, changed.StartDate], ["rate(3 hours)", "UTC", undefined]);
    await scheduler("DeleteSchedule", { Name });
    await refused(scheduler("DeleteSchedule", { Name }), schedulersdk.ResourceNotFoundException, `Schedule ${Name} does not exist.`);
    const bad = (more) => scheduler("CreateSchedule", { Name, ScheduleExpression: "rate(1 hour)", FlexibleTimeWindow, Target, ...more });
    await refused(bad({ ScheduleExpression: "cron(0 8 * * * *)" }), schedulersdk.ValidationException, "Invalid Schedule Expression cron(0 8 * * * *).");
    await refused(bad({ ScheduleExpressionTimezone: "Mars/Base" }), schedulersdk.ValidationException, "Invalid ScheduleExpressionTimezone Mars/Base.");
    await refused(bad({ FlexibleTimeWindow: { Mode: "FLEXIBLE" } }), schedulersdk.ValidationException);
    await refused(bad({ GroupName: "none-such" }), schedulersdk.ResourceNotFoundException, "Schedule group none-such does not exist.");
};

checks.groups_are_paged_and_tagged = async () => {
    const Name = fresh("g");
    const { ScheduleGroupArn: ResourceArn } = await scheduler("CreateScheduleGroup", { Name, Tags: [{ Key: "a", Value: "b" }] });
    await refused(scheduler("CreateScheduleGroup", { Name }), schedulersdk.ConflictException, `Schedule group ${Name} already exists.`);
    for (let i = 0; i < 5; i++) {
        await scheduler("CreateSchedule", { Name: `s${i}`, GroupName: Name, ScheduleExpression: "rate(1 day)", State: "DISABLED", FlexibleTimeWindow,
            Target: { Arn: arn("sqs", "any"), RoleArn } });
    }
    const found = await pages(schedulersdk.paginateListSchedules({ client, pageSize: 2 }, { GroupName: Name }), "Schedules");
    assert.deepEqual(found.map((page) => page.map((s) => s.Name)), [["s0", "s1"], ["s2", "s3"], ["s4"]]);
    const groups = (await pages(schedulersdk.paginateListScheduleGroups({ client, pageSize: 1 }, {}), "ScheduleGroups")).flat();
    assert.ok(["default", Name].every((wanted) => groups.filter((g) => g.Name === wanted).length === 1));
    await scheduler("TagResource", { ResourceArn, Tags: [{ Key: "c", Value: "d" }] });
    await scheduler("UntagResource", { ResourceArn, TagKeys: ["a"] });
    assert.deepEqual((await scheduler("ListTagsForResource", { ResourceArn })).Tags, [{ Key: "c", Value: "d" }]);
    const shown = await scheduler("GetScheduleGroup", { Name });
    assert.deepEqual([shown.Arn, shown.State], [ResourceArn, "ACTIVE"]);
    isNow(shown.CreationDate);
    assert.deepEqual((await scheduler("ListSchedules", { GroupName: Name, State: "ENABLED" })).Schedules, []);
    await scheduler("DeleteScheduleGroup", { Name });
    await refused(scheduler("GetScheduleGroup", { Name }), schedulersdk.ResourceNotFoundException, `Schedule group ${Name} does not exist.`);
    await refused(scheduler("DeleteScheduleGroup", { Name: "default" }), schedulersdk.ValidationException);
};

checks.a_pipe_has_a_life = async () => {
    const { arn: Source } = await queue();
    const Name = fresh("pipe");
    const definition = { Version: "2020-12-01", Parameters: [{ Name: "Count", Type: "Integer" }], Steps: [{ Name: "No", Type: "Fail", Arguments: { ErrorMessage: "no" } }] };
    const { PipelineArn: Target } = await sagemaker("CreatePipeline", { PipelineName: Name, PipelineDefinition: JSON.stringify(definition), RoleArn });
    const TargetParameters = { SageMakerPipelineParameters: { PipelineParameterList: [{ Name: "Count", Value: "$.athanor.count" }] } };
    const given = { Name, Source, Target, RoleArn, TargetParameters, Tags: { "athanor:quiet-seconds": "60" }, DesiredState: "STOPPED", Description: "d" };
    const made = await pipes("CreatePipe", given);
    assert.deepEqual([made.Arn, made.Name, made.DesiredState], [arn("pipes", `pipe/${Name}`), Name, "STOPPED"]);
    isNow(made.CreationTime);
    await refused(pipes("CreatePipe", given), pipessdk.ConflictException, `Pipe ${Name} already exists.`);
    const shown = await pipes("DescribePipe", { Name });
    assert.deepEqual([shown.Source, shown.Target, shown.RoleArn, shown.TargetParameters, shown.Description], [Source, Target, RoleArn, TargetParameters, "d"]);
    assert.equal((await pipes("UpdatePipe", { Name, RoleArn, Description: "new", DesiredState: "STOPPED" })).Arn, made.Arn);
    assert.equal((await pipes("DescribePipe", { Name })).Description, "new");
    assert.equal((await pipes("StartPipe", { Name })).DesiredState, "RUNNING");
    assert.equal((await pipes("StopPipe", { Name })).DesiredState, "STOPPED");
    await pipes("CreatePipe", { ...given, Name: `${Name}-2` });
    const listed = await pages(pipessdk.paginateListPipes({ client: pipesClient, pageSize: 1 }, { NamePrefix: Name }), "Pipes");
    assert.deepEqual(listed.flat().map((p) => [p.Name, p.Source, p.Target]), [[Name, Source, Target], [`${Name}-2`, Source, Target]]);
    await pipes("TagResource", { resourceArn: made.Arn, tags: { team: "ml" } });
    await pipes("UntagResource", { resourceArn: made.Arn, tagKeys: ["athanor:quiet-seconds"] });
    assert.deepEqual((await pipes("ListTagsForResource", { resourceArn: made.Arn })).tags, { team: "ml" });
    assert.equal((await pipes("DeletePipe", { Name })).CurrentState, "DELETING");
    await refused(pipes("DescribePipe", { Name }), pipessdk.NotFoundException, `Pipe ${Name} does not exist.`);
    await refused(pipes("CreatePipe", { ...given, Enrichment: arn("lambda", "function:f") }), pipessdk.ValidationException, "Enrichment");
    await pipes("DeletePipe", { Name: `${Name}-2` });
};

checks.rules_and_buses = async () => {
    const name = fresh("bus");
    const { EventBusArn } = await events("CreateEventBus", { Name: name, Description: "d", Tags: [{ Key: "a", Value: "b" }] });
    await refused(events("CreateEventBus", { Name: name }), eventbridge.ResourceAlreadyExistsException, `Event bus ${name} already exists.`);
    assert.equal((await events("UpdateEventBus", { Name: name, Description: "mine" })).Description, "mine");
    const bus = await events("DescribeEventBus", { Name: name });
    assert.deepEqual([bus.Arn, bus.Description], [EventBusArn, "mine"]);
    isNow(bus.CreationTime);
    assert.deepEqual((await events("ListEventBuses", { NamePrefix: name })).EventBuses.map((b) => b.Name), [name]);
    const Rule = fresh("rule");
    const { RuleArn } = await events("PutRule", { Name: Rule, EventBusName: name, EventPattern: '{"source": ["x"]}', Tags: [{ Key: "a", Value: "b" }] });
    const { arn: Arn } = await queue();
    const Targets = ["1", "2", "3"].map((Id) => ({ Id, Arn, Input: `"${Id}"` }));
    assert.equal((await events("PutTargets", { Rule, EventBusName: name, Targets })).FailedEntryCount, 0);
    let found = [];
    for (let NextToken; ;) {
        const page = await events("ListTargetsByRule", { Rule, EventBusName: name, Limit: 2, NextToken });
        found.push(...page.Targets);
        NextToken = page.NextToken;
        if (!NextToken) break;
    }
    assert.deepEqual(found, Targets);
    assert.deepEqual((await events("ListRuleNamesByTarget", { TargetArn: Arn, EventBusName: name })).RuleNames, [Rule]);
    await events("DisableRule", { Name: Rule, EventBusName: name });
    assert.deepEqual((await events("ListRules", { EventBusName: name })).Rules.map((r) => [r.Name, r.State, r.Arn]), [[Rule, "DISABLED", RuleArn]]);
    await events("EnableRule", { Name: Rule, EventBusName: name });
    assert.equal((await events("DescribeRule", { Name: Rule, EventBusName: name })).State, "ENABLED");
    await events("TagResource", { ResourceARN: RuleArn, Tags: [{ Key: "c", Value: "d" }] });
    await events("UntagResource", { ResourceARN: RuleArn, TagKeys: ["a"] });
    assert.deepEqual((await events("ListTagsForResource", { ResourceARN: RuleArn })).Tags, [{ Key: "c", Value: "d" }]);
    const Event = JSON.stringify({ id: "1", account: ACCOUNT, source: "x", time: "2026-11-22T00:00:00Z", region: "us-east-1", resources: [], "detail-type": "t", detail: {} });
    assert.equal((await events("TestEventPattern", { EventPattern: '{"source": [{"prefix": "X"}]}', Event })).Result, false);
    await refused(events("DeleteRule", { Name: Rule, EventBusName: name }), "ValidationException", "Rule can't be deleted since it has targets.");
    await refused(events("PutTargets", { Rule: "none", Targets }), eventbridge.ResourceNotFoundException, "Rule none does not exist on EventBus default.");
    assert.equal((await events("RemoveTargets", { Rule, EventBusName: name, Ids: ["1", "2", "3"] })).FailedEntryCount, 0);
    await refused(events("DeleteEventBus", { Name: name }), "ValidationException", "since it has rules");
    await events("DeleteRule", { Name: Rule, EventBusName: name });
    await events("DeleteEventBus", { Name: name });
    await refused(events("DescribeEventBus", { Name: name }), eventbridge.ResourceNotFoundException, `Event bus ${name} does not exist.`);
    const sent = await events("PutEvents", { Entries: [{ Source: "x", DetailType: "t", Detail: "[" }, { Source: "x", Detail: "{}" }, { Source: "x", DetailType: "t", Detail: "{}" }] });
    assert.deepEqual([sent.FailedEntryCount, sent.Entries.map((e) => e.ErrorCode ?? typeof e.EventId)], [2, ["MalformedDetail", "InvalidArgument", "string"]]);
};

checks.connections_and_destinations = async () => {
    const Name = fresh("hook");
    const { ConnectionArn } = await events("CreateConnection", { Name, AuthorizationType: "BASIC", AuthParameters: {
        BasicAuthParameters: { Username: "me", Password: "secret" }, InvocationHttpParameters: { HeaderParameters: [{ Key: "X-A", Value: "b", IsValueSecret: true }] } } });
    await until(async () => (await events("DescribeConnection", { Name })).ConnectionState === "AUTHORIZED");
    const shown = await events("DescribeConnection", { Name });
    assert.deepEqual(shown.AuthParameters, { BasicAuthParameters: { Username: "me" }, InvocationHttpParameters: { HeaderParameters: [{ Key: "X-A", IsValueSecret: true }] } });
    isNow(shown.LastAuthorizedTime);
    assert.deepEqual((await events("ListConnections", { NamePrefix: Name, ConnectionState: "AUTHORIZED" })).Connections.map((c) => c.ConnectionArn), [ConnectionArn]);
    await events("UpdateConnection", { Name, AuthorizationType: "API_KEY", AuthParameters: { ApiKeyAuthParameters: { ApiKeyName: "k", ApiKeyValue: "v" } } });
    assert.deepEqual((await events("DescribeConnection", { Name })).AuthParameters.BasicAuthParameters, undefined);
    const given = { Name, ConnectionArn, InvocationEndpoint: "http://127.0.0.1:9/x", HttpMethod: "POST" };
    const { ApiDestinationArn } = await events("CreateApiDestination", given);
    await refused(events("CreateApiDestination", given), eventbridge.ResourceAlreadyExistsException);
    await events("UpdateApiDestination", { Name, InvocationRateLimitPerSecond: 3, Description: "d" });
    const to = await events("DescribeApiDestination", { Name });
    assert.deepEqual([to.ApiDestinationArn, to.HttpMethod, to.InvocationRateLimitPerSecond, to.ApiDestinationState], [ApiDestinationArn, "POST", 3, "ACTIVE"]);
    assert.deepEqual((await events("ListApiDestinations", { NamePrefix: Name })).ApiDestinations.map((d) => d.Name), [Name]);
    assert.equal((await events("DeauthorizeConnection", { Name })).ConnectionArn, ConnectionArn);
    await until(async () => (await events("DescribeConnection", { Name })).ConnectionState === "DEAUTHORIZED");
    await events("DeleteApiDestination", { Name });
    await refused(events("DescribeApiDestination", { Name }), eventbridge.ResourceNotFoundException);
    await events("DeleteConnection", { Name });
    await refused(events("DescribeConnection", { Name }), eventbridge.ResourceNotFoundException);
};

checks.queues_as_such = async () => {
    const { url: QueueUrl, arn: QueueArn } = await queue({ VisibilityTimeout: "30" });
    const source = await queue();
    await sqs("SetQueueAttributes", { QueueUrl: source.url, Attributes: { RedrivePolicy: JSON.stringify({ deadLetterTargetArn: QueueArn, maxReceiveCount: 3 }) } });
    assert.deepEqual((await sqs("ListDeadLetterSourceQueues", { QueueUrl })).queueUrls, [source.url]);
    assert.deepEqual((await sqs("ListQueues", { QueueNamePrefix: QueueUrl.split("/").at(-1) })).QueueUrls, [QueueUrl]);
    await sqs("TagQueue", { QueueUrl, Tags: { a: "b", c: "d" } });
    await sqs("UntagQueue", { QueueUrl, TagKeys: ["a"] });
    assert.deepEqual((await sqs("ListQueueTags", { QueueUrl })).Tags, { c: "d" });
    await sqs("SendMessageBatch", { QueueUrl, Entries: ["1", "2"].map((Id) => ({ Id, MessageBody: `m${Id}` })) });
    const got = [];
    while (got.length < 2) got.push(...(await receive(QueueUrl, 1)));
    const Entries = got.map((m, i) => ({ Id: `${i}`, ReceiptHandle: m.ReceiptHandle }));
    const hidden = await sqs("ChangeMessageVisibilityBatch", { QueueUrl, Entries: Entries.map((e) => ({ ...e, VisibilityTimeout: 60 })) });
    assert.deepEqual(hidden.Successful.map((e) => e.Id), ["0", "1"]);
    const gone = await sqs("DeleteMessageBatch", { QueueUrl, Entries: [...Entries, { Id: "x", ReceiptHandle: "none" }] });
    assert.deepEqual([gone.Successful.map((e) => e.Id), gone.Failed.map((e) => [e.Id, e.Code, e.SenderFault])], [["0", "1"], [["x", "ReceiptHandleIsInvalid", true]]]);
    await refused(sqs("SendMessage", { QueueUrl: `${QueueUrl}-none`, MessageBody: "x" }), sqssdk.QueueDoesNotExist, "The specified queue does not exist.");
    await refused(sqs("SendMessageBatch", { QueueUrl, Entries: [] }), sqssdk.EmptyBatchRequest);
    const twice = [{ Id: "1", MessageBody: "a" }, { Id: "1", MessageBody: "b" }];
    await refused(sqs("SendMessageBatch", { QueueUrl, Entries: twice }), sqssdk.BatchEntryIdsNotDistinct);
};

await run(checks);
