#include "main/people.hpp"

#include "base/random.hpp"
#include "gate/identity/tables.hpp"

namespace athanor {
namespace {

sts::FindProvider registered_in(store::Database& control) {
    return [&control](std::string_view arn) {
        return control.read([&](store::Snapshot& s) -> Result<std::optional<sts::Provider>> {
            ATHANOR_TRY(auto row, identity::oidc_provider(s, arn));
            if (!row) return std::nullopt;
            return sts::Provider{std::move(row->arn), std::move(row->client_ids), row->secure};
        });
    };
}

}  // namespace

Result<std::vector<console::OidcClient>> People::clients(const ServeOptions& options) {
    std::vector<console::OidcClient> all;
    for (const std::string& text : options.console_oidc) {
        ATHANOR_TRY(auto client, console::OidcClient::parse(text));
        all.push_back(std::move(client));
    }
    return all;
}

People::People(const ServeOptions& options, std::vector<console::OidcClient> clients,
               store::Database& control, const identity::Directory& directory, Pool& pool,
               gate::AuditTrail* trail)
    : fetch_(gate::fetch_from_network(
          {.allow_http = options.oidc_allow_http, .allow_private = options.oidc_allow_private})),
      keys_(fetch_, system_clock()),
      web_(keys_, registered_in(control), system_clock()),
      sessions_(control, directory, system_clock(), system_random()),
      oidc_(std::move(clients), fetch_, web_, directory, system_clock()),
      sign_in_({.control = control,
                .sessions = sessions_,
                .oidc = oidc_,
                .pool = pool,
                .clock = system_clock(),
                .random = system_random(),
                .region = options.region,
                .trail = trail}) {}

}  // namespace athanor
