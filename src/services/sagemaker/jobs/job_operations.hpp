// Create, Describe, List and Stop of training and of processing jobs.
#pragma once

#include "api/sagemaker/processing_job.hpp"
#include "api/sagemaker/training_job.hpp"
#include "compute/runtimes.hpp"
#include "gate/register.hpp"
#include "services/sagemaker/fleet/fleet.hpp"
#include "services/sagemaker/resource.hpp"

namespace athanor::sagemaker {

class TrainingJobs {
public:
    TrainingJobs(Fleet& fleet, const compute::Catalogue& catalogue) : fleet_(fleet), catalogue_(catalogue) {}
    void add_to(gate::Register& operations);

private:
    Task<Result<store::Durable<api::sagemaker::CreateTrainingJobResponse>>> create(
        gate::Call& call, api::sagemaker::CreateTrainingJobRequest in);
    Task<Result<api::sagemaker::DescribeTrainingJobResponse>> describe(
        gate::Call& call, api::sagemaker::DescribeTrainingJobRequest in);
    Task<Result<api::sagemaker::ListTrainingJobsResponse>> list_page(
        gate::Call& call, api::sagemaker::ListTrainingJobsRequest in);

    Fleet& fleet_;
    const compute::Catalogue& catalogue_;
};

class ProcessingJobs {
public:
    ProcessingJobs(Fleet& fleet, const compute::Catalogue& catalogue)
        : fleet_(fleet), catalogue_(catalogue) {}
    void add_to(gate::Register& operations);

private:
    Task<Result<store::Durable<api::sagemaker::CreateProcessingJobResponse>>> create(
        gate::Call& call, api::sagemaker::CreateProcessingJobRequest in);
    Task<Result<api::sagemaker::DescribeProcessingJobResponse>> describe(
        gate::Call& call, api::sagemaker::DescribeProcessingJobRequest in);
    Task<Result<api::sagemaker::ListProcessingJobsResponse>> list_page(
        gate::Call& call, api::sagemaker::ListProcessingJobsRequest in);

    Fleet& fleet_;
    const compute::Catalogue& catalogue_;
};

// ValidationException for a type that no machine here could stand for.
Status check_instances(std::string_view instance_type, std::int64_t count);

}  // namespace athanor::sagemaker
