"""ListObjectsV2 pages of 1,000 keys out of 1,000,000, for any prefix, against a bucket that holds 1,000 keys in all: the cost must not depend
on the bucket's size. Budget: 5 ms in the server (its CPU time a page)."""
import concurrent.futures
import http.client
import random
import urllib.parse

import measure
from server import Server

MANY, FEW, PAGES = 1_000_000, 1_000, 200


def fill(server, s3, bucket, count):
    """Empty objects by presigned URLs over kept-alive connections: the quickest way through the public API."""
    s3.create_bucket(Bucket=bucket)

    def some(first):
        connection = http.client.HTTPConnection(f"127.0.0.1:{server.port}")
        for number in range(first, count, 16):
            key = f"{number % 97:02d}/{number:08d}"
            url = urllib.parse.urlsplit(s3.generate_presigned_url("put_object", Params={"Bucket": bucket, "Key": key}))
            connection.request("PUT", f"{url.path}?{url.query}", body=b"")
            if connection.getresponse().read() or False:
                raise RuntimeError(key)
    with concurrent.futures.ThreadPoolExecutor(16) as pool:
        list(pool.map(some, range(16)))


def pages(server, s3, bucket, count):
    generator = random.Random(1)
    before = measure.cpu_seconds([server.pid])
    for _ in range(PAGES):
        prefix = f"{generator.randrange(97):02d}/" if count == MANY else ""
        listed = s3.list_objects_v2(Bucket=bucket, Prefix=prefix, MaxKeys=1000)["KeyCount"]
        if listed != 1000:
            raise RuntimeError(f"{listed} keys listed")
    return {"cpu": (measure.cpu_seconds([server.pid]) - before) / PAGES * 1000}


with Server() as bench_server:
    s3_client = bench_server.client("s3")
    fill(bench_server, s3_client, "few", FEW)
    fill(bench_server, s3_client, "many", MANY)
    results = measure.in_turns({"1,000 of 1,000": lambda: pages(bench_server, s3_client, "few", FEW),
                                "1,000 of 1,000,000": lambda: pages(bench_server, s3_client, "many", MANY)})
few = results["1,000 of 1,000"]["cpu"]
measure.print_table(["page", "server CPU (ms)", "over the small bucket", "over the budget of 5 ms"],
                    [(name, figures["cpu"], figures["cpu"] / few, figures["cpu"] / 5) for name, figures in results.items()])
