// One file to one key: in one request, or in parts of which several travel at once, each tried again when the way is bad. What it needs of the world comes as
// Ports. A stopped or failed upload of parts stays on the server until it is resumed or aborted.
import { ApiError, type Input } from "../lib/api";
import { completed, isSmall, leftOf, partSize, planParts, type Part, type PartThere } from "./parts";
import type { Resumable } from "./resume";

export interface Ports {
    call<Output>(operation: string, input: Input, stop: AbortSignal): Promise<Output>;
    // PUT of the bytes; the ETag. `sent`: of these bytes, so far.
    put(path: string, body: Blob, sent: (bytes: number) => void, stop: AbortSignal): Promise<string>;
    wait(ms: number, stop: AbortSignal): Promise<void>;
    begun: Resumable;
    slots: Slots; // shared by all files
    address(route: "object" | "part", of: Record<string, string | number>): string;
}

export interface Source extends Blob { readonly name: string; readonly lastModified: number }
export interface Job { bucket: string; key: string; file: Source }
export interface Progress { sent: number; resumed: number }

const kTries = 5, kFirstWait = 400;

// How many requests with bodies are under way: a browser has six connections to a server, one of them streams.
export class Slots {
    private free: number;
    private readonly waiting: (() => void)[] = [];
    constructor(count: number) { this.free = count; }

    async use<T>(act: () => Promise<T>): Promise<T> {
        if (this.free > 0) this.free--;
        else await new Promise<void>((go) => this.waiting.push(go));
        try {
            return await act();
        } finally {
            const next = this.waiting.shift();
            if (next) next(); else this.free++;
        }
    }
}

const isPassing = (error: unknown) => error instanceof ApiError && (error.status === 0 || error.status === 429 || error.status >= 500);

async function withRetries<T>(ports: Ports, stop: AbortSignal, act: () => Promise<T>): Promise<T> {
    for (let tried = 1; ; tried++) {
        stop.throwIfAborted();
        try {
            return await act();
        } catch (error) {
            if (!isPassing(error) || tried >= kTries) throw error;
            await ports.wait(kFirstWait * 2 ** (tried - 1), stop);
        }
    }
}

async function partsThere(job: Job, uploadId: string, ports: Ports, stop: AbortSignal): Promise<PartThere[]> {
    const all: PartThere[] = [];
    let marker: string | undefined;
    do {
        const page = await ports.call<{ Parts?: PartThere[]; IsTruncated?: boolean; NextPartNumberMarker?: string | number }>("ListParts",
            { Bucket: job.bucket, Key: job.key, UploadId: uploadId, ...(marker !== undefined && { PartNumberMarker: marker }) }, stop);
        all.push(...page.Parts ?? []);
        marker = page.IsTruncated && page.NextPartNumberMarker !== undefined ? String(page.NextPartNumberMarker) : undefined;
    } while (marker !== undefined);
    return all;
}

interface Open { uploadId: string; part: number; there: PartThere[] }

async function openUpload(job: Job, ports: Ports, stop: AbortSignal): Promise<Open> {
    const facts = { bucket: job.bucket, key: job.key, name: job.file.name, size: job.file.size, changed: job.file.lastModified };
    const begun = ports.begun.find(facts);
    if (begun) {
        try {
            return { ...begun, there: await withRetries(ports, stop, () => partsThere(job, begun.uploadId, ports, stop)) };
        } catch (error) {
            if (!(error instanceof ApiError && error.code === "NoSuchUpload")) throw error;
            ports.begun.forget(begun.uploadId); // aborted, or completed, by somebody else
        }
    }
    // Not stopped halfway: what the server has begun has to be known, to be resumed or aborted.
    const { UploadId } = await withRetries(ports, stop, () => ports.call<{ UploadId: string }>("CreateMultipartUpload",
        { Bucket: job.bucket, Key: job.key, ...(job.file.type && { ContentType: job.file.type }) }, new AbortController().signal));
    const part = partSize(job.file.size);
    ports.begun.keep({ ...facts, uploadId: UploadId, part });
    return { uploadId: UploadId, part, there: [] };
}

async function uploadParts(job: Job, ports: Ports, told: (progress: Progress) => void, stop: AbortSignal): Promise<void> {
    const open = await openUpload(job, ports, stop);
    const left = leftOf(planParts(job.file.size, open.part), open.there);
    const resumed = left.sent, underWay = new Map<number, number>();
    const tell = () => told({ sent: left.sent + [...underWay.values()].reduce((a, b) => a + b, 0), resumed });
    tell();
    // The first that fails for good stops its brothers.
    const failed = new AbortController(), both = AbortSignal.any([stop, failed.signal]);
    const one = (part: Part) => ports.slots.use(() => withRetries(ports, both, async () => {
        try {
            const etag = await ports.put(ports.address("part", { bucket: job.bucket, key: job.key, uploadId: open.uploadId, partNumber: part.number }),
                job.file.slice(part.from, part.to), (bytes) => { underWay.set(part.number, bytes); tell(); }, both);
            left.done.set(part.number, etag);
            left.sent += part.to - part.from;
        } finally {
            underWay.delete(part.number);
        }
        tell();
    }));
    let first: unknown;
    await Promise.all(left.todo.map((part) => one(part).catch((error: unknown) => {
        if (!failed.signal.aborted) { first = error; failed.abort(); }
    })));
    if (failed.signal.aborted) throw first;
    await withRetries(ports, stop, () => ports.call("CompleteMultipartUpload", {
        Bucket: job.bucket, Key: job.key, UploadId: open.uploadId, MultipartUpload: { Parts: completed(left.done) },
    }, stop));
    ports.begun.forget(open.uploadId);
}

export async function uploadFile(job: Job, ports: Ports, told: (progress: Progress) => void, stop: AbortSignal): Promise<void> {
    if (!isSmall(job.file.size)) return uploadParts(job, ports, told, stop);
    await ports.slots.use(() => withRetries(ports, stop, () => ports.put(
        ports.address("object", { bucket: job.bucket, key: job.key }), job.file, (sent) => told({ sent, resumed: 0 }), stop)));
    told({ sent: job.file.size, resumed: 0 });
}

// Gives up what an upload of parts has stored so far.
export async function abortUpload(job: Job, ports: Ports): Promise<void> {
    const begun = ports.begun.find({ bucket: job.bucket, key: job.key, name: job.file.name, size: job.file.size, changed: job.file.lastModified });
    if (!begun) return;
    await ports.call("AbortMultipartUpload", { Bucket: job.bucket, Key: job.key, UploadId: begun.uploadId }, new AbortController().signal);
    ports.begun.forget(begun.uploadId);
}
