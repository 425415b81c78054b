"""Deployment guardrails by boto3: policies and their limits, canary, linear and rolling updates as DescribeEndpoint shows them, alarms that roll back."""
import io
import os
import tarfile
import time

import boto3
import checks
from botocore.config import Config
from checks import equal, fails_with

ENDPOINT = os.environ["ATHANOR_ENDPOINT"]
ROLE = "arn:aws:iam::000000000000:role/Test"
BUCKET = "rollout"
SCRIPT = """
import os
def model_fn(folder): return open(os.path.join(folder, "answer")).read()
def input_fn(body, content_type): return body
def predict_fn(data, model): return model
def output_fn(prediction, accept): return prediction, "text/plain"
"""


def client(service):
    return boto3.client(service, endpoint_url=ENDPOINT, region_name="us-east-1", config=Config(retries={"max_attempts": 0}, parameter_validation=False))


s3, sagemaker, runtime, cloudwatch = client("s3"), client("sagemaker"), client("sagemaker-runtime"), client("cloudwatch")
PENDING = ("Creating", "Updating", "RollingBack")
KNOWS_ROLLING = "RollingUpdatePolicy" in sagemaker.meta.service_model.shape_for("DeploymentConfig").members   # Debian's boto3 does not


def describe():
    return sagemaker.describe_endpoint(EndpointName="e")


def settled(seconds=60):
    limit = time.monotonic() + seconds
    while (endpoint := describe())["EndpointStatus"] in PENDING:
        assert time.monotonic() < limit, endpoint
        time.sleep(0.02)
    return endpoint


def phases(seconds=60):
    """Until the update is over: what its variant went through, each once, with the messages."""
    seen, limit = [], time.monotonic() + seconds
    while (endpoint := describe())["EndpointStatus"] in PENDING:
        assert time.monotonic() < limit, endpoint
        if pending := endpoint.get("PendingDeploymentSummary"):
            status = pending["ProductionVariants"][0]["VariantStatus"][0]
            said = (status["Status"], status["StatusMessage"])
            if said not in seen:
                seen.append(said)
        time.sleep(0.01)
    return endpoint, seen


def invoke(**options):
    return runtime.invoke_endpoint(EndpointName="e", ContentType="text/csv", Body="1,2", **options)["Body"].read().decode().strip()


def routed(kind, wait=1, termination_wait=0, alarms=(), **size):
    policy = {"TrafficRoutingConfiguration": {"Type": kind, "WaitIntervalInSeconds": wait, **size}, "TerminationWaitInSeconds": termination_wait}
    return {"BlueGreenUpdatePolicy": policy, **watched(alarms)}


def rolling(batch, wait=1, alarms=()):
    return {"RollingUpdatePolicy": {"MaximumBatchSize": {"Type": "INSTANCE_COUNT", "Value": batch}, "WaitIntervalInSeconds": wait}, **watched(alarms)}


def watched(alarms):
    return {"AutoRollbackConfiguration": {"Alarms": [{"AlarmName": name} for name in alarms]}} if alarms else {}


def percent(value):
    return {"Type": "CAPACITY_PERCENT", "Value": value}


def refused(message, config="two", **deployment):
    try:
        sagemaker.update_endpoint(EndpointName="e", EndpointConfigName=config, DeploymentConfig=deployment)
    except sagemaker.exceptions.ClientError as error:
        equal(error.response["Error"]["Code"], "ValidationException")
        assert message in error.response["Error"]["Message"], error
        equal(describe()["EndpointStatus"], "InService")
        return
    raise AssertionError(f"not refused: {deployment}")


def update(config, deployment=None, **options):
    if deployment:
        options["DeploymentConfig"] = deployment
    sagemaker.update_endpoint(EndpointName="e", EndpointConfigName=config, **options)


def make_alarm(name):
    cloudwatch.put_metric_alarm(AlarmName=name, Namespace="Test", MetricName=name, Statistic="Sum", Period=300, EvaluationPeriods=1, Threshold=1,
                                ComparisonOperator="GreaterThanThreshold")


def check_an_endpoint_keeps_a_deployment_configuration():
    s3.create_bucket(Bucket=BUCKET)
    for answer in ("one", "two"):
        packed = io.BytesIO()
        with tarfile.open(fileobj=packed, mode="w:gz") as tar:
            for name, text in {"code/inference.py": SCRIPT, "answer": answer}.items():
                entry = tarfile.TarInfo(name)
                entry.size = len(text)
                tar.addfile(entry, io.BytesIO(text.encode()))
        s3.put_object(Bucket=BUCKET, Key=f"{answer}.tar.gz", Body=packed.getvalue())
        sagemaker.create_model(ModelName=answer, ExecutionRoleArn=ROLE,
                               PrimaryContainer={"Image": "athanor/python", "ModelDataUrl": f"s3://{BUCKET}/{answer}.tar.gz"})
        for count, suffix in ((1, ""), (2, "-2")):
            sagemaker.create_endpoint_config(EndpointConfigName=answer + suffix, ProductionVariants=[
                {"VariantName": "AllTraffic", "ModelName": answer, "InitialInstanceCount": count, "InstanceType": "ml.t3.medium"}])
    with fails_with("ValidationException"):
        sagemaker.create_endpoint(EndpointName="e", EndpointConfigName="one", DeploymentConfig=routed("CANARY", CanarySize=percent(51)))
    sagemaker.create_endpoint(EndpointName="e", EndpointConfigName="one", DeploymentConfig=routed("LINEAR", LinearStepSize=percent(50)))
    creating = describe()
    equal(creating["ProductionVariants"][0]["VariantStatus"][0]["Status"], "Creating")
    endpoint = settled()
    equal((endpoint["EndpointStatus"], invoke()), ("InService", "one"))
    equal(endpoint["LastDeploymentConfig"]["BlueGreenUpdatePolicy"]["TrafficRoutingConfiguration"]["Type"], "LINEAR")
    update("two", RetainDeploymentConfig=True)
    endpoint, seen = phases()
    equal((endpoint["EndpointConfigName"], invoke()), ("two", "two"))
    assert ("Baking", "Baking for 1 seconds (WaitIntervalInSeconds) with traffic enabled on partial capacity of 1 instance(s).") in seen, seen


def check_policies_have_limits():
    refused("CanarySize must be less than or equal to 50%", **routed("CANARY", CanarySize=percent(51)))
    refused("CanarySize must be less than or equal to 50%", **routed("CANARY", CanarySize={"Type": "INSTANCE_COUNT", "Value": 1}))
    refused("CanarySize is required", **routed("CANARY"))
    refused("LinearStepSize must be between 10% and 50%", **routed("LINEAR", LinearStepSize=percent(9)))
    refused("LinearStepSize can only be specified", **routed("CANARY", CanarySize=percent(10), LinearStepSize=percent(10)))
    if KNOWS_ROLLING:
        refused("MaximumBatchSize must be between 5% and 50%", config="two-2", **rolling(2))
        refused("Only one of", **routed("ALL_AT_ONCE"), **rolling(1))
    refused("less than or equal to 3600", **routed("CANARY", wait=3601, CanarySize=percent(10)))
    refused("less than or equal to 3600", **routed("ALL_AT_ONCE", termination_wait=3601))
    policy = routed("CANARY", wait=600, termination_wait=600, CanarySize=percent(10))
    policy["BlueGreenUpdatePolicy"]["MaximumExecutionTimeoutInSeconds"] = 1200
    refused("must be larger than the total waiting time", **policy)
    policy["BlueGreenUpdatePolicy"]["MaximumExecutionTimeoutInSeconds"] = 599
    refused("greater than or equal to 600", **policy)
    refused("never-made", **routed("ALL_AT_ONCE", alarms=["never-made"]))
    refused("less than or equal to 10", **routed("ALL_AT_ONCE", alarms=[f"a-{i}" for i in range(11)]))


def check_a_canary_bakes_twice():
    update("one", routed("CANARY", wait=2, termination_wait=1, CanarySize=percent(30)))
    equal(describe()["EndpointStatus"], "Updating")
    endpoint, seen = phases()
    equal((endpoint["EndpointStatus"], endpoint["EndpointConfigName"], invoke()), ("InService", "one", "one"))
    baking = [message for status, message in seen if status == "Baking"]
    equal(baking, ["Baking for 2 seconds (WaitIntervalInSeconds) with traffic enabled on canary capacity of 1 instance(s).",
                   "Baking for 1 seconds (TerminationWaitInSeconds) with traffic enabled on full capacity of 1 instance(s)."])
    equal(seen[0], ("Creating", "Launching 1 instance(s)."))
    assert "PendingDeploymentSummary" not in endpoint and "FailureReason" not in endpoint


def check_a_rolling_update_goes_by_batches():
    update("two-2", routed("ALL_AT_ONCE"))
    equal(settled()["EndpointConfigName"], "two-2")
    update("one-2", rolling(1) if KNOWS_ROLLING else routed("LINEAR", LinearStepSize=percent(50)))
    answers, begun = set(), time.monotonic()
    while (endpoint := describe())["EndpointStatus"] == "Updating":
        answers.add(invoke())
        assert time.monotonic() - begun < 60
    equal((endpoint["EndpointConfigName"], answers, invoke()), ("one-2", {"one", "two"}, "one"))
    equal(endpoint["ProductionVariants"][0]["CurrentInstanceCount"], 2)


def check_an_alarm_rolls_back_and_names_itself():
    for name in ("slow", "wrong"):
        make_alarm(name)
    update("two", routed("CANARY", wait=600, CanarySize=percent(50), alarms=["slow", "wrong"]))
    limit = time.monotonic() + 60
    while describe()["PendingDeploymentSummary"]["ProductionVariants"][0]["VariantStatus"][0]["Status"] != "Baking":
        assert time.monotonic() < limit
        time.sleep(0.02)
    equal({invoke() for _ in range(60)}, {"one", "two"})
    equal({invoke(TargetVariant="AllTraffic") for _ in range(60)}, {"one", "two"})
    cloudwatch.set_alarm_state(AlarmName="wrong", StateValue="ALARM", StateReason="a test")
    while (endpoint := describe())["EndpointStatus"] == "Updating":
        assert time.monotonic() < limit
        time.sleep(0.02)
    assert endpoint["EndpointStatus"] in ("RollingBack", "InService"), endpoint
    equal({invoke() for _ in range(60)}, {"one"})
    endpoint = settled()
    equal((endpoint["EndpointStatus"], endpoint["EndpointConfigName"]), ("InService", "one-2"))
    assert "wrong" in endpoint["FailureReason"] and "slow" not in endpoint["FailureReason"], endpoint
    equal(endpoint["LastDeploymentConfig"]["AutoRollbackConfiguration"]["Alarms"], [{"AlarmName": "slow"}, {"AlarmName": "wrong"}])


def check_an_alarm_that_is_raised_already_lets_nothing_begin():
    cloudwatch.set_alarm_state(AlarmName="wrong", StateValue="ALARM", StateReason="a test")
    update("two", routed("ALL_AT_ONCE", alarms=["wrong"]))
    endpoint = settled()
    equal((endpoint["EndpointConfigName"], invoke()), ("one-2", "one"))
    assert "wrong" in endpoint["FailureReason"]
    update("two")   # without it
    endpoint = settled()
    equal((endpoint["EndpointConfigName"], invoke()), ("two", "two"))
    assert "FailureReason" not in endpoint


def check_capacities_are_changed_or_refused_as_one():
    def scale(*wanted):
        sagemaker.update_endpoint_weights_and_capacities(EndpointName="e", DesiredWeightsAndCapacities=list(wanted))
    for bad in ({"VariantName": "AllTraffic", "DesiredInstanceCount": 0}, {"VariantName": "none", "DesiredWeight": 1}):
        with fails_with("ValidationException"):
            scale(bad)
    with fails_with("ValidationException"):
        scale({"VariantName": "AllTraffic", "DesiredWeight": 2}, {"VariantName": "AllTraffic", "DesiredInstanceCount": 2})
    equal(describe()["EndpointStatus"], "InService")
    scale({"VariantName": "AllTraffic", "DesiredInstanceCount": 3})
    variant = describe()["ProductionVariants"][0]
    equal((variant["CurrentInstanceCount"], variant["DesiredInstanceCount"]), (1, 3))
    equal(variant["VariantStatus"][0]["StatusMessage"], "Scaling out desired instance count to 3.")
    with fails_with("ValidationException"):
        scale({"VariantName": "AllTraffic", "DesiredWeight": 2})
    equal(settled()["ProductionVariants"][0]["CurrentInstanceCount"], 3)


def check_the_endpoint_goes():
    sagemaker.delete_endpoint(EndpointName="e")
    limit = time.monotonic() + 60
    while sagemaker.list_endpoints()["Endpoints"]:
        assert time.monotonic() < limit
        time.sleep(0.05)


if __name__ == "__main__":
    checks.main(globals())
