#include "services/s3/ownership.hpp"

#include "api/s3.hpp"
#include "services/s3/document_kinds.hpp"
#include "wire/stored.hpp"

namespace athanor::s3 {

ObjectOwnership ownership_of(const objects::Bucket& bucket) {
    const std::string* document = bucket.configuration(kOwnership);
    if (!document) [[likely]]
        return ObjectOwnership::enforced;
    // One rule with one of three words, as put_ownership wrote it.
    if (document->find("BucketOwnerEnforced") != std::string::npos) return ObjectOwnership::enforced;
    if (document->find("BucketOwnerPreferred") != std::string::npos) return ObjectOwnership::preferred;
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

}  // namespace athanor::s3
