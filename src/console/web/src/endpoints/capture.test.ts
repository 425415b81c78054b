import { test } from "node:test";
import assert from "node:assert/strict";
import { fromBase64, newestFiles, recordsOf, toBase64, violationsOf, type Listing } from "./capture";

const line = (n: number, data: string, encoding = "CSV") => JSON.stringify({
    captureData: { endpointInput: { observedContentType: "text/csv", mode: "INPUT", data, encoding }, endpointOutput: { observedContentType: "text/csv", mode: "OUTPUT", data: "0.5", encoding: "CSV" } },
    eventMetadata: { eventId: `id-${n}`, inferenceTime: `2026-11-23T04:31:0${n}Z` }, eventVersion: "0" });

test("records are read newest first, broken lines are left out", () => {
    const found = recordsOf(`${line(1, "1,2")}\n${line(2, toBase64("é<b>"), "BASE64")}\n{"capt`);
    assert.deepEqual(found.map((r) => [r.id, r.input?.text, r.output?.text]), [["id-2", "é<b>", "0.5"], ["id-1", "1,2", "0.5"]]);
    assert.equal(found[1]?.time, Date.parse("2026-11-23T04:31:01Z") / 1000);
});

test("bytes that are no text are said to be so", () => {
    assert.deepEqual(fromBase64(btoa("\xff\xfe\x00")), { text: "3 bytes that are no text", binary: true });
    assert.equal(fromBase64(toBase64("ü,1")).text, "ü,1");
});

test("the newest files are found without listing the old ones", async () => {
    const keys = ["p/2025/01/a", "p/2026/10/b", "p/2026/11/c", "p/2026/11/d"], asked: string[] = [];
    const list = (prefix: string): Promise<Listing> => {
        asked.push(prefix);
        const below = keys.filter((k) => k.startsWith(prefix)).map((k) => k.slice(prefix.length));
        return Promise.resolve({ folders: [...new Set(below.filter((k) => k.includes("/")).map((k) => prefix + k.split("/")[0] + "/"))],
            files: below.filter((k) => !k.includes("/")).map((k) => ({ key: prefix + k, size: 1, time: keys.indexOf(prefix + k) })) });
    };
    assert.deepEqual((await newestFiles("p/", 2, list)).map((f) => f.key), ["p/2026/11/d", "p/2026/11/c"]);
    assert.ok(!asked.some((a) => a.startsWith("p/2025")));
    assert.equal((await newestFiles("p/", 9, list)).length, 4);
    assert.equal((await newestFiles("p/", 9, list, 2)).length, 0);
});

test("violations of a report", () => {
    assert.deepEqual(violationsOf(`{"violations":[{"feature_name":"x","constraint_check_type":"baseline_drift_check","description":"d"},3]}`), [{ feature_name: "x", constraint_check_type: "baseline_drift_check", description: "d" }]);
    assert.deepEqual(violationsOf("{}"), []);
});
