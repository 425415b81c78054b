// Data capture: what an endpoint was asked and what it answered, in AWS's lines and under AWS's keys, in the user's bucket.
//
// A prediction never waits for it: record() copies into a bounded buffer and returns (past the bound the record is dropped and counted).
// Every second, or sooner if the buffer fills, the writer appends the records to spool files in a folder of its own, one for each variant and
// hour, and syncs them: from then on they survive a crash. A file that is `interval` old or `file_bytes` long is uploaded by the sink,
// tried again with growing pauses until that works, and then removed. The first line of a file says where it goes, under which key and as
// whose role: a restarted server uploads what it finds, under the same key, so each record is in the bucket once.
//
//     Capture capture(fs, clock, random, pool, options, sink);
//     ATHANOR_CHECK(capture.recover());                 // blocks: start-up
//     router.capture_with(&capture);
//     spawn(cores.next(), capture.write_loop()); spawn(cores.next(), capture.upload_loop());
//     ... cores.stop(); capture.write_rest();
//
// record() may be called from any thread; the loops are one coroutine each, whose blocking parts run on the pool.
#pragma once

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.hpp"
#include "base/file.hpp"
#include "base/random.hpp"
#include "base/task.hpp"

namespace athanor::serving {

// DataCaptureConfig, of one variant of one deployment.
struct CaptureSettings {
    std::string account, region, endpoint, variant;
    std::string destination;  // "s3://bucket/prefix"
    std::string role;         // the model's: who writes to the bucket
    std::string kms_key;      // may be empty
    double percentage = 100;  // of the requests
    bool input = true, output = true;
    std::vector<std::string> csv_types, json_types;  // media types; anything else is captured in base64
};

struct CapturedRecord {
    Timestamp time{};
    std::string input, input_type;
    std::string output, output_type;
    std::string inference_id;
};

// {"captureData":{…},"eventMetadata":{…},"eventVersion":"0"} and the end of the line.
std::string capture_line(const CaptureSettings& settings, const CapturedRecord& record,
                         std::string_view event_id);
// "<prefix>/<endpoint>/<variant>/2026/01/31/09/58-07-123-<id>.jsonl"
std::string capture_key(const CaptureSettings& settings, Timestamp first, std::string_view id);

struct CaptureUpload {
    std::string account, region, role, kms_key;
    std::string bucket, key;
    std::string body;
};
using CaptureSink = std::function<Task<Status>(CaptureUpload)>;

class Capture {
public:
    struct Options {
        std::string folder;
        Duration interval = std::chrono::seconds(60);
        std::uint64_t file_bytes = 2u << 20;
        std::size_t buffer_bytes = 32u << 20;    // waiting for the writer
        std::uint64_t spool_bytes = 1ull << 30;  // waiting for the bucket
    };
    struct Stats {
        std::uint64_t captured = 0, dropped = 0, uploaded = 0;  // records; records; files
    };

    Capture(Filesystem& fs, Clock& clock, Random& random, Pool& pool, Options options, CaptureSink sink);
    ~Capture();

    // What an earlier server left is uploaded. Makes the folder.
    Status recover();

    void record(std::shared_ptr<const CaptureSettings> settings, CapturedRecord record);

    Task<void> write_loop();
    Task<void> upload_loop();
    Stats stats() const;

    // The loops' steps; also for tests, and the first for the end.
    void write_rest();        // blocks
    void seal_old();          // files that are old enough go to the uploader
    Task<void> upload_due();  // one after the other

private:
    struct Waiting {
        std::shared_ptr<const CaptureSettings> settings;
        CapturedRecord record;
    };
    struct Spool;
    struct Sealed {
        std::string name;
        std::uint64_t bytes = 0;
        bool found = false;  // left by an earlier server: its end may not have reached the disk
        int failures = 0;
        Duration not_before{};
    };

    std::vector<Waiting> take_waiting();
    Result<Spool*> spool_for(const std::shared_ptr<const CaptureSettings>& settings, Timestamp time);
    void append(std::vector<Waiting> records);
    void sync(Spool& spool);
    void seal(std::unique_ptr<Spool> spool);
    void drop(std::uint64_t records, std::string_view why);
    Task<Status> upload(const Sealed& file);
    Result<CaptureUpload> read(const Sealed& file) const;
    std::string path(const std::string& name) const { return options_.folder + "/" + name; }

    Filesystem& fs_;
    Clock& clock_;
    Random& random_;
    Pool& pool_;
    const Options options_;
    const CaptureSink sink_;

    mutable std::mutex mutex_;  // what follows
    std::vector<Waiting> waiting_;
    std::size_t waiting_bytes_ = 0;
    std::vector<Sealed> sealed_;
    Stats stats_;
    std::uint64_t spooled_ = 0;  // bytes of all files
    Duration upload_complained_{};

    // The writer's own.
    std::map<const CaptureSettings*, std::unique_ptr<Spool>> open_;
    Duration written_{};
    Duration complained_{};
};

}  // namespace athanor::serving
