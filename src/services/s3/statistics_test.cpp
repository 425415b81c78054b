// What CloudWatch and /metrics are told of buckets.
#include "services/s3/statistics.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "base/file.hpp"
#include "base/random.hpp"
#include "base/stream.hpp"

namespace athanor::s3 {
namespace {

struct Storage : testing::Test {
    Storage() {
        std::filesystem::remove_all(path);
        objects::ObjectStore::Options options;
        options.path = path;
        options.master_key = objects::MasterKey::generate(random);
        options.background = false;
        store = std::move(
            objects::ObjectStore::open(system_filesystem(), clock, random, pool, std::move(options)).value());
        for (auto name : {"empty", "full"})
            EXPECT_TRUE(run_to_end(
                store->create_bucket(objects::TrustedName::bucket(name), "000000000000", "us-east-1")));
        put("a", "hello", "STANDARD");
        put("b", "hello, world", "GLACIER_IR");
        put("c", "x", "STANDARD");
    }
    ~Storage() override {
        store.reset();
        std::filesystem::remove_all(path);
    }
    void put(std::string key, std::string body, std::string storage_class) {
        auto stream = stream_of(std::move(body));
        objects::PutOptions options;
        options.metadata.storage_class = std::move(storage_class);
        ASSERT_TRUE(run_to_end(store->put(objects::TrustedName::bucket("full"),
                                          objects::TrustedName::key(key), *stream, std::move(options))));
    }

    std::string path = testing::TempDir() + "athanor_s3_statistics_" + std::to_string(::getpid());
    ManualClock clock;
    SeededRandom random{1};
    Pool pool{1};
    std::unique_ptr<objects::ObjectStore> store;
};

TEST_F(Storage, points_of_a_day_by_class_and_none_of_what_is_empty) {
    clock.advance(std::chrono::hours(30));
    StorageStatistics statistics(*store, clock, std::chrono::hours(24), {});
    std::vector<std::string> told;
    for (const StoragePoint& point : statistics.points())
        told.push_back(format_iso8601(point.time).substr(0, 16) + " " + point.bucket + " " +
                       point.storage_type + " " + std::string(point.metric) + " " + std::string(point.unit) +
                       " " + std::to_string(static_cast<int>(point.value)));
    EXPECT_THAT(told, testing::UnorderedElementsAre(
                          "2026-01-02T00:00 full StandardStorage BucketSizeBytes Bytes 6",
                          "2026-01-02T00:00 full GlacierInstantRetrievalStorage BucketSizeBytes Bytes 12",
                          "2026-01-02T00:00 full AllStorageTypes NumberOfObjects Count 3"));
}

TEST_F(Storage, totals_of_each_bucket_by_name) {
    StorageStatistics statistics(*store, clock, std::chrono::hours(24), {});
    auto all = statistics.of_buckets();
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].bucket, "empty");
    EXPECT_EQ(all[0].versions, 0u);
    EXPECT_EQ(all[1].bucket, "full");
    EXPECT_EQ(all[1].objects, 3u);
    EXPECT_EQ(all[1].bytes, 18u);
}

TEST(StorageTypes, have_aws_names) {
    EXPECT_EQ(storage_type_of("STANDARD_IA"), "StandardIAStorage");
    EXPECT_EQ(storage_type_of("DEEP_ARCHIVE"), "DeepArchiveStorage");
    EXPECT_EQ(storage_type_of("OTHER"), "OTHER");
}

}  // namespace
}  // namespace athanor::s3
