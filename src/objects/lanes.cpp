#include "objects/lanes.hpp"

namespace athanor::objects {
namespace {

constexpr int kTurn = 8;  // chunks that a lane works off before others get the pool's thread

}  // namespace

bool Chunks::count_one(std::size_t limit) {
    bool granted = taken_ < std::max<std::size_t>(1, limit);
    if (granted) ++taken_;
    return granted;
}

Task<SharedChunk> Chunks::take(std::size_t capacity, std::size_t limit) {
    bool granted = false;
    {
        std::lock_guard lock(mutex_);
        limit_ = limit;
        granted = count_one(limit);
    }
    if (!granted) {  // whoever resumes us has counted our chunk already
        co_await suspend<int>([&](Resume<int> resume) {
            {
                std::lock_guard lock(mutex_);
                if (!count_one(limit)) waiter_ = std::move(resume);
            }
            if (resume) resume(0);
        });
    }
    std::unique_ptr<Chunk> chunk;
    {
        std::lock_guard lock(mutex_);
        if (!free_.empty()) {
            chunk = std::move(free_.back());
            free_.pop_back();
        }
    }
    if (!chunk || chunk->capacity != capacity) chunk = std::make_unique<Chunk>(capacity);
    chunk->size = 0;
    chunk->last = false;
    co_return SharedChunk(chunk.release(), [home = shared_from_this()](Chunk* used) {
        home->give_back(std::unique_ptr<Chunk>(used));
    });
}

void Chunks::give_back(std::unique_ptr<Chunk> chunk) {
    Resume<int> next;
    {
        std::lock_guard lock(mutex_);
        --taken_;
        if (free_.size() < limit_) free_.push_back(std::move(chunk));
        if (waiter_ && count_one(limit_)) next = std::exchange(waiter_, nullptr);
    }
    if (next) next(0);
}

void Lane::push(const Executor& core, SharedChunk chunk) {
    {
        std::lock_guard lock(mutex_);
        waiting_.push_back(std::move(chunk));
        if (std::exchange(running_, true)) return;
    }
    spawn(core, run(shared_from_this()));
}

bool Lane::failed() {
    std::lock_guard lock(mutex_);
    return !status_;
}

Task<void> Lane::run(std::shared_ptr<Lane> lane) {
    while (co_await lane->pool_.run([lane] { return lane->work_off(); })) {
    }
    Resume<int> waiter;
    {
        std::lock_guard lock(lane->mutex_);
        if (!lane->running_) waiter = std::exchange(lane->waiter_, nullptr);
    }
    if (waiter) waiter(0);
}

// True: there is more, for the next turn.
bool Lane::work_off() {
    for (int i = 0; i < kTurn; ++i) {
        SharedChunk chunk;
        bool works = false;
        {
            std::lock_guard lock(mutex_);
            if (waiting_.empty()) return running_ = false;
            chunk = std::move(waiting_.front());
            waiting_.pop_front();
            works = status_.has_value();
        }
        Status done = works ? work_(*chunk) : Status();
        if (done) continue;
        std::lock_guard lock(mutex_);
        status_ = std::move(done);
    }
    return true;
}

Task<Status> Lane::end() {
    co_await suspend<int>([&](Resume<int> resume) {
        {
            std::lock_guard lock(mutex_);
            if (running_) waiter_ = std::move(resume);
        }
        if (resume) resume(0);
    });
    std::lock_guard lock(mutex_);
    co_return status_;
}

}  // namespace athanor::objects
