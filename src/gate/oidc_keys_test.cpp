#include "gate/oidc_keys.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "gate/testing_tokens.hpp"

namespace athanor::gate {
namespace {

using namespace testing;
using namespace std::chrono_literals;

constexpr const char* kIssuer = "https://idp.example.com/realms/a";

class Provider : public ::testing::Test {
protected:
    Provider() {
        answers[std::string(kIssuer) + "/.well-known/openid-configuration"] = {
            200,
            R"({"issuer":"https://idp.example.com/realms/a","jwks_uri":"https://idp.example.com/keys"})",
            {}};
        answers["https://idp.example.com/keys"] = {200, std::string(kKeyDocument), {}};
    }
    Fetch fetch() {
        return [this](FetchRequest request) -> Task<Result<Fetched>> {
            asked.push_back(request.url);
            if (hold) co_await clock.sleep(1s);
            auto found = answers.find(request.url);
            if (found == answers.end()) co_return fail("ConnectionFailed", "nobody is there", 502);
            co_return found->second;
        };
    }
    std::string ask(std::string_view token) {
        auto found = run_to_end(keys.of(Jwt::parse(token).value()));
        if (!found) return found.error().code;
        auto verified = verify_signature(Jwt::parse(token).value(), **found);
        return verified ? "valid" : verified.error().code;
    }

    ManualClock clock;
    std::map<std::string, Fetched> answers;
    std::vector<std::string> asked;
    bool hold = false;
    OidcKeys keys{fetch(), clock};
};

TEST_F(Provider, IsAskedOnceForManyTokens) {
    EXPECT_EQ(ask(kRs256), "valid");
    EXPECT_EQ(ask(kEs384), "valid");
    EXPECT_EQ(asked.size(), 2u);
    clock.advance(61min);
    EXPECT_EQ(ask(kRs256), "valid");
    EXPECT_EQ(asked.size(), 4u);
}

TEST_F(Provider, SaysHowLongItsKeysAreGoodWithinBounds) {
    answers["https://idp.example.com/keys"].max_age = 1s;
    EXPECT_EQ(ask(kRs256), "valid");
    clock.advance(4min);
    EXPECT_EQ(ask(kRs256), "valid");
    EXPECT_EQ(asked.size(), 2u);
    clock.advance(2min);
    answers["https://idp.example.com/keys"].max_age = 1000h;
    EXPECT_EQ(ask(kRs256), "valid");
    EXPECT_EQ(asked.size(), 4u);
    clock.advance(25h);
    EXPECT_EQ(ask(kRs256), "valid");
    EXPECT_EQ(asked.size(), 6u);
}

TEST_F(Provider, IsAskedAgainForAKeyThatIsNotThereButNotAtEveryToken) {
    EXPECT_EQ(ask(kRs256), "valid");
    clock.advance(61s);
    for (int i = 0; i < 10; ++i) EXPECT_EQ(ask(kUnknownKid), "InvalidIdentityToken");
    EXPECT_EQ(asked.size(), 4u);
    EXPECT_EQ(ask(kRs256), "valid");  // who has a good token is not held up
}

TEST_F(Provider, ThatIsAwayLeavesWhatWasKeptForADay) {
    EXPECT_EQ(ask(kRs256), "valid");
    answers.clear();
    clock.advance(23h);
    EXPECT_EQ(ask(kRs256), "valid");
    EXPECT_EQ(ask(kRs256), "valid");
    clock.advance(2h);
    EXPECT_EQ(ask(kRs256), "IDPCommunicationError");
}

TEST_F(Provider, ThatAnswersWronglyIsNotBelieved) {
    auto& discovery = answers[std::string(kIssuer) + "/.well-known/openid-configuration"];
    discovery.body = R"({"issuer":"https://other.example.com","jwks_uri":"https://idp.example.com/keys"})";
    EXPECT_EQ(ask(kRs256), "InvalidIdentityToken");
    clock.advance(2min);
    discovery.body =
        R"({"issuer":"https://idp.example.com/realms/a","jwks_uri":"http://idp.example.com/keys"})";
    EXPECT_EQ(ask(kRs256), "InvalidIdentityToken");  // from https to http
    clock.advance(2min);
    discovery.status = 302;
    EXPECT_EQ(ask(kRs256), "IDPCommunicationError");
    EXPECT_EQ(asked.size(), 3u);
}

TEST_F(Provider, IsAskedOnceByManyAtTheSameTime) {
    hold = true;
    std::atomic<int> valid = 0;
    asio::io_context context;
    for (int i = 0; i < 5; ++i) {
        asio::co_spawn(
            context,
            [&]() -> Task<void> {
                auto found = co_await keys.of(Jwt::parse(kRs256).value());
                valid += found ? 1 : 0;
            },
            [](std::exception_ptr) {});
    }
    for (int step = 0; step < 2; ++step) {
        while (clock.sleepers() == 0) context.poll();
        clock.advance(1s);
        context.poll();
    }
    while (valid < 5) context.poll();
    EXPECT_EQ(asked.size(), 2u);
}

TEST(Addresses, ThatAreNotPublicAreRefused) {
    for (const char* text : {"127.0.0.1",
                             "10.1.2.3",
                             "169.254.169.254",
                             "172.31.0.1",
                             "192.168.1.1",
                             "100.64.0.1",
                             "0.0.0.0",
                             "224.0.0.1",
                             "255.255.255.255",
                             "::1",
                             "::",
                             "fe80::1",
                             "fe80::1%eth0",
                             "fd00::1",
                             "ff02::1",
                             "::ffff:127.0.0.1",
                             "::ffff:10.0.0.1",
                             "64:ff9b::7f00:1",
                             "2002:7f00:1::",
                             "nonsense",
                             ""})
        EXPECT_FALSE(is_public_address(text)) << text;
    for (const char* text :
         {"8.8.8.8", "93.184.216.34", "172.32.0.1", "2606:4700::1111", "2a00:1450:4001:80b::200e"})
        EXPECT_TRUE(is_public_address(text)) << text;
}

TEST(Network, AProviderOnLoopbackOrWithoutTlsIsForTheOperatorToAllow) {
    auto ask = [](OidcNetwork limits, std::string url) {
        auto fetched = run_to_end(fetch_from_network(limits)({.url = std::move(url)}));
        return fetched ? "an answer" : fetched.error().code + ": " + fetched.error().message;
    };
    EXPECT_THAT(ask({}, "http://127.0.0.1:1/"), ::testing::StartsWith("InvalidUrl"));
    EXPECT_THAT(ask({}, "https://127.0.0.1:1/"), ::testing::HasSubstr("the address is not permitted"));
    EXPECT_THAT(ask({.allow_http = true}, "http://localhost:1/"),
                ::testing::HasSubstr("the address is not permitted"));
    EXPECT_THAT(ask({.allow_http = true, .allow_private = true}, "http://127.0.0.1:1/"),
                ::testing::HasSubstr("refused"));  // nobody listens there
}

}  // namespace
}  // namespace athanor::gate
