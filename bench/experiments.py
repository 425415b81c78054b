"""Points into the metric stores, over HTTP (10 a call: experiments' and CloudWatch's) and in process, and searches over 1,000 runs with 20 metrics of 1,000 points.

Budgets (DESIGN.md's): 300,000 durable points/s in the engine; over HTTP half of ten times the rate of a signed call that does nothing (GetCallerIdentity) in the same
run; 20 ms for a search with filter and order. MLflow 2.12 (SQLite, 4 workers) on the same kind of machine, as measured before and not in this run: log-metric 95/s,
search of 1,000 runs 3.05 s."""
import json
import pathlib
import re
import subprocess
import sys
import time

import measure
from server import Server

CONNECTIONS, RUNS, METRICS, POINTS = (32, 256), 1000, 20, 1000
MLFLOW_SEARCH, MLFLOW_LOG_METRIC = 3050, 95


def raw_request(session, endpoint, method, path, body, content_type, signing_name, **more):
    from botocore.auth import SigV4Auth
    from botocore.awsrequest import AWSRequest
    request = AWSRequest(method, endpoint + path, data=body, headers={"Content-Type": content_type, "Host": endpoint.split("//")[1], **more})
    SigV4Auth(session.get_credentials(), signing_name, "us-east-1").add_auth(request)
    head = "".join(f"{name}: {value}\r\n" for name, value in request.headers.items() if name.lower() != "content-length")
    return f"{method} {path} HTTP/1.1\r\n{head}Content-Length: {len(body)}\r\n\r\n{body}"


def script(folder, name, requests):
    """A wrk script that sends these requests in turn."""
    quoted = ",\n".join(json.dumps(request) for request in requests)
    path = pathlib.Path(folder) / f"{name}.lua"
    path.write_text(f"local requests = {{\n{quoted}\n}}\nlocal at = 0\nfunction request()\n  at = at % #requests + 1\n  return requests[at]\nend\n")
    return path


def load(server, folder, name, connections, make):
    requests = make()   # signed anew: a signature is good for minutes
    before = measure.cpu_seconds([server.pid])
    result = measure.wrk(server.endpoint, connections, script=script(folder, name, requests))
    result["cpu"] = (measure.cpu_seconds([server.pid]) - before) / result["requests"] * 1e6
    return result


def put_requests(session, server):
    def body(run, step):
        data = [{"MetricName": f"metric-{i:02}", "Timestamp": 1_700_000_000 + step, "Step": step, "Value": 1 / (step + i + 1)} for i in range(10)]
        return json.dumps({"TrialComponentName": f"run-{run:03}", "MetricData": data})
    return [raw_request(session, server.endpoint, "PUT", "/BatchPutMetrics", body(run, step), "application/json", "sagemaker") for run in range(50) for step in range(4)]


def cloudwatch_requests(session, server):
    def body(source, step):
        data = [{"MetricName": f"metric-{i:02}", "Dimensions": [{"Name": "Source", "Value": f"source-{source:03}"}], "Timestamp": time.time() - step,
                 "Value": 1 / (step + i + 1), "StorageResolution": 1} for i in range(10)]
        return json.dumps({"Namespace": "bench", "MetricData": data})
    return [raw_request(session, server.endpoint, "POST", "/", body(source, step), "application/x-amz-json-1.0", "monitoring",
                        **{"X-Amz-Target": "GraniteServiceVersion20100801.PutMetricData"}) for source in range(50) for step in range(4)]


def empty_requests(session, server):
    form = "Action=GetCallerIdentity&Version=2011-06-15"
    return [raw_request(session, server.endpoint, "POST", "/", form, "application/x-www-form-urlencoded; charset=utf-8", "sts")]


def engine(points, outstanding):
    with measure.scratch() as data:
        output = subprocess.run([measure.BINARY.parent / "metric_store_bench", data, "4", str(points), str(outstanding)], check=True, capture_output=True, text=True).stdout
    return {"rate": float(re.search(r"^(\d+) points/s", output)[1])}


def ingest():
    import boto3
    with measure.scratch() as folder, Server() as server:
        session = boto3.Session(aws_access_key_id=server.access_key, aws_secret_access_key=server.secret_key, region_name="us-east-1")
        control = server.client("sagemaker")
        for run in range(50):
            control.create_trial_component(TrialComponentName=f"run-{run:03}")
        subjects = {}
        for count in CONNECTIONS:
            subjects[f"empty {count}"] = lambda count=count: load(server, folder, "empty", count, lambda: empty_requests(session, server))
            subjects[f"put {count}"] = lambda count=count: load(server, folder, "put", count, lambda: put_requests(session, server))
            subjects[f"cloudwatch {count}"] = lambda count=count: load(server, folder, "cloudwatch", count, lambda: cloudwatch_requests(session, server))
        results = measure.in_turns({
            **subjects,
            "engine, 10 points an append, 1,024 at a time": lambda: engine(10, 1024),
            "engine, 1,000 points an append, 32 at a time": lambda: engine(1000, 32),
        })
    rows = []
    for count in CONNECTIONS:
        empty, put, cloudwatch = (results.pop(f"{name} {count}") for name in ("empty", "put", "cloudwatch"))
        limit = 10 * empty["rate"] / 2
        rows += [(f"GetCallerIdentity, signed, {count} connections: calls/s", empty["rate"], "", "", empty["p50"], empty["cpu"]),
                 (f"BatchPutMetrics, 10 points a call, {count} connections: points/s", 10 * put["rate"], limit, 10 * put["rate"] / limit, put["p50"], put["cpu"]),
                 (f"PutMetricData, 10 points a call, {count} connections: points/s", 10 * cloudwatch["rate"], limit, 10 * cloudwatch["rate"] / limit, cloudwatch["p50"],
                  cloudwatch["cpu"])]
    rows += [(f"{name}: points/s", figures["rate"], 300_000, figures["rate"] / 300_000, "", "") for name, figures in results.items()]
    measure.print_table(["ingest", "rate", "budget", "over the budget", "p50 (ms)", "server CPU a call (µs)"], rows)
    print(f"MLflow's log-metric, measured before: {MLFLOW_LOG_METRIC}/s; BatchPutMetrics takes {10 * put['rate'] / MLFLOW_LOG_METRIC:,.0f} times as many points.\n")


def search():
    with measure.scratch() as data:
        output = subprocess.run([measure.BINARY.parent / "search_bench", data, str(RUNS), str(METRICS), str(POINTS)], check=True, capture_output=True, text=True).stdout
    rows = [(what, float(median), float(worst), 20, float(median) / 20, MLFLOW_SEARCH / float(median))
            for what, median, worst in re.findall(r"^(.*): ([\d.]+) ms, worst ([\d.]+) ms", output, re.M)]
    assert rows, output
    measure.print_table([f"search of {RUNS:,} runs with {METRICS} metrics of {POINTS:,} points", "median (ms)", "worst (ms)", "budget (ms)", "median over the budget",
                         "MLflow's 3,050 ms over this"], rows)


for part in sys.argv[1:] or ["ingest", "search"]:
    {"ingest": ingest, "search": search}[part]()
