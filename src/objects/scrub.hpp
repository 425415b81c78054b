// The scrub: every blob that the index names is read again, frame by frame, at a bounded rate, so that what a disk lets rot is known while a backup or
// another copy may still have it, and not only when somebody asks for it.
//
// It goes through the versions in the index's order, then through the parts of open uploads, and begins anew a day after it began. A turn reads so many
// bytes as it is given; where it is is kept in the database every now and then, so a restart goes on near there. A version that is found damaged
// is a row of `damage`, an error in the log, a number in the metrics; the row goes when the version is read whole again, or is no more.
// Thread-safe; blocks. Internal.
#pragma once

#include <optional>
#include <string>

#include "objects/impl.hpp"
#include "objects/verify.hpp"

namespace athanor::objects {

class Scrub {
public:
    explicit Scrub(ObjectStore::Impl& impl) : impl_(impl) {}

    // Reads about `bytes`; how many it were, 0: today's pass is done.
    Result<std::uint64_t> turn(std::uint64_t bytes);
    // A whole pass, now and as fast as it goes.
    Status pass();

private:
    // What has been looked at last, in the index's order: buckets, keys, newest version first. Open uploads follow, as the bucket of no number.
    struct Position {
        std::int64_t bucket = 0;
        std::string key;
        std::int64_t seq = 0;
    };
    struct Subject {
        std::int64_t bucket = 0;
        std::string key;
        std::int64_t seq = 0;                                // of an open upload: its id, negative
        std::vector<std::pair<BlobRef, std::string>> blobs;  // with the content of a row
        std::string encoded;                                 // the row, as it was looked up
        std::optional<KmsSeal> kms;
        std::optional<std::string> wrapping_key = "";
        std::shared_ptr<Lease> lease;
        std::string damage;  // found while it was looked up
    };

    Result<std::uint64_t> go_on(std::uint64_t bytes);
    Status load();
    Status keep();
    Result<std::optional<Subject>> next();
    Result<std::optional<Subject>> next_version(store::Snapshot& s);
    Result<std::optional<Subject>> next_upload(store::Snapshot& s);
    Status collect(store::Snapshot& s, std::string_view encoded, Subject& subject);
    Status parts_of(store::Snapshot& s, std::int64_t upload, Subject& subject);
    Status find_key(Subject& subject);
    Result<std::uint64_t> read_some(std::uint64_t bytes);
    Result<bool> is_still(const Subject& subject);
    Status judge(const Subject& subject);
    Status end_pass();

    ObjectStore::Impl& impl_;
    std::mutex mutex_;  // the background's turns, and a pass that somebody waits for
    bool loaded_ = false, known_damage_ = false;
    Position at_;
    std::optional<Subject> subject_;  // under way
    std::size_t blob_ = 0;            // of it, and where in that
    std::uint64_t offset_ = 0;
    ObjectStore::ScrubState state_;
    std::uint64_t unkept_ = 0;  // bytes since the place was kept
};

}  // namespace athanor::objects
