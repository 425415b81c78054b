#include "services/sagemaker/monitoring/monitoring_job.hpp"

#include <algorithm>
#include <set>

#include "api/sagemaker/monitoring_schedule.hpp"
#include "api/sagemaker/shape/data_capture_config.hpp"
#include "base/hash.hpp"
#include "services/sagemaker/endpoints/endpoint_table.hpp"
#include "services/sagemaker/kept.hpp"
#include "services/sagemaker/missing.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

namespace {

constexpr std::string_view kConstraints = "/opt/ml/processing/baseline/constraints";
constexpr std::string_view kStatistics = "/opt/ml/processing/baseline/stats";
constexpr std::string_view kCaptureFormat =
    R"({"sagemakerCaptureJson":{"captureIndexNames":["endpointInput","endpointOutput"]}})";
// A processing job has ten inputs; two are the baseline's.
constexpr std::size_t kMostFolders = 8;
constexpr std::string_view kDayForm = "yyyy/mm/dd";

std::string without_slash(std::string uri) {
    while (uri.ends_with('/')) uri.pop_back();
    return uri;
}

std::string file_name(std::string_view uri) { return std::string(uri.substr(uri.rfind('/') + 1)); }

// "2026/11/22/17"
std::string hour_folder(Timestamp t) {
    std::string text = format_iso8601(t).substr(0, 13);
    std::ranges::replace(text, '-', '/');
    std::ranges::replace(text, 'T', '/');
    return text;
}

// Where an endpoint's capture goes; "" if it has none.
Result<std::string> capture_of(store::Snapshot& snapshot, const Key& endpoint) {
    ATHANOR_TRY(auto row, find_endpoint(snapshot, endpoint));
    if (!row) return missing(endpoint);
    if (row->current.capture.empty()) return std::string();
    ATHANOR_TRY(auto capture, recall<DataCaptureConfig>(row->current.capture));
    return without_slash(capture.destination_s3_uri) + "/" + endpoint.name;
}

// The reports of a baselining job.
Result<std::string> baseline_folder(store::Snapshot& snapshot, const Key& owner, const std::string& job) {
    Key key{owner.account, owner.region, Kind::processing_job, job};
    ATHANOR_TRY(auto row, find(snapshot, key));
    if (!row) return missing(key);
    ATHANOR_TRY(auto request, recall<CreateProcessingJobRequest>(row->request));
    return report_uri(request);
}

ProcessingInput input(std::string name, std::string uri, std::string path) {
    return {.input_name = std::move(name),
            .app_managed = false,
            .s3_input = ProcessingS3Input{.s3_uri = std::move(uri),
                                          .local_path = std::move(path),
                                          .s3_data_type = "S3Prefix",
                                          .s3_input_mode = "File",
                                          .s3_data_distribution_type = "FullyReplicated",
                                          .s3_compression_type = "None"}};
}

// Whole days, then whole variants, until a job has inputs enough. What is outside of the window the analyzer leaves out.
std::vector<std::string> without_nested(std::vector<std::string> folders) {
    auto cut = [&](auto shorten) {
        std::set<std::string> fewer;
        for (const std::string& folder : folders) fewer.insert(shorten(folder));
        folders.assign(fewer.begin(), fewer.end());
    };
    if (folders.size() > kMostFolders)
        cut([](const std::string& f) { return f.substr(0, f.find('/') + 1 + kDayForm.size()); });
    if (folders.size() > kMostFolders) cut([](const std::string& f) { return f.substr(0, f.find('/')); });
    if (folders.size() > kMostFolders) return {""};
    return folders;
}

}  // namespace

MonitoringJobDefinition inline_form(const CreateDataQualityJobDefinitionRequest& in) {
    MonitoringJobDefinition out;
    if (const auto& baseline = in.data_quality_baseline_config) {
        out.baseline_config = MonitoringBaselineConfig{.baselining_job_name = baseline->baselining_job_name,
                                                       .constraints_resource = baseline->constraints_resource,
                                                       .statistics_resource = baseline->statistics_resource};
    }
    out.monitoring_inputs = {{.endpoint_input = in.data_quality_job_input.endpoint_input,
                              .batch_transform_input = in.data_quality_job_input.batch_transform_input}};
    out.monitoring_output_config = in.data_quality_job_output_config;
    out.monitoring_resources = in.job_resources;
    const DataQualityAppSpecification& app = in.data_quality_app_specification;
    out.monitoring_app_specification = {
        .image_uri = app.image_uri,
        .container_entrypoint = app.container_entrypoint,
        .container_arguments = app.container_arguments,
        .record_preprocessor_source_uri = app.record_preprocessor_source_uri,
        .post_analytics_processor_source_uri = app.post_analytics_processor_source_uri};
    out.stopping_condition = in.stopping_condition;
    out.environment = app.environment;
    if (const auto& network = in.network_config) {
        out.network_config = NetworkConfig{
            .enable_inter_container_traffic_encryption = network->enable_inter_container_traffic_encryption,
            .enable_network_isolation = network->enable_network_isolation,
            .vpc_config = network->vpc_config};
    }
    out.role_arn = in.role_arn;
    return out;
}

const std::string& endpoint_of(const MonitoringJobDefinition& d) {
    static const std::string kNone;
    if (d.monitoring_inputs.empty() || !d.monitoring_inputs.front().endpoint_input) return kNone;
    return d.monitoring_inputs.front().endpoint_input->endpoint_name;
}

Status check(store::Snapshot& snapshot, const Key& owner, const MonitoringJobDefinition& d,
             const compute::Catalogue& catalogue) {
    const MonitoringAppSpecification& app = d.monitoring_app_specification;
    ATHANOR_CHECK(catalogue.resolve(app.image_uri, false));
    if (app.record_preprocessor_source_uri || app.post_analytics_processor_source_uri)
        return validation_error(
            "RecordPreprocessorSourceUri and PostAnalyticsProcessorSourceUri are not supported here.");
    if (endpoint_of(d).empty())
        return validation_error("An EndpointInput is required; BatchTransformInput is not supported here.");
    if (d.monitoring_output_config.monitoring_outputs.size() != 1)
        return validation_error("Exactly one MonitoringOutput is required.");
    ATHANOR_TRY(std::string captured,
                capture_of(snapshot, {owner.account, owner.region, Kind::endpoint, endpoint_of(d)}));
    if (captured.empty())
        return validation_error("Data capture is not enabled on the endpoint " + endpoint_of(d) + ".");
    return {};
}

Result<std::optional<MonitoringPlan>> load_plan(store::Snapshot& snapshot, const Vault& vault,
                                                const ExecutionRow& execution) {
    const Key& key = execution.schedule;
    ATHANOR_TRY(auto schedule, find(snapshot, key));
    if (!schedule) return std::nullopt;
    ATHANOR_TRY(auto request, recall<CreateMonitoringScheduleRequest>(schedule->request));
    MonitoringScheduleConfig& config = request.monitoring_schedule_config;
    MonitoringPlan plan;
    if (config.monitoring_job_definition_name) {
        Key named{key.account, key.region, Kind::data_quality_definition,
                  *config.monitoring_job_definition_name};
        ATHANOR_TRY(auto definition, find(snapshot, named));
        if (!definition) return missing(named);
        ATHANOR_TRY(auto in, recall<CreateDataQualityJobDefinitionRequest>(definition->request));
        ATHANOR_CHECK(vault.open(named.arn(), in.data_quality_app_specification.environment));
        plan.definition = inline_form(in);
    } else {
        plan.definition = std::move(*config.monitoring_job_definition);
        ATHANOR_CHECK(vault.open(key.arn(), plan.definition.environment));
    }
    ATHANOR_TRY(plan.captured, capture_of(snapshot, {key.account, key.region, Kind::endpoint,
                                                     endpoint_of(plan.definition)}));
    if (const auto& baseline = plan.definition.baseline_config) {
        if (baseline->baselining_job_name) {
            ATHANOR_TRY(std::string folder, baseline_folder(snapshot, key, *baseline->baselining_job_name));
            plan.constraints = folder + "/constraints.json";
            plan.statistics = folder + "/statistics.json";
        }
        if (baseline->constraints_resource && baseline->constraints_resource->s3_uri)
            plan.constraints = *baseline->constraints_resource->s3_uri;
        if (baseline->statistics_resource && baseline->statistics_resource->s3_uri)
            plan.statistics = *baseline->statistics_resource->s3_uri;
    }
    return plan;
}

std::vector<std::string> hours_of(Timestamp begin, Timestamp end) {
    std::vector<std::string> hours;
    for (Timestamp t = std::chrono::floor<std::chrono::hours>(begin); t < end; t += std::chrono::hours(1))
        hours.push_back(hour_folder(t));
    return hours;
}

CreateProcessingJobRequest processing_request(const MonitoringPlan& plan, const ExecutionRow& execution,
                                              std::vector<std::string> folders) {
    const MonitoringJobDefinition& d = plan.definition;
    const EndpointInput& endpoint = *d.monitoring_inputs.front().endpoint_input;
    const MonitoringS3Output& output = d.monitoring_output_config.monitoring_outputs.front().s3_output;
    const MonitoringClusterConfig& cluster = d.monitoring_resources.cluster_config;
    CreateProcessingJobRequest out{.processing_job_name = execution.job};
    out.role_arn = d.role_arn;
    out.app_specification = {.image_uri = d.monitoring_app_specification.image_uri,
                             .container_entrypoint = d.monitoring_app_specification.container_entrypoint,
                             .container_arguments = d.monitoring_app_specification.container_arguments};
    out.processing_resources.cluster_config = {.instance_count = cluster.instance_count,
                                               .instance_type = cluster.instance_type,
                                               .volume_size_in_gb = cluster.volume_size_in_gb,
                                               .volume_kms_key_id = cluster.volume_kms_key_id};
    out.network_config = d.network_config;
    out.stopping_condition = ProcessingStoppingCondition{
        .max_runtime_in_seconds = d.stopping_condition ? d.stopping_condition->max_runtime_in_seconds : 3600};

    auto& environment = out.environment.emplace();
    environment = {{"dataset_format", std::string(kCaptureFormat)},
                   {"dataset_source", endpoint.local_path},
                   {"output_path", output.local_path},
                   {"publish_cloudwatch_metrics", "Disabled"},
                   {"sagemaker_endpoint_name", endpoint.endpoint_name},
                   {"sagemaker_monitoring_schedule_name", execution.schedule.name},
                   {"start_time", format_iso8601(execution.begin).substr(0, 19) + "Z"},
                   {"end_time", format_iso8601(execution.end).substr(0, 19) + "Z"}};
    auto& inputs = out.processing_inputs.emplace();
    const std::string local = without_slash(endpoint.local_path) + "/" + endpoint.endpoint_name;
    for (const std::string& folder : without_nested(std::move(folders))) {
        std::string below = folder.empty() ? "" : "/" + folder;
        inputs.push_back(input("endpoint_input_" + std::to_string(inputs.size() + 1),
                               plan.captured + below + "/", local + below));
    }
    for (auto [name, uri, folder] : {std::tuple{"constraints", &plan.constraints, kConstraints},
                                     std::tuple{"statistics", &plan.statistics, kStatistics}}) {
        if (uri->empty()) continue;
        inputs.push_back(input(std::string("baseline_") + name, *uri, std::string(folder)));
        environment[std::string("baseline_") + name] = std::string(folder) + "/" + file_name(*uri);
    }
    if (d.environment) {
        for (const auto& [name, value] : *d.environment) environment[name] = value;
    }
    out.processing_output_config = ProcessingOutputConfig{
        .outputs = {{.output_name = "result",
                     .s3_output =
                         ProcessingS3Output{.s3_uri = without_slash(output.s3_uri) + "/" +
                                                      endpoint.endpoint_name + "/" + execution.schedule.name +
                                                      "/" + hour_folder(execution.scheduled),
                                            .local_path = output.local_path,
                                            .s3_upload_mode = output.s3_upload_mode.value_or("EndOfJob")}}},
        .kms_key_id = d.monitoring_output_config.kms_key_id};
    return out;
}

std::string report_uri(const CreateProcessingJobRequest& job) {
    if (!job.processing_output_config) return "";
    for (const ProcessingOutput& output : job.processing_output_config->outputs) {
        if (output.s3_output) return without_slash(output.s3_output->s3_uri);
    }
    return "";
}

std::string monitoring_job_name(const Key& schedule, Timestamp scheduled) {
    std::string minute = format_sigv4_time(scheduled);  // 20261122T095240Z
    std::string digest =
        sha256_hex(schedule.arn() + "\n" + std::to_string(scheduled.time_since_epoch().count()));
    return "model-monitoring-" + minute.substr(0, 8) + minute.substr(9, 4) + "-" + digest.substr(0, 24);
}

}  // namespace athanor::sagemaker
