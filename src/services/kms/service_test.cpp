#include "services/kms/service.hpp"

#include <gmock/gmock.h>

#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "objects/cipher.hpp"
#include "services/kms/message.hpp"
#include "services/kms/testing.hpp"

namespace athanor::kms {
namespace {

using namespace api::kms;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using Pairs = std::map<std::string, std::string>;

class KmsTest : public World {
public:
    std::string encrypt(const std::string& key, const std::string& plain, Pairs context = {}) {
        auto done =
            call<op::Encrypt>({.key_id = key, .plaintext = plain, .encryption_context = std::move(context)});
        EXPECT_TRUE(done) << done.error().message;
        return done ? *done->ciphertext_blob : "";
    }
    Result<DecryptResponse> decrypt(const std::string& blob, Pairs context = {}) {
        return call<op::Decrypt>({.ciphertext_blob = blob, .encryption_context = std::move(context)});
    }
};

TEST_F(KmsTest, WhatWasEncryptedIsDecryptedUnderItsContextAloneAlsoAfterACrash) {
    const std::string arn = key();
    const std::string blob = encrypt(arn, "secret", {{"a", "b"}});
    EXPECT_EQ(blob.find("secret"), blob.npos);
    auto opened = decrypt(blob, {{"a", "b"}});
    ASSERT_TRUE(opened) << opened.error().message;
    EXPECT_EQ(opened->plaintext, "secret");
    EXPECT_EQ(opened->key_id, arn);
    for (const Pairs& other :
         {Pairs{}, Pairs{{"a", "c"}}, Pairs{{"A", "b"}}, Pairs{{"ab", ""}}, Pairs{{"a", "b"}, {"c", ""}}})
        EXPECT_EQ(decrypt(blob, other).error().code, "InvalidCiphertextException");
    for (std::size_t i = 0; i < blob.size(); ++i) {
        std::string damaged = blob;
        damaged[i] = static_cast<char>(damaged[i] ^ 1);
        EXPECT_FALSE(decrypt(damaged, {{"a", "b"}})) << i;
    }
    close();
    files.crash();
    open();
    EXPECT_EQ(decrypt(blob, {{"a", "b"}})->plaintext, "secret");
}

TEST_F(KmsTest, AKeyIsNamedByIdArnAndAliasAndWhatIsMissingIsToldInTheWordsOfKms) {
    const std::string arn = key({.description = "for tests"});
    const std::string id = arn.substr(arn.rfind('/') + 1);
    ASSERT_TRUE(call<op::CreateAlias>({.alias_name = "alias/team/x", .target_key_id = id}));
    const std::string alias = "arn:aws:kms:us-east-1:111111111111:alias/team/x";
    for (const std::string& name : {arn, id, std::string("alias/team/x"), alias}) {
        auto described = call<op::DescribeKey>({.key_id = name});
        ASSERT_TRUE(described) << name << ": " << described.error().message;
        EXPECT_EQ(described->key_metadata->arn, arn);
        EXPECT_EQ(described->key_metadata->description, "for tests");
        EXPECT_TRUE(call<op::Encrypt>({.key_id = name, .plaintext = "x"})) << name;
    }
    auto missing = [&](std::string name) {
        auto none = call<op::Encrypt>({.key_id = std::move(name), .plaintext = "x"});
        EXPECT_EQ(none.error().code, "NotFoundException");
        return none.error().message;
    };
    EXPECT_EQ(missing("no"), "Key 'arn:aws:kms:us-east-1:111111111111:key/no' does not exist");
    EXPECT_EQ(missing("alias/no"), "Alias arn:aws:kms:us-east-1:111111111111:alias/no is not found.");
    EXPECT_EQ(missing("not a key"), "Invalid keyId 'not a key'");
    EXPECT_EQ(missing("arn:aws:kms:there:111111111111:key/" + id), "Invalid arn there");
    EXPECT_EQ(missing("arn:aws:s3:::b"), "Invalid arn arn:aws:s3:::b");
    EXPECT_EQ(call<op::DisableKey>({.key_id = "alias/team/x"}).error().message,
              "Invalid keyId 'alias/team/x'");

    EXPECT_EQ(call<op::CreateAlias>({.alias_name = "alias/team/x", .target_key_id = id}).error().message,
              "An alias with the name " + alias + " already exists");
    EXPECT_EQ(call<op::CreateAlias>({.alias_name = "team", .target_key_id = id}).error().message,
              "Invalid identifier");
    EXPECT_EQ(call<op::CreateAlias>({.alias_name = "alias/aws/x", .target_key_id = id}).error().code,
              "NotAuthorizedException");
    const std::string other = key();
    ASSERT_TRUE(call<op::UpdateAlias>({.alias_name = "alias/team/x", .target_key_id = other}));
    EXPECT_EQ(call<op::DescribeKey>({.key_id = "alias/team/x"})->key_metadata->arn, other);
    EXPECT_TRUE(call<op::ListAliases>({.key_id = id})->aliases->empty());
    ASSERT_TRUE(call<op::DeleteAlias>({.alias_name = "alias/team/x"}));
    EXPECT_EQ(missing("alias/team/x"), "Alias " + alias + " is not found.");
    EXPECT_EQ(call<op::DeleteAlias>({.alias_name = "alias/team/x"}).error().code, "NotFoundException");
}

TEST_F(KmsTest, OtherKindsOfKeysAreRefused) {
    EXPECT_EQ(call<op::CreateKey>({.key_spec = "RSA_2048"}).error().code, "UnsupportedOperationException");
    EXPECT_EQ(call<op::CreateKey>({.customer_master_key_spec = "HMAC_256"}).error().code,
              "UnsupportedOperationException");
    EXPECT_EQ(call<op::CreateKey>({.multi_region = true}).error().code, "UnsupportedOperationException");
    EXPECT_EQ(call<op::CreateKey>({.origin = "EXTERNAL"}).error().code, "UnsupportedOperationException");
    EXPECT_EQ(call<op::CreateKey>({.key_usage = "SIGN_VERIFY"}).error().code, "ValidationException");
    EXPECT_TRUE(call<op::CreateKey>({.key_usage = "ENCRYPT_DECRYPT", .key_spec = "SYMMETRIC_DEFAULT"}));
}

TEST_F(KmsTest, ADataKeyIsWhatItsBlobOpensTo) {
    const std::string arn = key();
    auto made = call<op::GenerateDataKey>({.key_id = arn, .key_spec = "AES_256"});
    ASSERT_TRUE(made);
    EXPECT_EQ(made->plaintext->size(), 32u);
    EXPECT_EQ(decrypt(*made->ciphertext_blob)->plaintext, made->plaintext);
    EXPECT_EQ(call<op::GenerateDataKey>({.key_id = arn, .number_of_bytes = 1024})->plaintext->size(), 1024u);
    auto sealed = call<op::GenerateDataKeyWithoutPlaintext>({.key_id = arn, .key_spec = "AES_128"});
    EXPECT_EQ(decrypt(*sealed->ciphertext_blob)->plaintext->size(), 16u);
    EXPECT_EQ(call<op::GenerateDataKey>({.key_id = arn}).error().message,
              "Please specify either number of bytes or key spec.");
    EXPECT_EQ(call<op::GenerateRandom>({.number_of_bytes = 7})->plaintext->size(), 7u);
    EXPECT_EQ(call<op::Encrypt>({.key_id = arn, .plaintext = "x", .dry_run = true}).error().code,
              "DryRunOperationException");
    const std::string most(4096, 'm');
    EXPECT_EQ(decrypt(encrypt(arn, most))->plaintext, most);
}

TEST_F(KmsTest, ReEncryptMovesACiphertextToAnotherKeyAndContext) {
    const std::string from = key(), to = key();
    const std::string blob = encrypt(from, "moved", {{"a", "1"}});
    auto moved = call<op::ReEncrypt>({.ciphertext_blob = blob,
                                      .source_encryption_context = Pairs{{"a", "1"}},
                                      .destination_key_id = to,
                                      .destination_encryption_context = Pairs{{"b", "2"}}});
    ASSERT_TRUE(moved) << moved.error().message;
    EXPECT_EQ(moved->source_key_id, from);
    EXPECT_EQ(moved->key_id, to);
    EXPECT_EQ(decrypt(*moved->ciphertext_blob, {{"b", "2"}})->plaintext, "moved");
    EXPECT_EQ(
        call<op::Decrypt>({.ciphertext_blob = blob, .encryption_context = Pairs{{"a", "1"}}, .key_id = to})
            .error()
            .code,
        "IncorrectKeyException");
}

TEST_F(KmsTest, OldVersionsStillDecryptAfterRotationsByHandAndByTheYear) {
    const std::string arn = key();
    const std::string first = encrypt(arn, "first");
    ASSERT_TRUE(call<op::RotateKeyOnDemand>({.key_id = arn}));
    const std::string second = encrypt(arn, "second");
    EXPECT_NE(parse_blob(first)->version, parse_blob(second)->version);
    EXPECT_FALSE(*call<op::GetKeyRotationStatus>({.key_id = arn})->key_rotation_enabled);
    ASSERT_TRUE(call<op::EnableKeyRotation>({.key_id = arn}));
    auto status = call<op::GetKeyRotationStatus>({.key_id = arn});
    EXPECT_EQ(status->rotation_period_in_days, 365);
    EXPECT_EQ(*status->next_rotation_date, clock.now() + std::chrono::hours(24 * 365));
    clock.advance(std::chrono::hours(24 * 365) - std::chrono::seconds(1));
    upkeep();
    EXPECT_EQ(parse_blob(encrypt(arn, "x"))->version, 2);
    clock.advance(std::chrono::seconds(1));
    upkeep();
    const std::string third = encrypt(arn, "third");
    EXPECT_EQ(parse_blob(third)->version, 3);
    upkeep();
    open();
    EXPECT_EQ(parse_blob(encrypt(arn, "x"))->version, 3);
    EXPECT_EQ(decrypt(first)->plaintext, "first");
    EXPECT_EQ(decrypt(second)->plaintext, "second");
    EXPECT_EQ(decrypt(third)->plaintext, "third");
    auto rotations = call<op::ListKeyRotations>({.key_id = arn});
    ASSERT_EQ(rotations->rotations->size(), 2u);
    EXPECT_EQ(rotations->rotations->at(0).rotation_type, "ON_DEMAND");
    EXPECT_EQ(rotations->rotations->at(1).rotation_type, "AUTOMATIC");
    ASSERT_TRUE(call<op::DisableKeyRotation>({.key_id = arn}));
    clock.advance(std::chrono::hours(24 * 800));
    upkeep();
    EXPECT_EQ(parse_blob(encrypt(arn, "x"))->version, 3);
}

TEST_F(KmsTest, ADeletedKeyAndItsMaterialAreReallyGone) {
    const std::string arn = key();
    const std::string blob = encrypt(arn, "gone");
    ASSERT_TRUE(call<op::CreateAlias>({.alias_name = "alias/x", .target_key_id = arn}));
    EXPECT_EQ(call<op::ScheduleKeyDeletion>({.key_id = arn, .pending_window_in_days = 6}).error().code,
              "ValidationException");
    auto scheduled = call<op::ScheduleKeyDeletion>({.key_id = arn, .pending_window_in_days = 7});
    ASSERT_TRUE(scheduled);
    EXPECT_EQ(*scheduled->deletion_date, clock.now() + std::chrono::hours(24 * 7));
    EXPECT_EQ(decrypt(blob).error().message, arn + " is pending deletion.");
    clock.advance(std::chrono::hours(24 * 7) - std::chrono::seconds(1));
    upkeep();
    EXPECT_TRUE(call<op::DescribeKey>({.key_id = arn}));
    clock.advance(std::chrono::seconds(1));
    upkeep();
    EXPECT_EQ(call<op::DescribeKey>({.key_id = arn}).error().message, "Key '" + arn + "' does not exist");
    EXPECT_EQ(decrypt(blob).error().message,
              "The ciphertext refers to a customer master key that does not exist, does not exist in this "
              "region, or you are not allowed to access.");
    EXPECT_EQ(call<op::DescribeKey>({.key_id = "alias/x"}).error().code, "NotFoundException");
    auto rows = database->read(
        [](store::Snapshot& s) { return s.one<std::int64_t>("SELECT COUNT(*) FROM kms_material"); });
    EXPECT_EQ(**rows, 0);
}

TEST_F(KmsTest, TheKeysPolicyDecidesAndLeavesToIdentitiesWhatItSays) {
    const std::string arn = key();
    allow("alice", R"("kms:Encrypt","kms:DescribeKey")");
    EXPECT_TRUE(as<op::Encrypt>(user("alice"), {.key_id = arn, .plaintext = "x"}));
    auto refused = as<op::GenerateDataKey>(user("alice"), {.key_id = arn, .key_spec = "AES_256"});
    EXPECT_EQ(refused.error().code, "AccessDeniedException");
    EXPECT_EQ(
        refused.error().message,
        "User: arn:aws:iam::111111111111:user/alice is not authorized to perform: kms:GenerateDataKey on "
        "resource: " +
            arn + " because no identity-based policy allows the kms:GenerateDataKey action");
    const std::string only_bob =
        R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:user/bob"},)"
        R"("Action":"kms:*","Resource":"*"}]})";
    EXPECT_EQ(call<op::PutKeyPolicy>({.key_id = arn, .policy = only_bob}).error().message,
              "The new key policy will not allow you to update the key policy in the future.");
    EXPECT_EQ(call<op::PutKeyPolicy>({.key_id = arn, .policy = "{"}).error().code,
              "MalformedPolicyDocumentException");
    ASSERT_TRUE(call<op::PutKeyPolicy>(
        {.key_id = arn, .policy = only_bob, .bypass_policy_lockout_safety_check = true}));
    EXPECT_TRUE(as<op::Encrypt>(user("bob"), {.key_id = arn, .plaintext = "x"}));
    refused = as<op::GenerateDataKey>(user("alice"), {.key_id = arn, .key_spec = "AES_256"});
    EXPECT_THAT(refused.error().message,
                HasSubstr("because no resource-based policy allows the kms:GenerateDataKey action"));
    EXPECT_FALSE(call<op::GetKeyPolicy>({.key_id = arn}));  // the root is locked out as well
    EXPECT_EQ(as<op::GetKeyPolicy>(user("bob"), {.key_id = arn})->policy, only_bob);
}

TEST_F(KmsTest, AnEncryptionContextIsACondition) {
    const std::string arn = key({.policy = default_policy(kOne)});
    authorizer.identities["arn:aws:iam::111111111111:user/alice"] =
        R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"kms:Encrypt","Resource":"*",)"
        R"("Condition":{"StringEquals":{"kms:EncryptionContext:Team":"red"},)"
        R"("ForAllValues:StringEquals":{"kms:EncryptionContextKeys":["Team","Job"]}}}]})";
    auto as_alice = [&](Pairs context) {
        return as<op::Encrypt>(user("alice"),
                               {.key_id = arn, .plaintext = "x", .encryption_context = std::move(context)})
            .has_value();
    };
    EXPECT_TRUE(as_alice({{"Team", "red"}}));
    EXPECT_TRUE(as_alice({{"Team", "red"}, {"Job", "1"}}));
    EXPECT_FALSE(as_alice({{"Team", "blue"}}));
    EXPECT_FALSE(as_alice({}));
    EXPECT_FALSE(as_alice({{"Team", "red"}, {"Other", "1"}}));
}

TEST_F(KmsTest, AnotherAccountUsesAKeyByItsArnWhereBothSidesAllowIt) {
    const std::string arn = key();
    const std::string blob = encrypt(arn, "shared");
    auto refused = as<op::Decrypt>(root(kTwo), {.ciphertext_blob = blob});
    EXPECT_THAT(refused.error().message,
                HasSubstr("on the resource associated with this ciphertext because"));
    auto hidden = as<op::DescribeKey>(root(kTwo), {.key_id = arn});
    auto absent = as<op::DescribeKey>(root(kTwo), {.key_id = "arn:aws:kms:us-east-1:111111111111:key/none"});
    EXPECT_EQ(hidden.error().code, "AccessDeniedException");
    EXPECT_EQ(
        hidden.error().message.size() - arn.size(),
        absent.error().message.size() - std::string("arn:aws:kms:us-east-1:111111111111:key/none").size());
    std::string shared = default_policy(kOne);
    shared.insert(
        shared.rfind(']'),
        R"(,{"Effect":"Allow","Principal":{"AWS":"222222222222"},"Action":["kms:Decrypt","kms:DescribeKey"],"Resource":"*"})");
    ASSERT_TRUE(call<op::PutKeyPolicy>({.key_id = arn, .policy = shared}));
    EXPECT_EQ(as<op::Decrypt>(root(kTwo), {.ciphertext_blob = blob})->plaintext, "shared");
    EXPECT_FALSE(
        as<op::Decrypt>(user("eve", kTwo), {.ciphertext_blob = blob}));  // of whom her account says nothing
    EXPECT_FALSE(as<op::DisableKey>(root(kTwo), {.key_id = arn}));
}

TEST_F(KmsTest, AGrantLetsItsGranteeAndOnlyUnderItsContext) {
    const std::string arn = key();
    const auto eve = user("eve", kTwo);
    const std::string blob = encrypt(arn, "x", {{"team", "red"}, {"n", "1"}}),
                      other = encrypt(arn, "x", {{"n", "1"}});
    EXPECT_EQ(call<op::CreateGrant>({.key_id = arn, .grantee_principal = eve.arn, .operations = {"Sign"}})
                  .error()
                  .code,
              "ValidationException");
    auto grant = call<op::CreateGrant>(
        {.key_id = arn,
         .grantee_principal = eve.arn,
         .retiring_principal = user("ann").arn,
         .operations = {"Decrypt", "RetireGrant"},
         .constraints = GrantConstraints{.encryption_context_subset = Pairs{{"team", "red"}}},
         .name = "g"});
    ASSERT_TRUE(grant) << grant.error().message;
    auto as_eve = [&](const std::string& what, Pairs context) {
        return as<op::Decrypt>(eve, {.ciphertext_blob = what, .encryption_context = std::move(context)});
    };
    EXPECT_EQ(as_eve(blob, {{"team", "red"}, {"n", "1"}})->plaintext, "x");
    EXPECT_FALSE(as_eve(other, {{"n", "1"}}));
    EXPECT_FALSE(as<op::Encrypt>(
        eve, {.key_id = arn, .plaintext = "x", .encryption_context = Pairs{{"team", "red"}}}));
    EXPECT_EQ(call<op::ListGrants>({.key_id = arn})->grants->size(), 1u);
    EXPECT_EQ(as<op::ListRetirableGrants>(root(), {.retiring_principal = user("ann").arn})->grants->size(),
              1u);
    auto same = call<op::CreateGrant>(
        {.key_id = arn,
         .grantee_principal = eve.arn,
         .retiring_principal = user("ann").arn,
         .operations = {"Decrypt", "RetireGrant"},
         .constraints = GrantConstraints{.encryption_context_subset = Pairs{{"team", "red"}}},
         .name = "g"});
    EXPECT_EQ(same->grant_id, grant->grant_id);
    EXPECT_EQ(
        as<op::Decrypt>(eve, {.ciphertext_blob = blob, .grant_tokens = std::vector<std::string>{"nonsense"}})
            .error()
            .code,
        "InvalidGrantTokenException");
    EXPECT_TRUE(as<op::Decrypt>(eve, {.ciphertext_blob = blob,
                                      .encryption_context = Pairs{{"team", "red"}, {"n", "1"}},
                                      .grant_tokens = std::vector<std::string>{*grant->grant_token}}));
    EXPECT_FALSE(as<op::RetireGrant>(user("bob"), {.grant_token = grant->grant_token}));
    open();
    ASSERT_TRUE(as<op::RetireGrant>(user("ann"), {.grant_token = grant->grant_token}));
    EXPECT_FALSE(as_eve(blob, {{"team", "red"}, {"n", "1"}}));
    auto second = call<op::CreateGrant>(
        {.key_id = arn,
         .grantee_principal = eve.arn,
         .operations = {"Decrypt"},
         .constraints = GrantConstraints{.encryption_context_equals = Pairs{{"n", "1"}}}});
    EXPECT_TRUE(as_eve(other, {{"n", "1"}}));
    EXPECT_FALSE(as_eve(blob, {{"team", "red"}, {"n", "1"}}));
    ASSERT_TRUE(call<op::RevokeGrant>({.key_id = arn, .grant_id = *second->grant_id}));
    EXPECT_FALSE(as_eve(other, {{"n", "1"}}));
    EXPECT_EQ(call<op::RevokeGrant>({.key_id = arn, .grant_id = *second->grant_id}).error().code,
              "NotFoundException");
}

TEST_F(KmsTest, WhoMayGrantByAGrantGrantsNoMoreThanIt) {
    const std::string arn = key();
    const auto eve = user("eve", kTwo);
    ASSERT_TRUE(call<op::CreateGrant>(
        {.key_id = arn, .grantee_principal = eve.arn, .operations = {"Decrypt", "CreateGrant"}}));
    const std::string other = user("mal", kTwo).arn;
    EXPECT_TRUE(
        as<op::CreateGrant>(eve, {.key_id = arn, .grantee_principal = other, .operations = {"Decrypt"}}));
    EXPECT_EQ(as<op::CreateGrant>(eve, {.key_id = arn, .grantee_principal = other, .operations = {"Encrypt"}})
                  .error()
                  .code,
              "AccessDeniedException");
}

TEST_F(KmsTest, TagsAndDescriptionsAndPages) {
    const std::string arn = key({.tags = std::vector<Tag>{{.tag_key = "a", .tag_value = "1"}}});
    ASSERT_TRUE(call<op::TagResource>({.key_id = arn, .tags = {{.tag_key = "b", .tag_value = "2"}}}));
    EXPECT_EQ(
        call<op::TagResource>({.key_id = arn, .tags = {{.tag_key = "aws:x", .tag_value = "2"}}}).error().code,
        "TagException");
    ASSERT_TRUE(call<op::UntagResource>({.key_id = arn, .tag_keys = {"a"}}));
    auto tags = call<op::ListResourceTags>({.key_id = arn});
    ASSERT_EQ(tags->tags->size(), 1u);
    EXPECT_EQ(tags->tags->at(0).tag_key, "b");
    ASSERT_TRUE(call<op::UpdateKeyDescription>({.key_id = arn, .description = "new"}));
    EXPECT_EQ(call<op::DescribeKey>({.key_id = arn})->key_metadata->description, "new");
    for (int i = 0; i < 4; ++i) key();
    std::set<std::string> seen;
    std::optional<std::string> marker;
    for (int pages = 0; pages < 9; ++pages) {
        auto page = call<op::ListKeys>({.limit = 2, .marker = marker});
        for (const auto& one : *page->keys) EXPECT_TRUE(seen.insert(*one.key_id).second);
        marker = page->next_marker;
        if (!*page->truncated) break;
    }
    EXPECT_EQ(seen.size(), 5u);
}

class ObjectKeysTest : public World {
public:
    Result<objects::NewKey> generate(const gate::Principal& who, std::string key, Context context = {}) {
        const gate::Call call = caller(who);
        return run_to_end(service->object_keys()->generate(as_s3(call), std::move(key), std::move(context)));
    }
    Result<std::string> unwrap(const gate::Principal& who, const objects::NewKey& key, Context context = {}) {
        const gate::Call call = caller(who);
        return run_to_end(
            service->object_keys()->unwrap(as_s3(call), key.key_arn, std::move(context), key.wrapped));
    }
    static objects::KeyCaller as_s3(const gate::Call& call) {
        return {.account = call.principal.account,
                .region = kHere,
                .principal = call.principal.arn,
                .call = &call};
    }
};

TEST_F(ObjectKeysTest, TheManagedKeyIsMadeOnceAndUsedThroughS3AloneByAllOfTheAccount) {
    auto made = generate(user("anybody"), "");
    ASSERT_TRUE(made) << made.error().message;
    EXPECT_EQ(generate(root(), "alias/aws/s3")->key_arn, made->key_arn);
    EXPECT_EQ(unwrap(user("another"), *made), made->plain);
    EXPECT_NE(generate(root(kTwo), "")->key_arn, made->key_arn);
    EXPECT_EQ(unwrap(root(kTwo), *made).error().status, 403);
    EXPECT_EQ(call<op::Encrypt>({.key_id = made->key_arn, .plaintext = "x"}).error().code,
              "AccessDeniedException");
    EXPECT_EQ(call<op::DescribeKey>({.key_id = "alias/aws/s3"})->key_metadata->key_manager, "AWS");
    EXPECT_EQ(call<op::DisableKey>({.key_id = made->key_arn}).error().code, "AccessDeniedException");
    open();
    EXPECT_EQ(unwrap(user("another"), *made), made->plain);
    clock.advance(std::chrono::hours(24 * 366));
    upkeep();
    EXPECT_EQ(unwrap(user("another"), *made), made->plain);
}

TEST_F(ObjectKeysTest, ADisabledOrDeletedKeyOpensNothingAtOnceInTheWordsOfS3) {
    const std::string arn = key();
    auto made = generate(root(), arn, {{"a", "b"}});
    ASSERT_TRUE(made) << made.error().message;
    EXPECT_EQ(unwrap(root(), *made, {{"a", "b"}}), made->plain);
    EXPECT_FALSE(unwrap(root(), *made));
    ASSERT_TRUE(call<op::DisableKey>({.key_id = arn}));
    auto refused = unwrap(root(), *made, {{"a", "b"}});
    EXPECT_EQ(refused.error(), (Error{"KMS.DisabledException", arn + " is disabled.", 400}));
    auto housekeeping = run_to_end(
        service->object_keys()->unwrap(objects::KeyCaller::itself(), arn, {{"a", "b"}}, made->wrapped));
    EXPECT_EQ(housekeeping.error().code, "KMS.DisabledException");
    EXPECT_EQ(generate(root(), arn).error().code, "KMS.DisabledException");
    ASSERT_TRUE(call<op::EnableKey>({.key_id = arn}));
    EXPECT_TRUE(run_to_end(
        service->object_keys()->unwrap(objects::KeyCaller::itself(), arn, {{"a", "b"}}, made->wrapped)));
    ASSERT_TRUE(call<op::ScheduleKeyDeletion>({.key_id = arn, .pending_window_in_days = 7}));
    EXPECT_EQ(unwrap(root(), *made, {{"a", "b"}}).error(),
              (Error{"KMS.KMSInvalidStateException", arn + " is pending deletion.", 400}));
    clock.advance(std::chrono::hours(24 * 7));
    upkeep();
    EXPECT_EQ(unwrap(root(), *made, {{"a", "b"}}).error().code, "KMS.NotFoundException");
}

TEST_F(ObjectKeysTest, TheCallerNeedsTheKeysConsentAndTheServiceIsACondition) {
    const std::string arn = key();
    auto made = generate(root(), arn);
    auto refused = unwrap(user("alice"), *made);
    EXPECT_EQ(refused.error().code, "AccessDenied");
    EXPECT_EQ(refused.error().status, 403);
    authorizer.identities["arn:aws:iam::111111111111:user/alice"] =
        R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"kms:Decrypt","Resource":"*",)"
        R"("Condition":{"StringEquals":{"kms:ViaService":"s3.us-east-1.amazonaws.com","kms:CallerAccount":"111111111111"}}}]})";
    EXPECT_EQ(unwrap(user("alice"), *made), made->plain);
    EXPECT_FALSE(generate(user("alice"), arn));
    EXPECT_FALSE(as<op::Decrypt>(user("alice"), {.ciphertext_blob = made->wrapped}));
}

TEST_F(ObjectKeysTest, KeysOfServersBeforeThereWasAKmsBecomeItsOwn) {
    // What such a server wrote: the row, and a wrap in its format.
    const std::string id = "testkey-1", arn = "arn:aws:kms:us-east-1:111111111111:key/testkey-1";
    const Context context{{"a", "b"}};
    const std::string bytes = from_hex(std::string(64, 'a')).value();
    auto framed = [](std::initializer_list<std::string> texts) {
        std::string out;
        for (const std::string& text : texts) {
            for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(text.size() >> shift);
            out += text;
        }
        return out;
    };
    auto insert = [&](const std::string& name, const std::string& key_id) {
        const std::string key_arn = "arn:aws:kms:us-east-1:111111111111:key/" + key_id;
        const std::string sealed = master.seal(random, framed({"kms key", key_arn}), bytes);
        ASSERT_TRUE(database->write_blocking([&](store::Transaction& tx) -> Status {
            ATHANOR_CHECK(tx.run("INSERT INTO local_key VALUES (?, ?, ?, ?, ?, ?)", std::string(kOne),
                                 std::string(kHere), name, key_id, store::Blob{sealed}, clock.now()));
            return {};
        }));
    };
    insert("testkey-1", id);
    insert("alias/team", "0b0b0b0b-0000-4000-8000-000000000001");
    insert("alias/aws/s3", "0b0b0b0b-0000-4000-8000-000000000002");
    open();
    const std::string salt(16, 's');
    objects::NewKey old{.key_arn = arn, .plain = std::string(32, 'p'), .wrapped = {}};
    old.wrapped = '\1' + salt +
                  objects::seal_once(random, hmac_sha256(bytes, "wrap" + salt),
                                     framed({"kms data key", arn, "a", "b"}), old.plain);
    EXPECT_EQ(unwrap(root(), old, context), old.plain);
    EXPECT_FALSE(unwrap(root(), old));
    EXPECT_EQ(generate(root(), "testkey-1")->key_arn, arn);
    EXPECT_EQ(generate(root(), "alias/team")->key_arn,
              "arn:aws:kms:us-east-1:111111111111:key/0b0b0b0b-0000-4000-8000-000000000001");
    EXPECT_EQ(generate(root(), "")->key_arn,
              "arn:aws:kms:us-east-1:111111111111:key/0b0b0b0b-0000-4000-8000-000000000002");
    open();  // once
    EXPECT_EQ(unwrap(root(), old, context), old.plain);
    auto rows = database->read(
        [](store::Snapshot& s) { return s.one<std::int64_t>("SELECT COUNT(*) FROM local_key"); });
    EXPECT_EQ(**rows, 0);
}

}  // namespace
}  // namespace athanor::kms
