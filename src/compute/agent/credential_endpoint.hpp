// Where the user's process finds its role's credentials: an HTTP endpoint on loopback, as AWS_CONTAINER_CREDENTIALS_FULL_URI and
// AWS_CONTAINER_AUTHORIZATION_TOKEN describe it to every AWS SDK. The token is this sandbox's own and good for nothing else; the agent's
// token is never in sight. One thread of its own answers.
#pragma once

#include <memory>
#include <string>

#include "base/random.hpp"
#include "compute/agent/s3_client.hpp"
#include "http/server.hpp"

namespace athanor::compute {

class CredentialEndpoint {
public:
    // `credentials` is called on `loop`.
    static Result<std::unique_ptr<CredentialEndpoint>> start(Executor loop, CredentialProvider credentials,
                                                             Random& random);
    ~CredentialEndpoint();

    std::uint16_t port() const { return server_->port(); }
    std::string uri(std::uint16_t port) const {
        return "http://127.0.0.1:" + std::to_string(port) + "/credentials";
    }
    const std::string& token() const { return token_; }

private:
    CredentialEndpoint() : cores_(1) {}
    Cores cores_;
    std::unique_ptr<http::Server> server_;
    std::string token_;
};

}  // namespace athanor::compute
