#include "serving/meter.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <thread>

#include "base/faulty_filesystem.hpp"
#include "serving/meter_writer.hpp"
#include "serving/predictor/testing.hpp"
#include "serving/router.hpp"

namespace athanor::serving {
namespace {

using namespace std::chrono_literals;

TEST(Histogram, EveryValueIsInTheBucketThatItsBoundsSay) {
    for (std::uint64_t value = 0; value < 1u << 20; value += 1 + value / 1000) {
        std::size_t bucket = Histogram::bucket_of(value);
        ASSERT_LT(bucket, Histogram::kBuckets);
        EXPECT_LE(Histogram::lower_bound(bucket), value);
        if (bucket + 1 < Histogram::kBuckets) EXPECT_GT(Histogram::lower_bound(bucket + 1), value);
    }
    EXPECT_EQ(Histogram::lower_bound(Histogram::bucket_of(63)), 63u);
    EXPECT_EQ(Histogram::bucket_of(Histogram::kMost), Histogram::kBuckets - 1);
}

double literal_percentile(std::vector<double> values, double percent) {
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(percent / 100 * static_cast<double>(values.size() - 1) + 0.5)];
}

double percentile_of(const std::vector<Histogram::Part>& parts, double percent) {
    double all = 0, before = 0;
    for (const auto& part : parts) all += part.weight;
    double wanted = std::floor(percent / 100 * (all - 1) + 0.5);
    for (const auto& part : parts) {
        if (wanted < before + part.weight) return part.value;
        before += part.weight;
    }
    return parts.back().value;
}

TEST(Meter, SumsAreExactAndPercentilesWithinABucketOfTheLiteralOnes) {
    std::mt19937_64 random(7);
    for (int round = 0; round < 60; ++round) {
        Meter meter;
        std::vector<double> model, overhead;
        std::lognormal_distribution<double> spread(std::uniform_real_distribution<>(0, 12)(random),
                                                   std::uniform_real_distribution<>(0.05, 2)(random));
        auto some = static_cast<std::size_t>(std::uniform_int_distribution<>(1, 3000)(random));
        for (std::size_t i = 0; i < some; ++i) {
            auto one = std::min<std::int64_t>(static_cast<std::int64_t>(spread(random)), Histogram::kMost);
            auto other = static_cast<std::int64_t>(random() % 64);
            meter.add(Outcome::answered, Duration(one), Duration(other));
            model.push_back(static_cast<double>(one));
            overhead.push_back(static_cast<double>(other));
        }
        Counts counts;
        ASSERT_TRUE(meter.drain(counts));
        EXPECT_EQ(counts.invocations(), some);
        auto check = [&](const Histogram& histogram, const std::vector<double>& literal) {
            double sum = 0;
            for (double value : literal) sum += value;
            for (std::size_t most : {Histogram::kBuckets, MeterWriter::kMostParts}) {
                auto parts = histogram.parts(most);
                double drained = 0, weight = 0;
                for (const auto& part : parts) {
                    drained += part.value * part.weight;
                    weight += part.weight;
                }
                EXPECT_EQ(weight, literal.size());
                EXPECT_NEAR(drained, sum, sum * 1e-12);
                EXPECT_LE(parts.size(), std::max<std::size_t>(most, 28));
            }
            for (double percent : {0.0, 10.0, 50.0, 90.0, 99.0, 99.9, 100.0}) {
                double exact = literal_percentile(literal, percent);
                EXPECT_NEAR(percentile_of(histogram.parts(Histogram::kBuckets), percent), exact, exact / 32);
            }
        };
        check(counts.model, model);
        check(counts.overhead, overhead);
        EXPECT_FALSE(meter.drain(counts));
    }
}

TEST(Meter, NoCountIsLostAcrossDrainsWhileThreadsCount) {
    constexpr int kThreads = 4, kEach = 50'000;
    Meter meter;
    std::atomic<int> running = kThreads;
    std::vector<std::thread> threads;
    for (int t = 0; t < kThreads; ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0; i < kEach; ++i) {
                if (i % 10 == 0)
                    meter.add_unavailable();
                else
                    meter.add(i % 3 ? Outcome::answered : Outcome::client_error, Duration(i), Duration(t));
            }
            --running;
        });
    }
    Counts all;
    while (running > 0) meter.drain(all);
    for (auto& thread : threads) thread.join();
    meter.drain(all);
    EXPECT_EQ(all.invocations(), kThreads * kEach);
    EXPECT_EQ(all.of(Outcome::unavailable), kThreads * kEach / 10);
    double sum = 0, literal = 0, samples = 0;
    for (const auto& part : all.model.parts(Histogram::kBuckets)) {
        sum += part.value * part.weight;
        samples += part.weight;
    }
    for (int i = 0; i < kEach; ++i) literal += i % 10 ? i * kThreads : 0;
    EXPECT_NEAR(sum, literal, literal * 1e-12);
    EXPECT_EQ(samples, kThreads * kEach * 9 / 10);
}

struct WriterTest : ::testing::Test {
    WriterTest() {
        store = telemetry::MetricStore::open(fs, clock, {.path = "/cloudwatch", .on_lost_durability = [] {}})
                    .value();
        writer.emplace(router.meters(), *store, clock);
    }
    std::shared_ptr<Instance> instance() {
        predictor::Forest forest;
        forest.num_feature = 2;
        forest.trees.push_back({predictor::leaf(1)});
        return std::make_shared<Instance>("i", predictor::FlatModel::open(forest.flatten()).value(),
                                          predictor::InvocationOptions{});
    }
    void publish(std::vector<Variant> variants) {
        Endpoint endpoint{.account = "1", .region = "r", .name = "e", .variants = std::move(variants)};
        for (const Variant& variant : endpoint.variants) endpoint.total_weight += variant.weight;
        router.publish(std::make_shared<Endpoint>(std::move(endpoint)));
    }
    void invoke(std::string_view body = "1,2\n") {
        (void)run_to_end(
            router.invoke({.endpoint = {"1", "r", "e"}, .body = body, .content_type = "text/csv"}));
    }
    telemetry::MetricSource source(std::string config = {}) {
        telemetry::MetricSource found{
            "1", "r", "AWS/SageMaker", {{"EndpointName", "e"}, {"VariantName", "v"}}};
        if (!config.empty()) found.dimensions.emplace_back("EndpointConfigName", std::move(config));
        return found;
    }
    telemetry::Summary summary(std::string_view metric, std::string config = {}) {
        return store->summary(source(std::move(config)), metric).value_or(telemetry::Summary{});
    }
    void flush() { run_to_end(writer->flush()); }

    FaultyFilesystem fs;
    ManualClock clock;
    Pool pool{1};
    Router router{clock, pool};
    std::unique_ptr<telemetry::MetricStore> store;
    std::optional<MeterWriter> writer;
};

TEST_F(WriterTest, CountsAreWrittenAsAwsDoesAndSilenceIsNot) {
    publish({{.name = "v", .instances = {instance(), instance()}, .config_name = "c"}});
    flush();
    EXPECT_TRUE(store->series("1", "r", "").empty());
    auto began = to_epoch_millis(clock.now());
    for (int i = 0; i < 3; ++i) invoke();
    invoke("x,y\n");
    clock.advance(1s);
    flush();
    EXPECT_EQ(summary("Invocations").sum(), 4);
    EXPECT_EQ(summary("Invocations").weight, 4);
    EXPECT_EQ(summary("Invocations").last_time, began);
    EXPECT_EQ(summary("InvocationsPerInstance").sum(), 2);
    EXPECT_EQ(summary("Invocation4XXErrors").mean, 0.25);
    EXPECT_EQ(summary("Invocation5XXErrors").weight, 4);
    EXPECT_EQ(summary("Invocation5XXErrors").sum(), 0);
    EXPECT_EQ(summary("InvocationModelErrors").sum(), 1);
    EXPECT_EQ(summary("ModelLatency").weight, 4);
    EXPECT_EQ(summary("OverheadLatency").weight, 4);
    EXPECT_TRUE(store->summaries(source("c")).empty());
    flush();
    EXPECT_EQ(store->read(source(), "Invocations")->size(), 1u);
}

TEST_F(WriterTest, TwoConfigurationsOfAVariantAreCountedTogetherAndApart) {
    publish({{.name = "v", .instances = {instance()}, .config_name = "old"},
             {.name = "v", .instances = {instance()}, .config_name = "new"}});
    for (int i = 0; i < 200; ++i) invoke();
    flush();
    EXPECT_EQ(summary("Invocations").sum(), 200);
    EXPECT_EQ(summary("InvocationsPerInstance").sum(), 100);
    EXPECT_GT(summary("Invocations", "old").sum(), 0);
    EXPECT_EQ(summary("Invocations", "old").sum() + summary("Invocations", "new").sum(), 200);
    publish({{.name = "v", .instances = {instance()}, .config_name = "new"}});
    invoke();
    auto apart = summary("Invocations", "new").sum();
    flush();
    EXPECT_EQ(summary("Invocations").sum(), 201);
    EXPECT_EQ(summary("Invocations", "new").sum(), apart);
}

TEST_F(WriterTest, AVariantWithoutInstancesCountsWhatItCouldNotAnswer) {
    publish({{.name = "v"}});
    invoke();
    flush();
    EXPECT_EQ(summary("Invocations").sum(), 1);
    EXPECT_EQ(summary("Invocation5XXErrors").mean, 1);
    EXPECT_EQ(summary("InvocationModelErrors").mean, 0);
    EXPECT_EQ(summary("ModelLatency").weight, 0);
}

TEST_F(WriterTest, WhatWasCountedBeforeAnEndpointWentIsWrittenAndThenItsMeterGoes) {
    publish({{.name = "v", .instances = {instance()}}});
    invoke();
    router.remove({"1", "r", "e"});
    invoke();  // this thread's table has been replaced
    flush();
    EXPECT_EQ(summary("Invocations").sum(), 1);
    flush();
    EXPECT_TRUE(router.meters().all().empty());
}

TEST_F(WriterTest, WhatTheStoreRefusesIsWrittenLater) {
    publish({{.name = "v", .instances = {instance()}}});
    invoke();
    fs.fail_at(0, ENOSPC);
    flush();
    ASSERT_TRUE(fs.fault_was_hit());
    EXPECT_EQ(summary("Invocations").weight, 0);
    invoke();
    writer->flush_rest();
    EXPECT_EQ(summary("Invocations").sum(), 2);
    EXPECT_EQ(store->read(source(), "Invocations")->size(), 2u);
}

}  // namespace
}  // namespace athanor::serving
