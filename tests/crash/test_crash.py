"""kill -9 of the server at points drawn by a seed, while objects are written, jobs of all kinds run and endpoints start; kill -9 of an agent. Nothing
acknowledged is lost, every job ends once, with the outputs that it would have had, and every endpoint answers."""
import contextlib
import hashlib
import io
import os
import pathlib
import random
import signal
import tarfile
import threading
import time

import boto3
import jobs
import pytest
from botocore.client import Config
from server import Server

WORK = """
import hashlib, pathlib, sys
print("RAN", flush=True)
data = pathlib.Path("/opt/ml/processing/in/blob").read_bytes()
for turn in range(40):
    digest = hashlib.pbkdf2_hmac("sha256", data[:64], str(turn).encode(), 20000).hex()
    print("turn", turn, digest, flush=True)
pathlib.Path("/opt/ml/processing/out/digest").write_text(digest)
"""
BLOB = bytes(range(256)) * 4096
TRAIN = """
import hashlib, os, pathlib
print("RAN", flush=True)
data = pathlib.Path(os.environ["SM_CHANNEL_TRAIN"], "table.csv").read_bytes()
for turn in range(30):
    digest = hashlib.pbkdf2_hmac("sha256", data[:64], str(turn).encode(), 20000).hex()
    print("turn", turn, flush=True)
pathlib.Path(os.environ["SM_MODEL_DIR"], "digest").write_text(digest)
"""


def submit(server, name):
    request = jobs.processing_request(server, name, WORK, outputs=["out"])
    request["ProcessingInputs"] += [{"InputName": "in", "S3Input": {"S3Uri": "s3://test/blob", "LocalPath": "/opt/ml/processing/in",
                                    "S3DataType": "S3Prefix", "S3InputMode": "File"}}]
    server.client("sagemaker").create_processing_job(**request)


def check_job(server, name, expected):
    job = jobs.wait(server, name, seconds=180)
    log = jobs.log_of(server, name)
    assert job["ProcessingJobStatus"] == "Completed", (job, log[-5:])
    assert server.client("s3").get_object(Bucket="test", Key=f"{name}/out/digest")["Body"].read() == expected
    assert log.count("RAN") == 1, log
    assert [line for line in log if line.startswith("turn ")] == sorted({line for line in log if line.startswith("turn ")}, key=lambda l: int(l.split()[1]))


def train(server, name):
    """A training job of the built-in algorithm on a small table: the same rows and seed give the same model, to the byte."""
    server.client("sagemaker").create_training_job(
        TrainingJobName=name, RoleArn=jobs.ROLE, AlgorithmSpecification={"TrainingImage": "athanor/xgboost", "TrainingInputMode": "File"},
        HyperParameters={"objective": "binary:logistic", "num_round": "60", "max_depth": "4", "subsample": "0.8", "seed": "3", "nthread": "1"},
        InputDataConfig=[{"ChannelName": "train", "ContentType": "text/csv",
                          "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": "s3://test/table.csv"}}}],
        OutputDataConfig={"S3OutputPath": "s3://test/models"}, ResourceConfig={"InstanceCount": 1, "InstanceType": "ml.m5.large", "VolumeSizeInGB": 1},
        StoppingCondition={"MaxRuntimeInSeconds": 300})


def train_script(server, name, **more):
    """A training job in script mode, whose model is a digest of its input: the same to the byte as well."""
    server.client("sagemaker").create_training_job(
        TrainingJobName=name, RoleArn=jobs.ROLE, AlgorithmSpecification={"TrainingImage": "athanor/python", "TrainingInputMode": "File"},
        HyperParameters={"sagemaker_program": '"train.py"', "sagemaker_submit_directory": '"s3://test/sourcedir.tar.gz"'},
        InputDataConfig=[{"ChannelName": "train", "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": "s3://test/table.csv"}}}],
        OutputDataConfig={"S3OutputPath": "s3://test/models"}, ResourceConfig={"InstanceCount": 1, "InstanceType": "ml.m5.large", "VolumeSizeInGB": 1},
        StoppingCondition={"MaxRuntimeInSeconds": 300}, **more)


def upload_script(server):
    archive = io.BytesIO()
    with tarfile.open(fileobj=archive, mode="w:gz") as tar:
        entry = tarfile.TarInfo("train.py")
        entry.size = len(TRAIN)
        tar.addfile(entry, io.BytesIO(TRAIN.encode()))
    server.client("s3").put_object(Bucket="test", Key="sourcedir.tar.gz", Body=archive.getvalue())


def deploy(server, name, model):
    sagemaker = server.client("sagemaker")
    sagemaker.create_model(ModelName=name, ExecutionRoleArn=jobs.ROLE,
                           PrimaryContainer={"Image": "athanor/xgboost", "ModelDataUrl": f"s3://test/models/{model}/output/model.tar.gz"})
    sagemaker.create_endpoint_config(EndpointConfigName=name, ProductionVariants=[
        {"VariantName": "AllTraffic", "ModelName": name, "InitialInstanceCount": 1, "InstanceType": "ml.t3.medium", "InitialVariantWeight": 1}])
    sagemaker.create_endpoint(EndpointName=name, EndpointConfigName=name)


def update(server, name, number):
    """Another fleet for the endpoint, of a configuration of its own."""
    sagemaker = server.client("sagemaker")
    sagemaker.create_endpoint_config(EndpointConfigName=f"{name}-{number}", ProductionVariants=[
        {"VariantName": "AllTraffic", "ModelName": name, "InitialInstanceCount": 1, "InstanceType": "ml.t3.medium", "InitialVariantWeight": 1}])
    sagemaker.update_endpoint(EndpointName=name, EndpointConfigName=f"{name}-{number}")


def answer_of(server, name, row, seconds=120):
    """What the endpoint answers once it is in service."""
    limit = time.monotonic() + seconds
    while (endpoint := server.client("sagemaker").describe_endpoint(EndpointName=name))["EndpointStatus"] in ("Creating", "Updating"):
        assert time.monotonic() < limit, endpoint
        time.sleep(0.05)
    assert endpoint["EndpointStatus"] == "InService", endpoint
    return server.client("sagemaker-runtime").invoke_endpoint(EndpointName=name, ContentType="text/csv", Body=row)["Body"].read()


def model_of(server, name):
    job = jobs.wait(server, name, "training", seconds=180)
    assert job["TrainingJobStatus"] == "Completed", job
    return server.client("s3").get_object(Bucket="test", Key=f"models/{name}/output/model.tar.gz")["Body"].read()


class Writer(threading.Thread):
    """Puts objects of all sizes, some over and over, and remembers what was acknowledged. `count` grows; the test kills by it."""

    def __init__(self, server, seed):
        super().__init__(daemon=True)
        self.server, self.random, self.acknowledged, self.attempted = server, random.Random(seed), {}, {}
        self.count, self.stopping, self.changed = 0, False, threading.Condition()

    def run(self):
        s3 = boto3.client("s3", endpoint_url=self.server.endpoint, aws_access_key_id=self.server.access_key, aws_secret_access_key=self.server.secret_key,
                          region_name="us-east-1", config=Config(retries={"max_attempts": 1}, connect_timeout=5, read_timeout=30))
        while not self.stopping:
            key = f"key-{self.random.randrange(40)}"
            body = self.random.randbytes(self.random.choice([0, 10, 700, 4096, 70_000, 1 << 20, 3 << 20]))
            digest = hashlib.sha256(body).hexdigest()
            self.attempted.setdefault(key, set()).add(digest)
            try:
                s3.put_object(Bucket="test", Key=key, Body=body)
            except Exception:  # the server is down: it was not acknowledged, and may yet be there
                continue
            # Written and acknowledged: whatever was attempted before it can no longer be what is read.
            self.acknowledged[key], self.attempted[key] = digest, {digest}
            with self.changed:
                self.count += 1
                self.changed.notify()

    def wait_for(self, more):
        with self.changed:
            target = self.count + more
            assert self.changed.wait_for(lambda: self.count >= target, timeout=120)

    def stop(self):
        self.stopping = True
        self.join(120)


@pytest.mark.parametrize("seed", range(int(os.environ.get("CRASH_SEEDS", "2"))))
def test_killing_the_server_loses_nothing_and_runs_nothing_twice(seed):
    generator = random.Random(seed)
    with Server() as server:
        s3 = server.client("s3")
        s3.create_bucket(Bucket="test")
        s3.put_object(Bucket="test", Key="blob", Body=BLOB)
        expected = hashlib.pbkdf2_hmac("sha256", BLOB[:64], b"39", 20000).hex().encode()
        rows = random.Random(1)
        table = [[rows.random() for _ in range(8)] for _ in range(4000)]
        s3.put_object(Bucket="test", Key="table.csv", Body="\n".join(",".join([str(int(row[0] + row[1] > 1)), *map(str, row)]) for row in table))
        row = ",".join(map(str, table[0]))
        upload_script(server)
        train(server, "undisturbed")
        train_script(server, "undisturbed-script")
        model, script_model = model_of(server, "undisturbed"), model_of(server, "undisturbed-script")
        deploy(server, "undisturbed", "undisturbed")
        answer = answer_of(server, "undisturbed", row)
        writer = Writer(server, seed)
        writer.start()
        for round_number in range(4):
            submit(server, f"job-{seed}-{round_number}")
            train(server, f"model-{seed}-{round_number}")
            train_script(server, f"script-{seed}-{round_number}")
            deploy(server, f"endpoint-{seed}-{round_number}", "undisturbed")
            update(server, "undisturbed", round_number)
            writer.wait_for(generator.randrange(1, 60))
            server.kill()
            server.start()
            assert answer_of(server, "undisturbed", row) == answer   # of the old fleet or the new
            assert server.client("sagemaker").describe_endpoint(EndpointName="undisturbed")["EndpointConfigName"] == f"undisturbed-{round_number}"
        for round_number in range(4):
            check_job(server, f"job-{seed}-{round_number}", expected)
            assert model_of(server, f"model-{seed}-{round_number}") == model
            assert model_of(server, f"script-{seed}-{round_number}") == script_model
            assert jobs.log_of(server, f"script-{seed}-{round_number}", "Training").count("RAN") == 1
            assert answer_of(server, f"endpoint-{seed}-{round_number}", row) == answer
        writer.stop()
        assert len(writer.acknowledged) > 10
        for key, digest in writer.acknowledged.items():
            read = hashlib.sha256(s3.get_object(Bucket="test", Key=key)["Body"].read()).hexdigest()
            assert read in writer.attempted[key] | {digest}, f"{key} is torn or old"
        listed = {item["Key"] for item in s3.list_objects_v2(Bucket="test")["Contents"]}
        assert set(writer.acknowledged) <= listed


def agents_of(job):
    for entry in filter(str.isdigit, os.listdir("/proc")):
        with contextlib.suppress(OSError):
            command = pathlib.Path(f"/proc/{entry}/cmdline").read_bytes().split(b"\0")
            if b"agent" in command and any(job.encode() in part for part in command):
                yield int(entry)


def test_killing_an_agent_fails_its_job_with_a_reason_and_leaves_nothing_behind():
    with Server() as server:
        server.client("s3").create_bucket(Bucket="test")
        marker = f"marker-{os.getpid()}"
        script = f"import time\nprint('UP', flush=True)\nwhile '{marker}': time.sleep(0.05)"
        server.client("sagemaker").create_processing_job(**jobs.processing_request(server, "victim", script))
        jobs.wait_for_line(server, "victim", "UP")
        victims = list(agents_of("victim"))
        assert len(victims) == 1
        os.kill(victims[0], signal.SIGKILL)
        job = jobs.wait(server, "victim")
        assert job["ProcessingJobStatus"] == "Failed"
        assert job["FailureReason"]
        left = [entry for entry in filter(str.isdigit, os.listdir("/proc")) if marker.encode() in read_command(entry)]
        assert not left, "the container of a dead agent is destroyed before its job is declared failed"


def test_a_training_job_that_may_be_retried_survives_its_agent():
    with Server() as server:
        server.client("s3").create_bucket(Bucket="test")
        server.client("s3").put_object(Bucket="test", Key="table.csv", Body=BLOB)
        upload_script(server)
        train_script(server, "undisturbed")
        model = model_of(server, "undisturbed")
        train_script(server, "victim", RetryStrategy={"MaximumRetryAttempts": 1})
        jobs.wait_for_line(server, "victim", "turn 3", kind="Training")
        victims = list(agents_of("victim"))
        assert len(victims) == 1
        os.kill(victims[0], signal.SIGKILL)
        assert model_of(server, "victim") == model
        job = server.client("sagemaker").describe_training_job(TrainingJobName="victim")
        assert [step["Status"] for step in job["SecondaryStatusTransitions"]].count("Restarting") == 1, job
        assert jobs.log_of(server, "victim", "Training").count("RAN") == 2   # a log stream for each attempt


def read_command(entry):
    try:
        return pathlib.Path(f"/proc/{entry}/cmdline").read_bytes()
    except OSError:
        return b""
