// Generated from apis/ecr.json by apis/generate.py.
#include "ecr_tables.hpp"

namespace athanor::api::ecr {
using namespace athanor::wire;

namespace {

constinit const Pattern kPattern0 = {.text = "^\\S+$"};
constinit const Pattern kPattern1 = {.text = "^[0-9a-zA-Z._*-]{1,128}$"};
constinit const Pattern kPattern2 = {.text = "[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+"};
constinit const Pattern kPattern3 = {.text = "[0-9]{12}"};
constinit const Pattern kPattern4 = {.text = "[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*"};
constinit const Pattern kPattern5 = {.text = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"};
constexpr std::string_view kValues0[] = {"AES256", "KMS", "KMS_DSSE"};
constexpr std::string_view kValues1[] = {"INFORMATIONAL", "LOW", "MEDIUM", "HIGH", "CRITICAL", "UNDEFINED"};
constexpr std::string_view kValues2[] = {"InvalidImageDigest", "InvalidImageTag", "ImageTagDoesNotMatchDigest", "ImageNotFound", "MissingDigestAndTag", "ImageReferencedByManifestList", "KmsError", "UpstreamAccessDenied", "UpstreamTooManyRequests", "UpstreamUnavailable", "ImageInaccessible"};
constexpr std::string_view kValues3[] = {"ACTIVE", "ARCHIVED", "ACTIVATING"};
constexpr std::string_view kValues4[] = {"ACTIVE", "ARCHIVED", "ACTIVATING", "ANY"};
constexpr std::string_view kValues5[] = {"MUTABLE", "IMMUTABLE", "IMMUTABLE_WITH_EXCLUSION", "MUTABLE_WITH_EXCLUSION"};
constexpr std::string_view kValues6[] = {"WILDCARD"};
constexpr std::string_view kValues7[] = {"AVAILABLE", "UNAVAILABLE", "ARCHIVED"};
constexpr std::string_view kValues8[] = {"InvalidLayerDigest", "MissingLayerDigest"};
constexpr std::string_view kValues9[] = {"IN_PROGRESS", "COMPLETE", "FAILED", "UNSUPPORTED_IMAGE", "ACTIVE", "PENDING", "SCAN_ELIGIBILITY_EXPIRED", "FINDINGS_UNAVAILABLE", "LIMIT_EXCEEDED", "IMAGE_ARCHIVED"};
constexpr std::string_view kValues10[] = {"TAGGED", "UNTAGGED", "ANY"};

}  // namespace

constinit const Type types::Arn = {.kind = Kind::string};
constinit const Type types::Base64 = {.kind = Kind::string, .pattern = &kPattern0};
constinit const Type types::BatchedOperationLayerDigest = {.kind = Kind::string, .min = 0, .max = 1000};
constinit const Type types::CreationTimestamp = {.kind = Kind::timestamp};
constinit const Type types::EncryptionType = {.kind = Kind::string, .values = kValues0};
constinit const Type types::FindingSeverity = {.kind = Kind::string, .values = kValues1};
constinit const Type types::ForceFlag = {.kind = Kind::boolean};
constinit const Type types::ImageFailureCode = {.kind = Kind::string, .values = kValues2};
constinit const Type types::ImageManifest = {.kind = Kind::string, .min = 1, .max = 4194304};
constinit const Type types::ImageSizeInBytes = {.kind = Kind::integer};
constinit const Type types::ImageStatus = {.kind = Kind::string, .values = kValues3};
constinit const Type types::ImageStatusFilter = {.kind = Kind::string, .values = kValues4};
constinit const Type types::ImageTag = {.kind = Kind::string, .min = 1, .max = 300};
constinit const Type types::ImageTagMutability = {.kind = Kind::string, .values = kValues5};
constinit const Type types::ImageTagMutabilityExclusionFilterType = {.kind = Kind::string, .values = kValues6};
constinit const Type types::ImageTagMutabilityExclusionFilterValue = {.kind = Kind::string, .min = 1, .max = 128, .pattern = &kPattern1};
constinit const Type types::KmsKey = {.kind = Kind::string, .min = 1, .max = 2048};
constinit const Type types::LayerAvailability = {.kind = Kind::string, .values = kValues7};
constinit const Type types::LayerDigest = {.kind = Kind::string, .pattern = &kPattern2};
constinit const Type types::LayerFailureCode = {.kind = Kind::string, .values = kValues8};
constinit const Type types::LayerPartBlob = {.kind = Kind::blob, .min = 0, .max = 20971520};
constinit const Type types::MaxResults = {.kind = Kind::integer, .min = 1, .max = 1000};
constinit const Type types::PartSize = {.kind = Kind::integer, .min = 0};
constinit const Type types::RegistryId = {.kind = Kind::string, .pattern = &kPattern3};
constinit const Type types::RepositoryName = {.kind = Kind::string, .min = 2, .max = 256, .pattern = &kPattern4};
constinit const Type types::ScanStatus = {.kind = Kind::string, .values = kValues9};
constinit const Type types::TagStatus = {.kind = Kind::string, .values = kValues10};
constinit const Type types::UploadId = {.kind = Kind::string, .pattern = &kPattern5};
constinit const Shape Unit::kShape = {.name = "Unit", .size = sizeof(Unit)};

}  // namespace athanor::api::ecr
