// The operator's verbs for quotas (gate/quotas.hpp), and everybody's for tokens of endpoints (gate/endpoint_tokens.hpp): JSON out, for scripts.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/error.hpp"
#include "cli/api_client.hpp"

namespace athanor::cli {

struct QuotaOptions {
    std::string account;
    std::optional<std::int64_t> running_jobs, vcpus, bytes, requests;  // 0: no limit
};
Status set_quota(ApiClient& api, const QuotaOptions& options);
Status list_quotas(ApiClient& api);

struct TokenOptions {
    std::string endpoint;
    std::int64_t days = 30;
    std::string revoke;  // a token's id
    bool list = false;
};
// Makes one, which is shown this once; or lists, or revokes.
Status endpoint_token(ApiClient& api, const TokenOptions& options);

}  // namespace athanor::cli
