#include "gate/found.hpp"

#include <gtest/gtest.h>

namespace athanor::gate {
namespace {

TEST(FoundTest, TheNearestNameIsTheTextItself) {
    EXPECT_EQ(nearness("Churn", "churn"), 0);
    EXPECT_EQ(nearness("churn-model", "churn"), 1);
    EXPECT_EQ(nearness("the-churn-model", "churn"), 2);
    EXPECT_EQ(nearness("/aws/churn", "churn"), 2);
    EXPECT_EQ(nearness("unchurned-churn", "churn"), 2);
    EXPECT_EQ(nearness("unchurned", "churn"), 3);
    EXPECT_EQ(nearness("other", "churn"), 4);
    EXPECT_EQ(nearness("anything", ""), 1);
}

}  // namespace
}  // namespace athanor::gate
