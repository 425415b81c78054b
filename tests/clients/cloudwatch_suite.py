"""CloudWatch with boto3 (Debian's speaks the query protocol; ATHANOR_PYTHON: another Python's, the newest speak JSON and compress) and with Debian's `aws`: metrics,
statistics, metric math, alarms with their events and actions, composite alarms, dashboards, kill -9."""
import datetime
import json
import os
import time

import boto3
import checks
from botocore.config import Config
from checks import equal, fails_with, fresh
from server import Server
from tools import run

ENDPOINT = os.environ["ATHANOR_ENDPOINT"]
ACCOUNT, REGION = "000000000000", "us-east-1"
OPTIONS = dict(endpoint_url=ENDPOINT, config=Config(retries={"max_attempts": 1}))
cloudwatch = boto3.client("cloudwatch", **OPTIONS)
sqs = boto3.client("sqs", **OPTIONS)
events = boto3.client("events", **OPTIONS)


def now():
    return datetime.datetime.now(datetime.timezone.utc)


def ago(**span):
    return now() - datetime.timedelta(**span)


def soon():
    """The end of a range that has all until now in it: the newest boto3 sends whole seconds."""
    return now() + datetime.timedelta(minutes=1)


BEGUN = now().replace(second=0, microsecond=0)


def minute(back=0):
    return BEGUN - datetime.timedelta(minutes=back)


def wait(what, seconds=60):
    """What `what` returns, once it is true."""
    limit = time.monotonic() + seconds
    while not (value := what()):
        assert time.monotonic() < limit, f"waited {seconds} s in vain"
        time.sleep(0.1)
    return value


def put(namespace, name, *points, client=cloudwatch, **more):
    """Points are (minutes ago, value)."""
    client.put_metric_data(Namespace=namespace, MetricData=[{"MetricName": name, "Timestamp": minute(back), "Value": value, **more} for back, value in points])


def put_fine(namespace, name, value, client=cloudwatch):
    """A point for each of the last 30 seconds."""
    client.put_metric_data(Namespace=namespace, MetricData=[{"MetricName": name, "Timestamp": ago(seconds=back), "Value": value, "StorageResolution": 1} for back in range(30)])


def queue():
    url = sqs.create_queue(QueueName=fresh("q"))["QueueUrl"]
    return url, sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]


def receive(url, count=1):
    got = []
    limit = time.monotonic() + 30
    while len(got) < count:
        assert time.monotonic() < limit, f"{len(got)} of {count} messages came"
        for message in sqs.receive_message(QueueUrl=url, WaitTimeSeconds=2, MaxNumberOfMessages=10).get("Messages", []):
            sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
            got.append(json.loads(message["Body"]))
    return got


def alarm(name, namespace, threshold=5, client=cloudwatch, **more):
    client.put_metric_alarm(**{"AlarmName": name, "Namespace": namespace, "MetricName": "m", "Statistic": "Average", "Period": 10, "EvaluationPeriods": 1, "Threshold": threshold,
                               "ComparisonOperator": "GreaterThanThreshold", "TreatMissingData": "ignore", **more})


def shown(name, client=cloudwatch):
    [one] = client.describe_alarms(AlarmNames=[name])["MetricAlarms"]
    return one


def in_state(name, state, client=cloudwatch):
    return wait(lambda: (one := shown(name, client))["StateValue"] == state and one)


def check_points_come_back_as_statistics():
    space = fresh("App")
    dimensions = [{"Name": "Variant", "Value": "blue"}, {"Name": "Endpoint", "Value": "e"}]
    put(space, "latency", (1, 10), (1, 30), (3, 50), Dimensions=dimensions, Unit="Milliseconds")
    ask = dict(Namespace=space, MetricName="latency", Dimensions=dimensions[::-1], StartTime=minute(10), EndTime=soon(), Period=60)
    got = cloudwatch.get_metric_statistics(Statistics=["SampleCount", "Average", "Sum", "Minimum", "Maximum"], ExtendedStatistics=["p50", "tm90"], **ask)
    equal(got["Label"], "latency")
    old, new = got["Datapoints"]
    equal(old["Timestamp"], minute(3))
    equal([new[key] for key in ("SampleCount", "Average", "Sum", "Minimum", "Maximum", "Unit")], [2, 20, 40, 10, 30, "Milliseconds"])
    equal(new["ExtendedStatistics"]["p50"], 20)
    equal(cloudwatch.get_metric_statistics(Statistics=["Sum"], Unit="Seconds", **ask)["Datapoints"], [])
    equal(cloudwatch.get_metric_statistics(Statistics=["Sum"], **{**ask, "Dimensions": dimensions[:1]})["Datapoints"], [])


def check_counts_and_sets():
    space = fresh("App")
    cloudwatch.put_metric_data(Namespace=space, MetricData=[
        {"MetricName": "values", "Values": [1, 2.5], "Counts": [3, 2]},
        {"MetricName": "set", "StatisticValues": {"SampleCount": 100, "Sum": 700, "Minimum": 1, "Maximum": 40}}])

    def all_of(name):
        [point] = cloudwatch.get_metric_statistics(Namespace=space, MetricName=name, StartTime=minute(10), EndTime=soon(), Period=3600,
                                                   Statistics=["SampleCount", "Sum", "Minimum", "Maximum"])["Datapoints"]
        return [round(point[key], 6) for key in ("SampleCount", "Sum", "Minimum", "Maximum")]
    equal(all_of("values"), [5, 8, 1, 2.5])
    equal(all_of("set"), [100, 700, 1, 40])


def check_a_thousand_points_in_one_call():
    """The newest boto3 compresses it."""
    space = fresh("App")
    cloudwatch.put_metric_data(Namespace=space, MetricData=[{"MetricName": "many", "Value": i, "Timestamp": minute(i % 60), "Dimensions": [{"Name": "host", "Value": "h" * 50}]} for i in range(1000)])
    got = cloudwatch.get_metric_statistics(Namespace=space, MetricName="many", Dimensions=[{"Name": "host", "Value": "h" * 50}], StartTime=minute(120), EndTime=soon(), Period=7200,
                                           Statistics=["Sum", "SampleCount"])["Datapoints"]
    equal((sum(p["Sum"] for p in got), sum(p["SampleCount"] for p in got)), (499500, 1000))


def check_metric_math():
    space = fresh("App")
    put(space, "errors", (3, 1), (2, 2), (1, 3))
    put(space, "requests", (3, 10), (1, 10))

    def metric(name, **more):
        return {"MetricStat": {"Metric": {"Namespace": space, "MetricName": name}, "Period": 60, "Stat": "Sum"}, **more}
    ask = dict(StartTime=minute(10), EndTime=soon(), ScanBy="TimestampAscending")
    got = cloudwatch.get_metric_data(MetricDataQueries=[
        {"Id": "rate", "Expression": "100 * errors / requests", "Label": "rate, at most ${MAX}"}, metric("errors", Id="errors", ReturnData=False), metric("requests", Id="requests"),
        {"Id": "filled", "Expression": "FILL(requests, 0) + IF(errors > 2, 100, 0)"}, {"Id": "sum", "Expression": "SUM(METRICS())"}], **ask)["MetricDataResults"]
    by_id = {one["Id"]: one for one in got}
    equal([one["Id"] for one in got], ["rate", "requests", "filled", "sum"])
    equal(by_id["rate"]["Values"], [10, 30])
    equal(by_id["rate"]["Timestamps"], [minute(3), minute(1)])
    equal(by_id["rate"]["Label"], "rate, at most 30")
    equal(by_id["rate"]["StatusCode"], "Complete")
    equal(by_id["filled"]["Values"], [10, 0, 110])
    equal(by_id["sum"]["Values"], [11, 2, 13])
    equal(cloudwatch.get_metric_data(MetricDataQueries=[metric("errors", Id="m1")], StartTime=minute(10), EndTime=soon())["MetricDataResults"][0]["Values"], [3, 2, 1])
    pages = list(cloudwatch.get_paginator("get_metric_data").paginate(MetricDataQueries=[metric("errors", Id="m1"), metric("requests", Id="m2")], MaxDatapoints=2, **ask))
    equal([[r["Values"] for r in page["MetricDataResults"]] for page in pages], [[[1, 2]], [[3], [10]], [[10]]])
    with fails_with("ValidationError"):
        cloudwatch.get_metric_data(MetricDataQueries=[{"Id": "e1", "Expression": "m1 +"}], **ask)


def check_metrics_are_listed():
    space = fresh("App")
    for variant in ("blue", "green"):
        put(space, "m", (0, 1), Dimensions=[{"Name": "Variant", "Value": variant}])
    put(space, "n", (0, 1))
    listed = [m for page in cloudwatch.get_paginator("list_metrics").paginate(Namespace=space) for m in page["Metrics"]]
    equal([(m["MetricName"], [d["Value"] for d in m["Dimensions"]]) for m in listed], [("m", ["blue"]), ("m", ["green"]), ("n", [])])
    equal(len(cloudwatch.list_metrics(Namespace=space, Dimensions=[{"Name": "Variant", "Value": "blue"}])["Metrics"]), 1)
    equal(len(cloudwatch.list_metrics(Namespace=space, Dimensions=[{"Name": "Variant"}], RecentlyActive="PT3H")["Metrics"]), 2)


def check_what_is_wrong_is_refused_as_aws_does():
    space = fresh("App")
    with fails_with("InvalidParameterValue"):
        put("AWS/EC2", "m", (0, 1))
    with fails_with("InvalidParameterValue"):
        put(space, "m", (60 * 24 * 15, 1))
    with fails_with("InvalidParameterCombination"):
        put(space, "m", (0, 1), Values=[1])
    with fails_with("MissingParameter"):
        cloudwatch.put_metric_data(Namespace=space, MetricData=[{"MetricName": "m"}])
    with fails_with("InvalidParameterCombination"):
        cloudwatch.get_metric_statistics(Namespace=space, MetricName="m", StartTime=ago(days=3), EndTime=soon(), Period=60, Statistics=["Sum"])
    with fails_with("ValidationError"):
        alarm("a", space, Period=45)
    with fails_with("ResourceNotFound"):
        cloudwatch.set_alarm_state(AlarmName="none-such", StateValue="OK", StateReason="x")
    try:
        cloudwatch.get_metric_statistics(Namespace=space, MetricName="m", StartTime=now(), EndTime=now() - datetime.timedelta(hours=1), Period=60, Statistics=["Sum"])
        raise AssertionError("it succeeded")
    except cloudwatch.exceptions.InvalidParameterValueException as error:
        equal(error.response["Error"]["Message"], "The parameter StartTime must be less than the parameter EndTime.")
        equal(error.response["ResponseMetadata"]["HTTPStatusCode"], 400)


def check_an_alarm_with_its_event_and_its_action():
    space, name, rule = fresh("App"), fresh("alarm"), fresh("rule")
    url, arn = queue()
    events_url, events_arn = queue()
    events.put_rule(Name=rule, EventPattern=json.dumps({"source": ["aws.cloudwatch"], "detail-type": ["CloudWatch Alarm State Change"], "detail": {"alarmName": [name]}}))
    events.put_targets(Rule=rule, Targets=[{"Id": "q", "Arn": events_arn}])
    pager = f"arn:aws:sns:{REGION}:{ACCOUNT}:pager"
    put_fine(space, "m", 1)
    alarm(name, space, AlarmDescription="d", AlarmActions=[arn, pager], Tags=[{"Key": "team", "Value": "ml"}])
    in_state(name, "OK")
    put_fine(space, "m", 99)
    got = in_state(name, "ALARM")
    assert got["StateReason"].startswith("Threshold Crossed: 1 out of the last 1 datapoints ["), got
    data = json.loads(got["StateReasonData"])
    equal((data["version"], data["statistic"], data["period"], data["threshold"]), ("1.0", "Average", 10, 5.0))
    equal(data["recentDatapoints"], [data["evaluatedDatapoints"][0]["value"]])
    equal([one["AlarmName"] for one in cloudwatch.describe_alarms_for_metric(Namespace=space, MetricName="m")["MetricAlarms"]], [name])
    [action] = receive(url)
    equal((action["source"], action["alarmData"]["state"]["value"]), ("aws.cloudwatch", "ALARM"))
    first, second = sorted(receive(events_url, 2), key=lambda event: event["detail"]["state"]["timestamp"])
    equal([first["detail"]["state"]["value"], second["detail"]["state"]["value"], second["detail"]["previousState"]["value"]], ["OK", "ALARM", "OK"])
    equal(second["resources"], [got["AlarmArn"]])
    equal(second["detail"]["configuration"]["metrics"][0]["metricStat"]["metric"]["namespace"], space)
    items = wait(lambda: len(got := cloudwatch.describe_alarm_history(AlarmName=name)["AlarmHistoryItems"]) == 5 and got)
    kinds = [item["HistoryItemType"] for item in items]
    equal(sorted(kinds), ["Action", "Action", "ConfigurationUpdate", "StateUpdate", "StateUpdate"])
    assert any(item["HistorySummary"].startswith(f"Failed to execute action {pager}") for item in items), items
    equal(cloudwatch.list_tags_for_resource(ResourceARN=got["AlarmArn"])["Tags"], [{"Key": "team", "Value": "ml"}])
    cloudwatch.delete_alarms(AlarmNames=[name])
    equal(cloudwatch.describe_alarms(AlarmNames=[name])["MetricAlarms"], [])


def check_states_that_are_set_and_actions_that_are_off():
    space, name = fresh("App"), fresh("alarm")
    url, arn = queue()
    alarm(name, space, AlarmActions=[arn], OKActions=[arn])
    equal(shown(name)["StateReason"], "Unchecked: Initial alarm creation")
    cloudwatch.disable_alarm_actions(AlarmNames=[name])
    cloudwatch.set_alarm_state(AlarmName=name, StateValue="ALARM", StateReason="drill")
    equal((shown(name)["StateValue"], shown(name)["StateReason"], shown(name)["ActionsEnabled"]), ("ALARM", "drill", False))
    cloudwatch.enable_alarm_actions(AlarmNames=[name])
    cloudwatch.set_alarm_state(AlarmName=name, StateValue="OK", StateReason="over")
    equal([message["alarmData"]["state"]["reason"] for message in receive(url)], ["over"])
    waiter = cloudwatch.get_waiter("alarm_exists")
    waiter.wait(AlarmNames=[name], WaiterConfig={"Delay": 1, "MaxAttempts": 1})


def check_alarms_of_alarms():
    space, low, high, both = fresh("App"), fresh("low"), fresh("high"), fresh("both")
    put_fine(space, "m", 7)
    alarm(low, space, 1)
    alarm(high, space, 10)
    url, arn = queue()
    cloudwatch.put_composite_alarm(AlarmName=both, AlarmRule=f"ALARM({low}) AND OK({high})", AlarmActions=[arn])

    def ask():
        [one] = cloudwatch.describe_alarms(AlarmNames=[both], AlarmTypes=["CompositeAlarm"])["CompositeAlarms"]
        return one["StateValue"] == "ALARM" and one
    wait(ask)
    equal(receive(url)[0]["alarmData"]["configuration"]["alarmRule"], f"ALARM({low}) AND OK({high})")
    cloudwatch.set_alarm_state(AlarmName=high, StateValue="ALARM", StateReason="drill")
    [one] = cloudwatch.describe_alarms(AlarmNames=[both], AlarmTypes=["CompositeAlarm"])["CompositeAlarms"]
    equal(one["StateValue"], "OK")
    assert one["StateReason"].startswith(f"arn:aws:cloudwatch:{REGION}:{ACCOUNT}:alarm:{high} transitioned to ALARM at "), one


def check_an_alarm_on_an_expression():
    space, name = fresh("App"), fresh("rate")
    stat = lambda metric: {"Metric": {"Namespace": space, "MetricName": metric}, "Period": 60, "Stat": "Sum"}   # noqa: E731
    put(space, "errors", *((back, 3) for back in range(4)))
    put(space, "all", *((back, 10) for back in range(4)))
    cloudwatch.put_metric_alarm(AlarmName=name, EvaluationPeriods=1, Threshold=0.2, ComparisonOperator="GreaterThanThreshold", Metrics=[
        {"Id": "e1", "Expression": "m1 / m2"}, {"Id": "m1", "MetricStat": stat("errors"), "ReturnData": False}, {"Id": "m2", "MetricStat": stat("all"), "ReturnData": False}])
    assert "[0.3 (" in in_state(name, "ALARM")["StateReason"]
    equal([m["Id"] for m in shown(name)["Metrics"]], ["e1", "m1", "m2"])


def check_dashboards():
    name, body = fresh("board"), json.dumps({"widgets": []})
    cloudwatch.put_dashboard(DashboardName=name, DashboardBody=body)
    equal(cloudwatch.get_dashboard(DashboardName=name)["DashboardBody"], body)
    equal([d["DashboardName"] for d in cloudwatch.list_dashboards(DashboardNamePrefix=name)["DashboardEntries"]], [name])
    cloudwatch.delete_dashboards(DashboardNames=[name])
    with fails_with("ResourceNotFound", "DashboardNotFoundError"):
        cloudwatch.get_dashboard(DashboardName=name)


def check_the_command_line():
    space, name = fresh("Cli"), fresh("cli")
    aws = lambda *words: json.loads(run("/usr/bin/aws", "--endpoint-url", ENDPOINT, "cloudwatch", *words) or "{}")   # noqa: E731
    aws("put-metric-data", "--namespace", space, "--metric-name", "m", "--value", "3", "--dimensions", "a=b")
    got = aws("get-metric-statistics", "--namespace", space, "--metric-name", "m", "--dimensions", "Name=a,Value=b", "--statistics", "Sum", "--period", "60",
              "--start-time", minute(5).isoformat(), "--end-time", soon().isoformat())
    equal([point["Sum"] for point in got["Datapoints"]], [3.0])
    equal(aws("list-metrics", "--namespace", space)["Metrics"][0]["MetricName"], "m")
    aws("put-metric-alarm", "--alarm-name", name, "--namespace", space, "--metric-name", "m", "--dimensions", "Name=a,Value=b", "--statistic", "Sum", "--period", "60",
        "--evaluation-periods", "1", "--threshold", "1", "--comparison-operator", "GreaterThanThreshold")
    aws("set-alarm-state", "--alarm-name", name, "--state-value", "ALARM", "--state-reason", "by hand")
    equal(aws("describe-alarms", "--alarm-names", name)["MetricAlarms"][0]["StateValue"], "ALARM")
    aws("delete-alarms", "--alarm-names", name)


def check_kill_loses_neither_points_nor_alarms():
    with Server() as server:
        own = server.client("cloudwatch")
        put_fine("App", "m", 1, client=own)
        alarm("a", "App", client=own)
        in_state("a", "OK", own)
        server.kill()
        server.start()
        own = server.client("cloudwatch")
        equal(shown("a", own)["StateValue"], "OK")
        got = own.get_metric_statistics(Namespace="App", MetricName="m", StartTime=minute(5), EndTime=soon(), Period=600, Statistics=["SampleCount"])["Datapoints"]
        equal(sum(point["SampleCount"] for point in got), 30)
        for _ in range(40):
            put_fine("App", "m", 99, client=own)
        in_state("a", "ALARM", own)
        equal([item["HistorySummary"] for item in own.describe_alarm_history(AlarmName="a", HistoryItemType="StateUpdate", ScanBy="TimestampAscending")["AlarmHistoryItems"]],
              ["Alarm updated from INSUFFICIENT_DATA to OK", "Alarm updated from OK to ALARM"])


if __name__ == "__main__":
    checks.main(globals())
