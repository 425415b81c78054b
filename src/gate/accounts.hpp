// The accounts of this server. The first is the operator's: its id is an option of `athanor serve`, its root's key the data directory's; it alone makes
// others (accounts_api.hpp). Each has data of its own in every service, and meets the others' only where a resource's policy or ACL lets it.
//
// Accounts are rows of control.db and are held in memory, whole: find() is asked on every request, from any core, and waits for nobody but a create().
// Secrets are stored under the master key.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.hpp"
#include "base/error.hpp"
#include "base/random.hpp"
#include "base/task.hpp"
#include "gate/credentials.hpp"
#include "objects/master_key.hpp"
#include "store/durable.hpp"

namespace athanor::store {
class Database;
struct Migrations;
}  // namespace athanor::store

namespace athanor::gate {

// The canonical user id of an account, by which S3 names owners and grantees: 64 hex digits, the same for ever.
std::string canonical_id(std::string_view account);

struct Account {
    std::string id;  // 12 digits
    std::string name;
    Timestamp created{};
    std::string access_key_id;  // of its root
};

class Accounts final : public LongLivedKeys {
public:
    static store::Migrations migrations();
    // `first`: the operator's.
    static Result<std::unique_ptr<Accounts>> open(store::Database& control, objects::MasterKey master_key,
                                                  Clock& clock, Random& random, Account first);

    struct Made {
        Account account;
        std::string secret_access_key;  // told once
    };
    // ValidationException; AccountAlreadyExistsException 409: names are unique.
    Task<Result<store::Durable<Made>>> create(std::string name);

    std::optional<Known> find(std::string_view access_key_id) const override;
    std::vector<Account> list() const;  // the first one first, then by age
    std::optional<Account> with_canonical_id(std::string_view id) const;
    const std::string& first() const { return first_; }

private:
    Accounts(store::Database& control, objects::MasterKey master_key, Clock& clock, Random& random)
        : control_(control), master_key_(std::move(master_key)), clock_(clock), random_(random) {}
    Status load();
    void publish(Account account, std::string secret);

    store::Database& control_;
    objects::MasterKey master_key_;
    Clock& clock_;
    Random& random_;
    std::string first_;

    mutable std::shared_mutex mutex_;
    std::vector<Account> accounts_;
    std::map<std::string, Known, std::less<>> keys_;             // by access key id; not the first account's
    std::map<std::string, std::size_t, std::less<>> canonical_;  // index in accounts_
};

}  // namespace athanor::gate
