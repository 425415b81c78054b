// The server dies at every operation on its files, one after another, while events go from the outboxes to
// their targets; then it is started again. Nothing is lost, what is repeated has the same invocation id, and
// what happens inside the database happens once.
#include <set>

#include "services/events/testing.hpp"

namespace athanor::events {
namespace {

using namespace testing;

constexpr std::string_view kTopic = "aws.test";

std::string outbox_event(int n) {
    return R"({"version":"0","detail-type":"t","source":"app","account":"000000000000","time":"2026-01-01T00:00:00Z","region":"us-east-1","resources":[],"detail":{"n":)" +
           std::to_string(n) + "}}";
}

// What a consumer does with its outbox (store/outbox.hpp), once around.
void consume(World& world, store::Database& database, bool own) {
    auto rows = database.read([](store::Snapshot& s) {
        return s.all<std::int64_t, std::int32_t, std::string, std::string>(
            "SELECT sequence, ordinal, key, payload FROM athanor_outbox ORDER BY sequence, ordinal");
    });
    if (!rows) return;
    for (auto& [sequence, ordinal, key, payload] : *rows) {
        store::OutboxEvent event{sequence, ordinal, std::string(kTopic), key, payload, {}};
        Status taken = world.run(own ? world.running->intake.take_own(std::move(event))
                                     : world.running->intake.take_foreign(std::move(event)));
        if (!taken) return;
        (void)database.write_blocking([&](store::Transaction& tx) {
            return tx.run("DELETE FROM athanor_outbox WHERE sequence = ? AND ordinal = ?", sequence, ordinal);
        });
    }
}

struct Course {
    std::uint64_t operations = 0;
    bool hit = false;
};

// From the outboxes to the targets, with the files failing from the nth operation on; then a restart, and on.
Course run_with_death_at(std::uint64_t n) {
    World world;
    EXPECT_TRUE(world.call<api::events::op::CreateEventBus>({.name = "second"}));
    world.rule("first", R"({"source": ["app"]})",
               {{.id = "q", .arn = queue_arn("a")}, {.id = "b", .arn = bus_arn("second")}});
    world.rule("next", R"({"source": ["app"]})", {{.id = "q", .arn = queue_arn("b")}}, "second");
    for (store::Database* database : {world.control.get(), world.objects.get()}) {
        for (int i = 0; i < 2; ++i) {
            EXPECT_TRUE(database->write_blocking(
                [&](store::Transaction& tx) { return tx.emit(kTopic, "key", outbox_event(i)); }));
        }
    }
    std::uint64_t before = world.files.operations();
    world.files.fail_at(n, EIO, true);
    consume(world, *world.control, true);
    consume(world, *world.objects, false);
    world.deliver(3);
    Course course{world.files.operations() - before, world.files.fault_was_hit()};
    world.restart();
    consume(world, *world.control, true);
    consume(world, *world.objects, false);
    for (int i = 0; i < 20; ++i) {
        world.clock.advance(std::chrono::seconds(2));
        world.deliver(3);
    }
    // Four events, on two buses, a queue each.
    std::map<std::string, std::set<std::string>> ids, events;
    for (const SentMessage& message : world.sent) {
        auto document = json::parse(message.body).value();
        ids[message.queue].insert(message.request_id);
        events[message.queue].insert(document.root()["id"].string_or("?"));
    }
    for (std::string queue : {"a", "b"}) {
        EXPECT_EQ(ids[queue].size(), 4u) << "death at " << n;
        EXPECT_EQ(events[queue].size(), 4u) << "death at " << n;
    }
    EXPECT_EQ(events["a"], events["b"]);
    EXPECT_EQ(world.rows("events_delivery") + world.rows("events_lane"), 0) << "death at " << n;
    return course;
}

TEST(EventsCrash, NothingIsLostWhereverTheServerDies) {
    int deaths = 0;
    for (std::uint64_t n = 0;; ++n) {
        Course course = run_with_death_at(n);
        if (::testing::Test::HasFailure()) return;
        if (!course.hit) break;
        ++deaths;
    }
    EXPECT_GT(deaths, 20);  // else nothing was killed
}

TEST(EventsCrash, ARepeatedEventIsTakenOnce) {
    World world;
    world.rule("r", R"({"source": ["app"]})", {{.id = "q", .arn = queue_arn("a")}});
    ASSERT_TRUE(world.objects->write_blocking(
        [&](store::Transaction& tx) { return tx.emit(kTopic, "key", outbox_event(1)); }));
    ASSERT_TRUE(world.control->write_blocking(
        [&](store::Transaction& tx) { return tx.emit(kTopic, "key", outbox_event(2)); }));
    for (auto [database, own] :
         {std::pair(world.objects.get(), false), std::pair(world.control.get(), true)}) {
        auto row = database->read([](store::Snapshot& s) {
            return s.one<std::int64_t, std::int32_t, std::string>(
                "SELECT sequence, ordinal, payload FROM athanor_outbox");
        });
        auto [sequence, ordinal, payload] = **row;
        for (int i = 0; i < 3; ++i) {
            store::OutboxEvent event{sequence, ordinal, std::string(kTopic), "key", payload, {}};
            ASSERT_TRUE(world.run(own ? world.running->intake.take_own(event)
                                      : world.running->intake.take_foreign(event)));
        }
    }
    world.deliver();
    EXPECT_EQ(world.sent.size(), 2u);
    EXPECT_NE(json::parse(world.sent[0].body)->root()["id"].string_or(""),
              json::parse(world.sent[1].body)->root()["id"].string_or(""));
}

}  // namespace
}  // namespace athanor::events
