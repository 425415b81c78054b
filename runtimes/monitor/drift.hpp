// How far two distributions lie apart, and whether that can be chance. Pure functions of samples and counts: the analyzer's arithmetic, and nothing
// else of it.
//
// A sample is weighted, so that it may come from a sketch. `n` and `m` are the sizes of the two samples (their total weights); `alpha` is the
// probability of an alarm where there is no difference, of one comparison: whoever compares k columns divides by k (Bonferroni).
//
//     distance of numbers     Kolmogorov and Smirnov's: the greatest difference of the two distribution functions
//     distance of categories  L-infinity: the greatest difference of a category's share
//     chance                  what the distance exceeds with probability alpha at most, when both samples come from one distribution
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace athanor::monitor {

struct Weighted {
    double value = 0;
    double weight = 1;
};

// In order of values, each once.
class Sample {
public:
    Sample() = default;
    explicit Sample(std::vector<Weighted> points);
    static Sample of(std::span<const double> values);

    const std::vector<Weighted>& points() const { return points_; }
    double size() const { return size_; }
    bool empty() const { return points_.empty(); }
    // The least value at which the distribution function reaches `share`. Of a sample that is not empty.
    double quantile(double share) const;

private:
    std::vector<Weighted> points_;
    double size_ = 0;
};

double ks_distance(const Sample& a, const Sample& b);
// The probability of this distance or a greater one by chance: exact (counting paths) up to kExactPaths = n * m, and if the values are
// continuous; beyond that Kolmogorov's limit. With ties it is an upper bound.
inline constexpr double kExactPaths = 4e6;
double ks_p_value(double distance, double n, double m);
double kolmogorov_tail(double lambda);
// By Kolmogorov's limit, whose first term bounds it.
double ks_chance(double alpha, double n, double m);

// Counts of the same cells in both.
double l_infinity(std::span<const double> a, std::span<const double> b);
// By Hoeffding's bound for each cell.
double l_infinity_chance(double alpha, std::size_t cells, double n, double m);

// The population stability index, sum of (a - b) ln(a / b) over the cells' shares; a cell that is empty counts as half an item.
double stability_index(std::span<const double> a, std::span<const double> b);
inline constexpr double kUnstable = 0.2;  // the usual reading: below 0.1 none, above 0.2 a shift

// Pearson's test that both have the same shares: two rows, one column a cell. Cells that are empty in both are left out.
struct ChiSquared {
    double statistic = 0;
    double freedom = 0;
    double p_value = 1;
};
ChiSquared chi_squared(std::span<const double> a, std::span<const double> b);
// The same counts with the cells that are too rare for the test (Cochran: fewer than 5 expected in either row) taken together.
struct Cells {
    std::vector<double> a, b;
};
Cells pool_rare(std::span<const double> a, std::span<const double> b);
double chi_squared_tail(double statistic, double freedom);
double chi_squared_quantile(double tail, double freedom);  // the statistic that has this tail

// Cells of numbers: `bins` of about equal content in `of`, the outer ones without end; fewer where values repeat.
std::vector<double> equal_bins(const Sample& of, std::size_t bins);  // the inner borders, rising
// A value that is a border belongs to the bin below it.
std::vector<double> count(const Sample& sample, std::span<const double> borders);

}  // namespace athanor::monitor
