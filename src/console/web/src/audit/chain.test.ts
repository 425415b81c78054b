import { test } from "node:test";
import assert from "node:assert/strict";
import { chainOf } from "./chain";

test("the chain's state is read out of the metrics", () => {
    const text = "# TYPE athanor_audit_verified gauge\nathanor_audit_verified 1\nathanor_audit_verified_records 120\nathanor_audit_alarms_total 0\nathanor_audit_waiting_bytes 12\nathanor_audit_records_total 130\n";
    assert.deepEqual(chainOf(text), { verified: true, records: 120, alarms: 0, waiting: 12, written: 130 });
    assert.equal(chainOf(text.replace("verified 1", "verified 0"))?.verified, false);
    assert.equal(chainOf("up 1\n"), undefined);
});
