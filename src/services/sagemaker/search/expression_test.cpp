#include "services/sagemaker/search/expression.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <variant>

#include "base/encoding.hpp"
#include "base/random.hpp"

namespace athanor::sagemaker {
namespace {

using api::sagemaker::Filter;
using api::sagemaker::NestedFilters;
using api::sagemaker::SearchExpression;

Filter filter(std::string name, std::string op, std::optional<std::string> value) {
    return {.name = std::move(name), .operator_ = std::move(op), .value = std::move(value)};
}

bool matches(const std::string& document, std::vector<Filter> filters, std::string_view op = "And") {
    SearchExpression e;
    e.filters = std::move(filters);
    e.operator_ = std::string(op);
    auto compiled = Expression::compile(e);
    EXPECT_TRUE(compiled) << compiled.error().message;
    auto parsed = json::parse(document);
    return compiled->matches(JsonSubject(parsed->root()));
}

bool holds(const std::string& document, std::string name, std::string op, std::optional<std::string> value) {
    return matches(document, {filter(std::move(name), std::move(op), std::move(value))});
}

TEST(Expression, FindsPropertiesByTheirPaths) {
    std::string run = R"({"Name":"a","Source":{"SourceArn":"arn:x"},"Count":3,"Flag":true,
        "Parameters":{"lr":{"NumberValue":0.1},"a.b.c":{"StringValue":"dots"},"Case":{"StringValue":"C"},"case":{"StringValue":"c"}},
        "Inputs":[{"Uri":"s3://a","Kind":"x"},{"Uri":"s3://b","Kind":"y"}],"Time":1760000000.5})";
    EXPECT_TRUE(holds(run, "Source.SourceArn", "Equals", "arn:x"));
    EXPECT_TRUE(holds(run, "source.sourcearn", "Equals", "arn:x"));
    EXPECT_TRUE(holds(run, "Parameters.lr.NumberValue", "Equals", "0.10"));
    EXPECT_TRUE(holds(run, "Parameters.lr", "LessThan", "0.2"));
    EXPECT_TRUE(holds(run, "Parameters.a.b.c.StringValue", "Equals", "dots"));
    EXPECT_TRUE(holds(run, "Parameters.Case.StringValue", "Equals", "C"));
    EXPECT_FALSE(holds(run, "Parameters.Case.StringValue", "Equals", "c"));
    EXPECT_TRUE(holds(run, "Inputs.Uri", "Equals", "s3://b"));
    EXPECT_TRUE(holds(run, "Inputs", "Exists", {}));
    EXPECT_FALSE(holds(run, "Inputs.Nothing", "Exists", {}));
    EXPECT_TRUE(holds(run, "Nothing", "NotExists", {}));
    EXPECT_TRUE(holds(run, "Nothing", "NotEquals", "x"));
    EXPECT_FALSE(holds(run, "Nothing", "Equals", "x"));
    EXPECT_TRUE(holds(run, "Flag", "Equals", "True"));
    EXPECT_TRUE(holds(run, "Name", "In", "b, a,c"));
    EXPECT_FALSE(holds(run, "Name", "In", "b,c"));
    EXPECT_TRUE(holds(run, "Source.SourceArn", "Contains", "n:x"));
    EXPECT_TRUE(holds(run, "Time", "GreaterThan", "2025-10-09T08:53:20"));
    EXPECT_FALSE(holds(run, "Time", "GreaterThan", "2025-10-09T08:53:21Z"));
    EXPECT_FALSE(holds(run, "Name", "GreaterThan", "0"));
    EXPECT_TRUE(holds(run, "Count", "GreaterThanOrEqualTo", "3"));
    EXPECT_TRUE(holds(run, "Count", "LessThanOrEqualTo", "3"));
}

TEST(Expression, HyperparametersAreNumbersWhereBothSidesAre) {
    std::string job = R"({"HyperParameters":{"rate":"0.75","depth":"6","name":"x"}})";
    EXPECT_TRUE(holds(job, "HyperParameters.rate", "LessThan", "0.8"));
    EXPECT_FALSE(holds(job, "HyperParameters.rate", "GreaterThan", "0.8"));
    EXPECT_TRUE(holds(job, "HyperParameters.rate", "Equals", "0"));  // an integer makes it one
    EXPECT_TRUE(holds(job, "HyperParameters.depth", "Equals", "6.0"));
    EXPECT_FALSE(holds(job, "HyperParameters.name", "GreaterThan", "0"));
    EXPECT_TRUE(holds(job, "HyperParameters.name", "Equals", "x"));
}

TEST(Expression, NestedFiltersAskTheSameElement) {
    auto parsed = json::parse(R"({"Inputs":[{"Uri":"s3://a","Kind":"x"},{"Uri":"s3://b","Kind":"y"}]})");
    auto nested = [&](std::string uri, std::string kind) {
        SearchExpression e;
        e.nested_filters = std::vector<NestedFilters>{
            {.nested_property_name = "Inputs",
             .filters = {filter("Inputs.Uri", "Equals", uri), filter("inputs.Kind", "Equals", kind)}}};
        return Expression::compile(e)->matches(JsonSubject(parsed->root()));
    };
    EXPECT_TRUE(nested("s3://a", "x"));
    EXPECT_FALSE(nested("s3://a", "y"));
}

TEST(Expression, WhatMakesNoSenseIsRefused) {
    auto refused = [](SearchExpression e) {
        auto compiled = Expression::compile(e);
        return !compiled && compiled.error().code == "ValidationException";
    };
    EXPECT_TRUE(refused({}));
    SearchExpression e;
    e.filters = std::vector{filter("A", "Equals", {})};
    EXPECT_TRUE(refused(e));
    e.filters = std::vector{filter("A", "LessThan", "text")};
    EXPECT_TRUE(refused(e));
    e.filters = std::vector{filter("A", "Like", "text")};
    EXPECT_TRUE(refused(e));
    e.filters = std::vector{filter("A", "Exists", {})};
    for (int i = 0; i < 25; ++i) {
        SearchExpression outer;
        outer.sub_expressions = std::vector{e};
        e = outer;
    }
    EXPECT_TRUE(refused(e));
}

TEST(Expression, SaysWhatItRequires) {
    SearchExpression e;
    e.filters = std::vector{filter("Name", "Equals", "a"), filter("Tags.x", "Exists", {})};
    EXPECT_EQ(Expression::compile(e)->required("name"), "a");
    EXPECT_TRUE(Expression::compile(e)->mentions("Tags"));
    EXPECT_FALSE(Expression::compile(e)->mentions("Parents"));
    e.operator_ = "Or";
    EXPECT_EQ(Expression::compile(e)->required("Name"), std::nullopt);
}

// ---- the same, said slowly: a document is a flat list of (path, value), a filter looks at all of them.

struct Leaf {
    std::string path;
    std::variant<double, std::string, bool> value;
};

struct Document {
    std::vector<Leaf> leaves;                 // of lists: one after another under the same path
    std::vector<std::vector<Leaf>> elements;  // of "L", relative
    std::string text;
};

Document random_document(Random& random) {
    Document d;
    json::Writer w;
    auto value = [&](std::vector<Leaf>& into, const std::string& path) {
        switch (random.below(3)) {
            case 0: {
                double number = static_cast<double>(random.below(5)) / 2;
                w.number(number);
                into.push_back({path, number});
                break;
            }
            case 1: {
                std::string text(1, static_cast<char>('0' + random.below(4)));
                if (random.below(2)) text += "x";
                w.string(text);
                into.push_back({path, text});
                break;
            }
            default: {
                bool flag = random.below(2) == 0;
                w.boolean(flag);
                into.push_back({path, flag});
            }
        }
    };
    w.begin_object();
    for (const char* name : {"A", "B"}) {
        if (random.below(3) == 0) continue;
        w.key(name);
        value(d.leaves, name);
    }
    if (random.below(2)) {
        w.key("M").begin_object();
        for (const char* name : {"k", "k.l"}) {
            if (random.below(2)) continue;
            w.key(name);
            value(d.leaves, std::string("M.") + name);
        }
        w.end_object();
    }
    w.key("L").begin_array();
    for (std::uint64_t left = random.below(3); left > 0; --left) {
        auto& element = d.elements.emplace_back();
        w.begin_object();
        for (const char* name : {"p", "q"}) {
            if (random.below(3) == 0) continue;
            w.key(name);
            value(element, name);
        }
        w.end_object();
        for (const Leaf& leaf : element) d.leaves.push_back({"L." + leaf.path, leaf.value});
    }
    w.end_array().end_object();
    d.text = std::move(w).take();
    return d;
}

bool slow(const std::vector<Leaf>& leaves, const Filter& f, const std::string& strip = "") {
    std::string path = f.name;
    if (!strip.empty() && path.starts_with(strip)) path = path.substr(strip.size());
    std::vector<Leaf> at;
    for (const Leaf& leaf : leaves) {
        if (leaf.path == path) at.push_back(leaf);
    }
    std::string op = *f.operator_, wanted = f.value.value_or("");
    auto number = parse_number<double>(wanted);
    auto equals = [&](const Leaf& leaf) {
        if (auto text = std::get_if<std::string>(&leaf.value)) return *text == wanted;
        if (auto flag = std::get_if<bool>(&leaf.value)) return wanted == (*flag ? "true" : "false");
        return number && std::get<double>(leaf.value) == *number;
    };
    auto ordered = [&](auto compare) {
        return std::ranges::any_of(at, [&](const Leaf& leaf) {
            auto left = std::get_if<double>(&leaf.value);
            return left && number && compare(*left, *number);
        });
    };
    if (op == "Exists") return !at.empty();
    if (op == "NotExists") return at.empty();
    if (op == "Equals") return std::ranges::any_of(at, equals);
    if (op == "NotEquals") return std::ranges::none_of(at, equals);
    if (op == "GreaterThan") return ordered(std::greater<>());
    if (op == "LessThanOrEqualTo") return ordered(std::less_equal<>());
    return std::ranges::any_of(at, [&](const Leaf& leaf) {  // Contains
        auto text = std::get_if<std::string>(&leaf.value);
        return text && text->find(wanted) != std::string::npos;
    });
}

bool slow(const Document& d, const SearchExpression& e) {
    std::vector<bool> parts;
    if (e.filters) {
        for (const Filter& f : *e.filters) parts.push_back(slow(d.leaves, f));
    }
    if (e.nested_filters) {
        for (const NestedFilters& group : *e.nested_filters) {
            parts.push_back(std::ranges::any_of(d.elements, [&](const auto& element) {
                return std::ranges::all_of(group.filters,
                                           [&](const Filter& f) { return slow(element, f, "L."); });
            }));
        }
    }
    if (e.sub_expressions) {
        for (const SearchExpression& sub : *e.sub_expressions) parts.push_back(slow(d, sub));
    }
    auto is_true = [](bool part) { return part; };
    return e.operator_ == "Or" ? std::ranges::any_of(parts, is_true) : std::ranges::all_of(parts, is_true);
}

Filter random_filter(Random& random, std::initializer_list<const char*> names) {
    const char* kOperators[] = {"Equals",   "NotEquals", "GreaterThan", "LessThanOrEqualTo",
                                "Contains", "Exists",    "NotExists"};
    const char* kValues[] = {"0", "1", "1.5", "2x", "3", "true"};
    std::string op = kOperators[random.below(7)];
    std::string value = kValues[random.below(op == "GreaterThan" || op == "LessThanOrEqualTo" ? 3 : 6)];
    return filter(names.begin()[random.below(names.size())], op,
                  op.ends_with("Exists") ? std::nullopt : std::optional(value));
}

SearchExpression random_expression(Random& random, int depth) {
    SearchExpression e;
    if (random.below(2)) e.operator_ = random.below(2) ? "And" : "Or";
    for (std::uint64_t left = random.below(3); left > 0; --left) {
        if (!e.filters) e.filters.emplace();
        e.filters->push_back(random_filter(random, {"A", "B", "M.k", "M.k.l", "L.p", "L.q", "C"}));
    }
    if (random.below(3) == 0) {
        NestedFilters group{.nested_property_name = "L", .filters = {}};
        for (std::uint64_t left = 1 + random.below(2); left > 0; --left)
            group.filters.push_back(random_filter(random, {"L.p", "L.q"}));
        e.nested_filters = std::vector{group};
    }
    if (depth > 0) {
        for (std::uint64_t left = random.below(3); left > 0; --left) {
            if (!e.sub_expressions) e.sub_expressions.emplace();
            e.sub_expressions->push_back(random_expression(random, depth - 1));
        }
    }
    if (!e.filters && !e.nested_filters && !e.sub_expressions)
        e.filters = std::vector{random_filter(random, {"A", "B"})};
    return e;
}

TEST(Expression, AnswersAsTheSlowModelDoes) {
    SeededRandom random(7);
    int matched = 0;
    constexpr int kRounds = 20'000;
    for (int round = 0; round < kRounds; ++round) {
        Document document = random_document(random);
        SearchExpression e = random_expression(random, 2);
        auto compiled = Expression::compile(e);
        ASSERT_TRUE(compiled) << compiled.error().message;
        auto parsed = json::parse(document.text);
        bool wanted = slow(document, e);
        ASSERT_EQ(compiled->matches(JsonSubject(parsed->root())), wanted)
            << document.text << " round " << round;
        matched += wanted;
    }
    EXPECT_GT(matched, kRounds / 10);
    EXPECT_LT(matched, kRounds * 9 / 10);
}

}  // namespace
}  // namespace athanor::sagemaker
