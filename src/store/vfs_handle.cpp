#include "store/vfs_handle.hpp"

#include <atomic>
#include <cstring>

#include "base/log.hpp"
#include "store/page_seal.hpp"

namespace athanor::store {
namespace {

constexpr std::size_t kGatherLimit =
    4u << 20;  // of a transaction that outgrows SQLite's cache; then it is written early

VfsHandle::State& state(sqlite3_file* file) { return *reinterpret_cast<VfsHandle*>(file)->state; }

int write_error(const Status& status) {
    return status.error().code == "DiskFull" ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

int flush(VfsHandle::State& s) {
    if (s.gathered.empty()) return SQLITE_OK;
    Status written = s.file->write_at(s.gathered_at, s.gathered);
    s.gathered.clear();  // also after an error: SQLite rolls back and writes these frames again
    return written ? SQLITE_OK : write_error(written);
}

int close(sqlite3_file* file) {
    auto* handle = reinterpret_cast<VfsHandle*>(file);
    int result = flush(*handle->state);
    if (handle->state->attached) handle->state->shared->detach(*handle);
    if (handle->state->shared) handle->state->shared->unlock(*handle, SQLITE_LOCK_NONE);
    delete handle->state;
    handle->state = nullptr;
    return result;
}

bool is_whole(const VfsHandle::State& s, std::string_view bytes, std::uint64_t offset) {
    if (!s.shared || !s.shared->sealed || !is_page(offset, bytes.size())) return true;
    if (page_is_whole(bytes, offset)) return true;
    log::error("page {} of a database is not what was written", offset / bytes.size() + 1);
    return false;
}

int read(sqlite3_file* file, void* out, int size, sqlite3_int64 offset) {
    auto& s = state(file);
    if (int failed = flush(s)) return failed;
    auto got = s.file->read_at(static_cast<std::uint64_t>(offset),
                               {static_cast<char*>(out), static_cast<std::size_t>(size)});
    if (!got) return SQLITE_IOERR_READ;
    if (*got == static_cast<std::size_t>(size))
        return is_whole(s, {static_cast<char*>(out), *got}, static_cast<std::uint64_t>(offset))
                   ? SQLITE_OK
                   : SQLITE_IOERR_DATA;
    std::memset(static_cast<char*>(out) + *got, 0, static_cast<std::size_t>(size) - *got);
    return SQLITE_IOERR_SHORT_READ;
}

int write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset) {
    auto& s = state(file);
    std::string_view piece(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
    auto at = static_cast<std::uint64_t>(offset);
    if (s.shared && at == 0)
        s.shared->sealed = has_seals(piece);  // of a database that is made, before all others
    if (s.shared && s.shared->sealed && is_page(at, piece.size())) {
        s.page.assign(piece);
        seal_page(s.page, at);
        piece = s.page;
    }
    if (!s.gathers) {
        Status written = s.file->write_at(at, piece);
        return written ? SQLITE_OK : write_error(written);
    }
    if (s.gathered.size() > kGatherLimit ||
        (!s.gathered.empty() && at != s.gathered_at + s.gathered.size())) {
        if (int failed = flush(s)) return failed;
    }
    if (s.gathered.empty()) s.gathered_at = at;
    s.gathered.append(piece);
    return SQLITE_OK;
}

int truncate(sqlite3_file* file, sqlite3_int64 size) {
    auto& s = state(file);
    if (int failed = flush(s)) return failed;
    return s.file->truncate(static_cast<std::uint64_t>(size)) ? SQLITE_OK : SQLITE_IOERR_TRUNCATE;
}

int sync(sqlite3_file* file, int) {
    auto& s = state(file);
    if (int failed = flush(s)) return failed;
    if (s.vfs.sync_failed()) return SQLITE_IOERR_FSYNC;  // never retried
    if (!s.file->sync()) {
        s.vfs.remember_failed_sync();
        return SQLITE_IOERR_FSYNC;
    }
    if (!s.unsynced_folder.empty()) {
        if (!s.vfs.filesystem().sync_directory(s.unsynced_folder)) {
            s.vfs.remember_failed_sync();
            return SQLITE_IOERR_DIR_FSYNC;
        }
        s.unsynced_folder.clear();
    }
    return SQLITE_OK;
}

int file_size(sqlite3_file* file, sqlite3_int64* out) {
    auto& s = state(file);
    if (int failed = flush(s)) return failed;
    auto size = s.file->size();
    if (!size) return SQLITE_IOERR_FSTAT;
    *out = static_cast<sqlite3_int64>(*size);
    return SQLITE_OK;
}

int lock(sqlite3_file* file, int level) {
    auto& s = state(file);
    return !s.shared || s.shared->lock(*reinterpret_cast<VfsHandle*>(file), level) ? SQLITE_OK : SQLITE_BUSY;
}

int unlock(sqlite3_file* file, int level) {
    auto& s = state(file);
    if (s.shared) s.shared->unlock(*reinterpret_cast<VfsHandle*>(file), level);
    return SQLITE_OK;
}

int check_reserved(sqlite3_file* file, int* out) {
    auto& s = state(file);
    *out = s.shared && s.shared->reserved() ? 1 : 0;
    return SQLITE_OK;
}

int control(sqlite3_file*, int, void*) { return SQLITE_NOTFOUND; }
int sector_size(sqlite3_file*) { return 4096; }
// What SQLite's own VFS assumes of any disk: an overwrite that is cut by a power failure harms no byte outside its range.
int characteristics(sqlite3_file*) {
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE | SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN;
}

int shm_map(sqlite3_file* file, int region, int size, int extend, void volatile** out) {
    auto& s = state(file);
    if (!s.attached) {
        s.shared->attach();
        s.attached = true;
    }
    *out = s.shared->region(static_cast<std::size_t>(region), static_cast<std::size_t>(size), extend != 0);
    return SQLITE_OK;
}

int shm_lock(sqlite3_file* file, int first, int count, int flags) {
    auto& s = state(file);
    auto& handle = *reinterpret_cast<VfsHandle*>(file);
    bool exclusive = (flags & SQLITE_SHM_EXCLUSIVE) != 0;
    if ((flags & SQLITE_SHM_UNLOCK) != 0) {
        s.shared->unlock_slots(handle, first, count, exclusive);
        return SQLITE_OK;
    }
    return s.shared->lock_slots(handle, first, count, exclusive) ? SQLITE_OK : SQLITE_BUSY;
}

void shm_barrier(sqlite3_file*) { std::atomic_thread_fence(std::memory_order_seq_cst); }

int shm_unmap(sqlite3_file* file, int) {
    auto& s = state(file);
    if (s.attached) s.shared->detach(*reinterpret_cast<VfsHandle*>(file));
    s.attached = false;
    return SQLITE_OK;
}

}  // namespace

const sqlite3_io_methods* vfs_methods() {
    static const sqlite3_io_methods methods = {
        2,         close,          read,    write,       truncate,        sync,    file_size, lock,
        unlock,    check_reserved, control, sector_size, characteristics, shm_map, shm_lock,  shm_barrier,
        shm_unmap, nullptr,        nullptr};
    return &methods;
}

}  // namespace athanor::store
