#include "gate/quotas.hpp"

#include <gtest/gtest.h>

#include "base/faulty_filesystem.hpp"

namespace athanor::gate {
namespace {

class QuotasTest : public ::testing::Test {
public:
    QuotasTest() {
        EXPECT_TRUE(files.make_directory("/data"));
        EXPECT_TRUE(files.sync_directory("/"));
        database = *store::Database::open(
            files, clock, {.path = "/data/control.db", .on_lost_durability = [] {}}, {Quotas::migrations()});
        quotas = *Quotas::open(*database, clock);
    }
    Limits set(const std::string& account, Limits change) {
        return **run_to_end(quotas->set(account, change));
    }
    int taken(const std::string& account, int tries) {
        int count = 0;
        for (int i = 0; i < tries; ++i) count += quotas->take(account);
        return count;
    }

    FaultyFilesystem files;
    ManualClock clock;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<Quotas> quotas;
};

TEST_F(QuotasTest, ALimitStaysUntilItIsTakenAway) {
    EXPECT_EQ(quotas->of("1"), Limits{});
    set("1", {.running_jobs = 2, .bytes = 100});
    EXPECT_EQ(set("1", {.vcpus = 4}), (Limits{.running_jobs = 2, .vcpus = 4, .bytes = 100}));
    auto again = *Quotas::open(*database, clock);
    EXPECT_EQ(again->of("1"), (Limits{.running_jobs = 2, .vcpus = 4, .bytes = 100}));
    EXPECT_EQ(again->of("2"), Limits{});
    EXPECT_EQ(set("1", {.running_jobs = 0, .vcpus = 0, .bytes = 0}), Limits{});
    EXPECT_TRUE(quotas->list().empty());
}

TEST_F(QuotasTest, RequestsHaveASecondsWorthAtOnceAndThenTheirRate) {
    EXPECT_EQ(taken("1", 1000), 1000);
    set("1", {.requests = 10});
    EXPECT_EQ(taken("1", 100), 10);
    EXPECT_EQ(taken("2", 100), 100);
    clock.advance(std::chrono::milliseconds(500));
    EXPECT_EQ(taken("1", 100), 5);
    set("2", {.requests = 1});
    EXPECT_EQ(taken("1", 100), 0);  // a change of others' limits gives nobody more
    clock.advance(std::chrono::seconds(100));
    EXPECT_EQ(taken("1", 100), 10);
    EXPECT_EQ(taken("2", 100), 1);
}

}  // namespace
}  // namespace athanor::gate
