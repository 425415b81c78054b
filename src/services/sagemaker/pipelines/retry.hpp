// What a failure means for a step: the end, or another attempt later, by the step's retry policies. Pure.
#pragma once

#include <string>

#include "base/error.hpp"
#include "services/sagemaker/pipelines/definition.hpp"
#include "services/sagemaker/pipelines/pipeline_tables.hpp"

namespace athanor::sagemaker::pipelines {

struct Failure {
    std::string exception;  // "Step.THROTTLING", "SageMaker.CAPACITY_ERROR"; "": of the user's making
    std::string reason;
};

// A call that was refused: of `operation`, or what came before it.
Failure failure_of_call(std::string_view operation, const Error& error);
// A job that failed, by its FailureReason.
Failure failure_of_job(std::string_view reason);

// Sets the row's status: Failed with its reason, or Starting with the next attempt and its time.
void fail_or_retry(StepRow& row, const Key& execution, const StepDefinition& step, const Failure& failure,
                   Timestamp now);

}  // namespace athanor::sagemaker::pipelines
