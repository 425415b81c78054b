import { test } from "node:test";
import assert from "node:assert/strict";
import { cronOf, inWords, nextRun, rateOf } from "./expression";

const at = (text: string) => Date.parse(text) / 1000;
const next = (expression: string, now: string, zone?: string) => {
    const found = nextRun(expression, at(now), zone ? { zone } : {});
    return found === undefined ? undefined : new Date(found * 1000).toISOString();
};

test("a rate counts from when it began", () => {
    assert.deepEqual(rateOf("rate(5 minutes)"), { every: 5, unit: "minute" });
    assert.equal(rateOf("rate(0 minutes)"), undefined);
    assert.equal(nextRun("rate(1 hour)", 10_000, { from: 1000 }), 1000 + 3 * 3600);
    assert.equal(nextRun("rate(1 hour)", 500, { from: 1000 }), 1000);
    assert.equal(nextRun("rate(1 hour)", 500), undefined);
});

test("cron expressions find their next minute", () => {
    assert.equal(next("cron(0 3 * * ? *)", "2026-11-23T05:00:00Z"), "2026-11-24T03:00:00.000Z");
    assert.equal(next("cron(0/15 * * * ? *)", "2026-11-23T05:01:30Z"), "2026-11-23T05:15:00.000Z");
    assert.equal(next("cron(30 9 ? * MON-FRI *)", "2026-11-27T10:00:00Z"), "2026-11-30T09:30:00.000Z");
    assert.equal(next("cron(0 0 L * ? *)", "2026-02-01T00:00:00Z"), "2026-02-28T00:00:00.000Z");
    assert.equal(next("cron(0 0 ? * 6#3 *)", "2026-11-01T00:00:00Z"), "2026-11-20T00:00:00.000Z");
    assert.equal(next("cron(0 0 15W * ? *)", "2026-08-01T00:00:00Z"), "2026-08-14T00:00:00.000Z");
    assert.equal(next("cron(0 0 1 JAN ? 2020)", "2026-08-01T00:00:00Z"), undefined);
});

test("a time zone moves the run, through a change of the clocks too", () => {
    assert.equal(next("cron(0 9 * * ? *)", "2026-11-23T05:00:00Z", "America/New_York"), "2026-11-23T14:00:00.000Z");
    assert.equal(next("cron(0 9 * * ? *)", "2026-03-28T20:00:00Z", "Europe/Berlin"), "2026-03-29T07:00:00.000Z");
    assert.equal(next("at(2026-12-01T10:00:00)", "2026-11-23T05:00:00Z", "Asia/Tokyo"), "2026-12-01T01:00:00.000Z");
    assert.equal(next("at(2026-12-01T10:00:00)", "2027-11-23T05:00:00Z"), undefined);
});

test("what is no expression is none", () => {
    for (const text of ["cron(0 3 * * * *)", "cron(0 3 * * ?)", "cron(60 3 * * ? *)", "cron(0 3 * 13 ? *)", "every day"]) assert.equal(cronOf(text), undefined, text);
});

test("expressions in words", () => {
    assert.equal(inWords("rate(1 day)"), "every day");
    assert.equal(inWords("rate(5 minutes)"), "every 5 minutes");
    assert.equal(inWords("cron(0 3 * * ? *)"), "at 03:00 every day (UTC)");
    assert.equal(inWords("cron(30 9 ? * MON,FRI *)", "Europe/Berlin"), "at 09:30 on Monday, Friday (Europe/Berlin)");
    assert.equal(inWords("cron(5 * * * ? *)"), "at minute 5 of every hour (UTC)");
    assert.equal(inWords("at(2026-12-01T10:00:00)"), "once, on 2026-12-01 at 10:00 (UTC)");
    assert.equal(inWords("cron(0 0 15W * ? *)"), "cron(0 0 15W * ? *)");
});
