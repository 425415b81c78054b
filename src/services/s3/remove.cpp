// DeleteObject and DeleteObjects. To delete what is not there is a success; on a versioned bucket it makes a delete marker.
#include "services/s3/errors.hpp"
#include "services/s3/service.hpp"
#include "services/s3/text.hpp"

namespace athanor::s3 {
namespace {

constexpr std::size_t kMostDeletes = 1000;

Result<objects::DeleteTarget> parse_target(const api::s3::ObjectIdentifier& sent) {
    ATHANOR_TRY(auto key, objects::ObjectKey::parse(sent.key));
    objects::DeleteTarget out{.key = std::move(key)};
    ATHANOR_TRY(out.version, parse_version(sent.version_id));
    if (sent.etag) out.if_match = parse_etags(*sent.etag);
    if (sent.last_modified_time || sent.size) return header_not_implemented("LastModifiedTime");
    return out;
}

api::s3::DeletedObject deleted(const api::s3::ObjectIdentifier& sent, objects::DeleteResult&& result) {
    api::s3::DeletedObject out{.key = sent.key, .version_id = sent.version_id};
    if (result.delete_marker) {
        out.delete_marker = true;
        if (result.version) out.delete_marker_version_id = result.version->text();
    }
    return out;
}

api::s3::Error failed(const api::s3::ObjectIdentifier& sent, Error&& error) {
    return {.key = sent.key,
            .version_id = sent.version_id,
            .code = std::move(error.code),
            .message = std::move(error.message)};
}

}  // namespace

S3Service::Change<api::s3::DeleteObjectOutput> S3Service::delete_object(gate::Call& call,
                                                                        api::s3::DeleteObjectRequest in) {
    ATHANOR_CO_TRY(auto bucket, open(call, in.bucket, in.expected_bucket_owner));
    ATHANOR_CO_TRY(auto key, objects::ObjectKey::parse(in.key));
    if (in.if_match_last_modified_time) co_return header_not_implemented("x-amz-if-match-last-modified-time");
    if (in.if_match_size) co_return header_not_implemented("x-amz-if-match-size");
    objects::DeleteTarget target{.key = std::move(key)};
    ATHANOR_CO_TRY(target.version, parse_version(in.version_id));
    if (in.if_match) target.if_match = parse_etags(*in.if_match);

    ATHANOR_CO_TRY(auto done, co_await store_.remove(std::move(bucket.name), std::move(target),
                                                     cause_of(call, "DeleteObject")));
    co_return std::move(done).map([](objects::DeleteResult&& result) {
        api::s3::DeleteObjectOutput out;
        if (result.version) out.version_id = result.version->text();
        if (result.delete_marker) out.delete_marker = true;
        return out;
    });
}

S3Service::Change<api::s3::DeleteObjectsOutput> S3Service::delete_objects(gate::Call& call,
                                                                          api::s3::DeleteObjectsRequest in) {
    ATHANOR_CO_TRY(auto bucket, open(call, in.bucket, in.expected_bucket_owner));
    auto& sent = in.delete_.objects;
    if (sent.empty() || sent.size() > kMostDeletes) co_return malformed_xml();

    // What cannot be named is answered without the engine; the others are one transaction.
    std::vector<std::optional<Error>> refused(sent.size());
    std::vector<objects::DeleteTarget> targets;
    targets.reserve(sent.size());
    for (std::size_t i = 0; i < sent.size(); ++i) {
        auto target = parse_target(sent[i]);
        if (target) {
            targets.push_back(std::move(*target));
        } else {
            refused[i] = std::move(target).error();
        }
    }
    ATHANOR_CO_TRY(auto done, co_await store_.remove_many(std::move(bucket.name), std::move(targets),
                                                          cause_of(call, "DeleteObject")));
    co_return std::move(done).map([&](std::vector<Result<objects::DeleteResult>>&& results) {
        api::s3::DeleteObjectsOutput out;
        auto& shown = out.deleted.emplace();
        auto& errors = out.errors.emplace();
        std::size_t next = 0;
        for (std::size_t i = 0; i < sent.size(); ++i) {
            if (refused[i]) {
                errors.push_back(failed(sent[i], std::move(*refused[i])));
            } else if (auto& result = results[next++]; !result) {
                errors.push_back(failed(sent[i], std::move(result).error()));
            } else if (!in.delete_.quiet.value_or(false)) {
                shown.push_back(deleted(sent[i], std::move(*result)));
            }
        }
        return out;
    });
}

}  // namespace athanor::s3
