// Policy documents on their way in: checked by what AWS refuses, measured by what AWS counts.
#pragma once

#include <string>
#include <string_view>

#include "base/error.hpp"
#include "gate/policy/document.hpp"
#include "services/iam/operation.hpp"

namespace athanor::iam {

// MalformedPolicyDocument.
Status check_identity_policy(std::string_view text);
// The same of a role's trust, whose principals have to be there if they are of an account of this server.
Status check_trust(store::Snapshot& s, const gate::Accounts& accounts, std::string_view text);
std::string text_of(const policy::Flaw& flaw, policy::Kind kind);

// White space is not counted.
std::size_t counted_size(std::string_view document);

}  // namespace athanor::iam
