"""AWS's command line (Debian's, or that of ATHANOR_PYTHON) over every operation of EventBridge, its scheduler and pipes, of SQS, CloudWatch and its logs, and of
Application Auto Scaling. What it prints is checked, and how it words a refusal."""
import json
import time

import checks
from checks import equal, fresh, until
from cli import NEWER, ROLE, VERSION, aws, bucket_with, is_time, refused
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


def moment(offset=0):
    """So many seconds from now, as people type it."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + offset))


def check_logs():
    group, stream = fresh("/cli/group"), "main/1"
    one = ["--log-group-name", group]
    equal(aws("logs", "create-log-group", *one, "--tags", "team=a"), {})
    refused(["logs", "create-log-group", *one], "ResourceAlreadyExistsException", "The specified log group already exists")
    aws("logs", "create-log-stream", *one, "--log-stream-name", stream)
    aws("logs", "create-log-stream", *one, "--log-stream-name", "other")
    now = int(time.time() * 1000)
    lines = ["ERROR a", "fine", '{"loss": 0.5}']
    put = aws("logs", "put-log-events", *one, "--log-stream-name", stream, "--log-events", [{"timestamp": now - 20 + 10 * i, "message": line} for i, line in enumerate(lines)])
    assert "rejectedLogEventsInfo" not in put, put
    got = aws("logs", "get-log-events", *one, "--log-stream-name", stream, "--start-from-head")["events"]
    equal([(e["message"], e["timestamp"]) for e in got], [(line, now - 20 + 10 * i) for i, line in enumerate(lines)])
    equal([e["message"] for e in aws("logs", "get-log-events", *one, "--log-stream-name", stream, "--limit", "1")["events"]], lines[2:])
    equal([(e["message"], e["logStreamName"]) for e in aws("logs", "filter-log-events", *one, "--filter-pattern", "{ $.loss < 1 }")["events"]], [(lines[2], stream)])
    shown = aws("logs", "describe-log-streams", *one)["logStreams"]
    equal([s["logStreamName"] for s in shown], [stream, "other"])
    equal((shown[0]["firstEventTimestamp"], shown[0]["lastEventTimestamp"]), (now - 20, now))
    aws("logs", "put-retention-policy", *one, "--retention-in-days", "14")
    [shown] = aws("logs", "describe-log-groups", "--log-group-name-prefix", group)["logGroups"]
    equal((shown["logGroupName"], shown["retentionInDays"], shown["arn"]), (group, 14, arn("logs", f"log-group:{group}:*")))
    aws("logs", "delete-retention-policy", *one)
    assert "retentionInDays" not in aws("logs", "describe-log-groups", "--log-group-name-prefix", group)["logGroups"][0]
    refused(["logs", "put-retention-policy", *one, "--retention-in-days", "15"], "InvalidParameterException")
    made = arn("logs", f"log-group:{group}")
    aws("logs", "tag-log-group", *one, "--tags", "cost=1")
    aws("logs", "untag-log-group", *one, "--tags", "team")
    equal(aws("logs", "list-tags-log-group", *one), {"tags": {"cost": "1"}})
    aws("logs", "tag-resource", "--resource-arn", made, "--tags", "stage=x")
    aws("logs", "untag-resource", "--resource-arn", made, "--tag-keys", "cost")
    equal(aws("logs", "list-tags-for-resource", "--resource-arn", made), {"tags": {"stage": "x"}})
    transformation = {"metricName": "Errors", "metricNamespace": group.strip("/"), "metricValue": "1", "defaultValue": 0.0}
    aws("logs", "put-metric-filter", *one, "--filter-name", "errors", "--filter-pattern", "ERROR", "--metric-transformations", [transformation])
    [filter_] = aws("logs", "describe-metric-filters", *one)["metricFilters"]
    equal((filter_["filterName"], filter_["filterPattern"], filter_["metricTransformations"]), ("errors", "ERROR", [transformation]))
    aws("logs", "put-log-events", *one, "--log-stream-name", stream, "--log-events", [{"timestamp": now + i, "message": line} for i, line in enumerate(["ERROR b", "c"])])

    def points():
        return aws("cloudwatch", "get-metric-statistics", "--namespace", group.strip("/"), "--metric-name", "Errors", "--period", "3600", "--start-time", moment(-7200),
                   "--end-time", moment(60), "--statistics", "Sum", "SampleCount")["Datapoints"]
    until(lambda: sum(p["SampleCount"] for p in points()) == 2)
    equal(sum(p["Sum"] for p in points()), 1.0)
    aws("logs", "delete-metric-filter", *one, "--filter-name", "errors")
    refused(["logs", "delete-metric-filter", *one, "--filter-name", "errors"], "ResourceNotFoundException", "The specified metric filter does not exist.")
    aws("logs", "delete-log-stream", *one, "--log-stream-name", "other")
    refused(["logs", "get-log-events", *one, "--log-stream-name", "other"], "ResourceNotFoundException", "The specified log stream does not exist.")
    equal(aws("logs", "delete-log-group", *one), {})
    refused(["logs", "describe-log-streams", *one], "ResourceNotFoundException", "The specified log group does not exist.")


def check_metrics_and_alarms():
    space, name, both, board = fresh("Cli"), fresh("alarm"), fresh("both"), fresh("board")
    metric = ["--namespace", space, "--metric-name", "m"]
    equal(aws("cloudwatch", "put-metric-data", *metric, "--value", "3", "--dimensions", "a=b", "--unit", "Seconds"), {})
    counted = {"MetricName": "m", "Dimensions": [{"Name": "a", "Value": "b"}], "Values": [1, 5], "Counts": [2, 1], "Unit": "Seconds"}
    aws("cloudwatch", "put-metric-data", "--namespace", space, "--metric-data", [counted])
    span = ["--start-time", moment(-7200), "--end-time", moment(60)]
    points = aws("cloudwatch", "get-metric-statistics", *metric, *span, "--dimensions", "Name=a,Value=b", "--period", "3600", "--statistics", "Sum", "SampleCount")["Datapoints"]
    equal((sum(p["Sum"] for p in points), sum(p["SampleCount"] for p in points), points[0]["Unit"]), (10.0, 4.0, "Seconds"))
    equal(aws("cloudwatch", "list-metrics", "--namespace", space)["Metrics"], [{"Namespace": space, "MetricName": "m", "Dimensions": [{"Name": "a", "Value": "b"}]}])
    stat = {"Metric": {"Namespace": space, "MetricName": "m", "Dimensions": [{"Name": "a", "Value": "b"}]}, "Period": 3600, "Stat": "Maximum"}
    [result] = aws("cloudwatch", "get-metric-data", *span, "--metric-data-queries",
                   [{"Id": "x", "MetricStat": stat, "ReturnData": False}, {"Id": "e", "Expression": "x * 2", "Label": "twice"}])["MetricDataResults"]
    equal((result["Id"], result["Label"], max(result["Values"]), result["StatusCode"]), ("e", "twice", 10.0, "Complete"))
    alarm = ["--alarm-name", name, *metric, "--dimensions", "Name=a,Value=b", "--statistic", "Sum", "--period", "60", "--evaluation-periods", "1", "--threshold", "100",
             "--comparison-operator", "GreaterThanThreshold", "--treat-missing-data", "ignore"]
    aws("cloudwatch", "put-metric-alarm", *alarm, "--tags", "Key=team,Value=ml")
    [shown] = aws("cloudwatch", "describe-alarms", "--alarm-names", name)["MetricAlarms"]
    equal((shown["AlarmArn"], shown["Threshold"], shown["TreatMissingData"], shown["ActionsEnabled"]), (arn("cloudwatch", f"alarm:{name}"), 100.0, "ignore", True))
    equal([a["AlarmName"] for a in aws("cloudwatch", "describe-alarms-for-metric", *metric, "--dimensions", "Name=a,Value=b")["MetricAlarms"]], [name])
    aws("cloudwatch", "disable-alarm-actions", "--alarm-names", name)
    equal(aws("cloudwatch", "describe-alarms", "--alarm-name-prefix", name)["MetricAlarms"][0]["ActionsEnabled"], False)
    aws("cloudwatch", "enable-alarm-actions", "--alarm-names", name)
    aws("cloudwatch", "put-composite-alarm", "--alarm-name", both, "--alarm-rule", f"ALARM({name})")
    aws("cloudwatch", "set-alarm-state", "--alarm-name", name, "--state-value", "ALARM", "--state-reason", "by hand")
    [shown] = aws("cloudwatch", "describe-alarms", "--alarm-names", name, "--state-value", "ALARM")["MetricAlarms"]
    equal((shown["StateReason"], shown["ActionsEnabled"]), ("by hand", True))
    until(lambda: aws("cloudwatch", "describe-alarms", "--alarm-names", both, "--alarm-types", "CompositeAlarm")["CompositeAlarms"][0]["StateValue"] == "ALARM")
    [item] = aws("cloudwatch", "describe-alarm-history", "--alarm-name", name, "--history-item-type", "StateUpdate", "--max-items", "1")["AlarmHistoryItems"]
    assert item["HistorySummary"].endswith("to ALARM"), item
    is_time(item["Timestamp"])
    aws("cloudwatch", "tag-resource", "--resource-arn", shown["AlarmArn"], "--tags", "Key=c,Value=d")
    aws("cloudwatch", "untag-resource", "--resource-arn", shown["AlarmArn"], "--tag-keys", "team")
    equal(aws("cloudwatch", "list-tags-for-resource", "--resource-arn", shown["AlarmArn"]), {"Tags": [{"Key": "c", "Value": "d"}]})
    said = aws.fails("cloudwatch", "set-alarm-state", "--alarm-name", "nobody", "--state-value", "OK", "--state-reason", "x")   # AWS says no more than this
    assert "An error occurred (ResourceNotFound) when calling the SetAlarmState operation" in said, said
    refused(["cloudwatch", "put-metric-alarm", *alarm[:-2], "--treat-missing-data", "maybe"], "ValidationError", "TreatMissingData")
    refused(["cloudwatch", "get-metric-statistics", *metric, "--start-time", moment(60), "--end-time", moment(), "--period", "60", "--statistics", "Sum"], "InvalidParameterValue",
            "The parameter StartTime must be less than the parameter EndTime.")
    equal(aws("cloudwatch", "delete-alarms", "--alarm-names", both), {})
    aws("cloudwatch", "delete-alarms", "--alarm-names", name)
    equal(aws("cloudwatch", "describe-alarms", "--alarm-names", name, both).get("MetricAlarms"), [])
    body = json.dumps({"widgets": []})
    equal(aws("cloudwatch", "put-dashboard", "--dashboard-name", board, "--dashboard-body", body).get("DashboardValidationMessages", []), [])
    equal(aws("cloudwatch", "get-dashboard", "--dashboard-name", board)["DashboardBody"], body)
    equal([d["DashboardName"] for d in aws("cloudwatch", "list-dashboards", "--dashboard-name-prefix", board)["DashboardEntries"]], [board])
    aws("cloudwatch", "delete-dashboards", "--dashboard-names", board)
    said = aws.fails("cloudwatch", "get-dashboard", "--dashboard-name", board)
    assert f"Dashboard {board} does not exist" in said, said


def check_scaling():
    name = fresh("scaled")
    bucket_with(name, "model.tar.gz", "a model that nobody loads")
    aws("sagemaker", "create-model", "--model-name", name, "--execution-role-arn", ROLE, "--primary-container", f"Image=athanor/xgboost,ModelDataUrl=s3://{name}/model.tar.gz")
    aws("sagemaker", "create-endpoint-config", "--endpoint-config-name", name, "--production-variants",
        f"VariantName=All,ModelName={name},InitialInstanceCount=1,InstanceType=ml.t3.medium")
    aws("sagemaker", "create-endpoint", "--endpoint-name", name, "--endpoint-config-name", name)
    service, resource = ["--service-namespace", "sagemaker"], f"endpoint/{name}/variant/All"
    target = [*service, "--scalable-dimension", "sagemaker:variant:DesiredInstanceCount", "--resource-id", resource]
    made = aws("application-autoscaling", "register-scalable-target", *target, "--min-capacity", "1", "--max-capacity", "2")
    [shown] = aws("application-autoscaling", "describe-scalable-targets", *service, "--resource-ids", resource)["ScalableTargets"]
    equal((shown["MinCapacity"], shown["MaxCapacity"], shown["ResourceId"]), (1, 2, resource))
    is_time(shown["CreationTime"])
    tracking = {"TargetValue": 70.0, "PredefinedMetricSpecification": {"PredefinedMetricType": "SageMakerVariantInvocationsPerInstance"}}
    policy = aws("application-autoscaling", "put-scaling-policy", *target, "--policy-name", "follow", "--policy-type", "TargetTrackingScaling",
                 "--target-tracking-scaling-policy-configuration", tracking)
    equal(len(policy["Alarms"]), 2)
    [alarm] = aws("cloudwatch", "describe-alarms", "--alarm-names", policy["Alarms"][0]["AlarmName"])["MetricAlarms"]
    equal((alarm["AlarmActions"], alarm["Threshold"]), ([policy["PolicyARN"]], 70.0))
    [listed] = aws("application-autoscaling", "describe-scaling-policies", *service, "--resource-id", resource)["ScalingPolicies"]
    equal((listed["PolicyName"], listed["PolicyARN"], listed["TargetTrackingScalingPolicyConfiguration"]), ("follow", policy["PolicyARN"], tracking))
    aws("application-autoscaling", "put-scheduled-action", *target, "--scheduled-action-name", "day", "--schedule", "cron(0 8 ? * MON-FRI *)", "--timezone", "Europe/Berlin",
        "--scalable-target-action", "MinCapacity=2")
    [action] = aws("application-autoscaling", "describe-scheduled-actions", *service)["ScheduledActions"]
    equal((action["ScheduledActionName"], action["Schedule"], action["Timezone"], action["ScalableTargetAction"]),
          ("day", "cron(0 8 ? * MON-FRI *)", "Europe/Berlin", {"MinCapacity": 2}))
    equal(aws("application-autoscaling", "describe-scaling-activities", *service), {"ScalingActivities": []})
    if NEWER:
        of = ["--resource-arn", made["ScalableTargetARN"]]
        aws("application-autoscaling", "tag-resource", *of, "--tags", "a=b,c=d")
        aws("application-autoscaling", "untag-resource", *of, "--tag-keys", "a")
        equal(aws("application-autoscaling", "list-tags-for-resource", *of), {"Tags": {"c": "d"}})
    refused(["application-autoscaling", "register-scalable-target", *target, "--min-capacity", "3"], "ValidationException", "Maximum capacity cannot be less than minimum capacity")
    refused(["application-autoscaling", "delete-scheduled-action", *target, "--scheduled-action-name", "night"], "ObjectNotFoundException", "No scheduled action found")
    equal(aws("application-autoscaling", "delete-scheduled-action", *target, "--scheduled-action-name", "day"), {})
    equal(aws("application-autoscaling", "describe-scheduled-actions", *service), {"ScheduledActions": []})
    equal(aws("application-autoscaling", "delete-scaling-policy", *target, "--policy-name", "follow"), {})
    equal(aws("cloudwatch", "describe-alarms", "--alarm-names", *(a["AlarmName"] for a in policy["Alarms"]))["MetricAlarms"], [])
    equal(aws("application-autoscaling", "deregister-scalable-target", *target), {})
    refused(["application-autoscaling", "deregister-scalable-target", *target], "ObjectNotFoundException", "No scalable target found")


if __name__ == "__main__":
    print(f"# aws {VERSION}")
    checks.main(globals())
