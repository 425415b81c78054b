// A sandbox runs one user's process where it can see and spend only what it was given. The spec says what; an Isolation says how: an OCI
// runtime (runc or crun) in namespaces of its own, or nothing at all (`--isolation none`, which says so loudly).
//
// Invariants: nothing of the host is visible but the allow-list and the binds; the process runs in a user namespace over a range of ids that
// no other running sandbox has; it cannot outgrow its cgroup; its stdin is /dev/null; when a Sandbox is gone, so is every process in it.
//
//     ATHANOR_TRY(auto sandbox, isolation.create(spec));   // the network namespace exists, nothing runs yet
//     ATHANOR_CHECK(sandbox->start());                     // about 35 ms, nearly all of it the OCI runtime's
//     Exit exit = sandbox->wait();
//
// All calls block (start: tens of milliseconds; wait: the life of the process) and belong on a pool. `signal`, `kill_all` and `usage` may be
// called from any thread while another waits. The agent that creates a sandbox is its parent: it must have called `become_subreaper` first.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/error.hpp"
#include "compute/agent/isolation/id_range.hpp"

namespace athanor::compute {

struct Bind {
    std::string source;  // absolute, on the host; links in it are followed once, by us
    std::string target;  // absolute, in the sandbox
    bool writable = false;
};

// The embedded default: the host's own programs, read-only, and a generated /etc. No image, no engine.
struct HostRoot {};
// The root file system of an OCI image as images/ unpacked it, with ids as in the image. Writes go to a layer that dies with the sandbox.
struct ImageRoot {
    std::string rootfs;
};

enum class Network {
    host,  // the machine's
    none,  // loopback alone
    own,   // a namespace of its own with loopback; the agent reaches into it by Sandbox::network_namespace
};

struct Limits {
    std::uint64_t memory_bytes = 0;         // 0: no limit. Swap is never on top of it
    std::uint32_t cpu_millis = 0;           // 0: no quota, weight alone
    std::uint32_t cpu_weight = 100;         // cgroup v2's scale, 1 to 10,000
    std::uint32_t processes = 4096;         // and threads
    std::uint64_t tmp_bytes = 1ull << 30;   // /tmp, a tmpfs: counts against memory
    std::uint64_t shm_bytes = 64ull << 20;  // /dev/shm, likewise
};

struct HostName {
    std::string name;
    std::string address;
};

struct SandboxSpec {
    std::string id;         // unique on this machine; letters, digits, '-', '_', '.'
    std::string directory;  // for the bundle and the runtime's state; exists; below the run directory
    std::variant<HostRoot, ImageRoot> root;
    std::vector<Bind> binds;
    std::vector<std::string> argv;
    std::vector<std::pair<std::string, std::string>>
        environment;  // nothing is inherited; PATH, HOME and LANG are added if missing
    std::string working_directory = "/";
    std::uint32_t user = 1000;  // in the sandbox; 0 is allowed for images alone
    std::uint32_t group = 1000;
    std::vector<std::uint32_t> groups;  // supplementary
    IdRange ids;
    Limits limits;
    Network network = Network::host;
    std::string hostname = "localhost";
    std::vector<HostName> hosts;  // further lines of /etc/hosts
};

struct Exit {
    int code = 0;                // as a shell says it: 128 + N for signal N
    bool out_of_memory = false;  // the kernel killed a process of this sandbox for its memory limit
};

struct Usage {
    std::uint64_t memory_bytes = 0;       // now
    std::uint64_t peak_memory_bytes = 0;  // 0 where the kernel does not say
    std::uint64_t cpu_microseconds = 0;   // so far
};

class Sandbox {
public:
    virtual ~Sandbox() =
        default;                 // kills what is left, removes the cgroup and every trace outside `directory`
    virtual Status start() = 0;  // once
    virtual Exit
    wait() = 0;  // once, after a start that worked; then everything else in the sandbox is killed too
    virtual Status signal(int number) = 0;  // the user's process; no error if it has ended
    virtual Status kill_all() = 0;          // SIGKILL to every process
    virtual Usage usage() = 0;
    // The read ends of the process's standard output and error. Owned by the sandbox; at their end when the last writer is gone.
    virtual int output() const = 0;
    virtual int error_output() const = 0;
    virtual int network_namespace() const {
        return -1;
    }  // an open /proc/…/ns/net for Network::own, for setns
};

class Isolation {
public:
    virtual ~Isolation() = default;
    virtual std::string_view name() const = 0;  // "runc", "crun", "none"
    virtual bool separates_users() const = 0;   // files must be given to ids.first + user
    virtual bool separates_files() const = 0;   // targets of binds exist; else programs see the sources
    virtual Result<std::unique_ptr<Sandbox>> create(const SandboxSpec& spec) = 0;
    // Destroys whatever sandbox was made with this id and directory, by whichever process, dead or alive. Idempotent. When it returns
    // without an error no process of it runs.
    virtual Status destroy(const std::string& id, const std::string& directory) = 0;
};

// "auto" takes runc, else crun; "none" the plain runner. Refuses with what `diagnose` says and its remedy if the machine cannot.
Result<std::unique_ptr<Isolation>> make_isolation(std::string_view name);

// Orphans of this process's children become its children, so that a container's process can be waited for. Once, at the agent's start.
void become_subreaper();

}  // namespace athanor::compute
