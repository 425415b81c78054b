import { test } from "node:test";
import assert from "node:assert/strict";
import { added } from "./points";

test("only what lies beyond is added, in order, with its bounds", () => {
    const series = { name: "a", x: [1, 2], y: [10, 20], min: [9, 19], max: [11, 21] };
    assert.deepEqual(added(series, [[4, 40], [2, 99], [3, 30]]), { name: "a", x: [1, 2, 3, 4], y: [10, 20, 30, 40], min: [9, 19, 30, 40], max: [11, 21, 30, 40] });
    assert.equal(added(series, [[1, 5]]), series);
});

test("what came is bounded and ends with the newest", () => {
    const is = added({ name: "a", x: [], y: [] }, Array.from({ length: 20_000 }, (_, i) => [i, i]));
    assert.ok(is.x.length <= 4001);
    assert.equal(is.x.at(-1), 19_999);
});
