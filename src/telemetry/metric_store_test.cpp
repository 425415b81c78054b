#include "telemetry/metric_store.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "base/faulty_filesystem.hpp"
#include "telemetry/metric_block.hpp"

namespace athanor::telemetry {
namespace {

MetricSource source(const std::string& name) { return {"1", "us-east-1", "Runs", {{"Run", name}}}; }

struct Metrics : ::testing::Test {
    Metrics() { open(); }
    void open(std::uint64_t seal_at = 32u << 20, std::chrono::hours retention = {}) {
        auto opened = MetricStore::open(
            fs, clock,
            {.path = folder, .seal_at = seal_at, .retention = retention, .on_lost_durability = [] {}});
        ASSERT_TRUE(opened) << opened.error().message;
        store = *std::move(opened);
    }
    void restart(std::uint64_t seal_at = 32u << 20, std::chrono::hours retention = {}) {
        store.reset();
        fs.crash();
        open(seal_at, retention);
    }
    Status add(const std::string& run, const std::string& metric, std::vector<MetricPoint> points,
               std::optional<Producer> producer = {}) {
        MetricBatch batch{source(run), {}};
        for (const MetricPoint& point : points) batch.measurements.push_back({metric, point});
        return store->append_blocking({std::move(batch)}, std::move(producer));
    }
    FaultyFilesystem fs;
    ManualClock clock;
    std::string folder = "/metrics";
    std::unique_ptr<MetricStore> store;
};

TEST_F(Metrics, AreReadByTimeHoweverTheyCame) {
    ASSERT_TRUE(add("r", "loss",
                    {{.time = 30, .step = 3, .value = 0.25},
                     {.time = 10, .step = 1, .value = 1e300},
                     {.time = 20, .value = -7},
                     {.time = 10, .value = 2, .weight = 3}}));
    EXPECT_THAT(*store->read(source("r"), "loss"),
                ::testing::ElementsAre(MetricPoint{10, 1, 1e300}, MetricPoint{10, {}, 2, 3},
                                       MetricPoint{20, {}, -7}, MetricPoint{30, 3, 0.25}));
    EXPECT_EQ(store->read(source("r"), "loss", {15, 30})->size(), 1u);
    EXPECT_TRUE(store->read(source("r"), "other")->empty());
    EXPECT_TRUE(store->read(source("s"), "loss")->empty());
}

TEST_F(Metrics, DimensionsAreASet) {
    MetricSource one{"1", "r", "N", {{"B", "2"}, {"A", "1"}}}, same{"1", "r", "N", {{"A", "1"}, {"B", "2"}}};
    ASSERT_TRUE(store->append_blocking({{one, {{"m", {.value = 1}}}}}));
    EXPECT_EQ(store->summary(same, "m")->weight, 1);
    ASSERT_EQ(store->series("1", "r", "N").size(), 1u);
    EXPECT_EQ(store->series("1", "r", "")[0].source.dimensions[0].first, "A");
    EXPECT_TRUE(store->series("1", "r", "M").empty());
}

TEST_F(Metrics, SummariesAreWhatTheirPointsAre) {
    ASSERT_TRUE(add("r", "loss",
                    {{.time = 1, .value = 1e9 + 4},
                     {.time = 3, .value = 1e9 + 7},
                     {.time = 2, .value = 1e9 + 13},
                     {.time = 0, .value = 1e9 + 16}}));
    auto summary = store->summary(source("r"), "loss");
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->weight, 4);
    EXPECT_EQ(summary->mean, 1e9 + 10);
    EXPECT_NEAR(summary->deviation(), std::sqrt(30.0), 1e-6);
    EXPECT_EQ(summary->min, 1e9 + 4);
    EXPECT_EQ(summary->max, 1e9 + 16);
    EXPECT_EQ(summary->last, 1e9 + 7);
    EXPECT_EQ(summary->last_time, 3);
}

TEST_F(Metrics, StatisticsArePerPeriodOfTimeOrSteps) {
    std::vector<MetricPoint> points;
    for (int i = 0; i < 100; ++i)
        points.push_back({.time = i * 1000, .step = i / 10, .value = static_cast<double>(i)});
    ASSERT_TRUE(add("r", "m", points));
    auto minutes = store->statistics(source("r"), "m", {.percentiles = {0, 50, 99, 100}});
    ASSERT_EQ(minutes->size(), 2u);
    EXPECT_EQ((*minutes)[1].begin, 60'000);
    EXPECT_EQ((*minutes)[0].summary.sum(), 59 * 60 / 2);
    EXPECT_THAT((*minutes)[0].percentiles,
                ::testing::ElementsAre(0, 29.5, ::testing::DoubleNear(58.41, 1e-9), 59));
    auto steps = store->statistics(source("r"), "m", {.axis = Axis::step, .start = 2, .end = 4, .period = 1});
    ASSERT_EQ(steps->size(), 2u);
    EXPECT_EQ((*steps)[0].begin, 2);
    EXPECT_EQ((*steps)[0].summary.min, 20);
    EXPECT_EQ((*steps)[1].summary.last, 39);
    EXPECT_EQ(store->statistics(source("r"), "m", {.period = 0}).error().code, "InvalidParameterException");
}

TEST_F(Metrics, WhatCannotBeAValueIsRefused) {
    EXPECT_EQ(add("r", "m", {{.value = std::nan("")}}).error().code, "InvalidParameterException");
    EXPECT_EQ(add("r", "m", {{.value = 1, .weight = 0}}).error().code, "InvalidParameterException");
    EXPECT_EQ(add("r", "m", {{.value = INFINITY}}).error().code, "InvalidParameterException");
    EXPECT_TRUE(store->summaries(source("r")).empty());
}

TEST_F(Metrics, AResendChangesNothingEvenAfterSealing) {
    ASSERT_TRUE(add("r", "m", {{.time = 1, .value = 1}}, Producer{"p", 1}));
    ASSERT_TRUE(add("r", "m", {{.time = 1, .value = 1}}, Producer{"p", 1}));
    restart(1);
    ASSERT_TRUE(add("r", "m", {{.time = 2, .value = 1}}, Producer{"p", 2}));  // seals what was before
    restart();
    ASSERT_TRUE(add("r", "m", {{.time = 1, .value = 1}}, Producer{"p", 1}));
    ASSERT_TRUE(add("r", "m", {{.time = 2, .value = 1}}, Producer{"p", 2}));
    EXPECT_EQ(store->summary(source("r"), "m")->weight, 2);
}

TEST_F(Metrics, AForgottenSourceStaysForgottenAndMayBeginAnew) {
    ASSERT_TRUE(add("r", "m", {{.time = 1, .value = 1}}));
    ASSERT_TRUE(add("s", "m", {{.time = 1, .value = 5}}));
    restart(1);
    ASSERT_TRUE(add("s", "m", {{.time = 2, .value = 5}}));  // r is in a block now
    ASSERT_TRUE(run_to_end(store->forget(source("r"))));
    EXPECT_TRUE(store->summaries(source("r")).empty());
    ASSERT_TRUE(add("s", "m", {{.time = 3, .value = 5}}));  // and so is that it is forgotten
    ASSERT_TRUE(add("r", "m", {{.time = 9, .value = 9}}));
    for (int i = 0; i < 2; ++i) {
        EXPECT_THAT(*store->read(source("r"), "m"), ::testing::ElementsAre(MetricPoint{9, {}, 9}));
        EXPECT_EQ(store->summary(source("s"), "m")->weight, 3);
        restart();
    }
}

TEST_F(Metrics, OldBlocksGoAndTheRestStays) {
    using namespace std::chrono_literals;
    restart(1, 24h);
    std::int64_t now = to_epoch_millis(clock.now());
    ASSERT_TRUE(add("r", "m", {{.time = now, .value = 1}}));
    clock.advance(48h);
    std::int64_t later = to_epoch_millis(clock.now());
    ASSERT_TRUE(add("r", "m", {{.time = later, .value = 2}}));
    ASSERT_TRUE(add("r", "m", {{.time = later + 1, .value = 3}}));
    EXPECT_EQ(store->read(source("r"), "m")->size(), 2u);  // hidden before it is removed
    auto before = fs.list("/metrics/blocks")->size();
    EXPECT_EQ(*store->expire(), 1u);
    EXPECT_EQ(fs.list("/metrics/blocks")->size(), before - 1);
    for (int i = 0; i < 2; ++i) {
        EXPECT_EQ(store->summary(source("r"), "m")->sum(), 5);
        restart(1, 24h);
    }
}

TEST(MetricBlock, ADamagedOneIsNoticed) {
    FaultyFilesystem fs;
    BlockWriter writer(7);
    std::string packed;
    PointContext context;
    put_point(packed, context, {.time = 5, .value = 0.5});
    BlockTable table{.covers = 3, .producers = {{"p", 2}}, .forgotten = {"k"}, .sources = {}};
    table.sources.push_back({"key", {{"m", {}, {writer.add(packed, 5, 5)}}}});
    std::string bytes = std::move(writer).finish(table);
    for (std::size_t i = 0; i <= bytes.size(); ++i) {
        std::string damaged = bytes;
        if (i < bytes.size()) damaged[i] = static_cast<char>(damaged[i] ^ 4);
        auto file = *fs.open("/" + std::to_string(i), OpenMode::create);
        ASSERT_TRUE(file->write_at(0, damaged));
        auto read = read_block_table(*file, 7);
        bool fine = read && read_chunk(*file, read->sources.at(0).series.at(0).chunks.at(0));
        EXPECT_EQ(fine, i == bytes.size()) << i;
    }
}

// A model: what a store must answer, said plainly.
using Model = std::map<std::pair<int, int>, std::vector<MetricPoint>>;  // by run and metric

void expect_same(const MetricStore& store, Model model) {
    for (int run = 0; run < 4; ++run) {
        for (int metric = 0; metric < 3; ++metric) {
            auto& points = model[{run, metric}];
            std::vector<std::pair<std::int64_t, std::size_t>> order;
            for (auto& point : points) order.emplace_back(point.time, order.size());
            std::ranges::sort(order);
            std::vector<MetricPoint> wanted;
            double sum = 0;
            for (auto& [time, index] : order) wanted.push_back(points[index]);
            for (auto& point : points) sum += point.value * point.weight;
            std::string name = "m" + std::to_string(metric);
            auto got = store.read(source(std::to_string(run)), name);
            ASSERT_TRUE(got) << got.error().message;
            ASSERT_EQ(*got, wanted);
            auto summary = store.summary(source(std::to_string(run)), name);
            ASSERT_EQ(summary.has_value(), !wanted.empty());
            if (summary) {
                EXPECT_NEAR(summary->sum(), sum, 1e-6 * (1 + std::abs(sum)));
                EXPECT_EQ(summary->last, wanted.back().value);
            }
        }
    }
}

TEST_F(Metrics, AnswerAsAMapWould) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        SeededRandom random(seed);
        store.reset();
        folder = "/metrics" + std::to_string(seed);
        std::uint64_t seal_at = 1 + random.below(600);
        open(seal_at);
        Model model;
        std::uint64_t sent = 0;
        for (int turn = 0; turn < 60; ++turn) {
            auto run = static_cast<int>(random.below(4));
            switch (random.below(10)) {
                case 0: restart(seal_at); break;
                case 1:
                    ASSERT_TRUE(run_to_end(store->forget(source(std::to_string(run)))));
                    for (int metric = 0; metric < 3; ++metric) model.erase({run, metric});
                    break;
                default: {
                    MetricBatch batch{source(std::to_string(run)), {}};
                    bool resent = sent > 0 && random.below(5) == 0;
                    for (std::uint64_t i = 0, n = random.below(8); i < n; ++i) {
                        auto metric = static_cast<int>(random.below(3));
                        MetricPoint point{
                            .time = static_cast<std::int64_t>(random.below(50)) - 10,
                            .step = random.below(2)
                                        ? std::optional(static_cast<std::int64_t>(random.below(9)))
                                        : std::nullopt,
                            .value = random.below(2) ? static_cast<double>(random.below(100)) - 50
                                                     : static_cast<double>(random.below(1000)) / 7,
                            .weight = random.below(4) ? 1.0 : 2.5};
                        batch.measurements.push_back({"m" + std::to_string(metric), point});
                        if (!resent) model[{run, metric}].push_back(point);
                    }
                    if (!resent) ++sent;
                    ASSERT_TRUE(store->append_blocking({std::move(batch)}, Producer{"p", sent}));
                }
            }
        }
        expect_same(*store, model);
        restart(seal_at);
        expect_same(*store, model);
        if (HasFatalFailure()) FAIL() << "seed " << seed;
    }
}

TEST_F(Metrics, NothingAcknowledgedIsLostWhicheverOperationFails) {
    for (int number : {EIO, ENOSPC}) {
        for (std::uint64_t n = 0;; ++n) {
            FaultyFilesystem broken;
            std::vector<std::int64_t> acknowledged, sent;
            bool hit = false;
            {
                auto opened = MetricStore::open(
                    broken, clock, {.path = "/metrics", .seal_at = 150, .on_lost_durability = [] {}});
                ASSERT_TRUE(opened);
                broken.fail_at(n, number);
                for (int i = 0; i < 12; ++i) {
                    sent.push_back(i);
                    if ((*opened)->append_blocking(
                            {{source("r"), {{"m" + std::to_string(i % 2), {.time = i, .value = 0.1 * i}}}}}))
                        acknowledged.push_back(i);
                }
                hit = broken.fault_was_hit();
            }
            broken.crash();
            auto again = MetricStore::open(broken, clock, {.path = "/metrics", .on_lost_durability = [] {}});
            ASSERT_TRUE(again) << again.error().message << " after operation " << n;
            std::vector<std::int64_t> found;
            for (const char* metric : {"m0", "m1"}) {
                for (auto& point : *(*again)->read(source("r"), metric)) found.push_back(point.time);
            }
            std::ranges::sort(found);
            // Each once; what was refused may be there all the same if its write had reached the disk.
            EXPECT_TRUE(std::ranges::includes(found, acknowledged)) << "operation " << n;
            EXPECT_TRUE(std::ranges::adjacent_find(found) == found.end()) << "operation " << n;
            EXPECT_TRUE(std::ranges::includes(sent, found)) << "operation " << n;
            if (!hit) break;
        }
    }
}

TEST_F(Metrics, NothingAcknowledgedIsLostInAPowerCutThatTearsWrites) {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        SeededRandom random(seed);
        FaultyFilesystem torn;
        int acknowledged = 0;
        for (int life = 0; life < 4; ++life) {
            auto opened = MetricStore::open(
                torn, clock, {.path = "/metrics", .seal_at = 120, .on_lost_durability = [] {}});
            ASSERT_TRUE(opened) << opened.error().message << " seed " << seed;
            auto summary = (*opened)->summary(source("r"), "m");
            EXPECT_EQ(summary ? summary->weight : 0, acknowledged) << "seed " << seed;
            for (std::uint64_t i = 0, count = random.below(20); i < count; ++i) {
                ASSERT_TRUE(
                    (*opened)->append_blocking({{source("r"), {{"m", {.time = acknowledged, .value = 1}}}}}));
                ++acknowledged;
            }
            opened->reset();
            torn.crash(FaultyFilesystem::Unsynced::any, &random);
        }
    }
}

}  // namespace
}  // namespace athanor::telemetry
