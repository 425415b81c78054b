#include "services/events/find.hpp"

#include "gate/target.hpp"
#include "services/events/tables.hpp"

namespace athanor::events {

Result<std::vector<gate::Found>> find_by_name(store::Snapshot& snapshot, std::string_view account,
                                              std::string_view region, const gate::Sought& sought) {
    std::vector<gate::Found> found;
    using Text = std::string_view;
    ATHANOR_CHECK((snapshot.each<Text, Text, Text, Timestamp>(
        "SELECT bus, name, state, created FROM events_rule WHERE account = ? AND region = ? AND "
        "instr(lower(name), ?) > 0 ORDER BY created DESC LIMIT ?",
        [&](Text bus, Text name, Text state, Timestamp created) {
            const std::string resource =
                bus == "default" ? std::string(name) : std::string(bus) + "/" + std::string(name);
            const Owner owner{std::string(account), std::string(region)};
            found.push_back({.kind = "Rule",
                             .name = std::string(name),
                             .arn = owner.arn("rule/" + resource),
                             .status = std::string(state),
                             .created = created});
        },
        account, region, sought.text, static_cast<std::int64_t>(sought.limit))));
    return found;
}

Result<gate::Tags> tags_of_resource(store::Snapshot& snapshot, std::string_view arn) {
    gate::Tags tags;
    const auto parts = gate::split_arn(arn);
    if (!parts) return tags;
    ATHANOR_CHECK((snapshot.each<std::string, std::string>(
        "SELECT key, value FROM events_tag WHERE account = ? AND region = ? AND arn = ?",
        [&](std::string key, std::string value) { tags.emplace(std::move(key), std::move(value)); },
        parts->account, parts->region, arn)));
    return tags;
}

}  // namespace athanor::events
