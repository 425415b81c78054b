"""What clients rely on besides the answers themselves, with boto3 (ATHANOR_PYTHON: another Python's) over events, schedules, pipelines, experiments, tuning and the
registry: pages without loss, waiters, requests repeated by their tokens, refusals in AWS's words, tags, types of times, empty lists, and the operations that no
other suite calls. A cron in a zone and a flexible window are set at the beginning and have come by the end."""
import datetime
import json
import os
import time
import uuid

import boto3
import checks
import jobs
from botocore.config import Config
from checks import equal
from events_suite import Webhook, destination, queue, receive, rule

ENDPOINT = os.environ["ATHANOR_ENDPOINT"]
ACCOUNT, REGION = "000000000000", "us-east-1"
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


def fresh(prefix):
    return f"{prefix}-{uuid.uuid4().hex[:8]}"


def arn(service, resource):
    return f"arn:aws:{service}:{REGION}:{ACCOUNT}:{resource}"


def until(what, seconds=60):
    limit = time.monotonic() + seconds
    while not (value := what()):
        assert time.monotonic() < limit, f"waited {seconds} s in vain"
        time.sleep(0.05)
    return value


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


def paged(client, operation, member, size=2, **arguments):
    """Everything that the operation's paginator yields, in pages of `size` at most."""
    pages = [page.get(member, []) for page in client.get_paginator(operation).paginate(**arguments, PaginationConfig={"PageSize": size})]
    assert all(len(page) <= size for page in pages), f"{operation}: a page has more than {size}"
    return [one for page in pages for one in page]


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


# --- pages, empty lists, tags

def check_lists_are_paged_without_loss():
    name = fresh("page")
    all_ = [f"{name}-{i}" for i in range(5)]
    _, dead = queue()
    target = arn("sqs", name)
    experiment = sm.create_experiment(ExperimentName=name)["ExperimentArn"]
    sm.create_model_package_group(ModelPackageGroupName=name)
    start = sm.create_action(ActionName=name, Source={"SourceUri": name}, ActionType="Start")["ActionArn"]
    run = pipeline(name, parameters=[{"Name": one.replace("-", ""), "Type": "String", "DefaultValue": "x"} for one in all_])
    executions, artifacts, versions = [], [], []
    for one in all_:
        sqs.create_queue(QueueName=one, Attributes={"RedrivePolicy": json.dumps({"deadLetterTargetArn": dead, "maxReceiveCount": "3"})})
        events.put_rule(Name=one, EventPattern=json.dumps({"source": [name]}))
        events.put_targets(Rule=one, Targets=[{"Id": "1", "Arn": target}])
        scheduler.create_schedule_group(Name=one)
        pipes.create_pipe(Name=one, Source=arn("sqs", one), Target=run, RoleArn=ROLE, DesiredState="STOPPED", Tags={"athanor:quiet-seconds": "60"})
        sm.create_trial(TrialName=one, ExperimentName=name)
        sm.create_trial_component(TrialComponentName=one)
        sm.associate_trial_component(TrialComponentName=one, TrialName=one)
        artifacts.append(sm.create_artifact(ArtifactName=one, Source={"SourceUri": f"s3://b/{one}"}, ArtifactType=name)["ArtifactArn"])
        sm.add_association(SourceArn=start, DestinationArn=artifacts[-1])
        sm.create_context(ContextName=one, Source={"SourceUri": f"s3://b/{name}"}, ContextType=name)
        sm.create_action(ActionName=one, Source={"SourceUri": f"s3://b/{name}"}, ActionType=name)
        versions.append(package(name))
        sm.create_model(ModelName=one, ExecutionRoleArn=ROLE, PrimaryContainer={"Image": "athanor/xgboost", "ModelDataUrl": f"s3://{BUCKET}/model.tar.gz"})
        sm.create_endpoint_config(EndpointConfigName=one, ProductionVariants=[{"VariantName": "All", "ModelName": one, "InitialInstanceCount": 1, "InstanceType": "ml.t3.medium"}])
        pipeline(one)
        executions.append(sm.start_pipeline_execution(PipelineName=name)["PipelineExecutionArn"])
    events.put_targets(Rule=name + "-0", Targets=[{"Id": str(i), "Arn": target} for i in range(2, 6)])

    def names(client, operation, member, key, **arguments):
        return [one[key] for one in paged(client, operation, member, **arguments)]

    by_name = dict(SortBy="Name", SortOrder="Ascending")
    equal([url.rsplit("/", 1)[1] for url in paged(sqs, "list_queues", "QueueUrls", QueueNamePrefix=name)], all_)
    equal([url.rsplit("/", 1)[1] for url in paged(sqs, "list_dead_letter_source_queues", "queueUrls", QueueUrl=sqs.get_queue_url(QueueName=dead.rsplit(":", 1)[1])["QueueUrl"])], all_)
    equal(names(events, "list_rules", "Rules", "Name", NamePrefix=name), all_)
    equal(paged(events, "list_rule_names_by_target", "RuleNames", TargetArn=target), all_)
    equal(names(events, "list_targets_by_rule", "Targets", "Id", Rule=name + "-0"), ["1", "2", "3", "4", "5"])
    equal(names(scheduler, "list_schedule_groups", "ScheduleGroups", "Name", NamePrefix=name), all_)
    equal(names(pipes, "list_pipes", "Pipes", "Name", NamePrefix=name), all_)
    equal(names(sm, "list_trials", "TrialSummaries", "TrialName", ExperimentName=name, **by_name), all_)
    equal(names(sm, "list_trial_components", "TrialComponentSummaries", "TrialComponentName", ExperimentName=name, **by_name), all_)
    equal(names(sm, "list_artifacts", "ArtifactSummaries", "ArtifactArn", ArtifactType=name, SortOrder="Ascending"), artifacts)
    equal(names(sm, "list_contexts", "ContextSummaries", "ContextName", ContextType=name, **by_name), all_)
    equal(names(sm, "list_actions", "ActionSummaries", "ActionName", ActionType=name, **by_name), all_)
    equal(sorted(names(sm, "list_associations", "AssociationSummaries", "DestinationArn", SourceArn=start)), sorted(artifacts))
    equal(names(sm, "list_model_packages", "ModelPackageSummaryList", "ModelPackageArn", ModelPackageGroupName=name, SortOrder="Ascending"), versions)
    equal(names(sm, "list_models", "Models", "ModelName", NameContains=name, **by_name), all_)
    equal(names(sm, "list_endpoint_configs", "EndpointConfigs", "EndpointConfigName", NameContains=name, **by_name), all_)
    equal(names(sm, "list_pipelines", "PipelineSummaries", "PipelineName", PipelineNamePrefix=name, **by_name), [name, *all_])
    equal(names(sm, "list_pipeline_executions", "PipelineExecutionSummaries", "PipelineExecutionArn", PipelineName=name), executions[::-1])
    equal(names(sm, "list_pipeline_parameters_for_execution", "PipelineParameters", "Name", PipelineExecutionArn=executions[0]), [one.replace("-", "") for one in all_])
    found = paged(sm, "search", "Results", Resource="ExperimentTrialComponent", SortBy="TrialComponentName", SortOrder="Ascending",
                  SearchExpression={"Filters": [{"Name": "Parents.ExperimentName", "Operator": "Equals", "Value": name}]})
    equal([r["TrialComponent"]["TrialComponentName"] for r in found], all_)
    sm.add_tags(ResourceArn=experiment, Tags=[{"Key": one, "Value": ""} for one in all_])
    equal(names(sm, "list_tags", "Tags", "Key", size=50, ResourceArn=experiment), all_)   # a page holds 50 at least
    if knows(sm, "ListPipelineVersions"):
        for i in range(2, 4):
            sm.update_pipeline(PipelineName=name, PipelineDefinition=definition({**NO, "Arguments": {"ErrorMessage": str(i)}}))
        sm.update_pipeline_version(PipelineArn=run, PipelineVersionId=2, PipelineVersionDisplayName="second")
        got = paged(sm, "list_pipeline_versions", "PipelineVersionSummaries", PipelineName=name)
        equal([(v["PipelineVersionId"], v.get("PipelineVersionDisplayName"), v.get("LastExecutionPipelineExecutionArn")) for v in got],
              [(3, None, None), (2, "second", None), (1, None, executions[-1])])
        refused(sm.update_pipeline_version, "ResourceNotFound", f"Pipeline '{run}' has no version 9.", PipelineArn=run, PipelineVersionId=9)


def check_what_is_not_there_is_an_empty_list():
    nothing = fresh("nothing")
    _, target = queue()
    for call, member, arguments in [
            (events.list_rules, "Rules", dict(NamePrefix=nothing)), (events.list_rule_names_by_target, "RuleNames", dict(TargetArn=target)),
            (events.list_connections, "Connections", dict(NamePrefix=nothing)), (events.list_api_destinations, "ApiDestinations", dict(NamePrefix=nothing)),
            (scheduler.list_schedules, "Schedules", dict(NamePrefix=nothing)), (pipes.list_pipes, "Pipes", dict(NamePrefix=nothing)),
            (sm.list_pipelines, "PipelineSummaries", dict(PipelineNamePrefix=nothing)), (sm.list_models, "Models", dict(NameContains=nothing)),
            (sm.list_artifacts, "ArtifactSummaries", dict(SourceUri=nothing)), (sm.list_contexts, "ContextSummaries", dict(SourceUri=nothing)),
            (sm.list_associations, "AssociationSummaries", dict(AssociationType="DerivedFrom")),
            (sm.list_hyper_parameter_tuning_jobs, "HyperParameterTuningJobSummaries", dict(NameContains=nothing)),
            (sm.list_training_jobs, "TrainingJobSummaries", dict(NameContains=nothing)), (sm.list_model_package_groups, "ModelPackageGroupSummaryList", dict(NameContains=nothing)),
            (sm.search, "Results", dict(Resource="Endpoint", SearchExpression={"Filters": [{"Name": "EndpointName", "Operator": "Equals", "Value": nothing}]}))]:
        answer = call(**arguments)
        equal((call.__name__, answer[member], answer.get("NextToken")), (call.__name__, [], None))


def check_everything_that_has_an_arn_has_tags():
    name = fresh("tags")
    group = sm.create_model_package_group(ModelPackageGroupName=name)["ModelPackageGroupArn"]
    source = {"SourceUri": f"s3://b/{name}"}
    made = [group, pipeline(name), sm.create_experiment(ExperimentName=name)["ExperimentArn"], sm.create_trial(TrialName=name, ExperimentName=name)["TrialArn"],
            sm.create_trial_component(TrialComponentName=name)["TrialComponentArn"], sm.create_action(ActionName=name, Source=source, ActionType="A")["ActionArn"],
            sm.create_artifact(Source=source, ArtifactType="A")["ArtifactArn"], sm.create_context(ContextName=name, Source=source, ContextType="A")["ContextArn"],
            sm.create_model(ModelName=name, ExecutionRoleArn=ROLE, PrimaryContainer={"Image": "athanor/xgboost", "ModelDataUrl": f"s3://{BUCKET}/model.tar.gz"})["ModelArn"]]
    for one in made:
        equal(sm.list_tags(ResourceArn=one)["Tags"], [])
        sm.add_tags(ResourceArn=one, Tags=[{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}])
        equal(sm.add_tags(ResourceArn=one, Tags=[{"Key": "a", "Value": "3"}])["Tags"], [{"Key": "a", "Value": "3"}, {"Key": "b", "Value": "2"}])
        sm.delete_tags(ResourceArn=one, TagKeys=["b", "none"])
        equal(sm.list_tags(ResourceArn=one)["Tags"], [{"Key": "a", "Value": "3"}])
        try:
            sm.add_tags(ResourceArn=one, Tags=[{"Key": f"k{i}", "Value": ""} for i in range(50)])
        except sm.exceptions.ClientError as error:
            assert error.response["Error"]["Code"] in ("ResourceLimitExceeded", "ValidationException"), error
        else:
            raise AssertionError(f"{one} has 51 tags")
        equal(len(sm.list_tags(ResourceArn=one)["Tags"]), 1)


# --- tokens and refusals

def check_a_request_is_repeated_by_its_token():
    token, name = uuid.uuid4().hex, fresh("token")
    schedule = dict(Name=name, ScheduleExpression="rate(1 day)", State="DISABLED", FlexibleTimeWindow=NOT_FLEXIBLE, Target={"Arn": arn("sqs", "x"), "RoleArn": ROLE})
    for _ in range(2):
        equal(scheduler.create_schedule(**schedule, ClientToken=token)["ScheduleArn"], arn("scheduler", f"schedule/default/{name}"))
    refused(scheduler.create_schedule, "ConflictException", f"Schedule {name} already exists.", 409, **schedule)
    for _ in range(2):
        scheduler.update_schedule(**{**schedule, "ScheduleExpression": "rate(2 days)"}, ClientToken=token + "u")
        scheduler.create_schedule_group(Name=name, ClientToken=token)
    refused(scheduler.create_schedule_group, "ConflictException", f"Schedule group {name} already exists.", 409, Name=name)
    for _ in range(2):
        scheduler.delete_schedule(Name=name, ClientToken=token + "d")
    refused(scheduler.delete_schedule, "ResourceNotFoundException", f"Schedule {name} does not exist.", 404, Name=name)

    url, _ = queue()
    ask = {"Name": "Ask", "Type": "Callback", "SqsQueueUrl": url, "Arguments": {}, "OutputParameters": []}
    made = {pipeline(name, ask, ClientRequestToken=token) for _ in range(2)}
    equal(made, {arn("sagemaker", f"pipeline/{name}")})
    runs = {sm.start_pipeline_execution(PipelineName=name, ClientRequestToken=token)["PipelineExecutionArn"] for _ in range(2)}
    equal(len(runs), 1)
    [message] = receive(url)
    answer = dict(CallbackToken=json.loads(message["Body"])["token"], FailureReason="later", ClientRequestToken=token)
    [run] = runs
    for _ in range(2):
        equal(sm.send_pipeline_execution_step_failure(**answer)["PipelineExecutionArn"], run)
    equal(ended(run)["PipelineExecutionStatus"], "Failed")
    sm.update_pipeline_execution(PipelineExecutionArn=run, PipelineExecutionDescription="seen", PipelineExecutionDisplayName="shown")
    for _ in range(2):
        sm.retry_pipeline_execution(PipelineExecutionArn=run, ClientRequestToken=token)
    [message] = receive(url)
    for _ in range(2):
        sm.stop_pipeline_execution(PipelineExecutionArn=run, ClientRequestToken=token)
    receive(url)   # that it is stopping
    sm.send_pipeline_execution_step_success(CallbackToken=json.loads(message["Body"])["token"])
    shown = ended(run)
    equal((shown["PipelineExecutionStatus"], shown["PipelineExecutionDescription"], shown["PipelineExecutionDisplayName"]), ("Stopped", "seen", "shown"))
    is_now(shown["CreationTime"])
    equal(json.loads(sm.describe_pipeline_definition_for_execution(PipelineExecutionArn=run)["PipelineDefinition"])["Steps"], [ask])
    for _ in range(2):
        sm.delete_pipeline(PipelineName=name, ClientRequestToken=token)
    refused(sm.describe_pipeline, "ResourceNotFound", f"Pipeline '{arn('sagemaker', f'pipeline/{name}')}' does not exist.", PipelineName=name)


def check_refusals_are_worded_as_aws_words_them():
    name = fresh("refused")
    experiment = dict(ExperimentName=name)
    sm.create_experiment(**experiment)
    no_schedule = dict(Name=name, FlexibleTimeWindow=NOT_FLEXIBLE, Target={"Arn": arn("sqs", "x"), "RoleArn": ROLE})
    for call, code, text, status, arguments in [
            (events.describe_rule, "ResourceNotFoundException", f"Rule {name} does not exist on EventBus default.", 400, dict(Name=name)),
            (events.put_targets, "ResourceNotFoundException", f"Rule {name} does not exist on EventBus default.", 400, dict(Rule=name, Targets=[{"Id": "1", "Arn": arn("sqs", "x")}])),
            (events.put_rule, "ValidationException", "Parameter(s) EventPattern or ScheduleExpression must be specified.", 400, dict(Name=name)),
            (events.put_rule, "ValidationException", "Parameter ScheduleExpression is not valid.", 400, dict(Name=name, ScheduleExpression="rate(1 minutes ago)")),
            (events.put_rule, "ResourceNotFoundException", f"Event bus {name} does not exist.", 400, dict(Name=name, EventBusName=name, EventPattern='{"source": ["x"]}')),
            (events.describe_connection, "ResourceNotFoundException", f"Failed to describe the connection(s). Connection '{name}' does not exist.", 400, dict(Name=name)),
            (scheduler.get_schedule, "ResourceNotFoundException", f"Schedule group {name} does not exist.", 404, dict(Name="x", GroupName=name)),
            (scheduler.create_schedule, "ValidationException", "Invalid Schedule Expression rate(1 fortnight).", 400, dict(ScheduleExpression="rate(1 fortnight)", **no_schedule)),
            (pipes.describe_pipe, "NotFoundException", f"Pipe {name} does not exist.", 404, dict(Name=name)),
            (sm.create_experiment, "ValidationException",
             f"Experiment names must be unique within an AWS account and region. Experiment with name ({name}) already exists.", 400, experiment),
            (sm.describe_trial, "ResourceNotFound", f"Trial with name ({name}) does not exist.", 400, dict(TrialName=name)),
            (sm.describe_trial_component, "ResourceNotFound", f"Trial Component with name ({name}) does not exist.", 400, dict(TrialComponentName=name)),
            (sm.describe_action, "ResourceNotFound", f"Action with name ({name}) does not exist.", 400, dict(ActionName=name)),
            (sm.start_pipeline_execution, "ResourceNotFound", f"Pipeline '{arn('sagemaker', f'pipeline/{name}')}' does not exist.", 400, dict(PipelineName=name))]:
        refused(call, code, text, status, **arguments)
    try:
        boto3.client("sagemaker", endpoint_url=ENDPOINT, config=Config(parameter_validation=False, retries={"max_attempts": 1})).create_experiment(ExperimentName="not a name!")
    except sm.exceptions.ClientError as error:
        equal(error.response["Error"]["Code"], "ValidationException")
        said = error.response["Error"]["Message"]
        assert said.startswith("1 validation error detected: Value 'not a name!' at 'experimentName' failed to satisfy constraint: "
                               "Member must satisfy regular expression pattern: "), said
    else:
        raise AssertionError("a name with blanks was taken")
    url, _ = queue()
    at = dict(QueueUrl=url)
    for call, code, text, status, arguments in [
            (sqs.create_queue, "InvalidParameterValue", "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length", 400, dict(QueueName="a b")),
            (sqs.create_queue, "InvalidAttributeName", "Unknown Attribute Colour.", 400, dict(QueueName=name, Attributes={"Colour": "red"})),
            (sqs.get_queue_attributes, "InvalidAttributeName", "Unknown Attribute Colour.", 400, dict(AttributeNames=["Colour"], **at)),
            (sqs.create_queue, "InvalidAttributeValue", "Invalid value for the parameter VisibilityTimeout.", 400, dict(QueueName=name, Attributes={"VisibilityTimeout": "99999"})),
            (sqs.receive_message, "InvalidParameterValue", "Value 11 for parameter MaxNumberOfMessages is invalid. Reason: Must be between 1 and 10, if provided.", 400,
             dict(MaxNumberOfMessages=11, **at)),
            (sqs.delete_message, "ReceiptHandleIsInvalid", 'The input receipt handle "none" is not a valid receipt handle.', 404, dict(ReceiptHandle="none", **at)),
            (sqs.send_message_batch, "AWS.SimpleQueueService.TooManyEntriesInBatchRequest", "Maximum number of entries per request are 10. You have sent 11.", 400,
             dict(Entries=[{"Id": str(i), "MessageBody": "x"} for i in range(11)], **at))]:
        refused(call, code, text, status, **arguments)
    sent = events.put_events(Entries=[{"Source": "x", "DetailType": "t", "Detail": "{"}, {"Source": "x", "DetailType": "t", "Detail": "{}"}, {"Source": "x", "Detail": "{}"}])
    equal((sent["FailedEntryCount"], [e.get("ErrorCode") for e in sent["Entries"]]), (2, ["MalformedDetail", None, "InvalidArgument"]))
    equal(sent["Entries"][0]["ErrorMessage"], "Detail is malformed.")


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
