// What StartPipelineExecution decides before anything is written: the parameters' values, the selected steps and what they take from an earlier
// execution. Reads only.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "services/sagemaker/pipelines/definition.hpp"
#include "services/sagemaker/pipelines/pipeline_tables.hpp"

namespace athanor::sagemaker::pipelines {

// `given`: as sent, all text. All parameters with their values, as a JSON object in the definition's order.
Result<std::string> parameter_values(const Definition& definition,
                                     const std::vector<std::pair<std::string, std::string>>& given);

struct Selection {
    std::string steps;            // JSON list, for the execution's row
    std::vector<StepRow> reused;  // of the source: what the selected steps depend on
};
Result<Selection> select(const Definition& definition, const std::vector<std::string>& steps,
                         const Key& source, const std::vector<StepRow>& source_steps);

}  // namespace athanor::sagemaker::pipelines
