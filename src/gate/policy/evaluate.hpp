// Holds a request against one document: deny if a Deny applies, else allow if an Allow does, else none. Which documents count and in which order is
// the caller's. Pure; any thread; under 5 us with 20 statements (bench/policy_bench.cpp).
//
//     auto decision = policy::evaluate(document, {.requester = who, .action = "s3:GetObject",
//                                                 .resource = "arn:aws:s3:::bucket/key", .context = lookup});
//     if (decision.effect == policy::Effect::deny) ...
//
// A requester is known by several names at once: its account, its role, its session. Principal fits if any of its names is listed; NotPrincipal spares
// it only if all of them are listed, as AWS documents it.
#pragma once

#include <string_view>

#include "gate/policy/document.hpp"

namespace athanor::policy {

struct Requester {
    bool anonymous = false;         // nobody: "*" alone fits
    std::string_view account = {};  // 12 digits; of a service none
    std::string_view arn =
        {};  // arn:aws:iam::ACCOUNT:root, ...:user/NAME, arn:aws:sts::ACCOUNT:assumed-role/ROLE/SESSION
    std::string_view role_arn = {};      // of a session: arn:aws:iam::ACCOUNT:role/PATH/ROLE
    std::string_view user_id = {};       // AIDA..., AROA...:SESSION
    std::string_view canonical_id = {};  // of the account
    std::string_view service = {};       // cloudtrail.amazonaws.com
    std::string_view federated = {};     // an identity provider
};

struct Request {
    const Requester& requester;
    std::string_view action;    // "s3:GetObject"
    std::string_view resource;  // its ARN
    const Lookup& context;
};

// How an Allow named the requester: by its account alone it is the account's to say which of its identities may (AWS's delegation).
enum class Named : std::uint8_t { nobody, everyone, account, identity };

struct Decision {
    Effect effect = Effect::none;
    Named named = Named::nobody;           // of allow: the closest that any gave
    const Statement* statement = nullptr;  // that decided; the first of its kind
};

Decision evaluate(const Document& document, const Request& request);

// Of one statement, without its effect.
bool applies(const Document& document, const Statement& statement, const Request& request);

}  // namespace athanor::policy
