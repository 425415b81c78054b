// Any text as a pipeline's definition: it is refused with words, or accepted; and what is accepted can be evaluated against any facts.
#include "services/sagemaker/pipelines/condition.hpp"
#include "services/sagemaker/pipelines/definition.hpp"
#include "services/sagemaker/pipelines/expression.hpp"
#include "services/sagemaker/pipelines/graph.hpp"
#include "services/sagemaker/pipelines/reference.hpp"

namespace athanor::sagemaker::pipelines {
namespace {

// The input in places where it may do most: as a whole, as a value of an argument, as a reference, as a path.
std::vector<std::string> definitions(const std::string& input) {
    const std::string head =
        R"({"Version":"2020-12-01","Parameters":[{"Name":"P","Type":"String","DefaultValue":"p"}],"Steps":[)";
    const std::string callback =
        R"({"Name":"C","Type":"Callback","SqsQueueUrl":"q","OutputParameters":[{"OutputName":"o","OutputType":"Float"}],"Arguments":{}},)";
    std::string quoted = json::quote(input);
    return {
        input, head + callback + R"({"Name":"F","Type":"Fail","Arguments":{"ErrorMessage":)" + input + "}}]}",
        head + callback + R"({"Name":"F","Type":"Fail","Arguments":{"ErrorMessage":{"Get":)" + quoted +
            "}}}]}",
        head + callback + R"({"Name":"I","Type":"Condition","Arguments":{"Conditions":[)" + input +
            R"(],"IfSteps":[],"ElseSteps":[]}}]})",
        head + callback +
            R"({"Name":"F","Type":"Fail","Arguments":{"ErrorMessage":{"Std:JsonGet":{"S3Uri":"s3://b/k","Path":)" +
            quoted + "}}}}]}"};
}

void evaluate_all(const Definition& definition) {
    Facts facts{.definition = &definition, .parameters = {}, .execution = {}, .steps = {}, .files = {}};
    facts.parameters["P"] = std::string("p");
    facts.execution["PipelineName"] = std::string("n");
    facts.steps.emplace("C", *json::parse(R"({"OutputParameters":{"o":1.5}})"));
    facts.files.emplace("s3://b/k", *json::parse(R"({"a":[{"b":1},{"bName":"c","d":2}],"x":{"y":null}})"));
    for (const StepDefinition& step : definition.steps) {
        Needs needs = needs_of(step.arguments);
        for (json::Value get : needs.files) (void)file_uri(get, facts);
        if (auto filled = fill(step.arguments, facts)) ATHANOR_ASSERT(json::parse(*filled).has_value());
        if (step.type == StepType::condition) (void)all_hold(step.arguments["Conditions"], facts);
    }
    std::vector<StepProgress> progress(definition.steps.size());
    for (std::size_t round = 0;; ++round) {
        Plan next = plan(definition, progress, 1 + round % 3, false);
        ATHANOR_ASSERT(round <= definition.steps.size());
        if (next.ending) break;
        ATHANOR_ASSERT(!next.start.empty());
        for (std::size_t i : next.start)
            progress[i] = {.mark = StepProgress::Mark::succeeded, .outcome = i % 2 == 0};
    }
}

}  // namespace
}  // namespace athanor::sagemaker::pipelines

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace athanor::sagemaker::pipelines;
    std::string input(reinterpret_cast<const char*>(data), size);
    for (const std::string& text : definitions(input)) {
        auto definition = parse_definition(text);
        if (definition) {
            evaluate_all(*definition);
        } else {
            ATHANOR_ASSERT(definition.error().message.starts_with("Unable to parse pipeline definition."));
        }
    }
    (void)parse_period(input);
    return 0;
}
