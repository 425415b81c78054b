#include "monitor/drift.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

#include "base/error.hpp"

namespace athanor::monitor {

namespace {

double sum(std::span<const double> values) { return std::accumulate(values.begin(), values.end(), 0.0); }

// Of the upper incomplete gamma function, regularised: by its series below a + 1, by the continued fraction (Lentz) above. Abramowitz and
// Stegun 6.5.29 and 6.5.31.
double gamma_tail(double a, double x) {
    constexpr int kTerms = 10'000;
    constexpr double kSmall = 1e-16, kTiny = 1e-300;
    if (x <= 0) return 1;
    double scale = std::exp(a * std::log(x) - x - std::lgamma(a));
    if (x < a + 1) {
        double term = 1 / a, total = term;
        for (int i = 1; i < kTerms && term > total * kSmall; ++i) total += term *= x / (a + i);
        return std::max(0.0, 1 - total * scale);
    }
    double b = x + 1 - a, c = 1 / kTiny, d = 1 / b, fraction = d;
    for (int i = 1; i < kTerms; ++i) {
        double factor = -i * (i - a);
        b += 2;
        d = factor * d + b;
        if (std::abs(d) < kTiny) d = kTiny;
        c = b + factor / c;
        if (std::abs(c) < kTiny) c = kTiny;
        d = 1 / d;
        double step = d * c;
        fraction *= step;
        if (std::abs(step - 1) < kSmall) break;
    }
    return fraction * scale;
}

// Of all ways to merge n and m values, the share in which the distribution functions never lie `distance` apart: for each corner of the
// lattice the share of the paths to it that have stayed inside.
double share_inside(double distance, double n, double m) {
    const auto columns = static_cast<std::size_t>(m);
    const double margin = 0.5 / (n * m);  // distances are multiples of 1 / lcm(n, m): half a step decides
    std::vector<double> share(columns + 1);
    for (double i = 0; i <= n; ++i) {
        for (std::size_t at = 0; at <= columns; ++at) {
            const auto j = static_cast<double>(at);
            if (std::abs(i / n - j / m) >= distance - margin) {
                share[at] = 0;
            } else if (i + j == 0) {
                share[at] = 1;
            } else {
                double before = at > 0 ? share[at - 1] * j : 0;
                share[at] = (share[at] * i + before) / (i + j);
            }
        }
    }
    return share[columns];
}

}  // namespace

Sample::Sample(std::vector<Weighted> points) : points_(std::move(points)) {
    std::ranges::sort(points_, {}, &Weighted::value);
    std::size_t kept = 0;
    for (const Weighted& point : points_) {
        size_ += point.weight;
        if (kept > 0 && points_[kept - 1].value == point.value) {
            points_[kept - 1].weight += point.weight;
        } else {
            points_[kept++] = point;
        }
    }
    points_.resize(kept);
}

Sample Sample::of(std::span<const double> values) {
    std::vector<Weighted> points;
    points.reserve(values.size());
    for (double value : values) points.push_back({value, 1});
    return Sample(std::move(points));
}

double Sample::quantile(double share) const {
    ATHANOR_ASSERT(!points_.empty());
    double seen = 0;
    for (const Weighted& point : points_) {
        if ((seen += point.weight) >= share * size_) return point.value;
    }
    return points_.back().value;
}

double ks_distance(const Sample& a, const Sample& b) {
    if (a.empty() || b.empty()) return 0;
    double distance = 0, below_a = 0, below_b = 0;
    auto at_a = a.points().begin(), end_a = a.points().end();
    auto at_b = b.points().begin(), end_b = b.points().end();
    while (at_a != end_a && at_b != end_b) {
        double value = std::min(at_a->value, at_b->value);
        if (at_a->value == value) below_a += at_a++->weight;
        if (at_b->value == value) below_b += at_b++->weight;
        distance = std::max(distance, std::abs(below_a / a.size() - below_b / b.size()));
    }
    return distance;
}

double kolmogorov_tail(double lambda) {
    if (lambda <= 0) return 1;
    if (lambda < 1.18) {  // where the theta function's other form converges faster
        double y = std::exp(-std::numbers::pi * std::numbers::pi / (8 * lambda * lambda));
        double total = 0;
        for (int k = 1; k <= 9; k += 2) total += std::pow(y, k * k);
        return 1 - std::sqrt(2 * std::numbers::pi) / lambda * total;
    }
    double total = 0, sign = 1;
    for (int k = 1; k <= 5; ++k, sign = -sign) total += sign * std::exp(-2.0 * k * k * lambda * lambda);
    return 2 * total;
}

double ks_p_value(double distance, double n, double m) {
    if (n < 1 || m < 1 || distance <= 0) return 1;
    if (n * m <= kExactPaths) return std::clamp(1 - share_inside(distance, n, m), 0.0, 1.0);
    return std::clamp(kolmogorov_tail(distance * std::sqrt(n * m / (n + m))), 0.0, 1.0);
}

double ks_chance(double alpha, double n, double m) {
    return std::sqrt(-std::log(alpha / 2) / 2 * (n + m) / (n * m));
}

double l_infinity(std::span<const double> a, std::span<const double> b) {
    double all_a = sum(a), all_b = sum(b), distance = 0;
    if (all_a <= 0 || all_b <= 0) return 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        distance = std::max(distance, std::abs(a[i] / all_a - b[i] / all_b));
    return distance;
}

double l_infinity_chance(double alpha, std::size_t cells, double n, double m) {
    return ks_chance(alpha / static_cast<double>(std::max<std::size_t>(cells, 1)), n, m);
}

double stability_index(std::span<const double> a, std::span<const double> b) {
    double all_a = sum(a), all_b = sum(b), index = 0;
    if (all_a <= 0 || all_b <= 0) return 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i] <= 0 && b[i] <= 0) continue;
        double share_a = std::max(a[i], 0.5) / all_a, share_b = std::max(b[i], 0.5) / all_b;
        index += (share_a - share_b) * std::log(share_a / share_b);
    }
    return index;
}

double chi_squared_tail(double statistic, double freedom) {
    return freedom <= 0 ? 1 : gamma_tail(freedom / 2, statistic / 2);
}

double chi_squared_quantile(double tail, double freedom) {
    if (freedom <= 0) return 0;
    double low = 0, high = freedom + 10;
    while (chi_squared_tail(high, freedom) > tail) high *= 2;
    for (int i = 0; i < 100; ++i) {
        double middle = (low + high) / 2;
        (chi_squared_tail(middle, freedom) > tail ? low : high) = middle;
    }
    return high;
}

ChiSquared chi_squared(std::span<const double> a, std::span<const double> b) {
    double all_a = sum(a), all_b = sum(b), cells = 0;
    ChiSquared out;
    if (all_a <= 0 || all_b <= 0) return out;
    for (std::size_t i = 0; i < a.size(); ++i) {
        double both = a[i] + b[i];
        if (both <= 0) continue;
        ++cells;
        double expected_a = both * all_a / (all_a + all_b), expected_b = both - expected_a;
        out.statistic += (a[i] - expected_a) * (a[i] - expected_a) / expected_a +
                         (b[i] - expected_b) * (b[i] - expected_b) / expected_b;
    }
    out.freedom = cells - 1;
    out.p_value = chi_squared_tail(out.statistic, out.freedom);
    return out;
}

Cells pool_rare(std::span<const double> a, std::span<const double> b) {
    constexpr double kLeast = 5;
    double all_a = sum(a), all_b = sum(b), rarer = std::min(all_a, all_b) / (all_a + all_b);
    Cells out{{0}, {0}};
    for (std::size_t i = 0; i < a.size(); ++i) {
        if ((a[i] + b[i]) * rarer >= kLeast) {
            out.a.push_back(a[i]);
            out.b.push_back(b[i]);
        } else {
            out.a[0] += a[i];
            out.b[0] += b[i];
        }
    }
    return out;
}

std::vector<double> equal_bins(const Sample& of, std::size_t bins) {
    std::vector<double> borders;
    if (of.empty()) return borders;
    for (std::size_t i = 1; i < bins; ++i) {
        double border = of.quantile(static_cast<double>(i) / static_cast<double>(bins));
        if ((borders.empty() || border > borders.back()) && border < of.points().back().value)
            borders.push_back(border);
    }
    return borders;
}

std::vector<double> count(const Sample& sample, std::span<const double> borders) {
    std::vector<double> counts(borders.size() + 1);
    for (const Weighted& point : sample.points()) {
        auto bin = std::ranges::lower_bound(borders, point.value) - borders.begin();
        counts[static_cast<std::size_t>(bin)] += point.weight;
    }
    return counts;
}

}  // namespace athanor::monitor
