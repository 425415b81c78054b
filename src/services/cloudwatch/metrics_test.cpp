#include "services/cloudwatch/metrics.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <cmath>
#include <numeric>

#include "base/faulty_filesystem.hpp"

namespace athanor::cloudwatch {
namespace {

using namespace api::cloudwatch;
using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

class MetricsTest : public ::testing::Test {
protected:
    MetricsTest() {
        EXPECT_TRUE(files.make_directory("/metrics"));
        open();
        clock.advance(24h);
    }
    void open() {
        service.reset();
        store.reset();
        store = telemetry::MetricStore::open(files, clock, {.path = "/metrics", .on_lost_durability = [] {}})
                    .value();
        operations = std::make_unique<gate::Register>(authorizer);
        service = std::make_unique<MetricOperations>(*store, clock, pool);
        service->add_to(*operations);
    }
    template <class Op>
    Result<typename Op::Output> call(typename Op::Input input) {
        gate::Call call;
        call.principal = {.account = "000000000000"};
        call.region = "us-east-1";
        return run_to_end(operations->call<Op>(call, std::move(input)));
    }
    MetricDatum datum(std::string name, double value, Duration ago = 0s) {
        return {.metric_name = std::move(name), .timestamp = clock.now() - ago, .value = value};
    }
    void put(std::vector<MetricDatum> data, std::string name_space = "App") {
        auto done =
            call<op::PutMetricData>({.namespace_ = std::move(name_space), .metric_data = std::move(data)});
        ASSERT_TRUE(done) << done.error().message;
    }
    std::string refused(MetricDatum datum, std::string name_space = "App") {
        auto done = call<op::PutMetricData>(
            {.namespace_ = std::move(name_space), .metric_data = std::vector{std::move(datum)}});
        return done ? "" : done.error().code + ": " + done.error().message;
    }
    GetMetricStatisticsInput statistics(std::string name, std::vector<std::string> which,
                                        Duration back = 1h) {
        return {.namespace_ = "App",
                .metric_name = std::move(name),
                .start_time = clock.now() - back,
                .end_time = clock.now() + 1min,
                .period = 60,
                .statistics = std::move(which)};
    }
    static MetricDataQuery query(std::string id, std::string metric, std::string stat = "Sum") {
        return {.id = std::move(id),
                .metric_stat = MetricStat{.metric = {.namespace_ = "App", .metric_name = std::move(metric)},
                                          .period = 60,
                                          .stat = std::move(stat)}};
    }
    static MetricDataQuery expression(std::string id, std::string text) {
        return {.id = std::move(id), .expression = std::move(text)};
    }
    GetMetricDataInput data(std::vector<MetricDataQuery> queries, Duration back = 1h) {
        return {.metric_data_queries = std::move(queries),
                .start_time = clock.now() - back,
                .end_time = clock.now() + 1min,
                .scan_by = "TimestampAscending"};
    }

    FaultyFilesystem files;
    ManualClock clock;  // 2026-01-02T00:00:00Z
    Pool pool{1};
    gate::AccountAuthorizer authorizer;
    std::unique_ptr<telemetry::MetricStore> store;
    std::unique_ptr<gate::Register> operations;
    std::unique_ptr<MetricOperations> service;
};

TEST_F(MetricsTest, StatisticsOfAPeriodAreExactAndSurviveARestart) {
    put({datum("m", 1), datum("m", 2), datum("m", 6), datum("m", 10, 1min)});
    open();
    auto got = call<op::GetMetricStatistics>(
        statistics("m", {"SampleCount", "Average", "Sum", "Minimum", "Maximum"}));
    ASSERT_TRUE(got) << got.error().message;
    EXPECT_EQ(got->label, "m");
    ASSERT_EQ(got->datapoints->size(), 2u);
    const Datapoint& newest = (*got->datapoints)[1];
    EXPECT_EQ(newest.timestamp, clock.now());
    EXPECT_EQ(newest.sample_count, 3);
    EXPECT_EQ(newest.average, 3);
    EXPECT_EQ(newest.sum, 9);
    EXPECT_EQ(newest.minimum, 1);
    EXPECT_EQ(newest.maximum, 6);
    EXPECT_EQ(newest.unit, "None");
    EXPECT_FALSE(newest.extended_statistics);
}

TEST_F(MetricsTest, CountsAndStatisticSetsWeighAsTheySay) {
    MetricDatum counted{
        .metric_name = "c", .values = std::vector{1.0, 5.0, 7.0}, .counts = std::vector{3.0, 1.0, 0.0}};
    MetricDatum set{
        .metric_name = "s",
        .statistic_values = StatisticSet{.sample_count = 10, .sum = 55, .minimum = 1, .maximum = 12}};
    MetricDatum two{
        .metric_name = "two",
        .statistic_values = StatisticSet{.sample_count = 2, .sum = 5, .minimum = 1, .maximum = 4}};
    MetricDatum odd{
        .metric_name = "odd",
        .statistic_values = StatisticSet{.sample_count = 2.5, .sum = 9, .minimum = 1, .maximum = 4}};
    put({counted, set, two, odd});
    auto all = [&](std::string name) {
        auto in = statistics(std::move(name), {"SampleCount", "Sum", "Minimum", "Maximum"});
        in.extended_statistics = {{"p50"}};
        auto got = call<op::GetMetricStatistics>(in);
        EXPECT_TRUE(got);
        Datapoint p = got->datapoints->at(0);
        return std::tuple(*p.sample_count, std::round(*p.sum * 1e6) / 1e6, *p.minimum, *p.maximum,
                          p.extended_statistics ? p.extended_statistics->at("p50") : -1);
    };
    EXPECT_EQ(all("c"), std::tuple(4, 8, 1, 5, 1));
    EXPECT_EQ(all("s"), std::tuple(10, 55, 1, 12, -1));  // no percentile of a set
    EXPECT_EQ(all("two"), std::tuple(2, 5, 1, 4, -1));
    EXPECT_EQ(all("odd"), std::tuple(2.5, 9, 1, 4, -1));
}

TEST_F(MetricsTest, UnitsAreKeptApartAndTogether) {
    auto seconds = datum("m", 1), bytes = datum("m", 2);
    seconds.unit = "Seconds";
    bytes.unit = "Bytes";
    put({seconds, bytes, datum("m", 4)});
    auto got = call<op::GetMetricStatistics>(statistics("m", {"Sum"}));
    ASSERT_TRUE(got);
    std::vector<std::string> units;
    for (auto& point : *got->datapoints) units.push_back(*point.unit);
    EXPECT_THAT(units, ElementsAre("Bytes", "None", "Seconds"));
    auto one = statistics("m", {"Sum"});
    one.unit = "Bytes";
    got = call<op::GetMetricStatistics>(one);
    ASSERT_EQ(got->datapoints->size(), 1u);
    EXPECT_EQ(got->datapoints->at(0).sum, 2);
    auto together = call<op::GetMetricData>(data({query("m1", "m")}));
    ASSERT_TRUE(together) << together.error().message;
    EXPECT_THAT(*together->metric_data_results->at(0).values, ElementsAre(7));
    auto listed = call<op::ListMetrics>({});
    ASSERT_EQ(listed->metrics->size(), 1u);
}

TEST_F(MetricsTest, WhatThePlatformPublishesHasItsUnit) {
    telemetry::MetricSource source{
        "000000000000", "us-east-1", "AWS/SageMaker", {{"EndpointName", "e"}, {"VariantName", "v"}}};
    ASSERT_TRUE(store->append_blocking(
        {{source, {{"ModelLatency", {.time = to_epoch_millis(clock.now()), .value = 900}}}}}));
    GetMetricStatisticsInput in = statistics("ModelLatency", {"Average"});
    in.namespace_ = "AWS/SageMaker";
    in.dimensions = {{{"VariantName", "v"}, {"EndpointName", "e"}}};
    for (auto unit : {std::optional<std::string>(), std::optional<std::string>("Microseconds")}) {
        in.unit = unit;
        auto got = call<op::GetMetricStatistics>(in);
        ASSERT_EQ(got->datapoints->size(), 1u);
        EXPECT_EQ(got->datapoints->at(0).unit, "Microseconds");
    }
    in.unit = "Seconds";
    EXPECT_TRUE(call<op::GetMetricStatistics>(in)->datapoints->empty());
}

TEST_F(MetricsTest, AHighResolutionIsKeptToTheSecond) {
    auto fine = datum("fine", 1, 7s), coarse = datum("coarse", 1, 7s);
    fine.storage_resolution = 1;
    put({fine, coarse});
    auto at = [&](std::string name, std::int64_t period) {
        auto in = statistics(std::move(name), {"Sum"}, 1min);
        in.period = period;
        return *call<op::GetMetricStatistics>(in)->datapoints->at(0).timestamp;
    };
    EXPECT_EQ(at("fine", 1), clock.now() - 7s);
    EXPECT_EQ(at("fine", 10), clock.now() - 10s);
    EXPECT_EQ(at("coarse", 10), clock.now() - 1min);
}

TEST_F(MetricsTest, PeriodsBeginAtTheRoundedStart) {
    put({datum("m", 1, 5min), datum("m", 2, 3min), datum("m", 3)});
    auto in = statistics("m", {"Sum"});
    in.start_time = clock.now() - 7min + 20s;  // rounded to 23:53
    in.period = 300;
    auto got = call<op::GetMetricStatistics>(in);
    ASSERT_EQ(got->datapoints->size(), 2u);
    EXPECT_EQ(*got->datapoints->at(0).timestamp, clock.now() - 7min);
    EXPECT_EQ(got->datapoints->at(0).sum, 3);
    EXPECT_EQ(*got->datapoints->at(1).timestamp, clock.now() - 2min);
}

TEST_F(MetricsTest, ALongRangeIsReadADayAtATime) {
    for (int day = 0; day < 13; ++day) put({datum("m", day, std::chrono::hours(24 * day + 1))});
    auto in = statistics("m", {"Sum"}, 13 * 24h);
    in.period = 86400;
    auto got = call<op::GetMetricStatistics>(in);
    ASSERT_TRUE(got) << got.error().message;
    EXPECT_EQ(got->datapoints->size(), 13u);
    in.period = 86400 * 13;
    got = call<op::GetMetricStatistics>(in);
    EXPECT_EQ(got->datapoints->at(0).sum, 78);
}

TEST_F(MetricsTest, DataAreRefusedInAwsWords) {
    EXPECT_EQ(refused(datum("m", 1), "AWS/EC2"),
              "InvalidParameterValueException: The value AWS/EC2 for parameter Namespace is invalid.");
    EXPECT_EQ(
        refused(datum("m", NAN)),
        "InvalidParameterValueException: The value NaN for parameter MetricData.member.1.Value is invalid.");
    EXPECT_THAT(refused(datum("m", 1e300)), HasSubstr("is invalid"));
    EXPECT_EQ(refused(datum("m", 1, 15 * 24h)),
              "InvalidParameterValueException: The parameter MetricData.member.1.Timestamp must specify a "
              "time within the past two weeks.");
    EXPECT_EQ(refused(datum("m", 1, -3h)),
              "InvalidParameterValueException: The parameter MetricData.member.1.Timestamp must specify a "
              "time no more than two hours in the future.");
    EXPECT_THAT(refused(datum("a\x1f"
                              "b",
                              1)),
                HasSubstr("MetricName is invalid"));
    MetricDatum both = datum("m", 1);
    both.statistic_values.emplace();
    EXPECT_EQ(refused(both),
              "InvalidParameterCombinationException: The parameters MetricData.member.1.Value and "
              "MetricData.member.1.StatisticValues are mutually "
              "exclusive and you have specified both.");
    EXPECT_THAT(refused({.metric_name = "m"}),
                HasSubstr("MissingRequiredParameterException: At least one of the parameters"));
    EXPECT_THAT(refused({.metric_name = "m", .values = std::vector{1.0}, .counts = std::vector{1.0, 2.0}}),
                HasSubstr("must be of the same size."));
    EXPECT_THAT(refused({.metric_name = "m",
                         .statistic_values =
                             StatisticSet{.sample_count = 2, .sum = 100, .minimum = 1, .maximum = 4}}),
                HasSubstr("no 2 samples between 1 and 4 have the sum 100"));
    MetricDatum resolution = datum("m", 1);
    resolution.storage_resolution = 5;
    EXPECT_THAT(refused(resolution), HasSubstr("StorageResolution is invalid"));
    MetricDatum twice = datum("m", 1);
    twice.dimensions = {{{"a", "b"}, {"a", "c"}}};
    EXPECT_THAT(refused(twice), HasSubstr("more than once"));
    EXPECT_EQ(call<op::PutMetricData>({.namespace_ = "App"}).error().message,
              "The parameter MetricData is required.");
    EXPECT_EQ(call<op::PutMetricData>(
                  {.namespace_ = "App", .metric_data = std::vector<MetricDatum>(1001, datum("m", 1))})
                  .error()
                  .message,
              "The collection MetricData must not have a size greater than 1000.");
}

TEST_F(MetricsTest, QueriesAreRefusedInAwsWords) {
    auto refused = [&](GetMetricStatisticsInput in) {
        auto got = call<op::GetMetricStatistics>(in);
        return got ? "" : got.error().code + ": " + got.error().message;
    };
    EXPECT_EQ(refused(statistics("m", {"Sum"}, 36h - 1min)),
              "InvalidParameterCombinationException: You have requested up to 2,160 datapoints, which "
              "exceeds the limit of 1,440. You may reduce the datapoints "
              "requested by increasing Period, or decreasing the time range.");
    auto in = statistics("m", {"Sum"});
    in.period = 90;
    EXPECT_THAT(refused(in), HasSubstr("The parameter Period must be"));
    in = statistics("m", {"Sum"});
    in.end_time = in.start_time;
    EXPECT_EQ(
        refused(in),
        "InvalidParameterValueException: The parameter StartTime must be less than the parameter EndTime.");
    in = statistics("m", {});
    in.statistics.reset();
    EXPECT_THAT(refused(in), HasSubstr("At least one of the parameters Statistics and ExtendedStatistics"));
    in.extended_statistics = {{"p101"}};
    EXPECT_EQ(refused(in),
              "InvalidParameterValueException: The value p101 for parameter ExtendedStatistics.member.1 is "
              "invalid.");

    auto wrong = [&](std::vector<MetricDataQuery> queries) {
        auto got = call<op::GetMetricData>(data(std::move(queries)));
        return got ? "" : got.error().code + ": " + got.error().message;
    };
    EXPECT_THAT(wrong({query("M1", "m")}),
                HasSubstr("is not matching the expected pattern ^[a-z][a-zA-Z0-9_]*$."));
    EXPECT_EQ(wrong({query("m1", "m"), query("m1", "n")}),
              "ValidationError: The values for parameter id in MetricDataQueries are not unique.");
    EXPECT_THAT(wrong({MetricDataQuery{.id = "m1"}}), HasSubstr("mutually exclusive"));
    EXPECT_EQ(wrong({expression("e1", "m1 +")}),
              "ValidationError: Error in expression 'e1': expected a value at the end");
    EXPECT_EQ(wrong({expression("e1", "e2"), expression("e2", "e1 + 1")}),
              "ValidationError: Error in expression 'e1': It refers to itself");
    EXPECT_EQ(wrong({expression("e1", "nope")}),
              "ValidationError: Error in expression 'e1': Id nope is not defined");
    EXPECT_THAT(wrong({query("m1", "m"), expression("e1", "SUM(m1)")}),
                HasSubstr("must result in a time series"));
    EXPECT_THAT(wrong({query("m1", "m", "p1000")}), HasSubstr("is not supported"));
    EXPECT_EQ(wrong({}), "ValidationError: The parameter MetricDataQueries is required.");
}

TEST_F(MetricsTest, ExpressionsOverOthersAndWhatIsNotReturned) {
    put({datum("errors", 2), datum("all", 10), datum("errors", 1, 1min), datum("all", 10, 1min)});
    auto hidden = query("m1", "errors");
    hidden.return_data = false;
    auto rate = expression("rate", "100 * half / m2");
    rate.label = "error rate";
    auto in = data({rate, expression("half", "m1 / 2"), hidden, query("m2", "all")});
    auto got = call<op::GetMetricData>(in);
    ASSERT_TRUE(got) << got.error().message;
    auto& results = *got->metric_data_results;
    ASSERT_EQ(results.size(), 3u);
    EXPECT_EQ(results[0].id, "rate");
    EXPECT_EQ(results[0].label, "error rate");
    EXPECT_EQ(results[0].status_code, "Complete");
    EXPECT_THAT(*results[0].values, ElementsAre(5, 10));
    EXPECT_THAT(*results[0].timestamps, ElementsAre(clock.now() - 1min, clock.now()));
    EXPECT_EQ(results[2].label, "all");
    in.scan_by.reset();  // the newest first, unless asked otherwise
    EXPECT_THAT(*call<op::GetMetricData>(in)->metric_data_results->at(0).values, ElementsAre(10, 5));
}

TEST_F(MetricsTest, DatapointsComeInPages) {
    std::vector<MetricDatum> some;
    for (int i = 0; i < 10; ++i) some.push_back(datum("m", i, std::chrono::minutes(i)));
    put(some);
    put({datum("n", 1)});
    auto in = data({query("m1", "m"), query("none", "none"), query("m2", "n")});
    in.max_datapoints = 4;
    std::vector<double> values;
    std::vector<std::string> codes;
    for (int page = 0; page < 10; ++page) {
        auto got = call<op::GetMetricData>(in);
        ASSERT_TRUE(got) << got.error().message;
        for (auto& result : *got->metric_data_results) {
            codes.push_back(*result.id + " " + *result.status_code);
            values.insert(values.end(), result.values->begin(), result.values->end());
        }
        in.next_token = got->next_token;
        if (!in.next_token) break;
    }
    EXPECT_THAT(values, ElementsAre(9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 1));
    EXPECT_THAT(codes, ElementsAre("m1 PartialData", "m1 PartialData", "m1 Complete", "none Complete",
                                   "m2 Complete"));
    in.next_token = "nonsense";
    EXPECT_EQ(call<op::GetMetricData>(in).error().code, "InvalidNextToken");
}

TEST_F(MetricsTest, LabelsSayWhatIsThere) {
    auto one = datum("m", 3), other = datum("m", 5, 1min);
    one.dimensions = other.dimensions = {{{"Variant", "blue"}}};
    put({one, other});
    auto in = data({query("m1", "m")});
    in.metric_data_queries[0].metric_stat->metric.dimensions = {{{"Variant", "blue"}}};
    in.metric_data_queries[0].label =
        "${PROP('Dim.Variant')} ${LABEL} max ${MAX} at ${MAX_TIME}, last ${LAST}, n ${DATAPOINT_COUNT} "
        "${WHAT}";
    in.label_options = LabelOptions{.timezone = "+0130"};
    auto got = call<op::GetMetricData>(in);
    ASSERT_TRUE(got);
    EXPECT_EQ(got->metric_data_results->at(0).label, "blue m max 5 at 2026-01-02 01:29, last 3, n 2 ${WHAT}");
}

TEST_F(MetricsTest, MetricsAreListedByTheirDimensionsAndLife) {
    auto with = [&](std::string name, std::vector<Dimension> dimensions, Duration ago) {
        auto one = datum(std::move(name), 1, ago);
        one.dimensions = std::move(dimensions);
        return one;
    };
    put({with("a", {{"E", "1"}, {"V", "x"}}, 0s), with("a", {{"E", "2"}}, 0s), with("b", {{"E", "1"}}, 5h),
         with("old", {}, 13 * 24h)});
    put({datum("c", 1)}, "Other");
    auto names = [&](ListMetricsInput in) {
        std::vector<std::string> out;
        auto got = call<op::ListMetrics>(in);
        EXPECT_TRUE(got);
        for (auto& metric : *got->metrics) {
            std::string text = *metric.namespace_ + "/" + *metric.metric_name;
            for (auto& one : *metric.dimensions) text += " " + one.name + "=" + one.value;
            out.push_back(text);
        }
        return out;
    };
    EXPECT_THAT(names({}), ElementsAre("App/a E=1 V=x", "App/a E=2", "App/b E=1", "App/old", "Other/c"));
    EXPECT_THAT(names({.namespace_ = "App", .metric_name = "a"}), ElementsAre("App/a E=1 V=x", "App/a E=2"));
    EXPECT_THAT(names({.dimensions = {{{.name = "E", .value = "1"}}}}),
                ElementsAre("App/a E=1 V=x", "App/b E=1"));
    EXPECT_THAT(names({.dimensions = {{{.name = "V"}}}}), ElementsAre("App/a E=1 V=x"));
    EXPECT_THAT(names({.namespace_ = "App", .recently_active = "PT3H"}),
                ElementsAre("App/a E=1 V=x", "App/a E=2"));
    clock.advance(2 * 24h);
    EXPECT_THAT(names({.namespace_ = "App", .metric_name = "old"}), ElementsAre());
}

TEST_F(MetricsTest, ManyMetricsAreListedInPages) {
    for (int i = 0; i < 1201; i += 100) {
        std::vector<MetricDatum> some;
        for (int j = i; j < std::min(i + 100, 1201); ++j) some.push_back(datum("m" + std::to_string(j), 1));
        put(some);
    }
    std::set<std::string> seen;
    ListMetricsInput in;
    int pages = 0;
    do {
        auto got = call<op::ListMetrics>(in);
        ASSERT_TRUE(got);
        EXPECT_LE(got->metrics->size(), 500u);
        for (auto& metric : *got->metrics) EXPECT_TRUE(seen.insert(*metric.metric_name).second);
        in.next_token = got->next_token;
        ++pages;
    } while (in.next_token);
    EXPECT_EQ(seen.size(), 1201u);
    EXPECT_EQ(pages, 3);
}

// ---- extended statistics against their definition, sample by sample

std::optional<double> literal(const std::string& name, std::vector<double> values) {
    std::ranges::sort(values);
    auto statistic = *parse_statistic(name);
    auto n = static_cast<double>(values.size());
    auto percentile = [&](double p) {
        double at = p / 100 * (n - 1);
        auto low = static_cast<std::size_t>(at);
        if (low + 1 == values.size()) return values.back();
        return values[low] + (values[low + 1] - values[low]) * (at - static_cast<double>(low));
    };
    if (statistic.kind == Statistic::Kind::percentile) return percentile(statistic.high);
    if (statistic.kind == Statistic::Kind::winsorized_mean) {
        double low = statistic.of_values ? statistic.low : percentile(statistic.low),
               high = statistic.of_values ? statistic.high : percentile(statistic.high), sum = 0;
        for (double v : values) sum += std::min(std::max(v, low), high);
        return sum / n;
    }
    double count = 0, sum = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        // How much of the unit [i, i + 1) of rank lies within the bounds.
        auto rank = static_cast<double>(i);
        double part = statistic.of_values ? (values[i] > statistic.low && values[i] <= statistic.high)
                                          : std::max(0.0, std::min(rank + 1, statistic.high / 100 * n) -
                                                              std::max(rank, statistic.low / 100 * n));
        count += part;
        sum += part * values[i];
    }
    switch (statistic.kind) {
        case Statistic::Kind::percentile_rank: return count / n * 100;
        case Statistic::Kind::trimmed_count: return count;
        case Statistic::Kind::trimmed_sum: return sum;
        default: return count > 0 ? std::optional(sum / count) : std::nullopt;
    }
}

TEST(StatisticProperty, EqualsItsDefinition) {
    EXPECT_TRUE(rc::check("extended statistics", [] {
        auto weighted = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(-50, 1000), rc::gen::inRange(1, 4))));
        Bucket bucket;
        std::vector<double> values;
        for (auto [value, count] : weighted) {
            bucket.add({.value = double(value), .weight = double(count)}, true);
            values.insert(values.end(), static_cast<std::size_t>(count), value);
        }
        for (std::string name : {"p0", "p50", "p99", "p99.9", "p100", "tm90", "TM(10%:90%)", "TM(5%:)",
                                 "tc75", "TS(:80%)", "IQM", "wm95", "WM(10%:90%)", "TM(100:500)", "TC(:300)",
                                 "WM(0:250)", "PR(:300)", "PR(10:200)", "TS(50:)"}) {
            auto got = parse_statistic(name)->of(bucket), wanted = literal(name, values);
            RC_LOG() << name << "\n";
            RC_ASSERT(got.has_value() == wanted.has_value());
            if (wanted) RC_ASSERT(std::abs(*got - *wanted) <= 1e-6 * std::max(1.0, std::abs(*wanted)));
        }
    }));
}

TEST(StatisticTest, NamesThatAreNone) {
    for (auto name : {"", "p", "p101", "p-1", "average", "q9", "TM(1:2", "TM()", "TM(:)", "TM(10%:5)",
                      "TM(90%:10%)", "PR(10%:20%)", "TM(1%:200%)", "p1e400"})
        EXPECT_FALSE(parse_statistic(name)) << name;
}

TEST(StatisticProperty, ASetBecomesPointsWithItsSums) {
    EXPECT_TRUE(rc::check("sets", [] {
        auto values = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(-1000, 1000)));
        auto [low, high] = std::ranges::minmax(values);
        double sum = std::accumulate(values.begin(), values.end(), 0.0);
        auto points = points_of_set(1, double(values.size()), sum, low, high);
        RC_ASSERT(points);
        Bucket bucket;
        for (auto& point : *points) {
            RC_ASSERT(point.weight > 0);
            bucket.add(point, false);
        }
        RC_ASSERT(std::abs(bucket.count - double(values.size())) < 1e-9);
        RC_ASSERT(std::abs(bucket.sum - sum) <= 1e-5 * std::max(1.0, std::abs(sum)) + 1e-2);
        RC_ASSERT(bucket.minimum == low && bucket.maximum == high);
    }));
}

}  // namespace
}  // namespace athanor::cloudwatch
