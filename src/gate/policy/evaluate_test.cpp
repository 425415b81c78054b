#include "gate/policy/evaluate.hpp"

#include <gtest/gtest.h>

#include "gate/policy/testing_policy.hpp"

namespace athanor::policy {
namespace {

constexpr std::string_view kResource = "arn:aws:s3:::data/raw/a.csv";

Document parse(std::string_view statements, Kind kind = Kind::resource) {
    auto document =
        Document::parse(R"({"Version":"2012-10-17","Statement":[)" + std::string(statements) + "]}", kind);
    if (!document)
        throw std::runtime_error("flaw in " + std::string(statements) + ": " + document.error().subject);
    return *std::move(document);
}

Decision decide(std::string_view statements, const Requester& who, std::string_view action = "s3:GetObject",
                std::string_view resource = kResource, const Context& context = {}) {
    static std::optional<Document> document;  // outlives the answer, which points into it
    document = parse(statements);
    Lookup lookup = lookup_of(context);
    return evaluate(*document, {.requester = who, .action = action, .resource = resource, .context = lookup});
}

Effect effect(std::string_view statements, const Requester& who = user(),
              std::string_view action = "s3:GetObject", std::string_view resource = kResource,
              const Context& context = {}) {
    return decide(statements, who, action, resource, context).effect;
}

// A statement with this Principal (or other element, written whole), for everything else.
std::string with(std::string_view what, std::string_view effect = "Allow") {
    std::string out = R"({"Effect":")" + std::string(effect) + "\"," + std::string(what);
    if (what.find("Principal\"") == std::string_view::npos) out += R"(,"Principal":"*")";
    if (what.find("Action\"") == std::string_view::npos) out += R"(,"Action":"*")";
    if (what.find("Resource\"") == std::string_view::npos) out += R"(,"Resource":"*")";
    return out + "}";
}

TEST(Evaluate, SaysNothingOfWhatNoStatementIsAbout) {
    EXPECT_EQ(effect(with(R"("Action":"s3:PutObject")")), Effect::none);
    EXPECT_EQ(effect(with(R"("Resource":"arn:aws:s3:::other/*")")), Effect::none);
    EXPECT_EQ(effect(with(R"("Principal":{"AWS":"222222222222"})")), Effect::none);
    EXPECT_EQ(effect(with(R"("Condition":{"Bool":{"aws:SecureTransport":"true"}})")), Effect::none);
}

TEST(Evaluate, DenyWinsWhereverItStands) {
    const auto allow = with(R"("Sid":"yes")"), deny = with(R"("Sid":"no","Action":"s3:Get*")", "Deny");
    EXPECT_EQ(effect(allow + "," + deny), Effect::deny);
    EXPECT_EQ(effect(deny + "," + allow), Effect::deny);
    EXPECT_EQ(effect(deny + "," + allow, user(), "s3:PutObject"), Effect::allow);
    EXPECT_EQ(decide(allow + "," + deny, user()).statement->sid, "no");
    EXPECT_EQ(decide(allow + "," + deny, user(), "s3:PutObject").statement->sid, "yes");
}

TEST(Evaluate, ActionsHaveWildcardsAndNoCase) {
    EXPECT_EQ(effect(with(R"("Action":"S3:getobject")")), Effect::allow);
    EXPECT_EQ(effect(with(R"("Action":"s3:Get*")")), Effect::allow);
    EXPECT_EQ(effect(with(R"("Action":"s3:???Object")")), Effect::allow);
    EXPECT_EQ(effect(with(R"("Action":"s3:*Object")"), user(), "s3:GetObjectAcl"), Effect::none);
    EXPECT_EQ(effect(with(R"("Action":["s3:Put*","s3:GetObject"])")), Effect::allow);
    EXPECT_EQ(effect(with(R"("Action":"iam:*")")), Effect::none);
    EXPECT_EQ(effect(with(R"("NotAction":"s3:Put*")")), Effect::allow);
    EXPECT_EQ(effect(with(R"("NotAction":["s3:Put*","s3:Get*"])")), Effect::none);
}

TEST(Evaluate, ResourcesHaveWildcardsAndCase) {
    EXPECT_EQ(effect(with(R"("Resource":"arn:aws:s3:::data/*")")), Effect::allow);
    EXPECT_EQ(effect(with(R"("Resource":"arn:aws:s3:::data/RAW/*")")), Effect::none);
    EXPECT_EQ(effect(with(R"("Resource":"arn:aws:s3:::data")")), Effect::none);
    EXPECT_EQ(effect(with(R"("Resource":"arn:aws:s3:::*.csv")")), Effect::allow);
    EXPECT_EQ(effect(with(R"("Resource":"arn:aws:s3:::data/raw/?.csv")")), Effect::allow);
    EXPECT_EQ(effect(with(R"("Resource":"arn:aws:s3:*")")), Effect::allow);
    EXPECT_EQ(effect(with(R"("Resource":["arn:aws:s3:::x","arn:aws:s3:::data/raw/a.csv"])")), Effect::allow);
    EXPECT_EQ(effect(with(R"("NotResource":"arn:aws:s3:::data/raw/*")")), Effect::none);
    EXPECT_EQ(effect(with(R"("NotResource":"arn:aws:s3:::data/model/*")")), Effect::allow);
}

TEST(Evaluate, ResourcesHaveVariables) {
    const auto home = with(R"("Resource":"arn:aws:s3:::data/${aws:username}/*")");
    const std::string_view mine = "arn:aws:s3:::data/bob/x";
    EXPECT_EQ(effect(home, user(), "s3:GetObject", mine, {{"aws:username", {"bob"}}}), Effect::allow);
    EXPECT_EQ(effect(home, user(), "s3:GetObject", mine, {{"aws:username", {"b*"}}}), Effect::none);
    EXPECT_EQ(effect(home, user(), "s3:GetObject", mine), Effect::none);
    const auto fallback = with(R"("Resource":"arn:aws:s3:::data/${aws:username, 'bob'}/*")");
    EXPECT_EQ(effect(fallback, user(), "s3:GetObject", mine), Effect::allow);
}

TEST(Evaluate, InTheOldVersionVariablesAreText) {
    auto old = Document::parse(
        R"({"Statement":{"Effect":"Allow","Principal":"*","Action":"*","Resource":"arn:aws:s3:::data/${aws:username}"}})",
        Kind::resource);
    Context context = {{"aws:username", {"bob"}}};
    Lookup lookup = lookup_of(context);
    auto of = [&](std::string_view resource) {
        return evaluate(*old, {.requester = user(), .action = "a:b", .resource = resource, .context = lookup})
            .effect;
    };
    EXPECT_EQ(of("arn:aws:s3:::data/bob"), Effect::none);
    EXPECT_EQ(of("arn:aws:s3:::data/${aws:username}"), Effect::allow);
}

struct Naming {
    std::string_view principal;
    Requester who;
    Named named;
};

TEST(Evaluate, PrincipalsAreNamedByAnyOfTheirNames) {
    const Requester nobody{.anonymous = true};
    const Requester service{.service = "logging.s3.amazonaws.com"};
    const Requester web{.federated = "accounts.google.com"};
    const std::vector<Naming> namings = {
        {R"("*")", nobody, Named::everyone},
        {R"({"AWS":"*"})", nobody, Named::everyone},
        {R"("*")", service, Named::everyone},
        {R"({"AWS":"111111111111"})", nobody, Named::nobody},
        {R"({"AWS":"111111111111"})", root(), Named::account},
        {R"({"AWS":"arn:aws:iam::111111111111:root"})", user(), Named::account},
        {R"({"AWS":"arn:aws:iam::111111111111:root"})", session(), Named::account},
        {R"({"AWS":"arn:aws:iam::222222222222:root"})", user(), Named::nobody},
        {R"({"AWS":"arn:aws:iam::111111111111:user/bob"})", user(), Named::identity},
        {R"({"AWS":["111111111111","arn:aws:iam::111111111111:user/bob"]})", user(), Named::identity},
        {R"({"AWS":"arn:aws:iam::111111111111:user/Bob"})", user(), Named::nobody},
        {R"({"AWS":"AIDAJQABLZS4A3QDU576Q"})", user(), Named::identity},
        {R"({"AWS":"AROADBQP57FF2AEXAMPLE"})", session(), Named::identity},
        {R"({"AWS":"arn:aws:iam::111111111111:role/ml/trainer"})", session(), Named::identity},
        {R"({"AWS":"arn:aws:sts::111111111111:assumed-role/trainer/run-1"})", session(), Named::identity},
        {R"({"AWS":"arn:aws:sts::111111111111:assumed-role/trainer/run-2"})", session(), Named::nobody},
        {R"({"CanonicalUser":"79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"})", user(),
         Named::account},
        {R"({"Service":"logging.s3.amazonaws.com"})", service, Named::identity},
        {R"({"Service":"cloudtrail.amazonaws.com"})", service, Named::nobody},
        {R"({"Service":"logging.s3.amazonaws.com"})", user(), Named::nobody},
        {R"({"Federated":"accounts.google.com"})", web, Named::identity},
        {R"({"Federated":"accounts.google.com"})", user(), Named::nobody},
    };
    for (const auto& one : namings) {
        auto decision = decide(with("\"Principal\":" + std::string(one.principal)), one.who);
        EXPECT_EQ(decision.named, one.named) << one.principal << " " << one.who.arn << one.who.service;
        EXPECT_EQ(decision.effect, one.named == Named::nobody ? Effect::none : Effect::allow);
    }
}

TEST(Evaluate, NotPrincipalSparesOnlyThoseWhoseEveryNameIsListed) {
    auto deny = [](std::string_view listed, const Requester& who) {
        return effect(with("\"NotPrincipal\":{\"AWS\":" + std::string(listed) + "}", "Deny"), who) ==
               Effect::deny;
    };
    const auto bob = R"(["arn:aws:iam::111111111111:user/bob","arn:aws:iam::111111111111:root"])";
    EXPECT_FALSE(deny(bob, user()));
    EXPECT_FALSE(deny(bob, root()));
    EXPECT_TRUE(deny(bob, user("arn:aws:iam::111111111111:user/alice")));
    EXPECT_TRUE(deny(bob, {.anonymous = true}));
    EXPECT_TRUE(deny(R"("arn:aws:iam::111111111111:user/bob")", user()));  // the account is not listed
    EXPECT_TRUE(deny(R"("111111111111")", user()));
    EXPECT_FALSE(deny(R"("*")", {.anonymous = true}));
    EXPECT_FALSE(deny(R"(["111111111111","AIDAJQABLZS4A3QDU576Q"])", user()));
    const auto run = R"(["111111111111","arn:aws:iam::111111111111:role/ml/trainer",
                         "arn:aws:sts::111111111111:assumed-role/trainer/run-1"])";
    EXPECT_FALSE(deny(run, session()));
    EXPECT_TRUE(deny(R"(["111111111111","arn:aws:iam::111111111111:role/ml/trainer"])", session()));
    EXPECT_TRUE(
        deny(R"(["111111111111","arn:aws:sts::111111111111:assumed-role/trainer/run-1"])", session()));
    EXPECT_EQ(effect(with(R"("NotPrincipal":{"Service":"logging.s3.amazonaws.com"})", "Deny"),
                     {.service = "logging.s3.amazonaws.com"}),
              Effect::none);
}

TEST(Evaluate, EveryConditionMustHold) {
    const auto both = with(
        R"("Condition":{"StringLike":{"s3:prefix":["a*","b*"],"aws:UserAgent":"x*"},"Bool":{"aws:SecureTransport":"true"}})");
    Context context = {{"s3:prefix", {"b1"}}, {"aws:useragent", {"xyz"}}, {"aws:securetransport", {"true"}}};
    EXPECT_EQ(effect(both, user(), "s3:ListBucket", "arn:aws:s3:::data", context), Effect::allow);
    for (auto key : {"s3:prefix", "aws:useragent", "aws:securetransport"}) {
        Context less = context;
        less.erase(key);
        EXPECT_EQ(effect(both, user(), "s3:ListBucket", "arn:aws:s3:::data", less), Effect::none) << key;
    }
}

TEST(Evaluate, AsksForEachKeyAtMostOnceAndForNoneInVain) {
    auto document = parse(with(R"("Action":"s3:PutObject","Condition":{"Bool":{"a:never":"true"}})") + "," +
                          with(R"("Condition":{"StringEquals":{"a:key":"x"}})") + "," +
                          with(R"("Condition":{"StringNotEquals":{"A:Key":"y"}})"));
    std::vector<std::string> asked;
    Lookup lookup = [&](std::string_view key) -> std::optional<Values> {
        asked.emplace_back(key);
        return Values{"x"};
    };
    EXPECT_EQ(
        evaluate(document,
                 {.requester = user(), .action = "s3:GetObject", .resource = kResource, .context = lookup})
            .effect,
        Effect::allow);
    EXPECT_EQ(asked, std::vector<std::string>{"a:key"});
}

TEST(Evaluate, IdentityDocumentsNameNobody) {
    auto document =
        parse(R"({"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::data/*"})", Kind::identity);
    Lookup lookup;
    auto decision = evaluate(
        document, {.requester = user(), .action = "s3:GetObject", .resource = kResource, .context = lookup});
    EXPECT_EQ(decision.effect, Effect::allow);
    EXPECT_EQ(decision.named, Named::nobody);
}

}  // namespace
}  // namespace athanor::policy
