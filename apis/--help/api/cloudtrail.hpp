// Generated from apis/cloudtrail.json by apis/generate.py.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "wire/forward.hpp"

namespace athanor::api::cloudtrail {

extern const wire::Service kService;

struct Resource;
struct Event;
struct LookupAttribute;
struct LookupEventsRequest;
struct LookupEventsResponse;

struct Resource {
    std::optional<std::string> resource_type = {};
    std::optional<std::string> resource_name = {};
    static const wire::Shape kShape;
};

struct Event {
    std::optional<std::string> event_id = {};
    std::optional<std::string> event_name = {};
    std::optional<std::string> read_only = {};
    std::optional<std::string> access_key_id = {};
    std::optional<Timestamp> event_time = {};
    std::optional<std::string> event_source = {};
    std::optional<std::string> username = {};
    std::optional<std::vector<Resource>> resources = {};
    std::optional<std::string> cloud_trail_event = {};
    static const wire::Shape kShape;
};

struct LookupAttribute {
    std::string attribute_key = {};
    std::string attribute_value = {};
    static const wire::Shape kShape;
};

struct LookupEventsRequest {
    std::optional<std::vector<LookupAttribute>> lookup_attributes = {};
    std::optional<Timestamp> start_time = {};
    std::optional<Timestamp> end_time = {};
    std::optional<std::string> event_category = {};
    std::optional<std::int64_t> max_results = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct LookupEventsResponse {
    std::optional<std::vector<Event>> events = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct Unit {
    static const wire::Shape kShape;
};

namespace op {

struct LookupEvents {
    using Input = LookupEventsRequest;
    using Output = LookupEventsResponse;
    static const wire::Operation kModel;
};

}  // namespace op
}  // namespace athanor::api::cloudtrail
