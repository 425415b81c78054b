// Generated from apis/logs.json by apis/generate.py.
#include "logs_tables.hpp"

namespace athanor::api::logs {
using namespace athanor::wire;

namespace others {
extern const Operation AssociateKmsKey;
extern const Operation AssociateSourceToS3TableIntegration;
extern const Operation CancelExportTask;
extern const Operation CancelImportTask;
extern const Operation CreateDelivery;
extern const Operation CreateExportTask;
extern const Operation CreateImportTask;
extern const Operation CreateLogAnomalyDetector;
extern const Operation CreateLookupTable;
extern const Operation CreateScheduledQuery;
extern const Operation DeleteAccountPolicy;
extern const Operation DeleteDataProtectionPolicy;
extern const Operation DeleteDelivery;
extern const Operation DeleteDeliveryDestination;
extern const Operation DeleteDeliveryDestinationPolicy;
extern const Operation DeleteDeliverySource;
extern const Operation DeleteDestination;
extern const Operation DeleteIndexPolicy;
extern const Operation DeleteIntegration;
extern const Operation DeleteLogAnomalyDetector;
extern const Operation DeleteLookupTable;
extern const Operation DeleteQueryDefinition;
extern const Operation DeleteResourcePolicy;
extern const Operation DeleteScheduledQuery;
extern const Operation DeleteSubscriptionFilter;
extern const Operation DeleteTransformer;
extern const Operation DescribeAccountPolicies;
extern const Operation DescribeConfigurationTemplates;
extern const Operation DescribeDeliveries;
extern const Operation DescribeDeliveryDestinations;
extern const Operation DescribeDeliverySources;
extern const Operation DescribeDestinations;
extern const Operation DescribeExportTasks;
extern const Operation DescribeFieldIndexes;
extern const Operation DescribeImportTaskBatches;
extern const Operation DescribeImportTasks;
extern const Operation DescribeIndexPolicies;
extern const Operation DescribeLookupTables;
extern const Operation DescribeQueries;
extern const Operation DescribeQueryDefinitions;
extern const Operation DescribeResourcePolicies;
extern const Operation DescribeSubscriptionFilters;
extern const Operation DisassociateKmsKey;
extern const Operation DisassociateSourceFromS3TableIntegration;
extern const Operation GetDataProtectionPolicy;
extern const Operation GetDelivery;
extern const Operation GetDeliveryDestination;
extern const Operation GetDeliveryDestinationPolicy;
extern const Operation GetDeliverySource;
extern const Operation GetIntegration;
extern const Operation GetLogAnomalyDetector;
extern const Operation GetLogFields;
extern const Operation GetLogGroupFields;
extern const Operation GetLogObject;
extern const Operation GetLogRecord;
extern const Operation GetLookupTable;
extern const Operation GetScheduledQuery;
extern const Operation GetScheduledQueryHistory;
extern const Operation GetTransformer;
extern const Operation ListAggregateLogGroupSummaries;
extern const Operation ListAnomalies;
extern const Operation ListIntegrations;
extern const Operation ListLogAnomalyDetectors;
extern const Operation ListLogGroups;
extern const Operation ListLogGroupsForQuery;
extern const Operation ListScheduledQueries;
extern const Operation ListSourcesForS3TableIntegration;
extern const Operation ListTagsForResource;
extern const Operation PutAccountPolicy;
extern const Operation PutBearerTokenAuthentication;
extern const Operation PutDataProtectionPolicy;
extern const Operation PutDeliveryDestination;
extern const Operation PutDeliveryDestinationPolicy;
extern const Operation PutDeliverySource;
extern const Operation PutDestination;
extern const Operation PutDestinationPolicy;
extern const Operation PutIndexPolicy;
extern const Operation PutIntegration;
extern const Operation PutLogGroupDeletionProtection;
extern const Operation PutQueryDefinition;
extern const Operation PutResourcePolicy;
extern const Operation PutSubscriptionFilter;
extern const Operation PutTransformer;
extern const Operation StartLiveTail;
extern const Operation TagResource;
extern const Operation TestMetricFilter;
extern const Operation TestTransformer;
extern const Operation UntagLogGroup;
extern const Operation UntagResource;
extern const Operation UpdateAnomaly;
extern const Operation UpdateDeliveryConfiguration;
extern const Operation UpdateLogAnomalyDetector;
extern const Operation UpdateLookupTable;
extern const Operation UpdateScheduledQuery;
}
namespace {

constexpr const Operation* kOperations[] = {
    &others::AssociateKmsKey,
    &others::AssociateSourceToS3TableIntegration,
    &others::CancelExportTask,
    &others::CancelImportTask,
    &others::CreateDelivery,
    &others::CreateExportTask,
    &others::CreateImportTask,
    &others::CreateLogAnomalyDetector,
    &op::CreateLogGroup::kModel,
    &op::CreateLogStream::kModel,
    &others::CreateLookupTable,
    &others::CreateScheduledQuery,
    &others::DeleteAccountPolicy,
    &others::DeleteDataProtectionPolicy,
    &others::DeleteDelivery,
    &others::DeleteDeliveryDestination,
    &others::DeleteDeliveryDestinationPolicy,
    &others::DeleteDeliverySource,
    &others::DeleteDestination,
    &others::DeleteIndexPolicy,
    &others::DeleteIntegration,
    &others::DeleteLogAnomalyDetector,
    &op::DeleteLogGroup::kModel,
    &op::DeleteLogStream::kModel,
    &others::DeleteLookupTable,
    &op::DeleteMetricFilter::kModel,
    &others::DeleteQueryDefinition,
    &others::DeleteResourcePolicy,
    &op::DeleteRetentionPolicy::kModel,
    &others::DeleteScheduledQuery,
    &others::DeleteSubscriptionFilter,
    &others::DeleteTransformer,
    &others::DescribeAccountPolicies,
    &others::DescribeConfigurationTemplates,
    &others::DescribeDeliveries,
    &others::DescribeDeliveryDestinations,
    &others::DescribeDeliverySources,
    &others::DescribeDestinations,
    &others::DescribeExportTasks,
    &others::DescribeFieldIndexes,
    &others::DescribeImportTaskBatches,
    &others::DescribeImportTasks,
    &others::DescribeIndexPolicies,
    &op::DescribeLogGroups::kModel,
    &op::DescribeLogStreams::kModel,
    &others::DescribeLookupTables,
    &op::DescribeMetricFilters::kModel,
    &others::DescribeQueries,
    &others::DescribeQueryDefinitions,
    &others::DescribeResourcePolicies,
    &others::DescribeSubscriptionFilters,
    &others::DisassociateKmsKey,
    &others::DisassociateSourceFromS3TableIntegration,
    &op::FilterLogEvents::kModel,
    &others::GetDataProtectionPolicy,
    &others::GetDelivery,
    &others::GetDeliveryDestination,
    &others::GetDeliveryDestinationPolicy,
    &others::GetDeliverySource,
    &others::GetIntegration,
    &others::GetLogAnomalyDetector,
    &op::GetLogEvents::kModel,
    &others::GetLogFields,
    &others::GetLogGroupFields,
    &others::GetLogObject,
    &others::GetLogRecord,
    &others::GetLookupTable,
    &op::GetQueryResults::kModel,
    &others::GetScheduledQuery,
    &others::GetScheduledQueryHistory,
    &others::GetTransformer,
    &others::ListAggregateLogGroupSummaries,
    &others::ListAnomalies,
    &others::ListIntegrations,
    &others::ListLogAnomalyDetectors,
    &others::ListLogGroups,
    &others::ListLogGroupsForQuery,
    &others::ListScheduledQueries,
    &others::ListSourcesForS3TableIntegration,
    &others::ListTagsForResource,
    &op::ListTagsLogGroup::kModel,
    &others::PutAccountPolicy,
    &others::PutBearerTokenAuthentication,
    &others::PutDataProtectionPolicy,
    &others::PutDeliveryDestination,
    &others::PutDeliveryDestinationPolicy,
    &others::PutDeliverySource,
    &others::PutDestination,
    &others::PutDestinationPolicy,
    &others::PutIndexPolicy,
    &others::PutIntegration,
    &op::PutLogEvents::kModel,
    &others::PutLogGroupDeletionProtection,
    &op::PutMetricFilter::kModel,
    &others::PutQueryDefinition,
    &others::PutResourcePolicy,
    &op::PutRetentionPolicy::kModel,
    &others::PutSubscriptionFilter,
    &others::PutTransformer,
    &others::StartLiveTail,
    &op::StartQuery::kModel,
    &op::StopQuery::kModel,
    &op::TagLogGroup::kModel,
    &others::TagResource,
    &others::TestMetricFilter,
    &others::TestTransformer,
    &others::UntagLogGroup,
    &others::UntagResource,
    &others::UpdateAnomaly,
    &others::UpdateDeliveryConfiguration,
    &others::UpdateLogAnomalyDetector,
    &others::UpdateLookupTable,
    &others::UpdateScheduledQuery,
};
constexpr ErrorModel kErrors[] = {
    {.name = "DataAlreadyAcceptedException"},
    {.name = "InvalidOperationException"},
    {.name = "InvalidParameterException"},
    {.name = "InvalidSequenceTokenException"},
    {.name = "LimitExceededException"},
    {.name = "MalformedQueryException"},
    {.name = "OperationAbortedException"},
    {.name = "ResourceAlreadyExistsException"},
    {.name = "ResourceNotFoundException"},
    {.name = "ServiceUnavailableException", .status = 500, .sender = false},
    {.name = "UnrecognizedClientException"},
    {.name = "ValidationException"},
};

}  // namespace

constinit const Service kService = {.name = "logs", .signing_name = "logs", .action_prefix = "logs", .api_version = "2014-03-28", .target_prefix = "Logs_20140328", .validation_code = "InvalidParameterException", .protocols = 1, .operations = kOperations, .errors = kErrors};

}  // namespace athanor::api::logs
