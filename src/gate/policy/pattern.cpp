#include "gate/policy/pattern.hpp"

#include <algorithm>

#include "base/encoding.hpp"

namespace athanor::policy {
namespace {

using UnitsView = std::u16string_view;

constexpr char16_t kAny = 0x100, kOne = 0x101;  // beyond any byte
constexpr std::size_t kArnParts = 6;

char fold_byte(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

char16_t unit_of(char c, bool fold) { return static_cast<unsigned char>(fold ? fold_byte(c) : c); }

// Of the UTF-8 character that begins at `at`; 1 where none does.
std::size_t character_size(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t size = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    return std::min(size, text.size() - at);
}

// Greedy: only the last "*" is ever tried again, for what an earlier one took changes nothing behind the later one.
bool matches_units(UnitsView pattern, std::string_view text, bool fold) {
    std::size_t p = 0, t = 0, star = UnitsView::npos, mark = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == kAny) {
            star = p++;
            mark = t;
        } else if (p < pattern.size() && pattern[p] == kOne) {
            t += character_size(text, t);
            ++p;
        } else if (p < pattern.size() && pattern[p] == unit_of(text[t], fold)) {
            ++t;
            ++p;
        } else {
            if (star == UnitsView::npos) return false;
            mark += character_size(text, mark);
            p = star + 1;
            t = mark;
        }
    }
    while (p < pattern.size() && pattern[p] == kAny) ++p;
    return p == pattern.size();
}

// Whether the text begins with what stands before the pattern's first wildcard.
bool may_begin(UnitsView pattern, std::string_view text, bool fold) {
    for (std::size_t i = 0; i < pattern.size() && pattern[i] < kAny; ++i)
        if (i >= text.size() || pattern[i] != unit_of(text[i], fold)) return false;
    return true;
}

void append_literal(std::u16string& units, std::string_view text, bool fold) {
    for (char c : text) units.push_back(unit_of(c, fold));
}

void append_text(std::u16string& units, std::string_view text, bool wildcards, bool fold) {
    for (char c : text) {
        if (wildcards && (c == '*' || c == '?'))
            units.push_back(c == '*' ? kAny : kOne);
        else
            units.push_back(unit_of(c, fold));
    }
}

bool is_wildcard(char16_t unit) { return unit >= kAny; }

bool equal_folded(std::string_view lower, std::string_view text) {
    return std::ranges::equal(lower, text, {}, {}, fold_byte);
}

// "key" or "key, 'otherwise'" of a variable.
struct Variable {
    std::string_view key;
    std::optional<std::string_view> otherwise;
};

std::optional<Variable> parse_variable(std::string_view inside) {
    const auto comma = inside.find(',');
    Variable out{.key = trim(inside.substr(0, comma))};
    if (out.key.empty()) return std::nullopt;
    if (comma == std::string_view::npos) return out;
    auto otherwise = trim(inside.substr(comma + 1));
    if (otherwise.size() < 2 || otherwise.front() != '\'' || otherwise.back() != '\'') return std::nullopt;
    out.otherwise = otherwise.substr(1, otherwise.size() - 2);
    return out;
}

// The end of the variable that begins at `begin` ("${"): of its "}", which a default in quotes may have inside. npos: it has none.
std::size_t variable_end(std::string_view text, std::size_t begin) {
    bool quoted = false;
    for (auto at = begin + 2; at < text.size(); ++at) {
        if (text[at] == '\'') quoted = !quoted;
        if (text[at] == '}' && !quoted) return at;
    }
    return std::string_view::npos;
}

// At the colons that are not of a variable; the last part has all that is left.
std::vector<std::string_view> split_arn(std::string_view text, bool variables) {
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size() && parts.size() + 1 < kArnParts; ++at) {
        if (variables && text.substr(at).starts_with("${")) {
            const auto end = variable_end(text, at);
            if (end == std::string_view::npos) break;
            at = end;
        } else if (text[at] == ':') {
            parts.push_back(text.substr(begin, at - begin));
            begin = at + 1;
        }
    }
    parts.push_back(text.substr(begin));
    return parts;
}

}  // namespace

std::size_t Keys::add(std::string_view key) {
    const auto slash = std::min(key.find('/'), key.size());
    std::string name = to_lower(key.substr(0, slash)) + std::string(key.substr(slash));
    const auto found = std::ranges::find(names_, name);
    if (found != names_.end()) return static_cast<std::size_t>(found - names_.begin());
    names_.push_back(std::move(name));
    return names_.size() - 1;
}

const std::optional<Values>& Facts::of(std::size_t key) const {
    if (known_.empty()) known_.resize(keys_.names().size());
    Known& known = known_[key];
    if (!known.asked) {
        known.values = lookup_ ? lookup_(keys_.names()[key]) : std::nullopt;
        known.asked = true;
    }
    return known.values;
}

const std::string* Facts::single(std::size_t key) const {
    const auto& values = of(key);
    return values && values->size() == 1 ? &values->front() : nullptr;
}

std::optional<Pattern> Pattern::compile(std::string_view text, Syntax syntax, Keys& keys) {
    Pattern out;
    out.text_ = text;
    out.ignore_case_ = syntax.ignore_case;
    Units units;
    for (std::size_t at = 0; at < text.size();) {
        const auto begin = syntax.variables ? text.find("${", at) : std::string_view::npos;
        append_text(units, text.substr(at, begin - at), syntax.wildcards, syntax.ignore_case);
        if (begin == std::string_view::npos) break;
        const auto end = variable_end(text, begin);
        if (end == std::string_view::npos) return std::nullopt;
        const auto inside = text.substr(begin + 2, end - begin - 2);
        at = end + 1;
        if (inside == "*" || inside == "?" || inside == "$") {
            append_literal(units, inside, false);
            continue;
        }
        auto variable = parse_variable(inside);
        if (!variable) return std::nullopt;
        out.parts_.push_back({std::move(units), keys.add(variable->key),
                              variable->otherwise.transform([](auto t) { return std::string(t); })});
        units.clear();
    }
    const auto wildcard = std::ranges::find_if(units, is_wildcard);
    if (!out.parts_.empty()) {
        out.form_ = Form::variables;
        out.parts_.push_back({std::move(units), std::nullopt, std::nullopt});
    } else if (wildcard == units.end() || (*wildcard == kAny && wildcard + 1 == units.end())) {
        out.form_ = wildcard == units.end() ? Form::literal : Form::prefix;
        std::ranges::transform(units.begin(), wildcard, std::back_inserter(out.plain_),
                               [](char16_t unit) { return static_cast<char>(unit); });
    } else {
        out.form_ = Form::wildcards;
        out.units_ = std::move(units);
    }
    return out;
}

bool Pattern::matches(std::string_view text, const Facts& facts) const {
    switch (form_) {
        case Form::literal: return ignore_case_ ? equal_folded(plain_, text) : plain_ == text;
        case Form::prefix:
            if (!ignore_case_) return text.starts_with(plain_);
            return text.size() >= plain_.size() && equal_folded(plain_, text.substr(0, plain_.size()));
        case Form::wildcards: return matches_units(units_, text, ignore_case_);
        case Form::variables: break;
    }
    if (!may_begin(parts_.front().units, text, ignore_case_)) return false;  // most end here, without a question
    Units units;
    for (const Part& part : parts_) {
        units += part.units;
        if (!part.key) continue;
        const std::string* value = facts.single(*part.key);
        if (!value && !part.otherwise) return false;
        append_literal(units, value ? *value : *part.otherwise, ignore_case_);
    }
    return matches_units(units, text, ignore_case_);
}

bool matches_wildcards(std::string_view pattern, std::string_view text, bool ignore_case) {
    std::u16string units;
    append_text(units, pattern, true, ignore_case);
    return matches_units(units, text, ignore_case);
}

std::optional<ArnPattern> ArnPattern::compile(std::string_view text, bool variables, Keys& keys) {
    ArnPattern out;
    out.text_ = text;
    if (text == "*") return out;
    auto parts = split_arn(text, variables);
    // "arn:aws:s3:*" says nothing of the parts behind it.
    while (parts.size() < kArnParts && parts.size() > 1 && parts.back().ends_with('*')) parts.push_back("*");
    if (parts.size() != kArnParts || parts.front() != "arn") return std::nullopt;
    for (auto part : parts) {
        auto pattern = Pattern::compile(part, {.wildcards = true, .variables = variables}, keys);
        if (!pattern) return std::nullopt;
        out.parts_.push_back(*std::move(pattern));
    }
    return out;
}

bool ArnPattern::matches(std::string_view arn, const Facts& facts) const {
    if (parts_.empty()) return true;
    for (std::size_t part = 0; part + 1 < parts_.size(); ++part) {
        const auto colon = arn.find(':');
        if (colon == std::string_view::npos || !parts_[part].matches(arn.substr(0, colon), facts))
            return false;
        arn.remove_prefix(colon + 1);
    }
    return parts_.back().matches(arn, facts);
}

}  // namespace athanor::policy
