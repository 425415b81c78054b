#include "services/sagemaker/agents/agent_api.hpp"

#include <algorithm>
#include <cmath>

#include "base/json.hpp"
#include "base/log.hpp"
#include "services/sagemaker/experiments/component_metrics.hpp"
#include "services/sagemaker/jobs/jobs.hpp"
#include "services/sagemaker/jobs/metrics.hpp"
#include "services/sagemaker/kept.hpp"
#include "services/sagemaker/tuning/tuning_table.hpp"

namespace athanor::sagemaker {

namespace {

// A report or a batch of 1000 lines of 256 KiB would not be taken at once; agents send less long before.
constexpr std::size_t kMostBytes = 64u << 20;
constexpr std::chrono::hours kCredentialsLife{1};
constexpr std::chrono::seconds kLongestWait{60};

std::unexpected<Error> refuse(int status, std::string message) {
    return fail("AgentRefused", std::move(message), status);
}

bool is_job(const Agent& agent) { return agent.owner.kind != Kind::endpoint; }

telemetry::MetricSource utilization_source(const Agent& agent) {
    telemetry::MetricSource source{agent.owner.account, agent.owner.region, {}, {}};
    if (agent.owner.kind == Kind::endpoint) {
        source.name_space = "/aws/sagemaker/Endpoints";
        source.dimensions = {{"EndpointName", agent.owner.name},
                             {"VariantName", agent.unit.substr(0, agent.unit.find('/'))}};
    } else {
        bool training = agent.owner.kind == Kind::training_job;
        source.name_space = training ? "/aws/sagemaker/TrainingJobs" : "/aws/sagemaker/ProcessingJobs";
        source.dimensions = {{"Host", agent.owner.name + "/" + agent.unit}};
    }
    return source;
}

// Whether a newer attempt of the same instance exists.
Result<bool> is_outdated(store::Snapshot& snapshot, const Agent& agent) {
    ATHANOR_TRY(auto newest,
                snapshot.one<std::int64_t>(
                    "SELECT max(attempt) FROM sagemaker_agent WHERE account = ? AND region = ? AND "
                    "kind = ? AND name = ? AND unit = ?",
                    agent.owner.account, agent.owner.region, kind_text(agent.owner.kind), agent.owner.name,
                    agent.unit));
    return newest.value_or(agent.attempt) > agent.attempt;
}

}  // namespace

Task<http::Response> AgentApi::serve(http::Request& request, std::string_view operation) {
    http::Response response;
    auto result = co_await answer(request, operation);
    response.headers.set("Content-Type", "application/json");
    if (result) {
        response.status = result->status;
        response.body = std::move(result->body);
    } else {
        response.status = result.error().status;
        response.body = R"({"message":)" + json::quote(result.error().message) + "}";
        if (response.status >= 500) log::warn("agent {}: {}", operation, result.error().message);
    }
    co_return response;
}

Result<Agent> AgentApi::who(const http::Request& request) {
    constexpr std::string_view kBearer = "Bearer ";
    auto header = request.headers.get("Authorization");
    if (!header || !header->starts_with(kBearer)) return refuse(401, "no token");
    std::string hash = compute::agent_token_hash(header->substr(kBearer.size()));
    return fleet_.database.read([&](store::Snapshot& snapshot) -> Result<Agent> {
        ATHANOR_TRY(auto agent, find_agent(snapshot, hash));
        if (!agent) return refuse(401, "unknown token");
        ATHANOR_TRY(bool outdated, is_outdated(snapshot, *agent));
        if (outdated) return refuse(403, "a newer attempt has taken over");
        if (agent->stage == AgentStage::reaped) return refuse(410, "this instance is gone");
        return *std::move(agent);
    });
}

Task<Result<AgentApi::Answer>> AgentApi::answer(http::Request& request, std::string_view operation) {
    ATHANOR_CO_TRY(Agent agent, who(request));
    if (operation == "document" && request.method == "GET") co_return co_await document(agent);
    if (request.method != "POST") co_return refuse(400, "not an operation of agents");
    ATHANOR_CO_TRY(std::string body, co_await read_all(*request.body, kMostBytes));
    if (operation == "report") co_return co_await report(agent, body);
    if (operation == "logs") co_return co_await add_logs(agent, body);
    if (operation == "metrics") co_return co_await add_metrics(agent, body);
    if (operation == "pins") co_return co_await pins(agent, body);
    if (operation == "pinned") co_return pinned(agent, body);
    if (operation == "credentials") co_return credentials(agent);
    if (operation == "wait") co_return co_await wait(std::move(agent), body);
    co_return refuse(400, "not an operation of agents");
}

// From here on the user's program may run: the row says so first (Fleet::launch).
Task<Result<AgentApi::Answer>> AgentApi::document(const Agent& agent) {
    if (agent.stage == AgentStage::made) {
        ATHANOR_CO_CHECK(co_await fleet_.database.write([&](store::Transaction& tx) -> Status {
            ATHANOR_TRY(auto now, find_agent(tx, agent.token_hash));
            if (!now) return refuse(401, "unknown token");
            return now->stage == AgentStage::made ? set_stage(tx, *now, AgentStage::submitted) : Status{};
        }));
    }
    ATHANOR_CO_TRY(std::string text, fleet_.vault.open(agent.owner.arn(), agent.document));
    co_return Answer{.body = std::move(text)};
}

Task<Result<AgentApi::Answer>> AgentApi::report(const Agent& agent, std::string_view body) {
    ATHANOR_CO_TRY(compute::Report report, compute::parse_report(body));
    auto done = co_await fleet_.database.write([&](store::Transaction& tx) -> Result<bool> {
        // Read again: another report of the same agent may have come before this one.
        ATHANOR_TRY(auto now, find_agent(tx, agent.token_hash));
        if (!now) return refuse(401, "unknown token");
        bool news =
            now->stage < AgentStage::ended && (!now->report || report.sequence > now->report->sequence);
        if (!news) return now->stop;
        ATHANOR_CHECK(set_report(tx, *now, report));
        if (is_job(*now)) ATHANOR_CHECK(Jobs::reported(tx, now->owner));
        ATHANOR_TRY(auto after, find_agent(tx, agent.token_hash));
        return after->stop;
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    if (report.phase == compute::Phase::ended || !is_job(agent)) fleet_.work.ring();
    if (report.outcome == compute::Outcome::failed) fleet_.stops.ring();  // the other instances of its job
    co_return Answer{.body = compute::to_json(compute::ReportReply{.stop = **done})};
}

Task<Result<AgentApi::Answer>> AgentApi::add_logs(const Agent& agent, std::string_view body) {
    ATHANOR_CO_TRY(compute::LogBatch batch, compute::parse_log_batch(body));
    std::span<const compute::LogLine> lines(batch.lines);
    std::int64_t first = batch.first;
    std::int64_t end = first + static_cast<std::int64_t>(lines.size());
    telemetry::StreamId stream{agent.owner.account, agent.log_group, agent.log_stream};
    auto append = [&](std::int64_t from, std::int64_t to) -> Task<Status> {
        std::vector<telemetry::LogEvent> events;
        for (std::int64_t i = from; i < to; ++i) {
            const compute::LogLine& line = lines[static_cast<std::size_t>(i - first)];
            events.push_back({.timestamp = to_epoch_millis(line.at), .message = line.message});
        }
        telemetry::Producer producer{.id = agent.id, .sequence = static_cast<std::uint64_t>(to)};
        ATHANOR_CO_CHECK(co_await logs_.append(stream, std::move(events), std::move(producer)));
        co_return Status{};
    };
    // Known already, or less than what was begun: the lines below log_begin are on the disk, the agent shall send from there on.
    bool known = end <= agent.log_begin || end < agent.log_end || lines.empty();
    if (known) co_return Answer{.body = compute::to_json(compute::LogReply{.next = agent.log_begin})};
    if (is_job(agent)) ATHANOR_CO_CHECK(co_await scrape_metrics(agent, lines, first));
    // What was begun before and perhaps not finished: the same lines again, as the same append.
    std::int64_t from = std::max(first, agent.log_end);
    if (first <= agent.log_begin && agent.log_begin < agent.log_end)
        ATHANOR_CO_CHECK(co_await append(agent.log_begin, agent.log_end));
    if (from < end) {
        ATHANOR_CO_CHECK(co_await fleet_.database.write(
            [&](store::Transaction& tx) { return set_log(tx, agent, from, end); }));
        ATHANOR_CO_CHECK(co_await append(from, end));
    }
    co_return Answer{.body = compute::to_json(compute::LogReply{.next = end})};
}

Task<Status> AgentApi::scrape_metrics(const Agent& agent, std::span<const compute::LogLine> lines,
                                      std::int64_t first) {
    if (agent.owner.kind != Kind::training_job) co_return Status{};
    ATHANOR_CO_TRY(auto row, fleet_.database.read(
                                 [&](store::Snapshot& snapshot) { return find(snapshot, agent.owner); }));
    if (!row) co_return Status{};
    ATHANOR_CO_TRY(auto job, recall<api::sagemaker::CreateTrainingJobRequest>(row->request));
    if (!job.algorithm_specification || !job.algorithm_specification->metric_definitions) co_return Status{};
    auto points = scrape(*job.algorithm_specification->metric_definitions, lines);
    if (points.empty()) co_return Status{};
    ATHANOR_CO_CHECK(co_await fleet_.database.write([&](store::Transaction& tx) -> Status {
        ATHANOR_CHECK(keep_last(tx, agent.owner, points));
        return note_points(tx, agent.owner, points);
    }));
    const auto& definitions = *job.algorithm_specification->metric_definitions;
    for (telemetry::MetricStore* store : {metrics_, cloudwatch_})
        ATHANOR_CO_CHECK(co_await keep_series(store, agent, definitions, lines, first));
    co_return Status{};
}

// The series of the job's metrics, for CloudWatch and its trial component. Lines may come again: what the agent's earlier sends had is left out,
// by the number of the line.
Task<Status> AgentApi::keep_series(telemetry::MetricStore* store, const Agent& agent,
                                   const std::vector<api::sagemaker::MetricDefinition>& definitions,
                                   std::span<const compute::LogLine> lines, std::int64_t first) {
    if (store == nullptr) co_return Status{};
    std::int64_t end = first + static_cast<std::int64_t>(lines.size());
    auto known = static_cast<std::int64_t>(store->last_sequence(agent.id));
    if (known >= end) co_return Status{};
    telemetry::MetricBatch batch{job_metrics_source(agent.owner), {}};
    for (const MetricPoint& point :
         scrape(definitions,
                lines.subspan(static_cast<std::size_t>(std::max<std::int64_t>(0, known - first))))) {
        if (std::isfinite(point.value))
            batch.measurements.push_back(
                {point.name, {.time = to_epoch_millis(point.at), .value = point.value}});
    }
    if (batch.measurements.empty()) co_return Status{};
    std::vector<telemetry::MetricBatch> batches;
    batches.push_back(std::move(batch));
    ATHANOR_CO_CHECK(co_await store->append(std::move(batches),
                                            telemetry::Producer{agent.id, static_cast<std::uint64_t>(end)}));
    co_return Status{};
}

// Numbered by the agent: what came before is known by its number, so a repeated batch adds what is new in it.
Task<Result<AgentApi::Answer>> AgentApi::add_metrics(const Agent& agent, std::string_view body) {
    ATHANOR_CO_TRY(compute::SampleBatch batch, compute::parse_sample_batch(body));
    std::int64_t end = batch.first + static_cast<std::int64_t>(batch.samples.size());
    Answer taken{.body = compute::to_json(compute::LogReply{.next = end})};
    if (cloudwatch_ == nullptr) co_return taken;
    std::string producer = agent.id + "/metrics";
    auto known = static_cast<std::int64_t>(cloudwatch_->last_sequence(producer));
    if (known >= end) co_return taken;
    std::span<const compute::MetricSample> fresh(batch.samples);
    fresh = fresh.subspan(static_cast<std::size_t>(std::max<std::int64_t>(0, known - batch.first)));
    ATHANOR_CO_TRY(auto batches, series_of(agent, fresh));
    ATHANOR_CO_CHECK(co_await cloudwatch_->append(
        std::move(batches),
        telemetry::Producer{.id = std::move(producer), .sequence = static_cast<std::uint64_t>(end)}));
    co_return taken;
}

// Under the names that SageMaker uses. A container chooses its dimensions, not its namespace.
Result<std::vector<telemetry::MetricBatch>> AgentApi::series_of(
    const Agent& agent, std::span<const compute::MetricSample> samples) const {
    std::string spoken;  // the namespace of what containers tell
    if (std::ranges::any_of(samples, &compute::MetricSample::of_container)) {
        ATHANOR_TRY(compute::JobDocument document, fleet_.document_of(agent));
        spoken = document.environment.contains("sagemaker_monitoring_schedule_name")
                     ? "aws/sagemaker/Endpoints/data-metrics"
                     : "/aws/sagemaker/ProcessingJobs";
    }
    std::vector<telemetry::MetricBatch> batches;
    for (const compute::MetricSample& sample : samples) {
        telemetry::MetricSource source = utilization_source(agent);
        if (sample.of_container) {
            source.name_space = spoken;
            source.dimensions = sample.dimensions;
        }
        bool same = !batches.empty() && batches.back().source.name_space == source.name_space &&
                    batches.back().source.dimensions == source.dimensions;
        if (!same) batches.push_back({std::move(source), {}});
        batches.back().measurements.push_back(
            {sample.name,
             {.time = to_epoch_millis(sample.time), .value = sample.value, .weight = sample.weight}});
    }
    return batches;
}

Task<Result<AgentApi::Answer>> AgentApi::pins(const Agent& agent, std::string_view body) {
    ATHANOR_CO_TRY(compute::PinBatch batch, compute::parse_pin_batch(body));
    ATHANOR_CO_CHECK(
        co_await fleet_.database.write([&](store::Transaction& tx) { return add_pins(tx, agent, batch); }));
    co_return Answer{};
}

// What the same instance of the job that this one repeats has read.
Result<AgentApi::Answer> AgentApi::pinned(const Agent& agent, std::string_view body) {
    ATHANOR_TRY(json::Document asked, json::parse(body));
    const std::int64_t first = std::max<std::int64_t>(0, asked.root()["first"].integer_or(0));
    ATHANOR_TRY(compute::JobDocument document, fleet_.document_of(agent));
    if (document.repeats.empty()) return refuse(400, "this job repeats none");
    const Key other{agent.owner.account, agent.owner.region, agent.owner.kind, document.repeats};
    compute::PinBatch batch{.first = first, .pins = {}};
    ATHANOR_TRY(batch.pins,
                fleet_.database.read([&](store::Snapshot& snapshot) -> Result<std::vector<compute::Pin>> {
                    ATHANOR_TRY(auto agents, last_agents_of(snapshot, other));
                    for (const Agent& same : agents)
                        if (same.unit == agent.unit) return pins_of(snapshot, same, first);
                    return std::vector<compute::Pin>{};
                }));
    return Answer{.body = compute::to_json(batch)};
}

Result<AgentApi::Answer> AgentApi::credentials(const Agent& agent) {
    if (agent.role.empty()) return refuse(400, "this model has no ExecutionRoleArn");
    if (const RoleCheck& may = fleet_.options.assumable;
        may && !may(agent.role, agent.owner.account, agent.owner.arn()))
        return refuse(
            compute::kCannotAssumeRole,
            "Could not assume role " + agent.role +
                ". Please ensure that the role exists and allows principal 'sagemaker.amazonaws.com' "
                "to assume the role.");
    ATHANOR_TRY(gate::Credentials c, sessions_.mint_session(agent.role, "SageMaker", kCredentialsLife, agent.owner.arn()));
    return Answer{.body = compute::to_json(compute::Credentials{.access_key = std::move(c.access_key_id),
                                                                .secret_key = std::move(c.secret_access_key),
                                                                .session_token = std::move(c.session_token),
                                                                .expiration = c.expiration})};
}

Task<Result<AgentApi::Answer>> AgentApi::wait(Agent agent, std::string_view body) {
    ATHANOR_CO_TRY(compute::WaitRequest request, compute::parse_wait_request(body));
    Duration until = fleet_.clock.monotonic() +
                     std::clamp<Duration>(std::chrono::seconds(request.seconds), Duration{0}, kLongestWait);
    for (;;) {
        std::uint64_t seen = fleet_.stops.count();
        ATHANOR_CO_TRY(auto now, fleet_.database.read([&](store::Snapshot& snapshot) {
            return find_agent(snapshot, agent.token_hash);
        }));
        if (!now) co_return refuse(410, "this instance is gone");
        if (now->stop || fleet_.clock.monotonic() >= until || fleet_.stops.closed()) {
            co_return Answer{.body = compute::to_json(compute::WaitReply{.stop = now->stop})};
        }
        co_await fleet_.stops.wait(seen, until);
    }
}

}  // namespace athanor::sagemaker
