#include "compute/agent/isolation/oci.hpp"

#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <charconv>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <thread>

#include "base/log.hpp"
#include "compute/agent/isolation/cgroup.hpp"
#include "compute/agent/isolation/namespace_net.hpp"
#include "compute/agent/isolation/oci_config.hpp"
#include "compute/agent/isolation/process.hpp"
#include "compute/agent/isolation/root.hpp"

namespace athanor::compute {
namespace {

namespace fs = std::filesystem;

Status write_private(const std::string& path, std::string_view text) {
    Descriptor fd(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    if (!fd) return system_error("create " + path, errno);
    for (std::size_t done = 0; done < text.size();) {
        ssize_t n = ::write(fd.get(), text.data() + done, text.size() - done);
        if (n < 0) return system_error("write " + path, errno);
        done += static_cast<std::size_t>(n);
    }
    return {};
}

std::string read_text(const std::string& path) {
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

// A bit of /proc/<pid>/status's signal masks: "SigCgt:\t0000000000004002".
bool has_signal(std::string_view status, std::string_view mask, int number) {
    std::size_t at = status.find(mask);
    if (at == status.npos) return false;
    std::uint64_t bits = 0;
    std::string_view text = status.substr(at + mask.size() + 2, 16);
    std::from_chars(text.data(), text.data() + text.size(), bits, 16);
    return bits >> (number - 1) & 1;
}

constexpr std::chrono::microseconds kTurn{200};
constexpr int kMostTurns =
    5000;  // a second: nothing takes so long but a program that is called like the runtime

class OciSandbox final : public Sandbox {
public:
    OciSandbox(std::string program, SandboxSpec spec)
        : program_(std::move(program)),
          spec_(std::move(spec)),
          cgroup_(cgroup_mounts(), cgroup_path(spec_.id)) {}

    ~OciSandbox() override {
        if (auto done = destroy_container(spec_.id, spec_.directory); !done)
            log::warn("{}", done.error().message);
        if (running()) wait_process(pid_);
    }

    Status prepare() {
        ATHANOR_TRY(Pipe out, make_pipe());
        ATHANOR_TRY(Pipe err, make_pipe());
        // A program may open /dev/stdout anew, which needs the pipe to be its own.
        for (int fd : {out.write.get(), err.write.get()}) {
            if (::geteuid() == 0 &&
                ::fchown(fd, spec_.ids.first + spec_.user, spec_.ids.first + spec_.group) != 0)
                return system_error("fchown", errno);
        }
        output_ = std::move(out);
        error_output_ = std::move(err);
        if (spec_.network == Network::own) {
            ATHANOR_TRY(network_, make_network_namespace());
        }
        ATHANOR_TRY(PreparedRoot root, prepare_root(spec_));
        SandboxSpec full = spec_;
        full.binds.insert(full.binds.begin(), root.binds.begin(), root.binds.end());

        auto mounts = cgroup_mounts();
        OciHost host{.rootfs = root.rootfs};
        if (network_)
            host.network_namespace =
                "/proc/" + std::to_string(::getpid()) + "/fd/" + std::to_string(network_.get());
        host.cgroup_v2 = mounts.version_2();
        host.swap_accounting =
            mounts.version_2() ||
            ::access((mounts.controllers["memory"] + "/memory.memsw.limit_in_bytes").c_str(), F_OK) == 0;
        struct rlimit files{};
        ::getrlimit(RLIMIT_NOFILE, &files);
        host.open_files = files.rlim_max == RLIM_INFINITY ? 1'048'576 : files.rlim_max;
        ::chmod(spec_.directory.c_str(), 0700);
        return write_private(spec_.directory + "/config.json", oci_config(full, host));
    }

    Status start() override {
        std::string pid_file = spec_.directory + "/pid";
        Command command{.argv = {program_, "--root", spec_.directory + "/state", "--log",
                                 spec_.directory + "/runtime.log", "--log-format", "json", "run", "--detach",
                                 "--bundle", spec_.directory, "--pid-file", pid_file, spec_.id},
                        .environment = minimal_environment(),
                        .output = output_.write.get(),
                        .error_output = error_output_.write.get()};
        ATHANOR_TRY(pid_t runtime, start_process(command));
        int status = wait_process(runtime);
        output_.write.close();
        error_output_.write.close();
        if (status != 0) return std::unexpected(Error{"ContainerError", failure(status), 500});
        pid_ = std::atoi(read_text(pid_file).c_str());
        if (pid_ <= 0)
            return std::unexpected(Error{"ContainerError", program_ + " wrote no process id", 500});
        // Signals go through this descriptor: they can never hit a process that came later under the same number.
        process_ = Descriptor(static_cast<int>(::syscall(SYS_pidfd_open, pid_, 0)));
        wait_for_program();
        state_ = State::running;
        return {};
    }

    Exit wait() override {
        Exit exit{.code = wait_process(pid_)};
        state_ = State::ended;
        exit.out_of_memory = cgroup_.oom_kills() > 0;
        peak_ = cgroup_.peak_memory_bytes();
        cpu_ = cgroup_.cpu_microseconds();
        if (int sent = by_default_.load(); sent != 0 && exit.code == 128 + SIGKILL) exit.code = 128 + sent;
        if (auto done = cgroup_.kill_all(); !done) log::warn("{}", done.error().message);
        return exit;
    }

    Status signal(int number) override {
        if (!running()) return {};
        // The first process of a pid namespace is spared signals that it does not handle. Outside it would die of them, and so it does here.
        std::string status = read_text("/proc/" + std::to_string(pid_) + "/status");
        if (number == SIGTERM && !has_signal(status, "SigCgt", number) &&
            !has_signal(status, "SigIgn", number)) {
            by_default_ = number;
            number = SIGKILL;
        }
        if (::syscall(SYS_pidfd_send_signal, process_.get(), number, nullptr, 0) != 0 && errno != ESRCH)
            return system_error("kill", errno);
        return {};
    }

    Status kill_all() override { return cgroup_.kill_all(); }

    Usage usage() override {
        if (state_ == State::ended)
            return {.memory_bytes = 0, .peak_memory_bytes = peak_, .cpu_microseconds = cpu_};
        return {cgroup_.memory_bytes(), cgroup_.peak_memory_bytes(), cgroup_.cpu_microseconds()};
    }

    int output() const override { return output_.read.get(); }
    int error_output() const override { return error_output_.read.get(); }
    int network_namespace() const override { return network_.get(); }

private:
    enum class State { prepared, running, ended };
    bool running() const { return state_ == State::running; }

    // The runtime says that it has started the program a moment before that takes its place ("runc:[2:INIT]" until then), and a signal that
    // reaches the runtime is lost: a stop would have to wait for SIGKILL.
    void wait_for_program() const {
        std::string file = "/proc/" + std::to_string(pid_) + "/status";
        std::string runtime = "Name:\t" + std::filesystem::path(program_).filename().string();
        for (int turn = 0; turn < kMostTurns; ++turn) {
            std::string status = read_text(file);
            if (!status.starts_with(runtime) || status.find("State:\tZ") != status.npos) return;
            std::this_thread::sleep_for(kTurn);
        }
    }

    // The runtime's own words: the last line of its log is {"level":"error","msg":"…"}.
    std::string failure(int status) const {
        std::string text = read_text(spec_.directory + "/runtime.log");
        std::size_t at = text.rfind("\"msg\":\"");
        if (at == std::string::npos) return fmt::format("{} ended with status {}", program_, status);
        text = text.substr(at + 7);
        std::string out;
        for (std::size_t i = 0; i < text.size() && text[i] != '"'; ++i) {
            if (text[i] == '\\' && i + 1 < text.size()) ++i;
            out += text[i];
        }
        return "cannot start the container: " + out;
    }

    std::string program_;
    SandboxSpec spec_;
    Cgroup cgroup_;
    Pipe output_;
    Pipe error_output_;
    Descriptor network_;
    pid_t pid_ = -1;
    Descriptor process_;
    std::atomic<State> state_ = State::prepared;
    std::atomic<int> by_default_ = 0;
    std::atomic<std::uint64_t> peak_ = 0;
    std::atomic<std::uint64_t> cpu_ = 0;
};

class OciIsolation final : public Isolation {
public:
    explicit OciIsolation(std::string program) : program_(std::move(program)) {}
    std::string_view name() const override {
        return std::string_view(program_).substr(program_.rfind('/') + 1);
    }
    bool separates_users() const override { return true; }
    bool separates_files() const override { return true; }

    Result<std::unique_ptr<Sandbox>> create(const SandboxSpec& spec) override {
        auto sandbox = std::make_unique<OciSandbox>(program_, spec);
        ATHANOR_CHECK(sandbox->prepare());
        return sandbox;
    }

    Status destroy(const std::string& id, const std::string& directory) override {
        return destroy_container(id, directory);
    }

private:
    std::string program_;
};

}  // namespace

// What `runc delete --force` would do, without starting it (some 20 ms of CPU): no hooks are configured, so a container is its processes, its
// control groups and its state.
Status destroy_container(const std::string& id, const std::string& directory) {
    Cgroup cgroup(cgroup_mounts(), cgroup_path(id));
    ATHANOR_CHECK(cgroup.kill_all());
    ATHANOR_CHECK(cgroup.remove());
    std::error_code error;
    for (const char* name : {"/state", "/config.json", "/upper", "/work"})
        fs::remove_all(directory + name, error);
    return remove_root(id);
}

std::unique_ptr<Isolation> make_oci_isolation(std::string program) {
    return std::make_unique<OciIsolation>(std::move(program));
}

}  // namespace athanor::compute
