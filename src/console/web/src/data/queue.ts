// The tab's uploads: what waits, what is sent and what failed. They go on while one moves between pages; a few files at a time share a few requests.
import { signal } from "@preact/signals";
import { ApiError, call, remember } from "../lib/api";
import { refresh } from "../lib/query";
import { session } from "../lib/session";
import { address } from "./paths";
import { Resumable } from "./resume";
import { Slots, abortUpload, uploadFile, type Job, type Ports } from "./upload";

export type State = "waiting" | "sending" | "done" | "failed" | "stopped";
export interface Upload extends Job {
    id: number;
    state: State;
    sent: number;
    resumed: number;
    error?: unknown;
    stop: AbortController;
}

const kFiles = 3, kRequests = 4, kTell = 100; // ms between two pictures of the progress

export const uploads = signal<readonly Upload[]>([]);
export const resumable = new Resumable(localStorage);
let next = 1, told = false;

function tell(): void {
    if (told) return;
    told = true;
    setTimeout(() => { told = false; uploads.value = [...uploads.value]; }, kTell);
}

// PUT with what has been sent so far, which fetch does not tell.
function put(path: string, body: Blob, sent: (bytes: number) => void, stop: AbortSignal): Promise<string> {
    return new Promise((resolve, reject) => {
        const request = new XMLHttpRequest();
        const halt = () => request.abort();
        request.open("PUT", path);
        request.setRequestHeader("X-CSRF-Token", session.peek()?.token ?? "");
        request.setRequestHeader("Content-Type", body.type || "application/octet-stream");
        request.upload.onprogress = (event) => sent(event.loaded);
        request.onabort = () => reject(stop.reason);
        request.onerror = () => reject(new ApiError("NetworkError", "The server cannot be reached.", 0));
        request.onload = () => {
            let answer: { ETag?: string; code?: string; message?: string; requestId?: string } = {};
            try { answer = JSON.parse(request.responseText) as typeof answer; } catch { answer = { message: request.statusText }; }
            if (request.status >= 200 && request.status < 300 && answer.ETag) resolve(answer.ETag);
            else reject(new ApiError(answer.code ?? String(request.status), answer.message ?? request.statusText, request.status, answer.requestId));
        };
        request.onloadend = () => stop.removeEventListener("abort", halt);
        stop.addEventListener("abort", halt);
        if (stop.aborted) reject(stop.reason); else request.send(body);
    });
}

const wait = (ms: number, stop: AbortSignal) => new Promise<void>((resolve, reject) => {
    const halt = () => { clearTimeout(timer); reject(stop.reason); };
    const timer = setTimeout(() => { stop.removeEventListener("abort", halt); resolve(); }, ms);
    stop.addEventListener("abort", halt, { once: true });
});

const ports: Ports = {
    call: (operation, input, stop) => call("s3", operation, input, stop),
    put, wait, begun: resumable, slots: new Slots(kRequests), address,
};

async function send(upload: Upload): Promise<void> {
    upload.state = "sending";
    tell();
    try {
        await uploadFile(upload, ports, ({ sent, resumed }) => { upload.sent = sent; upload.resumed = resumed; tell(); }, upload.stop.signal);
        upload.state = "done";
        upload.sent = upload.file.size;
    } catch (error) {
        upload.state = upload.stop.signal.aborted ? "stopped" : "failed";
        upload.error = error;
    }
    tell();
    goOn();
    if (!uploads.peek().some((u) => u.bucket === upload.bucket && isOpen(u))) void refresh("s3", upload.bucket);
}

export const isOpen = (upload: Upload): boolean => upload.state === "waiting" || upload.state === "sending";

function goOn(): void {
    const sending = uploads.peek().filter((u) => u.state === "sending").length;
    for (const upload of uploads.peek().filter((u) => u.state === "waiting").slice(0, Math.max(0, kFiles - sending))) void send(upload);
}

export function enqueue(bucket: string, files: { key: string; file: File }[]): void {
    const first = files[0];
    if (first) remember("s3", "PutObject", { Bucket: bucket, Key: first.key, Body: first.file.name });
    uploads.value = [...uploads.peek(), ...files.map(({ key, file }): Upload =>
        ({ id: next++, bucket, key, file, state: "waiting", sent: 0, resumed: 0, stop: new AbortController() }))];
    goOn();
}

export function stopUpload(upload: Upload): void {
    if (upload.state === "waiting") upload.state = "stopped";
    upload.stop.abort();
    tell();
}

export function sendAgain(upload: Upload): void {
    if (isOpen(upload)) return;
    upload.stop = new AbortController();
    upload.state = "waiting";
    delete upload.error;
    tell();
    goOn();
}

// Of one that does not run: also what its parts have stored goes.
export async function discard(upload: Upload): Promise<void> {
    await abortUpload(upload, ports);
    uploads.value = uploads.peek().filter((u) => u !== upload);
    void refresh("s3", upload.bucket);
}

export const forgetDone = (): void => { uploads.value = uploads.peek().filter((u) => u.state !== "done"); };

addEventListener("beforeunload", (event) => { if (uploads.peek().some(isOpen)) event.preventDefault(); });
