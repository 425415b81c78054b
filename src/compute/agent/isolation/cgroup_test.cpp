#include "compute/agent/isolation/cgroup.hpp"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>

namespace athanor::compute {
namespace {

namespace fs = std::filesystem;

class CgroupTest : public testing::Test {
protected:
    void SetUp() override {
        char pattern[] = "/tmp/athanor-cgroup-XXXXXX";
        top_ = ::mkdtemp(pattern);
    }
    void TearDown() override { fs::remove_all(top_); }
    void write(const std::string& path, const std::string& text) {
        fs::create_directories(fs::path(top_ + "/" + path).parent_path());
        std::ofstream(top_ + "/" + path) << text;
    }
    std::string top_;
};

TEST_F(CgroupTest, FindsEveryControllerOfVersion1WhereverItIsMounted) {
    auto mounts = parse_cgroup_mounts(
        "30 29 0:26 / /sys/fs/cgroup/cpu,cpuacct rw,relatime shared:9 - cgroup cgroup rw,cpu,cpuacct\n"
        "31 29 0:27 / /elsewhere/memory rw,relatime - cgroup cgroup rw,memory\n"
        "32 29 0:28 / /sys/fs/cgroup/systemd rw - cgroup systemd rw,xattr,name=systemd\n"
        "33 29 0:29 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw\n"
        "34 29 0:30 / / rw - ext4 /dev/vda rw\nnonsense\n");
    EXPECT_FALSE(mounts.version_2()) << "a hybrid's version 2 has no controllers";
    EXPECT_EQ(mounts.controllers["cpuacct"], "/sys/fs/cgroup/cpu,cpuacct");
    EXPECT_EQ(mounts.controllers["memory"], "/elsewhere/memory");
    EXPECT_EQ(mounts.controllers["name=systemd"], "/sys/fs/cgroup/systemd");
}

TEST_F(CgroupTest, ReadsVersion2) {
    write("cgroup.controllers", "cpu memory pids\n");
    auto mounts = parse_cgroup_mounts("30 29 0:26 / " + top_ +
                                      " rw,relatime shared:9 - cgroup2 cgroup2 rw,nsdelegate\n");
    ASSERT_TRUE(mounts.version_2());
    write("athanor/x/memory.events", "low 0\nhigh 0\nmax 12\noom 2\noom_kill 1\noom_group_kill 0\n");
    write("athanor/x/memory.current", "4096\n");
    write("athanor/x/memory.peak", "8192\n");
    write("athanor/x/cpu.stat", "usage_usec 77\nuser_usec 70\n");
    write("athanor/x/cgroup.procs", "");
    Cgroup cgroup(mounts, "/athanor/x");
    EXPECT_EQ(cgroup.oom_kills(), 1u);
    EXPECT_EQ(cgroup.memory_bytes(), 4096u);
    EXPECT_EQ(cgroup.peak_memory_bytes(), 8192u);
    EXPECT_EQ(cgroup.cpu_microseconds(), 77u);
    EXPECT_TRUE(cgroup.kill_all());
    Cgroup absent(mounts, "/athanor/y");
    EXPECT_EQ(absent.oom_kills(), 0u);
    EXPECT_TRUE(absent.remove());
}

TEST_F(CgroupTest, ReadsVersion1) {
    auto mounts =
        parse_cgroup_mounts("30 29 0:26 / " + top_ + "/memory rw - cgroup cgroup rw,memory\n31 29 0:26 / " +
                            top_ + "/cpuacct rw - cgroup cgroup rw,cpuacct\n");
    write("memory/athanor/x/memory.oom_control", "oom_kill_disable 0\nunder_oom 0\noom_kill 3\n");
    write("memory/athanor/x/memory.usage_in_bytes", "5\n");
    write("cpuacct/athanor/x/cpuacct.usage", "9000\n");
    Cgroup cgroup(mounts, "/athanor/x");
    EXPECT_EQ(cgroup.oom_kills(), 3u);
    EXPECT_EQ(cgroup.memory_bytes(), 5u);
    EXPECT_EQ(cgroup.cpu_microseconds(), 9u);
    EXPECT_FALSE(cgroup.remove()) << "not empty here: an error, not a silence";
}

}  // namespace
}  // namespace athanor::compute
