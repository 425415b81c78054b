import assert from "node:assert/strict";
import { test } from "node:test";
import { QueryObserver } from "@tanstack/query-core";

Object.assign(globalThis, { location: { href: "http://c/" }, addEventListener: () => undefined });
const { queries, readAgain } = await import("./query");

const turn = () => new Promise((done) => setImmediate(done));

test("what changes during a first reading, or a later one, is read again", async () => {
    const answers: ((text: string) => void)[] = [];
    const observer = new QueryObserver(queries, { queryKey: ["job"], queryFn: () => new Promise<string>((done) => { answers.push(done); }) });
    const stop = observer.subscribe(() => undefined);
    const answered = async (text: string) => { answers.at(-1)?.(text); await turn(); await turn(); };
    await turn();
    assert.equal(answers.length, 1);
    readAgain({ queryKey: ["job"] });
    await turn();
    await answered("as it was before");
    assert.equal(answers.length, 2);
    await answered("as it is");
    assert.equal(observer.getCurrentResult().data, "as it is");
    readAgain({ queryKey: ["job"] });
    await turn();
    readAgain({ queryKey: ["job"] }); // the reading that is under way is given up
    await turn();
    assert.equal(answers.length, 4);
    await answered("newest");
    assert.equal(observer.getCurrentResult().data, "newest");
    assert.equal(answers.length, 4);
    stop();
    queries.clear();
});
