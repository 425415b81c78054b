// The distribution of any number of values in a few thousand of them (Karnin, Lang, Liberty: Optimal Quantile Approximation in Streams, 2016), as
// statistics.json keeps it: level i holds values that stand for 2^i each. Up to kKeep values it is exact. The choices that compacting makes are
// those of a generator with a fixed seed: the same values in the same order give the same sketch.
#pragma once

#include <cstdint>
#include <vector>

#include "monitor/drift.hpp"

namespace athanor::monitor {

class KllSketch {
public:
    // AWS's parameters.
    static constexpr std::size_t kKeep = 2048;  // "k"
    static constexpr double kShrink = 0.64;     // "c"
    // How far a rank may be off, as a share, once values were left out; seen in fewer than one of a hundred sketches (a test measures it).
    static constexpr double kRankError = 0.0014;

    KllSketch() : levels_(1) {}
    static KllSketch of(std::vector<std::vector<double>> levels);

    void add(double value);
    bool exact() const { return levels_.size() == 1; }
    Sample sample() const;
    const std::vector<std::vector<double>>& levels() const { return levels_; }

private:
    std::size_t room(std::size_t level) const;
    void compact();
    bool coin();

    std::vector<std::vector<double>> levels_;
    std::uint64_t random_ = 0x9E3779B97F4A7C15;
};

}  // namespace athanor::monitor
