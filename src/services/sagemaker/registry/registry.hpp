// What is only kept: models, endpoint configurations, model package groups and model packages. A handler validates, writes one transaction,
// and answers when it is on the disk. Environments are sealed in it (vault.hpp).
#pragma once

#include "api/sagemaker/endpoint_config.hpp"
#include "api/sagemaker/model.hpp"
#include "api/sagemaker/model_package.hpp"
#include "api/sagemaker/model_package_group.hpp"
#include "gate/credentials.hpp"
#include "gate/register.hpp"
#include "services/sagemaker/resource.hpp"
#include "services/sagemaker/vault.hpp"
#include "store/database.hpp"

namespace athanor::sagemaker {

// CreateModel, DescribeModel, ListModels, DeleteModel. A model whose data are not in S3 is refused, as AWS does.
class Models {
public:
    Models(store::Database& database, const Vault& vault, const gate::RootAndSessions& sessions)
        : database_(database), vault_(vault), sessions_(sessions) {}
    void add_to(gate::Register& operations);

private:
    Task<Result<store::Durable<api::sagemaker::CreateModelOutput>>> create(
        gate::Call& call, api::sagemaker::CreateModelInput in);
    Task<Result<api::sagemaker::DescribeModelOutput>> describe(gate::Call& call,
                                                               api::sagemaker::DescribeModelInput in);
    Task<Result<api::sagemaker::ListModelsOutput>> list_page(gate::Call& call,
                                                             api::sagemaker::ListModelsInput in);
    Task<Result<store::Durable<api::sagemaker::Unit>>> remove(gate::Call& call,
                                                              api::sagemaker::DeleteModelInput in);
    Task<Status> check_data(const gate::Call& call, const api::sagemaker::CreateModelInput& in);

    store::Database& database_;
    const Vault& vault_;
    const gate::RootAndSessions& sessions_;
    gate::Register* operations_ = nullptr;
};

// CreateEndpointConfig, DescribeEndpointConfig, ListEndpointConfigs, DeleteEndpointConfig.
class EndpointConfigs {
public:
    explicit EndpointConfigs(store::Database& database) : database_(database) {}
    void add_to(gate::Register& operations);

private:
    Task<Result<store::Durable<api::sagemaker::CreateEndpointConfigOutput>>> create(
        gate::Call& call, api::sagemaker::CreateEndpointConfigInput in);
    Task<Result<api::sagemaker::DescribeEndpointConfigOutput>> describe(
        gate::Call& call, api::sagemaker::DescribeEndpointConfigInput in);
    Task<Result<api::sagemaker::ListEndpointConfigsOutput>> list_page(
        gate::Call& call, api::sagemaker::ListEndpointConfigsInput in);
    Task<Result<store::Durable<api::sagemaker::Unit>>> remove(gate::Call& call,
                                                              api::sagemaker::DeleteEndpointConfigInput in);

    store::Database& database_;
};

// CreateModelPackageGroup, DescribeModelPackageGroup, ListModelPackageGroups, DeleteModelPackageGroup.
class ModelPackageGroups {
public:
    explicit ModelPackageGroups(store::Database& database) : database_(database) {}
    void add_to(gate::Register& operations);

private:
    Task<Result<store::Durable<api::sagemaker::CreateModelPackageGroupOutput>>> create(
        gate::Call& call, api::sagemaker::CreateModelPackageGroupInput in);
    Task<Result<api::sagemaker::DescribeModelPackageGroupOutput>> describe(
        gate::Call& call, api::sagemaker::DescribeModelPackageGroupInput in);
    Task<Result<api::sagemaker::ListModelPackageGroupsOutput>> list_page(
        gate::Call& call, api::sagemaker::ListModelPackageGroupsInput in);
    Task<Result<store::Durable<api::sagemaker::Unit>>> remove(
        gate::Call& call, api::sagemaker::DeleteModelPackageGroupInput in);

    store::Database& database_;
};

// CreateModelPackage, DescribeModelPackage, BatchDescribeModelPackage, ListModelPackages, UpdateModelPackage, DeleteModelPackage.
class ModelPackages {
public:
    ModelPackages(store::Database& database, const Vault& vault) : database_(database), vault_(vault) {}
    void add_to(gate::Register& operations);

private:
    Task<Result<store::Durable<api::sagemaker::CreateModelPackageOutput>>> create(
        gate::Call& call, api::sagemaker::CreateModelPackageInput in);
    Task<Result<api::sagemaker::DescribeModelPackageOutput>> describe(
        gate::Call& call, api::sagemaker::DescribeModelPackageInput in);
    Task<Result<api::sagemaker::BatchDescribeModelPackageOutput>> describe_many(
        gate::Call& call, api::sagemaker::BatchDescribeModelPackageInput in);
    Task<Result<api::sagemaker::ListModelPackagesOutput>> list_page(
        gate::Call& call, api::sagemaker::ListModelPackagesInput in);
    Task<Result<store::Durable<api::sagemaker::UpdateModelPackageOutput>>> change(
        gate::Call& call, api::sagemaker::UpdateModelPackageInput in);
    Task<Result<store::Durable<api::sagemaker::Unit>>> remove(gate::Call& call,
                                                              api::sagemaker::DeleteModelPackageInput in);

    store::Database& database_;
    const Vault& vault_;
};

// The environments of a model's containers: sealed where the model is kept.
using Containers = std::optional<std::vector<api::sagemaker::ContainerDefinition>>;
Status open_environments(const Vault& vault, const Key& model,
                         std::optional<api::sagemaker::ContainerDefinition>& primary, Containers& containers);

// The package that `name_or_arn` means to this caller, read in the same snapshot as whatever depends on it. It may be another account's: whoever gives an
// ARN was let in by the decision over it (apis/permissions.txt), or by that over the model that named it.
Result<api::sagemaker::DescribeModelPackageOutput> find_model_package(store::Snapshot& snapshot,
                                                                      std::string_view account,
                                                                      std::string_view region,
                                                                      std::string_view name_or_arn,
                                                                      const Vault& vault);

// Where a model's data are: an object, or whatever lies below a prefix.
struct ModelLocation {
    std::string uri;
    bool prefix = false;
};
std::optional<ModelLocation> location_of(const std::optional<std::string>& url,
                                         const std::optional<api::sagemaker::ModelDataSource>& source);
// ValidationException, in AWS's words, if nothing is there or `call`'s principal may not read it. Asked of S3 through the register; a
// server whose objects live elsewhere has no S3 to ask, and finds out when an instance starts.
Task<Status> check_location(gate::Register& operations, gate::Call& call, const ModelLocation& location);

}  // namespace athanor::sagemaker
