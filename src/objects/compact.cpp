// Segments of which most is dead: what somebody still needs is appended to the active segment, then the file is removed. The records' heads say
// whose keys to look at, once each; what the index says of those keys is what lives. Where a head is not whole, the index alone is asked, of
// all keys: a segment that holds what a version names is never removed.
#include <future>
#include <set>

#include "base/log.hpp"
#include "objects/impl.hpp"

namespace athanor::objects {
namespace {

constexpr double kDeadShare = 0.5;
constexpr std::uint64_t kSmallShare =
    64;  // each start begins a segment; one that stayed below 1/64 of the size is merged away
constexpr std::size_t kMovesAtOnce = 256;

struct MovedBlob {
    std::int64_t bucket;
    ObjectKey key;
    std::int64_t seq;
    std::uint64_t length;  // of the record
    SegmentLog::Location from, to;
};

constexpr std::int64_t kRowsAtOnce = 20'000;

bool lies_at(const BlobRef& blob, SegmentLog::Location place) {
    return blob.place == Place::segment && blob.segment == place.segment && blob.offset == place.offset;
}

// What a version has in the segment.
struct Living {
    std::int64_t bucket;
    std::string key;
    std::int64_t seq;
    BlobId id;
    std::uint64_t sealed_length;
};
using ByOffset = std::map<std::uint64_t, Living>;
using Key = std::pair<std::int64_t, std::string>;

Status note(std::uint64_t segment, const Key& key, std::int64_t seq, std::string_view bytes,
            ByOffset& living) {
    ATHANOR_TRY(VersionRow row, decode_version(bytes));
    if (row.blob.place != Place::segment || row.blob.segment != segment) return {};
    living.insert_or_assign(row.blob.offset,
                            Living{key.first, key.second, seq, row.blob.id, sealed_size(row.blob.framed())});
    return {};
}

Status living_of_key(store::Snapshot& s, std::uint64_t segment, const Key& key, ByOffset& living) {
    ATHANOR_TRY(store::Statement rows, s.prepare("SELECT seq, row FROM version WHERE bucket = ? AND key = ?",
                                                 key.first, store::Blob{key.second}));
    for (;;) {
        ATHANOR_TRY(bool there, rows.step());
        if (!there) return {};
        ATHANOR_CHECK(note(segment, key, rows.integer(0), rows.bytes(1), living));
    }
}

// Of all versions there are, some at a time: seconds for millions, and only after a crash or damage.
Status living_of_all(store::Database& db, std::uint64_t segment, ByOffset& living) {
    Key last;
    std::int64_t below = 0;
    for (std::int64_t found = kRowsAtOnce; found == kRowsAtOnce;) {
        found = 0;
        ATHANOR_CHECK(db.read([&](store::Snapshot& s) -> Status {
            ATHANOR_TRY(
                store::Statement rows,
                s.prepare("SELECT bucket, key, seq, row FROM version WHERE (bucket, key) >= (?1, ?2) AND NOT "
                          "(bucket = ?1 AND key = ?2 AND seq >= ?3) ORDER BY bucket, key, seq DESC LIMIT ?4",
                          last.first, store::Blob{last.second}, below, kRowsAtOnce));
            Key next;
            for (;; ++found) {
                ATHANOR_TRY(bool there, rows.step());
                if (!there) break;
                next = {rows.integer(0), std::string(rows.bytes(1))};
                below = rows.integer(2);
                ATHANOR_CHECK(note(segment, next, below, rows.bytes(3), living));
            }
            last = std::move(next);
            return {};
        }));
    }
    return {};
}

// False: nobody needs the copy, since the version went away meanwhile.
Result<bool> point_to(store::Transaction& tx, const MovedBlob& move) {
    ATHANOR_TRY(auto bytes,
                tx.one<std::string>("SELECT row FROM version WHERE bucket = ? AND key = ? AND seq = ?",
                                    move.bucket, store::Blob{move.key.text()}, move.seq));
    if (!bytes) return false;
    ATHANOR_TRY(VersionRow row, decode_version(*bytes));
    if (!lies_at(row.blob, move.from)) return false;
    row.blob.segment = move.to.segment;
    row.blob.offset = move.to.offset;
    std::string encoded = encode(row);
    ATHANOR_CHECK(tx.run("UPDATE version SET row = ? WHERE bucket = ? AND key = ? AND seq = ?",
                         store::Blob{encoded}, move.bucket, store::Blob{move.key.text()}, move.seq));
    return true;
}

}  // namespace

Result<std::size_t> ObjectStore::compact() { return impl_->compact(); }

Result<std::size_t> ObjectStore::Impl::compact() {
    std::lock_guard one(sweeping);
    if (holders > 0) return 0;
    ATHANOR_TRY(auto listed, segments->list());
    ATHANOR_TRY(auto counts, db->read([](store::Snapshot& s) {
        return s.all<std::uint64_t, std::uint64_t>("SELECT id, dead FROM segment");
    }));
    std::map<std::uint64_t, std::uint64_t> dead_of;
    std::set<std::uint64_t> gone;
    for (auto [id, dead] : counts) {
        dead_of[id] = dead;
        gone.insert(id);
    }
    for (auto& segment : listed) gone.erase(segment.id);
    if (!gone.empty()) ATHANOR_CHECK(forget(gone));  // a power cut came between the removal and this
    struct Candidate {
        double dead_share;
        std::uint64_t id, size;
    };
    std::vector<Candidate> candidates;
    for (auto& segment : listed) {
        if (segment.active || segments->is_pending(segment.id)) continue;
        const bool small = segment.size < options.segment_size / kSmallShare;
        const double share = static_cast<double>(dead_of[segment.id]) / static_cast<double>(segment.size + 1);
        if (small || share >= kDeadShare) candidates.push_back({share, segment.id, segment.size});
    }
    // Most of the room for the least writing comes first.
    std::ranges::sort(candidates, std::greater(), &Candidate::dead_share);
    std::size_t compacted = 0;
    std::optional<Error> failed;  // of one segment: the others have their turn
    for (auto& [share, id, size] : candidates) {
        Status done = compact_segment(id, size);
        if (done) {
            ++compacted;
        } else {
            failed = done.error();
        }
    }
    if (failed) return std::unexpected(*std::move(failed));
    return compacted;
}

Status ObjectStore::Impl::compact_segment(std::uint64_t segment, std::uint64_t size) {
    ByOffset living;
    if (size > SegmentLog::kSegmentHeader) {  // else no record ever was in it
        std::set<Key> written;
        ATHANOR_TRY(std::uint64_t end, segments->scan(segment,
                                                      [&](const SegmentRecord& record, SegmentLog::Location,
                                                          std::uint64_t) -> Status {
                                                          written.emplace(record.bucket, record.key);
                                                          return {};
                                                      }));
        for (const Key& key : written)
            ATHANOR_CHECK(
                db->read([&](store::Snapshot& s) { return living_of_key(s, segment, key, living); }));
        if (end < size) ATHANOR_CHECK(living_of_all(*db, segment, living));
    }
    std::vector<MovedBlob> moves;
    std::vector<std::future<Result<SegmentLog::Location>>> appended;
    auto finish = [&]() -> Status {
        Status status;
        for (std::size_t i = 0; i < moves.size(); ++i) {
            auto to = appended[i].get();
            if (to) {
                moves[i].to = *to;
            } else {
                status = std::unexpected(to.error());
            }
        }
        std::map<std::uint64_t, std::uint64_t> wasted;
        auto moved = status ? db->write_blocking([&](store::Transaction& tx) -> Status {
            wasted.clear();
            for (auto& move : moves) {
                ATHANOR_TRY(bool needed, point_to(tx, move));
                if (!needed) wasted[move.to.segment] += move.length;
            }
            return {};
        })
                            : std::unexpected(status.error());
        for (auto& move : moves)
            if (move.to.segment != 0) segments->settle(move.to.segment);
        if (moved) {
            std::lock_guard lock(abandoned_mutex);
            for (auto [where, bytes] : wasted) abandoned[where] += bytes;
        }
        moves.clear();
        appended.clear();
        if (!moved) return std::unexpected(moved.error());
        return {};
    };
    for (auto& [offset, one] : living) {
        const SegmentLog::Location from{segment, offset};
        auto sealed = segments->read(from, one.sealed_length);
        if (!sealed) {
            ATHANOR_CHECK(finish());
            return std::unexpected(sealed.error());
        }
        std::string bytes = SegmentLog::begin_record({one.bucket, one.key, one.id}, one.sealed_length);
        std::size_t head = bytes.size();
        bytes += *sealed;
        const std::uint64_t length = bytes.size();
        auto promise = std::make_shared<std::promise<
            Result<SegmentLog::Location>>>();  // shared with the flusher, which may still be leaving
        appended.push_back(promise->get_future());
        segments->append(std::move(bytes), head,
                         [promise](Result<SegmentLog::Location> to) { promise->set_value(std::move(to)); });
        moves.push_back({one.bucket, TrustedName::key(one.key), one.seq, length, from, {}});
        if (moves.size() == kMovesAtOnce) ATHANOR_CHECK(finish());
    }
    ATHANOR_CHECK(finish());
    {
        std::unique_lock barrier(lookups);
    }  // who read the old place in the index has the file open, or reads it now and finishes
    ATHANOR_CHECK(segments->remove(segment));
    return forget({segment});
}

Status ObjectStore::Impl::forget(const std::set<std::uint64_t>& removed) {
    auto forgotten = db->write_blocking([&](store::Transaction& tx) -> Status {
        for (std::uint64_t segment : removed)
            ATHANOR_CHECK(tx.run("DELETE FROM segment WHERE id = ?", segment));
        return {};
    });
    if (!forgotten) return std::unexpected(forgotten.error());
    return {};
}

}  // namespace athanor::objects
