// Sign-in by an OpenID provider that the operator named (authorization code with PKCE, RFC 6749 §4.1, RFC 7636; OpenID Connect Core §3.1):
//
//     athanor serve --console-oidc name=corp,issuer=https://idp.example.com,client-id=athanor,client-secret=env:SECRET,role=arn:aws:iam::…:role/people
//
// Nothing is kept here between the two requests: the browser's cookie holds 32 random bytes, and state, nonce and code verifier are made of them, so that
// who brings a code to the callback must be the one who set out. Whom the role's trust policy lets in becomes a session of the role, named by their
// e-mail where the provider has verified it, else by their subject.
#pragma once

#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "base/random.hpp"
#include "console/sessions.hpp"
#include "gate/oidc_keys.hpp"
#include "gate/register.hpp"
#include "services/sts/web_identity.hpp"

namespace athanor::console {

struct OidcClient {
    std::string name = "oidc";  // in /sign-in/oidc/NAME
    std::string issuer, client_id, client_secret, role;

    // InvalidOption: what is wrong with it.
    static Result<OidcClient> parse(std::string_view text);
};

// What one way through the provider is bound to.
struct Passage {
    std::string secret;  // of the cookie: 32 bytes, base64url

    std::string state() const, nonce() const, verifier() const, challenge() const;
};

class Oidc {
public:
    Oidc(std::vector<OidcClient> clients, gate::Fetch fetch, sts::WebIdentities& web,
         const identity::Directory& directory, Clock& clock)
        : clients_(std::move(clients)),
          fetch_(std::move(fetch)),
          web_(web),
          directory_(directory),
          clock_(clock) {}

    const std::vector<OidcClient>& clients() const { return clients_; }
    const OidcClient* find(std::string_view name) const;

    // Where the browser is sent.
    Task<Result<std::string>> authorization_url(const OidcClient& client, const Passage& passage,
                                                std::string redirect);
    // Who came back with `code`. AccessDenied: the role's trust does not let them in.
    Task<Result<SignedIn>> redeem(const OidcClient& client, const Passage& passage, std::string code,
                                  std::string redirect, const gate::Call& call);

private:
    struct Known {
        gate::Discovery provider;  // no issuer: it did not answer
        Duration until{};
    };
    // Kept for an hour, and for ten seconds that there was no answer: whoever asks for a page of ours does not drive us against a provider.
    Task<Result<gate::Discovery>> provider_of(const OidcClient& client);

    std::vector<OidcClient> clients_;
    gate::Fetch fetch_;
    sts::WebIdentities& web_;
    const identity::Directory& directory_;
    Clock& clock_;
    std::mutex mutex_;
    std::map<std::string, Known, std::less<>> known_;  // by the client's name
};

// A role session's name: 2 to 64 of letters, digits and "_+=,.@-".
std::string session_name(const gate::Jwt& token);

}  // namespace athanor::console
