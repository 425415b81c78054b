#include "gate/identity/authorizer.hpp"

#include <gmock/gmock.h>

#include "api/iam.hpp"
#include "api/s3.hpp"
#include "api/sagemaker.hpp"
#include "api/scheduler.hpp"
#include "api/sqs.hpp"
#include "gate/forwarded.hpp"
#include "gate/identity/context.hpp"
#include "gate/identity/iam_facts.hpp"
#include "gate/identity/testing_people.hpp"
#include "gate/register.hpp"

namespace athanor::identity {
namespace {

using ::testing::HasSubstr;
namespace sm = api::sagemaker;

class TheAuthorizer : public People {
protected:
    TheAuthorizer() {
        make_user("ann");
        call.region = "us-east-1";
        call.time = clock.now();
        call.principal = user("ann");
    }
    template <class Op>
    Status ask(const typename Op::Input& input) {
        call.operation = &Op::kModel;
        return authorizer->authorize(call, Op::kModel, &input);
    }
    sm::CreateTrainingJobRequest job(const std::string& role) {
        sm::CreateTrainingJobRequest in;
        in.training_job_name = "j";
        in.role_arn = role;
        return in;
    }
    gate::Call call;
};

TEST_F(TheAuthorizer, TellsWhatIsNotAllowedAndWhyAsAwsDoes) {
    Status refused = ask<sm::op::StopTrainingJob>({.training_job_name = "j"});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "AccessDeniedException");
    EXPECT_EQ(refused.error().status, 403);
    EXPECT_EQ(
        refused.error().message,
        "User: arn:aws:iam::111111111111:user/ann is not authorized to perform: sagemaker:StopTrainingJob on "
        "resource: arn:aws:sagemaker:us-east-1:111111111111:training-job/j because no identity-based policy "
        "allows the sagemaker:StopTrainingJob action");
    put_policy(kUser, "ann", allow("sagemaker:Stop*"));
    EXPECT_TRUE(ask<sm::op::StopTrainingJob>({.training_job_name = "j"}));
    put_policy(kUser, "ann",
               R"({"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"*","Resource":"*"}})", "no");
    EXPECT_THAT(ask<sm::op::StopTrainingJob>({.training_job_name = "j"}).error().message,
                HasSubstr("with an explicit deny in an identity-based policy"));
}

TEST_F(TheAuthorizer, LeavesS3AndAnonymousRequestsOfItToS3) {
    EXPECT_TRUE(ask<api::s3::op::GetObject>({}));
    call.principal = {.kind = gate::PrincipalKind::anonymous};
    EXPECT_TRUE(ask<api::s3::op::GetObject>({}));
    EXPECT_EQ(ask<sm::op::StopTrainingJob>({.training_job_name = "j"}).error().code, "AccessDeniedException");
}

TEST_F(TheAuthorizer, AsksForTheRoleThatIsPassedOn) {
    make_role("jobs");
    put_policy(kUser, "ann", allow("sagemaker:*"));
    EXPECT_THAT(ask<sm::op::CreateTrainingJob>(job(role_arn("jobs"))).error().message,
                HasSubstr("is not authorized to perform: iam:PassRole on resource: " + role_arn("jobs")));
    put_policy(kUser, "ann",
               allow("iam:PassRole", role_arn("jobs"),
                     R"({"StringEquals":{"iam:PassedToService":"scheduler.amazonaws.com"}})"),
               "pass");
    EXPECT_EQ(ask<sm::op::CreateTrainingJob>(job(role_arn("jobs"))).error().code, "AccessDeniedException");
    put_policy(kUser, "ann",
               allow("iam:PassRole", role_arn("jobs"),
                     R"({"StringEquals":{"iam:PassedToService":"sagemaker.amazonaws.com"}})"),
               "pass");
    EXPECT_TRUE(ask<sm::op::CreateTrainingJob>(job(role_arn("jobs"))));
    EXPECT_EQ(ask<sm::op::CreateTrainingJob>(job(role_arn("other"))).error().code, "AccessDeniedException");
}

TEST_F(TheAuthorizer, RefusesARoleThatIsNotThereOrTrustsAnother) {
    put_policy(kUser, "ann", allow("*"));
    make_role("events", "AROAEVENTS", "events.amazonaws.com");
    for (const char* name : {"missing", "events"}) {
        Status refused = ask<sm::op::CreateTrainingJob>(job(role_arn(name)));
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, "ValidationException");
        EXPECT_EQ(refused.error().message, "Could not assume role " + role_arn(name) +
                                               ". Please ensure that the role exists and allows principal "
                                               "'sagemaker.amazonaws.com' to assume "
                                               "the role.");
    }
    EXPECT_THAT(ask<sm::op::CreateTrainingJob>(job("arn:aws:iam::222222222222:role/jobs")).error().message,
                HasSubstr("Cross-account pass role is not allowed."));
    api::scheduler::CreateScheduleInput schedule;
    schedule.name = "s";
    schedule.target.role_arn = role_arn("events");
    EXPECT_EQ(ask<api::scheduler::op::CreateSchedule>(schedule).error().message,
              "The execution role you provide must allow AWS EventBridge Scheduler to assume the role.");
}

TEST_F(TheAuthorizer, ATrustMayAskForWhomTheServiceWorks) {
    put_policy(kUser, "ann", allow("*"));
    make(kRole, "jobs", "AROAJOBS",
         R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRole",
            "Principal":{"Service":"sagemaker.amazonaws.com"},"Condition":{"StringEquals":{"aws:SourceAccount":"111111111111"},
            "ArnLike":{"aws:SourceArn":"arn:aws:sagemaker:*:111111111111:training-job/j*"}}}})");
    EXPECT_TRUE(ask<sm::op::CreateTrainingJob>(job(role_arn("jobs"))));
    auto other = job(role_arn("jobs"));
    other.training_job_name = "other";
    EXPECT_FALSE(ask<sm::op::CreateTrainingJob>(other));
}

TEST_F(TheAuthorizer, KnowsTagsOfCallersRequestsAndResources) {
    make_role("jobs");
    tag(kUser, "ann", "team", "fraud");
    put_policy(kUser, "ann", allow("iam:PassRole"), "pass");
    put_policy(
        kUser, "ann",
        allow("sagemaker:*", "*", R"({"StringEquals":{"aws:RequestTag/team":"${aws:PrincipalTag/team}"}})"));
    auto in = job(role_arn("jobs"));
    EXPECT_FALSE(ask<sm::op::CreateTrainingJob>(in));
    in.tags = {{.key = "team", .value = "fraud"}};
    EXPECT_TRUE(ask<sm::op::CreateTrainingJob>(in));
    in.tags = {{.key = "team", .value = "other"}};
    EXPECT_FALSE(ask<sm::op::CreateTrainingJob>(in));

    auto tags = std::make_shared<const gate::Tags>(gate::Tags{{"team", "fraud"}});
    authorizer->resources("sagemaker", [&](std::string_view) { return ResourceFacts{.tags = tags}; });
    put_policy(kUser, "ann",
               allow("sagemaker:*", "*", R"({"StringEquals":{"sagemaker:ResourceTag/team":"fraud"}})"));
    EXPECT_TRUE(ask<sm::op::StopTrainingJob>({.training_job_name = "j"}));
    tags = nullptr;
    EXPECT_FALSE(ask<sm::op::StopTrainingJob>({.training_job_name = "j"}));
}

// Delegation by boundaries ("Permissions boundaries for IAM entities" of the user guide): who may change only users that are bounded as they should be.
TEST_F(TheAuthorizer, KnowsTheBoundaryThatAUserHasAndTheOneThatARequestGives) {
    namespace iam = api::iam;
    const std::string bound = "arn:aws:iam::111111111111:policy/Bound";
    authorizer->resources("iam", [this](std::string_view arn) { return iam_facts(*control, arn); });
    make_user("bob", "AIDABOB");
    make_role("jobs");
    put_policy(kUser, "ann",
               allow("iam:*", "*", R"({"StringEquals":{"iam:PermissionsBoundary":")" + bound + "\"}}"));
    const iam::AttachUserPolicyRequest attach{.user_name = "bob", .policy_arn = "arn:aws:iam::aws:policy/X"};
    const iam::DeleteRolePolicyRequest take{.role_name = "jobs", .policy_name = "p"};
    const iam::PutUserPermissionsBoundaryRequest put{.user_name = "bob", .permissions_boundary = bound};
    const iam::PutUserPermissionsBoundaryRequest other{.user_name = "bob",
                                                       .permissions_boundary = bound + "2"};
    auto bound_by = [&](const std::string& to) {
        change("UPDATE iam_entity SET boundary = ? WHERE folded IN ('bob', 'jobs')", to);
    };
    EXPECT_FALSE(ask<iam::op::AttachUserPolicy>(attach));
    EXPECT_FALSE(ask<iam::op::DeleteRolePolicy>(take));
    EXPECT_TRUE(ask<iam::op::PutUserPermissionsBoundary>(put));
    EXPECT_FALSE(ask<iam::op::PutUserPermissionsBoundary>(other));
    EXPECT_FALSE(ask<iam::op::DeleteUserPermissionsBoundary>({.user_name = "bob"}));
    bound_by(bound + "2");
    EXPECT_FALSE(ask<iam::op::AttachUserPolicy>(attach));
    EXPECT_FALSE(ask<iam::op::DeleteRolePolicy>(take));
    EXPECT_TRUE(ask<iam::op::PutUserPermissionsBoundary>(put)) << "the new one counts, not the one there is";
    bound_by(bound);
    EXPECT_TRUE(ask<iam::op::AttachUserPolicy>(attach));
    EXPECT_TRUE(ask<iam::op::DeleteRolePolicy>(take));
    EXPECT_FALSE(ask<iam::op::PutUserPermissionsBoundary>(other));
    EXPECT_TRUE(ask<iam::op::DeleteUserPermissionsBoundary>({.user_name = "bob"}));
    EXPECT_FALSE(ask<iam::op::DeleteUser>({.user_name = "bob"})) << "has no such key";
}

TEST_F(TheAuthorizer, NarrowsSessionsByTheirPolicies) {
    make_role("jobs");
    put_policy(kRole, "jobs", allow("s3:*"));
    auto said = session();
    const auto plain = with(sessions->role_principal(role_arn("jobs"), "s"), said);
    EXPECT_TRUE(may(plain, "s3:PutObject"));
    said.policies = {allow("s3:Get*")};
    const auto narrowed = with(sessions->role_principal(role_arn("jobs"), "s"), said);
    EXPECT_TRUE(may(narrowed, "s3:GetObject"));
    EXPECT_EQ(decide(narrowed, "s3:PutObject").ground, gate::Ground::session);
    said.policies = {};
    said.policy_arns = {"arn:aws:iam::aws:policy/AmazonSQSFullAccess"};
    EXPECT_FALSE(may(with(sessions->role_principal(role_arn("jobs"), "s"), said), "s3:GetObject"));
    said.policy_arns = {"arn:aws:iam::111111111111:policy/gone"};
    EXPECT_FALSE(may(with(sessions->role_principal(role_arn("jobs"), "s"), said), "s3:GetObject"));
}

TEST_F(TheAuthorizer, LetsFederatedUsersDoWhatIssuerAndSessionBothAllow) {
    put_policy(kUser, "ann", allow("s3:*"));
    gate::Principal who{.kind = gate::PrincipalKind::federated_user,
                        .account = std::string(kAccount),
                        .arn = "arn:aws:sts::111111111111:federated-user/f",
                        .user_id = "111111111111:f",
                        .issuer = user_arn("ann")};
    EXPECT_FALSE(may(with(who, session()), "s3:GetObject"));  // no session policy: nothing
    auto said = session();
    said.policies = {allow("*")};
    EXPECT_TRUE(may(with(who, said), "s3:GetObject"));
    EXPECT_FALSE(may(with(who, said), "sqs:SendMessage"));
    EXPECT_FALSE(may(with(who, said), "iam:ListUsers"));
    EXPECT_FALSE(may(with(who, said), "sts:AssumeRole"));
}

TEST_F(TheAuthorizer, KeepsUsersSessionsFromIamAndSts) {
    put_policy(kUser, "ann", allow("*"));
    const auto temporary = with(user("ann"), session());
    EXPECT_TRUE(may(user("ann"), "iam:CreateUser"));
    EXPECT_FALSE(may(temporary, "iam:CreateUser"));
    EXPECT_FALSE(may(temporary, "sts:GetFederationToken"));
    EXPECT_TRUE(may(temporary, "sts:AssumeRole"));
    EXPECT_TRUE(may(temporary, "sts:GetCallerIdentity"));
    EXPECT_TRUE(may(temporary, "s3:GetObject"));
}

TEST_F(TheAuthorizer, EndsSessionsThatWereIssuedBeforeARevocation) {
    make_role("jobs");
    put_policy(kRole, "jobs", allow("*"));
    const auto before = with(sessions->role_principal(role_arn("jobs"), "s"), session());
    clock.advance(std::chrono::seconds(10));
    put_policy(
        kRole, "jobs",
        R"({"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"*","Resource":"*","Condition":
                  {"DateLessThan":{"aws:TokenIssueTime":")" +
            format_iso8601(clock.now()) + "\"}}}}",
        "AWSRevokeOlderSessions");
    clock.advance(std::chrono::seconds(10));
    const auto after = with(sessions->role_principal(role_arn("jobs"), "s"), session());
    for (const auto& [who, allowed] : {std::pair(before, false), std::pair(after, true)}) {
        call.principal = who;
        EXPECT_EQ(ask<sm::op::StopTrainingJob>({.training_job_name = "j"}).has_value(), allowed);
    }
}

TEST_F(TheAuthorizer, AnswersGlobalKeysByWhoAndHow) {
    auto said = session();
    said.source_identity = "ann";
    said.tags = {{"Team", "session"}};
    said.claims = {{"idp.example.com:aud", "app"}};
    tag(kUser, "ann", "team", "user");
    tag(kUser, "ann", "cost", "7");
    http::Request request;
    request.headers.add("User-Agent", "curl");
    call.request = &request;
    call.source_address = "[2001:db8::1]:443";
    call.principal = with(user("ann"), said);
    const Circumstances about{.call = call, .directory = directory.get(), .owner = kAccount};
    const auto key = [&](std::string_view name) -> std::string {
        auto value = global_key(about, name);
        return value ? value->at(0) : "-";
    };
    EXPECT_EQ(key("aws:principaltag/Team"), "session");
    EXPECT_EQ(key("aws:principaltag/team"), "session");
    EXPECT_EQ(key("aws:principaltag/cost"), "7");
    EXPECT_EQ(key("aws:username"), "ann");
    EXPECT_EQ(key("aws:principaltype"), "User");
    EXPECT_EQ(key("aws:sourceip"), "2001:db8::1");
    EXPECT_EQ(key("aws:useragent"), "curl");
    EXPECT_EQ(key("aws:sourceidentity"), "ann");
    EXPECT_EQ(key("idp.example.com:aud"), "app");
    EXPECT_EQ(key("aws:multifactorauthpresent"), "false");
    EXPECT_EQ(key("aws:tokenissuetime"), format_iso8601(said.issued));
    EXPECT_EQ(key("aws:resourceaccount"), kAccount);
    EXPECT_EQ(key("aws:referer"), "-");
    EXPECT_EQ(key("aws:sourcevpc"), "-");
    call.principal = user("ann");
    EXPECT_EQ(key("aws:multifactorauthpresent"), "-");
    EXPECT_EQ(key("aws:tokenissuetime"), "-");
    EXPECT_EQ(key("aws:principaltag/team"), "user");
}

// ---- Behind proxies (gate/forwarded.hpp) ----

std::string client_behind(std::string peer, std::vector<std::string> forwarded,
                          std::vector<std::string> trusted) {
    http::Request request;
    request.peer = std::move(peer);
    for (const auto& line : forwarded) request.headers.add("X-Forwarded-For", line);
    return gate::client_address(request, *gate::parse_networks(trusted));
}

TEST(ClientAddress, IsTheSocketsUnlessATrustedProxySpeaks) {
    EXPECT_EQ(client_behind("10.0.0.1:5", {"1.2.3.4"}, {}), "10.0.0.1:5");
    EXPECT_EQ(client_behind("10.0.0.1:5", {"1.2.3.4"}, {"192.168.0.0/16"}), "10.0.0.1:5");
    EXPECT_EQ(client_behind("10.0.0.1:5", {"1.2.3.4"}, {"10.0.0.0/8"}), "1.2.3.4");
    EXPECT_EQ(client_behind("10.0.0.1:5", {}, {"10.0.0.0/8"}), "10.0.0.1:5");
    EXPECT_EQ(client_behind("[::1]:5", {"2001:db8::7"}, {"::1"}), "2001:db8::7");
}

TEST(ClientAddress, IsTheRightmostThatIsNoTrustedProxy) {
    EXPECT_EQ(client_behind("10.0.0.1:5", {"6.6.6.6, 1.2.3.4, 10.0.0.2"}, {"10.0.0.0/8"}), "1.2.3.4");
    EXPECT_EQ(client_behind("10.0.0.1:5", {"6.6.6.6", "1.2.3.4:99 , 10.0.0.2"}, {"10.0.0.0/8"}), "1.2.3.4");
    EXPECT_EQ(client_behind("10.0.0.1:5", {"10.0.0.9, 10.0.0.2"}, {"10.0.0.0/8"}), "10.0.0.9");
    EXPECT_EQ(client_behind("10.0.0.1:5", {"1.2.3.4, unknown, 10.0.0.2"}, {"10.0.0.0/8"}), "10.0.0.2");
    EXPECT_EQ(client_behind("10.0.0.1:5", {"0.0.0.0/0"}, {"10.0.0.0/8"}), "10.0.0.1:5");
    EXPECT_FALSE(gate::parse_networks({"10.0.0.0/99"}));
}

TEST(ClientAddress, IsToldWithoutItsPort) {
    for (auto [peer, address] : std::initializer_list<std::pair<std::string_view, std::string_view>>{
             {"10.0.0.1:53114", "10.0.0.1"},
             {"10.0.0.1", "10.0.0.1"},
             {"[2001:db8::1]:9000", "2001:db8::1"},
             {"[2001:db8::1]", "2001:db8::1"},
             {"2001:db8::1", "2001:db8::1"},
             {"[2001:db8::1", "2001:db8::1"},
             {"::1", "::1"},
             {"[", ""},
             {"", ""},
             {"events.amazonaws.com", "events.amazonaws.com"}})
        EXPECT_EQ(gate::address_of(peer), address) << peer;
}

TEST(ClientAddress, SaysWhetherTheClientsSideIsEncrypted) {
    http::Request request;
    request.peer = "10.0.0.1:5";
    request.headers.add("X-Forwarded-Proto", "https");
    EXPECT_FALSE(gate::is_secure(request, {}));
    EXPECT_TRUE(gate::is_secure(request, *gate::parse_networks({"10.0.0.0/8"})));
}

}  // namespace
}  // namespace athanor::identity
