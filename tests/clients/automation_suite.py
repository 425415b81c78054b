"""The joints of the automation, with boto3 (ATHANOR_PYTHON: another Python's): a rule that hands on what its template says, dead letters after retries, Search over
every kind, waiters, metrics, and the operations that no other suite calls. A cron in a zone and a flexible window are set at the beginning and have come by the
end."""
import datetime
import json
import os
import time

import boto3
import checks
import jobs
from botocore.config import Config
from checks import equal, fresh, until
from events_suite import Webhook, destination, queue, receive, rule
from server import ACCOUNT, arn

ENDPOINT = os.environ["ATHANOR_ENDPOINT"]
ROLE = f"arn:aws:iam::{ACCOUNT}:role/Automation"
OPTIONS = dict(endpoint_url=ENDPOINT, config=Config(retries={"max_attempts": 1}))
events, scheduler, pipes, sqs, s3, sm = (boto3.client(name, **OPTIONS) for name in ("events", "scheduler", "pipes", "sqs", "s3", "sagemaker"))
UTC = datetime.timezone.utc
NOT_FLEXIBLE = {"Mode": "OFF"}
BUCKET = "automation"
s3.create_bucket(Bucket=BUCKET)
s3.put_object(Bucket=BUCKET, Key="model.tar.gz", Body=b"a model")
SPECIFICATION = {"Containers": [{"Image": "athanor/xgboost", "ModelDataUrl": f"s3://{BUCKET}/model.tar.gz"}], "SupportedContentTypes": ["text/csv"],
                 "SupportedResponseMIMETypes": ["text/csv"]}


def knows(client, operation):
    """Debian's boto3 is of 2022; newer ones (ATHANOR_PYTHON) know more."""
    return operation in client.meta.service_model.operation_names


def refused(call, code, text, status=400, /, **arguments):
    """The whole of an error, as a client sees it."""
    try:
        call(**arguments)
    except call.__self__.exceptions.ClientError as error:
        got = error.response
        equal((got["Error"]["Code"], got["Error"]["Message"], got["ResponseMetadata"]["HTTPStatusCode"]), (code, text, status))
        assert got["ResponseMetadata"]["RequestId"], got
        return
    raise AssertionError(f"{call.__name__} succeeded; expected {code}")


def is_now(moment):
    assert isinstance(moment, datetime.datetime) and moment.tzinfo is not None, moment
    assert abs(moment.timestamp() - time.time()) < 600, moment


def definition(*steps, parameters=()):
    return json.dumps({"Version": "2020-12-01", "Metadata": {}, "Parameters": list(parameters), "Steps": list(steps)})


NO = {"Name": "No", "Type": "Fail", "Arguments": {"ErrorMessage": "no"}}


def pipeline(name, *steps, parameters=(), **more):
    return sm.create_pipeline(PipelineName=name, PipelineDefinition=definition(*(steps or [NO]), parameters=parameters), RoleArn=ROLE, **more)["PipelineArn"]


def ended(execution):
    return until(lambda: (e := sm.describe_pipeline_execution(PipelineExecutionArn=execution))["PipelineExecutionStatus"] not in ("Executing", "Stopping") and e)


def package(group, **more):
    return sm.create_model_package(ModelPackageGroupName=group, InferenceSpecification=SPECIFICATION, **more)["ModelPackageArn"]


# --- time: set first, looked at last

ZONE = "America/St_Johns"   # half an hour beside the others; with daylight saving


def set_clocks():
    """(queue, when it is due) of a cron of the next whole minute, said in St. John's time, and of a one-time schedule with a window of a minute."""
    import zoneinfo
    due = (datetime.datetime.now(UTC) + datetime.timedelta(seconds=62)).replace(second=0, microsecond=0)
    there = due.astimezone(zoneinfo.ZoneInfo(ZONE))
    now = datetime.datetime.now(UTC).replace(microsecond=0)
    made = {}
    for name, expression, window, when in [("cron", f"cron({there.minute} {there.hour} {there.day} {there.month} ? {there.year})", NOT_FLEXIBLE, due),
                                           ("flexible", f"at({now.astimezone(zoneinfo.ZoneInfo(ZONE)):%Y-%m-%dT%H:%M:%S})", {"Mode": "FLEXIBLE", "MaximumWindowInMinutes": 1}, now)]:
        url, target = queue()
        scheduler.create_schedule(Name=fresh(name), ScheduleExpression=expression, ScheduleExpressionTimezone=ZONE, FlexibleTimeWindow=window,
                                  Target={"Arn": target, "RoleArn": ROLE, "Input": "<aws.scheduler.scheduled-time>"})
        made[name] = url, when
    return made


# --- what other suites do not call

def check_connections_change_their_kind():
    name = fresh("c")
    made = events.create_connection(Name=name, AuthorizationType="API_KEY", AuthParameters={"ApiKeyAuthParameters": {"ApiKeyName": "k", "ApiKeyValue": "v"}})
    is_now(made["CreationTime"])
    until(lambda: events.describe_connection(Name=name)["ConnectionState"] == "AUTHORIZED")
    events.update_connection(Name=name, AuthorizationType="BASIC", AuthParameters={"BasicAuthParameters": {"Username": "u", "Password": "p"}})
    shown = events.describe_connection(Name=name)
    equal((shown["AuthorizationType"], shown["AuthParameters"]), ("BASIC", {"BasicAuthParameters": {"Username": "u"}}))
    hook = Webhook()
    to = events.create_api_destination(Name=name, ConnectionArn=made["ConnectionArn"], InvocationEndpoint=hook.url + "/a", HttpMethod="POST")["ApiDestinationArn"]
    source = fresh("app")
    rule({"source": [source]}, {"Arn": to, "RoleArn": ROLE})
    events.put_events(Entries=[{"Source": source, "DetailType": "t", "Detail": "{}"}])
    [(_, _, headers, _)] = hook.wait(1)
    equal((headers["Authorization"], headers.get("k")), ("Basic dTpw", None))
    events.update_api_destination(Name=name, HttpMethod="PUT", InvocationEndpoint=hook.url + "/b")
    equal(events.describe_api_destination(Name=name)["HttpMethod"], "PUT")
    events.put_events(Entries=[{"Source": source, "DetailType": "t", "Detail": "{}"}])
    equal(hook.wait(2)[1][:2], ("PUT", "/b"))
    equal([d["Name"] for d in events.list_api_destinations(NamePrefix=name)["ApiDestinations"]], [name])
    events.deauthorize_connection(Name=name)
    equal(events.describe_connection(Name=name)["ConnectionState"], "DEAUTHORIZED")
    events.delete_api_destination(Name=name)
    events.delete_connection(Name=name)
    refused(events.describe_api_destination, "ResourceNotFoundException", f"Failed to describe the api-destination(s). An api-destination '{name}' does not exist.", Name=name)


def check_buses_are_changed_and_deleted():
    name = fresh("bus")
    events.create_event_bus(Name=name)
    if knows(events, "UpdateEventBus"):
        events.update_event_bus(Name=name, Description="mine")
        equal(events.describe_event_bus(Name=name)["Description"], "mine")
    events.delete_event_bus(Name=name)
    refused(events.describe_event_bus, "ResourceNotFoundException", f"Event bus {name} does not exist.", Name=name)
    refused(events.delete_event_bus, "ValidationException", "Cannot delete event bus default.", Name="default")


def check_the_registry_forgets():
    name = fresh("r")
    group = sm.create_model_package_group(ModelPackageGroupName=name, ModelPackageGroupDescription="d")["ModelPackageGroupArn"]
    shown = sm.describe_model_package_group(ModelPackageGroupName=name)
    equal((shown["ModelPackageGroupArn"], shown["ModelPackageGroupDescription"]), (group, "d"))
    is_now(shown["CreationTime"])
    version = package(name)
    sm.create_model(ModelName=name, ExecutionRoleArn=ROLE, PrimaryContainer={"Image": "athanor/xgboost", "ModelDataUrl": f"s3://{BUCKET}/model.tar.gz"})
    is_now(sm.list_models(NameContains=name)["Models"][0]["CreationTime"])
    sm.create_endpoint_config(EndpointConfigName=name, ProductionVariants=[{"VariantName": "All", "ModelName": name, "InitialInstanceCount": 1, "InstanceType": "ml.t3.medium"}])
    shown = sm.describe_endpoint_config(EndpointConfigName=name)
    equal((shown["EndpointConfigArn"], shown["ProductionVariants"][0]["ModelName"]), (arn("sagemaker", f"endpoint-config/{name}"), name))
    equal([c["EndpointConfigName"] for c in sm.list_endpoint_configs(NameContains=name)["EndpointConfigs"]], [name])
    sm.delete_endpoint_config(EndpointConfigName=name)
    sm.delete_model(ModelName=name)
    sm.delete_model_package(ModelPackageName=version)
    sm.delete_model_package_group(ModelPackageGroupName=name)
    refused(sm.describe_model, "ValidationException", f'Could not find model "{arn("sagemaker", f"model/{name}")}".', ModelName=name)
    refused(sm.describe_endpoint_config, "ValidationException", f'Could not find endpoint configuration "{arn("sagemaker", f"endpoint-config/{name}")}".', EndpointConfigName=name)
    refused(sm.describe_model_package, "ValidationException", f"ModelPackage {version} does not exist.", ModelPackageName=version)


class ThisServer:
    """As tests/lib/jobs.py wants it."""

    def client(self, service):
        return boto3.client(service, **OPTIONS)


def check_jobs_are_waited_for_and_stopped():
    server, name = ThisServer(), fresh("job")
    sm.create_processing_job(**jobs.processing_request(server, name, "print('done')", bucket=BUCKET))
    s3.put_object(Bucket=BUCKET, Key="train.csv", Body="".join(f"{i % 2},{i},{i * i % 7}\n" for i in range(40)))
    sm.create_training_job(TrainingJobName=name + "-t", RoleArn=ROLE, HyperParameters={"num_round": "100000000", "objective": "reg:squarederror"},
                           AlgorithmSpecification={"TrainingImage": "athanor/xgboost", "TrainingInputMode": "File"}, OutputDataConfig={"S3OutputPath": f"s3://{BUCKET}/out"},
                           InputDataConfig=[{"ChannelName": "train", "ContentType": "text/csv",
                                             "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": f"s3://{BUCKET}/train.csv"}}}],
                           ResourceConfig={"InstanceType": "ml.t3.medium", "InstanceCount": 1, "VolumeSizeInGB": 1}, StoppingCondition={"MaxRuntimeInSeconds": 300})
    often = {"Delay": 1, "MaxAttempts": 60}
    sm.get_waiter("processing_job_completed_or_stopped").wait(ProcessingJobName=name, WaiterConfig=often)
    until(lambda: sm.describe_training_job(TrainingJobName=name + "-t")["SecondaryStatus"] == "Training")
    sm.stop_training_job(TrainingJobName=name + "-t")
    sm.get_waiter("training_job_completed_or_stopped").wait(TrainingJobName=name + "-t", WaiterConfig=often)
    sm.create_processing_job(**jobs.processing_request(server, name + "-p", "import time; time.sleep(300)", bucket=BUCKET))
    sm.stop_processing_job(ProcessingJobName=name + "-p")
    sm.get_waiter("processing_job_completed_or_stopped").wait(ProcessingJobName=name + "-p", WaiterConfig=often)
    equal((sm.describe_training_job(TrainingJobName=name + "-t")["TrainingJobStatus"], sm.describe_processing_job(ProcessingJobName=name + "-p")["ProcessingJobStatus"]),
          ("Stopped", "Stopped"))
    shown = sm.describe_processing_job(ProcessingJobName=name)
    for member in ("CreationTime", "ProcessingStartTime", "ProcessingEndTime", "LastModifiedTime"):
        is_now(shown[member])
    refused(sm.stop_training_job, "ValidationException", "The request was rejected because the training job is in status Stopped.", TrainingJobName=name + "-t")
    refused(sm.describe_training_job, "ValidationException", "Requested resource not found.", TrainingJobName="nobody")
    refused(sm.describe_processing_job, "ValidationException", "Could not find requested job with name: nobody", ProcessingJobName="nobody")


# --- the loop's joints

def check_a_rule_hands_a_pipeline_what_its_template_says():
    """Both ways: the pipeline as a target, whose parameters are parts of the event, and StartPipelineExecution as any operation, whose input is the template's."""
    source, name = fresh("app"), fresh("p")
    run = pipeline(name, parameters=[{"Name": "Key", "Type": "String"}, {"Name": "Size", "Type": "Integer", "DefaultValue": 0}])
    rule({"source": [source]},
         {"Arn": run, "RoleArn": ROLE, "SageMakerPipelineParameters": {"PipelineParameterList": [{"Name": "Key", "Value": "$.detail.key"}, {"Name": "Size", "Value": "$.detail.size"}]}},
         {"Arn": "arn:aws:scheduler:::aws-sdk:sagemaker:startPipelineExecution", "RoleArn": ROLE, "InputTransformer": {
             "InputPathsMap": {"key": "$.detail.key", "id": "$.id"},
             "InputTemplate": json.dumps({"PipelineName": name, "PipelineExecutionDescription": "by <aws.events.rule-name>", "ClientRequestToken": "<id>",
                                          "PipelineParameters": [{"Name": "Key", "Value": "s3://b/<key>"}]})}})
    events.put_events(Entries=[{"Source": source, "DetailType": "t", "Detail": json.dumps({"key": "a \"b\".csv", "size": 7})}])
    found = until(lambda: len(all_ := sm.list_pipeline_executions(PipelineName=name)["PipelineExecutionSummaries"]) == 2 and all_)
    given = [{p["Name"]: p["Value"] for p in sm.list_pipeline_parameters_for_execution(PipelineExecutionArn=e["PipelineExecutionArn"])["PipelineParameters"]} for e in found]
    equal(sorted(given, key=lambda p: p["Size"]), [{"Key": 's3://b/a "b".csv', "Size": "0"}, {"Key": 'a "b".csv', "Size": "7"}])
    assert any(e.get("PipelineExecutionDescription", "").startswith("by rule-") for e in found), found


def check_what_fails_too_often_is_a_dead_letter():
    hook = Webhook(statuses=[503] * 9)
    url, dead = queue()
    source = fresh("app")
    to = destination(hook.url)
    _, by = rule({"source": [source]}, {"Arn": to, "RoleArn": ROLE, "DeadLetterConfig": {"Arn": dead}, "RetryPolicy": {"MaximumRetryAttempts": 1, "MaximumEventAgeInSeconds": 60}})
    identifier = events.put_events(Entries=[{"Source": source, "DetailType": "t", "Detail": "{}"}])["Entries"][0]["EventId"]
    [letter] = receive(url)
    equal(json.loads(letter["Body"])["id"], identifier)
    said = {name: value["StringValue"] for name, value in letter["MessageAttributes"].items()}
    equal({name: said[name] for name in ("RULE_ARN", "TARGET_ARN", "EXHAUSTED_RETRY_CONDITION", "RETRY_ATTEMPTS")},
          {"RULE_ARN": by, "TARGET_ARN": to, "EXHAUSTED_RETRY_CONDITION": "MaximumRetryAttempts", "RETRY_ATTEMPTS": "1"})
    assert "503" in said["ERROR_MESSAGE"], said
    equal(len(hook.requests), 2)


def search(resource, *filters, **more):
    return [next(iter(record.values())) for record in sm.search(Resource=resource, SearchExpression={"Filters": list(filters)}, **more)["Results"]]


def is_(name, value, operator="Equals"):
    return {"Name": name, "Operator": operator, "Value": value}


def check_points_are_put_and_got():
    """Of sagemaker-metrics by boto3's own client, which Debian's does not have: there experiments_suite.py signs the requests itself."""
    if "sagemaker-metrics" not in boto3.Session().get_available_services():
        return
    metrics, name = boto3.client("sagemaker-metrics", **OPTIONS), fresh("measured")
    component = sm.create_trial_component(TrialComponentName=name)["TrialComponentArn"]
    begin = datetime.datetime(2026, 11, 22, 12, tzinfo=UTC)
    points = [{"MetricName": "loss", "Timestamp": begin + datetime.timedelta(seconds=20 * i), "Step": i, "Value": 1 / (i + 1)} for i in range(6)]
    assert not metrics.batch_put_metrics(TrialComponentName=name, MetricData=points).get("Errors")
    query = {"MetricName": "loss", "ResourceArn": component, "XAxisType": "IterationNumber", "Period": "IterationNumber", "MetricStat": "Last"}
    by_step, by_minute, nothing = metrics.batch_get_metrics(MetricQueries=[
        query, {**query, "XAxisType": "Timestamp", "Period": "OneMinute", "MetricStat": "Count"}, {**query, "MetricName": "none"}])["MetricQueryResults"]
    equal((by_step["Status"], by_step["XAxisValues"], by_step["MetricValues"]), ("Complete", [0, 1, 2, 3, 4, 5], [point["Value"] for point in points]))
    equal((by_minute["XAxisValues"], by_minute["MetricValues"]), ([int(begin.timestamp()), int(begin.timestamp()) + 60], [3, 3]))
    equal((nothing["Status"], nothing["XAxisValues"], nothing["MetricValues"]), ("Complete", [], []))
    refused(metrics.batch_put_metrics, "ResourceNotFound", "Trial Component with name (nobody) does not exist.", 404, TrialComponentName="nobody", MetricData=points)


def check_search_finds_every_kind():
    name = fresh("find")
    tags = dict(Tags=[{"Key": "mine", "Value": name}])
    sm.create_experiment(ExperimentName=name, Description="words to find", **tags)
    sm.create_trial(TrialName=name, ExperimentName=name, **tags)
    sm.update_trial(TrialName=name, DisplayName="Shown")
    sm.create_model_package_group(ModelPackageGroupName=name, **tags)
    version = package(name, CustomerMetadataProperties={"stage": "champion"}, Domain="MACHINE_LEARNING", Task="CLASSIFICATION")
    sm.create_model(ModelName=name, ExecutionRoleArn=ROLE, PrimaryContainer={"Image": "athanor/xgboost", "ModelDataUrl": f"s3://{BUCKET}/model.tar.gz"}, **tags)
    run = pipeline(name, PipelineDescription="nightly", **tags)
    execution = sm.start_pipeline_execution(PipelineName=name, PipelineExecutionDisplayName="first")["PipelineExecutionArn"]
    equal(ended(execution)["PipelineExecutionStatus"], "Failed")
    mine = is_("Tags.mine", name)
    equal([e["Description"] for e in search("Experiment", mine, is_("Description", "to find", "Contains"))], ["words to find"])
    equal([t["DisplayName"] for t in search("ExperimentTrial", mine)], ["Shown"])
    equal([g["ModelPackageGroupName"] for g in search("ModelPackageGroup", mine)], [name])
    equal([p["ModelPackageArn"] for p in search("ModelPackage", is_("ModelPackageGroupName", name), is_("CustomerMetadataProperties.stage", "champion"), is_("Domain", "MACHINE_LEARNING"))],
          [version])
    equal([p["PipelineArn"] for p in search("Pipeline", mine, is_("PipelineDescription", "nightly"))], [run])
    found = search("PipelineExecution", is_("PipelineArn", run), is_("PipelineExecutionStatus", "Failed"))
    equal([(e["PipelineExecutionArn"], e["PipelineExecutionDisplayName"]) for e in found], [(execution, "first")])
    is_now(found[0]["CreationTime"])
    since = datetime.datetime.now(UTC) - datetime.timedelta(hours=1)
    equal(len(search("Experiment", mine, is_("CreationTime", since.strftime("%Y-%m-%dT%H:%M:%SZ"), "GreaterThan"))), 1)
    equal(search("Experiment", mine, is_("CreationTime", since.strftime("%Y-%m-%dT%H:%M:%SZ"), "LessThan")), [])
    if "Model" in sm.meta.service_model.shape_for("ResourceType").enum:
        equal([m["Model"]["ModelName"] for m in search("Model", mine)], [name])


def check_the_cron_of_a_zone_and_the_flexible_window_have_come():
    for name, (url, due) in CLOCKS.items():
        wait = (due - datetime.datetime.now(UTC)).total_seconds() + 70
        [message] = receive(url, seconds=wait)
        equal(message["Body"], f"{due:%Y-%m-%dT%H:%M:%SZ}")
        sent = datetime.datetime.now(UTC)
        assert sent >= due, f"{name} came before its time"
        equal(sqs.receive_message(QueueUrl=url).get("Messages", []), [])


if __name__ == "__main__":
    print(f"# boto3 {boto3.__version__}")
    CLOCKS = set_clocks()
    checks.main({name: value for name, value in globals().items() if name.startswith("check_") and value.__module__ == "__main__"})
