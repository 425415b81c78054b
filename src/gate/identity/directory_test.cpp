#include "gate/identity/directory.hpp"

#include <gmock/gmock.h>

#include "gate/identity/testing_people.hpp"

namespace athanor::identity {
namespace {

using gate::LookupFailure;

class TheDirectory : public People {};

TEST_F(TheDirectory, SeesAChangeAtTheNextQuestionAndNothingInBetween) {
    make_user("ann");
    EXPECT_FALSE(may(user("ann"), "s3:GetObject"));
    put_policy(kUser, "ann", allow("s3:GetObject"));
    EXPECT_TRUE(may(user("ann"), "s3:GetObject"));
    put_policy(kUser, "ann", allow("s3:PutObject"));
    EXPECT_FALSE(may(user("ann"), "s3:GetObject"));
    EXPECT_TRUE(may(user("ann"), "s3:PutObject"));
    // From memory until it is told: that is what changed() is for.
    write("DELETE FROM iam_inline");
    EXPECT_TRUE(may(user("ann"), "s3:PutObject"));
    directory->changed(kAccount);
    EXPECT_FALSE(may(user("ann"), "s3:PutObject"));
}

TEST_F(TheDirectory, ForgetsOnlyTheAccountThatChanged) {
    make_user("ann");
    const auto before = directory->find_identity(user_arn("ann"));
    directory->changed("222222222222");
    EXPECT_EQ(directory->find_identity(user_arn("ann")), before);
    directory->changed(kAccount);
    EXPECT_NE(directory->find_identity(user_arn("ann")), before);
}

TEST_F(TheDirectory, CountsGroupsManagedPoliciesAndTheBoundary) {
    make_user("ann");
    make(kGroup, "team", "AGPATEAM");
    put_policy(kGroup, "team", allow("s3:GetObject"));
    change("INSERT INTO iam_member (account, user_name, group_name) VALUES (?, 'ann', 'team')", kAccount);
    change("INSERT INTO iam_attached (account, kind, folded, policy) VALUES (?, 'u', 'ann', ?)", kAccount,
           std::string("arn:aws:iam::aws:policy/AmazonSQSFullAccess"));
    EXPECT_TRUE(may(user("ann"), "s3:GetObject"));
    EXPECT_TRUE(may(user("ann"), "sqs:SendMessage"));
    change("UPDATE iam_entity SET boundary = ? WHERE folded = 'ann'",
           std::string("arn:aws:iam::aws:policy/AmazonSQSReadOnlyAccess"));
    const auto verdict = decide(user("ann"), "sqs:SendMessage");
    EXPECT_FALSE(verdict.allowed());
    EXPECT_EQ(verdict.ground, gate::Ground::boundary);
    EXPECT_TRUE(may(user("ann"), "sqs:ListQueues"));
}

TEST_F(TheDirectory, LetsNobodyInByADocumentThatCannotBeRead) {
    make_user("ann");
    put_policy(kUser, "ann", allow("*"));
    EXPECT_TRUE(may(user("ann"), "s3:GetObject"));
    put_policy(kUser, "ann", "{\"Statement\":", "damaged");  // what it would have denied is not known
    EXPECT_FALSE(may(user("ann"), "s3:GetObject"));
    EXPECT_FALSE(may(user("nobody"), "s3:GetObject"));
}

TEST_F(TheDirectory, KnowsAUsersKeysWhileTheyAreActive) {
    make_user("ann");
    make_key("ann", "AKIAANN", "annssecret");
    auto known = sessions->find("AKIAANN", "");
    ASSERT_TRUE(known);
    EXPECT_EQ(known->secret_access_key, "annssecret");
    EXPECT_EQ(known->principal.arn, user_arn("ann"));
    EXPECT_EQ(known->principal.kind, gate::PrincipalKind::user);
    change("UPDATE iam_access_key SET active = 0");
    EXPECT_EQ(sessions->find("AKIAANN", "").error(), LookupFailure::unknown_key);
    change("UPDATE iam_access_key SET active = 1");
    EXPECT_TRUE(sessions->find("AKIAANN", ""));
    change("DELETE FROM iam_access_key");
    EXPECT_EQ(sessions->find("AKIAANN", "").error(), LookupFailure::unknown_key);
}

TEST_F(TheDirectory, AcceptsNoKeyThatTheMasterKeyDoesNotOpen) {
    make_user("ann");
    make_user("bob", "AIDABOB");
    make_key("ann", "AKIAANN", "annssecret");
    make_key("bob", "AKIABOB", "bobssecret");
    change("UPDATE iam_access_key SET secret = ? WHERE id = 'AKIAANN'",
           store::Blob{"not what the master key has sealed, but long enough"});
    EXPECT_EQ(sessions->find("AKIAANN", "").error(), LookupFailure::unknown_key);
    EXPECT_TRUE(sessions->find("AKIABOB", ""));
    EXPECT_TRUE(sessions->find("AKIAROOT", ""));
}

TEST_F(TheDirectory, TellsWhenKeysAndRolesWereUsed) {
    make_user("ann");
    make_role("jobs");
    make_key("ann", "AKIAANN", "annssecret");
    directory->used(sessions->find("AKIAANN", "")->principal, "s3", "us-east-1", clock.now());
    directory->used(sessions->role_principal(role_arn("jobs"), "s"), "s3", "eu-west-1", clock.now());
    ASSERT_TRUE(run_to_end(directory->flush()));
    auto key = control->read([](store::Snapshot& s) {
        return s.one<std::string>("SELECT used_service FROM iam_access_key WHERE used IS NOT NULL");
    });
    EXPECT_EQ(**key, "s3");
    auto role = control->read([](store::Snapshot& s) {
        return s.one<std::string>("SELECT used_region FROM iam_entity WHERE used IS NOT NULL AND kind = 'r'");
    });
    EXPECT_EQ(**role, "eu-west-1");
}

TEST_F(TheDirectory, HasTheServicesOwnRolesWithoutRows) {
    const std::string arn = role_arn(
        "aws-service-role/sagemaker.application-autoscaling.amazonaws.com/"
        "AWSServiceRoleForApplicationAutoScaling_SageMakerEndpoint");
    const auto role = directory->find_identity(arn);
    ASSERT_TRUE(role);
    EXPECT_TRUE(role->id.starts_with("AROA"));
    const auto who = sessions->role_principal(arn, "ApplicationAutoScaling");
    EXPECT_TRUE(may(who, "sagemaker:UpdateEndpointWeightsAndCapacities",
                    "arn:aws:sagemaker:us-east-1:111111111111:endpoint/e"));
    EXPECT_FALSE(may(who, "sagemaker:DeleteEndpoint", "arn:aws:sagemaker:us-east-1:111111111111:endpoint/e"));
    EXPECT_FALSE(directory->find_identity(role_arn("aws-service-role/x.amazonaws.com/Mine")));
}

// ---- Sessions (gate/credentials.hpp) ----

class TheSessions : public People {
protected:
    std::expected<gate::Known, LookupFailure> find(const gate::Credentials& key) {
        return sessions->find(key.access_key_id, key.session_token);
    }
};

TEST_F(TheSessions, CarryAllThatWasSaidWhenTheyWereMade) {
    make_role("jobs", "AROAJOBS");
    auto said = session();
    said.policies = {allow("s3:GetObject")};
    said.policy_arns = {"arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"};
    said.tags = {{"team", "fraud"}, {"k\n\"", "ü"}};
    said.transitive_tags = {"team"};
    said.source_identity = "ann";
    said.provider = "arn:aws:iam::111111111111:oidc-provider/idp.example.com";
    said.claims = {{"idp.example.com:sub", "ann"}};
    said.holder = "arn:aws:sagemaker:us-east-1:111111111111:training-job/j";
    auto made = sessions->mint(with(sessions->role_principal(role_arn("jobs"), "run-1"), said));
    ASSERT_TRUE(made) << made.error().message;
    auto known = find(*made);
    ASSERT_TRUE(known);
    EXPECT_EQ(*known->principal.session, said);
    EXPECT_EQ(known->principal.user_id, "AROAJOBS:run-1");
    EXPECT_EQ(known->principal.arn, "arn:aws:sts::111111111111:assumed-role/jobs/run-1");
    EXPECT_EQ(known->secret_access_key, made->secret_access_key);
    // What it carries is nobody's to read.
    const auto token = *from_base64(made->session_token);
    EXPECT_EQ(token.find("fraud"), std::string::npos);
    EXPECT_EQ(token.find("jobs"), std::string::npos);
}

TEST_F(TheSessions, AreRefusedWhereverTheirTokenWasChanged) {
    make_role("jobs");
    auto made = *sessions->mint_session(role_arn("jobs"), "run", std::chrono::hours(1));
    auto other = *sessions->mint_session(role_arn("jobs"), "run", std::chrono::hours(1));
    EXPECT_EQ(sessions->find(other.access_key_id, made.session_token).error(), LookupFailure::invalid_token);
    const std::string token = *from_base64(made.session_token);
    for (std::size_t i = 0; i < token.size(); ++i) {
        std::string changed = token;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        EXPECT_EQ(sessions->find(made.access_key_id, base64(changed)).error(), LookupFailure::invalid_token)
            << i;
        EXPECT_EQ(sessions->find(made.access_key_id, base64(token.substr(0, i))).error(),
                  i == 0 ? LookupFailure::unknown_key : LookupFailure::invalid_token);
    }
    ASSERT_TRUE(find(made));
    // After it is known as well.
    EXPECT_EQ(sessions->find(other.access_key_id, made.session_token).error(), LookupFailure::invalid_token);
    EXPECT_TRUE(find(other));
}

TEST_F(TheSessions, ExpireAndAreKnownAfterARestart) {
    make_role("jobs");
    auto made = *sessions->mint_session(role_arn("jobs"), "run", std::chrono::hours(1));
    gate::RootAndSessions restarted({"AKIAROOT", "rootsecret", "", {}}, std::string(kAccount),
                                    std::string(32, 'k'), clock, random, directory.get(), directory.get());
    EXPECT_TRUE(restarted.find(made.access_key_id, made.session_token));
    gate::RootAndSessions other({"AKIAROOT", "rootsecret", "", {}}, std::string(kAccount),
                                std::string(32, 'x'), clock, random, directory.get(), directory.get());
    EXPECT_EQ(other.find(made.access_key_id, made.session_token).error(), LookupFailure::invalid_token);
    clock.advance(std::chrono::hours(1));
    EXPECT_EQ(find(made).error(), LookupFailure::expired_token);
    EXPECT_EQ(sessions->mint_session(role_arn("jobs"), "run", std::chrono::hours(13)).error().code,
              "ValidationException");
}

TEST_F(TheSessions, EndWithTheirRoleAndAreNotThoseOfItsNamesake) {
    make_role("jobs", "AROAFIRST");
    auto made = *sessions->mint_session(role_arn("jobs"), "run", std::chrono::hours(1));
    EXPECT_TRUE(find(made));
    change("DELETE FROM iam_entity");
    EXPECT_EQ(find(made).error(), LookupFailure::invalid_token);
    make_role("jobs", "AROASECOND");
    EXPECT_EQ(find(made).error(), LookupFailure::invalid_token);
    EXPECT_TRUE(find(*sessions->mint_session(role_arn("jobs"), "run", std::chrono::hours(1))));
    EXPECT_EQ(sessions->mint_session(role_arn("other"), "run", std::chrono::hours(1)).error().code,
              "AccessDenied");
}

TEST_F(TheSessions, OfAUserEndWithItsKey) {
    make_user("ann");
    make_key("ann", "AKIAUSER", "annssecret");
    auto made = sessions->mint(with(user("ann"), session()));
    ASSERT_TRUE(made);
    EXPECT_EQ(find(*made)->principal.access_key_id, made->access_key_id);
    change("UPDATE iam_access_key SET active = 0");
    EXPECT_EQ(find(*made).error(), LookupFailure::invalid_token);
    change("UPDATE iam_access_key SET active = 1");
    EXPECT_TRUE(find(*made));
    change("DELETE FROM iam_access_key");
    EXPECT_EQ(find(*made).error(), LookupFailure::invalid_token);
}

TEST_F(TheSessions, EndWithTheirHolder) {
    make_role("jobs");
    std::string ended;
    sessions->refuse_holders([&](std::string_view holder) { return holder == ended; });
    auto made = *sessions->mint_session(role_arn("jobs"), "run", std::chrono::hours(1), "arn:job/a");
    auto free = *sessions->mint_session(role_arn("jobs"), "run", std::chrono::hours(1));
    EXPECT_TRUE(find(made));
    ended = "arn:job/a";
    EXPECT_EQ(find(made).error(), LookupFailure::invalid_token);
    EXPECT_TRUE(find(free));
}

}  // namespace
}  // namespace athanor::identity
