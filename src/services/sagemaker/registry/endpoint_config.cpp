#include <set>

#include "services/sagemaker/kept.hpp"
#include "services/sagemaker/listing.hpp"
#include "services/sagemaker/missing.hpp"
#include "services/sagemaker/registry/registry.hpp"
#include "services/sagemaker/tags.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

namespace {

// What this platform cannot honour is refused, never accepted and ignored.
Status check_variant(const ProductionVariant& variant) {
    auto refuse = [&](std::string_view what) {
        return validation_error("Production variant " + variant.variant_name + ": " + std::string(what));
    };
    if (variant.serverless_config)
        return refuse(
            "ServerlessConfig is not supported here; give an InstanceType and an InitialInstanceCount.");
    if (!variant.model_name) return refuse("a ModelName is required.");
    if (!variant.instance_type) return refuse("an InstanceType is required.");
    if (!variant.initial_instance_count || *variant.initial_instance_count < 1)
        return refuse("an InitialInstanceCount of at least 1 is required.");
    if (variant.initial_variant_weight && *variant.initial_variant_weight < 0)
        return refuse("InitialVariantWeight must not be negative.");
    return {};
}

Status check(CreateEndpointConfigInput& in) {
    std::set<std::string_view> names;
    for (ProductionVariant& variant : in.production_variants) {
        ATHANOR_CHECK(check_variant(variant));
        if (!names.insert(variant.variant_name).second) {
            return validation_error("Duplicate production variant name: " + variant.variant_name +
                                    ". Variant names must be unique.");
        }
        if (!variant.initial_variant_weight) variant.initial_variant_weight = 1.0;
    }
    if (in.shadow_production_variants)
        return validation_error("ShadowProductionVariants are not supported here.");
    if (in.async_inference_config) return validation_error("AsyncInferenceConfig is not supported here.");
    return {};
}

}  // namespace

void EndpointConfigs::add_to(gate::Register& operations) {
    operations.changes<op::CreateEndpointConfig>(
        [this](gate::Call& call, CreateEndpointConfigInput in) { return create(call, std::move(in)); });
    operations.reads<op::DescribeEndpointConfig>(
        [this](gate::Call& call, DescribeEndpointConfigInput in) { return describe(call, std::move(in)); });
    operations.reads<op::ListEndpointConfigs>(
        [this](gate::Call& call, ListEndpointConfigsInput in) { return list_page(call, std::move(in)); });
    operations.changes<op::DeleteEndpointConfig>(
        [this](gate::Call& call, DeleteEndpointConfigInput in) { return remove(call, std::move(in)); });
}

Task<Result<store::Durable<CreateEndpointConfigOutput>>> EndpointConfigs::create(
    gate::Call& call, CreateEndpointConfigInput in) {
    ATHANOR_CO_CHECK(check(in));
    ATHANOR_CO_CHECK(check_tags(in.tags));
    TagList tags = std::exchange(in.tags, std::nullopt).value_or(TagList{});
    Key key{call.account(), call.region, Kind::endpoint_config, in.endpoint_config_name};
    std::string request = keep(in);
    co_return co_await database_.write([&](store::Transaction& tx) -> Result<CreateEndpointConfigOutput> {
        ATHANOR_TRY(bool there, exists(tx, key));
        if (there) return taken(key);
        for (const ProductionVariant& variant : in.production_variants) {
            Key model{key.account, key.region, Kind::model, *variant.model_name};
            ATHANOR_TRY(bool known, exists(tx, model));
            if (!known) return missing(model);
        }
        ATHANOR_CHECK(
            insert(tx, {.key = key, .created = tx.now(), .modified = tx.now(), .request = request}));
        ATHANOR_CHECK(put_tags(tx, key, tags));
        return CreateEndpointConfigOutput{.endpoint_config_arn = key.arn()};
    });
}

Task<Result<DescribeEndpointConfigOutput>> EndpointConfigs::describe(gate::Call& call,
                                                                     DescribeEndpointConfigInput in) {
    Key key{call.account(), call.region, Kind::endpoint_config, in.endpoint_config_name};
    ATHANOR_CO_TRY(auto row, database_.read([&](store::Snapshot& snapshot) { return find(snapshot, key); }));
    if (!row) co_return missing(key);
    ATHANOR_CO_TRY(auto out,
                   (mirrored<DescribeEndpointConfigOutput, CreateEndpointConfigInput>(row->request)));
    out.endpoint_config_arn = key.arn();
    out.creation_time = row->created;
    co_return out;
}

Task<Result<ListEndpointConfigsOutput>> EndpointConfigs::list_page(gate::Call& call,
                                                                   ListEndpointConfigsInput in) {
    ListQuery query = list_query(call.account(), call.region, Kind::endpoint_config, in, true);
    ATHANOR_CO_TRY(ListPage page,
                   database_.read([&](store::Snapshot& snapshot) { return list(snapshot, query); }));
    ListEndpointConfigsOutput out{.endpoint_configs = {}, .next_token = std::move(page.next_token)};
    for (ListRow& row : page.rows) {
        Key key{call.account(), call.region, Kind::endpoint_config, std::move(row.name)};
        out.endpoint_configs.push_back({.endpoint_config_name = key.name,
                                        .endpoint_config_arn = key.arn(),
                                        .creation_time = row.created});
    }
    co_return out;
}

Task<Result<store::Durable<Unit>>> EndpointConfigs::remove(gate::Call& call, DeleteEndpointConfigInput in) {
    Key key{call.account(), call.region, Kind::endpoint_config, std::move(in.endpoint_config_name)};
    co_return co_await database_.write([&](store::Transaction& tx) -> Result<Unit> {
        ATHANOR_TRY(bool there, erase(tx, key));
        if (!there) return missing(key);
        return Unit{};
    });
}

}  // namespace athanor::sagemaker
