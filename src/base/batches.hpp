// A queue with one thread behind it that takes all that waits as one batch: what comes while it works on one is the next, so that one sync
// serves everybody who asked for it meanwhile. Anybody pushes; the destructor works off what waits. `work` may take its batch apart. The thread
// asks for short slices: everybody waits for it, and it waits for the disk.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <limits>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

#include "base/short_slices.hpp"

namespace athanor {

template <class Item>
class Batches {
public:
    using Work = std::function<void(std::vector<Item>& batch)>;

    // `limit`: of the bytes that wait, as their pushers count them.
    explicit Batches(Work work, std::size_t limit = std::numeric_limits<std::size_t>::max())
        : limit_(limit), work_(std::move(work)), thread_([this] { run(); }) {}
    ~Batches() {
        {
            std::lock_guard lock(mutex_);
            stopping_ = true;
        }
        arrived_.notify_one();
        thread_.join();
    }

    void push(Item item) { push_within_limit(item, 0); }

    // False: the queue is full; the item is untouched.
    bool push_within_limit(Item& item, std::size_t bytes) {
        bool first = false;
        {
            std::lock_guard lock(mutex_);
            if (bytes > limit_ - bytes_) return false;
            bytes_ += bytes;
            queue_.push_back(std::move(item));
            first = queue_.size() == 1;
        }
        if (first) arrived_.notify_one();
        return true;
    }

private:
    void run() {
        prefer_short_slices();
        std::vector<Item> batch;
        for (;;) {
            {
                std::unique_lock lock(mutex_);
                arrived_.wait(lock, [&] { return stopping_ || !queue_.empty(); });
                if (queue_.empty()) return;
                batch.swap(queue_);
                bytes_ = 0;
            }
            work_(batch);
            batch.clear();
        }
    }

    const std::size_t limit_;
    const Work work_;
    std::mutex mutex_;  // queue_, bytes_, stopping_
    std::condition_variable arrived_;
    std::vector<Item> queue_;
    std::size_t bytes_ = 0;
    bool stopping_ = false;
    std::thread thread_;  // last: it uses all of the above
};

}  // namespace athanor
