// PutObject: the hot path of writes. What the trailer says is checked by the engine before it commits (BodyExpectations), so that an
// upload which does not match its checksum never becomes an object.
#include "base/encoding.hpp"
#include "services/s3/access_log.hpp"
#include "services/s3/answer.hpp"
#include "services/s3/body.hpp"
#include "services/s3/checksum.hpp"
#include "services/s3/lifecycle.hpp"
#include "services/s3/metadata.hpp"
#include "services/s3/object_lock.hpp"
#include "services/s3/service.hpp"

namespace athanor::s3 {

S3Service::Change<api::s3::PutObjectOutput> S3Service::put_object(gate::Call& call,
                                                                  api::s3::PutObjectRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.object(call, in, write_actions(in)));
    ATHANOR_CO_TRY(auto key, objects::ObjectKey::parse(in.key));
    ATHANOR_CO_TRY(auto owned, acls_.of_new_object(call, bucket, in));
    if (in.write_offset_bytes) co_return header_not_implemented("x-amz-write-offset-bytes");
    ATHANOR_CO_TRY(in.body, bounded_body(std::move(in.body)));

    objects::PutOptions options;
    ATHANOR_CO_TRY(options.metadata, take_metadata(in));
    if (in.tagging) {
        ATHANOR_CO_TRY(options.tags, parse_tagging(*in.tagging));
    }
    ATHANOR_CO_TRY(options.body,
                   body_expectations(call, checksum_fields(in), in.checksum_algorithm, in.content_md5));
    ATHANOR_CO_TRY(options.conditions, write_conditions(in.if_match, in.if_none_match));
    ATHANOR_CO_TRY(options.encryption, write_encryption(call, bucket, in));
    ATHANOR_CO_TRY(options.lock, parse_lock(in, call.time));
    if (options.lock.any() && !options.body.checksum && !options.body.content_md5) {
        co_return fail("InvalidRequest",
                       "Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object requests with "
                       "Object Lock parameters");
    }
    const bool form = call.request && call.request->method == "POST";
    options.cause = cause_of(call, form ? "POST Object" : "PutObject");
    if (form && logs_) logs_->note_key(call, in.bucket, in.key);
    options.access = std::move(owned);

    auto lifecycle = documents_.lifecycle_of(bucket);
    objects::Tags tags;
    if (lifecycle) tags = options.tags;
    ATHANOR_CO_TRY(auto done,
                   co_await store_.put(std::move(bucket.name), std::move(key), *in.body, std::move(options)));
    co_return std::move(done).map([&](objects::PutResult&& put) {
        api::s3::PutObjectOutput out;
        out.etag = quoted(put.etag);
        out.version_id = written_version(put.version);
        if (put.checksum) show_checksum(out, *put.checksum);
        show_encryption(out, in, put.kms);
        if (lifecycle) out.expiration = expiration_of(*lifecycle, in.key, put.size, put.modified, tags);
        return out;
    });
}

}  // namespace athanor::s3
