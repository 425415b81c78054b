// AWS's policy evaluation logic ("Policy evaluation logic" of the IAM user guide) as a pure function over compiled documents: no database, no clock. What a
// principal's documents are, the authorizer finds (authorizer.hpp).
//
//   deny       of any document: identity, boundary, session, resource (told in this order)
//   own        the resource is of the caller's account. Allowed, if
//                - the resource's policy names the caller itself: the user's ARN or unique id, the session's ARN (assumed-role/ROLE/SESSION), the federated
//                  user's ARN. Neither boundary nor session policies can be missing then;
//                - else, within boundary and session policies: an identity document allows, or the resource's policy names "*", the session's role, or
//                  the federated user's issuer.
//              A resource's policy that names the account allows nothing by itself: it leaves it to the account's identity documents.
//   foreign    the identity's side (an identity document within boundary and session policies; the root's everything) and the resource's policy, by whatever
//              name, both allow.
//   by_resource_only (KMS keys, roles' trust)
//              as own, but an identity document counts only where the resource's policy allows by the account's name; foreign is the same.
//   anonymous  the resource's policy allows "*".
//
// Any thread; a few hundred ns for a document that says nothing of the request.
#pragma once

#include <memory>
#include <span>

#include "gate/authorize.hpp"
#include "gate/policy/document.hpp"

namespace athanor::identity {

using DocumentPtr = std::shared_ptr<const policy::Document>;

// The caller's side. By default: somebody without any document, who may do what resources' policies let them.
struct Policies {
    bool present =
        true;  // false: there is no such identity (any more), or a document of it is damaged: nothing is allowed to it by anybody
    bool everything = false;                     // an account's root, in place of identity documents
    std::span<const DocumentPtr> identity = {};  // one that allows is enough
    const policy::Document* boundary = nullptr;  // null: none
    bool narrowed = false;  // by session policies, also by none at all: a federated user without one
    std::span<const DocumentPtr> session = {};  // one that allows is enough
};

gate::Verdict decide(const gate::Question& question, const Policies& policies);

}  // namespace athanor::identity
