// The whole of a run: reads the table file by file, checks it, gathers its statistics, writes the reports.
//
//     <output>/statistics.json              what the columns hold
//     <output>/constraint_violations.json   {"violations": [{feature_name, constraint_check_type, description, count, file, row, line}]}
//     <output>/constraints.json             with --write-baseline
#pragma once

#include <string>

#include "validate/checker.hpp"
#include "validate/options.hpp"

namespace athanor::validate {

struct Outcome {
    std::uint64_t rows = 0;
    std::uint64_t files = 0;
    std::vector<Violation> violations;
    std::string message;  // one line, for the job's ExitMessage and log
};

// An error: the table or a constraint file cannot be read at all.
Result<Outcome> run(const Options& options);

}  // namespace athanor::validate
