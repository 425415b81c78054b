#include "monitor/kll_sketch.hpp"

#include <algorithm>
#include <cmath>

namespace athanor::monitor {

KllSketch KllSketch::of(std::vector<std::vector<double>> levels) {
    KllSketch sketch;
    if (!levels.empty()) sketch.levels_ = std::move(levels);
    return sketch;
}

std::size_t KllSketch::room(std::size_t level) const {
    auto above = static_cast<double>(levels_.size() - 1 - level);
    return std::max<std::size_t>(
        2, static_cast<std::size_t>(std::ceil(static_cast<double>(kKeep) * std::pow(kShrink, above))));
}

bool KllSketch::coin() {
    random_ ^= random_ << 13;
    random_ ^= random_ >> 7;
    random_ ^= random_ << 17;
    return (random_ >> 33 & 1) != 0;
}

void KllSketch::add(double value) {
    levels_[0].push_back(value);
    if (levels_[0].size() > room(0)) compact();
}

// From the lowest level up: a level that is full gives every second of its values to the next, which count twice as much there.
void KllSketch::compact() {
    for (std::size_t level = 0; level < levels_.size(); ++level) {
        if (levels_[level].size() <= room(level)) continue;
        if (level + 1 == levels_.size()) levels_.emplace_back();
        auto& full = levels_[level];
        std::ranges::sort(full);
        bool odd = full.size() % 2 != 0;
        double left = full.back();  // without a partner: stays
        if (odd) full.pop_back();
        for (std::size_t i = coin() ? 1 : 0; i < full.size(); i += 2) levels_[level + 1].push_back(full[i]);
        full.clear();
        if (odd) full.push_back(left);
    }
}

Sample KllSketch::sample() const {
    std::vector<Weighted> points;
    double weight = 1;
    for (const auto& level : levels_) {
        for (double value : level) points.push_back({value, weight});
        weight *= 2;
    }
    return Sample(std::move(points));
}

}  // namespace athanor::monitor
