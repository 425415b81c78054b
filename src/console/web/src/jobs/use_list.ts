// A list of the API's, page by page while it is scrolled. When something changes, as many rows as are shown are read again.
import { useState } from "preact/hooks";
import { call, type Input } from "../lib/api";
import { queries, useQuery, type QueryOptions, type Reading } from "../lib/query";

interface Listed<Item> { items: Item[]; next: string | undefined }
const kPage = 100;

async function page<Item>(operation: string, input: Input, member: string, next: string | undefined, stop?: AbortSignal): Promise<Listed<Item>> {
    const answer = await call<Record<string, unknown>>("sagemaker", operation, { ...input, MaxResults: kPage, ...(next && { NextToken: next }) }, stop);
    return { items: (answer[member] ?? []) as Item[], next: answer["NextToken"] as string | undefined };
}

export function useList<Item>(operation: string, input: Input, member: string, options: QueryOptions): Reading<Listed<Item>> & { more: () => void; reading: boolean } {
    const key = ["list", operation, input], [reading, setReading] = useState(false);
    const list = useQuery<Listed<Item>>(key, async (stop) => {
        const had = queries.getQueryData<Listed<Item>>(key)?.items.length ?? 0;
        const all: Item[] = [];
        let next: string | undefined;
        do {
            const got: Listed<Item> = await page<Item>(operation, input, member, next, stop);
            all.push(...got.items);
            next = got.next;
        } while (next && all.length < had);
        return { items: all, next };
    }, options);
    const more = async () => {
        const now = queries.getQueryData<Listed<Item>>(key);
        if (!now?.next || reading || list.isFetching) return;
        setReading(true);
        try {
            const got = await page<Item>(operation, input, member, now.next);
            if (queries.getQueryData<Listed<Item>>(key) === now) queries.setQueryData<Listed<Item>>(key, { items: [...now.items, ...got.items], next: got.next });
        } finally {
            setReading(false);
        }
    };
    return { ...list, more: () => void more().catch(() => list.refetch()), reading };
}
