// One line of a server access log, in AWS's format (S3 user guide, "Amazon S3 server access log format"): pure text, 26 fields.
//
// What users sent stands in quotes, where a quote is %22 and control characters are %XX, so a line is always one line with its fields
// where they belong. No line holds a secret: signatures and session tokens of presigned URLs are left out of the request's URI.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/clock.hpp"
#include "wire/model.hpp"

namespace athanor::s3 {

// Empty strings and what is absent print as "-".
struct AccessLogLine {
    std::string owner;  // canonical id of the bucket's
    std::string bucket;
    Timestamp time{};
    std::string remote_ip;
    std::string requester;  // canonical id, or the ARN of a role's session
    std::string request_id;
    std::string operation;  // REST.PUT.OBJECT
    std::string key;        // as it is; printed percent-encoded twice
    std::optional<std::string>
        uri;         // "GET /bucket/key?versionId=1 HTTP/1.1", redacted; absent for what a batch did
    int status = 0;  // 0: none
    std::string error;
    std::uint64_t sent = 0;
    std::optional<std::uint64_t> object_size;
    std::optional<std::int64_t> total_ms, turn_around_ms;
    std::optional<std::string> referer, user_agent;  // absent: no field of the kind ("-" without quotes)
    std::string version;
    std::string host_id;
    std::string signature_version, cipher_suite, auth_type, host, tls_version, access_point;
    bool acl_required = false;
};

std::string to_text(const AccessLogLine& line);  // with its newline

// "GET /bucket/key?X-Amz-Signature=REDACTED HTTP/1.1"
std::string logged_uri(std::string_view method, std::string_view target);

// REST.GET.OBJECT_TAGGING; of an operation that is not known (null), what the method and the key make of it.
std::string logged_operation(const wire::Operation* operation, std::string_view method, bool has_key);

// YYYY-mm-DD-HH-MM-SS, as in a log's key; and dd/Mon/YYYY:HH:MM:SS +0000, as in a line.
std::string key_time(Timestamp time);
std::string line_time(Timestamp time);

}  // namespace athanor::s3
