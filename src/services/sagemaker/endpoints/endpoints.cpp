#include "services/sagemaker/endpoints/endpoints.hpp"

#include <algorithm>

#include "base/encoding.hpp"
#include "base/log.hpp"
#include "compute/job_document.hpp"
#include "services/sagemaker/endpoints/endpoint_state.hpp"

namespace athanor::sagemaker {

namespace {

constexpr std::chrono::seconds kSurveyEndpointsEvery{1};

const Deployment* deployment_of(const EndpointRow& row, std::int64_t generation) {
    if (row.current.generation == generation) return &row.current;
    return row.next && row.next->generation == generation ? &*row.next : nullptr;
}

// How many instances of a variant of one generation there shall be; 0 of what belongs to no deployment.
std::int64_t wanted_of(const EndpointRow& row, std::int64_t generation, std::string_view variant) {
    const Deployment* deployment = deployment_of(row, generation);
    const VariantPlan* plan = deployment ? find_plan(*deployment, variant) : nullptr;
    return plan ? wanted_instances(row, *deployment, *plan) : 0;
}

bool is_over(EndpointStage stage) {
    return stage == EndpointStage::failed || stage == EndpointStage::deleting;
}

// An endpoint's agents, by what is to be done with them.
struct Fleets {
    std::vector<Agent> current, next, retired;
};

Fleets sort_out(const EndpointRow& row, std::vector<Agent> agents) {
    Fleets fleets;
    // Those that answer come first, the oldest of them first of all: they stay when there are too many.
    std::ranges::partition(agents, is_healthy);
    std::ranges::sort(agents, [](const Agent& a, const Agent& b) {
        return std::tuple(!is_healthy(a), a.made_at, a.unit) < std::tuple(!is_healthy(b), b.made_at, b.unit);
    });
    std::map<std::pair<std::int64_t, std::string>, std::int64_t> kept;
    for (Agent& agent : agents) {
        std::int64_t wanted = agent.stop ? 0 : wanted_of(row, agent.attempt, variant_of(agent));
        bool surplus = is_alive(agent) && ++kept[{agent.attempt, variant_of(agent)}] > wanted;
        bool of_next = row.next && agent.attempt == row.next->generation;
        auto& fleet = wanted == 0 || surplus ? fleets.retired : of_next ? fleets.next : fleets.current;
        fleet.push_back(std::move(agent));
    }
    return fleets;
}

}  // namespace

bool is_healthy(const Agent& agent) {
    return agent.stage == AgentStage::submitted && agent.report && agent.report->serving &&
           agent.report->serving->healthy;
}

bool is_alive(const Agent& agent) { return agent.stage < AgentStage::ended; }

std::string variant_of(const Agent& agent) { return agent.unit.substr(0, agent.unit.find('/')); }

std::map<std::string, std::int64_t> healthy_by_variant(const std::vector<Agent>& agents,
                                                       std::int64_t generation) {
    std::map<std::string, std::int64_t> count;
    for (const Agent& agent : agents) {
        count[variant_of(agent)] += is_healthy(agent) && !agent.stop && agent.attempt == generation;
    }
    return count;
}

Status Endpoints::recover() {
    return fleet_.database.read([&](store::Snapshot& snapshot) -> Status {
        ATHANOR_TRY(auto agents, live_agents(snapshot, Kind::endpoint));
        for (const Agent& agent : agents) {
            auto document = fleet_.document_of(agent);
            if (!document || !is_alive(agent)) continue;
            Status known = fleet_.request({.id = agent.id,
                                           .instance_type = document->instance_type,
                                           .endpoint = true,
                                           .admitted = true});
            if (!known) log::warn("agent {}: {}", agent.id, known.error().message);
        }
        ATHANOR_TRY(auto rows, all_endpoints(snapshot));
        for (const EndpointRow& row : rows) announce(row);
        return {};
    });
}

// Until the first round has found its instances, an endpoint that served has none that can answer, which a client repeats; it must not be
// unknown, which a client believes.
void Endpoints::announce(const EndpointRow& row) {
    if (row.stage == EndpointStage::creating || is_over(row.stage)) return;
    auto endpoint = std::make_shared<serving::Endpoint>(
        serving::Endpoint{.account = row.key.account, .region = row.key.region, .name = row.key.name});
    for (const VariantPlan& plan : row.current.variants)
        endpoint->variants.push_back({.name = plan.name, .weight = plan.weight});
    router_.publish(std::move(endpoint));
    published_[row.key] = {};
}

Status Endpoints::lose(store::Transaction& tx, const Agent& agent, std::string_view reason) {
    compute::Report report = agent.report.value_or(compute::Report{});
    report.sequence += 1;  // of an agent that never reported as well: a report is numbered from 1
    if (report.transitions.empty()) report.transitions.push_back({compute::Phase::starting, agent.made_at});
    report.transitions.push_back({compute::Phase::ended, std::max(tx.now(), report.transitions.back().at)});
    report.phase = compute::Phase::ended;
    report.outcome = compute::Outcome::failed;
    report.failure_reason = reason;
    report.serving.reset();
    return set_report(tx, agent, report);
}

Task<void> Endpoints::step() {
    Duration now = fleet_.clock.monotonic();
    bool survey = now - surveyed_ >= kSurveyEndpointsEvery;
    if (survey) surveyed_ = now;
    auto rows = fleet_.database.read([](store::Snapshot& snapshot) { return all_endpoints(snapshot); });
    if (!rows) {
        log::error("endpoints: {}", rows.error().message);
        co_return;
    }
    for (EndpointRow& row : *rows) {
        auto agents =
            fleet_.database.read([&](store::Snapshot& snapshot) { return agents_of(snapshot, row.key); });
        if (!agents) continue;
        std::erase_if(*agents, [](const Agent& a) { return a.stage == AgentStage::reaped; });
        switch (row.stage) {
            case EndpointStage::creating:
            case EndpointStage::in_service:
            case EndpointStage::updating:
            case EndpointStage::rolling_back:
            case EndpointStage::update_rollback_failed:
                co_await serve(std::move(row), *std::move(agents), survey);
                break;
            case EndpointStage::failed: co_await end_all(row, *agents); break;
            case EndpointStage::deleting:
                forget(row.key);
                co_await end_all(row, *agents);
                co_await finish_deletion(row);
                break;
        }
    }
    co_await admit_granted();
}

Task<void> Endpoints::serve(EndpointRow row, std::vector<Agent> agents, bool survey) {
    Fleets fleets = sort_out(row, std::move(agents));
    drop_wanted(row, fleets.current, fleets.next);
    for (const Agent& agent : fleets.current)
        retiring_.erase(agent.id);  // it may have been one too many for a moment
    co_await tend(fleets.current, survey);
    co_await tend(fleets.next, survey);
    co_await start_missing(row, row.current, fleets.current);
    if (row.next) co_await start_missing(row, *row.next, fleets.next);
    if (row.stage == EndpointStage::creating) {
        co_await judge_creation(row, fleets.current);
    } else {
        co_await publish(row, fleets.current, fleets.next);
    }
    if (row.stage == EndpointStage::updating && row.next) {
        co_await shift(row, fleets.current, fleets.next);
    } else if (row.stage == EndpointStage::updating) {
        bool retiring = std::ranges::any_of(fleets.retired, [&](const Agent& a) {
            return is_alive(a) && a.attempt == row.current.generation;
        });
        co_await judge_capacity(row, fleets.current, retiring);
    } else if (row.stage == EndpointStage::rolling_back) {
        bool next_is_gone = std::ranges::none_of(fleets.retired, [&](const Agent& a) {
            return is_alive(a) && !a.stop && a.attempt == row.next->generation;
        });
        co_await judge_rollback(row, fleets.current, next_is_gone);
    }
    co_await retire(row, fleets.retired, survey);
}

// An instance that has failed is not replaced while its deployment is not in service: it makes the deployment fail.
Task<void> Endpoints::start_missing(const EndpointRow& row, const Deployment& deployment,
                                    const std::vector<Agent>& fleet) {
    bool first = row.stage == EndpointStage::creating || deployment.generation != row.current.generation;
    if (first && !std::ranges::all_of(fleet, is_alive)) co_return;
    for (const VariantPlan& variant : deployment.variants) {
        auto alive = std::ranges::count_if(
            fleet, [&](const Agent& a) { return is_alive(a) && variant_of(a) == variant.name; });
        auto waiting = std::ranges::count_if(wanted_, [&](const auto& w) {
            return w.second.endpoint == row.key && w.second.generation == deployment.generation &&
                   w.second.variant == variant.name;
        });
        std::int64_t wanted = wanted_instances(row, deployment, variant);
        for (std::int64_t i = alive + waiting; i < wanted; ++i) {
            std::string id = "endpoint-" + row.key.name + "-i-0" + hex(random_.bytes(8));
            wanted_[id] = {row.key, deployment.generation, variant.name};
            Status known =
                fleet_.request({.id = id, .instance_type = variant.instance_type, .endpoint = true});
            if (known) continue;
            wanted_.erase(id);
            std::string reason = known.error().code + ": " + known.error().message;
            if (row.stage == EndpointStage::creating) {
                co_await change(row, EndpointStage::failed, std::move(reason));
            } else if (first && row.stage == EndpointStage::updating) {
                EndpointRow given_up = row;
                co_await give_up(given_up, std::move(reason), false);
            }
            co_return;
        }
    }
}

// What the queue has not let through and no deployment asks for any more.
void Endpoints::drop_wanted(const EndpointRow& row, const std::vector<Agent>& fleet,
                            const std::vector<Agent>& next_fleet) {
    std::map<std::pair<std::int64_t, std::string>, std::int64_t> counted;
    for (const auto* agents : {&fleet, &next_fleet}) {
        for (const Agent& agent : *agents) counted[{agent.attempt, variant_of(agent)}] += is_alive(agent);
    }
    std::vector<std::string> ids;
    for (const auto& [id, wanted] : wanted_) {
        if (wanted.endpoint != row.key) continue;
        if (++counted[{wanted.generation, wanted.variant}] >
            wanted_of(row, wanted.generation, wanted.variant))
            ids.push_back(id);
    }
    for (const std::string& id : ids) {
        wanted_.erase(id);
        fleet_.release(id);
    }
}

Task<void> Endpoints::admit_granted() {
    for (compute::Grant& grant :
         fleet_.take_granted([&](std::string_view id) { return wanted_.contains(id); })) {
        Wanted wanted = wanted_.at(grant.id);
        co_await admit(grant, wanted);
    }
}

Result<compute::JobDocument> Endpoints::open_document(const Key& endpoint, const VariantPlan& plan) const {
    ATHANOR_TRY(std::string text, fleet_.vault.open(endpoint.arn(), plan.document));
    return compute::parse_job_document(text);
}

Task<void> Endpoints::admit(const compute::Grant& grant, const Wanted& wanted) {
    auto row = fleet_.database.read(
        [&](store::Snapshot& snapshot) { return find_endpoint(snapshot, wanted.endpoint); });
    if (!row) {
        fleet_.give_back(grant);
        co_return;
    }
    auto drop = [&] {
        wanted_.erase(grant.id);
        fleet_.release(grant.id);
    };
    auto is_wanted = [&](const std::optional<EndpointRow>& now) {
        return now && !is_over(now->stage) && wanted_of(*now, wanted.generation, wanted.variant) > 0;
    };
    const VariantPlan* plan =
        is_wanted(*row) ? find_plan(*deployment_of(**row, wanted.generation), wanted.variant) : nullptr;
    auto document =
        plan ? open_document(wanted.endpoint, *plan) : Result<compute::JobDocument>(compute::JobDocument{});
    if (!plan || !document) co_return drop();
    std::string instance_id = grant.id.substr(grant.id.rfind("i-0"));
    document->cpu_millis = grant.cpu_millis;
    document->memory_bytes = grant.memory_bytes;
    document->notice = grant.notice;
    document->log_stream = plan->name + "/" + instance_id;
    Agent agent =
        fleet_.prepare(wanted.endpoint, document->log_stream, wanted.generation, grant.id, *document);
    agent.role = plan->role;
    agent.log_group = "/aws/sagemaker/Endpoints/" + wanted.endpoint.name;
    agent.log_stream = document->log_stream;
    auto written = co_await fleet_.database.write([&](store::Transaction& tx) -> Result<bool> {
        ATHANOR_TRY(auto now, find_endpoint(tx, wanted.endpoint));
        if (!is_wanted(now)) return false;
        Agent fresh = agent;
        fresh.made_at = tx.now();
        ATHANOR_CHECK(insert(tx, fresh));
        return true;
    });
    if (!written) {
        fleet_.forget(agent);
        fleet_.give_back(grant);
        co_return;
    }
    if (!**written) {
        fleet_.forget(agent);
        co_return drop();
    }
    wanted_.erase(grant.id);
    co_await fleet_.launch(agent, &Endpoints::lose);
}

Task<void> Endpoints::tend(const std::vector<Agent>& agents, bool survey) {
    std::vector<Agent> submitted;
    for (const Agent& agent : agents) {
        if (agent.stage == AgentStage::made) co_await fleet_.launch(agent, &Endpoints::lose);
        if (agent.stage == AgentStage::submitted) submitted.push_back(agent);
        if (agent.stage == AgentStage::ended) {
            fleet_.release(agent.id);
            if (survey) co_await fleet_.reap(agent, false);
        }
    }
    if (survey) co_await bury_dead(std::move(submitted));
}

Task<void> Endpoints::bury_dead(std::vector<Agent> submitted) {
    for (const Agent& dead : co_await fleet_.survey(std::move(submitted))) {
        co_await fleet_.bury(dead,
                             "InternalServerError: the agent of " + dead.unit +
                                 " ended without a report; its container was destroyed.",
                             &Endpoints::lose);
    }
}

// They were told to stop when the stage changed. What has not ended in time, or never began, is destroyed.
Task<void> Endpoints::end_all(const EndpointRow& row, const std::vector<Agent>& agents) {
    bool overdue = fleet_.clock.now() >= row.changed + kStopPatience;
    std::vector<Agent> ending;
    for (const Agent& agent : agents) {
        fleet_.release(agent.id);
        instances_.erase(agent.id);
        retiring_.erase(agent.id);
        if (agent.stage == AgentStage::submitted && !overdue) {
            ending.push_back(agent);
        } else {
            co_await fleet_.reap(agent, overdue || agent.stage == AgentStage::made);
        }
    }
    for (const Agent& dead : co_await fleet_.survey(std::move(ending))) co_await fleet_.reap(dead, true);
}

Task<void> Endpoints::finish_deletion(const EndpointRow& row) {
    auto done = co_await fleet_.database.write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto agents, agents_of(tx, row.key));
        if (std::ranges::any_of(agents, [](const Agent& a) { return a.stage != AgentStage::reaped; }))
            return {};
        ATHANOR_CHECK(erase_agents(tx, row.key));
        ATHANOR_CHECK(erase_endpoint(tx, row.key));
        ATHANOR_CHECK(erase(tx, row.key));
        return {};
    });
    if (!done) log::error("endpoint {}: {}", row.key.name, done.error().message);
}

}  // namespace athanor::sagemaker
