"""256 MiB PUT in one stream and in parallel parts, and GET, against Ceph RGW; and one stream against the speed of MD5, which its ETag needs.

Budgets: 0.7 of MD5's speed for one stream, twice RGW for parts in parallel."""
import concurrent.futures
import hashlib
import os
import sys
import time

import boto3
import measure
from botocore.client import Config
from server import Server

sys.path.insert(0, str(measure.PEERS))
import rgw  # noqa: E402

SIZE, PART = 256 << 20, 16 << 20
BODY = os.urandom(PART) * (SIZE // PART)


def timed(work, others):
    with measure.asleep(others):
        begun = time.monotonic()
        work()
        return {"rate": SIZE / (1 << 20) / (time.monotonic() - begun)}


def client(endpoint, access_key, secret_key):
    # Unsigned payload: the client shall not spend a core on SHA-256.
    s3 = boto3.client("s3", endpoint_url=endpoint, aws_access_key_id=access_key, aws_secret_access_key=secret_key, region_name="us-east-1",
                      config=Config(signature_version="s3v4", s3={"addressing_style": "path", "payload_signing_enabled": False}, max_pool_connections=16))
    s3.create_bucket(Bucket="bench-large")
    return s3


def presigned(s3, operation, data=None, **parameters):
    import http.client
    import urllib.parse
    url = urllib.parse.urlsplit(s3.generate_presigned_url(operation, Params={"Bucket": "bench-large", "Key": "large", **parameters}))
    connection = http.client.HTTPConnection(url.netloc, blocksize=1 << 20)
    connection.request("PUT" if data is not None else "GET", f"{url.path}?{url.query}", body=data)
    response = connection.getresponse()
    etag = response.headers["ETag"]
    while response.read(1 << 20):
        pass
    if response.status != 200:
        raise RuntimeError(f"{operation}: {response.status}")
    connection.close()
    return etag


def put_parts(s3):
    upload = s3.create_multipart_upload(Bucket="bench-large", Key="large")["UploadId"]
    view = memoryview(BODY)

    def one(number):
        etag = presigned(s3, "upload_part", view[number * PART:(number + 1) * PART], UploadId=upload, PartNumber=number + 1)
        return {"PartNumber": number + 1, "ETag": etag}

    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        parts = list(pool.map(one, range(SIZE // PART)))
    s3.complete_multipart_upload(Bucket="bench-large", Key="large", UploadId=upload, MultipartUpload={"Parts": parts})


with Server() as server, rgw.running() as peer:
    ours, theirs = client(server.endpoint, server.access_key, server.secret_key), client(peer, rgw.ACCESS_KEY, rgw.SECRET_KEY)
    us, them = [server.pid], [pid for name in rgw.DAEMONS for pid in measure.named(name)]
    results = measure.in_turns({
        "MD5 of the same bytes": lambda: timed(lambda: hashlib.md5(BODY).digest(), us + them),
        "Athanor PUT, one stream": lambda: timed(lambda: presigned(ours, "put_object", BODY), them),
        "Ceph RGW PUT, one stream": lambda: timed(lambda: presigned(theirs, "put_object", BODY), us),
        "Athanor PUT, 4 parts at once": lambda: timed(lambda: put_parts(ours), them),
        "Ceph RGW PUT, 4 parts at once": lambda: timed(lambda: put_parts(theirs), us),
        "Athanor GET": lambda: timed(lambda: presigned(ours, "get_object"), them),
        "Ceph RGW GET": lambda: timed(lambda: presigned(theirs, "get_object"), us),
    })
md5 = results["MD5 of the same bytes"]["rate"]
rows = []
for name, figures in results.items():
    peer_name = name.replace("Athanor", "Ceph RGW")
    rows.append((name, figures["rate"], figures["rate"] / md5, figures["rate"] / results[peer_name]["rate"] if peer_name != name else "" if "Ceph" not in name else 1.0))
measure.print_table(["256 MiB", "MiB/s", "over MD5", "over Ceph RGW"], rows)
