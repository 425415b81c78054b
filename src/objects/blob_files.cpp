#include "objects/blob_files.hpp"

#include <fcntl.h>

#include <charconv>
#include <map>

#include "base/log.hpp"
#include "objects/errors.hpp"

namespace athanor::objects {
namespace {

constexpr std::string_view kBlobMagic("ATHBLB\x00\x01", 8);

std::string header_of(BlobId id) {
    std::string out(kBlobMagic);
    for (int i = 0; i < 8; ++i) out += static_cast<char>(id.number >> (8 * i));
    return out;
}

std::optional<std::uint64_t> parse_hex(std::string_view text, std::size_t digits) {
    std::uint64_t number = 0;
    auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, 16);
    if (text.size() != digits || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

}  // namespace

BlobFiles::BlobFiles(Filesystem& fs, std::string folder, std::function<void()> on_lost_durability)
    : fs_(fs), folder_(std::move(folder)), on_lost_durability_(std::move(on_lost_durability)) {}

std::string BlobFiles::folder_of(BlobId id) const {
    return fmt::format("{}/{:08x}/{:08x}", folder_, id.epoch, id.number >> 12);
}
std::string BlobFiles::path_of(BlobId id) const {
    return fmt::format("{}/{:016x}", folder_of(id), id.number);
}

Status BlobFiles::make_folder(BlobId id) {
    std::string folder = folder_of(id);
    std::lock_guard lock(folders_mutex_);
    if (folders_.contains(folder)) return {};
    ATHANOR_CHECK(fs_.make_directory(folder));
    std::string epoch_folder = folder.substr(0, folder.rfind('/'));
    for (const std::string& parent : {epoch_folder, folder_}) {
        if (Status synced = fs_.sync_directory(parent); !synced) {
            lose_durability(synced.error());
            return synced;
        }
    }
    folders_.insert(std::move(folder));
    return {};
}

Result<std::unique_ptr<File>> BlobFiles::create(BlobId id) {
    ATHANOR_CHECK(make_folder(id));
    ATHANOR_TRY(auto file, fs_.open(path_of(id), OpenMode::create_new));
    ATHANOR_CHECK(file->write_at(0, header_of(id)));
    return file;
}

Result<std::unique_ptr<File>> BlobFiles::open(BlobId id) {
    ATHANOR_TRY(auto file, fs_.open(path_of(id), OpenMode::read));
    std::string header(kBlobHeader, '\0');
    ATHANOR_TRY(std::size_t got, file->read_at(0, header));
    if (got != kBlobHeader || header != header_of(id)) return damaged("a blob file's header");
    return file;
}

Status BlobFiles::remove(BlobId id) { return fs_.remove(path_of(id)); }

Status BlobFiles::sync(File& file) {
    if (lost_) return fail("InternalFailure", "an earlier fsync failed; nothing more is written", 500);
    Status synced = file.sync();
    if (!synced) lose_durability(synced.error());
    return synced;
}

void BlobFiles::begin_write_back(File& file, std::uint64_t offset, std::uint64_t size) {
    // The page that the next write will touch is left alone; an error shows in the fdatasync.
    constexpr std::uint64_t kPage = 4096;
    const std::uint64_t end = (offset + size) / kPage * kPage;
    if (file.descriptor() < 0 || end <= offset) return;
    (void)::sync_file_range(file.descriptor(), static_cast<off64_t>(offset),
                            static_cast<off64_t>(end - offset), SYNC_FILE_RANGE_WRITE);
}

void BlobFiles::lose_durability(const Error& error) {
    lost_ = true;
    log::error("objects: {}; no further write is accepted", error.message);
    if (on_lost_durability_) on_lost_durability_();
}

void BlobFiles::make_name_durable(BlobId id, std::move_only_function<void(Status)> done) {
    waiting_.push({folder_of(id), std::move(done)});
}

Task<Status> BlobFiles::make_name_durable(BlobId id) {
    co_return co_await suspend<Status>(
        [&](Resume<Status> resume) { make_name_durable(id, std::move(resume)); });
}

void BlobFiles::sync_folders(std::vector<Pending>& batch) {
    std::map<std::string, Status> synced;
    for (auto& pending : batch) {
        if (synced.contains(pending.folder)) continue;
        Status status =
            lost_ ? Status(fail("InternalFailure", "an earlier fsync failed; nothing more is written", 500))
                  : fs_.sync_directory(pending.folder);
        if (!status && !lost_) lose_durability(status.error());
        synced.emplace(pending.folder, std::move(status));
    }
    for (auto& pending : batch) pending.done(synced.at(pending.folder));
}

Result<std::vector<std::pair<std::uint32_t, std::string>>> BlobFiles::groups_after(std::uint32_t epoch) {
    std::vector<std::pair<std::uint32_t, std::string>> found;
    ATHANOR_TRY(auto epochs, fs_.list(folder_));
    for (auto& epoch_entry : epochs) {
        auto number = parse_hex(epoch_entry.name, 8);
        if (!number || *number <= epoch) continue;
        std::string epoch_folder = folder_ + "/" + epoch_entry.name;
        ATHANOR_TRY(auto groups, fs_.list(epoch_folder));
        for (auto& group : groups)
            found.emplace_back(static_cast<std::uint32_t>(*number), epoch_folder + "/" + group.name);
    }
    return found;
}

Result<std::vector<BlobId>> BlobFiles::list_after(std::uint32_t epoch) {
    std::vector<BlobId> blobs;
    ATHANOR_TRY(auto groups, groups_after(epoch));
    for (auto& [number, group] : groups) {
        ATHANOR_TRY(auto files, fs_.list(group));
        for (auto& file : files) {
            if (auto blob = parse_hex(file.name, 16)) blobs.push_back({number, *blob});
        }
    }
    return blobs;
}

Status BlobFiles::sync_after(std::uint32_t epoch) {
    ATHANOR_TRY(auto groups, groups_after(epoch));
    for (auto& [number, group] : groups) ATHANOR_CHECK(fs_.sync_directory(group));
    return {};
}

}  // namespace athanor::objects
