// Generated from apis/cloudtrail.json by apis/generate.py.
#include "cloudtrail_tables.hpp"

namespace athanor::api::cloudtrail {
using namespace athanor::wire;

namespace {

constexpr std::string_view kValues0[] = {"insight"};
constexpr std::string_view kValues1[] = {"EventId", "EventName", "ReadOnly", "Username", "ResourceType", "ResourceName", "EventSource", "AccessKeyId"};

}  // namespace

constinit const Type types::Date = {.kind = Kind::timestamp};
constinit const Type types::EventCategory = {.kind = Kind::string, .values = kValues0};
constinit const Type types::LookupAttributeKey = {.kind = Kind::string, .values = kValues1};
constinit const Type types::LookupAttributeValue = {.kind = Kind::string, .min = 1, .max = 2000};
constinit const Type types::MaxResults = {.kind = Kind::integer, .min = 1, .max = 50};
constinit const Type types::NextToken = {.kind = Kind::string};
constinit const Shape Unit::kShape = {.name = "Unit", .size = sizeof(Unit)};

}  // namespace athanor::api::cloudtrail
