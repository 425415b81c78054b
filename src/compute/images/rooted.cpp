#include "compute/images/rooted.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>

namespace athanor::compute {

Result<RootedFolder> RootedFolder::open(const std::string& directory) {
    Descriptor root(::open(directory.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!root) return system_error("open " + directory, errno);
    return RootedFolder(std::move(root));
}

int RootedFolder::open_at(std::string_view path, int flags, unsigned mode) const {
    std::string text(path);
    if (text.empty()) text = ".";
    open_how how{};
    how.flags = static_cast<std::uint64_t>(flags | O_CLOEXEC);
    how.mode = (flags & O_CREAT) ? mode : 0;
    how.resolve = RESOLVE_IN_ROOT | RESOLVE_NO_MAGICLINKS;
    for (int tries = 0; tries < 100; ++tries) {
        long fd = ::syscall(SYS_openat2, root_.get(), text.c_str(), &how, sizeof how);
        if (fd >= 0) return static_cast<int>(fd);
        if (errno != EAGAIN && errno != EINTR)
            break;  // EAGAIN: something was renamed while ".." was resolved
    }
    return -errno;
}

Result<Descriptor> RootedFolder::make_folders(std::string_view path) const {
    int fd = open_at(path, O_PATH | O_DIRECTORY);
    if (fd >= 0) return Descriptor(fd);
    if (fd != -ENOENT) return system_error("open " + std::string(path), -fd);
    // The first component that is missing is made in its parent; then the whole is tried again.
    ATHANOR_TRY(Place at, place(path, true));
    if (::mkdirat(at.folder.get(), at.name.c_str(), 0755) != 0 && errno != EEXIST)
        return system_error("mkdir " + std::string(path), errno);
    fd = open_at(path, O_PATH | O_DIRECTORY);
    if (fd < 0) return system_error("open " + std::string(path), -fd);  // a link that leads nowhere
    return Descriptor(fd);
}

Result<RootedFolder::Place> RootedFolder::place(std::string_view path, bool make) const {
    while (path.ends_with('/')) path.remove_suffix(1);
    std::size_t slash = path.rfind('/');
    std::string_view parent = slash == path.npos ? std::string_view(".") : path.substr(0, slash);
    std::string name(slash == path.npos ? path : path.substr(slash + 1));
    if (name.empty() || name == "." || name == "..")
        return validation_error("not a name: " + std::string(path));
    if (parent.empty()) parent = ".";
    if (!make) {
        int fd = open_at(parent, O_PATH | O_DIRECTORY);
        if (fd < 0) return system_error("open " + std::string(parent), -fd);
        return Place{Descriptor(fd), std::move(name)};
    }
    ATHANOR_TRY(Descriptor folder, make_folders(parent));
    return Place{std::move(folder), std::move(name)};
}

Result<Descriptor> RootedFolder::open_file(std::string_view path) const {
    int fd = open_at(path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
    if (fd < 0) return system_error("open " + std::string(path), -fd);
    Descriptor file(fd);
    struct stat info{};
    if (::fstat(fd, &info) != 0 || !S_ISREG(info.st_mode))
        return system_error("not a file: " + std::string(path), EINVAL);
    return file;
}

Result<std::string> RootedFolder::read_start(std::string_view path, std::size_t limit) const {
    ATHANOR_TRY(Descriptor file, open_file(path));
    std::string text(limit, '\0');
    std::size_t done = 0;
    while (done < limit) {
        ssize_t n = ::read(file.get(), text.data() + done, limit - done);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return system_error("read " + std::string(path), errno);
        if (n == 0) break;
        done += static_cast<std::size_t>(n);
    }
    text.resize(done);
    return text;
}

Status remove_tree_at(int folder, const std::string& name) {
    if (::unlinkat(folder, name.c_str(), 0) == 0 || errno == ENOENT) return {};
    if (errno != EISDIR && errno != EPERM) return system_error("remove " + name, errno);
    if (::unlinkat(folder, name.c_str(), AT_REMOVEDIR) == 0) return {};
    if (errno != ENOTEMPTY && errno != EEXIST) return system_error("remove " + name, errno);
    int fd = ::openat(folder, name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0) return system_error("open " + name, errno);
    DIR* entries = ::fdopendir(fd);
    Status status;
    while (dirent* entry = ::readdir(entries)) {
        std::string child = entry->d_name;
        if (child == "." || child == "..") continue;
        if (status = remove_tree_at(fd, child); !status) break;
    }
    ::closedir(entries);
    ATHANOR_CHECK(status);
    if (::unlinkat(folder, name.c_str(), AT_REMOVEDIR) != 0) return system_error("remove " + name, errno);
    return {};
}

}  // namespace athanor::compute
