#include "base/task.hpp"

#include <asio/executor_work_guard.hpp>

#include "base/log.hpp"

namespace athanor {

void spawn(const Executor& executor, Task<void> task) {
    asio::co_spawn(executor, std::move(task), [](std::exception_ptr failure) {
        if (!failure) return;
        try {
            std::rethrow_exception(failure);
        } catch (const std::exception& e) {
            log::error("a background task ended with an exception: {}", e.what());
        }
        log::flush();
        std::abort();
    });
}

Cores::Cores(std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        contexts_.push_back(std::make_unique<asio::io_context>(1));
        guards_.push_back(asio::make_work_guard(*contexts_.back()));
    }
}

Cores::~Cores() { stop(); }

Executor Cores::next() {
    return contexts_[turn_.fetch_add(1, std::memory_order_relaxed) % contexts_.size()]->get_executor();
}

void Cores::start() {
    for (auto& context : contexts_) threads_.emplace_back([&context] { context->run(); });
}

void Cores::stop() {
    for (auto& context : contexts_) context->stop();
    for (auto& thread : threads_) thread.join();
    threads_.clear();
}

}  // namespace athanor
