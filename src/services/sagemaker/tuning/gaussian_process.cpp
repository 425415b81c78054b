#include "services/sagemaker/tuning/gaussian_process.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

#include "base/error.hpp"
#include "services/sagemaker/tuning/ranges.hpp"

namespace athanor::sagemaker::tuning {

namespace {

// Log-normal priors, in units of a range's width: most objectives change over a fraction of it, and repeat themselves to within a few percent.
constexpr double kScaleMode = -0.7, kScaleWidth = 1.0;
constexpr double kNoiseMode = -7.0, kNoiseWidth = 2.5;
constexpr double kLeastScale = -4.6, kMostScale = 3.0;
constexpr double kLeastNoise = -16.0, kMostNoise = 1.0;
constexpr int kSteps = 80;
constexpr double kEnough = 1e-3;  // a step in all logarithms smaller than this ends the ascent

constexpr double kRoot5 = 2.23606797749978969641;

double matern(double distance) {
    double r = kRoot5 * distance;
    return (1 + r + r * r / 3) * std::exp(-r);
}

double sum_of_logs_of_diagonal(const std::vector<double>& lower, std::size_t n) {
    double sum = 0;
    for (std::size_t i = 0; i < n; ++i) sum += std::log(lower[i * n + i]);
    return sum;
}

// Cholesky, in place, of the lower triangle. False if the matrix is not positive definite.
bool cholesky(std::vector<double>& a, std::size_t n) {
    for (std::size_t j = 0; j < n; ++j) {
        double* row_j = &a[j * n];
        for (std::size_t k = 0; k < j; ++k) row_j[j] -= row_j[k] * row_j[k];
        if (!(row_j[j] > 0)) return false;
        row_j[j] = std::sqrt(row_j[j]);
        for (std::size_t i = j + 1; i < n; ++i) {
            double* row_i = &a[i * n];
            double sum = row_i[j];
            for (std::size_t k = 0; k < j; ++k) sum -= row_i[k] * row_j[k];
            row_i[j] = sum / row_j[j];
        }
    }
    return true;
}

void solve_lower_in(const std::vector<double>& lower, std::size_t n, std::vector<double>& b) {
    for (std::size_t i = 0; i < n; ++i) {
        double sum = b[i];
        for (std::size_t k = 0; k < i; ++k) sum -= lower[i * n + k] * b[k];
        b[i] = sum / lower[i * n + i];
    }
}

void solve_upper_in(const std::vector<double>& lower, std::size_t n, std::vector<double>& b) {
    for (std::size_t i = n; i-- > 0;) {
        b[i] /= lower[i * n + i];
        for (std::size_t k = 0; k < i; ++k) b[k] -= lower[i * n + k] * b[i];
    }
}

double square(double x) { return x * x; }

}  // namespace

double expected_improvement(const Belief& b, double best) {
    if (!(b.deviation > 0)) return std::max(0.0, best - b.mean);
    double z = (best - b.mean) / b.deviation;
    double density = std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi);
    double below = std::erfc(-z / std::numbers::sqrt2) / 2;
    return std::max(0.0, b.deviation * (density + z * below));
}

double log_expected_improvement(const Belief& b, double best) {
    constexpr double kFar = -25;  // from here on the sum above loses more digits than the series has error
    if (!(b.deviation > 0)) return std::log(std::max(0.0, best - b.mean));
    double z = (best - b.mean) / b.deviation;
    if (z > kFar) return std::log(expected_improvement(b, best));
    double i = 1 / (z * z);
    double series = 1 - 3 * i + 15 * i * i - 105 * i * i * i;  // of Mills' ratio
    return std::log(b.deviation) - z * z / 2 - std::log(2 * std::numbers::pi) / 2 - 2 * std::log(-z) +
           std::log(series);
}

// The logarithm of marginal likelihood and prior as a function of the logarithms of length scales and noise, with its gradient.
struct GaussianProcess::Objective {
    const Features& x;
    const std::vector<double>& y;
    const std::vector<std::size_t>& groups;
    std::size_t scales;
    std::vector<double> differences;  // (pair, group): squared differences; pairs i > j

    Objective(const Features& features, const std::vector<double>& targets,
              const std::vector<std::size_t>& of_columns)
        : x(features),
          y(targets),
          groups(of_columns),
          scales(of_columns.empty() ? 0 : *std::ranges::max_element(of_columns) + 1) {
        for (std::size_t i = 0; i < x.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                std::size_t begin = differences.size();
                differences.resize(begin + scales);
                for (std::size_t c = 0; c < groups.size(); ++c)
                    differences[begin + groups[c]] += square(x[i][c] - x[j][c]);
            }
        }
    }

    double log_prior(const std::vector<double>& at) const {
        double sum = -square((at[scales] - kNoiseMode) / kNoiseWidth) / 2;
        for (std::size_t g = 0; g < scales; ++g) sum -= square((at[g] - kScaleMode) / kScaleWidth) / 2;
        return sum;
    }

    // -infinity where the matrix is not positive definite.
    double operator()(const std::vector<double>& at, std::vector<double>& gradient) const {
        const std::size_t n = x.size();
        std::vector<double> inverse_squares(scales);
        for (std::size_t g = 0; g < scales; ++g) inverse_squares[g] = std::exp(-2 * at[g]);
        double noise = std::exp(at[scales]);
        std::vector<double> lower(n * n), slope(n * (n - 1) / 2);  // slope: -dk/d(r²)·2, of each pair
        std::size_t pair = 0;
        for (std::size_t i = 0; i < n; ++i) {
            lower[i * n + i] = 1 + noise;
            for (std::size_t j = 0; j < i; ++j, ++pair) {
                double squared = 0;
                for (std::size_t g = 0; g < scales; ++g)
                    squared += differences[pair * scales + g] * inverse_squares[g];
                double r = kRoot5 * std::sqrt(squared);
                double decay = std::exp(-r);
                lower[i * n + j] = (1 + r + r * r / 3) * decay;
                slope[pair] = 5.0 / 3 * (1 + r) * decay;
            }
        }
        if (!cholesky(lower, n)) return -std::numeric_limits<double>::infinity();
        std::vector<double> weights = y;
        solve_lower_in(lower, n, weights);
        solve_upper_in(lower, n, weights);
        double fit = 0;
        for (std::size_t i = 0; i < n; ++i) fit += y[i] * weights[i];
        auto count = static_cast<double>(n);
        double signal = std::max(fit / count, 1e-12);
        double value = -count / 2 * std::log(signal) - sum_of_logs_of_diagonal(lower, n) + log_prior(at);

        // d/dθ = ½ tr((ααᵀ/s² − K⁻¹) dK/dθ); the inverse column by column.
        std::vector<double> inverse(n * n);
        std::vector<double> column(n);
        for (std::size_t c = 0; c < n; ++c) {
            std::ranges::fill(column, 0.0);
            column[c] = 1;
            solve_lower_in(lower, n, column);
            solve_upper_in(lower, n, column);
            for (std::size_t r = c; r < n; ++r) inverse[r * n + c] = column[r];
        }
        gradient.assign(scales + 1, 0);
        pair = 0;
        for (std::size_t i = 0; i < n; ++i) {
            gradient[scales] += (square(weights[i]) / signal - inverse[i * n + i]) / 2 * noise;
            for (std::size_t j = 0; j < i; ++j, ++pair) {
                double factor = (weights[i] * weights[j] / signal - inverse[i * n + j]) *
                                slope[pair];  // twice ½: the matrix is symmetric
                for (std::size_t g = 0; g < scales; ++g)
                    gradient[g] += factor * differences[pair * scales + g] * inverse_squares[g];
            }
        }
        gradient[scales] -= (at[scales] - kNoiseMode) / square(kNoiseWidth);
        for (std::size_t g = 0; g < scales; ++g) gradient[g] -= (at[g] - kScaleMode) / square(kScaleWidth);
        return value;
    }
};

GaussianProcess GaussianProcess::fit(Features features, std::vector<double> targets,
                                     const std::vector<std::size_t>& groups) {
    ATHANOR_ASSERT(!features.empty() && features.size() == targets.size());
    GaussianProcess gp;
    auto n = static_cast<double>(targets.size());
    for (double t : targets) gp.centre_ += t / n;
    double variance = 0;
    for (double t : targets) variance += square(t - gp.centre_) / n;
    gp.spread_ = variance > 0 ? std::sqrt(variance) : 1;
    for (double& t : targets) t = (t - gp.centre_) / gp.spread_;

    Objective objective(features, targets, groups);
    std::size_t size = objective.scales + 1;
    std::vector<double> at(size, kScaleMode), best_at, step(size, 0.3), gradient, last(size, 0);
    at[objective.scales] = kNoiseMode;
    double best = -std::numeric_limits<double>::infinity();
    for (int i = 0; i < kSteps && variance > 0; ++i) {
        double value = objective(at, gradient);
        if (value > best) {
            best = value;
            best_at = at;
        }
        if (!std::isfinite(value)) break;
        double largest = 0;
        for (std::size_t k = 0; k < size; ++k) {
            double turn = gradient[k] * last[k];
            if (turn > 0) step[k] = std::min(step[k] * 1.2, 1.0);
            if (turn < 0) {
                step[k] *= 0.5;
                gradient[k] = 0;  // not back and forth: the next step decides anew (iRprop−)
            }
            double move = gradient[k] > 0 ? step[k] : gradient[k] < 0 ? -step[k] : 0;
            bool is_noise = k == objective.scales;
            at[k] = std::clamp(at[k] + move, is_noise ? kLeastNoise : kLeastScale,
                               is_noise ? kMostNoise : kMostScale);
            last[k] = gradient[k];
            largest = std::max(largest, step[k]);
        }
        if (largest < kEnough) break;
    }
    if (best_at.empty()) {
        best_at.assign(size, kScaleMode);
        best_at[objective.scales] = kNoiseMode;
    }
    gp.log_likelihood_ = std::isfinite(best) ? best : 0;
    gp.groups_ = groups;
    for (std::size_t g = 0; g < objective.scales; ++g) gp.scales_.push_back(std::exp(best_at[g]));
    gp.noise_ = std::exp(best_at[objective.scales]);
    gp.features_ = std::move(features);
    gp.targets_ = {std::move(targets)};
    gp.factorise();
    double fit = 0;
    for (std::size_t i = 0; i < gp.features_.size(); ++i) fit += gp.targets_[0][i] * gp.weights_[0][i];
    gp.signal_ = variance > 0 ? std::max(fit / n, 1e-12) : 1;
    return gp;
}

double GaussianProcess::kernel(std::span<const double> a, std::span<const double> b) const {
    double squared = 0;
    for (std::size_t c = 0; c < groups_.size(); ++c) squared += square((a[c] - b[c]) / scales_[groups_[c]]);
    return matern(std::sqrt(squared));
}

void GaussianProcess::factorise() {
    const std::size_t n = features_.size();
    // Points that repeat leave the matrix positive definite by its noise alone; rounding may take even that.
    for (double extra = noise_;; extra *= 10) {
        lower_.assign(n * n, 0);
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t j = 0; j < i; ++j) lower_[i * n + j] = kernel(features_[i], features_[j]);
            lower_[i * n + i] = 1 + extra;
        }
        if (cholesky(lower_, n)) break;
    }
    weights_.clear();
    for (const auto& targets : targets_) weights_.push_back(solve_upper(solve_lower(targets)));
}

std::vector<double> GaussianProcess::solve_lower(std::vector<double> b) const {
    solve_lower_in(lower_, features_.size(), b);
    return b;
}

std::vector<double> GaussianProcess::solve_upper(std::vector<double> b) const {
    solve_upper_in(lower_, features_.size(), b);
    return b;
}

GaussianProcess::Fantasies GaussianProcess::predict_all(std::span<const double> x) const {
    std::vector<double> k(features_.size());
    for (std::size_t i = 0; i < k.size(); ++i) k[i] = kernel(x, features_[i]);
    Fantasies out;
    for (const auto& weights : weights_) {
        double mean = 0;
        for (std::size_t i = 0; i < k.size(); ++i) mean += k[i] * weights[i];
        out.means.push_back(centre_ + spread_ * mean);
    }
    std::vector<double> v = solve_lower(std::move(k));
    double explained = 0;
    for (double e : v) explained += e * e;
    out.deviation = spread_ * std::sqrt(signal_ * std::max(0.0, 1 - explained));
    return out;
}

Belief GaussianProcess::predict(std::span<const double> x) const {
    Fantasies all = predict_all(x);
    return {all.means.front(), all.deviation};
}

// One pending point after the other, each drawn given those before it: a sample of the joint belief.
GaussianProcess GaussianProcess::with_fantasies(const Features& pending, std::size_t draws,
                                                Random& random) const {
    ATHANOR_ASSERT(targets_.size() == 1);
    GaussianProcess gp = *this;
    if (pending.empty()) return gp;
    gp.targets_.assign(draws, targets_.front());
    gp.weights_.assign(draws, weights_.front());
    for (const auto& x : pending) {
        Fantasies belief = gp.predict_all(x);
        double relative = belief.deviation / spread_;
        double deviation = std::sqrt(square(relative) + noise_ * signal_);
        for (std::size_t d = 0; d < draws; ++d) {
            gp.targets_[d].push_back((belief.means[d] - centre_) / spread_ + deviation * normal(random));
        }
        gp.features_.push_back(x);
        gp.factorise();
    }
    return gp;
}

}  // namespace athanor::sagemaker::tuning
