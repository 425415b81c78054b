#include "base/short_slices.hpp"

#include <gtest/gtest.h>
#include <sched.h>
#include <sys/resource.h>

#include <thread>

namespace athanor {
namespace {

TEST(ShortSlices, change_neither_policy_nor_priority) {
    std::thread([] {
        int nice = ::getpriority(PRIO_PROCESS, 0);
        prefer_short_slices();
        EXPECT_EQ(::sched_getscheduler(0), SCHED_OTHER);
        EXPECT_EQ(::getpriority(PRIO_PROCESS, 0), nice);
    }).join();
}

}  // namespace
}  // namespace athanor
