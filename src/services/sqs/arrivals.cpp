#include "services/sqs/arrivals.hpp"

#include <algorithm>

namespace athanor::sqs {

// Guarded by Arrivals::mutex_.
struct Arrivals::Waiter {
    std::int64_t queue = 0;
    bool rung = false;
    Duration until{};
    std::optional<Resume<bool>> resume;
};

Arrivals::Ticket Arrivals::enter(std::int64_t queue) {
    auto ticket = std::make_shared<Waiter>();
    ticket->queue = queue;
    std::lock_guard lock(mutex_);
    std::erase_if(waiters_, [](const auto& waiter) { return waiter.expired(); });
    waiters_.push_back(ticket);
    return ticket;
}

Task<void> Arrivals::wait(Ticket ticket, Duration until) {
    auto executor = co_await asio::this_coro::executor;
    bool start = false;
    co_await suspend<bool>([&](Resume<bool> resume) {
        std::unique_lock lock(mutex_);
        if (ticket->rung || closed_) {
            ticket->rung = false;
            lock.unlock();
            resume(true);
            return;
        }
        ticket->until = until;
        ticket->resume = std::move(resume);
        start = !std::exchange(ticking_, true);
        lock.unlock();
        if (start) spawn(executor, tick());
    });
    std::lock_guard lock(mutex_);
    ticket->rung = false;
}

void Arrivals::ring(std::int64_t queue) {
    std::vector<Ticket> woken;
    {
        std::lock_guard lock(mutex_);
        for (const auto& weak : waiters_) {
            Ticket ticket = weak.lock();
            if (!ticket || ticket->queue != queue) continue;
            ticket->rung = true;
            if (ticket->resume) woken.push_back(std::move(ticket));
        }
    }
    wake(std::move(woken));
}

// On the executor of whoever began to wait first; ends when nobody does.
Task<void> Arrivals::tick() {
    while (true) {
        co_await clock_.sleep(kTick);
        Duration now = clock_.monotonic();
        std::vector<Ticket> late;
        bool ended = false;
        {
            std::lock_guard lock(mutex_);
            bool any = false;
            for (const auto& weak : waiters_) {
                Ticket ticket = weak.lock();
                if (!ticket || !ticket->resume) continue;
                if (ticket->until <= now)
                    late.push_back(std::move(ticket));
                else
                    any = true;
            }
            ticking_ = any;  // whoever waits from here on starts another
            ended = !any;
        }
        wake(std::move(late));
        if (ended) co_return;
    }
}

void Arrivals::close() {
    std::vector<Ticket> all;
    {
        std::lock_guard lock(mutex_);
        closed_ = true;
        for (const auto& weak : waiters_) {
            if (Ticket ticket = weak.lock(); ticket && ticket->resume) all.push_back(std::move(ticket));
        }
    }
    wake(std::move(all));
}

bool Arrivals::closed() const {
    std::lock_guard lock(mutex_);
    return closed_;
}

void Arrivals::wake(std::vector<Ticket> tickets) {
    for (const Ticket& ticket : tickets) {
        std::optional<Resume<bool>> resume;
        {
            std::lock_guard lock(mutex_);
            resume = std::exchange(ticket->resume, std::nullopt);
        }
        if (resume) (*resume)(true);
    }
}

}  // namespace athanor::sqs
