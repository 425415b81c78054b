// What IAM itself knows of its resources, for decisions about its own operations: a request names a user, role or group without its path, a policy is held
// against the whole ARN; and the tags, for aws:ResourceTag and iam:ResourceTag. One or two indexed reads.
#pragma once

#include <string_view>

#include "gate/identity/authorizer.hpp"
#include "store/database.hpp"

namespace athanor::identity {

ResourceFacts iam_facts(store::Database& control, std::string_view arn);

}  // namespace athanor::identity
