#include "services/sagemaker/tuning/strategy.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

#include "services/sagemaker/tuning/gaussian_process.hpp"

namespace athanor::sagemaker::tuning {

namespace {

constexpr int kRedraws = 64;  // to find a point that was not tried
constexpr std::size_t kFantasies = 16;
constexpr std::size_t kSpread =
    400;  // candidates over the whole space, for each parameter, up to kMostSpread
constexpr std::size_t kMostSpread = 2000;
constexpr std::size_t kClimbers = 6;
constexpr int kRounds = 12;
constexpr int kChildren = 12;

constexpr std::uint32_t kPrimes[] = {2,  3,  5,  7,  11, 13, 17, 19, 23, 29, 31,  37,  41,  43,  47,
                                     53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103, 107, 109, 113};

// The radical inverse (Halton 1960).
double halton(std::uint64_t index, std::uint32_t base) {
    double value = 0, share = 1;
    for (; index > 0; index /= base) {
        share /= base;
        value += share * static_cast<double>(index % base);
    }
    return value;
}

// Shifted as a whole by the study's seed (Cranley and Patterson 1976): another even filling for each seed.
Point spread_point(const Space& space, std::uint64_t index, std::uint64_t seed) {
    SeededRandom shift(seed);
    Point point(space.size());
    for (std::size_t i = 0; i < point.size(); ++i) {
        double value = halton(index + 1, kPrimes[i % std::size(kPrimes)]) + uniform(shift);
        point[i] = value - std::floor(value);
    }
    return space.snap(std::move(point));
}

class Tried {
public:
    explicit Tried(const std::vector<Trial>& history) {
        for (const Trial& trial : history) points_.insert(trial.point);
    }
    bool contains(const Point& point) const { return points_.contains(point); }

private:
    std::set<Point> points_;
};

Point draw_new(const Space& space, const Tried& tried, Random& random) {
    Point point = space.draw(random);
    for (int i = 0; i < kRedraws && tried.contains(point); ++i) point = space.draw(random);
    return point;
}

// Smaller is better. Values worse than the median are drawn in (logarithmically, in units of the better half): how bad a bad place is tells
// nothing of where the best one lies, but would decide the length scales.
std::vector<double> tempered(std::vector<double> values) {
    std::vector<double> sorted = values;
    std::ranges::sort(sorted);
    double median = sorted[sorted.size() / 2];
    double unit = median - sorted.front();
    if (unit <= 0) return values;
    for (double& v : values) {
        if (v > median) v = median + unit * std::log1p((v - median) / unit);
    }
    return values;
}

struct Known {
    std::vector<Point> points;
    std::vector<double> values;  // smaller is better
    std::vector<Point> pending;
};

Known known(const std::vector<Trial>& history, bool maximize) {
    Known out;
    double worst = -std::numeric_limits<double>::infinity();
    auto value_of = [&](const Trial& t) { return maximize ? -t.objective : t.objective; };
    for (const Trial& t : history) {
        if (t.outcome == Trial::Outcome::measured) worst = std::max(worst, value_of(t));
        if (t.outcome == Trial::Outcome::pending) out.pending.push_back(t.point);
    }
    if (!std::isfinite(worst)) return out;
    std::vector<const Trial*> ended;
    for (const Trial& t : history) {
        if (t.outcome != Trial::Outcome::pending) ended.push_back(&t);
    }
    if (ended.size() > kMostObservations) {
        auto middle = ended.begin() + static_cast<std::ptrdiff_t>(ended.size() - kMostObservations / 2);
        auto rank = [&](const Trial* t) {
            return std::pair(t->outcome == Trial::Outcome::measured ? value_of(*t) : worst,
                             t - history.data());
        };
        std::sort(ended.begin(), middle, [&](const Trial* a, const Trial* b) { return rank(a) < rank(b); });
        ended.erase(ended.begin() + kMostObservations / 2, middle);
    }
    for (const Trial* t : ended) {
        out.points.push_back(t->point);
        out.values.push_back(t->outcome == Trial::Outcome::measured ? value_of(*t) : worst);
    }
    return out;
}

// The expected improvement over the best that the model believes in, on average over the fantasies.
class Acquisition {
public:
    Acquisition(const Space& space, const Known& known, Random& random)
        : space_(space), tried_(known.points.begin(), known.points.end()), gp_(fit(space, known)) {
        tried_.insert(known.pending.begin(), known.pending.end());
        Features pending;
        for (const Point& p : known.pending) pending.push_back(space.features(p));
        gp_ = gp_.with_fantasies(pending, kFantasies, random);
        for (const Point& p : known.points) note_best(p);
        for (const Point& p : known.pending) note_best(p);
    }

    // A point that was tried already is never worth trying: what differs from it by nothing has no deviation but the model's own error.
    double operator()(const Point& point) const {
        if (tried_.contains(point)) return -std::numeric_limits<double>::infinity();
        auto belief = gp_.predict_all(space_.features(point));
        double greatest = -std::numeric_limits<double>::infinity();
        std::vector<double> logs(belief.means.size());
        for (std::size_t d = 0; d < logs.size(); ++d) {
            logs[d] = log_expected_improvement({belief.means[d], belief.deviation}, best_[d]);
            greatest = std::max(greatest, logs[d]);
        }
        if (!std::isfinite(greatest)) return greatest;
        double sum = 0;
        for (double l : logs) sum += std::exp(l - greatest);
        return greatest + std::log(sum / static_cast<double>(logs.size()));
    }

private:
    static GaussianProcess fit(const Space& space, const Known& known) {
        Features features;
        for (const Point& p : known.points) features.push_back(space.features(p));
        return GaussianProcess::fit(std::move(features), tempered(known.values), space.groups());
    }
    void note_best(const Point& point) {
        auto belief = gp_.predict_all(space_.features(point));
        best_.resize(belief.means.size(), std::numeric_limits<double>::infinity());
        for (std::size_t d = 0; d < best_.size(); ++d) best_[d] = std::min(best_[d], belief.means[d]);
    }

    const Space& space_;
    std::set<Point> tried_;
    GaussianProcess gp_;
    std::vector<double> best_;
};

struct Candidate {
    double worth;
    Point point;
};

// Some coordinates moved by about `width`.
Point neighbour(const Space& space, const Point& from, double width, Random& random) {
    Point point = from;
    double share = std::max(1.0 / static_cast<double>(point.size()), 0.3);
    bool moved = false;
    for (int i = 0; i < kRedraws && !moved; ++i) {
        for (double& c : point) {
            if (uniform(random) >= share) continue;
            c = uniform(random) < 0.1 ? uniform(random) : std::clamp(c + width * normal(random), 0.0, 1.0);
            moved = true;
        }
    }
    return space.snap(std::move(point));
}

// Evenly drawn candidates and neighbours of the best trials; the most promising of them then climb in ever smaller steps.
std::optional<Point> most_promising(const Space& space, const Known& known, const Acquisition& worth,
                                    Random& random) {
    std::vector<Candidate> candidates;
    auto consider = [&](Point point) {
        double w = worth(point);
        if (std::isfinite(w)) candidates.push_back({w, std::move(point)});
    };
    for (std::size_t i = 0; i < std::min(kMostSpread, kSpread * space.size()); ++i)
        consider(space.draw(random));
    std::vector<std::size_t> order(known.points.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::sort(order, {}, [&](std::size_t i) { return std::pair(known.values[i], i); });
    for (std::size_t i = 0; i < std::min<std::size_t>(3, order.size()); ++i) {
        for (double width : {0.3, 0.1, 0.03, 0.01}) {
            for (int k = 0; k < kChildren; ++k)
                consider(neighbour(space, known.points[order[i]], width, random));
        }
    }
    if (candidates.empty()) return std::nullopt;
    auto better = [](const Candidate& a, const Candidate& b) { return a.worth > b.worth; };
    std::size_t climbers = std::min(kClimbers, candidates.size());
    std::ranges::partial_sort(candidates, candidates.begin() + static_cast<std::ptrdiff_t>(climbers), better);
    candidates.resize(climbers);
    for (Candidate& climber : candidates) {
        double width = 0.1;
        for (int round = 0; round < kRounds; ++round) {
            bool climbed = false;
            for (int k = 0; k < kChildren; ++k) {
                Point child = neighbour(space, climber.point, width, random);
                double w = worth(child);
                if (w > climber.worth) {
                    climber = {w, std::move(child)};
                    climbed = true;
                }
            }
            if (!climbed) width /= 2;
        }
    }
    return std::ranges::min_element(candidates, better)->point;
}

Point propose_bayesian(const Space& space, const std::vector<Trial>& history, const Study& study,
                       Random& random) {
    Tried tried(history);
    auto number = static_cast<std::int64_t>(history.size());
    if (number < initial_trials(space, study.budget)) {
        Point point = spread_point(space, history.size(), study.seed);
        return tried.contains(point) ? draw_new(space, tried, random) : point;
    }
    Known k = known(history, study.maximize);
    if (k.points.empty()) return draw_new(space, tried, random);  // nothing has ended well: no model
    Acquisition worth(space, k, random);
    auto best = most_promising(space, k, worth, random);
    return best ? *std::move(best) : draw_new(space, tried, random);
}

}  // namespace

std::int64_t initial_trials(const Space& space, std::int64_t budget) {
    auto wanted = static_cast<std::int64_t>(space.size()) + 2;
    return std::clamp<std::int64_t>(wanted, 1, std::max<std::int64_t>(1, budget / 3));
}

Point propose(Strategy strategy, const Space& space, const std::vector<Trial>& history, const Study& study,
              Random& random) {
    switch (strategy) {
        case Strategy::random: return draw_new(space, Tried(history), random);
        case Strategy::grid:
            ATHANOR_ASSERT(history.size() < space.combinations());
            return space.combination(history.size());
        case Strategy::bayesian: break;
    }
    return propose_bayesian(space, history, study, random);
}

}  // namespace athanor::sagemaker::tuning
