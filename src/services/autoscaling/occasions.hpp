// When a scheduled action takes place: at(…), rate(…) or cron(…) in its time zone, between StartTime and EndTime. Pure.
//
// What was missed (the server was down, the machine slept) takes place late and once: the bounds that the last occurrence has set are those that hold now.
// A rate without a StartTime takes place for the first time a period after its creation.
#pragma once

#include <optional>
#include <string>

#include "base/clock.hpp"
#include "base/schedule_expression.hpp"

namespace athanor::autoscaling {

class Occasions {
public:
    struct Settings {
        std::string expression, zone = "UTC";
        std::optional<Timestamp> start, end;
        Timestamp created{};
    };
    static Result<Occasions> of(Settings settings);  // ValidationException

    std::optional<Timestamp> next_after(Timestamp t) const;
    // The last occurrence that is not after `now`, given one that is not: in a logarithmic number of steps.
    Timestamp last_by(Timestamp known, Timestamp now) const;

private:
    Occasions(ScheduleExpression expression, TimeZone zone, Settings settings)
        : expression_(expression), zone_(std::move(zone)), settings_(std::move(settings)) {}

    ScheduleExpression expression_;
    TimeZone zone_;
    Settings settings_;
};

}  // namespace athanor::autoscaling
