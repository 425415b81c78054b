#include "compute/secret_reference.hpp"
#include "services/sagemaker/kept.hpp"
#include "services/sagemaker/listing.hpp"
#include "services/sagemaker/missing.hpp"
#include "services/sagemaker/registry/registry.hpp"
#include "services/sagemaker/tags.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

namespace {

Status check_container(const ContainerDefinition& container) {
    if (!container.image && !container.model_package_name) {
        return validation_error("Container definition must specify either an Image or a ModelPackageName.");
    }
    if (container.model_data_url && container.model_data_source) {
        return validation_error(
            "Only one of ModelDataUrl and ModelDataSource can be specified for a container.");
    }
    if (container.model_data_url && !container.model_data_url->starts_with("s3://") &&
        !container.model_data_url->starts_with("https://")) {
        return validation_error("Invalid ModelDataUrl: " + *container.model_data_url +
                                ". It must be an S3 URI.");
    }
    if (container.environment) ATHANOR_CHECK(compute::check_references(*container.environment));
    return {};
}

Status check(const CreateModelInput& in) {
    if (in.primary_container && in.containers) {
        return validation_error("Only one of PrimaryContainer and Containers can be specified.");
    }
    if (!in.primary_container && (!in.containers || in.containers->empty())) {
        return validation_error("A model must have a PrimaryContainer or at least one of Containers.");
    }
    if (in.primary_container) return check_container(*in.primary_container);
    for (const ContainerDefinition& container : *in.containers) ATHANOR_CHECK(check_container(container));
    return {};
}

// A version of the registry can be deployed only once it is approved.
Status check_package(store::Snapshot& snapshot, const gate::Call& call, const ContainerDefinition& container,
                     const Vault& vault) {
    if (!container.model_package_name) return {};
    ATHANOR_TRY(auto package, find_model_package(snapshot, call.account(), call.region,
                                                 *container.model_package_name, vault));
    if (package.model_package_version && package.model_approval_status != "Approved") {
        return validation_error("Cannot create Model from ModelPackage " + package.model_package_arn +
                                ": its ModelApprovalStatus is " + package.model_approval_status.value_or("") +
                                ", and a model package version must be Approved to be deployed.");
    }
    return {};
}

std::vector<ContainerDefinition> containers_of(const CreateModelInput& in) {
    return in.primary_container ? std::vector{*in.primary_container} : *in.containers;
}

// Where the container's data are, or those of the package that it is made from.
Result<std::vector<ModelLocation>> locations_of(store::Snapshot& snapshot, const gate::Call& call,
                                                const ContainerDefinition& container, const Vault& vault) {
    std::vector<ModelLocation> all;
    if (auto own = location_of(container.model_data_url, container.model_data_source)) {
        all.push_back(*std::move(own));
    } else if (container.model_package_name) {
        ATHANOR_TRY(auto package, find_model_package(snapshot, call.account(), call.region,
                                                     *container.model_package_name, vault));
        if (!package.inference_specification) return all;
        for (const auto& definition : package.inference_specification->containers) {
            if (auto one = location_of(definition.model_data_url, definition.model_data_source))
                all.push_back(*std::move(one));
        }
    }
    return all;
}

}  // namespace

Status open_environments(const Vault& vault, const Key& model, std::optional<ContainerDefinition>& primary,
                         Containers& containers) {
    if (primary) ATHANOR_CHECK(vault.open(model.arn(), primary->environment));
    if (containers) {
        for (ContainerDefinition& container : *containers)
            ATHANOR_CHECK(vault.open(model.arn(), container.environment));
    }
    return {};
}

void Models::add_to(gate::Register& operations) {
    operations_ = &operations;
    operations.changes<op::CreateModel>(
        [this](gate::Call& call, CreateModelInput in) { return create(call, std::move(in)); });
    operations.reads<op::DescribeModel>(
        [this](gate::Call& call, DescribeModelInput in) { return describe(call, std::move(in)); });
    operations.reads<op::ListModels>(
        [this](gate::Call& call, ListModelsInput in) { return list_page(call, std::move(in)); });
    operations.changes<op::DeleteModel>(
        [this](gate::Call& call, DeleteModelInput in) { return remove(call, std::move(in)); });
}

Task<Result<store::Durable<CreateModelOutput>>> Models::create(gate::Call& call, CreateModelInput in) {
    ATHANOR_CO_CHECK(check(in));
    ATHANOR_CO_CHECK(check_tags(in.tags));
    TagList tags = std::exchange(in.tags, std::nullopt).value_or(TagList{});
    Key key{call.account(), call.region, Kind::model, in.model_name};
    ATHANOR_CO_CHECK(co_await check_data(call, in));
    if (in.primary_container) vault_.seal(key.arn(), in.primary_container->environment);
    if (in.containers) {
        for (ContainerDefinition& container : *in.containers) vault_.seal(key.arn(), container.environment);
    }
    std::string request = keep(in);
    co_return co_await database_.write([&](store::Transaction& tx) -> Result<CreateModelOutput> {
        ATHANOR_TRY(bool there, exists(tx, key));
        if (there) return taken(key);
        if (in.primary_container) ATHANOR_CHECK(check_package(tx, call, *in.primary_container, vault_));
        if (in.containers) {
            for (const ContainerDefinition& container : *in.containers)
                ATHANOR_CHECK(check_package(tx, call, container, vault_));
        }
        ATHANOR_CHECK(
            insert(tx, {.key = key, .created = tx.now(), .modified = tx.now(), .request = request}));
        ATHANOR_CHECK(put_tags(tx, key, tags));
        return CreateModelOutput{.model_arn = key.arn()};
    });
}

Task<Status> Models::check_data(const gate::Call& call, const CreateModelInput& in) {
    gate::Call as_role = call;
    if (in.execution_role_arn)
        as_role.principal = sessions_.role_principal(*in.execution_role_arn, "SageMaker");
    for (const ContainerDefinition& container : containers_of(in)) {
        // A package that may not be deployed is told of before where its data should be.
        ATHANOR_CO_TRY(auto locations,
                       database_.read([&](store::Snapshot& snapshot) -> Result<std::vector<ModelLocation>> {
                           ATHANOR_CHECK(check_package(snapshot, call, container, vault_));
                           return locations_of(snapshot, call, container, vault_);
                       }));
        for (const ModelLocation& location : locations)
            ATHANOR_CO_CHECK(co_await check_location(*operations_, as_role, location));
    }
    co_return Status{};
}

Task<Result<DescribeModelOutput>> Models::describe(gate::Call& call, DescribeModelInput in) {
    Key key{call.account(), call.region, Kind::model, in.model_name};
    ATHANOR_CO_TRY(auto row, database_.read([&](store::Snapshot& snapshot) { return find(snapshot, key); }));
    if (!row) co_return missing(key);
    ATHANOR_CO_TRY(auto out, (mirrored<DescribeModelOutput, CreateModelInput>(row->request)));
    ATHANOR_CO_CHECK(open_environments(vault_, key, out.primary_container, out.containers));
    out.model_arn = key.arn();
    out.creation_time = row->created;
    co_return out;
}

Task<Result<ListModelsOutput>> Models::list_page(gate::Call& call, ListModelsInput in) {
    ListQuery query = list_query(call.account(), call.region, Kind::model, in, true);
    ATHANOR_CO_TRY(ListPage page,
                   database_.read([&](store::Snapshot& snapshot) { return list(snapshot, query); }));
    ListModelsOutput out{.models = {}, .next_token = std::move(page.next_token)};
    for (ListRow& row : page.rows) {
        Key key{call.account(), call.region, Kind::model, std::move(row.name)};
        out.models.push_back({.model_name = key.name, .model_arn = key.arn(), .creation_time = row.created});
    }
    co_return out;
}

Task<Result<store::Durable<Unit>>> Models::remove(gate::Call& call, DeleteModelInput in) {
    Key key{call.account(), call.region, Kind::model, std::move(in.model_name)};
    co_return co_await database_.write([&](store::Transaction& tx) -> Result<Unit> {
        ATHANOR_TRY(bool there, erase(tx, key));
        if (!there) return missing(key);
        return Unit{};
    });
}

}  // namespace athanor::sagemaker
