// What a run in the sandbox says of a script: pure, from what was seen to a list of what does not fit the container's contract, each with a remedy.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/json.hpp"

namespace athanor::cli {

enum class ScriptKind { processing, training, inference };

// Everything that was seen.
struct ScriptRun {
    ScriptKind kind = ScriptKind::training;
    std::string script;                // its name
    std::string channel = "training";  // of the input, for remedies
    int exit_code = 0;
    bool out_of_memory = false;
    bool timed_out = false;
    bool network = false;  // it had one
    std::int64_t limit_seconds = 0;
    std::uint64_t memory_limit = 0;
    std::string tail;               // the end of what it wrote
    std::vector<std::string> kept;  // files that a job would upload, below /opt/ml
    std::vector<std::string> lost;  // files that it wrote elsewhere below /opt/ml
};

struct Finding {
    bool problem = true;  // else it is worth knowing
    std::string what;
    std::string remedy;
    friend bool operator==(const Finding&, const Finding&) = default;
};

// `seen`: what check.py saw without running the script; may be null.
std::vector<Finding> find_incompatibilities(json::Value seen, const ScriptRun& run);

}  // namespace athanor::cli
