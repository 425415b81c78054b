// May this principal do this? One function decides for every service, by AWS's order ("Policy evaluation logic" of the IAM user guide):
//
//   1. an explicit deny, wherever it stands: identity, boundary, session, resource;
//   2. in one account: an allow of the identity's policies, within boundary and session policies, or of the resource's policy (which needs neither
//      boundary nor session where it names the session itself);
//   3. across accounts: the identity's side and the resource's policy, both;
//   4. else an implicit deny.
//
// The root of an account may do everything in it, but for what a resource's policy denies it. Keys of KMS and roles' trust are decided by their own
// document alone, unless that leaves it to the account (by_resource_only).
//
// The register asks for every operation of a table of actions (apis/permissions.txt); S3 and KMS, whose resources have policies of their own, ask per
// resource. Pure but for looking identities up in memory; any thread; under 5 us with 20 statements.
#pragma once

#include <string>
#include <string_view>

#include "base/error.hpp"
#include "gate/policy/evaluate.hpp"
#include "gate/principal.hpp"
#include "wire/model.hpp"

namespace athanor::gate {

struct Call;

struct Question {
    const Principal& who;
    std::string_view action;           // "s3:GetObject"
    std::string_view resource;         // its ARN, or "*"
    std::string_view owner;            // the account that the resource belongs to
    const policy::Document* resource_policy = nullptr;
    bool by_resource_only = false;
    const policy::Lookup& context;     // the service's keys; what it does not answer is asked of identity/context.hpp by who makes the Lookup
};

enum class Ground : std::uint8_t { nothing, identity, boundary, session, resource };

struct Verdict {
    policy::Effect effect = policy::Effect::none;  // deny: explicit; none: nothing allows
    Ground ground = Ground::nothing;               // whose word it was; of none, who would have had to allow
    policy::Named named = policy::Named::nobody;   // how the resource's policy names the caller, where it allows

    bool allowed() const { return effect == policy::Effect::allow; }
};

// " because no identity-based policy allows the s3:GetObject action", " with an explicit deny in a resource-based policy": what AWS's messages end with.
std::string reason_of(const Verdict& verdict, std::string_view action);

class Authorizer {
public:
    virtual ~Authorizer() = default;

    virtual Verdict decide(const Question& question) const = 0;

    // An operation's decoded request, of its struct: every action that it needs, on every resource that it names, and the roles that it passes on.
    // AccessDeniedException (AccessDenied, AccessDeniedException or AuthorizationError as the service's protocol has it), 403.
    virtual Status authorize(const Call& call, const wire::Operation& operation, const void* input) const = 0;
};

// Without identities: an account's root, users and sessions may do all that is the account's, others what a resource's policy lets them. For tests of single
// services, and for tools that have no control.db.
class AccountAuthorizer final : public Authorizer {
public:
    Verdict decide(const Question& question) const override;
    Status authorize(const Call& call, const wire::Operation& operation, const void* input) const override;
};

}  // namespace athanor::gate
