// A thread that takes all that waits as one batch: what comes while it works on one is the next, so that one sync serves everybody who asked
// for it meanwhile. Anybody pushes; the destructor works off what waits.
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace athanor::objects {

template <class Item>
class Batches {
public:
    explicit Batches(std::function<void(std::vector<Item>&)> work)
        : work_(std::move(work)), thread_([this] { loop(); }) {}
    ~Batches() {
        {
            std::lock_guard lock(mutex_);
            stopping_ = true;
        }
        arrived_.notify_one();
        thread_.join();
    }

    void push(Item item) {
        bool first = false;
        {
            std::lock_guard lock(mutex_);
            queue_.push_back(std::move(item));
            first = queue_.size() == 1;
        }
        if (first) arrived_.notify_one();
    }

private:
    void loop() {
        std::vector<Item> batch;
        for (;;) {
            {
                std::unique_lock lock(mutex_);
                arrived_.wait(lock, [&] { return stopping_ || !queue_.empty(); });
                if (queue_.empty()) return;
                batch.swap(queue_);
            }
            work_(batch);
            batch.clear();
        }
    }

    const std::function<void(std::vector<Item>&)> work_;
    std::mutex mutex_;  // queue_, stopping_
    std::condition_variable arrived_;
    std::vector<Item> queue_;
    bool stopping_ = false;
    std::thread thread_;
};

}  // namespace athanor::objects
