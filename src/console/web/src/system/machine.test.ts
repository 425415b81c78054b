import { test } from "node:test";
import assert from "node:assert/strict";
import { level, pageOf, scrubState, share } from "./machine";

test("what is nearly full is told", () => {
    assert.deepEqual([0, 0.84, 0.85, 0.95, 1].map(level), ["good", "good", "wait", "bad", "bad"]);
    assert.equal(share(5, undefined), 0);
    assert.equal(share(5, 10), 0.5);
    assert.equal(share(11, 10), 1);
});

test("the scrub's state", () => {
    const scrub = { begun: 0, ended: 0, bytes: 0, versions: 0, damaged: 0 };
    assert.equal(scrubState(scrub).text, "Not yet");
    assert.equal(scrubState({ ...scrub, begun: 5, ended: 3 }).status, "InProgress");
    assert.equal(scrubState({ ...scrub, begun: 5, ended: 6 }).status, "OK");
    assert.equal(scrubState({ ...scrub, begun: 5, ended: 6, damaged: 1 }).text, "1 damaged");
});

test("owners have pages", () => {
    assert.equal(pageOf("arn:aws:sagemaker:us-east-1:1:training-job/a b"), "/jobs/training/a%20b");
    assert.equal(pageOf("arn:aws:s3:::b"), undefined);
});
