// Generated from apis/cloudtrail.json by apis/generate.py.
#include "cloudtrail_tables.hpp"

namespace athanor::api::cloudtrail {
using namespace athanor::wire;

namespace {


}  // namespace

namespace others { extern const Operation AddTags; }
constinit const Operation others::AddTags = {.name = "AddTags", .service = &kService};
namespace others { extern const Operation CancelQuery; }
constinit const Operation others::CancelQuery = {.name = "CancelQuery", .service = &kService};
namespace others { extern const Operation CreateChannel; }
constinit const Operation others::CreateChannel = {.name = "CreateChannel", .service = &kService};
namespace others { extern const Operation CreateDashboard; }
constinit const Operation others::CreateDashboard = {.name = "CreateDashboard", .service = &kService};
namespace others { extern const Operation CreateEventDataStore; }
constinit const Operation others::CreateEventDataStore = {.name = "CreateEventDataStore", .service = &kService};
namespace others { extern const Operation CreateTrail; }
constinit const Operation others::CreateTrail = {.name = "CreateTrail", .service = &kService};
namespace others { extern const Operation DeleteChannel; }
constinit const Operation others::DeleteChannel = {.name = "DeleteChannel", .service = &kService};
namespace others { extern const Operation DeleteDashboard; }
constinit const Operation others::DeleteDashboard = {.name = "DeleteDashboard", .service = &kService};
namespace others { extern const Operation DeleteEventDataStore; }
constinit const Operation others::DeleteEventDataStore = {.name = "DeleteEventDataStore", .service = &kService};
namespace others { extern const Operation DeleteResourcePolicy; }
constinit const Operation others::DeleteResourcePolicy = {.name = "DeleteResourcePolicy", .service = &kService};
namespace others { extern const Operation DeleteTrail; }
constinit const Operation others::DeleteTrail = {.name = "DeleteTrail", .service = &kService};
namespace others { extern const Operation DeregisterOrganizationDelegatedAdmin; }
constinit const Operation others::DeregisterOrganizationDelegatedAdmin = {.name = "DeregisterOrganizationDelegatedAdmin", .service = &kService};
namespace others { extern const Operation DescribeQuery; }
constinit const Operation others::DescribeQuery = {.name = "DescribeQuery", .service = &kService};
namespace others { extern const Operation DescribeTrails; }
constinit const Operation others::DescribeTrails = {.name = "DescribeTrails", .service = &kService};
namespace others { extern const Operation DisableFederation; }
constinit const Operation others::DisableFederation = {.name = "DisableFederation", .service = &kService};
namespace others { extern const Operation EnableFederation; }
constinit const Operation others::EnableFederation = {.name = "EnableFederation", .service = &kService};
namespace others { extern const Operation GenerateQuery; }
constinit const Operation others::GenerateQuery = {.name = "GenerateQuery", .service = &kService};
namespace others { extern const Operation GetChannel; }
constinit const Operation others::GetChannel = {.name = "GetChannel", .service = &kService};
namespace others { extern const Operation GetDashboard; }
constinit const Operation others::GetDashboard = {.name = "GetDashboard", .service = &kService};
namespace others { extern const Operation GetEventConfiguration; }
constinit const Operation others::GetEventConfiguration = {.name = "GetEventConfiguration", .service = &kService};
namespace others { extern const Operation GetEventDataStore; }
constinit const Operation others::GetEventDataStore = {.name = "GetEventDataStore", .service = &kService};
namespace others { extern const Operation GetEventSelectors; }
constinit const Operation others::GetEventSelectors = {.name = "GetEventSelectors", .service = &kService};
namespace others { extern const Operation GetImport; }
constinit const Operation others::GetImport = {.name = "GetImport", .service = &kService};
namespace others { extern const Operation GetInsightSelectors; }
constinit const Operation others::GetInsightSelectors = {.name = "GetInsightSelectors", .service = &kService};
namespace others { extern const Operation GetQueryResults; }
constinit const Operation others::GetQueryResults = {.name = "GetQueryResults", .service = &kService};
namespace others { extern const Operation GetResourcePolicy; }
constinit const Operation others::GetResourcePolicy = {.name = "GetResourcePolicy", .service = &kService};
namespace others { extern const Operation GetTrail; }
constinit const Operation others::GetTrail = {.name = "GetTrail", .service = &kService};
namespace others { extern const Operation GetTrailStatus; }
constinit const Operation others::GetTrailStatus = {.name = "GetTrailStatus", .service = &kService};
namespace others { extern const Operation ListChannels; }
constinit const Operation others::ListChannels = {.name = "ListChannels", .service = &kService};
namespace others { extern const Operation ListDashboards; }
constinit const Operation others::ListDashboards = {.name = "ListDashboards", .service = &kService};
namespace others { extern const Operation ListEventDataStores; }
constinit const Operation others::ListEventDataStores = {.name = "ListEventDataStores", .service = &kService};
namespace others { extern const Operation ListImportFailures; }
constinit const Operation others::ListImportFailures = {.name = "ListImportFailures", .service = &kService};
namespace others { extern const Operation ListImports; }
constinit const Operation others::ListImports = {.name = "ListImports", .service = &kService};
namespace others { extern const Operation ListInsightsData; }
constinit const Operation others::ListInsightsData = {.name = "ListInsightsData", .service = &kService};
namespace others { extern const Operation ListInsightsMetricData; }
constinit const Operation others::ListInsightsMetricData = {.name = "ListInsightsMetricData", .service = &kService};
namespace others { extern const Operation ListPublicKeys; }
constinit const Operation others::ListPublicKeys = {.name = "ListPublicKeys", .service = &kService};
namespace others { extern const Operation ListQueries; }
constinit const Operation others::ListQueries = {.name = "ListQueries", .service = &kService};
namespace others { extern const Operation ListTags; }
constinit const Operation others::ListTags = {.name = "ListTags", .service = &kService};
namespace others { extern const Operation ListTrails; }
constinit const Operation others::ListTrails = {.name = "ListTrails", .service = &kService};
constinit const Operation op::LookupEvents::kModel = {.name = "LookupEvents", .service = &kService, .described = true, .input = &LookupEventsRequest::kShape, .output = &LookupEventsResponse::kShape, .input_lifetime = &kLifetime<LookupEventsRequest>, .output_lifetime = &kLifetime<LookupEventsResponse>};
namespace others { extern const Operation PutEventConfiguration; }
constinit const Operation others::PutEventConfiguration = {.name = "PutEventConfiguration", .service = &kService};
namespace others { extern const Operation PutEventSelectors; }
constinit const Operation others::PutEventSelectors = {.name = "PutEventSelectors", .service = &kService};
namespace others { extern const Operation PutInsightSelectors; }
constinit const Operation others::PutInsightSelectors = {.name = "PutInsightSelectors", .service = &kService};
namespace others { extern const Operation PutResourcePolicy; }
constinit const Operation others::PutResourcePolicy = {.name = "PutResourcePolicy", .service = &kService};
namespace others { extern const Operation RegisterOrganizationDelegatedAdmin; }
constinit const Operation others::RegisterOrganizationDelegatedAdmin = {.name = "RegisterOrganizationDelegatedAdmin", .service = &kService};
namespace others { extern const Operation RemoveTags; }
constinit const Operation others::RemoveTags = {.name = "RemoveTags", .service = &kService};
namespace others { extern const Operation RestoreEventDataStore; }
constinit const Operation others::RestoreEventDataStore = {.name = "RestoreEventDataStore", .service = &kService};
namespace others { extern const Operation SearchSampleQueries; }
constinit const Operation others::SearchSampleQueries = {.name = "SearchSampleQueries", .service = &kService};
namespace others { extern const Operation StartDashboardRefresh; }
constinit const Operation others::StartDashboardRefresh = {.name = "StartDashboardRefresh", .service = &kService};
namespace others { extern const Operation StartEventDataStoreIngestion; }
constinit const Operation others::StartEventDataStoreIngestion = {.name = "StartEventDataStoreIngestion", .service = &kService};
namespace others { extern const Operation StartImport; }
constinit const Operation others::StartImport = {.name = "StartImport", .service = &kService};
namespace others { extern const Operation StartLogging; }
constinit const Operation others::StartLogging = {.name = "StartLogging", .service = &kService};
namespace others { extern const Operation StartQuery; }
constinit const Operation others::StartQuery = {.name = "StartQuery", .service = &kService};
namespace others { extern const Operation StopEventDataStoreIngestion; }
constinit const Operation others::StopEventDataStoreIngestion = {.name = "StopEventDataStoreIngestion", .service = &kService};
namespace others { extern const Operation StopImport; }
constinit const Operation others::StopImport = {.name = "StopImport", .service = &kService};
namespace others { extern const Operation StopLogging; }
constinit const Operation others::StopLogging = {.name = "StopLogging", .service = &kService};
namespace others { extern const Operation UpdateChannel; }
constinit const Operation others::UpdateChannel = {.name = "UpdateChannel", .service = &kService};
namespace others { extern const Operation UpdateDashboard; }
constinit const Operation others::UpdateDashboard = {.name = "UpdateDashboard", .service = &kService};
namespace others { extern const Operation UpdateEventDataStore; }
constinit const Operation others::UpdateEventDataStore = {.name = "UpdateEventDataStore", .service = &kService};
namespace others { extern const Operation UpdateTrail; }
constinit const Operation others::UpdateTrail = {.name = "UpdateTrail", .service = &kService};

}  // namespace athanor::api::cloudtrail
