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

// That it runs no more is said here, on the core, and not on the pool: whoever was told may destroy the core's loop, to which the pool's
// answer must not come any more.
Task<void> Lane::run(std::shared_ptr<Lane> lane) {
    Resume<int> waiter;
    for (bool more = true; more;) {
        co_await lane->pool_.run([lane] { lane->work_off(); });
        std::lock_guard lock(lane->mutex_);
        more = !lane->waiting_.empty();
        if (more) continue;
        lane->running_ = false;
        waiter = std::exchange(lane->waiter_, nullptr);
    }
    if (waiter) waiter(0);
}

void Lane::work_off() {
    for (int i = 0; i < kTurn; ++i) {
        SharedChunk chunk;
        bool works = false;
        {
            std::lock_guard lock(mutex_);
            if (waiting_.empty()) return;
            chunk = std::move(waiting_.front());
            waiting_.pop_front();
            works = status_.has_value();
        }
        Status done = works ? work_(*chunk) : Status();
        if (done) continue;
        std::lock_guard lock(mutex_);
        status_ = std::move(done);
    }
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
