// What an account asks of its users' passwords.
#pragma once

#include <string_view>

#include "services/iam/operation.hpp"

namespace athanor::iam {

// The account's own rules, or AWS's where it has none: eight characters of three kinds.
Result<std::optional<PasswordPolicy>> password_policy_of(store::Snapshot& s, std::string_view account);
// PasswordPolicyViolation.
Status check_password(const std::optional<PasswordPolicy>& rules, std::string_view password);

}  // namespace athanor::iam
