// CopyObject and UploadPartCopy. The source is opened as the target is: reading it must be allowed, its bucket's owner be the expected one.
#include "services/s3/access_log.hpp"
#include "services/s3/answer.hpp"
#include "services/s3/checksum.hpp"
#include "services/s3/metadata.hpp"
#include "services/s3/object_lock.hpp"
#include "services/s3/service.hpp"

namespace athanor::s3 {
namespace {

enum class Directive { copy, replace };

Result<Directive> parse_directive(const std::optional<std::string>& text, std::string_view header) {
    if (!text || *text == "COPY") return Directive::copy;
    if (*text == "REPLACE") return Directive::replace;
    return invalid_argument(
        header == "x-amz-metadata-directive" ? "Unknown metadata directive." : "Unknown tagging directive.",
        header, *text);
}

Status check_self_copy(const objects::CopySource& source, const objects::BucketName& bucket,
                       const objects::ObjectKey& key, const objects::CopyOptions& options,
                       bool encryption_named) {
    bool same = source.bucket == bucket && source.key == key && !source.version;
    if (!same || options.metadata || encryption_named || source.encryption.customer_key) return {};
    return fail("InvalidRequest",
                "This copy request is illegal because it is trying to copy an object to itself without "
                "changing the object's metadata, storage "
                "class, website redirect location or encryption attributes.");
}

// That the source was read, in its bucket's access log; nullopt: it has none.
std::optional<AccessLogs::Further> further_line(const AccessLogs* logs, const objects::CopySource& source,
                                                std::string operation) {
    if (!logs || !logs->logs(source.bucket.text())) return std::nullopt;
    return AccessLogs::Further{source.bucket.text(),
                               source.key.text(),
                               source.version ? source.version->text() : "",
                               std::move(operation),
                               200,
                               {}};
}

}  // namespace

template <class Request>
Result<objects::CopySource> S3Service::copy_source(const gate::Call& call, const Request& in) const {
    ATHANOR_TRY(auto name, parse_copy_source(in.copy_source));
    ATHANOR_TRY(auto bucket, access_.open(call, name.bucket, in.expected_source_bucket_owner));
    ATHANOR_CHECK(access_.may(call, in, bucket, name.version ? "s3:GetObjectVersion" : "s3:GetObject",
                              name.key, name.version));
    ATHANOR_TRY(auto key, objects::ObjectKey::parse(name.key));
    objects::CopySource out{.bucket = std::move(bucket.name), .key = std::move(key)};
    ATHANOR_TRY(out.version, parse_version(name.version));
    out.conditions = read_conditions(in.copy_source_if_match, in.copy_source_if_none_match,
                                     in.copy_source_if_modified_since, in.copy_source_if_unmodified_since);
    ATHANOR_TRY(out.encryption, source_encryption(call, in));
    return out;
}

// Tags that come along are read there and put here.
Task<Status> S3Service::may_copy_tags(const gate::Call& call, const api::s3::CopyObjectRequest& in,
                                      const objects::Bucket& bucket, const objects::CopySource& source) {
    ATHANOR_CO_TRY(auto from, store_.find_bucket(source.bucket));
    if (access_.is_free(call, from) && access_.is_free(call, bucket)) co_return Status();
    auto tags = co_await store_.tags(source.bucket, source.key, source.version);
    if (!tags || tags->empty()) co_return Status();  // what is not there is the copy's own to tell
    std::optional<std::string> version;
    if (source.version) version = source.version->text();
    ATHANOR_CO_CHECK(access_.may(call, in, from,
                                 version ? "s3:GetObjectVersionTagging" : "s3:GetObjectTagging",
                                 source.key.text(), version));
    co_return access_.may(call, in, bucket, Actions("s3:PutObject").also(true, "s3:PutObjectTagging"),
                          in.key);
}

S3Service::Change<api::s3::CopyObjectOutput> S3Service::copy_object(gate::Call& call,
                                                                    api::s3::CopyObjectRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.object(call, in, write_actions(in)));
    ATHANOR_CO_TRY(auto key, objects::ObjectKey::parse(in.key));
    ATHANOR_CO_TRY(auto source, copy_source(call, in));
    ATHANOR_CO_TRY(auto owned, acls_.of_new_object(call, bucket, in));

    objects::CopyOptions options;
    ATHANOR_CO_TRY(auto metadata, parse_directive(in.metadata_directive, "x-amz-metadata-directive"));
    ATHANOR_CO_TRY(auto tagging, parse_directive(in.tagging_directive, "x-amz-tagging-directive"));
    if (metadata == Directive::replace) {
        ATHANOR_CO_TRY(options.metadata, take_metadata(in));
    } else if (in.storage_class || in.website_redirect_location) {
        // These two are the copy's own whatever the directive says; the rest is the source's, of the version whose ETag is copied.
        objects::ReadOptions read{
            .version = source.version, .conditions = {}, .encryption = source.encryption};
        ATHANOR_CO_TRY(auto info, co_await store_.head(source.bucket, source.key, std::move(read)));
        ATHANOR_CO_TRY(auto own, take_metadata(in));
        info.metadata.storage_class = std::move(own.storage_class);
        info.metadata.website_redirect = std::move(own.website_redirect);
        options.metadata = std::move(info.metadata);
        if (source.conditions.if_match.empty()) source.conditions.if_match.push_back(std::move(info.etag));
    }
    if (tagging == Directive::copy) ATHANOR_CO_CHECK(co_await may_copy_tags(call, in, bucket, source));
    if (tagging == Directive::replace) {
        ATHANOR_CO_TRY(options.tags, parse_tagging(in.tagging.value_or("")));
    }
    ATHANOR_CO_TRY(options.checksum, parse_algorithm(in.checksum_algorithm, "x-amz-checksum-algorithm"));
    ATHANOR_CO_TRY(options.conditions, write_conditions(in.if_match, in.if_none_match));
    ATHANOR_CO_TRY(options.encryption, write_encryption(call, bucket, in));
    ATHANOR_CO_TRY(options.lock, parse_lock(in, call.time));
    options.cause = cause_of(call, "CopyObject");
    options.access = std::move(owned);
    ATHANOR_CO_CHECK(check_self_copy(source, bucket.name, key, options, encryption_headers(in).any()));

    auto read = further_line(logs_, source, "REST.COPY.OBJECT_GET");
    ATHANOR_CO_TRY(auto done,
                   co_await store_.copy(std::move(source), bucket.name, std::move(key), std::move(options)));
    if (read) logs_->note(call, *std::move(read));
    ATHANOR_CO_TRY(auto expires, co_await expiration(bucket, in.key));
    co_return std::move(done).map([&](objects::CopyResult&& copied) {
        api::s3::CopyObjectOutput out;
        out.expiration = std::move(expires);
        auto& result = out.copy_object_result.emplace();
        result.etag = quoted(copied.object.etag);
        result.last_modified = copied.object.modified;
        if (copied.object.checksum) show_checksum(result, *copied.object.checksum);
        out.version_id = written_version(copied.object.version);
        if (copied.source_version) out.copy_source_version_id = copied.source_version->text();
        show_encryption(out, in, copied.object.kms);
        return out;
    });
}

S3Service::Change<api::s3::UploadPartCopyOutput> S3Service::upload_part_copy(
    gate::Call& call, api::s3::UploadPartCopyRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.object(call, in, "s3:PutObject"));
    ATHANOR_CO_TRY(auto key, objects::ObjectKey::parse(in.key));
    ATHANOR_CO_TRY(auto upload, objects::UploadId::parse(in.upload_id));
    ATHANOR_CO_TRY(auto number, parse_part_number(in.part_number));
    ATHANOR_CO_TRY(auto source, copy_source(call, in));
    std::optional<objects::ByteRange> range;
    if (in.copy_source_range) {
        ATHANOR_CO_TRY(range, parse_copy_range(*in.copy_source_range));
    }
    ATHANOR_CO_TRY(auto encryption, read_encryption(call, in));

    auto read = further_line(logs_, source, "REST.COPY.PART_GET");
    ATHANOR_CO_TRY(auto done,
                   co_await store_.copy_part(std::move(source), range, std::move(bucket.name), std::move(key),
                                             std::move(upload), number, std::move(encryption)));
    if (read) logs_->note(call, *std::move(read));
    co_return std::move(done).map([&in](objects::PartResult&& part) {
        api::s3::UploadPartCopyOutput out;
        auto& result = out.copy_part_result.emplace();
        result.etag = quoted(part.etag);
        result.last_modified = part.modified;
        if (part.checksum) show_checksum(result, *part.checksum);
        if (part.source_version) out.copy_source_version_id = part.source_version->text();
        show_encryption(out, in, part.kms);
        return out;
    });
}

}  // namespace athanor::s3
