#include "services/events/rule_book.hpp"

#include <algorithm>

#include "base/log.hpp"

namespace athanor::events {

Result<const std::vector<RuleBook::Rule>*> RuleBook::rules_of(store::Transaction& tx, const BusKey& bus) {
    static const std::vector<Rule> kNone;
    ATHANOR_TRY(auto generation,
                tx.one<std::string>("SELECT value FROM events_setting WHERE name = 'rules'"));
    if (generation.value_or("") != generation_) {
        ATHANOR_TRY(rules_, load(tx));
        generation_ = *generation;
    }
    auto found = rules_.find(bus);
    return found == rules_.end() ? &kNone : &found->second;
}

const RuleBook::Rule* RuleBook::known(const BusKey& bus, const std::string& name,
                                      std::int64_t revision) const {
    auto rules = rules_.find(bus);
    if (rules == rules_.end()) return nullptr;
    auto found = std::ranges::find_if(
        rules->second, [&](const Rule& rule) { return rule.name == name && rule.revision == revision; });
    return found == rules->second.end() ? nullptr : &*found;
}

Result<RuleBook::Rules> RuleBook::load(store::Transaction& tx) const {
    using Row = std::tuple<std::string, std::string, std::string, std::string, std::int64_t, std::string>;
    ATHANOR_TRY(
        std::vector<Row> rows,
        (tx.all<std::string, std::string, std::string, std::string, std::int64_t, std::string>(
            "SELECT account, region, bus, name, revision, pattern FROM events_rule "
            "WHERE pattern IS NOT NULL AND state <> 'DISABLED' ORDER BY account, region, bus, name")));
    Rules loaded;
    for (auto& [account, region, bus, name, revision, pattern] : rows) {
        BusKey key{{account, region}, bus};
        ATHANOR_TRY(auto targets, tx.all<std::string>("SELECT id FROM events_target WHERE account = ? AND "
                                                      "region = ? AND bus = ? AND rule = ? ORDER BY id",
                                                      account, region, bus, name));
        if (targets.empty()) continue;
        if (const Rule* before = known(key, name, revision)) {
            loaded[key].push_back({name, revision, before->pattern, std::move(targets)});
            continue;
        }
        auto compiled = Pattern::parse(pattern);
        if (!compiled) {  // written by a version that knew more: the other rules go on
            log::error("rule {} has a pattern that is not understood: {}", name, compiled.error().message);
            continue;
        }
        loaded[key].push_back({name, revision, *std::move(compiled), std::move(targets)});
    }
    return loaded;
}

}  // namespace athanor::events
