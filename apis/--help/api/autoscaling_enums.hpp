// Generated from apis/application-autoscaling.json by apis/generate.py.
#pragma once

#include <string_view>

namespace athanor::api::autoscaling::adjustment_type {
inline constexpr std::string_view kChangeInCapacity = "ChangeInCapacity";
inline constexpr std::string_view kPercentChangeInCapacity = "PercentChangeInCapacity";
inline constexpr std::string_view kExactCapacity = "ExactCapacity";
}

namespace athanor::api::autoscaling::metric_aggregation_type {
inline constexpr std::string_view kAverage = "Average";
inline constexpr std::string_view kMinimum = "Minimum";
inline constexpr std::string_view kMaximum = "Maximum";
}

namespace athanor::api::autoscaling::metric_statistic {
inline constexpr std::string_view kAverage = "Average";
inline constexpr std::string_view kMinimum = "Minimum";
inline constexpr std::string_view kMaximum = "Maximum";
inline constexpr std::string_view kSampleCount = "SampleCount";
inline constexpr std::string_view kSum = "Sum";
}

namespace athanor::api::autoscaling::metric_type {
inline constexpr std::string_view kDynamoDBReadCapacityUtilization = "DynamoDBReadCapacityUtilization";
inline constexpr std::string_view kDynamoDBWriteCapacityUtilization = "DynamoDBWriteCapacityUtilization";
inline constexpr std::string_view kALBRequestCountPerTarget = "ALBRequestCountPerTarget";
inline constexpr std::string_view kRDSReaderAverageCPUUtilization = "RDSReaderAverageCPUUtilization";
inline constexpr std::string_view kRDSReaderAverageDatabaseConnections = "RDSReaderAverageDatabaseConnections";
inline constexpr std::string_view kEC2SpotFleetRequestAverageCPUUtilization = "EC2SpotFleetRequestAverageCPUUtilization";
inline constexpr std::string_view kEC2SpotFleetRequestAverageNetworkIn = "EC2SpotFleetRequestAverageNetworkIn";
inline constexpr std::string_view kEC2SpotFleetRequestAverageNetworkOut = "EC2SpotFleetRequestAverageNetworkOut";
inline constexpr std::string_view kSageMakerVariantInvocationsPerInstance = "SageMakerVariantInvocationsPerInstance";
inline constexpr std::string_view kECSServiceAverageCPUUtilization = "ECSServiceAverageCPUUtilization";
inline constexpr std::string_view kECSServiceAverageMemoryUtilization = "ECSServiceAverageMemoryUtilization";
inline constexpr std::string_view kAppStreamAverageCapacityUtilization = "AppStreamAverageCapacityUtilization";
inline constexpr std::string_view kComprehendInferenceUtilization = "ComprehendInferenceUtilization";
inline constexpr std::string_view kLambdaProvisionedConcurrencyUtilization = "LambdaProvisionedConcurrencyUtilization";
inline constexpr std::string_view kCassandraReadCapacityUtilization = "CassandraReadCapacityUtilization";
inline constexpr std::string_view kCassandraWriteCapacityUtilization = "CassandraWriteCapacityUtilization";
inline constexpr std::string_view kKafkaBrokerStorageUtilization = "KafkaBrokerStorageUtilization";
inline constexpr std::string_view kElastiCacheEngineCPUUtilization = "ElastiCacheEngineCPUUtilization";
inline constexpr std::string_view kElastiCacheDatabaseMemoryUsagePercentage = "ElastiCacheDatabaseMemoryUsagePercentage";
inline constexpr std::string_view kElastiCachePrimaryEngineCPUUtilization = "ElastiCachePrimaryEngineCPUUtilization";
inline constexpr std::string_view kElastiCacheReplicaEngineCPUUtilization = "ElastiCacheReplicaEngineCPUUtilization";
inline constexpr std::string_view kElastiCacheDatabaseMemoryUsageCountedForEvictPercentage = "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage";
inline constexpr std::string_view kNeptuneReaderAverageCPUUtilization = "NeptuneReaderAverageCPUUtilization";
inline constexpr std::string_view kSageMakerVariantProvisionedConcurrencyUtilization = "SageMakerVariantProvisionedConcurrencyUtilization";
inline constexpr std::string_view kElastiCacheDatabaseCapacityUsageCountedForEvictPercentage = "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage";
inline constexpr std::string_view kSageMakerInferenceComponentInvocationsPerCopy = "SageMakerInferenceComponentInvocationsPerCopy";
inline constexpr std::string_view kWorkSpacesAverageUserSessionsCapacityUtilization = "WorkSpacesAverageUserSessionsCapacityUtilization";
inline constexpr std::string_view kSageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution = "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution";
inline constexpr std::string_view kSageMakerVariantConcurrentRequestsPerModelHighResolution = "SageMakerVariantConcurrentRequestsPerModelHighResolution";
}

namespace athanor::api::autoscaling::policy_type {
inline constexpr std::string_view kStepScaling = "StepScaling";
inline constexpr std::string_view kTargetTrackingScaling = "TargetTrackingScaling";
inline constexpr std::string_view kPredictiveScaling = "PredictiveScaling";
}

namespace athanor::api::autoscaling::predictive_scaling_max_capacity_breach_behavior {
inline constexpr std::string_view kHonorMaxCapacity = "HonorMaxCapacity";
inline constexpr std::string_view kIncreaseMaxCapacity = "IncreaseMaxCapacity";
}

namespace athanor::api::autoscaling::predictive_scaling_mode {
inline constexpr std::string_view kForecastOnly = "ForecastOnly";
inline constexpr std::string_view kForecastAndScale = "ForecastAndScale";
}

namespace athanor::api::autoscaling::scalable_dimension {
inline constexpr std::string_view kEcsServiceDesiredCount = "ecs:service:DesiredCount";
inline constexpr std::string_view kEc2SpotFleetRequestTargetCapacity = "ec2:spot-fleet-request:TargetCapacity";
inline constexpr std::string_view kElasticmapreduceInstancegroupInstanceCount = "elasticmapreduce:instancegroup:InstanceCount";
inline constexpr std::string_view kAppstreamFleetDesiredCapacity = "appstream:fleet:DesiredCapacity";
inline constexpr std::string_view kDynamodbTableReadCapacityUnits = "dynamodb:table:ReadCapacityUnits";
inline constexpr std::string_view kDynamodbTableWriteCapacityUnits = "dynamodb:table:WriteCapacityUnits";
inline constexpr std::string_view kDynamodbIndexReadCapacityUnits = "dynamodb:index:ReadCapacityUnits";
inline constexpr std::string_view kDynamodbIndexWriteCapacityUnits = "dynamodb:index:WriteCapacityUnits";
inline constexpr std::string_view kRdsClusterReadReplicaCount = "rds:cluster:ReadReplicaCount";
inline constexpr std::string_view kSagemakerVariantDesiredInstanceCount = "sagemaker:variant:DesiredInstanceCount";
inline constexpr std::string_view kCustomResourceResourceTypeProperty = "custom-resource:ResourceType:Property";
inline constexpr std::string_view kComprehendDocumentClassifierEndpointDesiredInferenceUnits = "comprehend:document-classifier-endpoint:DesiredInferenceUnits";
inline constexpr std::string_view kComprehendEntityRecognizerEndpointDesiredInferenceUnits = "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits";
inline constexpr std::string_view kLambdaFunctionProvisionedConcurrency = "lambda:function:ProvisionedConcurrency";
inline constexpr std::string_view kCassandraTableReadCapacityUnits = "cassandra:table:ReadCapacityUnits";
inline constexpr std::string_view kCassandraTableWriteCapacityUnits = "cassandra:table:WriteCapacityUnits";
inline constexpr std::string_view kKafkaBrokerStorageVolumeSize = "kafka:broker-storage:VolumeSize";
inline constexpr std::string_view kElasticacheCacheClusterNodes = "elasticache:cache-cluster:Nodes";
inline constexpr std::string_view kElasticacheReplicationGroupNodeGroups = "elasticache:replication-group:NodeGroups";
inline constexpr std::string_view kElasticacheReplicationGroupReplicas = "elasticache:replication-group:Replicas";
inline constexpr std::string_view kNeptuneClusterReadReplicaCount = "neptune:cluster:ReadReplicaCount";
inline constexpr std::string_view kSagemakerVariantDesiredProvisionedConcurrency = "sagemaker:variant:DesiredProvisionedConcurrency";
inline constexpr std::string_view kSagemakerInferenceComponentDesiredCopyCount = "sagemaker:inference-component:DesiredCopyCount";
inline constexpr std::string_view kWorkspacesWorkspacespoolDesiredUserSessions = "workspaces:workspacespool:DesiredUserSessions";
}

namespace athanor::api::autoscaling::scaling_activity_status_code {
inline constexpr std::string_view kPending = "Pending";
inline constexpr std::string_view kInProgress = "InProgress";
inline constexpr std::string_view kSuccessful = "Successful";
inline constexpr std::string_view kOverridden = "Overridden";
inline constexpr std::string_view kUnfulfilled = "Unfulfilled";
inline constexpr std::string_view kFailed = "Failed";
}

namespace athanor::api::autoscaling::service_namespace {
inline constexpr std::string_view kEcs = "ecs";
inline constexpr std::string_view kElasticmapreduce = "elasticmapreduce";
inline constexpr std::string_view kEc2 = "ec2";
inline constexpr std::string_view kAppstream = "appstream";
inline constexpr std::string_view kDynamodb = "dynamodb";
inline constexpr std::string_view kRds = "rds";
inline constexpr std::string_view kSagemaker = "sagemaker";
inline constexpr std::string_view kCustomResource = "custom-resource";
inline constexpr std::string_view kComprehend = "comprehend";
inline constexpr std::string_view kLambda = "lambda";
inline constexpr std::string_view kCassandra = "cassandra";
inline constexpr std::string_view kKafka = "kafka";
inline constexpr std::string_view kElasticache = "elasticache";
inline constexpr std::string_view kNeptune = "neptune";
inline constexpr std::string_view kWorkspaces = "workspaces";
}
