#include "console/stream/changes.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace athanor::console {
namespace {

std::string event(std::string_view account, int n) {
    return R"({"account":")" + std::string(account) +
           R"(","source":"aws.sagemaker","detail-type":"SageMaker Training Job State Change","time":"2026-01-01T00:00:00Z",)" +
           R"("resources":["arn:aws:sagemaker:r:1:training-job/j)" + std::to_string(n) +
           R"("],"detail":{"TrainingJobStatus":"Completed"}})";
}

TEST(Changes, AreToldToTheirAccountFromACursorOn) {
    Changes changes(Timestamp{});
    const std::string begin = changes.cursor();
    for (int i = 0; i < 3; ++i) changes.take(event(i == 1 ? "2" : "1", i));
    auto page = changes.after("1", begin, 10);
    ASSERT_EQ(page.changes.size(), 2u);
    EXPECT_EQ(page.changes[1]->name, "j2");
    EXPECT_EQ(page.changes[1]->status, "Completed");
    EXPECT_FALSE(page.reset);
    EXPECT_TRUE(changes.after("1", page.cursor, 10).changes.empty());
    auto first = changes.after("1", begin, 1);
    ASSERT_EQ(first.changes.size(), 1u);
    EXPECT_EQ(changes.after("1", first.cursor, 10).changes.at(0)->name, "j2");
}

TEST(Changes, WhoMissedSomeIsToldSo) {
    Changes changes(Timestamp{});
    const std::string begin = changes.cursor();
    for (std::size_t i = 0; i < Changes::kMost; ++i) changes.take(event("1", 1));
    EXPECT_FALSE(changes.after("1", begin, 1).reset);
    changes.take(event("1", 1));
    EXPECT_TRUE(changes.after("1", begin, 1).reset);
    EXPECT_FALSE(changes.after("1", changes.after("1", begin, 1).cursor, 1).reset);
}

TEST(Changes, ACursorOfAnotherStartOrOfNobodyMeansReset) {
    Changes changes(Timestamp{std::chrono::seconds(5)});
    for (const char* cursor :
         {"", ".", "0.0", "x.1", "5000000.1", "5000000.-1", "5000000.99999999999999999999"})
        EXPECT_TRUE(changes.after("1", cursor, 1).reset) << cursor;
    EXPECT_FALSE(changes.after("1", "5000000.0", 1).reset);
}

TEST(Changes, EventsThatSayNotWhoseTheyAreAreNone) {
    EXPECT_FALSE(change_of("{}"));
    EXPECT_FALSE(change_of("not json"));
    EXPECT_FALSE(change_of(R"({"account":"1","resources":[]})"));
    auto object =
        change_of(R"({"account":"1","resources":["arn:aws:s3:::b"],"detail":{"object":{"key":"a/b"}}})");
    EXPECT_EQ(object->name, "a/b");
}

}  // namespace
}  // namespace athanor::console
