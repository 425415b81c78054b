// From the text of a pattern to its compiled form.
#include <algorithm>
#include <cmath>

#include "base/encoding.hpp"
#include "services/events/pattern_node.hpp"
#include "services/events/pattern_scanner.hpp"

namespace athanor::events {
namespace {

using Test = Pattern::Test;
using Kind = Pattern::Test::Kind;
using Tests = Pattern::Node::Tests;

constexpr double kLargest = 5e9;  // of numeric expressions

// An object of the pattern as it is written.
struct Ast {
    std::string name;
    std::vector<Ast> fields;
    std::vector<std::vector<Ast>> choices;  // each a $or
    Tests tests;                            // of a field with alternatives; then nothing else
};

class Parser : private PatternScanner {
public:
    explicit Parser(std::string_view text) : PatternScanner(text) {}

    Result<Ast> pattern() {
        if (next() == 0) return refuse("Filter is not an object");
        if (!take('{')) return refuse("Filter is not an object", value_place());
        ATHANOR_TRY(Ast ast, object(0));
        if (next() != 0) return unexpected("end of the pattern");
        return ast;
    }

private:
    // After the brace.
    Result<Ast> object(std::size_t depth) {
        if (depth == Pattern::kDeepest) return refuse("Event pattern is nested too deeply");
        Ast ast;
        if (take('}')) return refuse("Empty objects are not allowed");
        do {
            ATHANOR_TRY(std::string field, name());
            if (field == "$or") {
                ATHANOR_TRY(auto choice, alternatives(depth));
                ast.choices.push_back(std::move(choice));
                continue;
            }
            Ast value;
            if (take('{')) {
                ATHANOR_TRY(value, object(depth + 1));
            } else if (take('[')) {
                ATHANOR_TRY(value.tests, tests());
            } else {
                return refuse("\"" + field + "\" must be an object or an array", value_place());
            }
            std::erase_if(ast.fields, [&](const auto& other) {
                return other.name == field;
            });  // the last of a name counts
            value.name = std::move(field);
            ast.fields.push_back(std::move(value));
        } while (take(','));
        if (!take('}')) return unexpected("comma or close marker for Object");
        return ast;
    }

    Result<std::vector<Ast>> alternatives(std::size_t depth) {
        if (!take('[')) return refuse("\"$or\" must be an array of objects", value_place());
        std::vector<Ast> found;
        do {
            if (!take('{'))
                return refuse("Only Object is allowed in array of \"$or\" relationship.", value_place());
            ATHANOR_TRY(Ast one, object(depth + 1));
            found.push_back(std::move(one));
        } while (take(','));
        if (!take(']')) return unexpected("comma or close marker for Array");
        if (found.size() < 2) return refuse("There must have at least 2 Objects in \"$or\" relationship.");
        return found;
    }

    // After the bracket.
    Result<Tests> tests() {
        auto found = std::make_shared<std::vector<Test>>();
        if (take(']')) return refuse("Empty arrays are not allowed");
        do {
            ATHANOR_TRY(Test test, this->test());
            found->push_back(std::move(test));
        } while (take(','));
        if (!take(']')) return unexpected("comma or close marker for Array");
        return found;
    }

    Result<Test> test() {
        if (take('{')) return expression();
        if (next() == '"') return texts(Kind::text);
        if (at_number()) return numbers();
        if (word("null")) return Test{.kind = Kind::null};
        if (word("true")) return Test{.kind = Kind::boolean, .value = true};
        if (word("false")) return Test{.kind = Kind::boolean, .value = false};
        if (next() == '[')
            return refuse("Match value must be String, number, true, false, or null", value_place());
        return unexpected(
            "a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')");
    }

    Result<Test> texts(Kind kind, bool fold = false) {
        Test test{.kind = kind, .fold = fold};
        ATHANOR_CHECK(add_text(test));
        return test;
    }
    Status add_text(Test& test) {
        std::size_t place = value_place();
        ATHANOR_TRY(std::string text, string());
        if (test.kind == Kind::wildcard) ATHANOR_CHECK(check_wildcard(text, place));
        test.texts.push_back(test.fold ? fold_case(text) : std::move(text));
        return {};
    }
    Result<Test> numbers() {
        Test test{.kind = Kind::number};
        ATHANOR_TRY(Number value, number());
        test.numbers.push_back(value);
        return test;
    }
    Status check_wildcard(std::string_view text, std::size_t place) const {
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] == '\\') {
                if (i + 1 == text.size() || (text[i + 1] != '*' && text[i + 1] != '\\'))
                    return refuse("Invalid escape character at pos " + std::to_string(i), place);
                ++i;
            } else if (text[i] == '*' && i + 1 < text.size() && text[i + 1] == '*') {
                return refuse("Consecutive wildcard characters at pos " + std::to_string(i), place);
            }
        }
        return {};
    }

    // After the brace of {"prefix": …}.
    Result<Test> expression() {
        if (next() != '"') return refuse("Match expression name not found", value_place());
        std::size_t place = value_place();
        ATHANOR_TRY(std::string type, name());
        ATHANOR_TRY(Test test, typed(type, place));
        if (!take('}')) return refuse("Only one key allowed in match expression", value_place());
        return test;
    }

    Result<Test> typed(const std::string& type, std::size_t place) {
        if (type == "anything-but") return anything_but();
        if (type == "numeric") return numeric();
        if (type == "exists") {
            if (word("true")) return Test{.kind = Kind::exists};
            if (word("false")) return Test{.kind = Kind::absent};
            return refuse("exists match pattern must be either true or false.", value_place());
        }
        bool prefix = type == "prefix";
        if ((prefix || type == "suffix") && take('{')) {
            ATHANOR_TRY(std::string inner, name());
            if (inner != "equals-ignore-case") return refuse("Unsupported " + type + " pattern: " + inner);
            if (next() != '"')
                return refuse("equals-ignore-case match pattern must be a string", value_place());
            ATHANOR_TRY(Test test, texts(prefix ? Kind::prefix : Kind::suffix, true));
            if (!take('}')) return refuse("Only one key allowed in match expression", value_place());
            return test;
        }
        auto kind = text_kind(type);
        if (!kind && type != "cidr") return refuse("Unrecognized match type " + type, place);
        if (next() != '"')
            return refuse((type == "cidr" ? "prefix" : type) + " match pattern must be a string",
                          value_place());
        if (type == "cidr") return cidr();
        return texts(kind->first, kind->second);
    }
    static std::optional<std::pair<Kind, bool>> text_kind(std::string_view type) {
        if (type == "prefix") return std::pair(Kind::prefix, false);
        if (type == "suffix") return std::pair(Kind::suffix, false);
        if (type == "wildcard") return std::pair(Kind::wildcard, false);
        if (type == "equals-ignore-case") return std::pair(Kind::text, true);
        return std::nullopt;
    }

    Result<Test> cidr() {
        std::size_t place = value_place();
        ATHANOR_TRY(std::string text, string());
        if (std::ranges::count(text, '/') != 1) return refuse("Malformed CIDR, one '/' required", place);
        auto network = parse_network(text);
        if (!network) return refuse("Malformed CIDR, invalid address or mask: " + text, place);
        return Test{.kind = Kind::network, .network = *network};
    }

    Result<Test> anything_but() {
        Test test{.negated = true};
        if (take('{')) {
            ATHANOR_TRY(std::string type, name());
            auto kind = text_kind(type);
            if (!kind) return refuse("Unsupported anything-but pattern: " + type);
            test.kind = kind->first;
            test.fold = kind->second;
            bool list = take('[');
            do {
                if (next() != '"') return refuse(type + " match pattern must be a string", value_place());
                ATHANOR_CHECK(add_text(test));
                if (test.texts.back().empty()) return refuse("Null prefix/suffix not allowed");
            } while (list && take(','));
            if (list && !take(']')) return unexpected("comma or close marker for Array");
            if (!take('}')) return refuse("Only one key allowed in match expression", value_place());
            return test;
        }
        bool list = take('[');
        if (list && next() == ']') return refuse("Empty arrays are not allowed", value_place());
        do {
            if (next() == '"') {
                ATHANOR_CHECK(add_text(test));
            } else if (at_number()) {
                ATHANOR_TRY(Number value, number());
                test.numbers.push_back(value);
            } else {
                return refuse(list ? "Inside anything but list, start|null|boolean is not supported."
                                   : "Value of anything-but must be an array or single string/number value.",
                              value_place());
            }
        } while (list && take(','));
        if (list && !take(']')) return unexpected("comma or close marker for Array");
        if (!test.texts.empty() && !test.numbers.empty()) {
            return refuse(
                "Inside anything but list, either all values are number or string, mixed type is not "
                "supported");
        }
        if (!test.numbers.empty()) test.kind = Kind::number;
        return test;
    }

    Result<double> bound(std::string_view operation) {
        if (!at_number())
            return refuse("Value of " + std::string(operation) + " must be numeric", value_place());
        ATHANOR_TRY(Number value, number());
        if (std::abs(value.real) > kLargest)
            return refuse("Value must be between -5.0E9 and 5.0E9, inclusive");
        return value.real;
    }

    Result<Test> numeric() {
        if (!take('[')) return refuse("Value of numeric must be an array.", value_place());
        if (next() != '"')
            return refuse("Invalid member in numeric match: " + std::string(1, next()), value_place());
        ATHANOR_TRY(std::string operation, string());
        if (!take(','))
            return refuse("Value of " + (operation == "=" ? "equals" : operation) + " must be numeric",
                          value_place());
        Test test{.kind = Kind::range, .low = -kLargest, .high = kLargest};
        if (operation == "=") {
            ATHANOR_TRY(double value, bound("equals"));
            test.low = test.high = value;
            if (!take(']')) return refuse("Too many elements in numeric expression", value_place());
            return test;
        }
        if (operation == "<" || operation == "<=") {
            ATHANOR_TRY(test.high, bound(operation));
            test.open_high = operation == "<";
            if (!take(']')) return refuse("Too many terms in numeric range expression", value_place());
            return test;
        }
        if (operation != ">" && operation != ">=")
            return refuse("Unrecognized numeric range operator: " + operation);
        ATHANOR_TRY(test.low, bound(operation));
        test.open_low = operation == ">";
        if (take(']')) return test;
        if (!take(',')) return unexpected("comma or close marker for Array");
        if (next() != '"') return refuse("Bad value in numeric range", value_place());
        ATHANOR_TRY(std::string upper, string());
        if (upper != "<" && upper != "<=") return refuse("Bad numeric range operator: " + upper);
        if (!take(',')) return refuse("Value of " + upper + " must be numeric", value_place());
        ATHANOR_TRY(test.high, bound(upper));
        test.open_high = upper == "<";
        if (!take(']')) return refuse("Too many terms in numeric range expression", value_place());
        if (test.low >= test.high) return refuse("Bottom must be less than top");
        return test;
    }
};

// The fields of one way through all $or: by their paths.
struct Field {
    std::vector<std::string> path;
    Tests tests;
};
using Way = std::vector<Field>;

// Multiplies out; nullopt if there would be too many ways.
std::optional<std::vector<Way>> ways(const Ast& ast, const std::vector<std::string>& path) {
    std::vector<Way> made(1);
    auto multiply = [&](const std::vector<Way>& factors) {
        if (made.size() * factors.size() > Pattern::kMostAlternatives) return false;
        std::vector<Way> product;
        for (const Way& way : made) {
            for (const Way& factor : factors) {
                product.push_back(way);
                product.back().insert(product.back().end(), factor.begin(), factor.end());
            }
        }
        made = std::move(product);
        return true;
    };
    if (ast.tests) return std::vector<Way>{{Field{path, ast.tests}}};
    for (const Ast& field : ast.fields) {
        std::vector<std::string> inner = path;
        inner.push_back(field.name);
        auto factors = ways(field, inner);
        if (!factors || !multiply(*factors)) return std::nullopt;
    }
    for (const auto& choice : ast.choices) {
        std::vector<Way> factors;
        for (const Ast& one : choice) {
            auto some = ways(one, path);
            if (!some || factors.size() + some->size() > Pattern::kMostAlternatives) return std::nullopt;
            std::ranges::move(*some, std::back_inserter(factors));
        }
        if (!multiply(factors)) return std::nullopt;
    }
    return made;
}

Pattern::Node node_of(const Way& way) {
    Pattern::Node root;
    for (const Field& field : way) {
        Pattern::Node* node = &root;
        for (const std::string& step : field.path) {
            auto found = std::ranges::find(node->fields, step, &Pattern::Node::name);
            if (found == node->fields.end()) {
                Pattern::Node inner{.name = step, .path = node->path};
                inner.path.push_back(step);
                node->fields.push_back(std::move(inner));
                found = std::prev(node->fields.end());
            }
            node = &*found;
        }
        node->tests.push_back(field.tests);
    }
    return root;
}

}  // namespace

Result<Pattern> Pattern::parse(std::string_view text) {
    ATHANOR_TRY(Ast ast, Parser(text).pattern());
    auto all = ways(ast, {});
    if (!all)
        return fail("InvalidEventPatternException",
                    "Event pattern is not valid. Reason: Rule is too complex - try using fewer alternatives "
                    "in \"$or\"");
    auto nodes = std::make_shared<std::vector<Node>>();
    for (const Way& way : *all) nodes->push_back(node_of(way));
    Pattern pattern;
    pattern.alternatives_ = std::move(nodes);
    return pattern;
}

}  // namespace athanor::events
