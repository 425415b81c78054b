#include "compute/agent/isolation/id_range.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <utility>

#include "compute/agent/isolation/process.hpp"

namespace athanor::compute {
namespace {

constexpr std::uint32_t kFirst =
    0x6000'0000;  // clear of people, of services, and of the ranges that useradd gives out
constexpr std::uint32_t kRanges = 4096;

}  // namespace

ClaimedIds::ClaimedIds(ClaimedIds&& other) noexcept
    : range_(other.range_), lock_(std::exchange(other.lock_, -1)) {}

ClaimedIds& ClaimedIds::operator=(ClaimedIds&& other) noexcept {
    std::swap(range_, other.range_);
    std::swap(lock_, other.lock_);
    return *this;
}

ClaimedIds::~ClaimedIds() {
    if (lock_ >= 0) ::close(lock_);
}

Result<ClaimedIds> ClaimedIds::claim(const std::string& directory) {
    std::string folder = directory + "/ids";
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) return system_error("mkdir " + folder, errno);
    for (std::uint32_t n = 0; n < kRanges; ++n) {
        std::string path = folder + "/" + std::to_string(n);
        int fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (fd < 0) return system_error("open " + path, errno);
        if (::flock(fd, LOCK_EX | LOCK_NB) == 0) return ClaimedIds(IdRange{kFirst + n * 65'536, 65'536}, fd);
        ::close(fd);
    }
    return fail("CapacityError", "Every range of user ids is taken by a running job");
}

Result<std::string> machine_directory() {
    std::string directory = "/run/athanor";
    if (::geteuid() != 0) {
        const char* runtime = std::getenv("XDG_RUNTIME_DIR");
        directory =
            runtime ? std::string(runtime) + "/athanor" : "/tmp/athanor-" + std::to_string(::geteuid());
    }
    // 0711: the user ids of sandboxes must reach their root file system through it.
    if (::mkdir(directory.c_str(), 0711) == 0) ::chmod(directory.c_str(), 0711);
    struct stat info{};
    if (::lstat(directory.c_str(), &info) != 0) return system_error("mkdir " + directory, errno);
    if (!S_ISDIR(info.st_mode) || info.st_uid != ::geteuid())
        return std::unexpected(Error{"InternalFailure", directory + " is not a directory of ours", 500});
    return directory;
}

}  // namespace athanor::compute
