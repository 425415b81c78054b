"""Tuning jobs with boto3: Bayesian over the built-in XGBoost with its own metrics, a grid over a script, early stopping, stop, refusals."""
import io
import json
import os
import random
import tarfile
import time
import urllib.error
import urllib.request

import boto3
import checks
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from checks import equal, fails_with
from server import Server

ENDPOINT = os.environ["ATHANOR_ENDPOINT"]
ROLE = "arn:aws:iam::000000000000:role/Test"
ENDED = ("Completed", "Failed", "Stopped")
OPTIONS = dict(endpoint_url=ENDPOINT, config=Config(retries={"max_attempts": 1}))
s3, sm = boto3.client("s3", **OPTIONS), boto3.client("sagemaker", **OPTIONS)
s3.create_bucket(Bucket="tuning")

SCRIPT = """
import argparse, sys, time
parser = argparse.ArgumentParser()
parser.add_argument("--level", type=float)
parser.add_argument("--kind")
parser.add_argument("--epochs", type=int, default=1)
parser.add_argument("--pause", type=float, default=0)
arguments, _ = parser.parse_known_args()
for epoch in range(arguments.epochs):
    print(f"acc={arguments.level * (epoch + 1) / arguments.epochs + (0.01 if arguments.kind == 'b' else 0):.4f};", flush=True)
    time.sleep(arguments.pause if arguments.level < 0.5 else 0)
"""


def upload_table(key, rows, seed):
    draw = random.Random(seed)
    out = io.StringIO()
    for _ in range(rows):
        x = [draw.uniform(-1, 1) for _ in range(4)]
        out.write(f"{int(x[0] * x[1] + 0.3 * x[2] + draw.gauss(0, 0.15) > 0)},{','.join(f'{v:.4f}' for v in x)}\n")
    s3.put_object(Bucket="tuning", Key=key, Body=out.getvalue().encode())


upload_table("train/data.csv", 400, 1)
upload_table("validation/data.csv", 200, 2)

archive = io.BytesIO()
with tarfile.open(fileobj=archive, mode="w:gz") as tar:
    entry = tarfile.TarInfo("train.py")
    entry.size = len(SCRIPT)
    tar.addfile(entry, io.BytesIO(SCRIPT.encode()))
s3.put_object(Bucket="tuning", Key="code/sourcedir.tar.gz", Body=archive.getvalue())


def channel(name):
    return {"ChannelName": name, "ContentType": "text/csv", "DataSource": {"S3DataSource": {
        "S3DataType": "S3Prefix", "S3Uri": f"s3://tuning/{name}/", "S3DataDistributionType": "FullyReplicated"}}}


def training(image, static, metrics=None, channels=()):
    return {"AlgorithmSpecification": {"TrainingImage": image, "TrainingInputMode": "File", **({"MetricDefinitions": metrics} if metrics else {})},
            "RoleArn": ROLE, "StaticHyperParameters": static, "InputDataConfig": [channel(name) for name in channels],
            "OutputDataConfig": {"S3OutputPath": "s3://tuning/out/"},
            "ResourceConfig": {"InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 1}, "StoppingCondition": {"MaxRuntimeInSeconds": 600}}


def script_training(**static):
    definition = training("athanor/python", {"sagemaker_program": '"train.py"', "sagemaker_submit_directory": '"s3://tuning/code/sourcedir.tar.gz"',
                                             **static}, [{"Name": "acc", "Regex": "acc=([0-9.]+);"}])
    del definition["InputDataConfig"]
    return definition


def config(strategy, jobs, parallel, ranges, metric="acc", **more):
    limits = {"MaxParallelTrainingJobs": parallel, **({"MaxNumberOfTrainingJobs": jobs} if jobs else {})}
    return {"Strategy": strategy, "HyperParameterTuningJobObjective": {"Type": "Maximize", "MetricName": metric}, "ResourceLimits": limits,
            "ParameterRanges": ranges, **more}


def raw(operation, body):
    """What Debian's boto3 does not know yet: (status, answer)."""
    request = AWSRequest("POST", ENDPOINT, data=json.dumps(body).encode(),
                         headers={"Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": f"SageMaker.{operation}"})
    SigV4Auth(boto3.Session().get_credentials(), "sagemaker", "us-east-1").add_auth(request)
    try:
        with urllib.request.urlopen(urllib.request.Request(ENDPOINT, request.data, dict(request.headers))) as answer:
            return answer.status, json.loads(answer.read() or b"{}")
    except urllib.error.HTTPError as error:
        return error.code, json.loads(error.read())


def wait(name, seconds=240, until=ENDED):
    limit = time.monotonic() + seconds
    while (job := sm.describe_hyper_parameter_tuning_job(HyperParameterTuningJobName=name))["HyperParameterTuningJobStatus"] not in until:
        assert time.monotonic() < limit, f"{name} has not ended: {job}"
        time.sleep(0.05)
    return job


def trials(name, **options):
    pages = sm.get_paginator("list_training_jobs_for_hyper_parameter_tuning_job").paginate(HyperParameterTuningJobName=name, **options)
    return [trial for page in pages for trial in page["TrainingJobSummaries"]]


def check_xgboost_is_tuned_by_its_own_metric():
    made = sm.create_hyper_parameter_tuning_job(
        HyperParameterTuningJobName="churn", Tags=[{"Key": "team", "Value": "a"}],
        HyperParameterTuningJobConfig=config("Bayesian", 6, 2, {
            "ContinuousParameterRanges": [{"Name": "eta", "MinValue": "0.01", "MaxValue": "1", "ScalingType": "Logarithmic"}],
            "IntegerParameterRanges": [{"Name": "max_depth", "MinValue": "1", "MaxValue": "8"}],
            "CategoricalParameterRanges": [{"Name": "grow_policy", "Values": ["depthwise", "lossguide"]}]}, "validation:auc"),
        TrainingJobDefinition=training("athanor/xgboost", {"num_round": "20", "objective": "binary:logistic", "eval_metric": "auc", "tree_method": "hist"},
                                       channels=("train", "validation")))
    equal(made["HyperParameterTuningJobArn"], "arn:aws:sagemaker:us-east-1:000000000000:hyper-parameter-tuning-job/churn")
    job = wait("churn")
    equal(job["HyperParameterTuningJobStatus"], "Completed")
    equal(job["TrainingJobStatusCounters"], {"Completed": 6, "InProgress": 0, "RetryableError": 0, "NonRetryableError": 0, "Stopped": 0})
    equal(job["ObjectiveStatusCounters"], {"Succeeded": 6, "Pending": 0, "Failed": 0})
    found = trials("churn", SortBy="FinalObjectiveMetricValue", SortOrder="Descending", PaginationConfig={"PageSize": 4})
    equal(len(found), 6)
    values = [trial["FinalHyperParameterTuningJobObjectiveMetric"]["Value"] for trial in found]
    equal(values, sorted(values, reverse=True))
    best = job["BestTrainingJob"]
    equal(best["FinalHyperParameterTuningJobObjectiveMetric"], {"Type": "Maximize", "MetricName": "validation:auc", "Value": values[0]})
    assert values[0] > 0.7, values
    for trial in found:
        tuned = trial["TunedHyperParameters"]
        assert 0.01 <= float(tuned["eta"]) <= 1 and 1 <= int(tuned["max_depth"]) <= 8, tuned
    description = sm.describe_training_job(TrainingJobName=best["TrainingJobName"])
    equal(description["TuningJobArn"], made["HyperParameterTuningJobArn"])
    equal(description["HyperParameters"]["_tuning_objective_metric"], "validation:auc")
    equal({metric["MetricName"] for metric in description["FinalMetricDataList"]}, {"train:auc", "validation:auc"})
    s3.head_object(Bucket="tuning", Key=description["ModelArtifacts"]["S3ModelArtifacts"].removeprefix("s3://tuning/"))
    equal(sm.list_tags(ResourceArn=description["TrainingJobArn"])["Tags"], [{"Key": "team", "Value": "a"}])
    listed = sm.list_hyper_parameter_tuning_jobs(NameContains="chur")["HyperParameterTuningJobSummaries"]
    equal([(one["HyperParameterTuningJobName"], one["Strategy"]) for one in listed], [("churn", "Bayesian")])


def check_a_grid_over_a_script_is_tried_whole():
    sm.create_hyper_parameter_tuning_job(
        HyperParameterTuningJobName="grid",
        HyperParameterTuningJobConfig=config("Grid", None, 4, {"CategoricalParameterRanges": [
            {"Name": "level", "Values": ["0.2", "0.7"]}, {"Name": "kind", "Values": ['"a"', '"b"']}]}),
        TrainingJobDefinition=script_training())
    job = wait("grid")
    equal(job["HyperParameterTuningJobStatus"], "Completed")
    equal(sorted((t["TunedHyperParameters"]["level"], t["TunedHyperParameters"]["kind"]) for t in trials("grid")),
          [("0.2", '"a"'), ("0.2", '"b"'), ("0.7", '"a"'), ("0.7", '"b"')])
    equal(job["BestTrainingJob"]["FinalHyperParameterTuningJobObjectiveMetric"]["Value"], 0.71)


def check_hopeless_trials_are_stopped_early():
    # In the grid's order three good ones come first; the fourth would take minutes.
    sm.create_hyper_parameter_tuning_job(
        HyperParameterTuningJobName="early",
        HyperParameterTuningJobConfig=config("Grid", None, 1, {"CategoricalParameterRanges": [{"Name": "level", "Values": ["0.7", "0.8", "0.9", "0.1"]}]},
                                             TrainingJobEarlyStoppingType="Auto"),
        TrainingJobDefinition=script_training(epochs="400", pause="0.5"))
    job = wait("early")
    equal(job["HyperParameterTuningJobStatus"], "Completed")
    equal([t["TrainingJobStatus"] for t in trials("early", SortBy="CreationTime", SortOrder="Ascending")], ["Completed"] * 3 + ["Stopped"])
    equal(job["TrainingJobStatusCounters"]["Stopped"], 1)


def check_a_stop_ends_what_runs():
    sm.create_hyper_parameter_tuning_job(
        HyperParameterTuningJobName="stopped",
        HyperParameterTuningJobConfig=config("Random", 20, 2, {"ContinuousParameterRanges": [{"Name": "level", "MinValue": "0", "MaxValue": "0.4"}]}),
        TrainingJobDefinition=script_training(epochs="1000", pause="1"))
    limit = time.monotonic() + 60
    while len(trials("stopped")) < 2:
        assert time.monotonic() < limit
        time.sleep(0.05)
    equal(raw("DeleteHyperParameterTuningJob", {"HyperParameterTuningJobName": "stopped"})[0], 400)
    sm.stop_hyper_parameter_tuning_job(HyperParameterTuningJobName="stopped")
    assert wait("stopped", until=("Stopping", "Stopped"))
    equal(wait("stopped")["HyperParameterTuningJobStatus"], "Stopped")
    equal({t["TrainingJobStatus"] for t in trials("stopped")}, {"Stopped"})
    equal(raw("DeleteHyperParameterTuningJob", {"HyperParameterTuningJobName": "stopped"})[0], 200)
    with fails_with("ResourceNotFound"):
        sm.describe_hyper_parameter_tuning_job(HyperParameterTuningJobName="stopped")


def check_killed_at_random_each_trial_runs_once():
    draw = random.Random(7)
    with Server() as other:
        there_s3, there = other.client("s3"), other.client("sagemaker")
        there_s3.create_bucket(Bucket="tuning")
        there_s3.put_object(Bucket="tuning", Key="code/sourcedir.tar.gz", Body=archive.getvalue())
        there.create_hyper_parameter_tuning_job(
            HyperParameterTuningJobName="killed",
            HyperParameterTuningJobConfig=config("Bayesian", 6, 2, {"ContinuousParameterRanges": [{"Name": "level", "MinValue": "0", "MaxValue": "0.4"}]}),
            TrainingJobDefinition=script_training(epochs="3", pause="0.1"))
        limit = time.monotonic() + 120
        for kills in range(100):
            job = there.describe_hyper_parameter_tuning_job(HyperParameterTuningJobName="killed")
            if job["HyperParameterTuningJobStatus"] in ENDED:
                break
            assert time.monotonic() < limit, job
            time.sleep(draw.uniform(0.02, 0.6))    # a random moment is what this is about
            if kills < 12:
                other.kill()
                other.start()
        equal(job["HyperParameterTuningJobStatus"], "Completed")
        equal(job["TrainingJobStatusCounters"], {"Completed": 6, "InProgress": 0, "RetryableError": 0, "NonRetryableError": 0, "Stopped": 0})
        names = sorted(one["TrainingJobName"] for one in there.list_training_jobs(MaxResults=100)["TrainingJobSummaries"])
        equal([name[:11] for name in names], [f"killed-00{n}-" for n in range(1, 7)])


def check_what_cannot_be_done_is_refused_at_create():
    good = dict(HyperParameterTuningJobName="refused",
                HyperParameterTuningJobConfig=config("Bayesian", 2, 1, {"ContinuousParameterRanges": [{"Name": "level", "MinValue": "0", "MaxValue": "1"}]}),
                TrainingJobDefinition=script_training())
    with fails_with("ValidationException"):
        sm.create_hyper_parameter_tuning_job(**good, WarmStartConfig={"ParentHyperParameterTuningJobs": [{"HyperParameterTuningJobName": "churn"}],
                                                                      "WarmStartType": "TransferLearning"})
    with fails_with("ValidationException"):
        sm.create_hyper_parameter_tuning_job(**{**good, "HyperParameterTuningJobConfig": {**good["HyperParameterTuningJobConfig"], "Strategy": "Hyperband"}})
    with fails_with("ValidationException"):
        wrong = config("Bayesian", 2, 1, {"ContinuousParameterRanges": [{"Name": "level", "MinValue": "0", "MaxValue": "1", "ScalingType": "Logarithmic"}]})
        sm.create_hyper_parameter_tuning_job(**{**good, "HyperParameterTuningJobConfig": wrong})
    with fails_with("ResourceNotFound"):
        sm.describe_hyper_parameter_tuning_job(HyperParameterTuningJobName="refused")
    with fails_with("ResourceNotFound"):
        sm.stop_hyper_parameter_tuning_job(HyperParameterTuningJobName="refused")


if __name__ == "__main__":
    checks.main(globals())
