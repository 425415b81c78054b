// AWS KMS: symmetric keys, their aliases, policies, grants and rotation, and what is done with them. The objects of S3 that are SSE-KMS ask the same keys
// (object_keys.hpp). Keys of other kinds, of several Regions, and with imported material are refused.
//
//     key.hpp       what a key is            message.hpp   ciphertext blobs       tables.hpp   rows       keys.hpp   all of them, in memory
//     access.hpp    who may                  refusals.hpp  KMS's words
//     crypto.cpp    Encrypt, Decrypt, ReEncrypt, GenerateDataKey, GenerateRandom
//     lifecycle.cpp CreateKey to deletion, and rotation     aliases.cpp     policies.cpp   policies, tags, descriptions     grants.cpp
//
//     kms::Kms kms(control, master_key, authorizer, directory, clock, random);
//     ATHANOR_CHECK(kms.load());                             // before anybody asks
//     objects.wrap_with(kms.object_keys());
//     kms.add_to(operations);
//     spawn(cores.next(), kms.upkeep_loop());                // deletes and rotates what is due
//
// Handlers run on the connection's core. A Decrypt is some microseconds and waits for nothing.
#pragma once

#include "api/kms.hpp"
#include "gate/register.hpp"
#include "services/kms/access.hpp"
#include "services/kms/keys.hpp"

namespace athanor::kms {

class Kms {
public:
    static std::vector<store::Migrations> migrations() { return kms::migrations(); }

    // `directory`: for aws:PrincipalTag; null: principals have no tags of their own.
    Kms(store::Database& control, objects::MasterKey master, const gate::Authorizer& authorizer,
        const identity::Directory* directory, Clock& clock, Random& random)
        : keys_(std::make_shared<Keys>(control, std::move(master), clock, random)),
          access_(std::make_shared<Access>(authorizer, directory)) {}
    Status load() { return keys_->load(); }
    void add_to(gate::Register& operations);
    Task<void> upkeep_loop() { return keys_->upkeep_loop(); }
    Keys& keys() { return *keys_; }
    const Access& access() const { return *access_; }

    std::unique_ptr<objects::KeyService> object_keys();

private:
    using Unit = api::kms::Unit;
    template <class T>
    using Read = Task<Result<T>>;
    template <class T>
    using Change = Task<Result<store::Durable<T>>>;

    // What a KeyId means: an id, an ARN, or an alias or its ARN where `aliases` says so. Whether the caller may know of it is access_'s.
    struct Asked {
        KeyPtr key;
        std::string alias;  // empty: not by one
    };
    enum class Names { keys, keys_and_aliases };
    Result<Asked> find(const gate::Call& call, std::string_view text, std::string_view action,
                       Names names = Names::keys) const;
    // Found and allowed, of the caller's own account or (`anywhere`) of any.
    enum class Reach { own, anywhere };
    Result<KeyPtr> admitted(const gate::Call& call, std::string_view text, Use use,
                            Reach reach = Reach::own) const;

    // crypto.cpp
    Read<api::kms::EncryptResponse> encrypt(gate::Call& call, api::kms::EncryptRequest in);
    Read<api::kms::DecryptResponse> decrypt(gate::Call& call, api::kms::DecryptRequest in);
    Read<api::kms::ReEncryptResponse> re_encrypt(gate::Call& call, api::kms::ReEncryptRequest in);
    Read<api::kms::GenerateDataKeyResponse> generate(gate::Call& call, api::kms::GenerateDataKeyRequest in);
    Read<api::kms::GenerateDataKeyWithoutPlaintextResponse> generate_sealed(
        gate::Call& call, api::kms::GenerateDataKeyWithoutPlaintextRequest in);
    Read<api::kms::GenerateRandomResponse> generate_random(gate::Call& call,
                                                           api::kms::GenerateRandomRequest in);
    struct Opened;
    Result<Opened> open(const gate::Call& call, const std::optional<std::string>& blob,
                        const std::optional<std::string>& key_id, const Context& context,
                        const std::optional<std::vector<std::string>>& tokens, std::string_view action,
                        std::string_view granted, const std::optional<std::string>& other_key) const;
    Result<KeyPtr> usable(const gate::Call& call, std::string_view key_id, const Use& use) const;
    Status check_tokens(const std::optional<std::vector<std::string>>& tokens) const;

    // lifecycle.cpp
    void add_lifecycle_to(gate::Register& operations);
    Change<api::kms::CreateKeyResponse> create(gate::Call& call, api::kms::CreateKeyRequest in);
    Read<api::kms::DescribeKeyResponse> describe(gate::Call& call, api::kms::DescribeKeyRequest in);
    Read<api::kms::ListKeysResponse> list(gate::Call& call, api::kms::ListKeysRequest in);
    Change<Unit> enable(gate::Call& call, api::kms::EnableKeyRequest in);
    Change<Unit> disable(gate::Call& call, api::kms::DisableKeyRequest in);
    Change<api::kms::ScheduleKeyDeletionResponse> schedule_deletion(gate::Call& call,
                                                                    api::kms::ScheduleKeyDeletionRequest in);
    Change<api::kms::CancelKeyDeletionResponse> cancel_deletion(gate::Call& call,
                                                                api::kms::CancelKeyDeletionRequest in);
    Change<Unit> enable_rotation(gate::Call& call, api::kms::EnableKeyRotationRequest in);
    Change<Unit> disable_rotation(gate::Call& call, api::kms::DisableKeyRotationRequest in);
    Change<api::kms::RotateKeyOnDemandResponse> rotate(gate::Call& call,
                                                       api::kms::RotateKeyOnDemandRequest in);
    Read<api::kms::GetKeyRotationStatusResponse> rotation_status(gate::Call& call,
                                                                 api::kms::GetKeyRotationStatusRequest in);
    Read<api::kms::ListKeyRotationsResponse> list_rotations(gate::Call& call,
                                                            api::kms::ListKeyRotationsRequest in);

    // aliases.cpp
    void add_aliases_to(gate::Register& operations);
    Change<Unit> create_alias(gate::Call& call, api::kms::CreateAliasRequest in);
    Change<Unit> update_alias(gate::Call& call, api::kms::UpdateAliasRequest in);
    Change<Unit> delete_alias(gate::Call& call, api::kms::DeleteAliasRequest in);
    Read<api::kms::ListAliasesResponse> list_aliases(gate::Call& call, api::kms::ListAliasesRequest in);
    Result<Alias> alias_of(const gate::Call& call, const std::string& name) const;
    Status refresh_with(const KeyName& key, const Alias& alias);

    // policies.cpp
    void add_policies_to(gate::Register& operations);
    Read<api::kms::GetKeyPolicyResponse> get_policy(gate::Call& call, api::kms::GetKeyPolicyRequest in);
    Change<Unit> put_policy(gate::Call& call, api::kms::PutKeyPolicyRequest in);
    Read<api::kms::ListKeyPoliciesResponse> list_policies(gate::Call& call,
                                                          api::kms::ListKeyPoliciesRequest in);
    Status check_policy(const gate::Call& call, const Key& key, const std::string& text, bool bypass) const;
    Read<api::kms::ListResourceTagsResponse> list_tags(gate::Call& call,
                                                       api::kms::ListResourceTagsRequest in);
    Change<Unit> tag(gate::Call& call, api::kms::TagResourceRequest in);
    Change<Unit> untag(gate::Call& call, api::kms::UntagResourceRequest in);
    Change<Unit> describe_anew(gate::Call& call, api::kms::UpdateKeyDescriptionRequest in);

    // grants.cpp
    void add_grants_to(gate::Register& operations);
    Change<api::kms::CreateGrantResponse> create_grant(gate::Call& call, api::kms::CreateGrantRequest in);
    Read<api::kms::ListGrantsResponse> list_grants(gate::Call& call, api::kms::ListGrantsRequest in);
    Read<api::kms::ListGrantsResponse> list_retirable(gate::Call& call,
                                                      api::kms::ListRetirableGrantsRequest in);
    Change<Unit> revoke_grant(gate::Call& call, api::kms::RevokeGrantRequest in);
    Change<Unit> retire_grant(gate::Call& call, api::kms::RetireGrantRequest in);
    Change<Unit> drop_grant(KeyPtr key, std::string id);

    std::shared_ptr<Keys> keys_;  // shared with the object store's key service, which outlives the services
    std::shared_ptr<Access> access_;  // the same
};

// ---- what several of the files need

struct KeyReference {  // a KeyId's parts
    KeyName name;      // `id`: or an alias's name
    bool alias = false;
};
// NotFoundException.
Result<KeyReference> parse_reference(std::string_view account, std::string_view region,
                                     std::string_view text);

Status check_usable(const Key& key);          // enabled: DisabledException, KMSInvalidStateException
Status check_not_pending(const KeyRow& row);  // KMSInvalidStateException
Result<gate::Tags> tags_of(const std::vector<api::kms::Tag>& list);  // TagException

// A grant's token is made of what it names, under the key's first material: nothing is kept of it.
struct GrantName {
    std::string key_arn, id;
};
std::string token_of(const Key& key, std::string_view grant_id);
std::optional<GrantName> parse_token(const Keys& keys, std::string_view token);

// One page of a sorted list, by a marker that is the last item's name.
template <class Out, class Item, class NameOf>
std::vector<Item> page_of(std::vector<Item> all, const std::optional<std::string>& marker, std::int64_t limit,
                          Out& out, NameOf name_of) {
    std::vector<Item> page;
    for (Item& one : all) {
        if (marker && name_of(one) <= *marker) continue;
        if (page.size() == static_cast<std::size_t>(limit)) {
            out.next_marker = name_of(page.back());
            break;
        }
        page.push_back(std::move(one));
    }
    out.truncated = out.next_marker.has_value();
    return page;
}

}  // namespace athanor::kms
