// The second origin (:9001): health, metrics and sign-in (sign_in.hpp) today, the console's pages later. It is another origin than the API on purpose: what a user stored
// can never run as a page of the console.
//
//     GET /healthz     200 "ok" while the server takes requests, 503 while it drains
//     GET /metrics     Prometheus' text format
#pragma once

#include <atomic>
#include <functional>
#include <string>
#include <vector>

#include "base/task.hpp"
#include "http/message.hpp"

namespace athanor::console {

class SignIn;

struct Metric {
    std::string name;  // athanor_http_requests_total
    std::string help;
    bool counter = false;  // else a gauge
    double value = 0;
    std::string labels = {};  // bucket="a"; those of one name stand together
};
using MetricSource = std::function<std::vector<Metric>()>;

class Console {
public:
    explicit Console(MetricSource metrics) : metrics_(std::move(metrics)) {}

    Task<http::Response> serve(http::Request& request);
    void sign_in_with(SignIn* doors) { sign_in_ = doors; }  // before the server starts; null: nobody can
    void set_draining() { draining_ = true; }

private:
    MetricSource metrics_;
    SignIn* sign_in_ = nullptr;
    std::atomic<bool> draining_ = false;
};

}  // namespace athanor::console
