#include "services/sagemaker/tuning/median_rule.hpp"

#include <algorithm>
#include <numeric>

namespace athanor::sagemaker::tuning {

bool is_hopeless(std::span<const std::vector<double>> previous, std::span<const double> current,
                 bool maximize) {
    std::size_t epoch = current.size();
    if (epoch < kLeastEpochs) return false;
    std::vector<double> averages;
    for (const auto& values : previous) {
        if (values.size() < epoch) continue;
        auto end = values.begin() + static_cast<std::ptrdiff_t>(epoch);
        averages.push_back(std::accumulate(values.begin(), end, 0.0) / static_cast<double>(epoch));
    }
    if (averages.size() < kLeastJobs) return false;
    std::ranges::sort(averages);
    std::size_t middle = averages.size() / 2;
    double median = averages.size() % 2 ? averages[middle] : (averages[middle - 1] + averages[middle]) / 2;
    return maximize ? current.back() < median : current.back() > median;
}

}  // namespace athanor::sagemaker::tuning
