// Small blobs share append-only files, so that one fdatasync makes many durable: those who wait while one sync runs are written together by
// the next. One flusher thread writes; anybody reads. A segment belongs to one run of the server (its id begins with the epoch), so a torn
// tail is never appended to; what lies there without being named by the index is dead.
//
// A segment is 16 bytes of header and then records:
//   magic (4) | crc32c of the rest of the header and the key (4) | bucket (8) | epoch (4) | number (8) | key length (4) | sealed length (8) | key | frames
// Bucket and key are there for compaction, which asks the index whether somebody still needs the record.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "base/batches.hpp"
#include "base/file.hpp"
#include "base/task.hpp"
#include "objects/frame.hpp"

namespace athanor::objects {

struct SegmentRecord {
    std::int64_t bucket = 0;
    std::string key;
    BlobId id;
};

class SegmentLog {
public:
    static constexpr std::uint64_t kSegmentHeader = 16;  // what a segment has without a record

    struct Location {
        std::uint64_t segment, offset;  // of the frames
    };
    using Done = std::move_only_function<void(Result<Location>)>;
    struct Options {
        std::uint64_t segment_size = 256u << 20;
        std::uint64_t queue_bytes = 64u << 20;  // waiting for the flusher; more is answered SlowDown
        std::function<void()> on_lost_durability;
    };
    static Result<std::unique_ptr<SegmentLog>> open(Filesystem& fs, std::string folder, std::uint32_t epoch,
                                                    Options options);

    static std::size_t head_size(std::string_view key);
    // The head of a record; the frames (`sealed_length` bytes) are appended to it by the caller, and the whole is given to `append`.
    static std::string begin_record(const SegmentRecord& record, std::uint64_t sealed_length);
    // `done` is called once, on the flusher's thread, when the record is on the disk or never will be. A record that got a place is
    // pending, and its segment is not compacted, until the index names it or never will: then `settle` must be called.
    void append(std::string record, std::size_t head_size, Done done);
    Task<Result<Location>> append(std::string record, std::size_t head_size);

    void settle(std::uint64_t segment);
    bool is_pending(std::uint64_t segment);

    Result<std::string> read(Location location, std::uint64_t size);  // any thread; blocks for the disk
    // While it is held, a segment can be read also after its removal.
    Result<std::shared_ptr<File>> hold(std::uint64_t segment) { return file_of(segment); }

    struct Segment {
        std::uint64_t id, size;
        bool active;
    };
    Result<std::vector<Segment>> list();
    // Visits the records of a segment up to its end or to the first that is not one, and says where that is: before the segment's end only
    // where a tail is torn or a head is damaged.
    Result<std::uint64_t> scan(
        std::uint64_t segment,
        const std::function<Status(const SegmentRecord&, Location, std::uint64_t sealed_length)>& visit);
    Status remove(std::uint64_t segment);

private:
    struct Pending {
        std::string record;
        std::size_t head_size;
        Done done;
    };
    SegmentLog(Filesystem& fs, std::string folder, std::uint32_t epoch, Options options);
    void flush(std::vector<Pending>& batch);
    Status write(std::vector<Pending>& batch, std::vector<std::uint64_t>& offsets);
    Status start_segment();
    Status lose_durability(const Error& error);
    std::string path_of(std::uint64_t segment) const;
    Result<std::shared_ptr<File>> file_of(std::uint64_t segment);

    Filesystem& fs_;
    const std::string folder_;
    const std::uint32_t epoch_;
    const Options options_;

    // The flusher's own.
    std::shared_ptr<File> active_;
    std::uint64_t active_size_ = 0;
    std::uint32_t next_ = 0;
    bool lost_ = false;
    std::string gathered_;

    std::mutex mutex_;  // what follows
    std::uint64_t active_id_ = 0;
    std::map<std::uint64_t, std::size_t> pending_;  // records by segment
    std::map<std::uint64_t, std::shared_ptr<File>>
        open_;  // shared with reads that go on while a segment is removed
    std::map<std::uint64_t, std::weak_ptr<File>> removed_;

    std::atomic<std::uint64_t> queued_bytes_ = 0;
    Batches<Pending> waiting_{[this](std::vector<Pending>& batch) {
        flush(batch);
    }};  // last: it uses the others, and writes what waits
};

}  // namespace athanor::objects
