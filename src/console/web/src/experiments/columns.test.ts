import { test } from "node:test";
import assert from "node:assert/strict";
import { firstChoice, lessIsBetter, moved, remember, remembered, titleOf } from "./columns";
import type { RunColumn } from "./filter";

const column = (name: string, runs: number, distinct: (string | number)[] = []): RunColumn => ({ name, kind: "number", distinct, runs });

test("first shown is what differs and what most runs have", () => {
    const known = [column("name", 9), column("status", 9), column("created", 9), column("param.same", 9, [1]), column("param.lr", 9, [1, 2]),
        ...Array.from({ length: 6 }, (_, i) => column(`metric.m${i}`, i))];
    assert.deepEqual(firstChoice(known), ["status", "created", "metric.m5", "metric.m4", "metric.m3", "metric.m2", "param.lr"]);
});

test("a choice is remembered for its experiment; what is not one is not taken", () => {
    const map = new Map<string, string>();
    const store = { getItem: (k: string) => map.get(k) ?? null, setItem: (k: string, v: string) => { map.set(k, v); }, removeItem: (k: string) => { map.delete(k); } };
    remember(store, "a", ["status"]);
    assert.deepEqual(remembered(store, "a"), ["status"]);
    assert.equal(remembered(store, "b"), undefined);
    for (const bad of ["{", "[]", "[1]", '"x"']) {
        map.set("athanor.runs.columns.b", bad);
        assert.equal(remembered(store, "b"), undefined);
    }
    remember(store, "a", undefined);
    assert.equal(remembered(store, "a"), undefined);
    remember({ ...store, setItem: () => { throw new Error("full"); } }, "a", ["x"]);
});

test("columns move within their list", () => {
    assert.deepEqual(moved(["a", "b", "c"], "c", -1), ["a", "c", "b"]);
    assert.deepEqual(moved(["a", "b", "c"], "a", -1), ["a", "b", "c"]);
    assert.deepEqual(moved(["a", "b"], "x", 1), ["a", "b"]);
});

test("names", () => {
    assert.deepEqual(["metric.a.b", "created", "tag.x"].map(titleOf), ["a.b", "Created", "x"]);
    assert.deepEqual(["metric.logloss", "metric.val_rmse", "metric.auc"].map(lessIsBetter), [true, true, false]);
});
