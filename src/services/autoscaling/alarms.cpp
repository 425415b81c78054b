#include "services/autoscaling/alarms.hpp"

#include "base/encoding.hpp"
#include "services/autoscaling/variant.hpp"

namespace athanor::autoscaling {
namespace {

constexpr std::int64_t kLongestWatch = 86'400;

std::unexpected<Error> bad_shape(std::string_view text) {
    return fail("InvalidOption", "not the shape of alarms: '" + std::string(text) +
                                     "' (expected something like high=3x60s,low=15x60s)");
}

// "3x10s"
std::optional<AlarmShape> shape_of(std::string_view text) {
    auto cross = text.find('x');
    if (cross == std::string_view::npos || !text.ends_with('s')) return std::nullopt;
    auto periods = parse_number<std::int64_t>(text.substr(0, cross));
    auto seconds = parse_number<std::int64_t>(text.substr(cross + 1, text.size() - cross - 2));
    if (!periods || !seconds || *periods < 1 || *seconds < 1 || *seconds > kLongestWatch ||
        *periods > kLongestWatch / *seconds)
        return std::nullopt;
    bool known = *seconds == 1 || *seconds == 5 || *seconds == 10 || *seconds == 30 || *seconds % 60 == 0;
    return known ? std::optional(AlarmShape{*periods, *seconds}) : std::nullopt;
}

// Whether the target is a count per minute.
bool counts(const TrackingConfiguration& policy) {
    if (is_predefined(policy)) return true;
    const auto& metric = policy.customized_metric_specification;
    return metric && (metric->statistic == "Sum" || metric->statistic == "SampleCount");
}

using api::cloudwatch::Dimension;

template <class From>
std::optional<std::vector<Dimension>> dimensions_of(const std::optional<std::vector<From>>& from) {
    if (!from) return std::nullopt;
    std::vector<Dimension> out;
    for (const auto& dimension : *from) out.push_back({.name = dimension.name, .value = dimension.value});
    return out;
}

api::cloudwatch::MetricDataQuery query_of(const api::autoscaling::TargetTrackingMetricDataQuery& query,
                                          std::int64_t period) {
    api::cloudwatch::MetricDataQuery out{.id = query.id,
                                         .expression = query.expression,
                                         .label = query.label,
                                         .return_data = query.return_data.value_or(true)};
    if (const auto& stat = query.metric_stat) {
        out.metric_stat = {.metric = {.namespace_ = stat->metric.namespace_,
                                      .metric_name = stat->metric.metric_name,
                                      .dimensions = dimensions_of(stat->metric.dimensions)},
                           .period = period,
                           .stat = stat->stat,
                           .unit = stat->unit};
    }
    return out;
}

}  // namespace

Result<AlarmShapes> AlarmShapes::parse(std::string_view text) {
    AlarmShapes out;
    for (std::string_view rest = text; !rest.empty();) {
        auto comma = rest.find(',');
        std::string_view part = rest.substr(0, comma);
        rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
        bool high = part.starts_with("high="), low = part.starts_with("low=");
        auto shape = high || low ? shape_of(part.substr(part.find('=') + 1)) : std::nullopt;
        if (!shape) return bad_shape(text);
        (high ? out.high : out.low) = *shape;
    }
    return out;
}

std::string AlarmShapes::text() const {
    auto one = [](const AlarmShape& s) {
        return std::to_string(s.periods) + "x" + std::to_string(s.seconds) + "s";
    };
    return "high=" + one(high) + ",low=" + one(low);
}

bool is_predefined(const TrackingConfiguration& policy) {
    return policy.predefined_metric_specification.has_value();
}

double threshold_of(const TrackingConfiguration& policy, bool high, const AlarmShape& shape) {
    double target = policy.target_value * (high ? 1 : kLowPart);
    return counts(policy) ? target * static_cast<double>(shape.seconds) / 60 : target;
}

std::string alarm_name(const Key& key, bool high, std::string_view uuid) {
    return "TargetTracking-" + key.resource + (high ? "-AlarmHigh-" : "-AlarmLow-") + std::string(uuid);
}
std::string alarm_arn(const Key& key, std::string_view name) {
    return "arn:aws:cloudwatch:" + key.region + ":" + key.account + ":alarm:" + std::string(name);
}

api::cloudwatch::PutMetricAlarmInput alarm_of(const PolicyRow& row, const TrackingConfiguration& policy,
                                              bool high, const AlarmShape& shape) {
    api::cloudwatch::PutMetricAlarmInput out{
        .alarm_name = high ? row.high : row.low,
        .alarm_description = "DO NOT EDIT OR DELETE. For TargetTrackingScaling policy " + row.arn() + ".",
        .actions_enabled = true,
        .alarm_actions = std::vector<std::string>{row.arn()},
        .evaluation_periods = shape.periods,
        .threshold = threshold_of(policy, high, shape),
        .comparison_operator = high ? "GreaterThanThreshold" : "LessThanThreshold"};
    if (is_predefined(policy)) {
        auto variant = parse_resource(row.key.resource).value();
        out.namespace_ = "AWS/SageMaker";
        out.metric_name = "InvocationsPerInstance";
        out.dimensions = {{.name = "EndpointName", .value = variant.endpoint},
                          {.name = "VariantName", .value = variant.variant}};
        out.statistic = "Sum";
        out.period = shape.seconds;
        if (!high) out.treat_missing_data = "breaching";
        return out;
    }
    const auto& metric = *policy.customized_metric_specification;
    if (metric.metrics) {
        out.metrics.emplace();
        for (const auto& query : *metric.metrics) out.metrics->push_back(query_of(query, shape.seconds));
        return out;
    }
    out.namespace_ = metric.namespace_;
    out.metric_name = metric.metric_name;
    out.dimensions = dimensions_of(metric.dimensions);
    out.statistic = metric.statistic;
    out.unit = metric.unit;
    out.period = shape.seconds;
    return out;
}

}  // namespace athanor::autoscaling
