// A queue with one thread behind it that takes all that waits at once: how many writers share one fdatasync. Bounded in bytes. Internal to this
// room.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <span>
#include <thread>
#include <vector>

namespace athanor::telemetry {

template <class Item>
class Flusher {
public:
    using Flush = std::function<void(std::span<Item> batch)>;

    Flusher(std::size_t limit, Flush flush)
        : limit_(limit), flush_(std::move(flush)), thread_([this] { run(); }) {}
    // Flushes what is queued.
    ~Flusher() {
        {
            std::lock_guard lock(mutex_);
            stopping_ = true;
        }
        arrived_.notify_one();
        thread_.join();
    }

    // False: the queue is full; the item is untouched.
    bool submit(Item& item, std::size_t bytes) {
        {
            std::lock_guard lock(mutex_);
            if (bytes_ + bytes > limit_) return false;
            bytes_ += bytes;
            queue_.push_back(std::move(item));
        }
        arrived_.notify_one();
        return true;
    }

private:
    void run() {
        std::vector<Item> batch;
        for (;;) {
            {
                std::unique_lock lock(mutex_);
                arrived_.wait(lock, [&] { return stopping_ || !queue_.empty(); });
                if (queue_.empty()) return;
                batch.swap(queue_);
                bytes_ = 0;
            }
            flush_(batch);
            batch.clear();
        }
    }

    const std::size_t limit_;
    const Flush flush_;
    std::mutex mutex_;
    std::condition_variable arrived_;
    std::vector<Item> queue_;
    std::size_t bytes_ = 0;
    bool stopping_ = false;
    std::thread thread_;  // last: it uses all of the above
};

}  // namespace athanor::telemetry
