#include "compute/agent/isolation/plain.hpp"

#include <signal.h>
#include <unistd.h>

#include <charconv>
#include <filesystem>
#include <fstream>
#include <thread>

#include "base/log.hpp"
#include "compute/agent/isolation/process.hpp"

namespace athanor::compute {
namespace {

namespace fs = std::filesystem;

struct ProcessFacts {
    pid_t session = 0;
    std::string start_time;  // clock ticks since boot: with the pid it names a process for good
    char state = 'X';
};

ProcessFacts facts_of(pid_t pid) {
    std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
    std::string text(std::istreambuf_iterator<char>(file), {});
    ProcessFacts facts;
    std::size_t at = text.rfind(')');  // the name may hold anything
    if (at == std::string::npos) return facts;
    std::istringstream rest(text.substr(at + 1));
    std::string word;
    for (int field = 3; rest >> word; ++field) {
        if (field == 3) facts.state = word[0];
        if (field == 6) facts.session = std::atoi(word.c_str());
        if (field == 22) facts.start_time = word;
    }
    return facts;
}

std::vector<pid_t> members_of(pid_t session) {
    std::vector<pid_t> members;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator("/proc", error)) {
        pid_t pid = std::atoi(entry.path().filename().c_str());
        if (pid <= 0) continue;
        ProcessFacts facts = facts_of(pid);
        if (facts.session == session && facts.state != 'Z') members.push_back(pid);
    }
    return members;
}

Status kill_session(pid_t session) {
    for (int round = 0; round < 1000; ++round) {
        auto members = members_of(session);
        if (members.empty()) return {};
        for (pid_t pid : members) ::kill(pid, SIGKILL);
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return std::unexpected(Error{"InternalFailure", "processes of the job do not die", 500});
}

class PlainSandbox final : public Sandbox {
public:
    explicit PlainSandbox(SandboxSpec spec) : spec_(std::move(spec)) {}
    ~PlainSandbox() override {
        if (pid_ <= 0) return;
        [[maybe_unused]] Status done = kill_session(pid_);
        if (!ended_) wait_process(pid_);
    }

    Status prepare() {
        ATHANOR_TRY(output_, make_pipe());
        ATHANOR_TRY(error_output_, make_pipe());
        return {};
    }

    Status start() override {
        log::warn("isolation is OFF: '{}' runs with all rights of this account, without limits",
                  spec_.argv.empty() ? "" : spec_.argv[0]);
        Command command{.argv = spec_.argv,
                        .output = output_.write.get(),
                        .error_output = error_output_.write.get(),
                        .directory = spec_.working_directory,
                        .own_session = true};
        bool path = false;
        for (const auto& [name, value] : spec_.environment) {
            command.environment.push_back(name + "=" + value);
            path |= name == "PATH";
        }
        if (!path)
            command.environment.push_back(
                "PATH=/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin");
        ATHANOR_TRY(pid_, start_process(command));
        output_.write.close();
        error_output_.write.close();
        std::ofstream(spec_.directory + "/pid") << pid_ << ' ' << facts_of(pid_).start_time << '\n';
        return {};
    }

    Exit wait() override {
        Exit exit{.code = wait_process(pid_)};
        ended_ = true;
        if (auto done = kill_session(pid_); !done) log::warn("{}", done.error().message);
        return exit;
    }

    Status signal(int number) override {
        if (pid_ > 0 && !ended_) ::kill(pid_, number);
        return {};
    }
    Status kill_all() override { return pid_ > 0 ? kill_session(pid_) : Status(); }
    Usage usage() override { return {}; }
    int output() const override { return output_.read.get(); }
    int error_output() const override { return error_output_.read.get(); }

private:
    SandboxSpec spec_;
    Pipe output_;
    Pipe error_output_;
    pid_t pid_ = -1;
    std::atomic<bool> ended_ = false;
};

class PlainIsolation final : public Isolation {
public:
    std::string_view name() const override { return "none"; }
    bool separates_users() const override { return false; }
    bool separates_files() const override { return false; }

    Result<std::unique_ptr<Sandbox>> create(const SandboxSpec& spec) override {
        if (std::holds_alternative<ImageRoot>(spec.root))
            return validation_error("An OCI image cannot run without isolation");
        if (spec.network == Network::none)
            return validation_error("Network isolation is not possible with --isolation none");
        auto sandbox = std::make_unique<PlainSandbox>(spec);
        ATHANOR_CHECK(sandbox->prepare());
        return sandbox;
    }

    Status destroy(const std::string&, const std::string& directory) override {
        std::ifstream file(directory + "/pid");
        pid_t pid = 0;
        std::string start_time;
        if (!(file >> pid >> start_time) || pid <= 0) return {};
        // The session's first process may be gone while others live; a reused number has another start time.
        ProcessFacts facts = facts_of(pid);
        if (!facts.start_time.empty() && facts.start_time != start_time) return {};
        return kill_session(pid);
    }
};

}  // namespace

std::unique_ptr<Isolation> make_plain_isolation() { return std::make_unique<PlainIsolation>(); }

}  // namespace athanor::compute
