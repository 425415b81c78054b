import { test } from "node:test";
import assert from "node:assert/strict";
import type { PartThere } from "./parts";
import type { Ports, Source } from "./upload";

Object.assign(globalThis, { location: { href: "http://c/" }, addEventListener: () => undefined });
const { ApiError } = await import("../lib/api");
const { kMostParts, kPart, leftOf, partSize, planParts } = await import("./parts");
const { Resumable } = await import("./resume");
const { Slots, abortUpload, uploadFile } = await import("./upload");

const MiB = 1024 * 1024;

test("parts cover the file without a gap, in at most 10,000", () => {
    for (const size of [kPart + 1, 3 * kPart, 100 * MiB + 7, 200_000 * MiB, 5 * 1024 * 1024 * MiB]) {
        const plan = planParts(size);
        assert.ok(plan.length <= kMostParts);
        assert.equal(plan[0]?.from, 0);
        assert.equal(plan.at(-1)?.to, size);
        for (const [i, part] of plan.entries()) {
            assert.equal(part.number, i + 1);
            if (i) assert.equal(part.from, plan[i - 1]?.to);
        }
    }
    assert.equal(partSize(20 * MiB), kPart);
});

test("a part that is shorter than planned is sent again", () => {
    const plan = planParts(20 * MiB);
    const left = leftOf(plan, [{ PartNumber: 1, Size: 8 * MiB, ETag: "a" }, { PartNumber: 2, Size: 5, ETag: "b" }, { PartNumber: 9, Size: 1, ETag: "c" }]);
    assert.deepEqual(left.todo.map((p) => p.number), [2, 3]);
    assert.equal(left.sent, 8 * MiB);
    assert.deepEqual([...left.done], [[1, "a"]]);
});

function source(size: number, name = "f.bin"): Source {
    return Object.assign(new Blob([new Uint8Array(size)]), { name, lastModified: 7 });
}

class Memory {
    readonly kept = new Map<string, string>();
    getItem(name: string) { return this.kept.get(name) ?? null; }
    setItem(name: string, value: string) { this.kept.set(name, value); }
}

// A server of one upload: what it has, and what it is told to refuse.
class Server {
    readonly calls: string[] = [];
    readonly parts = new Map<number, PartThere>();
    readonly waits: number[] = [];
    completed: unknown;
    open = false;
    mostAtOnce = 0;
    private atOnce = 0;
    refuse: (path: string) => Error | undefined = () => undefined;
    constructor(readonly begun = new Resumable(new Memory())) {}

    ports(): Ports {
        return {
            begun: this.begun, slots: new Slots(3),
            address: (route, of) => `${route}?${Object.entries(of).map(([k, v]) => `${k}=${v}`).join("&")}`,
            wait: async (ms) => { this.waits.push(ms); },
            call: async <Output>(operation: string, input: object): Promise<Output> => {
                this.calls.push(operation);
                if (operation === "CreateMultipartUpload") { this.open = true; return { UploadId: "u1" } as Output; }
                if (!this.open) throw new ApiError("NoSuchUpload", "gone", 404);
                if (operation === "ListParts") {
                    const from = Number((input as { PartNumberMarker?: string }).PartNumberMarker ?? 0);
                    const all = [...this.parts.values()].filter((p) => p.PartNumber > from).slice(0, 2);
                    return { Parts: all, IsTruncated: all.length === 2, NextPartNumberMarker: all.at(-1)?.PartNumber ?? 0 } as Output;
                }
                if (operation === "CompleteMultipartUpload") this.completed = (input as { MultipartUpload: unknown }).MultipartUpload;
                this.open = false;
                return {} as Output;
            },
            put: async (path, body, sent, stop) => {
                this.mostAtOnce = Math.max(this.mostAtOnce, ++this.atOnce);
                try {
                    sent(body.size / 2);
                    await new Promise((go) => setImmediate(go));
                    stop.throwIfAborted();
                    const error = this.refuse(path);
                    if (error) throw error;
                    const number = Number(/partNumber=(\d+)/.exec(path)?.[1] ?? 0);
                    this.parts.set(number, { PartNumber: number, Size: body.size, ETag: `e${number}` });
                    return `e${number}`;
                } finally { this.atOnce--; }
            },
        };
    }
}
const never = new AbortController().signal;
const job = (size: number) => ({ bucket: "b", key: "k", file: source(size) });

test("a small file is one request", async () => {
    const server = new Server();
    const told: number[] = [];
    await uploadFile(job(100), server.ports(), (p) => told.push(p.sent), never);
    assert.deepEqual(server.calls, []);
    assert.deepEqual(told, [50, 100]);
});

test("a large file goes in parts, three at once, and is completed with all of them", async () => {
    const server = new Server();
    let last = 0;
    await uploadFile(job(50 * MiB), server.ports(), (p) => { last = p.sent; }, never);
    assert.equal(server.mostAtOnce, 3);
    assert.equal(last, 50 * MiB);
    assert.deepEqual(server.completed, { Parts: [1, 2, 3, 4, 5, 6, 7].map((n) => ({ PartNumber: n, ETag: `e${n}` })) });
    assert.deepEqual(server.begun.all(), []);
});

test("a bad way is tried again, with longer and longer waits", async () => {
    const server = new Server();
    let faults = 3;
    server.refuse = (path) => path.includes("partNumber=2") && faults-- > 0 ? new ApiError("NetworkError", "away", 0) : undefined;
    await uploadFile(job(20 * MiB), server.ports(), () => undefined, never);
    assert.deepEqual(server.waits, [400, 800, 1600]);
    assert.ok(server.completed);
});

test("what is refused for good is not tried again, and its upload can be resumed", async () => {
    const server = new Server();
    server.refuse = (path) => path.includes("partNumber=3") ? new ApiError("AccessDenied", "no", 403) : undefined;
    await assert.rejects(uploadFile(job(40 * MiB), server.ports(), () => undefined, never), { code: "AccessDenied" });
    assert.deepEqual(server.waits, []);
    assert.equal(server.completed, undefined);
    const before = server.parts.size;
    server.refuse = () => undefined;
    let resumed = 0;
    await uploadFile(job(40 * MiB), server.ports(), (p) => { resumed = p.resumed; }, never);
    assert.equal(resumed, before * 8 * MiB);
    assert.equal(server.calls.filter((c) => c === "CreateMultipartUpload").length, 1);
    assert.equal((server.completed as unknown as { Parts: unknown[] }).Parts.length, 5);
});

test("an upload that somebody else ended is begun anew", async () => {
    const server = new Server();
    server.begun.keep({ bucket: "b", key: "k", name: "f.bin", size: 20 * MiB, changed: 7, uploadId: "old", part: kPart });
    await uploadFile(job(20 * MiB), server.ports(), () => undefined, never);
    assert.deepEqual(server.calls, ["ListParts", "CreateMultipartUpload", "CompleteMultipartUpload"]);
});

test("another file of the same name does not resume", async () => {
    const server = new Server();
    server.open = true;
    server.begun.keep({ bucket: "b", key: "k", name: "f.bin", size: 20 * MiB, changed: 8, uploadId: "u1", part: kPart });
    await uploadFile(job(20 * MiB), server.ports(), () => undefined, never);
    assert.equal(server.calls[0], "CreateMultipartUpload");
});

test("stopping leaves the upload; aborting ends it", async () => {
    const server = new Server(), stop = new AbortController();
    server.refuse = () => { stop.abort(); return undefined; };
    await assert.rejects(uploadFile(job(40 * MiB), server.ports(), () => undefined, stop.signal), { name: "AbortError" });
    assert.equal(server.begun.all().length, 1);
    await abortUpload(job(40 * MiB), server.ports());
    assert.equal(server.calls.at(-1), "AbortMultipartUpload");
    assert.deepEqual(server.begun.all(), []);
});

test("an upload that is stopped while it begins is known, and can be aborted", async () => {
    const server = new Server(), stop = new AbortController(), ports = server.ports(), call = ports.call;
    ports.call = async (operation, input, signal) => {
        stop.abort();
        signal.throwIfAborted();
        return call(operation, input, signal);
    };
    await assert.rejects(uploadFile(job(40 * MiB), ports, () => undefined, stop.signal), { name: "AbortError" });
    assert.equal(server.begun.all()[0]?.uploadId, "u1");
    assert.equal(server.parts.size, 0);
});

test("what is kept of uploads is bounded, ages, and survives what is not ours", () => {
    let now = 1000;
    const memory = new Memory(), begun = new Resumable(memory, () => now);
    for (let i = 0; i < 300; i++) begun.keep({ bucket: "b", key: `k${i}`, name: "f", size: 1, changed: 1, uploadId: `u${i}`, part: kPart });
    assert.equal(begun.all().length, 200);
    now += 8 * 86_400_000;
    assert.equal(begun.all().length, 0);
    memory.setItem("athanor.uploads", '[{"bucket":1},null,"x"]');
    assert.deepEqual(begun.all(), []);
    memory.setItem("athanor.uploads", "{");
    assert.deepEqual(begun.all(), []);
    const full = new Resumable({ getItem: () => null, setItem: () => { throw new Error("QuotaExceededError"); } });
    full.keep({ bucket: "b", key: "k", name: "f", size: 1, changed: 1, uploadId: "u", part: kPart });
});
