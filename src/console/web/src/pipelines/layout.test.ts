import { test } from "node:test";
import assert from "node:assert/strict";
import { readDefinition } from "./definition";
import { layOut, neighbour, pathOf } from "./layout";

test("what waits stands below what it waits for, and nothing covers another", async () => {
    const { steps, edges } = readDefinition(JSON.stringify({ Steps: [{ Name: "a", Type: "x" }, { Name: "b", Type: "x", DependsOn: ["a"] }, { Name: "c", Type: "x", DependsOn: ["a"] }] }));
    const is = await layOut(steps, edges), at = Object.fromEntries(is.nodes.map((n) => [n.name, n]));
    assert.ok(at["a"]!.y < at["b"]!.y && at["b"]!.y === at["c"]!.y);
    assert.ok(Math.abs(at["b"]!.x - at["c"]!.x) >= 184);
    assert.equal(is.lines.length, 2);
    assert.ok(is.lines.every((l) => l.points.length >= 2));
    assert.equal(neighbour(is.nodes, "a", "ArrowUp"), undefined);
    assert.ok(["b", "c"].includes(neighbour(is.nodes, "a", "ArrowDown") ?? ""));
    assert.equal(neighbour(is.nodes, "b", "ArrowRight") ?? neighbour(is.nodes, "b", "ArrowLeft"), "c");
});

test("paths", () => {
    assert.equal(pathOf([{ x: 0, y: 0 }, { x: 2, y: 2 }]), "M0 0L2 2");
    assert.equal(pathOf([{ x: 0, y: 0 }, { x: 2, y: 2 }, { x: 4, y: 2 }]), "M0 0Q2 2 3 2L4 2");
    assert.equal(pathOf([]), "");
});
