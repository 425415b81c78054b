#include "services/logs/find.hpp"

#include "gate/target.hpp"
#include "services/logs/tables.hpp"

namespace athanor::logs {

namespace {

constexpr std::int32_t kPage = 1000;

}  // namespace

std::vector<gate::Found> find_by_name(const telemetry::LogStore& store, std::string_view account,
                                      std::string_view region, const gate::Sought& sought) {
    std::vector<gate::Found> found;
    std::string token;
    while (found.size() < sought.limit) {
        auto page = store.groups(account, "", token, kPage);
        for (telemetry::GroupInfo& group : page.items) {
            if (found.size() == sought.limit || gate::nearness(group.name, sought.text) > 3) continue;
            std::string arn = "arn:aws:logs:";
            arn.append(region).append(":").append(account).append(":log-group:").append(group.name);
            found.push_back({.kind = "LogGroup",
                             .name = std::move(group.name),
                             .arn = std::move(arn),
                             .status = {},
                             .created = group.created});
        }
        if (!page.next_token) break;
        token = *page.next_token;
    }
    return found;
}

Result<gate::Tags> tags_of_resource(store::Snapshot& snapshot, std::string_view arn) {
    constexpr std::string_view kGroup = "log-group:";
    const auto parts = gate::split_arn(arn);
    if (!parts || !parts->resource.starts_with(kGroup)) return gate::Tags{};
    std::string_view name = parts->resource.substr(kGroup.size()), behind;
    if (const std::size_t colon = name.find(':'); colon != name.npos) {
        behind = name.substr(colon + 1);
        name = name.substr(0, colon);
    }
    if (!behind.empty() && behind != "*" && behind != "log-stream:") return gate::Tags{};
    ATHANOR_TRY(Tags tags, tags_of(snapshot, {std::string(parts->account), std::string(parts->region),
                                              std::string(name)}));
    return gate::Tags(tags.begin(), tags.end());
}

}  // namespace athanor::logs
