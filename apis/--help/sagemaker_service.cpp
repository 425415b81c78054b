// Generated from apis/sagemaker.json by apis/generate.py.
#include "sagemaker_tables.hpp"

namespace athanor::api::sagemaker {
using namespace athanor::wire;

namespace others {
extern const Operation AttachClusterNodeVolume;
extern const Operation BatchAddClusterNodes;
extern const Operation BatchDeleteClusterNodes;
extern const Operation BatchRebootClusterNodes;
extern const Operation BatchReplaceClusterNodes;
extern const Operation CreateAIBenchmarkJob;
extern const Operation CreateAIRecommendationJob;
extern const Operation CreateAIWorkloadConfig;
extern const Operation CreateAlgorithm;
extern const Operation CreateApp;
extern const Operation CreateAppImageConfig;
extern const Operation CreateAutoMLJob;
extern const Operation CreateAutoMLJobV2;
extern const Operation CreateCluster;
extern const Operation CreateClusterSchedulerConfig;
extern const Operation CreateCodeRepository;
extern const Operation CreateCompilationJob;
extern const Operation CreateComputeQuota;
extern const Operation CreateDeviceFleet;
extern const Operation CreateDomain;
extern const Operation CreateEdgeDeploymentPlan;
extern const Operation CreateEdgeDeploymentStage;
extern const Operation CreateEdgePackagingJob;
extern const Operation CreateFlowDefinition;
extern const Operation CreateHub;
extern const Operation CreateHubContentPresignedUrls;
extern const Operation CreateHubContentReference;
extern const Operation CreateHumanTaskUi;
extern const Operation CreateImage;
extern const Operation CreateImageVersion;
extern const Operation CreateInferenceRecommendationsJob;
extern const Operation CreateLabelingJob;
extern const Operation CreateMlflowApp;
extern const Operation CreateMlflowTrackingServer;
extern const Operation CreateModelBiasJobDefinition;
extern const Operation CreateModelExplainabilityJobDefinition;
extern const Operation CreateNotebookInstance;
extern const Operation CreateNotebookInstanceLifecycleConfig;
extern const Operation CreateOptimizationJob;
extern const Operation CreatePartnerApp;
extern const Operation CreatePartnerAppPresignedUrl;
extern const Operation CreatePresignedDomainUrl;
extern const Operation CreatePresignedMlflowAppUrl;
extern const Operation CreatePresignedMlflowTrackingServerUrl;
extern const Operation CreatePresignedNotebookInstanceUrl;
extern const Operation CreateProject;
extern const Operation CreateSpace;
extern const Operation CreateStudioLifecycleConfig;
extern const Operation CreateTrainingPlan;
extern const Operation CreateUserProfile;
extern const Operation CreateWorkforce;
extern const Operation CreateWorkteam;
extern const Operation DeleteAIBenchmarkJob;
extern const Operation DeleteAIRecommendationJob;
extern const Operation DeleteAIWorkloadConfig;
extern const Operation DeleteAlgorithm;
extern const Operation DeleteApp;
extern const Operation DeleteAppImageConfig;
extern const Operation DeleteCluster;
extern const Operation DeleteClusterSchedulerConfig;
extern const Operation DeleteCodeRepository;
extern const Operation DeleteCompilationJob;
extern const Operation DeleteComputeQuota;
extern const Operation DeleteDeviceFleet;
extern const Operation DeleteDomain;
extern const Operation DeleteEdgeDeploymentPlan;
extern const Operation DeleteEdgeDeploymentStage;
extern const Operation DeleteFlowDefinition;
extern const Operation DeleteHub;
extern const Operation DeleteHubContent;
extern const Operation DeleteHubContentReference;
extern const Operation DeleteHumanTaskUi;
extern const Operation DeleteImage;
extern const Operation DeleteImageVersion;
extern const Operation DeleteMlflowApp;
extern const Operation DeleteMlflowTrackingServer;
extern const Operation DeleteModelBiasJobDefinition;
extern const Operation DeleteModelExplainabilityJobDefinition;
extern const Operation DeleteNotebookInstance;
extern const Operation DeleteNotebookInstanceLifecycleConfig;
extern const Operation DeleteOptimizationJob;
extern const Operation DeletePartnerApp;
extern const Operation DeleteProject;
extern const Operation DeleteSpace;
extern const Operation DeleteStudioLifecycleConfig;
extern const Operation DeleteUserProfile;
extern const Operation DeleteWorkforce;
extern const Operation DeleteWorkteam;
extern const Operation DeregisterDevices;
extern const Operation DescribeAIBenchmarkJob;
extern const Operation DescribeAIRecommendationJob;
extern const Operation DescribeAIWorkloadConfig;
extern const Operation DescribeAlgorithm;
extern const Operation DescribeApp;
extern const Operation DescribeAppImageConfig;
extern const Operation DescribeAutoMLJob;
extern const Operation DescribeAutoMLJobV2;
extern const Operation DescribeCluster;
extern const Operation DescribeClusterEvent;
extern const Operation DescribeClusterNode;
extern const Operation DescribeClusterSchedulerConfig;
extern const Operation DescribeCodeRepository;
extern const Operation DescribeCompilationJob;
extern const Operation DescribeComputeQuota;
extern const Operation DescribeDevice;
extern const Operation DescribeDeviceFleet;
extern const Operation DescribeDomain;
extern const Operation DescribeEdgeDeploymentPlan;
extern const Operation DescribeEdgePackagingJob;
extern const Operation DescribeFlowDefinition;
extern const Operation DescribeHub;
extern const Operation DescribeHubContent;
extern const Operation DescribeHumanTaskUi;
extern const Operation DescribeImage;
extern const Operation DescribeImageVersion;
extern const Operation DescribeInferenceRecommendationsJob;
extern const Operation DescribeLabelingJob;
extern const Operation DescribeMlflowApp;
extern const Operation DescribeMlflowTrackingServer;
extern const Operation DescribeModelBiasJobDefinition;
extern const Operation DescribeModelExplainabilityJobDefinition;
extern const Operation DescribeNotebookInstance;
extern const Operation DescribeNotebookInstanceLifecycleConfig;
extern const Operation DescribeOptimizationJob;
extern const Operation DescribePartnerApp;
extern const Operation DescribeProject;
extern const Operation DescribeReservedCapacity;
extern const Operation DescribeSpace;
extern const Operation DescribeStudioLifecycleConfig;
extern const Operation DescribeSubscribedWorkteam;
extern const Operation DescribeTrainingPlan;
extern const Operation DescribeTrainingPlanExtensionHistory;
extern const Operation DescribeUserProfile;
extern const Operation DescribeWorkforce;
extern const Operation DescribeWorkteam;
extern const Operation DetachClusterNodeVolume;
extern const Operation DisableSagemakerServicecatalogPortfolio;
extern const Operation EnableSagemakerServicecatalogPortfolio;
extern const Operation ExtendTrainingPlan;
extern const Operation GetDeviceFleetReport;
extern const Operation GetLineageGroupPolicy;
extern const Operation GetSagemakerServicecatalogPortfolioStatus;
extern const Operation GetScalingConfigurationRecommendation;
extern const Operation ImportHubContent;
extern const Operation ListAIBenchmarkJobs;
extern const Operation ListAIRecommendationJobs;
extern const Operation ListAIWorkloadConfigs;
extern const Operation ListAlgorithms;
extern const Operation ListAppImageConfigs;
extern const Operation ListApps;
extern const Operation ListAutoMLJobs;
extern const Operation ListCandidatesForAutoMLJob;
extern const Operation ListClusterEvents;
extern const Operation ListClusterNodes;
extern const Operation ListClusterSchedulerConfigs;
extern const Operation ListClusters;
extern const Operation ListCodeRepositories;
extern const Operation ListCompilationJobs;
extern const Operation ListComputeQuotas;
extern const Operation ListDeviceFleets;
extern const Operation ListDevices;
extern const Operation ListDomains;
extern const Operation ListEdgeDeploymentPlans;
extern const Operation ListEdgePackagingJobs;
extern const Operation ListFlowDefinitions;
extern const Operation ListHubContentVersions;
extern const Operation ListHubContents;
extern const Operation ListHubs;
extern const Operation ListHumanTaskUis;
extern const Operation ListImageVersions;
extern const Operation ListImages;
extern const Operation ListInferenceRecommendationsJobSteps;
extern const Operation ListInferenceRecommendationsJobs;
extern const Operation ListLabelingJobs;
extern const Operation ListLabelingJobsForWorkteam;
extern const Operation ListMlflowApps;
extern const Operation ListMlflowTrackingServers;
extern const Operation ListModelBiasJobDefinitions;
extern const Operation ListModelExplainabilityJobDefinitions;
extern const Operation ListModelMetadata;
extern const Operation ListNotebookInstanceLifecycleConfigs;
extern const Operation ListNotebookInstances;
extern const Operation ListOptimizationJobs;
extern const Operation ListPartnerApps;
extern const Operation ListProjects;
extern const Operation ListResourceCatalogs;
extern const Operation ListSpaces;
extern const Operation ListStageDevices;
extern const Operation ListStudioLifecycleConfigs;
extern const Operation ListSubscribedWorkteams;
extern const Operation ListTrainingPlans;
extern const Operation ListUltraServersByReservedCapacity;
extern const Operation ListUserProfiles;
extern const Operation ListWorkforces;
extern const Operation ListWorkteams;
extern const Operation RegisterDevices;
extern const Operation SearchTrainingPlanOfferings;
extern const Operation StartClusterHealthCheck;
extern const Operation StartEdgeDeploymentStage;
extern const Operation StartMlflowTrackingServer;
extern const Operation StartNotebookInstance;
extern const Operation StartSession;
extern const Operation StopAIBenchmarkJob;
extern const Operation StopAIRecommendationJob;
extern const Operation StopAutoMLJob;
extern const Operation StopCompilationJob;
extern const Operation StopEdgeDeploymentStage;
extern const Operation StopEdgePackagingJob;
extern const Operation StopInferenceRecommendationsJob;
extern const Operation StopLabelingJob;
extern const Operation StopMlflowTrackingServer;
extern const Operation StopNotebookInstance;
extern const Operation StopOptimizationJob;
extern const Operation UpdateAppImageConfig;
extern const Operation UpdateCluster;
extern const Operation UpdateClusterSchedulerConfig;
extern const Operation UpdateClusterSoftware;
extern const Operation UpdateCodeRepository;
extern const Operation UpdateComputeQuota;
extern const Operation UpdateDeviceFleet;
extern const Operation UpdateDevices;
extern const Operation UpdateDomain;
extern const Operation UpdateHub;
extern const Operation UpdateHubContent;
extern const Operation UpdateHubContentReference;
extern const Operation UpdateImage;
extern const Operation UpdateImageVersion;
extern const Operation UpdateMlflowApp;
extern const Operation UpdateMlflowTrackingServer;
extern const Operation UpdateNotebookInstance;
extern const Operation UpdateNotebookInstanceLifecycleConfig;
extern const Operation UpdatePartnerApp;
extern const Operation UpdateProject;
extern const Operation UpdateSpace;
extern const Operation UpdateUserProfile;
extern const Operation UpdateWorkforce;
extern const Operation UpdateWorkteam;
}
namespace {

constexpr const Operation* kOperations[] = {
    &op::AddAssociation::kModel,
    &op::AddTags::kModel,
    &op::AssociateTrialComponent::kModel,
    &others::AttachClusterNodeVolume,
    &others::BatchAddClusterNodes,
    &others::BatchDeleteClusterNodes,
    &op::BatchDescribeModelPackage::kModel,
    &others::BatchRebootClusterNodes,
    &others::BatchReplaceClusterNodes,
    &others::CreateAIBenchmarkJob,
    &others::CreateAIRecommendationJob,
    &others::CreateAIWorkloadConfig,
    &op::CreateAction::kModel,
    &others::CreateAlgorithm,
    &others::CreateApp,
    &others::CreateAppImageConfig,
    &op::CreateArtifact::kModel,
    &others::CreateAutoMLJob,
    &others::CreateAutoMLJobV2,
    &others::CreateCluster,
    &others::CreateClusterSchedulerConfig,
    &others::CreateCodeRepository,
    &others::CreateCompilationJob,
    &others::CreateComputeQuota,
    &op::CreateContext::kModel,
    &op::CreateDataQualityJobDefinition::kModel,
    &others::CreateDeviceFleet,
    &others::CreateDomain,
    &others::CreateEdgeDeploymentPlan,
    &others::CreateEdgeDeploymentStage,
    &others::CreateEdgePackagingJob,
    &op::CreateEndpoint::kModel,
    &op::CreateEndpointConfig::kModel,
    &op::CreateExperiment::kModel,
    &op::CreateFeatureGroup::kModel,
    &others::CreateFlowDefinition,
    &others::CreateHub,
    &others::CreateHubContentPresignedUrls,
    &others::CreateHubContentReference,
    &others::CreateHumanTaskUi,
    &op::CreateHyperParameterTuningJob::kModel,
    &others::CreateImage,
    &others::CreateImageVersion,
    &op::CreateInferenceComponent::kModel,
    &op::CreateInferenceExperiment::kModel,
    &others::CreateInferenceRecommendationsJob,
    &others::CreateLabelingJob,
    &others::CreateMlflowApp,
    &others::CreateMlflowTrackingServer,
    &op::CreateModel::kModel,
    &others::CreateModelBiasJobDefinition,
    &op::CreateModelCard::kModel,
    &op::CreateModelCardExportJob::kModel,
    &others::CreateModelExplainabilityJobDefinition,
    &op::CreateModelPackage::kModel,
    &op::CreateModelPackageGroup::kModel,
    &op::CreateModelQualityJobDefinition::kModel,
    &op::CreateMonitoringSchedule::kModel,
    &others::CreateNotebookInstance,
    &others::CreateNotebookInstanceLifecycleConfig,
    &others::CreateOptimizationJob,
    &others::CreatePartnerApp,
    &others::CreatePartnerAppPresignedUrl,
    &op::CreatePipeline::kModel,
    &others::CreatePresignedDomainUrl,
    &others::CreatePresignedMlflowAppUrl,
    &others::CreatePresignedMlflowTrackingServerUrl,
    &others::CreatePresignedNotebookInstanceUrl,
    &op::CreateProcessingJob::kModel,
    &others::CreateProject,
    &others::CreateSpace,
    &others::CreateStudioLifecycleConfig,
    &op::CreateTrainingJob::kModel,
    &others::CreateTrainingPlan,
    &op::CreateTransformJob::kModel,
    &op::CreateTrial::kModel,
    &op::CreateTrialComponent::kModel,
    &others::CreateUserProfile,
    &others::CreateWorkforce,
    &others::CreateWorkteam,
    &others::DeleteAIBenchmarkJob,
    &others::DeleteAIRecommendationJob,
    &others::DeleteAIWorkloadConfig,
    &op::DeleteAction::kModel,
    &others::DeleteAlgorithm,
    &others::DeleteApp,
    &others::DeleteAppImageConfig,
    &op::DeleteArtifact::kModel,
    &op::DeleteAssociation::kModel,
    &others::DeleteCluster,
    &others::DeleteClusterSchedulerConfig,
    &others::DeleteCodeRepository,
    &others::DeleteCompilationJob,
    &others::DeleteComputeQuota,
    &op::DeleteContext::kModel,
    &op::DeleteDataQualityJobDefinition::kModel,
    &others::DeleteDeviceFleet,
    &others::DeleteDomain,
    &others::DeleteEdgeDeploymentPlan,
    &others::DeleteEdgeDeploymentStage,
    &op::DeleteEndpoint::kModel,
    &op::DeleteEndpointConfig::kModel,
    &op::DeleteExperiment::kModel,
    &op::DeleteFeatureGroup::kModel,
    &others::DeleteFlowDefinition,
    &others::DeleteHub,
    &others::DeleteHubContent,
    &others::DeleteHubContentReference,
    &others::DeleteHumanTaskUi,
    &op::DeleteHyperParameterTuningJob::kModel,
    &others::DeleteImage,
    &others::DeleteImageVersion,
    &op::DeleteInferenceComponent::kModel,
    &op::DeleteInferenceExperiment::kModel,
    &others::DeleteMlflowApp,
    &others::DeleteMlflowTrackingServer,
    &op::DeleteModel::kModel,
    &others::DeleteModelBiasJobDefinition,
    &op::DeleteModelCard::kModel,
    &others::DeleteModelExplainabilityJobDefinition,
    &op::DeleteModelPackage::kModel,
    &op::DeleteModelPackageGroup::kModel,
    &op::DeleteModelPackageGroupPolicy::kModel,
    &op::DeleteModelQualityJobDefinition::kModel,
    &op::DeleteMonitoringSchedule::kModel,
    &others::DeleteNotebookInstance,
    &others::DeleteNotebookInstanceLifecycleConfig,
    &others::DeleteOptimizationJob,
    &others::DeletePartnerApp,
    &op::DeletePipeline::kModel,
    &op::DeleteProcessingJob::kModel,
    &others::DeleteProject,
    &others::DeleteSpace,
    &others::DeleteStudioLifecycleConfig,
    &op::DeleteTags::kModel,
    &op::DeleteTrainingJob::kModel,
    &op::DeleteTrial::kModel,
    &op::DeleteTrialComponent::kModel,
    &others::DeleteUserProfile,
    &others::DeleteWorkforce,
    &others::DeleteWorkteam,
    &others::DeregisterDevices,
    &others::DescribeAIBenchmarkJob,
    &others::DescribeAIRecommendationJob,
    &others::DescribeAIWorkloadConfig,
    &op::DescribeAction::kModel,
    &others::DescribeAlgorithm,
    &others::DescribeApp,
    &others::DescribeAppImageConfig,
    &op::DescribeArtifact::kModel,
    &others::DescribeAutoMLJob,
    &others::DescribeAutoMLJobV2,
    &others::DescribeCluster,
    &others::DescribeClusterEvent,
    &others::DescribeClusterNode,
    &others::DescribeClusterSchedulerConfig,
    &others::DescribeCodeRepository,
    &others::DescribeCompilationJob,
    &others::DescribeComputeQuota,
    &op::DescribeContext::kModel,
    &op::DescribeDataQualityJobDefinition::kModel,
    &others::DescribeDevice,
    &others::DescribeDeviceFleet,
    &others::DescribeDomain,
    &others::DescribeEdgeDeploymentPlan,
    &others::DescribeEdgePackagingJob,
    &op::DescribeEndpoint::kModel,
    &op::DescribeEndpointConfig::kModel,
    &op::DescribeExperiment::kModel,
    &op::DescribeFeatureGroup::kModel,
    &op::DescribeFeatureMetadata::kModel,
    &others::DescribeFlowDefinition,
    &others::DescribeHub,
    &others::DescribeHubContent,
    &others::DescribeHumanTaskUi,
    &op::DescribeHyperParameterTuningJob::kModel,
    &others::DescribeImage,
    &others::DescribeImageVersion,
    &op::DescribeInferenceComponent::kModel,
    &op::DescribeInferenceExperiment::kModel,
    &others::DescribeInferenceRecommendationsJob,
    &others::DescribeLabelingJob,
    &op::DescribeLineageGroup::kModel,
    &others::DescribeMlflowApp,
    &others::DescribeMlflowTrackingServer,
    &op::DescribeModel::kModel,
    &others::DescribeModelBiasJobDefinition,
    &op::DescribeModelCard::kModel,
    &op::DescribeModelCardExportJob::kModel,
    &others::DescribeModelExplainabilityJobDefinition,
    &op::DescribeModelPackage::kModel,
    &op::DescribeModelPackageGroup::kModel,
    &op::DescribeModelQualityJobDefinition::kModel,
    &op::DescribeMonitoringSchedule::kModel,
    &others::DescribeNotebookInstance,
    &others::DescribeNotebookInstanceLifecycleConfig,
    &others::DescribeOptimizationJob,
    &others::DescribePartnerApp,
    &op::DescribePipeline::kModel,
    &op::DescribePipelineDefinitionForExecution::kModel,
    &op::DescribePipelineExecution::kModel,
    &op::DescribeProcessingJob::kModel,
    &others::DescribeProject,
    &others::DescribeReservedCapacity,
    &others::DescribeSpace,
    &others::DescribeStudioLifecycleConfig,
    &others::DescribeSubscribedWorkteam,
    &op::DescribeTrainingJob::kModel,
    &others::DescribeTrainingPlan,
    &others::DescribeTrainingPlanExtensionHistory,
    &op::DescribeTransformJob::kModel,
    &op::DescribeTrial::kModel,
    &op::DescribeTrialComponent::kModel,
    &others::DescribeUserProfile,
    &others::DescribeWorkforce,
    &others::DescribeWorkteam,
    &others::DetachClusterNodeVolume,
    &others::DisableSagemakerServicecatalogPortfolio,
    &op::DisassociateTrialComponent::kModel,
    &others::EnableSagemakerServicecatalogPortfolio,
    &others::ExtendTrainingPlan,
    &others::GetDeviceFleetReport,
    &others::GetLineageGroupPolicy,
    &op::GetModelPackageGroupPolicy::kModel,
    &others::GetSagemakerServicecatalogPortfolioStatus,
    &others::GetScalingConfigurationRecommendation,
    &op::GetSearchSuggestions::kModel,
    &others::ImportHubContent,
    &others::ListAIBenchmarkJobs,
    &others::ListAIRecommendationJobs,
    &others::ListAIWorkloadConfigs,
    &op::ListActions::kModel,
    &others::ListAlgorithms,
    &op::ListAliases::kModel,
    &others::ListAppImageConfigs,
    &others::ListApps,
    &op::ListArtifacts::kModel,
    &op::ListAssociations::kModel,
    &others::ListAutoMLJobs,
    &others::ListCandidatesForAutoMLJob,
    &others::ListClusterEvents,
    &others::ListClusterNodes,
    &others::ListClusterSchedulerConfigs,
    &others::ListClusters,
    &others::ListCodeRepositories,
    &others::ListCompilationJobs,
    &others::ListComputeQuotas,
    &op::ListContexts::kModel,
    &op::ListDataQualityJobDefinitions::kModel,
    &others::ListDeviceFleets,
    &others::ListDevices,
    &others::ListDomains,
    &others::ListEdgeDeploymentPlans,
    &others::ListEdgePackagingJobs,
    &op::ListEndpointConfigs::kModel,
    &op::ListEndpoints::kModel,
    &op::ListExperiments::kModel,
    &op::ListFeatureGroups::kModel,
    &others::ListFlowDefinitions,
    &others::ListHubContentVersions,
    &others::ListHubContents,
    &others::ListHubs,
    &others::ListHumanTaskUis,
    &op::ListHyperParameterTuningJobs::kModel,
    &others::ListImageVersions,
    &others::ListImages,
    &op::ListInferenceComponents::kModel,
    &op::ListInferenceExperiments::kModel,
    &others::ListInferenceRecommendationsJobSteps,
    &others::ListInferenceRecommendationsJobs,
    &others::ListLabelingJobs,
    &others::ListLabelingJobsForWorkteam,
    &op::ListLineageGroups::kModel,
    &others::ListMlflowApps,
    &others::ListMlflowTrackingServers,
    &others::ListModelBiasJobDefinitions,
    &op::ListModelCardExportJobs::kModel,
    &op::ListModelCardVersions::kModel,
    &op::ListModelCards::kModel,
    &others::ListModelExplainabilityJobDefinitions,
    &others::ListModelMetadata,
    &op::ListModelPackageGroups::kModel,
    &op::ListModelPackages::kModel,
    &op::ListModelQualityJobDefinitions::kModel,
    &op::ListModels::kModel,
    &op::ListMonitoringAlertHistory::kModel,
    &op::ListMonitoringAlerts::kModel,
    &op::ListMonitoringExecutions::kModel,
    &op::ListMonitoringSchedules::kModel,
    &others::ListNotebookInstanceLifecycleConfigs,
    &others::ListNotebookInstances,
    &others::ListOptimizationJobs,
    &others::ListPartnerApps,
    &op::ListPipelineExecutionSteps::kModel,
    &op::ListPipelineExecutions::kModel,
    &op::ListPipelineParametersForExecution::kModel,
    &op::ListPipelineVersions::kModel,
    &op::ListPipelines::kModel,
    &op::ListProcessingJobs::kModel,
    &others::ListProjects,
    &others::ListResourceCatalogs,
    &others::ListSpaces,
    &others::ListStageDevices,
    &others::ListStudioLifecycleConfigs,
    &others::ListSubscribedWorkteams,
    &op::ListTags::kModel,
    &op::ListTrainingJobs::kModel,
    &op::ListTrainingJobsForHyperParameterTuningJob::kModel,
    &others::ListTrainingPlans,
    &op::ListTransformJobs::kModel,
    &op::ListTrialComponents::kModel,
    &op::ListTrials::kModel,
    &others::ListUltraServersByReservedCapacity,
    &others::ListUserProfiles,
    &others::ListWorkforces,
    &others::ListWorkteams,
    &op::PutModelPackageGroupPolicy::kModel,
    &op::QueryLineage::kModel,
    &others::RegisterDevices,
    &op::RenderUiTemplate::kModel,
    &op::RetryPipelineExecution::kModel,
    &op::Search::kModel,
    &others::SearchTrainingPlanOfferings,
    &op::SendPipelineExecutionStepFailure::kModel,
    &op::SendPipelineExecutionStepSuccess::kModel,
    &others::StartClusterHealthCheck,
    &others::StartEdgeDeploymentStage,
    &op::StartInferenceExperiment::kModel,
    &others::StartMlflowTrackingServer,
    &op::StartMonitoringSchedule::kModel,
    &others::StartNotebookInstance,
    &op::StartPipelineExecution::kModel,
    &others::StartSession,
    &others::StopAIBenchmarkJob,
    &others::StopAIRecommendationJob,
    &others::StopAutoMLJob,
    &others::StopCompilationJob,
    &others::StopEdgeDeploymentStage,
    &others::StopEdgePackagingJob,
    &op::StopHyperParameterTuningJob::kModel,
    &op::StopInferenceExperiment::kModel,
    &others::StopInferenceRecommendationsJob,
    &others::StopLabelingJob,
    &others::StopMlflowTrackingServer,
    &op::StopMonitoringSchedule::kModel,
    &others::StopNotebookInstance,
    &others::StopOptimizationJob,
    &op::StopPipelineExecution::kModel,
    &op::StopProcessingJob::kModel,
    &op::StopTrainingJob::kModel,
    &op::StopTransformJob::kModel,
    &op::UpdateAction::kModel,
    &others::UpdateAppImageConfig,
    &op::UpdateArtifact::kModel,
    &others::UpdateCluster,
    &others::UpdateClusterSchedulerConfig,
    &others::UpdateClusterSoftware,
    &others::UpdateCodeRepository,
    &others::UpdateComputeQuota,
    &op::UpdateContext::kModel,
    &others::UpdateDeviceFleet,
    &others::UpdateDevices,
    &others::UpdateDomain,
    &op::UpdateEndpoint::kModel,
    &op::UpdateEndpointWeightsAndCapacities::kModel,
    &op::UpdateExperiment::kModel,
    &op::UpdateFeatureGroup::kModel,
    &op::UpdateFeatureMetadata::kModel,
    &others::UpdateHub,
    &others::UpdateHubContent,
    &others::UpdateHubContentReference,
    &others::UpdateImage,
    &others::UpdateImageVersion,
    &op::UpdateInferenceComponent::kModel,
    &op::UpdateInferenceComponentRuntimeConfig::kModel,
    &op::UpdateInferenceExperiment::kModel,
    &others::UpdateMlflowApp,
    &others::UpdateMlflowTrackingServer,
    &op::UpdateModelCard::kModel,
    &op::UpdateModelPackage::kModel,
    &op::UpdateMonitoringAlert::kModel,
    &op::UpdateMonitoringSchedule::kModel,
    &others::UpdateNotebookInstance,
    &others::UpdateNotebookInstanceLifecycleConfig,
    &others::UpdatePartnerApp,
    &op::UpdatePipeline::kModel,
    &op::UpdatePipelineExecution::kModel,
    &op::UpdatePipelineVersion::kModel,
    &others::UpdateProject,
    &others::UpdateSpace,
    &op::UpdateTrainingJob::kModel,
    &op::UpdateTrial::kModel,
    &op::UpdateTrialComponent::kModel,
    &others::UpdateUserProfile,
    &others::UpdateWorkforce,
    &others::UpdateWorkteam,
};
constexpr ErrorModel kErrors[] = {
    {.name = "ConflictException", .message_name = "Message"},
    {.name = "ResourceInUse", .message_name = "Message"},
    {.name = "ResourceLimitExceeded", .message_name = "Message"},
    {.name = "ResourceNotFound", .message_name = "Message"},
};

}  // namespace

constinit const Service kService = {.name = "sagemaker", .signing_name = "sagemaker", .action_prefix = "sagemaker", .api_version = "2017-07-24", .target_prefix = "SageMaker", .validation_code = "ValidationException", .protocols = 1, .operations = kOperations, .errors = kErrors};

}  // namespace athanor::api::sagemaker
