// Who a token of an OpenID provider says somebody is, and whether a role lets them in. Used by AssumeRoleWithWebIdentity, and by the console's sign-in, whose
// provider the operator names instead of IAM.
//
//   1. the token's issuer is registered as a provider in the role's account (IAM's rows, asked through FindProvider);
//   2. its signature is by a key that the issuer publishes (gate/oidc_keys.hpp), its times fit, its audience is one of the provider's clients;
//   3. the role's trust policy allows sts:AssumeRoleWithWebIdentity to that provider (Principal Federated), with the claims as condition keys:
//      ISSUER:sub, ISSUER:aud (azp, where the token has one), ISSUER:oaud (aud, where azp stands for it), ISSUER:amr, and every other claim that is
//      a text, number, truth or list; ISSUER is the URL without its scheme. aws:FederatedProvider is the provider's ARN.
//
// The trust policy alone decides: nobody has policies before he is somebody.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/clock.hpp"
#include "gate/identity/directory.hpp"
#include "gate/oidc_keys.hpp"
#include "gate/register.hpp"

namespace athanor::sts {

struct Provider {
    std::string arn;
    std::vector<std::string> client_ids;
    bool secure = true;  // false: it was registered as "http://"
};
using FindProvider = std::function<Result<std::optional<Provider>>(std::string_view arn)>;

// arn:aws:iam::ACCOUNT:oidc-provider/HOST/PATH
std::string provider_arn(std::string_view account, std::string_view issuer);

struct WebIdentity {
    gate::Jwt token;
    std::string provider;  // its ARN
    std::string audience;
};

class WebIdentities {
public:
    WebIdentities(gate::OidcKeys& keys, FindProvider find, Clock& clock)
        : keys_(keys), find_(std::move(find)), clock_(clock) {}

    // Of a provider that `account` has registered.
    Task<Result<WebIdentity>> verify(std::string text, std::string account);
    // Of one that the operator named: its issuer and client.
    Task<Result<WebIdentity>> verify_of(std::string text, std::string account, std::string issuer,
                                        std::string client_id);

private:
    Task<Result<WebIdentity>> check(gate::Jwt token, Provider provider);

    gate::OidcKeys& keys_;
    FindProvider find_;
    Clock& clock_;
};

// 3. `call`: for the global keys.
bool lets_in(const identity::Identity& role, const WebIdentity& who, std::string_view session_name,
             const gate::Call& call);

// What sessions keep of the claims, for policies that are decided later: "ISSUER:sub", "ISSUER:aud" ...
gate::Tags kept_claims(const WebIdentity& who);

// "https://aws.amazon.com/source_identity"; empty: none.
std::string source_identity_of(const WebIdentity& who);

}  // namespace athanor::sts
