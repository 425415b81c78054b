"""How soon what is watched reacts, beyond the time that its alarm is told to look at.

alarm     a datapoint breaches -> the alarm's state is ALARM, less the rest of the period that it was in
scale     the alarm of a scaling policy is in ALARM -> the endpoint's desired count has changed; -> the new instance serves
rollback  the alarm of a canary is in ALARM -> the last answer of the new model; -> InService again
Requests go on all the time; every one of them must be answered."""
import io
import statistics
import tarfile
import threading
import time

import measure
from server import ACCOUNT, Server

ROLE = f"arn:aws:iam::{ACCOUNT}:role/Bench"
ROUNDS, PERIOD = 5, 10
MODEL = "def model_fn(folder): return {!r}\ndef input_fn(body, kind): return body\ndef predict_fn(data, model): return model\ndef output_fn(answer, accept): return answer, 'text/plain'\n"
DIMENSION = "sagemaker:variant:DesiredInstanceCount"


def wait_for(condition, what, seconds=180):
    limit = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > limit:
            raise RuntimeError(f"not in {seconds} s: {what}")
        time.sleep(0.005)
    return time.time()


def alarm_reaction(cloudwatch, number):
    name = f"reaction-{number}"
    state = lambda: cloudwatch.describe_alarms(AlarmNames=[name])["MetricAlarms"][0]["StateValue"]
    cloudwatch.put_metric_alarm(AlarmName=name, Namespace="bench", MetricName=name, Statistic="Maximum", Period=PERIOD, EvaluationPeriods=1,
                                Threshold=1, ComparisonOperator="GreaterThanThreshold", TreatMissingData="notBreaching")
    wait_for(lambda: state() == "OK", "OK")
    now = time.time()
    cloudwatch.put_metric_data(Namespace="bench", MetricData=[{"MetricName": name, "Value": 2, "Timestamp": now, "StorageResolution": 1}])
    end_of_period = (now // PERIOD + 1) * PERIOD
    return max(0, wait_for(lambda: state() == "ALARM", "ALARM") - end_of_period) * 1000


class Load:
    """Requests one after another; each answer with its time."""

    def __init__(self, server, endpoint):
        self.runtime, self.endpoint, self.answers, self.failures, self.stopping = server.client("sagemaker-runtime"), endpoint, [], [], False
        self.thread = threading.Thread(target=self.run)
        self.thread.start()

    def run(self):
        while not self.stopping:
            try:
                answer = self.runtime.invoke_endpoint(EndpointName=self.endpoint, ContentType="text/csv", Body="1")["Body"].read().decode()
                self.answers.append((time.time(), answer))
            except Exception as error:  # whatever it is, it is a lost request
                self.failures.append(error)

    def stop(self):
        self.stopping = True
        self.thread.join()


def make_endpoint(server):
    s3, sagemaker = server.client("s3"), server.client("sagemaker")
    s3.create_bucket(Bucket="bench")
    for name in ("old", "new"):
        packed = io.BytesIO()
        with tarfile.open(fileobj=packed, mode="w:gz") as archive:
            entry = tarfile.TarInfo("code/inference.py")
            text = MODEL.format(name).encode()
            entry.size = len(text)
            archive.addfile(entry, io.BytesIO(text))
        s3.put_object(Bucket="bench", Key=f"{name}.tar.gz", Body=packed.getvalue())
        sagemaker.create_model(ModelName=name, ExecutionRoleArn=ROLE, PrimaryContainer={"Image": "athanor/python", "ModelDataUrl": f"s3://bench/{name}.tar.gz"})
        sagemaker.create_endpoint_config(EndpointConfigName=name, ProductionVariants=[{
            "VariantName": "AllTraffic", "ModelName": name, "InitialInstanceCount": 1, "InstanceType": "ml.t3.medium", "InitialVariantWeight": 1}])
    sagemaker.create_endpoint(EndpointName="bench", EndpointConfigName="old")
    wait_for(lambda: status(sagemaker)["EndpointStatus"] == "InService", "InService")


def status(sagemaker):
    return sagemaker.describe_endpoint(EndpointName="bench")


def scaling_reaction(server):
    sagemaker, scaling, cloudwatch = (server.client(name) for name in ("sagemaker", "application-autoscaling", "cloudwatch"))
    target = {"ServiceNamespace": "sagemaker", "ResourceId": "endpoint/bench/variant/AllTraffic", "ScalableDimension": DIMENSION}
    scaling.register_scalable_target(**target, MinCapacity=1, MaxCapacity=2)
    policy = scaling.put_scaling_policy(**target, PolicyName="step", PolicyType="StepScaling", StepScalingPolicyConfiguration={
        "AdjustmentType": "ExactCapacity", "Cooldown": 1, "StepAdjustments": [{"MetricIntervalLowerBound": 0, "ScalingAdjustment": 2}]})
    cloudwatch.put_metric_alarm(AlarmName="busy", Namespace="bench", MetricName="busy", Statistic="Sum", Period=PERIOD, EvaluationPeriods=1, Threshold=1,
                                ComparisonOperator="GreaterThanThreshold", TreatMissingData="notBreaching", AlarmActions=[policy["PolicyARN"]])
    cloudwatch.put_metric_data(Namespace="bench", MetricData=[{"MetricName": "busy", "Value": 5, "Timestamp": time.time(), "StorageResolution": 1}])
    alarm = lambda: cloudwatch.describe_alarms(AlarmNames=["busy"])["MetricAlarms"][0]
    wait_for(lambda: alarm()["StateValue"] == "ALARM", "ALARM")
    begun = alarm()["StateUpdatedTimestamp"].timestamp()
    variant = lambda: status(sagemaker)["ProductionVariants"][0]
    decided = wait_for(lambda: variant()["DesiredInstanceCount"] == 2, "desired count")
    serves = wait_for(lambda: variant()["CurrentInstanceCount"] == 2 and status(sagemaker)["EndpointStatus"] == "InService", "2 instances")
    scaling.deregister_scalable_target(**target)
    cloudwatch.delete_alarms(AlarmNames=["busy"])
    return (decided - begun) * 1000, (serves - begun) * 1000


def rollback_reaction(server, load):
    sagemaker, cloudwatch = server.client("sagemaker"), server.client("cloudwatch")
    cloudwatch.put_metric_alarm(AlarmName="bad", Namespace="bench", MetricName="bad", Statistic="Sum", Period=60, EvaluationPeriods=1, Threshold=1,
                                ComparisonOperator="GreaterThanThreshold", TreatMissingData="notBreaching")
    wait_for(lambda: cloudwatch.describe_alarms(AlarmNames=["bad"])["MetricAlarms"][0]["StateValue"] == "OK", "OK")
    sagemaker.update_endpoint(EndpointName="bench", EndpointConfigName="new", DeploymentConfig={
        "BlueGreenUpdatePolicy": {"TrafficRoutingConfiguration": {"Type": "CANARY", "CanarySize": {"Type": "CAPACITY_PERCENT", "Value": 50},
                                                                  "WaitIntervalInSeconds": 600}},
        "AutoRollbackConfiguration": {"Alarms": [{"AlarmName": "bad"}]}})
    wait_for(lambda: any(answer == "new" for _, answer in load.answers[-20:]), "the canary")
    cloudwatch.set_alarm_state(AlarmName="bad", StateValue="ALARM", StateReason="bench")
    begun = time.time()
    over = wait_for(lambda: status(sagemaker)["EndpointStatus"] == "InService", "rolled back")
    last = max((at for at, answer in load.answers if answer == "new"), default=begun)
    cloudwatch.delete_alarms(AlarmNames=["bad"])
    return max(0, last - begun) * 1000, (over - begun) * 1000


with Server() as bench_server:
    alarms = [alarm_reaction(bench_server.client("cloudwatch"), number) for number in range(ROUNDS)]
    make_endpoint(bench_server)
    requests = Load(bench_server, "bench")
    try:
        rollbacks = [rollback_reaction(bench_server, requests) for _ in range(ROUNDS)]
        scalings = [scaling_reaction(bench_server)]
    finally:
        requests.stop()
    if requests.failures:
        raise RuntimeError(f"{len(requests.failures)} requests failed: {requests.failures[0]}")

column = lambda rows, index: statistics.median(row[index] for row in rows)
measure.print_table(["what", "median (ms)", f"over a period of {PERIOD} s"], [(what, value, value / (PERIOD * 1000)) for what, value in [
    ("period over → ALARM", statistics.median(alarms)), ("ALARM → last answer of the bad model", column(rollbacks, 0)),
    ("ALARM → InService as before", column(rollbacks, 1)), ("ALARM → desired count changed", column(scalings, 0)),
    ("ALARM → the new instance serves", column(scalings, 1))]])
print(f"\n{len(requests.answers)} requests meanwhile, none failed.")
