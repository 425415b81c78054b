// The agent's side of agent_protocol.hpp: typed calls under the token, tried again while the server is away. On the agent's loop.
#pragma once

#include <atomic>
#include <functional>
#include <string>

#include "base/clock.hpp"
#include "compute/agent/exchange.hpp"
#include "compute/agent_protocol.hpp"
#include "compute/job_document.hpp"

namespace athanor::compute {

class ServerLink {
public:
    // `abandoned` is asked while the server is away: true once nobody can come back for this agent.
    ServerLink(Exchange exchange, std::string host, std::string token, Clock& clock,
               std::function<bool()> abandoned)
        : exchange_(std::move(exchange)),
          host_(std::move(host)),
          token_(std::move(token)),
          clock_(clock),
          abandoned_(std::move(abandoned)) {}

    // Each waits until the server has answered: an error is an answer that no repetition changes (400, 401, 403, 410).
    Task<Result<std::string>> document();
    Task<Result<ReportReply>> report(std::string json);
    Task<Result<LogReply>> logs(const LogBatch& batch);
    Task<Result<LogReply>> metrics(const SampleBatch& batch);
    Task<Status> pins(const PinBatch& batch);
    Task<Result<PinBatch>> pinned(std::int64_t first);
    Task<Result<WaitReply>> wait(int seconds);

    // Kept until a tenth of an hour before they expire. CannotAssumeRole: the role is gone, or does not trust SageMaker any more.
    Task<Result<Credentials>> credentials();

    // The server has answered that this attempt is over (401, 403, 410): nothing more will be accepted.
    bool dismissed() const { return dismissed_; }
    // No more retries: the agent ends.
    void give_up() { giving_up_ = true; }

private:
    Task<Result<std::string>> call(std::string_view method, std::string_view what, std::string body);
    Task<Result<std::string>> once(std::string_view method, std::string_view what, const std::string& body);

    Exchange exchange_;
    std::string host_;
    std::string token_;
    Clock& clock_;
    std::function<bool()> abandoned_;
    Credentials cached_;
    bool dismissed_ = false;
    bool giving_up_ = false;
};

}  // namespace athanor::compute
