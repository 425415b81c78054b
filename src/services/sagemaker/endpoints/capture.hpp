// From an endpoint configuration's DataCaptureConfig, as the deployment keeps it, to what the router is told and what DescribeEndpoint shows.
#pragma once

#include <memory>
#include <optional>

#include "api/sagemaker/shape/data_capture_config_summary.hpp"
#include "services/sagemaker/endpoints/endpoint_table.hpp"
#include "serving/capture.hpp"

namespace athanor::sagemaker {

// Null: nothing is captured, because nobody asked for it or because the model has no role that could write to the bucket.
std::shared_ptr<const serving::CaptureSettings> capture_of(const Key& endpoint, const Deployment& deployment,
                                                           const VariantPlan& plan);
// Nothing if the configuration says nothing of it.
Result<std::optional<api::sagemaker::DataCaptureConfigSummary>> capture_summary(const EndpointRow& row);

}  // namespace athanor::sagemaker
