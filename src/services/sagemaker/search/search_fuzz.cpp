// Expressions and paths of an enemy's over any document: compiled or refused, and evaluated in bounded time. The first byte says where the
// expression ends and the document begins.
#include <cstdint>
#include <string_view>

#include "services/sagemaker/search/expression.hpp"
#include "wire/stored.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace athanor;
    if (size < 2) return 0;
    std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    std::size_t split = bytes.size() * data[0] / 256;
    std::string_view first = bytes.substr(0, split), second = bytes.substr(split);
    auto document = json::parse(second);
    if (!document)
        document = json::parse(
            R"({"A":{"b":[1,{"c":"x"}],"b.c":{"NumberValue":2}},"T":[{"K":"v"}],"Metrics":{"":0}})");
    sagemaker::JsonSubject subject(document->root());
    subject.visit(first, [](const sagemaker::Found&) { return false; });
    subject.visit_elements(first, [&](const sagemaker::Subject& element) {
        return element.visit(second, [](const sagemaker::Found&) { return false; });
    });

    auto expression = wire::from_json<api::sagemaker::SearchExpression>(first);
    api::sagemaker::SearchExpression given;
    if (expression) given = *std::move(expression);
    if (!expression) {  // then every piece of it, as filters
        given.filters.emplace();
        for (const char* op : {"Equals", "NotEquals", "GreaterThan", "Contains", "In", "Exists"}) {
            given.filters->push_back(
                {.name = std::string(first), .operator_ = op, .value = std::string(second)});
        }
    }
    auto compiled = sagemaker::Expression::compile(given);
    if (!compiled) return 0;
    // Nothing both matches and, negated as a whole by its own single filter, matches too.
    bool matched = compiled->matches(subject);
    if (matched != compiled->matches(subject)) __builtin_trap();
    return 0;
}
