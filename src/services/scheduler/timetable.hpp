// When one schedule fires: its expression in its time zone, between its dates, spread over its flexible window, and what becomes of occurrences that were
// missed. Pure: the time is an argument.
//
// An occurrence has a scheduled time, and falls due at that time or, with a flexible window, at a moment within it that depends on the schedule and
// the occurrence alone (a restart does not draw again). Whoever looks at it less than a minute late (AWS's precision) fires it. Later it was
// missed: the server was down or the machine slept. Of all missed occurrences the last alone fires, and only while it may: until its window ends or,
// without a window, until it is as old as its retry policy lets an event become (24 hours unless it says otherwise).
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "api/scheduler.hpp"
#include "base/schedule_expression.hpp"

namespace athanor::scheduler {

inline constexpr std::chrono::seconds kPrecision{60};

// Time zones that were asked for, kept: there are some 600. Thread-safe.
class Zones {
public:
    Result<std::shared_ptr<const TimeZone>> find(
        const std::string& name);  // shared: schedules of one zone use one

private:
    std::mutex mutex_;
    std::map<std::string, std::shared_ptr<const TimeZone>> zones_;
};

class Timetable {
public:
    // `arn` seeds the spread; `anchor` is where a rate without a start date begins. ValidationException in AWS's words.
    static Result<Timetable> of(const api::scheduler::CreateScheduleInput& schedule, std::string arn,
                                Timestamp anchor, Zones& zones);

    bool is_rate() const { return expression_.is_rate(); }
    bool is_one_time() const { return expression_.is_one_time(); }
    std::optional<Timestamp> next_after(Timestamp t) const;  // a scheduled time
    Timestamp due(Timestamp scheduled) const;                // [scheduled, scheduled + window)

    struct Turn {
        std::optional<Timestamp> fire;  // this occurrence, now
        std::optional<Timestamp> next;  // the one to wait for
    };
    // What to do at `now`, when due(scheduled) has come.
    Turn turn(Timestamp scheduled, Timestamp now) const;

private:
    Timetable(ScheduleExpression expression, std::shared_ptr<const TimeZone> zone)
        : expression_(expression), zone_(std::move(zone)) {}
    Timestamp last_by(Timestamp scheduled, Timestamp now) const;

    ScheduleExpression expression_;
    std::shared_ptr<const TimeZone> zone_;
    std::string arn_;
    Timestamp anchor_{};
    std::optional<Timestamp> start_, end_;
    Duration window_{0};
    Duration patience_{0};  // how long after its scheduled time a missed occurrence still fires
};

}  // namespace athanor::scheduler
