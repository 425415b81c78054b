// Generated from apis/cloudtrail.json by apis/generate.py.
#include "cloudtrail_tables.hpp"

namespace athanor::api::cloudtrail {
using namespace athanor::wire;

namespace {

[[maybe_unused]] constexpr Type kStream = {.kind = Kind::stream};

constexpr Field kEventFields[] = {
    {.name = "EventId", .wire_name = "EventId", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(Event, event_id)},
    {.name = "EventName", .wire_name = "EventName", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(Event, event_name)},
    {.name = "ReadOnly", .wire_name = "ReadOnly", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(Event, read_only)},
    {.name = "AccessKeyId", .wire_name = "AccessKeyId", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(Event, access_key_id)},
    {.name = "EventTime", .wire_name = "EventTime", .type = &types::Date, .optional = &kOptional<Timestamp>, .offset = offsetof(Event, event_time)},
    {.name = "EventSource", .wire_name = "EventSource", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(Event, event_source)},
    {.name = "Username", .wire_name = "Username", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(Event, username)},
    {.name = "Resources", .wire_name = "Resources", .type = &types::ResourceList, .optional = &kOptional<std::vector<Resource>>, .offset = offsetof(Event, resources)},
    {.name = "CloudTrailEvent", .wire_name = "CloudTrailEvent", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(Event, cloud_trail_event)},
};
constexpr std::uint16_t kEventNames[] = {3, 8, 0, 1, 5, 4, 2, 7, 6};
constexpr Field kLookupAttributeFields[] = {
    {.name = "AttributeKey", .wire_name = "AttributeKey", .type = &types::LookupAttributeKey, .offset = offsetof(LookupAttribute, attribute_key), .required = true},
    {.name = "AttributeValue", .wire_name = "AttributeValue", .type = &types::LookupAttributeValue, .offset = offsetof(LookupAttribute, attribute_value), .required = true},
};
constexpr std::uint16_t kLookupAttributeNames[] = {0, 1};
constexpr Field kLookupEventsRequestFields[] = {
    {.name = "LookupAttributes", .wire_name = "LookupAttributes", .type = &types::LookupAttributesList, .optional = &kOptional<std::vector<LookupAttribute>>, .offset = offsetof(LookupEventsRequest, lookup_attributes)},
    {.name = "StartTime", .wire_name = "StartTime", .type = &types::Date, .optional = &kOptional<Timestamp>, .offset = offsetof(LookupEventsRequest, start_time)},
    {.name = "EndTime", .wire_name = "EndTime", .type = &types::Date, .optional = &kOptional<Timestamp>, .offset = offsetof(LookupEventsRequest, end_time)},
    {.name = "EventCategory", .wire_name = "EventCategory", .type = &types::EventCategory, .optional = &kOptional<std::string>, .offset = offsetof(LookupEventsRequest, event_category)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::MaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(LookupEventsRequest, max_results)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(LookupEventsRequest, next_token)},
};
constexpr std::uint16_t kLookupEventsRequestNames[] = {2, 3, 0, 4, 5, 1};
constexpr Field kLookupEventsResponseFields[] = {
    {.name = "Events", .wire_name = "Events", .type = &types::EventsList, .optional = &kOptional<std::vector<Event>>, .offset = offsetof(LookupEventsResponse, events)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(LookupEventsResponse, next_token)},
};
constexpr std::uint16_t kLookupEventsResponseNames[] = {0, 1};
constexpr Field kResourceFields[] = {
    {.name = "ResourceType", .wire_name = "ResourceType", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(Resource, resource_type)},
    {.name = "ResourceName", .wire_name = "ResourceName", .type = &types::NextToken, .optional = &kOptional<std::string>, .offset = offsetof(Resource, resource_name)},
};
constexpr std::uint16_t kResourceNames[] = {1, 0};

}  // namespace

constinit const Shape Event::kShape = {.name = "Event", .size = sizeof(Event), .fields = kEventFields, .by_wire_name = kEventNames};
constinit const Type types::Event = {.kind = Kind::structure, .shape = &Event::kShape};
constinit const Type types::EventsList = {.kind = Kind::list, .element = &types::Event, .list = &kList<Event>};
constinit const Shape LookupAttribute::kShape = {.name = "LookupAttribute", .size = sizeof(LookupAttribute), .fields = kLookupAttributeFields, .by_wire_name = kLookupAttributeNames};
constinit const Type types::LookupAttribute = {.kind = Kind::structure, .shape = &LookupAttribute::kShape};
constinit const Type types::LookupAttributesList = {.kind = Kind::list, .element = &types::LookupAttribute, .list = &kList<LookupAttribute>};
constinit const Shape LookupEventsRequest::kShape = {.name = "LookupEventsRequest", .size = sizeof(LookupEventsRequest), .fields = kLookupEventsRequestFields, .by_wire_name = kLookupEventsRequestNames};
constinit const Type types::LookupEventsRequest = {.kind = Kind::structure, .shape = &LookupEventsRequest::kShape};
constinit const Shape LookupEventsResponse::kShape = {.name = "LookupEventsResponse", .size = sizeof(LookupEventsResponse), .fields = kLookupEventsResponseFields, .by_wire_name = kLookupEventsResponseNames};
constinit const Type types::LookupEventsResponse = {.kind = Kind::structure, .shape = &LookupEventsResponse::kShape};
constinit const Shape Resource::kShape = {.name = "Resource", .size = sizeof(Resource), .fields = kResourceFields, .by_wire_name = kResourceNames};
constinit const Type types::Resource = {.kind = Kind::structure, .shape = &Resource::kShape};
constinit const Type types::ResourceList = {.kind = Kind::list, .element = &types::Resource, .list = &kList<Resource>};

}  // namespace athanor::api::cloudtrail
