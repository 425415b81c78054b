// Coroutines, and the two ways to leave the thread that they run on.
//
// A Task runs on the io_context of its connection (one per core) and never migrates. Work that blocks goes to
// a named Pool:
//
//     std::string digest = co_await pool.run([&] { return hash(large); });    // resumes on the thread it
//     left
//
// Work that another thread finishes (the database's writer) is awaited with `suspend`:
//
//     Result<int> answer = co_await suspend<Result<int>>([&](Resume<Result<int>> resume) {
//     queue.push(std::move(resume)); });
//
// `resume(value)` may be called once, from any thread; the coroutine goes on where it was.
#pragma once

#include <asio/any_io_executor.hpp>
#include <asio/associated_executor.hpp>
#include <asio/awaitable.hpp>
#include <asio/co_spawn.hpp>
#include <asio/executor_work_guard.hpp>
#include <asio/io_context.hpp>
#include <asio/post.hpp>
#include <asio/this_coro.hpp>
#include <asio/thread_pool.hpp>
#include <asio/use_awaitable.hpp>
#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "base/error.hpp"

namespace athanor {

template <class T = void>
using Task = asio::awaitable<T>;
using Executor = asio::any_io_executor;

template <class T>
using Resume = std::move_only_function<void(T)>;

template <class T, class Start>
Task<T> suspend(Start start) {
    co_return co_await asio::async_initiate<const asio::use_awaitable_t<>, void(T)>(
        [](auto handler, Start begin) {
            begin(Resume<T>([handler = std::move(handler)](T value) mutable {
                auto executor = asio::get_associated_executor(handler);
                asio::post(executor, [handler = std::move(handler), value = std::move(value)]() mutable {
                    std::move(handler)(std::move(value));
                });
            }));
        },
        asio::use_awaitable, std::move(start));
}

// A fixed number of threads for work that blocks. Its queue is bounded by those who wait for it: each caller
// is a connection or a job.
class Pool {
public:
    explicit Pool(std::size_t threads) : threads_(threads) {}

    // Posted, not co_spawned: after the answer is on its way the pool's thread touches the caller's context no more.
    template <class F>
    Task<std::invoke_result_t<F>> run(F work) {
        using T = std::invoke_result_t<F>;
        struct Outcome {
            std::exception_ptr failure;
            std::optional<std::conditional_t<std::is_void_v<T>, std::monostate, T>> value;
        };
        Outcome outcome = co_await suspend<Outcome>([&](Resume<Outcome> resume) {
            asio::post(threads_, [inner = std::move(work), resume = std::move(resume)]() mutable {
                Outcome made;
                try {
                    if constexpr (std::is_void_v<T>) {
                        inner();
                    } else {
                        made.value.emplace(inner());
                    }
                } catch (...) {
                    made.failure = std::current_exception();
                }
                resume(std::move(made));
            });
        });
        if (outcome.failure) std::rethrow_exception(outcome.failure);
        if constexpr (!std::is_void_v<T>) co_return std::move(*outcome.value);
    }

    void stop() { threads_.stop(); }
    void join() { threads_.join(); }

private:
    asio::thread_pool threads_;
};

// Starts `task` on `executor` and does not wait for it. An exception that leaves it is a bug: it is logged
// and ends the process.
void spawn(const Executor& executor, Task<void> task);

// One io_context and one thread per core. `run` blocks until `stop`.
class Cores {
public:
    explicit Cores(std::size_t count);
    ~Cores();

    std::size_t size() const { return contexts_.size(); }
    asio::io_context& context(std::size_t index) { return *contexts_[index]; }
    // The cores in turn: for work that belongs to no connection.
    Executor next();

    void start();  // returns at once; the threads run
    void stop();   // ends the loops and joins the threads; what is suspended is destroyed with the contexts

private:
    std::vector<std::unique_ptr<asio::io_context>> contexts_;
    std::vector<asio::executor_work_guard<asio::io_context::executor_type>> guards_;
    std::vector<std::thread> threads_;
    std::atomic<std::size_t> turn_ = 0;
};

// Runs one task to its end on a loop of its own: for tests, the agent and the command line.
template <class T>
T run_to_end(Task<T> task) {
    asio::io_context context;
    std::exception_ptr failure;
    auto work = asio::make_work_guard(context);
    auto ended = [&](std::exception_ptr e) {
        failure = e;
        context.stop();
    };
    if constexpr (std::is_void_v<T>) {
        asio::co_spawn(context, std::move(task), ended);
        context.run();
        if (failure) std::rethrow_exception(failure);
    } else {
        std::optional<T> value;  // co_spawn itself would ask for a T that can be made of nothing
        asio::co_spawn(
            context,
            [](Task<T> inner, std::optional<T>& out) -> Task<void> {
                out.emplace(co_await std::move(inner));
            }(std::move(task), value),
            ended);
        context.run();
        if (failure) std::rethrow_exception(failure);
        return std::move(*value);
    }
}

}  // namespace athanor
