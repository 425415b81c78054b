#include "services/cloudwatch/alarm_words.hpp"

#include <cmath>

#include "base/json.hpp"
#include "base/log.hpp"
#include "gate/target.hpp"
#include "wire/stored.hpp"

namespace athanor::cloudwatch {
namespace {

using namespace api::cloudwatch;

constexpr std::size_t kMostShown = 5;    // datapoints in a reason, which has 1,023 characters
constexpr std::size_t kMostListed = 30;  // in its data, which have 4,000

// As Java prints a double: AWS's texts have 5.0 and 1.0E7.
std::string decimal(double value) {
    double size = std::abs(value);
    if (!std::isfinite(value)) return std::isnan(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
    if (size == 0 || (size >= 1e-3 && size < 1e7)) {
        std::string text = fmt::format("{}", value);
        return text.contains('.') ? text : text + ".0";
    }
    std::string text = fmt::format("{:e}", value);  // for the exponent
    int exponent = std::atoi(text.c_str() + text.find('e') + 1);
    std::string mantissa = fmt::format("{}", value / std::pow(10, exponent));
    return (mantissa.contains('.') ? mantissa : mantissa + ".0") + "E" + std::to_string(exponent);
}

std::string short_date(std::int64_t time) {
    std::string iso = format_iso8601(from_epoch_millis(time));
    return iso.substr(8, 2) + "/" + iso.substr(5, 2) + "/" + iso.substr(2, 2) + " " + iso.substr(11, 8);
}

std::string plural(std::int64_t count, std::string_view one, std::string_view many) {
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string_view phrase(Comparison comparison) {
    static constexpr std::string_view kPhrases[] = {"greater than", "greater than or equal to", "less than",
                                                    "less than or equal to"};
    return kPhrases[static_cast<std::size_t>(comparison)];
}

std::string shown(const std::vector<Reading>& readings) {
    std::string out = "[";
    for (std::size_t i = 0; i < std::min(readings.size(), kMostShown); ++i)
        out +=
            fmt::format("{}{} ({})", i ? ", " : "", decimal(readings[i].value), short_date(readings[i].time));
    return out + (readings.size() > kMostShown ? ", ...]" : "]");
}

void write_metric(json::Writer& w, const std::optional<std::string>& name_space,
                  const std::optional<std::string>& name,
                  const std::optional<std::vector<Dimension>>& dimensions) {
    w.key("metric").begin_object();
    w.key("namespace").string(name_space.value_or("")).key("name").string(name.value_or(""));
    w.key("dimensions").begin_object();
    if (dimensions) {
        for (const Dimension& one : *dimensions) w.key(one.name).string(one.value);
    }
    w.end_object().end_object();
}

void write_queries(json::Writer& w, const AlarmRow& row, const PutMetricAlarmInput& in) {
    w.key("metrics").begin_array();
    if (!in.metrics) {
        w.begin_object().key("id").string(gate::stable_uuid(row.key.arn()));
        w.key("metricStat").begin_object();
        write_metric(w, in.namespace_, in.metric_name, in.dimensions);
        w.key("period")
            .number(in.period.value_or(0))
            .key("stat")
            .string(in.statistic ? *in.statistic : in.extended_statistic.value_or(""));
        if (in.unit) w.key("unit").string(*in.unit);
        w.end_object().key("returnData").boolean(true).end_object();
    } else {
        for (const MetricDataQuery& query : *in.metrics) {
            w.begin_object().key("id").string(query.id);
            if (query.label) w.key("label").string(*query.label);
            if (query.expression) w.key("expression").string(*query.expression);
            if (query.period) w.key("period").number(*query.period);
            if (query.metric_stat) {
                w.key("metricStat").begin_object();
                const Metric& metric = query.metric_stat->metric;
                write_metric(w, metric.namespace_, metric.metric_name, metric.dimensions);
                w.key("period").number(query.metric_stat->period).key("stat").string(query.metric_stat->stat);
                if (query.metric_stat->unit) w.key("unit").string(*query.metric_stat->unit);
                w.end_object();
            }
            w.key("returnData").boolean(query.return_data.value_or(true)).end_object();
        }
    }
    w.end_array();
}

void write_configuration(json::Writer& w, const AlarmRow& row) {
    w.key("configuration").begin_object();
    if (row.composite) {
        auto in = wire::from_json<PutCompositeAlarmInput>(row.request);
        if (in) {
            if (in->alarm_description) w.key("description").string(*in->alarm_description);
            w.key("alarmRule").string(in->alarm_rule);
            if (in->actions_suppressor) {
                w.key("actionsSuppressor").string(*in->actions_suppressor);
                w.key("actionsSuppressorWaitPeriod").number(in->actions_suppressor_wait_period.value_or(0));
                w.key("actionsSuppressorExtensionPeriod")
                    .number(in->actions_suppressor_extension_period.value_or(0));
            }
        }
    } else if (auto in = wire::from_json<PutMetricAlarmInput>(row.request)) {
        if (in->alarm_description) w.key("description").string(*in->alarm_description);
        write_queries(w, row, *in);
    }
    w.end_object();
}

void write_state(json::Writer& w, std::string_view name, const AlarmRow& row) {
    w.key(name).begin_object().key("value").string(name_of(row.state)).key("reason").string(row.reason);
    if (!row.reason_data.empty()) w.key("reasonData").string(row.reason_data);
    w.key("timestamp").string(stamp(row.updated)).end_object();
}

void write_history_state(json::Writer& w, std::string_view name, const AlarmRow& row) {
    w.key(name)
        .begin_object()
        .key("stateValue")
        .string(name_of(row.state))
        .key("stateReason")
        .string(row.reason);
    if (!row.reason_data.empty() && json::parse(row.reason_data))
        w.key("stateReasonData").raw(row.reason_data);
    w.end_object();
}

}  // namespace

std::string stamp(Timestamp time) {
    std::string text = format_iso8601(from_epoch_millis(to_epoch_millis(time)));
    text = text.substr(0, text.find_first_of("Z+"));
    if (text.size() < 23) text += std::string(".000").substr(text.size() - 19);
    return text.substr(0, 23) + "+0000";
}

std::string reason_of(const Condition& c, const Verdict& verdict, AlarmState state) {
    auto known = static_cast<std::int64_t>(verdict.decided.size());
    if (state == AlarmState::insufficient_data) {
        std::int64_t unknown = c.periods - known;
        return "Insufficient Data: " + plural(unknown, "datapoint was unknown.", "datapoints were unknown.");
    }
    bool alarm = state == AlarmState::alarm;
    std::string treated = fmt::format(
        "{} treated as [{}].", plural(verdict.filled, "missing datapoint was", "missing datapoints were"),
        c.missing == Missing::breaching ? "Breaching" : "NonBreaching");
    if (known == 0)
        return fmt::format("Threshold Crossed: no datapoints were received for {} and {}",
                           plural(c.periods, "period", "periods"), treated);
    std::vector<Reading> deciding;
    for (const Reading& reading : verdict.decided) {
        if (breaches(c.comparison, reading.value, c.threshold) == alarm) deciding.push_back(reading);
    }
    if (deciding.empty()) deciding = verdict.decided;  // the filled ones decided
    auto count = static_cast<std::int64_t>(deciding.size());
    bool breaching = breaches(c.comparison, deciding[0].value, c.threshold);
    std::string crossing = fmt::format("{}{} the threshold ({})", breaching ? "" : "not ",
                                       phrase(c.comparison), decimal(c.threshold));
    std::string_view were = count == 1 ? "was" : "were";
    if (known < c.periods) {
        std::string text =
            fmt::format("Threshold Crossed: {} {} {} {}", plural(count, "datapoint", "datapoints"),
                        shown(deciding), were, crossing);
        return verdict.filled > 0 ? text + " and " + treated : text + ".";
    }
    std::int64_t least = alarm ? c.to_alarm : c.periods - c.to_alarm + 1;
    return fmt::format(
        "Threshold Crossed: {} out of the last {} datapoints {} {} {} (minimum {} for {} transition).", count,
        c.periods, shown(deciding), were, crossing, plural(least, "datapoint", "datapoints"),
        alarm ? "OK -> ALARM" : "ALARM -> OK");
}

std::string reason_data_of(const Condition& c, const Verdict& verdict, const ReasonContext& context) {
    std::size_t listed = std::min(verdict.decided.size(), kMostListed);
    json::Writer w;
    w.begin_object().key("version").string("1.0").key("queryDate").string(stamp(context.queried));
    if (!verdict.decided.empty())
        w.key("startDate").string(stamp(from_epoch_millis(verdict.decided.back().time)));
    if (!context.unit.empty()) w.key("unit").string(context.unit);
    if (!context.statistic.empty()) w.key("statistic").string(context.statistic);
    w.key("period").number(context.period).key("recentDatapoints").begin_array();
    for (std::size_t i = listed; i-- > 0;) w.raw(decimal(verdict.decided[i].value));
    w.end_array().key("threshold").raw(decimal(c.threshold)).key("evaluatedDatapoints").begin_array();
    for (std::size_t i = 0; i < listed; ++i) {
        const Reading& reading = verdict.decided[i];
        w.begin_object().key("timestamp").string(stamp(from_epoch_millis(reading.time)));
        if (!context.statistic.empty()) w.key("sampleCount").raw(decimal(reading.samples));
        w.key("value").raw(decimal(reading.value)).end_object();
    }
    w.end_array().end_object();
    return std::move(w).take();
}

std::string state_history_data(const AlarmRow& before, const AlarmRow& after) {
    json::Writer w;
    w.begin_object().key("version").string("1.0");
    write_history_state(w, "oldState", before);
    write_history_state(w, "newState", after);
    w.end_object();
    return std::move(w).take();
}

std::string configuration_history_data(const AlarmRow& row, std::string_view operation) {
    std::string lower(operation);
    lower[0] = static_cast<char>(lower[0] - 'A' + 'a');
    json::Writer w;
    w.begin_object().key("version").string("1.0").key("type").string(operation);
    w.key(lower + (lower.ends_with('e') ? "dAlarm" : "edAlarm")).raw(row.request).end_object();
    return std::move(w).take();
}

std::string action_history_data(const ActionRow& action, const std::optional<Error>& error) {
    json::Writer w;
    w.begin_object().key("version").string("1.0").key("actionState").string(error ? "Failed" : "Succeeded");
    w.key("notificationResource")
        .string(action.arn)
        .key("stateUpdateTimestamp")
        .number(to_epoch_millis(action.made));
    w.key("publishedMessage").string(action.input);
    w.key("error");
    if (error)
        w.string(error->code + ": " + error->message);
    else
        w.null();
    w.end_object();
    return std::move(w).take();
}

std::string state_change_detail(const AlarmRow& before, const AlarmRow& after) {
    json::Writer w;
    w.begin_object().key("alarmName").string(after.key.name);
    write_state(w, "state", after);
    write_state(w, "previousState", before);
    write_configuration(w, after);
    w.end_object();
    return std::move(w).take();
}

std::string configuration_change_detail(const AlarmRow& row, std::string_view operation) {
    json::Writer w;
    w.begin_object().key("alarmName").string(row.key.name).key("operation").string(operation);
    write_state(w, "state", row);
    write_configuration(w, row);
    w.end_object();
    return std::move(w).take();
}

std::string event_of(const AlarmKey& key, std::string_view detail_type, std::string_view detail,
                     Timestamp time) {
    json::Writer w;
    w.begin_object()
        .key("version")
        .string("0")
        .key("detail-type")
        .string(detail_type)
        .key("source")
        .string("aws.cloudwatch");
    w.key("account")
        .string(key.account)
        .key("time")
        .string(format_iso8601(time).substr(0, 19) + "Z")
        .key("region")
        .string(key.region);
    w.key("resources").begin_array().string(key.arn()).end_array();
    w.key("detail").raw(detail).end_object();
    return std::move(w).take();
}

std::string action_input(const AlarmRow& before, const AlarmRow& after) {
    json::Writer w;
    w.begin_object().key("source").string("aws.cloudwatch").key("alarmArn").string(after.key.arn());
    w.key("accountId")
        .string(after.key.account)
        .key("time")
        .string(stamp(after.updated))
        .key("region")
        .string(after.key.region);
    w.key("alarmData").raw(state_change_detail(before, after)).end_object();
    return std::move(w).take();
}

std::string scaling_input(const std::string& alarm, AlarmState state, std::optional<double> value,
                          std::optional<double> threshold, Timestamp time) {
    json::Writer w;
    w.begin_object().key("alarmName").string(alarm).key("state").string(name_of(state));
    if (value) w.key("value").number(*value);
    if (threshold) w.key("threshold").number(*threshold);
    w.key("time").number(to_epoch_seconds(time)).end_object();
    return std::move(w).take();
}

}  // namespace athanor::cloudwatch
