"""Names, documents and targets that mean something else to what is behind the server."""
import base64
import hashlib
import json
from urllib.parse import quote as quoted

import pytest
from attacker import answer_of, keys_of, send, talk

PATHS = ["../../../../tmp/athanor-escaped", "..", ".", "a/../../b", "/etc/passwd", "//x", "a\\..\\b", "..%2f..%2fetc", "\x01", "CON", "a/./b", "~root", "$(id)", "`id`", "master.key", "-rf"]


def files(server):
    return {str(path.relative_to(server.folder)) for path in server.folder.rglob("*")}


def test_keys_are_never_paths(server):
    """Traversal through a key, an upload's key, a copy's source: what is stored is found under its key and nowhere on the disk."""
    before = files(server)
    for key in PATHS:
        target = f"/test/{quoted(key, safe='/')}"   # dots and slashes as they are
        assert send(server, "PUT", target, body=key.encode(), keys=keys_of(server)).status == 200, key
        assert send(server, "GET", target, keys=keys_of(server)).body == key.encode()
        source = send(server, "PUT", "/test/copied", {"x-amz-copy-source": f"test/{quoted(key, safe='')}"}, keys=keys_of(server))
        assert source.status == 200, (key, source)
    made = {name for name in files(server) - before if not name.startswith("data/objects/")}
    assert not made, made
    for key in PATHS:
        assert send(server, "DELETE", f"/test/{quoted(key, safe='/')}", keys=keys_of(server)).status == 204


@pytest.mark.parametrize("name", ["..", ".", "%2e%2e", "..%2f..", "-", "a", "a..b", "test%00", "Test", "test%2f..%2fx", "192.168.0.1"])
def test_buckets_have_names_of_buckets(server, name):
    """A bucket's name that is a path, hidden, or another server's: refused before anything is done with it."""
    before = files(server)
    answer = send(server, "PUT", f"/{name}", keys=keys_of(server))
    assert 400 <= answer.status < 500, answer
    assert files(server) == before


def test_a_copys_source_is_not_a_path_either(server, other):
    """x-amz-copy-source with dots, a URL, another host, or nothing."""
    for source in ("../../etc/passwd", "/", "", "test", "http://127.0.0.1:9001/metrics", "file:///etc/passwd", "test/%", "test/missing?versionId=../../x", "%00/x", "test/%00"):
        answer = send(server, "PUT", "/test/copied", {"x-amz-copy-source": source}, keys=keys_of(server))
        assert 400 <= answer.status < 500, (source, answer)


TARGETS = [b"", b" ", b"/ /", b"*", b"?", b"//", b"/?", b"/%", b"/%00", b"/test/%00", b"http://", b"http:///", b"http://x", b"http://x/test", b"\x00", b"/test?\x00", b"/test/" + b"%2F" * 4000,
           b"/test?uploadId", b"/test/k?uploadId=&partNumber=", b"/test/k?partNumber=99999999999999999999", b"/test/k?versionId=", b"/test?list-type=2&max-keys=-1",
           b"/test?list-type=2&continuation-token=%00", b"/test?versions&version-id-marker=x", b"/test?X-Amz-Signature", b"/test?X-Amz-Credential=//////", b"/test?Signature&AWSAccessKeyId&Expires"]


@pytest.mark.parametrize("headers", [b"Host: x\r\n", b"", b"Host:\r\n", b"Host: \x80\r\n", b"Host: x\r\nAuthorization:\r\n", b"Host: x\r\nAuthorization: AWS4-HMAC-SHA256 Credential=\r\n",
                                     b"Host: x\r\nx-amz-date: \r\nx-amz-content-sha256:\r\n", b"Host: x\r\nx-amz-target:\r\n", b"Host: x\r\nRange: bytes=-\r\n"])
def test_no_request_line_ends_the_server(server, headers):
    """CVE-2022-3854: a request with an empty URL crashed the server."""
    pid = server.pid
    for target in TARGETS:
        for method in (b"GET", b"POST"):
            received = talk(server, method + b" " + target + b" HTTP/1.1\r\n" + headers + b"Content-Length: 0\r\nConnection: close\r\n\r\n", ends=True)
            assert not received or answer_of(received).status < 500, (method, target, received[:300])
    assert server.process.poll() is None and server.pid == pid
    assert send(server, "GET", "/test", keys=keys_of(server)).status == 200


DOCUMENTS = {
    "lists in lists": "[" * 100_000, "objects in objects": '{"a":' * 5_000, "statements in statements": '{"Statement":' + "[" * 1_000 + "]" * 1_000 + "}", "no text": "\x00",
    "many": "{}" * 10_000, "nothing": '{"Version":"2012-10-17","Statement":[{}]}',
    "a pattern of many stars": json.dumps({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::test/" + "*a" * 9_000}})}


@pytest.mark.parametrize("document", DOCUMENTS.values(), ids=DOCUMENTS)
def test_a_policy_is_small_and_flat(server, document):
    """Documents that are deep, long or strange are refused when they are put; one that is hard to match is no burden (at most |text| x |pattern| steps)."""
    digest = {"Content-MD5": base64.b64encode(hashlib.md5(document.encode()).digest()).decode()}
    answer = send(server, "PUT", "/test?policy", digest, document.encode(), keys=keys_of(server))
    assert answer.code in ("MalformedPolicy", "PolicyTooLarge", "AccessDenied"), answer   # public ones are blocked


def test_what_users_store_runs_on_no_page_of_the_console(server):
    """XSS through a preview: objects are served by the API's origin alone, and what the console's origin serves is never guessed to be a page."""
    script = b"<script>alert(1)</script>"
    assert send(server, "PUT", "/test/page.html", {"content-type": "text/html"}, script, keys=keys_of(server)).status == 200

    class Console:
        port = server.console_port
    for path in ("/test/page.html", "/page.html", "/healthz", "/metrics", "/%3Cscript%3E"):
        answer = send(Console, "GET", path)
        assert script not in answer.body and answer.headers["x-content-type-options"] == "nosniff", path
        assert "script-src 'self'" in answer.headers["content-security-policy"]
        assert answer.headers["content-type"].startswith("text/plain") or answer.body == send(Console, "GET", "/").body, path   # the app
    denied = send(server, "GET", "/test/%3Cscript%3Ealert(1)%3C/script%3E")
    assert b"<script>" not in denied.body   # in an error a key is text


def test_an_origin_gets_only_what_a_rule_gives_it(server):
    """CORS reflection: without a rule no answer names the origin that asked, and no preflight passes."""
    for method, headers in (("GET", {}), ("OPTIONS", {"Access-Control-Request-Method": "PUT"})):
        answer = send(server, method, "/test/k", {"Origin": "https://evil.example", **headers})
        assert "access-control-allow-origin" not in answer.headers and "access-control-allow-credentials" not in answer.headers
        assert answer.status == 403
