// What an execution's steps are at, as the API tells it.
export interface StepState {
    StepName: string; StepDisplayName?: string; StartTime?: number; EndTime?: number; StepStatus: string; FailureReason?: string; AttemptCount?: number;
    CacheHitResult?: { SourcePipelineExecutionArn?: string }; Metadata?: Record<string, Record<string, unknown>>; SelectiveExecutionResult?: { SourcePipelineExecutionArn?: string };
}

export const toneOf = (status: string | undefined): string => status === "Succeeded" ? "good" : status === "Failed" ? "bad" : status === "Executing" || status === "Starting" || status === "Stopping" ? "busy" : status === "Stopped" ? "wait" : "idle";
export const goesOn = (status: string): boolean => status === "Executing" || status === "Stopping";

// The first ARN that a step's metadata has: of its job, model, endpoint.
export function madeBy(state: StepState): string | undefined {
    for (const of of Object.values(state.Metadata ?? {}))
        for (const name of ["Arn", "CheckJobArn"]) if (typeof of[name] === "string" && of[name] !== "") return of[name];
    return undefined;
}

// The job whose log and outputs a step has.
export function jobOf(arn: string | undefined): { kind: "training" | "processing" | "tuning"; name: string } | undefined {
    const found = arn === undefined ? null : /:(training-job|processing-job|hyper-parameter-tuning-job)\/(.+)$/.exec(arn);
    if (!found?.[2]) return undefined;
    return { kind: found[1] === "training-job" ? "training" : found[1] === "processing-job" ? "processing" : "tuning", name: found[2] };
}

export interface Identity { IamIdentity?: { Arn?: string }; UserProfileName?: string }
// Who or what started: a role's session tells the rule or schedule by its name.
export function trigger(by: Identity | undefined): string {
    const arn = by?.IamIdentity?.Arn ?? "";
    const session = /:assumed-role\/([^/]+)\/(.+)$/.exec(arn), user = /:user\/(?:.*\/)?([^/]+)$/.exec(arn);
    if (session) return `${session[2] ?? ""} (${session[1] ?? ""})`;
    return user?.[1] ?? (arn.endsWith(":root") ? "root" : by?.UserProfileName ?? arn);
}
