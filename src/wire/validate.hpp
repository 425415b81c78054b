// The model's constraints (required, length, range, pattern, enum, exactly one member of a union), in AWS's words:
//
//     2 validation errors detected: Value null at 'roleArn' failed to satisfy constraint: Member must not be null; Value 'a_b' at
//     'trainingJobName' failed to satisfy constraint: Member must satisfy regular expression pattern: ...
//
// All violations are counted. Values of sensitive members are not shown. The code is the service's (ValidationException, mostly).
#pragma once

#include "base/error.hpp"
#include "wire/access.hpp"

namespace athanor::wire {

Status validate(const Service& service, const Shape& shape, const void* object,
                const AbsentMembers& absent = {});

}  // namespace athanor::wire
