#include "services/sagemaker/pipelines/retry.hpp"

#include <algorithm>
#include <cmath>

namespace athanor::sagemaker::pipelines {

namespace {

constexpr std::size_t kLongestReason = 1024;
constexpr double kLongestPause = 86'400;

constexpr std::string_view kServiceFault = "Step.SERVICE_FAULT";
constexpr std::string_view kThrottling = "Step.THROTTLING";

void shorten(std::string& text) {
    if (text.size() <= kLongestReason) return;
    std::size_t end = kLongestReason;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) --end;
    text.resize(end);
}

const RetryPolicy* policy_for(const StepDefinition& step, std::string_view exception) {
    // What the platform itself could not do is tried a few times even without a policy.
    static const RetryPolicy kOwn{.exceptions = {}, .max_attempts = 5, .expire_after_minutes = {}};
    for (const RetryPolicy& policy : step.retries) {
        if (std::ranges::find(policy.exceptions, exception) != policy.exceptions.end()) return &policy;
    }
    return exception == kServiceFault || exception == kThrottling ? &kOwn : nullptr;
}

// "SageMaker.JOB_INTERNAL_ERROR" as it stands in reasons.
std::string in_capitals(std::string_view exception) {
    if (exception.starts_with("Step.")) return std::string(exception.substr(5));
    return "SAGEMAKER_" + std::string(exception.substr(exception.find('.') + 1));
}

}  // namespace

Failure failure_of_call(std::string_view operation, const Error& error) {
    std::string reason = operation.empty()
                             ? "ClientError: " + error.message
                             : "ClientError: Failed to invoke sagemaker:" + std::string(operation) +
                                   ". Error Details: " + error.message;
    if (error.code.starts_with("Throttling") || error.code == "SlowDown" || error.status == 503)
        return {std::string(kThrottling), std::move(reason)};
    if (error.code == "ResourceLimitExceeded") return {"SageMaker.RESOURCE_LIMIT", std::move(reason)};
    if (error.status >= 500 && error.status != 501) return {std::string(kServiceFault), std::move(reason)};
    return {"", std::move(reason)};
}

Failure failure_of_job(std::string_view reason) {
    std::string shown = "ClientError: " + std::string(reason);
    if (reason.starts_with("InternalServerError")) return {"SageMaker.JOB_INTERNAL_ERROR", std::move(shown)};
    if (reason.starts_with("CapacityError")) return {"SageMaker.CAPACITY_ERROR", std::move(shown)};
    if (reason.starts_with("ResourceLimitExceeded")) return {"SageMaker.RESOURCE_LIMIT", std::move(shown)};
    return {"", std::move(shown)};
}

void fail_or_retry(StepRow& row, const Key& execution, const StepDefinition& step, const Failure& failure,
                   Timestamp now) {
    const RetryPolicy* policy = failure.exception.empty() ? nullptr : policy_for(step, failure.exception);
    bool again = policy != nullptr && (!policy->max_attempts || row.attempt < *policy->max_attempts) &&
                 (!policy->expire_after_minutes ||
                  now < row.started + std::chrono::minutes(*policy->expire_after_minutes));
    if (again) {
        double pause = std::min(
            policy->interval_seconds * std::pow(policy->backoff_rate, static_cast<double>(row.attempt - 1)),
            kLongestPause);
        row.retry_at = now + Duration(static_cast<std::int64_t>(pause * 1e6));
        ++row.attempt;
        row.status = StepStatus::starting;
        return;
    }
    row.status = StepStatus::failed;
    row.failure = failure.reason;
    if (policy == nullptr && !failure.exception.empty()) {
        row.failure += "\nRetry not appropriate on execution of step with PipelineExecutionArn " +
                       execution.arn() + " and StepId " + step.name +
                       ". No retry policy configured for the exception type " +
                       in_capitals(failure.exception) + ".";
    } else if (policy != nullptr) {
        row.failure +=
            "\nRetries of the step are exhausted after " + std::to_string(row.attempt) + " attempts.";
    }
    shorten(row.failure);
}

}  // namespace athanor::sagemaker::pipelines
