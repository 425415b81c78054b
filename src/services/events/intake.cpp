#include "services/events/intake.hpp"

#include "base/json.hpp"
#include "base/log.hpp"
#include "gate/target.hpp"

namespace athanor::events {

std::string event_text(const Owner& owner, const EventText& event) {
    json::Writer w;
    w.begin_object();
    w.key("version").string("0");
    w.key("id").string(event.id);
    w.key("detail-type").string(event.detail_type);
    w.key("source").string(event.source);
    w.key("account").string(owner.account);
    w.key("time").string(format_iso8601(event.time).substr(0, 19) + "Z");
    w.key("region").string(owner.region);
    w.key("resources").begin_array();
    for (const std::string& resource : event.resources) w.string(resource);
    w.end_array();
    w.key("detail").raw(event.detail);
    w.end_object();
    return std::move(w).take();
}

Intake::Intake(store::Database& control, store::Database& objects, std::string identity,
               std::function<void()> arrived)
    : control_(control), objects_(objects), identity_(std::move(identity)), arrived_(std::move(arrived)) {}

std::string Intake::event_id(std::string_view source, std::int64_t sequence, std::int32_t ordinal) const {
    return gate::stable_uuid(identity_ + "/" + std::string(source) + "/" + std::to_string(sequence) + "/" +
                             std::to_string(ordinal));
}

Status Intake::accept(store::Transaction& tx, const Arrival& arrival, std::int32_t& ordinal) {
    ATHANOR_TRY(const auto* rules, book_.rules_of(tx, arrival.bus));
    if (rules->empty()) return {};
    ATHANOR_TRY(auto document, json::parse(arrival.text));
    for (const RuleBook::Rule& rule : *rules) {
        if (!rule.pattern.matches(document.root())) continue;
        for (const std::string& target : rule.targets)
            ATHANOR_CHECK(enqueue(tx, {arrival.bus, rule.name}, target, arrival, ordinal));
    }
    return {};
}

Status Intake::enqueue(store::Transaction& tx, const RuleKey& rule, const std::string& target,
                       const Arrival& arrival, std::int32_t& ordinal) {
    const Owner& owner = rule.bus.owner;
    ATHANOR_TRY(auto lane,
                tx.one<std::int64_t>("SELECT id FROM events_lane WHERE account = ? AND region = ? AND bus = "
                                     "? AND rule = ? AND target = ?",
                                     owner.account, owner.region, rule.bus.name, rule.name, target));
    if (!lane) {
        ATHANOR_TRY(auto last, tx.one<std::int64_t>("SELECT max(id) FROM events_lane"));
        lane =
            std::max(last.value_or(0) + 1, tx.sequence());  // not one that a coroutine may still hold in mind
        ATHANOR_CHECK(
            tx.run("INSERT INTO events_lane (account, region, bus, rule, target, id, due) VALUES (?, ?, ?, "
                   "?, ?, ?, ?)",
                   owner.account, owner.region, rule.bus.name, rule.name, target, *lane, tx.now()));
    }
    ATHANOR_CHECK(
        tx.run("INSERT INTO events_delivery (lane, sequence, ordinal, event_id, event, hops, arrived, "
               "attempts) VALUES (?, ?, ?, ?, ?, ?, ?, 0)",
               *lane, tx.sequence(), ordinal++, arrival.id, arrival.text, arrival.hops, tx.now()));
    return {};
}

Result<Arrival> Intake::arrival_of(const store::OutboxEvent& event, std::string_view source) const {
    ATHANOR_TRY(auto document, json::parse(event.payload));
    Arrival arrival{.id = event_id(source, event.sequence, event.ordinal)};
    json::Writer w;
    w.begin_object();
    document.root().for_each_member([&](std::string_view key, json::Value value) {
        w.key(key).raw(value.text());
        if (key == "version") w.key("id").string(arrival.id);
    });
    w.end_object();
    arrival.text = std::move(w).take();
    arrival.bus = {{document.root()["account"].string_or(""), document.root()["region"].string_or("")},
                   std::string(kDefaultBus)};
    return arrival;
}

Task<Status> Intake::take_own(store::OutboxEvent event) {
    auto arrival = arrival_of(event, "control");
    if (!arrival) {
        log::error("an event of {} is not JSON: {}", event.topic, arrival.error().message);
        co_return Status();  // it never will be
    }
    auto taken = co_await control_.write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto rows, tx.run("DELETE FROM athanor_outbox WHERE sequence = ? AND ordinal = ?",
                                      event.sequence, event.ordinal));
        if (rows == 0) return {};  // taken before
        std::int32_t ordinal = 0;
        return accept(tx, *arrival, ordinal);
    });
    if (!taken) co_return std::unexpected(std::move(taken).error());
    arrived_();
    observer_(arrival->text);
    co_return Status();
}

Task<Status> Intake::take_foreign(store::OutboxEvent event) {
    auto arrival = arrival_of(event, "objects");
    if (!arrival) {
        log::error("an event of {} is not JSON: {}", event.topic, arrival.error().message);
        co_return Status();
    }
    auto taken = co_await control_.write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto before,
                    tx.one<std::int64_t>(
                        "SELECT 1 FROM events_taken WHERE topic = ? AND sequence = ? AND ordinal = ?",
                        event.topic, event.sequence, event.ordinal));
        if (before) return {};
        ATHANOR_CHECK(tx.run("INSERT INTO events_taken (topic, sequence, ordinal) VALUES (?, ?, ?)",
                             event.topic, event.sequence, event.ordinal));
        if (event.sequence % kForgetEvery == 0) ATHANOR_CHECK(forget(tx, event.topic));
        std::int32_t ordinal = 0;
        return accept(tx, *arrival, ordinal);
    });
    if (!taken) co_return std::unexpected(std::move(taken).error());
    arrived_();
    observer_(arrival->text);
    co_return Status();
}

// Whatever is older than the oldest event that is still in the other outbox was removed there for good.
Status Intake::forget(store::Transaction& tx, const std::string& topic) const {
    auto oldest = objects_.read([&](store::Snapshot& s) {
        return s.one<std::int64_t>(
            "SELECT min(sequence) FROM athanor_outbox WHERE topic = ? HAVING count(*) > 0", topic);
    });
    if (!oldest || !*oldest) return {};
    ATHANOR_CHECK(tx.run("DELETE FROM events_taken WHERE topic = ? AND sequence < ?", topic, **oldest));
    return {};
}

}  // namespace athanor::events
