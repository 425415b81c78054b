// Any text as a pipeline's definition: it is refused with words, or accepted; and what is accepted can be evaluated against any facts.
#include "services/sagemaker/pipelines/condition.hpp"
#include "services/sagemaker/pipelines/definition.hpp"
#include "services/sagemaker/pipelines/expression.hpp"
#include "services/sagemaker/pipelines/graph.hpp"
#include "services/sagemaker/pipelines/reference.hpp"

namespace athanor::sagemaker::pipelines {
namespace {

// Grows a document of the language from bytes: each chooses a production, so that random bytes are mostly expressions, and nearly right.
class Grower {
public:
    explicit Grower(std::string_view bytes) : bytes_(bytes) {}

    std::string expression(int depth = 0) {
        constexpr std::string_view kReferences[] = {"Parameters.P",
                                                    "Parameters.N",
                                                    "Parameters.Q",
                                                    "Execution.PipelineName",
                                                    "Execution.Nothing",
                                                    "Steps.C.OutputParameters['o']",
                                                    "Steps.C.OutputParameters.o",
                                                    "Steps.C.OutputParameters['x']",
                                                    "Steps.C",
                                                    "Steps.I.Outcome",
                                                    "Steps.Z.A",
                                                    "Steps.F.ErrorMessage",
                                                    "."};
        constexpr std::string_view kLiterals[] = {"1",
                                                  "-2.5",
                                                  "true",
                                                  "null",
                                                  "\"a\"",
                                                  "\"\"",
                                                  "[]",
                                                  "{}",
                                                  "1e300",
                                                  "9223372036854775808",
                                                  "{\"Std:No\":1}"};
        if (depth < 6) {
            switch (next() % 5) {
                case 0:
                    return R"({"Get":")" + std::string(kReferences[next() % std::size(kReferences)]) + "\"}";
                case 1: {
                    std::string values;
                    for (std::size_t count = next() % 4; count > 0; --count)
                        values += (values.empty() ? "" : ",") + expression(depth + 1);
                    return R"({"Std:Join":{"On":)" + std::string(next() % 4 ? "\"-\"" : "1") +
                           R"(,"Values":[)" + values + "]}}";
                }
                case 2:
                    return R"({"Std:JsonGet":{"S3Uri":)" + expression(depth + 1) + R"(,"Path":)" +
                           json::quote(path()) + "}}";
                default: break;
            }
        }
        return std::string(kLiterals[next() % std::size(kLiterals)]);
    }

    std::string condition(int depth = 0) {
        constexpr std::string_view kComparisons[] = {"Equals",   "GreaterThan",       "GreaterThanOrEqualTo",
                                                     "LessThan", "LessThanOrEqualTo", "Like"};
        if (depth < 4 && next() % 4 == 0)
            return R"({"Type":"Not","Expression":)" + condition(depth + 1) + "}";
        if (depth < 4 && next() % 4 == 0)
            return R"({"Type":"Or","Conditions":[)" + condition(depth + 1) + "," + condition(depth + 1) +
                   "]}";
        if (next() % 4 == 0)
            return R"({"Type":"In","QueryValue":)" + expression() + R"(,"Values":[)" + expression() + "," +
                   expression() + "]}";
        return R"({"Type":")" + std::string(kComparisons[next() % std::size(kComparisons)]) +
               R"(","LeftValue":)" + expression() + R"(,"RightValue":)" + expression() + "}";
    }

private:
    std::size_t next() {
        if (bytes_.empty()) return 0;
        auto byte = static_cast<unsigned char>(bytes_.front());
        bytes_.remove_prefix(1);
        return byte;
    }
    std::string path() {
        constexpr std::string_view kParts[] = {"a", ".b", "[0]", "['bName']", "[1].d", "$.",
                                               "x", ".y", "[",   "]",         "'"};
        std::string out;
        for (std::size_t count = next() % 4; count > 0; --count) out += kParts[next() % std::size(kParts)];
        return out;
    }

    std::string_view bytes_;
};

// The input in places where it may do most: as a whole, as a value of an argument, as a reference, as a path; and what grows
// from it.
std::vector<std::string> definitions(const std::string& input) {
    const std::string head =
        R"({"Version":"2020-12-01","Parameters":[{"Name":"P","Type":"String","DefaultValue":"p"},{"Name":"N","Type":"Integer","DefaultValue":1}],"Steps":[)";
    const std::string callback =
        R"({"Name":"C","Type":"Callback","SqsQueueUrl":"q","OutputParameters":[{"OutputName":"o","OutputType":"Float"}],"Arguments":{}},)";
    std::string quoted = json::quote(input);
    Grower grower(input);
    std::string condition = grower.condition(), message = grower.expression(), queue = grower.expression(),
                argument = grower.expression();
    std::string grown = R"({"Name":"I","Type":"Condition","Arguments":{"Conditions":[)" + condition +
                        R"(],"IfSteps":[{"Name":"F","Type":"Fail","Arguments":{"ErrorMessage":)" + message +
                        R"(}}],"ElseSteps":[{"Name":"D","Type":"Callback","SqsQueueUrl":)" + queue +
                        R"(,"Arguments":{"x":)" + argument + "}}]}}]}";
    return {
        input,
        head + callback + grown,
        head + callback + R"({"Name":"F","Type":"Fail","Arguments":{"ErrorMessage":)" + input + "}}]}",
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
    facts.parameters["N"] = std::int64_t{1};
    facts.execution["PipelineName"] = std::string("n");
    facts.steps.emplace("I", *json::parse(R"({"Outcome":"True"})"));
    facts.steps.emplace("C", *json::parse(R"({"OutputParameters":{"o":1.5}})"));
    facts.files.emplace("a", *json::parse(R"({"a":{"b":[1,{"bName":"bName","d":true}]},"x":{"y":"z"}})"));
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
