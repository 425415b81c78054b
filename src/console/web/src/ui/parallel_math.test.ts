import { test } from "node:test";
import assert from "node:assert/strict";
import { brushed, placed, scaleOf, within, type Axis, type Row } from "./parallel_math";

const axes: Axis[] = [{ id: "lr", label: "lr", kind: "number", log: true }, { id: "opt", label: "opt", kind: "text" }, { id: "auc", label: "auc", kind: "number" }];
const rows: Row[] = [
    { key: "a", values: { lr: 0.001, opt: "adam", auc: 0.5 } },
    { key: "b", values: { lr: 0.1, opt: "sgd", auc: 0.9 } },
    { key: "c", values: { lr: 0.01, opt: "rms", auc: null } },
    { key: "d", values: { lr: -1, auc: 0.7 } },
];
const scales = axes.map((a) => scaleOf(a, rows));

test("numbers by logarithm, texts in order, and nothing for what is not there", () => {
    const at = placed(rows, axes, scales);
    assert.deepEqual(at[0], [0, 0, 0]);
    assert.deepEqual(at[1], [1, 1, 1]);
    assert.ok(Math.abs(at[2]![0]! - 0.5) < 1e-12);
    assert.deepEqual([at[2]![1], at[2]![2], at[3]![0], at[3]![1]], [0.5, undefined, undefined, undefined]);
});

test("brushes hold all together; a row without a value is outside of any", () => {
    const at = placed(rows, axes, scales);
    const keys = (brushes: Parameters<typeof within>[2]) => rows.filter((_, i) => within(at[i]!, axes, brushes)).map((r) => r.key);
    assert.deepEqual(keys({}), ["a", "b", "c", "d"]);
    assert.deepEqual(keys({ auc: { low: 0.4, high: 1 } }), ["b", "d"]);
    assert.deepEqual(keys({ auc: { low: 0.4, high: 1 }, lr: { low: 0, high: 1 } }), ["b"]);
});

test("one value is in the middle, none makes no ticks", () => {
    const one = scaleOf({ id: "x", label: "x", kind: "number" }, [{ key: "a", values: { x: 7 } }]);
    assert.equal(one.place(7), 0.5);
    assert.deepEqual(one.ticks, [{ at: 0.5, text: "7" }]);
    assert.deepEqual(scaleOf({ id: "x", label: "x", kind: "number" }, []).ticks, []);
});

test("many texts have few ticks", () => {
    const many = Array.from({ length: 100 }, (_, i) => ({ key: String(i), values: { x: `v${i}` } }));
    assert.ok(scaleOf({ id: "x", label: "x", kind: "text" }, many).ticks.length <= 8);
});

test("a drag brushes in either direction, a click does not, and neither leaves the axis", () => {
    assert.deepEqual(brushed(0.8, 0.2), { low: 0.2, high: 0.8 });
    assert.deepEqual(brushed(0.5, 7), { low: 0.5, high: 1 });
    assert.equal(brushed(0.5, 0.505), undefined);
});
