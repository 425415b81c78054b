// Segments of which most is dead: what somebody still needs is appended to the active segment, then the file is removed. A record's header
// says whose it is; the index says whether it still is.
#include <future>

#include "base/log.hpp"
#include "objects/impl.hpp"

namespace athanor::objects {
namespace {

constexpr double kDeadShare = 0.5;
constexpr std::uint64_t kSmallShare =
    64;  // each start begins a segment; one that stayed below 1/64 of the size is merged away
constexpr std::size_t kMovesAtOnce = 256;

struct Move {
    std::int64_t bucket;
    ObjectKey key;
    std::int64_t seq;
    SegmentLog::Location from, to;
};

bool lies_at(const BlobRef& blob, SegmentLog::Location place) {
    return blob.place == Place::segment && blob.segment == place.segment && blob.offset == place.offset;
}

struct Owner {
    std::int64_t seq;
    std::uint64_t size;
};

Result<std::optional<Owner>> owner_of(store::Snapshot& s, std::int64_t bucket, const std::string& key,
                                      SegmentLog::Location place) {
    ATHANOR_TRY(store::Statement rows, s.prepare("SELECT seq, row FROM version WHERE bucket = ? AND key = ?",
                                                 bucket, store::Blob{key}));
    for (;;) {
        ATHANOR_TRY(bool there, rows.step());
        if (!there) return std::nullopt;
        ATHANOR_TRY(VersionRow row, decode_version(rows.bytes(1)));
        if (lies_at(row.blob, place)) return Owner{rows.integer(0), row.blob.size};
    }
}

Status point_to(store::Transaction& tx, const Move& move) {
    ATHANOR_TRY(auto bytes,
                tx.one<std::string>("SELECT row FROM version WHERE bucket = ? AND key = ? AND seq = ?",
                                    move.bucket, store::Blob{move.key.text()}, move.seq));
    if (!bytes) return {};  // deleted since: the copy is dead already
    ATHANOR_TRY(VersionRow row, decode_version(*bytes));
    if (!lies_at(row.blob, move.from)) return {};
    row.blob.segment = move.to.segment;
    row.blob.offset = move.to.offset;
    std::string encoded = encode(row);
    ATHANOR_CHECK(tx.run("UPDATE version SET row = ? WHERE bucket = ? AND key = ? AND seq = ?",
                         store::Blob{encoded}, move.bucket, store::Blob{move.key.text()}, move.seq));
    return {};
}

}  // namespace

Result<std::size_t> ObjectStore::compact() { return impl_->compact(); }

Result<std::size_t> ObjectStore::Impl::compact() {
    std::lock_guard one(sweeping);
    ATHANOR_TRY(auto listed, segments->list());
    std::size_t compacted = 0;
    for (auto& segment : listed) {
        if (segment.active || segments->is_pending(segment.id)) continue;
        ATHANOR_TRY(auto dead, db->read([&](store::Snapshot& s) {
            return s.one<std::uint64_t>("SELECT dead FROM segment WHERE id = ?", segment.id);
        }));
        bool small = segment.size < options.segment_size / kSmallShare;
        if (!small && static_cast<double>(dead.value_or(0)) < static_cast<double>(segment.size) * kDeadShare)
            continue;
        ATHANOR_TRY(bool done, compact_segment(segment.id));
        compacted += done ? 1 : 0;
    }
    return compacted;
}

Result<bool> ObjectStore::Impl::compact_segment(std::uint64_t segment) {
    std::vector<Move> moves;
    std::vector<std::future<Result<SegmentLog::Location>>> appended;
    auto finish = [&]() -> Status {
        for (std::size_t i = 0; i < moves.size(); ++i) {
            ATHANOR_TRY(moves[i].to, appended[i].get());
        }
        auto moved = db->write_blocking([&](store::Transaction& tx) -> Status {
            for (auto& move : moves) ATHANOR_CHECK(point_to(tx, move));
            return {};
        });
        for (auto& move : moves) segments->settle(move.to.segment);
        moves.clear();
        appended.clear();
        if (!moved) return std::unexpected(moved.error());
        return {};
    };
    ATHANOR_CHECK(segments->scan(
        segment,
        [&](const SegmentRecord& record, SegmentLog::Location from, std::uint64_t sealed_length) -> Status {
            ATHANOR_TRY(auto owner, db->read([&](store::Snapshot& s) {
                return owner_of(s, record.bucket, record.key, from);
            }));
            if (!owner || sealed_size(owner->size) != sealed_length) return {};
            ATHANOR_TRY(std::string sealed, segments->read(from, sealed_length));
            std::string bytes = SegmentLog::begin_record(record, sealed_length);
            std::size_t head = bytes.size();
            bytes += sealed;
            auto promise = std::make_shared<std::promise<
                Result<SegmentLog::Location>>>();  // shared with the flusher, which may still be leaving
            appended.push_back(promise->get_future());
            segments->append(std::move(bytes), head, [promise](Result<SegmentLog::Location> to) {
                promise->set_value(std::move(to));
            });
            moves.push_back({record.bucket, TrustedName::key(record.key), owner->seq, from, {}});
            return moves.size() < kMovesAtOnce ? Status{} : finish();
        }));
    ATHANOR_CHECK(finish());
    {
        std::unique_lock barrier(lookups);
    }  // who read the old place in the index has the file open, or reads it now and finishes
    ATHANOR_CHECK(segments->remove(segment));
    auto forgotten = db->write_blocking([&](store::Transaction& tx) -> Status {
        ATHANOR_CHECK(tx.run("DELETE FROM segment WHERE id = ?", segment));
        return {};
    });
    if (!forgotten) return std::unexpected(forgotten.error());
    return true;
}

}  // namespace athanor::objects
