// Grants: a principal may do some operations with a key, maybe under an encryption context only. They count from their commit on, so a grant token says
// nothing that is not known; one that was never given out is refused all the same.
#include <algorithm>

#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "services/kms/refusals.hpp"
#include "services/kms/service.hpp"

namespace athanor::kms {
namespace {

using namespace api::kms;

constexpr std::int64_t kGrantPage = 50;
constexpr std::size_t kMostGrants = 50'000;  // of a key
constexpr std::string_view kGrantable[] = {
    "Decrypt",       "Encrypt",     "GenerateDataKey", "GenerateDataKeyWithoutPlaintext",
    "ReEncryptFrom", "ReEncryptTo", "CreateGrant",     "RetireGrant",
    "DescribeKey"};
constexpr char kTokenSeparator = '\n';

std::string signature_of(const Key& key, std::string_view grant_id) {
    return hmac_sha256(key.materials.front().bytes, "grant token " + std::string(grant_id));
}

Status check_principal(const std::string& arn) {
    if (arn.starts_with("arn:aws:iam::") || arn.starts_with("arn:aws:sts::")) return {};
    if (arn.ends_with(".amazonaws.com")) return {};
    return fail("InvalidArnException", "The ARN " + arn + " is not valid.");
}

Status check_grantable(const std::vector<std::string>& operations) {
    if (operations.empty()) return validation_error("Operations must not be empty.");
    for (const std::string& one : operations)
        if (std::ranges::find(kGrantable, one) == std::end(kGrantable))
            return validation_error("The operation " + one +
                                    " is not compatible with a symmetric encryption key.");
    return {};
}

policy::Values constraint_kinds(const std::optional<GrantConstraints>& constraints) {
    policy::Values out;
    if (constraints && constraints->encryption_context_equals) out.emplace_back("EncryptionContextEquals");
    if (constraints && constraints->encryption_context_subset) out.emplace_back("EncryptionContextSubset");
    return out;
}

// Who has a grant can pass on no more than it: a grant made by a grant has its operations and its constraints at most.
bool within(const GrantListEntry& mine, const CreateGrantRequest& wanted) {
    const bool operations = std::ranges::all_of(wanted.operations, [&](const std::string& one) {
        return mine.operations && std::ranges::find(*mine.operations, one) != mine.operations->end();
    });
    if (!operations) return false;
    if (!mine.constraints) return true;
    auto same = [](const auto& a, const auto& b) { return !a || (b && *a == *b); };
    return wanted.constraints &&
           same(mine.constraints->encryption_context_equals, wanted.constraints->encryption_context_equals) &&
           same(mine.constraints->encryption_context_subset, wanted.constraints->encryption_context_subset);
}

const GrantListEntry* find_grant(const Key& key, std::string_view id) {
    for (const auto& one : key.grants)
        if (one.grant_id == id) return &one;
    return nullptr;
}

std::unexpected<Error> no_such_grant(std::string_view id, std::string_view arn) {
    return fail("NotFoundException",
                "Grant ID " + std::string(id) + " not found for key " + std::string(arn));
}

}  // namespace

std::string token_of(const Key& key, std::string_view grant_id) {
    return base64(key.arn + kTokenSeparator + std::string(grant_id) + kTokenSeparator +
                  hex(signature_of(key, grant_id)));
}

std::optional<GrantName> parse_token(const Keys& keys, std::string_view token) {
    const auto text = from_base64(token);
    if (!text) return std::nullopt;
    const auto first = text->find(kTokenSeparator);
    const auto second = first == text->npos ? first : text->find(kTokenSeparator, first + 1);
    if (second == text->npos) return std::nullopt;
    GrantName name{text->substr(0, first), text->substr(first + 1, second - first - 1)};
    const KeyPtr key = keys.find(name.key_arn);
    if (!key || !equal_constant_time(hex(signature_of(*key, name.id)), text->substr(second + 1)))
        return std::nullopt;
    return name;
}

Task<Result<store::Durable<CreateGrantResponse>>> Kms::create_grant(gate::Call& call, CreateGrantRequest in) {
    ATHANOR_CO_CHECK(check_tokens(in.grant_tokens));
    Use use{.action = "kms:CreateGrant", .granted = "CreateGrant"};
    use.more = {{"kms:grantoperations", in.operations},
                {"kms:granteeprincipal", {in.grantee_principal}},
                {"kms:grantisforawsresource", {call.request ? "false" : "true"}}};
    if (in.retiring_principal)
        use.more.emplace_back("kms:retiringprincipal", policy::Values{*in.retiring_principal});
    if (auto kinds = constraint_kinds(in.constraints); !kinds.empty())
        use.more.emplace_back("kms:grantconstrainttype", std::move(kinds));
    ATHANOR_CO_TRY(KeyPtr key, admitted(call, in.key_id, use, Reach::anywhere));
    use.granted = {};
    if (auto by_policy = access_->check(call, *key, use); !by_policy) {
        const bool passes_on = std::ranges::any_of(key->grants, [&](const GrantListEntry& mine) {
            return is_principal(call.principal, mine.grantee_principal.value_or("")) && within(mine, in);
        });
        if (!passes_on) co_return std::unexpected(std::move(by_policy).error());
    }
    ATHANOR_CO_CHECK(check_principal(in.grantee_principal));
    if (in.retiring_principal) ATHANOR_CO_CHECK(check_principal(*in.retiring_principal));
    ATHANOR_CO_CHECK(check_grantable(in.operations));
    ATHANOR_CO_CHECK(check_usable(*key));
    if (in.dry_run.value_or(false)) co_return dry_run();
    const GrantListEntry grant{.key_id = key->arn,
                               .grant_id = hex(keys_->random().bytes(32)),
                               .name = in.name,
                               .creation_date = keys_->clock().now(),
                               .grantee_principal = in.grantee_principal,
                               .retiring_principal = in.retiring_principal,
                               .issuing_account = "arn:aws:iam::" + call.account() + ":root",
                               .operations = in.operations,
                               .constraints = in.constraints};
    // A grant of this name that says the same is that grant: asking again makes no second.
    auto is_same = [&](const GrantListEntry& other) {
        auto context = [](const std::optional<GrantConstraints>& of, auto member) {
            return of ? (*of).*member : std::nullopt;
        };
        return in.name && other.name == in.name && other.grantee_principal == in.grantee_principal &&
               other.retiring_principal == in.retiring_principal && other.operations == in.operations &&
               context(other.constraints, &GrantConstraints::encryption_context_equals) ==
                   context(in.constraints, &GrantConstraints::encryption_context_equals) &&
               context(other.constraints, &GrantConstraints::encryption_context_subset) ==
                   context(in.constraints, &GrantConstraints::encryption_context_subset);
    };
    if (auto same = std::ranges::find_if(key->grants, is_same); same != key->grants.end())
        co_return store::Durable<CreateGrantResponse>::unchanged(
            {.grant_token = token_of(*key, *same->grant_id), .grant_id = same->grant_id});
    co_return co_await keys_->change(
        key->name, [&](store::Transaction& tx, KeyRow& row) -> Result<CreateGrantResponse> {
            if (row.state == State::disabled) return disabled(row.name.arn());
            ATHANOR_CHECK(check_not_pending(row));
            if (key->grants.size() >= kMostGrants) return limit_exceeded("A KMS key can have 50,000 grants.");
            ATHANOR_CHECK(insert_grant(tx, row.name, grant));
            return CreateGrantResponse{.grant_token = token_of(*key, *grant.grant_id),
                                       .grant_id = grant.grant_id};
        });
}

Task<Result<ListGrantsResponse>> Kms::list_grants(gate::Call& call, ListGrantsRequest in) {
    ATHANOR_CO_TRY(KeyPtr key, admitted(call, in.key_id, {.action = "kms:ListGrants"}, Reach::anywhere));
    std::vector<GrantListEntry> all;
    for (const auto& grant : key->grants) {
        if (in.grant_id && grant.grant_id != *in.grant_id) continue;
        if (in.grantee_principal && grant.grantee_principal != *in.grantee_principal) continue;
        all.push_back(grant);
    }
    ListGrantsResponse out;
    out.grants = page_of(std::move(all), in.marker, in.limit.value_or(kGrantPage), out,
                         [](const GrantListEntry& one) { return *one.grant_id; });
    co_return out;
}

Task<Result<ListGrantsResponse>> Kms::list_retirable(gate::Call& call, ListRetirableGrantsRequest in) {
    ATHANOR_CO_CHECK(access_->check_identity(call, "*", {.action = "kms:ListRetirableGrants"}));
    std::vector<GrantListEntry> all;
    for (const KeyPtr& key : keys_->list(call.account(), call.region))
        for (const auto& grant : key->grants)
            if (grant.retiring_principal == in.retiring_principal) all.push_back(grant);
    auto id_of = [](const GrantListEntry& one) { return *one.grant_id; };
    std::ranges::sort(all, {}, id_of);
    ListGrantsResponse out;
    out.grants = page_of(std::move(all), in.marker, in.limit.value_or(kGrantPage), out, id_of);
    co_return out;
}

Task<Result<store::Durable<Kms::Unit>>> Kms::drop_grant(KeyPtr key, std::string id) {
    co_return co_await keys_->change(key->name, [&](store::Transaction& tx, KeyRow&) -> Result<Unit> {
        ATHANOR_TRY(bool removed, remove_grant(tx, key->name, id));
        if (!removed) return no_such_grant(id, key->arn);
        return Unit{};
    });
}

Task<Result<store::Durable<Kms::Unit>>> Kms::revoke_grant(gate::Call& call, RevokeGrantRequest in) {
    ATHANOR_CO_TRY(KeyPtr key, admitted(call, in.key_id, {.action = "kms:RevokeGrant"}, Reach::anywhere));
    if (!find_grant(*key, in.grant_id)) co_return no_such_grant(in.grant_id, key->arn);
    if (in.dry_run.value_or(false)) co_return dry_run();
    co_return co_await drop_grant(std::move(key), std::move(in.grant_id));
}

// By its retiring principal, by its grantee where it says so, or by whom the key's policy lets.
Task<Result<store::Durable<Kms::Unit>>> Kms::retire_grant(gate::Call& call, RetireGrantRequest in) {
    KeyPtr key;
    std::string id;
    if (in.grant_token) {
        if (in.key_id || in.grant_id)
            co_return validation_error("Specify a grant token, or a grant ID and a key ARN, but not both.");
        const auto named = parse_token(*keys_, *in.grant_token);
        if (!named) co_return fail("InvalidGrantTokenException", "");
        key = keys_->find(named->key_arn);
        id = named->id;
    } else {
        if (!in.key_id || !in.grant_id)
            co_return validation_error("Specify a grant token, or a grant ID and a key ARN.");
        ATHANOR_CO_TRY(Asked asked, find(call, *in.key_id, "kms:RetireGrant"));
        key = std::move(asked.key);
        id = *in.grant_id;
    }
    const GrantListEntry* grant = key ? find_grant(*key, id) : nullptr;
    const bool own =
        grant && (is_principal(call.principal, grant->retiring_principal.value_or("")) ||
                  (is_principal(call.principal, grant->grantee_principal.value_or("")) && grant->operations &&
                   std::ranges::find(*grant->operations, "RetireGrant") != grant->operations->end()));
    if (key && !own) ATHANOR_CO_CHECK(access_->check(call, *key, {.action = "kms:RetireGrant"}));
    if (!grant) co_return no_such_grant(id, key ? key->arn : "");
    if (in.dry_run.value_or(false)) co_return dry_run();
    co_return co_await drop_grant(std::move(key), std::move(id));
}

void Kms::add_grants_to(gate::Register& operations) {
    operations.changes<op::CreateGrant>(
        [this](gate::Call& c, CreateGrantRequest in) { return create_grant(c, std::move(in)); });
    operations.reads<op::ListGrants>(
        [this](gate::Call& c, ListGrantsRequest in) { return list_grants(c, std::move(in)); });
    operations.reads<op::ListRetirableGrants>(
        [this](gate::Call& c, ListRetirableGrantsRequest in) { return list_retirable(c, std::move(in)); });
    operations.changes<op::RevokeGrant>(
        [this](gate::Call& c, RevokeGrantRequest in) { return revoke_grant(c, std::move(in)); });
    operations.changes<op::RetireGrant>(
        [this](gate::Call& c, RetireGrantRequest in) { return retire_grant(c, std::move(in)); });
}

}  // namespace athanor::kms
