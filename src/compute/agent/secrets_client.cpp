#include "compute/agent/secrets_client.hpp"

#include "base/hash.hpp"
#include "base/json.hpp"
#include "gate/sigv4.hpp"

namespace athanor::compute {
namespace {

constexpr std::size_t kLongestAnswer = 512 * 1024;

std::string request_for(const SecretReference& reference) {
    json::Writer w;
    w.begin_object();
    w.key("SecretId").string(reference.id);
    if (!reference.stage.empty()) w.key("VersionStage").string(reference.stage);
    if (!reference.version.empty()) w.key("VersionId").string(reference.version);
    w.end_object();
    return std::move(w).take();
}

Error error_from(int status, std::string_view body) {
    Error error{"HTTP" + std::to_string(status), "the server answered " + std::to_string(status), status};
    if (auto document = json::parse(body)) {
        std::string type = document->root()["__type"].string_or(error.code);
        error.code = type.substr(type.find('#') + 1);
        error.message =
            document->root()["message"].string_or(document->root()["Message"].string_or(error.message));
    }
    return error;
}

}  // namespace

Task<Result<std::string>> SecretsClient::once(const std::string& body) {
    ATHANOR_CO_TRY(Credentials credentials, co_await credentials_());
    http::Request request;  // what is signed; then it is sent
    request.method = "POST";
    request.target = "/";
    request.headers.set("Host", options_.host);
    request.headers.set("Content-Type", "application/x-amz-json-1.1");
    request.headers.set("X-Amz-Target", "secretsmanager.GetSecretValue");
    gate::sign(
        request,
        {credentials.access_key, credentials.secret_key, credentials.session_token, credentials.expiration},
        options_.region, "secretsmanager", clock_.now(), sha256_hex(body));
    http::ClientRequest sent{.method = std::move(request.method),
                             .target = std::move(request.target),
                             .headers = std::move(request.headers),
                             .body = body};
    ATHANOR_CO_TRY(http::ClientResponse response, co_await exchange_(std::move(sent)));
    const int status = response.status;
    auto text = co_await body_of(response, kLongestAnswer);
    if (status >= 300) co_return std::unexpected(error_from(status, text.value_or("")));
    co_return text;
}

Task<Result<std::string>> SecretsClient::read(SecretReference reference) {
    const std::string body = request_for(reference);
    Backoff backoff;
    const Duration began = clock_.monotonic();
    Result<std::string> answer = co_await once(body);
    while (!answer && (answer.error().status >= 500 || answer.error().code == "ThrottlingException")) {
        if (clock_.monotonic() - began > options_.patience) break;
        co_await clock_.sleep(backoff.next());
        answer = co_await once(body);
    }
    if (!answer)
        co_return fail(answer.error().code,
                       "The secret " + reference.id + " of the job's environment cannot be read: " +
                           answer.error().code + ": " + answer.error().message,
                       answer.error().status);
    const auto document = json::parse(*answer);
    const auto text = document ? document->root()["SecretString"].string() : std::nullopt;
    if (!text) co_return validation_error("The secret " + reference.id + " has no SecretString.");
    co_return part_of(reference, *text);
}

Task<Result<std::map<std::string, std::string>>> SecretsClient::resolve(
    std::map<std::string, std::string> environment) {
    std::map<SecretReference, std::string> known;
    for (auto& [name, value] : environment) {
        ATHANOR_CO_TRY(auto pieces, pieces_of(name, value));
        std::string resolved;
        for (auto& piece : pieces) {
            resolved += piece.text;
            if (!piece.secret) continue;
            auto found = known.find(*piece.secret);
            if (found == known.end()) {
                ATHANOR_CO_TRY(std::string secret, co_await read(*piece.secret));
                found = known.emplace(*piece.secret, std::move(secret)).first;
            }
            resolved += found->second;
        }
        value = std::move(resolved);
    }
    co_return environment;
}

}  // namespace athanor::compute
