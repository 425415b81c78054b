#include "http/buffer_pool.hpp"

namespace athanor::http {
namespace {

constexpr std::size_t kKeptBlocks = 16;  // 4 MiB that the next bodies find warm

}  // namespace

void BufferPool::Buffer::release() {
    if (pool_ != nullptr) std::exchange(pool_, nullptr)->give_back(std::move(bytes_), size_);
}

BufferPool::Buffer BufferPool::make(std::size_t size) {
    if (size == kBlock) {
        std::lock_guard lock(mutex_);
        if (!kept_.empty()) {
            Buffer buffer(this, std::move(kept_.back()), size);
            kept_.pop_back();
            return buffer;
        }
    }
    return Buffer(this, std::unique_ptr<char[]>(new char[size]), size);
}

Task<BufferPool::Buffer> BufferPool::take(std::size_t wanted) {
    const std::size_t size = wanted <= kSmall ? std::max<std::size_t>(wanted, 1) : kBlock;
    bool granted = false;
    {
        std::lock_guard lock(mutex_);
        granted = waiters_.empty() && used_ + size <= limit_;
        if (granted) used_ += size;
    }
    if (!granted) {
        // Whoever resumes us has counted our buffer already.
        co_await suspend<int>([this, size](Resume<int> resume) {
            std::unique_lock lock(mutex_);
            if (waiters_.empty() && used_ + size <= limit_) {
                used_ += size;
                lock.unlock();
                return resume(0);
            }
            waiters_.push_back({size, std::move(resume)});
        });
    }
    co_return make(size);
}

void BufferPool::give_back(std::unique_ptr<char[]> bytes, std::size_t size) {
    std::vector<Resume<int>> next;
    {
        std::lock_guard lock(mutex_);
        if (size == kBlock && kept_.size() < kKeptBlocks) kept_.push_back(std::move(bytes));
        used_ -= size;
        next = grant();
    }
    for (auto& resume : next) resume(0);
}

void BufferPool::abandon() {
    std::vector<Resume<int>> next;
    {
        std::lock_guard lock(mutex_);
        limit_ = SIZE_MAX;
        next = grant();
    }
    for (auto& resume : next) resume(0);
}

// Under the lock.
std::vector<Resume<int>> BufferPool::grant() {
    std::vector<Resume<int>> next;
    while (!waiters_.empty() && used_ + waiters_.front().size <= limit_) {
        used_ += waiters_.front().size;
        next.push_back(std::move(waiters_.front().resume));
        waiters_.pop_front();
    }
    return next;
}

}  // namespace athanor::http
