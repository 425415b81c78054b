#include "gate/sigv2.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "wire/routes.hpp"

namespace athanor::gate {
namespace {

constexpr std::string_view kAws = "AWS ";
constexpr std::chrono::minutes kAllowedSkewV2{15};

// The query parameters that are signed, sorted; S3's later ones are not among them.
constexpr std::array<std::string_view, 35> kSigned = {"accelerate",
                                                      "acl",
                                                      "analytics",
                                                      "cors",
                                                      "defaultObjectAcl",
                                                      "delete",
                                                      "inventory",
                                                      "lifecycle",
                                                      "location",
                                                      "logging",
                                                      "metrics",
                                                      "notification",
                                                      "object-lock",
                                                      "partNumber",
                                                      "policy",
                                                      "replication",
                                                      "requestPayment",
                                                      "response-cache-control",
                                                      "response-content-disposition",
                                                      "response-content-encoding",
                                                      "response-content-language",
                                                      "response-content-type",
                                                      "response-expires",
                                                      "restore",
                                                      "select",
                                                      "select-type",
                                                      "storageClass",
                                                      "tagging",
                                                      "torrent",
                                                      "uploadId",
                                                      "uploads",
                                                      "versionId",
                                                      "versioning",
                                                      "versions",
                                                      "website"};

bool is_signed(std::string_view name) { return std::ranges::find(kSigned, name) != kSigned.end(); }

bool is_amz(std::string_view name) { return name.starts_with("x-amz-"); }

wire::Parameters parameters_of(const http::Request& request) {
    return http::parse_query(request.query()).value_or(wire::Parameters{});
}

// The x-amz-* headers, lower case; those of a presigned URL may stand in its query.
std::map<std::string, std::string> amz_headers(const http::Request& request, const Claim& claim,
                                               const wire::Parameters& parameters) {
    std::map<std::string, std::string> all;
    for (const auto& field : request.headers.fields()) {
        std::string name = to_lower(field.name);
        if (!is_amz(name)) continue;
        auto [at, fresh] = all.emplace(std::move(name), trim(field.value));
        if (!fresh) at->second.append(",").append(trim(field.value));
    }
    if (claim.presigned) {
        for (const auto& [name, value] : parameters) {
            if (is_amz(to_lower(name))) all.emplace(to_lower(name), value);
        }
    }
    return all;
}

std::string header_or_parameter(const http::Request& request, const Claim& claim,
                                const wire::Parameters& parameters, std::string_view name) {
    if (claim.presigned) {
        auto found =
            std::ranges::find_if(parameters, [&](const auto& p) { return equal_ignore_case(p.first, name); });
        if (found != parameters.end()) return found->second;
    }
    return std::string(request.headers.get(name).value_or(""));
}

std::string canonical_resource(const http::Request& request, const wire::Parameters& parameters,
                               std::span<const std::string> hosts) {
    std::string out;
    if (auto bucket = wire::bucket_of_host(request, hosts); !bucket.empty()) out.append("/").append(bucket);
    out += request.path();
    if (std::ranges::count(out, '/') < 2 && out != "/")
        out += '/';  // a bucket's, whatever the style of the URL
    std::vector<std::pair<std::string, std::string>> counted;
    std::ranges::copy_if(parameters, std::back_inserter(counted),
                         [](const auto& p) { return is_signed(p.first); });
    std::ranges::sort(counted);
    char separator = '?';
    for (const auto& [name, value] : counted) {
        out += std::exchange(separator, '&');
        out += name;
        if (!value.empty()) out.append("=").append(value);
    }
    return out;
}

std::expected<Claim, Refusal> of_header(const http::Request& request, std::string_view authorization) {
    authorization = trim(authorization.substr(kAws.size()));
    auto colon = authorization.rfind(':');
    if (colon == std::string_view::npos || colon == 0 || colon + 1 == authorization.size())
        return std::unexpected(Refusal::malformed_older);
    Claim claim{.access_key_id = std::string(authorization.substr(0, colon)),
                .service = "s3",
                .signature = std::string(authorization.substr(colon + 1)),
                .older = true};
    claim.time = request.headers.get("x-amz-date").value_or(request.headers.get("date").value_or(""));
    claim.session_token = request.headers.get("x-amz-security-token").value_or("");
    return claim;
}

std::expected<Claim, Refusal> of_query(const http::Request& request) {
    Claim claim{.service = "s3", .presigned = true, .older = true};
    for (auto& [name, value] : parameters_of(request)) {
        if (name == "AWSAccessKeyId") claim.access_key_id = value;
        if (name == "Signature") claim.signature = value;
        if (name == "Expires") claim.time = value;
        if (equal_ignore_case(name, "x-amz-security-token")) claim.session_token = value;
    }
    if (claim.access_key_id.empty() || claim.signature.empty() || claim.time.empty())
        return std::unexpected(Refusal::incomplete_older);
    return claim;
}

std::optional<Refusal> check_time_v2(const Claim& claim, Timestamp now) {
    if (claim.presigned) {
        auto seconds = parse_number<std::int64_t>(claim.time);
        if (!seconds || *seconds < 0) return Refusal::incomplete_older;
        bool over = std::chrono::floor<std::chrono::seconds>(now.time_since_epoch()).count() > *seconds;
        return over ? std::optional(Refusal::expired) : std::nullopt;
    }
    auto time = parse_http_date(claim.time);
    if (!time || *time < Timestamp{}) return Refusal::no_date;
    if (*time > now + kAllowedSkewV2 || *time < now - kAllowedSkewV2) return Refusal::skewed;
    return std::nullopt;
}

}  // namespace

std::optional<std::expected<Claim, Refusal>> parse_older_claim(const http::Request& request) {
    if (auto authorization = request.headers.get("authorization")) {
        if (!authorization->starts_with(kAws)) return std::nullopt;
        return of_header(request, *authorization);
    }
    if (request.query().find("AWSAccessKeyId=") == std::string_view::npos) return std::nullopt;
    return of_query(request);
}

std::string older_string_to_sign(const http::Request& request, const Claim& claim,
                                 std::span<const std::string> hosts) {
    auto parameters = parameters_of(request);
    auto amz = amz_headers(request, claim, parameters);
    std::string out = request.method;
    for (std::string_view name : {"content-md5", "content-type"})
        out.append("\n").append(trim(header_or_parameter(request, claim, parameters, name)));
    out += '\n';
    if (claim.presigned)
        out += claim.time;
    else if (!amz.contains("x-amz-date"))
        out += trim(request.headers.get("date").value_or(""));
    out += '\n';
    for (const auto& [name, value] : amz) out.append(name).append(":").append(value).append("\n");
    return out + canonical_resource(request, parameters, hosts);
}

std::expected<Verified, Refusal> verify_older(const http::Request& request, const Claim& claim,
                                              std::string_view secret, std::span<const std::string> hosts,
                                              Timestamp now) {
    if (auto refusal = check_time_v2(claim, now)) return std::unexpected(*refusal);
    std::string expected = base64(hmac_sha1(secret, older_string_to_sign(request, claim, hosts)));
    if (!equal_constant_time(expected, claim.signature)) return std::unexpected(Refusal::mismatch);
    return Verified{};
}

std::string hmac_sha1(std::string_view key, std::string_view text) {
    constexpr std::size_t kBlock = 64;
    std::string block = key.size() > kBlock ? hash(HashKind::sha1, key) : std::string(key);
    block.resize(kBlock, '\0');
    std::string inner(block), outer(block);
    for (char& c : inner) c = static_cast<char>(c ^ 0x36);
    for (char& c : outer) c = static_cast<char>(c ^ 0x5c);
    return hash(HashKind::sha1, outer + hash(HashKind::sha1, inner.append(text)));
}

}  // namespace athanor::gate
