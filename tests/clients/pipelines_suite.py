"""Pipelines by boto3 against a server of its own: real jobs, from raw data to a registered model; caching, stop, retry, selection, callbacks; kill -9."""
import contextlib
import json
import subprocess
import sys
import time

import checks
from checks import equal, fails_with
from server import ACCOUNT, Server

ROLE = f"arn:aws:iam::{ACCOUNT}:role/Pipeline"
CLUSTER = {"ClusterConfig": {"InstanceCount": 1, "InstanceType": "ml.t3.medium", "VolumeSizeInGB": 1}}
# Writes a table of a rule that a tree can learn, and a report.
PREPARE = """
import json, os, random, sys
random.seed(1)
rows = [(x, y) for x, y in ((random.random(), random.random()) for _ in range(400))]
os.makedirs('/opt/ml/processing/train', exist_ok=True)
with open('/opt/ml/processing/train/table.csv', 'w') as out:
    for x, y in rows:
        out.write(f'{int(x + y > 1)},{x:.4f},{y:.4f}\\n')
with open('/opt/ml/processing/train/report.json', 'w') as out:
    json.dump({'table': {'rows': len(rows), 'share': float(sys.argv[1])}}, out)
"""
SLEEP = "import time; print('UP', flush=True); time.sleep(300)"

server = Server()
sagemaker = s3 = None


def put(name, script):
    s3.put_object(Bucket="pipelines", Key=f"code/{name}.py", Body=script.encode())


def processing(name, script, arguments=(), outputs=("train",), **more):
    put(name, script)
    request = {
        "RoleArn": ROLE, "ProcessingResources": CLUSTER, "StoppingCondition": {"MaxRuntimeInSeconds": 300},
        "AppSpecification": {"ImageUri": "athanor/python", "ContainerEntrypoint": ["python3", f"/opt/ml/processing/input/code/{name}.py"]},
        "ProcessingInputs": [{"InputName": "code", "AppManaged": False, "S3Input": {"S3Uri": f"s3://pipelines/code/{name}.py", "S3DataType": "S3Prefix",
                              "S3InputMode": "File", "LocalPath": "/opt/ml/processing/input/code"}}],
        "ProcessingOutputConfig": {"Outputs": [{"OutputName": output, "AppManaged": False, "S3Output": {
            "S3Uri": {"Std:Join": {"On": "/", "Values": ["s3://pipelines", {"Get": "Execution.PipelineName"}, name, output]}},
            "LocalPath": f"/opt/ml/processing/{output}", "S3UploadMode": "EndOfJob"}} for output in outputs]}}
    if arguments:
        request["AppSpecification"]["ContainerArguments"] = list(arguments)
    return {"Name": name, "Type": "Processing", "Arguments": request, **more}


def training(name, data, **more):
    return {"Name": name, "Type": "Training", "Arguments": {
        "RoleArn": ROLE, "AlgorithmSpecification": {"TrainingImage": "athanor/xgboost", "TrainingInputMode": "File"},
        "HyperParameters": {"objective": "binary:logistic", "num_round": "5", "seed": "3"},
        "InputDataConfig": [{"ChannelName": "train", "ContentType": "text/csv", "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": data}}}],
        "OutputDataConfig": {"S3OutputPath": "s3://pipelines/models"}, "ResourceConfig": {"InstanceCount": 1, "InstanceType": "ml.t3.medium", "VolumeSizeInGB": 1},
        "StoppingCondition": {"MaxRuntimeInSeconds": 300}}, **more}


def register(name, train):
    return {"Name": name, "Type": "RegisterModel", "Arguments": {
        "ModelPackageGroupName": "group", "ModelApprovalStatus": "Approved", "InferenceSpecification": {
            "Containers": [{"Image": "athanor/xgboost", "ModelDataUrl": {"Get": f"Steps.{train}.ModelArtifacts.S3ModelArtifacts"}}],
            "SupportedContentTypes": ["text/csv"], "SupportedResponseMIMETypes": ["text/csv"]}}}


def json_get(step, file, path):
    return {"Std:JsonGet": {"PropertyFile": {"Get": f"Steps.{step}.PropertyFiles.{file}"}, "Path": path}}


def definition(*steps, parameters=()):
    return {"Version": "2020-12-01", "Metadata": {}, "Parameters": list(parameters), "PipelineExperimentConfig": None, "Steps": list(steps)}


def loop(name, bar):
    """Prepare, train, and register if the report says enough."""
    report = {"PropertyFiles": [{"PropertyFileName": "Report", "OutputName": "train", "FilePath": "report.json"}]}
    return create(name, definition(
        processing("Prepare", PREPARE, arguments=[{"Std:Join": {"On": "", "Values": [{"Get": "Parameters.Share"}]}}], **report),
        training("Train", {"Std:Join": {"On": "/", "Values": [{"Get": "Steps.Prepare.ProcessingOutputConfig.Outputs['train'].S3Output.S3Uri"}, "table.csv"]}}),
        {"Name": "Enough", "Type": "Condition", "DependsOn": ["Train"], "Arguments": {
            "Conditions": [{"Type": "GreaterThanOrEqualTo", "LeftValue": json_get("Prepare", "Report", "table.share"), "RightValue": bar}],
            "IfSteps": [register("Register", "Train")],
            "ElseSteps": [{"Name": "Refuse", "Type": "Fail", "Arguments": {"ErrorMessage": {"Std:Join": {"On": " ", "Values": ["only", json_get("Prepare", "Report", "table.rows"), "rows"]}}}}]}},
        parameters=[{"Name": "Share", "Type": "Float", "DefaultValue": 0.9}]))


def create(name, document):
    return sagemaker.create_pipeline(PipelineName=name, PipelineDefinition=json.dumps(document), RoleArn=ROLE)["PipelineArn"]


def start(name, **more):
    return sagemaker.start_pipeline_execution(PipelineName=name, **more)["PipelineExecutionArn"]


def wait(arn, seconds=120):
    """The status in the end."""
    limit = time.monotonic() + seconds
    while (status := sagemaker.describe_pipeline_execution(PipelineExecutionArn=arn)["PipelineExecutionStatus"]) in ("Executing", "Stopping"):
        if time.monotonic() > limit:
            raise TimeoutError(f"{arn} is {status}: {steps(arn)}")
        time.sleep(0.05)
    return status


def wait_for_step(arn, name, status, seconds=60):
    limit = time.monotonic() + seconds
    while steps(arn).get(name, {}).get("StepStatus") != status:
        if time.monotonic() > limit:
            raise TimeoutError(f"{name} is not {status}: {steps(arn)}")
        time.sleep(0.05)


def steps(arn):
    return {step["StepName"]: step for step in sagemaker.list_pipeline_execution_steps(PipelineExecutionArn=arn)["PipelineExecutionSteps"]}


def check_the_loop_from_data_to_the_registry():
    loop("loop", 0.5)
    arn = start("loop", PipelineExecutionDisplayName="first", PipelineParameters=[{"Name": "Share", "Value": "0.75"}])
    equal((wait(arn), {name: step["StepStatus"] for name, step in steps(arn).items()}),
          ("Succeeded", {"Prepare": "Succeeded", "Train": "Succeeded", "Enough": "Succeeded", "Register": "Succeeded"}))
    done = steps(arn)
    equal(done["Enough"]["Metadata"]["Condition"]["Outcome"], "True")
    package = sagemaker.describe_model_package(ModelPackageName=done["Register"]["Metadata"]["RegisterModel"]["Arn"])
    job = done["Train"]["Metadata"]["TrainingJob"]["Arn"].split("/")[-1]
    assert job.startswith(f"pipelines-{arn.split('/')[-1]}-Train-"), job
    equal(package["InferenceSpecification"]["Containers"][0]["ModelDataUrl"],
          sagemaker.describe_training_job(TrainingJobName=job)["ModelArtifacts"]["S3ModelArtifacts"])
    described = sagemaker.describe_pipeline_execution(PipelineExecutionArn=arn)
    equal(described["PipelineExecutionDisplayName"], "first")
    equal(sagemaker.list_pipeline_parameters_for_execution(PipelineExecutionArn=arn)["PipelineParameters"], [{"Name": "Share", "Value": "0.75"}])
    equal(sagemaker.list_pipeline_executions(PipelineName="loop")["PipelineExecutionSummaries"][0]["PipelineExecutionArn"], arn)
    assert sagemaker.describe_pipeline(PipelineName="loop")["LastRunTime"] == described["CreationTime"]


def check_a_bar_that_is_not_reached_stops_it():
    loop("bar", 0.5)
    arn = start("bar", PipelineParameters=[{"Name": "Share", "Value": "0.25"}])
    equal(wait(arn), "Failed")
    equal(sagemaker.describe_pipeline_execution(PipelineExecutionArn=arn)["FailureReason"], "Step failure: One or multiple steps failed.")
    equal(steps(arn)["Refuse"]["FailureReason"], "only 400 rows")


def check_a_job_that_fails_is_retried_by_hand():
    create("flaky", definition(processing("Work", "import os, sys; sys.exit('not yet')"),
                               processing("After", "print('after')", outputs=(), DependsOn=["Work"])))
    arn = start("flaky")
    equal(wait(arn), "Failed")
    assert "AlgorithmError" in steps(arn)["Work"]["FailureReason"], steps(arn)
    put("Work", "print('now')")
    equal(sagemaker.retry_pipeline_execution(PipelineExecutionArn=arn)["PipelineExecutionArn"], arn)
    equal(wait(arn), "Succeeded")
    with fails_with("ValidationException"):
        sagemaker.retry_pipeline_execution(PipelineExecutionArn=arn)


def check_a_cached_step_is_not_run_again():
    cache = {"CacheConfig": {"Enabled": True, "ExpireAfter": "p1d"}}
    create("cached", definition(processing("Prepare", PREPARE, arguments=["1"], **cache)))
    first = start("cached")
    equal(wait(first), "Succeeded")
    second = start("cached")
    equal(wait(second), "Succeeded")
    step = steps(second)["Prepare"]
    equal(step["CacheHitResult"]["SourcePipelineExecutionArn"], first)
    equal(step["Metadata"], steps(first)["Prepare"]["Metadata"])
    s3.delete_object(Bucket="pipelines", Key="cached/Prepare/train/table.csv")
    s3.delete_object(Bucket="pipelines", Key="cached/Prepare/train/report.json")
    third = start("cached")
    equal(wait(third), "Succeeded")
    assert "CacheHitResult" not in steps(third)["Prepare"], "its outputs were deleted"


def check_stop_ends_the_job():
    create("long", definition(processing("Sleep", SLEEP), processing("Never", SLEEP, DependsOn=["Sleep"])))
    arn = start("long")
    wait_for_step(arn, "Sleep", "Executing")
    with fails_with("ConflictException"):
        sagemaker.delete_pipeline(PipelineName="long")
    sagemaker.stop_pipeline_execution(PipelineExecutionArn=arn)
    equal(wait(arn), "Stopped")
    job = steps(arn)["Sleep"]["Metadata"]["ProcessingJob"]["Arn"].split("/")[-1]
    equal(sagemaker.describe_processing_job(ProcessingJobName=job)["ProcessingJobStatus"], "Stopped")
    assert "Never" not in steps(arn)
    sagemaker.delete_pipeline(PipelineName="long")
    with fails_with("ResourceNotFound"):
        sagemaker.describe_pipeline(PipelineName="long")


def check_selected_steps_use_earlier_results():
    loop("selective", 0.5)
    first = start("selective")
    equal(wait(first), "Succeeded")

    def select(params, **_):   # boto3 of Debian does not know the member yet
        params["body"] = json.dumps({**json.loads(params["body"]), "SelectiveExecutionConfig": {
            "SourcePipelineExecutionArn": first, "SelectedSteps": [{"StepName": "Train"}]}}).encode()
    sagemaker.meta.events.register("before-call.sagemaker.StartPipelineExecution", select)
    try:
        second = start("selective")
    finally:
        sagemaker.meta.events.unregister("before-call.sagemaker.StartPipelineExecution", select)
    equal(wait(second), "Succeeded")
    done = steps(second)
    equal(sorted(done), ["Prepare", "Train"])
    equal(done["Prepare"]["Metadata"], steps(first)["Prepare"]["Metadata"])
    assert done["Train"]["Metadata"] != steps(first)["Train"]["Metadata"]


def check_a_callback_is_a_message_and_ends_by_its_token():
    sqs = server.client("sqs")
    queue = sqs.create_queue(QueueName="callbacks")["QueueUrl"]
    create("ask", definition(
        {"Name": "Ask", "Type": "Callback", "SqsQueueUrl": queue, "Arguments": {"who": {"Get": "Execution.PipelineName"}},
         "OutputParameters": [{"OutputName": "share", "OutputType": "Float"}]},
        {"Name": "Enough", "Type": "Condition", "Arguments": {
            "Conditions": [{"Type": "GreaterThan", "LeftValue": {"Get": "Steps.Ask.OutputParameters['share']"}, "RightValue": 0.5}], "IfSteps": [], "ElseSteps": []}}))
    arn = start("ask")
    messages = sqs.receive_message(QueueUrl=queue, WaitTimeSeconds=10)["Messages"]
    body = json.loads(messages[0]["Body"])
    equal((body["status"], body["arguments"], body["pipelineExecutionArn"]), ("Executing", {"who": "ask"}, arn))
    sagemaker.send_pipeline_execution_step_success(CallbackToken=body["token"], OutputParameters=[{"Name": "share", "Value": "0.75"}])
    equal(wait(arn), "Succeeded")
    equal(steps(arn)["Enough"]["Metadata"]["Condition"]["Outcome"], "True")
    equal(steps(arn)["Ask"]["Metadata"]["Callback"]["OutputParameters"], [{"Name": "share", "Value": "0.75"}])


def check_a_model_goes_into_an_endpoint_and_the_next_one_replaces_it():
    loop("model", 0.5)
    trained = start("model")
    equal(wait(trained), "Succeeded")
    package = steps(trained)["Register"]["Metadata"]["RegisterModel"]["Arn"]
    config = {"Std:Join": {"On": "-", "Values": ["config", {"Get": "Execution.PipelineExecutionId"}]}}
    create("deploy", definition(
        {"Name": "Model", "Type": "Model", "Arguments": {"ExecutionRoleArn": ROLE, "PrimaryContainer": {"ModelPackageName": {"Get": "Parameters.Package"}}}},
        {"Name": "Config", "Type": "EndpointConfig", "Arguments": {"EndpointConfigName": config, "ProductionVariants": [
            {"VariantName": "AllTraffic", "ModelName": {"Get": "Steps.Model.ModelName"}, "InitialInstanceCount": 1, "InstanceType": "ml.t3.medium", "InitialVariantWeight": 1}]}},
        {"Name": "Deploy", "Type": "Endpoint", "Arguments": {"EndpointName": "pipelines", "EndpointConfigName": {"Get": "Steps.Config.EndpointConfigName"}}},
        parameters=[{"Name": "Package", "Type": "String"}]))
    for _ in range(2):
        arn = start("deploy", PipelineParameters=[{"Name": "Package", "Value": package}])
        equal((wait(arn), {name: step.get("FailureReason") for name, step in steps(arn).items()}), ("Succeeded", {"Model": None, "Config": None, "Deploy": None}))
        endpoint = sagemaker.describe_endpoint(EndpointName="pipelines")
        equal((endpoint["EndpointStatus"], endpoint["EndpointConfigName"]), ("InService", f"config-{arn.split('/')[-1]}"))
    sagemaker.delete_endpoint(EndpointName="pipelines")


def check_a_tuning_step_hands_on_its_best_job():
    tuning = {"Name": "Tune", "Type": "Tuning", "Arguments": {
        "HyperParameterTuningJobConfig": {
            "Strategy": "Random", "HyperParameterTuningJobObjective": {"Type": "Minimize", "MetricName": "train:logloss"},
            "ResourceLimits": {"MaxNumberOfTrainingJobs": 2, "MaxParallelTrainingJobs": 1},
            "ParameterRanges": {"IntegerParameterRanges": [{"Name": "max_depth", "MinValue": "2", "MaxValue": "5"}]}},
        "TrainingJobDefinition": {
            "AlgorithmSpecification": {"TrainingImage": "athanor/xgboost", "TrainingInputMode": "File",
                                       "MetricDefinitions": [{"Name": "train:logloss", "Regex": "train-logloss[:=]([0-9.]+)"}]},
            "StaticHyperParameters": {"objective": "binary:logistic", "num_round": "5", "seed": "3", "eval_metric": "logloss"}, "RoleArn": ROLE,
            "InputDataConfig": [{"ChannelName": "train", "ContentType": "text/csv", "DataSource": {"S3DataSource": {
                "S3DataType": "S3Prefix", "S3Uri": "s3://pipelines/loop/Prepare/train/table.csv"}}}],
            "OutputDataConfig": {"S3OutputPath": "s3://pipelines/models"}, "ResourceConfig": {"InstanceType": "ml.t3.medium", "InstanceCount": 1, "VolumeSizeInGB": 1},
            "StoppingCondition": {"MaxRuntimeInSeconds": 300}}}}
    best = {"Std:Join": {"On": "", "Values": ["s3://pipelines/models/", {"Get": "Steps.Tune.TrainingJobSummaries[0].TrainingJobName"}, "/output/model.tar.gz"]}}
    model = {"Name": "Model", "Type": "Model", "Arguments": {"ExecutionRoleArn": ROLE, "PrimaryContainer": {"Image": "athanor/xgboost", "ModelDataUrl": best}}}
    create("tune", definition(tuning, model))
    arn = start("tune")
    equal((wait(arn), {name: step.get("FailureReason") for name, step in steps(arn).items()}), ("Succeeded", {"Tune": None, "Model": None}))
    name = steps(arn)["Tune"]["Metadata"]["TuningJob"]["Arn"].split("/")[-1]
    job = sagemaker.describe_hyper_parameter_tuning_job(HyperParameterTuningJobName=name)["BestTrainingJob"]["TrainingJobName"]
    made = sagemaker.describe_model(ModelName=steps(arn)["Model"]["Metadata"]["Model"]["Arn"].split("/")[-1])
    equal(made["PrimaryContainer"]["ModelDataUrl"], f"s3://pipelines/models/{job}/output/model.tar.gz")


def check_jobs_are_told_the_experiment():
    document = definition(processing("Work", "print()", outputs=()))
    document["PipelineExperimentConfig"] = {"ExperimentName": {"Get": "Execution.PipelineName"}, "TrialName": {"Get": "Execution.PipelineExecutionId"}}
    create("experiment", document)
    arn = start("experiment")
    equal((wait(arn), steps(arn)["Work"].get("FailureReason")), ("Succeeded", None))
    expected = {"ExperimentName": "experiment", "TrialName": arn.split("/")[-1]}
    equal(sagemaker.describe_pipeline_execution(PipelineExecutionArn=arn)["PipelineExperimentConfig"], expected)
    job = steps(arn)["Work"]["Metadata"]["ProcessingJob"]["Arn"].split("/")[-1]
    equal(sagemaker.describe_processing_job(ProcessingJobName=job)["ExperimentConfig"], expected)
    equal(sagemaker.describe_trial(TrialName=expected["TrialName"])["ExperimentName"], "experiment")


def check_wrong_definitions_are_refused_with_their_path():
    wrong = processing("A", "print()")
    wrong["Arguments"]["ProcessingResources"] = {"ClusterConfig": {"InstanceCount": "one", "InstanceType": "ml.t3.medium", "VolumeSizeInGB": 1}}
    for document, path in [(definition(wrong), "Steps[0].Arguments.ProcessingResources.ClusterConfig.InstanceCount"),
                           (definition(processing("A", "", DependsOn=["B"])), "Steps[0].DependsOn[0]"),
                           (definition(training("A", {"Get": "Steps.A.TrainingJobArn"})), "Steps[0]"),
                           (definition({"Name": "L", "Type": "Lambda", "Arguments": {}}), "Steps[0].Type")]:
        try:
            create("wrong", document)
            raise AssertionError(f"accepted: {path}")
        except sagemaker.exceptions.ClientError as error:
            equal(error.response["Error"]["Code"], "ValidationException")
            assert f"'{path}'" in error.response["Error"]["Message"], error


def check_upsert_and_what_the_sdk_matches_on():
    document = definition({"Name": "X", "Type": "Fail", "Arguments": {"ErrorMessage": "no"}})
    s3.put_object(Bucket="pipelines", Key="definition.json", Body=json.dumps(document).encode())
    where = {"Bucket": "pipelines", "ObjectKey": "definition.json"}
    sagemaker.create_pipeline(PipelineName="upsert", PipelineDefinitionS3Location=where, RoleArn=ROLE, Tags=[{"Key": "a", "Value": "b"}])
    try:
        create("upsert", document)
        raise AssertionError("made twice")
    except sagemaker.exceptions.ClientError as error:
        assert error.response["Error"]["Code"] == "ValidationException" and "already exists" in error.response["Error"]["Message"], error
    arn = sagemaker.update_pipeline(PipelineName="upsert", PipelineDefinition=json.dumps(document), PipelineDescription="again")["PipelineArn"]
    equal(sagemaker.list_tags(ResourceArn=arn)["Tags"], [{"Key": "a", "Value": "b"}])
    sagemaker.add_tags(ResourceArn=arn, Tags=[{"Key": "c", "Value": "d"}])
    equal(json.loads(sagemaker.describe_pipeline(PipelineName="upsert")["PipelineDefinition"]), document)
    equal([p["PipelineName"] for p in sagemaker.list_pipelines(PipelineNamePrefix="ups")["PipelineSummaries"]], ["upsert"])


def check_the_command_line():
    def aws(*words):
        done = subprocess.run(["/usr/bin/aws", "--endpoint-url", server.endpoint, "sagemaker", *words], env=server.environment(AWS_PAGER=""), capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)
    document = json.dumps(definition({"Name": "No", "Type": "Fail", "Arguments": {"ErrorMessage": {"Get": "Parameters.Why"}}}, parameters=[{"Name": "Why", "Type": "String"}]))
    aws("create-pipeline", "--pipeline-name", "cli", "--pipeline-definition", document, "--role-arn", ROLE)
    arn = aws("start-pipeline-execution", "--pipeline-name", "cli", "--pipeline-parameters", "Name=Why,Value=because")["PipelineExecutionArn"]
    equal(wait(arn), "Failed")
    equal(aws("list-pipeline-execution-steps", "--pipeline-execution-arn", arn)["PipelineExecutionSteps"][0]["FailureReason"], "because")


def check_executions_go_on_after_kill_9_and_run_each_step_once():
    loop("killed", 0.5)
    arn = start("killed")
    for name, status in [("Prepare", "Executing"), ("Train", "Executing")]:
        with contextlib.suppress(TimeoutError):
            wait_for_step(arn, name, status, seconds=20)
        server.kill()
        server.start()
    equal(wait(arn), "Succeeded")
    run = arn.split("/")[-1]
    equal(len(sagemaker.list_processing_jobs(NameContains=run)["ProcessingJobSummaries"]), 1)
    equal(len(sagemaker.list_training_jobs(NameContains=run)["TrainingJobSummaries"]), 1)


if __name__ == "__main__":
    code = 1
    with server:
        sagemaker, s3 = server.client("sagemaker"), server.client("s3")
        s3.create_bucket(Bucket="pipelines")
        try:
            checks.main(globals())
        except SystemExit as ended:
            code = ended.code
            if code:
                print(server.log_tail())
    sys.exit(code)
