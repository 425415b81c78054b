import { test } from "node:test";
import assert from "node:assert/strict";
import { sideBySide } from "./differences";

test("what differs, what is best, and nothing that no run has", () => {
    const lines = sideBySide(["param.lr", "param.same", "metric.auc", "metric.loss", "tag.none"],
        [[0.1, "x", 0.9, 0.2, null], [0.2, "x", 0.8, 0.1, null], [null, "x", 0.9, null, null]], (n) => n.includes("loss"));
    assert.deepEqual(lines.map((l) => [l.name, l.differs, [...l.best]]), [
        ["param.lr", true, []], ["param.same", false, []], ["metric.auc", true, [0, 2]], ["metric.loss", true, [1]]]);
});

test("one value has no best", () => {
    assert.deepEqual(sideBySide(["metric.a"], [[1], [1]], () => false)[0]!.best.size, 0);
});
