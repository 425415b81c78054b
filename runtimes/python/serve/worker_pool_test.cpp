#include "python/serve/worker_pool.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace athanor::python {
namespace {

using std::chrono::seconds;
using testing::HasSubstr;

// A model that does what the request says.
constexpr const char* kInference = R"(
import os, signal, subprocess, sys, time
def model_fn(model_dir):
    if os.path.exists(model_dir + "/broken"):
        raise ValueError("the model is broken")
    if os.path.exists(model_dir + "/crash"):
        os.kill(os.getpid(), 9)
    return os.getpid()
def transform_fn(model, data, content_type, accept):
    if data == b"pid": return str(model)
    if data == b"die": os._exit(3)
    if data == b"hang": signal.pause()
    if data == b"garbage": os.write(3, b"x" * 100)
    if data == b"orphan": subprocess.Popen(["sleep", "1000"], pass_fds=[3]); os._exit(4)
    if data == b"raise": raise RuntimeError("no")
    return data[::-1], content_type
)";

// The pool over real Python workers, on a clock that stands still until a test moves it.
class WorkerPoolTest : public testing::Test {
protected:
    WorkerPoolTest() {
        base_ = testing::TempDir() + "worker_pool_" + std::to_string(::getpid()) + "_" +
                testing::UnitTest::GetInstance()->current_test_info()->name();
        std::filesystem::create_directories(base_ + "/model/code");
        std::ofstream(base_ + "/model/code/inference.py") << kInference;
        ::setenv("SAGEMAKER_BASE_DIR", base_.c_str(), 1);
        ::setenv("PYTHONDONTWRITEBYTECODE", "1", 1);
    }
    ~WorkerPoolTest() override { std::filesystem::remove_all(base_); }

    void start(PoolOptions options) {
        options.command = {"/usr/bin/python3", "-u", ATHANOR_PYTHON_RUNTIME "/lib/athanor_toolkit/worker.py"};
        pool_ = std::make_unique<WorkerPool>(context_.get_executor(), clock_, options,
                                             [this](std::string reason) { failure_ = reason; });
        pool_->start();
    }
    void start_healthy(PoolOptions options) {
        start(options);
        run_until([this] { return pool_->healthy(); });
    }
    void model_has(const char* mark) { std::ofstream(base_ + "/model/" + mark); }

    // Runs until `done`; `idle` is called whenever nothing has happened for a moment.
    void run_until(std::function<bool()> done, std::function<void()> idle = [] {}) {
        auto deadline = std::chrono::steady_clock::now() + seconds(60);
        while (!done()) {
            ASSERT_LT(std::chrono::steady_clock::now(), deadline);
            if (context_.run_one_for(std::chrono::milliseconds(5)) == 0) idle();
        }
    }
    std::shared_ptr<std::optional<Frame>> ask(std::string body) {
        auto answer =
            std::make_shared<std::optional<Frame>>();  // shared: the coroutine may outlive the test's end
        Frame request{
            .kind = FrameKind::invoke, .content_type = "application/octet-stream", .body = std::move(body)};
        spawn(context_.get_executor(), [](WorkerPool& pool, Frame asked, auto into) -> Task<void> {
            *into = co_await pool.ask(std::move(asked));
        }(*pool_, std::move(request), answer));
        return answer;
    }
    Frame answer_to(std::string body, std::function<void()> idle = [] {}) {
        auto answer = ask(std::move(body));
        run_until([&] { return answer->has_value(); }, std::move(idle));
        return answer->value_or(Frame{});
    }

    std::string base_, failure_;
    asio::io_context context_{1};
    ManualClock clock_;
    std::unique_ptr<WorkerPool> pool_;
};

TEST_F(WorkerPoolTest, answers_requests_and_passes_the_content_type) {
    start({.workers = 2});
    EXPECT_FALSE(pool_->healthy()) << "nothing is loaded yet";
    run_until([this] { return pool_->healthy(); });
    Frame answer = answer_to("abc");
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.content_type, "application/octet-stream");
    EXPECT_EQ(answer.body, "cba");
    std::string big(8u << 20, 'x');
    EXPECT_EQ(answer_to(big).body, big);
}

TEST_F(WorkerPoolTest, more_requests_than_workers_are_all_answered) {
    start_healthy({.workers = 2});
    std::vector<std::shared_ptr<std::optional<Frame>>> answers;
    for (int i = 0; i < 40; ++i) answers.push_back(ask("n" + std::to_string(i)));
    for (std::size_t i = 0; i < answers.size(); ++i) {
        run_until([&] { return answers[i]->has_value(); });
        std::string expected = "n" + std::to_string(i);
        EXPECT_EQ((*answers[i])->body, std::string(expected.rbegin(), expected.rend()));
    }
}

TEST_F(WorkerPoolTest, exceptions_of_the_model_leave_the_worker_alive) {
    start_healthy({});
    std::string before = answer_to("pid").body;
    EXPECT_EQ(answer_to("raise").status, 500);
    EXPECT_EQ(answer_to("pid").body, before);
}

TEST_F(WorkerPoolTest, a_worker_that_dies_costs_one_request_and_is_replaced) {
    start_healthy({});
    std::string before = answer_to("pid").body;
    for (const char* how : {"die", "garbage", "orphan"}) {
        Frame answer = answer_to(how);
        EXPECT_EQ(answer.status, 500) << how;
        EXPECT_THAT(answer.body, HasSubstr("died"));
        std::string after = answer_to("pid").body;
        EXPECT_NE(after, before) << how;
        before = after;
    }
    EXPECT_EQ(failure_, "");
}

TEST_F(WorkerPoolTest, an_idle_worker_that_is_killed_is_replaced) {
    start_healthy({});
    std::string before = answer_to("pid").body;
    ::kill(std::stoi(before), SIGKILL);
    run_until([this] { return !pool_->healthy(); });
    run_until([this] { return pool_->healthy(); });
    EXPECT_NE(answer_to("pid").body, before);
}

TEST_F(WorkerPoolTest, a_worker_that_hangs_is_killed_when_its_time_is_up) {
    start_healthy({.timeout = seconds(60)});
    std::string before = answer_to("pid").body;
    auto hanging = ask("hang");
    auto waiting = ask("abc");
    run_until([&] { return hanging->has_value(); }, [&] { clock_.advance(seconds(1)); });
    EXPECT_EQ((*hanging)->status, 504);
    EXPECT_EQ((*hanging)->body, "the model did not answer within 60 s\n");
    EXPECT_GE(clock_.monotonic(), seconds(60));
    run_until([&] { return waiting->has_value(); });
    EXPECT_EQ((*waiting)->body, "no worker was free in time\n") << "it waited as long as the other ran";
    EXPECT_NE(answer_to("pid").body, before);
}

TEST_F(WorkerPoolTest, the_backlog_is_bounded) {
    start({.backlog = 2});  // nothing is loaded, so requests wait
    auto first = ask("a"), second = ask("b"), third = ask("c");
    run_until([&] { return third->has_value(); });
    EXPECT_EQ((*third)->status, 503);
    EXPECT_THAT((*third)->body, HasSubstr("too many requests"));
    run_until([&] { return first->has_value() && second->has_value(); });
    EXPECT_EQ((*second)->body, "b");
}

TEST_F(WorkerPoolTest, a_model_that_cannot_be_loaded_is_reported_once_with_its_reason) {
    model_has("broken");
    start({.workers = 2});
    run_until([this] { return !failure_.empty(); });
    EXPECT_EQ(failure_, "the model could not be loaded: ValueError: the model is broken");
    EXPECT_FALSE(pool_->healthy());
}

TEST_F(WorkerPoolTest, a_worker_that_dies_while_loading_is_reported) {
    model_has("crash");
    start({});
    run_until([this] { return !failure_.empty(); });
    EXPECT_EQ(failure_, "a worker ended with signal 9 (Killed) while it loaded the model");
}

TEST_F(WorkerPoolTest, a_program_that_does_not_exist_is_reported) {
    PoolOptions options{.command = {"/does/not/exist"}};
    pool_ = std::make_unique<WorkerPool>(context_.get_executor(), clock_, options,
                                         [this](std::string reason) { failure_ = reason; });
    pool_->start();
    run_until([this] { return !failure_.empty(); });
    EXPECT_EQ(failure_, "cannot start /does/not/exist: No such file or directory");
}

}  // namespace
}  // namespace athanor::python
