// What is told of alarms: DescribeAlarms, DescribeAlarmsForMetric, DescribeAlarmHistory.
#include <algorithm>

#include "base/encoding.hpp"
#include "services/cloudwatch/alarms.hpp"
#include "services/cloudwatch/transition.hpp"
#include "wire/mirror.hpp"
#include "wire/stored.hpp"

namespace athanor::cloudwatch {
namespace {

using namespace api::cloudwatch;

constexpr std::int64_t kAlarmPage = 50, kHistoryPage = 100;

std::unexpected<Error> invalid_token() { return fail("InvalidNextToken", "The token supplied is invalid."); }

template <class View>
void show_common(const AlarmRow& row, View& out) {
    out.alarm_arn = row.key.arn();
    out.actions_enabled = row.actions_enabled;
    out.state_value = std::string(name_of(row.state));
    out.state_reason = row.reason;
    if (!row.reason_data.empty()) out.state_reason_data = row.reason_data;
    out.alarm_configuration_updated_timestamp = row.configured;
    out.state_updated_timestamp = row.updated;
    out.state_transitioned_timestamp = row.transitioned;
    for (auto* list : {&out.ok_actions, &out.alarm_actions, &out.insufficient_data_actions})
        if (!*list) list->emplace();
}

Result<MetricAlarm> metric_view(const AlarmRow& row) {
    ATHANOR_TRY(auto in, wire::from_json<PutMetricAlarmInput>(row.request));
    MetricAlarm out;
    wire::mirror(in, out);
    show_common(row, out);
    if (!out.metrics && !out.dimensions) out.dimensions.emplace();
    return out;
}

Result<CompositeAlarm> composite_view(const AlarmRow& row) {
    ATHANOR_TRY(auto in, wire::from_json<PutCompositeAlarmInput>(row.request));
    CompositeAlarm out;
    wire::mirror(in, out);
    show_common(row, out);
    return out;
}

bool has_action(const AlarmRow& row, std::string_view prefix) {
    for (AlarmState state : {AlarmState::ok, AlarmState::alarm, AlarmState::insufficient_data}) {
        if (std::ranges::any_of(actions_for(row, state),
                                [&](const std::string& arn) { return arn.starts_with(prefix); }))
            return true;
    }
    return false;
}

bool is_wanted(const AlarmRow& row, const DescribeAlarmsInput& in) {
    bool any_type = in.children_of_alarm_name || in.parents_of_alarm_name;
    if (in.alarm_types && !in.alarm_types->empty()) {
        if (std::ranges::find(*in.alarm_types, row.type()) == in.alarm_types->end()) return false;
    } else if (row.composite && !any_type) {
        return false;  // AWS's: composite alarms are told to those who ask for them
    }
    if (in.alarm_name_prefix && !row.key.name.starts_with(*in.alarm_name_prefix)) return false;
    if (in.state_value && *in.state_value != name_of(row.state)) return false;
    return !in.action_prefix || has_action(row, *in.action_prefix);
}

Status add_view(const AlarmRow& row, DescribeAlarmsOutput& out) {
    if (row.composite) {
        ATHANOR_TRY(auto view, composite_view(row));
        out.composite_alarms->push_back(std::move(view));
    } else {
        ATHANOR_TRY(auto view, metric_view(row));
        out.metric_alarms->push_back(std::move(view));
    }
    return {};
}

// nullopt: all.
Result<std::optional<std::vector<std::string>>> asked_names(store::Snapshot& s, const AlarmKey& owner,
                                                            const DescribeAlarmsInput& in) {
    if (in.alarm_names && !in.alarm_names->empty()) return *in.alarm_names;
    auto related = [&](const std::string& name,
                       auto lookup) -> Result<std::optional<std::vector<std::string>>> {
        AlarmKey key = owner;
        key.name = name_in_arn(owner, name).value_or(name);
        ATHANOR_TRY(auto names, lookup(s, key));
        return std::optional(std::move(names));
    };
    if (in.children_of_alarm_name) return related(*in.children_of_alarm_name, children_of);
    if (in.parents_of_alarm_name) return related(*in.parents_of_alarm_name, parents_of);
    return std::nullopt;
}

bool same_metric(const PutMetricAlarmInput& alarm, const DescribeAlarmsForMetricInput& in,
                 const AlarmKey& key) {
    if (alarm.metrics || alarm.namespace_ != in.namespace_ || alarm.metric_name != in.metric_name)
        return false;
    auto dimensions = [&](const auto& list) {
        return metric_id(key.account, key.region, "", "", list).source.dimensions;
    };
    if (dimensions(alarm.dimensions) != dimensions(in.dimensions)) return false;
    auto agrees = [](const auto& asked, const auto& has) { return !asked || asked == has; };
    return agrees(in.statistic, alarm.statistic) && agrees(in.extended_statistic, alarm.extended_statistic) &&
           agrees(in.period, alarm.period) && agrees(in.unit, alarm.unit);
}

struct HistoryPlace {
    std::int64_t sequence = 0, item = 0;
    std::string name;
};

Result<HistoryPlace> history_place(const std::optional<std::string>& token, bool descending) {
    if (!token) return descending ? HistoryPlace{INT64_MAX, INT64_MAX, ""} : HistoryPlace{-1, -1, ""};
    auto text = from_base64(*token);
    HistoryPlace place;
    long long sequence = 0, item = 0;
    int length = 0;
    if (!text || std::sscanf(text->c_str(), "%lld %lld %n", &sequence, &item, &length) < 2 || length == 0)
        return invalid_token();
    return HistoryPlace{sequence, item, text->substr(static_cast<std::size_t>(length))};
}

}  // namespace

void Alarms::add_views_to(gate::Register& operations) {
    operations.reads<op::DescribeAlarms>(
        [this](gate::Call& c, DescribeAlarmsInput in) { return describe(c, std::move(in)); });
    operations.reads<op::DescribeAlarmsForMetric>([this](gate::Call& c, DescribeAlarmsForMetricInput in) {
        return describe_for_metric(c, std::move(in));
    });
    operations.reads<op::DescribeAlarmHistory>(
        [this](gate::Call& c, DescribeAlarmHistoryInput in) { return history(c, std::move(in)); });
}

Task<Result<DescribeAlarmsOutput>> Alarms::describe(gate::Call& call, DescribeAlarmsInput in) {
    if (in.alarm_names && !in.alarm_names->empty() && in.alarm_name_prefix)
        co_return fail("ValidationError", "AlarmNamePrefix and AlarmNames are mutually exclusive");
    if ((in.children_of_alarm_name || in.parents_of_alarm_name) && (in.alarm_names || in.alarm_name_prefix))
        co_return fail("ValidationError",
                       "ChildrenOfAlarmName and ParentsOfAlarmName cannot be combined with AlarmNames or "
                       "AlarmNamePrefix");
    auto after = from_base64(in.next_token.value_or(""));
    if (!after) co_return invalid_token();
    AlarmKey owner{call.account(), call.region, *after};
    auto limit = static_cast<std::size_t>(in.max_records.value_or(kAlarmPage));
    co_return database_.read([&](store::Snapshot& s) -> Result<DescribeAlarmsOutput> {
        DescribeAlarmsOutput out{.composite_alarms = std::vector<CompositeAlarm>{},
                                 .metric_alarms = std::vector<MetricAlarm>{}};
        ATHANOR_TRY(auto names, asked_names(s, owner, in));
        if (names) {
            for (const std::string& name : *names) {
                ATHANOR_TRY(auto row, find_alarm(s, {owner.account, owner.region, name}));
                if (row && is_wanted(*row, in)) ATHANOR_CHECK(add_view(*row, out));
            }
            return out;
        }
        Status fine;
        std::size_t count = 0;
        std::string last;
        ATHANOR_CHECK(each_alarm(s, owner, [&](AlarmRow row) {
            if (!is_wanted(row, in)) return true;
            if (count == limit) {
                out.next_token = base64(last);
                return false;
            }
            last = row.key.name;
            ++count;
            fine = add_view(row, out);
            return fine.has_value();
        }));
        ATHANOR_CHECK(std::move(fine));
        return out;
    });
}

Task<Result<DescribeAlarmsForMetricOutput>> Alarms::describe_for_metric(gate::Call& call,
                                                                        DescribeAlarmsForMetricInput in) {
    AlarmKey owner{call.account(), call.region, ""};
    co_return database_.read([&](store::Snapshot& s) -> Result<DescribeAlarmsForMetricOutput> {
        DescribeAlarmsForMetricOutput out{.metric_alarms = std::vector<MetricAlarm>{}};
        Status fine;
        ATHANOR_CHECK(each_alarm(s, owner, [&](AlarmRow row) {
            if (row.composite) return true;
            auto alarm = wire::from_json<PutMetricAlarmInput>(row.request);
            if (!alarm || !same_metric(*alarm, in, row.key)) return true;
            auto view = metric_view(row);
            if (view)
                out.metric_alarms->push_back(std::move(*view));
            else
                fine = std::unexpected(view.error());
            return fine.has_value();
        }));
        ATHANOR_CHECK(std::move(fine));
        return out;
    });
}

Task<Result<DescribeAlarmHistoryOutput>> Alarms::history(gate::Call& call, DescribeAlarmHistoryInput in) {
    bool descending = in.scan_by.value_or("TimestampDescending") != "TimestampAscending";
    ATHANOR_CO_TRY(HistoryPlace place, history_place(in.next_token, descending));
    auto limit = static_cast<std::size_t>(in.max_records.value_or(kHistoryPage));
    std::string sql =
        "SELECT name, composite, kind, time, summary, data, sequence, item FROM cloudwatch_history WHERE "
        "account = ? AND region = ? ";
    if (in.alarm_name) sql += "AND name = ? ";
    sql += descending ? "AND (sequence, name, item) < (?, ?, ?) ORDER BY sequence DESC, name DESC, item DESC"
                      : "AND (sequence, name, item) > (?, ?, ?) ORDER BY sequence, name, item";
    bool all_types = !in.alarm_types || in.alarm_types->empty();
    auto wanted = [&](const HistoryRow& row) {
        if (in.history_item_type && *in.history_item_type != name_of(row.kind)) return false;
        if ((in.start_date && row.time < *in.start_date) || (in.end_date && row.time > *in.end_date))
            return false;
        std::string_view type = row.composite ? "CompositeAlarm" : "MetricAlarm";
        return all_types ? in.alarm_name || !row.composite
                         : std::ranges::find(*in.alarm_types, type) != in.alarm_types->end();
    };
    co_return database_.read([&](store::Snapshot& s) -> Result<DescribeAlarmHistoryOutput> {
        DescribeAlarmHistoryOutput out{.alarm_history_items = std::vector<AlarmHistoryItem>{}};
        std::string last;
        auto each = [&](std::string name, bool composite, int kind, Timestamp time, std::string summary,
                        std::string data, std::int64_t sequence, std::int64_t item) {
            HistoryRow row{std::move(name),
                           composite,
                           static_cast<HistoryKind>(kind),
                           time,
                           std::move(summary),
                           std::move(data),
                           sequence,
                           item};
            if (!wanted(row)) return true;
            if (out.alarm_history_items->size() == limit) {
                out.next_token = base64(last);
                return false;
            }
            last = std::to_string(row.sequence) + " " + std::to_string(row.item) + " " + row.name;
            out.alarm_history_items->push_back({.alarm_name = std::move(row.name),
                                                .alarm_type = composite ? "CompositeAlarm" : "MetricAlarm",
                                                .timestamp = row.time,
                                                .history_item_type = std::string(name_of(row.kind)),
                                                .history_summary = std::move(row.summary),
                                                .history_data = std::move(row.data)});
            return true;
        };
        auto read = [&](const auto&... names) {
            return s.each<std::string, bool, int, Timestamp, std::string, std::string, std::int64_t,
                          std::int64_t>(sql, each, call.account(), call.region, names..., place.sequence,
                                        place.name, place.item);
        };
        ATHANOR_CHECK(in.alarm_name ? read(*in.alarm_name) : read());
        return out;
    });
}

}  // namespace athanor::cloudwatch
