// When a monitoring schedule runs, and which data a run looks at. Pure.
//
// AWS knows three forms: cron(0 * ? * * *) every hour, cron(0 8 ? * * *) every day, cron(0 8/6 ? * * *) every so many hours from 8 on; and NOW, once.
// A run is due a little after its time, so that what was captured until then has arrived. Its window is what has passed since the occurrence
// before, unless offsets say otherwise ("-PT5H": five hours before the run); NOW needs them. A window is at most a day.
#pragma once

#include <optional>
#include <string_view>

#include "api/sagemaker/shape/schedule_config.hpp"
#include "base/schedule_expression.hpp"

namespace athanor::sagemaker {

inline constexpr std::chrono::seconds kArrival{120};  // capture gathers for a minute; AWS: up to 20 minutes
inline constexpr std::string_view kDaily = "cron(0 0 ? * * *)";  // without a ScheduleConfig

class Timing {
public:
    // ValidationException.
    static Result<Timing> parse(const std::optional<api::sagemaker::ScheduleConfig>& config);

    bool once() const { return !expression_; }
    // Of a schedule that is (made or started) at `now`: the occurrence, and when it is due.
    Timestamp first(Timestamp now) const;
    Timestamp due(Timestamp scheduled) const { return once() ? scheduled : scheduled + kArrival; }
    // The one after; nullopt after NOW. Of those that were missed none is older than a day.
    std::optional<Timestamp> next(Timestamp scheduled, Timestamp now) const;

    struct Window {
        Timestamp begin, end;
    };
    Window window(Timestamp scheduled) const;

private:
    std::optional<ScheduleExpression> expression_;
    std::optional<Duration> start_, end_;
};

// ISO 8601, of days, hours, minutes and seconds: "-PT1H30M".
std::optional<Duration> parse_offset(std::string_view text);

}  // namespace athanor::sagemaker
