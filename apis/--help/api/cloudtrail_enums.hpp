// Generated from apis/cloudtrail.json by apis/generate.py.
#pragma once

#include <string_view>

namespace athanor::api::cloudtrail::event_category {
inline constexpr std::string_view kInsight = "insight";
}

namespace athanor::api::cloudtrail::lookup_attribute_key {
inline constexpr std::string_view kEventId = "EventId";
inline constexpr std::string_view kEventName = "EventName";
inline constexpr std::string_view kReadOnly = "ReadOnly";
inline constexpr std::string_view kUsername = "Username";
inline constexpr std::string_view kResourceType = "ResourceType";
inline constexpr std::string_view kResourceName = "ResourceName";
inline constexpr std::string_view kEventSource = "EventSource";
inline constexpr std::string_view kAccessKeyId = "AccessKeyId";
}
