#include "gate/identity/managed_policies.hpp"

#include <algorithm>
#include <array>

#include "gate/identity/unique_id.hpp"

namespace athanor::identity {
namespace {

constexpr std::string_view kArn = "arn:aws:iam::aws:policy";
constexpr std::string_view kRoot = "/", kServiceRole = "/service-role/", kLinked = "/aws-service-role/";

// clang-format off
// Sorted by name.
constexpr ManagedPolicy kPolicies[] = {
{"AWSApplicationAutoscalingSageMakerEndpointPolicy", kLinked, "What Application Auto Scaling does with the variants of endpoints.",
R"({"Version":"2012-10-17","Statement":[
{"Sid":"Endpoints","Effect":"Allow","Action":["sagemaker:DescribeEndpoint","sagemaker:DescribeEndpointConfig","sagemaker:DescribeInferenceComponent","sagemaker:UpdateEndpointWeightsAndCapacities","sagemaker:UpdateInferenceComponentRuntimeConfig"],"Resource":"*"},
{"Sid":"Alarms","Effect":"Allow","Action":["cloudwatch:PutMetricAlarm","cloudwatch:DescribeAlarms","cloudwatch:DeleteAlarms"],"Resource":"*"}]})"},

{"AWSCloudTrail_ReadOnlyAccess", kRoot, "Reads trails, their state and their events.",
R"({"Version":"2012-10-17","Statement":[
{"Sid":"Trails","Effect":"Allow","Action":["cloudtrail:Get*","cloudtrail:Describe*","cloudtrail:List*","cloudtrail:LookupEvents"],"Resource":"*"},
{"Sid":"WhereTheyGo","Effect":"Allow","Action":["s3:GetBucketLocation","s3:ListAllMyBuckets"],"Resource":"*"}]})"},

{"AWSKeyManagementServicePowerUser", kRoot, "Makes, describes, tags and aliases keys; using and deleting them is their policies' business.",
R"({"Version":"2012-10-17","Statement":[
{"Sid":"Keys","Effect":"Allow","Action":["kms:CreateAlias","kms:CreateKey","kms:DeleteAlias","kms:Describe*","kms:GenerateRandom","kms:Get*","kms:List*","kms:TagResource","kms:UntagResource","iam:ListGroups","iam:ListRoles","iam:ListUsers"],"Resource":"*"}]})"},

{"AWSLambdaBasicExecutionRole", kServiceRole, "Writes a function's logs.",
R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["logs:CreateLogGroup","logs:CreateLogStream","logs:PutLogEvents"],"Resource":"*"}]})"},

{"AdministratorAccess", kRoot, "Everything in the account.",
R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]})"},

{"AmazonEC2ContainerRegistryReadOnly", kRoot, "Reads repositories and pulls images.",
R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["ecr:GetAuthorizationToken","ecr:BatchCheckLayerAvailability","ecr:GetDownloadUrlForLayer","ecr:GetRepositoryPolicy","ecr:DescribeRepositories","ecr:ListImages","ecr:DescribeImages","ecr:BatchGetImage","ecr:GetLifecyclePolicy","ecr:GetLifecyclePolicyPreview","ecr:ListTagsForResource","ecr:DescribeImageScanFindings"],"Resource":"*"}]})"},

{"AmazonEventBridgeFullAccess", kRoot, "Buses, rules, targets, archives, schedules and pipes.",
R"({"Version":"2012-10-17","Statement":[
{"Sid":"Events","Effect":"Allow","Action":["events:*","schemas:*","scheduler:*","pipes:*"],"Resource":"*"},
{"Sid":"Roles","Effect":"Allow","Action":"iam:PassRole","Resource":"arn:aws:iam::*:role/*","Condition":{"StringEquals":{"iam:PassedToService":["events.amazonaws.com","scheduler.amazonaws.com","pipes.amazonaws.com"]}}},
{"Sid":"LinkedRole","Effect":"Allow","Action":"iam:CreateServiceLinkedRole","Resource":"arn:aws:iam::*:role/aws-service-role/*","Condition":{"StringEquals":{"iam:AWSServiceName":["apidestinations.events.amazonaws.com","schemas.amazonaws.com"]}}}]})"},

{"AmazonEventBridgeSchedulerFullAccess", kRoot, "Schedules and their groups.",
R"({"Version":"2012-10-17","Statement":[
{"Effect":"Allow","Action":"scheduler:*","Resource":"*"},
{"Effect":"Allow","Action":"iam:PassRole","Resource":"arn:aws:iam::*:role/*","Condition":{"StringLike":{"iam:PassedToService":"scheduler.amazonaws.com"}}}]})"},

{"AmazonS3FullAccess", kRoot, "All buckets and objects.",
R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:*","s3-object-lambda:*"],"Resource":"*"}]})"},

{"AmazonS3ReadOnlyAccess", kRoot, "Reads all buckets and objects.",
R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:Get*","s3:List*","s3:Describe*","s3-object-lambda:Get*","s3-object-lambda:List*"],"Resource":"*"}]})"},

{"AmazonSQSFullAccess", kRoot, "All queues and messages.",
R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sqs:*","Resource":"*"}]})"},

{"AmazonSQSReadOnlyAccess", kRoot, "Reads the attributes of queues.",
R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["sqs:GetQueueAttributes","sqs:GetQueueUrl","sqs:ListDeadLetterSourceQueues","sqs:ListMessageMoveTasks","sqs:ListQueues","sqs:ListQueueTags"],"Resource":"*"}]})"},

{"AmazonSageMakerCoreServiceRolePolicy", kLinked, "What SageMaker does on its own behalf with an account's metrics and logs.",
R"({"Version":"2012-10-17","Statement":[
{"Sid":"Metrics","Effect":"Allow","Action":"cloudwatch:PutMetricData","Resource":"*","Condition":{"StringLike":{"cloudwatch:namespace":["/aws/sagemaker/*","aws/sagemaker/*"]}}},
{"Sid":"Logs","Effect":"Allow","Action":["logs:CreateLogGroup","logs:CreateLogStream","logs:PutLogEvents","logs:DescribeLogStreams"],"Resource":"arn:aws:logs:*:*:log-group:/aws/sagemaker/*"}]})"},

{"AmazonSageMakerFeatureStoreAccess", kRoot, "The offline store of feature groups, in buckets with SageMaker in their names.",
R"({"Version":"2012-10-17","Statement":[
{"Effect":"Allow","Action":["s3:PutObject","s3:GetBucketAcl","s3:PutObjectAcl"],"Resource":["arn:aws:s3:::*SageMaker*","arn:aws:s3:::*Sagemaker*","arn:aws:s3:::*sagemaker*"]},
{"Effect":"Allow","Action":"s3:GetObject","Resource":["arn:aws:s3:::*SageMaker*/metadata/*.json","arn:aws:s3:::*Sagemaker*/metadata/*.json","arn:aws:s3:::*sagemaker*/metadata/*.json"]}]})"},

{"AmazonSageMakerFullAccess", kRoot, "SageMaker, and what its jobs and notebooks need around it: buckets and secrets with SageMaker in their names, images, logs, metrics.",
R"({"Version":"2012-10-17","Statement":[
{"Sid":"SageMaker","Effect":"Allow","Action":["sagemaker:*","sagemaker-geospatial:*"],"NotResource":["arn:aws:sagemaker:*:*:domain/*","arn:aws:sagemaker:*:*:user-profile/*","arn:aws:sagemaker:*:*:app/*","arn:aws:sagemaker:*:*:space/*","arn:aws:sagemaker:*:*:partner-app/*","arn:aws:sagemaker:*:*:flow-definition/*"]},
{"Sid":"Studio","Effect":"Allow","Action":["sagemaker:Create*App","sagemaker:DeleteApp","sagemaker:Describe*","sagemaker:List*","sagemaker:CreatePresignedDomainUrl","sagemaker:AddTags"],"Resource":"*"},
{"Sid":"Around","Effect":"Allow","Action":["application-autoscaling:*ScalingPolicy","application-autoscaling:*ScalableTarget","application-autoscaling:*ScheduledAction","application-autoscaling:Describe*","application-autoscaling:TagResource","cloudwatch:DeleteAlarms","cloudwatch:DescribeAlarms","cloudwatch:GetMetricData","cloudwatch:GetMetricStatistics","cloudwatch:ListMetrics","cloudwatch:PutMetricAlarm","cloudwatch:PutMetricData","ecr:BatchCheckLayerAvailability","ecr:BatchGetImage","ecr:CreateRepository","ecr:Describe*","ecr:GetAuthorizationToken","ecr:GetDownloadUrlForLayer","ecr:ListImages","ecr:StartImageScan","iam:GetRole","iam:ListRoles","kms:DescribeKey","kms:ListAliases","logs:CreateLogDelivery","logs:CreateLogGroup","logs:CreateLogStream","logs:Describe*","logs:GetLogEvents","logs:FilterLogEvents","logs:PutLogEvents","logs:StartQuery","logs:StopQuery","logs:GetQueryResults","secretsmanager:ListSecrets","tag:GetResources","events:ListRules","events:DescribeRule"],"Resource":"*"},
{"Sid":"PipelinesRules","Effect":"Allow","Action":["events:PutRule","events:PutTargets","events:RemoveTargets","events:DeleteRule"],"Resource":"arn:aws:events:*:*:rule/*SageMaker*"},
{"Sid":"Buckets","Effect":"Allow","Action":["s3:CreateBucket","s3:GetBucketLocation","s3:ListBucket","s3:ListAllMyBuckets","s3:GetBucketCors","s3:PutBucketCors","s3:ListBucketMultipartUploads"],"Resource":"*"},
{"Sid":"Objects","Effect":"Allow","Action":["s3:GetObject","s3:GetObjectVersion","s3:GetObjectTagging","s3:PutObject","s3:PutObjectTagging","s3:DeleteObject","s3:AbortMultipartUpload","s3:ListMultipartUploadParts","s3:GetBucketAcl","s3:PutObjectAcl"],"Resource":["arn:aws:s3:::*SageMaker*","arn:aws:s3:::*Sagemaker*","arn:aws:s3:::*sagemaker*","arn:aws:s3:::*aws-glue*"]},
{"Sid":"TaggedObjects","Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::*","Condition":{"StringEqualsIgnoreCase":{"s3:ExistingObjectTag/SageMaker":"true"}}},
{"Sid":"Secrets","Effect":"Allow","Action":["secretsmanager:DescribeSecret","secretsmanager:GetSecretValue","secretsmanager:CreateSecret"],"Resource":"arn:aws:secretsmanager:*:*:secret:AmazonSageMaker-*"},
{"Sid":"TaggedSecrets","Effect":"Allow","Action":["secretsmanager:DescribeSecret","secretsmanager:GetSecretValue"],"Resource":"*","Condition":{"StringEquals":{"secretsmanager:ResourceTag/SageMaker":"true"}}},
{"Sid":"Roles","Effect":"Allow","Action":"iam:PassRole","Resource":"arn:aws:iam::*:role/*","Condition":{"StringEquals":{"iam:PassedToService":"sagemaker.amazonaws.com"}}},
{"Sid":"OwnRoles","Effect":"Allow","Action":"iam:PassRole","Resource":"arn:aws:iam::*:role/*AmazonSageMaker*","Condition":{"StringEquals":{"iam:PassedToService":["events.amazonaws.com","scheduler.amazonaws.com","glue.amazonaws.com","states.amazonaws.com"]}}},
{"Sid":"LinkedRole","Effect":"Allow","Action":"iam:CreateServiceLinkedRole","Resource":"arn:aws:iam::*:role/aws-service-role/sagemaker.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_SageMakerEndpoint","Condition":{"StringLike":{"iam:AWSServiceName":"sagemaker.application-autoscaling.amazonaws.com"}}}]})"},

{"AmazonSageMakerModelGovernanceUseAccess", kRoot, "Model cards, the model dashboard, and what they are made of.",
R"({"Version":"2012-10-17","Statement":[
{"Sid":"Governance","Effect":"Allow","Action":["sagemaker:CreateModelCard","sagemaker:UpdateModelCard","sagemaker:DeleteModelCard","sagemaker:DescribeModelCard","sagemaker:ListModelCards","sagemaker:ListModelCardVersions","sagemaker:CreateModelCardExportJob","sagemaker:DescribeModelCardExportJob","sagemaker:ListModelCardExportJobs","sagemaker:ListMonitoringAlerts","sagemaker:UpdateMonitoringAlert","sagemaker:ListMonitoringAlertHistory","sagemaker:ListMonitoringExecutions","sagemaker:DescribeMonitoringSchedule","sagemaker:StartMonitoringSchedule","sagemaker:StopMonitoringSchedule","sagemaker:ListEndpoints","sagemaker:ListModels","sagemaker:DescribeModel","sagemaker:DescribeEndpoint","sagemaker:DescribeModelPackage","sagemaker:ListModelPackages","sagemaker:ListModelPackageGroups","sagemaker:DescribeTransformJob","sagemaker:ListTransformJobs","sagemaker:DescribeTrainingJob","sagemaker:ListTrainingJobs","sagemaker:ListTags","sagemaker:AddTags","sagemaker:DeleteTags","sagemaker:Search"],"Resource":"*"},
{"Sid":"Keys","Effect":"Allow","Action":["kms:ListAliases","kms:DescribeKey"],"Resource":"*"},
{"Sid":"Exports","Effect":"Allow","Action":["s3:GetObject","s3:PutObject","s3:CreateBucket","s3:GetBucketCORS","s3:PutBucketCORS","s3:ListBucket"],"Resource":["arn:aws:s3:::*SageMaker*","arn:aws:s3:::*Sagemaker*","arn:aws:s3:::*sagemaker*"]},
{"Sid":"Buckets","Effect":"Allow","Action":["s3:ListAllMyBuckets","s3:GetBucketLocation"],"Resource":"*"}]})"},

{"AmazonSageMakerModelRegistryFullAccess", kRoot, "The model registry: groups, versions, their approval, and what deploys them.",
R"({"Version":"2012-10-17","Statement":[
{"Sid":"Registry","Effect":"Allow","Action":["sagemaker:CreateModelPackage","sagemaker:CreateModelPackageGroup","sagemaker:DescribeModelPackage","sagemaker:DescribeModelPackageGroup","sagemaker:BatchDescribeModelPackage","sagemaker:UpdateModelPackage","sagemaker:DeleteModelPackage","sagemaker:DeleteModelPackageGroup","sagemaker:ListModelPackages","sagemaker:ListModelPackageGroups","sagemaker:GetModelPackageGroupPolicy","sagemaker:PutModelPackageGroupPolicy","sagemaker:DeleteModelPackageGroupPolicy","sagemaker:CreateModel","sagemaker:DescribeModel","sagemaker:ListModels","sagemaker:CreateEndpoint","sagemaker:CreateEndpointConfig","sagemaker:DescribeEndpoint","sagemaker:DescribeEndpointConfig","sagemaker:ListEndpoints","sagemaker:ListEndpointConfigs","sagemaker:CreateInferenceRecommendationsJob","sagemaker:AddTags","sagemaker:DeleteTags","sagemaker:ListTags","sagemaker:QueryLineage","sagemaker:Search","sagemaker:ListAssociations","sagemaker:DescribeAction","sagemaker:DescribeArtifact","sagemaker:DescribeContext","sagemaker:ListArtifacts"],"Resource":"*"},
{"Sid":"Artifacts","Effect":"Allow","Action":["s3:GetObject","s3:ListBucket","s3:GetBucketLocation","s3:ListAllMyBuckets"],"Resource":["arn:aws:s3:::*SageMaker*","arn:aws:s3:::*Sagemaker*","arn:aws:s3:::*sagemaker*"]},
{"Sid":"Images","Effect":"Allow","Action":["ecr:BatchGetImage","ecr:DescribeImages","ecr:GetAuthorizationToken"],"Resource":"*"},
{"Sid":"Roles","Effect":"Allow","Action":"iam:PassRole","Resource":"arn:aws:iam::*:role/*","Condition":{"StringEquals":{"iam:PassedToService":"sagemaker.amazonaws.com"}}}]})"},

{"AmazonSageMakerNotebooksServiceRolePolicy", kLinked, "What SageMaker does on its own behalf for interactive work.",
R"({"Version":"2012-10-17","Statement":[
{"Sid":"Logs","Effect":"Allow","Action":["logs:CreateLogGroup","logs:CreateLogStream","logs:PutLogEvents"],"Resource":"arn:aws:logs:*:*:log-group:/aws/sagemaker/*"},
{"Sid":"Metrics","Effect":"Allow","Action":"cloudwatch:PutMetricData","Resource":"*","Condition":{"StringLike":{"cloudwatch:namespace":["/aws/sagemaker/*"]}}}]})"},

{"AmazonSageMakerPipelinesIntegrations", kRoot, "Queues, rules and jobs that steps of pipelines call beside SageMaker.",
R"({"Version":"2012-10-17","Statement":[
{"Sid":"Callbacks","Effect":"Allow","Action":["sqs:CreateQueue","sqs:SendMessage","sqs:GetQueueUrl"],"Resource":"arn:aws:sqs:*:*:*sagemaker*"},
{"Sid":"Functions","Effect":"Allow","Action":["lambda:CreateFunction","lambda:DeleteFunction","lambda:GetFunction","lambda:InvokeFunction","lambda:UpdateFunctionCode"],"Resource":["arn:aws:lambda:*:*:function:*sagemaker*","arn:aws:lambda:*:*:function:*SageMaker*"]},
{"Sid":"Rules","Effect":"Allow","Action":["events:DescribeRule","events:PutRule","events:PutTargets"],"Resource":["arn:aws:events:*:*:rule/SageMakerPipelineExecutionEMRStepStatusUpdateRule","arn:aws:events:*:*:rule/SageMakerPipelineExecutionEMRStepClusterStatusUpdateRule"]},
{"Sid":"Roles","Effect":"Allow","Action":"iam:PassRole","Resource":"arn:aws:iam::*:role/*","Condition":{"StringEquals":{"iam:PassedToService":["lambda.amazonaws.com","elasticmapreduce.amazonaws.com"]}}}]})"},

{"AmazonSageMakerReadOnly", kRoot, "Reads SageMaker's resources, their metrics, logs and tags.",
R"({"Version":"2012-10-17","Statement":[
{"Effect":"Allow","Action":["sagemaker:Describe*","sagemaker:List*","sagemaker:BatchGetMetrics","sagemaker:BatchDescribe*","sagemaker:GetDeviceRegistration","sagemaker:GetDeviceFleetReport","sagemaker:GetSearchSuggestions","sagemaker:BatchGetRecord","sagemaker:GetRecord","sagemaker:Search","sagemaker:QueryLineage","sagemaker:GetLineageGroupPolicy","sagemaker:GetModelPackageGroupPolicy"],"Resource":"*"},
{"Effect":"Allow","Action":["application-autoscaling:DescribeScalableTargets","application-autoscaling:DescribeScalingActivities","application-autoscaling:DescribeScalingPolicies","application-autoscaling:DescribeScheduledActions","cloudwatch:DescribeAlarms","cloudwatch:GetMetricData","cloudwatch:GetMetricStatistics","cloudwatch:ListMetrics","ecr:Describe*","logs:Describe*","logs:FilterLogEvents","logs:GetLogEvents"],"Resource":"*"}]})"},

{"CloudTrailServiceRolePolicy", kLinked, "What CloudTrail does on its own behalf.",
R"({"Version":"2012-10-17","Statement":[{"Sid":"Trails","Effect":"Allow","Action":"cloudtrail:*","Resource":"*"}]})"},

{"CloudWatchFullAccess", kRoot, "Metrics, alarms, dashboards and logs.",
R"({"Version":"2012-10-17","Statement":[
{"Effect":"Allow","Action":["cloudwatch:*","logs:*","autoscaling:Describe*","application-autoscaling:Describe*","sns:*","iam:GetPolicy","iam:GetPolicyVersion","iam:GetRole"],"Resource":"*"},
{"Effect":"Allow","Action":"iam:CreateServiceLinkedRole","Resource":"arn:aws:iam::*:role/aws-service-role/events.amazonaws.com/AWSServiceRoleForCloudWatchEvents*","Condition":{"StringLike":{"iam:AWSServiceName":"events.amazonaws.com"}}}]})"},

{"CloudWatchLogsFullAccess", kRoot, "All log groups.",
R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["logs:*","cloudwatch:GenerateQuery"],"Resource":"*"}]})"},

{"CloudWatchLogsReadOnlyAccess", kRoot, "Reads all log groups.",
R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["logs:Describe*","logs:Get*","logs:List*","logs:StartQuery","logs:StopQuery","logs:TestMetricFilter","logs:FilterLogEvents","logs:StartLiveTail","logs:StopLiveTail","cloudwatch:GenerateQuery"],"Resource":"*"}]})"},

{"CloudWatchReadOnlyAccess", kRoot, "Reads metrics, alarms, dashboards and logs.",
R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["application-autoscaling:DescribeScalingPolicies","autoscaling:Describe*","cloudwatch:BatchGet*","cloudwatch:Describe*","cloudwatch:GenerateQuery","cloudwatch:Get*","cloudwatch:List*","logs:Get*","logs:List*","logs:StartQuery","logs:StopQuery","logs:Describe*","logs:TestMetricFilter","logs:FilterLogEvents","sns:Get*","sns:List*"],"Resource":"*"}]})"},

{"IAMFullAccess", kRoot, "Users, groups, roles and policies.",
R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["iam:*","organizations:DescribeAccount","organizations:DescribeOrganization","organizations:ListPolicies"],"Resource":"*"}]})"},

{"IAMReadOnlyAccess", kRoot, "Reads users, groups, roles and policies, and simulates.",
R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["iam:GenerateCredentialReport","iam:GenerateServiceLastAccessedDetails","iam:Get*","iam:List*","iam:SimulateCustomPolicy","iam:SimulatePrincipalPolicy"],"Resource":"*"}]})"},

{"IAMUserChangePassword", kRoot, "A user's own password.",
R"({"Version":"2012-10-17","Statement":[
{"Effect":"Allow","Action":"iam:ChangePassword","Resource":"arn:aws:iam::*:user/${aws:username}"},
{"Effect":"Allow","Action":"iam:GetAccountPasswordPolicy","Resource":"*"}]})"},

{"PowerUserAccess", kRoot, "Everything but users, groups and roles.",
R"({"Version":"2012-10-17","Statement":[
{"Effect":"Allow","NotAction":["iam:*","organizations:*","account:*"],"Resource":"*"},
{"Effect":"Allow","Action":["iam:CreateServiceLinkedRole","iam:DeleteServiceLinkedRole","iam:ListRoles","organizations:DescribeOrganization","account:ListRegions","account:GetAccountInformation"],"Resource":"*"}]})"},

{"ReadOnlyAccess", kRoot, "Reads everything, what is inside as well.",
R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["application-autoscaling:Describe*","application-autoscaling:Get*","application-autoscaling:List*","cloudtrail:Describe*","cloudtrail:Get*","cloudtrail:List*","cloudtrail:LookupEvents","cloudwatch:BatchGet*","cloudwatch:Describe*","cloudwatch:GenerateQuery","cloudwatch:Get*","cloudwatch:List*","ecr:BatchCheck*","ecr:BatchGet*","ecr:Describe*","ecr:Get*","ecr:List*","events:Describe*","events:List*","events:Test*","iam:Generate*","iam:Get*","iam:List*","iam:Simulate*","kms:Describe*","kms:Get*","kms:List*","logs:Describe*","logs:FilterLogEvents","logs:Get*","logs:List*","logs:StartQuery","logs:StopQuery","logs:TestMetricFilter","pipes:DescribePipe","pipes:List*","s3:DescribeJob","s3:Get*","s3:List*","sagemaker:BatchDescribe*","sagemaker:BatchGet*","sagemaker:Describe*","sagemaker:Get*","sagemaker:List*","sagemaker:QueryLineage","sagemaker:Search","scheduler:Get*","scheduler:List*","secretsmanager:Describe*","secretsmanager:GetResourcePolicy","secretsmanager:List*","sqs:Get*","sqs:List*","sqs:Receive*","sts:GetAccessKeyInfo","sts:GetCallerIdentity","sts:GetSessionToken","tag:Get*"],"Resource":"*"}]})"},

{"SecretsManagerReadWrite", kRoot, "Secrets, their values included, and the keys that they can be under.",
R"({"Version":"2012-10-17","Statement":[{"Sid":"Secrets","Effect":"Allow","Action":["secretsmanager:*","kms:DescribeKey","kms:ListAliases","kms:ListKeys","tag:GetResources"],"Resource":"*"}]})"},

{"ViewOnlyAccess", kRoot, "Sees what there is, not what is inside.",
R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["application-autoscaling:Describe*","cloudtrail:DescribeTrails","cloudtrail:GetTrailStatus","cloudtrail:ListTrails","cloudtrail:LookupEvents","cloudwatch:Describe*","cloudwatch:Get*","cloudwatch:List*","ecr:DescribeRepositories","ecr:ListImages","events:List*","iam:GetAccountSummary","iam:GetLoginProfile","iam:List*","kms:ListAliases","kms:ListKeys","logs:Describe*","logs:List*","pipes:ListPipes","s3:ListAllMyBuckets","s3:ListBucket","s3:GetBucketLocation","sagemaker:Describe*","sagemaker:List*","scheduler:ListSchedules","scheduler:ListScheduleGroups","secretsmanager:ListSecrets","sqs:ListQueues","sts:GetCallerIdentity"],"Resource":"*"}]})"},
};
// clang-format on

static_assert(std::ranges::is_sorted(kPolicies, {}, &ManagedPolicy::name));

}  // namespace

std::string ManagedPolicy::arn() const { return std::string(kArn) + std::string(path) + std::string(name); }

std::string ManagedPolicy::id() const { return made_id("ANPA", arn()); }

Timestamp ManagedPolicy::created() const {
    using namespace std::chrono;
    return sys_days(2026y / November / 22d);
}

std::span<const ManagedPolicy> managed_policies() { return kPolicies; }

const ManagedPolicy* find_managed(std::string_view arn) {
    const std::size_t slash = arn.rfind('/');
    if (slash == arn.npos) return nullptr;
    auto found = std::ranges::lower_bound(kPolicies, arn.substr(slash + 1), {}, &ManagedPolicy::name);
    if (found == std::end(kPolicies) || found->arn() != arn) return nullptr;
    return &*found;
}

}  // namespace athanor::identity
