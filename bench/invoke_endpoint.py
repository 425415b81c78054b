"""InvokeEndpoint on a tree model (100 trees, depth 6, 30 features, one CSV row), signed as every client's request is, at 1, 16 and 64 connections:
against nginx + gunicorn + flask + XGBoost serving the same model, and against a bare C++ server with the same flattened trees.

Budget: 1/20 of the CPU a request of the Python stack, and 3 times that of the bare server."""
import io
import os
import pathlib
import subprocess
import tarfile
import time

import measure
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from server import ACCOUNT, REGION, Server

CONNECTIONS = (1, 16, 64)
PYTHON_PORT, BARE_PORT = 18080, 18081


def deploy(server, folder):
    archive = io.BytesIO()
    with tarfile.open(fileobj=archive, mode="w:gz") as tar:
        tar.add(folder / "model.json", "xgboost-model")
    s3, sagemaker = server.client("s3"), server.client("sagemaker")
    s3.create_bucket(Bucket="bench")
    s3.put_object(Bucket="bench", Key="model.tar.gz", Body=archive.getvalue())
    sagemaker.create_model(ModelName="bench", ExecutionRoleArn=f"arn:aws:iam::{ACCOUNT}:role/Bench",
                           PrimaryContainer={"Image": "athanor/xgboost", "ModelDataUrl": "s3://bench/model.tar.gz"})
    sagemaker.create_endpoint_config(EndpointConfigName="bench", ProductionVariants=[
        {"VariantName": "AllTraffic", "ModelName": "bench", "InitialInstanceCount": 1, "InstanceType": "ml.m5.large"}])
    sagemaker.create_endpoint(EndpointName="bench", EndpointConfigName="bench")
    while (state := sagemaker.describe_endpoint(EndpointName="bench"))["EndpointStatus"] == "Creating":
        time.sleep(0.1)
    if state["EndpointStatus"] != "InService":
        raise RuntimeError(state.get("FailureReason"))


def signed_script(server, folder):
    """wrk cannot sign: one signed request, good for 15 minutes, is sent again and again."""
    request = AWSRequest("POST", f"{server.endpoint}/endpoints/bench/invocations", {"Content-Type": "text/csv"}, (folder / "row.csv").read_bytes())
    SigV4Auth(Credentials(server.access_key, server.secret_key), "sagemaker", REGION).add_auth(request)
    lines = ['wrk.method = "POST"', f'wrk.path = "/endpoints/bench/invocations"', f'wrk.body = "{(folder / "row.csv").read_text()}"']
    lines += [f'wrk.headers["{name}"] = "{value}"' for name, value in request.headers.items()]
    script = folder / "signed.lua"
    script.write_text("\n".join(lines) + "\n")
    return script


def load(url, connections, script, pids):
    before = measure.cpu_seconds(pids())
    result = measure.wrk(url, connections, script=script)
    result["cpu"] = (measure.cpu_seconds(pids()) - before) / result["requests"] * 1e6
    return result


with measure.scratch() as name:
    folder = pathlib.Path(name)
    subprocess.run(["/usr/bin/python3", measure.PEERS / "python-serving" / "make-model", folder], check=True, stdout=subprocess.DEVNULL)
    (folder / "flat").mkdir()
    os.rename(folder / "model.ubj", folder / "flat" / "xgboost-model")
    subprocess.run([measure.BINARY.parent / "runtimes/xgboost/bin/athanor-xgboost", "convert", folder / "flat", folder / "model.flat"], check=True)
    with Server() as server, \
            measure.running([measure.PEERS / "python-serving" / "run", folder / "model.json", str(PYTHON_PORT)]) as python, \
            measure.running([measure.BINARY.parent / "bare_server", folder / "model.flat", str(BARE_PORT)]) as bare:
        deploy(server, folder)
        ours, plain = signed_script(server, folder), folder / "post.lua"
        measure.wait_for(f"http://127.0.0.1:{PYTHON_PORT}/ping")
        stack = lambda: measure.tree(python.pid)  # noqa: E731
        subjects = {}
        for connections in CONNECTIONS:
            subjects |= {
                f"Athanor, {connections}": lambda c=connections: load(server.endpoint, c, ours, lambda: [server.pid]),
                f"nginx + gunicorn + flask, {connections}": lambda c=connections: load(f"http://127.0.0.1:{PYTHON_PORT}/invocations", c, plain, stack),
                f"bare C++ server, {connections}": lambda c=connections: load(f"http://127.0.0.1:{BARE_PORT}/", c, plain, lambda: [bare.pid]),
            }
        results = measure.in_turns(subjects)
rows = []
for name, figures in results.items():
    mine = results["Athanor," + name.rsplit(",", 1)[1]]
    rows.append((name, figures["rate"], figures["p50"], figures["p99"], figures["cpu"], mine["cpu"] / figures["cpu"], mine["rate"] / figures["rate"]))
measure.print_table(["server, connections", "requests/s", "p50 (ms)", "p99 (ms)", "CPU a request (µs)", "Athanor's CPU over this", "Athanor's rate over this"], rows)
