import { test } from "node:test";
import assert from "node:assert/strict";

Object.assign(globalThis, { location: { href: "http://c/" }, addEventListener: () => undefined });
const { match, to } = await import("./router");

test("patterns", () => {
    assert.deepEqual(match("/jobs/:name", "/jobs/a%2Fb"), { name: "a/b" });
    assert.deepEqual(match("/data/:bucket/*key", "/data/b/x/y%20z/"), { bucket: "b", key: "x/y z/" });
    assert.deepEqual(match("/data/:bucket/*key", "/data/b"), { bucket: "b", key: "" });
    assert.equal(match("/jobs/:name", "/jobs/"), undefined);
    assert.equal(match("/jobs", "/jobs/x"), undefined);
});

test("paths are escaped and keep slashes", () => {
    assert.equal(to`/data/${"b"}/${"a b/c#d"}`, "/data/b/a%20b/c%23d");
});
