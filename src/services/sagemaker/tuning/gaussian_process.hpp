// A Gaussian process over feature vectors, with a Matérn 5/2 kernel, a length scale for each group of columns, and observation noise: what
// Bayesian optimisation believes of the objective after some trials (Snoek, Larochelle, Adams 2012; Rasmussen and Williams 2006, ch. 2, 5).
//
//     GaussianProcess gp = GaussianProcess::fit(features, targets, groups);      // smaller is better or not: it does not care
//     Belief b = gp.predict(x);                                                  // mean and deviation of the objective there, without noise
//
// The length scales and the noise maximise the marginal likelihood times a weak prior (steepest ascent by signs, Rprop, from one start); the signal's
// variance is profiled out. `with_fantasies` conditions on points whose values are not known yet: it draws them from the belief itself, several
// times, so that a search does not run to a place where somebody is already looking; one factorisation serves all draws.
// Cost: fit O(iterations · n³), predict O(n²). Pure and deterministic.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "base/random.hpp"

namespace athanor::sagemaker::tuning {

struct Belief {
    double mean = 0;
    double deviation = 0;
};

using Features = std::vector<std::vector<double>>;

// How much better than `best` (the smaller the better) a value of this belief is on average.
double expected_improvement(const Belief& belief, double best);
// Its logarithm, exact where the improvement itself would vanish: candidates far away can still be put in order.
double log_expected_improvement(const Belief& belief, double best);

class GaussianProcess {
public:
    // `features`: n ≥ 1 rows; `groups`: for each column the number of its length scale.
    static GaussianProcess fit(Features features, std::vector<double> targets,
                               const std::vector<std::size_t>& groups);

    Belief predict(std::span<const double> x) const;

    struct Fantasies {
        std::vector<double> means;  // one for each draw
        double deviation = 0;       // the same in all
    };
    // The same process after `draws` imagined outcomes at `pending`.
    GaussianProcess with_fantasies(const Features& pending, std::size_t draws, Random& random) const;
    Fantasies predict_all(std::span<const double> x) const;

    const std::vector<double>& length_scales() const { return scales_; }
    double noise() const { return noise_; }  // variance, relative to the signal's
    double log_likelihood() const { return log_likelihood_; }

private:
    GaussianProcess() = default;
    struct Objective;
    double kernel(std::span<const double> a, std::span<const double> b) const;
    void factorise();
    std::vector<double> solve_lower(std::vector<double> b) const;  // L x = b
    std::vector<double> solve_upper(std::vector<double> b) const;  // Lᵀ x = b

    Features features_;
    std::vector<std::size_t> groups_;
    std::vector<double> scales_;  // of each group
    double noise_ = 0;
    double signal_ = 1;               // variance, of standardised targets
    double centre_ = 0, spread_ = 1;  // of the targets
    double log_likelihood_ = 0;
    std::vector<double> lower_;                 // n × n, row by row: the factor of K + noise
    std::vector<std::vector<double>> targets_;  // standardised; one set for each draw
    std::vector<std::vector<double>> weights_;  // (K + noise)⁻¹ targets
};

}  // namespace athanor::sagemaker::tuning
