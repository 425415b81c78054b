// The listings. The engine pages; what is added here is S3's manner of showing a page: encoding, tokens, owners, what is echoed and when.
#include <algorithm>

#include "objects/storage_class.hpp"
#include "services/s3/checksum.hpp"
#include "services/s3/errors.hpp"
#include "services/s3/service.hpp"
#include "services/s3/text.hpp"

namespace athanor::s3 {
namespace {

constexpr std::int64_t kMostKeys = 1000;

Result<std::int32_t> parse_limit(const std::optional<std::int64_t>& sent, std::string_view name) {
    if (!sent) return static_cast<std::int32_t>(kMostKeys);
    if (*sent < 0 || *sent > 0x7FFFFFFF) {
        return invalid_argument(
            "Argument " + std::string(name) + " must be an integer between 0 and 2147483647", name,
            std::to_string(*sent));
    }
    return static_cast<std::int32_t>(std::min(*sent, kMostKeys));
}

Result<bool> parse_encoding(const std::optional<std::string>& sent) {
    if (!sent || sent->empty()) return false;
    if (*sent == "url") return true;
    return invalid_argument("Invalid Encoding Method specified in Request", "encoding-type", *sent);
}

class Shown {
public:
    Shown(bool encode) : encode_(encode) {}
    std::string operator()(std::string text) const { return encode_ ? list_encode(text) : std::move(text); }
    bool encode() const { return encode_; }

private:
    bool encode_;
};

template <class Entry>
void show_listed(Entry& out, objects::ListedObject&& object) {
    out.last_modified = object.modified;
    out.etag = quoted(object.etag);
    out.size = static_cast<std::int64_t>(object.size);
    out.storage_class = std::move(object.storage_class);
    if (object.checksum_kind) {
        out.checksum_algorithm.emplace().emplace_back(checksum_name(*object.checksum_kind));
        out.checksum_type = std::string(checksum_type_name(object.checksum_type));
    }
}

// x-amz-optional-object-attributes: there is one.
template <class Request>
bool wants_restores(const Request& in) {
    return in.optional_object_attributes &&
           std::ranges::find(*in.optional_object_attributes, "RestoreStatus") !=
               in.optional_object_attributes->end();
}

// Of what is archived; before show_listed takes it.
template <class Entry>
void show_restore(Entry& out, const objects::ListedObject& object, Timestamp now) {
    if (!objects::is_archived(object.storage_class)) return;
    auto& status = out.restore_status.emplace();
    status.is_restore_in_progress = object.restore.ready > now;
    if (object.restore.ready <= now && object.restore.expires > now)
        status.restore_expiry_date = object.restore.expires;
}

std::vector<api::s3::CommonPrefix> show_prefixes(std::vector<std::string>&& prefixes, const Shown& shown) {
    std::vector<api::s3::CommonPrefix> out;
    out.reserve(prefixes.size());
    for (auto& prefix : prefixes) out.push_back({.prefix = shown(std::move(prefix))});
    return out;
}

// Whose the listed are: most are the bucket owner's, who is looked up once.
class Owners {
public:
    Owners(const Acls& acls, const objects::Bucket& bucket)
        : acls_(acls), bucket_(bucket), of_bucket_(acls.owner(bucket)) {}
    api::s3::Owner of(const std::string& account) const {
        return account.empty() ? of_bucket_ : acls_.owner(bucket_, account);
    }

private:
    const Acls& acls_;
    const objects::Bucket& bucket_;
    api::s3::Owner of_bucket_;
};

// What V1 and V2 have in common. `owners` may be null; `restores`: the time that restores are told of, if they are wanted.
template <class Output>
void show_page(Output& out, objects::Listing&& page, const Shown& shown, const Owners* owners,
               std::optional<Timestamp> restores) {
    auto& contents = out.contents.emplace();
    contents.reserve(page.objects.size());
    for (auto& object : page.objects) {
        auto& entry = contents.emplace_back();
        entry.key = shown(std::move(object.key));
        if (owners) entry.owner = owners->of(object.owner);
        if (restores) show_restore(entry, object, *restores);
        show_listed(entry, std::move(object));
    }
    out.common_prefixes = show_prefixes(std::move(page.common_prefixes), shown);
    out.is_truncated = page.truncated;
    if (shown.encode()) out.encoding_type = "url";
}

}  // namespace

S3Service::Read<api::s3::ListObjectsOutput> S3Service::list_objects(gate::Call& call,
                                                                    api::s3::ListObjectsRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:ListBucket"));
    ATHANOR_CO_TRY(Shown shown, parse_encoding(in.encoding_type));
    ATHANOR_CO_TRY(auto limit, parse_limit(in.max_keys, "maxKeys"));
    objects::ListQuery query{.prefix = in.prefix.value_or(""),
                             .delimiter = in.delimiter.value_or(""),
                             .start_after = in.marker.value_or(""),
                             .max_keys = limit,
                             .restores = wants_restores(in)};
    ATHANOR_CO_TRY(auto page, store_.list(bucket.name, query));

    api::s3::ListObjectsOutput out;
    // V1 tells where to go on only with a delimiter; without, the last key is the marker.
    if (page.truncated && !query.delimiter.empty()) out.next_marker = shown(page.next);
    Owners owners(acls_, bucket);
    show_page(out, std::move(page), shown, &owners, query.restores ? std::optional(call.time) : std::nullopt);
    out.name = std::move(in.bucket);
    out.prefix = shown(std::move(query.prefix));
    out.marker = shown(std::move(query.start_after));
    if (!query.delimiter.empty()) out.delimiter = shown(std::move(query.delimiter));
    out.max_keys = limit;
    co_return out;
}

S3Service::Read<api::s3::ListObjectsV2Output> S3Service::list_objects_v2(gate::Call& call,
                                                                         api::s3::ListObjectsV2Request in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:ListBucket"));
    ATHANOR_CO_TRY(Shown shown, parse_encoding(in.encoding_type));
    ATHANOR_CO_TRY(auto limit, parse_limit(in.max_keys, "maxKeys"));
    objects::ListQuery query{.prefix = in.prefix.value_or(""),
                             .delimiter = in.delimiter.value_or(""),
                             .start_after = in.start_after.value_or(""),
                             .max_keys = limit,
                             .restores = wants_restores(in)};
    if (in.continuation_token && !in.continuation_token->empty()) {
        auto after = open_token(*in.continuation_token);
        if (!after)
            co_return invalid_argument("The continuation token provided is incorrect", "continuation-token",
                                       *in.continuation_token);
        query.start_after = std::move(*after);
    }
    ATHANOR_CO_TRY(auto page, store_.list(bucket.name, query));

    api::s3::ListObjectsV2Output out;
    if (page.truncated) out.next_continuation_token = make_token(page.next);
    out.key_count = static_cast<std::int64_t>(page.objects.size() + page.common_prefixes.size());
    std::optional<Owners> owners;
    if (in.fetch_owner.value_or(false)) owners.emplace(acls_, bucket);
    show_page(out, std::move(page), shown, owners ? &*owners : nullptr,
              query.restores ? std::optional(call.time) : std::nullopt);
    out.name = std::move(in.bucket);
    out.prefix = shown(std::move(query.prefix));
    if (!query.delimiter.empty()) out.delimiter = shown(std::move(query.delimiter));
    if (in.start_after) out.start_after = shown(std::move(*in.start_after));
    out.continuation_token = std::move(in.continuation_token);
    out.max_keys = limit;
    co_return out;
}

S3Service::Read<api::s3::ListObjectVersionsOutput> S3Service::list_object_versions(
    gate::Call& call, api::s3::ListObjectVersionsRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:ListBucketVersions"));
    ATHANOR_CO_TRY(Shown shown, parse_encoding(in.encoding_type));
    ATHANOR_CO_TRY(auto limit, parse_limit(in.max_keys, "maxKeys"));
    objects::ListVersionsQuery query{.prefix = in.prefix.value_or(""),
                                     .delimiter = in.delimiter.value_or(""),
                                     .key_marker = in.key_marker.value_or(""),
                                     .max_keys = limit};
    if (in.version_id_marker && !in.version_id_marker->empty()) {
        if (query.key_marker.empty()) {
            co_return invalid_argument("A version-id marker cannot be specified without a key marker.",
                                       "version-id-marker", *in.version_id_marker);
        }
        ATHANOR_CO_TRY(query.version_marker, parse_version(in.version_id_marker));
    }
    ATHANOR_CO_TRY(auto page, store_.list_versions(bucket.name, query));

    api::s3::ListObjectVersionsOutput out;
    Owners owners(acls_, bucket);
    auto& versions = out.versions.emplace();
    auto& markers = out.delete_markers.emplace();
    for (auto& listed : page.versions) {
        auto show_identity = [&](auto& entry) {
            entry.owner = owners.of(listed.object.owner);
            entry.key = shown(std::move(listed.object.key));
            entry.version_id = listed.version.text();
            entry.is_latest = listed.is_latest;
        };
        if (listed.is_delete_marker) {
            auto& entry = markers.emplace_back();
            show_identity(entry);
            entry.last_modified = listed.object.modified;
        } else {
            auto& entry = versions.emplace_back();
            show_identity(entry);
            if (wants_restores(in)) show_restore(entry, listed.object, call.time);
            show_listed(entry, std::move(listed.object));
        }
    }
    out.common_prefixes = show_prefixes(std::move(page.common_prefixes), shown);
    out.is_truncated = page.truncated;
    if (page.truncated) {
        out.next_key_marker = shown(std::move(page.next_key_marker));
        if (page.next_version_marker) out.next_version_id_marker = page.next_version_marker->text();
    }
    if (shown.encode()) out.encoding_type = "url";
    out.name = std::move(in.bucket);
    out.prefix = shown(std::move(query.prefix));
    out.key_marker = shown(std::move(query.key_marker));
    out.version_id_marker = in.version_id_marker.value_or("");
    if (!query.delimiter.empty()) out.delimiter = shown(std::move(query.delimiter));
    out.max_keys = limit;
    co_return out;
}

}  // namespace athanor::s3
