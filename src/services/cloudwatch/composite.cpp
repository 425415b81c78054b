#include "services/cloudwatch/composite.hpp"

#include <algorithm>

#include "base/log.hpp"

namespace athanor::cloudwatch {
namespace {

using RuleKind = Rule::Kind;

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool is_word(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_'; }

class RuleParser {
public:
    explicit RuleParser(std::string_view text) : text_(text) {}

    Result<Rule> parse() {
        ATHANOR_TRY(Rule rule, chain(RuleKind::any));
        if (skip(); at_ < text_.size()) return wrong("unexpected input");
        return rule;
    }

private:
    void skip() {
        while (at_ < text_.size() && is_space(text_[at_])) ++at_;
    }
    bool take(char c) {
        skip();
        if (at_ >= text_.size() || text_[at_] != c) return false;
        ++at_;
        return true;
    }
    std::string_view peek_word() {
        skip();
        std::size_t end = at_;
        while (end < text_.size() && is_word(text_[end])) ++end;
        return text_.substr(at_, end - at_);
    }
    bool take_word(std::string_view word) {
        if (peek_word() != word) return false;
        at_ += word.size();
        return true;
    }
    std::unexpected<Error> wrong(std::string_view what) const {
        return fail("ValidationError",
                    fmt::format("AlarmRule must be a valid expression: {} at position {}", what, at_ + 1));
    }

    // OR of ANDs; several of a kind are one rule with many parts, so that chains do not nest.
    Result<Rule> chain(RuleKind kind) {
        ATHANOR_TRY(Rule first, kind == RuleKind::any ? chain(RuleKind::all) : one());
        Rule out{.kind = kind, .alarm = {}, .parts = {}};
        out.parts.push_back(std::move(first));
        while (take_word(kind == RuleKind::any ? "OR" : "AND")) {
            ATHANOR_TRY(Rule next, kind == RuleKind::any ? chain(RuleKind::all) : one());
            out.parts.push_back(std::move(next));
        }
        return out.parts.size() == 1 ? std::move(out.parts[0]) : std::move(out);
    }

    Result<Rule> one() {
        if (++open_ > Rule::kDeepest) return wrong("nested too deeply");
        auto made = unbounded_one();
        --open_;
        return made;
    }

    Result<Rule> unbounded_one() {
        if (take('(')) {
            ATHANOR_TRY(Rule inner, chain(RuleKind::any));
            if (!take(')')) return wrong("expected )");
            return inner;
        }
        if (take_word("NOT")) {
            ATHANOR_TRY(Rule inner, one());
            Rule out{.kind = RuleKind::negation, .alarm = {}, .parts = {}};
            out.parts.push_back(std::move(inner));
            return out;
        }
        if (take_word("TRUE"))
            return Rule{.kind = RuleKind::constant, .value = true, .alarm = {}, .parts = {}};
        if (take_word("FALSE")) return Rule{.kind = RuleKind::constant, .alarm = {}, .parts = {}};
        auto state = parse_state(peek_word());
        if (!state) return wrong("expected ALARM, OK, INSUFFICIENT_DATA, TRUE, FALSE, NOT or (");
        at_ += peek_word().size();
        if (!take('(')) return wrong("expected (");
        return of_alarm(*state);
    }

    Result<Rule> of_alarm(AlarmState state) {
        skip();
        Rule out{.kind = RuleKind::state, .state = state, .alarm = {}, .parts = {}};
        if (char quote = at_ < text_.size() ? text_[at_] : '\0'; quote == '"' || quote == '\'') {
            std::size_t end = text_.find(quote, at_ + 1);
            if (end == std::string_view::npos) return wrong("a quote is not closed");
            out.alarm = text_.substr(at_ + 1, end - at_ - 1);
            at_ = end + 1;
        } else {
            std::size_t end = text_.find(')', at_);
            if (end == std::string_view::npos) return wrong("expected )");
            std::string_view name = text_.substr(at_, end - at_);
            while (!name.empty() && is_space(name.back())) name.remove_suffix(1);
            out.alarm = name;
            at_ = end;
        }
        if (!take(')')) return wrong("expected )");
        if (out.alarm.empty()) return wrong("expected an alarm");
        return out;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    int open_ = 0;
};

void collect(const Rule& rule, std::vector<std::string>& alarms) {
    if (rule.kind == RuleKind::state && std::ranges::find(alarms, rule.alarm) == alarms.end())
        alarms.push_back(rule.alarm);
    for (const Rule& part : rule.parts) collect(part, alarms);
}

}  // namespace

Result<Rule> parse_rule(std::string_view text) { return RuleParser(text).parse(); }

bool holds(const Rule& rule, const std::function<AlarmState(const std::string&)>& state_of) {
    auto part = [&](const Rule& one) { return holds(one, state_of); };
    switch (rule.kind) {
        case RuleKind::constant: return rule.value;
        case RuleKind::state: return state_of(rule.alarm) == rule.state;
        case RuleKind::negation: return !part(rule.parts[0]);
        case RuleKind::all: return std::ranges::all_of(rule.parts, part);
        case RuleKind::any: return std::ranges::any_of(rule.parts, part);
    }
    return false;
}

std::vector<std::string> alarms_in(const Rule& rule) {
    std::vector<std::string> alarms;
    collect(rule, alarms);
    return alarms;
}

}  // namespace athanor::cloudwatch
