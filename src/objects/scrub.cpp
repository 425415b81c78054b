#include "objects/scrub.hpp"

#include <limits>

#include "base/log.hpp"
#include "objects/check.hpp"

namespace athanor::objects {
namespace {

constexpr auto kPassEvery = std::chrono::hours(24);
constexpr std::uint64_t kKeepEvery = 256u << 20;  // bytes after which the place is kept
constexpr std::uint64_t kBytesOfALook = 4096;     // what looking at a version costs, beside its bytes
constexpr std::int64_t kUploads = std::numeric_limits<std::int64_t>::max();  // behind all buckets

}  // namespace

void EndScrub::operator()(Scrub* scrub) const { delete scrub; }

Status Scrub::load() {
    ATHANOR_TRY(auto row, impl_.db->read([](store::Snapshot& s) {
        return s
            .one<std::int64_t, std::string, std::int64_t, Timestamp, Timestamp, std::uint64_t, std::uint64_t>(
                "SELECT bucket, key, seq, begun, ended, bytes, versions FROM scrub WHERE id = 1");
    }));
    if (row)
        std::tie(at_.bucket, at_.key, at_.seq, state_.begun, state_.ended, state_.bytes, state_.versions) =
            *row;
    ATHANOR_TRY(auto any, impl_.db->read([](store::Snapshot& s) {
        return s.one<std::int64_t>("SELECT 1 FROM damage LIMIT 1");
    }));
    known_damage_ = any.has_value();
    loaded_ = true;
    return {};
}

Status Scrub::keep() {
    unkept_ = 0;
    auto kept = impl_.db->write_blocking([&](store::Transaction& tx) -> Status {
        ATHANOR_CHECK(tx.run(
            "INSERT OR REPLACE INTO scrub (id, bucket, key, seq, begun, ended, bytes, versions, damaged) "
            "VALUES (1, ?, ?, ?, ?, ?, ?, ?, 0)",
            at_.bucket, store::Blob{at_.key}, at_.seq, state_.begun, state_.ended, state_.bytes,
            state_.versions));
        return {};
    });
    if (!kept) return std::unexpected(kept.error());
    return {};
}

Result<std::uint64_t> Scrub::turn(std::uint64_t bytes) {
    std::lock_guard lock(mutex_);
    return go_on(bytes);
}

Status Scrub::pass() {
    constexpr std::uint64_t kBytesOfTurn = 64u << 20;
    {
        std::lock_guard lock(mutex_);
        if (!loaded_) ATHANOR_CHECK(load());
        state_ = {.begun = impl_.clock.now()};
        at_ = {};
        subject_.reset();
    }
    for (;;) {
        ATHANOR_TRY(std::uint64_t some, turn(kBytesOfTurn));
        if (some == 0) return {};
    }
}

Result<std::uint64_t> Scrub::go_on(std::uint64_t bytes) {
    if (!loaded_) ATHANOR_CHECK(load());
    const Timestamp now = impl_.clock.now();
    if (state_.begun == Timestamp{} || (state_.ended != Timestamp{} && now >= state_.begun + kPassEvery)) {
        state_ = {.begun = now};
        at_ = {};
    }
    if (state_.ended != Timestamp{}) return 0;
    std::uint64_t done = 0;
    while (done < bytes) {
        if (!subject_) {
            ATHANOR_TRY(subject_, next());
            if (!subject_) {
                ATHANOR_CHECK(end_pass());
                break;
            }
            blob_ = 0;
            offset_ = 0;
        }
        ATHANOR_TRY(std::uint64_t some, read_some(bytes - done));
        done += some + kBytesOfALook;
        state_.bytes += some;
        unkept_ += some + kBytesOfALook;
        if (blob_ < subject_->blobs.size()) continue;
        ATHANOR_CHECK(judge(*subject_));
        at_ = {subject_->seq < 0 ? kUploads : subject_->bucket, subject_->key, subject_->seq};
        ++state_.versions;
        subject_.reset();
    }
    if (unkept_ >= kKeepEvery) ATHANOR_CHECK(keep());
    return done;
}

Result<std::optional<Scrub::Subject>> Scrub::next() {
    std::shared_lock lock(impl_.lookups);
    return impl_.db->read([&](store::Snapshot& s) -> Result<std::optional<Subject>> {
        if (at_.bucket != kUploads) {
            ATHANOR_TRY(auto version, next_version(s));
            if (version) return version;
            at_ = {kUploads, {}, 0};
        }
        return next_upload(s);
    });
}

Result<std::optional<Scrub::Subject>> Scrub::next_version(store::Snapshot& s) {
    using Row = std::tuple<std::int64_t, std::string, std::int64_t, std::string>;
    const auto find = [&](std::string_view sql, const auto&... arguments) {
        return s.one<std::int64_t, std::string, std::int64_t, std::string>(sql, arguments...);
    };
    ATHANOR_TRY(std::optional<Row> row,
                find("SELECT bucket, key, seq, row FROM version WHERE bucket = ? AND key = ? AND seq < ? "
                     "ORDER BY seq DESC LIMIT 1",
                     at_.bucket, store::Blob{at_.key}, at_.seq));
    if (!row) {
        ATHANOR_TRY(row, find("SELECT bucket, key, seq, row FROM version WHERE bucket = ? AND key > ? "
                              "ORDER BY key, seq DESC LIMIT 1",
                              at_.bucket, store::Blob{at_.key}));
    }
    if (!row) {
        ATHANOR_TRY(row, find("SELECT bucket, key, seq, row FROM version WHERE bucket > ? "
                              "ORDER BY bucket, key, seq DESC LIMIT 1",
                              at_.bucket));
    }
    if (!row) return std::nullopt;
    Subject subject{.bucket = std::get<0>(*row), .key = std::get<1>(*row), .seq = std::get<2>(*row)};
    ATHANOR_CHECK(collect(s, std::get<3>(*row), subject));
    return subject;
}

// What cannot be looked up is damage, too.
Status Scrub::collect(store::Snapshot& s, std::string_view encoded, Subject& subject) {
    subject.encoded = encoded;
    auto row = decode_version(encoded);
    if (!row) {
        subject.damage = "its row in the index";
        return {};
    }
    if (row->customer_encrypted) subject.wrapping_key.reset();
    subject.kms = std::move(row->kms);
    BlobRef& blob = row->blob;
    if (blob.place == objects::Place::manifest) return parts_of(s, blob.manifest, subject);
    if (blob.place == objects::Place::none) return {};
    std::string content;
    if (blob.place == objects::Place::row) {
        ATHANOR_TRY(auto stored, s.one<std::string>("SELECT bytes FROM content WHERE seq = ?", subject.seq));
        if (!stored) subject.damage = "its content is missing";
        content = std::move(stored).value_or("");
    }
    if (subject.damage.empty()) subject.blobs.emplace_back(std::move(blob), std::move(content));
    return {};
}

Status Scrub::parts_of(store::Snapshot& s, std::int64_t upload, Subject& subject) {
    subject.lease = impl_.lease(upload);
    return s.each<std::string_view>(
        "SELECT row FROM part WHERE upload = ? ORDER BY number",
        [&](std::string_view bytes) {
            auto part = decode_part(bytes);
            if (!part) {
                subject.damage = "a part's row in the index";
                subject.blobs.clear();
                return false;
            }
            if (part->customer_encrypted) subject.wrapping_key.reset();
            subject.blobs.emplace_back(std::move(part->blob), std::string());
            return true;
        },
        upload);
}

Result<std::optional<Scrub::Subject>> Scrub::next_upload(store::Snapshot& s) {
    ATHANOR_TRY(
        auto row,
        (s.one<std::int64_t, std::int64_t, std::string, std::string>(
            "SELECT id, bucket, key, row FROM upload WHERE complete = 0 AND id > ? ORDER BY id LIMIT 1",
            -at_.seq)));
    if (!row) return std::nullopt;
    Subject subject{.bucket = std::get<1>(*row), .key = std::get<2>(*row), .seq = -std::get<0>(*row)};
    subject.encoded = std::get<3>(*row);
    auto upload = decode_upload(subject.encoded);
    if (!upload) {
        subject.damage = "an upload's row in the index";
        return subject;
    }
    subject.kms = std::move(upload->kms);
    ATHANOR_CHECK(parts_of(s, std::get<0>(*row), subject));
    return subject;
}

// Of SSE-KMS: asked for once a version; where it is not to be had, lengths are all that is looked at.
Status Scrub::find_key(Subject& subject) {
    if (!subject.kms) return {};
    subject.wrapping_key.reset();
    ATHANOR_TRY(auto name, impl_.db->read([&](store::Snapshot& s) {
        return s.one<std::string>("SELECT name FROM bucket WHERE id = ?", subject.bucket);
    }));
    Encryption encryption{.caller = KeyCaller::itself()};
    if (name && run_to_end(impl_.unwrap_object_key(encryption, *subject.kms, TrustedName::bucket(*name),
                                                   TrustedName::key(subject.key))))
        subject.wrapping_key = wrapping_key_of(encryption);
    subject.kms.reset();
    return {};
}

Result<std::uint64_t> Scrub::read_some(std::uint64_t bytes) {
    Subject& subject = *subject_;
    ATHANOR_CHECK(find_key(subject));
    if (!subject.damage.empty() || subject.blobs.empty()) {
        blob_ = subject.blobs.size();
        return 0;
    }
    const auto& [blob, content] = subject.blobs[blob_];
    const Stores stores{*impl_.db, *impl_.files, *impl_.segments, impl_.options.master_key};
    Result<Verified> read = [&] {
        std::shared_lock lock(impl_.lookups);  // a file that is open stays, a segment is read at once
        return verify(stores, blob, content, subject.wrapping_key, offset_,
                      std::min<std::uint64_t>(bytes, 8u << 20));
    }();
    if (!read) {
        subject.damage = read.error().message;
        blob_ = subject.blobs.size();
        return 0;
    }
    offset_ = read->next;
    if (offset_ >= blob.framed()) {
        ++blob_;
        offset_ = 0;
    }
    return read->bytes;
}

// A version that was deleted, moved or changed its class meanwhile proves nothing.
Result<bool> Scrub::is_still(const Subject& subject) {
    return impl_.db->read([&](store::Snapshot& s) -> Result<bool> {
        std::optional<std::string> now;
        if (subject.seq < 0) {
            ATHANOR_TRY(now, s.one<std::string>("SELECT row FROM upload WHERE id = ? AND complete = 0",
                                                -subject.seq));
        } else {
            ATHANOR_TRY(now,
                        s.one<std::string>("SELECT row FROM version WHERE bucket = ? AND key = ? AND seq = ?",
                                           subject.bucket, store::Blob{subject.key}, subject.seq));
        }
        return now == subject.encoded;
    });
}

Status Scrub::judge(const Subject& subject) {
    if (subject.damage.empty() && !known_damage_) return {};
    ATHANOR_TRY(bool still, is_still(subject));
    if (!still) return {};
    if (!subject.damage.empty())
        log::error("scrub: the version {} of key \"{}\" in bucket {} is damaged: {}", subject.seq,
                   subject.key, subject.bucket, subject.damage);
    known_damage_ = true;
    auto kept = impl_.db->write_blocking([&](store::Transaction& tx) -> Status {
        if (subject.damage.empty()) {
            ATHANOR_CHECK(tx.run("DELETE FROM damage WHERE bucket = ? AND key = ? AND seq = ?",
                                 subject.bucket, store::Blob{subject.key}, subject.seq));
        } else {
            ATHANOR_CHECK(
                tx.run("INSERT OR REPLACE INTO damage (bucket, key, seq, what, found) VALUES (?, ?, ?, ?, ?)",
                       subject.bucket, store::Blob{subject.key}, subject.seq, subject.damage, tx.now()));
        }
        return {};
    });
    if (!kept) return std::unexpected(kept.error());
    return {};
}

Status Scrub::end_pass() {
    state_.ended = impl_.clock.now();
    if (known_damage_) {
        auto swept = impl_.db->write_blocking([&](store::Transaction& tx) -> Status {
            ATHANOR_CHECK(tx.run(
                "DELETE FROM damage WHERE seq > 0 AND NOT EXISTS (SELECT 1 FROM version v WHERE v.bucket = "
                "damage.bucket AND v.key = damage.key AND v.seq = damage.seq)"));
            ATHANOR_CHECK(
                tx.run("DELETE FROM damage WHERE seq < 0 AND NOT EXISTS (SELECT 1 FROM upload u WHERE "
                       "u.id = -damage.seq AND u.complete = 0)"));
            return {};
        });
        if (!swept) return std::unexpected(swept.error());
    }
    if (state_.versions > 0)
        log::info("scrub: read {} versions, {} bytes again", state_.versions, state_.bytes);
    return keep();
}

Result<std::uint64_t> ObjectStore::scrub(std::uint64_t bytes) { return impl_->scrub->turn(bytes); }

Result<CheckReport> ObjectStore::fsck(bool read, bool repair) {
    auto held = hold_files();
    if (read) ATHANOR_CHECK(impl_->scrub->pass());
    const Stores stores{*impl_->db, *impl_->files, *impl_->segments, impl_->options.master_key};
    ATHANOR_TRY(auto report,
                objects::check(stores, {.repair = repair, .running = repair ? 0 : impl_->epoch}));
    if (read) {
        ATHANOR_TRY(auto state, scrubbed());
        report.bytes_read = state.bytes;
    }
    return report;
}

Result<ObjectStore::ScrubState> ObjectStore::scrubbed() const {
    return impl_->db->read([](store::Snapshot& s) -> Result<ScrubState> {
        ScrubState state;
        ATHANOR_TRY(auto row, (s.one<Timestamp, Timestamp, std::uint64_t, std::uint64_t>(
                                  "SELECT begun, ended, bytes, versions FROM scrub WHERE id = 1")));
        if (row) std::tie(state.begun, state.ended, state.bytes, state.versions) = *row;
        ATHANOR_TRY(auto damaged, s.one<std::uint64_t>("SELECT count(*) FROM damage"));
        state.damaged = damaged.value_or(0);
        return state;
    });
}

}  // namespace athanor::objects
