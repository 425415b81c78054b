// The smallest test runner, for the suites of the SDK for JavaScript: what tests/lib/checks.py is for Python's. Prints a line `ok NAME` or `not ok NAME`.
//
//     checks.a_sentence = async () => { … };
//     await run(checks);
import assert from "node:assert/strict";
import crypto from "node:crypto";

export const common = { endpoint: process.env.ATHANOR_ENDPOINT, region: "us-east-1", maxAttempts: 1 };
export const ACCOUNT = "000000000000";
export const fresh = (prefix) => `${prefix}-${crypto.randomBytes(4).toString("hex")}`;
export const arn = (service, resource) => `arn:aws:${service}:us-east-1:${ACCOUNT}:${resource}`;

// send("CreateThing", input) instead of client.send(new sdk.CreateThingCommand(input)).
export const sender = (sdk, client) => (name, input = {}) => client.send(new sdk[`${name}Command`](input));

// Everything that a paginator yields under `member`, page by page.
export async function pages(paginator, member) {
    const all = [];
    for await (const page of paginator) all.push(page[member] ?? []);
    return all;
}

// What `ask` answers once it is true.
export async function until(ask, seconds = 60) {
    const limit = Date.now() + seconds * 1000;
    for (;;) {
        const value = await ask();
        if (value) return value;
        assert.ok(Date.now() < limit, `waited ${seconds} s in vain`);
        await new Promise((resolve) => setTimeout(resolve, 20));
    }
}

// The promise must be rejected with this error (a class of the SDK's, or a name where it has none) saying these words.
export async function refused(promise, error, words = "") {
    try {
        await promise;
    } catch (caught) {
        if (typeof error === "string") assert.equal(caught.name, error, caught.stack);
        else assert.ok(caught instanceof error, caught.stack);
        assert.ok(caught.message.includes(words), caught.message);
        return;
    }
    assert.fail(`expected ${error.name ?? error}, but it succeeded`);
}

export const isNow = (date) => assert.ok(date instanceof Date && Math.abs(date - Date.now()) < 3_600_000, String(date));

export async function run(checks) {
    let failed = 0;
    for (const [name, check] of Object.entries(checks)) {
        const begun = performance.now();
        try {
            await check();
            console.log(`ok ${name} (${((performance.now() - begun) / 1000).toFixed(2)} s)`);
        } catch (error) {
            failed += 1;
            console.log(`not ok ${name}\n${error.stack}`);
        }
    }
    process.exit(failed ? 1 : 0);
}
