// Inventory: a bucket's objects (or all their versions) as CSV in another bucket, daily, weekly or on demand, in AWS's layout:
//
//     PREFIX/SOURCE/ID/data/UUID.csv.gz    PREFIX/SOURCE/ID/2026-11-22T01-00Z/manifest.json and manifest.checksum
//     PREFIX/SOURCE/ID/hive/dt=2026-11-22-01-00/symlink.txt
//
// A report reads the index in steps of some thousand rows, each a snapshot of its own, so it never holds up writers or the log's checkpoint and takes
// bounded memory (one file's compressed bytes) whatever the bucket's size. It tells of objects that were there while it ran; the manifest comes
// last, and names whole files only. One that a crash cut off is begun again: its files lie there unnamed, as AWS's do.
//
//     Inventories inventories(store, s3.access(), clock, random, pool, {.day = std::chrono::hours(24)});
//     spawn(cores.next(), inventories.loop());
//     own.add("inventory", ...)  // on demand: run(bucket, id)
//
// A configuration is one of the bucket's documents ("inventory/ID"); when its last report was, another ("inventory-done/ID"). Handlers run on the
// connection's core; reports on the loop's, their steps on the pool.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "api/s3.hpp"
#include "base/clock.hpp"
#include "base/random.hpp"
#include "base/task.hpp"
#include "gate/register.hpp"
#include "objects/object_store.hpp"
#include "services/s3/access.hpp"
#include "services/s3/inventory_report.hpp"

namespace athanor::s3 {

class Inventories {
public:
    struct Options {
        Duration day = std::chrono::hours(24);  // shorter in tests, as for lifecycle rules
        std::size_t rows_at_once = 5000;
        std::uint64_t rows_of_file = 1'000'000;
        std::size_t bytes_of_file = 32u << 20;  // compressed
    };

    Inventories(objects::ObjectStore& store, const Access& access, Clock& clock, Random& random, Pool& pool,
                Options options)
        : store_(store), access_(access), clock_(clock), random_(random), pool_(pool), options_(options) {}

    void add_to(gate::Register& operations);
    Task<void> loop();  // until the process ends
    Task<void> look();  // makes what is due

    // One report now: the manifest's "s3://bucket/key". NoSuchConfiguration. Of the caller's own bucket.
    Task<Result<std::string>> run(const gate::Call& call, std::string bucket, std::string id);

private:
    template <class T>
    using Read = Task<Result<T>>;
    using Unit = api::s3::Unit;
    Task<Result<store::Durable<Unit>>> put(gate::Call& call,
                                           api::s3::PutBucketInventoryConfigurationRequest in);
    Task<Result<store::Durable<Unit>>> remove(gate::Call& call,
                                              api::s3::DeleteBucketInventoryConfigurationRequest in);
    Read<api::s3::GetBucketInventoryConfigurationOutput> get(
        gate::Call& call, api::s3::GetBucketInventoryConfigurationRequest in);
    Read<api::s3::ListBucketInventoryConfigurationsOutput> list(
        gate::Call& call, api::s3::ListBucketInventoryConfigurationsRequest in);

    struct Report;
    Read<std::string> report(const objects::Bucket& bucket,
                             const api::s3::InventoryConfiguration& configuration);
    Task<Status> write_files(Report& report);
    Task<Status> put_object(const Report& report, std::string key, std::string body, std::string type);
    bool is_due(const objects::Bucket& bucket, const api::s3::InventoryConfiguration& configuration) const;

    objects::ObjectStore& store_;
    const Access& access_;
    Clock& clock_;
    Random& random_;
    Pool& pool_;
    const Options options_;
    std::map<std::string, Timestamp> failed_;  // the loop's: reports that are tried again later
};

}  // namespace athanor::s3
