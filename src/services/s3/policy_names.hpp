// What S3 has names for in policies, as AWS's service authorization reference lists them: actions, what each is done to, and the condition keys that
// requests for it have. Names have no case; a pattern is an action with wildcards ("s3:Get*", "*"), a key is in the form of policy::Lookup.
#pragma once

#include <string_view>

namespace athanor::s3 {

struct PolicyTargets {
    bool bucket = false, objects = false;
};

bool is_policy_action(std::string_view pattern);  // means one at least
bool is_policy_key(std::string_view key);         // of S3, of AWS, or of an identity provider

// Does the pattern mean an action that is done to one of `targets`, and whose requests have the key? An empty key: any.
bool action_applies(std::string_view pattern, PolicyTargets targets, std::string_view key = {});

}  // namespace athanor::s3
