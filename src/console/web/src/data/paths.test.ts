import { test } from "node:test";
import assert from "node:assert/strict";

Object.assign(globalThis, { location: { href: "http://c/" }, addEventListener: () => undefined });
const { match } = await import("../lib/router");
const { address, browseHref, bucketNameError, copySource, crumbs, keyError, nameOf, objectHref, parentOf } = await import("./paths");

test("any key comes back from its page's address as a browser resolves it", () => {
    for (const key of ["a", "a/b c#d?e", "/x", "a//b/", "../up", "a/./b", "%2e%2e/x", "<img src=x>", "\u202eevil", "a\\b", "..."]) {
        const url = new URL(objectHref("b", key, "v/1"), "http://c/");
        const found = match("/data/:bucket/object/*key", url.pathname);
        assert.equal(found?.["key"] || url.searchParams.get("key"), key);
        assert.equal(found?.["bucket"], "b");
        assert.equal(url.searchParams.get("version"), "v/1");
    }
    assert.equal(browseHref("b"), "/data/b/browse/");
    assert.equal(new URL(browseHref("b", "a/../"), "http://c/").searchParams.get("prefix"), "a/../");
});

test("folders", () => {
    assert.deepEqual(crumbs("a/b/c"), [["a/", "a/"], ["b/", "a/b/"]]);
    assert.deepEqual(crumbs("/x//"), [["/", "/"], ["x/", "/x/"], ["/", "/x//"]]);
    assert.equal(parentOf("a/b/"), "a/");
    assert.equal(parentOf("a"), "");
    assert.equal(nameOf("a/b/c"), "c");
    assert.equal(nameOf("a/b/", "a/"), "b/");
});

test("names of buckets are as AWS wants them", () => {
    for (const good of ["lake", "a.b-c", "123"]) assert.equal(bucketNameError(good), undefined, good);
    for (const bad of ["ab", "Lake", "-a-", "a..b", "a.-b", "10.0.0.1", "xn--abc", "a-s3alias", "a_b", "x".repeat(64)]) assert.ok(bucketNameError(bad), bad);
});

test("a key's length is counted in bytes", () => {
    assert.equal(keyError("ä".repeat(512)), undefined);
    assert.ok(keyError("ä".repeat(513)));
    assert.ok(keyError(""));
});

test("sources of copies and addresses of bytes are escaped", () => {
    assert.equal(copySource("b", "a b/ü", "x+y"), "b/a%20b/%C3%BC?versionId=x%2By");
    assert.equal(address("object", { bucket: "b", key: "a/b", versionId: undefined }), "/api/object?bucket=b&key=a%2Fb");
});
