// The trial component that the platform makes of each training and processing job: "<job>-aws-training-job", "<job>-aws-processing-job". It is
// made by the transaction that creates the job, associated with the trial that the job's ExperimentConfig names, and follows the job's
// status in the transactions that change it. CreatedBy is left empty, as on AWS: nobody created it. A client inside the job finds it by its
// Source.SourceArn, which is the job's ARN.
#pragma once

#include "services/sagemaker/resource.hpp"
#include "store/database.hpp"

namespace athanor::sagemaker {

// The trial is the one that ExperimentConfig names; of an experiment alone "Default-Run-Group-<experiment>", which is made if need be.
// After the job's row was written. `fresh`: by the transaction that creates it; then an ExperimentConfig that cannot be met is an error
// (ResourceNotFound; ValidationException for a trial of another experiment). One that was deleted meanwhile stays deleted.
Status follow_job(store::Transaction& tx, const Resource& job, bool fresh);

}  // namespace athanor::sagemaker
