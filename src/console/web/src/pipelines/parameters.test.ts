import { test } from "node:test";
import assert from "node:assert/strict";
import type { Parameter } from "./definition";
import { given, initialValues, nameError, startInput, valueError } from "./parameters";

const of = (name: string, type: Parameter["type"], initial?: string, choices: string[] = []): Parameter => ({ name, type, initial, choices });

test("values are checked by their types", () => {
    assert.equal(valueError(of("n", "Integer"), "3"), undefined);
    assert.ok(valueError(of("n", "Integer"), "3.5"));
    assert.ok(valueError(of("n", "Integer"), ""));
    assert.equal(valueError(of("n", "Integer", "3"), ""), undefined);
    assert.equal(valueError(of("x", "Float"), "1e-3"), undefined);
    assert.ok(valueError(of("x", "Float"), "one"));
    assert.ok(valueError(of("b", "Boolean"), "yes"));
    assert.ok(valueError(of("s", "String", "a", ["a", "b"]), "c"));
    assert.ok(valueError(of("s", "String"), "x".repeat(1025)));
});

test("what is the default is not sent", () => {
    const all = [of("n", "Integer", "3"), of("s", "String"), of("k", "String", undefined, ["a"])];
    assert.deepEqual(initialValues(all), { n: "3", s: "", k: "a" });
    assert.deepEqual(given(all, { n: "3", s: "x", k: "a" }), [{ Name: "s", Value: "x" }, { Name: "k", Value: "a" }]);
    assert.deepEqual(given(all, { n: " 4 ", s: "", k: "a" }), [{ Name: "n", Value: "4" }, { Name: "k", Value: "a" }]);
    assert.deepEqual(startInput("p", [], {}, "", "", undefined), { PipelineName: "p" });
    assert.deepEqual(startInput("p", [], {}, "n", "d", 2), { PipelineName: "p", PipelineExecutionDisplayName: "n", PipelineExecutionDescription: "d", ParallelismConfiguration: { MaxParallelExecutionSteps: 2 } });
});

test("names of executions", () => {
    assert.equal(nameError(""), undefined);
    assert.equal(nameError("a-1"), undefined);
    assert.ok(nameError("-a"));
});
