// Server access logs: a line for each request of a bucket that asks for them (PutBucketLogging), delivered every few minutes as objects of its
// target bucket, under TargetPrefix (SimplePrefix) or TargetPrefix/account/region/bucket/year/month/day (PartitionedPrefix).
//
// finished() appends a line to a batch in memory and returns; the line of a streamed answer comes when the stream ends, so it knows how much was
// sent. A batch is for one target and prefix (partitioned: for one source and, by EventTime, one day) and is delivered `interval` after its
// first line, or when it is `object_bytes` long. All batches together are bounded: past it lines are dropped and counted.
//
// Best effort, as AWS promises it: what waits is in memory, so a server that is killed loses the lines of the last interval; one that is
// stopped delivers them (deliver_rest). A delivery is a put into the engine and no request: it is in no log, so a bucket may log into itself. The
// target is asked again at each delivery: one that is gone or does not let logging.s3.amazonaws.com write (service_writes.hpp) drops the batch.
//
//     AccessLogs logs(store, s3.access(), clock, random, {.interval = std::chrono::minutes(5)});
//     dispatcher.witness([&](const gate::Finished& f, http::Response& r) { logs.finished(f, r); });
//     spawn(cores.next(), logs.deliver_loop());   ... co_await logs.deliver_rest();
//
// finished() and note() from any core: where no bucket is logged they cost one relaxed load, for a bucket that is not logged a look into a
// map under a shared lock. Handlers run on the connection's core, the loop on one core.
#pragma once

#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <shared_mutex>
#include <string>
#include <string_view>

#include "api/s3.hpp"
#include "base/clock.hpp"
#include "base/random.hpp"
#include "base/task.hpp"
#include "gate/dispatcher.hpp"
#include "gate/register.hpp"
#include "objects/object_store.hpp"
#include "services/s3/access.hpp"
#include "services/s3/access_log_line.hpp"

namespace athanor::s3 {

class AccessLogs {
public:
    struct Options {
        Duration interval = std::chrono::minutes(5);
        std::size_t object_bytes = 4u << 20;
        std::size_t buffer_bytes = 32u << 20;  // of all batches, also those that are being delivered
    };
    struct Stats {
        std::uint64_t lines = 0, dropped = 0, objects = 0;  // since the start; of lines, of lines, delivered
        std::uint64_t waiting_bytes = 0;
    };

    AccessLogs(objects::ObjectStore& store, const Access& access, Clock& clock, Random& random,
               Options options);
    ~AccessLogs();

    void add_to(gate::Register& operations);

    void finished(const gate::Finished& finished, http::Response& response);

    // What only a handler knows of its request. A further line: what a batch or a copy did with one key.
    struct Further {
        std::string bucket, key, version;
        std::string operation;  // BATCH.DELETE.OBJECT, REST.COPY.OBJECT_GET
        int status = 0;
        std::string error;
        std::optional<std::uint64_t> object_size = {};
    };
    void note(const gate::Call& call, Further further);
    void note_acl_required(const gate::Call& call, std::string_view bucket);
    void note_key(const gate::Call& call, std::string_view bucket, std::string_view key);  // of a form
    bool logs(std::string_view bucket) const;  // is it worth noting?

    Task<void> deliver_loop();  // until the process ends
    Task<void> deliver_rest();  // all that waits, at once
    Stats stats() const;

private:
    struct Logged;      // a bucket that is logged, with its target
    class Book;         // the batches; shared with answers that are still being sent, which may outlive us
    class CountedBody;  // such an answer's body
    using Unit = api::s3::Unit;

    Task<Result<store::Durable<Unit>>> put_logging(gate::Call& call, api::s3::PutBucketLoggingRequest in);
    Task<Result<api::s3::GetBucketLoggingOutput>> get_logging(gate::Call& call,
                                                              api::s3::GetBucketLoggingRequest in);
    Status check_target(const objects::Bucket& source, const api::s3::LoggingEnabled& wanted) const;

    void refresh();  // which buckets are logged
    std::shared_ptr<const Logged> find(std::string_view bucket) const;
    struct Batch;
    Task<void> deliver(Batch batch, bool last);
    Task<Status> put(const Batch& batch);

    objects::ObjectStore& store_;
    const Access& access_;
    Clock& clock_;
    Random& random_;
    const Options options_;
    std::shared_ptr<Book> book_;

    std::atomic<bool> any_ = false;
    mutable std::shared_mutex logged_mutex_;
    std::map<std::string, std::shared_ptr<const Logged>, std::less<>> logged_;
};

}  // namespace athanor::s3
