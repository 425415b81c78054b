"""The console's views (/-/athanor/console/NAME) as signed requests, against the server named by ATHANOR_ENDPOINT: what they tell, and to whom they do not."""
import datetime
import json
import os
import urllib.error
import urllib.request

import boto3
import checks
import endpoints_suite as endpoints
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.credentials import Credentials
from checks import equal, fresh, until
from server import ACCOUNT, BINARY, REGION
from tools import run

ENDPOINT = os.environ["ATHANOR_ENDPOINT"]
START = datetime.datetime(2026, 11, 22, 12, 0, 0, tzinfo=datetime.timezone.utc)


def client(service, keys=None):
    more = dict(aws_access_key_id=keys["AccessKeyId"], aws_secret_access_key=keys["SecretAccessKey"]) if keys else {}
    return boto3.client(service, endpoint_url=ENDPOINT, region_name=REGION, config=Config(retries={"max_attempts": 0}), **more)


sagemaker, iam, s3 = client("sagemaker"), client("iam"), client("s3")


def post(service, method, path, body, keys=None):
    """(status, answer) of a signed request."""
    credentials = Credentials(keys["AccessKeyId"], keys["SecretAccessKey"]) if keys else boto3.Session().get_credentials()
    request = AWSRequest(method, ENDPOINT + path, data=json.dumps(body), headers={"Content-Type": "application/json"})
    SigV4Auth(credentials, service, REGION).add_auth(request)
    sent = urllib.request.Request(request.url, data=request.data.encode(), headers=dict(request.headers), method=method)
    try:
        with urllib.request.urlopen(sent, timeout=60) as answer:
            return answer.status, json.loads(answer.read() or b"{}")
    except urllib.error.HTTPError as refused:
        return refused.code, json.loads(refused.read() or b"{}")


def view(name, keys=None, **members):
    status, answer = post("athanor", "POST", f"/-/athanor/console/{name}", members, keys)
    assert status == 200, (name, status, answer)
    return answer


def refused(name, action, keys, **members):
    status, answer = post("athanor", "POST", f"/-/athanor/console/{name}", members, keys)
    equal((status, answer.get("__type")), (403, "AccessDeniedException"))
    assert f"is not authorized to perform: {action} on resource: " in answer["message"] and "because no identity-based policy allows" in answer["message"], answer


def wrong(name, words, **members):
    status, answer = post("athanor", "POST", f"/-/athanor/console/{name}", members)
    assert status == 400 and words in answer["message"], (status, answer)


def user(*statements):
    """Keys of a new user who may do what the statements say: (actions, resource)."""
    name = fresh("viewer")
    iam.create_user(UserName=name)
    if statements:
        iam.put_user_policy(UserName=name, PolicyName="own", PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": actions, "Resource": resource} for actions, resource in statements]}))
    return iam.create_access_key(UserName=name)["AccessKey"]


def another_account():
    return json.loads(run(BINARY, "account", "create", fresh("other"), "--endpoint", ENDPOINT))


def make_run(name, metrics=(), tags=None, status="Completed", **parameters):
    sagemaker.create_trial_component(
        TrialComponentName=name, Status={"PrimaryStatus": status}, StartTime=START, EndTime=START + datetime.timedelta(seconds=90),
        Parameters={key: {"NumberValue": value} if isinstance(value, (int, float)) else {"StringValue": value} for key, value in parameters.items()},
        Tags=[{"Key": key, "Value": value} for key, value in (tags or {}).items()])
    points = [{"MetricName": metric, "Timestamp": START.timestamp() + step, "Step": step, "Value": value} for metric, values in dict(metrics).items() for step, value in enumerate(values)]
    for first in range(0, len(points), 10):
        equal(post("sagemaker", "PUT", "/BatchPutMetrics", {"TrialComponentName": name, "MetricData": points[first:first + 10]})[0], 200)


def check_a_table_of_runs_is_what_was_written():
    make_run("table-a", {"auc": [0.7, 0.9]}, {"team": "growth"}, lr=0.1, booster="gbtree")
    make_run("table-b", {"auc": [0.95, 0.8]}, lr=0.01, booster="dart")
    make_run("table-c", status="Failed", lr=0.5)
    table = view("runs", filter="name ~ table-", columns=["param.lr", "param.booster", "metric.auc", "metric.auc.max", "status", "duration", "tag.team"],
                 sort={"column": "metric.auc", "descending": True})
    equal((table["total"], table["names"]), (3, ["table-a", "table-b", "table-c"]))
    equal(table["rows"], [[0.1, "gbtree", 0.9, 0.9, "Completed", 90, "growth"], [0.01, "dart", 0.8, 0.95, "Completed", 90, None], [0.5, None, None, None, "Failed", 90, None]])
    equal(table["best"], {"metric.auc": {"max": 0.9, "min": 0.8}, "metric.auc.max": {"max": 0.95, "min": 0.9}})
    equal(table["arns"][0], f"arn:aws:sagemaker:{REGION}:{ACCOUNT}:experiment-trial-component/table-a")
    columns = {column["name"]: column for column in view("run-columns")["columns"]}
    equal(columns["param.booster"], {"name": "param.booster", "kind": "text", "distinct": ["dart", "gbtree"], "runs": 2})
    equal((columns["metric.auc"]["kind"], columns["tag.team"]["distinct"]), ("number", ["growth"]))


def check_a_change_is_in_the_next_table():
    make_run("change", lr=1)
    equal(view("runs", filter="name = change", columns=["param.lr", "status"])["rows"], [[1, "Completed"]])
    for value in range(2, 12):
        sagemaker.update_trial_component(TrialComponentName="change", Parameters={"lr": {"NumberValue": value}}, Status={"PrimaryStatus": "InProgress"})
        equal(view("runs", filter="name = change", columns=["param.lr", "status"])["rows"], [[value, "InProgress"]])
    sagemaker.delete_trial_component(TrialComponentName="change")
    equal(view("runs", filter="name = change")["total"], 0)
    make_run("change", lr=7)
    equal(view("runs", filter="name = change", columns=["param.lr"])["rows"], [[7]])


def check_an_experiments_runs():
    sagemaker.create_experiment(ExperimentName="churn")
    sagemaker.create_trial(TrialName="churn-trial", ExperimentName="churn")
    for name in ("of-churn", "of-none"):
        make_run(name, depth=3)
    sagemaker.associate_trial_component(TrialName="churn-trial", TrialComponentName="of-churn")
    equal(view("runs", experiment="churn")["names"], ["of-churn"])
    equal([column["runs"] for column in view("run-columns", experiment="churn")["columns"] if column["name"] == "param.depth"], [1])
    status, answer = post("athanor", "POST", "/-/athanor/console/runs", {"experiment": "none"})
    equal((status // 100, answer["__type"]), (4, "ResourceNotFound"))


def check_filters_and_their_mistakes():
    make_run("filtered", {"f1": [0.5]}, {"team": "x y"}, **{"odd name": 3})
    for text in ('name = filtered and metric.f1 >= 0.5', 'name = filtered and not (param.`odd name` < 3 or status = Failed)', 'tag.team = "x y"', "name = filtered and started >= 2026-11-22"):
        equal(view("runs", filter=text)["names"], ["filtered"])
    wrong("runs", "wrong at character 10: expected a comparison", filter="param.lr 3")
    wrong("runs", "no column lr", columns=["lr"])
    wrong("runs", "limit between 1 and 1000", limit=0)
    wrong("series", "axis is one of", runs=[], metric="m", axis="depth")


def check_charts_keep_their_peaks():
    values = [0.5] * 2000
    values[777], values[1999] = 9.0, 0.25
    make_run("long", {"loss": values})
    whole, = view("series", runs=["long"], metric="loss", points=2000)["series"]
    equal((whole["total"], whole["x"], whole["y"] == values), (2000, list(range(2000)), True))
    short, = view("series", runs=["long"], metric="loss", points=100)["series"]
    equal((len(short["x"]), short["total"], max(short["max"]), short["x"][-1], short["y"][-1]), (100, 2000, 9, 1999, 0.25))
    by_time, nothing = view("series", runs=["long", "not-there"], metric="loss", axis="relative", points=10)["series"]
    equal((by_time["x"][-1], nothing["total"], nothing["x"]), (1999, 0, []))


def check_runs_are_for_who_may_search():
    make_run("seen", lr=1)
    nobody, searcher = user(), user(("sagemaker:Search", "*"))
    for name, members in (("runs", {}), ("run-columns", {}), ("series", {"runs": ["seen"], "metric": "m"})):
        refused(name, "sagemaker:Search", nobody, **members)
        view(name, searcher, **members)
    equal(view("runs", searcher, filter="name = seen")["total"], 1)
    refused("overview", "sagemaker:ListTrainingJobs", searcher)
    equal(view("runs", another_account())["total"], 0)


def check_find_over_everything():
    part = fresh("needle")
    s3.create_bucket(Bucket=f"{part}-bucket")
    sagemaker.create_model_package_group(ModelPackageGroupName=f"{part}-models")
    sagemaker.create_experiment(ExperimentName=part)
    make_run(f"a-{part}-run")
    client("events").put_rule(Name=f"{part}-rule", ScheduleExpression="rate(1 day)", State="DISABLED")
    client("scheduler").create_schedule(Name=f"{part}-schedule", ScheduleExpression="rate(1 day)", FlexibleTimeWindow={"Mode": "OFF"}, State="DISABLED", Target={
        "Arn": f"arn:aws:sagemaker:{REGION}:{ACCOUNT}:pipeline/none", "RoleArn": f"arn:aws:iam::{ACCOUNT}:role/Automation"})
    iam.create_user(UserName=f"{part}-user")
    iam.create_role(RoleName=f"{part}-role", AssumeRolePolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"Service": "sagemaker.amazonaws.com"}, "Action": "sts:AssumeRole"}]}))
    client("logs").create_log_group(logGroupName=f"/app/{part}")
    hits = view("find", text=part.upper(), limit=50)["hits"]
    equal(sorted(hit["kind"] for hit in hits), sorted(["Bucket", "ModelPackageGroup", "Experiment", "Run", "Rule", "Schedule", "User", "Role", "LogGroup"]))
    equal((hits[0]["name"], hits[0]["kind"]), (part, "Experiment"))   # the name itself stands first
    by_kind = {hit["kind"]: hit for hit in hits}
    equal(by_kind["Bucket"]["arn"], f"arn:aws:s3:::{part}-bucket")
    equal(by_kind["Rule"]["arn"], client("events").describe_rule(Name=f"{part}-rule")["Arn"])
    equal(by_kind["Schedule"]["arn"], client("scheduler").get_schedule(Name=f"{part}-schedule")["Arn"])
    equal(by_kind["Schedule"]["status"], "DISABLED")
    equal(by_kind["User"]["arn"], iam.get_user(UserName=f"{part}-user")["User"]["Arn"])
    equal(by_kind["Role"]["arn"], iam.get_role(RoleName=f"{part}-role")["Role"]["Arn"])
    equal(len(view("find", text=part, limit=2)["hits"]), 2)
    # Only what a policy shows.
    group = by_kind["ModelPackageGroup"]["arn"]
    one = user(("sagemaker:DescribeModelPackageGroup", group))
    equal([hit["arn"] for hit in view("find", one, text=part)["hits"]], [group])
    equal([hit["arn"] for hit in view("find", user(("sagemaker:ListModelPackageGroups", "*")), text=part)["hits"]], [group])
    equal({hit["kind"] for hit in view("find", user(("s3:ListAllMyBuckets", "*"), ("iam:Get*", "*")), text=part)["hits"]}, {"Bucket", "User", "Role"})
    equal(view("find", user(("logs:DescribeLogGroups", "*")), text=fresh("nothing"))["hits"], [])
    refused("find", "sagemaker:Search", user(), text=part)
    equal(view("find", another_account(), text=part)["hits"], [])
    wrong("find", "text has between", text="")
    wrong("find", "limit is between", text="x", limit=1000)


def definition(*steps):
    return json.dumps({"Version": "2020-12-01", "Steps": list(steps)})


def ended(execution):
    until(lambda: sagemaker.describe_pipeline_execution(PipelineExecutionArn=execution)["PipelineExecutionStatus"] not in ("Executing", "Stopping"))


def check_the_overview_has_loops_failures_and_what_waits():
    pipeline, group = fresh("loop"), fresh("group")
    sagemaker.create_model_package_group(ModelPackageGroupName=group)
    register = {"Name": "Register", "Type": "RegisterModel", "Arguments": {
        "ModelPackageGroupName": group, "ModelApprovalStatus": "PendingManualApproval", "CustomerMetadataProperties": {"auc": "0.87"}, "InferenceSpecification": {
            "Containers": [{"Image": "athanor/python", "ModelDataUrl": "s3://models/1.tar.gz"}], "SupportedContentTypes": ["text/csv"], "SupportedResponseMIMETypes": ["text/plain"]}}}
    sagemaker.create_pipeline(PipelineName=pipeline, RoleArn=f"arn:aws:iam::{ACCOUNT}:role/Pipeline", PipelineDefinition=definition(register), ClientRequestToken=fresh("token" * 8))
    by_hand = sagemaker.start_pipeline_execution(PipelineName=pipeline)["PipelineExecutionArn"]
    ended(by_hand)
    sagemaker.update_pipeline(PipelineName=pipeline, PipelineDefinition=definition({"Name": "Stop", "Type": "Fail", "Arguments": {"ErrorMessage": "no data today"}}))
    arn = sagemaker.describe_pipeline(PipelineName=pipeline)["PipelineArn"]
    due = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=1)
    client("scheduler").create_schedule(Name="nightly", ScheduleExpression=f"at({due:%Y-%m-%dT%H:%M:%S})", FlexibleTimeWindow={"Mode": "OFF"}, Target={
        "Arn": arn, "RoleArn": f"arn:aws:iam::{ACCOUNT}:role/Automation"})
    second = until(lambda: [one for one in sagemaker.list_pipeline_executions(PipelineName=pipeline)["PipelineExecutionSummaries"] if one["PipelineExecutionArn"] != by_hand])[0]
    ended(second["PipelineExecutionArn"])
    told = view("overview")
    loop, = (one for one in told["loops"] if one["pipeline"] == pipeline)
    failed, first = loop["rounds"]
    equal((failed["status"], failed["trigger"], failed["execution"], failed["modelPackage"]), ("Failed", "schedule nightly", second["PipelineExecutionArn"], ""))
    equal((first["status"], first["trigger"], first["approval"], first["metrics"]), ("Succeeded", "root", "PendingManualApproval", {"auc": 0.87}))
    equal(first["steps"], [{"name": "Register", "type": "RegisterModel", "status": "Succeeded"}])
    package = sagemaker.list_model_packages(ModelPackageGroupName=group)["ModelPackageSummaryList"][0]["ModelPackageArn"]
    equal(first["modelPackage"], package)
    equal([card["arn"] for card in told["waiting"] if card["parent"] == group], [package])
    card, = (card for card in told["failed"] if card["arn"] == second["PipelineExecutionArn"])
    assert card["kind"] == "PipelineExecution" and card["parent"] == pipeline and card["reason"], card
    # Who may see the pipeline but not packages sees no package.
    some = view("overview", user((["sagemaker:DescribePipeline", "sagemaker:DescribePipelineExecution"], f"{arn}*")))
    equal(([one["pipeline"] for one in some["loops"]], some["waiting"], some["loops"][0]["rounds"][1]["modelPackage"]), ([pipeline], [], ""))
    equal(view("overview", another_account()), {"running": [], "failed": [], "waiting": [], "serving": [], "loops": []})


def check_what_served_when_and_where_a_version_serves():
    name, bucket, group = fresh("history"), fresh("models"), fresh("served")
    s3.create_bucket(Bucket=bucket)
    sagemaker.create_model_package_group(ModelPackageGroupName=group)
    packages = []
    for number in ("1", "2"):
        s3.put_object(Bucket=bucket, Key=f"{number}.tar.gz", Body=endpoints.archive(answer=number))
        packages.append(sagemaker.create_model_package(ModelPackageGroupName=group, ModelApprovalStatus="Approved", InferenceSpecification={
            "Containers": [{"Image": "athanor/python", "ModelDataUrl": f"s3://{bucket}/{number}.tar.gz"}],
            "SupportedContentTypes": ["text/csv"], "SupportedResponseMIMETypes": ["text/plain"]})["ModelPackageArn"])
        sagemaker.create_model(ModelName=f"{name}-{number}", ExecutionRoleArn=endpoints.ROLE, PrimaryContainer={"ModelPackageName": packages[-1]})
        endpoints.make_config(f"{name}-{number}", f"{name}-{number}", weight=2.0)
    sagemaker.create_endpoint(EndpointName=name, EndpointConfigName=f"{name}-1")
    equal(endpoints.wait_for(name)["EndpointStatus"], "InService")
    sagemaker.update_endpoint(EndpointName=name, EndpointConfigName=f"{name}-2")
    equal(endpoints.wait_for(name)["EndpointStatus"], "InService")
    now, before = view("endpoint-history", endpoint=name)["entries"]
    equal((now["config"], now["status"], now["until"]), (f"{name}-2", "Serving", None))
    equal((before["config"], before["status"], before["until"]), (f"{name}-1", "Served", now["from"]))
    equal(now["variants"], [{"name": "AllTraffic", "model": f"{name}-2", "modelPackage": packages[1], "weight": 2}])
    equal((now["by"], before["by"]), (f"arn:aws:iam::{ACCOUNT}:root",) * 2)
    equal(view("where-served", modelPackage=packages[1])["endpoints"], [
        {"endpoint": name, "config": f"{name}-2", "variant": "AllTraffic", "model": f"{name}-2", "modelPackage": packages[1], "status": "InService"}])
    equal(view("where-served", modelPackage=packages[0])["endpoints"], [])
    equal([one["endpoint"] for one in view("where-served", group=group)["endpoints"]], [name])
    card, = (card for card in view("overview")["serving"] if card["name"] == name)
    equal((card["kind"], card["status"]), ("Endpoint", "InService"))
    arn = sagemaker.describe_endpoint(EndpointName=name)["EndpointArn"]
    describer = user(("sagemaker:DescribeEndpoint", arn))
    equal([entry["by"] for entry in view("endpoint-history", describer, endpoint=name)["entries"]], ["", ""])
    equal(len(view("where-served", describer, group=group)["endpoints"]), 1)
    refused("endpoint-history", "sagemaker:DescribeEndpoint", user(("sagemaker:Search", "*")), endpoint=name)
    refused("where-served", "sagemaker:ListEndpoints", user(), group=group)
    sagemaker.delete_endpoint(EndpointName=name)
    until(lambda: view("endpoint-history", endpoint=name)["entries"][0]["status"] == "Served")
    wrong("endpoint-history", "Could not find endpoint", endpoint="none")


def check_the_system_is_the_operators():
    told = view("system")
    assert told["disk"]["total"] > told["disk"]["free"] > 0 and told["memory"]["server"] > 1 << 20 and told["requests"]["answered"] > 0, told
    assert told["databases"]["control"]["bytes"] > 0 and told["capacity"]["cpus"] > 0 and told["version"], told
    equal((told["queue"], told["account"]), ([], ACCOUNT))
    equal(view("system", user(("athanor:GetSystem", "*")))["version"], told["version"])
    refused("system", "athanor:GetSystem", user())
    status, answer = post("athanor", "POST", "/-/athanor/console/system", {}, another_account())
    equal((status, answer["__type"]), (403, "AccessDeniedException"))


def check_nobody_sees_anything_unsigned():
    for name in ("runs", "run-columns", "series", "overview", "find", "endpoint-history", "where-served", "system"):
        try:
            urllib.request.urlopen(urllib.request.Request(f"{ENDPOINT}/-/athanor/console/{name}", data=b"{}", method="POST"), timeout=30)
            raise AssertionError(f"{name} was answered without a signature")
        except urllib.error.HTTPError as error:
            equal(error.code, 403)


if __name__ == "__main__":
    checks.main(globals())
