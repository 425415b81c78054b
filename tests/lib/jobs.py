"""Jobs for tests: submit, wait for the end (a condition, with a limit), read the log."""
import itertools
import time

from server import ACCOUNT

ROLE = f"arn:aws:iam::{ACCOUNT}:role/Test"
ENDED = ("Completed", "Failed", "Stopped")
numbers = itertools.count(1)


def processing_request(name, script, bucket="test", instance="ml.t3.medium", environment=None, isolated=False, seconds=120, outputs=(), shell=False):
    """A processing job that runs `script` in the Python runtime (or in sh)."""
    return dict(
        ProcessingJobName=name, RoleArn=ROLE, Environment=environment or {},
        AppSpecification={"ImageUri": "athanor/python", "ContainerEntrypoint": ["/bin/sh", "-c", script] if shell else ["python3", "-c", script]},
        ProcessingResources={"ClusterConfig": {"InstanceCount": 1, "InstanceType": instance, "VolumeSizeInGB": 1}},
        ProcessingOutputConfig={"Outputs": [{"OutputName": output, "S3Output": {"S3Uri": f"s3://{bucket}/{name}/{output}",
                                "LocalPath": f"/opt/ml/processing/{output}", "S3UploadMode": "EndOfJob"}} for output in outputs]},
        NetworkConfig={"EnableNetworkIsolation": isolated}, StoppingCondition={"MaxRuntimeInSeconds": seconds})


def wait(server, name, kind="processing", seconds=120):
    """The job's description once it has ended."""
    client = server.client("sagemaker")
    describe = {"processing": lambda: client.describe_processing_job(ProcessingJobName=name), "training": lambda: client.describe_training_job(TrainingJobName=name)}[kind]
    status = {"processing": "ProcessingJobStatus", "training": "TrainingJobStatus"}[kind]
    limit = time.monotonic() + seconds
    while (job := describe())[status] not in ENDED:
        if time.monotonic() > limit:
            raise TimeoutError(f"{name} has not ended in {seconds} s: {job[status]}")
        time.sleep(0.05)
    return job


def log_of(server, name, kind="Processing"):
    logs, group = server.client("logs"), f"/aws/sagemaker/{kind}Jobs"
    lines = []
    for stream in logs.describe_log_streams(logGroupName=group, logStreamNamePrefix=name + "/")["logStreams"]:
        token = None
        while True:
            page = logs.get_log_events(logGroupName=group, logStreamName=stream["logStreamName"], startFromHead=True, **({"nextToken": token} if token else {}))
            lines += [event["message"] for event in page["events"]]
            if page["nextForwardToken"] == token:
                break
            token = page["nextForwardToken"]
    return lines


def run_script(server, script, **options):
    """(description, log lines) of a processing job that has run `script`."""
    name = f"job-{next(numbers)}"
    server.client("sagemaker").create_processing_job(**processing_request(name, script, **options))
    return wait(server, name), log_of(server, name)
