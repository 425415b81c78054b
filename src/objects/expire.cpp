// A lifecycle's pass over a bucket: once a day (lifecycle.hpp), in steps of bounded work. A step reads on in the index from where the last one
// ended, only below the rules' prefixes, and all rules look at a row together; the keys of which something has ended are then looked at again
// inside the transaction that removes it, so what a client did between is respected and a step that a crash cut off is simply done again.
#include "base/log.hpp"
#include "objects/impl.hpp"
#include "objects/successor.hpp"
#include "objects/transition.hpp"

namespace athanor::objects {
namespace {

constexpr std::size_t kRowsOfStep = 20'000;      // read by one step: some 50 ms
constexpr std::size_t kEndingsAtOnce = 200;      // removed in one transaction, which other writers wait for
constexpr std::size_t kVersionsAtOnce = 10'000;  // of one key
constexpr std::size_t kMovesOfStep = 200;        // to another storage class, by one step
constexpr std::uint64_t kMovedBytesAtOnce = 256u << 20;
const Cause kExpiration{
    .reason = "Lifecycle Expiration", .requester = "s3.amazonaws.com", .principal = "s3.amazonaws.com"};

// A version that gets another storage class.
struct DueMove {
    std::string key;
    std::int64_t seq;
    std::string storage_class;
};

// Takes the versions of one key, newest first, and keeps those that have ended, as deletions, and those that are to change their class.
class Fold {
public:
    Fold(const Lifecycle& lifecycle, const ObjectStore::Impl& impl, std::string_view key, Timestamp now,
         std::size_t limit)
        : lifecycle_(lifecycle), impl_(impl), key_(key), now_(now), limit_(limit) {}

    const std::string& key() const { return key_; }

    Status add(store::Snapshot& s, std::int64_t seq, const VersionRow& row) {
        Tags tags;
        if (row.tag_count > 0 && lifecycle_.asks_for_tags()) {
            ATHANOR_TRY(auto stored, s.one<std::string>("SELECT row FROM tags WHERE seq = ?", seq));
            if (!stored) return damaged("an object's tags are missing");
            ATHANOR_TRY(tags, decode_tags(*stored));
        }
        Aged aged{.key = key_, .size = row.blob.size, .tags = &tags, .since = row.modified};
        if (count_ == 0 && row.delete_marker) {
            if (has_ended(end_of_lone_marker(lifecycle_, aged))) lone_marker_ = target(seq, row);
        } else if (count_ == 0) {
            current_ = has_ended(end_of_current(lifecycle_, aged));
            if (!current_) move(seq, row, class_of_current(lifecycle_, aged, row.storage_class, now_));
        } else {
            aged.since = successor_came_;
            const bool ended = has_ended(end_of_noncurrent(lifecycle_, aged, row.delete_marker, count_ - 1));
            if (ended && noncurrent_.size() < limit_) noncurrent_.push_back(target(seq, row));
            if (!ended && !row.delete_marker)
                move(seq, row, class_of_noncurrent(lifecycle_, aged, row.storage_class, count_ - 1, now_));
        }
        successor_came_ = row.modified;
        ++count_;
        return {};
    }

    const std::vector<DueMove>& moves() const { return moves_; }
    std::uint64_t moved_bytes() const { return moved_bytes_; }

    // After the last version.
    std::vector<DeleteTarget> ended() && {
        std::vector<DeleteTarget> all = std::move(noncurrent_);
        if (current_) all.push_back({.key = TrustedName::key(key_)});
        if (lone_marker_ && count_ == 1) all.push_back(*std::move(lone_marker_));
        return all;
    }

private:
    bool has_ended(const std::optional<Ending>& end) const { return end && end->time <= now_; }
    DeleteTarget target(std::int64_t seq, const VersionRow& row) const {
        return {.key = TrustedName::key(key_), .version = impl_.version_id(seq, row, Versioning::enabled)};
    }

    void move(std::int64_t seq, const VersionRow& row, std::optional<std::string_view> to) {
        if (!to) return;
        moves_.push_back({key_, seq, std::string(*to)});
        moved_bytes_ += row.blob.size;
    }

    const Lifecycle& lifecycle_;
    const ObjectStore::Impl& impl_;
    std::string key_;
    Timestamp now_;
    std::size_t limit_;
    std::int64_t count_ = 0;
    Timestamp successor_came_{};
    bool current_ = false;
    std::optional<DeleteTarget> lone_marker_;
    std::vector<DeleteTarget> noncurrent_;
    std::vector<DueMove> moves_;
    std::uint64_t moved_bytes_ = 0;
};

struct DueKeys {
    std::vector<std::string> keys;  // of which something has ended
    std::vector<DueMove> moves;
    std::uint64_t moved_bytes = 0;
    std::string read_to;  // the last key that was read to its end
    bool all = false;     // there is no key behind that
};

class Pass {
public:
    Pass(const ObjectStore& store, ObjectStore::Impl& impl, const Bucket& bucket, const Lifecycle& lifecycle)
        : store_(store), impl_(impl), bucket_(bucket), lifecycle_(lifecycle), now_(impl.clock.now()) {}

    Result<bool> step() {
        const std::int64_t today = day_of(now_, lifecycle_.day);
        ATHANOR_TRY(auto progress, impl_.db->read([&](store::Snapshot& s) {
            return s.one<std::int64_t, std::optional<std::string>>(
                "SELECT day, after FROM lifecycle_pass WHERE bucket = ?", bucket_.id);
        }));
        std::string after;
        if (progress && std::get<0>(*progress) == today) {
            if (!std::get<1>(*progress)) return true;
            after = *std::get<1>(*progress);
        } else {
            ATHANOR_CHECK(abort_uploads());
        }
        ATHANOR_TRY(DueKeys found, search(after));
        // Each by a transaction of its own, before it is kept that the keys are done: what a crash cuts off is found again.
        for (const DueMove& move : found.moves) {
            auto moved = transition(impl_, bucket_, TrustedName::key(move.key), move.seq, move.storage_class);
            if (moved) continue;
            if (moved.error().code == "InsufficientStorage") return std::unexpected(std::move(moved).error());
            log::error("lifecycle of {}: a version stays in its class: {}", bucket_.name.text(),
                       moved.error().message);  // one that is damaged does not hold up the others
        }
        ATHANOR_TRY(auto done, impl_.db->write_blocking(
                                   [&](store::Transaction& tx) { return remove(tx, found, after, today); }));
        return std::move(done).take();
    }

private:
    // The rows behind `after` that a rule's prefix reaches.
    Result<DueKeys> search(const std::string& after) {
        DueKeys found;
        const std::string behind = after.empty() ? after : after + '\0';
        std::size_t rows = 0;
        for (const std::string& prefix : lifecycle_.prefixes(false)) {
            const std::optional<std::string> end = successor(prefix);
            if (end && !prefix.empty() && *end <= behind) continue;
            const std::string& from = std::max(prefix, behind);
            ATHANOR_TRY(bool enough, impl_.db->read([&](store::Snapshot& s) {
                return search_range(s, from, prefix.empty() ? std::nullopt : end, rows, found);
            }));
            if (enough) return found;
        }
        found.all = true;
        return found;
    }

    // True: enough for one step.
    Result<bool> search_range(store::Snapshot& s, const std::string& from,
                              const std::optional<std::string>& end, std::size_t& rows, DueKeys& found) {
        std::string_view sql =
            end ? "SELECT key, seq, row FROM version WHERE bucket = ? AND key >= ? AND key < ? ORDER BY key, "
                  "seq DESC"
                : "SELECT key, seq, row FROM version WHERE bucket = ? AND key >= ? AND ? IS NOT NULL ORDER "
                  "BY "
                  "key, seq DESC";
        ATHANOR_TRY(store::Statement versions, s.prepare(sql, bucket_.id, store::Blob{from},
                                                         store::Blob{end ? std::string_view(*end) : "-"}));
        std::optional<Fold> fold;
        auto close = [&] {
            if (!fold) return;
            found.read_to = fold->key();
            found.moves.insert(found.moves.end(), fold->moves().begin(), fold->moves().end());
            found.moved_bytes += fold->moved_bytes();
            if (!std::move(*fold).ended().empty()) found.keys.push_back(found.read_to);
            fold.reset();
        };
        for (;; ++rows) {
            ATHANOR_TRY(bool there, versions.step());
            if (!there || (fold && versions.bytes(0) != fold->key())) close();
            if (!there) return false;
            if (!fold) {
                if (rows >= kRowsOfStep || found.keys.size() >= kEndingsAtOnce ||
                    found.moves.size() >= kMovesOfStep || found.moved_bytes >= kMovedBytesAtOnce)
                    return true;
                fold.emplace(lifecycle_, impl_, versions.bytes(0), now_, 1);
            }
            ATHANOR_TRY(VersionRow row, decode_version(versions.bytes(2)));
            ATHANOR_CHECK(fold->add(s, versions.integer(1), row));
        }
    }

    // What has ended of these keys as they are now. True: the day's pass is done.
    Result<bool> remove(store::Transaction& tx, const DueKeys& found, const std::string& after,
                        std::int64_t today) {
        ATHANOR_TRY(BucketState state, impl_.state_of(tx, bucket_.name, bucket_.id));
        std::string done_to = after;
        std::size_t room = kEndingsAtOnce;
        bool stopped = false;
        for (const std::string& key : found.keys) {
            ATHANOR_TRY(auto targets, ended_now(tx, key));
            for (const DeleteTarget& target : targets) {
                stopped = room == 0;  // the key is read again by the next step
                if (stopped) break;
                auto removed = impl_.remove(tx, bucket_.id, state, target, kExpiration);
                if (!removed && removed.error().status >= 500) return std::unexpected(removed.error());
                if (removed) --room;  // one that is locked stays
            }
            if (stopped) break;
            done_to = key;
        }
        const bool all = found.all && !stopped;
        if (!stopped && !found.read_to.empty()) done_to = found.read_to;
        std::optional<store::Blob> progress;
        if (!all) progress = store::Blob{done_to};
        ATHANOR_CHECK(tx.run("INSERT OR REPLACE INTO lifecycle_pass (bucket, day, after) VALUES (?, ?, ?)",
                             bucket_.id, today, progress));
        return all;
    }

    Result<std::vector<DeleteTarget>> ended_now(store::Transaction& tx, const std::string& key) {
        ATHANOR_TRY(store::Statement versions,
                    tx.prepare("SELECT seq, row FROM version WHERE bucket = ? AND key = ? ORDER BY seq DESC",
                               bucket_.id, store::Blob{key}));
        Fold fold(lifecycle_, impl_, key, now_, kVersionsAtOnce);
        for (;;) {
            ATHANOR_TRY(bool there, versions.step());
            if (!there) return std::move(fold).ended();
            ATHANOR_TRY(VersionRow row, decode_version(versions.bytes(1)));
            ATHANOR_CHECK(fold.add(tx, versions.integer(0), row));
        }
    }

    // Those of all the rules' prefixes, page by page; a completed or aborted one is left alone.
    Status abort_uploads() {
        for (const std::string& prefix : lifecycle_.prefixes(true)) {
            ListUploadsQuery query{.prefix = prefix};
            for (bool more = true; more;) {
                ATHANOR_TRY(UploadListing page, store_.list_uploads(bucket_.name, query));
                std::vector<std::int64_t> ended;
                for (const Upload& upload : page.uploads) {
                    auto end =
                        end_of_upload(lifecycle_, {.key = upload.key.text(), .since = upload.initiated});
                    auto id = impl_.ids.decode(kUploadKind, upload.id.text());
                    if (end && end->time <= now_ && id) ended.push_back(*id);
                }
                if (!ended.empty()) ATHANOR_CHECK(abort(ended));
                more = page.truncated;
                query.key_marker = page.next_key_marker;
                if (more) query.id_marker = TrustedName::upload(page.next_id_marker);
            }
        }
        return {};
    }

    Status abort(const std::vector<std::int64_t>& uploads) {
        auto done = impl_.db->write_blocking([&](store::Transaction& tx) -> Status {
            for (std::int64_t upload : uploads) {
                ATHANOR_TRY(auto open,
                            tx.run("UPDATE upload SET complete = 1 WHERE id = ? AND complete = 0", upload));
                if (open == 0) continue;
                ATHANOR_CHECK(
                    tx.run("INSERT INTO garbage (place, a, b) VALUES (?, ?, 0)", Place::manifest, upload));
            }
            return {};
        });
        if (!done) return std::unexpected(done.error());
        return {};
    }

    const ObjectStore& store_;
    ObjectStore::Impl& impl_;
    const Bucket& bucket_;
    const Lifecycle& lifecycle_;
    Timestamp now_;
};

}  // namespace

Result<bool> ObjectStore::expire(const BucketName& name, const Lifecycle& lifecycle) {
    ATHANOR_TRY(Bucket bucket, impl_->find_bucket(name));
    return Pass(*this, *impl_, bucket, lifecycle).step();
}

}  // namespace athanor::objects
