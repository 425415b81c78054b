// The two events of an execution, as EventBridge shows them.
#pragma once

#include <string_view>

#include "services/sagemaker/pipelines/pipeline_tables.hpp"

namespace athanor::sagemaker::pipelines {

// "" as `before`: it has just begun.
Status emit_execution_change(store::Transaction& tx, const Execution& execution, const Resource& resource,
                             std::string_view before);
Status emit_step_change(store::Transaction& tx, const Execution& execution, const StepRow& row,
                        std::string_view before);

}  // namespace athanor::sagemaker::pipelines
