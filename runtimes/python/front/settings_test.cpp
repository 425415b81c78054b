#include "python/front/settings.hpp"

#include <gtest/gtest.h>

#include <map>

namespace athanor::python {
namespace {

Result<Settings> with(std::map<std::string, std::string> environment) {
    return read_settings(
        [&](const std::string& name) -> std::optional<std::string> {
            auto found = environment.find(name);
            return found == environment.end() ? std::nullopt : std::optional(found->second);
        },
        4);
}

TEST(Settings, defaults_are_those_of_the_container_contract) {
    Settings settings = *with({{"SAGEMAKER_BIND_TO_PORT", ""}});
    EXPECT_EQ(settings.port, 8080);
    EXPECT_EQ(settings.workers, 4u);
    EXPECT_EQ(settings.timeout_seconds, 60u);
}

TEST(Settings, environment_decides) {
    Settings settings = *with({{"SAGEMAKER_BIND_TO_PORT", "9999"},
                               {"SAGEMAKER_MODEL_SERVER_WORKERS", "2"},
                               {"SAGEMAKER_MODEL_SERVER_TIMEOUT", "5"}});
    EXPECT_EQ(settings.port, 9999);
    EXPECT_EQ(settings.workers, 2u);
    EXPECT_EQ(settings.timeout_seconds, 5u);
}

TEST(Settings, nonsense_is_refused_by_name) {
    EXPECT_EQ(with({{"SAGEMAKER_BIND_TO_PORT", "http"}}).error().message,
              "SAGEMAKER_BIND_TO_PORT must be a number from 0 to 65535, not 'http'");
    EXPECT_FALSE(with({{"SAGEMAKER_BIND_TO_PORT", "65536"}}));
    EXPECT_FALSE(with({{"SAGEMAKER_MODEL_SERVER_WORKERS", "0"}}));
    EXPECT_FALSE(with({{"SAGEMAKER_MODEL_SERVER_TIMEOUT", "-1"}}));
}

TEST(Settings, a_cpu_limit_counts_as_fewer_cores) {
    EXPECT_EQ(usable_cores(8, ""), 8u);
    EXPECT_EQ(usable_cores(8, "max 100000\n"), 8u);
    EXPECT_EQ(usable_cores(8, "200000 100000\n"), 2u);
    EXPECT_EQ(usable_cores(8, "150000 100000\n"), 2u);
    EXPECT_EQ(usable_cores(8, "1000 100000\n"), 1u);
    EXPECT_EQ(usable_cores(2, "800000 100000\n"), 2u);
    EXPECT_EQ(usable_cores(2, "800000 0\n"), 2u);
}

}  // namespace
}  // namespace athanor::python
