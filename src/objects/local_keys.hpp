// The key service that the server has of itself. Keys are 32 random bytes under the master key, in a table of control.db:
//   alias/aws/s3   the "AWS managed key": every account's own, made when it is first used;
//   others         only those that the operator names (`athanor serve --kms-key NAME`, an id or alias/NAME). A name means a key of its own in
//                  each account that uses it, made when it is first used.
// A key that was made stays usable for what it wrapped, whatever the operator names later; to lock it away it is disabled, by its name, in all
// accounts. Accounts use their own keys only: who may use whose is a policy's to say, and a key service with policies can take this one's place.
//
// A wrap is AES-256-GCM under a key derived for it from the key service's and a random salt, so that no number of objects wears a key out. Thread-safe;
// a wrap or unwrap is some microseconds and waits for nothing, but for the first use of a key, which is a transaction.
#pragma once

#include <map>
#include <memory>
#include <set>
#include <shared_mutex>
#include <string>

#include "base/random.hpp"
#include "objects/key_service.hpp"
#include "objects/master_key.hpp"
#include "store/database.hpp"

namespace athanor::objects {

class LocalKeys final : public KeyService {
public:
    struct Options {
        std::set<std::string, std::less<>> names;
        std::set<std::string, std::less<>> disabled;
    };
    static store::Migrations migrations();
    // Blocks: start-up. InvalidOption if a name cannot be a key's.
    static Result<std::unique_ptr<LocalKeys>> open(store::Database& database, Random& random,
                                                   MasterKey master, Options options);

    Task<Result<NewKey>> generate(KeyCaller caller, std::string key, KeyContext context) override;
    Task<Result<std::string>> unwrap(KeyCaller caller, std::string key_arn, KeyContext context,
                                     std::string wrapped) override;

    void set_disabled(const std::string& name, bool disabled);  // at once

private:
    struct Key {
        std::string name, arn, bytes;
    };
    struct Place {  // where a key of that name is, or would be
        std::string account, region, name;
    };
    LocalKeys(store::Database& database, Random& random, MasterKey master, Options options)
        : database_(database), random_(random), master_(std::move(master)), options_(std::move(options)) {}

    Status load();
    Result<Key> opened(const Place& place, std::string_view id, std::string_view sealed) const;
    Task<Result<Key>> find_or_make(Place place);
    Status check_use(const KeyCaller& caller, const Place& place, std::string_view action) const;
    Status check_enabled(const Key& key) const;

    store::Database& database_;
    Random& random_;
    const MasterKey master_;

    mutable std::shared_mutex mutex_;  // what follows
    Options options_;
    std::map<std::string, Key, std::less<>> keys_;  // by ARN; as many as operators name, in each account
};

}  // namespace athanor::objects
