// What is only kept: models, endpoint configurations, model package groups and model packages. Pure database: a handler validates, writes
// one transaction, and answers when it is on the disk.
#pragma once

#include "api/sagemaker/endpoint_config.hpp"
#include "api/sagemaker/model.hpp"
#include "api/sagemaker/model_package.hpp"
#include "api/sagemaker/model_package_group.hpp"
#include "gate/register.hpp"
#include "services/sagemaker/resource.hpp"
#include "services/sagemaker/vault.hpp"
#include "store/database.hpp"

namespace athanor::sagemaker {

// CreateModel, DescribeModel, ListModels, DeleteModel.
class Models {
public:
    Models(store::Database& database, const Vault& vault) : database_(database), vault_(vault) {}
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

    store::Database& database_;
    const Vault& vault_;
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

// CreateModelPackage, DescribeModelPackage, ListModelPackages, UpdateModelPackage, DeleteModelPackage.
class ModelPackages {
public:
    explicit ModelPackages(store::Database& database) : database_(database) {}
    void add_to(gate::Register& operations);

private:
    Task<Result<store::Durable<api::sagemaker::CreateModelPackageOutput>>> create(
        gate::Call& call, api::sagemaker::CreateModelPackageInput in);
    Task<Result<api::sagemaker::DescribeModelPackageOutput>> describe(
        gate::Call& call, api::sagemaker::DescribeModelPackageInput in);
    Task<Result<api::sagemaker::ListModelPackagesOutput>> list_page(
        gate::Call& call, api::sagemaker::ListModelPackagesInput in);
    Task<Result<store::Durable<api::sagemaker::UpdateModelPackageOutput>>> change(
        gate::Call& call, api::sagemaker::UpdateModelPackageInput in);
    Task<Result<store::Durable<api::sagemaker::Unit>>> remove(gate::Call& call,
                                                              api::sagemaker::DeleteModelPackageInput in);

    store::Database& database_;
};

// The environments of a model's containers: sealed where the model is kept.
using Containers = std::optional<std::vector<api::sagemaker::ContainerDefinition>>;
Status open_environments(const Vault& vault, const Key& model,
                         std::optional<api::sagemaker::ContainerDefinition>& primary, Containers& containers);

// The package that `name_or_arn` means to this caller, read in the same snapshot as whatever depends on it.
Result<api::sagemaker::DescribeModelPackageOutput> find_model_package(store::Snapshot& snapshot,
                                                                      std::string_view account,
                                                                      std::string_view region,
                                                                      std::string_view name_or_arn);

}  // namespace athanor::sagemaker
