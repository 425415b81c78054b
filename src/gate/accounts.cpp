#include "gate/accounts.hpp"

#include <algorithm>
#include <mutex>

#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "store/database.hpp"

namespace athanor::gate {
namespace {

constexpr std::size_t kLongestName = 50;  // AWS Organizations, CreateAccount
constexpr std::uint64_t kFirstId = 100'000'000'000, kIds = 900'000'000'000;

std::string context_of(std::string_view access_key_id) {
    return "athanor access key " + std::string(access_key_id);
}

Status check_name(std::string_view name) {
    bool printable = std::ranges::all_of(name, [](char c) { return c >= ' ' && c <= '~'; });
    if (!name.empty() && name.size() <= kLongestName && printable) return {};
    return validation_error("An account's name has 1 to " + std::to_string(kLongestName) +
                            " printable ASCII characters.");
}

}  // namespace

std::string canonical_id(std::string_view account) {
    return sha256_hex("athanor canonical user " + std::string(account));
}

store::Migrations Accounts::migrations() {
    return {
        "accounts",
        {"CREATE TABLE account (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, created INTEGER NOT NULL);"
         "CREATE TABLE account_key (id TEXT PRIMARY KEY, account TEXT NOT NULL, secret BLOB NOT NULL);"}};
}

Result<std::unique_ptr<Accounts>> Accounts::open(store::Database& control, objects::MasterKey master_key,
                                                 Clock& clock, Random& random, Account first) {
    std::unique_ptr<Accounts> opened(new Accounts(control, std::move(master_key), clock, random));
    opened->first_ = first.id;
    opened->canonical_.emplace(canonical_id(first.id), 0);
    opened->accounts_.push_back(std::move(first));
    ATHANOR_CHECK(opened->load());
    return opened;
}

Status Accounts::load() {
    using Row = std::tuple<std::string, std::string, Timestamp, std::string, std::string>;
    ATHANOR_TRY(auto rows, control_.read([](store::Snapshot& s) -> Result<std::vector<Row>> {
        return s.all<std::string, std::string, Timestamp, std::string, std::string>(
            "SELECT a.id, a.name, a.created, k.id, k.secret FROM account a JOIN account_key k "
            "ON k.account = a.id ORDER BY a.created, a.id");
    }));
    for (auto& [id, name, created, key, sealed] : rows) {
        ATHANOR_TRY(auto secret, master_key_.open(context_of(key), sealed));
        publish({std::move(id), std::move(name), created, std::move(key)}, std::move(secret));
    }
    return {};
}

void Accounts::publish(Account account, std::string secret) {
    std::lock_guard lock(mutex_);
    keys_.emplace(account.access_key_id,
                  Known{std::move(secret), root_principal(account.id, account.access_key_id)});
    canonical_.emplace(canonical_id(account.id), accounts_.size());
    accounts_.push_back(std::move(account));
}

std::optional<Known> Accounts::find(std::string_view access_key_id) const {
    std::shared_lock lock(mutex_);
    auto found = keys_.find(access_key_id);
    if (found == keys_.end()) return std::nullopt;
    return found->second;
}

std::vector<Account> Accounts::list() const {
    std::shared_lock lock(mutex_);
    return accounts_;
}

std::optional<Account> Accounts::with_canonical_id(std::string_view id) const {
    std::shared_lock lock(mutex_);
    auto found = canonical_.find(id);
    if (found == canonical_.end()) return std::nullopt;
    return accounts_[found->second];
}

Task<Result<store::Durable<Accounts::Made>>> Accounts::create(std::string name) {
    ATHANOR_CO_CHECK(check_name(name));
    const Credentials key = make_long_lived_key(random_);
    const std::string sealed =
        master_key_.seal(random_, context_of(key.access_key_id), key.secret_access_key);
    std::string id = std::to_string(kFirstId + random_.below(kIds));
    while (id == first_) id = std::to_string(kFirstId + random_.below(kIds));
    const Account account{std::move(id), std::move(name), clock_.now(), key.access_key_id};

    ATHANOR_CO_TRY(auto done, co_await control_.write([this, account,
                                                       sealed](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto same, tx.one<std::string>("SELECT id FROM account WHERE name = ?", account.name));
        if (same || account.name == list().front().name) {
            return fail("AccountAlreadyExistsException",
                        "There is an account named " + account.name + " already.", 409);
        }
        ATHANOR_CHECK(tx.run("INSERT INTO account (id, name, created) VALUES (?, ?, ?)", account.id,
                             account.name, account.created));
        ATHANOR_CHECK(tx.run("INSERT INTO account_key (id, account, secret) VALUES (?, ?, ?)",
                             account.access_key_id, account.id, store::Blob{sealed}));
        return {};
    }));
    co_return std::move(done).map([&](store::Nothing&&) {
        publish(account, key.secret_access_key);
        return Made{account, key.secret_access_key};
    });
}

}  // namespace athanor::gate
