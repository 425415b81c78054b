// What of control.db belongs to this service: buses, rules with their targets, tags, connections and API
// destinations, and the events that wait for their targets. Rows and keys; what they mean is told by those
// who use them (rule_book.hpp, intake.hpp, deliveries.hpp).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.hpp"
#include "base/random.hpp"
#include "store/database.hpp"

namespace athanor::events {

inline constexpr std::string_view kDefaultBus = "default";

struct Owner {
    std::string account, region;
    std::string arn(std::string_view resource) const;  // arn:aws:events:REGION:ACCOUNT:resource
    friend auto operator<=>(const Owner&, const Owner&) = default;
};

struct BusKey {
    Owner owner;
    std::string name;
    std::string arn() const { return owner.arn("event-bus/" + name); }
    friend auto operator<=>(const BusKey&, const BusKey&) = default;
};

struct RuleKey {
    BusKey bus;
    std::string name;
    std::string arn() const;  // rule/NAME on the default bus, rule/BUS/NAME on others
    friend auto operator<=>(const RuleKey&, const RuleKey&) = default;
};

struct RuleRow {
    RuleKey key;
    std::int64_t revision = 0;  // changes with the pattern
    std::string state = "ENABLED";
    std::optional<std::string> pattern, schedule, description, role;
    Timestamp created{};           // also a rate's first instant
    std::optional<Timestamp> due;  // of an enabled schedule: when it fires next

    bool enabled() const { return state != "DISABLED"; }
};

Result<bool> bus_exists(store::Snapshot& snapshot, const BusKey& bus);
Result<std::optional<RuleRow>> find_rule(store::Snapshot& snapshot, const RuleKey& key);
Status put_rule(store::Transaction& tx, const RuleRow& row);

// Whoever changes a rule or which targets it has says so, in the same transaction: the compiled rules are
// then read again.
Status rules_changed(store::Transaction& tx, Random& random);

// Of this installation, made once: with a database's name and an event's place in its outbox it is the
// event's id.
Result<std::string> identity(store::Database& control, Random& random);

store::Migrations event_tables();

}  // namespace athanor::events
