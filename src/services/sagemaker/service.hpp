// SageMaker's control plane: jobs, models, endpoints and the model registry. Register its operations, hand it the agents' route
// (compute::kAgentPathPrefix), start it. One reconciler coroutine compares the tables with the machine: woken by whatever changes, and by a
// tick of a second for what dies silently. Everything is in control.db; a restarted server goes on where the tables say it was.
//
//     sagemaker::Sagemaker sagemaker(control, master_key, files, logs, placement, catalogue, sessions, router, clock, random, pool, options);
//     sagemaker.add_to(operations);
//     dispatcher.route(std::string(compute::kAgentPathPrefix), [&](http::Request& r, std::string_view rest) { return sagemaker.serve_agent(r, rest); });
//     ATHANOR_CHECK(sagemaker.start(cores.next()));
//
// stop() ends long polls and the reconciler's rounds; destroy it after the cores have stopped.
#pragma once

#include <vector>

#include "services/sagemaker/agents/agent_api.hpp"
#include "services/sagemaker/endpoints/endpoint_operations.hpp"
#include "services/sagemaker/endpoints/endpoints.hpp"
#include "services/sagemaker/experiments/experiments.hpp"
#include "services/sagemaker/experiments/lineage.hpp"
#include "services/sagemaker/fleet/fleet.hpp"
#include "services/sagemaker/jobs/job_operations.hpp"
#include "services/sagemaker/jobs/jobs.hpp"
#include "services/sagemaker/monitoring/definition_operations.hpp"
#include "services/sagemaker/monitoring/monitors.hpp"
#include "services/sagemaker/monitoring/schedule_operations.hpp"
#include "services/sagemaker/pipelines/pipelines.hpp"
#include "services/sagemaker/registry/group_policy.hpp"
#include "services/sagemaker/registry/registry.hpp"
#include "services/sagemaker/search/search.hpp"
#include "services/sagemaker/tags.hpp"
#include "services/sagemaker/tuning/tuning_operations.hpp"
#include "services/sagemaker/tuning/tunings.hpp"
#include "services/sagemaker/views/views.hpp"
#include "serving/router.hpp"
#include "telemetry/metric_store.hpp"

namespace athanor::gate {
class SignedRoutes;
}

namespace athanor::sagemaker {

class Sagemaker {
public:
    // The tables of control.db that this service owns.
    static std::vector<store::Migrations> migrations();

    Sagemaker(store::Database& control, const objects::MasterKey& master_key, Filesystem& files,
              telemetry::LogStore& logs, telemetry::MetricStore& metrics, compute::Placement& placement,
              const compute::Catalogue& catalogue, gate::RootAndSessions& sessions, serving::Router& router,
              Clock& clock, Random& random, Pool& pool, FleetOptions options,
              telemetry::MetricStore* cloudwatch = nullptr);

    void add_to(gate::Register& operations);
    // jobs/pins.hpp, views/views.hpp
    void add_to(gate::SignedRoutes& routes, const gate::Authorizer& authorizer);
    void changes_from(Views::Changes changes) { views_.changes_from(std::move(changes)); }
    Task<http::Response> serve_agent(http::Request& request, std::string_view operation) {
        return agents_.serve(request, operation);
    }

    // Blocks for what it reads: start-up. Endpoints answer again once their models are loaded, in the first round.
    Status start(Executor executor);
    void stop();
    // For the metrics service: where the points of components and jobs lie.
    ComponentMetrics& component_metrics() { return component_metrics_; }
    // Whether a job has ended or an endpoint is gone, by its ARN: their credentials go with them. One indexed read.
    bool has_ended(std::string_view arn) const;
    // For decisions: the policy and the tags of a resource.
    identity::ResourceFacts facts_of(std::string_view arn) const { return group_policies_.facts_of(arn); }
    // One round of the reconciler: for tests.
    Task<void> reconcile();

private:
    Task<void> run();
    Task<void> tick();

    const Vault vault_;
    Fleet fleet_;
    Jobs jobs_;
    Endpoints endpoints_;
    AgentApi agents_;
    Models models_;
    EndpointConfigs endpoint_configs_;
    ModelPackageGroups groups_;
    ModelPackages packages_;
    GroupPolicies group_policies_;
    Tags tags_;
    TrainingJobs training_jobs_;
    ProcessingJobs processing_jobs_;
    EndpointOperations endpoint_operations_;
    pipelines::Pipelines pipelines_;
    Tunings tunings_;
    TuningOperations tuning_operations_;
    Monitors monitors_;
    MonitoringSchedules monitoring_schedules_;
    DataQualityDefinitions data_quality_definitions_;
    ComponentMetrics component_metrics_;
    Experiments experiments_;
    Trials trials_;
    TrialComponents trial_components_;
    Artifacts artifacts_;
    Actions actions_;
    Contexts contexts_;
    Associations associations_;
    Search search_;
    Views views_;
    std::atomic<bool> stopping_ = false;
};

}  // namespace athanor::sagemaker
