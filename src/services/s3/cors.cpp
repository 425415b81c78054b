#include "services/s3/cors.hpp"

#include <algorithm>
#include <array>

#include "base/encoding.hpp"
#include "services/s3/document_kinds.hpp"
#include "services/s3/documents.hpp"
#include "services/s3/errors.hpp"
#include "services/s3/text.hpp"
#include "wire/stored.hpp"

namespace athanor::s3 {
namespace {

constexpr std::size_t kMostCorsRules = 100;
constexpr std::array<std::string_view, 5> kCorsMethods = {"GET", "PUT", "HEAD", "POST", "DELETE"};
constexpr std::string_view kVary = "Origin, Access-Control-Request-Headers, Access-Control-Request-Method";

bool is_method(std::string_view name) { return std::ranges::find(kCorsMethods, name) != kCorsMethods.end(); }

bool any_pattern(const std::vector<std::string>& patterns, std::string_view text, bool ignore_case) {
    return std::ranges::any_of(patterns,
                               [&](const auto& one) { return matches_pattern(one, text, ignore_case); });
}

template <class Texts>
std::string joined(const Texts& texts) {
    std::string out;
    for (const auto& text : texts) {
        if (!out.empty()) out += ", ";
        out += text;
    }
    return out;
}

std::unexpected<Error> forbidden(std::string message, std::string_view method, bool of_object) {
    return std::unexpected(Error{
        "AccessForbidden",
        "CORSResponse: " + std::move(message),
        403,
        {{"Method", std::string(method)}, {"ResourceType", std::string(of_object ? "OBJECT" : "BUCKET")}}});
}

std::size_t wildcards(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count(text, '*'));
}

// What a page may learn and do. To a rule for any origin, "*" is the answer and credentials are not for it; a named one is told its own name.
void show_rule(const api::s3::CORSRule& rule, const CrossOriginRequest& wanted, http::Headers& to) {
    const bool anyone = std::ranges::find(rule.allowed_origins, "*") != rule.allowed_origins.end();
    to.set("Access-Control-Allow-Origin", anyone ? "*" : wanted.origin);
    to.set("Access-Control-Allow-Methods", joined(rule.allowed_methods));
    if (!wanted.headers.empty()) to.set("Access-Control-Allow-Headers", to_lower(joined(wanted.headers)));
    if (rule.expose_headers && !rule.expose_headers->empty())
        to.set("Access-Control-Expose-Headers", joined(*rule.expose_headers));
    if (rule.max_age_seconds) to.set("Access-Control-Max-Age", std::to_string(*rule.max_age_seconds));
    if (!anyone) to.set("Access-Control-Allow-Credentials", "true");
    to.set("Vary", kVary);
}

}  // namespace

bool matches_pattern(std::string_view pattern, std::string_view text, bool ignore_case) {
    auto same = [&](std::string_view a, std::string_view b) {
        return ignore_case ? equal_ignore_case(a, b) : a == b;
    };
    const auto star = pattern.find('*');
    if (star == std::string_view::npos) return same(pattern, text);
    const auto head = pattern.substr(0, star), tail = pattern.substr(star + 1);
    return text.size() >= head.size() + tail.size() && same(head, text.substr(0, head.size())) &&
           same(tail, text.substr(text.size() - tail.size()));
}

const api::s3::CORSRule* find_rule(const std::vector<api::s3::CORSRule>& rules,
                                   const CrossOriginRequest& wanted) {
    static const std::vector<std::string> kNone;
    for (const auto& rule : rules) {
        if (!any_pattern(rule.allowed_origins, wanted.origin, false)) continue;
        if (std::ranges::find(rule.allowed_methods, wanted.method) == rule.allowed_methods.end()) continue;
        const auto& headers = rule.allowed_headers ? *rule.allowed_headers : kNone;
        if (std::ranges::all_of(wanted.headers,
                                [&](std::string_view name) { return any_pattern(headers, name, true); }))
            return &rule;
    }
    return nullptr;
}

Status check_cors(const api::s3::CORSConfiguration& configuration) {
    const auto& rules = configuration.cors_rules;
    if (rules.empty() || rules.size() > kMostCorsRules) return malformed_xml();
    auto one_wildcard = [](std::string_view kind, const std::string& text) -> Status {
        if (wildcards(text) <= 1) return {};
        return fail("InvalidRequest",
                    std::string(kind) + " \"" + text + "\" can not have more than one wildcard.");
    };
    for (const auto& rule : rules) {
        if (rule.allowed_methods.empty() || rule.allowed_origins.empty()) return malformed_xml();
        for (const auto& method : rule.allowed_methods) {
            if (!is_method(method)) {
                return fail("InvalidRequest",
                            "Found unsupported HTTP method in CORS config. Unsupported method is " + method);
            }
        }
        for (const auto& origin : rule.allowed_origins) ATHANOR_CHECK(one_wildcard("AllowedOrigin", origin));
        if (rule.allowed_headers) {
            for (const auto& name : *rule.allowed_headers) ATHANOR_CHECK(one_wildcard("AllowedHeader", name));
        }
        if (!rule.expose_headers) continue;
        for (const auto& name : *rule.expose_headers) {
            if (wildcards(name) == 0) continue;
            return fail("InvalidRequest",
                        "ExposeHeader \"" + name +
                            "\" contains wildcard. We currently do not support wildcard for ExposeHeader.");
        }
    }
    return {};
}

Status BucketDocuments::cross_origin(const http::Request& request, std::string_view bucket,
                                     http::Headers& to) const {
    CrossOriginRequest wanted;
    const bool preflight = request.method == "OPTIONS";
    wanted.origin = request.headers.get("origin").value_or("");
    // S3 looks at this header outside preflights too, where no browser sends it.
    wanted.method = request.headers.get("access-control-request-method")
                        .value_or(preflight ? std::string_view() : std::string_view(request.method));
    if (preflight)
        wanted.headers = split_list(request.headers.get("access-control-request-headers").value_or(""));
    if (wanted.origin.empty())
        return fail("BadRequest", "Insufficient information. Origin request header needed.");
    if (!is_method(wanted.method)) {
        return fail("BadRequest", "Invalid Access-Control-Request-Method: " +
                                      (wanted.method.empty() ? "null" : std::string(wanted.method)));
    }
    const auto path = request.path();
    const bool of_object =
        path.size() > bucket.size() + 2 || (!path.starts_with("/" + std::string(bucket)) && path.size() > 1);
    auto name = objects::BucketName::parse(bucket);
    if (!name) return forbidden("Bucket not found", wanted.method, of_object);
    auto found = store_.find_bucket(*name);
    if (!found) return forbidden("Bucket not found", wanted.method, of_object);
    const std::string* document = found->configuration(kCors);
    if (!document) return forbidden("CORS is not enabled for this bucket.", wanted.method, of_object);
    ATHANOR_TRY(auto configuration, wire::from_json<api::s3::CORSConfiguration>(*document));
    const auto* rule = find_rule(configuration.cors_rules, wanted);
    if (!rule) {
        return forbidden(
            "This CORS request is not allowed. This is usually because the evalution of Origin, request "
            "method / "
            "Access-Control-Request-Method or Access-Control-Request-Headers are not whitelisted by the "
            "resource's CORS spec.",
            wanted.method, of_object);
    }
    show_rule(*rule, wanted, to);
    return {};
}

BucketDocuments::Read<api::s3::GetBucketCorsOutput> BucketDocuments::get_cors(
    gate::Call& call, api::s3::GetBucketCorsRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:GetBucketCORS"));
    const std::string* document = bucket.configuration(kCors);
    if (!document) {
        co_return not_configured("NoSuchCORSConfiguration", "The CORS configuration does not exist",
                                 in.bucket);
    }
    ATHANOR_CO_TRY(auto stored, wire::from_json<api::s3::CORSConfiguration>(*document));
    co_return api::s3::GetBucketCorsOutput{.cors_rules = std::move(stored.cors_rules)};
}

BucketDocuments::Change<api::s3::Unit> BucketDocuments::put_cors(gate::Call& call,
                                                                 api::s3::PutBucketCorsRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:PutBucketCORS"));
    ATHANOR_CO_CHECK(check_cors(in.cors_configuration));
    co_return co_await set(std::move(bucket), kCors, wire::to_json(in.cors_configuration));
}

BucketDocuments::Change<api::s3::Unit> BucketDocuments::delete_cors(gate::Call& call,
                                                                    api::s3::DeleteBucketCorsRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:PutBucketCORS"));
    co_return co_await set(std::move(bucket), kCors, std::nullopt);
}

}  // namespace athanor::s3
