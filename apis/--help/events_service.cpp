// Generated from apis/events.json by apis/generate.py.
#include "events_tables.hpp"

namespace athanor::api::events {
using namespace athanor::wire;

namespace others {
extern const Operation ActivateEventSource;
extern const Operation CancelReplay;
extern const Operation CreateApiDestination;
extern const Operation CreateArchive;
extern const Operation CreateConnection;
extern const Operation CreateEndpoint;
extern const Operation CreatePartnerEventSource;
extern const Operation DeactivateEventSource;
extern const Operation DeauthorizeConnection;
extern const Operation DeleteApiDestination;
extern const Operation DeleteArchive;
extern const Operation DeleteConnection;
extern const Operation DeleteEndpoint;
extern const Operation DeletePartnerEventSource;
extern const Operation DescribeApiDestination;
extern const Operation DescribeArchive;
extern const Operation DescribeConnection;
extern const Operation DescribeEndpoint;
extern const Operation DescribeEventSource;
extern const Operation DescribePartnerEventSource;
extern const Operation DescribeReplay;
extern const Operation ListApiDestinations;
extern const Operation ListArchives;
extern const Operation ListConnections;
extern const Operation ListEndpoints;
extern const Operation ListEventSources;
extern const Operation ListPartnerEventSourceAccounts;
extern const Operation ListPartnerEventSources;
extern const Operation ListReplays;
extern const Operation PutPartnerEvents;
extern const Operation PutPermission;
extern const Operation RemovePermission;
extern const Operation StartReplay;
extern const Operation UpdateApiDestination;
extern const Operation UpdateArchive;
extern const Operation UpdateConnection;
extern const Operation UpdateEndpoint;
extern const Operation UpdateEventBus;
}
namespace {

constexpr const Operation* kOperations[] = {
    &others::ActivateEventSource,
    &others::CancelReplay,
    &others::CreateApiDestination,
    &others::CreateArchive,
    &others::CreateConnection,
    &others::CreateEndpoint,
    &op::CreateEventBus::kModel,
    &others::CreatePartnerEventSource,
    &others::DeactivateEventSource,
    &others::DeauthorizeConnection,
    &others::DeleteApiDestination,
    &others::DeleteArchive,
    &others::DeleteConnection,
    &others::DeleteEndpoint,
    &op::DeleteEventBus::kModel,
    &others::DeletePartnerEventSource,
    &op::DeleteRule::kModel,
    &others::DescribeApiDestination,
    &others::DescribeArchive,
    &others::DescribeConnection,
    &others::DescribeEndpoint,
    &op::DescribeEventBus::kModel,
    &others::DescribeEventSource,
    &others::DescribePartnerEventSource,
    &others::DescribeReplay,
    &op::DescribeRule::kModel,
    &op::DisableRule::kModel,
    &op::EnableRule::kModel,
    &others::ListApiDestinations,
    &others::ListArchives,
    &others::ListConnections,
    &others::ListEndpoints,
    &op::ListEventBuses::kModel,
    &others::ListEventSources,
    &others::ListPartnerEventSourceAccounts,
    &others::ListPartnerEventSources,
    &others::ListReplays,
    &op::ListRuleNamesByTarget::kModel,
    &op::ListRules::kModel,
    &op::ListTagsForResource::kModel,
    &op::ListTargetsByRule::kModel,
    &op::PutEvents::kModel,
    &others::PutPartnerEvents,
    &others::PutPermission,
    &op::PutRule::kModel,
    &op::PutTargets::kModel,
    &others::RemovePermission,
    &op::RemoveTargets::kModel,
    &others::StartReplay,
    &op::TagResource::kModel,
    &op::TestEventPattern::kModel,
    &op::UntagResource::kModel,
    &others::UpdateApiDestination,
    &others::UpdateArchive,
    &others::UpdateConnection,
    &others::UpdateEndpoint,
    &others::UpdateEventBus,
};
constexpr ErrorModel kErrors[] = {
    {.name = "ConcurrentModificationException"},
    {.name = "InternalException", .status = 500, .sender = false},
    {.name = "InvalidEventPatternException"},
    {.name = "InvalidStateException"},
    {.name = "LimitExceededException"},
    {.name = "ManagedRuleException"},
    {.name = "OperationDisabledException"},
    {.name = "ResourceAlreadyExistsException"},
    {.name = "ResourceNotFoundException"},
};

}  // namespace

constinit const Service kService = {.name = "events", .signing_name = "events", .action_prefix = "events", .api_version = "2015-10-07", .target_prefix = "AWSEvents", .validation_code = "ValidationException", .protocols = 1, .operations = kOperations, .errors = kErrors};

}  // namespace athanor::api::events
