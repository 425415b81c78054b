#include "compute/agent/isolation/cgroup.hpp"

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <set>
#include <thread>

#include "compute/agent/isolation/process.hpp"

namespace athanor::compute {
namespace {

std::string read_small(const std::string& path) {
    Descriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    std::string text;
    if (!fd) return text;
    char buffer[16 * 1024];
    for (ssize_t n; (n = ::read(fd.get(), buffer, sizeof buffer)) > 0;)
        text.append(buffer, static_cast<std::size_t>(n));
    return text;
}

std::uint64_t number(std::string_view text) {
    std::uint64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

// "oom_kill 3" in a file of such lines.
std::uint64_t field(std::string_view text, std::string_view name) {
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = std::min(text.find('\n', at), text.size());
        std::string_view line = text.substr(at, end - at);
        if (line.starts_with(name) && line.size() > name.size() && line[name.size()] == ' ')
            return number(line.substr(name.size() + 1));
        at = end + 1;
    }
    return 0;
}

std::vector<std::string_view> words(std::string_view text, char separator) {
    std::vector<std::string_view> out;
    for (std::size_t at = 0; at <= text.size();) {
        std::size_t end = std::min(text.find(separator, at), text.size());
        if (end > at) out.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

CgroupMounts parse(std::string_view mountinfo, auto read) {
    CgroupMounts mounts;
    for (auto line : words(mountinfo, '\n')) {
        std::size_t dash = line.find(" - ");
        if (dash == line.npos) continue;
        auto front = words(line.substr(0, dash), ' ');  // id parent major:minor root mount-point options …
        auto back = words(line.substr(dash + 3), ' ');  // type source super-options
        if (front.size() < 5 || back.size() < 3) continue;
        std::string point(front[4]);
        if (back[0] == "cgroup2") {
            // A hybrid system mounts version 2 without the controllers that matter.
            std::string controllers = read(point + "/cgroup.controllers");
            if (controllers.find("memory") != std::string::npos) mounts.unified = point;
        } else if (back[0] == "cgroup") {
            for (auto option : words(back[2], ',')) {
                // "name=systemd" as well: it limits nothing, but the OCI runtime makes a group there too.
                if (option != "rw" && option != "ro" && option != "xattr" && option != "noprefix")
                    mounts.controllers[std::string(option)] = point;
            }
        }
    }
    return mounts;
}

}  // namespace

CgroupMounts parse_cgroup_mounts(std::string_view mountinfo) { return parse(mountinfo, read_small); }

CgroupMounts cgroup_mounts() { return parse_cgroup_mounts(read_small("/proc/self/mountinfo")); }

std::string Cgroup::file(std::string_view controller, std::string_view name) const {
    if (mounts_.version_2()) return mounts_.unified + path_ + "/" + std::string(name);
    auto found = mounts_.controllers.find(std::string(controller));
    return found == mounts_.controllers.end() ? std::string()
                                              : found->second + path_ + "/" + std::string(name);
}

std::uint64_t Cgroup::oom_kills() const {
    return field(read_small(file("memory", mounts_.version_2() ? "memory.events" : "memory.oom_control")),
                 "oom_kill");
}

std::uint64_t Cgroup::memory_bytes() const {
    return number(
        read_small(file("memory", mounts_.version_2() ? "memory.current" : "memory.usage_in_bytes")));
}

std::uint64_t Cgroup::peak_memory_bytes() const {
    return number(
        read_small(file("memory", mounts_.version_2() ? "memory.peak" : "memory.max_usage_in_bytes")));
}

std::uint64_t Cgroup::cpu_microseconds() const {
    if (mounts_.version_2()) return field(read_small(file("cpu", "cpu.stat")), "usage_usec");
    return number(read_small(file("cpuacct", "cpuacct.usage"))) / 1000;
}

std::vector<std::string> Cgroup::directories() const {
    if (mounts_.version_2()) return {mounts_.unified + path_};
    std::set<std::string> distinct;  // "cpu,cpuacct" may be one mount
    for (const auto& [controller, mount] : mounts_.controllers) distinct.insert(mount + path_);
    return {distinct.begin(), distinct.end()};
}

std::vector<pid_t> Cgroup::processes() const {
    std::set<pid_t> found;
    for (const auto& directory : directories()) {
        std::string text = read_small(directory + "/cgroup.procs");
        for (auto line : words(text, '\n')) {
            if (auto pid = static_cast<pid_t>(number(line)); pid > 0) found.insert(pid);
        }
    }
    return {found.begin(), found.end()};
}

Status Cgroup::kill_all(int tries) const {
    for (int round = 0; round < tries; ++round) {
        auto alive = processes();
        if (alive.empty()) return {};
        for (pid_t pid : alive) ::kill(pid, SIGKILL);
        // A killed process leaves its group when it has given back its memory: a moment, longer for large ones.
        std::this_thread::sleep_for(std::chrono::milliseconds(std::min(1 + round / 8, 50)));
    }
    return std::unexpected(Error{"InternalFailure", "processes in " + path_ + " do not die", 500});
}

Status Cgroup::remove() const {
    for (const auto& directory : directories()) {
        if (::rmdir(directory.c_str()) != 0 && errno != ENOENT)
            return system_error("rmdir " + directory, errno);
    }
    return {};
}

}  // namespace athanor::compute
