import { test } from "node:test";
import assert from "node:assert/strict";
import { clean, find, group, pieces, textOf } from "./log_lines";

const lines = (...messages: string[]) => group(messages.map((message, i) => ({ timestamp: i, message }))).map((r) => r.lines);

test("colours, progress bars and control characters are not shown", () => {
    assert.equal(clean("\x1b[1;31mred\x1b[0m \x1b]8;;http://x\x07link"), "red link");
    assert.equal(clean(" 10%\r 50%\r100%"), "100%");
    assert.equal(clean("dos\r"), "dos");
    assert.equal(clean("bell\x07"), "bell\u2407");
});

test("a traceback is one record, with its exception and those chained to it", () => {
    assert.deepEqual(lines("begin", "Traceback (most recent call last):", "  File \"a.py\", line 1", "    f()", "ValueError: no", "",
        "During handling of the above exception, another exception occurred:", "", "Traceback (most recent call last):", "  File \"b.py\"", "KeyError: 1", "end"),
    [["begin"], ["Traceback (most recent call last):", "  File \"a.py\", line 1", "    f()", "ValueError: no", "",
        "During handling of the above exception, another exception occurred:", "", "Traceback (most recent call last):", "  File \"b.py\"", "KeyError: 1"], ["end"]]);
});

test("indented lines go on with the record before; empty ones stand alone", () => {
    assert.deepEqual(lines("error", "\tat x.y", "Caused by: z", "", "next"), [["error", "\tat x.y", "Caused by: z"], [""], ["next"]]);
    assert.deepEqual(lines("one\n  two\n"), [["one", "  two"]]);
});

test("a record has a bound", () => {
    assert.equal(lines("x", ...Array<string>(450).fill("  y")).length, 3);
});

test("search", () => {
    const records = group([{ timestamp: 0, message: "Loss a\n  LOSS b" }, { timestamp: 1, message: "none" }]);
    assert.deepEqual(find(records, "loss"), [{ record: 0, line: 0 }, { record: 0, line: 1 }]);
    assert.deepEqual(find(records, ""), []);
    assert.equal(find(records, "o", 2).length, 2);
    assert.deepEqual(pieces("a Loss loss", "loss"), ["a ", "Loss", " ", "loss", ""]);
    assert.deepEqual(pieces("abc", ""), ["abc"]);
});

test("what is downloaded has its times", () => {
    assert.equal(textOf([{ timestamp: 0, message: "a\n" }]), "1970-01-01T00:00:00.000Z a\n");
});
