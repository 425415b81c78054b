import { test } from "node:test";
import assert from "node:assert/strict";
import { phasesOf, phasesOfTimes } from "./phases";

test("phases have shares; the last status is none", () => {
    const phases = phasesOf([{ Status: "Starting", StartTime: 10, EndTime: 11, StatusMessage: "m" }, { Status: "Training", StartTime: 11, EndTime: 14 },
        { Status: "Completed", StartTime: 14, EndTime: 14 }], 99);
    assert.deepEqual(phases.map((p) => [p.name, p.share, p.running]), [["Starting", 0.25, false], ["Training", 0.75, false]]);
});

test("what runs lasts until now, never less than nothing", () => {
    assert.deepEqual(phasesOf([{ Status: "Training", StartTime: 5 }], 8).map((p) => [p.until, p.running, p.share]), [[8, true, 1]]);
    assert.equal(phasesOf([{ Status: "Training", StartTime: 5 }], 3)[0]?.until, 5);
});

test("a processing job's times", () => {
    assert.deepEqual(phasesOfTimes({ created: 1, started: 2, ended: 5 }, true, 9).map((p) => [p.name, p.from, p.until]), [["Starting", 1, 2], ["Processing", 2, 5]]);
    assert.deepEqual(phasesOfTimes({ created: 1 }, false, 4).map((p) => [p.name, p.until, p.running]), [["Starting", 4, true]]);
    assert.deepEqual(phasesOfTimes({ created: 1 }, true, 4).map((p) => p.share), [1]);
});
