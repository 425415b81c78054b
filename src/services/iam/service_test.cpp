#include "services/iam/service.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "api/iam.hpp"
#include "base/encoding.hpp"
#include "base/faulty_filesystem.hpp"
#include "gate/identity/managed_policies.hpp"
#include "gate/identity/tables.hpp"
#include "services/iam/positions.hpp"

namespace athanor::iam {
namespace {

using namespace api::iam;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

constexpr std::string_view kAccount = "000000000000";
constexpr std::string_view kAllow =
    R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}})";
constexpr std::string_view kTrust =
    R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"Service":"sagemaker.amazonaws.com"}}})";

class IamTest : public ::testing::Test {
public:
    IamTest() {
        EXPECT_TRUE(files.make_directory("/data"));
        EXPECT_TRUE(files.sync_directory("/"));
        auto opened =
            store::Database::open(files, clock, {.path = "/data/control.db", .on_lost_durability = [] {}},
                                  {identity::iam_migrations(), gate::Accounts::migrations()});
        EXPECT_TRUE(opened) << opened.error().message;
        database = *std::move(opened);
        auto accounts_opened = gate::Accounts::open(*database, master_key, clock, random,
                                                    {.id = std::string(kAccount), .name = "operator"});
        EXPECT_TRUE(accounts_opened);
        accounts = *std::move(accounts_opened);
        directory = std::make_unique<identity::Directory>(*database, master_key, *accounts);
        EXPECT_TRUE(directory->load());
        operations = std::make_unique<gate::Register>(authorizer);
        iam = std::make_unique<Iam>(Core{*database, pool, random, master_key, *accounts, *directory});
        iam->add_to(*operations);
    }
    ~IamTest() override {
        pool.stop();
        pool.join();
    }

    template <class Op>
    Result<typename Op::Output> call(typename Op::Input input) {
        gate::Call caller;
        caller.principal = principal;
        return run_to_end(operations->call<Op>(caller, std::move(input)));
    }
    template <class Op>
    typename Op::Output must(typename Op::Input input) {
        auto done = call<Op>(std::move(input));
        EXPECT_TRUE(done) << Op::kModel.name << ": " << done.error().code << ": " << done.error().message;
        return done.value_or(typename Op::Output{});
    }
    template <class Op>
    Error fails(typename Op::Input input) {
        auto done = call<Op>(std::move(input));
        EXPECT_FALSE(done) << Op::kModel.name;
        return done ? Error{} : done.error();
    }
    std::string user(std::string name) {
        return must<op::CreateUser>({.user_name = std::move(name)}).user->arn;
    }
    std::string policy(std::string name, std::string_view document = kAllow) {
        return *must<op::CreatePolicy>(
                    {.policy_name = std::move(name), .policy_document = std::string(document)})
                    .policy->arn;
    }

    FaultyFilesystem files;
    ManualClock clock;
    SeededRandom random{7};
    Pool pool{1};
    objects::MasterKey master_key = objects::MasterKey::generate(random);
    gate::AccountAuthorizer authorizer;
    gate::Principal principal = gate::root_principal(kAccount, "AKIAROOT");
    std::unique_ptr<store::Database> database;
    std::unique_ptr<gate::Accounts> accounts;
    std::unique_ptr<identity::Directory> directory;
    std::unique_ptr<gate::Register> operations;
    std::unique_ptr<Iam> iam;
};

TEST_F(IamTest, NamesAreUniqueWhateverTheirCase) {
    EXPECT_EQ(user("Eve"), "arn:aws:iam::000000000000:user/Eve");
    const Error again = fails<op::CreateUser>({.user_name = "eve"});
    EXPECT_EQ(again.code, "EntityAlreadyExists");
    EXPECT_EQ(again.status, 409);
    EXPECT_EQ(must<op::GetUser>({.user_name = "EVE"}).user.user_name, "Eve");
    EXPECT_EQ(fails<op::GetUser>({.user_name = "adam"}).message, "The user with name adam cannot be found.");
}

TEST_F(IamTest, AnAccessKeyIsKnownWhenItIsAnsweredAndNoMoreWhenItIsDeactivated) {
    const std::string arn = user("eve");
    const AccessKey key = must<op::CreateAccessKey>({.user_name = "eve"}).access_key;
    auto known = directory->find(key.access_key_id);
    ASSERT_TRUE(known);
    EXPECT_EQ(known->secret_access_key, key.secret_access_key);
    EXPECT_EQ(known->principal.arn, arn);
    must<op::UpdateAccessKey>({.user_name = "eve", .access_key_id = key.access_key_id, .status = "Inactive"});
    EXPECT_FALSE(directory->find(key.access_key_id));
    must<op::CreateAccessKey>({.user_name = "eve"});
    EXPECT_EQ(fails<op::CreateAccessKey>({.user_name = "eve"}).code, "LimitExceeded");
}

TEST_F(IamTest, AFurtherKeyOfTheRootIsTheRoots) {
    const AccessKey key = must<op::CreateAccessKey>({}).access_key;
    auto known = directory->find(key.access_key_id);
    ASSERT_TRUE(known);
    EXPECT_EQ(known->principal.kind, gate::PrincipalKind::root);
    EXPECT_EQ(known->principal.arn, "arn:aws:iam::000000000000:root");
}

TEST_F(IamTest, AUserGoesOnlyWhenNothingHangsOnIt) {
    user("eve");
    must<op::AttachUserPolicy>({.user_name = "eve", .policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"});
    EXPECT_EQ(fails<op::DeleteUser>({.user_name = "eve"}).message,
              "Cannot delete entity, must detach all policies first.");
    must<op::DetachUserPolicy>({.user_name = "eve", .policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"});
    must<op::CreateGroup>({.group_name = "team"});
    must<op::AddUserToGroup>({.group_name = "team", .user_name = "eve"});
    EXPECT_EQ(fails<op::DeleteUser>({.user_name = "eve"}).code, "DeleteConflict");
    EXPECT_EQ(fails<op::DeleteGroup>({.group_name = "team"}).code, "DeleteConflict");
    must<op::RemoveUserFromGroup>({.group_name = "team", .user_name = "eve"});
    must<op::DeleteUser>({.user_name = "eve"});
    must<op::DeleteGroup>({.group_name = "team"});
}

TEST_F(IamTest, ARenamedUserKeepsWhatItHas) {
    user("eve");
    must<op::PutUserPolicy>({.user_name = "eve", .policy_name = "p", .policy_document = std::string(kAllow)});
    must<op::TagUser>({.user_name = "eve", .tags = {{"Team", "ml"}}});
    const AccessKey key = must<op::CreateAccessKey>({.user_name = "eve"}).access_key;
    must<op::UpdateUser>({.user_name = "eve", .new_path = "/ml/", .new_user_name = "eva"});
    EXPECT_THAT(must<op::ListUserPolicies>({.user_name = "eva"}).policy_names, ElementsAre("p"));
    EXPECT_EQ(must<op::ListUserTags>({.user_name = "eva"}).tags.size(), 1u);
    EXPECT_EQ(directory->find(key.access_key_id)->principal.arn, "arn:aws:iam::000000000000:user/ml/eva");
    EXPECT_EQ(directory->find_identity("arn:aws:iam::000000000000:user/eve"), nullptr);
    EXPECT_EQ(directory->find_identity("arn:aws:iam::000000000000:user/ml/eva")->policies.size(), 1u);
}

TEST_F(IamTest, ChangesAreSeenByDecisionsAtOnce) {
    const std::string arn = user("eve");
    EXPECT_TRUE(directory->find_identity(arn)->policies.empty());
    must<op::CreateGroup>({.group_name = "team"});
    must<op::AddUserToGroup>({.group_name = "team", .user_name = "eve"});
    must<op::PutGroupPolicy>(
        {.group_name = "team", .policy_name = "p", .policy_document = std::string(kAllow)});
    EXPECT_EQ(directory->find_identity(arn)->policies.size(), 1u);
    must<op::PutUserPermissionsBoundary>(
        {.user_name = "eve", .permissions_boundary = "arn:aws:iam::aws:policy/ReadOnlyAccess"});
    EXPECT_TRUE(directory->find_identity(arn)->boundary);
    must<op::DeleteUserPermissionsBoundary>({.user_name = "eve"});
    EXPECT_FALSE(directory->find_identity(arn)->boundary);
}

TEST_F(IamTest, AManagedPolicyHasFiveVersionsAtMostAndTheDefaultOneStays) {
    const std::string arn = policy("p");
    for (int i = 0; i < 4; ++i)
        must<op::CreatePolicyVersion>({.policy_arn = arn, .policy_document = std::string(kAllow)});
    EXPECT_EQ(
        fails<op::CreatePolicyVersion>({.policy_arn = arn, .policy_document = std::string(kAllow)}).code,
        "LimitExceeded");
    EXPECT_EQ(fails<op::DeletePolicyVersion>({.policy_arn = arn, .version_id = "v1"}).message,
              "Cannot delete the default version of a policy.");
    EXPECT_EQ(fails<op::DeletePolicy>({.policy_arn = arn}).code, "DeleteConflict");
    must<op::SetDefaultPolicyVersion>({.policy_arn = arn, .version_id = "v5"});
    EXPECT_EQ(*must<op::GetPolicy>({.policy_arn = arn}).policy->default_version_id, "v5");
    for (const char* version : {"v1", "v2", "v3", "v4"})
        must<op::DeletePolicyVersion>({.policy_arn = arn, .version_id = version});
    must<op::CreatePolicyVersion>({.policy_arn = arn, .policy_document = std::string(kAllow)});
    EXPECT_EQ(fails<op::GetPolicyVersion>({.policy_arn = arn, .version_id = "v4"}).code, "NoSuchEntity");
    must<op::DeletePolicyVersion>({.policy_arn = arn, .version_id = "v6"});
    must<op::DeletePolicy>({.policy_arn = arn});
}

TEST_F(IamTest, SaysWhatIsWrongWithADocumentInAwssWords) {
    user("eve");
    auto told = [&](std::string document) {
        const Error error = fails<op::PutUserPolicy>(
            {.user_name = "eve", .policy_name = "p", .policy_document = std::move(document)});
        EXPECT_EQ(error.code, "MalformedPolicyDocument");
        return error.message;
    };
    EXPECT_EQ(told("{"), "Syntax errors in policy.");
    EXPECT_EQ(
        told(R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"nothing","Resource":"*"}})"),
        "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.");
    EXPECT_EQ(
        told(R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"b"}})"),
        "Resource b must be in ARN format or \"*\".");
    EXPECT_EQ(
        told(
            R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*","Principal":"*"}})"),
        "Policy document should not specify a principal.");
    EXPECT_EQ(told(R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*"}})"),
              "Policy statement must contain resources.");
}

TEST_F(IamTest, ARolesTrustNamesOnlyWhoIsThere) {
    const Error error = fails<op::CreateRole>(
        {.role_name = "r",
         .assume_role_policy_document =
             R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"AWS":"arn:aws:iam::000000000000:user/ghost"}}})"});
    EXPECT_EQ(error.code, "MalformedPolicyDocument");
    EXPECT_THAT(error.message, HasSubstr("Invalid principal in policy"));
    must<op::CreateRole>({.role_name = "r", .assume_role_policy_document = std::string(kTrust)});
    EXPECT_EQ(uri_decode(*must<op::GetRole>({.role_name = "r"}).role.assume_role_policy_document), kTrust);
}

TEST_F(IamTest, WhiteSpaceOfPoliciesIsNotCounted) {
    user("eve");
    const std::string spaces(5000, ' ');
    must<op::PutUserPolicy>(
        {.user_name = "eve", .policy_name = "p", .policy_document = std::string(kAllow) + spaces});
    std::string large =
        R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::)" +
        std::string(2000, 'x') + R"("}})";
    EXPECT_EQ(
        fails<op::PutUserPolicy>({.user_name = "eve", .policy_name = "q", .policy_document = large}).message,
        "Maximum policy size of 2048 bytes exceeded for user eve");
    EXPECT_EQ(must<op::ListUserPolicies>({.user_name = "eve"}).policy_names.size(), 1u)
        << "nothing was changed";
}

TEST_F(IamTest, PagesGoOnWhereTheyEnded) {
    for (const char* name : {"c", "A", "b"}) user(name);
    std::vector<std::string> names;
    std::optional<std::string> marker;
    int pages = 0;
    do {
        auto page = must<op::ListUsers>({.marker = marker, .max_items = 1});
        for (const User& one : page.users) names.push_back(one.user_name);
        marker = page.marker;
        EXPECT_EQ(*page.is_truncated, marker.has_value());
        ++pages;
    } while (marker && pages < 9);
    EXPECT_THAT(names, ElementsAre("A", "b", "c"));
    EXPECT_EQ(pages, 3);
}

TEST_F(IamTest, AccountsAreApart) {
    user("eve");
    principal = gate::root_principal("111111111111", "AKIAOTHER");
    EXPECT_EQ(fails<op::GetUser>({.user_name = "eve"}).code, "NoSuchEntity");
    EXPECT_TRUE(must<op::ListUsers>({}).users.empty());
    EXPECT_EQ(user("eve"), "arn:aws:iam::111111111111:user/eve");
}

TEST_F(IamTest, APasswordFollowsThePolicyAndComesOnceOnly) {
    user("eve");
    EXPECT_EQ(fails<op::CreateLoginProfile>({.user_name = "eve", .password = "short"}).code,
              "PasswordPolicyViolation");
    must<op::UpdateAccountPasswordPolicy>({.minimum_password_length = 10, .password_reuse_prevention = 3});
    must<op::CreateLoginProfile>({.user_name = "eve", .password = "Correct-horse-1"});
    EXPECT_EQ(fails<op::CreateLoginProfile>({.user_name = "eve", .password = "Correct-horse-2"}).code,
              "EntityAlreadyExists");
    clock.advance(std::chrono::seconds(1));
    EXPECT_EQ(fails<op::UpdateLoginProfile>({.user_name = "eve", .password = "Correct-horse-1"}).code,
              "PasswordPolicyViolation");
    must<op::UpdateLoginProfile>({.user_name = "eve", .password = "Correct-horse-2"});
    clock.advance(std::chrono::seconds(1));
    EXPECT_EQ(fails<op::UpdateLoginProfile>({.user_name = "eve", .password = "Correct-horse-1"}).code,
              "PasswordPolicyViolation");

    principal = {.kind = gate::PrincipalKind::user,
                 .account = std::string(kAccount),
                 .arn = "arn:aws:iam::000000000000:user/eve"};
    EXPECT_EQ(fails<op::ChangePassword>({.old_password = "wrong", .new_password = "Correct-horse-3"}).status,
              403);
    must<op::ChangePassword>({.old_password = "Correct-horse-2", .new_password = "Correct-horse-3"});
}

TEST_F(IamTest, AnOidcProviderKeepsItsClients) {
    const std::string arn =
        *must<op::CreateOpenIDConnectProvider>(
             {.url = "https://Idp.example.com/realm/", .client_id_list = std::vector<std::string>{"app"}})
             .open_id_connect_provider_arn;
    EXPECT_EQ(arn, "arn:aws:iam::000000000000:oidc-provider/Idp.example.com/realm");
    must<op::AddClientIDToOpenIDConnectProvider>({.open_id_connect_provider_arn = arn, .client_id = "web"});
    must<op::AddClientIDToOpenIDConnectProvider>({.open_id_connect_provider_arn = arn, .client_id = "web"});
    must<op::RemoveClientIDFromOpenIDConnectProvider>(
        {.open_id_connect_provider_arn = arn, .client_id = "app"});
    EXPECT_THAT(*must<op::GetOpenIDConnectProvider>({.open_id_connect_provider_arn = arn}).client_id_list,
                ElementsAre("web"));
    EXPECT_EQ(fails<op::CreateOpenIDConnectProvider>({.url = "https://idp.example.com/realm"}).code,
              "EntityAlreadyExists");
    EXPECT_EQ(*must<op::GetOpenIDConnectProvider>({.open_id_connect_provider_arn = arn}).url,
              "Idp.example.com/realm");
    must<op::DeleteOpenIDConnectProvider>({.open_id_connect_provider_arn = arn});
    EXPECT_EQ(fails<op::GetOpenIDConnectProvider>({.open_id_connect_provider_arn = arn}).code,
              "NoSuchEntity");
}

TEST_F(IamTest, SimulatesWithTheRealEvaluator) {
    const std::string arn = user("eve");
    must<op::PutUserPolicy>(
        {.user_name = "eve",
         .policy_name = "Reads",
         .policy_document =
             "{\"Version\":\"2012-10-17\",\n\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:Get*\","
             "\"Resource\":\"*\"},\n"
             "{\"Effect\":\"Deny\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::b/secret\"},"
             "{\"Effect\":\"Allow\",\"Action\":\"s3:PutObject\",\"Resource\":\"*\",\"Condition\":{"
             "\"StringEquals\":"
             "{\"aws:RequestTag/Team\":\"ml\"}}}]}"});
    SimulatePrincipalPolicyRequest in{
        .policy_source_arn = arn,
        .action_names = {"s3:GetObject", "s3:PutObject"},
        .resource_arns = std::vector<std::string>{"arn:aws:s3:::b/k", "arn:aws:s3:::b/secret"}};
    auto results = *must<op::SimulatePrincipalPolicy>(in).evaluation_results;
    ASSERT_EQ(results.size(), 4u);
    EXPECT_EQ(results[0].eval_decision, "allowed");
    EXPECT_EQ(results[1].eval_decision, "explicitDeny");
    EXPECT_EQ(results[2].eval_decision, "implicitDeny");
    ASSERT_EQ(results[1].matched_statements->size(), 1u);
    const auto& matched = results[1].matched_statements->front();
    EXPECT_EQ(*matched.source_policy_id, "user_eve_Reads");
    EXPECT_EQ(*matched.start_position->line, 3);
    EXPECT_EQ(*matched.start_position->column, 1);
    EXPECT_THAT(*results[2].missing_context_values, ElementsAre("aws:RequestTag/Team"));
    in.context_entries = {ContextEntry{.context_key_name = "aws:requesttag/Team",
                                       .context_key_values = std::vector<std::string>{"ml"}}};
    EXPECT_EQ(must<op::SimulatePrincipalPolicy>(in).evaluation_results->at(2).eval_decision, "allowed");
    in.permissions_boundary_policy_input_list = {std::string(
        R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}})")};
    const auto bounded = *must<op::SimulatePrincipalPolicy>(in).evaluation_results;
    EXPECT_EQ(bounded[2].eval_decision, "implicitDeny");
    EXPECT_FALSE(*bounded[2].permissions_boundary_decision_detail->allowed_by_permissions_boundary);
}

TEST_F(IamTest, AwssPoliciesLetInWhatTheirNamesSay) {
    user("eve");
    struct Case {
        std::string_view policy, action, resource, decision;
    };
    constexpr std::string_view kEve = "arn:aws:iam::000000000000:user/eve",
                               kAdam = "arn:aws:iam::000000000000:user/adam";
    for (const auto& [policy, action, resource, decision] : {
             Case{"AdministratorAccess", "iam:CreateUser", kAdam, "allowed"},
             Case{"PowerUserAccess", "sagemaker:CreateModel", "*", "allowed"},
             Case{"PowerUserAccess", "iam:CreateUser", kAdam, "implicitDeny"},
             Case{"ReadOnlyAccess", "s3:GetObject", "arn:aws:s3:::b/k", "allowed"},
             Case{"ReadOnlyAccess", "s3:PutObject", "arn:aws:s3:::b/k", "implicitDeny"},
             Case{"ReadOnlyAccess", "secretsmanager:GetSecretValue", "*", "implicitDeny"},
             Case{"ReadOnlyAccess", "kms:Decrypt", "*", "implicitDeny"},
             Case{"ViewOnlyAccess", "s3:GetObject", "arn:aws:s3:::b/k", "implicitDeny"},
             Case{"IAMUserChangePassword", "iam:ChangePassword", kEve, "allowed"},
             Case{"IAMUserChangePassword", "iam:ChangePassword", kAdam, "implicitDeny"},
             Case{"AmazonSageMakerFullAccess", "sagemaker:CreateTrainingJob",
                  "arn:aws:sagemaker:us-east-1:1:training-job/j", "allowed"},
             Case{"AmazonSageMakerFullAccess", "s3:GetObject", "arn:aws:s3:::my-sagemaker-data/k", "allowed"},
             Case{"AmazonSageMakerFullAccess", "s3:GetObject", "arn:aws:s3:::payroll/k", "implicitDeny"},
             Case{"AmazonSageMakerFullAccess", "iam:PassRole", "arn:aws:iam::000000000000:role/r",
                  "implicitDeny"},
             Case{"AmazonSageMakerReadOnly", "sagemaker:CreateModel", "*", "implicitDeny"},
             Case{"CloudWatchLogsReadOnlyAccess", "logs:DeleteLogGroup", "*", "implicitDeny"},
         }) {
        const std::string arn = "arn:aws:iam::aws:policy/" + std::string(policy);
        must<op::AttachUserPolicy>({.user_name = "eve", .policy_arn = arn});
        const auto results = *must<op::SimulatePrincipalPolicy>(
                                  {.policy_source_arn = std::string(kEve),
                                   .action_names = {std::string(action)},
                                   .resource_arns = std::vector<std::string>{std::string(resource)}})
                                  .evaluation_results;
        EXPECT_EQ(results.at(0).eval_decision, decision) << policy << ": " << action << " on " << resource;
        must<op::DetachUserPolicy>({.user_name = "eve", .policy_arn = arn});
    }
}

TEST(StatementSpans, FindsStatementsAndNothingElse) {
    const auto spans =
        statement_spans("{\"Id\":\"a{b\",\n \"Statement\" : [ {\"x\":{}} ,\n{\"y\":\"}\\\"\"}]}");
    ASSERT_EQ(spans.size(), 2u);
    EXPECT_EQ(*spans[0].start.line, 2);
    EXPECT_EQ(*spans[0].start.column, 18);
    EXPECT_EQ(*spans[1].end.line, 3);
    EXPECT_EQ(statement_spans("{\"Statement\":{\"Condition\":{\"a\":{}}}}").size(), 1u);
    EXPECT_TRUE(statement_spans("{{{{").empty());
}

TEST(ManagedPolicies, AllAreWellFormedAndWithinAwssSize) {
    for (const auto& policy : identity::managed_policies()) {
        auto parsed = policy::Document::parse(policy.document, policy::Kind::identity);
        EXPECT_TRUE(parsed) << policy.name << ": " << (parsed ? "" : parsed.error().subject);
        EXPECT_LE(policy.document.size(), 6144u) << policy.name;
        EXPECT_EQ(identity::find_managed(policy.arn()), &policy);
    }
    EXPECT_EQ(identity::find_managed("arn:aws:iam::aws:policy/Nothing"), nullptr);
    EXPECT_EQ(identity::find_managed("arn:aws:iam::aws:policy/other/ReadOnlyAccess"), nullptr);
}

}  // namespace
}  // namespace athanor::iam
