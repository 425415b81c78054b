// The data directory: locked by one process, and marked with its format's version.
//
//   format          "athanor data directory, format 1\n"
//   lock            held with flock while the server runs
//   objects/, control.db, …  the rooms' own, each with versions of its own (store::Migrations)
//
// A directory that is not empty and has no format file is not ours and is refused; so is one of a newer format, untouched. An older one would
// be migrated here; there is none yet.
#pragma once

#include <memory>
#include <string>

#include "base/file.hpp"

namespace athanor::store {

class DataDirectory {
public:
    static constexpr int kFormat = 1;

    // Makes it if it is absent. Errors: DirectoryInUse, FormatTooNew, NotADataDirectory, IOError.
    static Result<DataDirectory> open(Filesystem& fs, std::string path);

    const std::string& path() const { return path_; }
    std::string file(std::string_view name) const { return path_ + "/" + std::string(name); }

private:
    DataDirectory(std::string path, std::unique_ptr<File> lock)
        : path_(std::move(path)), lock_(std::move(lock)) {}
    std::string path_;
    std::unique_ptr<File> lock_;
};

}  // namespace athanor::store
