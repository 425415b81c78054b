// A gradient-boosted tree model in the one shape that the router evaluates in its own process: arrays of
// fixed-size nodes.
//
// The sandboxed runtime writes the file (FlatModelBuilder), the router opens it. The file is hostile until
// FlatModel::open has checked it: size and CRC32C, every offset, every child (always greater than its parent,
// inside its own tree) and every slot, once. After that a walk needs no check and cannot leave the arrays or
// run for ever. The bytes are copied, so a file that is changed later changes nothing.
//
// predict() adds the trees' leaves to the base margin in float32 and in tree order, as libxgboost does, so
// that scores agree to the bit. A FlatModel is immutable: any thread may predict on it at the same time. Cost
// measured by predictor_bench: about 1 µs a row for 100 trees of depth 6.
//
// The file, little-endian, version 1:
//    0  char[8] "ATHTREES"
//    8  u32     version
//   12  u32     CRC32C of the file with this field as zero
//   16  u64     size of the file
//   24  u32     Objective
//   28  f32     base margin
//   32  u32     num_group, then 12 zero bytes
//   48  u64     offset of trees: num_tree x {u32 first_node, u32 node_count, u32 group, u32 zero}
//   56  u64     offset of nodes: num_node x Node
//   64  u64     offset of used: num_used x u32 feature, ascending: the features that a split reads
//   72  u64     offset of names: num_feature x {u32 length, bytes}; 0 when there are none
//   80  u32     num_feature, num_used, num_tree, num_node
//   96  (end of header)
// Trees follow each other in the node array without gaps. A node's slot is 2 * (index into used) + (1 if
// missing goes right). A split's children are `child` (value < threshold) and `child + 1`. A leaf has a NaN
// threshold, slot 0 and itself as child: the comparison is false, so that a walk of fixed length rests on it,
// and no branch asks whether it is one.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"

namespace athanor::predictor {

// As libxgboost names them. The numbers are in files: never reuse one.
enum class Objective : std::uint32_t {
    reg_squarederror = 1,
    reg_squaredlogerror = 2,
    reg_logistic = 3,
    reg_pseudohubererror = 4,
    reg_absoluteerror = 5,
    binary_logistic = 6,
    binary_logitraw = 7,
    binary_hinge = 8,
    count_poisson = 9,
    reg_gamma = 10,
    reg_tweedie = 11,
    survival_cox = 12,
    survival_aft = 13,
    multi_softmax = 14,
    multi_softprob = 15,
    rank_pairwise = 16,
    rank_ndcg = 17,
    rank_map = 18,
};

std::optional<Objective> objective_from_name(
    std::string_view name);  // "binary:logistic"; also the old "reg:linear"
std::string_view objective_name(Objective objective);

struct Node {
    float threshold;
    std::uint32_t slot;
    std::uint32_t child;
    float leaf;
};
static_assert(sizeof(Node) == 16);

struct Tree {
    std::uint32_t first_node;
    std::uint32_t node_count;
    std::uint32_t group;
    std::uint32_t depth;  // in memory only: open computes it
};
static_assert(sizeof(Tree) == 16);

inline constexpr std::uint32_t kFlatVersion = 1;
inline constexpr std::uint64_t kMaxFlatBytes = 4ull << 30;
inline constexpr std::uint32_t kMaxFeatures = 1u << 24;  // libsvm rows of hashed features
inline constexpr std::uint32_t kMaxGroups = 1u << 14;
inline constexpr std::uint32_t kUnused = 0xffffffff;

class FlatModel {
public:
    // ModelError (400) with the reason if anything about the bytes is wrong.
    static Result<FlatModel> open(std::string_view bytes);
    static Result<FlatModel> load(const std::string& path);

    FlatModel(FlatModel&&) noexcept = default;
    FlatModel& operator=(FlatModel&&) noexcept = default;

    Objective objective() const { return objective_; }
    float base_margin() const { return base_margin_; }
    std::uint32_t num_feature() const { return num_feature_; }
    std::uint32_t num_used() const { return static_cast<std::uint32_t>(used_.size()); }
    std::uint32_t num_group() const { return num_group_; }  // margins of a row: classes, or targets, or 1
    std::uint32_t num_tree() const { return static_cast<std::uint32_t>(trees_.size()); }
    std::uint32_t num_output() const;  // predictions of a row: num_group, but 1 for multi:softmax
    const std::vector<std::string>& feature_names() const { return names_; }  // empty when the model has none
    std::vector<float> thresholds() const;  // of all splits: where tests of a model should look
    std::size_t memory() const;             // bytes held

    // The column of a compact row that holds a feature, kUnused if no split reads it. `feature` may be any
    // number.
    std::uint32_t column_of(std::uint32_t feature) const {
        return feature < columns_.size() ? columns_[feature] : kUnused;
    }

    // `rows` are count compact rows of num_used() values each, NaN where a value is missing; `out` gets count
    // * num_output() predictions.
    void predict(std::span<const float> rows, std::size_t count, std::span<float> out) const;
    // Before the objective's transformation: count * num_group().
    void predict_margin(std::span<const float> rows, std::size_t count, std::span<float> out) const;
    // Compact rows from rows of num_feature() values.
    std::vector<float> compact(std::span<const float> rows, std::size_t count) const;
    // predict() on rows of num_feature() values.
    void predict_dense(std::span<const float> rows, std::size_t count, std::span<float> out) const;

private:
    FlatModel() = default;
    Status read(std::string_view bytes);
    Status check_trees();
    Status check_nodes(Tree& tree, std::vector<std::uint32_t>& depths) const;
    void transform(std::span<float> margins, std::size_t count, std::span<float> out) const;
    void margin_of_one(const float* row, float* margins, std::vector<float>& slots) const;
    void margins_of_eight(const float* rows, float* margins, std::vector<float>& slots) const;

    Objective objective_{};
    float base_margin_ = 0;
    std::uint32_t num_feature_ = 0;
    std::uint32_t num_group_ = 0;
    std::vector<Tree> trees_;
    std::vector<Node> nodes_;
    std::vector<std::uint32_t> used_;     // column -> feature
    std::vector<std::uint32_t> columns_;  // feature -> column, as long as the greatest used feature needs
    std::vector<std::string> names_;
};

// Collects a model and writes the file. Used by the runtime's `convert`, and by tests.
class FlatModelBuilder {
public:
    struct Split {
        std::uint32_t feature;
        float threshold;  // value < threshold goes left
        bool missing_right;
        std::uint32_t left, right;
    };
    struct Leaf {
        float value;
    };
    // A tree as a list of nodes in any order, the root first; children are indexes into the list.
    struct SourceNode {
        bool is_leaf;
        Split split;
        Leaf leaf;
    };

    FlatModelBuilder(Objective objective, float base_margin, std::uint32_t num_feature,
                     std::uint32_t num_group)
        : objective_(objective),
          base_margin_(base_margin),
          num_feature_(num_feature),
          num_group_(num_group) {}

    // ModelError if a child is out of range, is reached twice, or a number is not finite.
    Status add_tree(std::span<const SourceNode> tree, std::uint32_t group);
    void set_feature_names(std::vector<std::string> names) { names_ = std::move(names); }
    std::string finish() const;

private:
    Objective objective_;
    float base_margin_;
    std::uint32_t num_feature_;
    std::uint32_t num_group_;
    std::vector<Tree> trees_;
    std::vector<Node> nodes_;  // slots hold 2 * feature + missing_right until finish() renumbers them
    std::vector<std::string> names_;
};

}  // namespace athanor::predictor
