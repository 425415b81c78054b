// All keys, in memory: a read costs a shared lock and a look into a map, and waits for no disk. Rows are changed by transactions; after each commit, and
// before its answer, the key is read again and replaced: so a key that is disabled is disabled for whoever asks after the answer. Readers keep the key that
// they found: it is immutable.
//
// What the clock does is here too: keys whose days are over are erased, and those that rotate by themselves get a new material when it is due. Until the
// loop has come by, a key past its deletion date is still pending deletion, and as useless as erased.
#pragma once

#include <map>
#include <mutex>
#include <shared_mutex>
#include <vector>

#include "base/clock.hpp"
#include "services/kms/tables.hpp"

namespace athanor::kms {

inline constexpr std::chrono::minutes kUpkeepPause{1};
inline constexpr std::int64_t kYearDays = 365;

class Keys {
public:
    Keys(store::Database& control, objects::MasterKey master, Clock& clock, Random& random)
        : control_(control), master_(std::move(master)), clock_(clock), random_(random) {}
    Status load();  // blocks: start-up. Takes over the keys of servers before there was a KMS

    KeyPtr find(std::string_view arn) const;  // null: there is none
    std::optional<Alias> alias(std::string_view account, std::string_view region,
                               std::string_view name) const;
    // Of an account and region, by id.
    std::vector<KeyPtr> list(std::string_view account, std::string_view region) const;
    std::vector<Alias> list_aliases(std::string_view account, std::string_view region) const;
    std::vector<KeyPtr> everywhere() const;

    // In one transaction: apply(tx, row) changes the row of the key, or refuses; NotFoundException if it is gone. T of its Result<T>.
    template <class F>
    auto change(KeyName name, F apply) -> Task<
        Result<store::Durable<typename std::invoke_result_t<F&, store::Transaction&, KeyRow&>::value_type>>> {
        using T = typename std::invoke_result_t<F&, store::Transaction&, KeyRow&>::value_type;
        auto done = co_await control_.write([&](store::Transaction& tx) -> Result<T> {
            ATHANOR_TRY(KeyRow row, row_of(tx, name));
            ATHANOR_TRY(T answer, apply(tx, row));
            ATHANOR_CHECK(update_row(tx, row));
            return answer;
        });
        if (done) ATHANOR_CO_CHECK(refresh(name));
        co_return done;
    }
    // After a commit that has changed the key, its grants or its aliases.
    Status refresh(const KeyName& name);
    Status refresh_alias(std::string_view account, std::string_view region, std::string_view name);

    // Writes a new key with its first material, and an alias if it is not empty; false: the alias is another's.
    Task<Result<store::Durable<bool>>> add(KeyRow row, std::string alias = {});
    // alias/aws/SERVICE of an account, made when it is first used.
    Task<Result<KeyPtr>> managed(std::string account, std::string region, std::string service);

    // Adds a version to the material. For a transaction of change().
    Status rotate(store::Transaction& tx, const KeyRow& row, bool on_demand) const;

    Task<void> upkeep_loop();
    Task<Status> upkeep();  // once

    store::Database& database() { return control_; }
    Clock& clock() const { return clock_; }
    Random& random() const { return random_; }

private:
    static Result<KeyRow> row_of(store::Snapshot& s, const KeyName& name);
    Task<Status> tend(KeyName name, Timestamp now);

    store::Database& control_;
    const objects::MasterKey master_;
    Clock& clock_;
    Random& random_;

    std::mutex refreshing_;  // so that what is read later is published later
    mutable std::shared_mutex mutex_;
    std::map<std::string, KeyPtr, std::less<>> keys_;    // by ARN
    std::map<std::string, Alias, std::less<>> aliases_;  // by ARN
};

}  // namespace athanor::kms
