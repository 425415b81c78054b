#include "monitor/analyzer.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "base/file.hpp"

namespace athanor::monitor {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class AnalyzerTest : public ::testing::Test {
protected:
    AnalyzerTest() : root(::testing::TempDir() + "monitor-" + std::to_string(::getpid())) {
        settings.source = root + "/data";
        settings.output = root + "/out";
        settings.metrics = root + "/metrics";
        settings.header = true;
        std::filesystem::create_directories(settings.source);
    }
    ~AnalyzerTest() override { std::filesystem::remove_all(root); }

    void data(const std::string& name, const std::string& text) {
        std::filesystem::create_directories(std::filesystem::path(root + "/data/" + name).parent_path());
        std::ofstream(root + "/data/" + name) << text;
    }
    void edit(const std::string& name, std::string_view what, std::string_view by) {
        std::string text = *read_file(system_filesystem(), root + "/base/" + name);
        std::size_t at = text.find(what);
        ASSERT_NE(at, std::string::npos) << text;
        std::ofstream(root + "/base/" + name) << text.replace(at, what.size(), by);
    }
    std::string output(const std::string& name) {
        auto text = read_file(system_filesystem(), root + "/out/" + name);
        return text ? *text : "";
    }
    Outcome run() {
        auto out = analyze(settings, Timestamp(std::chrono::seconds(1'700'000'000)));
        EXPECT_TRUE(out) << out.error().message;
        return out ? *out : Outcome{};
    }
    std::string error() {
        auto out = analyze(settings, Timestamp());
        return out ? "no error" : out.error().message;
    }
    // "check column" of each.
    std::vector<std::string> checks(const Outcome& outcome) {
        std::vector<std::string> out;
        for (const Violation& v : outcome.violations) out.push_back(v.check + " " + v.feature);
        return out;
    }
    // Of what is in data: a baseline for what comes.
    void make_baseline() {
        run();
        std::filesystem::remove_all(root + "/base");
        std::filesystem::rename(root + "/out", root + "/base");
        std::filesystem::remove_all(root + "/data");
        settings.baseline_constraints = root + "/base/constraints.json";
        settings.baseline_statistics = root + "/base/statistics.json";
    }
    static std::string table(int rows, int shift = 0, const std::string& plan = "plus") {
        std::string text = "age,spend,plan\n";
        for (int i = 0; i < rows; ++i) {
            text += std::to_string(20 + i * 7 % 50 + shift) + "," + std::to_string((i * 13 % 100 + 0.5) / 3) +
                    "," + (i % 2 ? "basic" : plan) + "\n";
        }
        return text;
    }

    std::string root;
    Settings settings;
};

TEST_F(AnalyzerTest, WithoutABaselineItMakesOne) {
    data("a.csv", table(200));
    Outcome o = run();
    EXPECT_EQ(o.message, "Completed: Job completed successfully with no violations.");
    auto statistics = json::parse(output("statistics.json"));
    json::Value root = statistics->root();
    EXPECT_EQ(root["version"].real_or(-1), 0);
    EXPECT_EQ(root["dataset"]["item_count"].integer_or(0), 200);
    json::Value age = root["features"].at(0), numbers = age["numerical_statistics"];
    EXPECT_EQ(age["name"].string_or(""), "age");
    EXPECT_EQ(age["inferred_type"].string_or(""), "Integral");
    EXPECT_EQ(numbers["common"]["num_present"].integer_or(0), 200);
    EXPECT_EQ(numbers["min"].real_or(0), 20);
    EXPECT_EQ(numbers["max"].real_or(0), 69);
    EXPECT_NEAR(numbers["sum"].real_or(0), 44.5 * 200, 1e-6);
    json::Value kll = numbers["distribution"]["kll"];
    EXPECT_EQ(kll["buckets"].size(), 10u);
    EXPECT_EQ(kll["sketch"]["parameters"]["k"].real_or(0), 2048);
    EXPECT_EQ(kll["sketch"]["data"].at(0).size(), 200u);
    json::Value plan = root["features"].at(2);
    EXPECT_EQ(plan["string_statistics"]["distinct_count"].real_or(0), 2);
    EXPECT_EQ(
        plan["string_statistics"]["distribution"]["categorical"]["buckets"].at(0)["count"].integer_or(0),
        100);
    auto constraints = json::parse(output("constraints.json"));
    json::Value c = constraints->root();
    EXPECT_TRUE(c["features"].at(0)["num_constraints"]["is_non_negative"].boolean_or(false));
    EXPECT_EQ(c["features"].at(2)["string_constraints"]["domains"].size(), 2u);
    EXPECT_EQ(c["features"].at(1)["completeness"].real_or(0), 1);
    json::Value d = c["monitoring_config"]["distribution_constraints"];
    EXPECT_EQ(d.text(),
              R"({"perform_comparison":"Enabled","comparison_threshold":0.1,"comparison_method":"Robust",)"
              R"("categorical_comparison_threshold":0.1,"categorical_drift_method":"LInfinity"})");
    EXPECT_EQ(c["monitoring_config"]["emit_metrics"].string_or(""), "Enabled");
    EXPECT_EQ(output("constraint_violations.json"), "");
}

TEST_F(AnalyzerTest, WhatHasNotChangedPassesAndWhatHasIsNamed) {
    data("a.csv", table(400));
    make_baseline();
    data("b.csv", table(300));
    EXPECT_THAT(checks(run()), IsEmpty());
    EXPECT_THAT(output("constraint_violations.json"), HasSubstr(R"({"violations":[]})"));
    data("b.csv", table(300, 20));
    Outcome o = run();
    EXPECT_THAT(checks(o), ElementsAre("baseline_drift_check age"));
    EXPECT_THAT(o.violations[0].description,
                ::testing::MatchesRegex("Baseline drift distance: 0.[0-9]+ exceeds threshold: 0.1"));
    EXPECT_EQ(o.message, "CompletedWithViolations: Job completed successfully with 1 violations.");
    auto drift = json::parse(output("drift.json"));
    json::Value age = drift->root()["features"].at(0), spend = drift->root()["features"].at(1);
    EXPECT_TRUE(age["drifted"].boolean_or(false));
    EXPECT_FALSE(spend["drifted"].boolean_or(true));
    EXPECT_EQ(age["tests"].at(0)["method"].string_or(""), "KolmogorovSmirnov");
    EXPECT_LT(age["tests"].at(0)["p_value"].real_or(1), 1e-6);
    EXPECT_GT(age["tests"].at(1)["value"].real_or(0), kUnstable);
}

TEST_F(AnalyzerTest, EachCheckHasItsWords) {
    data("a.csv", table(400));
    make_baseline();
    std::string text = "age,spend,plan,new\n";
    for (int i = 0; i < 100; ++i) text += "1.5," + std::string(i % 4 ? "1" : "") + ",gold,x\n";
    data("b.csv", text);
    Outcome o = run();
    EXPECT_THAT(checks(o),
                ElementsAre("data_type_check age", "baseline_drift_check age", "completeness_check spend",
                            "baseline_drift_check spend", "baseline_drift_check plan",
                            "categorical_values_check plan", "extra_column_check new"));
    EXPECT_EQ(
        o.violations[0].description,
        "Data type match requirement is not met. Expected data type: Integral, Expected match: 100.0%.  "
        "Observed: Only 0.0% of data is Integral.");
    EXPECT_EQ(
        o.violations[2].description,
        "Data completeness requirement is not met. Expected completeness: 100.0%.  Observed: Only 75.0% of "
        "data is complete.");
    EXPECT_EQ(
        o.violations[6].description,
        "There are extra columns in current dataset. Number of columns in current dataset: 4, Number of "
        "columns in baseline constraints: 3");
    data("b.csv", "age,plan\n20,plus\n");
    EXPECT_THAT(checks(run()), ElementsAre("missing_column_check spend"));
}

TEST_F(AnalyzerTest, ConstraintsSayHowAndWhetherToCompare) {
    data("a.csv", table(400));
    make_baseline();
    data("b.csv", table(300, 20, "gold"));
    EXPECT_THAT(checks(run()), ElementsAre("baseline_drift_check age", "baseline_drift_check plan",
                                           "categorical_values_check plan"));
    edit("constraints.json", R"("domain_content_threshold":1)", R"("domain_content_threshold":0.4)");
    edit("constraints.json", R"("LInfinity")", R"("ChiSquared")");
    EXPECT_THAT(checks(run()), ElementsAre("baseline_drift_check age", "baseline_drift_check plan"));
    edit(
        "constraints.json", R"("name":"age")",
        R"("name":"age","monitoringConfigOverrides":{"distribution_constraints":{"comparison_threshold":0.9}})");
    EXPECT_THAT(checks(run()), ElementsAre("baseline_drift_check plan"));
    edit("constraints.json", R"("perform_comparison":"Enabled")", R"("perform_comparison":"Disabled")");
    EXPECT_THAT(checks(run()), IsEmpty());
    edit("constraints.json", R"("categorical_drift_method")", R"("confidence":1,"categorical_drift_method")");
    EXPECT_THAT(error(), HasSubstr("confidence is less than 1"));
    edit("constraints.json", R"("confidence":1,)", "");
    edit("constraints.json", R"("comparison_method":"Robust")", R"("comparison_method":"Best")");
    EXPECT_THAT(error(), HasSubstr("monitoring_config.comparison_method is Robust or Simple"));
}

std::string captured(const std::string& input, const std::string& output, int minute) {
    return R"({"captureData":{"endpointInput":{"data":)" + json::quote(input) +
           R"(,"encoding":"CSV"},"endpointOutput":{"data":)" + json::quote(output) +
           R"(,"encoding":"CSV"}},"eventMetadata":{"inferenceTime":"2026-11-22T17:)" +
           std::to_string(minute) + R"(:00Z"},"eventVersion":"0"})" + "\n";
}

TEST_F(AnalyzerTest, CapturedTrafficIsComparedPredictionsAlike) {
    std::string text = "churn,age\n";
    for (int i = 0; i < 300; ++i)
        text += std::to_string(i % 10 / 10.0) + "," + std::to_string(20 + i % 50) + "\n";
    data("train.csv", text);
    make_baseline();
    settings.format = Settings::Format::capture;
    settings.endpoint = "e";
    settings.schedule = "s";
    settings.publish = true;
    std::string lines;
    for (int i = 0; i < 200; ++i)
        lines +=
            captured(std::to_string(20 + i % 50) + "\n", std::to_string(i % 10 / 20.0 + 0.7), 10 + i % 40);
    data("e/AllTraffic/2026/11/22/17/a.jsonl", lines + "{\n" + captured("99", "1", 55));
    settings.end = parse_iso8601("2026-11-22T17:55:00Z");
    Outcome o = run();
    EXPECT_EQ(o.rows, 200u);
    EXPECT_EQ(o.unreadable, 1u);
    EXPECT_THAT(checks(o), ElementsAre("baseline_drift_check churn"));
    EXPECT_THAT(output("drift.json"),
                HasSubstr(R"({"feature_name":"churn","kind":"prediction","drifted":true)"));
    std::string metrics = *read_file(system_filesystem(), settings.metrics + "/metrics.jsonl");
    EXPECT_THAT(
        metrics,
        HasSubstr(
            R"({"MetricName":"feature_baseline_drift_churn","Timestamp":"2023-11-14T22:13:20Z",)"
            R"("Dimensions":[{"Name":"Endpoint","Value":"e"},{"Name":"MonitoringSchedule","Value":"s"}],"Value":0.)"));
    EXPECT_THAT(metrics, HasSubstr(R"("MetricName":"feature_data_age")"));
    EXPECT_THAT(metrics,
                HasSubstr(R"("StatisticValues":{"SampleCount":200,"Sum":200,"Minimum":1,"Maximum":1})"));
}

TEST_F(AnalyzerTest, JsonIsALineOrAFile) {
    settings.format = Settings::Format::json;
    data("a.jsonl", "{\"a\":1,\"b\":\"x\"}\n\n{\"a\":2.5}\n{\n");
    Outcome o = run();
    EXPECT_EQ(o.rows, 2u);
    EXPECT_EQ(o.unreadable, 1u);
    EXPECT_THAT(output("constraints.json"),
                HasSubstr(R"({"name":"a","inferred_type":"Fractional","completeness":1)"));
    EXPECT_THAT(output("constraints.json"),
                HasSubstr(R"({"name":"b","inferred_type":"String","completeness":0.5)"));
    settings.lines = false;
    data("a.jsonl", "[\n  {\"a\": 1},\n  {\"a\": 2}\n]\n");
    EXPECT_EQ(run().rows, 2u);
    EXPECT_THAT(output("constraints.json"), HasSubstr(R"("inferred_type":"Integral")"));
}

TEST_F(AnalyzerTest, WhatCannotBeAnalyzedIsAnError) {
    EXPECT_THAT(error(), HasSubstr("there are no records"));
    data("a.csv", "a,b\n1\n");
    EXPECT_THAT(error(), HasSubstr("no record could be read: line 2 of a.csv: 1 fields instead of 2"));
    data("a.csv", "a\n\"1\n");
    EXPECT_THAT(error(), HasSubstr("a.csv, line 2: the quote"));
    settings.baseline_constraints = root + "/nowhere";
    EXPECT_THAT(error(), HasSubstr("nowhere"));
}

TEST(MonitorSettings, AreReadFromTheEnvironment) {
    std::map<std::string, std::string> environment;
    auto read = [&] { return read_settings([&](const std::string& name) { return environment[name]; }); };
    EXPECT_THAT(read().error().message, "dataset_format is not set");
    environment = {{"dataset_format", R"({"csv":{"header":true,"output_columns_position":"END"}})"},
                   {"dataset_source", "/in"},
                   {"output_path", "/out"},
                   {"publish_cloudwatch_metrics", "Enabled"},
                   {"start_time", "2026-11-22T17:00:00Z"}};
    auto s = read();
    ASSERT_TRUE(s) << s.error().message;
    EXPECT_TRUE(s->header && s->outputs_last && s->publish && s->start && !s->end);
    EXPECT_EQ(s->source + s->output, "/in/out");
    environment["dataset_format"] = R"({"sagemakerCaptureJson":{"captureIndexNames":["endpointOutput"]}})";
    EXPECT_FALSE(read()->sides.input);
    for (auto [name, value, what] : std::vector<std::array<std::string, 3>>{
             {"dataset_format", "{", "is not JSON"},
             {"dataset_format", R"({"parquet":{}})", "is csv, json or sagemakerCaptureJson"},
             {"dataset_format", R"({"sagemakerCaptureJson":{"captureIndexNames":[]}})", "neither"},
             {"end_time", "now", "end_time is not a time: now"},
             {"record_preprocessor_script", "/x.py", "is not supported here"}}) {
        auto before = environment;
        environment[name] = value;
        EXPECT_THAT(read().error().message, HasSubstr(what));
        environment = before;
    }
}

}  // namespace
}  // namespace athanor::monitor
