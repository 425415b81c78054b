#include "compute/agent/credential_endpoint.hpp"

#include "base/encoding.hpp"
#include "base/json.hpp"

namespace athanor::compute {
namespace {

constexpr std::size_t kTokenBytes = 24;

http::Response answer(int status, std::string body) {
    http::Response response;
    response.status = status;
    response.headers.set("Content-Type", "application/json");
    response.body = std::move(body);
    return response;
}

}  // namespace

Result<std::unique_ptr<CredentialEndpoint>> CredentialEndpoint::start(Executor loop,
                                                                      CredentialProvider credentials,
                                                                      Random& random) {
    std::unique_ptr<CredentialEndpoint> endpoint(new CredentialEndpoint());
    endpoint->token_ = hex(random.bytes(kTokenBytes));
    auto handler = [loop, credentials = std::move(credentials),
                    token = endpoint->token_](http::Request& request) -> Task<http::Response> {
        if (request.method != "GET" || request.path() != "/credentials") co_return answer(404, "{}");
        if (!equal_constant_time(request.headers.get("Authorization").value_or(""), token))
            co_return answer(401, "{}");
        auto found = co_await asio::co_spawn(loop, credentials(), asio::use_awaitable);
        if (!found) co_return answer(503, R"({"message":"the credentials are not at hand"})");
        json::Writer w;
        w.begin_object()
            .key("AccessKeyId")
            .string(found->access_key)
            .key("SecretAccessKey")
            .string(found->secret_key);
        w.key("Token")
            .string(found->session_token)
            .key("Expiration")
            .string(format_iso8601(found->expiration))
            .end_object();
        co_return answer(200, std::move(w).take());
    };
    http::ServerOptions options;
    options.limits.body_buffers = 1u << 20;
    options.limits.connections = 256;
    endpoint->server_ = std::make_unique<http::Server>(endpoint->cores_, options, std::move(handler));
    ATHANOR_CHECK(endpoint->server_->listen("127.0.0.1", 0));
    endpoint->cores_.start();
    return endpoint;
}

CredentialEndpoint::~CredentialEndpoint() { cores_.stop(); }

}  // namespace athanor::compute
