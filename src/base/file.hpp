// The file layer under store and objects (DESIGN §8). Two implementations: the system's, and FaultyFilesystem
// for tests, which forgets what was not synced and fails on the Nth operation. Paths are plain strings below
// a root that the caller chose.
//
// Errors: code "IOError" (status 500) whose message has the operation, the path and strerror; "DiskFull"
// (507) for ENOSPC and EDQUOT. A failed sync is never retried (the kernel may have dropped the dirty pages):
// the caller ends the process or refuses all writes.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"

namespace athanor {

class File {
public:
    virtual ~File() = default;
    // Reads up to out.size() bytes at `offset`; fewer only at the end of the file.
    virtual Result<std::size_t> read_at(std::uint64_t offset, std::span<char> out) = 0;
    virtual Status write_at(std::uint64_t offset, std::string_view bytes) = 0;  // all of it, or an error
    virtual Status sync() = 0;                                                  // fdatasync
    virtual Status truncate(std::uint64_t size) = 0;
    virtual Result<std::uint64_t> size() = 0;
    virtual int descriptor() const = 0;  // for sendfile and locks; -1 where there is none
};

enum class OpenMode {
    read,        // must exist
    read_write,  // must exist
    create,      // read_write; made if absent
    create_new,  // read_write; an error if it exists
};

struct DirectoryEntry {
    std::string name;
    bool is_directory = false;
    std::uint64_t size = 0;
};

class Filesystem {
public:
    virtual ~Filesystem() = default;
    virtual Result<std::unique_ptr<File>> open(const std::string& path,
                                               OpenMode mode) = 0;  // files are made 0600
    virtual Status remove(const std::string& path) = 0;  // a file or an empty directory; no error if absent
    virtual Status rename(const std::string& from, const std::string& to) = 0;
    virtual Status make_directory(const std::string& path) = 0;  // 0700, with parents; no error if it exists
    virtual Status sync_directory(const std::string& path) = 0;
    virtual Result<std::vector<DirectoryEntry>> list(const std::string& path) = 0;  // sorted by name
    virtual Result<bool> exists(const std::string& path) = 0;
    virtual Result<std::uint64_t> free_bytes(const std::string& path) = 0;
    virtual Result<std::uint64_t> total_bytes(const std::string& path) = 0;
};

Filesystem& system_filesystem();

// The one place where an errno becomes an Error.
[[nodiscard]] std::unexpected<Error> file_error(std::string_view operation, const std::string& path,
                                                int number);

Result<std::string> read_file(Filesystem& fs, const std::string& path, std::size_t limit = 64u << 20);
// Durable and atomic: a temporary file beside it (PATH.new), fdatasync, rename, fsync of the directory. One
// writer a path at a time.
Status write_file_durably(Filesystem& fs, const std::string& path, std::string_view bytes);

}  // namespace athanor
