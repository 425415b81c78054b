// What the view console/system answers (src/main/console_views.cpp).
export interface Queued { job: string; arn: string; account: string; instanceType: string; instances: number; since: number; reason: string }
export interface Agent { id: string; owner: string; account: string; unit: string; status: string; started: number; memoryBytes: number }
export interface System {
    version: string; started: number; region: string; account: string; queue: Queued[]; waiting: number; agents: Agent[];
    capacity: { cpus: number; memoryBytes: number }; load: number[]; memory: { server: number; available: number; total: number };
    disk: { path: string; total?: number; free?: number }; scrub: { begun: number; ended: number; bytes: number; versions: number; damaged: number };
    objects: { buckets: number; segments: number; segmentBytes: number; deadBytes: number; garbage: number };
    databases: Record<string, { bytes: number; logPages: number }>; requests: { answered: number; refused: number; connections: number; bufferBytes: number };
}

export type Level = "good" | "wait" | "bad";
// How full something may be before it matters.
export const level = (part: number): Level => part >= 0.95 ? "bad" : part >= 0.85 ? "wait" : "good";
export const share = (used: number, total: number | undefined): number => total ? Math.min(1, Math.max(0, used / total)) : 0;

export function scrubState(of: System["scrub"]): { status: string; text: string } {
    if (of.damaged > 0) return { status: "Failed", text: `${of.damaged.toLocaleString("en")} damaged` };
    if (!of.begun && !of.ended) return { status: "Pending", text: "Not yet" };
    return of.begun > of.ended ? { status: "InProgress", text: "Reading" } : { status: "OK", text: "All as written" };
}

// The page of the owner of an agent or job, by its ARN.
export function pageOf(arn: string): string | undefined {
    const [kind, name] = (arn.split(":")[5] ?? "").split("/"), places: Record<string, string> = { "training-job": "/jobs/training/", "processing-job": "/jobs/processing/", endpoint: "/endpoints/" };
    const place = places[kind ?? ""];
    return place && name ? place + encodeURIComponent(name) : undefined;
}

export const quotaNames: [string, string][] = [["RunningJobs", "Running jobs"], ["Vcpus", "vCPUs"], ["Bytes", "Bytes stored"], ["Requests", "Requests a second"]];
