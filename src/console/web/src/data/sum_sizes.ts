// CloudWatch's answers of AWS/S3's metrics, summed by bucket.
export interface Metric { MetricName: string; Dimensions: { Name: string; Value: string }[] }
export interface Size { bytes: number; objects: number | undefined; at: number }
export interface Result { Id: string; Timestamps?: number[]; Values?: number[] }

const dimension = (metric: Metric, name: string) => metric.Dimensions.find((d) => d.Name === name)?.Value ?? "";

export function summed(metrics: Metric[], results: Result[]): Map<string, Size> {
    const sizes = new Map<string, Size>();
    for (const [i, metric] of metrics.entries()) {
        const result = results.find((r) => r.Id === `m${i}`), value = result?.Values?.[0], at = result?.Timestamps?.[0];
        if (value === undefined || at === undefined) continue;
        const bucket = dimension(metric, "BucketName"), size = sizes.get(bucket) ?? { bytes: 0, objects: undefined, at };
        if (metric.MetricName === "NumberOfObjects") size.objects = value; else size.bytes += value;
        sizes.set(bucket, { ...size, at: Math.max(size.at, at) });
    }
    return sizes;
}
