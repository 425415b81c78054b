// Reports as they lie in the destination, steps of one row, schedules, and what is refused.
#include "services/s3/inventory.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <zlib.h>

#include "base/encoding.hpp"
#include "base/json.hpp"
#include "services/s3/testing.hpp"

namespace athanor::s3 {
namespace {

using namespace api::s3;
namespace op = api::s3::op;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::MatchesRegex;
using testing::SizeIs;

constexpr std::string_view kAccount = "000000000000";

std::string unpacked(const std::string& packed) {
    z_stream z{};
    EXPECT_EQ(inflateInit2(&z, 15 + 16), Z_OK);
    std::string out(1 << 20, '\0');
    z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    z.avail_in = static_cast<uInt>(packed.size());
    z.next_out = reinterpret_cast<Bytef*>(out.data());
    z.avail_out = static_cast<uInt>(out.size());
    EXPECT_EQ(inflate(&z, Z_FINISH), Z_STREAM_END);
    out.resize(out.size() - z.avail_out);
    inflateEnd(&z);
    return out;
}

class Inventory : public ServiceTest {
protected:
    Inventory() : ServiceTest("inventory") {
        make({});
        for (auto name : {"source", "reports"}) EXPECT_TRUE(call<op::CreateBucket>({.bucket = name}));
    }
    ~Inventory() override { inventories_.reset(); }
    void make(Inventories::Options options) {
        inventories_ =
            std::make_unique<Inventories>(*store_, service_->access(), clock_, random_, pool_, options);
        reports_ = std::make_unique<gate::Register>(authorizer_);
        inventories_->add_to(*reports_);
    }
    gate::Call caller(std::string_view account = kAccount) {
        gate::Call call;
        call.principal.account = account;
        call.time = clock_.now();
        return call;
    }
    template <class Op>
    Result<typename Op::Output> call(typename Op::Input in, std::string_view account = kAccount) {
        auto who = caller(account);
        auto& where = operations_.find(Op::kModel) ? operations_ : *reports_;
        return run_to_end(where.template call<Op>(who, std::move(in)));
    }
    static InventoryConfiguration configuration(std::string id = "all") {
        return {.destination = {.s3_bucket_destination = {.bucket = "arn:aws:s3:::reports", .format = "CSV"}},
                .is_enabled = true,
                .id = std::move(id),
                .included_object_versions = "Current",
                .schedule = {.frequency = "Daily"}};
    }
    std::string put(InventoryConfiguration wanted, std::string id = "") {
        if (id.empty()) id = wanted.id;
        auto done = call<op::PutBucketInventoryConfiguration>(
            {.bucket = "source", .id = std::move(id), .inventory_configuration = std::move(wanted)});
        return done ? "" : done.error().code;
    }
    void object(std::string key, std::string body = "hello", PutObjectRequest request = {}) {
        request.bucket = "source";
        request.key = std::move(key);
        request.body = stream_of(std::move(body));
        ASSERT_TRUE(call<op::PutObject>(std::move(request)));
    }
    std::vector<std::string> keys() {
        std::vector<std::string> out;
        for (auto& one : store_->list(objects::TrustedName::bucket("reports"), {})->objects)
            out.push_back(one.key);
        return out;
    }
    std::string read(const std::string& key) {
        auto reader = run_to_end(
            store_->get(objects::TrustedName::bucket("reports"), objects::TrustedName::key(key), {}));
        return run_to_end(read_all(**reader, 1 << 20)).value();
    }
    // The rows of the report that was made of it.
    std::string rows(const std::string& id = "all") {
        auto who = caller();
        auto made = run_to_end(inventories_->run(who, "source", id));
        EXPECT_TRUE(made) << made.error().message;
        manifest_ = read(made->substr(std::string("s3://reports/").size()));
        EXPECT_EQ(
            read(made->substr(std::string("s3://reports/").size(), made->size() - 26) + "manifest.checksum"),
            hex(hash(HashKind::md5, manifest_)));
        std::string all;
        auto document = json::parse(manifest_).value();
        files_ = document.root()["files"].size();
        document.root()["files"].for_each_element([&](json::Value file) {
            std::string bytes = read(file["key"].string_or(""));
            EXPECT_EQ(file["MD5checksum"].string_or(""), hex(hash(HashKind::md5, bytes)));
            EXPECT_EQ(file["size"].integer_or(0), static_cast<std::int64_t>(bytes.size()));
            all += unpacked(bytes);
        });
        return all;
    }

    std::unique_ptr<gate::Register> reports_;  // the operations of inventories_
    std::unique_ptr<Inventories> inventories_;
    std::string manifest_;
    std::size_t files_ = 0;
};

TEST_F(Inventory, tells_current_objects_in_aws_layout) {
    auto wanted = configuration();
    wanted.optional_fields = {{"StorageClass", "Size", "LastModifiedDate", "ETag", "IsMultipartUploaded",
                               "EncryptionStatus", "ChecksumAlgorithm", "ReplicationStatus"}};
    wanted.destination.s3_bucket_destination.prefix = "inv";
    wanted.filter = InventoryFilter{.prefix = "d/"};
    ASSERT_EQ(put(wanted), "");
    object("a");
    object("d/a b\"c");
    object("d/z", "");
    object("e");
    EXPECT_EQ(
        rows(),
        "\"source\",\"d/a%20b%22c\",\"5\",\"2026-01-01T00:00:00.000Z\",\"5d41402abc4b2a76b9719d911017c592\","
        "\"STANDARD\",\"false\",\"\",\"SSE-S3\",\"CRC64NVME\"\n"
        "\"source\",\"d/z\",\"0\",\"2026-01-01T00:00:00.000Z\",\"d41d8cd98f00b204e9800998ecf8427e\","
        "\"STANDARD\",\"false\",\"\",\"SSE-S3\",\"CRC64NVME\"\n");
    EXPECT_THAT(keys(), ElementsAre("inv/source/all/2026-01-01T00-00Z/manifest.checksum",
                                    "inv/source/all/2026-01-01T00-00Z/manifest.json",
                                    MatchesRegex("inv/source/all/data/[0-9a-f-]{36}.csv.gz"),
                                    "inv/source/all/hive/dt=2026-01-01-00-00/symlink.txt"));
    EXPECT_EQ(read(keys()[3]), "s3://reports/" + keys()[2] + "\n");
    auto manifest = json::parse(manifest_).value();
    EXPECT_EQ(manifest.root()["sourceBucket"].string_or(""), "source");
    EXPECT_EQ(manifest.root()["destinationBucket"].string_or(""), "arn:aws:s3:::reports");
    EXPECT_EQ(manifest.root()["version"].string_or(""), "2016-11-30");
    EXPECT_EQ(manifest.root()["fileFormat"].string_or(""), "CSV");
    EXPECT_EQ(manifest.root()["creationTimestamp"].string_or(""), "1767225600000");
    EXPECT_EQ(
        manifest.root()["fileSchema"].string_or(""),
        "Bucket, Key, Size, LastModifiedDate, ETag, StorageClass, IsMultipartUploaded, ReplicationStatus, "
        "EncryptionStatus, ChecksumAlgorithm");
}

TEST_F(Inventory, tells_all_versions_in_steps_and_several_files) {
    make({.day = std::chrono::hours(24), .rows_at_once = 1, .rows_of_file = 2});
    auto wanted = configuration("v");
    wanted.included_object_versions = "All";
    ASSERT_EQ(put(wanted), "");
    ASSERT_TRUE(call<op::PutBucketVersioning>(
        {.bucket = "source", .versioning_configuration = {.status = "Enabled"}}));
    object("a", "1");
    object("a", "2");
    object("b", "3");
    ASSERT_TRUE(call<op::DeleteObject>({.bucket = "source", .key = "a"}));
    auto listed = call<op::ListObjectVersions>({.bucket = "source"});
    const std::string all = rows("v");
    EXPECT_EQ(files_, 2u);
    auto row = [](std::string key, std::string version, const char* flags) {
        return "\"source\",\"" + key + "\",\"" + version + "\"," + flags + "\n";
    };
    EXPECT_EQ(all, row("a", *listed->delete_markers->at(0).version_id, R"("true","true")") +
                       row("a", *listed->versions->at(0).version_id, R"("false","false")") +
                       row("a", *listed->versions->at(1).version_id, R"("false","false")") +
                       row("b", *listed->versions->at(2).version_id, R"("true","false")"));
    EXPECT_THAT(manifest_, HasSubstr("Bucket, Key, VersionId, IsLatest, IsDeleteMarker\""));
    // An empty bucket has a report with one empty file.
    wanted.filter = InventoryFilter{.prefix = "none"};
    ASSERT_EQ(put(wanted), "");
    EXPECT_EQ(rows("v"), "");
    EXPECT_EQ(files_, 1u);
}

TEST_F(Inventory, comes_daily_and_weekly) {
    ASSERT_EQ(put(configuration("daily")), "");
    auto weekly = configuration("weekly");
    weekly.schedule.frequency = "Weekly";
    ASSERT_EQ(put(weekly), "");
    auto off = configuration("off");
    off.is_enabled = false;
    ASSERT_EQ(put(off), "");
    auto reports = [&](std::string_view id) {
        return std::ranges::count_if(keys(), [&](const std::string& key) {
            return key.starts_with("source/" + std::string(id)) && key.ends_with("manifest.json");
        });
    };
    auto look = [&] { run_to_end(inventories_->look()); };
    look();
    look();
    EXPECT_EQ(reports("daily"), 1);
    EXPECT_EQ(reports("weekly"), 1);
    clock_.advance(std::chrono::hours(24));  // Friday, 2 January
    look();
    EXPECT_EQ(reports("daily"), 2);
    EXPECT_EQ(reports("weekly"), 1);
    clock_.advance(std::chrono::hours(48));  // Sunday
    look();
    EXPECT_EQ(reports("daily"), 3);
    EXPECT_EQ(reports("weekly"), 2);
    EXPECT_EQ(reports("off"), 0);
    EXPECT_EQ(rows("off"), "");  // on demand
    // A destination that is gone: tried again later, not at every look.
    for (auto& key : keys()) ASSERT_TRUE(call<op::DeleteObject>({.bucket = "reports", .key = key}));
    ASSERT_TRUE(call<op::DeleteBucket>({.bucket = "reports"}));
    clock_.advance(std::chrono::hours(24));
    look();
    ASSERT_TRUE(call<op::CreateBucket>({.bucket = "reports"}));
    look();
    EXPECT_EQ(reports("daily"), 0);
    clock_.advance(std::chrono::hours(1));
    look();
    EXPECT_EQ(reports("daily"), 1);
}

TEST_F(Inventory, configurations_are_kept_listed_and_removed) {
    EXPECT_EQ(call<op::GetBucketInventoryConfiguration>({.bucket = "source", .id = "x"}).error().code,
              "NoSuchConfiguration");
    EXPECT_FALSE(
        call<op::ListBucketInventoryConfigurations>({.bucket = "source"})->inventory_configuration_list);
    for (int i = 0; i < 103; ++i) ASSERT_EQ(put(configuration("id" + std::to_string(100 + i))), "");
    auto first = call<op::ListBucketInventoryConfigurations>({.bucket = "source"});
    EXPECT_THAT(*first->inventory_configuration_list, SizeIs(100));
    EXPECT_TRUE(*first->is_truncated);
    auto second = call<op::ListBucketInventoryConfigurations>(
        {.bucket = "source", .continuation_token = first->next_continuation_token});
    EXPECT_THAT(*second->inventory_configuration_list, SizeIs(3));
    EXPECT_FALSE(*second->is_truncated);
    EXPECT_EQ(call<op::GetBucketInventoryConfiguration>({.bucket = "source", .id = "id101"})
                  ->inventory_configuration->id,
              "id101");
    ASSERT_TRUE(call<op::DeleteBucketInventoryConfiguration>({.bucket = "source", .id = "id101"}));
    EXPECT_EQ(call<op::DeleteBucketInventoryConfiguration>({.bucket = "source", .id = "id101"}).error().code,
              "NoSuchConfiguration");
    auto who = caller();
    EXPECT_EQ(run_to_end(inventories_->run(who, "source", "id101")).error().code, "NoSuchConfiguration");
    auto other = caller("111111111111");
    EXPECT_EQ(run_to_end(inventories_->run(other, "source", "id102")).error().code, "AccessDenied");
}

TEST_F(Inventory, refuses_what_aws_refuses) {
    auto with = [&](auto change) {
        auto wanted = configuration();
        change(wanted);
        return put(std::move(wanted), "all");
    };
    auto to = [](InventoryConfiguration& c) -> auto& { return c.destination.s3_bucket_destination; };
    EXPECT_EQ(with([](auto& c) { c.id = "other"; }), "InvalidArgument");
    EXPECT_EQ(put(configuration("a/b")), "InvalidArgument");
    EXPECT_EQ(with([](auto& c) { c.schedule.frequency = "Hourly"; }), "MalformedXML");
    EXPECT_EQ(with([](auto& c) { c.included_object_versions = "Some"; }), "MalformedXML");
    EXPECT_EQ(with([](auto& c) { c.optional_fields = {{"Colour"}}; }), "MalformedXML");
    EXPECT_EQ(with([&](auto& c) { to(c).format = "Parquet"; }), "NotImplemented");
    EXPECT_EQ(with([&](auto& c) { to(c).format = "XML"; }), "MalformedXML");
    EXPECT_EQ(with([&](auto& c) { to(c).bucket = "reports"; }), "InvalidS3DestinationBucket");
    EXPECT_EQ(with([&](auto& c) { to(c).bucket = "arn:aws:s3:::none-such"; }), "InvalidS3DestinationBucket");
    EXPECT_EQ(with([&](auto& c) { to(c).account_id = "111111111111"; }), "InvalidS3DestinationBucket");
    EXPECT_EQ(with([&](auto& c) { to(c).encryption.emplace(); }), "MalformedXML");
    EXPECT_EQ(with([](auto&) {}), "");
}

}  // namespace
}  // namespace athanor::s3
