// Generated from apis/logs.json by apis/generate.py.
#include "logs_tables.hpp"

namespace athanor::api::logs {
using namespace athanor::wire;

namespace {


}  // namespace

namespace others { extern const Operation GetDeliveryDestinationPolicy; }
constinit const Operation others::GetDeliveryDestinationPolicy = {.name = "GetDeliveryDestinationPolicy", .service = &kService};
namespace others { extern const Operation GetDeliverySource; }
constinit const Operation others::GetDeliverySource = {.name = "GetDeliverySource", .service = &kService};
namespace others { extern const Operation GetIntegration; }
constinit const Operation others::GetIntegration = {.name = "GetIntegration", .service = &kService};
namespace others { extern const Operation GetLogAnomalyDetector; }
constinit const Operation others::GetLogAnomalyDetector = {.name = "GetLogAnomalyDetector", .service = &kService};
constinit const Operation op::GetLogEvents::kModel = {.name = "GetLogEvents", .service = &kService, .described = true, .input = &GetLogEventsRequest::kShape, .output = &GetLogEventsResponse::kShape, .input_lifetime = &kLifetime<GetLogEventsRequest>, .output_lifetime = &kLifetime<GetLogEventsResponse>};
namespace others { extern const Operation GetLogFields; }
constinit const Operation others::GetLogFields = {.name = "GetLogFields", .service = &kService};
namespace others { extern const Operation GetLogGroupFields; }
constinit const Operation others::GetLogGroupFields = {.name = "GetLogGroupFields", .service = &kService};
namespace others { extern const Operation GetLogObject; }
constinit const Operation others::GetLogObject = {.name = "GetLogObject", .service = &kService};
namespace others { extern const Operation GetLogRecord; }
constinit const Operation others::GetLogRecord = {.name = "GetLogRecord", .service = &kService};
namespace others { extern const Operation GetLookupTable; }
constinit const Operation others::GetLookupTable = {.name = "GetLookupTable", .service = &kService};
constinit const Operation op::GetQueryResults::kModel = {.name = "GetQueryResults", .service = &kService, .described = true, .input = &GetQueryResultsRequest::kShape, .output = &GetQueryResultsResponse::kShape, .input_lifetime = &kLifetime<GetQueryResultsRequest>, .output_lifetime = &kLifetime<GetQueryResultsResponse>};
namespace others { extern const Operation GetScheduledQuery; }
constinit const Operation others::GetScheduledQuery = {.name = "GetScheduledQuery", .service = &kService};
namespace others { extern const Operation GetScheduledQueryHistory; }
constinit const Operation others::GetScheduledQueryHistory = {.name = "GetScheduledQueryHistory", .service = &kService};
namespace others { extern const Operation GetTransformer; }
constinit const Operation others::GetTransformer = {.name = "GetTransformer", .service = &kService};
namespace others { extern const Operation ListAggregateLogGroupSummaries; }
constinit const Operation others::ListAggregateLogGroupSummaries = {.name = "ListAggregateLogGroupSummaries", .service = &kService};
namespace others { extern const Operation ListAnomalies; }
constinit const Operation others::ListAnomalies = {.name = "ListAnomalies", .service = &kService};
namespace others { extern const Operation ListIntegrations; }
constinit const Operation others::ListIntegrations = {.name = "ListIntegrations", .service = &kService};
namespace others { extern const Operation ListLogAnomalyDetectors; }
constinit const Operation others::ListLogAnomalyDetectors = {.name = "ListLogAnomalyDetectors", .service = &kService};
namespace others { extern const Operation ListLogGroups; }
constinit const Operation others::ListLogGroups = {.name = "ListLogGroups", .service = &kService};
namespace others { extern const Operation ListLogGroupsForQuery; }
constinit const Operation others::ListLogGroupsForQuery = {.name = "ListLogGroupsForQuery", .service = &kService};
namespace others { extern const Operation ListScheduledQueries; }
constinit const Operation others::ListScheduledQueries = {.name = "ListScheduledQueries", .service = &kService};
namespace others { extern const Operation ListSourcesForS3TableIntegration; }
constinit const Operation others::ListSourcesForS3TableIntegration = {.name = "ListSourcesForS3TableIntegration", .service = &kService};
namespace others { extern const Operation ListTagsForResource; }
constinit const Operation others::ListTagsForResource = {.name = "ListTagsForResource", .service = &kService};
constinit const Operation op::ListTagsLogGroup::kModel = {.name = "ListTagsLogGroup", .service = &kService, .described = true, .input = &ListTagsLogGroupRequest::kShape, .output = &ListTagsLogGroupResponse::kShape, .input_lifetime = &kLifetime<ListTagsLogGroupRequest>, .output_lifetime = &kLifetime<ListTagsLogGroupResponse>};
namespace others { extern const Operation PutAccountPolicy; }
constinit const Operation others::PutAccountPolicy = {.name = "PutAccountPolicy", .service = &kService};
namespace others { extern const Operation PutBearerTokenAuthentication; }
constinit const Operation others::PutBearerTokenAuthentication = {.name = "PutBearerTokenAuthentication", .service = &kService};
namespace others { extern const Operation PutDataProtectionPolicy; }
constinit const Operation others::PutDataProtectionPolicy = {.name = "PutDataProtectionPolicy", .service = &kService};
namespace others { extern const Operation PutDeliveryDestination; }
constinit const Operation others::PutDeliveryDestination = {.name = "PutDeliveryDestination", .service = &kService};
namespace others { extern const Operation PutDeliveryDestinationPolicy; }
constinit const Operation others::PutDeliveryDestinationPolicy = {.name = "PutDeliveryDestinationPolicy", .service = &kService};
namespace others { extern const Operation PutDeliverySource; }
constinit const Operation others::PutDeliverySource = {.name = "PutDeliverySource", .service = &kService};
namespace others { extern const Operation PutDestination; }
constinit const Operation others::PutDestination = {.name = "PutDestination", .service = &kService};
namespace others { extern const Operation PutDestinationPolicy; }
constinit const Operation others::PutDestinationPolicy = {.name = "PutDestinationPolicy", .service = &kService};
namespace others { extern const Operation PutIndexPolicy; }
constinit const Operation others::PutIndexPolicy = {.name = "PutIndexPolicy", .service = &kService};
namespace others { extern const Operation PutIntegration; }
constinit const Operation others::PutIntegration = {.name = "PutIntegration", .service = &kService};
constinit const Operation op::PutLogEvents::kModel = {.name = "PutLogEvents", .service = &kService, .described = true, .input = &PutLogEventsRequest::kShape, .output = &PutLogEventsResponse::kShape, .input_lifetime = &kLifetime<PutLogEventsRequest>, .output_lifetime = &kLifetime<PutLogEventsResponse>};
namespace others { extern const Operation PutLogGroupDeletionProtection; }
constinit const Operation others::PutLogGroupDeletionProtection = {.name = "PutLogGroupDeletionProtection", .service = &kService};
constinit const Operation op::PutMetricFilter::kModel = {.name = "PutMetricFilter", .service = &kService, .described = true, .input = &PutMetricFilterRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<PutMetricFilterRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation PutQueryDefinition; }
constinit const Operation others::PutQueryDefinition = {.name = "PutQueryDefinition", .service = &kService};
namespace others { extern const Operation PutResourcePolicy; }
constinit const Operation others::PutResourcePolicy = {.name = "PutResourcePolicy", .service = &kService};
constinit const Operation op::PutRetentionPolicy::kModel = {.name = "PutRetentionPolicy", .service = &kService, .described = true, .input = &PutRetentionPolicyRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<PutRetentionPolicyRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation PutSubscriptionFilter; }
constinit const Operation others::PutSubscriptionFilter = {.name = "PutSubscriptionFilter", .service = &kService};
namespace others { extern const Operation PutTransformer; }
constinit const Operation others::PutTransformer = {.name = "PutTransformer", .service = &kService};
namespace others { extern const Operation StartLiveTail; }
constinit const Operation others::StartLiveTail = {.name = "StartLiveTail", .service = &kService};
constinit const Operation op::StartQuery::kModel = {.name = "StartQuery", .service = &kService, .described = true, .input = &StartQueryRequest::kShape, .output = &StartQueryResponse::kShape, .input_lifetime = &kLifetime<StartQueryRequest>, .output_lifetime = &kLifetime<StartQueryResponse>};
constinit const Operation op::StopQuery::kModel = {.name = "StopQuery", .service = &kService, .described = true, .input = &StopQueryRequest::kShape, .output = &StopQueryResponse::kShape, .input_lifetime = &kLifetime<StopQueryRequest>, .output_lifetime = &kLifetime<StopQueryResponse>};
constinit const Operation op::TagLogGroup::kModel = {.name = "TagLogGroup", .service = &kService, .described = true, .input = &TagLogGroupRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<TagLogGroupRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation TagResource; }
constinit const Operation others::TagResource = {.name = "TagResource", .service = &kService};
namespace others { extern const Operation TestMetricFilter; }
constinit const Operation others::TestMetricFilter = {.name = "TestMetricFilter", .service = &kService};
namespace others { extern const Operation TestTransformer; }
constinit const Operation others::TestTransformer = {.name = "TestTransformer", .service = &kService};
namespace others { extern const Operation UntagLogGroup; }
constinit const Operation others::UntagLogGroup = {.name = "UntagLogGroup", .service = &kService};
namespace others { extern const Operation UntagResource; }
constinit const Operation others::UntagResource = {.name = "UntagResource", .service = &kService};
namespace others { extern const Operation UpdateAnomaly; }
constinit const Operation others::UpdateAnomaly = {.name = "UpdateAnomaly", .service = &kService};
namespace others { extern const Operation UpdateDeliveryConfiguration; }
constinit const Operation others::UpdateDeliveryConfiguration = {.name = "UpdateDeliveryConfiguration", .service = &kService};
namespace others { extern const Operation UpdateLogAnomalyDetector; }
constinit const Operation others::UpdateLogAnomalyDetector = {.name = "UpdateLogAnomalyDetector", .service = &kService};
namespace others { extern const Operation UpdateLookupTable; }
constinit const Operation others::UpdateLookupTable = {.name = "UpdateLookupTable", .service = &kService};
namespace others { extern const Operation UpdateScheduledQuery; }
constinit const Operation others::UpdateScheduledQuery = {.name = "UpdateScheduledQuery", .service = &kService};

}  // namespace athanor::api::logs
