// What the operator asks of the server's accounts, as operations of our own (signed_routes.hpp), for the root of the first account alone:
//
//     account/create {"Name": N}  -> {"AccountId", "CanonicalId", "Name", "AccessKeyId", "SecretAccessKey"}
//     account/list                -> {"Accounts": [{"AccountId", "CanonicalId", "Name", "AccessKeyId", "CreatedAt"}]}
#pragma once

#include "gate/accounts.hpp"
#include "gate/signed_routes.hpp"

namespace athanor::gate {

inline constexpr std::string_view kCreateAccount = "account/create", kListAccounts = "account/list";

// Both outlive the server.
void add_accounts(SignedRoutes& own, Accounts& accounts);

}  // namespace athanor::gate
