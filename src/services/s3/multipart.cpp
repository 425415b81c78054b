// Multipart uploads. The engine joins parts and checks them; here are S3's rules of which checksum may, must or must not be stated when.
#include <algorithm>

#include "base/encoding.hpp"
#include "services/s3/answer.hpp"
#include "services/s3/body.hpp"
#include "services/s3/checksum.hpp"
#include "services/s3/lifecycle.hpp"
#include "services/s3/metadata.hpp"
#include "services/s3/object_lock.hpp"
#include "services/s3/service.hpp"

namespace athanor::s3 {
namespace {

using objects::ChecksumType;

std::string lower_name(HashKind kind) { return to_lower(checksum_name(kind)); }

Status check_checksum_type(std::optional<HashKind> kind, std::optional<ChecksumType> type) {
    if (!type) return {};
    if (!kind)
        return fail(
            "InvalidRequest",
            "The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.");
    bool digest = *kind == HashKind::sha1 || *kind == HashKind::sha256;
    if ((*type == ChecksumType::full_object && digest) ||
        (*type == ChecksumType::composite && *kind == HashKind::crc64nvme)) {
        return fail("InvalidRequest", "The " + std::string(checksum_type_name(*type)) +
                                          " checksum type cannot be used with the " + lower_name(*kind) +
                                          " checksum algorithm.");
    }
    return {};
}

// What every upload has that was begun without naming an algorithm: the object's CRC64NVME is computed, and its parts may state any other.
bool takes_any_checksum(const objects::Upload& upload) {
    return upload.checksum == HashKind::crc64nvme && upload.checksum_type == ChecksumType::full_object;
}

// A part states its upload's kind of checksum; where the object's is made of the parts' own, it must.
Status match_checksum(const objects::Upload& upload, const objects::BodyExpectations& body) {
    if (!upload.checksum || body.checksum == upload.checksum || takes_any_checksum(upload)) return {};
    if (!body.checksum && upload.checksum_type == ChecksumType::full_object) return {};
    return fail("InvalidRequest",
                "Checksum Type mismatch occurred, expected checksum Type: " + lower_name(*upload.checksum) +
                    ", actual checksum Type: " + (body.checksum ? lower_name(*body.checksum) : "null"));
}

// `upload` is null where it is complete already: then the ETags alone say which parts are meant.
Result<std::vector<objects::CompletedPart>> parse_parts(const std::vector<api::s3::CompletedPart>& sent,
                                                        const objects::Upload* upload) {
    std::vector<objects::CompletedPart> out;
    out.reserve(sent.size());
    for (const auto& part : sent) {
        if (!part.part_number || !part.etag) return malformed_xml();
        ATHANOR_TRY(auto number, parse_part_number(*part.part_number));
        auto etags = parse_etags(*part.etag);
        ATHANOR_TRY(auto checksum, stated_checksum(checksum_fields(part)));
        if (!checksum && upload && upload->checksum && upload->checksum_type == ChecksumType::composite) {
            return fail("InvalidRequest", "The upload was created using a " + lower_name(*upload->checksum) +
                                              " checksum. The complete request must include the checksum for "
                                              "each part. It was missing for part " +
                                              std::to_string(number) + " in the request.");
        }
        bool verified_when_it_came =
            upload && checksum && checksum->kind != upload->checksum && takes_any_checksum(*upload);
        if (!upload || verified_when_it_came) checksum.reset();
        out.push_back({.number = number,
                       .etag = etags.empty() ? std::string() : std::move(etags.front()),
                       .checksum = std::move(checksum)});
    }
    return out;
}

}  // namespace

std::string location_of(const gate::Call& call, const std::string& bucket, const std::string& key) {
    std::string out = call.secure ? "https://" : "http://";
    out += call.host;
    if (!call.host.starts_with(bucket + ".")) out.append("/").append(bucket);
    return out.append("/").append(uri_encode(key));
}

Result<std::int32_t> parse_part_number(std::int64_t number) {
    if (number >= 1 && number <= kMostParts) return static_cast<std::int32_t>(number);
    return invalid_argument("Part number must be an integer between 1 and 10000, inclusive", "partNumber",
                            std::to_string(number));
}

S3Service::Change<api::s3::CreateMultipartUploadOutput> S3Service::create_upload(
    gate::Call& call, api::s3::CreateMultipartUploadRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.object(call, in, write_actions(in)));
    ATHANOR_CO_TRY(auto key, objects::ObjectKey::parse(in.key));
    ATHANOR_CO_TRY(auto owned, acls_.of_new_object(call, bucket, in));
    objects::UploadOptions options;
    ATHANOR_CO_TRY(options.metadata, take_metadata(in));
    if (in.tagging) {
        ATHANOR_CO_TRY(options.tags, parse_tagging(*in.tagging));
    }
    ATHANOR_CO_TRY(options.checksum, parse_algorithm(in.checksum_algorithm, "x-amz-checksum-algorithm"));
    ATHANOR_CO_TRY(options.checksum_type, parse_checksum_type(in.checksum_type));
    ATHANOR_CO_CHECK(check_checksum_type(options.checksum, options.checksum_type));
    ATHANOR_CO_TRY(options.encryption, write_encryption(call, bucket, in));
    ATHANOR_CO_TRY(options.lock, parse_lock(in, call.time));
    options.initiator = initiator_of(call.principal);
    const bool asks_for_kms = options.encryption.kms.has_value();
    options.access = std::move(owned);
    auto kind = options.checksum;
    auto type = options.checksum_type.value_or(kind == HashKind::crc64nvme ? ChecksumType::full_object
                                                                           : ChecksumType::composite);

    ATHANOR_CO_TRY(auto done, co_await store_.create_upload(bucket.name, key, std::move(options)));
    co_return std::move(done).map([&](objects::UploadId&& id) {
        api::s3::CreateMultipartUploadOutput out;
        auto lifecycle = documents_.lifecycle_of(bucket);
        std::optional<objects::KmsSeal> kms;
        if (lifecycle || asks_for_kms) {
            auto begun = store_.find_upload(bucket.name, key, id);
            if (begun && lifecycle) show_abort(out, lifecycle, key.text(), begun->initiated);
            if (begun) kms = std::move(begun->kms);
        }
        out.bucket = std::move(in.bucket);
        out.key = std::move(in.key);
        out.upload_id = id.text();
        if (kind) {
            out.checksum_algorithm = std::string(checksum_name(*kind));
            out.checksum_type = std::string(checksum_type_name(type));
        }
        show_encryption(out, in, kms);
        return out;
    });
}

S3Service::Change<api::s3::UploadPartOutput> S3Service::upload_part(gate::Call& call,
                                                                    api::s3::UploadPartRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.object(call, in, "s3:PutObject"));
    ATHANOR_CO_TRY(auto key, objects::ObjectKey::parse(in.key));
    ATHANOR_CO_TRY(auto id, objects::UploadId::parse(in.upload_id));
    ATHANOR_CO_TRY(auto number, parse_part_number(in.part_number));
    ATHANOR_CO_TRY(in.body, bounded_body(std::move(in.body)));
    ATHANOR_CO_TRY(auto body,
                   body_expectations(call, checksum_fields(in), in.checksum_algorithm, in.content_md5));
    ATHANOR_CO_TRY(auto upload, store_.find_upload(bucket.name, key, id));
    ATHANOR_CO_CHECK(match_checksum(upload, body));
    ATHANOR_CO_TRY(auto encryption, read_encryption(call, in));

    std::optional<CheckedBody>
        checked;  // the engine keeps the upload's kind; another one is verified on the way to it
    if (body.checksum && body.checksum != upload.checksum) {
        checked.emplace(*in.body, *body.checksum, std::move(body.expected_checksum));
        body.checksum.reset();
        body.expected_checksum = {};
    }
    ByteStream& bytes = checked ? static_cast<ByteStream&>(*checked) : *in.body;

    ATHANOR_CO_TRY(auto done,
                   co_await store_.put_part(std::move(bucket.name), std::move(key), std::move(id), number,
                                            bytes, std::move(body), std::move(encryption)));
    co_return std::move(done).map([&](objects::PartResult&& part) {
        api::s3::UploadPartOutput out;
        out.etag = quoted(part.etag);
        if (checked) {
            show_checksum(out, checked->checksum());
        } else if (part.checksum) {
            show_checksum(out, *part.checksum);
        }
        show_encryption(out, in, part.kms);
        return out;
    });
}

S3Service::Change<api::s3::CompleteMultipartUploadOutput> S3Service::complete_upload(
    gate::Call& call, api::s3::CompleteMultipartUploadRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.object(call, in, "s3:PutObject"));
    ATHANOR_CO_TRY(auto key, objects::ObjectKey::parse(in.key));
    ATHANOR_CO_TRY(auto id, objects::UploadId::parse(in.upload_id));
    if (!in.multipart_upload || !in.multipart_upload->parts || in.multipart_upload->parts->empty() ||
        in.multipart_upload->parts->size() > static_cast<std::size_t>(kMostParts)) {
        co_return malformed_xml();
    }
    objects::CompleteOptions options;
    ATHANOR_CO_TRY(options.conditions, write_conditions(in.if_match, in.if_none_match));
    ATHANOR_CO_TRY(options.checksum, stated_checksum(checksum_fields(in)));
    ATHANOR_CO_TRY(auto type, parse_checksum_type(in.checksum_type));
    if (in.mpu_object_size) {
        if (*in.mpu_object_size < 0)
            co_return invalid_argument("Value for x-amz-mp-object-size header is invalid.",
                                       "x-amz-mp-object-size", std::to_string(*in.mpu_object_size));
        options.object_size = static_cast<std::uint64_t>(*in.mpu_object_size);
    }
    options.cause = cause_of(call, "CompleteMultipartUpload");
    ATHANOR_CO_TRY(options.encryption, read_encryption(call, in));
    // An upload that is complete is no longer found, but the engine knows it, and answers a request that is repeated as it did before.
    auto upload = store_.find_upload(bucket.name, key, id);
    if (upload && type && upload->checksum && *type != upload->checksum_type) {
        co_return fail("InvalidRequest",
                       "The upload was created using the " +
                           std::string(checksum_type_name(upload->checksum_type)) +
                           " checksum mode. The complete request must use the same checksum mode.");
    }
    ATHANOR_CO_TRY(auto parts, parse_parts(*in.multipart_upload->parts, upload ? &*upload : nullptr));

    ATHANOR_CO_TRY(auto done, co_await store_.complete_upload(bucket.name, std::move(key), std::move(id),
                                                              std::move(parts), std::move(options)));
    ATHANOR_CO_TRY(auto expires, co_await expiration(bucket, in.key));
    co_return std::move(done).map([&](objects::PutResult&& put) {
        api::s3::CompleteMultipartUploadOutput out;
        out.expiration = std::move(expires);
        out.location = location_of(call, in.bucket, in.key);
        out.bucket = std::move(in.bucket);
        out.key = std::move(in.key);
        out.etag = quoted(put.etag);
        out.version_id = written_version(put.version);
        if (put.checksum) show_checksum(out, *put.checksum);
        show_encryption(out, in, put.kms, put.customer_encrypted);
        return out;
    });
}

S3Service::Change<api::s3::AbortMultipartUploadOutput> S3Service::abort_upload(
    gate::Call& call, api::s3::AbortMultipartUploadRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.object(call, in, "s3:AbortMultipartUpload"));
    ATHANOR_CO_TRY(auto key, objects::ObjectKey::parse(in.key));
    ATHANOR_CO_TRY(auto id, objects::UploadId::parse(in.upload_id));
    if (in.if_match_initiated_time) co_return header_not_implemented("x-amz-if-match-initiated-time");
    ATHANOR_CO_TRY(auto done,
                   co_await store_.abort_upload(std::move(bucket.name), std::move(key), std::move(id)));
    co_return std::move(done).map([](store::Nothing&&) { return api::s3::AbortMultipartUploadOutput{}; });
}

}  // namespace athanor::s3
