#include "services/autoscaling/scaler.hpp"

#include <algorithm>

#include "api/autoscaling.hpp"
#include "base/log.hpp"
#include "services/autoscaling/activity.hpp"
#include "services/autoscaling/occasions.hpp"
#include "services/autoscaling/policies.hpp"
#include "wire/stored.hpp"

namespace athanor::autoscaling {

using namespace api::autoscaling;

void Scaler::start(Executor executor) { spawn(executor, run()); }

void Scaler::stop() {
    stopping_ = true;
    bell_.close();
}

Task<void> Scaler::run() {
    auto self = shared_from_this();
    while (!stopping_) {
        std::uint64_t seen = bell_.count();
        auto next = co_await round();
        if (!next) log::error("autoscaling waits: {}", next.error().message);
        Duration wait = next ? Duration(kSweep) : Duration(kAgain);
        if (next && *next) wait = std::clamp(Duration(**next - clock_.now()), Duration(0), wait);
        Duration until = clock_.monotonic() + wait;
        alarm_.set(co_await asio::this_coro::executor, until, self);
        co_await bell_.wait(seen, until);
    }
}

Task<Result<std::optional<Timestamp>>> Scaler::round() {
    if (!reshaped_) ATHANOR_CO_CHECK(co_await reshape());
    ATHANOR_CO_CHECK(co_await fire());
    Timestamp now = clock_.now();
    auto repairs = database_.read([&](store::Snapshot& s) { return due_repairs(s, now); });
    if (!repairs) co_return std::unexpected(std::move(repairs).error());
    for (const RepairRow& row : *repairs) {
        if (auto done = co_await repair(row); !done) {  // holds up itself alone
            log::warn("the alarms of a scaling policy wait: {}", done.error().message);
            RepairRow later = row;
            later.due = clock_.now() + kAgain;
            auto put = co_await database_.write([later](store::Transaction& tx) { return save(tx, later); });
            if (!put) co_return std::unexpected(std::move(put).error());
        }
    }
    if (clock_.now() - swept_ >= kSweep) ATHANOR_CO_CHECK(co_await sweep());
    auto targets = database_.read([](store::Snapshot& s) { return all_targets(s); });
    if (!targets) co_return std::unexpected(std::move(targets).error());
    std::optional<Duration> pause;
    for (const TargetRow& target : *targets) {
        if (target.activity.empty() && !target.bounds_changed) continue;
        Duration own = kFollow;
        if (auto done = co_await advance(target.key); !done) {
            log::warn("{} waits: {}", target.key.resource, done.error().message);
            own = kAgain;
        }
        pause = std::min(pause.value_or(own), own);
    }
    now = clock_.now();
    if (pause) co_return now + *pause;
    co_return database_.read([&](store::Snapshot& s) { return earliest(s, now); });
}

// Policies whose alarms an earlier start of the server has made of other periods get them as they are now.
Task<Status> Scaler::reshape() {
    auto done = co_await database_.write([shape = shapes_.text()](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto policies, policies_shaped_otherwise(tx, shape));
        for (PolicyRow& policy : policies) {
            policy.shape = shape;
            policy.told_any = false;  // its threshold was another one
            ATHANOR_CHECK(save(tx, policy));
            ATHANOR_CHECK(
                save(tx, RepairRow{policy.key.account, policy.key.region, policy.id, {}, tx.now()}));
        }
        return {};
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    reshaped_ = true;
    co_return Status();
}

Task<Status> Scaler::repair(RepairRow row) {
    auto policy = database_.read(
        [&](store::Snapshot& s) { return find_policy_by_id(s, row.account, row.region, row.policy); });
    if (!policy) co_return std::unexpected(std::move(policy).error());
    std::vector<std::string> orphans = row.alarms;
    if (*policy) {
        ATHANOR_CO_TRY(auto request, wire::from_json<PutScalingPolicyRequest>((*policy)->request));
        std::erase_if(orphans, [&](const std::string& name) {
            return name == (*policy)->high || name == (*policy)->low;
        });
        if (const auto& tracking = request.target_tracking_scaling_policy_configuration) {
            if (!(*policy)->high.empty())
                ATHANOR_CO_CHECK(co_await calls_.put_alarm(
                    (*policy)->key, alarm_of(**policy, *tracking, true, shapes_.high)));
            if (!(*policy)->low.empty())
                ATHANOR_CO_CHECK(co_await calls_.put_alarm(
                    (*policy)->key, alarm_of(**policy, *tracking, false, shapes_.low)));
        }
    }
    ATHANOR_CO_CHECK(co_await calls_.delete_alarms(row.account, row.region, orphans));
    auto done = co_await database_.write([row](store::Transaction& tx) { return erase(tx, row); });
    if (!done) co_return std::unexpected(std::move(done).error());
    co_return Status();
}

// --- scheduled actions

Task<Status> Scaler::fire() {
    Timestamp now = clock_.now();
    auto some = database_.read([&](store::Snapshot& s) { return due_scheduled(s, now); });
    if (!some) co_return std::unexpected(std::move(some).error());
    if (some->empty()) co_return Status();
    std::vector<std::string> ids;  // drawn here: the transaction may run twice
    for (std::size_t i = 0; i < some->size(); ++i) ids.push_back(uuid4(random_));
    auto done = co_await database_.write([this, now, ids](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto rows, due_scheduled(tx, now));
        rows.resize(std::min(rows.size(), ids.size()));
        // Of those that were missed the last decides: in the order of their last occurrences.
        std::vector<std::pair<Timestamp, std::size_t>> order;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            auto occasions = occasions_of(rows[i]);
            Timestamp last = occasions ? occasions->last_by(*rows[i].due, now) : *rows[i].due;
            if (!occasions) log::error("{} stops: {}", rows[i].arn(), occasions.error().message);
            rows[i].due = occasions ? occasions->next_after(last) : std::nullopt;
            order.emplace_back(last, i);
        }
        std::ranges::sort(order);
        for (const auto& [last, i] : order) ATHANOR_CHECK(fire(tx, rows[i], ids[i]));
        return {};
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    co_return Status();
}

Status Scaler::fire(store::Transaction& tx, const ScheduledRow& row, const std::string& activity) {
    ATHANOR_CHECK(save(tx, row));
    ATHANOR_TRY(auto target, find_target(tx, row.key));
    if (!target || target->schedules_suspended) return {};
    ATHANOR_TRY(auto request, wire::from_json<PutScheduledActionRequest>(row.request));
    const auto& action = request.scalable_target_action;
    if (!action) return {};
    Bounds bounds{action->min_capacity.value_or(target->bounds.min),
                  action->max_capacity.value_or(target->bounds.max)};
    std::string words;
    if (action->min_capacity) words = "min capacity to " + std::to_string(bounds.min);
    if (action->max_capacity)
        words += (words.empty() ? "" : " and ") + ("max capacity to " + std::to_string(bounds.max));
    ActivityRow told =
        begun(*target, activity, 0, 0, "scheduled action name " + row.name + " was triggered", tx.now());
    told.description = "Setting " + words;
    if (bounds.min > bounds.max) {
        end(told, "Failed",
            "Failed to set " + words + ". Reason: Maximum capacity cannot be less than minimum capacity",
            tx.now());
        return save(tx, told);
    }
    end(told, "Successful", "Successfully set " + words, tx.now());
    ATHANOR_CHECK(save(tx, told));
    target->bounds = bounds;
    target->bounds_changed =
        true;  // also if they were the same: somebody may have set another capacity meanwhile
    return save(tx, *target);
}

// --- endpoints

Task<Status> Scaler::sweep() {
    auto targets = database_.read([](store::Snapshot& s) { return all_targets(s); });
    if (!targets) co_return std::unexpected(std::move(targets).error());
    for (const TargetRow& target : *targets) {
        ATHANOR_CO_TRY(auto seen, co_await calls_.look(target.key));
        if (!seen || seen->born != target.born) ATHANOR_CO_CHECK(co_await deregister(target));
    }
    swept_ = clock_.now();
    Timestamp before = swept_ - kRemembered;
    auto old = database_.read([&](store::Snapshot& s) { return any_activity_before(s, before); });
    if (!old) co_return std::unexpected(std::move(old).error());
    if (!*old) co_return Status();
    auto done =
        co_await database_.write([before](store::Transaction& tx) { return forget_activities(tx, before); });
    if (!done) co_return std::unexpected(std::move(done).error());
    co_return Status();
}

// As AWS does when an endpoint is deleted.
Task<Status> Scaler::deregister(TargetRow target) {
    log::info("{} is gone: it is deregistered", target.key.resource);
    auto done = co_await database_.write([target](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto now, find_target(tx, target.key));
        if (!now || now->id != target.id) return {};
        return erase(tx, *now);
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    wake();
    co_return Status();
}

}  // namespace athanor::autoscaling
