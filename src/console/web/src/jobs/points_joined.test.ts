import { test } from "node:test";
import assert from "node:assert/strict";
import { joined } from "./points";

test("each point once and in order, the newer value of two", () => {
    assert.deepEqual(joined([[1, 1], [2, 2]], [[3, 3]]), [[1, 1], [2, 2], [3, 3]]);
    assert.deepEqual(joined([[1, 1], [3, 3]], [[2, 2], [3, 4]]), [[1, 1], [2, 2], [3, 4]]);
    assert.deepEqual(joined([], [[2, 2], [1, 1]]), [[1, 1], [2, 2]]);
});
