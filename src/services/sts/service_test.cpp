#include "services/sts/service.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "gate/testing_tokens.hpp"
#include "services/sts/session.hpp"

namespace athanor::sts {
namespace {

using namespace api::sts;
using gate::PrincipalKind;
using ::testing::HasSubstr;

constexpr const char* kAccount = "111111111111";
constexpr const char* kRole = "arn:aws:iam::111111111111:role/ml/trainer";

// Decides by the resource's policy alone, as a trust policy that names its callers does.
class ByTrust final : public gate::Authorizer {
public:
    gate::Verdict decide(const gate::Question& question) const override {
        const policy::Requester requester{
            .account = question.who.account, .arn = question.who.arn, .role_arn = question.who.role_arn};
        auto said = policy::evaluate(*question.resource_policy, {.requester = requester,
                                                                 .action = question.action,
                                                                 .resource = question.resource,
                                                                 .context = question.context});
        return {said.effect, gate::Ground::resource, said.named};
    }
    Status authorize(const gate::Call&, const wire::Operation&, const void*) const override { return {}; }
};

class StsTest : public ::testing::Test {
protected:
    StsTest() {
        sts.add_to(operations);
        call.principal = user("bob");
        call.region = "us-east-1";
        trust(
            R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:user/bob"},)"
            R"("Action":["sts:AssumeRole","sts:TagSession","sts:SetSourceIdentity"]}})");
    }
    static gate::Principal user(const std::string& name) {
        return {.kind = PrincipalKind::user,
                .account = kAccount,
                .arn = "arn:aws:iam::111111111111:user/" + name,
                .user_id = "AIDA1",
                .access_key_id = "AKIA1"};
    }
    void trust(std::string_view document) {
        auto parsed = policy::Document::parse(document, policy::Kind::trust);
        ASSERT_TRUE(parsed) << document;
        role.trust = std::make_shared<const policy::Document>(*std::move(parsed));
    }
    template <class Op>
    std::string ask(typename Op::Input in, typename Op::Output* out = nullptr) {
        auto answered = run_to_end(operations.call<Op>(call, std::move(in)));
        if (!answered) return answered.error().code + ": " + answered.error().message;
        if (out) *out = *std::move(answered);
        return "done";
    }
    AssumeRoleRequest assume() { return {.role_arn = kRole, .role_session_name = "run-1"}; }
    std::string assume(AssumeRoleRequest in) { return ask<op::AssumeRole>(std::move(in), &assumed); }
    static Tag tag(const char* key, const char* value) { return {.key = key, .value = value}; }

    Identities identities() {
        return {.find = [this](std::string_view arn) -> std::shared_ptr<const identity::Identity> {
                    if (arn != kRole) return nullptr;
                    return std::make_shared<identity::Identity>(role);
                },
                .managed = [](std::string_view arn) -> identity::DocumentPtr {
                    if (!arn.ends_with("ReadOnlyAccess")) return nullptr;
                    auto document = policy::Document::parse(
                        R"({"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}})",
                        policy::Kind::identity);
                    return std::make_shared<const policy::Document>(*std::move(document));
                },
                .mint = [this](gate::Principal who) -> Result<gate::Credentials> {
                    minted = who;
                    return gate::Credentials{"ASIA1", "secret", "token", who.session->expires};
                },
                .account_of_key = [](std::string_view id) -> std::optional<std::string> {
                    if (id != "AKIAIOSFODNN7EXAMPLE") return std::nullopt;
                    return "222222222222";
                }};
    }
    gate::Fetch provider() {
        return [](gate::FetchRequest request) -> Task<Result<gate::Fetched>> {
            if (request.url.ends_with("/openid-configuration")) {
                co_return gate::Fetched{
                    200,
                    R"({"issuer":"https://idp.example.com/realms/a","jwks_uri":"https://idp.example.com/keys"})",
                    {}};
            }
            co_return gate::Fetched{200, std::string(gate::testing::kKeyDocument), {}};
        };
    }

    identity::Identity role{.is_role = true,
                            .account = kAccount,
                            .arn = kRole,
                            .name = "trainer",
                            .id = "AROA1",
                            .longest_session = std::chrono::hours(2)};
    std::vector<std::string> clients{"client-1"};
    ManualClock clock;
    ByTrust authorizer;
    gate::Register operations{authorizer};
    gate::OidcKeys keys{provider(), clock};
    WebIdentities web{keys,
                      [this](std::string_view arn) -> Result<std::optional<Provider>> {
                          if (arn != "arn:aws:iam::111111111111:oidc-provider/idp.example.com/realms/a")
                              return std::nullopt;
                          return Provider{std::string(arn), clients};
                      },
                      clock};
    Sts sts{identities(), authorizer, web, clock};
    gate::Call call;
    gate::Principal minted;
    AssumeRoleResponse assumed;
};

TEST_F(StsTest, ACallerIsWhoTheSignatureSays) {
    GetCallerIdentityResponse out;
    EXPECT_EQ(ask<op::GetCallerIdentity>({}, &out), "done");
    EXPECT_EQ(out.account, kAccount);
    EXPECT_EQ(out.arn, "arn:aws:iam::111111111111:user/bob");
    EXPECT_EQ(out.user_id, "AIDA1");
}

TEST_F(StsTest, WhomTheTrustNamesBecomesASessionOfTheRole) {
    EXPECT_EQ(assume(assume()), "done");
    EXPECT_EQ(assumed.assumed_role_user->arn, "arn:aws:sts::111111111111:assumed-role/trainer/run-1");
    EXPECT_EQ(assumed.assumed_role_user->assumed_role_id, "AROA1:run-1");
    EXPECT_EQ(minted.kind, PrincipalKind::role_session);
    EXPECT_EQ(minted.role_arn, kRole);
    EXPECT_EQ(assumed.credentials->expiration, clock.now() + std::chrono::hours(1));
    EXPECT_FALSE(assumed.packed_policy_size);
    call.principal = user("eve");
    EXPECT_EQ(assume(assume()),
              "AccessDenied: User: arn:aws:iam::111111111111:user/eve is not authorized to perform: "
              "sts:AssumeRole on "
              "resource: arn:aws:iam::111111111111:role/ml/trainer");
}

TEST_F(StsTest, ARoleThatIsNotThereIsRefusedInTheSameWords) {
    auto in = assume();
    in.role_arn = "arn:aws:iam::111111111111:role/none";
    EXPECT_EQ(assume(in),
              "AccessDenied: User: arn:aws:iam::111111111111:user/bob is not authorized to perform: "
              "sts:AssumeRole on "
              "resource: arn:aws:iam::111111111111:role/none");
    in.role_arn = "arn:aws:iam::111111111111:user/bob-the-second";
    EXPECT_THAT(assume(in), HasSubstr("AccessDenied"));
}

TEST_F(StsTest, TheRootMayNotBecomeARole) {
    call.principal = gate::root_principal(kAccount, "AKIA1");
    EXPECT_EQ(assume(assume()), "AccessDenied: Roles may not be assumed by root accounts.");
}

TEST_F(StsTest, AnExternalIdIsWhatTheTrustAsksFor) {
    trust(
        R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole",)"
        R"("Condition":{"StringEquals":{"sts:ExternalId":"e-1"}}}})");
    EXPECT_THAT(assume(assume()), HasSubstr("AccessDenied"));
    auto in = assume();
    in.external_id = "e-2";
    EXPECT_THAT(assume(in), HasSubstr("AccessDenied"));
    in.external_id = "e-1";
    EXPECT_EQ(assume(in), "done");
}

TEST_F(StsTest, TagsNeedAnActionOfTheirOwnAndGoOnAlongAChain) {
    trust(
        R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"},)"
        R"({"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:TagSession",)"
        R"("Condition":{"StringEquals":{"aws:RequestTag/Team":"blue"}}}]})");
    auto in = assume();
    in.tags = {{tag("Team", "red")}};
    EXPECT_THAT(assume(in), HasSubstr("sts:TagSession"));
    in.tags = {{tag("Team", "blue"), tag("Cost", "7")}};
    in.transitive_tag_keys = {{"Team"}};
    EXPECT_EQ(assume(in), "done");
    EXPECT_EQ(*assumed.packed_policy_size, 1);
    EXPECT_EQ(minted.session->tags.size(), 2u);

    call.principal = minted;  // the next role of the chain
    trust(
        R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:*"}})");
    EXPECT_EQ(assume(assume()), "done");
    EXPECT_EQ(minted.session->tags, (gate::Tags{{"Team", "blue"}}));
    EXPECT_EQ(minted.session->transitive_tags, std::vector<std::string>{"Team"});
    in.tags = {{tag("team", "green")}};
    in.transitive_tag_keys.reset();
    EXPECT_THAT(assume(in), HasSubstr("transitive tag"));
    in.tags = {{tag("a", "1"), tag("A", "2")}};
    EXPECT_THAT(assume(in), HasSubstr("Duplicate tag keys"));
    in.tags = {{tag("aws:x", "1")}};
    EXPECT_THAT(assume(in), HasSubstr("ValidationError"));
    in.tags = {{tag("a", "1")}};
    in.transitive_tag_keys = {{"b"}};
    EXPECT_THAT(assume(in), HasSubstr("ValidationError"));
}

TEST_F(StsTest, ASourceIdentityStaysWhatItWas) {
    auto in = assume();
    in.source_identity = "ada";
    EXPECT_EQ(assume(in), "done");
    EXPECT_EQ(assumed.source_identity, "ada");
    call.principal = minted;
    trust(
        R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:*"}})");
    EXPECT_EQ(assume(assume()), "done");
    EXPECT_EQ(assumed.source_identity, "ada");
    in.source_identity = "eve";
    EXPECT_THAT(assume(in), HasSubstr("sts:SetSourceIdentity"));
}

TEST_F(StsTest, ASessionLivesNoLongerThanTheRoleLetsItAndAChainAnHour) {
    auto in = assume();
    in.duration_seconds = 7200;
    EXPECT_EQ(assume(in), "done");
    in.duration_seconds = 7201;
    EXPECT_EQ(
        assume(in),
        "ValidationError: The requested DurationSeconds exceeds the MaxSessionDuration set for this role.");
    call.principal = minted;
    trust(
        R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:*"}})");
    in.duration_seconds = 3601;
    EXPECT_THAT(assume(in), HasSubstr("1 hour session limit for roles assumed by role chaining"));
    in.duration_seconds = 3600;
    EXPECT_EQ(assume(in), "done");
}

TEST_F(StsTest, SessionPoliciesAreCheckedAndCounted) {
    auto in = assume();
    in.policy = R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]})";
    in.policy_arns = {{PolicyDescriptorType{.arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"}}};
    EXPECT_EQ(assume(in), "done");
    EXPECT_EQ(minted.session->policies.size(), 1u);
    EXPECT_EQ(minted.session->policy_arns.size(), 1u);
    EXPECT_EQ(*assumed.packed_policy_size, 4);
    in.policy_arns = {{PolicyDescriptorType{.arn = "arn:aws:iam::aws:policy/None"}}};
    EXPECT_THAT(assume(in), HasSubstr("does not exist or is not attachable"));
    in.policy_arns = {{PolicyDescriptorType{.arn = "arn:aws:iam::999999999999:policy/ReadOnlyAccess"}}};
    EXPECT_THAT(assume(in), HasSubstr("ValidationError"));
    in.policy_arns.emplace(11, PolicyDescriptorType{.arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"});
    EXPECT_THAT(assume(in), HasSubstr("less than or equal to 10"));
    in.policy_arns.reset();
    in.policy = "{";
    EXPECT_THAT(assume(in), HasSubstr("MalformedPolicyDocument"));
    in.policy =
        R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::)" +
        std::string(2000, 'a') + "\"}]}";
    EXPECT_THAT(assume(in), HasSubstr("PackedPolicyTooLarge"));
}

TEST_F(StsTest, OnlyWhoHasAKeyOfHisOwnGetsASessionOfHimself) {
    GetSessionTokenResponse out;
    EXPECT_EQ(ask<op::GetSessionToken>({}, &out), "done");
    EXPECT_EQ(out.credentials->expiration, clock.now() + std::chrono::hours(12));
    EXPECT_EQ(minted.arn, call.principal.arn);
    GetFederationTokenResponse federated;
    EXPECT_EQ(ask<op::GetFederationToken>({.name = "feda"}, &federated), "done");
    EXPECT_EQ(federated.federated_user->arn, "arn:aws:sts::111111111111:federated-user/feda");
    EXPECT_EQ(federated.federated_user->federated_user_id, "111111111111:feda");
    EXPECT_EQ(minted.issuer, call.principal.arn);
    call.principal = gate::root_principal(kAccount, "AKIA1");
    EXPECT_EQ(ask<op::GetSessionToken>({}, &out), "done");
    EXPECT_EQ(out.credentials->expiration, clock.now() + std::chrono::hours(1));
    call.principal = minted;
    EXPECT_EQ(ask<op::GetSessionToken>({}),
              "AccessDenied: Cannot call GetSessionToken with session credentials");
    EXPECT_EQ(ask<op::GetFederationToken>({.name = "feda"}),
              "AccessDenied: Cannot call GetFederationToken with session credentials");
}

TEST_F(StsTest, AKeysAccountIsToldOfKeysThatLast) {
    GetAccessKeyInfoResponse out;
    EXPECT_EQ(ask<op::GetAccessKeyInfo>({.access_key_id = "AKIAIOSFODNN7EXAMPLE"}, &out), "done");
    EXPECT_EQ(out.account, "222222222222");
    EXPECT_THAT(ask<op::GetAccessKeyInfo>({.access_key_id = "AKIAIOSFODNN7NOTHERE"}),
                HasSubstr("ValidationError"));
}

class WebIdentityTest : public StsTest {
protected:
    WebIdentityTest() {
        call.principal = {.kind = PrincipalKind::anonymous};
        trust_if(
            R"("StringEquals":{"idp.example.com/realms/a:aud":"client-1","idp.example.com/realms/a:sub":"user-1"})");
    }
    void trust_if(const std::string& condition, const char* actions = R"("sts:AssumeRoleWithWebIdentity")") {
        trust(R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Federated":)"
              R"("arn:aws:iam::111111111111:oidc-provider/idp.example.com/realms/a"},"Action":)" +
              std::string(actions) + R"(,"Condition":{)" + condition + "}}}");
    }
    std::string enter(std::string_view token) {
        call.principal = {.kind = PrincipalKind::anonymous};
        return ask<op::AssumeRoleWithWebIdentity>(
            {.role_arn = kRole, .role_session_name = "ada", .web_identity_token = std::string(token)},
            &entered);
    }
    AssumeRoleWithWebIdentityResponse entered;
    static constexpr const char* kNotAuthorized =
        "AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity";
};

TEST_F(WebIdentityTest, WhomTheTrustLetsInBecomesASession) {
    EXPECT_EQ(enter(gate::testing::kRs256), "done");
    EXPECT_EQ(entered.subject_from_web_identity_token, "user-1");
    EXPECT_EQ(entered.audience, "client-1");
    EXPECT_EQ(entered.provider, "https://idp.example.com/realms/a");
    EXPECT_EQ(entered.assumed_role_user->arn, "arn:aws:sts::111111111111:assumed-role/trainer/ada");
    EXPECT_EQ(minted.session->provider, "arn:aws:iam::111111111111:oidc-provider/idp.example.com/realms/a");
    EXPECT_EQ(minted.session->claims.at("idp.example.com/realms/a:sub"), "user-1");
}

TEST_F(WebIdentityTest, EveryClaimIsAConditionKey) {
    for (const char* condition :
         {R"("StringEquals":{"idp.example.com/realms/a:department":"ml"})",
          R"("ForAnyValue:StringEquals":{"idp.example.com/realms/a:amr":"mfa"})",
          R"("Bool":{"idp.example.com/realms/a:email_verified":"true"})",
          R"("StringLike":{"aws:FederatedProvider":"*:oidc-provider/idp.example.com/*"})",
          R"("StringEquals":{"sts:RoleSessionName":"ada"})"}) {
        trust_if(condition);
        EXPECT_EQ(enter(gate::testing::kEs256), "done") << condition;
    }
    for (const char* condition : {R"("StringEquals":{"idp.example.com/realms/a:sub":"user-2"})",
                                  R"("StringEquals":{"idp.example.com:sub":"user-1"})",
                                  R"("StringEquals":{"idp.example.com/realms/a:oaud":"client-1"})",
                                  R"("StringEquals":{"aws:username":"ada"})"}) {
        trust_if(condition);
        EXPECT_EQ(enter(gate::testing::kEs256), kNotAuthorized) << condition;
    }
}

TEST_F(WebIdentityTest, AnotherActionOrAnotherProviderIsNoWayIn) {
    trust(
        R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"}})");
    EXPECT_EQ(enter(gate::testing::kRs256), kNotAuthorized);
    trust(
        R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Federated":)"
        R"("arn:aws:iam::111111111111:oidc-provider/other.example.com"},"Action":"sts:AssumeRoleWithWebIdentity"}})");
    EXPECT_EQ(enter(gate::testing::kRs256), kNotAuthorized);
}

TEST_F(WebIdentityTest, TagsOfTheTokenNeedTheTrustsWord) {
    EXPECT_EQ(enter(gate::testing::kTags), kNotAuthorized);
    trust_if(R"("StringEquals":{"aws:RequestTag/Team":"blue"})",
             R"(["sts:AssumeRoleWithWebIdentity","sts:TagSession","sts:SetSourceIdentity"])");
    EXPECT_EQ(enter(gate::testing::kTags), "done");
    EXPECT_EQ(minted.session->tags.at("Team"), "blue");
    EXPECT_EQ(minted.session->transitive_tags, std::vector<std::string>{"Team"});
    EXPECT_EQ(entered.source_identity, "ada");
}

TEST_F(WebIdentityTest, ATokenThatProvesNothingIsRefused) {
    EXPECT_THAT(enter("a.b.c"), HasSubstr("InvalidIdentityToken"));
    EXPECT_THAT(enter(std::string(gate::testing::kRs256) + "AA"), HasSubstr("InvalidIdentityToken"));
    EXPECT_THAT(enter(gate::testing::kWeak), HasSubstr("InvalidIdentityToken"));
    clients = {"client-2"};
    EXPECT_EQ(enter(gate::testing::kRs256), "InvalidIdentityToken: Incorrect token audience");
    clients = {"client-1"};
    clock.advance(std::chrono::hours(1));
    EXPECT_THAT(enter(gate::testing::kRs256), HasSubstr("ExpiredTokenException: Token expired"));
}

TEST_F(WebIdentityTest, TheAuthorizedPartyStandsForTheAudience) {
    EXPECT_EQ(enter(gate::testing::kAzp), "done");
    trust_if(R"("ForAnyValue:StringEquals":{"idp.example.com/realms/a:oaud":"other"})");
    EXPECT_EQ(enter(gate::testing::kAzp), "done");
}

}  // namespace
}  // namespace athanor::sts
