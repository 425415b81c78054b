// What jobs and endpoints have in common: one instance of either, at the place where it runs. Finds the program, claims ids, lays out
// /opt/ml, fetches, starts the process in its sandbox and looks after it until it ends or shall end. On the agent's loop.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "base/random.hpp"
#include "compute/agent/agent.hpp"
#include "compute/agent/connector.hpp"
#include "compute/agent/credential_endpoint.hpp"
#include "compute/agent/event.hpp"
#include "compute/agent/inputs.hpp"
#include "compute/agent/isolation/sandbox.hpp"
#include "compute/agent/layout.hpp"
#include "compute/agent/log_spool.hpp"
#include "compute/agent/metric_spool.hpp"
#include "compute/agent/packages.hpp"
#include "compute/agent/relay.hpp"
#include "compute/agent/reporter.hpp"
#include "compute/agent/s3_client.hpp"
#include "compute/agent/secrets_client.hpp"
#include "compute/agent/utilization.hpp"
#include "compute/images/image.hpp"

namespace athanor::compute {

// All that an instance needs from its agent; outlives it.
struct Surroundings {
    const AgentOptions& options;
    Executor loop;
    Clock& clock;
    Random& random;
    RunDirectory& run;
    ServerLink& link;
    Reporter& reporter;
    LogSpool& spool;
    MetricSpool& metrics;
    S3Client& s3;
    SecretsClient& secrets;
    Event& stop;    // the job shall stop
    Pool& pool;     // files, hashing, short calls of the sandbox
    Pool& waiting;  // one thread: waits for the process to end
};

struct Ending {
    Outcome outcome = Outcome::completed;
    std::string reason;
};
Ending ending_of(const Error& error);

// Why the process ended.
enum class Cause { itself, stop, max_runtime };

struct ProcessEnd {
    Exit exit;
    Cause cause = Cause::itself;
};

class Instance {
public:
    Instance(Surroundings& around, JobDocument document)
        : around_(around), document_(std::move(document)), pins_sent_(around.loop), removed_(around.loop) {}
    ~Instance();

    const JobDocument& document() const { return document_; }
    std::string ml(const std::string& relative = "") const {
        return around_.run.path("ml") + (relative.empty() ? "" : "/" + relative);
    }
    const std::optional<Runtime>& runtime() const { return runtime_; }
    Owner owner() const { return owner_; }
    Inputs& inputs() { return *inputs_; }  // after prepare
    Surroundings& around() { return around_; }
    std::vector<Pin>& pins() { return pins_; }
    // What the job that this one repeats has read, after prepare; absent if it repeats none.
    const std::optional<std::vector<Pin>>& pinned() const { return pinned_; }

    Task<Status> prepare();                            // program, ids, folders
    Result<std::vector<std::string>> command() const;  // the document's, by Docker's rules
    // The same words for a process that sees our files and not the sandbox's (`--isolation none`).
    std::vector<std::string> localised(std::vector<std::string> argv) const;
    Task<Result<SandboxSpec>> specify(std::vector<std::string> argv);

    // Starts the process and stays with it. `while_running` is called now and then; `started` once, when it runs. Log lines go to the spool.
    struct Watch {
        std::int64_t max_runtime_seconds = 0;         // 0: none
        std::function<Task<void>(Sandbox&)> started;  // may take its time: it runs beside the process
        std::function<Task<void>()> while_running;
        Event* ended = nullptr;  // set when the process has ended, for `started` to see
    };
    Task<Result<ProcessEnd>> run(SandboxSpec spec, Watch watch);

    // Until the job shall stop: of this agent, where no process is left of the instance.
    Task<void> measure_itself();

    void send_pins();  // in the background
    Task<void> send_rest_of_pins();  // of code, and of what was written: since then
    // Waits for what goes on in the background: the pins on their way, and the sandbox's removal (the kernel takes some 50 ms to unmount).
    Task<void> settled();
    void say(std::string line) { around_.spool.append(around_.clock.now(), line); }

private:
    Status prepare_isolation();
    Task<Status> prepare_program();
    Status prepare_runtime(const std::string& name);
    Task<Status> prepare_image(std::string reference);
    // Of a Python runtime: what the requirements.txt beside the job's script asks for, as a layer (packages.hpp).
    Task<Status> prepare_packages();
    Task<Result<std::string>> requirements();
    Status install_packages(const std::string& requirements, const std::string& folder);
    Task<Result<Addresses>> addresses();
    Task<Status> open_relays(Sandbox& sandbox);
    Task<Cause> look_after(Sandbox& sandbox, const Watch& watch, Event& ended, Utilization& utilization);
    Task<void> measure(Utilization& utilization, Usage usage);
    Task<void> send_pins_now(std::size_t first);
    Task<Status> learn_pinned();
    const Pin* pinned_object(std::string_view input, const S3Uri& uri) const;
    Task<void> remove(std::unique_ptr<Sandbox> sandbox);
    Status publish_usage(const Usage& usage);

    Surroundings& around_;
    JobDocument document_;
    std::unique_ptr<Isolation> isolation_;
    ClaimedIds ids_;
    Owner owner_;
    std::uint32_t user_ = 1000;
    std::uint32_t group_ = 1000;
    std::optional<Runtime> runtime_;
    std::optional<Image> image_;
    std::optional<PackageLayer> packages_;
    std::string requirements_digest_;
    std::string home_;
    std::unique_ptr<CredentialEndpoint> credentials_;
    std::vector<Pin> pins_;
    std::size_t pins_given_ = 0;  // to the server, or on their way
    std::optional<std::vector<Pin>> pinned_;
    Event pins_sent_;
    Event removed_;
    bool removing_ = false;
    bool sending_pins_ = false;
    std::optional<Inputs> inputs_;
    std::unique_ptr<NamespaceSockets> sockets_;
    std::uint16_t api_port_ = 0;  // of the server, relayed into a network namespace
    std::string api_host_;
};

// The two kinds of life. Both end in a report; the return value is what it says.
Task<Ending> run_job(Instance& instance);
Task<Ending> run_endpoint(Instance& instance);

}  // namespace athanor::compute
