import { test } from "node:test";
import assert from "node:assert/strict";
import { decoded, excerpt, linesOf, problemsOf } from "./document";

const services = ["s3", "sagemaker", "sts"];
const told = (of: unknown, kind: "identity" | "trust" = "identity") => problemsOf(JSON.stringify(of, null, 4), kind, services).map((p) => `${p.line}: ${p.text}`);
const policy = (statement: unknown) => ({ Version: "2012-10-17", Statement: [statement] });

test("every value has its line", () => {
    const lines = linesOf('{\n"a": [1,\n {"b": "x\\"}"}],\n\n"c": {}, "d": []}');
    assert.deepEqual([...lines].map(([path, line]) => `${path}=${line}`), ["=1", "a=2", "a.0=2", "a.1=3", "a.1.b=3", "c=5", "d=5"]);
});

test("a good policy has no problem", () => {
    assert.deepEqual(told(policy({ Effect: "Allow", Action: ["s3:Get*", "sagemaker:CreateTrainingJob"], Resource: "arn:aws:s3:::a/*" })), []);
    assert.deepEqual(told(policy({ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "sagemaker.amazonaws.com" } }), "trust"), []);
});

test("text that is not JSON is told by its line", () => {
    const [problem] = problemsOf('{\n  "Version": "2012-10-17",\n  "Statement": [}\n', "identity", services);
    assert.equal(problem?.line, 3);
    assert.match(problem?.text ?? "", /^Not JSON/);
    assert.equal(problemsOf("{\n\"a\": 1\n", "identity", services)[0]?.line, 2);
});

test("what is wrong in a statement is told at its line", () => {
    assert.deepEqual(told(policy({ Effect: "allow", Action: "s3:GetObject", Resource: "*" })), ["5: The effect is Allow or Deny"]);
    assert.deepEqual(told(policy({ Effect: "Deny", Action: ["s3:A", "foo:Bar"], Resource: "*" })), ["8: No service here has actions that begin with foo:"]);
    assert.deepEqual(told(policy({ Effect: "Deny", Action: "s3", Resource: "*" })), ["6: An action is PREFIX:NAME, as s3:GetObject; not s3"]);
    assert.deepEqual(told(policy({ Effect: "Deny", Resource: "bucket" })), ["4: A statement has either Action or NotAction", "6: A resource is an ARN, with * and ? in it, or *"]);
    assert.deepEqual(told(policy({ Effect: "Allow", Action: "*", Resource: "*" })), ["6: This allows everything on everything"]);
    assert.deepEqual(told(policy({ Effect: "Allow", Action: "s3:*", Resource: "*", Principal: "*" })).length, 1);
    assert.deepEqual(told(policy({ Effect: "Allow", Action: "sts:AssumeRole", Resource: "*" }), "trust").length, 2);
    assert.deepEqual(told(policy(5)), ["4: A statement is an object"]);
    assert.equal(told([])[0], "1: A policy is an object: { \"Version\": …, \"Statement\": […] }");
});

test("documents come percent-encoded or not", () => {
    assert.equal(decoded("%7B%22a%22%3A1%7D"), '{\n    "a": 1\n}');
    assert.equal(decoded('{"a":1}'), '{\n    "a": 1\n}');
    assert.equal(decoded("100%"), "100%");
});

test("the statement that decided is cut out by line and column", () => {
    assert.equal(excerpt("ab\ncdef\ngh", { Line: 2, Column: 2 }, { Line: 2, Column: 3 }), "de");
    assert.equal(excerpt("ab\ncdef\ngh", { Line: 1, Column: 2 }, { Line: 3, Column: 1 }), "b\ncdef\ng");
    assert.equal(excerpt("[\n    {\n        1\n    }\n]", { Line: 2, Column: 5 }, { Line: 4, Column: 5 }), "{\n    1\n}");
    assert.equal(excerpt("ab", undefined, undefined), "");
});
