// The append-only files under log streams and metric series: numbered segments in a directory of their own, made of frames. A segment is 16
// bytes of header (a tag, the format's version, the segment's number), then frames:
//   magic (4) | crc32c of all that follows (4) | body length (4) | kind (1) | body
// A frame that is not whole ends its segment: it is the torn tail of a write that nobody was told about. A run of the server begins a segment
// of its own, so nothing is ever written behind such a tail.
//
// A file is extended by zeros, kAhead at a time, and frames are written over them: a sync that changes neither size nor extents is the data's
// alone, and takes half the time of one that the file system's journal takes part in. What is left of the zeros is cut off when the segment is
// closed; after a crash they are a tail like any other.
//
// One thread writes (append, close, remove_before); any thread reads. After a failed fsync nothing more is written. Internal to this room.
#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "base/error.hpp"
#include "base/file.hpp"

namespace athanor::telemetry {

inline constexpr std::size_t kSegmentHeader = 16;
inline constexpr std::size_t kFrameHeader = 13;
inline constexpr std::size_t kAhead = 1u << 20;

struct Frame {
    std::uint8_t kind = 0;
    std::string_view body;
    std::size_t size = 0;  // in the file
};

// Frames are built in place: open, append the body, close.
std::size_t open_frame(std::string& out, std::uint8_t kind);
void close_frame(std::string& out, std::size_t opened);
// The frame at the beginning of `bytes`; nullopt if there is no whole one. `needed` then tells how many bytes it would take, 0 if it is not one
// at all.
std::optional<Frame> parse_frame(std::string_view bytes, std::size_t* needed = nullptr);

// Made if it is not there; its name survives a crash, if its parent's does.
Status make_durable_directory(Filesystem& fs, const std::string& path);

class Segments {
public:
    struct Options {
        std::string path;      // of the directory
        std::string_view tag;  // 6 bytes: "ATHLOG"
        std::uint64_t segment_size = 64u << 20;
        std::function<void()> on_lost_durability;  // after a failed fsync
    };
    struct Place {
        std::uint64_t segment = 0, offset = 0;
    };
    // False: it is no record; it ends its segment.
    using Visit = std::function<bool(const Frame& frame, Place place)>;

    Segments(Filesystem& fs, Options options);
    ~Segments() { close(); }

    // Makes the directory if need be; visits all frames of all segments, oldest first. Once, before anything else.
    Status load(const Visit& visit);
    // Durable when it returns. `frames`: whole ones.
    Result<Place> append(std::string_view frames);
    // Numbers up to this one are not given again, although their segments are gone.
    void begin_after(std::uint64_t segment) { last_ = std::max(last_, segment); }
    // The next append begins a new segment.
    void close();
    // The newest segment that there is; 0: none.
    std::uint64_t last() const { return last_; }
    // The number of the segment that the next append goes to, unless that is full.
    std::uint64_t next() const { return active_ == 0 ? last_ + 1 : active_; }
    // Whether there is a segment before this one.
    Result<bool> any_before(std::uint64_t segment);
    // Oldest first, so that no deletion is forgotten before what it deleted.
    Status remove_before(std::uint64_t segment);

    Result<std::shared_ptr<File>> file_of(std::uint64_t segment) const;

private:
    std::string path_of(std::uint64_t segment) const;
    Status load_segment(std::uint64_t segment, const Visit& visit);
    Result<std::vector<std::uint64_t>> list();
    Status make_room();
    std::uint64_t ahead_of(std::uint64_t size) const;
    Status lose_durability(Error error);

    Filesystem& fs_;
    const Options options_;
    mutable std::mutex mutex_;
    mutable std::map<std::uint64_t, std::shared_ptr<File>>
        files_;  // shared with reads that go on while a segment is removed
    // The writing thread's own.
    std::uint64_t active_ = 0;  // 0: none yet
    std::uint64_t last_ = 0;
    std::uint64_t active_size_ = 0;
    std::uint64_t allocated_ = 0;  // of the active segment: its frames, and zeros behind them
    std::string extended_;         // a write that extends it; kept for its memory
    bool lost_ = false;
};

}  // namespace athanor::telemetry
