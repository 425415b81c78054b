// Generated from apis/scheduler.json by apis/generate.py.
#pragma once

#include <string_view>

namespace athanor::api::scheduler::action_after_completion {
inline constexpr std::string_view kNONE = "NONE";
inline constexpr std::string_view kDELETE = "DELETE";
}

namespace athanor::api::scheduler::assign_public_ip {
inline constexpr std::string_view kENABLED = "ENABLED";
inline constexpr std::string_view kDISABLED = "DISABLED";
}

namespace athanor::api::scheduler::flexible_time_window_mode {
inline constexpr std::string_view kOFF = "OFF";
inline constexpr std::string_view kFLEXIBLE = "FLEXIBLE";
}

namespace athanor::api::scheduler::launch_type {
inline constexpr std::string_view kEC2 = "EC2";
inline constexpr std::string_view kFARGATE = "FARGATE";
inline constexpr std::string_view kEXTERNAL = "EXTERNAL";
}

namespace athanor::api::scheduler::placement_constraint_type {
inline constexpr std::string_view kDistinctInstance = "distinctInstance";
inline constexpr std::string_view kMemberOf = "memberOf";
}

namespace athanor::api::scheduler::placement_strategy_type {
inline constexpr std::string_view kRandom = "random";
inline constexpr std::string_view kSpread = "spread";
inline constexpr std::string_view kBinpack = "binpack";
}

namespace athanor::api::scheduler::propagate_tags {
inline constexpr std::string_view kTaskDefinition = "TASK_DEFINITION";
}

namespace athanor::api::scheduler::schedule_group_state {
inline constexpr std::string_view kACTIVE = "ACTIVE";
inline constexpr std::string_view kDELETING = "DELETING";
}

namespace athanor::api::scheduler::schedule_state {
inline constexpr std::string_view kENABLED = "ENABLED";
inline constexpr std::string_view kDISABLED = "DISABLED";
}
