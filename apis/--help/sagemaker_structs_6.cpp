// Generated from apis/sagemaker.json by apis/generate.py.
#include "sagemaker_tables.hpp"

namespace athanor::api::sagemaker {
using namespace athanor::wire;

namespace {

[[maybe_unused]] constexpr Type kStream = {.kind = Kind::stream};

constexpr Field kListEndpointsInputFields[] = {
    {.name = "SortBy", .wire_name = "SortBy", .type = &types::EndpointSortKey, .optional = &kOptional<std::string>, .offset = offsetof(ListEndpointsInput, sort_by)},
    {.name = "SortOrder", .wire_name = "SortOrder", .type = &types::FeatureGroupSortOrder, .optional = &kOptional<std::string>, .offset = offsetof(ListEndpointsInput, sort_order)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListEndpointsInput, next_token)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListEndpointsInput, max_results)},
    {.name = "NameContains", .wire_name = "NameContains", .type = &types::EndpointConfigNameContains, .optional = &kOptional<std::string>, .offset = offsetof(ListEndpointsInput, name_contains)},
    {.name = "CreationTimeBefore", .wire_name = "CreationTimeBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListEndpointsInput, creation_time_before)},
    {.name = "CreationTimeAfter", .wire_name = "CreationTimeAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListEndpointsInput, creation_time_after)},
    {.name = "LastModifiedTimeBefore", .wire_name = "LastModifiedTimeBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListEndpointsInput, last_modified_time_before)},
    {.name = "LastModifiedTimeAfter", .wire_name = "LastModifiedTimeAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListEndpointsInput, last_modified_time_after)},
    {.name = "StatusEquals", .wire_name = "StatusEquals", .type = &types::EndpointStatus, .optional = &kOptional<std::string>, .offset = offsetof(ListEndpointsInput, status_equals)},
};
constexpr std::uint16_t kListEndpointsInputNames[] = {6, 5, 8, 7, 3, 4, 2, 0, 1, 9};
constexpr Field kListEndpointsOutputFields[] = {
    {.name = "Endpoints", .wire_name = "Endpoints", .type = &types::EndpointSummaryList, .offset = offsetof(ListEndpointsOutput, endpoints), .required = true},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListEndpointsOutput, next_token)},
};
constexpr std::uint16_t kListEndpointsOutputNames[] = {0, 1};
constexpr Field kListExperimentsRequestFields[] = {
    {.name = "CreatedAfter", .wire_name = "CreatedAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListExperimentsRequest, created_after)},
    {.name = "CreatedBefore", .wire_name = "CreatedBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListExperimentsRequest, created_before)},
    {.name = "SortBy", .wire_name = "SortBy", .type = &types::EndpointConfigSortKey, .optional = &kOptional<std::string>, .offset = offsetof(ListExperimentsRequest, sort_by)},
    {.name = "SortOrder", .wire_name = "SortOrder", .type = &types::FeatureGroupSortOrder, .optional = &kOptional<std::string>, .offset = offsetof(ListExperimentsRequest, sort_order)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListExperimentsRequest, next_token)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListExperimentsRequest, max_results)},
};
constexpr std::uint16_t kListExperimentsRequestNames[] = {0, 1, 5, 4, 2, 3};
constexpr Field kListExperimentsResponseFields[] = {
    {.name = "ExperimentSummaries", .wire_name = "ExperimentSummaries", .type = &types::ExperimentSummaries, .optional = &kOptional<std::vector<ExperimentSummary>>, .offset = offsetof(ListExperimentsResponse, experiment_summaries)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListExperimentsResponse, next_token)},
};
constexpr std::uint16_t kListExperimentsResponseNames[] = {0, 1};
constexpr Field kListFeatureGroupsRequestFields[] = {
    {.name = "NameContains", .wire_name = "NameContains", .type = &types::FeatureGroupNameContains, .optional = &kOptional<std::string>, .offset = offsetof(ListFeatureGroupsRequest, name_contains)},
    {.name = "FeatureGroupStatusEquals", .wire_name = "FeatureGroupStatusEquals", .type = &types::FeatureGroupStatus, .optional = &kOptional<std::string>, .offset = offsetof(ListFeatureGroupsRequest, feature_group_status_equals)},
    {.name = "OfflineStoreStatusEquals", .wire_name = "OfflineStoreStatusEquals", .type = &types::OfflineStoreStatusValue, .optional = &kOptional<std::string>, .offset = offsetof(ListFeatureGroupsRequest, offline_store_status_equals)},
    {.name = "CreationTimeAfter", .wire_name = "CreationTimeAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListFeatureGroupsRequest, creation_time_after)},
    {.name = "CreationTimeBefore", .wire_name = "CreationTimeBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListFeatureGroupsRequest, creation_time_before)},
    {.name = "SortOrder", .wire_name = "SortOrder", .type = &types::FeatureGroupSortOrder, .optional = &kOptional<std::string>, .offset = offsetof(ListFeatureGroupsRequest, sort_order)},
    {.name = "SortBy", .wire_name = "SortBy", .type = &types::FeatureGroupSortBy, .optional = &kOptional<std::string>, .offset = offsetof(ListFeatureGroupsRequest, sort_by)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListFeatureGroupsRequest, max_results)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListFeatureGroupsRequest, next_token)},
};
constexpr std::uint16_t kListFeatureGroupsRequestNames[] = {3, 4, 1, 7, 0, 8, 2, 6, 5};
constexpr Field kListFeatureGroupsResponseFields[] = {
    {.name = "FeatureGroupSummaries", .wire_name = "FeatureGroupSummaries", .type = &types::FeatureGroupSummaries, .offset = offsetof(ListFeatureGroupsResponse, feature_group_summaries), .required = true},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListFeatureGroupsResponse, next_token)},
};
constexpr std::uint16_t kListFeatureGroupsResponseNames[] = {0, 1};
constexpr Field kListHyperParameterTuningJobsRequestFields[] = {
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListHyperParameterTuningJobsRequest, next_token)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListHyperParameterTuningJobsRequest, max_results)},
    {.name = "SortBy", .wire_name = "SortBy", .type = &types::HyperParameterTuningJobSortByOptions, .optional = &kOptional<std::string>, .offset = offsetof(ListHyperParameterTuningJobsRequest, sort_by)},
    {.name = "SortOrder", .wire_name = "SortOrder", .type = &types::FeatureGroupSortOrder, .optional = &kOptional<std::string>, .offset = offsetof(ListHyperParameterTuningJobsRequest, sort_order)},
    {.name = "NameContains", .wire_name = "NameContains", .type = &types::NameContains, .optional = &kOptional<std::string>, .offset = offsetof(ListHyperParameterTuningJobsRequest, name_contains)},
    {.name = "CreationTimeAfter", .wire_name = "CreationTimeAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListHyperParameterTuningJobsRequest, creation_time_after)},
    {.name = "CreationTimeBefore", .wire_name = "CreationTimeBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListHyperParameterTuningJobsRequest, creation_time_before)},
    {.name = "LastModifiedTimeAfter", .wire_name = "LastModifiedTimeAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListHyperParameterTuningJobsRequest, last_modified_time_after)},
    {.name = "LastModifiedTimeBefore", .wire_name = "LastModifiedTimeBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListHyperParameterTuningJobsRequest, last_modified_time_before)},
    {.name = "StatusEquals", .wire_name = "StatusEquals", .type = &types::HyperParameterTuningJobStatus, .optional = &kOptional<std::string>, .offset = offsetof(ListHyperParameterTuningJobsRequest, status_equals)},
};
constexpr std::uint16_t kListHyperParameterTuningJobsRequestNames[] = {5, 6, 7, 8, 1, 4, 0, 2, 3, 9};
constexpr Field kListHyperParameterTuningJobsResponseFields[] = {
    {.name = "HyperParameterTuningJobSummaries", .wire_name = "HyperParameterTuningJobSummaries", .type = &types::HyperParameterTuningJobSummaries, .offset = offsetof(ListHyperParameterTuningJobsResponse, hyper_parameter_tuning_job_summaries), .required = true},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListHyperParameterTuningJobsResponse, next_token)},
};
constexpr std::uint16_t kListHyperParameterTuningJobsResponseNames[] = {0, 1};
constexpr Field kListInferenceComponentsInputFields[] = {
    {.name = "SortBy", .wire_name = "SortBy", .type = &types::EndpointSortKey, .optional = &kOptional<std::string>, .offset = offsetof(ListInferenceComponentsInput, sort_by)},
    {.name = "SortOrder", .wire_name = "SortOrder", .type = &types::FeatureGroupSortOrder, .optional = &kOptional<std::string>, .offset = offsetof(ListInferenceComponentsInput, sort_order)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListInferenceComponentsInput, next_token)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListInferenceComponentsInput, max_results)},
    {.name = "NameContains", .wire_name = "NameContains", .type = &types::EndpointConfigNameContains, .optional = &kOptional<std::string>, .offset = offsetof(ListInferenceComponentsInput, name_contains)},
    {.name = "CreationTimeBefore", .wire_name = "CreationTimeBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListInferenceComponentsInput, creation_time_before)},
    {.name = "CreationTimeAfter", .wire_name = "CreationTimeAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListInferenceComponentsInput, creation_time_after)},
    {.name = "LastModifiedTimeBefore", .wire_name = "LastModifiedTimeBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListInferenceComponentsInput, last_modified_time_before)},
    {.name = "LastModifiedTimeAfter", .wire_name = "LastModifiedTimeAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListInferenceComponentsInput, last_modified_time_after)},
    {.name = "StatusEquals", .wire_name = "StatusEquals", .type = &types::InferenceComponentStatus, .optional = &kOptional<std::string>, .offset = offsetof(ListInferenceComponentsInput, status_equals)},
    {.name = "EndpointNameEquals", .wire_name = "EndpointNameEquals", .type = &types::ContainerHostname, .optional = &kOptional<std::string>, .offset = offsetof(ListInferenceComponentsInput, endpoint_name_equals)},
    {.name = "VariantNameEquals", .wire_name = "VariantNameEquals", .type = &types::ContainerHostname, .optional = &kOptional<std::string>, .offset = offsetof(ListInferenceComponentsInput, variant_name_equals)},
};
constexpr std::uint16_t kListInferenceComponentsInputNames[] = {6, 5, 10, 8, 7, 3, 4, 2, 0, 1, 9, 11};
constexpr Field kListInferenceComponentsOutputFields[] = {
    {.name = "InferenceComponents", .wire_name = "InferenceComponents", .type = &types::InferenceComponentSummaryList, .offset = offsetof(ListInferenceComponentsOutput, inference_components), .required = true},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListInferenceComponentsOutput, next_token)},
};
constexpr std::uint16_t kListInferenceComponentsOutputNames[] = {0, 1};
constexpr Field kListInferenceExperimentsRequestFields[] = {
    {.name = "NameContains", .wire_name = "NameContains", .type = &types::NameContains, .optional = &kOptional<std::string>, .offset = offsetof(ListInferenceExperimentsRequest, name_contains)},
    {.name = "Type", .wire_name = "Type", .type = &types::InferenceExperimentType, .optional = &kOptional<std::string>, .offset = offsetof(ListInferenceExperimentsRequest, type)},
    {.name = "StatusEquals", .wire_name = "StatusEquals", .type = &types::InferenceExperimentStatus, .optional = &kOptional<std::string>, .offset = offsetof(ListInferenceExperimentsRequest, status_equals)},
    {.name = "CreationTimeAfter", .wire_name = "CreationTimeAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListInferenceExperimentsRequest, creation_time_after)},
    {.name = "CreationTimeBefore", .wire_name = "CreationTimeBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListInferenceExperimentsRequest, creation_time_before)},
    {.name = "LastModifiedTimeAfter", .wire_name = "LastModifiedTimeAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListInferenceExperimentsRequest, last_modified_time_after)},
    {.name = "LastModifiedTimeBefore", .wire_name = "LastModifiedTimeBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListInferenceExperimentsRequest, last_modified_time_before)},
    {.name = "SortBy", .wire_name = "SortBy", .type = &types::EndpointSortKey, .optional = &kOptional<std::string>, .offset = offsetof(ListInferenceExperimentsRequest, sort_by)},
    {.name = "SortOrder", .wire_name = "SortOrder", .type = &types::FeatureGroupSortOrder, .optional = &kOptional<std::string>, .offset = offsetof(ListInferenceExperimentsRequest, sort_order)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListInferenceExperimentsRequest, next_token)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListInferenceExperimentsRequest, max_results)},
};
constexpr std::uint16_t kListInferenceExperimentsRequestNames[] = {3, 4, 5, 6, 10, 0, 9, 7, 8, 2, 1};
constexpr Field kListInferenceExperimentsResponseFields[] = {
    {.name = "InferenceExperiments", .wire_name = "InferenceExperiments", .type = &types::InferenceExperimentList, .optional = &kOptional<std::vector<InferenceExperimentSummary>>, .offset = offsetof(ListInferenceExperimentsResponse, inference_experiments)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListInferenceExperimentsResponse, next_token)},
};
constexpr std::uint16_t kListInferenceExperimentsResponseNames[] = {0, 1};
constexpr Field kListLineageGroupsRequestFields[] = {
    {.name = "CreatedAfter", .wire_name = "CreatedAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListLineageGroupsRequest, created_after)},
    {.name = "CreatedBefore", .wire_name = "CreatedBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListLineageGroupsRequest, created_before)},
    {.name = "SortBy", .wire_name = "SortBy", .type = &types::EndpointConfigSortKey, .optional = &kOptional<std::string>, .offset = offsetof(ListLineageGroupsRequest, sort_by)},
    {.name = "SortOrder", .wire_name = "SortOrder", .type = &types::FeatureGroupSortOrder, .optional = &kOptional<std::string>, .offset = offsetof(ListLineageGroupsRequest, sort_order)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListLineageGroupsRequest, next_token)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListLineageGroupsRequest, max_results)},
};
constexpr std::uint16_t kListLineageGroupsRequestNames[] = {0, 1, 5, 4, 2, 3};
constexpr Field kListLineageGroupsResponseFields[] = {
    {.name = "LineageGroupSummaries", .wire_name = "LineageGroupSummaries", .type = &types::LineageGroupSummaries, .optional = &kOptional<std::vector<LineageGroupSummary>>, .offset = offsetof(ListLineageGroupsResponse, lineage_group_summaries)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListLineageGroupsResponse, next_token)},
};
constexpr std::uint16_t kListLineageGroupsResponseNames[] = {0, 1};
constexpr Field kListModelCardExportJobsRequestFields[] = {
    {.name = "ModelCardName", .wire_name = "ModelCardName", .type = &types::EntityName, .offset = offsetof(ListModelCardExportJobsRequest, model_card_name), .required = true},
    {.name = "ModelCardVersion", .wire_name = "ModelCardVersion", .type = &types::ClarifyShapSeed, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListModelCardExportJobsRequest, model_card_version)},
    {.name = "CreationTimeAfter", .wire_name = "CreationTimeAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListModelCardExportJobsRequest, creation_time_after)},
    {.name = "CreationTimeBefore", .wire_name = "CreationTimeBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListModelCardExportJobsRequest, creation_time_before)},
    {.name = "ModelCardExportJobNameContains", .wire_name = "ModelCardExportJobNameContains", .type = &types::EntityName, .optional = &kOptional<std::string>, .offset = offsetof(ListModelCardExportJobsRequest, model_card_export_job_name_contains)},
    {.name = "StatusEquals", .wire_name = "StatusEquals", .type = &types::ModelCardExportJobStatus, .optional = &kOptional<std::string>, .offset = offsetof(ListModelCardExportJobsRequest, status_equals)},
    {.name = "SortBy", .wire_name = "SortBy", .type = &types::EndpointSortKey, .optional = &kOptional<std::string>, .offset = offsetof(ListModelCardExportJobsRequest, sort_by)},
    {.name = "SortOrder", .wire_name = "SortOrder", .type = &types::FeatureGroupSortOrder, .optional = &kOptional<std::string>, .offset = offsetof(ListModelCardExportJobsRequest, sort_order)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListModelCardExportJobsRequest, next_token)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListModelCardExportJobsRequest, max_results)},
};
constexpr std::uint16_t kListModelCardExportJobsRequestNames[] = {2, 3, 9, 4, 0, 1, 8, 6, 7, 5};
constexpr Field kListModelCardExportJobsResponseFields[] = {
    {.name = "ModelCardExportJobSummaries", .wire_name = "ModelCardExportJobSummaries", .type = &types::ModelCardExportJobSummaryList, .offset = offsetof(ListModelCardExportJobsResponse, model_card_export_job_summaries), .required = true},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListModelCardExportJobsResponse, next_token)},
};
constexpr std::uint16_t kListModelCardExportJobsResponseNames[] = {0, 1};
constexpr Field kListModelCardVersionsRequestFields[] = {
    {.name = "CreationTimeAfter", .wire_name = "CreationTimeAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListModelCardVersionsRequest, creation_time_after)},
    {.name = "CreationTimeBefore", .wire_name = "CreationTimeBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListModelCardVersionsRequest, creation_time_before)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListModelCardVersionsRequest, max_results)},
    {.name = "ModelCardName", .wire_name = "ModelCardName", .type = &types::ModelCardNameOrArn, .offset = offsetof(ListModelCardVersionsRequest, model_card_name), .required = true},
    {.name = "ModelCardStatus", .wire_name = "ModelCardStatus", .type = &types::ModelCardStatus, .optional = &kOptional<std::string>, .offset = offsetof(ListModelCardVersionsRequest, model_card_status)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListModelCardVersionsRequest, next_token)},
    {.name = "SortBy", .wire_name = "SortBy", .type = &types::ModelCardVersionSortBy, .optional = &kOptional<std::string>, .offset = offsetof(ListModelCardVersionsRequest, sort_by)},
    {.name = "SortOrder", .wire_name = "SortOrder", .type = &types::FeatureGroupSortOrder, .optional = &kOptional<std::string>, .offset = offsetof(ListModelCardVersionsRequest, sort_order)},
};
constexpr std::uint16_t kListModelCardVersionsRequestNames[] = {0, 1, 2, 3, 4, 5, 6, 7};
constexpr Field kListModelCardVersionsResponseFields[] = {
    {.name = "ModelCardVersionSummaryList", .wire_name = "ModelCardVersionSummaryList", .type = &types::ModelCardVersionSummaryList, .offset = offsetof(ListModelCardVersionsResponse, model_card_version_summary_list), .required = true},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListModelCardVersionsResponse, next_token)},
};
constexpr std::uint16_t kListModelCardVersionsResponseNames[] = {0, 1};
constexpr Field kListModelCardsRequestFields[] = {
    {.name = "CreationTimeAfter", .wire_name = "CreationTimeAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListModelCardsRequest, creation_time_after)},
    {.name = "CreationTimeBefore", .wire_name = "CreationTimeBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListModelCardsRequest, creation_time_before)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListModelCardsRequest, max_results)},
    {.name = "NameContains", .wire_name = "NameContains", .type = &types::EntityName, .optional = &kOptional<std::string>, .offset = offsetof(ListModelCardsRequest, name_contains)},
    {.name = "ModelCardStatus", .wire_name = "ModelCardStatus", .type = &types::ModelCardStatus, .optional = &kOptional<std::string>, .offset = offsetof(ListModelCardsRequest, model_card_status)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListModelCardsRequest, next_token)},
    {.name = "SortBy", .wire_name = "SortBy", .type = &types::EndpointConfigSortKey, .optional = &kOptional<std::string>, .offset = offsetof(ListModelCardsRequest, sort_by)},
    {.name = "SortOrder", .wire_name = "SortOrder", .type = &types::FeatureGroupSortOrder, .optional = &kOptional<std::string>, .offset = offsetof(ListModelCardsRequest, sort_order)},
};
constexpr std::uint16_t kListModelCardsRequestNames[] = {0, 1, 2, 4, 3, 5, 6, 7};
constexpr Field kListModelCardsResponseFields[] = {
    {.name = "ModelCardSummaries", .wire_name = "ModelCardSummaries", .type = &types::ModelCardSummaryList, .offset = offsetof(ListModelCardsResponse, model_card_summaries), .required = true},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListModelCardsResponse, next_token)},
};
constexpr std::uint16_t kListModelCardsResponseNames[] = {0, 1};
constexpr Field kListModelPackageGroupsInputFields[] = {
    {.name = "CreationTimeAfter", .wire_name = "CreationTimeAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListModelPackageGroupsInput, creation_time_after)},
    {.name = "CreationTimeBefore", .wire_name = "CreationTimeBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListModelPackageGroupsInput, creation_time_before)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListModelPackageGroupsInput, max_results)},
    {.name = "NameContains", .wire_name = "NameContains", .type = &types::NameContains, .optional = &kOptional<std::string>, .offset = offsetof(ListModelPackageGroupsInput, name_contains)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListModelPackageGroupsInput, next_token)},
    {.name = "SortBy", .wire_name = "SortBy", .type = &types::EndpointConfigSortKey, .optional = &kOptional<std::string>, .offset = offsetof(ListModelPackageGroupsInput, sort_by)},
    {.name = "SortOrder", .wire_name = "SortOrder", .type = &types::FeatureGroupSortOrder, .optional = &kOptional<std::string>, .offset = offsetof(ListModelPackageGroupsInput, sort_order)},
    {.name = "CrossAccountFilterOption", .wire_name = "CrossAccountFilterOption", .type = &types::CrossAccountFilterOption, .optional = &kOptional<std::string>, .offset = offsetof(ListModelPackageGroupsInput, cross_account_filter_option)},
};
constexpr std::uint16_t kListModelPackageGroupsInputNames[] = {0, 1, 7, 2, 3, 4, 5, 6};
constexpr Field kListModelPackageGroupsOutputFields[] = {
    {.name = "ModelPackageGroupSummaryList", .wire_name = "ModelPackageGroupSummaryList", .type = &types::ModelPackageGroupSummaryList, .offset = offsetof(ListModelPackageGroupsOutput, model_package_group_summary_list), .required = true},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListModelPackageGroupsOutput, next_token)},
};
constexpr std::uint16_t kListModelPackageGroupsOutputNames[] = {0, 1};
constexpr Field kListModelPackagesInputFields[] = {
    {.name = "CreationTimeAfter", .wire_name = "CreationTimeAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListModelPackagesInput, creation_time_after)},
    {.name = "CreationTimeBefore", .wire_name = "CreationTimeBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListModelPackagesInput, creation_time_before)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListModelPackagesInput, max_results)},
    {.name = "NameContains", .wire_name = "NameContains", .type = &types::NameContains, .optional = &kOptional<std::string>, .offset = offsetof(ListModelPackagesInput, name_contains)},
    {.name = "ModelApprovalStatus", .wire_name = "ModelApprovalStatus", .type = &types::ModelApprovalStatus, .optional = &kOptional<std::string>, .offset = offsetof(ListModelPackagesInput, model_approval_status)},
    {.name = "ModelPackageGroupName", .wire_name = "ModelPackageGroupName", .type = &types::ArnOrName, .optional = &kOptional<std::string>, .offset = offsetof(ListModelPackagesInput, model_package_group_name)},
    {.name = "ModelPackageType", .wire_name = "ModelPackageType", .type = &types::ModelPackageType, .optional = &kOptional<std::string>, .offset = offsetof(ListModelPackagesInput, model_package_type)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListModelPackagesInput, next_token)},
    {.name = "SortBy", .wire_name = "SortBy", .type = &types::EndpointConfigSortKey, .optional = &kOptional<std::string>, .offset = offsetof(ListModelPackagesInput, sort_by)},
    {.name = "SortOrder", .wire_name = "SortOrder", .type = &types::FeatureGroupSortOrder, .optional = &kOptional<std::string>, .offset = offsetof(ListModelPackagesInput, sort_order)},
};
constexpr std::uint16_t kListModelPackagesInputNames[] = {0, 1, 2, 4, 5, 6, 3, 7, 8, 9};
constexpr Field kListModelPackagesOutputFields[] = {
    {.name = "ModelPackageSummaryList", .wire_name = "ModelPackageSummaryList", .type = &types::ModelPackageSummaryList, .offset = offsetof(ListModelPackagesOutput, model_package_summary_list), .required = true},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListModelPackagesOutput, next_token)},
};
constexpr std::uint16_t kListModelPackagesOutputNames[] = {0, 1};
constexpr Field kListModelQualityJobDefinitionsRequestFields[] = {
    {.name = "EndpointName", .wire_name = "EndpointName", .type = &types::ContainerHostname, .optional = &kOptional<std::string>, .offset = offsetof(ListModelQualityJobDefinitionsRequest, endpoint_name)},
    {.name = "SortBy", .wire_name = "SortBy", .type = &types::EndpointConfigSortKey, .optional = &kOptional<std::string>, .offset = offsetof(ListModelQualityJobDefinitionsRequest, sort_by)},
    {.name = "SortOrder", .wire_name = "SortOrder", .type = &types::FeatureGroupSortOrder, .optional = &kOptional<std::string>, .offset = offsetof(ListModelQualityJobDefinitionsRequest, sort_order)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListModelQualityJobDefinitionsRequest, next_token)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListModelQualityJobDefinitionsRequest, max_results)},
    {.name = "NameContains", .wire_name = "NameContains", .type = &types::NameContains, .optional = &kOptional<std::string>, .offset = offsetof(ListModelQualityJobDefinitionsRequest, name_contains)},
    {.name = "CreationTimeBefore", .wire_name = "CreationTimeBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListModelQualityJobDefinitionsRequest, creation_time_before)},
    {.name = "CreationTimeAfter", .wire_name = "CreationTimeAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListModelQualityJobDefinitionsRequest, creation_time_after)},
};
constexpr std::uint16_t kListModelQualityJobDefinitionsRequestNames[] = {7, 6, 0, 4, 5, 3, 1, 2};
constexpr Field kListModelQualityJobDefinitionsResponseFields[] = {
    {.name = "JobDefinitionSummaries", .wire_name = "JobDefinitionSummaries", .type = &types::MonitoringJobDefinitionSummaryList, .offset = offsetof(ListModelQualityJobDefinitionsResponse, job_definition_summaries), .required = true},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListModelQualityJobDefinitionsResponse, next_token)},
};
constexpr std::uint16_t kListModelQualityJobDefinitionsResponseNames[] = {0, 1};
constexpr Field kListModelsInputFields[] = {
    {.name = "SortBy", .wire_name = "SortBy", .type = &types::EndpointConfigSortKey, .optional = &kOptional<std::string>, .offset = offsetof(ListModelsInput, sort_by)},
    {.name = "SortOrder", .wire_name = "SortOrder", .type = &types::FeatureGroupSortOrder, .optional = &kOptional<std::string>, .offset = offsetof(ListModelsInput, sort_order)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListModelsInput, next_token)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListModelsInput, max_results)},
    {.name = "NameContains", .wire_name = "NameContains", .type = &types::EndpointConfigNameContains, .optional = &kOptional<std::string>, .offset = offsetof(ListModelsInput, name_contains)},
    {.name = "CreationTimeBefore", .wire_name = "CreationTimeBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListModelsInput, creation_time_before)},
    {.name = "CreationTimeAfter", .wire_name = "CreationTimeAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListModelsInput, creation_time_after)},
};
constexpr std::uint16_t kListModelsInputNames[] = {6, 5, 3, 4, 2, 0, 1};
constexpr Field kListModelsOutputFields[] = {
    {.name = "Models", .wire_name = "Models", .type = &types::ModelSummaryList, .offset = offsetof(ListModelsOutput, models), .required = true},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListModelsOutput, next_token)},
};
constexpr std::uint16_t kListModelsOutputNames[] = {0, 1};
constexpr Field kListMonitoringAlertHistoryRequestFields[] = {
    {.name = "MonitoringScheduleName", .wire_name = "MonitoringScheduleName", .type = &types::EntityName, .optional = &kOptional<std::string>, .offset = offsetof(ListMonitoringAlertHistoryRequest, monitoring_schedule_name)},
    {.name = "MonitoringAlertName", .wire_name = "MonitoringAlertName", .type = &types::EntityName, .optional = &kOptional<std::string>, .offset = offsetof(ListMonitoringAlertHistoryRequest, monitoring_alert_name)},
    {.name = "SortBy", .wire_name = "SortBy", .type = &types::MonitoringAlertHistorySortKey, .optional = &kOptional<std::string>, .offset = offsetof(ListMonitoringAlertHistoryRequest, sort_by)},
    {.name = "SortOrder", .wire_name = "SortOrder", .type = &types::FeatureGroupSortOrder, .optional = &kOptional<std::string>, .offset = offsetof(ListMonitoringAlertHistoryRequest, sort_order)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListMonitoringAlertHistoryRequest, next_token)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListMonitoringAlertHistoryRequest, max_results)},
    {.name = "CreationTimeBefore", .wire_name = "CreationTimeBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListMonitoringAlertHistoryRequest, creation_time_before)},
    {.name = "CreationTimeAfter", .wire_name = "CreationTimeAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListMonitoringAlertHistoryRequest, creation_time_after)},
    {.name = "StatusEquals", .wire_name = "StatusEquals", .type = &types::MonitoringAlertStatus, .optional = &kOptional<std::string>, .offset = offsetof(ListMonitoringAlertHistoryRequest, status_equals)},
};
constexpr std::uint16_t kListMonitoringAlertHistoryRequestNames[] = {7, 6, 5, 1, 0, 4, 2, 3, 8};
constexpr Field kListMonitoringAlertHistoryResponseFields[] = {
    {.name = "MonitoringAlertHistory", .wire_name = "MonitoringAlertHistory", .type = &types::MonitoringAlertHistoryList, .optional = &kOptional<std::vector<MonitoringAlertHistorySummary>>, .offset = offsetof(ListMonitoringAlertHistoryResponse, monitoring_alert_history)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListMonitoringAlertHistoryResponse, next_token)},
};
constexpr std::uint16_t kListMonitoringAlertHistoryResponseNames[] = {0, 1};
constexpr Field kListMonitoringAlertsRequestFields[] = {
    {.name = "MonitoringScheduleName", .wire_name = "MonitoringScheduleName", .type = &types::EntityName, .offset = offsetof(ListMonitoringAlertsRequest, monitoring_schedule_name), .required = true},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListMonitoringAlertsRequest, next_token)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListMonitoringAlertsRequest, max_results)},
};
constexpr std::uint16_t kListMonitoringAlertsRequestNames[] = {2, 0, 1};
constexpr Field kListMonitoringAlertsResponseFields[] = {
    {.name = "MonitoringAlertSummaries", .wire_name = "MonitoringAlertSummaries", .type = &types::MonitoringAlertSummaryList, .optional = &kOptional<std::vector<MonitoringAlertSummary>>, .offset = offsetof(ListMonitoringAlertsResponse, monitoring_alert_summaries)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListMonitoringAlertsResponse, next_token)},
};
constexpr std::uint16_t kListMonitoringAlertsResponseNames[] = {0, 1};
constexpr Field kListMonitoringExecutionsRequestFields[] = {
    {.name = "MonitoringScheduleName", .wire_name = "MonitoringScheduleName", .type = &types::EntityName, .optional = &kOptional<std::string>, .offset = offsetof(ListMonitoringExecutionsRequest, monitoring_schedule_name)},
    {.name = "EndpointName", .wire_name = "EndpointName", .type = &types::ContainerHostname, .optional = &kOptional<std::string>, .offset = offsetof(ListMonitoringExecutionsRequest, endpoint_name)},
    {.name = "SortBy", .wire_name = "SortBy", .type = &types::MonitoringExecutionSortKey, .optional = &kOptional<std::string>, .offset = offsetof(ListMonitoringExecutionsRequest, sort_by)},
    {.name = "SortOrder", .wire_name = "SortOrder", .type = &types::FeatureGroupSortOrder, .optional = &kOptional<std::string>, .offset = offsetof(ListMonitoringExecutionsRequest, sort_order)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListMonitoringExecutionsRequest, next_token)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListMonitoringExecutionsRequest, max_results)},
    {.name = "ScheduledTimeBefore", .wire_name = "ScheduledTimeBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListMonitoringExecutionsRequest, scheduled_time_before)},
    {.name = "ScheduledTimeAfter", .wire_name = "ScheduledTimeAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListMonitoringExecutionsRequest, scheduled_time_after)},
    {.name = "CreationTimeBefore", .wire_name = "CreationTimeBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListMonitoringExecutionsRequest, creation_time_before)},
    {.name = "CreationTimeAfter", .wire_name = "CreationTimeAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListMonitoringExecutionsRequest, creation_time_after)},
    {.name = "LastModifiedTimeBefore", .wire_name = "LastModifiedTimeBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListMonitoringExecutionsRequest, last_modified_time_before)},
    {.name = "LastModifiedTimeAfter", .wire_name = "LastModifiedTimeAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListMonitoringExecutionsRequest, last_modified_time_after)},
    {.name = "StatusEquals", .wire_name = "StatusEquals", .type = &types::ExecutionStatus, .optional = &kOptional<std::string>, .offset = offsetof(ListMonitoringExecutionsRequest, status_equals)},
    {.name = "MonitoringJobDefinitionName", .wire_name = "MonitoringJobDefinitionName", .type = &types::EntityName, .optional = &kOptional<std::string>, .offset = offsetof(ListMonitoringExecutionsRequest, monitoring_job_definition_name)},
    {.name = "MonitoringTypeEquals", .wire_name = "MonitoringTypeEquals", .type = &types::MonitoringType, .optional = &kOptional<std::string>, .offset = offsetof(ListMonitoringExecutionsRequest, monitoring_type_equals)},
};
constexpr std::uint16_t kListMonitoringExecutionsRequestNames[] = {9, 8, 1, 11, 10, 5, 13, 0, 14, 4, 7, 6, 2, 3, 12};
constexpr Field kListMonitoringExecutionsResponseFields[] = {
    {.name = "MonitoringExecutionSummaries", .wire_name = "MonitoringExecutionSummaries", .type = &types::MonitoringExecutionSummaryList, .offset = offsetof(ListMonitoringExecutionsResponse, monitoring_execution_summaries), .required = true},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListMonitoringExecutionsResponse, next_token)},
};
constexpr std::uint16_t kListMonitoringExecutionsResponseNames[] = {0, 1};
constexpr Field kListMonitoringSchedulesRequestFields[] = {
    {.name = "EndpointName", .wire_name = "EndpointName", .type = &types::ContainerHostname, .optional = &kOptional<std::string>, .offset = offsetof(ListMonitoringSchedulesRequest, endpoint_name)},
    {.name = "SortBy", .wire_name = "SortBy", .type = &types::EndpointSortKey, .optional = &kOptional<std::string>, .offset = offsetof(ListMonitoringSchedulesRequest, sort_by)},
    {.name = "SortOrder", .wire_name = "SortOrder", .type = &types::FeatureGroupSortOrder, .optional = &kOptional<std::string>, .offset = offsetof(ListMonitoringSchedulesRequest, sort_order)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListMonitoringSchedulesRequest, next_token)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListMonitoringSchedulesRequest, max_results)},
    {.name = "NameContains", .wire_name = "NameContains", .type = &types::NameContains, .optional = &kOptional<std::string>, .offset = offsetof(ListMonitoringSchedulesRequest, name_contains)},
    {.name = "CreationTimeBefore", .wire_name = "CreationTimeBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListMonitoringSchedulesRequest, creation_time_before)},
    {.name = "CreationTimeAfter", .wire_name = "CreationTimeAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListMonitoringSchedulesRequest, creation_time_after)},
    {.name = "LastModifiedTimeBefore", .wire_name = "LastModifiedTimeBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListMonitoringSchedulesRequest, last_modified_time_before)},
    {.name = "LastModifiedTimeAfter", .wire_name = "LastModifiedTimeAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListMonitoringSchedulesRequest, last_modified_time_after)},
    {.name = "StatusEquals", .wire_name = "StatusEquals", .type = &types::ScheduleStatus, .optional = &kOptional<std::string>, .offset = offsetof(ListMonitoringSchedulesRequest, status_equals)},
    {.name = "MonitoringJobDefinitionName", .wire_name = "MonitoringJobDefinitionName", .type = &types::EntityName, .optional = &kOptional<std::string>, .offset = offsetof(ListMonitoringSchedulesRequest, monitoring_job_definition_name)},
    {.name = "MonitoringTypeEquals", .wire_name = "MonitoringTypeEquals", .type = &types::MonitoringType, .optional = &kOptional<std::string>, .offset = offsetof(ListMonitoringSchedulesRequest, monitoring_type_equals)},
};
constexpr std::uint16_t kListMonitoringSchedulesRequestNames[] = {7, 6, 0, 9, 8, 4, 11, 12, 5, 3, 1, 2, 10};
constexpr Field kListMonitoringSchedulesResponseFields[] = {
    {.name = "MonitoringScheduleSummaries", .wire_name = "MonitoringScheduleSummaries", .type = &types::MonitoringScheduleSummaryList, .offset = offsetof(ListMonitoringSchedulesResponse, monitoring_schedule_summaries), .required = true},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListMonitoringSchedulesResponse, next_token)},
};
constexpr std::uint16_t kListMonitoringSchedulesResponseNames[] = {0, 1};
constexpr Field kListPipelineExecutionStepsRequestFields[] = {
    {.name = "PipelineExecutionArn", .wire_name = "PipelineExecutionArn", .type = &types::PipelineExecutionArn, .optional = &kOptional<std::string>, .offset = offsetof(ListPipelineExecutionStepsRequest, pipeline_execution_arn)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListPipelineExecutionStepsRequest, next_token)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListPipelineExecutionStepsRequest, max_results)},
    {.name = "SortOrder", .wire_name = "SortOrder", .type = &types::FeatureGroupSortOrder, .optional = &kOptional<std::string>, .offset = offsetof(ListPipelineExecutionStepsRequest, sort_order)},
};
constexpr std::uint16_t kListPipelineExecutionStepsRequestNames[] = {2, 1, 0, 3};
constexpr Field kListPipelineExecutionStepsResponseFields[] = {
    {.name = "PipelineExecutionSteps", .wire_name = "PipelineExecutionSteps", .type = &types::PipelineExecutionStepList, .optional = &kOptional<std::vector<PipelineExecutionStep>>, .offset = offsetof(ListPipelineExecutionStepsResponse, pipeline_execution_steps)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListPipelineExecutionStepsResponse, next_token)},
};
constexpr std::uint16_t kListPipelineExecutionStepsResponseNames[] = {1, 0};
constexpr Field kListPipelineExecutionsRequestFields[] = {
    {.name = "PipelineName", .wire_name = "PipelineName", .type = &types::PipelineNameOrArn, .offset = offsetof(ListPipelineExecutionsRequest, pipeline_name), .required = true},
    {.name = "CreatedAfter", .wire_name = "CreatedAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListPipelineExecutionsRequest, created_after)},
    {.name = "CreatedBefore", .wire_name = "CreatedBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListPipelineExecutionsRequest, created_before)},
    {.name = "SortBy", .wire_name = "SortBy", .type = &types::SortPipelineExecutionsBy, .optional = &kOptional<std::string>, .offset = offsetof(ListPipelineExecutionsRequest, sort_by)},
    {.name = "SortOrder", .wire_name = "SortOrder", .type = &types::FeatureGroupSortOrder, .optional = &kOptional<std::string>, .offset = offsetof(ListPipelineExecutionsRequest, sort_order)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListPipelineExecutionsRequest, next_token)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListPipelineExecutionsRequest, max_results)},
};
constexpr std::uint16_t kListPipelineExecutionsRequestNames[] = {1, 2, 6, 5, 0, 3, 4};
constexpr Field kListPipelineExecutionsResponseFields[] = {
    {.name = "PipelineExecutionSummaries", .wire_name = "PipelineExecutionSummaries", .type = &types::PipelineExecutionSummaryList, .optional = &kOptional<std::vector<PipelineExecutionSummary>>, .offset = offsetof(ListPipelineExecutionsResponse, pipeline_execution_summaries)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListPipelineExecutionsResponse, next_token)},
};
constexpr std::uint16_t kListPipelineExecutionsResponseNames[] = {1, 0};
constexpr Field kListPipelineParametersForExecutionRequestFields[] = {
    {.name = "PipelineExecutionArn", .wire_name = "PipelineExecutionArn", .type = &types::PipelineExecutionArn, .offset = offsetof(ListPipelineParametersForExecutionRequest, pipeline_execution_arn), .required = true},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListPipelineParametersForExecutionRequest, next_token)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListPipelineParametersForExecutionRequest, max_results)},
};
constexpr std::uint16_t kListPipelineParametersForExecutionRequestNames[] = {2, 1, 0};
constexpr Field kListPipelineParametersForExecutionResponseFields[] = {
    {.name = "PipelineParameters", .wire_name = "PipelineParameters", .type = &types::ParameterList, .optional = &kOptional<std::vector<Parameter>>, .offset = offsetof(ListPipelineParametersForExecutionResponse, pipeline_parameters)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListPipelineParametersForExecutionResponse, next_token)},
};
constexpr std::uint16_t kListPipelineParametersForExecutionResponseNames[] = {1, 0};
constexpr Field kListPipelineVersionsRequestFields[] = {
    {.name = "PipelineName", .wire_name = "PipelineName", .type = &types::PipelineNameOrArn, .offset = offsetof(ListPipelineVersionsRequest, pipeline_name), .required = true},
    {.name = "CreatedAfter", .wire_name = "CreatedAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListPipelineVersionsRequest, created_after)},
    {.name = "CreatedBefore", .wire_name = "CreatedBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListPipelineVersionsRequest, created_before)},
    {.name = "SortOrder", .wire_name = "SortOrder", .type = &types::FeatureGroupSortOrder, .optional = &kOptional<std::string>, .offset = offsetof(ListPipelineVersionsRequest, sort_order)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListPipelineVersionsRequest, next_token)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListPipelineVersionsRequest, max_results)},
};
constexpr std::uint16_t kListPipelineVersionsRequestNames[] = {1, 2, 5, 4, 0, 3};
constexpr Field kListPipelineVersionsResponseFields[] = {
    {.name = "PipelineVersionSummaries", .wire_name = "PipelineVersionSummaries", .type = &types::PipelineVersionSummaryList, .optional = &kOptional<std::vector<PipelineVersionSummary>>, .offset = offsetof(ListPipelineVersionsResponse, pipeline_version_summaries)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListPipelineVersionsResponse, next_token)},
};
constexpr std::uint16_t kListPipelineVersionsResponseNames[] = {1, 0};
constexpr Field kListPipelinesRequestFields[] = {
    {.name = "PipelineNamePrefix", .wire_name = "PipelineNamePrefix", .type = &types::PipelineName, .optional = &kOptional<std::string>, .offset = offsetof(ListPipelinesRequest, pipeline_name_prefix)},
    {.name = "CreatedAfter", .wire_name = "CreatedAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListPipelinesRequest, created_after)},
    {.name = "CreatedBefore", .wire_name = "CreatedBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListPipelinesRequest, created_before)},
    {.name = "SortBy", .wire_name = "SortBy", .type = &types::EndpointConfigSortKey, .optional = &kOptional<std::string>, .offset = offsetof(ListPipelinesRequest, sort_by)},
    {.name = "SortOrder", .wire_name = "SortOrder", .type = &types::FeatureGroupSortOrder, .optional = &kOptional<std::string>, .offset = offsetof(ListPipelinesRequest, sort_order)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListPipelinesRequest, next_token)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListPipelinesRequest, max_results)},
};
constexpr std::uint16_t kListPipelinesRequestNames[] = {1, 2, 6, 5, 0, 3, 4};
constexpr Field kListPipelinesResponseFields[] = {
    {.name = "PipelineSummaries", .wire_name = "PipelineSummaries", .type = &types::PipelineSummaryList, .optional = &kOptional<std::vector<PipelineSummary>>, .offset = offsetof(ListPipelinesResponse, pipeline_summaries)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListPipelinesResponse, next_token)},
};
constexpr std::uint16_t kListPipelinesResponseNames[] = {1, 0};
constexpr Field kListProcessingJobsRequestFields[] = {
    {.name = "CreationTimeAfter", .wire_name = "CreationTimeAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListProcessingJobsRequest, creation_time_after)},
    {.name = "CreationTimeBefore", .wire_name = "CreationTimeBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListProcessingJobsRequest, creation_time_before)},
    {.name = "LastModifiedTimeAfter", .wire_name = "LastModifiedTimeAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListProcessingJobsRequest, last_modified_time_after)},
    {.name = "LastModifiedTimeBefore", .wire_name = "LastModifiedTimeBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListProcessingJobsRequest, last_modified_time_before)},
    {.name = "NameContains", .wire_name = "NameContains", .type = &types::Ec2CapacityReservationId, .optional = &kOptional<std::string>, .offset = offsetof(ListProcessingJobsRequest, name_contains)},
    {.name = "StatusEquals", .wire_name = "StatusEquals", .type = &types::ProcessingJobStatus, .optional = &kOptional<std::string>, .offset = offsetof(ListProcessingJobsRequest, status_equals)},
    {.name = "SortBy", .wire_name = "SortBy", .type = &types::EndpointSortKey, .optional = &kOptional<std::string>, .offset = offsetof(ListProcessingJobsRequest, sort_by)},
    {.name = "SortOrder", .wire_name = "SortOrder", .type = &types::FeatureGroupSortOrder, .optional = &kOptional<std::string>, .offset = offsetof(ListProcessingJobsRequest, sort_order)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListProcessingJobsRequest, next_token)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListProcessingJobsRequest, max_results)},
};
constexpr std::uint16_t kListProcessingJobsRequestNames[] = {0, 1, 2, 3, 9, 4, 8, 6, 7, 5};
constexpr Field kListProcessingJobsResponseFields[] = {
    {.name = "ProcessingJobSummaries", .wire_name = "ProcessingJobSummaries", .type = &types::ProcessingJobSummaries, .offset = offsetof(ListProcessingJobsResponse, processing_job_summaries), .required = true},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListProcessingJobsResponse, next_token)},
};
constexpr std::uint16_t kListProcessingJobsResponseNames[] = {1, 0};
constexpr Field kListTagsInputFields[] = {
    {.name = "ResourceArn", .wire_name = "ResourceArn", .type = &types::ResourceArn, .offset = offsetof(ListTagsInput, resource_arn), .required = true},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListTagsInput, next_token)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::ListTagsMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListTagsInput, max_results)},
};
constexpr std::uint16_t kListTagsInputNames[] = {2, 1, 0};
constexpr Field kListTagsOutputFields[] = {
    {.name = "Tags", .wire_name = "Tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(ListTagsOutput, tags)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListTagsOutput, next_token)},
};
constexpr std::uint16_t kListTagsOutputNames[] = {1, 0};
constexpr Field kListTrainingJobsForHyperParameterTuningJobRequestFields[] = {
    {.name = "HyperParameterTuningJobName", .wire_name = "HyperParameterTuningJobName", .type = &types::HyperParameterTuningJobName, .offset = offsetof(ListTrainingJobsForHyperParameterTuningJobRequest, hyper_parameter_tuning_job_name), .required = true},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListTrainingJobsForHyperParameterTuningJobRequest, next_token)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListTrainingJobsForHyperParameterTuningJobRequest, max_results)},
    {.name = "StatusEquals", .wire_name = "StatusEquals", .type = &types::TrainingJobStatus, .optional = &kOptional<std::string>, .offset = offsetof(ListTrainingJobsForHyperParameterTuningJobRequest, status_equals)},
    {.name = "SortBy", .wire_name = "SortBy", .type = &types::TrainingJobSortByOptions, .optional = &kOptional<std::string>, .offset = offsetof(ListTrainingJobsForHyperParameterTuningJobRequest, sort_by)},
    {.name = "SortOrder", .wire_name = "SortOrder", .type = &types::FeatureGroupSortOrder, .optional = &kOptional<std::string>, .offset = offsetof(ListTrainingJobsForHyperParameterTuningJobRequest, sort_order)},
};
constexpr std::uint16_t kListTrainingJobsForHyperParameterTuningJobRequestNames[] = {0, 2, 1, 4, 5, 3};
constexpr Field kListTrainingJobsForHyperParameterTuningJobResponseFields[] = {
    {.name = "TrainingJobSummaries", .wire_name = "TrainingJobSummaries", .type = &types::HyperParameterTrainingJobSummaries, .offset = offsetof(ListTrainingJobsForHyperParameterTuningJobResponse, training_job_summaries), .required = true},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListTrainingJobsForHyperParameterTuningJobResponse, next_token)},
};
constexpr std::uint16_t kListTrainingJobsForHyperParameterTuningJobResponseNames[] = {1, 0};
constexpr Field kListTrainingJobsRequestFields[] = {
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListTrainingJobsRequest, next_token)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListTrainingJobsRequest, max_results)},
    {.name = "CreationTimeAfter", .wire_name = "CreationTimeAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListTrainingJobsRequest, creation_time_after)},
    {.name = "CreationTimeBefore", .wire_name = "CreationTimeBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListTrainingJobsRequest, creation_time_before)},
    {.name = "LastModifiedTimeAfter", .wire_name = "LastModifiedTimeAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListTrainingJobsRequest, last_modified_time_after)},
    {.name = "LastModifiedTimeBefore", .wire_name = "LastModifiedTimeBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListTrainingJobsRequest, last_modified_time_before)},
    {.name = "NameContains", .wire_name = "NameContains", .type = &types::NameContains, .optional = &kOptional<std::string>, .offset = offsetof(ListTrainingJobsRequest, name_contains)},
    {.name = "StatusEquals", .wire_name = "StatusEquals", .type = &types::TrainingJobStatus, .optional = &kOptional<std::string>, .offset = offsetof(ListTrainingJobsRequest, status_equals)},
    {.name = "SortBy", .wire_name = "SortBy", .type = &types::EndpointSortKey, .optional = &kOptional<std::string>, .offset = offsetof(ListTrainingJobsRequest, sort_by)},
    {.name = "SortOrder", .wire_name = "SortOrder", .type = &types::FeatureGroupSortOrder, .optional = &kOptional<std::string>, .offset = offsetof(ListTrainingJobsRequest, sort_order)},
    {.name = "WarmPoolStatusEquals", .wire_name = "WarmPoolStatusEquals", .type = &types::WarmPoolResourceStatus, .optional = &kOptional<std::string>, .offset = offsetof(ListTrainingJobsRequest, warm_pool_status_equals)},
    {.name = "TrainingPlanArnEquals", .wire_name = "TrainingPlanArnEquals", .type = &types::TrainingPlanArn, .optional = &kOptional<std::string>, .offset = offsetof(ListTrainingJobsRequest, training_plan_arn_equals)},
};
constexpr std::uint16_t kListTrainingJobsRequestNames[] = {2, 3, 4, 5, 1, 6, 0, 8, 9, 7, 11, 10};
constexpr Field kListTrainingJobsResponseFields[] = {
    {.name = "TrainingJobSummaries", .wire_name = "TrainingJobSummaries", .type = &types::TrainingJobSummaries, .offset = offsetof(ListTrainingJobsResponse, training_job_summaries), .required = true},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListTrainingJobsResponse, next_token)},
};
constexpr std::uint16_t kListTrainingJobsResponseNames[] = {1, 0};
constexpr Field kListTransformJobsRequestFields[] = {
    {.name = "CreationTimeAfter", .wire_name = "CreationTimeAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListTransformJobsRequest, creation_time_after)},
    {.name = "CreationTimeBefore", .wire_name = "CreationTimeBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListTransformJobsRequest, creation_time_before)},
    {.name = "LastModifiedTimeAfter", .wire_name = "LastModifiedTimeAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListTransformJobsRequest, last_modified_time_after)},
    {.name = "LastModifiedTimeBefore", .wire_name = "LastModifiedTimeBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListTransformJobsRequest, last_modified_time_before)},
    {.name = "NameContains", .wire_name = "NameContains", .type = &types::NameContains, .optional = &kOptional<std::string>, .offset = offsetof(ListTransformJobsRequest, name_contains)},
    {.name = "StatusEquals", .wire_name = "StatusEquals", .type = &types::ProcessingJobStatus, .optional = &kOptional<std::string>, .offset = offsetof(ListTransformJobsRequest, status_equals)},
    {.name = "SortBy", .wire_name = "SortBy", .type = &types::EndpointSortKey, .optional = &kOptional<std::string>, .offset = offsetof(ListTransformJobsRequest, sort_by)},
    {.name = "SortOrder", .wire_name = "SortOrder", .type = &types::FeatureGroupSortOrder, .optional = &kOptional<std::string>, .offset = offsetof(ListTransformJobsRequest, sort_order)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListTransformJobsRequest, next_token)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListTransformJobsRequest, max_results)},
};
constexpr std::uint16_t kListTransformJobsRequestNames[] = {0, 1, 2, 3, 9, 4, 8, 6, 7, 5};
constexpr Field kListTransformJobsResponseFields[] = {
    {.name = "TransformJobSummaries", .wire_name = "TransformJobSummaries", .type = &types::TransformJobSummaries, .offset = offsetof(ListTransformJobsResponse, transform_job_summaries), .required = true},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListTransformJobsResponse, next_token)},
};
constexpr std::uint16_t kListTransformJobsResponseNames[] = {1, 0};
constexpr Field kListTrialComponentsRequestFields[] = {
    {.name = "ExperimentName", .wire_name = "ExperimentName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(ListTrialComponentsRequest, experiment_name)},
    {.name = "TrialName", .wire_name = "TrialName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(ListTrialComponentsRequest, trial_name)},
    {.name = "SourceArn", .wire_name = "SourceArn", .type = &types::String256, .optional = &kOptional<std::string>, .offset = offsetof(ListTrialComponentsRequest, source_arn)},
    {.name = "CreatedAfter", .wire_name = "CreatedAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListTrialComponentsRequest, created_after)},
    {.name = "CreatedBefore", .wire_name = "CreatedBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListTrialComponentsRequest, created_before)},
    {.name = "SortBy", .wire_name = "SortBy", .type = &types::EndpointConfigSortKey, .optional = &kOptional<std::string>, .offset = offsetof(ListTrialComponentsRequest, sort_by)},
    {.name = "SortOrder", .wire_name = "SortOrder", .type = &types::FeatureGroupSortOrder, .optional = &kOptional<std::string>, .offset = offsetof(ListTrialComponentsRequest, sort_order)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListTrialComponentsRequest, max_results)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListTrialComponentsRequest, next_token)},
};
constexpr std::uint16_t kListTrialComponentsRequestNames[] = {3, 4, 0, 7, 8, 5, 6, 2, 1};
constexpr Field kListTrialComponentsResponseFields[] = {
    {.name = "TrialComponentSummaries", .wire_name = "TrialComponentSummaries", .type = &types::TrialComponentSummaries, .optional = &kOptional<std::vector<TrialComponentSummary>>, .offset = offsetof(ListTrialComponentsResponse, trial_component_summaries)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListTrialComponentsResponse, next_token)},
};
constexpr std::uint16_t kListTrialComponentsResponseNames[] = {1, 0};
constexpr Field kListTrialsRequestFields[] = {
    {.name = "ExperimentName", .wire_name = "ExperimentName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(ListTrialsRequest, experiment_name)},
    {.name = "TrialComponentName", .wire_name = "TrialComponentName", .type = &types::ExperimentEntityName, .optional = &kOptional<std::string>, .offset = offsetof(ListTrialsRequest, trial_component_name)},
    {.name = "CreatedAfter", .wire_name = "CreatedAfter", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListTrialsRequest, created_after)},
    {.name = "CreatedBefore", .wire_name = "CreatedBefore", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(ListTrialsRequest, created_before)},
    {.name = "SortBy", .wire_name = "SortBy", .type = &types::EndpointConfigSortKey, .optional = &kOptional<std::string>, .offset = offsetof(ListTrialsRequest, sort_by)},
    {.name = "SortOrder", .wire_name = "SortOrder", .type = &types::FeatureGroupSortOrder, .optional = &kOptional<std::string>, .offset = offsetof(ListTrialsRequest, sort_order)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::FeatureGroupMaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListTrialsRequest, max_results)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListTrialsRequest, next_token)},
};
constexpr std::uint16_t kListTrialsRequestNames[] = {2, 3, 0, 6, 7, 4, 5, 1};
constexpr Field kListTrialsResponseFields[] = {
    {.name = "TrialSummaries", .wire_name = "TrialSummaries", .type = &types::TrialSummaries, .optional = &kOptional<std::vector<TrialSummary>>, .offset = offsetof(ListTrialsResponse, trial_summaries)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(ListTrialsResponse, next_token)},
};
constexpr std::uint16_t kListTrialsResponseNames[] = {1, 0};
constexpr Field kMLflowConfigurationFields[] = {
    {.name = "MlflowResourceArn", .wire_name = "MlflowResourceArn", .type = &types::MLflowArn, .optional = &kOptional<std::string>, .offset = offsetof(MLflowConfiguration, mlflow_resource_arn)},
    {.name = "MlflowExperimentName", .wire_name = "MlflowExperimentName", .type = &types::CollectionName, .optional = &kOptional<std::string>, .offset = offsetof(MLflowConfiguration, mlflow_experiment_name)},
};
constexpr std::uint16_t kMLflowConfigurationNames[] = {1, 0};
constexpr Field kManagedConfigurationFields[] = {
    {.name = "ManagedStorageType", .wire_name = "ManagedStorageType", .type = &types::ManagedStorageType, .optional = &kOptional<std::string>, .offset = offsetof(ManagedConfiguration, managed_storage_type)},
};
constexpr std::uint16_t kManagedConfigurationNames[] = {0};
constexpr Field kMetadataPropertiesFields[] = {
    {.name = "CommitId", .wire_name = "CommitId", .type = &types::ApprovalDescription, .optional = &kOptional<std::string>, .offset = offsetof(MetadataProperties, commit_id)},
    {.name = "Repository", .wire_name = "Repository", .type = &types::ApprovalDescription, .optional = &kOptional<std::string>, .offset = offsetof(MetadataProperties, repository)},
    {.name = "GeneratedBy", .wire_name = "GeneratedBy", .type = &types::ApprovalDescription, .optional = &kOptional<std::string>, .offset = offsetof(MetadataProperties, generated_by)},
    {.name = "ProjectId", .wire_name = "ProjectId", .type = &types::ApprovalDescription, .optional = &kOptional<std::string>, .offset = offsetof(MetadataProperties, project_id)},
};
constexpr std::uint16_t kMetadataPropertiesNames[] = {0, 2, 3, 1};
constexpr Field kMetricDataFields[] = {
    {.name = "MetricName", .wire_name = "MetricName", .type = &types::MetricName, .optional = &kOptional<std::string>, .offset = offsetof(MetricData, metric_name)},
    {.name = "Value", .wire_name = "Value", .type = &types::DoubleParameterValue, .optional = &kOptional<double>, .offset = offsetof(MetricData, value)},
    {.name = "Timestamp", .wire_name = "Timestamp", .type = &types::CreationTime, .optional = &kOptional<Timestamp>, .offset = offsetof(MetricData, timestamp)},
};
constexpr std::uint16_t kMetricDataNames[] = {0, 2, 1};
constexpr Field kMetricDefinitionFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::MetricName, .offset = offsetof(MetricDefinition, name), .required = true},
    {.name = "Regex", .wire_name = "Regex", .type = &types::MetricRegex, .offset = offsetof(MetricDefinition, regex), .required = true},
};
constexpr std::uint16_t kMetricDefinitionNames[] = {0, 1};
constexpr Field kMetricsConfigFields[] = {
    {.name = "EnableEnhancedMetrics", .wire_name = "EnableEnhancedMetrics", .type = &types::AcceptEula, .optional = &kOptional<bool>, .offset = offsetof(MetricsConfig, enable_enhanced_metrics)},
    {.name = "MetricPublishFrequencyInSeconds", .wire_name = "MetricPublishFrequencyInSeconds", .type = &types::ClarifyShapSeed, .optional = &kOptional<std::int64_t>, .offset = offsetof(MetricsConfig, metric_publish_frequency_in_seconds)},
};
constexpr std::uint16_t kMetricsConfigNames[] = {0, 1};
constexpr Field kMetricsSourceFields[] = {
    {.name = "ContentType", .wire_name = "ContentType", .type = &types::Accept, .offset = offsetof(MetricsSource, content_type), .required = true},
    {.name = "ContentDigest", .wire_name = "ContentDigest", .type = &types::ContentDigest, .optional = &kOptional<std::string>, .offset = offsetof(MetricsSource, content_digest)},
    {.name = "S3Uri", .wire_name = "S3Uri", .type = &types::S3ModelUri, .offset = offsetof(MetricsSource, s3_uri), .required = true},
};
constexpr std::uint16_t kMetricsSourceNames[] = {1, 0, 2};
constexpr Field kMlflowConfigFields[] = {
    {.name = "MlflowResourceArn", .wire_name = "MlflowResourceArn", .type = &types::MLflowArn, .offset = offsetof(MlflowConfig, mlflow_resource_arn), .required = true},
    {.name = "MlflowExperimentName", .wire_name = "MlflowExperimentName", .type = &types::CollectionName, .optional = &kOptional<std::string>, .offset = offsetof(MlflowConfig, mlflow_experiment_name)},
    {.name = "MlflowRunName", .wire_name = "MlflowRunName", .type = &types::CollectionName, .optional = &kOptional<std::string>, .offset = offsetof(MlflowConfig, mlflow_run_name)},
};
constexpr std::uint16_t kMlflowConfigNames[] = {1, 0, 2};

}  // namespace

constinit const Shape ListEndpointsInput::kShape = {.name = "ListEndpointsInput", .size = sizeof(ListEndpointsInput), .fields = kListEndpointsInputFields, .by_wire_name = kListEndpointsInputNames};
constinit const Type types::ListEndpointsInput = {.kind = Kind::structure, .shape = &ListEndpointsInput::kShape};
constinit const Shape ListEndpointsOutput::kShape = {.name = "ListEndpointsOutput", .size = sizeof(ListEndpointsOutput), .fields = kListEndpointsOutputFields, .by_wire_name = kListEndpointsOutputNames};
constinit const Type types::ListEndpointsOutput = {.kind = Kind::structure, .shape = &ListEndpointsOutput::kShape};
constinit const Shape ListExperimentsRequest::kShape = {.name = "ListExperimentsRequest", .size = sizeof(ListExperimentsRequest), .fields = kListExperimentsRequestFields, .by_wire_name = kListExperimentsRequestNames};
constinit const Type types::ListExperimentsRequest = {.kind = Kind::structure, .shape = &ListExperimentsRequest::kShape};
constinit const Shape ListExperimentsResponse::kShape = {.name = "ListExperimentsResponse", .size = sizeof(ListExperimentsResponse), .fields = kListExperimentsResponseFields, .by_wire_name = kListExperimentsResponseNames};
constinit const Type types::ListExperimentsResponse = {.kind = Kind::structure, .shape = &ListExperimentsResponse::kShape};
constinit const Shape ListFeatureGroupsRequest::kShape = {.name = "ListFeatureGroupsRequest", .size = sizeof(ListFeatureGroupsRequest), .fields = kListFeatureGroupsRequestFields, .by_wire_name = kListFeatureGroupsRequestNames};
constinit const Type types::ListFeatureGroupsRequest = {.kind = Kind::structure, .shape = &ListFeatureGroupsRequest::kShape};
constinit const Shape ListFeatureGroupsResponse::kShape = {.name = "ListFeatureGroupsResponse", .size = sizeof(ListFeatureGroupsResponse), .fields = kListFeatureGroupsResponseFields, .by_wire_name = kListFeatureGroupsResponseNames};
constinit const Type types::ListFeatureGroupsResponse = {.kind = Kind::structure, .shape = &ListFeatureGroupsResponse::kShape};
constinit const Shape ListHyperParameterTuningJobsRequest::kShape = {.name = "ListHyperParameterTuningJobsRequest", .size = sizeof(ListHyperParameterTuningJobsRequest), .fields = kListHyperParameterTuningJobsRequestFields, .by_wire_name = kListHyperParameterTuningJobsRequestNames};
constinit const Type types::ListHyperParameterTuningJobsRequest = {.kind = Kind::structure, .shape = &ListHyperParameterTuningJobsRequest::kShape};
constinit const Shape ListHyperParameterTuningJobsResponse::kShape = {.name = "ListHyperParameterTuningJobsResponse", .size = sizeof(ListHyperParameterTuningJobsResponse), .fields = kListHyperParameterTuningJobsResponseFields, .by_wire_name = kListHyperParameterTuningJobsResponseNames};
constinit const Type types::ListHyperParameterTuningJobsResponse = {.kind = Kind::structure, .shape = &ListHyperParameterTuningJobsResponse::kShape};
constinit const Shape ListInferenceComponentsInput::kShape = {.name = "ListInferenceComponentsInput", .size = sizeof(ListInferenceComponentsInput), .fields = kListInferenceComponentsInputFields, .by_wire_name = kListInferenceComponentsInputNames};
constinit const Type types::ListInferenceComponentsInput = {.kind = Kind::structure, .shape = &ListInferenceComponentsInput::kShape};
constinit const Shape ListInferenceComponentsOutput::kShape = {.name = "ListInferenceComponentsOutput", .size = sizeof(ListInferenceComponentsOutput), .fields = kListInferenceComponentsOutputFields, .by_wire_name = kListInferenceComponentsOutputNames};
constinit const Type types::ListInferenceComponentsOutput = {.kind = Kind::structure, .shape = &ListInferenceComponentsOutput::kShape};
constinit const Shape ListInferenceExperimentsRequest::kShape = {.name = "ListInferenceExperimentsRequest", .size = sizeof(ListInferenceExperimentsRequest), .fields = kListInferenceExperimentsRequestFields, .by_wire_name = kListInferenceExperimentsRequestNames};
constinit const Type types::ListInferenceExperimentsRequest = {.kind = Kind::structure, .shape = &ListInferenceExperimentsRequest::kShape};
constinit const Shape ListInferenceExperimentsResponse::kShape = {.name = "ListInferenceExperimentsResponse", .size = sizeof(ListInferenceExperimentsResponse), .fields = kListInferenceExperimentsResponseFields, .by_wire_name = kListInferenceExperimentsResponseNames};
constinit const Type types::ListInferenceExperimentsResponse = {.kind = Kind::structure, .shape = &ListInferenceExperimentsResponse::kShape};
constinit const Shape ListLineageGroupsRequest::kShape = {.name = "ListLineageGroupsRequest", .size = sizeof(ListLineageGroupsRequest), .fields = kListLineageGroupsRequestFields, .by_wire_name = kListLineageGroupsRequestNames};
constinit const Type types::ListLineageGroupsRequest = {.kind = Kind::structure, .shape = &ListLineageGroupsRequest::kShape};
constinit const Shape ListLineageGroupsResponse::kShape = {.name = "ListLineageGroupsResponse", .size = sizeof(ListLineageGroupsResponse), .fields = kListLineageGroupsResponseFields, .by_wire_name = kListLineageGroupsResponseNames};
constinit const Type types::ListLineageGroupsResponse = {.kind = Kind::structure, .shape = &ListLineageGroupsResponse::kShape};
constinit const Shape ListModelCardExportJobsRequest::kShape = {.name = "ListModelCardExportJobsRequest", .size = sizeof(ListModelCardExportJobsRequest), .fields = kListModelCardExportJobsRequestFields, .by_wire_name = kListModelCardExportJobsRequestNames};
constinit const Type types::ListModelCardExportJobsRequest = {.kind = Kind::structure, .shape = &ListModelCardExportJobsRequest::kShape};
constinit const Shape ListModelCardExportJobsResponse::kShape = {.name = "ListModelCardExportJobsResponse", .size = sizeof(ListModelCardExportJobsResponse), .fields = kListModelCardExportJobsResponseFields, .by_wire_name = kListModelCardExportJobsResponseNames};
constinit const Type types::ListModelCardExportJobsResponse = {.kind = Kind::structure, .shape = &ListModelCardExportJobsResponse::kShape};
constinit const Shape ListModelCardVersionsRequest::kShape = {.name = "ListModelCardVersionsRequest", .size = sizeof(ListModelCardVersionsRequest), .fields = kListModelCardVersionsRequestFields, .by_wire_name = kListModelCardVersionsRequestNames};
constinit const Type types::ListModelCardVersionsRequest = {.kind = Kind::structure, .shape = &ListModelCardVersionsRequest::kShape};
constinit const Shape ListModelCardVersionsResponse::kShape = {.name = "ListModelCardVersionsResponse", .size = sizeof(ListModelCardVersionsResponse), .fields = kListModelCardVersionsResponseFields, .by_wire_name = kListModelCardVersionsResponseNames};
constinit const Type types::ListModelCardVersionsResponse = {.kind = Kind::structure, .shape = &ListModelCardVersionsResponse::kShape};
constinit const Shape ListModelCardsRequest::kShape = {.name = "ListModelCardsRequest", .size = sizeof(ListModelCardsRequest), .fields = kListModelCardsRequestFields, .by_wire_name = kListModelCardsRequestNames};
constinit const Type types::ListModelCardsRequest = {.kind = Kind::structure, .shape = &ListModelCardsRequest::kShape};
constinit const Shape ListModelCardsResponse::kShape = {.name = "ListModelCardsResponse", .size = sizeof(ListModelCardsResponse), .fields = kListModelCardsResponseFields, .by_wire_name = kListModelCardsResponseNames};
constinit const Type types::ListModelCardsResponse = {.kind = Kind::structure, .shape = &ListModelCardsResponse::kShape};
constinit const Shape ListModelPackageGroupsInput::kShape = {.name = "ListModelPackageGroupsInput", .size = sizeof(ListModelPackageGroupsInput), .fields = kListModelPackageGroupsInputFields, .by_wire_name = kListModelPackageGroupsInputNames};
constinit const Type types::ListModelPackageGroupsInput = {.kind = Kind::structure, .shape = &ListModelPackageGroupsInput::kShape};
constinit const Shape ListModelPackageGroupsOutput::kShape = {.name = "ListModelPackageGroupsOutput", .size = sizeof(ListModelPackageGroupsOutput), .fields = kListModelPackageGroupsOutputFields, .by_wire_name = kListModelPackageGroupsOutputNames};
constinit const Type types::ListModelPackageGroupsOutput = {.kind = Kind::structure, .shape = &ListModelPackageGroupsOutput::kShape};
constinit const Shape ListModelPackagesInput::kShape = {.name = "ListModelPackagesInput", .size = sizeof(ListModelPackagesInput), .fields = kListModelPackagesInputFields, .by_wire_name = kListModelPackagesInputNames};
constinit const Type types::ListModelPackagesInput = {.kind = Kind::structure, .shape = &ListModelPackagesInput::kShape};
constinit const Shape ListModelPackagesOutput::kShape = {.name = "ListModelPackagesOutput", .size = sizeof(ListModelPackagesOutput), .fields = kListModelPackagesOutputFields, .by_wire_name = kListModelPackagesOutputNames};
constinit const Type types::ListModelPackagesOutput = {.kind = Kind::structure, .shape = &ListModelPackagesOutput::kShape};
constinit const Shape ListModelQualityJobDefinitionsRequest::kShape = {.name = "ListModelQualityJobDefinitionsRequest", .size = sizeof(ListModelQualityJobDefinitionsRequest), .fields = kListModelQualityJobDefinitionsRequestFields, .by_wire_name = kListModelQualityJobDefinitionsRequestNames};
constinit const Type types::ListModelQualityJobDefinitionsRequest = {.kind = Kind::structure, .shape = &ListModelQualityJobDefinitionsRequest::kShape};
constinit const Shape ListModelQualityJobDefinitionsResponse::kShape = {.name = "ListModelQualityJobDefinitionsResponse", .size = sizeof(ListModelQualityJobDefinitionsResponse), .fields = kListModelQualityJobDefinitionsResponseFields, .by_wire_name = kListModelQualityJobDefinitionsResponseNames};
constinit const Type types::ListModelQualityJobDefinitionsResponse = {.kind = Kind::structure, .shape = &ListModelQualityJobDefinitionsResponse::kShape};
constinit const Shape ListModelsInput::kShape = {.name = "ListModelsInput", .size = sizeof(ListModelsInput), .fields = kListModelsInputFields, .by_wire_name = kListModelsInputNames};
constinit const Type types::ListModelsInput = {.kind = Kind::structure, .shape = &ListModelsInput::kShape};
constinit const Shape ListModelsOutput::kShape = {.name = "ListModelsOutput", .size = sizeof(ListModelsOutput), .fields = kListModelsOutputFields, .by_wire_name = kListModelsOutputNames};
constinit const Type types::ListModelsOutput = {.kind = Kind::structure, .shape = &ListModelsOutput::kShape};
constinit const Shape ListMonitoringAlertHistoryRequest::kShape = {.name = "ListMonitoringAlertHistoryRequest", .size = sizeof(ListMonitoringAlertHistoryRequest), .fields = kListMonitoringAlertHistoryRequestFields, .by_wire_name = kListMonitoringAlertHistoryRequestNames};
constinit const Type types::ListMonitoringAlertHistoryRequest = {.kind = Kind::structure, .shape = &ListMonitoringAlertHistoryRequest::kShape};
constinit const Shape ListMonitoringAlertHistoryResponse::kShape = {.name = "ListMonitoringAlertHistoryResponse", .size = sizeof(ListMonitoringAlertHistoryResponse), .fields = kListMonitoringAlertHistoryResponseFields, .by_wire_name = kListMonitoringAlertHistoryResponseNames};
constinit const Type types::ListMonitoringAlertHistoryResponse = {.kind = Kind::structure, .shape = &ListMonitoringAlertHistoryResponse::kShape};
constinit const Shape ListMonitoringAlertsRequest::kShape = {.name = "ListMonitoringAlertsRequest", .size = sizeof(ListMonitoringAlertsRequest), .fields = kListMonitoringAlertsRequestFields, .by_wire_name = kListMonitoringAlertsRequestNames};
constinit const Type types::ListMonitoringAlertsRequest = {.kind = Kind::structure, .shape = &ListMonitoringAlertsRequest::kShape};
constinit const Shape ListMonitoringAlertsResponse::kShape = {.name = "ListMonitoringAlertsResponse", .size = sizeof(ListMonitoringAlertsResponse), .fields = kListMonitoringAlertsResponseFields, .by_wire_name = kListMonitoringAlertsResponseNames};
constinit const Type types::ListMonitoringAlertsResponse = {.kind = Kind::structure, .shape = &ListMonitoringAlertsResponse::kShape};
constinit const Shape ListMonitoringExecutionsRequest::kShape = {.name = "ListMonitoringExecutionsRequest", .size = sizeof(ListMonitoringExecutionsRequest), .fields = kListMonitoringExecutionsRequestFields, .by_wire_name = kListMonitoringExecutionsRequestNames};
constinit const Type types::ListMonitoringExecutionsRequest = {.kind = Kind::structure, .shape = &ListMonitoringExecutionsRequest::kShape};
constinit const Shape ListMonitoringExecutionsResponse::kShape = {.name = "ListMonitoringExecutionsResponse", .size = sizeof(ListMonitoringExecutionsResponse), .fields = kListMonitoringExecutionsResponseFields, .by_wire_name = kListMonitoringExecutionsResponseNames};
constinit const Type types::ListMonitoringExecutionsResponse = {.kind = Kind::structure, .shape = &ListMonitoringExecutionsResponse::kShape};
constinit const Shape ListMonitoringSchedulesRequest::kShape = {.name = "ListMonitoringSchedulesRequest", .size = sizeof(ListMonitoringSchedulesRequest), .fields = kListMonitoringSchedulesRequestFields, .by_wire_name = kListMonitoringSchedulesRequestNames};
constinit const Type types::ListMonitoringSchedulesRequest = {.kind = Kind::structure, .shape = &ListMonitoringSchedulesRequest::kShape};
constinit const Shape ListMonitoringSchedulesResponse::kShape = {.name = "ListMonitoringSchedulesResponse", .size = sizeof(ListMonitoringSchedulesResponse), .fields = kListMonitoringSchedulesResponseFields, .by_wire_name = kListMonitoringSchedulesResponseNames};
constinit const Type types::ListMonitoringSchedulesResponse = {.kind = Kind::structure, .shape = &ListMonitoringSchedulesResponse::kShape};
constinit const Shape ListPipelineExecutionStepsRequest::kShape = {.name = "ListPipelineExecutionStepsRequest", .size = sizeof(ListPipelineExecutionStepsRequest), .fields = kListPipelineExecutionStepsRequestFields, .by_wire_name = kListPipelineExecutionStepsRequestNames};
constinit const Type types::ListPipelineExecutionStepsRequest = {.kind = Kind::structure, .shape = &ListPipelineExecutionStepsRequest::kShape};
constinit const Shape ListPipelineExecutionStepsResponse::kShape = {.name = "ListPipelineExecutionStepsResponse", .size = sizeof(ListPipelineExecutionStepsResponse), .fields = kListPipelineExecutionStepsResponseFields, .by_wire_name = kListPipelineExecutionStepsResponseNames};
constinit const Type types::ListPipelineExecutionStepsResponse = {.kind = Kind::structure, .shape = &ListPipelineExecutionStepsResponse::kShape};
constinit const Shape ListPipelineExecutionsRequest::kShape = {.name = "ListPipelineExecutionsRequest", .size = sizeof(ListPipelineExecutionsRequest), .fields = kListPipelineExecutionsRequestFields, .by_wire_name = kListPipelineExecutionsRequestNames};
constinit const Type types::ListPipelineExecutionsRequest = {.kind = Kind::structure, .shape = &ListPipelineExecutionsRequest::kShape};
constinit const Shape ListPipelineExecutionsResponse::kShape = {.name = "ListPipelineExecutionsResponse", .size = sizeof(ListPipelineExecutionsResponse), .fields = kListPipelineExecutionsResponseFields, .by_wire_name = kListPipelineExecutionsResponseNames};
constinit const Type types::ListPipelineExecutionsResponse = {.kind = Kind::structure, .shape = &ListPipelineExecutionsResponse::kShape};
constinit const Shape ListPipelineParametersForExecutionRequest::kShape = {.name = "ListPipelineParametersForExecutionRequest", .size = sizeof(ListPipelineParametersForExecutionRequest), .fields = kListPipelineParametersForExecutionRequestFields, .by_wire_name = kListPipelineParametersForExecutionRequestNames};
constinit const Type types::ListPipelineParametersForExecutionRequest = {.kind = Kind::structure, .shape = &ListPipelineParametersForExecutionRequest::kShape};
constinit const Shape ListPipelineParametersForExecutionResponse::kShape = {.name = "ListPipelineParametersForExecutionResponse", .size = sizeof(ListPipelineParametersForExecutionResponse), .fields = kListPipelineParametersForExecutionResponseFields, .by_wire_name = kListPipelineParametersForExecutionResponseNames};
constinit const Type types::ListPipelineParametersForExecutionResponse = {.kind = Kind::structure, .shape = &ListPipelineParametersForExecutionResponse::kShape};
constinit const Shape ListPipelineVersionsRequest::kShape = {.name = "ListPipelineVersionsRequest", .size = sizeof(ListPipelineVersionsRequest), .fields = kListPipelineVersionsRequestFields, .by_wire_name = kListPipelineVersionsRequestNames};
constinit const Type types::ListPipelineVersionsRequest = {.kind = Kind::structure, .shape = &ListPipelineVersionsRequest::kShape};
constinit const Shape ListPipelineVersionsResponse::kShape = {.name = "ListPipelineVersionsResponse", .size = sizeof(ListPipelineVersionsResponse), .fields = kListPipelineVersionsResponseFields, .by_wire_name = kListPipelineVersionsResponseNames};
constinit const Type types::ListPipelineVersionsResponse = {.kind = Kind::structure, .shape = &ListPipelineVersionsResponse::kShape};
constinit const Shape ListPipelinesRequest::kShape = {.name = "ListPipelinesRequest", .size = sizeof(ListPipelinesRequest), .fields = kListPipelinesRequestFields, .by_wire_name = kListPipelinesRequestNames};
constinit const Type types::ListPipelinesRequest = {.kind = Kind::structure, .shape = &ListPipelinesRequest::kShape};
constinit const Shape ListPipelinesResponse::kShape = {.name = "ListPipelinesResponse", .size = sizeof(ListPipelinesResponse), .fields = kListPipelinesResponseFields, .by_wire_name = kListPipelinesResponseNames};
constinit const Type types::ListPipelinesResponse = {.kind = Kind::structure, .shape = &ListPipelinesResponse::kShape};
constinit const Shape ListProcessingJobsRequest::kShape = {.name = "ListProcessingJobsRequest", .size = sizeof(ListProcessingJobsRequest), .fields = kListProcessingJobsRequestFields, .by_wire_name = kListProcessingJobsRequestNames};
constinit const Type types::ListProcessingJobsRequest = {.kind = Kind::structure, .shape = &ListProcessingJobsRequest::kShape};
constinit const Shape ListProcessingJobsResponse::kShape = {.name = "ListProcessingJobsResponse", .size = sizeof(ListProcessingJobsResponse), .fields = kListProcessingJobsResponseFields, .by_wire_name = kListProcessingJobsResponseNames};
constinit const Type types::ListProcessingJobsResponse = {.kind = Kind::structure, .shape = &ListProcessingJobsResponse::kShape};
constinit const Shape ListTagsInput::kShape = {.name = "ListTagsInput", .size = sizeof(ListTagsInput), .fields = kListTagsInputFields, .by_wire_name = kListTagsInputNames};
constinit const Type types::ListTagsInput = {.kind = Kind::structure, .shape = &ListTagsInput::kShape};
constinit const Shape ListTagsOutput::kShape = {.name = "ListTagsOutput", .size = sizeof(ListTagsOutput), .fields = kListTagsOutputFields, .by_wire_name = kListTagsOutputNames};
constinit const Type types::ListTagsOutput = {.kind = Kind::structure, .shape = &ListTagsOutput::kShape};
constinit const Shape ListTrainingJobsForHyperParameterTuningJobRequest::kShape = {.name = "ListTrainingJobsForHyperParameterTuningJobRequest", .size = sizeof(ListTrainingJobsForHyperParameterTuningJobRequest), .fields = kListTrainingJobsForHyperParameterTuningJobRequestFields, .by_wire_name = kListTrainingJobsForHyperParameterTuningJobRequestNames};
constinit const Type types::ListTrainingJobsForHyperParameterTuningJobRequest = {.kind = Kind::structure, .shape = &ListTrainingJobsForHyperParameterTuningJobRequest::kShape};
constinit const Shape ListTrainingJobsForHyperParameterTuningJobResponse::kShape = {.name = "ListTrainingJobsForHyperParameterTuningJobResponse", .size = sizeof(ListTrainingJobsForHyperParameterTuningJobResponse), .fields = kListTrainingJobsForHyperParameterTuningJobResponseFields, .by_wire_name = kListTrainingJobsForHyperParameterTuningJobResponseNames};
constinit const Type types::ListTrainingJobsForHyperParameterTuningJobResponse = {.kind = Kind::structure, .shape = &ListTrainingJobsForHyperParameterTuningJobResponse::kShape};
constinit const Shape ListTrainingJobsRequest::kShape = {.name = "ListTrainingJobsRequest", .size = sizeof(ListTrainingJobsRequest), .fields = kListTrainingJobsRequestFields, .by_wire_name = kListTrainingJobsRequestNames};
constinit const Type types::ListTrainingJobsRequest = {.kind = Kind::structure, .shape = &ListTrainingJobsRequest::kShape};
constinit const Shape ListTrainingJobsResponse::kShape = {.name = "ListTrainingJobsResponse", .size = sizeof(ListTrainingJobsResponse), .fields = kListTrainingJobsResponseFields, .by_wire_name = kListTrainingJobsResponseNames};
constinit const Type types::ListTrainingJobsResponse = {.kind = Kind::structure, .shape = &ListTrainingJobsResponse::kShape};
constinit const Shape ListTransformJobsRequest::kShape = {.name = "ListTransformJobsRequest", .size = sizeof(ListTransformJobsRequest), .fields = kListTransformJobsRequestFields, .by_wire_name = kListTransformJobsRequestNames};
constinit const Type types::ListTransformJobsRequest = {.kind = Kind::structure, .shape = &ListTransformJobsRequest::kShape};
constinit const Shape ListTransformJobsResponse::kShape = {.name = "ListTransformJobsResponse", .size = sizeof(ListTransformJobsResponse), .fields = kListTransformJobsResponseFields, .by_wire_name = kListTransformJobsResponseNames};
constinit const Type types::ListTransformJobsResponse = {.kind = Kind::structure, .shape = &ListTransformJobsResponse::kShape};
constinit const Shape ListTrialComponentsRequest::kShape = {.name = "ListTrialComponentsRequest", .size = sizeof(ListTrialComponentsRequest), .fields = kListTrialComponentsRequestFields, .by_wire_name = kListTrialComponentsRequestNames};
constinit const Type types::ListTrialComponentsRequest = {.kind = Kind::structure, .shape = &ListTrialComponentsRequest::kShape};
constinit const Shape ListTrialComponentsResponse::kShape = {.name = "ListTrialComponentsResponse", .size = sizeof(ListTrialComponentsResponse), .fields = kListTrialComponentsResponseFields, .by_wire_name = kListTrialComponentsResponseNames};
constinit const Type types::ListTrialComponentsResponse = {.kind = Kind::structure, .shape = &ListTrialComponentsResponse::kShape};
constinit const Shape ListTrialsRequest::kShape = {.name = "ListTrialsRequest", .size = sizeof(ListTrialsRequest), .fields = kListTrialsRequestFields, .by_wire_name = kListTrialsRequestNames};
constinit const Type types::ListTrialsRequest = {.kind = Kind::structure, .shape = &ListTrialsRequest::kShape};
constinit const Shape ListTrialsResponse::kShape = {.name = "ListTrialsResponse", .size = sizeof(ListTrialsResponse), .fields = kListTrialsResponseFields, .by_wire_name = kListTrialsResponseNames};
constinit const Type types::ListTrialsResponse = {.kind = Kind::structure, .shape = &ListTrialsResponse::kShape};
constinit const Shape MLflowConfiguration::kShape = {.name = "MLflowConfiguration", .size = sizeof(MLflowConfiguration), .fields = kMLflowConfigurationFields, .by_wire_name = kMLflowConfigurationNames};
constinit const Type types::MLflowConfiguration = {.kind = Kind::structure, .shape = &MLflowConfiguration::kShape};
constinit const Shape ManagedConfiguration::kShape = {.name = "ManagedConfiguration", .size = sizeof(ManagedConfiguration), .fields = kManagedConfigurationFields, .by_wire_name = kManagedConfigurationNames};
constinit const Type types::ManagedConfiguration = {.kind = Kind::structure, .shape = &ManagedConfiguration::kShape};
constinit const Shape MetadataProperties::kShape = {.name = "MetadataProperties", .size = sizeof(MetadataProperties), .fields = kMetadataPropertiesFields, .by_wire_name = kMetadataPropertiesNames};
constinit const Type types::MetadataProperties = {.kind = Kind::structure, .shape = &MetadataProperties::kShape};
constinit const Shape MetricData::kShape = {.name = "MetricData", .size = sizeof(MetricData), .fields = kMetricDataFields, .by_wire_name = kMetricDataNames};
constinit const Type types::MetricData = {.kind = Kind::structure, .shape = &MetricData::kShape};
constinit const Type types::FinalMetricDataList = {.kind = Kind::list, .min = 0, .max = 40, .element = &types::MetricData, .list = &kList<MetricData>};
constinit const Shape MetricDefinition::kShape = {.name = "MetricDefinition", .size = sizeof(MetricDefinition), .fields = kMetricDefinitionFields, .by_wire_name = kMetricDefinitionNames};
constinit const Type types::MetricDefinition = {.kind = Kind::structure, .shape = &MetricDefinition::kShape};
constinit const Type types::MetricDefinitionList = {.kind = Kind::list, .min = 0, .max = 40, .element = &types::MetricDefinition, .list = &kList<MetricDefinition>};
constinit const Shape MetricsConfig::kShape = {.name = "MetricsConfig", .size = sizeof(MetricsConfig), .fields = kMetricsConfigFields, .by_wire_name = kMetricsConfigNames};
constinit const Type types::MetricsConfig = {.kind = Kind::structure, .shape = &MetricsConfig::kShape};
constinit const Shape MetricsSource::kShape = {.name = "MetricsSource", .size = sizeof(MetricsSource), .fields = kMetricsSourceFields, .by_wire_name = kMetricsSourceNames};
constinit const Type types::MetricsSource = {.kind = Kind::structure, .shape = &MetricsSource::kShape};
constinit const Shape MlflowConfig::kShape = {.name = "MlflowConfig", .size = sizeof(MlflowConfig), .fields = kMlflowConfigFields, .by_wire_name = kMlflowConfigNames};
constinit const Type types::MlflowConfig = {.kind = Kind::structure, .shape = &MlflowConfig::kShape};

}  // namespace athanor::api::sagemaker
