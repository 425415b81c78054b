#include "services/sagemaker/pipelines/definition.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "services/sagemaker/pipelines/testing_definitions.hpp"

namespace athanor::sagemaker::pipelines {
namespace {

using ::testing::HasSubstr;
using testing::pipeline;
using testing::processing;
using testing::training;

std::string refusal(std::string_view text) {
    auto parsed = parse_definition(text);
    if (parsed) return "accepted";
    EXPECT_EQ(parsed.error().code, "ValidationException");
    return parsed.error().message;
}

std::vector<std::string> dependencies(const Definition& definition, std::string_view step) {
    std::vector<std::string> names;
    for (std::size_t i : definition.find(step)->dependencies) names.push_back(definition.steps[i].name);
    return names;
}

TEST(Definition, DependsOnWhatItNamesAndOnWhatItRefersTo) {
    auto d = parse_definition(pipeline(
        {processing("Prep"),
         training("Train", R"({"Get":"Steps.Prep.ProcessingOutputConfig.Outputs['train'].S3Output.S3Uri"})"),
         processing("Last", R"("DependsOn":["Train"])")}));
    ASSERT_TRUE(d) << d.error().message;
    EXPECT_THAT(dependencies(*d, "Train"), ::testing::ElementsAre("Prep"));
    EXPECT_THAT(dependencies(*d, "Last"), ::testing::ElementsAre("Train"));
    EXPECT_THAT(d->order, ::testing::ElementsAre(0, 1, 2));
}

TEST(Definition, StepsInBranchesAreStepsWithAParent) {
    auto d = parse_definition(pipeline(
        {R"({"Name":"If","Type":"Condition","Arguments":{"Conditions":[{"Type":"Equals","LeftValue":1,"RightValue":1}],
        "IfSteps":[{"Name":"Stop","Type":"Fail","Arguments":{"ErrorMessage":{"Std:Join":{"On":" ","Values":["a",{"Get":"Execution.PipelineName"}]}}}}],"ElseSteps":[]}})"}));
    ASSERT_TRUE(d) << d.error().message;
    EXPECT_EQ(d->find("Stop")->parent, 0U);
    EXPECT_THAT(dependencies(*d, "Stop"), ::testing::ElementsAre("If"));
}

TEST(Definition, ReadsParametersWithTypesDefaultsAndEnums) {
    auto d = parse_definition(R"({"Version":"2020-12-01","Parameters":[
        {"Name":"S","Type":"String","DefaultValue":"a","EnumValues":["a","b"]},{"Name":"I","Type":"Integer","DefaultValue":3},
        {"Name":"F","Type":"Float","DefaultValue":1},{"Name":"B","Type":"Boolean","DefaultValue":true},{"Name":"N","Type":"String"}],
        "Steps":[{"Name":"X","Type":"Fail","Arguments":{}}]})");
    ASSERT_TRUE(d) << d.error().message;
    EXPECT_EQ(d->find_parameter("S")->enum_values.size(), 2U);
    EXPECT_EQ(std::get<std::int64_t>(*d->find_parameter("I")->default_value), 3);
    EXPECT_FALSE(d->find_parameter("N")->default_value);
}

TEST(Definition, PeriodsAreIsoDurationsAndWhatTheSdkLetsPass) {
    using namespace std::chrono;
    EXPECT_EQ(parse_period("P30D"), Duration(hours(24 * 30)));
    EXPECT_EQ(parse_period("p30d"), Duration(hours(24 * 30)));
    EXPECT_EQ(parse_period("30d"), Duration(hours(24 * 30)));
    EXPECT_EQ(parse_period("T16m"), Duration(minutes(16)));
    EXPECT_EQ(parse_period("PT1H30M"), Duration(minutes(90)));
    EXPECT_EQ(parse_period("P1M"), Duration(hours(24 * 30)));
    for (std::string_view bad : {"", "P", "PT", "30", "P30", "T16x", "P-1D", "soon"})
        EXPECT_FALSE(parse_period(bad)) << bad;
}

TEST(Definition, RefusesWithThePathWhatCannotWork) {
    auto with = [](std::string arguments) {
        return pipeline(
            {processing("Prep"), R"({"Name":"T","Type":"Training","Arguments":)" + arguments + "}"});
    };
    std::string good = testing::training_arguments("\"s3://b/x\"");
    EXPECT_EQ(refusal(with(good)), "accepted");
    struct Case {
        std::string text;
        std::string what;
        std::string path;
    };
    auto swapped = [&](std::string from, std::string to) {
        std::string text = good;
        auto at = text.find(from);
        EXPECT_NE(at, std::string::npos) << from;
        return with(text.replace(at, from.size(), to));
    };
    const Case cases[] = {
        {"[", "It is not valid JSON", ""},
        {R"({"Version":"2019-01-01","Steps":[]})", "The version must be", "Version"},
        {R"({"Version":"2020-12-01","Steps":[]})", "At least one step", "Steps"},
        {R"({"Version":"2020-12-01","Stepps":[]})", "Unknown property 'Stepps'", "Stepps"},
        {pipeline({processing("A"), processing("A")}), "Duplicate step name 'A'", "Steps[1].Name"},
        {pipeline({processing("A", R"("DependsOn":["B"])")}), "Unknown step 'B'", "Steps[0].DependsOn[0]"},
        {pipeline({processing("A", R"("DependsOn":["B"])"), processing("B", R"("DependsOn":["A"])")}),
         "in a cycle: A -> B -> A", "Steps[0]"},
        {pipeline({processing("A", R"("DependsOn":["A"])")}), "in a cycle: A -> A", "Steps[0]"},
        {pipeline({R"({"Name":"A","Type":"Lambda","Arguments":{}})"}),
         "Steps of type 'Lambda' are not supported", "Steps[0].Type"},
        {pipeline({R"({"Name":"A","Type":"Training"})"}), "'Arguments' is required", "Steps[0].Arguments"},
        {pipeline({R"({"Name":"a b","Type":"Fail","Arguments":{}})"}), "Invalid step name", "Steps[0].Name"},
        {pipeline({R"({"Name":"C","Type":"Callback","Arguments":{}})"}), "'SqsQueueUrl' is required",
         "Steps[0].SqsQueueUrl"},
        {swapped(R"("RoleArn")", R"("RoleArm")"), "Unknown Argument member 'RoleArm'",
         "Steps[1].Arguments.RoleArm"},
        {swapped(R"("RoleArn":"arn:aws:iam::000000000000:role/SM",)", ""),
         "Missing required Argument member 'RoleArn'", "Steps[1].Arguments"},
        {swapped(R"("InstanceCount":1)", R"("InstanceCount":"1")"), "a value of type Integer is expected",
         "Steps[1].Arguments.ResourceConfig.InstanceCount"},
        {swapped(R"("InstanceCount":1)", R"("InstanceCount":-1)"),
         "Member must have value greater than or equal to", "ResourceConfig.InstanceCount"},
        {swapped(R"("InstanceCount":1)", R"("InstanceCount":{"Get":"Parameters.Text"})"),
         "Cannot assign property reference [Parameters.Text] to argument of type [Integer]",
         "Steps[1].Arguments.ResourceConfig.InstanceCount"},
        {swapped(R"("InstanceCount":1)", R"("InstanceCount":{"Get":"Parameters.None"})"),
         "Unknown parameter [Parameters.None]", "InstanceCount.Get"},
        {swapped(R"("s3://b/x")", R"({"Get":"Steps.Prep.Nothing"})"), "there is no property 'Nothing'",
         "S3Uri.Get"},
        {swapped(R"("s3://b/x")", R"({"Get":"Steps.Other.ProcessingJobArn"})"), "Unknown step 'Other'",
         "S3Uri.Get"},
        {swapped(R"("s3://b/x")", R"({"Get":"Steps.T.TrainingJobArn"})"), "in a cycle: T -> T", "Steps[1]"},
        {swapped(R"("s3://b/x")", R"({"Get":"Execution.Nothing"})"), "Unknown execution variable",
         "S3Uri.Get"},
        {swapped(R"("s3://b/x")", R"({"Get":"Execution.ProcessingJobName"})"), "Unknown execution variable",
         "S3Uri.Get"},
        {swapped(R"("s3://b/x")", R"({"Std:Upper":"x"})"), "Unknown function 'Std:Upper'", "S3Uri"},
        {swapped(R"("s3://b/x")",
                 R"({"Std:JsonGet":{"PropertyFile":{"Get":"Steps.Prep.PropertyFiles.None"},"Path":"a"}})"),
         "has no property file 'None'", "PropertyFile.Get"},
        {swapped(R"("s3://b/x")",
                 R"({"Std:JsonGet":{"PropertyFile":{"Get":"Steps.Prep.PropertyFiles.Report"},"Path":"a["}})"),
         "Invalid path 'a['", "Path"},
        {swapped(R"("InstanceType":"ml.m5.large")", R"("InstanceType":"huge")"),
         "Member must satisfy enum value set", "ResourceConfig.InstanceType"},
        {swapped(R"("s3://b/x")", R"("ftp://x")"), "Member must satisfy regular expression pattern", "S3Uri"},
    };
    for (const Case& c : cases) {
        std::string message = refusal(c.text);
        EXPECT_THAT(message, HasSubstr(c.what)) << c.text;
        EXPECT_THAT(message, HasSubstr("Unable to parse pipeline definition. "));
        if (!c.path.empty()) EXPECT_THAT(message, HasSubstr(c.path + "'.")) << c.text;
    }
}

TEST(Definition, ConditionsCompareWhatCanBeCompared) {
    auto condition = [](std::string list) {
        return pipeline({processing("Prep"), R"({"Name":"If","Type":"Condition","Arguments":{"Conditions":)" +
                                                 list + R"(,"IfSteps":[],"ElseSteps":[]}})"});
    };
    std::string json_get =
        R"({"Std:JsonGet":{"PropertyFile":{"Get":"Steps.Prep.PropertyFiles.Report"},"Path":"a.b"}})";
    EXPECT_EQ(refusal(condition(R"([{"Type":"GreaterThanOrEqualTo","LeftValue":)" + json_get +
                                R"(,"RightValue":0.8}])")),
              "accepted");
    EXPECT_EQ(
        refusal(condition(
            R"([{"Type":"Not","Expression":{"Type":"Or","Conditions":[{"Type":"In","QueryValue":{"Get":"Parameters.Text"},"Values":["a","b"]}]}}])")),
        "accepted");
    EXPECT_THAT(refusal(condition("[]")), HasSubstr("A list of conditions is expected"));
    EXPECT_THAT(refusal(condition(R"([{"Type":"Like","LeftValue":1,"RightValue":1}])")),
                HasSubstr("Unknown condition type 'Like' at path: 'Steps[1].Arguments.Conditions[0].Type'"));
    EXPECT_THAT(refusal(condition(R"([{"Type":"Equals","LeftValue":1,"RightValue":"1"}])")),
                HasSubstr("a value of type Integer cannot be compared with one of type String"));
    EXPECT_THAT(refusal(condition(R"([{"Type":"In","QueryValue":"a","Values":[1]}])")),
                HasSubstr("Conditions[0].Values[0]"));
    EXPECT_THAT(refusal(condition(R"([{"Type":"Equals","LeftValue":1}])")),
                HasSubstr("A scalar or an expression is expected"));
    EXPECT_THAT(refusal(condition(R"([{"Type":"LessThan","LeftValue":true,"RightValue":false}])")),
                HasSubstr("Booleans have no order"));
}

TEST(Definition, OptionsThatATypeDoesNotHaveAreRefused) {
    EXPECT_THAT(
        refusal(pipeline({R"({"Name":"F","Type":"Fail","Arguments":{},"CacheConfig":{"Enabled":true}})"})),
        HasSubstr("Steps of type 'Fail' have no 'CacheConfig'"));
    EXPECT_THAT(
        refusal(pipeline({processing("A", R"("CacheConfig":{"Enabled":true,"ExpireAfter":"soon"})")})),
        HasSubstr("is not an ISO 8601 duration"));
    EXPECT_THAT(refusal(pipeline({processing("A", R"("RetryPolicies":[{"ExceptionType":["Step.NONE"]}])")})),
                HasSubstr("Unknown exception type 'Step.NONE'"));
    EXPECT_THAT(
        refusal(pipeline({processing(
            "A",
            R"("RetryPolicies":[{"ExceptionType":["Step.THROTTLING"],"MaxAttempts":3,"ExpireAfterMin":5}])")})),
        HasSubstr("Only one of"));
    EXPECT_EQ(
        refusal(pipeline({processing(
            "A",
            R"("CacheConfig":{"Enabled":true,"ExpireAfter":"p30d"},"RetryPolicies":[{"ExceptionType":["Step.THROTTLING"],"MaxAttempts":3}])")})),
        "accepted");
}

}  // namespace
}  // namespace athanor::sagemaker::pipelines
