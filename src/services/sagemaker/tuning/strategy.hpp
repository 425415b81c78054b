// What to try next, given what was tried. Pure: the same seed and history propose the same point, on every machine and after every restart.
//
//     Point next = propose(Strategy::bayesian, space, history, {.maximize = true, .budget = 20}, random);
//
// Random draws anew each time, and avoids what was tried while it can. Grid takes its combinations in order. Bayesian begins with a shifted Halton
// sequence, which fills the space evenly, then fits a Gaussian process and takes the point of greatest expected improvement; trials that still
// run are imagined (GaussianProcess::with_fantasies), and those that failed count as the worst that was seen, so that the search leaves the place.
// Cost of a Bayesian proposal: tens of milliseconds at 50 trials, about a second at kMostObservations; call it on a pool.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "services/sagemaker/tuning/ranges.hpp"

namespace athanor::sagemaker::tuning {

enum class Strategy { random, grid, bayesian };

struct Trial {
    enum class Outcome { pending, failed, measured };
    Point point;
    Outcome outcome = Outcome::pending;
    double objective = 0;  // if measured
};

struct Study {
    bool maximize = false;
    std::int64_t budget = 0;  // trials in all
    std::uint64_t seed = 0;   // of the even filling; that of single draws comes with `random`
};

// More trials than these do not make the next one better, only later: the best half and the newest half are kept.
inline constexpr std::size_t kMostObservations = 256;

// The first that are not modelled but spread.
std::int64_t initial_trials(const Space& space, std::int64_t budget);

// Grid: the history must be shorter than the space has combinations.
Point propose(Strategy strategy, const Space& space, const std::vector<Trial>& history, const Study& study,
              Random& random);

}  // namespace athanor::sagemaker::tuning
