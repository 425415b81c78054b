import { test } from "node:test";
import assert from "node:assert/strict";
import { contextOf } from "./simulation";

test("lines become entries of the type that their values have", () => {
    assert.deepEqual(contextOf("aws:SourceIp=10.0.0.1\n\naws:MultiFactorAuthPresent = true\ns3:max-keys=10\naws:TagKeys=a, b").entries.map((e) => [e.ContextKeyName, e.ContextKeyType, e.ContextKeyValues]),
        [["aws:SourceIp", "ip", ["10.0.0.1"]], ["aws:MultiFactorAuthPresent", "boolean", ["true"]], ["s3:max-keys", "numeric", ["10"]], ["aws:TagKeys", "stringList", ["a", "b"]]]);
});

test("a line that is none is told", () => {
    assert.match(contextOf("SourceIp=1").error ?? "", /^Not KEY=VALUE/);
    assert.match(contextOf("aws:SourceIp").error ?? "", /^Not KEY=VALUE/);
});
