#include "objects/lanes.hpp"

#include <gtest/gtest.h>

namespace athanor::objects {
namespace {

TEST(Lanes, WorkTheirChunksOffInOrderAndKeepTheFirstError) {
    Pool pool(2);
    std::vector<std::size_t> seen;
    auto lane = std::make_shared<Lane>(pool, [&](const Chunk& chunk) -> Status {
        seen.push_back(chunk.size);
        if (chunk.size >= 20) return fail("Full", std::to_string(chunk.size));
        return {};
    });
    auto status = run_to_end([](std::shared_ptr<Lane> to) -> Task<Status> {
        auto core = co_await asio::this_coro::executor;
        for (std::size_t i = 0; i < 40; ++i) {
            auto chunk = std::make_shared<Chunk>(1);
            chunk->size = i;
            to->push(core, std::move(chunk));
        }
        co_return co_await to->end();
    }(lane));
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().message, "20");
    EXPECT_TRUE(lane->failed());
    ASSERT_EQ(seen.size(), 21u);  // what came after the error was dropped
    EXPECT_TRUE(std::ranges::is_sorted(seen));
    pool.join();
}

TEST(Lanes, AnUploadWaitsForAChunkThatWasLetGo) {
    auto taken = run_to_end([]() -> Task<std::vector<const char*>> {
        auto chunks = std::make_shared<Chunks>();
        auto core = co_await asio::this_coro::executor;
        std::vector<const char*> bytes;
        SharedChunk first = co_await chunks->take(8, 1);
        bytes.push_back(first->bytes.get());
        asio::post(core, [held = std::move(first)]() mutable { held.reset(); });
        SharedChunk second = co_await chunks->take(8, 1);  // ends only because the post lets go of the first
        bytes.push_back(second->bytes.get());
        co_return bytes;
    }());
    EXPECT_EQ(taken[0], taken[1]);
}

}  // namespace
}  // namespace athanor::objects
