#include "services/pipes/find.hpp"

#include "gate/target.hpp"
#include "services/pipes/tables.hpp"

namespace athanor::pipes {

Result<std::vector<gate::Found>> find_by_name(store::Snapshot& snapshot, std::string_view account,
                                              std::string_view region, const gate::Sought& sought) {
    std::vector<gate::Found> found;
    ATHANOR_CHECK((snapshot.each<std::string_view, bool, Timestamp>(
        "SELECT name, running, created FROM pipe WHERE account = ? AND region = ? AND instr(lower(name), ?) "
        "> 0 ORDER "
        "BY created DESC LIMIT ?",
        [&](std::string_view name, bool running, Timestamp created) {
            std::string arn = "arn:aws:pipes:";
            arn.append(region).append(":").append(account).append(":pipe/").append(name);
            found.push_back({.kind = "Pipe",
                             .name = std::string(name),
                             .arn = std::move(arn),
                             .status = running ? "RUNNING" : "STOPPED",
                             .created = created});
        },
        account, region, sought.text, static_cast<std::int64_t>(sought.limit))));
    return found;
}

Result<gate::Tags> tags_of_resource(store::Snapshot& snapshot, std::string_view arn) {
    constexpr std::string_view kPipe = "pipe/";
    const auto parts = gate::split_arn(arn);
    if (!parts || !parts->resource.starts_with(kPipe)) return gate::Tags{};
    ATHANOR_TRY(auto pipe, find(snapshot, {std::string(parts->account), std::string(parts->region),
                                           std::string(parts->resource.substr(kPipe.size()))}));
    return pipe ? gate::Tags(pipe->tags.begin(), pipe->tags.end()) : gate::Tags{};
}

}  // namespace athanor::pipes
