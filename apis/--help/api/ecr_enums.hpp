// Generated from apis/ecr.json by apis/generate.py.
#pragma once

#include <string_view>

namespace athanor::api::ecr::encryption_type {
inline constexpr std::string_view kAES256 = "AES256";
inline constexpr std::string_view kKMS = "KMS";
inline constexpr std::string_view kKmsDsse = "KMS_DSSE";
}

namespace athanor::api::ecr::finding_severity {
inline constexpr std::string_view kINFORMATIONAL = "INFORMATIONAL";
inline constexpr std::string_view kLOW = "LOW";
inline constexpr std::string_view kMEDIUM = "MEDIUM";
inline constexpr std::string_view kHIGH = "HIGH";
inline constexpr std::string_view kCRITICAL = "CRITICAL";
inline constexpr std::string_view kUNDEFINED = "UNDEFINED";
}

namespace athanor::api::ecr::image_failure_code {
inline constexpr std::string_view kInvalidImageDigest = "InvalidImageDigest";
inline constexpr std::string_view kInvalidImageTag = "InvalidImageTag";
inline constexpr std::string_view kImageTagDoesNotMatchDigest = "ImageTagDoesNotMatchDigest";
inline constexpr std::string_view kImageNotFound = "ImageNotFound";
inline constexpr std::string_view kMissingDigestAndTag = "MissingDigestAndTag";
inline constexpr std::string_view kImageReferencedByManifestList = "ImageReferencedByManifestList";
inline constexpr std::string_view kKmsError = "KmsError";
inline constexpr std::string_view kUpstreamAccessDenied = "UpstreamAccessDenied";
inline constexpr std::string_view kUpstreamTooManyRequests = "UpstreamTooManyRequests";
inline constexpr std::string_view kUpstreamUnavailable = "UpstreamUnavailable";
inline constexpr std::string_view kImageInaccessible = "ImageInaccessible";
}

namespace athanor::api::ecr::image_status {
inline constexpr std::string_view kACTIVE = "ACTIVE";
inline constexpr std::string_view kARCHIVED = "ARCHIVED";
inline constexpr std::string_view kACTIVATING = "ACTIVATING";
}

namespace athanor::api::ecr::image_status_filter {
inline constexpr std::string_view kACTIVE = "ACTIVE";
inline constexpr std::string_view kARCHIVED = "ARCHIVED";
inline constexpr std::string_view kACTIVATING = "ACTIVATING";
inline constexpr std::string_view kANY = "ANY";
}

namespace athanor::api::ecr::image_tag_mutability {
inline constexpr std::string_view kMUTABLE = "MUTABLE";
inline constexpr std::string_view kIMMUTABLE = "IMMUTABLE";
inline constexpr std::string_view kImmutableWithExclusion = "IMMUTABLE_WITH_EXCLUSION";
inline constexpr std::string_view kMutableWithExclusion = "MUTABLE_WITH_EXCLUSION";
}

namespace athanor::api::ecr::image_tag_mutability_exclusion_filter_type {
inline constexpr std::string_view kWILDCARD = "WILDCARD";
}

namespace athanor::api::ecr::layer_availability {
inline constexpr std::string_view kAVAILABLE = "AVAILABLE";
inline constexpr std::string_view kUNAVAILABLE = "UNAVAILABLE";
inline constexpr std::string_view kARCHIVED = "ARCHIVED";
}

namespace athanor::api::ecr::layer_failure_code {
inline constexpr std::string_view kInvalidLayerDigest = "InvalidLayerDigest";
inline constexpr std::string_view kMissingLayerDigest = "MissingLayerDigest";
}

namespace athanor::api::ecr::scan_status {
inline constexpr std::string_view kInProgress = "IN_PROGRESS";
inline constexpr std::string_view kCOMPLETE = "COMPLETE";
inline constexpr std::string_view kFAILED = "FAILED";
inline constexpr std::string_view kUnsupportedImage = "UNSUPPORTED_IMAGE";
inline constexpr std::string_view kACTIVE = "ACTIVE";
inline constexpr std::string_view kPENDING = "PENDING";
inline constexpr std::string_view kScanEligibilityExpired = "SCAN_ELIGIBILITY_EXPIRED";
inline constexpr std::string_view kFindingsUnavailable = "FINDINGS_UNAVAILABLE";
inline constexpr std::string_view kLimitExceeded = "LIMIT_EXCEEDED";
inline constexpr std::string_view kImageArchived = "IMAGE_ARCHIVED";
}

namespace athanor::api::ecr::tag_status {
inline constexpr std::string_view kTAGGED = "TAGGED";
inline constexpr std::string_view kUNTAGGED = "UNTAGGED";
inline constexpr std::string_view kANY = "ANY";
}
