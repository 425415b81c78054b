// The rules as events meet them: patterns compiled, targets by id, by bus. Read from the tables inside the
// transaction that takes an event in, and only when rules have changed since (tables.hpp, rules_changed), so
// an event is matched against exactly the rules that are committed before it; a rule's pattern is compiled
// once for each revision. Belongs to the writer's thread: only functions of a Transaction use it.
#pragma once

#include <map>
#include <vector>

#include "services/events/pattern.hpp"
#include "services/events/tables.hpp"

namespace athanor::events {

class RuleBook {
public:
    struct Rule {
        std::string name;
        std::int64_t revision;
        Pattern pattern;
        std::vector<std::string> targets;
    };

    // The enabled rules with a pattern and at least one target.
    Result<const std::vector<Rule>*> rules_of(store::Transaction& tx, const BusKey& bus);

private:
    using Rules = std::map<BusKey, std::vector<Rule>>;
    Result<Rules> load(store::Transaction& tx) const;
    const Rule* known(const BusKey& bus, const std::string& name, std::int64_t revision) const;

    std::string generation_;
    Rules rules_;
};

}  // namespace athanor::events
