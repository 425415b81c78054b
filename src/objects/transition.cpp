#include "objects/transition.hpp"

#include <future>

#include "base/log.hpp"
#include "objects/blob_bytes.hpp"
#include "objects/statistics.hpp"
#include "objects/storage_class.hpp"

namespace athanor::objects {
namespace {

// The version as it is, held so that its bytes stay while they are read.
struct Source {
    VersionRow row;
    std::string sealed;  // of a row or segment
    std::unique_ptr<File> file;
    std::vector<std::pair<std::int32_t, PartRow>> parts;
    std::shared_ptr<Lease> lease;
};

Result<std::optional<VersionRow>> row_of(store::Snapshot& s, std::int64_t bucket, const ObjectKey& key,
                                         std::int64_t seq) {
    ATHANOR_TRY(auto bytes,
                s.one<std::string>("SELECT row FROM version WHERE bucket = ? AND key = ? AND seq = ?", bucket,
                                   store::Blob{key.text()}, seq));
    if (!bytes) return std::nullopt;
    ATHANOR_TRY(VersionRow row, decode_version(*bytes));
    return row;
}

Status hold(ObjectStore::Impl& impl, store::Snapshot& s, std::int64_t seq, Source& source) {
    const BlobRef& blob = source.row.blob;
    if (blob.place == Place::row) {
        ATHANOR_TRY(auto content, s.one<std::string>("SELECT bytes FROM content WHERE seq = ?", seq));
        if (!content || content->size() != sealed_size(blob.framed())) return damaged("an object's content");
        source.sealed = *std::move(content);
    } else if (blob.place == Place::segment) {
        ATHANOR_TRY(source.sealed,
                    impl.segments->read({blob.segment, blob.offset}, sealed_size(blob.framed())));
    } else if (blob.place == Place::file) {
        ATHANOR_TRY(source.file, impl.files->open(blob.id));
    } else if (blob.place == Place::manifest) {
        source.lease = impl.lease(blob.manifest);
        Status decoded;
        ATHANOR_CHECK(s.each<std::int32_t, std::string_view>(
            "SELECT number, row FROM part WHERE upload = ? ORDER BY number",
            [&](std::int32_t number, std::string_view bytes) {
                auto part = decode_part(bytes);
                if (!part) decoded = std::unexpected(part.error());
                if (part) source.parts.emplace_back(number, *std::move(part));
                return decoded.has_value();
            },
            blob.manifest));
        ATHANOR_CHECK(decoded);
        if (source.parts.size() != source.row.parts) return damaged("an object's list of parts");
    }
    return {};
}

// Packed copies of blobs, on the disk, which nobody names yet. What is not kept at the end is taken away again.
class PackedCopies {
public:
    PackedCopies(ObjectStore::Impl& impl, std::string wrapping_key)
        : impl_(impl), wrapping_key_(std::move(wrapping_key)) {}
    PackedCopies(const PackedCopies&) = delete;
    ~PackedCopies() {
        for (std::uint64_t segment : segments_) impl_.segments->settle(segment);
    }

    // Of a row or segment. nullopt: packing does not make it smaller.
    Result<std::optional<StoredBody>> small(std::int64_t bucket, const ObjectKey& key, const Source& source);
    Result<std::optional<BlobRef>> large(const BlobRef& blob, File& file);

    // The transaction was refused.
    void abandon(const Error& because) {
        for (const StoredBody& body : written_) impl_.abandon(body, because);
    }

private:
    Result<DataKey> key_of(const BlobRef& blob) const {
        return unwrap_key(impl_.options.master_key, wrapping_key_, blob.id, blob.framed(), blob.wrapped_key);
    }
    std::string wrapped(const BlobRef& blob, const DataKey& key) const {
        return wrap_key(impl_.options.master_key, wrapping_key_, impl_.random, blob.id, blob.framed(), key);
    }
    Status write(BlobBytes& from, File& to, const DataKey& key, BlobRef& blob);

    ObjectStore::Impl& impl_;
    const std::string wrapping_key_;
    std::vector<StoredBody> written_;
    std::vector<std::uint64_t> segments_;  // that have a record of ours
};

Result<std::optional<StoredBody>> PackedCopies::small(std::int64_t bucket, const ObjectKey& key,
                                                      const Source& source) {
    const BlobRef& old = source.row.blob;
    ATHANOR_TRY(DataKey old_key, key_of(old));
    std::string plain;
    ATHANOR_CHECK(open_frames(old_key, old.framed(), 0, source.sealed, plain));
    const std::string packed = pack(plain);
    if (old.packed > 0 || packed.size() >= plain.size()) return std::nullopt;
    StoredBody stored{
        .blob = {
            .place = Place::row, .id = impl_.new_blob_id(), .size = plain.size(), .packed = packed.size()}};
    DataKey data_key{impl_.random.bytes(kKeySize)};
    stored.blob.wrapped_key = wrapped(stored.blob, data_key);
    if (packed.size() <= impl_.options.inline_limit) {
        seal_frames(data_key, 0, packed, true, stored.content);
        return stored;
    }
    std::string record =
        SegmentLog::begin_record({bucket, key.text(), stored.blob.id}, sealed_size(packed.size()));
    const std::size_t head = record.size();
    seal_frames(data_key, 0, packed, true, record);
    auto promise = std::make_shared<
        std::promise<Result<SegmentLog::Location>>>();  // shared with the flusher, which may still be leaving
    auto appended = promise->get_future();
    impl_.segments->append(std::move(record), head,
                           [promise](Result<SegmentLog::Location> to) { promise->set_value(std::move(to)); });
    ATHANOR_TRY(auto location, appended.get());
    segments_.push_back(location.segment);
    stored.blob.place = Place::segment;
    stored.blob.segment = location.segment;
    stored.blob.offset = location.offset;
    written_.push_back(stored);
    return stored;
}

Result<std::optional<BlobRef>> PackedCopies::large(const BlobRef& old, File& file) {
    if (old.packed > 0 || old.size == 0) return std::nullopt;
    ATHANOR_CHECK(impl_.check_room());
    ATHANOR_TRY(DataKey old_key, key_of(old));
    BlobBytes from(old, std::move(old_key), [&](std::uint64_t offset, std::string& out) -> Status {
        ATHANOR_TRY(std::size_t got, file.read_at(kBlobHeader + offset, out));
        if (got != out.size()) return damaged("a blob file is cut");
        return {};
    });
    BlobRef blob{.place = Place::file, .id = impl_.new_blob_id(), .size = old.size};
    ATHANOR_TRY(auto to, impl_.files->create(blob.id));
    DataKey data_key{impl_.random.bytes(kKeySize)};
    Status written = write(from, *to, data_key, blob);
    const bool smaller = written && blob.packed < blob.size;
    if (smaller) {
        written = impl_.files->sync(*to);
        if (written) {
            std::promise<Status> named;
            impl_.files->make_name_durable(blob.id,
                                           [&](Status status) { named.set_value(std::move(status)); });
            written = named.get_future().get();
        }
    }
    if (!smaller || !written) (void)impl_.files->remove(blob.id);  // else the next start finds it
    ATHANOR_CHECK(written);
    if (!smaller) return std::nullopt;
    blob.wrapped_key = wrapped(blob, data_key);
    written_.push_back({.blob = blob});
    return blob;
}

Status PackedCopies::write(BlobBytes& from, File& to, const DataKey& key, BlobRef& blob) {
    Packer packer;
    std::string pending, sealed;
    std::uint64_t frame = 0, offset = kBlobHeader;
    for (std::uint64_t read = 0; read < blob.size;) {
        ATHANOR_TRY(std::string_view piece, from.read(read, blob.size - read));
        read += piece.size();
        packer.add(piece, pending);
        const bool last = read == blob.size;
        if (last) packer.finish(pending);
        const std::size_t whole = last ? pending.size() : pending.size() / kFrameSize * kFrameSize;
        if (whole == 0) continue;
        sealed.clear();
        seal_frames(key, frame, std::string_view(pending).substr(0, whole), last, sealed);
        ATHANOR_CHECK(to.write_at(offset, sealed));
        frame += frame_count(whole);
        offset += sealed.size();
        pending.erase(0, whole);
    }
    blob.packed = packer.packed();
    return {};
}

// One move, from look to swap.
class Move {
public:
    Move(ObjectStore::Impl& impl, const Bucket& bucket, const ObjectKey& key, std::int64_t seq,
         std::string_view to)
        : impl_(impl), bucket_(bucket), key_(key), seq_(seq), to_(to) {}

    Result<bool> run() {
        ATHANOR_TRY(bool there, look());
        if (!there) return false;
        const bool pack =
            is_packed(to_) && !is_packed(source_.row.storage_class) && !source_.row.customer_encrypted;
        ATHANOR_TRY(std::string wrapping_key, wrapping_key_of_source(pack));
        PackedCopies copies(impl_, std::move(wrapping_key));
        if (pack) ATHANOR_CHECK(write(copies));
        auto swapped = impl_.db->write_blocking([&](store::Transaction& tx) { return swap(tx); });
        if (!swapped) {
            copies.abandon(swapped.error());
            return std::unexpected(swapped.error());
        }
        if (!(*std::move(swapped)).take()) {
            copies.abandon(Error{"NoSuchKey", "", 404});
            return false;
        }
        return true;
    }

private:
    Result<bool> look() {
        std::shared_lock lock(impl_.lookups);
        return impl_.db->read([&](store::Snapshot& s) -> Result<bool> {
            ATHANOR_TRY(auto row, row_of(s, bucket_.id, key_, seq_));
            if (!row || row->delete_marker || row->storage_class == to_) return false;
            source_.row = *std::move(row);
            ATHANOR_CHECK(hold(impl_, s, seq_, source_));
            return true;
        });
    }

    Result<std::string> wrapping_key_of_source(bool wanted) {
        if (!wanted || !source_.row.kms) return "";
        Encryption encryption{.caller = KeyCaller::itself()};
        ATHANOR_CHECK(run_to_end(impl_.unwrap_object_key(encryption, *source_.row.kms, bucket_.name, key_)));
        return objects::wrapping_key_of(encryption);
    }

    Status write(PackedCopies& copies) {
        const BlobRef& blob = source_.row.blob;
        if (blob.place == Place::row || blob.place == Place::segment) {
            ATHANOR_TRY(small_, copies.small(bucket_.id, key_, source_));
        } else if (blob.place == Place::file) {
            ATHANOR_TRY(large_, copies.large(blob, *source_.file));
        } else if (blob.place == Place::manifest) {
            for (auto& [number, part] : source_.parts) {
                ATHANOR_TRY(auto file, impl_.files->open(part.blob.id));
                ATHANOR_TRY(auto packed, copies.large(part.blob, *file));
                if (packed) parts_.emplace(number, *std::move(packed));
            }
        }
        return {};
    }

    // The commit point: the version is on what was written, or on what was there.
    Result<bool> swap(store::Transaction& tx) {
        ATHANOR_TRY(auto row, row_of(tx, bucket_.id, key_, seq_));
        const BlobRef& was = source_.row.blob;
        if (!row || row->blob.id != was.id || row->blob.manifest != was.manifest ||
            row->storage_class != source_.row.storage_class)
            return false;
        ATHANOR_TRY(auto newest, impl_.latest(tx, bucket_.id, key_));
        const bool is_current = newest && newest->seq == seq_;
        Tally tally;
        tally.version(*row, -1);
        if (is_current) tally.current(*row, -1);
        ATHANOR_CHECK(swap_blob(tx, *row));
        Metadata metadata;
        if (row->has_metadata) {
            ATHANOR_TRY(auto stored, tx.one<std::string>("SELECT row FROM metadata WHERE seq = ?", seq_));
            if (!stored) return damaged("an object's metadata are missing");
            ATHANOR_TRY(metadata, decode_metadata(*stored));
        }
        metadata.storage_class = row->storage_class = to_;
        row->has_metadata = true;  // no class that a transition leads to is the default
        if (row->restore != RestoreState{}) ATHANOR_CHECK(tx.run("DELETE FROM restored WHERE seq = ?", seq_));
        row->restore = {};
        std::string encoded = encode(metadata);
        ATHANOR_CHECK(
            tx.run("INSERT OR REPLACE INTO metadata (seq, row) VALUES (?, ?)", seq_, store::Blob{encoded}));
        encoded = encode(*row);
        ATHANOR_CHECK(tx.run("UPDATE version SET row = ? WHERE bucket = ? AND key = ? AND seq = ?",
                             store::Blob{encoded}, bucket_.id, store::Blob{key_.text()}, seq_));
        if (is_current) ATHANOR_CHECK(impl_.set_current(tx, bucket_.id, key_, seq_, *row));
        tally.version(*row, +1);
        if (is_current) tally.current(*row, +1);
        ATHANOR_CHECK(tally.write(tx, bucket_.id));
        ATHANOR_CHECK(tell(tx, *row));
        return true;
    }

    Status swap_blob(store::Transaction& tx, VersionRow& row) {
        constexpr std::string_view kCounted = "INSERT INTO blob_file (epoch, number, refs) VALUES (?, ?, 1)";
        if (small_) {
            ATHANOR_CHECK(impl_.release(tx, seq_, key_, row.blob));
            row.blob = small_->blob;
            if (row.blob.place == Place::row)
                ATHANOR_CHECK(tx.run("INSERT INTO content (seq, bytes) VALUES (?, ?)", seq_,
                                     store::Blob{small_->content}));
        } else if (large_) {
            ATHANOR_CHECK(tx.run(kCounted, large_->id.epoch, large_->id.number));
            ATHANOR_CHECK(impl_.release(tx, seq_, key_, row.blob));
            row.blob = *large_;
        } else if (!parts_.empty()) {
            const std::int64_t manifest = tx.sequence();
            ATHANOR_CHECK(tx.run(
                "INSERT INTO upload (id, bucket, key, initiated, complete, refs, row) SELECT ?, bucket, key, "
                "initiated, 1, 1, row FROM upload WHERE id = ?",
                manifest, row.blob.manifest));
            for (auto& [number, part] : source_.parts) {
                if (auto packed = parts_.find(number); packed != parts_.end()) {
                    part.blob = packed->second;
                    ATHANOR_CHECK(tx.run(kCounted, part.blob.id.epoch, part.blob.id.number));
                } else {
                    ATHANOR_CHECK(
                        tx.run("UPDATE blob_file SET refs = refs + 1 WHERE epoch = ? AND number = ?",
                               part.blob.id.epoch, part.blob.id.number));
                }
                const std::string encoded = encode(part);
                ATHANOR_CHECK(tx.run("INSERT INTO part (upload, number, row) VALUES (?, ?, ?)", manifest,
                                     number, store::Blob{encoded}));
            }
            ATHANOR_CHECK(impl_.release(tx, seq_, key_, row.blob));
            row.blob.manifest = manifest;
        }
        return {};
    }

    Status tell(store::Transaction& tx, const VersionRow& row) const {
        static const Cause kByRule{.requester = "s3.amazonaws.com"};
        ATHANOR_TRY(BucketState state, impl_.state_of(tx, bucket_.name, bucket_.id));
        if (!state.announces.any()) return {};
        return announce(tx, bucket_.id, state.announces, key_,
                        {.what = Happened::storage_class_changed,
                         .size = row.blob.size,
                         .etag = etag_of(row.md5, row.parts),
                         .version = impl_.version_id(seq_, row, state.versioning),
                         .storage_class = row.storage_class},
                        kByRule);
    }

    ObjectStore::Impl& impl_;
    const Bucket& bucket_;
    const ObjectKey& key_;
    const std::int64_t seq_;
    const std::string to_;
    Source source_;
    std::optional<StoredBody> small_;
    std::optional<BlobRef> large_;
    std::map<std::int32_t, BlobRef> parts_;
};

}  // namespace

Result<bool> transition(ObjectStore::Impl& impl, const Bucket& bucket, const ObjectKey& key, std::int64_t seq,
                        std::string_view storage_class) {
    return Move(impl, bucket, key, seq, storage_class).run();
}

}  // namespace athanor::objects
