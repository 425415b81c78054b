// What an instance measures: samples of utilisation, what a container leaves, and the spool between them and the server.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "compute/agent/container_metrics.hpp"
#include "compute/agent/metric_spool.hpp"
#include "compute/agent/utilization.hpp"

namespace athanor::compute {
namespace {

using namespace std::chrono_literals;

TEST(Utilization, IsPercentOfACoreSinceTheSampleBeforeAndOfTheMemoryLimit) {
    Utilization utilization("/", 1000, 10s);
    auto first = utilization.sample({.memory_bytes = 250, .cpu_microseconds = 3'000'000}, Timestamp(1s), 12s);
    ASSERT_EQ(first.size(), 3u);
    EXPECT_EQ(first[0].name, "CPUUtilization");
    EXPECT_EQ(first[0].value, 150);
    EXPECT_EQ(first[0].time, Timestamp(1s));
    EXPECT_EQ(first[1].value, 25);
    EXPECT_GT(first[2].value, 0);
    EXPECT_LE(first[2].value, 100);
    auto second =
        utilization.sample({.peak_memory_bytes = 500, .cpu_microseconds = 3'500'000}, Timestamp(2s), 14s);
    EXPECT_EQ(second[0].value, 25);
    EXPECT_EQ(second[1].value, 50);  // it has ended: its peak
}

TEST(Utilization, LeavesOutWhatIsNotKnown) {
    Utilization utilization("/", 0, 0s);
    auto samples = utilization.sample({}, Timestamp(1s), 1s);
    ASSERT_EQ(samples.size(), 1u);
    EXPECT_EQ(samples[0].name, "DiskUtilization");
    EXPECT_GT(own_usage().cpu_microseconds, 0u);
    EXPECT_GT(own_usage().memory_bytes, 0u);
}

TEST(ContainerMetrics, ValuesAndStatisticsAreReadAndNonsenseIsSkipped) {
    auto samples = parse_container_metrics(
        R"({"MetricName":"a","Timestamp":"2026-01-01T00:00:00Z","Dimensions":[{"Name":"Endpoint","Value":"e"}],"Value":1.5})"
        "\n"
        R"({"MetricName":"b","StatisticValues":{"SampleCount":4,"Sum":10,"Minimum":1,"Maximum":4}})"
        "\nnot json\n\n[]\n"
        R"({"MetricName":"","Value":1})"
        "\n"
        R"({"MetricName":"c","Value":"1"})"
        "\n"
        R"({"MetricName":"d","Dimensions":[{"Name":"x"}],"Value":1})"
        "\n"
        R"({"MetricName":"f","StatisticValues":{"SampleCount":0,"Sum":1,"Minimum":1,"Maximum":1}})"
        "\n"
        R"({"MetricName":"g","Timestamp":"yesterday","Value":2})",
        Timestamp(7s));
    ASSERT_EQ(samples.size(), 5u);
    EXPECT_EQ(samples[0].value, 1.5);
    EXPECT_EQ(format_iso8601(samples[0].time), "2026-01-01T00:00:00.000Z");
    EXPECT_EQ(samples[0].dimensions[0].second, "e");
    EXPECT_TRUE(samples[0].of_container);
    double sum = 0, weight = 0;
    for (int i = 1; i <= 3; ++i) {
        sum += samples[static_cast<std::size_t>(i)].value * samples[static_cast<std::size_t>(i)].weight;
        weight += samples[static_cast<std::size_t>(i)].weight;
    }
    EXPECT_EQ(sum, 10);
    EXPECT_EQ(weight, 4);
    EXPECT_EQ(samples[4].name, "g");
    EXPECT_EQ(samples[4].time, Timestamp(7s));
}

TEST(ContainerMetrics, FilesOfTheFolderAreReadAndLinksLeadNowhere) {
    namespace fs = std::filesystem;
    std::string top = ::testing::TempDir() + "container-metrics-" + std::to_string(::getpid());
    fs::create_directories(top + "/ml/output/metrics/cloudwatch");
    EXPECT_TRUE(read_container_metrics(top + "/none", {}).empty());
    std::string line = R"({"MetricName":"a","Value":1})";
    std::ofstream(top + "/secret.jsonl") << line;
    std::ofstream(top + "/ml/output/metrics/cloudwatch/b.jsonl") << line << "\n" << line;
    std::ofstream(top + "/ml/output/metrics/cloudwatch/c.txt") << line;
    fs::create_symlink(top + "/secret.jsonl", top + "/ml/output/metrics/cloudwatch/d.jsonl");
    EXPECT_EQ(read_container_metrics(top + "/ml", {}).size(), 2u);
    fs::remove_all(top);
}

std::vector<MetricSample> samples(int first, int count) {
    std::vector<MetricSample> made;
    for (int i = first; i < first + count; ++i)
        made.push_back({.name = "m", .value = static_cast<double>(i)});
    return made;
}

TEST(MetricSpool, KeepsWhatIsNotAcknowledgedAndDropsTheOldestPastItsLimit) {
    MetricSpool spool(5);
    int woken = 0;
    spool.on_sample([&] { ++woken; });
    spool.append(samples(0, 3));
    spool.append(samples(3, 1));
    EXPECT_EQ(woken, 1);
    EXPECT_EQ(spool.next().samples.size(), 4u);
    spool.acknowledge(2);
    EXPECT_EQ(spool.next().first, 2);
    EXPECT_EQ(spool.next().samples.front().value, 2);
    spool.acknowledge(1);  // older news
    spool.append(samples(4, 4));
    EXPECT_EQ(spool.lost(), 1u);
    EXPECT_EQ(spool.next().first, 3);
    spool.acknowledge(100);
    EXPECT_TRUE(spool.drained());
    spool.close();
    spool.append(samples(0, 1));
    EXPECT_TRUE(spool.drained());
}

TEST(MetricSpool, ABatchGoesOverTheWireAndBack) {
    SampleBatch batch{.first = 3,
                      .samples = {{.name = "m",
                                   .time = Timestamp(5s),
                                   .value = -2.5,
                                   .weight = 3,
                                   .of_container = true,
                                   .dimensions = {{"a", "b"}}}}};
    auto again = parse_sample_batch(to_json(batch));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->first, 3);
    EXPECT_EQ(again->samples, batch.samples);
    EXPECT_FALSE(parse_sample_batch(R"({"first":-1,"samples":[]})"));
    EXPECT_FALSE(parse_sample_batch(R"({"first":0,"samples":[{"name":"m","value":1,"weight":0,"at":0}]})"));
    EXPECT_FALSE(
        parse_sample_batch(R"({"first":0,"samples":[{"name":"m","value":"NaN","weight":1,"at":0}]})"));
}

}  // namespace
}  // namespace athanor::compute
