// CloudWatch with the newest AWS SDK for JavaScript, in each protocol that CloudWatch has and the SDK knows: AWS JSON (this release's choice), CBOR
// (Smithy's RPC v2) and the query form: metrics, alarms with their history, dashboards, tags. PutMetricData is compressed beyond 10 KiB in all of them. What is on
// the wire is looked at, too.
import assert from "node:assert/strict";

import * as sdk from "@aws-sdk/client-cloudwatch";
import { AwsJson1_0Protocol, AwsQueryProtocol, AwsSmithyRpcV2CborProtocol } from "@aws-sdk/core/protocols";

import { arn, common, fresh, isNow, pages, refused, run, until } from "./checks.mjs";

const checks = {};
const minute = (offset = 0) => new Date(Math.floor(Date.now() / 60_000) * 60_000 - 120_000 + offset);

const onTheWire = {
    JSON: ({ headers, answer }) => {
        assert.match(headers["x-amz-target"], /^GraniteServiceVersion20100801\./);
        assert.equal(answer["content-type"], "application/x-amz-json-1.0");
    },
    CBOR: ({ path, headers, answer }) => {
        assert.match(path, /^\/service\/GraniteServiceVersion20100801\/operation\/\w+$/);
        assert.equal(headers["smithy-protocol"], "rpc-v2-cbor");
        assert.equal(answer["smithy-protocol"], "rpc-v2-cbor");
        assert.equal(answer["content-type"], "application/cbor");
    },
    query: ({ headers, answer }) => {
        assert.match(headers["content-type"], /^application\/x-www-form-urlencoded/);
        assert.equal(answer["content-type"], "text/xml");
    },
};

for (const [name, protocol] of Object.entries({ JSON: AwsJson1_0Protocol, CBOR: AwsSmithyRpcV2CborProtocol, query: AwsQueryProtocol })) {
    const cloudwatch = new sdk.CloudWatchClient({ ...common, protocol });
    let wire;   // of the last request
    cloudwatch.middlewareStack.add((next) => async (args) => {
        wire = { path: args.request.path, headers: args.request.headers };
        const answer = await next(args);
        wire.answer = answer.response.headers;
        return answer;
    }, { step: "deserialize", priority: "low" });
    // The SDK's CBOR states the length of the body before its own compression, and AWS would wait for the rest as we do: left to the sender.
    cloudwatch.middlewareStack.add((next) => (args) => {
        if (name === "CBOR") delete args.request.headers["content-length"];
        return next(args);
    }, { step: "serialize", priority: "low" });
    const send = (command, input) => cloudwatch.send(new sdk[`${command}Command`](input));

    checks[`statistics_in_${name}`] = async () => {
        const Namespace = fresh("Node"), Dimensions = [{ Name: "Variant", Value: "a" }];
        const put = await send("PutMetricData", {
            Namespace, MetricData: [{ MetricName: "Latency", Dimensions, Timestamp: minute(), Values: [1.5, 2.5], Counts: [1, 3], Unit: "Milliseconds" }],
        });
        assert.equal(put.$metadata.httpStatusCode, 200);
        const { Metrics } = await send("ListMetrics", { Namespace });
        assert.deepEqual(Metrics, [{ Namespace, MetricName: "Latency", Dimensions }]);
        onTheWire[name](wire);
        const { Datapoints } = await send("GetMetricStatistics", {
            Namespace, MetricName: "Latency", Dimensions, StartTime: minute(), EndTime: minute(60_000), Period: 60, Statistics: ["SampleCount", "Average", "Sum", "Maximum"],
        });
        assert.equal(Datapoints.length, 1);
        const [point] = Datapoints;
        assert.deepEqual([point.SampleCount, point.Sum, point.Average, point.Maximum, point.Unit], [4, 9, 2.25, 2.5, "Milliseconds"]);
        assert.equal(point.Timestamp.getTime(), minute().getTime());
    };

    checks[`compressed_${name}`] = async () => {
        const Namespace = fresh("Node"), metric = (Value) => ({ Namespace, MetricName: "Count", Dimensions: [{ Name: "Shard", Value }] });
        const MetricData = Array.from({ length: 500 }, (_, i) => ({ MetricName: "Count", Timestamp: minute(), Value: i, Dimensions: metric(String(i % 2)).Dimensions }));
        await send("PutMetricData", { Namespace, MetricData });
        assert.equal(wire.headers["content-encoding"], "gzip");
        const { MetricDataResults } = await send("GetMetricData", {
            StartTime: minute(), EndTime: minute(60_000),
            MetricDataQueries: ["0", "1"].map((shard) => ({ Id: `m${shard}`, MetricStat: { Metric: metric(shard), Period: 60, Stat: "Sum" } })),
        });
        assert.deepEqual(MetricDataResults.map((one) => one.Values), [[62250], [62500]]);
        assert.equal(MetricDataResults[0].Timestamps[0].getTime(), minute().getTime());
    };

    checks[`alarms_in_${name}`] = async () => {
        const AlarmName = fresh("alarm"), Namespace = fresh("Node"), AlarmNames = [AlarmName], both = fresh("both");
        const alarm = { AlarmName, Namespace, MetricName: "m", Statistic: "Average", Period: 60, EvaluationPeriods: 3, DatapointsToAlarm: 2, Threshold: 0.5,
            ComparisonOperator: "LessThanThreshold", TreatMissingData: "ignore", Dimensions: [{ Name: "a", Value: "b" }], AlarmDescription: "d",
            AlarmActions: [arn("sqs", "pager")] };
        await send("PutMetricAlarm", { ...alarm, Tags: [{ Key: "team", Value: "ml" }] });
        const one = async () => (await send("DescribeAlarms", { AlarmNames })).MetricAlarms[0];
        const { AlarmArn: ResourceARN, ...shown } = await one();
        onTheWire[name](wire);
        assert.deepEqual(Object.fromEntries(Object.keys(alarm).map((key) => [key, shown[key]])), alarm);
        assert.deepEqual([ResourceARN, shown.StateValue, shown.StateReason, shown.ActionsEnabled],
            [arn("cloudwatch", `alarm:${AlarmName}`), "INSUFFICIENT_DATA", "Unchecked: Initial alarm creation", true]);
        isNow(shown.StateUpdatedTimestamp);
        const { MetricAlarms } = await send("DescribeAlarmsForMetric", { Namespace, MetricName: "m", Dimensions: alarm.Dimensions });
        assert.deepEqual(MetricAlarms.map((each) => each.AlarmArn), [ResourceARN]);
        await send("DisableAlarmActions", { AlarmNames });
        assert.equal((await one()).ActionsEnabled, false);
        await send("PutCompositeAlarm", { AlarmName: both, AlarmRule: `ALARM(${AlarmName}) AND NOT FALSE` });
        await send("SetAlarmState", { AlarmName, StateValue: "ALARM", StateReason: "a drill", StateReasonData: '{"by": "hand"}' });
        assert.deepEqual([(await one()).StateValue, (await one()).StateReason, (await one()).StateReasonData], ["ALARM", "a drill", '{"by": "hand"}']);
        await until(async () => (await send("DescribeAlarms", { AlarmNames: [both], AlarmTypes: ["CompositeAlarm"] })).CompositeAlarms[0].StateValue === "ALARM");
        await send("EnableAlarmActions", { AlarmNames });
        assert.equal((await one()).ActionsEnabled, true);
        const history = await pages(sdk.paginateDescribeAlarmHistory({ client: cloudwatch, pageSize: 1 }, { AlarmName, HistoryItemType: "StateUpdate" }), "AlarmHistoryItems");
        assert.deepEqual(history.flat().map((item) => item.HistorySummary), ["Alarm updated from INSUFFICIENT_DATA to ALARM"]);
        isNow(history[0][0].Timestamp);
        await send("TagResource", { ResourceARN, Tags: [{ Key: "c", Value: "d" }] });
        await send("UntagResource", { ResourceARN, TagKeys: ["team"] });
        assert.deepEqual((await send("ListTagsForResource", { ResourceARN })).Tags, [{ Key: "c", Value: "d" }]);
        await refused(send("PutMetricAlarm", { ...alarm, DatapointsToAlarm: 4 }), sdk.ValidationException, "DatapointsToAlarm must be less than or equal to EvaluationPeriods");
        await refused(send("PutCompositeAlarm", { AlarmName: both, AlarmRule: "ALARM(nobody)" }), sdk.ValidationException, "do not exist");
        await refused(send("DescribeAlarmHistory", { AlarmName, NextToken: "x" }), sdk.InvalidNextToken);
        await refused(send("SetAlarmState", { AlarmName: "nobody", StateValue: "OK", StateReason: "" }), sdk.ResourceNotFound);
        await send("DeleteAlarms", { AlarmNames: [both] });
        await send("DeleteAlarms", { AlarmNames });
        assert.deepEqual((await send("DescribeAlarms", { AlarmNames: [AlarmName, both], AlarmTypes: ["MetricAlarm", "CompositeAlarm"] })).MetricAlarms ?? [], []);
    };

    checks[`dashboards_in_${name}`] = async () => {
        const prefix = fresh("board"), body = (markdown) => JSON.stringify({ widgets: [{ type: "text", properties: { markdown } }] });
        for (const [DashboardName, DashboardBody] of [[`${prefix}-1`, body("<é>")], [`${prefix}-2`, body("two")]]) {
            const { DashboardValidationMessages = [] } = await send("PutDashboard", { DashboardName, DashboardBody });
            assert.deepEqual(DashboardValidationMessages, []);
        }
        onTheWire[name](wire);
        const shown = await send("GetDashboard", { DashboardName: `${prefix}-1` });
        assert.deepEqual([shown.DashboardName, shown.DashboardBody, shown.DashboardArn], [`${prefix}-1`, body("<é>"), `arn:aws:cloudwatch::000000000000:dashboard/${prefix}-1`]);
        const { DashboardEntries } = await send("ListDashboards", { DashboardNamePrefix: prefix });
        assert.deepEqual(DashboardEntries.map((entry) => entry.DashboardName), [`${prefix}-1`, `${prefix}-2`]);
        assert.equal(DashboardEntries[1].Size, body("two").length);
        isNow(DashboardEntries[0].LastModified);
        await refused(send("PutDashboard", { DashboardName: prefix, DashboardBody: "[" }), sdk.DashboardInvalidInputError);
        await send("DeleteDashboards", { DashboardNames: [`${prefix}-1`] });
        // In the query form its code is that of ResourceNotFound, and this is what the SDK makes of it in all of them.
        await refused(send("GetDashboard", { DashboardName: `${prefix}-1` }), sdk.ResourceNotFound, `Dashboard ${prefix}-1 does not exist`);
    };

    checks[`errors_in_${name}`] = async () => {
        await refused(send("PutMetricData", { Namespace: "N", MetricData: [{ MetricName: "a", Value: 2 ** 400 }] }),
            sdk.InvalidParameterValueException, "MetricData.member.1.Value");
        if (name !== "query") assert.equal(wire.answer["x-amzn-query-error"], "InvalidParameterValue;Sender");
        const stranger = new sdk.CloudWatchClient({ ...common, protocol, credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: "wrong" } });
        await refused(stranger.send(new sdk.ListMetricsCommand({})), "InvalidSignatureException");
    };
}

await run(checks);
