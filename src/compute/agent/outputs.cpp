#include "compute/agent/outputs.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <asio/experimental/awaitable_operators.hpp>
#include <cerrno>
#include <condition_variable>
#include <filesystem>

#include "base/log.hpp"
#include "compute/images/archive.hpp"
#include "compute/images/rooted.hpp"

namespace athanor::compute {
namespace {

constexpr int kMaxDepth = 256;
constexpr std::size_t kPieceBytes = 1u << 20;

Status walk(int folder, const std::string& prefix, int depth,
            const std::function<void(std::string, const struct stat&)>& visit) {
    if (depth > kMaxDepth) return fail("InvalidOutput", "folders are nested too deep");
    Descriptor copy(::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!copy) return system_error("open " + prefix, errno);
    DIR* entries = ::fdopendir(copy.release());
    Status status;
    while (dirent* child = ::readdir(entries)) {
        std::string name = child->d_name;
        if (name == "." || name == "..") continue;
        struct stat info{};
        if (::fstatat(folder, name.c_str(), &info, AT_SYMLINK_NOFOLLOW) != 0)
            continue;  // it went away meanwhile
        if (S_ISREG(info.st_mode)) visit(prefix + name, info);
        if (!S_ISDIR(info.st_mode)) continue;
        Descriptor inner(::openat(folder, name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        if (!inner) continue;
        if (status = walk(inner.get(), prefix + name + "/", depth + 1, visit); !status) break;
    }
    ::closedir(entries);
    return status;
}

Pin pin_of(const S3Client::Writer& writer, const S3Uri& at) {
    return {.bucket = at.bucket,
            .key = at.key,
            .version = writer.written().version,
            .etag = writer.written().etag,
            .size = writer.written().size,
            .sha256 = writer.sha256(),
            .output = true};
}

}  // namespace

Result<std::vector<FolderUpload::Found>> FolderUpload::scan() const {
    std::vector<Found> found;
    Descriptor top(::open(folder_.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!top) {
        if (errno == ENOENT || errno == ENOTDIR || errno == ELOOP)
            return found;  // the job removed its own folder
        return system_error("open " + folder_, errno);
    }
    ATHANOR_CHECK(walk(top.get(), "", 0, [&](std::string relative, const struct stat& info) {
        found.push_back({std::move(relative), static_cast<std::uint64_t>(info.st_size),
                         std::int64_t{info.st_mtim.tv_sec} * 1'000'000'000 + info.st_mtim.tv_nsec});
    }));
    std::ranges::sort(found, {}, &Found::relative);
    return found;
}

void FolderUpload::mark_sent() {
    if (auto found = scan()) {
        for (const auto& file : *found) sent_[file.relative] = {file.size, file.changed};
    }
}

Task<Status> FolderUpload::send(const Found& file) {
    auto root = RootedFolder::open(folder_);
    if (!root) co_return Status();
    auto opened = root->open_file(file.relative);
    if (!opened) co_return Status();  // gone, or no longer a file
    Descriptor descriptor = std::move(*opened);
    S3Uri at = to_.child(file.relative);
    S3Client::Writer writer = s3_.writer(at.bucket, at.key, kms_key_);
    std::string piece(kPieceBytes, '\0');
    Status status;
    while (status) {
        ssize_t n = co_await pool_.run([&] { return ::read(descriptor.get(), piece.data(), piece.size()); });
        if (n < 0) status = system_error("read " + file.relative, EIO);
        if (n <= 0) break;
        bytes_ += static_cast<std::uint64_t>(n);
        status = co_await writer.write({piece.data(), static_cast<std::size_t>(n)});
    }
    if (status) status = co_await writer.finish();
    if (!status) {
        co_await writer.abort();
        co_return status;
    }
    sent_[file.relative] = {file.size, file.changed};
    written_[at.key] = pin_of(writer, at);
    co_return Status();
}

std::vector<Pin> FolderUpload::written(const std::string& name) const {
    std::vector<Pin> pins;
    for (const auto& [key, pin] : written_) {
        pins.push_back(pin);
        pins.back().input = name;
    }
    return pins;
}

Task<Status> FolderUpload::send_changed() {
    auto found = co_await pool_.run([&] { return scan(); });
    if (!found) co_return std::unexpected(found.error());
    std::erase_if(*found, [&](const Found& file) {
        auto known = sent_.find(file.relative);
        return known != sent_.end() && known->second == std::pair(file.size, file.changed);
    });
    std::size_t next = 0;
    Status status;
    auto worker = [&]() -> Task<void> {
        while (status && next < found->size()) {
            const Found& file = (*found)[next++];
            if (auto sent = co_await send(file); !sent && status) status = sent;
        }
    };
    using namespace asio::experimental::awaitable_operators;
    co_await (worker() && worker());
    co_return status;
}

bool has_files(const std::string& folder) {
    bool any = false;
    Descriptor top(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (top) [[maybe_unused]]
        Status walked = walk(top.get(), "", 0, [&](std::string, const struct stat&) { any = true; });
    return any;
}

Task<Result<Pin>> upload_archive(S3Client& s3, Pool& pool, std::string folder, S3Uri to,
                                 std::string kms_key) {
    // The packer runs on a thread and hands over pieces; it waits while one is on its way, so two pieces are the most there are.
    struct Handover {
        std::mutex mutex;
        std::condition_variable changed;
        std::optional<std::string> piece;
        bool ended = false;
        bool refused = false;
        Status packed;
    } handover;
    std::thread packer([&] {
        std::string gathered;
        auto give = [&](std::string bytes) -> Status {
            std::unique_lock lock(handover.mutex);
            handover.changed.wait(lock, [&] { return !handover.piece || handover.refused; });
            if (handover.refused) return fail("Stopped", "the upload failed");
            handover.piece = std::move(bytes);
            handover.changed.notify_all();
            return {};
        };
        Status packed = pack_tar_gz(folder, [&](std::string_view bytes) -> Status {
            gathered += bytes;
            if (gathered.size() < kPieceBytes) return {};
            return give(std::exchange(gathered, {}));
        });
        if (packed && !gathered.empty()) packed = give(std::move(gathered));
        std::lock_guard lock(handover.mutex);
        handover.packed = packed;
        handover.ended = true;
        handover.changed.notify_all();
    });
    S3Client::Writer writer = s3.writer(to.bucket, to.key, std::move(kms_key));
    Status status;
    while (status) {
        auto piece = co_await pool.run([&]() -> std::optional<std::string> {
            std::unique_lock lock(handover.mutex);
            handover.changed.wait(lock, [&] { return handover.piece || handover.ended; });
            auto taken = std::exchange(handover.piece, std::nullopt);
            handover.changed.notify_all();
            return taken;
        });
        if (!piece) break;
        status = co_await writer.write(*piece);
    }
    {
        std::lock_guard lock(handover.mutex);
        handover.refused = true;
        handover.changed.notify_all();
    }
    packer.join();
    if (status) status = handover.packed;
    if (status) status = co_await writer.finish();
    if (status) co_return pin_of(writer, to);
    co_await writer.abort();
    co_return std::unexpected(status.error());
}

}  // namespace athanor::compute
