// Who may use a key: KMS decides by itself. The key's policy decides, and leaves it to the identities of an account where it says so (the default policy
// does); what that does not allow, a grant may: to a principal, of some operations, under an encryption context. A denial, wherever it stands, is final.
//
// Pure but for the authorizer's look at identities; any thread.
#pragma once

#include <utility>
#include <vector>

#include "gate/authorize.hpp"
#include "gate/policy/pattern.hpp"
#include "gate/register.hpp"
#include "services/kms/key.hpp"

namespace athanor::identity {
class Directory;
}

namespace athanor::kms {

// What is asked, beside the key.
struct Use {
    std::string_view action;           // "kms:Decrypt"
    std::string_view granted = {};     // the operation by which a grant can allow it; empty: none can
    const Context* context = nullptr;  // of operations that have an encryption context
    std::string_view alias = {};       // by which the key was named
    std::string_view via = {};         // the service that asks for the caller: "s3"
    const gate::Tags* request_tags = nullptr;
    std::vector<std::pair<std::string_view, policy::Values>> more = {};  // "kms:grantoperations"
};

class Access {
public:
    Access(const gate::Authorizer& authorizer, const identity::Directory* directory)
        : authorizer_(authorizer), directory_(directory) {}

    // AccessDeniedException. `document`: instead of the key's own (a policy that is to be put).
    Status check(const gate::Call& call, const Key& key, const Use& use) const;
    bool allows(const gate::Call& call, const Key& key, const Use& use,
                const policy::Document* document) const;
    // Of what has no policy of its own: CreateKey, ListKeys ("*"), aliases.
    Status check_identity(const gate::Call& call, std::string_view resource, const Use& use) const;

private:
    gate::Verdict decide(const gate::Call& call, const Key* key, const policy::Document* document,
                         std::string_view resource, const Use& use) const;
    bool granted(const gate::Call& call, const Key& key, const Use& use) const;

    const gate::Authorizer& authorizer_;
    const identity::Directory* directory_;
};

// Whether a grant's principal is the caller: its user, role or session, or its account's root.
bool is_principal(const gate::Principal& who, std::string_view principal);

}  // namespace athanor::kms
