#include "xgboost/convert.hpp"

#include <cmath>
#include <random>

#include "base/encoding.hpp"
#include "base/file.hpp"
#include "base/json.hpp"
#include "base/log.hpp"
#include "serving/predictor/flat_model.hpp"
#include "xgboost/booster.hpp"
#include "xgboost/container.hpp"

namespace athanor::xgboost {
namespace {

using predictor::FlatModel;
using predictor::FlatModelBuilder;
using predictor::Objective;
using SourceTree = std::vector<FlatModelBuilder::SourceNode>;

constexpr std::size_t kMaxModelBytes = std::size_t{4} << 30;
constexpr std::size_t kProbes = 256;

std::unexpected<Error> refuse(std::string reason) {
    return fail("ModelError", "Unable to load model: " + std::move(reason));
}

// libxgboost keeps parameters as strings: "5E-1", "3".
double number_of(json::Value value) {
    if (const auto text = value.string()) return parse_number<double>(*text).value_or(0);
    return value.real_or(0);
}

float base_margin(Objective objective, float score) {
    switch (objective) {
        case Objective::reg_logistic:
        case Objective::binary_logistic: return -std::log(1.0F / score - 1.0F);
        case Objective::count_poisson:
        case Objective::reg_gamma:
        case Objective::reg_tweedie:
        case Objective::survival_cox:
        case Objective::survival_aft: return std::log(score);
        default: return score;
    }
}

std::vector<float> floats_of(json::Value array) {
    std::vector<float> out;
    array.for_each_element([&](json::Value value) { out.push_back(static_cast<float>(value.real_or(NAN))); });
    return out;
}

std::vector<std::int64_t> integers_of(json::Value array) {
    std::vector<std::int64_t> out;
    array.for_each_element(
        [&](json::Value value) { out.push_back(value.boolean().value_or(false) ? 1 : value.integer_or(0)); });
    return out;
}

Result<SourceTree> read_tree(json::Value tree, float weight) {
    const auto left = integers_of(tree["left_children"]);
    const auto right = integers_of(tree["right_children"]);
    const auto features = integers_of(tree["split_indices"]);
    const auto default_left = integers_of(tree["default_left"]);
    const auto conditions = floats_of(tree["split_conditions"]);
    if (right.size() != left.size() || features.size() != left.size() || default_left.size() != left.size() ||
        conditions.size() != left.size())
        return refuse("a tree's arrays are not of one length");
    for (std::int64_t type : integers_of(tree["split_type"]))
        if (type != 0) return refuse("categorical splits are not supported");
    SourceTree out;
    for (std::size_t i = 0; i < left.size(); ++i) {
        FlatModelBuilder::SourceNode node{
            .is_leaf = left[i] == -1, .split = {}, .leaf = {conditions[i] * weight}};
        if (!node.is_leaf) {
            const auto size = static_cast<std::int64_t>(left.size());
            if (left[i] < 0 || left[i] >= size || right[i] < 0 || right[i] >= size || features[i] < 0 ||
                features[i] >= predictor::kMaxFeatures)
                return refuse("a tree's node points outside of it");
            node.split = {.feature = static_cast<std::uint32_t>(features[i]),
                          .threshold = conditions[i],
                          .missing_right = default_left[i] == 0,
                          .left = static_cast<std::uint32_t>(left[i]),
                          .right = static_cast<std::uint32_t>(right[i])};
        }
        out.push_back(node);
    }
    return out;
}

Status add_trees(json::Value model, const std::vector<float>& weights, FlatModelBuilder& builder) {
    const auto groups = integers_of(model["tree_info"]);
    if (groups.size() != model["trees"].size()) return refuse("tree_info does not fit the trees");
    Status status;
    std::size_t at = 0;
    model["trees"].for_each_element([&](json::Value source) {
        if (!status) return;
        const float weight = at < weights.size() ? weights[at] : 1.0F;
        auto tree = read_tree(source, weight);
        status = tree ? builder.add_tree(*tree, static_cast<std::uint32_t>(groups[at]))
                      : Status(std::unexpected(tree.error()));
        ++at;
    });
    return status;
}

Result<std::string> flatten_json(std::string_view text) {
    ATHANOR_TRY(const json::Document document, json::parse(text));
    const json::Value learner = document.root()["learner"];
    const json::Value booster = learner["gradient_booster"];
    const std::string kind = booster["name"].string_or("");
    if (kind == "gblinear")
        return refuse("the booster is gblinear, and only trees (gbtree, dart) are served");
    if (kind != "gbtree" && kind != "dart") return refuse("the booster '" + kind + "' is not supported");
    const std::string name = learner["objective"]["name"].string_or("");
    const auto objective = predictor::objective_from_name(name);
    if (!objective) return refuse("the objective '" + name + "' is not supported");

    const json::Value parameters = learner["learner_model_param"];
    const auto features = number_of(parameters["num_feature"]);
    const auto groups =
        std::max({1.0, number_of(parameters["num_class"]), number_of(parameters["num_target"])});
    if (features > predictor::kMaxFeatures || groups > predictor::kMaxGroups)
        return refuse("too many features or classes");
    FlatModelBuilder builder(*objective,
                             base_margin(*objective, static_cast<float>(number_of(parameters["base_score"]))),
                             static_cast<std::uint32_t>(features), static_cast<std::uint32_t>(groups));
    const json::Value trees = kind == "dart" ? booster["gbtree"]["model"] : booster["model"];
    ATHANOR_CHECK(
        add_trees(trees, kind == "dart" ? floats_of(booster["weight_drop"]) : std::vector<float>{}, builder));
    std::vector<std::string> names;
    learner["feature_names"].for_each_element(
        [&](json::Value value) { names.push_back(value.string_or("")); });
    builder.set_feature_names(std::move(names));
    return builder.finish();
}

// Thresholds are the values at which a walk could go wrong, so rows are made of them: equal, a step to either
// side, or missing.
std::vector<float> probe_rows(const FlatModel& model, std::span<const float> thresholds) {
    std::mt19937 dice(1);
    std::vector<float> rows(kProbes * model.num_feature(), NAN);
    for (float& value : rows) {
        const auto roll = dice() % 8;
        const float near = thresholds.empty() ? 0.0F : thresholds[dice() % thresholds.size()];
        if (roll == 0) continue;
        value = roll < 4 ? near : std::nextafter(near, roll < 6 ? -1e30F : 1e30F);
        if (!std::isfinite(value)) value = 0;
    }
    return rows;
}

bool close(float a, float b) {
    return a == b || std::abs(a - b) <= 1e-6F * std::max({1.0F, std::abs(a), std::abs(b)}) ||
           (std::isnan(a) && std::isnan(b));
}

Status compare(std::span<const float> ours, std::span<const float> theirs, std::string_view what) {
    if (ours.size() != theirs.size())
        return refuse(fmt::format("self-check: {} {}, libxgboost has {}", ours.size(), what, theirs.size()));
    for (std::size_t i = 0; i < ours.size(); ++i)
        if (!close(ours[i], theirs[i]))
            return refuse(fmt::format("self-check: {} {} where libxgboost has {}", what, ours[i], theirs[i]));
    return {};
}

Status self_check(std::string_view flat, Booster& booster) {
    ATHANOR_TRY(const FlatModel model, FlatModel::open(flat));
    if (std::uint64_t{model.num_feature()} * kProbes > (64u << 20) || model.num_feature() == 0)
        return {};  // hashed features: the rows would be too wide
    const std::vector<float> rows = probe_rows(model, model.thresholds());
    ATHANOR_TRY(const Matrix matrix, Matrix::from_rows(rows, kProbes, model.num_feature()));
    std::vector<float> margins(kProbes * model.num_group());
    std::vector<float> predictions(kProbes * model.num_output());
    model.predict_margin(model.compact(rows, kProbes), kProbes, margins);
    model.predict_dense(rows, kProbes, predictions);
    ATHANOR_TRY(const std::vector<float> their_margins, booster.predict(matrix, true));
    ATHANOR_TRY(const std::vector<float> their_predictions, booster.predict(matrix, false));
    ATHANOR_CHECK(compare(margins, their_margins, "margin"));
    return compare(predictions, their_predictions, "prediction");
}

}  // namespace

Result<std::string> flatten_model(std::string_view model) {
    // A pickle of protocol 2 and later begins with 0x80 and its number; loading one runs whatever it says, so
    // we do not.
    if (model.size() > 2 && model[0] == '\x80' && model[1] >= 2 && model[1] <= 5)
        return refuse("the model file is a Python pickle; save it with Booster.save_model() instead");
    ATHANOR_TRY(Booster booster, Booster::create({}));
    if (auto loaded = booster.load(model); !loaded) return refuse(loaded.error().message);
    ATHANOR_CHECK(booster.set("nthread", "1"));
    // A model that was stopped early but saved whole is served up to its best round, as SageMaker's container
    // does.
    if (const auto limit = parse_number<int>(booster.attribute("best_ntree_limit")); limit && *limit > 0) {
        ATHANOR_TRY(const int rounds, booster.rounds());
        if (*limit < rounds) {
            ATHANOR_TRY(booster, booster.first_rounds(*limit));
        }
    }
    ATHANOR_TRY(const std::string text, booster.save("json"));
    ATHANOR_TRY(std::string flat, flatten_json(text));
    ATHANOR_CHECK(self_check(flat, booster));
    return flat;
}

Result<std::string> find_model_file(const std::string& directory) {
    ATHANOR_TRY(const std::vector<DirectoryEntry> entries, system_filesystem().list(directory));
    std::vector<std::string> names;
    for (const DirectoryEntry& entry : entries) {
        if (entry.is_directory || entry.name.starts_with('.')) continue;
        if (entry.name == "xgboost-model") return directory + "/" + entry.name;
        names.push_back(entry.name);
    }
    if (names.empty()) return refuse("the model folder holds no file");
    auto looks_like_model = [](const std::string& name) {
        return name.ends_with(".json") || name.ends_with(".ubj") || name.ends_with(".bin") ||
               name.ends_with(".model") || name.ends_with(".xgb") || name.find('.') == name.npos;
    };
    if (names.size() > 1)
        std::erase_if(names, [&](const std::string& name) { return !looks_like_model(name); });
    if (names.size() != 1)
        return refuse("the model folder holds more than one file and none is called xgboost-model");
    return directory + "/" + names[0];
}

Status convert(const std::string& directory, const std::string& out) {
    ATHANOR_TRY(const std::string path, find_model_file(directory));
    ATHANOR_TRY(const std::string model, read_file(system_filesystem(), path, kMaxModelBytes));
    ATHANOR_TRY(const std::string flat, flatten_model(model));
    ATHANOR_CHECK(write_atomically(out, flat));
    log_line("INFO", fmt::format("Model {} converted: {} bytes", path, flat.size()));
    return {};
}

}  // namespace athanor::xgboost
