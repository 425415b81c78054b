// Reads of the server with a cache: useQuery shows at once what was read before, reads again when it is older than `fresh`, and when the stream of changes
// (lib/live.ts) tells of something that the query `watches` (words of the events' types: "Training Job", or resource ARNs).
import { hashKey, QueryClient, QueryObserver, type QueryFilters, type QueryObserverResult } from "@tanstack/query-core";
import { useEffect, useMemo, useState } from "preact/hooks";
import { ApiError } from "./api";
import { go } from "./router";

export const queries = new QueryClient({
    defaultOptions: {
        queries: {
            staleTime: 2000, gcTime: 300_000, networkMode: "always",
            retry: (count, error) => count < 2 && error instanceof ApiError && (error.status === 0 || error.status >= 500),
        },
    },
});
queries.mount();

export interface QueryOptions {
    watches?: string[];
    fresh?: number; // milliseconds
    every?: number; // read again every so many milliseconds while the page is seen
    enabled?: boolean;
    keep?: boolean; // show the last answer while the next key is read
}

let held: ((key: unknown[], stop: AbortSignal) => Promise<void>) | undefined;

export type Reading<Data> = QueryObserverResult<Data, Error>;

export function useQuery<Data>(key: unknown[], read: (stop: AbortSignal) => Promise<Data>, options: QueryOptions = {}): Reading<Data> {
    const settings = {
        queryKey: key, queryFn: async ({ signal }: { signal: AbortSignal }) => { await held?.(key, signal); return read(signal); }, meta: { watches: options.watches ?? [] },
        ...(options.fresh !== undefined && { staleTime: options.fresh }),
        ...(options.every !== undefined && { refetchInterval: options.every }),
        ...(options.keep && { placeholderData: (last: Data | undefined) => last }),
        enabled: options.enabled ?? true,
    };
    const observer = useMemo(() => new QueryObserver<Data, Error, Data, Data>(queries, settings as never), []);
    const [, show] = useState(0);
    useEffect(() => observer.subscribe(() => show((n) => n + 1)), [observer]);
    observer.setOptions(settings as never);
    return observer.getOptimisticResult(queries.defaultQueryOptions(settings as never)) as Reading<Data>;
}

// What matches is old: if it is shown it is read again. A first reading that is under way may have looked before the change, and the library lets it go on: another follows.
export function readAgain(filters: QueryFilters): void {
    for (const query of queries.getQueryCache().findAll({ ...filters, type: "active", fetchStatus: "fetching" }))
        if (query.state.data === undefined)
            void query.fetch().catch(() => undefined).then(() => queries.invalidateQueries({ predicate: (q) => q === query }));
    void queries.invalidateQueries(filters);
}

// After an action: what begins with this key is read again.
export const refresh = (...key: unknown[]) => queries.invalidateQueries({ queryKey: key });

// Deletes what the page shows, then goes elsewhere. Until the page has gone its own reads wait, whatever asks for them (the stream tells of the deletion): they would
// only learn that there is nothing any more. All that was read before is old then.
export async function leave(to: string, remove: () => Promise<unknown>): Promise<void> {
    const shown = new Set(queries.getQueryCache().findAll({ type: "active" }).map((q) => q.queryHash));
    let release!: () => void;
    const over = new Promise<void>((done) => { release = done; });
    held = async (key, stop) => {
        if (!shown.has(hashKey(key))) return;
        await over;
        stop.throwIfAborted();
    };
    await queries.cancelQueries({ type: "active" });
    try {
        await remove();
        await queries.invalidateQueries({ refetchType: "none" });
        go(to);
        await new Promise((done) => setTimeout(done)); // the page has gone, and its reads are stopped
    } catch (error) {
        void queries.invalidateQueries();
        throw error;
    } finally {
        held = undefined;
        release();
    }
}
