#include "xgboost/metrics.hpp"

#include <map>
#include <string>
#include <vector>

#include "xgboost/dataset.hpp"

namespace athanor::xgboost {
namespace {

constexpr std::string_view kNames[] = {"accuracy",
                                       "balanced_accuracy",
                                       "f1",
                                       "f1_binary",
                                       "f1_macro",
                                       "precision",
                                       "precision_macro",
                                       "precision_micro",
                                       "recall",
                                       "recall_macro",
                                       "recall_micro",
                                       "mse",
                                       "r2"};

struct Counts {
    double hits = 0;  // predicted this class, and it is
    double predicted = 0;
    double actual = 0;
    double precision() const { return predicted == 0 ? 0 : hits / predicted; }
    double recall() const { return actual == 0 ? 0 : hits / actual; }
    double f1() const { return predicted + actual == 0 ? 0 : 2 * hits / (predicted + actual); }
};

using Classes = std::map<int, Counts>;  // those that occur among labels or predictions

Classes count(std::span<const float> labels, std::span<const float> margins) {
    const std::size_t groups = labels.empty() ? 1 : margins.size() / labels.size();
    Classes classes;
    for (std::size_t row = 0; row < labels.size(); ++row) {
        const auto scores = margins.subspan(row * groups, groups);
        const int predicted = groups == 1
                                  ? (scores[0] > 0 ? 1 : 0)
                                  : static_cast<int>(std::ranges::max_element(scores) - scores.begin());
        const int actual = static_cast<int>(labels[row]);
        ++classes[predicted].predicted;
        ++classes[actual].actual;
        if (predicted == actual) ++classes[actual].hits;
    }
    return classes;
}

template <class Score>
double mean(const Classes& classes, Score score) {
    double sum = 0;
    for (const auto& [number, counts] : classes) sum += score(counts);
    return classes.empty() ? 0 : sum / static_cast<double>(classes.size());
}

double mean_recall_of_actual(const Classes& classes) {
    double sum = 0;
    double actual = 0;
    for (const auto& [number, counts] : classes)
        if (counts.actual > 0) {
            sum += counts.recall();
            ++actual;
        }
    return actual == 0 ? 0 : sum / actual;
}

Result<double> class_metric(std::string_view metric, const Classes& classes, std::size_t rows) {
    double hits = 0;
    for (const auto& [number, counts] : classes) hits += counts.hits;
    const double accuracy = rows == 0 ? 0 : hits / static_cast<double>(rows);
    // Over all classes together each miss is a false positive of one and a false negative of another: the
    // micro means are the accuracy.
    if (metric == "accuracy" || metric == "precision_micro" || metric == "recall_micro") return accuracy;
    if (metric == "balanced_accuracy") return mean_recall_of_actual(classes);
    if (metric == "f1" || metric == "f1_macro")
        return mean(classes, [](const Counts& counts) { return counts.f1(); });
    if (metric == "precision_macro")
        return mean(classes, [](const Counts& counts) { return counts.precision(); });
    if (metric == "recall_macro") return mean(classes, [](const Counts& counts) { return counts.recall(); });
    for (const auto& [number, counts] : classes)
        if (number > 1)
            return user_error(
                "Target is multiclass but average='binary'. Please choose another average setting, one of "
                "[None, 'micro', 'macro', 'weighted'].");
    const auto found = classes.find(1);
    const Counts one = found == classes.end() ? Counts{} : found->second;
    return metric == "f1_binary" ? one.f1() : metric == "precision" ? one.precision() : one.recall();
}

}  // namespace

std::span<const std::string_view> own_metric_names() { return kNames; }

bool is_own_metric(std::string_view metric) { return std::ranges::find(kNames, metric) != std::end(kNames); }

bool needs_classes(std::string_view metric) { return metric != "mse" && metric != "r2"; }

Result<double> own_metric(std::string_view metric, std::span<const float> labels,
                          std::span<const float> margins, std::span<const float> predictions) {
    if (needs_classes(metric)) return class_metric(metric, count(labels, margins), labels.size());
    if (predictions.size() != labels.size())
        return user_error("Metric '" + std::string(metric) + "' needs one prediction a row.");
    double squares = 0;
    double sum = 0;
    for (std::size_t row = 0; row < labels.size(); ++row) {
        const double miss = static_cast<double>(predictions[row]) - labels[row];
        squares += miss * miss;
        sum += labels[row];
    }
    const auto rows = static_cast<double>(labels.size());
    if (metric == "mse") return squares / rows;
    double spread = 0;
    for (float label : labels) spread += (label - sum / rows) * (label - sum / rows);
    if (spread == 0) return squares == 0 ? 1.0 : 0.0;  // scikit-learn's convention for constant labels
    return 1 - squares / spread;
}

}  // namespace athanor::xgboost
