// Reads of the server with a cache: useQuery shows at once what was read before, reads again when it is older than `fresh`, and when the stream of changes
// (lib/live.ts) tells of something that the query `watches` (words of the events' types: "Training Job", or resource ARNs).
import { QueryClient, QueryObserver, type QueryObserverResult } from "@tanstack/query-core";
import { useEffect, useMemo, useState } from "preact/hooks";
import { ApiError } from "./api";

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

export type Reading<Data> = QueryObserverResult<Data, Error>;

export function useQuery<Data>(key: unknown[], read: (stop: AbortSignal) => Promise<Data>, options: QueryOptions = {}): Reading<Data> {
    const settings = {
        queryKey: key, queryFn: ({ signal }: { signal: AbortSignal }) => read(signal), meta: { watches: options.watches ?? [] },
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

// After an action: what begins with this key is read again.
export const refresh = (...key: unknown[]) => queries.invalidateQueries({ queryKey: key });
// The same for what is left at once: nothing that is still shown is read again, as a page of what was just deleted.
export const outdate = (...key: unknown[]) => queries.invalidateQueries({ queryKey: key, refetchType: "none" });
