#include "services/cloudwatch/watch.hpp"

#include "base/log.hpp"
#include "services/cloudwatch/alarm_words.hpp"

namespace athanor::cloudwatch {
namespace {

using api::cloudwatch::PutMetricAlarmInput;
using namespace std::chrono;

constexpr std::int64_t kDay = 86'400, kWeek = 7 * kDay;

std::unexpected<Error> invalid_alarm(std::string message) { return fail("ValidationError", std::move(message)); }

Result<Condition> condition_of(const PutMetricAlarmInput& in) {
    if (!in.evaluation_periods) return invalid_alarm("The parameter EvaluationPeriods is required");
    if (in.threshold_metric_id)
        return invalid_alarm("Anomaly detection models (ThresholdMetricId) are not available on this server");
    if (in.evaluation_interval)
        return invalid_alarm("EvaluationInterval is for PromQL alarms, which are not available on this server");
    if (in.evaluation_criteria)
        return invalid_alarm("PromQL alarms (EvaluationCriteria) are not available on this server");
    if (!in.threshold) return invalid_alarm("The parameter Threshold is required");
    if (!in.comparison_operator) return invalid_alarm("The parameter ComparisonOperator is required");
    auto comparison = parse_comparison(*in.comparison_operator);
    if (!comparison)
        return invalid_alarm("The ComparisonOperator " + *in.comparison_operator +
                       " is for anomaly detection models, which are not available on this server");
    auto missing = parse_missing(in.treat_missing_data.value_or("missing"));
    if (!missing)
        return invalid_alarm(
            fmt::format("Option {} is not supported for parameter TreatMissingData. Supported options are "
                        "[breaching, notBreaching, ignore, missing].",
                        *in.treat_missing_data));
    if (in.datapoints_to_alarm && *in.datapoints_to_alarm > *in.evaluation_periods)
        return invalid_alarm("DatapointsToAlarm must be less than or equal to EvaluationPeriods");
    return Condition{.comparison = *comparison,
                     .threshold = *in.threshold,
                     .periods = *in.evaluation_periods,
                     .to_alarm = in.datapoints_to_alarm.value_or(*in.evaluation_periods),
                     .missing = *missing};
}

Status check_alarm_period(std::int64_t period, std::int64_t periods) {
    if (period != 10 && period != 20 && period != 30 && (period <= 0 || period % 60 != 0))
        return invalid_alarm("Period must be 10, 20, 30 or a multiple of 60");
    if (period > kWeek || periods > kWeek / period)
        return invalid_alarm(
            "Metrics cannot be checked across more than a week (EvaluationPeriods * Period must be <= "
            "604800).");
    if (period < 3600 && periods > kDay / period)
        return invalid_alarm(
            "Metrics cannot be checked across more than a day (EvaluationPeriods * Period must be <= "
            "86400).");
    return {};
}

}  // namespace

Result<Watch> Watch::of(const AlarmKey& key, const PutMetricAlarmInput& in) {
    Watch watch;
    ATHANOR_TRY(watch.condition_, condition_of(in));
    if (in.metrics) {
        ATHANOR_CHECK(watch.compile_queries(key, in));
    } else {
        ATHANOR_CHECK(watch.compile_metric(key, in));
    }
    ATHANOR_CHECK(check_alarm_period(watch.period_, watch.condition_.periods));
    bool long_range = watch.period_ * watch.condition_.periods > kDay;
    watch.interval_ = seconds(watch.period_ < 60 ? watch.period_ : long_range ? 3600 : 60);
    return watch;
}

Status Watch::compile_metric(const AlarmKey& key, const PutMetricAlarmInput& in) {
    if (!in.metric_name) return invalid_alarm("The parameter MetricName or Metrics is required");
    if (!in.namespace_) return invalid_alarm("The parameter Namespace is required");
    if (!in.period) return invalid_alarm("The parameter Period is required");
    if (in.statistic && in.extended_statistic)
        return invalid_alarm("Either Statistic or ExtendedStatistic must be set, not both");
    if (!in.statistic && !in.extended_statistic)
        return invalid_alarm("The parameter Statistic or ExtendedStatistic is required");
    statistic_name_ = in.statistic ? *in.statistic : *in.extended_statistic;
    auto parsed = parse_statistic(statistic_name_);
    if (!parsed || parsed->needs_samples() == in.statistic.has_value())
        return invalid_alarm(fmt::format("The value {} for parameter {} is not supported.", statistic_name_,
                                   in.statistic ? "Statistic" : "ExtendedStatistic"));
    if (in.evaluate_low_sample_count_percentile) {
        if (parsed->kind != Statistic::Kind::percentile)
            return invalid_alarm(
                "EvaluateLowSampleCountPercentile can be set only for alarms based on percentile statistics");
        if (*in.evaluate_low_sample_count_percentile != "evaluate" &&
            *in.evaluate_low_sample_count_percentile != "ignore")
            return invalid_alarm(
                fmt::format("Option {} is not supported for parameter EvaluateLowSampleCountPercentile. "
                            "Supported options are [evaluate, ignore].",
                            *in.evaluate_low_sample_count_percentile));
        if (*in.evaluate_low_sample_count_percentile == "ignore")
            condition_.least_samples = least_samples_for(parsed->high);
    }
    statistic_ = *parsed;
    unit_ = in.unit;
    period_ = *in.period;
    metric_ = metric_id(key.account, key.region, *in.namespace_, *in.metric_name, in.dimensions);
    return {};
}

Status Watch::compile_queries(const AlarmKey& key, const PutMetricAlarmInput& in) {
    if (in.metric_name || in.namespace_ || in.dimensions || in.period || in.unit || in.statistic ||
        in.extended_statistic)
        return invalid_alarm(
            "When Metrics is set, MetricName, Namespace, Dimensions, Period, Unit, Statistic and "
            "ExtendedStatistic must not be");
    ATHANOR_TRY(queries_, Queries::compile(*in.metrics, key.account, key.region));
    std::size_t returning = 0;
    for (std::size_t i = 0; i < queries_->size(); ++i) {
        if (!queries_->returns_data(i)) continue;
        ++returning;
        period_ = queries_->period_of(i);
    }
    if (returning != 1) return invalid_alarm("Exactly one element of the metrics list should return data.");
    if (!queries_->has_metric()) return invalid_alarm("The metrics list must contain at least one metric");
    return {};
}

Result<std::vector<std::optional<Reading>>> Watch::range(const Readings& readings, Timestamp end,
                                                         Timestamp now) const {
    std::vector<std::optional<Reading>> out(static_cast<std::size_t>(condition_.range()));
    Grid grid{to_epoch_millis(end) - condition_.range() * period_ * 1000, to_epoch_millis(end),
              period_ * 1000};
    auto put = [&](std::int64_t time, double value, double samples) {
        auto place = static_cast<std::size_t>((time - grid.start) / grid.period);
        if (time >= grid.start && place < out.size()) out[place] = Reading{time, value, samples};
    };
    if (!queries_) {
        ATHANOR_CHECK(readings.visit(metric_, readings.units(metric_, unit_), grid,
                                     statistic_.needs_samples(), [&](Bucket& bucket) {
                                         double samples = bucket.count;
                                         if (auto value = statistic_.of(bucket))
                                             put(bucket.begin, *value, samples);
                                     }));
        return out;
    }
    ATHANOR_TRY(auto answers, queries_->run(readings, from_epoch_millis(grid.start), end, now));
    for (const auto& answer : answers) {
        for (const Point& point : answer.series.points) put(point.time, point.value, 1);
        break;  // of an array the first decides
    }
    return out;
}

Result<Watch::Outcome> Watch::evaluate(const Readings& readings, Timestamp end, Timestamp now) const {
    ATHANOR_TRY(auto readings_of_range, range(readings, end, now));
    Outcome out{judge(condition_, readings_of_range), {}, {}};
    if (!out.verdict.state) return out;
    out.reason = reason_of(condition_, out.verdict, *out.verdict.state);
    out.reason_data = reason_data_of(condition_, out.verdict,
                                     {queries_ ? "" : statistic_name_, unit_.value_or(""), period_, now});
    return out;
}

}  // namespace athanor::cloudwatch
