// The three kinds of job as the API has them: one table, so that lists, pages and actions are written once.
import type { Input } from "../lib/api";
import { to } from "../lib/router";

export type Kind = "training" | "processing" | "tuning";

export interface Summary {
    name: string;
    arn: string;
    status: string;
    secondary?: string;
    created: number;
    ended?: number;
    modified?: number;
    reason?: string;
    strategy?: string;
    done?: number;
    total?: number;
}

interface KindOfJob {
    title: string;
    one: string;
    list: string;
    members: string; // of the list's answer
    describe: string;
    stop: string;
    name: string; // the request's member
    statuses: string[];
    event: string; // what the stream of changes calls it
    read: (of: Record<string, unknown>) => Summary;
}

const text = (value: unknown) => value as string, time = (value: unknown) => value as number, maybe = <T>(value: unknown) => value as T | undefined;
const usual = ["InProgress", "Completed", "Failed", "Stopping", "Stopped"];

interface Counters { Completed?: number; InProgress?: number; RetryableError?: number; NonRetryableError?: number; Stopped?: number }
const ended = (c: Counters) => (c.Completed ?? 0) + (c.NonRetryableError ?? 0) + (c.Stopped ?? 0);

const optional = (of: Record<string, unknown>): Partial<Summary> =>
    Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined && value !== ""));

export const kinds: Record<Kind, KindOfJob> = {
    training: {
        title: "Training", one: "training job", list: "ListTrainingJobs", members: "TrainingJobSummaries", describe: "DescribeTrainingJob", stop: "StopTrainingJob",
        name: "TrainingJobName", statuses: usual, event: "Training Job",
        read: (of) => ({ name: text(of["TrainingJobName"]), arn: text(of["TrainingJobArn"]), status: text(of["TrainingJobStatus"]), created: time(of["CreationTime"]),
            ...optional({ secondary: of["SecondaryStatus"], ended: of["TrainingEndTime"], modified: of["LastModifiedTime"] }) }),
    },
    processing: {
        title: "Processing", one: "processing job", list: "ListProcessingJobs", members: "ProcessingJobSummaries", describe: "DescribeProcessingJob", stop: "StopProcessingJob",
        name: "ProcessingJobName", statuses: usual, event: "Processing Job",
        read: (of) => ({ name: text(of["ProcessingJobName"]), arn: text(of["ProcessingJobArn"]), status: text(of["ProcessingJobStatus"]), created: time(of["CreationTime"]),
            ...optional({ ended: of["ProcessingEndTime"], modified: of["LastModifiedTime"], reason: of["FailureReason"] || of["ExitMessage"] }) }),
    },
    tuning: {
        title: "Tuning", one: "tuning job", list: "ListHyperParameterTuningJobs", members: "HyperParameterTuningJobSummaries", describe: "DescribeHyperParameterTuningJob",
        stop: "StopHyperParameterTuningJob", name: "HyperParameterTuningJobName", statuses: usual, event: "HyperParameter Tuning Job",
        read: (of) => ({ name: text(of["HyperParameterTuningJobName"]), arn: text(of["HyperParameterTuningJobArn"]), status: text(of["HyperParameterTuningJobStatus"]), created: time(of["CreationTime"]),
            ...optional({ ended: of["HyperParameterTuningEndTime"], modified: of["LastModifiedTime"], strategy: of["Strategy"], done: ended(maybe<Counters>(of["TrainingJobStatusCounters"]) ?? {}),
                total: maybe<{ MaxNumberOfTrainingJobs?: number }>(of["ResourceLimits"])?.MaxNumberOfTrainingJobs }) }),
    },
};

export const running = (status: string): boolean => status === "InProgress" || status === "Stopping";
export const jobHref = (kind: Kind, name: string): string => kind === "training" ? to`/jobs/training/${name}` : kind === "processing" ? to`/jobs/processing/${name}` : to`/jobs/tuning/${name}`;

export interface Filter { status: string; name: string; sort: string; descending: boolean }
export const listInput = (filter: Filter): Input => ({
    ...(filter.status && { StatusEquals: filter.status }), ...(filter.name && { NameContains: filter.name }),
    SortBy: filter.sort === "name" ? "Name" : filter.sort === "status" ? "Status" : "CreationTime", SortOrder: filter.descending ? "Descending" : "Ascending",
});
