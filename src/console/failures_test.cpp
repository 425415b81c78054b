#include "console/failures.hpp"

#include <gtest/gtest.h>

namespace athanor::console {
namespace {

using namespace std::chrono_literals;

TEST(Failures, FiveAreFreeAndThenTheWaitDoubles) {
    ManualClock clock;
    Failures failures(clock);
    for (int i = 0; i < 5; ++i) EXPECT_EQ(failures.attempt({"a"}), 0s) << i;
    for (auto wait : {1s, 2s, 4s, 8s}) {
        EXPECT_EQ(failures.attempt({"a"}), wait);
        clock.advance(wait - 1ms);
        EXPECT_EQ(failures.attempt({"a"}), 1s);  // who asks too early is told, and it counts for nothing
        clock.advance(1ms);
        EXPECT_EQ(failures.attempt({"a"}), 0s);
    }
    for (int i = 0; i < 20; ++i) {
        auto wait = failures.attempt({"a"});
        EXPECT_LE(wait, Failures::kLongest);
        clock.advance(wait);
        EXPECT_EQ(failures.attempt({"a"}), 0s);
    }
    EXPECT_EQ(failures.attempt({"b"}), 0s);
    clock.advance(Failures::kForgotten + 1s);
    EXPECT_EQ(failures.attempt({"a"}), 0s);
}

TEST(Failures, EitherNameHoldsAnAttemptUp) {
    ManualClock clock;
    Failures failures(clock);
    for (int i = 0; i < 5; ++i) EXPECT_EQ(failures.attempt({"user" + std::to_string(i), "address"}), 0s);
    EXPECT_GT(failures.attempt({"another", "address"}), 0s);
    EXPECT_EQ(failures.attempt({"another", "elsewhere"}), 0s);
}

TEST(Failures, ASuccessClearsTheUserAndTakesTheAttemptBackFromTheAddress) {
    ManualClock clock;
    Failures failures(clock);
    for (int i = 0; i < 4; ++i) EXPECT_EQ(failures.attempt({"user", "address"}), 0s);
    EXPECT_EQ(failures.attempt({"user", "address"}), 0s);
    failures.succeeded({"user", "address"});
    EXPECT_EQ(failures.attempt({"user", "address"}), 0s);
    EXPECT_GT(failures.attempt({"other", "address"}), 0s);  // the four before still count against the address
    EXPECT_EQ(failures.attempt({"user", "elsewhere"}), 0s);
}

TEST(Failures, MemoryIsBounded) {
    ManualClock clock;
    Failures failures(clock, 100);
    for (int i = 0; i < 5; ++i) failures.attempt({"victim"});
    EXPECT_GT(failures.attempt({"victim"}), 0s);
    for (int i = 0; i < 1000; ++i) {
        clock.advance(1us);
        EXPECT_EQ(failures.attempt({"x" + std::to_string(i)}), 0s);
    }
    EXPECT_EQ(failures.attempt({"victim"}), 0s);  // the oldest went
}

TEST(Failures, AnAddressIsCountedWithoutItsPortAndOfIPv6TheNetwork) {
    EXPECT_EQ(counted_address("10.0.0.1:5000"), "10.0.0.1");
    EXPECT_EQ(counted_address("[2001:db8:1:2:3::4]:5000"), counted_address("[2001:db8:1:2:ffff::1]:80"));
    EXPECT_NE(counted_address("[2001:db8:1:2::4]:5000"), counted_address("[2001:db8:1:3::4]:5000"));
}

}  // namespace
}  // namespace athanor::console
