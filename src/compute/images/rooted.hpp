// File operations that cannot leave a directory: every path is resolved by the kernel as if the directory were "/" (openat2 with
// RESOLVE_IN_ROOT), so a link to /etc/shadow inside it means the directory's own etc/shadow. Used for everything that hostile bytes name:
// archives, and what a job left behind.
#pragma once

#include <sys/stat.h>

#include <string>
#include <string_view>

#include "compute/agent/isolation/process.hpp"

namespace athanor::compute {

class RootedFolder {
public:
    static Result<RootedFolder> open(const std::string& directory);

    // `path` may begin with '/'. `flags` and `mode` as in openat2; O_CLOEXEC is added. Returns -errno on failure.
    int open_at(std::string_view path, int flags, unsigned mode = 0) const;
    // The folder that holds the last component of `path` (made, with its parents, if `make`), and that component. Links in the way are
    // resolved inside; the last component is not looked at.
    struct Place {
        Descriptor folder;
        std::string name;
    };
    Result<Place> place(std::string_view path, bool make) const;
    Result<Descriptor> make_folders(std::string_view path) const;
    // Opens a regular file to read; never blocks on a fifo, never follows a link out. An error for anything else.
    Result<Descriptor> open_file(std::string_view path) const;
    // The first `limit` bytes of a regular file; an error if there is none.
    Result<std::string> read_start(std::string_view path, std::size_t limit) const;
    int descriptor() const { return root_.get(); }

private:
    explicit RootedFolder(Descriptor root) : root_(std::move(root)) {}
    Descriptor root_;
};

// Removes what `name` is in the folder, a tree as well; links are removed, not followed.
Status remove_tree_at(int folder, const std::string& name);

}  // namespace athanor::compute
