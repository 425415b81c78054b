#include "services/cloudwatch/expression.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <span>

#include "base/log.hpp"

namespace athanor::cloudwatch {
namespace {

using Kind = Expression::Kind;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_letter(char c) { return is_small(c) || (c >= 'A' && c <= 'Z'); }
bool is_name(char c) { return is_letter(c) || is_digit(c) || c == '_'; }

struct Spelling {
    std::string_view text, name;
};
// Longer spellings first.
constexpr std::array<Spelling, 2> kOr{{{"||", "OR"}, {"OR", "OR"}}};
constexpr std::array<Spelling, 2> kAnd{{{"&&", "AND"}, {"AND", "AND"}}};
constexpr std::array<Spelling, 6> kCompare{
    {{"<=", "<="}, {">=", ">="}, {"==", "=="}, {"!=", "!="}, {"<", "<"}, {">", ">"}}};
constexpr std::array<Spelling, 2> kAdd{{{"+", "+"}, {"-", "-"}}};
constexpr std::array<Spelling, 2> kMultiply{{{"*", "*"}, {"/", "/"}}};
constexpr std::array<Spelling, 1> kPower{{{"^", "^"}}};
const std::array<std::span<const Spelling>, 5> kLevels{kOr, kAnd, kCompare, kAdd, kMultiply};

class Parser {
public:
    explicit Parser(std::string_view text) : text_(text) {}

    Result<Expression> parse() {
        ATHANOR_TRY(Expression all, level(0));
        if (skip(); at_ < text_.size()) return wrong("unexpected input");
        return all;
    }

private:
    void skip() {
        while (at_ < text_.size() && (text_[at_] == ' ' || (text_[at_] >= '\t' && text_[at_] <= '\r'))) ++at_;
    }
    char next() {
        skip();
        return at_ < text_.size() ? text_[at_] : '\0';
    }
    bool take(char c) {
        if (next() != c) return false;
        ++at_;
        return true;
    }
    std::unexpected<Error> wrong(std::string_view what) const {
        if (at_ >= text_.size()) return fail("ValidationError", fmt::format("{} at the end", what));
        return fail("ValidationError", fmt::format("{} at position {}", what, at_ + 1));
    }

    // The operator that stands here, if it is one of these.
    std::string_view take_operator(std::span<const Spelling> spellings) {
        skip();
        std::string_view rest = text_.substr(at_);
        for (const Spelling& one : spellings) {
            if (!rest.starts_with(one.text)) continue;
            bool word = is_letter(one.text[0]);
            if (word && rest.size() > one.text.size() && is_name(rest[one.text.size()])) continue;
            at_ += one.text.size();
            return one.name;
        }
        return {};
    }

    // A chain leans to the left and deepens the tree with each link: the whole tree's depth is bounded, not this function's.
    static int depth_of(const Expression& e) {
        int deepest = 0;
        for (const Expression& part : e.parts) deepest = std::max(deepest, depth_of(part));
        return deepest + 1;
    }

    Result<Expression> level(std::size_t number) {
        if (number == kLevels.size()) return sign();
        ATHANOR_TRY(Expression left, level(number + 1));
        int depth = depth_of(left);
        for (;;) {
            std::string_view name = take_operator(kLevels[number]);
            if (name.empty()) return left;
            ATHANOR_TRY(Expression right, level(number + 1));
            depth = std::max(depth, depth_of(right)) + 1;
            if (depth > Expression::kDeepest) return wrong("nested too deeply");
            Expression both{.kind = Kind::binary, .name = std::string(name), .parts = {}};
            both.parts.push_back(std::move(left));
            both.parts.push_back(std::move(right));
            left = std::move(both);
        }
    }

    Result<Expression> sign() {
        if (take('-')) {
            if (++open_ > Expression::kDeepest) return wrong("nested too deeply");
            ATHANOR_TRY(Expression inner, sign());
            --open_;
            return bounded({.kind = Kind::negation, .name = {}, .parts = {std::move(inner)}});
        }
        if (take('+')) return sign_again();
        return power();
    }
    Result<Expression> sign_again() {
        if (++open_ > Expression::kDeepest) return wrong("nested too deeply");
        auto inner = sign();
        --open_;
        return inner;
    }

    Result<Expression> power() {
        ATHANOR_TRY(Expression base, atom());
        if (take_operator(kPower).empty()) return base;
        if (++open_ > Expression::kDeepest) return wrong("nested too deeply");
        ATHANOR_TRY(Expression exponent, sign());
        --open_;
        Expression both{.kind = Kind::binary, .name = "^", .parts = {}};
        both.parts.push_back(std::move(base));
        both.parts.push_back(std::move(exponent));
        return bounded(std::move(both));
    }

    Result<Expression> bounded(Expression e) {
        if (depth_of(e) > Expression::kDeepest) return wrong("nested too deeply");
        return e;
    }

    Result<Expression> atom() {
        char c = next();
        if (is_digit(c) || c == '.') return number();
        if (c == '"' || c == '\'') return quoted();
        if (is_letter(c)) return named();
        if (c != '(' && c != '[') return wrong("expected a value");
        ++at_;
        if (++open_ > Expression::kDeepest) return wrong("nested too deeply");
        Expression out{.kind = Kind::array, .name = {}, .parts = {}};
        if (c == '(') {
            ATHANOR_TRY(out, level(0));
            if (!take(')')) return wrong("expected )");
        } else {
            ATHANOR_TRY(out.parts, list(']'));
        }
        --open_;
        return bounded(std::move(out));
    }

    Result<Expression> number() {
        double value = 0;
        const char* begin = text_.data() + at_;
        auto [end, error] = std::from_chars(begin, text_.data() + text_.size(), value);
        if (error != std::errc() || !std::isfinite(value)) return wrong("expected a number");
        at_ += static_cast<std::size_t>(end - begin);
        return Expression{.kind = Kind::number, .number = value, .name = {}, .parts = {}};
    }

    Result<Expression> quoted() {
        std::size_t end = text_.find(text_[at_], at_ + 1);
        if (end == std::string_view::npos) return wrong("a quote is not closed");
        Expression out{
            .kind = Kind::text, .name = std::string(text_.substr(at_ + 1, end - at_ - 1)), .parts = {}};
        at_ = end + 1;
        return out;
    }

    Result<Expression> named() {
        std::size_t begin = at_;
        while (at_ < text_.size() && is_name(text_[at_])) ++at_;
        std::string name(text_.substr(begin, at_ - begin));
        if (is_small(name[0])) return Expression{.kind = Kind::metric, .name = std::move(name), .parts = {}};
        if (!take('(')) return Expression{.kind = Kind::word, .name = std::move(name), .parts = {}};
        if (++open_ > Expression::kDeepest) return wrong("nested too deeply");
        Expression out{.kind = Kind::call, .name = std::move(name), .parts = {}};
        ATHANOR_TRY(out.parts, list(')'));
        --open_;
        return bounded(std::move(out));
    }

    Result<std::vector<Expression>> list(char close) {
        std::vector<Expression> parts;
        if (take(close)) return parts;
        for (;;) {
            ATHANOR_TRY(Expression part, level(0));
            parts.push_back(std::move(part));
            if (take(close)) return parts;
            if (!take(',')) return wrong(close == ')' ? "expected , or )" : "expected , or ]");
        }
    }

    std::string_view text_;
    std::size_t at_ = 0;
    int open_ = 0;  // brackets and signs that we are in
};

void collect(const Expression& e, std::vector<std::string>& ids) {
    if (e.kind == Kind::metric && std::ranges::find(ids, e.name) == ids.end()) ids.push_back(e.name);
    for (const Expression& part : e.parts) collect(part, ids);
}

void write(const Expression& e, std::string& out) {
    auto all = [&](char open, char close) {
        out += open;
        for (std::size_t i = 0; i < e.parts.size(); ++i) {
            if (i) out += ", ";
            write(e.parts[i], out);
        }
        out += close;
    };
    switch (e.kind) {
        case Kind::number: out += fmt::format("{}", e.number); return;
        case Kind::text: {
            char quote = e.name.contains('"') ? '\'' : '"';
            out += quote + e.name + quote;
            return;
        }
        case Kind::word:
        case Kind::metric: out += e.name; return;
        case Kind::array: return all('[', ']');
        case Kind::call: out += e.name; return all('(', ')');
        case Kind::negation:
            out += "(-";
            write(e.parts[0], out);
            out += ')';
            return;
        case Kind::binary:
            out += '(';
            write(e.parts[0], out);
            out += ' ' + e.name + ' ';
            write(e.parts[1], out);
            out += ')';
    }
}

}  // namespace

Result<Expression> parse_expression(std::string_view text) { return Parser(text).parse(); }

std::string to_text(const Expression& expression) {
    std::string out;
    write(expression, out);
    return out;
}

std::vector<std::string> ids_in(const Expression& expression) {
    std::vector<std::string> ids;
    collect(expression, ids);
    return ids;
}

}  // namespace athanor::cloudwatch
