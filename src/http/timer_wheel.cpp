#include "http/timer_wheel.hpp"

#include <time.h>

namespace athanor::http {
namespace {

constexpr std::size_t kSlots = 256;  // what lies further ahead is looked at when the wheel has come round

std::int64_t coarse_now() {
    timespec t;
    clock_gettime(CLOCK_MONOTONIC_COARSE, &t);
    return t.tv_sec * 1000 + t.tv_nsec / 1'000'000;
}

}  // namespace

struct TimerWheel::State : std::enable_shared_from_this<State> {
    State(const Executor& executor, std::chrono::milliseconds t) : tick(t.count()), timer(executor) {}

    void link(Deadline& deadline, std::int64_t now) {
        if (linked++ == 0 && !turning) {
            done = now / tick;
            schedule();
        }
        std::int64_t last = done + static_cast<std::int64_t>(kSlots) - 1;
        std::int64_t at = std::clamp(deadline.due_ / tick + 1, done + 1, last);
        deadline.slot_due_ = at * tick;
        deadline.slot_ = static_cast<std::size_t>(at) % kSlots;
        Deadline*& first = slots[deadline.slot_];
        deadline.previous_ = nullptr;
        deadline.next_ = first;
        if (first != nullptr) first->previous_ = &deadline;
        first = &deadline;
    }

    void unlink(Deadline& deadline) {
        if (deadline.slot_due_ == Deadline::kNever) return;
        (deadline.previous_ != nullptr ? deadline.previous_->next_ : slots[deadline.slot_]) = deadline.next_;
        if (deadline.next_ != nullptr) deadline.next_->previous_ = deadline.previous_;
        deadline.slot_due_ = Deadline::kNever;
        --linked;
    }

    void schedule() {
        if (ticking) return;
        ticking = true;
        timer.expires_after(std::chrono::milliseconds(tick));
        timer.async_wait([self = shared_from_this()](std::error_code) {
            self->ticking = false;
            self->turn();
        });
    }

    void turn() {
        const std::int64_t now = coarse_now();
        turning = true;
        // After a long pause each slot is visited once, not once per tick.
        done = std::max(done, now / tick - static_cast<std::int64_t>(kSlots));
        for (; done < now / tick; ++done) visit(static_cast<std::size_t>(done + 1) % kSlots, now);
        turning = false;
        if (linked > 0) schedule();
    }

    // What is not due yet goes to a later slot, never into this one again.
    void visit(std::size_t slot, std::int64_t now) {
        while (Deadline* deadline = slots[slot]) {
            unlink(*deadline);
            if (deadline->due_ == Deadline::kNever) continue;
            if (deadline->due_ > now) {
                link(*deadline, now);
                continue;
            }
            deadline->due_ = Deadline::kNever;
            deadline->expired_(deadline->owner_);
        }
    }

    const std::int64_t tick;
    asio::steady_timer timer;
    std::array<Deadline*, kSlots> slots{};
    std::size_t linked = 0;
    std::int64_t done = 0;  // the last tick whose slot has been visited
    bool ticking = false;
    bool turning = false;
};

TimerWheel::TimerWheel(const Executor& executor, std::chrono::milliseconds tick)
    : state_(std::make_shared<State>(executor, tick)) {}
TimerWheel::~TimerWheel() { state_->timer.cancel(); }

void TimerWheel::Deadline::arm(std::chrono::milliseconds duration) {
    const std::int64_t now = coarse_now();
    due_ = now + duration.count();
    if (due_ >= slot_due_) return;  // the wheel looks before that
    unlink();
    state_->link(*this, now);
}

void TimerWheel::Deadline::unlink() { state_->unlink(*this); }

}  // namespace athanor::http
