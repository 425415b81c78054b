// Uploads in parts. A part is a file of its own; completing is one index transaction that checks the list and makes a version of which the
// upload is the manifest, so nothing is copied. The upload's rows live as long as a version refers to them.
#include "objects/multipart.hpp"

#include "base/encoding.hpp"
#include "base/log.hpp"
#include "objects/impl.hpp"
#include "objects/storage_class.hpp"

namespace athanor::objects {
namespace {

constexpr std::int32_t kParts = 10'000;
constexpr std::uint64_t kLeastPart = 5u << 20;  // of all parts but the last

struct FoundUpload {
    std::int64_t id = 0;
    bool complete = false;
    Timestamp initiated{};
    UploadRow row;
};

// NoSuchUpload also for one of another key. A completed one is found if `completed` allows.
Result<FoundUpload> find_upload(const ObjectStore::Impl& impl, store::Snapshot& s, std::int64_t bucket,
                                const ObjectKey& key, const UploadId& upload, bool completed = false) {
    auto id = impl.ids.decode(kUploadKind, upload.text());
    if (!id) return no_such_upload(upload.text());
    ATHANOR_TRY(
        auto row,
        s.one<bool, Timestamp, std::string, std::int64_t>(
            "SELECT complete, initiated, row, refs FROM upload WHERE id = ? AND bucket = ? AND key = ?", *id,
            bucket, store::Blob{key.text()}));
    if (!row) return no_such_upload(upload.text());
    auto& [complete, initiated, bytes, refs] = *row;
    if (complete && (!completed || refs == 0)) return no_such_upload(upload.text());
    ATHANOR_TRY(UploadRow decoded, decode_upload(bytes));
    return FoundUpload{*id, complete, initiated, std::move(decoded)};
}

Status check_customer_key(const UploadRow& row, const Encryption& encryption) {
    if (row.customer_encrypted != encryption.customer_key.has_value()) {
        return invalid_request(row.customer_encrypted
                                   ? "The multipart upload initiate requested encryption. Subsequent part "
                                     "requests must include the appropriate "
                                     "encryption parameters."
                                   : "The multipart upload initiate did not request encryption.");
    }
    if (encryption.customer_key && hash(HashKind::md5, *encryption.customer_key) != row.customer_key_md5) {
        return invalid_request("The provided encryption parameters did not match the ones used originally.");
    }
    return {};
}

Upload upload_of(const ObjectStore::Impl& impl, ObjectKey key, const FoundUpload& found) {
    return {.id = TrustedName::upload(impl.ids.encode(kUploadKind, found.id)),
            .key = std::move(key),
            .initiated = found.initiated,
            .initiator = found.row.initiator,
            .storage_class = found.row.metadata.storage_class,
            .checksum = found.row.checksum,
            .checksum_type = found.row.checksum_type,
            .access = found.row.access,
            .kms = found.row.kms};
}

std::unexpected<Error> invalid_part() {
    return fail("InvalidPart",
                "One or more of the specified parts could not be found.  The part may not have been "
                "uploaded, or the specified "
                "entity tag may not match the part's entity tag.");
}

std::uint64_t crc_number(std::string_view bytes) {
    std::uint64_t number = 0;
    for (char c : bytes) number = number << 8 | static_cast<unsigned char>(c);
    return number;
}

std::string crc_bytes(std::uint64_t crc, std::size_t size) {
    std::string out;
    for (std::size_t i = size; i-- > 0;) out += static_cast<char>(crc >> (8 * i));
    return out;
}

}  // namespace

std::optional<Checksum> whole_checksum(HashKind kind, ChecksumType type, const std::vector<PartRow>& parts) {
    std::string joined;
    std::uint64_t crc = 0;
    for (const PartRow& part : parts) {
        if (!part.checksum || part.checksum->kind != kind) return std::nullopt;
        if (type == ChecksumType::composite) {
            joined += part.checksum->value;
        } else {
            crc = crc_combine(kind, crc, crc_number(part.checksum->value), part.blob.size);
        }
    }
    if (type == ChecksumType::full_object)
        return Checksum{kind, type, crc_bytes(crc, kind == HashKind::crc64nvme ? 8 : 4)};
    return Checksum{kind, type, hash(kind, joined), static_cast<std::int32_t>(parts.size())};
}

Status check_parts(const std::vector<CompletedPart>& asked, const std::map<std::int32_t, PartRow>& stored) {
    std::int32_t last = 0;
    for (auto& part : asked) {
        if (part.number <= last)
            return fail("InvalidPartOrder",
                        "The list of parts was not in ascending order. The parts list must be specified in "
                        "order by part number.");
        last = part.number;
    }
    for (std::size_t i = 0; i < asked.size(); ++i) {
        auto found = stored.find(asked[i].number);
        if (found == stored.end() || asked[i].etag != hex(found->second.md5)) return invalid_part();
        auto& told = asked[i].checksum;
        if (told && (!found->second.checksum || told->kind != found->second.checksum->kind ||
                     told->value != found->second.checksum->value)) {
            return invalid_part();
        }
    }
    for (std::size_t i = 0; i + 1 < asked.size(); ++i) {
        auto& part = stored.at(asked[i].number);
        if (part.blob.size >= kLeastPart) continue;
        return std::unexpected(Error{"EntityTooSmall",
                                     "Your proposed upload is smaller than the minimum allowed size",
                                     400,
                                     {{"ProposedSize", static_cast<std::int64_t>(part.blob.size)},
                                      {"MinSizeAllowed", static_cast<std::int64_t>(kLeastPart)},
                                      {"PartNumber", static_cast<std::int64_t>(asked[i].number)},
                                      {"ETag", asked[i].etag}}});
    }
    return {};
}

DurableTask<UploadId> ObjectStore::create_upload(BucketName name, ObjectKey key, UploadOptions options) {
    Impl& impl = *impl_;
    ATHANOR_CO_TRY(Bucket bucket, impl.find_bucket(name));
    UploadRow row{.metadata = std::move(options.metadata),
                  .tags = std::move(options.tags),
                  .initiator = std::move(options.initiator),
                  .lock = options.lock,
                  .access = std::move(options.access)};
    ATHANOR_CO_TRY(auto bucket_lock, bucket.lock());
    if (row.lock.any()) ATHANOR_CO_CHECK(lock_of_new(bucket_lock, row.lock, impl.clock.now()));
    row.checksum = options.checksum.value_or(HashKind::crc64nvme);
    bool whole = !options.checksum || *options.checksum == HashKind::crc64nvme;
    row.checksum_type =
        options.checksum_type.value_or(whole ? ChecksumType::full_object : ChecksumType::composite);
    bool hashes = row.checksum == HashKind::sha1 || row.checksum == HashKind::sha256;
    if ((row.checksum_type == ChecksumType::full_object && hashes) ||
        (row.checksum_type == ChecksumType::composite && row.checksum == HashKind::crc64nvme)) {
        co_return invalid_request(
            fmt::format("The {} checksum type cannot be used with the {} checksum algorithm.",
                        row.checksum_type == ChecksumType::composite ? "COMPOSITE" : "FULL_OBJECT",
                        row.checksum == HashKind::crc64nvme ? "crc64nvme"
                        : row.checksum == HashKind::sha1    ? "sha1"
                                                            : "sha256"));
    }
    if (options.encryption.customer_key) {
        row.customer_encrypted = true;
        row.customer_key_md5 = hash(HashKind::md5, *options.encryption.customer_key);
    }
    if (options.encryption.kms) {
        ATHANOR_CO_TRY(row.kms, co_await impl.new_object_key(options.encryption, name, key));
    }
    std::string encoded = encode(row);
    auto made = co_await impl.db->write([&](store::Transaction& tx) -> Result<UploadId> {
        ATHANOR_CHECK(impl.state_of(tx, name, bucket.id));
        ATHANOR_CHECK(
            tx.run("INSERT INTO upload (id, bucket, key, initiated, complete, refs, row) VALUES (?, ?, ?, ?, "
                   "0, 0, ?)",
                   tx.sequence(), bucket.id, store::Blob{key.text()}, tx.now(), store::Blob{encoded}));
        return TrustedName::upload(impl.ids.encode(kUploadKind, tx.sequence()));
    });
    if (!made) co_return std::unexpected(for_clients(std::move(made).error()));
    co_return made;
}

DurableTask<PartResult> ObjectStore::put_part(BucketName name, ObjectKey key, UploadId id,
                                              std::int32_t number, ByteStream& body,
                                              BodyExpectations expectations, Encryption encryption) {
    Impl& impl = *impl_;
    if (number < 1 || number > kParts) {
        co_return invalid_argument("Part number must be an integer between 1 and 10000, inclusive",
                                   "partNumber", std::to_string(number));
    }
    ATHANOR_CO_TRY(Bucket bucket, impl.find_bucket(name));
    auto upload =
        impl.db->read([&](store::Snapshot& s) { return objects::find_upload(impl, s, bucket.id, key, id); });
    if (!upload) co_return std::unexpected(for_clients(std::move(upload).error()));
    // Parts are counted when they have become an object: an account that has no room for this one will have none for all.
    const std::uint64_t more = body.remaining().value_or(0);
    ATHANOR_CO_CHECK(impl.db->read([&](store::Snapshot& s) { return impl.check_quota(s, name, more); }));
    ATHANOR_CO_CHECK(check_customer_key(upload->row, encryption));
    if (expectations.checksum && expectations.checksum != upload->row.checksum) {
        co_return invalid_request(
            "Checksum Type mismatch occurred: the part's checksum algorithm is not the upload's.");
    }
    expectations.checksum = upload->row.checksum;
    if (upload->row.kms)
        ATHANOR_CO_CHECK(co_await impl.unwrap_object_key(encryption, *upload->row.kms, name, key));
    own_etags(encryption, name, key);
    ATHANOR_CO_TRY(StoredBody stored,
                   co_await impl.store_body(bucket.id, key, body, expectations, encryption, true,
                                            is_packed(upload->row.metadata.storage_class)));

    PartRow part{.blob = stored.blob,
                 .md5 = stored.md5,
                 .checksum = stored.checksum,
                 .customer_encrypted = upload->row.customer_encrypted};
    auto put = co_await impl.db->write([&](store::Transaction& tx) -> Result<PartResult> {
        ATHANOR_TRY(FoundUpload open, objects::find_upload(impl, tx, bucket.id, key, id));
        ATHANOR_TRY(auto old, tx.one<std::string>("SELECT row FROM part WHERE upload = ? AND number = ?",
                                                  open.id, number));
        if (old) {
            ATHANOR_TRY(PartRow replaced, decode_part(*old));
            ATHANOR_CHECK(impl.release(tx, 0, key, replaced.blob));
        }
        part.modified = tx.now();
        std::string encoded = encode(part);
        ATHANOR_CHECK(tx.run("INSERT INTO blob_file (epoch, number, refs) VALUES (?, ?, 1)",
                             part.blob.id.epoch, part.blob.id.number));
        ATHANOR_CHECK(tx.run("INSERT OR REPLACE INTO part (upload, number, row) VALUES (?, ?, ?)", open.id,
                             number, store::Blob{encoded}));
        return PartResult{.etag = hex(part.md5),
                          .checksum = part.checksum,
                          .modified = part.modified,
                          .kms = upload->row.kms};
    });
    if (!put) {
        impl.abandon(stored, put.error());
        co_return std::unexpected(for_clients(std::move(put).error()));
    }
    co_return put;
}

namespace {

// The transaction of CompleteMultipartUpload.
struct Completion {
    const ObjectStore::Impl& impl;
    const BucketName& name;
    std::int64_t bucket;
    const ObjectKey& key;
    const UploadId& id;
    const std::vector<CompletedPart>& asked;
    const CompleteOptions& options;
    const std::optional<BucketLock>& bucket_lock;

    Result<std::map<std::int32_t, PartRow>> stored_parts(store::Transaction& tx, std::int64_t upload) const {
        std::map<std::int32_t, PartRow> parts;
        Status decoded;
        ATHANOR_CHECK(tx.each<std::int32_t, std::string_view>(
            "SELECT number, row FROM part WHERE upload = ? ORDER BY number",
            [&](std::int32_t number, std::string_view bytes) {
                auto part = decode_part(bytes);
                if (!part) decoded = std::unexpected(part.error());
                if (part) parts.emplace_hint(parts.end(), number, *std::move(part));
                return decoded.has_value();
            },
            upload));
        ATHANOR_CHECK(decoded);
        return parts;
    }

    // The same request again, after an answer that was lost: the version that it made, while it is there.
    Result<PutResult> repeat(store::Transaction& tx, const FoundUpload& upload) const {
        ATHANOR_TRY(BucketState state, impl.state_of(tx, name, bucket));
        ATHANOR_TRY(auto parts, stored_parts(tx, upload.id));
        if (parts.size() != asked.size()) return no_such_upload(id.text());
        ATHANOR_CHECK(check_parts(asked, parts));
        ATHANOR_TRY(store::Statement rows,
                    tx.prepare("SELECT seq, row FROM version WHERE bucket = ? AND key = ? ORDER BY seq DESC",
                               bucket, store::Blob{key.text()}));
        for (;;) {
            ATHANOR_TRY(bool there, rows.step());
            if (!there) return no_such_upload(id.text());
            ATHANOR_TRY(VersionRow row, decode_version(rows.bytes(1)));
            if (row.blob.place != Place::manifest || row.blob.manifest != upload.id) continue;
            std::int64_t seq = rows.integer(0);
            return PutResult{.etag = etag_of(row.md5, row.parts),
                             .version = impl.version_id(seq, row, state.versioning),
                             .checksum = row.checksum,
                             .size = row.blob.size,
                             .modified = row.modified,
                             .sequence = seq,
                             .kms = row.kms,
                             .customer_encrypted = row.customer_encrypted};
        }
    }

    Result<PutResult> operator()(store::Transaction& tx) const {
        ATHANOR_TRY(FoundUpload upload, find_upload(impl, tx, bucket, key, id, true));
        if (upload.complete) return repeat(tx, upload);
        // The key may be left out, but where the upload named a checksum: as AWS has it.
        const bool names_checksum = upload.row.checksum != HashKind::crc64nvme ||
                                    upload.row.checksum_type != ChecksumType::full_object;
        if (options.encryption.customer_key || (upload.row.customer_encrypted && names_checksum))
            ATHANOR_CHECK(check_customer_key(upload.row, options.encryption));
        if (asked.empty())
            return fail(
                "MalformedXML",
                "The XML you provided was not well-formed or did not validate against our published schema");
        ATHANOR_TRY(auto stored, stored_parts(tx, upload.id));
        ATHANOR_CHECK(check_parts(asked, stored));

        VersionRow row{.blob = {.place = Place::manifest, .manifest = upload.id},
                       .parts = static_cast<std::uint32_t>(asked.size())};
        std::string md5s;
        std::vector<PartRow> parts;
        for (auto& part : asked) {
            auto found = stored.extract(part.number);
            md5s += found.mapped().md5;
            row.blob.size += found.mapped().blob.size;
            parts.push_back(std::move(found.mapped()));
        }
        row.md5 = hash(HashKind::md5, md5s);
        row.customer_encrypted = upload.row.customer_encrypted;
        row.customer_key_md5 = upload.row.customer_key_md5;
        row.kms = upload.row.kms;
        if (upload.row.checksum)
            row.checksum = whole_checksum(*upload.row.checksum, upload.row.checksum_type, parts);
        if (options.checksum && (!row.checksum || options.checksum->kind != row.checksum->kind ||
                                 options.checksum->value != row.checksum->value)) {
            return bad_digest("checksum");
        }
        if (options.object_size && *options.object_size != row.blob.size) {
            return invalid_request(
                "The provided 'x-amz-mp-object-size' header does not match what was computed.");
        }
        ATHANOR_TRY(row.lock, lock_of_new(bucket_lock, upload.row.lock, tx.now()));
        row.access = upload.row.access;
        ATHANOR_TRY(PutResult made, impl.insert(tx, name, bucket, key, row, upload.row.metadata,
                                                upload.row.tags, options.conditions, {}, options.cause));
        for (auto& [number, unused] : stored) {  // what is left was uploaded and not asked for
            ATHANOR_CHECK(impl.release(tx, 0, key, unused.blob));
            ATHANOR_CHECK(tx.run("DELETE FROM part WHERE upload = ? AND number = ?", upload.id, number));
        }
        ATHANOR_CHECK(tx.run("UPDATE upload SET complete = 1, refs = 1 WHERE id = ?", upload.id));
        return made;
    }
};

}  // namespace

DurableTask<PutResult> ObjectStore::complete_upload(BucketName name, ObjectKey key, UploadId id,
                                                    std::vector<CompletedPart> parts,
                                                    CompleteOptions options) {
    Impl& impl = *impl_;
    ATHANOR_CO_TRY(Bucket bucket, impl.find_bucket(name));
    ATHANOR_CO_TRY(auto bucket_lock, bucket.lock());
    auto made =
        co_await impl.db->write(Completion{impl, name, bucket.id, key, id, parts, options, bucket_lock});
    if (!made) co_return std::unexpected(for_clients(std::move(made).error()));
    co_return made;
}

DurableTask<store::Nothing> ObjectStore::abort_upload(BucketName name, ObjectKey key, UploadId id) {
    Impl& impl = *impl_;
    ATHANOR_CO_TRY(Bucket bucket, impl.find_bucket(name));
    auto gone = co_await impl.db->write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(FoundUpload upload, objects::find_upload(impl, tx, bucket.id, key, id));
        ATHANOR_CHECK(
            tx.run("UPDATE upload SET complete = 1 WHERE id = ?", upload.id));  // with refs = 0: nobody's
        ATHANOR_CHECK(
            tx.run("INSERT INTO garbage (place, a, b) VALUES (?, ?, 0)", Place::manifest, upload.id));
        return {};
    });
    if (!gone) co_return std::unexpected(for_clients(std::move(gone).error()));
    co_return gone;
}

Result<Upload> ObjectStore::find_upload(const BucketName& name, const ObjectKey& key,
                                        const UploadId& id) const {
    ATHANOR_TRY(Bucket bucket, impl_->find_bucket(name));
    return impl_->db->read([&](store::Snapshot& s) -> Result<Upload> {
        ATHANOR_TRY(FoundUpload found, objects::find_upload(*impl_, s, bucket.id, key, id));
        return upload_of(*impl_, key, found);
    });
}

Result<PartListing> ObjectStore::list_parts(const BucketName& name, const ObjectKey& key, const UploadId& id,
                                            std::int32_t marker, std::int32_t max_parts) const {
    ATHANOR_TRY(Bucket bucket, impl_->find_bucket(name));
    const auto limit = static_cast<std::size_t>(std::clamp(max_parts, 0, 1000));
    return impl_->db->read([&](store::Snapshot& s) -> Result<PartListing> {
        ATHANOR_TRY(FoundUpload found, objects::find_upload(*impl_, s, bucket.id, key, id));
        PartListing page{.upload = upload_of(*impl_, key, found)};
        if (limit == 0) return page;
        ATHANOR_TRY(store::Statement rows,
                    s.prepare("SELECT number, row FROM part WHERE upload = ? AND number > ? ORDER BY number",
                              found.id, marker));
        for (;;) {
            ATHANOR_TRY(bool there, rows.step());
            if (!there) return page;
            if (page.parts.size() == limit) {
                page.truncated = true;
                page.next_marker = page.parts.back().number;
                return page;
            }
            ATHANOR_TRY(PartRow part, decode_part(rows.bytes(1)));
            page.parts.push_back({static_cast<std::int32_t>(rows.integer(0)), hex(part.md5), part.blob.size,
                                  part.modified, part.checksum});
        }
    });
}

}  // namespace athanor::objects
