#include "xgboost/hyperparameters.hpp"

#include <set>

#include "base/encoding.hpp"
#include "xgboost/dataset.hpp"
#include "xgboost/metrics.hpp"
#include "xgboost/parameters.hpp"

namespace athanor::xgboost {
namespace {

using Values = std::map<std::string, std::string, std::less<>>;

std::string value_of(const Values& values, std::string_view name, std::string_view otherwise = {}) {
    const auto found = values.find(name);
    return found == values.end() ? std::string(otherwise) : found->second;
}

Status check_updaters(const Values& values) {
    if (!values.contains("updater")) return {};
    const std::vector<std::string> updaters = split_commas(value_of(values, "updater"));
    auto all_of = [&](std::initializer_list<std::string_view> allowed) {
        return std::ranges::all_of(updaters, [&](const std::string& updater) {
            return std::ranges::find(allowed, updater) != allowed.end();
        });
    };
    if (value_of(values, "booster") == "gblinear") {
        if (updaters.size() == 1 && all_of({"shotgun", "coord_descent"})) return {};
        return user_error("Linear updater should be one of these options: 'shotgun', 'coord_descent'.");
    }
    if (value_of(values, "process_type") == "update") {
        if (all_of({"refresh", "prune"})) return {};
        return user_error("process_type 'update' can only be used with updater 'refresh' and 'prune'");
    }
    if (std::ranges::any_of(updaters, [](const std::string& updater) {
            return updater == "shotgun" || updater == "coord_descent";
        }))
        return user_error("Linear updaters can only be used with the booster 'gblinear'.");
    if (std::ranges::count_if(updaters, [](const std::string& updater) { return grows_trees(updater); }) > 1)
        return user_error(
            "Only one tree grow plugin can be selected. Choose one from the following: "
            "'grow_colmaker', 'grow_histmaker', 'grow_quantile_histmaker'");
    return {};
}

// What depends on more than one value.
Status check_together(const Values& values, const Hyperparameters& out) {
    const bool multi = out.objective.starts_with("multi:");
    if (multi && !values.contains("num_class"))
        return user_error("Require input for parameter 'num_class' for multi-classification");
    if (!multi && values.contains("num_class"))
        return user_error(
            "Do not need to setup parameter 'num_class' for learning task other than multi-classification.");
    const std::string method = value_of(values, "tree_method");
    if (values.contains("monotone_constraints") && method != "exact" && method != "hist")
        return user_error(
            "monotone_constraints can be used only when the tree_method parameter is set to either 'exact' "
            "or 'hist'.");
    if (values.contains("interaction_constraints") && method != "exact" && method != "hist" &&
        method != "approx")
        return user_error(
            "interaction_constraints can be used only when the tree_method parameter is set to either "
            "'exact', 'hist' or 'approx'.");
    for (const std::string& metric : out.metrics) {
        if (metric == "auc" && !out.objective.starts_with("binary:") && !out.objective.starts_with("rank:") &&
            !multi)
            return user_error("Metric 'auc' can only be applied for classification and ranking problems.");
        if (metric == "aft-nloglik" && out.objective != "survival:aft")
            return user_error("Metric 'aft-nloglik' can only be applied for 'survival:aft' objective.");
    }
    for (const std::string& metric : out.own_metrics)
        if (needs_classes(metric) && !out.objective.starts_with("binary:") && !multi)
            return user_error("Metric '" + metric + "' can only be applied for classification problems.");
    return check_updaters(values);
}

// "validation:f1": a tuning job's goal is printed, and stops early, like a metric that was asked for.
void add_metrics(const Values& values, Hyperparameters& out) {
    std::vector<std::string> all;
    if (values.contains("eval_metric")) all = split_commas(value_of(values, "eval_metric"));
    if (!all.empty()) out.stopping_metric = all.back();
    const std::string goal = value_of(values, "_tuning_objective_metric");
    if (!goal.empty()) {
        const std::string metric = goal.substr(goal.find(':') + 1);
        if (std::ranges::find(all, metric) == all.end()) all.push_back(metric);
        out.stopping_metric = metric;
    }
    std::set<std::string> seen;
    for (std::string& metric : all)
        if (seen.insert(metric).second)
            (is_own_metric(metric) ? out.own_metrics : out.metrics).push_back(std::move(metric));
}

// JSON inside the string, as some versions of the SDK send it: "\"auc\"".
std::string unquoted(std::string_view text) {
    text = trim(text);
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"') text = text.substr(1, text.size() - 2);
    return std::string(text);
}

Result<Values> check_each(const std::map<std::string, std::string>& given) {
    Values values;
    for (const auto& [key, text] : given) {
        if (key.starts_with("sagemaker_")) continue;
        if (key == "_kfold" || key == "_num_cv_round")
            return user_error("Hyperparameter " + key +
                              ": cross-validation is not supported by this runtime");
        const Parameter* parameter = find_parameter(key);
        if (parameter == nullptr) return user_error("Extraneous hyperparameter found: " + key);
        const std::string value = unquoted(text);
        ATHANOR_CHECK(check_value(*parameter, value));
        values[std::string(parameter->name)] = value;
    }
    if (!values.contains("num_round")) return user_error("Missing required hyperparameter: num_round");
    return values;
}

}  // namespace

Result<Hyperparameters> validate_hyperparameters(const std::map<std::string, std::string>& given) {
    ATHANOR_TRY(const Values values, check_each(given));
    Hyperparameters out;
    const auto rounds = parse_number<int>(value_of(values, "num_round"));
    if (!rounds) return user_error("Hyperparameter num_round: could not parse value (caused by ValueError)");
    out.num_round = *rounds;
    if (values.contains("early_stopping_rounds"))
        out.early_stopping_rounds = parse_number<int>(value_of(values, "early_stopping_rounds"));
    out.csv_weights = value_of(values, "csv_weights") == "1";
    out.objective = value_of(values, "objective", out.objective);
    if (out.objective == "reg:linear") out.objective = "reg:squarederror";
    add_metrics(values, out);
    if (const std::string goal = value_of(values, "_tuning_objective_metric");
        !goal.empty() && !is_metric(goal.substr(goal.find(':') + 1)))
        return user_error("Hyperparameter _tuning_objective_metric: " + goal + " is not a metric");
    ATHANOR_CHECK(check_together(values, out));
    for (const Parameter& parameter : all_parameters())
        if (parameter.for_library && parameter.name != "objective" && values.contains(parameter.name))
            out.parameters.emplace_back(parameter.name, value_of(values, parameter.name));
    out.parameters.emplace_back("objective", out.objective);
    return out;
}

bool is_maximized(std::string_view metric) {
    const std::string_view name = metric.substr(0, metric.find('@'));
    if (name == "auc" || name == "aucpr" || name == "map" || name == "map-" || name == "ndcg" ||
        name == "ndcg-")
        return true;
    return is_own_metric(name) && name != "mse";
}

}  // namespace athanor::xgboost
