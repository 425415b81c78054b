#include "services/cloudwatch/alarms.hpp"

#include <algorithm>
#include <set>

#include "base/json.hpp"
#include "base/log.hpp"
#include "services/cloudwatch/alarm_words.hpp"
#include "services/cloudwatch/composite.hpp"
#include "services/cloudwatch/transition.hpp"
#include "wire/stored.hpp"

namespace athanor::cloudwatch {
namespace {

using namespace api::cloudwatch;
using ActionLists = std::vector<const std::optional<std::vector<std::string>>*>;

constexpr std::int64_t kMostAlarms = 5000;  // of an account in a region, as AWS's quota
constexpr std::size_t kMostChildren = 100;  // of a composite alarm

std::unexpected<Error> invalid(std::string message) { return fail("ValidationError", std::move(message)); }

Status record_configuration(store::Transaction& tx, const AlarmRow& row, std::string_view operation,
                            std::string_view done) {
    ATHANOR_CHECK(add_history(tx, row, HistoryKind::configuration,
                              fmt::format("Alarm \"{}\" {}", row.key.name, done),
                              configuration_history_data(row, operation)));
    std::string lower(operation);
    lower[0] = static_cast<char>(lower[0] - 'A' + 'a');
    return tx.emit(kTopic, row.key.arn(),
                   event_of(row.key, "CloudWatch Alarm Configuration Change",
                            configuration_change_detail(row, lower), tx.now()));
}

// Whether `name` is reached from `from`, going down.
Result<bool> leads_to(store::Snapshot& snapshot, const AlarmKey& from, const std::string& name) {
    std::set<std::string> seen{from.name};
    std::vector<std::string> open{from.name};
    while (!open.empty()) {
        AlarmKey key{from.account, from.region, std::move(open.back())};
        open.pop_back();
        if (key.name == name) return true;
        ATHANOR_TRY(auto children, children_of(snapshot, key));
        for (std::string& child : children)
            if (seen.insert(child).second) open.push_back(std::move(child));
    }
    return false;
}

Status check_children(store::Transaction& tx, const AlarmKey& key, const std::vector<std::string>& children) {
    for (const std::string& name : children) {
        AlarmKey child{key.account, key.region, name};
        ATHANOR_TRY(auto row, find_alarm(tx, child));
        if (!row)
            return invalid(fmt::format(
                "Could not save the composite alarm as alarms [{}] in the alarm rule do not exist",
                child.arn()));
        ATHANOR_TRY(bool circle, leads_to(tx, child, key.name));
        if (circle)
            return invalid(fmt::format("The alarm rule of {} has a cycle: {} depends on it", key.name, name));
    }
    return {};
}

template <class Input>
Input without_tags(Input in) {
    in.tags.reset();
    in.actions_enabled.reset();
    return in;
}

}  // namespace

void Alarms::add_to(gate::Register& operations) {
    operations.changes<op::PutMetricAlarm>(
        [this](gate::Call& c, PutMetricAlarmInput in) { return put_metric(c, std::move(in)); });
    operations.changes<op::PutCompositeAlarm>(
        [this](gate::Call& c, PutCompositeAlarmInput in) { return put_composite(c, std::move(in)); });
    operations.changes<op::DeleteAlarms>(
        [this](gate::Call& c, DeleteAlarmsInput in) { return remove(c, std::move(in)); });
    operations.changes<op::SetAlarmState>(
        [this](gate::Call& c, SetAlarmStateInput in) { return set_state(c, std::move(in)); });
    operations.changes<op::EnableAlarmActions>([this](gate::Call& c, EnableAlarmActionsInput in) {
        return enable(c, std::move(in.alarm_names), true);
    });
    operations.changes<op::DisableAlarmActions>([this](gate::Call& c, DisableAlarmActionsInput in) {
        return enable(c, std::move(in.alarm_names), false);
    });
    add_views_to(operations);
}

Status Alarms::check_actions(const std::string& alarm, const ActionLists& lists) const {
    for (const auto* list : lists) {
        if (!*list) continue;
        for (const std::string& arn : **list) {
            if (!gate::split_arn(arn)) return invalid("Invalid arn syntax: " + arn);
            if (!targets_.check(arn))
                log::warn("alarm {}: no target of this server stands for {}: that action will fail", alarm,
                          arn);
        }
    }
    return {};
}

Alarms::Changed<Unit> Alarms::put_metric(gate::Call& call, PutMetricAlarmInput in) {
    AlarmRow row{
        .key = {call.account(), call.region, in.alarm_name}, .request = {}, .reason = {}, .reason_data = {}};
    ATHANOR_CO_CHECK(Watch::of(row.key, in));
    ATHANOR_CO_CHECK(
        check_actions(in.alarm_name, {&in.ok_actions, &in.alarm_actions, &in.insufficient_data_actions}));
    row.actions_enabled = in.actions_enabled.value_or(true);
    row.request = wire::to_json(without_tags(in));
    co_return co_await put(call, std::move(row), std::move(in.tags), {});
}

Alarms::Changed<Unit> Alarms::put_composite(gate::Call& call, PutCompositeAlarmInput in) {
    AlarmRow row{.key = {call.account(), call.region, in.alarm_name},
                 .composite = true,
                 .request = {},
                 .reason = {},
                 .reason_data = {}};
    ATHANOR_CO_TRY(Rule rule, parse_rule(in.alarm_rule));
    ATHANOR_CO_CHECK(
        check_actions(in.alarm_name, {&in.ok_actions, &in.alarm_actions, &in.insufficient_data_actions}));
    std::set<std::string> children;
    for (const std::string& written : alarms_in(rule))
        children.insert(name_in_arn(row.key, written).value_or(written));
    if (children.size() > kMostChildren)
        co_return invalid(
            fmt::format("A composite alarm can have at most {} alarms in its rule", kMostChildren));
    if (in.actions_suppressor) {
        if (!in.actions_suppressor_wait_period || !in.actions_suppressor_extension_period)
            co_return invalid(
                "ActionsSuppressorWaitPeriod and ActionsSuppressorExtensionPeriod are required when "
                "ActionsSuppressor is specified");
        if (*in.actions_suppressor_wait_period < 0 || *in.actions_suppressor_extension_period < 0)
            co_return invalid("The periods of the ActionsSuppressor must not be negative");
    } else if (in.actions_suppressor_wait_period || in.actions_suppressor_extension_period) {
        co_return invalid(
            "ActionsSuppressor is required when ActionsSuppressorWaitPeriod or "
            "ActionsSuppressorExtensionPeriod is specified");
    }
    row.actions_enabled = in.actions_enabled.value_or(true);
    row.request = wire::to_json(without_tags(in));
    co_return co_await put(call, std::move(row), std::move(in.tags), {children.begin(), children.end()});
}

// An alarm that is there keeps its state, its tags and its actions that wait.
Alarms::Changed<Unit> Alarms::put(gate::Call&, AlarmRow row, std::optional<std::vector<Tag>> tags,
                                  std::vector<std::string> children) {
    auto done = co_await database_.write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto there, find_alarm(tx, row.key));
        if (there && there->composite != row.composite)
            return invalid(fmt::format("Alarm {} exists already as a {}", row.key.name, there->type()));
        AlarmRow made = row;
        made.configured = tx.now();
        if (there) {
            made.state = there->state;
            made.reason = there->reason;
            made.reason_data = there->reason_data;
            made.updated = there->updated;
            made.transitioned = there->transitioned;
            made.alarmed = there->alarmed;
        } else {
            ATHANOR_TRY(
                auto count,
                tx.one<std::int64_t>("SELECT count(*) FROM cloudwatch_alarm WHERE account = ? AND region = ?",
                                     row.key.account, row.key.region));
            if (count.value_or(0) >= kMostAlarms)
                return fail("LimitExceededFault",
                            fmt::format("The maximum of {} alarms has been reached.", kMostAlarms));
            made.reason = kInitialReason;
            made.updated = made.transitioned = tx.now();
            if (tags) ATHANOR_CHECK(put_tags(tx, row.key, row.key.arn(), *tags));
        }
        ATHANOR_CHECK(save(tx, made));
        ATHANOR_CHECK(
            record_configuration(tx, made, there ? "Update" : "Create", there ? "updated" : "created"));
        if (!row.composite) return {};
        ATHANOR_CHECK(check_children(tx, row.key, children));
        ATHANOR_CHECK(set_children(tx, row.key, children));
        return reconsider(tx, made, nullptr);
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    if (row.composite)
        actions_.wake();
    else
        evaluator_.changed(row.key, true);
    co_return std::move(*done).map([](store::Nothing) { return Unit{}; });
}

// Names that are not there are passed over, as on AWS.
Alarms::Changed<Unit> Alarms::remove(gate::Call& call, DeleteAlarmsInput in) {
    auto done = co_await database_.write([&](store::Transaction& tx) -> Status {
        for (const std::string& name : in.alarm_names) {
            AlarmKey key{call.account(), call.region, name};
            ATHANOR_TRY(auto row, find_alarm(tx, key));
            if (!row) continue;
            ATHANOR_CHECK(erase_alarm(tx, key));
            ATHANOR_CHECK(record_configuration(tx, *row, "Delete", "deleted"));
        }
        return {};
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    for (std::string& name : in.alarm_names)
        evaluator_.changed({call.account(), call.region, std::move(name)}, false);
    co_return std::move(*done).map([](store::Nothing) { return Unit{}; });
}

Alarms::Changed<Unit> Alarms::set_state(gate::Call& call, SetAlarmStateInput in) {
    AlarmKey key{call.account(), call.region, in.alarm_name};
    auto state = parse_state(in.state_value);
    if (!state) co_return invalid("The value " + in.state_value + " for parameter StateValue is invalid.");
    if (in.state_reason_data && !json::parse(*in.state_reason_data))
        co_return fail("InvalidFormatFault", "StateReasonData must be valid JSON");
    auto done = co_await database_.write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto row, find_alarm(tx, key));
        if (!row) return fail("ResourceNotFound", "");
        if (row->state != *state)
            return change_state(tx, *row,
                                {*state, in.state_reason, in.state_reason_data.value_or(""), {}, {}});
        row->reason = in.state_reason;
        row->reason_data = in.state_reason_data.value_or("");
        row->updated = tx.now();
        return save(tx, *row);
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    evaluator_.changed(std::move(key), false);
    actions_.wake();
    co_return std::move(*done).map([](store::Nothing) { return Unit{}; });
}

Alarms::Changed<Unit> Alarms::enable(gate::Call& call, std::vector<std::string> names, bool enabled) {
    auto done = co_await database_.write([&](store::Transaction& tx) -> Status {
        for (const std::string& name : names) {
            ATHANOR_TRY(auto row, find_alarm(tx, {call.account(), call.region, name}));
            if (!row || row->actions_enabled == enabled) continue;
            row->actions_enabled = enabled;
            row->configured = tx.now();
            ATHANOR_CHECK(save(tx, *row));
            ATHANOR_CHECK(record_configuration(tx, *row, "Update", "updated"));
        }
        return {};
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    for (std::string& name : names) evaluator_.changed({call.account(), call.region, std::move(name)}, false);
    co_return std::move(*done).map([](store::Nothing) { return Unit{}; });
}

Result<std::vector<std::string>> Alarms::raised(std::string_view account, std::string_view region,
                                                const std::vector<std::string>& names,
                                                Timestamp since) const {
    return database_.read([&](store::Snapshot& s) -> Result<std::vector<std::string>> {
        std::vector<std::string> found;
        for (const std::string& name : names) {
            ATHANOR_TRY(
                auto alarm,
                (s.one<std::int64_t, Timestamp>(
                    "SELECT state, alarmed FROM cloudwatch_alarm WHERE account = ? AND region = ? AND name = ?",
                    account, region, name)));
            if (!alarm) return fail("ResourceNotFound", fmt::format("Alarm {} does not exist.", name), 404);
            auto [state, alarmed] = *alarm;
            if (state == static_cast<std::int64_t>(AlarmState::alarm) || alarmed >= since)
                found.push_back(name);
        }
        return found;
    });
}

}  // namespace athanor::cloudwatch
