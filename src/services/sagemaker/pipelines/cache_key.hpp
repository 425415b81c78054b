// When two steps are the same work: the members of the request that AWS names for the type, in one canonical form, hashed. Beyond AWS's rule, what
// changes from run to run without meaning anything is left out, or a cache of the SDK's script mode would never hit:
//
//     sagemaker_job_name            never counts
//     sagemaker_submit_directory    counts by what is there (the ETag of the archive), not by its name
//
// in the HyperParameters of a training job and the StaticHyperParameters of a tuning job's definitions.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/json.hpp"
#include "services/sagemaker/pipelines/step_kind.hpp"

namespace athanor::sagemaker::pipelines {

// The URIs of submit directories in a request, whose ETags the key needs.
std::vector<std::string> submit_directories(const StepKind& kind, json::Value request);

// `etags`: by URI; one that is not there counts by its name.
std::string cache_key(const StepKind& kind, json::Value request,
                      const std::map<std::string, std::string>& etags);

}  // namespace athanor::sagemaker::pipelines
