"""8 MiB PUTs, 8 at a time, against a loop in one process that does with the same bytes what each PUT needs at least (MD5, AES-256-GCM, a file,
fdatasync), as many at a time. Budget: 0.6 of the loop, with the client, the network and the index on the same cores."""
import concurrent.futures
import http.client
import os
import shutil
import subprocess
import time
import urllib.parse

import measure
from botocore.client import Config
from server import Server

SIZE, OBJECTS, AT_ONCE = 8 << 20, 64, 8
BODY = os.urandom(SIZE)


def urls_of(server):
    s3 = server.client("s3", config=Config(signature_version="s3v4", s3={"addressing_style": "path"}))
    s3.create_bucket(Bucket="bench-parallel")
    return [urllib.parse.urlsplit(s3.generate_presigned_url("put_object", Params={"Bucket": "bench-parallel", "Key": f"object-{number}"}))
            for number in range(OBJECTS)]


def put_share(urls):
    """Over one kept-alive connection."""
    connection = http.client.HTTPConnection(urls[0].netloc, blocksize=1 << 20)
    for url in urls:
        connection.request("PUT", f"{url.path}?{url.query}", body=BODY)
        response = connection.getresponse()
        response.read()
        if response.status != 200:
            raise RuntimeError(f"PutObject: {response.status}")
    connection.close()


def put_all(server, urls):
    cpu, begun = measure.cpu_seconds([server.pid]), time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(put_share, [urls[i::AT_ONCE] for i in range(AT_ONCE)]))
    took = time.monotonic() - begun
    return {"rate": OBJECTS * SIZE / (1 << 20) / took, "cpu": (measure.cpu_seconds([server.pid]) - cpu) / OBJECTS * 1000}


def loop(folder):
    os.mkdir(folder)
    before = os.times()
    output = subprocess.run([measure.BINARY.parent / "put_loop", folder, str(OBJECTS), str(SIZE), str(AT_ONCE)], check=True, capture_output=True, text=True).stdout
    after = os.times()
    shutil.rmtree(folder)
    spent = after.children_user + after.children_system - before.children_user - before.children_system
    return {"rate": float(output), "cpu": spent / OBJECTS * 1000}


with measure.scratch() as scratch, Server() as server:
    urls = urls_of(server)
    results = measure.in_turns({"Athanor PUT": lambda: put_all(server, urls), "MD5, AES and write in a loop": lambda: loop(f"{scratch}/loop")})
limit = results["MD5, AES and write in a loop"]
measure.print_table(["8 MiB, 8 at a time", "MiB/s", "CPU an object (ms)", "over the loop"],
                    [(name, figures["rate"], figures["cpu"], figures["rate"] / limit["rate"]) for name, figures in results.items()])
