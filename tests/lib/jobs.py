"""Jobs for tests: submit, wait for the end (a condition, with a limit), read the log."""
import contextlib
import itertools
import time

from server import ACCOUNT

ROLE = f"arn:aws:iam::{ACCOUNT}:role/Test"
ENDED = ("Completed", "Failed", "Stopped")
numbers = itertools.count(1)


def processing_request(server, name, script, bucket="test", instance="ml.t3.medium", environment=None, isolated=False, seconds=120, outputs=()):
    """A processing job that runs `script`, which is uploaded first, in the Python runtime."""
    server.client("s3").put_object(Bucket=bucket, Key=f"code/{name}.py", Body=script.encode())
    return dict(
        ProcessingJobName=name, RoleArn=ROLE, Environment=environment or {},
        AppSpecification={"ImageUri": "athanor/python", "ContainerEntrypoint": ["python3", f"/opt/ml/processing/input/code/{name}.py"]},
        ProcessingInputs=[{"InputName": "code", "S3Input": {"S3Uri": f"s3://{bucket}/code/{name}.py", "LocalPath": "/opt/ml/processing/input/code",
                           "S3DataType": "S3Prefix", "S3InputMode": "File"}}],
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


def wait_for_line(server, name, line, seconds=60, kind="Processing"):
    """Until the job's log has the line."""
    limit = time.monotonic() + seconds
    while True:
        with contextlib.suppress(Exception):  # no stream before the first line
            if line in log_of(server, name, kind):
                return
        if time.monotonic() > limit:
            raise TimeoutError(f"{name} has not said {line!r} in {seconds} s")
        time.sleep(0.05)


def run_script(server, script, **options):
    """(description, log lines) of a processing job that has run `script`."""
    name = f"job-{next(numbers)}"
    server.client("sagemaker").create_processing_job(**processing_request(server, name, script, **options))
    return wait(server, name), log_of(server, name)
