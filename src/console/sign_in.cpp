#include "console/sign_in.hpp"

#include <algorithm>

#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "base/json.hpp"
#include "base/log.hpp"
#include "console/answers.hpp"
#include "gate/identity/tables.hpp"

namespace athanor::console {
namespace {

constexpr std::size_t kMostBytes = 16u << 10;
constexpr int kMostHashing = 8;  // passwords that are hashed or wait for it: 100 ms and 32 MiB each
constexpr std::size_t kLongestPassword = 128;  // IAM's
constexpr std::chrono::seconds kPassageLife{600};

constexpr const char* kWrong = "Your authentication information is incorrect. Please try again.";

http::Response error_response(const Error& error) {
    json::Writer w;
    w.begin_object().key("error").string(error.code).key("code").string(error.code);
    w.key("message").string(error.message).end_object();
    http::Response response = json_answer(error.status, std::move(w).take());
    for (const auto& member : error.members) {
        if (member.name == "Retry-After")
            response.headers.set("Retry-After", std::to_string(std::get<std::int64_t>(member.value)));
    }
    return response;
}

http::Response html(int status, std::string body) {
    http::Response response;
    response.status = status;
    response.headers.set("Content-Type", "text/html; charset=utf-8");
    response.body = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Athanor</title>" +
                    std::move(body) + "</html>\n";
    return response;
}

std::unexpected<Error> wait(std::chrono::seconds seconds) {
    Error error{"TooManyRequests", "Too many attempts. Try again later.", 429};
    error.members.push_back(
        {"Retry-After", static_cast<std::int64_t>(std::max<std::int64_t>(1, seconds.count()))});
    return std::unexpected(std::move(error));
}

std::unexpected<Error> wrong() { return fail("AuthenticationFailed", kWrong, 401); }

std::optional<std::string_view> cookie(const http::Request& request, std::string_view name) {
    for (const auto& field : request.headers.fields()) {
        if (!equal_ignore_case(field.name, "cookie")) continue;
        for (std::string_view rest = field.value; !rest.empty();) {
            std::string_view pair = trim(rest.substr(0, rest.find(';')));
            rest.remove_prefix(std::min(
                rest.size(), rest.find(';') == std::string_view::npos ? rest.size() : rest.find(';') + 1));
            if (pair.size() > name.size() && pair.starts_with(name) && pair[name.size()] == '=')
                return pair.substr(name.size() + 1);
        }
    }
    return std::nullopt;
}

// With the prefix no page of another host below the same domain can set it.
std::string session_cookie(bool tls) { return tls ? "__Host-athanor-session" : "athanor-session"; }
constexpr const char* kPassageCookie = "athanor-passage";

void set_cookie(http::Response& response, const http::Request& request, const std::string& name,
                const std::string& value, std::string_view path, std::string_view same_site,
                std::chrono::seconds life) {
    response.headers.add("Set-Cookie", name + "=" + value + "; Path=" + std::string(path) +
                                           "; HttpOnly; SameSite=" + std::string(same_site) + "; Max-Age=" +
                                           std::to_string(life.count()) + (request.secure ? "; Secure" : ""));
}

std::string origin_of(const http::Request& request) {
    return (request.secure ? "https://" : "http://") + std::string(request.headers.get("host").value_or(""));
}

std::string describe(const SignedIn& who, const gate::Principal& principal, const Cookie& cookie) {
    json::Writer w;
    w.begin_object();
    w.key("account").string(who.account).key("arn").string(principal.arn).key("name").string(who.name);
    w.key("kind").string(principal.kind == gate::PrincipalKind::user ? "user" : "role");
    w.key("csrfToken").string(cookie.csrf());
    w.key("expires").string(format_iso8601(who.created + Sessions::kLongest));
    w.end_object();
    return std::move(w).take();
}

// Of an unknown user: as much work as for a known one.
const std::string& nobodys_hash() {
    static const std::string hash = scrypt_hash(system_random(), "nobody's password");
    return hash;
}

std::string escape(std::string_view text) {
    std::string out;
    for (char c : text) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            default: out += c;
        }
    }
    return out;
}

}  // namespace

gate::Call SignIn::call_of(const http::Request& request) const {
    gate::Call call;
    call.principal.kind = gate::PrincipalKind::anonymous;
    call.region = parts_.region;
    call.request_id = uuid4(parts_.random);
    call.source_address = request.peer;
    call.user_agent = request.headers.get("user-agent").value_or("");
    call.host = request.headers.get("host").value_or("");
    call.secure = request.secure;
    call.time = parts_.clock.now();
    return call;
}

void SignIn::tell(gate::Call& call, const Attempt& attempt, const SignedIn* who, const Error* error) const {
    if (!parts_.trail) return;
    if (who)
        call.principal = parts_.sessions.principal(*who);
    else if (attempt.account.size() == 12 &&
             std::ranges::all_of(attempt.account, [](char c) { return c >= '0' && c <= '9'; }))
        call.principal.account =
            attempt.account;  // whose trail is told; nobody's name, since it may be a mistyped password
    parts_.trail->record(
        {.call = call, .name = "ConsoleLogin", .source = "signin.amazonaws.com", .error = error});
}

Result<SignIn::Attempt> SignIn::read_attempt(const http::Request& request, const std::string& body) const {
    const auto content = request.headers.get("content-type").value_or("");
    const std::string type = to_lower(trim(content.substr(0, content.find(';'))));
    Attempt attempt;
    if (type == "application/json") {
        ATHANOR_TRY(json::Document document, json::parse(body));
        attempt.account = document.root()["account"].string_or("");
        attempt.user = document.root()["user"].string_or("");
        attempt.password = document.root()["password"].string_or("");
    } else if (type == "application/x-www-form-urlencoded") {
        attempt.form = true;
        auto pairs = http::parse_query(body, true);
        if (!pairs) return fail("BadRequest", "The form cannot be read.");
        for (auto& [name, value] : *pairs) {
            if (name == "account") attempt.account = value;
            if (name == "user") attempt.user = value;
            if (name == "password") attempt.password = value;
        }
    } else {
        return fail("UnsupportedMediaType", "application/json or a form", 415);
    }
    if (attempt.account.empty() || attempt.user.empty() || attempt.password.empty())
        return fail("BadRequest", "account, user and password have to be there");
    if (attempt.account.size() > 64 || attempt.user.size() > 64 || attempt.password.size() > kLongestPassword)
        return wrong();
    return attempt;
}

Task<Result<SignedIn>> SignIn::check(Attempt attempt) {
    struct Known {
        std::string account;
        std::optional<identity::Login> login;
    };
    ATHANOR_CO_TRY(Known known, parts_.control.read([&](store::Snapshot& s) -> Result<Known> {
        Known found{.account = attempt.account};
        ATHANOR_TRY(auto of_alias, identity::account_of_alias(s, attempt.account));
        if (of_alias) found.account = *of_alias;
        ATHANOR_TRY(found.login, identity::login_of(s, found.account, attempt.user));
        return found;
    }));
    if (hashing_.fetch_add(1) >= kMostHashing) {
        --hashing_;
        co_return wait(std::chrono::seconds(1));
    }
    const bool matches = co_await parts_.pool.run([&] {
        return scrypt_matches(known.login ? known.login->password_hash : nobodys_hash(), attempt.password);
    });
    --hashing_;
    if (!known.login || !matches) co_return wrong();
    const auto& login = *known.login;
    if (login.reset_required || (login.expires && *login.expires <= parts_.clock.now())) {
        co_return fail(
            "PasswordChangeRequired",
            "The password has to be changed first: aws iam change-password, or by an administrator.", 403);
    }
    const Timestamp now = parts_.clock.now();
    auto used = co_await parts_.control.write([arn = login.user_arn, now](store::Transaction& tx) -> Status {
        return identity::password_used(tx, arn, now);
    });
    if (!used) co_return std::unexpected(std::move(used).error());
    co_return SignedIn{.account = known.account,
                       .identity_arn = login.user_arn,
                       .identity_id = login.user_id,
                       .name = login.name,
                       .password = fingerprint(login.password_hash)};
}

Task<Result<http::Response>> SignIn::enter(const http::Request& request, SignedIn who, int status) {
    who.created = parts_.clock.now();
    ATHANOR_CO_TRY(Cookie made, co_await parts_.sessions.begin(who));
    http::Response response = json_answer(status, describe(who, parts_.sessions.principal(who), made));
    set_cookie(response, request, session_cookie(request.secure), made.text(), "/", "Strict",
               Sessions::kLongest);
    co_return response;
}

Task<http::Response> SignIn::sign_in(http::Request& request) {
    if (!is_own_origin(request))
        co_return error_response({"CrossOrigin", "Sign in on this origin's own page.", 403});
    auto body = co_await read_all(*request.body, kMostBytes);
    if (!body) co_return error_response(body.error());
    auto attempt = read_attempt(request, *body);
    if (!attempt) co_return error_response(attempt.error());
    const std::vector<std::string> names{
        "user\n" + to_lower(attempt->account) + "\n" + to_lower(attempt->user),
        "address\n" + counted_address(request.peer)};
    gate::Call call = call_of(request);
    if (auto pause = failures_.attempt(names); pause.count() > 0) {
        auto refusal = wait(pause);
        tell(call, *attempt, nullptr, &refusal.error());
        co_return error_response(refusal.error());
    }
    auto who = co_await check(*attempt);
    tell(call, *attempt, who ? &*who : nullptr, who ? nullptr : &who.error());
    if (!who) co_return error_response(who.error());
    failures_.succeeded(names);
    auto response = co_await enter(request, *std::move(who), 200);
    if (!response) co_return error_response(response.error());
    if (attempt->form) {
        response->status = 303;
        response->headers.set("Location", "/");
    }
    co_return *std::move(response);
}

Task<std::optional<std::pair<Cookie, SignedIn>>> SignIn::session_of(const http::Request& request, bool use) {
    auto text = cookie(request, session_cookie(request.secure));
    auto parsed = text ? Cookie::parse(*text) : std::nullopt;
    if (!parsed) co_return std::nullopt;
    auto found = co_await parts_.sessions.find(*parsed, use);
    if (!found || !*found) co_return std::nullopt;
    co_return std::pair(*std::move(parsed), **std::move(found));
}

Task<Result<gate::Principal>> SignIn::who(const http::Request& request, bool change) {
    auto session = co_await session_of(request);
    if (!session) co_return fail("NotSignedIn", "Nobody is signed in.", 401);
    const auto token = request.headers.get("x-csrf-token").value_or("");
    if (!is_own_origin(request) || (change && !equal_constant_time(token, session->first.csrf())))
        co_return fail("CrossOrigin", "The session's X-CSRF-Token has to be there.", 403);
    co_return parts_.sessions.principal(session->second);
}

Task<bool> SignIn::lives(const http::Request& request) {
    co_return (co_await session_of(request, false)).has_value();
}

Task<http::Response> SignIn::show_session(const http::Request& request) {
    auto session = co_await session_of(request);
    if (!session) co_return error_response({"NotSignedIn", "Nobody is signed in.", 401});
    co_return json_answer(
        200, describe(session->second, parts_.sessions.principal(session->second), session->first));
}

Task<http::Response> SignIn::sign_out(http::Request& request) {
    auto session = co_await session_of(request);
    if (!session) co_return error_response({"NotSignedIn", "Nobody is signed in.", 401});
    const auto token = request.headers.get("x-csrf-token").value_or("");
    if (!is_own_origin(request) || !equal_constant_time(token, session->first.csrf()))
        co_return error_response({"CrossOrigin", "The session's X-CSRF-Token has to be there.", 403});
    auto ended = co_await parts_.sessions.end(session->first);
    if (!ended) co_return error_response(ended.error());
    http::Response response = json_answer(200, "{}");
    set_cookie(response, request, session_cookie(request.secure), "", "/", "Strict", std::chrono::seconds(0));
    co_return response;
}

Task<http::Response> SignIn::depart(const http::Request& request, std::string_view name) {
    const OidcClient* client = parts_.oidc.find(name);
    if (!client) co_return error_response({"NotFound", "There is no such identity provider.", 404});
    const Passage passage{gate::base64url(parts_.random.bytes(32))};
    auto url = co_await parts_.oidc.authorization_url(*client, passage,
                                                      origin_of(request) + "/sign-in/oidc/callback");
    if (!url) co_return error_response({url.error().code, url.error().message, 502});
    http::Response response;
    response.status = 302;
    response.headers.set("Location", *url);
    set_cookie(response, request, kPassageCookie, client->name + "." + passage.secret, "/sign-in/oidc", "Lax",
               kPassageLife);
    co_return response;
}

Task<http::Response> SignIn::arrive(const http::Request& request) {
    auto refuse = [&](const Error& error) {
        http::Response response = error_response(error);
        set_cookie(response, request, kPassageCookie, "", "/sign-in/oidc", "Lax", std::chrono::seconds(0));
        return response;
    };
    std::string code, state;
    const auto query =
        http::parse_query(request.query(), true).value_or(std::vector<std::pair<std::string, std::string>>());
    for (const auto& [name, value] : query) {
        if (name == "code") code = value;
        if (name == "state") state = value;
    }
    const std::string_view kept = cookie(request, kPassageCookie).value_or("");
    const auto dot = kept.rfind('.');
    const OidcClient* client =
        dot == std::string_view::npos ? nullptr : parts_.oidc.find(kept.substr(0, dot));
    const Passage passage{dot == std::string_view::npos ? "" : std::string(kept.substr(dot + 1))};
    if (!client || passage.secret.size() != 43 || code.empty() ||
        !equal_constant_time(state, passage.state()))
        co_return refuse(
            {"AccessDenied", "This sign-in did not begin in this browser, or was refused.", 403});
    const std::vector<std::string> names{"passage\n" + counted_address(request.peer)};
    if (auto pause = failures_.attempt(names); pause.count() > 0)
        co_return error_response(wait(pause).error());
    gate::Call call = call_of(request);
    auto who = co_await parts_.oidc.redeem(*client, passage, code,
                                           origin_of(request) + "/sign-in/oidc/callback", call);
    tell(call, {}, who ? &*who : nullptr, who ? nullptr : &who.error());
    if (!who) co_return refuse({who.error().code, who.error().message, 403});
    failures_.succeeded(names);
    auto entered = co_await enter(request, *std::move(who), 200);
    if (!entered) co_return refuse(entered.error());
    // Not a redirect: browsers hold a Strict cookie back along a way that began on another site.
    http::Response response = html(200,
                                   "<meta http-equiv=\"refresh\" content=\"0;url=/\"></head><body><a "
                                   "href=\"/\">Signed in</a></body>");
    for (const auto& field : entered->headers.fields())
        if (field.name == "Set-Cookie") response.headers.add(field.name, field.value);
    set_cookie(response, request, kPassageCookie, "", "/sign-in/oidc", "Lax", std::chrono::seconds(0));
    co_return response;
}

http::Response SignIn::page() const {
    std::string links;
    for (const OidcClient& client : parts_.oidc.clients())
        links += "<p><a href=\"/sign-in/oidc/" + escape(client.name) + "\">Sign in with " +
                 escape(client.name) + "</a></p>";
    return html(
        200,
        "</head><body><h1>Athanor</h1><form method=\"post\" action=\"/sign-in\"><p><label>Account id or "
        "alias "
        "<input name=\"account\" required autofocus></label></p><p><label>User <input name=\"user\" "
        "autocomplete=\"username\" required></label></p><p><label>Password <input name=\"password\" "
        "type=\"password\" "
        "autocomplete=\"current-password\" required></label></p><p><button>Sign in</button></p></form>" +
            links + "</body>");
}

std::string SignIn::providers() const {
    json::Writer w;
    w.begin_object().key("providers").begin_array();
    for (const OidcClient& client : parts_.oidc.clients()) w.string(client.name);
    w.end_array().end_object();
    return std::move(w).take();
}

Task<std::optional<http::Response>> SignIn::serve(http::Request& request) {
    const std::string_view path = request.path();
    const bool get = request.method == "GET", post = request.method == "POST";
    constexpr std::string_view kOidc = "/sign-in/oidc/";
    http::Response response;
    if (path == "/sign-in/plain" && get)
        response = page();
    else if (path == "/sign-in/providers" && get)
        response = json_answer(200, providers());
    else if (path == "/sign-in" && post)
        response = co_await sign_in(request);
    else if (path == "/sign-out" && post)
        response = co_await sign_out(request);
    else if (path == "/session" && get)
        response = co_await show_session(request);
    else if (path == "/sign-in/oidc/callback" && get)
        response = co_await arrive(request);
    else if (path.starts_with(kOidc) && get)
        response = co_await depart(request, path.substr(kOidc.size()));
    else if (path == "/sign-in" && get)
        co_return std::nullopt;  // the app's page
    else if (path == "/sign-in" || path == "/sign-out" || path == "/session" || path.starts_with(kOidc))
        response = error_response({"MethodNotAllowed", "method not allowed", 405});
    else
        co_return std::nullopt;
    co_return response;
}

}  // namespace athanor::console
