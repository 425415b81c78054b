// Generated from apis/sagemaker.json by apis/generate.py.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "wire/forward.hpp"

namespace athanor::api::sagemaker {

extern const wire::Service kService;

struct ActionSource;
struct ActionSummary;
struct AddAssociationRequest;
struct AddAssociationResponse;
struct Tag;
struct AddTagsInput;
struct AddTagsOutput;
struct InferenceHubAccessConfig;
struct ModelAccessConfig;
struct S3ModelDataSource;
struct AdditionalModelDataSource;
struct AdditionalS3DataSource;
struct BaseModel;
struct ModelDataSource;
struct ModelInput;
struct ModelPackageContainerDefinition;
struct AdditionalInferenceSpecificationDefinition;
struct Alarm;
struct MetricDefinition;
struct TrainingRepositoryAuthConfig;
struct TrainingImageConfig;
struct AlgorithmSpecification;
struct AppSpecification;
struct ArtifactSourceType;
struct ArtifactSource;
struct ArtifactSummary;
struct AssociateTrialComponentRequest;
struct AssociateTrialComponentResponse;
struct AssociationInfo;
struct IamIdentity;
struct UserContext;
struct AssociationSummary;
struct AsyncInferenceClientConfig;
struct AsyncInferenceNotificationConfig;
struct AsyncInferenceOutputConfig;
struct AsyncInferenceConfig;
struct AthenaDatasetDefinition;
struct AutoMLJobStepMetadata;
struct AutoParameter;
struct AutoRollbackConfig;
struct Autotune;
struct BatchDataCaptureConfig;
struct BatchDescribeModelPackageError;
struct BatchDescribeModelPackageInput;
struct InferenceSpecification;
struct BatchDescribeModelPackageSummary;
struct BatchDescribeModelPackageOutput;
struct MonitoringCsvDatasetFormat;
struct MonitoringJsonDatasetFormat;
struct MonitoringParquetDatasetFormat;
struct MonitoringDatasetFormat;
struct BatchTransformInput;
struct BedrockCustomModelDeploymentMetadata;
struct BedrockCustomModelMetadata;
struct BedrockModelImportMetadata;
struct BedrockProvisionedModelThroughputMetadata;
struct BestObjectiveNotImproving;
struct MetricsSource;
struct Bias;
struct CapacitySize;
struct TrafficRoutingConfig;
struct BlueGreenUpdatePolicy;
struct CacheHitResult;
struct OutputParameter;
struct CallbackStepMetadata;
struct CaptureContentTypeHeader;
struct CaptureOption;
struct CategoricalParameterRange;
struct CfnStackDetail;
struct CfnStackParameter;
struct CfnTemplateProviderDetail;
struct DatasetSource;
struct FileSystemDataSource;
struct HubAccessConfig;
struct S3DataSource;
struct DataSource;
struct ShuffleConfig;
struct Channel;
struct CheckpointConfig;
struct ClarifyCheckStepMetadata;
struct ClarifyInferenceConfig;
struct ClarifyShapBaselineConfig;
struct ClarifyTextConfig;
struct ClarifyShapConfig;
struct ClarifyExplainerConfig;
struct VectorConfig;
struct CollectionConfig;
struct CollectionConfiguration;
struct ConditionStepMetadata;
struct RepositoryAuthConfig;
struct ImageConfig;
struct MultiModelConfig;
struct ContainerDefinition;
struct ContextSource;
struct ContextSummary;
struct ContinuousParameterRange;
struct ConvergenceDetected;
struct MetadataProperties;
struct CreateActionRequest;
struct CreateActionResponse;
struct CreateArtifactRequest;
struct CreateArtifactResponse;
struct CreateContextRequest;
struct CreateContextResponse;
struct DataQualityAppSpecification;
struct MonitoringConstraintsResource;
struct MonitoringStatisticsResource;
struct DataQualityBaselineConfig;
struct EndpointInput;
struct DataQualityJobInput;
struct VpcConfig;
struct MonitoringNetworkConfig;
struct MonitoringS3Output;
struct MonitoringOutput;
struct MonitoringOutputConfig;
struct MonitoringClusterConfig;
struct MonitoringResources;
struct MonitoringStoppingCondition;
struct CreateDataQualityJobDefinitionRequest;
struct CreateDataQualityJobDefinitionResponse;
struct DataCaptureConfig;
struct ExplainerConfig;
struct MetricsConfig;
struct InstancePool;
struct ProductionVariantCapacityReservationConfig;
struct ProductionVariantCoreDumpConfig;
struct ProductionVariantManagedInstanceScalingScaleInPolicy;
struct ProductionVariantManagedInstanceScaling;
struct ProductionVariantRoutingConfig;
struct ProductionVariantServerlessConfig;
struct ProductionVariant;
struct CreateEndpointConfigInput;
struct CreateEndpointConfigOutput;
struct RollingUpdatePolicy;
struct DeploymentConfig;
struct CreateEndpointInput;
struct CreateEndpointOutput;
struct CreateExperimentRequest;
struct CreateExperimentResponse;
struct FeatureDefinition;
struct DataCatalogConfig;
struct S3StorageConfig;
struct OfflineStoreConfig;
struct OnlineStoreSecurityConfig;
struct TtlDuration;
struct OnlineStoreConfig;
struct ThroughputConfig;
struct CreateFeatureGroupRequest;
struct CreateFeatureGroupResponse;
struct HyperParameterAlgorithmSpecification;
struct HyperParameterTuningJobObjective;
struct HyperParameterTuningInstanceConfig;
struct HyperParameterTuningResourceConfig;
struct OutputDataConfig;
struct IntegerParameterRange;
struct ParameterRanges;
struct InstanceGroup;
struct PlacementSpecification;
struct InstancePlacementConfig;
struct ResourceConfig;
struct RetryStrategy;
struct StoppingCondition;
struct HyperParameterTrainingJobDefinition;
struct HyperbandStrategyConfig;
struct HyperParameterTuningJobStrategyConfig;
struct ResourceLimits;
struct TuningJobCompletionCriteria;
struct HyperParameterTuningJobConfig;
struct ParentHyperParameterTuningJob;
struct HyperParameterTuningJobWarmStartConfig;
struct CreateHyperParameterTuningJobRequest;
struct CreateHyperParameterTuningJobResponse;
struct InferenceComponentRuntimeConfig;
struct InferenceComponentComputeResourceRequirements;
struct InferenceComponentContainerSpecification;
struct InferenceComponentDataCacheConfig;
struct InferenceComponentAvailabilityZoneBalance;
struct InferenceComponentSchedulingConfig;
struct InferenceComponentStartupParameters;
struct InferenceComponentSpecification;
struct CreateInferenceComponentInput;
struct CreateInferenceComponentOutput;
struct InferenceExperimentDataStorageConfig;
struct InferenceExperimentSchedule;
struct RealTimeInferenceConfig;
struct ModelInfrastructureConfig;
struct ModelVariantConfig;
struct ShadowModelVariantConfig;
struct ShadowModeConfig;
struct CreateInferenceExperimentRequest;
struct CreateInferenceExperimentResponse;
struct ModelCardExportOutputConfig;
struct CreateModelCardExportJobRequest;
struct CreateModelCardExportJobResponse;
struct ModelCardSecurityConfig;
struct CreateModelCardRequest;
struct CreateModelCardResponse;
struct InferenceExecutionConfig;
struct CreateModelInput;
struct CreateModelOutput;
struct ManagedConfiguration;
struct CreateModelPackageGroupInput;
struct CreateModelPackageGroupOutput;
struct FileSource;
struct DriftCheckBias;
struct DriftCheckExplainability;
struct DriftCheckModelDataQuality;
struct DriftCheckModelQuality;
struct DriftCheckBaselines;
struct ModelLifeCycle;
struct Explainability;
struct ModelDataQuality;
struct ModelQuality;
struct ModelMetrics;
struct ModelPackageModelCard;
struct ModelPackageSecurityConfig;
struct TransformS3DataSource;
struct TransformDataSource;
struct TransformInput;
struct TransformOutput;
struct TransformResources;
struct TransformJobDefinition;
struct ModelPackageValidationProfile;
struct ModelPackageValidationSpecification;
struct SourceAlgorithm;
struct SourceAlgorithmSpecification;
struct CreateModelPackageInput;
struct CreateModelPackageOutput;
struct ModelQualityAppSpecification;
struct ModelQualityBaselineConfig;
struct MonitoringGroundTruthS3Input;
struct ModelQualityJobInput;
struct CreateModelQualityJobDefinitionRequest;
struct CreateModelQualityJobDefinitionResponse;
struct MonitoringAppSpecification;
struct MonitoringBaselineConfig;
struct MonitoringInput;
struct NetworkConfig;
struct MonitoringJobDefinition;
struct ScheduleConfig;
struct MonitoringScheduleConfig;
struct CreateMonitoringScheduleRequest;
struct CreateMonitoringScheduleResponse;
struct ParallelismConfiguration;
struct PipelineDefinitionS3Location;
struct CreatePipelineRequest;
struct CreatePipelineResponse;
struct ExperimentConfig;
struct RedshiftDatasetDefinition;
struct DatasetDefinition;
struct ProcessingS3Input;
struct ProcessingInput;
struct ProcessingFeatureStoreOutput;
struct ProcessingS3Output;
struct ProcessingOutput;
struct ProcessingOutputConfig;
struct ProcessingClusterConfig;
struct ProcessingResources;
struct ProcessingStoppingCondition;
struct CreateProcessingJobRequest;
struct CreateProcessingJobResponse;
struct DebugHookConfig;
struct DebugRuleConfiguration;
struct InfraCheckConfig;
struct MlflowConfig;
struct ModelPackageConfig;
struct ProfilerConfig;
struct ProfilerRuleConfiguration;
struct RemoteDebugConfig;
struct ServerlessJobConfig;
struct SessionChainingConfig;
struct TensorBoardOutputConfig;
struct CreateTrainingJobRequest;
struct CreateTrainingJobResponse;
struct DataProcessing;
struct ModelClientConfig;
struct CreateTransformJobRequest;
struct CreateTransformJobResponse;
struct TrialComponentArtifact;
struct TrialComponentParameterValue;
struct TrialComponentStatus;
struct CreateTrialComponentRequest;
struct CreateTrialComponentResponse;
struct CreateTrialRequest;
struct CreateTrialResponse;
struct DataCaptureConfigSummary;
struct DebugRuleEvaluationStatus;
struct DeleteActionRequest;
struct DeleteActionResponse;
struct DeleteArtifactRequest;
struct DeleteArtifactResponse;
struct DeleteAssociationRequest;
struct DeleteAssociationResponse;
struct DeleteContextRequest;
struct DeleteContextResponse;
struct DeleteDataQualityJobDefinitionRequest;
struct DeleteEndpointConfigInput;
struct DeleteEndpointInput;
struct DeleteExperimentRequest;
struct DeleteExperimentResponse;
struct DeleteFeatureGroupRequest;
struct DeleteHyperParameterTuningJobRequest;
struct DeleteInferenceComponentInput;
struct DeleteInferenceExperimentRequest;
struct DeleteInferenceExperimentResponse;
struct DeleteModelCardRequest;
struct DeleteModelInput;
struct DeleteModelPackageGroupInput;
struct DeleteModelPackageGroupPolicyInput;
struct DeleteModelPackageInput;
struct DeleteModelQualityJobDefinitionRequest;
struct DeleteMonitoringScheduleRequest;
struct DeletePipelineRequest;
struct DeletePipelineResponse;
struct DeleteProcessingJobRequest;
struct DeleteTagsInput;
struct DeleteTagsOutput;
struct DeleteTrainingJobRequest;
struct DeleteTrialComponentRequest;
struct DeleteTrialComponentResponse;
struct DeleteTrialRequest;
struct DeleteTrialResponse;
struct DeployedImage;
struct RealTimeInferenceRecommendation;
struct DeploymentRecommendation;
struct DescribeActionRequest;
struct DescribeActionResponse;
struct DescribeArtifactRequest;
struct DescribeArtifactResponse;
struct DescribeContextRequest;
struct DescribeContextResponse;
struct DescribeDataQualityJobDefinitionRequest;
struct DescribeDataQualityJobDefinitionResponse;
struct DescribeEndpointConfigInput;
struct DescribeEndpointConfigOutput;
struct DescribeEndpointInput;
struct InstancePoolSummary;
struct ProductionVariantStatus;
struct PendingProductionVariantSummary;
struct PendingDeploymentSummary;
struct Ec2CapacityReservation;
struct ProductionVariantCapacityReservationSummary;
struct ProductionVariantSummary;
struct DescribeEndpointOutput;
struct DescribeExperimentRequest;
struct ExperimentSource;
struct DescribeExperimentResponse;
struct DescribeFeatureGroupRequest;
struct LastUpdateStatus;
struct OfflineStoreStatus;
struct ThroughputConfigDescription;
struct DescribeFeatureGroupResponse;
struct DescribeFeatureMetadataRequest;
struct FeatureParameter;
struct DescribeFeatureMetadataResponse;
struct DescribeHyperParameterTuningJobRequest;
struct FinalHyperParameterTuningJobObjectiveMetric;
struct HyperParameterTrainingJobSummary;
struct HyperParameterTuningJobCompletionDetails;
struct HyperParameterTuningJobConsumedResources;
struct ObjectiveStatusCounters;
struct TrainingJobStatusCounters;
struct DescribeHyperParameterTuningJobResponse;
struct DescribeInferenceComponentInput;
struct InferenceComponentCapacitySize;
struct InferenceComponentRollingUpdatePolicy;
struct InferenceComponentDeploymentConfig;
struct InferenceComponentPlacementStatus;
struct InferenceComponentRuntimeConfigSummary;
struct InferenceComponentContainerSpecificationSummary;
struct InferenceComponentDataCacheConfigSummary;
struct InferenceComponentSpecificationSummary;
struct DescribeInferenceComponentOutput;
struct DescribeInferenceExperimentRequest;
struct EndpointMetadata;
struct ModelVariantConfigSummary;
struct DescribeInferenceExperimentResponse;
struct DescribeLineageGroupRequest;
struct DescribeLineageGroupResponse;
struct DescribeModelCardExportJobRequest;
struct ModelCardExportArtifacts;
struct DescribeModelCardExportJobResponse;
struct DescribeModelCardRequest;
struct DescribeModelCardResponse;
struct DescribeModelInput;
struct DescribeModelOutput;
struct DescribeModelPackageGroupInput;
struct DescribeModelPackageGroupOutput;
struct DescribeModelPackageInput;
struct ModelPackageStatusItem;
struct ModelPackageStatusDetails;
struct DescribeModelPackageOutput;
struct DescribeModelQualityJobDefinitionRequest;
struct DescribeModelQualityJobDefinitionResponse;
struct DescribeMonitoringScheduleRequest;
struct MonitoringExecutionSummary;
struct DescribeMonitoringScheduleResponse;
struct DescribePipelineDefinitionForExecutionRequest;
struct DescribePipelineDefinitionForExecutionResponse;
struct DescribePipelineExecutionRequest;
struct MLflowConfiguration;
struct PipelineExperimentConfig;
struct SelectedStep;
struct SelectiveExecutionConfig;
struct DescribePipelineExecutionResponse;
struct DescribePipelineRequest;
struct DescribePipelineResponse;
struct DescribeProcessingJobRequest;
struct DescribeProcessingJobResponse;
struct DescribeTrainingJobRequest;
struct MetricData;
struct MlflowDetails;
struct ModelArtifacts;
struct ProfilerRuleEvaluationStatus;
struct SecondaryStatusTransition;
struct TrainingProgressInfo;
struct WarmPoolStatus;
struct DescribeTrainingJobResponse;
struct DescribeTransformJobRequest;
struct DescribeTransformJobResponse;
struct DescribeTrialComponentRequest;
struct TrialComponentMetricSummary;
struct TrialComponentSource;
struct DescribeTrialComponentResponse;
struct DescribeTrialRequest;
struct TrialSource;
struct DescribeTrialResponse;
struct ProductionVariantServerlessUpdateConfig;
struct DesiredWeightAndCapacity;
struct DisassociateTrialComponentRequest;
struct DisassociateTrialComponentResponse;
struct EMRStepMetadata;
struct Edge;
struct MonitoringSchedule;
struct Endpoint;
struct EndpointConfigStepMetadata;
struct EndpointConfigSummary;
struct EndpointStepMetadata;
struct EndpointSummary;
struct Experiment;
struct ExperimentSummary;
struct FailStepMetadata;
struct FeatureGroup;
struct FeatureGroupSummary;
struct FeatureMetadata;
struct Filter;
struct GetModelPackageGroupPolicyInput;
struct GetModelPackageGroupPolicyOutput;
struct PropertyNameQuery;
struct SuggestionQuery;
struct GetSearchSuggestionsRequest;
struct PropertyNameSuggestion;
struct GetSearchSuggestionsResponse;
struct HyperParameterTuningJobSearchEntity;
struct HyperParameterTuningJobSummary;
struct InferenceComponentMetadata;
struct InferenceComponentSummary;
struct InferenceExperimentSummary;
struct LambdaStepMetadata;
struct LineageGroupSummary;
struct LineageMetadata;
struct ListActionsRequest;
struct ListActionsResponse;
struct ListAliasesRequest;
struct ListAliasesResponse;
struct ListArtifactsRequest;
struct ListArtifactsResponse;
struct ListAssociationsRequest;
struct ListAssociationsResponse;
struct ListContextsRequest;
struct ListContextsResponse;
struct ListDataQualityJobDefinitionsRequest;
struct MonitoringJobDefinitionSummary;
struct ListDataQualityJobDefinitionsResponse;
struct ListEndpointConfigsInput;
struct ListEndpointConfigsOutput;
struct ListEndpointsInput;
struct ListEndpointsOutput;
struct ListExperimentsRequest;
struct ListExperimentsResponse;
struct ListFeatureGroupsRequest;
struct ListFeatureGroupsResponse;
struct ListHyperParameterTuningJobsRequest;
struct ListHyperParameterTuningJobsResponse;
struct ListInferenceComponentsInput;
struct ListInferenceComponentsOutput;
struct ListInferenceExperimentsRequest;
struct ListInferenceExperimentsResponse;
struct ListLineageGroupsRequest;
struct ListLineageGroupsResponse;
struct ListModelCardExportJobsRequest;
struct ModelCardExportJobSummary;
struct ListModelCardExportJobsResponse;
struct ListModelCardVersionsRequest;
struct ModelCardVersionSummary;
struct ListModelCardVersionsResponse;
struct ListModelCardsRequest;
struct ModelCardSummary;
struct ListModelCardsResponse;
struct ListModelPackageGroupsInput;
struct ModelPackageGroupSummary;
struct ListModelPackageGroupsOutput;
struct ListModelPackagesInput;
struct ModelPackageSummary;
struct ListModelPackagesOutput;
struct ListModelQualityJobDefinitionsRequest;
struct ListModelQualityJobDefinitionsResponse;
struct ListModelsInput;
struct ModelSummary;
struct ListModelsOutput;
struct ListMonitoringAlertHistoryRequest;
struct MonitoringAlertHistorySummary;
struct ListMonitoringAlertHistoryResponse;
struct ListMonitoringAlertsRequest;
struct ModelDashboardIndicatorAction;
struct MonitoringAlertActions;
struct MonitoringAlertSummary;
struct ListMonitoringAlertsResponse;
struct ListMonitoringExecutionsRequest;
struct ListMonitoringExecutionsResponse;
struct ListMonitoringSchedulesRequest;
struct MonitoringScheduleSummary;
struct ListMonitoringSchedulesResponse;
struct ListPipelineExecutionStepsRequest;
struct ModelStepMetadata;
struct ProcessingJobStepMetadata;
struct QualityCheckStepMetadata;
struct RegisterModelStepMetadata;
struct TrainingJobStepMetadata;
struct TransformJobStepMetadata;
struct TuningJobStepMetaData;
struct PipelineExecutionStepMetadata;
struct SelectiveExecutionResult;
struct PipelineExecutionStep;
struct ListPipelineExecutionStepsResponse;
struct ListPipelineExecutionsRequest;
struct PipelineExecutionSummary;
struct ListPipelineExecutionsResponse;
struct ListPipelineParametersForExecutionRequest;
struct Parameter;
struct ListPipelineParametersForExecutionResponse;
struct ListPipelineVersionsRequest;
struct PipelineVersionSummary;
struct ListPipelineVersionsResponse;
struct ListPipelinesRequest;
struct PipelineSummary;
struct ListPipelinesResponse;
struct ListProcessingJobsRequest;
struct ProcessingJobSummary;
struct ListProcessingJobsResponse;
struct ListTagsInput;
struct ListTagsOutput;
struct ListTrainingJobsForHyperParameterTuningJobRequest;
struct ListTrainingJobsForHyperParameterTuningJobResponse;
struct ListTrainingJobsRequest;
struct TrainingJobSummary;
struct ListTrainingJobsResponse;
struct ListTransformJobsRequest;
struct TransformJobSummary;
struct ListTransformJobsResponse;
struct ListTrialComponentsRequest;
struct TrialComponentSummary;
struct ListTrialComponentsResponse;
struct ListTrialsRequest;
struct TrialSummary;
struct ListTrialsResponse;
struct Model;
struct ModelCard;
struct ModelDashboardEndpoint;
struct ModelDashboardModelCard;
struct ModelDashboardMonitoringSchedule;
struct TransformJob;
struct ModelDashboardModel;
struct ModelPackage;
struct ModelPackageGroup;
struct NestedFilters;
struct OnlineStoreConfigUpdate;
struct Parent;
struct Pipeline;
struct PipelineExecution;
struct PipelineVersion;
struct ProcessingJob;
struct ProfilerConfigForUpdate;
struct ServiceCatalogProvisionedProductDetails;
struct ProvisioningParameter;
struct ServiceCatalogProvisioningDetails;
struct TemplateProviderDetail;
struct Project;
struct PutModelPackageGroupPolicyInput;
struct PutModelPackageGroupPolicyOutput;
struct QueryFilters;
struct QueryLineageRequest;
struct Vertex;
struct QueryLineageResponse;
struct RemoteDebugConfigForUpdate;
struct RenderableTask;
struct UiTemplate;
struct RenderUiTemplateRequest;
struct RenderingError;
struct RenderUiTemplateResponse;
struct ResourceConfigForUpdate;
struct RetryPipelineExecutionRequest;
struct RetryPipelineExecutionResponse;
struct SearchExpression;
struct TrainingJob;
struct TrialComponentSimpleSummary;
struct Trial;
struct TrialComponentSourceDetail;
struct TrialComponent;
struct SearchRecord;
struct VisibilityConditions;
struct SearchRequest;
struct TotalHits;
struct SearchResponse;
struct SendPipelineExecutionStepFailureRequest;
struct SendPipelineExecutionStepFailureResponse;
struct SendPipelineExecutionStepSuccessRequest;
struct SendPipelineExecutionStepSuccessResponse;
struct StartInferenceExperimentRequest;
struct StartInferenceExperimentResponse;
struct StartMonitoringScheduleRequest;
struct StartPipelineExecutionRequest;
struct StartPipelineExecutionResponse;
struct StopHyperParameterTuningJobRequest;
struct StopInferenceExperimentRequest;
struct StopInferenceExperimentResponse;
struct StopMonitoringScheduleRequest;
struct StopPipelineExecutionRequest;
struct StopPipelineExecutionResponse;
struct StopProcessingJobRequest;
struct StopTrainingJobRequest;
struct StopTransformJobRequest;
struct ThroughputConfigUpdate;
struct UpdateActionRequest;
struct UpdateActionResponse;
struct UpdateArtifactRequest;
struct UpdateArtifactResponse;
struct UpdateContextRequest;
struct UpdateContextResponse;
struct VariantProperty;
struct UpdateEndpointInput;
struct UpdateEndpointOutput;
struct UpdateEndpointWeightsAndCapacitiesInput;
struct UpdateEndpointWeightsAndCapacitiesOutput;
struct UpdateExperimentRequest;
struct UpdateExperimentResponse;
struct UpdateFeatureGroupRequest;
struct UpdateFeatureGroupResponse;
struct UpdateFeatureMetadataRequest;
struct UpdateInferenceComponentInput;
struct UpdateInferenceComponentOutput;
struct UpdateInferenceComponentRuntimeConfigInput;
struct UpdateInferenceComponentRuntimeConfigOutput;
struct UpdateInferenceExperimentRequest;
struct UpdateInferenceExperimentResponse;
struct UpdateModelCardRequest;
struct UpdateModelCardResponse;
struct UpdateModelPackageInput;
struct UpdateModelPackageOutput;
struct UpdateMonitoringAlertRequest;
struct UpdateMonitoringAlertResponse;
struct UpdateMonitoringScheduleRequest;
struct UpdateMonitoringScheduleResponse;
struct UpdatePipelineExecutionRequest;
struct UpdatePipelineExecutionResponse;
struct UpdatePipelineRequest;
struct UpdatePipelineResponse;
struct UpdatePipelineVersionRequest;
struct UpdatePipelineVersionResponse;
struct UpdateTrainingJobRequest;
struct UpdateTrainingJobResponse;
struct UpdateTrialComponentRequest;
struct UpdateTrialComponentResponse;
struct UpdateTrialRequest;
struct UpdateTrialResponse;

struct ActionSource {
    std::string source_uri = {};
    std::optional<std::string> source_type = {};
    std::optional<std::string> source_id = {};
    static const wire::Shape kShape;
};

struct ActionSummary {
    std::optional<std::string> action_arn = {};
    std::optional<std::string> action_name = {};
    std::optional<ActionSource> source = {};
    std::optional<std::string> action_type = {};
    std::optional<std::string> status = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<Timestamp> last_modified_time = {};
    static const wire::Shape kShape;
};

struct AddAssociationRequest {
    std::string source_arn = {};
    std::string destination_arn = {};
    std::optional<std::string> association_type = {};
    static const wire::Shape kShape;
};

struct AddAssociationResponse {
    std::optional<std::string> source_arn = {};
    std::optional<std::string> destination_arn = {};
    static const wire::Shape kShape;
};

struct Tag {
    std::string key = {};
    std::string value = {};
    static const wire::Shape kShape;
};

struct AddTagsInput {
    std::string resource_arn = {};
    std::vector<Tag> tags = {};
    static const wire::Shape kShape;
};

struct AddTagsOutput {
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct InferenceHubAccessConfig {
    std::string hub_content_arn = {};
    static const wire::Shape kShape;
};

struct ModelAccessConfig {
    bool accept_eula = false;
    static const wire::Shape kShape;
};

struct S3ModelDataSource {
    std::string s3_uri = {};
    std::string s3_data_type = {};
    std::string compression_type = {};
    std::optional<ModelAccessConfig> model_access_config = {};
    std::optional<InferenceHubAccessConfig> hub_access_config = {};
    std::optional<std::string> manifest_s3_uri = {};
    std::optional<std::string> etag = {};
    std::optional<std::string> manifest_etag = {};
    static const wire::Shape kShape;
};

struct AdditionalModelDataSource {
    std::string channel_name = {};
    S3ModelDataSource s3_data_source = {};
    static const wire::Shape kShape;
};

struct AdditionalS3DataSource {
    std::string s3_data_type = {};
    std::string s3_uri = {};
    std::optional<std::string> compression_type = {};
    std::optional<std::string> etag = {};
    static const wire::Shape kShape;
};

struct BaseModel {
    std::optional<std::string> hub_content_name = {};
    std::optional<std::string> hub_content_version = {};
    std::optional<std::string> recipe_name = {};
    static const wire::Shape kShape;
};

struct ModelDataSource {
    std::optional<S3ModelDataSource> s3_data_source = {};
    static const wire::Shape kShape;
};

struct ModelInput {
    std::string data_input_config = {};
    static const wire::Shape kShape;
};

struct ModelPackageContainerDefinition {
    std::optional<std::string> container_hostname = {};
    std::optional<std::string> image = {};
    std::optional<std::string> image_digest = {};
    std::optional<std::string> model_data_url = {};
    std::optional<ModelDataSource> model_data_source = {};
    std::optional<std::string> product_id = {};
    std::optional<std::map<std::string, std::string>> environment = {};
    std::optional<ModelInput> model_input = {};
    std::optional<std::string> framework = {};
    std::optional<std::string> framework_version = {};
    std::optional<std::string> nearest_model_name = {};
    std::optional<std::vector<AdditionalModelDataSource>> additional_model_data_sources = {};
    std::optional<AdditionalS3DataSource> additional_s3_data_source = {};
    std::optional<std::string> model_data_etag = {};
    std::optional<bool> is_checkpoint = {};
    std::optional<BaseModel> base_model = {};
    static const wire::Shape kShape;
};

struct AdditionalInferenceSpecificationDefinition {
    std::string name = {};
    std::optional<std::string> description = {};
    std::vector<ModelPackageContainerDefinition> containers = {};
    std::optional<std::vector<std::string>> supported_transform_instance_types = {};
    std::optional<std::vector<std::string>> supported_realtime_inference_instance_types = {};
    std::optional<std::vector<std::string>> supported_content_types = {};
    std::optional<std::vector<std::string>> supported_response_mime_types = {};
    static const wire::Shape kShape;
};

struct Alarm {
    std::optional<std::string> alarm_name = {};
    static const wire::Shape kShape;
};

struct MetricDefinition {
    std::string name = {};
    std::string regex = {};
    static const wire::Shape kShape;
};

struct TrainingRepositoryAuthConfig {
    std::string training_repository_credentials_provider_arn = {};
    static const wire::Shape kShape;
};

struct TrainingImageConfig {
    std::string training_repository_access_mode = {};
    std::optional<TrainingRepositoryAuthConfig> training_repository_auth_config = {};
    static const wire::Shape kShape;
};

struct AlgorithmSpecification {
    std::optional<std::string> training_image = {};
    std::optional<std::string> algorithm_name = {};
    std::string training_input_mode = {};
    std::optional<std::vector<MetricDefinition>> metric_definitions = {};
    std::optional<bool> enable_sage_maker_metrics_time_series = {};
    std::optional<std::vector<std::string>> container_entrypoint = {};
    std::optional<std::vector<std::string>> container_arguments = {};
    std::optional<TrainingImageConfig> training_image_config = {};
    static const wire::Shape kShape;
};

struct AppSpecification {
    std::string image_uri = {};
    std::optional<std::vector<std::string>> container_entrypoint = {};
    std::optional<std::vector<std::string>> container_arguments = {};
    static const wire::Shape kShape;
};

struct ArtifactSourceType {
    std::string source_id_type = {};
    std::string value = {};
    static const wire::Shape kShape;
};

struct ArtifactSource {
    std::string source_uri = {};
    std::optional<std::vector<ArtifactSourceType>> source_types = {};
    static const wire::Shape kShape;
};

struct ArtifactSummary {
    std::optional<std::string> artifact_arn = {};
    std::optional<std::string> artifact_name = {};
    std::optional<ArtifactSource> source = {};
    std::optional<std::string> artifact_type = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<Timestamp> last_modified_time = {};
    static const wire::Shape kShape;
};

struct AssociateTrialComponentRequest {
    std::string trial_component_name = {};
    std::string trial_name = {};
    static const wire::Shape kShape;
};

struct AssociateTrialComponentResponse {
    std::optional<std::string> trial_component_arn = {};
    std::optional<std::string> trial_arn = {};
    static const wire::Shape kShape;
};

struct AssociationInfo {
    std::string source_arn = {};
    std::string destination_arn = {};
    static const wire::Shape kShape;
};

struct IamIdentity {
    std::optional<std::string> arn = {};
    std::optional<std::string> principal_id = {};
    std::optional<std::string> source_identity = {};
    static const wire::Shape kShape;
};

struct UserContext {
    std::optional<std::string> user_profile_arn = {};
    std::optional<std::string> user_profile_name = {};
    std::optional<std::string> domain_id = {};
    std::optional<IamIdentity> iam_identity = {};
    static const wire::Shape kShape;
};

struct AssociationSummary {
    std::optional<std::string> source_arn = {};
    std::optional<std::string> destination_arn = {};
    std::optional<std::string> source_type = {};
    std::optional<std::string> destination_type = {};
    std::optional<std::string> association_type = {};
    std::optional<std::string> source_name = {};
    std::optional<std::string> destination_name = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<UserContext> created_by = {};
    static const wire::Shape kShape;
};

struct AsyncInferenceClientConfig {
    std::optional<std::int64_t> max_concurrent_invocations_per_instance = {};
    static const wire::Shape kShape;
};

struct AsyncInferenceNotificationConfig {
    std::optional<std::string> success_topic = {};
    std::optional<std::string> error_topic = {};
    std::optional<std::vector<std::string>> include_inference_response_in = {};
    static const wire::Shape kShape;
};

struct AsyncInferenceOutputConfig {
    std::optional<std::string> kms_key_id = {};
    std::optional<std::string> s3_output_path = {};
    std::optional<AsyncInferenceNotificationConfig> notification_config = {};
    std::optional<std::string> s3_failure_path = {};
    static const wire::Shape kShape;
};

struct AsyncInferenceConfig {
    std::optional<AsyncInferenceClientConfig> client_config = {};
    AsyncInferenceOutputConfig output_config = {};
    static const wire::Shape kShape;
};

struct AthenaDatasetDefinition {
    std::string catalog = {};
    std::string database = {};
    std::string query_string = {};
    std::optional<std::string> work_group = {};
    std::string output_s3_uri = {};
    std::optional<std::string> kms_key_id = {};
    std::string output_format = {};
    std::optional<std::string> output_compression = {};
    static const wire::Shape kShape;
};

struct AutoMLJobStepMetadata {
    std::optional<std::string> arn = {};
    static const wire::Shape kShape;
};

struct AutoParameter {
    std::string name = {};
    std::string value_hint = {};
    static const wire::Shape kShape;
};

struct AutoRollbackConfig {
    std::optional<std::vector<Alarm>> alarms = {};
    static const wire::Shape kShape;
};

struct Autotune {
    std::string mode = {};
    static const wire::Shape kShape;
};

struct BatchDataCaptureConfig {
    std::string destination_s3_uri = {};
    std::optional<std::string> kms_key_id = {};
    std::optional<bool> generate_inference_id = {};
    static const wire::Shape kShape;
};

struct BatchDescribeModelPackageError {
    std::string error_code = {};
    std::string error_response = {};
    static const wire::Shape kShape;
};

struct BatchDescribeModelPackageInput {
    std::vector<std::string> model_package_arn_list = {};
    static const wire::Shape kShape;
};

struct InferenceSpecification {
    std::vector<ModelPackageContainerDefinition> containers = {};
    std::optional<std::vector<std::string>> supported_transform_instance_types = {};
    std::optional<std::vector<std::string>> supported_realtime_inference_instance_types = {};
    std::optional<std::vector<std::string>> supported_content_types = {};
    std::optional<std::vector<std::string>> supported_response_mime_types = {};
    static const wire::Shape kShape;
};

struct BatchDescribeModelPackageSummary {
    std::string model_package_group_name = {};
    std::optional<std::int64_t> model_package_version = {};
    std::string model_package_arn = {};
    std::optional<std::string> model_package_description = {};
    Timestamp creation_time = {};
    InferenceSpecification inference_specification = {};
    std::string model_package_status = {};
    std::optional<std::string> model_approval_status = {};
    std::optional<std::string> model_package_registration_type = {};
    static const wire::Shape kShape;
};

struct BatchDescribeModelPackageOutput {
    std::optional<std::map<std::string, BatchDescribeModelPackageSummary>> model_package_summaries = {};
    std::optional<std::map<std::string, BatchDescribeModelPackageError>> batch_describe_model_package_error_map = {};
    static const wire::Shape kShape;
};

struct MonitoringCsvDatasetFormat {
    std::optional<bool> header = {};
    static const wire::Shape kShape;
};

struct MonitoringJsonDatasetFormat {
    std::optional<bool> line = {};
    static const wire::Shape kShape;
};

struct MonitoringParquetDatasetFormat {
    static const wire::Shape kShape;
};

struct MonitoringDatasetFormat {
    std::optional<MonitoringCsvDatasetFormat> csv = {};
    std::optional<MonitoringJsonDatasetFormat> json = {};
    std::optional<MonitoringParquetDatasetFormat> parquet = {};
    static const wire::Shape kShape;
};

struct BatchTransformInput {
    std::string data_captured_destination_s3_uri = {};
    MonitoringDatasetFormat dataset_format = {};
    std::string local_path = {};
    std::optional<std::string> s3_input_mode = {};
    std::optional<std::string> s3_data_distribution_type = {};
    std::optional<std::string> features_attribute = {};
    std::optional<std::string> inference_attribute = {};
    std::optional<std::string> probability_attribute = {};
    std::optional<double> probability_threshold_attribute = {};
    std::optional<std::string> start_time_offset = {};
    std::optional<std::string> end_time_offset = {};
    std::optional<std::string> exclude_features_attribute = {};
    static const wire::Shape kShape;
};

struct BedrockCustomModelDeploymentMetadata {
    std::optional<std::string> arn = {};
    static const wire::Shape kShape;
};

struct BedrockCustomModelMetadata {
    std::optional<std::string> arn = {};
    static const wire::Shape kShape;
};

struct BedrockModelImportMetadata {
    std::optional<std::string> arn = {};
    static const wire::Shape kShape;
};

struct BedrockProvisionedModelThroughputMetadata {
    std::optional<std::string> arn = {};
    static const wire::Shape kShape;
};

struct BestObjectiveNotImproving {
    std::optional<std::int64_t> max_number_of_training_jobs_not_improving = {};
    static const wire::Shape kShape;
};

struct MetricsSource {
    std::string content_type = {};
    std::optional<std::string> content_digest = {};
    std::string s3_uri = {};
    static const wire::Shape kShape;
};

struct Bias {
    std::optional<MetricsSource> report = {};
    std::optional<MetricsSource> pre_training_report = {};
    std::optional<MetricsSource> post_training_report = {};
    static const wire::Shape kShape;
};

struct CapacitySize {
    std::string type = {};
    std::int64_t value = 0;
    static const wire::Shape kShape;
};

struct TrafficRoutingConfig {
    std::string type = {};
    std::int64_t wait_interval_in_seconds = 0;
    std::optional<CapacitySize> canary_size = {};
    std::optional<CapacitySize> linear_step_size = {};
    static const wire::Shape kShape;
};

struct BlueGreenUpdatePolicy {
    TrafficRoutingConfig traffic_routing_configuration = {};
    std::optional<std::int64_t> termination_wait_in_seconds = {};
    std::optional<std::int64_t> maximum_execution_timeout_in_seconds = {};
    static const wire::Shape kShape;
};

struct CacheHitResult {
    std::optional<std::string> source_pipeline_execution_arn = {};
    static const wire::Shape kShape;
};

struct OutputParameter {
    std::string name = {};
    std::string value = {};
    static const wire::Shape kShape;
};

struct CallbackStepMetadata {
    std::optional<std::string> callback_token = {};
    std::optional<std::string> sqs_queue_url = {};
    std::optional<std::vector<OutputParameter>> output_parameters = {};
    static const wire::Shape kShape;
};

struct CaptureContentTypeHeader {
    std::optional<std::vector<std::string>> csv_content_types = {};
    std::optional<std::vector<std::string>> json_content_types = {};
    static const wire::Shape kShape;
};

struct CaptureOption {
    std::string capture_mode = {};
    static const wire::Shape kShape;
};

struct CategoricalParameterRange {
    std::string name = {};
    std::vector<std::string> values = {};
    static const wire::Shape kShape;
};

struct CfnStackDetail {
    std::optional<std::string> name = {};
    std::optional<std::string> id = {};
    std::string status_message = {};
    static const wire::Shape kShape;
};

struct CfnStackParameter {
    std::string key = {};
    std::optional<std::string> value = {};
    static const wire::Shape kShape;
};

struct CfnTemplateProviderDetail {
    std::string template_name = {};
    std::string template_url = {};
    std::optional<std::string> role_arn = {};
    std::optional<std::vector<CfnStackParameter>> parameters = {};
    std::optional<CfnStackDetail> stack_detail = {};
    static const wire::Shape kShape;
};

struct DatasetSource {
    std::string dataset_arn = {};
    static const wire::Shape kShape;
};

struct FileSystemDataSource {
    std::string file_system_id = {};
    std::string file_system_access_mode = {};
    std::string file_system_type = {};
    std::string directory_path = {};
    static const wire::Shape kShape;
};

struct HubAccessConfig {
    std::string hub_content_arn = {};
    static const wire::Shape kShape;
};

struct S3DataSource {
    std::string s3_data_type = {};
    std::string s3_uri = {};
    std::optional<std::string> s3_data_distribution_type = {};
    std::optional<std::vector<std::string>> attribute_names = {};
    std::optional<std::vector<std::string>> instance_group_names = {};
    std::optional<ModelAccessConfig> model_access_config = {};
    std::optional<HubAccessConfig> hub_access_config = {};
    static const wire::Shape kShape;
};

struct DataSource {
    std::optional<S3DataSource> s3_data_source = {};
    std::optional<FileSystemDataSource> file_system_data_source = {};
    std::optional<DatasetSource> dataset_source = {};
    static const wire::Shape kShape;
};

struct ShuffleConfig {
    std::int64_t seed = 0;
    static const wire::Shape kShape;
};

struct Channel {
    std::string channel_name = {};
    DataSource data_source = {};
    std::optional<std::string> content_type = {};
    std::optional<std::string> compression_type = {};
    std::optional<std::string> record_wrapper_type = {};
    std::optional<std::string> input_mode = {};
    std::optional<ShuffleConfig> shuffle_config = {};
    static const wire::Shape kShape;
};

struct CheckpointConfig {
    std::string s3_uri = {};
    std::optional<std::string> local_path = {};
    static const wire::Shape kShape;
};

struct ClarifyCheckStepMetadata {
    std::optional<std::string> check_type = {};
    std::optional<std::string> baseline_used_for_drift_check_constraints = {};
    std::optional<std::string> calculated_baseline_constraints = {};
    std::optional<std::string> model_package_group_name = {};
    std::optional<std::string> violation_report = {};
    std::optional<std::string> check_job_arn = {};
    std::optional<bool> skip_check = {};
    std::optional<bool> register_new_baseline = {};
    static const wire::Shape kShape;
};

struct ClarifyInferenceConfig {
    std::optional<std::string> features_attribute = {};
    std::optional<std::string> content_template = {};
    std::optional<std::int64_t> max_record_count = {};
    std::optional<std::int64_t> max_payload_in_mb = {};
    std::optional<std::int64_t> probability_index = {};
    std::optional<std::int64_t> label_index = {};
    std::optional<std::string> probability_attribute = {};
    std::optional<std::string> label_attribute = {};
    std::optional<std::vector<std::string>> label_headers = {};
    std::optional<std::vector<std::string>> feature_headers = {};
    std::optional<std::vector<std::string>> feature_types = {};
    static const wire::Shape kShape;
};

struct ClarifyShapBaselineConfig {
    std::optional<std::string> mime_type = {};
    std::optional<std::string> shap_baseline = {};
    std::optional<std::string> shap_baseline_uri = {};
    static const wire::Shape kShape;
};

struct ClarifyTextConfig {
    std::string language = {};
    std::string granularity = {};
    static const wire::Shape kShape;
};

struct ClarifyShapConfig {
    ClarifyShapBaselineConfig shap_baseline_config = {};
    std::optional<std::int64_t> number_of_samples = {};
    std::optional<bool> use_logit = {};
    std::optional<std::int64_t> seed = {};
    std::optional<ClarifyTextConfig> text_config = {};
    static const wire::Shape kShape;
};

struct ClarifyExplainerConfig {
    std::optional<std::string> enable_explanations = {};
    std::optional<ClarifyInferenceConfig> inference_config = {};
    ClarifyShapConfig shap_config = {};
    static const wire::Shape kShape;
};

struct VectorConfig {
    std::int64_t dimension = 0;
    static const wire::Shape kShape;
};

struct CollectionConfig {
    std::optional<VectorConfig> vector_config = {};
    static const wire::Shape kShape;
};

struct CollectionConfiguration {
    std::optional<std::string> collection_name = {};
    std::optional<std::map<std::string, std::string>> collection_parameters = {};
    static const wire::Shape kShape;
};

struct ConditionStepMetadata {
    std::optional<std::string> outcome = {};
    static const wire::Shape kShape;
};

struct RepositoryAuthConfig {
    std::string repository_credentials_provider_arn = {};
    static const wire::Shape kShape;
};

struct ImageConfig {
    std::string repository_access_mode = {};
    std::optional<RepositoryAuthConfig> repository_auth_config = {};
    static const wire::Shape kShape;
};

struct MultiModelConfig {
    std::optional<std::string> model_cache_setting = {};
    static const wire::Shape kShape;
};

struct ContainerDefinition {
    std::optional<std::string> container_hostname = {};
    std::optional<std::string> image = {};
    std::optional<ImageConfig> image_config = {};
    std::optional<std::string> mode = {};
    std::optional<std::string> model_data_url = {};
    std::optional<ModelDataSource> model_data_source = {};
    std::optional<std::vector<AdditionalModelDataSource>> additional_model_data_sources = {};
    std::optional<std::map<std::string, std::string>> environment = {};
    std::optional<std::string> model_package_name = {};
    std::optional<std::string> inference_specification_name = {};
    std::optional<MultiModelConfig> multi_model_config = {};
    static const wire::Shape kShape;
};

struct ContextSource {
    std::string source_uri = {};
    std::optional<std::string> source_type = {};
    std::optional<std::string> source_id = {};
    static const wire::Shape kShape;
};

struct ContextSummary {
    std::optional<std::string> context_arn = {};
    std::optional<std::string> context_name = {};
    std::optional<ContextSource> source = {};
    std::optional<std::string> context_type = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<Timestamp> last_modified_time = {};
    static const wire::Shape kShape;
};

struct ContinuousParameterRange {
    std::string name = {};
    std::string min_value = {};
    std::string max_value = {};
    std::optional<std::string> scaling_type = {};
    static const wire::Shape kShape;
};

struct ConvergenceDetected {
    std::optional<std::string> complete_on_convergence = {};
    static const wire::Shape kShape;
};

struct MetadataProperties {
    std::optional<std::string> commit_id = {};
    std::optional<std::string> repository = {};
    std::optional<std::string> generated_by = {};
    std::optional<std::string> project_id = {};
    static const wire::Shape kShape;
};

struct CreateActionRequest {
    std::string action_name = {};
    ActionSource source = {};
    std::string action_type = {};
    std::optional<std::string> description = {};
    std::optional<std::string> status = {};
    std::optional<std::map<std::string, std::string>> properties = {};
    std::optional<MetadataProperties> metadata_properties = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct CreateActionResponse {
    std::optional<std::string> action_arn = {};
    static const wire::Shape kShape;
};

struct CreateArtifactRequest {
    std::optional<std::string> artifact_name = {};
    ArtifactSource source = {};
    std::string artifact_type = {};
    std::optional<std::map<std::string, std::string>> properties = {};
    std::optional<MetadataProperties> metadata_properties = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct CreateArtifactResponse {
    std::optional<std::string> artifact_arn = {};
    static const wire::Shape kShape;
};

struct CreateContextRequest {
    std::string context_name = {};
    ContextSource source = {};
    std::string context_type = {};
    std::optional<std::string> description = {};
    std::optional<std::map<std::string, std::string>> properties = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct CreateContextResponse {
    std::optional<std::string> context_arn = {};
    static const wire::Shape kShape;
};

struct DataQualityAppSpecification {
    std::string image_uri = {};
    std::optional<std::vector<std::string>> container_entrypoint = {};
    std::optional<std::vector<std::string>> container_arguments = {};
    std::optional<std::string> record_preprocessor_source_uri = {};
    std::optional<std::string> post_analytics_processor_source_uri = {};
    std::optional<std::map<std::string, std::string>> environment = {};
    static const wire::Shape kShape;
};

struct MonitoringConstraintsResource {
    std::optional<std::string> s3_uri = {};
    static const wire::Shape kShape;
};

struct MonitoringStatisticsResource {
    std::optional<std::string> s3_uri = {};
    static const wire::Shape kShape;
};

struct DataQualityBaselineConfig {
    std::optional<std::string> baselining_job_name = {};
    std::optional<MonitoringConstraintsResource> constraints_resource = {};
    std::optional<MonitoringStatisticsResource> statistics_resource = {};
    static const wire::Shape kShape;
};

struct EndpointInput {
    std::string endpoint_name = {};
    std::string local_path = {};
    std::optional<std::string> s3_input_mode = {};
    std::optional<std::string> s3_data_distribution_type = {};
    std::optional<std::string> features_attribute = {};
    std::optional<std::string> inference_attribute = {};
    std::optional<std::string> probability_attribute = {};
    std::optional<double> probability_threshold_attribute = {};
    std::optional<std::string> start_time_offset = {};
    std::optional<std::string> end_time_offset = {};
    std::optional<std::string> exclude_features_attribute = {};
    static const wire::Shape kShape;
};

struct DataQualityJobInput {
    std::optional<EndpointInput> endpoint_input = {};
    std::optional<BatchTransformInput> batch_transform_input = {};
    static const wire::Shape kShape;
};

struct VpcConfig {
    std::vector<std::string> security_group_ids = {};
    std::vector<std::string> subnets = {};
    static const wire::Shape kShape;
};

struct MonitoringNetworkConfig {
    std::optional<bool> enable_inter_container_traffic_encryption = {};
    std::optional<bool> enable_network_isolation = {};
    std::optional<VpcConfig> vpc_config = {};
    static const wire::Shape kShape;
};

struct MonitoringS3Output {
    std::string s3_uri = {};
    std::string local_path = {};
    std::optional<std::string> s3_upload_mode = {};
    static const wire::Shape kShape;
};

struct MonitoringOutput {
    MonitoringS3Output s3_output = {};
    static const wire::Shape kShape;
};

struct MonitoringOutputConfig {
    std::vector<MonitoringOutput> monitoring_outputs = {};
    std::optional<std::string> kms_key_id = {};
    static const wire::Shape kShape;
};

struct MonitoringClusterConfig {
    std::int64_t instance_count = 0;
    std::string instance_type = {};
    std::int64_t volume_size_in_gb = 0;
    std::optional<std::string> volume_kms_key_id = {};
    static const wire::Shape kShape;
};

struct MonitoringResources {
    MonitoringClusterConfig cluster_config = {};
    static const wire::Shape kShape;
};

struct MonitoringStoppingCondition {
    std::int64_t max_runtime_in_seconds = 0;
    static const wire::Shape kShape;
};

struct CreateDataQualityJobDefinitionRequest {
    std::string job_definition_name = {};
    std::optional<DataQualityBaselineConfig> data_quality_baseline_config = {};
    DataQualityAppSpecification data_quality_app_specification = {};
    DataQualityJobInput data_quality_job_input = {};
    MonitoringOutputConfig data_quality_job_output_config = {};
    MonitoringResources job_resources = {};
    std::optional<MonitoringNetworkConfig> network_config = {};
    std::string role_arn = {};
    std::optional<MonitoringStoppingCondition> stopping_condition = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct CreateDataQualityJobDefinitionResponse {
    std::string job_definition_arn = {};
    static const wire::Shape kShape;
};

struct DataCaptureConfig {
    std::optional<bool> enable_capture = {};
    std::int64_t initial_sampling_percentage = 0;
    std::string destination_s3_uri = {};
    std::optional<std::string> kms_key_id = {};
    std::vector<CaptureOption> capture_options = {};
    std::optional<CaptureContentTypeHeader> capture_content_type_header = {};
    static const wire::Shape kShape;
};

struct ExplainerConfig {
    std::optional<ClarifyExplainerConfig> clarify_explainer_config = {};
    static const wire::Shape kShape;
};

struct MetricsConfig {
    std::optional<bool> enable_enhanced_metrics = {};
    std::optional<std::int64_t> metric_publish_frequency_in_seconds = {};
    static const wire::Shape kShape;
};

struct InstancePool {
    std::string instance_type = {};
    std::optional<std::string> model_name_override = {};
    std::int64_t priority = 0;
    static const wire::Shape kShape;
};

struct ProductionVariantCapacityReservationConfig {
    std::optional<std::string> capacity_reservation_preference = {};
    std::optional<std::string> ml_reservation_arn = {};
    static const wire::Shape kShape;
};

struct ProductionVariantCoreDumpConfig {
    std::string destination_s3_uri = {};
    std::optional<std::string> kms_key_id = {};
    static const wire::Shape kShape;
};

struct ProductionVariantManagedInstanceScalingScaleInPolicy {
    std::string strategy = {};
    std::optional<std::int64_t> maximum_step_size = {};
    std::optional<std::int64_t> cooldown_in_minutes = {};
    static const wire::Shape kShape;
};

struct ProductionVariantManagedInstanceScaling {
    std::optional<std::string> status = {};
    std::optional<std::int64_t> min_instance_count = {};
    std::optional<std::int64_t> max_instance_count = {};
    std::optional<ProductionVariantManagedInstanceScalingScaleInPolicy> scale_in_policy = {};
    static const wire::Shape kShape;
};

struct ProductionVariantRoutingConfig {
    std::string routing_strategy = {};
    static const wire::Shape kShape;
};

struct ProductionVariantServerlessConfig {
    std::int64_t memory_size_in_mb = 0;
    std::int64_t max_concurrency = 0;
    std::optional<std::int64_t> provisioned_concurrency = {};
    static const wire::Shape kShape;
};

struct ProductionVariant {
    std::string variant_name = {};
    std::optional<std::string> model_name = {};
    std::optional<std::int64_t> initial_instance_count = {};
    std::optional<std::string> instance_type = {};
    std::optional<std::vector<InstancePool>> instance_pools = {};
    std::optional<std::int64_t> variant_instance_provision_timeout_in_seconds = {};
    std::optional<double> initial_variant_weight = {};
    std::optional<std::string> accelerator_type = {};
    std::optional<ProductionVariantCoreDumpConfig> core_dump_config = {};
    std::optional<ProductionVariantServerlessConfig> serverless_config = {};
    std::optional<std::int64_t> volume_size_in_gb = {};
    std::optional<std::int64_t> model_data_download_timeout_in_seconds = {};
    std::optional<std::int64_t> container_startup_health_check_timeout_in_seconds = {};
    std::optional<bool> enable_ssm_access = {};
    std::optional<ProductionVariantManagedInstanceScaling> managed_instance_scaling = {};
    std::optional<ProductionVariantRoutingConfig> routing_config = {};
    std::optional<std::string> inference_ami_version = {};
    std::optional<ProductionVariantCapacityReservationConfig> capacity_reservation_config = {};
    static const wire::Shape kShape;
};

struct CreateEndpointConfigInput {
    std::string endpoint_config_name = {};
    std::vector<ProductionVariant> production_variants = {};
    std::optional<DataCaptureConfig> data_capture_config = {};
    std::optional<std::vector<Tag>> tags = {};
    std::optional<std::string> kms_key_id = {};
    std::optional<AsyncInferenceConfig> async_inference_config = {};
    std::optional<ExplainerConfig> explainer_config = {};
    std::optional<std::vector<ProductionVariant>> shadow_production_variants = {};
    std::optional<std::string> execution_role_arn = {};
    std::optional<VpcConfig> vpc_config = {};
    std::optional<bool> enable_network_isolation = {};
    std::optional<MetricsConfig> metrics_config = {};
    static const wire::Shape kShape;
};

struct CreateEndpointConfigOutput {
    std::string endpoint_config_arn = {};
    static const wire::Shape kShape;
};

struct RollingUpdatePolicy {
    CapacitySize maximum_batch_size = {};
    std::int64_t wait_interval_in_seconds = 0;
    std::optional<std::int64_t> maximum_execution_timeout_in_seconds = {};
    std::optional<CapacitySize> rollback_maximum_batch_size = {};
    static const wire::Shape kShape;
};

struct DeploymentConfig {
    std::optional<BlueGreenUpdatePolicy> blue_green_update_policy = {};
    std::optional<RollingUpdatePolicy> rolling_update_policy = {};
    std::optional<AutoRollbackConfig> auto_rollback_configuration = {};
    static const wire::Shape kShape;
};

struct CreateEndpointInput {
    std::string endpoint_name = {};
    std::string endpoint_config_name = {};
    std::optional<DeploymentConfig> deployment_config = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct CreateEndpointOutput {
    std::string endpoint_arn = {};
    static const wire::Shape kShape;
};

struct CreateExperimentRequest {
    std::string experiment_name = {};
    std::optional<std::string> display_name = {};
    std::optional<std::string> description = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct CreateExperimentResponse {
    std::optional<std::string> experiment_arn = {};
    static const wire::Shape kShape;
};

struct FeatureDefinition {
    std::string feature_name = {};
    std::string feature_type = {};
    std::optional<std::string> collection_type = {};
    std::optional<CollectionConfig> collection_config = {};
    static const wire::Shape kShape;
};

struct DataCatalogConfig {
    std::string table_name = {};
    std::string catalog = {};
    std::string database = {};
    static const wire::Shape kShape;
};

struct S3StorageConfig {
    std::string s3_uri = {};
    std::optional<std::string> kms_key_id = {};
    std::optional<std::string> resolved_output_s3_uri = {};
    static const wire::Shape kShape;
};

struct OfflineStoreConfig {
    S3StorageConfig s3_storage_config = {};
    std::optional<bool> disable_glue_table_creation = {};
    std::optional<DataCatalogConfig> data_catalog_config = {};
    std::optional<std::string> table_format = {};
    static const wire::Shape kShape;
};

struct OnlineStoreSecurityConfig {
    std::optional<std::string> kms_key_id = {};
    static const wire::Shape kShape;
};

struct TtlDuration {
    std::optional<std::string> unit = {};
    std::optional<std::int64_t> value = {};
    static const wire::Shape kShape;
};

struct OnlineStoreConfig {
    std::optional<OnlineStoreSecurityConfig> security_config = {};
    std::optional<bool> enable_online_store = {};
    std::optional<TtlDuration> ttl_duration = {};
    std::optional<std::string> storage_type = {};
    static const wire::Shape kShape;
};

struct ThroughputConfig {
    std::string throughput_mode = {};
    std::optional<std::int64_t> provisioned_read_capacity_units = {};
    std::optional<std::int64_t> provisioned_write_capacity_units = {};
    static const wire::Shape kShape;
};

struct CreateFeatureGroupRequest {
    std::string feature_group_name = {};
    std::string record_identifier_feature_name = {};
    std::string event_time_feature_name = {};
    std::vector<FeatureDefinition> feature_definitions = {};
    std::optional<OnlineStoreConfig> online_store_config = {};
    std::optional<OfflineStoreConfig> offline_store_config = {};
    std::optional<ThroughputConfig> throughput_config = {};
    std::optional<std::string> role_arn = {};
    std::optional<std::string> description = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct CreateFeatureGroupResponse {
    std::string feature_group_arn = {};
    static const wire::Shape kShape;
};

struct HyperParameterAlgorithmSpecification {
    std::optional<std::string> training_image = {};
    std::string training_input_mode = {};
    std::optional<std::string> algorithm_name = {};
    std::optional<std::vector<MetricDefinition>> metric_definitions = {};
    static const wire::Shape kShape;
};

struct HyperParameterTuningJobObjective {
    std::string type = {};
    std::string metric_name = {};
    static const wire::Shape kShape;
};

struct HyperParameterTuningInstanceConfig {
    std::string instance_type = {};
    std::int64_t instance_count = 0;
    std::int64_t volume_size_in_gb = 0;
    static const wire::Shape kShape;
};

struct HyperParameterTuningResourceConfig {
    std::optional<std::string> instance_type = {};
    std::optional<std::int64_t> instance_count = {};
    std::optional<std::int64_t> volume_size_in_gb = {};
    std::optional<std::string> volume_kms_key_id = {};
    std::optional<std::string> allocation_strategy = {};
    std::optional<std::vector<HyperParameterTuningInstanceConfig>> instance_configs = {};
    static const wire::Shape kShape;
};

struct OutputDataConfig {
    std::optional<std::string> kms_key_id = {};
    std::string s3_output_path = {};
    std::optional<std::string> compression_type = {};
    static const wire::Shape kShape;
};

struct IntegerParameterRange {
    std::string name = {};
    std::string min_value = {};
    std::string max_value = {};
    std::optional<std::string> scaling_type = {};
    static const wire::Shape kShape;
};

struct ParameterRanges {
    std::optional<std::vector<IntegerParameterRange>> integer_parameter_ranges = {};
    std::optional<std::vector<ContinuousParameterRange>> continuous_parameter_ranges = {};
    std::optional<std::vector<CategoricalParameterRange>> categorical_parameter_ranges = {};
    std::optional<std::vector<AutoParameter>> auto_parameters = {};
    static const wire::Shape kShape;
};

struct InstanceGroup {
    std::string instance_type = {};
    std::int64_t instance_count = 0;
    std::string instance_group_name = {};
    static const wire::Shape kShape;
};

struct PlacementSpecification {
    std::optional<std::string> ultra_server_id = {};
    std::int64_t instance_count = 0;
    static const wire::Shape kShape;
};

struct InstancePlacementConfig {
    std::optional<bool> enable_multiple_jobs = {};
    std::optional<std::vector<PlacementSpecification>> placement_specifications = {};
    static const wire::Shape kShape;
};

struct ResourceConfig {
    std::optional<std::string> instance_type = {};
    std::optional<std::int64_t> instance_count = {};
    std::optional<std::int64_t> volume_size_in_gb = {};
    std::optional<std::string> volume_kms_key_id = {};
    std::optional<std::int64_t> keep_alive_period_in_seconds = {};
    std::optional<std::vector<InstanceGroup>> instance_groups = {};
    std::optional<std::string> training_plan_arn = {};
    std::optional<InstancePlacementConfig> instance_placement_config = {};
    static const wire::Shape kShape;
};

struct RetryStrategy {
    std::int64_t maximum_retry_attempts = 0;
    static const wire::Shape kShape;
};

struct StoppingCondition {
    std::optional<std::int64_t> max_runtime_in_seconds = {};
    std::optional<std::int64_t> max_wait_time_in_seconds = {};
    std::optional<std::int64_t> max_pending_time_in_seconds = {};
    static const wire::Shape kShape;
};

struct HyperParameterTrainingJobDefinition {
    std::optional<std::string> definition_name = {};
    std::optional<HyperParameterTuningJobObjective> tuning_objective = {};
    std::optional<ParameterRanges> hyper_parameter_ranges = {};
    std::optional<std::map<std::string, std::string>> static_hyper_parameters = {};
    HyperParameterAlgorithmSpecification algorithm_specification = {};
    std::string role_arn = {};
    std::optional<std::vector<Channel>> input_data_config = {};
    std::optional<VpcConfig> vpc_config = {};
    OutputDataConfig output_data_config = {};
    std::optional<ResourceConfig> resource_config = {};
    std::optional<HyperParameterTuningResourceConfig> hyper_parameter_tuning_resource_config = {};
    StoppingCondition stopping_condition = {};
    std::optional<bool> enable_network_isolation = {};
    std::optional<bool> enable_inter_container_traffic_encryption = {};
    std::optional<bool> enable_managed_spot_training = {};
    std::optional<CheckpointConfig> checkpoint_config = {};
    std::optional<RetryStrategy> retry_strategy = {};
    std::optional<std::map<std::string, std::string>> environment = {};
    static const wire::Shape kShape;
};

struct HyperbandStrategyConfig {
    std::optional<std::int64_t> min_resource = {};
    std::optional<std::int64_t> max_resource = {};
    static const wire::Shape kShape;
};

struct HyperParameterTuningJobStrategyConfig {
    std::optional<HyperbandStrategyConfig> hyperband_strategy_config = {};
    static const wire::Shape kShape;
};

struct ResourceLimits {
    std::optional<std::int64_t> max_number_of_training_jobs = {};
    std::int64_t max_parallel_training_jobs = 0;
    std::optional<std::int64_t> max_runtime_in_seconds = {};
    static const wire::Shape kShape;
};

struct TuningJobCompletionCriteria {
    std::optional<double> target_objective_metric_value = {};
    std::optional<BestObjectiveNotImproving> best_objective_not_improving = {};
    std::optional<ConvergenceDetected> convergence_detected = {};
    static const wire::Shape kShape;
};

struct HyperParameterTuningJobConfig {
    std::string strategy = {};
    std::optional<HyperParameterTuningJobStrategyConfig> strategy_config = {};
    std::optional<HyperParameterTuningJobObjective> hyper_parameter_tuning_job_objective = {};
    ResourceLimits resource_limits = {};
    std::optional<ParameterRanges> parameter_ranges = {};
    std::optional<std::string> training_job_early_stopping_type = {};
    std::optional<TuningJobCompletionCriteria> tuning_job_completion_criteria = {};
    std::optional<std::int64_t> random_seed = {};
    static const wire::Shape kShape;
};

struct ParentHyperParameterTuningJob {
    std::optional<std::string> hyper_parameter_tuning_job_name = {};
    static const wire::Shape kShape;
};

struct HyperParameterTuningJobWarmStartConfig {
    std::vector<ParentHyperParameterTuningJob> parent_hyper_parameter_tuning_jobs = {};
    std::string warm_start_type = {};
    static const wire::Shape kShape;
};

struct CreateHyperParameterTuningJobRequest {
    std::string hyper_parameter_tuning_job_name = {};
    HyperParameterTuningJobConfig hyper_parameter_tuning_job_config = {};
    std::optional<HyperParameterTrainingJobDefinition> training_job_definition = {};
    std::optional<std::vector<HyperParameterTrainingJobDefinition>> training_job_definitions = {};
    std::optional<HyperParameterTuningJobWarmStartConfig> warm_start_config = {};
    std::optional<std::vector<Tag>> tags = {};
    std::optional<Autotune> autotune = {};
    static const wire::Shape kShape;
};

struct CreateHyperParameterTuningJobResponse {
    std::string hyper_parameter_tuning_job_arn = {};
    static const wire::Shape kShape;
};

struct InferenceComponentRuntimeConfig {
    std::int64_t copy_count = 0;
    static const wire::Shape kShape;
};

struct InferenceComponentComputeResourceRequirements {
    std::optional<double> number_of_cpu_cores_required = {};
    std::optional<double> number_of_accelerator_devices_required = {};
    std::int64_t min_memory_required_in_mb = 0;
    std::optional<std::int64_t> max_memory_required_in_mb = {};
    static const wire::Shape kShape;
};

struct InferenceComponentContainerSpecification {
    std::optional<std::string> image = {};
    std::optional<std::string> artifact_url = {};
    std::optional<std::map<std::string, std::string>> environment = {};
    static const wire::Shape kShape;
};

struct InferenceComponentDataCacheConfig {
    bool enable_caching = false;
    static const wire::Shape kShape;
};

struct InferenceComponentAvailabilityZoneBalance {
    std::string enforcement_mode = {};
    std::optional<std::int64_t> max_imbalance = {};
    static const wire::Shape kShape;
};

struct InferenceComponentSchedulingConfig {
    std::string placement_strategy = {};
    std::optional<InferenceComponentAvailabilityZoneBalance> availability_zone_balance = {};
    static const wire::Shape kShape;
};

struct InferenceComponentStartupParameters {
    std::optional<std::int64_t> model_data_download_timeout_in_seconds = {};
    std::optional<std::int64_t> container_startup_health_check_timeout_in_seconds = {};
    static const wire::Shape kShape;
};

struct InferenceComponentSpecification {
    std::optional<std::string> instance_type = {};
    std::optional<std::string> model_name = {};
    std::optional<InferenceComponentContainerSpecification> container = {};
    std::optional<InferenceComponentStartupParameters> startup_parameters = {};
    std::optional<InferenceComponentComputeResourceRequirements> compute_resource_requirements = {};
    std::optional<std::string> base_inference_component_name = {};
    std::optional<InferenceComponentDataCacheConfig> data_cache_config = {};
    std::optional<InferenceComponentSchedulingConfig> scheduling_config = {};
    static const wire::Shape kShape;
};

struct CreateInferenceComponentInput {
    std::string inference_component_name = {};
    std::string endpoint_name = {};
    std::optional<std::string> variant_name = {};
    std::optional<InferenceComponentSpecification> specification = {};
    std::optional<std::vector<InferenceComponentSpecification>> specifications = {};
    std::optional<InferenceComponentRuntimeConfig> runtime_config = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct CreateInferenceComponentOutput {
    std::string inference_component_arn = {};
    static const wire::Shape kShape;
};

struct InferenceExperimentDataStorageConfig {
    std::string destination = {};
    std::optional<std::string> kms_key = {};
    std::optional<CaptureContentTypeHeader> content_type = {};
    static const wire::Shape kShape;
};

struct InferenceExperimentSchedule {
    std::optional<Timestamp> start_time = {};
    std::optional<Timestamp> end_time = {};
    static const wire::Shape kShape;
};

struct RealTimeInferenceConfig {
    std::string instance_type = {};
    std::int64_t instance_count = 0;
    static const wire::Shape kShape;
};

struct ModelInfrastructureConfig {
    std::string infrastructure_type = {};
    RealTimeInferenceConfig real_time_inference_config = {};
    static const wire::Shape kShape;
};

struct ModelVariantConfig {
    std::string model_name = {};
    std::string variant_name = {};
    ModelInfrastructureConfig infrastructure_config = {};
    static const wire::Shape kShape;
};

struct ShadowModelVariantConfig {
    std::string shadow_model_variant_name = {};
    std::int64_t sampling_percentage = 0;
    static const wire::Shape kShape;
};

struct ShadowModeConfig {
    std::string source_model_variant_name = {};
    std::vector<ShadowModelVariantConfig> shadow_model_variants = {};
    static const wire::Shape kShape;
};

struct CreateInferenceExperimentRequest {
    std::string name = {};
    std::string type = {};
    std::optional<InferenceExperimentSchedule> schedule = {};
    std::optional<std::string> description = {};
    std::string role_arn = {};
    std::string endpoint_name = {};
    std::vector<ModelVariantConfig> model_variants = {};
    std::optional<InferenceExperimentDataStorageConfig> data_storage_config = {};
    ShadowModeConfig shadow_mode_config = {};
    std::optional<std::string> kms_key = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct CreateInferenceExperimentResponse {
    std::string inference_experiment_arn = {};
    static const wire::Shape kShape;
};

struct ModelCardExportOutputConfig {
    std::string s3_output_path = {};
    static const wire::Shape kShape;
};

struct CreateModelCardExportJobRequest {
    std::string model_card_name = {};
    std::optional<std::int64_t> model_card_version = {};
    std::string model_card_export_job_name = {};
    ModelCardExportOutputConfig output_config = {};
    static const wire::Shape kShape;
};

struct CreateModelCardExportJobResponse {
    std::string model_card_export_job_arn = {};
    static const wire::Shape kShape;
};

struct ModelCardSecurityConfig {
    std::optional<std::string> kms_key_id = {};
    static const wire::Shape kShape;
};

struct CreateModelCardRequest {
    std::string model_card_name = {};
    std::optional<ModelCardSecurityConfig> security_config = {};
    std::string content = {};
    std::string model_card_status = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct CreateModelCardResponse {
    std::string model_card_arn = {};
    static const wire::Shape kShape;
};

struct InferenceExecutionConfig {
    std::string mode = {};
    static const wire::Shape kShape;
};

struct CreateModelInput {
    std::string model_name = {};
    std::optional<ContainerDefinition> primary_container = {};
    std::optional<std::vector<ContainerDefinition>> containers = {};
    std::optional<InferenceExecutionConfig> inference_execution_config = {};
    std::optional<std::string> execution_role_arn = {};
    std::optional<std::vector<Tag>> tags = {};
    std::optional<VpcConfig> vpc_config = {};
    std::optional<bool> enable_network_isolation = {};
    static const wire::Shape kShape;
};

struct CreateModelOutput {
    std::string model_arn = {};
    static const wire::Shape kShape;
};

struct ManagedConfiguration {
    std::optional<std::string> managed_storage_type = {};
    static const wire::Shape kShape;
};

struct CreateModelPackageGroupInput {
    std::string model_package_group_name = {};
    std::optional<std::string> model_package_group_description = {};
    std::optional<std::vector<Tag>> tags = {};
    std::optional<ManagedConfiguration> managed_configuration = {};
    static const wire::Shape kShape;
};

struct CreateModelPackageGroupOutput {
    std::string model_package_group_arn = {};
    static const wire::Shape kShape;
};

struct FileSource {
    std::optional<std::string> content_type = {};
    std::optional<std::string> content_digest = {};
    std::string s3_uri = {};
    static const wire::Shape kShape;
};

struct DriftCheckBias {
    std::optional<FileSource> config_file = {};
    std::optional<MetricsSource> pre_training_constraints = {};
    std::optional<MetricsSource> post_training_constraints = {};
    static const wire::Shape kShape;
};

struct DriftCheckExplainability {
    std::optional<MetricsSource> constraints = {};
    std::optional<FileSource> config_file = {};
    static const wire::Shape kShape;
};

struct DriftCheckModelDataQuality {
    std::optional<MetricsSource> statistics = {};
    std::optional<MetricsSource> constraints = {};
    static const wire::Shape kShape;
};

struct DriftCheckModelQuality {
    std::optional<MetricsSource> statistics = {};
    std::optional<MetricsSource> constraints = {};
    static const wire::Shape kShape;
};

struct DriftCheckBaselines {
    std::optional<DriftCheckBias> bias = {};
    std::optional<DriftCheckExplainability> explainability = {};
    std::optional<DriftCheckModelQuality> model_quality = {};
    std::optional<DriftCheckModelDataQuality> model_data_quality = {};
    static const wire::Shape kShape;
};

struct ModelLifeCycle {
    std::string stage = {};
    std::string stage_status = {};
    std::optional<std::string> stage_description = {};
    static const wire::Shape kShape;
};

struct Explainability {
    std::optional<MetricsSource> report = {};
    static const wire::Shape kShape;
};

struct ModelDataQuality {
    std::optional<MetricsSource> statistics = {};
    std::optional<MetricsSource> constraints = {};
    static const wire::Shape kShape;
};

struct ModelQuality {
    std::optional<MetricsSource> statistics = {};
    std::optional<MetricsSource> constraints = {};
    static const wire::Shape kShape;
};

struct ModelMetrics {
    std::optional<ModelQuality> model_quality = {};
    std::optional<ModelDataQuality> model_data_quality = {};
    std::optional<Bias> bias = {};
    std::optional<Explainability> explainability = {};
    static const wire::Shape kShape;
};

struct ModelPackageModelCard {
    std::optional<std::string> model_card_content = {};
    std::optional<std::string> model_card_status = {};
    static const wire::Shape kShape;
};

struct ModelPackageSecurityConfig {
    std::string kms_key_id = {};
    static const wire::Shape kShape;
};

struct TransformS3DataSource {
    std::string s3_data_type = {};
    std::string s3_uri = {};
    static const wire::Shape kShape;
};

struct TransformDataSource {
    TransformS3DataSource s3_data_source = {};
    static const wire::Shape kShape;
};

struct TransformInput {
    TransformDataSource data_source = {};
    std::optional<std::string> content_type = {};
    std::optional<std::string> compression_type = {};
    std::optional<std::string> split_type = {};
    static const wire::Shape kShape;
};

struct TransformOutput {
    std::string s3_output_path = {};
    std::optional<std::string> accept = {};
    std::optional<std::string> assemble_with = {};
    std::optional<std::string> kms_key_id = {};
    static const wire::Shape kShape;
};

struct TransformResources {
    std::string instance_type = {};
    std::int64_t instance_count = 0;
    std::optional<std::string> volume_kms_key_id = {};
    std::optional<std::string> transform_ami_version = {};
    static const wire::Shape kShape;
};

struct TransformJobDefinition {
    std::optional<std::int64_t> max_concurrent_transforms = {};
    std::optional<std::int64_t> max_payload_in_mb = {};
    std::optional<std::string> batch_strategy = {};
    std::optional<std::map<std::string, std::string>> environment = {};
    TransformInput transform_input = {};
    TransformOutput transform_output = {};
    TransformResources transform_resources = {};
    static const wire::Shape kShape;
};

struct ModelPackageValidationProfile {
    std::string profile_name = {};
    TransformJobDefinition transform_job_definition = {};
    static const wire::Shape kShape;
};

struct ModelPackageValidationSpecification {
    std::string validation_role = {};
    std::vector<ModelPackageValidationProfile> validation_profiles = {};
    static const wire::Shape kShape;
};

struct SourceAlgorithm {
    std::optional<std::string> model_data_url = {};
    std::optional<ModelDataSource> model_data_source = {};
    std::optional<std::string> model_data_etag = {};
    std::string algorithm_name = {};
    static const wire::Shape kShape;
};

struct SourceAlgorithmSpecification {
    std::vector<SourceAlgorithm> source_algorithms = {};
    static const wire::Shape kShape;
};

struct CreateModelPackageInput {
    std::optional<std::string> model_package_name = {};
    std::optional<std::string> model_package_group_name = {};
    std::optional<std::string> model_package_description = {};
    std::optional<std::string> model_package_registration_type = {};
    std::optional<InferenceSpecification> inference_specification = {};
    std::optional<ModelPackageValidationSpecification> validation_specification = {};
    std::optional<SourceAlgorithmSpecification> source_algorithm_specification = {};
    std::optional<bool> certify_for_marketplace = {};
    std::optional<std::vector<Tag>> tags = {};
    std::optional<std::string> model_approval_status = {};
    std::optional<MetadataProperties> metadata_properties = {};
    std::optional<ModelMetrics> model_metrics = {};
    std::optional<std::string> client_token = {};
    std::optional<std::string> domain = {};
    std::optional<std::string> task = {};
    std::optional<std::string> sample_payload_url = {};
    std::optional<std::map<std::string, std::string>> customer_metadata_properties = {};
    std::optional<DriftCheckBaselines> drift_check_baselines = {};
    std::optional<std::vector<AdditionalInferenceSpecificationDefinition>> additional_inference_specifications = {};
    std::optional<std::string> skip_model_validation = {};
    std::optional<std::string> source_uri = {};
    std::optional<ModelPackageSecurityConfig> security_config = {};
    std::optional<ModelPackageModelCard> model_card = {};
    std::optional<ModelLifeCycle> model_life_cycle = {};
    std::optional<std::string> managed_storage_type = {};
    static const wire::Shape kShape;
};

struct CreateModelPackageOutput {
    std::string model_package_arn = {};
    static const wire::Shape kShape;
};

struct ModelQualityAppSpecification {
    std::string image_uri = {};
    std::optional<std::vector<std::string>> container_entrypoint = {};
    std::optional<std::vector<std::string>> container_arguments = {};
    std::optional<std::string> record_preprocessor_source_uri = {};
    std::optional<std::string> post_analytics_processor_source_uri = {};
    std::optional<std::string> problem_type = {};
    std::optional<std::map<std::string, std::string>> environment = {};
    static const wire::Shape kShape;
};

struct ModelQualityBaselineConfig {
    std::optional<std::string> baselining_job_name = {};
    std::optional<MonitoringConstraintsResource> constraints_resource = {};
    static const wire::Shape kShape;
};

struct MonitoringGroundTruthS3Input {
    std::optional<std::string> s3_uri = {};
    static const wire::Shape kShape;
};

struct ModelQualityJobInput {
    std::optional<EndpointInput> endpoint_input = {};
    std::optional<BatchTransformInput> batch_transform_input = {};
    MonitoringGroundTruthS3Input ground_truth_s3_input = {};
    static const wire::Shape kShape;
};

struct CreateModelQualityJobDefinitionRequest {
    std::string job_definition_name = {};
    std::optional<ModelQualityBaselineConfig> model_quality_baseline_config = {};
    ModelQualityAppSpecification model_quality_app_specification = {};
    ModelQualityJobInput model_quality_job_input = {};
    MonitoringOutputConfig model_quality_job_output_config = {};
    MonitoringResources job_resources = {};
    std::optional<MonitoringNetworkConfig> network_config = {};
    std::string role_arn = {};
    std::optional<MonitoringStoppingCondition> stopping_condition = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct CreateModelQualityJobDefinitionResponse {
    std::string job_definition_arn = {};
    static const wire::Shape kShape;
};

struct MonitoringAppSpecification {
    std::string image_uri = {};
    std::optional<std::vector<std::string>> container_entrypoint = {};
    std::optional<std::vector<std::string>> container_arguments = {};
    std::optional<std::string> record_preprocessor_source_uri = {};
    std::optional<std::string> post_analytics_processor_source_uri = {};
    static const wire::Shape kShape;
};

struct MonitoringBaselineConfig {
    std::optional<std::string> baselining_job_name = {};
    std::optional<MonitoringConstraintsResource> constraints_resource = {};
    std::optional<MonitoringStatisticsResource> statistics_resource = {};
    static const wire::Shape kShape;
};

struct MonitoringInput {
    std::optional<EndpointInput> endpoint_input = {};
    std::optional<BatchTransformInput> batch_transform_input = {};
    static const wire::Shape kShape;
};

struct NetworkConfig {
    std::optional<bool> enable_inter_container_traffic_encryption = {};
    std::optional<bool> enable_network_isolation = {};
    std::optional<VpcConfig> vpc_config = {};
    static const wire::Shape kShape;
};

struct MonitoringJobDefinition {
    std::optional<MonitoringBaselineConfig> baseline_config = {};
    std::vector<MonitoringInput> monitoring_inputs = {};
    MonitoringOutputConfig monitoring_output_config = {};
    MonitoringResources monitoring_resources = {};
    MonitoringAppSpecification monitoring_app_specification = {};
    std::optional<MonitoringStoppingCondition> stopping_condition = {};
    std::optional<std::map<std::string, std::string>> environment = {};
    std::optional<NetworkConfig> network_config = {};
    std::string role_arn = {};
    static const wire::Shape kShape;
};

struct ScheduleConfig {
    std::string schedule_expression = {};
    std::optional<std::string> data_analysis_start_time = {};
    std::optional<std::string> data_analysis_end_time = {};
    static const wire::Shape kShape;
};

struct MonitoringScheduleConfig {
    std::optional<ScheduleConfig> schedule_config = {};
    std::optional<MonitoringJobDefinition> monitoring_job_definition = {};
    std::optional<std::string> monitoring_job_definition_name = {};
    std::optional<std::string> monitoring_type = {};
    static const wire::Shape kShape;
};

struct CreateMonitoringScheduleRequest {
    std::string monitoring_schedule_name = {};
    MonitoringScheduleConfig monitoring_schedule_config = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct CreateMonitoringScheduleResponse {
    std::string monitoring_schedule_arn = {};
    static const wire::Shape kShape;
};

struct ParallelismConfiguration {
    std::int64_t max_parallel_execution_steps = 0;
    static const wire::Shape kShape;
};

struct PipelineDefinitionS3Location {
    std::string bucket = {};
    std::string object_key = {};
    std::optional<std::string> version_id = {};
    static const wire::Shape kShape;
};

struct CreatePipelineRequest {
    std::string pipeline_name = {};
    std::optional<std::string> pipeline_display_name = {};
    std::optional<std::string> pipeline_definition = {};
    std::optional<PipelineDefinitionS3Location> pipeline_definition_s3_location = {};
    std::optional<std::string> pipeline_description = {};
    std::string client_request_token = {};
    std::string role_arn = {};
    std::optional<std::vector<Tag>> tags = {};
    std::optional<ParallelismConfiguration> parallelism_configuration = {};
    static const wire::Shape kShape;
};

struct CreatePipelineResponse {
    std::optional<std::string> pipeline_arn = {};
    static const wire::Shape kShape;
};

struct ExperimentConfig {
    std::optional<std::string> experiment_name = {};
    std::optional<std::string> trial_name = {};
    std::optional<std::string> trial_component_display_name = {};
    std::optional<std::string> run_name = {};
    static const wire::Shape kShape;
};

struct RedshiftDatasetDefinition {
    std::string cluster_id = {};
    std::string database = {};
    std::string db_user = {};
    std::string query_string = {};
    std::string cluster_role_arn = {};
    std::string output_s3_uri = {};
    std::optional<std::string> kms_key_id = {};
    std::string output_format = {};
    std::optional<std::string> output_compression = {};
    static const wire::Shape kShape;
};

struct DatasetDefinition {
    std::optional<AthenaDatasetDefinition> athena_dataset_definition = {};
    std::optional<RedshiftDatasetDefinition> redshift_dataset_definition = {};
    std::optional<std::string> local_path = {};
    std::optional<std::string> data_distribution_type = {};
    std::optional<std::string> input_mode = {};
    static const wire::Shape kShape;
};

struct ProcessingS3Input {
    std::string s3_uri = {};
    std::optional<std::string> local_path = {};
    std::string s3_data_type = {};
    std::optional<std::string> s3_input_mode = {};
    std::optional<std::string> s3_data_distribution_type = {};
    std::optional<std::string> s3_compression_type = {};
    static const wire::Shape kShape;
};

struct ProcessingInput {
    std::string input_name = {};
    std::optional<bool> app_managed = {};
    std::optional<ProcessingS3Input> s3_input = {};
    std::optional<DatasetDefinition> dataset_definition = {};
    static const wire::Shape kShape;
};

struct ProcessingFeatureStoreOutput {
    std::string feature_group_name = {};
    static const wire::Shape kShape;
};

struct ProcessingS3Output {
    std::string s3_uri = {};
    std::optional<std::string> local_path = {};
    std::string s3_upload_mode = {};
    static const wire::Shape kShape;
};

struct ProcessingOutput {
    std::string output_name = {};
    std::optional<ProcessingS3Output> s3_output = {};
    std::optional<ProcessingFeatureStoreOutput> feature_store_output = {};
    std::optional<bool> app_managed = {};
    static const wire::Shape kShape;
};

struct ProcessingOutputConfig {
    std::vector<ProcessingOutput> outputs = {};
    std::optional<std::string> kms_key_id = {};
    static const wire::Shape kShape;
};

struct ProcessingClusterConfig {
    std::int64_t instance_count = 0;
    std::string instance_type = {};
    std::int64_t volume_size_in_gb = 0;
    std::optional<std::string> volume_kms_key_id = {};
    static const wire::Shape kShape;
};

struct ProcessingResources {
    ProcessingClusterConfig cluster_config = {};
    static const wire::Shape kShape;
};

struct ProcessingStoppingCondition {
    std::int64_t max_runtime_in_seconds = 0;
    static const wire::Shape kShape;
};

struct CreateProcessingJobRequest {
    std::optional<std::vector<ProcessingInput>> processing_inputs = {};
    std::optional<ProcessingOutputConfig> processing_output_config = {};
    std::string processing_job_name = {};
    ProcessingResources processing_resources = {};
    std::optional<ProcessingStoppingCondition> stopping_condition = {};
    AppSpecification app_specification = {};
    std::optional<std::map<std::string, std::string>> environment = {};
    std::optional<NetworkConfig> network_config = {};
    std::string role_arn = {};
    std::optional<std::vector<Tag>> tags = {};
    std::optional<ExperimentConfig> experiment_config = {};
    static const wire::Shape kShape;
};

struct CreateProcessingJobResponse {
    std::string processing_job_arn = {};
    static const wire::Shape kShape;
};

struct DebugHookConfig {
    std::optional<std::string> local_path = {};
    std::string s3_output_path = {};
    std::optional<std::map<std::string, std::string>> hook_parameters = {};
    std::optional<std::vector<CollectionConfiguration>> collection_configurations = {};
    static const wire::Shape kShape;
};

struct DebugRuleConfiguration {
    std::string rule_configuration_name = {};
    std::optional<std::string> local_path = {};
    std::optional<std::string> s3_output_path = {};
    std::string rule_evaluator_image = {};
    std::optional<std::string> instance_type = {};
    std::optional<std::int64_t> volume_size_in_gb = {};
    std::optional<std::map<std::string, std::string>> rule_parameters = {};
    static const wire::Shape kShape;
};

struct InfraCheckConfig {
    std::optional<bool> enable_infra_check = {};
    static const wire::Shape kShape;
};

struct MlflowConfig {
    std::string mlflow_resource_arn = {};
    std::optional<std::string> mlflow_experiment_name = {};
    std::optional<std::string> mlflow_run_name = {};
    static const wire::Shape kShape;
};

struct ModelPackageConfig {
    std::string model_package_group_arn = {};
    std::optional<std::string> source_model_package_arn = {};
    static const wire::Shape kShape;
};

struct ProfilerConfig {
    std::optional<std::string> s3_output_path = {};
    std::optional<std::int64_t> profiling_interval_in_milliseconds = {};
    std::optional<std::map<std::string, std::string>> profiling_parameters = {};
    std::optional<bool> disable_profiler = {};
    static const wire::Shape kShape;
};

struct ProfilerRuleConfiguration {
    std::string rule_configuration_name = {};
    std::optional<std::string> local_path = {};
    std::optional<std::string> s3_output_path = {};
    std::string rule_evaluator_image = {};
    std::optional<std::string> instance_type = {};
    std::optional<std::int64_t> volume_size_in_gb = {};
    std::optional<std::map<std::string, std::string>> rule_parameters = {};
    static const wire::Shape kShape;
};

struct RemoteDebugConfig {
    std::optional<bool> enable_remote_debug = {};
    static const wire::Shape kShape;
};

struct ServerlessJobConfig {
    std::string base_model_arn = {};
    std::optional<bool> accept_eula = {};
    std::string job_type = {};
    std::optional<std::string> customization_technique = {};
    std::optional<std::string> peft = {};
    std::optional<std::string> evaluation_type = {};
    std::optional<std::string> evaluator_arn = {};
    static const wire::Shape kShape;
};

struct SessionChainingConfig {
    std::optional<bool> enable_session_tag_chaining = {};
    static const wire::Shape kShape;
};

struct TensorBoardOutputConfig {
    std::optional<std::string> local_path = {};
    std::string s3_output_path = {};
    static const wire::Shape kShape;
};

struct CreateTrainingJobRequest {
    std::string training_job_name = {};
    std::optional<std::map<std::string, std::string>> hyper_parameters = {};
    std::optional<AlgorithmSpecification> algorithm_specification = {};
    std::string role_arn = {};
    std::optional<std::vector<Channel>> input_data_config = {};
    OutputDataConfig output_data_config = {};
    std::optional<ResourceConfig> resource_config = {};
    std::optional<VpcConfig> vpc_config = {};
    std::optional<StoppingCondition> stopping_condition = {};
    std::optional<std::vector<Tag>> tags = {};
    std::optional<bool> enable_network_isolation = {};
    std::optional<bool> enable_inter_container_traffic_encryption = {};
    std::optional<bool> enable_managed_spot_training = {};
    std::optional<CheckpointConfig> checkpoint_config = {};
    std::optional<DebugHookConfig> debug_hook_config = {};
    std::optional<std::vector<DebugRuleConfiguration>> debug_rule_configurations = {};
    std::optional<TensorBoardOutputConfig> tensor_board_output_config = {};
    std::optional<ExperimentConfig> experiment_config = {};
    std::optional<ProfilerConfig> profiler_config = {};
    std::optional<std::vector<ProfilerRuleConfiguration>> profiler_rule_configurations = {};
    std::optional<std::map<std::string, std::string>> environment = {};
    std::optional<RetryStrategy> retry_strategy = {};
    std::optional<RemoteDebugConfig> remote_debug_config = {};
    std::optional<InfraCheckConfig> infra_check_config = {};
    std::optional<SessionChainingConfig> session_chaining_config = {};
    std::optional<ServerlessJobConfig> serverless_job_config = {};
    std::optional<MlflowConfig> mlflow_config = {};
    std::optional<ModelPackageConfig> model_package_config = {};
    static const wire::Shape kShape;
};

struct CreateTrainingJobResponse {
    std::string training_job_arn = {};
    static const wire::Shape kShape;
};

struct DataProcessing {
    std::optional<std::string> input_filter = {};
    std::optional<std::string> output_filter = {};
    std::optional<std::string> join_source = {};
    static const wire::Shape kShape;
};

struct ModelClientConfig {
    std::optional<std::int64_t> invocations_timeout_in_seconds = {};
    std::optional<std::int64_t> invocations_max_retries = {};
    static const wire::Shape kShape;
};

struct CreateTransformJobRequest {
    std::string transform_job_name = {};
    std::string model_name = {};
    std::optional<std::int64_t> max_concurrent_transforms = {};
    std::optional<ModelClientConfig> model_client_config = {};
    std::optional<std::int64_t> max_payload_in_mb = {};
    std::optional<std::string> batch_strategy = {};
    std::optional<std::map<std::string, std::string>> environment = {};
    TransformInput transform_input = {};
    TransformOutput transform_output = {};
    std::optional<BatchDataCaptureConfig> data_capture_config = {};
    TransformResources transform_resources = {};
    std::optional<DataProcessing> data_processing = {};
    std::optional<std::vector<Tag>> tags = {};
    std::optional<ExperimentConfig> experiment_config = {};
    static const wire::Shape kShape;
};

struct CreateTransformJobResponse {
    std::string transform_job_arn = {};
    static const wire::Shape kShape;
};

struct TrialComponentArtifact {
    std::optional<std::string> media_type = {};
    std::string value = {};
    static const wire::Shape kShape;
};

struct TrialComponentParameterValue {
    std::optional<std::string> string_value = {};
    std::optional<double> number_value = {};
    static const wire::Shape kShape;
};

struct TrialComponentStatus {
    std::optional<std::string> primary_status = {};
    std::optional<std::string> message = {};
    static const wire::Shape kShape;
};

struct CreateTrialComponentRequest {
    std::string trial_component_name = {};
    std::optional<std::string> display_name = {};
    std::optional<TrialComponentStatus> status = {};
    std::optional<Timestamp> start_time = {};
    std::optional<Timestamp> end_time = {};
    std::optional<std::map<std::string, TrialComponentParameterValue>> parameters = {};
    std::optional<std::map<std::string, TrialComponentArtifact>> input_artifacts = {};
    std::optional<std::map<std::string, TrialComponentArtifact>> output_artifacts = {};
    std::optional<MetadataProperties> metadata_properties = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct CreateTrialComponentResponse {
    std::optional<std::string> trial_component_arn = {};
    static const wire::Shape kShape;
};

struct CreateTrialRequest {
    std::string trial_name = {};
    std::optional<std::string> display_name = {};
    std::string experiment_name = {};
    std::optional<MetadataProperties> metadata_properties = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct CreateTrialResponse {
    std::optional<std::string> trial_arn = {};
    static const wire::Shape kShape;
};

struct DataCaptureConfigSummary {
    bool enable_capture = false;
    std::string capture_status = {};
    std::int64_t current_sampling_percentage = 0;
    std::string destination_s3_uri = {};
    std::string kms_key_id = {};
    static const wire::Shape kShape;
};

struct DebugRuleEvaluationStatus {
    std::optional<std::string> rule_configuration_name = {};
    std::optional<std::string> rule_evaluation_job_arn = {};
    std::optional<std::string> rule_evaluation_status = {};
    std::optional<std::string> status_details = {};
    std::optional<Timestamp> last_modified_time = {};
    static const wire::Shape kShape;
};

struct DeleteActionRequest {
    std::string action_name = {};
    static const wire::Shape kShape;
};

struct DeleteActionResponse {
    std::optional<std::string> action_arn = {};
    static const wire::Shape kShape;
};

struct DeleteArtifactRequest {
    std::optional<std::string> artifact_arn = {};
    std::optional<ArtifactSource> source = {};
    static const wire::Shape kShape;
};

struct DeleteArtifactResponse {
    std::optional<std::string> artifact_arn = {};
    static const wire::Shape kShape;
};

struct DeleteAssociationRequest {
    std::string source_arn = {};
    std::string destination_arn = {};
    static const wire::Shape kShape;
};

struct DeleteAssociationResponse {
    std::optional<std::string> source_arn = {};
    std::optional<std::string> destination_arn = {};
    static const wire::Shape kShape;
};

struct DeleteContextRequest {
    std::string context_name = {};
    static const wire::Shape kShape;
};

struct DeleteContextResponse {
    std::optional<std::string> context_arn = {};
    static const wire::Shape kShape;
};

struct DeleteDataQualityJobDefinitionRequest {
    std::string job_definition_name = {};
    static const wire::Shape kShape;
};

struct DeleteEndpointConfigInput {
    std::string endpoint_config_name = {};
    static const wire::Shape kShape;
};

struct DeleteEndpointInput {
    std::string endpoint_name = {};
    static const wire::Shape kShape;
};

struct DeleteExperimentRequest {
    std::string experiment_name = {};
    static const wire::Shape kShape;
};

struct DeleteExperimentResponse {
    std::optional<std::string> experiment_arn = {};
    static const wire::Shape kShape;
};

struct DeleteFeatureGroupRequest {
    std::string feature_group_name = {};
    static const wire::Shape kShape;
};

struct DeleteHyperParameterTuningJobRequest {
    std::string hyper_parameter_tuning_job_name = {};
    static const wire::Shape kShape;
};

struct DeleteInferenceComponentInput {
    std::string inference_component_name = {};
    static const wire::Shape kShape;
};

struct DeleteInferenceExperimentRequest {
    std::string name = {};
    static const wire::Shape kShape;
};

struct DeleteInferenceExperimentResponse {
    std::string inference_experiment_arn = {};
    static const wire::Shape kShape;
};

struct DeleteModelCardRequest {
    std::string model_card_name = {};
    static const wire::Shape kShape;
};

struct DeleteModelInput {
    std::string model_name = {};
    static const wire::Shape kShape;
};

struct DeleteModelPackageGroupInput {
    std::string model_package_group_name = {};
    static const wire::Shape kShape;
};

struct DeleteModelPackageGroupPolicyInput {
    std::string model_package_group_name = {};
    static const wire::Shape kShape;
};

struct DeleteModelPackageInput {
    std::string model_package_name = {};
    static const wire::Shape kShape;
};

struct DeleteModelQualityJobDefinitionRequest {
    std::string job_definition_name = {};
    static const wire::Shape kShape;
};

struct DeleteMonitoringScheduleRequest {
    std::string monitoring_schedule_name = {};
    static const wire::Shape kShape;
};

struct DeletePipelineRequest {
    std::string pipeline_name = {};
    std::string client_request_token = {};
    static const wire::Shape kShape;
};

struct DeletePipelineResponse {
    std::optional<std::string> pipeline_arn = {};
    static const wire::Shape kShape;
};

struct DeleteProcessingJobRequest {
    std::string processing_job_name = {};
    static const wire::Shape kShape;
};

struct DeleteTagsInput {
    std::string resource_arn = {};
    std::vector<std::string> tag_keys = {};
    static const wire::Shape kShape;
};

struct DeleteTagsOutput {
    static const wire::Shape kShape;
};

struct DeleteTrainingJobRequest {
    std::string training_job_name = {};
    static const wire::Shape kShape;
};

struct DeleteTrialComponentRequest {
    std::string trial_component_name = {};
    static const wire::Shape kShape;
};

struct DeleteTrialComponentResponse {
    std::optional<std::string> trial_component_arn = {};
    static const wire::Shape kShape;
};

struct DeleteTrialRequest {
    std::string trial_name = {};
    static const wire::Shape kShape;
};

struct DeleteTrialResponse {
    std::optional<std::string> trial_arn = {};
    static const wire::Shape kShape;
};

struct DeployedImage {
    std::optional<std::string> specified_image = {};
    std::optional<std::string> resolved_image = {};
    std::optional<Timestamp> resolution_time = {};
    static const wire::Shape kShape;
};

struct RealTimeInferenceRecommendation {
    std::string recommendation_id = {};
    std::string instance_type = {};
    std::optional<std::map<std::string, std::string>> environment = {};
    static const wire::Shape kShape;
};

struct DeploymentRecommendation {
    std::string recommendation_status = {};
    std::optional<std::vector<RealTimeInferenceRecommendation>> real_time_inference_recommendations = {};
    static const wire::Shape kShape;
};

struct DescribeActionRequest {
    std::string action_name = {};
    static const wire::Shape kShape;
};

struct DescribeActionResponse {
    std::optional<std::string> action_name = {};
    std::optional<std::string> action_arn = {};
    std::optional<ActionSource> source = {};
    std::optional<std::string> action_type = {};
    std::optional<std::string> description = {};
    std::optional<std::string> status = {};
    std::optional<std::map<std::string, std::string>> properties = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<UserContext> created_by = {};
    std::optional<Timestamp> last_modified_time = {};
    std::optional<UserContext> last_modified_by = {};
    std::optional<MetadataProperties> metadata_properties = {};
    std::optional<std::string> lineage_group_arn = {};
    static const wire::Shape kShape;
};

struct DescribeArtifactRequest {
    std::string artifact_arn = {};
    static const wire::Shape kShape;
};

struct DescribeArtifactResponse {
    std::optional<std::string> artifact_name = {};
    std::optional<std::string> artifact_arn = {};
    std::optional<ArtifactSource> source = {};
    std::optional<std::string> artifact_type = {};
    std::optional<std::map<std::string, std::string>> properties = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<UserContext> created_by = {};
    std::optional<Timestamp> last_modified_time = {};
    std::optional<UserContext> last_modified_by = {};
    std::optional<MetadataProperties> metadata_properties = {};
    std::optional<std::string> lineage_group_arn = {};
    static const wire::Shape kShape;
};

struct DescribeContextRequest {
    std::string context_name = {};
    static const wire::Shape kShape;
};

struct DescribeContextResponse {
    std::optional<std::string> context_name = {};
    std::optional<std::string> context_arn = {};
    std::optional<ContextSource> source = {};
    std::optional<std::string> context_type = {};
    std::optional<std::string> description = {};
    std::optional<std::map<std::string, std::string>> properties = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<UserContext> created_by = {};
    std::optional<Timestamp> last_modified_time = {};
    std::optional<UserContext> last_modified_by = {};
    std::optional<std::string> lineage_group_arn = {};
    static const wire::Shape kShape;
};

struct DescribeDataQualityJobDefinitionRequest {
    std::string job_definition_name = {};
    static const wire::Shape kShape;
};

struct DescribeDataQualityJobDefinitionResponse {
    std::string job_definition_arn = {};
    std::string job_definition_name = {};
    Timestamp creation_time = {};
    std::optional<DataQualityBaselineConfig> data_quality_baseline_config = {};
    DataQualityAppSpecification data_quality_app_specification = {};
    DataQualityJobInput data_quality_job_input = {};
    MonitoringOutputConfig data_quality_job_output_config = {};
    MonitoringResources job_resources = {};
    std::optional<MonitoringNetworkConfig> network_config = {};
    std::string role_arn = {};
    std::optional<MonitoringStoppingCondition> stopping_condition = {};
    static const wire::Shape kShape;
};

struct DescribeEndpointConfigInput {
    std::string endpoint_config_name = {};
    static const wire::Shape kShape;
};

struct DescribeEndpointConfigOutput {
    std::string endpoint_config_name = {};
    std::string endpoint_config_arn = {};
    std::vector<ProductionVariant> production_variants = {};
    std::optional<DataCaptureConfig> data_capture_config = {};
    std::optional<std::string> kms_key_id = {};
    Timestamp creation_time = {};
    std::optional<AsyncInferenceConfig> async_inference_config = {};
    std::optional<ExplainerConfig> explainer_config = {};
    std::optional<std::vector<ProductionVariant>> shadow_production_variants = {};
    std::optional<std::string> execution_role_arn = {};
    std::optional<VpcConfig> vpc_config = {};
    std::optional<bool> enable_network_isolation = {};
    std::optional<MetricsConfig> metrics_config = {};
    static const wire::Shape kShape;
};

struct DescribeEndpointInput {
    std::string endpoint_name = {};
    static const wire::Shape kShape;
};

struct InstancePoolSummary {
    std::string instance_type = {};
    std::int64_t current_instance_count = 0;
    static const wire::Shape kShape;
};

struct ProductionVariantStatus {
    std::string status = {};
    std::optional<std::string> status_message = {};
    std::optional<Timestamp> start_time = {};
    static const wire::Shape kShape;
};

struct PendingProductionVariantSummary {
    std::string variant_name = {};
    std::optional<std::vector<DeployedImage>> deployed_images = {};
    std::optional<double> current_weight = {};
    std::optional<double> desired_weight = {};
    std::optional<std::int64_t> current_instance_count = {};
    std::optional<std::int64_t> desired_instance_count = {};
    std::optional<std::string> instance_type = {};
    std::optional<std::vector<InstancePoolSummary>> instance_pools = {};
    std::optional<std::string> accelerator_type = {};
    std::optional<std::vector<ProductionVariantStatus>> variant_status = {};
    std::optional<ProductionVariantServerlessConfig> current_serverless_config = {};
    std::optional<ProductionVariantServerlessConfig> desired_serverless_config = {};
    std::optional<ProductionVariantManagedInstanceScaling> managed_instance_scaling = {};
    std::optional<ProductionVariantRoutingConfig> routing_config = {};
    static const wire::Shape kShape;
};

struct PendingDeploymentSummary {
    std::string endpoint_config_name = {};
    std::optional<std::vector<PendingProductionVariantSummary>> production_variants = {};
    std::optional<Timestamp> start_time = {};
    std::optional<std::vector<PendingProductionVariantSummary>> shadow_production_variants = {};
    static const wire::Shape kShape;
};

struct Ec2CapacityReservation {
    std::optional<std::string> ec2_capacity_reservation_id = {};
    std::optional<std::int64_t> total_instance_count = {};
    std::optional<std::int64_t> available_instance_count = {};
    std::optional<std::int64_t> used_by_current_endpoint = {};
    static const wire::Shape kShape;
};

struct ProductionVariantCapacityReservationSummary {
    std::optional<std::string> ml_reservation_arn = {};
    std::optional<std::string> capacity_reservation_preference = {};
    std::optional<std::int64_t> total_instance_count = {};
    std::optional<std::int64_t> available_instance_count = {};
    std::optional<std::int64_t> used_by_current_endpoint = {};
    std::optional<std::vector<Ec2CapacityReservation>> ec2_capacity_reservations = {};
    static const wire::Shape kShape;
};

struct ProductionVariantSummary {
    std::string variant_name = {};
    std::optional<std::vector<DeployedImage>> deployed_images = {};
    std::optional<double> current_weight = {};
    std::optional<double> desired_weight = {};
    std::optional<std::int64_t> current_instance_count = {};
    std::optional<std::int64_t> desired_instance_count = {};
    std::optional<std::vector<InstancePoolSummary>> instance_pools = {};
    std::optional<std::vector<ProductionVariantStatus>> variant_status = {};
    std::optional<ProductionVariantServerlessConfig> current_serverless_config = {};
    std::optional<ProductionVariantServerlessConfig> desired_serverless_config = {};
    std::optional<ProductionVariantManagedInstanceScaling> managed_instance_scaling = {};
    std::optional<ProductionVariantRoutingConfig> routing_config = {};
    std::optional<ProductionVariantCapacityReservationSummary> capacity_reservation_config = {};
    static const wire::Shape kShape;
};

struct DescribeEndpointOutput {
    std::string endpoint_name = {};
    std::string endpoint_arn = {};
    std::optional<std::string> endpoint_config_name = {};
    std::optional<std::vector<ProductionVariantSummary>> production_variants = {};
    std::optional<DataCaptureConfigSummary> data_capture_config = {};
    std::string endpoint_status = {};
    std::optional<std::string> failure_reason = {};
    Timestamp creation_time = {};
    Timestamp last_modified_time = {};
    std::optional<DeploymentConfig> last_deployment_config = {};
    std::optional<AsyncInferenceConfig> async_inference_config = {};
    std::optional<PendingDeploymentSummary> pending_deployment_summary = {};
    std::optional<ExplainerConfig> explainer_config = {};
    std::optional<std::vector<ProductionVariantSummary>> shadow_production_variants = {};
    std::optional<MetricsConfig> metrics_config = {};
    static const wire::Shape kShape;
};

struct DescribeExperimentRequest {
    std::string experiment_name = {};
    static const wire::Shape kShape;
};

struct ExperimentSource {
    std::string source_arn = {};
    std::optional<std::string> source_type = {};
    static const wire::Shape kShape;
};

struct DescribeExperimentResponse {
    std::optional<std::string> experiment_name = {};
    std::optional<std::string> experiment_arn = {};
    std::optional<std::string> display_name = {};
    std::optional<ExperimentSource> source = {};
    std::optional<std::string> description = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<UserContext> created_by = {};
    std::optional<Timestamp> last_modified_time = {};
    std::optional<UserContext> last_modified_by = {};
    static const wire::Shape kShape;
};

struct DescribeFeatureGroupRequest {
    std::string feature_group_name = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct LastUpdateStatus {
    std::string status = {};
    std::optional<std::string> failure_reason = {};
    static const wire::Shape kShape;
};

struct OfflineStoreStatus {
    std::string status = {};
    std::optional<std::string> blocked_reason = {};
    static const wire::Shape kShape;
};

struct ThroughputConfigDescription {
    std::string throughput_mode = {};
    std::optional<std::int64_t> provisioned_read_capacity_units = {};
    std::optional<std::int64_t> provisioned_write_capacity_units = {};
    static const wire::Shape kShape;
};

struct DescribeFeatureGroupResponse {
    std::string feature_group_arn = {};
    std::string feature_group_name = {};
    std::string record_identifier_feature_name = {};
    std::string event_time_feature_name = {};
    std::vector<FeatureDefinition> feature_definitions = {};
    Timestamp creation_time = {};
    std::optional<Timestamp> last_modified_time = {};
    std::optional<OnlineStoreConfig> online_store_config = {};
    std::optional<OfflineStoreConfig> offline_store_config = {};
    std::optional<ThroughputConfigDescription> throughput_config = {};
    std::optional<std::string> role_arn = {};
    std::optional<std::string> feature_group_status = {};
    std::optional<OfflineStoreStatus> offline_store_status = {};
    std::optional<LastUpdateStatus> last_update_status = {};
    std::optional<std::string> failure_reason = {};
    std::optional<std::string> description = {};
    std::string next_token = {};
    std::optional<std::int64_t> online_store_total_size_bytes = {};
    static const wire::Shape kShape;
};

struct DescribeFeatureMetadataRequest {
    std::string feature_group_name = {};
    std::string feature_name = {};
    static const wire::Shape kShape;
};

struct FeatureParameter {
    std::optional<std::string> key = {};
    std::optional<std::string> value = {};
    static const wire::Shape kShape;
};

struct DescribeFeatureMetadataResponse {
    std::string feature_group_arn = {};
    std::string feature_group_name = {};
    std::string feature_name = {};
    std::string feature_type = {};
    Timestamp creation_time = {};
    Timestamp last_modified_time = {};
    std::optional<std::string> description = {};
    std::optional<std::vector<FeatureParameter>> parameters = {};
    static const wire::Shape kShape;
};

struct DescribeHyperParameterTuningJobRequest {
    std::string hyper_parameter_tuning_job_name = {};
    static const wire::Shape kShape;
};

struct FinalHyperParameterTuningJobObjectiveMetric {
    std::optional<std::string> type = {};
    std::string metric_name = {};
    double value = 0;
    static const wire::Shape kShape;
};

struct HyperParameterTrainingJobSummary {
    std::optional<std::string> training_job_definition_name = {};
    std::string training_job_name = {};
    std::string training_job_arn = {};
    std::optional<std::string> tuning_job_name = {};
    Timestamp creation_time = {};
    std::optional<Timestamp> training_start_time = {};
    std::optional<Timestamp> training_end_time = {};
    std::string training_job_status = {};
    std::map<std::string, std::string> tuned_hyper_parameters = {};
    std::optional<std::string> failure_reason = {};
    std::optional<FinalHyperParameterTuningJobObjectiveMetric> final_hyper_parameter_tuning_job_objective_metric = {};
    std::optional<std::string> objective_status = {};
    static const wire::Shape kShape;
};

struct HyperParameterTuningJobCompletionDetails {
    std::optional<std::int64_t> number_of_training_jobs_objective_not_improving = {};
    std::optional<Timestamp> convergence_detected_time = {};
    static const wire::Shape kShape;
};

struct HyperParameterTuningJobConsumedResources {
    std::optional<std::int64_t> runtime_in_seconds = {};
    static const wire::Shape kShape;
};

struct ObjectiveStatusCounters {
    std::optional<std::int64_t> succeeded = {};
    std::optional<std::int64_t> pending = {};
    std::optional<std::int64_t> failed = {};
    static const wire::Shape kShape;
};

struct TrainingJobStatusCounters {
    std::optional<std::int64_t> completed = {};
    std::optional<std::int64_t> in_progress = {};
    std::optional<std::int64_t> retryable_error = {};
    std::optional<std::int64_t> non_retryable_error = {};
    std::optional<std::int64_t> stopped = {};
    static const wire::Shape kShape;
};

struct DescribeHyperParameterTuningJobResponse {
    std::string hyper_parameter_tuning_job_name = {};
    std::string hyper_parameter_tuning_job_arn = {};
    HyperParameterTuningJobConfig hyper_parameter_tuning_job_config = {};
    std::optional<HyperParameterTrainingJobDefinition> training_job_definition = {};
    std::optional<std::vector<HyperParameterTrainingJobDefinition>> training_job_definitions = {};
    std::string hyper_parameter_tuning_job_status = {};
    Timestamp creation_time = {};
    std::optional<Timestamp> hyper_parameter_tuning_end_time = {};
    std::optional<Timestamp> last_modified_time = {};
    TrainingJobStatusCounters training_job_status_counters = {};
    ObjectiveStatusCounters objective_status_counters = {};
    std::optional<HyperParameterTrainingJobSummary> best_training_job = {};
    std::optional<HyperParameterTrainingJobSummary> overall_best_training_job = {};
    std::optional<HyperParameterTuningJobWarmStartConfig> warm_start_config = {};
    std::optional<Autotune> autotune = {};
    std::optional<std::string> failure_reason = {};
    std::optional<HyperParameterTuningJobCompletionDetails> tuning_job_completion_details = {};
    std::optional<HyperParameterTuningJobConsumedResources> consumed_resources = {};
    static const wire::Shape kShape;
};

struct DescribeInferenceComponentInput {
    std::string inference_component_name = {};
    static const wire::Shape kShape;
};

struct InferenceComponentCapacitySize {
    std::string type = {};
    std::int64_t value = 0;
    static const wire::Shape kShape;
};

struct InferenceComponentRollingUpdatePolicy {
    InferenceComponentCapacitySize maximum_batch_size = {};
    std::int64_t wait_interval_in_seconds = 0;
    std::optional<std::int64_t> maximum_execution_timeout_in_seconds = {};
    std::optional<InferenceComponentCapacitySize> rollback_maximum_batch_size = {};
    static const wire::Shape kShape;
};

struct InferenceComponentDeploymentConfig {
    InferenceComponentRollingUpdatePolicy rolling_update_policy = {};
    std::optional<AutoRollbackConfig> auto_rollback_configuration = {};
    static const wire::Shape kShape;
};

struct InferenceComponentPlacementStatus {
    std::string instance_type = {};
    std::int64_t current_copy_count = 0;
    static const wire::Shape kShape;
};

struct InferenceComponentRuntimeConfigSummary {
    std::optional<std::int64_t> desired_copy_count = {};
    std::optional<std::int64_t> current_copy_count = {};
    std::optional<std::vector<InferenceComponentPlacementStatus>> placement_status = {};
    static const wire::Shape kShape;
};

struct InferenceComponentContainerSpecificationSummary {
    std::optional<DeployedImage> deployed_image = {};
    std::optional<std::string> artifact_url = {};
    std::optional<std::map<std::string, std::string>> environment = {};
    static const wire::Shape kShape;
};

struct InferenceComponentDataCacheConfigSummary {
    bool enable_caching = false;
    static const wire::Shape kShape;
};

struct InferenceComponentSpecificationSummary {
    std::optional<std::string> instance_type = {};
    std::optional<std::string> model_name = {};
    std::optional<InferenceComponentContainerSpecificationSummary> container = {};
    std::optional<InferenceComponentStartupParameters> startup_parameters = {};
    std::optional<InferenceComponentComputeResourceRequirements> compute_resource_requirements = {};
    std::optional<std::string> base_inference_component_name = {};
    std::optional<InferenceComponentDataCacheConfigSummary> data_cache_config = {};
    std::optional<InferenceComponentSchedulingConfig> scheduling_config = {};
    static const wire::Shape kShape;
};

struct DescribeInferenceComponentOutput {
    std::string inference_component_name = {};
    std::string inference_component_arn = {};
    std::string endpoint_name = {};
    std::string endpoint_arn = {};
    std::optional<std::string> variant_name = {};
    std::optional<std::string> failure_reason = {};
    std::optional<InferenceComponentSpecificationSummary> specification = {};
    std::optional<std::vector<InferenceComponentSpecificationSummary>> specifications = {};
    std::optional<InferenceComponentRuntimeConfigSummary> runtime_config = {};
    Timestamp creation_time = {};
    Timestamp last_modified_time = {};
    std::optional<std::string> inference_component_status = {};
    std::optional<InferenceComponentDeploymentConfig> last_deployment_config = {};
    static const wire::Shape kShape;
};

struct DescribeInferenceExperimentRequest {
    std::string name = {};
    static const wire::Shape kShape;
};

struct EndpointMetadata {
    std::string endpoint_name = {};
    std::optional<std::string> endpoint_config_name = {};
    std::optional<std::string> endpoint_status = {};
    std::optional<std::string> failure_reason = {};
    static const wire::Shape kShape;
};

struct ModelVariantConfigSummary {
    std::string model_name = {};
    std::string variant_name = {};
    ModelInfrastructureConfig infrastructure_config = {};
    std::string status = {};
    static const wire::Shape kShape;
};

struct DescribeInferenceExperimentResponse {
    std::string arn = {};
    std::string name = {};
    std::string type = {};
    std::optional<InferenceExperimentSchedule> schedule = {};
    std::string status = {};
    std::optional<std::string> status_reason = {};
    std::optional<std::string> description = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<Timestamp> completion_time = {};
    std::optional<Timestamp> last_modified_time = {};
    std::optional<std::string> role_arn = {};
    EndpointMetadata endpoint_metadata = {};
    std::vector<ModelVariantConfigSummary> model_variants = {};
    std::optional<InferenceExperimentDataStorageConfig> data_storage_config = {};
    std::optional<ShadowModeConfig> shadow_mode_config = {};
    std::optional<std::string> kms_key = {};
    static const wire::Shape kShape;
};

struct DescribeLineageGroupRequest {
    std::string lineage_group_name = {};
    static const wire::Shape kShape;
};

struct DescribeLineageGroupResponse {
    std::optional<std::string> lineage_group_name = {};
    std::optional<std::string> lineage_group_arn = {};
    std::optional<std::string> display_name = {};
    std::optional<std::string> description = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<UserContext> created_by = {};
    std::optional<Timestamp> last_modified_time = {};
    std::optional<UserContext> last_modified_by = {};
    static const wire::Shape kShape;
};

struct DescribeModelCardExportJobRequest {
    std::string model_card_export_job_arn = {};
    static const wire::Shape kShape;
};

struct ModelCardExportArtifacts {
    std::string s3_export_artifacts = {};
    static const wire::Shape kShape;
};

struct DescribeModelCardExportJobResponse {
    std::string model_card_export_job_name = {};
    std::string model_card_export_job_arn = {};
    std::string status = {};
    std::string model_card_name = {};
    std::int64_t model_card_version = 0;
    ModelCardExportOutputConfig output_config = {};
    Timestamp created_at = {};
    Timestamp last_modified_at = {};
    std::optional<std::string> failure_reason = {};
    std::optional<ModelCardExportArtifacts> export_artifacts = {};
    static const wire::Shape kShape;
};

struct DescribeModelCardRequest {
    std::string model_card_name = {};
    std::optional<std::int64_t> model_card_version = {};
    static const wire::Shape kShape;
};

struct DescribeModelCardResponse {
    std::string model_card_arn = {};
    std::string model_card_name = {};
    std::int64_t model_card_version = 0;
    std::string content = {};
    std::string model_card_status = {};
    std::optional<ModelCardSecurityConfig> security_config = {};
    Timestamp creation_time = {};
    UserContext created_by = {};
    std::optional<Timestamp> last_modified_time = {};
    std::optional<UserContext> last_modified_by = {};
    std::optional<std::string> model_card_processing_status = {};
    static const wire::Shape kShape;
};

struct DescribeModelInput {
    std::string model_name = {};
    static const wire::Shape kShape;
};

struct DescribeModelOutput {
    std::string model_name = {};
    std::optional<ContainerDefinition> primary_container = {};
    std::optional<std::vector<ContainerDefinition>> containers = {};
    std::optional<InferenceExecutionConfig> inference_execution_config = {};
    std::optional<std::string> execution_role_arn = {};
    std::optional<VpcConfig> vpc_config = {};
    Timestamp creation_time = {};
    std::string model_arn = {};
    std::optional<bool> enable_network_isolation = {};
    std::optional<DeploymentRecommendation> deployment_recommendation = {};
    static const wire::Shape kShape;
};

struct DescribeModelPackageGroupInput {
    std::string model_package_group_name = {};
    static const wire::Shape kShape;
};

struct DescribeModelPackageGroupOutput {
    std::string model_package_group_name = {};
    std::string model_package_group_arn = {};
    std::optional<std::string> model_package_group_description = {};
    Timestamp creation_time = {};
    UserContext created_by = {};
    std::string model_package_group_status = {};
    std::optional<ManagedConfiguration> managed_configuration = {};
    static const wire::Shape kShape;
};

struct DescribeModelPackageInput {
    std::string model_package_name = {};
    static const wire::Shape kShape;
};

struct ModelPackageStatusItem {
    std::string name = {};
    std::string status = {};
    std::optional<std::string> failure_reason = {};
    static const wire::Shape kShape;
};

struct ModelPackageStatusDetails {
    std::vector<ModelPackageStatusItem> validation_statuses = {};
    std::optional<std::vector<ModelPackageStatusItem>> image_scan_statuses = {};
    static const wire::Shape kShape;
};

struct DescribeModelPackageOutput {
    std::string model_package_name = {};
    std::optional<std::string> model_package_group_name = {};
    std::optional<std::int64_t> model_package_version = {};
    std::optional<std::string> model_package_registration_type = {};
    std::string model_package_arn = {};
    std::optional<std::string> model_package_description = {};
    Timestamp creation_time = {};
    std::optional<InferenceSpecification> inference_specification = {};
    std::optional<SourceAlgorithmSpecification> source_algorithm_specification = {};
    std::optional<ModelPackageValidationSpecification> validation_specification = {};
    std::string model_package_status = {};
    ModelPackageStatusDetails model_package_status_details = {};
    std::optional<bool> certify_for_marketplace = {};
    std::optional<std::string> model_approval_status = {};
    std::optional<UserContext> created_by = {};
    std::optional<MetadataProperties> metadata_properties = {};
    std::optional<ModelMetrics> model_metrics = {};
    std::optional<Timestamp> last_modified_time = {};
    std::optional<UserContext> last_modified_by = {};
    std::optional<std::string> approval_description = {};
    std::optional<std::string> domain = {};
    std::optional<std::string> task = {};
    std::optional<std::string> sample_payload_url = {};
    std::optional<std::map<std::string, std::string>> customer_metadata_properties = {};
    std::optional<DriftCheckBaselines> drift_check_baselines = {};
    std::optional<std::vector<AdditionalInferenceSpecificationDefinition>> additional_inference_specifications = {};
    std::optional<std::string> skip_model_validation = {};
    std::optional<std::string> source_uri = {};
    std::optional<ModelPackageSecurityConfig> security_config = {};
    std::optional<ModelPackageModelCard> model_card = {};
    std::optional<ModelLifeCycle> model_life_cycle = {};
    std::optional<std::string> managed_storage_type = {};
    static const wire::Shape kShape;
};

struct DescribeModelQualityJobDefinitionRequest {
    std::string job_definition_name = {};
    static const wire::Shape kShape;
};

struct DescribeModelQualityJobDefinitionResponse {
    std::string job_definition_arn = {};
    std::string job_definition_name = {};
    Timestamp creation_time = {};
    std::optional<ModelQualityBaselineConfig> model_quality_baseline_config = {};
    ModelQualityAppSpecification model_quality_app_specification = {};
    ModelQualityJobInput model_quality_job_input = {};
    MonitoringOutputConfig model_quality_job_output_config = {};
    MonitoringResources job_resources = {};
    std::optional<MonitoringNetworkConfig> network_config = {};
    std::string role_arn = {};
    std::optional<MonitoringStoppingCondition> stopping_condition = {};
    static const wire::Shape kShape;
};

struct DescribeMonitoringScheduleRequest {
    std::string monitoring_schedule_name = {};
    static const wire::Shape kShape;
};

struct MonitoringExecutionSummary {
    std::string monitoring_schedule_name = {};
    Timestamp scheduled_time = {};
    Timestamp creation_time = {};
    Timestamp last_modified_time = {};
    std::string monitoring_execution_status = {};
    std::optional<std::string> processing_job_arn = {};
    std::optional<std::string> endpoint_name = {};
    std::optional<std::string> failure_reason = {};
    std::optional<std::string> monitoring_job_definition_name = {};
    std::optional<std::string> monitoring_type = {};
    static const wire::Shape kShape;
};

struct DescribeMonitoringScheduleResponse {
    std::string monitoring_schedule_arn = {};
    std::string monitoring_schedule_name = {};
    std::string monitoring_schedule_status = {};
    std::optional<std::string> monitoring_type = {};
    std::optional<std::string> failure_reason = {};
    Timestamp creation_time = {};
    Timestamp last_modified_time = {};
    MonitoringScheduleConfig monitoring_schedule_config = {};
    std::optional<std::string> endpoint_name = {};
    std::optional<MonitoringExecutionSummary> last_monitoring_execution_summary = {};
    static const wire::Shape kShape;
};

struct DescribePipelineDefinitionForExecutionRequest {
    std::string pipeline_execution_arn = {};
    static const wire::Shape kShape;
};

struct DescribePipelineDefinitionForExecutionResponse {
    std::optional<std::string> pipeline_definition = {};
    std::optional<Timestamp> creation_time = {};
    static const wire::Shape kShape;
};

struct DescribePipelineExecutionRequest {
    std::string pipeline_execution_arn = {};
    static const wire::Shape kShape;
};

struct MLflowConfiguration {
    std::optional<std::string> mlflow_resource_arn = {};
    std::optional<std::string> mlflow_experiment_name = {};
    static const wire::Shape kShape;
};

struct PipelineExperimentConfig {
    std::optional<std::string> experiment_name = {};
    std::optional<std::string> trial_name = {};
    static const wire::Shape kShape;
};

struct SelectedStep {
    std::string step_name = {};
    static const wire::Shape kShape;
};

struct SelectiveExecutionConfig {
    std::optional<std::string> source_pipeline_execution_arn = {};
    std::vector<SelectedStep> selected_steps = {};
    static const wire::Shape kShape;
};

struct DescribePipelineExecutionResponse {
    std::optional<std::string> pipeline_arn = {};
    std::optional<std::string> pipeline_execution_arn = {};
    std::optional<std::string> pipeline_execution_display_name = {};
    std::optional<std::string> pipeline_execution_status = {};
    std::optional<std::string> pipeline_execution_description = {};
    std::optional<PipelineExperimentConfig> pipeline_experiment_config = {};
    std::optional<std::string> failure_reason = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<Timestamp> last_modified_time = {};
    std::optional<UserContext> created_by = {};
    std::optional<UserContext> last_modified_by = {};
    std::optional<ParallelismConfiguration> parallelism_configuration = {};
    std::optional<SelectiveExecutionConfig> selective_execution_config = {};
    std::optional<std::int64_t> pipeline_version_id = {};
    std::optional<MLflowConfiguration> m_lflow_config = {};
    static const wire::Shape kShape;
};

struct DescribePipelineRequest {
    std::string pipeline_name = {};
    std::optional<std::int64_t> pipeline_version_id = {};
    static const wire::Shape kShape;
};

struct DescribePipelineResponse {
    std::optional<std::string> pipeline_arn = {};
    std::optional<std::string> pipeline_name = {};
    std::optional<std::string> pipeline_display_name = {};
    std::optional<std::string> pipeline_definition = {};
    std::optional<std::string> pipeline_description = {};
    std::optional<std::string> role_arn = {};
    std::optional<std::string> pipeline_status = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<Timestamp> last_modified_time = {};
    std::optional<Timestamp> last_run_time = {};
    std::optional<UserContext> created_by = {};
    std::optional<UserContext> last_modified_by = {};
    std::optional<ParallelismConfiguration> parallelism_configuration = {};
    std::optional<std::string> pipeline_version_display_name = {};
    std::optional<std::string> pipeline_version_description = {};
    static const wire::Shape kShape;
};

struct DescribeProcessingJobRequest {
    std::string processing_job_name = {};
    static const wire::Shape kShape;
};

struct DescribeProcessingJobResponse {
    std::optional<std::vector<ProcessingInput>> processing_inputs = {};
    std::optional<ProcessingOutputConfig> processing_output_config = {};
    std::string processing_job_name = {};
    ProcessingResources processing_resources = {};
    std::optional<ProcessingStoppingCondition> stopping_condition = {};
    AppSpecification app_specification = {};
    std::optional<std::map<std::string, std::string>> environment = {};
    std::optional<NetworkConfig> network_config = {};
    std::optional<std::string> role_arn = {};
    std::optional<ExperimentConfig> experiment_config = {};
    std::string processing_job_arn = {};
    std::string processing_job_status = {};
    std::optional<std::string> exit_message = {};
    std::optional<std::string> failure_reason = {};
    std::optional<Timestamp> processing_end_time = {};
    std::optional<Timestamp> processing_start_time = {};
    std::optional<Timestamp> last_modified_time = {};
    Timestamp creation_time = {};
    std::optional<std::string> monitoring_schedule_arn = {};
    std::optional<std::string> auto_ml_job_arn = {};
    std::optional<std::string> training_job_arn = {};
    static const wire::Shape kShape;
};

struct DescribeTrainingJobRequest {
    std::string training_job_name = {};
    static const wire::Shape kShape;
};

struct MetricData {
    std::optional<std::string> metric_name = {};
    std::optional<double> value = {};
    std::optional<Timestamp> timestamp = {};
    static const wire::Shape kShape;
};

struct MlflowDetails {
    std::optional<std::string> mlflow_experiment_id = {};
    std::optional<std::string> mlflow_run_id = {};
    static const wire::Shape kShape;
};

struct ModelArtifacts {
    std::string s3_model_artifacts = {};
    static const wire::Shape kShape;
};

struct ProfilerRuleEvaluationStatus {
    std::optional<std::string> rule_configuration_name = {};
    std::optional<std::string> rule_evaluation_job_arn = {};
    std::optional<std::string> rule_evaluation_status = {};
    std::optional<std::string> status_details = {};
    std::optional<Timestamp> last_modified_time = {};
    static const wire::Shape kShape;
};

struct SecondaryStatusTransition {
    std::string status = {};
    Timestamp start_time = {};
    std::optional<Timestamp> end_time = {};
    std::optional<std::string> status_message = {};
    static const wire::Shape kShape;
};

struct TrainingProgressInfo {
    std::optional<std::int64_t> total_step_count_per_epoch = {};
    std::optional<std::int64_t> current_step = {};
    std::optional<std::int64_t> current_epoch = {};
    std::optional<std::int64_t> max_epoch = {};
    static const wire::Shape kShape;
};

struct WarmPoolStatus {
    std::string status = {};
    std::optional<std::int64_t> resource_retained_billable_time_in_seconds = {};
    std::optional<std::string> reused_by_job = {};
    static const wire::Shape kShape;
};

struct DescribeTrainingJobResponse {
    std::string training_job_name = {};
    std::string training_job_arn = {};
    std::optional<std::string> tuning_job_arn = {};
    std::optional<std::string> labeling_job_arn = {};
    std::optional<std::string> auto_ml_job_arn = {};
    ModelArtifacts model_artifacts = {};
    std::string training_job_status = {};
    std::string secondary_status = {};
    std::optional<std::string> failure_reason = {};
    std::optional<std::map<std::string, std::string>> hyper_parameters = {};
    std::optional<AlgorithmSpecification> algorithm_specification = {};
    std::optional<std::string> role_arn = {};
    std::optional<std::vector<Channel>> input_data_config = {};
    std::optional<OutputDataConfig> output_data_config = {};
    std::optional<ResourceConfig> resource_config = {};
    std::optional<WarmPoolStatus> warm_pool_status = {};
    std::optional<VpcConfig> vpc_config = {};
    StoppingCondition stopping_condition = {};
    Timestamp creation_time = {};
    std::optional<Timestamp> training_start_time = {};
    std::optional<Timestamp> training_end_time = {};
    std::optional<Timestamp> last_modified_time = {};
    std::optional<std::vector<SecondaryStatusTransition>> secondary_status_transitions = {};
    std::optional<std::vector<MetricData>> final_metric_data_list = {};
    std::optional<bool> enable_network_isolation = {};
    std::optional<bool> enable_inter_container_traffic_encryption = {};
    std::optional<bool> enable_managed_spot_training = {};
    std::optional<CheckpointConfig> checkpoint_config = {};
    std::optional<std::int64_t> training_time_in_seconds = {};
    std::optional<std::int64_t> billable_time_in_seconds = {};
    std::optional<std::int64_t> billable_token_count = {};
    std::optional<DebugHookConfig> debug_hook_config = {};
    std::optional<ExperimentConfig> experiment_config = {};
    std::optional<std::vector<DebugRuleConfiguration>> debug_rule_configurations = {};
    std::optional<TensorBoardOutputConfig> tensor_board_output_config = {};
    std::optional<std::vector<DebugRuleEvaluationStatus>> debug_rule_evaluation_statuses = {};
    std::optional<ProfilerConfig> profiler_config = {};
    std::optional<std::vector<ProfilerRuleConfiguration>> profiler_rule_configurations = {};
    std::optional<std::vector<ProfilerRuleEvaluationStatus>> profiler_rule_evaluation_statuses = {};
    std::optional<std::string> profiling_status = {};
    std::optional<std::map<std::string, std::string>> environment = {};
    std::optional<RetryStrategy> retry_strategy = {};
    std::optional<RemoteDebugConfig> remote_debug_config = {};
    std::optional<InfraCheckConfig> infra_check_config = {};
    std::optional<ServerlessJobConfig> serverless_job_config = {};
    std::optional<MlflowConfig> mlflow_config = {};
    std::optional<ModelPackageConfig> model_package_config = {};
    std::optional<MlflowDetails> mlflow_details = {};
    std::optional<TrainingProgressInfo> progress_info = {};
    std::optional<std::string> output_model_package_arn = {};
    static const wire::Shape kShape;
};

struct DescribeTransformJobRequest {
    std::string transform_job_name = {};
    static const wire::Shape kShape;
};

struct DescribeTransformJobResponse {
    std::string transform_job_name = {};
    std::string transform_job_arn = {};
    std::string transform_job_status = {};
    std::optional<std::string> failure_reason = {};
    std::string model_name = {};
    std::optional<std::int64_t> max_concurrent_transforms = {};
    std::optional<ModelClientConfig> model_client_config = {};
    std::optional<std::int64_t> max_payload_in_mb = {};
    std::optional<std::string> batch_strategy = {};
    std::optional<std::map<std::string, std::string>> environment = {};
    TransformInput transform_input = {};
    std::optional<TransformOutput> transform_output = {};
    std::optional<BatchDataCaptureConfig> data_capture_config = {};
    TransformResources transform_resources = {};
    Timestamp creation_time = {};
    std::optional<Timestamp> transform_start_time = {};
    std::optional<Timestamp> transform_end_time = {};
    std::optional<std::string> labeling_job_arn = {};
    std::optional<std::string> auto_ml_job_arn = {};
    std::optional<DataProcessing> data_processing = {};
    std::optional<ExperimentConfig> experiment_config = {};
    static const wire::Shape kShape;
};

struct DescribeTrialComponentRequest {
    std::string trial_component_name = {};
    static const wire::Shape kShape;
};

struct TrialComponentMetricSummary {
    std::optional<std::string> metric_name = {};
    std::optional<std::string> source_arn = {};
    std::optional<Timestamp> time_stamp = {};
    std::optional<double> max = {};
    std::optional<double> min = {};
    std::optional<double> last = {};
    std::optional<std::int64_t> count = {};
    std::optional<double> avg = {};
    std::optional<double> std_dev = {};
    static const wire::Shape kShape;
};

struct TrialComponentSource {
    std::string source_arn = {};
    std::optional<std::string> source_type = {};
    static const wire::Shape kShape;
};

struct DescribeTrialComponentResponse {
    std::optional<std::string> trial_component_name = {};
    std::optional<std::string> trial_component_arn = {};
    std::optional<std::string> display_name = {};
    std::optional<TrialComponentSource> source = {};
    std::optional<TrialComponentStatus> status = {};
    std::optional<Timestamp> start_time = {};
    std::optional<Timestamp> end_time = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<UserContext> created_by = {};
    std::optional<Timestamp> last_modified_time = {};
    std::optional<UserContext> last_modified_by = {};
    std::optional<std::map<std::string, TrialComponentParameterValue>> parameters = {};
    std::optional<std::map<std::string, TrialComponentArtifact>> input_artifacts = {};
    std::optional<std::map<std::string, TrialComponentArtifact>> output_artifacts = {};
    std::optional<MetadataProperties> metadata_properties = {};
    std::optional<std::vector<TrialComponentMetricSummary>> metrics = {};
    std::optional<std::string> lineage_group_arn = {};
    std::optional<std::vector<TrialComponentSource>> sources = {};
    static const wire::Shape kShape;
};

struct DescribeTrialRequest {
    std::string trial_name = {};
    static const wire::Shape kShape;
};

struct TrialSource {
    std::string source_arn = {};
    std::optional<std::string> source_type = {};
    static const wire::Shape kShape;
};

struct DescribeTrialResponse {
    std::optional<std::string> trial_name = {};
    std::optional<std::string> trial_arn = {};
    std::optional<std::string> display_name = {};
    std::optional<std::string> experiment_name = {};
    std::optional<TrialSource> source = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<UserContext> created_by = {};
    std::optional<Timestamp> last_modified_time = {};
    std::optional<UserContext> last_modified_by = {};
    std::optional<MetadataProperties> metadata_properties = {};
    static const wire::Shape kShape;
};

struct ProductionVariantServerlessUpdateConfig {
    std::optional<std::int64_t> max_concurrency = {};
    std::optional<std::int64_t> provisioned_concurrency = {};
    static const wire::Shape kShape;
};

struct DesiredWeightAndCapacity {
    std::string variant_name = {};
    std::optional<double> desired_weight = {};
    std::optional<std::int64_t> desired_instance_count = {};
    std::optional<ProductionVariantServerlessUpdateConfig> serverless_update_config = {};
    static const wire::Shape kShape;
};

struct DisassociateTrialComponentRequest {
    std::string trial_component_name = {};
    std::string trial_name = {};
    static const wire::Shape kShape;
};

struct DisassociateTrialComponentResponse {
    std::optional<std::string> trial_component_arn = {};
    std::optional<std::string> trial_arn = {};
    static const wire::Shape kShape;
};

struct EMRStepMetadata {
    std::optional<std::string> cluster_id = {};
    std::optional<std::string> step_id = {};
    std::optional<std::string> step_name = {};
    std::optional<std::string> log_file_path = {};
    static const wire::Shape kShape;
};

struct Edge {
    std::optional<std::string> source_arn = {};
    std::optional<std::string> destination_arn = {};
    std::optional<std::string> association_type = {};
    static const wire::Shape kShape;
};

struct MonitoringSchedule {
    std::optional<std::string> monitoring_schedule_arn = {};
    std::optional<std::string> monitoring_schedule_name = {};
    std::optional<std::string> monitoring_schedule_status = {};
    std::optional<std::string> monitoring_type = {};
    std::optional<std::string> failure_reason = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<Timestamp> last_modified_time = {};
    std::optional<MonitoringScheduleConfig> monitoring_schedule_config = {};
    std::optional<std::string> endpoint_name = {};
    std::optional<MonitoringExecutionSummary> last_monitoring_execution_summary = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct Endpoint {
    std::string endpoint_name = {};
    std::string endpoint_arn = {};
    std::string endpoint_config_name = {};
    std::optional<std::vector<ProductionVariantSummary>> production_variants = {};
    std::optional<DataCaptureConfigSummary> data_capture_config = {};
    std::string endpoint_status = {};
    std::optional<std::string> failure_reason = {};
    Timestamp creation_time = {};
    Timestamp last_modified_time = {};
    std::optional<std::vector<MonitoringSchedule>> monitoring_schedules = {};
    std::optional<std::vector<Tag>> tags = {};
    std::optional<std::vector<ProductionVariantSummary>> shadow_production_variants = {};
    static const wire::Shape kShape;
};

struct EndpointConfigStepMetadata {
    std::optional<std::string> arn = {};
    static const wire::Shape kShape;
};

struct EndpointConfigSummary {
    std::string endpoint_config_name = {};
    std::string endpoint_config_arn = {};
    Timestamp creation_time = {};
    static const wire::Shape kShape;
};

struct EndpointStepMetadata {
    std::optional<std::string> arn = {};
    static const wire::Shape kShape;
};

struct EndpointSummary {
    std::string endpoint_name = {};
    std::string endpoint_arn = {};
    Timestamp creation_time = {};
    Timestamp last_modified_time = {};
    std::string endpoint_status = {};
    static const wire::Shape kShape;
};

struct Experiment {
    std::optional<std::string> experiment_name = {};
    std::optional<std::string> experiment_arn = {};
    std::optional<std::string> display_name = {};
    std::optional<ExperimentSource> source = {};
    std::optional<std::string> description = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<UserContext> created_by = {};
    std::optional<Timestamp> last_modified_time = {};
    std::optional<UserContext> last_modified_by = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct ExperimentSummary {
    std::optional<std::string> experiment_arn = {};
    std::optional<std::string> experiment_name = {};
    std::optional<std::string> display_name = {};
    std::optional<ExperimentSource> experiment_source = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<Timestamp> last_modified_time = {};
    static const wire::Shape kShape;
};

struct FailStepMetadata {
    std::optional<std::string> error_message = {};
    static const wire::Shape kShape;
};

struct FeatureGroup {
    std::optional<std::string> feature_group_arn = {};
    std::optional<std::string> feature_group_name = {};
    std::optional<std::string> record_identifier_feature_name = {};
    std::optional<std::string> event_time_feature_name = {};
    std::optional<std::vector<FeatureDefinition>> feature_definitions = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<Timestamp> last_modified_time = {};
    std::optional<OnlineStoreConfig> online_store_config = {};
    std::optional<OfflineStoreConfig> offline_store_config = {};
    std::optional<std::string> role_arn = {};
    std::optional<std::string> feature_group_status = {};
    std::optional<OfflineStoreStatus> offline_store_status = {};
    std::optional<LastUpdateStatus> last_update_status = {};
    std::optional<std::string> failure_reason = {};
    std::optional<std::string> description = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct FeatureGroupSummary {
    std::string feature_group_name = {};
    std::string feature_group_arn = {};
    Timestamp creation_time = {};
    std::optional<std::string> feature_group_status = {};
    std::optional<OfflineStoreStatus> offline_store_status = {};
    static const wire::Shape kShape;
};

struct FeatureMetadata {
    std::optional<std::string> feature_group_arn = {};
    std::optional<std::string> feature_group_name = {};
    std::optional<std::string> feature_name = {};
    std::optional<std::string> feature_type = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<Timestamp> last_modified_time = {};
    std::optional<std::string> description = {};
    std::optional<std::vector<FeatureParameter>> parameters = {};
    static const wire::Shape kShape;
};

struct Filter {
    std::string name = {};
    std::optional<std::string> operator_ = {};
    std::optional<std::string> value = {};
    static const wire::Shape kShape;
};

struct GetModelPackageGroupPolicyInput {
    std::string model_package_group_name = {};
    static const wire::Shape kShape;
};

struct GetModelPackageGroupPolicyOutput {
    std::string resource_policy = {};
    static const wire::Shape kShape;
};

struct PropertyNameQuery {
    std::string property_name_hint = {};
    static const wire::Shape kShape;
};

struct SuggestionQuery {
    std::optional<PropertyNameQuery> property_name_query = {};
    static const wire::Shape kShape;
};

struct GetSearchSuggestionsRequest {
    std::string resource = {};
    std::optional<SuggestionQuery> suggestion_query = {};
    static const wire::Shape kShape;
};

struct PropertyNameSuggestion {
    std::optional<std::string> property_name = {};
    static const wire::Shape kShape;
};

struct GetSearchSuggestionsResponse {
    std::optional<std::vector<PropertyNameSuggestion>> property_name_suggestions = {};
    static const wire::Shape kShape;
};

struct HyperParameterTuningJobSearchEntity {
    std::optional<std::string> hyper_parameter_tuning_job_name = {};
    std::optional<std::string> hyper_parameter_tuning_job_arn = {};
    std::optional<HyperParameterTuningJobConfig> hyper_parameter_tuning_job_config = {};
    std::optional<HyperParameterTrainingJobDefinition> training_job_definition = {};
    std::optional<std::vector<HyperParameterTrainingJobDefinition>> training_job_definitions = {};
    std::optional<std::string> hyper_parameter_tuning_job_status = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<Timestamp> hyper_parameter_tuning_end_time = {};
    std::optional<Timestamp> last_modified_time = {};
    std::optional<TrainingJobStatusCounters> training_job_status_counters = {};
    std::optional<ObjectiveStatusCounters> objective_status_counters = {};
    std::optional<HyperParameterTrainingJobSummary> best_training_job = {};
    std::optional<HyperParameterTrainingJobSummary> overall_best_training_job = {};
    std::optional<HyperParameterTuningJobWarmStartConfig> warm_start_config = {};
    std::optional<std::string> failure_reason = {};
    std::optional<HyperParameterTuningJobCompletionDetails> tuning_job_completion_details = {};
    std::optional<HyperParameterTuningJobConsumedResources> consumed_resources = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct HyperParameterTuningJobSummary {
    std::string hyper_parameter_tuning_job_name = {};
    std::string hyper_parameter_tuning_job_arn = {};
    std::string hyper_parameter_tuning_job_status = {};
    std::string strategy = {};
    Timestamp creation_time = {};
    std::optional<Timestamp> hyper_parameter_tuning_end_time = {};
    std::optional<Timestamp> last_modified_time = {};
    TrainingJobStatusCounters training_job_status_counters = {};
    ObjectiveStatusCounters objective_status_counters = {};
    std::optional<ResourceLimits> resource_limits = {};
    static const wire::Shape kShape;
};

struct InferenceComponentMetadata {
    std::optional<std::string> arn = {};
    static const wire::Shape kShape;
};

struct InferenceComponentSummary {
    Timestamp creation_time = {};
    std::string inference_component_arn = {};
    std::string inference_component_name = {};
    std::string endpoint_arn = {};
    std::string endpoint_name = {};
    std::string variant_name = {};
    std::optional<std::string> inference_component_status = {};
    Timestamp last_modified_time = {};
    static const wire::Shape kShape;
};

struct InferenceExperimentSummary {
    std::string name = {};
    std::string type = {};
    std::optional<InferenceExperimentSchedule> schedule = {};
    std::string status = {};
    std::optional<std::string> status_reason = {};
    std::optional<std::string> description = {};
    Timestamp creation_time = {};
    std::optional<Timestamp> completion_time = {};
    Timestamp last_modified_time = {};
    std::optional<std::string> role_arn = {};
    static const wire::Shape kShape;
};

struct LambdaStepMetadata {
    std::optional<std::string> arn = {};
    std::optional<std::vector<OutputParameter>> output_parameters = {};
    static const wire::Shape kShape;
};

struct LineageGroupSummary {
    std::optional<std::string> lineage_group_arn = {};
    std::optional<std::string> lineage_group_name = {};
    std::optional<std::string> display_name = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<Timestamp> last_modified_time = {};
    static const wire::Shape kShape;
};

struct LineageMetadata {
    std::optional<std::map<std::string, std::string>> action_arns = {};
    std::optional<std::map<std::string, std::string>> artifact_arns = {};
    std::optional<std::map<std::string, std::string>> context_arns = {};
    std::optional<std::vector<AssociationInfo>> associations = {};
    static const wire::Shape kShape;
};

struct ListActionsRequest {
    std::optional<std::string> source_uri = {};
    std::optional<std::string> action_type = {};
    std::optional<Timestamp> created_after = {};
    std::optional<Timestamp> created_before = {};
    std::optional<std::string> sort_by = {};
    std::optional<std::string> sort_order = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> max_results = {};
    static const wire::Shape kShape;
};

struct ListActionsResponse {
    std::optional<std::vector<ActionSummary>> action_summaries = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListAliasesRequest {
    std::string image_name = {};
    std::optional<std::string> alias = {};
    std::optional<std::int64_t> version = {};
    std::optional<std::int64_t> max_results = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListAliasesResponse {
    std::optional<std::vector<std::string>> sage_maker_image_version_aliases = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListArtifactsRequest {
    std::optional<std::string> source_uri = {};
    std::optional<std::string> artifact_type = {};
    std::optional<Timestamp> created_after = {};
    std::optional<Timestamp> created_before = {};
    std::optional<std::string> sort_by = {};
    std::optional<std::string> sort_order = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> max_results = {};
    static const wire::Shape kShape;
};

struct ListArtifactsResponse {
    std::optional<std::vector<ArtifactSummary>> artifact_summaries = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListAssociationsRequest {
    std::optional<std::string> source_arn = {};
    std::optional<std::string> destination_arn = {};
    std::optional<std::string> source_type = {};
    std::optional<std::string> destination_type = {};
    std::optional<std::string> association_type = {};
    std::optional<Timestamp> created_after = {};
    std::optional<Timestamp> created_before = {};
    std::optional<std::string> sort_by = {};
    std::optional<std::string> sort_order = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> max_results = {};
    static const wire::Shape kShape;
};

struct ListAssociationsResponse {
    std::optional<std::vector<AssociationSummary>> association_summaries = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListContextsRequest {
    std::optional<std::string> source_uri = {};
    std::optional<std::string> context_type = {};
    std::optional<Timestamp> created_after = {};
    std::optional<Timestamp> created_before = {};
    std::optional<std::string> sort_by = {};
    std::optional<std::string> sort_order = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> max_results = {};
    static const wire::Shape kShape;
};

struct ListContextsResponse {
    std::optional<std::vector<ContextSummary>> context_summaries = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListDataQualityJobDefinitionsRequest {
    std::optional<std::string> endpoint_name = {};
    std::optional<std::string> sort_by = {};
    std::optional<std::string> sort_order = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> max_results = {};
    std::optional<std::string> name_contains = {};
    std::optional<Timestamp> creation_time_before = {};
    std::optional<Timestamp> creation_time_after = {};
    static const wire::Shape kShape;
};

struct MonitoringJobDefinitionSummary {
    std::string monitoring_job_definition_name = {};
    std::string monitoring_job_definition_arn = {};
    Timestamp creation_time = {};
    std::string endpoint_name = {};
    static const wire::Shape kShape;
};

struct ListDataQualityJobDefinitionsResponse {
    std::vector<MonitoringJobDefinitionSummary> job_definition_summaries = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListEndpointConfigsInput {
    std::optional<std::string> sort_by = {};
    std::optional<std::string> sort_order = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> max_results = {};
    std::optional<std::string> name_contains = {};
    std::optional<Timestamp> creation_time_before = {};
    std::optional<Timestamp> creation_time_after = {};
    static const wire::Shape kShape;
};

struct ListEndpointConfigsOutput {
    std::vector<EndpointConfigSummary> endpoint_configs = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListEndpointsInput {
    std::optional<std::string> sort_by = {};
    std::optional<std::string> sort_order = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> max_results = {};
    std::optional<std::string> name_contains = {};
    std::optional<Timestamp> creation_time_before = {};
    std::optional<Timestamp> creation_time_after = {};
    std::optional<Timestamp> last_modified_time_before = {};
    std::optional<Timestamp> last_modified_time_after = {};
    std::optional<std::string> status_equals = {};
    static const wire::Shape kShape;
};

struct ListEndpointsOutput {
    std::vector<EndpointSummary> endpoints = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListExperimentsRequest {
    std::optional<Timestamp> created_after = {};
    std::optional<Timestamp> created_before = {};
    std::optional<std::string> sort_by = {};
    std::optional<std::string> sort_order = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> max_results = {};
    static const wire::Shape kShape;
};

struct ListExperimentsResponse {
    std::optional<std::vector<ExperimentSummary>> experiment_summaries = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListFeatureGroupsRequest {
    std::optional<std::string> name_contains = {};
    std::optional<std::string> feature_group_status_equals = {};
    std::optional<std::string> offline_store_status_equals = {};
    std::optional<Timestamp> creation_time_after = {};
    std::optional<Timestamp> creation_time_before = {};
    std::optional<std::string> sort_order = {};
    std::optional<std::string> sort_by = {};
    std::optional<std::int64_t> max_results = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListFeatureGroupsResponse {
    std::vector<FeatureGroupSummary> feature_group_summaries = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListHyperParameterTuningJobsRequest {
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> max_results = {};
    std::optional<std::string> sort_by = {};
    std::optional<std::string> sort_order = {};
    std::optional<std::string> name_contains = {};
    std::optional<Timestamp> creation_time_after = {};
    std::optional<Timestamp> creation_time_before = {};
    std::optional<Timestamp> last_modified_time_after = {};
    std::optional<Timestamp> last_modified_time_before = {};
    std::optional<std::string> status_equals = {};
    static const wire::Shape kShape;
};

struct ListHyperParameterTuningJobsResponse {
    std::vector<HyperParameterTuningJobSummary> hyper_parameter_tuning_job_summaries = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListInferenceComponentsInput {
    std::optional<std::string> sort_by = {};
    std::optional<std::string> sort_order = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> max_results = {};
    std::optional<std::string> name_contains = {};
    std::optional<Timestamp> creation_time_before = {};
    std::optional<Timestamp> creation_time_after = {};
    std::optional<Timestamp> last_modified_time_before = {};
    std::optional<Timestamp> last_modified_time_after = {};
    std::optional<std::string> status_equals = {};
    std::optional<std::string> endpoint_name_equals = {};
    std::optional<std::string> variant_name_equals = {};
    static const wire::Shape kShape;
};

struct ListInferenceComponentsOutput {
    std::vector<InferenceComponentSummary> inference_components = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListInferenceExperimentsRequest {
    std::optional<std::string> name_contains = {};
    std::optional<std::string> type = {};
    std::optional<std::string> status_equals = {};
    std::optional<Timestamp> creation_time_after = {};
    std::optional<Timestamp> creation_time_before = {};
    std::optional<Timestamp> last_modified_time_after = {};
    std::optional<Timestamp> last_modified_time_before = {};
    std::optional<std::string> sort_by = {};
    std::optional<std::string> sort_order = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> max_results = {};
    static const wire::Shape kShape;
};

struct ListInferenceExperimentsResponse {
    std::optional<std::vector<InferenceExperimentSummary>> inference_experiments = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListLineageGroupsRequest {
    std::optional<Timestamp> created_after = {};
    std::optional<Timestamp> created_before = {};
    std::optional<std::string> sort_by = {};
    std::optional<std::string> sort_order = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> max_results = {};
    static const wire::Shape kShape;
};

struct ListLineageGroupsResponse {
    std::optional<std::vector<LineageGroupSummary>> lineage_group_summaries = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListModelCardExportJobsRequest {
    std::string model_card_name = {};
    std::optional<std::int64_t> model_card_version = {};
    std::optional<Timestamp> creation_time_after = {};
    std::optional<Timestamp> creation_time_before = {};
    std::optional<std::string> model_card_export_job_name_contains = {};
    std::optional<std::string> status_equals = {};
    std::optional<std::string> sort_by = {};
    std::optional<std::string> sort_order = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> max_results = {};
    static const wire::Shape kShape;
};

struct ModelCardExportJobSummary {
    std::string model_card_export_job_name = {};
    std::string model_card_export_job_arn = {};
    std::string status = {};
    std::string model_card_name = {};
    std::int64_t model_card_version = 0;
    Timestamp created_at = {};
    Timestamp last_modified_at = {};
    static const wire::Shape kShape;
};

struct ListModelCardExportJobsResponse {
    std::vector<ModelCardExportJobSummary> model_card_export_job_summaries = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListModelCardVersionsRequest {
    std::optional<Timestamp> creation_time_after = {};
    std::optional<Timestamp> creation_time_before = {};
    std::optional<std::int64_t> max_results = {};
    std::string model_card_name = {};
    std::optional<std::string> model_card_status = {};
    std::optional<std::string> next_token = {};
    std::optional<std::string> sort_by = {};
    std::optional<std::string> sort_order = {};
    static const wire::Shape kShape;
};

struct ModelCardVersionSummary {
    std::string model_card_name = {};
    std::string model_card_arn = {};
    std::string model_card_status = {};
    std::int64_t model_card_version = 0;
    Timestamp creation_time = {};
    std::optional<Timestamp> last_modified_time = {};
    static const wire::Shape kShape;
};

struct ListModelCardVersionsResponse {
    std::vector<ModelCardVersionSummary> model_card_version_summary_list = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListModelCardsRequest {
    std::optional<Timestamp> creation_time_after = {};
    std::optional<Timestamp> creation_time_before = {};
    std::optional<std::int64_t> max_results = {};
    std::optional<std::string> name_contains = {};
    std::optional<std::string> model_card_status = {};
    std::optional<std::string> next_token = {};
    std::optional<std::string> sort_by = {};
    std::optional<std::string> sort_order = {};
    static const wire::Shape kShape;
};

struct ModelCardSummary {
    std::string model_card_name = {};
    std::string model_card_arn = {};
    std::string model_card_status = {};
    Timestamp creation_time = {};
    std::optional<Timestamp> last_modified_time = {};
    static const wire::Shape kShape;
};

struct ListModelCardsResponse {
    std::vector<ModelCardSummary> model_card_summaries = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListModelPackageGroupsInput {
    std::optional<Timestamp> creation_time_after = {};
    std::optional<Timestamp> creation_time_before = {};
    std::optional<std::int64_t> max_results = {};
    std::optional<std::string> name_contains = {};
    std::optional<std::string> next_token = {};
    std::optional<std::string> sort_by = {};
    std::optional<std::string> sort_order = {};
    std::optional<std::string> cross_account_filter_option = {};
    static const wire::Shape kShape;
};

struct ModelPackageGroupSummary {
    std::string model_package_group_name = {};
    std::string model_package_group_arn = {};
    std::optional<std::string> model_package_group_description = {};
    Timestamp creation_time = {};
    std::string model_package_group_status = {};
    std::optional<ManagedConfiguration> managed_configuration = {};
    static const wire::Shape kShape;
};

struct ListModelPackageGroupsOutput {
    std::vector<ModelPackageGroupSummary> model_package_group_summary_list = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListModelPackagesInput {
    std::optional<Timestamp> creation_time_after = {};
    std::optional<Timestamp> creation_time_before = {};
    std::optional<std::int64_t> max_results = {};
    std::optional<std::string> name_contains = {};
    std::optional<std::string> model_approval_status = {};
    std::optional<std::string> model_package_group_name = {};
    std::optional<std::string> model_package_type = {};
    std::optional<std::string> next_token = {};
    std::optional<std::string> sort_by = {};
    std::optional<std::string> sort_order = {};
    static const wire::Shape kShape;
};

struct ModelPackageSummary {
    std::optional<std::string> model_package_name = {};
    std::optional<std::string> model_package_group_name = {};
    std::optional<std::int64_t> model_package_version = {};
    std::string model_package_arn = {};
    std::optional<std::string> model_package_description = {};
    Timestamp creation_time = {};
    std::string model_package_status = {};
    std::optional<std::string> model_approval_status = {};
    std::optional<ModelLifeCycle> model_life_cycle = {};
    std::optional<std::string> model_package_registration_type = {};
    static const wire::Shape kShape;
};

struct ListModelPackagesOutput {
    std::vector<ModelPackageSummary> model_package_summary_list = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListModelQualityJobDefinitionsRequest {
    std::optional<std::string> endpoint_name = {};
    std::optional<std::string> sort_by = {};
    std::optional<std::string> sort_order = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> max_results = {};
    std::optional<std::string> name_contains = {};
    std::optional<Timestamp> creation_time_before = {};
    std::optional<Timestamp> creation_time_after = {};
    static const wire::Shape kShape;
};

struct ListModelQualityJobDefinitionsResponse {
    std::vector<MonitoringJobDefinitionSummary> job_definition_summaries = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListModelsInput {
    std::optional<std::string> sort_by = {};
    std::optional<std::string> sort_order = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> max_results = {};
    std::optional<std::string> name_contains = {};
    std::optional<Timestamp> creation_time_before = {};
    std::optional<Timestamp> creation_time_after = {};
    static const wire::Shape kShape;
};

struct ModelSummary {
    std::string model_name = {};
    std::string model_arn = {};
    Timestamp creation_time = {};
    static const wire::Shape kShape;
};

struct ListModelsOutput {
    std::vector<ModelSummary> models = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListMonitoringAlertHistoryRequest {
    std::optional<std::string> monitoring_schedule_name = {};
    std::optional<std::string> monitoring_alert_name = {};
    std::optional<std::string> sort_by = {};
    std::optional<std::string> sort_order = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> max_results = {};
    std::optional<Timestamp> creation_time_before = {};
    std::optional<Timestamp> creation_time_after = {};
    std::optional<std::string> status_equals = {};
    static const wire::Shape kShape;
};

struct MonitoringAlertHistorySummary {
    std::string monitoring_schedule_name = {};
    std::string monitoring_alert_name = {};
    Timestamp creation_time = {};
    std::string alert_status = {};
    static const wire::Shape kShape;
};

struct ListMonitoringAlertHistoryResponse {
    std::optional<std::vector<MonitoringAlertHistorySummary>> monitoring_alert_history = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListMonitoringAlertsRequest {
    std::string monitoring_schedule_name = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> max_results = {};
    static const wire::Shape kShape;
};

struct ModelDashboardIndicatorAction {
    std::optional<bool> enabled = {};
    static const wire::Shape kShape;
};

struct MonitoringAlertActions {
    std::optional<ModelDashboardIndicatorAction> model_dashboard_indicator = {};
    static const wire::Shape kShape;
};

struct MonitoringAlertSummary {
    std::string monitoring_alert_name = {};
    Timestamp creation_time = {};
    Timestamp last_modified_time = {};
    std::string alert_status = {};
    std::int64_t datapoints_to_alert = 0;
    std::int64_t evaluation_period = 0;
    MonitoringAlertActions actions = {};
    static const wire::Shape kShape;
};

struct ListMonitoringAlertsResponse {
    std::optional<std::vector<MonitoringAlertSummary>> monitoring_alert_summaries = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListMonitoringExecutionsRequest {
    std::optional<std::string> monitoring_schedule_name = {};
    std::optional<std::string> endpoint_name = {};
    std::optional<std::string> sort_by = {};
    std::optional<std::string> sort_order = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> max_results = {};
    std::optional<Timestamp> scheduled_time_before = {};
    std::optional<Timestamp> scheduled_time_after = {};
    std::optional<Timestamp> creation_time_before = {};
    std::optional<Timestamp> creation_time_after = {};
    std::optional<Timestamp> last_modified_time_before = {};
    std::optional<Timestamp> last_modified_time_after = {};
    std::optional<std::string> status_equals = {};
    std::optional<std::string> monitoring_job_definition_name = {};
    std::optional<std::string> monitoring_type_equals = {};
    static const wire::Shape kShape;
};

struct ListMonitoringExecutionsResponse {
    std::vector<MonitoringExecutionSummary> monitoring_execution_summaries = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListMonitoringSchedulesRequest {
    std::optional<std::string> endpoint_name = {};
    std::optional<std::string> sort_by = {};
    std::optional<std::string> sort_order = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> max_results = {};
    std::optional<std::string> name_contains = {};
    std::optional<Timestamp> creation_time_before = {};
    std::optional<Timestamp> creation_time_after = {};
    std::optional<Timestamp> last_modified_time_before = {};
    std::optional<Timestamp> last_modified_time_after = {};
    std::optional<std::string> status_equals = {};
    std::optional<std::string> monitoring_job_definition_name = {};
    std::optional<std::string> monitoring_type_equals = {};
    static const wire::Shape kShape;
};

struct MonitoringScheduleSummary {
    std::string monitoring_schedule_name = {};
    std::string monitoring_schedule_arn = {};
    Timestamp creation_time = {};
    Timestamp last_modified_time = {};
    std::string monitoring_schedule_status = {};
    std::optional<std::string> endpoint_name = {};
    std::optional<std::string> monitoring_job_definition_name = {};
    std::optional<std::string> monitoring_type = {};
    static const wire::Shape kShape;
};

struct ListMonitoringSchedulesResponse {
    std::vector<MonitoringScheduleSummary> monitoring_schedule_summaries = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListPipelineExecutionStepsRequest {
    std::optional<std::string> pipeline_execution_arn = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> max_results = {};
    std::optional<std::string> sort_order = {};
    static const wire::Shape kShape;
};

struct ModelStepMetadata {
    std::optional<std::string> arn = {};
    static const wire::Shape kShape;
};

struct ProcessingJobStepMetadata {
    std::optional<std::string> arn = {};
    static const wire::Shape kShape;
};

struct QualityCheckStepMetadata {
    std::optional<std::string> check_type = {};
    std::optional<std::string> baseline_used_for_drift_check_statistics = {};
    std::optional<std::string> baseline_used_for_drift_check_constraints = {};
    std::optional<std::string> calculated_baseline_statistics = {};
    std::optional<std::string> calculated_baseline_constraints = {};
    std::optional<std::string> model_package_group_name = {};
    std::optional<std::string> violation_report = {};
    std::optional<std::string> check_job_arn = {};
    std::optional<bool> skip_check = {};
    std::optional<bool> register_new_baseline = {};
    static const wire::Shape kShape;
};

struct RegisterModelStepMetadata {
    std::optional<std::string> arn = {};
    static const wire::Shape kShape;
};

struct TrainingJobStepMetadata {
    std::optional<std::string> arn = {};
    static const wire::Shape kShape;
};

struct TransformJobStepMetadata {
    std::optional<std::string> arn = {};
    static const wire::Shape kShape;
};

struct TuningJobStepMetaData {
    std::optional<std::string> arn = {};
    static const wire::Shape kShape;
};

struct PipelineExecutionStepMetadata {
    std::optional<TrainingJobStepMetadata> training_job = {};
    std::optional<ProcessingJobStepMetadata> processing_job = {};
    std::optional<TransformJobStepMetadata> transform_job = {};
    std::optional<TuningJobStepMetaData> tuning_job = {};
    std::optional<ModelStepMetadata> model = {};
    std::optional<RegisterModelStepMetadata> register_model = {};
    std::optional<ConditionStepMetadata> condition = {};
    std::optional<CallbackStepMetadata> callback = {};
    std::optional<LambdaStepMetadata> lambda = {};
    std::optional<EMRStepMetadata> emr = {};
    std::optional<QualityCheckStepMetadata> quality_check = {};
    std::optional<ClarifyCheckStepMetadata> clarify_check = {};
    std::optional<FailStepMetadata> fail = {};
    std::optional<AutoMLJobStepMetadata> auto_ml_job = {};
    std::optional<EndpointStepMetadata> endpoint = {};
    std::optional<EndpointConfigStepMetadata> endpoint_config = {};
    std::optional<BedrockCustomModelMetadata> bedrock_custom_model = {};
    std::optional<BedrockCustomModelDeploymentMetadata> bedrock_custom_model_deployment = {};
    std::optional<BedrockProvisionedModelThroughputMetadata> bedrock_provisioned_model_throughput = {};
    std::optional<BedrockModelImportMetadata> bedrock_model_import = {};
    std::optional<InferenceComponentMetadata> inference_component = {};
    std::optional<LineageMetadata> lineage = {};
    static const wire::Shape kShape;
};

struct SelectiveExecutionResult {
    std::optional<std::string> source_pipeline_execution_arn = {};
    static const wire::Shape kShape;
};

struct PipelineExecutionStep {
    std::optional<std::string> step_name = {};
    std::optional<std::string> step_display_name = {};
    std::optional<std::string> step_description = {};
    std::optional<Timestamp> start_time = {};
    std::optional<Timestamp> end_time = {};
    std::optional<std::string> step_status = {};
    std::optional<CacheHitResult> cache_hit_result = {};
    std::optional<std::string> failure_reason = {};
    std::optional<PipelineExecutionStepMetadata> metadata = {};
    std::optional<std::int64_t> attempt_count = {};
    std::optional<SelectiveExecutionResult> selective_execution_result = {};
    static const wire::Shape kShape;
};

struct ListPipelineExecutionStepsResponse {
    std::optional<std::vector<PipelineExecutionStep>> pipeline_execution_steps = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListPipelineExecutionsRequest {
    std::string pipeline_name = {};
    std::optional<Timestamp> created_after = {};
    std::optional<Timestamp> created_before = {};
    std::optional<std::string> sort_by = {};
    std::optional<std::string> sort_order = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> max_results = {};
    static const wire::Shape kShape;
};

struct PipelineExecutionSummary {
    std::optional<std::string> pipeline_execution_arn = {};
    std::optional<Timestamp> start_time = {};
    std::optional<std::string> pipeline_execution_status = {};
    std::optional<std::string> pipeline_execution_description = {};
    std::optional<std::string> pipeline_execution_display_name = {};
    std::optional<std::string> pipeline_execution_failure_reason = {};
    static const wire::Shape kShape;
};

struct ListPipelineExecutionsResponse {
    std::optional<std::vector<PipelineExecutionSummary>> pipeline_execution_summaries = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListPipelineParametersForExecutionRequest {
    std::string pipeline_execution_arn = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> max_results = {};
    static const wire::Shape kShape;
};

struct Parameter {
    std::string name = {};
    std::string value = {};
    static const wire::Shape kShape;
};

struct ListPipelineParametersForExecutionResponse {
    std::optional<std::vector<Parameter>> pipeline_parameters = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListPipelineVersionsRequest {
    std::string pipeline_name = {};
    std::optional<Timestamp> created_after = {};
    std::optional<Timestamp> created_before = {};
    std::optional<std::string> sort_order = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> max_results = {};
    static const wire::Shape kShape;
};

struct PipelineVersionSummary {
    std::optional<std::string> pipeline_arn = {};
    std::optional<std::int64_t> pipeline_version_id = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<std::string> pipeline_version_description = {};
    std::optional<std::string> pipeline_version_display_name = {};
    std::optional<std::string> last_execution_pipeline_execution_arn = {};
    static const wire::Shape kShape;
};

struct ListPipelineVersionsResponse {
    std::optional<std::vector<PipelineVersionSummary>> pipeline_version_summaries = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListPipelinesRequest {
    std::optional<std::string> pipeline_name_prefix = {};
    std::optional<Timestamp> created_after = {};
    std::optional<Timestamp> created_before = {};
    std::optional<std::string> sort_by = {};
    std::optional<std::string> sort_order = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> max_results = {};
    static const wire::Shape kShape;
};

struct PipelineSummary {
    std::optional<std::string> pipeline_arn = {};
    std::optional<std::string> pipeline_name = {};
    std::optional<std::string> pipeline_display_name = {};
    std::optional<std::string> pipeline_description = {};
    std::optional<std::string> role_arn = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<Timestamp> last_modified_time = {};
    std::optional<Timestamp> last_execution_time = {};
    static const wire::Shape kShape;
};

struct ListPipelinesResponse {
    std::optional<std::vector<PipelineSummary>> pipeline_summaries = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListProcessingJobsRequest {
    std::optional<Timestamp> creation_time_after = {};
    std::optional<Timestamp> creation_time_before = {};
    std::optional<Timestamp> last_modified_time_after = {};
    std::optional<Timestamp> last_modified_time_before = {};
    std::optional<std::string> name_contains = {};
    std::optional<std::string> status_equals = {};
    std::optional<std::string> sort_by = {};
    std::optional<std::string> sort_order = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> max_results = {};
    static const wire::Shape kShape;
};

struct ProcessingJobSummary {
    std::string processing_job_name = {};
    std::string processing_job_arn = {};
    Timestamp creation_time = {};
    std::optional<Timestamp> processing_end_time = {};
    std::optional<Timestamp> last_modified_time = {};
    std::string processing_job_status = {};
    std::optional<std::string> failure_reason = {};
    std::optional<std::string> exit_message = {};
    static const wire::Shape kShape;
};

struct ListProcessingJobsResponse {
    std::vector<ProcessingJobSummary> processing_job_summaries = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListTagsInput {
    std::string resource_arn = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> max_results = {};
    static const wire::Shape kShape;
};

struct ListTagsOutput {
    std::optional<std::vector<Tag>> tags = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListTrainingJobsForHyperParameterTuningJobRequest {
    std::string hyper_parameter_tuning_job_name = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> max_results = {};
    std::optional<std::string> status_equals = {};
    std::optional<std::string> sort_by = {};
    std::optional<std::string> sort_order = {};
    static const wire::Shape kShape;
};

struct ListTrainingJobsForHyperParameterTuningJobResponse {
    std::vector<HyperParameterTrainingJobSummary> training_job_summaries = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListTrainingJobsRequest {
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> max_results = {};
    std::optional<Timestamp> creation_time_after = {};
    std::optional<Timestamp> creation_time_before = {};
    std::optional<Timestamp> last_modified_time_after = {};
    std::optional<Timestamp> last_modified_time_before = {};
    std::optional<std::string> name_contains = {};
    std::optional<std::string> status_equals = {};
    std::optional<std::string> sort_by = {};
    std::optional<std::string> sort_order = {};
    std::optional<std::string> warm_pool_status_equals = {};
    std::optional<std::string> training_plan_arn_equals = {};
    static const wire::Shape kShape;
};

struct TrainingJobSummary {
    std::string training_job_name = {};
    std::string training_job_arn = {};
    Timestamp creation_time = {};
    std::optional<Timestamp> training_end_time = {};
    std::optional<Timestamp> last_modified_time = {};
    std::string training_job_status = {};
    std::optional<std::string> secondary_status = {};
    std::optional<WarmPoolStatus> warm_pool_status = {};
    std::optional<std::string> training_plan_arn = {};
    static const wire::Shape kShape;
};

struct ListTrainingJobsResponse {
    std::vector<TrainingJobSummary> training_job_summaries = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListTransformJobsRequest {
    std::optional<Timestamp> creation_time_after = {};
    std::optional<Timestamp> creation_time_before = {};
    std::optional<Timestamp> last_modified_time_after = {};
    std::optional<Timestamp> last_modified_time_before = {};
    std::optional<std::string> name_contains = {};
    std::optional<std::string> status_equals = {};
    std::optional<std::string> sort_by = {};
    std::optional<std::string> sort_order = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> max_results = {};
    static const wire::Shape kShape;
};

struct TransformJobSummary {
    std::string transform_job_name = {};
    std::string transform_job_arn = {};
    Timestamp creation_time = {};
    std::optional<Timestamp> transform_end_time = {};
    std::optional<Timestamp> last_modified_time = {};
    std::string transform_job_status = {};
    std::optional<std::string> failure_reason = {};
    static const wire::Shape kShape;
};

struct ListTransformJobsResponse {
    std::vector<TransformJobSummary> transform_job_summaries = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListTrialComponentsRequest {
    std::optional<std::string> experiment_name = {};
    std::optional<std::string> trial_name = {};
    std::optional<std::string> source_arn = {};
    std::optional<Timestamp> created_after = {};
    std::optional<Timestamp> created_before = {};
    std::optional<std::string> sort_by = {};
    std::optional<std::string> sort_order = {};
    std::optional<std::int64_t> max_results = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct TrialComponentSummary {
    std::optional<std::string> trial_component_name = {};
    std::optional<std::string> trial_component_arn = {};
    std::optional<std::string> display_name = {};
    std::optional<TrialComponentSource> trial_component_source = {};
    std::optional<TrialComponentStatus> status = {};
    std::optional<Timestamp> start_time = {};
    std::optional<Timestamp> end_time = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<UserContext> created_by = {};
    std::optional<Timestamp> last_modified_time = {};
    std::optional<UserContext> last_modified_by = {};
    static const wire::Shape kShape;
};

struct ListTrialComponentsResponse {
    std::optional<std::vector<TrialComponentSummary>> trial_component_summaries = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct ListTrialsRequest {
    std::optional<std::string> experiment_name = {};
    std::optional<std::string> trial_component_name = {};
    std::optional<Timestamp> created_after = {};
    std::optional<Timestamp> created_before = {};
    std::optional<std::string> sort_by = {};
    std::optional<std::string> sort_order = {};
    std::optional<std::int64_t> max_results = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct TrialSummary {
    std::optional<std::string> trial_arn = {};
    std::optional<std::string> trial_name = {};
    std::optional<std::string> display_name = {};
    std::optional<TrialSource> trial_source = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<Timestamp> last_modified_time = {};
    static const wire::Shape kShape;
};

struct ListTrialsResponse {
    std::optional<std::vector<TrialSummary>> trial_summaries = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct Model {
    std::optional<std::string> model_name = {};
    std::optional<ContainerDefinition> primary_container = {};
    std::optional<std::vector<ContainerDefinition>> containers = {};
    std::optional<InferenceExecutionConfig> inference_execution_config = {};
    std::optional<std::string> execution_role_arn = {};
    std::optional<VpcConfig> vpc_config = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<std::string> model_arn = {};
    std::optional<bool> enable_network_isolation = {};
    std::optional<std::vector<Tag>> tags = {};
    std::optional<DeploymentRecommendation> deployment_recommendation = {};
    static const wire::Shape kShape;
};

struct ModelCard {
    std::optional<std::string> model_card_arn = {};
    std::optional<std::string> model_card_name = {};
    std::optional<std::int64_t> model_card_version = {};
    std::optional<std::string> content = {};
    std::optional<std::string> model_card_status = {};
    std::optional<ModelCardSecurityConfig> security_config = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<UserContext> created_by = {};
    std::optional<Timestamp> last_modified_time = {};
    std::optional<UserContext> last_modified_by = {};
    std::optional<std::vector<Tag>> tags = {};
    std::optional<std::string> model_id = {};
    std::optional<std::string> risk_rating = {};
    std::optional<std::string> model_package_group_name = {};
    static const wire::Shape kShape;
};

struct ModelDashboardEndpoint {
    std::string endpoint_name = {};
    std::string endpoint_arn = {};
    Timestamp creation_time = {};
    Timestamp last_modified_time = {};
    std::string endpoint_status = {};
    static const wire::Shape kShape;
};

struct ModelDashboardModelCard {
    std::optional<std::string> model_card_arn = {};
    std::optional<std::string> model_card_name = {};
    std::optional<std::int64_t> model_card_version = {};
    std::optional<std::string> model_card_status = {};
    std::optional<ModelCardSecurityConfig> security_config = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<UserContext> created_by = {};
    std::optional<Timestamp> last_modified_time = {};
    std::optional<UserContext> last_modified_by = {};
    std::optional<std::vector<Tag>> tags = {};
    std::optional<std::string> model_id = {};
    std::optional<std::string> risk_rating = {};
    static const wire::Shape kShape;
};

struct ModelDashboardMonitoringSchedule {
    std::optional<std::string> monitoring_schedule_arn = {};
    std::optional<std::string> monitoring_schedule_name = {};
    std::optional<std::string> monitoring_schedule_status = {};
    std::optional<std::string> monitoring_type = {};
    std::optional<std::string> failure_reason = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<Timestamp> last_modified_time = {};
    std::optional<MonitoringScheduleConfig> monitoring_schedule_config = {};
    std::optional<std::string> endpoint_name = {};
    std::optional<std::vector<MonitoringAlertSummary>> monitoring_alert_summaries = {};
    std::optional<MonitoringExecutionSummary> last_monitoring_execution_summary = {};
    std::optional<BatchTransformInput> batch_transform_input = {};
    static const wire::Shape kShape;
};

struct TransformJob {
    std::optional<std::string> transform_job_name = {};
    std::optional<std::string> transform_job_arn = {};
    std::optional<std::string> transform_job_status = {};
    std::optional<std::string> failure_reason = {};
    std::optional<std::string> model_name = {};
    std::optional<std::int64_t> max_concurrent_transforms = {};
    std::optional<ModelClientConfig> model_client_config = {};
    std::optional<std::int64_t> max_payload_in_mb = {};
    std::optional<std::string> batch_strategy = {};
    std::optional<std::map<std::string, std::string>> environment = {};
    std::optional<TransformInput> transform_input = {};
    std::optional<TransformOutput> transform_output = {};
    std::optional<BatchDataCaptureConfig> data_capture_config = {};
    std::optional<TransformResources> transform_resources = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<Timestamp> transform_start_time = {};
    std::optional<Timestamp> transform_end_time = {};
    std::optional<std::string> labeling_job_arn = {};
    std::optional<std::string> auto_ml_job_arn = {};
    std::optional<DataProcessing> data_processing = {};
    std::optional<ExperimentConfig> experiment_config = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct ModelDashboardModel {
    std::optional<Model> model = {};
    std::optional<std::vector<ModelDashboardEndpoint>> endpoints = {};
    std::optional<TransformJob> last_batch_transform_job = {};
    std::optional<std::vector<ModelDashboardMonitoringSchedule>> monitoring_schedules = {};
    std::optional<ModelDashboardModelCard> model_card = {};
    static const wire::Shape kShape;
};

struct ModelPackage {
    std::optional<std::string> model_package_name = {};
    std::optional<std::string> model_package_group_name = {};
    std::optional<std::int64_t> model_package_version = {};
    std::optional<std::string> model_package_registration_type = {};
    std::optional<std::string> model_package_arn = {};
    std::optional<std::string> model_package_description = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<InferenceSpecification> inference_specification = {};
    std::optional<SourceAlgorithmSpecification> source_algorithm_specification = {};
    std::optional<ModelPackageValidationSpecification> validation_specification = {};
    std::optional<std::string> model_package_status = {};
    std::optional<ModelPackageStatusDetails> model_package_status_details = {};
    std::optional<bool> certify_for_marketplace = {};
    std::optional<std::string> model_approval_status = {};
    std::optional<UserContext> created_by = {};
    std::optional<MetadataProperties> metadata_properties = {};
    std::optional<ModelMetrics> model_metrics = {};
    std::optional<Timestamp> last_modified_time = {};
    std::optional<UserContext> last_modified_by = {};
    std::optional<std::string> approval_description = {};
    std::optional<std::string> domain = {};
    std::optional<std::string> task = {};
    std::optional<std::string> sample_payload_url = {};
    std::optional<std::vector<AdditionalInferenceSpecificationDefinition>> additional_inference_specifications = {};
    std::optional<std::string> source_uri = {};
    std::optional<ModelPackageSecurityConfig> security_config = {};
    std::optional<ModelPackageModelCard> model_card = {};
    std::optional<ModelLifeCycle> model_life_cycle = {};
    std::optional<std::vector<Tag>> tags = {};
    std::optional<std::map<std::string, std::string>> customer_metadata_properties = {};
    std::optional<DriftCheckBaselines> drift_check_baselines = {};
    std::optional<std::string> skip_model_validation = {};
    static const wire::Shape kShape;
};

struct ModelPackageGroup {
    std::optional<std::string> model_package_group_name = {};
    std::optional<std::string> model_package_group_arn = {};
    std::optional<std::string> model_package_group_description = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<UserContext> created_by = {};
    std::optional<std::string> model_package_group_status = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct NestedFilters {
    std::string nested_property_name = {};
    std::vector<Filter> filters = {};
    static const wire::Shape kShape;
};

struct OnlineStoreConfigUpdate {
    std::optional<TtlDuration> ttl_duration = {};
    static const wire::Shape kShape;
};

struct Parent {
    std::optional<std::string> trial_name = {};
    std::optional<std::string> experiment_name = {};
    static const wire::Shape kShape;
};

struct Pipeline {
    std::optional<std::string> pipeline_arn = {};
    std::optional<std::string> pipeline_name = {};
    std::optional<std::string> pipeline_display_name = {};
    std::optional<std::string> pipeline_description = {};
    std::optional<std::string> role_arn = {};
    std::optional<std::string> pipeline_status = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<Timestamp> last_modified_time = {};
    std::optional<Timestamp> last_run_time = {};
    std::optional<UserContext> created_by = {};
    std::optional<UserContext> last_modified_by = {};
    std::optional<ParallelismConfiguration> parallelism_configuration = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct PipelineExecution {
    std::optional<std::string> pipeline_arn = {};
    std::optional<std::string> pipeline_execution_arn = {};
    std::optional<std::string> pipeline_execution_display_name = {};
    std::optional<std::string> pipeline_execution_status = {};
    std::optional<std::string> pipeline_execution_description = {};
    std::optional<PipelineExperimentConfig> pipeline_experiment_config = {};
    std::optional<std::string> failure_reason = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<Timestamp> last_modified_time = {};
    std::optional<UserContext> created_by = {};
    std::optional<UserContext> last_modified_by = {};
    std::optional<ParallelismConfiguration> parallelism_configuration = {};
    std::optional<SelectiveExecutionConfig> selective_execution_config = {};
    std::optional<std::vector<Parameter>> pipeline_parameters = {};
    std::optional<std::int64_t> pipeline_version_id = {};
    std::optional<std::string> pipeline_version_display_name = {};
    static const wire::Shape kShape;
};

struct PipelineVersion {
    std::optional<std::string> pipeline_arn = {};
    std::optional<std::int64_t> pipeline_version_id = {};
    std::optional<std::string> pipeline_version_display_name = {};
    std::optional<std::string> pipeline_version_description = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<Timestamp> last_modified_time = {};
    std::optional<UserContext> created_by = {};
    std::optional<UserContext> last_modified_by = {};
    std::optional<std::string> last_executed_pipeline_execution_arn = {};
    std::optional<std::string> last_executed_pipeline_execution_display_name = {};
    std::optional<std::string> last_executed_pipeline_execution_status = {};
    static const wire::Shape kShape;
};

struct ProcessingJob {
    std::optional<std::vector<ProcessingInput>> processing_inputs = {};
    std::optional<ProcessingOutputConfig> processing_output_config = {};
    std::optional<std::string> processing_job_name = {};
    std::optional<ProcessingResources> processing_resources = {};
    std::optional<ProcessingStoppingCondition> stopping_condition = {};
    std::optional<AppSpecification> app_specification = {};
    std::optional<std::map<std::string, std::string>> environment = {};
    std::optional<NetworkConfig> network_config = {};
    std::optional<std::string> role_arn = {};
    std::optional<ExperimentConfig> experiment_config = {};
    std::optional<std::string> processing_job_arn = {};
    std::optional<std::string> processing_job_status = {};
    std::optional<std::string> exit_message = {};
    std::optional<std::string> failure_reason = {};
    std::optional<Timestamp> processing_end_time = {};
    std::optional<Timestamp> processing_start_time = {};
    std::optional<Timestamp> last_modified_time = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<std::string> monitoring_schedule_arn = {};
    std::optional<std::string> auto_ml_job_arn = {};
    std::optional<std::string> training_job_arn = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct ProfilerConfigForUpdate {
    std::optional<std::string> s3_output_path = {};
    std::optional<std::int64_t> profiling_interval_in_milliseconds = {};
    std::optional<std::map<std::string, std::string>> profiling_parameters = {};
    std::optional<bool> disable_profiler = {};
    static const wire::Shape kShape;
};

struct ServiceCatalogProvisionedProductDetails {
    std::optional<std::string> provisioned_product_id = {};
    std::optional<std::string> provisioned_product_status_message = {};
    static const wire::Shape kShape;
};

struct ProvisioningParameter {
    std::optional<std::string> key = {};
    std::optional<std::string> value = {};
    static const wire::Shape kShape;
};

struct ServiceCatalogProvisioningDetails {
    std::string product_id = {};
    std::optional<std::string> provisioning_artifact_id = {};
    std::optional<std::string> path_id = {};
    std::optional<std::vector<ProvisioningParameter>> provisioning_parameters = {};
    static const wire::Shape kShape;
};

struct TemplateProviderDetail {
    std::optional<CfnTemplateProviderDetail> cfn_template_provider_detail = {};
    static const wire::Shape kShape;
};

struct Project {
    std::optional<std::string> project_arn = {};
    std::optional<std::string> project_name = {};
    std::optional<std::string> project_id = {};
    std::optional<std::string> project_description = {};
    std::optional<ServiceCatalogProvisioningDetails> service_catalog_provisioning_details = {};
    std::optional<ServiceCatalogProvisionedProductDetails> service_catalog_provisioned_product_details = {};
    std::optional<std::string> project_status = {};
    std::optional<UserContext> created_by = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<std::vector<TemplateProviderDetail>> template_provider_details = {};
    std::optional<std::vector<Tag>> tags = {};
    std::optional<Timestamp> last_modified_time = {};
    std::optional<UserContext> last_modified_by = {};
    static const wire::Shape kShape;
};

struct PutModelPackageGroupPolicyInput {
    std::string model_package_group_name = {};
    std::string resource_policy = {};
    static const wire::Shape kShape;
};

struct PutModelPackageGroupPolicyOutput {
    std::string model_package_group_arn = {};
    static const wire::Shape kShape;
};

struct QueryFilters {
    std::optional<std::vector<std::string>> types = {};
    std::optional<std::vector<std::string>> lineage_types = {};
    std::optional<Timestamp> created_before = {};
    std::optional<Timestamp> created_after = {};
    std::optional<Timestamp> modified_before = {};
    std::optional<Timestamp> modified_after = {};
    std::optional<std::map<std::string, std::string>> properties = {};
    static const wire::Shape kShape;
};

struct QueryLineageRequest {
    std::optional<std::vector<std::string>> start_arns = {};
    std::optional<std::string> direction = {};
    std::optional<bool> include_edges = {};
    std::optional<QueryFilters> filters = {};
    std::optional<std::int64_t> max_depth = {};
    std::optional<std::int64_t> max_results = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct Vertex {
    std::optional<std::string> arn = {};
    std::optional<std::string> type = {};
    std::optional<std::string> lineage_type = {};
    static const wire::Shape kShape;
};

struct QueryLineageResponse {
    std::optional<std::vector<Vertex>> vertices = {};
    std::optional<std::vector<Edge>> edges = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct RemoteDebugConfigForUpdate {
    std::optional<bool> enable_remote_debug = {};
    static const wire::Shape kShape;
};

struct RenderableTask {
    std::string input = {};
    static const wire::Shape kShape;
};

struct UiTemplate {
    std::string content = {};
    static const wire::Shape kShape;
};

struct RenderUiTemplateRequest {
    std::optional<UiTemplate> ui_template = {};
    RenderableTask task = {};
    std::string role_arn = {};
    std::optional<std::string> human_task_ui_arn = {};
    static const wire::Shape kShape;
};

struct RenderingError {
    std::string code = {};
    std::string message = {};
    static const wire::Shape kShape;
};

struct RenderUiTemplateResponse {
    std::string rendered_content = {};
    std::vector<RenderingError> errors = {};
    static const wire::Shape kShape;
};

struct ResourceConfigForUpdate {
    std::int64_t keep_alive_period_in_seconds = 0;
    static const wire::Shape kShape;
};

struct RetryPipelineExecutionRequest {
    std::string pipeline_execution_arn = {};
    std::string client_request_token = {};
    std::optional<ParallelismConfiguration> parallelism_configuration = {};
    static const wire::Shape kShape;
};

struct RetryPipelineExecutionResponse {
    std::optional<std::string> pipeline_execution_arn = {};
    static const wire::Shape kShape;
};

struct SearchExpression {
    std::optional<std::vector<Filter>> filters = {};
    std::optional<std::vector<NestedFilters>> nested_filters = {};
    std::optional<std::vector<SearchExpression>> sub_expressions = {};
    std::optional<std::string> operator_ = {};
    static const wire::Shape kShape;
};

struct TrainingJob {
    std::optional<std::string> training_job_name = {};
    std::optional<std::string> training_job_arn = {};
    std::optional<std::string> tuning_job_arn = {};
    std::optional<std::string> labeling_job_arn = {};
    std::optional<std::string> auto_ml_job_arn = {};
    std::optional<ModelArtifacts> model_artifacts = {};
    std::optional<std::string> training_job_status = {};
    std::optional<std::string> secondary_status = {};
    std::optional<std::string> failure_reason = {};
    std::optional<std::map<std::string, std::string>> hyper_parameters = {};
    std::optional<AlgorithmSpecification> algorithm_specification = {};
    std::optional<std::string> role_arn = {};
    std::optional<std::vector<Channel>> input_data_config = {};
    std::optional<OutputDataConfig> output_data_config = {};
    std::optional<ResourceConfig> resource_config = {};
    std::optional<WarmPoolStatus> warm_pool_status = {};
    std::optional<VpcConfig> vpc_config = {};
    std::optional<StoppingCondition> stopping_condition = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<Timestamp> training_start_time = {};
    std::optional<Timestamp> training_end_time = {};
    std::optional<Timestamp> last_modified_time = {};
    std::optional<std::vector<SecondaryStatusTransition>> secondary_status_transitions = {};
    std::optional<std::vector<MetricData>> final_metric_data_list = {};
    std::optional<bool> enable_network_isolation = {};
    std::optional<bool> enable_inter_container_traffic_encryption = {};
    std::optional<bool> enable_managed_spot_training = {};
    std::optional<CheckpointConfig> checkpoint_config = {};
    std::optional<std::int64_t> training_time_in_seconds = {};
    std::optional<std::int64_t> billable_time_in_seconds = {};
    std::optional<DebugHookConfig> debug_hook_config = {};
    std::optional<ExperimentConfig> experiment_config = {};
    std::optional<std::vector<DebugRuleConfiguration>> debug_rule_configurations = {};
    std::optional<TensorBoardOutputConfig> tensor_board_output_config = {};
    std::optional<std::vector<DebugRuleEvaluationStatus>> debug_rule_evaluation_statuses = {};
    std::optional<std::string> output_model_package_arn = {};
    std::optional<ModelPackageConfig> model_package_config = {};
    std::optional<ProfilerConfig> profiler_config = {};
    std::optional<std::map<std::string, std::string>> environment = {};
    std::optional<RetryStrategy> retry_strategy = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct TrialComponentSimpleSummary {
    std::optional<std::string> trial_component_name = {};
    std::optional<std::string> trial_component_arn = {};
    std::optional<TrialComponentSource> trial_component_source = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<UserContext> created_by = {};
    static const wire::Shape kShape;
};

struct Trial {
    std::optional<std::string> trial_name = {};
    std::optional<std::string> trial_arn = {};
    std::optional<std::string> display_name = {};
    std::optional<std::string> experiment_name = {};
    std::optional<TrialSource> source = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<UserContext> created_by = {};
    std::optional<Timestamp> last_modified_time = {};
    std::optional<UserContext> last_modified_by = {};
    std::optional<MetadataProperties> metadata_properties = {};
    std::optional<std::vector<Tag>> tags = {};
    std::optional<std::vector<TrialComponentSimpleSummary>> trial_component_summaries = {};
    static const wire::Shape kShape;
};

struct TrialComponentSourceDetail {
    std::optional<std::string> source_arn = {};
    std::optional<TrainingJob> training_job = {};
    std::optional<ProcessingJob> processing_job = {};
    std::optional<TransformJob> transform_job = {};
    static const wire::Shape kShape;
};

struct TrialComponent {
    std::optional<std::string> trial_component_name = {};
    std::optional<std::string> display_name = {};
    std::optional<std::string> trial_component_arn = {};
    std::optional<TrialComponentSource> source = {};
    std::optional<TrialComponentStatus> status = {};
    std::optional<Timestamp> start_time = {};
    std::optional<Timestamp> end_time = {};
    std::optional<Timestamp> creation_time = {};
    std::optional<UserContext> created_by = {};
    std::optional<Timestamp> last_modified_time = {};
    std::optional<UserContext> last_modified_by = {};
    std::optional<std::map<std::string, TrialComponentParameterValue>> parameters = {};
    std::optional<std::map<std::string, TrialComponentArtifact>> input_artifacts = {};
    std::optional<std::map<std::string, TrialComponentArtifact>> output_artifacts = {};
    std::optional<std::vector<TrialComponentMetricSummary>> metrics = {};
    std::optional<MetadataProperties> metadata_properties = {};
    std::optional<TrialComponentSourceDetail> source_detail = {};
    std::optional<std::string> lineage_group_arn = {};
    std::optional<std::vector<Tag>> tags = {};
    std::optional<std::vector<Parent>> parents = {};
    std::optional<std::string> run_name = {};
    static const wire::Shape kShape;
};

struct SearchRecord {
    std::optional<TrainingJob> training_job = {};
    std::optional<Experiment> experiment = {};
    std::optional<Trial> trial = {};
    std::optional<TrialComponent> trial_component = {};
    std::optional<Endpoint> endpoint = {};
    std::optional<ModelPackage> model_package = {};
    std::optional<ModelPackageGroup> model_package_group = {};
    std::optional<Pipeline> pipeline = {};
    std::optional<PipelineExecution> pipeline_execution = {};
    std::optional<PipelineVersion> pipeline_version = {};
    std::optional<FeatureGroup> feature_group = {};
    std::optional<FeatureMetadata> feature_metadata = {};
    std::optional<Project> project = {};
    std::optional<HyperParameterTuningJobSearchEntity> hyper_parameter_tuning_job = {};
    std::optional<ModelCard> model_card = {};
    std::optional<ModelDashboardModel> model = {};
    static const wire::Shape kShape;
};

struct VisibilityConditions {
    std::optional<std::string> key = {};
    std::optional<std::string> value = {};
    static const wire::Shape kShape;
};

struct SearchRequest {
    std::string resource = {};
    std::optional<SearchExpression> search_expression = {};
    std::optional<std::string> sort_by = {};
    std::optional<std::string> sort_order = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> max_results = {};
    std::optional<std::string> cross_account_filter_option = {};
    std::optional<std::vector<VisibilityConditions>> visibility_conditions = {};
    static const wire::Shape kShape;
};

struct TotalHits {
    std::optional<std::int64_t> value = {};
    std::optional<std::string> relation = {};
    static const wire::Shape kShape;
};

struct SearchResponse {
    std::optional<std::vector<SearchRecord>> results = {};
    std::optional<std::string> next_token = {};
    std::optional<TotalHits> total_hits = {};
    static const wire::Shape kShape;
};

struct SendPipelineExecutionStepFailureRequest {
    std::string callback_token = {};
    std::optional<std::string> failure_reason = {};
    std::optional<std::string> client_request_token = {};
    static const wire::Shape kShape;
};

struct SendPipelineExecutionStepFailureResponse {
    std::optional<std::string> pipeline_execution_arn = {};
    static const wire::Shape kShape;
};

struct SendPipelineExecutionStepSuccessRequest {
    std::string callback_token = {};
    std::optional<std::vector<OutputParameter>> output_parameters = {};
    std::optional<std::string> client_request_token = {};
    static const wire::Shape kShape;
};

struct SendPipelineExecutionStepSuccessResponse {
    std::optional<std::string> pipeline_execution_arn = {};
    static const wire::Shape kShape;
};

struct StartInferenceExperimentRequest {
    std::string name = {};
    static const wire::Shape kShape;
};

struct StartInferenceExperimentResponse {
    std::string inference_experiment_arn = {};
    static const wire::Shape kShape;
};

struct StartMonitoringScheduleRequest {
    std::string monitoring_schedule_name = {};
    static const wire::Shape kShape;
};

struct StartPipelineExecutionRequest {
    std::string pipeline_name = {};
    std::optional<std::string> pipeline_execution_display_name = {};
    std::optional<std::vector<Parameter>> pipeline_parameters = {};
    std::optional<std::string> pipeline_execution_description = {};
    std::string client_request_token = {};
    std::optional<ParallelismConfiguration> parallelism_configuration = {};
    std::optional<SelectiveExecutionConfig> selective_execution_config = {};
    std::optional<std::int64_t> pipeline_version_id = {};
    std::optional<std::string> mlflow_experiment_name = {};
    static const wire::Shape kShape;
};

struct StartPipelineExecutionResponse {
    std::optional<std::string> pipeline_execution_arn = {};
    static const wire::Shape kShape;
};

struct StopHyperParameterTuningJobRequest {
    std::string hyper_parameter_tuning_job_name = {};
    static const wire::Shape kShape;
};

struct StopInferenceExperimentRequest {
    std::string name = {};
    std::map<std::string, std::string> model_variant_actions = {};
    std::optional<std::vector<ModelVariantConfig>> desired_model_variants = {};
    std::optional<std::string> desired_state = {};
    std::optional<std::string> reason = {};
    static const wire::Shape kShape;
};

struct StopInferenceExperimentResponse {
    std::string inference_experiment_arn = {};
    static const wire::Shape kShape;
};

struct StopMonitoringScheduleRequest {
    std::string monitoring_schedule_name = {};
    static const wire::Shape kShape;
};

struct StopPipelineExecutionRequest {
    std::string pipeline_execution_arn = {};
    std::string client_request_token = {};
    static const wire::Shape kShape;
};

struct StopPipelineExecutionResponse {
    std::optional<std::string> pipeline_execution_arn = {};
    static const wire::Shape kShape;
};

struct StopProcessingJobRequest {
    std::string processing_job_name = {};
    static const wire::Shape kShape;
};

struct StopTrainingJobRequest {
    std::string training_job_name = {};
    static const wire::Shape kShape;
};

struct StopTransformJobRequest {
    std::string transform_job_name = {};
    static const wire::Shape kShape;
};

struct ThroughputConfigUpdate {
    std::optional<std::string> throughput_mode = {};
    std::optional<std::int64_t> provisioned_read_capacity_units = {};
    std::optional<std::int64_t> provisioned_write_capacity_units = {};
    static const wire::Shape kShape;
};

struct UpdateActionRequest {
    std::string action_name = {};
    std::optional<std::string> description = {};
    std::optional<std::string> status = {};
    std::optional<std::map<std::string, std::string>> properties = {};
    std::optional<std::vector<std::string>> properties_to_remove = {};
    static const wire::Shape kShape;
};

struct UpdateActionResponse {
    std::optional<std::string> action_arn = {};
    static const wire::Shape kShape;
};

struct UpdateArtifactRequest {
    std::string artifact_arn = {};
    std::optional<std::string> artifact_name = {};
    std::optional<std::map<std::string, std::string>> properties = {};
    std::optional<std::vector<std::string>> properties_to_remove = {};
    static const wire::Shape kShape;
};

struct UpdateArtifactResponse {
    std::optional<std::string> artifact_arn = {};
    static const wire::Shape kShape;
};

struct UpdateContextRequest {
    std::string context_name = {};
    std::optional<std::string> description = {};
    std::optional<std::map<std::string, std::string>> properties = {};
    std::optional<std::vector<std::string>> properties_to_remove = {};
    static const wire::Shape kShape;
};

struct UpdateContextResponse {
    std::optional<std::string> context_arn = {};
    static const wire::Shape kShape;
};

struct VariantProperty {
    std::string variant_property_type = {};
    static const wire::Shape kShape;
};

struct UpdateEndpointInput {
    std::string endpoint_name = {};
    std::string endpoint_config_name = {};
    std::optional<bool> retain_all_variant_properties = {};
    std::optional<std::vector<VariantProperty>> exclude_retained_variant_properties = {};
    std::optional<DeploymentConfig> deployment_config = {};
    std::optional<bool> retain_deployment_config = {};
    static const wire::Shape kShape;
};

struct UpdateEndpointOutput {
    std::string endpoint_arn = {};
    static const wire::Shape kShape;
};

struct UpdateEndpointWeightsAndCapacitiesInput {
    std::string endpoint_name = {};
    std::vector<DesiredWeightAndCapacity> desired_weights_and_capacities = {};
    static const wire::Shape kShape;
};

struct UpdateEndpointWeightsAndCapacitiesOutput {
    std::string endpoint_arn = {};
    static const wire::Shape kShape;
};

struct UpdateExperimentRequest {
    std::string experiment_name = {};
    std::optional<std::string> display_name = {};
    std::optional<std::string> description = {};
    static const wire::Shape kShape;
};

struct UpdateExperimentResponse {
    std::optional<std::string> experiment_arn = {};
    static const wire::Shape kShape;
};

struct UpdateFeatureGroupRequest {
    std::string feature_group_name = {};
    std::optional<std::vector<FeatureDefinition>> feature_additions = {};
    std::optional<OnlineStoreConfigUpdate> online_store_config = {};
    std::optional<ThroughputConfigUpdate> throughput_config = {};
    static const wire::Shape kShape;
};

struct UpdateFeatureGroupResponse {
    std::string feature_group_arn = {};
    static const wire::Shape kShape;
};

struct UpdateFeatureMetadataRequest {
    std::string feature_group_name = {};
    std::string feature_name = {};
    std::optional<std::string> description = {};
    std::optional<std::vector<FeatureParameter>> parameter_additions = {};
    std::optional<std::vector<std::string>> parameter_removals = {};
    static const wire::Shape kShape;
};

struct UpdateInferenceComponentInput {
    std::string inference_component_name = {};
    std::optional<InferenceComponentSpecification> specification = {};
    std::optional<std::vector<InferenceComponentSpecification>> specifications = {};
    std::optional<InferenceComponentRuntimeConfig> runtime_config = {};
    std::optional<InferenceComponentDeploymentConfig> deployment_config = {};
    static const wire::Shape kShape;
};

struct UpdateInferenceComponentOutput {
    std::string inference_component_arn = {};
    static const wire::Shape kShape;
};

struct UpdateInferenceComponentRuntimeConfigInput {
    std::string inference_component_name = {};
    InferenceComponentRuntimeConfig desired_runtime_config = {};
    static const wire::Shape kShape;
};

struct UpdateInferenceComponentRuntimeConfigOutput {
    std::string inference_component_arn = {};
    static const wire::Shape kShape;
};

struct UpdateInferenceExperimentRequest {
    std::string name = {};
    std::optional<InferenceExperimentSchedule> schedule = {};
    std::optional<std::string> description = {};
    std::optional<std::vector<ModelVariantConfig>> model_variants = {};
    std::optional<InferenceExperimentDataStorageConfig> data_storage_config = {};
    std::optional<ShadowModeConfig> shadow_mode_config = {};
    static const wire::Shape kShape;
};

struct UpdateInferenceExperimentResponse {
    std::string inference_experiment_arn = {};
    static const wire::Shape kShape;
};

struct UpdateModelCardRequest {
    std::string model_card_name = {};
    std::optional<std::string> content = {};
    std::optional<std::string> model_card_status = {};
    static const wire::Shape kShape;
};

struct UpdateModelCardResponse {
    std::string model_card_arn = {};
    static const wire::Shape kShape;
};

struct UpdateModelPackageInput {
    std::string model_package_arn = {};
    std::optional<std::string> model_approval_status = {};
    std::optional<std::string> model_package_registration_type = {};
    std::optional<std::string> approval_description = {};
    std::optional<std::map<std::string, std::string>> customer_metadata_properties = {};
    std::optional<std::vector<std::string>> customer_metadata_properties_to_remove = {};
    std::optional<std::vector<AdditionalInferenceSpecificationDefinition>> additional_inference_specifications_to_add = {};
    std::optional<InferenceSpecification> inference_specification = {};
    std::optional<std::string> source_uri = {};
    std::optional<ModelPackageModelCard> model_card = {};
    std::optional<ModelLifeCycle> model_life_cycle = {};
    std::optional<std::string> client_token = {};
    static const wire::Shape kShape;
};

struct UpdateModelPackageOutput {
    std::string model_package_arn = {};
    static const wire::Shape kShape;
};

struct UpdateMonitoringAlertRequest {
    std::string monitoring_schedule_name = {};
    std::string monitoring_alert_name = {};
    std::int64_t datapoints_to_alert = 0;
    std::int64_t evaluation_period = 0;
    static const wire::Shape kShape;
};

struct UpdateMonitoringAlertResponse {
    std::string monitoring_schedule_arn = {};
    std::optional<std::string> monitoring_alert_name = {};
    static const wire::Shape kShape;
};

struct UpdateMonitoringScheduleRequest {
    std::string monitoring_schedule_name = {};
    MonitoringScheduleConfig monitoring_schedule_config = {};
    static const wire::Shape kShape;
};

struct UpdateMonitoringScheduleResponse {
    std::string monitoring_schedule_arn = {};
    static const wire::Shape kShape;
};

struct UpdatePipelineExecutionRequest {
    std::string pipeline_execution_arn = {};
    std::optional<std::string> pipeline_execution_description = {};
    std::optional<std::string> pipeline_execution_display_name = {};
    std::optional<ParallelismConfiguration> parallelism_configuration = {};
    static const wire::Shape kShape;
};

struct UpdatePipelineExecutionResponse {
    std::optional<std::string> pipeline_execution_arn = {};
    static const wire::Shape kShape;
};

struct UpdatePipelineRequest {
    std::string pipeline_name = {};
    std::optional<std::string> pipeline_display_name = {};
    std::optional<std::string> pipeline_definition = {};
    std::optional<PipelineDefinitionS3Location> pipeline_definition_s3_location = {};
    std::optional<std::string> pipeline_description = {};
    std::optional<std::string> role_arn = {};
    std::optional<ParallelismConfiguration> parallelism_configuration = {};
    static const wire::Shape kShape;
};

struct UpdatePipelineResponse {
    std::optional<std::string> pipeline_arn = {};
    std::optional<std::int64_t> pipeline_version_id = {};
    static const wire::Shape kShape;
};

struct UpdatePipelineVersionRequest {
    std::string pipeline_arn = {};
    std::int64_t pipeline_version_id = 0;
    std::optional<std::string> pipeline_version_display_name = {};
    std::optional<std::string> pipeline_version_description = {};
    static const wire::Shape kShape;
};

struct UpdatePipelineVersionResponse {
    std::optional<std::string> pipeline_arn = {};
    std::optional<std::int64_t> pipeline_version_id = {};
    static const wire::Shape kShape;
};

struct UpdateTrainingJobRequest {
    std::string training_job_name = {};
    std::optional<ProfilerConfigForUpdate> profiler_config = {};
    std::optional<std::vector<ProfilerRuleConfiguration>> profiler_rule_configurations = {};
    std::optional<ResourceConfigForUpdate> resource_config = {};
    std::optional<RemoteDebugConfigForUpdate> remote_debug_config = {};
    static const wire::Shape kShape;
};

struct UpdateTrainingJobResponse {
    std::string training_job_arn = {};
    static const wire::Shape kShape;
};

struct UpdateTrialComponentRequest {
    std::string trial_component_name = {};
    std::optional<std::string> display_name = {};
    std::optional<TrialComponentStatus> status = {};
    std::optional<Timestamp> start_time = {};
    std::optional<Timestamp> end_time = {};
    std::optional<std::map<std::string, TrialComponentParameterValue>> parameters = {};
    std::optional<std::vector<std::string>> parameters_to_remove = {};
    std::optional<std::map<std::string, TrialComponentArtifact>> input_artifacts = {};
    std::optional<std::vector<std::string>> input_artifacts_to_remove = {};
    std::optional<std::map<std::string, TrialComponentArtifact>> output_artifacts = {};
    std::optional<std::vector<std::string>> output_artifacts_to_remove = {};
    static const wire::Shape kShape;
};

struct UpdateTrialComponentResponse {
    std::optional<std::string> trial_component_arn = {};
    static const wire::Shape kShape;
};

struct UpdateTrialRequest {
    std::string trial_name = {};
    std::optional<std::string> display_name = {};
    static const wire::Shape kShape;
};

struct UpdateTrialResponse {
    std::optional<std::string> trial_arn = {};
    static const wire::Shape kShape;
};

struct Unit {
    static const wire::Shape kShape;
};

namespace op {

struct AddAssociation {
    using Input = AddAssociationRequest;
    using Output = AddAssociationResponse;
    static const wire::Operation kModel;
};
struct AddTags {
    using Input = AddTagsInput;
    using Output = AddTagsOutput;
    static const wire::Operation kModel;
};
struct AssociateTrialComponent {
    using Input = AssociateTrialComponentRequest;
    using Output = AssociateTrialComponentResponse;
    static const wire::Operation kModel;
};
struct BatchDescribeModelPackage {
    using Input = BatchDescribeModelPackageInput;
    using Output = BatchDescribeModelPackageOutput;
    static const wire::Operation kModel;
};
struct CreateAction {
    using Input = CreateActionRequest;
    using Output = CreateActionResponse;
    static const wire::Operation kModel;
};
struct CreateArtifact {
    using Input = CreateArtifactRequest;
    using Output = CreateArtifactResponse;
    static const wire::Operation kModel;
};
struct CreateContext {
    using Input = CreateContextRequest;
    using Output = CreateContextResponse;
    static const wire::Operation kModel;
};
struct CreateDataQualityJobDefinition {
    using Input = CreateDataQualityJobDefinitionRequest;
    using Output = CreateDataQualityJobDefinitionResponse;
    static const wire::Operation kModel;
};
struct CreateEndpoint {
    using Input = CreateEndpointInput;
    using Output = CreateEndpointOutput;
    static const wire::Operation kModel;
};
struct CreateEndpointConfig {
    using Input = CreateEndpointConfigInput;
    using Output = CreateEndpointConfigOutput;
    static const wire::Operation kModel;
};
struct CreateExperiment {
    using Input = CreateExperimentRequest;
    using Output = CreateExperimentResponse;
    static const wire::Operation kModel;
};
struct CreateFeatureGroup {
    using Input = CreateFeatureGroupRequest;
    using Output = CreateFeatureGroupResponse;
    static const wire::Operation kModel;
};
struct CreateHyperParameterTuningJob {
    using Input = CreateHyperParameterTuningJobRequest;
    using Output = CreateHyperParameterTuningJobResponse;
    static const wire::Operation kModel;
};
struct CreateInferenceComponent {
    using Input = CreateInferenceComponentInput;
    using Output = CreateInferenceComponentOutput;
    static const wire::Operation kModel;
};
struct CreateInferenceExperiment {
    using Input = CreateInferenceExperimentRequest;
    using Output = CreateInferenceExperimentResponse;
    static const wire::Operation kModel;
};
struct CreateModel {
    using Input = CreateModelInput;
    using Output = CreateModelOutput;
    static const wire::Operation kModel;
};
struct CreateModelCard {
    using Input = CreateModelCardRequest;
    using Output = CreateModelCardResponse;
    static const wire::Operation kModel;
};
struct CreateModelCardExportJob {
    using Input = CreateModelCardExportJobRequest;
    using Output = CreateModelCardExportJobResponse;
    static const wire::Operation kModel;
};
struct CreateModelPackage {
    using Input = CreateModelPackageInput;
    using Output = CreateModelPackageOutput;
    static const wire::Operation kModel;
};
struct CreateModelPackageGroup {
    using Input = CreateModelPackageGroupInput;
    using Output = CreateModelPackageGroupOutput;
    static const wire::Operation kModel;
};
struct CreateModelQualityJobDefinition {
    using Input = CreateModelQualityJobDefinitionRequest;
    using Output = CreateModelQualityJobDefinitionResponse;
    static const wire::Operation kModel;
};
struct CreateMonitoringSchedule {
    using Input = CreateMonitoringScheduleRequest;
    using Output = CreateMonitoringScheduleResponse;
    static const wire::Operation kModel;
};
struct CreatePipeline {
    using Input = CreatePipelineRequest;
    using Output = CreatePipelineResponse;
    static const wire::Operation kModel;
};
struct CreateProcessingJob {
    using Input = CreateProcessingJobRequest;
    using Output = CreateProcessingJobResponse;
    static const wire::Operation kModel;
};
struct CreateTrainingJob {
    using Input = CreateTrainingJobRequest;
    using Output = CreateTrainingJobResponse;
    static const wire::Operation kModel;
};
struct CreateTransformJob {
    using Input = CreateTransformJobRequest;
    using Output = CreateTransformJobResponse;
    static const wire::Operation kModel;
};
struct CreateTrial {
    using Input = CreateTrialRequest;
    using Output = CreateTrialResponse;
    static const wire::Operation kModel;
};
struct CreateTrialComponent {
    using Input = CreateTrialComponentRequest;
    using Output = CreateTrialComponentResponse;
    static const wire::Operation kModel;
};
struct DeleteAction {
    using Input = DeleteActionRequest;
    using Output = DeleteActionResponse;
    static const wire::Operation kModel;
};
struct DeleteArtifact {
    using Input = DeleteArtifactRequest;
    using Output = DeleteArtifactResponse;
    static const wire::Operation kModel;
};
struct DeleteAssociation {
    using Input = DeleteAssociationRequest;
    using Output = DeleteAssociationResponse;
    static const wire::Operation kModel;
};
struct DeleteContext {
    using Input = DeleteContextRequest;
    using Output = DeleteContextResponse;
    static const wire::Operation kModel;
};
struct DeleteDataQualityJobDefinition {
    using Input = DeleteDataQualityJobDefinitionRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteEndpoint {
    using Input = DeleteEndpointInput;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteEndpointConfig {
    using Input = DeleteEndpointConfigInput;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteExperiment {
    using Input = DeleteExperimentRequest;
    using Output = DeleteExperimentResponse;
    static const wire::Operation kModel;
};
struct DeleteFeatureGroup {
    using Input = DeleteFeatureGroupRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteHyperParameterTuningJob {
    using Input = DeleteHyperParameterTuningJobRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteInferenceComponent {
    using Input = DeleteInferenceComponentInput;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteInferenceExperiment {
    using Input = DeleteInferenceExperimentRequest;
    using Output = DeleteInferenceExperimentResponse;
    static const wire::Operation kModel;
};
struct DeleteModel {
    using Input = DeleteModelInput;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteModelCard {
    using Input = DeleteModelCardRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteModelPackage {
    using Input = DeleteModelPackageInput;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteModelPackageGroup {
    using Input = DeleteModelPackageGroupInput;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteModelPackageGroupPolicy {
    using Input = DeleteModelPackageGroupPolicyInput;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteModelQualityJobDefinition {
    using Input = DeleteModelQualityJobDefinitionRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteMonitoringSchedule {
    using Input = DeleteMonitoringScheduleRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeletePipeline {
    using Input = DeletePipelineRequest;
    using Output = DeletePipelineResponse;
    static const wire::Operation kModel;
};
struct DeleteProcessingJob {
    using Input = DeleteProcessingJobRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteTags {
    using Input = DeleteTagsInput;
    using Output = DeleteTagsOutput;
    static const wire::Operation kModel;
};
struct DeleteTrainingJob {
    using Input = DeleteTrainingJobRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteTrial {
    using Input = DeleteTrialRequest;
    using Output = DeleteTrialResponse;
    static const wire::Operation kModel;
};
struct DeleteTrialComponent {
    using Input = DeleteTrialComponentRequest;
    using Output = DeleteTrialComponentResponse;
    static const wire::Operation kModel;
};
struct DescribeAction {
    using Input = DescribeActionRequest;
    using Output = DescribeActionResponse;
    static const wire::Operation kModel;
};
struct DescribeArtifact {
    using Input = DescribeArtifactRequest;
    using Output = DescribeArtifactResponse;
    static const wire::Operation kModel;
};
struct DescribeContext {
    using Input = DescribeContextRequest;
    using Output = DescribeContextResponse;
    static const wire::Operation kModel;
};
struct DescribeDataQualityJobDefinition {
    using Input = DescribeDataQualityJobDefinitionRequest;
    using Output = DescribeDataQualityJobDefinitionResponse;
    static const wire::Operation kModel;
};
struct DescribeEndpoint {
    using Input = DescribeEndpointInput;
    using Output = DescribeEndpointOutput;
    static const wire::Operation kModel;
};
struct DescribeEndpointConfig {
    using Input = DescribeEndpointConfigInput;
    using Output = DescribeEndpointConfigOutput;
    static const wire::Operation kModel;
};
struct DescribeExperiment {
    using Input = DescribeExperimentRequest;
    using Output = DescribeExperimentResponse;
    static const wire::Operation kModel;
};
struct DescribeFeatureGroup {
    using Input = DescribeFeatureGroupRequest;
    using Output = DescribeFeatureGroupResponse;
    static const wire::Operation kModel;
};
struct DescribeFeatureMetadata {
    using Input = DescribeFeatureMetadataRequest;
    using Output = DescribeFeatureMetadataResponse;
    static const wire::Operation kModel;
};
struct DescribeHyperParameterTuningJob {
    using Input = DescribeHyperParameterTuningJobRequest;
    using Output = DescribeHyperParameterTuningJobResponse;
    static const wire::Operation kModel;
};
struct DescribeInferenceComponent {
    using Input = DescribeInferenceComponentInput;
    using Output = DescribeInferenceComponentOutput;
    static const wire::Operation kModel;
};
struct DescribeInferenceExperiment {
    using Input = DescribeInferenceExperimentRequest;
    using Output = DescribeInferenceExperimentResponse;
    static const wire::Operation kModel;
};
struct DescribeLineageGroup {
    using Input = DescribeLineageGroupRequest;
    using Output = DescribeLineageGroupResponse;
    static const wire::Operation kModel;
};
struct DescribeModel {
    using Input = DescribeModelInput;
    using Output = DescribeModelOutput;
    static const wire::Operation kModel;
};
struct DescribeModelCard {
    using Input = DescribeModelCardRequest;
    using Output = DescribeModelCardResponse;
    static const wire::Operation kModel;
};
struct DescribeModelCardExportJob {
    using Input = DescribeModelCardExportJobRequest;
    using Output = DescribeModelCardExportJobResponse;
    static const wire::Operation kModel;
};
struct DescribeModelPackage {
    using Input = DescribeModelPackageInput;
    using Output = DescribeModelPackageOutput;
    static const wire::Operation kModel;
};
struct DescribeModelPackageGroup {
    using Input = DescribeModelPackageGroupInput;
    using Output = DescribeModelPackageGroupOutput;
    static const wire::Operation kModel;
};
struct DescribeModelQualityJobDefinition {
    using Input = DescribeModelQualityJobDefinitionRequest;
    using Output = DescribeModelQualityJobDefinitionResponse;
    static const wire::Operation kModel;
};
struct DescribeMonitoringSchedule {
    using Input = DescribeMonitoringScheduleRequest;
    using Output = DescribeMonitoringScheduleResponse;
    static const wire::Operation kModel;
};
struct DescribePipeline {
    using Input = DescribePipelineRequest;
    using Output = DescribePipelineResponse;
    static const wire::Operation kModel;
};
struct DescribePipelineDefinitionForExecution {
    using Input = DescribePipelineDefinitionForExecutionRequest;
    using Output = DescribePipelineDefinitionForExecutionResponse;
    static const wire::Operation kModel;
};
struct DescribePipelineExecution {
    using Input = DescribePipelineExecutionRequest;
    using Output = DescribePipelineExecutionResponse;
    static const wire::Operation kModel;
};
struct DescribeProcessingJob {
    using Input = DescribeProcessingJobRequest;
    using Output = DescribeProcessingJobResponse;
    static const wire::Operation kModel;
};
struct DescribeTrainingJob {
    using Input = DescribeTrainingJobRequest;
    using Output = DescribeTrainingJobResponse;
    static const wire::Operation kModel;
};
struct DescribeTransformJob {
    using Input = DescribeTransformJobRequest;
    using Output = DescribeTransformJobResponse;
    static const wire::Operation kModel;
};
struct DescribeTrial {
    using Input = DescribeTrialRequest;
    using Output = DescribeTrialResponse;
    static const wire::Operation kModel;
};
struct DescribeTrialComponent {
    using Input = DescribeTrialComponentRequest;
    using Output = DescribeTrialComponentResponse;
    static const wire::Operation kModel;
};
struct DisassociateTrialComponent {
    using Input = DisassociateTrialComponentRequest;
    using Output = DisassociateTrialComponentResponse;
    static const wire::Operation kModel;
};
struct GetModelPackageGroupPolicy {
    using Input = GetModelPackageGroupPolicyInput;
    using Output = GetModelPackageGroupPolicyOutput;
    static const wire::Operation kModel;
};
struct GetSearchSuggestions {
    using Input = GetSearchSuggestionsRequest;
    using Output = GetSearchSuggestionsResponse;
    static const wire::Operation kModel;
};
struct ListActions {
    using Input = ListActionsRequest;
    using Output = ListActionsResponse;
    static const wire::Operation kModel;
};
struct ListAliases {
    using Input = ListAliasesRequest;
    using Output = ListAliasesResponse;
    static const wire::Operation kModel;
};
struct ListArtifacts {
    using Input = ListArtifactsRequest;
    using Output = ListArtifactsResponse;
    static const wire::Operation kModel;
};
struct ListAssociations {
    using Input = ListAssociationsRequest;
    using Output = ListAssociationsResponse;
    static const wire::Operation kModel;
};
struct ListContexts {
    using Input = ListContextsRequest;
    using Output = ListContextsResponse;
    static const wire::Operation kModel;
};
struct ListDataQualityJobDefinitions {
    using Input = ListDataQualityJobDefinitionsRequest;
    using Output = ListDataQualityJobDefinitionsResponse;
    static const wire::Operation kModel;
};
struct ListEndpointConfigs {
    using Input = ListEndpointConfigsInput;
    using Output = ListEndpointConfigsOutput;
    static const wire::Operation kModel;
};
struct ListEndpoints {
    using Input = ListEndpointsInput;
    using Output = ListEndpointsOutput;
    static const wire::Operation kModel;
};
struct ListExperiments {
    using Input = ListExperimentsRequest;
    using Output = ListExperimentsResponse;
    static const wire::Operation kModel;
};
struct ListFeatureGroups {
    using Input = ListFeatureGroupsRequest;
    using Output = ListFeatureGroupsResponse;
    static const wire::Operation kModel;
};
struct ListHyperParameterTuningJobs {
    using Input = ListHyperParameterTuningJobsRequest;
    using Output = ListHyperParameterTuningJobsResponse;
    static const wire::Operation kModel;
};
struct ListInferenceComponents {
    using Input = ListInferenceComponentsInput;
    using Output = ListInferenceComponentsOutput;
    static const wire::Operation kModel;
};
struct ListInferenceExperiments {
    using Input = ListInferenceExperimentsRequest;
    using Output = ListInferenceExperimentsResponse;
    static const wire::Operation kModel;
};
struct ListLineageGroups {
    using Input = ListLineageGroupsRequest;
    using Output = ListLineageGroupsResponse;
    static const wire::Operation kModel;
};
struct ListModelCardExportJobs {
    using Input = ListModelCardExportJobsRequest;
    using Output = ListModelCardExportJobsResponse;
    static const wire::Operation kModel;
};
struct ListModelCardVersions {
    using Input = ListModelCardVersionsRequest;
    using Output = ListModelCardVersionsResponse;
    static const wire::Operation kModel;
};
struct ListModelCards {
    using Input = ListModelCardsRequest;
    using Output = ListModelCardsResponse;
    static const wire::Operation kModel;
};
struct ListModelPackageGroups {
    using Input = ListModelPackageGroupsInput;
    using Output = ListModelPackageGroupsOutput;
    static const wire::Operation kModel;
};
struct ListModelPackages {
    using Input = ListModelPackagesInput;
    using Output = ListModelPackagesOutput;
    static const wire::Operation kModel;
};
struct ListModelQualityJobDefinitions {
    using Input = ListModelQualityJobDefinitionsRequest;
    using Output = ListModelQualityJobDefinitionsResponse;
    static const wire::Operation kModel;
};
struct ListModels {
    using Input = ListModelsInput;
    using Output = ListModelsOutput;
    static const wire::Operation kModel;
};
struct ListMonitoringAlertHistory {
    using Input = ListMonitoringAlertHistoryRequest;
    using Output = ListMonitoringAlertHistoryResponse;
    static const wire::Operation kModel;
};
struct ListMonitoringAlerts {
    using Input = ListMonitoringAlertsRequest;
    using Output = ListMonitoringAlertsResponse;
    static const wire::Operation kModel;
};
struct ListMonitoringExecutions {
    using Input = ListMonitoringExecutionsRequest;
    using Output = ListMonitoringExecutionsResponse;
    static const wire::Operation kModel;
};
struct ListMonitoringSchedules {
    using Input = ListMonitoringSchedulesRequest;
    using Output = ListMonitoringSchedulesResponse;
    static const wire::Operation kModel;
};
struct ListPipelineExecutionSteps {
    using Input = ListPipelineExecutionStepsRequest;
    using Output = ListPipelineExecutionStepsResponse;
    static const wire::Operation kModel;
};
struct ListPipelineExecutions {
    using Input = ListPipelineExecutionsRequest;
    using Output = ListPipelineExecutionsResponse;
    static const wire::Operation kModel;
};
struct ListPipelineParametersForExecution {
    using Input = ListPipelineParametersForExecutionRequest;
    using Output = ListPipelineParametersForExecutionResponse;
    static const wire::Operation kModel;
};
struct ListPipelineVersions {
    using Input = ListPipelineVersionsRequest;
    using Output = ListPipelineVersionsResponse;
    static const wire::Operation kModel;
};
struct ListPipelines {
    using Input = ListPipelinesRequest;
    using Output = ListPipelinesResponse;
    static const wire::Operation kModel;
};
struct ListProcessingJobs {
    using Input = ListProcessingJobsRequest;
    using Output = ListProcessingJobsResponse;
    static const wire::Operation kModel;
};
struct ListTags {
    using Input = ListTagsInput;
    using Output = ListTagsOutput;
    static const wire::Operation kModel;
};
struct ListTrainingJobs {
    using Input = ListTrainingJobsRequest;
    using Output = ListTrainingJobsResponse;
    static const wire::Operation kModel;
};
struct ListTrainingJobsForHyperParameterTuningJob {
    using Input = ListTrainingJobsForHyperParameterTuningJobRequest;
    using Output = ListTrainingJobsForHyperParameterTuningJobResponse;
    static const wire::Operation kModel;
};
struct ListTransformJobs {
    using Input = ListTransformJobsRequest;
    using Output = ListTransformJobsResponse;
    static const wire::Operation kModel;
};
struct ListTrialComponents {
    using Input = ListTrialComponentsRequest;
    using Output = ListTrialComponentsResponse;
    static const wire::Operation kModel;
};
struct ListTrials {
    using Input = ListTrialsRequest;
    using Output = ListTrialsResponse;
    static const wire::Operation kModel;
};
struct PutModelPackageGroupPolicy {
    using Input = PutModelPackageGroupPolicyInput;
    using Output = PutModelPackageGroupPolicyOutput;
    static const wire::Operation kModel;
};
struct QueryLineage {
    using Input = QueryLineageRequest;
    using Output = QueryLineageResponse;
    static const wire::Operation kModel;
};
struct RenderUiTemplate {
    using Input = RenderUiTemplateRequest;
    using Output = RenderUiTemplateResponse;
    static const wire::Operation kModel;
};
struct RetryPipelineExecution {
    using Input = RetryPipelineExecutionRequest;
    using Output = RetryPipelineExecutionResponse;
    static const wire::Operation kModel;
};
struct Search {
    using Input = SearchRequest;
    using Output = SearchResponse;
    static const wire::Operation kModel;
};
struct SendPipelineExecutionStepFailure {
    using Input = SendPipelineExecutionStepFailureRequest;
    using Output = SendPipelineExecutionStepFailureResponse;
    static const wire::Operation kModel;
};
struct SendPipelineExecutionStepSuccess {
    using Input = SendPipelineExecutionStepSuccessRequest;
    using Output = SendPipelineExecutionStepSuccessResponse;
    static const wire::Operation kModel;
};
struct StartInferenceExperiment {
    using Input = StartInferenceExperimentRequest;
    using Output = StartInferenceExperimentResponse;
    static const wire::Operation kModel;
};
struct StartMonitoringSchedule {
    using Input = StartMonitoringScheduleRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct StartPipelineExecution {
    using Input = StartPipelineExecutionRequest;
    using Output = StartPipelineExecutionResponse;
    static const wire::Operation kModel;
};
struct StopHyperParameterTuningJob {
    using Input = StopHyperParameterTuningJobRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct StopInferenceExperiment {
    using Input = StopInferenceExperimentRequest;
    using Output = StopInferenceExperimentResponse;
    static const wire::Operation kModel;
};
struct StopMonitoringSchedule {
    using Input = StopMonitoringScheduleRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct StopPipelineExecution {
    using Input = StopPipelineExecutionRequest;
    using Output = StopPipelineExecutionResponse;
    static const wire::Operation kModel;
};
struct StopProcessingJob {
    using Input = StopProcessingJobRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct StopTrainingJob {
    using Input = StopTrainingJobRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct StopTransformJob {
    using Input = StopTransformJobRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct UpdateAction {
    using Input = UpdateActionRequest;
    using Output = UpdateActionResponse;
    static const wire::Operation kModel;
};
struct UpdateArtifact {
    using Input = UpdateArtifactRequest;
    using Output = UpdateArtifactResponse;
    static const wire::Operation kModel;
};
struct UpdateContext {
    using Input = UpdateContextRequest;
    using Output = UpdateContextResponse;
    static const wire::Operation kModel;
};
struct UpdateEndpoint {
    using Input = UpdateEndpointInput;
    using Output = UpdateEndpointOutput;
    static const wire::Operation kModel;
};
struct UpdateEndpointWeightsAndCapacities {
    using Input = UpdateEndpointWeightsAndCapacitiesInput;
    using Output = UpdateEndpointWeightsAndCapacitiesOutput;
    static const wire::Operation kModel;
};
struct UpdateExperiment {
    using Input = UpdateExperimentRequest;
    using Output = UpdateExperimentResponse;
    static const wire::Operation kModel;
};
struct UpdateFeatureGroup {
    using Input = UpdateFeatureGroupRequest;
    using Output = UpdateFeatureGroupResponse;
    static const wire::Operation kModel;
};
struct UpdateFeatureMetadata {
    using Input = UpdateFeatureMetadataRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct UpdateInferenceComponent {
    using Input = UpdateInferenceComponentInput;
    using Output = UpdateInferenceComponentOutput;
    static const wire::Operation kModel;
};
struct UpdateInferenceComponentRuntimeConfig {
    using Input = UpdateInferenceComponentRuntimeConfigInput;
    using Output = UpdateInferenceComponentRuntimeConfigOutput;
    static const wire::Operation kModel;
};
struct UpdateInferenceExperiment {
    using Input = UpdateInferenceExperimentRequest;
    using Output = UpdateInferenceExperimentResponse;
    static const wire::Operation kModel;
};
struct UpdateModelCard {
    using Input = UpdateModelCardRequest;
    using Output = UpdateModelCardResponse;
    static const wire::Operation kModel;
};
struct UpdateModelPackage {
    using Input = UpdateModelPackageInput;
    using Output = UpdateModelPackageOutput;
    static const wire::Operation kModel;
};
struct UpdateMonitoringAlert {
    using Input = UpdateMonitoringAlertRequest;
    using Output = UpdateMonitoringAlertResponse;
    static const wire::Operation kModel;
};
struct UpdateMonitoringSchedule {
    using Input = UpdateMonitoringScheduleRequest;
    using Output = UpdateMonitoringScheduleResponse;
    static const wire::Operation kModel;
};
struct UpdatePipeline {
    using Input = UpdatePipelineRequest;
    using Output = UpdatePipelineResponse;
    static const wire::Operation kModel;
};
struct UpdatePipelineExecution {
    using Input = UpdatePipelineExecutionRequest;
    using Output = UpdatePipelineExecutionResponse;
    static const wire::Operation kModel;
};
struct UpdatePipelineVersion {
    using Input = UpdatePipelineVersionRequest;
    using Output = UpdatePipelineVersionResponse;
    static const wire::Operation kModel;
};
struct UpdateTrainingJob {
    using Input = UpdateTrainingJobRequest;
    using Output = UpdateTrainingJobResponse;
    static const wire::Operation kModel;
};
struct UpdateTrial {
    using Input = UpdateTrialRequest;
    using Output = UpdateTrialResponse;
    static const wire::Operation kModel;
};
struct UpdateTrialComponent {
    using Input = UpdateTrialComponentRequest;
    using Output = UpdateTrialComponentResponse;
    static const wire::Operation kModel;
};

}  // namespace op
}  // namespace athanor::api::sagemaker
