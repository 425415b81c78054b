// Delivers what trails select as objects of their buckets, in AWS's layout:
//
//     PREFIX/AWSLogs/ACCOUNT/CloudTrail/REGION/YYYY/MM/DD/ACCOUNT_CloudTrail_REGION_YYYYMMDDTHHmmZ_RANDOM.json.gz    {"Records":[…]}
//
// A trail's row says how far it has come. A pass reads the log from there, puts an object for each kMostRecords that it selects (only what is on
// the disk of the log), then moves the place in a transaction. So each record arrives at least once, whatever happens; an object that was put and not noted
// is put again under the same key, since its name is made of the trail and of where its records begin.
//
// The loop runs on one core, reading on the pool. A trail whose bucket refuses keeps its place, and says so in GetTrailStatus.
#pragma once

#include <functional>
#include <string>

#include "base/clock.hpp"
#include "base/task.hpp"
#include "services/cloudtrail/table.hpp"

namespace athanor::cloudtrail {

// Where trails go; the bucket's policy is asked as AWS does, as cloudtrail.amazonaws.com with the trail as aws:SourceArn.
struct Destination {
    std::string account, bucket, prefix, trail_arn;
};
class Sink {
public:
    virtual ~Sink() = default;
    // S3BucketDoesNotExistException, InsufficientS3BucketPolicyException.
    virtual Status check(const Destination& to) const = 0;
    virtual Task<Status> put(const Destination& to, std::string key, std::string text) = 0;  // compresses it
};
Destination destination_of(const TrailRow& row);

class Delivery {
public:
    static constexpr std::size_t kMostRecords = 20'000, kMostBytes = 16u << 20;

    Delivery(store::Database& control, const telemetry::AuditLog& log, Sink& sink, Clock& clock, Pool& pool)
        : control_(control), log_(log), sink_(sink), clock_(clock), pool_(pool) {}

    Task<void> loop(Duration interval);  // until the process ends
    Task<void> pass();                   // all trails once, as far as the log goes
    Task<void> pass_of(TrailKey key);    // one

private:
    struct Piece {
        std::string records;  // with commas between
        std::size_t count = 0;
        Timestamp first{};
        telemetry::AuditPlace next;
        bool end = true;
    };
    Result<Piece> gather(const TrailRow& row) const;
    Task<Result<bool>> deliver(const TrailRow& row);  // whether there is more
    Task<Status> note(TrailRow row, Result<Piece> piece, Status put);

    store::Database& control_;
    const telemetry::AuditLog& log_;
    Sink& sink_;
    Clock& clock_;
    Pool& pool_;
};

}  // namespace athanor::cloudtrail
