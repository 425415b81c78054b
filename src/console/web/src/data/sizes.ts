// What buckets hold, by CloudWatch's daily AWS/S3 metrics, as on AWS: two calls, whatever the number of buckets up to 250.
import { call, pages } from "../lib/api";
import { summed, type Metric, type Result, type Size } from "./sum_sizes";

const kQueries = 500; // of one GetMetricData
const kDays = 3;

export async function readSizes(now: number, stop?: AbortSignal): Promise<Map<string, Size>> {
    const metrics = (await pages<Metric>("cloudwatch", "ListMetrics", { Namespace: "AWS/S3" }, "Metrics", kQueries, ["NextToken", "NextToken"], stop))
        .filter((m) => m.MetricName === "BucketSizeBytes" || m.MetricName === "NumberOfObjects").slice(0, kQueries);
    if (metrics.length === 0) return new Map();
    const data = await call<{ MetricDataResults?: Result[] }>("cloudwatch", "GetMetricData", {
        StartTime: Math.floor(now / 86400 - kDays) * 86400, EndTime: Math.ceil(now / 86400) * 86400, ScanBy: "TimestampDescending",
        MetricDataQueries: metrics.map((m, i) => ({
            Id: `m${i}`, MetricStat: { Metric: { Namespace: "AWS/S3", MetricName: m.MetricName, Dimensions: m.Dimensions }, Period: 86400, Stat: "Average" },
        })),
    }, stop);
    return summed(metrics, data.MetricDataResults ?? []);
}
