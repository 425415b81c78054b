#include "services/sagemaker/pipelines/expression.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "services/sagemaker/pipelines/cache_key.hpp"
#include "services/sagemaker/pipelines/condition.hpp"
#include "services/sagemaker/pipelines/reference.hpp"
#include "services/sagemaker/pipelines/testing_definitions.hpp"

namespace athanor::sagemaker::pipelines {
namespace {

using ::testing::HasSubstr;

class PipelineExpression : public ::testing::Test {
protected:
    PipelineExpression() {
        facts.definition = &definition;
        facts.parameters = {
            {"Text", std::string("t")}, {"Count", std::int64_t{2}}, {"Rate", 0.5}, {"Flag", true}};
        facts.execution = {{"PipelineExecutionId", std::string("abc")}};
        facts.steps.emplace(
            "Prep",
            *json::parse(
                R"({"ProcessingJobName":"j","Environment":{"a.b":"1"},"ProcessingOutputConfig":{"Outputs":[
            {"OutputName":"other","S3Output":{"S3Uri":"s3://b/other"}},{"OutputName":"train","S3Output":{"S3Uri":"s3://b/train/"}}]}})"));
        facts.files.emplace(
            "s3://b/train/report.json",
            *json::parse(
                R"({"m":{"auc":0.75,"n":3,"ok":true,"name":"x","list":[1,[2,3]],"none":null},"a.b":5})"));
    }
    std::string value(std::string_view expression) {
        auto document = json::parse(expression);
        auto got = evaluate(document->root(), facts);
        if (!got) return "error: " + got.error().message;
        json::Writer w;
        write(w, *got);
        return w.text();
    }
    std::string from_file(std::string path) {
        return value(R"({"Std:JsonGet":{"PropertyFile":{"Get":"Steps.Prep.PropertyFiles.Report"},"Path":)" +
                     json::quote(path) + "}}");
    }
    bool holds(std::string_view conditions) {
        auto document = json::parse(conditions);
        auto got = all_hold(document->root(), facts);
        EXPECT_TRUE(got) << got.error().message;
        return got.value_or(false);
    }

    Definition definition = *parse_definition(testing::pipeline({testing::processing("Prep")}));
    Facts facts;
};

TEST_F(PipelineExpression, GetKeepsTheTypeOfWhatItNames) {
    EXPECT_EQ(value(R"({"Get":"Parameters.Count"})"), "2");
    EXPECT_EQ(value(R"({"Get":"Parameters.Rate"})"), "0.5");
    EXPECT_EQ(value(R"({"Get":"Parameters.Flag"})"), "true");
    EXPECT_EQ(value(R"({"Get":"Execution.PipelineExecutionId"})"), "\"abc\"");
    EXPECT_EQ(value(R"({"Get":"Steps.Prep.ProcessingOutputConfig.Outputs['train'].S3Output.S3Uri"})"),
              "\"s3://b/train/\"");
    EXPECT_EQ(value(R"({"Get":"Steps.Prep.ProcessingOutputConfig.Outputs[0].S3Output.S3Uri"})"),
              "\"s3://b/other\"");
    EXPECT_EQ(value(R"({"Get":"Steps.Prep.Environment['a.b']"})"), "\"1\"");
    EXPECT_THAT(value(R"({"Get":"Steps.Prep.ProcessingOutputConfig.Outputs['none'].S3Output"})"),
                HasSubstr("error: "));
    EXPECT_THAT(value(R"({"Get":"Steps.Prep.ProcessingOutputConfig.Outputs[7].S3Output"})"),
                HasSubstr("error: "));
    EXPECT_THAT(value(R"({"Get":"Steps.Later.X"})"), HasSubstr("has no properties yet"));
}

TEST_F(PipelineExpression, JoinWritesEveryTypeAsText) {
    EXPECT_EQ(
        value(
            R"({"Std:Join":{"On":"/","Values":["s3:/",{"Get":"Parameters.Text"},{"Get":"Parameters.Count"},{"Get":"Parameters.Rate"},true,-1,
        {"Std:Join":{"On":"","Values":["x","y"]}}]}})"),
        "\"s3://t/2/0.5/true/-1/xy\"");
    EXPECT_EQ(value(R"({"Std:Join":{"On":"/","Values":[]}})"), "\"\"");
}

TEST_F(PipelineExpression, JsonGetReadsScalarsByPath) {
    EXPECT_EQ(from_file("m.auc"), "0.75");
    EXPECT_EQ(from_file("$.m.n"), "3");
    EXPECT_EQ(from_file("m.ok"), "true");
    EXPECT_EQ(from_file("m['name']"), "\"x\"");
    EXPECT_EQ(from_file("m.list[1][0]"), "2");
    EXPECT_EQ(from_file("['a.b']"), "5");
    EXPECT_THAT(from_file("m.list"), HasSubstr("has no scalar at"));
    EXPECT_THAT(from_file("m.none"), HasSubstr("has nothing at 'm.none'"));
    EXPECT_THAT(from_file("m.list[9]"), HasSubstr("has nothing at"));
}

TEST_F(PipelineExpression, FillReplacesExpressionsAndLeavesOutNulls) {
    auto document =
        json::parse(R"({"A":[{"Get":"Parameters.Count"},"x"],"B":null,"C":{"Get":"Parameters.Text","D":1}})");
    EXPECT_EQ(*fill(document->root(), facts), R"({"A":[2,"x"],"C":{"Get":"Parameters.Text","D":1}})");
}

TEST_F(PipelineExpression, ConditionsHoldTogether) {
    EXPECT_TRUE(holds(
        R"([{"Type":"Equals","LeftValue":{"Get":"Parameters.Count"},"RightValue":2.0},{"Type":"LessThan","LeftValue":1,"RightValue":{"Get":"Parameters.Count"}}])"));
    EXPECT_FALSE(holds(
        R"([{"Type":"Equals","LeftValue":1,"RightValue":1},{"Type":"GreaterThan","LeftValue":1,"RightValue":1}])"));
    EXPECT_TRUE(holds(
        R"([{"Type":"GreaterThanOrEqualTo","LeftValue":1,"RightValue":1},{"Type":"LessThanOrEqualTo","LeftValue":"a","RightValue":"b"}])"));
    EXPECT_TRUE(holds(R"([{"Type":"In","QueryValue":{"Get":"Parameters.Text"},"Values":["s","t"]}])"));
    EXPECT_FALSE(holds(
        R"([{"Type":"Not","Expression":{"Type":"Or","Conditions":[{"Type":"In","QueryValue":3,"Values":[]},{"Type":"Equals","LeftValue":true,"RightValue":{"Get":"Parameters.Flag"}}]}}])"));
    auto mixed =
        json::parse(R"([{"Type":"Equals","LeftValue":"1","RightValue":{"Get":"Parameters.Count"}}])");
    EXPECT_THAT(all_hold(mixed->root(), facts).error().message, HasSubstr("Cannot compare '1' with '2'"));
}

std::string key(std::string_view request, const std::map<std::string, std::string>& etags = {}) {
    auto document = json::parse(request);
    return cache_key(kind_of(StepType::training), document->root(), etags);
}

TEST(CacheKey, CountsWhatAwsNamesAndNothingElse) {
    std::string base =
        key(R"({"HyperParameters":{"a":"1","b":"2"},"InputDataConfig":[{"ChannelName":"t"}],"RoleArn":"x"})");
    EXPECT_EQ(
        base,
        key(R"({"InputDataConfig":[{"ChannelName":"t"}],"HyperParameters":{"b":"2","a":"1"},"RoleArn":"y","OutputDataConfig":{"S3OutputPath":"z"}})"));
    EXPECT_NE(base, key(R"({"HyperParameters":{"a":"1","b":"3"},"InputDataConfig":[{"ChannelName":"t"}]})"));
    EXPECT_NE(base, key(R"({"HyperParameters":{"a":"1","b":"2"},"InputDataConfig":[{"ChannelName":"u"}]})"));
    EXPECT_NE(base, key(R"({"HyperParameters":{"a":"1","b":"2"}})"));
    EXPECT_EQ(key(R"({"Environment":null})"), key("{}"));
}

TEST(CacheKey, WhatChangesFromRunToRunWithoutMeaningDoesNotCount) {
    auto with = [](std::string name, std::string archive) {
        return R"({"HyperParameters":{"sagemaker_job_name":")" + name +
               R"(","sagemaker_submit_directory":"\")" + archive + R"(\"","a":"1"}})";
    };
    std::map<std::string, std::string> etags = {
        {"s3://b/1", "same"}, {"s3://b/2", "same"}, {"s3://b/3", "other"}};
    EXPECT_EQ(key(with("j1", "s3://b/1"), etags), key(with("j2", "s3://b/2"), etags));
    EXPECT_NE(key(with("j1", "s3://b/1"), etags), key(with("j1", "s3://b/3"), etags));
    EXPECT_NE(key(with("j1", "s3://b/8"), etags), key(with("j1", "s3://b/9"), etags))
        << "by name where there is no archive";
    auto document = json::parse(with("j", "s3://b/1"));
    EXPECT_THAT(submit_directories(kind_of(StepType::training), document->root()),
                ::testing::ElementsAre("s3://b/1"));
    auto tuning = json::parse(
        R"({"TrainingJobDefinitions":[{"StaticHyperParameters":{"sagemaker_submit_directory":"s3://b/2"}}]})");
    EXPECT_THAT(submit_directories(kind_of(StepType::tuning), tuning->root()),
                ::testing::ElementsAre("s3://b/2"));
    auto environment = json::parse(R"({"Environment":{"sagemaker_submit_directory":"s3://b/2"}})");
    EXPECT_EQ(submit_directories(kind_of(StepType::training), environment->root()).size(), 0U);
}

}  // namespace
}  // namespace athanor::sagemaker::pipelines
