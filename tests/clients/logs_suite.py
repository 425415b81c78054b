"""CloudWatch Logs with boto3 (ATHANOR_PYTHON: another Python's): retention, tags, filter patterns, and metric filters up to CloudWatch's statistics."""
import datetime
import json
import os
import time
import uuid

import boto3
import checks
from botocore.config import Config
from checks import equal, fails_with

OPTIONS = dict(endpoint_url=os.environ["ATHANOR_ENDPOINT"], config=Config(retries={"max_attempts": 1}))
logs, cloudwatch = boto3.client("logs", **OPTIONS), boto3.client("cloudwatch", **OPTIONS)


def group(stream="s", **arguments):
    name = f"group-{uuid.uuid4().hex[:8]}"
    logs.create_log_group(logGroupName=name, **arguments)
    logs.create_log_stream(logGroupName=name, logStreamName=stream)
    return name


def put(name, lines, stream="s"):
    now = int(time.time() * 1000)
    logs.put_log_events(logGroupName=name, logStreamName=stream, logEvents=[{"timestamp": now, "message": line} for line in lines])
    return now


def found(name, pattern):
    pages = logs.get_paginator("filter_log_events").paginate(logGroupName=name, filterPattern=pattern, PaginationConfig={"PageSize": 2})
    return [event["message"] for page in pages for event in page["events"]]


def check_groups_have_retention_and_tags():
    name = group(tags={"team": "a"})
    logs.put_retention_policy(logGroupName=name, retentionInDays=7)
    [shown] = logs.describe_log_groups(logGroupNamePrefix=name)["logGroups"]
    equal(shown["retentionInDays"], 7)
    equal(shown["metricFilterCount"], 0)
    with fails_with("InvalidParameterException"):
        logs.put_retention_policy(logGroupName=name, retentionInDays=8)
    logs.delete_retention_policy(logGroupName=name)
    assert "retentionInDays" not in logs.describe_log_groups(logGroupNamePrefix=name)["logGroups"][0]
    logs.tag_log_group(logGroupName=name, tags={"cost": "1"})
    equal(logs.list_tags_log_group(logGroupName=name)["tags"], {"team": "a", "cost": "1"})
    arn = shown["arn"].removesuffix(":*")
    logs.tag_resource(resourceArn=arn, tags={"stage": "x"})
    logs.untag_resource(resourceArn=arn, tagKeys=["team"])
    logs.untag_log_group(logGroupName=name, tags=["cost"])
    equal(logs.list_tags_for_resource(resourceArn=arn)["tags"], {"stage": "x"})
    with fails_with("ResourceNotFoundException"):
        logs.list_tags_log_group(logGroupName="none")


def check_terms_find_lines():
    name = group()
    put(name, ["[ERROR 400] BAD REQUEST", "[ERROR 401] UNAUTHORIZED REQUEST", "[ERROR 419] MISSING ARGUMENTS", "[INFO 200] OK"])
    equal(len(found(name, "ERROR")), 3)
    equal(len(found(name, "ERROR REQUEST")), 2)
    equal(len(found(name, "ERROR -ARGUMENTS")), 2)
    equal(len(found(name, "?ARGUMENTS ?OK")), 2)
    equal(found(name, '"BAD REQUEST"'), ["[ERROR 400] BAD REQUEST"])
    equal(found(name, "%ERROR 40[0-9]% -BAD"), ["[ERROR 401] UNAUTHORIZED REQUEST"])
    with fails_with("InvalidParameterException"):
        found(name, '"open')


def check_json_members_and_columns_find_lines():
    name = group()
    events = [{"step": i, "loss": 1 / (i + 1), "tags": ["a", f"t{i}"], "final": i == 4, "note": None if i else "first"} for i in range(5)]
    put(name, [json.dumps(event) for event in events] + ['127.0.0.1 - frank [10/Oct/2000:13:25:15 -0700] "GET /a.html HTTP/1.0" 404 1534'])

    def steps(pattern):
        return [json.loads(message)["step"] for message in found(name, pattern)]
    equal(steps("{ $.loss < 0.5 && $.loss >= 0.2 }"), [2, 3, 4])
    equal(steps('{ ($.step = 1 || $.tags[*] = "t3") && $.final IS FALSE }'), [1, 3])
    equal(steps("{ $.final IS TRUE }"), [4])
    equal(steps("{ $.note IS NULL }"), [1, 2, 3, 4])
    equal(steps('{ $.note = "fi*" }'), [0])
    equal(steps("{ $.none NOT EXISTS }"), [0, 1, 2, 3, 4])
    equal(len(found(name, "[ip, id, user, time, request = *.html*, status = 4*, bytes > 1000]")), 1)
    equal(len(found(name, "[..., status = 2* || status = 3*, bytes]")), 0)
    with fails_with("InvalidParameterException"):
        found(name, "{ $.loss }")


def check_metric_filters_make_metrics():
    name, namespace = group(), f"Filters-{uuid.uuid4().hex[:8]}"
    one = dict(metricNamespace=namespace, metricValue="1", defaultValue=0)
    logs.put_metric_filter(logGroupName=name, filterName="errors", filterPattern="ERROR", metricTransformations=[dict(metricName="Errors", **one)])
    logs.put_metric_filter(logGroupName=name, filterName="loss", filterPattern="{ $.loss = * }", metricTransformations=[
        {"metricName": "Loss", "metricNamespace": namespace, "metricValue": "$.loss", "unit": "None", "dimensions": {"Fold": "$.fold"}}])
    equal(logs.describe_log_groups(logGroupNamePrefix=name)["logGroups"][0]["metricFilterCount"], 2)
    pages = logs.get_paginator("describe_metric_filters").paginate(logGroupName=name, PaginationConfig={"PageSize": 1})
    shown = [one for page in pages for one in page["metricFilters"]]
    equal([one["filterName"] for one in shown], ["errors", "loss"])
    equal(shown[1]["metricTransformations"][0]["dimensions"], {"Fold": "$.fold"})
    time_ = put(name, ["ERROR a", "ERROR b", "fine", '{"loss": 0.5, "fold": "x"}', '{"loss": 0.25, "fold": "x"}', '{"loss": 9, "fold": "y"}'])
    begin = datetime.datetime.fromtimestamp(time_ // 60_000 * 60, datetime.timezone.utc)

    def points(metric, **dimensions):
        return cloudwatch.get_metric_statistics(
            Namespace=namespace, MetricName=metric, StartTime=begin, EndTime=begin + datetime.timedelta(minutes=1), Period=60, Statistics=["Sum", "SampleCount"],
            Dimensions=[{"Name": key, "Value": value} for key, value in dimensions.items()])["Datapoints"]
    limit = time.monotonic() + 20
    while not points("Errors") or points("Errors")[0]["SampleCount"] < 6:
        assert time.monotonic() < limit, points("Errors")
        time.sleep(0.05)
    equal([(point["Sum"], point["SampleCount"]) for point in points("Errors")], [(2, 6)])
    equal([(point["Sum"], point["SampleCount"]) for point in points("Loss", Fold="x")], [(0.75, 2)])
    equal([(point["Sum"], point["SampleCount"]) for point in points("Loss", Fold="y")], [(9, 1)])
    logs.delete_metric_filter(logGroupName=name, filterName="errors")
    with fails_with("ResourceNotFoundException"):
        logs.delete_metric_filter(logGroupName=name, filterName="errors")
    with fails_with("InvalidParameterException"):
        logs.put_metric_filter(logGroupName=name, filterName="bad", filterPattern="ERROR", metricTransformations=[
            {"metricName": "M", "metricNamespace": namespace, "metricValue": "$.loss"}])


if __name__ == "__main__":
    checks.main(globals())
