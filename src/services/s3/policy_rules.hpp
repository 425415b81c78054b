// What a bucket policy may say: S3's actions and condition keys (policy_names.hpp) about this bucket and its objects. A statement that could never apply is
// refused when it is put, in S3's words. Pure.
#pragma once

#include <string_view>

#include "base/error.hpp"
#include "gate/policy/document.hpp"

namespace athanor::s3 {

// MalformedPolicy.
std::unexpected<Error> malformed_policy(const policy::Flaw& flaw);
Status check_bucket_policy(const policy::Document& document, std::string_view bucket);

// Grants access to others than fixed principals, addresses or sources: "the meaning of public" of Block Public Access.
bool is_public(const policy::Document& document);

}  // namespace athanor::s3
