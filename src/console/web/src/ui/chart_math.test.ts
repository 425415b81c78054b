import { test } from "node:test";
import assert from "node:assert/strict";
import { csv, facts, firstFrom, near, ordered, padded, smoothed, summary, trace, xExtent, yExtent } from "./chart_math";

const at = { x: (x: number) => x, y: (y: number) => y };
const pen = () => {
    const to: [number, number][] = [];
    return { to, moveTo: (x: number, y: number) => { to.push([x, y]); }, lineTo: (x: number, y: number) => { to.push([x, y]); } };
};

test("smoothing keeps a constant, starts at the first value, and passes over what is no number", () => {
    for (const value of smoothed([3, 3, 3], 0.9)) assert.ok(Math.abs(value - 3) < 1e-12);
    const out = smoothed([1, NaN, 2], 0.5);
    assert.equal(out[0], 1);
    assert.ok(Number.isNaN(out[1]));
    assert.ok(Math.abs(out[2]! - (0.25 * 1 + 0.5 * 2) / 0.75) < 1e-12);
});

test("a series out of order is sorted with all it has", () => {
    assert.deepEqual(ordered({ name: "a", x: [2, 1], y: [20, 10], max: [21, 11] }), { name: "a", x: [1, 2], y: [10, 20], max: [11, 21] });
});

test("the first index from an x", () => {
    assert.deepEqual([0, 1, 2.5, 9].map((x) => firstFrom([1, 2, 3], x)), [0, 0, 2, 3]);
});

test("extents are of what is in view, with what a point stands for, above zero by logarithm", () => {
    const s = { name: "a", x: [0, 1, 2, 3], y: [100, -1, 2, 5], max: [100, 0, 9, 5] };
    assert.deepEqual(xExtent([s, { name: "b", x: [], y: [] }]), { from: 0, to: 3 });
    assert.deepEqual(yExtent([s], { from: 1, to: 3 }, false), { from: -1, to: 9 });
    assert.deepEqual(yExtent([s], { from: 1, to: 3 }, true), { from: 2, to: 9 });
    assert.equal(yExtent([s], { from: 7, to: 9 }, false), undefined);
    assert.deepEqual(padded({ from: 0, to: 0 }, false), { from: 0, to: 1 });
    assert.deepEqual(padded({ from: 0, to: 100 }, false), { from: 0, to: 105 });
    assert.deepEqual(padded({ from: -100, to: 100 }, false), { from: -110, to: 110 });
    assert.deepEqual(padded({ from: 4, to: 4 }, true), { from: 2, to: 8 });
});

test("many points in a column of pixels keep its peaks", () => {
    const x = Array.from({ length: 10_000 }, (_, i) => i / 100), y = x.map((_, i) => i === 5003 ? 1000 : i % 7);
    const drawn = pen();
    const lines = trace(drawn, x, y, { from: 0, to: 100 }, at);
    assert.ok(lines < 1000, String(lines));
    assert.ok(drawn.to.some(([, py]) => py === 1000));
});

test("only what is in view is drawn, with its neighbours, and a gap stays a gap", () => {
    const drawn = pen();
    trace(drawn, [0, 1, 2, 3, 4, 5], [0, 1, 2, 3, 4, 5], { from: 2, to: 3 }, at);
    assert.deepEqual(drawn.to, [[1, 1], [2, 2], [3, 3], [4, 4]]);
    assert.equal(trace(pen(), [0, 1, 2, 3], [0, 1, NaN, 3], { from: 0, to: 3 }, at), 1);
});

test("the nearest line comes first", () => {
    const all = [{ name: "a", x: [0, 10], y: [0, 0] }, { name: "b", x: [0, 10], y: [5, 7] }, { name: "c", x: [], y: [] }];
    assert.deepEqual(near(all, 9, 6, at).map((n) => [n.index, n.x, n.y]), [[1, 10, 7], [0, 10, 0]]);
});

test("a summary tells the first lines and counts the others", () => {
    const all = Array.from({ length: 7 }, (_, i) => ({ name: `run${i}`, x: [0, 1], y: [1, i] }));
    assert.match(summary("loss", all), /^Line chart of loss\. run0 from 1 to 0, between 0 and 1;.* and 2 more lines\.$/);
    assert.equal(summary("loss", []), "loss: no values yet.");
    assert.deepEqual(facts({ name: "a", x: [1, 2], y: [NaN, 4], min: [0, 3] }), { name: "a", points: 1, first: 4, last: 4, min: 3, max: 4 });
});

test("CSV quotes, and does not hand a formula to a spreadsheet", () => {
    assert.equal(csv([{ name: '=x"', x: [1], y: [2] }], "step"), 'series,step,value\n"\'=x""",1,2\n');
});
