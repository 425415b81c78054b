// The words in which each protocol refuses a signature, as AWS says them.
#pragma once

#include "base/error.hpp"
#include "gate/credentials.hpp"
#include "gate/sigv4.hpp"
#include "wire/model.hpp"

namespace athanor::gate {

// `claim` may be null where not even that could be read. `region` is the server's own.
Error error_for(Refusal refusal, const wire::Service& service, const Claim* claim, std::string_view region);

Refusal refusal_of(LookupFailure failure);

}  // namespace athanor::gate
