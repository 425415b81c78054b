// The operator's verbs for the accounts of a server (gate/accounts_api.hpp): JSON out, for scripts.
#pragma once

#include <string>

#include "base/error.hpp"
#include "cli/api_client.hpp"

namespace athanor::cli {

Status create_account(ApiClient& api, const std::string& name);  // its root's keys are told this once
Status list_accounts(ApiClient& api);

}  // namespace athanor::cli
