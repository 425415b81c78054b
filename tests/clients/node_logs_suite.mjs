// CloudWatch Logs with the newest AWS SDK for JavaScript: groups and streams, what is put and read back page by page, retention, tags, filter patterns, and
// metric filters up to CloudWatch's statistics. How patterns match in all their forms is boto3's suite.
import assert from "node:assert/strict";

import { CloudWatchClient, GetMetricStatisticsCommand } from "@aws-sdk/client-cloudwatch";
import * as sdk from "@aws-sdk/client-cloudwatch-logs";

import { arn, common, fresh, isNow, pages, refused, run, sender, until } from "./checks.mjs";

const client = new sdk.CloudWatchLogsClient(common);
const cloudwatch = new CloudWatchClient(common);
const send = sender(sdk, client);
const logStreamName = "main/1";
const checks = {};

async function group(more = {}) {
    const logGroupName = fresh("/node/group");
    await send("CreateLogGroup", { logGroupName, ...more });
    await send("CreateLogStream", { logGroupName, logStreamName });
    return logGroupName;
}

// The lines ten milliseconds apart, the last of them now; when the first was.
async function put(logGroupName, lines, stream = logStreamName) {
    const first = Date.now() - 10 * (lines.length - 1);
    const answer = await send("PutLogEvents", { logGroupName, logStreamName: stream, logEvents: lines.map((message, i) => ({ timestamp: first + 10 * i, message })) });
    assert.match(answer.nextSequenceToken ?? "", /^\d*$/);
    assert.equal(answer.rejectedLogEventsInfo, undefined);
    return first;
}

const shown = async (logGroupNamePrefix) => (await send("DescribeLogGroups", { logGroupNamePrefix })).logGroups;
const messages = (found) => found.map((page) => page.map((event) => event.message));
const found = async (logGroupName, filterPattern, more = {}) =>
    messages(await pages(sdk.paginateFilterLogEvents({ client, pageSize: 2 }, { logGroupName, filterPattern, ...more }), "events")).flat();

checks.groups_and_streams = async () => {
    const name = await group();
    await refused(send("CreateLogGroup", { logGroupName: name }), sdk.ResourceAlreadyExistsException, "The specified log group already exists");
    await refused(send("CreateLogStream", { logGroupName: name, logStreamName }), sdk.ResourceAlreadyExistsException, "The specified log stream already exists");
    await refused(send("CreateLogGroup", { logGroupName: "no space" }), sdk.InvalidParameterException);
    const [one] = await shown(name);
    assert.deepEqual([one.logGroupName, one.arn, one.retentionInDays, one.metricFilterCount], [name, arn("logs", `log-group:${name}:*`), undefined, 0]);
    isNow(new Date(one.creationTime));
    for (const stream of ["a", "b"]) await send("CreateLogStream", { logGroupName: name, logStreamName: stream });
    const first = await put(name, ["x", "y"], "b");
    const listed = await pages(sdk.paginateDescribeLogStreams({ client, pageSize: 2 }, { logGroupName: name }), "logStreams");
    assert.deepEqual(listed.map((page) => page.map((stream) => stream.logStreamName)), [["a", "b"], [logStreamName]]);
    const [, b] = listed[0];
    assert.deepEqual([b.firstEventTimestamp, b.lastEventTimestamp, b.arn], [first, first + 10, arn("logs", `log-group:${name}:log-stream:b`)]);
    const latest = await send("DescribeLogStreams", { logGroupName: name, orderBy: "LastEventTime", descending: true, limit: 1 });
    assert.deepEqual(latest.logStreams.map((stream) => stream.logStreamName), ["b"]);
    await send("DeleteLogStream", { logGroupName: name, logStreamName: "a" });
    await refused(send("DeleteLogStream", { logGroupName: name, logStreamName: "a" }), sdk.ResourceNotFoundException, "The specified log stream does not exist.");
    await send("DeleteLogGroup", { logGroupName: name });
    await refused(send("DeleteLogGroup", { logGroupName: name }), sdk.ResourceNotFoundException, "The specified log group does not exist.");
    await refused(put(name, ["x"]), sdk.ResourceNotFoundException, "The specified log group does not exist.");
    assert.deepEqual(await shown(name), []);
};

checks.groups_page_by_page = async () => {
    const prefix = fresh("/paged");
    for (let i = 0; i < 5; i += 1) await send("CreateLogGroup", { logGroupName: `${prefix}/${i}` });
    const listed = await pages(sdk.paginateDescribeLogGroups({ client, pageSize: 2 }, { logGroupNamePrefix: prefix }), "logGroups");
    assert.deepEqual(listed.map((page) => page.map((one) => one.logGroupName.at(-1))), [["0", "1"], ["2", "3"], ["4"]]);
};

checks.events_are_read_in_both_directions = async () => {
    const name = await group();
    const first = await put(name, ["0", "1", "2", "3", "4"]);
    const at = { logGroupName: name, logStreamName };
    const head = await send("GetLogEvents", { ...at, startFromHead: true, limit: 2 });
    assert.deepEqual(head.events.map((event) => [event.message, event.timestamp]), [["0", first], ["1", first + 10]]);
    isNow(new Date(head.events[0].ingestionTime));
    const next = await send("GetLogEvents", { ...at, limit: 2, nextToken: head.nextForwardToken });
    assert.deepEqual(next.events.map((event) => event.message), ["2", "3"]);
    const back = await send("GetLogEvents", { ...at, limit: 2, nextToken: next.nextBackwardToken });
    assert.deepEqual(back.events.map((event) => event.message), ["0", "1"]);
    assert.deepEqual((await send("GetLogEvents", { ...at, limit: 2 })).events.map((event) => event.message), ["3", "4"]);   // the newest, unless told
    const between = await send("GetLogEvents", { ...at, startTime: first + 10, endTime: first + 30, startFromHead: true });   // its end is not in it
    assert.deepEqual(between.events.map((event) => event.message), ["1", "2"]);
    // The SDK ends when a token comes back a second time, as a stream's end says.
    const all = await pages(sdk.paginateGetLogEvents({ client, pageSize: 2, stopOnSameToken: true }, { ...at, startFromHead: true }), "events");
    assert.deepEqual(messages(all).flat(), ["0", "1", "2", "3", "4"]);
    await refused(send("GetLogEvents", { ...at, nextToken: "no" }), sdk.InvalidParameterException);
};

checks.events_that_cannot_be_taken = async () => {
    const name = await group();
    const [old, late] = [Date.now() - 15 * 86_400_000, Date.now() + 3 * 3_600_000];
    const logEvents = [old, Date.now(), late].map((timestamp) => ({ timestamp, message: String(timestamp) }));
    const answer = await send("PutLogEvents", { logGroupName: name, logStreamName, logEvents });
    assert.deepEqual(answer.rejectedLogEventsInfo, { tooOldLogEventEndIndex: 1, tooNewLogEventStartIndex: 2 });
    assert.deepEqual(await found(name, ""), [logEvents[1].message]);
    await refused(send("PutLogEvents", { logGroupName: name, logStreamName, logEvents: [...logEvents].reverse() }), sdk.InvalidParameterException,
        "Log events in a single PutLogEvents request must be in chronological order.");
};

checks.retention = async () => {
    const logGroupName = await group();
    await send("PutRetentionPolicy", { logGroupName, retentionInDays: 30 });
    assert.equal((await shown(logGroupName))[0].retentionInDays, 30);
    await refused(send("PutRetentionPolicy", { logGroupName, retentionInDays: 31 }), sdk.InvalidParameterException, "'31' at 'retentionInDays'");
    await send("DeleteRetentionPolicy", { logGroupName });
    assert.equal((await shown(logGroupName))[0].retentionInDays, undefined);
    await refused(send("PutRetentionPolicy", { logGroupName: "none", retentionInDays: 30 }), sdk.ResourceNotFoundException, "The specified log group does not exist.");
};

checks.tags = async () => {
    const logGroupName = await group({ tags: { team: "a" } });
    const resourceArn = arn("logs", `log-group:${logGroupName}`);
    await send("TagLogGroup", { logGroupName, tags: { cost: "1" } });
    assert.deepEqual((await send("ListTagsForResource", { resourceArn })).tags, { team: "a", cost: "1" });
    await send("TagResource", { resourceArn, tags: { stage: "x", cost: "2" } });
    await send("UntagResource", { resourceArn, tagKeys: ["team"] });
    await send("UntagLogGroup", { logGroupName, tags: ["stage", "never"] });
    assert.deepEqual((await send("ListTagsLogGroup", { logGroupName })).tags, { cost: "2" });
    await refused(send("ListTagsLogGroup", { logGroupName: "none" }), sdk.ResourceNotFoundException);
    await refused(send("TagResource", { resourceArn: `${resourceArn}0`, tags: { a: "b" } }), sdk.ResourceNotFoundException);
};

checks.patterns_find_lines_across_streams = async () => {
    const name = await group();
    await send("CreateLogStream", { logGroupName: name, logStreamName: "other/1" });
    const first = await put(name, ["[ERROR] one", "fine", '{"step": 1, "loss": 0.5}', '{"step": 2, "loss": 0.25}']);
    await put(name, ["[ERROR] two", "127.0.0.1 - frank 404 1534"], "other/1");
    assert.deepEqual(await found(name, "ERROR"), ["[ERROR] one", "[ERROR] two"]);
    assert.deepEqual(await found(name, "ERROR -two"), ["[ERROR] one"]);
    assert.deepEqual(await found(name, "{ $.loss < 0.3 }"), ['{"step": 2, "loss": 0.25}']);
    assert.deepEqual(await found(name, "[ip, id, user, status = 4*, bytes > 1000]"), ["127.0.0.1 - frank 404 1534"]);
    assert.deepEqual(await found(name, "ERROR", { logStreamNames: ["other/1"] }), ["[ERROR] two"]);
    assert.deepEqual(await found(name, "", { logStreamNamePrefix: "main/", startTime: first + 10, endTime: first + 20 }), ["fine", '{"step": 1, "loss": 0.5}']);
    const [event] = (await send("FilterLogEvents", { logGroupName: name, filterPattern: "one" })).events;
    assert.deepEqual([event.logStreamName, event.timestamp], [logStreamName, first]);
    assert.ok(event.eventId);
    await refused(found(name, '"open'), sdk.InvalidParameterException);
    await refused(found("none", "x"), sdk.ResourceNotFoundException, "The specified log group does not exist.");
};

checks.metric_filters_make_metrics = async () => {
    const logGroupName = await group(), metricNamespace = fresh("Node");
    const filter = (filterName, filterPattern, transformation) =>
        send("PutMetricFilter", { logGroupName, filterName, filterPattern, metricTransformations: [{ metricNamespace, ...transformation }] });
    await filter("errors", "ERROR", { metricName: "Errors", metricValue: "1", defaultValue: 0 });
    await filter("loss", "{ $.loss = * }", { metricName: "Loss", metricValue: "$.loss", unit: "Seconds", dimensions: { Fold: "$.fold" } });
    const listed = await pages(sdk.paginateDescribeMetricFilters({ client, pageSize: 1 }, { logGroupName }), "metricFilters");
    assert.deepEqual(listed.map((page) => page.map((one) => [one.filterName, one.filterPattern])), [[["errors", "ERROR"]], [["loss", "{ $.loss = * }"]]]);
    assert.deepEqual(listed[1][0].metricTransformations, [{ metricName: "Loss", metricNamespace, metricValue: "$.loss", unit: "Seconds", dimensions: { Fold: "$.fold" } }]);
    assert.equal((await shown(logGroupName))[0].metricFilterCount, 2);
    const first = await put(logGroupName, ["ERROR a", "ERROR b", "fine", '{"loss": 0.5, "fold": "x"}', '{"loss": 0.25, "fold": "x"}', '{"loss": 9, "fold": "y"}']);
    const of = async (MetricName, ...Dimensions) => (await cloudwatch.send(new GetMetricStatisticsCommand({ Namespace: metricNamespace, MetricName, Dimensions, Period: 300,
        StartTime: new Date(first - 300_000), EndTime: new Date(first + 300_000), Statistics: ["Sum", "SampleCount"] }))).Datapoints;
    const sum = (points, statistic) => points.reduce((all, point) => all + point[statistic], 0);
    await until(async () => sum(await of("Errors"), "SampleCount") === 6, 20);
    assert.equal(sum(await of("Errors"), "Sum"), 2);   // what does not match counts as the default value
    for (const [Value, wanted] of [["x", [0.75, 2]], ["y", [9, 1]]]) {
        const points = await of("Loss", { Name: "Fold", Value });
        assert.deepEqual([sum(points, "Sum"), sum(points, "SampleCount"), points[0].Unit], [...wanted, "Seconds"]);
    }
    await refused(filter("bad", "ERROR", { metricName: "M", metricValue: "$.loss" }), sdk.InvalidParameterException);
    await send("DeleteMetricFilter", { logGroupName, filterName: "errors" });
    await refused(send("DeleteMetricFilter", { logGroupName, filterName: "errors" }), sdk.ResourceNotFoundException, "The specified metric filter does not exist.");
    assert.deepEqual((await send("DescribeMetricFilters", { logGroupName })).metricFilters.map((one) => one.filterName), ["loss"]);
};

await run(checks);
