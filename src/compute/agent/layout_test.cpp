#include "compute/agent/layout.hpp"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>

namespace athanor::compute {
namespace {

JobDocument training() {
    JobDocument d;
    d.name = "j";
    d.arn = "arn";
    d.region = "us-east-1";
    d.hosts = {"algo-1", "algo-2"};
    d.instance = 1;
    d.instance_type = "ml.m5.large";
    d.cpu_millis = 1500;
    d.hyperparameters = {{"n", "3"}, {"s", "\"abc\""}};
    d.inputs = {{.name = "train",
                 .uri = "s3://b/t",
                 .local_path = "/opt/ml/input/data/train",
                 .content_type = "text/csv"}};
    return d;
}

TEST(Layout, ConfigurationFilesReadAsSageMakersDo) {
    JobDocument d = training();
    EXPECT_EQ(hyperparameters_json(d), R"({"n":"3","s":"\"abc\""})");
    EXPECT_EQ(
        input_data_config_json(d),
        R"({"train":{"ContentType":"text/csv","TrainingInputMode":"File","S3DistributionType":"FullyReplicated","RecordWrapperType":"None"}})");
    EXPECT_EQ(
        resource_config_json(d),
        R"({"current_host":"algo-2","current_instance_type":"ml.m5.large","current_group_name":"homogeneousCluster","hosts":["algo-1","algo-2"],)"
        R"("instance_groups":[{"instance_group_name":"homogeneousCluster","instance_type":"ml.m5.large","hosts":["algo-1","algo-2"]}],)"
        R"("network_interface_name":"eth0"})");
    d.checkpoints = Checkpoints{"s3://b/c"};
    EXPECT_EQ(checkpoint_config_json(d), R"({"S3Uri":"s3://b/c","LocalPath":"/opt/ml/checkpoints"})");
}

TEST(Layout, CommandLinesFollowDockersRules) {
    JobDocument d = training();
    ImageConfig image{.entrypoint = {"/e"}, .command = {"c"}};
    EXPECT_EQ(*command_line(d, image), (std::vector<std::string>{"/e", "train"}));
    d.arguments = {"a"};
    EXPECT_EQ(*command_line(d, image), (std::vector<std::string>{"/e", "a"}));
    d.entrypoint = {"/x"};
    EXPECT_EQ(*command_line(d, image), (std::vector<std::string>{"/x", "a"}));
    JobDocument p;
    p.kind = JobKind::processing;
    EXPECT_EQ(*command_line(p, image), (std::vector<std::string>{"/e", "c"}));
    p.kind = JobKind::endpoint;
    EXPECT_EQ(*command_line(p, image), (std::vector<std::string>{"/e", "serve"}));
    p.kind = JobKind::processing;
    EXPECT_FALSE(command_line(p, ImageConfig()));
    Runtime runtime{.name = "r", .train = {"{runtime}/t"}};
    EXPECT_FALSE(command_line(p, runtime, "/r"));
    EXPECT_EQ(*command_line(training(), runtime, "/r"), std::vector<std::string>{"/r/t"});
}

TEST(Layout, TheUsersEnvironmentHasTheLastWord) {
    JobDocument d = training();
    d.environment = {{"OMP_NUM_THREADS", "7"}};
    auto environment = environment_of(
        d,
        {.endpoint_url = "http://h:1", .credentials_uri = "http://127.0.0.1:2/c", .credentials_token = "t"},
        {"PATH=/x", "EMPTY"}, {{"R", "1"}});
    auto get = [&](const std::string& name) {
        for (const auto& [key, value] : environment)
            if (key == name) return value;
        return std::string("(absent)");
    };
    EXPECT_EQ(get("OMP_NUM_THREADS"), "7");
    EXPECT_EQ(get("PATH"), "/x");
    EXPECT_EQ(get("CURRENT_HOST"), "algo-2");
    EXPECT_EQ(get("AWS_ENDPOINT_URL"), "http://h:1");
    EXPECT_EQ(get("TRAINING_JOB_NAME"), "j");
    EXPECT_EQ(get("SAGEMAKER_BASE_DIR"), "(absent)");
}

TEST(Layout, NoPathLeadsOutOfOptMl) {
    EXPECT_EQ(*below_ml("/opt/ml/processing/input/"), "processing/input");
    EXPECT_EQ(*below_ml("/opt/ml/a/../b"), "b");
    for (const char* path :
         {"/opt/ml", "/opt/ml/", "/opt/ml/../x", "/etc", "opt/ml/x", "", "/opt/mlx/y", "/opt/ml/a/../../x"})
        EXPECT_FALSE(below_ml(path)) << path;
}

TEST(Layout, FoldersAndFilesAreMade) {
    char pattern[] = "/tmp/athanor-layout-XXXXXX";
    std::string top = ::mkdtemp(pattern);
    ASSERT_TRUE(lay_out(training(), top + "/ml", {}));
    for (const char* path : {"/model", "/output/data", "/code", "/input/data/train"})
        EXPECT_TRUE(std::filesystem::is_directory(top + "/ml" + path)) << path;
    EXPECT_TRUE(std::filesystem::exists(top + "/ml/input/config/hyperparameters.json"));
    std::filesystem::remove_all(top);
}

}  // namespace
}  // namespace athanor::compute
