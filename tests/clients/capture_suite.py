"""What an endpoint tells of itself, by boto3: captured predictions in AWS's lines and under AWS's keys, each once whatever is killed; its CloudWatch metrics, and
those of the jobs behind it."""
import atexit
import base64
import collections
import datetime
import io
import json
import random
import re
import tarfile
import urllib.request

import checks
from botocore.config import Config
from checks import equal, fails_with, until
from server import Server

ROLE = "arn:aws:iam::000000000000:role/Test"
BUCKET = "captured"
ECHO = """
def model_fn(folder): return folder
def input_fn(body, content_type): return body
def predict_fn(data, model): return data
def output_fn(prediction, accept): return prediction, accept
"""
SERVER = Server(["--capture-interval", "1"])   # of its own: captured predictions gather for a second, and it is killed
SERVER.start()
atexit.register(SERVER.__exit__, None)


def client(service):
    return SERVER.client(service, config=Config(retries={"max_attempts": 0}))


s3, sagemaker, runtime, cloudwatch, kms = (client(name) for name in ("s3", "sagemaker", "sagemaker-runtime", "cloudwatch", "kms"))
KEY = kms.create_key(Description="of captured requests")["KeyMetadata"]["Arn"]


def settled(name):
    state = until(lambda: (e := sagemaker.describe_endpoint(EndpointName=name))["EndpointStatus"] not in ("Creating", "Updating") and e, 120)
    equal(state["EndpointStatus"], "InService")
    return state


def capture(folder, percentage=100, modes=("Input", "Output"), **more):
    return {"EnableCapture": True, "InitialSamplingPercentage": percentage, "DestinationS3Uri": f"s3://{BUCKET}/{folder}",
            "CaptureOptions": [{"CaptureMode": mode} for mode in modes],
            "CaptureContentTypeHeader": {"CsvContentTypes": ["text/csv"], "JsonContentTypes": ["application/json"]}, **more}


def configure(name, model, config=None, instances=1):
    more = {"DataCaptureConfig": config} if config else {}
    sagemaker.create_endpoint_config(EndpointConfigName=name, ProductionVariants=[
        {"VariantName": "AllTraffic", "ModelName": model, "InitialInstanceCount": instances, "InstanceType": "ml.t3.medium"}], **more)


def deploy(name, model, config=None, instances=1):
    configure(name, model, config, instances)
    sagemaker.create_endpoint(EndpointName=name, EndpointConfigName=name)
    return settled(name)


def invoke(name, body="0.3,0.9", content_type="text/csv", **more):
    answer = runtime.invoke_endpoint(EndpointName=name, ContentType=content_type, Body=body, **more)
    return answer["Body"].read(), answer["ContentType"]


def objects(prefix):
    found = s3.list_objects_v2(Bucket=BUCKET, Prefix=prefix).get("Contents", [])
    return {one["Key"]: s3.get_object(Bucket=BUCKET, Key=one["Key"])["Body"].read().decode() for one in found}


def records(prefix):
    return [json.loads(line) for text in objects(prefix).values() for line in text.splitlines()]


def metric(name, statistic, namespace="AWS/SageMaker", **dimensions):
    """Of each minute of the last hour that has points."""
    now = datetime.datetime.now(datetime.timezone.utc)
    points = cloudwatch.get_metric_statistics(
        Namespace=namespace, MetricName=name, Dimensions=[{"Name": key, "Value": value} for key, value in dimensions.items()], Period=60,
        StartTime=now - datetime.timedelta(hours=1), EndTime=now + datetime.timedelta(minutes=1), Statistics=[statistic])["Datapoints"]
    return [point[statistic] for point in points]


def check_the_models():
    s3.create_bucket(Bucket=BUCKET)
    rows = random.Random(1)
    table = [[rows.random(), rows.random()] for _ in range(300)]
    s3.put_object(Bucket=BUCKET, Key="table.csv", Body="\n".join(f"{int(a + b > 1)},{a},{b}" for a, b in table))
    channel = {"ContentType": "text/csv", "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": f"s3://{BUCKET}/table.csv"}}}
    sagemaker.create_training_job(
        TrainingJobName="trees", RoleArn=ROLE, AlgorithmSpecification={"TrainingImage": "athanor/xgboost", "TrainingInputMode": "File", "MetricDefinitions": [
            {"Name": "validation:auc", "Regex": "validation-auc:([0-9.]+)"}]},
        HyperParameters={"objective": "binary:logistic", "num_round": "7", "eval_metric": "auc"},
        InputDataConfig=[{"ChannelName": "train", **channel}, {"ChannelName": "validation", **channel}],
        OutputDataConfig={"S3OutputPath": f"s3://{BUCKET}/models"}, ResourceConfig={"InstanceCount": 1, "InstanceType": "ml.m5.large", "VolumeSizeInGB": 1},
        StoppingCondition={"MaxRuntimeInSeconds": 300})
    job = until(lambda: (j := sagemaker.describe_training_job(TrainingJobName="trees"))["TrainingJobStatus"] != "InProgress" and j, 120)
    equal(job["TrainingJobStatus"], "Completed")
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as tar:
        entry = tarfile.TarInfo("code/inference.py")
        entry.size = len(ECHO)
        tar.addfile(entry, io.BytesIO(ECHO.encode()))
    s3.put_object(Bucket=BUCKET, Key="echo.tar.gz", Body=packed.getvalue())
    for name, image, data in (("trees", "athanor/xgboost", job["ModelArtifacts"]["S3ModelArtifacts"]), ("echo", "athanor/python", f"s3://{BUCKET}/echo.tar.gz")):
        sagemaker.create_model(ModelName=name, ExecutionRoleArn=ROLE, PrimaryContainer={"Image": image, "ModelDataUrl": data})


def check_a_jobs_metrics_are_where_sagemaker_has_them():
    for name in ("CPUUtilization", "MemoryUtilization", "DiskUtilization"):
        values = metric(name, "Maximum", "/aws/sagemaker/TrainingJobs", Host="trees/algo-1")
        assert len(values) >= 1 and 0 < values[0] <= 100 * 64, (name, values)
    equal(sum(metric("validation:auc", "SampleCount", "/aws/sagemaker/TrainingJobs", TrainingJobName="trees")), 7)


def check_what_a_monitors_container_tells_is_cloudwatchs():
    common = {"Dimensions": [{"Name": "Endpoint", "Value": "e"}, {"Name": "MonitoringSchedule", "Value": "s"}]}
    lines = [{"MetricName": "feature_data_age", "Timestamp": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
              "StatisticValues": {"SampleCount": 4, "Sum": 10, "Minimum": 1, "Maximum": 4}, **common},
             {"MetricName": "feature_baseline_drift_age", "Value": 0.25, **common}]
    text = "\n".join(map(json.dumps, lines)) + "\nnonsense\n"
    script = f"import os; d = '/opt/ml/output/metrics/cloudwatch'; os.makedirs(d, exist_ok=True); open(d + '/a.jsonl', 'w').write({text!r})"
    s3.put_object(Bucket=BUCKET, Key="script/tell.py", Body=script)
    jobs = {"monitor": {"publish_cloudwatch_metrics": "Enabled", "sagemaker_monitoring_schedule_name": "s", "sagemaker_endpoint_name": "e"}, "silent": {}}
    for name, environment in jobs.items():
        sagemaker.create_processing_job(
            ProcessingJobName=name, RoleArn=ROLE, Environment=environment,
            ProcessingResources={"ClusterConfig": {"InstanceCount": 1, "InstanceType": "ml.m5.large", "VolumeSizeInGB": 1}},
            ProcessingInputs=[{"InputName": "script", "S3Input": {
                "S3Uri": f"s3://{BUCKET}/script", "LocalPath": "/opt/ml/processing/script", "S3DataType": "S3Prefix", "S3InputMode": "File"}}],
            AppSpecification={"ImageUri": "athanor/python", "ContainerEntrypoint": ["python3", "/opt/ml/processing/script/tell.py"]})
    for name in jobs:
        job = until(lambda: (j := sagemaker.describe_processing_job(ProcessingJobName=name))["ProcessingJobStatus"] != "InProgress" and j)
        equal(job["ProcessingJobStatus"], "Completed")
        assert metric("CPUUtilization", "Maximum", "/aws/sagemaker/ProcessingJobs", Host=f"{name}/algo-1")[0] > 0
    told = {"namespace": "aws/sagemaker/Endpoints/data-metrics", "Endpoint": "e", "MonitoringSchedule": "s"}
    for statistic, value in {"Sum": 10, "SampleCount": 4, "Minimum": 1, "Maximum": 4}.items():
        equal(metric("feature_data_age", statistic, **told), [value])
    equal(metric("feature_baseline_drift_age", "Average", **told), [0.25])


def check_predictions_are_captured_in_aws_form():
    state = deploy("trees", "trees", capture("cap"))
    equal(state["DataCaptureConfig"], {"EnableCapture": True, "CaptureStatus": "Started", "CurrentSamplingPercentage": 100,
                                       "DestinationS3Uri": f"s3://{BUCKET}/cap", "KmsKeyId": ""})
    answers = {f"id-{i}": (f"0.{i},0.5\n", *invoke("trees", f"0.{i},0.5\n", InferenceId=f"id-{i}")) for i in range(20)}
    until(lambda: len(records("cap/trees/AllTraffic/")) == 20)
    for key in objects("cap/"):
        assert re.fullmatch(r"cap/trees/AllTraffic/\d{4}/\d\d/\d\d/\d\d/\d\d-\d\d-\d{3}-[0-9a-f-]{36}\.jsonl", key), key
    seen = records("cap/")
    equal(len({record["eventMetadata"]["eventId"] for record in seen}), 20)
    for record in seen:
        sent, got, content_type = answers[record["eventMetadata"]["inferenceId"]]
        equal(record["captureData"], {
            "endpointInput": {"observedContentType": "text/csv", "mode": "INPUT", "data": sent, "encoding": "CSV"},
            "endpointOutput": {"observedContentType": content_type, "mode": "OUTPUT", "data": got.decode(), "encoding": "CSV"}})
        equal(record["eventVersion"], "0")
        datetime.datetime.strptime(record["eventMetadata"]["inferenceTime"], "%Y-%m-%dT%H:%M:%SZ")


def check_types_decide_the_encoding_and_refused_requests_are_not_captured():
    deploy("echo", "echo", capture("types", modes=("InputAndOutput",), KmsKeyId=KEY))
    bodies = {"text/csv": b"1,2", "application/json": b'{"a": [1, "\xc3\xa4"]}', "application/x-npy": bytes(range(256))}
    for content_type, body in bodies.items():
        equal(invoke("echo", body, content_type, Accept=content_type)[0], body)
    with fails_with("ModelError"):
        invoke("trees", "not a row")
    until(lambda: len(records("types/")) == 3)
    for key in objects("types/"):
        equal(s3.head_object(Bucket=BUCKET, Key=key)["SSEKMSKeyId"], KEY)
    for record in records("types/"):
        side = record["captureData"]["endpointInput"]
        encoding = {"text/csv": "CSV", "application/json": "JSON"}.get(side["observedContentType"], "BASE64")
        equal(side["encoding"], encoding)
        data = base64.b64decode(side["data"]) if encoding == "BASE64" else side["data"].encode()
        equal(data, bodies[side["observedContentType"]])
        equal(record["captureData"]["endpointOutput"]["data"], side["data"])
    equal(len(records("cap/")), 20)


def check_an_update_changes_what_is_captured():
    configure("trees-part", "trees", capture("part", percentage=30, modes=("Output",)))
    sagemaker.update_endpoint(EndpointName="trees", EndpointConfigName="trees-part")
    equal(settled("trees")["DataCaptureConfig"]["CurrentSamplingPercentage"], 30)
    for _ in range(400):
        invoke("trees")
    configure("trees-none", "trees")
    sagemaker.update_endpoint(EndpointName="trees", EndpointConfigName="trees-none")
    assert "DataCaptureConfig" not in settled("trees")
    for _ in range(20):
        invoke("trees")
    until(lambda: len(records("part/")) > 0 and not list((SERVER.data / "capture").iterdir()))
    some = records("part/")
    assert 80 < len(some) < 160, len(some)
    equal({tuple(record["captureData"]) for record in some}, {("endpointOutput",)})


def check_a_killed_server_uploads_once_what_it_had_written():
    configure("trees-again", "trees", {**capture("x"), "DestinationS3Uri": "s3://not-there-yet/again"})
    sagemaker.update_endpoint(EndpointName="trees", EndpointConfigName="trees-again")
    settled("trees")
    for i in range(50):
        invoke("trees", InferenceId=f"n-{i}")
    folder = SERVER.data / "capture"
    until(lambda: sum(path.read_bytes().count(b"inferenceId") for path in folder.iterdir()) == 50)
    SERVER.kill()
    SERVER.start()
    s3.create_bucket(Bucket="not-there-yet")
    until(lambda: not list(folder.iterdir()), 90)
    found = s3.list_objects_v2(Bucket="not-there-yet")["Contents"]
    lines = [json.loads(line) for one in found for line in s3.get_object(Bucket="not-there-yet", Key=one["Key"])["Body"].read().splitlines()]
    equal(collections.Counter(line["eventMetadata"]["inferenceId"] for line in lines), {f"n-{i}": 1 for i in range(50)})


def check_requests_are_counted_as_cloudwatch_does():
    deploy("counted", "trees", instances=2)
    names = {"EndpointName": "counted", "VariantName": "AllTraffic"}
    equal(metric("Invocations", "Sum", **names), [])   # no traffic, no point
    for i in range(30):
        if i % 10 == 0:
            with fails_with("ModelError"):
                invoke("counted", "not a row")
        else:
            invoke("counted")
    with fails_with("ValidationError"):
        invoke("counted", TargetVariant="other")
    until(lambda: sum(metric("Invocations", "Sum", **names)) == 30, 10)
    equal(sum(metric("Invocations", "SampleCount", **names)), 30)
    equal(sum(metric("InvocationsPerInstance", "Sum", **names)), 15)
    equal(sum(metric("Invocation4XXErrors", "Sum", **names)), 3)
    equal(sum(metric("Invocation4XXErrors", "SampleCount", **names)), 30)
    equal(sum(metric("Invocation5XXErrors", "Sum", **names)), 0)
    equal(sum(metric("InvocationModelErrors", "Sum", **names)), 3)
    for name in ("ModelLatency", "OverheadLatency"):
        equal(sum(metric(name, "SampleCount", **names)), 30)
        assert 0 <= max(metric(name, "Maximum", **names)) < 5e6, name
    equal(sum(metric("Invocations", "SampleCount", **names, EndpointConfigName="counted")), 0)


def check_counts_survive_a_stop():
    for _ in range(5):
        invoke("counted")
    SERVER.stop()
    SERVER.start()
    equal(sum(metric("Invocations", "Sum", EndpointName="counted", VariantName="AllTraffic")), 35)


def check_an_updates_fleets_are_counted_apart_and_together():
    names = {"EndpointName": "counted", "VariantName": "AllTraffic"}
    configure("counted-new", "trees", instances=2)
    sagemaker.update_endpoint(EndpointName="counted", EndpointConfigName="counted-new", DeploymentConfig={"BlueGreenUpdatePolicy": {
        "TrafficRoutingConfiguration": {"Type": "CANARY", "CanarySize": {"Type": "CAPACITY_PERCENT", "Value": 50}, "WaitIntervalInSeconds": 1},
        "TerminationWaitInSeconds": 1}})
    count = 35
    while sagemaker.describe_endpoint(EndpointName="counted")["EndpointStatus"] == "Updating":
        for _ in range(10):
            invoke("counted")
            count += 1
    until(lambda: sum(metric("Invocations", "Sum", **names)) == count, 10)
    old, new = (sum(metric("Invocations", "Sum", **names, EndpointConfigName=name)) for name in ("counted", "counted-new"))
    assert old > 0 and new > 0 and old + new <= count - 35, (old, new, count)


def check_nothing_was_dropped():
    text = urllib.request.urlopen(SERVER.console + "/metrics").read().decode()
    assert re.search(r"^athanor_capture_dropped_total 0$", text, re.M), text


if __name__ == "__main__":
    checks.main(globals())
