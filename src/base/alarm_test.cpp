#include "base/alarm.hpp"

#include <gtest/gtest.h>

namespace athanor {
namespace {

using namespace std::chrono_literals;

struct Loop : std::enable_shared_from_this<Loop> {
    explicit Loop(Clock& c) : clock(c) {}
    Task<void> run() {
        auto self = shared_from_this();
        while (clock.monotonic() < due) {
            std::uint64_t seen = bell.count();
            alarm.set(co_await asio::this_coro::executor, due, self);
            co_await bell.wait(seen, due);
        }
        ended = true;
    }

    Clock& clock;
    Bell bell;
    Alarm alarm{clock, bell};
    Duration due{0};
    bool ended = false;
};

class AlarmTest : public ::testing::Test {
protected:
    void start(Duration due) {
        loop->due = due;
        spawn(context.get_executor(), loop->run());
        context.poll();
    }
    void change(Duration due) {
        loop->due = due;
        loop->bell.ring();
        context.poll();
    }
    void advance(Duration duration) {
        clock.advance(duration);
        context.poll();
    }

    asio::io_context context;
    ManualClock clock;
    std::shared_ptr<Loop> loop = std::make_shared<Loop>(clock);
};

TEST_F(AlarmTest, WakesAtItsTime) {
    start(5s);
    advance(4999ms);
    EXPECT_FALSE(loop->ended);
    advance(1ms);
    EXPECT_TRUE(loop->ended);
}

TEST_F(AlarmTest, AnEarlierTimeIsKeptToo) {
    start(60s);
    change(2s);
    advance(2s);
    EXPECT_TRUE(loop->ended);
    EXPECT_EQ(clock.sleepers(), 1u);
}

// The loop was asked for five seconds, then for eight: it sleeps on, and is not forgotten.
TEST_F(AlarmTest, ALaterTimeIsSetWhenTheEarlierHasCome) {
    start(5s);
    change(8s);
    EXPECT_EQ(clock.sleepers(), 1u);
    advance(5s);
    EXPECT_FALSE(loop->ended);
    advance(3s);
    EXPECT_TRUE(loop->ended);
}

}  // namespace
}  // namespace athanor
