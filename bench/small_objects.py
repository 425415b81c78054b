"""Durable 4 KiB PUT and GET over 32 connections: Athanor, Ceph RGW, nginx serving the same bytes from a file, and the engine called in process.

Budgets (DESIGN.md's): 10 times Ceph RGW; half of the engine in process (PUT); half of nginx (GET)."""
import concurrent.futures
import http.client
import os
import pathlib
import re
import subprocess
import sys

import measure
from server import Server

sys.path.insert(0, str(measure.PEERS))
import rgw  # noqa: E402

SIZE, KEYS, CONNECTIONS = 4096, 2000, 32


def presigned(folder, name, endpoint, access_key, secret_key):
    out = os.path.join(folder, name)
    subprocess.run(["/usr/bin/python3", measure.PEERS / "presign", endpoint, access_key, secret_key, "bench-small", str(KEYS), str(SIZE), out], check=True,
                   stdout=subprocess.DEVNULL)
    return out


def fill(endpoint, paths):
    """Every key, so that no GET asks for one that a slow round of PUTs has not reached."""
    lines = pathlib.Path(f"{paths}.put").read_text().split()

    def share(number):
        connection = http.client.HTTPConnection(endpoint.removeprefix("http://"))
        for path in lines[number::CONNECTIONS]:
            connection.request("PUT", path, body=b"x" * SIZE)
            connection.getresponse().read()
        connection.close()

    with concurrent.futures.ThreadPoolExecutor(CONNECTIONS) as pool:
        list(pool.map(share, range(CONNECTIONS)))


def load(endpoint, paths, method, pids):
    before = measure.cpu_seconds(pids())
    result = measure.wrk(endpoint, CONNECTIONS, script=measure.PEERS / "s3.lua", arguments=(f"{paths}.{method.lower()}", method, SIZE))
    result["cpu"] = (measure.cpu_seconds(pids()) - before) / result["requests"] * 1e6
    return result


def nginx(folder):
    root = pathlib.Path(folder) / "www"
    root.mkdir()
    (root / "object").write_bytes(b"x" * SIZE)
    config = pathlib.Path(folder) / "nginx.conf"
    config.write_text(f"daemon off; user root; pid {folder}/nginx.pid; error_log {folder}/error.log; worker_processes auto;\n"
                      f"events {{ worker_connections 1024; }}\nhttp {{ access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000;\n"
                      f"server {{ listen 127.0.0.1:18090; root {root}; location / {{ try_files /object =404; }} }} }}\n")
    return ["nginx", "-c", config]


def engine():
    """The engine in process: 32 writers, data and index committed, in the place (row or segment) that is faster."""
    with measure.scratch() as data:
        output = subprocess.run([measure.BINARY.parent / "objects_bench", data, "32", "3", str(SIZE)], check=True, capture_output=True, text=True).stdout
    return {"rate": max(float(rate) for rate in re.findall(rf"^put {SIZE} B.*?(\d+) /s", output, re.M))}


with measure.scratch() as folder, Server() as server, rgw.running() as peer, measure.running(nginx(folder)) as web:
    measure.wait_for("http://127.0.0.1:18090/object")
    ours = presigned(folder, "ours", server.endpoint, server.access_key, server.secret_key)
    theirs = presigned(folder, "theirs", peer, rgw.ACCESS_KEY, rgw.SECRET_KEY)
    fill(server.endpoint, ours)
    fill(peer, theirs)
    ceph = lambda: [pid for name in rgw.DAEMONS for pid in measure.named(name)]  # noqa: E731
    results = measure.in_turns({
        "Athanor PUT": lambda: load(server.endpoint, ours, "PUT", lambda: [server.pid]),
        "Ceph RGW PUT": lambda: load(peer, theirs, "PUT", ceph),
        "engine PUT": engine,
        "Athanor GET": lambda: load(server.endpoint, ours, "GET", lambda: [server.pid]),
        "Ceph RGW GET": lambda: load(peer, theirs, "GET", ceph),
        # The same requests by the same client, which takes its share of the cores: nginx looks up one file whatever they ask for.
        "nginx GET": lambda: load("http://127.0.0.1:18090", ours, "GET", lambda: measure.tree(web.pid)),
    })
rows = []
for name, figures in results.items():
    base = results["Athanor " + name.split()[-1]]["rate"]
    rows.append((name, figures["rate"], figures.get("p50", 0), figures.get("p99", 0), figures.get("cpu", 0), base / figures["rate"]))
measure.print_table(["4 KiB, 32 connections", "requests/s", "p50 (ms)", "p99 (ms)", "server CPU a request (µs)", "Athanor's rate over this"], rows)
