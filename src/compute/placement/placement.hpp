// Where agents run. Three verbs, each idempotent and blocking for some milliseconds (call from a pool); nothing here knows what a job is.
// The caller makes the id (one per attempt of an instance) and the run directory; `submit` writes the token into it.
//
// An attempt may be declared dead only after `cancel` has returned: then neither its agent nor its container runs.
#pragma once

#include <memory>
#include <string>

#include "base/error.hpp"

namespace athanor::compute {

struct Submission {
    std::string id;             // letters, digits, '-', '_', '.': "training-NAME-0-1"; at most 200
    std::string run_directory;  // absolute
    std::string token;          // see agent_protocol.hpp
    std::string server_url;     // where the agent finds the API: "http://127.0.0.1:9000"
};

enum class AgentState {
    running,
    ended,    // of itself, after the server had acknowledged its last report
    dead,     // gone without that: the attempt has failed once `cancel` has returned
    unknown,  // never submitted here, or cancelled
};

class Placement {
public:
    virtual ~Placement() = default;
    virtual std::string_view name() const = 0;
    virtual Status submit(const Submission& submission) = 0;  // no effect if it is running or has ended
    virtual AgentState poll(const std::string& run_directory) = 0;
    virtual Status cancel(const std::string& id,
                          const std::string& run_directory) = 0;  // kills agent and container, at once
};

struct LocalPlacementOptions {
    std::string agent_program;       // default: the running binary (/proc/self/exe)
    std::string isolation = "auto";  // passed on to the agent
    std::string runtimes;            // likewise; empty: beside the binary
    std::string catalogue;           // likewise: the folder of registrations
};
// This machine: an agent in a session of its own, so that it outlives the server; found again by its run directory's lock.
Result<std::unique_ptr<Placement>> make_local_placement(LocalPlacementOptions options);

}  // namespace athanor::compute
