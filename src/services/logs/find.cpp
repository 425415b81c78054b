#include "services/logs/find.hpp"

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

}  // namespace athanor::logs
