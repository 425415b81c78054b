// How events come in: matched against the rules and written down for every target that they are for, in one
// transaction, which is the one that answers PutEvents or takes the event out of an outbox. From then on the
// deliveries (deliveries.hpp) are what is left of it. An event that no target wants leaves nothing.
//
// An event's id is made of where it came from: this installation, the database, its place in the outbox. So
// the same event has the same id however often it is read, and one that was taken already is recognised: of
// control.db its outbox row goes in the same transaction, of objects.db its place is remembered until it is
// gone there.
#pragma once

#include <functional>
#include <string>

#include "services/events/rule_book.hpp"
#include "services/events/tables.hpp"
#include "store/database.hpp"

namespace athanor::events {

// An event that is made here, as EventBridge shows it.
struct EventText {
    std::string_view id, detail_type, source, detail;  // detail: a JSON object
    Timestamp time{};
    std::vector<std::string> resources;
};
std::string event_text(const Owner& owner, const EventText& event);

struct Arrival {
    BusKey bus;
    std::string id;
    std::string text;  // the whole event as JSON, with its id
    int hops = 0;      // buses that it has come through
};

class Intake {
public:
    // `arrived` is called after a commit that may have left something to deliver, from any thread.
    Intake(store::Database& control, store::Database& objects, std::string identity,
           std::function<void()> arrived);

    // In a transaction of control.db. `ordinal` counts the deliveries of the transaction.
    Status accept(store::Transaction& tx, const Arrival& arrival, std::int32_t& ordinal);
    // To one target of one rule, without matching: of a schedule.
    Status enqueue(store::Transaction& tx, const RuleKey& rule, const std::string& target,
                   const Arrival& arrival, std::int32_t& ordinal);
    std::string event_id(std::string_view source, std::int64_t sequence, std::int32_t ordinal) const;

    // Consumers of the outboxes: events of the account's default bus, complete but for their id.
    Task<Status> take_own(store::OutboxEvent event);      // of control.db
    Task<Status> take_foreign(store::OutboxEvent event);  // of objects.db

    void notify() const { arrived_(); }
    // Is told each event of the outboxes once it was taken, as EventBridge shows it; perhaps twice. Before the server starts.
    void observe(std::function<void(std::string_view event)> observer) { observer_ = std::move(observer); }

private:
    static constexpr std::int64_t kForgetEvery =
        256;  // events of objects.db, then what is gone there is forgotten here
    Result<Arrival> arrival_of(const store::OutboxEvent& event, std::string_view source) const;
    Status forget(store::Transaction& tx, const std::string& topic) const;

    store::Database& control_;
    store::Database& objects_;
    const std::string identity_;
    std::function<void()> arrived_;
    std::function<void(std::string_view)> observer_ = [](std::string_view) {};
    RuleBook book_;  // the writer's thread
};

}  // namespace athanor::events
