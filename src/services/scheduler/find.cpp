#include "services/scheduler/find.hpp"

#include "gate/target.hpp"

namespace athanor::scheduler {

Result<std::vector<gate::Found>> find_by_name(store::Snapshot& snapshot, std::string_view account,
                                              std::string_view region, const gate::Sought& sought) {
    std::vector<gate::Found> found;
    using Text = std::string_view;
    ATHANOR_CHECK((snapshot.each<Text, Text, Text, Timestamp>(
        "SELECT grp, name, state, created FROM schedule WHERE account = ? AND region = ? AND "
        "instr(lower(name), ?) "
        "> 0 ORDER BY created DESC LIMIT ?",
        [&](Text group, Text name, Text state, Timestamp created) {
            std::string arn = "arn:aws:scheduler:";
            arn.append(region)
                .append(":")
                .append(account)
                .append(":schedule/")
                .append(group)
                .append("/")
                .append(name);
            found.push_back({.kind = "Schedule",
                             .name = std::string(name),
                             .arn = std::move(arn),
                             .status = std::string(state),
                             .created = created});
        },
        account, region, sought.text, static_cast<std::int64_t>(sought.limit))));
    return found;
}

// Groups have tags; schedules have none, at AWS neither.
Result<gate::Tags> tags_of_resource(store::Snapshot& snapshot, std::string_view arn) {
    constexpr std::string_view kGroup = "schedule-group/";
    gate::Tags tags;
    const auto parts = gate::split_arn(arn);
    if (!parts || !parts->resource.starts_with(kGroup)) return tags;
    ATHANOR_CHECK((snapshot.each<std::string, std::string>(
        "SELECT name, value FROM schedule_group_tag WHERE account = ? AND region = ? AND grp = ?",
        [&](std::string name, std::string value) { tags.emplace(std::move(name), std::move(value)); },
        parts->account, parts->region, parts->resource.substr(kGroup.size()))));
    return tags;
}

}  // namespace athanor::scheduler
