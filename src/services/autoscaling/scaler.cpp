#include "services/autoscaling/scaler.hpp"

#include <algorithm>

#include "api/autoscaling.hpp"
#include "base/json.hpp"
#include "base/log.hpp"
#include "services/autoscaling/occasions.hpp"
#include "services/autoscaling/policies.hpp"
#include "wire/stored.hpp"

namespace athanor::autoscaling {
namespace {

using namespace api::autoscaling;
using std::chrono::seconds;

constexpr std::int64_t kNoPolicy = -1;  // cooldown of an activity that no policy began

std::string count_text(std::int64_t to) { return "desired instance count to " + std::to_string(to) + "."; }

void end(ActivityRow& activity, std::string status, std::string message, Timestamp now) {
    activity.stage = Stage::ended;
    activity.status = std::move(status);
    activity.status_message = std::move(message);
    activity.ended = now;
}

ActivityRow begun(const TargetRow& target, std::string id, std::int64_t from, std::int64_t to,
                  std::string cause, Timestamp now) {
    return {.key = target.key,
            .id = std::move(id),
            .started = now,
            .stage = Stage::begun,
            .status = "Pending",
            .description = "Setting " + count_text(to),
            .cause = std::move(cause),
            .from = from,
            .to = to,
            .bounds = target.bounds,
            .cooldown = kNoPolicy};
}

std::string cause_of(std::string_view alarm, std::string_view state, std::string_view policy) {
    return "monitor alarm " + std::string(alarm) + " in state " + std::string(state) + " triggered policy " +
           std::string(policy);
}

// One row for a run of the same answer: an alarm says the same every period, for weeks.
Status not_scaled(store::Transaction& tx, const TargetRow& target, std::string_view code, std::string cause,
                  std::int64_t capacity, const std::string& id) {
    ATHANOR_TRY(auto last, newest_activity(tx, target.key));
    if (last && last->not_scaled == code && last->cause == cause && last->from == capacity &&
        last->bounds == target.bounds) {
        last->ended = tx.now();
        return save(tx, *last);
    }
    ActivityRow row = begun(target, id, capacity, capacity, std::move(cause), tx.now());
    row.description = "Attempting to scale due to alarm triggered";
    row.not_scaled = code;
    end(row, "Failed", "", tx.now());
    return save(tx, row);
}

}  // namespace

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

Task<Status> Scaler::advance(Key key) {
    auto target = database_.read([&](store::Snapshot& s) { return find_target(s, key); });
    if (!target) co_return std::unexpected(std::move(target).error());
    if (!*target) co_return Status();
    ATHANOR_CO_TRY(auto seen, co_await calls_.look(key));
    if (!seen || seen->born != (*target)->born) co_return co_await deregister(**target);
    if ((*target)->activity.empty()) {
        if (seen->in_service) co_return co_await bring_within_bounds(key, *seen);
        co_return Status();
    }
    auto activity =
        database_.read([&](store::Snapshot& s) { return find_activity(s, key, (*target)->activity); });
    if (!activity) co_return std::unexpected(std::move(activity).error());
    if (!*activity) co_return internal_error("a scaling activity is not there: " + (*target)->activity);
    if ((*activity)->stage == Stage::begun) co_return co_await tell(**target, **activity, *seen);
    if (!seen->in_service && !seen->failed) co_return Status();
    auto done = co_await database_.write([key, id = (*activity)->id,
                                          seen = *seen](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto row, find_activity(tx, key, id));
        ATHANOR_TRY(auto target, find_target(tx, key));
        if (!row || !target || row->stage != Stage::asked || target->activity != id) return {};
        if (seen.failed) {
            end(*row, "Failed", "Failed to set " + count_text(row->to) + " Reason: the endpoint has failed.",
                tx.now());
        } else if (seen.desired != row->to && !seen.failure.empty()) {
            end(*row, "Unfulfilled",
                "Successfully set " + count_text(row->to) +
                    " Change was not fulfilled by sagemaker: " + seen.failure,
                tx.now());
        } else if (seen.desired != row->to) {
            end(*row, "Overridden",
                "The desired instance count was set to " + std::to_string(seen.desired) + " meanwhile.",
                tx.now());
        } else {
            end(*row, "Successful",
                "Successfully set " + count_text(row->to) + " Change successfully fulfilled by sagemaker.",
                tx.now());
            if (row->cooldown != kNoPolicy)
                target->cooling.succeeded(row->from, row->to, seconds(row->cooldown), tx.now());
        }
        target->activity.clear();
        ATHANOR_CHECK(save(tx, *row));
        return save(tx, *target);
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    co_return Status();
}

// An activity that was written down reaches sagemaker. An endpoint that wants that number already was told before a crash.
Task<Status> Scaler::tell(const TargetRow& target, ActivityRow activity, const VariantState& before) {
    VariantState seen = before;
    Status told;
    if (seen.desired != activity.to) {
        told = co_await calls_.set_instances(target.key, activity.to);
        if (!told && gate::worth_retrying(told.error())) co_return told;  // it stays begun
        if (!told) {
            ATHANOR_CO_TRY(auto again, co_await calls_.look(target.key));
            if (!again) co_return co_await deregister(target);
            seen = *again;
        }
    }
    bool changing = !told && !seen.in_service;
    auto done =
        co_await database_.write([=, id = activity.id, key = target.key](store::Transaction& tx) -> Status {
            ATHANOR_TRY(auto row, find_activity(tx, key, id));
            ATHANOR_TRY(auto target, find_target(tx, key));
            if (!row || !target || row->stage != Stage::begun) return {};
            if (told) {
                row->stage = Stage::asked;
                row->status = "InProgress";
                row->status_message = "Successfully set " + count_text(row->to) +
                                      " Waiting for change to be fulfilled by sagemaker.";
                return save(tx, *row);
            }
            end(*row, "Failed", "Failed to set " + count_text(row->to) + " Reason: " + told.error().message,
                tx.now());
            target->activity.clear();
            if (changing && row->cooldown == kNoPolicy)
                target->bounds_changed = true;  // no alarm would ask for it again
            ATHANOR_CHECK(save(tx, *row));
            return save(tx, *target);
        });
    if (!done) co_return std::unexpected(std::move(done).error());
    co_return Status();
}

Task<Status> Scaler::bring_within_bounds(Key key, VariantState seen) {
    auto done = co_await database_.write([=, id = uuid4(random_)](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto target, find_target(tx, key));
        if (!target || !target->activity.empty() || !target->bounds_changed) return {};
        std::int64_t to = clamped(seen.desired, target->bounds);
        if (to != seen.desired) {
            std::string cause = to > seen.desired
                                    ? "minimum capacity was set to " + std::to_string(target->bounds.min)
                                    : "maximum capacity was set to " + std::to_string(target->bounds.max);
            ATHANOR_CHECK(save(tx, begun(*target, id, seen.desired, to, std::move(cause), tx.now())));
            target->activity = id;
        }
        target->bounds_changed = false;
        return save(tx, *target);
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    co_return Status();
}

// --- alarms

// What the alarm said; nothing if it says nothing to this policy.
Result<std::optional<Scaler::Told>> Scaler::read(const PolicyRow& policy,
                                                 const gate::Invocation& invocation) const {
    ATHANOR_TRY(auto document, json::parse(invocation.input));
    auto root = document.root();
    Told told{.alarm = root["alarmName"].string_or(""), .state = root["state"].string_or(""), .signal = {}};
    auto threshold = root["threshold"].real();
    if (told.alarm.empty() || !threshold)
        return validation_error("An alarm's action has the members alarmName, state and threshold.");
    auto value = root["value"].real();
    told.signal.threshold = *threshold;
    told.signal.high = told.alarm != policy.low;
    if (!policy.high.empty()) {
        if (told.alarm != policy.high && told.alarm != policy.low)
            return validation_error("Alarm " + told.alarm + " does not belong to policy " + policy.name +
                                    ".");
        if (told.state != "ALARM") return std::nullopt;
        ATHANOR_TRY(auto request, wire::from_json<PutScalingPolicyRequest>(policy.request));
        if (!told.signal.high && is_predefined(*request.target_tracking_scaling_policy_configuration)) {
            // Without datapoints it is in ALARM from the start (alarms.hpp): it counts when it has watched as long as it is to.
            if (clock_.now() < policy.created + seconds(shapes_.low.periods * shapes_.low.seconds))
                return std::nullopt;
            if (!value) value = 0;
        }
    }
    if (!value) return std::nullopt;
    told.signal.value = *value;
    return told;
}

Task<Result<std::string>> Scaler::alarm(const gate::Invocation& invocation) {
    // arn:aws:autoscaling:REGION:ACCOUNT:scalingPolicy:ID:resource/…
    auto arn = gate::split_arn(invocation.target);
    std::string_view id = arn ? arn->resource : std::string_view();
    id = id.substr(std::min(id.size(), id.find(':') + 1));
    id = id.substr(0, id.find(':'));
    auto policy = database_.read([&](store::Snapshot& s) {
        return find_policy_by_id(s, invocation.account, invocation.region, std::string(id));
    });
    if (!policy) co_return std::unexpected(std::move(policy).error());
    if (!*policy || (*policy)->arn() != invocation.target)
        co_return fail("ObjectNotFoundException", "No scaling policy found: " + invocation.target);
    ATHANOR_CO_TRY(auto told, read(**policy, invocation));
    if (!told) co_return "{}";

    auto others = database_.read([&](store::Snapshot& s) { return policies_of(s, (*policy)->key); });
    if (!others) co_return std::unexpected(std::move(others).error());
    std::vector<std::string> names;
    for (const PolicyRow& other : *others)
        if (other.id != (*policy)->id && other.told_any) names.push_back(other.told_by);
    std::set<std::string> in_alarm;
    if (!names.empty()) {
        ATHANOR_CO_TRY(in_alarm, co_await calls_.in_alarm((*policy)->key, names));
    }
    auto target = database_.read([&](store::Snapshot& s) { return find_target(s, (*policy)->key); });
    if (!target) co_return std::unexpected(std::move(target).error());
    Timestamp looked = clock_.now();
    ATHANOR_CO_TRY(auto seen, co_await calls_.look((*policy)->key));
    if (!*target || !seen || seen->born != (*target)->born) {
        if (*target) ATHANOR_CO_CHECK(co_await deregister(**target));
        co_return "{}";
    }
    auto done = co_await database_.write([=, this, policy = **policy, told = *told, seen = *seen,
                                          activity = uuid4(random_)](store::Transaction& tx) {
        return take(tx, policy, told, in_alarm, seen, looked, activity);
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    wake();
    co_return "{}";
}

Status Scaler::take(store::Transaction& tx, const PolicyRow& policy, const Told& told,
                    const std::set<std::string>& in_alarm, const VariantState& seen, Timestamp looked,
                    const std::string& activity) {
    ATHANOR_TRY(auto target, find_target(tx, policy.key));
    ATHANOR_TRY(auto rows, policies_of(tx, policy.key));
    auto own = std::ranges::find(rows, policy.id, &PolicyRow::id);
    if (!target || own == rows.end()) return {};  // deleted meanwhile
    own->told_by = told.alarm;
    own->told = told.signal;
    own->told_any = true;
    ATHANOR_CHECK(save(tx, *own));
    if (!target->activity.empty()) return {};  // what it asks for is under way
    ATHANOR_TRY(auto last, newest_activity(tx, target->key));
    if (last && last->not_scaled.empty() && last->ended && *last->ended > looked)
        return {};  // what was seen is over
    std::string cause = cause_of(told.alarm, told.state, own->name);
    if (!seen.in_service)
        return not_scaled(tx, *target, kUnscalable, std::move(cause), seen.desired, activity);

    std::vector<Policy> policies;
    for (const PolicyRow& row : rows) {
        bool current = row.told_any && (row.id == own->id || in_alarm.contains(row.told_by));
        ATHANOR_TRY(auto one, policy_of(row, current));
        policies.push_back(std::move(one));
    }
    Situation situation{.capacity = seen.desired,
                        .bounds = target->bounds,
                        .in_suspended = target->in_suspended,
                        .out_suspended = target->out_suspended,
                        .cooling = target->cooling};
    Decision decision = decide(situation, policies, static_cast<std::size_t>(own - rows.begin()), tx.now());
    if (!decision.not_scaled.empty())
        return not_scaled(tx, *target, decision.not_scaled, std::move(cause), seen.desired, activity);
    if (decision.capacity == seen.desired) return {};
    const PolicyRow& decided = rows[decision.policy];
    const Policy& of = policies[decision.policy];
    if (decided.id != own->id) cause = cause_of(decided.told_by, "ALARM", decided.name);
    ActivityRow row = begun(*target, activity, seen.desired, decision.capacity, std::move(cause), tx.now());
    row.cooldown = (decision.capacity > seen.desired ? of.out_cooldown : of.in_cooldown).count();
    ATHANOR_CHECK(save(tx, row));
    target->activity = activity;
    target->bounds_changed = false;  // what is decided is within the bounds
    return save(tx, *target);
}

}  // namespace athanor::autoscaling
