import { test } from "node:test";
import assert from "node:assert/strict";
import { cut, isolated, withControls } from "./text";

test("a cut leaves no half of a character", () => {
    assert.equal(cut("ab\u{1F600}", 3), "ab");
    assert.equal(cut("ab\u{1F600}", 4), "ab\u{1F600}");
    assert.equal(cut("abc", 2), "ab");
});

test("marks of direction are told apart from text, and no text is lost", () => {
    assert.deepEqual(withControls("a\u202Eb"), ["a", "\u202E", "b"]);
    assert.equal(withControls("\u2066x\u202Ey\u200F").join(""), "\u2066x\u202Ey\u200F");
    assert.equal(isolated("\u202Ex"), "\u2068\u202Ex\u2069");
    assert.equal(isolated("plain"), "plain");
});
