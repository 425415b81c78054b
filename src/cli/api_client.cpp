#include "cli/api_client.hpp"

#include <algorithm>
#include <cstdlib>
#include <future>
#include <thread>

#include "api/services.hpp"
#include "base/clock.hpp"
#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "gate/sigv4.hpp"
#include "http/client.hpp"
#include "http/transport.hpp"

namespace athanor::cli {
namespace {

constexpr std::size_t kAnswerLimit = 1u << 30;
constexpr std::chrono::milliseconds kFirstPause{50}, kLastPause{1000};

const wire::Service& service_named(std::string_view name) {
    auto known = std::ranges::find(api::services(), name, &wire::Service::name);
    ATHANOR_ASSERT(known != api::services().end());
    return **known;
}

// No answer, or one that says "later". What the server refused for good is not asked again.
bool passes(const Result<ApiClient::Answer>& answer) {
    return !answer || answer->status == 500 || answer->status == 503;
}

// JSON services answer {"__type": "Code", "message": "..."}, S3 and the query services <Error><Code>…; either way the person sees what the server said.
Error error_of(const ApiClient::Answer& answer) {
    if (auto document = json::parse(answer.body)) {
        auto root = document->root();
        std::string code = root["__type"].string_or("");
        std::string message = root["message"].string_or(root["Message"].string_or(answer.body));
        if (code.empty()) {
            for (const auto& [name, value] : answer.headers) {
                if (equal_ignore_case(name, "x-amzn-errortype")) code = value;
            }
        }
        return Error{code.empty() ? "Error" : code, message, answer.status};
    }
    std::string code = element_of(answer.body, "Code");
    return Error{code.empty() ? "HTTP " + std::to_string(answer.status) : code,
                 element_of(answer.body, "Message"), answer.status};
}

// Whom an https endpoint may be: the server of this machine's data directory by its own certificate, others by AWS_CA_BUNDLE, as AWS's clients have it, or
// by what the system trusts (SSL_CERT_FILE). A file that cannot be read trusts nobody.
http::ClientOptions options_for(const Target& target) {
    http::ClientOptions options;
    const char* bundle = std::getenv("AWS_CA_BUNDLE");
    const std::string file = !target.certificate.empty() ? target.certificate : bundle ? bundle : "";
    if (!target.endpoint.starts_with("https:") || file.empty()) return options;
    if (auto trusting = http::TlsContext::client_trusting(file)) options.tls = *std::move(trusting);
    return options;
}

}  // namespace

// The requests run on a core of their own; the caller waits.
struct ApiClient::Impl {
    Impl(Target t, std::chrono::seconds patience)
        : target(std::move(t)), patience(patience), core(1), client(core.next(), options_for(target)) {
        core.start();
    }
    ~Impl() { core.stop(); }

    Task<Result<Answer>> exchange(http::Peer peer, http::ClientRequest request) {
        ATHANOR_CO_TRY(auto response, co_await client.send(std::move(peer), std::move(request)));
        Answer answer{response.status, {}, {}};
        for (const auto& field : response.headers.fields())
            answer.headers.emplace_back(field.name, field.value);
        ATHANOR_CO_TRY(answer.body, co_await read_all(*response.body, kAnswerLimit));
        co_return answer;
    }

    static Task<void> fulfil(Task<Result<Answer>> work, std::promise<Result<Answer>>& promise) {
        promise.set_value(co_await std::move(work));
    }

    Target target;
    const std::chrono::seconds patience;
    Cores core;
    http::Client client;
};

ApiClient::ApiClient(Target target, std::chrono::seconds patience)
    : impl_(std::make_unique<Impl>(std::move(target), patience)) {}
ApiClient::~ApiClient() = default;

std::string ApiClient::Answer::header(std::string_view name) const {
    for (const auto& [field, value] : headers)
        if (equal_ignore_case(field, name)) return value;
    return {};
}

const Target& ApiClient::target() const { return impl_->target; }

Result<ApiClient::Answer> ApiClient::request(std::string_view service, std::string_view method,
                                             std::string_view path, Fields headers, std::string body) {
    auto limit = std::chrono::steady_clock::now() + impl_->patience;
    for (auto pause = kFirstPause;; pause = std::min(2 * pause, kLastPause)) {
        auto answer = request_once(service, method, path, headers, body);
        if (!passes(answer) || std::chrono::steady_clock::now() + pause > limit) return answer;
        std::this_thread::sleep_for(pause);
    }
}

Result<ApiClient::Answer> ApiClient::request_once(std::string_view service, std::string_view method,
                                                  std::string_view path, const Fields& headers,
                                                  std::string body) {
    ATHANOR_TRY(auto where, http::parse_url(impl_->target.endpoint));
    http::Request to_sign;
    to_sign.method = method;
    to_sign.target = path;
    to_sign.headers.add("Host", where.first.host + ":" + std::to_string(where.first.port));
    for (const auto& [name, value] : headers) to_sign.headers.add(name, value);
    gate::sign(to_sign, impl_->target.credentials, impl_->target.region, service, system_clock().now(),
               sha256_hex(body));

    http::ClientRequest request;
    request.method = method;
    request.target = path;
    request.headers = std::move(to_sign.headers);
    request.body = std::move(body);
    std::promise<Result<Answer>> promise;
    auto answer = promise.get_future();
    spawn(impl_->core.next(),
          Impl::fulfil(impl_->exchange(std::move(where.first), std::move(request)), promise));
    return answer.get();
}

Result<ApiClient::Answer> ApiClient::send(std::string_view service, std::string_view method,
                                          std::string_view path, Fields headers, std::string body) {
    ATHANOR_TRY(Answer answer, request(service, method, path, std::move(headers), std::move(body)));
    if (answer.status >= 300) return std::unexpected(error_of(answer));
    return answer;
}

Result<json::Document> ApiClient::call(std::string_view service, std::string_view operation,
                                       std::string body) {
    std::string target = std::string(service_named(service).target_prefix) + "." + std::string(operation);
    Fields headers{{"Content-Type", "application/x-amz-json-1.1"}, {"X-Amz-Target", target}};
    ATHANOR_TRY(Answer answer, send(service, "POST", "/", std::move(headers), std::move(body)));
    return json::parse(answer.body.empty() ? "{}" : answer.body);
}

Result<std::string> ApiClient::query(std::string_view service, std::string_view action,
                                     const Fields& parameters) {
    std::string body =
        "Action=" + std::string(action) + "&Version=" + std::string(service_named(service).api_version);
    for (const auto& [name, value] : parameters) body += "&" + name + "=" + uri_encode(value);
    ATHANOR_TRY(
        Answer answer,
        send(service, "POST", "/", {{"Content-Type", "application/x-www-form-urlencoded"}}, std::move(body)));
    return std::move(answer.body);
}

Status ApiClient::create_bucket(std::string_view bucket) {
    ATHANOR_TRY(Answer answer, send("s3", "PUT", "/" + std::string(bucket), {}, ""));
    return {};
}

Status ApiClient::put_object(std::string_view bucket, std::string_view key, std::string body) {
    ATHANOR_TRY(Answer answer, send("s3", "PUT", "/" + std::string(bucket) + "/" + uri_encode(key, true), {},
                                    std::move(body)));
    return {};
}

Result<std::string> ApiClient::get_object(std::string_view bucket, std::string_view key) {
    ATHANOR_TRY(Answer answer,
                send("s3", "GET", "/" + std::string(bucket) + "/" + uri_encode(key, true), {}, ""));
    return std::move(answer.body);
}

Result<std::string> ApiClient::invoke(std::string_view endpoint, std::string_view content_type,
                                      std::string body) {
    ATHANOR_TRY(Answer answer,
                send("sagemaker", "POST", "/endpoints/" + uri_encode(endpoint) + "/invocations",
                     {{"Content-Type", std::string(content_type)}}, std::move(body)));
    return std::move(answer.body);
}

std::string element_of(std::string_view xml, std::string_view name) {
    const std::string open = "<" + std::string(name) + ">", close = "</" + std::string(name) + ">";
    const auto begin = xml.find(open);
    const auto end = begin == std::string_view::npos ? begin : xml.find(close, begin);
    if (end == std::string_view::npos) return {};
    return std::string(xml.substr(begin + open.size(), end - begin - open.size()));
}

}  // namespace athanor::cli
