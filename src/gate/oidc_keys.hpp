// The public keys of OpenID providers, fetched when a token first needs them: from the issuer's discovery document (/.well-known/openid-configuration, which
// must name the issuer itself) to the key document that it names, and kept.
//
//     OidcKeys keys(fetch_from_network({}), clock);
//     ATHANOR_CO_TRY(auto found, co_await keys.of(token));           // then verify_signature(token, *found)
//
// Kept for as long as the answer's max-age says, between 5 minutes and a day. A token that names a key which is not there makes us look again, at most once a
// minute and issuer, so that nobody can drive us against a provider. Where the provider cannot be reached, what was kept serves on for a day. Ask only for issuers that
// somebody has registered: at most 256 are kept. Any thread; nobody waits under the lock for the network.
//
// The network's side is a server-side request to a URL that a user registered, and is held short: https unless the operator allows http, the system's
// certificate authorities, public addresses only unless the operator allows private ones (after resolution, so that no name tricks it), no redirects,
// no other host for the keys' document with another scheme than https, 20 seconds, 256 KiB.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.hpp"
#include "base/task.hpp"
#include "gate/jwt.hpp"

namespace athanor::gate {

struct OidcNetwork {
    bool allow_http = false;     // --oidc-allow-http
    bool allow_private = false;  // --oidc-allow-private: loopback, link-local and private addresses
};

struct Fetched {
    int status = 0;
    std::string body;
    std::optional<std::chrono::seconds> max_age;
};
struct FetchRequest {
    std::string url;
    std::string form = {};           // not empty: POST, as application/x-www-form-urlencoded
    std::string authorization = {};  // of a header, if any
};
// ConnectionFailed, Timeout, BadResponse, InvalidUrl: any error means that there is no answer.
using Fetch = std::function<Task<Result<Fetched>>(FetchRequest)>;
Fetch fetch_from_network(OidcNetwork limits);

bool is_public_address(std::string_view address);  // numeric

struct Discovery {
    std::string issuer, jwks_uri, authorization_endpoint, token_endpoint;
};
// IDPCommunicationError, InvalidIdentityToken.
Task<Result<Discovery>> discover(const Fetch& fetch, std::string issuer);

class OidcKeys {
public:
    using Keys = std::shared_ptr<const std::vector<Jwk>>;

    OidcKeys(Fetch fetch, Clock& clock) : fetch_(std::move(fetch)), clock_(clock) {}

    // IDPCommunicationError: there is no answer; InvalidIdentityToken: there are no usable keys in it.
    Task<Result<Keys>> of(const Jwt& token);

private:
    struct Kept {
        Keys keys;                // null: never fetched
        Duration until{};         // monotonic: fresh
        Duration last_resort{};   // may be used if the provider is away
        Duration next_attempt{};  // not before
        bool under_way = false;
        std::vector<Resume<Result<Keys>>> waiting;  // for what is under way: requests, a handle each
    };
    Task<Result<Keys>> fetch(std::string issuer);
    void keep(const std::string& issuer, const Keys& keys, std::chrono::seconds life);

    Fetch fetch_;
    Clock& clock_;
    std::mutex mutex_;
    std::map<std::string, Kept, std::less<>> kept_;
};

}  // namespace athanor::gate
