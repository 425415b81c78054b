#include "python/serve/worker_pool.hpp"

#include <sys/wait.h>

#include <asio/buffer.hpp>
#include <asio/redirect_error.hpp>
#include <asio/write.hpp>
#include <csignal>

#include "base/log.hpp"
#include "python/serve/worker_process.hpp"

namespace athanor::python {
namespace {

Frame refusal(std::uint32_t status, std::string reason) {
    return {.kind = FrameKind::answer,
            .status = status,
            .content_type = "text/plain; charset=utf-8",
            .body = std::move(reason) + "\n"};
}

}  // namespace

struct WorkerPool::Worker {
    explicit Worker(const Executor& executor) : socket(executor) {}

    enum class State { loading, idle, busy, gone };
    State state = State::gone;
    bool loaded_once = false;
    bool timed_out = false;
    pid_t pid = -1;
    std::optional<int> end;  // the wait status, once it is known
    Duration deadline = {};  // of the request that it is busy with
    asio::local::stream_protocol::socket socket;
    std::optional<Request> request;
    std::optional<Resume<int>> wake;  // idle: there is a request or an end
    std::optional<Resume<int>> on_end;

    void rouse(std::optional<Resume<int>>& who) {
        if (auto resume = std::exchange(who, std::nullopt)) (*resume)(0);
    }
};

WorkerPool::WorkerPool(Executor executor, Clock& clock, PoolOptions options,
                       std::function<void(std::string)> failed)
    : executor_(executor),
      clock_(clock),
      options_(std::move(options)),
      failed_(std::move(failed)),
      children_(executor, SIGCHLD) {}

WorkerPool::~WorkerPool() {
    for (auto& worker : workers_) {
        if (worker->pid <= 0 || worker->end) continue;
        kill_worker(worker->pid);
        ::waitpid(worker->pid, nullptr, 0);
    }
}

void WorkerPool::start() {
    spawn(executor_, reap());
    spawn(executor_, watch());
    for (std::size_t i = 0; i < options_.workers; ++i) {
        workers_.push_back(std::make_unique<Worker>(executor_));
        spawn(executor_, live(*workers_.back()));
    }
}

bool WorkerPool::healthy() const {
    bool all = true, any = false;
    for (const auto& worker : workers_) {
        all = all && worker->loaded_once;
        any = any || worker->state == Worker::State::idle || worker->state == Worker::State::busy;
    }
    return all && any;
}

Task<Frame> WorkerPool::ask(Frame request) {
    if (queue_.size() >= options_.backlog)
        co_return refusal(503, "too many requests are waiting for a worker");
    Duration deadline = clock_.monotonic() + options_.timeout;
    co_return co_await suspend<Frame>([&](Resume<Frame> answer) {
        queue_.push_back({std::move(request), deadline, std::move(answer)});
        wake_one();
    });
}

Task<void> WorkerPool::live(Worker& worker) {
    for (;;) {
        auto started = start_worker(options_.command);
        if (!started) co_return give_up(started.error().message);
        worker.pid = started->pid;
        worker.end.reset();
        worker.timed_out = false;
        worker.state = Worker::State::loading;
        worker.socket.assign(asio::local::stream_protocol(), started->socket);

        Result<Frame> first = co_await read(worker);
        bool loaded = first && first->kind == FrameKind::ready;
        if (loaded) {
            note_loaded(worker);
            co_await serve(worker);
        }
        worker.state = Worker::State::gone;
        kill_worker(worker.pid);
        int end = co_await ended(worker);
        worker.pid = -1;
        asio::error_code ignored;
        worker.socket.close(ignored);
        if (!loaded) {
            co_return give_up(
                first && first->kind == FrameKind::failed
                    ? fmt::format("the model could not be loaded: {}", first->body)
                    : fmt::format("a worker ended with {} while it loaded the model", describe_end(end)));
        }
        log::warn("a worker ended with {}{}; another is started", describe_end(end),
                  worker.timed_out ? " after its time was up" : "");
    }
}

// Until the worker is no longer good for requests.
Task<void> WorkerPool::serve(Worker& worker) {
    while (co_await next_request(worker)) {
        Request request = *std::exchange(worker.request, std::nullopt);
        worker.state = Worker::State::busy;
        worker.deadline = clock_.monotonic() + options_.timeout;
        Result<Frame> answer = co_await exchange(worker, request.frame);
        if (answer && answer->kind == FrameKind::answer) {
            request.answer(*std::move(answer));
            continue;
        }
        request.answer(
            worker.timed_out
                ? refusal(
                      504,
                      fmt::format("the model did not answer within {} s",
                                  std::chrono::duration_cast<std::chrono::seconds>(options_.timeout).count()))
                : refusal(500, "the worker process died while it answered this request"));
        co_return;
    }
}

// False when the worker has died instead.
Task<bool> WorkerPool::next_request(Worker& worker) {
    worker.state = Worker::State::idle;
    while (!worker.end) {
        if (!queue_.empty()) {
            worker.request = std::move(queue_.front());
            queue_.pop_front();
            co_return true;
        }
        co_await suspend<int>([&](Resume<int> resume) { worker.wake = std::move(resume); });
    }
    wake_one();  // it may have been woken for a request that another has to take now
    co_return false;
}

void WorkerPool::wake_one() {
    for (auto& worker : workers_) {
        if (worker->wake) return worker->rouse(worker->wake);
    }
}

Task<Result<Frame>> WorkerPool::exchange(Worker& worker, const Frame& request) {
    std::string head = encode_head(request);
    std::array<asio::const_buffer, 2> parts{asio::buffer(head), asio::buffer(request.body)};
    asio::error_code error;
    co_await asio::async_write(worker.socket, parts, asio::redirect_error(asio::use_awaitable, error));
    if (error) co_return fail("ModelError", error.message(), 500);
    co_return co_await read(worker);
}

Task<Result<Frame>> WorkerPool::read(Worker& worker) {
    FrameReader reader;
    while (!reader.frame()) {
        std::span<char> wanted = reader.wanted();
        asio::error_code error;
        std::size_t n = co_await worker.socket.async_read_some(
            asio::buffer(wanted.data(), wanted.size()), asio::redirect_error(asio::use_awaitable, error));
        if (error) co_return fail("ModelError", error.message(), 500);
        ATHANOR_CO_CHECK(reader.filled(n));
    }
    co_return *reader.take();
}

Task<int> WorkerPool::ended(Worker& worker) {
    while (!worker.end) {
        co_await suspend<int>([&](Resume<int> resume) { worker.on_end = std::move(resume); });
    }
    co_return *worker.end;
}

Task<void> WorkerPool::reap() {
    for (;;) {
        asio::error_code error;
        co_await children_.async_wait(asio::redirect_error(asio::use_awaitable, error));
        if (error) co_return;
        int status = 0;
        while (pid_t pid = ::waitpid(-1, &status, WNOHANG)) {
            if (pid < 0) break;
            for (auto& worker : workers_) {
                if (worker->pid != pid) continue;
                worker->end = status;
                // A child of it may still hold the other end of the socket, so do not wait for the socket to say so.
                asio::error_code ignored;
                worker->socket.shutdown(asio::socket_base::shutdown_both, ignored);
                worker->rouse(worker->wake);
                worker->rouse(worker->on_end);
            }
        }
    }
}

Task<void> WorkerPool::watch() {
    Duration tick = std::min<Duration>(std::chrono::seconds(1), options_.timeout / 4);
    for (;;) {
        co_await clock_.sleep(tick);
        Duration now = clock_.monotonic();
        for (auto& worker : workers_) {
            if (worker->state != Worker::State::busy || now < worker->deadline || worker->timed_out) continue;
            worker->timed_out = true;
            kill_worker(worker->pid);
        }
        while (!queue_.empty() && now >= queue_.front().deadline) {
            queue_.front().answer(refusal(503, "no worker was free in time"));
            queue_.pop_front();
        }
    }
}

void WorkerPool::note_loaded(Worker& worker) {
    if (std::exchange(worker.loaded_once, true)) return;
    if (std::ranges::all_of(workers_, [](const auto& each) { return each->loaded_once; })) {
        log::info("the model is loaded: ready for requests with {} workers", workers_.size());
    }
}

void WorkerPool::give_up(const std::string& reason) {
    if (auto failed = std::exchange(failed_, nullptr)) failed(reason);
}

}  // namespace athanor::python
