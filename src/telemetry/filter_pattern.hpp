// CloudWatch's unstructured filter patterns: `word "a phrase"` must all be there, `?a ?b` at least one, `-word` must not. Case counts.
// Patterns on JSON and on columns (`{ … }`, `[ … ]`) are refused by name until they are built.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"

namespace athanor::telemetry {

class FilterPattern {
public:
    static Result<FilterPattern> parse(std::string_view text);  // InvalidParameterException
    bool matches(std::string_view message) const;

private:
    std::vector<std::string> all_, any_, none_;
};

}  // namespace athanor::telemetry
