#include "services/sagemaker/endpoints/endpoint_operations.hpp"

#include "services/sagemaker/endpoints/capture.hpp"
#include "services/sagemaker/endpoints/endpoint_document.hpp"
#include "services/sagemaker/endpoints/endpoint_state.hpp"
#include "services/sagemaker/endpoints/endpoint_view.hpp"
#include "services/sagemaker/endpoints/endpoints.hpp"
#include "services/sagemaker/endpoints/history.hpp"
#include "services/sagemaker/jobs/job_operations.hpp"
#include "services/sagemaker/kept.hpp"
#include "services/sagemaker/listing.hpp"
#include "services/sagemaker/missing.hpp"
#include "services/sagemaker/tags.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

void EndpointOperations::add_to(gate::Register& operations) {
    operations.changes<op::CreateEndpoint>(
        [this](gate::Call& call, CreateEndpointInput in) { return create(call, std::move(in)); });
    operations.reads<op::DescribeEndpoint>(
        [this](gate::Call& call, DescribeEndpointInput in) { return describe(call, std::move(in)); });
    operations.reads<op::ListEndpoints>(
        [this](gate::Call& call, ListEndpointsInput in) { return list_page(call, std::move(in)); });
    operations.changes<op::UpdateEndpoint>(
        [this](gate::Call& call, UpdateEndpointInput in) { return change(call, std::move(in)); });
    operations.changes<op::UpdateEndpointWeightsAndCapacities>(
        [this](gate::Call& call, UpdateEndpointWeightsAndCapacitiesInput in) {
            return change_capacities(call, std::move(in));
        });
    operations.changes<op::DeleteEndpoint>(
        [this](gate::Call& call, DeleteEndpointInput in) { return remove(call, std::move(in)); });
}

Result<Deployment> EndpointOperations::plan(store::Transaction& tx, const Key& endpoint,
                                            const std::string& config_name) const {
    Key config_key{endpoint.account, endpoint.region, Kind::endpoint_config, config_name};
    ATHANOR_TRY(auto config_row, find(tx, config_key));
    if (!config_row) return missing(config_key);
    ATHANOR_TRY(auto config, recall<CreateEndpointConfigInput>(config_row->request));
    Deployment deployment{.config_name = config_name, .begun = tx.now(), .since = tx.now()};
    if (config.data_capture_config) deployment.capture = keep(*config.data_capture_config);
    for (const ProductionVariant& variant : config.production_variants) {
        ATHANOR_CHECK(
            check_instances(variant.instance_type.value_or(""), variant.initial_instance_count.value_or(1)));
        ATHANOR_TRY(VariantPlan plan,
                    plan_variant(tx, endpoint, variant, catalogue_, fleet_.vault, fleet_.options.server_url));
        deployment.variants.push_back(std::move(plan));
    }
    return deployment;
}

Task<Result<store::Durable<CreateEndpointOutput>>> EndpointOperations::create(gate::Call& call,
                                                                              CreateEndpointInput in) {
    ATHANOR_CO_CHECK(check_tags(in.tags));
    TagList tags = std::exchange(in.tags, std::nullopt).value_or(TagList{});
    Key key{call.account(), call.region, Kind::endpoint, in.endpoint_name};
    std::string request = keep(in);
    if (in.deployment_config) ATHANOR_CO_CHECK(check_alarms(key, *in.deployment_config));
    auto done = co_await fleet_.database.write([&](store::Transaction& tx) -> Result<CreateEndpointOutput> {
        ATHANOR_TRY(bool there, exists(tx, key));
        if (there) return taken(key);
        EndpointRow row{.key = key, .created = tx.now(), .changed = tx.now()};
        ATHANOR_TRY(row.current, plan(tx, key, in.endpoint_config_name));
        if (in.deployment_config) {  // it is for updates that retain it
            ATHANOR_CHECK(rollout_policy(*in.deployment_config, row.current.variants));
            row.current.policy = keep(*in.deployment_config);
        }
        ATHANOR_CHECK(
            insert(tx, Resource{.key = key, .created = tx.now(), .modified = tx.now(), .request = request}));
        ATHANOR_CHECK(insert(tx, row));
        ATHANOR_CHECK(put_tags(tx, key, tags));
        ATHANOR_CHECK(show(tx, row));
        return CreateEndpointOutput{.endpoint_arn = key.arn()};
    });
    if (done) fleet_.work.ring();
    co_return done;
}

Task<Result<DescribeEndpointOutput>> EndpointOperations::describe(gate::Call& call,
                                                                  DescribeEndpointInput in) {
    Key key{call.account(), call.region, Kind::endpoint, in.endpoint_name};
    co_return fleet_.database.read([&](store::Snapshot& snapshot) -> Result<DescribeEndpointOutput> {
        ATHANOR_TRY(auto resource, find(snapshot, key));
        ATHANOR_TRY(auto row, find_endpoint(snapshot, key));
        if (!resource || !row) return missing(key);
        ATHANOR_TRY(auto agents, agents_of(snapshot, key));
        DescribeEndpointOutput out{.endpoint_name = key.name,
                                   .endpoint_arn = key.arn(),
                                   .endpoint_config_name = row->current.config_name,
                                   .endpoint_status = resource->status,
                                   .creation_time = resource->created,
                                   .last_modified_time = resource->modified};
        if (!row->failure.empty()) out.failure_reason = row->failure;
        ATHANOR_TRY(out.data_capture_config, capture_summary(*row));
        const std::string& policy = row->next ? row->next->policy : row->current.policy;
        if (!policy.empty()) {
            ATHANOR_TRY(out.last_deployment_config, recall<DeploymentConfig>(policy));
        }
        out.production_variants = variants_of(*row, agents);
        if (row->next) out.pending_deployment_summary = pending_of(*row, agents);
        return out;
    });
}

Task<Result<ListEndpointsOutput>> EndpointOperations::list_page(gate::Call& call, ListEndpointsInput in) {
    ListQuery query = list_query(call.account(), call.region, Kind::endpoint, in, true);
    ATHANOR_CO_TRY(ListPage page,
                   fleet_.database.read([&](store::Snapshot& snapshot) { return list(snapshot, query); }));
    ListEndpointsOutput out{.endpoints = {}, .next_token = std::move(page.next_token)};
    for (ListRow& row : page.rows) {
        Key key{call.account(), call.region, Kind::endpoint, std::move(row.name)};
        out.endpoints.push_back({.endpoint_name = key.name,
                                 .endpoint_arn = key.arn(),
                                 .creation_time = row.created,
                                 .last_modified_time = row.modified,
                                 .endpoint_status = std::move(row.status)});
    }
    co_return out;
}

Task<Result<store::Durable<Unit>>> EndpointOperations::remove(gate::Call& call, DeleteEndpointInput in) {
    Key key{call.account(), call.region, Kind::endpoint, std::move(in.endpoint_name)};
    auto done = co_await fleet_.database.write([&](store::Transaction& tx) -> Result<Unit> {
        ATHANOR_TRY(auto row, find_endpoint(tx, key));
        if (!row || row->stage == EndpointStage::deleting) return missing(key);
        if (row->stage == EndpointStage::creating || row->stage == EndpointStage::updating ||
            row->stage == EndpointStage::rolling_back)
            return in_progress(key);
        row->stage = EndpointStage::deleting;
        row->changed = tx.now();
        ATHANOR_CHECK(update(tx, *row));
        ATHANOR_CHECK(set_stop(tx, key));
        ATHANOR_CHECK(end_service(tx, key));
        ATHANOR_CHECK(show(tx, *row));
        return Unit{};
    });
    if (done) {
        fleet_.stops.ring();
        fleet_.work.ring();
    }
    co_return done;
}

}  // namespace athanor::sagemaker
