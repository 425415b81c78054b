#include "serving/capture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "base/encoding.hpp"
#include "base/faulty_filesystem.hpp"
#include "base/json.hpp"

namespace athanor::serving {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;

CaptureSettings settings_of(std::string variant = "v") {
    return {.account = "1",
            .region = "r",
            .endpoint = "e",
            .variant = std::move(variant),
            .destination = "s3://b/cap",
            .role = "arn:aws:iam::1:role/R",
            .csv_types = {"text/csv"},
            .json_types = {"application/json"}};
}

TEST(CaptureLine, IsAwssToTheByte) {
    Timestamp time = *parse_iso8601("2022-02-14T17:25:49.375Z");
    EXPECT_EQ(
        capture_line(settings_of(),
                     {.time = time,
                      .input = "1,2\n",
                      .input_type = "text/csv",
                      .output = "0.02",
                      .output_type = "text/csv; charset=utf-8",
                      .inference_id = "i-7"},
                     "id"),
        R"({"captureData":{"endpointInput":{"observedContentType":"text/csv","mode":"INPUT","data":"1,2\n","encoding":"CSV"},)"
        R"("endpointOutput":{"observedContentType":"text/csv; charset=utf-8","mode":"OUTPUT","data":"0.02","encoding":"CSV"}},)"
        R"("eventMetadata":{"eventId":"id","inferenceId":"i-7","inferenceTime":"2022-02-14T17:25:49Z"},"eventVersion":"0"})"
        "\n");
    EXPECT_EQ(capture_key(settings_of(), time, "id"), "cap/e/v/2022/02/14/17/25-49-375-id.jsonl");
}

TEST(CaptureLine, OtherTypesAndBytesThatAreNoTextAreInBase64) {
    CaptureSettings settings = settings_of();
    settings.output = false;
    auto line = [&](std::string type, std::string data) {
        return capture_line(settings, {.input = std::move(data), .input_type = std::move(type)}, "id");
    };
    EXPECT_THAT(line("application/json", "{}"), HasSubstr(R"("data":"{}","encoding":"JSON")"));
    EXPECT_THAT(line("image/png", "x"), HasSubstr(R"("data":"eA==","encoding":"BASE64")"));
    EXPECT_THAT(line("Text/CSV", "\xff"), HasSubstr(R"("data":"/w==","encoding":"BASE64")"));
    EXPECT_THAT(line("text/csv", "1"), ::testing::Not(HasSubstr("endpointOutput")));
    EXPECT_THAT(line("text/csv", "1"), ::testing::Not(HasSubstr("inferenceId")));
}

// A bucket: what was put under which key.
struct Bucket {
    CaptureSink sink() {
        return [this](CaptureUpload upload) -> Task<Status> {
            ++attempts;
            if (broken) co_return fail("NoSuchBucket", "no", 404);
            EXPECT_EQ(upload.bucket, "b");
            EXPECT_EQ(upload.role, "arn:aws:iam::1:role/R");
            objects[upload.key] = upload.body;
            co_return Status{};
        };
    }
    // Every record's input, in any order; each eventId once.
    std::multiset<std::string> inputs() const {
        std::multiset<std::string> found;
        std::set<std::string> ids;
        for (const auto& [key, body] : objects) {
            EXPECT_TRUE(body.ends_with('\n'));
            for (std::size_t at = 0; at < body.size();) {
                std::size_t end = body.find('\n', at);
                auto document = json::parse(std::string_view(body).substr(at, end - at));
                EXPECT_TRUE(document) << body;
                if (!document) break;
                found.insert(document->root()["captureData"]["endpointInput"]["data"].string_or("?"));
                EXPECT_TRUE(ids.insert(document->root()["eventMetadata"]["eventId"].string_or("")).second);
                at = end + 1;
            }
        }
        return found;
    }
    std::map<std::string, std::string> objects;
    int attempts = 0;
    bool broken = false;
};

struct CaptureTest : ::testing::Test {
    CaptureTest() { boot(); }
    void boot() {
        capture.emplace(fs, clock, random, pool, options, bucket.sink());
        ASSERT_TRUE(capture->recover());
    }
    void record(int number, std::string padding = {}) {
        capture->record(settings, {.time = clock.now(),
                                   .input = std::to_string(number) + padding,
                                   .input_type = "text/csv",
                                   .output = "o",
                                   .output_type = "text/csv"});
    }
    void upload() { run_to_end(capture->upload_due()); }
    std::size_t files() { return fs.list("/capture")->size(); }

    FaultyFilesystem fs;
    ManualClock clock;
    SeededRandom random{1};
    Pool pool{1};
    Capture::Options options{.folder = "/capture", .file_bytes = 2000, .buffer_bytes = 10'000};
    Bucket bucket;
    std::shared_ptr<const CaptureSettings> settings = std::make_shared<const CaptureSettings>(settings_of());
    std::optional<Capture> capture;
};

TEST_F(CaptureTest, AFileIsUploadedWhenItIsOldOrLong) {
    record(1);
    record(2);
    capture->write_rest();
    capture->seal_old();
    upload();
    EXPECT_TRUE(bucket.objects.empty());
    EXPECT_EQ(files(), 1u);
    clock.advance(60s);
    capture->seal_old();
    upload();
    ASSERT_EQ(bucket.objects.size(), 1u);
    EXPECT_THAT(bucket.objects.begin()->first, ::testing::StartsWith("cap/e/v/2026/01/01/00/00-00-000-"));
    EXPECT_EQ(bucket.inputs(), (std::multiset<std::string>{"1", "2"}));
    EXPECT_EQ(files(), 0u);
    for (int i = 0; i < 20; ++i) record(i, std::string(200, '-'));  // some 10,000 bytes
    capture->write_rest();
    upload();
    EXPECT_GT(bucket.objects.size(), 3u);
    EXPECT_EQ(capture->stats().captured, 22u);
    EXPECT_EQ(capture->stats().dropped, 0u);
}

TEST_F(CaptureTest, EachHourAndEachVariantHasItsOwnFolder) {
    record(1);
    clock.advance(1h);
    record(2);
    settings = std::make_shared<const CaptureSettings>(settings_of("w"));
    record(3);
    capture->write_rest();
    clock.advance(60s);
    capture->seal_old();
    upload();
    std::vector<std::string> folders;
    for (const auto& [key, body] : bucket.objects) folders.push_back(key.substr(0, key.rfind('/')));
    EXPECT_THAT(folders, ::testing::ElementsAre("cap/e/v/2026/01/01/00", "cap/e/v/2026/01/01/01",
                                                "cap/e/w/2026/01/01/01"));
}

TEST_F(CaptureTest, WhatHasNoRoomIsCounted) {
    for (int i = 0; i < 100; ++i) record(i, std::string(500, '-'));
    EXPECT_GT(capture->stats().dropped, 80u);
    std::uint64_t dropped = capture->stats().dropped;
    capture->write_rest();
    EXPECT_EQ(capture->stats().captured + dropped, 100u);
    record(100);
    EXPECT_EQ(capture->stats().dropped, dropped);
}

TEST_F(CaptureTest, AnUploadIsTriedAgainWithGrowingPauses) {
    bucket.broken = true;
    record(1);
    capture->write_rest();
    clock.advance(60s);
    capture->seal_old();
    for (int attempts = 1; attempts <= 4; ++attempts) {
        upload();
        upload();  // not yet
        EXPECT_EQ(bucket.attempts, attempts);
        clock.advance(1s * (1 << (attempts - 1)));
    }
    bucket.broken = false;
    upload();
    EXPECT_EQ(bucket.inputs(), (std::multiset<std::string>{"1"}));
    EXPECT_EQ(files(), 0u);
}

TEST_F(CaptureTest, WhatWasWrittenSurvivesACrashAndIsUploadedOnceWhatWasNotIsGone) {
    record(1);
    capture->write_rest();
    record(2);
    fs.crash();
    boot();
    upload();
    EXPECT_EQ(bucket.inputs(), (std::multiset<std::string>{"1"}));
    EXPECT_EQ(files(), 0u);
}

// A crash in the middle of a write leaves any part of what was not synced.
TEST_F(CaptureTest, TornWritesLeaveOnlyWholeLines) {
    options.file_bytes = 1 << 20;
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        options.folder = "/torn" + std::to_string(seed);
        bucket = {};
        boot();
        for (int i = 0; i < 3; ++i) record(i, std::string(1000, '-'));
        capture->write_rest();
        std::uint64_t synced = capture->stats().captured;
        for (int i = 3; i < 6; ++i) record(i, std::string(1000, '-'));
        fs.fail_at(1, EIO, true);  // the sync, and all after it
        capture->write_rest();
        SeededRandom chance(seed);
        fs.crash(seed % 2 ? FaultyFilesystem::Unsynced::any : FaultyFilesystem::Unsynced::prefix, &chance);
        boot();
        upload();
        EXPECT_EQ(synced, 3u);
        EXPECT_GE(bucket.inputs().size(), 3u) << seed;
    }
}

// A disk writes pages in any order: one that did not reach it reads as zeros, and what follows may be there.
TEST_F(CaptureTest, ALineWithAHoleIsLeftOut) {
    record(1);
    record(2);
    record(3);
    capture->write_rest();
    std::string path = "/capture/" + fs.list("/capture")->at(0).name;
    std::string text = read_file(fs, path).value();
    std::size_t second = text.find("{\"captureData\"", text.find("{\"captureData\"") + 1);
    auto file = fs.open(path, OpenMode::read_write).value();
    ASSERT_TRUE(file->write_at(second, std::string(20, '\0')));
    boot();
    upload();
    EXPECT_EQ(bucket.inputs(), (std::multiset<std::string>{"1", "3"}));
}

TEST_F(CaptureTest, AFileThatCannotBeReadIsSetAside) {
    {
        auto file = fs.open("/capture/x.jsonl", OpenMode::create).value();
        ASSERT_TRUE(file->write_at(0, "nonsense\n{}\n"));
    }
    boot();
    upload();
    boot();
    upload();
    EXPECT_TRUE(bucket.objects.empty());
    EXPECT_EQ(fs.list("/capture")->at(0).name, "x.jsonl.unreadable");
}

TEST_F(CaptureTest, OneRecordFitsHoweverLargeItIs) {
    record(1, std::string(50'000, '-'));
    record(2);
    capture->write_rest();
    EXPECT_EQ(capture->stats().captured, 1u);
    EXPECT_EQ(capture->stats().dropped, 1u);
}

// Every operation of the file system fails once, with a crash at the end: what counts as captured is in the bucket once, and nothing is there twice.
TEST_F(CaptureTest, NoFailureAndNoCrashLosesWhatCountsAsCaptured) {
    for (std::uint64_t n = 0;; ++n) {
        ASSERT_LT(n, 200u);
        options.folder = "/capture" + std::to_string(n);
        bucket = {};
        boot();
        int number = 0;
        std::uint64_t known = 0;
        fs.fail_at(n, n % 2 ? EIO : ENOSPC);
        for (int round = 0; round < 3; ++round) {
            for (int i = 0; i < 5; ++i) record(number++, std::string(150, '-'));
            capture->write_rest();
            clock.advance(61s);
            capture->seal_old();
            upload();
        }
        known = capture->stats().captured;
        EXPECT_EQ(known + capture->stats().dropped, 15u) << n;
        bool hit = fs.fault_was_hit();
        fs.crash();
        boot();
        clock.advance(10s);
        upload();
        clock.advance(10s);
        upload();
        auto inputs = bucket.inputs();
        EXPECT_GE(inputs.size(), known) << n;  // what was dropped may have reached the disk
        EXPECT_EQ(std::set(inputs.begin(), inputs.end()).size(), inputs.size()) << n;
        if (!hit) {
            EXPECT_EQ(known, 15u);
            break;
        }
    }
}

}  // namespace
}  // namespace athanor::serving
