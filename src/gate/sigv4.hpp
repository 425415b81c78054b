// AWS Signature Version 4, both sides: verifying what clients sent (header and presigned), and signing what the agent and the command line send.
// Source: AWS General Reference, "Signature Version 4 signing process"; for S3 "Authenticating Requests (AWS Signature Version 4)".
//
// Nothing here parses a body. verify() answers who signed and how the payload is protected; payload.hpp then wraps the body accordingly.
#pragma once

#include <array>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/clock.hpp"
#include "base/error.hpp"
#include "gate/credentials.hpp"
#include "http/message.hpp"

namespace athanor::gate {

// What was claimed, before it is verified: enough to route (the scope names the service) and to verify.
struct Claim {
    std::string access_key_id;
    std::string date;  // yyyymmdd of the scope
    std::string region;
    std::string service;
    std::vector<std::string> signed_headers;  // lower case, in order
    std::string signature;                    // 64 hex digits
    std::string time;                         // yyyymmddThhmmssZ
    std::string session_token;
    std::optional<std::chrono::seconds> expires;  // presigned only
    bool presigned = false;
    bool older = false;  // of version 2 (sigv2.hpp): its time is as it was sent
};

// Why a signature is refused; error_for() words it for each protocol as AWS does.
enum class Refusal {
    missing,    // no signature at all: anonymous
    malformed,  // not of the form that AWS defines
    unknown_key,
    invalid_token,
    expired_token,
    wrong_region,
    wrong_service,
    mismatch,
    skewed,            // more than 15 minutes off
    expired,           // a presigned URL past its time
    expires_too_long,  // a presigned URL for more than 7 days
    unsigned_header,   // an x-amz-* or host header that is not covered
    // of version 2 (sigv2.hpp)
    older,  // this server takes none
    malformed_older,
    incomplete_older,
    no_date,
};

std::expected<Claim, Refusal> parse_claim(const http::Request& request);
// "AKID/20261122/us-east-1/s3/aws4_request" into the claim's members; an access key may itself contain a slash, so the scope is read from the end.
bool read_credential(std::string_view credential, Claim& claim);

// The derived keys of (secret, date, region, service), so that a request costs one HMAC and not five. Thread-safe, bounded.
class SigningKeys {
public:
    std::string get(std::string_view secret, std::string_view date, std::string_view region,
                    std::string_view service);

private:
    static constexpr std::size_t kLimit = 1024;
    std::mutex mutex_;
    std::unordered_map<std::string, std::string> keys_;
};

// `payload_hash`: hex SHA-256 of the body, or the literal value of x-amz-content-sha256. Returns the signing key and scope, which the chunks of a
// streamed payload are verified with.
struct Verified {
    std::string signing_key;
    std::string scope;  // date/region/service/aws4_request
    std::string time;
    std::string signature;  // the seed of the chunk signatures
};
std::expected<Verified, Refusal> verify(const http::Request& request, const Claim& claim,
                                        std::string_view secret, std::string_view payload_hash,
                                        SigningKeys& keys, Timestamp now);

std::string canonical_request(const http::Request& request, const Claim& claim,
                              std::string_view payload_hash);

// Signs `request` in place: adds Host's counterpart headers X-Amz-Date, X-Amz-Security-Token, Authorization, and for s3 x-amz-content-sha256.
// The Host header must be set. `payload_hash` as above.
void sign(http::Request& request, const Credentials& credentials, std::string_view region,
          std::string_view service, Timestamp now, std::string_view payload_hash);

inline constexpr std::string_view kUnsignedPayload = "UNSIGNED-PAYLOAD";
inline constexpr std::string_view kEmptyPayloadHash =
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

}  // namespace athanor::gate
