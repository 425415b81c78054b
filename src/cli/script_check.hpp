// `athanor check processing|training|inference SCRIPT --input DIR`: runs a script as a job would run it, in the same sandbox with the same folders,
// variables and command, but with local files and no server, and lists what does not fit. 0 if it fits, 1 if not.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/error.hpp"
#include "cli/script_findings.hpp"

namespace athanor::cli {

struct CheckOptions {
    ScriptKind kind = ScriptKind::training;
    std::string script;
    std::string input;  // a folder: channels, a processing input, or a model's files (also model.tar.gz)
    std::string runtime = "athanor/python";
    std::string data;                          // the data directory whose catalogue is used
    std::vector<std::string> arguments;        // for the script
    std::vector<std::string> hyperparameters;  // "name=value"
    std::string sample;                        // a request's body for an inference script
    std::string content_type = "text/csv";
    std::string isolation = "auto";
    bool network = false;
    std::int64_t seconds = 600;
    std::int64_t memory_mib = 0;  // 0: no limit
};

// The exit status; an error if it could not be run at all.
Result<int> check_script(const CheckOptions& options);

}  // namespace athanor::cli
