#include "compute/agent/packages.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <thread>

namespace athanor::compute {
namespace {

namespace fs = std::filesystem;

class PackagesTest : public ::testing::Test {
protected:
    PackagesTest() : layers(::testing::TempDir() + "layers-" + std::to_string(::getpid())) {}
    ~PackagesTest() override { fs::remove_all(layers); }
    Result<PackageLayer> make(std::string_view text, std::string_view runtime = "r") {
        return PackageLayer::make(layers, text, runtime, [&](const std::string& folder) -> Status {
            ++installs;
            std::ofstream(folder + "/module.py") << text;
            return {};
        });
    }
    std::string layers;
    std::atomic<int> installs = 0;
};

TEST_F(PackagesTest, TheSameTextIsInstalledOnce) {
    EXPECT_FALSE(*PackageLayer::find(layers, "a\n", "r"));
    auto first = make("a\n");
    ASSERT_TRUE(first) << first.error().message;
    EXPECT_TRUE(fs::exists(first->folder() + "/module.py"));
    EXPECT_EQ(make("a\n")->folder(), first->folder());
    EXPECT_EQ(installs, 1);
    EXPECT_NE(make("b\n")->folder(), first->folder());
    EXPECT_NE(make("a\n", "another runtime")->folder(), first->folder());
    EXPECT_EQ(installs, 3);
    EXPECT_EQ((*PackageLayer::find(layers, "a\n", "r"))->folder(), first->folder());
}

TEST_F(PackagesTest, AFailureKeepsNothing) {
    auto failed = PackageLayer::make(layers, "a", "r", [](const std::string& folder) -> Status {
        std::ofstream(folder + "/half") << "x";
        return fail("No", "there is no such package");
    });
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().message, "there is no such package");
    EXPECT_FALSE(*PackageLayer::find(layers, "a", "r"));
    EXPECT_TRUE(make("a"));
}

TEST_F(PackagesTest, ManyAtOnceInstallOnce) {
    std::vector<std::thread> agents;
    for (int i = 0; i < 8; ++i) agents.emplace_back([&] { EXPECT_TRUE(make("a")); });
    for (auto& agent : agents) agent.join();
    EXPECT_EQ(installs, 1);
}

TEST_F(PackagesTest, TheLongestUnusedGoButNoneInUse) {
    auto used = make("used");
    ASSERT_TRUE(used);
    fs::last_write_time(used->folder(), fs::file_time_type::clock::now() - std::chrono::hours(2));
    std::string unused;
    {
        auto layer = make("unused");
        unused = layer->folder();
    }
    fs::last_write_time(unused, fs::file_time_type::clock::now() - std::chrono::hours(1));
    for (std::size_t i = 0; i < kMostLayers; ++i) ASSERT_TRUE(make("x" + std::to_string(i)));
    EXPECT_TRUE(fs::exists(used->folder()));
    EXPECT_FALSE(fs::exists(unused));
}

TEST(Requirements, WhatAsksForNothingOrForTheJobsOwnFiles) {
    EXPECT_FALSE(asks_for_packages("# nothing\n\n  \n"));
    EXPECT_TRUE(asks_for_packages("numpy"));
    EXPECT_TRUE(can_be_shared(
        "numpy==1.26\n--index-url https://example.com/simple\nx @ https://example.com/x.whl\n"));
    for (std::string_view local : {"-e .", "-r more.txt", "./x.whl", "x.whl", "/opt/ml/x.tar.gz",
                                   "x @ file:///opt/ml/x", "--find-links wheels"})
        EXPECT_FALSE(can_be_shared(local)) << local;
}

}  // namespace
}  // namespace athanor::compute
