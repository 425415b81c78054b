// The way to a container: sockets that the agent's connector hands over, kept alive and used again.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <asio/use_future.hpp>

#include "compute/agent/connector.hpp"
#include "http/server.hpp"
#include "serving/router.hpp"

namespace athanor::serving {
namespace {

using ::testing::HasSubstr;

class ContainerTest : public ::testing::Test {
protected:
    ContainerTest()
        : server(cores, {}, [](http::Request& request) -> Task<http::Response> {
              auto body = co_await read_all(*request.body, 1 << 20);
              http::Response response;
              if (*body == "fail") {
                  response.status = 500;
                  response.body = std::string("it broke");
                  co_return response;
              }
              response.headers.set("Content-Type", "text/plain");
              response.headers.set("X-Amzn-SageMaker-Custom-Attributes", "back");
              response.body =
                  request.target + " " +
                  std::string(request.headers.get("X-Amzn-SageMaker-Custom-Attributes").value_or("-")) + " " +
                  std::string(request.headers.get("Accept").value_or("-")) + " " + *body;
              co_return response;
          }) {
        cores.start();
        EXPECT_TRUE(server.listen("127.0.0.1", 0));
        sockets = compute::NamespaceSockets::enter(-1).value();
        path = ::testing::TempDir() + "connect-" + std::to_string(::getpid()) + ".sock";
        connector = compute::Connector::serve(path, *sockets, server.port()).value();
        auto endpoint = std::make_shared<Endpoint>(
            Endpoint{.account = "1",
                     .region = "r",
                     .name = "e",
                     .variants = {{.name = "a", .instances = {std::make_shared<Instance>("i-1", path)}}},
                     .total_weight = 1});
        router.publish(std::move(endpoint));
    }
    ~ContainerTest() override {
        cores.stop();
        std::remove(path.c_str());
    }
    Result<InvokeReply> invoke(std::string_view body) {
        return asio::co_spawn(cores.context(0),
                              router.invoke({.endpoint = {"1", "r", "e"},
                                             .body = body,
                                             .accept = "text/plain",
                                             .custom_attributes = "there"}),
                              asio::use_future)
            .get();
    }

    Cores cores{1};
    Pool pool{1};
    Router router{system_clock(), pool};
    http::Server server;
    std::unique_ptr<compute::NamespaceSockets> sockets;
    std::string path;
    std::unique_ptr<compute::Connector> connector;
};

TEST_F(ContainerTest, HeadersGoThereAndBackOverOneKeptConnection) {
    for (int i = 0; i < 3; ++i) {
        auto reply = invoke("x");
        ASSERT_TRUE(reply) << reply.error().message;
        EXPECT_EQ(reply->body, "/invocations there text/plain x");
        EXPECT_EQ(reply->content_type, "text/plain");
        EXPECT_EQ(reply->custom_attributes, "back");
        EXPECT_EQ(reply->variant, "a");
    }
    EXPECT_EQ(server.stats().connections, 1u);
}

TEST_F(ContainerTest, WhatTheModelAnswersWithAnErrorIsAModelError) {
    auto reply = invoke("fail");
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().status, 424);
    EXPECT_THAT(reply.error().message,
                HasSubstr("Received server error (500) from primary with message \"it broke\""));
}

TEST_F(ContainerTest, AnInstanceThatCannotBeReachedIsUnavailable) {
    connector.reset();
    std::remove(path.c_str());
    auto reply = invoke("x");
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().status, 503);
    EXPECT_EQ(reply.error().code, "ServiceUnavailable");
}

}  // namespace
}  // namespace athanor::serving
