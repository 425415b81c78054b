// Generated from apis/cloudtrail.json by apis/generate.py.
#include "cloudtrail_tables.hpp"

namespace athanor::api::cloudtrail {
using namespace athanor::wire;

namespace others {
extern const Operation AddTags;
extern const Operation CancelQuery;
extern const Operation CreateChannel;
extern const Operation CreateDashboard;
extern const Operation CreateEventDataStore;
extern const Operation CreateTrail;
extern const Operation DeleteChannel;
extern const Operation DeleteDashboard;
extern const Operation DeleteEventDataStore;
extern const Operation DeleteResourcePolicy;
extern const Operation DeleteTrail;
extern const Operation DeregisterOrganizationDelegatedAdmin;
extern const Operation DescribeQuery;
extern const Operation DescribeTrails;
extern const Operation DisableFederation;
extern const Operation EnableFederation;
extern const Operation GenerateQuery;
extern const Operation GetChannel;
extern const Operation GetDashboard;
extern const Operation GetEventConfiguration;
extern const Operation GetEventDataStore;
extern const Operation GetEventSelectors;
extern const Operation GetImport;
extern const Operation GetInsightSelectors;
extern const Operation GetQueryResults;
extern const Operation GetResourcePolicy;
extern const Operation GetTrail;
extern const Operation GetTrailStatus;
extern const Operation ListChannels;
extern const Operation ListDashboards;
extern const Operation ListEventDataStores;
extern const Operation ListImportFailures;
extern const Operation ListImports;
extern const Operation ListInsightsData;
extern const Operation ListInsightsMetricData;
extern const Operation ListPublicKeys;
extern const Operation ListQueries;
extern const Operation ListTags;
extern const Operation ListTrails;
extern const Operation PutEventConfiguration;
extern const Operation PutEventSelectors;
extern const Operation PutInsightSelectors;
extern const Operation PutResourcePolicy;
extern const Operation RegisterOrganizationDelegatedAdmin;
extern const Operation RemoveTags;
extern const Operation RestoreEventDataStore;
extern const Operation SearchSampleQueries;
extern const Operation StartDashboardRefresh;
extern const Operation StartEventDataStoreIngestion;
extern const Operation StartImport;
extern const Operation StartLogging;
extern const Operation StartQuery;
extern const Operation StopEventDataStoreIngestion;
extern const Operation StopImport;
extern const Operation StopLogging;
extern const Operation UpdateChannel;
extern const Operation UpdateDashboard;
extern const Operation UpdateEventDataStore;
extern const Operation UpdateTrail;
}
namespace {

constexpr const Operation* kOperations[] = {
    &others::AddTags,
    &others::CancelQuery,
    &others::CreateChannel,
    &others::CreateDashboard,
    &others::CreateEventDataStore,
    &others::CreateTrail,
    &others::DeleteChannel,
    &others::DeleteDashboard,
    &others::DeleteEventDataStore,
    &others::DeleteResourcePolicy,
    &others::DeleteTrail,
    &others::DeregisterOrganizationDelegatedAdmin,
    &others::DescribeQuery,
    &others::DescribeTrails,
    &others::DisableFederation,
    &others::EnableFederation,
    &others::GenerateQuery,
    &others::GetChannel,
    &others::GetDashboard,
    &others::GetEventConfiguration,
    &others::GetEventDataStore,
    &others::GetEventSelectors,
    &others::GetImport,
    &others::GetInsightSelectors,
    &others::GetQueryResults,
    &others::GetResourcePolicy,
    &others::GetTrail,
    &others::GetTrailStatus,
    &others::ListChannels,
    &others::ListDashboards,
    &others::ListEventDataStores,
    &others::ListImportFailures,
    &others::ListImports,
    &others::ListInsightsData,
    &others::ListInsightsMetricData,
    &others::ListPublicKeys,
    &others::ListQueries,
    &others::ListTags,
    &others::ListTrails,
    &op::LookupEvents::kModel,
    &others::PutEventConfiguration,
    &others::PutEventSelectors,
    &others::PutInsightSelectors,
    &others::PutResourcePolicy,
    &others::RegisterOrganizationDelegatedAdmin,
    &others::RemoveTags,
    &others::RestoreEventDataStore,
    &others::SearchSampleQueries,
    &others::StartDashboardRefresh,
    &others::StartEventDataStoreIngestion,
    &others::StartImport,
    &others::StartLogging,
    &others::StartQuery,
    &others::StopEventDataStoreIngestion,
    &others::StopImport,
    &others::StopLogging,
    &others::UpdateChannel,
    &others::UpdateDashboard,
    &others::UpdateEventDataStore,
    &others::UpdateTrail,
};
constexpr ErrorModel kErrors[] = {
    {.name = "InvalidEventCategoryException"},
    {.name = "InvalidLookupAttributesException"},
    {.name = "InvalidMaxResultsException"},
    {.name = "InvalidNextTokenException"},
    {.name = "InvalidTimeRangeException"},
    {.name = "OperationNotPermittedException"},
    {.name = "UnsupportedOperationException"},
};

}  // namespace

constinit const Service kService = {.name = "cloudtrail", .signing_name = "cloudtrail", .action_prefix = "cloudtrail", .api_version = "2013-11-01", .target_prefix = "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101", .validation_code = "ValidationException", .protocols = 1, .operations = kOperations, .errors = kErrors};

}  // namespace athanor::api::cloudtrail
