// The rows of a table of any length: pages of 200 around what is seen are read when they come into view, and read again while the page is open, as runs go on.
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { queries } from "../lib/query";
import { kPage, readRuns, type Cell, type RunPage, type Spec } from "./runs";

export interface RunRow { index: number; name: string; cells: Cell[] | undefined } // without cells: on its way
export interface Runs {
    rows: RunRow[];
    total: number | undefined;
    best: RunPage["best"];
    error: unknown;
    busy: boolean;
    seen: (first: number, last: number) => void;
    again: () => void;
}

interface Before { columns: string; pages: Map<number, RunPage>; total: number; best: RunPage["best"] }
const kEvery = 15_000;

export function useRuns(spec: Spec, enabled: boolean): Runs {
    const key = JSON.stringify(spec);
    const [version, show] = useState(0), [error, fail] = useState<unknown>();
    const state = useRef({ key: "", columns: "", pages: new Map<number, RunPage>(), going: new Set<number>(), view: [0, 0] as [number, number], before: undefined as Before | undefined });
    const is = state.current;
    if (is.key !== key) {
        const columns = JSON.stringify(spec.columns), shown = [...is.pages.values()].at(-1);
        if (shown) is.before = { columns: is.columns, pages: is.pages, total: shown.total, best: shown.best };
        is.columns = columns;
        is.key = key;
        is.pages = new Map();
        is.going = new Set();
    }

    const read = useMemo(() => (page: number, fresh: boolean) => {
        // An effect of rows that were shown before may come after the question has changed.
        if (is.key !== key || is.going.has(page) || (!fresh && is.pages.has(page))) return;
        is.going.add(page);
        const of = JSON.parse(key) as Spec;
        queries.fetchQuery({ queryKey: ["runs", key, page], staleTime: fresh ? 0 : 5000, retry: false,
            queryFn: ({ signal }) => readRuns(of, page * kPage, kPage, signal) }).then((answer) => {
            if (is.key !== key) return;
            is.going.delete(page);
            is.pages.set(page, answer);
            fail(undefined);
            show((n) => n + 1);
        }, (reason: unknown) => {
            if (is.key !== key) return;
            is.going.delete(page);
            fail(reason);
            show((n) => n + 1);
        });
    }, [key]);

    const seen = useMemo(() => (first: number, last: number) => {
        is.view = [first, last];
        for (let page = Math.floor(Math.max(0, first) / kPage); page <= Math.floor(last / kPage); page++) read(page, false);
    }, [read]);
    const again = useMemo(() => () => {
        for (let page = Math.floor(is.view[0] / kPage); page <= Math.floor(is.view[1] / kPage); page++) read(page, true);
    }, [read]);
    useEffect(() => { if (enabled) read(0, false); }, [read, enabled]);
    useEffect(() => {
        const timer = setInterval(() => { if (!document.hidden) again(); }, kEvery);
        return () => clearInterval(timer);
    }, [again]);

    // Until the first answer the rows of the question before stay, if their columns are the same.
    const newest = [...is.pages.values()].at(-1), before = error || is.before?.columns !== is.columns ? undefined : is.before;
    const total = newest?.total ?? before?.total, pages = newest ? is.pages : before?.pages ?? is.pages;
    const rows = useMemo(() => Array.from({ length: total ?? 0 }, (_, index): RunRow => {
        const page = pages.get(Math.floor(index / kPage)), at = index % kPage;
        return page && at < page.names.length ? { index, name: page.names[at]!, cells: page.rows[at]! } : { index, name: `\u0000${index}`, cells: undefined };
    }), [version, key, total]);
    return { rows, total, best: newest?.best ?? before?.best ?? {}, error, busy: is.going.size > 0, seen, again };
}

export const isAway = (key: string) => key.startsWith("\u0000");
