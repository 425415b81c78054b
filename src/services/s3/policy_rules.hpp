// What a bucket policy may name: S3's actions, what each is done to, and the condition keys that requests for it have; as AWS's service authorization
// reference lists them. A policy that could never apply is refused when it is put, in S3's words. Pure.
#pragma once

#include <cstdint>
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
