#include "services/sagemaker/search/expression.hpp"

#include <algorithm>
#include <cmath>

#include "base/clock.hpp"
#include "base/encoding.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

namespace {

constexpr int kDeepest = 20;               // of sub-expressions in each other
constexpr std::size_t kMostFilters = 200;  // of a whole expression

enum class Comparison {
    equals,
    not_equals,
    greater,
    greater_or_equal,
    less,
    less_or_equal,
    contains,
    exists,
    not_exists,
    in
};

std::optional<Comparison> parse_comparison(std::string_view text) {
    constexpr std::pair<std::string_view, Comparison> kNames[] = {
        {"Equals", Comparison::equals},        {"NotEquals", Comparison::not_equals},
        {"GreaterThan", Comparison::greater},  {"GreaterThanOrEqualTo", Comparison::greater_or_equal},
        {"LessThan", Comparison::less},        {"LessThanOrEqualTo", Comparison::less_or_equal},
        {"Contains", Comparison::contains},    {"Exists", Comparison::exists},
        {"NotExists", Comparison::not_exists}, {"In", Comparison::in},
    };
    for (const auto& [name, comparison] : kNames) {
        if (name == text) return comparison;
    }
    return std::nullopt;
}

// "2026-11-22T10:00:00", with or without a zone, in seconds since 1970.
std::optional<double> parse_time(std::string_view text) {
    auto time = parse_iso8601(text);
    if (!time) time = parse_iso8601(std::string(text) + "Z");
    return time ? std::optional(to_epoch_seconds(*time)) : std::nullopt;
}

struct Test {
    std::string path;
    Comparison comparison = Comparison::equals;
    std::string value;
    std::optional<double> number;      // of the value
    bool integer = false;              // the value is spelled as one
    std::vector<std::string> choices;  // of `in`
    bool hyperparameter = false;

    bool holds(const Subject& subject) const;
    bool equals(const Found& found) const;
    bool is_ordered(const Found& found) const;
    std::optional<double> number_of(const Found& found) const;
};

bool orders(Comparison c) {
    return c == Comparison::greater || c == Comparison::greater_or_equal || c == Comparison::less ||
           c == Comparison::less_or_equal;
}

// What compares as a number: numbers, and hyperparameters that look like one.
std::optional<double> Test::number_of(const Found& found) const {
    if (found.kind == Found::Kind::number) return found.number;
    if (found.kind != Found::Kind::text || !hyperparameter) return std::nullopt;
    auto parsed = parse_number<double>(found.text);
    return parsed && integer ? std::trunc(*parsed) : parsed;
}

bool Test::equals(const Found& found) const {
    if (found.kind == Found::Kind::text && found.text == value) return true;
    if (found.kind == Found::Kind::boolean)
        return equal_ignore_case(value, found.number != 0 ? "true" : "false");
    auto left = number_of(found);
    return left && number && *left == *number;
}

bool Test::is_ordered(const Found& found) const {
    auto left = number_of(found);
    if (!left || !number) return false;
    switch (comparison) {
        case Comparison::greater: return *left > *number;
        case Comparison::greater_or_equal: return *left >= *number;
        case Comparison::less: return *left < *number;
        default: return *left <= *number;
    }
}

bool Test::holds(const Subject& subject) const {
    switch (comparison) {
        case Comparison::exists: return subject.visit(path, [](const Found&) { return true; });
        case Comparison::not_exists: return !subject.visit(path, [](const Found&) { return true; });
        case Comparison::equals:
            return subject.visit(path, [&](const Found& found) { return equals(found); });
        case Comparison::not_equals:
            return !subject.visit(path, [&](const Found& found) { return equals(found); });
        case Comparison::contains:
            return subject.visit(path, [&](const Found& found) {
                return found.kind == Found::Kind::text && found.text.find(value) != std::string_view::npos;
            });
        case Comparison::in:
            return subject.visit(path, [&](const Found& found) {
                return found.kind == Found::Kind::text &&
                       std::ranges::find(choices, found.text) != choices.end();
            });
        default: return subject.visit(path, [&](const Found& found) { return is_ordered(found); });
    }
}

Result<Test> compile_test(const Filter& filter) {
    Test test{.path = filter.name, .value = filter.value.value_or("")};
    std::string name = filter.operator_.value_or("Equals");
    auto comparison = parse_comparison(name);
    if (!comparison) return validation_error("Unsupported operator: " + name);
    test.comparison = *comparison;
    bool needs_value = test.comparison != Comparison::exists && test.comparison != Comparison::not_exists;
    if (needs_value && !filter.value)
        return validation_error("The filter on " + filter.name + " must have a Value for the operator " +
                                name + ".");
    test.number = parse_number<double>(test.value);
    test.integer = parse_number<std::int64_t>(test.value).has_value();
    if (!test.number) test.number = parse_time(test.value);
    if (orders(test.comparison) && !test.number) {
        return validation_error("The operator " + name +
                                " compares numbers and times; the Value of the filter on " + filter.name +
                                " is neither.");
    }
    if (test.comparison == Comparison::in) {
        std::string_view rest = test.value;
        for (std::size_t comma = rest.find(','); comma != std::string_view::npos; comma = rest.find(',')) {
            test.choices.emplace_back(trim(rest.substr(0, comma)));
            rest.remove_prefix(comma + 1);
        }
        test.choices.emplace_back(trim(rest));
    }
    test.hyperparameter = path_after(test.path, "HyperParameters").has_value();
    return test;
}

Found scalar(json::Value value) {
    switch (value.kind()) {
        case json::Kind::string: return Found::of_text(*value.string());
        case json::Kind::integer:
        case json::Kind::real: return Found::of_number(value.real_or(0));
        case json::Kind::boolean: return Found::of_boolean(*value.boolean());
        default: return Found::of_thing();
    }
}

using VisitJson = std::function<bool(json::Value)>;

// Every member that the path may go through; only where no name is spelled so, those that differ in case.
bool visit_members(json::Value object, std::string_view path,
                   const std::function<bool(json::Value, std::string_view rest)>& visit) {
    bool stopped = false, exact = false;
    for (bool any_case : {false, true}) {
        object.for_each_member([&](std::string_view name, json::Value member) {
            if (stopped) return;
            auto rest = path_after(path, name);
            if (!rest || (!any_case && !path.starts_with(name))) return;
            exact = true;
            stopped = visit(member, *rest);
        });
        if (stopped || exact) return stopped;
    }
    return false;
}

bool walk(json::Value value, std::string_view path, const VisitJson& visit) {
    if (value.kind() == json::Kind::array) {
        if (path.empty() && visit(value)) return true;
        bool stopped = false;
        value.for_each_element([&](json::Value element) { stopped = stopped || walk(element, path, visit); });
        return stopped;
    }
    if (value.kind() == json::Kind::missing || value.kind() == json::Kind::null) return false;
    if (path.empty()) return visit(value);
    if (value.kind() != json::Kind::object) return false;
    return visit_members(
        value, path, [&](json::Value member, std::string_view rest) { return walk(member, rest, visit); });
}

}  // namespace

std::optional<std::string_view> path_after(std::string_view path, std::string_view name) {
    if (path.size() < name.size() || !equal_ignore_case(path.substr(0, name.size()), name))
        return std::nullopt;
    if (path.size() == name.size()) return std::string_view();
    if (path[name.size()] != '.') return std::nullopt;
    return path.substr(name.size() + 1);
}

bool JsonSubject::visit(std::string_view path, const Visit& visit) const {
    return walk(value_, path, [&](json::Value value) {
        if (visit(scalar(value))) return true;
        // A parameter's value may be asked for without saying which of its two members has it.
        if (value.kind() != json::Kind::object) return false;
        for (std::string_view member : {"NumberValue", "StringValue"}) {
            if (json::Value inner = value[member]; inner.exists() && visit(scalar(inner))) return true;
        }
        return false;
    });
}

bool JsonSubject::visit_elements(std::string_view path, const VisitElement& visit) const {
    return walk(value_, path, [&](json::Value value) {
        if (value.kind() != json::Kind::array) return false;
        bool stopped = false;
        value.for_each_element(
            [&](json::Value element) { stopped = stopped || visit(JsonSubject(element)); });
        return stopped;
    });
}

// All of its parts, or any of them.
struct Expression::Node {
    struct Nested {
        std::string path;
        std::vector<Test> tests;
    };
    bool all = true;
    std::vector<Test> tests;
    std::vector<Nested> nested;
    std::vector<Node> nodes;

    bool matches(const Subject& subject) const;
    bool mentions(std::string_view head) const;
    std::optional<std::string> required(std::string_view path) const;
    static Result<Node> compile(const SearchExpression& e, int depth, std::size_t& filters);
};

Result<Expression::Node> Expression::Node::compile(const SearchExpression& e, int depth,
                                                   std::size_t& filters) {
    if (depth > kDeepest)
        return validation_error("The SearchExpression is nested too deep: at most " +
                                std::to_string(kDeepest) + " levels.");
    Node node{.all = e.operator_ != "Or", .tests = {}, .nested = {}, .nodes = {}};
    auto compile_all = [&](const std::vector<Filter>& from, std::vector<Test>& to) -> Status {
        for (const Filter& filter : from) {
            if (++filters > kMostFilters)
                return validation_error("The SearchExpression has more than " + std::to_string(kMostFilters) +
                                        " filters.");
            ATHANOR_TRY(Test test, compile_test(filter));
            to.push_back(std::move(test));
        }
        return {};
    };
    if (e.filters) ATHANOR_CHECK(compile_all(*e.filters, node.tests));
    if (e.nested_filters) {
        for (const NestedFilters& group : *e.nested_filters) {
            Nested nested{.path = group.nested_property_name, .tests = {}};
            ATHANOR_CHECK(compile_all(group.filters, nested.tests));
            // Their names are the whole path, as in a plain filter.
            for (Test& test : nested.tests) {
                if (auto rest = path_after(test.path, nested.path)) test.path = std::string(*rest);
            }
            node.nested.push_back(std::move(nested));
        }
    }
    if (e.sub_expressions) {
        for (const SearchExpression& sub : *e.sub_expressions) {
            ATHANOR_TRY(Node inner, compile(sub, depth + 1, filters));
            node.nodes.push_back(std::move(inner));
        }
    }
    if (node.tests.empty() && node.nested.empty() && node.nodes.empty()) {
        return validation_error("A SearchExpression must have Filters, NestedFilters or SubExpressions.");
    }
    return node;
}

bool Expression::Node::matches(const Subject& subject) const {
    for (const Test& test : tests) {
        if (test.holds(subject) != all) return !all;
    }
    for (const Nested& group : nested) {
        bool found = subject.visit_elements(group.path, [&](const Subject& element) {
            return std::ranges::all_of(group.tests, [&](const Test& test) { return test.holds(element); });
        });
        if (found != all) return !all;
    }
    for (const Node& node : nodes) {
        if (node.matches(subject) != all) return !all;
    }
    return all;
}

bool Expression::Node::mentions(std::string_view head) const {
    auto below = [&](const auto& part) { return path_after(part.path, head).has_value(); };
    return std::ranges::any_of(tests, below) || std::ranges::any_of(nested, below) ||
           std::ranges::any_of(nodes, [&](const Node& node) { return node.mentions(head); });
}

std::optional<std::string> Expression::Node::required(std::string_view path) const {
    if (!all && tests.size() + nested.size() + nodes.size() > 1) return std::nullopt;
    for (const Test& test : tests) {
        if (test.comparison == Comparison::equals && equal_ignore_case(test.path, path)) return test.value;
    }
    for (const Node& node : nodes) {
        if (auto value = node.required(path)) return value;
    }
    return std::nullopt;
}

Expression::Expression(std::unique_ptr<Node> root) : root_(std::move(root)) {}
Expression::Expression(Expression&&) noexcept = default;
Expression& Expression::operator=(Expression&&) noexcept = default;
Expression::~Expression() = default;

Result<Expression> Expression::compile(const SearchExpression& expression) {
    std::size_t filters = 0;
    ATHANOR_TRY(Node root, Node::compile(expression, 1, filters));
    return Expression(std::make_unique<Node>(std::move(root)));
}

Expression Expression::everything() { return Expression(std::make_unique<Node>()); }

bool Expression::matches(const Subject& subject) const { return root_->matches(subject); }
bool Expression::mentions(std::string_view head) const { return root_->mentions(head); }
std::optional<std::string> Expression::required(std::string_view path) const { return root_->required(path); }

}  // namespace athanor::sagemaker
