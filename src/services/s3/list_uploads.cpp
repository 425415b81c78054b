// ListParts and ListMultipartUploads.
#include <algorithm>

#include "services/s3/answer.hpp"
#include "services/s3/checksum.hpp"
#include "services/s3/lifecycle.hpp"
#include "services/s3/service.hpp"

namespace athanor::s3 {
namespace {

constexpr std::int64_t kPage = 1000;
constexpr std::int64_t kMostMarker = 0x7FFFFFFF;

Result<std::int32_t> in_range(const std::optional<std::int64_t>& sent, std::int64_t otherwise,
                              std::string_view name) {
    auto value = sent.value_or(otherwise);
    if (value < 0 || value > kMostMarker) {
        return invalid_argument(
            "Argument " + std::string(name) + " must be an integer between 0 and 2147483647", name,
            std::to_string(value));
    }
    return static_cast<std::int32_t>(value);
}

template <class Output>
void show_upload_checksum(Output& out, const objects::Upload& upload) {
    if (!upload.checksum) return;
    out.checksum_algorithm = std::string(checksum_name(*upload.checksum));
    out.checksum_type = std::string(checksum_type_name(upload.checksum_type));
}

template <class Output>
void show_people(Output& out, const Acls& acls, const objects::Bucket& bucket,
                 const objects::Upload& upload) {
    out.owner = acls.owner(bucket, upload.access.owner);
    if (upload.initiator.starts_with("arn:")) {  // a user or a session, by its ARN and last name
        out.initiator = api::s3::Initiator{
            .id = upload.initiator, .display_name = upload.initiator.substr(upload.initiator.rfind('/') + 1)};
        return;
    }
    auto initiator = acls.account(upload.initiator);
    out.initiator =
        api::s3::Initiator{.id = std::move(initiator.id), .display_name = std::move(initiator.display_name)};
}

}  // namespace

S3Service::Read<api::s3::ListPartsOutput> S3Service::list_parts(gate::Call& call,
                                                                api::s3::ListPartsRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.object(call, in, "s3:ListMultipartUploadParts"));
    ATHANOR_CO_TRY(auto key, objects::ObjectKey::parse(in.key));
    ATHANOR_CO_TRY(auto id, objects::UploadId::parse(in.upload_id));
    ATHANOR_CO_TRY(auto limit, in_range(in.max_parts, kPage, "max-parts"));
    ATHANOR_CO_TRY(auto marker, in_range(in.part_number_marker, 0, "part-number-marker"));
    limit = std::min(limit, static_cast<std::int32_t>(kPage));
    ATHANOR_CO_TRY(auto page, store_.list_parts(bucket.name, key, id, marker, limit));

    api::s3::ListPartsOutput out;
    auto& parts = out.parts.emplace();
    parts.reserve(page.parts.size());
    for (auto& listed : page.parts) {
        auto& part = parts.emplace_back();
        part.part_number = listed.number;
        part.last_modified = listed.modified;
        part.etag = quoted(listed.etag);
        part.size = static_cast<std::int64_t>(listed.size);
        if (listed.checksum) show_checksum(part, *listed.checksum);
    }
    out.bucket = std::move(in.bucket);
    out.key = std::move(in.key);
    out.upload_id = std::move(in.upload_id);
    out.part_number_marker = marker;
    out.next_part_number_marker = parts.empty() ? 0 : *parts.back().part_number;
    out.max_parts = limit;
    out.is_truncated = page.truncated;
    out.storage_class = page.upload.storage_class;
    show_upload_checksum(out, page.upload);
    show_people(out, acls_, bucket, page.upload);
    show_abort(out, documents_.lifecycle_of(bucket), key.text(), page.upload.initiated);
    co_return out;
}

S3Service::Read<api::s3::ListMultipartUploadsOutput> S3Service::list_uploads(
    gate::Call& call, api::s3::ListMultipartUploadsRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:ListBucketMultipartUploads"));
    ATHANOR_CO_TRY(auto limit, in_range(in.max_uploads, kPage, "max-uploads"));
    limit = std::min(limit, static_cast<std::int32_t>(kPage));
    bool encode = in.encoding_type && !in.encoding_type->empty();
    if (encode && *in.encoding_type != "url") {
        co_return invalid_argument("Invalid Encoding Method specified in Request", "encoding-type",
                                   *in.encoding_type);
    }
    auto shown = [encode](std::string text) { return encode ? list_encode(text) : std::move(text); };

    objects::ListUploadsQuery query{.prefix = in.prefix.value_or(""),
                                    .delimiter = in.delimiter.value_or(""),
                                    .key_marker = in.key_marker.value_or(""),
                                    .max_uploads = limit};
    if (in.upload_id_marker && !in.upload_id_marker->empty() &&
        !query.key_marker.empty()) {  // without a key marker S3 ignores it
        auto id = objects::UploadId::parse(*in.upload_id_marker);
        if (!id)
            co_return invalid_argument("Invalid uploadId marker", "upload-id-marker", *in.upload_id_marker);
        query.id_marker = std::move(*id);
    }
    ATHANOR_CO_TRY(auto page, store_.list_uploads(bucket.name, query));

    api::s3::ListMultipartUploadsOutput out;
    auto& uploads = out.uploads.emplace();
    uploads.reserve(page.uploads.size());
    for (auto& listed : page.uploads) {
        auto& upload = uploads.emplace_back();
        upload.upload_id = listed.id.text();
        upload.key = shown(listed.key.text());
        upload.initiated = listed.initiated;
        upload.storage_class = listed.storage_class;
        show_upload_checksum(upload, listed);
        show_people(upload, acls_, bucket, listed);
    }
    auto& prefixes = out.common_prefixes.emplace();
    for (auto& prefix : page.common_prefixes) prefixes.push_back({.prefix = shown(std::move(prefix))});
    out.bucket = std::move(in.bucket);
    out.key_marker = shown(std::move(query.key_marker));
    out.upload_id_marker = in.upload_id_marker.value_or("");
    out.prefix = shown(std::move(query.prefix));
    if (!query.delimiter.empty()) out.delimiter = shown(std::move(query.delimiter));
    out.max_uploads = limit;
    out.is_truncated = page.truncated;
    if (page.truncated) {
        out.next_key_marker = shown(std::move(page.next_key_marker));
        out.next_upload_id_marker = std::move(page.next_id_marker);
    }
    if (encode) out.encoding_type = "url";
    co_return out;
}

}  // namespace athanor::s3
