#include "compute/agent/packages.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>

#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "base/log.hpp"
#include "compute/images/rooted.hpp"

namespace athanor::compute {

namespace {

namespace fs = std::filesystem;

std::string key_of(std::string_view requirements, std::string_view runtime_digest) {
    return sha256_hex(std::string(runtime_digest) + "\n" + std::string(requirements));
}

template <class Visit>
void each_line(std::string_view text, Visit visit) {
    for (std::size_t at = 0; at <= text.size();) {
        std::size_t end = std::min(text.find('\n', at), text.size());
        std::string_view line = trim(text.substr(at, end - at));
        if (!line.empty() && !line.starts_with('#')) visit(line);
        at = end + 1;
    }
}

Result<Descriptor> open_lock(const std::string& path) {
    Descriptor lock(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!lock) return system_error("open " + path, errno);
    return lock;
}

// Of root, and nobody may write to it: the bind is read-only, and so is what is bound.
void hand_over(const std::string& folder) {
    std::error_code error;
    auto take = [](const fs::path& path) {
        if (::geteuid() == 0 && ::lchown(path.c_str(), 0, 0) != 0) log::warn("chown {}", path.string());
    };
    take(folder);
    for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        take(it->path());
        if (!it->is_symlink(error))
            fs::permissions(it->path(),
                            it->is_directory(error)
                                ? fs::perms(0755)
                                : (it->status(error).permissions() | fs::perms(0444)) & fs::perms(0755),
                            error);
    }
    ::chmod(folder.c_str(), 0755);
}

void evict(const std::string& layers) {
    std::error_code error;
    std::vector<std::pair<fs::file_time_type, fs::path>> all;
    for (const auto& entry : fs::directory_iterator(layers, error)) {
        if (entry.is_directory(error) && !entry.path().filename().string().starts_with("."))
            all.emplace_back(entry.last_write_time(error), entry.path());
    }
    if (all.size() <= kMostLayers) return;
    std::ranges::sort(all);
    for (std::size_t i = 0; i + kMostLayers < all.size(); ++i) {
        auto lock = open_lock(all[i].second.string() + ".lock");
        if (!lock || ::flock(lock->get(), LOCK_EX | LOCK_NB) != 0) continue;  // in use
        if (Status removed = remove_tree_at(AT_FDCWD, all[i].second.string()); !removed)
            log::warn("{}", removed.error().message);
    }
}

}  // namespace

bool asks_for_packages(std::string_view requirements) {
    bool any = false;
    each_line(requirements, [&](std::string_view) { any = true; });
    return any;
}

bool can_be_shared(std::string_view requirements) {
    bool shared = true;
    each_line(requirements, [&](std::string_view line) {
        constexpr std::string_view kLocal[] = {
            "-r", "--requirement", "-c", "--constraint", "-e", "--editable", "-f", "--find-links", ".",
            "/",  "file:"};
        bool local =
            std::ranges::any_of(kLocal, [&](std::string_view start) { return line.starts_with(start); });
        // name @ file:///…, and archives by a relative path.
        local = local || line.find("file:") != line.npos ||
                ((line.ends_with(".whl") || line.ends_with(".tar.gz") || line.ends_with(".zip")) &&
                 line.find("://") == line.npos);
        shared = shared && !local;
    });
    return shared;
}

Result<std::optional<PackageLayer>> PackageLayer::find(const std::string& layers,
                                                       std::string_view requirements,
                                                       std::string_view runtime_digest) {
    std::string folder = layers + "/" + key_of(requirements, runtime_digest);
    if (!fs::exists(folder)) return std::nullopt;
    ATHANOR_TRY(Descriptor lock, open_lock(folder + ".lock"));
    if (::flock(lock.get(), LOCK_SH) != 0) return system_error("lock " + folder, errno);
    if (!fs::exists(folder)) return std::nullopt;  // removed meanwhile
    ::utimensat(AT_FDCWD, folder.c_str(), nullptr, 0);
    return PackageLayer(std::move(folder), std::move(lock));
}

Result<PackageLayer> PackageLayer::make(const std::string& layers, std::string_view requirements,
                                        std::string_view runtime_digest,
                                        const std::function<Status(const std::string& folder)>& install) {
    std::error_code error;
    fs::create_directories(layers, error);
    ::chmod(layers.c_str(), 0711);
    std::string key = key_of(requirements, runtime_digest);
    std::string folder = layers + "/" + key, part = layers + "/.part-" + key;
    ATHANOR_TRY(Descriptor making, open_lock(folder + ".making"));
    if (::flock(making.get(), LOCK_EX) != 0) return system_error("lock " + folder, errno);
    ATHANOR_TRY(Descriptor lock, open_lock(folder + ".lock"));
    if (::flock(lock.get(), LOCK_SH) != 0) return system_error("lock " + folder, errno);
    if (!fs::exists(folder)) {
        ATHANOR_CHECK(remove_tree_at(AT_FDCWD, part));  // of an agent that was killed
        if (::mkdir(part.c_str(), 0755) != 0) return system_error("mkdir " + part, errno);
        Status installed = install(part);
        if (!installed) {
            if (Status removed = remove_tree_at(AT_FDCWD, part); !removed)
                log::warn("{}", removed.error().message);
            return std::unexpected(installed.error());
        }
        hand_over(part);
        if (::rename(part.c_str(), folder.c_str()) != 0) return system_error("rename " + part, errno);
        evict(layers);
    }
    ::utimensat(AT_FDCWD, folder.c_str(), nullptr, 0);
    return PackageLayer(std::move(folder), std::move(lock));
}

}  // namespace athanor::compute
