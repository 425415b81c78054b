#include <cmath>
#include <cstring>
#include <limits>

#include "serving/predictor/flat_model.hpp"
#include "serving/predictor/format.hpp"

namespace athanor::predictor {
namespace {

std::unexpected<Error> bad_tree(std::string reason) {
    return fail("ModelError", "the model cannot be flattened: " + std::move(reason));
}

constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();

template <class T>
void append(std::string& out, const T* data, std::size_t count) {
    out.append(reinterpret_cast<const char*>(data), count * sizeof(T));
}

}  // namespace

// Breadth first, which puts each pair of children side by side after its parent and the top of the tree into
// few cache lines.
Status FlatModelBuilder::add_tree(std::span<const SourceNode> tree, std::uint32_t group) {
    if (tree.empty()) return bad_tree("a tree has no nodes");
    if (group >= num_group_) return bad_tree("a tree's class is out of range");
    if (nodes_.size() + tree.size() > kMaxFlatBytes / sizeof(Node) / 2) return bad_tree("too many nodes");
    const auto first = static_cast<std::uint32_t>(nodes_.size());
    std::vector<std::uint32_t> order{0};
    std::vector<bool> seen(tree.size(), false);
    seen[0] = true;
    for (std::size_t at = 0; at < order.size(); ++at) {
        const SourceNode& source = tree[order[at]];
        const auto own = static_cast<std::uint32_t>(first + at);
        if (source.is_leaf) {
            if (!std::isfinite(source.leaf.value)) return bad_tree("a leaf's value is not finite");
            nodes_.push_back({.threshold = kNaN, .slot = 0, .child = own, .leaf = source.leaf.value});
            continue;
        }
        const Split& split = source.split;
        if (split.feature >= num_feature_) return bad_tree("a split's feature is out of range");
        if (std::isnan(split.threshold)) return bad_tree("a split's threshold is not a number");
        for (std::uint32_t child : {split.left, split.right}) {
            if (child >= tree.size() || seen[child]) return bad_tree("its nodes do not form a tree");
            seen[child] = true;
        }
        nodes_.push_back({.threshold = std::max(split.threshold, std::numeric_limits<float>::lowest()),
                          .slot = 2 * split.feature + (split.missing_right ? 1u : 0u),
                          .child = static_cast<std::uint32_t>(first + order.size()),
                          .leaf = 0});
        order.push_back(split.left);
        order.push_back(split.right);
    }
    trees_.push_back({.first_node = first,
                      .node_count = static_cast<std::uint32_t>(order.size()),
                      .group = group,
                      .depth = 0});
    return {};
}

std::string FlatModelBuilder::finish() const {
    std::vector<std::uint32_t> used;
    for (const Node& node : nodes_)
        if (!std::isnan(node.threshold)) used.push_back(node.slot / 2);
    std::ranges::sort(used);
    used.erase(std::unique(used.begin(), used.end()), used.end());

    std::vector<Node> nodes = nodes_;
    for (Node& node : nodes) {
        if (std::isnan(node.threshold)) continue;
        const auto column = std::ranges::lower_bound(used, node.slot / 2) - used.begin();
        node.slot = 2 * static_cast<std::uint32_t>(column) + node.slot % 2;
    }

    Header header{};
    std::memcpy(header.magic, kMagic, sizeof kMagic);
    header.version = kFlatVersion;
    header.objective = static_cast<std::uint32_t>(objective_);
    header.base_margin = base_margin_;
    header.num_group = num_group_;
    header.num_feature = num_feature_;
    header.num_used = static_cast<std::uint32_t>(used.size());
    header.num_tree = static_cast<std::uint32_t>(trees_.size());
    header.num_node = static_cast<std::uint32_t>(nodes.size());
    header.trees_offset = sizeof(Header);
    header.nodes_offset = header.trees_offset + trees_.size() * sizeof(Tree);
    header.used_offset = header.nodes_offset + nodes.size() * sizeof(Node);

    std::string out;
    append(out, &header, 1);
    append(out, trees_.data(), trees_.size());
    append(out, nodes.data(), nodes.size());
    append(out, used.data(), used.size());
    if (!names_.empty()) {
        header.names_offset = out.size();
        for (std::uint32_t i = 0; i < num_feature_; ++i) {
            const std::string_view name =
                i < names_.size() ? std::string_view(names_[i]) : std::string_view();
            const auto length = static_cast<std::uint32_t>(name.size());
            append(out, &length, 1);
            out.append(name);
        }
    }
    header.file_size = out.size();
    std::memcpy(out.data(), &header, sizeof header);
    header.checksum = file_checksum(out);
    std::memcpy(out.data(), &header, sizeof header);
    return out;
}

}  // namespace athanor::predictor
