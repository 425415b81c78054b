#include "services/sagemaker/endpoints/capture.hpp"

#include "api/sagemaker/shape/data_capture_config.hpp"
#include "base/log.hpp"
#include "services/sagemaker/kept.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

std::shared_ptr<const serving::CaptureSettings> capture_of(const Key& endpoint, const Deployment& deployment,
                                                           const VariantPlan& plan) {
    if (deployment.capture.empty()) return nullptr;
    auto config = recall<DataCaptureConfig>(deployment.capture);
    if (!config || !config->enable_capture.value_or(false)) return nullptr;
    if (plan.role.empty()) {
        log::warn("endpoint {}: nothing is captured: its model has no ExecutionRoleArn", endpoint.name);
        return nullptr;
    }
    serving::CaptureSettings settings{.account = endpoint.account,
                                      .region = endpoint.region,
                                      .endpoint = endpoint.name,
                                      .variant = plan.name,
                                      .destination = config->destination_s3_uri,
                                      .role = plan.role,
                                      .kms_key = config->kms_key_id.value_or(""),
                                      .percentage = static_cast<double>(config->initial_sampling_percentage),
                                      .input = false,
                                      .output = false};
    for (const CaptureOption& option : config->capture_options) {
        settings.input |= option.capture_mode != "Output";
        settings.output |= option.capture_mode != "Input";
    }
    if (const auto& types = config->capture_content_type_header) {
        settings.csv_types = types->csv_content_types.value_or(std::vector<std::string>{});
        settings.json_types = types->json_content_types.value_or(std::vector<std::string>{});
    }
    return std::make_shared<const serving::CaptureSettings>(std::move(settings));
}

Result<std::optional<DataCaptureConfigSummary>> capture_summary(const EndpointRow& row) {
    if (row.current.capture.empty()) return std::nullopt;
    ATHANOR_TRY(auto config, recall<DataCaptureConfig>(row.current.capture));
    bool enabled = config.enable_capture.value_or(false);
    bool serves = row.stage == EndpointStage::in_service || row.stage == EndpointStage::updating ||
                  row.stage == EndpointStage::rolling_back ||
                  row.stage == EndpointStage::update_rollback_failed;
    return DataCaptureConfigSummary{.enable_capture = enabled,
                                    .capture_status = enabled && serves ? "Started" : "Stopped",
                                    .current_sampling_percentage = config.initial_sampling_percentage,
                                    .destination_s3_uri = config.destination_s3_uri,
                                    .kms_key_id = config.kms_key_id.value_or("")};
}

}  // namespace athanor::sagemaker
