#include "cli/churn_data.hpp"

#include <stdlib.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>

#include "cli/json_template.hpp"
#include "compute/images/archive.hpp"

namespace athanor::cli {

Result<std::string> read_local(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return fail("NotFound", "cannot read " + path);
    std::ostringstream text;
    text << file.rdbuf();
    return std::move(text).str();
}

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        auto end = text.find('\n');
        if (end != 0) lines.emplace_back(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return lines;
}

Result<std::vector<std::string>> churn_batches(const std::string& examples,
                                               std::span<const std::size_t> turns) {
    ATHANOR_TRY(std::string table, read_local(examples + "/churn.csv"));
    auto lines = lines_of(table);
    std::vector<std::string> batches(std::ranges::max(turns) + 1, lines[0] + "\n");
    for (std::size_t i = 1; i < lines.size(); ++i) batches[turns[(i - 1) % turns.size()]] += lines[i] + "\n";
    return batches;
}

std::string with_labels_flipped(std::string_view csv) {
    std::string flipped;
    for (const auto& line : lines_of(csv)) {
        auto label = line.rfind(',') + 1;
        bool row = !flipped.empty();
        std::string_view answer = !row                          ? std::string_view(line).substr(label)
                                  : line.substr(label) == "yes" ? "no"
                                                                : "yes";
        flipped.append(line, 0, label).append(answer).append("\n");
    }
    return flipped;
}

Result<std::string> archive_of(const std::map<std::string, std::string>& files) {
    namespace fs = std::filesystem;
    std::string folder = fs::temp_directory_path() / "athanor-archive-XXXXXX";
    if (!::mkdtemp(folder.data())) return fail("IOError", "cannot make a temporary directory", 500);
    for (const auto& [name, path] : files) {
        fs::create_directories((fs::path(folder) / name).parent_path());
        fs::copy_file(path, fs::path(folder) / name);
    }
    std::string archive;
    auto packed = compute::pack_tar_gz(folder, [&](std::string_view piece) -> Status {
        archive += piece;
        return {};
    });
    fs::remove_all(folder);
    ATHANOR_CHECK(std::move(packed));
    return archive;
}

JobWatcher watcher_of(Progress& progress) {
    return {[&progress](std::string_view status) {
                progress.status(status);
                progress.tick();
            },
            [&progress](std::string_view line) { progress.log_line(line); }};
}

Status delete_endpoint(ApiClient& api, const std::string& name) {
    std::string request = fill(R"({"EndpointName": $name})", {{"name", name}});
    if (!api.call("sagemaker", "DescribeEndpoint", request)) return {};
    ATHANOR_TRY(auto deleted, api.call("sagemaker", "DeleteEndpoint", request));
    while (api.call("sagemaker", "DescribeEndpoint", request))
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    return {};
}

}  // namespace athanor::cli
