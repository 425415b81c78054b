// What the service says of a resource that is not there, or that is there already: the strings that clients match on.
#pragma once

#include <string>

#include "base/error.hpp"
#include "services/sagemaker/resource.hpp"

namespace athanor::sagemaker {

// ValidationException `Could not find endpoint "arn:…".`; for a job, "Requested resource not found.".
[[nodiscard]] std::unexpected<Error> missing(const Key& key);

// Of a call from inside: it may succeed at the next round.
bool is_transient(const Error& error);
// ValidationException `Cannot create already existing model "arn:…".`; for a job, ResourceInUse.
[[nodiscard]] std::unexpected<Error> taken(const Key& key);

}  // namespace athanor::sagemaker
