// Where the statements of a policy stand in its text, as line and column from 1: what Simulate tells of those that decided.
#pragma once

#include <string_view>
#include <vector>

#include "api/iam.hpp"

namespace athanor::iam {

struct Span {
    api::iam::Position start, end;  // of the statement's "{", and behind its "}"
};
// In order. Of a text that parses as a policy; of another, whatever is found.
std::vector<Span> statement_spans(std::string_view text);

}  // namespace athanor::iam
