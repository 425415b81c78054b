// The walks. A single walk waits for memory and comparisons at each step, so eight are taken at the same
// time: eight trees for one row, or one tree for eight rows when a batch has as many (the tree then stays in
// the first-level cache). Either way each row's leaves are added in tree order.
#include <cmath>

#include "serving/predictor/flat_model.hpp"

namespace athanor::predictor {
namespace {

constexpr std::size_t kLanes = 8;
constexpr float kInfinity = std::numeric_limits<float>::infinity();

// A missing value is on the left of every threshold in the even slot, and on the right of it in the odd one;
// the node has chosen.
inline float left_slot(float value) { return std::isnan(value) ? -kInfinity : value; }
inline float right_slot(float value) { return std::isnan(value) ? kInfinity : value; }

// `value(slot, lane)` is the row's value. Leaves rest on themselves, so short walks wait for the longest of
// the eight; beyond the first steps we look now and then whether all have arrived, which is what deep,
// lopsided trees need.
template <class Value>
inline void walk(const Node* nodes, std::uint32_t depth, std::uint32_t (&at)[kLanes], Value value) {
    auto step = [&] {
#pragma clang loop unroll(full)
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            const Node& node = nodes[at[lane]];
            at[lane] = node.child + (value(node.slot, lane) >= node.threshold ? 1u : 0u);
        }
    };
    const std::uint32_t sure = std::min(depth, 8u);
    for (std::uint32_t i = 0; i < sure; ++i) step();
    for (std::uint32_t i = sure; i < depth;) {
        bool moving = false;
        for (std::uint32_t lane_at : at) moving |= nodes[lane_at].child != lane_at;
        if (!moving) return;
        for (std::uint32_t burst = std::min(depth - i, 4u); burst > 0; --burst, ++i) step();
    }
}

float sigmoid(float margin) {
    constexpr float kEpsilon = 1e-16F;
    const float x = std::min(-margin, 88.7F);  // expf(88.7) is still finite; libxgboost's bound
    return 1.0F / (std::exp(x) + 1.0F + kEpsilon);
}

void softmax(std::span<float> row) {
    const float top = *std::ranges::max_element(row);
    double sum = 0;
    for (float& value : row) {
        value = std::exp(value - top);
        sum += value;
    }
    for (float& value : row) value /= static_cast<float>(sum);
}

}  // namespace

void FlatModel::margin_of_one(const float* row, float* margins, std::vector<float>& slots) const {
    for (std::size_t i = 0; i < used_.size(); ++i) {
        slots[2 * i] = left_slot(row[i]);
        slots[2 * i + 1] = right_slot(row[i]);
    }
    const float* const values = slots.data();
    const Node* const nodes = nodes_.data();
    for (std::size_t first = 0; first < trees_.size(); first += kLanes) {
        const std::size_t count = std::min(kLanes, trees_.size() - first);
        std::uint32_t at[kLanes];
        std::uint32_t depth = 0;
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            const Tree& tree = trees_[first + std::min(lane, count - 1)];
            at[lane] = tree.first_node;
            depth = std::max(depth, tree.depth);
        }
        walk(nodes, depth, at, [values](std::uint32_t slot, std::size_t) { return values[slot]; });
        for (std::size_t lane = 0; lane < count; ++lane)
            margins[trees_[first + lane].group] += nodes[at[lane]].leaf;
    }
}

void FlatModel::margins_of_eight(const float* rows, float* margins, std::vector<float>& slots) const {
    for (std::size_t lane = 0; lane < kLanes; ++lane) {
        const float* row = rows + lane * used_.size();
        for (std::size_t i = 0; i < used_.size(); ++i) {
            slots[2 * i * kLanes + lane] = left_slot(row[i]);
            slots[(2 * i + 1) * kLanes + lane] = right_slot(row[i]);
        }
    }
    const float* const values = slots.data();
    const Node* const nodes = nodes_.data();
    for (const Tree& tree : trees_) {
        std::uint32_t at[kLanes];
        std::ranges::fill(at, tree.first_node);
        walk(nodes, tree.depth, at, [values](std::uint32_t slot, std::size_t lane) {
            return values[std::size_t{slot} * kLanes + lane];
        });
        for (std::size_t lane = 0; lane < kLanes; ++lane)
            margins[lane * num_group_ + tree.group] += nodes[at[lane]].leaf;
    }
}

void FlatModel::predict_margin(std::span<const float> rows, std::size_t count, std::span<float> out) const {
    ATHANOR_ASSERT(rows.size() >= count * used_.size() && out.size() >= count * num_group_);
    std::fill_n(out.begin(), count * num_group_, base_margin_);
    // A model without a split has leaves only; their slot 0 is read all the same.
    std::vector<float> slots(std::max<std::size_t>(1, 2 * used_.size()) * (count >= kLanes ? kLanes : 1));
    std::size_t row = 0;
    for (; row + kLanes <= count; row += kLanes)
        margins_of_eight(rows.data() + row * used_.size(), out.data() + row * num_group_, slots);
    for (; row < count; ++row)
        margin_of_one(rows.data() + row * used_.size(), out.data() + row * num_group_, slots);
}

void FlatModel::predict(std::span<const float> rows, std::size_t count, std::span<float> out) const {
    ATHANOR_ASSERT(out.size() >= count * num_output());
    if (num_output() == num_group_) {
        predict_margin(rows, count, out);
        transform(out.first(count * num_group_), count, out);
    } else {
        std::vector<float> margins(count * num_group_);
        predict_margin(rows, count, margins);
        transform(margins, count, out);
    }
}

std::vector<float> FlatModel::compact(std::span<const float> rows, std::size_t count) const {
    ATHANOR_ASSERT(rows.size() >= count * num_feature_);
    std::vector<float> out(count * used_.size());
    for (std::size_t row = 0; row < count; ++row)
        for (std::size_t i = 0; i < used_.size(); ++i)
            out[row * used_.size() + i] = rows[row * num_feature_ + used_[i]];
    return out;
}

void FlatModel::predict_dense(std::span<const float> rows, std::size_t count, std::span<float> out) const {
    predict(compact(rows, count), count, out);
}

void FlatModel::transform(std::span<float> margins, std::size_t count, std::span<float> out) const {
    switch (objective_) {
        case Objective::reg_logistic:
        case Objective::binary_logistic:
            for (float& value : margins) value = sigmoid(value);
            break;
        case Objective::binary_hinge:
            for (float& value : margins) value = value > 0 ? 1.0F : 0.0F;
            break;
        case Objective::count_poisson:
        case Objective::reg_gamma:
        case Objective::reg_tweedie:
        case Objective::survival_cox:
            for (float& value : margins) value = std::exp(value);
            break;
        case Objective::survival_aft:  // libxgboost computes this one in double
            for (float& value : margins) value = static_cast<float>(std::exp(static_cast<double>(value)));
            break;
        case Objective::multi_softprob:
            for (std::size_t row = 0; row < count; ++row)
                softmax(margins.subspan(row * num_group_, num_group_));
            break;
        case Objective::multi_softmax:
            for (std::size_t row = 0; row < count; ++row) {
                const auto of_row = margins.subspan(row * num_group_, num_group_);
                out[row] = static_cast<float>(std::ranges::max_element(of_row) - of_row.begin());
            }
            break;
        case Objective::reg_squarederror:
        case Objective::reg_squaredlogerror:
        case Objective::reg_pseudohubererror:
        case Objective::reg_absoluteerror:
        case Objective::binary_logitraw:
        case Objective::rank_pairwise:
        case Objective::rank_ndcg:
        case Objective::rank_map: break;
    }
}

}  // namespace athanor::predictor
