#include "compute/agent/run_directory.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

#include "base/file.hpp"
#include "base/hash.hpp"

namespace athanor::compute {
namespace {

constexpr std::size_t kLongestName = 40;  // it is part of paths and of the container's name

}  // namespace

Status RunDirectory::create() {
    std::error_code error;
    std::filesystem::create_directories(path_, error);
    // 0711: the sandbox's user ids pass through to what is bound for them.
    if (::chmod(path_.c_str(), 0711) != 0) return system_error("mkdir " + path_, errno);
    return {};
}

pid_t RunDirectory::agent_pid() const {
    Descriptor fd(::open(path("lock").c_str(), O_RDWR | O_CLOEXEC));
    if (!fd) return 0;
    struct flock query{};
    query.l_type = F_WRLCK;
    query.l_whence = SEEK_SET;
    if (::fcntl(fd.get(), F_GETLK, &query) != 0 || query.l_type == F_UNLCK) return 0;
    return query.l_pid;
}

Result<std::optional<Descriptor>> RunDirectory::lock() {
    Descriptor fd(::open(path("lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!fd) return system_error("open " + path("lock"), errno);
    // A record lock and not flock: it tells who holds it. It goes when any descriptor of the file is closed in this process, so only we open it.
    struct flock request{};
    request.l_type = F_WRLCK;
    request.l_whence = SEEK_SET;
    if (::fcntl(fd.get(), F_SETLK, &request) == 0) return std::optional<Descriptor>(std::move(fd));
    if (errno == EAGAIN || errno == EACCES) return std::optional<Descriptor>();
    return system_error("lock " + path("lock"), errno);
}

bool RunDirectory::ended() const { return ::access(path("ended").c_str(), F_OK) == 0; }

Status RunDirectory::mark_ended() {
    return write_file_durably(system_filesystem(), path("ended"),
                              std::to_string(kRunDirectoryVersion) + "\n");
}

std::string sandbox_id(const std::string& run_directory) {
    std::string name =
        std::filesystem::path(run_directory).lexically_normal().filename().string().substr(0, kLongestName);
    std::erase_if(name, [](char c) {
        return !std::isalnum(static_cast<unsigned char>(c)) && c != '-' && c != '_' && c != '.';
    });
    return "j-" + name + "-" + sha256_hex(run_directory).substr(0, 16);
}

}  // namespace athanor::compute
