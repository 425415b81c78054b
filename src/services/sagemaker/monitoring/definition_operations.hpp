// Create, Describe, List and Delete of data quality job definitions: what a schedule's processing job shall be, under a name. A definition cannot
// be changed, nor deleted while a schedule uses it.
#pragma once

#include "api/sagemaker/data_quality_job_definition.hpp"
#include "compute/runtimes.hpp"
#include "gate/register.hpp"
#include "services/sagemaker/fleet/fleet.hpp"

namespace athanor::sagemaker {

class DataQualityDefinitions {
public:
    DataQualityDefinitions(Fleet& fleet, const compute::Catalogue& catalogue)
        : fleet_(fleet), catalogue_(catalogue) {}
    void add_to(gate::Register& operations);

private:
    template <class T>
    using Changed = Task<Result<store::Durable<T>>>;

    Changed<api::sagemaker::CreateDataQualityJobDefinitionResponse> create(
        gate::Call& call, api::sagemaker::CreateDataQualityJobDefinitionRequest in);
    Task<Result<api::sagemaker::DescribeDataQualityJobDefinitionResponse>> describe(
        gate::Call& call, api::sagemaker::DescribeDataQualityJobDefinitionRequest in);
    Task<Result<api::sagemaker::ListDataQualityJobDefinitionsResponse>> list_page(
        gate::Call& call, api::sagemaker::ListDataQualityJobDefinitionsRequest in);
    Changed<api::sagemaker::Unit> remove(gate::Call& call,
                                         api::sagemaker::DeleteDataQualityJobDefinitionRequest in);

    Fleet& fleet_;
    const compute::Catalogue& catalogue_;
};

}  // namespace athanor::sagemaker
