// The text of a metric-math expression as a tree. Pure.
//
//     m1 / SUM([m1, m2]) * 100        IF(m1 > 5 AND NOT_LATE == 1, FILL(m2, REPEAT), 0)
//
// Weakest first: OR (||), AND (&&), the comparisons, + -, * /, the sign, ^ (right to left). Names of metrics and of other expressions begin
// with a small letter, functions and words (REPEAT, ASC, SUM as an argument) with a capital one. A tree is at most kDeepest deep, so nobody who walks
// over it runs out of stack; AWS bounds the text (2,048 characters).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"

namespace athanor::cloudwatch {

struct Expression {
    enum class Kind {
        number,
        text,      // "in quotes"
        word,      // REPEAT
        metric,    // an id
        negation,  // of parts[0]
        binary,    // `name` is the operator: + - * / ^ < <= > >= == != AND OR
        call,      // NAME(parts...)
        array,     // [parts...]
    };
    static constexpr int kDeepest = 100;

    Kind kind = Kind::number;
    double number = 0;
    std::string name;
    std::vector<Expression> parts;

    friend bool operator==(const Expression&, const Expression&) = default;
};

// The error's message says what is wrong, and where; its code is ValidationError.
Result<Expression> parse_expression(std::string_view text);
// Fully bracketed; parses to the same tree.
std::string to_text(const Expression& expression);
// The ids that it mentions, each once.
std::vector<std::string> ids_in(const Expression& expression);

}  // namespace athanor::cloudwatch
