"""Requests that are not signed, or by nobody's key, in every form that a body can come in."""
import datetime

import pytest
from attacker import keys_of, send, sign

FORMS = ["UNSIGNED-PAYLOAD", "STREAMING-UNSIGNED-PAYLOAD-TRAILER", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER",
         "ab530a13e45914982b79f9b7e3fba994cfd1f3fb22f71cea1afbf02b460c6d1d"]
CHUNKED = b"4;chunk-signature=" + b"0" * 64 + b"\r\nevil\r\n0;chunk-signature=" + b"0" * 64 + b"\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n"


def claims(server, form):
    now = datetime.datetime.now(datetime.timezone.utc)
    scope = f"{now:%Y%m%d}/us-east-1/s3/aws4_request"
    authorization = "AWS4-HMAC-SHA256 Credential={}/{}, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature={}"
    said = {"x-amz-content-sha256": form, "x-amz-date": f"{now:%Y%m%dT%H%M%SZ}"}
    presigned = ("?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=" + f"{server.access_key}/{scope}".replace("/", "%2F") +
                 f"&X-Amz-Date={now:%Y%m%dT%H%M%SZ}&X-Amz-Expires=600&X-Amz-SignedHeaders=host&X-Amz-Signature=")
    return {
        "nobody": ("", said),
        "a known key and a made-up signature": ("", {**said, "Authorization": authorization.format(server.access_key, scope, "0" * 64)}),
        "a known key and no signature": ("", {**said, "Authorization": authorization.format(server.access_key, scope, "")}),
        "an unknown key": ("", {**said, "Authorization": authorization.format("AKIAIOSFODNN7EXAMPLE", scope, "0" * 64)}),
        "a key alone": ("", {**said, "Authorization": f"AWS4-HMAC-SHA256 Credential={server.access_key}/{scope}"}),
        "the older form": ("", {**said, "Authorization": f"AWS {server.access_key}:AAAAAAAAAAAAAAAAAAAAAAAAAAA="}),
        "a made-up presigned URL": (presigned + "0" * 64, said),
        "a presigned URL without a signature": (presigned, said),
    }


@pytest.mark.parametrize("form", FORMS)
def test_a_body_of_any_form_is_stored_only_for_who_signed(server, form):
    """CVE-2026-40344, CVE-2025-31489: an upload with an unsigned trailer skipped the signature, so that a known access key was enough."""
    for who, (query, headers) in claims(server, form).items():
        streamed = form.startswith("STREAMING")
        headers = {**headers, **({"content-encoding": "aws-chunked", "x-amz-decoded-content-length": "4", "x-amz-trailer": "x-amz-checksum-crc32"} if streamed else {})}
        answer = send(server, "PUT", "/test/evil" + query, headers, CHUNKED if streamed else b"evil")
        assert 400 <= answer.status <= 403, (who, answer)
    assert send(server, "GET", "/test/evil", keys=keys_of(server)).code == "NoSuchKey"


def test_a_signature_is_for_one_request(server):
    """Replay onto another method, key, query or body: what was signed is what is done."""
    headers = sign(server, "GET", "/test/a", {}, b"", keys_of(server))
    for method, target, body in [("GET", "/test/b", b""), ("DELETE", "/test/a", b""), ("GET", "/test/a?acl", b""), ("GET", "/test/a?versionId=null", b""), ("PUT", "/test/a", b"x")]:
        assert send(server, method, target, headers, body).status == 403, (method, target)
    assert send(server, "GET", "/test/a", {**headers, "x-amz-acl": "public-read"}).status == 403   # nor with more of AWS's headers
