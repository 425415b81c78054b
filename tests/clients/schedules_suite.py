"""EventBridge Scheduler and Pipes with boto3 (ATHANOR_PYTHON: another Python's) and with Debian's `aws`: schedules of queues, pipelines and any operation,
groups, tags, kill -9; and data that arrives: a batch of objects starts one execution, on a marker and after silence."""
import datetime
import json
import os
import time
import uuid

import boto3
import checks
from botocore.config import Config
from checks import equal, fails_with, fresh
from server import Server
from tools import run

ENDPOINT = os.environ["ATHANOR_ENDPOINT"]
ACCOUNT, REGION = "000000000000", "us-east-1"
ROLE = f"arn:aws:iam::{ACCOUNT}:role/Loop"
NOT_FLEXIBLE = {"Mode": "OFF"}
OPTIONS = dict(endpoint_url=ENDPOINT, config=Config(retries={"max_attempts": 1}))
NAMES = ("scheduler", "pipes", "events", "sqs", "s3", "sagemaker")


class Clients:
    def __init__(self, make):
        for name in NAMES:
            setattr(self, name, make(name))


ours = Clients(lambda name: boto3.client(name, **OPTIONS))
scheduler = ours.scheduler
# Debian's boto3 does not know it; newer ones do (ATHANOR_PYTHON).
KNOWS_COMPLETION = "ActionAfterCompletion" in scheduler.meta.service_model.operation_model("CreateSchedule").input_shape.members
DELETE_AFTER = {"ActionAfterCompletion": "DELETE"} if KNOWS_COMPLETION else {}


def soon(seconds=1):
    return "at(" + (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%S") + ")"


def queue(clients=ours, **attributes):
    url = clients.sqs.create_queue(QueueName=fresh("q"), Attributes=attributes)["QueueUrl"]
    return url, clients.sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]


def wait(what, seconds=30):
    """What `what` returns, once it is true."""
    limit = time.monotonic() + seconds
    while not (value := what()):
        assert time.monotonic() < limit, f"waited {seconds} s in vain"
        time.sleep(0.05)
    return value


def receive(url, clients=ours, count=1):
    got = []
    limit = time.monotonic() + 30
    while len(got) < count:
        assert time.monotonic() < limit, f"{len(got)} of {count} messages came"
        for message in clients.sqs.receive_message(QueueUrl=url, WaitTimeSeconds=2, MaxNumberOfMessages=10, MessageAttributeNames=["All"]).get("Messages", []):
            clients.sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
            got.append(message)
    return got


def gone(call, **arguments):
    def ask():
        try:
            call(**arguments)
        except Exception as error:   # botocore's ClientError
            equal(error.response["Error"]["Code"], "ResourceNotFoundException")
            return True
    return ask


def check_schedules_are_kept_as_they_were_made():
    _, arn = queue()
    name = fresh("s")
    start = datetime.datetime(2031, 1, 1, tzinfo=datetime.timezone.utc)
    made = dict(Name=name, ScheduleExpression="cron(0 8 ? * 2#1 *)", ScheduleExpressionTimezone="Europe/Berlin", Description="d", StartDate=start,
                EndDate=start + datetime.timedelta(days=100), State="DISABLED", FlexibleTimeWindow={"Mode": "FLEXIBLE", "MaximumWindowInMinutes": 15},
                **DELETE_AFTER,
                Target={"Arn": arn, "RoleArn": ROLE, "Input": "x", "RetryPolicy": {"MaximumEventAgeInSeconds": 60, "MaximumRetryAttempts": 0}, "DeadLetterConfig": {"Arn": arn}})
    equal(scheduler.create_schedule(**made)["ScheduleArn"], f"arn:aws:scheduler:{REGION}:{ACCOUNT}:schedule/default/{name}")
    got = scheduler.get_schedule(Name=name)
    for member, value in made.items():
        equal(got[member], value)
    equal(got["GroupName"], "default")
    with fails_with("ConflictException"):
        scheduler.create_schedule(**made)
    scheduler.update_schedule(Name=name, ScheduleExpression="rate(5 minutes)", FlexibleTimeWindow=NOT_FLEXIBLE, State="DISABLED", Target={"Arn": arn, "RoleArn": ROLE})
    got = scheduler.get_schedule(Name=name)
    assert "Description" not in got and "StartDate" not in got
    equal(got["ScheduleExpressionTimezone"], "UTC")
    equal(got["Target"]["RetryPolicy"], {"MaximumEventAgeInSeconds": 86400, "MaximumRetryAttempts": 185})
    [summary] = scheduler.list_schedules(NamePrefix=name)["Schedules"]
    equal((summary["Name"], summary["State"], summary["Target"]), (name, "DISABLED", {"Arn": arn}))
    scheduler.delete_schedule(Name=name)
    try:
        scheduler.get_schedule(Name=name)
        raise AssertionError("it is there still")
    except scheduler.exceptions.ResourceNotFoundException as error:
        equal(error.response["Error"]["Message"], f"Schedule {name} does not exist.")
        equal(error.response["ResponseMetadata"]["HTTPStatusCode"], 404)


def check_what_is_no_schedule_is_refused():
    _, arn = queue()

    def refused(target=None, **more):
        with fails_with("ValidationException"):
            scheduler.create_schedule(**{"Name": fresh("bad"), "ScheduleExpression": "rate(1 hour)", "FlexibleTimeWindow": NOT_FLEXIBLE,
                                         "Target": target or {"Arn": arn, "RoleArn": ROLE}, **more})
    for expression in ("cron(0 0 * * * *)", "rate(0 minutes)", "at(2026-11-22)", "daily"):
        refused(ScheduleExpression=expression)
    refused(ScheduleExpressionTimezone="Mars/Base")
    refused(FlexibleTimeWindow={"Mode": "FLEXIBLE"})
    refused(target={"Arn": "arn:aws:lambda:us-east-1:000000000000:function:f", "RoleArn": ROLE})
    refused(target={"Arn": "arn:aws:scheduler:::aws-sdk:sagemaker:startPipelineExecution", "RoleArn": ROLE, "Input": "{}"})
    with fails_with("ResourceNotFoundException"):
        scheduler.list_schedules(GroupName="none-such")


def check_a_queue_is_sent_to_once_and_the_schedule_goes():
    url, arn = queue()
    name = fresh("once")
    text = '{"arn": "<aws.scheduler.schedule-arn>", "at": "<aws.scheduler.scheduled-time>", "n": "<aws.scheduler.attempt-number>"}'
    expression = soon()
    scheduler.create_schedule(Name=name, ScheduleExpression=expression, FlexibleTimeWindow=NOT_FLEXIBLE, **DELETE_AFTER,
                              Target={"Arn": arn, "RoleArn": ROLE, "Input": text})
    [message] = receive(url)
    equal(json.loads(message["Body"]), {"arn": f"arn:aws:scheduler:{REGION}:{ACCOUNT}:schedule/default/{name}", "at": expression[3:-1] + "Z", "n": "1"})
    if KNOWS_COMPLETION:
        wait(gone(scheduler.get_schedule, Name=name))


def check_a_rate_without_a_start_begins_at_once():
    url, arn = queue()
    name = fresh("rate")
    scheduler.create_schedule(Name=name, ScheduleExpression="rate(1 hours)", FlexibleTimeWindow=NOT_FLEXIBLE, Target={"Arn": arn, "RoleArn": ROLE})
    [message] = receive(url)
    equal(json.loads(message["Body"])["detail-type"], "Scheduled Event")
    scheduler.delete_schedule(Name=name)


def check_any_operation_is_a_target():
    group = fresh("made-by-schedule")
    scheduler.create_schedule(Name=fresh("u"), ScheduleExpression=soon(), FlexibleTimeWindow=NOT_FLEXIBLE, **DELETE_AFTER,
                              Target={"Arn": "arn:aws:scheduler:::aws-sdk:sagemaker:createModelPackageGroup", "RoleArn": ROLE,
                                      "Input": json.dumps({"ModelPackageGroupName": group, "ModelPackageGroupDescription": "<aws.scheduler.execution-id>"})})
    made = wait(lambda: [g for g in ours.sagemaker.list_model_package_groups(NameContains=group)["ModelPackageGroupSummaryList"]])
    equal(len(made[0]["ModelPackageGroupDescription"]), 16)


def check_an_event_bus_is_a_target():
    url, arn = queue()
    source = fresh("nightly")
    rule = fresh("rule")
    ours.events.put_rule(Name=rule, EventPattern=json.dumps({"source": [source]}))
    ours.events.put_targets(Rule=rule, Targets=[{"Id": "q", "Arn": arn}])
    scheduler.create_schedule(Name=fresh("bus"), ScheduleExpression=soon(), FlexibleTimeWindow=NOT_FLEXIBLE, **DELETE_AFTER,
                              Target={"Arn": f"arn:aws:events:{REGION}:{ACCOUNT}:event-bus/default", "RoleArn": ROLE, "Input": '{"a": 1}',
                                      "EventBridgeParameters": {"Source": source, "DetailType": "tick"}})
    [message] = receive(url)
    event = json.loads(message["Body"])
    equal((event["detail-type"], event["detail"]), ("tick", {"a": 1}))


def check_what_cannot_be_delivered_is_a_dead_letter():
    url, arn = queue()
    name = fresh("dead")
    scheduler.create_schedule(Name=name, ScheduleExpression=soon(), FlexibleTimeWindow=NOT_FLEXIBLE,
                              Target={"Arn": f"arn:aws:sqs:{REGION}:{ACCOUNT}:none-such", "RoleArn": ROLE, "Input": "lost", "DeadLetterConfig": {"Arn": arn}})
    [message] = receive(url)
    equal(message["Body"], "lost")
    attributes = {key: value["StringValue"] for key, value in message["MessageAttributes"].items()}
    equal(attributes["TARGET_ARN"], f"arn:aws:sqs:{REGION}:{ACCOUNT}:none-such")
    equal(attributes["RETRY_ATTEMPTS"], "0")
    scheduler.delete_schedule(Name=name)


def check_groups_and_tags():
    _, arn = queue()
    group = fresh("g")
    made = scheduler.create_schedule_group(Name=group, Tags=[{"Key": "team", "Value": "ml"}])["ScheduleGroupArn"]
    for i in range(5):
        scheduler.create_schedule(Name=f"s{i}", GroupName=group, ScheduleExpression="rate(1 day)", State="DISABLED", FlexibleTimeWindow=NOT_FLEXIBLE,
                                  Target={"Arn": arn, "RoleArn": ROLE})
    pages = list(scheduler.get_paginator("list_schedules").paginate(GroupName=group, PaginationConfig={"PageSize": 2}))
    equal([len(page["Schedules"]) for page in pages], [2, 2, 1])
    scheduler.tag_resource(ResourceArn=made, Tags=[{"Key": "x", "Value": "y"}])
    scheduler.untag_resource(ResourceArn=made, TagKeys=["team"])
    equal(scheduler.list_tags_for_resource(ResourceArn=made)["Tags"], [{"Key": "x", "Value": "y"}])
    equal(scheduler.get_schedule_group(Name=group)["State"], "ACTIVE")
    assert {"default", group} <= {g["Name"] for g in scheduler.list_schedule_groups()["ScheduleGroups"]}
    scheduler.delete_schedule_group(Name=group)
    with fails_with("ResourceNotFoundException"):
        scheduler.get_schedule(Name="s0", GroupName=group)


def check_the_command_line():
    url, arn = queue()
    name = fresh("cli")
    target = json.dumps({"Arn": arn, "RoleArn": ROLE, "Input": "from aws"})
    aws = lambda *words: json.loads(run("/usr/bin/aws", "--endpoint-url", ENDPOINT, *words) or "{}")   # noqa: E731
    aws("scheduler", "create-schedule", "--name", name, "--schedule-expression", soon(2), "--flexible-time-window", "Mode=OFF", "--target", target)
    equal(aws("scheduler", "get-schedule", "--name", name)["State"], "ENABLED")
    equal(receive(url)[0]["Body"], "from aws")
    aws("scheduler", "update-schedule", "--name", name, "--schedule-expression", "rate(1 day)", "--flexible-time-window", "Mode=OFF", "--target", target)
    receive(url)
    aws("scheduler", "delete-schedule", "--name", name)
    equal([s for s in aws("scheduler", "list-schedules", "--name-prefix", name)["Schedules"]], [])
    equal(aws("pipes", "list-pipes", "--name-prefix", name)["Pipes"], [])


def check_a_schedule_that_was_missed_fires_once_on_return():
    with Server() as server:
        own = Clients(server.client)
        url, arn = queue(own)
        start = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=2)
        own.scheduler.create_schedule(Name="once", ScheduleExpression=soon(2), FlexibleTimeWindow=NOT_FLEXIBLE, Target={"Arn": arn, "RoleArn": ROLE, "Input": "once"})
        server.kill()
        time.sleep(max(0, (start - datetime.datetime.now(datetime.timezone.utc)).total_seconds()) + 0.5)   # nobody to wait for: it is down
        server.start()
        own = Clients(server.client)
        equal([message["Body"] for message in receive(url, own)], ["once"])
        assert not own.sqs.receive_message(QueueUrl=url, WaitTimeSeconds=1).get("Messages")


PARAMETERS = [{"Name": "Manifest", "Value": "$.athanor.manifest"}, {"Name": "Count", "Value": "$.athanor.count"}]


def pipeline(clients, least):
    """Succeeds with that many objects or more."""
    name = fresh("p")
    fail = {"Name": "TooFew", "Type": "Fail", "Arguments": {"ErrorMessage": "too few objects"}}
    condition = {"Type": "GreaterThanOrEqualTo", "LeftValue": {"Get": "Parameters.Count"}, "RightValue": least}
    definition = {"Version": "2020-12-01", "Parameters": [{"Name": "Manifest", "Type": "String"}, {"Name": "Count", "Type": "Integer"}],
                  "Steps": [{"Name": "Enough", "Type": "Condition", "Arguments": {"Conditions": [condition], "IfSteps": [], "ElseSteps": [fail]}}]}
    return clients.sagemaker.create_pipeline(PipelineName=name, PipelineDefinition=json.dumps(definition), ClientRequestToken=uuid.uuid4().hex, RoleArn=ROLE)["PipelineArn"]


def connected(clients, least=2, **tags):
    """(bucket, pipe, pipeline): bucket -> rule -> queue -> pipe -> pipeline."""
    bucket, name = fresh("lake"), fresh("arrivals")
    clients.s3.create_bucket(Bucket=bucket)
    clients.s3.put_bucket_notification_configuration(Bucket=bucket, NotificationConfiguration={"EventBridgeConfiguration": {}})
    _, arn = queue(clients, VisibilityTimeout="2")
    clients.events.put_rule(Name=name, EventPattern=json.dumps({"source": ["aws.s3"], "detail": {"bucket": {"name": [bucket]}}}))
    clients.events.put_targets(Rule=name, Targets=[{"Id": "q", "Arn": arn}])
    target = pipeline(clients, least)
    clients.pipes.create_pipe(Name=name, Source=arn, Target=target, RoleArn=ROLE, TargetParameters={"SageMakerPipelineParameters": {"PipelineParameterList": PARAMETERS}},
                              Tags={"athanor:manifest-prefix": f"s3://{bucket}/batches", **{f"athanor:{key.replace('_', '-')}": value for key, value in tags.items()}})
    return bucket, name, target.split("/")[-1]


def executions(clients, name):
    return clients.sagemaker.list_pipeline_executions(PipelineName=name, SortOrder="Ascending")["PipelineExecutionSummaries"]


def put_batch(clients, bucket, prefix, *names):
    for name in names:
        clients.s3.put_object(Bucket=bucket, Key=prefix + name, Body=name.encode())


def record(clients, bucket, pipe, number, status):
    """The record of a batch, once it has that status."""
    def ask():
        try:
            got = json.loads(clients.s3.get_object(Bucket=bucket, Key=f"batches/{pipe}/batch-{number:06}.json")["Body"].read())
        except clients.s3.exceptions.NoSuchKey:
            return None
        return got if got["status"] == status else None
    return wait(ask)


def check_a_marker_starts_one_execution_with_a_manifest():
    bucket, pipe, target = connected(ours, marker="_SUCCESS")
    put_batch(ours, bucket, "raw/1/", "a.csv", "b.csv", "_SUCCESS")
    got = record(ours, bucket, pipe, 1, "succeeded")
    equal([o["key"] for o in got["objects"]], ["raw/1/a.csv", "raw/1/b.csv"])
    manifest = json.loads(ours.s3.get_object(Bucket=bucket, Key=f"batches/{pipe}/batch-000001.manifest")["Body"].read())
    equal(manifest, [{"prefix": f"s3://{bucket}/raw/1/"}, "a.csv", "b.csv"])
    [execution] = executions(ours, target)
    equal(got["executions"], [execution["PipelineExecutionArn"]])
    parameters = ours.sagemaker.list_pipeline_parameters_for_execution(PipelineExecutionArn=execution["PipelineExecutionArn"])["PipelineParameters"]
    equal({p["Name"]: p["Value"] for p in parameters}, {"Manifest": f"s3://{bucket}/batches/{pipe}/batch-000001.manifest", "Count": "2"})
    # The same batch again starts nothing; the next does, and the record tells what came twice.
    put_batch(ours, bucket, "raw/1/", "a.csv", "b.csv", "_SUCCESS")
    put_batch(ours, bucket, "raw/2/", "c.csv", "d.csv", "_SUCCESS")
    got = record(ours, bucket, pipe, 2, "succeeded")
    equal([o["key"] for o in got["objects"]], ["raw/2/c.csv", "raw/2/d.csv"])
    equal([(d["key"], d["ofBatch"]) for d in got["duplicates"]], [("raw/1/a.csv", 1), ("raw/1/b.csv", 1)])
    equal(len(executions(ours, target)), 2)
    assert "2 succeeded" in ours.pipes.describe_pipe(Name=pipe)["StateReason"]


def check_silence_closes_a_batch_and_a_refused_one_is_put_aside():
    bucket, pipe, target = connected(ours, quiet_seconds="1", retries="1")
    put_batch(ours, bucket, "raw/", "alone.csv")
    got = record(ours, bucket, pipe, 1, "refused")
    equal(len(got["executions"]), 2)
    assert "too few objects" in got["reason"], got
    ours.s3.get_object(Bucket=bucket, Key=f"batches/{pipe}/refused/batch-000001.manifest")
    put_batch(ours, bucket, "raw/", "b.csv", "c.csv")
    record(ours, bucket, pipe, 2, "succeeded")
    equal(len(executions(ours, target)), 3)


def check_pipes_are_described_changed_and_deleted():
    bucket, pipe, _ = connected(ours, marker="_SUCCESS")
    got = ours.pipes.describe_pipe(Name=pipe)
    equal((got["CurrentState"], got["DesiredState"]), ("RUNNING", "RUNNING"))
    equal(got["TargetParameters"]["SageMakerPipelineParameters"]["PipelineParameterList"], PARAMETERS)
    with fails_with("ConflictException"):
        ours.pipes.create_pipe(Name=pipe, Source=got["Source"], Target=got["Target"], RoleArn=ROLE)
    with fails_with("ValidationException"):
        ours.pipes.tag_resource(resourceArn=got["Arn"], tags={"athanor:quiet-seconds": "soon"})
    ours.pipes.tag_resource(resourceArn=got["Arn"], tags={"athanor:quiet-seconds": "60", "team": "ml"})
    ours.pipes.untag_resource(resourceArn=got["Arn"], tagKeys=["team"])
    equal(ours.pipes.list_tags_for_resource(resourceArn=got["Arn"])["tags"],
          {"athanor:marker": "_SUCCESS", "athanor:quiet-seconds": "60", "athanor:manifest-prefix": f"s3://{bucket}/batches"})
    equal(ours.pipes.stop_pipe(Name=pipe)["CurrentState"], "STOPPED")
    equal(ours.pipes.start_pipe(Name=pipe)["CurrentState"], "RUNNING")
    ours.pipes.update_pipe(Name=pipe, RoleArn=ROLE, SourceParameters={"SqsQueueParameters": {"BatchSize": 100}})
    equal(ours.pipes.describe_pipe(Name=pipe)["SourceParameters"]["SqsQueueParameters"]["BatchSize"], 100)
    equal([p["Name"] for p in ours.pipes.list_pipes(NamePrefix=pipe)["Pipes"]], [pipe])
    ours.pipes.delete_pipe(Name=pipe)
    with fails_with("NotFoundException"):
        ours.pipes.describe_pipe(Name=pipe)


def check_kill_starts_each_batch_once():
    """Batches may be cut differently around a kill; every object is in exactly one, and that has one execution."""
    with Server() as server:
        own = Clients(server.client)
        bucket, pipe, target = connected(own, least=1, marker="_SUCCESS", settle_seconds="0", quiet_seconds="1")
        for i in range(6):
            put_batch(own, bucket, f"raw/{i}/", *(f"{j}.csv" for j in range(8)), "_SUCCESS")
            if i % 2:
                server.kill()
                server.start()
                own = Clients(server.client)
        names, batches = [], 0
        while len(names) < 48:
            batches += 1
            got = record(own, bucket, pipe, batches, "succeeded")
            equal(len(got["executions"]), 1)
            names += [o["key"] for o in got["objects"]]
        equal(sorted(names), sorted(f"raw/{i}/{j}.csv" for i in range(6) for j in range(8)))
        equal(len(executions(own, target)), batches)


if __name__ == "__main__":
    checks.main(globals())
