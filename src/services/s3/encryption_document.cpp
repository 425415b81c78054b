// A bucket's default encryption: AES256, which all has anyway, or SSE-KMS; and whether the clients' own keys are taken. Deleting it brings AES256 back, as
// on AWS since 2023. AWS's new buckets refuse SSE-C since April 2026; ours take it until they are told otherwise.
#include <algorithm>

#include "services/s3/documents.hpp"
#include "services/s3/encryption.hpp"
#include "services/s3/errors.hpp"
#include "wire/stored.hpp"

namespace athanor::s3 {
namespace {

Status check_rule(const api::s3::ServerSideEncryptionRule& rule) {
    if (const auto& chosen = rule.apply_server_side_encryption_by_default) {
        const bool kms = chosen->sse_algorithm == kKms;
        if (chosen->sse_algorithm == kDoubleKms) return header_not_implemented("SSEAlgorithm");
        if (!kms && chosen->sse_algorithm != kSealed) return malformed_xml();
        if (!kms && chosen->kms_master_key_id) {
            return invalid_argument(
                "a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or "
                "aws:kms:dsse",
                "KMSMasterKeyID", *chosen->kms_master_key_id);
        }
    } else if (!rule.blocked_encryption_types) {
        return malformed_xml();
    }
    if (const auto& blocked = rule.blocked_encryption_types; blocked && blocked->encryption_type) {
        const auto& types = *blocked->encryption_type;
        const bool known =
            std::ranges::all_of(types, [](const auto& type) { return type == "NONE" || type == "SSE-C"; });
        if (!known || types.size() != 1) return malformed_xml();
    }
    return {};
}

}  // namespace

BucketDocuments::Read<api::s3::GetBucketEncryptionOutput> BucketDocuments::get_encryption(
    gate::Call& call, api::s3::GetBucketEncryptionRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:GetEncryptionConfiguration"));
    api::s3::GetBucketEncryptionOutput out;
    auto& shown = out.server_side_encryption_configuration.emplace();
    if (const std::string* document = bucket.configuration(kEncryption)) {
        ATHANOR_CO_TRY(shown, wire::from_json<api::s3::ServerSideEncryptionConfiguration>(*document));
        co_return out;
    }
    auto& rule = shown.rules.emplace_back();
    rule.apply_server_side_encryption_by_default.emplace().sse_algorithm = kSealed;
    rule.bucket_key_enabled = false;
    co_return out;
}

BucketDocuments::Change<api::s3::Unit> BucketDocuments::put_encryption(
    gate::Call& call, api::s3::PutBucketEncryptionRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:PutEncryptionConfiguration"));
    auto& rules = in.server_side_encryption_configuration.rules;
    if (rules.size() != 1) co_return malformed_xml();
    auto& rule = rules.front();
    ATHANOR_CO_CHECK(check_rule(rule));
    if (!rule.apply_server_side_encryption_by_default)
        rule.apply_server_side_encryption_by_default.emplace().sse_algorithm = kSealed;
    if (!rule.bucket_key_enabled) rule.bucket_key_enabled = false;
    co_return co_await set(std::move(bucket), kEncryption,
                           wire::to_json(in.server_side_encryption_configuration));
}

BucketDocuments::Change<api::s3::Unit> BucketDocuments::delete_encryption(
    gate::Call& call, api::s3::DeleteBucketEncryptionRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:PutEncryptionConfiguration"));
    co_return co_await set(std::move(bucket), kEncryption, std::nullopt);
}

}  // namespace athanor::s3
