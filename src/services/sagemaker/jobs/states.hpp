// What Describe adds to the request: written from a job's progress whenever it changes, kept as the API's own answer.
#pragma once

#include "services/sagemaker/jobs/job_table.hpp"
#include "services/sagemaker/jobs/progress.hpp"

namespace athanor::sagemaker {

// Sets the resource's status and state from the progress, and puts the events of a change into the outbox. No effect if nothing changed.
Status show(store::Transaction& tx, Resource& resource, const Job& job, const Progress& progress);

// The name of a secondary status of a resource's state, "" where its kind has none.
std::string secondary_of(const Resource& resource);

}  // namespace athanor::sagemaker
