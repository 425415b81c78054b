// An endpoint's numbers out of CloudWatch: what is asked for a span of time, and the series that its charts show.
import type { Input } from "../lib/api";

export interface Span { id: string; title: string; seconds: number; period: number; every: number }
export const spans: Span[] = [
    { id: "15m", title: "15 minutes", seconds: 900, period: 10, every: 3000 },
    { id: "1h", title: "1 hour", seconds: 3600, period: 60, every: 5000 },
    { id: "6h", title: "6 hours", seconds: 21_600, period: 300, every: 30_000 },
    { id: "24h", title: "24 hours", seconds: 86_400, period: 900, every: 60_000 },
    { id: "7d", title: "7 days", seconds: 604_800, period: 3600, every: 300_000 },
];
export const spanOf = (id: string | null): Span => spans.find((s) => s.id === id) ?? spans[0]!;

export interface Wanted { id: string; metric: string; stat: string; sum: boolean; scale: number; instances?: boolean }
// Latencies come in microseconds and are shown in milliseconds.
export const wanted: Wanted[] = [
    { id: "requests", metric: "Invocations", stat: "Sum", sum: true, scale: 1 },
    { id: "e4xx", metric: "Invocation4XXErrors", stat: "Sum", sum: true, scale: 1 },
    { id: "e5xx", metric: "Invocation5XXErrors", stat: "Sum", sum: true, scale: 1 },
    { id: "p50", metric: "ModelLatency", stat: "p50", sum: false, scale: 0.001 },
    { id: "p90", metric: "ModelLatency", stat: "p90", sum: false, scale: 0.001 },
    { id: "p99", metric: "ModelLatency", stat: "p99", sum: false, scale: 0.001 },
    { id: "overhead", metric: "OverheadLatency", stat: "p90", sum: false, scale: 0.001 },
    { id: "cpu", metric: "CPUUtilization", stat: "Average", sum: false, scale: 1, instances: true },
    { id: "memory", metric: "MemoryUtilization", stat: "Average", sum: false, scale: 1, instances: true },
];

export function queryOf(endpoint: string, variants: string[], span: Span, now: number): Input {
    const end = Math.ceil(now / span.period) * span.period;
    return {
        StartTime: end - span.seconds, EndTime: end, ScanBy: "TimestampAscending",
        MetricDataQueries: variants.flatMap((variant, v) => wanted.map((w) => ({
            Id: `${w.id}_${v}`, MetricStat: { Period: span.period, Stat: w.stat, Metric: {
                Namespace: w.instances ? "/aws/sagemaker/Endpoints" : "AWS/SageMaker", MetricName: w.metric,
                Dimensions: [{ Name: "EndpointName", Value: endpoint }, { Name: "VariantName", Value: variant }] } },
        }))),
    };
}

export interface MetricResult { Id: string; Timestamps?: number[]; Values?: number[] }
export interface Line { x: number[]; y: number[] }
export type Measures = Record<string, Line[]>; // by id, a line for each variant

// Sums are zero where nothing came; other statistics have no point there.
export function measuresOf(results: MetricResult[], variants: string[], from: number, until: number, period: number): Measures {
    const found: Measures = {};
    for (const w of wanted) {
        found[w.id] = variants.map((_, v) => {
            const result = results.find((r) => r.Id === `${w.id}_${v}`);
            const points = new Map((result?.Timestamps ?? []).map((t, i) => [t, (result?.Values?.[i] ?? 0) * w.scale]));
            if (!w.sum) { const x = [...points.keys()].sort((a, b) => a - b); return { x, y: x.map((t) => points.get(t) ?? 0) }; }
            const x: number[] = [], y: number[] = [];
            for (let t = from; t < until; t += period) { x.push(t); y.push(points.get(t) ?? 0); }
            return { x, y };
        });
    }
    return found;
}

export interface Summary { requests: number; errors: number; perSecond: number; p50: number | undefined; p90: number | undefined; p99: number | undefined }
const total = (line: Line | undefined) => (line?.y ?? []).reduce((sum, y) => sum + y, 0);
// Of a whole span: requests are counted; of latencies, the last that was measured.
export function summaryOf(of: Measures, variant: number, seconds: number): Summary {
    const requests = total(of["requests"]?.[variant]);
    return {
        requests, perSecond: requests / seconds, errors: total(of["e4xx"]?.[variant]) + total(of["e5xx"]?.[variant]),
        p50: of["p50"]?.[variant]?.y.at(-1), p90: of["p90"]?.[variant]?.y.at(-1), p99: of["p99"]?.[variant]?.y.at(-1),
    };
}

// Shares of traffic in percent, of weights.
export function sharesOf(weights: number[]): number[] {
    const all = weights.reduce((sum, w) => sum + w, 0);
    return weights.map((w) => all === 0 ? 0 : w / all * 100);
}
