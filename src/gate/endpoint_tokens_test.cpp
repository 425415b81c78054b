#include "gate/endpoint_tokens.hpp"

#include <gtest/gtest.h>

#include "base/faulty_filesystem.hpp"

namespace athanor::gate {
namespace {

class EndpointTokensTest : public ::testing::Test {
public:
    EndpointTokensTest() {
        EXPECT_TRUE(files.make_directory("/data"));
        EXPECT_TRUE(files.sync_directory("/"));
        database =
            *store::Database::open(files, clock, {.path = "/data/control.db", .on_lost_durability = [] {}},
                                   {EndpointTokens::migrations()});
        tokens = *EndpointTokens::open(*database, clock, random);
    }
    EndpointTokens::Made make(const Principal& maker) {
        return run_to_end(tokens->create(maker, "us-east-1", "churn", std::chrono::hours(24)))->operator*();
    }
    std::string admitted(const std::string& secret, const std::string& path = "/endpoints/churn/invocations",
                         const std::string& method = "POST", const std::string& region = "us-east-1") {
        http::Request request;
        request.method = method;
        request.target = path;
        request.headers.set("Authorization", "Bearer " + secret);
        EXPECT_TRUE(EndpointTokens::is_bearer(request));
        auto who = tokens->admit(request, region, clock.now());
        return who ? who->arn : who.error().code;
    }

    FaultyFilesystem files;
    ManualClock clock;
    SeededRandom random{5};
    std::unique_ptr<store::Database> database;
    std::unique_ptr<EndpointTokens> tokens;
    const std::string arn = "arn:aws:iam::111111111111:user/bob";
    const Principal bob{
        .kind = PrincipalKind::user, .account = "111111111111", .arn = arn, .user_id = "AIDA1"};
};

TEST_F(EndpointTokensTest, ATokenIsItsMakerForOneOperationOnOneEndpoint) {
    const auto made = make(bob);
    EXPECT_EQ(made.secret.size(), 4u + 64u);
    EXPECT_EQ(admitted(made.secret), arn);
    EXPECT_EQ(admitted(made.secret, "/endpoints/other/invocations"), "AccessDeniedException");
    EXPECT_EQ(admitted(made.secret, "/endpoints/churn/async-invocations"), "AccessDeniedException");
    EXPECT_EQ(admitted(made.secret, "/endpoints/churn/invocations", "GET"), "AccessDeniedException");
    EXPECT_EQ(admitted(made.secret, "/invocations"), "AccessDeniedException");
    EXPECT_EQ(admitted(made.secret, "/endpoints/churn/invocations", "POST", "eu-west-1"),
              "AccessDeniedException");
    EXPECT_EQ(admitted("ath_" + std::string(64, '0')), "UnrecognizedClientException");
    http::Request other;
    other.headers.set("Authorization", "Bearer eyJ");
    EXPECT_FALSE(EndpointTokens::is_bearer(other));
}

TEST_F(EndpointTokensTest, ATokenIsKeptHashedAndFoundAfterARestart) {
    const auto made = make(bob);
    auto kept = database->read(
        [](store::Snapshot& s) { return s.all<std::string>("SELECT hash FROM endpoint_token"); });
    EXPECT_EQ(kept->at(0).find(made.secret.substr(4)), std::string::npos);
    tokens = *EndpointTokens::open(*database, clock, random);
    EXPECT_EQ(admitted(made.secret), arn);
    EXPECT_EQ(tokens->list("111111111111", "us-east-1", "churn").at(0).id, made.token.id);
    EXPECT_TRUE(tokens->list("222222222222", "us-east-1", "churn").empty());
}

TEST_F(EndpointTokensTest, ATokenEndsByItsTimeOrByItsRevocation) {
    const auto first = make(bob), second = make(bob);
    auto revoke = [&](std::string account) {
        return run_to_end(tokens->revoke(std::move(account), "us-east-1", "churn", first.token.id));
    };
    EXPECT_EQ(revoke("222222222222").error().code, "ResourceNotFound");
    EXPECT_TRUE(revoke("111111111111"));
    EXPECT_EQ(admitted(first.secret), "UnrecognizedClientException");
    EXPECT_EQ(admitted(second.secret), arn);
    EXPECT_EQ(revoke("111111111111").error().code, "ResourceNotFound");
    clock.advance(std::chrono::hours(24));
    EXPECT_EQ(admitted(second.secret), "UnrecognizedClientException");
    EXPECT_TRUE(tokens->list("111111111111", "us-east-1", "churn").empty());
}

TEST_F(EndpointTokensTest, NarrowedCredentialsMakeNone) {
    Principal narrowed = bob;
    narrowed.session = std::make_shared<const Session>(Session{.policies = {"{}"}});
    EXPECT_EQ(run_to_end(tokens->create(narrowed, "us-east-1", "churn", std::chrono::hours(1))).error().code,
              "AccessDeniedException");
    narrowed.session = std::make_shared<const Session>(Session{.holder = "arn:aws:sagemaker:job"});
    EXPECT_FALSE(run_to_end(tokens->create(narrowed, "us-east-1", "churn", std::chrono::hours(1))));
}

}  // namespace
}  // namespace athanor::gate
