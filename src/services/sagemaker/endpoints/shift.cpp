// An update with a second fleet: how traffic comes to it step by step, and how it goes back.
//
// Each round compares the row with the fleets and the alarms. Trouble comes first: what cannot be known (the alarms cannot be read) holds the update
// where it is. Then every phase whose time is over is left, each by a transaction of its own; the routing table is published after the
// transaction that says so, and a killed server publishes the same again. Waits of 0 seconds take no round.
#include <algorithm>

#include "base/log.hpp"
#include "services/sagemaker/endpoints/endpoint_state.hpp"
#include "services/sagemaker/endpoints/endpoints.hpp"
#include "services/sagemaker/endpoints/history.hpp"

namespace athanor::sagemaker {

namespace {

std::string comma_joined(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

// The next phase of an update whose present one is over.
void leave_phase(Deployment& next, Timestamp now) {
    bool bakes = next.phase == Phase::activating && bake_seconds(next) > 0;
    if (bakes) {
        next.phase = Phase::baking;
    } else if (next.phase != Phase::creating && next.rollout.is_rolling()) {
        next.phase = Phase::creating;  // the next batch
    } else {
        next.phase = Phase::activating;
        ++next.step;
    }
    next.since = now;
}

}  // namespace

Endpoints::Trouble Endpoints::alarms_of(const EndpointRow& row) const {
    const std::vector<std::string>& names = row.next->rollout.alarms;
    if (names.empty()) return {};
    if (!fleet_.options.alarms) return {.unknown = true};
    auto raised = fleet_.options.alarms(row.key.account, row.key.region, names, row.next->begun);
    if (raised && raised->empty()) return {};
    if (raised) {
        return {.reason =
                    "One or more of the CloudWatch alarms of the AutoRollbackConfiguration are in ALARM "
                    "state, and the update was rolled back: " +
                    comma_joined(*raised) + ".",
                .alarm = true};
    }
    if (raised.error().code == "ResourceNotFound") {
        return {.reason =
                    "The CloudWatch alarms of the AutoRollbackConfiguration cannot be watched, and the "
                    "update was rolled back: " +
                    raised.error().message,
                .alarm = true};
    }
    log::warn("endpoint {}: alarms: {}", row.key.name, raised.error().message);
    return {.unknown = true};
}

Endpoints::Trouble Endpoints::trouble(const EndpointRow& row, const std::vector<Agent>& next_fleet) const {
    Trouble alarms = alarms_of(row);
    if (alarms.alarm) return alarms;
    const Deployment& next = *row.next;
    Timestamp now = fleet_.clock.now();
    auto failed =
        std::ranges::find_if(next_fleet, [](const Agent& a) { return a.stage == AgentStage::ended; });
    std::int64_t limit = next.rollout.time_limit_seconds;
    if (failed != next_fleet.end()) {
        alarms.reason = failure_of(*failed);
    } else if (limit > 0 && now >= next.begun + std::chrono::seconds(limit)) {
        alarms.reason =
            fmt::format("The update did not complete within MaximumExecutionTimeoutInSeconds ({}).", limit);
    } else if (next.phase == Phase::creating && !is_placed(row, next, next_fleet) &&
               now >= next.since + kCapacityPatience) {
        alarms.reason = kNoCapacity;
    }
    return alarms;
}

// Whether all that are healthy can answer. One that cannot be loaded is buried.
Task<bool> Endpoints::loaded(const std::vector<Agent>& fleet) {
    for (const Agent& agent : fleet) {
        if (is_healthy(agent) && !co_await instance_of(agent)) co_return false;
    }
    co_return true;
}

Task<void> Endpoints::shift(EndpointRow row, const std::vector<Agent>& fleet,
                            const std::vector<Agent>& next_fleet) {
    while (row.stage == EndpointStage::updating && row.next) {
        Trouble now = trouble(row, next_fleet);
        if (!now.reason.empty()) {
            if (co_await give_up(row, now.reason, now.alarm)) co_await publish(row, fleet, next_fleet);
            co_return;
        }
        if (now.unknown) co_return;
        const Deployment& next = *row.next;
        bool created = next.phase != Phase::creating || is_complete(row, next, next_fleet);
        bool baked = next.phase != Phase::baking ||
                     fleet_.clock.now() >= next.since + std::chrono::seconds(bake_seconds(next));
        if (!created || !baked || !co_await loaded(next_fleet)) co_return;
        bool last = next.phase != Phase::creating && has_all_traffic(next);
        if (last && (next.phase == Phase::baking || bake_seconds(next) == 0)) {
            co_await switch_over(row);
            co_return;
        }
        bool moved = co_await advance(row, [](store::Transaction& tx, EndpointRow& changed) -> Status {
            leave_phase(*changed.next, tx.now());
            ATHANOR_CHECK(update(tx, changed));
            return announce_update(tx, changed);
        });
        if (!moved) co_return;
        co_await publish(row, fleet, next_fleet);
    }
}

Task<bool> Endpoints::advance(EndpointRow& row,
                              std::function<Status(store::Transaction& tx, EndpointRow& now)> change) {
    auto written =
        co_await fleet_.database.write([&](store::Transaction& tx) -> Result<std::optional<EndpointRow>> {
            ATHANOR_TRY(auto now, find_endpoint(tx, row.key));
            bool same = now && now->stage == row.stage && now->next &&
                        now->next->generation == row.next->generation &&
                        now->next->phase == row.next->phase && now->next->step == row.next->step &&
                        now->next->batches_back == row.next->batches_back;
            if (!same) return std::nullopt;
            ATHANOR_CHECK(change(tx, *now));
            return now;
        });
    if (!written) log::error("endpoint {}: {}", row.key.name, written.error().message);
    fleet_.work.ring();
    if (!written || !**written) co_return false;
    row = ***written;
    co_return true;
}

// The commit point of an update: before it the old deployment is the current one, after it the new one. The new one has all traffic already.
Task<bool> Endpoints::switch_over(EndpointRow& row) {
    co_return co_await advance(row, [](store::Transaction& tx, EndpointRow& now) -> Status {
        now.current = *std::exchange(now.next, std::nullopt);
        now.stage = EndpointStage::in_service;
        now.changed = tx.now();
        now.failure.clear();
        ATHANOR_CHECK(update(tx, now));
        ATHANOR_CHECK(begin_service(tx, now));
        return show(tx, now);
    });
}

// Before a request was sent to the new fleet there is nothing to roll back, unless an alarm says so: then AWS's status says it.
Task<bool> Endpoints::give_up(EndpointRow& row, std::string reason, bool alarm) {
    co_return co_await advance(row, [=](store::Transaction& tx, EndpointRow& now) -> Status {
        Deployment& next = *now.next;
        now.changed = tx.now();
        now.failure = reason;
        now.current.policy = next.policy;  // the newest, though it failed
        bool untouched = next.step == 0 && !alarm;
        if (untouched) {
            now.next.reset();
            now.stage = EndpointStage::in_service;
        } else {
            if (next.phase != Phase::creating) --next.step;  // its part of the old fleet is still there
            next.phase = Phase::creating;
            next.since = tx.now();
            next.batches_back = 1;
            now.stage = EndpointStage::rolling_back;
        }
        ATHANOR_CHECK(update(tx, now));
        ATHANOR_CHECK(show(tx, now));
        return now.next ? announce_update(tx, now) : Status();
    });
}

Task<void> Endpoints::judge_rollback(EndpointRow row, const std::vector<Agent>& fleet, bool next_is_gone) {
    const Deployment& next = *row.next;
    bool whole = !next.rollout.is_rolling() || is_complete(row, row.current, fleet);
    bool more = std::ranges::any_of(row.current.variants, [&](const VariantPlan& v) {
        return wanted_instances(row, row.current, v) < v.instances;
    });
    auto failed = std::ranges::find_if(fleet, [&](const Agent& a) {
        return a.stage == AgentStage::ended && !has_served(a) && a.made_at >= row.changed;
    });
    bool late =
        !whole && !is_placed(row, row.current, fleet) && fleet_.clock.now() >= next.since + kCapacityPatience;
    if (whole && more) {
        co_await advance(row, [](store::Transaction& tx, EndpointRow& now) -> Status {
            ++now.next->batches_back;
            now.next->since = tx.now();
            ATHANOR_CHECK(update(tx, now));
            return announce_update(tx, now);
        });
        co_return;
    }
    bool lost = next.rollout.is_rolling() && !whole && (late || failed != fleet.end());
    if (!lost && (!whole || !next_is_gone)) co_return;
    std::string why = !lost ? "" : late ? std::string(kNoCapacity) : failure_of(*failed);
    co_await advance(row, [=](store::Transaction& tx, EndpointRow& now) -> Status {
        now.next.reset();
        now.stage = lost ? EndpointStage::update_rollback_failed : EndpointStage::in_service;
        now.changed = tx.now();
        if (lost) now.failure += " The rollback failed: " + why;
        ATHANOR_CHECK(update(tx, now));
        return show(tx, now);
    });
}

}  // namespace athanor::sagemaker
