// Generated from apis/logs.json by apis/generate.py.
#include "logs_tables.hpp"

namespace athanor::api::logs {
using namespace athanor::wire;

namespace {


}  // namespace

namespace others { extern const Operation AssociateKmsKey; }
constinit const Operation others::AssociateKmsKey = {.name = "AssociateKmsKey", .service = &kService};
namespace others { extern const Operation AssociateSourceToS3TableIntegration; }
constinit const Operation others::AssociateSourceToS3TableIntegration = {.name = "AssociateSourceToS3TableIntegration", .service = &kService};
namespace others { extern const Operation CancelExportTask; }
constinit const Operation others::CancelExportTask = {.name = "CancelExportTask", .service = &kService};
namespace others { extern const Operation CancelImportTask; }
constinit const Operation others::CancelImportTask = {.name = "CancelImportTask", .service = &kService};
namespace others { extern const Operation CreateDelivery; }
constinit const Operation others::CreateDelivery = {.name = "CreateDelivery", .service = &kService};
namespace others { extern const Operation CreateExportTask; }
constinit const Operation others::CreateExportTask = {.name = "CreateExportTask", .service = &kService};
namespace others { extern const Operation CreateImportTask; }
constinit const Operation others::CreateImportTask = {.name = "CreateImportTask", .service = &kService};
namespace others { extern const Operation CreateLogAnomalyDetector; }
constinit const Operation others::CreateLogAnomalyDetector = {.name = "CreateLogAnomalyDetector", .service = &kService};
constinit const Operation op::CreateLogGroup::kModel = {.name = "CreateLogGroup", .service = &kService, .described = true, .input = &CreateLogGroupRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<CreateLogGroupRequest>, .output_lifetime = &kLifetime<Unit>};
constinit const Operation op::CreateLogStream::kModel = {.name = "CreateLogStream", .service = &kService, .described = true, .input = &CreateLogStreamRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<CreateLogStreamRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation CreateLookupTable; }
constinit const Operation others::CreateLookupTable = {.name = "CreateLookupTable", .service = &kService};
namespace others { extern const Operation CreateScheduledQuery; }
constinit const Operation others::CreateScheduledQuery = {.name = "CreateScheduledQuery", .service = &kService};
namespace others { extern const Operation DeleteAccountPolicy; }
constinit const Operation others::DeleteAccountPolicy = {.name = "DeleteAccountPolicy", .service = &kService};
namespace others { extern const Operation DeleteDataProtectionPolicy; }
constinit const Operation others::DeleteDataProtectionPolicy = {.name = "DeleteDataProtectionPolicy", .service = &kService};
namespace others { extern const Operation DeleteDelivery; }
constinit const Operation others::DeleteDelivery = {.name = "DeleteDelivery", .service = &kService};
namespace others { extern const Operation DeleteDeliveryDestination; }
constinit const Operation others::DeleteDeliveryDestination = {.name = "DeleteDeliveryDestination", .service = &kService};
namespace others { extern const Operation DeleteDeliveryDestinationPolicy; }
constinit const Operation others::DeleteDeliveryDestinationPolicy = {.name = "DeleteDeliveryDestinationPolicy", .service = &kService};
namespace others { extern const Operation DeleteDeliverySource; }
constinit const Operation others::DeleteDeliverySource = {.name = "DeleteDeliverySource", .service = &kService};
namespace others { extern const Operation DeleteDestination; }
constinit const Operation others::DeleteDestination = {.name = "DeleteDestination", .service = &kService};
namespace others { extern const Operation DeleteIndexPolicy; }
constinit const Operation others::DeleteIndexPolicy = {.name = "DeleteIndexPolicy", .service = &kService};
namespace others { extern const Operation DeleteIntegration; }
constinit const Operation others::DeleteIntegration = {.name = "DeleteIntegration", .service = &kService};
namespace others { extern const Operation DeleteLogAnomalyDetector; }
constinit const Operation others::DeleteLogAnomalyDetector = {.name = "DeleteLogAnomalyDetector", .service = &kService};
constinit const Operation op::DeleteLogGroup::kModel = {.name = "DeleteLogGroup", .service = &kService, .described = true, .input = &DeleteLogGroupRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DeleteLogGroupRequest>, .output_lifetime = &kLifetime<Unit>};
constinit const Operation op::DeleteLogStream::kModel = {.name = "DeleteLogStream", .service = &kService, .described = true, .input = &DeleteLogStreamRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DeleteLogStreamRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation DeleteLookupTable; }
constinit const Operation others::DeleteLookupTable = {.name = "DeleteLookupTable", .service = &kService};
constinit const Operation op::DeleteMetricFilter::kModel = {.name = "DeleteMetricFilter", .service = &kService, .described = true, .input = &DeleteMetricFilterRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DeleteMetricFilterRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation DeleteQueryDefinition; }
constinit const Operation others::DeleteQueryDefinition = {.name = "DeleteQueryDefinition", .service = &kService};
namespace others { extern const Operation DeleteResourcePolicy; }
constinit const Operation others::DeleteResourcePolicy = {.name = "DeleteResourcePolicy", .service = &kService};
constinit const Operation op::DeleteRetentionPolicy::kModel = {.name = "DeleteRetentionPolicy", .service = &kService, .described = true, .input = &DeleteRetentionPolicyRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DeleteRetentionPolicyRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation DeleteScheduledQuery; }
constinit const Operation others::DeleteScheduledQuery = {.name = "DeleteScheduledQuery", .service = &kService};
namespace others { extern const Operation DeleteSubscriptionFilter; }
constinit const Operation others::DeleteSubscriptionFilter = {.name = "DeleteSubscriptionFilter", .service = &kService};
namespace others { extern const Operation DeleteTransformer; }
constinit const Operation others::DeleteTransformer = {.name = "DeleteTransformer", .service = &kService};
namespace others { extern const Operation DescribeAccountPolicies; }
constinit const Operation others::DescribeAccountPolicies = {.name = "DescribeAccountPolicies", .service = &kService};
namespace others { extern const Operation DescribeConfigurationTemplates; }
constinit const Operation others::DescribeConfigurationTemplates = {.name = "DescribeConfigurationTemplates", .service = &kService};
namespace others { extern const Operation DescribeDeliveries; }
constinit const Operation others::DescribeDeliveries = {.name = "DescribeDeliveries", .service = &kService};
namespace others { extern const Operation DescribeDeliveryDestinations; }
constinit const Operation others::DescribeDeliveryDestinations = {.name = "DescribeDeliveryDestinations", .service = &kService};
namespace others { extern const Operation DescribeDeliverySources; }
constinit const Operation others::DescribeDeliverySources = {.name = "DescribeDeliverySources", .service = &kService};
namespace others { extern const Operation DescribeDestinations; }
constinit const Operation others::DescribeDestinations = {.name = "DescribeDestinations", .service = &kService};
namespace others { extern const Operation DescribeExportTasks; }
constinit const Operation others::DescribeExportTasks = {.name = "DescribeExportTasks", .service = &kService};
namespace others { extern const Operation DescribeFieldIndexes; }
constinit const Operation others::DescribeFieldIndexes = {.name = "DescribeFieldIndexes", .service = &kService};
namespace others { extern const Operation DescribeImportTaskBatches; }
constinit const Operation others::DescribeImportTaskBatches = {.name = "DescribeImportTaskBatches", .service = &kService};
namespace others { extern const Operation DescribeImportTasks; }
constinit const Operation others::DescribeImportTasks = {.name = "DescribeImportTasks", .service = &kService};
namespace others { extern const Operation DescribeIndexPolicies; }
constinit const Operation others::DescribeIndexPolicies = {.name = "DescribeIndexPolicies", .service = &kService};
constinit const Operation op::DescribeLogGroups::kModel = {.name = "DescribeLogGroups", .service = &kService, .described = true, .input = &DescribeLogGroupsRequest::kShape, .output = &DescribeLogGroupsResponse::kShape, .input_lifetime = &kLifetime<DescribeLogGroupsRequest>, .output_lifetime = &kLifetime<DescribeLogGroupsResponse>};
constinit const Operation op::DescribeLogStreams::kModel = {.name = "DescribeLogStreams", .service = &kService, .described = true, .input = &DescribeLogStreamsRequest::kShape, .output = &DescribeLogStreamsResponse::kShape, .input_lifetime = &kLifetime<DescribeLogStreamsRequest>, .output_lifetime = &kLifetime<DescribeLogStreamsResponse>};
namespace others { extern const Operation DescribeLookupTables; }
constinit const Operation others::DescribeLookupTables = {.name = "DescribeLookupTables", .service = &kService};
constinit const Operation op::DescribeMetricFilters::kModel = {.name = "DescribeMetricFilters", .service = &kService, .described = true, .input = &DescribeMetricFiltersRequest::kShape, .output = &DescribeMetricFiltersResponse::kShape, .input_lifetime = &kLifetime<DescribeMetricFiltersRequest>, .output_lifetime = &kLifetime<DescribeMetricFiltersResponse>};
namespace others { extern const Operation DescribeQueries; }
constinit const Operation others::DescribeQueries = {.name = "DescribeQueries", .service = &kService};
namespace others { extern const Operation DescribeQueryDefinitions; }
constinit const Operation others::DescribeQueryDefinitions = {.name = "DescribeQueryDefinitions", .service = &kService};
namespace others { extern const Operation DescribeResourcePolicies; }
constinit const Operation others::DescribeResourcePolicies = {.name = "DescribeResourcePolicies", .service = &kService};
namespace others { extern const Operation DescribeSubscriptionFilters; }
constinit const Operation others::DescribeSubscriptionFilters = {.name = "DescribeSubscriptionFilters", .service = &kService};
namespace others { extern const Operation DisassociateKmsKey; }
constinit const Operation others::DisassociateKmsKey = {.name = "DisassociateKmsKey", .service = &kService};
namespace others { extern const Operation DisassociateSourceFromS3TableIntegration; }
constinit const Operation others::DisassociateSourceFromS3TableIntegration = {.name = "DisassociateSourceFromS3TableIntegration", .service = &kService};
constinit const Operation op::FilterLogEvents::kModel = {.name = "FilterLogEvents", .service = &kService, .described = true, .input = &FilterLogEventsRequest::kShape, .output = &FilterLogEventsResponse::kShape, .input_lifetime = &kLifetime<FilterLogEventsRequest>, .output_lifetime = &kLifetime<FilterLogEventsResponse>};
namespace others { extern const Operation GetDataProtectionPolicy; }
constinit const Operation others::GetDataProtectionPolicy = {.name = "GetDataProtectionPolicy", .service = &kService};
namespace others { extern const Operation GetDelivery; }
constinit const Operation others::GetDelivery = {.name = "GetDelivery", .service = &kService};
namespace others { extern const Operation GetDeliveryDestination; }
constinit const Operation others::GetDeliveryDestination = {.name = "GetDeliveryDestination", .service = &kService};

}  // namespace athanor::api::logs
