// The second half of reading a definition: references are resolved (and become dependencies), arguments are compared with the field tables of
// the request that they will be. Definition in, Definition out: fills StepDefinition::dependencies, decides nothing else.
#pragma once

#include "services/sagemaker/pipelines/definition.hpp"

namespace athanor::sagemaker::pipelines {

Status check(Definition& definition);

}  // namespace athanor::sagemaker::pipelines
