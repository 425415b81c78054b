// AWS Signature Version 2, which S3 took before version 4: in the Authorization header ("AWS KEY:SIGNATURE") and in presigned URLs (AWSAccessKeyId, Expires,
// Signature). AWS refuses it for buckets made since June 2020, and so does a server unless it was started with --signature-v2 allow, for tools that know
// nothing else. It covers neither the body nor the query parameters that S3 got later.
// Source: Amazon S3 User Guide, "Signing and authenticating REST requests (AWS signature version 2)".
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "gate/sigv4.hpp"

namespace athanor::gate {

// nullopt: the request is not signed in this way.
std::optional<std::expected<Claim, Refusal>> parse_older_claim(const http::Request& request);

// `hosts`: of virtual-host style, whose bucket is part of what is signed. Of Verified nothing is filled: there is no seed for signed chunks.
std::expected<Verified, Refusal> verify_older(const http::Request& request, const Claim& claim,
                                              std::string_view secret, std::span<const std::string> hosts,
                                              Timestamp now);

std::string older_string_to_sign(const http::Request& request, const Claim& claim,
                                 std::span<const std::string> hosts);

std::string hmac_sha1(std::string_view key, std::string_view text);  // 20 bytes; RFC 2104

}  // namespace athanor::gate
