import { test } from "node:test";
import assert from "node:assert/strict";
import { changeOf, dataOf, differences, type Pin } from "./version_differences";

const pin = (Name: string, Key: string, SHA256: string, VersionId: string | null = null): Pin => ({ Instance: "algo-1", Name, Bucket: "b", Key, VersionId, ETag: "", Size: 1200, SHA256 });

test("two documents, line by line", () => {
    assert.deepEqual(differences({ eta: "0.1", depth: "4" }, { depth: "4", seed: "7" }), [
        { name: "eta", a: "0.1", b: undefined, same: false }, { name: "depth", a: "4", b: "4", same: true }, { name: "seed", a: undefined, b: "7", same: false }]);
});

test("data are the same when their digests are, wherever they lie", () => {
    const a = dataOf([pin("train", "runs/one/train/x.csv", "abc"), pin("train", "runs/one/train/more/y.csv", "def"), pin("code", "c/a.py", "c0de")]);
    const b = dataOf([pin("train", "runs/two/train/x.csv", "abc"), pin("train", "runs/two/train/more/y.csv", "xyz", "v2")]);
    assert.deepEqual(differences(a, b).map((d) => [d.name, d.same]), [["train/x.csv", true], ["train/more/y.csv", false]]);
    assert.match(b["train/more/y.csv"] ?? "", /version v2$/);
    assert.deepEqual(Object.keys(dataOf([pin("code", "c/a.py", "c0de")], true)), ["code/a.py"]);
});

test("changes are signed and relative", () => {
    assert.equal(changeOf(0.8, 1), "+0.2 (+25 %)");
    assert.equal(changeOf(1, 0.8), "−0.2 (−20 %)");
    assert.equal(changeOf(0, 2), "+2");
    assert.equal(changeOf(1, 1), "±0");
});
