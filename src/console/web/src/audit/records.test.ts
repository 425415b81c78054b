import { test } from "node:test";
import assert from "node:assert/strict";
import { exported, filterError, inputOf, rowOf } from "./records";

const event = (record: object) => ({ EventId: "1", EventName: "GetObject", EventTime: 1, CloudTrailEvent: JSON.stringify(record) });

test("a refused call is marked", () => {
    assert.equal(rowOf(event({ errorCode: "AccessDenied", sourceIPAddress: "10.0.0.1" })).denied, true);
    assert.equal(rowOf(event({ errorCode: "NoSuchKey" })).denied, false);
    assert.equal(rowOf(event({})).error, "");
});

test("who called is the user, or the end of the identity's ARN", () => {
    assert.equal(rowOf({ ...event({}), Username: "ana" }).who, "ana");
    assert.equal(rowOf(event({ userIdentity: { arn: "arn:aws:sts::1:assumed-role/Loop/job-1" } })).who, "job-1");
    assert.equal(rowOf(event({ userIdentity: { type: "Root" } })).who, "Root");
});

test("a record that cannot be read is shown as it is", () => {
    assert.deepEqual(rowOf({ ...event({}), CloudTrailEvent: "{" }).record, { unreadable: "{" });
});

test("a search has one attribute and a time", () => {
    assert.deepEqual(inputOf({}), { MaxResults: 50 });
    assert.deepEqual(inputOf({ by: "EventSource", value: "s3", from: "2026-01-01T00:00:00Z" }),
        { MaxResults: 50, LookupAttributes: [{ AttributeKey: "EventSource", AttributeValue: "s3.amazonaws.com" }], StartTime: 1767225600 });
    assert.equal(filterError({ by: "ReadOnly", value: "yes" }), "true or false");
    assert.equal(filterError({ from: "2026-01-02", until: "2026-01-01" }), "From is after until.");
    assert.equal(filterError({ from: "2026-01-01", until: "2026-01-02" }), undefined);
});

test("an export has a line for each record", () => {
    assert.equal(exported([rowOf(event({ a: "x\ny" })), rowOf(event({ b: 2 }))]), '{"a":"x\\ny"}\n{"b":2}\n');
});
