#include "base/encoding.hpp"
#include "objects/impl.hpp"
#include "objects/statistics.hpp"

namespace athanor::objects {
namespace {

bool any_etag(const std::vector<Etag>& etags, const Etag& etag) {
    return std::ranges::any_of(etags, [&](const Etag& e) { return e == "*" || e == etag; });
}

Status check_write(const WriteConditions& conditions, const std::optional<FoundVersion>& latest,
                   const ObjectKey& key) {
    bool live = latest && !latest->row.delete_marker;
    if (!live) {
        if (!conditions.if_match.empty()) return no_such_key(key.text());
        return {};
    }
    if (conditions.if_none_match_any) return precondition_failed("If-None-Match");
    if (conditions.if_match.empty() && conditions.if_none_match.empty()) return {};
    Etag etag = etag_of(latest->row.md5, latest->row.parts);
    if (!conditions.if_match.empty() && !any_etag(conditions.if_match, etag))
        return precondition_failed("If-Match");
    if (any_etag(conditions.if_none_match, etag)) return precondition_failed("If-None-Match");
    return {};
}

// Of the version that would go, or that a marker would hide; what is not there fails none. A marker has no ETag but "*" and no bytes.
Status check_delete(const DeleteTarget& target, const std::optional<FoundVersion>& found) {
    if (!found) return {};
    const VersionRow& row = found->row;
    if (!target.if_match.empty() &&
        !any_etag(target.if_match, row.delete_marker ? Etag() : etag_of(row.md5, row.parts)))
        return precondition_failed("If-Match");
    auto second = [](Timestamp time) { return std::chrono::floor<std::chrono::seconds>(time); };
    if (target.if_modified_at && second(*target.if_modified_at) != second(row.modified))
        return precondition_failed("x-amz-if-match-last-modified-time");
    if (target.if_size && *target.if_size != row.blob.size) return precondition_failed("x-amz-if-match-size");
    return {};
}

// A delete marker's is that of no bytes.
Etag etag_of_gone(const VersionRow& row) {
    return row.delete_marker ? hex(hash(HashKind::md5, "")) : etag_of(row.md5, row.parts);
}

}  // namespace

// Keys are BLOBs: compared as bytes, which is S3's order of UTF-8. A version's side tables are keyed by its seq alone, since one transaction
// makes at most one version that has any.
std::vector<store::Migrations> index_tables() {
    return {
        {"objects",
         {"CREATE TABLE bucket (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, account TEXT NOT NULL, "
          "region TEXT NOT NULL,"
          " created INTEGER NOT NULL, versioning INTEGER NOT NULL);"
          "CREATE TABLE version (bucket INTEGER NOT NULL, key BLOB NOT NULL, seq INTEGER NOT NULL, row BLOB "
          "NOT NULL,"
          " PRIMARY KEY (bucket, key, seq DESC)) WITHOUT ROWID;"
          "CREATE TABLE current (bucket INTEGER NOT NULL, key BLOB NOT NULL, row BLOB NOT NULL, PRIMARY KEY "
          "(bucket, key)) WITHOUT ROWID;"
          "CREATE TABLE content (seq INTEGER PRIMARY KEY, bytes BLOB NOT NULL);"
          "CREATE TABLE metadata (seq INTEGER PRIMARY KEY, row BLOB NOT NULL);"
          "CREATE TABLE tags (seq INTEGER PRIMARY KEY, row BLOB NOT NULL);"
          // Who refers to a file; segments need no count, their records belong to one version each.
          "CREATE TABLE blob_file (epoch INTEGER NOT NULL, number INTEGER NOT NULL, refs INTEGER NOT NULL,"
          " PRIMARY KEY (epoch, number)) WITHOUT ROWID;"
          // An open upload, and after its completion the manifest that versions refer to.
          "CREATE TABLE upload (id INTEGER PRIMARY KEY, bucket INTEGER NOT NULL, key BLOB NOT NULL, "
          "initiated INTEGER NOT NULL,"
          " complete INTEGER NOT NULL, refs INTEGER NOT NULL, row BLOB NOT NULL);"
          "CREATE INDEX upload_open ON upload (bucket, key, id) WHERE complete = 0;"
          "CREATE TABLE part (upload INTEGER NOT NULL, number INTEGER NOT NULL, row BLOB NOT NULL, PRIMARY "
          "KEY (upload, number)) WITHOUT ROWID;"
          // place, then: segment (a), sealed length (b) | file: epoch (a), number (b) | manifest: upload (a)
          "CREATE TABLE garbage (id INTEGER PRIMARY KEY, place INTEGER NOT NULL, a INTEGER NOT NULL, b "
          "INTEGER NOT NULL);"
          "CREATE TABLE segment (id INTEGER PRIMARY KEY, dead INTEGER NOT NULL);"
          "CREATE TABLE setting (name TEXT PRIMARY KEY, value BLOB NOT NULL);",
          "ALTER TABLE bucket ADD COLUMN announces INTEGER NOT NULL DEFAULT 0;",
          "CREATE TABLE configuration (bucket INTEGER NOT NULL, kind TEXT NOT NULL, document TEXT NOT NULL,"
          " PRIMARY KEY (bucket, kind)) WITHOUT ROWID;"
          // How far a bucket's pass of a day is: keys up to `after` are done; NULL: all are.
          "CREATE TABLE lifecycle_pass (bucket INTEGER PRIMARY KEY, day INTEGER NOT NULL, after BLOB);",
          // Who made versions; their rows have the number. Never fewer: a name takes some bytes, once.
          "CREATE TABLE principal (id INTEGER PRIMARY KEY, arn TEXT NOT NULL UNIQUE);",
          // Archived versions that are being restored, or are restored for a time: when to look at them next.
          "CREATE TABLE restored (seq INTEGER PRIMARY KEY, bucket INTEGER NOT NULL, key BLOB NOT NULL,"
          " due INTEGER NOT NULL);"
          "CREATE INDEX restored_due ON restored (due);"
          // What the scrub found of versions, and how far it is.
          "CREATE TABLE damage (bucket INTEGER NOT NULL, key BLOB NOT NULL, seq INTEGER NOT NULL,"
          " what TEXT NOT NULL, found INTEGER NOT NULL, PRIMARY KEY (bucket, key, seq)) WITHOUT ROWID;"
          "CREATE TABLE scrub (id INTEGER PRIMARY KEY, bucket INTEGER NOT NULL, key BLOB NOT NULL,"
          " seq INTEGER NOT NULL, begun INTEGER NOT NULL, ended INTEGER NOT NULL, bytes INTEGER NOT NULL,"
          " versions INTEGER NOT NULL, damaged INTEGER NOT NULL);",
          // What each bucket holds, by storage class (statistics.hpp).
          "CREATE TABLE holding (bucket INTEGER NOT NULL, class TEXT NOT NULL, objects INTEGER NOT NULL,"
          " versions INTEGER NOT NULL, markers INTEGER NOT NULL, bytes INTEGER NOT NULL, PRIMARY KEY "
          "(bucket, class))"
          " WITHOUT ROWID;"}}};
}

std::optional<VersionId> ObjectStore::Impl::version_id(std::int64_t seq, const VersionRow& row,
                                                       Versioning versioning) const {
    if (versioning == Versioning::off) return std::nullopt;
    return TrustedName::version(row.null_version ? "null" : ids.encode(kVersionKind, seq));
}

Result<std::optional<FoundVersion>> ObjectStore::Impl::latest(store::Snapshot& s, std::int64_t bucket,
                                                              const ObjectKey& key) const {
    ATHANOR_TRY(
        store::Statement found,
        s.prepare("SELECT seq, row FROM version WHERE bucket = ? AND key = ? ORDER BY seq DESC LIMIT 1",
                  bucket, store::Blob{key.text()}));
    ATHANOR_TRY(bool there, found.step());
    if (!there) return std::nullopt;
    ATHANOR_TRY(VersionRow row, decode_version(found.bytes(1)));
    return FoundVersion{found.integer(0), std::move(row)};
}

Result<std::optional<FoundVersion>> ObjectStore::Impl::at(store::Snapshot& s, std::int64_t bucket,
                                                          const ObjectKey& key, std::int64_t seq) const {
    ATHANOR_TRY(store::Statement found,
                s.prepare("SELECT row FROM version WHERE bucket = ? AND key = ? AND seq = ?", bucket,
                          store::Blob{key.text()}, seq));
    ATHANOR_TRY(bool there, found.step());
    if (!there) return std::nullopt;
    ATHANOR_TRY(VersionRow row, decode_version(found.bytes(0)));
    return FoundVersion{seq, std::move(row)};
}

Result<std::optional<FoundVersion>> ObjectStore::Impl::null_version(store::Snapshot& s, std::int64_t bucket,
                                                                    const ObjectKey& key) const {
    ATHANOR_TRY(auto newest, latest(s, bucket, key));
    if (!newest || newest->row.null_version) return newest;
    if (auto below = newest->row.null_below) {
        if (*below == 0) return std::nullopt;
        return at(s, bucket, key, *below);
    }
    ATHANOR_TRY(store::Statement rows,
                s.prepare("SELECT seq, row FROM version WHERE bucket = ? AND key = ? ORDER BY seq DESC",
                          bucket, store::Blob{key.text()}));
    for (;;) {
        ATHANOR_TRY(bool there, rows.step());
        if (!there) return std::nullopt;
        ATHANOR_TRY(VersionRow row, decode_version(rows.bytes(1)));
        if (row.null_version) return FoundVersion{rows.integer(0), std::move(row)};
    }
}

Result<std::int64_t> ObjectStore::Impl::null_below(store::Snapshot& s, std::int64_t bucket,
                                                   const ObjectKey& key,
                                                   const std::optional<FoundVersion>& newest) const {
    if (!newest) return 0;
    if (newest->row.null_version) return newest->seq;
    if (newest->row.null_below) return *newest->row.null_below;
    ATHANOR_TRY(auto found, null_version(s, bucket, key));
    return found ? found->seq : 0;
}

Result<std::optional<FoundVersion>> ObjectStore::Impl::find(store::Snapshot& s, std::int64_t bucket,
                                                            const ObjectKey& key,
                                                            const std::optional<VersionId>& version) const {
    if (!version) return latest(s, bucket, key);
    if (version->is_null()) return null_version(s, bucket, key);
    auto seq = ids.decode(kVersionKind, version->text());
    if (!seq) return invalid_argument("Invalid version id specified", "versionId", version->text());
    ATHANOR_TRY(auto found, at(s, bucket, key, *seq));
    if (found && found->row.null_version) return std::nullopt;  // its only name is "null"
    return found;
}

Result<BucketState> ObjectStore::Impl::state_of(store::Snapshot& s, const BucketName& name,
                                                std::int64_t bucket) const {
    ATHANOR_TRY(auto state, (s.one<Versioning, std::int32_t>(
                                "SELECT versioning, announces FROM bucket WHERE id = ?", bucket)));
    if (!state) return no_such_bucket(name.text());
    return BucketState{std::get<0>(*state), Announces::of(std::get<1>(*state))};
}

Result<std::int64_t> ObjectStore::Impl::principal_of(store::Transaction& tx, const Cause& cause) const {
    if (cause.principal.empty()) return 0;
    ATHANOR_TRY(auto known, tx.one<std::int64_t>("SELECT id FROM principal WHERE arn = ?", cause.principal));
    if (known) return *known;
    ATHANOR_TRY(auto made,
                tx.one<std::int64_t>("INSERT INTO principal (arn) VALUES (?) RETURNING id", cause.principal));
    return made.value_or(0);
}

Status ObjectStore::Impl::set_current(store::Transaction& tx, std::int64_t bucket, const ObjectKey& key,
                                      std::int64_t seq, const VersionRow& row) const {
    if (row.delete_marker) {
        ATHANOR_CHECK(
            tx.run("DELETE FROM current WHERE bucket = ? AND key = ?", bucket, store::Blob{key.text()}));
        return {};
    }
    std::string encoded = encode(current_of(seq, row));
    ATHANOR_CHECK(tx.run("INSERT OR REPLACE INTO current (bucket, key, row) VALUES (?, ?, ?)", bucket,
                         store::Blob{key.text()}, store::Blob{encoded}));
    return {};
}

Result<PutResult> ObjectStore::Impl::insert(store::Transaction& tx, const BucketName& name,
                                            std::int64_t bucket, const ObjectKey& key, VersionRow row,
                                            const Metadata& metadata, const Tags& tags,
                                            const WriteConditions& conditions, std::string_view content,
                                            const Cause& cause) const {
    ATHANOR_TRY(BucketState state, state_of(tx, name, bucket));
    const Versioning versioning = state.versioning;
    ATHANOR_TRY(auto before, latest(tx, bucket, key));
    ATHANOR_CHECK(check_write(conditions, before, key));
    Tally tally;
    if (before) tally.current(before->row, -1);
    std::uint64_t replaced = 0;
    if (versioning != Versioning::enabled) {
        row.null_version = true;
        if (before && !before->row.null_version) {
            ATHANOR_TRY(before, null_version(tx, bucket, key));
        }
        if (before) {
            ATHANOR_CHECK(erase(tx, bucket, key, *before));
            tally.version(before->row, -1);
            replaced = before->row.blob.size;
        }
    } else {
        ATHANOR_TRY(row.null_below, null_below(tx, bucket, key, before));
    }
    row.modified = tx.now();
    ATHANOR_TRY(row.principal, principal_of(tx, cause));
    row.has_metadata = metadata != Metadata{};
    row.tag_count = static_cast<std::uint32_t>(tags.size());
    if (metadata.storage_class != "STANDARD") row.storage_class = metadata.storage_class;
    const std::int64_t seq = tx.sequence();
    std::string encoded = encode(row);
    ATHANOR_CHECK(tx.run("INSERT INTO version (bucket, key, seq, row) VALUES (?, ?, ?, ?)", bucket,
                         store::Blob{key.text()}, seq, store::Blob{encoded}));
    ATHANOR_CHECK(set_current(tx, bucket, key, seq, row));
    tally.version(row, +1);
    tally.current(row, +1);
    ATHANOR_CHECK(tally.write(tx, bucket));
    if (row.blob.size > replaced) ATHANOR_CHECK(check_quota(tx, name, 0));
    if (row.has_metadata) {
        encoded = encode(metadata);
        ATHANOR_CHECK(tx.run("INSERT INTO metadata (seq, row) VALUES (?, ?)", seq, store::Blob{encoded}));
    }
    if (!tags.empty()) {
        encoded = encode(tags);
        ATHANOR_CHECK(tx.run("INSERT INTO tags (seq, row) VALUES (?, ?)", seq, store::Blob{encoded}));
    }
    if (row.blob.place == Place::row) {
        ATHANOR_CHECK(tx.run("INSERT INTO content (seq, bytes) VALUES (?, ?)", seq, store::Blob{content}));
    }
    PutResult made{.etag = etag_of(row.md5, row.parts),
                   .version = version_id(seq, row, versioning),
                   .checksum = row.checksum,
                   .size = row.blob.size,
                   .modified = row.modified,
                   .sequence = seq,
                   .kms = row.kms,
                   .customer_encrypted = row.customer_encrypted};
    if (state.announces.any()) {
        Announcement what{
            .what = Happened::created, .size = made.size, .etag = made.etag, .version = made.version};
        ATHANOR_CHECK(announce(tx, bucket, state.announces, key, what, cause));
    }
    return made;
}

Status ObjectStore::Impl::erase(store::Transaction& tx, std::int64_t bucket, const ObjectKey& key,
                                const FoundVersion& found, bool bypass_governance) const {
    ATHANOR_CHECK(check_removal(found.row.lock, tx.now(), bypass_governance));
    ATHANOR_CHECK(tx.run("DELETE FROM version WHERE bucket = ? AND key = ? AND seq = ?", bucket,
                         store::Blob{key.text()}, found.seq));
    if (found.row.has_metadata) ATHANOR_CHECK(tx.run("DELETE FROM metadata WHERE seq = ?", found.seq));
    if (found.row.tag_count > 0) ATHANOR_CHECK(tx.run("DELETE FROM tags WHERE seq = ?", found.seq));
    if (found.row.restore != RestoreState{})
        ATHANOR_CHECK(tx.run("DELETE FROM restored WHERE seq = ?", found.seq));
    return release(tx, found.seq, key, found.row.blob);
}

Status ObjectStore::Impl::release(store::Transaction& tx, std::int64_t seq, const ObjectKey& key,
                                  const BlobRef& blob) const {
    constexpr std::string_view kGarbage = "INSERT INTO garbage (place, a, b) VALUES (?, ?, ?)";
    switch (blob.place) {
        case Place::none: return {};
        case Place::row: ATHANOR_CHECK(tx.run("DELETE FROM content WHERE seq = ?", seq)); return {};
        case Place::segment: {
            std::size_t head = SegmentLog::head_size(key.text());
            ATHANOR_CHECK(tx.run(kGarbage, Place::segment, blob.segment, head + sealed_size(blob.framed())));
            return {};
        }
        case Place::file: {
            ATHANOR_TRY(
                auto refs,
                tx.one<std::int64_t>(
                    "UPDATE blob_file SET refs = refs - 1 WHERE epoch = ? AND number = ? RETURNING refs",
                    blob.id.epoch, blob.id.number));
            if (!refs) return damaged("a file that nobody counts");
            if (*refs > 0) return {};
            ATHANOR_CHECK(tx.run("DELETE FROM blob_file WHERE epoch = ? AND number = ?", blob.id.epoch,
                                 blob.id.number));
            ATHANOR_CHECK(tx.run(kGarbage, Place::file, blob.id.epoch, blob.id.number));
            return {};
        }
        case Place::manifest: {
            ATHANOR_TRY(auto refs,
                        tx.one<std::int64_t>("UPDATE upload SET refs = refs - 1 WHERE id = ? RETURNING refs",
                                             blob.manifest));
            if (!refs) return damaged("a manifest that is not there");
            if (*refs == 0)
                ATHANOR_CHECK(
                    tx.run(kGarbage, Place::manifest, blob.manifest, 0));  // the sweeper takes it apart
            return {};
        }
    }
    return {};
}

Result<DeleteResult> ObjectStore::Impl::remove(store::Transaction& tx, std::int64_t bucket, BucketState state,
                                               const DeleteTarget& target, const Cause& cause) const {
    const Versioning versioning = state.versioning;
    const ObjectKey& key = target.key;
    ATHANOR_TRY(auto newest, latest(tx, bucket, key));
    if (!target.version) ATHANOR_CHECK(check_delete(target, newest));
    bool conditional = !target.if_match.empty() || target.if_modified_at || target.if_size;
    if (!target.version && !newest && conditional) return DeleteResult{};  // no marker for what never was
    if (target.version) {
        ATHANOR_TRY(auto found, find(tx, bucket, key, target.version));
        ATHANOR_CHECK(check_delete(target, found));
        if (!found)
            return DeleteResult{.version = versioning == Versioning::off ? std::nullopt : target.version};
        ATHANOR_CHECK(erase(tx, bucket, key, *found, target.bypass_governance));
        Tally tally;
        tally.version(found->row, -1);
        if (newest && newest->seq == found->seq) {
            ATHANOR_TRY(auto next, latest(tx, bucket, key));
            tally.current(found->row, -1);
            if (next) tally.current(next->row, +1);
            VersionRow gone{.delete_marker = true};
            ATHANOR_CHECK(next ? set_current(tx, bucket, key, next->seq, next->row)
                               : set_current(tx, bucket, key, 0, gone));
        }
        ATHANOR_CHECK(tally.write(tx, bucket));
        DeleteResult gone{version_id(found->seq, found->row, versioning), found->row.delete_marker};
        if (state.announces.any())
            ATHANOR_CHECK(announce(tx, bucket, state.announces, key,
                                   {.etag = etag_of_gone(found->row), .version = gone.version}, cause));
        return gone;
    }
    if (versioning == Versioning::off) {
        if (!newest) return DeleteResult{};
        ATHANOR_CHECK(erase(tx, bucket, key, *newest));
        ATHANOR_CHECK(set_current(tx, bucket, key, 0, VersionRow{.delete_marker = true}));
        Tally tally;
        tally.version(newest->row, -1);
        tally.current(newest->row, -1);
        ATHANOR_CHECK(tally.write(tx, bucket));
        if (state.announces.any())
            ATHANOR_CHECK(
                announce(tx, bucket, state.announces, key, {.etag = etag_of_gone(newest->row)}, cause));
        return DeleteResult{};
    }
    VersionRow marker{
        .delete_marker = true, .null_version = versioning == Versioning::suspended, .modified = tx.now()};
    Tally tally;
    if (newest) tally.current(newest->row, -1);
    if (marker.null_version) {
        ATHANOR_TRY(auto old, null_version(tx, bucket, key));
        if (old) {
            ATHANOR_CHECK(erase(tx, bucket, key, *old));
            tally.version(old->row, -1);
        }
    } else {
        ATHANOR_TRY(marker.null_below, null_below(tx, bucket, key, newest));
    }
    ATHANOR_TRY(marker.principal, principal_of(tx, cause));
    std::string encoded = encode(marker);
    // Replaced, if one request deletes a key twice.
    const bool twice = !marker.null_version && newest && newest->seq == tx.sequence();
    if (!twice) tally.version(marker, +1);
    ATHANOR_CHECK(tally.write(tx, bucket));
    ATHANOR_CHECK(tx.run("INSERT OR REPLACE INTO version (bucket, key, seq, row) VALUES (?, ?, ?, ?)", bucket,
                         store::Blob{key.text()}, tx.sequence(), store::Blob{encoded}));
    ATHANOR_CHECK(set_current(tx, bucket, key, tx.sequence(), marker));
    DeleteResult marked{version_id(tx.sequence(), marker, versioning), true};
    if (state.announces.any()) {
        ATHANOR_CHECK(announce(tx, bucket, state.announces, key,
                               {.marker = true, .etag = etag_of_gone(marker), .version = marked.version},
                               cause));
    }
    return marked;
}

}  // namespace athanor::objects
