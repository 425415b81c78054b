// A list that is read on as one scrolls. A new key begins anew; `again` reads from the beginning and shows the old rows until then.
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Input } from "../lib/api";
import { queries } from "../lib/query";
import type { Listing, Row } from "./listing";

export interface Pages {
    rows: Row[] | undefined; // undefined: not known yet
    whole: boolean; // nothing more is to come
    busy: boolean;
    error: Error | undefined;
    more: () => void;
    again: () => void;
}

interface Known { key: string; rows: Row[] | undefined; next: Input | undefined; busy: boolean; error: Error | undefined }

export function usePages(bucket: string, key: string, read: (next: Input | undefined, stop: AbortSignal) => Promise<Listing>): Pages {
    const [known, set] = useState<Known>({ key, rows: undefined, next: undefined, busy: true, error: undefined });
    const stop = useRef<AbortController | undefined>(undefined), reading = useRef(read), now = useRef(known);
    reading.current = read;
    const show = (of: Known) => { now.current = of; set(of); };

    const load = useCallback(async (from: Known, fresh: boolean) => {
        stop.current?.abort();
        const mine = stop.current = new AbortController();
        show({ ...from, busy: true, error: undefined });
        try {
            const page = await reading.current(fresh ? undefined : from.next, mine.signal);
            if (!mine.signal.aborted) show({ key: from.key, rows: fresh ? page.rows : [...from.rows ?? [], ...page.rows], next: page.next, busy: false, error: undefined });
        } catch (error) {
            if (!mine.signal.aborted) show({ ...from, busy: false, error: error as Error });
        }
    }, []);

    useEffect(() => { void load({ key, rows: undefined, next: undefined, busy: true, error: undefined }, true); return () => stop.current?.abort(); }, [key]);
    const again = useCallback(() => { void load({ ...now.current, next: undefined }, true); }, []);
    // refresh("s3", bucket, …) after an action reads this list again too.
    useEffect(() => queries.getQueryCache().subscribe((event) => {
        if (event.type === "updated" && event.action.type === "invalidate" && event.query.queryKey[0] === "s3" && event.query.queryKey[1] === bucket) again();
    }), [bucket]);

    const is = known.key === key ? known : { ...known, rows: undefined, next: undefined, busy: true, error: undefined };
    return {
        rows: is.rows, whole: is.rows !== undefined && is.next === undefined && !is.busy, busy: is.busy, error: is.error, again,
        more: () => { if (now.current.next && !now.current.busy && !now.current.error) void load(now.current, false); },
    };
}
