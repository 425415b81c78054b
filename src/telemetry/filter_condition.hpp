// What the filter languages on JSON and on columns share: comparisons, joined by && and ||, on what a selector names. Internal to this room.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"

namespace re2 {
class RE2;
}

namespace athanor::telemetry {

std::unexpected<Error> bad_pattern(std::string_view why);  // InvalidParameterException

using Regex = std::shared_ptr<const re2::RE2>;  // shared: conditions are copied while they are put together
Result<Regex> compile_regex(std::string_view text);
bool found_in(const re2::RE2& regex, std::string_view text);

enum class Operator {
    equal,
    not_equal,
    less,
    at_most,
    greater,
    at_least,
    is_null,
    is_true,
    is_false,
    not_exists
};

struct Comparison {
    Operator op = Operator::equal;
    std::string text;              // as a word: * stands for anything
    bool quoted = false;           // then never a number
    std::optional<double> number;  // the word is one
    Regex regex;

    bool holds_of_text(std::string_view value) const;  // a column, or a JSON string
    bool holds_of_number(double value, std::string_view text) const;
};

// `$.a[0].b`, or a column's name as its only step.
struct Step {
    std::string name;
    std::optional<std::size_t> index;
    bool any = false;  // [*]
};
using Selector = std::vector<Step>;

struct Condition {
    enum class Join { none, all, any } join = Join::none;
    std::vector<Condition> parts;  // of a join
    Selector selector;
    Comparison comparison;

    template <class Holds>
    bool eval(const Holds& holds) const {
        if (join == Join::none) return holds(selector, comparison);
        for (const Condition& part : parts) {
            if (part.eval(holds) == (join == Join::any)) return join == Join::any;
        }
        return join == Join::all;
    }
};

// Reads a pattern from the left.
class PatternScanner {
public:
    // `ends`: what ends a bare word besides spaces, parentheses, && and ||.
    PatternScanner(std::string_view text, std::string_view ends) : rest_(text), ends_(ends) {}

    bool accept(std::string_view token);  // after spaces
    bool accept_word(std::string_view word);
    bool at_end();
    std::string_view rest() const { return rest_; }
    void rewind(std::string_view to) { rest_ = to; }
    Result<std::string> quoted();  // what follows the opening quotation mark
    Result<Selector> json_selector();
    Result<std::string> column_name();
    // `column`: the only name that selectors may have; empty: they are JSON's.
    Result<Condition> condition(std::string_view column);

private:
    Result<Condition> conjunction(std::string_view column);
    Result<Condition> primary(std::string_view column);
    Result<Comparison> comparison(bool json);
    Status value(Comparison& out);
    void skip_spaces();

    std::string_view rest_;
    std::string_view ends_;
};

}  // namespace athanor::telemetry
