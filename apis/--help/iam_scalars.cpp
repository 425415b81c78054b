// Generated from apis/iam.json by apis/generate.py.
#include "iam_tables.hpp"

namespace athanor::api::iam {
using namespace athanor::wire;

namespace {

constinit const Pattern kPattern0 = {.text = "[\\w]+"};
constinit const Pattern kPattern1 = {.text = "[\\w+=,.@-]+"};
constinit const Pattern kPattern2 = {.text = "[\\u0020-\\u00FF]+"};
constinit const Pattern kPattern3 = {.text = "\\u002F[\\u0021-\\u007F]*"};
constinit const Pattern kPattern4 = {.text = "(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)"};
constinit const Pattern kPattern5 = {.text = "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"};
constinit const Pattern kPattern6 = {.text = "((/[A-Za-z0-9\\.,\\+@=_-]+)*)/"};
constinit const Pattern kPattern7 = {.text = "v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?"};
constinit const Pattern kPattern8 = {.text = "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"};
constinit const Pattern kPattern9 = {.text = "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"};
constinit const Pattern kPattern10 = {.text = "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"};
constexpr std::string_view kValues0[] = {"string", "stringList", "numeric", "numericList", "boolean", "booleanList", "ip", "ipList", "binary", "binaryList", "date", "dateList"};
constexpr std::string_view kValues1[] = {"User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"};
constexpr std::string_view kValues2[] = {"PermissionsBoundaryPolicy"};
constexpr std::string_view kValues3[] = {"allowed", "explicitDeny", "implicitDeny"};
constexpr std::string_view kValues4[] = {"user", "group", "role", "aws-managed", "user-managed", "resource", "none"};
constexpr std::string_view kValues5[] = {"PermissionsPolicy", "PermissionsBoundary"};
constexpr std::string_view kValues6[] = {"All", "AWS", "Local"};
constexpr std::string_view kValues7[] = {"Active", "Inactive", "Expired"};

}  // namespace

constinit const Type types::ActionNameType = {.kind = Kind::string, .min = 3, .max = 128};
constinit const Type types::ColumnNumber = {.kind = Kind::integer};
constinit const Type types::ContextKeyNameType = {.kind = Kind::string, .min = 5, .max = 256};
constinit const Type types::ContextKeyTypeEnum = {.kind = Kind::string, .values = kValues0};
constinit const Type types::ContextKeyValueType = {.kind = Kind::string};
constinit const Type types::EntityType = {.kind = Kind::string, .values = kValues1};
constinit const Type types::EvalDecisionSourceType = {.kind = Kind::string, .min = 3, .max = 256};
constinit const Type types::PermissionsBoundaryAttachmentType = {.kind = Kind::string, .values = kValues2};
constinit const Type types::PolicyEvaluationDecisionType = {.kind = Kind::string, .values = kValues3};
constinit const Type types::PolicySourceType = {.kind = Kind::string, .values = kValues4};
constinit const Type types::PolicyUsageType = {.kind = Kind::string, .values = kValues5};
constinit const Type types::ResourceHandlingOptionType = {.kind = Kind::string, .min = 1, .max = 64};
constinit const Type types::ResourceNameType = {.kind = Kind::string, .min = 1, .max = 2048};
constinit const Type types::accessKeyIdType = {.kind = Kind::string, .min = 16, .max = 128, .pattern = &kPattern0};
constinit const Type types::accessKeySecretType = {.kind = Kind::string, .sensitive = true};
constinit const Type types::arnType = {.kind = Kind::string, .min = 20, .max = 2048};
constinit const Type types::booleanType = {.kind = Kind::boolean};
constinit const Type types::customSuffixType = {.kind = Kind::string, .min = 1, .max = 64, .pattern = &kPattern1};
constinit const Type types::dateType = {.kind = Kind::timestamp};
constinit const Type types::existingUserNameType = {.kind = Kind::string, .min = 1, .max = 128, .pattern = &kPattern1};
constinit const Type types::markerType = {.kind = Kind::string, .min = 1, .max = 320, .pattern = &kPattern2};
constinit const Type types::maxItemsType = {.kind = Kind::integer, .min = 1, .max = 1000};
constinit const Type types::pathPrefixType = {.kind = Kind::string, .min = 1, .max = 512, .pattern = &kPattern3};
constinit const Type types::pathType = {.kind = Kind::string, .min = 1, .max = 512, .pattern = &kPattern4};
constinit const Type types::policyDescriptionType = {.kind = Kind::string, .max = 1000};
constinit const Type types::policyDocumentType = {.kind = Kind::string, .min = 1, .max = 131072, .pattern = &kPattern5};
constinit const Type types::policyPathType = {.kind = Kind::string, .min = 1, .max = 512, .pattern = &kPattern6};
constinit const Type types::policyScopeType = {.kind = Kind::string, .values = kValues6};
constinit const Type types::policyVersionIdType = {.kind = Kind::string, .pattern = &kPattern7};
constinit const Type types::roleDescriptionType = {.kind = Kind::string, .max = 1000, .pattern = &kPattern8};
constinit const Type types::roleMaxSessionDurationType = {.kind = Kind::integer, .min = 3600, .max = 43200};
constinit const Type types::statusType = {.kind = Kind::string, .values = kValues7};
constinit const Type types::tagKeyType = {.kind = Kind::string, .min = 1, .max = 128, .pattern = &kPattern9};
constinit const Type types::tagValueType = {.kind = Kind::string, .min = 0, .max = 256, .pattern = &kPattern10};
constinit const Shape Unit::kShape = {.name = "Unit", .size = sizeof(Unit)};

}  // namespace athanor::api::iam
