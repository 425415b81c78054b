"""Requests without a pause while an endpoint changes and while parts of it are killed. Planned changes (update, canary, rollback by an alarm, scale-out,
scale-in) lose no request and answer only as the versions that may answer do; of a kill -9 of an instance, an agent or the server every failed request
has its reason, no answer is wrong, and the endpoint is whole again afterwards."""
import contextlib
import io
import os
import pathlib
import signal
import tarfile
import time

import jobs
import pytest
from checks import until
from load import Threads, load
from server import Server

SCRIPT = """
import os
def model_fn(folder): return open(os.path.join(folder, "answer")).read()
def input_fn(body, content_type): return body
def predict_fn(data, model): return model
def output_fn(prediction, accept): return prediction, "text/plain"
"""
NAME = "watched"


def archive(answer):
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as tar:
        for name, text in {"code/inference.py": SCRIPT, "answer": answer}.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(text)
            tar.addfile(entry, io.BytesIO(text.encode()))
    return packed.getvalue()


@pytest.fixture(scope="module")
def server():
    with Server() as server:
        server.client("s3").create_bucket(Bucket="serving")
        sagemaker = server.client("sagemaker")
        for answer in ("one", "two"):
            server.client("s3").put_object(Bucket="serving", Key=f"{answer}.tar.gz", Body=archive(answer))
            sagemaker.create_model(ModelName=answer, ExecutionRoleArn=jobs.ROLE,
                                   PrimaryContainer={"Image": "athanor/python", "ModelDataUrl": f"s3://serving/{answer}.tar.gz"})
            sagemaker.create_endpoint_config(EndpointConfigName=answer, ProductionVariants=[
                {"VariantName": "AllTraffic", "ModelName": answer, "InitialInstanceCount": 1, "InstanceType": "ml.t3.medium"}])
        sagemaker.create_endpoint(EndpointName=NAME, EndpointConfigName="one")
        assert settled(server)["EndpointStatus"] == "InService"
        yield server


def describe(server):
    return server.client("sagemaker").describe_endpoint(EndpointName=NAME)


def settled(server):
    def look():
        endpoint = describe(server)
        return endpoint if endpoint["EndpointStatus"] not in ("Creating", "Updating", "RollingBack") else None
    return until(look)


def canary(wait, alarms=(), termination_wait=1):
    config = {"BlueGreenUpdatePolicy": {
        "TrafficRoutingConfiguration": {"Type": "CANARY", "CanarySize": {"Type": "CAPACITY_PERCENT", "Value": 25}, "WaitIntervalInSeconds": wait},
        "TerminationWaitInSeconds": termination_wait}}
    if alarms:
        config["AutoRollbackConfiguration"] = {"Alarms": [{"AlarmName": name} for name in alarms]}
    return config


def baking(server):
    pending = describe(server).get("PendingDeploymentSummary")
    return pending and pending["ProductionVariants"][0]["VariantStatus"][0]["Status"] == "Baking"


def update(server, config, **options):
    server.client("sagemaker").update_endpoint(EndpointName=NAME, EndpointConfigName=config, **options)


def test_an_update_loses_no_request(server):
    with load(server, NAME) as running:
        update(server, "two")
        assert settled(server)["EndpointConfigName"] == "two"
    assert not running.failures, running.texts
    assert set(running.answers) == {"one", "two"}


def test_a_canary_loses_no_request_and_gets_its_share(server):
    with load(server, NAME) as running:
        update(server, "one", DeploymentConfig=canary(3))
        until(lambda: baking(server))
        with Threads(server, NAME, 2) as sample:
            sample.wait_for(600)
        with Threads(server, NAME, 2, **{"X-Amzn-SageMaker-Target-Variant": "AllTraffic"}) as named:
            named.wait_for(600)
        assert describe(server)["EndpointConfigName"] == "two", "its wait is not over"
        assert settled(server)["EndpointConfigName"] == "one"
    for some in (sample, named):
        assert not some.failures, some.texts
        assert 0.15 < some.answers["one"] / some.answers.total() < 0.35, some.answers   # five standard deviations
    assert not running.failures, running.texts
    assert set(running.answers) == {"one", "two"}


def test_an_alarm_takes_the_traffic_back_and_loses_no_request(server):
    cloudwatch = server.client("cloudwatch")
    cloudwatch.put_metric_alarm(AlarmName="too-slow", Namespace="Test", MetricName="Slow", Statistic="Sum", Period=300, EvaluationPeriods=1, Threshold=1,
                                ComparisonOperator="GreaterThanThreshold")
    with load(server, NAME) as running:
        update(server, "two", DeploymentConfig=canary(600, ["too-slow"]))
        until(lambda: baking(server))
        cloudwatch.set_alarm_state(AlarmName="too-slow", StateValue="ALARM", StateReason="a test")
        begun = time.monotonic()
        until(lambda: describe(server)["EndpointStatus"] != "Updating")
        took = time.monotonic() - begun
        with load(server, NAME) as after:
            endpoint = settled(server)
    assert endpoint["EndpointStatus"] == "InService" and endpoint["EndpointConfigName"] == "one"
    assert "too-slow" in endpoint["FailureReason"]
    assert took < 5, took
    assert not running.failures and not after.failures, (running.texts, after.texts)
    assert set(running.answers) == {"one", "two"}
    assert set(after.answers) == {"one"}


def test_scaling_out_and_in_loses_no_request(server):
    with load(server, NAME) as running:
        for count in (3, 1):
            server.client("sagemaker").update_endpoint_weights_and_capacities(
                EndpointName=NAME, DesiredWeightsAndCapacities=[{"VariantName": "AllTraffic", "DesiredInstanceCount": count}])
            assert settled(server)["ProductionVariants"][0]["CurrentInstanceCount"] == count
    assert not running.failures, running.texts
    assert set(running.answers) == {"one"}


def agents():
    for entry in filter(str.isdigit, os.listdir("/proc")):
        with contextlib.suppress(OSError):
            command = pathlib.Path(f"/proc/{entry}/cmdline").read_bytes().split(b"\0")
            if b"agent" in command and any(f"/endpoint-{NAME}-i-".encode() in part for part in command):
                yield int(entry)


def only_agent():
    """That of the only instance, once those that a change has replaced have gone."""
    return until(lambda: found[0] if len(found := list(agents())) == 1 else None)


def descendants(pid):
    children = {}
    for entry in filter(str.isdigit, os.listdir("/proc")):
        with contextlib.suppress(OSError):
            children.setdefault(int(pathlib.Path(f"/proc/{entry}/stat").read_text().rsplit(")", 1)[1].split()[1]), []).append(int(entry))
    found = [pid]
    for parent in found:
        found += children.get(parent, [])
    return found[1:]


def healthy_again(server, running, gone):
    """The victim is gone, another is in its place, and it answers."""
    until(lambda: gone not in agents() and len(list(agents())) == 1 and describe(server)["ProductionVariants"][0]["CurrentInstanceCount"] == 1)
    running.wait_for(200)


def survive(server, kill, reasons):
    with Threads(server, NAME) as running:
        gone = kill()
        healthy_again(server, running, gone)
        failures = sum(running.failures.values())
        running.wait_for(200)
        assert sum(running.failures.values()) == failures, "healthy again, and failed again"
    assert set(running.failures) <= set(reasons), running.texts
    assert set(running.answers) == {"one"}
    with Threads(server, NAME) as after:
        after.wait_for(100)
    assert not after.failures, after.texts


def test_a_killed_worker_of_an_instance_is_replaced_in_it(server):
    agent = only_agent()
    before = descendants(agent)
    with Threads(server, NAME) as running:
        os.kill(before[-1], signal.SIGKILL)   # the deepest: a process that evaluates
        until(lambda: len(descendants(agent)) == len(before) and before[-1] not in descendants(agent))
        running.wait_for(200)
    assert set(running.failures) <= {"424 ModelError"}, running.texts
    assert set(running.answers) == {"one"}


def test_a_killed_instance_is_replaced_and_every_failure_has_its_reason(server):
    def kill():
        agent = only_agent()
        os.kill(descendants(agent)[0], signal.SIGKILL)   # the container's first process: all of it
        return agent
    survive(server, kill, ["424 ModelError", "503 ServiceUnavailable"])


def test_a_killed_agent_is_replaced_and_every_failure_has_its_reason(server):
    def kill():
        agent = only_agent()
        os.kill(agent, signal.SIGKILL)
        return agent
    survive(server, kill, ["424 ModelError", "503 ServiceUnavailable"])


def test_a_killed_server_answers_again_from_the_same_instance(server):
    agent = only_agent()

    def kill():
        server.kill()
        server.start()
        return -1
    survive(server, kill, ["refused", "broken", "503 ServiceUnavailable"])
    assert only_agent() == agent


def test_a_server_killed_during_a_canary_goes_on_with_it(server):
    with Threads(server, NAME) as running:
        update(server, "two", DeploymentConfig=canary(2))
        until(lambda: baking(server))
        server.kill()
        server.start()
        assert settled(server)["EndpointConfigName"] == "two"
        running.wait_for(100)
    assert set(running.failures) <= {"refused", "broken", "503 ServiceUnavailable"}, running.texts
    assert set(running.answers) == {"one", "two"}
