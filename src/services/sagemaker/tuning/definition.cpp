#include "services/sagemaker/tuning/definition.hpp"

#include <algorithm>
#include <set>

#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "services/sagemaker/jobs/documents.hpp"
#include "services/sagemaker/jobs/job_operations.hpp"
#include "services/sagemaker/jobs/metrics.hpp"
#include "services/sagemaker/kept.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;
using tuning::Scaling;

namespace {

constexpr std::size_t kMostParameters = 30;

Scaling scaling_of(const std::optional<std::string>& text) {
    if (text == "Linear") return Scaling::linear;
    if (text == "Logarithmic") return Scaling::logarithmic;
    if (text == "ReverseLogarithmic") return Scaling::reverse_logarithmic;
    return Scaling::automatic;
}

std::unexpected<Error> not_a_number(const std::string& name, std::string_view kind) {
    return validation_error("Parameter range " + name + ": MinValue and MaxValue must be " +
                            std::string(kind) + ".");
}

Result<tuning::Space> space_of(const std::optional<ParameterRanges>& ranges) {
    std::vector<tuning::Parameter> parameters;
    if (ranges && ranges->auto_parameters && !ranges->auto_parameters->empty())
        return validation_error("AutoParameters are not supported here; give the ranges.");
    if (ranges && ranges->integer_parameter_ranges) {
        for (const auto& r : *ranges->integer_parameter_ranges) {
            auto low = parse_number<std::int64_t>(r.min_value),
                 high = parse_number<std::int64_t>(r.max_value);
            constexpr std::int64_t kExact = std::int64_t{1} << 52;
            if (!low || !high || *low < -kExact || *high > kExact) return not_a_number(r.name, "integers");
            parameters.emplace_back(tuning::Integer{r.name, *low, *high, scaling_of(r.scaling_type)});
        }
    }
    if (ranges && ranges->continuous_parameter_ranges) {
        for (const auto& r : *ranges->continuous_parameter_ranges) {
            auto low = parse_number<double>(r.min_value), high = parse_number<double>(r.max_value);
            if (!low || !high) return not_a_number(r.name, "numbers");
            parameters.emplace_back(tuning::Continuous{r.name, *low, *high, scaling_of(r.scaling_type)});
        }
    }
    if (ranges && ranges->categorical_parameter_ranges) {
        for (const auto& r : *ranges->categorical_parameter_ranges)
            parameters.emplace_back(tuning::Categorical{r.name, r.values});
    }
    if (parameters.empty()) return validation_error("Provide at least one hyperparameter range to tune.");
    if (parameters.size() > kMostParameters)
        return validation_error("At most " + std::to_string(kMostParameters) +
                                " hyperparameters can be tuned.");
    return tuning::Space::make(std::move(parameters));
}

Result<TuningDefinition> definition_of(const HyperParameterTrainingJobDefinition& source,
                                       const std::optional<ParameterRanges>& ranges,
                                       const std::optional<HyperParameterTuningJobObjective>& objective) {
    if (!objective)
        return validation_error(
            "A metric is required for this hyperparameter tuning job objective. Provide a metric in the "
            "metric definitions.");
    ATHANOR_TRY(tuning::Space space, space_of(ranges));
    TuningDefinition out{.source = &source,
                         .space = std::move(space),
                         .metric = objective->metric_name,
                         .maximize = objective->type == "Maximize"};
    if (source.static_hyper_parameters) {
        tuning::Values tuned = out.space.values(out.space.snap(tuning::Point(out.space.size(), 0.5)));
        for (const auto& [name, value] : *source.static_hyper_parameters) {
            if (tuned.contains(name))
                return validation_error("The hyperparameter " + name +
                                        " is both static and tunable. Give it once.");
        }
    }
    return out;
}

Status check_grid(const CreateHyperParameterTuningJobRequest& in,
                  const std::vector<TuningDefinition>& definitions) {
    if (definitions.size() > 1) return validation_error("Grid search takes one training job definition.");
    const auto& ranges = in.training_job_definition ? in.hyper_parameter_tuning_job_config.parameter_ranges
                                                    : definitions.front().source->hyper_parameter_ranges;
    if ((ranges->integer_parameter_ranges && !ranges->integer_parameter_ranges->empty()) ||
        (ranges->continuous_parameter_ranges && !ranges->continuous_parameter_ranges->empty()))
        return validation_error("Grid search supports only categorical hyperparameters.");
    auto combinations = static_cast<std::int64_t>(definitions.front().space.combinations());
    if (combinations > kMostTrials)
        return validation_error("The grid has " + std::to_string(combinations) + " combinations; at most " +
                                std::to_string(kMostTrials) + " are tried.");
    const auto& limit = in.hyper_parameter_tuning_job_config.resource_limits.max_number_of_training_jobs;
    if (limit && *limit != combinations)
        return validation_error("MaxNumberOfTrainingJobs must be the number of combinations of the grid, " +
                                std::to_string(combinations) + ", or absent.");
    return {};
}

Status check_supported(const CreateHyperParameterTuningJobRequest& in) {
    const auto& config = in.hyper_parameter_tuning_job_config;
    if (config.strategy == "Hyperband" || config.strategy_config)
        return validation_error(
            "The strategy Hyperband is not supported here; use Bayesian, Random or Grid.");
    if (in.warm_start_config)
        return validation_error(
            "WarmStartConfig is not supported here: a tuning job begins without what others have found.");
    if (in.autotune)
        return validation_error("Autotune is not supported here; give objective, ranges and limits.");
    const auto& criteria = config.tuning_job_completion_criteria;
    if (criteria && criteria->convergence_detected &&
        criteria->convergence_detected->complete_on_convergence == "Enabled")
        return validation_error(
            "CompleteOnConvergence is not supported here; use BestObjectiveNotImproving or "
            "TargetObjectiveMetricValue.");
    const auto& limits = config.resource_limits;
    if (limits.max_number_of_training_jobs && *limits.max_number_of_training_jobs > kMostTrials)
        return validation_error("MaxNumberOfTrainingJobs must be at most " + std::to_string(kMostTrials) +
                                ".");
    return {};
}

// The training job that a definition makes must be one that CreateTrainingJob takes, and print what is to be optimised.
Status check_training(const Key& key, const TuningDefinition& d, const compute::Catalogue& catalogue) {
    tuning::Values values = d.space.values(d.space.snap(tuning::Point(d.space.size(), 0.5)));
    CreateTrainingJobRequest training = training_request(d, training_job_name(key, {}, 1), values);
    const auto& resources = training.resource_config;
    if (!resources || !resources->instance_type)
        return validation_error("ResourceConfig with an InstanceType is required.");
    ATHANOR_CHECK(check_instances(*resources->instance_type, resources->instance_count.value_or(1)));
    Key job{key.account, key.region, Kind::training_job, training.training_job_name};
    ATHANOR_TRY(compute::JobDocument document, training_document(job, training, catalogue));
    AlgorithmSpecification& algorithm = *training.algorithm_specification;
    add_built_in_metrics(algorithm, document.program, catalogue);
    if (!algorithm.metric_definitions)
        return validation_error(
            "A metric is required for this hyperparameter tuning job objective. Provide a metric in the "
            "metric definitions.");
    ATHANOR_CHECK(check_definitions(*algorithm.metric_definitions));
    bool known = std::ranges::any_of(*algorithm.metric_definitions,
                                     [&](const MetricDefinition& m) { return m.name == d.metric; });
    if (!known)
        return validation_error("The objective metric " + d.metric +
                                " is not among the metric definitions of the training job.");
    return {};
}

}  // namespace

std::int64_t most_trials(const CreateHyperParameterTuningJobRequest& in) {
    const auto& limit = in.hyper_parameter_tuning_job_config.resource_limits.max_number_of_training_jobs;
    if (limit) return *limit;
    if (strategy_of(in) != tuning::Strategy::grid) return kMostTrials;
    auto definitions = tuning_definitions(in);
    return definitions ? static_cast<std::int64_t>(definitions->front().space.combinations()) : kMostTrials;
}

tuning::Strategy strategy_of(const CreateHyperParameterTuningJobRequest& in) {
    const std::string& name = in.hyper_parameter_tuning_job_config.strategy;
    return name == "Random" ? tuning::Strategy::random
           : name == "Grid" ? tuning::Strategy::grid
                            : tuning::Strategy::bayesian;
}

Result<std::vector<TuningDefinition>> tuning_definitions(const CreateHyperParameterTuningJobRequest& in) {
    const auto& config = in.hyper_parameter_tuning_job_config;
    bool several = in.training_job_definitions && !in.training_job_definitions->empty();
    if (in.training_job_definition.has_value() == several)
        return validation_error("Give either a TrainingJobDefinition or TrainingJobDefinitions.");
    std::vector<TuningDefinition> out;
    if (!several) {
        const auto& definition = *in.training_job_definition;
        const auto& ranges =
            config.parameter_ranges ? config.parameter_ranges : definition.hyper_parameter_ranges;
        const auto& objective = config.hyper_parameter_tuning_job_objective
                                    ? config.hyper_parameter_tuning_job_objective
                                    : definition.tuning_objective;
        ATHANOR_TRY(TuningDefinition one, definition_of(definition, ranges, objective));
        out.push_back(std::move(one));
        return out;
    }
    if (config.parameter_ranges || config.hyper_parameter_tuning_job_objective)
        return validation_error(
            "With TrainingJobDefinitions, objective and ranges belong to each definition.");
    std::set<std::string> names;
    for (const auto& definition : *in.training_job_definitions) {
        if (!definition.definition_name || !names.insert(*definition.definition_name).second)
            return validation_error("Each of TrainingJobDefinitions needs a DefinitionName of its own.");
        ATHANOR_TRY(TuningDefinition one, definition_of(definition, definition.hyper_parameter_ranges,
                                                        definition.tuning_objective));
        if (!out.empty() && one.maximize != out.front().maximize)
            return validation_error("The objectives of all TrainingJobDefinitions must have the same type.");
        out.push_back(std::move(one));
    }
    return out;
}

Status check(const Key& key, const CreateHyperParameterTuningJobRequest& in,
             const compute::Catalogue& catalogue) {
    ATHANOR_CHECK(check_supported(in));
    ATHANOR_TRY(auto definitions, tuning_definitions(in));
    if (strategy_of(in) == tuning::Strategy::grid) ATHANOR_CHECK(check_grid(in, definitions));
    for (const TuningDefinition& d : definitions) ATHANOR_CHECK(check_training(key, d, catalogue));
    return {};
}

std::string training_job_name(const Key& tuning, Timestamp created, std::int64_t number) {
    std::string padded = std::to_string(number);
    if (padded.size() < 3) padded.insert(0, 3 - padded.size(), '0');
    std::string hash =
        sha256_hex(tuning.arn() + "/" + std::to_string(created.time_since_epoch().count()) + "/" + padded)
            .substr(0, 8);
    return tuning.name + "-" + padded + "-" + hash;
}

CreateTrainingJobRequest training_request(const TuningDefinition& d, std::string name,
                                          const tuning::Values& values) {
    const HyperParameterTrainingJobDefinition& source = *d.source;
    CreateTrainingJobRequest out;
    mirror(source, out);
    out.training_job_name = std::move(name);
    out.hyper_parameters = source.static_hyper_parameters.value_or(std::map<std::string, std::string>{});
    for (const auto& [key, value] : values) (*out.hyper_parameters)[key] = value;
    (*out.hyper_parameters)["_tuning_objective_metric"] = d.metric;
    // Trials must not go on from one another's checkpoints.
    if (out.checkpoint_config) {
        std::string& uri = out.checkpoint_config->s3_uri;
        uri += (uri.ends_with("/") ? "" : "/") + out.training_job_name;
    }
    if (!out.resource_config && source.hyper_parameter_tuning_resource_config) {
        const auto& given = *source.hyper_parameter_tuning_resource_config;
        ResourceConfig config;
        mirror(given, config);
        if (!config.instance_type && given.instance_configs && !given.instance_configs->empty())
            mirror(given.instance_configs->front(), config);
        out.resource_config = std::move(config);
    }
    return out;
}

}  // namespace athanor::sagemaker
