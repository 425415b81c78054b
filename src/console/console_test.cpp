#include "console/console.hpp"

#include <gtest/gtest.h>

namespace athanor::console {
namespace {

http::Response get(Console& console, std::string target, std::string method = "GET") {
    http::Request request;
    request.method = std::move(method);
    request.target = std::move(target);
    request.body = stream_of("");
    return run_to_end(console.serve(request));
}

TEST(Console, SaysWhetherTheServerTakesRequests) {
    Console console([] { return std::vector<Metric>{}; });
    EXPECT_EQ(get(console, "/healthz").status, 200);
    console.set_draining();
    EXPECT_EQ(get(console, "/healthz").status, 503);
}

TEST(Console, ExposesMetricsInPrometheusTextFormat) {
    Console console(
        [] { return std::vector<Metric>{{"athanor_http_requests_total", "Requests answered.", true, 3}}; });
    auto response = get(console, "/metrics");
    EXPECT_EQ(std::get<std::string>(response.body),
              "# HELP athanor_http_requests_total Requests answered.\n# TYPE athanor_http_requests_total "
              "counter\nathanor_http_requests_total 3\n");
    EXPECT_EQ(get(console, "/metrics", "POST").status, 405);
    EXPECT_EQ(get(console, "/elsewhere").status, 404);
}

}  // namespace
}  // namespace athanor::console
