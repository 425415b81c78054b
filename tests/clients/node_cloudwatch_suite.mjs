// CloudWatch with the newest AWS SDK for JavaScript, in each protocol that CloudWatch has and the SDK knows: AWS JSON (this release's choice), CBOR
// (Smithy's RPC v2) and the query form. PutMetricData is compressed beyond 10 KiB in all of them. What is on the wire is looked at, too.
import assert from "node:assert/strict";

import * as sdk from "@aws-sdk/client-cloudwatch";
import { AwsJson1_0Protocol, AwsQueryProtocol, AwsSmithyRpcV2CborProtocol } from "@aws-sdk/core/protocols";

import { common, fresh, refused, run } from "./checks.mjs";

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

    checks[`errors_in_${name}`] = async () => {
        await refused(send("PutMetricData", { Namespace: "N", MetricData: [{ MetricName: "a", Value: 2 ** 400 }] }), sdk.InvalidParameterValueException, "MetricData.member.1.Value");
        if (name !== "query") assert.equal(wire.answer["x-amzn-query-error"], "InvalidParameterValue;Sender");
        const stranger = new sdk.CloudWatchClient({ ...common, protocol, credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: "wrong" } });
        await refused(stranger.send(new sdk.ListMetricsCommand({})), "InvalidSignatureException");
    };
}

await run(checks);
