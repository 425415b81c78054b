// A request's way (DESIGN §2): from the HTTP server through routing, authentication, decoding, authorisation and the handler to the answer. One
// way for every service and every form of signature; nothing is parsed for a caller who is not known, beyond what the signature needs.
// Runs on the connection's core.
#pragma once

#include <atomic>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.hpp"
#include "base/random.hpp"
#include "base/task.hpp"
#include "gate/credentials.hpp"
#include "gate/policy/condition.hpp"
#include "gate/register.hpp"
#include "gate/signed_policy.hpp"
#include "gate/sigv4.hpp"
#include "http/message.hpp"
#include "wire/codec.hpp"

namespace athanor::gate {

// Beside AWS's protocols, for paths that no bucket can have: the agents' protocol, which authenticates by its own tokens.
using RawRoute = std::function<Task<http::Response>(http::Request& request, std::string_view rest_of_path)>;

class Dispatcher;
class Quotas;
class EndpointTokens;
// A browser's upload, POST of multipart/form-data: its signature is in the body. It asks signer_of() who sent it, and passes on what it made of it.
using FormRoute =
    std::function<Task<Result<http::Response>>(Dispatcher&, http::Request& request, Call& call)>;

// What S3 adds to the answer of a request from another origin; an error of a preflight (OPTIONS, which nobody signs) is its answer. The bucket
// is the path's or the host's, as it was sent.
using CrossOrigin =
    std::function<Status(const http::Request& request, std::string_view bucket, http::Headers& to)>;

// A request of S3 whose answer is about to be sent: what server access logs tell of it. Views, valid during the call.
struct Finished {
    const http::Request& request;
    const Call& call;
    std::string_view bucket;           // as it was sent, of the path or the host; empty: none
    bool in_host;                      // virtual-host style: all of the path is the key
    const wire::Operation* operation;  // null: none that we know
    const Claim* claim;                // null: not signed, or by a form
    const Error* error;                // null: it succeeded
};
// May wrap the body of the response, to see when it ends and how far it came. On the connection's core, on each request's way: cheap.
using Witness = std::function<void(const Finished& finished, http::Response& response)>;

struct DispatcherOptions {
    std::string region;
    std::vector<std::string> s3_hosts;  // BUCKET.<host> is virtual-host style; empty: path style only
    bool signature_v2 = false;          // sigv2.hpp
    std::vector<policy::Network> trusted_proxies = {};  // forwarded.hpp
};

class Dispatcher {
public:
    Dispatcher(Register& operations, CredentialSource& credentials, Clock& clock, Random& random,
               DispatcherOptions options)
        : operations_(operations),
          credentials_(credentials),
          clock_(clock),
          random_(random),
          options_(std::move(options)) {}

    // Before the server starts. `prefix` begins with "/_", which no bucket's name does.
    void route(std::string prefix, RawRoute handler) {
        routes_.emplace_back(std::move(prefix), std::move(handler));
    }

    void forms(FormRoute reader) { forms_ = std::move(reader); }  // before the server starts

    // Before the server starts.
    void cross_origin(CrossOrigin rules) { cross_origin_ = std::move(rules); }

    void witness(Witness witness) { witness_ = std::move(witness); }  // before the server starts

    void bearers_with(const EndpointTokens* tokens) { tokens_ = tokens; }  // before the server starts; null: there are none
    void limit_with(const Quotas* quotas) { quotas_ = quotas; }  // before the server starts; null: nobody is limited

    Task<http::Response> serve(http::Request& request);

    // For the reader of forms. A bucket and key as a PUT of `request` would mean them; who signed a policy; and the way of a request that was
    // made of a form, from authorisation on, as call.principal.
    Result<wire::Routed> route_of(const http::Request& request) const;
    Result<Principal> signer_of(const SignedPolicy& policy);
    Task<Result<http::Response>> pass(http::Request& request, Call& call);

private:
    struct Way;  // what is known of one request so far

    Task<Result<http::Response>> answer(Way& way);
    Task<Result<http::Response>> answer_bearer(Way& way);
    Status take_request(const Way& way) const;
    void tell(const Way& way, const Error* error, http::Response& response) const;
    void audit(const Way& way, const Error* error, const http::Response& response) const;
    Result<http::Response> preflight(const http::Request& request) const;
    Status authenticate_streaming(Way& way);
    Task<Status> authenticate_whole(Way& way);
    std::expected<Verified, Refusal> check_signature(Way& way, std::string_view payload_hash);

    Register& operations_;
    CredentialSource& credentials_;
    Clock& clock_;
    Random& random_;
    DispatcherOptions options_;
    SigningKeys keys_;
    std::vector<std::pair<std::string, RawRoute>> routes_;
    CrossOrigin cross_origin_;
    Witness witness_;
    FormRoute forms_;
    const Quotas* quotas_ = nullptr;
    const EndpointTokens* tokens_ = nullptr;
};

}  // namespace athanor::gate
