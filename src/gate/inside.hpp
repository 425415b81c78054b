// What a service says of itself when it calls an operation through the register on behalf of somebody, as a job's, a pipe's or an execution's role.
#pragma once

#include <string>
#include <string_view>

#include "gate/register.hpp"

namespace athanor::gate {

// `service`: "sagemaker.amazonaws.com", who calls, in the audit trail.
Call call_from_inside(Principal principal, std::string region, std::string_view service, Timestamp time,
                      std::string request_id = {});

}  // namespace athanor::gate
