#include "cli/backup.hpp"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <filesystem>
#include <functional>
#include <mutex>
#include <set>
#include <thread>

#include "base/clock.hpp"
#include "base/file.hpp"
#include "base/json.hpp"
#include "base/log.hpp"
#include "cli/backup_folder.hpp"
#include "cli/local_server.hpp"
#include "cli/verbs.hpp"

namespace athanor::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::seconds kRenewPause{10};
constexpr std::chrono::milliseconds kReadyPause{20};

// The moment that the server holds: renewed until it is ended, given up if this goes first.
class Moment {
public:
    static Result<std::unique_ptr<Moment>> begin(ApiClient& api) {
        ATHANOR_TRY(auto answer, api.send("athanor", "POST", "/-/athanor/backup/begin", {}, "{}"));
        ATHANOR_TRY(json::Document document, json::parse(answer.body));
        std::unique_ptr<Moment> moment(new Moment(api, document.root()["Id"].string_or("")));
        moment->directory = document.root()["Directory"].string_or("");
        document.root()["Exclude"].for_each_element(
            [&](json::Value path) { moment->excluded.insert(path.string_or("")); });
        for (;;) {
            ATHANOR_TRY(bool ready, moment->renew());
            if (ready) return moment;
            std::this_thread::sleep_for(kReadyPause);
        }
    }
    ~Moment() {
        stop();
        if (!ended_) std::ignore = ask("end");
    }
    // Is it still held? After the last byte was copied, this is what makes the copies count.
    Result<bool> renew() {  // are the databases' copies made?
        ATHANOR_TRY(auto answer, ask("renew"));
        return answer.root()["Ready"].boolean_or(false);
    }
    Status end() {
        stop();
        ended_ = true;
        ATHANOR_CHECK(ask("end"));
        return {};
    }

    std::string directory;
    std::set<std::string> excluded;

private:
    Moment(ApiClient& api, std::string id) : api_(api), id_(std::move(id)), thread_([this] { renew_on(); }) {}

    Result<json::Document> ask(const std::string& what) {
        ATHANOR_TRY(auto answer, api_.send("athanor", "POST", "/-/athanor/backup/" + what, {},
                                           "{\"Id\":" + json::quote(id_) + "}"));
        return json::parse(answer.body);
    }
    void renew_on() {
        std::unique_lock lock(mutex_);
        while (!changed_.wait_for(lock, kRenewPause, [&] { return stopping_; })) {
            lock.unlock();
            std::ignore = renew();  // what failed shows at the end
            lock.lock();
        }
    }
    void stop() {
        {
            std::lock_guard lock(mutex_);
            stopping_ = true;
        }
        changed_.notify_all();
        if (thread_.joinable()) thread_.join();
    }

    ApiClient& api_;
    const std::string id_;
    bool ended_ = false;
    std::mutex mutex_;
    std::condition_variable changed_;
    bool stopping_ = false;
    std::thread thread_;
};

bool is_data(std::string_view path) {
    return path.starts_with("objects/blobs/") || path.starts_with("objects/segments/");
}

struct Found {
    std::vector<std::string> files;
    std::vector<SnapshotFile> data;
};

// Regular files below the data directory. A metric store's blocks are looked for after its log was copied: it writes a block before it takes the same
// points from the log, so this order loses none.
Result<Found> find_files(const std::string& data, const std::set<std::string>& excluded, bool blocks) {
    Found found;
    std::error_code error;
    auto entry = fs::recursive_directory_iterator(data, error);
    if (error) return fail("IOError", "cannot read " + data + ": " + error.message(), 500);
    for (; entry != fs::recursive_directory_iterator(); entry.increment(error)) {
        if (error) break;  // a folder that went meanwhile
        std::string path = entry->path().string().substr(data.size() + 1);
        if (excluded.contains(path)) {
            entry.disable_recursion_pending();
            continue;
        }
        std::error_code gone;
        if (!entry->is_regular_file(gone) || entry->is_symlink(gone)) continue;
        if (path.ends_with(".db-wal") || path.ends_with(".db-shm") || path.ends_with(".new")) continue;
        const bool in_blocks = path.find("/blocks/") != std::string::npos;
        if (in_blocks != blocks) continue;
        if (!is_data(path))
            found.files.push_back(std::move(path));
        else if (const auto size = entry->file_size(gone); !gone)
            found.data.push_back({.path = std::move(path), .size = size, .chunks = {}});
    }
    std::ranges::sort(found.files);
    std::ranges::sort(found.data, {}, &SnapshotFile::path);
    return found;
}

// Expired or swept before it was held, and no part of the snapshot then.
bool has_vanished(const std::string& path) {
    std::error_code error;
    return !fs::exists(path, error);
}

class Backup {
public:
    Backup(const BackupOptions& options, std::string data, BackupFolder& folder, const Moment& moment)
        : options_(options), data_(std::move(data)), folder_(folder), moment_(moment) {}

    Result<BackupSnapshot> take() {
        ATHANOR_CHECK(keep_held("objects.db", "objects/objects.db"));
        ATHANOR_CHECK(keep_held("control.db", "control.db"));
        ATHANOR_CHECK(keep_held("root-credentials.sealed", "root-credentials.sealed"));
        for (bool blocks : {false, true}) {
            ATHANOR_TRY(Found found, find_files(data_, moment_.excluded, blocks));
            ATHANOR_CHECK(mirror(found.data));
            for (const std::string& path : found.files) ATHANOR_CHECK(keep(data_ + "/" + path, path));
        }
        return std::move(snapshot_);
    }

private:
    Status keep_held(const std::string& name, const std::string& as) {
        ATHANOR_TRY(SnapshotFile file, folder_.keep(data_ + "/" + moment_.directory + "/" + name, as));
        snapshot_.files.push_back(std::move(file));
        return {};
    }
    Status keep(const std::string& from, const std::string& path) {
        auto file = folder_.keep(from, path);
        if (!file && has_vanished(from)) return {};
        if (!file) return std::unexpected(file.error());
        snapshot_.files.push_back(*std::move(file));
        return {};
    }
    // What is found is no less than what the databases name: nothing of that goes while it is held. A write that is under way may go.
    Status mirror(std::vector<SnapshotFile>& data) {
        std::atomic<std::size_t> next = 0;
        std::mutex mutex;
        Status status;
        std::vector<bool> kept(data.size(), false);
        auto work = [&] {
            for (std::size_t i; (i = next++) < data.size();) {
                std::string from = data_ + "/" + data[i].path;
                Status done = folder_.mirror(from, data[i].path, data[i].size);
                const bool vanished = !done && has_vanished(from);
                std::lock_guard lock(mutex);
                if (!done && !vanished && status) status = done;
                if (!status) return;
                kept[i] = !vanished;
            }
        };
        {
            std::vector<std::jthread> threads;
            for (std::size_t i = 0; i < std::max<std::size_t>(1, options_.threads); ++i)
                threads.emplace_back(work);
        }
        ATHANOR_CHECK(std::move(status));
        for (std::size_t i = 0; i < data.size(); ++i)
            if (kept[i]) snapshot_.data.push_back(std::move(data[i]));
        return {};
    }

    const BackupOptions& options_;
    const std::string data_;
    BackupFolder& folder_;
    const Moment& moment_;
    BackupSnapshot snapshot_;
};

// 2026-11-22T20:00:00.123Z as a name, greater than those before it.
std::string name_of(Timestamp time, const std::vector<std::string>& others) {
    for (;; time += std::chrono::milliseconds(1)) {
        std::string name = format_iso8601(time);
        std::erase_if(name, [](char c) { return c == '-' || c == ':' || c == '.'; });
        if (others.empty() || name > others.back()) return name;
    }
}

std::uint64_t bytes_of(const BackupSnapshot& snapshot) {
    std::uint64_t bytes = 0;
    for (const auto* files : {&snapshot.files, &snapshot.data})
        for (const SnapshotFile& file : *files) bytes += file.size;
    return bytes;
}

void report(const BackupSnapshot& snapshot, std::uint64_t copied_files, std::uint64_t copied_bytes,
            bool as_json, const std::string& text) {
    const std::size_t files = snapshot.files.size() + snapshot.data.size();
    if (!as_json) {
        fmt::print("{}", text);
        return;
    }
    json::Writer w;
    w.begin_object().key("Snapshot").string(snapshot.name).key("Files").number(files);
    w.key("Bytes").number(bytes_of(snapshot)).key("CopiedFiles").number(copied_files);
    w.key("CopiedBytes").number(copied_bytes).key("HasMasterKey").boolean(false).end_object();
    fmt::print("{}\n", w.text());
}

}  // namespace

Status back_up(const BackupOptions& options) {
    std::error_code error;
    const std::string given = options.data.empty() ? default_data_directory() : options.data;
    const std::string data = fs::canonical(given, error).string();
    if (error) return fail("NoDataDirectory", "there is no data directory " + given);
    const std::string to = fs::weakly_canonical(options.destination, error).string();
    if ((to + "/").starts_with(data + "/"))
        return fail("InvalidDestination", "the backup would be in the data directory that it is of");
    ATHANOR_TRY(Target target, target_of(data));
    ATHANOR_TRY(BackupFolder folder, BackupFolder::open(to, true));
    ATHANOR_TRY(auto others, folder.snapshots());
    ApiClient api(std::move(target), kRenewPause);
    ATHANOR_TRY(auto moment, Moment::begin(api));
    const Timestamp time = system_clock().now();
    ATHANOR_TRY(BackupSnapshot snapshot, Backup(options, data, folder, *moment).take());
    snapshot.name = name_of(time, others);
    ATHANOR_CHECK(moment->renew());  // held to the end, or the copies do not belong together
    ATHANOR_CHECK(folder.finish(snapshot));
    ATHANOR_CHECK(moment->end());
    const std::uint64_t files = folder.copied().files, bytes = folder.copied().bytes;
    ATHANOR_CHECK(folder.prune(std::max<std::size_t>(1, options.keep)));
    report(
        snapshot, files, bytes, options.json,
        fmt::format("snapshot {}: {} files, {} bytes; {} files and {} bytes were copied\n"
                    "The master key is not in it: without that key nobody can read this backup, so keep it "
                    "elsewhere.\n",
                    snapshot.name, snapshot.files.size() + snapshot.data.size(), bytes_of(snapshot), files,
                    bytes));
    return {};
}

Status restore_backup(const RestoreOptions& options) {
    ATHANOR_TRY(BackupFolder folder, BackupFolder::open(options.source, false));
    std::string name = options.snapshot;
    if (name.empty()) {
        ATHANOR_TRY(auto names, folder.snapshots());
        if (names.empty()) return fail("NoSnapshot", options.source + " has no snapshot that was finished");
        name = names.back();
    }
    ATHANOR_TRY(BackupSnapshot snapshot, folder.read(name));
    std::error_code error;
    if (fs::exists(options.data, error) && !fs::is_empty(options.data, error))
        return fail("NotEmpty",
                    options.data + " is not empty: a backup is restored into a folder of its own");
    auto& files = system_filesystem();
    ATHANOR_CHECK(files.make_directory(options.data));
    for (const SnapshotFile& file : snapshot.data)
        ATHANOR_CHECK(folder.restore(file, options.data + "/" + file.path));
    // What says that this is a data directory comes last: one that is not whole is none.
    const SnapshotFile* format = nullptr;
    for (const SnapshotFile& file : snapshot.files) {
        if (file.path == "format")
            format = &file;
        else
            ATHANOR_CHECK(folder.restore(file, options.data + "/" + file.path));
    }
    if (format == nullptr) return fail("DamagedBackup", "the snapshot has no file `format`", 500);
    ATHANOR_CHECK(sync_tree(options.data));
    ATHANOR_CHECK(folder.restore(*format, options.data + "/format"));
    ATHANOR_CHECK(sync_tree(options.data));
    report(snapshot, snapshot.files.size() + snapshot.data.size(), bytes_of(snapshot), options.json,
           fmt::format(
               "snapshot {} is in {}: {} files, {} bytes\n"
               "Put the master key of the backed-up server at {}/master.key (or give it by --master-key), "
               "then: athanor serve --data {}\n",
               snapshot.name, options.data, snapshot.files.size() + snapshot.data.size(), bytes_of(snapshot),
               options.data, options.data));
    return {};
}

}  // namespace athanor::cli
