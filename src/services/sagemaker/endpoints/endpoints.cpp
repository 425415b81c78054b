#include "services/sagemaker/endpoints/endpoints.hpp"

#include <algorithm>

#include "base/encoding.hpp"
#include "base/log.hpp"
#include "compute/job_document.hpp"
#include "services/sagemaker/endpoints/endpoint_state.hpp"

namespace athanor::sagemaker {

namespace {

constexpr std::chrono::seconds kSurveyEvery{1};
constexpr std::chrono::seconds kStopPatience{45};  // for SIGTERM, the 30 seconds of grace, and the report

bool is_healthy(const Agent& agent) {
    return agent.stage == AgentStage::submitted && agent.report && agent.report->serving &&
           agent.report->serving->healthy;
}

bool is_alive(const Agent& agent) { return agent.stage < AgentStage::ended; }

serving::EndpointKey route_key(const Key& key) { return {key.account, key.region, key.name}; }

}  // namespace

std::string variant_of(const Agent& agent) { return agent.unit.substr(0, agent.unit.find('/')); }

std::map<std::string, std::int64_t> healthy_by_variant(const std::vector<Agent>& agents) {
    std::map<std::string, std::int64_t> count;
    for (const Agent& agent : agents) count[variant_of(agent)] += is_healthy(agent);
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
        return {};
    });
}

Status Endpoints::lose(store::Transaction& tx, const Agent& agent, std::string_view reason) {
    compute::Report report = agent.report.value_or(compute::Report{});
    report.phase = compute::Phase::ended;
    report.outcome = compute::Outcome::failed;
    report.failure_reason = reason;
    report.serving.reset();
    return set_report(tx, agent, report);
}

Task<void> Endpoints::step() {
    Duration now = fleet_.clock.monotonic();
    bool survey = now - surveyed_ >= kSurveyEvery;
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
                co_await tend(*agents, survey);
                co_await start_missing(row, *agents);
                co_await judge(std::move(row), *agents);
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

// An instance that has failed is not replaced while the endpoint is being created: it makes the endpoint fail.
Task<void> Endpoints::start_missing(const EndpointRow& row, const std::vector<Agent>& agents) {
    if (row.stage == EndpointStage::creating && !std::ranges::all_of(agents, is_alive)) co_return;
    for (const VariantPlan& variant : row.variants) {
        auto alive = std::ranges::count_if(
            agents, [&](const Agent& a) { return is_alive(a) && variant_of(a) == variant.name; });
        auto waiting = std::ranges::count_if(wanted_, [&](const auto& w) {
            return w.second.endpoint == row.key && w.second.variant == variant.name;
        });
        for (std::int64_t i = alive + waiting; i < variant.instances; ++i) {
            std::string id = "endpoint-" + row.key.name + "-i-0" + hex(random_.bytes(8));
            wanted_[id] = {row.key, variant.name};
            Status known =
                fleet_.request({.id = id, .instance_type = variant.instance_type, .endpoint = true});
            if (known) continue;
            wanted_.erase(id);
            if (row.stage == EndpointStage::creating)
                co_await change(row, EndpointStage::failed,
                                known.error().code + ": " + known.error().message);
            co_return;
        }
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
    const VariantPlan* plan = nullptr;
    if (*row && (*row)->stage <= EndpointStage::in_service) {
        for (const VariantPlan& variant : (*row)->variants) {
            if (variant.name == wanted.variant) plan = &variant;
        }
    }
    auto document =
        plan ? open_document(wanted.endpoint, *plan) : Result<compute::JobDocument>(compute::JobDocument{});
    if (!plan || !document) co_return drop();
    std::string instance_id = grant.id.substr(grant.id.rfind("i-0"));
    document->cpu_millis = grant.cpu_millis;
    document->memory_bytes = grant.memory_bytes;
    document->notice = grant.notice;
    document->log_stream = plan->name + "/" + instance_id;
    Agent agent = fleet_.prepare(wanted.endpoint, document->log_stream, 1, grant.id, *document);
    agent.role = plan->role;
    agent.log_group = "/aws/sagemaker/Endpoints/" + wanted.endpoint.name;
    agent.log_stream = document->log_stream;
    auto written = co_await fleet_.database.write([&](store::Transaction& tx) -> Result<bool> {
        ATHANOR_TRY(auto now, find_endpoint(tx, wanted.endpoint));
        if (!now || now->stage > EndpointStage::in_service) return false;
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
    if (!survey) co_return;
    for (const Agent& dead : co_await fleet_.survey(std::move(submitted))) {
        co_await fleet_.bury(dead,
                             "InternalServerError: the agent of " + dead.unit +
                                 " ended without a report; its container was destroyed.",
                             &Endpoints::lose);
    }
}

Task<void> Endpoints::judge(EndpointRow row, const std::vector<Agent>& agents) {
    auto failed = std::ranges::find_if(agents, [](const Agent& a) { return a.stage == AgentStage::ended; });
    if (row.stage == EndpointStage::creating) {
        if (failed != agents.end()) {
            std::string reason = failed->report ? failed->report->failure_reason : "";
            if (reason.empty()) {
                reason =
                    "The primary container for production variant " + variant_of(*failed) +
                    " did not pass the ping health check. Please check CloudWatch logs for this endpoint.";
            }
            co_await change(row, EndpointStage::failed, std::move(reason));
            co_return;
        }
        auto healthy = healthy_by_variant(agents);
        for (const VariantPlan& variant : row.variants) {
            if (healthy[variant.name] < variant.instances) co_return;
        }
        // It answers before it says so.
        co_await publish(row, agents);
        co_await change(row, EndpointStage::in_service, {});
        co_return;
    }
    co_await publish(row, agents);
}

Task<std::shared_ptr<serving::Instance>> Endpoints::instance_of(const Agent& agent) {
    if (auto known = instances_.find(agent.id); known != instances_.end()) co_return known->second;
    const compute::ServingAddress& address = *agent.report->serving;
    std::shared_ptr<serving::Instance> made;
    std::string id = agent.unit.substr(agent.unit.find('/') + 1);
    if (address.flat_model.empty()) {
        made = std::make_shared<serving::Instance>(std::move(id), address.socket);
    } else {
        using Loaded = std::unique_ptr<predictor::FlatModel>;
        auto model = co_await pool_.run([&]() -> Result<Loaded> {
            ATHANOR_TRY(predictor::FlatModel loaded, predictor::FlatModel::load(address.flat_model));
            return std::make_unique<predictor::FlatModel>(std::move(loaded));
        });
        if (!model) {
            log::warn("agent {}: {}", agent.id, model.error().message);
            co_await fleet_.bury(agent, "ModelError: " + model.error().message, &Endpoints::lose);
            co_return nullptr;
        }
        predictor::InvocationOptions options;
        if (auto document = fleet_.document_of(agent)) {
            auto found = document->environment.find("SAGEMAKER_DEFAULT_INVOCATIONS_ACCEPT");
            if (found != document->environment.end()) options.default_accept = found->second;
        }
        made = std::make_shared<serving::Instance>(std::move(id), std::move(**model), std::move(options));
    }
    instances_[agent.id] = made;
    co_return made;
}

Task<void> Endpoints::publish(const EndpointRow& row, const std::vector<Agent>& agents) {
    std::string which;
    for (const Agent& agent : agents) {
        if (is_healthy(agent)) which += agent.id + " ";
        if (agent.stage == AgentStage::ended) instances_.erase(agent.id);
    }
    if (auto before = published_.find(row.key); before != published_.end() && before->second == which)
        co_return;
    auto endpoint = std::make_shared<serving::Endpoint>(
        serving::Endpoint{.account = row.key.account, .region = row.key.region, .name = row.key.name});
    for (const VariantPlan& plan : row.variants) {
        serving::Variant variant{.name = plan.name, .weight = plan.weight};
        for (const Agent& agent : agents) {
            if (!is_healthy(agent) || variant_of(agent) != plan.name) continue;
            if (auto instance = co_await instance_of(agent)) variant.instances.push_back(std::move(instance));
        }
        if (!variant.instances.empty()) endpoint->total_weight += plan.weight;
        endpoint->variants.push_back(std::move(variant));
    }
    router_.publish(std::move(endpoint));
    published_[row.key] = std::move(which);
}

void Endpoints::forget(const Key& endpoint) {
    if (published_.erase(endpoint) > 0) router_.remove(route_key(endpoint));
    std::vector<std::string> ids;
    for (const auto& [id, wanted] : wanted_) {
        if (wanted.endpoint == endpoint) ids.push_back(id);
    }
    for (const std::string& id : ids) {
        wanted_.erase(id);
        fleet_.release(id);
    }
}

// They were told to stop when the stage changed. What has not ended in time, or never began, is destroyed.
Task<void> Endpoints::end_all(const EndpointRow& row, const std::vector<Agent>& agents) {
    bool overdue = fleet_.clock.now() >= row.changed + kStopPatience;
    std::vector<Agent> ending;
    for (const Agent& agent : agents) {
        fleet_.release(agent.id);
        instances_.erase(agent.id);
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

Task<bool> Endpoints::change(const EndpointRow& row, EndpointStage stage, std::string failure) {
    auto written = co_await fleet_.database.write([&](store::Transaction& tx) -> Result<bool> {
        ATHANOR_TRY(auto now, find_endpoint(tx, row.key));
        if (!now || now->stage != row.stage) return false;  // deleted meanwhile
        now->stage = stage;
        now->changed = tx.now();
        now->failure = failure;
        if (stage == EndpointStage::failed) ATHANOR_CHECK(set_stop(tx, row.key));
        ATHANOR_CHECK(update(tx, *now));
        ATHANOR_CHECK(show(tx, *now));
        return true;
    });
    if (!written) log::error("endpoint {}: {}", row.key.name, written.error().message);
    if (stage == EndpointStage::failed) {
        forget(row.key);
        fleet_.stops.ring();
    }
    fleet_.work.ring();
    co_return written && **written;
}

}  // namespace athanor::sagemaker
