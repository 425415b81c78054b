#include "main/backup.hpp"

#include <filesystem>

#include "base/encoding.hpp"
#include "base/log.hpp"
#include "objects/object_store.hpp"
#include "store/copy.hpp"

namespace athanor {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::seconds kLease{60}, kTick{5};
constexpr std::uint64_t kReserveShare = 25;  // of the disk, left free: twice what writes are refused below
constexpr std::string_view kContext = "athanor backup root credentials";
constexpr std::string_view kSealed = "/root-credentials.sealed", kOpen = "/root-credentials.json";

std::unexpected<Error> no_such_backup() {
    return fail("NoSuchBackup",
                "no such backup is running: it was not renewed for a minute, or the server has started anew",
                404);
}

// By the system: not of the store's file layer, which knows no trees.
void remove_folder(const std::string& folder) {
    std::error_code error;
    fs::remove_all(folder, error);
    if (error) log::warn("cannot remove {}: {}", folder, error.message());
}

}  // namespace

Status Backups::remove_leftovers() {
    remove_folder(parts_.data + "/backup");
    return {};
}

void Backups::add_to(gate::SignedRoutes& routes) {
    routes.add("backup/begin", [this, &routes](gate::Call& call, json::Value) -> Task<Result<std::string>> {
        ATHANOR_CO_CHECK(routes.only_operator(call));
        co_return co_await begin(call);
    });
    routes.add("backup/renew",
               [this, &routes](gate::Call& call, json::Value in) -> Task<Result<std::string>> {
                   ATHANOR_CO_CHECK(routes.only_operator(call));
                   co_return renew(in);
               });
    routes.add("backup/end", [this, &routes](gate::Call& call, json::Value in) -> Task<Result<std::string>> {
        ATHANOR_CO_CHECK(routes.only_operator(call));
        co_return end(in);
    });
}

Task<Result<std::string>> Backups::begin(gate::Call& call) {
    const std::string id = uuid4(parts_.random);
    {
        std::lock_guard lock(mutex_);
        if (running_)
            co_return fail("BackupInProgress", "another backup is running, or was a minute ago", 409);
        running_ = Running{.id = id, .until = call.time + kLease, .hold = {}, .copied = {}};
    }
    spawn(co_await asio::this_coro::executor, copy(id));
    json::Writer w;
    w.begin_object().key("Id").string(id).key("Directory").string("backup/" + id);
    w.key("Exclude").begin_array();
    for (const std::string& path : excluded()) w.string(path);
    w.end_array().end_object();
    co_return std::move(w).take();
}

Task<void> Backups::copy(std::string id) {
    co_await parts_.pool.run([&] {
        // The order matters: what the databases name as of now stays until the copies are made of it.
        auto hold = parts_.objects.hold_files();
        Status copied = prepare(folder_of(id));
        if (!copied) log::error("backup: {}", copied.error().message);
        std::lock_guard lock(mutex_);
        running_->hold = std::move(hold);
        running_->copied = std::move(copied);
        running_->until = parts_.clock.now() + kLease;
        running_->ended = true;
    });
}

// The copies must not take what writes need.
Status Backups::check_room(Filesystem& files) const {
    std::uint64_t needed = 0;
    for (const char* name : {"/objects/objects.db", "/control.db"}) {
        ATHANOR_TRY(auto file, files.open(parts_.data + name, OpenMode::read));
        ATHANOR_TRY(std::uint64_t size, file->size());
        needed += size;
    }
    ATHANOR_TRY(std::uint64_t total, files.total_bytes(parts_.data));
    ATHANOR_TRY(std::uint64_t free, files.free_bytes(parts_.data));
    if (free >= needed + total / kReserveShare) return {};
    return fail(
        "DiskFull",
        fmt::format("the copies of the databases need {} bytes, {} are free where the data directory is",
                    needed, free),
        507);
}

Status Backups::prepare(const std::string& folder) {
    auto& files = system_filesystem();
    ATHANOR_CHECK(check_room(files));
    ATHANOR_CHECK(files.make_directory(folder));
    const store::DatabaseCopy copies[] = {{&parts_.objects.database(), folder + "/objects.db"},
                                          {&parts_.control, folder + "/control.db"}};
    ATHANOR_CHECK(store::copy_together(copies));
    json::Writer w;
    w.begin_object().key("AccessKeyId").string(parts_.root.access_key_id);
    w.key("SecretAccessKey").string(parts_.root.secret_access_key).end_object();
    return write_file_durably(files, folder + std::string(kSealed),
                              parts_.master_key.seal(parts_.random, kContext, w.text() + "\n"));
}

// Relative to the data directory: what is secret, what belongs to this process, and what the copies replace.
std::vector<std::string> Backups::excluded() const {
    std::vector<std::string> paths{"master.key", "root-credentials.json", "server.json", "lock", "run",
                                   "backup",     "objects/objects.db",    "control.db"};
    if (parts_.master_key_source.starts_with("file:")) {
        std::error_code error;
        fs::path key = fs::weakly_canonical(parts_.master_key_source.substr(5), error);
        fs::path relative = key.lexically_relative(fs::weakly_canonical(parts_.data, error));
        if (!relative.empty() && *relative.begin() != "..") paths.push_back(relative.string());
    }
    // What a kill leaves of a file that was being replaced is as secret as the file.
    for (std::size_t i = 0, count = paths.size(); i < count; ++i) paths.push_back(paths[i] + ".new");
    return paths;
}

Result<std::string> Backups::renew(json::Value in) {
    std::lock_guard lock(mutex_);
    if (!running_ || running_->id != in["Id"].string_or("")) return no_such_backup();
    ATHANOR_CHECK(running_->copied);
    running_->until = parts_.clock.now() + kLease;
    return running_->ended ? R"({"Ready":true})" : R"({"Ready":false})";
}

Result<std::string> Backups::end(json::Value in) {
    std::lock_guard lock(mutex_);
    if (!running_ || running_->id != in["Id"].string_or("")) return no_such_backup();
    running_->until = Timestamp{};
    end_if_over();
    return "{}";
}

// What is still being copied ends when that is done.
void Backups::end_if_over() {
    if (!running_ || !running_->ended || running_->until > parts_.clock.now()) return;
    remove_folder(folder_of(running_->id));
    running_.reset();
}

Task<void> Backups::expire_loop() {
    for (;;) {
        co_await parts_.clock.sleep(kTick);
        std::lock_guard lock(mutex_);
        end_if_over();
    }
}

bool Backups::is_sealed(Filesystem& files, const std::string& data) {
    return files.exists(data + std::string(kSealed)).value_or(false);
}

Status Backups::require_key(Filesystem& files, const std::string& data) {
    ATHANOR_TRY(bool there, files.exists(data + "/master.key"));
    if (there) return {};
    return fail(
        "InvalidMasterKey",
        data +
            " was restored from a backup, which has no master key: put the key of the backed-up server at " +
            data + "/master.key, or give --master-key",
        500);
}

Status Backups::unseal(Filesystem& files, const std::string& data, const objects::MasterKey& master_key) {
    ATHANOR_TRY(std::string sealed, read_file(files, data + std::string(kSealed)));
    auto text = master_key.open(kContext, sealed);
    if (!text)
        return fail("InvalidMasterKey", "the master key is not the one that this backup was made under", 500);
    ATHANOR_CHECK(write_file_durably(files, data + std::string(kOpen), *text));
    ATHANOR_CHECK(files.remove(data + std::string(kSealed)));
    return files.sync_directory(data);
}

}  // namespace athanor
