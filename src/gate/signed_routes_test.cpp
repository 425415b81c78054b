#include "gate/signed_routes.hpp"

#include <gtest/gtest.h>

#include "base/hash.hpp"
#include "gate/forwarded.hpp"

namespace athanor::gate {
namespace {

class SignedRoutesTest : public ::testing::Test {
protected:
    SignedRoutesTest() {
        routes.add("echo", [](Call& call, json::Value in) -> Task<Result<std::string>> {
            co_return "\"" + call.principal.arn + " " + in["a"].string_or("-") + "\"";
        });
        routes.add("secret", [this](Call& call, json::Value) -> Task<Result<std::string>> {
            ATHANOR_CO_CHECK(routes.only_operator(call));
            co_return "\"told\"";
        });
        routes.add("look", [this](Call& call, json::Value) -> Task<Result<std::string>> {
            ATHANOR_CO_CHECK(routes.only_operators(call, account_only, "athanor:Look"));
            co_return "\"seen\"";
        });
    }
    AccountAuthorizer account_only;  // lets each principal do all in its account
    std::string ask(std::string name, std::string body, std::string_view service = kSignedService,
                    std::string_view region = "us-east-1") {
        http::Request request;
        request.method = "POST";
        request.target = std::string(kSignedPath) + name;
        request.headers.add("Host", "127.0.0.1:9000");
        sign(request, who, region, service, clock.now(), sha256_hex(body));
        request.peer = peer;
        if (!forwarded.empty()) {
            request.headers.add("X-Forwarded-For", forwarded);
            request.headers.add("X-Forwarded-Proto", "https");
        }
        request.body = stream_of(sent.empty() ? body : sent);
        auto response = run_to_end(routes.serve(request, name));
        status = response.status;
        return std::get<std::string>(response.body);
    }

    Credentials root{"AKIAROOT", "rootsecret", "", {}}, who = root;
    ManualClock clock;
    SeededRandom random{3};
    RootAndSessions credentials{root, "000000000000", std::string(32, 'k'), clock, random};
    SignedRoutes routes{credentials, clock, random, "us-east-1", "000000000000"};
    std::string sent, peer, forwarded;
    int status = 0;
};

TEST_F(SignedRoutesTest, AHandlerKnowsWhoCalls) {
    EXPECT_EQ(ask("echo", R"({"a": "b"})"), R"("arn:aws:iam::000000000000:root b")");
    EXPECT_EQ(ask("echo", ""), R"("arn:aws:iam::000000000000:root -")");
    EXPECT_EQ(status, 200);
}

// What a record of such a call says of where it came from.
TEST_F(SignedRoutesTest, BehindATrustedProxyAHandlerKnowsTheClient) {
    std::string from;
    bool secure = false;
    routes.add("from", [&](Call& call, json::Value) -> Task<Result<std::string>> {
        from = call.source_address;
        secure = call.secure;
        co_return "{}";
    });
    peer = "10.0.0.1:5";
    forwarded = "198.51.100.7, 10.0.0.2";
    ask("from", "{}");
    EXPECT_EQ(from, "10.0.0.1:5");
    EXPECT_FALSE(secure);
    routes.behind(*parse_networks({"10.0.0.0/8"}));
    ask("from", "{}");
    EXPECT_EQ(from, "198.51.100.7");
    EXPECT_TRUE(secure);
    peer = "192.0.2.1:5";
    ask("from", "{}");
    EXPECT_EQ(from, "192.0.2.1:5");
}

TEST_F(SignedRoutesTest, OnlyTheOperatorsRootIsTheOperator) {
    EXPECT_EQ(ask("secret", "{}"), "\"told\"");
    who = *credentials.mint_session("arn:aws:iam::000000000000:role/SM", "job-1", std::chrono::hours(1));
    EXPECT_NE(ask("secret", "{}").find("AccessDeniedException"), std::string::npos);
    EXPECT_EQ(status, 403);
    EXPECT_NE(ask("echo", "{}").find("assumed-role/SM/job-1"), std::string::npos);
}

TEST_F(SignedRoutesTest, WhoIsAllowedToOfTheOperatorsAccountLooks) {
    EXPECT_EQ(ask("look", "{}"), "\"seen\"");
    who = *credentials.mint_session("arn:aws:iam::000000000000:role/SM", "job-1", std::chrono::hours(1));
    EXPECT_EQ(ask("look", "{}"), "\"seen\"");
    who = *credentials.mint_session("arn:aws:iam::111122223333:role/SM", "job-1", std::chrono::hours(1));
    EXPECT_NE(ask("look", "{}").find("is not the operator of this server"), std::string::npos);
    EXPECT_EQ(status, 403);
}

TEST_F(SignedRoutesTest, WhatIsNotSignedForItIsRefused) {
    auto refused = [&](auto... arguments) {
        ask(arguments...);
        return status / 100 == 4;
    };
    EXPECT_TRUE(refused("echo", "{}", "sagemaker"));
    EXPECT_TRUE(refused("echo", "{}", "athanor", "eu-west-1"));
    EXPECT_TRUE(refused("none", "{}"));
    EXPECT_TRUE(refused("echo", "[]"));
    EXPECT_TRUE(refused("echo", "{"));
    sent = R"({"a": "forged"})";
    EXPECT_TRUE(refused("echo", R"({"a": "signed"})"));
    sent.clear();
    who.secret_access_key = "guessed";
    EXPECT_TRUE(refused("secret", "{}"));
    http::Request bare;
    bare.method = "POST";
    bare.body = stream_of("{}");
    EXPECT_EQ(run_to_end(routes.serve(bare, "echo")).status / 100, 4);
}

}  // namespace
}  // namespace athanor::gate
