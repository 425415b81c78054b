// AWS's managed policies, by their ARNs: what ML teams attach. Names and purpose are AWS's; the documents are of our own selection, for the services that
// are here, and are meant to let in what their namesakes let in. They have one version, v1, belong to account "aws", and cannot be changed.
// Constants; any thread.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/clock.hpp"

namespace athanor::identity {

struct ManagedPolicy {
    std::string_view name, path, description, document;
    std::string arn() const;
    std::string id() const;     // ANPA and 17 characters that are made of the ARN
    Timestamp created() const;  // the same for all: when this selection was made
};

std::span<const ManagedPolicy> managed_policies();        // by name
const ManagedPolicy* find_managed(std::string_view arn);  // null: there is none

}  // namespace athanor::identity
