// Tokens for endpoints: who cannot sign requests sends `Authorization: Bearer ath_...` with POST /endpoints/NAME/invocations. A token is good for that
// operation on that one endpoint and for nothing else, until it expires or is revoked; from the revocation's answer on it is refused.
//
// A token is 32 random bytes, told once; a SHA-256 of it is kept. Whoever calls by it is its maker (so that what the maker may not do any more, the token may
// not either: every call is decided by the maker's policies), with the token's id in the place of an access key's.
//
// Rows in control.db, all held in memory; a lookup is a shared lock and a hash. Any thread.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <vector>

#include "base/random.hpp"
#include "gate/authorize.hpp"
#include "gate/principal.hpp"
#include "gate/signed_routes.hpp"
#include "store/database.hpp"

namespace athanor::gate {

struct EndpointToken {
    std::string account, region, endpoint, id;
    std::string hash;  // of what was told
    Principal maker;
    Timestamp created{}, expires{};
};

class EndpointTokens {
public:
    static store::Migrations migrations();
    static Result<std::unique_ptr<EndpointTokens>> open(store::Database& control, Clock& clock,
                                                        Random& random);

    struct Made {
        EndpointToken token;
        std::string secret;  // "ath_" and 64 hex digits, told once
    };
    Task<Result<store::Durable<Made>>> create(const Principal& maker, std::string region,
                                              std::string endpoint, std::chrono::hours valid);
    // ResourceNotFound of one that is not there.
    Task<Result<store::Durable<store::Nothing>>> revoke(std::string account, std::string region,
                                                        std::string endpoint, std::string id);
    std::vector<EndpointToken> list(std::string_view account, std::string_view region,
                                    std::string_view endpoint) const;  // by age; expired ones have gone

    // Is this request's Authorization of ours?
    static bool is_bearer(const http::Request& request);
    // Who calls by it, of a request that is_bearer. UnrecognizedClientException (403) of an unknown, expired or revoked token, and AccessDeniedException of
    // a request that is for something else.
    Result<Principal> admit(const http::Request& request, std::string_view region, Timestamp now) const;

    // Operations of our own, for whoever may invoke the endpoint (sagemaker:InvokeEndpoint on it):
    //     endpoint-token/create {"EndpointName", "Days"} -> {"Token", "Id", "ExpiresAt"}
    //     endpoint-token/revoke {"EndpointName", "Id"}   -> {}
    //     endpoint-token/list   {"EndpointName"}         -> {"Tokens": [{"Id", "CreatedAt", "ExpiresAt", "CreatedBy"}]}
    void add_to(SignedRoutes& own, const Authorizer& authorizer);

private:
    EndpointTokens(store::Database& control, Clock& clock, Random& random)
        : control_(control), clock_(clock), random_(random) {}
    Status load();

    store::Database& control_;
    Clock& clock_;
    Random& random_;
    mutable std::shared_mutex mutex_;
    std::map<std::string, EndpointToken, std::less<>> by_hash_;
};

inline constexpr std::string_view kCreateToken = "endpoint-token/create",
                                  kRevokeToken = "endpoint-token/revoke", kListTokens = "endpoint-token/list";

}  // namespace athanor::gate
