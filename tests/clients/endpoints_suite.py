"""The way into production by boto3 and by the command line: approval, updates of endpoints under load, weights and capacities, history, roll back."""
import contextlib
import io
import os
import random
import tarfile
import threading
import time

import boto3
import checks
from botocore.config import Config
from checks import equal, fails_with
from server import BINARY
from tools import run

ENDPOINT = os.environ["ATHANOR_ENDPOINT"]
ROLE = "arn:aws:iam::000000000000:role/Test"
BUCKET = "production"
GROUP = "churn"
ROW = "0.3,0.9"
ECHO = """
import os, time
def model_fn(folder): return open(os.path.join(folder, "answer")).read()
def input_fn(body, content_type): return body
def predict_fn(data, model):
    time.sleep(2 if data in (b"slow", "slow") else 0)
    return model
def output_fn(prediction, accept): return prediction, "text/plain"
"""


def client(service):
    return boto3.client(service, endpoint_url=ENDPOINT, region_name="us-east-1", config=Config(retries={"max_attempts": 0}, max_pool_connections=16))


s3, sagemaker, runtime = client("s3"), client("sagemaker"), client("sagemaker-runtime")


def athanor(*arguments, expect=0):
    return run(BINARY, *arguments, "--endpoint", ENDPOINT, expect=expect)


def wait_for(name, seconds=120):
    """The endpoint's description once it is neither Creating nor Updating."""
    limit = time.monotonic() + seconds
    while (endpoint := sagemaker.describe_endpoint(EndpointName=name))["EndpointStatus"] in ("Creating", "Updating"):
        assert time.monotonic() < limit, endpoint
        time.sleep(0.02)
    return endpoint


def invoke(name, body=ROW, **options):
    return runtime.invoke_endpoint(EndpointName=name, ContentType="text/csv", Body=body, **options)["Body"].read().decode().strip()


def archive(**files):
    """A model that answers as its files say, by a script of its own."""
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as tar:
        for name, text in {"code/inference.py": ECHO, **files}.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(text)
            tar.addfile(entry, io.BytesIO(text.encode()))
    return packed.getvalue()


def make_model(name, data, image="athanor/python"):
    sagemaker.create_model(ModelName=name, ExecutionRoleArn=ROLE, PrimaryContainer={"Image": image, "ModelDataUrl": data})


def make_config(name, model, instances=1, weight=1.0):
    sagemaker.create_endpoint_config(EndpointConfigName=name, ProductionVariants=[
        {"VariantName": "AllTraffic", "ModelName": model, "InitialInstanceCount": instances, "InstanceType": "ml.t3.medium", "InitialVariantWeight": weight}])


def train(name, rounds):
    rows = random.Random(1)
    table = [[rows.random(), rows.random()] for _ in range(500)]
    s3.put_object(Bucket=BUCKET, Key="table.csv", Body="\n".join(f"{int(a + b > 1)},{a},{b}" for a, b in table))
    sagemaker.create_training_job(
        TrainingJobName=name, RoleArn=ROLE, AlgorithmSpecification={"TrainingImage": "athanor/xgboost", "TrainingInputMode": "File"},
        HyperParameters={"objective": "binary:logistic", "num_round": str(rounds)}, RetryStrategy={"MaximumRetryAttempts": 2},
        InputDataConfig=[{"ChannelName": "train", "ContentType": "text/csv",
                          "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": f"s3://{BUCKET}/table.csv"}}}],
        OutputDataConfig={"S3OutputPath": f"s3://{BUCKET}/models"}, ResourceConfig={"InstanceCount": 1, "InstanceType": "ml.m5.large", "VolumeSizeInGB": 1},
        StoppingCondition={"MaxRuntimeInSeconds": 300})
    limit = time.monotonic() + 120
    while (job := sagemaker.describe_training_job(TrainingJobName=name))["TrainingJobStatus"] == "InProgress":
        assert time.monotonic() < limit, job
        time.sleep(0.05)
    equal(job["TrainingJobStatus"], "Completed")
    equal(job["RetryStrategy"], {"MaximumRetryAttempts": 2})
    return job["ModelArtifacts"]["S3ModelArtifacts"]


class Load:
    """Requests without a pause from several threads, until the block ends; all answers are kept, and every failure."""

    def __init__(self, name, threads=4, body=ROW, begin=20):
        self.name, self.body, self.begin, self.answers, self.failures, self.stopping = name, body, begin, [], [], False
        self.threads = [threading.Thread(target=self.run, daemon=True) for _ in range(threads)]

    def run(self):
        own = client("sagemaker-runtime")
        while not self.stopping:
            try:
                self.answers.append(own.invoke_endpoint(EndpointName=self.name, ContentType="text/csv", Body=self.body)["Body"].read().decode().strip())
            except Exception as error:
                self.failures.append(error)

    def wait_for(self, more):
        target, limit = len(self.answers) + more, time.monotonic() + 60
        while len(self.answers) < target and not self.failures:
            assert time.monotonic() < limit
            time.sleep(0.01)

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        self.wait_for(self.begin)
        return self

    def __exit__(self, *_):
        self.stopping = True
        for thread in self.threads:
            thread.join(60)
        assert not self.failures, self.failures[:3]


def switch_under_load(name, configs, answers):
    """Each update succeeds, no request fails, and what is answered changes once."""
    for config, before, after in zip(configs, answers, answers[1:]):
        with Load(name) as load:
            sagemaker.update_endpoint(EndpointName=name, EndpointConfigName=config)
            endpoint = wait_for(name)
            equal((endpoint["EndpointStatus"], endpoint["EndpointConfigName"]), ("InService", config))
            equal(invoke(name), after)   # it answers before it says so
            load.wait_for(40)
        equal(set(load.answers), {before, after})
        limit = time.monotonic() + 60   # and nothing is asked of the old fleet while it ends
        with Load(name) as load:
            while agent_count(name) > 1:
                assert time.monotonic() < limit
                time.sleep(0.05)
        equal(set(load.answers), {after})


def agent_count(name):
    """Instances of the endpoint whose agents run on this machine."""
    count = 0
    for entry in filter(str.isdigit, os.listdir("/proc")):
        with contextlib.suppress(OSError):
            command = open(f"/proc/{entry}/cmdline", "rb").read().split(b"\0")
            count += b"agent" in command and any(f"/endpoint-{name}-i-".encode() in part for part in command)
    return count


def check_a_model_needs_its_data():
    s3.create_bucket(Bucket=BUCKET)
    with fails_with("ValidationException"):
        make_model("none", f"s3://{BUCKET}/none.tar.gz")
    try:
        make_model("none", f"s3://{BUCKET}/none.tar.gz")
    except Exception as error:
        equal(error.response["Error"]["Message"], f"Could not find model data at s3://{BUCKET}/none.tar.gz.")
    with fails_with("ValidationException"):
        make_model("none", f"s3://{BUCKET}/no-prefix/")


def check_updates_of_a_tree_model_lose_no_request():
    for rounds in (3, 30):
        make_model(f"tree-{rounds}", train(f"tree-{rounds}", rounds), "athanor/xgboost")
        make_config(f"tree-{rounds}", f"tree-{rounds}")
    sagemaker.create_endpoint(EndpointName="tree", EndpointConfigName="tree-3", Tags=[{"Key": "team", "Value": "a"}])
    with fails_with("ValidationException"):
        sagemaker.delete_endpoint(EndpointName="tree")   # it is being created
    equal(wait_for("tree")["EndpointStatus"], "InService")
    three = invoke("tree")
    sagemaker.update_endpoint(EndpointName="tree", EndpointConfigName="tree-30")
    pending = sagemaker.describe_endpoint(EndpointName="tree")
    if pending["EndpointStatus"] == "Updating":   # it may be done already
        equal(pending["PendingDeploymentSummary"]["EndpointConfigName"], "tree-30")
        with fails_with("ValidationException"):
            sagemaker.update_endpoint(EndpointName="tree", EndpointConfigName="tree-3")
    equal(wait_for("tree")["EndpointConfigName"], "tree-30")
    thirty = invoke("tree")
    assert three != thirty, three
    switch_under_load("tree", ["tree-3", "tree-30", "tree-3"], [thirty, three, thirty, three])


def check_updates_of_a_container_lose_no_request():
    for answer in ("one", "two"):
        s3.put_object(Bucket=BUCKET, Key=f"{answer}.tar.gz", Body=archive(answer=answer))
        make_model(answer, f"s3://{BUCKET}/{answer}.tar.gz")
        make_config(answer, answer)
    sagemaker.create_endpoint(EndpointName="script", EndpointConfigName="one")
    equal(wait_for("script")["EndpointStatus"], "InService")
    equal(invoke("script"), "one")
    switch_under_load("script", ["two", "one"], ["one", "two", "one"])


def check_what_is_under_way_is_answered_by_the_fleet_that_got_it():
    with Load("script", threads=2, body="slow", begin=1) as load:   # requests of two seconds, of which some are always under way
        sagemaker.update_endpoint(EndpointName="script", EndpointConfigName="two")
        equal(wait_for("script")["EndpointConfigName"], "two")
        equal(invoke("script"), "two")
        answered = len(load.answers)
        load.wait_for(4)
    assert "one" in load.answers[answered:], load.answers   # begun before the switch, answered after it
    equal(load.answers[-1], "two")
    sagemaker.update_endpoint(EndpointName="script", EndpointConfigName="one")
    equal(wait_for("script")["EndpointConfigName"], "one")


def check_a_fleet_that_does_not_become_healthy_changes_nothing():
    s3.put_object(Bucket=BUCKET, Key="broken.tar.gz", Body=archive(**{"code/inference.py": "raise ValueError('not today')"}))
    make_model("broken", f"s3://{BUCKET}/broken.tar.gz")
    make_config("broken", "broken")
    with Load("script") as load:
        sagemaker.update_endpoint(EndpointName="script", EndpointConfigName="broken")
        endpoint = wait_for("script")
    equal((endpoint["EndpointStatus"], endpoint["EndpointConfigName"]), ("InService", "one"))
    assert endpoint["FailureReason"], endpoint
    equal(set(load.answers), {"one"})
    equal(invoke("script"), "one")


def check_weights_and_capacities():
    for count in (2, 1):
        sagemaker.update_endpoint_weights_and_capacities(EndpointName="script", DesiredWeightsAndCapacities=[
            {"VariantName": "AllTraffic", "DesiredWeight": 0.5, "DesiredInstanceCount": count}])
        with Load("script") as load:
            variant = wait_for("script")["ProductionVariants"][0]
        equal((variant["CurrentInstanceCount"], variant["DesiredInstanceCount"], variant["CurrentWeight"]), (count, count, 0.5))
        equal(set(load.answers), {"one"})
    sagemaker.update_endpoint(EndpointName="script", EndpointConfigName="two", RetainAllVariantProperties=True,
                              ExcludeRetainedVariantProperties=[{"VariantPropertyType": "DesiredInstanceCount"}])
    variant = wait_for("script")["ProductionVariants"][0]
    equal((variant["DesiredWeight"], variant["DesiredInstanceCount"]), (0.5, 1))
    with fails_with("ValidationException"):
        sagemaker.update_endpoint(EndpointName="never-made", EndpointConfigName="one")
    with fails_with("ValidationException"):
        sagemaker.update_endpoint(EndpointName="script", EndpointConfigName="never-made")


def check_only_approved_versions_are_deployed_and_the_decision_is_kept():
    sagemaker.create_model_package_group(ModelPackageGroupName=GROUP)
    arns = []
    for rounds, auc in ((3, "0.81"), (30, "0.87")):
        arns.append(sagemaker.create_model_package(
            ModelPackageGroupName=GROUP, CustomerMetadataProperties={"auc": auc, "note": f"{rounds} rounds"},
            InferenceSpecification={"Containers": [{"Image": "athanor/xgboost", "ModelDataUrl": f"s3://{BUCKET}/models/tree-{rounds}/output/model.tar.gz",
                                                    "Environment": {"SECRET": "s"}}],
                                    "SupportedContentTypes": ["text/csv"], "SupportedResponseMIMETypes": ["text/csv"]})["ModelPackageArn"])
    with fails_with("ValidationException"):
        sagemaker.create_model(ModelName="early", ExecutionRoleArn=ROLE, PrimaryContainer={"ModelPackageName": arns[0]})
    sagemaker.update_model_package(ModelPackageArn=arns[0], ModelApprovalStatus="Approved", ApprovalDescription="good enough")
    package = sagemaker.describe_model_package(ModelPackageName=arns[0])
    equal((package["ModelApprovalStatus"], package["ApprovalDescription"]), ("Approved", "good enough"))
    assert package["LastModifiedTime"] >= package["CreationTime"]
    many = sagemaker.batch_describe_model_package(ModelPackageArnList=[*arns, arns[0] + "9"])
    equal([many["ModelPackageSummaries"][arn]["ModelPackageVersion"] for arn in arns], [1, 2])
    equal(many["ModelPackageSummaries"][arns[0]]["InferenceSpecification"]["Containers"][0]["Environment"], {"SECRET": "s"})
    equal(set(many["BatchDescribeModelPackageErrorMap"]), {arns[0] + "9"})
    listed = sagemaker.list_model_packages(ModelPackageGroupName=GROUP, ModelApprovalStatus="Approved")["ModelPackageSummaryList"]
    equal([one["ModelPackageArn"] for one in listed], arns[:1])


def check_the_command_line_approves_deploys_and_rolls_back():
    equal(athanor("deploy", "front", GROUP, "--instance-type", "ml.t3.medium").splitlines()[-1], f"front serves {GROUP}/1")
    three, thirty = invoke("tree"), None
    equal(invoke("front"), three)
    athanor("approve", GROUP, "--reject", "--why", "wait a day")
    assert "wait a day" in athanor("models", GROUP)
    athanor("approve", f"{GROUP}/2", "--why", "better by 0.06")
    athanor("approve", GROUP, expect=1)   # none is pending
    athanor("deploy", "front", GROUP, "--tag", "stage=champion", expect=1)
    arn = f"arn:aws:sagemaker:us-east-1:000000000000:model-package/{GROUP}/2"
    sagemaker.add_tags(ResourceArn=arn, Tags=[{"Key": "stage", "Value": "champion"}])
    with Load("front") as load:
        equal(athanor("deploy", "front", GROUP, "--tag", "stage=champion").splitlines()[-1], f"front serves {GROUP}/2")
        thirty = invoke("front")
        load.wait_for(20)
    equal(set(load.answers), {three, thirty})
    table = athanor("models", GROUP).splitlines()
    assert "Approved" in table[1] and "auc=0.87" in table[1] and "front" in table[1] and "better by 0.06" in table[1], table
    assert " by arn:aws:iam::000000000000:root at 20" in table[1], table   # Debian's boto3 does not know IamIdentity yet
    assert GROUP in athanor("models")
    with Load("front") as load:
        equal(athanor("rollback", "front").splitlines()[-1], f"front serves {GROUP}/1 again")
    equal(invoke("front"), three)
    athanor("deploy", "front", "no-such-group", expect=1)


def check_the_history_of_an_endpoint_is_lineage():
    arn = sagemaker.describe_endpoint(EndpointName="front")["EndpointArn"]
    actions = sagemaker.list_actions(SourceUri=arn, ActionType="ModelDeployment")["ActionSummaries"]
    equal([action["Status"] for action in actions], ["InProgress", "Completed", "Completed"])
    served = [sagemaker.describe_action(ActionName=action["ActionName"])["Properties"] for action in actions]
    equal([one["ModelPackageArn:AllTraffic"].rsplit("/", 1)[1] for one in served], ["1", "2", "1"])
    for later, earlier in zip(served, served[1:]):
        equal(later["ServedFrom"], earlier["ServedUntil"])


def check_endpoints_go():
    for name in ("tree", "script", "front"):
        sagemaker.delete_endpoint(EndpointName=name)
    limit = time.monotonic() + 60
    while sagemaker.list_endpoints()["Endpoints"]:
        assert time.monotonic() < limit
        time.sleep(0.05)


if __name__ == "__main__":
    checks.main(globals())
