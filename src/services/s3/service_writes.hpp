// May a service of ours put an object into a bucket: access logs (logging.s3.amazonaws.com) and inventories (s3.amazonaws.com)?
//
// Where source and target are one account's, that account asked for it by its configuration: that is enough, unless the target's policy denies it (to
// the service, with aws:SourceArn and aws:SourceAccount as AWS has them). AWS also wants the policy to allow it, and loses what it may not write
// without a word; a policy that is written for AWS means the same here. Across accounts nothing is written.
#pragma once

#include <string_view>

#include "base/error.hpp"
#include "objects/object_store.hpp"

namespace athanor::s3 {

// `key`: what will be put, or its beginning. AccessDenied.
Status check_service_write(const objects::Bucket& target, std::string_view key, std::string_view service,
                           std::string_view source_bucket, std::string_view source_account);
// The same for a source that is no bucket: a trail.
Status check_service_write_of(const objects::Bucket& target, std::string_view key, std::string_view service,
                              std::string_view source_arn, std::string_view source_account);

}  // namespace athanor::s3
