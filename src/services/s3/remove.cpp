// DeleteObject and DeleteObjects. To delete what is not there is a success; on a versioned bucket it makes a delete marker.
#include "services/s3/access_log.hpp"
#include "services/s3/errors.hpp"
#include "services/s3/service.hpp"
#include "services/s3/text.hpp"

namespace athanor::s3 {
namespace {

constexpr std::size_t kMostDeletes = 1000;

Result<std::optional<std::uint64_t>> size_condition(const std::optional<std::int64_t>& size) {
    if (!size) return std::nullopt;
    if (*size < 0)
        return invalid_argument("Size must be a non-negative integer", "x-amz-if-match-size",
                                std::to_string(*size));
    return static_cast<std::uint64_t>(*size);
}

// A condition that cannot be read must not be taken for none.
Result<std::vector<objects::Etag>> etag_condition(const std::optional<std::string>& text) {
    if (!text) return std::vector<objects::Etag>();
    auto etags = parse_etags(*text);
    if (etags.empty()) return header_not_implemented("If-Match");
    return etags;
}

Result<objects::DeleteTarget> parse_target(const api::s3::ObjectIdentifier& sent) {
    ATHANOR_TRY(auto key, objects::ObjectKey::parse(sent.key));
    objects::DeleteTarget out{.key = std::move(key)};
    ATHANOR_TRY(out.version, parse_version(sent.version_id));
    ATHANOR_TRY(out.if_match, etag_condition(sent.etag));
    out.if_modified_at = sent.last_modified_time;
    ATHANOR_TRY(out.if_size, size_condition(sent.size));
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

// Of what each key of a batch came to, for the access log.
void note(AccessLogs& logs, const gate::Call& call, const std::string& bucket,
          const std::vector<api::s3::ObjectIdentifier>& sent,
          const std::vector<std::optional<Error>>& refused,
          const std::vector<Result<objects::DeleteResult>>& results) {
    std::size_t next = 0;
    for (std::size_t i = 0; i < sent.size(); ++i) {
        AccessLogs::Further line{bucket, sent[i].key, sent[i].version_id.value_or(""), "BATCH.DELETE.OBJECT",
                                 204};
        const Result<objects::DeleteResult>* result = refused[i] ? nullptr : &results[next++];
        const Error* error = refused[i] ? &*refused[i] : *result ? nullptr : &result->error();
        if (error) {
            line.status = error->status;
            line.error = error->code;
        } else if ((*result)->delete_marker && (*result)->version) {
            line.version = (*result)->version->text();
        }
        logs.note(call, std::move(line));
    }
}

}  // namespace

S3Service::Change<api::s3::DeleteObjectOutput> S3Service::delete_object(gate::Call& call,
                                                                        api::s3::DeleteObjectRequest in) {
    ATHANOR_CO_TRY(auto bucket,
                   access_.object(call, in, of_version(in, "s3:DeleteObject", "s3:DeleteObjectVersion")));
    ATHANOR_CO_TRY(auto key, objects::ObjectKey::parse(in.key));
    objects::DeleteTarget target{.key = std::move(key)};
    ATHANOR_CO_TRY(target.version, parse_version(in.version_id));
    ATHANOR_CO_TRY(target.if_match, etag_condition(in.if_match));
    target.if_modified_at = in.if_match_last_modified_time;
    ATHANOR_CO_TRY(target.if_size, size_condition(in.if_match_size));
    target.bypass_governance =
        in.bypass_governance_retention.value_or(false) &&
        access_.may(call, in, bucket, "s3:BypassGovernanceRetention", in.key, in.version_id);

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
    ATHANOR_CO_TRY(auto bucket, access_.open(call, in));
    auto& sent = in.delete_.objects;
    if (sent.empty() || sent.size() > kMostDeletes) co_return malformed_xml();

    // What cannot be named is answered without the engine; the others are one transaction.
    std::vector<std::optional<Error>> refused(sent.size());
    std::vector<objects::DeleteTarget> targets;
    targets.reserve(sent.size());
    for (std::size_t i = 0; i < sent.size(); ++i) {
        const auto& one = sent[i];
        auto target = parse_target(one);
        Status allowed =
            access_.may(call, in, bucket, of_version(one, "s3:DeleteObject", "s3:DeleteObjectVersion"),
                        one.key, one.version_id);
        if (target && allowed) {
            target->bypass_governance =
                in.bypass_governance_retention.value_or(false) &&
                access_.may(call, in, bucket, "s3:BypassGovernanceRetention", one.key, one.version_id);
            targets.push_back(std::move(*target));
        } else {
            refused[i] = target ? std::move(allowed).error() : std::move(target).error();
        }
    }
    ATHANOR_CO_TRY(auto done, co_await store_.remove_many(std::move(bucket.name), std::move(targets),
                                                          cause_of(call, "DeleteObject")));
    if (logs_ && logs_->logs(in.bucket)) note(*logs_, call, in.bucket, sent, refused, *done);
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
