#include <set>

#include "compute/secret_reference.hpp"
#include "services/sagemaker/jobs/documents.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

namespace {

Result<compute::S3Input> channel(const Channel& in) {
    auto refuse = [&](const std::string& what) {
        return validation_error("Channel " + in.channel_name + ": " + what);
    };
    if (!in.data_source.s3_data_source) return refuse("only an S3DataSource is supported here.");
    const S3DataSource& source = *in.data_source.s3_data_source;
    std::string mode = in.input_mode.value_or("File");
    if (mode == "Pipe") return refuse("InputMode Pipe is not supported here; use File or FastFile.");
    compute::S3Input out{
        .name = in.channel_name, .uri = source.s3_uri, .local_path = "/opt/ml/input/data/" + in.channel_name};
    ATHANOR_CHECK(compute::parse_s3_uri(source.s3_uri));
    if (source.s3_data_type == "ManifestFile") {
        out.type = compute::S3DataType::manifest;
    } else if (source.s3_data_type != "S3Prefix") {
        return refuse("S3DataType " + source.s3_data_type +
                      " is not supported here; use S3Prefix or ManifestFile.");
    }
    if (source.s3_data_distribution_type == "ShardedByS3Key")
        out.distribution = compute::Distribution::sharded_by_key;
    if (in.compression_type == "Gzip") out.compression = compute::Compression::gzip;
    out.content_type = in.content_type.value_or("");
    out.record_wrapper = in.record_wrapper_type.value_or("None");
    out.input_mode = mode;
    return out;
}

}  // namespace

Result<compute::S3Uri> training_output(const CreateTrainingJobRequest& in) {
    ATHANOR_TRY(compute::S3Uri root, compute::parse_s3_uri(in.output_data_config.s3_output_path));
    return root.child(in.training_job_name).child("output");
}

std::string model_artifacts(const CreateTrainingJobRequest& in) {
    auto output = training_output(in);
    if (!output) return {};
    return output->child(in.output_data_config.compression_type == "NONE" ? "model/" : "model.tar.gz").text();
}

Result<compute::JobDocument> training_document(const Key& key, const CreateTrainingJobRequest& in,
                                               const compute::Catalogue& catalogue) {
    if (!in.algorithm_specification || !in.algorithm_specification->training_image) {
        return validation_error("An AlgorithmSpecification with a TrainingImage is required.");
    }
    const AlgorithmSpecification& algorithm = *in.algorithm_specification;
    if (algorithm.training_input_mode == "Pipe") {
        return validation_error("TrainingInputMode Pipe is not supported here; use File or FastFile.");
    }
    compute::JobDocument d{.kind = compute::JobKind::training,
                           .name = key.name,
                           .arn = key.arn(),
                           .account = key.account,
                           .region = key.region};
    d.hyperparameters = in.hyper_parameters.value_or(std::map<std::string, std::string>{});
    ATHANOR_TRY(d.program, catalogue.resolve(*algorithm.training_image,
                                             d.hyperparameters.contains("sagemaker_program")));
    d.entrypoint = algorithm.container_entrypoint.value_or(std::vector<std::string>{});
    d.arguments = algorithm.container_arguments.value_or(std::vector<std::string>{});
    d.environment = in.environment.value_or(std::map<std::string, std::string>{});
    ATHANOR_CHECK(compute::check_references(d.environment));
    std::set<std::string_view> names;
    if (in.input_data_config) {
        for (const Channel& one : *in.input_data_config) {
            if (!names.insert(one.channel_name).second) {
                return validation_error("Channel names must be unique: " + one.channel_name +
                                        " is given more than once.");
            }
            ATHANOR_TRY(compute::S3Input input, channel(one));
            d.inputs.push_back(std::move(input));
        }
    }
    ATHANOR_TRY(compute::S3Uri output, training_output(in));
    d.training_output = compute::TrainingOutput{
        .uri = output.text(),
        .compression = in.output_data_config.compression_type == "NONE" ? compute::Compression::none
                                                                        : compute::Compression::gzip};
    d.output_key = in.output_data_config.kms_key_id.value_or("");
    if (in.checkpoint_config) {
        ATHANOR_CHECK(compute::parse_s3_uri(in.checkpoint_config->s3_uri));
        d.checkpoints = compute::Checkpoints{.uri = in.checkpoint_config->s3_uri};
        if (in.checkpoint_config->local_path) d.checkpoints->local_path = *in.checkpoint_config->local_path;
    }
    if (in.stopping_condition && in.stopping_condition->max_runtime_in_seconds) {
        d.max_runtime_seconds = *in.stopping_condition->max_runtime_in_seconds;
    }
    d.network_isolation = in.enable_network_isolation.value_or(false);
    return d;
}

}  // namespace athanor::sagemaker
