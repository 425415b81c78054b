#include "gate/accounts_api.hpp"

#include "base/json.hpp"

namespace athanor::gate {
namespace {

// Leaves the object open for more.
void show(json::Writer& writer, const Account& account) {
    writer.begin_object();
    writer.key("AccountId").string(account.id);
    writer.key("CanonicalId").string(canonical_id(account.id));
    writer.key("Name").string(account.name);
    writer.key("AccessKeyId").string(account.access_key_id);
}

Task<Result<std::string>> create(Accounts& accounts, std::string name) {
    ATHANOR_CO_TRY(auto done, co_await accounts.create(std::move(name)));
    const auto made = std::move(done).take();
    json::Writer writer;
    show(writer, made.account);
    writer.key("SecretAccessKey").string(made.secret_access_key);
    writer.end_object();
    co_return std::move(writer).take();
}

std::string list(const Accounts& accounts) {
    json::Writer writer;
    writer.begin_object();
    writer.key("Accounts").begin_array();
    for (const Account& account : accounts.list()) {
        show(writer, account);
        if (account.created != Timestamp{}) writer.key("CreatedAt").string(format_iso8601(account.created));
        writer.end_object();
    }
    writer.end_array();
    writer.end_object();
    return std::move(writer).take();
}

}  // namespace

void add_accounts(SignedRoutes& own, Accounts& accounts) {
    own.add(std::string(kCreateAccount),
            [&own, &accounts](Call& call, json::Value in) -> Task<Result<std::string>> {
                ATHANOR_CO_CHECK(own.only_operator(call));
                co_return co_await create(accounts, in["Name"].string_or(""));
            });
    own.add(std::string(kListAccounts),
            [&own, &accounts](Call& call, json::Value) -> Task<Result<std::string>> {
                ATHANOR_CO_CHECK(own.only_operator(call));
                co_return list(accounts);
            });
}

}  // namespace athanor::gate
