"""Changes of state as events, with boto3 (ATHANOR_PYTHON: another Python's): what a rule on source aws.sagemaker is sent of processing, training and tuning jobs,
of pipeline executions and their steps, endpoints and model packages; in AWS's shapes, in order, and nothing but that."""
import datetime
import json
import os
import time

import boto3
import checks
import jobs
from botocore.config import Config
from checks import equal

ENDPOINT = os.environ["ATHANOR_ENDPOINT"]
ROLE = jobs.ROLE
OPTIONS = dict(endpoint_url=ENDPOINT, config=Config(retries={"max_attempts": 1}))
events, sqs, sm, s3 = (boto3.client(name, **OPTIONS) for name in ("events", "sqs", "sagemaker", "s3"))
URL = sqs.create_queue(QueueName="states")["QueueUrl"]
BUCKET = "states"
TRAINING = {
    "AlgorithmSpecification": {"TrainingImage": "athanor/xgboost", "TrainingInputMode": "File"}, "RoleArn": ROLE, "OutputDataConfig": {"S3OutputPath": f"s3://{BUCKET}/out"},
    "InputDataConfig": [{"ChannelName": "train", "ContentType": "text/csv", "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": f"s3://{BUCKET}/train.csv"}}}],
    "ResourceConfig": {"InstanceType": "ml.t3.medium", "InstanceCount": 1, "VolumeSizeInGB": 1}, "StoppingCondition": {"MaxRuntimeInSeconds": 120}}
PARAMETERS = {"num_round": "3", "objective": "reg:squarederror"}
s3.create_bucket(Bucket=BUCKET)
s3.put_object(Bucket=BUCKET, Key="train.csv", Body="".join(f"{i % 2},{i},{i * i % 7}\n" for i in range(40)))
events.put_rule(Name="states", EventPattern=json.dumps({"source": ["aws.sagemaker"]}))
events.put_targets(Rule="states", Targets=[{"Id": "1", "Arn": f"arn:aws:sqs:us-east-1:{jobs.ACCOUNT}:states"}])
ARN = f"arn:aws:sagemaker:us-east-1:{jobs.ACCOUNT}:"
KINDS = {"processing-job": "SageMaker Processing Job State Change", "training-job": "SageMaker Training Job State Change",
         "hyper-parameter-tuning-job": "SageMaker HyperParameter Tuning Job State Change", "endpoint": "SageMaker Endpoint State Change",
         "model-package": "SageMaker Model Package State Change"}
DEPLOYMENT = "SageMaker Endpoint Deployment State Change"   # of the same endpoint
heard = []


class ThisServer:
    """As tests/lib/jobs.py wants it."""

    def client(self, service):
        return boto3.client(service, **OPTIONS)


def listen(until, seconds=60):
    """Takes in what was sent, until one of all that was heard is what is waited for; all of that resource, in order."""
    limit = time.monotonic() + seconds
    while not any(until(event) for event in heard):
        assert time.monotonic() < limit, [(e["detail-type"], e["resources"]) for e in heard]
        for message in sqs.receive_message(QueueUrl=URL, WaitTimeSeconds=1, MaxNumberOfMessages=10).get("Messages", []):
            sqs.delete_message(QueueUrl=URL, ReceiptHandle=message["ReceiptHandle"])
            heard.append(json.loads(message["Body"]))


def told(resource, member, last):
    """The details of the resource's events up to the one whose `member` is `last`; each has the envelope that AWS gives it."""
    arn = ARN + resource
    listen(lambda event: event["resources"] == [arn] and event["detail"].get(member) == last)
    kind = KINDS[resource.split("/")[0]]
    mine = sorted((e for e in heard if e["resources"] == [arn] and e["detail-type"] != DEPLOYMENT), key=lambda e: (e["detail"].get("LastModifiedTime", 0), e["time"]))
    for event in mine:
        equal((event["version"], event["source"], event["account"], event["region"], event["detail-type"]),
              ("0", "aws.sagemaker", jobs.ACCOUNT, "us-east-1", kind))
        assert abs(datetime.datetime.strptime(event["time"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=datetime.timezone.utc).timestamp() - time.time()) < 600, event["time"]
    equal(len({event["id"] for event in mine}), len(mine))
    return [event["detail"] for event in mine]


def turns(details, member):
    """The values of a member as they followed each other."""
    values = [detail[member] for detail in details]
    return [value for i, value in enumerate(values) if i == 0 or value != values[i - 1]]


def in_milliseconds(moment):
    assert isinstance(moment, int) and abs(moment / 1000 - time.time()) < 600, moment


def check_processing_and_training_jobs():
    sm.create_processing_job(**jobs.processing_request(ThisServer(), "work", "print('done')", bucket=BUCKET))
    sm.create_training_job(TrainingJobName="train", HyperParameters=PARAMETERS, **TRAINING, Tags=[{"Key": "team", "Value": "a"}])
    work = told("processing-job/work", "ProcessingJobStatus", "Completed")
    equal(turns(work, "ProcessingJobStatus"), ["InProgress", "Completed"])
    equal((work[-1]["ProcessingJobName"], work[-1]["AppSpecification"]["ImageUri"], work[-1]["RoleArn"]), ("work", "athanor/python", ROLE))
    in_milliseconds(work[-1]["ProcessingEndTime"])
    train = told("training-job/train", "TrainingJobStatus", "Completed")
    equal(turns(train, "TrainingJobStatus"), ["InProgress", "Completed"])
    told_of = turns(train, "SecondaryStatus")
    equal((told_of[0], told_of[-4:]), ("Starting", ["Downloading", "Training", "Uploading", "Completed"]))   # Pending, too, where it waits for room
    equal((train[-1]["HyperParameters"], train[-1]["OutputDataConfig"]["S3OutputPath"], train[-1]["Tags"], work[-1]["Tags"]), (PARAMETERS, f"s3://{BUCKET}/out", {"team": "a"}, {}))


def check_failures_say_why():
    sm.create_processing_job(**jobs.processing_request(ThisServer(), "fails", "import sys; sys.exit('no good')", bucket=BUCKET))
    last = told("processing-job/fails", "ProcessingJobStatus", "Failed")[-1]
    equal(last["FailureReason"], sm.describe_processing_job(ProcessingJobName="fails")["FailureReason"])


def check_tuning_jobs():
    config = {"Strategy": "Random", "HyperParameterTuningJobObjective": {"Type": "Minimize", "MetricName": "train:rmse"},
              "ResourceLimits": {"MaxNumberOfTrainingJobs": 2, "MaxParallelTrainingJobs": 1},
              "ParameterRanges": {"IntegerParameterRanges": [{"Name": "max_depth", "MinValue": "1", "MaxValue": "5"}]}}
    sm.create_hyper_parameter_tuning_job(HyperParameterTuningJobName="tune", HyperParameterTuningJobConfig=config,
                                         TrainingJobDefinition={**TRAINING, "StaticHyperParameters": PARAMETERS}, Tags=[{"Key": "team", "Value": "b"}])
    tune = told("hyper-parameter-tuning-job/tune", "HyperParameterTuningJobStatus", "Completed")
    equal(turns(tune, "HyperParameterTuningJobStatus"), ["InProgress", "Completed"])
    equal((tune[-1]["TrainingJobStatusCounters"]["Completed"], tune[-1]["ObjectiveStatusCounters"]["Succeeded"]), (2, 2))
    best = sm.describe_hyper_parameter_tuning_job(HyperParameterTuningJobName="tune")["BestTrainingJob"]["TrainingJobName"]
    equal((tune[-1]["BestTrainingJob"]["TrainingJobName"], tune[-1]["Tags"]), (best, {"team": "b"}))
    equal(turns(told(f"training-job/{best}", "TrainingJobStatus", "Completed"), "TrainingJobStatus"), ["InProgress", "Completed"])


def check_executions_and_their_steps():
    url = sqs.create_queue(QueueName="asked")["QueueUrl"]
    steps = [{"Name": "Ask", "Type": "Callback", "SqsQueueUrl": url, "Arguments": {}, "OutputParameters": []},
             {"Name": "No", "Type": "Fail", "DependsOn": ["Ask"], "Arguments": {"ErrorMessage": "no"}}]
    pipeline = sm.create_pipeline(PipelineName="p", RoleArn=ROLE, PipelineDefinition=json.dumps({"Version": "2020-12-01", "Steps": steps}))["PipelineArn"]
    execution = sm.start_pipeline_execution(PipelineName="p", PipelineExecutionDisplayName="first", PipelineExecutionDescription="d")["PipelineExecutionArn"]
    [message] = sqs.receive_message(QueueUrl=url, WaitTimeSeconds=20)["Messages"]
    sm.send_pipeline_execution_step_success(CallbackToken=json.loads(message["Body"])["token"])
    listen(lambda event: event["detail"].get("currentPipelineExecutionStatus") == "Failed")
    mine = [event for event in heard if event["resources"] == [pipeline, execution]]
    changes = [e["detail"] for e in mine if e["detail-type"] == "SageMaker Model Building Pipeline Execution Status Change"]
    equal(sorted((c.get("previousPipelineExecutionStatus"), c["currentPipelineExecutionStatus"]) for c in changes if c.get("previousPipelineExecutionStatus")), [("Executing", "Failed")])
    last = next(c for c in changes if c["currentPipelineExecutionStatus"] == "Failed")
    equal({key: last[key] for key in ("pipelineArn", "pipelineExecutionArn", "pipelineExecutionDisplayName", "pipelineExecutionDescription")},
          {"pipelineArn": pipeline, "pipelineExecutionArn": execution, "pipelineExecutionDisplayName": "first", "pipelineExecutionDescription": "d"})
    datetime.datetime.strptime(last["executionEndTime"], "%Y-%m-%dT%H:%M:%SZ")
    of_steps = [e["detail"] for e in mine if e["detail-type"] == "SageMaker Model Building Pipeline Execution Step Status Change"]
    equal(len(mine), len(changes) + len(of_steps))
    seen = {(s["stepName"], s.get("previousStepStatus"), s["currentStepStatus"]) for s in of_steps}
    equal(seen, {("Ask", None, "Starting"), ("Ask", "Starting", "Executing"), ("Ask", "Executing", "Succeeded"), ("No", None, "Starting"), ("No", "Starting", "Failed")})
    failed = next(s for s in of_steps if s["currentStepStatus"] == "Failed")
    equal((failed["stepType"], failed["failureReason"], failed["metadata"]), ("Fail", "no", {"fail": {"errorMessage": "no"}}))


def check_endpoints_and_packages():
    model = f"s3://{BUCKET}/out/train/output/model.tar.gz"
    sm.create_model(ModelName="m", ExecutionRoleArn=ROLE, PrimaryContainer={"Image": "athanor/xgboost", "ModelDataUrl": model})
    for name in ("one", "two"):
        sm.create_endpoint_config(EndpointConfigName=name, ProductionVariants=[{"VariantName": "All", "ModelName": "m", "InitialInstanceCount": 1, "InstanceType": "ml.t3.medium"}])
    sm.create_endpoint(EndpointName="e", EndpointConfigName="one", Tags=[{"Key": "a", "Value": "b"}])
    told("endpoint/e", "EndpointStatus", "IN_SERVICE")
    sm.update_endpoint(EndpointName="e", EndpointConfigName="two")
    listen(lambda event: event["detail"].get("EndpointConfigName") == "two" and event["detail"]["EndpointStatus"] == "IN_SERVICE")
    sm.delete_endpoint(EndpointName="e")
    states = told("endpoint/e", "EndpointStatus", "DELETING")
    equal(turns(states, "EndpointStatus"), ["CREATING", "IN_SERVICE", "UPDATING", "IN_SERVICE", "DELETING"])
    equal((states[0]["EndpointName"], states[0]["EndpointConfigName"], states[0]["Tags"], states[1]["ProductionVariants"][0]["CurrentInstanceCount"]), ("e", "one", {"a": "b"}, 1))
    in_milliseconds(states[-1]["LastModifiedTime"])

    sm.create_model_package_group(ModelPackageGroupName="g")
    specification = {"Containers": [{"Image": "athanor/xgboost", "ModelDataUrl": model}], "SupportedContentTypes": ["text/csv"], "SupportedResponseMIMETypes": ["text/csv"]}
    package = sm.create_model_package(ModelPackageGroupName="g", ModelApprovalStatus="PendingManualApproval", InferenceSpecification=specification)["ModelPackageArn"]
    told("model-package/g/1", "ModelApprovalStatus", "PendingManualApproval")
    sm.update_model_package(ModelPackageArn=package, ModelApprovalStatus="Approved", ApprovalDescription="good")
    said = told("model-package/g/1", "ModelApprovalStatus", "Approved")
    equal({detail["ModelApprovalStatus"] for detail in said}, {"PendingManualApproval", "Approved"})
    last = next(detail for detail in said if detail["ModelApprovalStatus"] == "Approved")
    equal((last["ModelPackageGroupName"], last["ModelPackageVersion"], last["ModelPackageArn"], last["ModelPackageStatus"]), ("g", 1, package, "Completed"))


if __name__ == "__main__":
    print(f"# boto3 {boto3.__version__}")
    checks.main(globals())
