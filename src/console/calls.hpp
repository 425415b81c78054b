// A request of the console's app as a call of its person: what the gate's dispatcher fills in for a signed one, so that policies, conditions, quotas and
// the audit trail see the person, his address and his browser. Runs on the connection's core.
//
//     POST /api/call/SERVICE/OPERATION   an operation of an AWS service: input and output as JSON with the API model's member names
//     POST /api/own/NAME                 one of our own (gate/signed_routes.hpp)
//
// Bodies that stream (objects) have routes of their own: objects.hpp.
#pragma once

#include <string_view>

#include "console/sign_in.hpp"
#include "gate/quotas.hpp"
#include "gate/register.hpp"
#include "gate/signed_routes.hpp"

namespace athanor::console {

class Calls {
public:
    struct Parts {
        SignIn& sign_in;
        gate::Register& operations;
        gate::SignedRoutes& own;
        const gate::Quotas* quotas = nullptr;  // null: nobody is limited
        Clock& clock;
    };
    explicit Calls(Parts parts) : parts_(std::move(parts)) {}

    // Nobody's yet, for the request: its id is the answer's, also of a refusal.
    gate::Call begin(const http::Request& request) const;
    // Whose it is; NotSignedIn (401), CrossOrigin (403: `change` without the session's token, or another origin's page), and the account's quota of requests.
    // Waits for room in the audit log.
    Task<Status> admit(const http::Request& request, gate::Call& call, bool change,
                       std::string_view service) const;

    // `rest`: of the path, behind /api/call/ or /api/own/.
    Task<Result<http::Response>> call(http::Request& request, gate::Call& call, std::string_view rest) const;
    Task<Result<http::Response>> own(http::Request& request, gate::Call& call, std::string_view rest) const;

    gate::Register& operations() const { return parts_.operations; }

private:
    Parts parts_;
};

}  // namespace athanor::console
