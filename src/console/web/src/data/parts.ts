// How a file is cut into parts for a multipart upload, and which of them are there already.
const kMiB = 1024 * 1024;
export const kPart = 8 * kMiB;
export const kMostParts = 10_000;
export const kLargest = 5 * 1024 * 1024 * kMiB; // of an object: 5 TiB

export interface Part {
    number: number; // from 1
    from: number;
    to: number;
}
export interface PartThere { PartNumber: number; Size: number; ETag: string }

// Up to one part's size goes in one request, without an upload of parts.
export const isSmall = (size: number): boolean => size <= kPart;

// 8 MiB, or as many whole MiB as keep the parts under 10,000.
export const partSize = (size: number): number => Math.max(kPart, Math.ceil(size / kMostParts / kMiB) * kMiB);

export function planParts(size: number, each = partSize(size)): Part[] {
    const parts: Part[] = [];
    for (let from = 0; from < size; from += each) parts.push({ number: parts.length + 1, from, to: Math.min(size, from + each) });
    return parts;
}

export interface Left {
    done: Map<number, string>; // ETags by number
    todo: Part[];
    sent: number; // bytes of those that are done
}

// A part counts as done only if it is as long as planned.
export function leftOf(plan: Part[], there: PartThere[]): Left {
    const found = new Map(there.map((part) => [part.PartNumber, part]));
    const left: Left = { done: new Map(), todo: [], sent: 0 };
    for (const part of plan) {
        const has = found.get(part.number);
        if (has && has.Size === part.to - part.from) {
            left.done.set(part.number, has.ETag);
            left.sent += has.Size;
        } else left.todo.push(part);
    }
    return left;
}

export const completed = (done: Map<number, string>): { PartNumber: number; ETag: string }[] =>
    [...done].sort(([a], [b]) => a - b).map(([PartNumber, ETag]) => ({ PartNumber, ETag }));
