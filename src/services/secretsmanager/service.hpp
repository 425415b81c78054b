// AWS Secrets Manager: secrets with their versions, staging labels, resource policies and recovery windows. Rotation by functions is NotImplemented: there is
// nothing here that would run them; replicas neither.
//
//     secrets.cpp   CreateSecret, Describe, List, Update, Delete, Restore, and the loop that deletes what is due
//     values.cpp    GetSecretValue, BatchGetSecretValue, PutSecretValue       versions.cpp  staging labels, lists of versions
//     policies.cpp  resource policies, tags                                   password.cpp  GetRandomPassword
//     sealing.cpp   values under KMS                                          tables.hpp    rows
//
// A value is sealed under a data key of its own, which KMS wraps in the context {SecretARN, SecretVersionId}, as the caller: reading one needs kms:Decrypt
// beside secretsmanager:GetSecretValue (which alias/aws/secretsmanager gives to its account's callers). Values are in no answer but those of the two
// Gets, in no log and in no audit record.
//
// Asking KMS waits, so it is done before a transaction; the transaction looks again at what it rests on. Handlers run on the connection's core.
#pragma once

#include <memory>

#include "api/secretsmanager.hpp"
#include "base/random.hpp"
#include "gate/identity/authorizer.hpp"
#include "gate/register.hpp"
#include "objects/key_service.hpp"
#include "services/secretsmanager/tables.hpp"

namespace athanor::secretsmanager {

inline constexpr std::string_view kCurrent = "AWSCURRENT", kPrevious = "AWSPREVIOUS", kPending = "AWSPENDING";

// What is kept secret, and what kind of text it was given as.
struct Value {
    bool binary = false;
    std::string bytes;
    friend bool operator==(const Value&, const Value&) = default;
};

class Secrets {
public:
    static store::Migrations migrations() { return secret_tables(); }

    Secrets(store::Database& control, std::unique_ptr<objects::KeyService> keys, Clock& clock, Random& random)
        : control_(control), keys_(std::move(keys)), clock_(clock), random_(random) {}
    void add_to(gate::Register& operations);
    Task<void> delete_loop();  // deletes for good, once a minute, what is past its recovery window
    Task<Status> delete_due();

    // For decisions (IamAuthorizer::resources): a secret by its ARN, by its ARN without the last six characters, or with "??????" in their place.
    identity::ResourceFacts facts(std::string_view arn) const;
    Result<std::optional<SecretRow>> find(std::string_view arn) const;

private:
    template <class T>
    using Read = Task<Result<T>>;
    template <class T>
    using Change = Task<Result<store::Durable<T>>>;
    using Unit = api::secretsmanager::Unit;

    // secrets.cpp
    Change<api::secretsmanager::CreateSecretResponse> create(gate::Call& call,
                                                             api::secretsmanager::CreateSecretRequest in);
    Read<api::secretsmanager::DescribeSecretResponse> describe(gate::Call& call,
                                                               api::secretsmanager::DescribeSecretRequest in);
    Read<api::secretsmanager::ListSecretsResponse> list(gate::Call& call,
                                                        api::secretsmanager::ListSecretsRequest in);
    Change<api::secretsmanager::UpdateSecretResponse> update(gate::Call& call,
                                                             api::secretsmanager::UpdateSecretRequest in);
    Change<api::secretsmanager::DeleteSecretResponse> remove(gate::Call& call,
                                                             api::secretsmanager::DeleteSecretRequest in);
    Change<api::secretsmanager::RestoreSecretResponse> restore(gate::Call& call,
                                                               api::secretsmanager::RestoreSecretRequest in);
    // values.cpp
    Read<api::secretsmanager::GetSecretValueResponse> get(gate::Call& call,
                                                          api::secretsmanager::GetSecretValueRequest in);
    Read<api::secretsmanager::BatchGetSecretValueResponse> get_batch(
        gate::Call& call, api::secretsmanager::BatchGetSecretValueRequest in);
    Change<api::secretsmanager::PutSecretValueResponse> put(gate::Call& call,
                                                            api::secretsmanager::PutSecretValueRequest in);
    // versions.cpp
    Read<api::secretsmanager::ListSecretVersionIdsResponse> list_versions(
        gate::Call& call, api::secretsmanager::ListSecretVersionIdsRequest in);
    Change<api::secretsmanager::UpdateSecretVersionStageResponse> move_stage(
        gate::Call& call, api::secretsmanager::UpdateSecretVersionStageRequest in);
    // policies.cpp
    Change<api::secretsmanager::PutResourcePolicyResponse> put_policy(
        gate::Call& call, api::secretsmanager::PutResourcePolicyRequest in);
    Read<api::secretsmanager::GetResourcePolicyResponse> get_policy(
        gate::Call& call, api::secretsmanager::GetResourcePolicyRequest in);
    Change<api::secretsmanager::DeleteResourcePolicyResponse> delete_policy(
        gate::Call& call, api::secretsmanager::DeleteResourcePolicyRequest in);
    Read<api::secretsmanager::ValidateResourcePolicyResponse> validate_policy(
        gate::Call& call, api::secretsmanager::ValidateResourcePolicyRequest in);
    Change<Unit> tag(gate::Call& call, api::secretsmanager::TagResourceRequest in);
    Change<Unit> untag(gate::Call& call, api::secretsmanager::UntagResourceRequest in);
    // password.cpp
    Read<api::secretsmanager::GetRandomPasswordResponse> password(
        gate::Call& call, api::secretsmanager::GetRandomPasswordRequest in);

    // sealing.cpp. `as_server`: to compare with what a token was used for; nobody is shown anything.
    enum class Asker { caller, server };
    Task<Result<VersionRow>> seal(const gate::Call& call, const SecretRow& secret, std::string version,
                                  const Value& value);
    Task<Result<Value>> open(const gate::Call& call, const SecretRow& secret, const VersionRow& version,
                             Asker asker = Asker::caller);
    // Of a version that has this token already: ResourceExistsException if it is another value.
    Task<Status> check_repeated(const gate::Call& call, const SecretRow& secret, const VersionRow& version,
                                const Value& value);

    // A secret of which the caller may know; found() one that is not marked for deletion.
    Result<SecretRow> look_up(store::Snapshot& s, const gate::Call& call, std::string_view id) const;
    Result<SecretRow> found(store::Snapshot& s, const gate::Call& call, std::string_view id) const;
    Result<SecretRow> found(const gate::Call& call, std::string_view id);
    // In a transaction: `change(tx, row)` of the secret as it is now, and its row is saved.
    template <class Out, class F>
    Change<Out> change(const gate::Call& call, const std::string& id, F change);
    std::string version_id(const std::optional<std::string>& token);
    std::string new_suffix();

    store::Database& control_;
    std::unique_ptr<objects::KeyService> keys_;
    Clock& clock_;
    Random& random_;
    gate::Register* operations_ = nullptr;
};

// ---- what several of the files need

std::unexpected<Error> invalid_parameter(std::string message);
std::unexpected<Error> invalid_request(std::string message);
std::unexpected<Error> limit_exceeded(std::string message);
std::unexpected<Error> no_such_secret();
std::unexpected<Error> marked_for_deletion();

// nullopt: neither was given.
Result<std::optional<Value>> value_of(const std::optional<std::string>& text,
                                      const std::optional<std::string>& binary);
Result<gate::Tags> tags_of(const std::vector<api::secretsmanager::Tag>& list);
bool matches(const SecretRow& secret, const std::vector<api::secretsmanager::Filter>& filters);
Timestamp day_of(Timestamp time);

// Adds a version with labels: they are taken from whoever has them, and whoever loses AWSCURRENT gets AWSPREVIOUS. The first version is AWSCURRENT.
Status attach(store::Transaction& tx, const SecretRow& secret, VersionRow version,
              std::set<std::string> stages);

template <class Out, class F>
Task<Result<store::Durable<Out>>> Secrets::change(const gate::Call& call, const std::string& id, F change) {
    co_return co_await control_.write([&](store::Transaction& tx) -> Result<Out> {
        ATHANOR_TRY(SecretRow row, found(tx, call, id));
        ATHANOR_TRY(Out out, change(tx, row));
        row.changed = clock_.now();
        ATHANOR_CHECK(save(tx, row));
        return out;
    });
}

std::string token_text(std::string_view key);
std::optional<std::string> token_key(std::string_view token);

// One page of a list that is sorted by its keys, of what comes after the key that the token holds: which may be gone meanwhile.
template <class Out, class Item, class KeyOf>
Result<std::vector<Item>> page_of(std::vector<Item> all, const std::optional<std::string>& token,
                                  std::int64_t most, Out& out, KeyOf key_of, bool descending = false) {
    std::size_t at = 0;
    if (token) {
        const auto after = token_key(*token);
        if (!after) return fail("InvalidNextTokenException", "The NextToken value is invalid.");
        while (at < all.size() && (descending ? key_of(all[at]) >= *after : key_of(all[at]) <= *after)) ++at;
    }
    std::vector<Item> page;
    for (; at < all.size(); ++at) {
        if (page.size() == static_cast<std::size_t>(most)) {
            out.next_token = token_text(key_of(page.back()));
            break;
        }
        page.push_back(std::move(all[at]));
    }
    return page;
}

}  // namespace athanor::secretsmanager
