"""AWS's command line (Debian's, or that of ATHANOR_PYTHON) over SageMaker's pipelines, experiments, metrics, lineage, search, registry, jobs, endpoints,
tuning and monitoring: every operation, what it prints, and how it words a refusal."""
import base64
import json
import tempfile
import time
import uuid

import checks
from checks import equal, fresh, until
from cli import NEWER, ONE, ROLE, VERSION, aws, bucket_with, is_time, refused, seconds
from server import arn


def pipeline(name, definition, *more):
    return aws("sagemaker", "create-pipeline", "--pipeline-name", name, "--pipeline-definition", definition, "--role-arn", ROLE, *more)["PipelineArn"]


def ended(execution):
    def ask():
        shown = aws("sagemaker", "describe-pipeline-execution", "--pipeline-execution-arn", execution)
        return shown["PipelineExecutionStatus"] not in ("Executing", "Stopping") and shown
    return until(ask)


def check_pipelines():
    name = fresh("p")
    queue = aws("sqs", "create-queue", "--queue-name", name)["QueueUrl"]
    ask = {"Version": "2020-12-01", "Parameters": [{"Name": "N", "Type": "Integer", "DefaultValue": 3}], "Steps": [
        {"Name": "Ask", "Type": "Callback", "SqsQueueUrl": queue, "Arguments": {"n": {"Get": "Parameters.N"}}, "OutputParameters": [{"OutputName": "m", "OutputType": "Integer"}]}]}
    made = pipeline(name, ask, "--pipeline-description", "d", "--tags", "Key=a,Value=b")
    equal(made, arn("sagemaker", f"pipeline/{name}"))
    refused(["sagemaker", "create-pipeline", "--pipeline-name", name, "--pipeline-definition", json.dumps(ask), "--role-arn", ROLE], "ValidationException", "already exists")
    shown = aws("sagemaker", "describe-pipeline", "--pipeline-name", name)
    equal((json.loads(shown["PipelineDefinition"]), shown["PipelineStatus"], shown["PipelineDescription"], shown["RoleArn"]), (ask, "Active", "d", ROLE))
    equal(aws("sagemaker", "update-pipeline", "--pipeline-name", name, "--pipeline-display-name", "Shown")["PipelineArn"], made)
    equal([(p["PipelineName"], p["PipelineDisplayName"]) for p in aws("sagemaker", "list-pipelines", "--pipeline-name-prefix", name)["PipelineSummaries"]], [(name, "Shown")])

    def token():
        [message] = aws("sqs", "receive-message", "--queue-url", queue, "--wait-time-seconds", "20")["Messages"]
        aws("sqs", "delete-message", "--queue-url", queue, "--receipt-handle", message["ReceiptHandle"])
        return json.loads(message["Body"])

    run = aws("sagemaker", "start-pipeline-execution", "--pipeline-name", name, "--pipeline-execution-display-name", "first", "--pipeline-parameters",
              "Name=N,Value=7")["PipelineExecutionArn"]
    asked = token()
    equal((asked["pipelineExecutionArn"], asked["arguments"]), (run, {"n": 7}))
    aws("sagemaker", "update-pipeline-execution", "--pipeline-execution-arn", run, "--pipeline-execution-description", "seen")
    equal(aws("sagemaker", "send-pipeline-execution-step-failure", "--callback-token", asked["token"], "--failure-reason", "later"), {"PipelineExecutionArn": run})
    shown = ended(run)
    equal((shown["PipelineExecutionStatus"], shown["PipelineExecutionDescription"]), ("Failed", "seen"))
    equal(aws("sagemaker", "retry-pipeline-execution", "--pipeline-execution-arn", run), {"PipelineExecutionArn": run})
    aws("sagemaker", "send-pipeline-execution-step-success", "--callback-token", token()["token"], "--output-parameters", "Name=m,Value=1")
    equal(ended(run)["PipelineExecutionStatus"], "Succeeded")
    [step] = aws("sagemaker", "list-pipeline-execution-steps", "--pipeline-execution-arn", run)["PipelineExecutionSteps"]
    equal((step["StepName"], step["StepStatus"], step["Metadata"]["Callback"]["OutputParameters"]), ("Ask", "Succeeded", [{"Name": "m", "Value": "1"}]))
    equal(aws("sagemaker", "list-pipeline-parameters-for-execution", "--pipeline-execution-arn", run), {"PipelineParameters": [{"Name": "N", "Value": "7"}]})
    equal(json.loads(aws("sagemaker", "describe-pipeline-definition-for-execution", "--pipeline-execution-arn", run)["PipelineDefinition"]), ask)
    stopped = aws("sagemaker", "start-pipeline-execution", "--pipeline-name", name)["PipelineExecutionArn"]
    token()
    equal(aws("sagemaker", "stop-pipeline-execution", "--pipeline-execution-arn", stopped), {"PipelineExecutionArn": stopped})
    told = token()
    equal(told["status"], "Stopping")
    aws("sagemaker", "send-pipeline-execution-step-success", "--callback-token", told["token"])
    equal(ended(stopped)["PipelineExecutionStatus"], "Stopped")
    equal({e["PipelineExecutionArn"]: e["PipelineExecutionStatus"] for e in aws("sagemaker", "list-pipeline-executions", "--pipeline-name", name)["PipelineExecutionSummaries"]},
          {run: "Succeeded", stopped: "Stopped"})
    if NEWER:
        aws("sagemaker", "update-pipeline-version", "--pipeline-arn", made, "--pipeline-version-id", "1", "--pipeline-version-display-name", "one")
        [version] = aws("sagemaker", "list-pipeline-versions", "--pipeline-name", name)["PipelineVersionSummaries"]
        equal((version["PipelineVersionId"], version["PipelineVersionDisplayName"], version["LastExecutionPipelineExecutionArn"]), (1, "one", stopped))
    equal(aws("sagemaker", "delete-pipeline", "--pipeline-name", name), {"PipelineArn": made})
    refused(["sagemaker", "describe-pipeline", "--pipeline-name", name], "ResourceNotFound", f"Pipeline '{made}' does not exist.")


def check_experiments():
    name = fresh("e")
    made = aws("sagemaker", "create-experiment", "--experiment-name", name, "--description", "d", "--tags", "Key=a,Value=b")
    equal(made, {"ExperimentArn": arn("sagemaker", f"experiment/{name}")})
    trial = aws("sagemaker", "create-trial", "--trial-name", name, "--experiment-name", name)["TrialArn"]
    part = aws("sagemaker", "create-trial-component", "--trial-component-name", name, "--display-name", "Part", "--parameters",
               {"lr": {"NumberValue": 0.5}, "opt": {"StringValue": "adam"}}, "--status", "PrimaryStatus=InProgress", "--start-time", "2026-11-22T12:00:00Z")
    equal(part, {"TrialComponentArn": arn("sagemaker", f"experiment-trial-component/{name}")})
    equal(aws("sagemaker", "associate-trial-component", "--trial-component-name", name, "--trial-name", name), {"TrialArn": trial, **part})
    aws("sagemaker", "update-experiment", "--experiment-name", name, "--display-name", "Shown")
    shown = aws("sagemaker", "describe-experiment", "--experiment-name", name)
    equal((shown["DisplayName"], shown["Description"]), ("Shown", "d"))
    is_time(shown["CreationTime"])
    aws("sagemaker", "update-trial", "--trial-name", name, "--display-name", "Tried")
    shown = aws("sagemaker", "describe-trial", "--trial-name", name)
    equal((shown["DisplayName"], shown["ExperimentName"]), ("Tried", name))
    aws("sagemaker", "update-trial-component", "--trial-component-name", name, "--status", "PrimaryStatus=Completed", "--parameters-to-remove", "opt")
    shown = aws("sagemaker", "describe-trial-component", "--trial-component-name", name)
    equal((shown["Parameters"], shown["Status"], shown["DisplayName"]), ({"lr": {"NumberValue": 0.5}}, {"PrimaryStatus": "Completed"}, "Part"))
    equal(seconds(shown["StartTime"]), seconds("2026-11-22T12:00:00+00:00"))
    assert name in [e["ExperimentName"] for e in aws("sagemaker", "list-experiments")["ExperimentSummaries"]]
    equal([t["DisplayName"] for t in aws("sagemaker", "list-trials", "--experiment-name", name)["TrialSummaries"]], ["Tried"])
    equal([c["TrialComponentName"] for c in aws("sagemaker", "list-trial-components", "--trial-name", name)["TrialComponentSummaries"]], [name])
    equal(aws("sagemaker", "add-tags", "--resource-arn", made["ExperimentArn"], "--tags", "Key=c,Value=d"), {"Tags": [{"Key": "a", "Value": "b"}, {"Key": "c", "Value": "d"}]})
    aws("sagemaker", "delete-tags", "--resource-arn", made["ExperimentArn"], "--tag-keys", "a")
    equal(aws("sagemaker", "list-tags", "--resource-arn", made["ExperimentArn"]), {"Tags": [{"Key": "c", "Value": "d"}]})
    found = aws("sagemaker", "search", "--resource", "ExperimentTrialComponent", "--search-expression", {"SubExpressions": [{"Filters": [
        {"Name": "Parents.ExperimentName", "Operator": "Equals", "Value": name}, {"Name": "Parameters.lr.NumberValue", "Operator": "LessThan", "Value": "0.6"}]}]})["Results"]
    equal([r["TrialComponent"]["DisplayName"] for r in found], ["Part"])
    said = aws("sagemaker", "get-search-suggestions", "--resource", "ExperimentTrialComponent", "--suggestion-query", "PropertyNameQuery={PropertyNameHint=DisplayN}")
    equal(said, {"PropertyNameSuggestions": [{"PropertyName": "DisplayName"}]})
    refused(["sagemaker", "delete-experiment", "--experiment-name", name], "ValidationException", "associated Trials")
    equal(aws("sagemaker", "disassociate-trial-component", "--trial-component-name", name, "--trial-name", name)["TrialArn"], trial)
    equal(aws("sagemaker", "delete-trial-component", "--trial-component-name", name), part)
    equal(aws("sagemaker", "delete-trial", "--trial-name", name), {"TrialArn": trial})
    equal(aws("sagemaker", "delete-experiment", "--experiment-name", name), made)
    refused(["sagemaker", "describe-trial-component", "--trial-component-name", name], "ResourceNotFound", "does not exist.")


def check_metrics():
    name = fresh("m")
    part = aws("sagemaker", "create-trial-component", "--trial-component-name", name)["TrialComponentArn"]
    now = int(time.time())
    data = [{"MetricName": "loss", "Timestamp": now + i, "Step": i, "Value": 2.0 - i / 2} for i in range(3)]
    equal(aws("sagemaker-metrics", "batch-put-metrics", "--trial-component-name", name, "--metric-data", data), {})
    [metric] = aws("sagemaker", "describe-trial-component", "--trial-component-name", name)["Metrics"]
    equal([metric[key] for key in ("MetricName", "Min", "Max", "Last", "Count", "Avg", "SourceArn")], ["loss", 1.0, 2.0, 1.0, 3, 1.5, part])
    refused(["sagemaker-metrics", "batch-put-metrics", "--trial-component-name", "nobody", "--metric-data", data], "ResourceNotFound", "does not exist")
    if NEWER:
        query = {"MetricName": "loss", "ResourceArn": part, "MetricStat": "Last", "Period": "IterationNumber", "XAxisType": "IterationNumber"}
        equal(aws("sagemaker-metrics", "batch-get-metrics", "--metric-queries", [query]),
              {"MetricQueryResults": [{"Status": "Complete", "XAxisValues": [0, 1, 2], "MetricValues": [2.0, 1.5, 1.0]}]})


def check_lineage():
    name = fresh("l")
    source = f"SourceUri=s3://b/{name}"
    data = aws("sagemaker", "create-artifact", "--artifact-name", name, "--source", source, "--artifact-type", "DataSet")["ArtifactArn"]
    step = aws("sagemaker", "create-action", "--action-name", name, "--source", source, "--action-type", "Train", "--status", "InProgress")["ActionArn"]
    use = aws("sagemaker", "create-context", "--context-name", name, "--source", source, "--context-type", "Endpoint")["ContextArn"]
    equal((step, use), (arn("sagemaker", f"action/{name}"), arn("sagemaker", f"context/{name}")))
    equal(aws("sagemaker", "add-association", "--source-arn", data, "--destination-arn", step, "--association-type", "ContributedTo"),
          {"SourceArn": data, "DestinationArn": step})
    aws("sagemaker", "add-association", "--source-arn", step, "--destination-arn", use)
    equal([(a["DestinationArn"], a["AssociationType"]) for a in aws("sagemaker", "list-associations", "--source-arn", data)["AssociationSummaries"]], [(step, "ContributedTo")])
    found = aws("sagemaker", "query-lineage", "--start-arns", use, "--direction", "Ascendants", "--include-edges")
    equal(([v["Arn"] for v in found["Vertices"]], len(found["Edges"])), ([step, data], 2))
    aws("sagemaker", "update-artifact", "--artifact-arn", data, "--properties", "rows=10")
    equal(aws("sagemaker", "describe-artifact", "--artifact-arn", data)["Properties"], {"rows": "10"})
    aws("sagemaker", "update-action", "--action-name", name, "--status", "Completed")
    equal(aws("sagemaker", "describe-action", "--action-name", name)["Status"], "Completed")
    aws("sagemaker", "update-context", "--context-name", name, "--description", "d")
    equal(aws("sagemaker", "describe-context", "--context-name", name)["Description"], "d")
    equal([a["ArtifactArn"] for a in aws("sagemaker", "list-artifacts", "--source-uri", f"s3://b/{name}")["ArtifactSummaries"]], [data])
    equal([a["ActionName"] for a in aws("sagemaker", "list-actions", "--source-uri", f"s3://b/{name}")["ActionSummaries"]], [name])
    equal([c["ContextName"] for c in aws("sagemaker", "list-contexts", "--source-uri", f"s3://b/{name}")["ContextSummaries"]], [name])
    refused(["sagemaker", "delete-action", "--action-name", name], "ValidationException", "associations")
    equal(aws("sagemaker", "delete-association", "--source-arn", data, "--destination-arn", step), {"SourceArn": data, "DestinationArn": step})
    aws("sagemaker", "delete-association", "--source-arn", step, "--destination-arn", use)
    equal(aws("sagemaker", "delete-artifact", "--artifact-arn", data), {"ArtifactArn": data})
    equal(aws("sagemaker", "delete-action", "--action-name", name), {"ActionArn": step})
    equal(aws("sagemaker", "delete-context", "--context-name", name), {"ContextArn": use})
    refused(["sagemaker", "describe-context", "--context-name", name], "ResourceNotFound", "does not exist.")


def check_registry():
    group = fresh("group")
    made = aws("sagemaker", "create-model-package-group", "--model-package-group-name", group)["ModelPackageGroupArn"]
    specification = {"Containers": [{"Image": "athanor/xgboost", "ModelDataUrl": "s3://b/model.tar.gz"}], "SupportedContentTypes": ["text/csv"],
                     "SupportedResponseMIMETypes": ["text/csv"]}
    package = aws("sagemaker", "create-model-package", "--model-package-group-name", group, "--inference-specification", specification,
                  "--model-approval-status", "PendingManualApproval")["ModelPackageArn"]
    equal(package, arn("sagemaker", f"model-package/{group}/1"))
    refused(["sagemaker", "create-model", "--model-name", group, "--execution-role-arn", ROLE, "--primary-container", f"ModelPackageName={package}"], "ValidationException", "must be Approved to be deployed")
    equal(aws("sagemaker", "update-model-package", "--model-package-arn", package, "--model-approval-status", "Approved", "--approval-description", "good"),
          {"ModelPackageArn": package})
    shown = aws("sagemaker", "describe-model-package", "--model-package-name", package)
    equal((shown["ModelApprovalStatus"], shown["ApprovalDescription"], shown["ModelPackageVersion"]), ("Approved", "good", 1))
    many = aws("sagemaker", "batch-describe-model-package", "--model-package-arn-list", package, package + "9")
    equal((list(many["ModelPackageSummaries"]), list(many["BatchDescribeModelPackageErrorMap"])), ([package], [package + "9"]))
    equal([p["ModelPackageArn"] for p in aws("sagemaker", "list-model-packages", "--model-package-group-name", group)["ModelPackageSummaryList"]], [package])
    equal([g["ModelPackageGroupName"] for g in aws("sagemaker", "list-model-package-groups", "--name-contains", group)["ModelPackageGroupSummaryList"]], [group])
    equal(aws("sagemaker", "describe-model-package-group", "--model-package-group-name", group)["ModelPackageGroupStatus"], "Completed")
    bucket_with(group, "model.tar.gz", "a model")
    aws("sagemaker", "create-model", "--model-name", group, "--execution-role-arn", ROLE, "--primary-container", f"Image=athanor/xgboost,ModelDataUrl=s3://{group}/model.tar.gz")
    equal(aws("sagemaker", "describe-model", "--model-name", group)["PrimaryContainer"]["ModelDataUrl"], f"s3://{group}/model.tar.gz")
    equal([m["ModelName"] for m in aws("sagemaker", "list-models", "--name-contains", group)["Models"]], [group])
    aws("sagemaker", "create-endpoint-config", "--endpoint-config-name", group, "--production-variants",
        f"VariantName=All,ModelName={group},InitialInstanceCount=1,InstanceType=ml.t3.medium")
    equal([v["ModelName"] for v in aws("sagemaker", "describe-endpoint-config", "--endpoint-config-name", group)["ProductionVariants"]], [group])
    equal([c["EndpointConfigName"] for c in aws("sagemaker", "list-endpoint-configs", "--name-contains", group)["EndpointConfigs"]], [group])
    for words in (["delete-endpoint-config", "--endpoint-config-name", group], ["delete-model", "--model-name", group], ["delete-model-package", "--model-package-name", package]):
        equal(aws("sagemaker", *words), {})
    equal(aws("sagemaker", "delete-model-package-group", "--model-package-group-name", group), {})
    refused(["sagemaker", "describe-model-package-group", "--model-package-group-name", group], "ValidationException", f"ModelPackageGroup {made} does not exist.")


def check_jobs_and_an_endpoint():
    name = fresh("job")
    bucket_with(name, "train.csv", "".join(f"{i % 2},{i},{i * i % 7}\n" for i in range(40)))
    cluster = {"InstanceType": "ml.t3.medium", "InstanceCount": 1, "VolumeSizeInGB": 1}
    aws("sagemaker", "create-training-job", "--training-job-name", name, "--role-arn", ROLE, "--algorithm-specification", "TrainingImage=athanor/xgboost,TrainingInputMode=File",
        "--hyper-parameters", "num_round=3,objective=reg:squarederror", "--output-data-config", f"S3OutputPath=s3://{name}/out", "--resource-config", cluster,
        "--stopping-condition", "MaxRuntimeInSeconds=120", "--input-data-config",
        [{"ChannelName": "train", "ContentType": "text/csv", "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": f"s3://{name}/train.csv"}}}])
    aws("sagemaker", "create-processing-job", "--processing-job-name", name, "--role-arn", ROLE, "--processing-resources", {"ClusterConfig": cluster},
        "--app-specification", {"ImageUri": "athanor/python", "ContainerEntrypoint": ["python3", "-c", "import time; time.sleep(300)"]})
    equal(aws("sagemaker", "stop-processing-job", "--processing-job-name", name), {})
    done = until(lambda: (job := aws("sagemaker", "describe-training-job", "--training-job-name", name))["TrainingJobStatus"] != "InProgress" and job)
    equal((done["TrainingJobStatus"], done["TrainingJobArn"]), ("Completed", arn("sagemaker", f"training-job/{name}")))
    refused(["sagemaker", "stop-training-job", "--training-job-name", name], "ValidationException", "is in status Completed")
    until(lambda: aws("sagemaker", "describe-processing-job", "--processing-job-name", name)["ProcessingJobStatus"] == "Stopped")
    equal([j["TrainingJobName"] for j in aws("sagemaker", "list-training-jobs", "--name-contains", name)["TrainingJobSummaries"]], [name])
    equal([j["ProcessingJobStatus"] for j in aws("sagemaker", "list-processing-jobs", "--name-contains", name)["ProcessingJobSummaries"]], ["Stopped"])
    aws("sagemaker", "create-model", "--model-name", name, "--execution-role-arn", ROLE, "--primary-container",
        f"Image=athanor/xgboost,ModelDataUrl={done['ModelArtifacts']['S3ModelArtifacts']}")
    for config in (name, name + "-2"):
        aws("sagemaker", "create-endpoint-config", "--endpoint-config-name", config, "--production-variants",
            f"VariantName=All,ModelName={name},InitialInstanceCount=1,InstanceType=ml.t3.medium")

    def in_service():
        return until(lambda: (e := aws("sagemaker", "describe-endpoint", "--endpoint-name", name))["EndpointStatus"] == "InService" and e)

    made = aws("sagemaker", "create-endpoint", "--endpoint-name", name, "--endpoint-config-name", name)
    equal((made, in_service()["EndpointConfigName"]), ({"EndpointArn": arn("sagemaker", f"endpoint/{name}")}, name))
    aws("sagemaker", "update-endpoint-weights-and-capacities", "--endpoint-name", name, "--desired-weights-and-capacities", "VariantName=All,DesiredWeight=2")
    equal(in_service()["ProductionVariants"][0]["CurrentWeight"], 2.0)
    aws("cloudwatch", "put-metric-alarm", "--alarm-name", name, "--namespace", "Cli", "--metric-name", "m", "--statistic", "Sum", "--period", "300", "--evaluation-periods", "1",
        "--threshold", "1", "--comparison-operator", "GreaterThanThreshold")
    policy = {"BlueGreenUpdatePolicy": {"TrafficRoutingConfiguration": {"Type": "ALL_AT_ONCE", "WaitIntervalInSeconds": 0}, "TerminationWaitInSeconds": 0,
                                        "MaximumExecutionTimeoutInSeconds": 1800}, "AutoRollbackConfiguration": {"Alarms": [{"AlarmName": name}]}}
    for state, config in ("ALARM", name), ("OK", name + "-2"):   # an alarm that is raised lets nothing begin
        aws("cloudwatch", "set-alarm-state", "--alarm-name", name, "--state-value", state, "--state-reason", "a test")
        aws("sagemaker", "update-endpoint", "--endpoint-name", name, "--endpoint-config-name", name + "-2", "--deployment-config", policy)
        shown = in_service()
        equal((shown["EndpointConfigName"], shown["LastDeploymentConfig"], shown.get("FailureReason", "").endswith(f"rolled back: {name}.")), (config, policy, state == "ALARM"))
    equal([e["EndpointName"] for e in aws("sagemaker", "list-endpoints", "--name-contains", name)["Endpoints"]], [name])
    with tempfile.NamedTemporaryFile("r") as out:
        body = "1,2" if ONE else base64.b64encode(b"1,2").decode()
        answer = aws("sagemaker-runtime", "invoke-endpoint", "--endpoint-name", name, "--content-type", "text/csv", "--body", body, out.name)
        equal(answer["InvokedProductionVariant"], "All")
        float(out.read())
    equal(aws("sagemaker", "delete-endpoint", "--endpoint-name", name), {})
    until(lambda: not aws("sagemaker", "list-endpoints", "--name-contains", name)["Endpoints"])
    aws("sagemaker", "wait", "endpoint-deleted", "--endpoint-name", name)   # which asks every half minute, and finds it gone at once


def check_tuning():
    name = fresh("t")
    bucket_with(name, "train.csv", "".join(f"{i % 2},{i},{i * i % 7}\n" for i in range(40)))
    config = {"Strategy": "Random", "HyperParameterTuningJobObjective": {"Type": "Minimize", "MetricName": "train:rmse"},
              "ResourceLimits": {"MaxNumberOfTrainingJobs": 2, "MaxParallelTrainingJobs": 2},
              "ParameterRanges": {"IntegerParameterRanges": [{"Name": "max_depth", "MinValue": "1", "MaxValue": "5"}]}}
    training = {"AlgorithmSpecification": {"TrainingImage": "athanor/xgboost", "TrainingInputMode": "File"}, "RoleArn": ROLE,
                "StaticHyperParameters": {"num_round": "3", "objective": "reg:squarederror"}, "OutputDataConfig": {"S3OutputPath": f"s3://{name}/out"},
                "InputDataConfig": [{"ChannelName": "train", "ContentType": "text/csv", "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": f"s3://{name}/train.csv"}}}],
                "ResourceConfig": {"InstanceType": "ml.t3.medium", "InstanceCount": 1, "VolumeSizeInGB": 1}, "StoppingCondition": {"MaxRuntimeInSeconds": 120}}
    made = aws("sagemaker", "create-hyper-parameter-tuning-job", "--hyper-parameter-tuning-job-name", name, "--hyper-parameter-tuning-job-config", config,
               "--training-job-definition", training)
    equal(made, {"HyperParameterTuningJobArn": arn("sagemaker", f"hyper-parameter-tuning-job/{name}")})
    refused(["sagemaker", "create-hyper-parameter-tuning-job", "--hyper-parameter-tuning-job-name", name, "--hyper-parameter-tuning-job-config", json.dumps(config),
             "--training-job-definition", json.dumps(training)], "ResourceInUse", "already exists")
    describe = ["sagemaker", "describe-hyper-parameter-tuning-job", "--hyper-parameter-tuning-job-name", name]
    shown = until(lambda: (job := aws(*describe))["HyperParameterTuningJobStatus"] != "InProgress" and job)
    equal((shown["HyperParameterTuningJobStatus"], shown["ObjectiveStatusCounters"]), ("Completed", {"Succeeded": 2, "Pending": 0, "Failed": 0}))
    jobs = aws("sagemaker", "list-training-jobs-for-hyper-parameter-tuning-job", "--hyper-parameter-tuning-job-name", name, "--sort-by", "FinalObjectiveMetricValue",
               "--sort-order", "Ascending")["TrainingJobSummaries"]
    equal((len(jobs), jobs[0]["TrainingJobName"]), (2, shown["BestTrainingJob"]["TrainingJobName"]))
    equal([j["HyperParameterTuningJobName"] for j in aws("sagemaker", "list-hyper-parameter-tuning-jobs", "--name-contains", name)["HyperParameterTuningJobSummaries"]], [name])
    refused(["sagemaker", "stop-hyper-parameter-tuning-job", "--hyper-parameter-tuning-job-name", "nobody"], "ResourceNotFound")
    refused(["sagemaker", "stop-hyper-parameter-tuning-job", "--hyper-parameter-tuning-job-name", name], "ValidationException", "is in status Completed")
    if NEWER:
        equal(aws("sagemaker", "delete-hyper-parameter-tuning-job", "--hyper-parameter-tuning-job-name", name), {})
        refused(describe, "ResourceNotFound")


def analyzed(name):
    """The reports of a job of AWS's analyzer over a table of two columns, in s3://NAME/baseline."""
    bucket_with(name, "train/data.csv", "age,spend\n" + "".join(f"{20 + i % 60},{i % 400 / 10}\n" for i in range(800)))
    folder = "/opt/ml/processing"
    aws("sagemaker", "create-processing-job", "--processing-job-name", name, "--role-arn", ROLE, "--app-specification", "ImageUri=athanor/monitor",
        "--processing-resources", {"ClusterConfig": {"InstanceCount": 1, "InstanceType": "ml.m5.xlarge", "VolumeSizeInGB": 20}}, "--environment",
        {"dataset_format": '{"csv": {"header": true}}', "dataset_source": f"{folder}/input/data", "output_path": f"{folder}/output"}, "--processing-inputs",
        [{"InputName": "data", "S3Input": {"S3Uri": f"s3://{name}/train/", "LocalPath": f"{folder}/input/data", "S3DataType": "S3Prefix", "S3InputMode": "File"}}],
        "--processing-output-config",
        {"Outputs": [{"OutputName": "reports", "S3Output": {"S3Uri": f"s3://{name}/baseline", "LocalPath": f"{folder}/output", "S3UploadMode": "EndOfJob"}}]})
    job = until(lambda: (j := aws("sagemaker", "describe-processing-job", "--processing-job-name", name))["ProcessingJobStatus"] != "InProgress" and j)
    equal((job["ProcessingJobStatus"], job["ExitMessage"]), ("Completed", "Completed: Job completed successfully with no violations."))


def capturing(name, data):
    """An endpoint whose model nobody loads, and what it would have captured a minute ago: rows of input."""
    aws("sagemaker", "create-model", "--model-name", name, "--execution-role-arn", ROLE, "--primary-container", f"Image=athanor/xgboost,ModelDataUrl=s3://{name}/train/data.csv")
    aws("sagemaker", "create-endpoint-config", "--endpoint-config-name", name, "--production-variants",
        f"VariantName=All,ModelName={name},InitialInstanceCount=1,InstanceType=ml.t3.medium", "--data-capture-config",
        {"EnableCapture": True, "InitialSamplingPercentage": 100, "DestinationS3Uri": f"s3://{name}/capture", "CaptureOptions": [{"CaptureMode": "Input"}]})
    aws("sagemaker", "create-endpoint", "--endpoint-name", name, "--endpoint-config-name", name)
    at = time.gmtime(time.time() - 60)
    with tempfile.NamedTemporaryFile("w") as file:
        for row in data:
            file.write(json.dumps({
                "captureData": {"endpointInput": {"observedContentType": "text/csv", "mode": "INPUT", "data": row, "encoding": "CSV"}}, "eventVersion": "0",
                "eventMetadata": {"eventId": str(uuid.uuid4()), "inferenceTime": time.strftime("%Y-%m-%dT%H:%M:%SZ", at)}}) + "\n")
        file.flush()
        aws("s3api", "put-object", "--bucket", name, "--key", time.strftime(f"capture/{name}/All/%Y/%m/%d/%H/%M-%S-000.jsonl", at), "--body", file.name)


def check_monitoring():
    name = fresh("watched")
    analyzed(name)
    capturing(name, [f"{20 + i % 60},{i % 400 / 10 + 20}" for i in range(400)])   # spend has moved
    made = {"JobDefinitionArn": arn("sagemaker", f"data-quality-job-definition/{name}")}
    definition = ["--job-definition-name", name, "--role-arn", ROLE, "--data-quality-app-specification", "ImageUri=athanor/monitor", "--data-quality-baseline-config",
                  f"ConstraintsResource={{S3Uri=s3://{name}/baseline/constraints.json}},StatisticsResource={{S3Uri=s3://{name}/baseline/statistics.json}}",
                  "--data-quality-job-input", f"EndpointInput={{EndpointName={name},LocalPath=/opt/ml/processing/input/endpoint}}", "--data-quality-job-output-config",
                  f"MonitoringOutputs=[{{S3Output={{S3Uri=s3://{name}/reports,LocalPath=/opt/ml/processing/output}}}}]",
                  "--job-resources", "ClusterConfig={InstanceCount=1,InstanceType=ml.m5.xlarge,VolumeSizeInGB=20}"]
    equal(aws("sagemaker", "create-data-quality-job-definition", *definition), made)
    refused(["sagemaker", "create-data-quality-job-definition", *definition], "ResourceInUse", "already exists")
    shown = aws("sagemaker", "describe-data-quality-job-definition", "--job-definition-name", name)
    equal((shown["DataQualityAppSpecification"], shown["DataQualityJobInput"]["EndpointInput"]["EndpointName"]), ({"ImageUri": "athanor/monitor"}, name))
    is_time(shown["CreationTime"])
    equal([d["MonitoringJobDefinitionArn"] for d in aws("sagemaker", "list-data-quality-job-definitions", "--endpoint-name", name)["JobDefinitionSummaries"]], list(made.values()))
    one, schedule = ["--monitoring-schedule-name", name], {"MonitoringScheduleArn": arn("sagemaker", f"monitoring-schedule/{name}")}
    config = {"MonitoringJobDefinitionName": name, "MonitoringType": "DataQuality", "ScheduleConfig": {"ScheduleExpression": "cron(0 * ? * * *)"}}
    equal(aws("sagemaker", "create-monitoring-schedule", *one, "--monitoring-schedule-config", config), schedule)
    refused(["sagemaker", "create-monitoring-schedule", *one, "--monitoring-schedule-config", json.dumps(config)], "ResourceInUse", "already exists")
    aws("sagemaker", "stop-monitoring-schedule", *one)
    equal([s["MonitoringScheduleStatus"] for s in aws("sagemaker", "list-monitoring-schedules", "--endpoint-name", name)["MonitoringScheduleSummaries"]], ["Stopped"])
    aws("sagemaker", "start-monitoring-schedule", *one)
    shown = aws("sagemaker", "describe-monitoring-schedule", *one)
    equal((shown["MonitoringScheduleStatus"], shown["MonitoringScheduleConfig"], shown["EndpointName"]), ("Scheduled", config, name))
    aws("sagemaker", "update-monitoring-schedule", *one, "--monitoring-schedule-config", {**config, "ScheduleConfig": {"ScheduleExpression": "cron(0 8/6 ? * * *)"}})
    equal(aws("sagemaker", "describe-monitoring-schedule", *one)["MonitoringScheduleConfig"]["ScheduleConfig"], {"ScheduleExpression": "cron(0 8/6 ? * * *)"})
    alerts = lambda: [(a["MonitoringAlertName"], a["AlertStatus"]) for a in aws("sagemaker", "list-monitoring-alerts", *one)["MonitoringAlertSummaries"]]   # noqa: E731
    equal(alerts(), [(name, "OK")])
    if NEWER:   # Debian's does not know what NOW needs
        violated(name, one, config)
        equal(alerts(), [(name, "InAlert")])
    alert = ["--monitoring-alert-name", name, "--evaluation-period", "3"]
    equal(aws("sagemaker", "update-monitoring-alert", *one, *alert, "--datapoints-to-alert", "2"), {**schedule, "MonitoringAlertName": name})
    equal(alerts(), [(name, "OK")])
    equal([h["AlertStatus"] for h in aws("sagemaker", "list-monitoring-alert-history", *one)["MonitoringAlertHistory"]], ["OK", "InAlert"] if NEWER else [])
    refused(["sagemaker", "update-monitoring-alert", *one, *alert, "--datapoints-to-alert", "4"], "ValidationException", "must not be greater than EvaluationPeriod")
    refused(["sagemaker", "delete-data-quality-job-definition", "--job-definition-name", name], "ValidationException", "is being used by a monitoring schedule.")
    equal(aws("sagemaker", "delete-monitoring-schedule", *one), {})
    refused(["sagemaker", "describe-monitoring-schedule", *one], "ResourceNotFound", f"Monitoring Schedule {schedule['MonitoringScheduleArn']} not found")
    equal(aws("sagemaker", "delete-data-quality-job-definition", "--job-definition-name", name), {})
    refused(["sagemaker", "describe-data-quality-job-definition", "--job-definition-name", name], "ResourceNotFound", f"Job Definition {made['JobDefinitionArn']} not found")


def violated(name, schedule, config):
    """The schedule looks NOW, and its one execution finds the column that has moved."""
    now = {"ScheduleExpression": "NOW", "DataAnalysisStartTime": "-PT1H", "DataAnalysisEndTime": "PT0H"}
    aws("sagemaker", "update-monitoring-schedule", *schedule, "--monitoring-schedule-config", {**config, "ScheduleConfig": now})
    ended = ("Completed", "CompletedWithViolations", "Failed", "Stopped")
    listed = lambda: aws("sagemaker", "list-monitoring-executions", *schedule)["MonitoringExecutionSummaries"]   # noqa: E731
    [execution] = until(lambda: (all_of_it := listed()) and all_of_it[0]["MonitoringExecutionStatus"] in ended and all_of_it)
    equal((execution["MonitoringExecutionStatus"], execution["MonitoringJobDefinitionName"]), ("CompletedWithViolations", name))
    job = aws("sagemaker", "describe-processing-job", "--processing-job-name", execution["ProcessingJobArn"].split("/")[1])
    equal(job["ExitMessage"], "CompletedWithViolations: Job completed successfully with 1 violations.")
    bucket, key = job["ProcessingOutputConfig"]["Outputs"][0]["S3Output"]["S3Uri"].split("/", 3)[2:]
    with tempfile.NamedTemporaryFile("r") as out:
        aws("s3api", "get-object", "--bucket", bucket, "--key", f"{key}/constraint_violations.json", out.name)
        equal([v["feature_name"] for v in json.load(out)["violations"]], ["spend"])


if __name__ == "__main__":
    print(f"# aws {VERSION}")
    checks.main(globals())
