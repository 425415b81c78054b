#include "services/cloudwatch/transition.hpp"

#include "api/cloudwatch.hpp"
#include "base/json.hpp"
#include "base/log.hpp"
#include "gate/target.hpp"
#include "services/cloudwatch/alarm_words.hpp"
#include "services/cloudwatch/composite.hpp"
#include "wire/stored.hpp"

namespace athanor::cloudwatch {
namespace {

using namespace api::cloudwatch;

template <class Input>
std::vector<std::string> list_for(const Input& in, AlarmState state) {
    const auto& list = state == AlarmState::ok      ? in.ok_actions
                       : state == AlarmState::alarm ? in.alarm_actions
                                                    : in.insufficient_data_actions;
    return list.value_or(std::vector<std::string>{});
}

// A target that has its own idea of the event gets AWS's; a scaling policy what it needs to know.
Status add_actions(store::Transaction& tx, const AlarmRow& before, const AlarmRow& after, const NewState& now,
                   std::int64_t item) {
    if (!after.actions_enabled) return {};
    ActionRow row{.alarm = after.key,
                  .id = {},
                  .arn = {},
                  .composite = after.composite,
                  .made = tx.now(),
                  .due = tx.now(),
                  .input = {},
                  .suppressor = {}};
    if (after.composite) {
        ATHANOR_TRY(auto in, wire::from_json<PutCompositeAlarmInput>(after.request));
        if (in.actions_suppressor) {
            row.suppressor = name_in_arn(after.key, *in.actions_suppressor).value_or(*in.actions_suppressor);
            row.due += std::chrono::seconds(in.actions_suppressor_wait_period.value_or(0));
        }
    }
    std::int64_t number = 0;
    for (const std::string& arn : actions_for(after, now.state)) {
        row.arn = arn;
        row.id =
            gate::stable_uuid(fmt::format("{} {} {} {}", after.key.arn(), tx.sequence(), item, number++));
        row.input = is_repeated(arn)
                        ? scaling_input(after.key.name, now.state, now.value, now.threshold, tx.now())
                        : action_input(before, after);
        ATHANOR_CHECK(insert(tx, row));
    }
    return {};
}

// "Friday 22 November, 2019 17:41:13 UTC"
std::string long_date(Timestamp time) {
    std::string http = format_http_date(time);  // Fri, 22 Nov 2019 17:41:13 GMT
    static constexpr std::pair<std::string_view, std::string_view> kDays[] = {
        {"Mon", "Monday"}, {"Tue", "Tuesday"},  {"Wed", "Wednesday"}, {"Thu", "Thursday"},
        {"Fri", "Friday"}, {"Sat", "Saturday"}, {"Sun", "Sunday"}};
    static constexpr std::pair<std::string_view, std::string_view> kMonths[] = {
        {"Jan", "January"},   {"Feb", "February"}, {"Mar", "March"},    {"Apr", "April"},
        {"May", "May"},       {"Jun", "June"},     {"Jul", "July"},     {"Aug", "August"},
        {"Sep", "September"}, {"Oct", "October"},  {"Nov", "November"}, {"Dec", "December"}};
    auto find = [](const auto& names, std::string_view part) {
        for (const auto& [little, whole] : names)
            if (little == part) return whole;
        return std::string_view();
    };
    std::string_view text = http;
    return fmt::format("{} {} {}, {} {} UTC", find(kDays, text.substr(0, 3)), text.substr(5, 2),
                       find(kMonths, text.substr(8, 3)), text.substr(12, 4), text.substr(17, 8));
}

std::string trigger_data(const AlarmRow& trigger) {
    json::Writer w;
    w.begin_object()
        .key("triggeringAlarms")
        .begin_array()
        .begin_object()
        .key("arn")
        .string(trigger.key.arn());
    w.key("state")
        .begin_object()
        .key("value")
        .string(name_of(trigger.state))
        .key("timestamp")
        .string(stamp(trigger.updated))
        .end_object();
    w.end_object().end_array().end_object();
    return std::move(w).take();
}

}  // namespace

std::vector<std::string> actions_for(const AlarmRow& row, AlarmState state) {
    if (row.composite) {
        auto in = wire::from_json<PutCompositeAlarmInput>(row.request);
        return in ? list_for(*in, state) : std::vector<std::string>{};
    }
    auto in = wire::from_json<PutMetricAlarmInput>(row.request);
    return in ? list_for(*in, state) : std::vector<std::string>{};
}

bool is_repeated(std::string_view arn) {
    auto parts = gate::split_arn(arn);
    return parts && parts->service == "autoscaling" && parts->resource.starts_with("scalingPolicy:");
}

Status change_state(store::Transaction& tx, const AlarmRow& before, const NewState& now) {
    if (before.state == now.state) return {};
    AlarmRow after = before;
    after.state = now.state;
    after.reason = now.reason;
    after.reason_data = now.reason_data;
    after.updated = after.transitioned = tx.now();
    if (now.state == AlarmState::alarm) after.alarmed = tx.now();
    ATHANOR_CHECK(save(tx, after));
    ATHANOR_TRY(std::int64_t item, add_history(tx, after, HistoryKind::state,
                                               fmt::format("Alarm updated from {} to {}",
                                                           name_of(before.state), name_of(after.state)),
                                               state_history_data(before, after)));
    ATHANOR_CHECK(tx.emit(
        kTopic, after.key.arn(),
        event_of(after.key, "CloudWatch Alarm State Change", state_change_detail(before, after), tx.now())));
    ATHANOR_CHECK(add_actions(tx, before, after, now, item));
    ATHANOR_TRY(auto parents, parents_of(tx, after.key));
    for (std::string& name : parents) {
        ATHANOR_TRY(auto parent, find_alarm(tx, {after.key.account, after.key.region, std::move(name)}));
        if (parent) ATHANOR_CHECK(reconsider(tx, *parent, &after));
    }
    return {};
}

Status reconsider(store::Transaction& tx, const AlarmRow& composite, const AlarmRow* trigger) {
    ATHANOR_TRY(auto in, wire::from_json<PutCompositeAlarmInput>(composite.request));
    ATHANOR_TRY(Rule rule, parse_rule(in.alarm_rule));
    Status fine;
    bool alarm = holds(rule, [&](const std::string& written) {
        AlarmKey key = composite.key;
        key.name = name_in_arn(key, written).value_or(written);
        auto child = find_alarm(tx, key);
        if (!child) fine = std::unexpected(child.error());
        return child && *child ? (*child)->state : AlarmState::insufficient_data;
    });
    ATHANOR_CHECK(std::move(fine));
    AlarmState state = alarm ? AlarmState::alarm : AlarmState::ok;
    std::string reason = trigger ? fmt::format("{} transitioned to {} at {}", trigger->key.arn(),
                                               name_of(trigger->state), long_date(trigger->updated))
                                 : fmt::format("{} was created and its alarm rule evaluates to {}",
                                               composite.key.arn(), name_of(state));
    return change_state(tx, composite,
                        {state, std::move(reason), trigger ? trigger_data(*trigger) : "", {}, {}});
}

}  // namespace athanor::cloudwatch
