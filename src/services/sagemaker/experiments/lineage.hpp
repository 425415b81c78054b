// Lineage: artifacts (what lies somewhere), actions (what was done), contexts (what things belong to), and the associations between them and
// trial components. An artifact has an ARN of its own making, the others a name. Pure database.
#pragma once

#include "api/sagemaker/action.hpp"
#include "api/sagemaker/artifact.hpp"
#include "api/sagemaker/association.hpp"
#include "api/sagemaker/context.hpp"
#include "api/sagemaker/lineage.hpp"
#include "gate/register.hpp"
#include "services/sagemaker/resource.hpp"
#include "store/database.hpp"

namespace athanor::sagemaker {

// CreateArtifact, DescribeArtifact, ListArtifacts, UpdateArtifact, DeleteArtifact.
class Artifacts {
public:
    explicit Artifacts(store::Database& database) : database_(database) {}
    void add_to(gate::Register& operations);

private:
    Task<Result<store::Durable<api::sagemaker::CreateArtifactResponse>>> create(
        gate::Call& call, api::sagemaker::CreateArtifactRequest in);
    Task<Result<api::sagemaker::DescribeArtifactResponse>> describe(
        gate::Call& call, api::sagemaker::DescribeArtifactRequest in);
    Task<Result<api::sagemaker::ListArtifactsResponse>> list_page(gate::Call& call,
                                                                  api::sagemaker::ListArtifactsRequest in);
    Task<Result<store::Durable<api::sagemaker::UpdateArtifactResponse>>> change(
        gate::Call& call, api::sagemaker::UpdateArtifactRequest in);
    Task<Result<store::Durable<api::sagemaker::DeleteArtifactResponse>>> remove(
        gate::Call& call, api::sagemaker::DeleteArtifactRequest in);

    store::Database& database_;
};

// CreateAction, DescribeAction, ListActions, UpdateAction, DeleteAction.
class Actions {
public:
    explicit Actions(store::Database& database) : database_(database) {}
    void add_to(gate::Register& operations);

private:
    Task<Result<store::Durable<api::sagemaker::CreateActionResponse>>> create(
        gate::Call& call, api::sagemaker::CreateActionRequest in);
    Task<Result<api::sagemaker::DescribeActionResponse>> describe(gate::Call& call,
                                                                  api::sagemaker::DescribeActionRequest in);
    Task<Result<api::sagemaker::ListActionsResponse>> list_page(gate::Call& call,
                                                                api::sagemaker::ListActionsRequest in);
    Task<Result<store::Durable<api::sagemaker::UpdateActionResponse>>> change(
        gate::Call& call, api::sagemaker::UpdateActionRequest in);
    Task<Result<store::Durable<api::sagemaker::DeleteActionResponse>>> remove(
        gate::Call& call, api::sagemaker::DeleteActionRequest in);

    store::Database& database_;
};

// CreateContext, DescribeContext, ListContexts, UpdateContext, DeleteContext.
class Contexts {
public:
    explicit Contexts(store::Database& database) : database_(database) {}
    void add_to(gate::Register& operations);

private:
    Task<Result<store::Durable<api::sagemaker::CreateContextResponse>>> create(
        gate::Call& call, api::sagemaker::CreateContextRequest in);
    Task<Result<api::sagemaker::DescribeContextResponse>> describe(gate::Call& call,
                                                                   api::sagemaker::DescribeContextRequest in);
    Task<Result<api::sagemaker::ListContextsResponse>> list_page(gate::Call& call,
                                                                 api::sagemaker::ListContextsRequest in);
    Task<Result<store::Durable<api::sagemaker::UpdateContextResponse>>> change(
        gate::Call& call, api::sagemaker::UpdateContextRequest in);
    Task<Result<store::Durable<api::sagemaker::DeleteContextResponse>>> remove(
        gate::Call& call, api::sagemaker::DeleteContextRequest in);

    store::Database& database_;
};

// AddAssociation, DeleteAssociation, ListAssociations, QueryLineage.
class Associations {
public:
    explicit Associations(store::Database& database) : database_(database) {}
    void add_to(gate::Register& operations);

private:
    Task<Result<store::Durable<api::sagemaker::AddAssociationResponse>>> add(
        gate::Call& call, api::sagemaker::AddAssociationRequest in);
    Task<Result<store::Durable<api::sagemaker::DeleteAssociationResponse>>> remove(
        gate::Call& call, api::sagemaker::DeleteAssociationRequest in);
    Task<Result<api::sagemaker::ListAssociationsResponse>> list_page(
        gate::Call& call, api::sagemaker::ListAssociationsRequest in);
    Task<Result<api::sagemaker::QueryLineageResponse>> query(gate::Call& call,
                                                             api::sagemaker::QueryLineageRequest in);

    store::Database& database_;
};

}  // namespace athanor::sagemaker
