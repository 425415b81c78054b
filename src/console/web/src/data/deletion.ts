// What lies below a prefix or among chosen rows, counted before it is deleted, and deleted a thousand at a time.
import { nextVersions, type ObjectsPage, type Row, type VersionsPage } from "./listing";
import type { Input } from "../lib/api";

export type Caller = <Output>(operation: string, input: Input) => Promise<Output>;
export interface Count { objects: number; versions: number; markers: number; bytes: number }
export interface Fault { Key: string; VersionId?: string; Code: string; Message?: string }
export interface Outcome { deleted: number; faults: Fault[]; moreFaults: number }
export interface Target { key: string; versionId?: string }

const kBatch = 1000, kFaultsKept = 20;
export const nothing = (): Count => ({ objects: 0, versions: 0, markers: 0, bytes: 0 });

// Pages of what lies below: what is there now, or with `versions` everything.
async function* below(bucket: string, prefix: string, versions: boolean, call: Caller): AsyncGenerator<{ targets: Target[]; count: Count }> {
    let next: Input | undefined = {};
    while (next) {
        const input: Input = { Bucket: bucket, Prefix: prefix, MaxKeys: kBatch, ...next };
        if (versions) {
            const page: VersionsPage = await call<VersionsPage>("ListObjectVersions", input);
            const all = page.Versions ?? [], markers = page.DeleteMarkers ?? [];
            yield {
                targets: [...all, ...markers].map((v) => ({ key: v.Key, versionId: v.VersionId })),
                count: { objects: all.filter((v) => v.IsLatest).length, versions: all.length, markers: markers.length, bytes: all.reduce((sum, v) => sum + v.Size, 0) },
            };
            next = nextVersions(page);
        } else {
            const page: ObjectsPage = await call<ObjectsPage>("ListObjectsV2", input);
            const all = page.Contents ?? [];
            yield { targets: all.map((o) => ({ key: o.Key })), count: { ...nothing(), objects: all.length, bytes: all.reduce((sum, o) => sum + o.Size, 0) } };
            next = page.IsTruncated && page.NextContinuationToken ? { ContinuationToken: page.NextContinuationToken } : undefined;
        }
    }
}

export interface Wanted { targets: Target[]; prefixes: string[]; versions: boolean }

export function wanted(rows: Row[], versions: boolean): Wanted {
    return {
        targets: rows.filter((r) => r.kind !== "folder").map((r) => ({ key: r.key, ...(r.versionId !== undefined && { versionId: r.versionId }) })),
        prefixes: rows.filter((r) => r.kind === "folder").map((r) => r.key), versions,
    };
}

// Tells after each page; stops where `on` says no.
export async function countBelow(bucket: string, of: Wanted, call: Caller, told: (count: Count) => void, on: () => boolean = () => true): Promise<Count> {
    const sum = nothing();
    for (const prefix of of.prefixes)
        for await (const { count } of below(bucket, prefix, of.versions, call)) {
            for (const name of ["objects", "versions", "markers", "bytes"] as const) sum[name] += count[name];
            told({ ...sum });
            if (!on()) return sum;
        }
    return sum;
}

export async function deleteAll(bucket: string, of: Wanted, call: Caller, told: (done: number) => void, on: () => boolean = () => true): Promise<Outcome> {
    const outcome: Outcome = { deleted: 0, faults: [], moreFaults: 0 };
    const batch = async (targets: Target[]) => {
        const answer = await call<{ Errors?: Fault[] }>("DeleteObjects", {
            Bucket: bucket, Delete: { Quiet: true, Objects: targets.map((t) => ({ Key: t.key, ...(t.versionId !== undefined && { VersionId: t.versionId }) })) },
        });
        const faults = answer.Errors ?? [];
        outcome.deleted += targets.length - faults.length;
        const room = kFaultsKept - outcome.faults.length;
        outcome.faults.push(...faults.slice(0, room));
        outcome.moreFaults += Math.max(0, faults.length - room);
        told(outcome.deleted);
    };
    for (let from = 0; from < of.targets.length && on(); from += kBatch) await batch(of.targets.slice(from, from + kBatch));
    for (const prefix of of.prefixes)
        for await (const { targets } of below(bucket, prefix, of.versions, call)) {
            if (!on()) return outcome;
            if (targets.length) await batch(targets);
        }
    return outcome;
}
