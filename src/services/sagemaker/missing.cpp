#include "services/sagemaker/missing.hpp"

namespace athanor::sagemaker {

namespace {

std::string_view words(Kind kind) {
    switch (kind) {
        case Kind::model: return "model";
        case Kind::endpoint_config: return "endpoint configuration";
        case Kind::endpoint: return "endpoint";
        case Kind::training_job: return "training job";
        case Kind::processing_job: return "processing job";
        case Kind::model_package_group: return "model package group";
        case Kind::model_package: return "model package";
        case Kind::tuning_job: return "hyperparameter tuning job";
        case Kind::experiment: return "experiment";
        case Kind::trial: return "trial";
        case Kind::trial_component: return "trial component";
        case Kind::artifact: return "artifact";
        case Kind::action: return "action";
        case Kind::context: return "context";
        case Kind::pipeline: return "pipeline";
        case Kind::pipeline_execution: return "pipeline execution";
        case Kind::monitoring_schedule: return "Monitoring Schedule";
        case Kind::data_quality_definition: return "Job Definition";
    }
    return "resource";
}

// As experiments and lineage spell themselves.
std::string entity_words(Kind kind) {
    if (kind == Kind::trial_component) return "Trial Component";
    std::string text(words(kind));
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

}  // namespace

std::unexpected<Error> missing(const Key& key) {
    switch (key.kind) {
        case Kind::training_job: return validation_error("Requested resource not found.");
        case Kind::processing_job:
            return validation_error("Could not find requested job with name: " + key.name);
        case Kind::model_package_group:
            return validation_error("ModelPackageGroup " + key.arn() + " does not exist.");
        case Kind::model_package: return validation_error("ModelPackage " + key.arn() + " does not exist.");
        case Kind::experiment:
        case Kind::trial:
        case Kind::trial_component:
        case Kind::artifact:
        case Kind::action:
        case Kind::context:
            return fail("ResourceNotFound",
                        entity_words(key.kind) + " with name (" + key.name + ") does not exist.");
        case Kind::pipeline: return fail("ResourceNotFound", "Pipeline '" + key.arn() + "' does not exist.");
        case Kind::pipeline_execution:
            return fail("ResourceNotFound", "Pipeline execution '" + key.arn() + "' does not exist.");
        case Kind::monitoring_schedule:
        case Kind::data_quality_definition:
            return fail("ResourceNotFound", std::string(words(key.kind)) + " " + key.arn() + " not found");
        default:
            return validation_error("Could not find " + std::string(words(key.kind)) + " \"" + key.arn() +
                                    "\".");
    }
}

std::unexpected<Error> taken(const Key& key) {
    switch (key.kind) {
        case Kind::training_job:
            return fail("ResourceInUse",
                        "Training job names must be unique within an AWS account and region, and a training "
                        "job with this "
                        "name already exists (" +
                            key.arn() + ")");
        case Kind::processing_job:
            return fail("ResourceInUse",
                        "Processing job names must be unique within an AWS account and region, and a "
                        "processing job with "
                        "this name already exists (" +
                            key.arn() + ")");
        case Kind::model_package_group:
            return validation_error("Model Package Group already exists: " + key.arn());
        case Kind::model_package: return validation_error("ModelPackage already exists: " + key.arn());
        case Kind::experiment:
        case Kind::trial:
        case Kind::trial_component:
        case Kind::action:
        case Kind::context: {
            std::string words = entity_words(key.kind);
            return validation_error(words + " names must be unique within an AWS account and region. " +
                                    words + " with name (" + key.name + ") already exists.");
        }
        case Kind::monitoring_schedule:
        case Kind::data_quality_definition:
            return fail("ResourceInUse", std::string(words(key.kind)) + " " + key.arn() + " already exists");
        default:
            return validation_error("Cannot create already existing " + std::string(words(key.kind)) + " \"" +
                                    key.arn() + "\".");
    }
}

bool is_transient(const Error& error) { return error.status >= 500 || error.code == "ThrottlingException"; }

}  // namespace athanor::sagemaker
