#include "table/files.hpp"

#include <algorithm>
#include <cstdio>
#include <memory>

namespace athanor::table {

namespace fs = std::filesystem;

constexpr std::size_t kPiece = 1u << 20;

Result<std::vector<fs::path>> data_files(const std::string& path) {
    std::error_code error;
    if (fs::is_regular_file(path, error)) return std::vector<fs::path>{path};
    std::vector<fs::path> files;
    for (fs::recursive_directory_iterator it(path, error), end; !error && it != end; it.increment(error)) {
        std::string name = it->path().filename().string();
        if (it->is_regular_file() && !name.starts_with("_") && !name.starts_with("."))
            files.push_back(it->path());
    }
    if (error) return fail("InvalidTable", path + ": " + error.message());
    std::ranges::sort(files);
    return files;
}

Status each_piece(const fs::path& path, const std::function<Status(std::string_view)>& take) {
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"), std::fclose);
    if (!file) return fail("InvalidTable", path.filename().string() + " cannot be read");
    std::string piece(kPiece, '\0');
    for (std::size_t count; (count = std::fread(piece.data(), 1, piece.size(), file.get())) > 0;)
        ATHANOR_CHECK(take(std::string_view(piece).substr(0, count)));
    if (std::ferror(file.get())) return fail("InvalidTable", path.filename().string() + " cannot be read");
    return {};
}

}  // namespace athanor::table
