"""An object arrives -> the process of the job that it starts runs: PutObject answered, the event matched by a rule, a pipeline's execution started, its
only step's job made, admitted and running; against the same job made by a client (CreateProcessingJob answered -> running).

The user's process prints its own wall-clock time first of all."""
import json
import statistics
import time

import measure
from server import ACCOUNT, REGION, Server

JOBS = 15
ROLE = f"arn:aws:iam::{ACCOUNT}:role/Bench"
PIPELINE = f"arn:aws:sagemaker:{REGION}:{ACCOUNT}:pipeline/on-arrival"
JOB = {"RoleArn": ROLE, "AppSpecification": {"ImageUri": "athanor/python", "ContainerEntrypoint": ["/bin/sh", "-c", "date +%s.%N"]},
       "ProcessingResources": {"ClusterConfig": {"InstanceCount": 1, "InstanceType": "ml.m5.large", "VolumeSizeInGB": 1}}}


def connect(server):
    """The bucket's objects start a pipeline of one step."""
    server.client("s3").create_bucket(Bucket="bench")
    server.client("s3").put_bucket_notification_configuration(Bucket="bench", NotificationConfiguration={"EventBridgeConfiguration": {}})
    definition = {"Version": "2020-12-01", "Steps": [{"Name": "Job", "Type": "Processing", "Arguments": JOB}]}
    server.client("sagemaker").create_pipeline(
        PipelineName="on-arrival", PipelineDefinition=json.dumps(definition), RoleArn=ROLE, ClientRequestToken="b" * 32)
    events = server.client("events")
    events.put_rule(Name="arrival", EventPattern=json.dumps({"source": ["aws.s3"], "detail-type": ["Object Created"]}))
    events.put_targets(Rule="arrival", Targets=[{"Id": "pipeline", "Arn": PIPELINE, "RoleArn": ROLE}])


def job_names(sagemaker):
    pages = sagemaker.get_paginator("list_processing_jobs").paginate()
    return {job["ProcessingJobName"] for page in pages for job in page["ProcessingJobSummaries"]}


def printed_time(server, name):
    """What the job printed, once it has ended."""
    sagemaker, logs = server.client("sagemaker"), server.client("logs")
    while (status := sagemaker.describe_processing_job(ProcessingJobName=name)["ProcessingJobStatus"]) == "InProgress":
        time.sleep(0.02)
    if status != "Completed":
        raise RuntimeError(f"{name}: {status}")
    group = "/aws/sagemaker/ProcessingJobs"
    stream = logs.describe_log_streams(logGroupName=group, logStreamNamePrefix=name + "/")["logStreams"][0]["logStreamName"]
    lines = [event["message"] for event in logs.get_log_events(logGroupName=group, logStreamName=stream, startFromHead=True)["events"]]
    return next(float(line) for line in lines if line.replace(".", "", 1).isdigit())


def by_event(server):
    s3, sagemaker = server.client("s3"), server.client("sagemaker")
    starts = []
    for number in range(JOBS):
        before = job_names(sagemaker)
        s3.put_object(Bucket="bench", Key=f"arrival-{number}", Body=b"x")
        answered = time.time()
        while not (fresh := job_names(sagemaker) - before):
            time.sleep(0.02)
        starts.append((printed_time(server, fresh.pop()) - answered) * 1000)
    return {"start": statistics.median(starts), "worst": max(starts)}


def by_client(server):
    starts = []
    for _ in range(JOBS):
        name = f"client-{time.time_ns()}"
        server.client("sagemaker").create_processing_job(ProcessingJobName=name, **JOB)
        answered = time.time()
        starts.append((printed_time(server, name) - answered) * 1000)
    return {"start": statistics.median(starts), "worst": max(starts)}


with Server() as bench_server:
    connect(bench_server)
    results = measure.in_turns({"event": lambda: by_event(bench_server), "client": lambda: by_client(bench_server)})
event, client = results["event"], results["client"]
measure.print_table(["what", "median (ms)", "worst (ms)", "ratio to the client's job"],
                    [("object → job runs", event["start"], event["worst"], event["start"] / client["start"]),
                     ("CreateProcessingJob → job runs", client["start"], client["worst"], 1.0)])
