// What temporary credentials carry, made of a request and checked as AWS checks it: session policies, tags, source identity, duration. Pure.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/sts.hpp"
#include "gate/identity/directory.hpp"
#include "gate/principal.hpp"
#include "services/sts/service.hpp"

namespace athanor::sts {

inline constexpr std::size_t kMostPolicyArns = 10;
inline constexpr std::size_t kMostTags = 50;
inline constexpr std::size_t kLongestPolicies =
    2048;  // characters of the inline policy and the ARNs together
inline constexpr std::size_t kPackedLimit =
    4096;  // bytes of policies without white space, ARNs and tags: what "100%" is

struct SessionRequest {
    const std::optional<std::string>& policy;
    const std::optional<std::vector<api::sts::PolicyDescriptorType>>& policy_arns;
    gate::Tags tags = {};  // that are asked for
    std::vector<std::string> transitive = {};
};

struct Packed {
    gate::Session session;
    std::optional<std::int64_t> size;  // percent of what is allowed; of sessions with policies or tags only
};

// Tags of a request by their keys. ValidationError: a key twice (whatever its case), one of AWS's own.
Result<gate::Tags> tags_of(const std::optional<std::vector<api::sts::Tag>>& tags);

// `account`: whose managed policies may be named. `before`: of the calling session, whose transitive tags go on; null: none.
// MalformedPolicyDocument, ValidationError, PackedPolicyTooLarge.
Result<Packed> make_session(const SessionRequest& request, std::string_view account,
                            const gate::Session* before, const Identities& identities);

// ValidationError past the role's own limit, or the hour of a chain.
Result<std::chrono::seconds> duration_of_role(std::optional<std::int64_t> asked,
                                              const identity::Identity& role, bool chained);

// Sets when it begins and ends, has it minted, and writes the answer's part.
Result<api::sts::Credentials> mint(const Identities& identities, gate::Principal who, gate::Session session,
                                   Timestamp now, std::chrono::seconds duration);

// The session of `role`: arn:aws:sts::ACCOUNT:assumed-role/ROLE/SESSION.
gate::Principal session_principal(const identity::Identity& role, std::string_view session_name);

// The role that an ARN names; null: there is none.
std::shared_ptr<const identity::Identity> find_role(const Identities& identities, std::string_view arn);

}  // namespace athanor::sts
