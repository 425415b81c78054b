#include "gate/sigv4.hpp"

#include <algorithm>

#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "gate/sigv2.hpp"

namespace athanor::gate {
namespace {

constexpr std::string_view kAlgorithm = "AWS4-HMAC-SHA256";
constexpr std::chrono::minutes kAllowedSkew{15};
constexpr std::chrono::seconds kLongestPresign = std::chrono::days{7};

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    while (true) {
        auto end = text.find(separator);
        parts.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + 1);
    }
}

bool is_hex_digest(std::string_view text) {
    return text.size() == 64 &&
           std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

std::expected<Claim, Refusal> parse_header_claim(const http::Request& request,
                                                 std::string_view authorization) {
    Claim claim;
    authorization.remove_prefix(kAlgorithm.size());
    bool credential = false;
    for (const auto& part : split(authorization, ',')) {
        auto field = trim(part);
        auto equals = field.find('=');
        if (equals == std::string_view::npos) return std::unexpected(Refusal::malformed);
        auto name = field.substr(0, equals);
        auto value = field.substr(equals + 1);
        if (name == "Credential")
            credential = read_credential(value, claim);
        else if (name == "SignedHeaders")
            claim.signed_headers = split(value, ';');
        else if (name == "Signature")
            claim.signature = value;
    }
    if (auto date = request.headers.get("x-amz-date"))
        claim.time = *date;
    else if (auto http_date = request.headers.get("date")) {
        auto parsed = parse_http_date(*http_date);
        claim.time = parsed ? format_sigv4_time(*parsed) : std::string(*http_date);
    }
    if (auto token = request.headers.get("x-amz-security-token")) claim.session_token = *token;
    if (!credential || claim.signed_headers.empty() || !is_hex_digest(claim.signature))
        return std::unexpected(Refusal::malformed);
    return claim;
}

std::expected<Claim, Refusal> parse_query_claim(const http::Request& request) {
    auto parameters = http::parse_query(request.query());
    if (!parameters) return std::unexpected(Refusal::malformed);
    Claim claim;
    claim.presigned = true;
    bool credential = false, algorithm = false;
    for (auto& [name, value] : *parameters) {
        if (name == "X-Amz-Algorithm")
            algorithm = value == kAlgorithm;
        else if (name == "X-Amz-Credential")
            credential = read_credential(value, claim);
        else if (name == "X-Amz-Date")
            claim.time = value;
        else if (name == "X-Amz-SignedHeaders")
            claim.signed_headers = split(value, ';');
        else if (name == "X-Amz-Signature")
            claim.signature = value;
        else if (name == "X-Amz-Security-Token")
            claim.session_token = value;
        else if (name == "X-Amz-Expires") {
            auto seconds = parse_number<std::int64_t>(value);
            if (!seconds || *seconds < 0) return std::unexpected(Refusal::malformed);
            if (*seconds > kLongestPresign.count()) return std::unexpected(Refusal::expires_too_long);
            claim.expires = std::chrono::seconds(*seconds);
        }
    }
    if (!algorithm || !credential || !claim.expires || claim.signed_headers.empty() ||
        !is_hex_digest(claim.signature)) {
        return std::unexpected(Refusal::malformed);
    }
    return claim;
}

// S3 signs the path encoded once; every other service signs the path as sent, encoded again.
void append_canonical_path(std::string& out, std::string_view path, std::string_view service) {
    if (path.empty()) {
        out += '/';
    } else if (service == "s3") {
        auto decoded = uri_decode(path);
        out += uri_encode(decoded ? std::string_view(*decoded) : path, true);
    } else {
        out += uri_encode(path, true);
    }
}

void append_canonical_query(std::string& out, const http::Request& request, bool presigned) {
    auto query = request.query();
    if (query.empty()) return;
    auto parameters = http::parse_query(query);
    if (!parameters) return;  // such a request matches no signature
    std::vector<std::string> encoded;
    encoded.reserve(parameters->size());
    for (auto& [name, value] : *parameters) {
        if (presigned && name == "X-Amz-Signature") continue;
        encoded.push_back(uri_encode(name) + '=' + uri_encode(value));
    }
    // By name, then value: '=' sorts below every character that a name can hold in its encoded form except '%', '-' and '.'.
    std::ranges::sort(encoded, [](const std::string& a, const std::string& b) {
        std::string_view left(a), right(b);
        auto name_a = left.substr(0, left.find('=')), name_b = right.substr(0, right.find('='));
        return name_a != name_b ? name_a < name_b : left < right;
    });
    for (std::size_t i = 0; i < encoded.size(); ++i) {
        if (i) out += '&';
        out += encoded[i];
    }
}

void append_folded(std::string& out, std::string_view value) {
    bool space = false;
    for (char c : trim(value)) {
        if (c == ' ' || c == '\t') {
            space = true;
            continue;
        }
        if (space) out += ' ';
        space = false;
        out += c;
    }
}

void append_canonical_headers(std::string& out, const http::Request& request, const Claim& claim) {
    for (const auto& name : claim.signed_headers) {
        out += name;
        out += ':';
        bool first = true;
        for (const auto& field : request.headers.fields()) {
            if (!equal_ignore_case(field.name, name)) continue;
            if (!first) out += ',';
            first = false;
            append_folded(out, field.value);
        }
        out += '\n';
    }
    out += '\n';
    for (std::size_t i = 0; i < claim.signed_headers.size(); ++i) {
        if (i) out += ';';
        out += claim.signed_headers[i];
    }
    out += '\n';
}

bool covers(const Claim& claim, std::string_view name) {
    return std::ranges::any_of(claim.signed_headers,
                               [&](const std::string& s) { return equal_ignore_case(s, name); });
}

// Host is always signed; for S3 every x-amz-* header is, or a thief of a presigned URL could add some.
bool covers_what_it_must(const http::Request& request, const Claim& claim) {
    if (!covers(claim, "host")) return false;
    if (claim.service != "s3") return true;
    for (const auto& field : request.headers.fields()) {
        if (field.name.size() > 6 && equal_ignore_case(std::string_view(field.name).substr(0, 6), "x-amz-") &&
            !covers(claim, field.name) && !equal_ignore_case(field.name, "x-amz-user-agent") &&
            !(claim.presigned && equal_ignore_case(field.name, "x-amz-content-sha256"))) {
            return false;
        }
    }
    return true;
}

std::optional<Refusal> check_time(const Claim& claim, Timestamp now) {
    auto time = parse_sigv4_time(claim.time);
    if (!time || claim.time.substr(0, 8) != claim.date) return Refusal::malformed;
    if (claim.presigned) {
        if (*time > now + kAllowedSkew) return Refusal::skewed;
        if (now > *time + *claim.expires) return Refusal::expired;
    } else if (*time > now + kAllowedSkew || *time < now - kAllowedSkew) {
        return Refusal::skewed;
    }
    return std::nullopt;
}

std::string scope_of(const Claim& claim) {
    return claim.date + '/' + claim.region + '/' + claim.service + "/aws4_request";
}

std::string signature_of(const http::Request& request, const Claim& claim, std::string_view key,
                         std::string_view payload_hash) {
    std::string text;
    text.reserve(160);
    text.append(kAlgorithm).append("\n").append(claim.time).append("\n").append(scope_of(claim)).append("\n");
    text += sha256_hex(canonical_request(request, claim, payload_hash));
    return hex(hmac_sha256(key, text));
}

}  // namespace

std::expected<Claim, Refusal> parse_claim(const http::Request& request) {
    if (auto older = parse_older_claim(request)) return *older;
    if (auto authorization = request.headers.get("authorization")) {
        if (!authorization->starts_with(kAlgorithm)) return std::unexpected(Refusal::malformed);
        return parse_header_claim(request, *authorization);
    }
    if (request.query().find("X-Amz-Signature=") != std::string_view::npos ||
        request.query().find("X-Amz-Credential=") != std::string_view::npos) {
        return parse_query_claim(request);
    }
    return std::unexpected(Refusal::missing);
}

bool read_credential(std::string_view credential, Claim& claim) {
    auto parts = split(credential, '/');
    if (parts.size() < 5 || parts.back() != "aws4_request") return false;
    std::size_t n = parts.size();
    claim.service = parts[n - 2];
    claim.region = parts[n - 3];
    claim.date = parts[n - 4];
    claim.access_key_id = parts[0];
    for (std::size_t i = 1; i < n - 4; ++i) claim.access_key_id += "/" + parts[i];
    return !claim.access_key_id.empty() && claim.date.size() == 8;
}

std::string SigningKeys::get(std::string_view secret, std::string_view date, std::string_view region,
                             std::string_view service) {
    std::string name;
    name.append(secret).append("\n").append(date).append("\n").append(region).append("\n").append(service);
    {
        std::lock_guard lock(mutex_);
        if (auto found = keys_.find(name); found != keys_.end()) return found->second;
    }
    std::string key = hmac_sha256("AWS4" + std::string(secret), date);
    key = hmac_sha256(key, region);
    key = hmac_sha256(key, service);
    key = hmac_sha256(key, "aws4_request");
    std::lock_guard lock(mutex_);
    if (keys_.size() >= kLimit) keys_.clear();  // a new day, or many sessions: they are cheap to derive again
    keys_.emplace(std::move(name), key);
    return key;
}

std::string canonical_request(const http::Request& request, const Claim& claim,
                              std::string_view payload_hash) {
    std::string out;
    out.reserve(1024);
    out.append(request.method).append("\n");
    append_canonical_path(out, request.path(), claim.service);
    out += '\n';
    append_canonical_query(out, request, claim.presigned);
    out += '\n';
    append_canonical_headers(out, request, claim);
    out += payload_hash;
    return out;
}

std::expected<Verified, Refusal> verify(const http::Request& request, const Claim& claim,
                                        std::string_view secret, std::string_view payload_hash,
                                        SigningKeys& keys, Timestamp now) {
    if (auto refusal = check_time(claim, now)) return std::unexpected(*refusal);
    if (!covers_what_it_must(request, claim)) return std::unexpected(Refusal::unsigned_header);
    std::string key = keys.get(secret, claim.date, claim.region, claim.service);
    if (!equal_constant_time(signature_of(request, claim, key, payload_hash), claim.signature))
        return std::unexpected(Refusal::mismatch);
    return Verified{std::move(key), scope_of(claim), claim.time, claim.signature};
}

void sign(http::Request& request, const Credentials& credentials, std::string_view region,
          std::string_view service, Timestamp now, std::string_view payload_hash) {
    Claim claim;
    claim.time = format_sigv4_time(now);
    claim.date = claim.time.substr(0, 8);
    claim.region = region;
    claim.service = service;
    request.headers.set("X-Amz-Date", claim.time);
    if (!credentials.session_token.empty())
        request.headers.set("X-Amz-Security-Token", credentials.session_token);
    if (service == "s3") request.headers.set("X-Amz-Content-Sha256", payload_hash);
    for (const auto& field : request.headers.fields()) {
        auto name = to_lower(field.name);
        if (name == "host" || name == "content-type" || name == "content-md5" || name.starts_with("x-amz-"))
            claim.signed_headers.push_back(name);
    }
    std::ranges::sort(claim.signed_headers);
    auto [first, last] = std::ranges::unique(claim.signed_headers);
    claim.signed_headers.erase(first, last);

    static SigningKeys keys;
    std::string key = keys.get(credentials.secret_access_key, claim.date, region, service);
    std::string value(kAlgorithm);
    value.append(" Credential=")
        .append(credentials.access_key_id)
        .append("/")
        .append(scope_of(claim))
        .append(", SignedHeaders=");
    for (std::size_t i = 0; i < claim.signed_headers.size(); ++i)
        value.append(i ? ";" : "").append(claim.signed_headers[i]);
    value.append(", Signature=").append(signature_of(request, claim, key, payload_hash));
    request.headers.set("Authorization", value);
}

}  // namespace athanor::gate
