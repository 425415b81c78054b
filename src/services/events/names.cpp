#include "services/events/names.hpp"

#include "base/encoding.hpp"
#include "gate/target.hpp"

namespace athanor::events {

BusKey bus_of(const gate::Call& call, const std::optional<std::string>& name_or_arn) {
    BusKey key{owner_of(call), name_or_arn.value_or(std::string(kDefaultBus))};
    constexpr std::string_view kResource = "event-bus/";
    auto arn = gate::split_arn(key.name);
    if (!arn || !arn->resource.starts_with(kResource)) return key;
    // Another account's bus stays under its ARN, which is the name of no bus of ours.
    if (arn->account != key.owner.account || arn->region != key.owner.region) return key;
    key.name = arn->resource.substr(kResource.size());
    return key;
}

std::unexpected<Error> no_such_bus(std::string_view name) {
    return fail("ResourceNotFoundException", "Event bus " + std::string(name) + " does not exist.");
}

std::unexpected<Error> no_such_rule(const RuleKey& key) {
    return fail("ResourceNotFoundException",
                "Rule " + key.name + " does not exist on EventBus " + key.bus.name + ".");
}

std::unexpected<Error> limit_exceeded() {
    return fail("LimitExceededException", "The requested resource exceeds the maximum number allowed.");
}

Result<std::string> page_after(const std::optional<std::string>& token) {
    if (!token) return std::string();
    auto name = from_base64(*token);
    if (!name || name->empty()) return validation_error("Parameter NextToken is not valid.");
    return *name;
}

std::string page_token(std::string_view last) { return base64(last); }

std::string end_of_prefix(std::string prefix) {
    while (!prefix.empty() && static_cast<unsigned char>(prefix.back()) == 0xff) prefix.pop_back();
    if (prefix.empty()) return "\x7f";  // names are ASCII
    prefix.back() = static_cast<char>(prefix.back() + 1);
    return prefix;
}

}  // namespace athanor::events
