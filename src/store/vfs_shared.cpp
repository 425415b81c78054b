#include "store/vfs_shared.hpp"

#include "store/vfs_handle.hpp"

namespace athanor::store {

bool SharedFile::lock(VfsHandle& handle, int level) {
    std::lock_guard guard(mutex_);
    int& held = handle.state->level;
    if (held >= level) return true;
    bool other_writes = writer_ != nullptr && writer_ != &handle;
    if (level == SQLITE_LOCK_SHARED) {
        if (other_writes && writer_->state->level >= SQLITE_LOCK_PENDING) return false;
        ++sharers_;
        held = SQLITE_LOCK_SHARED;
        return true;
    }
    if (other_writes) return false;
    writer_ = &handle;
    if (level == SQLITE_LOCK_RESERVED) {
        held = SQLITE_LOCK_RESERVED;
        return true;
    }
    held = SQLITE_LOCK_PENDING;  // keeps new readers out, also if the old ones are still there
    if (sharers_ > 1) return false;
    held = SQLITE_LOCK_EXCLUSIVE;
    return true;
}

void SharedFile::unlock(VfsHandle& handle, int level) {
    std::lock_guard guard(mutex_);
    int& held = handle.state->level;
    if (held <= level) return;
    if (writer_ == &handle) writer_ = nullptr;
    if (level == SQLITE_LOCK_NONE) --sharers_;
    held = level;
}

bool SharedFile::reserved() {
    std::lock_guard guard(mutex_);
    return writer_ != nullptr;
}

char* SharedFile::region(std::size_t index, std::size_t size, bool extend) {
    std::lock_guard guard(mutex_);
    if (index >= regions_.size() && !extend) return nullptr;
    while (regions_.size() <= index) regions_.push_back(std::make_unique<char[]>(size));
    return regions_[index].get();
}

bool SharedFile::lock_slots(VfsHandle& handle, int first, int count, bool exclusive) {
    std::lock_guard guard(mutex_);
    for (int i = first; i < first + count; ++i) {
        unsigned bit = 1u << i;
        const Slot& slot = slots_[static_cast<std::size_t>(i)];
        int others = slot.sharers - ((handle.state->shared_slots & bit) != 0 ? 1 : 0);
        if (slot.exclusive && (handle.state->exclusive_slots & bit) == 0) return false;
        if (exclusive && others > 0) return false;
    }
    for (int i = first; i < first + count; ++i) {
        unsigned bit = 1u << i;
        Slot& slot = slots_[static_cast<std::size_t>(i)];
        if (exclusive) {
            slot.exclusive = true;
            handle.state->exclusive_slots |= bit;
        } else if ((handle.state->shared_slots & bit) == 0) {
            ++slot.sharers;
            handle.state->shared_slots |= bit;
        }
    }
    return true;
}

void SharedFile::unlock_slots(VfsHandle& handle, int first, int count, bool exclusive) {
    std::lock_guard guard(mutex_);
    for (int i = first; i < first + count; ++i) {
        unsigned bit = 1u << i;
        Slot& slot = slots_[static_cast<std::size_t>(i)];
        if (exclusive && (handle.state->exclusive_slots & bit) != 0) {
            slot.exclusive = false;
            handle.state->exclusive_slots &= ~bit;
        } else if (!exclusive && (handle.state->shared_slots & bit) != 0) {
            --slot.sharers;
            handle.state->shared_slots &= ~bit;
        }
    }
}

void SharedFile::attach() {
    std::lock_guard guard(mutex_);
    ++attached_;
}

void SharedFile::detach(VfsHandle& handle) {
    unlock_slots(handle, 0, kSlots, false);
    unlock_slots(handle, 0, kSlots, true);
    std::lock_guard guard(mutex_);
    if (--attached_ == 0) regions_.clear();  // the next one to come reads the log again
}

}  // namespace athanor::store
