"""AWS's command line (Debian's, or that of ATHANOR_PYTHON) over every operation of EventBridge, its scheduler and pipes, and of SQS. What it prints is checked,
and how it words a refusal."""
import json

import checks
from checks import equal, fresh, until
from cli import NEWER, ROLE, VERSION, aws, is_time, refused
from server import ACCOUNT, REGION, arn

FAIL = {"Version": "2020-12-01", "Metadata": {}, "Steps": [{"Name": "No", "Type": "Fail", "Arguments": {"ErrorMessage": "no"}}]}


def check_rules_and_targets():
    name = fresh("rule")
    pattern = {"source": [name], "detail": {"n": [{"numeric": [">", 1]}]}}
    made = aws("events", "put-rule", "--name", name, "--event-pattern", pattern, "--description", "d", "--tags", "Key=a,Value=b")
    equal(made, {"RuleArn": arn("events", f"rule/{name}")})
    equal(aws("events", "describe-rule", "--name", name),
          {"Name": name, "Arn": made["RuleArn"], "EventPattern": json.dumps(pattern), "State": "ENABLED", "Description": "d", "EventBusName": "default",
           "CreatedBy": ACCOUNT})
    queue = aws("sqs", "create-queue", "--queue-name", name)["QueueUrl"]
    target = arn("sqs", name)
    equal(aws("events", "put-targets", "--rule", name, "--targets", f"Id=1,Arn={target},InputPath=$.detail", f"Id=2,Arn={target},Input=\"2\""),
          {"FailedEntryCount": 0, "FailedEntries": []})
    equal(aws("events", "list-targets-by-rule", "--rule", name)["Targets"],
          [{"Id": "1", "Arn": target, "InputPath": "$.detail"}, {"Id": "2", "Arn": target, "Input": '2'}])
    equal(aws("events", "list-rule-names-by-target", "--target-arn", target), {"RuleNames": [name]})
    put = aws("events", "put-events", "--entries", [{"Source": name, "DetailType": "t", "Detail": '{"n": 2}'}, {"Source": name, "DetailType": "t", "Detail": "{"}])
    equal((put["FailedEntryCount"], put["Entries"][1]["ErrorCode"]), (1, "MalformedDetail"))
    got = [m["Body"] for _ in range(2) for m in aws("sqs", "receive-message", "--queue-url", queue, "--wait-time-seconds", "20").get("Messages", [])]
    equal(sorted(map(json.loads, got), key=str), [2, {"n": 2}])
    equal(aws("events", "test-event-pattern", "--event-pattern", {"source": ["x"]}, "--event",
              {"id": "1", "account": ACCOUNT, "source": "x", "time": "2026-11-22T00:00:00Z", "region": REGION, "resources": [], "detail-type": "t", "detail": {}}),
          {"Result": True})
    aws("events", "disable-rule", "--name", name)
    equal([rule["State"] for rule in aws("events", "list-rules", "--name-prefix", name)["Rules"]], ["DISABLED"])
    aws("events", "enable-rule", "--name", name)
    equal(aws("events", "describe-rule", "--name", name)["State"], "ENABLED")
    aws("events", "tag-resource", "--resource-arn", made["RuleArn"], "--tags", "Key=c,Value=d")
    aws("events", "untag-resource", "--resource-arn", made["RuleArn"], "--tag-keys", "a")
    equal(aws("events", "list-tags-for-resource", "--resource-arn", made["RuleArn"]), {"Tags": [{"Key": "c", "Value": "d"}]})
    refused(["events", "delete-rule", "--name", name], "ValidationException", "Rule can't be deleted since it has targets.")
    equal(aws("events", "remove-targets", "--rule", name, "--ids", "1", "2"), {"FailedEntryCount": 0, "FailedEntries": []})
    equal(aws("events", "delete-rule", "--name", name), {})
    refused(["events", "describe-rule", "--name", name], "ResourceNotFoundException", f"Rule {name} does not exist on EventBus default.")
    refused(["events", "put-rule", "--name", name, "--event-pattern", "[]"], "InvalidEventPatternException", "Event pattern is not valid. Reason: ")


def check_event_buses():
    name = fresh("bus")
    equal(aws("events", "create-event-bus", "--name", name)["EventBusArn"], arn("events", f"event-bus/{name}"))
    refused(["events", "create-event-bus", "--name", name], "ResourceAlreadyExistsException", f"Event bus {name} already exists.")
    equal(aws("events", "describe-event-bus", "--name", name)["Name"], name)
    equal([bus["Name"] for bus in aws("events", "list-event-buses", "--name-prefix", name)["EventBuses"]], [name])
    if NEWER:
        equal(aws("events", "update-event-bus", "--name", name, "--description", "mine")["Description"], "mine")
        equal(aws("events", "describe-event-bus", "--name", name)["Description"], "mine")
    aws("events", "put-rule", "--name", "held", "--event-bus-name", name, "--event-pattern", {"source": ["x"]})
    refused(["events", "delete-event-bus", "--name", name], "ValidationException", "since it has rules")
    aws("events", "delete-rule", "--name", "held", "--event-bus-name", name)
    aws("events", "delete-event-bus", "--name", name)
    aws("events", "delete-event-bus", "--name", name)   # again: nothing to do
    refused(["events", "describe-event-bus", "--name", name], "ResourceNotFoundException", f"Event bus {name} does not exist.")
    refused(["events", "delete-event-bus", "--name", "default"], "ValidationException", "Cannot delete event bus default.")


def check_connections_and_destinations():
    name = fresh("hook")
    parameters = {"ApiKeyAuthParameters": {"ApiKeyName": "X-Key", "ApiKeyValue": "secret"}}
    made = aws("events", "create-connection", "--name", name, "--authorization-type", "API_KEY", "--auth-parameters", parameters)
    assert made["ConnectionArn"].startswith(arn("events", f"connection/{name}/")), made
    is_time(made["CreationTime"])
    shown = until(lambda: (c := aws("events", "describe-connection", "--name", name))["ConnectionState"] == "AUTHORIZED" and c)
    equal(shown["AuthParameters"], {"ApiKeyAuthParameters": {"ApiKeyName": "X-Key"}})
    equal([c["AuthorizationType"] for c in aws("events", "list-connections", "--name-prefix", name)["Connections"]], ["API_KEY"])
    basic = {"BasicAuthParameters": {"Username": "me", "Password": "secret"}}
    aws("events", "update-connection", "--name", name, "--authorization-type", "BASIC", "--auth-parameters", basic)
    until(lambda: aws("events", "describe-connection", "--name", name).get("AuthParameters") == {"BasicAuthParameters": {"Username": "me"}})
    to = aws("events", "create-api-destination", "--cli-input-json",   # version 1 fetches what an argument's http:// points to
             {"Name": name, "ConnectionArn": made["ConnectionArn"], "InvocationEndpoint": "http://127.0.0.1:9/x", "HttpMethod": "POST"})
    equal(to["ApiDestinationState"], "ACTIVE")
    aws("events", "update-api-destination", "--name", name, "--http-method", "PUT", "--invocation-rate-limit-per-second", "7")
    shown = aws("events", "describe-api-destination", "--name", name)
    equal((shown["HttpMethod"], shown["InvocationRateLimitPerSecond"], shown["ConnectionArn"], shown["ApiDestinationArn"]),
          ("PUT", 7, made["ConnectionArn"], to["ApiDestinationArn"]))
    equal([d["InvocationEndpoint"] for d in aws("events", "list-api-destinations", "--connection-arn", made["ConnectionArn"])["ApiDestinations"]], ["http://127.0.0.1:9/x"])
    aws("events", "deauthorize-connection", "--name", name)
    until(lambda: aws("events", "describe-connection", "--name", name)["ConnectionState"] == "DEAUTHORIZED")
    equal(aws("events", "describe-api-destination", "--name", name)["ApiDestinationState"], "INACTIVE")
    equal(aws("events", "delete-api-destination", "--name", name), {})
    refused(["events", "describe-api-destination", "--name", name], "ResourceNotFoundException", f"'{name}' does not exist")
    equal(aws("events", "delete-connection", "--name", name)["ConnectionArn"], made["ConnectionArn"])
    refused(["events", "describe-connection", "--name", name], "ResourceNotFoundException", f"'{name}' does not exist")


def check_the_scheduler():
    name, group = fresh("s"), fresh("g")
    made = aws("scheduler", "create-schedule-group", "--name", group, "--tags", "Key=a,Value=b")
    equal(made, {"ScheduleGroupArn": arn("scheduler", f"schedule-group/{group}")})
    equal([g["Name"] for g in aws("scheduler", "list-schedule-groups", "--name-prefix", group)["ScheduleGroups"]], [group])
    shown = aws("scheduler", "get-schedule-group", "--name", group)
    equal((shown["State"], shown["Arn"]), ("ACTIVE", made["ScheduleGroupArn"]))
    is_time(shown["CreationDate"])
    target = {"Arn": arn("sqs", "any"), "RoleArn": ROLE}
    schedule = ["--name", name, "--group-name", group, "--flexible-time-window", "Mode=FLEXIBLE,MaximumWindowInMinutes=5", "--target", target, "--state", "DISABLED"]
    equal(aws("scheduler", "create-schedule", *schedule, "--schedule-expression", "cron(0 8 ? * MON#1 *)", "--schedule-expression-timezone", "Asia/Tokyo"),
          {"ScheduleArn": arn("scheduler", f"schedule/{group}/{name}")})
    shown = aws("scheduler", "get-schedule", "--name", name, "--group-name", group)
    equal((shown["ScheduleExpression"], shown["ScheduleExpressionTimezone"], shown["FlexibleTimeWindow"], shown["State"]),
          ("cron(0 8 ? * MON#1 *)", "Asia/Tokyo", {"Mode": "FLEXIBLE", "MaximumWindowInMinutes": 5}, "DISABLED"))
    equal(aws("scheduler", "update-schedule", *schedule, "--schedule-expression", "rate(2 days)"), {"ScheduleArn": shown["Arn"]})
    equal([s["Name"] for s in aws("scheduler", "list-schedules", "--group-name", group, "--state", "DISABLED")["Schedules"]], [name])
    equal(aws("scheduler", "list-schedules", "--group-name", group, "--state", "ENABLED"), {"Schedules": []})
    aws("scheduler", "tag-resource", "--resource-arn", made["ScheduleGroupArn"], "--tags", "Key=c,Value=d")
    aws("scheduler", "untag-resource", "--resource-arn", made["ScheduleGroupArn"], "--tag-keys", "a")
    equal(aws("scheduler", "list-tags-for-resource", "--resource-arn", made["ScheduleGroupArn"]), {"Tags": [{"Key": "c", "Value": "d"}]})
    refused(["scheduler", "create-schedule", *schedule, "--schedule-expression", "cron(0 8 1 * MON *)"], "ValidationException", "Invalid Schedule Expression cron(0 8 1 * MON *).")
    equal(aws("scheduler", "delete-schedule", "--name", name, "--group-name", group), {})
    refused(["scheduler", "get-schedule", "--name", name, "--group-name", group], "ResourceNotFoundException", f"Schedule {name} does not exist.")
    equal(aws("scheduler", "delete-schedule-group", "--name", group), {})
    refused(["scheduler", "get-schedule-group", "--name", group], "ResourceNotFoundException", f"Schedule group {group} does not exist.")


def check_queues():
    name = fresh("q")
    url = aws("sqs", "create-queue", "--queue-name", name, "--attributes", "VisibilityTimeout=30", "--tags", "a=b")["QueueUrl"]
    dead = aws("sqs", "create-queue", "--queue-name", name + "-dead")["QueueUrl"]
    equal(aws("sqs", "get-queue-url", "--queue-name", name), {"QueueUrl": url})
    equal(sorted(aws("sqs", "list-queues", "--queue-name-prefix", name)["QueueUrls"]), [url, dead])
    aws("sqs", "set-queue-attributes", "--queue-url", url, "--attributes",
        {"RedrivePolicy": json.dumps({"deadLetterTargetArn": arn("sqs", name + "-dead"), "maxReceiveCount": 9})})
    shown = aws("sqs", "get-queue-attributes", "--queue-url", url, "--attribute-names", "All")["Attributes"]
    equal((shown["QueueArn"], shown["VisibilityTimeout"], json.loads(shown["RedrivePolicy"])["deadLetterTargetArn"]),
          (arn("sqs", name), "30", arn("sqs", name + "-dead")))
    equal(aws("sqs", "list-dead-letter-source-queues", "--queue-url", dead), {"queueUrls": [url]})
    aws("sqs", "tag-queue", "--queue-url", url, "--tags", "c=d")
    aws("sqs", "untag-queue", "--queue-url", url, "--tag-keys", "a")
    equal(aws("sqs", "list-queue-tags", "--queue-url", url), {"Tags": {"c": "d"}})
    sent = aws("sqs", "send-message", "--queue-url", url, "--message-body", "one")
    equal(sent["MD5OfMessageBody"], "f97c5d29941bfb1b2fdab0874906ab82")
    equal([e["Id"] for e in aws("sqs", "send-message-batch", "--queue-url", url, "--entries", "Id=x,MessageBody=two")["Successful"]], ["x"])
    got = {m["Body"]: m for _ in range(2) for m in aws("sqs", "receive-message", "--queue-url", url, "--attribute-names", "All").get("Messages", [])}
    equal((sorted(got), got["one"]["MessageId"], got["one"]["Attributes"]["ApproximateReceiveCount"]), (["one", "two"], sent["MessageId"], "1"))
    equal(aws("sqs", "receive-message", "--queue-url", url), {})
    aws("sqs", "change-message-visibility", "--queue-url", url, "--receipt-handle", got["one"]["ReceiptHandle"], "--visibility-timeout", "0")
    [again] = aws("sqs", "receive-message", "--queue-url", url)["Messages"]
    equal(aws("sqs", "change-message-visibility-batch", "--queue-url", url, "--entries",
              [{"Id": "a", "ReceiptHandle": again["ReceiptHandle"], "VisibilityTimeout": 60}])["Successful"], [{"Id": "a"}])
    aws("sqs", "delete-message", "--queue-url", url, "--receipt-handle", again["ReceiptHandle"])
    equal(aws("sqs", "delete-message-batch", "--queue-url", url, "--entries", [{"Id": "b", "ReceiptHandle": got["two"]["ReceiptHandle"]}])["Successful"], [{"Id": "b"}])
    aws("sqs", "send-message", "--queue-url", url, "--message-body", "three")
    aws("sqs", "purge-queue", "--queue-url", url)
    equal(aws("sqs", "receive-message", "--queue-url", url), {})
    aws("sqs", "delete-queue", "--queue-url", url)
    said = aws.fails("sqs", "get-queue-url", "--queue-name", name)
    assert "NonExistentQueue" in said and "The specified queue does not exist" in said, said


def check_pipes():
    name = fresh("pipe")
    aws("sqs", "create-queue", "--queue-name", name)
    target = aws("sagemaker", "create-pipeline", "--pipeline-name", name, "--pipeline-definition", FAIL, "--role-arn", ROLE)["PipelineArn"]
    made = aws("pipes", "create-pipe", "--name", name, "--source", arn("sqs", name), "--target", target, "--role-arn", ROLE, "--desired-state", "STOPPED",
               "--description", "d", "--tags", "athanor:quiet-seconds=60", "--target-parameters",
               {"SageMakerPipelineParameters": {"PipelineParameterList": [{"Name": "Count", "Value": "$.athanor.count"}]}})
    equal((made["Arn"], made["DesiredState"]), (arn("pipes", f"pipe/{name}"), "STOPPED"))
    is_time(made["CreationTime"])
    shown = aws("pipes", "describe-pipe", "--name", name)
    equal((shown["Source"], shown["Target"], shown["RoleArn"], shown["Description"], shown["CurrentState"]), (arn("sqs", name), target, ROLE, "d", "STOPPED"))
    aws("pipes", "update-pipe", "--name", name, "--role-arn", ROLE, "--description", "new", "--desired-state", "STOPPED")
    equal(aws("pipes", "describe-pipe", "--name", name)["Description"], "new")
    equal(aws("pipes", "start-pipe", "--name", name)["DesiredState"], "RUNNING")
    equal([(p["Name"], p["DesiredState"]) for p in aws("pipes", "list-pipes", "--name-prefix", name)["Pipes"]], [(name, "RUNNING")])
    equal(aws("pipes", "stop-pipe", "--name", name)["DesiredState"], "STOPPED")
    aws("pipes", "tag-resource", "--resource-arn", made["Arn"], "--tags", "team=ml")
    aws("pipes", "untag-resource", "--resource-arn", made["Arn"], "--tag-keys", "athanor:quiet-seconds")
    equal(aws("pipes", "list-tags-for-resource", "--resource-arn", made["Arn"]), {"tags": {"team": "ml"}})
    refused(["pipes", "create-pipe", "--name", name, "--source", arn("sqs", name), "--target", target, "--role-arn", ROLE], "ConflictException", f"Pipe {name} already exists.")
    equal(aws("pipes", "delete-pipe", "--name", name)["CurrentState"], "DELETING")
    refused(["pipes", "describe-pipe", "--name", name], "NotFoundException", f"Pipe {name} does not exist.")


if __name__ == "__main__":
    print(f"# aws {VERSION}")
    checks.main(globals())
