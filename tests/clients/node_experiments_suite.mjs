// Experiments, lineage, Search, the registry, jobs, tuning and endpoints with the newest AWS SDK for JavaScript: every operation, paginators, waiters and the
// classes of errors, against the server named by ATHANOR_ENDPOINT.
import assert from "node:assert/strict";

import { CreateBucketCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import * as sdk from "@aws-sdk/client-sagemaker";
import { InvokeEndpointCommand, SageMakerRuntimeClient } from "@aws-sdk/client-sagemaker-runtime";

import { ACCOUNT, arn, common, fresh, isNow, pages, refused, run, sender, until } from "./checks.mjs";

const client = new sdk.SageMakerClient(common);
const send = sender(sdk, client);
const s3 = new S3Client({ ...common, forcePathStyle: true });
const RoleArn = `arn:aws:iam::${ACCOUNT}:role/Node`;
const Bucket = fresh("runs");
const checks = {};
const quick = { client, maxWaitTime: 60, minDelay: 1, maxDelay: 1 };
const is = (Name, Value, Operator = "Equals") => ({ Name, Operator, Value });

await s3.send(new CreateBucketCommand({ Bucket }));
await s3.send(new PutObjectCommand({ Bucket, Key: "train.csv", Body: Array.from({ length: 40 }, (_, i) => `${i % 2},${i},${(i * i) % 7}\n`).join("") }));
await s3.send(new PutObjectCommand({ Bucket, Key: "code/work.py", Body: "print('done')" }));
await s3.send(new PutObjectCommand({ Bucket, Key: "code/sleep.py", Body: "import time\ntime.sleep(300)" }));

checks.an_experiment_has_a_life = async () => {
    const name = fresh("e");
    const { ExperimentArn } = await send("CreateExperiment", { ExperimentName: name, Description: "d", Tags: [{ Key: "a", Value: "b" }] });
    assert.equal(ExperimentArn, arn("sagemaker", `experiment/${name}`));
    await refused(send("CreateExperiment", { ExperimentName: name }), "ValidationException", `Experiment with name (${name}) already exists.`);
    const { TrialArn } = await send("CreateTrial", { TrialName: name, ExperimentName: name });
    const at = new Date("2026-11-22T12:00:00Z");
    const { TrialComponentArn } = await send("CreateTrialComponent", { TrialComponentName: name, StartTime: at, Status: { PrimaryStatus: "InProgress" },
        Parameters: { lr: { NumberValue: 0.5 }, opt: { StringValue: "adam" } }, InputArtifacts: { data: { MediaType: "text/csv", Value: "s3://b/data" } } });
    assert.deepEqual(await strip(send("AssociateTrialComponent", { TrialComponentName: name, TrialName: name })), { TrialComponentArn, TrialArn });
    await send("UpdateExperiment", { ExperimentName: name, DisplayName: "Shown" });
    const shown = await send("DescribeExperiment", { ExperimentName: name });
    assert.deepEqual([shown.DisplayName, shown.Description], ["Shown", "d"]);
    isNow(shown.CreationTime);
    isNow(shown.LastModifiedTime);
    await send("UpdateTrial", { TrialName: name, DisplayName: "Tried" });
    const trial = await send("DescribeTrial", { TrialName: name });
    assert.deepEqual([trial.DisplayName, trial.ExperimentName, trial.TrialArn], ["Tried", name, TrialArn]);
    await send("UpdateTrialComponent", { TrialComponentName: name, EndTime: new Date(+at + 1500), Status: { PrimaryStatus: "Completed", Message: "ok" },
        ParametersToRemove: ["opt"], OutputArtifacts: { model: { Value: "s3://b/m" } } });
    const part = await send("DescribeTrialComponent", { TrialComponentName: name });
    assert.deepEqual([part.Parameters, part.Status, part.StartTime, +part.EndTime - at, part.OutputArtifacts],
        [{ lr: { NumberValue: 0.5 } }, { PrimaryStatus: "Completed", Message: "ok" }, at, 1500, { model: { Value: "s3://b/m" } }]);
    await refused(send("DeleteTrial", { TrialName: name }), "ValidationException", "associated");
    await refused(send("DeleteExperiment", { ExperimentName: name }), "ValidationException", "associated Trials");
    await send("DisassociateTrialComponent", { TrialComponentName: name, TrialName: name });
    assert.deepEqual((await send("ListTrialComponents", { TrialName: name })).TrialComponentSummaries, []);
    await send("DeleteTrialComponent", { TrialComponentName: name });
    await send("DeleteTrial", { TrialName: name });
    await send("DeleteExperiment", { ExperimentName: name });
    for (const [operation, input] of [["DescribeExperiment", { ExperimentName: name }], ["DescribeTrial", { TrialName: name }],
        ["DescribeTrialComponent", { TrialComponentName: name }], ["ListTrials", { ExperimentName: name }]]) {
        await refused(send(operation, input), sdk.ResourceNotFound, `with name (${name}) does not exist.`);
    }
};

// Without what the SDK adds.
async function strip(answer) {
    const { $metadata, ...rest } = await answer;
    return rest;
}

checks.lists_and_search_are_paged = async () => {
    const ExperimentName = fresh("many");
    await send("CreateExperiment", { ExperimentName });
    for (let i = 0; i < 5; i++) {
        const name = `${ExperimentName}-${i}`;
        await send("CreateTrial", { TrialName: name, ExperimentName });
        await send("CreateTrialComponent", { TrialComponentName: name, Parameters: { lr: { NumberValue: i / 10 } }, Tags: [{ Key: "odd", Value: `${i % 2}` }] });
        await send("AssociateTrialComponent", { TrialComponentName: name, TrialName: name });
    }
    const all = [0, 1, 2, 3, 4].map((i) => `${ExperimentName}-${i}`);
    const trials = await pages(sdk.paginateListTrials({ client, pageSize: 2 }, { ExperimentName, SortBy: "Name", SortOrder: "Ascending" }), "TrialSummaries");
    assert.deepEqual(trials.map((page) => page.map((t) => t.TrialName)), [all.slice(0, 2), all.slice(2, 4), all.slice(4)]);
    const parts = await pages(sdk.paginateListTrialComponents({ client, pageSize: 2 }, { ExperimentName, SortBy: "Name", SortOrder: "Descending" }), "TrialComponentSummaries");
    assert.deepEqual(parts.flat().map((c) => c.TrialComponentName), all.toReversed());
    const first = await send("ListExperiments", { MaxResults: 1 });
    assert.deepEqual(first.ExperimentSummaries.map((e) => e.ExperimentName), [ExperimentName], "the newest first");

    const mine = is("Parents.ExperimentName", ExperimentName);
    const SearchExpression = { Operator: "And", Filters: [mine], SubExpressions: [{ Operator: "Or", Filters: [is("Tags.odd", "1")],
        NestedFilters: [{ NestedPropertyName: "Parents", Filters: [is("Parents.TrialName", all[4]), mine] }] }] };
    const found = await pages(sdk.paginateSearch({ client, pageSize: 2 }, { Resource: "ExperimentTrialComponent", SearchExpression,
        SortBy: "Parameters.lr.NumberValue", SortOrder: "Descending" }), "Results");
    assert.deepEqual(found.map((page) => page.map((r) => r.TrialComponent.TrialComponentName)), [[all[4], all[3]], [all[1]]]);
    isNow(found[0][0].TrialComponent.CreationTime);
    const none = await send("Search", { Resource: "ExperimentTrialComponent", SearchExpression: { Filters: [is("TrialComponentName", "nobody")] } });
    assert.deepEqual([none.Results, none.NextToken], [[], undefined]);
    await refused(send("Search", { Resource: "Experiment", SearchExpression: { Filters: [is("CreationTime", "soon", "LessThan")] } }), "ValidationException");
    const { PropertyNameSuggestions } = await send("GetSearchSuggestions", { Resource: "TrainingJob", SuggestionQuery: { PropertyNameQuery: { PropertyNameHint: "FinalMetricDataList.V" } } });
    assert.deepEqual(PropertyNameSuggestions, [{ PropertyName: "FinalMetricDataList.Value" }]);
};

checks.lineage = async () => {
    const name = fresh("l");
    const Source = { SourceUri: `s3://b/${name}` };
    const { ArtifactArn } = await send("CreateArtifact", { ArtifactName: name, Source, ArtifactType: "DataSet", Properties: { rows: "1" } });
    const { ActionArn } = await send("CreateAction", { ActionName: name, Source, ActionType: "Train", Status: "InProgress" });
    const { ContextArn } = await send("CreateContext", { ContextName: name, Source, ContextType: "Endpoint" });
    await refused(send("CreateContext", { ContextName: name, Source, ContextType: "Endpoint" }), "ValidationException", "already exists");
    await send("AddAssociation", { SourceArn: ArtifactArn, DestinationArn: ActionArn, AssociationType: "ContributedTo" });
    await send("AddAssociation", { SourceArn: ActionArn, DestinationArn: ContextArn });
    const listed = await pages(sdk.paginateListAssociations({ client, pageSize: 1 }, { SourceArn: ArtifactArn }), "AssociationSummaries");
    assert.deepEqual(listed.flat().map((a) => [a.DestinationArn, a.AssociationType, a.SourceType, a.DestinationType]), [[ActionArn, "ContributedTo", "DataSet", "Train"]]);
    const graph = await send("QueryLineage", { StartArns: [ContextArn], Direction: "Ascendants", IncludeEdges: true });
    assert.deepEqual([graph.Vertices.map((v) => [v.Arn, v.LineageType]), graph.Edges.length], [[[ActionArn, "Action"], [ArtifactArn, "Artifact"]], 2]);
    await send("UpdateArtifact", { ArtifactArn, Properties: { columns: "2" }, PropertiesToRemove: ["rows"] });
    await send("UpdateAction", { ActionName: name, Status: "Completed" });
    await send("UpdateContext", { ContextName: name, Description: "d" });
    const [artifact, action, context] = await Promise.all([send("DescribeArtifact", { ArtifactArn }), send("DescribeAction", { ActionName: name }),
        send("DescribeContext", { ContextName: name })]);
    assert.deepEqual([artifact.Properties, action.Status, context.Description, context.Source.SourceUri], [{ columns: "2" }, "Completed", "d", Source.SourceUri]);
    isNow(artifact.CreationTime);
    const of = { SourceUri: Source.SourceUri };
    assert.deepEqual((await pages(sdk.paginateListArtifacts({ client }, of), "ArtifactSummaries")).flat().map((a) => a.ArtifactArn), [ArtifactArn]);
    assert.deepEqual((await pages(sdk.paginateListActions({ client }, of), "ActionSummaries")).flat().map((a) => a.Status), ["Completed"]);
    assert.deepEqual((await pages(sdk.paginateListContexts({ client }, of), "ContextSummaries")).flat().map((c) => c.ContextName), [name]);
    await refused(send("AddAssociation", { SourceArn: `${ArtifactArn}0`, DestinationArn: ActionArn }), sdk.ResourceNotFound);
    await refused(send("DeleteArtifact", { ArtifactArn }), "ValidationException", "associations");
    await send("DeleteAssociation", { SourceArn: ArtifactArn, DestinationArn: ActionArn });
    await send("DeleteAssociation", { SourceArn: ActionArn, DestinationArn: ContextArn });
    assert.equal((await send("DeleteArtifact", { Source })).ArtifactArn, ArtifactArn);
    assert.equal((await send("DeleteAction", { ActionName: name })).ActionArn, ActionArn);
    assert.equal((await send("DeleteContext", { ContextName: name })).ContextArn, ContextArn);
    await refused(send("DescribeAction", { ActionName: name }), sdk.ResourceNotFound);
};

const resources = { InstanceType: "ml.t3.medium", InstanceCount: 1, VolumeSizeInGB: 1 };
const algorithm = () => ({
    AlgorithmSpecification: { TrainingImage: "athanor/xgboost", TrainingInputMode: "File" }, RoleArn, OutputDataConfig: { S3OutputPath: `s3://${Bucket}/out` },
    InputDataConfig: [{ ChannelName: "train", ContentType: "text/csv", DataSource: { S3DataSource: { S3DataType: "S3Prefix", S3Uri: `s3://${Bucket}/train.csv` } } }],
    ResourceConfig: resources, StoppingCondition: { MaxRuntimeInSeconds: 120 } });

function processing(ProcessingJobName, script) {
    return send("CreateProcessingJob", { ProcessingJobName, RoleArn, ProcessingResources: { ClusterConfig: resources },
        AppSpecification: { ImageUri: "athanor/python", ContainerEntrypoint: ["python3", `/opt/ml/processing/input/code/${script}.py`] },
        ProcessingInputs: [{ InputName: "code", S3Input: { S3Uri: `s3://${Bucket}/code/${script}.py`, LocalPath: "/opt/ml/processing/input/code", S3DataType: "S3Prefix", S3InputMode: "File" } }] });
}

checks.jobs_have_components_and_waiters = async () => {
    const name = fresh("job");
    await send("CreateExperiment", { ExperimentName: name });
    await send("CreateTrial", { TrialName: name, ExperimentName: name });
    const { TrainingJobArn } = await send("CreateTrainingJob", { TrainingJobName: name, ...algorithm(), HyperParameters: { num_round: "3", objective: "reg:squarederror" },
        ExperimentConfig: { ExperimentName: name, TrialName: name, TrialComponentDisplayName: "Training" } });
    await processing(name, "work");
    await processing(`${name}-stopped`, "sleep");
    await sdk.waitUntilTrainingJobCompletedOrStopped(quick, { TrainingJobName: name });
    await sdk.waitUntilProcessingJobCompletedOrStopped(quick, { ProcessingJobName: name });
    const { TrialComponentSummaries } = await send("ListTrialComponents", { SourceArn: TrainingJobArn });
    assert.deepEqual(TrialComponentSummaries.map((c) => [c.TrialComponentName, c.DisplayName, c.TrialComponentSource.SourceType]),
        [[`${name}-aws-training-job`, "Training", "SageMakerTrainingJob"]]);
    const { Parents, SourceDetail, Metrics } = (await send("Search", { Resource: "ExperimentTrialComponent", SearchExpression: { Filters: [is("Source.SourceArn", TrainingJobArn)] } }))
        .Results[0].TrialComponent;
    assert.deepEqual([Parents, SourceDetail.TrainingJob.TrainingJobStatus], [[{ TrialName: name, ExperimentName: name }], "Completed"]);
    assert.equal(Metrics.find((m) => m.MetricName === "train:rmse").Count, 3);
    const job = await send("DescribeProcessingJob", { ProcessingJobName: name });
    assert.equal(job.ProcessingJobStatus, "Completed");
    isNow(job.ProcessingEndTime);
    await send("StopProcessingJob", { ProcessingJobName: `${name}-stopped` });
    await sdk.waitUntilProcessingJobCompletedOrStopped(quick, { ProcessingJobName: `${name}-stopped` });
    const listed = await send("ListProcessingJobs", { NameContains: name, SortBy: "Name", SortOrder: "Ascending" });
    assert.deepEqual(listed.ProcessingJobSummaries.map((j) => j.ProcessingJobStatus), ["Completed", "Stopped"]);
    await refused(send("StopTrainingJob", { TrainingJobName: name }), "ValidationException", "is in status Completed");
    await refused(processing(name, "work"), sdk.ResourceInUse, "already exists");
};

checks.a_tuning_job_finds_its_best = async () => {
    const HyperParameterTuningJobName = fresh("t");
    const config = (jobs) => ({ Strategy: "Random", HyperParameterTuningJobObjective: { Type: "Minimize", MetricName: "train:rmse" },
        ResourceLimits: { MaxNumberOfTrainingJobs: jobs, MaxParallelTrainingJobs: 2 }, TrainingJobEarlyStoppingType: "Auto", RandomSeed: 3,
        ParameterRanges: { IntegerParameterRanges: [{ Name: "max_depth", MinValue: "1", MaxValue: "5" }],
            ContinuousParameterRanges: [{ Name: "eta", MinValue: "0.1", MaxValue: "0.5", ScalingType: "Logarithmic" }] } });
    const TrainingJobDefinition = { ...algorithm(), StaticHyperParameters: { num_round: "3", objective: "reg:squarederror" } };
    const given = { HyperParameterTuningJobName, HyperParameterTuningJobConfig: config(3), TrainingJobDefinition, Tags: [{ Key: "a", Value: "b" }] };
    const { HyperParameterTuningJobArn } = await send("CreateHyperParameterTuningJob", given);
    await refused(send("CreateHyperParameterTuningJob", given), sdk.ResourceInUse, "already exists");
    const job = await until(async () => {
        const shown = await send("DescribeHyperParameterTuningJob", { HyperParameterTuningJobName });
        return shown.HyperParameterTuningJobStatus !== "InProgress" && shown;
    });
    assert.deepEqual([job.HyperParameterTuningJobStatus, job.ObjectiveStatusCounters], ["Completed", { Succeeded: 3, Pending: 0, Failed: 0 }]);
    isNow(job.HyperParameterTuningEndTime);
    const tried = (await pages(sdk.paginateListTrainingJobsForHyperParameterTuningJob({ client, pageSize: 1 },
        { HyperParameterTuningJobName, SortBy: "FinalObjectiveMetricValue", SortOrder: "Ascending" }), "TrainingJobSummaries")).flat();
    const values = tried.map((t) => t.FinalHyperParameterTuningJobObjectiveMetric.Value);
    assert.deepEqual(values, values.toSorted((a, b) => a - b));
    assert.equal(job.BestTrainingJob.TrainingJobName, tried[0].TrainingJobName);
    assert.ok(tried.every((t) => Number(t.TunedHyperParameters.eta) >= 0.1 && Number.isInteger(Number(t.TunedHyperParameters.max_depth))));
    const listed = await send("ListHyperParameterTuningJobs", { NameContains: HyperParameterTuningJobName });
    assert.deepEqual(listed.HyperParameterTuningJobSummaries.map((j) => [j.HyperParameterTuningJobArn, j.Strategy]), [[HyperParameterTuningJobArn, "Random"]]);
    const { Results } = await send("Search", { Resource: "HyperParameterTuningJob", SearchExpression: { Filters: [is("Tags.a", "b"), is("HyperParameterTuningJobStatus", "Completed")] } });
    assert.deepEqual(Results.map((r) => r.HyperParameterTuningJob.HyperParameterTuningJobName), [HyperParameterTuningJobName]);
    await refused(send("StopHyperParameterTuningJob", { HyperParameterTuningJobName }), "ValidationException");
    await refused(send("StopHyperParameterTuningJob", { HyperParameterTuningJobName: "nobody" }), sdk.ResourceNotFound);
    await send("DeleteHyperParameterTuningJob", { HyperParameterTuningJobName });
    await refused(send("DescribeHyperParameterTuningJob", { HyperParameterTuningJobName }), sdk.ResourceNotFound);
};

checks.from_a_package_to_an_endpoint = async () => {
    const name = fresh("m");
    await send("CreateTrainingJob", { TrainingJobName: name, ...algorithm(), HyperParameters: { num_round: "3", objective: "reg:squarederror" } });
    const { ModelPackageGroupArn } = await send("CreateModelPackageGroup", { ModelPackageGroupName: name });
    await sdk.waitUntilTrainingJobCompletedOrStopped(quick, { TrainingJobName: name });
    const { ModelArtifacts } = await send("DescribeTrainingJob", { TrainingJobName: name });
    const { ModelPackageArn } = await send("CreateModelPackage", { ModelPackageGroupName: name, ModelApprovalStatus: "PendingManualApproval", CustomerMetadataProperties: { team: "a" },
        InferenceSpecification: { Containers: [{ Image: "athanor/xgboost", ModelDataUrl: ModelArtifacts.S3ModelArtifacts }], SupportedContentTypes: ["text/csv"],
            SupportedResponseMIMETypes: ["text/csv"] } });
    const model = { ModelName: name, ExecutionRoleArn: RoleArn, PrimaryContainer: { ModelPackageName: ModelPackageArn } };
    await refused(send("CreateModel", model), "ValidationException", "must be Approved");
    await send("UpdateModelPackage", { ModelPackageArn, ModelApprovalStatus: "Approved", ApprovalDescription: "good" });
    const shown = await send("DescribeModelPackage", { ModelPackageName: ModelPackageArn });
    assert.deepEqual([shown.ModelApprovalStatus, shown.ApprovalDescription, shown.ModelPackageVersion, shown.CustomerMetadataProperties], ["Approved", "good", 1, { team: "a" }]);
    const many = await send("BatchDescribeModelPackage", { ModelPackageArnList: [ModelPackageArn] });
    assert.equal(many.ModelPackageSummaries[ModelPackageArn].ModelApprovalStatus, "Approved");
    assert.deepEqual((await pages(sdk.paginateListModelPackages({ client, pageSize: 1 }, { ModelPackageGroupName: name }), "ModelPackageSummaryList")).flat()
        .map((p) => p.ModelPackageArn), [ModelPackageArn]);
    const { ModelArn } = await send("CreateModel", model);
    assert.equal((await send("DescribeModel", { ModelName: name })).ModelArn, ModelArn);
    assert.deepEqual((await send("ListModels", { NameContains: name })).Models.map((m) => m.ModelArn), [ModelArn]);
    const config = (EndpointConfigName) => send("CreateEndpointConfig", { EndpointConfigName, ProductionVariants: [
        { VariantName: "All", ModelName: name, InitialInstanceCount: 1, InstanceType: "ml.t3.medium" }] });
    await config(name);
    await config(`${name}-2`);
    assert.equal((await send("DescribeEndpointConfig", { EndpointConfigName: name })).ProductionVariants[0].ModelName, name);
    assert.deepEqual((await send("ListEndpointConfigs", { NameContains: name, SortBy: "Name", SortOrder: "Ascending" })).EndpointConfigs.map((c) => c.EndpointConfigName), [name, `${name}-2`]);
    const EndpointName = name;
    const { EndpointArn } = await send("CreateEndpoint", { EndpointName, EndpointConfigName: name, Tags: [{ Key: "a", Value: "b" }] });
    await sdk.waitUntilEndpointInService(quick, { EndpointName });
    const answer = await new SageMakerRuntimeClient(common).send(new InvokeEndpointCommand({ EndpointName, ContentType: "text/csv", Body: "1,2" }));
    assert.ok(Number.isFinite(Number(answer.Body.transformToString())));
    await send("UpdateEndpointWeightsAndCapacities", { EndpointName, DesiredWeightsAndCapacities: [{ VariantName: "All", DesiredWeight: 3 }] });
    await sdk.waitUntilEndpointInService(quick, { EndpointName });
    assert.equal((await send("DescribeEndpoint", { EndpointName })).ProductionVariants[0].CurrentWeight, 3);
    await send("UpdateEndpoint", { EndpointName, EndpointConfigName: `${name}-2` });
    await sdk.waitUntilEndpointInService(quick, { EndpointName });
    assert.equal((await send("DescribeEndpoint", { EndpointName })).EndpointConfigName, `${name}-2`);
    assert.deepEqual((await send("ListEndpoints", { NameContains: name })).Endpoints.map((e) => [e.EndpointArn, e.EndpointStatus]), [[EndpointArn, "InService"]]);
    assert.deepEqual((await send("AddTags", { ResourceArn: EndpointArn, Tags: [{ Key: "c", Value: "d" }] })).Tags, [{ Key: "a", Value: "b" }, { Key: "c", Value: "d" }]);
    await send("DeleteTags", { ResourceArn: EndpointArn, TagKeys: ["a"] });
    assert.deepEqual((await pages(sdk.paginateListTags({ client }, { ResourceArn: EndpointArn }), "Tags")).flat(), [{ Key: "c", Value: "d" }]);
    await send("DeleteEndpoint", { EndpointName });
    await sdk.waitUntilEndpointDeleted(quick, { EndpointName });
    for (const EndpointConfigName of [name, `${name}-2`]) await send("DeleteEndpointConfig", { EndpointConfigName });
    await send("DeleteModel", { ModelName: name });
    await refused(send("DescribeModel", { ModelName: name }), "ValidationException", `Could not find model "${ModelArn}".`);
    await refused(send("DeleteModelPackageGroup", { ModelPackageGroupName: name }), sdk.ConflictException);
    await send("DeleteModelPackage", { ModelPackageName: ModelPackageArn });
    assert.deepEqual((await send("ListModelPackageGroups", { NameContains: name })).ModelPackageGroupSummaryList.map((g) => g.ModelPackageGroupArn), [ModelPackageGroupArn]);
    assert.equal((await send("DescribeModelPackageGroup", { ModelPackageGroupName: name })).ModelPackageGroupStatus, "Completed");
    await send("DeleteModelPackageGroup", { ModelPackageGroupName: name });
    await refused(send("DescribeModelPackageGroup", { ModelPackageGroupName: name }), "ValidationException", `ModelPackageGroup ${ModelPackageGroupArn} does not exist.`);
};

await run(checks);
