// Generated from apis/events.json by apis/generate.py.
#pragma once

#include <string_view>

namespace athanor::api::events::assign_public_ip {
inline constexpr std::string_view kENABLED = "ENABLED";
inline constexpr std::string_view kDISABLED = "DISABLED";
}

namespace athanor::api::events::include_detail {
inline constexpr std::string_view kNONE = "NONE";
inline constexpr std::string_view kFULL = "FULL";
}

namespace athanor::api::events::launch_type {
inline constexpr std::string_view kEC2 = "EC2";
inline constexpr std::string_view kFARGATE = "FARGATE";
inline constexpr std::string_view kEXTERNAL = "EXTERNAL";
}

namespace athanor::api::events::level {
inline constexpr std::string_view kOFF = "OFF";
inline constexpr std::string_view kERROR = "ERROR";
inline constexpr std::string_view kINFO = "INFO";
inline constexpr std::string_view kTRACE = "TRACE";
}

namespace athanor::api::events::placement_constraint_type {
inline constexpr std::string_view kDistinctInstance = "distinctInstance";
inline constexpr std::string_view kMemberOf = "memberOf";
}

namespace athanor::api::events::placement_strategy_type {
inline constexpr std::string_view kRandom = "random";
inline constexpr std::string_view kSpread = "spread";
inline constexpr std::string_view kBinpack = "binpack";
}

namespace athanor::api::events::propagate_tags {
inline constexpr std::string_view kTaskDefinition = "TASK_DEFINITION";
}

namespace athanor::api::events::rule_state {
inline constexpr std::string_view kENABLED = "ENABLED";
inline constexpr std::string_view kDISABLED = "DISABLED";
inline constexpr std::string_view kEnabledWithAllCloudtrailManagementEvents = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS";
}
