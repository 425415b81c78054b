#include "telemetry/audit_log.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdlib.h>

#include <map>
#include <optional>

#include "base/faulty_filesystem.hpp"
#include "base/log.hpp"
#include "telemetry/audit_chain.hpp"
#include "telemetry/audit_queue.hpp"

namespace athanor::telemetry {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

const std::string kKey(32, 'k');

class Audit : public ::testing::Test {
public:
    Audit() {
        EXPECT_TRUE(files.make_directory("/data"));
        EXPECT_TRUE(files.sync_directory("/"));
    }
    Status open(std::uint64_t segment_size = 1000) {
        log.reset();
        auto opened = AuditLog::open(files, clock,
                                     {.path = "/data/audit",
                                      .key = kKey,
                                      .segment_size = segment_size,
                                      .sync_interval = std::chrono::hours(1),
                                      .queue_bytes = queue_bytes,
                                      .retry = std::chrono::milliseconds(1),
                                      .on_lost_durability = [] {}});
        if (!opened) return std::unexpected(opened.error());
        log = *std::move(opened);
        return {};
    }
    void append(std::size_t count) {
        for (std::size_t i = 0; i < count; ++i) log->append(1, fmt::format("record {}", ++appended));
    }
    std::vector<std::string> read(AuditPlace from = {}) {
        std::vector<std::string> all;
        EXPECT_TRUE(log->read(from, [&](const AuditEntry& entry, AuditPlace, AuditPlace) {
            all.emplace_back(entry.text);
            return true;
        }));
        return all;
    }
    AuditVerdict verdict() {
        auto found = verify_audit_log(files, "/data/audit", kKey);
        EXPECT_TRUE(found) << found.error().message;
        return found.value_or(AuditVerdict{});
    }
    std::string damage() { return damage_of(verdict()); }
    static std::string damage_of(const AuditVerdict& found) {
        std::string all;
        for (const auto& one : found.damage) all += one.what + "\n";
        return all;
    }
    // The files of the folder, as they are now.
    std::map<std::string, std::string> copy() {
        std::map<std::string, std::string> all;
        const auto entries = files.list("/data/audit");
        for (const auto& entry : *entries) all[entry.name] = *read_file(files, "/data/audit/" + entry.name);
        return all;
    }
    void restore(const std::map<std::string, std::string>& all) {
        const auto entries = files.list("/data/audit");
        for (const auto& entry : *entries) EXPECT_TRUE(files.remove("/data/audit/" + entry.name));
        for (const auto& [name, bytes] : all) write(name, bytes);
    }
    void write(const std::string& name, const std::string& bytes) {
        auto file = files.open("/data/audit/" + name, OpenMode::create);
        ASSERT_TRUE(file);
        EXPECT_TRUE((*file)->truncate(0));
        EXPECT_TRUE((*file)->write_at(0, bytes));
        EXPECT_TRUE((*file)->sync());
        EXPECT_TRUE(files.sync_directory("/data/audit"));
    }

    FaultyFilesystem files;
    ManualClock clock;
    std::size_t queue_bytes = 64u << 10, appended = 0;
    std::unique_ptr<AuditLog> log;
};

std::string segment(int number) { return fmt::format("{:016x}", number); }

TEST_F(Audit, RecordsAreReadBackInTheOrderInWhichTheyCameAndVerify) {
    ASSERT_TRUE(open(300));
    append(20);
    log->drain();
    EXPECT_EQ(read().size(), 20u);
    EXPECT_EQ(read().front(), "record 1");
    EXPECT_EQ(read().back(), "record 20");
    EXPECT_GT(log->segments().size(), 3u);
    EXPECT_TRUE(log->verify()->intact()) << damage_of(*log->verify());
    log->flush();
    auto found = verdict();
    EXPECT_TRUE(found.intact()) << damage_of(found);
    EXPECT_EQ(found.records, 20u);
    EXPECT_EQ(found.signed_up_to, 20u);
}

TEST_F(Audit, WhatWasSyncedSurvivesAPowerCutAndTheLogGoesOn) {
    ASSERT_TRUE(open());
    append(3);
    log->flush();
    append(2);  // not synced
    log->drain();
    files.crash();
    ASSERT_TRUE(open());
    EXPECT_EQ(log->stats().alarms, 0u);
    EXPECT_THAT(read(), ElementsAre("record 1", "record 2", "record 3"));
    append(1);
    log->flush();
    EXPECT_THAT(read(), ElementsAre("record 1", "record 2", "record 3", "record 6"));
    EXPECT_EQ(damage(), "");
}

TEST_F(Audit, StoppingTheLogWritesWhatWaits) {
    ASSERT_TRUE(open());
    append(100);
    log.reset();
    files.crash();
    auto found = verdict();
    EXPECT_EQ(found.records, 100u);
    EXPECT_EQ(found.signed_up_to, 100u);
}

TEST_F(Audit, AFullQueueSaysSoAndStillLosesNothing) {
    queue_bytes = 4096;
    ASSERT_TRUE(open(1u << 20));
    files.fail_at(0, ENOSPC, true);
    append(300);
    EXPECT_FALSE(log->has_room());
    files.fail_at(1u << 30, EIO);
    log->drain();
    EXPECT_TRUE(log->has_room());
    EXPECT_EQ(read().size(), 300u);
    log->flush();
    EXPECT_EQ(damage(), "");
}

TEST_F(Audit, RetentionLeavesASignedBeginningAndTheRestVerifies) {
    ASSERT_TRUE(open());
    append(30);
    log->flush();
    clock.advance(std::chrono::hours(48));
    append(30);
    log->flush();
    const auto before = log->segments().size();
    EXPECT_GT(*log->expire(std::chrono::hours(24)), 0u);
    EXPECT_LT(log->segments().size(), before);
    auto found = verdict();
    EXPECT_TRUE(found.intact()) << damage_of(found);
    EXPECT_GT(found.first, 1u);
    EXPECT_EQ(found.last, 60u);
    ASSERT_TRUE(open());
    EXPECT_EQ(log->stats().alarms, 0u);
    append(1);
    log->flush();
    EXPECT_EQ(damage(), "");
    ASSERT_TRUE(files.remove("/data/audit/beginning"));
    EXPECT_THAT(damage(), HasSubstr("missing"));
}

TEST_F(Audit, ACutTailIsFoundAtTheStartAndForEver) {
    ASSERT_TRUE(open());
    append(10);
    log->flush();
    log.reset();
    std::string bytes = copy().at(segment(1));
    write(segment(1), bytes.substr(0, bytes.size() - 70));
    EXPECT_THAT(damage(), HasSubstr("missing at the end"));
    ASSERT_TRUE(open());
    EXPECT_EQ(log->stats().alarms, 1u);
    append(5);
    log->flush();
    EXPECT_THAT(damage(), HasSubstr("missing before this segment"));
    EXPECT_FALSE(log->verify()->intact());
}

TEST_F(Audit, AHeadThatIsGoneOrForgedIsFoundAtTheStartAndForEver) {
    ASSERT_TRUE(open());
    append(10);
    log->flush();
    log.reset();
    const auto good = copy();
    for (const std::string& head :
         {std::string(), audit_mark(std::string(32, 'x'), MarkKind::head, {.hash = first_audit_hash()})}) {
        restore(good);
        if (head.empty())
            ASSERT_TRUE(files.remove("/data/audit/head"));
        else
            write("head", head);
        EXPECT_THAT(damage(), HasSubstr("head"));
        ASSERT_TRUE(open());
        EXPECT_GE(log->stats().alarms, 1u);
        append(1);
        log->flush();
        EXPECT_THAT(damage(), HasSubstr("missing before this segment"));
        log.reset();
    }
}

TEST_F(Audit, WhoRewritesTheChainWithoutTheKeyFails) {
    ASSERT_TRUE(open(300));
    append(20);
    log->flush();
    log.reset();
    // All hashes of the second segment are right again, by another key, but for a text that was changed.
    std::string bytes = copy().at(segment(2)), forged = bytes.substr(0, kAuditSegmentHeader);
    auto header = *parse_audit_segment(kKey, bytes);
    for (std::size_t at = kAuditSegmentHeader, sequence = header.sequence; at < bytes.size(); ++sequence) {
        auto record = *parse_audit_record(kKey, std::string_view(bytes).substr(at - kAuditHash));
        append_audit_record(std::string(32, 'x'), forged, sequence, record.entry.time, record.entry.flags,
                            std::string("another text!").substr(0, record.entry.text.size()));
        at += record.size;
    }
    write(segment(2), forged);
    EXPECT_THAT(damage(), HasSubstr("is not what was written"));
}

// Any history, then one change of one file: verify says so.
TEST_F(Audit, AnySequenceOfAppendsAndCrashesVerifiesAndAnyChangeOfItDoesNot) {
    SeededRandom random{11};
    for (int round = 0; round < 60; ++round) {
        std::map<std::string, std::string> none;
        log.reset();
        if (files.exists("/data/audit").value_or(false)) restore(none);
        appended = 0;
        ASSERT_TRUE(open(200 + random.below(2000)));
        for (std::uint64_t step = 0, steps = 3 + random.below(6); step < steps; ++step) {
            append(1 + random.below(12));
            if (random.below(2)) log->flush();
            if (random.below(3) == 0) {
                log->drain();
                files.crash(
                    random.below(2) ? FaultyFilesystem::Unsynced::prefix : FaultyFilesystem::Unsynced::any,
                    &random);
                ASSERT_TRUE(open(200 + random.below(2000)));
                ASSERT_EQ(log->stats().alarms, 0u);
            }
        }
        append(2);
        log->flush();
        log.reset();
        auto found = verdict();
        ASSERT_TRUE(found.intact()) << damage_of(found);
        ASSERT_EQ(found.signed_up_to, found.last);

        const auto good = copy();
        std::vector<std::string> segments;
        for (const auto& [name, bytes] : good) {
            if (name.size() == 16 && bytes.size() > kAuditSegmentHeader) segments.push_back(name);
        }
        for (int change = 0; change < 12; ++change) {
            restore(good);
            const std::string name = segments[random.below(segments.size())];
            std::string bytes = good.at(name);
            // The records of it, each with its place.
            std::vector<std::pair<std::size_t, std::size_t>> records;
            for (std::size_t at = kAuditSegmentHeader; at < bytes.size();) {
                auto record = *parse_audit_record(kKey, std::string_view(bytes).substr(at - kAuditHash));
                records.emplace_back(at, record.size);
                at += record.size;
            }
            auto [at, size] = records[random.below(records.size())];
            const bool at_the_end = name == segments.back() && at + size == bytes.size();
            const std::uint64_t kind = random.below(6);
            if (kind == 2 && at_the_end)
                continue;  // what does not continue the chain behind the head is a torn tail
            switch (kind) {
                case 0:
                    bytes[random.below(bytes.size())] ^= static_cast<char>(1 + random.below(255));
                    break;                                                // altered
                case 1: bytes.erase(at, size); break;                     // removed
                case 2: bytes.insert(at, bytes.substr(at, size)); break;  // inserted
                case 3: bytes.resize(at + random.below(size)); break;     // cut
                case 4: bytes.clear(); break;                             // the segment is gone
                default:                                                  // two change places
                    if (records.size() < 2) continue;
                    auto [first, first_size] = records[0];
                    auto [last, last_size] = records[1];
                    bytes = bytes.substr(0, first) + bytes.substr(last, last_size) +
                            bytes.substr(first, first_size) + bytes.substr(last + last_size);
            }
            if (bytes.empty())
                ASSERT_TRUE(files.remove("/data/audit/" + name));
            else
                write(name, bytes);
            ASSERT_FALSE(verdict().intact()) << "round " << round << " change " << change << " of " << name;
        }
    }
}

// What a killed process leaves in the queue: by hand, since this file system keeps nothing in memory.
TEST(AuditQueue, GivesBackWhatWasPushedAndNotTakenAndWhatWasTakenAndNotFreed) {
    char folder[] = "/tmp/athanor-audit-XXXXXX";
    ASSERT_TRUE(::mkdtemp(folder));
    const std::string path = std::string(folder) + "/queue";
    auto& fs = system_filesystem();
    ManualClock clock;
    auto texts = [&] {
        std::vector<std::string> all;
        auto queue = AuditQueue::open(fs, path, 1000);
        EXPECT_TRUE(queue);
        for (const auto& one : (*queue)->leftovers())
            all.push_back(fmt::format("{}:{}", one.sequence, one.text));
        return all;
    };
    EXPECT_THAT(texts(), ElementsAre());
    {
        auto queue = *AuditQueue::open(fs, path, 1000);
        queue->begin(7);
        queue->push(clock.now(), 1, "a");
        queue->push(clock.now(), 1, "b");
    }
    EXPECT_THAT(texts(), ElementsAre("7:a", "8:b"));
    auto queue = *AuditQueue::open(fs, path, 1000);
    queue->begin(7);
    EXPECT_THAT(texts(), ElementsAre());
    for (int i = 0; i < 200; ++i) {  // round and round
        queue->push(clock.now(), 1, std::string(static_cast<std::size_t>(i), 'x'));
        queue->push(clock.now(), 1, "y");
        queue->hurry();
        EXPECT_EQ(queue->take(std::chrono::steady_clock::now()).size(), 2u);
        EXPECT_EQ(texts().size(), 2u);
        if (i % 3 != 0) queue->taken();
        if (i % 3 == 0) {  // not freed: it comes again
            queue->push(clock.now(), 1, "z");
            EXPECT_EQ(texts().size(), 3u);
            queue->hurry();
            EXPECT_EQ(queue->take(std::chrono::steady_clock::now()).size(), 3u);
            queue->taken();
        }
    }
    EXPECT_TRUE(queue->has_room());
    EXPECT_EQ(queue->waiting_bytes(), 0u);
    queue.reset();
    EXPECT_TRUE(fs.remove(path));
    EXPECT_TRUE(fs.remove(folder));
}

}  // namespace
}  // namespace athanor::telemetry
