import { test } from "node:test";
import assert from "node:assert/strict";
import { apply, clause, complete, errorPlace, fieldText, namesFilters, tokens, valueText, type RunColumn } from "./filter";

const columns: RunColumn[] = [
    { name: "name", kind: "text", distinct: [], runs: 9 },
    { name: "status", kind: "text", distinct: ["Completed", "Failed"], runs: 9 },
    { name: "param.lr", kind: "number", distinct: [0.1, 0.2], runs: 9 },
    { name: "param.my rate", kind: "number", distinct: [], runs: 1 },
    { name: "metric.auc", kind: "number", distinct: [], runs: 8 },
];
const offered = (text: string, caret = text.length) => complete(text, caret, columns).choices.map((c) => c.text);

test("words of each kind, with their places", () => {
    const text = 'param.lr<0.1 AND (name ~ "a b" or not tag.`x y`!=z)';
    assert.deepEqual(tokens(text).map((t) => [t.kind, t.text]), [
        ["field", "param.lr"], ["op", "<"], ["value", "0.1"], ["keyword", "AND"], ["open", "("], ["field", "name"], ["op", "~"], ["value", '"a b"'],
        ["keyword", "or"], ["keyword", "not"], ["field", "tag.`x y`"], ["op", "!="], ["value", "z"], ["close", ")"]]);
    for (const t of tokens(text)) assert.equal(text.slice(t.from, t.to), t.text);
});

test("any text has an end", () => {
    for (const text of ['"', "`", "a.`b", "!", "!!", "'\\", "\\", "<>=~!", "()()", "é\u202e"]) {
        const all = tokens(text);
        assert.equal(all.at(-1)?.to, text.length, text);
        complete(text, text.length, columns);
    }
    assert.equal(tokens('a = "x')[2]!.ended, false);
});

test("what may come next", () => {
    assert.ok(offered("").includes("param.lr"));
    assert.deepEqual(offered("par"), ["param.lr", "param.my rate"]);
    assert.deepEqual(offered("auc"), ["metric.auc"]);
    assert.deepEqual(offered("status "), ["=", "!=", "~", "!~"]);
    assert.ok(offered("param.lr ").includes("<="));
    assert.deepEqual(offered("status = "), ["Completed", "Failed"]);
    assert.deepEqual(offered("status = F"), ["Failed"]);
    assert.deepEqual(offered("status = Failed "), ["and", "or"]);
    assert.deepEqual(offered("(status = Failed "), ["and", "or", ")"]);
    assert.ok(!offered("not ").includes("not"));
    assert.deepEqual(offered('name = "x"'), ["and", "or"]);
    assert.deepEqual(offered("status"), []);
});

test("a choice replaces the word at the cursor, and the cursor is behind it", () => {
    const text = "par and x", is = complete(text, 3, columns);
    assert.deepEqual(apply(text, is, is.choices[0]!), { text: "param.lr and x", caret: 9 });
    const odd = complete("my", 2, columns);
    assert.equal(apply("my", odd, odd.choices[0]!).text, "param.`my rate` ");
    const op = complete("a=1", 3, columns), and = { insert: "and ", text: "and", hint: "" };
    assert.equal(op.choices.length, 0);
    assert.equal(apply('name="x"', complete('name="x"', 8, columns), and).text, 'name="x" and ');
});

test("names and values are written so that they are read again", () => {
    assert.equal(fieldText("param.a b"), "param.`a b`");
    assert.equal(fieldText("metric.auc.max"), "metric.auc.max");
    assert.deepEqual(["Completed", "and", 'a"b', "0 x", 3].map(valueText), ["Completed", '"and"', `'a"b'`, '"0 x"', "3"]);
    assert.equal(clause("tag.x", "=", "a b"), 'tag.x = "a b"');
});

test("names of runs in pieces that fit", () => {
    const names = Array.from({ length: 200 }, (_, i) => `run-${i}`);
    const all = namesFilters(names, 500);
    assert.ok(all.length > 1 && all.every((f) => f.length <= 500));
    assert.equal(all.join(" or ").split(" or ").length, 200);
    assert.deepEqual(namesFilters([]), []);
});

test("where an error is", () => {
    assert.equal(errorPlace("The filter is wrong at character 7: expected a value."), 6);
    assert.equal(errorPlace("no place"), undefined);
});
