#include "services/s3/access_keys.hpp"

#include <algorithm>
#include <array>

#include "api/s3.hpp"
#include "base/encoding.hpp"
#include "gate/identity/context.hpp"
#include "gate/sigv4.hpp"
#include "services/s3/document_kinds.hpp"
#include "services/s3/text.hpp"
#include "wire/stored.hpp"

namespace athanor::s3 {
namespace {

using gate::PrincipalKind;
using policy::Values;

// Keys that are a header or a parameter of the request.
constexpr auto kSaid = std::to_array<std::string_view>(
    {"prefix", "delimiter", "max-keys", "x-amz-object-ownership", "x-amz-acl", "x-amz-grant-full-control",
     "x-amz-grant-read", "x-amz-grant-read-acp", "x-amz-grant-write", "x-amz-grant-write-acp",
     "x-amz-copy-source", "x-amz-metadata-directive", "x-amz-server-side-encryption",
     "x-amz-server-side-encryption-aws-kms-key-id", "x-amz-server-side-encryption-customer-algorithm",
     "x-amz-storage-class", "x-amz-website-redirect-location", "if-match", "if-none-match"});

std::optional<std::string> text_of(const wire::Field& field, const void* value) {
    switch (field.type->kind) {
        case wire::Kind::string: return *static_cast<const std::string*>(value);
        case wire::Kind::integer: return std::to_string(*static_cast<const std::int64_t*>(value));
        case wire::Kind::boolean: return *static_cast<const bool*>(value) ? "true" : "false";
        case wire::Kind::timestamp: return format_iso8601(*static_cast<const Timestamp*>(value));
        default: return std::nullopt;
    }
}

template <class Op>
const typename Op::Input* input_of(const Circumstances& asked) {
    return asked.call.operation == &Op::kModel ? static_cast<const typename Op::Input*>(asked.input)
                                               : nullptr;
}

std::optional<Values> one(std::optional<std::string> value) {
    if (!value) return std::nullopt;
    return Values{*std::move(value)};
}

std::optional<Values> one(bool value) { return Values{value ? "true" : "false"}; }

std::optional<objects::Tags> requested_tags(const Circumstances& asked) {
    if (const auto* in = input_of<api::s3::op::PutObjectTagging>(asked)) {
        objects::Tags out;
        for (const auto& tag : in->tagging.tag_set) out.emplace_back(tag.key, tag.value);
        return out;
    }
    auto header = said_in(asked.call, asked.input, "x-amz-tagging");
    if (!header) return std::nullopt;
    auto parsed = parse_tagging(*header);
    return parsed ? std::optional(*std::move(parsed)) : std::nullopt;
}

std::optional<std::string> value_of(const objects::Tags& tags, std::string_view name) {
    auto found = std::ranges::find(tags, name, &objects::Tags::value_type::first);
    return found == tags.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Values> requested(const Circumstances& asked, std::string_view key) {
    auto tags = requested_tags(asked);
    if (!tags) return std::nullopt;
    if (key.starts_with("requestobjecttag/")) return one(value_of(*tags, key.substr(key.find('/') + 1)));
    Values names;
    for (auto& [name, value] : *tags) names.push_back(std::move(name));
    return names;
}

std::optional<Timestamp> retain_until(const Circumstances& asked) {
    if (const auto* in = input_of<api::s3::op::PutObjectRetention>(asked))
        return in->retention ? in->retention->retain_until_date : std::nullopt;
    auto header = said_in(asked.call, asked.input, "x-amz-object-lock-retain-until-date");
    return header ? parse_iso8601(*header) : std::nullopt;
}

std::optional<std::string> lock_text(const Circumstances& asked, std::string_view key) {
    if (key == "object-lock-mode") {
        if (const auto* in = input_of<api::s3::op::PutObjectRetention>(asked))
            return in->retention ? in->retention->mode : std::nullopt;
        return said_in(asked.call, asked.input, "x-amz-object-lock-mode");
    }
    if (key == "object-lock-legal-hold") {
        if (const auto* in = input_of<api::s3::op::PutObjectLegalHold>(asked))
            return in->legal_hold ? in->legal_hold->status : std::nullopt;
        return said_in(asked.call, asked.input, "x-amz-object-lock-legal-hold");
    }
    auto until = retain_until(asked);
    if (!until) return std::nullopt;
    if (key == "object-lock-retain-until-date") return format_iso8601(*until);
    auto left = std::chrono::ceil<std::chrono::days>(*until - asked.call.time);
    return std::to_string(left.count());
}

std::optional<std::string> auth_text(const gate::Call& call, std::string_view key) {
    if (!call.request || call.principal.kind == PrincipalKind::anonymous) return std::nullopt;
    const gate::Claim* claim = call.claim;
    if (key == "authtype") return !claim ? "POST" : claim->presigned ? "REST-QUERY-STRING" : "REST-HEADER";
    if (key == "signatureversion") return claim && claim->older ? "AWS" : "AWS4-HMAC-SHA256";
    if (!claim || claim->older) return std::nullopt;
    auto signed_at = parse_sigv4_time(claim->time);
    if (!signed_at) return std::nullopt;
    return std::to_string(
        std::chrono::duration_cast<std::chrono::milliseconds>(call.time - *signed_at).count());
}

// By what operation an object comes to be: AWS tells the parts of an upload from the whole.
bool creates_object(const gate::Call& call) {
    return call.operation == &api::s3::op::PutObject::kModel ||
           call.operation == &api::s3::op::CopyObject::kModel ||
           call.operation == &api::s3::op::CompleteMultipartUpload::kModel;
}

std::optional<std::string> bucket_tag(const objects::Bucket& bucket, std::string_view name) {
    const std::string* document = bucket.configuration(kTagging);
    if (!document) return std::nullopt;
    auto tagging = wire::from_json<api::s3::Tagging>(*document);
    if (!tagging) return std::nullopt;
    for (const auto& tag : tagging->tag_set)
        if (tag.key == name) return tag.value;
    return std::nullopt;
}

// Parts and the completion of an upload say nothing of how it is sealed and kept: that was said when it was begun.
std::optional<std::string> of_upload(const Circumstances& asked, std::string_view key) {
    const bool algorithm = key == "x-amz-server-side-encryption",
               kms_key = key == "x-amz-server-side-encryption-aws-kms-key-id",
               storage_class = key == "x-amz-storage-class";
    if (!algorithm && !kms_key && !storage_class) return std::nullopt;
    if (!storage_class && said_in(asked.call, asked.input, "x-amz-server-side-encryption-customer-algorithm"))
        return std::nullopt;  // the client's own key
    const objects::Upload* upload = asked.upload ? asked.upload() : nullptr;
    if (!upload) return std::nullopt;
    if (storage_class) return upload->storage_class;
    if (algorithm) return upload->kms ? "aws:kms" : "AES256";
    return upload->kms ? std::optional(upload->kms->key_arn) : std::nullopt;
}

std::optional<std::string> location_constraint(const Circumstances& asked) {
    const auto* in = input_of<api::s3::op::CreateBucket>(asked);
    return in && in->create_bucket_configuration ? in->create_bucket_configuration->location_constraint
                                                 : std::nullopt;
}

std::optional<Values> s3_key(const Circumstances& asked, std::string_view key) {
    const gate::Call& call = asked.call;
    if (key == "prefix" && asked.prefix) return one(std::string(*asked.prefix));
    if (std::ranges::find(kSaid, key) != kSaid.end()) {
        auto said = said_in(call, asked.input, key);
        return one(said ? std::move(said) : of_upload(asked, key));
    }
    if (key == "versionid")
        return one(asked.version ? std::optional<std::string>(*asked.version) : std::nullopt);
    if (key.starts_with("existingobjecttag/")) {
        const objects::Tags* tags = asked.existing_tags ? asked.existing_tags() : nullptr;
        return tags ? one(value_of(*tags, key.substr(key.find('/') + 1))) : std::nullopt;
    }
    if (key.starts_with("requestobjecttag")) return requested(asked, key);
    if (key.starts_with("object-lock-")) return one(lock_text(asked, key));
    if (key == "resourceaccount") return one(std::string(asked.owner));
    if (key == "authtype" || key.starts_with("signature")) return one(auth_text(call, key));
    if (key == "objectcreationoperation") return one(creates_object(call));
    if (key == "locationconstraint") return one(location_constraint(asked));
    if (key.starts_with("buckettag/"))
        return asked.bucket ? one(bucket_tag(*asked.bucket, key.substr(key.find('/') + 1))) : std::nullopt;
    if (key == "x-amz-content-sha256" && call.request) {
        auto header = call.request->headers.get(key);
        return one(header ? std::optional<std::string>(*header) : std::nullopt);
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::string> said_in(const gate::Call& call, const void* input, std::string_view name) {
    if (!call.operation || !input) return std::nullopt;
    for (const wire::Field& field : call.operation->input->fields) {
        bool travels_so = field.location == wire::Location::header || field.location == wire::Location::query;
        if (!travels_so || !equal_ignore_case(field.wire_name, name)) continue;
        const void* value = static_cast<const char*>(input) + field.offset;
        if (field.optional) value = field.optional->get(value);
        return value ? text_of(field, value) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<Values> condition_key(const Circumstances& asked, std::string_view key) {
    if (key.starts_with("s3:")) return s3_key(asked, key.substr(3));
    return identity::global_key({.call = asked.call, .directory = asked.directory, .owner = asked.owner},
                                key);
}

}  // namespace athanor::s3
