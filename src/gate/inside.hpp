// What a service says of itself when it calls an operation through the register on behalf of somebody, as a job's, a pipe's or an execution's role.
#pragma once

#include <string>
#include <string_view>

#include "gate/register.hpp"

namespace athanor::gate {

// A service by itself, for an account and not as one of its roles: what it does for a resource (a tuning job's training jobs) was allowed with that resource.
Principal on_behalf_of(std::string_view account);

// `service`: "sagemaker.amazonaws.com", who calls, in the audit trail.
Call call_from_inside(Principal principal, std::string region, std::string_view service, Timestamp time,
                      std::string request_id = {});

}  // namespace athanor::gate
