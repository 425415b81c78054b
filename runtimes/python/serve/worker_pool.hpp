// N Python processes, each with the model loaded, each doing one request at a time; requests wait for a free one.
//
// Each worker is one coroutine from start to start: spawn, wait until it has loaded, then take request after request until it dies or is
// killed, then again. A worker that does not answer within `timeout` is killed; the request that it had gets 504, the request of one that
// died gets 500, and a request that found no free worker within `timeout` gets 503. A worker that cannot load its model is not tried
// again: `failed` is told why, once, and the program ends, so that the endpoint fails with the reason in its log.
//
// Everything runs on one thread, that of `executor`; the pool outlives the running of its io_context. It reaps every child of the process
// (as the first process of a container it inherits orphans), so nobody else in the process may wait for children.
#pragma once

#include <asio/local/stream_protocol.hpp>
#include <asio/signal_set.hpp>
#include <deque>
#include <functional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "base/task.hpp"
#include "python/serve/worker_frame.hpp"

namespace athanor::python {

struct PoolOptions {
    std::vector<std::string> command;  // of a worker; see start_worker
    std::size_t workers = 1;
    Duration timeout = std::chrono::seconds(60);
    std::size_t backlog =
        1024;  // requests that may wait; more get 503 at once. (The router's own limit comes far earlier.)
};

class WorkerPool {
public:
    WorkerPool(Executor executor, Clock& clock, PoolOptions options, std::function<void(std::string)> failed);
    ~WorkerPool();  // kills what still runs, and waits for it

    void start();
    // All workers have loaded their model once, and at least one is there to answer now.
    bool healthy() const;
    // The worker's answer, or one of ours with status 500, 503 or 504 and the reason as text.
    Task<Frame> ask(Frame request);

private:
    struct Worker;
    struct Request {
        Frame frame;
        Duration deadline;
        Resume<Frame> answer;
    };

    Task<void> live(Worker& worker);
    Task<void> serve(Worker& worker);
    Task<Result<Frame>> read(Worker& worker);
    Task<Result<Frame>> exchange(Worker& worker, const Frame& request);
    Task<bool> next_request(Worker& worker);
    Task<int> ended(Worker& worker);
    Task<void> reap();
    Task<void> watch();
    void wake_one();
    void note_loaded(Worker& worker);
    void give_up(const std::string& reason);

    Executor executor_;
    Clock& clock_;
    PoolOptions options_;
    std::function<void(std::string)> failed_;
    asio::signal_set children_;
    std::deque<Request> queue_;
    std::vector<std::unique_ptr<Worker>> workers_;
};

}  // namespace athanor::python
