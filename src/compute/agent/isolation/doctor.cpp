#include "compute/agent/isolation/doctor.hpp"

#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>

#include "compute/agent/isolation/cgroup.hpp"
#include "compute/agent/isolation/id_range.hpp"
#include "compute/agent/isolation/process.hpp"
#include "compute/agent/isolation/sandbox.hpp"

namespace athanor::compute {
namespace {

// Tries it: sysctls, LSMs and outer containers all have a say, and none of them can be asked.
bool user_namespace_works() {
    pid_t child = ::fork();
    if (child == 0) ::_exit(::unshare(CLONE_NEWUSER) == 0 ? 0 : 1);
    return child > 0 && wait_process(child) == 0;
}

Finding runtime_finding() {
    Finding finding{.capability = "OCI runtime"};
    for (const char* name : {"runc", "crun"}) {
        if (std::string path = find_program(name); !path.empty()) {
            finding.present = true;
            finding.detail = path;
            return finding;
        }
    }
    finding.detail = "neither runc nor crun is installed";
    finding.remedy = "apt-get install runc";
    return finding;
}

Finding cgroup_finding(std::string_view controller, bool required) {
    auto mounts = cgroup_mounts();
    Finding finding{.capability = std::string(controller) + " cgroup", .required = required};
    std::string mount;
    if (mounts.version_2()) {
        std::ifstream file(mounts.unified + "/cgroup.controllers");
        std::string word;
        while (file >> word) {
            if (word == controller) mount = mounts.unified;
        }
    } else if (auto found = mounts.controllers.find(std::string(controller));
               found != mounts.controllers.end()) {
        mount = found->second;
    }
    if (mount.empty()) {
        finding.detail = "the kernel or the outer container does not offer the controller";
        finding.remedy =
            "boot with cgroup v2, or run the outer container with its own cgroup namespace and a writable "
            "/sys/fs/cgroup";
        return finding;
    }
    finding.detail = mount + (mounts.version_2() ? " (version 2)" : " (version 1)");
    finding.present = ::access(mount.c_str(), W_OK) == 0;
    if (!finding.present) {
        finding.detail += ", not writable";
        finding.remedy = ::geteuid() == 0
                             ? "mount " + mount + " read-write"
                             : "run Athanor as root (sudo): limits need control groups that it may write";
    }
    return finding;
}

Finding account_finding() {
    Finding finding{.capability = "rights over user ids"};
    if (::geteuid() == 0) {
        finding.present = true;
        finding.detail = "root: every running job gets 65,536 ids of its own";
    } else {
        finding.detail =
            find_program("newuidmap").empty() ? "not root, and newuidmap is not installed" : "not root";
        finding.remedy =
            "run `athanor serve` as root (sudo). Without root only --isolation none works, which isolates "
            "nothing";
    }
    return finding;
}

}  // namespace

std::vector<Finding> diagnose() {
    std::vector<Finding> findings;
    findings.push_back(runtime_finding());
    Finding users{.capability = "user namespaces", .present = user_namespace_works()};
    users.detail = users.present ? "a child could make one" : "a child could not make one";
    if (!users.present)
        users.remedy =
            "sysctl user.max_user_namespaces=15000 (and kernel.unprivileged_userns_clone=1 or "
            "kernel.apparmor_restrict_unprivileged_userns=0 where they exist); inside a chroot the kernel "
            "refuses them";
    findings.push_back(std::move(users));
    findings.push_back(account_finding());
    findings.push_back(cgroup_finding("memory", true));
    findings.push_back(cgroup_finding("pids", true));
    findings.push_back(cgroup_finding("cpu", true));
    Finding openat2{.capability = "openat2",
                    .present = ::syscall(SYS_openat2, -1, "", nullptr, 0) == -1 && errno != ENOSYS};
    openat2.detail =
        openat2.present ? "paths in archives cannot leave their root" : "the kernel is older than 5.6";
    if (!openat2.present) openat2.remedy = "use Linux 5.6 or newer";
    findings.push_back(std::move(openat2));
    return findings;
}

std::string refusal(const std::vector<Finding>& findings) {
    std::string text;
    for (const auto& finding : findings) {
        if (finding.present || !finding.required) continue;
        if (!text.empty()) text += "; ";
        text += "missing: " + finding.capability + " (" + finding.detail + "). Remedy: " + finding.remedy;
    }
    return text;
}

}  // namespace athanor::compute
