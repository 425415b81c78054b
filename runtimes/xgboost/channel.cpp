#include "xgboost/channel.hpp"

#include <filesystem>

#include "base/encoding.hpp"
#include "base/file.hpp"
#include "base/log.hpp"

namespace athanor::xgboost {
namespace {

namespace fs = std::filesystem;

constexpr int kMaxFolderDepth = 3;
constexpr std::size_t kMaxFileBytes = std::size_t{1} << 40;  // memory is the limit, and the sandbox has one

Status collect(const fs::path& folder, int depth, std::vector<std::string>& out) {
    if (depth > kMaxFolderDepth) {
        log_line("WARNING",
                 fmt::format(
                     "The depth of folder {} exceed the limit {}. Files in deeper sub dirs won't be loaded.",
                     folder.string(), kMaxFolderDepth));
        return {};
    }
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with('.'))
            return user_error("Hidden file found in the data path! Remove that before training.");
        if (entry.is_directory(error)) {
            ATHANOR_CHECK(collect(entry.path(), depth + 1, out));
        } else if (!name.starts_with('_')) {  // markers such as _SUCCESS
            out.push_back(entry.path().string());
        }
    }
    if (error) return fail("PlatformError", folder.string() + ": " + error.message(), 500);
    return {};
}

template <class Reader>
Result<std::optional<Table>> read_files(const std::vector<std::string>& files, Reader reader) {
    for (const std::string& file : files) {
        ATHANOR_TRY(const std::string text, read_file(system_filesystem(), file, kMaxFileBytes));
        if (!text.empty()) ATHANOR_CHECK(reader.add(file, text));
    }
    ATHANOR_TRY(Table table, std::move(reader).finish());
    if (table.rows() == 0) return std::nullopt;
    return std::optional<Table>(std::move(table));
}

}  // namespace

Result<ContentType> parse_content_type(const std::string& text) {
    const std::string lower = to_lower(text);
    const std::string_view type = trim(std::string_view(lower).substr(0, lower.find(';')));
    if (type.empty() || type == "libsvm" || type == "text/libsvm" || type == "text/x-libsvm")
        return ContentType::libsvm;
    if (type == "csv" || type == "text/csv") {
        const std::size_t size = lower.find("label_size");
        if (size != lower.npos) {
            const std::string_view rest = std::string_view(lower).substr(size + 10);
            const std::string_view value = trim(rest.substr(0, rest.find(';')));
            if (!value.starts_with('=') || trim(value.substr(1)) != "1")
                return user_error(
                    text +
                    " is not an accepted csv ContentType. Optional parameter label_size must be equal to 1");
        }
        return ContentType::csv;
    }
    return user_error(text +
                      " is not an accepted ContentType: csv, libsvm, text/csv, text/libsvm, text/x-libsvm.");
}

Status check_channels(const TrainingConfig& config) {
    if (!config.channels.contains("train")) return user_error("Missing required channel: train");
    for (const auto& [name, channel] : config.channels) {
        if (name != "train" && name != "validation") return user_error("Extraneous channel found: " + name);
        if (channel.input_mode == "Pipe")
            return user_error(
                fmt::format("Channel configuration for '{}' channel is not supported: TrainingInputMode "
                            "Pipe; use File or FastFile",
                            name));
        if (auto type = parse_content_type(channel.content_type); !type) return std::unexpected(type.error());
    }
    if (config.hosts.size() > 1)
        return user_error(
            fmt::format("This runtime trains on one instance, and the job has {}: set InstanceCount to 1.",
                        config.hosts.size()));
    return {};
}

Result<std::optional<Table>> read_channel(const std::string& directory, ContentType type, bool csv_weights) {
    std::error_code error;
    if (!fs::exists(directory, error)) return std::nullopt;
    std::vector<std::string> files;
    ATHANOR_CHECK(collect(directory, 1, files));
    std::ranges::sort(files);
    if (type == ContentType::csv) return read_files(files, CsvReader(csv_weights));
    return read_files(files, LibsvmReader());
}

}  // namespace athanor::xgboost
