// The container's arguments. Every path has the default that suits a processing job.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/error.hpp"
#include "table/statistics.hpp"

namespace athanor::validate {

struct Options {
    std::string table = "/opt/ml/processing/input/data";  // a file, or a folder of files
    std::string constraints =
        "/opt/ml/processing/input/constraints";  // a JSON file, or a folder of them; need not exist unless it is given
    bool constraints_given = false;
    std::string output = "/opt/ml/processing/output";
    std::string message = "/opt/ml/output/message";
    std::optional<std::vector<std::string>> columns;  // given: the files have no header
    char delimiter = ',';
    bool allow_extra_columns = false;
    bool write_baseline = false;
    bool report_only = false;
    table::ColumnStatistics::Slack slack;
};

// InvalidArgument, with what to write instead.
Result<Options> parse_options(const std::vector<std::string>& arguments);

}  // namespace athanor::validate
