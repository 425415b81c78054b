// `athanor agent`: one instance of one job or endpoint, from its inputs to its last acknowledged report. It alone touches user code, and
// only in a sandbox; it talks to the server over HTTP alone. It outlives the server: while that is away the work goes on, log lines and
// reports wait in the run directory. One thread runs the coroutines; what blocks (files, hashing, the sandbox) is on a small pool.
//
// Run directory (0711; versioned by state.json):
//     token            the bearer token (0600), written by the placement before the agent starts
//     lock             held (flock) as long as the agent lives
//     state.json       what the agent knows of itself, durable before it acts on it: the last report, the document's digest
//     document.json    the job document (0600)
//     ml/              /opt/ml of the sandbox
//     sandbox/         the OCI bundle and the runtime's state
//     log.spool        log lines that the server has not acknowledged
//     agent.log        the agent's own stderr
//     connect.sock     endpoints: see agent/connector.hpp
#pragma once

#include <string>

#include "base/error.hpp"

namespace athanor::compute {

struct AgentOptions {
    std::string run_directory;
    std::string server_url;
    std::string isolation = "auto";
    std::string runtimes;  // the folder of runtimes; empty: beside the binary
    std::string catalogue;  // the folder of registrations; empty: none
};

// The exit status of the program: 0 when the server has acknowledged the end, 2 if another agent holds the run directory, else 1.
int run_agent(const AgentOptions& options);

}  // namespace athanor::compute
