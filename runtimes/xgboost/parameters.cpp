#include "xgboost/parameters.hpp"

#include <cmath>

#include "base/encoding.hpp"
#include "base/json.hpp"
#include "base/log.hpp"
#include "xgboost/dataset.hpp"
#include "xgboost/metrics.hpp"

namespace athanor::xgboost {
namespace {

constexpr Interval at_least(double least) { return {.least = least}; }
constexpr Interval above(double least) { return {.least = least, .least_open = true}; }
constexpr Interval between(double least, double most) { return {.least = least, .most = most}; }
constexpr Interval above_to(double least, double most) {
    return {.least = least, .most = most, .least_open = true};
}
constexpr Interval inside(double least, double most) {
    return {.least = least, .most = most, .least_open = true, .most_open = true};
}

constexpr std::string_view kBoosters[] = {"gbtree", "gblinear", "dart"};
constexpr std::string_view kTreeMethods[] = {"auto", "exact", "approx", "hist"};
constexpr std::string_view kPredictors[] = {"auto", "cpu_predictor"};
constexpr std::string_view kRowOrColumn[] = {"row", "col"};
constexpr std::string_view kProcessTypes[] = {"default", "update"};
constexpr std::string_view kGrowPolicies[] = {"depthwise", "lossguide"};
constexpr std::string_view kSampleTypes[] = {"uniform", "weighted"};
constexpr std::string_view kNormalizeTypes[] = {"tree", "forest"};
constexpr std::string_view kBooleans[] = {"true", "false"};
constexpr std::string_view kFalse[] = {"false"};
constexpr std::string_view kDistributions[] = {"normal", "logistic", "extreme"};
constexpr std::string_view kSamplingMethods[] = {"uniform"};
constexpr std::string_view kObjectives[] = {
    "binary:logistic", "binary:logitraw",      "binary:hinge",        "count:poisson",
    "multi:softmax",   "multi:softprob",       "rank:pairwise",       "rank:ndcg",
    "rank:map",        "reg:linear",           "reg:squarederror",    "reg:logistic",
    "reg:gamma",       "reg:pseudohubererror", "reg:squaredlogerror", "reg:absoluteerror",
    "reg:tweedie",     "survival:aft",         "survival:cox"};
constexpr std::string_view kUpdaters[] = {"grow_colmaker",
                                          "grow_histmaker",
                                          "grow_quantile_histmaker",
                                          "grow_local_histmaker",
                                          "distcol",
                                          "grow_skmaker",
                                          "sync",
                                          "refresh",
                                          "prune",
                                          "shotgun",
                                          "coord_descent"};
constexpr std::string_view kGrowers[] = {"grow_colmaker", "distcol", "grow_histmaker", "grow_local_histmaker",
                                         "grow_quantile_histmaker"};

// tree_method, predictor and sampling_method lack the choices that need a GPU; this runtime has none.
constexpr Parameter kParameters[] = {
    {"num_round", Kind::integer, at_least(1), {}, false},
    {"csv_weights", Kind::integer, between(0, 1), {}, false},
    {"early_stopping_rounds", Kind::integer, at_least(1), {}, false},
    {"save_model_on_termination", Kind::category, {}, kBooleans, false},
    {"use_dask_gpu_training", Kind::category, {}, kFalse, false},
    {"_tuning_objective_metric", Kind::category, {}, {}, false},
    {"booster", Kind::category, {}, kBoosters},
    {"verbosity", Kind::integer, between(0, 3)},
    {"nthread", Kind::integer, at_least(1)},
    {"eta", Kind::real, between(0, 1)},
    {"gamma", Kind::real, at_least(0)},
    {"max_depth", Kind::integer, at_least(0)},
    {"min_child_weight", Kind::real, at_least(0)},
    {"max_delta_step", Kind::real, at_least(0)},
    {"subsample", Kind::real, above_to(0, 1)},
    {"colsample_bytree", Kind::real, above_to(0, 1)},
    {"colsample_bylevel", Kind::real, above_to(0, 1)},
    {"colsample_bynode", Kind::real, above_to(0, 1)},
    {"lambda", Kind::real, at_least(0)},
    {"alpha", Kind::real, at_least(0)},
    {"tree_method", Kind::category, {}, kTreeMethods},
    {"sketch_eps", Kind::real, inside(0, 1)},
    {"scale_pos_weight", Kind::real, above(0)},
    {"updater", Kind::updaters, {}, kUpdaters},
    {"dsplit", Kind::category, {}, kRowOrColumn},
    {"refresh_leaf", Kind::integer, between(0, 1)},
    {"process_type", Kind::category, {}, kProcessTypes},
    {"grow_policy", Kind::category, {}, kGrowPolicies},
    {"max_leaves", Kind::integer, at_least(0)},
    {"max_bin", Kind::integer, at_least(0)},
    {"predictor", Kind::category, {}, kPredictors},
    {"monotone_constraints", Kind::constraints},
    {"interaction_constraints", Kind::nested, at_least(0)},
    {"sample_type", Kind::category, {}, kSampleTypes},
    {"normalize_type", Kind::category, {}, kNormalizeTypes},
    {"rate_drop", Kind::real, between(0, 1)},
    {"one_drop", Kind::integer, between(0, 1)},
    {"skip_drop", Kind::real, between(0, 1)},
    {"lambda_bias", Kind::real, between(0, 1)},
    {"tweedie_variance_power", Kind::real, inside(1, 2)},
    {"objective", Kind::category, {}, kObjectives},
    {"num_class", Kind::integer, at_least(2)},
    {"base_score", Kind::real, at_least(0)},
    {"eval_metric", Kind::metrics, {}, {}, false},
    {"seed", Kind::integer, inside(-2147483648.0, 2147483647.0)},
    {"num_parallel_tree", Kind::integer, at_least(1)},
    {"aft_loss_distribution", Kind::category, {}, kDistributions},
    {"aft_loss_distribution_scale", Kind::real, at_least(0)},
    {"deterministic_histogram", Kind::category, {}, kBooleans},
    {"sampling_method", Kind::category, {}, kSamplingMethods},
    {"prob_buffer_row", Kind::integer, above(1)},
};

constexpr std::pair<std::string_view, std::string_view> kAliases[] = {
    {"learning_rate", "eta"}, {"min_split_loss", "gamma"}, {"reg_lambda", "lambda"}, {"reg_alpha", "alpha"}};

constexpr std::string_view kMetrics[] = {"auc",
                                         "aucpr",
                                         "map",
                                         "ndcg",
                                         "aft-nloglik",
                                         "cox-nloglik",
                                         "error",
                                         "gamma-deviance",
                                         "gamma-nloglik",
                                         "interval-regression-accuracy",
                                         "logloss",
                                         "mae",
                                         "mape",
                                         "merror",
                                         "mlogloss",
                                         "mphe",
                                         "poisson-nloglik",
                                         "rmse",
                                         "rmsle",
                                         "tweedie-nloglik"};

bool contains(Words words, std::string_view word) { return std::ranges::find(words, word) != words.end(); }

std::string quoted_list(Words words) {
    std::string out;
    for (std::string_view word : words) out += (out.empty() ? "'" : ", '") + std::string(word) + "'";
    return out;
}

std::string python_number(double value, bool real) {
    std::string text = fmt::format("{}", value);
    if (real && text.find_first_of(".en") == text.npos) text += ".0";
    return text;
}

std::string interval_text(const Interval& interval) {
    return (interval.least == -kInfinity
                ? "(-inf"
                : (interval.least_open ? "(" : "[") + python_number(interval.least, false)) +
           ", " +
           (interval.most == kInfinity
                ? "+inf)"
                : python_number(interval.most, false) + (interval.most_open ? ")" : "]"));
}

bool inside_interval(const Interval& interval, double value) {
    return (interval.least_open ? value > interval.least : value >= interval.least) &&
           (interval.most_open ? value < interval.most : value <= interval.most);
}

Status check_number(const Parameter& parameter, std::string_view text) {
    const bool real = parameter.kind == Kind::real;
    std::optional<double> value;
    if (real)
        value = parse_number<double>(text);
    else if (auto integer = parse_number<std::int64_t>(text))
        value = static_cast<double>(*integer);
    if (!value || std::isnan(*value))
        return user_error(
            fmt::format("Hyperparameter {}: could not parse value (caused by ValueError)", parameter.name));
    if (!inside_interval(parameter.interval, *value))
        return user_error(fmt::format("Hyperparameter {}: {} is not in {}", parameter.name,
                                      python_number(*value, real), interval_text(parameter.interval)));
    return {};
}

Status check_metrics(std::string_view text) {
    for (const std::string& metric : split_commas(text)) {
        if (is_metric(metric)) continue;
        std::vector<std::string_view> all(std::begin(kMetrics), std::end(kMetrics));
        all.insert(all.end(), own_metric_names().begin(), own_metric_names().end());
        return user_error(fmt::format("Hyperparameter eval_metric: value [{}] not in range [{}]",
                                      "'" + metric + "'", quoted_list(all)));
    }
    return {};
}

// "(1,-1,0)": a direction for each feature.
Status check_constraints(std::string_view text) {
    const std::string_view inner = trim(text);
    if (!inner.starts_with('(') || !inner.ends_with(')'))
        return user_error(
            "Hyperparameter monotone_constraints: could not parse value (caused by ValueError)");
    for (const std::string& word : split_commas(inner.substr(1, inner.size() - 2)))
        if (word != "1" && word != "0" && word != "-1" && !word.empty())
            return user_error(
                fmt::format("Hyperparameter monotone_constraints: value {} not in range [-1, 0, 1]", text));
    return {};
}

// "[[0,1],[2,3,4]]": groups of features that may interact.
Status check_nested(const Parameter& parameter, std::string_view text) {
    auto document = json::parse(text);
    bool valid = document && document->root().kind() == json::Kind::array;
    if (valid)
        document->root().for_each_element([&](json::Value group) {
            valid = valid && group.kind() == json::Kind::array;
            group.for_each_element([&](json::Value feature) {
                valid = valid && feature.integer() &&
                        inside_interval(parameter.interval, static_cast<double>(*feature.integer()));
            });
        });
    if (!valid)
        return user_error(fmt::format("Hyperparameter {}: value {} not in range {}", parameter.name, text,
                                      interval_text(parameter.interval)));
    return {};
}

}  // namespace

std::span<const Parameter> all_parameters() { return kParameters; }

const Parameter* find_parameter(std::string_view name) {
    for (const auto& [alias, target] : kAliases)
        if (alias == name) name = target;
    const auto* found = std::ranges::find(kParameters, name, &Parameter::name);
    return found == std::end(kParameters) ? nullptr : found;
}

std::vector<std::string> split_commas(std::string_view text) {
    std::vector<std::string> out;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        out.emplace_back(trim(text.substr(begin, end - begin)));
        begin = end + 1;
    }
    return out;
}

bool is_metric(std::string_view metric) {
    const std::size_t at = metric.find('@');
    const std::string_view name = metric.substr(0, at);
    if (at == metric.npos)
        return contains(kMetrics, metric) || is_own_metric(metric) || metric == "ndcg-" || metric == "map-";
    std::string_view threshold = metric.substr(at + 1);
    if (threshold.ends_with('-') && name != "error") threshold.remove_suffix(1);
    return (name == "error" || name == "ndcg" || name == "map" || name == "tweedie-nloglik") &&
           parse_number<double>(threshold);
}

bool grows_trees(std::string_view updater) { return contains(kGrowers, updater); }

Status check_value(const Parameter& parameter, std::string_view text) {
    switch (parameter.kind) {
        case Kind::integer:
        case Kind::real: return check_number(parameter, text);
        case Kind::metrics: return check_metrics(text);
        case Kind::constraints: return check_constraints(text);
        case Kind::nested: return check_nested(parameter, text);
        case Kind::category:
            if (parameter.words.empty() || contains(parameter.words, text)) return {};
            return user_error(fmt::format("Hyperparameter {}: {} is not in [{}]", parameter.name, text,
                                          quoted_list(parameter.words)));
        case Kind::updaters:
            for (const std::string& updater : split_commas(text))
                if (!contains(parameter.words, updater))
                    return user_error(fmt::format("Hyperparameter {}: value {} not in range [{}]",
                                                  parameter.name, text, quoted_list(parameter.words)));
            return {};
    }
    return {};
}

}  // namespace athanor::xgboost
