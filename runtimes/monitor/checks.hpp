// A data set against a baseline: AWS's six checks, in its words, and the comparison of distributions behind one of them.
//
// Numbers are compared by Kolmogorov and Smirnov's distance, categories by L-infinity or chi-squared. In the method Robust a distance counts as far as
// it exceeds what chance explains (drift.hpp), at the constraints' confidence, shared out among all columns that are compared (Bonferroni), and,
// where a sample is a sketch, the sketch's error: so comparison_threshold 0 is the test itself, and AWS's default of 0.1 asks for a shift that matters.
#pragma once

#include <string>
#include <vector>

#include "monitor/profile.hpp"

namespace athanor::monitor {

struct Violation {
    std::string feature;
    std::string check;
    std::string description;
};

// One way to compare a column with its baseline.
struct Test {
    std::string_view method;  // KolmogorovSmirnov, ChiSquared, LInfinity, PSI
    double value = 0;
    double threshold = 0;  // beyond it there is drift
    std::optional<double> p_value = {};
    bool decides = false;  // of the check; the others are told beside it
};

struct Drift {
    std::string feature;
    Side side = Side::input;
    double distance = 0;  // what is compared with comparison_threshold
    double threshold = 0;
    bool violated = false;
    double baseline_size = 0, size = 0;
    std::vector<Test> tests;
};

using Baseline = std::map<std::string, Distribution, std::less<>>;

// Of every column that is in both and of the same kind.
std::vector<Drift> compare(const table::Constraints& constraints, const Baseline& baseline,
                           const Profile& profile);
// In the order of the constraints.
std::vector<Violation> check(const table::Constraints& constraints, const std::vector<Drift>& drifts,
                             const Profile& profile);
std::string violations_json(const std::vector<Violation>& violations);
std::string drift_json(const std::vector<Drift>& drifts, const table::Constraints& constraints);

}  // namespace athanor::monitor
