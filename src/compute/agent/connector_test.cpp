#include "compute/agent/connector.hpp"

#include <gtest/gtest.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include <filesystem>
#include <thread>

#include "compute/agent/isolation/namespace_net.hpp"

namespace athanor::compute {
namespace {

class ConnectorTest : public testing::Test {
protected:
    void SetUp() override {
        char pattern[] = "/tmp/athanor-connector-XXXXXX";
        directory_ = ::mkdtemp(pattern);
    }
    void TearDown() override { std::filesystem::remove_all(directory_); }

    // A socket that arrives through the connector reaches who listens inside.
    void check(int network_namespace, const std::string& path) {
        auto sockets = NamespaceSockets::enter(network_namespace);
        ASSERT_TRUE(sockets) << sockets.error().message;
        auto listening = (*sockets)->listen("127.0.0.1", 18080);
        ASSERT_TRUE(listening) << listening.error().message;
        auto connector = Connector::serve(path, **sockets, 18080);
        ASSERT_TRUE(connector) << connector.error().message;
        auto received = receive_connection(path);
        ASSERT_TRUE(received) << received.error().message;
        Descriptor inside(::accept(*listening, nullptr, nullptr));
        Descriptor outside(*received);
        ASSERT_EQ(::send(outside.get(), "hi", 2, 0), 2);
        char buffer[2];
        EXPECT_EQ(::recv(inside.get(), buffer, 2, MSG_WAITALL), 2);
        ::close(*listening);
        auto refused = receive_connection(path);
        ASSERT_FALSE(refused) << "nobody listens any more";
        EXPECT_EQ(refused.error().status, 503);
    }
    std::string directory_;
};

TEST_F(ConnectorTest, HandsOutConnectedSocketsOfOurNamespace) { check(-1, directory_ + "/connect.sock"); }

TEST_F(ConnectorTest, PathsLongerThanASocketsMayBeWork) {
    std::string folder = directory_ + "/" + std::string(150, 'x');
    std::filesystem::create_directories(folder);
    check(-1, folder + "/connect.sock");
}

TEST_F(ConnectorTest, HandsOutConnectedSocketsOfAnotherNamespace) {
    auto space = make_network_namespace();
    if (!space) GTEST_SKIP() << "NO NETWORK NAMESPACES HERE: " << space.error().message;
    check(space->get(), directory_ + "/connect.sock");
    auto ours = NamespaceSockets::enter(-1);
    EXPECT_FALSE((*ours)->connect("127.0.0.1", 18080, 50)) << "what listens inside is not seen outside";
}

TEST_F(ConnectorTest, AnAbsentSocketIsAnError) {
    EXPECT_FALSE(receive_connection(directory_ + "/none.sock"));
}

}  // namespace
}  // namespace athanor::compute
