#include "services/kms/keys.hpp"

#include "base/log.hpp"
#include "services/kms/refusals.hpp"

namespace athanor::kms {
namespace {

template <class Map, class F>
void each_of(const Map& map, std::string_view account, std::string_view region, std::string_view kind,
             F visit) {
    const std::string prefix = alias_arn(account, region, kind);
    for (auto it = map.lower_bound(prefix); it != map.end() && it->first.starts_with(prefix); ++it)
        visit(it->second);
}

}  // namespace

Status Keys::load() {
    ATHANOR_CHECK(import_local_keys(control_, master_, random_));
    return control_.read([&](store::Snapshot& s) -> Status {
        ATHANOR_TRY(auto names, all_names(s));
        for (const KeyName& name : names) {
            ATHANOR_TRY(auto key, read_key(s, master_, name));
            if (!key) continue;
            auto held = std::make_shared<const Key>(*std::move(key));
            keys_.insert_or_assign(held->arn, held);
        }
        ATHANOR_TRY(auto aliases, all_aliases(s));
        for (Alias& one : aliases) {
            std::string arn = alias_arn(one.account, one.region, one.name);
            aliases_.insert_or_assign(std::move(arn), std::move(one));
        }
        return {};
    });
}

KeyPtr Keys::find(std::string_view arn) const {
    std::shared_lock lock(mutex_);
    auto found = keys_.find(arn);
    return found == keys_.end() ? nullptr : found->second;
}

std::optional<Alias> Keys::alias(std::string_view account, std::string_view region,
                                 std::string_view name) const {
    std::shared_lock lock(mutex_);
    auto found = aliases_.find(alias_arn(account, region, name));
    if (found == aliases_.end()) return std::nullopt;
    return found->second;
}

std::vector<KeyPtr> Keys::list(std::string_view account, std::string_view region) const {
    std::shared_lock lock(mutex_);
    std::vector<KeyPtr> out;
    each_of(keys_, account, region, "key/", [&](const KeyPtr& key) { out.push_back(key); });
    return out;
}

std::vector<Alias> Keys::list_aliases(std::string_view account, std::string_view region) const {
    std::shared_lock lock(mutex_);
    std::vector<Alias> out;
    each_of(aliases_, account, region, kAlias, [&](const Alias& alias) { out.push_back(alias); });
    return out;
}

std::vector<KeyPtr> Keys::everywhere() const {
    std::shared_lock lock(mutex_);
    std::vector<KeyPtr> out;
    for (const auto& [arn, key] : keys_) out.push_back(key);
    return out;
}

Result<KeyRow> Keys::row_of(store::Snapshot& s, const KeyName& name) {
    ATHANOR_TRY(auto row, read_row(s, name));
    if (!row) return no_such_key(name.arn());
    return *std::move(row);
}

Status Keys::refresh(const KeyName& name) {
    std::lock_guard one_at_a_time(refreshing_);
    auto key = control_.read([&](store::Snapshot& s) { return read_key(s, master_, name); });
    std::unique_lock lock(mutex_);
    if (key && *key) {
        auto held = std::make_shared<const Key>(**std::move(key));
        keys_.insert_or_assign(held->arn, held);
        return {};
    }
    keys_.erase(name.arn());  // gone; or not to be read, and then nobody shall use what it was before
    if (!key) return std::unexpected(std::move(key).error());
    return {};
}

Status Keys::refresh_alias(std::string_view account, std::string_view region, std::string_view name) {
    std::lock_guard one_at_a_time(refreshing_);
    auto row = control_.read([&](store::Snapshot& s) { return read_alias(s, account, region, name); });
    std::string arn = alias_arn(account, region, name);
    std::unique_lock lock(mutex_);
    if (row && *row) {
        aliases_.insert_or_assign(std::move(arn), **std::move(row));
        return {};
    }
    aliases_.erase(arn);
    if (!row) return std::unexpected(std::move(row).error());
    return {};
}

Task<Result<store::Durable<bool>>> Keys::add(KeyRow row, std::string alias) {
    const Material first = new_material(random_, 1, row.created, false);
    auto done = co_await control_.write([&](store::Transaction& tx) -> Result<bool> {
        if (!alias.empty()) {
            ATHANOR_TRY(bool ours, insert_alias(tx, {row.name.account, row.name.region, alias, row.name.id,
                                                     row.created, row.created}));
            if (!ours) return false;
        }
        ATHANOR_CHECK(insert_row(tx, row));
        ATHANOR_CHECK(insert_material(tx, master_, random_, row.name, first));
        return true;
    });
    if (!done) co_return done;
    if (**done) ATHANOR_CO_CHECK(refresh(row.name));
    if (!alias.empty()) ATHANOR_CO_CHECK(refresh_alias(row.name.account, row.name.region, alias));
    co_return done;
}

Task<Result<KeyPtr>> Keys::managed(std::string account, std::string region, std::string service) {
    const std::string name = std::string(kManagedAlias) + service;
    // Of several that are the first to use it one makes it, and all have that one.
    for (int tries = 0; tries < 2; ++tries) {
        if (auto there = alias(account, region, name)) {
            const KeyName key{account, region, there->key};
            if (KeyPtr found = find(key.arn())) co_return found;
            ATHANOR_CO_CHECK(refresh(key));
            co_return find(key.arn());
        }
        KeyRow row;
        row.name = {account, region, uuid4(random_)};
        row.managed = true;
        row.description = "Default key that protects what " + service + " keeps where no other key is named";
        row.created = clock_.now();
        row.rotation_days = kYearDays;
        row.next_rotation = row.created + std::chrono::hours(24 * kYearDays);
        row.policy = managed_policy(account, region, service);
        ATHANOR_CO_CHECK(co_await add(std::move(row), name));  // false: another was first
    }
    co_return internal_error("the managed key " + name + " was made and is not there");
}

Status Keys::rotate(store::Transaction& tx, const KeyRow& row, bool on_demand) const {
    ATHANOR_TRY(auto newest,
                tx.one<std::int64_t>("SELECT MAX(version) FROM kms_material WHERE account = ? AND"
                                     " region = ? AND key = ?",
                                     row.name.account, row.name.region, row.name.id));
    return insert_material(tx, master_, random_, row.name,
                           new_material(random_, newest.value_or(0) + 1, clock_.now(), on_demand));
}

Task<void> Keys::upkeep_loop() {
    for (;;) {
        if (auto done = co_await upkeep(); !done) log::warn("kms: {}", done.error().message);
        co_await clock_.sleep(kUpkeepPause);
    }
}

Task<Status> Keys::upkeep() {
    const Timestamp now = clock_.now();
    for (const KeyPtr& key : everywhere()) {
        const bool over = key->state == State::pending_deletion && key->deletion <= now;
        const bool due = key->state == State::enabled && key->rotation_days && key->next_rotation <= now;
        if (over || due) ATHANOR_CO_CHECK(co_await tend(key->name, now));
    }
    co_return Status{};
}

Task<Status> Keys::tend(KeyName name, Timestamp now) {
    std::vector<std::string> aliases;
    ATHANOR_CO_TRY(auto erased, co_await control_.write([&](store::Transaction& tx) -> Result<bool> {
        ATHANOR_TRY(auto row, read_row(tx, name));
        if (!row) return false;
        if (row->state == State::pending_deletion && row->deletion <= now) {
            ATHANOR_TRY(aliases, aliases_of(tx, name));
            ATHANOR_CHECK(erase_key(tx, name));
            return true;
        }
        if (row->state == State::enabled && row->rotation_days && row->next_rotation <= now) {
            const std::chrono::hours period(24 * *row->rotation_days);
            while (row->next_rotation <= now)
                row->next_rotation += period;  // a server that was off missed some
            ATHANOR_CHECK(rotate(tx, *row, false));
            ATHANOR_CHECK(update_row(tx, *row));
        }
        return false;
    }));
    if (*erased) log::info("kms: {} is deleted, with its material", name.arn());
    ATHANOR_CO_CHECK(refresh(name));
    for (const std::string& alias : aliases)
        ATHANOR_CO_CHECK(refresh_alias(name.account, name.region, alias));
    co_return Status{};
}

}  // namespace athanor::kms
