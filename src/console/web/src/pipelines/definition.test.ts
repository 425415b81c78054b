import { test } from "node:test";
import assert from "node:assert/strict";
import { readDefinition, said } from "./definition";

const document = JSON.stringify({
    Version: "2020-12-01",
    Parameters: [{ Name: "N", Type: "Integer", DefaultValue: 3 }, { Name: "Kind", Type: "String", EnumValues: ["a", "b"] }],
    Steps: [
        { Name: "Prepare", Type: "Processing", Arguments: {}, CacheConfig: { Enabled: true } },
        { Name: "Train", Type: "Training", Arguments: { In: { Get: "Steps.Prepare.ProcessingOutputConfig.Outputs['x']" } } },
        { Name: "Check", Type: "Condition", DependsOn: ["Prepare", "Train"], Arguments: { Conditions: [{ Type: "Equals", LeftValue: { "Std:JsonGet": { PropertyFile: { Get: "Steps.Train.PropertyFiles.P" }, Path: "a" } }, RightValue: 1 }],
            IfSteps: [{ Name: "Register", Type: "RegisterModel", Arguments: { M: { Get: "Steps.Train.ModelArtifacts" } } }, { Name: "Serve", Type: "Endpoint", DependsOn: ["Register"], Arguments: {} }], ElseSteps: [{ Name: "No", Type: "Fail", Arguments: {} }] } },
    ],
});

test("steps, nested ones too, and what each waits for, without lines that go another way", () => {
    const { steps, edges, parameters } = readDefinition(document);
    assert.deepEqual(steps.map((s) => [s.name, s.parent, s.branch]), [["Prepare", undefined, undefined], ["Train", undefined, undefined], ["Check", undefined, undefined],
        ["Register", "Check", "if"], ["Serve", "Check", "if"], ["No", "Check", "else"]]);
    assert.deepEqual(edges.map((e) => `${e.from}>${e.to}${e.text && ":" + e.text}`).sort(), ["Check>No:else", "Check>Register:if", "Prepare>Train", "Register>Serve", "Train>Check"]);
    assert.equal(steps[0]?.cached, true);
    assert.deepEqual(parameters, [{ name: "N", type: "Integer", initial: "3", choices: [] }, { name: "Kind", type: "String", initial: undefined, choices: ["a", "b"] }]);
    assert.deepEqual(steps[2]?.arguments && Object.keys(steps[2].arguments), ["Conditions"]);
});

test("a document that is none is refused, strange members are not", () => {
    assert.throws(() => readDefinition("{"));
    assert.deepEqual(readDefinition("[]"), { parameters: [], steps: [], edges: [] });
    assert.equal(readDefinition(JSON.stringify({ Steps: [{ Name: "a", Type: "x", DependsOn: ["nobody"] }, 3] })).edges.length, 0);
});

test("values as text", () => {
    assert.equal(said({ "Std:Join": { On: "/", Values: ["s3:/", { Get: "Parameters.B" }, 1] } }), "s3://{Parameters.B}/1");
    assert.equal(said({ a: 1 }), '{"a":1}');
});
