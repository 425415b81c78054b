// The files that a data set lies in, and their bytes.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"

namespace athanor::table {

// The file itself, or all below a folder in order of names; markers and hidden files ("_SUCCESS", ".done") are no data. InvalidTable.
Result<std::vector<std::filesystem::path>> data_files(const std::string& path);

// A file's bytes, 1 MiB at a time, until `take` fails. InvalidTable: "NAME cannot be read".
Status each_piece(const std::filesystem::path& path, const std::function<Status(std::string_view)>& take);

}  // namespace athanor::table
