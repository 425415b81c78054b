// Generated from apis/sts.json by apis/generate.py.
#include "sts_tables.hpp"

namespace athanor::api::sts {
using namespace athanor::wire;

namespace {

constinit const Pattern kPattern0 = {.text = "[\\w]*"};
constinit const Pattern kPattern1 = {.text = "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+"};
constinit const Pattern kPattern2 = {.text = "[\\w+=,.@:-]*"};
constinit const Pattern kPattern3 = {.text = "[\\w+=,.@:\\/-]*"};
constinit const Pattern kPattern4 = {.text = "[\\w+=,.@\\:-]*"};
constinit const Pattern kPattern5 = {.text = "[\\w+=,.@-]*"};
constinit const Pattern kPattern6 = {.text = "[\\w+=/:,.@-]*"};
constinit const Pattern kPattern7 = {.text = "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"};
constinit const Pattern kPattern8 = {.text = "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"};
constinit const Pattern kPattern9 = {.text = "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"};
constinit const Pattern kPattern10 = {.text = "[\\d]*"};

}  // namespace

constinit const Type types::Audience = {.kind = Kind::string};
constinit const Type types::accessKeyIdType = {.kind = Kind::string, .min = 16, .max = 128, .pattern = &kPattern0};
constinit const Type types::accessKeySecretType = {.kind = Kind::string, .sensitive = true};
constinit const Type types::arnType = {.kind = Kind::string, .min = 20, .max = 2048, .pattern = &kPattern1};
constinit const Type types::assumedRoleIdType = {.kind = Kind::string, .min = 2, .max = 193, .pattern = &kPattern2};
constinit const Type types::clientTokenType = {.kind = Kind::string, .sensitive = true, .min = 4, .max = 20000};
constinit const Type types::contextAssertionType = {.kind = Kind::string, .min = 4, .max = 2048};
constinit const Type types::dateType = {.kind = Kind::timestamp};
constinit const Type types::durationSecondsType = {.kind = Kind::integer, .min = 900, .max = 129600};
constinit const Type types::externalIdType = {.kind = Kind::string, .min = 2, .max = 1224, .pattern = &kPattern3};
constinit const Type types::federatedIdType = {.kind = Kind::string, .min = 2, .max = 193, .pattern = &kPattern4};
constinit const Type types::nonNegativeIntegerType = {.kind = Kind::integer, .min = 0};
constinit const Type types::roleDurationSecondsType = {.kind = Kind::integer, .min = 900, .max = 43200};
constinit const Type types::roleSessionNameType = {.kind = Kind::string, .min = 2, .max = 64, .pattern = &kPattern5};
constinit const Type types::serialNumberType = {.kind = Kind::string, .min = 9, .max = 256, .pattern = &kPattern6};
constinit const Type types::sessionPolicyDocumentType = {.kind = Kind::string, .min = 1, .max = 2048, .pattern = &kPattern7};
constinit const Type types::tagKeyType = {.kind = Kind::string, .min = 1, .max = 128, .pattern = &kPattern8};
constinit const Type types::tagValueType = {.kind = Kind::string, .min = 0, .max = 256, .pattern = &kPattern9};
constinit const Type types::tokenCodeType = {.kind = Kind::string, .min = 6, .max = 6, .pattern = &kPattern10};
constinit const Type types::unrestrictedSessionPolicyDocumentType = {.kind = Kind::string, .min = 1, .pattern = &kPattern7};
constinit const Type types::userNameType = {.kind = Kind::string, .min = 2, .max = 32, .pattern = &kPattern5};
constinit const Type types::webIdentitySubjectType = {.kind = Kind::string, .min = 6, .max = 255};
constinit const Shape Unit::kShape = {.name = "Unit", .size = sizeof(Unit)};

}  // namespace athanor::api::sts
