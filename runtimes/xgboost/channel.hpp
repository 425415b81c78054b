// Reads a channel's folder into a table: every file below it (three folders deep, as the built-in algorithm),
// in the order of their paths.
#pragma once

#include <optional>
#include <string>

#include "base/error.hpp"
#include "xgboost/container.hpp"
#include "xgboost/dataset.hpp"

namespace athanor::xgboost {

enum class ContentType { csv, libsvm };

// "text/csv; label_size=1", "csv", "libsvm", "text/x-libsvm"; absent means libsvm.
Result<ContentType> parse_content_type(const std::string& text);

// That train is there, that nothing is there that the algorithm does not know, and that each can be read
// here.
Status check_channels(const TrainingConfig& config);

// nullopt if the folder holds no data.
Result<std::optional<Table>> read_channel(const std::string& directory, ContentType type, bool csv_weights);

}  // namespace athanor::xgboost
