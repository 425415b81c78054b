// When something recurs, in the language of EventBridge: rate(5 minutes), cron(0 10 ? * MON-FRI *), at(2026-11-22T12:00:00).
//
//     ATHANOR_TRY(auto expression, ScheduleExpression::parse("cron(0 8 ? * 2#1 *)", ScheduleDialect::scheduler));
//     std::optional<Timestamp> next = expression.next_after(now, anchor, zone);
//
// cron has six fields (minutes, hours, day of month, month, day of week, year 1970-2199) with , - * / in all, ? L W LW in the day of month and
// ? L # in the day of week (1 is Sunday; names in any case); exactly one of the two days is ?. Ranges of hours, months and the like may wrap
// (FRI-MON), as in Quartz. L, W and # stand alone in their field. A day that a month has not (a fifth Monday, 31) does not occur in it.
//
// Daylight saving, as the EventBridge Scheduler user guide has it ("Schedule types", "Daylight savings time on EventBridge Scheduler"; the same in
// repost.aws/knowledge-center/eventbridge-scheduler-adjust-dst): a cron time that the clocks jump over is skipped; one that they show twice fires
// once, the first time; a day of a rate is 24 hours whatever the clocks do. The guide is silent on at() in a gap: it fires, later by
// the gap's length, because a schedule that was accepted and never fires helps nobody.
//
// Pure and immutable; next_after costs microseconds, in the worst case (a date that never comes) a few milliseconds.
#pragma once

#include <bitset>
#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <variant>

#include "base/clock.hpp"
#include "base/error.hpp"
#include "base/time_zone.hpp"

namespace athanor {

// A rule of events knows rate and cron, wants "1 minute" and "2 minutes" spelled right, and says "Parameter ScheduleExpression is not valid.". The
// scheduler also knows at(), takes both spellings, and says "Invalid Schedule Expression …".
enum class ScheduleDialect { rules, scheduler };

class ScheduleExpression {
public:
    static Result<ScheduleExpression> parse(std::string_view text, ScheduleDialect dialect);

    // The first occurrence after `t` (never `t` itself), nullopt when there is none. `anchor` is where a rate begins and its first occurrence:
    // the start date, else the time of creation. Rates know no zone; rules are evaluated in UTC.
    std::optional<Timestamp> next_after(Timestamp t, Timestamp anchor, const TimeZone& zone) const;

    bool is_rate() const { return std::holds_alternative<Rate>(form_); }
    bool is_one_time() const { return std::holds_alternative<At>(form_); }

    struct Rate {
        std::chrono::minutes period;
    };
    struct At {
        LocalSeconds local;
    };
    struct Cron {
        std::bitset<60> minutes;
        std::bitset<24> hours;
        std::bitset<13> months;  // from 1
        std::bitset<2200> years;

        enum class Day {
            any,
            of_month,
            last,
            last_weekday,
            nearest_weekday,
            of_week,
            last_of_week,
            nth_of_week
        };
        Day day = Day::any;
        std::bitset<32> days;  // of_month: from 1; of_week: 0 is Sunday
        unsigned number =
            0;  // nearest_weekday: the day; last_of_week and nth_of_week: the day of the week, 0 is Sunday
        unsigned nth = 0;

        // The days of one month on which it fires.
        std::bitset<32> days_in(std::chrono::year_month month) const;
    };

private:
    explicit ScheduleExpression(std::variant<Rate, At, Cron> form) : form_(form) {}
    std::variant<Rate, At, Cron> form_;
};

// The last occurrence that is not after `now`, given one that is not: `next_after` says which comes first after a time. Halves the time between two
// that are known, so a year of minutes takes no longer than a week.
Timestamp last_occurrence(Timestamp known, Timestamp now,
                          const std::function<std::optional<Timestamp>(Timestamp)>& next_after);

}  // namespace athanor
