// Application Auto Scaling by the SDK for JavaScript: every operation, its pages, its refusals. Its endpoint need not serve: what scales is boto3's suite.
import assert from "node:assert/strict";
import * as sdk from "@aws-sdk/client-application-auto-scaling";
import { CloudWatchClient, DescribeAlarmsCommand } from "@aws-sdk/client-cloudwatch";
import { CreateBucketCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { CreateEndpointCommand, CreateEndpointConfigCommand, CreateModelCommand, SageMakerClient } from "@aws-sdk/client-sagemaker";
import { arn, common, fresh, isNow, pages, refused, run, sender } from "./checks.mjs";

const client = new sdk.ApplicationAutoScalingClient(common);
const send = sender(sdk, client);
const cloudwatch = new CloudWatchClient(common);
const sagemaker = new SageMakerClient(common);
const ServiceNamespace = "sagemaker";
const [endpoint, Bucket] = [fresh("scaled"), fresh("models")];
const target = (variant) => ({ ServiceNamespace, ScalableDimension: "sagemaker:variant:DesiredInstanceCount", ResourceId: `endpoint/${endpoint}/variant/${variant}` });
const one = target("one");
const tracking = { TargetValue: 70, PredefinedMetricSpecification: { PredefinedMetricType: "SageMakerVariantInvocationsPerInstance" } };
const checks = {};

checks.variants_are_targets = async () => {
    const s3 = new S3Client({ ...common, forcePathStyle: true });
    await s3.send(new CreateBucketCommand({ Bucket }));
    await s3.send(new PutObjectCommand({ Bucket, Key: "model.tar.gz", Body: "a model" }));
    const role = "arn:aws:iam::000000000000:role/Test";
    await sagemaker.send(new CreateModelCommand({ ModelName: endpoint, ExecutionRoleArn: role,
        PrimaryContainer: { Image: "athanor/xgboost", ModelDataUrl: `s3://${Bucket}/model.tar.gz` } }));
    await sagemaker.send(new CreateEndpointConfigCommand({ EndpointConfigName: endpoint, ProductionVariants: ["one", "two", "three"].map((VariantName) => ({
        VariantName, ModelName: endpoint, InitialInstanceCount: 1, InstanceType: "ml.t3.medium" })) }));
    await refused(send("RegisterScalableTarget", { ...one, MinCapacity: 1, MaxCapacity: 2 }), sdk.ValidationException, `doesn't exist: ${one.ResourceId}`);
    await sagemaker.send(new CreateEndpointCommand({ EndpointName: endpoint, EndpointConfigName: endpoint }));
    for (const variant of ["one", "two", "three"]) {
        const { ScalableTargetARN } = await send("RegisterScalableTarget", { ...target(variant), MinCapacity: 1, MaxCapacity: 2, Tags: { variant } });
        assert.match(ScalableTargetARN, /^arn:aws:application-autoscaling:us-east-1:000000000000:scalable-target\/[0-9a-f]+$/);
        assert.deepEqual((await send("ListTagsForResource", { ResourceARN: ScalableTargetARN })).Tags, { variant });
    }
    const shown = await pages(sdk.paginateDescribeScalableTargets({ client, pageSize: 2 }, { ServiceNamespace }), "ScalableTargets");
    assert.deepEqual(shown.map((page) => page.length), [2, 1]);
    isNow(shown[0][0].CreationTime);
    assert.deepEqual(shown[0][0].SuspendedState, { DynamicScalingInSuspended: false, DynamicScalingOutSuspended: false, ScheduledScalingSuspended: false });
    await refused(send("RegisterScalableTarget", { ...one, MinCapacity: 3 }), sdk.ValidationException, "Maximum capacity cannot be less than minimum capacity");
    await refused(send("DescribeScalableTargets", { ServiceNamespace, NextToken: "no" }), sdk.InvalidNextTokenException);
};

checks.policies_have_their_alarms = async () => {
    const { PolicyARN, Alarms } = await send("PutScalingPolicy", { ...one, PolicyName: "follow", PolicyType: "TargetTrackingScaling",
        TargetTrackingScalingPolicyConfiguration: tracking });
    assert.ok(PolicyARN.startsWith(arn("autoscaling", "scalingPolicy:")) && PolicyARN.endsWith(`:resource/sagemaker/${one.ResourceId}:policyName/follow`), PolicyARN);
    const { MetricAlarms } = await cloudwatch.send(new DescribeAlarmsCommand({ AlarmNames: Alarms.map((alarm) => alarm.AlarmName) }));
    assert.deepEqual(MetricAlarms.map((alarm) => [alarm.EvaluationPeriods, alarm.Period, alarm.ComparisonOperator, alarm.AlarmActions]),
        [[3, 60, "GreaterThanThreshold", [PolicyARN]], [15, 60, "LessThanThreshold", [PolicyARN]]]);   // without --scaling-alarms: AWS's
    assert.deepEqual(MetricAlarms.map((alarm) => alarm.AlarmArn), Alarms.map((alarm) => alarm.AlarmARN));
    await refused(send("PutScalingPolicy", { ...one, PolicyName: "again", PolicyType: "TargetTrackingScaling", TargetTrackingScalingPolicyConfiguration: tracking }),
        sdk.ValidationException, "Only one TargetTrackingScaling policy for a given metric specification is allowed.");
    const StepScalingPolicyConfiguration = { AdjustmentType: "PercentChangeInCapacity", MinAdjustmentMagnitude: 2, Cooldown: 30, MetricAggregationType: "Maximum",
        StepAdjustments: [{ MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 10.5, ScalingAdjustment: 10 }, { MetricIntervalLowerBound: 10.5, ScalingAdjustment: 50 }] };
    for (const PolicyName of ["s1", "s2"]) await send("PutScalingPolicy", { ...one, PolicyName, PolicyType: "StepScaling", StepScalingPolicyConfiguration });
    const listed = await pages(sdk.paginateDescribeScalingPolicies({ client, pageSize: 2 }, { ServiceNamespace, ResourceId: one.ResourceId }), "ScalingPolicies");
    assert.deepEqual(listed.map((page) => page.map((policy) => policy.PolicyName)), [["follow", "s1"], ["s2"]]);
    assert.deepEqual(listed[1][0].StepScalingPolicyConfiguration, StepScalingPolicyConfiguration);
    assert.deepEqual(listed[0][0].TargetTrackingScalingPolicyConfiguration, tracking);
    await refused(send("PutScalingPolicy", { ...one, PolicyName: "gap", PolicyType: "StepScaling", StepScalingPolicyConfiguration: { AdjustmentType: "ChangeInCapacity",
        StepAdjustments: [{ MetricIntervalLowerBound: 0, ScalingAdjustment: 1 }, { MetricIntervalUpperBound: -1, ScalingAdjustment: -1 }] } }),
        sdk.ValidationException, "gap");
    await refused(send("PutScalingPolicy", { ...target("four"), PolicyName: "p", PolicyType: "TargetTrackingScaling", TargetTrackingScalingPolicyConfiguration: tracking }),
        sdk.ObjectNotFoundException, "No scalable target registered");
    await send("DeleteScalingPolicy", { ...one, PolicyName: "s2" });
    await refused(send("DeleteScalingPolicy", { ...one, PolicyName: "s2" }), sdk.ObjectNotFoundException, "No scaling policy found");
};

checks.actions_are_scheduled = async () => {
    const StartTime = new Date(Date.now() + 3_600_000);
    await send("PutScheduledAction", { ...one, ScheduledActionName: "day", Schedule: "cron(0 8 ? * MON-FRI *)", Timezone: "Europe/Berlin", StartTime,
        ScalableTargetAction: { MinCapacity: 2 } });
    await send("PutScheduledAction", { ...one, ScheduledActionName: "day", ScalableTargetAction: { MinCapacity: 1, MaxCapacity: 2 } });   // the rest stays
    await send("PutScheduledAction", { ...one, ScheduledActionName: "hourly", Schedule: "rate(1 hour)", ScalableTargetAction: { MaxCapacity: 2 } });
    const listed = await pages(sdk.paginateDescribeScheduledActions({ client, pageSize: 1 }, { ServiceNamespace }), "ScheduledActions");
    assert.deepEqual(listed.map((page) => page.map((action) => action.ScheduledActionName)), [["day"], ["hourly"]]);
    const [day] = listed[0];
    assert.deepEqual([day.Schedule, day.Timezone, +day.StartTime, day.ScalableTargetAction],
        ["cron(0 8 ? * MON-FRI *)", "Europe/Berlin", +StartTime, { MinCapacity: 1, MaxCapacity: 2 }]);
    await refused(send("PutScheduledAction", { ...one, ScheduledActionName: "none", Schedule: "rate(1 hour)", ScalableTargetAction: {} }),
        sdk.ValidationException, "At least one of minimum capacity and maximum capacity should be provided");
    await send("DeleteScheduledAction", { ...one, ScheduledActionName: "day" });
    await refused(send("DeleteScheduledAction", { ...one, ScheduledActionName: "day" }), sdk.ObjectNotFoundException, "No scheduled action found");
    assert.deepEqual(await pages(sdk.paginateDescribeScalingActivities({ client }, { ServiceNamespace, IncludeNotScaledActivities: true }), "ScalingActivities"), [[]]);
};

checks.tags = async () => {
    const { ScalableTargets: [{ ScalableTargetARN: ResourceARN }] } = await send("DescribeScalableTargets", { ServiceNamespace, ResourceIds: [one.ResourceId] });
    await send("TagResource", { ResourceARN, Tags: { team: "a" } });
    await send("UntagResource", { ResourceARN, TagKeys: ["variant"] });
    assert.deepEqual((await send("ListTagsForResource", { ResourceARN })).Tags, { team: "a" });
    await refused(send("TagResource", { ResourceARN: `${ResourceARN}0`, Tags: { team: "a" } }), sdk.ResourceNotFoundException);
    await refused(send("TagResource", { ResourceARN, Tags: Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`k${i}`, ""])) }), sdk.TooManyTagsException);
};

checks.a_target_goes_with_all_that_is_its = async () => {
    const { ScalingPolicies } = await send("DescribeScalingPolicies", { ServiceNamespace, ResourceId: one.ResourceId, PolicyNames: ["follow"] });
    await send("DeregisterScalableTarget", one);
    await refused(send("DeregisterScalableTarget", one), sdk.ObjectNotFoundException, "No scalable target found");
    assert.deepEqual((await send("DescribeScalingPolicies", { ServiceNamespace })).ScalingPolicies, []);
    assert.deepEqual((await send("DescribeScheduledActions", { ServiceNamespace })).ScheduledActions, []);
    const { MetricAlarms } = await cloudwatch.send(new DescribeAlarmsCommand({ AlarmNames: ScalingPolicies[0].Alarms.map((alarm) => alarm.AlarmName) }));
    assert.deepEqual(MetricAlarms, []);
};

await run(checks);
