// The one stream of a tab. `follow` adds a topic for as long as a component shows it; the stream is opened again when the topics change, resumes where it was, and
// rests while the tab is hidden. It begins where the session was read, before any page was. States come as `change`: queries that watch them are read again.
import { useEffect } from "preact/hooks";
import { readAgain } from "./query";
import { session } from "./session";

export interface Change {
    source: string;
    type: string;
    resource: string;
    name: string;
    status: string;
    time: number;
}
export interface LogLine { timestamp: number; message: string }
type Listener = (data: unknown) => void;

const topics = new Map<string, Set<Listener>>();
const changeListeners = new Set<(change: Change) => void>();
let stream: EventSource | undefined, open = "", cursor = "", soon: ReturnType<typeof setTimeout> | undefined;

function wanted(): string {
    if (document.hidden || !session.peek()) return "";
    return ["changes", ...topics.keys()].map((t) => "topic=" + encodeURIComponent(t)).join("&");
}

function told(event: MessageEvent): unknown {
    if (event.lastEventId) cursor = event.lastEventId;
    return JSON.parse(event.data as string) as unknown;
}

let touched = new Set<string>();
function readWatching(what: Set<string>): void {
    readAgain({ predicate: (query) => ((query.meta?.["watches"] ?? []) as string[]).some((w) => [...what].some((t) => t.includes(w))) });
}

function onChange(change: Change): void {
    for (const listen of changeListeners) listen(change);
    if (touched.size === 0) setTimeout(() => { const what = touched; touched = new Set(); readWatching(what); }, 150);
    touched.add(change.type).add(change.resource);
}

function connect(): void {
    soon = undefined;
    const now = wanted();
    if (now === open) return;
    stream?.close();
    open = now;
    if (!now) return;
    // A stream that is opened again by hand has no Last-Event-ID: the cursors go along in the address.
    stream = new EventSource(`/api/stream?${now}${cursor ? "&after=" + encodeURIComponent(cursor) : ""}`);
    stream.addEventListener("open", (event) => { if (event instanceof MessageEvent) told(event); }); // the server's first, which tells the cursors
    stream.addEventListener("change", (event) => onChange(told(event) as Change));
    stream.addEventListener("reset", (event) => { told(event); readAgain({}); });
    for (const kind of ["log", "metric", "series"])
        stream.addEventListener(kind, (event) => {
            const data = told(event) as { topic: string };
            for (const listen of topics.get(data.topic) ?? []) listen(data);
        });
    stream.addEventListener("error", () => {
        if (stream?.readyState === EventSource.CLOSED) { open = ""; soon ??= setTimeout(connect, 3000); }
    });
}

const later = () => { soon ??= setTimeout(connect, 20); };
document.addEventListener("visibilitychange", later);
session.subscribe((is) => { cursor = is?.cursor ?? ""; later(); });

export function follow(topic: string, listen: Listener): () => void {
    const listeners = topics.get(topic) ?? new Set();
    topics.set(topic, listeners.add(listen));
    later();
    return () => {
        listeners.delete(listen);
        if (listeners.size === 0) topics.delete(topic);
        later();
    };
}

export function useTopic(topic: string | undefined, listen: Listener): void {
    useEffect(() => topic === undefined ? undefined : follow(topic, listen), [topic]);
}

export function useChanges(listen: (change: Change) => void): void {
    useEffect(() => { changeListeners.add(listen); return () => { changeListeners.delete(listen); }; }, []);
}

const part = (text: string) => encodeURIComponent(text);
export const logTopic = (group: string, name: string) => `log:${part(group)}:${part(name)}`;
export const metricTopic = (space: string, name: string, dimensions: Record<string, string>) =>
    `metric:${part(space)}:${part(name)}:${Object.entries(dimensions).map(([k, v]) => `${part(k)}=${part(v)}`).join(",")}`;
export const seriesTopic = (component: string, metric: string) => `series:${part(component)}:${part(metric)}`;
