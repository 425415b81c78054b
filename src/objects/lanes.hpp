// The pipeline of one large upload. The core's thread fills chunks from the network; the pool works on them in lanes, all at once, each lane
// in order and one chunk at a time. So reading, MD5 (the ceiling of one stream) and sealing with writing overlap, and a lane that waits for
// its turn on a busy machine finds several chunks when it comes.
//
// Memory is bounded by the chunks: whoever fills waits for one that every lane has let go of. All of it is shared with the pool's work, which
// goes on for a moment if the upload's coroutine is destroyed.
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "base/task.hpp"

namespace athanor::objects {

struct Chunk {
    explicit Chunk(std::size_t room) : bytes(std::make_unique_for_overwrite<char[]>(room)), capacity(room) {}
    std::string_view view() const { return {bytes.get(), size}; }

    std::unique_ptr<char[]> bytes;
    std::size_t capacity;
    std::size_t size = 0;
    bool last = false;
};
using SharedChunk = std::shared_ptr<Chunk>;  // by the lanes: who lets go last gives it back

// The chunks of one upload, used again and again. One coroutine takes; anybody gives back.
class Chunks : public std::enable_shared_from_this<Chunks> {
public:
    // An empty chunk. Waits while `limit` of them (at least one) are taken.
    Task<SharedChunk> take(std::size_t capacity, std::size_t limit);

private:
    void give_back(std::unique_ptr<Chunk> chunk);
    bool count_one(std::size_t limit);

    std::mutex mutex_;
    std::vector<std::unique_ptr<Chunk>> free_;
    std::size_t taken_ = 0;
    std::size_t limit_ = 1;  // of whoever waits
    Resume<int> waiter_;
};

class Lane : public std::enable_shared_from_this<Lane> {
public:
    using Work = std::move_only_function<Status(const Chunk&)>;  // on the pool
    Lane(Pool& pool, Work work) : pool_(pool), work_(std::move(work)) {}

    // On the core's thread. After an error chunks are dropped as they come.
    void push(const Executor& core, SharedChunk chunk);
    bool failed();
    // When all that was pushed is done: the first error, if there was one.
    Task<Status> end();

private:
    static Task<void> run(std::shared_ptr<Lane> lane);
    void work_off();

    Pool& pool_;
    Work work_;
    std::mutex mutex_;  // what follows
    std::deque<SharedChunk> waiting_;
    bool running_ = false;
    Status status_;
    Resume<int> waiter_;
};

}  // namespace athanor::objects
