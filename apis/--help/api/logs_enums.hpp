// Generated from apis/logs.json by apis/generate.py.
#pragma once

#include <string_view>

namespace athanor::api::logs::data_protection_status {
inline constexpr std::string_view kACTIVATED = "ACTIVATED";
inline constexpr std::string_view kDELETED = "DELETED";
inline constexpr std::string_view kARCHIVED = "ARCHIVED";
inline constexpr std::string_view kDISABLED = "DISABLED";
}

namespace athanor::api::logs::entity_rejection_error_type {
inline constexpr std::string_view kInvalidEntity = "InvalidEntity";
inline constexpr std::string_view kInvalidTypeValue = "InvalidTypeValue";
inline constexpr std::string_view kInvalidKeyAttributes = "InvalidKeyAttributes";
inline constexpr std::string_view kInvalidAttributes = "InvalidAttributes";
inline constexpr std::string_view kEntitySizeTooLarge = "EntitySizeTooLarge";
inline constexpr std::string_view kUnsupportedLogGroupType = "UnsupportedLogGroupType";
inline constexpr std::string_view kMissingRequiredFields = "MissingRequiredFields";
}

namespace athanor::api::logs::inherited_property {
inline constexpr std::string_view kAccountDataProtection = "ACCOUNT_DATA_PROTECTION";
}

namespace athanor::api::logs::log_group_class {
inline constexpr std::string_view kSTANDARD = "STANDARD";
inline constexpr std::string_view kInfrequentAccess = "INFREQUENT_ACCESS";
inline constexpr std::string_view kDELIVERY = "DELIVERY";
}

namespace athanor::api::logs::order_by {
inline constexpr std::string_view kLogStreamName = "LogStreamName";
inline constexpr std::string_view kLastEventTime = "LastEventTime";
}

namespace athanor::api::logs::query_language {
inline constexpr std::string_view kCWLI = "CWLI";
inline constexpr std::string_view kSQL = "SQL";
inline constexpr std::string_view kPPL = "PPL";
}

namespace athanor::api::logs::query_status {
inline constexpr std::string_view kScheduled = "Scheduled";
inline constexpr std::string_view kRunning = "Running";
inline constexpr std::string_view kComplete = "Complete";
inline constexpr std::string_view kFailed = "Failed";
inline constexpr std::string_view kCancelled = "Cancelled";
inline constexpr std::string_view kTimeout = "Timeout";
inline constexpr std::string_view kUnknown = "Unknown";
}

namespace athanor::api::logs::standard_unit {
inline constexpr std::string_view kSeconds = "Seconds";
inline constexpr std::string_view kMicroseconds = "Microseconds";
inline constexpr std::string_view kMilliseconds = "Milliseconds";
inline constexpr std::string_view kBytes = "Bytes";
inline constexpr std::string_view kKilobytes = "Kilobytes";
inline constexpr std::string_view kMegabytes = "Megabytes";
inline constexpr std::string_view kGigabytes = "Gigabytes";
inline constexpr std::string_view kTerabytes = "Terabytes";
inline constexpr std::string_view kBits = "Bits";
inline constexpr std::string_view kKilobits = "Kilobits";
inline constexpr std::string_view kMegabits = "Megabits";
inline constexpr std::string_view kGigabits = "Gigabits";
inline constexpr std::string_view kTerabits = "Terabits";
inline constexpr std::string_view kPercent = "Percent";
inline constexpr std::string_view kCount = "Count";
inline constexpr std::string_view kBytesSecond = "Bytes/Second";
inline constexpr std::string_view kKilobytesSecond = "Kilobytes/Second";
inline constexpr std::string_view kMegabytesSecond = "Megabytes/Second";
inline constexpr std::string_view kGigabytesSecond = "Gigabytes/Second";
inline constexpr std::string_view kTerabytesSecond = "Terabytes/Second";
inline constexpr std::string_view kBitsSecond = "Bits/Second";
inline constexpr std::string_view kKilobitsSecond = "Kilobits/Second";
inline constexpr std::string_view kMegabitsSecond = "Megabits/Second";
inline constexpr std::string_view kGigabitsSecond = "Gigabits/Second";
inline constexpr std::string_view kTerabitsSecond = "Terabits/Second";
inline constexpr std::string_view kCountSecond = "Count/Second";
inline constexpr std::string_view kNone = "None";
}
