#include "services/sagemaker/search/searchable.hpp"

#include "api/sagemaker/endpoint.hpp"
#include "api/sagemaker/experiment.hpp"
#include "api/sagemaker/hyper_parameter_tuning_job.hpp"
#include "api/sagemaker/model.hpp"
#include "api/sagemaker/model_package.hpp"
#include "api/sagemaker/model_package_group.hpp"
#include "api/sagemaker/pipeline.hpp"
#include "api/sagemaker/search.hpp"
#include "api/sagemaker/shape/search_record.hpp"
#include "api/sagemaker/training_job.hpp"
#include "api/sagemaker/trial.hpp"
#include "api/sagemaker/trial_component.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

const Searchable* find_searchable(std::string_view resource) {
    using R = SearchRecord;
    static const Searchable kAll[] = {
        {"TrainingJob", Kind::training_job, "TrainingJob", &op::DescribeTrainingJob::kModel,
         "TrainingJobName", false, &TrainingJob::kShape,
         [](R& r) -> void* { return &r.training_job.emplace(); }},
        {"Experiment", Kind::experiment, "Experiment", &op::DescribeExperiment::kModel, "ExperimentName",
         false, &Experiment::kShape, [](R& r) -> void* { return &r.experiment.emplace(); }},
        {"ExperimentTrial", Kind::trial, "Trial", &op::DescribeTrial::kModel, "TrialName", false,
         &Trial::kShape, [](R& r) -> void* { return &r.trial.emplace(); }},
        {"ExperimentTrialComponent", Kind::trial_component, "TrialComponent",
         &op::DescribeTrialComponent::kModel, "TrialComponentName", false, &TrialComponent::kShape,
         [](R& r) -> void* { return &r.trial_component.emplace(); }},
        {"Endpoint", Kind::endpoint, "Endpoint", &op::DescribeEndpoint::kModel, "EndpointName", false,
         &Endpoint::kShape, [](R& r) -> void* { return &r.endpoint.emplace(); }},
        {"Model", Kind::model, "Model", &op::DescribeModel::kModel, "ModelName", false, &Model::kShape,
         [](R& r) -> void* { return &r.model.emplace().model.emplace(); }},
        {"ModelPackage", Kind::model_package, "ModelPackage", &op::DescribeModelPackage::kModel,
         "ModelPackageName", true, &ModelPackage::kShape,
         [](R& r) -> void* { return &r.model_package.emplace(); }},
        {"ModelPackageGroup", Kind::model_package_group, "ModelPackageGroup",
         &op::DescribeModelPackageGroup::kModel, "ModelPackageGroupName", false, &ModelPackageGroup::kShape,
         [](R& r) -> void* { return &r.model_package_group.emplace(); }},
        {"Pipeline", Kind::pipeline, "Pipeline", &op::DescribePipeline::kModel, "PipelineName", false,
         &Pipeline::kShape, [](R& r) -> void* { return &r.pipeline.emplace(); }},
        {"PipelineExecution", Kind::pipeline_execution, "PipelineExecution",
         &op::DescribePipelineExecution::kModel, "PipelineExecutionArn", true, &PipelineExecution::kShape,
         [](R& r) -> void* { return &r.pipeline_execution.emplace(); }},
        {"HyperParameterTuningJob", Kind::tuning_job, "HyperParameterTuningJob",
         &op::DescribeHyperParameterTuningJob::kModel, "HyperParameterTuningJobName", false,
         &HyperParameterTuningJobSearchEntity::kShape,
         [](R& r) -> void* { return &r.hyper_parameter_tuning_job.emplace(); }},
    };
    for (const Searchable& one : kAll) {
        if (one.resource == resource) return &one;
    }
    return nullptr;
}

}  // namespace athanor::sagemaker
