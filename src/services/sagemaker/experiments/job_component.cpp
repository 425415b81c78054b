#include "services/sagemaker/experiments/job_component.hpp"

#include <cmath>

#include "api/sagemaker/processing_job.hpp"
#include "api/sagemaker/training_job.hpp"
#include "api/sagemaker/trial.hpp"
#include "api/sagemaker/trial_component.hpp"
#include "base/encoding.hpp"
#include "base/json.hpp"
#include "services/sagemaker/experiments/members.hpp"
#include "services/sagemaker/jobs/documents.hpp"
#include "services/sagemaker/kept.hpp"
#include "services/sagemaker/missing.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

namespace {

constexpr std::size_t kLongestName = 120;  // of an experiment, a trial, a component
constexpr std::string_view kDefaultTrial = "Default-Run-Group-";

using Parameters = std::map<std::string, TrialComponentParameterValue>;
using ArtifactMap = std::map<std::string, TrialComponentArtifact>;

Key component_of(const Key& job) {
    bool training = job.kind == Kind::training_job;
    return {job.account, job.region, Kind::trial_component,
            job.name + (training ? "-aws-training-job" : "-aws-processing-job")};
}

TrialComponentParameterValue number(double value) { return {.string_value = {}, .number_value = value}; }
TrialComponentParameterValue text(std::string value) {
    return {.string_value = std::move(value), .number_value = {}};
}

TrialComponentParameterValue parameter(const std::string& value) {
    auto parsed = parse_number<double>(value);
    return parsed && std::isfinite(*parsed) ? number(*parsed) : text(value);
}

void describe_training(const CreateTrainingJobRequest& in, DescribeTrialComponentResponse& out) {
    Parameters& parameters = out.parameters.emplace();
    if (in.hyper_parameters) {
        for (const auto& [name, value] : *in.hyper_parameters) parameters[name] = parameter(value);
    }
    if (in.algorithm_specification && in.algorithm_specification->training_image) {
        parameters["SageMaker.ImageUri"] = text(*in.algorithm_specification->training_image);
    }
    if (in.resource_config) {
        const ResourceConfig& config = *in.resource_config;
        if (config.instance_count)
            parameters["SageMaker.InstanceCount"] = number(static_cast<double>(*config.instance_count));
        if (config.instance_type) parameters["SageMaker.InstanceType"] = text(*config.instance_type);
        parameters["SageMaker.VolumeSizeInGB"] =
            number(static_cast<double>(config.volume_size_in_gb.value_or(0)));
    }
    if (in.input_data_config) {
        ArtifactMap& inputs = out.input_artifacts.emplace();
        for (const Channel& channel : *in.input_data_config) {
            if (!channel.data_source.s3_data_source) continue;
            inputs[channel.channel_name] = {.media_type = channel.content_type,
                                            .value = channel.data_source.s3_data_source->s3_uri};
        }
    }
    out.output_artifacts.emplace()["SageMaker.ModelArtifact"] = {.media_type = {},
                                                                 .value = model_artifacts(in)};
}

void describe_processing(const CreateProcessingJobRequest& in, DescribeTrialComponentResponse& out) {
    Parameters& parameters = out.parameters.emplace();
    const ProcessingClusterConfig& cluster = in.processing_resources.cluster_config;
    parameters["SageMaker.InstanceCount"] = number(static_cast<double>(cluster.instance_count));
    parameters["SageMaker.InstanceType"] = text(cluster.instance_type);
    parameters["SageMaker.VolumeSizeInGB"] = number(static_cast<double>(cluster.volume_size_in_gb));
    ArtifactMap& inputs = out.input_artifacts.emplace();
    inputs["SageMaker.ImageUri"] = {.media_type = {}, .value = in.app_specification.image_uri};
    if (in.processing_inputs) {
        for (const ProcessingInput& input : *in.processing_inputs) {
            if (input.s3_input)
                inputs[input.input_name] = {.media_type = {}, .value = input.s3_input->s3_uri};
        }
    }
    if (!in.processing_output_config) return;
    ArtifactMap& outputs = out.output_artifacts.emplace();
    for (const ProcessingOutput& output : in.processing_output_config->outputs) {
        if (output.s3_output)
            outputs[output.output_name] = {.media_type = {}, .value = output.s3_output->s3_uri};
    }
}

// Status and times, as the job's state has them.
Status follow(const Resource& job, DescribeTrialComponentResponse& out) {
    auto message = [&](std::string_view second_name, const std::optional<std::string>& second,
                       const std::optional<std::string>& failure, std::string_view none) {
        return "Status: " + job.status + ", " + std::string(second_name) + ": " +
               second.value_or(std::string(none)) +
               ", failure reason: " + failure.value_or(std::string(none)) + (none.empty() ? "." : "");
    };
    TrialComponentStatus& status = out.status.emplace();
    status.primary_status = job.status;
    if (job.key.kind == Kind::training_job) {
        ATHANOR_TRY(auto state, recall<DescribeTrainingJobResponse>(job.state));
        status.message = message("secondary status", state.secondary_status, state.failure_reason, "");
        out.start_time = state.training_start_time;
        out.end_time = state.training_end_time;
    } else {
        ATHANOR_TRY(auto state, recall<DescribeProcessingJobResponse>(job.state));
        status.message = message("exit message", state.exit_message, state.failure_reason, "null");
        out.start_time = state.processing_start_time;
        out.end_time = state.processing_end_time;
    }
    return {};
}

Result<Resource> component_row(const Resource& job, const ExperimentConfig& config) {
    Resource row{.key = component_of(job.key),
                 .created = job.created,
                 .modified = job.modified,
                 .parent = job.key.arn()};
    bool training = job.key.kind == Kind::training_job;
    DescribeTrialComponentResponse state;
    state.trial_component_name = row.key.name;
    state.trial_component_arn = row.key.arn();
    state.display_name = config.trial_component_display_name.value_or(row.key.name);
    state.source =
        TrialComponentSource{.source_arn = row.parent,
                             .source_type = training ? "SageMakerTrainingJob" : "SageMakerProcessingJob"};
    state.created_by.emplace();
    state.last_modified_by.emplace();
    if (training) {
        ATHANOR_TRY(auto request, recall<CreateTrainingJobRequest>(job.request));
        describe_training(request, state);
    } else {
        ATHANOR_TRY(auto request, recall<CreateProcessingJobRequest>(job.request));
        describe_processing(request, state);
    }
    ATHANOR_CHECK(follow(job, state));
    row.status = job.status;
    row.state = keep(state);
    if (config.run_name) row.request = keep(ExperimentConfig{.run_name = config.run_name});
    return row;
}

Result<ExperimentConfig> config_of(const Resource& job) {
    ATHANOR_TRY(auto document, json::parse(job.request));
    json::Value config = document.root()["ExperimentConfig"];
    if (!config.exists()) return ExperimentConfig{};
    return recall<ExperimentConfig>(config.text());
}

// In the name of nobody: the platform makes it.
Status make_trial(store::Transaction& tx, const Key& trial, const Key& experiment) {
    DescribeTrialResponse state;
    state.trial_name = state.display_name = trial.name;
    state.trial_arn = trial.arn();
    state.experiment_name = experiment.name;
    state.created_by.emplace();
    state.last_modified_by.emplace();
    return insert(tx, {.key = trial,
                       .created = tx.now(),
                       .modified = tx.now(),
                       .parent = experiment.name,
                       .state = keep(state)});
}

Result<std::optional<Key>> trial_of(store::Transaction& tx, std::string_view account, std::string_view region,
                                    const ExperimentConfig& config) {
    if (!config.trial_name && !config.experiment_name) return std::nullopt;
    Key experiment{std::string(account), std::string(region), Kind::experiment,
                   config.experiment_name.value_or("")};
    if (config.experiment_name) {
        ATHANOR_TRY(bool there, exists(tx, experiment));
        if (!there) return missing(experiment);
    }
    std::string name =
        config.trial_name.value_or((std::string(kDefaultTrial) + experiment.name).substr(0, kLongestName));
    Key trial{std::string(account), std::string(region), Kind::trial, std::move(name)};
    ATHANOR_TRY(auto row, find(tx, trial));
    if (!row && config.trial_name) return missing(trial);
    if (!row) {
        ATHANOR_CHECK(make_trial(tx, trial, experiment));
    } else if (config.experiment_name && row->parent != experiment.name) {
        return validation_error("Trial with name (" + trial.name +
                                ") does not belong to Experiment with name (" + experiment.name + ").");
    }
    return trial;
}

}  // namespace

Status follow_job(store::Transaction& tx, const Resource& job, bool fresh) {
    if (job.key.kind != Kind::training_job && job.key.kind != Kind::processing_job) return {};
    ATHANOR_TRY(auto row, find(tx, component_of(job.key)));
    if (row) {
        if (row->parent != job.key.arn()) return {};  // somebody else's, who was there first
        ATHANOR_TRY(auto state, recall<DescribeTrialComponentResponse>(row->state));
        ATHANOR_CHECK(follow(job, state));
        row->status = job.status;
        row->modified = tx.now();
        row->state = keep(state);
        return update(tx, *row);
    }
    if (!fresh) return {};
    ATHANOR_TRY(ExperimentConfig config, config_of(job));
    ATHANOR_TRY(auto trial, trial_of(tx, job.key.account, job.key.region, config));
    ATHANOR_TRY(Resource component, component_row(job, config));
    ATHANOR_CHECK(insert(tx, component));
    return trial ? associate(tx, *trial, component.key) : Status{};
}

}  // namespace athanor::sagemaker
