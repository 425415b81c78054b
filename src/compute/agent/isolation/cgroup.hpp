// One sandbox's control group, read and emptied through the file system; the OCI runtime makes it and sets its limits. Version 1 keeps a
// hierarchy per controller, version 2 one for all; both are found from /proc/self/mountinfo, so a rebound /sys/fs/cgroup works too.
// Calls are a few reads of small files (tens of microseconds). What cannot be read counts as zero: a vanished group is an ended one.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"

namespace athanor::compute {

struct CgroupMounts {
    std::string unified;                             // version 2's mount point, if it has controllers
    std::map<std::string, std::string> controllers;  // version 1: "memory" -> mount point
    bool version_2() const { return !unified.empty(); }
};

// From the text of /proc/self/mountinfo; looks into the mounted cgroup.controllers.
CgroupMounts parse_cgroup_mounts(std::string_view mountinfo);
CgroupMounts cgroup_mounts();

class Cgroup {
public:
    Cgroup(CgroupMounts mounts, std::string path)
        : mounts_(std::move(mounts)), path_(std::move(path)) {}  // path: "/athanor/ID"

    std::uint64_t oom_kills() const;
    std::uint64_t memory_bytes() const;
    std::uint64_t peak_memory_bytes() const;
    std::uint64_t cpu_microseconds() const;
    std::vector<pid_t> processes() const;
    // SIGKILL until nobody is left (forks included), at most `tries` rounds a millisecond or more apart.
    Status kill_all(int tries = 2000) const;
    Status remove() const;  // the emptied directories; no error if absent

private:
    std::string file(std::string_view controller, std::string_view name) const;
    std::vector<std::string> directories() const;
    CgroupMounts mounts_;
    std::string path_;
};

}  // namespace athanor::compute
