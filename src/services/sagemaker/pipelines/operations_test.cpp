// What the operations refuse and what they tell, beside running.
#include "services/sagemaker/pipelines/testing_world.hpp"

namespace athanor::sagemaker::pipelines {
namespace {

using namespace api::sagemaker;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::pipeline;
using testing::processing;
using testing::World;

CreatePipelineRequest named(const std::string& name, std::string definition = pipeline({processing("A")})) {
    return {.pipeline_name = name,
            .pipeline_definition = std::move(definition),
            .role_arn = "arn:aws:iam::000000000000:role/SM"};
}

TEST(PipelineOperations, APipelineIsMadeDescribedChangedListedAndDeleted) {
    World world;
    CreatePipelineRequest in = named("first");
    in.client_request_token = std::string(32, 'c');
    std::string arn = *world.call<op::CreatePipeline>(in)->pipeline_arn;
    EXPECT_EQ(arn, "arn:aws:sagemaker:us-east-1:000000000000:pipeline/first");
    EXPECT_EQ(*world.call<op::CreatePipeline>(in)->pipeline_arn, arn) << "the same request again";
    in.client_request_token.clear();
    auto again = world.call<op::CreatePipeline>(in);
    EXPECT_EQ(again.error().code, "ValidationException");
    EXPECT_THAT(again.error().message, HasSubstr("already exists"));

    auto described = world.call<op::DescribePipeline>({.pipeline_name = arn});
    EXPECT_EQ(described->pipeline_definition, in.pipeline_definition);
    EXPECT_EQ(described->pipeline_status, "Active");
    EXPECT_EQ(described->role_arn, in.role_arn);

    UpdatePipelineRequest update{.pipeline_name = "first",
                                 .pipeline_definition = in.pipeline_definition,
                                 .pipeline_description = "now with words"};
    EXPECT_EQ(*world.call<op::UpdatePipeline>(update)->pipeline_version_id, 1) << "the same definition";
    update.pipeline_definition = pipeline({processing("B")});
    EXPECT_EQ(*world.call<op::UpdatePipeline>(update)->pipeline_version_id, 2);
    EXPECT_EQ(world.call<op::DescribePipeline>({.pipeline_name = "first"})->pipeline_definition,
              update.pipeline_definition);
    EXPECT_EQ(world.call<op::DescribePipeline>({.pipeline_name = "first", .pipeline_version_id = 1})
                  ->pipeline_definition,
              in.pipeline_definition);
    EXPECT_EQ(
        world.call<op::DescribePipeline>({.pipeline_name = "first", .pipeline_version_id = 3}).error().code,
        "ResourceNotFound");

    ASSERT_TRUE(world.call<op::CreatePipeline>(named("second")));
    ASSERT_TRUE(world.call<op::CreatePipeline>(named("first-too")));
    auto listed = world.call<op::ListPipelines>(
        {.pipeline_name_prefix = "first", .sort_by = "Name", .sort_order = "Ascending"});
    std::vector<std::string> names;
    for (auto& summary : *listed->pipeline_summaries) names.push_back(*summary.pipeline_name);
    EXPECT_THAT(names, ElementsAre("first", "first-too"));

    ASSERT_TRUE(world.call<op::DeletePipeline>({.pipeline_name = "first"}));
    EXPECT_EQ(world.call<op::DescribePipeline>({.pipeline_name = "first"}).error().code, "ResourceNotFound");
    EXPECT_EQ(world.call<op::DeletePipeline>({.pipeline_name = "first"}).error().code, "ResourceNotFound");
}

TEST(PipelineOperations, ADefinitionMayLieInAnObject) {
    World world;
    CreatePipelineRequest in = named("p");
    world.objects["b/definition.json"] = *in.pipeline_definition;
    in.pipeline_definition.reset();
    EXPECT_THAT(world.call<op::CreatePipeline>(in).error().message, HasSubstr("Exactly one of"));
    in.pipeline_definition_s3_location = PipelineDefinitionS3Location{.bucket = "b", .object_key = "nothing"};
    EXPECT_THAT(world.call<op::CreatePipeline>(in).error().message,
                HasSubstr("Unable to read the pipeline definition s3://b/nothing"));
    in.pipeline_definition_s3_location->object_key = "definition.json";
    ASSERT_TRUE(world.call<op::CreatePipeline>(in));
    EXPECT_EQ(*world.call<op::DescribePipeline>({.pipeline_name = "p"})->pipeline_definition,
              world.objects["b/definition.json"]);
}

TEST(PipelineOperations, DefinitionsAreSealedInTheDatabase) {
    World world;
    ASSERT_TRUE(world.call<op::CreatePipeline>(named("p")));
    auto rows = world.database->read([](store::Snapshot& s) {
        return s.all<std::string>(
            "SELECT definition FROM sagemaker_pipeline_version UNION ALL SELECT state || request FROM "
            "sagemaker_resource");
    });
    for (const std::string& text : *rows) EXPECT_THAT(text, ::testing::Not(HasSubstr("ContainerArguments")));
}

TEST(PipelineOperations, StartChecksParametersByTypeAndEnum) {
    World world;
    std::string definition =
        R"({"Version":"2020-12-01","Parameters":[{"Name":"I","Type":"Integer"},{"Name":"E","Type":"String","DefaultValue":"a","EnumValues":["a","b"]},
        {"Name":"B","Type":"Boolean","DefaultValue":false}],"Steps":[{"Name":"X","Type":"Fail","Arguments":{}}]})";
    ASSERT_TRUE(world.call<op::CreatePipeline>(named("p", definition)));
    auto refusal = [&](std::vector<std::pair<std::string, std::string>> given) {
        StartPipelineExecutionRequest in{.pipeline_name = "p"};
        in.pipeline_parameters.emplace();
        for (auto& [name, value] : given) in.pipeline_parameters->push_back({.name = name, .value = value});
        auto started = world.call<op::StartPipelineExecution>(in);
        return started ? "" : started.error().message;
    };
    EXPECT_THAT(refusal({}), HasSubstr("[I] have no default value"));
    EXPECT_THAT(refusal({{"I", "1.5"}}), HasSubstr("not of type Integer"));
    EXPECT_THAT(refusal({{"I", "1"}, {"E", "c"}}), HasSubstr("not one of its EnumValues"));
    EXPECT_THAT(refusal({{"I", "1"}, {"Z", "c"}}), HasSubstr("[Z] is not defined"));
    EXPECT_THAT(refusal({{"I", "1"}, {"I", "2"}}), HasSubstr("more than once"));
    EXPECT_EQ(refusal({{"I", "1"}, {"B", "True"}}), "");
    auto arn = world.call<op::ListPipelineExecutions>({.pipeline_name = "p"})
                   ->pipeline_execution_summaries->at(0)
                   .pipeline_execution_arn;
    auto parameters = world.call<op::ListPipelineParametersForExecution>(
        {.pipeline_execution_arn = *arn, .max_results = 2});
    EXPECT_EQ(parameters->pipeline_parameters->at(0).value, "1");
    EXPECT_EQ(parameters->pipeline_parameters->at(1).value, "a");
    parameters = world.call<op::ListPipelineParametersForExecution>(
        {.pipeline_execution_arn = *arn, .next_token = parameters->next_token});
    EXPECT_EQ(parameters->pipeline_parameters->at(0).value, "true");
    EXPECT_FALSE(parameters->next_token);
}

TEST(PipelineOperations, AStartIsRepeatedByItsTokenAndListedAndKeepsItsDefinition) {
    World world;
    ASSERT_TRUE(world.call<op::CreatePipeline>(named("p")));
    StartPipelineExecutionRequest in{.pipeline_name = "p",
                                     .pipeline_execution_display_name = "one",
                                     .client_request_token = std::string(32, 's')};
    std::string arn = *world.call<op::StartPipelineExecution>(in)->pipeline_execution_arn;
    EXPECT_EQ(*world.call<op::StartPipelineExecution>(in)->pipeline_execution_arn, arn);
    ASSERT_TRUE(world.call<op::UpdatePipeline>(
        {.pipeline_name = "p", .pipeline_definition = pipeline({processing("B")})}));
    EXPECT_EQ(*world.call<op::DescribePipelineDefinitionForExecution>({.pipeline_execution_arn = arn})
                   ->pipeline_definition,
              pipeline({processing("A")}));
    auto listed = world.call<op::ListPipelineExecutions>({.pipeline_name = "p"});
    ASSERT_EQ(listed->pipeline_execution_summaries->size(), 1U);
    EXPECT_EQ(listed->pipeline_execution_summaries->at(0).pipeline_execution_display_name, "one");
    EXPECT_EQ(listed->pipeline_execution_summaries->at(0).pipeline_execution_status, "Executing");
    EXPECT_TRUE(world.call<op::DescribePipeline>({.pipeline_name = "p"})->last_run_time);
    EXPECT_EQ(world.call<op::DeletePipeline>({.pipeline_name = "p"}).error().code, "ConflictException");
    EXPECT_EQ(world.call<op::StartPipelineExecution>({.pipeline_name = "q"}).error().code,
              "ResourceNotFound");
    EXPECT_EQ(world.call<op::ListPipelineExecutions>({.pipeline_name = "q"}).error().code,
              "ResourceNotFound");
    for (std::string_view bad : {"arn:aws:sagemaker:us-east-1:000000000000:pipeline/p/execution/none",
                                 "arn:aws:sagemaker:us-east-1:111111111111:pipeline/p/execution/none", "x"}) {
        EXPECT_EQ(world.call<op::DescribePipelineExecution>({.pipeline_execution_arn = std::string(bad)})
                      .error()
                      .code,
                  "ResourceNotFound");
    }
}

TEST(PipelineOperations, StepsAreListedTheLastFirstInPages) {
    World world;
    std::string arn = world.start(pipeline({processing("A"), processing("B"), processing("C")}));
    auto page = world.call<op::ListPipelineExecutionSteps>({.pipeline_execution_arn = arn, .max_results = 2});
    EXPECT_EQ(page->pipeline_execution_steps->at(0).step_name, "C");
    page = world.call<op::ListPipelineExecutionSteps>(
        {.pipeline_execution_arn = arn, .next_token = page->next_token});
    ASSERT_EQ(page->pipeline_execution_steps->size(), 1U);
    EXPECT_EQ(page->pipeline_execution_steps->at(0).step_name, "A");
    EXPECT_EQ(world.call<op::ListPipelineExecutionSteps>({.pipeline_execution_arn = arn, .next_token = "?"})
                  .error()
                  .code,
              "ValidationException");
    page = world.call<op::ListPipelineExecutionSteps>(
        {.pipeline_execution_arn = arn, .sort_order = "Ascending"});
    EXPECT_EQ(page->pipeline_execution_steps->at(0).step_name, "A");
}

TEST(PipelineOperations, VersionsHaveNamesAndAreListedInPages) {
    World world;
    ASSERT_TRUE(world.call<op::CreatePipeline>(named("p")));
    for (const char* step : {"B", "C"}) {
        ASSERT_TRUE(world.call<op::UpdatePipeline>(
            {.pipeline_name = "p", .pipeline_definition = pipeline({processing(step)})}));
    }
    StartPipelineExecutionRequest start{.pipeline_name = "p", .pipeline_version_id = 2};
    std::string execution = *world.call<op::StartPipelineExecution>(start)->pipeline_execution_arn;
    std::string arn = "arn:aws:sagemaker:us-east-1:000000000000:pipeline/p";
    auto named_version = world.call<op::UpdatePipelineVersion>(
        {.pipeline_arn = arn, .pipeline_version_id = 2, .pipeline_version_display_name = "second"});
    ASSERT_TRUE(named_version);
    EXPECT_EQ(*named_version->pipeline_version_id, 2);
    ASSERT_TRUE(world.call<op::UpdatePipelineVersion>(
        {.pipeline_arn = arn, .pipeline_version_id = 2, .pipeline_version_description = "d"}));
    auto described = world.call<op::DescribePipeline>({.pipeline_name = "p", .pipeline_version_id = 2});
    EXPECT_EQ(described->pipeline_version_display_name, "second");
    EXPECT_EQ(described->pipeline_version_description, "d");
    EXPECT_FALSE(world.call<op::DescribePipeline>({.pipeline_name = "p"})->pipeline_version_display_name);

    auto page = world.call<op::ListPipelineVersions>({.pipeline_name = arn, .max_results = 2});
    ASSERT_EQ(page->pipeline_version_summaries->size(), 2U);
    EXPECT_EQ(page->pipeline_version_summaries->at(0).pipeline_version_id, 3);
    EXPECT_FALSE(page->pipeline_version_summaries->at(0).last_execution_pipeline_execution_arn);
    auto& second = page->pipeline_version_summaries->at(1);
    EXPECT_EQ(second.pipeline_version_display_name, "second");
    EXPECT_EQ(second.last_execution_pipeline_execution_arn, execution);
    page = world.call<op::ListPipelineVersions>({.pipeline_name = "p", .next_token = page->next_token});
    ASSERT_EQ(page->pipeline_version_summaries->size(), 1U);
    EXPECT_EQ(page->pipeline_version_summaries->at(0).pipeline_version_id, 1);
    EXPECT_FALSE(page->next_token);
    page = world.call<op::ListPipelineVersions>(
        {.pipeline_name = "p", .sort_order = "Ascending", .max_results = 1});
    EXPECT_EQ(page->pipeline_version_summaries->at(0).pipeline_version_id, 1);
    auto later = world.call<op::ListPipelineVersions>(
        {.pipeline_name = "p", .created_after = *second.creation_time + std::chrono::hours(1)});
    EXPECT_TRUE(later->pipeline_version_summaries->empty());

    EXPECT_EQ(world.call<op::ListPipelineVersions>({.pipeline_name = "p", .next_token = "?"}).error().code,
              "ValidationException");
    EXPECT_EQ(world.call<op::ListPipelineVersions>({.pipeline_name = "q"}).error().code, "ResourceNotFound");
    EXPECT_EQ(
        world.call<op::UpdatePipelineVersion>({.pipeline_arn = arn, .pipeline_version_id = 4}).error().code,
        "ResourceNotFound");
    EXPECT_EQ(world.call<op::UpdatePipelineVersion>({.pipeline_arn = arn + "q", .pipeline_version_id = 1})
                  .error()
                  .code,
              "ResourceNotFound");
}

}  // namespace
}  // namespace athanor::sagemaker::pipelines
