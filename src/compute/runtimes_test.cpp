#include "compute/runtimes.hpp"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>

namespace athanor::compute {
namespace {

namespace fs = std::filesystem;

class RuntimesTest : public testing::Test {
protected:
    void SetUp() override {
        char pattern[] = "/tmp/athanor-runtimes-XXXXXX";
        directory_ = ::mkdtemp(pattern);
        write(
            "x/manifest.json",
            R"({"name":"athanor/xgboost","version":"1","image_uris":["athanor/xgboost(:.+)?","[0-9]{12}\\.dkr\\.ecr\\..+/sagemaker-xgboost:.+"],
            "binds":[],"train":["{runtime}/bin/x","train"],"process":null,"serve":{"kind":"native-trees","convert":["{runtime}/bin/x","convert"]},"environment":{"A":"1"}})");
        write(
            "p/manifest.json",
            R"({"name":"athanor/python","version":"1","image_uris":["athanor/python"],"train":["t"],"process":null,
            "serve":{"kind":"http","command":["s"]},"environment":{}})");
    }
    void TearDown() override { fs::remove_all(directory_); }
    void write(const std::string& name, const std::string& text) {
        fs::create_directories(fs::path(directory_ + "/" + name).parent_path());
        std::ofstream(directory_ + "/" + name) << text;
    }
    std::string directory_;
};

TEST_F(RuntimesTest, OurNamesAndAwsUrisResolve) {
    auto catalogue = Catalogue::load(directory_);
    ASSERT_TRUE(catalogue) << catalogue.error().message;
    auto name = [&](std::string_view uri, bool script) {
        return std::get<RuntimeProgram>(*catalogue->resolve(uri, script)).name;
    };
    EXPECT_EQ(name("athanor/xgboost", false), "athanor/xgboost");
    EXPECT_EQ(name("athanor/xgboost:1", false), "athanor/xgboost");
    EXPECT_EQ(name("683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1", false),
              "athanor/xgboost");
    EXPECT_EQ(name("683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1", true),
              "athanor/python");
    EXPECT_EQ(std::get<ImageProgram>(*catalogue->resolve("oci-archive:/a.tar", false)).reference,
              "oci-archive:/a.tar");
    EXPECT_EQ(std::get<ImageProgram>(*catalogue->resolve("s3://b/a.tar", false)).reference, "s3://b/a.tar");
    auto unknown = catalogue->resolve("tensorflow:2", false);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, "ValidationException");
    EXPECT_NE(unknown.error().message.find("athanor/python, athanor/xgboost"), std::string::npos);
}

TEST_F(RuntimesTest, ManifestsAreReadAndWordsExpanded) {
    auto runtime = load_runtime(directory_ + "/x");
    ASSERT_TRUE(runtime) << runtime.error().message;
    EXPECT_EQ(runtime->serve, Runtime::Serve::native_trees);
    EXPECT_EQ(Runtime::expand(runtime->train, "/r"), (std::vector<std::string>{"/r/bin/x", "train"}));
    EXPECT_TRUE(runtime->process.empty());
}

TEST_F(RuntimesTest, TheDigestFollowsTheFiles) {
    std::string before = load_runtime(directory_ + "/p")->digest;
    EXPECT_EQ(load_runtime(directory_ + "/p")->digest, before);
    write("p/bin/serve", "x");
    EXPECT_NE(load_runtime(directory_ + "/p")->digest, before);
}

TEST_F(RuntimesTest, ABrokenManifestIsAnError) {
    write("bad/manifest.json", R"({"name":"b","image_uris":["("]})");
    EXPECT_FALSE(Catalogue::load(directory_));
    write("bad/manifest.json", R"({"name":"b","serve":{"kind":"magic"}})");
    EXPECT_FALSE(Catalogue::load(directory_));
    write("bad/manifest.json", "{");
    EXPECT_FALSE(Catalogue::load(directory_));
}

}  // namespace
}  // namespace athanor::compute
