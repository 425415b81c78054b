"""Model monitoring with boto3, in the request shapes of the SageMaker SDK's DefaultModelMonitor: baselines, drift beside SciPy's numbers, schedules over captured
traffic, events, alerts, and that kill -9 loses and repeats nothing."""
import datetime
import io
import json
import math
import os
import random
import subprocess
import tarfile
import time
import uuid

import boto3
import checks
from botocore.config import Config
from checks import equal, fails_with, fresh
from server import Server

ENDPOINT = os.environ["ATHANOR_ENDPOINT"]
ACCOUNT = "000000000000"
ROLE = f"arn:aws:iam::{ACCOUNT}:role/Monitor"
BUCKET = "monitored"
IMAGE = "156813124566.dkr.ecr.us-east-1.amazonaws.com/sagemaker-model-monitor-analyzer"
OPTIONS = dict(endpoint_url=ENDPOINT, region_name="us-east-1", config=Config(retries={"max_attempts": 1}))


def taught(client):
    """Debian's botocore is older than the two members that NOW needs."""
    members = client.meta.service_model._shape_resolver._shape_map["ScheduleConfig"]["members"]
    members.update({name: {"shape": "String"} for name in ("DataAnalysisStartTime", "DataAnalysisEndTime")})
    return client


s3, sm, events, sqs, cloudwatch = (boto3.client(name, **OPTIONS) for name in ("s3", "sagemaker", "events", "sqs", "cloudwatch"))
taught(sm)
ENDED = ("Completed", "CompletedWithViolations", "Failed", "Stopped")
NOW = {"ScheduleExpression": "NOW", "DataAnalysisStartTime": "-PT1H", "DataAnalysisEndTime": "PT0H"}
COLUMNS = ["churn", "age", "spend", "plan"]   # the prediction first, as AWS has it


def wait(ready, what, seconds=90):
    """The first true answer of `ready`."""
    limit = time.monotonic() + seconds
    while not (answer := ready()):
        assert time.monotonic() < limit, f"not within {seconds} s: {what}"
        time.sleep(0.05)
    return answer


def rows(count, seed, shift=0.0):
    """Rows of a table as lists of text: prediction, age, spend, plan. `shift` moves spend and the prediction alone."""
    generator = random.Random(seed)
    return [[f"{min(1, max(0, generator.gauss(0.3 + shift / 20, 0.1))):.4f}", str(generator.randint(18, 80)), f"{generator.gauss(40 + shift, 8):.3f}",
             generator.choice(["basic", "basic", "plus", "family"])] for _ in range(count)]


def csv(table, header=None):
    return "".join(",".join(row) + "\n" for row in ([header] if header else []) + table)


def ended_job(name, client=sm):
    return wait(lambda: (job := client.describe_processing_job(ProcessingJobName=name))["ProcessingJobStatus"] in ("Completed", "Failed", "Stopped") and job, name)


def analyze(name, dataset, form, **environment):
    """DefaultModelMonitor.suggest_baseline's job; its reports by file name."""
    for key, text in dataset.items():
        s3.put_object(Bucket=BUCKET, Key=f"{name}/{key}", Body=text.encode())
    inputs = {"baseline_dataset_input": "data", **({"baseline": "baseline"} if environment else {})}
    sm.create_processing_job(
        ProcessingJobName=name, RoleArn=ROLE, AppSpecification={"ImageUri": IMAGE},
        Environment={"dataset_format": json.dumps(form), "dataset_source": "/opt/ml/processing/input/baseline_dataset_input", "output_path": "/opt/ml/processing/output",
                     "publish_cloudwatch_metrics": "Disabled", **environment},
        ProcessingInputs=[{"InputName": key, "AppManaged": False, "S3Input": {
            "S3Uri": f"s3://{BUCKET}/{name}/{folder}/", "LocalPath": f"/opt/ml/processing/input/{key}", "S3DataType": "S3Prefix", "S3InputMode": "File",
            "S3DataDistributionType": "FullyReplicated", "S3CompressionType": "None"}} for key, folder in inputs.items()],
        ProcessingOutputConfig={"Outputs": [{"OutputName": "monitoring_output", "AppManaged": False, "S3Output": {
            "S3Uri": f"s3://{BUCKET}/{name}/results", "LocalPath": "/opt/ml/processing/output", "S3UploadMode": "Continuous"}}]},
        ProcessingResources={"ClusterConfig": {"InstanceCount": 1, "InstanceType": "ml.m5.xlarge", "VolumeSizeInGB": 20}}, StoppingCondition={"MaxRuntimeInSeconds": 600})
    job = ended_job(name)
    equal(job["ProcessingJobStatus"], "Completed")
    listed = s3.list_objects_v2(Bucket=BUCKET, Prefix=f"{name}/results/").get("Contents", [])
    return job, {one["Key"].rsplit("/", 1)[1]: json.loads(s3.get_object(Bucket=BUCKET, Key=one["Key"])["Body"].read()) for one in listed}


def make_endpoint(client=sm, storage=s3, data=None, image="athanor/xgboost", name=None):
    """One that captures. Without `data` its model does not load: what it captured is put by the tests themselves."""
    name = name or fresh("endpoint")
    if not data:
        data = "none/model.tar.gz"
        storage.put_object(Bucket=BUCKET, Key=data, Body=b"no archive")
    client.create_model(ModelName=name, ExecutionRoleArn=ROLE, PrimaryContainer={"Image": image, "ModelDataUrl": f"s3://{BUCKET}/{data}"})
    client.create_endpoint_config(
        EndpointConfigName=name, ProductionVariants=[{"VariantName": "AllTraffic", "ModelName": name, "InitialInstanceCount": 1, "InstanceType": "ml.t3.medium"}],
        DataCaptureConfig={"EnableCapture": True, "InitialSamplingPercentage": 100, "DestinationS3Uri": f"s3://{BUCKET}/capture",
                           "CaptureOptions": [{"CaptureMode": "Input"}, {"CaptureMode": "Output"}]})
    client.create_endpoint(EndpointName=name, EndpointConfigName=name)
    return name


def capture(endpoint, table, client=s3, at=None):
    at = at or datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(minutes=1)
    lines = "".join(json.dumps({
        "captureData": {"endpointInput": {"observedContentType": "text/csv", "mode": "INPUT", "data": ",".join(row[1:]) + "\n", "encoding": "CSV"},
                        "endpointOutput": {"observedContentType": "text/csv; charset=utf-8", "mode": "OUTPUT", "data": row[0], "encoding": "CSV"}},
        "eventMetadata": {"eventId": str(uuid.uuid4()), "inferenceTime": at.strftime("%Y-%m-%dT%H:%M:%SZ")}, "eventVersion": "0"}) + "\n" for row in table)
    client.put_object(Bucket=BUCKET, Key=f"capture/{endpoint}/AllTraffic/{at:%Y/%m/%d/%H}/{at:%M-%S}-{uuid.uuid4()}.jsonl", Body=lines.encode())


def definition(endpoint, client=sm, baseline=True):
    """DefaultModelMonitor.create_monitoring_schedule's first request."""
    name = fresh("data-quality-job-definition")
    uri = f"s3://{BUCKET}/{BASELINE}/results"
    client.create_data_quality_job_definition(
        JobDefinitionName=name, RoleArn=ROLE, DataQualityAppSpecification={"ImageUri": IMAGE, "Environment": {"publish_cloudwatch_metrics": "Enabled"}},
        **({"DataQualityBaselineConfig": {"ConstraintsResource": {"S3Uri": f"{uri}/constraints.json"}, "StatisticsResource": {"S3Uri": f"{uri}/statistics.json"}}} if baseline else {}),
        DataQualityJobInput={"EndpointInput": {"EndpointName": endpoint, "LocalPath": "/opt/ml/processing/input/endpoint", "S3InputMode": "File",
                                               "S3DataDistributionType": "FullyReplicated"}},
        DataQualityJobOutputConfig={"MonitoringOutputs": [{"S3Output": {"S3Uri": f"s3://{BUCKET}/reports", "LocalPath": "/opt/ml/processing/output",
                                                                       "S3UploadMode": "Continuous"}}]},
        JobResources={"ClusterConfig": {"InstanceCount": 1, "InstanceType": "ml.m5.xlarge", "VolumeSizeInGB": 20}}, StoppingCondition={"MaxRuntimeInSeconds": 600})
    return name


def schedule(named, when=None, client=sm, **more):
    name = fresh("monitor")
    config = {"MonitoringJobDefinitionName": named, "MonitoringType": "DataQuality", "ScheduleConfig": when or NOW}
    arn = client.create_monitoring_schedule(MonitoringScheduleName=name, MonitoringScheduleConfig=config, **more)["MonitoringScheduleArn"]
    equal(arn, f"arn:aws:sagemaker:us-east-1:{ACCOUNT}:monitoring-schedule/{name}")
    return name


def executions(name, client=sm, **filters):
    return client.list_monitoring_executions(MonitoringScheduleName=name, **filters)["MonitoringExecutionSummaries"]


def ended(name, count=1, client=sm):
    """The newest of `count` executions, when all have ended."""
    def look():
        all_of_it = executions(name, client)
        return len(all_of_it) >= count and all(e["MonitoringExecutionStatus"] in ENDED for e in all_of_it) and all_of_it
    all_of_it = wait(look, name)
    equal(len(all_of_it), count)
    return all_of_it[0]


def setup():
    s3.create_bucket(Bucket=BUCKET)
    name = fresh("baseline")
    job, reports = analyze(name, {"data/train.csv": csv(rows(1000, 1), COLUMNS)}, {"csv": {"header": True, "output_columns_position": "START"}})
    return name, job, reports


BASELINE, BASELINE_JOB, BASELINE_REPORTS = setup()


def check_a_baseline_has_statistics_and_constraints():
    equal(BASELINE_JOB["ExitMessage"], "Completed: Job completed successfully with no violations.")
    equal(sorted(BASELINE_REPORTS), ["constraints.json", "statistics.json"])
    statistics, constraints = BASELINE_REPORTS["statistics.json"], BASELINE_REPORTS["constraints.json"]
    equal(statistics["dataset"]["item_count"], 1000)
    equal([(f["name"], f["inferred_type"]) for f in statistics["features"]], [("churn", "Fractional"), ("age", "Integral"), ("spend", "Fractional"), ("plan", "String")])
    ages = sorted(int(row[1]) for row in rows(1000, 1))
    numbers = statistics["features"][1]["numerical_statistics"]
    equal((numbers["min"], numbers["max"], numbers["common"]), (ages[0], ages[-1], {"num_present": 1000, "num_missing": 0}))
    equal(sorted(numbers["distribution"]["kll"]["sketch"]["data"][0]), ages)
    equal(sum(bucket["count"] for bucket in numbers["distribution"]["kll"]["buckets"]), 1000)
    equal([f["completeness"] for f in constraints["features"]], [1.0] * 4)
    equal(sorted(constraints["features"][3]["string_constraints"]["domains"]), ["basic", "family", "plus"])
    equal(constraints["monitoring_config"]["distribution_constraints"],
          {"perform_comparison": "Enabled", "comparison_threshold": 0.1, "comparison_method": "Robust", "categorical_comparison_threshold": 0.1,
           "categorical_drift_method": "LInfinity"})


SCIPY = """
import json, sys
from scipy import stats
a, b = json.load(sys.stdin)
out = []
for x, y in zip(a, b):
    if isinstance(x[0], str):
        kinds = sorted(set(x + y))
        out.append(["chi", *stats.chi2_contingency([[x.count(k) for k in kinds], [y.count(k) for k in kinds]], correction=False)[:2]])
    else:
        exact = stats.ks_2samp(x, y, method="exact" if len(x) * len(y) <= 4000000 else "asymp")
        out.append(["ks", exact.statistic, exact.pvalue])
json.dump(out, sys.stdout)
"""


def check_drift_is_what_scipy_computes():
    """Twelve columns of random tables: KS (exact, and its limit for the larger ones), chi-squared; PSI and L-infinity by their definitions."""
    generator, close = random.Random(7), lambda x, y, by: abs(x - y) <= by * max(abs(x), abs(y), 1e-9)
    for before_size, now_size in ((300, 200), (2500, 1900)):
        names, before, now = [], [], []
        for i in range(12):
            names.append(f"c{i}")
            shift = generator.choice([0, 0, 0.1, 0.5])
            if i % 3 == 2:
                kinds, weights = "abcde", [5, 4, 3, 2 + 4 * shift, 2]
                before.append(generator.choices(kinds, [5, 4, 3, 2, 2], k=before_size))
                now.append(generator.choices(kinds, weights, k=now_size))
            else:
                draw = (lambda m: round(generator.gauss(m, 1), 12)) if i % 3 == 0 else (lambda m: generator.randint(0, 30) + int(m * 4))
                before.append([draw(0) for _ in range(before_size)])
                now.append([draw(shift) for _ in range(now_size)])
        tables = [csv([[str(column[i]) for column in side] for i in range(len(side[0]))], names) for side in (before, now)]
        form = {"csv": {"header": True}}
        _, reports = analyze(fresh("before"), {"data/a.csv": tables[0]}, form)
        folder = "/opt/ml/processing/input/baseline"
        _, reports = analyze(fresh("now"), {"data/b.csv": tables[1], **{f"baseline/{k}": json.dumps(v) for k, v in reports.items()}}, form,
                             baseline_constraints=f"{folder}/constraints.json", baseline_statistics=f"{folder}/statistics.json")
        wanted = json.loads(subprocess.run(["/usr/bin/python3", "-c", SCIPY], input=json.dumps([before, now]), capture_output=True, text=True, check=True, timeout=120).stdout)
        for name, (kind, value, p), feature, x, y in zip(names, wanted, reports["drift.json"]["features"], before, now):
            equal(feature["feature_name"], name)
            test = {t["method"]: t for t in feature["tests"]}
            got = test["ChiSquared" if kind == "chi" else "KolmogorovSmirnov"]
            # Beyond 2,048 values the baseline is a sketch, whose ranks are off by 0.0014 at most.
            slack = 0.0014 if kind == "ks" and before_size > 2048 else 1e-9
            assert abs(got["value"] - value) <= max(slack, 1e-9 * value), (name, got, value)
            if slack < 1e-6:
                assert close(got["p_value"], p, 1e-6) or abs(got["p_value"] - p) < 1e-12, (name, got, p)
            if kind == "chi":
                shares = {k: (x.count(k) / len(x), y.count(k) / len(y)) for k in "abcde"}
                assert close(test["LInfinity"]["value"], max(abs(p - q) for p, q in shares.values()), 1e-9)
                assert close(test["PSI"]["value"], sum((q - p) * math.log(q / p) for p, q in shares.values()), 1e-9)


def check_unshifted_traffic_has_no_violations():
    endpoint = make_endpoint()
    capture(endpoint, rows(400, 2))
    name = schedule(definition(endpoint))
    execution = ended(name)
    equal(execution["MonitoringExecutionStatus"], "Completed")
    described = sm.describe_monitoring_schedule(MonitoringScheduleName=name)
    equal((described["MonitoringScheduleStatus"], described["EndpointName"], described["MonitoringType"]), ("Scheduled", endpoint, "DataQuality"))
    equal(described["LastMonitoringExecutionSummary"]["ProcessingJobArn"], execution["ProcessingJobArn"])


def check_shifted_traffic_names_the_columns_and_tells_rules_and_metrics():
    endpoint = make_endpoint()
    queue = sqs.create_queue(QueueName=fresh("violations"))["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    rule = fresh("rule")
    events.put_rule(Name=rule, EventPattern=json.dumps({"source": ["aws.sagemaker"], "detail-type": ["SageMaker Monitoring Execution State Change"],
                                                        "detail": {"EndpointName": [endpoint], "MonitoringExecutionStatus": ["CompletedWithViolations"]}}))
    events.put_targets(Rule=rule, Targets=[{"Id": "q", "Arn": arn}])
    capture(endpoint, rows(400, 3, shift=10))
    name = schedule(definition(endpoint))
    execution = ended(name)
    equal(execution["MonitoringExecutionStatus"], "CompletedWithViolations")
    job_name = execution["ProcessingJobArn"].rsplit("/", 1)[1]
    assert job_name.startswith(f"model-monitoring-{execution['ScheduledTime'].astimezone(datetime.timezone.utc):%Y%m%d%H%M}-"), job_name
    job = sm.describe_processing_job(ProcessingJobName=job_name)
    equal(job["ExitMessage"], "CompletedWithViolations: Job completed successfully with 2 violations.")
    equal(job["MonitoringScheduleArn"], sm.describe_monitoring_schedule(MonitoringScheduleName=name)["MonitoringScheduleArn"])
    equal(job["Environment"]["sagemaker_monitoring_schedule_name"], name)
    uri = job["ProcessingOutputConfig"]["Outputs"][0]["S3Output"]["S3Uri"]
    hour = execution["ScheduledTime"].astimezone(datetime.timezone.utc)
    equal(uri, f"s3://{BUCKET}/reports/{endpoint}/{name}/{hour:%Y/%m/%d/%H}")
    violations = json.loads(s3.get_object(Bucket=BUCKET, Key=uri.split("/", 3)[3] + "/constraint_violations.json")["Body"].read())["violations"]
    equal([(v["feature_name"], v["constraint_check_type"]) for v in violations], [("churn", "baseline_drift_check"), ("spend", "baseline_drift_check")])
    assert violations[0]["description"].startswith("Baseline drift distance: 0."), violations
    kinds = {f["feature_name"]: f["kind"] for f in json.loads(
        s3.get_object(Bucket=BUCKET, Key=uri.split("/", 3)[3] + "/drift.json")["Body"].read())["features"]}
    equal(kinds, {"churn": "prediction", "age": "input", "spend": "input", "plan": "input"})
    message = wait(lambda: sqs.receive_message(QueueUrl=queue, WaitTimeSeconds=1).get("Messages"), "the event")[0]
    event = json.loads(message["Body"])
    equal(event["resources"], [sm.describe_monitoring_schedule(MonitoringScheduleName=name)["MonitoringScheduleArn"]])
    equal({key: event["detail"][key] for key in ("MonitoringScheduleName", "ViolationCount", "ViolatedColumns", "ProcessingJobArn")},
          {"MonitoringScheduleName": name, "ViolationCount": 2, "ViolatedColumns": ["churn", "spend"], "ProcessingJobArn": execution["ProcessingJobArn"]})

    def drift():
        answer = cloudwatch.list_metrics(MetricName="feature_baseline_drift_spend", Dimensions=[{"Name": "MonitoringSchedule", "Value": name}])["Metrics"]
        return answer and answer[0]
    metric = wait(drift, "the metric of the drift")
    equal({d["Name"]: d["Value"] for d in metric["Dimensions"]}, {"Endpoint": endpoint, "MonitoringSchedule": name})
    now = datetime.datetime.now(datetime.timezone.utc)
    points = cloudwatch.get_metric_statistics(Namespace=metric["Namespace"], MetricName=metric["MetricName"], Dimensions=metric["Dimensions"], Period=60,
                                              StartTime=now - datetime.timedelta(hours=1), EndTime=now + datetime.timedelta(minutes=1), Statistics=["Maximum"])["Datapoints"]
    assert points and points[0]["Maximum"] > 0.1, points


ADDER = """
def model_fn(folder): return None
def input_fn(body, content_type): return (body if isinstance(body, str) else body.decode()).strip().split(",")
def predict_fn(row, model): return min(1, float(row[1]) / 100)
def output_fn(prediction, accept): return f"{prediction:.4f}", "text/csv"
"""


def with_baseline(server):
    """SageMaker's and S3's clients of another server, which has the bucket and the baseline too."""
    own, own_s3 = taught(server.client("sagemaker")), server.client("s3")
    own_s3.create_bucket(Bucket=BUCKET)
    for name, report in BASELINE_REPORTS.items():
        own_s3.put_object(Bucket=BUCKET, Key=f"{BASELINE}/results/{name}", Body=json.dumps(report))
    return own, own_s3


def check_what_an_endpoint_captures_is_what_is_watched():
    """Nothing put by hand: requests, capture, schedule, violations."""
    packed, name = io.BytesIO(), fresh("live")
    with tarfile.open(fileobj=packed, mode="w:gz") as tar:
        entry = tarfile.TarInfo("code/inference.py")
        entry.size = len(ADDER)
        tar.addfile(entry, io.BytesIO(ADDER.encode()))
    with Server(["--capture-interval", "1"]) as server:
        own, own_s3 = with_baseline(server)
        own_s3.put_object(Bucket=BUCKET, Key="live/model.tar.gz", Body=packed.getvalue())
        make_endpoint(own, own_s3, data="live/model.tar.gz", image="athanor/python", name=name)
        own.get_waiter("endpoint_in_service").wait(EndpointName=name, WaiterConfig={"Delay": 1, "MaxAttempts": 60})
        runtime = server.client("sagemaker-runtime")
        for row in rows(150, 8, shift=15):
            runtime.invoke_endpoint(EndpointName=name, ContentType="text/csv", Body=",".join(row[1:]))

        def captured():
            keys = [one["Key"] for one in own_s3.list_objects_v2(Bucket=BUCKET, Prefix=f"capture/{name}/").get("Contents", [])]
            return sum(own_s3.get_object(Bucket=BUCKET, Key=key)["Body"].read().count(b"\n") for key in keys) >= 150
        wait(captured, "all requests in the bucket")
        second = int(time.time())   # a window is of whole seconds, the last of them outside
        wait(lambda: int(time.time()) > second, "the next second")
        execution = ended(schedule(definition(name, own), client=own), client=own)
        equal(execution["MonitoringExecutionStatus"], "CompletedWithViolations")
        job = own.describe_processing_job(ProcessingJobName=execution["ProcessingJobArn"].rsplit("/", 1)[1])
        key = job["ProcessingOutputConfig"]["Outputs"][0]["S3Output"]["S3Uri"].split("/", 3)[3]
        report = json.loads(own_s3.get_object(Bucket=BUCKET, Key=f"{key}/drift.json")["Body"].read())
        equal([(f["feature_name"], f["kind"], f["drifted"], f["count"]) for f in report["features"]],
              [("age", "input", False, 150), ("spend", "input", True, 150), ("plan", "input", False, 150), ("churn", "prediction", True, 150)])


def check_no_data_is_a_failure_without_a_job():
    endpoint = make_endpoint()
    capture(endpoint, rows(3, 1), at=datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(hours=3))
    execution = ended(schedule(definition(endpoint)))
    equal((execution["MonitoringExecutionStatus"], execution["FailureReason"], "ProcessingJobArn" in execution), ("Failed", "Job inputs had no data", False))


def check_a_baseline_that_is_not_there_fails_the_execution():
    endpoint = make_endpoint()
    capture(endpoint, rows(3, 1))
    name = fresh("definition")
    known = sm.describe_data_quality_job_definition(JobDefinitionName=definition(endpoint))
    request = {key: known[key] for key in known if key not in ("ResponseMetadata", "JobDefinitionArn", "CreationTime", "JobDefinitionName")}
    request["DataQualityBaselineConfig"] = {"ConstraintsResource": {"S3Uri": f"s3://{BUCKET}/nowhere/constraints.json"}}
    sm.create_data_quality_job_definition(JobDefinitionName=name, **request)
    execution = ended(schedule(name))
    equal(execution["MonitoringExecutionStatus"], "Failed")
    assert execution["FailureReason"] and execution["ProcessingJobArn"], execution


def check_schedules_with_their_own_definition_stop_start_update_and_go():
    endpoint = make_endpoint()
    known = sm.describe_data_quality_job_definition(JobDefinitionName=definition(endpoint))
    own = {"MonitoringInputs": [known["DataQualityJobInput"]], "MonitoringOutputConfig": known["DataQualityJobOutputConfig"], "MonitoringResources": known["JobResources"],
           "MonitoringAppSpecification": {"ImageUri": "athanor/monitor"}, "RoleArn": ROLE, "Environment": {"publish_cloudwatch_metrics": "Disabled", "SECRET": "hunter2"},
           "BaselineConfig": {"BaseliningJobName": BASELINE}}
    name = fresh("own")
    sm.create_monitoring_schedule(MonitoringScheduleName=name, MonitoringScheduleConfig={
        "MonitoringJobDefinition": own, "ScheduleConfig": {"ScheduleExpression": "cron(0 * ? * * *)"}}, Tags=[{"Key": "team", "Value": "x"}])
    described = sm.describe_monitoring_schedule(MonitoringScheduleName=name)
    equal(described["MonitoringScheduleConfig"]["MonitoringJobDefinition"], own)
    equal((described["MonitoringScheduleStatus"], "LastMonitoringExecutionSummary" in described), ("Scheduled", False))
    equal(sm.list_tags(ResourceArn=described["MonitoringScheduleArn"])["Tags"], [{"Key": "team", "Value": "x"}])
    sm.stop_monitoring_schedule(MonitoringScheduleName=name)
    equal(sm.describe_monitoring_schedule(MonitoringScheduleName=name)["MonitoringScheduleStatus"], "Stopped")
    equal([s["MonitoringScheduleName"] for s in sm.list_monitoring_schedules(EndpointName=endpoint, StatusEquals="Stopped")["MonitoringScheduleSummaries"]], [name])
    capture(endpoint, rows(200, 4))
    sm.update_monitoring_schedule(MonitoringScheduleName=name, MonitoringScheduleConfig={"ScheduleConfig": NOW})
    equal(executions(name), [])
    sm.start_monitoring_schedule(MonitoringScheduleName=name)
    equal(ended(name)["MonitoringExecutionStatus"], "Completed")
    job = sm.describe_processing_job(ProcessingJobName=ended(name)["ProcessingJobArn"].rsplit("/", 1)[1])
    equal(job["Environment"]["SECRET"], "hunter2")
    equal([i["S3Input"]["S3Uri"] for i in job["ProcessingInputs"] if i["InputName"].startswith("baseline")],
          [f"s3://{BUCKET}/{BASELINE}/results/constraints.json", f"s3://{BUCKET}/{BASELINE}/results/statistics.json"])
    sm.delete_monitoring_schedule(MonitoringScheduleName=name)
    with fails_with("ResourceNotFound"):
        sm.describe_monitoring_schedule(MonitoringScheduleName=name)
    equal(len(executions(name)), 1)   # what has run is history


def check_lists_filter_and_turn_pages():
    endpoint = make_endpoint()
    named = [definition(endpoint) for _ in range(3)]
    arn = sm.describe_data_quality_job_definition(JobDefinitionName=named[0])["JobDefinitionArn"]
    sm.add_tags(ResourceArn=arn, Tags=[{"Key": "team", "Value": "y"}])
    equal(sm.list_tags(ResourceArn=arn)["Tags"], [{"Key": "team", "Value": "y"}])
    found, token = [], {}
    while True:
        page = sm.list_data_quality_job_definitions(EndpointName=endpoint, MaxResults=2, SortBy="Name", SortOrder="Ascending", **token)
        found += [d["MonitoringJobDefinitionName"] for d in page["JobDefinitionSummaries"]]
        if "NextToken" not in page:
            break
        token = {"NextToken": page["NextToken"]}
    equal(found, sorted(named))
    name = schedule(named[0], {"ScheduleExpression": "cron(0 8/6 ? * * *)"})
    [one] = sm.list_monitoring_schedules(MonitoringJobDefinitionName=named[0], NameContains="monitor-", MonitoringTypeEquals="DataQuality")["MonitoringScheduleSummaries"]
    equal((one["MonitoringScheduleName"], one["EndpointName"], one["MonitoringJobDefinitionName"]), (name, endpoint, named[0]))
    equal(sm.list_monitoring_schedules(MonitoringTypeEquals="ModelBias")["MonitoringScheduleSummaries"], [])
    for count in (1, 2, 3):   # each an execution without data
        sm.update_monitoring_schedule(MonitoringScheduleName=name, MonitoringScheduleConfig={"ScheduleConfig": NOW, "MonitoringJobDefinitionName": named[1], "MonitoringType": "DataQuality"})
        ended(name, count)
    for sort in ("CreationTime", "ScheduledTime", "Status"):
        first = sm.list_monitoring_executions(MonitoringScheduleName=name, SortBy=sort, SortOrder="Ascending", MaxResults=2)
        rest = sm.list_monitoring_executions(MonitoringScheduleName=name, SortBy=sort, SortOrder="Ascending", MaxResults=2, NextToken=first["NextToken"])
        times = [e["ScheduledTime"] for e in first["MonitoringExecutionSummaries"] + rest["MonitoringExecutionSummaries"]]
        equal((len(times), times, "NextToken" in rest), (3, sorted(times), False))
    equal(len(executions(name, StatusEquals="Failed", EndpointName=endpoint, MonitoringJobDefinitionName=named[1])), 3)
    equal(executions(name, StatusEquals="Completed"), [])
    with fails_with("ValidationException"):
        executions(name, NextToken="x")
    with fails_with("ValidationException"):   # in use
        sm.delete_data_quality_job_definition(JobDefinitionName=named[1])
    sm.delete_data_quality_job_definition(JobDefinitionName=named[0])
    sm.delete_monitoring_schedule(MonitoringScheduleName=name)
    sm.delete_data_quality_job_definition(JobDefinitionName=named[1])
    with fails_with("ResourceNotFound"):
        sm.describe_data_quality_job_definition(JobDefinitionName=named[1])


def check_an_alert_follows_the_executions():
    endpoint = make_endpoint()
    name = schedule(definition(endpoint), {"ScheduleExpression": "cron(0 8 ? * * *)"})
    [alert] = sm.list_monitoring_alerts(MonitoringScheduleName=name)["MonitoringAlertSummaries"]
    equal((alert["AlertStatus"], alert["DatapointsToAlert"], alert["EvaluationPeriod"]), ("OK", 1, 1))
    capture(endpoint, rows(300, 5, shift=12))
    sm.update_monitoring_schedule(MonitoringScheduleName=name, MonitoringScheduleConfig={"ScheduleConfig": NOW})
    equal(ended(name)["MonitoringExecutionStatus"], "CompletedWithViolations")
    status = lambda: sm.list_monitoring_alerts(MonitoringScheduleName=name)["MonitoringAlertSummaries"][0]["AlertStatus"]
    equal(status(), "InAlert")
    sm.update_monitoring_alert(MonitoringScheduleName=name, MonitoringAlertName=alert["MonitoringAlertName"], DatapointsToAlert=2, EvaluationPeriod=3)
    equal(status(), "OK")
    equal([h["AlertStatus"] for h in sm.list_monitoring_alert_history(MonitoringScheduleName=name)["MonitoringAlertHistory"]], ["OK", "InAlert"])
    with fails_with("ResourceNotFound"):
        sm.update_monitoring_alert(MonitoringScheduleName=name, MonitoringAlertName="other", DatapointsToAlert=1, EvaluationPeriod=1)
    with fails_with("ValidationException"):
        sm.update_monitoring_alert(MonitoringScheduleName=name, MonitoringAlertName=alert["MonitoringAlertName"], DatapointsToAlert=3, EvaluationPeriod=2)


def check_mistakes_are_refused():
    endpoint = make_endpoint()
    named = definition(endpoint)
    with fails_with("ResourceInUse"):
        known = sm.describe_data_quality_job_definition(JobDefinitionName=named)
        request = {key: known[key] for key in known if key not in ("ResponseMetadata", "JobDefinitionArn", "CreationTime")}
        sm.create_data_quality_job_definition(**request)
    for wrong in ({"DataQualityJobInput": {"EndpointInput": {**known["DataQualityJobInput"]["EndpointInput"], "EndpointName": "nobody"}}},
                  {"DataQualityAppSpecification": {"ImageUri": "nobody/knows"}},
                  {"DataQualityAppSpecification": {"ImageUri": IMAGE, "RecordPreprocessorSourceUri": "s3://b/x.py"}}):
        with fails_with("ValidationException"):
            sm.create_data_quality_job_definition(**{**request, "JobDefinitionName": fresh("wrong"), **wrong})
    for wrong in ({"ScheduleExpression": "cron(* * ? * * *)"}, {"ScheduleExpression": "rate(5 minutes)"}, {"ScheduleExpression": "NOW"},
                  {**NOW, "DataAnalysisStartTime": "-PT25H"}, {**NOW, "DataAnalysisStartTime": "PT1H"}, {**NOW, "DataAnalysisStartTime": "yesterday"}):
        with fails_with("ValidationException"):
            schedule(named, wrong)
    with fails_with("ResourceNotFound"):
        schedule("nobody")
    name = schedule(named, {"ScheduleExpression": "cron(0 8 ? * * *)"})
    with fails_with("ResourceInUse"):
        sm.create_monitoring_schedule(MonitoringScheduleName=name, MonitoringScheduleConfig={"MonitoringJobDefinitionName": named, "MonitoringType": "DataQuality"})
    with fails_with("ValidationException"):
        sm.create_monitoring_schedule(MonitoringScheduleName=fresh("x"), MonitoringScheduleConfig={"MonitoringJobDefinitionName": named, "MonitoringType": "ModelQuality"})
    for act in (sm.stop_monitoring_schedule, sm.start_monitoring_schedule, sm.delete_monitoring_schedule, sm.describe_monitoring_schedule, sm.list_monitoring_alerts):
        with fails_with("ResourceNotFound"):
            act(MonitoringScheduleName="nobody")


def check_kill_9_loses_and_repeats_no_execution():
    with Server() as server:
        own, own_s3 = with_baseline(server)
        endpoint = make_endpoint(own, own_s3)
        capture(endpoint, rows(200, 6, shift=12), client=own_s3)
        named, names = definition(endpoint, own), []
        for delay in (0, 0.02, 0.1, 0.4):   # before the execution, at its job, while it runs
            names.append(schedule(named, client=own))
            time.sleep(delay)   # where the kill falls, not a wait for something
            server.kill()
            server.start()
        for name in names:
            equal(ended(name, client=own)["MonitoringExecutionStatus"], "CompletedWithViolations")
        jobs = own.list_processing_jobs(NameContains="model-monitoring-", MaxResults=100)["ProcessingJobSummaries"]
        equal(len(jobs), len(names))


if __name__ == "__main__":
    checks.main(globals())
