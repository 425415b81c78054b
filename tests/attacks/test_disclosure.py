"""What a server tells without being asked properly."""
import base64
import json
import os
import stat

import pytest
from attacker import keys_of, send
from server import Server

CANARY = "canary-0f3b8d1e5a"
PROBES = ["/minio/bootstrap/v1/verify", "/minio/health/live", "/minio/admin/v3/info", "/debug/pprof/", "/debug/vars", "/env", "/actuator/env", "/.env", "/server-status",
          "/metrics", "/-/", "/-/athanor/", "/-/agent/v1/", "/_cluster/state", "/rustfs/console", "/admin/", "/config", "/profile", "/root-credentials.json", "/master.key"]


@pytest.fixture(scope="module")
def watched():
    """A server that logs all that it can, with a secret in its environment."""
    os.environ.update(ATHANOR_LOG_LEVEL="debug", ATHANOR_TEST_CANARY=CANARY)
    try:
        with Server() as server:
            yield server
    finally:
        del os.environ["ATHANOR_LOG_LEVEL"], os.environ["ATHANOR_TEST_CANARY"]


def console(server, path, method="GET"):
    class Console:
        port = server.console_port
    return send(Console, method, path)


def test_nothing_tells_the_environment(watched):
    """CVE-2023-28432: a POST to a bootstrap endpoint answered with the environment, root password included."""
    for path in PROBES:
        for method in ("GET", "POST"):
            for answer in (send(watched, method, path), console(watched, path, method)):
                assert CANARY.encode() not in answer.body and watched.secret_key.encode() not in answer.body, path


def test_without_a_signature_there_is_nothing_but_health_and_metrics(watched):
    """Profiles, configuration and administration answer nobody; the second origin shows its app, which is the same whoever asks."""
    app = console(watched, "/").body
    assert b"<html" in app
    for path in PROBES:
        assert send(watched, "GET", path).status in (400, 401, 403, 404), path
        if path != "/metrics":
            assert console(watched, path).body == app, path
        assert console(watched, path, "POST").status == 405, path


@pytest.mark.parametrize("access, secret", [("minioadmin", "minioadmin"), ("admin", "admin"), ("admin", "password"), ("rustfsadmin", "rustfsadmin"), ("root", "root"), ("test", "test"),
                                            ("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"), ("", ""), ("anonymous", "")])
def test_there_are_no_default_credentials(server, access, secret):
    assert send(server, "GET", "/", keys=(access, secret)).status in (400, 403)


def test_root_credentials_are_made_by_chance_and_kept_to_their_owner(server, watched):
    assert server.access_key != watched.access_key and server.secret_key != watched.secret_key
    assert len(server.secret_key) >= 40
    for name in ("root-credentials.json", "master.key"):
        assert stat.S_IMODE((server.data / name).stat().st_mode) == 0o600


def test_secrets_are_in_no_log_and_no_metric(watched):
    """Keys, signatures of URLs that still work, customers' keys and session tokens, while everything is logged."""
    s3 = watched.client("s3")
    s3.create_bucket(Bucket="logged")
    key = b"0123456789abcdef0123456789abcdef"
    s3.put_object(Bucket="logged", Key="k", Body=b"x", SSECustomerAlgorithm="AES256", SSECustomerKey=key)
    url = s3.generate_presigned_url("get_object", {"Bucket": "logged", "Key": "k"}, ExpiresIn=3600)
    send(watched, "GET", url.removeprefix(watched.endpoint))
    signature = dict(pair.split("=", 1) for pair in url.split("?")[1].split("&")).get("X-Amz-Signature") or url.rsplit("Signature=")[-1]
    send(watched, "GET", "/logged", keys=(watched.access_key, "wrong" + CANARY))
    watched.client("sts").get_caller_identity()
    said = watched.log_tail(1 << 24) + console(watched, "/metrics").body.decode()
    for secret in (watched.secret_key, signature, base64.b64encode(key).decode(), key.decode(), CANARY):
        assert secret not in said
    assert "PutObject" in said   # it was logged at all
    keys = json.loads((watched.data / "root-credentials.json").read_text())
    assert keys["SecretAccessKey"] == watched.secret_key
