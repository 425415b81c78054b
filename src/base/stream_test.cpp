#include "base/stream.hpp"

#include <gtest/gtest.h>

namespace athanor {
namespace {

TEST(Stream, GivesAStringInPieces) {
    run_to_end([]() -> Task<void> {
        auto stream = stream_of(std::string(300 * 1024, 'x'));
        EXPECT_EQ(stream->remaining(), 300u * 1024);
        auto first = co_await stream->read();
        EXPECT_EQ(first->size(), 256u * 1024);
        EXPECT_EQ((co_await stream->read())->size(), 44u * 1024);
        EXPECT_EQ((co_await stream->read())->size(), 0u);
        EXPECT_EQ((co_await stream->read())->size(), 0u);
        EXPECT_EQ(stream->remaining(), 0u);
    }());
}

TEST(Stream, ReadsAllUpToALimit) {
    run_to_end([]() -> Task<void> {
        auto stream = stream_of("hello");
        EXPECT_EQ(*co_await read_all(*stream, 5), "hello");
        auto large = stream_of("hello");
        auto refused = co_await read_all(*large, 4);
        EXPECT_FALSE(refused.has_value());
        EXPECT_EQ(refused.error().status, 413);
    }());
}

class Drip final
    : public ByteStream {  // one byte at a time, of unknown length, failing in the end if asked to
public:
    explicit Drip(int count, bool fails = false) : left_(count), fails_(fails) {}
    Task<Result<std::string_view>> read() override {
        if (left_ == 0 && fails_) co_return fail("IncompleteBody", "it broke");
        if (left_ == 0) co_return std::string_view();
        --left_;
        co_return "x";
    }
    std::optional<std::uint64_t> remaining() const override { return std::nullopt; }

private:
    int left_;
    bool fails_;
};

TEST(Stream, ReadsAllOfUnknownLength) {
    run_to_end([]() -> Task<void> {
        Drip ten(10), eleven(11), broken(3, true);
        EXPECT_EQ((co_await read_all(ten, 10))->size(), 10u);
        EXPECT_EQ((co_await read_all(eleven, 10)).error().code, "EntityTooLarge");
        EXPECT_EQ((co_await read_all(broken, 10)).error().code, "IncompleteBody");
    }());
}

TEST(Task, ResumesWhereItWasWhenAnotherThreadAnswers) {
    Pool pool(1);
    std::thread::id loop_thread = std::this_thread::get_id();
    run_to_end([](Pool& p, std::thread::id here) -> Task<void> {
        auto worker = co_await p.run([] { return std::this_thread::get_id(); });
        EXPECT_NE(worker, here);
        EXPECT_EQ(std::this_thread::get_id(), here);
        std::thread other;
        int answer = co_await suspend<int>([&](Resume<int> resume) {
            other = std::thread([resume = std::move(resume)]() mutable { resume(42); });
        });
        EXPECT_EQ(answer, 42);
        EXPECT_EQ(std::this_thread::get_id(), here);
        other.join();
    }(pool, loop_thread));
    pool.join();
}

TEST(Cores, RunEachLoopOnItsOwnThread) {
    Cores cores(2);
    std::atomic<int> ran = 0;
    std::mutex mutex;
    std::map<std::thread::id, int> threads;
    for (int i = 0; i < 4; ++i) {
        spawn(cores.next(),
              [](std::atomic<int>& count, std::mutex& m, std::map<std::thread::id, int>& seen) -> Task<void> {
                  std::lock_guard lock(m);
                  ++seen[std::this_thread::get_id()];
                  ++count;
                  count.notify_all();
                  co_return;
              }(ran, mutex, threads));
    }
    cores.start();
    for (int value = ran; value < 4; value = ran) ran.wait(value);
    cores.stop();
    EXPECT_EQ(threads.size(), 2u);
    for (auto& [id, count] : threads) EXPECT_EQ(count, 2);
}

}  // namespace
}  // namespace athanor
