#include "console/console.hpp"

#include "base/log.hpp"
#include "console/answers.hpp"
#include "console/api.hpp"
#include "console/sign_in.hpp"
#include "gate/forwarded.hpp"

namespace athanor::console {
namespace {

http::Response text(int status, std::string body, std::string_view type = "text/plain; charset=utf-8") {
    http::Response response;
    response.status = status;
    response.headers.add("Content-Type", type);
    response.body = std::move(body);
    return response;
}

std::string exposition(const std::vector<Metric>& metrics) {
    std::string out;
    std::string_view last;
    for (const auto& metric : metrics) {
        if (metric.name != last)
            out += fmt::format("# HELP {0} {1}\n# TYPE {0} {2}\n", metric.name, metric.help,
                               metric.counter ? "counter" : "gauge");
        last = metric.name;
        const std::string labels = metric.labels.empty() ? "" : "{" + metric.labels + "}";
        out += fmt::format("{}{} {}\n", metric.name, labels, metric.value);
    }
    return out;
}

}  // namespace

void Console::set_draining() {
    draining_ = true;
    if (api_) api_->streams().close();
}

Task<http::Response> Console::serve(http::Request& request) {
    // From here on it came from the client, however many proxies of ours it passed: what counts failures, records and conditions look at.
    const bool secure_there = gate::is_secure(request, trusted_proxies_);
    request.peer = gate::client_address(request, trusted_proxies_);
    request.secure = secure_there;
    http::Response response = co_await answer(request);
    secure(response);
    co_return response;
}

Task<http::Response> Console::answer(http::Request& request) {
    if (sign_in_) {
        // Taken before a page has read anything.
        const bool begins = api_ && request.path() == "/session";
        const std::string cursor = begins ? api_->streams().cursor() : std::string();
        if (auto response = co_await sign_in_->serve(request)) {
            if (begins && response->status == 200) response->headers.set("X-Changes-After", cursor);
            co_return *std::move(response);
        }
    }
    const std::string_view path = request.path();
    if (path.starts_with("/api/")) {
        if (api_) co_return co_await api_->serve(request);
        co_return error_answer({"NotFound", "There is no such route.", 404}, {});
    }
    if (request.method != "GET" && request.method != "HEAD") co_return text(405, "method not allowed\n");
    if (path == "/healthz") co_return draining_ ? text(503, "draining\n") : text(200, "ok\n");
    if (path == "/metrics")
        co_return text(200, exposition(metrics_()), "text/plain; version=0.0.4; charset=utf-8");
    if (auto page = assets_.serve(request)) co_return *std::move(page);
    co_return text(404, "not found\n");
}

}  // namespace athanor::console
