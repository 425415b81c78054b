#include "services/secretsmanager/service.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/faulty_filesystem.hpp"
#include "objects/testing_keys.hpp"

namespace athanor::secretsmanager {
namespace {

using namespace api::secretsmanager;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::MatchesRegex;
using ::testing::UnorderedElementsAre;

const std::string kToken1 = "00000000-0000-0000-0000-000000000001",
                  kToken2 = "00000000-0000-0000-0000-000000000002";

class SecretsTest : public ::testing::Test {
public:
    SecretsTest() {
        EXPECT_TRUE(files.make_directory("/data"));
        EXPECT_TRUE(files.sync_directory("/"));
        auto opened = store::Database::open(
            files, clock, {.path = "/data/control.db", .on_lost_durability = [] {}}, {Secrets::migrations()});
        EXPECT_TRUE(opened) << opened.error().message;
        database = *std::move(opened);
        auto made =
            std::make_unique<objects::TestKeys>(random, std::set<std::string, std::less<>>{"k1", "k2"}, kept);
        keys = made.get();
        service = std::make_unique<Secrets>(*database, std::move(made), clock, random);
        service->add_to(operations);
    }
    gate::Call caller(std::string account = "000000000000") {
        gate::Call call;
        call.principal = {.account = account, .arn = "arn:aws:iam::" + account + ":root", .user_id = account};
        call.region = "us-east-1";
        return call;
    }
    template <class Op>
    Result<typename Op::Output> call(typename Op::Input input, std::string account = "000000000000") {
        gate::Call caller_ = caller(std::move(account));
        return run_to_end(operations.call<Op>(caller_, std::move(input)));
    }
    std::string create(std::string name, std::string value = "v") {
        auto made = call<op::CreateSecret>({.name = std::move(name), .secret_string = std::move(value)});
        EXPECT_TRUE(made) << made.error().message;
        return made ? *made->arn : "";
    }
    std::string put(const std::string& id, std::string value,
                    std::optional<std::vector<std::string>> stages = {}) {
        auto made = call<op::PutSecretValue>(
            {.secret_id = id, .secret_string = std::move(value), .version_stages = std::move(stages)});
        EXPECT_TRUE(made) << made.error().message;
        return made ? *made->version_id : "";
    }
    std::string value(const std::string& id, std::optional<std::string> stage = {}) {
        auto got = call<op::GetSecretValue>({.secret_id = id, .version_stage = std::move(stage)});
        return got ? got->secret_string.value_or("?") : got.error().code + ": " + got.error().message;
    }

    FaultyFilesystem files;
    ManualClock clock;
    SeededRandom random{5};
    objects::TestKeys::Kept kept;
    objects::TestKeys* keys = nullptr;
    gate::AccountAuthorizer authorizer;
    std::unique_ptr<store::Database> database;
    gate::Register operations{authorizer};
    std::unique_ptr<Secrets> service;
};

TEST_F(SecretsTest, ASecretIsFoundByItsNameItsArnAndItsArnWithoutTheLastCharacters) {
    const std::string arn = create("prod/db", "hunter2");
    EXPECT_THAT(arn,
                MatchesRegex("arn:aws:secretsmanager:us-east-1:000000000000:secret:prod/db-[A-Za-z0-9]{6}"));
    EXPECT_EQ(value("prod/db"), "hunter2");
    EXPECT_EQ(value(arn), "hunter2");
    EXPECT_EQ(value(arn.substr(0, arn.size() - 7)), "hunter2");
    EXPECT_EQ(value("prod/d"), "ResourceNotFoundException: Secrets Manager can't find the specified secret.");
    EXPECT_TRUE(service->find(arn.substr(0, arn.size() - 6) + "??????")->has_value());
    EXPECT_EQ(call<op::CreateSecret>({.name = "prod/db"}).error().message,
              "The operation failed because the secret prod/db already exists.");
}

TEST_F(SecretsTest, AValueLiesInNoRowAndUnderTheKeyThatWasNamed) {
    ASSERT_TRUE(
        call<op::CreateSecret>({.name = "s", .kms_key_id = "k1", .secret_string = "hunter2-hunter2"}));
    const auto row = *service->find("arn:aws:secretsmanager:us-east-1:000000000000:secret:s");
    auto versions = database->read([&](store::Snapshot& s) { return versions_of(s, *row); });
    ASSERT_EQ(versions->size(), 1u);
    EXPECT_THAT(versions->front().sealed, ::testing::Not(HasSubstr("hunter2")));
    EXPECT_THAT(versions->front().key_arn, HasSubstr("key/k1"));
    keys->set_disabled("k1", true);
    EXPECT_THAT(value("s"), HasSubstr("DecryptionFailure"));
    EXPECT_EQ(call<op::PutSecretValue>({.secret_id = "s", .secret_string = "x"}).error().code,
              "EncryptionFailure");
    keys->set_disabled("k1", false);
    ASSERT_TRUE(call<op::UpdateSecret>({.secret_id = "s", .kms_key_id = "k2"}));
    keys->set_disabled("k1", true);
    EXPECT_EQ(value("s"), "hunter2-hunter2");
}

TEST_F(SecretsTest, LabelsMoveFromVersionToVersion) {
    create("s", "one");
    const std::string second = put("s", "two");
    EXPECT_EQ(value("s"), "two");
    EXPECT_EQ(value("s", "AWSPREVIOUS"), "one");
    put("s", "three", std::vector<std::string>{"AWSPENDING"});
    EXPECT_EQ(value("s"), "two");
    EXPECT_EQ(value("s", "AWSPENDING"), "three");
    EXPECT_THAT(value("s", "none"), HasSubstr("specified secret value for staging label: none"));

    auto described = call<op::DescribeSecret>({.secret_id = "s"});
    std::string pending;
    for (const auto& [id, stages] : *described->version_ids_to_stages)
        if (stages == std::vector<std::string>{"AWSPENDING"}) pending = id;
    auto move = [&](std::optional<std::string> from, std::optional<std::string> to) {
        auto moved = call<op::UpdateSecretVersionStage>({.secret_id = "s",
                                                         .version_stage = "AWSCURRENT",
                                                         .remove_from_version_id = std::move(from),
                                                         .move_to_version_id = std::move(to)});
        return moved ? std::string("ok") : moved.error().message;
    };
    EXPECT_THAT(move(second, {}), HasSubstr("can't be completely removed"));
    EXPECT_THAT(move({}, pending), HasSubstr("RemoveFromVersionId can't be empty"));
    EXPECT_THAT(move(pending, pending), HasSubstr("is not attached to version"));
    EXPECT_EQ(move(second, pending), "ok");
    EXPECT_EQ(value("s"), "three");
    EXPECT_EQ(value("s", "AWSPREVIOUS"), "two");
    EXPECT_EQ(call<op::ListSecretVersionIds>({.secret_id = "s"})->versions->size(), 2u);
    EXPECT_EQ(
        call<op::ListSecretVersionIds>({.secret_id = "s", .include_deprecated = true})->versions->size(), 3u);
}

TEST_F(SecretsTest, ARepeatedTokenIsTheSameVersionAndNeverAnotherValue) {
    ASSERT_TRUE(call<op::CreateSecret>({.name = "s", .client_request_token = kToken1, .secret_string = "a"}));
    ASSERT_TRUE(call<op::CreateSecret>({.name = "s", .client_request_token = kToken1, .secret_string = "a"}));
    EXPECT_EQ(call<op::CreateSecret>({.name = "s", .client_request_token = kToken1, .secret_string = "b"})
                  .error()
                  .code,
              "ResourceExistsException");
    PutSecretValueRequest second{.secret_id = "s", .client_request_token = kToken2, .secret_string = "b"};
    EXPECT_EQ(call<op::PutSecretValue>(second)->version_id, kToken2);
    EXPECT_EQ(call<op::PutSecretValue>(second)->version_id, kToken2);
    second.secret_string = "c";
    EXPECT_THAT(call<op::PutSecretValue>(second).error().message,
                HasSubstr("You can't use ClientRequestToken"));
    EXPECT_EQ(value("s"), "b");
}

TEST_F(SecretsTest, ADeletedSecretCanBeRestoredUntilItsTimeIsOver) {
    create("s");
    EXPECT_EQ(call<op::DeleteSecret>({.secret_id = "s", .recovery_window_in_days = 6}).error().code,
              "InvalidParameterException");
    ASSERT_TRUE(call<op::DeleteSecret>({.secret_id = "s", .recovery_window_in_days = 7}));
    EXPECT_THAT(value("s"), HasSubstr("because it was marked for deletion."));
    EXPECT_THAT(call<op::CreateSecret>({.name = "s"}).error().message,
                HasSubstr("already scheduled for deletion"));
    EXPECT_TRUE(call<op::ListSecrets>({})->secret_list->empty());
    EXPECT_EQ(call<op::ListSecrets>({.include_planned_deletion = true})->secret_list->size(), 1u);
    ASSERT_TRUE(call<op::RestoreSecret>({.secret_id = "s"}));
    EXPECT_EQ(value("s"), "v");
    ASSERT_TRUE(call<op::DeleteSecret>({.secret_id = "s", .recovery_window_in_days = 7}));
    clock.advance(std::chrono::hours(24 * 7) - std::chrono::seconds(1));
    ASSERT_TRUE(run_to_end(service->delete_due()));
    EXPECT_TRUE(call<op::DescribeSecret>({.secret_id = "s"})->deleted_date);
    clock.advance(std::chrono::seconds(1));
    ASSERT_TRUE(run_to_end(service->delete_due()));
    EXPECT_EQ(call<op::DescribeSecret>({.secret_id = "s"}).error().code, "ResourceNotFoundException");
    EXPECT_TRUE(call<op::DeleteSecret>({.secret_id = "s", .force_delete_without_recovery = true}));
}

TEST_F(SecretsTest, ListsAreFilteredSortedAndPaged) {
    for (const char* name : {"b/two", "a/one", "c/three"}) {
        create(name);
        clock.advance(std::chrono::seconds(1));
    }
    ASSERT_TRUE(call<op::TagResource>({.secret_id = "b/two", .tags = {{.key = "team", .value = "ml"}}}));
    auto names = [&](ListSecretsRequest in) {
        std::vector<std::string> out;
        for (;;) {
            auto page = call<op::ListSecrets>(in);
            for (const auto& entry : *page->secret_list) out.push_back(*entry.name);
            if (!page->next_token) return out;
            in.next_token = page->next_token;
        }
    };
    auto filter = [](std::string key, std::string value) {
        return std::vector<Filter>{{.key = std::move(key), .values = std::vector{std::move(value)}}};
    };
    EXPECT_THAT(names({.max_results = 1}), ElementsAre("b/two", "a/one", "c/three"));
    EXPECT_THAT(names({.max_results = 2, .sort_order = "desc", .sort_by = "name"}),
                ElementsAre("c/three", "b/two", "a/one"));
    EXPECT_THAT(names({.filters = filter("name", "a/")}), ElementsAre("a/one"));
    EXPECT_THAT(names({.filters = filter("name", "!a/")}), ElementsAre("b/two", "c/three"));
    EXPECT_THAT(names({.filters = filter("tag-value", "ml")}), ElementsAre("b/two"));
    EXPECT_THAT(names({.filters = filter("all", "THREE")}), ElementsAre("c/three"));
    EXPECT_EQ(call<op::ListSecrets>({.next_token = "?"}).error().code, "InvalidNextTokenException");
    auto batch =
        call<op::BatchGetSecretValue>({.secret_id_list = std::vector<std::string>{"a/one", "none", "b/two"}});
    EXPECT_EQ(batch->secret_values->size(), 2u);
    EXPECT_EQ(batch->errors->at(0).error_code, "ResourceNotFoundException");
}

TEST_F(SecretsTest, AccountsHaveTheirOwn) {
    create("s", "mine");
    EXPECT_EQ(call<op::GetSecretValue>({.secret_id = "s"}, "111111111111").error().code,
              "ResourceNotFoundException");
    ASSERT_TRUE(call<op::CreateSecret>({.name = "s", .secret_string = "theirs"}, "111111111111"));
    EXPECT_EQ(value("s"), "mine");
    const std::string arn = create("shared", "x");
    EXPECT_THAT(call<op::GetSecretValue>({.secret_id = arn}, "111111111111").error().code,
                ::testing::AnyOf("InvalidRequestException", "AccessDeniedException"));
}

TEST_F(SecretsTest, PoliciesAreCheckedBeforeTheyAreKept) {
    create("s");
    auto put = [&](std::string text, bool block) {
        auto done = call<op::PutResourcePolicy>(
            {.secret_id = "s", .resource_policy = std::move(text), .block_public_policy = block});
        return done ? std::string("ok") : done.error().code;
    };
    const std::string everyone =
        R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"secretsmanager:GetSecretValue","Resource":"*"}]})";
    EXPECT_EQ(put("{", false), "MalformedPolicyDocumentException");
    EXPECT_EQ(put(everyone, true), "PublicPolicyException");
    EXPECT_EQ(put(everyone, false), "ok");
    EXPECT_EQ(call<op::GetResourcePolicy>({.secret_id = "s"})->resource_policy, everyone);
    EXPECT_FALSE(*call<op::ValidateResourcePolicy>({.resource_policy = everyone})->policy_validation_passed);
    ASSERT_TRUE(call<op::DeleteResourcePolicy>({.secret_id = "s"}));
    EXPECT_FALSE(call<op::GetResourcePolicy>({.secret_id = "s"})->resource_policy);
}

TEST_F(SecretsTest, APasswordHasWhatIsRequiredAndNothingThatIsExcluded) {
    for (int i = 0; i < 50; ++i) {
        auto made = call<op::GetRandomPassword>(
            {.password_length = 4, .exclude_characters = "abc0", .exclude_punctuation = std::nullopt});
        const std::string& text = *made->random_password;
        EXPECT_EQ(text.size(), 4u);
        EXPECT_EQ(text.find_first_of("abc0"), std::string::npos);
        EXPECT_NE(text.find_first_of("123456789"), std::string::npos);
    }
    EXPECT_EQ(call<op::GetRandomPassword>({.password_length = 3}).error().code, "InvalidParameterException");
}

TEST_F(SecretsTest, AVersionNeedsOneValue) {
    EXPECT_EQ(call<op::CreateSecret>({.name = "s", .secret_binary = "a", .secret_string = "a"}).error().code,
              "InvalidParameterException");
    create("s");
    EXPECT_EQ(call<op::PutSecretValue>({.secret_id = "s"}).error().message,
              "You must provide either SecretString or SecretBinary.");
    ASSERT_TRUE(call<op::PutSecretValue>({.secret_id = "s", .secret_binary = std::string("\0\1", 2)}));
    EXPECT_EQ(call<op::GetSecretValue>({.secret_id = "s"})->secret_binary, std::string("\0\1", 2));
    EXPECT_EQ(call<op::CreateSecret>({.name = "a b"}).error().code, "ValidationException");
}

}  // namespace
}  // namespace athanor::secretsmanager
