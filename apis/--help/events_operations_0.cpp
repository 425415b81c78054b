// Generated from apis/events.json by apis/generate.py.
#include "events_tables.hpp"

namespace athanor::api::events {
using namespace athanor::wire;

namespace {


}  // namespace

namespace others { extern const Operation ActivateEventSource; }
constinit const Operation others::ActivateEventSource = {.name = "ActivateEventSource", .service = &kService};
namespace others { extern const Operation CancelReplay; }
constinit const Operation others::CancelReplay = {.name = "CancelReplay", .service = &kService};
namespace others { extern const Operation CreateApiDestination; }
constinit const Operation others::CreateApiDestination = {.name = "CreateApiDestination", .service = &kService};
namespace others { extern const Operation CreateArchive; }
constinit const Operation others::CreateArchive = {.name = "CreateArchive", .service = &kService};
namespace others { extern const Operation CreateConnection; }
constinit const Operation others::CreateConnection = {.name = "CreateConnection", .service = &kService};
namespace others { extern const Operation CreateEndpoint; }
constinit const Operation others::CreateEndpoint = {.name = "CreateEndpoint", .service = &kService};
constinit const Operation op::CreateEventBus::kModel = {.name = "CreateEventBus", .service = &kService, .described = true, .input = &CreateEventBusRequest::kShape, .output = &CreateEventBusResponse::kShape, .input_lifetime = &kLifetime<CreateEventBusRequest>, .output_lifetime = &kLifetime<CreateEventBusResponse>};
namespace others { extern const Operation CreatePartnerEventSource; }
constinit const Operation others::CreatePartnerEventSource = {.name = "CreatePartnerEventSource", .service = &kService};
namespace others { extern const Operation DeactivateEventSource; }
constinit const Operation others::DeactivateEventSource = {.name = "DeactivateEventSource", .service = &kService};
namespace others { extern const Operation DeauthorizeConnection; }
constinit const Operation others::DeauthorizeConnection = {.name = "DeauthorizeConnection", .service = &kService};
namespace others { extern const Operation DeleteApiDestination; }
constinit const Operation others::DeleteApiDestination = {.name = "DeleteApiDestination", .service = &kService};
namespace others { extern const Operation DeleteArchive; }
constinit const Operation others::DeleteArchive = {.name = "DeleteArchive", .service = &kService};
namespace others { extern const Operation DeleteConnection; }
constinit const Operation others::DeleteConnection = {.name = "DeleteConnection", .service = &kService};
namespace others { extern const Operation DeleteEndpoint; }
constinit const Operation others::DeleteEndpoint = {.name = "DeleteEndpoint", .service = &kService};
constinit const Operation op::DeleteEventBus::kModel = {.name = "DeleteEventBus", .service = &kService, .described = true, .input = &DeleteEventBusRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DeleteEventBusRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation DeletePartnerEventSource; }
constinit const Operation others::DeletePartnerEventSource = {.name = "DeletePartnerEventSource", .service = &kService};
constinit const Operation op::DeleteRule::kModel = {.name = "DeleteRule", .service = &kService, .described = true, .input = &DeleteRuleRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DeleteRuleRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation DescribeApiDestination; }
constinit const Operation others::DescribeApiDestination = {.name = "DescribeApiDestination", .service = &kService};
namespace others { extern const Operation DescribeArchive; }
constinit const Operation others::DescribeArchive = {.name = "DescribeArchive", .service = &kService};
namespace others { extern const Operation DescribeConnection; }
constinit const Operation others::DescribeConnection = {.name = "DescribeConnection", .service = &kService};
namespace others { extern const Operation DescribeEndpoint; }
constinit const Operation others::DescribeEndpoint = {.name = "DescribeEndpoint", .service = &kService};
constinit const Operation op::DescribeEventBus::kModel = {.name = "DescribeEventBus", .service = &kService, .described = true, .input = &DescribeEventBusRequest::kShape, .output = &DescribeEventBusResponse::kShape, .input_lifetime = &kLifetime<DescribeEventBusRequest>, .output_lifetime = &kLifetime<DescribeEventBusResponse>};
namespace others { extern const Operation DescribeEventSource; }
constinit const Operation others::DescribeEventSource = {.name = "DescribeEventSource", .service = &kService};
namespace others { extern const Operation DescribePartnerEventSource; }
constinit const Operation others::DescribePartnerEventSource = {.name = "DescribePartnerEventSource", .service = &kService};
namespace others { extern const Operation DescribeReplay; }
constinit const Operation others::DescribeReplay = {.name = "DescribeReplay", .service = &kService};
constinit const Operation op::DescribeRule::kModel = {.name = "DescribeRule", .service = &kService, .described = true, .input = &DescribeRuleRequest::kShape, .output = &DescribeRuleResponse::kShape, .input_lifetime = &kLifetime<DescribeRuleRequest>, .output_lifetime = &kLifetime<DescribeRuleResponse>};
constinit const Operation op::DisableRule::kModel = {.name = "DisableRule", .service = &kService, .described = true, .input = &DisableRuleRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DisableRuleRequest>, .output_lifetime = &kLifetime<Unit>};
constinit const Operation op::EnableRule::kModel = {.name = "EnableRule", .service = &kService, .described = true, .input = &EnableRuleRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<EnableRuleRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation ListApiDestinations; }
constinit const Operation others::ListApiDestinations = {.name = "ListApiDestinations", .service = &kService};
namespace others { extern const Operation ListArchives; }
constinit const Operation others::ListArchives = {.name = "ListArchives", .service = &kService};
namespace others { extern const Operation ListConnections; }
constinit const Operation others::ListConnections = {.name = "ListConnections", .service = &kService};
namespace others { extern const Operation ListEndpoints; }
constinit const Operation others::ListEndpoints = {.name = "ListEndpoints", .service = &kService};
constinit const Operation op::ListEventBuses::kModel = {.name = "ListEventBuses", .service = &kService, .described = true, .input = &ListEventBusesRequest::kShape, .output = &ListEventBusesResponse::kShape, .input_lifetime = &kLifetime<ListEventBusesRequest>, .output_lifetime = &kLifetime<ListEventBusesResponse>};
namespace others { extern const Operation ListEventSources; }
constinit const Operation others::ListEventSources = {.name = "ListEventSources", .service = &kService};
namespace others { extern const Operation ListPartnerEventSourceAccounts; }
constinit const Operation others::ListPartnerEventSourceAccounts = {.name = "ListPartnerEventSourceAccounts", .service = &kService};
namespace others { extern const Operation ListPartnerEventSources; }
constinit const Operation others::ListPartnerEventSources = {.name = "ListPartnerEventSources", .service = &kService};
namespace others { extern const Operation ListReplays; }
constinit const Operation others::ListReplays = {.name = "ListReplays", .service = &kService};
constinit const Operation op::ListRuleNamesByTarget::kModel = {.name = "ListRuleNamesByTarget", .service = &kService, .described = true, .input = &ListRuleNamesByTargetRequest::kShape, .output = &ListRuleNamesByTargetResponse::kShape, .input_lifetime = &kLifetime<ListRuleNamesByTargetRequest>, .output_lifetime = &kLifetime<ListRuleNamesByTargetResponse>};
constinit const Operation op::ListRules::kModel = {.name = "ListRules", .service = &kService, .described = true, .input = &ListRulesRequest::kShape, .output = &ListRulesResponse::kShape, .input_lifetime = &kLifetime<ListRulesRequest>, .output_lifetime = &kLifetime<ListRulesResponse>};
constinit const Operation op::ListTagsForResource::kModel = {.name = "ListTagsForResource", .service = &kService, .described = true, .input = &ListTagsForResourceRequest::kShape, .output = &ListTagsForResourceResponse::kShape, .input_lifetime = &kLifetime<ListTagsForResourceRequest>, .output_lifetime = &kLifetime<ListTagsForResourceResponse>};
constinit const Operation op::ListTargetsByRule::kModel = {.name = "ListTargetsByRule", .service = &kService, .described = true, .input = &ListTargetsByRuleRequest::kShape, .output = &ListTargetsByRuleResponse::kShape, .input_lifetime = &kLifetime<ListTargetsByRuleRequest>, .output_lifetime = &kLifetime<ListTargetsByRuleResponse>};
constinit const Operation op::PutEvents::kModel = {.name = "PutEvents", .service = &kService, .described = true, .input = &PutEventsRequest::kShape, .output = &PutEventsResponse::kShape, .input_lifetime = &kLifetime<PutEventsRequest>, .output_lifetime = &kLifetime<PutEventsResponse>};
namespace others { extern const Operation PutPartnerEvents; }
constinit const Operation others::PutPartnerEvents = {.name = "PutPartnerEvents", .service = &kService};
namespace others { extern const Operation PutPermission; }
constinit const Operation others::PutPermission = {.name = "PutPermission", .service = &kService};
constinit const Operation op::PutRule::kModel = {.name = "PutRule", .service = &kService, .described = true, .input = &PutRuleRequest::kShape, .output = &PutRuleResponse::kShape, .input_lifetime = &kLifetime<PutRuleRequest>, .output_lifetime = &kLifetime<PutRuleResponse>};
constinit const Operation op::PutTargets::kModel = {.name = "PutTargets", .service = &kService, .described = true, .input = &PutTargetsRequest::kShape, .output = &PutTargetsResponse::kShape, .input_lifetime = &kLifetime<PutTargetsRequest>, .output_lifetime = &kLifetime<PutTargetsResponse>};
namespace others { extern const Operation RemovePermission; }
constinit const Operation others::RemovePermission = {.name = "RemovePermission", .service = &kService};
constinit const Operation op::RemoveTargets::kModel = {.name = "RemoveTargets", .service = &kService, .described = true, .input = &RemoveTargetsRequest::kShape, .output = &RemoveTargetsResponse::kShape, .input_lifetime = &kLifetime<RemoveTargetsRequest>, .output_lifetime = &kLifetime<RemoveTargetsResponse>};
namespace others { extern const Operation StartReplay; }
constinit const Operation others::StartReplay = {.name = "StartReplay", .service = &kService};
constinit const Operation op::TagResource::kModel = {.name = "TagResource", .service = &kService, .described = true, .input = &TagResourceRequest::kShape, .output = &TagResourceResponse::kShape, .input_lifetime = &kLifetime<TagResourceRequest>, .output_lifetime = &kLifetime<TagResourceResponse>};
constinit const Operation op::TestEventPattern::kModel = {.name = "TestEventPattern", .service = &kService, .described = true, .input = &TestEventPatternRequest::kShape, .output = &TestEventPatternResponse::kShape, .input_lifetime = &kLifetime<TestEventPatternRequest>, .output_lifetime = &kLifetime<TestEventPatternResponse>};
constinit const Operation op::UntagResource::kModel = {.name = "UntagResource", .service = &kService, .described = true, .input = &UntagResourceRequest::kShape, .output = &UntagResourceResponse::kShape, .input_lifetime = &kLifetime<UntagResourceRequest>, .output_lifetime = &kLifetime<UntagResourceResponse>};
namespace others { extern const Operation UpdateApiDestination; }
constinit const Operation others::UpdateApiDestination = {.name = "UpdateApiDestination", .service = &kService};
namespace others { extern const Operation UpdateArchive; }
constinit const Operation others::UpdateArchive = {.name = "UpdateArchive", .service = &kService};
namespace others { extern const Operation UpdateConnection; }
constinit const Operation others::UpdateConnection = {.name = "UpdateConnection", .service = &kService};
namespace others { extern const Operation UpdateEndpoint; }
constinit const Operation others::UpdateEndpoint = {.name = "UpdateEndpoint", .service = &kService};
namespace others { extern const Operation UpdateEventBus; }
constinit const Operation others::UpdateEventBus = {.name = "UpdateEventBus", .service = &kService};

}  // namespace athanor::api::events
