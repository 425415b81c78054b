#include "objects/impl.hpp"
#include "objects/reader.hpp"
#include "objects/storage_class.hpp"

namespace athanor::objects {
namespace {

std::unexpected<Error> not_there(const ObjectKey& key, const ReadOptions& options) {
    return options.version ? no_such_version(key.text(), options.version->text()) : no_such_key(key.text());
}

// What a delete marker is answered with; the members become headers.
std::unexpected<Error> marker_found(const ObjectKey& key, const ReadOptions& options,
                                    std::optional<VersionId> version) {
    Error error = options.version ? Error{"MethodNotAllowed",
                                          "The specified method is not allowed against this resource.", 405}
                                  : no_such_key(key.text()).error();
    error.members.push_back({"DeleteMarker", "true"});
    if (version) error.members.push_back({"VersionId", version->text()});
    return std::unexpected(std::move(error));
}

Status check_customer_key(const VersionRow& row, const Encryption& encryption) {
    if (!row.customer_encrypted) {
        if (encryption.customer_key)
            return invalid_request("The encryption parameters are not applicable to this object.");
        return {};
    }
    if (!encryption.customer_key) {
        return invalid_request(
            "The object was stored using a form of Server Side Encryption. The correct parameters must be "
            "provided to retrieve the object.");
    }
    if (hash(HashKind::md5, *encryption.customer_key) != row.customer_key_md5) {
        return fail("AccessDenied",
                    "The provided encryption parameters did not match the ones used originally to encrypt "
                    "the object.",
                    403);
    }
    return {};
}

// The bytes of part N as a range of the whole.
Status apply_part(const std::vector<std::pair<std::int32_t, PartRow>>& parts, std::int32_t number,
                  ObjectInfo& info) {
    info.partial = true;
    if (parts.empty() && number == 1) {  // a plain object is its own first part
        info.first = 0;
        info.length = info.size;
        return {};
    }
    std::uint64_t offset = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (static_cast<std::int32_t>(i) + 1 == number) {
            info.first = offset;
            info.length = parts[i].second.blob.size;
            return {};
        }
        offset += parts[i].second.blob.size;
    }
    return fail("InvalidPartNumber", "The requested partnumber is not satisfiable", 416);
}

Result<ObjectInfo> describe(const ObjectKey& key, ObjectStore::Impl::Lookup& found,
                            std::optional<VersionId> version, const ReadOptions& options) {
    VersionRow& row = found.found.row;
    ObjectInfo info{.key = key,
                    .sequence = found.found.seq,
                    .version = std::move(version),
                    .etag = etag_of(row.md5, row.parts),
                    .size = row.blob.size,
                    .modified = row.modified,
                    .metadata = std::move(found.metadata),
                    .checksum = row.checksum,
                    .tag_count = static_cast<std::int32_t>(row.tag_count),
                    .parts_count = static_cast<std::int32_t>(row.parts),
                    .customer_encrypted = row.customer_encrypted,
                    .customer_key_md5 = row.customer_key_md5,
                    .kms = row.kms,
                    .lock = row.lock,
                    .access = row.access,
                    .restore = row.restore};
    if (options.parts) {
        for (auto& [number, part] : found.parts)
            info.parts.push_back(
                {static_cast<std::int32_t>(info.parts.size()) + 1, part.blob.size, part.checksum});
    }
    ATHANOR_CHECK(check(options.conditions, info.etag, info.modified));
    ATHANOR_CHECK(check_customer_key(row, options.encryption));
    if (options.part_number && options.range)
        return invalid_request("Cannot specify both Range header and partNumber query parameter");
    ATHANOR_CHECK(options.part_number ? apply_part(found.parts, *options.part_number, info)
                                      : apply_range(options.range, info));
    if (options.part_number && !found.parts.empty()) {  // a part has a checksum of its own
        auto own = std::move(found.parts[static_cast<std::size_t>(*options.part_number) - 1].second.checksum);
        if (own && info.checksum) own->type = info.checksum->type;
        info.checksum = std::move(own);
    } else if (info.partial && info.length != info.size) {
        info.checksum.reset();
    }
    return info;
}

}  // namespace

std::shared_ptr<Lease> ObjectStore::Impl::lease(std::int64_t manifest) {
    std::lock_guard lock(leases_mutex);
    auto& slot = leases[manifest];
    auto held = slot.lock();
    if (!held) slot = held = std::make_shared<Lease>();
    return held;
}

bool ObjectStore::Impl::is_leased(std::int64_t manifest) {
    std::lock_guard lock(leases_mutex);
    auto found = leases.find(manifest);
    if (found == leases.end()) return false;
    if (!found->second.expired()) return true;
    leases.erase(found);
    return false;
}

Result<ObjectStore::Impl::Lookup> ObjectStore::Impl::look_up(const BucketName& name, const ObjectKey& key,
                                                             const ReadOptions& read, bool data) {
    ATHANOR_TRY(Bucket bucket, find_bucket(name));
    std::shared_lock lock(lookups);
    Lookup result;
    ATHANOR_CHECK(db->read([&](store::Snapshot& s) -> Status {
        ATHANOR_TRY(auto found, find(s, bucket.id, key, read.version));
        if (!found) return not_there(key, read);
        result.versioning = bucket.versioning;
        if (found->row.delete_marker)
            return marker_found(key, read, version_id(found->seq, found->row, bucket.versioning));
        result.found = *std::move(found);
        const VersionRow& row = result.found.row;
        if (row.has_metadata) {
            ATHANOR_TRY(auto metadata,
                        s.one<std::string>("SELECT row FROM metadata WHERE seq = ?", result.found.seq));
            if (!metadata) return damaged("an object's metadata are missing");
            ATHANOR_TRY(result.metadata, decode_metadata(*metadata));
        }
        if (row.blob.place == Place::row && data) {
            ATHANOR_TRY(auto content,
                        s.one<std::string>("SELECT bytes FROM content WHERE seq = ?", result.found.seq));
            if (!content) return damaged("an object's content is missing");
            result.content = *std::move(content);
        }
        if (row.blob.place == Place::manifest && (data || read.part_number || read.parts)) {
            return s.each<std::int32_t, std::string_view>(
                "SELECT number, row FROM part WHERE upload = ? ORDER BY number",
                [&](std::int32_t number, std::string_view bytes) {
                    auto part = decode_part(bytes);
                    if (part) result.parts.emplace_back(number, *std::move(part));
                    return part.has_value();
                },
                row.blob.manifest);
        }
        return {};
    }));
    const BlobRef& blob = result.found.row.blob;
    if (!data) return result;
    if (blob.place == Place::file) {
        ATHANOR_TRY(result.file, files->open(blob.id));
    } else if (blob.place == Place::segment) {
        ATHANOR_TRY(result.segment, segments->hold(blob.segment));
    } else if (blob.place == Place::manifest) {
        if (result.parts.size() != result.found.row.parts) return damaged("an object's list of parts");
        result.lease = lease(blob.manifest);
    }
    return result;
}

Task<Result<std::unique_ptr<ObjectReader>>> ObjectStore::get(BucketName bucket, ObjectKey key,
                                                             ReadOptions options) {
    Impl& impl = *impl_;
    auto looked = impl.look_up(bucket, key, options, true);
    if (!looked) co_return std::unexpected(for_clients(std::move(looked).error()));
    auto version = impl.version_id(looked->found.seq, looked->found.row, looked->versioning);
    ATHANOR_CO_TRY(ObjectInfo info, describe(key, *looked, std::move(version), options));
    if (!is_readable(info.metadata.storage_class, info.restore, impl.clock.now()))
        co_return archived("The operation is not valid for the object's storage class",
                           info.metadata.storage_class);
    if (info.kms)
        ATHANOR_CO_CHECK(co_await impl.unwrap_object_key(options.encryption, *info.kms, bucket, key));
    auto reader = open_reader(impl, std::move(info), *std::move(looked), options.encryption);
    if (!reader) co_return std::unexpected(for_clients(std::move(reader).error()));
    co_return reader;
}

Task<Result<ObjectInfo>> ObjectStore::head(BucketName bucket, ObjectKey key, ReadOptions options) {
    Impl& impl = *impl_;
    auto looked = impl.look_up(bucket, key, options, false);
    if (!looked) co_return std::unexpected(for_clients(std::move(looked).error()));
    auto version = impl.version_id(looked->found.seq, looked->found.row, looked->versioning);
    co_return describe(key, *looked, std::move(version), options);
}

}  // namespace athanor::objects
