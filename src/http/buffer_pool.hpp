// The memory for bodies on their way in: one bound for all connections of a server, however many there are. A connection takes a buffer when
// there are bytes to read (never while it waits for them) and gives it back before it waits again, so slow clients hold nothing; when
// all is taken it waits its turn. Thread-safe; one lock, held for some instructions.
#pragma once

#include <atomic>
#include <deque>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

#include "base/task.hpp"

namespace athanor::http {

class BufferPool {
public:
    static constexpr std::size_t kBlock = 256 * 1024;
    static constexpr std::size_t kSmall = 16 * 1024;

    class Buffer {  // gives itself back
    public:
        Buffer() = default;
        Buffer(Buffer&& other) noexcept
            : pool_(std::exchange(other.pool_, nullptr)),
              bytes_(std::move(other.bytes_)),
              size_(other.size_) {}
        Buffer& operator=(Buffer&& other) noexcept {
            release();
            pool_ = std::exchange(other.pool_, nullptr);
            bytes_ = std::move(other.bytes_);
            size_ = other.size_;
            return *this;
        }
        ~Buffer() { release(); }
        explicit operator bool() const { return pool_ != nullptr; }
        std::span<char> span() const { return {bytes_.get(), size_}; }
        void release();

    private:
        friend class BufferPool;
        Buffer(BufferPool* pool, std::unique_ptr<char[]> bytes, std::size_t size)
            : pool_(pool), bytes_(std::move(bytes)), size_(size) {}
        BufferPool* pool_ = nullptr;
        std::unique_ptr<char[]> bytes_;
        std::size_t size_ = 0;
    };

    explicit BufferPool(std::size_t limit) : limit_(std::max(limit, kBlock)) {}
    BufferPool(const BufferPool&) = delete;

    // A buffer for up to `wanted` bytes: of that size where it is small, else a block of kBlock.
    Task<Buffer> take(std::size_t wanted);
    // The end: nobody waits any more, whoever waits goes on. (A waiter's frame is owned by the pool alone.)
    void abandon();
    std::size_t in_use() const { return used_.load(std::memory_order_relaxed); }

private:
    struct Waiter {
        std::size_t size;
        Resume<int> resume;
    };

    Buffer make(std::size_t size);
    std::vector<Resume<int>> grant();
    void give_back(std::unique_ptr<char[]> bytes, std::size_t size);

    std::size_t limit_;
    std::atomic<std::size_t> used_ = 0;  // written under the lock
    std::mutex mutex_;
    std::deque<Waiter> waiters_;  // bounded by the connections
    std::vector<std::unique_ptr<char[]>> kept_;
};

}  // namespace athanor::http
