// Whole-string match of a model's pattern. Compiled at its first use and kept; any thread. The match has a step limit, so that no
// input costs more than about a millisecond; one that reaches it does not match.
#pragma once

#include <string_view>

#include "wire/model.hpp"

namespace athanor::wire {

bool matches(const Pattern& pattern, std::string_view text);
bool compiles(const Pattern& pattern);  // a test asks this of every pattern of the models

}  // namespace athanor::wire
