#include "compute/agent/isolation/oci_config.hpp"

#include <gtest/gtest.h>

#include "base/json.hpp"

namespace athanor::compute {
namespace {

SandboxSpec spec() {
    SandboxSpec s;
    s.id = "x";
    s.argv = {"/p", "a"};
    s.ids = {0x6000'0000, 65'536};
    s.limits.memory_bytes = 1000;
    s.limits.cpu_millis = 1500;
    return s;
}

std::string text(const json::Document& d, std::initializer_list<std::string_view> path) {
    json::Value value = d.root();
    for (auto key : path) value = value[key];
    return value.text();
}

TEST(OciConfig, AnEmbeddedRuntimeHasNoCapabilitiesAndAReadOnlyRoot) {
    auto d = *json::parse(oci_config(spec(), {.rootfs = "/r"}));
    EXPECT_EQ(text(d, {"process", "capabilities"}), R"({"bounding":[],"effective":[],"permitted":[]})");
    EXPECT_EQ(text(d, {"root"}), R"({"path":"/r","readonly":true})");
    EXPECT_EQ(text(d, {"process", "noNewPrivileges"}), "true");
    EXPECT_EQ(text(d, {"process", "user", "uid"}), "1000");
    EXPECT_EQ(text(d, {"linux", "uidMappings"}), R"([{"containerID":0,"hostID":1610612736,"size":65536}])");
}

TEST(OciConfig, LimitsAreThoseOfTheVersionOfControlGroups) {
    auto v1 = *json::parse(oci_config(spec(), {.rootfs = "/r"}));
    EXPECT_EQ(text(v1, {"linux", "resources", "memory"}), R"({"limit":1000,"swap":1000})");
    EXPECT_EQ(text(v1, {"linux", "resources", "cpu"}), R"({"quota":150000,"period":100000,"shares":1024})");
    auto v2 = *json::parse(oci_config(spec(), {.rootfs = "/r", .cgroup_v2 = true}));
    EXPECT_EQ(text(v2, {"linux", "resources", "unified"}), R"({"cpu.weight":"100"})");
    auto no_swap = *json::parse(oci_config(spec(), {.rootfs = "/r", .swap_accounting = false}));
    EXPECT_EQ(text(no_swap, {"linux", "resources", "memory"}), R"({"limit":1000})");
}

TEST(OciConfig, EverySandboxHasAUserNamespaceAndSeccomp) {
    for (Network network : {Network::host, Network::none, Network::own}) {
        SandboxSpec s = spec();
        s.network = network;
        auto d = *json::parse(oci_config(
            s, {.rootfs = "/r", .network_namespace = network == Network::own ? "/proc/1/fd/3" : ""}));
        std::string namespaces = text(d, {"linux", "namespaces"});
        EXPECT_NE(namespaces.find("\"user\""), std::string::npos);
        EXPECT_EQ(namespaces.find("\"network\"") != std::string::npos, network != Network::host);
        EXPECT_EQ(namespaces.find("/proc/1/fd/3") != std::string::npos, network == Network::own);
        EXPECT_EQ(text(d, {"linux", "seccomp", "defaultAction"}), "\"SCMP_ACT_ERRNO\"");
    }
}

TEST(OciConfig, AnImagesRootKeepsAnEnginesCapabilitiesAndOthersNone) {
    SandboxSpec s = spec();
    s.root = ImageRoot{"/i"};
    s.user = 0;
    auto root = *json::parse(oci_config(s, {.rootfs = "/r"}));
    EXPECT_NE(text(root, {"process", "capabilities", "effective"}).find("CAP_CHOWN"), std::string::npos);
    EXPECT_EQ(text(root, {"process", "capabilities", "effective"}).find("CAP_SYS_ADMIN"), std::string::npos);
    s.user = 33;
    auto user = *json::parse(oci_config(s, {.rootfs = "/r"}));
    EXPECT_EQ(text(user, {"process", "capabilities", "effective"}), "[]");
}

}  // namespace
}  // namespace athanor::compute
