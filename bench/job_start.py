"""CreateTrainingJob answered -> the user's process runs, against `runc run` of the same kind of container with nothing around it.

The user's process prints its own wall-clock time first of all; the client takes the time when CreateTrainingJob was answered. Budget: 150 ms."""
import json
import os
import pathlib
import statistics
import subprocess
import time

import measure
from server import ACCOUNT, Server

JOBS = 15


def job_starts(server):
    sagemaker, logs = server.client("sagemaker"), server.client("logs")
    starts = []
    for number in range(JOBS):
        name = f"start-{number}-{time.time_ns()}"
        sagemaker.create_training_job(
            TrainingJobName=name, RoleArn=f"arn:aws:iam::{ACCOUNT}:role/Bench",
            AlgorithmSpecification={"TrainingImage": "athanor/python", "TrainingInputMode": "File", "ContainerEntrypoint": ["/bin/sh", "-c", "date +%s.%N"]},
            OutputDataConfig={"S3OutputPath": "s3://bench/out"}, ResourceConfig={"InstanceCount": 1, "InstanceType": "ml.m5.large", "VolumeSizeInGB": 1},
            StoppingCondition={"MaxRuntimeInSeconds": 60})
        answered = time.time()
        while (status := sagemaker.describe_training_job(TrainingJobName=name)["TrainingJobStatus"]) == "InProgress":
            time.sleep(0.02)
        if status != "Completed":
            raise RuntimeError(f"{name}: {status}")
        stream = logs.describe_log_streams(logGroupName="/aws/sagemaker/TrainingJobs", logStreamNamePrefix=name + "/")["logStreams"][0]["logStreamName"]
        lines = [e["message"] for e in logs.get_log_events(logGroupName="/aws/sagemaker/TrainingJobs", logStreamName=stream, startFromHead=True)["events"]]
        printed = next(float(line) for line in lines if line.replace(".", "", 1).isdigit())
        starts.append((printed - answered) * 1000)
    return {"start": statistics.median(starts), "worst": max(starts)}


def runc_starts(bundle):
    starts = []
    for number in range(JOBS):
        begun = time.time()
        output = subprocess.run(["runc", "run", "--bundle", bundle, f"bench-{os.getpid()}-{number}"], check=True, capture_output=True, text=True).stdout
        starts.append((float(output) - begun) * 1000)
    return {"start": statistics.median(starts), "worst": max(starts)}


def make_bundle(folder):
    """The host's programs read-only in a user namespace: as small as a container of this kind can be."""
    root = pathlib.Path(folder) / "rootfs"
    root.mkdir(parents=True)
    subprocess.run(["runc", "spec", "--bundle", folder], check=True)
    config = json.loads((pathlib.Path(folder) / "config.json").read_text())
    config["process"].update(terminal=False, args=["/bin/sh", "-c", "date +%s.%N"], rlimits=[])
    config["linux"]["namespaces"].append({"type": "user"})
    config["linux"]["uidMappings"] = config["linux"]["gidMappings"] = [{"containerID": 0, "hostID": 1000000, "size": 65536}]
    config["linux"]["namespaces"] = [n for n in config["linux"]["namespaces"] if n["type"] != "network"]
    config["mounts"] = [m for m in config["mounts"] if m["type"] not in ("cgroup", "sysfs")]
    config["mounts"] += [{"destination": p, "type": "bind", "source": p, "options": ["rbind", "ro"]} for p in ("/usr", "/bin", "/lib", "/lib64") if os.path.exists(p)]
    os.chown(root, 1000000, 1000000)
    os.chmod(folder, 0o755)
    (pathlib.Path(folder) / "config.json").write_text(json.dumps(config))
    return folder


with measure.scratch() as folder, Server() as bench_server:
    bench_server.client("s3").create_bucket(Bucket="bench")
    container = make_bundle(os.path.join(folder, "bundle"))
    results = measure.in_turns({"athanor": lambda: job_starts(bench_server), "runc": lambda: runc_starts(container)})
ours, theirs = results["athanor"], results["runc"]
measure.print_table(["what", "median (ms)", "worst (ms)", "ratio to runc alone", "ratio to the budget of 150 ms"],
                    [("job start", ours["start"], ours["worst"], ours["start"] / theirs["start"], ours["start"] / 150),
                     ("`runc run` alone", theirs["start"], theirs["worst"], 1.0, theirs["start"] / 150)])
