// What an inference container answers: GET /ping, POST /invocations, GET /execution-parameters. A request's body is read whole, given to a
// worker as one frame, and the worker's frame becomes the response. Runs on the pool's thread and never blocks it.
#pragma once

#include <cstdint>

#include "http/message.hpp"
#include "python/serve/worker_pool.hpp"

namespace athanor::python {

// Of all requests together, from the first byte to the answer; more get 503.
inline constexpr std::uint64_t kBodyBytes = 256u << 20;

class Routes {
public:
    explicit Routes(WorkerPool& pool) : pool_(pool) {}

    Task<http::Response> answer(http::Request& request);

private:
    Task<http::Response> invoke(http::Request& request);

    WorkerPool& pool_;
    std::uint64_t body_bytes_ = 0;
};

}  // namespace athanor::python
