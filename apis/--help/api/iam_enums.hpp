// Generated from apis/iam.json by apis/generate.py.
#pragma once

#include <string_view>

namespace athanor::api::iam::context_key_type_enum {
inline constexpr std::string_view kString = "string";
inline constexpr std::string_view kStringList = "stringList";
inline constexpr std::string_view kNumeric = "numeric";
inline constexpr std::string_view kNumericList = "numericList";
inline constexpr std::string_view kBoolean = "boolean";
inline constexpr std::string_view kBooleanList = "booleanList";
inline constexpr std::string_view kIp = "ip";
inline constexpr std::string_view kIpList = "ipList";
inline constexpr std::string_view kBinary = "binary";
inline constexpr std::string_view kBinaryList = "binaryList";
inline constexpr std::string_view kDate = "date";
inline constexpr std::string_view kDateList = "dateList";
}

namespace athanor::api::iam::entity_type {
inline constexpr std::string_view kUser = "User";
inline constexpr std::string_view kRole = "Role";
inline constexpr std::string_view kGroup = "Group";
inline constexpr std::string_view kLocalManagedPolicy = "LocalManagedPolicy";
inline constexpr std::string_view kAWSManagedPolicy = "AWSManagedPolicy";
}

namespace athanor::api::iam::permissions_boundary_attachment_type {
inline constexpr std::string_view kPermissionsBoundaryPolicy = "PermissionsBoundaryPolicy";
}

namespace athanor::api::iam::policy_evaluation_decision_type {
inline constexpr std::string_view kAllowed = "allowed";
inline constexpr std::string_view kExplicitDeny = "explicitDeny";
inline constexpr std::string_view kImplicitDeny = "implicitDeny";
}

namespace athanor::api::iam::policy_source_type {
inline constexpr std::string_view kUser = "user";
inline constexpr std::string_view kGroup = "group";
inline constexpr std::string_view kRole = "role";
inline constexpr std::string_view kAwsManaged = "aws-managed";
inline constexpr std::string_view kUserManaged = "user-managed";
inline constexpr std::string_view kResource = "resource";
inline constexpr std::string_view kNone = "none";
}

namespace athanor::api::iam::policy_usage_type {
inline constexpr std::string_view kPermissionsPolicy = "PermissionsPolicy";
inline constexpr std::string_view kPermissionsBoundary = "PermissionsBoundary";
}

namespace athanor::api::iam::policy_scope_type {
inline constexpr std::string_view kAll = "All";
inline constexpr std::string_view kAWS = "AWS";
inline constexpr std::string_view kLocal = "Local";
}

namespace athanor::api::iam::status_type {
inline constexpr std::string_view kActive = "Active";
inline constexpr std::string_view kInactive = "Inactive";
inline constexpr std::string_view kExpired = "Expired";
}
