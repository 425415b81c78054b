#include "services/metrics/service.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "base/faulty_filesystem.hpp"

namespace athanor::metrics {
namespace {

using namespace api::metrics;

constexpr std::string_view kAccount = "000000000000";
const telemetry::MetricSource kRun{std::string(kAccount), "us-east-1", "Runs", {{"Run", "run"}}};

struct MetricsTest : ::testing::Test {
    MetricsTest() {
        auto opened =
            telemetry::MetricStore::open(files, clock, {.path = "/metrics", .on_lost_durability = [] {}});
        EXPECT_TRUE(opened);
        store = *std::move(opened);
        Resources resources{
            .component = [](std::string_view, std::string_view,
                            std::string_view name) -> Result<std::optional<telemetry::MetricSource>> {
                if (name != "run") return std::nullopt;
                return kRun;
            },
            .of_arn = [](std::string_view, std::string_view,
                         std::string_view arn) -> Result<std::vector<telemetry::MetricSource>> {
                if (!arn.ends_with("/run")) return std::vector<telemetry::MetricSource>{};
                return std::vector{kRun};
            }};
        service.emplace(*store, std::move(resources), pool);
        service->add_to(operations);
    }
    ~MetricsTest() override {
        pool.stop();
        pool.join();
    }

    template <class Op>
    Result<typename Op::Output> call(typename Op::Input in) {
        gate::Call c;
        c.principal = {.account = std::string(kAccount),
                       .arn = "arn:aws:iam::000000000000:root",
                       .user_id = std::string(kAccount)};
        c.region = "us-east-1";
        return run_to_end(operations.call<Op>(c, std::move(in)));
    }
    MetricQueryResult get(std::string stat, std::string period, std::string axis,
                          std::optional<std::int64_t> start = {}, std::optional<std::int64_t> end = {}) {
        MetricQuery query{.metric_name = "loss",
                          .resource_arn = "arn:x/run",
                          .metric_stat = std::move(stat),
                          .period = std::move(period),
                          .x_axis_type = std::move(axis),
                          .start = start,
                          .end = end};
        return call<op::BatchGetMetrics>({.metric_queries = {query}})->metric_query_results->front();
    }

    FaultyFilesystem files;
    ManualClock clock;
    Pool pool{1};
    std::unique_ptr<telemetry::MetricStore> store;
    gate::AccountAuthorizer authorizer;
    gate::Register operations{authorizer};
    std::optional<Metrics> service;
};

TEST_F(MetricsTest, PointsGoInAndSeriesComeOut) {
    BatchPutMetricsRequest in{.trial_component_name = "run", .metric_data = {}};
    for (int i = 0; i < 10; ++i) {
        in.metric_data.push_back({.metric_name = "loss",
                                  .timestamp = from_epoch_millis(i * 30'000),
                                  .step = i / 2,
                                  .value = static_cast<double>(i)});
    }
    auto put = call<op::BatchPutMetrics>(in);
    ASSERT_TRUE(put) << put.error().message;
    EXPECT_FALSE(put->errors);
    auto by_step = get("Max", "IterationNumber", "IterationNumber", 1, 2);
    EXPECT_EQ(by_step.x_axis_values, (std::vector<std::int64_t>{1, 2}));
    EXPECT_EQ(by_step.metric_values, (std::vector<double>{3, 5}));
    auto by_time = get("Avg", "OneMinute", "Timestamp", 60, 120);
    EXPECT_EQ(by_time.x_axis_values, (std::vector<std::int64_t>{60, 120}));
    EXPECT_EQ(by_time.metric_values, (std::vector<double>{2.5, 4}));
    EXPECT_EQ(get("Count", "FiveMinute", "Timestamp").metric_values, (std::vector<double>{10}));
    EXPECT_NEAR(get("StdDev", "OneHour", "Timestamp").metric_values.front(), 3.0276503541, 1e-9);
    EXPECT_EQ(get("Last", "OneHour", "Timestamp").metric_values.front(), 9);
}

TEST_F(MetricsTest, WhatIsNoNumberIsToldByItsPlaceAndTheRestIsTaken) {
    auto put = call<op::BatchPutMetrics>({.trial_component_name = "run",
                                          .metric_data = {{.metric_name = "loss", .value = std::nan("")},
                                                          {.metric_name = "loss", .value = 1}}});
    ASSERT_TRUE(put && put->errors);
    ASSERT_EQ(put->errors->size(), 1u);
    EXPECT_EQ(put->errors->front().code, "VALIDATION_ERROR");
    EXPECT_EQ(put->errors->front().metric_index, 0);
    EXPECT_EQ(store->summary(kRun, "loss")->weight, 1);
}

TEST_F(MetricsTest, WhatIsNotThereIsRefused) {
    EXPECT_EQ(call<op::BatchPutMetrics>(
                  {.trial_component_name = "nobody", .metric_data = {{.metric_name = "m", .value = 1}}})
                  .error()
                  .code,
              "ResourceNotFound");
    EXPECT_EQ(get("Max", "OneMinute", "IterationNumber").status, "ValidationError");
    EXPECT_EQ(get("Max", "IterationNumber", "Timestamp").status, "ValidationError");
    EXPECT_EQ(get("Max", "IterationNumber", "IterationNumber").status, "Complete");
    auto other = call<op::BatchGetMetrics>({.metric_queries = {{.metric_name = "m",
                                                                .resource_arn = "arn:x/other",
                                                                .metric_stat = "Max",
                                                                .period = "IterationNumber",
                                                                .x_axis_type = "IterationNumber"}}});
    EXPECT_EQ(other->metric_query_results->front().status, "ValidationError");
}

TEST_F(MetricsTest, AVeryLongAnswerIsTruncated) {
    telemetry::MetricBatch batch{kRun, {}};
    for (int i = 0; i < 10'001; ++i)
        batch.measurements.push_back({"loss", {.time = i, .step = i, .value = 1}});
    ASSERT_TRUE(store->append_blocking({std::move(batch)}));
    auto got = get("Max", "IterationNumber", "IterationNumber");
    EXPECT_EQ(got.status, "Truncated");
    EXPECT_EQ(got.metric_values.size(), 10'000u);
}

}  // namespace
}  // namespace athanor::metrics
