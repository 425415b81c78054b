// From a request to what an agent is told (compute/job_document.hpp), for instance 0 and without what the queue grants. Everything that this
// platform cannot do is refused here with a ValidationException, so Create calls it too: a job that was accepted has a document.
#pragma once

#include "api/sagemaker/processing_job.hpp"
#include "api/sagemaker/training_job.hpp"
#include "compute/job_document.hpp"
#include "compute/runtimes.hpp"
#include "services/sagemaker/resource.hpp"

namespace athanor::sagemaker {

Result<compute::JobDocument> training_document(const Key& key,
                                               const api::sagemaker::CreateTrainingJobRequest& request,
                                               const compute::Catalogue& catalogue);
Result<compute::JobDocument> processing_document(const Key& key,
                                                 const api::sagemaker::CreateProcessingJobRequest& request,
                                                 const compute::Catalogue& catalogue);

// The text of /opt/ml/config/processingjobconfig.json.
std::string processing_config(const Key& key, const api::sagemaker::CreateProcessingJobRequest& request);

// s3://BUCKET/PATH/JOB/output, and what lies in it.
Result<compute::S3Uri> training_output(const api::sagemaker::CreateTrainingJobRequest& request);
std::string model_artifacts(const api::sagemaker::CreateTrainingJobRequest& request);

}  // namespace athanor::sagemaker
