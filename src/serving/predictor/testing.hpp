// For tests of this room and of the runtime that writes flat models: seeded dice, and random forests with a
// plain walk to compare with.
#pragma once

#include <cmath>
#include <cstdint>
#include <random>
#include <span>
#include <vector>

#include "serving/predictor/flat_model.hpp"

namespace athanor::predictor {

class Dice {
public:
    explicit Dice(std::uint32_t seed) : engine_(seed) {}
    std::uint32_t below(std::uint32_t bound) { return engine_() % bound; }
    float real() { return static_cast<float>(static_cast<int>(below(2001)) - 1000) / 250.0F; }

private:
    std::mt19937 engine_;
};

inline FlatModelBuilder::SourceNode leaf(float value) {
    return {.is_leaf = true, .split = {}, .leaf = {value}};
}
inline FlatModelBuilder::SourceNode split(std::uint32_t feature, float threshold, bool missing_right,
                                          std::uint32_t left, std::uint32_t right) {
    return {.is_leaf = false, .split = {feature, threshold, missing_right, left, right}, .leaf = {}};
}

struct Forest {
    using Source = std::vector<FlatModelBuilder::SourceNode>;
    Objective objective = Objective::reg_squarederror;
    float base = 0;
    std::uint32_t num_feature = 1;
    std::uint32_t num_group = 1;
    std::vector<Source> trees;

    std::string flatten() const {
        FlatModelBuilder builder(objective, base, num_feature, num_group);
        for (std::size_t i = 0; i < trees.size(); ++i)
            if (!builder.add_tree(trees[i], static_cast<std::uint32_t>(i % num_group))) return {};
        return builder.finish();
    }

    std::vector<float> margins(std::span<const float> row) const {
        std::vector<float> out(num_group, base);
        for (std::size_t i = 0; i < trees.size(); ++i) {
            const Source& tree = trees[i];
            std::size_t at = 0;
            while (!tree[at].is_leaf) {
                const auto& split = tree[at].split;
                const float value = row[split.feature];
                at = (std::isnan(value) ? !split.missing_right : value < split.threshold) ? split.left
                                                                                          : split.right;
            }
            out[i % num_group] += tree[at].leaf.value;
        }
        return out;
    }
};

// `depth` 0: some balanced, some lopsided, some single leaves.
inline Forest::Source random_tree(Dice& dice, std::uint32_t num_feature, std::uint32_t splits,
                                  bool lopsided) {
    Forest::Source tree{leaf(dice.real())};
    std::vector<std::uint32_t> leaves{0};
    for (std::uint32_t i = 0; i < splits; ++i) {
        const std::size_t pick = lopsided ? leaves.size() - 1 : i % leaves.size();
        const std::uint32_t at = leaves[pick];
        const auto left = static_cast<std::uint32_t>(tree.size());
        tree[at] = split(dice.below(num_feature), dice.real(), dice.below(2) == 1, left, left + 1);
        tree.push_back(leaf(dice.real()));
        tree.push_back(leaf(dice.real()));
        leaves[pick] = left;
        leaves.push_back(left + 1);
    }
    return tree;
}

inline Forest random_forest(Dice& dice) {
    Forest forest;
    forest.base = dice.real();
    forest.num_feature = 1 + dice.below(20);
    forest.num_group = 1 + dice.below(3);
    const std::uint32_t count = dice.below(30);
    for (std::uint32_t i = 0; i < count; ++i)
        forest.trees.push_back(random_tree(dice, forest.num_feature, dice.below(60), dice.below(3) == 0));
    return forest;
}

}  // namespace athanor::predictor
