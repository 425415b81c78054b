#include <gtest/gtest.h>

#include "base/faulty_filesystem.hpp"
#include "store/database.hpp"

namespace athanor::store {
namespace {

// Runs the consumer's loop until `done`; the clock jumps when somebody sleeps.
struct Post {
    FaultyFilesystem fs;
    ManualClock clock;
    asio::io_context context;
    std::unique_ptr<Database> db;
    std::vector<std::string> delivered;

    Post() { open(); }
    void open() {
        db.reset();
        auto opened = Database::open(fs, clock, {.path = "/outbox.db"}, {});
        ASSERT_TRUE(opened);
        db = *std::move(opened);
    }
    void emit(std::string key, std::string payload) {
        ASSERT_TRUE(db->write_blocking([=](Transaction& tx) { return tx.emit("jobs", key, payload); }));
    }
    std::int64_t waiting() {
        auto count =
            db->read([](Snapshot& s) { return s.one<std::int64_t>("SELECT count(*) FROM athanor_outbox"); });
        return count && *count ? **count : -1;
    }
    template <class Done>
    void run_until(Done done) {
        auto guard = asio::make_work_guard(context);
        while (!done()) {
            if (context.poll() == 0 && clock.sleepers() > 0) clock.advance(std::chrono::seconds(1));
            context.restart();
            std::this_thread::yield();
        }
    }
};

TEST(Outbox, DeliversInOrderPerKeyAndForgets) {
    Post post;
    for (int i = 0; i < 5; ++i) {
        post.emit("a", "a" + std::to_string(i));
        post.emit("b", "b" + std::to_string(i));
    }
    post.db->consume("jobs", post.context.get_executor(), [&](OutboxEvent event) -> Task<Status> {
        post.delivered.push_back(event.payload);
        co_return Status{};
    });
    post.run_until([&] { return post.waiting() == 0; });
    std::string a, b;
    for (auto& text : post.delivered) (text[0] == 'a' ? a : b) += text;
    EXPECT_EQ(a, "a0a1a2a3a4");
    EXPECT_EQ(b, "b0b1b2b3b4");
    post.emit("a", "later");
    post.run_until([&] { return post.waiting() == 0; });
    EXPECT_EQ(post.delivered.back(), "later");
}

TEST(Outbox, AFailingKeyHoldsUpItselfAlone) {
    Post post;
    post.emit("bad", "x1");
    post.emit("bad", "x2");
    post.emit("good", "y");
    int attempts = 0;
    post.db->consume("jobs", post.context.get_executor(), [&](OutboxEvent event) -> Task<Status> {
        if (event.key == "bad" && ++attempts < 4) co_return fail("Unreachable", "down");
        post.delivered.push_back(event.payload);
        co_return Status{};
    });
    post.run_until([&] { return post.waiting() == 0; });
    EXPECT_EQ(post.delivered, (std::vector<std::string>{"y", "x1", "x2"}));
}

TEST(Outbox, DeliversAfterARestart) {
    Post post;
    post.emit("a", "kept");
    post.db.reset();
    post.fs.crash();
    post.open();
    post.db->consume("jobs", post.context.get_executor(), [&](OutboxEvent event) -> Task<Status> {
        post.delivered.push_back(event.payload);
        co_return Status{};
    });
    post.run_until([&] { return post.waiting() == 0; });
    EXPECT_EQ(post.delivered, std::vector<std::string>{"kept"});
}

TEST(Outbox, AnEventOfAFunctionThatFailedIsNotSent) {
    Post post;
    (void)post.db->write_blocking([](Transaction& tx) -> Status {
        ATHANOR_CHECK(tx.emit("jobs", "a", "never"));
        return fail("Refused", "no");
    });
    EXPECT_EQ(post.waiting(), 0);
}

}  // namespace
}  // namespace athanor::store
