// Who comes by another's word: web identities of OpenID providers for STS, people for the console. Put together here, from the options of `athanor serve`.
#pragma once

#include <memory>

#include "console/sign_in.hpp"
#include "gate/identity/directory.hpp"
#include "gate/oidc_keys.hpp"
#include "main/options.hpp"
#include "services/sts/web_identity.hpp"
#include "store/database.hpp"

namespace athanor {

class People {
public:
    // `clients`: parsed of options.console_oidc.
    People(const ServeOptions& options, std::vector<console::OidcClient> clients, store::Database& control,
           const identity::Directory& directory, Pool& pool, gate::AuditTrail* trail);

    static Result<std::vector<console::OidcClient>> clients(const ServeOptions& options);

    sts::WebIdentities& web() { return web_; }
    console::SignIn& sign_in() { return sign_in_; }

private:
    gate::Fetch fetch_;
    gate::OidcKeys keys_;
    sts::WebIdentities web_;
    console::Sessions sessions_;
    console::Oidc oidc_;
    console::SignIn sign_in_;
};

}  // namespace athanor
