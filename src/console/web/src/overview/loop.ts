// A project's loop as the picture shows it: data → pipeline → model → approval → endpoint → monitor, and back. Made of the pipeline's last rounds.
import { packagePath, versionName } from "../models/packages";
import { to } from "../lib/router";
import { words } from "../lib/format";

export interface Card { kind: string; name: string; arn: string; status: string; created: number; modified: number; reason?: string; parent?: string }
export interface Step { name: string; type: string; status: string }
export interface Round {
    execution: string; status: string; reason?: string; started: number; ended: number | null; trigger: string; startedBy?: string; steps: Step[];
    modelPackage: string; approval: string; endpoint: string; metrics: Record<string, number>;
}
export interface Loop { pipeline: string; rounds: Round[] } // the newest first
export interface Overview { running: Card[]; failed: Card[]; waiting: Card[]; serving: Card[]; loops: Loop[] }
export interface Watch { EndpointName?: string; MonitoringScheduleName: string; MonitoringExecutionStatus: string; CreationTime: number }

export type Tone = "good" | "bad" | "busy" | "wait" | "plain";
export interface Stage { id: "data" | "pipeline" | "model" | "approval" | "endpoint" | "monitor"; title: string; value: string; state: string; tone: Tone; href: string | undefined }

export const toneOf = (status: string): Tone =>
    /fail|error|rejected|outofservice|violation/i.test(status) ? "bad"
        : /^(executing|inprogress|creating|updating|rollingback|starting|stopping|deleting|systemupdating)/i.test(status) ? "busy"
            : /^(pendingmanualapproval|pending|scheduled)/i.test(status) ? "wait"
                : /^(succeeded|approved|inservice|completed)/i.test(status) ? "good" : "plain";

export const executionId = (arn: string) => arn.slice(arn.lastIndexOf("/") + 1);
export const roundPath = (pipeline: string, round: Round) => to`/pipelines/${pipeline}/executions/${executionId(round.execution)}`;

// "pipe churn-loop" → ["pipe", "churn-loop"]
export function triggerOf(text: string): { kind: string; name: string } {
    const space = text.indexOf(" ");
    return space < 0 ? { kind: text, name: "" } : { kind: text.slice(0, space), name: text.slice(space + 1) };
}

function triggerPath(text: string): string | undefined {
    const { kind, name } = triggerOf(text);
    if (kind === "pipe") return to`/rules/pipes/${name}`;
    if (kind === "schedule") return to`/rules/schedules/${"default"}/${name}`;
    if (kind === "rule") return to`/rules/rules/${"default"}/${name}`;
    return undefined;
}

export function stagesOf(loop: Loop, serving: Card[], watches: Watch[]): Stage[] {
    const last = loop.rounds[0], made = loop.rounds.find((r) => r.modelPackage), served = loop.rounds.find((r) => r.endpoint);
    const running = last?.steps.find((s) => s.status === "Executing");
    const endpoint = serving.find((c) => c.name === served?.endpoint);
    const watch = watches.filter((w) => served && w.EndpointName === served.endpoint).sort((a, b) => b.CreationTime - a.CreationTime)[0];
    const asked = made?.approval === "PendingManualApproval";
    return [
        { id: "data", title: "Data", value: last ? triggerOf(last.trigger).name || last.trigger : "", state: last ? `by ${triggerOf(last.trigger).kind || "hand"}` : "Nothing came", tone: "plain", href: last && triggerPath(last.trigger) },
        { id: "pipeline", title: "Pipeline", value: loop.pipeline, state: running ? running.name : last ? words(last.status) : "Never ran", tone: last ? toneOf(last.status) : "plain", href: to`/pipelines/${loop.pipeline}` },
        { id: "model", title: "Model", value: made ? versionName(made.modelPackage) : "", state: made ? metricText(made) : "None yet", tone: "plain", href: made && packagePath(made.modelPackage) },
        { id: "approval", title: "Approval", value: made ? (asked ? "Waits for a person" : words(made.approval || "None")) : "", state: made ? `Version ${made.modelPackage.split("/").at(-1)}` : "", tone: made ? toneOf(made.approval) : "plain", href: made && packagePath(made.modelPackage) },
        { id: "endpoint", title: "Endpoint", value: served?.endpoint ?? "", state: endpoint ? words(endpoint.status) : served ? "Not there now" : "Nothing serves", tone: endpoint ? toneOf(endpoint.status) : "plain", href: served && to`/endpoints/${served.endpoint}` },
        { id: "monitor", title: "Monitor", value: watch?.MonitoringScheduleName ?? "", state: watch ? (/Violations/.test(watch.MonitoringExecutionStatus) ? "Violations" : words(watch.MonitoringExecutionStatus)) : "Not watched", tone: watch ? toneOf(watch.MonitoringExecutionStatus) : "plain",
            href: served && to`/endpoints/${served.endpoint}` + "?tab=monitor" },
    ];
}

// The metric that most rounds have, which the grid shows.
export function mainMetric(rounds: Round[]): string | undefined {
    const seen = new Map<string, number>();
    for (const round of rounds) for (const name of Object.keys(round.metrics)) seen.set(name, (seen.get(name) ?? 0) + 1);
    return [...seen].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]?.[0];
}

function metricText(round: Round): string {
    const name = mainMetric([round]);
    return name === undefined ? "" : `${name} ${Number((round.metrics[name] ?? 0).toPrecision(4))}`;
}

// "11 of 13 steps succeeded, Judge failed"
export function stepsInWords(steps: Step[]): string {
    const done = steps.filter((s) => s.status === "Succeeded").length;
    const others = steps.filter((s) => /^(Failed|Executing|Starting|Stopping|Stopped)$/.test(s.status)).map((s) => `${s.name} ${words(s.status).toLowerCase()}`);
    return [`${done} of ${steps.length} steps succeeded`, ...others].join(", ");
}

export const isEmpty = (of: Overview) => [of.running, of.failed, of.waiting, of.serving, of.loops].every((all) => all.length === 0);
