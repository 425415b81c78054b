import { test } from "node:test";
import assert from "node:assert/strict";
import { bars, share, told } from "./preview_shape";
import { summed } from "./sum_sizes";

test("bars fill their box, and what is rare is still seen", () => {
    const drawn = bars([{ from: 0, to: 1, count: 1000 }, { from: 1, to: 2, count: 1 }, { from: 2, to: 3, count: 0 }], 300, 50);
    assert.deepEqual(drawn.map((b) => b.height), [50, 1, 0]);
    assert.deepEqual(drawn.map((b) => b.x), [0, 100, 200]);
    assert.ok(drawn.every((b) => b.y + b.height === 50 && b.x + b.width <= 300));
    assert.deepEqual(bars([], 10, 10), []);
});

test("a histogram is told in words", () => {
    const words = told([{ from: 0, to: 5, count: 1 }, { from: 5, to: 10, count: 3 }], String);
    assert.equal(words, "From 0 to 10; most, 75 %, between 5 and 10");
    assert.equal(told([], String), "No values");
});

test("shares", () => {
    assert.deepEqual([share(0, 10), share(1, 10_000), share(1, 30), share(2, 3), share(1, 0)], ["0 %", "< 0.1 %", "3.3 %", "67 %", "0 %"]);
});

test("a bucket's size is the sum of its storage classes, of the newest day", () => {
    const of = (MetricName: string, bucket: string, type: string) => ({ MetricName, Dimensions: [{ Name: "BucketName", Value: bucket }, { Name: "StorageType", Value: type }] });
    const sizes = summed([of("BucketSizeBytes", "a", "StandardStorage"), of("BucketSizeBytes", "a", "GlacierStorage"), of("NumberOfObjects", "a", "AllStorageTypes"), of("BucketSizeBytes", "b", "StandardStorage")],
        [{ Id: "m0", Timestamps: [200, 100], Values: [5, 1] }, { Id: "m1", Timestamps: [200], Values: [7] }, { Id: "m2", Timestamps: [200], Values: [3] }, { Id: "m3", Timestamps: [], Values: [] }]);
    assert.deepEqual([...sizes], [["a", { bytes: 12, objects: 3, at: 200 }]]);
});
