// A client of the public API, like any other: requests signed with SigV4 over HTTP. For the command line: each call blocks until it is answered.
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.hpp"
#include "base/json.hpp"
#include "gate/credentials.hpp"

namespace athanor::cli {

// Where the server is and who we are.
struct Target {
    std::string endpoint;  // "http://127.0.0.1:9000"
    std::string region;
    gate::Credentials credentials;
    std::string certificate =
        {};  // of the server, to be trusted: a file; empty: what the system trusts, and AWS_CA_BUNDLE
};

class ApiClient {
public:
    // `patience`: how long a request that got no answer (a server that restarts) or a 500 or 503 is repeated, as AWS's clients do.
    explicit ApiClient(Target target, std::chrono::seconds patience = {});
    ~ApiClient();

    const Target& target() const;

    struct Answer {
        int status = 0;
        std::string body;
        std::vector<std::pair<std::string, std::string>> headers;
        std::string header(std::string_view name) const;  // "": there is none
    };
    using Fields = std::vector<std::pair<std::string, std::string>>;
    // Any request; an error only if there was no answer. `path` is percent-encoded and may have a query.
    Result<Answer> request(std::string_view service, std::string_view method, std::string_view path,
                           Fields headers, std::string body);

    // The same where only success will do: an answer that is not 2xx becomes its Error.
    Result<Answer> send(std::string_view service, std::string_view method, std::string_view path,
                        Fields headers, std::string body);

    // The json protocols; an answer that is not 2xx becomes its Error. "sagemaker", "CreateTrainingJob".
    Result<json::Document> call(std::string_view service, std::string_view operation, std::string body);

    // The query protocol: "iam", "CreateUser", {{"UserName", "eve"}}. The answer is XML, in which element_of() finds a text.
    Result<std::string> query(std::string_view service, std::string_view action, const Fields& parameters);

    Status create_bucket(std::string_view bucket);
    Status put_object(std::string_view bucket, std::string_view key, std::string body);
    Result<std::string> get_object(std::string_view bucket, std::string_view key);
    Result<std::string> invoke(std::string_view endpoint, std::string_view content_type, std::string body);

private:
    Result<Answer> request_once(std::string_view service, std::string_view method, std::string_view path,
                                const Fields& headers, std::string body);
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

// The text of the first element of that name; empty: there is none. For ids, ARNs and keys, in which nothing is escaped.
std::string element_of(std::string_view xml, std::string_view name);

}  // namespace athanor::cli
