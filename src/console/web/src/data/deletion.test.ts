import { test } from "node:test";
import assert from "node:assert/strict";
import type { Caller } from "./deletion";

Object.assign(globalThis, { location: { href: "http://c/" }, addEventListener: () => undefined });
const { countBelow, deleteAll, wanted } = await import("./deletion");
const { objectRows, versionRows } = await import("./listing");

test("rows are folders, then what is there; the folder's own object is not in it", () => {
    const rows = objectRows({ CommonPrefixes: [{ Prefix: "a/b/" }], Contents: [{ Key: "a/", Size: 0, LastModified: 1 }, { Key: "a/x", Size: 3, LastModified: 2 }] }, "a/");
    assert.deepEqual(rows.map((r) => [r.kind, r.name]), [["folder", "b/"], ["object", "x"]]);
});

test("versions and markers of a key stand together, the newest first", () => {
    const rows = versionRows({
        Versions: [{ Key: "k", VersionId: "1", IsLatest: false, LastModified: 1, Size: 1 }, { Key: "k", VersionId: "2", IsLatest: false, LastModified: 2, Size: 1 },
            { Key: "a", VersionId: "9", IsLatest: true, LastModified: 1, Size: 1 }],
        DeleteMarkers: [{ Key: "k", VersionId: "3", IsLatest: true, LastModified: 2 }],
    }, "");
    assert.deepEqual(rows.map((r) => r.versionId), ["9", "3", "2", "1"]);
    assert.deepEqual(rows.map((r) => r.kind), ["version", "marker", "version", "version"]);
});

// 2,500 keys below "p/", in pages of 1,000.
function bucket(refused: string[] = []): { call: Caller; keys: Set<string>; calls: string[] } {
    const keys = new Set(Array.from({ length: 2500 }, (_, i) => `p/${String(i).padStart(5, "0")}`)), calls: string[] = [];
    const call: Caller = async <Output>(operation: string, input: object): Promise<Output> => {
        calls.push(operation);
        if (operation === "DeleteObjects") {
            const { Delete } = input as { Delete: { Objects: { Key: string }[] } };
            assert.ok(Delete.Objects.length <= 1000);
            const faults = Delete.Objects.filter((o) => refused.includes(o.Key)).map((o) => ({ Key: o.Key, Code: "AccessDenied" }));
            for (const { Key } of Delete.Objects) if (!refused.includes(Key)) keys.delete(Key);
            return { Errors: faults } as Output;
        }
        const { Prefix, ContinuationToken = "" } = input as { Prefix: string; ContinuationToken?: string };
        const left = [...keys].filter((k) => k.startsWith(Prefix) && k > ContinuationToken), page = left.slice(0, 1000);
        return { Contents: page.map((Key) => ({ Key, Size: 2, LastModified: 1 })), IsTruncated: left.length > 1000, NextContinuationToken: page.at(-1) } as Output;
    };
    return { call, keys, calls };
}
const all = { targets: [], prefixes: ["p/"], versions: false };

test("counting goes through every page and tells on the way", async () => {
    const told: number[] = [];
    const count = await countBelow("b", all, bucket().call, (c) => told.push(c.objects));
    assert.deepEqual(told, [1000, 2000, 2500]);
    assert.deepEqual(count, { objects: 2500, versions: 0, markers: 0, bytes: 5000 });
});

test("deleting leaves what is refused, and ends", async () => {
    const b = bucket(["p/00007", "p/02000"]);
    const outcome = await deleteAll("b", all, b.call, () => undefined);
    assert.equal(outcome.deleted, 2498);
    assert.deepEqual(outcome.faults.map((f) => f.Key), ["p/00007", "p/02000"]);
    assert.deepEqual([...b.keys], ["p/00007", "p/02000"]);
});

test("deleting stops when it is told to", async () => {
    const b = bucket();
    let done = 0;
    await deleteAll("b", all, b.call, (n) => { done = n; }, () => done < 1000);
    assert.equal(b.keys.size, 1500);
});

test("what is chosen among versions is deleted by its version", () => {
    const rows = versionRows({ CommonPrefixes: [{ Prefix: "f/" }], Versions: [{ Key: "k", VersionId: "null", IsLatest: true, LastModified: 1, Size: 1 }] }, "");
    assert.deepEqual(wanted(rows, true), { targets: [{ key: "k", versionId: "null" }], prefixes: ["f/"], versions: true });
});
