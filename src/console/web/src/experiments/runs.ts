// What the pages of experiments ask the server.
import { call, own, pages, type Input } from "../lib/api";
import type { Series } from "../ui/chart_math";
import { namesFilters, type RunColumn } from "./filter";

export type Cell = number | string | null;
export interface Sort { column: string; descending: boolean }
export interface Spec { experiment: string; filter: string; columns: string[]; sort: Sort }
export interface RunPage { total: number; names: string[]; arns: string[]; rows: Cell[][]; best: Record<string, { max: number; min: number }> }

export const kPage = 200, kMostChosen = 500;

const like = (experiment: string): [string, string, Input][] => [["sagemaker", "Search", {
    Resource: "ExperimentTrialComponent", MaxResults: 100,
    ...(experiment && { SearchExpression: { NestedFilters: [{ NestedPropertyName: "Parents", Filters: [{ Name: "Parents.ExperimentName", Operator: "Equals", Value: experiment }] }] } }) }]];

export const readRuns = (spec: Spec, offset: number, limit: number, stop?: AbortSignal) => own<RunPage>("console/runs", {
    ...(spec.experiment && { experiment: spec.experiment }), ...(spec.filter && { filter: spec.filter }),
    columns: spec.columns, sort: { column: spec.sort.column, descending: spec.sort.descending }, offset, limit }, like(spec.experiment), stop);

export const readColumns = async (experiment: string, stop: AbortSignal) =>
    (await own<{ columns: RunColumn[] }>("console/run-columns", experiment ? { experiment } : {}, like(experiment), stop)).columns;

// Some runs by their names, in that order; those that are gone are left out.
export async function readNamed(names: string[], columns: string[], stop: AbortSignal): Promise<{ names: string[]; rows: Cell[][] }> {
    const found = new Map<string, Cell[]>();
    for (const filter of namesFilters(names)) {
        const page = await readRuns({ experiment: "", filter, columns, sort: { column: "name", descending: false } }, 0, 1000, stop);
        for (const [i, name] of page.names.entries()) found.set(name, page.rows[i]!);
    }
    const there = names.filter((n) => found.has(n));
    return { names: there, rows: there.map((n) => found.get(n)!) };
}

export type XAxis = "step" | "time" | "relative";
interface RunSeries { run: string; x: number[]; y: number[]; min?: number[]; max?: number[]; total: number }

export async function readSeries(runs: string[], metric: string, axis: XAxis, points: number, stop: AbortSignal): Promise<Series[]> {
    const { series } = await own<{ series: RunSeries[] }>("console/series", { runs, metric, axis, points }, [], stop);
    return series.filter((s) => s.total > 0).map((s) => ({ name: s.run, x: s.x, y: s.y, ...(s.min && { min: s.min }), ...(s.max && { max: s.max }) }));
}

// So many that the picture loses nothing and the answer stays below some 200,000 points.
export const pointsEach = (runs: number) => Math.max(100, Math.min(1000, Math.floor(100_000 / Math.max(1, runs))));

export interface Experiment { ExperimentName: string; ExperimentArn: string; DisplayName?: string; CreationTime?: number; LastModifiedTime?: number }
export const readExperiments = (stop: AbortSignal) =>
    pages<Experiment>("sagemaker", "ListExperiments", { SortBy: "CreationTime", SortOrder: "Descending", MaxResults: 100 }, "ExperimentSummaries", 2000, undefined, stop);

export interface Artifact { Value: string; MediaType?: string }
export interface Component {
    TrialComponentName: string;
    TrialComponentArn: string;
    DisplayName?: string;
    Source?: { SourceArn: string; SourceType?: string };
    Status?: { PrimaryStatus?: string; Message?: string };
    StartTime?: number;
    EndTime?: number;
    CreationTime?: number;
    LastModifiedTime?: number;
    CreatedBy?: { UserProfileName?: string; IamIdentity?: { Arn?: string } };
    Parameters?: Record<string, { StringValue?: string; NumberValue?: number }>;
    InputArtifacts?: Record<string, Artifact>;
    OutputArtifacts?: Record<string, Artifact>;
    Metrics?: { MetricName: string; Last?: number; Min?: number; Max?: number; Avg?: number; Count?: number; TimeStamp?: number }[];
    LineageGroupArn?: string;
}
export const readComponent = (name: string, stop: AbortSignal) => call<Component>("sagemaker", "DescribeTrialComponent", { TrialComponentName: name }, stop);

export interface Trial { TrialName: string; TrialArn: string; DisplayName?: string; TrialSource?: unknown }
export const trialsOf = (component: string, stop?: AbortSignal) =>
    pages<Trial>("sagemaker", "ListTrials", { TrialComponentName: component, MaxResults: 100 }, "TrialSummaries", 1000, undefined, stop);
export const readTrial = (name: string, stop: AbortSignal) => call<{ TrialName: string; ExperimentName: string }>("sagemaker", "DescribeTrial", { TrialName: name }, stop);
