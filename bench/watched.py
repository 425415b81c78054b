"""What watching costs InvokeEndpoint: its meters, and data capture of every request, of one in ten, and of none. A tree model (100 trees, depth 6, 30 features,
one CSV row) behind endpoints that differ in their DataCaptureConfig alone, on one server, in turns; CPU is all of the server's, with the spool and the uploads."""
import json
import pathlib
import subprocess

import invoke
import measure
from invoke_model import model_archive, prepare
from server import Server

CONNECTIONS = (1, 16)
SAMPLED = {"not captured": None, "10 % captured": 10, "captured": 100}


def capture(percentage):
    if percentage is None:
        return {}
    return {"DataCaptureConfig": {
        "EnableCapture": True, "InitialSamplingPercentage": percentage, "DestinationS3Uri": "s3://bench/captured",
        "CaptureOptions": [{"CaptureMode": "Input"}, {"CaptureMode": "Output"}], "CaptureContentTypeHeader": {"CsvContentTypes": ["text/csv"]}}}


def captured_records(server):
    s3, count = server.client("s3"), 0
    for page in s3.get_paginator("list_objects_v2").paginate(Bucket="bench", Prefix="captured/bench-100/"):
        for one in page.get("Contents", []):
            count += s3.get_object(Bucket="bench", Key=one["Key"])["Body"].read().count(b"\n")
    return count


with measure.scratch() as name:
    folder = pathlib.Path(name)
    costs = json.loads(subprocess.run([measure.BINARY.parent / "metering_bench", folder], check=True, capture_output=True, text=True).stdout)
    measure.print_table(["of a prediction", "ns"], [
        ("two looks at the clock", costs["clock"]), ("Meter::add", costs["add"]), ("Meter::add, on all cores at once", costs["add_on_all_cores"]),
        ("clock and meter together", costs["clock"] + costs["add"]), ("Capture::record, in the caller", costs["record"]),
        ("a captured record, all CPU until it is synced", costs["captured"]), ("(a drain of a meter, once a second)", costs["drain"])])
    prepare(folder)
    with Server(["--capture-interval", "1"]) as server:
        s3 = server.client("s3")
        s3.create_bucket(Bucket="bench")
        s3.put_object(Bucket="bench", Key="model.tar.gz", Body=model_archive(folder))
        subjects, sent = {}, {100: 0}
        for label, percentage in SAMPLED.items():
            endpoint = f"bench-{percentage or 0}"
            invoke.deploy(server, image="athanor/xgboost", name=endpoint, config=capture(percentage), ModelDataUrl="s3://bench/model.tar.gz")
            script = invoke.signed_script(server, folder, endpoint)

            def load(connections, script=script, percentage=percentage):
                figures = invoke.load(server.endpoint, connections, script, lambda: [server.pid])
                sent[percentage] = sent.get(percentage, 0) + figures["requests"]
                return figures

            subjects |= {f"{label}, {connections}": lambda c=connections, load=load: load(c) for connections in CONNECTIONS}
        results = measure.in_turns(subjects)
        spool = server.data / "capture"
        measure.until(lambda: not list(spool.iterdir()), 120)
        dropped = measure.metric(server.console, "athanor_capture_dropped_total")
        arrived = captured_records(server)
    rows = []
    for label, figures in results.items():
        base = results["not captured," + label.rsplit(",", 1)[1]]
        rows.append((label, figures["rate"], figures["p50"], figures["p99"], figures["cpu"], figures["cpu"] - base["cpu"]))
    measure.print_table(["endpoint, connections", "requests/s", "p50 (ms)", "p99 (ms)", "CPU a request (µs)", "more than without (µs)"], rows)
    print(f"Of {sent[100]:,} predictions that wrk counted on the captured endpoint {arrived:,} are in the bucket; {dropped:,.0f} were dropped for want of room.\n")
