"""What the audit trail costs where there are most calls: server CPU of a 4 KiB PUT and GET (32 connections) and of InvokeEndpoint on a tree model (16), with all calls
recorded and with management events only.

    bench/audit.py [--objects]      # --objects: without InvokeEndpoint

Budget: a tenth of a PUT's CPU. A GET and a prediction are themselves some tens of microseconds, of which a record takes three to five on the request's core and its
chaining and writing as many on the log's thread."""
import os
import pathlib
import subprocess
import sys

import measure
from server import Server

SIZE, KEYS, CONNECTIONS = 4096, 2000, 32


def presigned(folder, name, server):
    out = os.path.join(folder, name)
    subprocess.run(["/usr/bin/python3", measure.PEERS / "presign", server.endpoint, server.access_key, server.secret_key, "bench-small", str(KEYS), str(SIZE), out],
                   check=True, stdout=subprocess.DEVNULL)
    return out


def load(server, paths, method):
    before = measure.cpu_seconds([server.pid])
    result = measure.wrk(server.endpoint, CONNECTIONS, script=measure.PEERS / "s3.lua", arguments=(f"{paths}.{method.lower()}", method, SIZE))
    result["cpu"] = (measure.cpu_seconds([server.pid]) - before) / result["requests"] * 1e6
    return result


with measure.scratch() as name, Server(["--audit", "all"]) as everything, Server(["--audit", "management"]) as management:
    folder = pathlib.Path(name)
    servers = {"all": everything, "management": management}
    subjects = {}
    paths = {kind: presigned(folder, kind, server) for kind, server in servers.items()}
    for method in ("PUT", "GET"):
        for kind, server in servers.items():
            subjects[f"{method}, {kind}"] = lambda server=server, kind=kind, method=method: load(server, paths[kind], method)
    if "--objects" not in sys.argv:
        import invoke
        from invoke_model import model_archive, prepare
        prepare(folder)
        for kind, server in servers.items():
            s3 = server.client("s3")
            s3.create_bucket(Bucket="bench")
            s3.put_object(Bucket="bench", Key="model.tar.gz", Body=model_archive(folder))
            invoke.deploy(server, image="athanor/xgboost", ModelDataUrl="s3://bench/model.tar.gz")
            script = invoke.signed_script(server, folder).rename(folder / f"{kind}.lua")
            subjects[f"InvokeEndpoint, {kind}"] = lambda server=server, script=script: invoke.load(server.endpoint, 16, script, lambda: [server.pid])
    results = measure.in_turns(subjects)
rows = [(name, figures["rate"], figures["p50"], figures["p99"], figures["cpu"], figures["cpu"] / results[name.split(",")[0] + ", management"]["cpu"])
        for name, figures in results.items()]
measure.print_table(["what, recorded", "requests/s", "p50 (ms)", "p99 (ms)", "server CPU a request (µs)", "CPU over management's"], rows)
