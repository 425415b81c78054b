#include "base/time_zone.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <stdlib.h>
#include <time.h>

namespace athanor {
namespace {

using namespace std::chrono;
using namespace std::chrono_literals;

const std::vector<std::string> kZones = {
    "Europe/Berlin",     "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu",
    "Africa/Casablanca", "Europe/Dublin",    "America/Santiago",    "Pacific/Apia",
    "Africa/Cairo",      "America/Havana",   "Asia/Tehran",         "Pacific/Chatham",
    "America/Nuuk",      "Etc/GMT+5",        "Antarctica/Troll",    "UTC"};

TimeZone zone(std::string_view name) { return TimeZone::load(name).value(); }

// glibc's opinion.
class Oracle {
public:
    explicit Oracle(const std::string& name) {
        ::setenv("TZ", (":" + name).c_str(), 1);
        ::tzset();
    }
    ~Oracle() {
        ::unsetenv("TZ");
        ::tzset();
    }
    seconds offset(UtcSeconds t) const {
        time_t when = t.time_since_epoch().count();
        tm fields{};
        ::localtime_r(&when, &fields);
        return seconds(fields.tm_gmtoff);
    }
};

RC_GTEST_PROP(TimeZone, AgreesWithGlibc, ()) {
    auto name = *rc::gen::elementOf(kZones);
    UtcSeconds from = sys_days(1900y / January / 1);
    std::int64_t span = seconds(days(366 * 250)).count();
    UtcSeconds t = from + seconds(*rc::gen::inRange<std::int64_t>(0, span));
    RC_ASSERT(zone(name).offset(t) == Oracle(name).offset(t));
}

// Every quarter of an hour around is tried.
RC_GTEST_PROP(TimeZone, ALocalTimeIsTheFirstInstantThatShowsItOrLiesInAGap, ()) {
    auto name = *rc::gen::elementOf(kZones);
    TimeZone tz = zone(name);
    auto quarter = *rc::gen::inRange<int>(0, 40 * 365 * 96);
    LocalSeconds local = local_days(2000y / January / 1) + quarter * 15min;
    std::optional<UtcSeconds> first;
    for (UtcSeconds t(local.time_since_epoch() - 26h);
         !first && t <= UtcSeconds(local.time_since_epoch() + 26h); t += 15min) {
        if (tz.to_local(t) == local) first = t;
    }
    auto found = tz.to_utc(local);
    RC_ASSERT(found.earlier == first);
    if (first) RC_ASSERT(found.shifted == *first);
}

TEST(TimeZone, AGapShiftsLaterByItsLength) {
    auto berlin = zone("Europe/Berlin").to_utc(local_days(2026y / March / 29) + 2h + 30min);
    EXPECT_FALSE(berlin.earlier);
    EXPECT_EQ(berlin.shifted, sys_days(2026y / March / 29) + 1h + 30min);               // 03:30 in summer
    auto samoa = zone("Pacific/Apia").to_utc(local_days(2011y / December / 30) + 12h);  // a day that was not
    EXPECT_FALSE(samoa.earlier);
    EXPECT_EQ(samoa.shifted, sys_days(2011y / December / 30) + 22h);
}

TEST(TimeZone, WhatIsShownTwiceIsTheFirst) {
    auto twice = zone("America/New_York").to_utc(local_days(2026y / November / 1) + 1h + 30min);
    EXPECT_EQ(twice.earlier, sys_days(2026y / November / 1) + 5h + 30min);
}

TEST(TimeZone, RulesHoldAfterTheLastTransition) {
    EXPECT_EQ(zone("Europe/Berlin").offset(sys_days(2199y / July / 1)), 2h);
    EXPECT_EQ(zone("Europe/Dublin").offset(sys_days(2199y / January / 1)), 0h);
    EXPECT_EQ(zone("America/Santiago").offset(sys_days(2199y / January / 1)), -3h);
}

TEST(TimeZone, WhatIsNoZoneIsRefused) {
    for (auto bad :
         {"", "Mars/Base", "../../etc/passwd", "/etc/localtime", "localtime", "right/Europe/Berlin",
          "zone.tab", "Europe", "Europe/", "posixrules", "Factory", "Europe/Berlin "}) {
        auto zone = TimeZone::load(bad);
        ASSERT_FALSE(zone) << bad;
        EXPECT_EQ(zone.error().code, "ValidationException");
    }
}

}  // namespace
}  // namespace athanor
