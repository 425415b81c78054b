#include "telemetry/log_store.hpp"

#include <gtest/gtest.h>

#include <cerrno>

#include "base/faulty_filesystem.hpp"
#include "telemetry/record.hpp"

namespace athanor::telemetry {
namespace {

const StreamId kStream{"1", "jobs", "train/algo-1"};

class Logs : public ::testing::Test {
protected:
    Logs() { restart(); }
    void restart() {
        store.reset();
        auto opened =
            LogStore::open(fs, clock, {.path = "/logs", .segment_size = 4096, .on_lost_durability = [] {}});
        ASSERT_TRUE(opened) << opened.error().message;
        store = *std::move(opened);
    }
    void add(const StreamId& stream, int from, int to) {
        for (int i = from; i < to; ++i)
            ASSERT_TRUE(store->append_blocking(stream, {{i, "line " + std::to_string(i)}}, {}));
    }
    static std::string joined(const std::vector<StoredEvent>& events) {
        std::string out;
        for (auto& event : events) out += (out.empty() ? "" : " ") + std::to_string(event.event.timestamp);
        return out;
    }
    FaultyFilesystem fs;
    ManualClock clock;
    std::unique_ptr<LogStore> store;
};

TEST_F(Logs, AreReadFromBothEndsByTokens) {
    add(kStream, 0, 10);
    auto head = store->read(kStream, {.from_head = true, .limit = 4});
    ASSERT_TRUE(head);
    EXPECT_EQ(joined(head->events), "0 1 2 3");
    auto next = store->read(kStream, {.token = head->forward_token, .limit = 100});
    EXPECT_EQ(joined(next->events), "4 5 6 7 8 9");
    auto end = store->read(kStream, {.token = next->forward_token});
    EXPECT_TRUE(end->events.empty());
    EXPECT_EQ(end->forward_token, next->forward_token);
    auto tail = store->read(kStream, {.limit = 3});
    EXPECT_EQ(joined(tail->events), "7 8 9");
    auto before = store->read(kStream, {.token = tail->backward_token, .limit = 3});
    EXPECT_EQ(joined(before->events), "4 5 6");
    EXPECT_EQ(joined(store->read(kStream, {.time = {2, 5}, .from_head = true})->events), "2 3 4");
    EXPECT_EQ(store->read(kStream, {.token = "x"}).error().code, "InvalidParameterException");
    EXPECT_EQ(store->read({"1", "jobs", "no"}, {}).error().message,
              "The specified log stream does not exist.");
    EXPECT_EQ(store->read({"1", "no", "no"}, {}).error().message, "The specified log group does not exist.");
}

TEST_F(Logs, AnAnswerIsBoundedByAMegabyte) {
    for (int i = 0; i < 5; ++i)
        ASSERT_TRUE(store->append_blocking(kStream, {{i, std::string(400'000, 'x')}}, {}));
    auto head = store->read(kStream, {.from_head = true});
    EXPECT_EQ(joined(head->events), "0 1");
    EXPECT_EQ(joined(store->read(kStream, {.token = head->forward_token})->events), "2 3");
    EXPECT_EQ(joined(store->read(kStream, {})->events), "3 4");
    EXPECT_EQ(store->append_blocking(kStream, {{0, std::string(1 << 20, 'x')}}, {}).error().code,
              "InvalidParameterException");
    EXPECT_EQ(store->append_blocking(kStream, {}, {}).error().code, "InvalidParameterException");
}

TEST_F(Logs, AResendChangesNothing) {
    EXPECT_FALSE(store->append_blocking(kStream, {{1, "a"}}, Producer{"p", 1})->repeated);
    EXPECT_TRUE(store->append_blocking(kStream, {{1, "a"}}, Producer{"p", 1})->repeated);
    EXPECT_FALSE(store->append_blocking(kStream, {{2, "b"}}, Producer{"p", 2})->repeated);
    restart();
    EXPECT_TRUE(store->append_blocking(kStream, {{2, "b"}}, Producer{"p", 2})->repeated);
    EXPECT_FALSE(store->append_blocking(kStream, {{3, "c"}}, Producer{"q", 1})->repeated);
    EXPECT_EQ(joined(store->read(kStream, {})->events), "1 2 3");
}

TEST_F(Logs, FilterMergesStreamsByTimeAndPages) {
    for (int i = 0; i < 9; ++i) add({"1", "jobs", "s" + std::to_string(i % 3)}, i, i + 1);
    add({"1", "jobs", "other"}, 100, 101);
    std::string seen;
    FilterQuery query{.stream_prefix = "s", .limit = 4};
    for (int pages = 0; pages < 5; ++pages) {
        auto page = store->filter("1", "jobs", query);
        ASSERT_TRUE(page);
        seen += joined(page->events) + ";";
        if (!page->next_token) break;
        query.token = *page->next_token;
    }
    EXPECT_EQ(seen, "0 1 2 3;4 5 6 7;8;");
    EXPECT_EQ(joined(store->filter("1", "jobs", {.pattern = "\"line 4\""})->events), "4");
    EXPECT_EQ(joined(store->filter("1", "jobs", {.streams = {"s1"}})->events), "1 4 7");
    EXPECT_EQ(store->filter("1", "jobs", {.pattern = "{ $.a }"}).error().code,
              "InvalidParameterException");
}

TEST_F(Logs, GroupsAndStreamsAreListedInOrderWithPages) {
    add({"1", "b", "x"}, 5, 6);
    add({"1", "a", "z"}, 1, 2);
    add({"1", "a", "y"}, 9, 10);
    add({"2", "a", "foreign"}, 9, 10);
    auto first = store->groups("1", "", "", 1);
    ASSERT_EQ(first.items.size(), 1u);
    EXPECT_EQ(first.items[0].name, "a");
    EXPECT_EQ(store->groups("1", "", *first.next_token, 10).items[0].name, "b");
    auto by_name = store->streams("1", "a", {});
    EXPECT_EQ(by_name->items[0].name, "y");
    EXPECT_EQ(by_name->items[0].first_event, 9);
    auto newest = store->streams("1", "a", {.by_last_event = true, .descending = true, .limit = 1});
    EXPECT_EQ(newest->items[0].name, "y");
    auto second =
        store->streams("1", "a", {.by_last_event = true, .descending = true, .token = *newest->next_token});
    ASSERT_EQ(second->items.size(), 1u);
    EXPECT_EQ(second->items[0].name, "z");
}

TEST_F(Logs, GroupsAndStreamsAreMadeAndDeletedDurably) {
    EXPECT_EQ(run_to_end(store->create_stream(kStream)).error().code, "ResourceNotFoundException");
    ASSERT_TRUE(run_to_end(store->create_group("1", "jobs")));
    EXPECT_EQ(run_to_end(store->create_group("1", "jobs")).error().code, "ResourceAlreadyExistsException");
    ASSERT_TRUE(run_to_end(store->create_stream(kStream)));
    EXPECT_EQ(run_to_end(store->create_stream(kStream)).error().code, "ResourceAlreadyExistsException");
    EXPECT_TRUE(store->read(kStream, {})->events.empty());
    add(kStream, 0, 3);
    ASSERT_TRUE(run_to_end(store->delete_stream(kStream)));
    fs.crash();
    restart();
    EXPECT_EQ(store->read(kStream, {}).error().message, "The specified log stream does not exist.");
    ASSERT_TRUE(run_to_end(store->delete_group("1", "jobs")));
    restart();
    EXPECT_TRUE(store->groups("1", "", "", 10).items.empty());
}

TEST_F(Logs, RetentionDropsOldEventsAndTheirSegmentsButNotWhatTheGroupIs) {
    std::int64_t now = to_epoch_millis(clock.now());
    ASSERT_TRUE(run_to_end(store->create_group("1", "jobs")));
    ASSERT_TRUE(run_to_end(store->set_retention("1", "jobs", 1)));
    for (int i = 0; i < 20; ++i)
        ASSERT_TRUE(store->append_blocking(kStream, {{now + i, std::string(1000, 'x')}},
                                           Producer{"p", std::uint64_t(i) + 1}));
    clock.advance(std::chrono::days(2));
    std::int64_t later = to_epoch_millis(clock.now());
    ASSERT_TRUE(store->append_blocking(kStream, {{later, "new"}}, Producer{"p", 21}));
    // Nobody reads what is past it, whenever the files go.
    EXPECT_EQ(store->read(kStream, {.from_head = true})->events.size(), 1u);
    EXPECT_EQ(store->filter("1", "jobs", {})->events.size(), 1u);
    auto before = fs.list("/logs")->size();
    EXPECT_EQ(*store->expire(), 20u);
    EXPECT_LT(fs.list("/logs")->size(), before);
    for (int i = 0; i < 2; ++i) {
        EXPECT_EQ(store->read(kStream, {})->events.back().event.message, "new");
        EXPECT_EQ(store->groups("1", "", "", 10).items[0].retention_days, 1);
        EXPECT_TRUE(store->append_blocking(kStream, {{0, "again"}}, Producer{"p", 21})->repeated);
        fs.crash();
        restart();
    }
}

TEST_F(Logs, NothingAcknowledgedIsLostWhicheverOperationFails) {
    for (int number : {EIO, ENOSPC}) {
        for (std::uint64_t n = 0;; ++n) {
            FaultyFilesystem broken;
            std::vector<std::int64_t> acknowledged;
            bool hit = false;
            {
                auto opened = LogStore::open(
                    broken, clock, {.path = "/logs", .segment_size = 300, .on_lost_durability = [] {}});
                ASSERT_TRUE(opened);
                broken.fail_at(n, number);
                for (int i = 0; i < 8; ++i) {
                    if ((*opened)->append_blocking(kStream, {{i, std::string(90, 'x')}}, {}))
                        acknowledged.push_back(i);
                }
                hit = broken.fault_was_hit();
            }
            broken.crash();
            auto again = LogStore::open(broken, clock, {.path = "/logs", .on_lost_durability = [] {}});
            ASSERT_TRUE(again);
            std::vector<std::int64_t> found;
            if (auto read = (*again)->read(kStream, {})) {
                for (auto& event : read->events) found.push_back(event.event.timestamp);
            }
            EXPECT_EQ(found, acknowledged) << "operation " << n;
            if (!hit) break;
        }
    }
}

TEST(LogRecord, NoFlippedBitIsTaken) {
    Record record{.kind = RecordKind::events,
                  .stream = kStream,
                  .time = 7,
                  .producer = {"p", 3},
                  .events = {{1, "a"}, {2, "bc"}}};
    std::string bytes;
    append_record(bytes, record);
    EXPECT_EQ(parse_record(bytes)->record, record);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        std::string damaged = bytes;
        damaged[i] = static_cast<char>(damaged[i] ^ 1);
        EXPECT_FALSE(parse_record(damaged)) << i;
        EXPECT_FALSE(parse_record(std::string_view(bytes).substr(0, i)));
    }
}

}  // namespace
}  // namespace athanor::telemetry
