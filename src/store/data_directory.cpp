#include "store/data_directory.hpp"

#include <sys/file.h>

#include <cerrno>
#include <chrono>
#include <thread>

#include "base/encoding.hpp"
#include "base/log.hpp"

namespace athanor::store {
namespace {

constexpr std::string_view kFormatText = "athanor data directory, format ";
constexpr std::chrono::milliseconds kLockPatience{1000}, kLockPause{10};

Status check_format(Filesystem& fs, const std::string& path) {
    ATHANOR_TRY(std::string text, read_file(fs, path + "/format", 4096));
    std::string_view rest = trim(text);
    if (!rest.starts_with(kFormatText)) return fail("NotADataDirectory", path + "/format is not ours", 500);
    rest.remove_prefix(kFormatText.size());
    auto version = parse_number<int>(rest);
    if (!version || *version < 1) return fail("NotADataDirectory", path + "/format is damaged", 500);
    if (*version > DataDirectory::kFormat) {
        return fail("FormatTooNew",
                    fmt::format("{} has format {}, this program knows formats up to {}: not touched", path,
                                *version, DataDirectory::kFormat),
                    500);
    }
    return {};
}

std::string parent_of(const std::string& path) {
    auto slash = path.rfind('/');
    return slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
}

// A server that was killed while it started an agent leaves a child which holds the lock until it has become that agent: hence the patience.
Status take(File& lock, const std::string& path) {
    if (lock.descriptor() < 0) return {};  // of a test's files, which no other process can have
    auto limit = std::chrono::steady_clock::now() + kLockPatience;
    while (::flock(lock.descriptor(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            return fail("IOError", fmt::format("flock {}/lock: errno {}", path, errno), 500);
        if (std::chrono::steady_clock::now() > limit)
            return fail("DirectoryInUse", path + " is in use by another process", 500);
        std::this_thread::sleep_for(kLockPause);
    }
    return {};
}

}  // namespace

Result<DataDirectory> DataDirectory::open(Filesystem& fs, std::string path) {
    while (path.size() > 1 && path.ends_with('/')) path.pop_back();
    ATHANOR_CHECK(fs.make_directory(path));
    ATHANOR_TRY(bool marked, fs.exists(path + "/format"));
    if (marked) ATHANOR_CHECK(check_format(fs, path));
    if (!marked) {
        ATHANOR_TRY(auto entries, fs.list(path));
        for (auto& entry : entries) {
            // What a first start that was cut short may have left.
            if (entry.name != "lock" && entry.name != "format.new" && entry.name != "lost+found") {
                return fail("NotADataDirectory", path + " is not empty and not a data directory", 500);
            }
        }
    }
    ATHANOR_TRY(auto lock, fs.open(path + "/lock", OpenMode::create));
    ATHANOR_CHECK(take(*lock, path));
    if (!marked) {
        ATHANOR_CHECK(write_file_durably(fs, path + "/format", fmt::format("{}{}\n", kFormatText, kFormat)));
        ATHANOR_CHECK(fs.sync_directory(parent_of(path)));
    }
    return DataDirectory(std::move(path), std::move(lock));
}

}  // namespace athanor::store
