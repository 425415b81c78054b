// The server's side of compute/agent_protocol.hpp: a raw route of the dispatcher (kAgentPathPrefix), authenticated by the agent's own token
// and by nothing else. The token's hash finds the row, and the row says whose job it is: no request names one.
//
// A report, the change of the job or endpoint that follows from it, and its events are one transaction; the agent gets its 200 after the
// commit. Log lines are on the disk before their batch is acknowledged, and metrics are scraped from the batch each time it is sent.
#pragma once

#include <span>
#include <string_view>

#include "api/sagemaker/shape/metric_definition.hpp"
#include "compute/agent_protocol.hpp"
#include "gate/credentials.hpp"
#include "http/message.hpp"
#include "services/sagemaker/agents/agent_table.hpp"
#include "services/sagemaker/fleet/fleet.hpp"
#include "telemetry/log_store.hpp"
#include "telemetry/metric_store.hpp"

namespace athanor::sagemaker {

class AgentApi {
public:
    // What metric definitions find goes into `metrics` as well, for trial components, and into CloudWatch's store, as what instances use does;
    // each if there is such a store.
    AgentApi(Fleet& fleet, gate::RootAndSessions& sessions, telemetry::LogStore& logs,
             telemetry::MetricStore* metrics = nullptr, telemetry::MetricStore* cloudwatch = nullptr)
        : fleet_(fleet), sessions_(sessions), logs_(logs), metrics_(metrics), cloudwatch_(cloudwatch) {}

    // `operation` is what follows the prefix: "report".
    Task<http::Response> serve(http::Request& request, std::string_view operation);

private:
    struct Answer {
        int status = 200;
        std::string body = "{}";
    };
    Task<Result<Answer>> answer(http::Request& request, std::string_view operation);
    Result<Agent> who(const http::Request& request);

    Task<Result<Answer>> document(const Agent& agent);
    Task<Result<Answer>> report(const Agent& agent, std::string_view body);
    Task<Result<Answer>> add_logs(const Agent& agent, std::string_view body);
    Task<Status> scrape_metrics(const Agent& agent, std::span<const compute::LogLine> lines,
                                std::int64_t first);
    static Task<Status> keep_series(telemetry::MetricStore* store, const Agent& agent,
                                    const std::vector<api::sagemaker::MetricDefinition>& definitions,
                                    std::span<const compute::LogLine> lines, std::int64_t first);
    Task<Result<Answer>> add_metrics(const Agent& agent, std::string_view body);
    Result<std::vector<telemetry::MetricBatch>> series_of(
        const Agent& agent, std::span<const compute::MetricSample> samples) const;
    Task<Result<Answer>> pins(const Agent& agent, std::string_view body);
    Result<Answer> pinned(const Agent& agent, std::string_view body);
    Result<Answer> credentials(const Agent& agent);
    Task<Result<Answer>> wait(Agent agent, std::string_view body);

    Fleet& fleet_;
    gate::RootAndSessions& sessions_;
    telemetry::LogStore& logs_;
    telemetry::MetricStore* const metrics_;
    telemetry::MetricStore* const cloudwatch_;
};

}  // namespace athanor::sagemaker
