#include "base/clock.hpp"

#include <gtest/gtest.h>

namespace athanor {
namespace {

constexpr std::int64_t kMoment = 1'795'341'160'123;  // 2026-11-22T09:52:40.123Z

TEST(Clock, FormatsEachForm) {
    Timestamp t = from_epoch_millis(kMoment);
    EXPECT_EQ(format_iso8601(t), "2026-11-22T09:52:40.123Z");
    EXPECT_EQ(format_http_date(t), "Sun, 22 Nov 2026 09:52:40 GMT");
    EXPECT_EQ(format_sigv4_time(t), "20261122T095240Z");
}

TEST(Clock, ReadsTheThreeFormsOfRfc9110) {
    auto expected = from_epoch_millis(784'111'777'000);  // the RFC's own example
    EXPECT_EQ(parse_http_date("Sun, 06 Nov 1994 08:49:37 GMT"), expected);
    EXPECT_EQ(parse_http_date("Sunday, 06-Nov-94 08:49:37 GMT"), expected);
    EXPECT_EQ(parse_http_date("Sun Nov  6 08:49:37 1994"), expected);
    for (auto bad :
         {"", "Sun, 06 Nov 1994 08:49:37", "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:49:37 GMT",
          "Sun, 06 Nov 1994 08:49:37 GMT ", "Xxx, 06 Nov 1994 08:49:37 GMT"}) {
        EXPECT_EQ(parse_http_date(bad), std::nullopt) << bad;
    }
}

TEST(Clock, ReadsIso8601WithFractionsAndOffsets) {
    auto expected = from_epoch_millis(kMoment);
    EXPECT_EQ(parse_iso8601("2026-11-22T09:52:40.123Z"), expected);
    EXPECT_EQ(parse_iso8601("2026-11-22T10:52:40.123+01:00"), expected);
    EXPECT_EQ(parse_iso8601("2026-11-22T04:22:40.123-05:30"), expected);
    EXPECT_EQ(parse_iso8601("2026-11-22T09:52:40Z"), from_epoch_millis(kMoment - 123));
    EXPECT_EQ(parse_iso8601("2026-11-22T09:52:40.1234567Z"), expected + Duration(456));
    for (auto bad : {"2026-11-22T09:52:40", "2026-11-22", "2026-13-22T09:52:40Z", "2026-11-22T09:52:40.Z",
                     "2026-11-22T09:52:61Z"}) {
        EXPECT_EQ(parse_iso8601(bad), std::nullopt) << bad;
    }
}

TEST(Clock, ReadsWhatItWrites) {
    for (std::int64_t millis :
         {std::int64_t{0}, std::int64_t{951'826'245'678}, kMoment, std::int64_t{4'102'444'799'999}}) {
        Timestamp t = from_epoch_millis(millis);
        EXPECT_EQ(parse_iso8601(format_iso8601(t)), t);
        EXPECT_EQ(parse_http_date(format_http_date(t)), from_epoch_millis(millis / 1000 * 1000));
        EXPECT_EQ(parse_sigv4_time(format_sigv4_time(t)), from_epoch_millis(millis / 1000 * 1000));
        EXPECT_EQ(from_epoch_seconds(to_epoch_seconds(t)), t);
        EXPECT_EQ(to_epoch_millis(t), millis);
    }
    EXPECT_EQ(parse_sigv4_time("20261122T0952Z"), std::nullopt);
}

TEST(ManualClock, WakesTheSleepersWhoseTimeHasCome) {
    ManualClock clock;
    asio::io_context loop;
    int woken = 0;
    for (int seconds : {1, 2, 3}) {
        spawn(loop.get_executor(), [](ManualClock& c, int s, int& count) -> Task<void> {
            co_await c.sleep(std::chrono::seconds(s));
            ++count;
        }(clock, seconds, woken));
    }
    loop.poll();
    EXPECT_EQ(clock.sleepers(), 3u);
    Timestamp before = clock.now();
    EXPECT_EQ(format_iso8601(before), "2026-01-01T00:00:00.000Z");
    clock.advance(std::chrono::seconds(2));
    loop.restart();
    loop.poll();
    EXPECT_EQ(woken, 2);
    EXPECT_EQ(clock.sleepers(), 1u);
    EXPECT_EQ(clock.now() - before, std::chrono::seconds(2));
    clock.advance(std::chrono::seconds(1));
    loop.restart();
    loop.poll();
    EXPECT_EQ(woken, 3);
}

TEST(ManualClock, DoesNotSuspendForNoTime) {
    ManualClock clock;
    run_to_end(clock.sleep(Duration(0)));
    EXPECT_EQ(clock.sleepers(), 0u);
}

TEST(SystemClock, SleepsAndGoesOn) {
    Duration before = system_clock().monotonic();
    run_to_end(system_clock().sleep(std::chrono::milliseconds(1)));
    EXPECT_GE(system_clock().monotonic() - before, std::chrono::milliseconds(1));
}

}  // namespace
}  // namespace athanor
