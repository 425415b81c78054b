"""Prints the definition of the pipeline that closes the loop: pipeline.json is what this prints.

    Select ─ News? ─ Validate ─ Prepare ─ Tune ─ Train ─ Judge ─ Better? ─ Register ─ Model ─ Config ─ Serve ─ Accept

Select finds the objects that no execution has worked on yet; if there is none the execution ends there. Tune is cached by its definition,
as SageMaker caches tuning steps: its data lie at a fixed place, so the first round searches and later rounds take the best that it found.
Judge asks the endpoint what serves now; only a better model is registered (approved by that rule) and served, and only then is its
batch accepted for later rounds.

The same can be written with the SageMaker SDK; this needs nothing but Python.
"""
import json

ROOT = "/opt/ml/processing"
EXECUTION = {"Get": "Execution.PipelineExecutionId"}
CLUSTER = {"InstanceCount": 1, "InstanceType": "ml.m5.large", "VolumeSizeInGB": 10}
LIMIT = {"MaxRuntimeInSeconds": 600}


def parameter(name):
    return {"Get": f"Parameters.{name}"}


def join(on, *values):
    return {"Std:Join": {"On": on, "Values": list(values)}}


def uri(*parts):
    return join("/", "s3:/", parameter("Bucket"), *parts)


def source(name, at, kind="S3Prefix"):
    return {"InputName": name, "S3Input": {
        "S3Uri": at, "LocalPath": f"{ROOT}/input/{name}", "S3DataType": kind, "S3InputMode": "File"}}


def sink(name, at):
    return {"OutputName": name, "S3Output": {"S3Uri": at, "LocalPath": f"{ROOT}/output/{name}", "S3UploadMode": "EndOfJob"}}


def output_of(step, name):
    return {"Get": f"Steps.{step}.ProcessingOutputConfig.Outputs['{name}'].S3Output.S3Uri"}


def from_file(step, file, path):
    return {"Std:JsonGet": {"PropertyFile": {"Get": f"Steps.{step}.PropertyFiles.{file}"}, "Path": path}}


def processing(name, application, sources, sinks, **more):
    return {"Name": name, "Type": "Processing", "Arguments": {
        "RoleArn": parameter("Role"), "AppSpecification": application, "ProcessingInputs": sources,
        "ProcessingOutputConfig": {"Outputs": sinks}, "ProcessingResources": {"ClusterConfig": CLUSTER},
        "StoppingCondition": LIMIT}, **more}


def script(name, file, arguments, sources, sinks, property_file=None, **more):
    application = {"ImageUri": "athanor/python", "ContainerEntrypoint": ["python3", f"{ROOT}/input/code/{file}"]}
    if arguments:
        application["ContainerArguments"] = arguments
    if property_file:
        label, output, path = property_file
        more["PropertyFiles"] = [{"PropertyFileName": label, "OutputName": output, "FilePath": path}]
    return processing(name, application, [source("code", uri(f"code/loop/{file}")), *sources], sinks, **more)


def channel(name, at):
    return {"ChannelName": name, "ContentType": "text/csv",
            "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": at}}}


def condition(name, left, relation, right, steps):
    return {"Name": name, "Type": "Condition", "Arguments": {
        "Conditions": [{"Type": relation, "LeftValue": left, "RightValue": right}], "IfSteps": steps, "ElseSteps": []}}


SELECT = script("Select", "select_new.py", ["--bucket", parameter("Bucket"), "--execution", EXECUTION], [],
                [sink("plan", uri("runs", EXECUTION, "plan"))], ("Plan", "plan", "plan.json"))
MANIFEST = join("/", output_of("Select", "plan"), "manifest.json")

CONSTRAINTS = source("constraints", uri("code/loop/constraints.json"))
REPORT = sink("report", uri("runs", EXECUTION, "report"))
REPORT["S3Output"].update(LocalPath=f"{ROOT}/output", S3UploadMode="Continuous")  # wanted most when the job fails
VALIDATE = processing("Validate", {"ImageUri": "athanor/validate"},
                      [CONSTRAINTS, source("data", MANIFEST, "ManifestFile")], [REPORT])

PREPARE = script("Prepare", "prepare.py", None,
                 [source("batch", MANIFEST, "ManifestFile"), source("accepted", uri("accepted/")), CONSTRAINTS],
                 [*(sink(part, uri("runs", EXECUTION, part)) for part in ("train", "validation", "test", "batch")),
                  sink("search", uri("search"))], DependsOn=["Validate"])

FIXED = {"objective": "binary:logistic", "eval_metric": "auc,logloss", "num_round": "150", "subsample": "0.9",
         "early_stopping_rounds": "25", "seed": "7"}
JOB = {"AlgorithmSpecification": {"TrainingImage": "athanor/xgboost", "TrainingInputMode": "File"}, "RoleArn": parameter("Role"),
       "OutputDataConfig": {"S3OutputPath": uri("models")}, "ResourceConfig": CLUSTER, "StoppingCondition": LIMIT}

TUNE = {"Name": "Tune", "Type": "Tuning", "DependsOn": ["Prepare"], "CacheConfig": {"Enabled": True, "ExpireAfter": "P30D"}, "Arguments": {
    "HyperParameterTuningJobConfig": {
        "Strategy": "Bayesian", "RandomSeed": 7,
        "HyperParameterTuningJobObjective": {"Type": "Minimize", "MetricName": "validation:logloss"},
        "ResourceLimits": {"MaxNumberOfTrainingJobs": 6, "MaxParallelTrainingJobs": 1},  # one after another: repeatable
        "ParameterRanges": {
            "ContinuousParameterRanges": [{"Name": "eta", "MinValue": "0.03", "MaxValue": "0.3", "ScalingType": "Logarithmic"}],
            "IntegerParameterRanges": [
                {"Name": "max_depth", "MinValue": "3", "MaxValue": "8", "ScalingType": "Linear"},
                {"Name": "min_child_weight", "MinValue": "1", "MaxValue": "6", "ScalingType": "Linear"}]}},
    "TrainingJobDefinition": {**JOB, "StaticHyperParameters": FIXED, "InputDataConfig": [
        channel("train", uri("search/train")), channel("validation", uri("search/validation"))]}}}

TUNED = {name: {"Get": f"Steps.Tune.BestTrainingJob.TunedHyperParameters['{name}']"}
         for name in ("eta", "max_depth", "min_child_weight")}
TRAIN = {"Name": "Train", "Type": "Training", "Arguments": {**JOB, "HyperParameters": {**FIXED, **TUNED}, "InputDataConfig": [
    channel("train", output_of("Prepare", "train")), channel("validation", output_of("Prepare", "validation"))]}}
ARTIFACT = {"Get": "Steps.Train.ModelArtifacts.S3ModelArtifacts"}

JUDGE = script("Judge", "judge.py", ["--endpoint", parameter("Endpoint")],
               [source("model", ARTIFACT), source("test", output_of("Prepare", "test"))],
               [sink("evaluation", uri("runs", EXECUTION, "evaluation"))], ("Evaluation", "evaluation", "evaluation.json"))
NEW = {name: from_file("Judge", "Evaluation", f"binary_classification_metrics.{name}.value") for name in ("log_loss", "auc")}
SERVING = from_file("Judge", "Evaluation", "serving.log_loss.value")

REGISTER = {"Name": "Register", "Type": "RegisterModel", "Arguments": {
    "ModelPackageGroupName": parameter("Group"), "ModelApprovalStatus": "Approved",
    "ModelPackageDescription": "churn by XGBoost, better than what served",
    "InferenceSpecification": {"Containers": [{"Image": "athanor/xgboost", "ModelDataUrl": ARTIFACT}],
                               "SupportedContentTypes": ["text/csv"], "SupportedResponseMIMETypes": ["text/csv"]},
    "ModelMetrics": {"ModelQuality": {"Statistics": {
        "ContentType": "application/json", "S3Uri": join("/", output_of("Judge", "evaluation"), "evaluation.json")}}},
    "CustomerMetadataProperties": {**{name: join("", value) for name, value in NEW.items()}, "execution": EXECUTION}}}

NAME = join("-", parameter("Endpoint"), EXECUTION)
MODEL = {"Name": "Model", "Type": "Model", "Arguments": {
    "ModelName": NAME, "ExecutionRoleArn": parameter("Role"),
    "Containers": [{"ModelPackageName": {"Get": "Steps.Register.ModelPackageArn"}}]}}
CONFIG = {"Name": "Config", "Type": "EndpointConfig", "Arguments": {"EndpointConfigName": NAME, "ProductionVariants": [{
    "VariantName": "AllTraffic", "ModelName": {"Get": "Steps.Model.ModelName"}, "InitialInstanceCount": 1,
    "InstanceType": "ml.m5.large", "InitialVariantWeight": 1}]}}
SERVE = {"Name": "Serve", "Type": "Endpoint", "Arguments": {
    "EndpointName": parameter("Endpoint"), "EndpointConfigName": {"Get": "Steps.Config.EndpointConfigName"}}}
ACCEPT = processing("Accept", {"ImageUri": "athanor/python",
                               "ContainerEntrypoint": ["cp", "-r", f"{ROOT}/input/batch/.", f"{ROOT}/output/accepted"]},
                    [source("batch", output_of("Prepare", "batch"))], [sink("accepted", uri("accepted", EXECUTION))],
                    DependsOn=["Serve"])

BETTER = condition("Better", NEW["log_loss"], "LessThan", SERVING, [REGISTER, MODEL, CONFIG, SERVE, ACCEPT])
NEWS = condition("News", from_file("Select", "Plan", "objects"), "GreaterThan", 0, [VALIDATE, PREPARE, TUNE, TRAIN, JUDGE, BETTER])

DEFINITION = {"Version": "2020-12-01", "Metadata": {},
              "Parameters": [{"Name": name, "Type": "String"} for name in ("Bucket", "Role", "Group", "Endpoint")],
              "Steps": [SELECT, NEWS]}

if __name__ == "__main__":
    print(json.dumps(DEFINITION, indent=1))
