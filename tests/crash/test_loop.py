"""kill -9 of the server at moments drawn by a seed while the demonstration's second act runs: the same decisions, every step once, every job once.

LOOP_SEEDS=FIRST:LAST runs other seeds than the two of every test run (scripts/campaign)."""
import collections
import os
import random
import re
import subprocess
import time

import pytest
from server import BINARY, Server

FIRST, LAST = (int(seed) for seed in os.environ.get("LOOP_SEEDS", "1:2").split(":"))
SET_UP = re.compile(r"^ +1\. close the loop +[\d.]+ s", re.M)
ROW = re.compile(r"^(batch=\d|late|\(schedule\)) +(\S+) +(\S+) +(\S+) +(\S+)  (\S.*?)  +\S", re.M)
DECISIONS = {"batch=1": "registered, serves", "batch=2": "registered, serves", "batch=3": "registered, serves",
             "batch=4": "stopped: not better", "late": "registered, serves", "(schedule)": "nothing new"}


def wait_for_set_up(demo, output):
    limit = time.monotonic() + 60
    while not SET_UP.search(output.read_text()):
        assert demo.poll() is None and time.monotonic() < limit, output.read_text()
        time.sleep(0.02)


def kill_until_it_ends(demo, server, random_source, seconds=600):
    """How often the server was killed until the demonstration had ended."""
    kills, limit = 0, time.monotonic() + seconds
    while True:
        try:
            demo.wait(random_source.uniform(0.2, 3.0))
            return kills
        except subprocess.TimeoutExpired:
            assert time.monotonic() < limit, "the demonstration does not end"
            server.kill()
            server.start()
            kills += 1


def names_of(client, operation, summaries, name):
    pages = client.get_paginator(operation).paginate()
    return [summary[name] for page in pages for summary in page[summaries]]


def check_each_step_once(client):
    """Every step of every execution is there once, and made one job."""
    processing = names_of(client, "list_processing_jobs", "ProcessingJobSummaries", "ProcessingJobName")
    training = names_of(client, "list_training_jobs", "TrainingJobSummaries", "TrainingJobName")
    expected_processing, expected_training, pipeline = [], [], names_of(client, "list_pipelines", "PipelineSummaries", "PipelineName")[0]
    executions = [summary["PipelineExecutionArn"] for page in client.get_paginator("list_pipeline_executions").paginate(PipelineName=pipeline)
                  for summary in page["PipelineExecutionSummaries"]]
    assert len(executions) == len(DECISIONS)
    for execution in executions:
        steps = client.list_pipeline_execution_steps(PipelineExecutionArn=execution, MaxResults=100)["PipelineExecutionSteps"]
        assert [name for name, count in collections.Counter(step["StepName"] for step in steps).items() if count > 1] == []
        for step in steps:
            assert step["StepStatus"] == "Succeeded", step
            metadata = step["Metadata"] if "Metadata" in step else {}
            cached = "CacheHitResult" in step
            if "ProcessingJob" in metadata:
                expected_processing.append(metadata["ProcessingJob"]["Arn"].split("/")[1])
            if "TrainingJob" in metadata:
                expected_training.append(metadata["TrainingJob"]["Arn"].split("/")[1])
            if "TuningJob" in metadata and not cached:
                tuning = metadata["TuningJob"]["Arn"].split("/")[1]
                trials = client.list_training_jobs_for_hyper_parameter_tuning_job(HyperParameterTuningJobName=tuning)["TrainingJobSummaries"]
                assert len(trials) == 6
                expected_training += [trial["TrainingJobName"] for trial in trials]
    assert sorted(processing) == sorted(expected_processing)
    assert sorted(training) == sorted(expected_training)


@pytest.mark.parametrize("seed", range(FIRST, LAST + 1))
def test_the_loop_closes_itself_whenever_the_server_dies(seed, tmp_path):
    output = tmp_path / "demo"
    with Server() as server:
        with open(output, "wb") as file:
            demo = subprocess.Popen([BINARY, "demo", "--act", "2", "--endpoint", server.endpoint], env=server.environment(), stdout=file, stderr=file)
        try:
            wait_for_set_up(demo, output)
            kills = kill_until_it_ends(demo, server, random.Random(seed))
            assert demo.returncode == 0, output.read_text()[-3000:]
        finally:
            demo.kill()
            demo.wait()
        rows = {row[0]: row[5] for row in ROW.findall(output.read_text())}
        assert rows == DECISIONS, output.read_text()[-3000:]
        client = server.client("sagemaker")
        check_each_step_once(client)
        versions = client.list_model_packages(ModelPackageGroupName=names_of(
            client, "list_model_package_groups", "ModelPackageGroupSummaryList", "ModelPackageGroupName")[0])["ModelPackageSummaryList"]
        assert sorted(version["ModelPackageVersion"] for version in versions) == [1, 2, 3, 4]
        print(f"seed {seed}: {kills} kills")
        assert kills >= 3  # else it tested little
