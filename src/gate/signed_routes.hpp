// Operations of our own, which no AWS service has: `athanor account create`, `history`, `backup` and the like. POST with JSON in and out below
// kSignedPath, signed as AWS's JSON services are (SigV4, service "athanor", the whole body is covered), by a root or a session; never anonymous. The
// gate says who calls; the handler decides what they may do. A raw route of the dispatcher:
//
//     SignedRoutes own(credentials, clock, random, "us-east-1", account);
//     own.add("backup/begin", [&](Call& call, json::Value in) -> Task<Result<std::string>> {
//         ATHANOR_CO_CHECK(own.only_operator(call));
//         …
//     });
//     dispatcher.route(std::string(kSignedPath), [&](http::Request& r, std::string_view rest) { return own.serve(r, rest); });
//
// add() before the server starts; serve() on the connection's core.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "base/json.hpp"
#include "gate/policy/condition.hpp"
#include "gate/register.hpp"
#include "gate/sigv4.hpp"

namespace athanor::gate {

inline constexpr std::string_view kSignedPath = "/-/athanor/";  // no bucket can have that name
inline constexpr std::string_view kSignedService = "athanor";

class SignedRoutes {
public:
    // `in` is an object, valid until the handler has ended.
    using Handler = std::function<Task<Result<std::string>>(Call& call, json::Value in)>;

    SignedRoutes(CredentialSource& credentials, Clock& clock, Random& random, std::string region,
                 std::string operators_account)
        : credentials_(credentials),
          clock_(clock),
          random_(random),
          region_(std::move(region)),
          operators_account_(std::move(operators_account)) {}

    void add(std::string name, Handler handler) { handlers_.emplace(std::move(name), std::move(handler)); }
    Task<http::Response> serve(http::Request& request, std::string_view name);
    // From inside, as call.principal (the console): the same handlers, told to the trail in the same way. `body`: a JSON object, or empty.
    Task<Result<std::string>> call(Call& call, std::string_view name, std::string_view body);
    // Before the server starts: who may say on whose behalf they ask (forwarded.hpp).
    void behind(std::vector<policy::Network> trusted_proxies) {
        trusted_proxies_ = std::move(trusted_proxies);
    }
    void audit_with(AuditTrail* trail) { trail_ = trail; }  // before the server starts; null: nobody is told

    // AccessDenied for all but the root of the account that the server was started with.
    Status only_operator(const Call& call) const;
    // The same, or who is of that account and allowed `action` ("athanor:GetSystem") by policies: what is looked at every day needs no root.
    Status only_operators(const Call& call, const Authorizer& authorizer, std::string_view action) const;

private:
    Task<Result<std::string>> run(Call& call, std::string_view name, std::string_view body);
    void tell(const Call& call, std::string_view name, const Error* error, std::string_view claimed_key) const;
    Task<Result<std::string>> answer(http::Request& request, std::string_view name, Call& call,
                                     std::string& claimed_key);
    Status authenticate(const http::Request& request, std::string_view body, Call& call,
                        std::string& claimed_key);

    CredentialSource& credentials_;
    Clock& clock_;
    Random& random_;
    const std::string region_, operators_account_;
    SigningKeys keys_;
    std::map<std::string, Handler, std::less<>> handlers_;
    std::vector<policy::Network> trusted_proxies_;
    AuditTrail* trail_ = nullptr;
};

}  // namespace athanor::gate
