// Secrets Manager as the agent uses it: what an environment refers to is read as the job's role when the container starts, each secret once. What the role
// may not read fails the job, with the API's reason; a server that is away is waited for. On the agent's loop; nothing is kept.
#pragma once

#include <map>
#include <string>

#include "compute/agent/s3_client.hpp"
#include "compute/secret_reference.hpp"

namespace athanor::compute {

class SecretsClient {
public:
    SecretsClient(Exchange exchange, CredentialProvider credentials, Clock& clock, S3Client::Options options)
        : exchange_(std::move(exchange)),
          credentials_(std::move(credentials)),
          clock_(clock),
          options_(std::move(options)) {}

    // The environment with values in the place of references.
    Task<Result<std::map<std::string, std::string>>> resolve(std::map<std::string, std::string> environment);

private:
    Task<Result<std::string>> read(SecretReference reference);
    Task<Result<std::string>> once(const std::string& body);

    Exchange exchange_;
    CredentialProvider credentials_;
    Clock& clock_;
    S3Client::Options options_;
};

}  // namespace athanor::compute
