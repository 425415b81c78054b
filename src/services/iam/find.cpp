#include "services/iam/find.hpp"

#include <array>

#include "services/iam/rows.hpp"

namespace athanor::iam {

Result<std::vector<gate::Found>> find_by_name(store::Snapshot& snapshot, std::string_view account,
                                              const gate::Sought& sought) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kAll{
        {{"u", "User"}, {"r", "Role"}, {"g", "Group"}, {"p", "Policy"}}};
    std::vector<gate::Found> found;
    for (const auto& [kind, shown] : kAll) {
        using Text = std::string_view;
        ATHANOR_CHECK((snapshot.each<Text, Text, Timestamp>(
            "SELECT name, path, created FROM iam_entity WHERE account = ? AND kind = ? AND instr(folded, ?) "
            "> 0 ORDER "
            "BY created DESC LIMIT ?",
            [&](Text name, Text path, Timestamp created) {
                Entity entity;
                entity.account = account;
                entity.kind = kind;
                entity.name = name;
                entity.path = path;
                found.push_back({.kind = shown,
                                 .name = entity.name,
                                 .arn = entity.arn(),
                                 .status = {},
                                 .created = created});
            },
            account, kind, sought.text, static_cast<std::int64_t>(sought.limit))));
    }
    return found;
}

}  // namespace athanor::iam
