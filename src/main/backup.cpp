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
        running_ = Running{.id = id, .until = call.time + kLease, .hold = {}};
    }
    Status prepared = co_await parts_.pool.run([&]() -> Status {
        // The order matters: what the databases name as of now stays until the copies are made of it.
        auto hold = parts_.objects.hold_files();
        ATHANOR_CHECK(prepare(folder_of(id)));
        std::lock_guard lock(mutex_);
        running_->hold = std::move(hold);
        running_->until = parts_.clock.now() + kLease;
        running_->ready = true;
        return {};
    });
    if (!prepared) {
        co_await parts_.pool.run([&] { remove_folder(folder_of(id)); });
        std::lock_guard lock(mutex_);
        running_.reset();
        co_return std::unexpected(prepared.error());
    }
    json::Writer w;
    w.begin_object().key("Id").string(id).key("Directory").string("backup/" + id);
    w.key("Exclude").begin_array();
    for (const std::string& path : excluded()) w.string(path);
    w.end_array().end_object();
    co_return std::move(w).take();
}

Status Backups::prepare(const std::string& folder) {
    auto& files = system_filesystem();
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
    return paths;
}

Result<std::string> Backups::renew(json::Value in) {
    std::lock_guard lock(mutex_);
    if (!running_ || !running_->ready || running_->id != in["Id"].string_or("")) return no_such_backup();
    running_->until = parts_.clock.now() + kLease;
    return "{}";
}

Result<std::string> Backups::end(json::Value in) {
    std::lock_guard lock(mutex_);
    if (!running_ || !running_->ready || running_->id != in["Id"].string_or("")) return no_such_backup();
    remove_folder(folder_of(running_->id));
    running_.reset();
    return "{}";
}

Task<void> Backups::expire_loop() {
    for (;;) {
        co_await parts_.clock.sleep(kTick);
        std::lock_guard lock(mutex_);
        if (!running_ || !running_->ready || running_->until > parts_.clock.now()) continue;
        log::warn("a backup was not renewed for a minute: it is over");
        remove_folder(folder_of(running_->id));
        running_.reset();
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
