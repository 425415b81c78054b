// Generated from apis/application-autoscaling.json by apis/generate.py.
#include "autoscaling_tables.hpp"

namespace athanor::api::autoscaling {
using namespace athanor::wire;

namespace {

constinit const Pattern kPattern0 = {.text = "^arn:.+:application-autoscaling:.+:[0-9]+:scalable-target\\/[a-zA-Z0-9-]+$"};
constinit const Pattern kPattern1 = {.text = "[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"};
constinit const Pattern kPattern2 = {.text = "\\p{Print}+"};
constinit const Pattern kPattern3 = {.text = "(?!((^[ ]+.*)|(.*([\\u0000-\\u001f]|[\\u007f-\\u009f]|[:/|])+.*)|(.*[ ]+$))).+"};
constexpr std::string_view kValues0[] = {"ChangeInCapacity", "PercentChangeInCapacity", "ExactCapacity"};
constexpr std::string_view kValues1[] = {"Average", "Minimum", "Maximum"};
constexpr std::string_view kValues2[] = {"Average", "Minimum", "Maximum", "SampleCount", "Sum"};
constexpr std::string_view kValues3[] = {"DynamoDBReadCapacityUtilization", "DynamoDBWriteCapacityUtilization", "ALBRequestCountPerTarget", "RDSReaderAverageCPUUtilization", "RDSReaderAverageDatabaseConnections", "EC2SpotFleetRequestAverageCPUUtilization", "EC2SpotFleetRequestAverageNetworkIn", "EC2SpotFleetRequestAverageNetworkOut", "SageMakerVariantInvocationsPerInstance", "ECSServiceAverageCPUUtilization", "ECSServiceAverageMemoryUtilization", "AppStreamAverageCapacityUtilization", "ComprehendInferenceUtilization", "LambdaProvisionedConcurrencyUtilization", "CassandraReadCapacityUtilization", "CassandraWriteCapacityUtilization", "KafkaBrokerStorageUtilization", "ElastiCacheEngineCPUUtilization", "ElastiCacheDatabaseMemoryUsagePercentage", "ElastiCachePrimaryEngineCPUUtilization", "ElastiCacheReplicaEngineCPUUtilization", "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage", "NeptuneReaderAverageCPUUtilization", "SageMakerVariantProvisionedConcurrencyUtilization", "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage", "SageMakerInferenceComponentInvocationsPerCopy", "WorkSpacesAverageUserSessionsCapacityUtilization", "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution", "SageMakerVariantConcurrentRequestsPerModelHighResolution"};
constexpr std::string_view kValues4[] = {"StepScaling", "TargetTrackingScaling", "PredictiveScaling"};
constexpr std::string_view kValues5[] = {"HonorMaxCapacity", "IncreaseMaxCapacity"};
constexpr std::string_view kValues6[] = {"ForecastOnly", "ForecastAndScale"};
constexpr std::string_view kValues7[] = {"ecs:service:DesiredCount", "ec2:spot-fleet-request:TargetCapacity", "elasticmapreduce:instancegroup:InstanceCount", "appstream:fleet:DesiredCapacity", "dynamodb:table:ReadCapacityUnits", "dynamodb:table:WriteCapacityUnits", "dynamodb:index:ReadCapacityUnits", "dynamodb:index:WriteCapacityUnits", "rds:cluster:ReadReplicaCount", "sagemaker:variant:DesiredInstanceCount", "custom-resource:ResourceType:Property", "comprehend:document-classifier-endpoint:DesiredInferenceUnits", "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits", "lambda:function:ProvisionedConcurrency", "cassandra:table:ReadCapacityUnits", "cassandra:table:WriteCapacityUnits", "kafka:broker-storage:VolumeSize", "elasticache:cache-cluster:Nodes", "elasticache:replication-group:NodeGroups", "elasticache:replication-group:Replicas", "neptune:cluster:ReadReplicaCount", "sagemaker:variant:DesiredProvisionedConcurrency", "sagemaker:inference-component:DesiredCopyCount", "workspaces:workspacespool:DesiredUserSessions"};
constexpr std::string_view kValues8[] = {"Pending", "InProgress", "Successful", "Overridden", "Unfulfilled", "Failed"};
constexpr std::string_view kValues9[] = {"ecs", "elasticmapreduce", "ec2", "appstream", "dynamodb", "rds", "sagemaker", "custom-resource", "comprehend", "lambda", "cassandra", "kafka", "elasticache", "neptune", "workspaces"};

}  // namespace

constinit const Type types::AdjustmentType = {.kind = Kind::string, .values = kValues0};
constinit const Type types::AmazonResourceName = {.kind = Kind::string, .min = 1, .max = 1011, .pattern = &kPattern0};
constinit const Type types::Cooldown = {.kind = Kind::integer};
constinit const Type types::DisableScaleIn = {.kind = Kind::boolean};
constinit const Type types::Expression = {.kind = Kind::string, .min = 1, .max = 2048, .pattern = &kPattern1};
constinit const Type types::Id = {.kind = Kind::string, .min = 1, .max = 255, .pattern = &kPattern1};
constinit const Type types::MetricAggregationType = {.kind = Kind::string, .values = kValues1};
constinit const Type types::MetricDimensionName = {.kind = Kind::string};
constinit const Type types::MetricScale = {.kind = Kind::real};
constinit const Type types::MetricStatistic = {.kind = Kind::string, .values = kValues2};
constinit const Type types::MetricType = {.kind = Kind::string, .values = kValues3};
constinit const Type types::PolicyName = {.kind = Kind::string, .min = 1, .max = 256, .pattern = &kPattern2};
constinit const Type types::PolicyType = {.kind = Kind::string, .values = kValues4};
constinit const Type types::PredictiveScalingMaxCapacityBreachBehavior = {.kind = Kind::string, .values = kValues5};
constinit const Type types::PredictiveScalingMaxCapacityBuffer = {.kind = Kind::integer, .min = 0, .max = 100};
constinit const Type types::PredictiveScalingMetricDimensionValue = {.kind = Kind::string, .min = 1, .max = 1024, .pattern = &kPattern1};
constinit const Type types::PredictiveScalingMetricType = {.kind = Kind::string, .min = 1, .max = 128};
constinit const Type types::PredictiveScalingMetricUnit = {.kind = Kind::string, .min = 1, .max = 1023, .pattern = &kPattern1};
constinit const Type types::PredictiveScalingMode = {.kind = Kind::string, .values = kValues6};
constinit const Type types::PredictiveScalingSchedulingBufferTime = {.kind = Kind::integer, .min = 0, .max = 3600};
constinit const Type types::ResourceId = {.kind = Kind::string, .pattern = &kPattern1};
constinit const Type types::ResourceIdMaxLen1600 = {.kind = Kind::string, .min = 1, .max = 1600, .pattern = &kPattern1};
constinit const Type types::ResourceLabel = {.kind = Kind::string, .min = 1, .max = 1023};
constinit const Type types::ScalableDimension = {.kind = Kind::string, .values = kValues7};
constinit const Type types::ScalingActivityStatusCode = {.kind = Kind::string, .values = kValues8};
constinit const Type types::ScheduledActionName = {.kind = Kind::string, .min = 1, .max = 256, .pattern = &kPattern3};
constinit const Type types::ServiceNamespace = {.kind = Kind::string, .values = kValues9};
constinit const Type types::TagValue = {.kind = Kind::string, .min = 0, .max = 256};
constinit const Type types::TimestampType = {.kind = Kind::timestamp};
constinit const Shape Unit::kShape = {.name = "Unit", .size = sizeof(Unit)};

}  // namespace athanor::api::autoscaling
