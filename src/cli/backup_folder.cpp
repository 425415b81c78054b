#include "cli/backup_folder.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <unordered_set>

#include "base/encoding.hpp"
#include "base/file.hpp"
#include "base/hash.hpp"
#include "base/json.hpp"

namespace athanor::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kFormat = "athanor backup, format 1\n";
constexpr std::string_view kFamily = "athanor backup, format ";
constexpr std::size_t kChunk = 1u << 20;
constexpr std::size_t kEdge = 64;  // bytes that are compared at both ends
// Sealed bytes that are the same this far are of the same file; names and headers alone are shorter.
constexpr std::uint64_t kSameLife = 4096;
constexpr std::size_t kManifestLimit = 3u << 30;

std::unexpected<Error> damaged(const std::string& what) { return fail("DamagedBackup", what, 500); }

Status make_parents(const std::string& path) {
    return system_filesystem().make_directory(fs::path(path).parent_path().string());
}

// The last bytes before `end`, and the first ones.
Result<std::string> edges(File& file, std::uint64_t end) {
    const std::size_t edge = static_cast<std::size_t>(std::min<std::uint64_t>(kEdge, end));
    std::string bytes(2 * edge, '\0');
    ATHANOR_TRY(std::size_t first, file.read_at(0, {bytes.data(), edge}));
    ATHANOR_TRY(std::size_t last, file.read_at(end - edge, {bytes.data() + edge, edge}));
    bytes.resize(first + last);
    return bytes;
}

Result<std::uint64_t> common_prefix(File& a, File& b, std::uint64_t end) {
    std::string ours(kChunk, '\0'), theirs(kChunk, '\0');
    for (std::uint64_t at = 0; at < end;) {
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(kChunk, end - at));
        ATHANOR_TRY(std::size_t x, a.read_at(at, {ours.data(), wanted}));
        ATHANOR_TRY(std::size_t y, b.read_at(at, {theirs.data(), wanted}));
        const std::size_t both = std::min(x, y);
        const auto differs =
            std::mismatch(ours.begin(), ours.begin() + static_cast<std::ptrdiff_t>(both), theirs.begin());
        const auto same = static_cast<std::uint64_t>(differs.first - ours.begin());
        at += same;
        if (same < wanted) return at;
    }
    return end;
}

Result<std::uint64_t> copy_range(File& from, File& to, std::uint64_t begin, std::uint64_t end) {
    std::string piece(kChunk, '\0');
    std::uint64_t at = begin;
    while (at < end) {
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(kChunk, end - at));
        ATHANOR_TRY(std::size_t got, from.read_at(at, {piece.data(), wanted}));
        if (got == 0) break;
        ATHANOR_CHECK(to.write_at(at, {piece.data(), got}));
        at += got;
    }
    return at - begin;
}

// Whole or absent, also after a power cut that came before `finish`: then its content does not bear its name out, and keep_chunk writes it again.
Status write_whole(const std::string& path, std::string_view bytes) {
    auto& files = system_filesystem();
    std::string beside = path + "." + std::to_string(::gettid());
    ATHANOR_TRY(auto file, files.open(beside, OpenMode::create));
    ATHANOR_CHECK(file->truncate(0));
    ATHANOR_CHECK(file->write_at(0, bytes));
    return files.rename(beside, path);
}

void write_files(json::Writer& w, const std::vector<SnapshotFile>& files) {
    w.begin_array();
    for (const SnapshotFile& file : files) {
        w.begin_object().key("Path").string(file.path).key("Size").number(file.size);
        if (file.mode != 0600) w.key("Mode").number(static_cast<std::int64_t>(file.mode));
        if (!file.chunks.empty()) {
            w.key("Chunks").begin_array();
            for (const std::string& chunk : file.chunks) w.string(chunk);
            w.end_array();
        }
        w.end_object();
    }
    w.end_array();
}

bool is_digest(std::string_view text) { return text.size() == 64 && from_hex(text).has_value(); }

// What a restore will write: a path that could leave the directory makes the snapshot unusable.
bool is_inside(const std::string& path) {
    if (path.empty() || path.front() == '/') return false;
    return std::ranges::none_of(fs::path(path),
                                [](const fs::path& part) { return part == ".." || part == "."; });
}

Status read_files(json::Value list, std::vector<SnapshotFile>& files) {
    Status status;
    list.for_each_element([&](json::Value entry) {
        SnapshotFile file{.path = entry["Path"].string_or(""),
                          .size = static_cast<std::uint64_t>(entry["Size"].integer_or(0)),
                          .mode = static_cast<unsigned>(entry["Mode"].integer_or(0600)) & 0777};
        entry["Chunks"].for_each_element([&](json::Value chunk) {
            file.chunks.push_back(chunk.string_or(""));
            if (!is_digest(file.chunks.back())) status = damaged("a chunk's name is none");
        });
        if (!is_inside(file.path)) status = damaged("a snapshot names the path " + file.path);
        files.push_back(std::move(file));
    });
    return status;
}

}  // namespace

Result<BackupFolder> BackupFolder::open(std::string path, bool make) {
    auto& files = system_filesystem();
    const std::string format = path + "/format";
    ATHANOR_TRY(bool there, files.exists(format));
    if (!there) {
        std::error_code error;
        bool empty = !fs::exists(path, error) || fs::is_empty(path, error);
        if (!make || !empty) return fail("NotABackup", path + " is not a folder that `athanor backup` made");
        ATHANOR_CHECK(files.make_directory(path));
        ATHANOR_CHECK(write_file_durably(files, format, kFormat));
    }
    ATHANOR_TRY(std::string text, read_file(files, format));
    if (!text.starts_with(kFamily))
        return fail("NotABackup", path + " is not a folder that `athanor backup` made");
    if (text != kFormat) return fail("FormatTooNew", path + " was written by a newer athanor");
    for (const char* folder : {"/snapshots", "/chunks", "/objects"})
        if (make) ATHANOR_CHECK(files.make_directory(path + folder));
    BackupFolder folder(std::move(path));
    ATHANOR_CHECK(folder.load_needed());
    return folder;
}

Result<std::vector<std::string>> BackupFolder::snapshots() const {
    ATHANOR_TRY(auto entries, system_filesystem().list(path_ + "/snapshots"));
    std::vector<std::string> names;
    for (auto& entry : entries) {
        if (entry.name.ends_with(".json")) names.push_back(entry.name.substr(0, entry.name.size() - 5));
    }
    return names;
}

Result<BackupSnapshot> BackupFolder::read(const std::string& name) const {
    std::string path = path_ + "/snapshots/" + name + ".json";
    ATHANOR_TRY(std::string text, read_file(system_filesystem(), path, kManifestLimit));
    ATHANOR_TRY(json::Document document, json::parse(text));
    BackupSnapshot snapshot{.name = name};
    ATHANOR_CHECK(read_files(document.root()["Files"], snapshot.files));
    ATHANOR_CHECK(read_files(document.root()["Data"], snapshot.data));
    return snapshot;
}

Status BackupFolder::load_needed() {
    ATHANOR_TRY(auto names, snapshots());
    needed_.clear();
    for (const std::string& name : names) {
        ATHANOR_TRY(BackupSnapshot snapshot, read(name));
        for (SnapshotFile& file : snapshot.data) {
            std::uint64_t& size = needed_[std::move(file.path)];
            size = std::max(size, file.size);
        }
    }
    return {};
}

std::string BackupFolder::chunk_path(const std::string& digest) const {
    return path_ + "/chunks/" + digest.substr(0, 2) + "/" + digest;
}

Status BackupFolder::keep_chunk(std::string_view bytes, const std::string& digest) {
    std::string path = chunk_path(digest);
    if (auto kept = read_file(system_filesystem(), path, kChunk); kept && *kept == bytes) return {};
    ATHANOR_CHECK(make_parents(path));
    ATHANOR_CHECK(write_whole(path, bytes));
    copied_->bytes += bytes.size();
    return {};
}

Result<SnapshotFile> BackupFolder::keep(const std::string& from, std::string path) {
    ATHANOR_TRY(auto file, system_filesystem().open(from, OpenMode::read));
    SnapshotFile kept{.path = std::move(path)};
    struct stat info{};
    if (::fstat(file->descriptor(), &info) == 0) kept.mode = info.st_mode & 0777;
    ATHANOR_TRY(const std::uint64_t size, file->size());
    const std::uint64_t before = copied_->bytes;
    std::string piece(kChunk, '\0');
    while (kept.size < size) {
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(kChunk, size - kept.size));
        ATHANOR_TRY(std::size_t got, file->read_at(kept.size, {piece.data(), wanted}));
        if (got == 0) break;
        std::string_view bytes(piece.data(), got);
        kept.chunks.push_back(sha256_hex(bytes));
        ATHANOR_CHECK(keep_chunk(bytes, kept.chunks.back()));
        kept.size += got;
        if (got < wanted) break;  // it was cut meanwhile
    }
    if (copied_->bytes != before) ++copied_->files;
    return kept;
}

Status BackupFolder::mirror(const std::string& from, const std::string& path, std::uint64_t size) {
    auto& files = system_filesystem();
    ATHANOR_TRY(auto source, files.open(from, OpenMode::read));
    const std::string to = path_ + "/" + path;
    ATHANOR_CHECK(make_parents(to));
    ATHANOR_TRY(auto copy, files.open(to, OpenMode::create));
    ATHANOR_TRY(std::uint64_t have, copy->size());
    // Up to here it is on the disk, as a snapshot says; the rest may be what a backup that was cut off left.
    const auto needed = needed_.find(path);
    const std::uint64_t sure = needed == needed_.end() ? 0 : std::min({have, size, needed->second});
    std::uint64_t same = sure;
    if (sure > 0) {
        ATHANOR_TRY(std::string ours, edges(*copy, sure));
        ATHANOR_TRY(std::string theirs, edges(*source, sure));
        if (ours != theirs) same = 0;
    }
    if (same == 0) {
        ATHANOR_TRY(same, common_prefix(*copy, *source, std::min(have, size)));
        // The end of a segment may differ: nobody was promised what was there when a write failed, or the power did.
        if (same < std::min(sure, kSameLife))
            return fail(
                "OtherData",
                path +
                    " is another file than the one that is kept here under that name: this folder has the "
                    "backups of another life of the data directory. Back up to another folder.");
    }
    if (same == size) return {};
    ATHANOR_TRY(std::uint64_t copied, copy_range(*source, *copy, same, size));
    if (same + copied != size) return fail("IOError", from + " became shorter while it was copied", 500);
    copied_->bytes += copied;
    ++copied_->files;
    return {};
}

Status sync_tree(const std::string& path) {
    int folder = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    bool synced = folder >= 0 && ::syncfs(folder) == 0;
    int number = errno;
    if (folder >= 0) ::close(folder);
    if (!synced) return file_error("syncfs", path, number);
    return {};
}

Status BackupFolder::finish(const BackupSnapshot& snapshot) {
    ATHANOR_CHECK(sync_tree(path_));
    json::Writer w;
    w.begin_object().key("Format").number(1);
    w.key("Files");
    write_files(w, snapshot.files);
    w.key("Data");
    write_files(w, snapshot.data);
    w.end_object();
    return write_file_durably(system_filesystem(), path_ + "/snapshots/" + snapshot.name + ".json",
                              w.text() + "\n");
}

Status BackupFolder::prune(std::size_t keep) {
    auto& files = system_filesystem();
    ATHANOR_TRY(auto names, snapshots());
    if (names.size() > keep) {
        for (std::size_t i = 0; i < names.size() - keep; ++i)
            ATHANOR_CHECK(files.remove(path_ + "/snapshots/" + names[i] + ".json"));
        ATHANOR_CHECK(files.sync_directory(path_ + "/snapshots"));
        names.erase(names.begin(), names.end() - static_cast<std::ptrdiff_t>(keep));
    }
    std::unordered_set<std::string> chunks;
    for (const std::string& name : names) {
        ATHANOR_TRY(BackupSnapshot snapshot, read(name));
        for (SnapshotFile& file : snapshot.files)
            for (std::string& chunk : file.chunks) chunks.insert(std::move(chunk));
    }
    ATHANOR_CHECK(load_needed());
    std::error_code error;
    std::vector<std::string> gone;
    for (const auto& entry : fs::recursive_directory_iterator(path_ + "/chunks", error)) {
        if (entry.is_regular_file(error) && !chunks.contains(entry.path().filename().string()))
            gone.push_back(entry.path().string());
    }
    for (const auto& entry : fs::recursive_directory_iterator(path_ + "/objects", error)) {
        if (entry.is_regular_file(error) && !needed_.contains(entry.path().string().substr(path_.size() + 1)))
            gone.push_back(entry.path().string());
    }
    for (const std::string& path : gone) ATHANOR_CHECK(files.remove(path));
    return {};
}

Status BackupFolder::restore(const SnapshotFile& file, const std::string& to) const {
    auto& files = system_filesystem();
    ATHANOR_CHECK(make_parents(to));
    ATHANOR_TRY(auto target, files.open(to, OpenMode::create_new));
    if (file.path.starts_with("objects/") && file.chunks.empty() && file.size > 0) {
        ATHANOR_TRY(auto source, files.open(path_ + "/" + file.path, OpenMode::read));
        ATHANOR_TRY(std::uint64_t copied, copy_range(*source, *target, 0, file.size));
        if (copied != file.size)
            return damaged(path_ + "/" + file.path + " is shorter than its snapshot says");
        return {};
    }
    std::uint64_t at = 0;
    for (const std::string& digest : file.chunks) {
        ATHANOR_TRY(std::string bytes, read_file(files, chunk_path(digest), kChunk));
        if (sha256_hex(bytes) != digest) return damaged("the chunk " + digest + " of " + file.path);
        ATHANOR_CHECK(target->write_at(at, bytes));
        at += bytes.size();
    }
    if (at != file.size) return damaged(file.path + " has another size than its snapshot says");
    if (file.mode != 0600) ::fchmod(target->descriptor(), file.mode);
    return {};
}

}  // namespace athanor::cli
