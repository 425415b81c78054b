"""What clients rely on besides the answers themselves, with boto3 (ATHANOR_PYTHON: another Python's) over events, schedules, queues, pipelines, experiments and the
registry: pages without loss, empty lists, tags, requests repeated by their tokens, refusals in AWS's words."""
import json
import uuid

import boto3
import checks
from automation_suite import (BUCKET, ENDPOINT, NO, NOT_FLEXIBLE, ROLE, arn, definition, ended, events, fresh, is_now, knows, package, pipeline, pipes, refused,
                              scheduler, sm, sqs)
from botocore.config import Config
from checks import equal
from events_suite import queue, receive


def paged(client, operation, member, size=2, **arguments):
    """Everything that the operation's paginator yields, in pages of `size` at most."""
    pages = [page.get(member, []) for page in client.get_paginator(operation).paginate(**arguments, PaginationConfig={"PageSize": size})]
    assert all(len(page) <= size for page in pages), f"{operation}: a page has more than {size}"
    return [one for page in pages for one in page]


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


if __name__ == "__main__":
    print(f"# boto3 {boto3.__version__}")
    checks.main({name: value for name, value in globals().items() if name.startswith("check_") and value.__module__ == "__main__"})
