#include <set>

#include "base/json.hpp"
#include "compute/secret_reference.hpp"
#include "services/sagemaker/jobs/documents.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

namespace {

constexpr std::string_view kLocalRoot = "/opt/ml/processing/";

Status check_local_path(std::string_view name, const std::optional<std::string>& path) {
    if (path && (*path + "/").starts_with(kLocalRoot) && path->find("/..") == std::string::npos) return {};
    return validation_error("LocalPath of " + std::string(name) + " must begin with " +
                            std::string(kLocalRoot) + ": " + path.value_or("(none)"));
}

Result<compute::S3Input> input_of(const ProcessingInput& in) {
    auto refuse = [&](const std::string& what) {
        return validation_error("Processing input " + in.input_name + ": " + what);
    };
    if (!in.s3_input) return refuse("only an S3Input is supported here.");
    const ProcessingS3Input& s3 = *in.s3_input;
    if (s3.s3_input_mode == "Pipe") return refuse("S3InputMode Pipe is not supported here; use File.");
    ATHANOR_CHECK(check_local_path("processing input " + in.input_name, s3.local_path));
    ATHANOR_CHECK(compute::parse_s3_uri(s3.s3_uri));
    compute::S3Input out{.name = in.input_name, .uri = s3.s3_uri, .local_path = *s3.local_path};
    if (s3.s3_data_type == "ManifestFile") out.type = compute::S3DataType::manifest;
    if (s3.s3_data_distribution_type == "ShardedByS3Key")
        out.distribution = compute::Distribution::sharded_by_key;
    if (s3.s3_compression_type == "Gzip") out.compression = compute::Compression::gzip;
    return out;
}

Result<compute::S3Output> output_of(const ProcessingOutput& in) {
    if (!in.s3_output)
        return validation_error("Processing output " + in.output_name +
                                ": only an S3Output is supported here.");
    ATHANOR_CHECK(check_local_path("processing output " + in.output_name, in.s3_output->local_path));
    ATHANOR_CHECK(compute::parse_s3_uri(in.s3_output->s3_uri));
    return compute::S3Output{.name = in.output_name,
                             .local_path = *in.s3_output->local_path,
                             .uri = in.s3_output->s3_uri,
                             .continuous = in.s3_output->s3_upload_mode == "Continuous"};
}

void write_strings(json::Writer& w, std::string_view key,
                   const std::optional<std::vector<std::string>>& values) {
    if (!values) return;
    w.key(key).begin_array();
    for (const std::string& value : *values) w.string(value);
    w.end_array();
}

void write_input(json::Writer& w, const ProcessingInput& in) {
    w.begin_object();
    w.key("InputName").string(in.input_name);
    w.key("AppManaged").boolean(in.app_managed.value_or(false));
    if (in.s3_input) {
        const ProcessingS3Input& s3 = *in.s3_input;
        w.key("S3Input").begin_object();
        w.key("LocalPath").string(s3.local_path.value_or(""));
        w.key("S3Uri").string(s3.s3_uri);
        w.key("S3DataDistributionType").string(s3.s3_data_distribution_type.value_or("FullyReplicated"));
        w.key("S3DataType").string(s3.s3_data_type);
        w.key("S3InputMode").string(s3.s3_input_mode.value_or("File"));
        w.key("S3CompressionType").string(s3.s3_compression_type.value_or("None"));
        w.key("S3DownloadMode").string("StartOfJob");
        w.end_object();
    }
    w.end_object();
}

void write_outputs(json::Writer& w, const ProcessingOutputConfig& config) {
    w.key("ProcessingOutputConfig").begin_object();
    w.key("Outputs").begin_array();
    for (const ProcessingOutput& out : config.outputs) {
        w.begin_object();
        w.key("OutputName").string(out.output_name);
        w.key("AppManaged").boolean(out.app_managed.value_or(false));
        if (out.s3_output) {
            w.key("S3Output").begin_object();
            w.key("LocalPath").string(out.s3_output->local_path.value_or(""));
            w.key("S3Uri").string(out.s3_output->s3_uri);
            w.key("S3UploadMode").string(out.s3_output->s3_upload_mode);
            w.end_object();
        }
        w.end_object();
    }
    w.end_array();
    w.key("KmsKeyId");
    config.kms_key_id ? w.string(*config.kms_key_id) : w.null();
    w.end_object();
}

}  // namespace

std::string processing_config(const Key& key, const CreateProcessingJobRequest& in) {
    json::Writer w;
    w.begin_object();
    w.key("ProcessingJobArn").string(key.arn());
    w.key("ProcessingJobName").string(key.name);
    w.key("AppSpecification").begin_object();
    w.key("ImageUri").string(in.app_specification.image_uri);
    write_strings(w, "ContainerEntrypoint", in.app_specification.container_entrypoint);
    write_strings(w, "ContainerArguments", in.app_specification.container_arguments);
    w.end_object();
    w.key("Environment").begin_object();
    if (in.environment) {
        for (const auto& [name, value] : *in.environment) w.key(name).string(value);
    }
    w.end_object();
    w.key("ProcessingInputs").begin_array();
    if (in.processing_inputs) {
        for (const ProcessingInput& input : *in.processing_inputs) write_input(w, input);
    }
    w.end_array();
    write_outputs(w, in.processing_output_config.value_or(ProcessingOutputConfig{}));
    const ProcessingClusterConfig& cluster = in.processing_resources.cluster_config;
    w.key("ProcessingResources").begin_object().key("ClusterConfig").begin_object();
    w.key("InstanceCount").number(cluster.instance_count);
    w.key("InstanceType").string(cluster.instance_type);
    w.key("VolumeSizeInGB").number(cluster.volume_size_in_gb);
    w.key("VolumeKmsKeyId");
    cluster.volume_kms_key_id ? w.string(*cluster.volume_kms_key_id) : w.null();
    w.end_object().end_object();
    w.key("RoleArn").string(in.role_arn);
    w.key("StoppingCondition").begin_object().key("MaxRuntimeInSeconds");
    w.number(in.stopping_condition ? in.stopping_condition->max_runtime_in_seconds : std::int64_t{86'400});
    w.end_object().end_object();
    return std::move(w).take();
}

Result<compute::JobDocument> processing_document(const Key& key, const CreateProcessingJobRequest& in,
                                                 const compute::Catalogue& catalogue) {
    compute::JobDocument d{.kind = compute::JobKind::processing,
                           .name = key.name,
                           .arn = key.arn(),
                           .account = key.account,
                           .region = key.region};
    const AppSpecification& app = in.app_specification;
    ATHANOR_TRY(d.program, catalogue.resolve(app.image_uri, true));
    d.entrypoint = app.container_entrypoint.value_or(std::vector<std::string>{});
    d.arguments = app.container_arguments.value_or(std::vector<std::string>{});
    if (const auto* program = std::get_if<compute::RuntimeProgram>(&d.program);
        program && d.entrypoint.empty()) {
        const compute::Runtime* runtime = catalogue.find(program->name);
        if (runtime && runtime->process.empty()) {
            return validation_error("AppSpecification.ContainerEntrypoint is required: " + app.image_uri +
                                    " has no program of its own.");
        }
    }
    d.environment = in.environment.value_or(std::map<std::string, std::string>{});
    ATHANOR_CHECK(compute::check_references(d.environment));
    std::set<std::string_view> names;
    if (in.processing_inputs) {
        for (const ProcessingInput& one : *in.processing_inputs) {
            if (!names.insert(one.input_name).second) {
                return validation_error("Processing input names must be unique: " + one.input_name +
                                        " is given more than once.");
            }
            if (one.app_managed.value_or(false)) continue;  // the program fetches it itself
            ATHANOR_TRY(compute::S3Input input, input_of(one));
            d.inputs.push_back(std::move(input));
        }
    }
    names.clear();
    if (in.processing_output_config) {
        for (const ProcessingOutput& one : in.processing_output_config->outputs) {
            if (!names.insert(one.output_name).second) {
                return validation_error("Processing output names must be unique: " + one.output_name +
                                        " is given more than once.");
            }
            if (one.app_managed.value_or(false)) continue;
            ATHANOR_TRY(compute::S3Output output, output_of(one));
            d.outputs.push_back(std::move(output));
        }
        d.output_key = in.processing_output_config->kms_key_id.value_or("");
    }
    d.processing_config = processing_config(key, in);
    if (in.stopping_condition) d.max_runtime_seconds = in.stopping_condition->max_runtime_in_seconds;
    d.network_isolation = in.network_config && in.network_config->enable_network_isolation.value_or(false);
    return d;
}

}  // namespace athanor::sagemaker
