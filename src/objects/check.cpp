#include "objects/check.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "base/json.hpp"
#include "base/log.hpp"
#include "objects/statistics.hpp"

namespace athanor::objects {
namespace {

using FileId = std::pair<std::uint32_t, std::uint64_t>;

struct FileUse {
    std::int64_t refs = 0;
    std::uint64_t size = 0;  // sealed
    std::string where;       // one who needs it
};

struct RecordUse {
    BlobId id;
    std::uint64_t sealed = 0;
    std::string where;
};

FileId file_id(const BlobRef& blob) { return {blob.id.epoch, blob.id.number}; }

class Check {
public:
    Check(const Stores& stores, const CheckOptions& options) : stores_(stores), options_(options) {}

    Result<CheckReport> run() {
        ATHANOR_CHECK(stores_.db.read([&](store::Snapshot& s) -> Status {
            ATHANOR_CHECK(read_buckets(s));
            ATHANOR_CHECK(check_parts(s));
            ATHANOR_CHECK(check_versions(s));
            ATHANOR_CHECK(check_side_rows(s));
            ATHANOR_CHECK(check_uploads(s));
            ATHANOR_CHECK(check_counts(s));
            if (!options_.read) ATHANOR_CHECK(read_known_damage(s));
            return read_segment_counts(s);
        }));
        ATHANOR_CHECK(check_files());
        ATHANOR_CHECK(check_segments());
        if (options_.repair) ATHANOR_CHECK(repair());
        return std::move(report_);
    }

private:
    void find(std::string kind, std::string where, std::string what, bool damage = true,
              std::function<Status(store::Transaction&)> remedy = {}) {
        ++(damage ? report_.damaged : report_.leftovers);
        if (remedy) remedies_.push_back({report_.findings.size(), std::move(remedy)});
        if (report_.findings.size() < options_.most_findings)
            report_.findings.push_back({std::move(kind), std::move(where), std::move(what), damage});
    }

    std::string name_of(std::int64_t bucket) const {
        auto found = buckets_.find(bucket);
        return found == buckets_.end() ? fmt::format("bucket {}", bucket) : found->second;
    }
    std::string name_of(std::int64_t bucket, std::string_view key, std::int64_t seq) const {
        return fmt::format("{}/{} (version {})", name_of(bucket), key, seq);
    }

    Status read_buckets(store::Snapshot& s) {
        return s.each<std::int64_t, std::string_view>("SELECT id, name FROM bucket",
                                                      [&](std::int64_t id, std::string_view name) {
                                                          buckets_.emplace(id, name);
                                                          return true;
                                                      });
    }

    // What the scrub has found.
    Status read_known_damage(store::Snapshot& s) {
        return s.each<std::int64_t, std::string_view, std::int64_t, std::string_view>(
            "SELECT bucket, key, seq, what FROM damage",
            [&](std::int64_t bucket, std::string_view key, std::int64_t seq, std::string_view what) {
                find("unreadable", name_of(bucket, key, seq), "the scrub found: " + std::string(what));
                return true;
            });
    }

    // ---- blobs

    void use(const BlobRef& blob, const std::string& where) {
        const std::uint64_t sealed = sealed_size(blob.framed());
        if (blob.place == Place::file) {
            FileUse& file = files_[file_id(blob)];
            ++file.refs;
            file.size = sealed;
            file.where = where;
        } else if (blob.place == Place::segment) {
            records_[{blob.segment, blob.offset}] = {blob.id, sealed, where};
        }
    }

    void read(const BlobRef& blob, std::string_view content, bool own_key, const std::string& where) {
        if (!options_.read) return;
        std::optional<std::string> key;
        if (!own_key) key.emplace();
        auto done = verify(stores_, blob, content, key, 0, ~std::uint64_t{0});
        if (done) report_.bytes_read += done->bytes;
        if (!done) find("unreadable", where, done.error().message);
    }

    Status check_parts(store::Snapshot& s) {
        struct Row {
            std::int64_t upload;
            std::int32_t number;
            std::string bytes;
        };
        ATHANOR_TRY(
            store::Statement rows,
            s.prepare("SELECT p.upload, p.number, p.row, u.row FROM part p LEFT JOIN upload u ON u.id = "
                      "p.upload ORDER BY p.upload, p.number"));
        for (;;) {
            ATHANOR_TRY(bool there, rows.step());
            if (!there) return {};
            ++report_.parts;
            const std::int64_t upload = rows.integer(0);
            const std::string where = fmt::format("upload {} part {}", upload, rows.integer(1));
            auto part = decode_part(rows.bytes(2));
            Manifest& manifest = manifests_[upload];
            ++manifest.parts;
            if (!part) {
                find("row", where, "a row of `part` is not what was written");
                manifest.broken = true;
                continue;
            }
            if (rows.is_null(3)) find("manifest", where, "its upload is missing");
            manifest.size += part->blob.size;
            use(part->blob, where);
            auto whole = rows.is_null(3) ? Result<UploadRow>(UploadRow{}) : decode_upload(rows.bytes(3));
            read(part->blob, "", part->customer_encrypted || !whole || whole->kms, where);
        }
    }

    // ---- versions, and what a listing shows of them

    Status check_versions(store::Snapshot& s) {
        ATHANOR_TRY(store::Statement versions,
                    s.prepare("SELECT bucket, key, seq, row FROM version ORDER BY bucket, key, seq DESC"));
        ATHANOR_TRY(store::Statement shown,
                    s.prepare("SELECT bucket, key, row FROM current ORDER BY bucket, key"));
        ATHANOR_TRY(bool more, shown.step());
        std::int64_t bucket = 0;
        std::string key;
        bool first = true;
        for (;;) {
            ATHANOR_TRY(bool there, versions.step());
            const bool next_key =
                !there || first || versions.integer(0) != bucket || versions.bytes(1) != key;
            if (there && next_key) {
                bucket = versions.integer(0);
                key = versions.bytes(1);
                ++report_.keys;
            }
            // Rows of keys that have no version are passed on the way to this one.
            while (more && next_key &&
                   (!there ||
                    std::pair(shown.integer(0), shown.bytes(1)) < std::pair(bucket, std::string_view(key)))) {
                find_shown(shown.integer(0), std::string(shown.bytes(1)), "it is listed, and has no version",
                           std::nullopt);
                ATHANOR_TRY(more, shown.step());
            }
            if (!there) return {};
            first = false;
            const std::int64_t seq = versions.integer(2);
            ++report_.versions;
            auto row = decode_version(versions.bytes(3));
            if (!row) find("row", name_of(bucket, key, seq), "a row of `version` is not what was written");
            if (next_key) {
                const bool listed = more && shown.integer(0) == bucket && shown.bytes(1) == key;
                if (row)
                    check_shown(bucket, key, seq, *row,
                                listed ? std::optional(shown.bytes(2)) : std::nullopt);
                if (listed) {
                    ATHANOR_TRY(more, shown.step());
                }
            }
            if (row) ATHANOR_CHECK(check_version(s, bucket, key, seq, *row));
        }
    }

    void check_shown(std::int64_t bucket, const std::string& key, std::int64_t seq, const VersionRow& row,
                     std::optional<std::string_view> shown) {
        if (row.delete_marker) {
            if (shown) find_shown(bucket, key, "it is listed, and is deleted", std::nullopt);
            return;
        }
        const CurrentRow expected = current_of(seq, row);
        if (!shown) return find_shown(bucket, key, "it is not listed", expected);
        auto is = decode_current(*shown);
        if (!is) return find_shown(bucket, key, "a row of `current` is not what was written", expected);
        if (*is != expected) find_shown(bucket, key, "it is listed as another version", expected);
    }

    // The row is made anew of the version, or goes.
    void find_shown(std::int64_t bucket, const std::string& key, std::string what,
                    const std::optional<CurrentRow>& expected) {
        find(
            "current", name_of(bucket) + "/" + key, std::move(what), true,
            [bucket, key,
             row = expected ? encode(*expected) : std::string()](store::Transaction& tx) -> Status {
                if (row.empty()) {
                    ATHANOR_CHECK(
                        tx.run("DELETE FROM current WHERE bucket = ? AND key = ?", bucket, store::Blob{key}));
                } else {
                    ATHANOR_CHECK(tx.run("INSERT OR REPLACE INTO current (bucket, key, row) VALUES (?, ?, ?)",
                                         bucket, store::Blob{key}, store::Blob{row}));
                }
                return {};
            });
    }

    Status check_version(store::Snapshot& s, std::int64_t bucket, const std::string& key, std::int64_t seq,
                         const VersionRow& row) {
        const std::string where = name_of(bucket, key, seq);
        const bool own_key = row.customer_encrypted || row.kms;
        if (row.has_metadata) with_metadata_.push_back(seq);
        if (row.tag_count > 0) with_tags_.push_back(seq);
        if (row.restore != RestoreState{}) restored_.push_back(seq);
        const BlobRef& blob = row.blob;
        if (blob.place == Place::row) {
            with_content_.push_back(seq);
            ATHANOR_TRY(auto content, s.one<std::string>("SELECT bytes FROM content WHERE seq = ?", seq));
            if (!content) {
                find("blob", where, "its content is missing");
            } else if (content->size() != sealed_size(blob.framed())) {
                find("blob", where, "its content has another length than the index says");
            } else {
                read(blob, *content, own_key, where);
            }
        } else if (blob.place == Place::manifest) {
            Manifest& manifest = manifests_[blob.manifest];
            ++manifest.refs;
            if (manifest.parts != row.parts || (!manifest.broken && manifest.size != blob.size))
                find("manifest", where, "its parts are not what the version is made of");
        } else if (blob.place != Place::none) {
            use(blob, where);
            read(blob, "", own_key, where);
        }
        return {};
    }

    // ---- what is kept beside versions

    Status check_side_rows(store::Snapshot& s) {
        ATHANOR_CHECK(check_side(s, "content", "", with_content_, false));
        ATHANOR_CHECK(check_side(s, "metadata", "row", with_metadata_, true));
        ATHANOR_CHECK(check_side(s, "tags", "row", with_tags_, true));
        return check_side(s, "restored", "", restored_, true);
    }

    Status check_side(store::Snapshot& s, const std::string& table, std::string_view row,
                      std::vector<std::int64_t>& expected, bool tell_missing) {
        std::ranges::sort(expected);
        ATHANOR_TRY(store::Statement rows, s.prepare(fmt::format("SELECT seq{}{} FROM {} ORDER BY seq",
                                                                 row.empty() ? "" : ", ", row, table)));
        auto next = expected.begin();
        auto missing_below = [&](std::int64_t seq) {
            for (; next != expected.end() && *next < seq; ++next) {
                if (tell_missing)
                    find("side row", fmt::format("version {}", *next),
                         "its row of `" + table + "` is missing");
            }
        };
        for (;;) {
            ATHANOR_TRY(bool there, rows.step());
            if (!there) break;
            const std::int64_t seq = rows.integer(0);
            missing_below(seq);
            if (next == expected.end() || *next != seq) {
                find("side row", fmt::format("table {}", table),
                     fmt::format("the row {} belongs to no version", seq), false,
                     [table, seq](store::Transaction& tx) -> Status {
                         ATHANOR_CHECK(tx.run(fmt::format("DELETE FROM {} WHERE seq = ?", table), seq));
                         return {};
                     });
                continue;
            }
            ++next;
            if (row.empty()) continue;
            const bool whole = table == "tags" ? decode_tags(rows.bytes(1)).has_value()
                                               : decode_metadata(rows.bytes(1)).has_value();
            if (!whole)
                find("row", fmt::format("version {}", seq),
                     "its row of `" + table + "` is not what was written");
        }
        missing_below(std::numeric_limits<std::int64_t>::max());
        return {};
    }

    // ---- uploads and counts

    Status check_uploads(store::Snapshot& s) {
        ATHANOR_CHECK(read_garbage(s));
        ATHANOR_TRY(store::Statement rows,
                    s.prepare("SELECT id, complete, refs, row FROM upload ORDER BY id"));
        for (;;) {
            ATHANOR_TRY(bool there, rows.step());
            if (!there) break;
            const std::int64_t id = rows.integer(0), refs = rows.integer(2);
            const bool complete = rows.integer(1) != 0;
            const std::string where = fmt::format("upload {}", id);
            if (!decode_upload(rows.bytes(3)))
                find("row", where, "a row of `upload` is not what was written");
            Manifest& manifest = manifests_[id];
            manifest.there = true;
            const std::int64_t expected = manifest.refs;
            if (refs != expected) {
                find("count", where,
                     fmt::format("{} versions refer to it, its count says {}", expected, refs),
                     refs < expected, [id, expected](store::Transaction& tx) -> Status {
                         ATHANOR_CHECK(tx.run("UPDATE upload SET refs = ? WHERE id = ?", expected, id));
                         return {};
                     });
            }
            if (complete && expected == 0 && !garbage_manifests_.contains(id)) {
                find("manifest", where, "nobody refers to it, and nobody takes it apart", false,
                     [id](store::Transaction& tx) -> Status {
                         ATHANOR_CHECK(tx.run("INSERT INTO garbage (place, a, b) VALUES (?, ?, 0)",
                                              Place::manifest, id));
                         return {};
                     });
            }
        }
        for (auto& [id, manifest] : manifests_) {
            if (!manifest.there && manifest.refs > 0)
                find("manifest", fmt::format("upload {}", id), "versions refer to it, and it is not there");
        }
        return {};
    }

    Status read_garbage(store::Snapshot& s) {
        return s.each<Place, std::int64_t, std::int64_t>(
            "SELECT place, a, b FROM garbage", [&](Place place, std::int64_t a, std::int64_t b) {
                if (place == Place::manifest) garbage_manifests_.insert(a);
                if (place == Place::file)
                    garbage_files_.emplace(static_cast<std::uint32_t>(a), static_cast<std::uint64_t>(b));
                return true;
            });
    }

    Status check_counts(store::Snapshot& s) {
        std::set<FileId> counted;
        ATHANOR_CHECK(s.each<std::uint32_t, std::uint64_t, std::int64_t>(
            "SELECT epoch, number, refs FROM blob_file",
            [&](std::uint32_t epoch, std::uint64_t number, std::int64_t refs) {
                const FileId id{epoch, number};
                counted.insert(id);
                auto found = files_.find(id);
                const std::int64_t expected = found == files_.end() ? 0 : found->second.refs;
                if (refs != expected) find_count(id, refs, expected);
                return true;
            }));
        for (auto& [id, use] : files_) {
            if (!counted.contains(id)) find_count(id, 0, use.refs);
        }
        ATHANOR_TRY(auto holdings, read_holdings(s));
        ATHANOR_TRY(auto expected, count_all(s));
        if (holdings != expected)
            find("count", "bucket statistics", "the counters are not what there is", false,
                 [](store::Transaction& tx) { return recount(tx); });
        return {};
    }

    void find_count(FileId id, std::int64_t is, std::int64_t expected) {
        find("count", fmt::format("blob {:08x}/{:016x}", id.first, id.second),
             fmt::format("{} refer to it, its count says {}", expected, is), is < expected,
             [id, expected](store::Transaction& tx) -> Status {
                 if (expected > 0) {
                     ATHANOR_CHECK(
                         tx.run("INSERT OR REPLACE INTO blob_file (epoch, number, refs) VALUES (?, ?, ?)",
                                id.first, id.second, expected));
                     return {};
                 }
                 ATHANOR_CHECK(
                     tx.run("DELETE FROM blob_file WHERE epoch = ? AND number = ?", id.first, id.second));
                 ATHANOR_CHECK(tx.run("INSERT INTO garbage (place, a, b) VALUES (?, ?, ?)", Place::file,
                                      id.first, id.second));
                 return {};
             });
    }

    // ---- the disk

    Status check_files() {
        ATHANOR_TRY(auto listed, stores_.files.list_after(0));
        std::set<FileId> there;
        for (const BlobId& id : listed) {
            const FileId file{id.epoch, id.number};
            there.insert(file);
            ++report_.files;
            auto use = files_.find(file);
            if (use == files_.end()) {
                if (garbage_files_.contains(file) || (options_.running != 0 && id.epoch >= options_.running))
                    continue;
                find("file", fmt::format("blobs/{:08x}/…/{:016x}", id.epoch, id.number),
                     "nobody refers to it", false,
                     [this, id](store::Transaction&) { return stores_.files.remove(id); });
                continue;
            }
            auto opened = stores_.files.open(id);
            auto size = opened ? (*opened)->size() : Result<std::uint64_t>(std::unexpected(opened.error()));
            if (!size) {
                find("blob", use->second.where, "its file cannot be opened: " + size.error().message);
            } else if (*size != kBlobHeader + use->second.size) {
                find("blob", use->second.where,
                     fmt::format("its file has {} bytes, not {}", *size, kBlobHeader + use->second.size));
            }
        }
        for (auto& [id, use] : files_) {
            if (!there.contains(id)) find("blob", use.where, "its file is missing");
        }
        return {};
    }

    Status read_segment_counts(store::Snapshot& s) {
        return s.each<std::uint64_t, std::uint64_t>("SELECT id, dead FROM segment",
                                                    [&](std::uint64_t id, std::uint64_t dead) {
                                                        dead_.emplace(id, dead);
                                                        return true;
                                                    });
    }

    Status check_segments() {
        ATHANOR_TRY(auto listed, stores_.segments.list());
        std::set<std::uint64_t> there;
        for (auto& segment : listed) {
            there.insert(segment.id);
            ++report_.segments;
            std::uint64_t dead = 0;
            auto scanned = stores_.segments.scan(
                segment.id,
                [&](const SegmentRecord& record, SegmentLog::Location at, std::uint64_t sealed) -> Status {
                    ++report_.records;
                    auto use = records_.find({at.segment, at.offset});
                    if (use == records_.end()) {
                        dead += SegmentLog::head_size(record.key) + sealed;
                        return {};
                    }
                    if (use->second.id != record.id || use->second.sealed != sealed)
                        find("segment", use->second.where, "its place in a segment is another's");
                    records_.erase(use);
                    return {};
                });
            const std::string where = fmt::format("segments/{:016x}", segment.id);
            if (!scanned) {
                find("segment", where, scanned.error().message);
                continue;
            }
            const auto counted = dead_.find(segment.id);
            if (counted != dead_.end() && counted->second > dead && options_.running == 0)
                find("count", where,
                     fmt::format("{} bytes of it are dead, its count says {}", dead, counted->second), false,
                     [id = segment.id, dead](store::Transaction& tx) -> Status {
                         ATHANOR_CHECK(tx.run("UPDATE segment SET dead = ? WHERE id = ?", dead, id));
                         return {};
                     });
        }
        for (auto& [place, use] :
             records_) {  // a damaged head hides what is behind it, which the index still finds
            if (!there.contains(place.first)) {
                find("blob", use.where, fmt::format("its segment {:016x} is missing", place.first));
            } else if (!stores_.segments.read({place.first, place.second}, use.sealed)) {
                find("blob", use.where, "its segment is shorter than the index says");
            } else if (options_.running == 0) {
                find("segment", use.where,
                     "the head of its record is damaged; its bytes are where the index says", false);
            }
        }
        return {};
    }

    // ---- what can be put right

    Status repair() {
        for (auto& [finding, remedy] : remedies_) {
            auto done = stores_.db.write_blocking([&](store::Transaction& tx) { return remedy(tx); });
            if (!done) return std::unexpected(done.error());
            ++report_.repaired;
            if (finding < report_.findings.size()) report_.findings[finding].repaired = true;
        }
        return {};
    }

    struct Manifest {
        std::uint32_t parts = 0;
        std::uint64_t size = 0;
        std::int64_t refs = 0;
        bool broken = false, there = false;
    };
    struct Remedy {
        std::size_t finding;
        std::function<Status(store::Transaction&)> run;
    };

    const Stores& stores_;
    const CheckOptions& options_;
    CheckReport report_;
    std::map<std::int64_t, std::string> buckets_;
    std::map<FileId, FileUse> files_;
    std::map<std::pair<std::uint64_t, std::uint64_t>, RecordUse> records_;
    std::map<std::int64_t, Manifest> manifests_;
    std::map<std::uint64_t, std::uint64_t> dead_;
    std::set<std::int64_t> garbage_manifests_;
    std::set<FileId> garbage_files_;
    std::vector<std::int64_t> with_content_, with_metadata_, with_tags_, restored_;
    std::vector<Remedy> remedies_;
};

}  // namespace

Result<CheckReport> check(const Stores& stores, const CheckOptions& options) {
    return Check(stores, options).run();
}

Result<CheckReport> check_directory(Filesystem& fs, Clock& clock, const std::string& path,
                                    const MasterKey& key, const CheckOptions& options) {
    ATHANOR_ASSERT(!options.repair);
    ATHANOR_TRY(auto db, store::Database::open_to_read(fs, clock, path + "/objects.db"));
    BlobFiles files(fs, path + "/blobs", {});
    ATHANOR_TRY(auto segments, SegmentLog::open(fs, path + "/segments", 0, {}));
    return check({*db, files, *segments, key}, options);
}

std::string CheckReport::json() const {
    json::Writer w;
    w.begin_object();
    auto number = [&](std::string_view name, std::uint64_t value) { w.key(name).number(value); };
    number("Keys", keys);
    number("Versions", versions);
    number("Parts", parts);
    number("Files", files);
    number("Segments", segments);
    number("SegmentRecords", records);
    number("BytesRead", bytes_read);
    number("Damaged", damaged);
    number("Leftovers", leftovers);
    number("Repaired", repaired);
    w.key("Findings").begin_array();
    for (const Finding& one : findings) {
        w.begin_object();
        w.key("Kind").string(one.kind);
        w.key("Where").string(one.where);
        w.key("What").string(one.what);
        w.key("Damage").boolean(one.damage);
        w.key("Repaired").boolean(one.repaired);
        w.end_object();
    }
    w.end_array();
    w.end_object();
    return std::string(w.text());
}

}  // namespace athanor::objects
