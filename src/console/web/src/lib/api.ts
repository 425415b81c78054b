// How a page talks to the server: `call` is any operation of any service, `own` a route of our own. Both go as the signed-in person, authorised and audited
// as from anywhere. What was called is remembered for the page (ui/calls.tsx shows it as aws CLI and boto3).
import { signal } from "@preact/signals";
import { session, signedOut } from "./session";

export type Json = string | number | boolean | null | Json[] | { [member: string]: Json | undefined };
export type Input = { [member: string]: Json | undefined };

export class ApiError extends Error {
    constructor(readonly code: string, message: string, readonly status: number, readonly requestId?: string) {
        super(message);
    }
}

export interface Called {
    service: string;
    operation: string;
    input: Input;
    changes: boolean;
}

// The calls behind the page that is shown, each once with its newest input.
export const called = signal<Called[]>([]);
export const forgetCalls = () => { called.value = []; };

const readOnly = /^(Describe|List|Get|Head|Search|Lookup|BatchGet|BatchDescribe|Simulate|Query|Filter|Test)/;

export function remember(service: string, operation: string, input: Input): void {
    const changes = !readOnly.test(operation);
    const others = called.value.filter((c) => c.service !== service || c.operation !== operation);
    called.value = [...others, { service, operation, input, changes }];
}

async function refused(response: Response): Promise<ApiError> {
    const text = await response.text();
    try {
        const { code, message, requestId } = JSON.parse(text) as { code?: string; message?: string; requestId?: string };
        return new ApiError(code ?? String(response.status), message ?? response.statusText, response.status, requestId);
    } catch {
        return new ApiError(String(response.status), text.slice(0, 300) || response.statusText, response.status);
    }
}

// fetch with the session's token; an ApiError unless the answer is a 2xx.
export async function request(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (init.method && init.method !== "GET") headers.set("X-CSRF-Token", session.peek()?.token ?? "");
    let response: Response;
    try {
        response = await fetch(path, { ...init, headers, credentials: "same-origin" });
    } catch (error) {
        if (error instanceof DOMException && error.name === "AbortError") throw error;
        throw new ApiError("NetworkError", "The server cannot be reached.", 0);
    }
    if (response.status === 401) signedOut();
    if (!response.ok) throw await refused(response);
    return response;
}

async function post<Output>(path: string, input: Input, stop?: AbortSignal): Promise<Output> {
    const response = await request(path, {
        method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(input), signal: stop ?? null,
    });
    return await response.json() as Output;
}

// An operation by its names in the API: call("sagemaker", "DescribeTrainingJob", { TrainingJobName: "x" }). Times come as seconds since 1970.
export function call<Output>(service: string, operation: string, input: Input = {}, stop?: AbortSignal): Promise<Output> {
    remember(service, operation, input);
    return post(`/api/call/${service}/${operation}`, input, stop);
}

// A view of ours: own("console/runs", {...}). `like`: the calls of AWS's API that show the same, for the page's list of calls.
export function own<Output>(name: string, input: Input = {}, like: [string, string, Input][] = [], stop?: AbortSignal): Promise<Output> {
    for (const [service, operation, of] of like) remember(service, operation, of);
    return post(`/api/own/${name}`, input, stop);
}

// All pages of a list: pages("sagemaker", "ListTrainingJobs", {}, "TrainingJobSummaries", 1000).
export async function pages<Item>(service: string, operation: string, input: Input, member: string, most = 1000,
                                  token: [string, string] = ["NextToken", "NextToken"], stop?: AbortSignal): Promise<Item[]> {
    const all: Item[] = [];
    let next: string | undefined;
    do {
        const page = await call<Record<string, unknown>>(service, operation, next ? { ...input, [token[0]]: next } : input, stop);
        all.push(...((page[member] ?? []) as Item[]));
        next = page[token[1]] as string | undefined;
    } while (next && all.length < most);
    remember(service, operation, input);
    return all;
}
