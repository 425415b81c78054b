#include "services/events/schedules.hpp"

#include "base/json.hpp"
#include "base/log.hpp"
#include "base/schedule_expression.hpp"
#include "gate/target.hpp"

namespace athanor::events {

Task<Status> Schedules::fire() {
    while (true) {
        Timestamp now = clock_.now();
        auto due = control_.read([&](store::Snapshot& s) {
            return s.one<std::int64_t>("SELECT 1 FROM events_rule WHERE due <= ? LIMIT 1", now);
        });
        if (!due) co_return std::unexpected(due.error());
        if (!*due) co_return Status();
        auto fired = co_await control_.write([this](store::Transaction& tx) { return fire_some(tx); });
        if (!fired) co_return std::unexpected(std::move(fired).error());
        if (**fired == 0) co_return Status();
        intake_.notify();
    }
}

Result<std::int64_t> Schedules::fire_some(store::Transaction& tx) {
    ATHANOR_TRY(auto keys,
                (tx.all<std::string, std::string, std::string, std::string>(
                    "SELECT account, region, bus, name FROM events_rule WHERE due <= ? ORDER BY due LIMIT ?",
                    tx.now(), kAtOnce)));
    std::int32_t ordinal = 0;
    for (auto& [account, region, bus, name] : keys) {
        ATHANOR_TRY(auto row, find_rule(tx, {{{account, region}, bus}, name}));
        if (row) ATHANOR_CHECK(fire_one(tx, *std::move(row), ordinal));
    }
    return static_cast<std::int64_t>(keys.size());
}

Status Schedules::fire_one(store::Transaction& tx, RuleRow row, std::int32_t& ordinal) {
    const BusKey& bus = row.key.bus;
    Timestamp due = *row.due;
    auto expression = ScheduleExpression::parse(row.schedule.value_or(""), ScheduleDialect::rules);
    if (!expression)
        log::error("rule {} has a schedule that is not understood: {}", row.key.name,
                   expression.error().message);
    row.due = expression ? expression->next_after(tx.now(), row.created, TimeZone::utc()) : std::nullopt;
    ATHANOR_CHECK(
        tx.run("UPDATE events_rule SET due = ? WHERE account = ? AND region = ? AND bus = ? AND name = ?",
               row.due, bus.owner.account, bus.owner.region, bus.name, row.key.name));
    if (!expression) return {};
    std::string arn = row.key.arn();
    std::string id = intake_.event_id("schedule/" + arn, due.time_since_epoch().count(), 0);
    Arrival arrival{bus, id,
                    event_text(bus.owner, {.id = id,
                                           .detail_type = "Scheduled Event",
                                           .source = "aws.events",
                                           .detail = "{}",
                                           .time = due,
                                           .resources = {arn}})};
    ATHANOR_TRY(auto targets,
                tx.all<std::string>("SELECT id FROM events_target WHERE account = ? AND region = ? AND bus = "
                                    "? AND rule = ? ORDER BY id",
                                    bus.owner.account, bus.owner.region, bus.name, row.key.name));
    for (const std::string& target : targets)
        ATHANOR_CHECK(intake_.enqueue(tx, row.key, target, arrival, ordinal));
    return {};
}

}  // namespace athanor::events
