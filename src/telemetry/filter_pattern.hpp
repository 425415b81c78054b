// CloudWatch Logs' filter patterns, of FilterLogEvents and of metric filters. Three languages, told apart by how they begin:
//
//     ERROR "a phrase" -debug        terms: all must be there and none with a minus; ?a ?b: one of them, unless others stand beside them
//     { $.code = 4* && $.ms > 9.5 }  JSON members: = != < <= > >=, IS NULL, IS TRUE, IS FALSE, NOT EXISTS, && before ||, parentheses
//     [ip, ..., status = 4*, bytes]  columns between spaces; "…" and […] are one; `...` stands for any number of them
//
// Values are words, "strings" (* stands for anything), numbers or %regular expressions%, which terms may be as well. A comparison with a member that
// is not there holds for no operator; of a message that is not JSON nothing holds. Case counts. Parsed once; matching is thread-safe, reads
// the message once, and takes time linear in its length (RE2).
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/error.hpp"

namespace athanor::telemetry {

class FilterPattern {
public:
    static Result<FilterPattern> parse(std::string_view text);  // InvalidParameterException
    bool matches(std::string_view message) const { return form_->matches(message); }

    // What a metric filter takes from a message: `$.member` of JSON, `$column`. Whether messages of this pattern can have it, and its text in
    // one of them; nullopt: it is not there, or no text, number or boolean.
    bool names(std::string_view selector) const { return form_->names(selector); }
    std::optional<std::string> extract(std::string_view selector, std::string_view message) const {
        return form_->extract(selector, message);
    }

    struct Form {
        virtual ~Form() = default;
        virtual bool matches(std::string_view message) const = 0;
        virtual bool names(std::string_view selector) const = 0;
        virtual std::optional<std::string> extract(std::string_view selector,
                                                   std::string_view message) const = 0;
    };

private:
    explicit FilterPattern(std::unique_ptr<const Form> form) : form_(std::move(form)) {}
    std::unique_ptr<const Form> form_;
};

}  // namespace athanor::telemetry
