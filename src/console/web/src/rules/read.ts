// What EventBridge, its scheduler and its pipes say.
import { call, pages } from "../lib/api";

export interface DeadLetter { Arn?: string }
export interface Target { Id: string; Arn: string; RoleArn?: string; Input?: string; InputPath?: string; DeadLetterConfig?: DeadLetter; RetryPolicy?: { MaximumRetryAttempts?: number; MaximumEventAgeInSeconds?: number };
    SageMakerPipelineParameters?: { PipelineParameterList?: { Name: string; Value: string }[] } }
export interface Rule { Name: string; Arn: string; EventPattern?: string; ScheduleExpression?: string; State: string; Description?: string; EventBusName?: string; RoleArn?: string; ManagedBy?: string }
export interface ScheduleSummary { Name: string; GroupName: string; Arn: string; State: string; CreationDate: number; LastModificationDate: number; Target?: { Arn: string } }
export interface Schedule extends ScheduleSummary { ScheduleExpression: string; ScheduleExpressionTimezone?: string; Description?: string; StartDate?: number; EndDate?: number; ActionAfterCompletion?: string; KmsKeyArn?: string;
    FlexibleTimeWindow?: { Mode: string; MaximumWindowInMinutes?: number }; Target: { Arn: string; RoleArn: string; Input?: string; DeadLetterConfig?: DeadLetter; RetryPolicy?: { MaximumRetryAttempts?: number; MaximumEventAgeInSeconds?: number } } }
export interface PipeSummary { Name: string; Arn: string; DesiredState: string; CurrentState: string; StateReason?: string; CreationTime: number; LastModifiedTime: number; Source: string; Target: string; Enrichment?: string }
export interface Bus { Name: string; Arn: string }
export interface ScheduledAction { ScheduledActionName: string; ResourceId: string; ServiceNamespace: string; ScalableDimension?: string; Schedule: string; Timezone?: string; CreationTime: number;
    ScalableTargetAction?: { MinCapacity?: number; MaxCapacity?: number } }

export async function readRules(stop?: AbortSignal): Promise<Rule[]> {
    const { EventBuses } = await call<{ EventBuses: Bus[] }>("events", "ListEventBuses", {}, stop);
    return (await Promise.all(EventBuses.map(async (bus) => (await pages<Rule>("events", "ListRules", { EventBusName: bus.Name }, "Rules", 1000, undefined, stop))
        .map((rule) => ({ ...rule, EventBusName: bus.Name }))))).flat();
}
export const readRule = (bus: string, name: string, stop?: AbortSignal) => call<Rule>("events", "DescribeRule", { Name: name, EventBusName: bus }, stop);
export const readTargets = (bus: string, rule: string, stop?: AbortSignal) => call<{ Targets?: Target[] }>("events", "ListTargetsByRule", { Rule: rule, EventBusName: bus }, stop).then((a) => a.Targets ?? []);
export const readSchedules = (stop?: AbortSignal) => pages<ScheduleSummary>("scheduler", "ListSchedules", {}, "Schedules", 1000, undefined, stop);
export const readSchedule = (group: string, name: string, stop?: AbortSignal) => call<Schedule>("scheduler", "GetSchedule", { GroupName: group, Name: name }, stop);
export const readPipes = (stop?: AbortSignal) => pages<PipeSummary>("pipes", "ListPipes", {}, "Pipes", 1000, undefined, stop);
export const readActions = (stop?: AbortSignal) => pages<ScheduledAction>("application-autoscaling", "DescribeScheduledActions", { ServiceNamespace: "sagemaker" }, "ScheduledActions", 1000, undefined, stop);

// An input of UpdateSchedule: what GetSchedule answered, without what only an answer has. An update replaces all, so nothing may be lost.
export function updateOf(is: Schedule): { [member: string]: never } {
    const { Arn: _arn, CreationDate: _made, LastModificationDate: _changed, ...rest } = is;
    return rest as unknown as { [member: string]: never };
}

// Where the page of a thing is, by its ARN; undefined: it has none.
export function pageOf(arn: string): string | undefined {
    const parts = arn.split(":"), name = (parts.slice(5).join(":").split("/").at(-1)) ?? "", part = encodeURIComponent;
    if (parts[2] === "sagemaker" && /^pipeline\//.test(parts[5] ?? "")) return `/pipelines/${part(name)}`;
    if (parts[2] === "sagemaker" && /^endpoint\//.test(parts[5] ?? "")) return `/endpoints/${part(name)}`;
    if (parts[2] === "iam" && /^role\//.test(parts[5] ?? "")) return `/access/roles/${part(name)}`;
    if (parts[2] === "s3" && parts[5]) return `/data/${part(parts[5].split("/")[0] ?? "")}`;
    return undefined;
}
