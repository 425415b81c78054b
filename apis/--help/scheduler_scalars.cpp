// Generated from apis/scheduler.json by apis/generate.py.
#include "scheduler_tables.hpp"

namespace athanor::api::scheduler {
using namespace athanor::wire;

namespace {

constinit const Pattern kPattern0 = {.text = "^[a-zA-Z0-9-_]+$"};
constinit const Pattern kPattern1 = {.text = "^arn:aws(-[a-z]+)?:sqs:[a-z0-9\\-]+:\\d{12}:[a-zA-Z0-9\\-_]+$"};
constinit const Pattern kPattern2 = {.text = "^arn:aws(-[a-z]+)?:kms:[a-z0-9\\-]+:\\d{12}:(key|alias)\\/[0-9a-zA-Z-_]*$"};
constinit const Pattern kPattern3 = {.text = "^[0-9a-zA-Z-_.]+$"};
constinit const Pattern kPattern4 = {.text = "^arn:aws(-[a-z]+)?:iam::\\d{12}:role\\/[\\w+=,.@\\/-]+$"};
constinit const Pattern kPattern5 = {.text = "^[A-Za-z0-9\\-_]*$"};
constinit const Pattern kPattern6 = {.text = "^arn:aws(-[a-z]+)?:scheduler:[a-z0-9\\-]+:\\d{12}:schedule\\/[0-9a-zA-Z-_.]+\\/[0-9a-zA-Z-_.]+$"};
constinit const Pattern kPattern7 = {.text = "^arn:aws(-[a-z]+)?:scheduler:[a-z0-9\\-]+:\\d{12}:schedule-group\\/[0-9a-zA-Z-_.]+$"};
constinit const Pattern kPattern8 = {.text = "^(?=[/\\.\\-_A-Za-z0-9]+)((?!aws\\.).*)|(\\$(\\.[\\w_-]+(\\[(\\d+|\\*)\\])*)*)$"};
constexpr std::string_view kValues0[] = {"NONE", "DELETE"};
constexpr std::string_view kValues1[] = {"ENABLED", "DISABLED"};
constexpr std::string_view kValues2[] = {"OFF", "FLEXIBLE"};
constexpr std::string_view kValues3[] = {"EC2", "FARGATE", "EXTERNAL"};
constexpr std::string_view kValues4[] = {"distinctInstance", "memberOf"};
constexpr std::string_view kValues5[] = {"random", "spread", "binpack"};
constexpr std::string_view kValues6[] = {"TASK_DEFINITION"};
constexpr std::string_view kValues7[] = {"ACTIVE", "DELETING"};

}  // namespace

constinit const Type types::ActionAfterCompletion = {.kind = Kind::string, .values = kValues0};
constinit const Type types::AssignPublicIp = {.kind = Kind::string, .values = kValues1};
constinit const Type types::CapacityProvider = {.kind = Kind::string, .min = 1, .max = 255};
constinit const Type types::CapacityProviderStrategyItemBase = {.kind = Kind::integer, .min = 0, .max = 100000};
constinit const Type types::CapacityProviderStrategyItemWeight = {.kind = Kind::integer, .min = 0, .max = 1000};
constinit const Type types::ClientToken = {.kind = Kind::string, .min = 1, .max = 64, .pattern = &kPattern0};
constinit const Type types::CreationDate = {.kind = Kind::timestamp};
constinit const Type types::DeadLetterConfigArnString = {.kind = Kind::string, .min = 1, .max = 1600, .pattern = &kPattern1};
constinit const Type types::Description = {.kind = Kind::string, .min = 0, .max = 512};
constinit const Type types::DetailType = {.kind = Kind::string, .min = 1, .max = 128};
constinit const Type types::EnableECSManagedTags = {.kind = Kind::boolean};
constinit const Type types::FlexibleTimeWindowMode = {.kind = Kind::string, .values = kValues2};
constinit const Type types::KmsKeyArn = {.kind = Kind::string, .min = 1, .max = 2048, .pattern = &kPattern2};
constinit const Type types::LaunchType = {.kind = Kind::string, .values = kValues3};
constinit const Type types::MaxResults = {.kind = Kind::integer, .min = 1, .max = 100};
constinit const Type types::MaximumEventAgeInSeconds = {.kind = Kind::integer, .min = 60, .max = 86400};
constinit const Type types::MaximumRetryAttempts = {.kind = Kind::integer, .min = 0, .max = 185};
constinit const Type types::MaximumWindowInMinutes = {.kind = Kind::integer, .min = 1, .max = 1440};
constinit const Type types::Name = {.kind = Kind::string, .min = 1, .max = 64, .pattern = &kPattern3};
constinit const Type types::NextToken = {.kind = Kind::string, .min = 1, .max = 2048};
constinit const Type types::PlacementConstraintExpression = {.kind = Kind::string, .min = 0, .max = 2000};
constinit const Type types::PlacementConstraintType = {.kind = Kind::string, .values = kValues4};
constinit const Type types::PlacementStrategyField = {.kind = Kind::string, .min = 0, .max = 255};
constinit const Type types::PlacementStrategyType = {.kind = Kind::string, .values = kValues5};
constinit const Type types::PlatformVersion = {.kind = Kind::string, .min = 1, .max = 64};
constinit const Type types::PropagateTags = {.kind = Kind::string, .values = kValues6};
constinit const Type types::ReferenceId = {.kind = Kind::string, .min = 0, .max = 1024};
constinit const Type types::RoleArn = {.kind = Kind::string, .min = 1, .max = 1600, .pattern = &kPattern4};
constinit const Type types::SageMakerPipelineParameterName = {.kind = Kind::string, .min = 1, .max = 256, .pattern = &kPattern5};
constinit const Type types::SageMakerPipelineParameterValue = {.kind = Kind::string, .min = 1, .max = 1024};
constinit const Type types::ScheduleArn = {.kind = Kind::string, .min = 1, .max = 1224, .pattern = &kPattern6};
constinit const Type types::ScheduleExpression = {.kind = Kind::string, .min = 1, .max = 256};
constinit const Type types::ScheduleExpressionTimezone = {.kind = Kind::string, .min = 1, .max = 50};
constinit const Type types::ScheduleGroupArn = {.kind = Kind::string, .min = 1, .max = 1224, .pattern = &kPattern7};
constinit const Type types::ScheduleGroupState = {.kind = Kind::string, .values = kValues7};
constinit const Type types::SecurityGroup = {.kind = Kind::string, .min = 1, .max = 1000};
constinit const Type types::Source = {.kind = Kind::string, .min = 1, .max = 256, .pattern = &kPattern8};
constinit const Type types::TagResourceArn = {.kind = Kind::string, .min = 1, .max = 1011, .pattern = &kPattern7};
constinit const Type types::TargetArn = {.kind = Kind::string, .min = 1, .max = 1600};
constinit const Type types::TargetInput = {.kind = Kind::string, .min = 1};
constinit const Type types::TaskCount = {.kind = Kind::integer, .min = 1, .max = 10};
constinit const Shape Unit::kShape = {.name = "Unit", .size = sizeof(Unit)};

}  // namespace athanor::api::scheduler
