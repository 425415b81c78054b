// An alarm as the evaluator knows it: its request compiled to what is read and how it is judged. Immutable. To evaluate one takes some 30 µs on a series with a
// point a second and a range of 5 minutes; most of it is looking for units and unpacking points.
//
// An alarm with a period of less than a minute is evaluated when that ends, others every minute; one whose range is longer than a day, every hour: over
// the whole periods that end then, so a window that rolls, as on AWS. It waits kSettle more, for what producers flush every second.
#pragma once

#include <memory>

#include "api/cloudwatch.hpp"
#include "services/cloudwatch/alarm_state.hpp"
#include "services/cloudwatch/alarm_tables.hpp"
#include "services/cloudwatch/queries.hpp"

namespace athanor::cloudwatch {

inline constexpr std::chrono::seconds kSettle{2};

class Watch {
public:
    // ValidationError in AWS's words: also the check of PutMetricAlarm.
    static Result<Watch> of(const AlarmKey& key, const api::cloudwatch::PutMetricAlarmInput& in);

    struct Outcome {
        Verdict verdict;
        std::string reason, reason_data;  // of verdict.state, if there is one
    };
    // Over the periods that end at `end`.
    Result<Outcome> evaluate(const Readings& readings, Timestamp end, Timestamp now) const;

    std::chrono::seconds interval() const { return interval_; }
    std::chrono::seconds period() const { return std::chrono::seconds(period_); }
    const Condition& condition() const { return condition_; }

private:
    Watch() = default;
    Status compile_metric(const AlarmKey& key, const api::cloudwatch::PutMetricAlarmInput& in);
    Status compile_queries(const AlarmKey& key, const api::cloudwatch::PutMetricAlarmInput& in);
    Result<std::vector<std::optional<Reading>>> range(const Readings& readings, Timestamp end,
                                                      Timestamp now) const;

    Condition condition_;
    std::int64_t period_ = 60;
    std::chrono::seconds interval_{60};
    // Either
    MetricId metric_;
    Statistic statistic_;
    std::string statistic_name_;
    std::optional<std::string> unit_;
    // or
    std::optional<Queries> queries_;
};

}  // namespace athanor::cloudwatch
