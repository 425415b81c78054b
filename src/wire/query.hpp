// The query protocol's input: Action=…&Tags.member.1.Key=… in a form or in the URL.
#pragma once

#include <string>
#include <string_view>

#include "base/error.hpp"
#include "wire/access.hpp"

namespace athanor::wire {

// Sorts `form` by name. MalformedInput on a value of a wrong kind, as IAM and STS say it.
Status read_query(const Shape& shape, Parameters& form, void* object, AbsentMembers& absent);

}  // namespace athanor::wire
