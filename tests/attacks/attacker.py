"""Requests as an attacker writes them: byte for byte, signed by whom one likes or by nobody.

    send(server, "GET", "/bucket/key", keys=(access_key, secret_key))      # Answer(status, code, headers, body)
    talk(server, b"GET / HTTP/1.1\\r\\n...")                                # the bytes that come back until the server closes
"""
import hashlib
import re
import socket
import typing

from botocore.auth import S3SigV4Auth, SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

REGION = "us-east-1"


class Answer(typing.NamedTuple):
    status: int
    code: str       # of an error, "" where there is none
    headers: dict   # names in lower case
    body: bytes


def talk(server, data, timeout=10, ends=False):
    """`ends`: nothing more will be sent, so that the server closes."""
    with socket.create_connection(("127.0.0.1", server.port), timeout) as connection:
        connection.sendall(data)
        if ends:
            connection.shutdown(socket.SHUT_WR)
        received = b""
        try:
            while piece := connection.recv(1 << 16):
                received += piece
        except (ConnectionResetError, TimeoutError):
            pass
        return received


def answer_of(received):
    head, _, body = received.partition(b"\r\n\r\n")
    lines = head.decode("latin-1").split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
    if headers.get("transfer-encoding") == "chunked":
        whole, rest = b"", body
        while rest and (size := int(rest.split(b"\r\n", 1)[0], 16)):
            rest = rest.split(b"\r\n", 1)[1]
            whole, rest = whole + rest[:size], rest[size + 2:]
        body = whole
    code = re.search(rb"<Code>(.*?)</Code>", body) or re.search(rb'"__type":"(?:[^"#]*#)?(.*?)"', body)
    return Answer(int(lines[0].split()[1]) if lines[0] else 0, code[1].decode() if code else "", headers, body)


class Stated(S3SigV4Auth):
    """Signs what x-amz-content-sha256 is said to be, whatever the body is."""

    def __init__(self, keys, payload):
        super().__init__(Credentials(*keys), "s3", REGION)
        self.stated = payload

    def payload(self, request):
        return self.stated


def sign(server, method, target, headers, body, keys, service="s3"):
    request = AWSRequest(method, f"http://127.0.0.1:{server.port}{target}", headers, body)
    stated = headers.get("x-amz-content-sha256") or hashlib.sha256(body).hexdigest()
    (Stated(keys, stated) if service == "s3" else SigV4Auth(Credentials(*keys), service, REGION)).add_auth(request)
    return dict(request.headers.items())


def send(server, method, target, headers=None, body=b"", keys=None, service="s3", timeout=10):
    headers = dict(headers or {})
    if keys:
        headers = sign(server, method, target, headers, body, keys, service)
    headers = {"Host": f"127.0.0.1:{server.port}", "Content-Length": str(len(body)), **headers, "Connection": "close"}
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return answer_of(talk(server, f"{method} {target} HTTP/1.1\r\n{head}\r\n".encode("latin-1") + body, timeout))


def keys_of(server):
    return server.access_key, server.secret_key

