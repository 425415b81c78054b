#include "objects/local_keys.hpp"

#include <gtest/gtest.h>

#include "base/faulty_filesystem.hpp"

namespace athanor::objects {
namespace {

constexpr KeyCaller kOne{.account = "000000000001", .region = "here", .principal = "arn:one"};
constexpr KeyCaller kTwo{.account = "000000000002", .region = "here", .principal = "arn:two"};

class Keys : public testing::Test {
protected:
    Keys() { restart({.names = {"data", "alias/team", "other"}, .disabled = {}}); }

    void restart(LocalKeys::Options options) {
        keys_.reset();
        database_.reset();
        auto database =
            store::Database::open(fs_, clock_, {.path = "/control.db"}, {LocalKeys::migrations()});
        ASSERT_TRUE(database) << database.error().message;
        database_ = *std::move(database);
        auto keys = LocalKeys::open(*database_, random_, master_, std::move(options));
        ASSERT_TRUE(keys) << keys.error().message;
        keys_ = *std::move(keys);
    }
    Result<NewKey> generate(KeyCaller caller, std::string key, KeyContext context = {}) {
        return run_to_end(keys_->generate(caller, std::move(key), std::move(context)));
    }
    Result<std::string> unwrap(KeyCaller caller, const NewKey& key, KeyContext context = {}) {
        return run_to_end(keys_->unwrap(caller, key.key_arn, std::move(context), key.wrapped));
    }

    FaultyFilesystem fs_;
    ManualClock clock_;
    SeededRandom random_{7};
    MasterKey master_ = MasterKey::generate(random_);
    std::unique_ptr<store::Database> database_;
    std::unique_ptr<LocalKeys> keys_;
};

TEST_F(Keys, unwrap_what_they_wrapped_also_after_a_restart_and_without_their_name) {
    NewKey key = generate(kOne, "data", {{"a", "b"}}).value();
    EXPECT_EQ(key.key_arn, "arn:aws:kms:here:000000000001:key/data");
    EXPECT_EQ(key.plain.size(), 32u);
    EXPECT_EQ(key.wrapped.find(key.plain), std::string::npos);
    EXPECT_EQ(unwrap(kOne, key, {{"a", "b"}}), key.plain);
    restart({});
    EXPECT_EQ(unwrap(kOne, key, {{"a", "b"}}), key.plain);
    EXPECT_EQ(unwrap(KeyCaller::itself(), key, {{"a", "b"}}), key.plain);
    EXPECT_TRUE(generate(kOne, "data"));
    EXPECT_EQ(generate(kOne, "other").error().code, "KMS.NotFoundException");
}

TEST_F(Keys, are_bound_to_the_context_and_to_themselves) {
    NewKey key = generate(kOne, "data", {{"a", "b"}}).value();
    for (const KeyContext& context :
         {KeyContext{}, {{"a", "c"}}, {{"ab", ""}}, {{"a", "b"}, {"c", "d"}}, {{"", "ab"}}})
        EXPECT_FALSE(unwrap(kOne, key, context));
    NewKey other = generate(kOne, "other", {{"a", "b"}}).value();
    EXPECT_NE(key.plain, other.plain);
    other.key_arn = key.key_arn;
    EXPECT_FALSE(unwrap(kOne, other, {{"a", "b"}}));
    for (std::size_t i = 0; i < key.wrapped.size(); ++i) {
        NewKey damaged = key;
        damaged.wrapped[i] = static_cast<char>(damaged.wrapped[i] ^ 1);
        EXPECT_FALSE(unwrap(kOne, damaged, {{"a", "b"}})) << i;
    }
}

TEST_F(Keys, are_named_by_id_alias_and_arn_and_the_managed_one_needs_no_name) {
    NewKey managed = generate(kOne, "").value();
    EXPECT_TRUE(managed.key_arn.starts_with("arn:aws:kms:here:000000000001:key/"));
    for (std::string name : {std::string("alias/aws/s3"), managed.key_arn,
                             managed.key_arn.substr(managed.key_arn.rfind('/') + 1),
                             std::string("arn:aws:kms:here:000000000001:alias/aws/s3")})
        EXPECT_EQ(generate(kOne, name)->key_arn, managed.key_arn) << name;
    NewKey team = generate(kOne, "alias/team").value();
    EXPECT_NE(team.key_arn, managed.key_arn);
    EXPECT_EQ(generate(kOne, "arn:aws:kms:here:000000000001:alias/team")->key_arn, team.key_arn);
    EXPECT_EQ(generate(kOne, "arn:aws:kms:here:000000000001:key/data")->key_arn,
              generate(kOne, "data")->key_arn);
}

TEST_F(Keys, that_are_not_there_are_told_in_the_words_of_kms) {
    auto message = [&](std::string key) {
        auto made = generate(kOne, std::move(key));
        EXPECT_FALSE(made);
        EXPECT_EQ(made.error().status, 400);
        EXPECT_EQ(made.error().code, "KMS.NotFoundException");
        return made.error().message;
    };
    EXPECT_EQ(message("no"), "Key 'arn:aws:kms:here:000000000001:key/no' does not exist");
    EXPECT_EQ(message("alias/no"), "Alias arn:aws:kms:here:000000000001:alias/no is not found.");
    EXPECT_EQ(message("alias/aws/ebs"), "Alias arn:aws:kms:here:000000000001:alias/aws/ebs is not found.");
    EXPECT_EQ(message("not a key"), "Invalid keyId 'not a key'");
    EXPECT_EQ(message("arn:aws:kms:there:000000000001:key/data"), "Invalid arn there");
    EXPECT_EQ(message("arn:aws:s3:::b"), "Invalid arn arn:aws:s3:::b");
    EXPECT_EQ(message("arn:aws:kms:here:000000000001:grant/x"),
              "Invalid arn arn:aws:kms:here:000000000001:grant/x");
    EXPECT_EQ(message("arn:aws:kms:here"), "Invalid arn arn:aws:kms:here");
}

TEST_F(Keys, belong_to_their_account_and_a_name_means_another_in_each) {
    NewKey mine = generate(kOne, "data").value(), theirs = generate(kTwo, "data").value();
    EXPECT_NE(mine.key_arn, theirs.key_arn);
    EXPECT_EQ(unwrap(kTwo, mine).error().status, 403);
    EXPECT_EQ(generate(kTwo, mine.key_arn).error().code, "AccessDenied");
    NewKey disguised = mine;
    disguised.key_arn = theirs.key_arn;
    EXPECT_FALSE(unwrap(kTwo, disguised));
}

TEST_F(Keys, that_are_disabled_neither_wrap_nor_unwrap_until_they_are_enabled) {
    NewKey key = generate(kOne, "alias/team").value();
    keys_->set_disabled("alias/team", true);
    for (KeyCaller caller : {kOne, KeyCaller::itself()}) {
        auto refused = unwrap(caller, key);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, "KMS.DisabledException");
        EXPECT_EQ(refused.error().status, 400);
        EXPECT_EQ(refused.error().message, key.key_arn + " is disabled.");
    }
    EXPECT_EQ(generate(kOne, "alias/team").error().code, "KMS.DisabledException");
    EXPECT_TRUE(generate(kOne, "data"));
    keys_->set_disabled("alias/team", false);
    EXPECT_EQ(unwrap(kOne, key), key.plain);
    restart({.names = {}, .disabled = {"alias/team"}});
    EXPECT_EQ(unwrap(kOne, key).error().code, "KMS.DisabledException");
}

TEST_F(Keys, need_the_master_key_and_a_name_that_can_be_one) {
    EXPECT_TRUE(generate(kOne, "data"));
    EXPECT_FALSE(LocalKeys::open(*database_, random_, MasterKey::generate(random_), {}));
    for (std::string name : {"", "a b", "alias/", "alias/aws/s3", "arn:aws:kms:here:1:key/x"})
        EXPECT_EQ(
            LocalKeys::open(*database_, random_, master_, {.names = {name}, .disabled = {}}).error().code,
            "InvalidOption")
            << name;
    EXPECT_TRUE(LocalKeys::open(*database_, random_, master_, {.names = {}, .disabled = {"alias/aws/s3"}}));
}

}  // namespace
}  // namespace athanor::objects
