#include "services/sagemaker/service.hpp"

#include "base/log.hpp"
#include "services/sagemaker/experiments/members.hpp"
#include "services/sagemaker/jobs/pins.hpp"

namespace athanor::sagemaker {

namespace {

constexpr std::chrono::seconds kTick{1};

}  // namespace

std::vector<store::Migrations> Sagemaker::migrations() {
    return {resource_migrations(),
            job_migrations(),
            agent_migrations(),
            endpoint_migrations(),
            experiment_migrations(),
            tuning_migrations(),
            pipelines::pipeline_migrations(),
            monitoring_migrations(),
            group_policy_migrations()};
}

Sagemaker::Sagemaker(store::Database& control, const objects::MasterKey& master_key, Filesystem& files,
                     telemetry::LogStore& logs, telemetry::MetricStore& metrics,
                     compute::Placement& placement, const compute::Catalogue& catalogue,
                     gate::RootAndSessions& sessions, serving::Router& router, Clock& clock, Random& random,
                     Pool& pool, FleetOptions options, telemetry::MetricStore* cloudwatch)
    : vault_(master_key, random),
      fleet_(control, vault_, files, clock, random, placement, pool, std::move(options)),
      jobs_(fleet_, catalogue),
      endpoints_(fleet_, router, random, pool),
      agents_(fleet_, sessions, logs, &metrics, cloudwatch),
      models_(control, vault_, sessions),
      endpoint_configs_(control),
      groups_(control),
      packages_(control, vault_),
      group_policies_(control),
      tags_(control),
      training_jobs_(fleet_, catalogue),
      processing_jobs_(fleet_, catalogue),
      endpoint_operations_(fleet_, catalogue),
      pipelines_(control, vault_, sessions, clock, random, fleet_.work),
      tunings_(fleet_, random, pool),
      tuning_operations_(fleet_, catalogue, random),
      monitors_(fleet_, sessions, random),
      monitoring_schedules_(fleet_, catalogue),
      data_quality_definitions_(fleet_, catalogue),
      component_metrics_(control, metrics),
      experiments_(control),
      trials_(control),
      trial_components_(control, component_metrics_),
      artifacts_(control),
      actions_(control),
      contexts_(control),
      associations_(control),
      search_(control, component_metrics_, pool),
      views_(control, component_metrics_, clock, pool,
             [this](std::string_view arn) { return group_policies_.facts_of(arn); }) {}

void Sagemaker::add_to(gate::Register& operations) {
    models_.add_to(operations);
    endpoint_configs_.add_to(operations);
    groups_.add_to(operations);
    packages_.add_to(operations);
    group_policies_.add_to(operations);
    tags_.add_to(operations);
    training_jobs_.add_to(operations);
    processing_jobs_.add_to(operations);
    endpoint_operations_.add_to(operations);
    pipelines_.add_to(operations);
    tuning_operations_.add_to(operations);
    tunings_.use(operations);
    monitoring_schedules_.add_to(operations);
    data_quality_definitions_.add_to(operations);
    monitors_.use(operations);
    experiments_.add_to(operations);
    trials_.add_to(operations);
    trial_components_.add_to(operations);
    artifacts_.add_to(operations);
    actions_.add_to(operations);
    contexts_.add_to(operations);
    associations_.add_to(operations);
    search_.add_to(operations);
}

void Sagemaker::add_to(gate::SignedRoutes& routes, const gate::Authorizer& authorizer) {
    add_pins(routes, fleet_.database);
    views_.add_to(routes, authorizer);
}

Status Sagemaker::start(Executor executor) {
    ATHANOR_CHECK(jobs_.recover());
    ATHANOR_CHECK(endpoints_.recover());
    spawn(executor, run());
    spawn(executor, tick());
    spawn(executor, pipelines_.run());
    spawn(executor, tunings_.run());
    spawn(executor, monitors_.run());
    return {};
}

void Sagemaker::stop() {
    stopping_ = true;
    fleet_.work.close();
    fleet_.stops.close();
}

bool Sagemaker::has_ended(std::string_view arn) const {
    const auto key = parse_arn(arn);
    if (!key) return false;
    auto status = fleet_.database.read([&](store::Snapshot& snapshot) {
        return snapshot.one<std::string>(
            "SELECT status FROM sagemaker_resource WHERE account = ? AND region = ? AND kind = ? AND name = "
            "?",
            key->account, key->region, kind_text(key->kind), key->name);
    });
    if (!status || !*status) return true;
    if (key->kind == Kind::endpoint) return false;
    return **status == "Completed" || **status == "Failed" || **status == "Stopped";
}

Task<void> Sagemaker::reconcile() {
    co_await jobs_.step();
    co_await endpoints_.step();
}

Task<void> Sagemaker::run() {
    while (!stopping_) {
        std::uint64_t seen = fleet_.work.count();
        co_await reconcile();
        co_await fleet_.work.wait(seen, fleet_.clock.monotonic() + kTick);
    }
}

Task<void> Sagemaker::tick() {
    while (!stopping_) {
        co_await fleet_.clock.sleep(kTick);
        fleet_.work.tick(fleet_.clock.monotonic());
        fleet_.stops.tick(fleet_.clock.monotonic());
    }
}

}  // namespace athanor::sagemaker
