// A log stream as a component reads it: the newest page first, earlier ones when asked for, and what arrives. The stream of events only rings: lines are read
// by GetLogEvents from where the reading stands, so that none comes twice or is missed, whatever the connection does.
import { useEffect, useRef, useState } from "preact/hooks";
import { call } from "../lib/api";
import { logTopic, useTopic, type LogLine } from "../lib/live";
import { Grouping, type Record } from "./log_lines";

interface Page { events: LogLine[]; nextForwardToken: string; nextBackwardToken: string }

const read = (group: string, stream: string, more: { nextToken?: string; startFromHead?: boolean } = {}) =>
    call<Page>("logs", "GetLogEvents", { logGroupName: group, logStreamName: stream, limit: 10_000, ...more });

export interface LogText {
    records: Record[];
    count: number; // lines that have been read
    whole: boolean; // from the first line on
    busy: boolean;
    error: unknown;
    earlier: () => Promise<number>; // records that came before
}

const kMostLines = 500_000; // in memory

export function useLog(group: string, stream: string | undefined): LogText {
    const [, show] = useState(0);
    const state = useRef({ key: "", events: [] as LogLine[], grouping: new Grouping(), forward: "", backward: "", whole: false, busy: false, again: false, error: undefined as unknown });
    const now = state.current, key = `${group}:${stream ?? ""}`;
    if (now.key !== key) Object.assign(now, { key, events: [], grouping: new Grouping(), forward: "", backward: "", whole: false, busy: false, again: false, error: undefined });
    const shown = useRef(true);
    useEffect(() => () => { shown.current = false; }, []);
    const told = () => { if (shown.current) show((n) => n + 1); };

    const newer = async (): Promise<void> => {
        if (stream === undefined) return;
        if (now.busy) { now.again = true; return; }
        now.busy = true;
        try {
            for (let more = true; more;) {
                now.again = false;
                const page = await read(group, stream, now.forward ? { nextToken: now.forward, startFromHead: true } : {});
                if (now.key !== key) return;
                if (!now.backward) { now.backward = page.nextBackwardToken; now.whole = page.events.length === 0; }
                more = (page.nextForwardToken !== now.forward && now.forward !== "" && page.events.length > 0) || now.again;
                now.forward = page.nextForwardToken;
                now.events.push(...page.events);
                now.grouping.add(page.events);
                now.error = undefined;
                told();
            }
        } catch (error) {
            now.error = error;
        }
        if (now.key === key) now.busy = false;
        told();
    };
    useEffect(() => { void newer(); }, [key]);
    useTopic(stream === undefined ? undefined : logTopic(group, stream), () => void newer());

    const earlier = async (): Promise<number> => {
        if (stream === undefined || now.whole || now.busy || !now.backward || now.events.length >= kMostLines) return 0;
        now.busy = true;
        const before = now.grouping.records.length;
        try {
            const page = await read(group, stream, { nextToken: now.backward });
            if (now.key !== key) return 0;
            now.whole = page.events.length === 0 || page.nextBackwardToken === now.backward;
            now.backward = page.nextBackwardToken;
            now.events = [...page.events, ...now.events];
            now.grouping = new Grouping();
            now.grouping.add(now.events);
        } catch (error) {
            now.error = error;
        }
        now.busy = false;
        told();
        if (now.again) void newer();
        return now.grouping.records.length - before;
    };
    return { records: now.grouping.records, count: now.events.length, whole: now.whole, busy: now.busy, error: now.error, earlier };
}

// Every line of the stream, for a file.
export async function* allLines(group: string, stream: string): AsyncGenerator<LogLine[]> {
    let token: string | undefined;
    for (;;) {
        const page = await read(group, stream, token ? { nextToken: token, startFromHead: true } : { startFromHead: true });
        if (page.events.length === 0 || page.nextForwardToken === token) return;
        token = page.nextForwardToken;
        yield page.events;
    }
}
