#include "console/answers.hpp"

#include "base/json.hpp"

namespace athanor::console {
namespace {

constexpr std::string_view kPolicy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src "
    "'self'; "
    "font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

}  // namespace

void secure(http::Response& response) {
    auto& headers = response.headers;
    if (!headers.has("Content-Security-Policy")) headers.set("Content-Security-Policy", kPolicy);
    if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
}

http::Response json_answer(int status, std::string body) {
    http::Response response;
    response.status = status;
    response.headers.set("Content-Type", "application/json");
    response.body = std::move(body);
    return response;
}

http::Response error_answer(const Error& error, std::string_view request_id) {
    json::Writer w;
    w.begin_object();
    w.key("code").string(error.code).key("message").string(error.message);
    w.key("requestId").string(request_id);
    w.end_object();
    const bool allows_body = error.status >= 400 && error.status < 600;  // not a 304
    auto response = json_answer(error.status, allows_body ? std::move(w).take() : "");
    for (const auto& member : error.members) {
        if (member.name != "Retry-After") continue;
        if (const auto* seconds = std::get_if<std::int64_t>(&member.value))
            response.headers.set("Retry-After", std::to_string(*seconds));
    }
    return response;
}

bool is_own_origin(const http::Request& request) {
    const auto origin = request.headers.get("origin");
    const auto site = request.headers.get("sec-fetch-site");
    if (site && *site != "same-origin" && *site != "none") return false;
    return !origin || *origin == (request.secure ? "https://" : "http://") +
                                     std::string(request.headers.get("host").value_or(""));
}

}  // namespace athanor::console
