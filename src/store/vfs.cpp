#include "store/vfs.hpp"

#include <sqlite3.h>

#include <cstring>

#include "base/log.hpp"
#include "store/page_seal.hpp"
#include "store/vfs_handle.hpp"

namespace athanor::store {
namespace {

Vfs& owner(sqlite3_vfs* vfs) { return *static_cast<Vfs*>(vfs->pAppData); }
sqlite3_vfs* system_vfs() {
    static sqlite3_vfs* const vfs = sqlite3_vfs_find(nullptr);
    return vfs;
}

std::string folder_of(const std::string& path) {
    auto slash = path.rfind('/');
    return slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
}

int open_file(sqlite3_vfs* vfs, const char* name, sqlite3_file* out, int flags, int* out_flags) {
    auto* handle = reinterpret_cast<VfsHandle*>(out);
    handle->base.pMethods = nullptr;
    if (name == nullptr) return SQLITE_CANTOPEN;  // a temporary file: temp_store=MEMORY makes none
    Vfs& self = owner(vfs);
    std::string path = name;
    bool create = (flags & SQLITE_OPEN_CREATE) != 0;
    bool fresh = false;
    if (create) {
        auto there = self.filesystem().exists(path);
        if (!there) return SQLITE_CANTOPEN;
        fresh = !*there;
    }
    OpenMode mode = (flags & SQLITE_OPEN_READONLY) != 0 ? OpenMode::read
                    : create                            ? OpenMode::create
                                                        : OpenMode::read_write;
    auto file = self.filesystem().open(path, mode);
    if (!file) return file.error().code == "DiskFull" ? SQLITE_FULL : SQLITE_CANTOPEN;
    auto* state = new VfsHandle::State{.vfs = self, .file = *std::move(file)};
    if (fresh) state->unsynced_folder = folder_of(path);
    state->gathers = (flags & SQLITE_OPEN_WAL) != 0;
    if ((flags & SQLITE_OPEN_MAIN_DB) != 0) state->shared = self.share(path, *state->file);
    handle->state = state;
    handle->base.pMethods = vfs_methods();
    if (out_flags != nullptr) *out_flags = flags;
    return SQLITE_OK;
}

int remove_file(sqlite3_vfs* vfs, const char* name, int sync_folder) {
    Vfs& self = owner(vfs);
    if (!self.filesystem().remove(name)) return SQLITE_IOERR_DELETE;
    if (sync_folder != 0 && !self.filesystem().sync_directory(folder_of(name))) {
        self.remember_failed_sync();
        return SQLITE_IOERR_DIR_FSYNC;
    }
    return SQLITE_OK;
}

int access(sqlite3_vfs* vfs, const char* name, int flags, int* out) {
    Filesystem& fs = owner(vfs).filesystem();
    *out = 0;
    auto there = fs.exists(name);
    if (!there) return SQLITE_IOERR_ACCESS;
    if (!*there) return SQLITE_OK;
    if (flags != SQLITE_ACCESS_EXISTS) {
        *out = 1;
        return SQLITE_OK;
    }
    auto file = fs.open(name, OpenMode::read);  // an empty journal counts as none
    if (!file) return SQLITE_IOERR_ACCESS;
    auto size = (*file)->size();
    if (!size) return SQLITE_IOERR_ACCESS;
    *out = *size > 0 ? 1 : 0;
    return SQLITE_OK;
}

int full_path(sqlite3_vfs*, const char* name, int size, char* out) {
    std::size_t length = std::strlen(name);
    if (length >= static_cast<std::size_t>(size)) return SQLITE_CANTOPEN;
    std::memcpy(out, name, length + 1);
    return SQLITE_OK;
}

int randomness(sqlite3_vfs*, int size, char* out) {
    return system_vfs()->xRandomness(system_vfs(), size, out);
}
int sleep_for(sqlite3_vfs*, int microseconds) { return system_vfs()->xSleep(system_vfs(), microseconds); }
int current_time(sqlite3_vfs*, double* out) { return system_vfs()->xCurrentTime(system_vfs(), out); }
int current_time64(sqlite3_vfs*, sqlite3_int64* out) {
    return system_vfs()->xCurrentTimeInt64(system_vfs(), out);
}
int last_error(sqlite3_vfs*, int, char*) { return 0; }

}  // namespace

Vfs::Vfs(Filesystem& fs) : fs_(fs), vfs_(std::make_unique<sqlite3_vfs>()) {
    static std::atomic<unsigned> count = 0;
    name_ = "athanor-" + std::to_string(count.fetch_add(1));
    *vfs_ = {};
    vfs_->iVersion = 2;
    vfs_->szOsFile = sizeof(VfsHandle);
    vfs_->mxPathname = 4096;
    vfs_->zName = name_.c_str();
    vfs_->pAppData = this;
    vfs_->xOpen = open_file;
    vfs_->xDelete = remove_file;
    vfs_->xAccess = access;
    vfs_->xFullPathname = full_path;
    vfs_->xRandomness = randomness;
    vfs_->xSleep = sleep_for;
    vfs_->xCurrentTime = current_time;
    vfs_->xGetLastError = last_error;
    vfs_->xCurrentTimeInt64 = current_time64;
    system_vfs();  // SQLite is initialised before ours is registered
    ATHANOR_ASSERT(sqlite3_vfs_register(vfs_.get(), 0) == SQLITE_OK);
}

Vfs::~Vfs() { sqlite3_vfs_unregister(vfs_.get()); }

std::shared_ptr<SharedFile> Vfs::share(const std::string& path, File& file) {
    std::lock_guard lock(mutex_);
    auto& slot = shared_[path];
    auto shared = slot.lock();
    if (shared) return shared;
    slot = shared = std::make_shared<SharedFile>();
    std::string header(32, '\0');
    auto got = file.read_at(0, header);
    shared->sealed = got && has_seals(std::string_view(header).substr(0, *got));
    return shared;
}

}  // namespace athanor::store
