#include "cli/account_verbs.hpp"

#include "base/json.hpp"
#include "base/log.hpp"
#include "gate/accounts_api.hpp"

namespace athanor::cli {
namespace {

Status show(ApiClient& api, std::string_view operation, std::string body) {
    ATHANOR_TRY(auto answer, api.send(gate::kSignedService, "POST",
                                      std::string(gate::kSignedPath) + std::string(operation),
                                      {{"Content-Type", "application/x-amz-json-1.1"}}, std::move(body)));
    fmt::print("{}\n", answer.body);
    return {};
}

}  // namespace

Status create_account(ApiClient& api, const std::string& name) {
    json::Writer writer;
    writer.begin_object();
    writer.key("Name").string(name);
    writer.end_object();
    return show(api, gate::kCreateAccount, std::move(writer).take());
}

Status list_accounts(ApiClient& api) { return show(api, gate::kListAccounts, "{}"); }

}  // namespace athanor::cli
