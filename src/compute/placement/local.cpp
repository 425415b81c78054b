#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <thread>

#include "base/file.hpp"
#include "base/log.hpp"
#include "compute/agent/isolation/process.hpp"
#include "compute/agent/isolation/sandbox.hpp"
#include "compute/agent/run_directory.hpp"
#include "compute/placement/placement.hpp"

namespace athanor::compute {
namespace {

namespace fs = std::filesystem;

constexpr auto kReapPause = std::chrono::milliseconds(1);
constexpr int kReapTries = 5000;

class LocalPlacement final : public Placement {
public:
    LocalPlacement(LocalPlacementOptions options, std::unique_ptr<Isolation> isolation)
        : options_(std::move(options)), isolation_(std::move(isolation)) {}
    std::string_view name() const override { return "local"; }

    Status submit(const Submission& submission) override {
        RunDirectory run(submission.run_directory);
        ATHANOR_CHECK(run.create());
        reap();
        // A lock that is held means that an agent runs; an end mark, that it has done its work. Else it never started or died in vain.
        if (run.agent_pid() > 0 || run.ended()) return {};
        ATHANOR_CHECK(write_file_durably(system_filesystem(), run.path("token"), submission.token));
        Descriptor log(
            ::open(run.path("agent.log").c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
        Command command{.argv = {options_.agent_program, "agent", "--run-dir", submission.run_directory,
                                 "--server", submission.server_url, "--isolation", options_.isolation},
                        .environment = minimal_environment(),
                        .output = log.get(),
                        .error_output = log.get(),
                        .directory = "/",
                        .own_session = true};
        if (!options_.runtimes.empty())
            command.argv.insert(command.argv.end(), {"--runtimes", options_.runtimes});
        if (!options_.catalogue.empty())
            command.argv.insert(command.argv.end(), {"--catalogue", options_.catalogue});
        ATHANOR_TRY(pid_t pid, start_process(command));
        std::lock_guard lock(mutex_);
        children_.push_back(pid);
        starting_[submission.run_directory] = pid;
        return {};
    }

    AgentState poll(const std::string& run_directory) override {
        reap();
        RunDirectory run(run_directory);
        if (run.agent_pid() > 0) return AgentState::running;
        if (run.ended()) return AgentState::ended;
        if (!fs::exists(run.path("token"))) return AgentState::unknown;
        std::lock_guard lock(mutex_);
        // Between its start and its lock an agent is known by its process alone.
        return starting_.contains(run_directory) ? AgentState::running : AgentState::dead;
    }

    Status cancel(const std::string&, const std::string& run_directory) override {
        RunDirectory run(run_directory);
        if (!fs::exists(run_directory)) return {};
        // An agent reads its token after it has taken the lock: one that starts only now finds none and ends.
        ATHANOR_CHECK(system_filesystem().remove(run.path("token")));
        ATHANOR_CHECK(kill_agent(run));
        return isolation_->destroy(sandbox_id(run_directory), run.path("sandbox"));
    }

private:
    Status kill_agent(RunDirectory& run) {
        for (int tries = 0; tries < kReapTries; ++tries) {
            reap();
            pid_t pid = run.agent_pid();
            {
                std::lock_guard lock(mutex_);
                auto found = starting_.find(run.path());
                if (pid <= 0 && found != starting_.end()) pid = found->second;
            }
            if (pid <= 0) return {};
            ::kill(pid, SIGKILL);
            std::this_thread::sleep_for(kReapPause);
        }
        return std::unexpected(Error{"InternalFailure", "the agent of " + run.path() + " does not die", 500});
    }

    // Agents are our children until we end; nobody else waits for them.
    void reap() {
        std::lock_guard lock(mutex_);
        std::erase_if(children_, [&](pid_t pid) {
            int status = 0;
            if (::waitpid(pid, &status, WNOHANG) == 0) return false;
            std::erase_if(starting_, [&](const auto& entry) { return entry.second == pid; });
            return true;
        });
    }

    LocalPlacementOptions options_;
    std::unique_ptr<Isolation> isolation_;
    std::mutex mutex_;
    std::vector<pid_t> children_;
    std::map<std::string, pid_t>
        starting_;  // by run directory: agents that this process started and that have not been reaped
};

}  // namespace

Result<std::unique_ptr<Placement>> make_local_placement(LocalPlacementOptions options) {
    if (options.agent_program.empty()) {
        std::error_code error;
        options.agent_program = fs::read_symlink("/proc/self/exe", error).string();
    }
    ATHANOR_TRY(auto isolation, make_isolation(options.isolation));
    return std::make_unique<LocalPlacement>(std::move(options), std::move(isolation));
}

}  // namespace athanor::compute
