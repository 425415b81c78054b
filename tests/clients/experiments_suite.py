"""Experiments, lineage, Search and metrics with boto3, against the server named by ATHANOR_ENDPOINT."""
import datetime
import json
import os
import subprocess
import urllib.error
import urllib.request

import boto3
import checks
import jobs
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from checks import equal, fails_with

ENDPOINT = os.environ["ATHANOR_ENDPOINT"]
sm = boto3.client("sagemaker", endpoint_url=ENDPOINT, config=Config(retries={"max_attempts": 1}))
NOW = datetime.datetime(2026, 11, 22, 12, 0, 0, tzinfo=datetime.timezone.utc)


def metrics_call(method, operation, body):
    """Of sagemaker-metrics, which older SDKs do not have."""
    request = AWSRequest(method, f"{ENDPOINT}/{operation}", data=json.dumps(body), headers={"Content-Type": "application/json"})
    SigV4Auth(boto3.Session().get_credentials(), "sagemaker", "us-east-1").add_auth(request)
    sent = urllib.request.Request(request.url, data=request.body if isinstance(request.body, bytes) else request.body.encode(), headers=dict(request.headers), method=method)
    try:
        with urllib.request.urlopen(sent, timeout=30) as answer:
            return json.loads(answer.read() or b"{}")
    except urllib.error.HTTPError as error:
        raise AssertionError(f"{error.code} {error.read()[:400]}") from None


def put_metrics(component, points):
    data = [{"MetricName": name, "Timestamp": time, "Step": step, "Value": value} for name, time, step, value in points]
    return metrics_call("PUT", "BatchPutMetrics", {"TrialComponentName": component, "MetricData": data})


class fails_saying:
    """The block must end in a ClientError with this code, whose message has these words."""

    def __init__(self, code, words):
        self.code, self.words = code, words

    def __enter__(self):
        return self

    def __exit__(self, kind, error, _):
        assert error is not None, f"expected {self.code}, but it succeeded"
        answer = getattr(error, "response", None)
        assert answer is not None, error
        assert answer["Error"]["Code"] == self.code and self.words in answer["Error"]["Message"], f"got {error}"
        return True


def search(resource, filters=(), **more):
    expression = {"SearchExpression": {"Filters": list(filters)}} if filters else {}
    return sm.search(Resource=resource, **expression, **more)


def names(answer):
    return [record["TrialComponent"]["TrialComponentName"] for record in answer["Results"]]


def is_(name, value, operator="Equals"):
    return {"Name": name, "Operator": operator, "Value": value}


def check_an_experiment_lives():
    arn = sm.create_experiment(ExperimentName="life", Description="first", Tags=[{"Key": "team", "Value": "a"}])["ExperimentArn"]
    equal(arn, "arn:aws:sagemaker:us-east-1:000000000000:experiment/life")
    with fails_saying("ValidationException", "already exists"):
        sm.create_experiment(ExperimentName="life")
    got = sm.describe_experiment(ExperimentName="life")
    equal((got["DisplayName"], got["Description"]), ("life", "first"))
    assert "CreatedBy" in got and "LastModifiedBy" in got
    assert sm.update_experiment(ExperimentName="life", DisplayName="Life", Description="second")["ExperimentArn"] == arn
    got = sm.describe_experiment(ExperimentName="life")
    equal((got["DisplayName"], got["Description"]), ("Life", "second"))
    assert got["LastModifiedTime"] >= got["CreationTime"]
    equal(sm.list_tags(ResourceArn=arn)["Tags"], [{"Key": "team", "Value": "a"}])
    sm.create_trial(TrialName="life-trial", ExperimentName="life")
    with fails_saying("ValidationException", "associated Trials"):
        sm.delete_experiment(ExperimentName="life")
    sm.delete_trial(TrialName="life-trial")
    equal(sm.delete_experiment(ExperimentName="life")["ExperimentArn"], arn)
    with fails_with("ResourceNotFound"):
        sm.describe_experiment(ExperimentName="life")
    with fails_with("ResourceNotFound"):
        sm.create_trial(TrialName="t", ExperimentName="life")


def check_lists_page_in_order():
    for i in range(7):
        sm.create_experiment(ExperimentName=f"page-{i}")
    pages = list(sm.get_paginator("list_experiments").paginate(SortBy="Name", SortOrder="Ascending", PaginationConfig={"PageSize": 3}))
    found = [e["ExperimentName"] for page in pages for e in page["ExperimentSummaries"] if e["ExperimentName"].startswith("page-")]
    equal(found, [f"page-{i}" for i in range(7)])
    newest = sm.list_experiments(MaxResults=1)["ExperimentSummaries"]
    equal([e["ExperimentName"] for e in newest], ["page-6"])


def check_components_belong_to_trials():
    sm.create_experiment(ExperimentName="parts")
    for trial in ("parts-a", "parts-b"):
        sm.create_trial(TrialName=trial, ExperimentName="parts")
    for i in range(3):
        sm.create_trial_component(TrialComponentName=f"part-{i}", DisplayName=f"Part-{i}", Parameters={"lr": {"NumberValue": i / 10}, "opt": {"StringValue": "adam"}},
                                  InputArtifacts={"data": {"MediaType": "text/csv", "Value": "s3://b/data"}}, Status={"PrimaryStatus": "InProgress"}, StartTime=NOW)
        sm.associate_trial_component(TrialComponentName=f"part-{i}", TrialName="parts-a" if i < 2 else "parts-b")
    sm.associate_trial_component(TrialComponentName="part-0", TrialName="parts-b")
    sm.associate_trial_component(TrialComponentName="part-0", TrialName="parts-b")   # again: no effect

    def listed(**filters):
        return sorted(c["TrialComponentName"] for c in sm.list_trial_components(**filters)["TrialComponentSummaries"])

    equal(listed(TrialName="parts-a"), ["part-0", "part-1"])
    equal(listed(ExperimentName="parts"), ["part-0", "part-1", "part-2"])
    with fails_with("ValidationException"):
        listed(TrialName="parts-a", ExperimentName="parts")
    with fails_with("ResourceNotFound"):
        listed(TrialName="nobody")
    equal(sorted(t["TrialName"] for t in sm.list_trials(TrialComponentName="part-0")["TrialSummaries"]), ["parts-a", "parts-b"])
    equal(len(sm.list_trials(ExperimentName="parts")["TrialSummaries"]), 2)
    with fails_saying("ValidationException", "associated"):
        sm.delete_trial(TrialName="parts-a")
    with fails_saying("ValidationException", "associated"):
        sm.delete_trial_component(TrialComponentName="part-0")
    sm.update_trial_component(TrialComponentName="part-0", Parameters={"lr": {"NumberValue": 5.0}, "new": {"StringValue": "x"}}, ParametersToRemove=["opt"],
                              Status={"PrimaryStatus": "Completed", "Message": "done"}, EndTime=NOW, OutputArtifacts={"model": {"Value": "s3://b/m"}},
                              InputArtifactsToRemove=["data"])
    got = sm.describe_trial_component(TrialComponentName="part-0")
    equal(got["Parameters"], {"lr": {"NumberValue": 5.0}, "new": {"StringValue": "x"}})
    equal(got["Status"], {"PrimaryStatus": "Completed", "Message": "done"})
    equal((got.get("InputArtifacts", {}), got["OutputArtifacts"]), ({}, {"model": {"Value": "s3://b/m"}}))
    equal(got["StartTime"], NOW)
    for trial in ("parts-a", "parts-b"):
        for component in listed(TrialName=trial):
            sm.disassociate_trial_component(TrialComponentName=component, TrialName=trial)
        sm.delete_trial(TrialName=trial)
    with fails_with("ResourceNotFound"):
        sm.disassociate_trial_component(TrialComponentName="part-0", TrialName="parts-a")
    for i in range(3):
        sm.delete_trial_component(TrialComponentName=f"part-{i}")
    sm.delete_experiment(ExperimentName="parts")


def check_search_finds_runs():
    sm.create_experiment(ExperimentName="seek")
    for trial in ("seek-a", "seek-b"):
        sm.create_trial(TrialName=trial, ExperimentName="seek")
    for i in range(12):
        sm.create_trial_component(TrialComponentName=f"seek-{i:02}", Parameters={"lr": {"NumberValue": i / 100}, "opt": {"StringValue": "adam" if i % 2 else "sgd"}},
                                  Tags=[{"Key": "team", "Value": "red" if i < 4 else "blue"}])
        sm.associate_trial_component(TrialComponentName=f"seek-{i:02}", TrialName="seek-a" if i < 6 else "seek-b")
    mine = is_("Parents.ExperimentName", "seek")
    equal(len(names(search("ExperimentTrialComponent", [mine], MaxResults=100))), 12)
    equal(names(search("ExperimentTrialComponent", [mine, is_("Parameters.lr.NumberValue", "0.09", "GreaterThan")], SortBy="Parameters.lr.NumberValue", SortOrder="Ascending")),
          ["seek-10", "seek-11"])
    equal(names(search("ExperimentTrialComponent", [is_("TrialComponentName", "seek-03"), is_("Parents.TrialName", "seek-a")])), ["seek-03"])
    equal(names(search("ExperimentTrialComponent", [is_("TrialComponentName", "seek-03"), is_("Parents.TrialName", "seek-b")])), [])
    equal(names(search("ExperimentTrialComponent", [mine, is_("Tags.team", "red"), is_("Parameters.opt.StringValue", "sgd")], SortBy="TrialComponentName", SortOrder="Ascending")),
          ["seek-00", "seek-02"])
    expression = {"Operator": "Or", "Filters": [is_("TrialComponentName", "seek-01"), is_("TrialComponentName", "seek-07,seek-08", "In")],
                  "SubExpressions": [{"Operator": "And", "Filters": [is_("TrialComponentName", "ek-1", "Contains"), is_("Parameters.lr.NumberValue", "0.11", "LessThan")]}]}
    equal(names(sm.search(Resource="ExperimentTrialComponent", SearchExpression=expression, SortBy="TrialComponentName", SortOrder="Descending")),
          ["seek-10", "seek-08", "seek-07", "seek-01"])
    nested = {"NestedFilters": [{"NestedPropertyName": "Parents", "Filters": [is_("Parents.TrialName", "seek-b"), is_("Parents.ExperimentName", "seek")]}]}
    equal(len(names(sm.search(Resource="ExperimentTrialComponent", SearchExpression=nested))), 6)
    equal(names(search("ExperimentTrialComponent", [mine, {"Name": "Parameters.lr", "Operator": "NotExists"}])), [])
    found, token = [], {}
    while True:
        page = search("ExperimentTrialComponent", [mine], SortBy="parameters.LR.numbervalue", SortOrder="Descending", MaxResults=5, **token)
        found += names(page)
        if "NextToken" not in page:
            break
        token = {"NextToken": page["NextToken"]}
    equal(found, [f"seek-{i:02}" for i in reversed(range(12))])
    with fails_with("ValidationException"):
        search("ExperimentTrialComponent", [is_("TrialComponentName", "x")], **token)
    record = search("ExperimentTrialComponent", [is_("TrialComponentName", "seek-03")])["Results"][0]["TrialComponent"]
    equal(record["Parents"], [{"TrialName": "seek-a", "ExperimentName": "seek"}])
    equal(record["Tags"], [{"Key": "team", "Value": "red"}])
    trials = search("ExperimentTrial", [is_("ExperimentName", "seek")], SortBy="TrialName", SortOrder="Ascending")["Results"]
    equal([t["Trial"]["TrialName"] for t in trials], ["seek-a", "seek-b"])
    equal(len(trials[0]["Trial"]["TrialComponentSummaries"]), 6)
    equal([e["Experiment"]["ExperimentName"] for e in search("Experiment", [is_("ExperimentName", "seek")])["Results"]], ["seek"])


def check_search_refuses_what_makes_no_sense():
    for filters in ([{"Name": "A", "Operator": "Equals"}], [is_("CreationTime", "yesterday", "GreaterThan")]):
        with fails_with("ValidationException"):
            search("Experiment", filters)
    with fails_with("ValidationException"):
        sm.search(Resource="Experiment", SearchExpression={"Operator": "And"})
    with fails_with("ValidationException"):
        search("Project")
    with fails_with("ValidationException"):
        search("Experiment", NextToken="nonsense")


def check_search_over_models_groups_and_endpoints():
    sm.create_model_package_group(ModelPackageGroupName="sought", ModelPackageGroupDescription="d", Tags=[{"Key": "k", "Value": "v"}])
    found = search("ModelPackageGroup", [is_("Tags.k", "v")])["Results"]
    equal([r["ModelPackageGroup"]["ModelPackageGroupName"] for r in found], ["sought"])
    for _ in range(2):
        sm.create_model_package(ModelPackageGroupName="sought", ModelApprovalStatus="Approved" if _ else "Rejected", InferenceSpecification={
            "Containers": [{"Image": "athanor/xgboost", "ModelDataUrl": "s3://b/m.tar.gz"}], "SupportedContentTypes": ["text/csv"], "SupportedResponseMIMETypes": ["text/csv"]})
    found = search("ModelPackage", [is_("ModelPackageGroupName", "sought"), is_("ModelApprovalStatus", "Approved")])["Results"]
    equal([r["ModelPackage"]["ModelPackageVersion"] for r in found], [2])
    found = search("ModelPackage", [is_("ModelPackageGroupName", "sought")], SortBy="ModelPackageVersion", SortOrder="Ascending")["Results"]
    equal([r["ModelPackage"]["ModelPackageVersion"] for r in found], [1, 2])
    equal(search("Endpoint", [is_("EndpointName", "nobody")])["Results"], [])
    equal(search("TrainingJob", [is_("TrainingJobStatus", "Completed")])["Results"], [])


def check_suggestions_are_property_names():
    hint = {"PropertyNameQuery": {"PropertyNameHint": "resourceconfig.inst"}}
    found = [s["PropertyName"] for s in sm.get_search_suggestions(Resource="TrainingJob", SuggestionQuery=hint)["PropertyNameSuggestions"]]
    assert "ResourceConfig.InstanceType" in found and all(name.startswith("ResourceConfig.Inst") for name in found), found


def check_lineage_entities_and_associations():
    data = sm.create_artifact(ArtifactName="data", Source={"SourceUri": "s3://b/lineage", "SourceTypes": [{"SourceIdType": "S3ETag", "Value": "e"}]}, ArtifactType="DataSet",
                              Properties={"rows": "10"})["ArtifactArn"]
    model = sm.create_artifact(ArtifactName="model", Source={"SourceUri": "s3://b/lineage-model"}, ArtifactType="Model")["ArtifactArn"]
    train = sm.create_action(ActionName="train-it", Source={"SourceUri": "job"}, ActionType="Training", Status="InProgress")["ActionArn"]
    context = sm.create_context(ContextName="the-endpoint", Source={"SourceUri": "e"}, ContextType="Endpoint")["ContextArn"]
    with fails_saying("ValidationException", "already exists"):
        sm.create_context(ContextName="the-endpoint", Source={"SourceUri": "e"}, ContextType="Endpoint")
    sm.add_association(SourceArn=data, DestinationArn=train, AssociationType="ContributedTo")
    sm.add_association(SourceArn=train, DestinationArn=model, AssociationType="Produced")
    sm.add_association(SourceArn=model, DestinationArn=context)
    with fails_with("ResourceNotFound"):
        sm.add_association(SourceArn=data + "0", DestinationArn=train)
    listed = sm.list_associations(SourceArn=train)["AssociationSummaries"]
    equal([(a["DestinationArn"], a["AssociationType"], a["SourceType"], a["DestinationType"], a["DestinationName"]) for a in listed],
          [(model, "Produced", "Training", "Model", "model")])
    equal(len(sm.list_associations(DestinationType="Model")["AssociationSummaries"]), 1)
    equal([a["ArtifactArn"] for a in sm.list_artifacts(SourceUri="s3://b/lineage")["ArtifactSummaries"]], [data])
    equal([a["ArtifactArn"] for a in sm.list_artifacts(ArtifactType="Model", SortBy="CreationTime")["ArtifactSummaries"]], [model])
    sm.update_artifact(ArtifactArn=data, ArtifactName="Data", Properties={"columns": "3"}, PropertiesToRemove=["rows"])
    got = sm.describe_artifact(ArtifactArn=data)
    equal((got["ArtifactName"], got["Properties"], got["Source"]["SourceTypes"][0]["Value"]), ("Data", {"columns": "3"}, "e"))
    sm.update_action(ActionName="train-it", Status="Completed", Description="over")
    equal(sm.describe_action(ActionName="train-it")["Status"], "Completed")
    sm.update_context(ContextName="the-endpoint", Properties={"a": "b"})
    equal(sm.describe_context(ContextName="the-endpoint")["Properties"], {"a": "b"})
    lineage = sm.query_lineage(StartArns=[model], Direction="Ascendants", IncludeEdges=True)
    equal([(v["Arn"], v["LineageType"]) for v in lineage["Vertices"]], [(train, "Action"), (data, "Artifact")])
    equal(len(lineage["Edges"]), 2)
    only = sm.query_lineage(StartArns=[data], Direction="Descendants", Filters={"LineageTypes": ["Context"]})
    equal([v["Arn"] for v in only["Vertices"]], [context])
    equal(len(sm.query_lineage(StartArns=[data], Direction="Descendants", MaxDepth=1)["Vertices"]), 1)
    with fails_saying("ValidationException", "associations"):
        sm.delete_artifact(ArtifactArn=data)
    for source, destination in ((data, train), (train, model), (model, context)):
        sm.delete_association(SourceArn=source, DestinationArn=destination)
    with fails_with("ResourceNotFound"):
        sm.delete_association(SourceArn=data, DestinationArn=train)
    sm.delete_artifact(Source={"SourceUri": "s3://b/lineage"})
    sm.delete_artifact(ArtifactArn=model)
    sm.delete_action(ActionName="train-it")
    sm.delete_context(ContextName="the-endpoint")
    with fails_with("ResourceNotFound"):
        sm.describe_artifact(ArtifactArn=model)


def check_metrics_are_put_summed_up_and_got_back():
    arn = sm.create_trial_component(TrialComponentName="measured")["TrialComponentArn"]
    begin = 1_760_000_400   # an hour begins
    for batch in range(3):
        answer = put_metrics("measured", [("loss", begin + 40 * i, i, 10 - i) for i in range(batch * 10, batch * 10 + 10)])
        equal(answer, {})
    put_metrics("measured", [("accuracy", begin, 0, 0.5)])
    metrics = {m["MetricName"]: m for m in sm.describe_trial_component(TrialComponentName="measured")["Metrics"]}
    loss = metrics["loss"]
    equal((loss["Min"], loss["Max"], loss["Last"], loss["Count"], loss["Avg"], loss["SourceArn"]), (-19, 10, -19, 30, -4.5, arn))
    assert abs(loss["StdDev"] - 8.803408) < 1e-5, loss
    equal(loss["TimeStamp"].timestamp(), begin + 40 * 29)
    equal(metrics["accuracy"]["Count"], 1)

    def query(**more):
        return {"MetricName": "loss", "ResourceArn": arn, "MetricStat": "Last", "Period": "IterationNumber", "XAxisType": "IterationNumber", **more}

    results = metrics_call("POST", "BatchGetMetrics", {"MetricQueries": [
        query(), query(Start=3, End=5), query(Period="OneHour", XAxisType="Timestamp", MetricStat="Count"), query(MetricName="none"),
        query(ResourceArn=arn + "x"), query(Period="OneMinute")]})["MetricQueryResults"]
    equal(results[0]["Status"], "Complete")
    equal((results[0]["XAxisValues"], results[0]["MetricValues"]), (list(range(30)), [10 - i for i in range(30)]))
    equal((results[1]["XAxisValues"], results[1]["MetricValues"]), ([3, 4, 5], [7, 6, 5]))
    equal((results[2]["XAxisValues"], results[2]["MetricValues"]), ([begin], [30]))
    equal((results[3]["Status"], results[3]["XAxisValues"]), ("Complete", []))
    equal([r["Status"] for r in results[4:]], ["ValidationError", "ValidationError"])
    equal(names(search("ExperimentTrialComponent", [is_("TrialComponentName", "measured"), is_("Metrics.loss.Min", "-18", "LessThan")])), ["measured"])
    equal(names(search("ExperimentTrialComponent", [is_("Metrics.loss.Max", "11", "GreaterThan")])), [])
    sm.create_trial_component(TrialComponentName="better")
    put_metrics("better", [("loss", begin, 0, -100)])
    equal(names(search("ExperimentTrialComponent", [{"Name": "Metrics.loss", "Operator": "Exists"}], SortBy="metrics.loss.min", SortOrder="Ascending")), ["better", "measured"])
    try:
        put_metrics("nobody", [("loss", begin, 0, 1)])
    except AssertionError as error:
        assert "ResourceNotFound" in str(error) or "does not exist" in str(error), error
    else:
        raise AssertionError("points of nobody were taken")
    sm.delete_trial_component(TrialComponentName="measured")
    sm.create_trial_component(TrialComponentName="measured")
    assert not sm.describe_trial_component(TrialComponentName="measured").get("Metrics")


class ThisServer:
    """As tests/lib/jobs.py wants it."""

    def client(self, service):
        return boto3.client(service, endpoint_url=ENDPOINT, config=Config(retries={"max_attempts": 1}))


def check_jobs_have_components():
    server, s3 = ThisServer(), boto3.client("s3", endpoint_url=ENDPOINT)
    s3.create_bucket(Bucket="test")
    s3.put_object(Bucket="test", Key="train.csv", Body="".join(f"{i % 2},{i},{i * i % 7}\n" for i in range(40)).encode())
    sm.create_experiment(ExperimentName="jobs")
    sm.create_trial(TrialName="jobs-trial", ExperimentName="jobs")
    with fails_with("ResourceNotFound"):
        sm.create_training_job(**training("refused", ExperimentConfig={"TrialName": "nobody"}))
    sm.create_training_job(**training("tracked", ExperimentConfig={"ExperimentName": "jobs", "TrialName": "jobs-trial", "TrialComponentDisplayName": "Training"}))
    # A client inside a job finds its own component by the job's ARN: it may look at once.
    job = sm.describe_training_job(TrainingJobName="tracked")
    found = sm.list_trial_components(SourceArn=job["TrainingJobArn"])["TrialComponentSummaries"]
    equal([c["TrialComponentName"] for c in found], ["tracked-aws-training-job"])
    equal(names(search("ExperimentTrialComponent", [is_("Source.SourceArn", job["TrainingJobArn"])])), ["tracked-aws-training-job"])
    sm.create_processing_job(**jobs.processing_request(server, "prepared", "print('done')", outputs=["out"]),
                             ExperimentConfig={"ExperimentName": "jobs"})
    equal(jobs.wait(server, "tracked", "training")["TrainingJobStatus"], "Completed")
    equal(jobs.wait(server, "prepared")["ProcessingJobStatus"], "Completed")
    component = sm.describe_trial_component(TrialComponentName="tracked-aws-training-job")
    equal((component["DisplayName"], component["Status"]["PrimaryStatus"]), ("Training", "Completed"))
    equal(component["Parameters"]["num_round"], {"NumberValue": 4})
    equal(component["InputArtifacts"]["train"]["Value"], "s3://test/train.csv")
    assert component["OutputArtifacts"]["SageMaker.ModelArtifact"]["Value"].endswith("/tracked/output/model.tar.gz")
    metrics = {m["MetricName"]: m for m in component["Metrics"]}
    equal(metrics["train:rmse"]["Count"], 4)
    assert metrics["train:rmse"]["Last"] == metrics["train:rmse"]["Min"] < metrics["train:rmse"]["Max"], metrics
    equal(metrics["train:rmse"]["SourceArn"], job["TrainingJobArn"])
    final = {m["MetricName"]: m["Value"] for m in sm.describe_training_job(TrainingJobName="tracked")["FinalMetricDataList"]}
    equal(final["train:rmse"], metrics["train:rmse"]["Last"])
    record = search("ExperimentTrialComponent", [is_("Source.SourceArn", job["TrainingJobArn"])])["Results"][0]["TrialComponent"]
    equal(record["SourceDetail"]["TrainingJob"]["TrainingJobStatus"], "Completed")
    equal(record["Parents"], [{"TrialName": "jobs-trial", "ExperimentName": "jobs"}])
    processed = sm.describe_trial_component(TrialComponentName="prepared-aws-processing-job")
    equal(processed["Source"]["SourceType"], "SageMakerProcessingJob")
    equal(processed["OutputArtifacts"]["out"]["Value"], "s3://test/prepared/out")
    equal([t["TrialName"] for t in sm.list_trials(TrialComponentName="prepared-aws-processing-job")["TrialSummaries"]], ["Default-Run-Group-jobs"])
    found = search("TrainingJob", [is_("HyperParameters.num_round", "3", "GreaterThan"), is_("TrainingJobStatus", "Completed")])["Results"]
    equal([r["TrainingJob"]["TrainingJobName"] for r in found], ["tracked"])
    nested = {"NestedFilters": [{"NestedPropertyName": "InputDataConfig", "Filters": [is_("InputDataConfig.DataSource.S3DataSource.S3Uri", "train.csv", "Contains")]}]}
    equal(len(sm.search(Resource="TrainingJob", SearchExpression=nested)["Results"]), 1)


def training(name, **more):
    return dict(TrainingJobName=name, RoleArn=jobs.ROLE, HyperParameters={"num_round": "4", "objective": "reg:squarederror"},
                AlgorithmSpecification={"TrainingImage": "athanor/xgboost", "TrainingInputMode": "File",
                                        "MetricDefinitions": [{"Name": "train:rmse", "Regex": "train-rmse:([0-9.e-]+)"}]},
                InputDataConfig=[{"ChannelName": "train", "ContentType": "text/csv",
                                  "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": "s3://test/train.csv"}}}],
                OutputDataConfig={"S3OutputPath": "s3://test/out"}, StoppingCondition={"MaxRuntimeInSeconds": 120},
                ResourceConfig={"InstanceType": "ml.t3.medium", "InstanceCount": 1, "VolumeSizeInGB": 1}, **more)


def check_the_command_line_knows_it_too():
    subprocess.run(["/usr/bin/aws", "--endpoint-url", ENDPOINT, "sagemaker", "create-experiment", "--experiment-name", "by-aws"], check=True, capture_output=True)
    found = subprocess.run(["/usr/bin/aws", "--endpoint-url", ENDPOINT, "sagemaker", "search", "--resource", "Experiment", "--search-expression",
                            '{"Filters":[{"Name":"ExperimentName","Operator":"Equals","Value":"by-aws"}]}'], check=True, capture_output=True)
    equal(json.loads(found.stdout)["Results"][0]["Experiment"]["ExperimentName"], "by-aws")


if __name__ == "__main__":
    checks.main(globals())
