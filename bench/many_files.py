"""100,000 files of 2 KiB uploaded by rclone with 64 transfers, against the rate at which the engine, called in process by 64 writers, makes objects of that size
durable in groups: what lies between is HTTP, signatures and the client, which has its share of the two cores."""
import os
import pathlib
import subprocess
import time

import measure
from server import Server

FILES, SIZE, TRANSFERS = int(os.environ.get("MANY_FILES", 100_000)), 2048, 64


def files_in(folder):
    for i in range(FILES):
        path = pathlib.Path(folder) / f"d{i // 1000:03d}"
        if i % 1000 == 0:
            path.mkdir(parents=True)
        (path / f"{i:06d}").write_bytes(i.to_bytes(4, "little") * (SIZE // 4))


def engine():
    with measure.scratch() as data:
        output = subprocess.run([measure.BINARY.parent / "objects_bench", data, str(TRANSFERS), "5", str(SIZE)], check=True, capture_output=True, text=True).stdout
    return max(float(line.split(" writers")[1].split()[0].replace(",", "")) for line in output.splitlines() if line.startswith("put"))


def rclone(server, folder):
    environment = server.environment() | {
        "RCLONE_CONFIG": os.devnull, "RCLONE_CONFIG_A_TYPE": "s3", "RCLONE_CONFIG_A_PROVIDER": "Other", "RCLONE_CONFIG_A_ENV_AUTH": "true",
        "RCLONE_CONFIG_A_ENDPOINT": server.endpoint, "RCLONE_CONFIG_A_REGION": "us-east-1", "RCLONE_STATS_ONE_LINE": "true"}
    words = ["rclone", "--retries", "1", "--s3-no-check-bucket", "--no-traverse", "--transfers", str(TRANSFERS), "--checkers", "8", "--no-check-dest", "--s3-no-head"]   # a request a file
    server.client("s3").create_bucket(Bucket="many", ObjectOwnership="ObjectWriter")   # rclone sends an ACL with each object
    pids = measure.tree(server.process.pid)
    before, begin = measure.cpu_seconds(pids), time.monotonic()
    client = os.times()
    subprocess.run([*words, "copy", folder, "a:many"], env=environment, check=True)
    seconds, after = time.monotonic() - begin, os.times()
    cpu = measure.cpu_seconds(pids) - before
    client_cpu = after.children_user + after.children_system - client.children_user - client.children_system
    listed = sum(page["KeyCount"] for page in server.client("s3").get_paginator("list_objects_v2").paginate(Bucket="many"))
    assert listed == FILES, listed
    return FILES / seconds, cpu / FILES * 1e6, client_cpu / FILES * 1e6


limit = engine()
with measure.scratch() as folder, Server() as server:
    files_in(f"{folder}/files")
    rate, cpu, client_cpu = rclone(server, f"{folder}/files")
measure.print_table([f"{FILES:,} files of 2 KiB", "files/s", "server CPU a file (µs)", "client CPU a file (µs)", "over the engine", "both cores at work"],
                    [("rclone, 64 transfers", rate, cpu, client_cpu, rate / limit, rate * (cpu + client_cpu) / 2e6),
                     ("engine in process, 64 writers", limit, "-", "-", 1.0, "-")])
