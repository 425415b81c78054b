// What follows from the action of an alarm: an activity, or the reason why there is none.
#include <algorithm>

#include "base/json.hpp"
#include "services/autoscaling/activity.hpp"
#include "services/autoscaling/policies.hpp"
#include "services/autoscaling/scaler.hpp"
#include "wire/stored.hpp"

namespace athanor::autoscaling {
namespace {

using namespace api::autoscaling;
using std::chrono::seconds;

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
