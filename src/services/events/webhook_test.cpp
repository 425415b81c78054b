#include "services/events/webhook.hpp"

#include <mutex>

#include "base/encoding.hpp"
#include "http/testing.hpp"
#include "services/events/testing.hpp"

namespace athanor::events {
namespace {

using namespace api::events;
using namespace testing;
using ::testing::HasSubstr;
using ::testing::Not;

// An endpoint that answers with the next of `statuses` (then 200), connections and destinations to it, and a
// webhook that calls them.
struct Hook : ::testing::Test {
    World world;
    SeededRandom random{3};
    objects::MasterKey key = objects::MasterKey::generate(random);
    Destinations destinations{*world.control, key, random};
    std::mutex mutex;                // the server runs on threads of its own
    std::vector<std::string> heard;  // "METHOD target | authorization | body"
    std::vector<int> statuses;
    http::testing::TestServer server{[this](http::Request& request) -> Task<http::Response> {
        auto body = co_await read_all(*request.body, 1 << 20);
        std::lock_guard lock(mutex);
        heard.push_back(request.method + " " + request.target + " | " +
                        std::string(request.headers.get("authorization").value_or("")) + " | " +
                        body.value_or("?"));
        http::Response response;
        response.body = R"({"access_token":"t)" + std::to_string(heard.size()) + R"(","expires_in":600})";
        if (!statuses.empty()) {
            response.status = statuses.front();
            statuses.erase(statuses.begin());
        }
        if (response.status == 429) response.headers.add("Retry-After", "7");
        co_return response;
    }};

    Hook() { destinations.add_to(world.running->operations); }
    std::string url(std::string path) { return "http://127.0.0.1:" + std::to_string(server.port()) + path; }
    std::string make(std::string endpoint, std::string type = "BASIC",
                     std::optional<CreateConnectionAuthRequestParameters> parameters = {},
                     std::int64_t rate = 300) {
        if (!parameters)
            parameters = CreateConnectionAuthRequestParameters{
                .basic_auth_parameters = CreateConnectionBasicAuthRequestParameters{"me", "pass-word"}};
        auto connection = world.call<op::CreateConnection>(
            {.name = "c", .authorization_type = type, .auth_parameters = *parameters});
        EXPECT_TRUE(connection) << connection.error().message;
        auto made = world.call<op::CreateApiDestination>({.name = "d",
                                                          .connection_arn = *connection->connection_arn,
                                                          .invocation_endpoint = endpoint,
                                                          .http_method = "POST",
                                                          .invocation_rate_limit_per_second = rate});
        EXPECT_TRUE(made) << made.error().message;
        return made ? *made->api_destination_arn : "";
    }
    // Each invocation in turn, by one webhook.
    std::vector<Result<std::string>> call(std::vector<gate::Invocation> all) {
        return world.run(
            [](Hook& hook,
               std::vector<gate::Invocation> invocations) -> Task<std::vector<Result<std::string>>> {
                Webhook webhook(*hook.world.control, hook.key, hook.world.clock);
                webhook.start(co_await asio::this_coro::executor);
                EXPECT_TRUE(co_await webhook.authorize());
                std::vector<Result<std::string>> answers;
                for (const auto& invocation : invocations)
                    answers.push_back(co_await webhook.call(invocation));
                co_return answers;
            }(*this, std::move(all)));
    }
    Result<std::string> call(gate::Invocation invocation) {
        return std::move(call(std::vector<gate::Invocation>{std::move(invocation)}).front());
    }
};

TEST_F(Hook, StatusesSayWhetherToTryAgain) {
    std::string arn = make(url("/in"));
    statuses = {200, 204, 302, 404, 409, 429, 500};
    gate::Invocation what{.target = arn, .account = std::string(kAccount), .input = "{\"a\":1}"};
    auto answers = call(std::vector<gate::Invocation>(7, what));
    std::string told;
    for (const auto& answer : answers)
        told += answer ? "ok " : gate::worth_retrying(answer.error()) ? "again " : "never ";
    EXPECT_EQ(told, "ok ok never never again again again ");
    ASSERT_EQ(answers[5].error().members.size(), 1u);
    EXPECT_EQ(std::get<std::int64_t>(answers[5].error().members[0].value), 7);
    EXPECT_EQ(heard.at(0), "POST /in | Basic " + base64("me:pass-word") + " | {\"a\":1}");
    EXPECT_THAT(answers[3].error().message, HasSubstr("status code 404"));
}

TEST_F(Hook, WhereNobodyListensTheCallIsTriedAgain) {
    std::string arn = make("http://127.0.0.1:1/x");
    auto answer = call({.target = arn, .account = std::string(kAccount), .input = "{}"});
    ASSERT_FALSE(answer);
    EXPECT_TRUE(gate::worth_retrying(answer.error()));
    EXPECT_EQ(gate::dead_letter_code(answer.error()), "CONNECTION_FAILURE");
}

TEST_F(Hook, NothingOfAnEventSplitsARequest) {
    std::string arn = make(url("/in/*"));
    auto refused = call({.target = arn,
                         .account = std::string(kAccount),
                         .input = "{}",
                         .http_headers = {{"X-A", "a\r\nX-B: c"}}});
    ASSERT_FALSE(refused);
    EXPECT_FALSE(gate::worth_retrying(refused.error()));
    EXPECT_FALSE(call(
        {.target = arn, .account = std::string(kAccount), .input = "{}", .http_headers = {{"X A", "a"}}}));
    ASSERT_TRUE(call({.target = arn,
                      .account = std::string(kAccount),
                      .input = "{}",
                      .http_query = {{"q", "a b&c"}},
                      .http_path = {"x\r\ny/../z"}}));
    EXPECT_THAT(heard, ::testing::ElementsAre(HasSubstr("POST /in/x%0D%0Ay%2F..%2Fz?q=a%20b%26c |")));
}

TEST_F(Hook, TokensAreFetchedOnceAndAgainWhenTheyAreRefused) {
    CreateConnectionAuthRequestParameters parameters{
        .o_auth_parameters = CreateConnectionOAuthRequestParameters{.client_parameters = {"id", "s&cret"},
                                                                    .authorization_endpoint = url("/token"),
                                                                    .http_method = "POST"}};
    std::string arn = make(url("/in"), "OAUTH_CLIENT_CREDENTIALS", parameters);
    EXPECT_EQ(world.call<op::DescribeConnection>({.name = "c"})->connection_state, "AUTHORIZING");
    EXPECT_EQ(world.call<op::DescribeApiDestination>({.name = "d"})->api_destination_state, "INACTIVE");
    statuses = {200, 200, 200, 401, 200, 200};
    auto answers = call(
        std::vector<gate::Invocation>(4, {.target = arn, .account = std::string(kAccount), .input = "{}"}));
    EXPECT_TRUE(answers[0] && answers[1] && !answers[2] && answers[3]);
    EXPECT_TRUE(gate::worth_retrying(answers[2].error()));
    EXPECT_THAT(heard,
                ::testing::ElementsAre(
                    "POST /token |  | grant_type=client_credentials&client_id=id&client_secret=s%26cret",
                    "POST /in | Bearer t1 | {}", "POST /in | Bearer t1 | {}", "POST /in | Bearer t1 | {}",
                    HasSubstr("POST /token"), "POST /in | Bearer t5 | {}"));
    EXPECT_EQ(world.call<op::DescribeConnection>({.name = "c"})->connection_state, "AUTHORIZED");
    EXPECT_EQ(world.call<op::DescribeApiDestination>({.name = "d"})->api_destination_state, "ACTIVE");
}

TEST_F(Hook, AConnectionThatIsRefusedIsDeauthorizedWithTheReason) {
    CreateConnectionAuthRequestParameters parameters{
        .o_auth_parameters = CreateConnectionOAuthRequestParameters{.client_parameters = {"id", "s"},
                                                                    .authorization_endpoint = url("/token"),
                                                                    .http_method = "POST"}};
    std::string arn = make(url("/in"), "OAUTH_CLIENT_CREDENTIALS", parameters);
    statuses = {403};
    call(std::vector<gate::Invocation>{});
    auto shown = world.call<op::DescribeConnection>({.name = "c"});
    EXPECT_EQ(shown->connection_state, "DEAUTHORIZED");
    EXPECT_THAT(shown->state_reason.value_or(""), HasSubstr("403"));
}

TEST_F(Hook, CallsKeepTheDestinationsPace) {
    std::string arn = make(url("/in"), "BASIC", {}, 2);
    Duration before = world.clock.monotonic();
    call(std::vector<gate::Invocation>(3, {.target = arn, .account = std::string(kAccount), .input = "{}"}));
    EXPECT_GE(world.clock.monotonic() - before, std::chrono::seconds(1));
    EXPECT_EQ(heard.size(), 3u);
}

TEST_F(Hook, SecretsAreSealedAndNeverShown) {
    make(url("/in"));
    auto row = world.control->read([](store::Snapshot& s) {
        return s.one<std::string, std::string>("SELECT public, secret FROM events_connection");
    });
    EXPECT_THAT(std::get<0>(**row) + std::get<1>(**row), Not(HasSubstr("pass-word")));
    auto shown = world.call<op::DescribeConnection>({.name = "c"});
    EXPECT_EQ(shown->auth_parameters->basic_auth_parameters->username, "me");
    EXPECT_THAT(wire::to_json(*shown), Not(HasSubstr("pass-word")));
    EXPECT_EQ(world.call<op::CreateConnection>({.name = "c", .authorization_type = "API_KEY"}).error().code,
              "ValidationException");
    ASSERT_TRUE(world.call<op::UpdateConnection>(
        {.name = "c",
         .auth_parameters = UpdateConnectionAuthRequestParameters{
             .basic_auth_parameters = UpdateConnectionBasicAuthRequestParameters{.password = "other"}}}));
    std::string arn = *world.call<op::DescribeApiDestination>({.name = "d"})->api_destination_arn;
    ASSERT_TRUE(call({.target = arn, .account = std::string(kAccount), .input = "{}"}));
    EXPECT_THAT(heard.at(0), HasSubstr(base64("me:other")));
    EXPECT_EQ(world.call<op::UpdateConnection>({.name = "c", .authorization_type = "API_KEY"}).error().code,
              "ValidationException");
    ASSERT_TRUE(world.call<op::UpdateConnection>(
        {.name = "c",
         .authorization_type = "API_KEY",
         .auth_parameters = UpdateConnectionAuthRequestParameters{
             .api_key_auth_parameters =
                 UpdateConnectionApiKeyAuthRequestParameters{.api_key_name = "k", .api_key_value = "v"}}}));
    EXPECT_FALSE(world.call<op::DescribeConnection>({.name = "c"})->auth_parameters->basic_auth_parameters)
        << "what it was before is forgotten";
    ASSERT_TRUE(world.call<op::DeauthorizeConnection>({.name = "c"}));
    auto refused = call({.target = arn, .account = std::string(kAccount), .input = "{}"});
    ASSERT_FALSE(refused);
    EXPECT_FALSE(gate::worth_retrying(refused.error()));
    ASSERT_TRUE(world.call<op::DeleteApiDestination>({.name = "d"}));
    EXPECT_EQ(call({.target = arn, .account = std::string(kAccount), .input = "{}"}).error().code,
              "ResourceNotFoundException");
    EXPECT_EQ(world.call<op::DescribeApiDestination>({.name = "d"}).error().code,
              "ResourceNotFoundException");
}

}  // namespace
}  // namespace athanor::events
