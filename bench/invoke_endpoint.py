"""InvokeEndpoint on a tree model (100 trees, depth 6, 30 features, one CSV row), signed as every client's request is, at 1, 16 and 64 connections:
against nginx + gunicorn + flask + XGBoost serving the same model, and against a bare C++ server with the same flattened trees.

Budget: 1/20 of the CPU a request of the Python stack, and 3 times that of the bare server."""
import pathlib
import subprocess

import invoke
import measure
from invoke_model import model_archive, prepare
from server import Server

CONNECTIONS = (1, 16, 64)
PYTHON_PORT, BARE_PORT = 18080, 18081


with measure.scratch() as name:
    folder = pathlib.Path(name)
    prepare(folder)
    subprocess.run([measure.BINARY.parent / "runtimes/xgboost/bin/athanor-xgboost", "convert", folder / "flat", folder / "model.flat"], check=True)
    with Server() as server, \
            measure.running([measure.PEERS / "python-serving" / "run", folder / "model.json", str(PYTHON_PORT)]) as python, \
            measure.running([measure.BINARY.parent / "bare_server", folder / "model.flat", str(BARE_PORT)]) as bare:
        s3 = server.client("s3")
        s3.create_bucket(Bucket="bench")
        s3.put_object(Bucket="bench", Key="model.tar.gz", Body=model_archive(folder))
        invoke.deploy(server, image="athanor/xgboost", ModelDataUrl="s3://bench/model.tar.gz")
        ours, plain = invoke.signed_script(server, folder), folder / "post.lua"
        measure.wait_for(f"http://127.0.0.1:{PYTHON_PORT}/ping")
        stack = lambda: measure.tree(python.pid)  # noqa: E731
        subjects = {}
        for connections in CONNECTIONS:
            subjects |= {
                f"Athanor, {connections}": lambda c=connections: invoke.load(server.endpoint, c, ours, lambda: [server.pid]),
                f"nginx + gunicorn + flask, {connections}": lambda c=connections: invoke.load(f"http://127.0.0.1:{PYTHON_PORT}/invocations", c, plain, stack),
                f"bare C++ server, {connections}": lambda c=connections: invoke.load(f"http://127.0.0.1:{BARE_PORT}/", c, plain, lambda: [bare.pid]),
            }
        results = measure.in_turns(subjects)
rows = []
for name, figures in results.items():
    mine = results["Athanor," + name.rsplit(",", 1)[1]]
    rows.append((name, figures["rate"], figures["p50"], figures["p99"], figures["cpu"], mine["cpu"] / figures["cpu"], mine["rate"] / figures["rate"]))
measure.print_table(["server, connections", "requests/s", "p50 (ms)", "p99 (ms)", "CPU a request (µs)", "Athanor's CPU over this", "Athanor's rate over this"], rows)
