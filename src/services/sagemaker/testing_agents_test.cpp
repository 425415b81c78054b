#include "services/sagemaker/testing_agents.hpp"

#include <filesystem>
#include <fstream>

#include "services/sagemaker/testing.hpp"

namespace athanor::sagemaker::testing {

compute::Catalogue catalogue() {
    std::string root = ::testing::TempDir() + "sagemaker_test_runtimes_" + std::to_string(::getpid());
    std::filesystem::create_directories(root + "/test");
    std::ofstream(root + "/test/manifest.json")
        << R"({"name":"athanor/test","version":"1","image_uris":["athanor/test"],"binds":[],
        "train":["{runtime}/train"],"process":null,"serve":{"kind":"http","command":["{runtime}/serve"]},"environment":{}})";
    auto loaded = compute::Catalogue::load(root);
    EXPECT_TRUE(loaded) << (loaded ? "" : loaded.error().message);
    std::filesystem::remove_all(root);
    return loaded ? *std::move(loaded) : compute::Catalogue{};
}

}  // namespace athanor::sagemaker::testing
