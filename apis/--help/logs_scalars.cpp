// Generated from apis/logs.json by apis/generate.py.
#include "logs_tables.hpp"

namespace athanor::api::logs {
using namespace athanor::wire;

namespace {

constinit const Pattern kPattern0 = {.text = "^\\d{12}$"};
constinit const Pattern kPattern1 = {.text = "[^:*]*"};
constinit const Pattern kPattern2 = {.text = "[\\w#+=/:,.@-]*"};
constinit const Pattern kPattern3 = {.text = "[\\.\\-_/#A-Za-z0-9]+"};
constinit const Pattern kPattern4 = {.text = "[\\.\\-_/#A-Za-z0-9]*"};
constinit const Pattern kPattern5 = {.text = "[^:*$]*"};
constinit const Pattern kPattern6 = {.text = "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$"};
constinit const Pattern kPattern7 = {.text = "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"};
constexpr std::string_view kValues0[] = {"ACTIVATED", "DELETED", "ARCHIVED", "DISABLED"};
constexpr std::string_view kValues1[] = {"InvalidEntity", "InvalidTypeValue", "InvalidKeyAttributes", "InvalidAttributes", "EntitySizeTooLarge", "UnsupportedLogGroupType", "MissingRequiredFields"};
constexpr std::string_view kValues2[] = {"ACCOUNT_DATA_PROTECTION"};
constexpr std::string_view kValues3[] = {"STANDARD", "INFREQUENT_ACCESS", "DELIVERY"};
constexpr std::string_view kValues4[] = {"LogStreamName", "LastEventTime"};
constexpr std::string_view kValues5[] = {"CWLI", "SQL", "PPL"};
constexpr std::string_view kValues6[] = {"Scheduled", "Running", "Complete", "Failed", "Cancelled", "Timeout", "Unknown"};
constexpr std::string_view kValues7[] = {"Seconds", "Microseconds", "Milliseconds", "Bytes", "Kilobytes", "Megabytes", "Gigabytes", "Terabytes", "Bits", "Kilobits", "Megabits", "Gigabits", "Terabits", "Percent", "Count", "Bytes/Second", "Kilobytes/Second", "Megabytes/Second", "Gigabytes/Second", "Terabytes/Second", "Bits/Second", "Kilobits/Second", "Megabits/Second", "Gigabits/Second", "Terabits/Second", "Count/Second", "None"};

}  // namespace

constinit const Type types::AccountId = {.kind = Kind::string, .min = 12, .max = 12, .pattern = &kPattern0};
constinit const Type types::ApplyOnTransformedLogs = {.kind = Kind::boolean};
constinit const Type types::Arn = {.kind = Kind::string};
constinit const Type types::DataProtectionStatus = {.kind = Kind::string, .values = kValues0};
constinit const Type types::Days = {.kind = Kind::integer};
constinit const Type types::DefaultValue = {.kind = Kind::real};
constinit const Type types::DescribeLimit = {.kind = Kind::integer, .min = 1, .max = 50};
constinit const Type types::DimensionsKey = {.kind = Kind::string, .max = 255};
constinit const Type types::EncryptionKey = {.kind = Kind::string, .max = 256};
constinit const Type types::EntityAttributesKey = {.kind = Kind::string, .min = 1, .max = 256};
constinit const Type types::EntityAttributesValue = {.kind = Kind::string, .min = 1, .max = 512};
constinit const Type types::EntityKeyAttributesKey = {.kind = Kind::string, .min = 1, .max = 32};
constinit const Type types::EntityRejectionErrorType = {.kind = Kind::string, .values = kValues1};
constinit const Type types::EventMessage = {.kind = Kind::string, .min = 1};
constinit const Type types::EventsLimit = {.kind = Kind::integer, .min = 1, .max = 10000};
constinit const Type types::EventsLimitStartQuery = {.kind = Kind::integer, .min = 1, .max = 100000};
constinit const Type types::FieldSelectionCriteria = {.kind = Kind::string, .min = 0, .max = 2000};
constinit const Type types::FilterName = {.kind = Kind::string, .min = 1, .max = 512, .pattern = &kPattern1};
constinit const Type types::FilterPattern = {.kind = Kind::string, .min = 0, .max = 1024};
constinit const Type types::GetQueryResultsMaxItems = {.kind = Kind::integer, .min = 0, .max = 10000};
constinit const Type types::GetQueryResultsNextToken = {.kind = Kind::string, .max = 1024};
constinit const Type types::InheritedProperty = {.kind = Kind::string, .values = kValues2};
constinit const Type types::LogGroupClass = {.kind = Kind::string, .values = kValues3};
constinit const Type types::LogGroupIdentifier = {.kind = Kind::string, .min = 1, .max = 2048, .pattern = &kPattern2};
constinit const Type types::LogGroupName = {.kind = Kind::string, .min = 1, .max = 512, .pattern = &kPattern3};
constinit const Type types::LogGroupNamePattern = {.kind = Kind::string, .min = 0, .max = 512, .pattern = &kPattern4};
constinit const Type types::MetricName = {.kind = Kind::string, .max = 255, .pattern = &kPattern5};
constinit const Type types::MetricValue = {.kind = Kind::string, .max = 100};
constinit const Type types::OrderBy = {.kind = Kind::string, .values = kValues4};
constinit const Type types::QueryLanguage = {.kind = Kind::string, .values = kValues5};
constinit const Type types::QueryStatus = {.kind = Kind::string, .values = kValues6};
constinit const Type types::QueryString = {.kind = Kind::string, .min = 0, .max = 10000};
constinit const Type types::StandardUnit = {.kind = Kind::string, .values = kValues7};
constinit const Type types::StoredBytes = {.kind = Kind::integer, .min = 0};
constinit const Type types::TagKey = {.kind = Kind::string, .min = 1, .max = 128, .pattern = &kPattern6};
constinit const Type types::TagValue = {.kind = Kind::string, .max = 256, .pattern = &kPattern7};
constinit const Shape Unit::kShape = {.name = "Unit", .size = sizeof(Unit)};

}  // namespace athanor::api::logs
