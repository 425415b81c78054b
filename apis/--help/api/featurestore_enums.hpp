// Generated from apis/sagemaker-featurestore-runtime.json by apis/generate.py.
#pragma once

#include <string_view>

namespace athanor::api::featurestore::deletion_mode {
inline constexpr std::string_view kSoftDelete = "SoftDelete";
inline constexpr std::string_view kHardDelete = "HardDelete";
}

namespace athanor::api::featurestore::expiration_time_response {
inline constexpr std::string_view kEnabled = "Enabled";
inline constexpr std::string_view kDisabled = "Disabled";
}

namespace athanor::api::featurestore::target_store {
inline constexpr std::string_view kOnlineStore = "OnlineStore";
inline constexpr std::string_view kOfflineStore = "OfflineStore";
}

namespace athanor::api::featurestore::ttl_duration_unit {
inline constexpr std::string_view kSeconds = "Seconds";
inline constexpr std::string_view kMinutes = "Minutes";
inline constexpr std::string_view kHours = "Hours";
inline constexpr std::string_view kDays = "Days";
inline constexpr std::string_view kWeeks = "Weeks";
}
