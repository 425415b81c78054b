"""Bounded memory: 5 GiB through PUT, multipart and GET, 2,000 idle connections, 2,000 slow uploads; the server's resident memory stays below 256 MiB."""
import concurrent.futures
import contextlib
import hashlib
import http.client
import os
import pathlib
import re
import resource
import socket
import urllib.parse

import pytest
from botocore.client import Config

LIMIT_MIB = 256
SIZE = int(os.environ.get("LIMITS_BYTES", 5 << 30))
BLOCK = os.urandom(1 << 20)
CONNECTIONS = 2000


def peak_mib(server):
    return int(re.search(r"VmHWM:\s+(\d+)", pathlib.Path(f"/proc/{server.pid}/status").read_text())[1]) / 1024


@pytest.fixture(autouse=True)
def fresh_peak(server):
    pathlib.Path(f"/proc/{server.pid}/clear_refs").write_text("5")  # resets the peak
    yield
    assert peak_mib(server) < LIMIT_MIB


def url_of(server, operation, **parameters):
    return urllib.parse.urlsplit(server.client("s3", config=Config(signature_version="s3v4")).generate_presigned_url(operation, Params={"Bucket": "test", **parameters}, ExpiresIn=86400))


def send(url, method, size=0):
    """The ETag, and the SHA-256 of what came back; bodies are streamed both ways."""
    connection = http.client.HTTPConnection(url.netloc, blocksize=1 << 20)
    blocks = (BLOCK for _ in range(size // len(BLOCK)))
    connection.request(method, f"{url.path}?{url.query}", body=blocks if method == "PUT" else None, headers={"Content-Length": str(size)} if method == "PUT" else {})
    response = connection.getresponse()
    digest = hashlib.sha256()
    while piece := response.read(1 << 20):
        digest.update(piece)
    assert response.status == 200, (response.status, method)
    connection.close()
    return response.headers.get("ETag"), digest.hexdigest()


def expected_digest(size):
    digest = hashlib.sha256()
    for _ in range(size // len(BLOCK)):
        digest.update(BLOCK)
    return digest.hexdigest()


def test_a_large_put_and_get(server):
    send(url_of(server, "put_object", Key="large"), "PUT", SIZE)
    assert send(url_of(server, "get_object", Key="large"), "GET")[1] == expected_digest(SIZE)
    server.client("s3").delete_object(Bucket="test", Key="large")


def test_a_large_multipart_upload_with_parts_in_parallel(server):
    s3 = server.client("s3")
    upload = s3.create_multipart_upload(Bucket="test", Key="parts")["UploadId"]
    part = 128 << 20
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        numbers = range(1, SIZE // part + 1)
        urls = {number: url_of(server, "upload_part", Key="parts", UploadId=upload, PartNumber=number) for number in numbers}
        etags = list(pool.map(lambda number: send(urls[number], "PUT", part)[0], numbers))
    s3.complete_multipart_upload(Bucket="test", Key="parts", UploadId=upload,
                                 MultipartUpload={"Parts": [{"PartNumber": number, "ETag": etag} for number, etag in zip(numbers, etags)]})
    size = part * len(etags)
    assert s3.head_object(Bucket="test", Key="parts")["ContentLength"] == size
    assert send(url_of(server, "get_object", Key="parts"), "GET")[1] == expected_digest(size)
    s3.delete_object(Bucket="test", Key="parts")


@contextlib.contextmanager
def many_connections(server, first_bytes):
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, CONNECTIONS + 500), hard))
    sockets = []
    try:
        for number in range(CONNECTIONS):
            connection = socket.create_connection(("127.0.0.1", server.port))
            if first_bytes:
                connection.sendall(first_bytes(number))
            sockets.append(connection)
        yield sockets
    finally:
        for connection in sockets:
            connection.close()
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_idle_connections(server):
    with many_connections(server, None):
        server.client("s3").put_object(Bucket="test", Key="beside", Body=b"answered")
        assert server.client("s3").get_object(Bucket="test", Key="beside")["Body"].read() == b"answered"


def test_slow_uploads(server):
    urls = [url_of(server, "put_object", Key=f"slow-{number}") for number in range(8)]

    def beginning(number):
        url = urls[number % len(urls)]
        head = f"PUT {url.path}?{url.query} HTTP/1.1\r\nHost: {url.netloc}\r\nContent-Length: {64 << 20}\r\n\r\n"
        return head.encode() + BLOCK[:20_000]

    with many_connections(server, beginning) as sockets:
        for connection in sockets[:500]:
            connection.sendall(b"more")
        server.client("s3").put_object(Bucket="test", Key="beside", Body=b"x" * 5000)
        assert server.client("s3").get_object(Bucket="test", Key="beside")["ContentLength"] == 5000
