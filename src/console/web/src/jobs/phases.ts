// A job's life as phases with durations: what the API tells as SecondaryStatusTransitions, or as three times.
export interface Phase {
    name: string;
    from: number;
    until: number; // now, of the one that runs
    running: boolean;
    message: string;
    share: number; // 0 to 1 of all
}
export interface Transition { Status: string; StartTime: number; EndTime?: number; StatusMessage?: string }

const last = new Set(["Completed", "Failed", "Stopped", "MaxRuntimeExceeded", "Interrupted", "MaxWaitTimeExceeded"]);

function shared(phases: Omit<Phase, "share">[]): Phase[] {
    const all = phases.reduce((sum, p) => sum + (p.until - p.from), 0);
    return phases.map((p) => ({ ...p, share: all > 0 ? (p.until - p.from) / all : 1 / phases.length }));
}

// The last status is an instant, not a phase.
export function phasesOf(transitions: Transition[], now: number): Phase[] {
    return shared(transitions.filter((t) => !last.has(t.Status)).map((t) => ({
        name: t.Status, from: t.StartTime, until: Math.max(t.StartTime, t.EndTime ?? now), running: t.EndTime === undefined, message: t.StatusMessage ?? "" })));
}

export function phasesOfTimes(times: { created: number; started?: number | undefined; ended?: number | undefined }, over: boolean, now: number): Phase[] {
    const until = times.ended ?? (over ? times.started ?? times.created : now);
    const waited = { name: "Starting", from: times.created, until: Math.max(times.created, times.started ?? until), running: !over && times.started === undefined, message: "" };
    if (times.started === undefined) return shared([waited]);
    return shared([waited, { name: "Processing", from: times.started, until: Math.max(times.started, until), running: !over, message: "" }]);
}
