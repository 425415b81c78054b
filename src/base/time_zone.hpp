// Local time in an IANA zone, from the machine's compiled database (/usr/share/zoneinfo, package tzdata). "UTC" is known without it.
//
//     ATHANOR_TRY(TimeZone zone, TimeZone::load("Europe/Berlin"));
//     auto at = zone.to_utc(local);   // at.earlier is nullopt when the clocks jump over `local`
//
// We read the files (RFC 8536) ourselves: glibc knows zones only through the TZ variable of the whole process, and Debian's date library
// (3.0.1) ignores the rule at the file's end, so it loses daylight saving after 2037, or at once where files are "slim" (its issues 563
// and 614). A zone is immutable; a lookup costs a binary search. Loading costs the reading of a file of about 2 KiB: keep zones.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"

namespace athanor {

using LocalSeconds = std::chrono::local_seconds;
using UtcSeconds = std::chrono::sys_seconds;

class TimeZone {
public:
    // ValidationException for a name that no zone has. What depends on the machine ("localtime") or counts leap seconds ("right/…") is no zone.
    static Result<TimeZone> load(std::string_view name);
    // The bytes of a file: any bytes give a zone or an error.
    static std::optional<TimeZone> parse(std::string_view bytes);
    static TimeZone utc() { return TimeZone(); }

    std::chrono::seconds offset(UtcSeconds t) const;  // local minus UTC
    LocalSeconds to_local(UtcSeconds t) const { return LocalSeconds((t + offset(t)).time_since_epoch()); }

    struct Instants {
        std::optional<UtcSeconds>
            earlier;  // nullopt: the clocks jump over it; else the first time that they show it
        UtcSeconds
            shifted{};  // as `earlier`; in a gap, later by the gap's length (as the offset before the gap has it)
    };
    Instants to_utc(LocalSeconds local) const;

private:
    struct Change {  // of a yearly rule: M month.week.day, or a day of the year with or without 29 February
        enum class Form { month_week_day, julian_without_leap_day, day_of_year } form = Form::day_of_year;
        int month = 1, week = 1, day = 0;
        std::chrono::seconds time{7200};
        LocalSeconds in(std::chrono::year year) const;
    };
    struct Rule {  // after the last transition
        std::chrono::seconds standard{0};
        bool has_saving = false;
        std::chrono::seconds saving{0};
        Change start, end;
        std::chrono::seconds offset(UtcSeconds t) const;
    };
    struct Transition {
        std::int64_t time;
        std::int32_t offset;  // from `time` on
    };
    class RuleReader;
    static bool read_body(std::string_view bytes, std::size_t time_size, TimeZone* zone, std::size_t* used);

    std::int32_t first_offset_ = 0;  // before the first transition
    std::vector<Transition> transitions_;
    std::optional<Rule> rule_;
};

}  // namespace athanor
