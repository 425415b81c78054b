// A tuning job's training jobs as rows of a table and lines of parallel coordinates.
import type { Axis, Row } from "../ui/parallel";

export interface Tried {
    TrainingJobName: string; TrainingJobArn: string; TrainingJobStatus: string; CreationTime: number; TrainingStartTime?: number; TrainingEndTime?: number;
    TunedHyperParameters?: Record<string, string>; FailureReason?: string; ObjectiveStatus?: string;
    FinalHyperParameterTuningJobObjectiveMetric?: { MetricName: string; Value: number };
}
interface Range { Name: string; ScalingType?: string }
export interface Ranges { ContinuousParameterRanges?: Range[]; IntegerParameterRanges?: Range[]; CategoricalParameterRanges?: Range[] }

export const objectiveOf = (job: Tried): number | undefined => job.FinalHyperParameterTuningJobObjectiveMetric?.Value;

export function tuned(jobs: Tried[]): string[] {
    return [...new Set(jobs.flatMap((j) => Object.keys(j.TunedHyperParameters ?? {})))].sort((a, b) => a.localeCompare(b, "en"));
}
const valueOf = (text: string | undefined): number | string | undefined => text === undefined ? undefined : text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;

export function axesOf(jobs: Tried[], objective: string, ranges: Ranges): Axis[] {
    const log = new Set([...ranges.ContinuousParameterRanges ?? [], ...ranges.IntegerParameterRanges ?? []].filter((r) => r.ScalingType === "Logarithmic").map((r) => r.Name));
    const words = new Set((ranges.CategoricalParameterRanges ?? []).map((r) => r.Name));
    const kind = (name: string) => words.has(name) || jobs.some((j) => typeof valueOf(j.TunedHyperParameters?.[name]) === "string") ? "text" as const : "number" as const;
    return [...tuned(jobs).map((name): Axis => ({ id: name, label: name, kind: kind(name), log: log.has(name) })), { id: "objective", label: objective, kind: "number" }];
}

export function rowsOf(jobs: Tried[]): Row[] {
    return jobs.filter((j) => objectiveOf(j) !== undefined).map((j) => ({ key: j.TrainingJobName,
        values: { ...Object.fromEntries(Object.entries(j.TunedHyperParameters ?? {}).map(([k, v]) => [k, valueOf(v)])), objective: objectiveOf(j) } }));
}

export function bestOf(jobs: Tried[], maximize: boolean): string | undefined {
    let best: Tried | undefined;
    for (const job of jobs) {
        const value = objectiveOf(job), least = best && objectiveOf(best);
        if (value !== undefined && job.ObjectiveStatus !== "Failed" && (least === undefined || (maximize ? value > least : value < least))) best = job;
    }
    return best?.TrainingJobName;
}
