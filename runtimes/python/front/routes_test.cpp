#include "python/front/routes.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace athanor::python {
namespace {

constexpr const char* kInference = R"(
def model_fn(model_dir): return "m"
def execution_parameters_fn(): return '{"MaxPayloadInMB": 6}'
def transform_fn(model, data, content_type, accept, context):
    if data == "status": context.set_response_status(int(accept))
    if data == "header": context.set_response_content_type(0, "a\0b")
    context.set_response_header(0, "X-Amzn-SageMaker-Custom-Attributes", context.get_request_header(0, "X-Amzn-SageMaker-Custom-Attributes"))
    return data, "text/x-echo"
)";

class RoutesTest : public testing::Test {
protected:
    RoutesTest() {
        std::filesystem::create_directories(base_ + "/model/code");
        std::ofstream(base_ + "/model/code/inference.py") << kInference;
        ::setenv("SAGEMAKER_BASE_DIR", base_.c_str(), 1);
        ::setenv("PYTHONDONTWRITEBYTECODE", "1", 1);
        pool_.start();
    }
    ~RoutesTest() override { std::filesystem::remove_all(base_); }

    void run_until(const std::function<bool()>& done) {
        auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(60);
        while (!done() && std::chrono::steady_clock::now() < deadline)
            context_.run_one_for(std::chrono::milliseconds(100));
        ASSERT_TRUE(done());
    }
    http::Response ask(std::string method, std::string target, std::string body = "",
                       http::Headers headers = {}) {
        auto request = std::make_shared<http::Request>(
            http::Request{.method = method, .target = target, .headers = headers, .body = stream_of(body)});
        auto answer = std::make_shared<std::optional<http::Response>>();
        spawn(context_.get_executor(), [](Routes& routes, auto asked, auto into) -> Task<void> {
            *into = co_await routes.answer(*asked);
        }(routes_, request, answer));
        run_until([&] { return answer->has_value(); });
        return answer->has_value() ? *std::move(*answer) : http::Response{.status = 0};
    }
    std::string text(const http::Response& response) { return std::get<std::string>(response.body); }
    static http::Headers attributes(std::string_view value) {
        http::Headers headers;
        headers.add("x-amzn-sagemaker-custom-attributes", value);
        return headers;
    }

    std::string base_ = testing::TempDir() + "routes_" + std::to_string(::getpid()) + "_" +
                        testing::UnitTest::GetInstance()->current_test_info()->name();
    asio::io_context context_{1};
    ManualClock clock_;
    WorkerPool pool_{
        context_.get_executor(),
        clock_,
        {.command = {"/usr/bin/python3", ATHANOR_PYTHON_RUNTIME "/lib/athanor_toolkit/worker.py"}},
        [](const std::string&) {}};
    Routes routes_{pool_};
};

TEST_F(RoutesTest, ping_is_healthy_once_the_model_is_loaded) {
    EXPECT_EQ(ask("GET", "/ping").status, 503);
    run_until([this] { return pool_.healthy(); });
    http::Response response = ask("GET", "/ping?x=1");
    EXPECT_EQ(response.status, 200);
    EXPECT_EQ(text(response), "");
}

TEST_F(RoutesTest, invocations_reach_the_model_with_their_headers) {
    http::Response response = ask("POST", "/invocations", "abc", attributes("trace=1"));
    EXPECT_EQ(response.status, 200);
    EXPECT_EQ(text(response), "abc");
    EXPECT_EQ(response.headers.get("content-type"), "text/x-echo");
    EXPECT_EQ(response.headers.get("X-Amzn-SageMaker-Custom-Attributes"), "trace=1");
}

TEST_F(RoutesTest, execution_parameters_come_from_the_model) {
    EXPECT_EQ(text(ask("GET", "/execution-parameters")), R"({"MaxPayloadInMB": 6})");
}

TEST_F(RoutesTest, other_paths_and_methods_are_refused) {
    EXPECT_EQ(ask("GET", "/").status, 404);
    EXPECT_EQ(ask("POST", "/models").status, 404);
    http::Response response = ask("GET", "/invocations");
    EXPECT_EQ(response.status, 405);
    EXPECT_EQ(response.headers.get("Allow"), "POST");
}

TEST_F(RoutesTest, what_the_code_answers_cannot_break_http) {
    http::Headers accept;
    accept.add("Accept", "204");
    http::Response empty = ask("POST", "/invocations", "status", accept);
    EXPECT_EQ(empty.status, 204);
    EXPECT_EQ(text(empty), "");
    accept.set("Accept", "99");
    EXPECT_EQ(text(ask("POST", "/invocations", "status", accept)),
              "the inference code answered with the status 99\n");
    EXPECT_EQ(text(ask("POST", "/invocations", "header")),
              "the inference code answered with a header that HTTP does not allow\n");
}

TEST_F(RoutesTest, headers_and_bodies_are_bounded) {
    EXPECT_EQ(ask("POST", "/invocations", "abc", attributes(std::string(kMaxFrameText + 1, 'x'))).status,
              400);
    EXPECT_EQ(ask("POST", "/invocations", std::string(kMaxFrameBody + 1, 'x')).status, 413);
    EXPECT_EQ(ask("POST", "/invocations", "abc").status, 200) << "nothing stays reserved";
}

}  // namespace
}  // namespace athanor::python
