#include "cli/quota_verbs.hpp"

#include "base/json.hpp"
#include "base/log.hpp"
#include "gate/endpoint_tokens.hpp"
#include "gate/quotas.hpp"

namespace athanor::cli {
namespace {

Status show(ApiClient& api, std::string_view operation, json::Writer writer) {
    ATHANOR_TRY(
        auto answer,
        api.send(gate::kSignedService, "POST", std::string(gate::kSignedPath) + std::string(operation),
                 {{"Content-Type", "application/x-amz-json-1.1"}}, std::move(writer).take()));
    fmt::print("{}\n", answer.body);
    return {};
}

}  // namespace

Status set_quota(ApiClient& api, const QuotaOptions& options) {
    json::Writer w;
    w.begin_object().key("Account").string(options.account);
    const auto number = [&](const char* name, const std::optional<std::int64_t>& value) {
        if (value) w.key(name).number(*value);
    };
    number("RunningJobs", options.running_jobs);
    number("Vcpus", options.vcpus);
    number("Bytes", options.bytes);
    number("Requests", options.requests);
    w.end_object();
    return show(api, gate::kSetQuota, std::move(w));
}

Status list_quotas(ApiClient& api) {
    json::Writer w;
    w.begin_object().end_object();
    return show(api, gate::kListQuotas, std::move(w));
}

Status endpoint_token(ApiClient& api, const TokenOptions& options) {
    json::Writer w;
    w.begin_object().key("EndpointName").string(options.endpoint);
    if (!options.revoke.empty()) w.key("Id").string(options.revoke);
    const bool makes = options.revoke.empty() && !options.list;
    if (makes) w.key("Days").number(options.days);
    w.end_object();
    return show(api,
                makes          ? gate::kCreateToken
                : options.list ? gate::kListTokens
                               : gate::kRevokeToken,
                std::move(w));
}

}  // namespace athanor::cli
