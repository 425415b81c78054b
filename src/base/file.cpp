#include "base/file.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <system_error>

namespace athanor {
namespace {

class SystemFile final : public File {
public:
    SystemFile(int fd, std::string path) : fd_(fd), path_(std::move(path)) {}
    ~SystemFile() override { ::close(fd_); }

    Result<std::size_t> read_at(std::uint64_t offset, std::span<char> out) override {
        std::size_t done = 0;
        while (done < out.size()) {
            ssize_t got =
                ::pread(fd_, out.data() + done, out.size() - done, static_cast<off_t>(offset + done));
            if (got < 0 && errno == EINTR) continue;
            if (got < 0) return file_error("read", path_, errno);
            if (got == 0) break;
            done += static_cast<std::size_t>(got);
        }
        return done;
    }

    Status write_at(std::uint64_t offset, std::string_view bytes) override {
        while (!bytes.empty()) {
            ssize_t put = ::pwrite(fd_, bytes.data(), bytes.size(), static_cast<off_t>(offset));
            if (put < 0 && errno == EINTR) continue;
            if (put < 0) return file_error("write", path_, errno);
            bytes.remove_prefix(static_cast<std::size_t>(put));
            offset += static_cast<std::uint64_t>(put);
        }
        return {};
    }

    Status sync() override {
        if (::fdatasync(fd_) != 0) return file_error("fdatasync", path_, errno);
        return {};
    }

    Status truncate(std::uint64_t size) override {
        while (::ftruncate(fd_, static_cast<off_t>(size)) != 0) {
            if (errno != EINTR) return file_error("truncate", path_, errno);
        }
        return {};
    }

    Result<std::uint64_t> size() override {
        struct stat info;
        if (::fstat(fd_, &info) != 0) return file_error("stat", path_, errno);
        return static_cast<std::uint64_t>(info.st_size);
    }

    int descriptor() const override { return fd_; }

private:
    int fd_;
    std::string path_;
};

int open_flags(OpenMode mode) {
    switch (mode) {
        case OpenMode::read: return O_RDONLY;
        case OpenMode::read_write: return O_RDWR;
        case OpenMode::create: return O_RDWR | O_CREAT;
        case OpenMode::create_new: return O_RDWR | O_CREAT | O_EXCL;
    }
    return O_RDONLY;
}

int open_retrying(const std::string& path, int flags) {
    for (;;) {
        int fd = ::open(path.c_str(), flags | O_CLOEXEC, 0600);
        if (fd >= 0 || errno != EINTR) return fd;
    }
}

class SystemFilesystem final : public Filesystem {
public:
    Result<std::unique_ptr<File>> open(const std::string& path, OpenMode mode) override {
        int fd = open_retrying(path, open_flags(mode));
        if (fd < 0) return file_error("open", path, errno);
        return std::make_unique<SystemFile>(fd, path);
    }

    Status remove(const std::string& path) override {
        if (::remove(path.c_str()) != 0 && errno != ENOENT) return file_error("remove", path, errno);
        return {};
    }

    Status rename(const std::string& from, const std::string& to) override {
        if (::rename(from.c_str(), to.c_str()) != 0) return file_error("rename", from + " -> " + to, errno);
        return {};
    }

    Status make_directory(const std::string& path) override {
        for (std::size_t end = path.find('/', 1);; end = path.find('/', end + 1)) {
            std::string prefix = path.substr(0, end);
            if (!prefix.empty() && ::mkdir(prefix.c_str(), 0700) != 0 && errno != EEXIST)
                return file_error("mkdir", prefix, errno);
            if (end == std::string::npos) break;
        }
        struct stat info;
        if (::stat(path.c_str(), &info) != 0) return file_error("stat", path, errno);
        if (!S_ISDIR(info.st_mode)) return file_error("mkdir", path, ENOTDIR);
        return {};
    }

    Status sync_directory(const std::string& path) override {
        int fd = open_retrying(path, O_RDONLY | O_DIRECTORY);
        if (fd < 0) return file_error("open", path, errno);
        int failure = ::fsync(fd) != 0 ? errno : 0;
        ::close(fd);
        if (failure != 0) return file_error("fsync", path, failure);
        return {};
    }

    Result<std::vector<DirectoryEntry>> list(const std::string& path) override {
        std::unique_ptr<DIR, int (*)(DIR*)> directory(::opendir(path.c_str()), &::closedir);
        if (!directory) return file_error("opendir", path, errno);
        std::vector<DirectoryEntry> entries;
        for (;;) {
            errno = 0;
            dirent* entry = ::readdir(directory.get());
            if (entry == nullptr && errno != 0) return file_error("readdir", path, errno);
            if (entry == nullptr) break;
            std::string name = entry->d_name;
            if (name == "." || name == "..") continue;
            struct stat info;
            if (::fstatat(::dirfd(directory.get()), name.c_str(), &info, AT_SYMLINK_NOFOLLOW) != 0) {
                if (errno == ENOENT) continue;  // removed since
                return file_error("stat", path + "/" + name, errno);
            }
            entries.push_back(
                {std::move(name), S_ISDIR(info.st_mode), static_cast<std::uint64_t>(info.st_size)});
        }
        std::ranges::sort(entries, {}, &DirectoryEntry::name);
        return entries;
    }

    Result<bool> exists(const std::string& path) override {
        struct stat info;
        if (::stat(path.c_str(), &info) == 0) return true;
        if (errno == ENOENT || errno == ENOTDIR) return false;
        return file_error("stat", path, errno);
    }

    Result<std::uint64_t> free_bytes(const std::string& path) override {
        struct statvfs info;
        if (::statvfs(path.c_str(), &info) != 0) return file_error("statvfs", path, errno);
        return static_cast<std::uint64_t>(info.f_bavail) * info.f_frsize;
    }

    Result<std::uint64_t> total_bytes(const std::string& path) override {
        struct statvfs info;
        if (::statvfs(path.c_str(), &info) != 0) return file_error("statvfs", path, errno);
        return static_cast<std::uint64_t>(info.f_blocks) * info.f_frsize;
    }
};

}  // namespace

std::unexpected<Error> file_error(std::string_view operation, const std::string& path, int number) {
    std::string message =
        std::string(operation) + " " + path + ": " + std::generic_category().message(number);
    if (number == ENOSPC || number == EDQUOT) return fail("DiskFull", std::move(message), 507);
    return fail("IOError", std::move(message), 500);
}

Filesystem& system_filesystem() {
    static SystemFilesystem filesystem;
    return filesystem;
}

Result<std::string> read_file(Filesystem& fs, const std::string& path, std::size_t limit) {
    ATHANOR_TRY(std::unique_ptr<File> file, fs.open(path, OpenMode::read));
    ATHANOR_TRY(std::uint64_t size, file->size());
    if (size > limit) return file_error("read", path, EFBIG);
    // Files of /proc say that they are empty, and others may grow: it is read until it ends.
    std::string text;
    for (std::size_t chunk = size + 1;; chunk = 64 * 1024) {
        std::size_t before = text.size();
        text.resize(before + chunk);
        ATHANOR_TRY(std::size_t got, file->read_at(before, {text.data() + before, chunk}));
        text.resize(before + got);
        if (text.size() > limit) return file_error("read", path, EFBIG);
        if (got < chunk) return text;
    }
}

Status write_file_durably(Filesystem& fs, const std::string& path, std::string_view bytes) {
    const std::string temporary = path + ".new";
    {
        ATHANOR_TRY(std::unique_ptr<File> file, fs.open(temporary, OpenMode::create));
        ATHANOR_CHECK(file->truncate(0));
        ATHANOR_CHECK(file->write_at(0, bytes));
        ATHANOR_CHECK(file->sync());
    }
    ATHANOR_CHECK(fs.rename(temporary, path));
    auto slash = path.rfind('/');
    return fs.sync_directory(slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash));
}

}  // namespace athanor
