"""Application Auto Scaling by boto3 and the aws command: an endpoint that follows its traffic, a metric of its owner and a timetable. The server makes alarms of
one period of ten seconds (--scaling-alarms high=1x10s,low=1x10s)."""
import datetime
import json
import time

import boto3
import checks
import endpoints_suite as endpoints
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.exceptions import ClientError
from botocore.httpsession import URLLib3Session
from checks import equal, fails_with
from server import Server
from tools import run

NAME = "scaled"
RESOURCE = f"endpoint/{NAME}/variant/AllTraffic"
TARGET = {"ServiceNamespace": "sagemaker", "ResourceId": RESOURCE, "ScalableDimension": "sagemaker:variant:DesiredInstanceCount"}
INVOCATIONS = {"PredefinedMetricType": "SageMakerVariantInvocationsPerInstance"}

autoscaling, cloudwatch = endpoints.client("application-autoscaling"), endpoints.client("cloudwatch")
sagemaker = endpoints.sagemaker


def variant():
    described = sagemaker.describe_endpoint(EndpointName=NAME)
    return described["EndpointStatus"], described["ProductionVariants"][0]["DesiredInstanceCount"], described["ProductionVariants"][0]["CurrentInstanceCount"]


def wait_until(condition, what, seconds=120):
    limit = time.monotonic() + seconds
    while not (seen := condition()):
        assert time.monotonic() < limit, f"{what}: {variant()}, {activities()[:5]}"
        time.sleep(0.1)
    return seen


def wait_for_instances(count):
    wait_until(lambda: variant() == ("InService", count, count), f"{count} instances")


def activities():
    return autoscaling.describe_scaling_activities(ServiceNamespace="sagemaker", ResourceId=RESOURCE)["ScalingActivities"]


def wait_for_success(description, cause):
    """The activity, which ends a moment after its endpoint is in service."""
    def found():
        return [one for one in activities() if one["StatusCode"] == "Successful" and one["Description"] == description and cause in one["Cause"]]
    return wait_until(found, f"{description} {cause}")[0]


def set_instances(count):
    sagemaker.update_endpoint_weights_and_capacities(EndpointName=NAME, DesiredWeightsAndCapacities=[
        {"VariantName": "AllTraffic", "DesiredInstanceCount": count}])
    wait_for_instances(count)


def alarms_of(policy):
    return {one["AlarmName"]: one for one in cloudwatch.describe_alarms(AlarmNames=[alarm["AlarmName"] for alarm in policy["Alarms"]])["MetricAlarms"]}


def post(operation, **members):
    """What Debian's boto3 does not know yet: metrics by expressions, what was not scaled."""
    request = AWSRequest("POST", endpoints.ENDPOINT + "/", data=json.dumps(members),
                         headers={"X-Amz-Target": f"AnyScaleFrontendService.{operation}", "Content-Type": "application/x-amz-json-1.1"})
    SigV4Auth(boto3.Session().get_credentials(), "application-autoscaling", "us-east-1").add_auth(request)
    answer = URLLib3Session().send(request.prepare())
    document = json.loads(answer.content or b"{}")
    if answer.status_code != 200:
        raise ClientError({"Error": {"Code": document["__type"].split("#")[-1], "Message": document.get("message", "")}}, operation)
    return document


def check_a_variant_is_a_target():
    endpoints.s3.create_bucket(Bucket=endpoints.BUCKET)
    endpoints.s3.put_object(Bucket=endpoints.BUCKET, Key="one.tar.gz", Body=endpoints.archive(answer="one"))
    endpoints.make_model(NAME, f"s3://{endpoints.BUCKET}/one.tar.gz")
    endpoints.make_config(NAME, NAME)
    with fails_with("ValidationException"):
        autoscaling.register_scalable_target(**TARGET, MinCapacity=1, MaxCapacity=3)   # there is no such endpoint
    sagemaker.create_endpoint(EndpointName=NAME, EndpointConfigName=NAME)
    equal(endpoints.wait_for(NAME)["EndpointStatus"], "InService")
    for wrong in ({"ResourceId": f"endpoint/{NAME}/variant/Other"}, {"ResourceId": NAME}, {"ServiceNamespace": "ecs"}, {"MinCapacity": 4}, {"MinCapacity": 0}):
        with fails_with("ValidationException"):
            autoscaling.register_scalable_target(**{**TARGET, "MinCapacity": 1, "MaxCapacity": 3, **wrong})
    with fails_with("ObjectNotFoundException"):
        autoscaling.put_scaling_policy(**TARGET, PolicyName="early", PolicyType="TargetTrackingScaling", TargetTrackingScalingPolicyConfiguration={
            "TargetValue": 1, "PredefinedMetricSpecification": INVOCATIONS})
    autoscaling.register_scalable_target(**TARGET, MinCapacity=1, MaxCapacity=2)
    autoscaling.register_scalable_target(**TARGET, MaxCapacity=3, SuspendedState={"ScheduledScalingSuspended": True})
    autoscaling.register_scalable_target(**TARGET, SuspendedState={"ScheduledScalingSuspended": False})
    shown = autoscaling.describe_scalable_targets(ServiceNamespace="sagemaker", ResourceIds=[RESOURCE])["ScalableTargets"]
    equal([(one["MinCapacity"], one["MaxCapacity"], one["SuspendedState"]["ScheduledScalingSuspended"]) for one in shown], [(1, 3, False)])
    assert shown[0]["RoleARN"].endswith("/AWSServiceRoleForApplicationAutoScaling_SageMakerEndpoint"), shown
    arn = post("DescribeScalableTargets", ServiceNamespace="sagemaker")["ScalableTargets"][0]["ScalableTargetARN"]
    post("TagResource", ResourceARN=arn, Tags={"team": "a", "stage": "b"})
    post("UntagResource", ResourceARN=arn, TagKeys=["team"])
    equal(post("ListTagsForResource", ResourceARN=arn)["Tags"], {"stage": "b"})
    with fails_with("ResourceNotFoundException"):
        post("ListTagsForResource", ResourceARN=arn + "0")


def check_traffic_scales_out_and_its_end_scales_in():
    policy = autoscaling.put_scaling_policy(**TARGET, PolicyName="follow", PolicyType="TargetTrackingScaling", TargetTrackingScalingPolicyConfiguration={
        "TargetValue": 60, "PredefinedMetricSpecification": INVOCATIONS, "ScaleOutCooldown": 1, "ScaleInCooldown": 1})
    high, low = (alarm["AlarmName"] for alarm in policy["Alarms"])
    assert high.startswith(f"TargetTracking-{RESOURCE}-AlarmHigh-") and low.startswith(f"TargetTracking-{RESOURCE}-AlarmLow-"), policy
    made = alarms_of(policy)
    equal((made[high]["Threshold"], made[high]["Period"], made[high]["EvaluationPeriods"]), (10, 10, 1))   # 60 a minute
    equal((round(made[low]["Threshold"], 6), made[low]["ComparisonOperator"], made[low]["AlarmActions"]), (9, "LessThanThreshold", [policy["PolicyARN"]]))
    with endpoints.Load(NAME) as load:
        wait_for_instances(3)
        load.wait_for(60)
    equal(set(load.answers), {"one"})
    out = wait_for_success("Setting desired instance count to 3.", f"monitor alarm {high} in state ALARM triggered policy follow")
    equal(out["StatusMessage"], "Successfully set desired instance count to 3. Change successfully fulfilled by sagemaker.")
    with endpoints.Load(NAME, threads=1, body="slow", begin=1) as load:   # a request every two seconds: one instance is enough, which is found by halves
        wait_for_instances(1)
        load.wait_for(1)
    wait_for_success("Setting desired instance count to 2.", f"monitor alarm {low} in state ALARM triggered policy follow")
    wait_for_success("Setting desired instance count to 1.", f"monitor alarm {low} in state ALARM triggered policy follow")
    refused = wait_until(lambda: [one for one in post(
        "DescribeScalingActivities", ServiceNamespace="sagemaker", ResourceId=RESOURCE, IncludeNotScaledActivities=True)["ScalingActivities"]
        if one.get("NotScaledReasons", [{}])[0].get("Code") == "AlreadyAtMinCapacity"], "an alarm at the minimum")
    equal(refused[0]["Description"], "Attempting to scale due to alarm triggered")
    autoscaling.delete_scaling_policy(**TARGET, PolicyName="follow")
    equal(alarms_of(policy), {})


def check_an_owners_alarm_takes_a_step():
    policy = autoscaling.put_scaling_policy(**TARGET, PolicyName="steps", PolicyType="StepScaling", StepScalingPolicyConfiguration={
        "AdjustmentType": "ChangeInCapacity", "Cooldown": 1, "MetricAggregationType": "Maximum",
        "StepAdjustments": [{"MetricIntervalLowerBound": 0, "MetricIntervalUpperBound": 20, "ScalingAdjustment": 1},
                            {"MetricIntervalLowerBound": 20, "ScalingAdjustment": 2}]})
    cloudwatch.put_metric_alarm(AlarmName="backlog", Namespace="App", MetricName="Backlog", Statistic="Maximum", Period=10, EvaluationPeriods=1,
                                Threshold=10, ComparisonOperator="GreaterThanThreshold", AlarmActions=[policy["PolicyARN"]])
    equal([one["AlarmName"] for one in autoscaling.describe_scaling_policies(ServiceNamespace="sagemaker")["ScalingPolicies"][0]["Alarms"]], ["backlog"])

    def one_more():
        cloudwatch.put_metric_data(Namespace="App", MetricData=[{"MetricName": "Backlog", "Value": 35, "StorageResolution": 1}])
        return variant()[1] == 3
    wait_until(one_more, "a step of two")
    wait_for_success("Setting desired instance count to 3.", "monitor alarm backlog in state ALARM triggered policy steps")
    wait_for_instances(3)
    cloudwatch.delete_alarms(AlarmNames=["backlog"])
    autoscaling.delete_scaling_policy(**TARGET, PolicyName="steps")
    set_instances(1)


def check_a_metric_by_an_expression_is_tracked():
    def metric(name):
        return {"Metric": {"Namespace": "App", "MetricName": name}, "Stat": "Maximum"}
    policy = post("PutScalingPolicy", **TARGET, PolicyName="ratio", PolicyType="TargetTrackingScaling", TargetTrackingScalingPolicyConfiguration={
        "TargetValue": 10, "ScaleOutCooldown": 60, "CustomizedMetricSpecification": {"Metrics": [
            {"Id": "each", "Expression": "waiting / workers", "ReturnData": True},
            {"Id": "waiting", "MetricStat": metric("Waiting"), "ReturnData": False},
            {"Id": "workers", "MetricStat": metric("Workers"), "ReturnData": False}]}})
    equal({len(alarm["Metrics"]) for alarm in alarms_of(policy).values()}, {3})

    def one_more():
        cloudwatch.put_metric_data(Namespace="App", MetricData=[{"MetricName": name, "Value": value, "StorageResolution": 1}
                                                                for name, value in (("Waiting", 30), ("Workers", 2))])
        return variant()[1] != 1
    wait_until(one_more, "15 of each, where 10 are wanted")
    wait_for_success("Setting desired instance count to 2.", "triggered policy ratio")
    autoscaling.delete_scaling_policy(**TARGET, PolicyName="ratio")
    with fails_with("ValidationException"):
        post("PutScalingPolicy", **TARGET, PolicyName="broken", PolicyType="TargetTrackingScaling", TargetTrackingScalingPolicyConfiguration={
            "TargetValue": 10, "CustomizedMetricSpecification": {"Metrics": [{"Id": "each", "Expression": "waiting /", "ReturnData": True}]}})
    equal(autoscaling.describe_scaling_policies(ServiceNamespace="sagemaker")["ScalingPolicies"], [])
    wait_for_instances(2)
    set_instances(1)


def check_a_timetable_sets_the_bounds():
    soon = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=2)
    autoscaling.put_scheduled_action(**TARGET, ScheduledActionName="rush", Schedule=f"at({soon:%Y-%m-%dT%H:%M:%S})", Timezone="UTC",
                                     ScalableTargetAction={"MinCapacity": 2})
    shown = autoscaling.describe_scheduled_actions(ServiceNamespace="sagemaker")["ScheduledActions"]
    equal([(one["ScheduledActionName"], one["ScalableTargetAction"]) for one in shown], [("rush", {"MinCapacity": 2})])
    wait_for_instances(2)
    wait_for_success("Setting min capacity to 2", "scheduled action name rush was triggered")
    wait_for_success("Setting desired instance count to 2.", "minimum capacity was set to 2")
    autoscaling.delete_scheduled_action(**TARGET, ScheduledActionName="rush")
    with fails_with("ObjectNotFoundException"):
        autoscaling.delete_scheduled_action(**TARGET, ScheduledActionName="rush")
    with fails_with("ValidationException"):
        autoscaling.put_scheduled_action(**TARGET, ScheduledActionName="rush", Schedule="now and then", ScalableTargetAction={"MinCapacity": 2})


def check_the_command_line():
    def aws(*words):
        text = run("/usr/bin/aws", "--endpoint-url", endpoints.ENDPOINT, "application-autoscaling", *words)
        return json.loads(text) if text.strip() else None
    where = ["--service-namespace", "sagemaker", "--resource-id", RESOURCE, "--scalable-dimension", TARGET["ScalableDimension"]]
    aws("register-scalable-target", *where, "--min-capacity", "1", "--max-capacity", "4")
    equal(aws("describe-scalable-targets", "--service-namespace", "sagemaker")["ScalableTargets"][0]["MaxCapacity"], 4)
    arn = aws("put-scaling-policy", *where, "--policy-name", "cli", "--policy-type", "TargetTrackingScaling",
              "--target-tracking-scaling-policy-configuration", json.dumps({"TargetValue": 1000, "PredefinedMetricSpecification": INVOCATIONS}))["PolicyARN"]
    equal(aws("describe-scaling-policies", "--service-namespace", "sagemaker")["ScalingPolicies"][0]["PolicyARN"], arn)
    aws("delete-scaling-policy", *where, "--policy-name", "cli")


def check_with_its_endpoint_a_target_goes():
    policy = autoscaling.put_scaling_policy(**TARGET, PolicyName="follow", PolicyType="TargetTrackingScaling", TargetTrackingScalingPolicyConfiguration={
        "TargetValue": 60, "PredefinedMetricSpecification": INVOCATIONS, "DisableScaleIn": True})
    equal(len(policy["Alarms"]), 1)
    endpoints.wait_for(NAME)
    sagemaker.delete_endpoint(EndpointName=NAME)
    limit = time.monotonic() + 60
    while autoscaling.describe_scalable_targets(ServiceNamespace="sagemaker")["ScalableTargets"] or alarms_of(policy):
        assert time.monotonic() < limit
        time.sleep(0.1)


def check_an_activity_survives_kill_9_and_is_not_repeated():
    """On a server of its own, since boto3's clients keep the address of one."""
    with Server(["--scaling-alarms", "high=1x10s,low=1x10s"]) as server:
        own = {service: server.client(service) for service in ("s3", "sagemaker", "application-autoscaling", "cloudwatch")}
        own["s3"].create_bucket(Bucket=endpoints.BUCKET)
        own["s3"].put_object(Bucket=endpoints.BUCKET, Key="one.tar.gz", Body=endpoints.archive(answer="one"))
        own["sagemaker"].create_model(ModelName="m", ExecutionRoleArn=endpoints.ROLE, PrimaryContainer={"Image": "athanor/python", "ModelDataUrl": f"s3://{endpoints.BUCKET}/one.tar.gz"})
        own["sagemaker"].create_endpoint_config(EndpointConfigName="c", ProductionVariants=[
            {"VariantName": "AllTraffic", "ModelName": "m", "InitialInstanceCount": 1, "InstanceType": "ml.t3.medium"}])
        own["sagemaker"].create_endpoint(EndpointName=NAME, EndpointConfigName="c")

        def until(condition, seconds=90):
            limit = time.monotonic() + seconds
            while not (seen := condition()):
                assert time.monotonic() < limit
                time.sleep(0.01)
            return seen

        def described():
            endpoint = own["sagemaker"].describe_endpoint(EndpointName=NAME)
            return endpoint["EndpointStatus"], endpoint["ProductionVariants"][0]["DesiredInstanceCount"]

        def history():
            return own["application-autoscaling"].describe_scaling_activities(ServiceNamespace="sagemaker")["ScalingActivities"]
        until(lambda: described() == ("InService", 1))
        own["application-autoscaling"].register_scalable_target(**TARGET, MinCapacity=1, MaxCapacity=4)
        policy = own["application-autoscaling"].put_scaling_policy(**TARGET, PolicyName="steps", PolicyType="StepScaling", StepScalingPolicyConfiguration={
            "AdjustmentType": "ChangeInCapacity", "Cooldown": 600, "StepAdjustments": [{"MetricIntervalLowerBound": 0, "ScalingAdjustment": 1}]})
        own["cloudwatch"].put_metric_alarm(AlarmName="backlog", Namespace="App", MetricName="Backlog", Statistic="Maximum", Period=10, EvaluationPeriods=1,
                                           Threshold=10, ComparisonOperator="GreaterThanThreshold", AlarmActions=[policy["PolicyARN"]])

        def one_more():
            own["cloudwatch"].put_metric_data(Namespace="App", MetricData=[{"MetricName": "Backlog", "Value": 35, "StorageResolution": 1}])
            return history()
        until(one_more)
        for _ in range(3):   # while it is told, and while it is followed
            server.kill()
            server.start()
            one_more()
        until(lambda: described() == ("InService", 2))
        until(lambda: history()[0]["StatusCode"] == "Successful")
        seen = own["cloudwatch"].describe_alarms(AlarmNames=["backlog"])["MetricAlarms"][0]["StateUpdatedTimestamp"]
        begun = time.time()
        until(lambda: one_more() and time.time() > begun + 12)   # the alarm calls once more, at least
        equal([(one["StatusCode"], one["Description"]) for one in history()], [("Successful", "Setting desired instance count to 2.")])
        equal(described(), ("InService", 2))
        equal(seen, own["cloudwatch"].describe_alarms(AlarmNames=["backlog"])["MetricAlarms"][0]["StateUpdatedTimestamp"])   # it was in ALARM all the time
        own["application-autoscaling"].deregister_scalable_target(**TARGET)
        equal(own["application-autoscaling"].describe_scalable_targets(ServiceNamespace="sagemaker")["ScalableTargets"], [])
        with fails_with("ObjectNotFoundException"):
            own["application-autoscaling"].deregister_scalable_target(**TARGET)
        own["sagemaker"].delete_endpoint(EndpointName=NAME)
        until(lambda: not own["sagemaker"].list_endpoints()["Endpoints"])


if __name__ == "__main__":
    checks.main(globals())
