// Text of a policy that a request's text is held against: literal, or with wildcards ("*": any characters, "?": one character of UTF-8), and with
// variables (${aws:username}, ${aws:PrincipalTag/team, 'none'}; ${*}, ${?} and ${$} are the characters themselves). What a variable stands for is
// literal: a "*" in a user's name is a star. A variable without a value and without a default matches nothing.
//
// Compiled once, immutable. A match costs nanoseconds without wildcards inside, and at most |text| x |pattern| steps.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace athanor::policy {

// A key's values in a request: one, or several of a key that can have several.
using Values = std::vector<std::string>;
// What a request says of a condition key; nullopt: the request has no such key. The name is in lower case, but for what follows a "/"
// ("aws:sourceip", "s3:existingobjecttag/Team"). Asked at most once a key and evaluation, and only for keys on which the answer depends.
using Lookup = std::function<std::optional<Values>(std::string_view key)>;

// The keys that a document names, each once, in the form of Lookup.
class Keys {
public:
    std::size_t add(std::string_view key);
    const std::vector<std::string>& names() const { return names_; }

private:
    std::vector<std::string> names_;
};

// One request's answers for the keys of one document.
class Facts {
public:
    Facts(const Keys& keys, const Lookup& lookup) : keys_(keys), lookup_(lookup) {}
    const std::optional<Values>& of(std::size_t key) const;
    // Of a variable: the value of a key that has one; null: none, or several.
    const std::string* single(std::size_t key) const;

private:
    struct Known {
        bool asked = false;
        std::optional<Values> values;
    };
    const Keys& keys_;
    const Lookup& lookup_;
    mutable std::vector<Known> known_;  // as long as the keys, once one was asked for
};

class Pattern {
public:
    struct Syntax {
        bool wildcards = true;
        bool variables = true;     // of Version 2012-10-17
        bool ignore_case = false;  // ASCII
    };
    // nullopt: a variable without an end, or without a name.
    static std::optional<Pattern> compile(std::string_view text, Syntax syntax, Keys& keys);

    bool matches(std::string_view text, const Facts& facts) const;
    const std::string& text() const { return text_; }  // as it was written

private:
    enum class Form : std::uint8_t { literal, prefix, wildcards, variables };
    // A byte, or a wildcard (kAny, kOne).
    using Units = std::u16string;
    struct Part {
        Units units;  // then, if there is one, a variable
        std::optional<std::size_t> key;
        std::optional<std::string> otherwise;
    };

    std::string text_;
    Form form_ = Form::literal;
    bool ignore_case_ = false;
    std::string plain_;        // literal and prefix
    Units units_;              // wildcards
    std::vector<Part> parts_;  // variables
};

// "*" and "?" without variables; `ignore_case` of ASCII.
bool matches_wildcards(std::string_view pattern, std::string_view text, bool ignore_case = false);

// An ARN pattern as AWS compares one: each of the six parts by itself, so that no wildcard reaches over a colon but in the last part. "*" alone matches
// any text.
class ArnPattern {
public:
    static std::optional<ArnPattern> compile(std::string_view text, bool variables, Keys& keys);
    bool matches(std::string_view arn, const Facts& facts) const;
    const std::string& text() const { return text_; }

private:
    std::string text_;
    std::vector<Pattern> parts_;  // six; none: any
};

}  // namespace athanor::policy
