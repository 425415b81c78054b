// Calls API destinations: an HTTP request with what the connection adds (basic, API key, OAuth client
// credentials; headers, query and body parameters), at most so many a second as the destination allows. One
// HTTP client, on the service's executor; `call` may be awaited anywhere.
//
// A status that EventBridge retries (401, 407, 409, 429, 5xx) becomes an error that is worth retrying, with
// RetryAfter where the endpoint says so; any other than 2xx is final. A redirect is not followed.
#pragma once

#include <map>
#include <memory>

#include "api/events.hpp"
#include "gate/target.hpp"
#include "http/client.hpp"
#include "objects/master_key.hpp"
#include "services/events/destinations.hpp"

namespace athanor::events {

class Webhook {
public:
    static constexpr std::chrono::milliseconds kTimeout{5000};  // of one call, AWS's
    static constexpr std::size_t kLargestAnswer = 64 * 1024;
    static constexpr std::size_t kMostPaces = 4096;  // destinations whose last call is remembered

    Webhook(store::Database& control, const objects::MasterKey& key, Clock& clock)
        : control_(control), key_(key), clock_(clock) {}
    void start(Executor executor);

    Task<Result<std::string>> call(const gate::Invocation& invocation);
    // Connections that wait for their first token: by the service's tick, until they have one or are refused.
    Task<Status> authorize();

private:
    using Parameters = api::events::CreateConnectionAuthRequestParameters;
    struct Token {
        std::string header;  // "Bearer …"
        Timestamp until{};
    };

    Task<Result<std::string>> call_here(const gate::Invocation& invocation);
    Task<void> keep_pace(const DestinationRow& destination);
    Task<Result<http::ClientResponse>> send(const std::string& url, http::ClientRequest request);
    Task<Result<std::string>> token(const ConnectionRow& connection, const Parameters& parameters);
    Task<Status> settle(ConnectionRow row, Status outcome);

    store::Database& control_;
    const objects::MasterKey key_;
    Clock& clock_;
    Executor executor_;
    std::unique_ptr<http::Client> client_;
    std::map<std::string, Token> tokens_;   // by connection ARN
    std::map<std::string, Duration> next_;  // by destination ARN: when it may be called again, monotonic
};

}  // namespace athanor::events
