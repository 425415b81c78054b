#include "services/s3/ownership.hpp"

#include "services/s3/acls.hpp"
#include "services/s3/document_kinds.hpp"
#include "services/s3/errors.hpp"
#include "wire/stored.hpp"

namespace athanor::s3 {
namespace {

constexpr std::string_view kEnforced = "BucketOwnerEnforced", kPreferred = "BucketOwnerPreferred",
                           kWriter = "ObjectWriter";

}  // namespace

ObjectOwnership ownership_of(const objects::Bucket& bucket) {
    const std::string* document = bucket.configuration(kOwnership);
    if (!document) [[likely]]
        return ObjectOwnership::enforced;
    return parse_ownership(*document);  // one rule with one of the names
}

ObjectOwnership parse_ownership(std::string_view text) {
    if (text.find(kEnforced) != std::string_view::npos) return ObjectOwnership::enforced;
    if (text.find(kPreferred) != std::string_view::npos) return ObjectOwnership::preferred;
    return ObjectOwnership::writer;
}

PublicAccessBlock access_block_of(const objects::Bucket& bucket) {
    const std::string* document = bucket.configuration(kAccessBlock);
    if (!document) return {};
    if (*document == kAbsent)
        return {.block_acls = false, .ignore_acls = false, .block_policy = false, .restrict_buckets = false};
    auto stored = wire::from_json<api::s3::PublicAccessBlockConfiguration>(*document);
    if (!stored) return {};  // damaged: closed
    return {.block_acls = stored->block_public_acls.value_or(false),
            .ignore_acls = stored->ignore_public_acls.value_or(false),
            .block_policy = stored->block_public_policy.value_or(false),
            .restrict_buckets = stored->restrict_public_buckets.value_or(false)};
}

bool is_ownership(std::string_view name) {
    return name == kEnforced || name == kPreferred || name == kWriter;
}

std::string ownership_document(std::string_view ownership) {
    return wire::to_json(api::s3::OwnershipControls{.rules = {{.object_ownership = std::string(ownership)}}});
}

// ---- ownership controls. Once deleted they are not what a new bucket has, but absent: kAbsent is stored.

Acls::Read<api::s3::GetBucketOwnershipControlsOutput> Acls::get_ownership(
    gate::Call& call, api::s3::GetBucketOwnershipControlsRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:GetBucketOwnershipControls"));
    const std::string* document = bucket.configuration(kOwnership);
    if (document && *document == kAbsent) {
        co_return not_configured("OwnershipControlsNotFoundError",
                                 "The bucket ownership controls were not found", in.bucket);
    }
    const std::string shown = document ? *document : ownership_document(kEnforced);
    api::s3::GetBucketOwnershipControlsOutput out;
    ATHANOR_CO_TRY(out.ownership_controls, wire::from_json<api::s3::OwnershipControls>(shown));
    co_return out;
}

Acls::Change<api::s3::Unit> Acls::put_ownership(gate::Call& call,
                                                api::s3::PutBucketOwnershipControlsRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:PutBucketOwnershipControls"));
    const auto& rules = in.ownership_controls.rules;
    if (rules.size() != 1 || !is_ownership(rules.front().object_ownership)) co_return malformed_xml();
    if (parse_ownership(rules.front().object_ownership) == ObjectOwnership::enforced) {
        ATHANOR_CO_TRY(auto acl, bucket_acl(bucket));
        if (!acl.is_private()) co_return acl_with_ownership();
    }
    co_return co_await set(std::move(bucket), kOwnership, ownership_document(rules.front().object_ownership));
}

Acls::Change<api::s3::Unit> Acls::delete_ownership(gate::Call& call,
                                                   api::s3::DeleteBucketOwnershipControlsRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:PutBucketOwnershipControls"));
    co_return co_await set(std::move(bucket), kOwnership, std::string(kAbsent));
}

// ---- public access block

Acls::Read<api::s3::GetPublicAccessBlockOutput> Acls::get_access_block(
    gate::Call& call, api::s3::GetPublicAccessBlockRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:GetBucketPublicAccessBlock"));
    const std::string* document = bucket.configuration(kAccessBlock);
    if (document && *document == kAbsent) {
        co_return not_configured("NoSuchPublicAccessBlockConfiguration",
                                 "The public access block configuration was not found", in.bucket);
    }
    const auto block = access_block_of(bucket);
    api::s3::GetPublicAccessBlockOutput out;
    out.public_access_block_configuration.emplace(
        api::s3::PublicAccessBlockConfiguration{.block_public_acls = block.block_acls,
                                                .ignore_public_acls = block.ignore_acls,
                                                .block_public_policy = block.block_policy,
                                                .restrict_public_buckets = block.restrict_buckets});
    co_return out;
}

Acls::Change<api::s3::Unit> Acls::put_access_block(gate::Call& call,
                                                   api::s3::PutPublicAccessBlockRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:PutBucketPublicAccessBlock"));
    auto& wanted = in.public_access_block_configuration;
    for (auto* one : {&wanted.block_public_acls, &wanted.ignore_public_acls, &wanted.block_public_policy,
                      &wanted.restrict_public_buckets}) {
        if (!*one) *one = false;
    }
    co_return co_await set(std::move(bucket), kAccessBlock, wire::to_json(wanted));
}

Acls::Change<api::s3::Unit> Acls::delete_access_block(gate::Call& call,
                                                      api::s3::DeletePublicAccessBlockRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:PutBucketPublicAccessBlock"));
    co_return co_await set(std::move(bucket), kAccessBlock, std::string(kAbsent));
}

}  // namespace athanor::s3
