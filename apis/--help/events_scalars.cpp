// Generated from apis/events.json by apis/generate.py.
#include "events_tables.hpp"

namespace athanor::api::events {
using namespace athanor::wire;

namespace {

constinit const Pattern kPattern0 = {.text = "^[A-Za-z0-9\\-]+[\\.][A-Za-z0-9\\-]+$"};
constinit const Pattern kPattern1 = {.text = "[/\\.\\-_A-Za-z0-9]+"};
constinit const Pattern kPattern2 = {.text = "(arn:aws[\\w-]*:events:[a-z]+-[a-z]+-[\\w-]+:[0-9]{12}:event-bus\\/)?[/\\.\\-_A-Za-z0-9]+"};
constinit const Pattern kPattern3 = {.text = "aws\\.partner(/[\\.\\-_A-Za-z0-9]+){2,}"};
constinit const Pattern kPattern4 = {.text = "^[!#$%&'*+-.^_`|~0-9a-zA-Z]+$"};
constinit const Pattern kPattern5 = {.text = "^[ \\t]*[\\x20-\\x7E]+([ \\t]+[\\x20-\\x7E]+)*[ \\t]*$"};
constinit const Pattern kPattern6 = {.text = "[A-Za-z0-9\\_\\-]+"};
constinit const Pattern kPattern7 = {.text = "^[a-zA-Z0-9_\\-/:]*$"};
constinit const Pattern kPattern8 = {.text = "(arn:aws[\\w-]*:events:[a-z]+-[a-z]+-[\\w-]+:[0-9]{12}:event-bus\\/)?[\\.\\-_A-Za-z0-9]+"};
constinit const Pattern kPattern9 = {.text = "^(?!\\s*$).+"};
constinit const Pattern kPattern10 = {.text = "[^\\x00-\\x1F\\x7F]+"};
constinit const Pattern kPattern11 = {.text = "[^\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\x7F]+"};
constinit const Pattern kPattern12 = {.text = "(^arn:aws([a-z]|\\-)*:secretsmanager:[a-z0-9-.]+:.*)|(\\$(\\.[\\w_-]+(\\[(\\d+|\\*)\\])*)*)"};
constinit const Pattern kPattern13 = {.text = "[\\.\\-_A-Za-z0-9]+"};
constinit const Pattern kPattern14 = {.text = "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$"};
constinit const Pattern kPattern15 = {.text = "^[a-zA-Z0-9](-*[a-zA-Z0-9])*$"};
constexpr std::string_view kValues0[] = {"ENABLED", "DISABLED"};
constexpr std::string_view kValues1[] = {"NONE", "FULL"};
constexpr std::string_view kValues2[] = {"EC2", "FARGATE", "EXTERNAL"};
constexpr std::string_view kValues3[] = {"OFF", "ERROR", "INFO", "TRACE"};
constexpr std::string_view kValues4[] = {"distinctInstance", "memberOf"};
constexpr std::string_view kValues5[] = {"random", "spread", "binpack"};
constexpr std::string_view kValues6[] = {"TASK_DEFINITION"};
constexpr std::string_view kValues7[] = {"ENABLED", "DISABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"};

}  // namespace

constinit const Type types::Arn = {.kind = Kind::string, .min = 1, .max = 1600};
constinit const Type types::AssignPublicIp = {.kind = Kind::string, .values = kValues0};
constinit const Type types::Boolean = {.kind = Kind::boolean};
constinit const Type types::CapacityProvider = {.kind = Kind::string, .min = 1, .max = 255};
constinit const Type types::CapacityProviderStrategyItemBase = {.kind = Kind::integer, .min = 0, .max = 100000};
constinit const Type types::CapacityProviderStrategyItemWeight = {.kind = Kind::integer, .min = 0, .max = 1000};
constinit const Type types::CreatedBy = {.kind = Kind::string, .min = 1, .max = 128};
constinit const Type types::Database = {.kind = Kind::string, .min = 1, .max = 64};
constinit const Type types::EndpointId = {.kind = Kind::string, .min = 1, .max = 50, .pattern = &kPattern0};
constinit const Type types::ErrorCode = {.kind = Kind::string};
constinit const Type types::EventBusDescription = {.kind = Kind::string, .max = 512};
constinit const Type types::EventBusName = {.kind = Kind::string, .min = 1, .max = 256, .pattern = &kPattern1};
constinit const Type types::EventBusNameOrArn = {.kind = Kind::string, .min = 1, .max = 1600, .pattern = &kPattern2};
constinit const Type types::EventId = {.kind = Kind::string, .max = 64};
constinit const Type types::EventPattern = {.kind = Kind::string, .max = 4096};
constinit const Type types::EventResource = {.kind = Kind::string, .max = 2048};
constinit const Type types::EventSourceName = {.kind = Kind::string, .min = 1, .max = 256, .pattern = &kPattern3};
constinit const Type types::EventTime = {.kind = Kind::timestamp};
constinit const Type types::GraphQLOperation = {.kind = Kind::string, .sensitive = true, .min = 1, .max = 1048576};
constinit const Type types::HeaderKey = {.kind = Kind::string, .max = 512, .pattern = &kPattern4};
constinit const Type types::HeaderValue = {.kind = Kind::string, .max = 512, .pattern = &kPattern5};
constinit const Type types::IncludeDetail = {.kind = Kind::string, .values = kValues1};
constinit const Type types::InputTransformerPathKey = {.kind = Kind::string, .min = 1, .max = 256, .pattern = &kPattern6};
constinit const Type types::Integer = {.kind = Kind::integer};
constinit const Type types::KmsKeyIdentifier = {.kind = Kind::string, .max = 2048, .pattern = &kPattern7};
constinit const Type types::LaunchType = {.kind = Kind::string, .values = kValues2};
constinit const Type types::Level = {.kind = Kind::string, .values = kValues3};
constinit const Type types::LimitMax100 = {.kind = Kind::integer, .min = 1, .max = 100};
constinit const Type types::LimitMin1 = {.kind = Kind::integer, .min = 1};
constinit const Type types::MaximumEventAgeInSeconds = {.kind = Kind::integer, .min = 60, .max = 86400};
constinit const Type types::MaximumRetryAttempts = {.kind = Kind::integer, .min = 0, .max = 185};
constinit const Type types::MessageGroupId = {.kind = Kind::string, .max = 100};
constinit const Type types::NextToken = {.kind = Kind::string, .min = 1, .max = 2048};
constinit const Type types::NonPartnerEventBusNameOrArn = {.kind = Kind::string, .min = 1, .max = 1600, .pattern = &kPattern8};
constinit const Type types::PathParameter = {.kind = Kind::string, .pattern = &kPattern9};
constinit const Type types::PlacementConstraintExpression = {.kind = Kind::string, .max = 2000};
constinit const Type types::PlacementConstraintType = {.kind = Kind::string, .values = kValues4};
constinit const Type types::PlacementStrategyField = {.kind = Kind::string, .max = 255};
constinit const Type types::PlacementStrategyType = {.kind = Kind::string, .values = kValues5};
constinit const Type types::PropagateTags = {.kind = Kind::string, .values = kValues6};
constinit const Type types::QueryStringKey = {.kind = Kind::string, .max = 512, .pattern = &kPattern10};
constinit const Type types::QueryStringValue = {.kind = Kind::string, .max = 512, .pattern = &kPattern11};
constinit const Type types::RedshiftSecretManagerArn = {.kind = Kind::string, .min = 1, .max = 1600, .pattern = &kPattern12};
constinit const Type types::ReferenceId = {.kind = Kind::string, .max = 1024};
constinit const Type types::RuleName = {.kind = Kind::string, .min = 1, .max = 64, .pattern = &kPattern13};
constinit const Type types::RuleState = {.kind = Kind::string, .values = kValues7};
constinit const Type types::RunCommandTargetKey = {.kind = Kind::string, .min = 1, .max = 128, .pattern = &kPattern14};
constinit const Type types::RunCommandTargetValue = {.kind = Kind::string, .min = 1, .max = 256};
constinit const Type types::SageMakerPipelineParameterName = {.kind = Kind::string, .min = 1, .max = 256, .pattern = &kPattern15};
constinit const Type types::ScheduleExpression = {.kind = Kind::string, .max = 256};
constinit const Type types::Sql = {.kind = Kind::string, .sensitive = true, .min = 1, .max = 100000};
constinit const Type types::StatementName = {.kind = Kind::string, .min = 1, .max = 500};
constinit const Type types::TagValue = {.kind = Kind::string, .min = 0, .max = 256};
constinit const Type types::TargetInput = {.kind = Kind::string, .max = 8192};
constinit const Type types::TransformerInput = {.kind = Kind::string, .min = 1, .max = 8192};
constinit const Shape Unit::kShape = {.name = "Unit", .size = sizeof(Unit)};

}  // namespace athanor::api::events
