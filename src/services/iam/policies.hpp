// Managed policies and their versions, for the files that answer of them (policies.cpp, versions.cpp, details.cpp).
#pragma once

#include "gate/identity/managed_policies.hpp"
#include "services/iam/rows.hpp"

namespace athanor::iam {

struct Usage {
    std::int64_t attached = 0, boundaries = 0;  // of the account
};
Result<Usage> usage_of(const Reading& r, std::string_view arn);

Result<Policy> policy_of(const Reading& r, const Entity& policy, bool with_tags);
Result<Policy> policy_of(const Reading& r, const identity::ManagedPolicy& policy);
Result<Entity> policy_to_read(const Reading& r, const std::string& arn);  // NoSuchEntity, InvalidInput

Status check_managed(const std::string& document);  // MalformedPolicyDocument, LimitExceeded
Status insert_version(Writing& w, const Entity& policy, std::int64_t version, const std::string& document);
Result<std::vector<PolicyVersion>> versions_of(store::Snapshot& s, const Entity& policy, bool with_documents);
PolicyVersion version_of(const identity::ManagedPolicy& policy);

}  // namespace athanor::iam
