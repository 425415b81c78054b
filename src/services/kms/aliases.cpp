// Aliases: names of an account and Region for keys of the same. Who changes one must be allowed it on the alias (by an identity's policy) and on each key.
#include <algorithm>

#include "services/kms/refusals.hpp"
#include "services/kms/service.hpp"

namespace athanor::kms {
namespace {

using namespace api::kms;

constexpr std::int64_t kAliasPage = 50;
constexpr std::size_t kMostAliases = 50;  // of a key

Status check_name(std::string_view name) {
    if (!name.starts_with(kAlias) || name.size() == kAlias.size())
        return validation_error("Invalid identifier");
    if (name.find(':') != name.npos)
        return validation_error(std::string(name) + " contains invalid characters for an alias");
    if (name.starts_with(kManagedAlias))
        return fail("NotAuthorizedException", "Aliases that begin with alias/aws/ are the services' own.");
    return {};
}

}  // namespace

Result<Alias> Kms::alias_of(const gate::Call& call, const std::string& name) const {
    auto alias = keys_->alias(call.account(), call.region, name);
    if (!alias) return no_such_alias(alias_arn(call.account(), call.region, name));
    return *std::move(alias);
}

Status Kms::refresh_with(const KeyName& key, const Alias& alias) {
    ATHANOR_CHECK(keys_->refresh_alias(alias.account, alias.region, alias.name));
    return keys_->refresh(key);
}

Task<Result<store::Durable<Kms::Unit>>> Kms::create_alias(gate::Call& call, CreateAliasRequest in) {
    ATHANOR_CO_CHECK(check_name(in.alias_name));
    const std::string arn = alias_arn(call.account(), call.region, in.alias_name);
    const Use use{.action = "kms:CreateAlias", .alias = in.alias_name};
    ATHANOR_CO_CHECK(access_->check_identity(call, arn, use));
    ATHANOR_CO_TRY(KeyPtr key, admitted(call, in.target_key_id, use));
    const Timestamp now = keys_->clock().now();
    const Alias alias{call.account(), call.region, in.alias_name, key->name.id, now, now};
    ATHANOR_CO_TRY(auto done, co_await keys_->database().write([&](store::Transaction& tx) -> Result<Unit> {
        ATHANOR_TRY(auto row, read_row(tx, key->name));
        if (!row) return no_such_key(key->arn);
        ATHANOR_CHECK(check_not_pending(*row));
        ATHANOR_TRY(auto others, aliases_of(tx, key->name));
        if (others.size() >= kMostAliases) return limit_exceeded("A KMS key can have 50 aliases.");
        ATHANOR_TRY(bool made, insert_alias(tx, alias));
        if (!made) return fail("AlreadyExistsException", "An alias with the name " + arn + " already exists");
        return Unit{};
    }));
    ATHANOR_CO_CHECK(refresh_with(key->name, alias));
    co_return done;
}

Task<Result<store::Durable<Kms::Unit>>> Kms::update_alias(gate::Call& call, UpdateAliasRequest in) {
    ATHANOR_CO_CHECK(check_name(in.alias_name));
    const Use use{.action = "kms:UpdateAlias", .alias = in.alias_name};
    ATHANOR_CO_CHECK(
        access_->check_identity(call, alias_arn(call.account(), call.region, in.alias_name), use));
    ATHANOR_CO_TRY(Alias alias,
                   alias_of(call, in.alias_name));  // who may not is not told whether it is there
    const KeyName before{alias.account, alias.region, alias.key};
    if (const KeyPtr old = keys_->find(before.arn())) ATHANOR_CO_CHECK(access_->check(call, *old, use));
    ATHANOR_CO_TRY(KeyPtr key, admitted(call, in.target_key_id, use));
    ATHANOR_CO_TRY(auto done, co_await keys_->database().write([&](store::Transaction& tx) -> Result<Unit> {
        ATHANOR_TRY(auto row, read_row(tx, key->name));
        if (!row) return no_such_key(key->arn);
        ATHANOR_CHECK(check_not_pending(*row));
        ATHANOR_TRY(auto others, aliases_of(tx, key->name));
        if (others.size() >= kMostAliases && before != key->name)
            return limit_exceeded("A KMS key can have 50 aliases.");
        ATHANOR_TRY(auto rows,
                    tx.run("UPDATE kms_alias SET key = ?, updated = ? WHERE account = ? AND region = ? AND"
                           " name = ?",
                           key->name.id, tx.now(), alias.account, alias.region, alias.name));
        if (rows == 0) return no_such_alias(alias_arn(alias.account, alias.region, alias.name));
        return Unit{};
    }));
    ATHANOR_CO_CHECK(refresh_with(key->name, alias));
    ATHANOR_CO_CHECK(keys_->refresh(before));
    co_return done;
}

Task<Result<store::Durable<Kms::Unit>>> Kms::delete_alias(gate::Call& call, DeleteAliasRequest in) {
    ATHANOR_CO_CHECK(check_name(in.alias_name));
    const Use use{.action = "kms:DeleteAlias", .alias = in.alias_name};
    ATHANOR_CO_CHECK(
        access_->check_identity(call, alias_arn(call.account(), call.region, in.alias_name), use));
    ATHANOR_CO_TRY(Alias alias,
                   alias_of(call, in.alias_name));  // who may not is not told whether it is there
    const KeyName name{alias.account, alias.region, alias.key};
    if (const KeyPtr key = keys_->find(name.arn())) ATHANOR_CO_CHECK(access_->check(call, *key, use));
    ATHANOR_CO_TRY(auto done, co_await keys_->database().write([&](store::Transaction& tx) -> Result<Unit> {
        ATHANOR_CHECK(tx.run("DELETE FROM kms_alias WHERE account = ? AND region = ? AND name = ?",
                             alias.account, alias.region, alias.name));
        return Unit{};
    }));
    ATHANOR_CO_CHECK(refresh_with(name, alias));
    co_return done;
}

Task<Result<ListAliasesResponse>> Kms::list_aliases(gate::Call& call, ListAliasesRequest in) {
    ATHANOR_CO_CHECK(access_->check_identity(call, "*", {.action = "kms:ListAliases"}));
    std::optional<std::string> id;
    if (in.key_id) {
        ATHANOR_CO_TRY(Asked asked, find(call, *in.key_id, "kms:ListAliases"));
        if (asked.key->name.account != call.account())
            co_return denied_elsewhere(call.principal.arn, "kms:ListAliases", asked.key->arn);
        id = asked.key->name.id;
    }
    std::vector<AliasListEntry> all;
    for (const Alias& one : keys_->list_aliases(call.account(), call.region)) {
        if (id && one.key != *id) continue;
        all.push_back({.alias_name = one.name,
                       .alias_arn = alias_arn(one.account, one.region, one.name),
                       .target_key_id = one.key,
                       .creation_date = one.created,
                       .last_updated_date = one.updated});
    }
    ListAliasesResponse out;
    out.aliases = page_of(std::move(all), in.marker, in.limit.value_or(kAliasPage), out,
                          [](const AliasListEntry& one) { return *one.alias_name; });
    co_return out;
}

void Kms::add_aliases_to(gate::Register& operations) {
    operations.changes<op::CreateAlias>(
        [this](gate::Call& c, CreateAliasRequest in) { return create_alias(c, std::move(in)); });
    operations.changes<op::UpdateAlias>(
        [this](gate::Call& c, UpdateAliasRequest in) { return update_alias(c, std::move(in)); });
    operations.changes<op::DeleteAlias>(
        [this](gate::Call& c, DeleteAliasRequest in) { return delete_alias(c, std::move(in)); });
    operations.reads<op::ListAliases>(
        [this](gate::Call& c, ListAliasesRequest in) { return list_aliases(c, std::move(in)); });
}

}  // namespace athanor::kms
