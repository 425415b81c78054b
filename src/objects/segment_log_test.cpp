#include "objects/segment_log.hpp"

#include <gtest/gtest.h>

#include <future>

#include "base/faulty_filesystem.hpp"

namespace athanor::objects {
namespace {

class Segments : public testing::Test {
protected:
    void SetUp() override { open(1); }
    void open(std::uint32_t epoch) {
        log.reset();
        log = *SegmentLog::open(fs, "/segments", epoch, {.segment_size = 1000, .on_lost_durability = [] {}});
    }
    Result<SegmentLog::Location> append(const std::string& key, const std::string& sealed) {
        std::string record = SegmentLog::begin_record({1, key, {1, 1}}, sealed.size());
        std::size_t head = record.size();
        std::promise<Result<SegmentLog::Location>> promise;
        log->append(record + sealed, head, [&](auto location) { promise.set_value(std::move(location)); });
        return promise.get_future().get();
    }
    std::string keys_of(std::uint64_t segment) {
        std::string keys;
        end = log->scan(segment,
                        [&](const SegmentRecord& record, SegmentLog::Location, std::uint64_t) -> Status {
                            keys += record.key + " ";
                            return {};
                        });
        return keys;
    }

    FaultyFilesystem fs;
    std::unique_ptr<SegmentLog> log;
    Result<std::uint64_t> end;
};

TEST_F(Segments, AHeldOneIsReadAlsoAfterItsRemoval) {
    auto first = append("a", std::string(2000, 'a'));
    auto second = append("b", "b");
    ASSERT_TRUE(first && second);
    ASSERT_NE(first->segment, second->segment);
    auto held = log->hold(first->segment);
    ASSERT_TRUE(log->remove(first->segment));
    EXPECT_EQ(log->read(*first, 3).value_or(""), "aaa");
    held->reset();
    EXPECT_FALSE(log->read(*first, 3));
}

TEST_F(Segments, AScanSaysWhereItEnds) {
    auto first = append("a", "1234"), second = append("b", "5678");
    ASSERT_TRUE(second);
    const std::uint64_t whole = log->list()->at(0).size;
    EXPECT_EQ(keys_of(first->segment), "a b ");
    EXPECT_EQ(*end, whole);
    auto file = fs.open("/segments/0000000100000000", OpenMode::read_write);
    ASSERT_TRUE(file);
    ASSERT_TRUE((*file)->write_at(second->offset - 10, "!"));  // in the head of the second
    EXPECT_EQ(keys_of(first->segment), "a ");
    EXPECT_EQ(*end, first->offset + 4);
}

TEST_F(Segments, AHeaderIsOnTheDiskBeforeARecordCanBe) {
    for (std::uint64_t n = 0; n < 20; ++n) {
        fs.fail_at(n, EIO, true);
        auto placed = append("a", "1234");
        const bool hit = fs.fault_was_hit();
        log.reset();
        SeededRandom random(n);
        fs.crash(FaultyFilesystem::Unsynced::any, &random);
        open(static_cast<std::uint32_t>(n + 2));
        for (auto& segment : *log->list()) {
            if (segment.size > SegmentLog::kSegmentHeader) {
                EXPECT_TRUE(log->hold(segment.id)) << n;
            }
        }
        if (!hit) return;
        EXPECT_FALSE(placed);
    }
    FAIL() << "an append has fewer operations";
}

}  // namespace
}  // namespace athanor::objects
