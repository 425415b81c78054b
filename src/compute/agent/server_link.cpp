#include "compute/agent/server_link.hpp"

#include "base/json.hpp"
#include "base/log.hpp"

namespace athanor::compute {
namespace {

constexpr std::chrono::milliseconds kTimeout{90'000};  // longer than the longest wait for a stop
constexpr auto kRenewBefore = std::chrono::minutes(6);

bool is_final(int status) { return status >= 400 && status < 500 && status != 408 && status != 429; }

}  // namespace

Task<Result<std::string>> ServerLink::once(std::string_view method, std::string_view what,
                                           const std::string& body) {
    http::ClientRequest request;
    request.method = method;
    request.target = std::string(kAgentPathPrefix) + std::string(what);
    request.timeout = kTimeout;
    request.headers.set("Host", host_);
    request.headers.set("Authorization", "Bearer " + token_);
    if (!body.empty()) request.headers.set("Content-Type", "application/json");
    request.body = body;
    ATHANOR_CO_TRY(http::ClientResponse response, co_await exchange_(std::move(request)));
    ATHANOR_CO_TRY(std::string text, co_await body_of(response));
    if (response.status < 300) co_return text;
    if (response.status == kCannotAssumeRole) {
        auto told = json::parse(text);
        co_return fail("CannotAssumeRole", told ? told->root()["message"].string_or("") : "",
                       response.status);
    }
    co_return std::unexpected(
        Error{"AgentRefused", fmt::format("{} {}: {} {}", method, what, response.status, text.substr(0, 300)),
              response.status});
}

Task<Result<std::string>> ServerLink::call(std::string_view method, std::string_view what, std::string body) {
    Backoff backoff;
    while (true) {
        auto answer = co_await once(method, what, body);
        if (answer) co_return answer;
        int status = answer.error().status;
        if (status == 401 || status == 403 || status == 410) dismissed_ = true;
        const bool said = answer.error().code == "AgentRefused" || answer.error().code == "CannotAssumeRole";
        if ((said && is_final(status)) || giving_up_) co_return answer;
        if (abandoned_()) {
            log::warn("the run directory is gone: nobody will come back for this agent");
            dismissed_ = true;
            co_return answer;
        }
        Duration pause = backoff.next();
        log::info("{} {}: {}; again in {} ms", method, what, answer.error().message, pause.count() / 1000);
        co_await clock_.sleep(pause);
    }
}

Task<Result<std::string>> ServerLink::document() { co_return co_await call("GET", "document", ""); }

Task<Result<ReportReply>> ServerLink::report(std::string json) {
    ATHANOR_CO_TRY(std::string text, co_await call("POST", "report", std::move(json)));
    co_return parse_report_reply(text);
}

Task<Result<LogReply>> ServerLink::logs(const LogBatch& batch) {
    ATHANOR_CO_TRY(std::string text, co_await call("POST", "logs", to_json(batch)));
    co_return parse_log_reply(text);
}

Task<Result<LogReply>> ServerLink::metrics(const SampleBatch& batch) {
    ATHANOR_CO_TRY(std::string text, co_await call("POST", "metrics", to_json(batch)));
    co_return parse_log_reply(text);
}

Task<Status> ServerLink::pins(const PinBatch& batch) {
    ATHANOR_CO_CHECK(co_await call("POST", "pins", to_json(batch)));
    co_return Status();
}

Task<Result<PinBatch>> ServerLink::pinned(std::int64_t first) {
    ATHANOR_CO_TRY(std::string text,
                   co_await call("POST", "pinned", "{\"first\":" + std::to_string(first) + "}"));
    co_return parse_pin_batch(text);
}

Task<Result<WaitReply>> ServerLink::wait(int seconds) {
    ATHANOR_CO_TRY(std::string text, co_await call("POST", "wait", to_json(WaitRequest{seconds})));
    co_return parse_wait_reply(text);
}

Task<Result<Credentials>> ServerLink::credentials() {
    if (!cached_.access_key.empty() && cached_.expiration > clock_.now() + kRenewBefore) co_return cached_;
    ATHANOR_CO_TRY(std::string text, co_await call("POST", "credentials", "{}"));
    ATHANOR_CO_TRY(cached_, parse_credentials(text));
    co_return cached_;
}

}  // namespace athanor::compute
