// The console's doors, on its own origin:
//
//     GET  /sign-in/plain              a plain page for browsers without script: a form, and a link for each OpenID provider (/sign-in is the app's)
//     GET  /sign-in/providers          {"providers": [names of the OpenID providers]}
//     POST /sign-in                    {"account": id or alias, "user", "password"}, as JSON or as the form; answers who it is, and a cookie
//     GET  /sign-in/oidc/NAME          off to the provider;  GET /sign-in/oidc/callback  back from it
//     GET  /session                    who is signed in, and the token that changes need (X-CSRF-Token); 401: nobody
//                                      (with X-Changes-After, for `after=` of the stream: stream/stream.hpp)
//     POST /sign-out                   ends the session
//
// The same answer, after the same work, whether it was the account, the user or the password that was wrong. Passwords are hashed on the pool, at most eight
// at a time; more, and whoever failed too often (failures.hpp), get 429 with Retry-After. Cookies are HttpOnly and SameSite=Strict (the one of a
// passage through a provider is Lax, since it comes back from there), Secure and __Host- under TLS. The plain page has no script; none can be framed.
// Runs on the connection's core.
#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <string>

#include "base/task.hpp"
#include "console/failures.hpp"
#include "console/oidc.hpp"
#include "console/sessions.hpp"
#include "gate/audit.hpp"
#include "http/message.hpp"
#include "store/database.hpp"

namespace athanor::console {

class SignIn {
public:
    struct Parts {
        store::Database& control;
        Sessions& sessions;
        Oidc& oidc;
        Pool& pool;
        Clock& clock;
        Random& random;
        std::string region;
        gate::AuditTrail* trail = nullptr;  // told of each sign-in
    };
    explicit SignIn(Parts parts) : parts_(std::move(parts)), failures_(parts_.clock) {}

    // nullopt: not a path of ours.
    Task<std::optional<http::Response>> serve(http::Request& request);

    // The request as a call that is nobody's yet, with an id of its own.
    gate::Call call_of(const http::Request& request) const;
    // For the console's pages: who asks. NotSignedIn (401): nobody; CrossOrigin (403): a page of another origin, or a `change` without the session's X-CSRF-Token.
    Task<Result<gate::Principal>> who(const http::Request& request, bool change);
    // Whether the session of a request that is being answered still is: to ask is no use of it.
    Task<bool> lives(const http::Request& request);

private:
    struct Attempt {
        std::string account, user, password;
        bool form = false;
    };
    Result<Attempt> read_attempt(const http::Request& request, const std::string& body) const;
    Task<Result<SignedIn>> check(Attempt attempt);
    Task<http::Response> sign_in(http::Request& request);
    Task<http::Response> sign_out(http::Request& request);
    Task<http::Response> show_session(const http::Request& request);
    Task<http::Response> depart(const http::Request& request, std::string_view name);
    Task<http::Response> arrive(const http::Request& request);
    Task<Result<http::Response>> enter(const http::Request& request, SignedIn who, int status);
    Task<std::optional<std::pair<Cookie, SignedIn>>> session_of(const http::Request& request,
                                                                bool use = true);
    void tell(gate::Call& call, const Attempt& attempt, const SignedIn* who, const Error* error) const;
    http::Response page() const;
    std::string providers() const;

    Parts parts_;
    Failures failures_;
    std::atomic<int> hashing_ = 0;
};

}  // namespace athanor::console
