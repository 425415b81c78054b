// GetObject and HeadObject: one way of asking, one way of answering, with and without the bytes.
#include <algorithm>

#include "base/encoding.hpp"
#include "services/s3/answer.hpp"
#include "services/s3/checksum.hpp"
#include "services/s3/lifecycle.hpp"
#include "services/s3/metadata.hpp"
#include "services/s3/object_lock.hpp"
#include "services/s3/restore.hpp"
#include "services/s3/service.hpp"

namespace athanor::s3 {
namespace {

template <class Request>
Result<objects::ReadOptions> read_options(const gate::Call& call, const Request& in) {
    objects::ReadOptions out;
    ATHANOR_TRY(out.version, parse_version(in.version_id));
    out.conditions =
        read_conditions(in.if_match, in.if_none_match, in.if_modified_since, in.if_unmodified_since);
    if (in.range && in.part_number)
        return fail("InvalidRequest", "Cannot specify both Range header and partNumber query parameter");
    if (in.range) out.range = parse_range(*in.range);
    if (in.part_number) {
        if (*in.part_number < 1 || *in.part_number > kMostParts) {
            return invalid_argument("Part number must be an integer between 1 and 10000, inclusive",
                                    "partNumber", std::to_string(*in.part_number));
        }
        out.part_number = static_cast<std::int32_t>(*in.part_number);
    }
    ATHANOR_TRY(out.encryption, read_encryption(call, in));
    return out;
}

constexpr std::int64_t kMostPartsOfAPage = 1000;

std::string content_range(const objects::ObjectInfo& info) {
    return "bytes " + std::to_string(info.first) + "-" + std::to_string(info.first + info.length - 1) + "/" +
           std::to_string(info.size);
}

template <class Output, class Request>
void show_object(Output& out, const objects::ObjectInfo& info, Request& in) {
    out.accept_ranges = "bytes";
    out.last_modified = info.modified;
    out.content_length = static_cast<std::int64_t>(info.length);
    out.etag = quoted(info.etag);
    if (info.version) out.version_id = info.version->text();
    if (info.partial) out.content_range = content_range(info);
    show_metadata(out, info.metadata);
    // The whole's checksum beside a part of the bytes makes SDKs fail the download; that of a numbered part is the part's own.
    if (info.checksum && (!info.partial || in.part_number) && in.checksum_mode &&
        equal_ignore_case(*in.checksum_mode, "ENABLED")) {
        show_checksum(out, *info.checksum);
    }
    show_lock(out, info.lock);
    if (info.tag_count > 0) out.tag_count = info.tag_count;
    if (in.part_number && info.parts_count > 0) out.parts_count = info.parts_count;
    show_encryption(out, in, info.kms);

    auto replace = [](std::optional<std::string>& to, std::optional<std::string>& from) {
        if (from) to = std::move(from);
    };
    replace(out.content_type, in.response_content_type);
    replace(out.cache_control, in.response_cache_control);
    replace(out.content_disposition, in.response_content_disposition);
    replace(out.content_encoding, in.response_content_encoding);
    replace(out.content_language, in.response_content_language);
    replace(out.expires, in.response_expires);
}

// A page of the parts, each with its size and checksum.
void show_parts(api::s3::GetObjectAttributesParts& out, const objects::ObjectInfo& info,
                const api::s3::GetObjectAttributesRequest& in) {
    const auto limit =
        static_cast<std::size_t>(std::min(in.max_parts.value_or(kMostPartsOfAPage), kMostPartsOfAPage));
    const auto marker = in.part_number_marker.value_or(0);
    out.total_parts_count = info.parts_count;
    out.part_number_marker = marker;
    out.max_parts = static_cast<std::int64_t>(limit);
    out.is_truncated = false;
    auto& shown = out.parts.emplace();
    for (const auto& part : info.parts) {
        if (part.number <= marker) continue;
        if (shown.size() == limit) {
            out.is_truncated = true;
            break;
        }
        auto& one = shown.emplace_back();
        one.part_number = part.number;
        one.size = static_cast<std::int64_t>(part.size);
        if (part.checksum) show_checksum(one, *part.checksum);
    }
    out.next_part_number_marker = shown.empty() ? marker : *shown.back().part_number;
}

// What the engine knows of a read that it refused and S3 tells in headers: the validators of a 304, the delete marker behind a 404 or 405.
std::unexpected<Error> told_in_headers(gate::Call& call, Error error) {
    std::erase_if(error.members, [&](const ErrorMember& member) {
        auto* text = std::get_if<std::string>(&member.value);
        if (!text) return false;
        if (member.name == "ETag") {
            call.extra_headers.set("ETag", quoted(*text));
        } else if (member.name == "LastModified") {
            call.extra_headers.set("Last-Modified", *text);
        } else if (member.name == "DeleteMarker") {
            call.extra_headers.set("x-amz-delete-marker", *text);
        } else if (member.name == "VersionId" && call.extra_headers.has("x-amz-delete-marker")) {
            call.extra_headers.set("x-amz-version-id", *text);
        } else {
            return false;
        }
        return true;
    });
    if (error.status == 405) call.extra_headers.set("Allow", "DELETE");
    return std::unexpected(std::move(error));
}

}  // namespace

S3Service::Read<std::optional<std::string>> S3Service::expiration(const objects::Bucket& bucket,
                                                                  const objects::ObjectInfo& info) {
    auto lifecycle = documents_.lifecycle_of(bucket);
    if (!lifecycle) co_return std::nullopt;
    objects::Tags tags;
    if (info.tag_count > 0 && lifecycle->asks_for_tags()) {
        auto stored = co_await store_.tags(bucket.name, info.key, info.version);
        if (stored) tags = *std::move(stored);  // else it was deleted meanwhile
    }
    co_return expiration_of(*lifecycle, info.key.text(), info.size, info.modified, tags);
}

S3Service::Read<std::optional<std::string>> S3Service::expiration(const objects::Bucket& bucket,
                                                                  std::string key) {
    if (!documents_.lifecycle_of(bucket)) co_return std::nullopt;
    ATHANOR_CO_TRY(auto name, objects::ObjectKey::parse(key));
    auto info = co_await store_.head(bucket.name, std::move(name), {});
    if (!info) co_return std::nullopt;  // another client was faster
    co_return co_await expiration(bucket, *info);
}

template <class Output, class Request>
void S3Service::hide(Output& out, const gate::Call& call, const Request& in,
                     const objects::Bucket& bucket) const {
    if (access_.is_free(call, bucket)) [[likely]]
        return;
    auto may = [&](const char* action) {
        return access_.may(call, in, bucket, action, in.key, in.version_id).has_value();
    };
    if (out.tag_count && !may(in.version_id ? "s3:GetObjectVersionTagging" : "s3:GetObjectTagging"))
        out.tag_count.reset();
    if (out.object_lock_mode && !may("s3:GetObjectRetention")) {
        out.object_lock_mode.reset();
        out.object_lock_retain_until_date.reset();
    }
    if (out.object_lock_legal_hold_status && !may("s3:GetObjectLegalHold"))
        out.object_lock_legal_hold_status.reset();
}

// Whose answers nobody can be held to, cannot be told how to look.
template <class Request>
Status check_overrides(const gate::Call& call, const Request& in) {
    if (call.principal.kind != gate::PrincipalKind::anonymous) return {};
    if (!in.response_content_type && !in.response_cache_control && !in.response_content_disposition &&
        !in.response_content_encoding && !in.response_content_language && !in.response_expires)
        return {};
    return fail("InvalidRequest",
                "Request specific response headers cannot be used for anonymous GET requests.");
}

S3Service::Read<api::s3::GetObjectOutput> S3Service::get_object(gate::Call& call,
                                                                api::s3::GetObjectRequest in) {
    ATHANOR_CO_TRY(auto bucket,
                   access_.object(call, in, of_version(in, "s3:GetObject", "s3:GetObjectVersion")));
    ATHANOR_CO_TRY(auto key, objects::ObjectKey::parse(in.key));
    ATHANOR_CO_CHECK(check_overrides(call, in));
    ATHANOR_CO_TRY(auto options, read_options(call, in));
    auto reader = co_await store_.get(bucket.name, std::move(key), std::move(options));
    if (!reader) co_return told_in_headers(call, std::move(reader).error());
    api::s3::GetObjectOutput out;
    show_object(out, (*reader)->info(), in);
    hide(out, call, in, bucket);
    out.restore = shown_restore((*reader)->info().restore, call.time);
    if (!in.version_id) {
        ATHANOR_CO_TRY(out.expiration, co_await expiration(bucket, (*reader)->info()));
    }
    out.body = std::move(*reader);
    co_return out;
}

S3Service::Read<api::s3::HeadObjectOutput> S3Service::head_object(gate::Call& call,
                                                                  api::s3::HeadObjectRequest in) {
    ATHANOR_CO_TRY(auto bucket,
                   access_.object(call, in, of_version(in, "s3:GetObject", "s3:GetObjectVersion")));
    ATHANOR_CO_TRY(auto key, objects::ObjectKey::parse(in.key));
    ATHANOR_CO_CHECK(check_overrides(call, in));
    ATHANOR_CO_TRY(auto options, read_options(call, in));
    auto info = co_await store_.head(bucket.name, std::move(key), std::move(options));
    if (!info) co_return told_in_headers(call, std::move(info).error());
    api::s3::HeadObjectOutput out;
    show_object(out, *info, in);
    hide(out, call, in, bucket);
    out.restore = shown_restore(info->restore, call.time);
    if (!in.version_id) {
        ATHANOR_CO_TRY(out.expiration, co_await expiration(bucket, *info));
    }
    co_return out;
}

S3Service::Read<api::s3::GetObjectAttributesOutput> S3Service::get_object_attributes(
    gate::Call& call, api::s3::GetObjectAttributesRequest in) {
    ATHANOR_CO_TRY(auto bucket,
                   access_.object(call, in,
                                  of_version(in, "s3:GetObject", "s3:GetObjectVersion")
                                      .also(!in.version_id, "s3:GetObjectAttributes")
                                      .also(in.version_id.has_value(), "s3:GetObjectVersionAttributes")));
    ATHANOR_CO_TRY(auto key, objects::ObjectKey::parse(in.key));
    static constexpr std::array<std::string_view, 5> kKnown = {"ETag", "Checksum", "ObjectParts",
                                                               "StorageClass", "ObjectSize"};
    for (const auto& name : in.object_attributes) {
        if (std::ranges::find(kKnown, name) == kKnown.end())
            co_return invalid_argument("Invalid attribute name specified.", "x-amz-object-attributes", name);
    }
    objects::ReadOptions options;
    ATHANOR_CO_TRY(options.version, parse_version(in.version_id));
    ATHANOR_CO_TRY(options.encryption, read_encryption(call, in));
    if (in.max_parts && *in.max_parts < 0)
        co_return invalid_argument("Argument max-parts must be an integer between 0 and 2147483647",
                                   "max-parts", std::to_string(*in.max_parts));
    if (in.part_number_marker && *in.part_number_marker < 0)
        co_return invalid_argument("Argument part-number-marker must be an integer between 0 and 2147483647",
                                   "part-number-marker", std::to_string(*in.part_number_marker));
    options.parts = std::ranges::find(in.object_attributes, "ObjectParts") != in.object_attributes.end();
    ATHANOR_CO_TRY(auto info,
                   co_await store_.head(std::move(bucket.name), std::move(key), std::move(options)));

    auto wanted = [&](std::string_view name) {
        return std::ranges::find(in.object_attributes, name) != in.object_attributes.end();
    };
    api::s3::GetObjectAttributesOutput out;
    out.last_modified = info.modified;
    if (info.version) out.version_id = info.version->text();
    if (wanted("ETag")) out.etag = info.etag;  // this operation alone shows it without quotes
    if (wanted("Checksum") && info.checksum) show_checksum(out.checksum.emplace(), *info.checksum);
    if (wanted("ObjectParts") && info.parts_count > 0) show_parts(out.object_parts.emplace(), info, in);
    if (wanted("StorageClass")) out.storage_class = info.metadata.storage_class;
    if (wanted("ObjectSize")) out.object_size = static_cast<std::int64_t>(info.size);
    co_return out;
}

}  // namespace athanor::s3
