#include "services/sagemaker/pipelines/step_kind.hpp"

#include <algorithm>
#include <array>

#include "api/services.hpp"
#include "base/error.hpp"

namespace athanor::sagemaker::pipelines {

namespace {

using std::string_view;

// "Default cache key attributes by pipeline step type" of AWS's guide.
constexpr std::array<string_view, 3> kProcessingKey = {"AppSpecification", "Environment", "ProcessingInputs"};
constexpr std::array<string_view, 7> kTrainingKey = {
    "AlgorithmSpecification", "CheckpointConfig", "DebugHookConfig", "DebugRuleConfigurations", "Environment",
    "HyperParameters",        "InputDataConfig"};
constexpr std::array<string_view, 3> kTuningKey = {"HyperParameterTuningJobConfig", "TrainingJobDefinition",
                                                   "TrainingJobDefinitions"};

constexpr std::array<StepKind, 10> kKinds = {{
    {.type = StepType::processing,
     .text = "Processing",
     .create = "CreateProcessingJob",
     .describe = "DescribeProcessingJob",
     .stop = "StopProcessingJob",
     .name_member = "ProcessingJobName",
     .names_itself = true,
     .metadata = "ProcessingJob",
     .execution_variable = "ProcessingJobName",
     .resource = Kind::processing_job,
     .lasts = true,
     .cache_members = kProcessingKey},
    {.type = StepType::training,
     .text = "Training",
     .create = "CreateTrainingJob",
     .describe = "DescribeTrainingJob",
     .stop = "StopTrainingJob",
     .name_member = "TrainingJobName",
     .names_itself = true,
     .metadata = "TrainingJob",
     .execution_variable = "TrainingJobName",
     .resource = Kind::training_job,
     .lasts = true,
     .cache_members = kTrainingKey},
    {.type = StepType::tuning,
     .text = "Tuning",
     .create = "CreateHyperParameterTuningJob",
     .describe = "DescribeHyperParameterTuningJob",
     .stop = "StopHyperParameterTuningJob",
     .name_member = "HyperParameterTuningJobName",
     .names_itself = true,
     .metadata = "TuningJob",
     .resource = Kind::tuning_job,
     .lasts = true,
     .cache_members = kTuningKey},
    {.type = StepType::model,
     .text = "Model",
     .create = "CreateModel",
     .describe = "DescribeModel",
     .name_member = "ModelName",
     .names_itself = true,
     .metadata = "Model",
     .resource = Kind::model},
    {.type = StepType::register_model,
     .text = "RegisterModel",
     .create = "CreateModelPackage",
     .describe = "DescribeModelPackage",
     .name_member = "ModelPackageName",
     .metadata = "RegisterModel",
     .resource = Kind::model_package},
    {.type = StepType::condition, .text = "Condition"},
    {.type = StepType::fail, .text = "Fail"},
    {.type = StepType::callback, .text = "Callback"},
    {.type = StepType::endpoint_config,
     .text = "EndpointConfig",
     .create = "CreateEndpointConfig",
     .describe = "DescribeEndpointConfig",
     .name_member = "EndpointConfigName",
     .names_itself = true,
     .literal_name = true,
     .metadata = "EndpointConfig",
     .resource = Kind::endpoint_config},
    {.type = StepType::endpoint,
     .text = "Endpoint",
     .create = "CreateEndpoint",
     .describe = "DescribeEndpoint",
     .name_member = "EndpointName",
     .literal_name = true,
     .metadata = "Endpoint",
     .resource = Kind::endpoint,
     .lasts = true},
}};

constexpr std::array<string_view, 14> kForeign = {"Transform",
                                                  "Lambda",
                                                  "QualityCheck",
                                                  "ClarifyCheck",
                                                  "EMR",
                                                  "EMRServerless",
                                                  "AutoML",
                                                  "InferenceComponent",
                                                  "Lineage",
                                                  "BedrockCustomModel",
                                                  "BedrockCustomModelDeployment",
                                                  "BedrockProvisionedModelThroughput",
                                                  "BedrockModelImport",
                                                  "NotebookJob"};

}  // namespace

const StepKind& kind_of(StepType type) { return kKinds[static_cast<std::size_t>(type)]; }

std::optional<StepType> parse_step_type(std::string_view text) {
    auto found = std::ranges::find(kKinds, text, &StepKind::text);
    if (found == kKinds.end()) return std::nullopt;
    return found->type;
}

bool is_foreign_step_type(std::string_view text) {
    return std::ranges::find(kForeign, text) != kForeign.end();
}

const wire::Operation& operation(std::string_view name) {
    auto models = api::services();
    auto service = std::ranges::find(models, string_view("sagemaker"), &wire::Service::name);
    ATHANOR_ASSERT(service != models.end());
    const wire::Operation* found = wire::find_operation(**service, name);
    ATHANOR_ASSERT(found != nullptr && found->described);
    return *found;
}

}  // namespace athanor::sagemaker::pipelines
