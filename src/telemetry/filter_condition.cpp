#include "telemetry/filter_condition.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <array>

#include "base/encoding.hpp"

namespace athanor::telemetry {
namespace {

constexpr std::string_view kSpaces = " \t\r\n";
constexpr std::int64_t kRegexMemory = 1 << 20;

// `*` stands for any text. Greedy with one place to go back to: linear for one star, never worse than the product.
bool glob(std::string_view pattern, std::string_view text) {
    std::size_t p = 0, t = 0, star = std::string_view::npos, from = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            from = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++from;
        } else {
            return false;
        }
    }
    return std::ranges::all_of(pattern.substr(p), [](char c) { return c == '*'; });
}

bool ordered(Operator op, double value, double limit) {
    switch (op) {
        case Operator::less: return value < limit;
        case Operator::at_most: return value <= limit;
        case Operator::greater: return value > limit;
        case Operator::at_least: return value >= limit;
        default: return false;
    }
}

bool is_equality(Operator op) { return op == Operator::equal || op == Operator::not_equal; }

}  // namespace

std::unexpected<Error> bad_pattern(std::string_view why) {
    return fail("InvalidParameterException", "Invalid filter pattern: " + std::string(why));
}

Result<Regex> compile_regex(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '(' || text[i] == ')')
            return bad_pattern("a regular expression has no parentheses");
    }
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(kRegexMemory);
    auto regex = std::make_shared<const re2::RE2>(re2::StringPiece(text.data(), text.size()), options);
    if (!regex->ok()) return bad_pattern("a regular expression is not valid");
    return regex;
}

bool found_in(const re2::RE2& regex, std::string_view text) {
    return re2::RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), regex);
}

bool Comparison::holds_of_text(std::string_view value) const {
    auto as_number = parse_number<double>(value);
    if (!is_equality(op)) return as_number && number && ordered(op, *as_number, *number);
    bool equal =
        regex ? found_in(*regex, value) : glob(text, value) || (as_number && number && *as_number == *number);
    return equal == (op == Operator::equal);
}

bool Comparison::holds_of_number(double value, std::string_view as_text) const {
    if (!is_equality(op)) return number && ordered(op, value, *number);
    bool equal = regex    ? found_in(*regex, as_text)
                 : quoted ? false
                 : number ? value == *number
                          : glob(text, as_text);
    return equal == (op == Operator::equal);
}

void PatternScanner::skip_spaces() {
    rest_.remove_prefix(std::min(rest_.find_first_not_of(kSpaces), rest_.size()));
}

bool PatternScanner::at_end() {
    skip_spaces();
    return rest_.empty();
}

bool PatternScanner::accept(std::string_view token) {
    skip_spaces();
    if (!rest_.starts_with(token)) return false;
    rest_.remove_prefix(token.size());
    return true;
}

bool PatternScanner::accept_word(std::string_view word) {
    std::string_view before = rest_;
    if (accept(word) && (rest_.empty() || kSpaces.find(rest_.front()) != std::string_view::npos ||
                         std::string_view("()&|").find(rest_.front()) != std::string_view::npos ||
                         ends_.find(rest_.front()) != std::string_view::npos))
        return true;
    rest_ = before;
    return false;
}

Result<std::string> PatternScanner::quoted() {
    std::string text;
    for (; !rest_.empty(); rest_.remove_prefix(1)) {
        if (rest_.front() == '"') {
            rest_.remove_prefix(1);
            return text;
        }
        if (rest_.front() == '\\' && rest_.size() > 1) rest_.remove_prefix(1);
        text += rest_.front();
    }
    return bad_pattern("a quotation mark is not closed");
}

Result<Selector> PatternScanner::json_selector() {
    if (!accept("$")) return bad_pattern("a selector begins with $");
    Selector out;
    auto name_in_brackets = [&](char mark) -> Status {
        std::size_t end = rest_.find(mark);
        if (end == std::string_view::npos) return bad_pattern("a member's name is not closed");
        out.push_back({.name = std::string(rest_.substr(0, end)), .index = {}});
        rest_.remove_prefix(end + 1);
        return {};
    };
    while (!rest_.empty() && (rest_.front() == '.' || rest_.front() == '[')) {
        bool dot = rest_.front() == '.';
        if (dot) rest_.remove_prefix(1);
        if (!rest_.starts_with('[')) {
            auto name = rest_.substr(0, rest_.find_first_of(" \t\r\n.[]()=!<>&|{}\"'%,"));
            if (name.empty()) return bad_pattern("a member has no name");
            out.push_back({.name = std::string(name), .index = {}});
            rest_.remove_prefix(name.size());
            continue;
        }
        rest_.remove_prefix(1);
        if (accept("*")) {
            out.push_back({.name = {}, .index = {}, .any = true});
        } else if (accept("'")) {
            ATHANOR_CHECK(name_in_brackets('\''));
        } else if (accept("\"")) {
            ATHANOR_CHECK(name_in_brackets('"'));
        } else {
            auto digits = rest_.substr(0, rest_.find_first_not_of("0123456789"));
            auto index = parse_number<std::uint64_t>(digits);
            if (!index) return bad_pattern("an index is no number");
            out.push_back({.name = {}, .index = *index});
            rest_.remove_prefix(digits.size());
        }
        if (!accept("]")) return bad_pattern("an index is not closed");
    }
    if (out.empty()) return bad_pattern("a selector names no member");
    return out;
}

Result<std::string> PatternScanner::column_name() {
    skip_spaces();
    auto name = rest_.substr(0, rest_.find_first_of(" \t\r\n=!<>&|(),[]\"%"));
    if (name.empty()) return bad_pattern("a column has no name");
    rest_.remove_prefix(name.size());
    return std::string(name);
}

Result<Condition> PatternScanner::condition(std::string_view column) {
    Condition any{.join = Condition::Join::any, .parts = {}, .selector = {}, .comparison = {}};
    do {
        ATHANOR_TRY(Condition next, conjunction(column));
        any.parts.push_back(std::move(next));
    } while (accept("||"));
    if (any.parts.size() > 1) return any;
    Condition only = std::move(any.parts.front());
    return only;
}

Result<Condition> PatternScanner::conjunction(std::string_view column) {
    Condition all{.join = Condition::Join::all, .parts = {}, .selector = {}, .comparison = {}};
    do {
        ATHANOR_TRY(Condition next, primary(column));
        all.parts.push_back(std::move(next));
    } while (accept("&&"));
    if (all.parts.size() > 1) return all;
    Condition only = std::move(all.parts.front());
    return only;
}

// Patterns have 1,024 characters at most: parentheses nest no deeper.
Result<Condition> PatternScanner::primary(std::string_view column) {
    if (accept("(")) {
        ATHANOR_TRY(Condition inner, condition(column));
        if (!accept(")")) return bad_pattern("a parenthesis is not closed");
        return inner;
    }
    Condition leaf;
    if (column.empty()) {
        ATHANOR_TRY(leaf.selector, json_selector());
    } else {
        ATHANOR_TRY(std::string name, column_name());
        if (name != column) return bad_pattern("a column's conditions are about that column");
        leaf.selector = {Step{.name = std::move(name), .index = {}}};
    }
    ATHANOR_TRY(leaf.comparison, comparison(column.empty()));
    return leaf;
}

Result<Comparison> PatternScanner::comparison(bool json) {
    Comparison out;
    auto with_value = [&](Operator op) -> Result<Comparison> {
        out.op = op;
        ATHANOR_CHECK(value(out));
        return out;
    };
    if (accept("!=")) return with_value(Operator::not_equal);
    if (accept("<=")) return with_value(Operator::at_most);
    if (accept(">=")) return with_value(Operator::at_least);
    if (accept("=")) return with_value(Operator::equal);
    if (accept("<")) return with_value(Operator::less);
    if (accept(">")) return with_value(Operator::greater);
    if (json && accept_word("NOT") && accept_word("EXISTS")) {
        out.op = Operator::not_exists;
        return out;
    }
    if (json && accept_word("IS")) {
        static constexpr std::array kWords = {std::pair("NULL", Operator::is_null),
                                              std::pair("TRUE", Operator::is_true),
                                              std::pair("FALSE", Operator::is_false)};
        for (const auto& [word, op] : kWords) {
            if (!accept_word(word)) continue;
            out.op = op;
            return out;
        }
    }
    return bad_pattern("an operator is expected");
}

Status PatternScanner::value(Comparison& out) {
    if (accept("\"")) {
        out.quoted = true;
        ATHANOR_TRY(out.text, quoted());
    } else if (accept("%")) {
        std::size_t end = rest_.find('%');
        if (end == std::string_view::npos) return bad_pattern("a regular expression is not closed");
        ATHANOR_TRY(out.regex, compile_regex(rest_.substr(0, end)));
        rest_.remove_prefix(end + 1);
    } else {
        skip_spaces();
        std::size_t size = 0;
        auto ends = [&](std::string_view at) {
            return kSpaces.find(at.front()) != std::string_view::npos || at.front() == '(' ||
                   at.front() == ')' || at.starts_with("&&") || at.starts_with("||") ||
                   ends_.find(at.front()) != std::string_view::npos;
        };
        while (size < rest_.size() && !ends(rest_.substr(size))) ++size;
        if (size == 0) return bad_pattern("a value is expected");
        out.text = rest_.substr(0, size);
        out.number = parse_number<double>(out.text);
        rest_.remove_prefix(size);
    }
    if (!is_equality(out.op) && !out.number) return bad_pattern("only numbers have an order");
    return {};
}

}  // namespace athanor::telemetry
