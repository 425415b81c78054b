// The second origin (:9001): health, metrics, sign-in (sign_in.hpp), the web app (assets.hpp) and what it asks for (api.hpp). It is another origin than the API
// on purpose: what a user stored can never run as a page of the console.
//
//     GET /healthz     200 "ok" while the server takes requests, 503 while it drains
//     GET /metrics     Prometheus' text format
//     /sign-in …       sign_in.hpp;  /api/…  api.hpp;  any other path: the app
#pragma once

#include <atomic>
#include <functional>
#include <string>
#include <vector>

#include "base/task.hpp"
#include "console/assets.hpp"
#include "gate/policy/condition.hpp"
#include "http/message.hpp"

namespace athanor::console {

class SignIn;
class Api;

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
    explicit Console(MetricSource metrics, std::vector<policy::Network> trusted_proxies = {})
        : metrics_(std::move(metrics)), trusted_proxies_(std::move(trusted_proxies)) {}

    Task<http::Response> serve(http::Request& request);
    // Before the server starts; without: nobody can sign in, there is no app, nothing below /api/.
    void sign_in_with(SignIn* doors) { sign_in_ = doors; }
    void show(std::span<const Asset> app) { assets_ = Assets(app); }
    void answer_with(Api* api) { api_ = api; }
    void set_draining();  // streams end

private:
    Task<http::Response> answer(http::Request& request);

    MetricSource metrics_;
    const std::vector<policy::Network> trusted_proxies_;  // gate/forwarded.hpp
    SignIn* sign_in_ = nullptr;
    Api* api_ = nullptr;
    Assets assets_{{}};
    std::atomic<bool> draining_ = false;
};

}  // namespace athanor::console
