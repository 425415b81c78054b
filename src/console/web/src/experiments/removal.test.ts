import { test } from "node:test";
import assert from "node:assert/strict";
import { each } from "./removal";

test("each runs all, a few at once, and tells how many are done", async () => {
    let now = 0, most = 0;
    const told: number[] = [];
    await each([1, 2, 3, 4, 5, 6], async () => {
        most = Math.max(most, ++now);
        await Promise.resolve();
        now--;
    }, (n) => told.push(n), 2);
    assert.equal(most, 2);
    assert.deepEqual(told, [1, 2, 3, 4, 5, 6]);
});

test("the first failure stops what has not begun and is what is told", async () => {
    const begun: number[] = [];
    await assert.rejects(each([1, 2, 3, 4], async (i) => {
        begun.push(i);
        await Promise.resolve();
        if (i === 1) throw new Error("no");
    }, () => undefined, 1), /no/);
    assert.deepEqual(begun, [1]);
});
