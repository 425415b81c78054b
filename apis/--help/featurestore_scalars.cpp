// Generated from apis/sagemaker-featurestore-runtime.json by apis/generate.py.
#include "featurestore_tables.hpp"

namespace athanor::api::featurestore {
using namespace athanor::wire;

namespace {

constinit const Pattern kPattern0 = {.text = "(arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:feature-group/)?([a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,63})"};
constinit const Pattern kPattern1 = {.text = "^[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,63}"};
constinit const Pattern kPattern2 = {.text = ".*"};
constexpr std::string_view kValues0[] = {"SoftDelete", "HardDelete"};
constexpr std::string_view kValues1[] = {"Enabled", "Disabled"};
constexpr std::string_view kValues2[] = {"OnlineStore", "OfflineStore"};
constexpr std::string_view kValues3[] = {"Seconds", "Minutes", "Hours", "Days", "Weeks"};

}  // namespace

constinit const Type types::DeletionMode = {.kind = Kind::string, .values = kValues0};
constinit const Type types::ExpirationTimeResponse = {.kind = Kind::string, .values = kValues1};
constinit const Type types::ExpiresAt = {.kind = Kind::string};
constinit const Type types::FeatureGroupNameOrArn = {.kind = Kind::string, .min = 1, .max = 150, .pattern = &kPattern0};
constinit const Type types::FeatureName = {.kind = Kind::string, .min = 1, .max = 64, .pattern = &kPattern1};
constinit const Type types::Message = {.kind = Kind::string, .max = 2048};
constinit const Type types::TargetStore = {.kind = Kind::string, .values = kValues2};
constinit const Type types::TtlDurationUnit = {.kind = Kind::string, .values = kValues3};
constinit const Type types::TtlDurationValue = {.kind = Kind::integer, .min = 1};
constinit const Type types::ValueAsString = {.kind = Kind::string, .max = 358400, .pattern = &kPattern2};
constinit const Shape Unit::kShape = {.name = "Unit", .size = sizeof(Unit)};

}  // namespace athanor::api::featurestore
